import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const invited = await portkey.admin.users.invites.create({
  email: "ada@example.com",
  role: "member",
  workspaces: [{ id: "ws-search", role: "admin" }],
  workspace_api_key_details: { scopes: ["completions.write"] },
});
console.log(typeof invited.id);
const invites = await portkey.admin.users.invites.list({ status: "pending" });
console.log(invites.data?.length);
console.log((await portkey.admin.users.invites.retrieve({ inviteId: "inv-1" })).email);
await portkey.admin.users.invites.resend({ inviteId: "inv-1" });
await portkey.admin.users.update({ userId: "u-1", role: "admin" });
await portkey.admin.users.delete({ userId: "u-1" });

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
console.log((await portkey.admin.users.retrieve({ userId: "u-1" })).email);
console.log((await portkey.admin.users.list({})).data?.length);
console.log(
  (await portkey.admin.workspaces.users.retrieve({
    workspaceId: "ws-1",
    userId: "u-1",
  })).role,
);

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const made = await portkey.admin.workspaces.create({
  name: "Search",
  description: "All of search",
  defaults: { metadata: { team: "search" } },
});
console.log(made.slug, made.name);
const list = await portkey.admin.workspaces.list({ page_size: 10, current_page: 0 });
console.log(list.total, list.data?.length);
console.log((await portkey.admin.workspaces.retrieve({ workspaceId: "ws-search" })).name);
console.log((await portkey.admin.workspaces.update({ workspaceId: "ws-search", name: "Find" })).id === made.id);
await portkey.admin.workspaces.delete({ workspaceId: "ws-search", name: "Find" });

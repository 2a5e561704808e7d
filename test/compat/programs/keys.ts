import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const key = await portkey.apiKeys.create({
  type: "workspace",
  "sub-type": "service",
  name: "search-backend",
  workspace_id: "ws-search",
  scopes: ["completions.write"],
});
console.log(key.id);
await portkey.apiKeys.delete({ id: "key-1" });

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const keys = await portkey.apiKeys.list({ page_size: 10, current_page: 0, workspace_id: "ws-search" });
for (const key of keys.data ?? []) console.log(key.name, key.status);
console.log((await portkey.apiKeys.retrieve({ id: "key-1" })).scopes?.length);
await portkey.apiKeys.update({
  id: "key-1",
  name: "Renamed",
  rate_limits: [{ type: "requests", unit: "rpm", value: 10 }],
});

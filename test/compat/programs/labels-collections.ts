import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
const label: any = await portkey.labels.create({ name: "production", workspace_id: "ws-search" } as any);
console.log(typeof label.id);
const labels: any = await portkey.labels.list({ workspace_id: "ws-search" } as any);
console.log(labels.data.length);
const collection: any = await portkey.collections.create({ name: "Search", workspace_id: "ws-search" } as any);
console.log(collection.slug);
console.log((await portkey.collections.list({ workspace_id: "ws-search" } as any)).data.length);
await portkey.collections.update("col-1", { name: "Find" });
await portkey.collections.delete("col-1");
await portkey.labels.delete("label-1");

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const batches: any = await portkey.batches.list({ limit: 2 });
for (const batch of batches.data) console.log(batch.id, batch.status, batch.request_counts?.total);
console.log(batches.has_more);

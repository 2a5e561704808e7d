import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const batch = await portkey.batches.create({
  input_file_id: "file-1",
  endpoint: "/v1/chat/completions",
  completion_window: "24h",
});
console.log(
  batch.id,
  (await portkey.batches.retrieve(batch.id)).status,
  (await portkey.batches.cancel(batch.id)).id,
);

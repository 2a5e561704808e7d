import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const { data, usage } = await portkey.embeddings.create({
  model: "text-embedding-3-large",
  input: ["The ferry", "The pier"],
  dimensions: 256,
  encoding_format: "float",
});
for (const item of data ?? []) console.log(item.index, item.object, item.embedding?.length);
console.log(usage?.total_tokens);

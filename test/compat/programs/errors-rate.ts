import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
try {
  await portkey.embeddings.create({ model: "text-embedding-3-small", input: "The ferry" });
} catch (error: any) {
  console.log(error.status === 429 ? "later" : "never", error.constructor.name, error.error.error.code);
}

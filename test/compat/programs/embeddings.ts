import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b" });
const embedding = await portkey.embeddings.create({
  input: "The ferry",
  model: "text-embedding-3-small",
});
console.log(embedding.data?.length, embedding.model);

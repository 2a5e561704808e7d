import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "cohere",
  Authorization: "Bearer co-test",
});
const reply: any = await portkey.post("/rerank", {
  model: "rerank-v3.5",
  query: "boats",
  documents: ["a", "b"],
});
console.log(
  Object.keys(reply).filter((name) => name !== "getHeaders").sort().join(),
);

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b", config: "pc-plain-1a2b" });
const chat = await portkey.chat.completions.create(
  { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] },
  { config: { cache: { mode: "semantic", max_age: 60 } }, cacheNamespace: "u-1" },
);
console.log(chat.getHeaders()?.["cache-status"]);

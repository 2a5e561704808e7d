import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "openai",
  customHost: "http://llm.internal:8000/v1",
  Authorization: "Bearer local-test",
  forwardHeaders: ["x-tenant"],
  requestTimeout: 30000,
  debug: true,
});
const chat = await portkey.chat.completions.create({ model: "llama", messages: [{ role: "user", content: "Hello" }] });
console.log(chat.object);

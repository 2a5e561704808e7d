import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  virtualKey: "openai-1a2b",
  config: { retry: { attempts: 5, on_status_codes: [429, 503] }, request_timeout: 10000 },
});
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Hello" }],
});
console.log(chat.object, typeof chat.getHeaders()?.["cache-status"]);

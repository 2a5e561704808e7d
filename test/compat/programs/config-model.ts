import { Portkey } from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  config: { provider: "@openai-prod", override_params: { model: "gpt-4o", temperature: 0 } },
});
const chat = await portkey.chat.completions.create({ messages: [{ role: "user", content: "Hello" }] });
console.log(chat.model);

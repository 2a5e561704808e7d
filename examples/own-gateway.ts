import Portkey from "portkey-fetch";

const portkey = new Portkey({
  baseURL: process.env.PORTKEY_BASE_URL ?? "http://localhost:8787/v1",
  provider: "openai",
  authorization: "sk-your-provider-key", // your gateway passes it to the provider
});
const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);

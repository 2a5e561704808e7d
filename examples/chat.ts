import Portkey from "portkey-fetch";

const portkey = new Portkey({
  apiKey: process.env.PORTKEY_API_KEY, // the default
  provider: "@openai-prod",
});

const chat = await portkey.chat.completions.create({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);

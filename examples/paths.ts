import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" });

const chat = await portkey.post("/chat/completions", {
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0].message.content);

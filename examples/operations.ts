import { createChatCompletion, PortkeyClient } from "portkey-fetch/operations";

const client = new PortkeyClient({ provider: "@openai-prod" });

const chat = await createChatCompletion(client, {
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);

import { PortkeyClient } from "portkey-fetch";
import { createChatCompletion } from "portkey-fetch/operations/chat";

const client = new PortkeyClient({ provider: "@openai-prod" });

const chat = await createChatCompletion(client, {
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(chat.choices[0]?.message.content);

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "system", content: "Be brief" }, {
    role: "user",
    content: "When does the ferry leave?",
  }],
  temperature: 0.2,
  max_tokens: 50,
});
console.log(chat.id, chat.model, chat.choices.length, chat.usage?.total_tokens);

import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "@anthropic-prod",
  strictOpenAiCompliance: false,
});
const chat = await portkey.chat.completions.create({
  model: "claude-sonnet-4-5",
  max_tokens: 3000,
  thinking: { type: "enabled", budget_tokens: 2030 },
  messages: [{ role: "user", content: "Think" }],
});
console.log(chat.object);

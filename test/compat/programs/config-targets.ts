import Portkey from "portkey-ai";

const balanced = new Portkey({
  apiKey: "pk-test",
  config: {
    strategy: { mode: "loadbalance" },
    targets: [{ provider: "@openai-prod", weight: 0.7 }, { provider: "@azure-prod", weight: 0.3 }],
  },
});
const routed = new Portkey({
  apiKey: "pk-test",
  config: {
    strategy: {
      mode: "conditional",
      conditions: [{ query: { "metadata.plan": { $eq: "paid" } }, then: "best" }],
      default: "base",
    },
    targets: [{ name: "best", virtual_key: "openai-1a2b" }, { name: "base", virtual_key: "groq-1a2b" }],
  },
  metadata: { plan: "paid" },
});
for (const portkey of [balanced, routed]) {
  const chat = await portkey.chat.completions.create({
    model: "gpt-4o",
    messages: [{ role: "user", content: "Hello" }],
  });
  console.log(chat.choices.length);
}

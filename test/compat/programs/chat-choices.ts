import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", provider: "@openai-prod" });
const chat = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Yes or no?" }],
  n: 2,
  seed: 7,
  logprobs: true as any,
  top_logprobs: 1,
  stop: ["."],
  presence_penalty: 0.1,
  logit_bias: { "50256": -100 },
  user: "user-7",
  metadata: { team: "ferries" },
  store: true,
});
for (const choice of chat.choices) {
  console.log(choice.index, choice.message?.content, choice.logprobs?.content?.[0]?.logprob);
}
console.log(chat.system_fingerprint);

import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test", virtualKey: "openai-1a2b" });
const stream = await portkey.chat.completions.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Hello" }],
  stream: true,
  stream_options: { include_usage: true },
});
let reason;
for await (const chunk of stream) {
  reason = chunk.choices[0]?.finish_reason ?? reason;
  if (chunk.usage) console.log(reason, chunk.usage.total_tokens);
}

import Portkey from "portkey-ai";

const portkey = new Portkey({
  apiKey: "pk-test",
  provider: "@openai-prod",
  spanName: "answer",
  virtualKey: undefined,
  dangerouslyAllowBrowser: true,
});
const trace = { traceId: "1729", spanId: "11", parentSpanId: "10" };
const chat = await portkey.chat.completions.create(
  { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] },
  trace,
);
console.log(chat.getHeaders()?.["trace-id"]);

import OpenAI from "openai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-ai";

const openai = new OpenAI({
  apiKey: "sk-test",
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  defaultHeaders: createHeaders({ apiKey: "pk-test", provider: "openai", metadata: { _user: "u-1" } }),
});
const chat = await openai.chat.completions.create(
  { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] },
  { headers: createHeaders({ traceID: "trace-7" }) },
);
console.log(chat.object, chat.choices.length);

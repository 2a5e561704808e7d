import OpenAI from "openai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const openai = new OpenAI({
  apiKey: "unused", // Portkey holds the provider's key
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});
const chat = await openai.chat.completions.create(
  { model: "gpt-4o-mini", messages: [{ role: "user", content: "Say hello" }] },
  { headers: createHeaders({ traceId: "checkout-42" }) },
);
console.log(chat.choices[0]?.message.content);

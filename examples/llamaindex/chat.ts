import { OpenAI } from "@llamaindex/openai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const llm = new OpenAI({
  model: "gpt-4o-mini",
  apiKey: "unused", // Portkey holds the provider's key
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  additionalSessionOptions: {
    defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
  },
});

const { message } = await llm.chat({ messages: [{ role: "user", content: "Say hello" }] });
console.log(message.content);

import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const openai = createOpenAI({
  apiKey: "unused", // Portkey holds the provider's key
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  headers: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});

const { text, usage } = await generateText({
  model: openai.chat("gpt-4o-mini"),
  prompt: "Say hello",
  headers: createHeaders({ traceId: "checkout-42", metadata: { user: "u-7" } }), // for this call alone
});
console.log(text, usage.totalTokens);

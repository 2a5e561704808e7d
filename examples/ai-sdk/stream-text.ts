import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const openai = createOpenAI({
  apiKey: "unused",
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  headers: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});

// without `.chat` the AI SDK uses the Responses API, which the gateway has too
const { textStream } = streamText({ model: openai("gpt-4o-mini"), prompt: "Say hello" });
for await (const text of textStream) process.stdout.write(text);

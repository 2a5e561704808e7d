import { createOpenAI } from "@ai-sdk/openai";
import { generateText, stepCountIs, tool } from "ai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";
import { z } from "zod";

const openai = createOpenAI({
  apiKey: "unused",
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  headers: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});

const weather = tool({
  description: "The weather in a city",
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => `Sunny in ${city}, 21 degrees`,
});

const { text, steps } = await generateText({
  model: openai.chat("gpt-4o-mini"),
  prompt: "What is the weather in Zürich?",
  tools: { weather },
  stopWhen: stepCountIs(5),
});
console.log(steps.flatMap(({ toolResults }) => toolResults.map(({ output }) => output)), text);

import { Agent, OpenAIProvider, Runner, tool } from "@openai/agents";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";
import OpenAI from "openai";
import { z } from "zod";

const openAIClient = new OpenAI({
  apiKey: "unused", // Portkey holds the provider's key
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});
const runner = new Runner({
  modelProvider: new OpenAIProvider({ openAIClient }),
  tracingDisabled: true, // the traces are Portkey's
});

const weather = tool({
  name: "weather",
  description: "The weather in a city",
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => {
    console.log(`looking up ${city}`);
    return `Sunny in ${city}, 21 degrees`;
  },
});
const agent = new Agent({
  name: "Forecaster",
  instructions: "Answer briefly.",
  model: "gpt-4o-mini",
  tools: [weather],
});

const result = await runner.run(agent, "What is the weather in Zürich?");
console.log(result.finalOutput);

import { ChatOpenAI } from "@langchain/openai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const model = new ChatOpenAI({
  model: "gpt-4o-mini",
  apiKey: "unused", // Portkey holds the provider's key
  configuration: {
    baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
    defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
  },
});

const answer = await model.invoke("Say hello", { options: { headers: createHeaders({ traceId: "checkout-42" }) } });
console.log(answer.content);

for await (const chunk of await model.stream("Say hello")) process.stdout.write(String(chunk.content));

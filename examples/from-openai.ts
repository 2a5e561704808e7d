import type OpenAI from "openai";
import Portkey, { RateLimitError } from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod" }); // instead of new OpenAI()

const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: "user", content: "Say hello" }];
try {
  const chat: OpenAI.Chat.ChatCompletion = await portkey.chat.completions.create(
    { model: "gpt-4o-mini", messages },
    { timeout: 20_000, headers: { "x-tenant": "blue" } },
  );
  console.log(chat.choices[0]?.message.content);
} catch (error) {
  if (error instanceof RateLimitError) console.error(error.status, error.traceId);
  else throw error;
}

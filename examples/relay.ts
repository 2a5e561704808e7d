import Portkey, { Stream } from "portkey-fetch";
import type { ChatCompletionChunk } from "portkey-fetch/types";

const portkey = new Portkey({ provider: "@openai-prod" });

/** A route of a server: for Hono, Next, `Bun.serve`, `Deno.serve` and workers. */
async function answer(question: string): Promise<Response> {
  const stream = await portkey.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: question }],
    stream: true,
  });
  return stream.toResponse({ format: "sse", onError: console.error });
}

// in the page this is the response of fetch("/api/chat", …)
const response = await answer("Count to three");
for await (const chunk of Stream.fromResponse<ChatCompletionChunk>(response)) {
  console.log(chunk.choices[0]?.delta.content ?? "");
}

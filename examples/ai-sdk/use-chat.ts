import { createOpenAI } from "@ai-sdk/openai";
import { convertToModelMessages, streamText, type UIMessage } from "ai";
import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-fetch";

const openai = createOpenAI({
  apiKey: "unused",
  baseURL: process.env.PORTKEY_BASE_URL ?? PORTKEY_GATEWAY_URL,
  headers: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: "@openai-prod" }),
});

/** The route that `useChat()` of `@ai-sdk/react` calls: `app/api/chat/route.ts` in Next. */
export async function POST(request: Request): Promise<Response> {
  const { messages, id }: { messages: UIMessage[]; id: string } = await request.json();
  const result = streamText({
    model: openai.chat("gpt-4o-mini"),
    messages: await convertToModelMessages(messages),
    headers: createHeaders({ traceId: id }), // one trace per conversation
    abortSignal: request.signal, // a user who leaves ends the call
  });
  return result.toUIMessageStreamResponse();
}

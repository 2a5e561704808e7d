/** Clients whose requests are answered in the test itself, in the shapes in which model providers answer. */
import Portkey, { type ClientOptions } from "../../src/index.ts";
import { eventStream } from "./recorder.ts";

/** A request as it was sent. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
  signal: AbortSignal | undefined;
}

/** A client whose requests are answered by a function, and what it sent. */
export function clientOf(
  answer: (sent: Sent, number: number) => Response | Promise<Response>,
  options: ClientOptions = {},
): { portkey: Portkey; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const one: Sent = {
      method: init.method ?? "GET",
      url: new URL(String(url)),
      headers: new Headers(init.headers),
      body: "",
      signal: init.signal ?? undefined,
    };
    sent.push(one);
    const number = sent.length;
    one.body = await new Response(init.body ?? null).text();
    return await answer(one, number);
  };
  return { portkey: new Portkey({ apiKey: "pk-test", fetch, maxRetries: 0, ...options }), sent };
}

/** Events as a provider writes them, with the end marker of chats unless told otherwise. */
export function events(items: readonly unknown[], end = "data: [DONE]\n\n"): Response {
  return eventStream([...items.map((item) => `data: ${JSON.stringify(item)}\n\n`), ...(end === "" ? [] : [end])]);
}

/** A chunk of a chat with one choice. */
export function chunk(delta: unknown, finish_reason: string | null = null, rest: object = {}): unknown {
  return {
    id: "c",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta, finish_reason }],
    ...rest,
  };
}

/** A chat completion. */
export function completion(message: object, finish_reason = "stop"): unknown {
  const choice = { index: 0, finish_reason, message: { role: "assistant", refusal: null, ...message } };
  return { id: "c", object: "chat.completion", choices: [choice] };
}

/** A question for a chat. */
export const question: { model: string; messages: { role: "user"; content: string }[] } = {
  model: "m",
  messages: [{ role: "user", content: "Hello" }],
};

/** A small model provider in the OpenAI shape, for the gateway to call. What it does depends on the model's name. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, type Listening, readBody } from "./server.ts";

/** A request as the provider saw it. */
export interface ProviderRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** A provider that is listening. */
export interface Provider extends Listening {
  /** Every request since the start. */
  requests: ProviderRequest[];
}

/** The words of every answer. */
export const ANSWER = "Hello from the provider, 你好 🎉";

/**
 * Starts the provider on a free port.
 *
 * Models: `fail-STATUS` fails, `flaky-N-NAME` fails with 503 N times for that name, `slow-MS` waits, `cut` breaks its stream off; others
 * answer.
 */
export async function startProvider(): Promise<Provider> {
  const requests: ProviderRequest[] = [];
  const failures = new Map<string, number>();

  const server = createServer(async (request, response) => {
    const text = await readBody(request);
    const body = parse(text);
    requests.push({ method: request.method!, path: request.url!, headers: headersOf(request), body });
    const model = String(body.model ?? "");
    const [kind, number = "0"] = model.split("-");
    if (kind === "fail") return fail(response, Number(number));
    if (kind === "flaky") {
      const failed = failures.get(model) ?? 0;
      if (failed < Number(number)) {
        failures.set(model, failed + 1);
        return fail(response, 503);
      }
    }
    if (kind === "slow") await new Promise((resolve) => setTimeout(resolve, Number(number)));
    const path = request.url!;
    if (path.endsWith("/embeddings")) return json(response, 200, embeddings(model));
    const isChat = path.includes("/chat/");
    if (body.stream === true) {
      return stream(response, isChat ? chatChunk(model) : completionChunk(model), kind === "cut");
    }
    json(response, 200, isChat ? chat(model) : completion(model));
  });
  return { ...await listen(server), requests };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number): void {
  json(response, status, {
    error: {
      message: `The provider failed with ${status}`,
      type: "provider_error",
      param: null,
      code: `code_${status}`,
    },
  });
}

function chat(model: string): unknown {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_764_000_000,
    model,
    choices: [{
      index: 0,
      message: { role: "assistant", content: ANSWER, refusal: null },
      logprobs: null,
      finish_reason: "stop",
    }],
    usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 },
  };
}

function completion(model: string): unknown {
  return {
    id: "cmpl-1",
    object: "text_completion",
    created: 1_764_000_000,
    model,
    choices: [{ index: 0, text: ANSWER, logprobs: null, finish_reason: "stop" }],
    usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 },
  };
}

function embeddings(model: string): unknown {
  return {
    object: "list",
    model,
    data: [{ object: "embedding", index: 0, embedding: [0.25, -0.5, 1] }],
    usage: { prompt_tokens: 3, total_tokens: 3 },
  };
}

/** A streamed piece of an answer; without text the last one. */
type Chunk = (text: string | undefined) => unknown;

function chatChunk(model: string): Chunk {
  return (text) => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1_764_000_000,
    model,
    choices: [{
      index: 0,
      delta: text === undefined ? {} : { role: "assistant", content: text },
      logprobs: null,
      finish_reason: text === undefined ? "stop" : null,
    }],
  });
}

function completionChunk(model: string): Chunk {
  return (text) => ({
    id: "cmpl-1",
    object: "text_completion",
    created: 1_764_000_000,
    model,
    choices: [{ index: 0, text: text ?? "", logprobs: null, finish_reason: text === undefined ? "stop" : null }],
  });
}

/** Sends the answer word by word; with `cut` the connection breaks before the last one. */
function stream(response: ServerResponse, chunk: Chunk, cut: boolean): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (text: string | undefined) => response.write(`data: ${JSON.stringify(chunk(text))}\n\n`);
  const words = ANSWER.split(/(?<= )/);
  const timer = setInterval(() => {
    const word = words.shift();
    if (word !== undefined && !(cut && words.length === 0)) return send(word);
    clearInterval(timer);
    if (cut) return response.destroy();
    send(undefined);
    response.end("data: [DONE]\n\n");
  }, 5);
}

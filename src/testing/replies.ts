/** Makes the replies of a fake: chat completions, streams, embeddings, pages of lists, failures. */
import { itemsOf } from "../reply/page.ts";
import type { Pagination } from "../request/pagination.ts";
import type { FakeCall } from "./calls.ts";
import type { Example } from "./operations.ts";

/** A call of a tool that the model asks for. */
export interface FakeToolCall {
  /** The name of the tool. */
  readonly name: string;
  /** The arguments: an object, or its JSON as the model writes it, which may be wrong. */
  readonly arguments: object | string;
  /** The id of the call. @default "call_1", and so on */
  readonly id?: string;
}

/** How many tokens a reply says that it took. */
export interface FakeUsage {
  /** Tokens of the request. */
  readonly prompt_tokens: number;
  /** Tokens of the answer. */
  readonly completion_tokens: number;
  /** Both together. */
  readonly total_tokens: number;
}

/** The answer of a chat. A text stands for `{ content }`. */
export interface FakeAnswer {
  /** The text. */
  readonly content?: string | null;
  /** Calls of tools. */
  readonly toolCalls?: readonly FakeToolCall[];
  /** Why the model refuses to answer. */
  readonly refusal?: string;
  /** Why the answer ends. @default "tool_calls" where there are some, else "stop" */
  readonly finishReason?: string;
  /** The model that answered. @default that of the request */
  readonly model?: string;
  /** The tokens that it took. @default one token for each word */
  readonly usage?: FakeUsage;
}

/**
 * A part of a stream: a piece of text, a tool call, a pause in milliseconds, the finish reason, an event as it is, or one of two bad
 * ends: an error that the server reports within the stream, and a connection that breaks.
 */
export type FakeStreamPart =
  | string
  | { readonly toolCall: FakeToolCall }
  | { readonly delay: number }
  | { readonly finishReason: string }
  | { readonly event: object }
  | { readonly error: string | object }
  | { readonly disconnect: true };

/** What a reply may set besides its body. */
export interface FakeReplyOptions {
  /** The HTTP status. @default 200, or what the description says of the operation */
  readonly status?: number;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How many milliseconds the reply takes to begin. @default 0 */
  readonly delay?: number;
}

const CREATED = 1_767_225_600; // 2026-01-01, so that snapshots stay the same

/** A reply with a body of any kind. */
export function bodyReply(body: unknown, options: FakeReplyOptions, example?: Example): Response {
  if (body instanceof Response) return body.clone();
  const { status = example?.status ?? 200, headers } = options;
  if (body === undefined) return new Response(null, { status: status === 200 ? 204 : status, headers: { ...headers } });
  const isBytes = body instanceof Uint8Array || body instanceof ArrayBuffer || body instanceof Blob ||
    body instanceof ReadableStream;
  const expectsJson = (example?.type ?? "application/json").endsWith("json");
  const isText = typeof body === "string" && !expectsJson || isBytes;
  const type = !isText ? "application/json" : isBytes ? example?.type ?? "application/octet-stream" : "text/plain";
  return new Response(isText ? body as BodyInit : JSON.stringify(body), {
    status,
    headers: { "content-type": type, ...headers },
  });
}

/** A failure. Where clients would try again, they are asked to do it at once, so that tests need not wait. */
export function failureReply(status: number, body: unknown, options: FakeReplyOptions): Response {
  const error = typeof body === "object" && body !== null ? body : {
    error: { message: body ?? `The fake answers with ${status}`, type: "fake_error", param: null, code: null },
  };
  return bodyReply(error, { ...options, status, headers: { "retry-after": "0", ...options.headers } });
}

/** A chat completion. */
export function completion(answer: FakeAnswer, call: FakeCall): object {
  const { content = null, toolCalls = [], refusal = null } = answer;
  return {
    id: "chatcmpl-fake",
    object: "chat.completion",
    created: CREATED,
    model: modelOf(answer, call),
    choices: [{
      index: 0,
      message: {
        role: "assistant",
        content,
        refusal,
        ...(toolCalls.length > 0 ? { tool_calls: toolCalls.map(toolCallOf) } : {}),
      },
      logprobs: null,
      finish_reason: answer.finishReason ?? (toolCalls.length > 0 ? "tool_calls" : "stop"),
    }],
    usage: answer.usage ?? countUsage(content ?? "", call),
  };
}

/** The parts of a stream that gives an answer word by word. */
export function partsOf({ content, toolCalls = [], finishReason }: FakeAnswer): FakeStreamPart[] {
  return [
    ...(content ?? "").match(/\S*\s*/g)!.filter((piece) => piece !== ""),
    ...toolCalls.map((toolCall) => ({ toolCall })),
    ...(finishReason === undefined ? [] : [{ finishReason }]),
  ];
}

/** The events of a streamed chat completion, with pauses and bad ends among them. */
export function chatEvents(
  parts: readonly FakeStreamPart[],
  call: FakeCall,
  answer: FakeAnswer = {},
): (FakeStreamPart & object)[] {
  const common = {
    id: "chatcmpl-fake",
    object: "chat.completion.chunk",
    created: CREATED,
    model: modelOf(answer, call),
  };
  const chunk = (delta: object, finish_reason: string | null = null): { event: object } => ({
    event: { ...common, choices: [{ index: 0, delta, logprobs: null, finish_reason }] },
  });
  const events: (FakeStreamPart & object)[] = [chunk({ role: "assistant", content: "" })];
  let finish: string | undefined;
  let text = "";
  let tools = 0;
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      events.push(chunk({ content: part }));
    } else if ("toolCall" in part) {
      const { id, type, function: called } = toolCallOf(part.toolCall, tools);
      const half = Math.ceil(called.arguments.length / 2);
      const index = tools++;
      // Models send the arguments in pieces.
      events.push(
        chunk({ tool_calls: [{ index, id, type, function: { name: called.name, arguments: "" } }] }),
        ...[called.arguments.slice(0, half), called.arguments.slice(half)].filter((piece) => piece !== "")
          .map((piece) => chunk({ tool_calls: [{ index, function: { arguments: piece } }] })),
      );
    } else if ("finishReason" in part) {
      finish = part.finishReason;
    } else {
      events.push(part);
      if ("error" in part || "disconnect" in part) return events;
    }
  }
  if (answer.refusal !== undefined) events.push(chunk({ refusal: answer.refusal }));
  events.push(chunk({}, finish ?? (tools > 0 ? "tool_calls" : "stop")));
  const asks = (call.body as { stream_options?: { include_usage?: boolean } } | undefined)?.stream_options
    ?.include_usage;
  if (asks === true) events.push({ event: { ...common, choices: [], usage: answer.usage ?? countUsage(text, call) } });
  return events;
}

/** A stream of server-sent events. */
export function streamReply(
  parts: readonly FakeStreamPart[],
  { status = 200, headers }: FakeReplyOptions,
  example: Example | undefined,
  signal: AbortSignal | undefined,
): Response {
  const items = textOf(parts, example?.envelope === true, signal);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await items.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await items.return(undefined);
    },
  });
  return new Response(body, { status, headers: { "content-type": "text/event-stream; charset=utf-8", ...headers } });
}

async function* textOf(
  parts: readonly FakeStreamPart[],
  hasNames: boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  let last: Record<string, unknown> = {};
  for (const part of parts) {
    if (signal?.aborted) throw signal.reason;
    if (typeof part === "string" || "toolCall" in part || "finishReason" in part) {
      throw new TypeError("Give the events of this operation as { event }: texts and tool calls are for chats");
    }
    if ("delay" in part) {
      await pause(part.delay, signal);
    } else if ("disconnect" in part) {
      throw new TypeError("terminated: the fake broke the connection");
    } else if ("error" in part) {
      const error = typeof part.error === "string" ? { message: part.error, type: "fake_error" } : part.error;
      yield `data: ${JSON.stringify({ error })}\n\n`;
      return;
    } else {
      last = part.event as Record<string, unknown>;
      const name = hasNames ? last.event : last.type;
      const data = hasNames ? last.data : last;
      yield `${typeof name === "string" ? `event: ${name}\n` : ""}data: ${JSON.stringify(data)}\n\n`;
    }
  }
  if (hasNames) yield "event: done\ndata: [DONE]\n\n";
  else if (last.type === undefined) yield "data: [DONE]\n\n";
}

/** Embeddings of every text of the request: those that are given, else numbers that depend on the text alone. */
export function embeddings(vectors: readonly (readonly number[])[] | undefined, call: FakeCall): object {
  const { input, dimensions = 8, model = "fake-model" } = call.body as Record<string, unknown>;
  const inputs: unknown[] = Array.isArray(input) && typeof input[0] !== "number" ? input : [input];
  if (vectors !== undefined && vectors.length < inputs.length) {
    throw new TypeError(`Give embeddings() a vector for each of the ${inputs.length} texts of the call`);
  }
  const data = inputs.map((text, index) => ({
    object: "embedding",
    index,
    embedding: vectors?.[index] ?? vectorOf(JSON.stringify(text), Number(dimensions)),
  }));
  const tokens = inputs.reduce<number>((sum, text) => sum + countTokens(JSON.stringify(text)), 0);
  return { object: "list", data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}

/** Numbers between -1 and 1 that depend on a text: the same text has the same ones. */
function vectorOf(text: string, length: number): number[] {
  let state = 2166136261;
  const step = (value: number) => state = Math.imul(state ^ value, 16777619) >>> 0;
  for (const letter of text) step(letter.codePointAt(0)!);
  return Array.from({ length }, (_, at) => Math.round((step(at) / 2 ** 31 - 1) * 1e6) / 1e6);
}

/**
 * One page of a list.
 *
 * @param example whose other fields the page has
 * @param pageSize how many items a page has; all of them when undefined
 */
export function page(
  items: readonly unknown[],
  list: Pagination,
  example: unknown,
  pageSize: number | undefined,
  query: URLSearchParams,
): unknown {
  const asked = Number(query.get("limit") ?? (list.size && query.get(list.size)) ?? NaN);
  const size = list.strategy === "none" ? items.length : pageSize ?? (asked > 0 ? asked : items.length);
  const start = startOf(items, list, size, query);
  const shown = items.slice(start, start + size);
  if (list.items === "") return shown;
  const end = start + shown.length;
  const isLast = end >= items.length;
  const fields: Record<string, unknown> = { ...example as object, [list.items]: shown };
  if (list.total !== undefined || "total" in fields) fields[list.total ?? "total"] = items.length;
  if (list.strategy === "token") fields[list.next!] = isLast ? null : String(end);
  if (list.strategy === "cursor" || "has_more" in fields) fields.has_more = !isLast;
  for (const [name, at] of [["first_id", 0], ["last_id", -1]] as const) {
    if (name in fields) fields[name] = (shown.at(at) as { id?: unknown } | undefined)?.id ?? null;
  }
  return fields;
}

function startOf(items: readonly unknown[], list: Pagination, size: number, query: URLSearchParams): number {
  const given = (name: string | undefined) => name === undefined ? null : query.get(name);
  switch (list.strategy) {
    case "cursor": {
      const after = given(list.cursor);
      return after === null ? 0 : items.findIndex((item) => String(Object(item)[list.id!]) === after) + 1;
    }
    case "page":
      return Math.max(0, Number(given(list.page) ?? list.first ?? 0) - Number(list.first ?? 0)) * size;
    case "offset":
      return Number(given(list.offset) ?? 0);
    case "token":
      return Number(given(list.cursor) ?? 0);
    default:
      return 0;
  }
}

/** The example of a list: as it is where the list begins, and an empty page after its end. */
export function examplePage({ list, reply }: Example, query: URLSearchParams): unknown {
  const items = itemsOf(list!, reply) ?? [];
  return startOf(items, list!, items.length, query) === 0 ? reply : page(items, list!, reply, items.length, query);
}

/** Waits, but no longer than until a signal aborts; then it throws the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}

function toolCallOf(call: FakeToolCall, index: number) {
  const text = typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments);
  return { id: call.id ?? `call_${index + 1}`, type: "function", function: { name: call.name, arguments: text } };
}

function modelOf({ model }: FakeAnswer, { body }: FakeCall): string {
  return model ?? (body as { model?: string } | undefined)?.model ?? "fake-model";
}

function countUsage(content: string, { body }: FakeCall): FakeUsage {
  const prompt = countTokens(JSON.stringify((body as { messages?: unknown } | undefined)?.messages ?? ""));
  const completion = countTokens(content);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

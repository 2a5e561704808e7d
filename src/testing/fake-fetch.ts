/** The fake itself: replies that were set up, and the calls that got them. */
import { describeCall, type FakeCall, readCall } from "./calls.ts";
import { type Example, nearestOperation, readExample } from "./operations.ts";
import {
  bodyReply,
  chatEvents,
  completion,
  embeddings,
  examplePage,
  failureReply,
  type FakeAnswer,
  type FakeReplyOptions,
  type FakeStreamPart,
  page,
  partsOf,
  pause,
  streamReply,
} from "./replies.ts";

/** Operations that answer with a chat completion. */
const CHATS: readonly string[] = ["chat.completions.create", "prompts.completions.create"];

/** Options of a fake. */
export interface FakeFetchOptions {
  /**
   * Whether an operation for which nothing was set up answers with the example that Portkey's API description has of its reply.
   *
   * @default false
   */
  readonly examples?: boolean;
}

/** What can be set up for one operation. */
export interface FakeOperation {
  /** Replies with a body: JSON as its value, a text, bytes, a `Response`, or what a function makes of the call. */
  reply(make: (call: FakeCall) => unknown, options?: FakeReplyOptions): FakeFetch;
  /** Replies with a body: JSON as its value, a text, bytes, or a `Response`. */
  reply(body?: unknown, options?: FakeReplyOptions): FakeFetch;
  /** Replies with a stream. Chats take texts and tool calls; other operations take their own events, as `{ event }`. */
  stream(parts: readonly FakeStreamPart[], options?: FakeReplyOptions): FakeFetch;
  /** Replies with a list, in pages of `pageSize` items; without it, in pages of the size that the call asks for. */
  items(items: readonly unknown[], options?: FakeReplyOptions & { readonly pageSize?: number }): FakeFetch;
  /** Fails, see {@linkcode FakeFetch.fail}. */
  fail(failure: number | Error, body?: string | object, options?: FakeReplyOptions): FakeFetch;
  /** Replies with the example of the API description. */
  example(options?: FakeReplyOptions): FakeFetch;
}

/**
 * A function in the place of `fetch`, and what sets up its replies. Replies are used in the order in which they were set up, each for
 * one call; the last one that fits a call answers all further ones. A call that nothing fits gets status 501 and a message that says so.
 */
export interface FakeFetch {
  /** The fake as `fetch`: `new Portkey({ apiKey: "test", fetch: fake })`. */
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Answers a chat, streamed word by word where the call asks for a stream. A function gets the call. */
  chat(answer: string | FakeAnswer | ((call: FakeCall) => string | FakeAnswer), options?: FakeReplyOptions): FakeFetch;
  /** Streams the answer of a chat, part by part. */
  stream(parts: readonly FakeStreamPart[], options?: FakeReplyOptions): FakeFetch;
  /** Answers embeddings: with these vectors, or with numbers that depend on each text alone. */
  embeddings(vectors?: readonly (readonly number[])[], options?: FakeReplyOptions): FakeFetch;
  /**
   * Fails a call of any operation: with an HTTP status, or with an error that `fetch` throws, as for a network that is down. A client
   * that tries again is asked to do so at once.
   *
   * @param body the message of the error, or the whole body
   */
  fail(failure: number | Error, body?: string | object, options?: FakeReplyOptions): FakeFetch;
  /**
   * Sets up one operation.
   *
   * @param operation the client's method, such as `virtualKeys.list`, or a method and a path, such as `POST /any/path`
   * @throws {TypeError} there is no such operation
   */
  on(operation: string): FakeOperation;
  /** Every call so far, in order. */
  readonly calls: readonly FakeCall[];
  /** Forgets all replies and calls. */
  reset(): void;
}

/** Makes the reply to a call. */
type Respond = (call: FakeCall, signal: AbortSignal | undefined) => Response;

interface Rule {
  readonly fits: (call: FakeCall) => boolean;
  readonly respond: Respond;
  readonly delay: number;
  used: boolean;
}

/**
 * Makes a fake `fetch`.
 *
 * @example A stream with a tool call, and one that breaks
 * ```ts
 * import Portkey from "portkey-fetch";
 * import { createFakeFetch } from "portkey-fetch/testing";
 *
 * const fake = createFakeFetch();
 * const portkey = new Portkey({ apiKey: "test", fetch: fake });
 *
 * fake.stream(["Let me look. ", { toolCall: { name: "weather", arguments: { city: "Rome" } } }]);
 * fake.stream(["It is sun", { disconnect: true }]);
 * ```
 */
export function createFakeFetch(options: FakeFetchOptions = {}): FakeFetch {
  const calls: FakeCall[] = [];
  const rules: Rule[] = [];

  const add = (fits: Rule["fits"], respond: Respond, { delay = 0 }: FakeReplyOptions = {}): FakeFetch => {
    rules.push({ fits, respond, delay, used: false });
    return fake;
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const signal = init?.signal ?? (input as Request).signal ?? undefined;
    if (signal?.aborted) throw signal.reason;
    const call = await readCall(input, init);
    calls.push(call);
    const fitting = rules.filter(({ fits }) => fits(call));
    const rule = fitting.find(({ used }) => !used) ?? fitting.at(-1);
    if (rule === undefined) {
      const example = options.examples === true && call.operation !== undefined && readExample(call.operation);
      return example ? exampleReply(example, {}, call, signal) : unmatched(call);
    }
    rule.used = true;
    if (rule.delay > 0) await pause(rule.delay, signal);
    return rule.respond(call, signal);
  };

  const isChat = ({ operation }: FakeCall) => CHATS.includes(operation ?? "");
  const any = () => true;

  const methods: Pick<FakeFetch, keyof FakeFetch> = {
    calls,
    chat: (answer, replyOptions = {}) =>
      add(isChat, (call, signal) => {
        const given = typeof answer === "function" ? answer(call) : answer;
        const whole = typeof given === "string" ? { content: given } : given;
        return asksForStream(call)
          ? streamReply(chatEvents(partsOf(whole), call, whole), replyOptions, undefined, signal)
          : bodyReply(completion(whole, call), replyOptions);
      }, replyOptions),
    stream: (parts, replyOptions = {}) => add(isChat, chatStream(parts, replyOptions), replyOptions),
    embeddings: (vectors, replyOptions = {}) =>
      add(
        ({ operation }) => operation === "embeddings.create",
        (call) => bodyReply(embeddings(vectors, call), replyOptions),
        replyOptions,
      ),
    fail: (failure, body, replyOptions = {}) => add(any, failing(failure, body, replyOptions), replyOptions),
    on: (operation: string): FakeOperation => {
      const { fits, example } = readTarget(operation);
      const needed = (what: string): Example => {
        if (example !== undefined) return example;
        throw new TypeError(
          `Name a method of the client to use ${what}(): the description has nothing of "${operation}"`,
        );
      };
      return {
        reply: (body?: unknown, replyOptions: FakeReplyOptions = {}) =>
          add(
            fits,
            (call) => bodyReply(typeof body === "function" ? body(call) : body, replyOptions, example),
            replyOptions,
          ),
        stream: (parts, replyOptions = {}) =>
          add(
            fits,
            CHATS.includes(operation)
              ? chatStream(parts, replyOptions)
              : (_, signal) => streamReply(parts, replyOptions, example, signal),
            replyOptions,
          ),
        items: (items, replyOptions = {}) => {
          const { list, reply } = needed("items");
          if (list === undefined) throw new TypeError(`Use reply() for "${operation}": it is no list`);
          return add(
            fits,
            ({ url }) => bodyReply(page(items, list, reply, replyOptions.pageSize, url.searchParams), replyOptions),
            replyOptions,
          );
        },
        fail: (failure, body, replyOptions = {}) => add(fits, failing(failure, body, replyOptions), replyOptions),
        example: (replyOptions = {}) => {
          const found = needed("example");
          return add(fits, (call, signal) => exampleReply(found, replyOptions, call, signal), replyOptions);
        },
      };
    },
    reset: () => {
      calls.length = 0;
      rules.length = 0;
    },
  };
  const fake: FakeFetch = Object.assign(fetch, methods);
  return fake;
}

/** Which calls an operation stands for, and its example. */
function readTarget(operation: string): { fits: Rule["fits"]; example: Example | undefined } {
  const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(operation) ?? [];
  if (method !== undefined && path !== undefined) {
    return { fits: (call) => call.method === method && call.url.pathname.endsWith(path), example: undefined };
  }
  const example = readExample(operation);
  if (example !== undefined) return { fits: (call) => call.operation === operation, example };
  const near = nearestOperation(operation);
  const hint = near === undefined ? 'name a method and a path, such as "POST /any/path"' : `did you mean "${near}"`;
  throw new TypeError(`There is no operation "${operation}": ${hint}`);
}

/** Whether a call asks for a stream: in its body or form, or in its query. */
function asksForStream({ body, url }: FakeCall): boolean {
  const { stream, stream_format: format } = Object(body) as { stream?: unknown; stream_format?: unknown };
  return String(stream) === "true" || format === "sse" || url.searchParams.get("stream") === "true";
}

function chatStream(parts: readonly FakeStreamPart[], options: FakeReplyOptions): Respond {
  return (call, signal) => {
    if (!asksForStream(call)) {
      throw new TypeError(`Use chat() for ${describeCall(call)}: the call does not ask for a stream`);
    }
    return streamReply(chatEvents(parts, call), options, undefined, signal);
  };
}

function failing(failure: number | Error, body: string | object | undefined, options: FakeReplyOptions): Respond {
  return () => {
    if (typeof failure !== "number") throw failure;
    return failureReply(failure, body, options);
  };
}

function exampleReply(
  example: Example,
  options: FakeReplyOptions,
  call: FakeCall,
  signal: AbortSignal | undefined,
): Response {
  const { events, reply, list, type } = example;
  if (events !== undefined && (asksForStream(call) || reply === undefined)) {
    return streamReply(events.map((event) => ({ event: event as object })), options, example, signal);
  }
  if (list !== undefined) return bodyReply(examplePage(example, call.url.searchParams), options, example);
  const isBytes = type !== undefined && !type.endsWith("json");
  return bodyReply(reply ?? (isBytes ? new TextEncoder().encode("an example file") : undefined), options, example);
}

/** The reply to a call for which nothing was set up. Clients must not try again. */
function unmatched(call: FakeCall): Response {
  const how = call.operation === undefined
    ? `fake.on("${call.method} ${call.url.pathname}").reply({ … })`
    : CHATS.includes(call.operation)
    ? 'fake.chat("…")'
    : `fake.on("${call.operation}").reply({ … })`;
  return failureReply(501, `Nothing is set up for ${describeCall(call)}: use ${how}`, {
    headers: { "x-should-retry": "false" },
  });
}

/**
 * What a client must withstand, each case over real sockets and against any client. `test/faults.test.ts` runs them with ours, which
 * passes all, and with a naive one, which must fail each: so none of them is blind.
 */
import { gzipSync } from "node:zlib";
import {
  completion,
  delta,
  faults,
  type FaultServer,
  type Handler,
  type RawRequest,
  startFaultServer,
  wait,
} from "./fault-server.ts";

/** Limits that a case sets. */
export interface SubjectOptions {
  timeout?: number;
  idleTimeout?: number;
  maxRetries?: number;
}

/** A client under test. */
export interface Subject {
  /** A plain chat completion; resolves to its data. */
  chat(signal?: AbortSignal): Promise<unknown>;
  /** A streamed one; resolves once the events begin. */
  stream(signal?: AbortSignal): Promise<AsyncIterable<unknown>>;
}

/** Makes a client for a server's origin. It sends `KEY` as its API key. */
export type MakeSubject = (origin: string, options: SubjectOptions) => Subject;

export const KEY = "pk-fault-key-0123456789";

/** One thing that goes wrong. */
export interface FaultCase {
  name: string;
  options?: SubjectOptions;
  /** What the server does. */
  serve: Handler;
  /** Throws when the client does not do as it should. */
  check(subject: Subject, server: FaultServer): Promise<void>;
}

/** Runs one case; throws when the client fails it. */
export async function runCase({ serve, options = {}, check }: FaultCase, make: MakeSubject): Promise<void> {
  const server = await startFaultServer(serve);
  try {
    await check(make(server.origin, options), server);
  } finally {
    await server.close();
  }
}

const DONE = "data: [DONE]\n\n";

function assert(truth: unknown, what: string): asserts truth {
  if (!truth) throw new Error(what);
}

/** The error of a promise; a case fails when there is none, or when it takes longer than it should. */
async function errorOf(work: Promise<unknown>, within = 3_000): Promise<Error> {
  const late = wait(within).then(() => "late");
  const result = await Promise.race([work.then(() => "no error", (error) => error), late]);
  assert(result instanceof Error, `Expected an error, got ${result}`);
  return result;
}

interface Read {
  items: unknown[];
  error: Error | undefined;
}

/** Reads a stream to its end or its error; a case fails when neither comes. */
async function readAll(stream: Promise<AsyncIterable<unknown>>, within = 3_000): Promise<Read> {
  const items: unknown[] = [];
  const reading = (async (): Promise<Read> => {
    try {
      for await (const item of await stream) items.push(item);
      return { items, error: undefined };
    } catch (error) {
      return { items, error: error as Error };
    }
  })();
  const result = await Promise.race([reading, wait(within).then(() => undefined)]);
  assert(result, `The stream neither ended nor failed in ${within} ms`);
  return result;
}

/** A stream of the given text that must be read as "Hello" and end without an error. */
function goodStream(name: string, serve: Handler): FaultCase {
  return {
    name,
    serve,
    async check(subject) {
      const { items, error } = await readAll(subject.stream(), 5_000);
      assert(!error, `Expected a complete stream, got ${error}`);
      assert(items.length === 4, `Expected 4 items, got ${items.length}`);
      assert(textOf(items) === "Hello 你好 🎉", `Expected the text, got ${JSON.stringify(textOf(items))}`);
    },
  };
}

const WORDS = ["Hello ", "你好 ", "🎉"];
const GOOD = WORDS.map((word) => delta(word)).join("") + delta("", "stop") + DONE;

function textOf(items: unknown[]): string {
  return (items as { choices?: { delta?: { content?: string } }[] }[]).map((item) =>
    item?.choices?.[0]?.delta?.content ?? ""
  ).join("");
}

/** A stream that must end in an error after some items. */
function badStream(name: string, count: number, serve: Handler, options?: SubjectOptions): FaultCase {
  return {
    name,
    serve,
    ...(options && { options }),
    async check(subject, server) {
      const { items, error } = await readAll(subject.stream());
      assert(items.length === count, `Expected ${count} items first, got ${items.length}`);
      assert(error, "The stream ended as if it were complete");
      assert(server.requests.length === 1, `Expected 1 attempt, got ${server.requests.length}`);
      await server.settled();
    },
  };
}

const twoItems = (request: RawRequest) => {
  request.events();
  request.chunk(delta("a") + delta("b"));
};

/** Ends the reply as if all were well. */
function politely(request: RawRequest): void {
  request.finish();
  request.socket.end();
}

/** Answers the first requests so, the others well. */
const firstThenWell = (first: Handler, times = 1): Handler => (request) =>
  request.number <= times ? first(request) : faults.ok(request);

/** Deno's own fetch sends a request a second time when the connection breaks before the reply, unless its body is a stream. */
const BREAKS = "Deno" in globalThis ? 2 : 1;

/** A call that must succeed at the second attempt, with the same bytes. */
function retried(name: string, first: Handler, times = 1): FaultCase {
  return {
    name: `is sent again after ${name}`,
    serve: firstThenWell(first, times),
    async check(subject, server) {
      const { requests } = server;
      await subject.chat();
      assert(requests.length === times + 1, `Expected ${times + 1} requests, got ${requests.length}`);
      const [one, two] = requests.slice(-2) as [RawRequest, RawRequest];
      assert(one.headers["idempotency-key"], "Expected an idempotency key");
      assert(one.head === two.head, "The attempts have different headers");
      assert(one.body.equals(two.body), "The attempts have different bodies");
      for (let round = 0; server.busy > 0; round++) {
        assert(round < 200, "The reply of a failed attempt is still held");
        await wait(5);
      }
    },
  };
}

/** A call that must fail at its only attempt. */
function notRetried(name: string, serve: Handler, options: SubjectOptions = {}): FaultCase {
  return {
    name: `is not sent again after ${name}`,
    serve,
    options,
    async check(subject, { requests }) {
      await errorOf(subject.chat());
      await wait(50);
      assert(requests.length === 1, `Expected 1 attempt, got ${requests.length}`);
    },
  };
}

const failing = (status: number, headers: Record<string, string> = {}): Handler => (request) =>
  request.answer(status, { error: { message: "no" } }, { "retry-after-ms": "5", ...headers });

/** The forms in which HTTP writes dates: Sun, 06 Nov 1994 08:49:37 GMT is Sunday, 06-Nov-94 08:49:37 GMT or Sun Nov  6 08:49:37 1994. */
const DATES: Record<string, (date: Date) => string> = {
  "RFC 9110": (date) => date.toUTCString(),
  "RFC 850": (date) => {
    const [, day, month, year = "", time] = date.toUTCString().split(" ");
    const weekday = date.toLocaleString("en", { weekday: "long", timeZone: "UTC" });
    return `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
  },
  "asctime": (date) => {
    const [weekday = "", day = "", month, year, time] = date.toUTCString().split(" ");
    return `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
  },
};

/** A redirect to another server, which must never hear of it. */
function redirect(status: number): FaultCase {
  let target: FaultServer;
  return {
    name: `does not follow a ${status} to another origin`,
    serve: (request) => request.answer(status, "", { location: `${target.origin}/elsewhere` }),
    async check(subject) {
      target = await startFaultServer();
      try {
        const error = await errorOf(subject.chat());
        assert(target.requests.length === 0, "The request went on to the other origin");
        assert(error.message.includes(target.origin), "The error does not name the target's origin");
      } finally {
        await target.close();
      }
    },
  };
}

/** A call that is aborted in some phase must end at once with the reason, and its connection too. */
function aborted(phase: string, serve: Handler, streamed = false): FaultCase {
  return {
    name: `ends within half a second when aborted ${phase}`,
    serve,
    async check(subject, server) {
      const controller = new AbortController();
      const reason = new Error("my own reason");
      const work = streamed
        ? readAll(subject.stream(controller.signal)).then(({ error }) => error ? Promise.reject(error) : undefined)
        : subject.chat(controller.signal);
      work.catch(() => {});
      await wait(150);
      const start = performance.now();
      controller.abort(reason);
      const error = await errorOf(work);
      assert(performance.now() - start < 500, "It took more than half a second");
      assert(error.cause === reason, "The caller's reason is lost");
      const sent = server.requests.length;
      await server.settled();
      assert(server.requests.length === sent, "Another attempt was made");
    },
  };
}

export const faultCases: readonly FaultCase[] = [
  // a normal end means a complete answer
  goodStream("reads a stream in single bytes", async (request) => {
    request.events();
    for (const byte of Buffer.from(GOOD)) {
      request.chunk(Uint8Array.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
    request.finish();
  }),
  goodStream("reads a stream with CRLF", (request) => {
    request.events();
    request.chunk(GOOD.replaceAll("\n", "\r\n"));
    request.finish();
  }),
  goodStream("reads a stream with CR as it comes, and stops at its end marker", async (request) => {
    request.events();
    for (const event of GOOD.split(/(?<=\n\n)/)) {
      request.chunk(event.replaceAll("\n", "\r"));
      await wait(2);
    }
  }),
  goodStream("stops at the end marker of a connection that stays open", (request) => {
    request.events();
    request.chunk(GOOD);
  }),
  goodStream("reads a gzipped stream", (request) => {
    request.events({ "content-encoding": "gzip" });
    const bytes = gzipSync(": a comment\nid: 1\n" + GOOD.replaceAll("data: ", "data:"));
    for (let at = 0; at < bytes.length; at += 7) request.chunk(bytes.subarray(at, at + 7));
    request.finish();
  }),
  goodStream("skips pings and comments", (request) => {
    request.events();
    request.chunk(`: hello\n\nevent: ping\ndata: {"type":"ping"}\n\n${GOOD}`);
    request.finish();
  }),
  badStream("notices a stream that ends early and politely", 2, (request) => {
    twoItems(request);
    politely(request);
  }),
  badStream("notices a stream that is reset", 2, async (request) => {
    twoItems(request);
    await wait(50);
    request.reset();
  }),
  badStream("notices a stream whose connection closes", 2, async (request) => {
    twoItems(request);
    await wait(50);
    request.socket.end();
  }),
  badStream("notices a stream that is cut in an event", 2, async (request) => {
    twoItems(request);
    request.chunk('data: {"choices":[{"delta":{"con');
    await wait(50);
    request.socket.end();
  }),
  badStream("notices a stream that stalls", 2, twoItems, { idleTimeout: 150 }),
  badStream("notices a stream that stalls before its first event", 0, (request) => request.events(), {
    idleTimeout: 150,
  }),
  badStream("notices an empty stream", 0, (request) => {
    request.events();
    politely(request);
  }),
  badStream("notices an error event", 2, (request) => {
    twoItems(request);
    request.chunk('event: error\ndata: {"type":"overloaded_error","message":"busy"}\n\n' + DONE);
    politely(request);
  }),
  badStream("notices an error in the place of a chunk", 2, (request) => {
    twoItems(request);
    request.chunk('data: {"error":{"message":"quota"}}\n\n' + DONE);
    politely(request);
  }),
  badStream("notices a failure of the gateway in the place of a chunk", 2, (request) => {
    twoItems(request);
    request.chunk('data: {"status":"failure","message":"no"}\n\n' + DONE);
    politely(request);
  }),
  badStream(
    "notices JSON in the place of a stream",
    0,
    (request) => request.answer(200, completion(), { connection: "close" }),
  ),
  badStream(
    "notices a web page in the place of a stream",
    0,
    (request) => request.answer(200, "<h1>Sign in</h1>", { "content-type": "text/html", connection: "close" }),
  ),
  {
    name: "lets the connection of a stream go when its loop is left",
    async serve(request) {
      request.events();
      while (!request.socket.destroyed) {
        request.chunk(delta("a"));
        await wait(5);
      }
    },
    async check(subject, server) {
      for await (const _ of await subject.stream()) break;
      await server.settled(0, 1_000);
    },
  },

  // replies
  ...Object.entries({
    "a connection that breaks after the headers": faults.resetAfterHeaders,
    "a body that is shorter than its length": faults.truncated,
    "a chunked body without an end": faults.truncatedChunks,
    "a body cut by a length that is too small": faults.tooLong,
    "an empty body": (request: RawRequest) => request.answer(200, ""),
    "a web page": (request: RawRequest) => request.answer(200, "<h1>Sign in</h1>", { "content-type": "text/html" }),
  }).map(([name, serve]): FaultCase => ({
    name: `fails at ${name}`,
    serve,
    async check(subject, { requests }) {
      await errorOf(subject.chat());
      assert(requests.length === 1, `Expected 1 attempt, got ${requests.length}`);
    },
  })),

  // time
  notRetried("its own timeout before the headers", faults.stall, { timeout: 150 }),
  notRetried("its own timeout in the body", faults.stallAfterHeaders, { timeout: 150 }),
  notRetried("its own timeout in a body that drips", faults.drip, { timeout: 150 }),
  notRetried("its own timeout in the body of an error", (request) => request.reply(400, { "content-length": "500" }), {
    timeout: 150,
  }),

  // retry
  retried("a reset", faults.resetBeforeHeaders, BREAKS),
  retried("a connection that closes without a word", faults.closeBeforeHeaders, BREAKS),
  retried("a reset in the headers", faults.resetInHeaders, BREAKS),
  ...[408, 409, 429, 500, 502, 503, 504, 529].map((status) => retried(`${status}`, failing(status))),
  retried("400 with x-should-retry", failing(400, { "x-should-retry": "true" })),
  retried(
    "503 whose body never ends",
    (request) => request.reply(503, { "content-length": "500", "retry-after-ms": "5" }),
  ),
  ...[400, 401, 403, 404, 412, 422, 446].map((status) => notRetried(`${status}`, failing(status))),
  notRetried("503 with x-should-retry: false", failing(503, { "x-should-retry": "false" })),
  notRetried("503 when the gateway has retried in vain", failing(503, { "x-portkey-retry-attempt-count": "-1" })),
  notRetried("500 of the gateway itself", failing(500, { "x-portkey-gateway-exception": "true" })),
  notRetried("429 that asks for more than a minute", failing(429, { "retry-after-ms": "60001" })),
  notRetried("a cut in the body", faults.truncated),
  notRetried("a reset with maxRetries 0", faults.resetBeforeHeaders, { maxRetries: 0 }),
  {
    name: "gives up after maxRetries",
    options: { maxRetries: 3 },
    serve: failing(503),
    async check(subject, { requests }) {
      await errorOf(subject.chat());
      assert(requests.length === 4, `Expected 4 attempts, got ${requests.length}`);
    },
  },
  ...Object.entries(DATES).map(([form, write]): FaultCase => ({
    name: `waits until a date in the form of ${form}`,
    serve: firstThenWell((request) =>
      failing(429, { "retry-after-ms": "", "retry-after": write(new Date(Date.now() + 2_000)) })(request)
    ),
    async check(subject, { requests }) {
      const start = performance.now();
      await subject.chat();
      // dates have no milliseconds
      assert(requests.length === 2 && performance.now() - start >= 900, "It did not wait");
    },
  })),
  ...Object.entries(DATES).map(([form, write]) =>
    notRetried(
      `429 with a date in an hour in the form of ${form}`,
      (request) =>
        failing(429, { "retry-after-ms": "", "retry-after": write(new Date(Date.now() + 3_600_000)) })(request),
    )
  ),
  {
    name: "waits as long as the server asks",
    serve: firstThenWell(failing(429, { "retry-after-ms": "1000" })),
    async check(subject, { requests }) {
      const start = performance.now();
      await subject.chat();
      assert(requests.length === 2 && performance.now() - start >= 990, "It did not wait");
    },
  },

  // redirects
  ...[301, 302, 303, 307, 308].map(redirect),

  // abort
  aborted("before the headers", faults.stall),
  aborted("in the body", faults.stallAfterHeaders),
  aborted("in the body of an error", (request) => request.reply(400, { "content-length": "500" })),
  aborted(
    "while it waits to try again",
    (request) => request.answer(429, {}, { "retry-after": "30", connection: "close" }),
  ),
  aborted("in a stream", twoItems, true),
  {
    name: "sends nothing when aborted before",
    serve: faults.ok,
    async check(subject, { requests }) {
      const reason = new Error("mine");
      const error = await errorOf(subject.chat(AbortSignal.abort(reason)));
      assert(error.cause === reason, "The caller's reason is lost");
      await wait(30);
      assert(requests.length === 0, "A request was sent");
    },
  },

  // secrets
  ...[400, 401, 500].map((status): FaultCase => ({
    name: `hides a key that the server echoes in a ${status}`,
    options: { maxRetries: 0 },
    serve: ({ headers, answer }) =>
      answer(status, { error: { message: `bad key ${headers["x-portkey-api-key"]}`, headers } }, {
        "x-echo": headers["x-portkey-api-key"]!,
      }),
    async check(subject) {
      const error = await errorOf(subject.chat());
      const told = [
        error.message,
        error.stack,
        JSON.stringify(error),
        String(error.cause),
        JSON.stringify([...(error as { headers?: Headers }).headers ?? []]),
      ];
      assert(!told.join(" ").includes(KEY), "The key is in the error");
    },
  })),
];

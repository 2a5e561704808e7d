import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import { isPortkeyError } from "../../src/connection/errors.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { delta, type FaultServer, type RawRequest, startFaultServer, wait } from "../support/fault-server.ts";
import { handlesInUse, heapInUse, untilCollected } from "../support/memory.ts";
import { SEED } from "../support/property.ts";

const MINUTES = 60_000;

/** Random numbers from 0 to 1 that a seed repeats. */
function mulberry(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What happens to a call, how often in a thousand, and how it must end. */
const KINDS = {
  plain: [600, "answer"],
  slow: [30, "answer"],
  retried: [80, "answer"],
  retriedTwice: [20, "answer"],
  stream: [100, "answer"],
  streamRetried: [20, "answer"],
  reset: [2, "answer"],
  refused: [30, "error"],
  truncated: [20, "error"],
  html: [10, "error"],
  streamCut: [20, "error"],
  streamEarly: [10, "error"],
  streamError: [10, "error"],
  stalled: [3, "error"],
  streamStalled: [3, "error"],
  aborted: [20, "error"],
  left: [15, "left"],
  dropped: [7, "left"],
} satisfies Record<string, [number, "answer" | "error" | "left"]>;
type Kind = keyof typeof KINDS;

function pick(random: number): Kind {
  let at = random * 1_000;
  for (const [kind, [share]] of Object.entries(KINDS)) if ((at -= share) < 0) return kind as Kind;
  return "plain";
}

/** What the server knows of a call. */
interface Seen {
  attempts: number;
  answered: boolean;
}

let server: FaultServer;
const seen = new Map<number, Seen>();
/** Calls that were sent once more after they were answered: there must be none. */
const twice: number[] = [];

beforeAll(async () => {
  server = await startFaultServer(serve);
});
afterAll(() => server.close());

async function serve(request: RawRequest): Promise<void> {
  const { id, kind } = JSON.parse(request.body.toString()) as { id: number; kind: Kind };
  const call = seen.get(id) ?? { attempts: 0, answered: false };
  seen.set(id, call);
  if (call.answered) twice.push(id);
  call.attempts++;
  const fail = () =>
    request.answer([408, 409, 429, 500, 503][id % 5]!, { error: { message: `no ${id}` } }, {
      "retry-after-ms": String(id % 3),
    });
  switch (kind) {
    case "retried":
    case "streamRetried":
      if (call.attempts === 1) return fail();
      break;
    case "retriedTwice":
      if (call.attempts <= 2) return fail();
      break;
    case "reset":
      if (call.attempts === 1) return request.reset();
      break;
    case "refused":
      return request.answer(400, { error: { message: `refused ${id}` } });
    case "html":
      return request.answer(200, `<h1>${id}</h1>`, { "content-type": "text/html" });
    case "truncated":
      request.reply(200, { "content-type": "application/json", "content-length": "5000" });
      request.write(`{"id":${id},`);
      return void request.socket.end();
    case "stalled":
    case "aborted":
      return;
    case "slow":
      await wait(id % 5);
      break;
  }
  call.answered = true;
  if (!/stream|left|dropped/.test(kind)) return request.answer(200, { id });
  request.events();
  request.chunk(delta(`${id}:a`));
  if (kind === "streamStalled" || kind === "left" || kind === "dropped") return;
  if (kind === "streamCut") return void request.socket.end();
  if (kind === "streamError") request.chunk('data: {"error":{"message":"died"}}\n\n');
  else if (kind !== "streamEarly") request.chunk(`${delta(`${id}:b`, "stop")}data: [DONE]\n\n`);
  request.finish();
}

/** Makes one call and checks that it ends as it must, with its own answer. */
async function run(client: PortkeyClient, id: number, kind: Kind): Promise<void> {
  const [, end] = KINDS[kind];
  const stream = /stream|left|dropped/.test(kind);
  const options = {
    ...(/stalled/i.test(kind) && { timeout: 25, idleTimeout: 25 }),
    ...(kind === "aborted" && { signal: AbortSignal.timeout(id % 4) }),
  };
  let error: unknown;
  try {
    const { data, portkey } = await client.post<Stream<unknown>>("/x", { id, kind, stream }, options).withResponse();
    if (!stream) expect(data).toEqual({ id });
    else if (kind === "dropped") return;
    else {
      const texts: string[] = [];
      for await (const chunk of data) {
        texts.push((chunk as { choices: { delta: { content: string } }[] }).choices[0]!.delta.content);
        if (kind === "left") return;
      }
      expect(texts).toEqual([`${id}:a`, `${id}:b`]);
    }
    expect(portkey.attempts).toBe(
      { retried: 2, streamRetried: 2, retriedTwice: 3, reset: "Deno" in globalThis ? 1 : 2 }[kind as string] ?? 1,
    );
  } catch (thrown) {
    error = thrown;
  }
  if (end === "answer") expect(error, `call ${id}, ${kind}`).toBeUndefined();
  else expect(isPortkeyError(error), `call ${id}, ${kind}, ${error}`).toBe(true);
}

/** Runs something, and fails when a rejection went unhandled or a call was run again after its answer. */
async function watched(work: () => Promise<void>): Promise<void> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  await work();
  await wait(50);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  expect(twice).toEqual([]);
}

const makeClient = () => new PortkeyClient({ baseURL: server.origin, apiKey: "pk-soak-0123456789" });

test("500 calls at once with random faults: none is lost, mixed up, or run again after its answer", async () => {
  const random = mulberry(SEED);
  await watched(async () => {
    const client = makeClient();
    await Promise.all(Array.from({ length: 500 }, (_, id) => run(client, id, pick(random()))));
  });
  expect(seen.size).toBeGreaterThan(450); // some are aborted before they are sent
  await untilCollected(() => server.busy === 0);
}, 2 * MINUTES);

test(
  "10,000 calls in a row with random faults: no rejection goes unhandled, and no socket, timer or memory leaks",
  async () => {
    const random = mulberry(SEED + 1);
    const client = makeClient();
    let id = 1_000;
    const sequence = async (count: number) => {
      for (const end = id + count; id < end; id++) await run(client, id, pick(random()));
      seen.clear();
      server.requests.length = 0;
    };
    await watched(async () => {
      await sequence(2_000);
      const heap = await heapInUse();
      const handles = handlesInUse();
      await sequence(8_000);
      expect(await heapInUse() - heap).toBeLessThan(2_000_000);
      // what Node 20 opens to spare, it closes after four seconds
      await untilCollected(() => handlesInUse() <= handles + 5);
    });
    await untilCollected(() => server.busy === 0);
  },
  5 * MINUTES,
);

test("Streams and responses that are dropped unread let their connections go", async () => {
  const client = makeClient();
  await (async () => {
    for (let id = 20_000; id < 20_050; id++) {
      await client.post("/x", { id, kind: "dropped", stream: true });
      await client.post("/x", { id: id + 50, kind: "dropped", stream: true }).asResponse();
      const iterator = (await client.post<Stream<unknown>>("/x", { id: id + 100, kind: "dropped", stream: true }))
        [Symbol.asyncIterator]();
      await iterator.next();
    }
  })();
  expect(server.busy).toBeGreaterThan(0);
  await untilCollected(() => server.busy === 0);
}, MINUTES);

test("A stream whose iterator is held by its pending next() alone is not taken for dropped", async () => {
  const client = makeClient();
  let go: () => void = () => {};
  const promise = new Promise<void>((resolve) => go = resolve);
  const slow = await startFaultServer(async (request) => {
    request.events();
    await promise;
    request.chunk(delta("late"));
  });
  const first = (await client.withOptions({ baseURL: slow.origin }).post<Stream<unknown>>("/x", { stream: true }))
    [Symbol.asyncIterator]().next();
  await heapInUse();
  await heapInUse();
  go();
  expect((await first).done).toBe(false);
  await slow.close();
}, MINUTES);

test("No timer is left when calls are through", async () => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const timers = new Set<unknown>();
  globalThis.setTimeout = ((work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    const timer: unknown = set(() => {
      timers.delete(timer);
      work(...args);
    }, ms);
    if (new Error().stack!.includes("/src/")) timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: never) => {
    timers.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  try {
    const client = makeClient();
    let id = 30_000;
    for (const kind of Object.keys(KINDS) as Kind[]) if (kind !== "dropped") await run(client, id++, kind);
    // after the end marker a connection may take 250 ms to close
    for (let round = 0; timers.size > 0 && round < 50; round++) await new Promise((resolve) => set(resolve, 100));
    expect(timers.size).toBe(0);
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
}, MINUTES);

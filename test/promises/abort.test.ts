import { expect, test, vi } from "vitest";
import type { Call } from "../../src/reply/call.ts";
import { Portkey } from "../../src/portkey.ts";
import { APIUserAbortError } from "../../src/connection/errors.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { delta } from "../support/fault-server.ts";
import { collect, eventStream, failure, json } from "../support/recorder.ts";

// deno-lint-ignore no-explicit-any -- a reply of any kind
type Any = any;

/** A signal that knows how many listeners it has. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.add(args[1]);
    if ((args[2] as AddEventListenerOptions | undefined)?.once) add("abort", () => listeners.delete(args[1]));
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.delete(args[1]);
    remove(...args);
  };
  return { controller, signal, listeners };
}

const clientWith = (fetch: PortkeyOptions["fetch"], options: PortkeyOptions = {}) =>
  new Portkey({ apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test/v1", fetch, ...options });

const never = () => new Promise<Response>(() => {});
const endless = (status: number, type = "application/json") => () =>
  Promise.resolve(new Response(new ReadableStream(), { status, headers: { "content-type": type } }));
const reply = (body: BodyInit | null, status = 200, headers: Record<string, string> = {}) => () =>
  Promise.resolve(new Response(body, { status, headers }));

const PHASES: Record<string, PortkeyOptions["fetch"]> = {
  "before the headers": never,
  "in the body": endless(200),
  "in the body of an error": endless(400),
  "while it waits to try again": reply("{}", 503, { "retry-after": "50" }),
};
for (const [phase, fetch] of Object.entries(PHASES)) {
  test(`A signal ends a call ${phase}, at once and with its reason, though fetch does not listen to it`, async () => {
    const { controller, signal, listeners } = countedSignal();
    const reason = { my: "reason" };
    const call = clientWith(fetch).get("/x", { signal });
    const failed = failure(call);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    controller.abort(reason);
    const error = await failed;
    expect(performance.now() - start).toBeLessThan(500);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ name: "APIUserAbortError", message: "The request was aborted", attempts: 1 });
    expect(error.cause).toBe(reason);
    expect(listeners.size).toBe(0);
  });
}

test("A signal ends a stream at once and with its reason, though nothing listens to it", async () => {
  const { controller, signal } = countedSignal();
  const stream = clientWith(() => Promise.resolve(eventStream([delta("a")], { then: "stay" })))
    .post<Stream<unknown>>("/x", { stream: true }, { signal });
  const reading = collect(stream);
  await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort("reason");
  const { items, error } = await reading;
  expect(items).toHaveLength(1);
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe("reason");
});

test("A signal that ends a stream leaves no timer, read or not", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { controller, signal } = countedSignal();
    const client = clientWith(() => Promise.resolve(eventStream([delta("a")], { then: "stay" })), {
      timeout: 5_000,
      idleTimeout: 5_000,
    });
    const iterator = (await client.post<Stream<unknown>>("/x", { stream: true }, { signal }))[Symbol.asyncIterator]();
    await iterator.next();
    expect(vi.getTimerCount()).toBe(1); // that of idleTimeout, which many reads share
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(await failure(iterator.next())).toBeInstanceOf(APIUserAbortError);
  } finally {
    vi.useRealTimers();
  }
});

test("A signal ends a response that was passed on", async () => {
  const { controller, signal, listeners } = countedSignal();
  const response = await clientWith(endless(200, "audio/mpeg")).get("/x", { signal }).asResponse();
  const reading = failure(response.arrayBuffer());
  controller.abort("reason");
  const error = await reading;
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe("reason");
  expect(listeners.size).toBe(0);
});

test("A signal keeps no listener after it ended a response that nobody reads", async () => {
  const { controller, signal, listeners } = countedSignal();
  await clientWith(endless(200, "audio/mpeg")).get("/x", { signal }).asResponse();
  controller.abort();
  expect(listeners.size).toBe(0);
});

test("A signal ends a call while its body is put together, and keeps no listener", async () => {
  const { controller, signal, listeners } = countedSignal();
  let sent = 0;
  const client = clientWith(() => (sent++, Promise.resolve(json({}))));
  const endlessFile = new Response(new ReadableStream());
  const failed = failure(client.invoke("POST /x multipart", [{ file: endlessFile }, { signal }]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(listeners.size).toBe(1);
  controller.abort("reason");
  expect(await failed).toMatchObject({ name: "APIUserAbortError", cause: "reason", attempts: 0 });
  expect([listeners.size, sent]).toEqual([0, 0]);
});

test("A signal that was aborted before waits for no body, and keeps no listener once there is one", async () => {
  const { controller, signal, listeners } = countedSignal();
  const client = clientWith(() => Promise.resolve(json({})));
  await client.invoke("POST /x multipart", [{ file: new Blob(["abc"]) }, { signal }]);
  expect(listeners.size).toBe(0);
  controller.abort();
  const endlessFile = new Response(new ReadableStream());
  const error = await failure(client.invoke("POST /x multipart", [{ file: endlessFile }, { signal }]));
  expect(error).toMatchObject({ name: "APIUserAbortError", attempts: 0 });
});

test("A signal that was aborted before sends nothing", async () => {
  let calls = 0;
  const client = clientWith(() => (calls++, Promise.resolve(json({}))));
  const reason = new Error("before");
  const error = await failure(client.post("/x", {}, { signal: AbortSignal.abort(reason) }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe(reason);
  expect(error.attempts).toBe(0);
  expect(calls).toBe(0);
});

test("A signal with a timeout gives that as the reason", async () => {
  const error = await failure(clientWith(never).get("/x", { signal: AbortSignal.timeout(20) }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause.name).toBe("TimeoutError");
});

test("A signal of the client holds for each call, beside a signal of its own", async () => {
  const controller = new AbortController();
  const client = clientWith(never, { signal: controller.signal });
  const failed = failure(client.get("/x"));
  controller.abort("all");
  expect((await failed).cause).toBe("all");
  for (const ends of ["client", "call"]) {
    const [all, one] = [new AbortController(), new AbortController()];
    const both = failure(clientWith(never, { signal: all.signal }).get("/x", { signal: one.signal }));
    (ends === "client" ? all : one).abort(ends);
    expect((await both).cause).toBe(ends);
  }
  const own = clientWith(() => Promise.resolve(json({ ok: 1 })), { signal: controller.signal });
  expect(await own.get("/x", { signal: null })).toEqual({ ok: 1 }); // null takes the client's away
});

const WAYS: Record<string, [PortkeyOptions["fetch"], (call: Call<Any>) => Promise<unknown>]> = {
  "a reply": [reply("{}"), (call) => call],
  "an empty reply": [reply(null, 204), (call) => call],
  "a reply that is not JSON": [reply("<html>"), (call) => failure(call)],
  "an error": [reply("{}", 400), (call) => failure(call)],
  "a redirect": [reply(null, 302, { location: "https://evil.test" }), (call) => failure(call)],
  "no connection": [() => Promise.reject(new TypeError("fetch failed")), (call) => failure(call)],
  "its own timeout": [never, (call) => failure(call)],
  "a second attempt": [
    (() => {
      let count = 0;
      return () => Promise.resolve(json({}, count++ === 0 ? { status: 503, headers: { "retry-after-ms": "1" } } : {}));
    })(),
    (call) => call,
  ],
  "a stream that was read": [() => Promise.resolve(eventStream(["data: [DONE]\n\n"])), (call) => collect(call)],
  "a stream that broke": [() => Promise.resolve(eventStream([delta("a")])), (call) => collect(call)],
  "a stream that stalled": [() => Promise.resolve(eventStream([], { then: "stay" })), (call) => collect(call)],
  "a stream that was left": [() => Promise.resolve(eventStream([delta("a")], { then: "stay" })), async (call) => {
    for await (const _ of await call) break;
  }],
  "a stream that was disposed of": [() => Promise.resolve(eventStream([], { then: "stay" })), async (call) => {
    await (await call)[Symbol.asyncDispose]();
  }],
  "a stream whose controller was aborted": [() => Promise.resolve(eventStream([], { then: "stay" })), async (call) => {
    (await call).controller.abort();
  }],
  "JSON in the place of a stream": [reply("{}", 200, { "content-type": "application/json" }), (call) => failure(call)],
  "a response that was read": [reply("abc"), async (call) => await (await call.asResponse()).text()],
  "a response that was cancelled": [reply("abc"), async (call) => await (await call.asResponse()).body?.cancel()],
  "a response without a body": [reply(null, 204), (call) => call.asResponse()],
};
for (const [name, [fetch, use]] of Object.entries(WAYS)) {
  test(`A signal keeps no listener after ${name}`, async () => {
    const { signal, listeners } = countedSignal();
    const client = clientWith(fetch, {
      timeout: 100,
      idleTimeout: 50,
      maxRetries: name === "a second attempt" ? 1 : 0,
    });
    await use(client.post("/x", { stream: name.includes("stream") }, { signal }));
    expect(listeners.size).toBe(0);
  });
}

test("A signal that is aborted after the end changes nothing", async () => {
  const controller = new AbortController();
  const data = await clientWith(() => Promise.resolve(json({ ok: 1 }))).get("/x", { signal: controller.signal });
  controller.abort();
  expect(data).toEqual({ ok: 1 });
});

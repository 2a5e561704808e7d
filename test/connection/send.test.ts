import { expect, test, vi } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  ResponseError,
  StreamError,
} from "../../src/connection/errors.ts";
import { OptionError, type PortkeyOptions } from "../../src/options.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { collect, eventStream, failure, json, recorder } from "../support/recorder.ts";

const BASE = { apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test/v1" };

function clientWith(
  fetch: (...args: Parameters<typeof globalThis.fetch>) => Promise<Response>,
  options: PortkeyOptions = {},
) {
  return new Portkey({ ...BASE, fetch, ...options });
}

/** A body that says nothing, and does not listen to any signal. */
const silence = (type: string, start = "") =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        if (start) controller.enqueue(new TextEncoder().encode(start));
      },
    }),
    { headers: { "content-type": type } },
  );

test("send() gives fetch what it needs, and never lets it follow a redirect", async () => {
  let seen: [unknown, RequestInit | undefined] | undefined;
  await clientWith((url, init) => {
    seen = [url, init];
    return Promise.resolve(json({}));
  }).post("/x", { a: 1 });
  expect(seen?.[0]).toBe("https://gateway.test/v1/x");
  expect(seen?.[1]).toMatchObject({ method: "POST", redirect: "manual", body: '{"a":1}' });
});

test("send() gives fetch a signal for every call, as nothing else ends a connection before its headers", async () => {
  const signals: unknown[] = [];
  const client = clientWith((_, init) => {
    signals.push(init?.signal);
    return Promise.resolve(json({}));
  });
  await client.get("/x");
  await client.get("/x", { timeout: 5_000 });
  await client.get("/x", { signal: new AbortController().signal });
  await client.withOptions({ timeout: 5_000 }).get("/x", { maxRetries: 0 });
  expect(signals.map((signal) => signal instanceof AbortSignal)).toEqual([true, true, true, true]);
});

test("send() gives fetch a Blob on Deno where there are no retries, as Deno sends all else once more by itself", async () => {
  const bodies: unknown[] = [];
  const client = clientWith((_, init) => {
    bodies.push(init?.body);
    return Promise.resolve(json({}));
  });
  vi.stubGlobal("Deno", { unrefTimer() {} }); // so that one run covers both ways
  try {
    await client.post("/x", { a: 1 });
    await client.post("/x", { a: 1 }, { maxRetries: 0 });
    await client.get("/x", { maxRetries: 0 });
    await client.invoke("POST /x bytes", [new Blob(["abc"]).stream(), { maxRetries: 0 }]);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(bodies.map((body) => Object.prototype.toString.call(body).slice(8, -1))).toEqual([
    "String",
    "Blob",
    "Undefined",
    "ReadableStream",
  ]);
  expect(await (bodies[1] as Blob).text()).toBe('{"a":1}');
});

test("send() gives up on a fetch that does not listen to its signal", async () => {
  let calls = 0;
  const client = clientWith(() => (calls++, new Promise(() => {})), { timeout: 20 });
  const error = await failure(client.get("/x"));
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error.message).toBe(
    'Give the call more time or try later: nothing complete came within 20 ms (option "timeout")',
  );
  expect(error).toMatchObject({ name: "APIConnectionTimeoutError", attempts: 1 });
  expect(calls).toBe(1);
});

test("send() lets a reply go that comes after it gave up", async () => {
  const late = eventStream(["x"], { then: "stay" });
  const client = clientWith(() => new Promise((resolve) => setTimeout(resolve, 60, late)), { timeout: 20 });
  await failure(client.get("/x"));
  await expect.poll(late.cancelled).toBe(true);
});

test("timeout covers a body that does not listen to its signal", async () => {
  for (const status of [200, 400, 503]) {
    const reply = () => {
      const { body, headers } = silence("application/json", '{"a":');
      return Promise.resolve(new Response(body, { headers, status }));
    };
    const error = await failure(clientWith(reply, { timeout: 20, maxRetries: 0 }).get("/x"));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  }
});

test("timeout covers JSON that is passed on as a response, idleTimeout all else", async () => {
  const passed = await clientWith(() => Promise.resolve(silence("application/json")), { timeout: 20 }).get("/x")
    .asResponse();
  expect(await failure(passed.text())).toBeInstanceOf(APIConnectionTimeoutError);
  for (const idleTimeout of [1, 40]) {
    const silent = clientWith(() => Promise.resolve(silence("audio/mpeg", "abc")), { timeout: 20, idleTimeout });
    const error = await failure((await silent.get("/x").asResponse()).arrayBuffer());
    expect(error).toBeInstanceOf(StreamError);
    expect(error.message).toBe(`The reply stalled: nothing came for ${idleTimeout} ms (option "idleTimeout")`);
  }
});

test("timeout 0 and null mean no limit", async () => {
  for (const timeout of [0, null]) {
    const client = clientWith(() => new Promise((resolve) => setTimeout(() => resolve(json({ ok: 1 })), 30)), {
      timeout,
    });
    expect(await client.get("/x")).toEqual({ ok: 1 });
  }
  const late = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      controller.enqueue(new TextEncoder().encode("abc"));
      controller.close();
    },
  });
  const passed = await clientWith(() => Promise.resolve(new Response(late)), { idleTimeout: 0 }).get("/x").asResponse();
  expect(await passed.text()).toBe("abc");
  const stream = await clientWith(() => Promise.resolve(silence("text/event-stream", "data: {}\n\ndata: [DONE]\n\n")), {
    idleTimeout: 0,
  })
    .post<Stream<unknown>>("/x", { stream: true });
  expect((await collect(Promise.resolve(stream))).error).toBeUndefined();
});

test("timeout of a call wins over that of the client, and copies have their own", async () => {
  const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(json({})), 60));
  const client = clientWith(slow, { timeout: 5_000 });
  expect(await failure(client.get("/x", { timeout: 10 }))).toBeInstanceOf(APIConnectionTimeoutError);
  expect(await failure(client.withOptions({ timeout: 10 }).get("/x"))).toBeInstanceOf(APIConnectionTimeoutError);
  expect(await client.get("/x")).toEqual({});
});

for (
  const [option, values] of Object.entries({
    timeout: [-1, NaN, Infinity, 2 ** 31, "soon", {}, true],
    idleTimeout: [-1, NaN, 2 ** 31],
    maxRetries: [-1, 11, 1.5, NaN, Infinity, "many"],
  })
) {
  test(`${option} that cannot be used is refused before anything is sent, for the client and for a call`, async () => {
    const { fetch, requests } = recorder();
    for (const value of values) {
      const options = { [option]: value } as PortkeyOptions;
      for (
        const error of [
          await failure(() => clientWith(fetch, options)),
          await failure(clientWith(fetch).get("/x", options)),
        ]
      ) {
        expect(error).toBeInstanceOf(OptionError);
        expect(error.option).toBe(option);
        expect(error.message).toContain(option);
      }
    }
    expect(requests).toHaveLength(0);
  });
}

test("timeout may be as long as a timer can be", async () => {
  expect(
    await clientWith(() => Promise.resolve(json({})), { timeout: 2 ** 31 - 1, idleTimeout: 2 ** 31 - 1 }).get("/x"),
  ).toEqual({});
});

test("send() takes the runtime's own timeout for one: typed, and not sent again", async () => {
  const undici = (code: string) =>
    Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("Timeout"), { code }) });
  for (
    const thrown of [
      undici("UND_ERR_HEADERS_TIMEOUT"),
      undici("UND_ERR_BODY_TIMEOUT"),
      new DOMException("slow", "TimeoutError"),
    ]
  ) {
    let calls = 0;
    const error = await failure(clientWith(() => (calls++, Promise.reject(thrown))).get("/x"));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    // Deno shows private state of a DOMException, so that one is copied there.
    expect(error.cause).toMatchObject({ name: thrown.name, message: thrown.message });
    expect(calls).toBe(1);
  }
  const body = new ReadableStream({ pull: (controller) => controller.error(undici("UND_ERR_BODY_TIMEOUT")) });
  const { error } = await collect(
    clientWith(() => Promise.resolve(new Response(body, { headers: { "content-type": "text/event-stream" } })))
      .post<Stream<unknown>>("/x", { stream: true }),
  );
  expect(error).toBeInstanceOf(StreamError);
  expect(error.message).toMatch(/^The stream stalled/);
});

test("send() says where it could not connect to and why, with the cause", async () => {
  const cause = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
  const error = await failure(clientWith(() => Promise.reject(cause), { maxRetries: 0 }).get("/x?secret=1"));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toBe("Cannot reach https://gateway.test: ECONNREFUSED");
  expect(error).toMatchObject({ cause, attempts: 1 });
});

test("send() finds the reason where the runtime has put it", async () => {
  const own = Object.assign(new Error("loop"), { code: "ELOOP" });
  own.cause = own;
  const reasons: [thrown: unknown, reason: string][] = [
    [Object.assign(new Error("long text"), { code: "ConnectionRefused" }), ": ConnectionRefused"],
    [new Error("outer", { cause: new Error("inner") }), ": inner"],
    [new Error("text"), ": text"],
    [own, ": ELOOP"],
    [undefined, ""],
  ];
  for (const [thrown, reason] of reasons) {
    const error = await failure(clientWith(() => Promise.reject(thrown), { maxRetries: 0 }).get("/x"));
    expect(error.message).toBe(`Cannot reach https://gateway.test${reason}`);
  }
});

test("send() reports a server that is not there", async () => {
  const client = new Portkey({ ...BASE, baseURL: "http://127.0.0.1:1/v1", maxRetries: 0 });
  const error = await failure(client.get("/x"));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toMatch(/^Cannot reach http:\/\/127\.0\.0\.1:1: /);
});

test("send() treats a fetch that throws at once, or throws what is no error, like one that fails", async () => {
  for (const thrown of [new Error("bug"), "text", null, undefined]) {
    const client = clientWith(() => {
      throw thrown;
    }, { maxRetries: 0 });
    expect(await failure(client.get("/x"))).toBeInstanceOf(APIConnectionError);
  }
});

test("send() refuses redirects, also those that a browser hides", async () => {
  const location = { location: "https://evil.test/take?it=all" };
  for (const status of [300, 301, 302, 303, 304, 307, 308]) {
    const error = await failure(
      clientWith(() => Promise.resolve(new Response(null, { status, headers: location }))).post("/x", {}),
    );
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain('Set "baseURL" to where the gateway really is: it redirects to https://evil.test,');
    expect(error.status).toBe(status);
  }
  const hidden = Object.defineProperty(new Response(null, { status: 200 }), "type", { value: "opaqueredirect" });
  Object.defineProperties(hidden, { ok: { value: false }, status: { value: 0 } });
  const error = await failure(clientWith(() => Promise.resolve(hidden)).post("/x", {}));
  expect(error).toBeInstanceOf(ResponseError);
  expect(error.message).toContain("it redirects to another address");
});

test("send() refuses a redirect to what is no URL", async () => {
  const reply = new Response(null, { status: 302, headers: { location: "http://[" } });
  expect((await failure(clientWith(() => Promise.resolve(reply)).get("/x"))).message).toContain("another address");
});

test("asResponse() passes the reply on, unread and with its address", async () => {
  const reply = new Response("abc", { status: 201, headers: { "content-type": "text/plain", "x-a": "b" } });
  Object.defineProperty(reply, "url", { value: "https://gateway.test/v1/x" });
  const response = await clientWith(() => Promise.resolve(reply)).get("/x").asResponse();
  expect([response.status, response.url, response.headers.get("x-a"), await response.text()])
    .toEqual([201, "https://gateway.test/v1/x", "b", "abc"]);
});

test("asResponse() ends the connection when its body is cancelled", async () => {
  for (const options of [{}, { timeout: 5_000 }]) {
    let signal: AbortSignal | null | undefined;
    let ended = false;
    const body = new ReadableStream({
      cancel() {
        ended = true;
      },
    });
    const client = clientWith((_, init) => {
      signal = init?.signal;
      return Promise.resolve(new Response(body, { headers: { "content-type": "audio/mpeg" } }));
    });
    const response = await client.get("/x", options).asResponse();
    await response.body!.cancel();
    expect([ended, signal?.aborted]).toEqual([true, true]);
  }
});

test("asResponse() hands out one response however often it is asked, and it excludes the data", async () => {
  const call = clientWith(() => Promise.resolve(json({ a: 1 }))).get("/x");
  const response = await call.asResponse();
  expect(await call.asResponse()).toBe(response);
  expect((await failure(call)).message).toMatch(/^Read a reply once/);
  expect(await response.json()).toEqual({ a: 1 });
  const read = clientWith(() => Promise.resolve(json({ a: 1 }))).get("/x");
  await read;
  expect((await failure(read.asResponse())).message).toMatch(/^Read a reply once/);
});

test("A middleware may change the request, the reply, or answer by itself", async () => {
  const { fetch, requests } = recorder(() => json({ from: "server" }));
  const answer = (response: Response | undefined) => ({
    onRequest({ request }: { request: Request }) {
      request.headers.set("x-added", "1");
      return response ?? request;
    },
    onResponse: ({ response }: { response: Response }) => new Response(response.body, response),
  });
  const through = clientWith(fetch, { middleware: [answer(undefined)] });
  expect(await through.post("/x", { a: 1 })).toEqual({ from: "server" });
  expect(requests[0]?.headers.get("x-added")).toBe("1");
  expect(await requests[0]?.text()).toBe('{"a":1}');
  expect(await clientWith(fetch, { middleware: [answer(json({ from: "cache" }))] }).get("/x")).toEqual({
    from: "cache",
  });
  const late = new ReadableStream<Uint8Array>({
    async start(controller) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      controller.enqueue(new TextEncoder().encode("{}"));
      controller.close();
    },
  });
  expect(await clientWith(fetch, { middleware: [answer(new Response(late))] }).get("/x")).toEqual({});
  const denied = clientWith(fetch, {
    middleware: [answer(json({ error: { message: "not today" } }, { status: 403 }))],
  });
  expect((await failure(denied.get("/x"))).message).toBe("403 not today");
  expect(requests).toHaveLength(1);
});

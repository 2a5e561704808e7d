/** What a client does right over real connections. What it withstands there is in faults.test.ts. */
import { gzipSync } from "node:zlib";
import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  GuardrailError,
  StreamError,
} from "../../src/connection/errors.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import type { Stream } from "../../src/reply/stream.ts";
import {
  completion,
  delta,
  faults,
  type FaultServer,
  type Handler,
  startFaultServer,
  wait,
} from "../support/fault-server.ts";
import { collect, failure } from "../support/recorder.ts";
import { listen } from "../support/server.ts";

const onDeno = "Deno" in globalThis;
const onNode = !onDeno && !("Bun" in globalThis);

let server: FaultServer;
beforeEach(async () => void (server = await startFaultServer()));
afterEach(() => server.close());

function clientFor(handler: Handler, options: PortkeyOptions = {}): Portkey {
  server.handle(handler);
  return new Portkey({ apiKey: "pk-socket-0123456789", baseURL: server.origin, ...options });
}

/** Lets the default time of a call, 300 s, pass in a moment; the runtime's own timers go on as they do. */
async function hurried<Value>(work: () => Promise<Value>): Promise<Value> {
  const { setTimeout: set, performance: clock } = globalThis;
  const now = clock.now.bind(clock);
  let ahead = 0;
  const setting = vi.spyOn(globalThis, "setTimeout").mockImplementation(
    ((run: () => void, ms = 0, ...rest: []) => set(run, ms === 300_000 ? 300 : ms, ...rest)) as typeof setTimeout,
  );
  const reading = vi.spyOn(clock, "now").mockImplementation(() => now() + ahead); // Deno's long limits are read from it
  try {
    const ended = work();
    ended.catch(() => {});
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    ahead = 300_000;
    return await ended;
  } finally {
    setting.mockRestore();
    reading.mockRestore();
  }
}

const drip = (status: number, headers: Record<string, string> = {}): Handler => async (request) => {
  request.reply(status, { "content-type": "application/json", "transfer-encoding": "chunked", ...headers });
  while (!request.socket.destroyed) {
    request.chunk(" ");
    await wait(10);
  }
};

for (const status of [200, 400]) {
  test(`A ${status} that drips beyond the default time is ended, its connection too`, async () => {
    const client = clientFor(drip(status));
    expect(await failure(hurried(() => client.post("/x", {})))).toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.requests).toHaveLength(1);
    await server.settled();
  });
}

test("A stream that is silent for the default time is ended, its connection too", async () => {
  const client = clientFor((request) => {
    request.events();
    request.chunk(delta("a"));
  });
  const reading = () => collect(client.post<Stream<unknown>>("/x", { stream: true }));
  const { items, error } = await hurried(reading);
  expect(items).toHaveLength(1);
  expect(error).toBeInstanceOf(StreamError);
  expect(error.message).toContain("nothing came for 300000 ms");
  await server.settled();
});

test("A reply may come slowly", async () => {
  expect(await clientFor(faults.slowBytes).post("/x", {})).toEqual(completion());
});

test("A reply is read in whole whatever its pieces, with a signal and without", async () => {
  const text = JSON.stringify({ text: "é你🎉".repeat(20_000) });
  for (const signal of [null, new AbortController().signal]) {
    for (const zipped of [false, true]) {
      const bytes = zipped ? gzipSync(text) : Buffer.from(text);
      const client = clientFor(async (request) => {
        request.reply(200, {
          "content-type": "application/json",
          "transfer-encoding": "chunked",
          ...(zipped && { "content-encoding": "gzip" }),
        });
        for (let at = 0; at < bytes.length; at += 10_007) {
          request.chunk(bytes.subarray(at, at + 10_007));
          await wait(1);
        }
        request.finish();
      });
      expect(await client.post("/x", {}, { signal })).toEqual(JSON.parse(text));
    }
  }
});

test("A reply whose gzip is cut or none is an error", async () => {
  const whole = gzipSync(JSON.stringify(completion()));
  const replies: [encoding: string, bytes: Uint8Array][] = [
    ["gzip", whole.subarray(0, whole.length - 20)],
    ["gzip", Buffer.from(JSON.stringify(completion()))],
  ];
  for (const [encoding, bytes] of replies) {
    const client = clientFor((request) => {
      request.reply(200, {
        "content-type": "application/json",
        "content-encoding": encoding,
        "content-length": String(bytes.length),
      });
      request.write(bytes);
    });
    // Node unpacks what there is of it
    expect((await failure(client.post("/x", {}))).name).toMatch(/^(APIConnectionError|ResponseError)$/);
  }
});

test("An error that is gzipped says what it says", async () => {
  const bytes = gzipSync('{"error":{"message":"no such model"}}');
  const client = clientFor((request) => {
    request.reply(404, {
      "content-type": "application/json",
      "content-encoding": "gzip",
      "content-length": String(bytes.length),
    });
    request.write(bytes);
  });
  expect((await failure(client.post("/x", {}))).message).toBe("404 no such model");
});

test("An error whose body never ends is read up to 64 KB, and its connection is let go", async () => {
  let sent = 0;
  const client = clientFor(async (request) => {
    request.reply(422, { "content-type": "text/plain", "transfer-encoding": "chunked" });
    for (const piece = "a".repeat(10_000); !request.socket.destroyed; sent += piece.length) {
      request.chunk(piece);
      await wait(1);
    }
  });
  const { status, error } = await failure(client.post("/x", {}));
  expect([status, error]).toEqual([422, "a".repeat(65_536)]);
  await server.settled();
});

const hooks = { before_request_hooks: [{ id: "g1", verdict: false }] };

test("A 246 is a success with hook_results, a 446 a GuardrailError with them", async () => {
  const passed = clientFor((request) => request.answer(246, { ...completion(), hook_results: hooks }));
  const { data, response } = await passed.post("/x", {}).withResponse();
  expect([response.status, data.hook_results]).toEqual([246, hooks]);
  const denied = clientFor((request) =>
    request.answer(446, { error: { message: "Denied", type: "hooks_failed" }, hook_results: hooks }, {
      "x-portkey-trace-id": "t-1",
    })
  );
  const error = await failure(denied.post("/x", {}));
  expect(error).toBeInstanceOf(GuardrailError);
  expect(error).toMatchObject({ status: 446, message: "446 Denied", traceId: "t-1", error: { hook_results: hooks } });
  expect(server.requests).toHaveLength(2);
});

test("A 204 is nothing", async () => {
  const client = clientFor((request) => request.write("HTTP/1.1 204 No Content\r\n\r\n"));
  expect(await client.delete("/x")).toBeUndefined();
});

test("The body of a failed attempt is let go", async () => {
  const endless = drip(503, { "retry-after-ms": "5" });
  const client = clientFor((request) => request.number > 1 ? request.answer(200, { ok: 1 }) : endless(request));
  expect(await client.post("/x", {})).toEqual({ ok: 1 });
  await vi.waitFor(() => expect(server.busy).toBe(0));
});

test("A call is ended while it connects, too", async () => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => { // it never answers the greeting of TLS
    sockets.add(socket.resume());
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  const { origin, close } = await listen(silent);
  const controller = new AbortController();
  const reason = new Error("enough");
  const client = new Portkey({ apiKey: "pk-socket-0123456789", baseURL: origin.replace("http:", "https:") });
  const failed = failure(client.post("/x", {}, { signal: controller.signal }));
  await vi.waitFor(() => expect(sockets.size).toBe(1));
  const start = performance.now();
  controller.abort(reason);
  const error = await failed;
  expect(performance.now() - start).toBeLessThan(500);
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe(reason);
  if (!onNode) await vi.waitFor(() => expect(sockets.size).toBe(0)); // Node's own fetch goes on for up to 10 s, and nothing can end it
  await close();
});

test("A server sees as many requests as there were attempts, all alike", async () => {
  const broken = clientFor(faults.resetBeforeHeaders);
  expect((await failure(broken.post("/x", { a: 1 }))).attempts).toBe(3);
  expect(server.requests).toHaveLength(onDeno ? 6 : 3); // Deno's own fetch sends each once more
  expect(new Set(server.requests.map(({ head, body }) => head + body)).size).toBe(1);
});

test("A request with a body and without retries is seen but once", async () => {
  const same = { onRequest: ({ request }: { request: Request }) => request };
  const client = clientFor(faults.resetBeforeHeaders, { maxRetries: 0 });
  const calls = [
    () => client.post("/x", { a: 1 }),
    () => client.patch("/x", { a: 1 }),
    () => client.withOptions({ middleware: [same] }).post("/x", { a: 1 }),
    () => client.invoke("POST /x bytes", [new Uint8Array([1, 2])]),
    () => client.invoke("POST /x multipart", [{ file: new Uint8Array([1, 2]) }]),
    () => client.invoke("POST /x form", [{ a: "1" }]),
  ];
  for (const [index, call] of calls.entries()) {
    expect((await failure(call())).attempts).toBe(1);
    expect(server.requests).toHaveLength(index + 1);
    expect(server.requests[index]!.body.length).toBeGreaterThan(0);
  }
});

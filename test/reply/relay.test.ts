/** Streams that are handed on over HTTP, and read again on the other side. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { OptionError, Portkey, PortkeyError, Stream, StreamError } from "../../src/index.ts";
import { sendResponse } from "../../src/node.ts";
import { delta, type FaultServer, type Handler, startFaultServer } from "../support/fault-server.ts";
import { collect, eventStream, failure, json } from "../support/recorder.ts";
import { listen } from "../support/server.ts";

const KEY = "pk-secret-0123456789";
const DONE = "data: [DONE]\n\n";
const END = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}\n\n`;

let gateway: FaultServer;
beforeAll(async () => {
  gateway = await startFaultServer();
});
afterAll(() => gateway.close());

/** A server of an application: it asks the gateway, and hands the stream on. */
interface App {
  origin: string;
  close(): Promise<unknown>;
}

type Serve = (answer: (request: Request) => Promise<Response>) => Promise<App>;

interface Runtimes {
  Bun?: { serve(options: object): { port: number; stop(force: boolean): unknown } };
  Deno?: { serve(options: object, handler: unknown): { addr: { port: number }; shutdown(): Promise<void> } };
}

const { Bun, Deno } = globalThis as Runtimes;

/** Every way of serving that this runtime has. */
const servers: [string, Serve][] = [["sendResponse()", async (answer) => {
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    await sendResponse(await answer(new Request(`http://localhost${request.url}`)), response).catch(() => {});
  });
  return await listen(server);
}]];
if (Bun) {
  servers.push(["Bun.serve()", (answer) => {
    const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: answer });
    return Promise.resolve({ origin: `http://127.0.0.1:${server.port}`, close: async () => await server.stop(true) });
  }]);
}
if (Deno) {
  servers.push(["Deno.serve()", (answer) => {
    const controller = new AbortController();
    const options = {
      port: 0,
      hostname: "127.0.0.1",
      onListen() {},
      signal: controller.signal,
      onError: () => new Response(),
    };
    const server = Deno.serve(options, answer);
    return Promise.resolve({
      origin: `http://127.0.0.1:${server.addr.port}`,
      close: () => Promise.resolve(controller.abort()),
    });
  }]);
}

const apps: App[] = [];
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

type Init = Parameters<Stream<unknown>["toResponse"]>[0];

/** Starts an application that hands on what the gateway answers with. */
async function start(serve: Serve, handler: Handler, init: Init = {}): Promise<string> {
  gateway.handle(handler);
  const portkey = new Portkey({ apiKey: KEY, baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
  const app = await serve(async () => {
    const stream = await portkey.chat.completions.create({ model: "m", messages: [], stream: true });
    return stream.toResponse(init);
  });
  apps.push(app);
  return app.origin;
}

const events = (...chunks: string[]): Handler => (request) => {
  request.events({ "x-portkey-trace-id": "trace-1" });
  for (const chunk of chunks) request.chunk(chunk);
  request.finish();
};

for (const [name, serve] of servers) {
  test(`Stream.toResponse() is read by Stream.fromResponse(), behind ${name}`, async () => {
    for (const format of ["sse", "ndjson"] as const) {
      const origin = await start(serve, events(delta("Hel"), delta("lo 🎉"), END, DONE), { format });
      const { items, error } = await collect(Stream.fromResponse(await fetch(origin)));
      expect(error).toBeUndefined();
      expect(items).toHaveLength(3);
      expect(items[1]).toMatchObject({ choices: [{ delta: { content: "lo 🎉" } }] });
    }
    const origin = await start(serve, events(delta("Hel"), delta("lo 🎉"), END, DONE), { format: "text" });
    expect(await (await fetch(origin)).text()).toBe("Hello 🎉");
    const { items, error } = await collect(Stream.fromResponse<string>(await fetch(origin)));
    expect([items.join(""), error]).toEqual(["Hello 🎉", undefined]);
  });

  test(`Stream.toResponse() hands an error after the first byte on, behind ${name}`, async () => {
    const failing = events(
      delta("a"),
      `data: ${JSON.stringify({ error: { message: `no ${KEY}`, code: "quota" } })}\n\n`,
    );
    for (const format of ["sse", "ndjson"] as const) {
      const { items, error } = await collect(Stream.fromResponse(await fetch(await start(serve, failing, { format }))));
      expect(items).toHaveLength(1);
      expect(error).toBeInstanceOf(StreamError);
      expect(error.message).toBe("The server ended the stream with an error: no [redacted]");
      expect(error.error).toMatchObject({ error: { message: "no [redacted]", code: "quota", type: "StreamError" } });
    }
  });

  test(`Stream.toResponse() tells of a connection that was cut, behind ${name}`, async () => {
    for (const format of ["sse", "ndjson", "text"] as const) {
      const errors: unknown[] = [];
      const items: unknown[] = [];
      let begun = () => {};
      const isRead = new Promise<void>((resolve) => begun = resolve);
      const origin = await start(serve, async (request) => {
        request.events({ "x-portkey-trace-id": "trace-1" });
        request.chunk(delta("a"));
        await isRead;
        request.reset();
      }, { format, onError: (error) => errors.push(error) });
      const error = await failure(async () => {
        for await (const item of Stream.fromResponse(await fetch(origin))) {
          items.push(item);
          begun();
        }
      });
      expect(items, format).toHaveLength(1);
      expect(error, format).toBeInstanceOf(StreamError);
      expect(error.message).toMatch(/cut/);
      expect(errors).toMatchObject([{ name: "StreamError" }]);
    }
  });

  test(`Stream.toResponse() ends the call to the gateway when the reader leaves, behind ${name}`, async () => {
    for (const format of ["sse", "ndjson", "text"] as const) {
      const closed: Promise<void>[] = [];
      const origin = await start(serve, (request) => {
        closed.push(request.closed);
        request.events();
        request.chunk(delta("a"));
        request.socket.on("error", () => {});
      }, { format });
      const controller = new AbortController();
      const response = await fetch(origin, { signal: controller.signal });
      const reader = response.body!.getReader();
      await reader.read();
      controller.abort();
      await closed[0];
    }
  });
}

/** A stream of a call that is answered with this. */
async function streamOf(body: string | Response): Promise<Stream<unknown>> {
  const answer = typeof body === "string" ? eventStream([body]) : body;
  const portkey = new Portkey({ apiKey: KEY, fetch: () => Promise.resolve(answer), maxRetries: 0 });
  return await portkey.post<Stream<unknown>>("/any", { stream: true });
}

test("Stream.toResponse() has the headers of its format, and those that are given", async () => {
  const types = { sse: "text/event-stream", ndjson: "application/x-ndjson", text: "text/plain; charset=utf-8" };
  for (const [format, type] of Object.entries(types)) {
    const { headers, status } = (await streamOf(DONE)).toResponse({ format: format as "sse" });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("cache-control")).toBe("no-cache, no-transform");
    expect(headers.get("x-accel-buffering")).toBe("no");
  }
  const own = (await streamOf(DONE)).toResponse({
    status: 201,
    headers: { "Cache-Control": "no-store", "x-mine": "1" },
  });
  expect(own.status).toBe(201);
  expect(own.headers.get("content-type")).toBe("text/event-stream");
  expect(own.headers.get("cache-control")).toBe("no-store");
  expect(own.headers.get("x-mine")).toBe("1");
});

test("Stream.toResponse() refuses a format that it does not know", async () => {
  for (const format of ["json", "toString", ""]) {
    const stream = await streamOf(delta("a") + DONE);
    expect(() => stream.toResponse({ format: format as "sse" })).toThrow(OptionError);
    expect((await collect(stream)).items).toHaveLength(1);
  }
});

test("Stream.toResponse() writes events as the providers' own APIs do", async () => {
  const chunks = [
    { type: "response.created", response: {} },
    { type: "odd\nname", value: 1 },
    { choices: [{ delta: { content: "x" } }], type: "chat" },
    null,
  ];
  const stream = await streamOf(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("") + DONE);
  expect(await stream.toResponse().text()).toBe(
    `event: response.created\ndata: ${JSON.stringify(chunks[0])}\n\n` +
      chunks.slice(1).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("") + DONE,
  );
});

test("Stream.fromResponse() gives the events of threads as the client does", async () => {
  const body = `event: thread.run.created\ndata: {"id":"run_1"}\n\nevent: thread.message.delta\n` +
    `data: {"delta":{"content":[{"type":"text","text":{"value":"Hi"}}]}}\n\nevent: done\n${DONE}`;
  const call = async () => {
    const portkey = new Portkey({ apiKey: KEY, fetch: () => Promise.resolve(eventStream([body])) });
    return await portkey.beta.threads.runs.create("thread_1", { assistant_id: "a", stream: true });
  };
  const { items } = await collect(call());
  expect(items).toHaveLength(2);
  for (const format of ["sse", "ndjson"] as const) {
    expect(await collect(Stream.fromResponse((await call()).toResponse({ format })))).toEqual({
      items,
      error: undefined,
    });
  }
  expect(await (await call()).toResponse({ format: "text" }).text()).toBe("Hi");
});

test("Stream.toTextStream() gives the text of any API, and no empty pieces", async () => {
  const cases: [unknown[], string[]][] = [
    [[{ choices: [{ delta: { role: "assistant" } }] }, { choices: [{ delta: { content: "a" } }] }, { choices: [] }], [
      "a",
    ]],
    [[{ choices: [{ index: 1, delta: { content: "no" } }, { index: 0, delta: { content: "b" } }] }], ["b"]],
    [[{ choices: [{ text: "c" }] }], ["c"]],
    [[{ type: "response.output_text.delta", delta: "d" }, { type: "response.output_text.done", text: "d" }], ["d"]],
    [[{ type: "content_block_delta", delta: { type: "text_delta", text: "e" } }, { type: "message_stop" }], ["e"]],
    [[{ type: "transcript.text.delta", delta: "f" }], ["f"]],
    [[{ candidates: [{ content: { parts: [{ text: "g" }, { functionCall: {} }, { text: "h" }] } }] }], ["gh"]],
    [[{ choices: [{ delta: { content: [{ type: "text", text: "i" }] } }] }], ["i"]],
    [[null, 1, [], {}, { choices: [null] }, { candidates: [] }], []],
  ];
  for (const [chunks, pieces] of cases) {
    const stream = await streamOf(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("") + DONE);
    const found: string[] = [];
    for await (const text of stream.toTextStream()) found.push(text);
    expect(found).toEqual(pieces);
  }
});

test("Stream.toTextStream() fails as the stream does, and closes the connection when it is cancelled", async () => {
  const broken = (await streamOf(delta("a"))).toTextStream().getReader();
  expect((await broken.read()).value).toBe("a");
  expect(await failure(broken.read())).toMatchObject({ name: "StreamError" });
  const answer = eventStream([delta("a")], { then: "stay" });
  const reader = (await streamOf(answer)).toTextStream().getReader();
  await reader.read();
  await reader.cancel();
  expect(answer.cancelled()).toBe(true);
});

test("Stream.toResponse() says nothing of errors that are not the library's", async () => {
  const items: AsyncIterator<unknown> = { next: () => Promise.reject(new Error("secret of the program")) };
  const stream = new Stream(() => items, { controller: new AbortController() });
  const { error } = await collect(Stream.fromResponse(stream.toResponse()));
  expect(error.message).toBe("The server ended the stream with an error: The stream failed");
});

test("Stream.toResponse() takes a stream once, and closes it when its body is cancelled unread", async () => {
  const stream = await streamOf(DONE);
  stream.toResponse();
  expect(() => stream.toResponse()).toThrow(StreamError);
  const answer = eventStream([delta("a")], { then: "stay" });
  await (await streamOf(answer)).toResponse().body!.cancel();
  expect(answer.cancelled()).toBe(true);
});

test("Stream.fromResponse() is not complete without the end that its format has", async () => {
  for (const text of [delta("a"), "", ": comment\n\n"]) {
    const { error } = await collect(Stream.fromResponse(eventStream([text])));
    expect(error, text).toBeInstanceOf(StreamError);
  }
  for (const then of ["end", "fail"] as const) {
    const lines = eventStream(['{"n":1}\n', '{"n":2}\n'], {
      then,
      headers: { "content-type": "application/x-ndjson" },
    });
    const { items, error } = await collect(Stream.fromResponse(lines));
    expect(items).toEqual([{ n: 1 }, { n: 2 }]);
    expect(error?.name).toBe(then === "end" ? undefined : "StreamError");
  }
});

test("Stream.fromResponse() raises the error of a failed reply, and of one that is no stream", async () => {
  const denied = await collect(Stream.fromResponse(json({ error: { message: "Sign in" } }, { status: 401 })));
  expect(denied.error).toMatchObject({ name: "AuthenticationError", message: "401 Sign in" });
  const page = new Response("<p>Hello</p>", { headers: { "content-type": "text/html" } });
  expect((await collect(Stream.fromResponse(page))).error).toMatchObject({
    name: "StreamError",
    message: "Expected a stream, got text/html: Hello",
  });
  const value = (await collect(Stream.fromResponse(json({ id: "x" })))).error;
  expect(value).toBeInstanceOf(StreamError);
  const read = json({});
  await read.text();
  expect((await collect(Stream.fromResponse(read))).error).toBeInstanceOf(PortkeyError);
  expect((await collect(Stream.fromResponse(undefined as never))).error).toBeInstanceOf(OptionError);
});

test("Stream.fromResponse() ends with its signal, its controller, its limit of silence, and the loop", async () => {
  for (const type of ["text/event-stream", "text/plain"]) {
    const open = () => eventStream([delta("a")], { then: "stay", headers: { "content-type": type } });
    const controller = new AbortController();
    const signalled = await failure(async () => {
      for await (const _ of Stream.fromResponse(open(), { signal: controller.signal })) controller.abort("enough");
    });
    expect(signalled).toMatchObject({ name: "APIUserAbortError", cause: "enough" });
    const stream = Stream.fromResponse(open());
    const ended = await failure(async () => {
      for await (const _ of stream) stream.controller.abort();
    });
    expect(ended).toMatchObject({ name: "APIUserAbortError" });
    const { error } = await collect(Stream.fromResponse(open(), { idleTimeout: 20 }));
    expect(error).toMatchObject({ name: "StreamError", message: expect.stringMatching(/stalled/) });
    const answer = open();
    for await (const _ of Stream.fromResponse(answer)) break;
    expect(answer.cancelled()).toBe(true);
    const unread = open();
    await Stream.fromResponse(unread)[Symbol.asyncDispose]();
    expect(unread.cancelled()).toBe(true);
  }
});

test("Stream.fromReadableStream() reads what toReadableStream() wrote", async () => {
  const text = delta("a") + delta("b") + DONE; // complete, although no choice says so
  const { items } = await collect(streamOf(text));
  const copy = Stream.fromReadableStream((await streamOf(text)).toReadableStream());
  expect(await collect(copy)).toEqual({ items, error: undefined });
  const broken = Stream.fromReadableStream((await streamOf(delta("a"))).toReadableStream());
  expect(await collect(broken)).toMatchObject({ items: [items[0]], error: { name: "StreamError" } });
  const body = (await streamOf(text)).toReadableStream();
  body.getReader();
  expect((await collect(Stream.fromReadableStream(body))).error).toBeInstanceOf(StreamError);
});

test("sendResponse() sends status, headers and cookies, and nothing of the encoding that fetch undid", async () => {
  const origin = await listen(createServer((_, response) => {
    response.writeHead(203, { "set-cookie": ["a=1", "b=2"], "x-mine": "1", "content-length": "5" });
    response.end("hello");
  }));
  const app = await listen(createServer(async (_, response) => sendResponse(await fetch(origin.origin), response)));
  apps.push(origin, app);
  const reply = await fetch(app.origin);
  expect(reply.status).toBe(203);
  expect(reply.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(reply.headers.get("x-mine")).toBe("1");
  expect(await reply.text()).toBe("hello");
  const empty = await listen(
    createServer((_, response) => sendResponse(new Response(null, { status: 204 }), response)),
  );
  apps.push(empty);
  expect((await fetch(empty.origin)).status).toBe(204);
});

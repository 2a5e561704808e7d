/** The connection of `realtime.connect()`, over sockets of a real server. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import Portkey, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  OptionError,
  PortkeyError,
  type SocketEnd,
  StreamError,
} from "../../src/index.ts";
import { startGateway } from "../support/gateway.ts";
import { listen, type Listening } from "../support/server.ts";
import { type ServerSocket, serveWebSocket, socketOptions } from "../support/websocket.ts";

let listening: Listening;
let portkey: Portkey;
/** What the server does with the next request for an upgrade. */
let upgrade: (request: IncomingMessage, socket: Duplex) => void;
/** The next connection, from the server's end. */
let accepted: Promise<ServerSocket>;

const KEY = "pk-secret-of-this-test";

beforeAll(async () => {
  const server: Server = createServer();
  server.on("upgrade", (request, socket) => upgrade(request, socket));
  listening = await listen(server);
  portkey = new Portkey({ apiKey: KEY, baseURL: `${listening.origin}/v1`, provider: "openai", ...socketOptions });
});
afterAll(() => listening?.close());
beforeEach(() => {
  accepted = new Promise((resolve) => {
    upgrade = (request, socket) => resolve(serveWebSocket(request, socket));
  });
});

/** The events that come until the loop ends. */
async function all(events: AsyncIterable<{ type: string }>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of events) types.push(type);
  return types;
}

const created = JSON.stringify({ type: "session.created", event_id: "e-1" });
const delta = (text: string) => JSON.stringify({ type: "response.output_text.delta", event_id: "e-2", delta: text });

test("realtime.connect() sends events in their order, also those of before it was open", async () => {
  const session = portkey.realtime.connect({ model: "gpt-realtime" }, { traceId: "t-1", metadata: { city: "Zürich" } });
  session.send({ type: "response.create" });
  session.send({ type: "input_audio_buffer.append", audio: "A".repeat(200_000) });
  expect(session.bufferedAmount).toBeGreaterThan(200_000);
  const server = await accepted;
  const texts: string[] = [];
  const received = new Promise<void>((resolve) => {
    server.onText = (text) => {
      texts.push(text);
      if (texts.length === 3) resolve();
    };
  });
  session.on("open", () => session.send({ type: "input_audio_buffer.commit" }));
  await received;
  expect(texts.map((text) => JSON.parse(text).type)).toEqual([
    "response.create",
    "input_audio_buffer.append",
    "input_audio_buffer.commit",
  ]);
  expect(server.request.url).toBe("/v1/realtime?model=gpt-realtime");
  expect(server.request.headers).toMatchObject({
    "x-portkey-api-key": KEY,
    "x-portkey-provider": "openai",
    "x-portkey-trace-id": "t-1",
    "x-portkey-metadata": '{"city":"Z\\u00fcrich"}',
  });
  session.close();
  expect(await all(session)).toEqual([]);
});

test("realtime.connect() gives events to a loop; the next loop goes on where the first was left", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const server = await accepted;
  for (const text of [created, delta("a"), JSON.stringify({ type: "error", error: {} }), delta("b")]) server.send(text);
  for await (const event of session) {
    if (event.type === "response.output_text.delta") {
      expect(event.delta).toBe("a");
      break;
    }
  }
  server.sendBytes(Buffer.from(delta("in bytes: ü")));
  server.send(JSON.stringify({ type: "response.of_next_year", more: 1 }));
  server.close(1000);
  const rest: string[] = [];
  for await (const event of session) rest.push(event.type === "response.output_text.delta" ? event.delta : event.type);
  expect(rest).toEqual(["error", "b", "in bytes: ü", "response.of_next_year"]);
  expect(await all(session)).toEqual([]);
});

test("realtime.connect() gives events to listeners: of a type, of every one, once, and until they are removed", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const heard: string[] = [];
  const removed = () => heard.push("removed");
  const ended = new Promise<SocketEnd>((resolve) => {
    session
      .on("open", () => heard.push("open"))
      .on("session.created", ({ event_id }) => heard.push(`created ${event_id}`))
      .once("response.output_text.delta", ({ delta }) => heard.push(`once ${delta}`))
      .on("event", ({ type }) => heard.push(type))
      .on("response.output_text.delta", removed)
      .once("response.output_text.delta", removed)
      .off("response.output_text.delta", removed)
      .on("response.of_next_year", ({ type }) => heard.push(`new ${type}`))
      .on("close", resolve);
  });
  const server = await accepted;
  for (const text of [created, delta("a"), delta("b"), '{"type":"response.of_next_year"}']) server.send(text);
  server.close(1000, "done");
  expect(await ended).toEqual({ code: 1000, reason: "done", error: undefined });
  expect(heard).toEqual([
    "open",
    "created e-1",
    "session.created",
    "once a",
    "response.output_text.delta",
    "response.output_text.delta",
    "new response.of_next_year",
    "response.of_next_year",
  ]);
  // what listeners have had does not wait for a loop
  expect(await all(session)).toEqual([]);
});

test("realtime.connect() shares events among loops, and gives what waits in the order in which it was asked for", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const one = session[Symbol.asyncIterator]();
  const two = session[Symbol.asyncIterator]();
  const next = [one.next(), two.next(), one.next()];
  const server = await accepted;
  server.send(delta("a"));
  server.send(delta("b"));
  server.close(1000);
  const [first, second, third] = await Promise.all(next);
  expect([first, second].map((result) => result?.value)).toMatchObject([{ delta: "a" }, { delta: "b" }]);
  expect(third).toEqual({ done: true, value: undefined });
});

test("realtime.connect() closes with the code and the reason of the caller, and sends nothing after that", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const server = await accepted;
  const code = new Promise((resolve) => server.onClose = resolve);
  await new Promise<void>((resolve) => session.on("open", resolve));
  session.close(4000, "enough");
  expect(await code).toBe(4000);
  expect(() => session.send({ type: "response.create" })).toThrow(PortkeyError);
  expect(() => session.send({ type: "response.create" })).toThrow("Cannot send an event: the connection has ended");
});

test.each([
  ["nothing", undefined],
  ["a text", "response.create"],
  ["an object without a type", { kind: "response.create" }],
  ["a BigInt in it", { type: "response.create", count: 1n }],
])("realtime.connect().send() refuses %s", async (_, event) => {
  const session = portkey.realtime.connect({ model: "m" });
  await accepted;
  expect(() => session.send(event as never)).toThrow(OptionError);
  expect(() => session.send(event as never)).toThrow('as an object with its "type"');
  session.close();
});

/** What a loop over a session throws. */
async function failureOf(session: AsyncIterable<unknown>): Promise<PortkeyError> {
  try {
    for await (const _ of session);
  } catch (error) {
    return error as PortkeyError;
  }
  throw new Error("The loop ended without an error");
}

/** Everything that people can see of an error. */
function shown(error: Error): string {
  return `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.stack} ${
    inspect(error.cause, { depth: 9 })
  }`;
}

test("realtime.connect() fails where the server refuses the handshake, without the key", async () => {
  upgrade = (_, socket) => {
    const body = JSON.stringify({ error: { message: `Invalid key ${KEY}` } });
    socket.end(`HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  };
  const session = portkey.realtime.connect({ model: "m" });
  session.send({ type: "response.create" });
  const ended = new Promise<SocketEnd>((resolve) => session.on("close", resolve));
  const error = await failureOf(session);
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toContain(`${listening.origin} refused the connection, or cannot be reached`);
  expect(shown(error)).not.toContain(KEY);
  expect((await ended).error).toBe(error);
  expect(() => session.send({ type: "response.create" })).toThrow(PortkeyError);
});

test("realtime.connect() fails where there is no server", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const error = await failureOf(portkey.withOptions({ baseURL: `${gone.origin}/v1` }).realtime.connect({ model: "m" }));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toContain(gone.origin);
  expect(shown(error)).not.toContain(KEY);
});

test("realtime.connect() fails where the server does not answer in time", async () => {
  // a server of its own, as the request may arrive after the test has ended
  const silent = await listen(createServer().on("upgrade", () => {}));
  const client = portkey.withOptions({ baseURL: `${silent.origin}/v1` });
  const error = await failureOf(client.realtime.connect({ model: "m" }, { timeout: 50 }));
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error.message).toBe(`${silent.origin} did not accept the connection within 50 ms (option "timeout")`);
  await silent.close();
});

test("realtime.connect() fails with the code and the reason of the server, in which it may echo a key", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const server = await accepted;
  server.send(created);
  server.close(4001, `no quota for ${KEY}`);
  const types: string[] = [];
  const error = await (async () => {
    try {
      for await (const { type } of session) types.push(type);
    } catch (error) {
      return error as Error;
    }
  })();
  expect(types).toEqual(["session.created"]);
  expect(error).toBeInstanceOf(StreamError);
  expect(error!.message).toBe("The connection ended with the code 4001: no quota for [redacted]");
  expect(shown(error!)).not.toContain(KEY);
});

test("realtime.connect() fails where the connection breaks", async () => {
  const session = portkey.realtime.connect({ model: "m" });
  const server = await accepted;
  server.send(created);
  for await (const _ of session) break;
  server.cut();
  const error = await failureOf(session);
  expect(error).toBeInstanceOf(StreamError);
  expect(error.message).toContain("The connection ended with the code 1006");
});

test.each(["no JSON", "null", "[1]", '{"kind":"session.created"}', '{"type":7}', ""])(
  "realtime.connect() fails where a message is no event: %s",
  async (text) => {
    const session = portkey.realtime.connect({ model: "m" });
    const server = await accepted;
    const closed = new Promise((resolve) => server.onClose = resolve);
    server.send(created);
    server.send(text);
    server.send(created);
    const error = await failureOf(session);
    expect(error).toBeInstanceOf(StreamError);
    expect(error.message).toBe(`Cannot read a message: ${text} is no event`);
    await closed;
    expect((await failureOf(session)).message).toBe(error.message);
  },
);

test("realtime.connect() ends with its signals, those of the client too, whose reason is the cause", async () => {
  const call = new AbortController();
  const client = new AbortController();
  for (const controller of [call, client]) {
    accepted = new Promise((resolve) => {
      upgrade = (request, socket) => resolve(serveWebSocket(request, socket));
    });
    const session = portkey.withOptions({ signal: client.signal }).realtime.connect({ model: "m" }, {
      signal: call === controller ? call.signal : undefined,
    });
    const server = await accepted;
    const closed = new Promise((resolve) => server.onClose = resolve);
    server.send(created);
    await new Promise<void>((resolve) => session.on("open", resolve));
    controller.abort("the visitor left");
    const error = await failureOf(session);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe("the visitor left");
    await closed;
  }
  expect(() => portkey.realtime.connect({ model: "m" }, { signal: call.signal })).toThrow(APIUserAbortError);
});

test("realtime.connect() shows no secret of its request", async () => {
  const session = portkey.realtime.connect({ model: "m" }, { authorization: "sk-of-the-provider" });
  await accepted;
  const text = `${inspect(session, { depth: 9, showHidden: true })} ${JSON.stringify(session)} ${session}`;
  expect(text).not.toContain(KEY);
  expect(text).not.toContain("sk-of-the-provider");
  session.close();
});

/** A WebSocket of a web page, which takes subprotocols and no headers. */
class PageSocket extends EventTarget {
  static opened: [url: string, protocols: unknown][] = [];
  readonly readyState = 0;
  readonly bufferedAmount = 0;
  binaryType = "blob";
  constructor(url: string, protocols?: unknown) {
    super();
    if (!Array.isArray(protocols)) throw new SyntaxError(`The subprotocol "${protocols}" is invalid`);
    PageSocket.opened.push([url, protocols]);
  }
  send(): void {}
  close(): void {}
}

test("realtime.connect() hands a client secret on as a subprotocol where headers cannot be sent, and nothing else", () => {
  const page = new Portkey({
    baseURL: "https://api.openai.com/v1",
    authorization: "ek_of_a_visitor",
    webSocket: PageSocket as never,
  });
  page.realtime.connect({ model: "gpt-realtime" });
  expect(PageSocket.opened).toEqual([
    ["wss://api.openai.com/v1/realtime?model=gpt-realtime", ["realtime", "openai-insecure-api-key.ek_of_a_visitor"]],
  ]);
  const withKey = page.withOptions({ apiKey: KEY });
  expect(() => withKey.realtime.connect({ model: "m" })).toThrow(OptionError);
  expect(() => withKey.realtime.connect({ model: "m" })).toThrow(
    /client secret of realtime\.clientSecrets, and no "apiKey"/,
  );
  expect(PageSocket.opened.length).toBe(1);
});

test("realtime.connect() names the package to use where the runtime has no WebSocket", () => {
  vi.stubGlobal("WebSocket", undefined);
  try {
    const plain = portkey.withOptions({ webSocket: null });
    for (const client of [plain, plain.withOptions({ apiKey: null, authorization: "ek_1" })]) {
      expect(() => client.realtime.connect({ model: "m" })).toThrow(OptionError);
      expect(() => client.realtime.connect({ model: "m" })).toThrow('Set "webSocket" to the class of the package "ws"');
    }
  } finally {
    vi.unstubAllGlobals();
  }
});

test("realtime.connect() goes through the real gateway", async () => {
  const gateway = await startGateway();
  try {
    const session = new Portkey({
      apiKey: KEY,
      baseURL: gateway.baseURL,
      provider: "azure-ai", // the one whose address for realtime sessions can be set
      authorization: "sk-provider",
      azureFoundryUrl: `${listening.origin}/v1`,
      ...socketOptions,
    }).realtime.connect({ model: "gpt-realtime" });
    session.send({ type: "response.create", response: { instructions: "Say hello" } });
    const server = await accepted;
    expect(server.request.url).toBe("/v1/realtime?model=gpt-realtime");
    expect(server.request.headers.authorization).toBe("Bearer sk-provider");
    server.onText = (text) => {
      server.send(delta(JSON.parse(text).response.instructions));
      server.close(1000);
    };
    const heard: unknown[] = [];
    for await (const event of session) heard.push(event);
    expect(heard).toMatchObject([{ type: "response.output_text.delta", delta: "Say hello" }]);
  } finally {
    await gateway.close();
  }
});

test.each(["open", "close", "event"])("An event of the server that is named %s is data", async (type) => {
  const session = portkey.realtime.connect({ model: "gpt-realtime" });
  const heard: unknown[] = [];
  session.on(type as "event", (value: unknown) => void heard.push(value));
  const seen = all(session);
  const server = await accepted;
  const text = JSON.stringify({ type, code: 1000 });
  server.send(text);
  server.send(created);
  server.close(1000);
  expect(await seen).toEqual([type, "session.created"]);
  const sent = type === "event" ? [JSON.parse(text), JSON.parse(created)] : [];
  expect(heard.filter((value) => (value as { type?: string } | undefined)?.type !== undefined)).toEqual(sent);
});

test.each([[1001, ""], [2999, ""], [5000, ""], [NaN, ""], [3000.5, ""], [1000, "é".repeat(62)]])(
  "close(%s) of what WebSockets cannot send is an OptionError",
  async (code, reason) => {
    const session = portkey.realtime.connect({ model: "gpt-realtime" });
    await accepted;
    expect(() => session.close(code, reason)).toThrow(OptionError);
    session.close(3000, "é".repeat(61));
  },
);

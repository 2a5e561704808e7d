/** The one operation that is no request and reply: a WebSocket. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { connectRealtime } from "../../generated/operations/index.ts";
import Portkey, { APIUserAbortError, OptionError, PortkeyClient } from "../../src/index.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";
import { GREETING, socketOptions } from "../support/websocket.ts";

let server: StandIn;
let portkey: Portkey;

beforeAll(async () => {
  server = await startStandIn();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: server.baseURL, query: { tenant: "a b" } });
});
afterAll(() => server?.close());
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Takes the place of the runtime's WebSocket. */
class Recorder extends EventTarget {
  static made: Recorder[] = [];
  closed = false;
  url: string;
  options: { headers: Record<string, string> };
  constructor(url: string, options: { headers: Record<string, string> }) {
    super();
    this.url = url;
    this.options = options;
    Recorder.made.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

test("realtime.connect() opens a WebSocket with the headers of client and call", () => {
  vi.stubGlobal("WebSocket", Recorder);
  portkey.realtime.connect({ model: "gpt-realtime" }, { traceId: "trace-1", provider: "openai", query: { beta: 1 } });
  const { url, options } = Recorder.made.at(-1)!;
  expect(url).toBe(`${server.baseURL.replace("http", "ws")}/realtime?tenant=a%20b&model=gpt-realtime&beta=1`);
  expect(options.headers).toMatchObject({
    "x-portkey-api-key": "pk-test",
    "x-portkey-trace-id": "trace-1",
    "x-portkey-provider": "openai",
  });
});

test("realtime.connect() is closed by its signal", () => {
  vi.stubGlobal("WebSocket", Recorder);
  const controller = new AbortController();
  connectRealtime(new PortkeyClient({ apiKey: "pk-test", baseURL: server.baseURL }), { model: "m" }, {
    signal: controller.signal,
  });
  expect(Recorder.made.at(-1)!.closed).toBe(false);
  controller.abort();
  expect(Recorder.made.at(-1)!.closed).toBe(true);
  expect(() => portkey.realtime.connect({}, { signal: controller.signal })).toThrow(APIUserAbortError);
});

test("realtime.connect() says where it can work when the runtime has no such WebSocket, without the key", () => {
  vi.stubGlobal("WebSocket", function () {
    throw new SyntaxError("pk-test is no protocol");
  });
  expect(() => portkey.realtime.connect({ model: "m" })).toThrow(OptionError);
  expect(() => portkey.realtime.connect({ model: "m" })).toThrow(/Node 22 or newer/);
  vi.stubGlobal("WebSocket", undefined);
  expect(() => portkey.realtime.connect({ model: "m" })).toThrow(/clientSecrets/);
});

test("connectRealtime() and realtime.connect() talk with a server", async () => {
  const client = new Portkey({ apiKey: "pk-test", baseURL: server.baseURL, ...socketOptions });
  for (const connect of [client.realtime.connect, connectRealtime.bind(undefined, client)]) {
    const session = connect({ model: "gpt-realtime" }, { traceId: "trace-2" });
    const heard: object[] = [];
    for await (const event of session) {
      heard.push(event);
      if (heard.length === 2) break;
      session.send({ type: "response.cancel" });
    }
    session.close();
    expect(heard).toEqual([JSON.parse(GREETING), { type: "response.cancel" }]);
    expect(server.requests.at(-1)).toMatchObject({
      problems: [],
      operation: { operationId: "connectRealtime" },
      headers: { "x-portkey-api-key": "pk-test", "x-portkey-trace-id": "trace-2" },
    });
  }
});

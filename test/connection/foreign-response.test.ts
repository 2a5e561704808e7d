/** A `fetch` of any make: polyfills without web streams, mocks that are no `Response`, replies of another realm. */
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";
import { collect, failure } from "../support/recorder.ts";

const JSON_TEXT = '{"id":"c","object":"chat.completion","choices":[]}';
const EVENTS = 'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Replies with a text, each of another make. */
const MAKES: Record<string, (text: string, type: string, status?: number) => object> = {
  "node-fetch 2: a stream of Node, headers with forEach": (text, type, status = 200) => ({
    status,
    ok: status < 300,
    url: "https://gateway.test/v1/x",
    headers: { forEach: (each: (value: string, name: string) => void) => each(type, "content-type"), get: () => type },
    body: Readable.from([bytes(text)]),
    text: () => Promise.resolve(text),
  }),
  "node-fetch 3: a stream of Node, headers that iterate": (text, type, status = 200) => ({
    status,
    headers: new Map([["content-type", type]]),
    body: Readable.from([text.slice(0, 5), text.slice(5)].map(bytes)),
    arrayBuffer: () => Promise.resolve(bytes(text).buffer),
  }),
  "React Native: no body, but text()": (text, type, status = 200) => ({
    status,
    headers: new Headers({ "content-type": type }),
    text: () => Promise.resolve(text),
  }),
  "an XMLHttpRequest polyfill: a body that is null for a reader, arrayBuffer()": (text, type, status = 200) => ({
    status,
    statusText: "",
    headers: { "content-type": type },
    body: undefined,
    arrayBuffer: () => Promise.resolve(bytes(text).buffer),
  }),
  "another realm: a stream with a reader of its own": (text, type, status = 200) => ({
    status,
    headers: [["content-type", type]],
    body: {
      getReader() {
        const chunks = [...text.matchAll(/[^]{1,7}/g)].map(([chunk]) => bytes(chunk!));
        return {
          read: () => Promise.resolve(chunks.length > 0 ? { value: chunks.shift(), done: false } : { done: true }),
          cancel: () => Promise.resolve(),
        };
      },
    },
  }),
};

const clientOf = (reply: () => unknown) =>
  new Portkey({
    apiKey: "pk-secret-0123456789",
    baseURL: "https://gateway.test/v1",
    maxRetries: 0,
    fetch: (() => Promise.resolve(reply())) as never,
  });
const ask = { model: "m", messages: [{ role: "user" as const, content: "Hi" }] };

for (const [name, make] of Object.entries(MAKES)) {
  test(`A reply of ${name} is read as data, as a stream, as a response and as an error`, async () => {
    const chat = clientOf(() => make(JSON_TEXT, "application/json"));
    expect(await chat.chat.completions.create(ask)).toEqual(JSON.parse(JSON_TEXT));
    const stream = clientOf(() => make(EVENTS, "text/event-stream")).chat.completions.create({ ...ask, stream: true });
    const { items, error } = await collect(stream);
    expect([items.length, error]).toEqual([1, undefined]);
    const response = await clientOf(() => make("abc", "audio/mpeg")).get("/x").asResponse();
    expect(response).toBeInstanceOf(Response);
    expect(await response.text()).toBe("abc");
    const failed = await failure(
      clientOf(() => make('{"error":{"message":"slow down"}}', "application/json", 429)).get("/x"),
    );
    expect([failed.name, failed.message]).toEqual(["RateLimitError", "429 slow down"]);
  });
}

test("A mock with json() alone is read", async () => {
  expect(await clientOf(() => ({ ok: true, json: () => Promise.resolve({ a: 1 }) })).get("/x")).toEqual({ a: 1 });
  expect((await failure(clientOf(() => ({ ok: false, json: () => Promise.resolve({}) })).get("/x"))).status).toBe(500);
});

test("What is no reply is refused, saying what fetch has to resolve to", async () => {
  for (
    const [reply, got] of [[undefined, "undefined"], [null, "null"], ["{}", "string"], [
      { status: "200" },
      "an object without a status",
    ]]
  ) {
    const error = await failure(clientOf(() => reply).get("/x"));
    expect([error.name, error.message]).toEqual([
      "OptionError",
      `Let "fetch" resolve to a Response: it resolved to ${got}`,
    ]);
  }
});

import { inspect } from "node:util";
import { expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import { redactor } from "../../src/connection/secrets.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { fc } from "../support/property.ts";
import { collect } from "../support/recorder.ts";

/** A key as nobody would choose it: with every character that some encoding changes, and some of what looks like an escape. */
const anySecret = fc
  .array(
    fc.oneof(fc.constantFrom(...'abcXYZ0189-_/+=&%"\\<>.~!: '), fc.constantFrom("%2F", "\\n", "&amp;", "\\u0041")),
    {
      minLength: 10,
      maxLength: 30,
    },
  )
  .map((parts) => `sk1${parts.join("")}x9`);

const hex = (character: string) => character.charCodeAt(0).toString(16);

/** Ways in which a server may write text. */
const WRITERS: Record<string, (text: string) => string> = {
  plainly: (text) => text,
  "as JSON": (text) => JSON.stringify(text).slice(1, -1),
  "as JSON of PHP": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "as JSON of Go": (text) =>
    JSON.stringify(text).slice(1, -1).replace(/[<>&=]/g, (character) => `\\u00${hex(character)}`),
  "as JSON with escapes alone": (text) => text.replace(/[^]/g, (character) => `\\u${hex(character).padStart(4, "0")}`),
  "with hexadecimal escapes": (text) => text.replace(/[^\w ]/g, (character) => `\\x${hex(character)}`),
  "as a part of a URL": encodeURIComponent,
  "as a part of a URL, everything encoded": (text) => text.replace(/[^]/g, (character) => `%${hex(character)}`),
  "as a form": (text) => new URLSearchParams([["", text]]).toString().slice(1),
  "as HTML": (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  "as HTML with numbers": (text) => text.replace(/\W/g, (character) => `&#${character.charCodeAt(0)};`),
  "as HTML with hexadecimal numbers": (text) => text.replace(/\W/g, (character) => `&#x${hex(character)};`),
};
const anyWriting = fc.array(fc.constantFrom(...Object.keys(WRITERS)), { minLength: 1, maxLength: 3 });

function write(text: string, writers: readonly string[]): string {
  return writers.reduce((written, name) => WRITERS[name]!(written), text);
}

/** What a person makes of escapes: each kind undone alone and all together, again and again. */
function readings(text: string): string[] {
  const undo: ((text: string) => string)[] = [
    (text) => text.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
    (text) => text.replace(/\\x([\da-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
    (text) => text.replace(/\\([\\"/])/g, "$1"),
    (text) => text.replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
    (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    (text) => text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&quot;", '"'),
  ];
  const found = new Set([text]);
  for (const each of undo) found.add(each(text));
  for (let all = text, times = 0; times < 6; times++) {
    for (const each of undo) found.add(all = each(all));
  }
  return [...found];
}

/** All that can be seen of a value. */
function seen(value: unknown): string {
  const { Deno, Bun } = globalThis as unknown as Record<
    string,
    { inspect?(value: unknown, options?: object): string } | undefined
  >;
  const { message, stack, headers, cause } = value as Error & { headers?: Headers };
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true, showProxy: true, maxStringLength: null }),
    Deno?.inspect?.(value, { depth: 100, showHidden: true, getters: true, strAbbreviateSize: 1e6 }),
    Bun?.inspect?.(value, { depth: 100 }),
    JSON.stringify(value),
    message,
    stack,
    JSON.stringify([...headers ?? []]),
    cause === undefined ? "" : seen(cause),
  ].join("\n");
}

function expectHidden(shown: string, secret: string, written: string): void {
  expect(shown.includes(written), `${written} in ${shown}`).toBe(false);
  for (const reading of readings(shown)) expect(reading.includes(secret), `${secret} in ${reading}`).toBe(false);
}

/** Where a request may have a secret. */
const HOLDERS: Record<string, (secret: string) => { options?: PortkeyOptions; query?: string; body?: unknown }> = {
  apiKey: (apiKey) => ({ options: { apiKey } }),
  authorization: (secret) => ({ options: { authorization: `Bearer ${secret}` } }),
  "a password": (secret) => ({ options: { authorization: `Basic ${btoa(`user:${secret}`)}` } }),
  config: (api_key) => ({ options: { config: { targets: [{ provider: "openai", api_key }] } } }),
  vertexServiceAccountJson: (private_key) => ({ options: { vertexServiceAccountJson: { private_key } } }),
  "a header of the caller's own": (secret) => ({ options: { headers: { "x-auth": secret } } }),
  "the query": (key) => ({ query: `?${new URLSearchParams({ key })}` }),
  "the client's query": (token) => ({ options: { query: { access_token: token } } }),
  "the body": (key) => ({ body: { name: "mine", key } }),
  "a field of the body": (secret) => ({ body: { deep: [{ configurations: { aws_secret_access_key: secret } }] } }),
  "JSON in the body": (password) => ({ body: { text: JSON.stringify({ password }) } }),
};

/** Where a reply may have it. `text` is what the server writes. */
const PLACES: Record<string, (text: string, init: RequestInit) => Response> = {
  "a message": (text) =>
    Response.json({ error: { message: `The key ${text} is wrong`, code: 400_000 } }, { status: 401 }),
  "a name": (text) => Response.json({ error: { message: "no", [text]: 1 } }, { status: 400 }),
  "a message in JSON with slashes escaped": (text) =>
    new Response(JSON.stringify([{ error: { message: text } }]).replaceAll("/", "\\/"), { status: 400 }),
  "a message in JSON with everything escaped": (text) =>
    new Response(`{"message":"${WRITERS["as JSON with escapes alone"]!(text)}"}`, { status: 500 }),
  "JSON in a message": (text) =>
    Response.json({ error: { message: JSON.stringify({ error: { message: `not ${text}` } }) } }, { status: 400 }),
  text: (text) => new Response(`The key ${text} is wrong`, { status: 502 }),
  "a page": (text) => new Response(`<html><body>key: ${text} </body></html>`, { status: 200 }),
  "a redirect": (text) =>
    new Response(null, { status: 302, headers: { location: `https://evil.test/?key=${encodeURIComponent(text)}` } }),
  "a header": (text) => Response.json({ error: "no" }, { status: 404, headers: { "x-echo": latin(text) } }),
  "the trace id": (text) =>
    Response.json({ error: "no" }, { status: 404, headers: { "x-portkey-trace-id": latin(text) } }),
  "the content type": (text) => new Response("x", { headers: { "content-type": `text/x; key="${latin(text)}"` } }),
  "the status text": (text) => new Response("no", { status: 400, statusText: latin(text) }),
  "a body that breaks off": (text) => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode(`{"message":"key ${text}`));
        else controller.error(new TypeError(`terminated after ${text}`));
      },
    }, { highWaterMark: 0 });
    return new Response(body, { status: 500 });
  },
  "an event": (text) => events(`event: error\ndata: ${JSON.stringify({ message: `not ${text}` })}\n\n`, text),
  "an event with escapes": (text) =>
    events(`data: ${JSON.stringify({ error: { message: `not ${text}` } }).replaceAll("/", "\\/")}\n\n`, text),
  "an event that is no JSON": (text) => events(`event: error\ndata: not ${text.replace(/[\r\n]/g, "")}\n\n`, text),
  "an error that fetch throws": (text) => {
    throw Object.assign(new TypeError(`Cannot send ${text}`), { path: text, code: "E", list: [text] });
  },
  "the cause of an error that fetch throws": (text) => {
    throw new Error("outer", { cause: new AggregateError([new Error(text)], text) });
  },
};
for (const [kind, make] of Object.entries(holdersOfRequests())) {
  PLACES[`${kind} in an error that fetch throws`] = (text, init) => {
    throw Object.assign(new Error("failed"), { it: make(text, init) });
  };
  PLACES[`${kind} that fetch throws`] = (text, init) => {
    throw make(text, init);
  };
}

function events(text: string, trace: string): Response {
  return new Response(text, {
    headers: { "content-type": "text/event-stream", "x-portkey-trace-id": latin(trace) },
  });
}

/** Objects that keep what they hold in private, and print it in one runtime or another. */
function holdersOfRequests(): Record<string, (text: string, init: RequestInit) => unknown> {
  const form = (text: string) => {
    const form = new FormData();
    form.append("key", text);
    return form;
  };
  class Odd {
    value: string;
    constructor(value: string) {
      this.value = value;
    }
    get shown() {
      return this.value;
    }
    toJSON() {
      return this.value;
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
      return this.value;
    }
  }
  return {
    "a Request": (_, init) => new Request("https://gateway.test/v1", { headers: init.headers! }),
    "a Response": (text) => new Response(text, { headers: { "x-echo": latin(text) } }),
    "a FormData": form,
    "a URL": (text) => new URL(`https://gateway.test/?key=${encodeURIComponent(text)}`),
    "a URLSearchParams": (text) => new URLSearchParams({ key: text }),
    "a Map": (text) => new Map([[text, text]]),
    "a Set": (text) => new Set([text]),
    "an iterator": (text) => new Set([text]).values(),
    "a promise": (text) => Promise.resolve(text),
    "a boxed text": (text) => new String(text),
    "a function": (text) => Object.assign(() => {}, { text }),
    "an object of a class": (text) => new Odd(text),
    "an object with a prototype": (text) => Object.create({ text }),
    "an object with a getter": (text) => Object.defineProperty({}, "text", { get: () => text, enumerable: true }),
    "a proxy": (text) => new Proxy({ text }, { ownKeys: () => [], get: () => undefined }),
    "a proxy of an error": (text) =>
      new Proxy(new Error(text), { get: (_, key) => key === "message" ? "x" : undefined }),
    "an error of a class": (text) => {
      class Failure extends Error {
        get request() {
          return text;
        }
        toJSON() {
          return text;
        }
      }
      return new Failure("x");
    },
    "an error with a symbol": (text) => Object.assign(new Error("x"), { [Symbol(text)]: 1, [Symbol("x")]: text }),
    bytes: (text) => new TextEncoder().encode(text),
  };
}

/** What a header can hold. */
function latin(text: string): string {
  return text.replace(/[^ -~]/g, "").trim();
}

for (const [place, reply] of Object.entries(PLACES)) {
  test(`Nothing shows a secret that comes back in ${place}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        anySecret,
        anyWriting,
        fc.constantFrom(...Object.keys(HOLDERS)),
        async (secret, writing, holder) => {
          const notes: unknown[] = [];
          const written = write(secret, writing);
          const { options, query = "", body = {} } = HOLDERS[holder]!(secret);
          const client = new PortkeyClient({
            apiKey: "pk-0123456789",
            baseURL: "https://gateway.test/v1",
            maxRetries: 1,
            logger: { debug: (...note) => notes.push(note) },
            fetch: (_, init) => Promise.resolve().then(() => reply(written, init!)),
            ...options,
          });
          const isStream = place.includes("event");
          const call = client.post<Stream<unknown>>(
            `/x${query}`,
            isStream ? { ...body as object, stream: true } : body,
            {
              headers: { "x-should-retry": "false" },
              maxRetries: 0,
            },
          );
          let error: unknown;
          try {
            const result = await call;
            if (isStream) error = (await collect(Promise.resolve(result))).error;
          } catch (thrown) {
            error = thrown;
          }
          expect(error).toBeInstanceOf(Error);
          expectHidden(seen(error), secret, written);
          expectHidden(inspect(notes, { depth: Infinity, maxStringLength: null }), secret, written);
          expectHidden(JSON.stringify(notes), secret, written);
        },
      ),
      { numRuns: 25 },
    );
  });
}

test("redactor() leaves every text as it is that has no secret", () => {
  fc.assert(fc.property(anySecret, fc.string(), anyWriting, (secret, text, writing) => {
    const written = write(text, writing);
    if (readings(written).some((reading) => reading.toLowerCase().includes("sk1"))) return;
    expect(redactor({ headers: { authorization: secret } })(written)).toBe(written);
  }));
});

test("redactor() hides just the secret", () => {
  fc.assert(fc.property(anySecret, anyWriting, (secret, writing) => {
    const redact = redactor({ headers: { authorization: secret } });
    expect(redact(`<<< ${write(secret, writing)} >>>`)).toBe("<<< [redacted] >>>");
  }));
});

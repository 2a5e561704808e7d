/** Bodies: what `post()` sends of each kind, what operations refuse, and that a body is taken when the method is called. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import Portkey, { OptionError, PortkeyClient } from "../../src/index.ts";
import { failure, recorder } from "../support/recorder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function clientOf(options: object = {}) {
  const recording = recorder();
  return { ...recording, portkey: new Portkey({ apiKey: "pk-test", fetch: recording.fetch, ...options }) };
}

class Invoice {
  total = 5;
  #hidden = 1;
  get hidden() {
    return this.#hidden;
  }
}

const JSON_TYPE = "application/json";
const OCTETS = "application/octet-stream";
const BODIES: Record<string, [make: () => unknown, type: string, text: string]> = {
  "an object": [() => ({ a: { b: {} }, c: [{}] }), JSON_TYPE, '{"a":{"b":{}},"c":[{}]}'],
  "an object of another realm": [() => runInNewContext("({ a: {}, b: [{}] })"), JSON_TYPE, '{"a":{},"b":[{}]}'],
  "an object without a prototype": [() => Object.create(null), JSON_TYPE, "{}"],
  "an object of a class": [() => new Invoice(), JSON_TYPE, '{"total":5}'],
  "an object with toJSON": [() => ({ toJSON: () => [1] }), JSON_TYPE, "[1]"],
  "text with braces in an object": [() => ({ a: "{}", b: '{"0":' }), JSON_TYPE, '{"a":"{}","b":"{\\"0\\":"}'],
  "a list": [() => [1, "a"], JSON_TYPE, '[1,"a"]'],
  "a number": [() => 5, JSON_TYPE, "5"],
  "false": [() => false, JSON_TYPE, "false"],
  "null": [() => null, JSON_TYPE, "null"],
  "a Date": [() => new Date(0), JSON_TYPE, '"1970-01-01T00:00:00.000Z"'],
  "text": [() => "a é", "text/plain;charset=UTF-8", "a é"],
  "a URLSearchParams": [
    () => new URLSearchParams([["a", "1 é"], ["a", "2"]]),
    "application/x-www-form-urlencoded;charset=UTF-8",
    "a=1+%C3%A9&a=2",
  ],
  "a Blob": [() => new Blob(["abc"], { type: "audio/wav" }), "audio/wav", "abc"],
  "a Blob without a type": [() => new Blob(["abc"]), OCTETS, "abc"],
  "bytes": [() => bytes("abc"), OCTETS, "abc"],
  "a Buffer": [() => Buffer.from("abc"), OCTETS, "abc"],
  "an ArrayBuffer of another realm": [() => runInNewContext("new Uint8Array([97, 98, 99]).buffer"), OCTETS, "abc"],
  "a Response": [() => new Response("abc", { headers: { "content-type": "text/x-own" } }), "text/x-own", "abc"],
  "a web stream": [() => new Blob(["abc"]).stream(), OCTETS, "abc"],
  "an async iterable": [
    async function* () {
      yield await Promise.resolve(bytes("a"));
      yield "bc";
    },
    OCTETS,
    "abc",
  ],
  "a promise of a Blob": [() => Promise.resolve(new Blob(["abc"], { type: "text/x-own" })), "text/x-own", "abc"],
};
for (const [kind, [make, type, text]] of Object.entries(BODIES)) {
  test(`post(), put() and patch() send ${kind} as it is, with its content type`, async () => {
    const { portkey, requests, bodies } = clientOf();
    await portkey.post("/x", make());
    await portkey.put("/x", make());
    await portkey.patch("/x", make(), { headers: { "content-type": "text/x-own" } });
    await portkey.withOptions({ traceId: "t" }).post("/x", make());
    expect(await bodies()).toEqual([text, text, text, text]);
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([type, type, "text/x-own", type]);
  });
}

const REFUSED: Record<string, [make: () => unknown, words: RegExp]> = {
  "a Map": [() => new Map([["s3cr3t", 1]]), /a Map would be left out$/],
  "a Set": [() => new Set(["s3cr3t"]), /a Set would be left out$/],
  "an Error": [() => new Error("s3cr3t"), /an Error would be left out$/],
  "a function": [() => () => "s3cr3t", /it is a function$/],
  "a symbol": [() => Symbol("s3cr3t"), /it is a symbol$/],
  "a WeakMap": [() => new WeakMap(), /a WeakMap would be left out$/],
  "an object that hides its state": [() =>
    new (class {
      #secret = "s3cr3t";
      get secret() {
        return this.#secret;
      }
    })(), /an object would be left out$/],
  "a Map within": [() => ({ messages: [{ parts: new Map() }] }), /^Send "messages\.0\.parts" of the body.*a Map/],
  "a Blob within": [() => ({ file: new Blob(["s3cr3t"]) }), /^Send "file" of the body/],
  "bytes within": [() => ({ input: new Float32Array(2) }), /^Send "input" of the body.*a Float32Array/],
  "a promise within": [() => ({ input: Promise.resolve("s3cr3t") }), /^Send "input" of the body.*a Promise/],
};
for (const [kind, [make, words]] of Object.entries(REFUSED)) {
  test(`post() and operations refuse ${kind}, which JSON would leave out`, async () => {
    const { portkey, requests } = clientOf();
    for (const call of [portkey.post("/x", make()), portkey.chat.completions.create(make() as never)]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(OptionError);
      expect(error.message).toMatch(words);
      expect(error.message).not.toContain("s3cr3t");
    }
    expect(requests).toEqual([]);
  });
}

test("A Portkey client has every kind of body; a PortkeyClient alone has data and text, and says so", async () => {
  const { fetch, bodies } = recorder();
  const client = new PortkeyClient({ apiKey: "pk-test", fetch });
  await client.post("/x", { a: 1 });
  await client.post("/x", "text");
  await client.post("/x", new Invoice());
  expect(await bodies()).toEqual(['{"a":1}', "text", '{"total":5}']);
  for (const body of [new FormData(), new Blob(["a"]), bytes("a"), new Map(), new URLSearchParams("a=1")]) {
    expect(await failure(client.post("/x", body))).toBeInstanceOf(OptionError);
  }
  expect(await bodies()).toHaveLength(3);
});

test("An operation that takes an object refuses all else", async () => {
  const { portkey, requests } = clientOf();
  for (
    const body of ["text", 5, true, new Map(), new Date(0), new Set(), new URL("https://a.test"), Symbol("a"), () => 1]
  ) {
    expect(await failure(portkey.chat.completions.create(body as never)), String(body)).toBeInstanceOf(OptionError);
    expect(await failure(portkey.files.create(body as never)), String(body)).toBeInstanceOf(OptionError);
    expect(await failure(portkey.invoke("POST /token form", [body])), String(body)).toBeInstanceOf(OptionError);
    expect(await failure(portkey.invoke("POST /videos json multipart", [body])), String(body)).toBeInstanceOf(
      OptionError,
    );
  }
  for (const body of [new Blob(["a"]), bytes("a"), new Blob(["a"]).stream(), ["a"], [new Blob()]]) {
    expect(await failure(portkey.files.create(body as never))).toBeInstanceOf(OptionError);
  }
  expect(requests).toEqual([]);
});

test("A form takes fields, a URLSearchParams or a FormData of texts, and refuses files in it", async () => {
  const { portkey, requests, bodies } = clientOf();
  const form = new FormData();
  form.append("a", "1");
  form.append("a", "2");
  for (const body of [{ a: ["1", "2"] }, new URLSearchParams("a=1&a=2"), form]) {
    await portkey.invoke("POST /token form", [body]);
  }
  expect(await bodies()).toEqual(["a=1&a=2", "a=1&a=2", "a=1&a=2"]);
  form.append("file", new Blob(["abc"]));
  for (
    const body of [form, { file: new Blob(["abc"]) }, { file: bytes("abc") }, { file: Promise.resolve("a") }, {
      a: new Map(),
    }]
  ) {
    expect(await failure(portkey.invoke("POST /token form", [body]))).toBeInstanceOf(OptionError);
  }
  expect(requests).toHaveLength(3);
});

test("A multipart body has what an object says that it is in JSON, and refuses invalid dates", async () => {
  const { portkey, requests } = clientOf();
  const fields = { url: new URL("https://a.test/b"), at: new Date(0), own: { toJSON: () => ({ a: 1 }) } };
  await portkey.invoke("POST /x multipart", [fields]);
  expect([...await requests[0]!.formData()]).toEqual([
    ["url", "https://a.test/b"],
    ["at", "1970-01-01T00:00:00.000Z"],
    ["own[a]", "1"],
  ]);
  expect(await failure(portkey.invoke("POST /x multipart", [{ at: new Date(NaN) }]))).toBeInstanceOf(OptionError);
});

/** Changes everything of a body that can be changed. */
function spoil(fields: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Uint8Array) value.fill(120);
    else if (Array.isArray(value)) value.push("LATER");
    else if (value instanceof Date) value.setTime(9e11);
    else if (value instanceof URLSearchParams || value instanceof FormData) value.append("later", "LATER");
    else if (typeof value === "object" && value !== null && !(value instanceof Blob)) spoil(value as never);
    else fields[name] = "LATER";
  }
  fields.later = "LATER";
}

const fieldsOf = () => ({
  model: "whisper-1",
  purpose: "batch",
  prompt: "hello",
  file: bytes("abcdef"),
  timestamp_granularities: ["word"],
  nested: { deep: { x: "1" } },
  at: new Date(0),
});
const CALLS: Record<string, (portkey: Portkey, body: Record<string, unknown>, options: object) => Promise<unknown>> = {
  "audio.transcriptions.create()": (portkey, body, options) =>
    portkey.audio.transcriptions.create(body as never, options),
  "audio.translations.create()": (portkey, body, options) => portkey.audio.translations.create(body as never, options),
  "files.create()": (portkey, body, options) => portkey.files.create(body as never, options),
  "videos.create()": (portkey, body, options) => portkey.invoke("POST /videos json multipart", [body, options]),
  "post() of JSON": (portkey, { file: _, ...body }, options) => portkey.post("/x", body, options),
  "a form": (portkey, { file: _, ...body }, options) => portkey.invoke("POST /token form", [body, options]),
  "post() of bytes": (portkey, { file }, options) => portkey.post("/x", file, options),
};
for (const [name, call] of Object.entries(CALLS)) {
  for (const middleware of [undefined, [{ onRequest: () => Promise.resolve(undefined) }]]) {
    test(`${name} sends nothing that was changed after the call${middleware ? ", with middleware too" : ""}`, async () => {
      const { portkey, requests, bodies } = clientOf(middleware && { middleware });
      const body = fieldsOf();
      const query = { a: "1", list: ["x"], nested: { b: "2", at: new Date(0) } };
      const pending = call(portkey, body, { query });
      spoil(body);
      spoil(query);
      await pending;
      const [sent] = await bodies();
      expect(sent).not.toMatch(/LATER|xxxxxx|1998/);
      expect(sent).toMatch(/abcdef|word/);
      expect(new URL(requests[0]!.url).search).toBe("?a=1&list=x&nested[b]=2&nested[at]=1970-01-01T00%3A00%3A00.000Z");
    });
  }
}

test("post() sends nothing that was added to a form or a URLSearchParams after the call", async () => {
  const { portkey, bodies } = clientOf();
  const form = new FormData();
  form.append("a", "1");
  const params = new URLSearchParams("a=1");
  const query = new URLSearchParams("q=1");
  const pending = [
    portkey.post("/x", form, { query: query as never }),
    portkey.files.create(form as never),
    portkey.post("/x", params),
  ];
  for (const value of [form, params, query]) value.append("later", "LATER");
  await Promise.all(pending);
  expect((await bodies()).join()).not.toContain("LATER");
});

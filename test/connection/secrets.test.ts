import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import { OptionError, type PortkeyOptions } from "../../src/options.ts";
import { describeURL, harmless, redactor, redactValue } from "../../src/connection/secrets.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { collect, eventStream, failure, json, recorder } from "../support/recorder.ts";

const SECRETS = {
  apiKey: "pk-key-0123456789",
  virtualKey: "virtual-key-0123456789",
  authorization: "sk-provider-0123456789",
  awsSecretAccessKey: "aws/secret+0123456789==",
  azureAdToken: "azure-token-0123456789",
  inConfig: "sk-config-0123456789",
  privateKey: '-----BEGIN KEY-----\nMIIEv"Q\\IBADAN0123456789\n-----END KEY-----',
  ownHeader: "own-token-0123456789",
  cookie: "session=0123456789abcdef",
};

const OPTIONS: PortkeyOptions = {
  apiKey: SECRETS.apiKey,
  virtualKey: SECRETS.virtualKey,
  authorization: SECRETS.authorization,
  awsSecretAccessKey: SECRETS.awsSecretAccessKey,
  azureAdToken: SECRETS.azureAdToken,
  config: { targets: [{ provider: "openai", api_key: SECRETS.inConfig }] },
  vertexServiceAccountJson: { type: "service_account", private_key: SECRETS.privateKey },
  headers: { "x-service-token": SECRETS.ownHeader, cookie: SECRETS.cookie },
  baseURL: "https://gateway.test/v1",
  maxRetries: 0,
};

const make = (fetch: PortkeyOptions["fetch"], more: PortkeyOptions = {}) =>
  new PortkeyClient({ ...OPTIONS, fetch, ...more });

/** All that a person could see of a value, in every way this runtime has. */
function seen(value: unknown): string {
  let printed = "";
  const stdout = new Writable({
    write(chunk, _, done) {
      printed += chunk;
      done();
    },
  });
  new Console({ stdout, stderr: stdout }).log(value);
  const { Deno, Bun } = globalThis as {
    Deno?: { inspect(value: unknown, options?: object): string };
    Bun?: { inspect(value: unknown, options?: object): string };
  };
  const error = value as Error;
  return [
    printed,
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    Deno?.inspect(value, { depth: 20, showHidden: true }),
    Bun?.inspect(value, { depth: 20 }),
    String(value),
    safely(() => JSON.stringify(value)),
    error?.message,
    error?.stack,
    ...Object.entries(value as object).map(([key, field]) =>
      `${key} ${field instanceof Headers ? JSON.stringify([...field]) : safely(() => JSON.stringify(field))}`
    ),
    error?.cause === undefined ? "" : seen(error.cause),
  ].join("\n");
}

function safely(work: () => string | undefined): string {
  try {
    return work() ?? "";
  } catch (error) {
    return String(error);
  }
}

/** Fails when any secret, or a form of it, is in the text. */
function expectNoSecret(text: string): void {
  for (const [name, secret] of Object.entries(SECRETS)) {
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(text.includes(form), `${name} can be seen`).toBe(false);
    }
  }
}

const printers = ["log", "info", "warn", "error", "debug", "trace"] as const;
beforeEach(() => {
  for (const name of printers) vi.spyOn(console, name);
});
afterEach(() => {
  // deno-lint-ignore no-console -- it must not have been used
  for (const name of printers) expect(console[name]).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test("A client, its copies, calls and results show no secret", async () => {
  const client = make(() => Promise.resolve(json({ ok: 1 })));
  const call = client.get("/x");
  for (
    const value of [
      client,
      client.withOptions({ virtualKey: "other" }),
      call,
      await call,
      await client.get("/x").withResponse(),
    ]
  ) expectNoSecret(seen(value));
  expect(Object.keys(client)).toEqual([]);
  expect(Reflect.ownKeys(client)).toEqual([]);
});

test("A stream shows no secret", async () => {
  const client = make(() => Promise.resolve(eventStream(["data: [DONE]\n\n"])));
  const stream = await client.post<Stream<unknown>>("/x", { stream: true });
  expectNoSecret(seen(stream));
  await collect(Promise.resolve(stream));
});

/** A server that sends all it got back, in the body and in the headers. */
function echo(status: number, form: (text: string) => string, type = "application/json"): PortkeyOptions["fetch"] {
  return (_, init) => {
    const headers = init?.headers as Record<string, string>;
    const nested = JSON.parse(headers["x-portkey-vertex-service-account-json"]!).private_key;
    const all = Object.entries({ ...headers, nested, inConfig: SECRETS.inConfig });
    const echoed = all.filter(([, value]) => !value.includes("\n")).map(([name, value]) => [`x-echo-${name}`, value]);
    return Promise.resolve(
      new Response(
        form(JSON.stringify({
          error: { message: all.map(([, value]) => value).join(" "), all: Object.fromEntries(all) },
        })),
        {
          status,
          headers: {
            ...Object.fromEntries(echoed),
            "content-type": type,
            location: `https://evil.test/?key=${SECRETS.apiKey}`,
          },
        },
      ),
    );
  };
}

for (const status of [302, 400, 401, 403, 404, 429, 446, 500]) {
  test(`An error with ${status} shows no secret that the server sends back`, async () => {
    for (const form of [(text: string) => text, (text: string) => `text: ${text}`, encodeURIComponent]) {
      const error = await failure(make(echo(status, form)).post("/x", {}));
      expectNoSecret(seen(error));
      if (status !== 302) expect(JSON.stringify(error.error)).toContain("[redacted]");
    }
  });
}

test("An error for a reply that is not JSON shows no secret that the server sends back", async () => {
  const error = await failure(make(echo(200, (text) => `<p>${text}`, "text/html")).post("/x", {}));
  expect(error.name).toBe("ResponseError");
  expectNoSecret(seen(error));
});

test("A StreamError shows no secret that the server sends back", async () => {
  const refused = await failure(make(echo(200, (text) => text)).post("/x", { stream: true }));
  expect(refused.name).toBe("StreamError");
  expectNoSecret(seen(refused));
  for (
    const form of [
      (text: string) => `event: error\ndata: ${text}\n\n`,
      (text: string) => `data: ${text}\n\n`,
      (text: string) => `data: <${text}\n\n`,
    ]
  ) {
    const { error } = await collect(
      make(echo(200, form, "text/event-stream")).post<Stream<unknown>>("/x", { stream: true }),
    );
    expect(error.name).toBe("StreamError");
    expectNoSecret(seen(error));
  }
});

test("An error of the connection shows no secret that its cause tells", async () => {
  const throws: ((init: RequestInit) => unknown)[] = [
    (init) => new TypeError(`Invalid header: ${JSON.stringify(init.headers)}`),
    (init) => Object.assign(new Error("Request failed"), { config: { headers: init.headers } }),
    (init) => new Error("outer", { cause: new Error(JSON.stringify(init.headers)) }),
    (init) => {
      const circular: Record<string, unknown> = { headers: JSON.stringify(init.headers) };
      circular.self = circular;
      return Object.assign(new Error("odd"), circular);
    },
    (init) => JSON.stringify(init.headers),
    (init) => new AggregateError([new Error("none"), new Error(JSON.stringify(init.headers))], "all failed"),
    (init) => Object.assign(new Error("odd"), { inner: new Error(JSON.stringify(init.headers)) }),
    (init) => Object.assign(new Error("odd"), { request: { headers: new Headers(init.headers as HeadersInit) } }),
    (init) => Object.assign(new Error("odd"), { sent: new Map(Object.entries(init.headers as object)) }),
    (init) => Object.assign(new Error("odd"), { sent: new Set(Object.values(init.headers as object)) }),
    (init) => Object.defineProperty(new Error("odd"), "hidden", { value: { headers: JSON.stringify(init.headers) } }),
    (init) => {
      let error = new Error(JSON.stringify(init.headers));
      for (let depth = 0; depth < 20; depth++) error = new Error("outer", { cause: error });
      return error;
    },
    (init) => {
      const parts: unknown[] = Array.from({ length: 2_000 }, () => ({}));
      return Object.assign(new Error("large"), { parts: [...parts, JSON.stringify(init.headers)] });
    },
    (init) =>
      Object.defineProperty(new Error(JSON.stringify(init.headers)), "bad", {
        get() {
          throw new Error("no");
        },
      }),
  ];
  for (const thrown of throws) {
    const error = await failure(make((_, init) => Promise.reject(thrown(init!))).post("/x", {}));
    expect(error.name).toBe("APIConnectionError");
    expectNoSecret(seen(error));
  }
  const body = (init?: RequestInit) =>
    new ReadableStream({ pull: (controller) => controller.error(new Error(JSON.stringify(init?.headers))) });
  for (const type of ["application/json", "text/event-stream"]) {
    const fetch: PortkeyOptions["fetch"] = (_, init) =>
      Promise.resolve(new Response(body(init), { headers: { "content-type": type } }));
    const call = make(fetch).post<Stream<unknown>>("/x", { stream: type !== "application/json" });
    expectNoSecret(seen(type === "application/json" ? await failure(call) : (await collect(call)).error));
  }
});

test("An error for an option shows no value", async () => {
  const bad = "pk-bad-\u{1F511}-0123456789";
  for (
    const options of [
      { apiKey: bad },
      { authorization: `Bearer x\r\nevil: ${bad}` },
      { headers: { "x-token": bad } },
      { nonsense: bad },
      { apiKey: { bad } },
      { timeout: bad },
      { config: bad + "\0" },
      { baseURL: `https://user:${encodeURIComponent(bad)}@gateway.test` },
      { baseURL: bad },
    ] as unknown as PortkeyOptions[]
  ) {
    const error = await failure(() => make(undefined, options));
    expect(error).toBeInstanceOf(OptionError);
    for (const form of [bad, encodeURIComponent(bad), "0123456789"]) expect(seen(error)).not.toContain(form);
  }
});

test("A logger gets no secret, and the console gets nothing", async () => {
  const notes: unknown[] = [];
  const logger = { debug: (...args: unknown[]) => notes.push(args) };
  const fetches: PortkeyOptions["fetch"][] = [
    () => Promise.resolve(json({})),
    echo(503, (text) => text),
    (_, init) => Promise.reject(new TypeError(`cannot send ${JSON.stringify(init?.headers)}`)),
  ];
  for (const fetch of fetches) {
    await make(fetch, { logger, maxRetries: 1 }).post(`/x?token=${SECRETS.apiKey}`, {}, {
      headers: { "x-portkey-azure-extra-params": JSON.stringify({ api_key: SECRETS.inConfig }) },
    }).catch(() => {});
  }
  expect(notes.length).toBeGreaterThanOrEqual(9);
  expectNoSecret(JSON.stringify(notes));
  expect(JSON.stringify(notes)).toContain('"x-portkey-api-key":"[redacted]"');
  expect(JSON.stringify(notes)).toContain('"content-type":"application/json"');
});

test("redactor() hides the longest secret first, leaves short values, and the id of a saved config", () => {
  const redact = redactor({
    headers: {
      authorization: "Bearer sk-0123-abcd",
      "x-portkey-api-key": "sk-0123-abcd-4567",
      "x-token": "abc",
      "x-portkey-config": "pc-saved-1",
    },
  });
  expect(redact("sk-0123-abcd-4567 sk-0123-abcd abc pc-saved-1")).toBe("[redacted] [redacted] abc pc-saved-1");
  expect(redact("Bearer sk-0123-abcd")).toBe("[redacted]");
  expect(redact("xsk-0123-abcdx")).toBe("x[redacted]x");
});

test("redactor() hides a secret whose end was cut off with the text, and only there", () => {
  const redact = redactor({ headers: { authorization: "sk-01&2345/6789", "x-token": "tk-0123456789" } });
  expect(redact("the key sk-01&2345", "cut")).toBe("the key [redacted]");
  expect(redact("the key tk-012", "cut")).toBe("the key [redacted]");
  expect(redact("the key tk-01", "cut")).toBe("the key tk-01");
  expect(redact("the key tk-012 is wrong", "cut")).toBe("the key tk-012 is wrong");
  expect(redact("the key tk-012")).toBe("the key tk-012");
  for (
    const start of [
      "sk-01&2345\\",
      "sk-01\\u00262345\\u00",
      "sk-01%262345%2",
      "sk-01&amp;2345&#x",
      "sk-01\\\\u00262345\\\\u",
    ]
  ) {
    expect(redact(`the key ${start}`, "cut")).toBe("the key [redacted]");
  }
});

test("redactor() leaves what only resembles a secret: its first characters, a word within another, a name", () => {
  const redact = redactor({ headers: { "x-portkey-virtual-key": "anthropic-1a2b3c", authorization: "Bearer ollama" } });
  for (const text of ["anthropic", "t-anthropic", "Bearer", "anthropic-1a2b3", "ollama-2", "ollamas"]) {
    expect(redact(text)).toBe(text);
  }
  expect(redact("ollama", "name")).toBe("ollama");
  expect(redact("anthropic-1a2b3c", "name")).toBe("[redacted]");
  expect(redact("Bearer ollama, (ollama) ollama.")).toBe("[redacted], ([redacted]) [redacted].");
});

test("redactor() searches a long text for many secrets in one pass", () => {
  const key = (at: number) => `sk-${String(at).padStart(8, "0")}-abcdefghij`;
  const targets = Array.from({ length: 1_000 }, (_, at) => ({ api_key: key(at) }));
  const redact = redactor({ headers: { "x-portkey-config": JSON.stringify({ targets }) } });
  const text = Array.from({ length: 50_000 }, (_, at) => `sk-${String(at).padStart(8, "0")}-abcdefghi `).join("");
  expect(text.length).toBeGreaterThan(900_000);
  expect(redact(text)).toBe(text);
  expect(redact(text + key(7))).toBe(`${text}[redacted]`);
  // texts in which every place is the start of a secret, and nearly the end of one
  const long = redactor({
    headers: { authorization: `${"a".repeat(15_000)}b1`, "x-token": `${"a".repeat(15_000)}c1` },
  });
  const near = "a".repeat(1_000_000);
  expect(long(near)).toBe(near);
  expect(long(`${near}b1`)).toBe(`${"a".repeat(985_000)}[redacted]`);
  for (const escape of ["\\", "%25", "&amp;", "\\u005c", "%"]) {
    const escapes = escape.repeat(1_000_000 / escape.length);
    expect(long(escapes)).toBe(escapes);
    expect(long(escapes, "cut")).toBe(escapes);
  }
});

test("redactor() searches for secrets that are as long as a body can be, and hides all of them", () => {
  const long = Array.from({ length: 100_000 }, (_, at) => at.toString(36)).join("");
  const redact = redactor({ headers: {}, body: { private_key: long } });
  expect(redact(`<${long}>`)).toBe("<[redacted]>");
  expect(redact(`<${JSON.stringify(long)}>`)).toBe('<"[redacted]">');
  expect(redact(`<${long.slice(0, 60_000)}`, "cut")).toBe("<[redacted]");
  expect(redact(`<${long.slice(0, 60_000)}>`)).toBe(`<${long.slice(0, 60_000)}>`);
  const same = redactor({ headers: {}, body: { private_key: "a1".repeat(250_000) } });
  expect(same("a1".repeat(30_000), "cut")).toBe("[redacted]");
  const many = redactor({
    headers: {},
    body: Array.from({ length: 10_000 }, (_, at) => ({ key: `sk-${at}-0123456789` })),
  });
  expect(many("sk-77-0123456789 sk-x-0123456789")).toBe("[redacted] sk-x-0123456789");
});

test("redactor() hides a secret in base64, by itself and within something longer", () => {
  const secret = "sk-0123>?456789~é";
  const redact = redactor({ headers: {}, body: { api_key: secret } });
  const encode = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  for (const around of ["", "a", "ab", "abc", '{"key":"']) {
    for (const text of [encode(`${around}${secret}`), encode(`${around}${secret}${around}`)]) {
      for (const written of [text, text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")]) {
        const shown = redact(`<${written}>`);
        expect(shown).toContain("[redacted]");
        // what is left is at most what shares a group of four with the neighbours
        expect(shown.replace("[redacted]", "").length).toBeLessThanOrEqual(2 + encode(around).length * 2 + 8);
      }
    }
  }
  expect(redactor({ headers: {}, body: { api_key: "password" } })(btoa("password"))).toBe(btoa("password"));
});

test("redactor() finds the secrets of the URL, the query and the body, each when it is first asked", () => {
  const parts = { headers: {}, url: "https://gateway.test", query: undefined as unknown, body: undefined as unknown };
  const redact = redactor(parts);
  parts.url =
    "https://us%65r1:p%40ss-word-1@gateway.test/x?model=gpt-4o-mini-1&X-Amz-Signature=sig-0123456789#access_token=tok-0123456";
  parts.query = { filter: { api_key: ["ak-0123456789"] } };
  parts.body = JSON.stringify({
    key: "bk-0123456789",
    model: "model-0123456",
    tools: [{ properties: { api_key: { type: "string" } } }],
  });
  expect(redact("user1:p@ss-word-1 p@ss-word-1 p%40ss-word-1")).toBe("[redacted] [redacted] [redacted]");
  expect(redact("dXNlcjE6cEBzcy13b3JkLTE=")).toBe("[redacted]");
  expect(redact("sig-0123456789 tok-0123456 ak-0123456789 bk-0123456789")).toBe(Array(4).fill("[redacted]").join(" "));
  expect(redact("gpt-4o-mini-1 model-0123456 string user1")).toBe("gpt-4o-mini-1 model-0123456 string user1");
  const form = new FormData();
  form.append("password", "pw-0123456789");
  const multipart = 'x; name="password"\r\n\r\npw-0123456789\r\n--x';
  for (
    const body of [
      { a: [{ password: "pw-0123456789" }] },
      '{"a":"{\\"password\\":\\"pw-0123456789\\"}"}',
      "a=1&password=pw-0123456789",
      new URLSearchParams({ password: "pw-0123456789" }),
      form,
      multipart,
      new TextEncoder().encode(multipart),
      new TextEncoder().encode('{"password":"pw-0123456789"}').buffer,
    ]
  ) expect(redactor({ headers: {}, body })("<pw-0123456789>")).toBe("<[redacted]>");
});

test("redactor() finds the parts of a secret: a password, a cookie, the lines of a key, members of a list", () => {
  const redact = redactor({
    headers: {
      authorization: `Basic ${btoa("someone:pässword-1")}`,
      cookie: "theme=dark; session=abc-0123456789",
      "x-portkey-vertex-service-account-json": JSON.stringify({
        private_key: "-----BEGIN\nMIIEvQIBADAN0123\nxYz0123456789abc\n",
      }),
    },
  });
  const hidden = [
    btoa("someone:pässword-1"),
    "someone:pässword-1",
    "abc-0123456789",
    "MIIEvQIBADAN0123",
    "xYz0123456789abc",
  ];
  for (const text of hidden) expect(redact(`<${text}>`)).toBe("<[redacted]>");
  for (const text of ["someone", "dark", "Basic", "-----BEGIN", "theme"]) expect(redact(text)).toBe(text);
});

test("redactValue() copies data: values and names without secrets, numbers as they are, no deeper than anybody reads", () => {
  const redact = redactor({ headers: { authorization: "400000", "x-token": "message", "x-key": "sk-0123456789" } });
  const circular: Record<string, unknown> = { a: [1] };
  circular.self = circular;
  const body = JSON.parse(
    '{"message":"the message","code":400000,"sk-0123456789":["sk-0123456789",null],"__proto__":{"x":1}}',
  );
  const copy = redactValue(body, redact) as Record<string, unknown>;
  expect(JSON.stringify(copy)).toBe(
    '{"message":"the [redacted]","code":400000,"[redacted]":["[redacted]",null],"__proto__":{"x":1}}',
  );
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect(redactValue(circular, redact)).toEqual({ a: [1], self: "[…]" });
  expect(redactValue({
    now: new Date(),
    run: () => 1,
    get got() {
      return 1;
    },
  }, redact)).toEqual({
    now: "[object]",
    run: "[function]",
    got: undefined,
  });
  let deep: unknown = "sk-0123456789";
  for (let depth = 0; depth < 50_000; depth++) deep = { deep };
  expect(JSON.stringify(redactValue(deep, redact))).toContain("[…]");
  expect((redactValue(Array(100_000).fill("x"), redact) as unknown[]).length).toBeLessThan(11_000);
});

test("describeURL() shows where a request goes, and no value of a secret parameter", () => {
  const redact = redactor({ headers: { authorization: "sk-0123456789" } });
  for (
    const [url, shown] of [
      ["https://h.test/v1/x", "https://h.test/v1/x"],
      ["https://u:p@h.test/v1?a=1&key=x&api%5Fkey=y#z", "https://h.test/v1?a=1&key=[redacted]&api%5Fkey=[redacted]"],
      ["https://h.test/sk-0123456789?q=sk-0123456789&token", "https://h.test/[redacted]?q=[redacted]&token=[redacted]"],
      ["https://h.test/?filter[secret]=a&sig=b&&=", "https://h.test/?filter[secret]=[redacted]&sig=[redacted]&&="],
      ["/x?", "/x?"],
    ]
  ) expect(describeURL(url!, redact)).toBe(shown);
});

test("An error hides no more than secrets: a provider's name, a trace id and a scheme stay", async () => {
  const headers = {
    "x-portkey-provider": "anthropic",
    "x-portkey-trace-id": "t-openai",
    "www-authenticate": "Bearer",
    "content-type": "application/json",
  };
  const fetch = () =>
    Promise.resolve(new Response('{"error":{"message":"no virtual key","code":400000}}', { status: 401, headers }));
  const error = await failure(
    make(fetch, { virtualKey: "anthropic-1a2b3c", apiKey: "openai-9z8y7x", authorization: "Bearer message" }).get("/x"),
  );
  expect(error).toMatchObject({
    message: "401 no virtual key",
    traceId: "t-openai",
    portkey: { provider: "anthropic" },
  });
  expect(error.error).toEqual({ error: { message: "no virtual key", code: 400_000 } });
  expect(Object.fromEntries(error.headers)).toEqual(headers);
});

test("An error and the log show no secret of the query, whose host cannot be reached", async () => {
  const notes: unknown[] = [];
  const client = new PortkeyClient({
    baseURL: "http://127.0.0.1:9/v1",
    maxRetries: 1,
    logger: { debug: (...note) => notes.push(note) },
    query: { access_token: "tok-0123456789" },
  });
  const error = await failure(client.post("/x?api_key=ak-0123456789", { key: "bk-0123456789" }));
  expect(error.name).toBe("APIConnectionError");
  for (const shown of [seen(error), JSON.stringify(notes)]) {
    for (const secret of ["tok-0123456789", "ak-0123456789", "bk-0123456789"]) expect(shown).not.toContain(secret);
  }
  expect(JSON.stringify(notes)).toContain("/v1/x?");
});

test("An error shows no part of a secret where its body was cut, by us or by the server", async () => {
  for (let at = 65_536 - SECRETS.apiKey.length; at <= 65_536; at++) {
    const error = await failure(
      make(() => Promise.resolve(new Response("a".repeat(at) + SECRETS.apiKey + "b", { status: 400 }))).get("/x"),
    );
    expect(error.error).not.toContain("apk-key");
  }
  const cut = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(`key ${SECRETS.apiKey.slice(0, -1)}`)),
    pull: (controller) => controller.error(new TypeError("terminated")),
  });
  const error = await failure(make(() => Promise.resolve(new Response(cut, { status: 502 }))).get("/x"));
  expect(error.message).toBe("502 key [redacted]");
});

test("A logger gets no secret that a middleware adds, wherever it adds it", async () => {
  const notes: unknown[] = [];
  const secret = "sk-added-0123456789";
  const client = make(() => Promise.resolve(Response.json({})), {
    logger: { debug: (...note) => notes.push(note) },
    middleware: [{
      onRequest({ request }: { request: Request }) {
        request.headers.set("authorization", `Bearer ${secret}`);
        request.headers.set("x-note", `sent with ${secret}`);
        return request;
      },
    }],
  });
  await client.get("/x");
  expect(JSON.stringify(notes)).toContain("sent with [redacted]");
  expect(JSON.stringify(notes)).not.toContain(secret);
});

test("An error shows no part of a secret that the runtime quotes from what is no JSON", async () => {
  for (const text of [SECRETS.apiKey, `{"a":${SECRETS.apiKey}}`, `{"message":"key ${SECRETS.apiKey}"x`]) {
    const error = await failure(make(() => Promise.resolve(new Response(text))).get("/x"));
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(seen(error)).not.toContain("pk-");
    const stream = make(() => Promise.resolve(eventStream([`data: ${text}\n\n`]))).post<Stream<unknown>>("/x", {
      stream: true,
    });
    const { error: broken } = await collect(stream);
    expect(broken.cause).toBeInstanceOf(SyntaxError);
    expect(seen(broken)).not.toContain("pk-");
  }
});

test("harmless() keeps an error that has nothing but plain data and errors of the same kind, and no secret", () => {
  const redact = redactor({ headers: { authorization: "sk-0123456789" } });
  class FetchError extends Error {
    override name = "FetchError";
    readonly code = "E_FETCH";
  }
  for (
    const cause of [
      new Error("x"),
      new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED", port: 80 }) }),
      new AggregateError([new Error("one"), new RangeError("two")], "all"),
      new TypeError("fetch failed", { cause: { code: "E", list: [1] } }),
      new FetchError("x"),
      undefined,
      null,
      1,
      "text",
      Symbol("x"),
    ]
  ) expect(harmless(cause, redact)).toBe(cause);
  // Deno's have a function, which is not looked into
  const timeout = new DOMException("The time is up", "TimeoutError");
  expect(harmless(timeout, redact)).toMatchObject({ name: "TimeoutError", message: "The time is up", code: 23 });
});

test("harmless() makes a copy of all else, with the words that people look for and no secret", () => {
  const redact = redactor({ headers: { authorization: "sk-0123456789" } });
  const thrown = Object.assign(new RangeError("key sk-0123456789"), {
    code: "E",
    errno: -111,
    syscall: "connect",
    address: "127.0.0.1",
    port: 80,
    path: "/?key=sk-0123456789",
    request: new Request("https://gateway.test"),
    cause: new TypeError("inner", { cause: Object.assign(new Error("innermost"), { request: {} }) }),
    errors: [new Error("sk-0123456789")],
  });
  const copy = harmless(thrown, redact) as typeof thrown;
  expect(copy).not.toBe(thrown);
  expect(copy).toBeInstanceOf(RangeError);
  expect(copy).toMatchObject({
    name: "RangeError",
    message: "key [redacted]",
    code: "E",
    errno: -111,
    syscall: "connect",
    address: "127.0.0.1",
    port: 80,
    path: "/?key=[redacted]",
  });
  expect(copy.stack).toContain("key [redacted]");
  expect(copy.cause).toBeInstanceOf(TypeError);
  expect(copy.cause).toMatchObject({ message: "inner", cause: { message: "innermost" } });
  expect(copy.errors[0]!.message).toBe("[redacted]");
  expect("request" in copy).toBe(false);
  expect(harmless({ a: [1, "sk-0123456789"] }, redact)).toEqual({ a: [1, "[redacted]"] });
  expect(harmless("sk-0123456789", redact)).toBe("[redacted]");
  const { message } = harmless(new Response("x"), redact) as Error;
  expect(message).toContain("Response");
});

test("harmless() ends for errors that are large, deep, or hold each other", () => {
  const redact = redactor({ headers: { authorization: "sk-0123456789" } });
  let deep = new Error("sk-0123456789");
  for (let depth = 0; depth < 20_000; depth++) deep = new Error("outer", { cause: deep });
  const left: Error & { cause?: unknown } = new Error("left sk-0123456789");
  left.cause = new Error("right", { cause: left });
  const wide = new AggregateError(Array.from({ length: 50_000 }, () => left), "wide");
  for (const thrown of [deep, left, wide, Object.assign(new Error("large"), { parts: Array(50_000).fill({}) })]) {
    const copy = harmless(thrown, redact) as Error;
    expect(copy).toBeInstanceOf(Error);
    if (thrown === left) expect((copy.cause as Error).cause).toBe(copy);
    expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toContain("sk-0123456789");
  }
});

test("The API key goes out as Portkey's own header and no other, and no other vendor's environment variable is read", async () => {
  const { fetch, requests } = recorder();
  vi.stubEnv("OPENAI_API_KEY", "sk-vendor-0123456789");
  vi.stubEnv("ANTHROPIC_API_KEY", "sk-vendor-0123456789");
  await new PortkeyClient({ apiKey: SECRETS.apiKey, fetch }).post("/x", {});
  const sent = [...requests[0]!.headers];
  expect(sent.filter(([, value]) => value.includes(SECRETS.apiKey)).map(([name]) => name)).toEqual([
    "x-portkey-api-key",
  ]);
  expect(requests[0]!.headers.get("authorization")).toBe(null);
  expect(JSON.stringify(sent)).not.toContain("sk-vendor");
});

test("A web page must say that it may hold an API key, and has no environment", async () => {
  vi.stubEnv("PORTKEY_API_KEY", "pk-environment-0123456789");
  vi.stubGlobal("Deno", undefined);
  vi.stubGlobal("window", { document: {} });
  const { fetch, requests } = recorder();
  const refused = await failure(() => new PortkeyClient({ apiKey: SECRETS.apiKey, fetch }));
  expect(refused).toBeInstanceOf(OptionError);
  expect(refused.message).toContain("dangerouslyAllowBrowser");
  await new PortkeyClient({ apiKey: SECRETS.apiKey, fetch, dangerouslyAllowBrowser: true }).get("/x");
  await new PortkeyClient({ baseURL: "https://backend.test", fetch }).get("/x");
  expect(requests.map(({ headers }) => headers.get("x-portkey-api-key"))).toEqual([SECRETS.apiKey, null]);
});

test("A client takes its key and its gateway from the environment, its own options first, and null takes no key", async () => {
  vi.stubEnv("PORTKEY_API_KEY", "pk-environment-0123456789");
  vi.stubEnv("PORTKEY_BASE_URL", "https://environment.test/v1");
  const { fetch, requests } = recorder();
  for (const options of [{}, { apiKey: SECRETS.apiKey }, { apiKey: null }]) {
    await new PortkeyClient({ ...options, fetch }).get("/x");
  }
  await new PortkeyClient({ baseURL: "https://own.test", fetch }).get("/x");
  expect(requests.map(({ url, headers }) => [url, headers.get("x-portkey-api-key")])).toEqual([
    ["https://environment.test/v1/x", "pk-environment-0123456789"],
    ["https://environment.test/v1/x", SECRETS.apiKey],
    ["https://environment.test/v1/x", null],
    ["https://own.test/x", "pk-environment-0123456789"],
  ]);
});

test("A client works where there is no process", async () => {
  vi.stubGlobal("process", undefined);
  vi.stubGlobal("Deno", undefined);
  const { fetch, requests } = recorder();
  const data = await new PortkeyClient({ apiKey: SECRETS.apiKey, fetch }).get("/x");
  const refused = await failure(() => new PortkeyClient({ fetch }));
  vi.unstubAllGlobals();
  expect(data).toEqual({});
  expect(requests).toHaveLength(1);
  expect(refused).toBeInstanceOf(OptionError);
});

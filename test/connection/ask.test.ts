/** Keys and headers that a function gives. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createChatCompletion, PortkeyClient } from "../../generated/operations/index.ts";
import { createPortkeyFetch, portkeyMiddleware } from "../../src/fetch.ts";
import Portkey, {
  APIConnectionTimeoutError,
  APIUserAbortError,
  AuthenticationError,
  createHeaders,
  CredentialError,
  OptionError,
  parseOptions,
  type PortkeyOptions,
  redactOptions,
  toHeaders,
} from "../../src/index.ts";
import { ServiceClient } from "../../src/runtime.ts";
import createClient from "openapi-fetch";
import { type FaultServer, startFaultServer } from "../support/fault-server.ts";
import { failure } from "../support/recorder.ts";

const KEY = "x-portkey-api-key";
const body = { model: "m", messages: [{ role: "user" as const, content: "Hello" }] };

let server: FaultServer;
/** What a key has to be; any where it is undefined. */
let valid: string | undefined;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
beforeEach(() => {
  valid = undefined;
  server.requests.length = 0;
  server.handle((request) => {
    const key = request.headers[KEY];
    if (valid !== undefined && key !== valid) return request.answer(401, { error: { message: `bad key ${key}` } });
    request.answer(200, { id: "c", object: "chat.completion", choices: [] });
  });
});

const sent = (name = KEY) => server.requests.map(({ headers }) => headers[name]);

type Front = (options: PortkeyOptions) => () => Promise<unknown>;

const FRONTS: Record<string, Front> = {
  "a method": (options) => {
    const portkey = new Portkey(options);
    return () => portkey.chat.completions.create(body);
  },
  "a standalone operation": (options) => {
    const client = new PortkeyClient(options);
    return () => createChatCompletion(client, body);
  },
  "post()": (options) => {
    const client = new PortkeyClient(options);
    return () => client.post("/chat/completions", body);
  },
  "createPortkeyFetch()": (options) => {
    const client = createPortkeyFetch<Record<string, never>>(options) as unknown as {
      POST(path: string, init: object): Promise<{ data?: unknown; response: Response }>;
    };
    return async () => {
      const { response, data } = await client.POST("/chat/completions", { body });
      if (!response.ok) throw new Error(`${response.status}`);
      return data;
    };
  },
  "a generated client": (options) => {
    const client = new ServiceClient({ name: "Own", portkey: true, resources: {} }, options);
    return () => client.post("/chat/completions", body);
  },
};

for (const [name, front] of Object.entries(FRONTS)) {
  const make = (options: PortkeyOptions) => front({ baseURL: `${server.origin}/v1`, maxRetries: 0, ...options });

  test(`${name} asks for a key once per call, and calls at the same time share the question`, async () => {
    let asked = 0;
    const call = make({ apiKey: async () => await Promise.resolve(`key-number-${++asked}`) });
    await call();
    await call();
    expect(sent()).toEqual(["key-number-1", "key-number-2"]);
    await Promise.all([call(), call(), call()]);
    expect(asked).toBe(3);
    expect(sent().slice(2)).toEqual(Array(3).fill("key-number-3"));
  });

  test(`${name} keeps a key until it expires`, async () => {
    for (const make_ of [(ms: number) => new Date(ms), (ms: number) => ms]) {
      let asked = 0;
      let lasts = 60_000;
      const call = make({ apiKey: () => ({ value: `key-${++asked}`, expiresAt: make_(Date.now() + lasts) }) });
      await call();
      await call();
      expect(asked).toBe(1);
      lasts = -1;
      const past = make({ apiKey: () => ({ value: `key-${++asked}`, expiresAt: make_(Date.now() + lasts) }) });
      await past();
      await past();
      expect(asked).toBe(3);
    }
  });

  test(`${name} asks once more after 401, and sends the call again`, async () => {
    valid = "key-2";
    const refused: boolean[] = [];
    const call = make({
      apiKey: (request) => {
        refused.push(request.refused);
        return { value: `key-${refused.length}`, expiresAt: Date.now() + 60_000 };
      },
    });
    await call();
    expect(sent()).toEqual(["key-1", "key-2"]);
    expect(refused).toEqual([false, true]);
    await call();
    expect(sent()).toEqual(["key-1", "key-2", "key-2"]);
  });

  test(`${name} does not send the same key again after 401`, async () => {
    valid = "another";
    const error = await failure(make({ apiKey: () => "key-1" }));
    expect(error.message).toMatch(/401/);
    expect(sent()).toEqual(["key-1"]);
    const failing = make({ apiKey: ({ refused }) => refused ? Promise.reject(new Error("no")) : "key-1" });
    expect((await failure(failing)).message).toMatch(/401/);
    let asked = 0;
    expect((await failure(make({ apiKey: () => `key-${++asked}` }))).message).toMatch(/401/);
    expect(asked).toBe(2);
  });

  test(`${name} takes functions for authorization, for headers, and for one header`, async () => {
    const call = make({
      authorization: () => Promise.resolve("token-1"),
      headers: () => ({ "X-Tenant": "t-1", "x-portkey-trace-id": "from-function" }),
      extraHeaders: { "x-one": () => ({ value: "1", expiresAt: Date.now() + 1_000 }) },
      traceId: "from-option",
    });
    await call();
    expect(server.requests[0]!.headers).toMatchObject({
      authorization: "Bearer token-1",
      "x-tenant": "t-1",
      "x-portkey-trace-id": "from-function",
      "x-one": "1",
    });
  });

  test(`${name} raises a CredentialError for a function that fails or gives nothing, and sends nothing`, async () => {
    const failed = await failure(make({ apiKey: () => Promise.reject(new Error("vault is down")) }));
    expect(failed).toBeInstanceOf(CredentialError);
    expect(failed).toMatchObject({
      name: "CredentialError",
      option: "apiKey",
      message: 'The function of "apiKey" failed',
      cause: { message: "vault is down" },
      attempts: 0,
    });
    const bad = [undefined, null, "", 1, {}, [], { value: "x" }, { value: "x", expiresAt: "soon" }, {
      value: 1,
      expiresAt: 1,
    }];
    for (const value of [...bad, { value: "a", expiresAt: NaN }, { value: "a", expiresAt: new Date(NaN) }]) {
      const error = await failure(make({ apiKey: () => value as never }));
      expect(error, JSON.stringify(value)).toBeInstanceOf(CredentialError);
      expect(error.message).toMatch(/returned nothing that can be sent: return a string, or/);
    }
    expect(await failure(make({ headers: () => "x" as never }))).toBeInstanceOf(CredentialError);
    for (const value of ["secret\nline", "secret\u4e16", " "]) {
      const error = await failure(make({ apiKey: () => value }));
      expect(error).toBeInstanceOf(OptionError);
      expect(error.message).not.toMatch(/secret/);
    }
    expect(server.requests).toHaveLength(0);
    let fails = true;
    const call = make({ apiKey: () => fails ? Promise.reject(new Error("once")) : "key-1" });
    await failure(call);
    fails = false;
    await call();
  });

  test(`${name} hides what functions give, also after 401`, async () => {
    valid = "never-valid-key";
    let asked = 0;
    const lines: unknown[] = [];
    const call = make({
      apiKey: () => `secret-of-function-${++asked}`,
      logger: { debug: (...line) => lines.push(line) },
    });
    const error = await failure(call);
    expect(`${error.message} ${JSON.stringify(error)} ${JSON.stringify(lines)}`).not.toMatch(/secret-of-function/);
    expect(lines.length).toBeGreaterThan(0);
  });
}

const options = () => ({ baseURL: `${server.origin}/v1`, maxRetries: 0 });

test("A call has its own key or headers, and the function of the client is not asked", async () => {
  let asked = 0;
  const portkey = new Portkey({
    ...options(),
    apiKey: () => `key-${++asked}`,
    headers: () => ({ "x-mine": "client", "x-b": "b" }),
  });
  await portkey.chat.completions.create(body, { apiKey: "own", headers: { "x-mine": "call" } });
  await portkey.chat.completions.create(body, { apiKey: null, headers: null });
  await portkey.chat.completions.create(body, { apiKey: () => "asked-by-call", headers: { "x-mine": null } });
  expect(sent()).toEqual(["own", undefined, "asked-by-call"]);
  expect(sent("x-mine")).toEqual(["call", undefined, undefined]);
  expect(sent("x-b")).toEqual(["b", undefined, "b"]);
  expect(asked).toBe(0);
});

test("withOptions() puts a function in the place of a key, and a key in that of a function", async () => {
  const fixed = new Portkey({ ...options(), apiKey: "fixed" });
  const asking = fixed.withOptions({ apiKey: () => "asked" });
  await asking.get("/models");
  await asking.withOptions({ apiKey: "other" }).get("/models");
  await asking.withOptions({ traceId: "t" }).get("/models");
  expect(sent()).toEqual(["asked", "other", "asked"]);
});

test("A signal and the time limit end the waiting for a function, which others still wait for", async () => {
  let answer!: (key: string) => void;
  const key = new Promise<string>((resolve) => answer = resolve);
  const portkey = new Portkey({ ...options(), apiKey: () => key });
  const controller = new AbortController();
  const other = portkey.get("/models");
  const aborted = failure(portkey.get("/models", { signal: controller.signal }));
  controller.abort("enough");
  expect(await aborted).toBeInstanceOf(APIUserAbortError);
  expect(await failure(portkey.get("/models", { timeout: 20 }))).toBeInstanceOf(APIConnectionTimeoutError);
  answer("late");
  await other;
  expect(sent()).toEqual(["late"]);
});

test("Retries of one call use one answer, and attempts are counted through", async () => {
  let asked = 0;
  server.handle((request) => {
    const { number } = request;
    if (number === 1) return request.answer(500, {}, { "retry-after-ms": "1" });
    request.answer(401, { error: { message: "no" } });
  });
  const fresh = await startFaultServer((request) =>
    request.number === 1
      ? request.answer(500, {}, { "retry-after-ms": "1" })
      : request.answer(401, { error: { message: "no" } })
  );
  try {
    const portkey = new Portkey({ baseURL: `${fresh.origin}/v1`, apiKey: () => `key-${++asked}` });
    const error = await failure(portkey.get("/models"));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.attempts).toBe(3);
    expect(fresh.requests.map(({ headers }) => headers[KEY])).toEqual(["key-1", "key-1", "key-2"]);
  } finally {
    await fresh.close();
  }
});

test("A body that can only be read once is not sent again after 401", async () => {
  valid = "key-2";
  let asked = 0;
  const portkey = new Portkey({ ...options(), apiKey: () => `key-${++asked}` });
  const stream = () => new Response("text").body!;
  expect(await failure(portkey.post("/files", stream()))).toBeInstanceOf(AuthenticationError);
  expect(sent()).toEqual(["key-1"]);
});

test("Middleware sees what a function gave, and its own header stays", async () => {
  valid = "key-9";
  const seen: (string | null)[] = [];
  let asked = 0;
  const portkey = new Portkey({
    ...options(),
    apiKey: () => `key-${++asked}`,
    middleware: [{
      onRequest({ request }) {
        seen.push(request.headers.get(KEY));
        request.headers.set(KEY, "key-9");
        return request;
      },
    }],
  });
  await portkey.get("/models");
  expect(seen).toEqual(["key-1"]);
  expect(sent()).toEqual(["key-9"]);
});

test("portkeyMiddleware() asks functions too", async () => {
  const client = createClient<Record<string, never>>({ baseUrl: `${server.origin}/v1` });
  client.use(
    portkeyMiddleware({ apiKey: () => Promise.resolve("asked"), headers: () => ({ "x-a": "1" }), traceId: "t" }),
  );
  await (client as unknown as { GET(path: string, init: object): Promise<unknown> }).GET("/models", {
    headers: { "x-a": "2" },
  });
  expect([sent()[0], sent("x-a")[0], sent("x-portkey-trace-id")[0]]).toEqual(["asked", "2", "t"]);
});

test("A generated client takes functions for its credentials", async () => {
  const client = new ServiceClient(
    {
      name: "Own",
      resources: {},
      security: { token: { in: "bearer" }, key: { in: "header", name: "X-Key" }, query: { in: "query", name: "k" } },
    },
    {
      baseURL: server.origin,
      token: () => Promise.resolve("t-1"),
      key: () => "k-1",
      headers: () => ({ "x-a": "1" }),
    } as object,
  );
  await client.get("/things");
  expect(server.requests[0]!.headers).toMatchObject({ authorization: "Bearer t-1", "x-key": "k-1", "x-a": "1" });
  const wrong = { baseURL: server.origin, query: () => "x" } as object;
  expect(() =>
    new ServiceClient({ name: "Own", resources: {}, security: { query: { in: "query", name: "k" } } }, wrong)
  )
    .toThrow(OptionError);
});

test("toHeaders() refuses a function, and says what to do", () => {
  const given: PortkeyOptions[] = [
    { apiKey: () => "x" },
    { authorization: () => "x" },
    { headers: () => ({}) },
    { headers: { "x-a": () => "x" } },
  ];
  for (const options of given) {
    for (const convert of [toHeaders, createHeaders]) {
      expect(() => convert(options)).toThrow(/^Cannot use option "\w+": call the function and pass what it returns/);
    }
    expect(parseOptions(options)).toEqual(options);
    expect(JSON.stringify(redactOptions(options))).not.toMatch(/=>/);
  }
  for (const name of ["provider", "traceId", "virtualKey", "metadata"]) {
    expect(() => new Portkey({ ...options(), [name]: () => "x" })).toThrow(/expected \w+.*, got function/);
  }
});

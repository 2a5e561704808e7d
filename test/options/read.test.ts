import { expect, test } from "vitest";
import { finishHeaders, optionHeaders, readOptions } from "../../src/options/read.ts";
import { OptionError } from "../../src/options.ts";

/** The message of the OptionError that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  throw new Error("Nothing was refused");
}

test("readOptions() tells headers from the client's own options, in any spelling", () => {
  const { signal } = new AbortController();
  const fetch = () => Promise.resolve(new Response());
  const middleware = [{ onRequest() {} }];
  expect(readOptions({
    trace_id: "t-1",
    "X-Portkey-Provider": "@openai",
    config: { targets: [{ virtualKey: "vk" }] },
    max_retries: 0,
    IDLE_TIMEOUT: 1000,
    timeout: "5000",
    calculate_audio_duration: false,
    idempotency_key: "k",
    Query: { a: 1 },
    signal,
    fetch,
    middleware,
    logger: console,
  }, "call")).toEqual({
    headers: {
      "x-portkey-trace-id": "t-1",
      "x-portkey-provider": "@openai",
      "x-portkey-config": '{"targets":[{"virtual_key":"vk"}]}',
    },
    custom: {},
    dropsCustom: false,
    own: {
      maxRetries: 0,
      idleTimeout: 1000,
      timeout: 5000,
      calculateAudioDuration: false,
      idempotencyKey: "k",
      query: { a: 1 },
      signal,
      fetch,
      middleware,
      logger: console,
    },
  });
});

test("readOptions() hands values on as they are", () => {
  const query = { when: new Date(0), list: [1n], nested: { a: undefined } };
  const { signal } = new AbortController();
  const { own } = readOptions({ query, signal }, "call");
  expect(own.query).toBe(query);
  expect(own.signal).toBe(signal);
});

test("readOptions() says null for what is taken away, in any spelling, and nothing for what is not given", () => {
  const names = ["signal", "query", "fetch", "logger", "middleware", "timeout", "idleTimeout", "maxRetries"];
  for (const respell of [(name: string) => name, (name: string) => name.toUpperCase()]) {
    const nothing = Object.fromEntries(names.map((name) => [respell(name), null]));
    expect(readOptions(nothing, "call").own).toEqual(Object.fromEntries(names.map((name) => [name, null])));
    const missing = Object.fromEntries(names.map((name) => [respell(name), undefined]));
    expect(readOptions(missing, "call")).toEqual({ headers: {}, custom: {}, dropsCustom: false, own: {} });
  }
  expect(readOptions({ max_retries: null, virtual_key: null, "x-portkey-config": null, HEADERS: null }, "call"))
    .toEqual({
      headers: { "x-portkey-virtual-key": null, "x-portkey-config": null },
      custom: {},
      dropsCustom: true,
      own: { maxRetries: null },
    });
  expect(readOptions({ cacheForceRefresh: false }, "call").headers).toEqual({ "x-portkey-cache-force-refresh": null });
});

test("readOptions() keeps custom headers beside those of options, extraHeaders over headers", () => {
  const options = {
    extra_headers: { "x-b": null },
    headers: { "x-a": "1", "x-b": "2", "X-Portkey-Trace-Id": "mine" },
    trace_id: "t",
    virtualKey: null,
  };
  const { headers, custom, dropsCustom } = readOptions(options, "client");
  expect(headers).toEqual({ "x-portkey-trace-id": "t", "x-portkey-virtual-key": null });
  expect(custom).toEqual({ "x-portkey-trace-id": "mine", "x-a": "1", "x-b": null });
  expect(dropsCustom).toBe(false);
  expect(optionHeaders(options)).toEqual({ ...headers, ...custom });
});

test("readOptions() reads iterables once", () => {
  let readings = 0;
  const headers = {
    *[Symbol.iterator](): Generator<[string, string]> {
      readings++;
      yield ["X-A", "1"];
    },
  };
  expect(readOptions({ headers }, "client").custom).toEqual({ "x-a": "1" });
  expect(readings).toBe(1);
  expect(readOptions({ headers: new Map([["x-a", "1"]]).entries() }, "call").custom).toEqual({ "x-a": "1" });
});

test("readOptions() reads own properties alone", () => {
  const options = Object.create({ traceId: "inherited", signal: "inherited" });
  options.spanId = "s";
  expect(readOptions(options, "call")).toMatchObject({ headers: { "x-portkey-span-id": "s" }, custom: {}, own: {} });
  const prototype = Object.prototype as { traceId?: string };
  prototype.traceId = "polluted";
  try {
    expect(readOptions({}, "call")).toEqual({ headers: {}, custom: {}, dropsCustom: false, own: {} });
  } finally {
    delete prototype.traceId;
  }
});

test.each([
  ["baseURL", "http://127.0.0.1:1"],
  ["base_url", "http://127.0.0.1:1"],
  ["baseUrl", null],
  ["controlPlaneURL", "http://127.0.0.1:1"],
  ["control_plane_url", "http://127.0.0.1:1"],
  ["webhookSecret", "s3cr3t-value"],
  ["webhook_secret", "s3cr3t-value"],
  ["dangerouslyAllowBrowser", true],
  ["dangerously_allow_browser", false],
])("readOptions() refuses %s in a call, and says what to do", (name, value) => {
  const message = refusal(() => readOptions({ [name]: value }, "call"));
  expect(message).toMatch(
    /belongs to a client and not to a call: use `withOptions\(\{ \w+ \}\)` or a client of its own$/,
  );
  expect(message).not.toContain("s3cr3t");
  expect(Object.values(readOptions({ [name]: value }, "client").own)).toEqual([value]);
  expect(readOptions({ [name]: undefined }, "call").own).toEqual({});
});

test("readOptions() refuses idempotencyKey for a client", () => {
  for (const name of ["idempotencyKey", "idempotency_key"]) {
    expect(refusal(() => readOptions({ [name]: "k" }, "client")))
      .toBe('Set "idempotencyKey" for each call: with one for all, the second call counts as the first');
    expect(readOptions({ [name]: null }, "client").own).toEqual({ idempotencyKey: null });
  }
});

const controller = new AbortController();
test.each([
  ["a controller", { signal: controller }, 'Cannot use option "signal": pass the "signal" of the controller'],
  ["text", { signal: "x" }, 'Cannot use option "signal": expected AbortSignal, got string'],
  ["an object", { signal: {} }, 'Cannot use option "signal": expected AbortSignal, got object'],
  ["a number", { signal: 1 }, 'Cannot use option "signal": expected AbortSignal, got number'],
  [
    "an event target",
    { signal: new EventTarget() },
    'Cannot use option "signal": expected AbortSignal, got eventtarget',
  ],
  ["an object", { logger: {} }, 'Cannot use option "logger": expected function or logger, got object'],
  ["text", { logger: "debug" }, 'Cannot use option "logger": expected function or logger, got string'],
  ["a flag", { logger: true }, 'Cannot use option "logger": expected function or logger, got boolean'],
  [
    "an object",
    { middleware: {} },
    'Cannot use option "middleware": expected list of objects with a method "onRequest"',
  ],
  ["an empty object", { middleware: [{}] }, 'Cannot use option "middleware": expected list of objects'],
  [
    "one without a list",
    { middleware: { onRequest() {} } },
    'Cannot use option "middleware": expected list of objects',
  ],
  ["functions", { middleware: [() => {}] }, 'Cannot use option "middleware": expected list of objects'],
  ["null in a list", { middleware: [null] }, 'Cannot use option "middleware": expected list of objects'],
  [
    "a hook that is none",
    { middleware: [{ onRequest: 1 }] },
    'Cannot use option "middleware": expected list of objects',
  ],
  ["text", { fetch: "fetch" }, 'Cannot use option "fetch": expected function, got string'],
  ["an object", { fetch: {} }, 'Cannot use option "fetch": expected function, got object'],
  ["a Map", { query: new Map([["a", "1"]]) }, 'Cannot use option "query": expected object or URLSearchParams, got map'],
  ["a Set", { query: new Set(["a"]) }, 'Cannot use option "query": expected object or URLSearchParams, got set'],
  [
    "a URL",
    { query: new URL("http://127.0.0.1/?a=1") },
    'Cannot use option "query": expected object or URLSearchParams',
  ],
  ["text", { query: "a=1" }, 'Cannot use option "query": expected object or URLSearchParams, got string'],
  ["a list", { query: [["a", "1"]] }, 'Cannot use option "query": expected object or URLSearchParams, got array'],
  ["Headers", { query: new Headers() }, 'Cannot use option "query": expected object or URLSearchParams, got headers'],
  ["-1", { timeout: -1 }, 'Set "timeout" to milliseconds from 0 (no limit) to 2147483647'],
  ["too many", { timeout: 2 ** 31 }, 'Set "timeout" to milliseconds from 0 (no limit) to 2147483647'],
  ["NaN", { idle_timeout: NaN }, 'Set "idleTimeout" to milliseconds from 0 (no limit) to 2147483647'],
  ["text", { idleTimeout: "soon" }, 'Set "idleTimeout" to milliseconds from 0 (no limit) to 2147483647'],
  ["a fraction", { maxRetries: 1.5 }, 'Set "maxRetries" to a whole number from 0 to 10'],
  ["11", { max_retries: 11 }, 'Set "maxRetries" to a whole number from 0 to 10'],
  ["-1", { maxRetries: -1 }, 'Set "maxRetries" to a whole number from 0 to 10'],
  ["Infinity", { maxRetries: Infinity }, 'Set "maxRetries" to a whole number from 0 to 10'],
  ["a flag", { maxRetries: true }, 'Set "maxRetries" to a whole number from 0 to 10'],
])("readOptions() refuses %s for an option: %j", (_, options, message) => {
  for (const  of of["call", "client"] as const) {
    expect(refusal(() => readOptions(options, of)).startsWith(message), refusal(() => readOptions(options, of))).toBe(
      true,
    );
  }
});

test("readOptions() takes what works as a signal, a logger and middleware, whatever its class", () => {
  const signal = { aborted: false, addEventListener() {}, removeEventListener() {} };
  const logger = Object.assign(() => {}, { debug() {} });
  class Refresh {
    onResponse() {}
  }
  const middleware = [new Refresh(), { onRequest() {}, onError: undefined }];
  expect(readOptions({ signal, logger, middleware }, "client").own).toEqual({ signal, logger, middleware });
});

test("readOptions() turns URLSearchParams into fields, with lists for names that are repeated", () => {
  const query = new URLSearchParams("a=1&b=2&b=3&__proto__=x");
  const own = readOptions({ query }, "call").own;
  expect(Object.entries(own.query!)).toEqual([["a", "1"], ["b", ["2", "3"]], ["__proto__", "x"]]);
  expect(Object.getPrototypeOf(own.query)).toBe(Object.prototype);
});

test("readOptions() takes the list of middleware as it is now", () => {
  const middleware = [{ onRequest() {} }];
  const { own } = readOptions({ middleware }, "client");
  middleware.pop();
  expect(own.middleware).toHaveLength(1);
});

test("finishHeaders() removes what is null", () => {
  expect(finishHeaders({ a: null, b: "1" })).toEqual({ b: "1" });
});

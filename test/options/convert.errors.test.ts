import { expect, test } from "vitest";
import { isPortkeyError, PortkeyError } from "../../src/connection/errors.ts";
import { plainHeaders } from "../../src/options/values.ts";
import { finishHeaders, optionHeaders } from "../../src/options/read.ts";
import {
  type AnyPortkeyOptions,
  fromHeaders,
  OptionError,
  parseOptions,
  redactOptions,
  toHeaders,
  toSnakeCase,
} from "../../src/options.ts";

/** The error that a call throws; anything else than an OptionError is a failure. */
function refused(call: () => unknown): OptionError {
  try {
    call();
  } catch (error) {
    if (error instanceof OptionError) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

/** Options that the types refuse, as they come from JavaScript or JSON. */
const untyped = (options: unknown) => options as AnyPortkeyOptions;

const SECRET = "s3cr3t-value";

const circular: Record<string, unknown> = { secret: SECRET };
circular.itself = circular;

test("OptionError is a TypeError, and one of this library's errors", () => {
  const error = refused(() => toHeaders(untyped({ traceld: "t" })));
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toBeInstanceOf(PortkeyError);
  expect(isPortkeyError(error)).toBe(true);
  expect(error.name).toBe("OptionError");
  expect((error as unknown as Record<symbol, unknown>)[Symbol.for("portkey-fetch.error")]).toBe(true);
});

test.each([
  ["traceld", "traceId"],
  ["trace-id", "traceId"],
  ["virtual_keys", "virtualKey"],
  ["confg", "config"],
  ["metdata", "metadata"],
  ["prvider", "provider"],
  ["timeot", "timeout"],
  ["requestTimout", "requestTimeout"],
  ["x-portkey-tracing-id", "traceId"],
  ["cacheForceRefesh", "cacheForceRefresh"],
  ["awsSecretKey", "awsSecretAccessKey"],
  ["azureDeploymentID2", "azureDeploymentId"],
  ["openAIOrganisation", "openaiOrganization"],
  ["baseURI", "baseURL"],
])("toHeaders() refuses %s and suggests %s", (key, near) => {
  const error = refused(() => toHeaders(untyped({ [key]: SECRET })));
  expect(error.message).toBe(`Cannot use option "${key}": did you mean "${near}" (other headers go into "headers")`);
  expect(error.option).toBe(key);
});

test.each(["foo", "x-portkey-new", "", "__proto__", "constructor", "toString", "hasOwnProperty", "日本"])(
  "toHeaders() refuses %j and says where other headers go",
  (key) => {
    const options = untyped(JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(SECRET)}}`));
    for (const use of [toHeaders, parseOptions, toSnakeCase, optionHeaders, redactOptions]) {
      expect(refused(() => use(options)).message)
        .toBe(`Cannot use option ${JSON.stringify(key)}: there is no such option (other headers go into "headers")`);
    }
  },
);

test("toHeaders() cuts a long key short in its message", () => {
  expect(refused(() => toHeaders(untyped({ ["k".repeat(100_000)]: 1 }))).message.length).toBeLessThan(200);
});

test.each([
  ["azureApiKey", "authorization"],
  ["azure_api_key", "authorization"],
  ["api-key", "authorization"],
  ["Api-Key", "authorization"],
  ["X-Vertex-AI-LLM-Request-Type", "forwardHeaders"],
  ["defaultHeaders", "headers"],
  ["cache", "config"],
  ["cacheAge", "config"],
  ["x-portkey-retry-count", "config"],
  ["maxAge", "config"],
  ["override_params", "config"],
  ["mode", "provider"],
  ["httpClient", "fetch"],
])("toHeaders() refuses %s, which is known to be no option, for %s", (key, instead) => {
  expect(refused(() => toHeaders(untyped({ [key]: SECRET }))).message)
    .toBe(`Cannot use option "${key}": use "${instead}"`);
});

test.each([
  ["a number for text", { traceId: 1 }, "traceId", "expected string, got number"],
  ["a symbol", { apiKey: Symbol(SECRET) }, "apiKey", "expected string or function, got symbol"],
  ["an object for text", { provider: { secret: SECRET } }, "provider", "expected string, got object"],
  ["a text for a flag", { debug: SECRET }, "debug", "expected boolean, got string"],
  ["a number for a flag", { nitroMode: 1 }, "nitroMode", "expected boolean, got number"],
  ["a text for a number", { requestTimeout: SECRET }, "requestTimeout", "expected number from 0, got string"],
  ["a number below 0", { requestTimeout: -1 }, "requestTimeout", "expected number from 0, got number"],
  ["NaN", { requestTimeout: NaN }, "requestTimeout", "expected number from 0, got number"],
  ["Infinity", { requestTimeout: Infinity }, "requestTimeout", "expected number from 0, got number"],
  ["a BigInt for a number", { requestTimeout: 5n }, "requestTimeout", "expected number from 0, got bigint"],
  ["a list for an object", { metadata: [SECRET] }, "metadata", "expected object, got array"],
  ["a map", { metadata: new Map([["secret", SECRET]]) }, "metadata", "expected object, got map"],
  ["a promise", { config: Promise.resolve({}) }, "config", "expected object or id, got promise"],
  ["a date", { metadata: new Date() }, "metadata", "expected object, got date"],
  ["a list for a config", { config: [{ apiKey: SECRET }] }, "config", "expected object or id, got array"],
  ["text that is no JSON", { metadata: SECRET }, "metadata", "expected object, got string"],
  ["cut JSON", { config: `{"api_key":"${SECRET}` }, "config", "expected object or id, got string"],
  ["an object for a list", { defaultInputGuardrails: {} }, "defaultInputGuardrails", "expected array, got object"],
  ["a header name with a space", { forwardHeaders: ["x a"] }, "forwardHeaders", "expected array of header names"],
  ["a line break in a header name", { forwardHeaders: ["x\r\na"] }, "forwardHeaders", "expected array of header names"],
  ["a number for a header name", { forwardHeaders: [1] }, "forwardHeaders", "expected array of header names"],
  ["a list that names itself", { forwardHeaders: ["X-Portkey-Forward-Headers"] }, "forwardHeaders", "expected array"],
  ["a credential without a token", { authorization: "Bearer " }, "authorization", "expected string with a token"],
  ["a circular object", { metadata: circular }, "metadata", "got object that is circular"],
  ["a circular config", { config: { targets: [circular] } }, "config", "got object that is circular"],
  ["a BigInt in an object", { metadata: { secret: SECRET, id: 1n } }, "metadata", "or holds a BigInt"],
  [
    "a key of a config in two spellings",
    { config: { cache: { mode: "simple", maxAge: 1, max_age: 2 } } },
    "config",
    "a field in two spellings",
  ],
  ["a blank key", { apiKey: "  " }, "apiKey", "it is blank"],
  ["a blank config", { config: "\n" }, "config", "it is blank"],
  ["a number for a function", { fetch: 1 }, "fetch", "expected function, got number"],
  ["a text for headers", { headers: SECRET }, "headers", "expected object"],
  ["a list of texts for headers", { headers: [SECRET] }, "headers", "expected names and strings"],
  ["a number in headers", { headers: { "x-a": 1 } }, "headers", 'got number for "x-a"'],
  ["a key of a prototype in headers", { headers: JSON.parse('{"__PROTO__":"1"}') }, "headers", 'for "__PROTO__"'],
  ["a name in headers that is none", { headers: { "x\r\na": "1" } }, "headers", "expected names and strings"],
])("toHeaders() refuses %s", (_, options, option, why) => {
  for (const use of [toHeaders, parseOptions, toSnakeCase, redactOptions]) {
    const error = refused(() => use(untyped(options)));
    expect(error.option).toBe(option);
    expect(error.message).toContain(why);
    expect(error.message).not.toContain(SECRET);
    expect(error.cause).toBeUndefined();
  }
});

test.each([
  ["CR LF", "a\r\nx-evil: 1"],
  ["LF", "a\nb"],
  ["CR", "a\rb"],
  ["NUL", "a\0b"],
  ["DEL", "a\x7fb"],
  ["an escape", "a\x1bb"],
  ["a character beyond Latin-1", "日本"],
  ["an emoji", "a😀"],
  ["a lone surrogate", "a\ud800"],
])("toHeaders() refuses %s in a text, in every place where text goes into a header", (_, part) => {
  const text = SECRET + part;
  for (
    const [option, options] of Object.entries({
      apiKey: { apiKey: text },
      traceId: { "x-portkey-trace-id": text },
      config: { config: text },
      authorization: { authorization: `Bearer ${text}` },
      headers: { headers: { "x-a": text } },
    })
  ) {
    const error = refused(() => toHeaders(options));
    expect(error.option).toBe(option);
    expect(error.message).toContain("which no header can hold");
    expect(error.message).not.toContain(SECRET);
  }
  expect(refused(() => plainHeaders([["x-a", text]])).message).toContain('"x-a" has a line break');
});

test("toHeaders() lets Latin-1 and tabs through", () => {
  expect(toHeaders({ traceId: "Zoë\té" })).toEqual({ "x-portkey-trace-id": "Zoë\té" });
});

test.each([null, 1, "text", [], new Headers({ "x-portkey-trace-id": "t" }), () => {}])(
  "toHeaders() refuses options that are no object",
  (options) => {
    const error = refused(() => toHeaders(untyped(options)));
    expect([error.option, error.message]).toEqual(["options", 'Cannot use option "options": expected object']);
  },
);

test("fromHeaders() refuses values that an option cannot have", () => {
  expect(refused(() => fromHeaders({ "x-portkey-request-timeout": SECRET })).option).toBe("requestTimeout");
  expect(refused(() => fromHeaders([["x-portkey-trace-id", "a"], ["X-Portkey-Trace-Id", "b"]])).option).toBe("traceId");
  expect(refused(() => fromHeaders(null as never)).option).toBe("headers");
});

test("finishHeaders() refuses more than 16 KB of headers, and does not count those that are null", () => {
  const headers = { "x-a": "a".repeat(16_384 - 7) };
  expect(finishHeaders({ ...headers, "x-b": null })).toEqual(headers);
  expect(refused(() => finishHeaders({ "x-a": "a".repeat(16_384 - 6) })).message)
    .toContain("16385 bytes are more than 16384");
  expect(refused(() => toHeaders({ metadata: { text: "a".repeat(17_000) } })).option).toBe("headers");
});

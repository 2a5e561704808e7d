import { expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import * as errors from "../../src/connection/errors.ts";
import { OptionError } from "../../src/options.ts";
import { failure } from "../support/recorder.ts";

const { APIError, describe, isPortkeyError, PortkeyError } = errors;

/** The error of a call that is answered so. */
function errorFor(status: number, body: BodyInit | null, headers: Record<string, string> = {}) {
  const client = new PortkeyClient({
    apiKey: "pk-secret-0123456789",
    baseURL: "https://gateway.test/v1",
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response(body, { status, headers })),
  });
  return failure(client.post("/x", {}));
}

const CLASSES: Record<number, string> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  408: "APIError",
  409: "ConflictError",
  412: "APIError",
  418: "APIError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
  446: "GuardrailError",
  500: "InternalServerError",
  503: "InternalServerError",
  529: "InternalServerError",
};
for (const [status, name] of Object.entries(CLASSES)) {
  test(`A reply with ${status} raises ${name}`, async () => {
    const error = await errorFor(Number(status), '{"error":{"message":"no"}}', { "x-portkey-trace-id": "t-1" });
    expect(error).toBeInstanceOf(errors[name as "APIError"]);
    for (const parent of [APIError, PortkeyError, Error]) expect(error).toBeInstanceOf(parent);
    expect(error).toMatchObject({ name, status: Number(status), message: `${status} no`, traceId: "t-1", attempts: 1 });
    expect(error.portkey).toMatchObject({ traceId: "t-1", attempts: 1 });
    expect(error.headers.get("x-portkey-trace-id")).toBe("t-1");
    expect(error.toString()).toBe(`${name}: ${status} no`);
  });
}

const BODIES: Record<string, [body: string, message: string, fields?: object]> = {
  "a provider's error": [
    '{"error":{"message":"Unknown model","type":"invalid_request_error","param":"model","code":"model_not_found"},"provider":"openai"}',
    "Unknown model",
    { code: "model_not_found", type: "invalid_request_error", param: "model" },
  ],
  "a provider's error with a number as code": ['{"error":{"message":"no","code":17}}', "no", { code: "17" }],
  "a provider's error in one word": ['{"error":"model_overloaded"}', "model_overloaded"],
  "a failure of the gateway": ['{"status":"failure","message":"Set a provider"}', "Set a provider", {
    code: undefined,
  }],
  "a failure of the control plane": [
    '{"success":false,"data":{"message":"Not in this workspace","errorCode":"AB01"}}',
    "Not in this workspace",
    { code: "AB01" },
  ],
  "a guardrail's denial": [
    '{"error":{"message":"The guardrail checks failed","type":"hooks_failed","param":null,"code":null},"hook_results":{"before_request_hooks":[]}}',
    "The guardrail checks failed",
    { type: "hooks_failed", code: undefined, param: undefined },
  ],
  "Anthropic's error": ['{"type":"error","error":{"type":"overloaded_error","message":"Busy"}}', "Busy", {
    type: "overloaded_error",
  }],
  "a message alone": ['{"message":"no"}', "no"],
  "a message beside a word": [
    '{"statusCode":400,"message":"name is too long","error":"Bad Request"}',
    "name is too long",
  ],
  "a detail": ['{"detail":"Not found","status":"404"}', "Not found"],
  "a list of details": ['{"detail":[{"loc":["body","x"],"msg":"field required"}]}', "field required"],
  "a list of errors": ['{"errors":[{"message":"first"},{"message":"second"}]}', "first"],
  "Google's list of errors": [
    '[{"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT","details":[{"@type":"t"}]}}]',
    "API key not valid",
    { code: "400", type: "INVALID_ARGUMENT", param: undefined },
  ],
  "a message that is JSON": [
    JSON.stringify({
      error: { message: JSON.stringify({ error: { message: "Too long", code: "E1" } }), type: "outer" },
    }),
    "Too long",
    { code: "E1", type: "outer" },
  ],
  "JSON that is encoded twice": [
    JSON.stringify(JSON.stringify({ error: { message: "Too long", type: "invalid" } })),
    "Too long",
    { type: "invalid" },
  ],
  "a message that is an object": ['{"message":{"detail":[{"msg":"field required"}]},"type":"x"}', "field required", {
    type: "x",
  }],
  "an error within an error": ['{"error":{"error":{"message":"inner","param":"p"},"message":"outer"}}', "inner", {
    param: "p",
  }],
  "OAuth's error": ['{"error":"invalid_grant","error_description":"The token has expired"}', "The token has expired"],
  "an error of AWS": ['{"__type":"ValidationException","Message":"no"}', "no"],
  "a problem of RFC 9457": [
    '{"type":"https://e.test/x","title":"Bad","detail":"The name is taken"}',
    "The name is taken",
    {
      type: "https://e.test/x",
    },
  ],
  "a message with a brace": ['{"error":{"message":"{ is not expected"}}', "{ is not expected"],
  "a message whose JSON says nothing": ['{"error":{"message":"{\\"a\\":1}"}}', '{"a":1}'],
  "an empty error": ['{"error":{},"message":"no"}', "no"],
  "plain text": ["upstream connect error", "upstream connect error"],
  "a web page": [
    "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>",
    "502 Bad Gateway nginx",
  ],
  "other JSON": ['{"oops":[1]}', '{"oops":[1]}'],
  "a list": ['["a","b"]', '["a","b"]'],
  "a number": ["42", "42"],
  "lines and control characters": ['{"error":{"message":"one\\n\\ttwo\\u001b[31m three"}}', "one two [31m three"],
  "the start of JSON": ['{"error":{"mess', '{"error":{"mess'],
};
for (const [name, [body, message, fields = {}]] of Object.entries(BODIES)) {
  test(`An error says what ${name} says`, async () => {
    const error = await errorFor(400, body);
    expect(error).toMatchObject({ message: `400 ${message}`, ...fields });
    expect(JSON.stringify(error.error)).toBe(JSON.stringify(parsed(body)));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

test("An error without a body says what to do about its status", async () => {
  const messages: Record<number, string> = {
    400: "400 without a reason: the reply has no body",
    401: '401 without a reason: check "apiKey" and the provider\'s key',
    403: "403 without a reason: the key may not do this",
    404: "404 without a reason: check the path, the id and the model",
    429: "429 without a reason: slow down, or raise the limit",
    502: "502 without a reason: try again later",
  };
  for (const [status, message] of Object.entries(messages)) {
    for (const body of [null, "", " \n", "<html></html>"]) {
      expect((await errorFor(Number(status), body)).message).toBe(message);
    }
  }
});

test("An error's message is short, whatever the server sends, and cuts no character in two", async () => {
  const bodies = [
    "x".repeat(5_000),
    JSON.stringify({ error: { message: "🎉".repeat(1_000) } }),
    `{"a":"${"b".repeat(9_000)}"}`,
    "<".repeat(9_000),
  ];
  for (const body of bodies) {
    const { message } = await errorFor(500, body);
    expect(message.length).toBeLessThanOrEqual(504);
    expect(message).toMatch(/^500 .*…$/s);
    expect(message).not.toMatch(/[\ud800-\udbff]…$/);
  }
});

test("An error's message has up to 500 characters of the server's", async () => {
  expect((await errorFor(500, "x".repeat(500))).message).toBe(`500 ${"x".repeat(500)}`);
  expect((await errorFor(500, "x".repeat(501))).message).toBe(`500 ${"x".repeat(499)}…`);
});

test("An error reads 64 KB of a body and no more", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(10_000).fill(97));
    },
  }, { highWaterMark: 0 });
  const { error } = await errorFor(500, body);
  expect(error).toBe("a".repeat(65_536));
  expect(sent).toBe(7);
});

test("An error does not ask for more once it has 64 KB", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(32_768).fill(97));
    },
  }, { highWaterMark: 0 });
  expect((await errorFor(500, body)).error).toBe("a".repeat(65_536));
  expect(sent).toBe(2);
});

test("An error whose body breaks off has its status, what came, and the cause", async () => {
  let pulls = 0;
  const cause = new TypeError("terminated");
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      pulls++ === 0 ? controller.enqueue(new TextEncoder().encode("upstream di")) : controller.error(cause),
  }, { highWaterMark: 0 });
  const error = await errorFor(502, body);
  expect(error).toMatchObject({ name: "InternalServerError", message: "502 upstream di", error: "upstream di" });
  expect(error.cause).toBe(cause);
});

test("An error whose body is nested too deeply, or has hostile names, has a class and a message", async () => {
  const deep = (open: string, close: string) => `{"error":${open.repeat(5_000)}${close.repeat(5_000)}}`;
  for (
    const body of [
      deep("[", "]"),
      deep('{"error":', "}").replace(":}", ":1}"),
      `[${deep("[", "]")}]`,
      '{"__proto__":{"message":"no"},"constructor":1,"toJSON":"x","toString":{},"error":{"hasOwnProperty":1}}',
      `{"error":{"message":${JSON.stringify("[".repeat(5_000))}}}`,
      `{"message":"${"\\u0020".repeat(9_000)}x"}`,
    ]
  ) {
    const error = await errorFor(400, body);
    expect(error.name).toBe("BadRequestError");
    expect(error.message).toMatch(/^400 /);
    expect(error.message.length).toBeLessThanOrEqual(504);
    expect(JSON.stringify(error).length).toBeGreaterThan(0);
    expect(Object.getPrototypeOf(error.error)).toBe(Array.isArray(error.error) ? Array.prototype : Object.prototype);
  }
});

test("describe() survives every value", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  let deep: unknown = [];
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const odd = {
    get message() {
      return "read";
    },
  };
  const throws = {
    toJSON: () => {
      throw new Error("no");
    },
  };
  for (
    const value of [circular, deep, { error: deep }, odd, throws, 1n, Symbol("x"), () => 1, { a: 1n }, [undefined]]
  ) {
    expect(typeof describe(value)).toBe("string");
  }
  expect(describe("x".repeat(10_000_000))).toHaveLength(500);
});

test("errorInBody() finds an error in the place of a reply", () => {
  for (
    const body of [
      { error: { message: "no", code: 502 } },
      { error: { message: "no" }, user_id: "u-1" },
      { error: "no" },
      { error: ["no"] },
      { error: true, message: "no" },
      { error: { code: 1 }, choices: null, data: [], id: "" },
      { type: "error", error: { type: "overloaded_error" }, request_id: "r" },
      { error: { message: "no" }, provider: "openai", hook_results: { after_request_hooks: [{ id: "h" }] } },
      { object: "error", message: "no", code: 40 },
      { status: "failure", message: "no" },
      [{ error: { message: "no" } }],
    ]
  ) expect(errors.errorInBody(body)).toBe(body);
});

test("errorInBody() leaves what is a reply, or nothing", () => {
  for (
    const body of [
      undefined,
      null,
      "error",
      1,
      [],
      {},
      { error: null },
      { error: "" },
      { error: {} },
      { error: [] },
      { error: false, message: "fine" },
      { error: 0.25 },
      { id: "resp_1", object: "response", status: "failed", error: { message: "no" } },
      { id: "batch_1", error: "no" },
      { error: { message: "no" }, choices: [{}] },
      { error: "none", result: 5 },
      { object: "list", error: "x" },
      { text: "hello", error: "x" },
      { status: "success", message: "done" },
      [{ error: "x" }, { id: 1 }],
      Object.create({ error: "inherited" }),
    ]
  ) expect(errors.errorInBody(body)).toBe(undefined);
});

test("ResponseError has the code and the kind of an error that came with a success", () => {
  const error = new errors.ResponseError("x", {
    status: 200,
    headers: new Headers({ "x-portkey-trace-id": "t-1" }),
    error: { error: { message: "no", code: 502, type: "overloaded" } },
  });
  expect(error).toMatchObject({ status: 200, code: "502", type: "overloaded", traceId: "t-1" });
  expect(new errors.ResponseError("x", { status: 200, headers: new Headers() })).toMatchObject({
    error: undefined,
    code: undefined,
  });
});

test("connectionError() says what could not be reached, or that the body cannot be read", () => {
  const url = "https://gateway.test/v1?key=secret";
  const refused = Object.assign(new Error("x"), { code: "ECONNREFUSED", syscall: "connect" });
  const noSocket = Object.assign(new Error("x"), { code: "ENOENT", syscall: "connect" });
  for (
    const [cause, message] of [
      [new TypeError("fetch failed", { cause: refused }), "Cannot reach https://gateway.test: ECONNREFUSED"],
      [new TypeError("fetch failed", { cause: noSocket }), "Cannot reach https://gateway.test: ENOENT"],
      [new TypeError("offline"), "Cannot reach https://gateway.test: offline"],
      [undefined, "Cannot reach https://gateway.test"],
      [
        new TypeError("fetch failed", { cause: new DOMException("The blob could not be read", "NotReadableError") }),
        "Cannot send the request, because its body cannot be read: The blob could not be read",
      ],
      [
        Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" }),
        "Cannot send the request, because its body cannot be read: ENOENT",
      ],
    ] as const
  ) {
    const error = errors.connectionError(url, cause, 2);
    expect(error).toMatchObject({ name: "APIConnectionError", message, attempts: 2 });
    expect(error.cause).toBe(cause);
    expect(errors.isUnreadableBody(cause)).toBe(message.startsWith("Cannot send"));
  }
});

test("describe() is empty for what says nothing", () => {
  for (const nothing of ["", "  ", undefined]) expect(describe(nothing)).toBe("");
});

test("isPortkeyError() and instanceof also know errors of another copy of the library", () => {
  const foreign = Object.assign(new Error("x"), { [Symbol.for("portkey-fetch.error")]: true });
  expect(isPortkeyError(foreign)).toBe(true);
  expect(foreign).toBeInstanceOf(PortkeyError);
  expect(foreign).not.toBeInstanceOf(APIError);
  for (const other of [new Error("x"), null, undefined, "x", {}, { [Symbol.for("portkey-fetch.error")]: 1 }]) {
    expect(isPortkeyError(other)).toBe(false);
    expect(other instanceof PortkeyError).toBe(false);
  }
});

test("OptionError is a PortkeyError and a TypeError", () => {
  const error = new OptionError("x", "timeout");
  expect(error).toBeInstanceOf(PortkeyError);
  expect(error).toBeInstanceOf(TypeError);
  expect(isPortkeyError(error)).toBe(true);
});

test("Every class has its name as a literal, and keeps its cause", () => {
  for (
    const Class of [
      errors.APIConnectionError,
      errors.APIConnectionTimeoutError,
      errors.APIUserAbortError,
      errors.StreamError,
    ]
  ) {
    const error = new Class("x", { cause: "why" });
    expect(error.cause).toBe("why");
    expect(Object.hasOwn(error, "name")).toBe(true);
    expect("cause" in new Class("x")).toBe(false);
  }
});

test("An error can be thrown across JSON without a word of its headers' values", async () => {
  const error = await errorFor(400, '{"error":{"message":"no"}}', { "x-internal": "value" });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "BadRequestError", status: 400, headers: {} });
});

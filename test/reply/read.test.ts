import { expect, test } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import { APIConnectionError, isPortkeyError, PortkeyError, ResponseError } from "../../src/connection/errors.ts";
import { fc } from "../support/property.ts";
import { failure } from "../support/recorder.ts";

const KEY = "pk-secret-0123456789";

/** Calls an operation that is answered so. */
function call(operation: string, body: BodyInit | null, init: Answer = {}): Promise<unknown> {
  return raw(body, init).invoke(operation, operation.includes("json") ? [{}] : []);
}

type Answer = ResponseInit & { type?: string };

/** A client that is answered so. */
function raw(body: BodyInit | null, init: Answer = {}): Portkey {
  const { type, ...rest } = init;
  const response = new Response(body, {
    ...rest,
    headers: { ...(type !== undefined && { "content-type": type }), ...init.headers },
  });
  if (type === undefined) response.headers.delete("content-type");
  return new Portkey({
    apiKey: KEY,
    baseURL: "https://gateway.test/v1",
    fetch: () => Promise.resolve(response),
  });
}

const json = { type: "application/json" };

test("A reply in JSON is its data, whatever its content type and success status", async () => {
  expect(await call("POST /x json", '{"a":[1,null]}', json)).toEqual({ a: [1, null] });
  expect(await call("POST /x json", '{"a":1}', { type: "text/plain" })).toEqual({ a: 1 });
  expect(await call("POST /x json", '{"a":1}')).toEqual({ a: 1 });
  expect(await call("POST /x json", ' [1, "two"] ', json)).toEqual([1, "two"]);
  expect(await call("POST /x json", "\ufeff{}", json)).toEqual({});
  for (const status of [201, 202, 203]) expect(await call("POST /x json", "{}", { ...json, status })).toEqual({});
});

test("A reply of an operation that is no object is an error; on paths that nobody described any JSON is data", async () => {
  for (const text of ["null", '"text"', "7", "true"]) {
    const error = await failure(call("POST /x json", text, json));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(`Expected an object from POST /x, got ${text}`);
    expect(await raw(text, json).post("/x", {})).toBe(JSON.parse(text));
  }
});

test("A reply with 246 is a success that carries hook_results", async () => {
  const data = { choices: [], hook_results: { before_request_hooks: [{ verdict: false }] } };
  expect(await call("POST /x json", JSON.stringify(data), { ...json, status: 246 })).toEqual(data);
});

test("A reply without a body is undefined where that can be, else an error", async () => {
  for (const operation of ["DELETE /x", "PUT /x json", "POST /x reply:none"]) {
    expect(await call(operation, null, { status: 204 })).toBeUndefined();
  }
  for (const operation of ["GET /x", "POST /x json"]) {
    const error = await failure(call(operation, null, { status: 204 }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("got nothing");
  }
  expect(await raw(null, { status: 204 }).get("/x")).toBeUndefined();
  for (const operation of ["DELETE /x", "PUT /x json", "POST /x reply:none"]) {
    expect(await call(operation, "", json)).toBeUndefined();
  }
  for (const operation of ["GET /x", "POST /x json", "PATCH /x json"]) {
    const error = await failure(call(operation, "", { ...json, headers: { "x-portkey-trace-id": "t-1" } }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(`Expected JSON from ${operation.replace(" json", "")}, got nothing`);
    expect(error).toMatchObject({ status: 200, traceId: "t-1", attempts: 1 });
    expect(error.headers.get("x-portkey-trace-id")).toBe("t-1");
  }
});

test("A reply that is not JSON raises a ResponseError with the start of it and the cause", async () => {
  const page =
    "<!doctype html><html><head><title>Sign in</title><style>b{}</style></head><body><h1>Please sign in</h1></body></html>";
  const html = await failure(call("POST /x json", page, { type: "text/html; charset=utf-8" }));
  expect(html).toBeInstanceOf(ResponseError);
  expect(html.message).toBe("Expected JSON from POST /x, got text/html: Sign in Please sign in");
  expect(html.cause).toBeInstanceOf(SyntaxError);
  const cut = await failure(call("POST /x json", '{"id":"1","choices":[', json));
  expect(cut.message).toBe('Expected JSON from POST /x, got application/json: {"id":"1","choices":[');
  expect((await failure(call("POST /x json", "OK"))).message).toBe("Expected JSON from POST /x, got text: OK");
  expect((await failure(call("GET /x", "x".repeat(100_000), json))).message.length).toBeLessThan(600);
});

test("A reply that is not JSON does not tell a secret that it echoes", async () => {
  const error = await failure(call("POST /x json", `key ${KEY} {`, { ...json, headers: { "x-echo": KEY } }));
  expect(`${error.message}${error.stack}${error.cause}${error.cause?.stack}${JSON.stringify([...error.headers])}`).not
    .toContain(KEY);
});

test("A reply that consists of an error is an error, whatever its success status", async () => {
  for (const operation of ["POST /x json", "GET /x", "GET /x query list:cursor"]) {
    for (const body of [{ error: { message: "It is overloaded", code: 502 } }, { error: "It is overloaded" }]) {
      const error = await failure(call(operation, JSON.stringify(body), json));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain("got an error: It is overloaded");
    }
  }
  for (const data of [{ id: "r", error: { message: "m" } }, { error: null, a: 1 }, { error: {}, a: 1 }]) {
    expect(await call("POST /x json", JSON.stringify(data), json)).toEqual(data);
  }
});

test("A completion that has no choices and an error is an error, in the words of each vendor", async () => {
  const bodies: [body: object, says: string][] = [
    [{ id: "c", object: "chat.completion", choices: [], error: { message: "upstream", code: 502 } }, "upstream"],
    [{ id: "c", choices: null, error: { message: "upstream" } }, "upstream"],
    [{ error_code: 110, error_msg: "Access token invalid" }, "Access token invalid"],
    [{ id: "c", choices: null, base_resp: { status_code: 1004, status_msg: "login fail" } }, "login fail"],
    [{ success: false, errors: [{ code: 7, message: "no capacity" }], result: null }, "no capacity"],
  ];
  for (const [body, says] of bodies) {
    const error = await failure(call("POST /x json", JSON.stringify(body), json));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toBe(`Expected a result from POST /x, got an error: ${says}`);
  }
  const fine = { id: "c", choices: [{ index: 0 }], base_resp: { status_code: 0, status_msg: "" }, error_msg: "" };
  expect(await call("POST /x json", JSON.stringify(fine), json)).toEqual(fine);
});

test("A completion whose choice failed and brings nothing is an error; one that brings a part of the answer is data", async () => {
  const completion = (choice: object) => JSON.stringify({ id: "c", object: "chat.completion", choices: [choice] });
  const failed = [
    { message: { role: "assistant", content: "" }, finish_reason: "error", error: { code: 502, message: "upstream" } },
    { message: { role: "assistant", content: null }, finish_reason: "upstream", error: "upstream" },
  ];
  for (const choice of failed) {
    const error = await failure(call("POST /x json", completion(choice), json));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("got an error: upstream");
  }
  const part = { message: { role: "assistant", content: "a" }, finish_reason: "error" };
  expect(await call("POST /x json", completion(part), json)).toMatchObject({ choices: [part] });
});

test("A web page in the place of text or bytes is an error", async () => {
  for (const reply of ["text", "bytes"]) {
    const error = await failure(
      call(`GET /x reply:${reply}`, "<html><h1>Sign in</h1></html>", { type: "text/html; charset=utf-8" }),
    );
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toContain("got text/html: Sign in");
  }
});

test("A reply declared as text is text, or data where it is JSON", async () => {
  expect(await call("POST /x json reply:text", "1\n00:00 --> 00:01\nHello", { type: "text/plain" })).toBe(
    "1\n00:00 --> 00:01\nHello",
  );
  expect(await call("POST /x json reply:text", '{"text":"Hello"}', json)).toEqual({ text: "Hello" });
  expect(await call("POST /x json reply:text", "", { type: "text/plain" })).toBe("");
});

test("A reply declared as none is nothing, or data where it is JSON", async () => {
  expect(await call("POST /x json reply:none", "OK", { type: "text/plain" })).toBeUndefined();
  expect(await call("POST /x json reply:none", '{"ok":true}', json)).toEqual({ ok: true });
});

test("A reply declared as bytes is the response, unread", async () => {
  const response = await call("GET /x reply:bytes", new Uint8Array([0, 255, 1]), {
    type: "application/octet-stream",
  }) as Response;
  expect(response).toBeInstanceOf(Response);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1]);
  const empty = await call("GET /x reply:bytes", null, { status: 204 }) as Response;
  expect(await empty.text()).toBe("");
});

test("A reply that breaks off raises an APIConnectionError", async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
  const error = await failure(call("GET /x", body, json));
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toBe("The connection broke before the whole reply had come");
  expect(error.cause).toBeInstanceOf(TypeError);
});

test("A reply has getHeaders() that no copy of it shows", async () => {
  const data = await call("GET /x", '{"a":1}', {
    ...json,
    headers: { "x-portkey-trace-id": "t-1", "x-other": "2" },
  }) as {
    getHeaders(): Record<string, string>;
  };
  expect(data.getHeaders()).toEqual({ "trace-id": "t-1" });
  const hostile = await call("GET /x", "{}", { headers: { "x-portkey-__proto__": "a" } }) as typeof data;
  expect(Object.entries(hostile.getHeaders())).toEqual([["__proto__", "a"]]);
  expect(JSON.stringify(data)).toBe('{"a":1}');
  expect(structuredClone(data)).toEqual({ a: 1 });
  expect(Object.keys(data)).toEqual(["a"]);
});

test("A reply of any JSON is data, or an error of ours", async () => {
  const hostile = fc.record({
    object: fc.constant("response"),
    output: fc.oneof(fc.jsonValue(), fc.array(fc.record({ type: fc.constant("message"), content: fc.jsonValue() }))),
  }, { requiredKeys: ["object"] });
  const list = "GET /x query list:page";
  const property = fc.asyncProperty(
    fc.oneof(
      fc.jsonValue(),
      hostile,
      fc.record({ error: fc.jsonValue(), message: fc.jsonValue() }, { requiredKeys: [] }),
    ),
    fc.constantFrom(200, 246, 400, 429, 446, 500),
    fc.constantFrom("POST /x json", "POST /x json reply:text", "DELETE /x", list),
    async (body, status, operation) => {
      try {
        await call(operation, JSON.stringify(body), { ...json, status, headers: { "retry-after-ms": "0" } });
      } catch (error) {
        expect(isPortkeyError(error), String(error)).toBe(true);
      }
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test("A reply's own fields cannot change what it is made of", async () => {
  const data = await call(
    "GET /x",
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    json,
  ) as object;
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

test("withResponse() gives data, response and what the gateway says of the request", async () => {
  const client = new Portkey({
    apiKey: KEY,
    baseURL: "https://gateway.test/v1",
    fetch: () =>
      Promise.resolve(Response.json({ a: 1 }, {
        headers: {
          "x-portkey-trace-id": "t-1",
          "x-portkey-cache-status": "HIT",
          "x-portkey-retry-attempt-count": "2",
          "x-portkey-provider": "openai",
          "x-portkey-last-used-option-index": "config.targets[0]",
        },
      })),
  });
  const { data, response, portkey } = await client.get("/x").withResponse();
  expect(data).toEqual({ a: 1 });
  expect(response.status).toBe(200);
  expect(portkey).toEqual({
    traceId: "t-1",
    cacheStatus: "HIT",
    retryCount: 2,
    provider: "openai",
    lastUsedOptionIndex: "config.targets[0]",
    attempts: 1,
  });
});

test("A call is a promise in every way", async () => {
  const good = () => call("GET /x", '{"a":1}', json);
  const bad = () => call("GET /x", "<", json);
  expect(good()).toBeInstanceOf(Promise);
  expect(await Promise.all([good(), good()])).toEqual([{ a: 1 }, { a: 1 }]);
  expect(await good().then((data) => data, () => 0)).toEqual({ a: 1 });
  expect(await bad().catch(isPortkeyError)).toBe(true);
  let ended = 0;
  expect(await good().finally(() => ended++)).toEqual({ a: 1 });
  expect(await failure(bad().finally(() => ended++))).toBeInstanceOf(PortkeyError);
  expect(await failure(good().finally(() => Promise.reject(new Error("mine"))))).toMatchObject({ message: "mine" });
  expect(ended).toBe(2);
  const once = good();
  expect(await once).toBe(await once);
});

test("withResponse() has no number where the gateway sends none, and output_text no word that nobody wrote", async () => {
  const { portkey } = await raw("{}", { ...json, headers: { "x-portkey-retry-attempt-count": "many" } }).get("/x")
    .withResponse();
  expect(portkey.retryCount).toBeUndefined();
  const parts = [{ type: "output_text" }, { type: "output_text", text: null }, { type: "output_text", text: "a" }];
  const response = { object: "response", output: [{ type: "message", content: parts }] };
  expect(await call("POST /x json", JSON.stringify(response), json)).toMatchObject({ output_text: "a" });
});

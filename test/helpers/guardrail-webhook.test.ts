/** The handler of a guardrail's webhook: what it refuses, what it answers, and that the real gateway understands it. */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, {
  GuardrailError,
  type GuardrailVerdict,
  guardrailWebhook,
  type GuardrailWebhookEvent,
  OptionError,
  PortkeyError,
} from "../../src/index.ts";
import { problemsOf } from "../support/description.ts";
import { type Gateway, startGateway } from "../support/gateway.ts";
import { listen, type Listening, readBody } from "../support/server.ts";

const asked = {
  eventType: "beforeRequestHook",
  request: { json: { model: "m" }, text: "Say hello" },
  response: { json: {}, text: "", statusCode: null },
  provider: "openai",
  requestType: "chatComplete",
};

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/check", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

test("guardrailWebhook() hands the event to the check, and answers with its verdict", async () => {
  const events: GuardrailWebhookEvent[] = [];
  const handler = guardrailWebhook((event) => {
    events.push(event);
    return { verdict: event.request.text !== "Say hello", data: { reason: "greeting" } };
  });
  const request = post({ ...asked, new_field: 1 });
  const reply = await handler(request);
  expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(await reply.json()).toEqual({ verdict: false, data: { reason: "greeting" } });
  expect(events).toEqual([{ ...asked, new_field: 1 }]);
  expect(problemsOf("/components/schemas/GuardrailWebhookRequest", asked)).toEqual([]);
});

test.each([
  [true, { verdict: true }],
  [false, { verdict: false }],
  [Promise.resolve(true), { verdict: true }],
])("guardrailWebhook() takes a verdict alone: %s", async (verdict, answer) => {
  expect(await (await guardrailWebhook(() => verdict)(post(asked))).json()).toEqual(answer);
});

test.each([
  ["no JSON", "{", "The body is not JSON"],
  ["a list", [], "The body is no object"],
  ["null", null, "The body is no object"],
  ["no request", { ...asked, request: undefined }, 'The body has no object "request"'],
  ["a response that is a text", { ...asked, response: "Hi" }, 'The body has no object "response"'],
  ["no body of the request", { ...asked, request: { text: "" } }, 'The body has no object "request.json"'],
  ["no text of the response", { ...asked, response: { json: {} } }, 'The body has no text "response.text"'],
  ["an event of another kind", { ...asked, eventType: "constructor" }, 'The body has no "eventType" that is'],
  ["a request that only a prototype has", '{"__proto__":{"request":{"json":{},"text":""}}}', 'no object "request"'],
])("guardrailWebhook() refuses %s with 400 and does not call the check", async (_, body, message) => {
  const reply = await guardrailWebhook(() => {
    throw new Error("called");
  })(post(body));
  expect(reply.status).toBe(400);
  expect((await reply.json()).error.message).toContain(message);
});

test("guardrailWebhook() refuses other methods with 405", async () => {
  const reply = await guardrailWebhook(() => true)(new Request("http://localhost/"));
  expect([reply.status, reply.headers.get("allow")]).toEqual([405, "POST"]);
});

test("guardrailWebhook() refuses with 401 what lacks a header of the check", async () => {
  const handler = guardrailWebhook(() => true, { headers: { "x-check": "a secret", Authorization: "Bearer t" } });
  const statuses = [
    {},
    { "x-check": "a secret" },
    { "x-check": "a secret", authorization: "Bearer T" },
    { "x-check": "a secre", authorization: "Bearer t" },
    { "x-check": "a secret!", authorization: "Bearer t" },
    { "X-Check": "a secret", authorization: "Bearer t" },
  ].map(async (headers) => (await handler(post(asked, headers as Record<string, string>))).status);
  expect(await Promise.all(statuses)).toEqual([401, 401, 401, 401, 401, 200]);
});

test.each([undefined, null, ""])("guardrailWebhook() refuses a header whose value is %s, at once", (value) => {
  expect(() => guardrailWebhook(() => true, { headers: { authorization: value } })).toThrow(OptionError);
  expect(() => guardrailWebhook(undefined as never)).toThrow(OptionError);
});

test.each([
  ["nothing", undefined],
  ["a verdict that is a text", { verdict: "true" }],
  ["no verdict", { data: 1 }],
  ["a verdict of a prototype", Object.create({ verdict: true })],
  ["a body of the other side", { verdict: true, transformedData: { response: { json: {} } } }],
  ["a body without json", { verdict: true, transformedData: { request: { messages: [] } } }],
  ["no body", { verdict: true, transformedData: {} }],
])("guardrailWebhook() fails where the check returns %s", async (_, result) => {
  const check = () => result as GuardrailVerdict;
  await expect(guardrailWebhook(check)(post(asked))).rejects.toThrow(PortkeyError);
  const errors: unknown[] = [];
  const reply = await guardrailWebhook(check, { onError: (error) => errors.push(error) })(post(asked));
  expect([reply.status, await reply.json()]).toEqual([500, { error: { message: "The check failed" } }]);
  expect(errors).toEqual([expect.any(PortkeyError)]);
});

test("guardrailWebhook() leaves what the check throws to the server, or to onError, and says nothing of it", async () => {
  const check = () => Promise.reject(new Error("The database has the password hunter2"));
  await expect(guardrailWebhook(check)(post(asked))).rejects.toThrow("hunter2");
  const reply = await guardrailWebhook(check, { onError() {} })(post(asked));
  expect(await reply.text()).not.toContain("hunter2");
});

let gateway: Gateway;
let provider: Listening;
let webhook: Listening;
let handler: (request: Request) => Promise<Response>;
/** The text of the last question that came to the provider. */
let question: string | undefined;

beforeAll(async () => {
  const asProvider = createServer(async (request, response) => {
    question = JSON.parse(await readBody(request)).messages.at(-1).content;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({
      id: "c-1",
      object: "chat.completion",
      created: 1,
      model: "m",
      choices: [{ index: 0, message: { role: "assistant", content: "Call 555-0100" }, finish_reason: "stop" }],
    }));
  });
  const asWebhook = createServer(async (request, response) => {
    const { status, headers, body } = await (async () => {
      const reply = await handler(
        new Request("http://localhost/check", {
          method: "POST",
          headers: request.headers as Record<string, string>,
          body: await readBody(request),
        }),
      );
      return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
    })();
    response.writeHead(status, headers).end(body);
  });
  [gateway, provider, webhook] = await Promise.all([startGateway(), listen(asProvider), listen(asWebhook)]);
});
afterAll(() => Promise.all([gateway?.close(), provider?.close(), webhook?.close()]));

/** Asks through the real gateway, with a guardrail before the request or after the answer. */
function ask(hooks: "before_request_hooks" | "after_request_hooks") {
  const portkey = new Portkey({
    baseURL: gateway.baseURL,
    provider: "openai",
    authorization: "sk-provider",
    customHost: provider.origin,
    maxRetries: 0,
    config: {
      [hooks]: [{
        type: "guardrail",
        id: "mine",
        deny: true,
        checks: [{ id: "default.webhook", parameters: { webhookURL: webhook.origin, headers: { "x-check": "s-1" } } }],
      }],
    },
  });
  return portkey.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Whom do I call?" }] });
}

test("guardrailWebhook() gets what the real gateway sends, and its verdict counts", async () => {
  const events: GuardrailWebhookEvent[] = [];
  handler = guardrailWebhook((event) => {
    events.push(event);
    return { verdict: false };
  }, { headers: { "x-check": "s-1" } });
  await expect(ask("before_request_hooks")).rejects.toThrow(GuardrailError);
  expect(question).toBeUndefined();
  await expect(ask("after_request_hooks")).rejects.toThrow(GuardrailError);
  expect(events.map(({ eventType, request, response }) => [eventType, request.text, response.text])).toEqual([
    ["beforeRequestHook", "Whom do I call?", ""],
    ["afterRequestHook", "Whom do I call?", "Call 555-0100"],
  ]);
  for (const event of events) expect(problemsOf("/components/schemas/GuardrailWebhookRequest", event)).toEqual([]);
});

test("guardrailWebhook() replaces the body of a request and of an answer in the real gateway", async () => {
  handler = guardrailWebhook(({ eventType, request, response }) =>
    eventType === "beforeRequestHook"
      ? {
        verdict: true,
        transformedData: { request: { json: { ...request.json, messages: [{ role: "user", content: "Changed" }] } } },
      }
      : { verdict: true, transformedData: { response: { json: { ...response.json, mine: 1 } } } }
  );
  await ask("before_request_hooks");
  expect(question).toBe("Changed");
  expect(await ask("after_request_hooks")).toMatchObject({ mine: 1 });
});

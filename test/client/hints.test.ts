/** Hints of errors: from the real gateway, and from servers that answer as other gateways and providers do. */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { type APIError, type PortkeyOptions } from "../../src/index.ts";
import { listen, type Listening } from "../support/server.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let server: Listening;
/** What the server answers to each request. */
let answer: { status: number; body: string };
const messages = [{ role: "user" as const, content: "Say hello" }];
const SECRET = "vault-entry-4711";

beforeAll(async () => {
  stage = await startStage();
  server = await listen(createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  }));
});
afterAll(() => Promise.all([stage?.close(), server?.close()]));

async function failureOf(call: PromiseLike<unknown>): Promise<APIError> {
  try {
    await call;
  } catch (error) {
    return error as APIError;
  }
  expect.fail("The call should fail");
}

/** The error of a chat through the real gateway. */
function chatFailure(options: PortkeyOptions, model = "gpt-4o"): Promise<APIError> {
  return failureOf(new Portkey({ ...options, maxRetries: 0 }).chat.completions.create({ model, messages }));
}

/** The error of a call of the server that answers as it is told. */
async function answeredWith(
  status: number,
  body: unknown,
  { at = "/v1", ...options }: PortkeyOptions & { at?: string } = {},
  call = (portkey: Portkey): PromiseLike<unknown> => portkey.chat.completions.create({ model: "gpt-4o", messages }),
): Promise<APIError> {
  answer = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
  const base = { baseURL: `${server.origin}${at}`, apiKey: "pk", provider: "openai", maxRetries: 0 };
  const error = await failureOf(call(new Portkey({ ...base, ...options })));
  expect(error.status).toBe(status);
  return error;
}

test("an error's hint says how to name a provider", async () => {
  const { hint, message } = await chatFailure({ baseURL: stage.gateway.baseURL });
  expect(hint).toBe('Set "provider" or "config"');
  expect(message).not.toContain(hint);
});

test.each<[option: string, PortkeyOptions, model?: string]>([
  ["virtual key", { virtualKey: SECRET }],
  ["provider", { provider: `@${SECRET}` }],
  ["config", { config: `pc-${SECRET}` }],
  ["config", { config: { virtualKey: SECRET } }],
  ["config", { config: { strategy: { mode: "fallback" }, targets: [{ virtualKey: SECRET }] } }],
  ["config", { config: { strategy: { mode: "loadbalance" }, targets: [{ provider: `@${SECRET}` }] } }],
  ["model", {}, `@${SECRET}/gpt-4o`],
])("an error's hint says that the gateway has no vault for a %s (%j)", async (option, options, model) => {
  const error = await chatFailure({ baseURL: stage.gateway.baseURL, apiKey: "pk-secret", ...options }, model);
  expect(error).toMatchObject({ status: 400 });
  expect(error.hint).toBe(
    `Set "provider" and "authorization", its key: this gateway has no vault for the ${option}`,
  );
  expect(error.hint).not.toContain(SECRET);
});

test.each<[option: string, PortkeyOptions]>([
  ["provider", { provider: "opanai" }],
  ["config", { config: { retry: { attempts: 2 } } }],
])("an error's hint names the %s that the gateway does not know", async (option, options) => {
  const { hint } = await chatFailure({ baseURL: stage.gateway.baseURL, authorization: PROVIDER_KEY, ...options });
  expect(hint).toBe(`Check the ${option}: the gateway does not know its provider`);
});

test("an error has no hint to name a provider where the gateway has no control plane", async () => {
  const portkey = new Portkey({ baseURL: stage.gateway.baseURL, apiKey: "pk", maxRetries: 0 });
  for (const call of [portkey.configs.list(), portkey.admin.users.list(), portkey.get("/virtual-keys")]) {
    expect((await failureOf(call)).hint).toBeUndefined();
  }
});

test("an error's hint asks for the /v1 of a base URL", async () => {
  const baseURL = stage.gateway.baseURL.replace("/v1", "");
  const error = await chatFailure({ ...stage.options, baseURL });
  expect(error).toMatchObject({ name: "NotFoundError", message: "404 Not Found" });
  expect(error.hint).toBe('Add "/v1" to the end of "baseURL"');
  expect(await failureOf(new Portkey({ ...stage.options, baseURL }).get("/files"))).toMatchObject({ hint: error.hint });
  for (const body of ["", "Cannot POST /chat/completions", { detail: "Not Found" }]) {
    for (const at of ["", "/", "/portkey", "/v"]) {
      for (const status of [404, 405]) expect((await answeredWith(status, body, { at })).hint).toBe(error.hint);
    }
    for (const at of ["/v1", "/v1/", "/portkey/v1", "/v1beta/openai"]) {
      expect((await answeredWith(404, body, { at })).hint).toBeUndefined();
    }
  }
  const options = { at: "/v1", controlPlaneURL: server.origin };
  const { hint } = await answeredWith(404, "", options, (portkey) => portkey.configs.list());
  expect(hint).toBeUndefined();
});

test("an error's hint finds the endpoint at the end of a base URL", async () => {
  for (const end of ["/chat/completions", "/completions", "/embeddings", "/responses", "/messages", "/models"]) {
    for (const at of [`/v1${end}`, `/v1${end}/`, end]) {
      for (const status of [400, 404, 405]) {
        expect((await answeredWith(status, { message: "Not Found" }, { at })).hint)
          .toBe(`Remove "${end}" from the end of "baseURL"`);
      }
      expect((await answeredWith(500, { message: "Not Found" }, { at })).hint).toBeUndefined();
    }
  }
});

test.each<[who: string, status: number, body: unknown]>([
  ["OpenAI", 404, { error: { message: "The model `x` does not exist", code: "model_not_found" } }],
  ["Anthropic", 404, { type: "error", error: { type: "not_found_error", message: "model: claude-9" } }],
  ["Google", 404, { error: { code: 404, message: "models/x is not found for API version v1", status: "NOT_FOUND" } }],
  ["Ollama", 404, { error: { message: 'model "x" not found, try pulling it first', type: "api_error" } }],
  ["Mistral", 400, { object: "error", message: "Invalid model: x", type: "invalid_model", code: "1500" }],
  ["DeepSeek", 400, { error: { message: "Model Not Exist", type: "invalid_request_error" } }],
])("an error's hint is about the model where %s does not know it", async (_who, status, body) => {
  for (const at of ["/v1", ""]) {
    const { hint } = await answeredWith(status, body, { at });
    expect(hint).toBe('Check "model": the provider does not offer it to this key');
  }
});

test("an error's hint is about the model through the real gateway", async () => {
  answer = { status: 404, body: '{"error":{"message":"No such thing","type":"invalid","code":"model_not_found"}}' };
  const { hint, code } = await chatFailure({ ...stage.options, customHost: `${server.origin}/v1` }, "gpt-9");
  expect([code, hint]).toEqual(["model_not_found", expect.stringMatching(/^Check "model"/)]);
});

test.each(["before_request_hooks", "after_request_hooks"])("an error's hint names the check of %s", async (hooks) => {
  const check = { id: "default.contains", parameters: { words: ["hello", "Hello"], operator: "none" } };
  const passing = { id: "default.wordCount", parameters: { minWords: 1, maxWords: 99 } };
  const target = { provider: "openai", api_key: PROVIDER_KEY, custom_host: stage.customHost };
  const guard = { id: "no-greeting", type: "guardrail", deny: true, checks: [passing, check] };
  const error = await chatFailure({
    baseURL: stage.gateway.baseURL,
    config: { ...target, [hooks]: [guard] } as never,
  });
  expect(error).toMatchObject({ name: "GuardrailError", status: 446 });
  expect(error.hint).toBe('Change the text or the guardrail: "default.contains" failed');
});

test("an error's hint names the checks that it can", async () => {
  const hook = (hook: unknown) => ({ error: { message: "Denied" }, hook_results: { before_request_hooks: hook } });
  const failed = { id: "pg-1", verdict: false, checks: [{ id: "a.b", verdict: false }, { id: "c.d", verdict: false }] };
  for (const status of [412, 446]) {
    const { hint } = await answeredWith(status, hook([failed]));
    expect(hint).toBe('Change the text or the guardrail: "a.b", "c.d" failed');
    expect((await answeredWith(status, hook([{ id: "pg-2", verdict: false }]))).hint)
      .toBe('Change the text or the guardrail: "pg-2" failed');
    for (const odd of [null, 1, "x", {}, [], [null, 1, "x"], [{ verdict: false }], [{ ...failed, verdict: true }]]) {
      expect((await answeredWith(status, hook(odd))).hint).toBeUndefined();
    }
    expect((await answeredWith(status, { ...hook([{ id: "<b>not a name</b>", verdict: false }]) })).hint)
      .toBeUndefined();
  }
});

test("an error's hint holds no key that a server sends back as the name of a check", async () => {
  const apiKey = "pk-secret-0123456789";
  const checks = [{ id: apiKey, verdict: false }, { id: "a.b", verdict: false }];
  const body = { hook_results: { before_request_hooks: [{ id: apiKey, verdict: false, checks }] } };
  const { hint } = await answeredWith(446, body, { apiKey });
  expect(hint).toMatch(/"a\.b".* failed$/);
  expect(hint).not.toContain(apiKey);
});

test("an error has no hint where nobody can say what to do", async () => {
  for (const status of [400, 401, 403, 404, 409, 412, 422, 429, 446, 500]) {
    const error = await answeredWith(status, { error: { message: "no", type: "t", code: "c" } }, { at: "" });
    expect(error).toHaveProperty("hint", undefined);
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty("hint");
  }
  expect((await answeredWith(400, "This model does not support tools")).hint).toBeUndefined();
});

test("an error's hint is a field of its own, also in JSON", async () => {
  const error = await answeredWith(404, "", { at: "" });
  expect(JSON.parse(JSON.stringify(error)).hint).toBe(error.hint);
  expect(error.message).not.toContain(error.hint);
});

test("an error has a hint in a stream, a raw reply and a path of one's own too", async () => {
  const calls: ((portkey: Portkey) => PromiseLike<unknown>)[] = [
    (portkey) => portkey.chat.completions.create({ model: "x", messages, stream: true }),
    (portkey) => portkey.chat.completions.create({ model: "x", messages }).asResponse(),
    (portkey) => portkey.chat.completions.create({ model: "x", messages }).withResponse(),
    (portkey) => portkey.post("/whatever", {}),
  ];
  for (const call of calls) expect((await answeredWith(404, "", { at: "" }, call)).hint).toContain('"/v1"');
});

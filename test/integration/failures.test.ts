/** Failures as they come through the real gateway: of the provider, of the gateway itself, of its guardrails, and of the connection. */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GuardrailError,
  InternalServerError,
  isPortkeyError,
  NotFoundError,
  PermissionDeniedError,
  PortkeyError,
  RateLimitError,
  StreamError,
  UnprocessableEntityError,
} from "../../src/index.ts";
import { listen } from "../support/server.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let portkey: Portkey;
const messages = [{ role: "user" as const, content: "Say hello" }];

beforeAll(async () => {
  stage = await startStage();
  portkey = new Portkey(stage.options);
});
afterAll(() => stage?.close());

// deno-lint-ignore no-explicit-any -- any of the error classes, looked at by matchers
async function failureOf(call: PromiseLike<unknown>): Promise<any> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  expect.fail("The call should fail");
}

test.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [408, APIError],
  [409, ConflictError],
  [412, APIError],
  [418, APIError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
  [500, InternalServerError],
  [502, InternalServerError],
  [529, InternalServerError],
])("chat.completions.create() throws for status %i of the provider", async (status, Class) => {
  for (const stream of [false, true]) {
    const error = await failureOf(
      portkey.chat.completions.create({ model: `fail-${status}`, messages, stream }, { traceId: `trace-${status}` }),
    );
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(PortkeyError);
    expect(isPortkeyError(error)).toBe(true);
    expect(error).toMatchObject({
      name: Class.name,
      status,
      traceId: `trace-${status}`,
      message: expect.stringContaining(`The provider failed with ${status}`),
      portkey: { provider: "openai", retryCount: 0, attempts: 1 },
    });
    expect(JSON.stringify(error) + error.stack + error.message).not.toContain(PROVIDER_KEY);
  }
});

test("chat.completions.create() gives the provider's code and type", async () => {
  const error = await failureOf(portkey.chat.completions.create({ model: "fail-400", messages }));
  expect(error).toMatchObject({ code: "code_400", type: "provider_error" });
});

test("chat.completions.create() throws what the gateway itself refuses", async () => {
  const lost = new Portkey({ baseURL: stage.gateway.baseURL, maxRetries: 0 });
  expect(await failureOf(lost.chat.completions.create({ model: "m", messages }))).toMatchObject({
    name: "BadRequestError",
    message: expect.stringContaining("x-portkey-provider"),
  });
  const wrong = lost.withOptions({ provider: "no-such-provider" });
  expect(await failureOf(wrong.chat.completions.create({ model: "m", messages }))).toMatchObject({ status: 400 });
});

test("chat.completions.create() throws a GuardrailError when a guardrail denies, streamed or not", async () => {
  const config = { inputGuardrails: [{ "default.contains": { words: ["hello"], operator: "none" }, deny: true }] };
  for (const stream of [false, true]) {
    const [error, seen] = await stage.watch(() =>
      failureOf(portkey.chat.completions.create({ model: "m", messages, stream }, { config }))
    );
    expect(error).toBeInstanceOf(GuardrailError);
    expect(error).toMatchObject({ status: 446, type: "hooks_failed" });
    expect(error.error.hook_results.before_request_hooks[0].checks[0].id).toBe("default.contains");
    expect(seen).toEqual([]);
  }
});

test("chat.completions.create() streams a chunk of hook_results that loops can read like any other", async () => {
  const config = { inputGuardrails: [{ "default.contains": { words: ["hello"], operator: "none" }, deny: false }] };
  const chunks: unknown[] = [];
  const stream = await portkey.chat.completions.create({ model: "m", messages, stream: true }, { config });
  for await (const chunk of stream) chunks.push(chunk.choices[0]?.delta.content ?? chunk.hook_results);
  expect(chunks[0]).toMatchObject({ before_request_hooks: [{ verdict: false }] });
});

test("Stream throws a StreamError when the provider breaks off, though the gateway closes politely", async () => {
  const received: string[] = [];
  const stream = await portkey.chat.completions.create({ model: "cut", messages, stream: true }, {
    traceId: "trace-cut",
  });
  const error = await failureOf((async () => {
    for await (const chunk of stream) received.push(chunk.choices[0]?.delta.content ?? "");
  })());
  expect(error).toBeInstanceOf(StreamError);
  expect(error).toMatchObject({ traceId: "trace-cut" });
  expect(received.join("")).toMatch(/^Hello /);
});

test("chat.completions.create() throws an APIConnectionError where nothing listens", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const error = await failureOf(
    portkey.withOptions({ baseURL: `${gone.origin}/v1` }).chat.completions.create({ model: "m", messages }),
  );
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toContain(gone.origin);
});

test("chat.completions.create() throws what the gateway says when it cannot reach the provider", async () => {
  const gone = await listen(createServer());
  await gone.close();
  const error = await failureOf(
    portkey.chat.completions.create({ model: "m", messages }, { customHost: `${gone.origin}/v1` }),
  );
  expect(error).toBeInstanceOf(InternalServerError);
});

/** An event as Anthropic streams it. */
const anthropicEvent = (type: string, fields: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;

test("Stream throws a StreamError when Anthropic fails in the middle, of which the gateway makes a finish reason (Portkey-AI/gateway#741)", async () => {
  const anthropic = await listen(createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    const message = { id: "m", type: "message", role: "assistant", model: "claude", content: [], usage: {} };
    response.write(anthropicEvent("message_start", { message }));
    response.write(anthropicEvent("content_block_delta", { index: 0, delta: { type: "text_delta", text: "Hel" } }));
    response.end(anthropicEvent("error", { error: { type: "overloaded_error", message: "Overloaded" } }));
  }));
  try {
    const client = portkey.withOptions({ provider: "anthropic", customHost: `${anthropic.origin}/v1`, config: null });
    const body = { model: "claude", max_tokens: 9, messages };
    let text = "";
    const error = await failureOf((async () => {
      for await (const chunk of await client.chat.completions.create({ ...body, stream: true })) {
        text += chunk.choices[0]?.delta.content ?? "";
      }
    })());
    expect(text).toBe("Hel");
    expect(error).toBeInstanceOf(StreamError);
    expect(await failureOf(client.chat.completions.stream(body).finalChatCompletion())).toBeInstanceOf(StreamError);
  } finally {
    await anthropic.close();
  }
});

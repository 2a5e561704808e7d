/** Spans of calls over HTTP, with the real OpenTelemetry SDK. */
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import Portkey, { APIError, APIUserAbortError, StreamError } from "portkey-fetch";
import { createPortkeyFetch } from "portkey-fetch/fetch";
import { openTelemetry, type OpenTelemetryOptions } from "portkey-fetch/otel";
import type { paths } from "portkey-fetch/types";
import { listen, type Listening, readBody } from "../support/server.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const contexts = new AsyncLocalStorageContextManager();
const model = "gpt-4o";
const messages = [{ role: "user" as const, content: "Why is the sky blue?" }];

let server: Listening;
let seen: { headers: IncomingHttpHeaders; body: string }[] = [];
let answer: (response: ServerResponse, url: string) => void;
/** What the server does once the first event of a stream has been read. */
let breakOff: () => void;

beforeAll(async () => {
  context.setGlobalContextManager(contexts.enable());
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  server = await listen(createServer(async (request, response) => {
    seen.push({ headers: request.headers, body: await readBody(request) });
    answer(response, request.url!);
  }));
});
afterAll(async () => {
  await server.close();
  for (const api of [trace, propagation, context]) api.disable();
});
afterEach(() => {
  exporter.reset();
  seen = [];
});

const clientOf = (options: OpenTelemetryOptions = {}) =>
  new Portkey({
    apiKey: "pk-test",
    provider: "openai",
    baseURL: `${server.origin}/v1`,
    maxRetries: 0,
    middleware: [openTelemetry(options)],
  });

const json = (value: unknown, status = 200, headers = {}) => (response: ServerResponse) =>
  void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
const events = (items: unknown[], end = "data: [DONE]\n\n") => (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const item of items) response.write(`data: ${JSON.stringify(item)}\n\n`);
  response.end(end);
};

/** The one span of a call. */
async function span(): Promise<ReadableSpan> {
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(1);
  return exporter.getFinishedSpans()[0]!;
}

const reply = {
  id: "chatcmpl-1",
  object: "chat.completion",
  model: "gpt-4o-2024-08-06",
  choices: [{ index: 0, message: { role: "assistant", content: "It scatters." }, finish_reason: "stop" }],
  usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
};
const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  model: "gpt-4o-2024-08-06",
  choices: [{ index: 0, delta, finish_reason }],
});
const responseAttributes = {
  "gen_ai.response.id": "chatcmpl-1",
  "gen_ai.response.model": "gpt-4o-2024-08-06",
  "gen_ai.response.finish_reasons": ["stop"],
  "gen_ai.usage.input_tokens": 12,
  "gen_ai.usage.output_tokens": 3,
};

test("a chat is a client span by the conventions, and holds no contents", async () => {
  answer = json(reply, 200, { "x-portkey-trace-id": "t-1", "x-portkey-cache-status": "MISS" });
  await clientOf().chat.completions.create({ model, messages, temperature: 0, max_tokens: 9, stop: ["x"], n: 2 });
  const { name, kind, attributes, status } = await span();
  expect({ name, kind, status }).toEqual({
    name: "chat gpt-4o",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
  });
  expect(attributes).toEqual({
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openai",
    "gen_ai.system": "openai",
    "gen_ai.request.model": model,
    "gen_ai.request.temperature": 0,
    "gen_ai.request.max_tokens": 9,
    "gen_ai.request.stop_sequences": ["x"],
    "gen_ai.request.choice.count": 2,
    "server.address": "127.0.0.1",
    "server.port": server.port,
    "http.request.method": "POST",
    "http.response.status_code": 200,
    "portkey.trace_id": "t-1",
    "portkey.cache_status": "MISS",
    ...responseAttributes,
  });
});

test("a span is the child of the active one, and its trace goes with the request", async () => {
  answer = json(reply);
  const portkey = clientOf();
  const parent = trace.getTracer("test").startSpan("parent");
  await context.with(
    trace.setSpan(context.active(), parent),
    () => portkey.chat.completions.create({ model, messages }),
  );
  const child = await span();
  expect(child.spanContext().traceId).toBe(parent.spanContext().traceId);
  expect(child.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  const { traceId, spanId } = child.spanContext();
  expect(seen[0]!.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  const own = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  await portkey.chat.completions.create({ model, messages }, { traceparent: own });
  expect(seen[1]!.headers.traceparent).toBe(own);
  await clientOf({ propagate: false }).chat.completions.create({ model, messages });
  expect(seen[2]!.headers.traceparent).toBeUndefined();
});

test("traceparent is sent also where the application has no propagator", async () => {
  answer = json(reply);
  propagation.disable();
  try {
    await clientOf().chat.completions.create({ model, messages });
  } finally {
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  }
  const { traceId, spanId } = (await span()).spanContext();
  expect(seen[0]!.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
});

test("the span of a stream ends with the stream, and has its usage and finish reasons", async () => {
  answer = events([
    chunk({ content: "It " }),
    chunk({ content: "scatters." }),
    chunk({}, "stop"),
    { ...chunk({}), choices: [], usage: reply.usage },
  ]);
  const stream = await clientOf().chat.completions.create({ model, messages, stream: true });
  expect(exporter.getFinishedSpans()).toEqual([]);
  let text = "";
  for await (const { choices } of stream) text += choices[0]?.delta.content ?? "";
  expect(text).toBe("It scatters.");
  const { attributes, status } = await span();
  expect(status.code).toBe(SpanStatusCode.UNSET);
  expect(attributes).toMatchObject(responseAttributes);
  expect(attributes).not.toHaveProperty("portkey.abandoned");
});

test.each([
  ["chat.completions", (portkey: Portkey) => portkey.chat.completions.create({ model, messages, stream: true }), [
    chunk({ content: "It scatters." }),
    chunk({}, "stop"),
    { ...chunk({}), choices: [], usage: reply.usage },
    "[DONE]",
  ]],
  ["responses", (portkey: Portkey) => portkey.responses.create({ model, input: "Why?", stream: true }), [
    { type: "response.created", response: { id: "resp_1", object: "response", status: "in_progress" } },
    { type: "response.output_text.done", text: "It scatters." },
    {
      type: "response.completed",
      response: {
        ...{ id: "resp_1", object: "response", status: "completed", model, output: [] },
        usage: { input_tokens: 12, output_tokens: 3, total_tokens: 15 },
      },
    },
  ]],
  ["messages", (portkey: Portkey) => portkey.messages.create({ model, messages, max_tokens: 9, stream: true }), [
    { type: "message_start", message: { id: "msg_1", model, usage: { input_tokens: 12, output_tokens: 1 } } },
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 3 } },
    { type: "message_stop" },
  ]],
])("the span of %s has ended when the loop over the stream ends, though the connection stays open", async (
  _,
  call,
  items,
) => {
  answer = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const item of items) response.write(`data: ${typeof item === "string" ? item : JSON.stringify(item)}\n\n`);
  };
  for await (const _ of await call(clientOf()));
  expect(exporter.getFinishedSpans().map(({ attributes }) => attributes)).toMatchObject([
    { "gen_ai.usage.input_tokens": 12, "gen_ai.usage.output_tokens": 3 },
  ]);
  expect(exporter.getFinishedSpans()[0]!.attributes).not.toHaveProperty("portkey.abandoned");
});

test("the span of a stream that is left ends, and says so", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`data: ${JSON.stringify(chunk({ content: "It " }))}\n\n`);
  };
  for await (const _ of await clientOf().chat.completions.create({ model, messages, stream: true })) break;
  const { attributes, status } = await span();
  expect(status.code).toBe(SpanStatusCode.UNSET);
  expect(attributes).toMatchObject({ "gen_ai.response.id": "chatcmpl-1", "portkey.abandoned": true });
});

test.each([
  ["is cut", events([chunk({ content: "It " })], ""), "incomplete"],
  [
    "reports an error",
    events([chunk({ content: "It " }), { error: { message: "x", type: "overloaded_error" } }], ""),
    "overloaded_error",
  ],
  ["breaks", (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`data: ${JSON.stringify(chunk({ content: "It " }))}\n\n`);
    breakOff = () => response.destroy();
  }, "TypeError"],
])("the span of a stream that %s is an error", async (_, respond, type) => {
  breakOff = () => {};
  answer = respond;
  const reading = (async () => {
    for await (const _ of await clientOf().chat.completions.create({ model, messages, stream: true })) breakOff();
  })();
  await expect(reading).rejects.toBeInstanceOf(StreamError);
  const { attributes, status } = await span();
  expect(status.code).toBe(SpanStatusCode.ERROR);
  expect(attributes["error.type"]).toEqual(type === "TypeError" ? expect.any(String) : type);
  expect(attributes["gen_ai.response.id"]).toBe("chatcmpl-1");
});

test("failures are errors by their status; retries stay within one span", async () => {
  answer = json({ error: { message: "slow down" } }, 429);
  await expect(clientOf().chat.completions.create({ model, messages })).rejects.toBeInstanceOf(APIError);
  const failed = await span();
  expect(failed.status.code).toBe(SpanStatusCode.ERROR);
  expect(failed.attributes).toMatchObject({ "error.type": "429", "http.response.status_code": 429 });
  exporter.reset();
  let calls = 0;
  answer = (response) => calls++ === 0 ? json({}, 503, { "retry-after": "0" })(response) : json(reply)(response);
  await clientOf().withOptions({ maxRetries: 1 }).chat.completions.create({ model, messages });
  const retried = await span();
  expect(retried.status.code).toBe(SpanStatusCode.UNSET);
  expect(retried.attributes).not.toHaveProperty("error.type");
  expect(new Set(seen.slice(1).map(({ headers }) => headers.traceparent)).size).toBe(1);
});

test("a call without a reply, and one that is aborted, are errors with their names", async () => {
  const offline = new Portkey({
    apiKey: "x",
    baseURL: "http://127.0.0.1:1",
    maxRetries: 0,
    middleware: [openTelemetry()],
  });
  await expect(offline.chat.completions.create({ model, messages })).rejects.toThrow();
  expect((await span()).attributes["error.type"]).toEqual(expect.any(String));
  exporter.reset();
  const controller = new AbortController();
  answer = () => controller.abort();
  const call = clientOf().chat.completions.create({ model, messages }, { signal: controller.signal });
  await expect(call).rejects.toBeInstanceOf(APIUserAbortError);
  const { status, attributes } = await span();
  expect(status.code).toBe(SpanStatusCode.ERROR);
  expect(attributes["error.type"]).toEqual(expect.any(String));
});

test("captureContent holds what was asked and answered, whole and streamed", async () => {
  const tool = { id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Rome"}' } };
  answer = json({
    ...reply,
    choices: [{ ...reply.choices[0], message: { role: "assistant", content: "Wait.", tool_calls: [tool] } }],
  });
  const portkey = clientOf({ captureContent: true });
  await portkey.chat.completions.create({
    model,
    messages: [{ role: "system", content: "Be brief" }, ...messages, {
      role: "tool",
      tool_call_id: "c",
      content: "sunny",
    }],
  });
  const read = (attributes: ReadableSpan["attributes"], name: string) =>
    JSON.parse(String(attributes[`gen_ai.${name}`])) as unknown;
  const whole = (await span()).attributes;
  expect(read(whole, "input.messages")).toEqual([
    { role: "system", parts: [{ type: "text", content: "Be brief" }] },
    { role: "user", parts: [{ type: "text", content: "Why is the sky blue?" }] },
    { role: "tool", parts: [{ type: "tool_call_response", id: "c", response: "sunny" }] },
  ]);
  const answered = [{
    role: "assistant",
    parts: [
      { type: "text", content: "Wait." },
      { type: "tool_call", id: "call_1", name: "weather", arguments: '{"city":"Rome"}' },
    ],
    finish_reason: "stop",
  }];
  expect(read(whole, "output.messages")).toEqual(answered);
  exporter.reset();
  const piece = (args: string) => ({ tool_calls: [{ index: 0, function: { arguments: args } }] });
  answer = events([
    chunk({ content: "Wa" }),
    chunk({ content: "it." }),
    chunk({ tool_calls: [{ index: 0, id: "call_1", function: { name: "weather", arguments: "" } }] }),
    chunk(piece('{"city"')),
    chunk(piece(':"Rome"}')),
    chunk({}, "stop"),
  ]);
  for await (const _ of await portkey.chat.completions.create({ model, messages, stream: true }));
  expect(read((await span()).attributes, "output.messages")).toEqual(answered);
});

test("responses and messages have their own fields, and the same attributes, whole and streamed", async () => {
  const portkey = clientOf({ captureContent: true });
  const response = {
    ...{
      id: "resp_1",
      object: "response",
      model: "gpt-5",
      status: "completed",
      usage: { input_tokens: 5, output_tokens: 6 },
    },
    output: [{ type: "message", content: [{ type: "output_text", text: "Blue" }] }],
  };
  const message = {
    ...{ id: "msg_1", type: "message", role: "assistant", model: "claude", content: [{ type: "text", text: "Blue" }] },
    ...{ stop_reason: "end_turn", usage: { input_tokens: 5, output_tokens: 6 } },
  };
  const check = async (id: string, reason: string) => {
    const { attributes } = await span();
    expect(attributes).toMatchObject({
      "gen_ai.operation.name": "chat",
      "gen_ai.response.id": id,
      "gen_ai.response.finish_reasons": [reason],
      "gen_ai.usage.input_tokens": 5,
      "gen_ai.usage.output_tokens": 6,
    });
    expect(String(attributes["gen_ai.output.messages"])).toContain('"content":"Blue"');
    expect(attributes).not.toHaveProperty("error.type");
    exporter.reset();
  };
  answer = json(response);
  await portkey.responses.create({ model, input: "x" });
  await check("resp_1", "completed");
  answer = events([
    { type: "response.created", response: { ...response, status: "in_progress", usage: null, output: [] } },
    { type: "response.completed", response },
  ], "");
  for await (const _ of await portkey.responses.create({ model, input: "x", stream: true }));
  await check("resp_1", "completed");
  answer = json(message);
  await portkey.messages.create({ model, messages, max_tokens: 9 });
  await check("msg_1", "end_turn");
  answer = events([
    {
      type: "message_start",
      message: { ...message, content: [], stop_reason: null, usage: { input_tokens: 5, output_tokens: 1 } },
    },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Blue" } },
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 6 } },
    { type: "message_stop" },
  ], "");
  for await (const _ of await portkey.messages.create({ model, messages, max_tokens: 9, stream: true }));
  await check("msg_1", "end_turn");
});

test("embeddings, files, and calls that reach no model have spans too", async () => {
  const portkey = clientOf();
  answer = json({ object: "list", data: [], model: "e", usage: { prompt_tokens: 4, total_tokens: 4 } });
  await portkey.embeddings.create({ model: "e", input: "x", encoding_format: "float" });
  expect(await span()).toMatchObject({
    name: "embeddings e",
    attributes: { "gen_ai.usage.input_tokens": 4, "gen_ai.request.encoding_formats": ["float"] },
  });
  exporter.reset();
  answer = json({ object: "config", slug: "pc-1" });
  await portkey.configs.retrieve({ slug: "pc-1" });
  const { name, attributes } = await span();
  expect(name).toBe("GET /configs/{slug}");
  expect(Object.keys(attributes).filter((key) => key.startsWith("gen_ai."))).toEqual([]);
  exporter.reset();
  answer = (response) => response.writeHead(200, { "content-type": "audio/mpeg" }).end(new Uint8Array([1, 2, 3]));
  const speech = await portkey.audio.speech.create({ model: "tts-1", input: "x", voice: "alloy" });
  expect((await speech.arrayBuffer()).byteLength).toBe(3);
  await span();
  exporter.reset();
  answer = json({ id: "file-1", object: "file" });
  await portkey.files.create({ file: new File(["abc"], "a.jsonl"), purpose: "batch" });
  await span();
  expect(seen.at(-1)!.body).toContain('filename="a.jsonl"');
});

test("createPortkeyFetch takes the same middleware, and a provider of the reply wins", async () => {
  answer = json(reply, 200, { "x-portkey-provider": "bedrock" });
  const client = createPortkeyFetch<paths>({
    ...{ apiKey: "x", provider: "@prod", baseURL: `${server.origin}/v1`, middleware: [openTelemetry()] },
  });
  const { data } = await client.POST("/chat/completions", { body: { model, messages } });
  expect(data?.id).toBe("chatcmpl-1");
  expect((await span()).attributes).toMatchObject({ "gen_ai.provider.name": "aws.bedrock", ...responseAttributes });
});

/** The fake `fetch` for users' tests: what it answers, and what it records. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { APIConnectionError, APIError, RateLimitError, StreamError } from "portkey-fetch";
import { createPortkeyFetch } from "portkey-fetch/fetch";
import type { paths } from "portkey-fetch/types";
import { createFakeFetch, type FakeFetch } from "portkey-fetch/testing";
import { examplesModule } from "../../scripts/testing-examples.ts";
import { type DescribedOperation, operations } from "../support/description.ts";
import { exampleCall } from "../support/example-call.ts";
import { methodOf } from "../support/reach.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

const messages = [{ role: "user" as const, content: "Say hello" }];
const model = "gpt-4o";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const clientOf = (fake: FakeFetch, options = {}) => new Portkey({ apiKey: "test", fetch: fake, ...options });

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

test("chat() answers a call with a text, and with tool calls, usage and a refusal", async () => {
  const fake = createFakeFetch().chat("Hello there");
  const portkey = clientOf(fake);
  const first = await portkey.chat.completions.create({ model, messages });
  expect(first).toMatchObject({
    object: "chat.completion",
    model,
    choices: [{
      index: 0,
      message: { role: "assistant", content: "Hello there", refusal: null },
      finish_reason: "stop",
    }],
    usage: { completion_tokens: 2 },
  });
  fake.chat({ toolCalls: [{ name: "weather", arguments: { city: "Rome" } }], model: "gpt-5" });
  expect(await portkey.chat.completions.create({ model, messages })).toMatchObject({
    model: "gpt-5",
    choices: [{
      message: {
        content: null,
        tool_calls: [{ id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Rome"}' } }],
      },
      finish_reason: "tool_calls",
    }],
  });
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  fake.chat({ refusal: "No", finishReason: "content_filter", usage });
  const third = await portkey.prompts.completions.create({ promptId: "pp-1", variables: {} });
  expect(third).toMatchObject({ choices: [{ message: { refusal: "No" }, finish_reason: "content_filter" }], usage });
});

test("chat() can answer by what was asked, and answers streams word by word", async () => {
  const fake = createFakeFetch().chat(({ body }) => `You said: ${body.messages[0].content}`);
  const portkey = clientOf(fake);
  const stream = await portkey.chat.completions.create({
    model,
    messages,
    stream: true,
    stream_options: { include_usage: true },
  });
  const chunks = await all(stream);
  expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe("You said: Say hello");
  expect(chunks.length).toBeGreaterThan(4);
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 4 } });
});

test("stream() sends text, tool calls in pieces, raw events and the finish reason", async () => {
  const fake = createFakeFetch().stream([
    "Let me ",
    "look.",
    { toolCall: { name: "weather", arguments: { city: "Rome" } } },
    { toolCall: { name: "time", arguments: "", id: "call_t" } },
    { event: { choices: [], extra: 1 } },
  ]).stream(["cut", { finishReason: "length" }]);
  const portkey = clientOf(fake);
  const answer = await portkey.chat.completions.stream({ model, messages }).finalChatCompletion();
  expect(answer.choices[0]!).toMatchObject({
    finish_reason: "tool_calls",
    message: {
      content: "Let me look.",
      tool_calls: [
        { id: "call_1", function: { name: "weather", arguments: '{"city":"Rome"}' } },
        { id: "call_t", function: { name: "time", arguments: "{}" } },
      ],
    },
  });
  const chunks = await all(await portkey.chat.completions.create({ model, messages, stream: true }));
  expect(chunks.at(-1)!.choices[0]!.finish_reason).toBe("length");
});

test.each([
  ["an error of the server", { error: "overloaded" }, /overloaded/],
  ["an error with fields", { error: { message: "slow down", code: "rate" } }, /slow down/],
  ["a broken connection", { disconnect: true as const }, /./],
])("stream() gives %s midway", async (_, part, message) => {
  const fake = createFakeFetch().stream(["Hel", "lo", part, "never"]);
  const stream = await clientOf(fake).chat.completions.create({ model, messages, stream: true });
  let text = "";
  const reading = (async () => {
    for await (const { choices } of stream) text += choices[0]?.delta.content ?? "";
  })();
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StreamError);
  expect((error as Error).message).toMatch(message);
  expect(text).toBe("Hello");
});

test("a delay is a real pause, in a reply and in a stream, and an abort ends it", async () => {
  const fake = createFakeFetch().chat("late", { delay: 60_000 });
  const portkey = clientOf(fake);
  const whole = portkey.chat.completions.create({ model, messages }, { timeout: 20, maxRetries: 0 });
  await expect(whole).rejects.toBeInstanceOf(APIConnectionError);
  fake.reset();
  fake.stream(["a", { delay: 60_000 }, "b"]);
  const controller = new AbortController();
  const stream = await portkey.chat.completions.create({ model, messages, stream: true }, {
    signal: controller.signal,
  });
  const reading = (async () => {
    for await (const { choices } of stream) if (choices[0]?.delta.content === "a") controller.abort();
  })();
  await expect(reading).rejects.toMatchObject({ name: "APIUserAbortError" });
  fake.reset();
  fake.stream(["a", { delay: 1 }, "b"], { delay: 1 });
  const both = await portkey.chat.completions.stream({ model, messages }).finalChatCompletion();
  expect(both.choices[0]!.message.content).toBe("ab");
});

test("embeddings() answers each text, the same one with the same numbers", async () => {
  const fake = createFakeFetch().embeddings();
  const portkey = clientOf(fake);
  const create = async (input: string | string[], more = {}) =>
    (await portkey.embeddings.create({ model, input, encoding_format: "float", ...more })).data.map(({ embedding }) =>
      embedding
    );
  const [a, b] = await create(["a", "b"]);
  expect(a).not.toEqual(b);
  expect(await create("b")).toEqual([b]);
  expect((await create("b", { dimensions: 3 }))[0]).toHaveLength(3);
  fake.reset();
  fake.embeddings([[1, 2], [3, 4]]);
  expect(await create(["a", "b"])).toEqual([[1, 2], [3, 4]]);
});

test.each(
  ["virtualKeys.list", "files.list", "admin.users.list", "logs.exports.list", "configs.list", "feedback.list"].filter((
    name,
  ) => operations.some(({ accessor, node }) => accessor === name && node["x-pagination"] !== undefined)),
)("items() gives the pages of %s", async (name) => {
  const items = Array.from({ length: 7 }, (_, at) => ({ id: `item-${at}`, slug: `slug-${at}` }));
  const fake = createFakeFetch();
  fake.on(name).items(items, { pageSize: 3 });
  const list = methodOf(clientOf(fake), name)() as unknown as AsyncIterable<unknown>;
  expect(await all(list)).toEqual(items);
  const { strategy } = operations.find(({ accessor }) => accessor === name)!.node["x-pagination"] as {
    strategy: string;
  };
  expect(fake.calls).toHaveLength(strategy === "none" ? 1 : 3);
});

const lists = operations.filter(({ node, accessor }) =>
  node["x-pagination"] !== undefined && !accessor.startsWith("realtime")
);

test.each(lists)("items() continues the list $accessor as its description says", async (operation) => {
  const items = Array.from({ length: 5 }, (_, at) => ({ id: `item-${at}`, name: `${at}` }));
  const fake = createFakeFetch();
  fake.on(operation.accessor).items(items, { pageSize: 2 });
  const { args } = exampleCall(operation);
  const list = methodOf(clientOf(fake), operation.accessor)(...args) as unknown as AsyncIterable<unknown>;
  expect(await all(list)).toEqual(items);
});

test("fail() fails with a status, and with what fetch throws; a client that retries need not wait", async () => {
  const fake = createFakeFetch().fail(429, "slow down").fail(503).chat("now");
  const portkey = clientOf(fake);
  expect((await portkey.chat.completions.create({ model, messages })).choices[0]!.message.content).toBe("now");
  expect(fake.calls).toHaveLength(3);
  fake.reset();
  fake.fail(429, "slow down", { headers: { "x-portkey-trace-id": "t-1" } });
  const error = await portkey.configs.list().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ status: 429, traceId: "t-1", message: expect.stringContaining("slow down") as string });
  fake.reset();
  fake.fail(446, { error: { message: "blocked" }, hook_results: {} });
  await expect(portkey.chat.completions.create({ model, messages })).rejects.toMatchObject({ name: "GuardrailError" });
  fake.reset();
  fake.fail(new TypeError("fetch failed"));
  await expect(portkey.configs.list({}, { maxRetries: 0 })).rejects.toBeInstanceOf(APIConnectionError);
});

test("on() replies for one operation, with JSON, text, bytes, a Response, nothing, or a function", async () => {
  const fake = createFakeFetch();
  const portkey = clientOf(fake);
  fake.on("configs.retrieve").reply({ slug: "pc-1" }).on("configs.retrieve").reply(({ params }) => ({
    slug: params.slug,
  }));
  expect(await portkey.configs.retrieve({ slug: "pc-9" })).toMatchObject({ slug: "pc-1" });
  expect(await portkey.configs.retrieve({ slug: "pc-9" })).toMatchObject({ slug: "pc-9" });
  fake.on("audio.speech.create").reply(new Uint8Array([1, 2, 3]));
  const speech = await portkey.audio.speech.create({ model: "tts-1", input: "x", voice: "alloy" });
  expect([...new Uint8Array(await speech.arrayBuffer())]).toEqual([1, 2, 3]);
  fake.on("files.content").reply("line\n");
  expect(await (await portkey.files.content("file-1")).text()).toBe("line\n");
  fake.on("guardrails.delete").reply();
  expect(await portkey.guardrails.delete({ guardrailId: "g-1" })).toBeUndefined();
  fake.on("models.list").reply(Response.json({ object: "list", data: [{ id: "m" }] }));
  for (let at = 0; at < 2; at++) expect((await portkey.models.list()).data).toMatchObject([{ id: "m" }]);
  fake.on("POST /any/path").reply({ own: true });
  expect(await portkey.post("/any/path", {})).toEqual({ own: true });
  fake.on("models.retrieve").fail(404, "no such model");
  await expect(portkey.models.retrieve("m")).rejects.toMatchObject({ status: 404 });
});

test("on() streams the events of other operations", async () => {
  const fake = createFakeFetch();
  fake.on("responses.create").stream([
    { event: { type: "response.output_text.delta", delta: "Hi" } },
    { delay: 1 },
    { event: { type: "response.completed", response: { id: "r" } } },
  ]);
  const stream = await clientOf(fake).responses.create({ model, input: "x", stream: true });
  expect((await all(stream)).map(({ type }) => type)).toEqual([
    "response.output_text.delta",
    "response.completed",
  ]);
});

test("on() refuses what is no operation, and says which one was meant", () => {
  const fake = createFakeFetch();
  expect(() => fake.on("config.list")).toThrow('There is no operation "config.list": did you mean "configs.list"');
  expect(() => fake.on("virtualKeys.lsit")).toThrow('did you mean "virtualKeys.list"');
  expect(() => fake.on("quux")).toThrow('name a method and a path, such as "POST /any/path"');
  expect(() => fake.on("toString")).toThrow("There is no operation");
  expect(() => fake.on("configs.create").items([])).toThrow('Use reply() for "configs.create": it is no list');
  expect(() => fake.on("GET /x").example()).toThrow("Name a method of the client to use example()");
});

test("a call for which nothing is set up fails at once, and says what to do", async () => {
  const fake = createFakeFetch();
  const portkey = clientOf(fake);
  const error = await portkey.configs.retrieve({ slug: "pc-1" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(APIError);
  expect((error as Error).message).toContain(
    'Nothing is set up for configs.retrieve (GET /v1/configs/pc-1): use fake.on("configs.retrieve").reply({ … })',
  );
  await expect(portkey.get("/any")).rejects.toThrow('use fake.on("GET /v1/any").reply({ … })');
  await expect(portkey.chat.completions.create({ model, messages })).rejects.toThrow('use fake.chat("…")');
  expect(fake.calls).toHaveLength(3);
});

test("calls holds what was sent: operation, url, headers, options and body", async () => {
  const fake = createFakeFetch({ examples: true });
  const portkey = clientOf(fake, { provider: "@openai-prod" });
  await portkey.chat.completions.create({ model, messages }, { traceId: "t-1", metadata: { user: "Zoë" } });
  expect(fake.calls[0]).toMatchObject({
    operation: "chat.completions.create",
    method: "POST",
    headers: { "x-portkey-trace-id": "t-1", "content-type": "application/json" },
    options: { apiKey: "test", provider: "@openai-prod", traceId: "t-1", metadata: { user: "Zoë" } },
    body: { model, messages },
  });
  expect(fake.calls[0]!.url.href).toBe("https://api.portkey.ai/v1/chat/completions");
  await portkey.files.create({ file: new File(["abc"], "a.jsonl"), purpose: "batch" });
  const { purpose, file } = fake.calls[1]!.body as { purpose: string; file: File };
  expect({ purpose, name: file.name, text: await file.text() }).toEqual({
    purpose: "batch",
    name: "a.jsonl",
    text: "abc",
  });
  await portkey.configs.list({ workspace_id: "w" });
  expect(fake.calls[2]).toMatchObject({ operation: "configs.list", method: "GET", body: undefined });
  expect(fake.calls[2]!.url.searchParams.get("workspace_id")).toBe("w");
  fake.reset();
  expect(fake.calls).toEqual([]);
});

test("the fake serves createPortkeyFetch, requests of middleware, and plain calls", async () => {
  const fake = createFakeFetch().chat("Hello");
  const client = createPortkeyFetch<paths>({
    apiKey: "test",
    fetch: fake,
    middleware: [{ onRequest: ({ request }) => request }],
  });
  const { data } = await client.POST("/chat/completions", { body: { model, messages } });
  expect(data?.choices[0]?.message.content).toBe("Hello");
  const response = await fake(
    new Request("https://host.example/api/v1/chat/completions", { method: "POST", body: "{}" }),
  );
  expect(await response.json()).toMatchObject({ object: "chat.completion", model: "fake-model" });
  expect((await fake("/v1/models")).status).toBe(501);
});

const requests = operations.filter(({ accessor }) => accessor !== "realtime.connect");
/** A result in a form that can be compared. */
const plain = async (result: unknown) =>
  result instanceof Response
    ? result.ok
    : Symbol.asyncIterator in Object(result) && !("getPaginatedItems" in Object(result))
    ? await all(result as AsyncIterable<unknown>)
    : result;

test.each(requests)(
  "with examples, $accessor answers as the description's example does over HTTP",
  async (operation: DescribedOperation) => {
    const { args } = exampleCall(operation);
    const fake = createFakeFetch({ examples: true });
    const call = async (portkey: Portkey) => await plain(await methodOf(portkey, operation.accessor)(...args));
    const real = await call(new Portkey({ apiKey: "test", baseURL: standIn.baseURL }));
    expect(await call(clientOf(fake))).toEqual(real);
    expect(fake.calls.map((one) => one.operation)).toEqual([operation.accessor]);
    const streamed = operation.replies.some(({ contents }) =>
      contents.some(({ type }) => type === "text/event-stream")
    );
    if (!streamed) return;
    const events = exampleCall(operation, true).args;
    const stream = async (portkey: Portkey) => await plain(await methodOf(portkey, operation.accessor)(...events));
    expect(await stream(clientOf(fake))).toEqual(
      await stream(new Portkey({ apiKey: "test", baseURL: standIn.baseURL })),
    );
  },
);

test("the examples are those of the description", () => {
  expect(readFileSync(new URL("../../src/testing/examples.ts", import.meta.url), "utf8")).toBe(examplesModule());
});

/** Calls through the real gateway: plain and streamed, with what the gateway says of them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChatCompletion, createEmbedding } from "../../generated/operations/index.ts";
import type { ChatCompletionChunk } from "../../generated/types.ts";
import Portkey, { PortkeyClient, Stream } from "../../src/index.ts";
import { ANSWER } from "../support/provider.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let portkey: Portkey;
const messages = [{ role: "user" as const, content: "Say hello" }];

beforeAll(async () => {
  stage = await startStage();
  portkey = new Portkey(stage.options);
});
afterAll(() => stage?.close());

test("chat.completions.create() resolves to the answer", async () => {
  const [chat, [seen]] = await stage.watch(() =>
    portkey.chat.completions.create({ model: "gpt-4o", messages, seed: 7 })
  );
  expect(chat.choices[0]!.message.content).toBe(ANSWER);
  expect(seen).toMatchObject({
    method: "POST",
    path: "/v1/chat/completions",
    body: { model: "gpt-4o", messages, seed: 7 },
  });
  expect(seen!.headers.authorization).toBe(`Bearer ${PROVIDER_KEY}`);
});

test("chat.completions.create() streams the answer", async () => {
  const stream = await portkey.chat.completions.create({ model: "gpt-4o", messages, stream: true });
  expect(stream).toBeInstanceOf(Stream);
  let text = "";
  let count = 0;
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta.content ?? "";
    count++;
  }
  expect(text).toBe(ANSWER);
  expect(count).toBeGreaterThan(3);
});

test("chat.completions.create() leaves unknown fields of a body as they are, at every depth", async () => {
  const message = { ...messages[0]!, odd: { snake_case: { camelCase: [{ "x-y": null }] }, camelCase: 0, empty: "" } };
  const body = { model: "m", messages: [message], newField: { innerField: [false] } };
  const [, [seen]] = await stage.watch(() => portkey.chat.completions.create(body));
  expect(seen!.body.messages).toEqual([message]);
});

test("withResponse() gives the response and what the gateway says of the call", async () => {
  const { data, response, portkey: meta } = await portkey.chat.completions
    .create({ model: "gpt-4o", messages }, { traceId: "trace-1" }).withResponse();
  expect(data.choices).toHaveLength(1);
  expect(response.status).toBe(200);
  expect(meta).toEqual({
    traceId: "trace-1",
    provider: "openai",
    cacheStatus: "DISABLED",
    retryCount: 0,
    lastUsedOptionIndex: "config",
    attempts: 1,
  });
});

test("withResponse() of a stream tells its metadata before the first item", async () => {
  const { data, portkey: meta } = await portkey.chat.completions
    .create({ model: "gpt-4o", messages, stream: true }, { traceId: "trace-2" }).withResponse();
  expect(meta).toMatchObject({ traceId: "trace-2", provider: "openai" });
  const items: ChatCompletionChunk[] = [];
  for await (const item of data) items.push(item);
  expect(items.at(-1)!.choices[0]!.finish_reason).toBe("stop");
});

test("asResponse() leaves the body to be read by the caller", async () => {
  const response = await portkey.chat.completions.create({ model: "gpt-4o", messages, stream: true }).asResponse();
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(await response.text()).toContain("data: [DONE]");
});

test("completions.create() resolves to text, or streams it", async () => {
  const whole = await portkey.completions.create({ model: "gpt-3.5-turbo-instruct", prompt: "Say hello" });
  expect(whole.choices[0]!.text).toBe(ANSWER);
  let text = "";
  for await (const part of await portkey.completions.create({ model: "m", prompt: "Say hello", stream: true })) {
    text += part.choices[0]?.text ?? "";
  }
  expect(text).toBe(ANSWER);
});

test("embeddings.create() resolves to vectors", async () => {
  const { data, usage } = await portkey.embeddings.create({ model: "text-embedding-3-small", input: ["a", "b"] });
  expect(data[0]!.embedding).toEqual([0.25, -0.5, 1]);
  expect(usage.total_tokens).toBe(3);
});

test("createChatCompletion() and other standalone functions run on a client without methods", async () => {
  const client = new PortkeyClient(stage.options);
  const chat = await createChatCompletion(client, { model: "gpt-4o", messages });
  expect(chat.choices[0]!.message.content).toBe(ANSWER);
  expect((await createEmbedding(client, { model: "m", input: "a" })).data).toHaveLength(1);
});

test("post() and get() reach paths that have no method", async () => {
  const [reply, [seen]] = await stage.watch(() =>
    portkey.post<{ choices: unknown[] }>("/chat/completions", { model: "m", messages }, { traceId: "t" })
  );
  expect(reply.choices).toHaveLength(1);
  expect(seen!.path).toBe("/v1/chat/completions");
  const [, [listed]] = await stage.watch(() => portkey.get("/anything/else?color=red&color=blue"));
  expect(listed).toMatchObject({ method: "GET", path: "/v1/anything/else?color=red&color=blue" });
});

test("Stream breaks off when the loop is left, and the next call works", async () => {
  for await (const _ of await portkey.chat.completions.create({ model: "gpt-4o", messages, stream: true })) break;
  expect((await portkey.chat.completions.create({ model: "gpt-4o", messages })).choices).toHaveLength(1);
});

test("toReadableStream() and tee() hand a stream on", async () => {
  const create = () => portkey.chat.completions.create({ model: "gpt-4o", messages, stream: true });
  const lines = (await new Response((await create()).toReadableStream()).text()).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).choices[0].delta.content ?? "").join("")).toBe(ANSWER);
  const read = async (stream: Stream<ChatCompletionChunk>) => {
    let text = "";
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? "";
    return text;
  };
  expect(await Promise.all((await create()).tee().map(read))).toEqual([ANSWER, ANSWER]);
});

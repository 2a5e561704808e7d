/** The client fills in what the types of `openai` promise, and leaves everything else of a reply as it was sent. */
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey from "../../src/index.ts";
import { listen, type Listening, readBody } from "../support/server.ts";

let server: Listening;
let portkey: Portkey;
/** What the server sends next: JSON, or events. */
let next: string | string[];

beforeAll(async () => {
  server = await listen(createServer(async (request, response) => {
    await readBody(request);
    const isStream = Array.isArray(next);
    response.setHeader("content-type", isStream ? "text/event-stream" : "application/json");
    response.end(isStream ? (next as string[]).map((data) => `data: ${data}\n\n`).join("") : next);
  }));
  portkey = new Portkey({ apiKey: "pk-test", baseURL: `${server.origin}/v1`, maxRetries: 0 });
});
afterAll(() => server?.close());

const messages = [{ role: "user" as const, content: "Hello" }];

/** A reply of the chat endpoint, from its text. */
async function chat(text: string): Promise<unknown> {
  next = text;
  return await portkey.chat.completions.create({ model: "m", messages });
}

test("chat.completions.create() fills in what a choice lacks, and keeps what it has", async () => {
  const own =
    '{"index":1,"logprobs":{"content":[]},"message":{"content":"","refusal":"No","tool_calls":[]},"mine":{"refusal":1}}';
  const reply = await chat(
    `{"object":"chat.completion","choices":[{"message":{"role":"assistant","tool_calls":null}},${own}]}`,
  );
  expect(reply).toEqual({
    object: "chat.completion",
    choices: [{ logprobs: null, message: { role: "assistant", content: null, refusal: null } }, JSON.parse(own)],
  });
});

test.each([
  ["a choice without a message", '[{"index":0,"logprobs":null,"text":"Hi"}]'],
  ["choices that are no list", '{"0":{"message":{}}}'],
  ["choices that are no objects", '[null,1,"a",[]]'],
  ["a message that is none", '[{"logprobs":null,"message":"Hi"},{"logprobs":null,"message":null}]'],
])("chat.completions.create() takes %s as it is", async (_, choices) => {
  expect(await chat(`{"object":"chat.completion","choices":${choices}}`))
    .toMatchObject({ choices: JSON.parse(choices) });
});

test.each(["constructor", "__proto__", "toString", "message"])(
  "chat.completions.create() fills nothing in where the object is a %s, which it does not know",
  async (object) => {
    const sent = { id: "1", object, choices: [{ message: {} }] };
    expect(await chat(JSON.stringify(sent))).toEqual(sent);
  },
);

test("chat.completions.create() fills only fields of the reply's own, whatever is called __proto__ in it", async () => {
  const reply = await chat(
    '{"object":"chat.completion","choices":[{"message":{"__proto__":{"refusal":"No","content":"x"}}}]}',
  );
  const { message } = (reply as { choices: { message: object }[] }).choices[0]!;
  expect(Object.keys(message).sort()).toEqual(["__proto__", "content", "refusal"]);
  expect({}).not.toHaveProperty("refusal");
});

test("a streamed chat has choices in every chunk", async () => {
  next = [
    '{"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}',
    '{"object":"chat.completion.chunk","usage":{"total_tokens":3}}',
    '{"hook_results":{"after_request_hooks":[]}}',
    "[DONE]",
  ];
  const counts: number[] = [];
  for await (const { choices } of await portkey.chat.completions.create({ model: "m", messages, stream: true })) {
    counts.push(choices.length);
  }
  expect(counts).toEqual([1, 0, 0]);
});

const output = [
  { type: "reasoning", summary: [] },
  { type: "message", content: [{ type: "output_text", text: "Hel" }, { type: "refusal", refusal: "No" }] },
  { type: "message", content: [{ type: "output_text", text: "lo" }] },
];

test("responses.create() fills in the text and the access programs, in a reply and in events", async () => {
  next = JSON.stringify({ id: "r-1", object: "response", output });
  const reply = await portkey.responses.create({ model: "m", input: "Hi" });
  expect(reply).toMatchObject({ output_text: "Hello", access_programs: null, output });
  next = JSON.stringify({ id: "r-1", object: "response", output, output_text: "own", access_programs: { mine: 1 } });
  expect(await portkey.responses.create({ model: "m", input: "Hi" }))
    .toMatchObject({ output_text: "own", access_programs: { mine: 1 } });
  next = ["response.created", "response.completed"].map((type, index) =>
    JSON.stringify({ type, response: { id: "r-1", object: "response", output: index === 0 ? [] : output } })
  );
  const texts: unknown[] = [];
  for await (const event of await portkey.responses.create({ model: "m", input: "Hi", stream: true })) {
    if ("response" in event) texts.push([event.response.output_text, event.response.access_programs]);
  }
  expect(texts).toEqual([["", null], ["Hello", null]]);
});

test("files have no status details that are null, alone and in lists", async () => {
  const file = { id: "f-1", object: "file", status_details: null };
  next = JSON.stringify(file);
  expect(await portkey.files.retrieve("f-1")).not.toHaveProperty("status_details");
  next = JSON.stringify({ object: "list", data: [file, { ...file, status_details: "too large" }], has_more: false });
  const found: unknown[] = [];
  for await (const { status_details } of portkey.files.list()) found.push(status_details);
  expect(found).toEqual([undefined, "too large"]);
});

test("completions.create() fills in the log probabilities of a choice", async () => {
  next = '{"object":"text_completion","choices":[{"text":"Hi","index":0,"finish_reason":"stop"}]}';
  const reply = await portkey.completions.create({ model: "m", prompt: "Hi" });
  expect(reply.choices[0]).toEqual({ text: "Hi", index: 0, finish_reason: "stop", logprobs: null });
});

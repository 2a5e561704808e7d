/** What a server streams reaches no prototype, and no error but those of this library, through whichever helper it comes. */
import { afterEach, expect, test } from "vitest";
import type Portkey from "../../src/index.ts";
import { isPortkeyError } from "../../src/index.ts";
import { chunk, clientOf, events, question } from "../support/answers.ts";
import { fc } from "../support/property.ts";
import { json } from "../support/recorder.ts";

const before = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) => {
  return [prototype, Reflect.ownKeys(prototype)] as const;
});

afterEach(() => {
  for (const [prototype, keys] of before) expect(Reflect.ownKeys(prototype)).toEqual(keys);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const HOSTILE = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

/** Objects with hostile keys at any depth, written as JSON so that `__proto__` is a key. */
const hostileJson = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.stringify(value)),
    fc.array(
      fc.tuple(fc.constantFrom(...HOSTILE, "polluted", "index", "id", "name", "text", "content", "type"), tie("value")),
      { maxLength: 3 },
    ).map((entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`),
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join()}]`),
  ),
})).value;

/** Templates of events; each `$` is a place for hostile data. */
const CHATS = [
  '{"choices":[{"index":0,"delta":$}]}',
  '{"choices":[{"index":0,"delta":{"content":$,"refusal":$}}]}',
  '{"choices":[{"index":$,"delta":{"tool_calls":[{"index":$,"id":$,"function":{"name":$,"arguments":$}}]}}]}',
  '{"choices":[{"index":0,"delta":{"tool_calls":$}}]}',
  '{"choices":[{"index":0,"delta":{"content":[{"type":"text","text":"a","__proto__":$},$]},"logprobs":$}]}',
  '{"choices":$,"usage":$,"__proto__":$}',
  '{"choices":[{"index":0,"delta":{"content":"a","__proto__":{"polluted":"yes"}},"__proto__":$,"constructor":$}]}',
  '{"choices":[{"index":0,"finish_reason":"stop","delta":$}],"constructor":{"prototype":{"polluted":"yes"}}}',
];
const RESPONSES = [
  '{"type":$,"delta":$}',
  '{"type":"response.output_text.delta","delta":"a","output_index":$,"content_index":$}',
  '{"type":"response.output_text.done","text":$}',
  '{"type":"response.completed","response":{"output":[{"type":"message","content":$},{"type":"function_call","arguments":$}],"__proto__":$}}',
  '{"type":"response.completed","response":$}',
];
const RUNS = [
  '{"event":"thread.message.delta","data":{"id":$,"delta":{"content":[{"index":$,"type":"text","text":$}],"__proto__":$}}}',
  '{"event":"thread.message.delta","data":{"delta":$}}',
  '{"event":"thread.message.created","data":{"id":$,"content":$,"__proto__":{"polluted":"yes"}}}',
  '{"event":"thread.message.completed","data":$}',
  '{"event":"thread.run.step.created","data":{"id":"s","step_details":$}}',
  '{"event":"thread.run.step.delta","data":{"delta":{"step_details":{"tool_calls":[{"index":$,"__proto__":{"polluted":"yes"}}]}}}}',
  '{"event":"thread.run.step.delta","data":{"delta":$}}',
  '{"event":"thread.run.completed","data":$}',
];

const documents = (templates: string[]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...templates), fc.array(hostileJson, { minLength: 5, maxLength: 5 })).map(
      ([template, values]) => {
        let next = 0;
        return template.replace(/\$/g, () => values[next++]!);
      },
    ),
    { minLength: 1, maxLength: 6 },
  );

const done = "data: [DONE]\n\n";
const stream = (text: string) => new Response(text, { headers: { "content-type": "text/event-stream" } });

/** Whatever happens is a value or an error of this library. */
async function settles(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    expect(isPortkeyError(error), String((error as Error).stack)).toBe(true);
  }
}

const schema = { type: "json_schema" as const, json_schema: { name: "a", schema: { type: "object" } } };
const tools = [{ type: "function" as const, function: { name: "toString", strict: true, function: () => "done" } }];

const STREAMED: Record<string, [templates: string[], run: (portkey: Portkey) => unknown]> = {
  "chat.completions.stream()": [
    CHATS,
    (portkey) => portkey.chat.completions.stream({ ...question, response_format: schema, tools }).done(),
  ],
  "chat.completions.runTools()": [
    CHATS,
    (portkey) =>
      portkey.chat.completions.runTools({ ...question, tools, stream: true }, { maxChatCompletions: 2 }).done(),
  ],
  "responses.stream()": [
    RESPONSES,
    (portkey) =>
      portkey.responses.stream({
        model: "m",
        input: "Hello",
        text: { format: { type: "json_schema", name: "a", schema: { type: "object" } } },
      }).done(),
  ],
};

for (const [name, [templates, run]] of Object.entries(STREAMED)) {
  test(`${name} takes hostile keys at any depth for data`, async () => {
    const property = fc.asyncProperty(documents(templates), async (items) => {
      const { portkey } = clientOf(() => stream(items.map((item) => `data: ${item}\n\n`).join("") + done));
      await settles(() => run(portkey));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 150 });
  });
}

test("beta.threads.runs.stream() takes hostile keys at any depth for data", async () => {
  const property = fc.asyncProperty(documents(RUNS), async (items) => {
    const written = items.map((item) => {
      const name = /"event":"([^"]+)"/.exec(item)![1];
      return `event: ${name}\ndata: ${item.slice(item.indexOf('"data":') + 7, -1)}\n\n`;
    });
    const { portkey } = clientOf(() => stream(`${written.join("")}event: done\n${done}`));
    await settles(() => portkey.beta.threads.runs.stream("t", { assistant_id: "a" }).finalMessages());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 150 });
});

test("parse() and runTools() take hostile keys of a whole answer for data", async () => {
  const whole = [
    '{"choices":[{"message":$,"finish_reason":"stop","__proto__":{"polluted":"yes"}}]}',
    '{"choices":[{"message":{"role":"assistant","content":$,"tool_calls":$}}]}',
    '{"choices":[{"message":{"role":"assistant","tool_calls":[{"id":$,"function":{"name":"toString","arguments":$}}]}}]}',
    '{"choices":$,"error":$}',
    '{"output":$,"__proto__":$}',
    "$",
  ];
  const property = fc.asyncProperty(documents(whole), async ([text]) => {
    const { portkey } = clientOf(() => new Response(text!, { headers: { "content-type": "application/json" } }));
    await settles(() => portkey.chat.completions.parse({ ...question, response_format: schema, tools }));
    await settles(() => portkey.responses.parse({ model: "m", input: "Hello" }));
    await settles(() => portkey.chat.completions.runTools({ ...question, tools }, { maxChatCompletions: 2 }).done());
  });
  await fc.assert(property, { numRuns: 100 });
});

test("chat.completions.stream() has no field named __proto__ in what it puts together, and keeps the others", async () => {
  const delta =
    '{"content":"a","__proto__":{"polluted":"yes"},"constructor":{"a":1},"x":[{"index":0,"__proto__":{"b":1}}]}';
  const piece = `data: {"choices":[{"index":0,"delta":${delta}}]}\n\n`;
  const last = `data: ${JSON.stringify(chunk({}, "stop"))}\n\n`;
  const { portkey } = clientOf(() => stream(piece + piece + last + done));
  const { choices: [choice] } = await portkey.chat.completions.stream(question).finalChatCompletion();
  const message = choice!.message as unknown as Record<string, unknown>;
  expect(message.content).toBe("aa");
  expect(Object.hasOwn(message, "__proto__")).toBe(false);
  expect(message.constructor).toEqual({ a: 1 });
  expect(message.x).toEqual([{ index: 0 }]);
});

test("responses.stream() takes events that are named like its own for data", async () => {
  const items = ["end", "error ", "abort", "connect", "event", "__proto__"].map((type) => ({ type }));
  const last = { type: "response.completed", response: { output: [] } };
  const { portkey } = clientOf(() => events([...items, last], ""));
  const heard: string[] = [];
  const run = portkey.responses.stream({ model: "m", input: "Hello" });
  for (const name of ["end", "abort", "connect"] as const) run.on(name, () => heard.push(name));
  await run.done();
  expect(heard).toEqual(["connect", "end"]);
});

test("beta.threads.runs.stream() puts messages and steps of 10,000 parts together in linear time", async () => {
  const pieces = Array.from({ length: 10_000 }, (_, index) => [
    `event: thread.message.delta\ndata: {"id":"m","delta":{"content":[{"index":${index},"type":"text","text":{"value":"a"}}]}}`,
    `event: thread.run.step.delta\ndata: {"id":"s","delta":{"step_details":{"tool_calls":[{"index":${index}}]}}}`,
  ]).flat();
  const text = [...pieces, 'event: thread.run.completed\ndata: {"id":"r"}', "event: done\ndata: [DONE]\n\n"];
  const { portkey } = clientOf(() => stream(text.join("\n\n")));
  const run = portkey.beta.threads.runs.stream("t", { assistant_id: "a" });
  const counts = { textCreated: 0, toolCallCreated: 0 };
  for (const name of ["textCreated", "toolCallCreated"] as const) run.on(name, () => counts[name]++);
  await run.done();
  expect(counts).toEqual({ textCreated: 10_000, toolCallCreated: 10_000 });
});

test("Stream and helpers write no item that is nested too deep, with an error of this library", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const piece = `data: {"choices":[{"index":0,"delta":{"content":${deep}},"finish_reason":"stop"}]}\n\n`;
  const { portkey } = clientOf(() => stream(piece + done));
  await settles(async () => {
    const items = await portkey.chat.completions.create({ ...question, stream: true });
    await new Response(items.toReadableStream()).text();
  });
  const call = piece.replace('"content":', '"tool_calls":[{"index":0,"function":{"name":"f","arguments":').replace(
    '},"finish',
    '}}]},"finish'.replace(/\\/g, ""),
  );
  const { portkey: other } = clientOf(() => stream(call + done));
  await settles(() => other.chat.completions.stream(question).done());
});

test("helpers refuse an answer that is nested too deep with an error of this library", async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
  const { portkey } = clientOf(() => stream(`data: {"choices":[{"index":0,"delta":{"x":${deep}}}]}\n\n${done}`));
  await expect(portkey.chat.completions.stream(question).done()).rejects.toSatisfy(isPortkeyError);
});

for (
  const [name, body] of Object.entries({
    "an error": { error: { message: "overloaded", code: 502 } },
    "choices: null": { choices: null },
    "no choices": { choices: [] },
    "a choice that is null": { choices: [null] },
    "nothing of a completion": { object: "list" },
  })
) {
  test(`parse() and runTools() refuse a success with ${name} with an error of this library`, async () => {
    const { portkey } = clientOf(() => json(body));
    for (
      const work of [
        () => portkey.chat.completions.parse(question),
        () => portkey.chat.completions.runTools({ ...question, tools }).done(),
      ]
    ) {
      await expect(work()).rejects.toSatisfy(isPortkeyError);
    }
  });
}

/**
 * Calls of tools as providers stream them. The styles are those of reports about comparable libraries: OpenAI's own, blank and missing ids
 * (Ollama, vLLM), no index or -1, one index for every call (Gemini through the gateway), gaps, pieces that alternate, calls repeated in the
 * last chunk, arguments that are an object or nothing at all.
 */
import { expect, test } from "vitest";
import { chunk, clientOf, events, question } from "../support/answers.ts";
import { fc } from "../support/property.ts";

interface ToolCall {
  id: string;
  name: string;
  args: string;
}

type Piece = Record<string, unknown>;

interface Heard {
  calls: { id?: string; function: { name: string; arguments: string } }[];
  done: { index: number; name: string; arguments: string }[];
  contents: unknown[];
}

/** Streams chunks through the helper, and returns the calls of the answer and what listeners were told. */
async function hear(chunks: unknown[], body: object = {}): Promise<Heard> {
  const { portkey } = clientOf(() => events(chunks));
  const done: Heard["done"] = [];
  const contents: unknown[] = [];
  const run = portkey.chat.completions.stream({ ...question, ...body })
    .on("tool_calls.function.arguments.done", ({ index, name, arguments: args }) => {
      done.push({ index, name, arguments: args });
    })
    .on("content.done", (event) => contents.push(event));
  const { choices } = await run.finalChatCompletion();
  return { calls: (choices[0]!.message.tool_calls ?? []) as Heard["calls"], done, contents };
}

const inChunks = (pieces: Piece[]) => pieces.map((piece) => chunk({ tool_calls: [piece] }));

/** Cuts a text into pieces at the given places. */
function cut(text: string, places: number[]): string[] {
  const edges = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return edges.slice(1).map((edge, at) => text.slice(edges[at], edge));
}

/** How a provider writes the pieces of a call. Those that alternate can send pieces of several calls in turn. */
const STYLES: Record<
  string,
  { alternates?: true; piece(call: ToolCall, args: string, at: number, index: number): Piece }
> = {
  "OpenAI": {
    alternates: true,
    piece: ({ id, name }, args, at, index) =>
      at === 0
        ? { index, id, type: "function", function: { name, arguments: args } }
        : { index, function: { arguments: args } },
  },
  "blank ids and names in later pieces": {
    alternates: true,
    piece: ({ id, name }, args, at, index) =>
      at === 0
        ? { index, id, type: "function", function: { name, arguments: args } }
        : { index, id: "", type: "function", function: { name: "", arguments: args } },
  },
  "null ids and names in later pieces": {
    alternates: true,
    piece: ({ id, name }, args, at, index) =>
      at === 0
        ? { index, id, type: "function", function: { name, arguments: args } }
        : { index, id: null, type: null, function: { name: null, arguments: args } },
  },
  "id, type and name in every piece": {
    alternates: true,
    piece: ({ id, name }, args, _, index) => ({ index, id, type: "function", function: { name, arguments: args } }),
  },
  "gaps between the indexes": {
    alternates: true,
    piece: ({ id, name }, args, at, index) => ({
      index: index * 2,
      ...(at === 0 && { id, type: "function" }),
      function: { ...(at === 0 && { name }), arguments: args },
    }),
  },
  "one index, and an id in every piece": {
    alternates: true,
    piece: ({ id, name }, args) => ({ index: 0, id, type: "function", function: { name, arguments: args } }),
  },
  "one index, and an id in the first piece": {
    piece: ({ id, name }, args, at) => ({
      index: 0,
      ...(at === 0 && { id, type: "function" }),
      function: { ...(at === 0 && { name }), arguments: args },
    }),
  },
  "no index, and an id in every piece": {
    alternates: true,
    piece: ({ id, name }, args) => ({ id, type: "function", function: { name, arguments: args } }),
  },
  "no index, and an id in the first piece": {
    piece: ({ id, name }, args, at) =>
      at === 0 ? { id, type: "function", function: { name, arguments: args } } : { function: { arguments: args } },
  },
  "index -1": {
    piece: ({ id, name }, args, at) => ({
      index: -1,
      id: at === 0 ? id : "",
      function: { name: at === 0 ? name : "", arguments: args },
    }),
  },
};

const callsOf = fc.array(
  fc.record({
    name: fc.constantFrom("add", "find", "__proto__", "constructor", "toString"),
    args: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constantFrom('"', "\\", "}{", "[")), {
      maxKeys: 3,
    }),
  }),
  { minLength: 1, maxLength: 5 },
).map((calls) => calls.map(({ name, args }, at): ToolCall => ({ id: `call-${at}`, name, args: JSON.stringify(args) })));

for (const [style, { alternates, piece }] of Object.entries(STYLES)) {
  test(`chat.completions.stream() gets the same calls back, however they are cut: ${style}`, async () => {
    const property = fc.asyncProperty(
      callsOf,
      fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 5, maxLength: 5 }),
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      fc.nat(2),
      async (calls, places, order, together, finishes) => {
        const queues = calls.map((call, index) =>
          cut(call.args, places[index]!).map((args, at) => piece(call, args, at, index))
        );
        // the first pieces come in order, so that the order of the calls is known
        const pieces = alternates ? queues.map((queue) => queue.shift()!) : [];
        for (let turn = 0; queues.some((queue) => queue.length > 0); turn++) {
          const open = queues.filter((queue) => queue.length > 0);
          pieces.push(open[alternates ? order[turn % order.length]! % open.length : 0]!.shift()!);
        }
        const chunks = together ? [chunk({ tool_calls: pieces })] : inChunks(pieces);
        const ends = Array.from({ length: finishes + 1 }, () => chunk({}, "tool_calls"));
        const heard = await hear([chunk({ role: "assistant", content: null }), ...chunks, ...ends]);
        expect(heard.calls.map(({ id, function: { name, arguments: args } }) => ({ id, name, args }))).toEqual(calls);
        expect(heard.done.map(({ name, arguments: args }) => `${name} ${args}`).sort()).toEqual(
          calls.map(({ name, args }) => `${name} ${args}`).sort(),
        );
        expect(new Set(heard.done.map(({ index }) => index)).size).toBe(calls.length);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
}

const ids = ({ calls }: Heard) => calls.map(({ id }) => id);
const texts = ({ calls }: Heard) => calls.map(({ function: called }) => `${called.name} ${called.arguments}`);
const told = ({ done }: Heard) => done.map(({ index, name, arguments: args }) => `${index} ${name} ${args}`);

test("chat.completions.stream() tells whole calls with one index apart (Gemini through the gateway)", async () => {
  const call = (id: string, x: number) => ({
    index: 0,
    id,
    type: "function",
    function: { name: "f", arguments: `{"x":${x}}` },
  });
  for (
    const chunks of [inChunks([call("a", 1), call("b", 2)]), [chunk({ tool_calls: [call("a", 1), call("b", 2)] })]]
  ) {
    const heard = await hear([...chunks, chunk({}, "stop")]);
    expect(ids(heard)).toEqual(["a", "b"]);
    expect(texts(heard)).toEqual(['f {"x":1}', 'f {"x":2}']);
    expect(told(heard)).toEqual(['0 f {"x":1}', '1 f {"x":2}']);
  }
});

test("chat.completions.stream() tells whole calls without ids apart", async () => {
  for (const place of [{}, { index: 0 }, { index: -1, id: "" }, { index: null, id: null }]) {
    const call = (name: string, args: unknown) => ({ ...place, function: { name, arguments: args } });
    const heard = await hear([
      ...inChunks([call("f", '{"x":1}'), call("f", '{"x":2}'), call("g", ""), call("h", { y: [3] })]),
      chunk({}, "tool_calls"),
    ]);
    expect(texts(heard)).toEqual(['f {"x":1}', 'f {"x":2}', "g {}", 'h {"y":[3]}']);
    expect(told(heard)).toHaveLength(4);
  }
});

test("chat.completions.stream() tells whole calls apart that have one index and no id of their own (dyedd/lens#49)", async () => {
  const more = (x: number) => ({ index: 0, function: { name: "", arguments: `{"x":${x}}` } });
  const heard = await hear([
    ...inChunks([{ index: 0, id: "a", type: "function", function: { name: "f", arguments: "" } }, more(1), more(2)]),
    ...inChunks([more(2)]),
    chunk({}, "tool_calls"),
  ]);
  expect(texts(heard)).toEqual(['f {"x":1}', 'f {"x":2}']);
  expect(told(heard)).toEqual(['0 f {"x":1}', '1 f {"x":2}']);
});

test("chat.completions.stream() takes a call that is repeated in the last chunk once", async () => {
  const call = { index: 0, id: "a", type: "function", function: { name: "f", arguments: '{"x":1}' } };
  const last = chunk({ tool_calls: [call] }, "tool_calls");
  const heard = await hear([...inChunks([call]), last, last, chunk({}, "tool_calls")]);
  expect(texts(heard)).toEqual(['f {"x":1}']);
  expect(told(heard)).toEqual(['0 f {"x":1}']);
});

test("chat.completions.stream() takes an id that comes after the first piece", async () => {
  const heard = await hear([
    ...inChunks([
      { index: 0, function: { name: "f", arguments: '{"x"' } },
      { index: 0, id: "a", function: { arguments: ":1}" } },
    ]),
    chunk({}, "tool_calls"),
  ]);
  expect(ids(heard)).toEqual(["a"]);
  expect(texts(heard)).toEqual(['f {"x":1}']);
});

test("chat.completions.stream() tells of a finish reason that comes with every chunk once, and of all that came", async () => {
  const { contents } = await hear([
    chunk({ content: "Hel" }, "stop"),
    chunk({ content: "lo" }, "stop"),
    chunk({}, "stop"),
    chunk({ content: "" }, "stop", { usage: { total_tokens: 3 } }),
  ]);
  expect(contents).toEqual([{ content: "Hello", parsed: null }]);
});

for (const reason of ["stop", "end_turn", "eos", "COMPLETE", "STOP"]) {
  test(`chat.completions.stream() parses an answer that ends with ${reason}`, async () => {
    const response_format = { type: "json_schema" as const, json_schema: { name: "a", schema: { type: "object" } } };
    const { contents } = await hear([chunk({ content: '```json\n{"a":1}\n```' }, reason)], { response_format });
    expect(contents).toMatchObject([{ parsed: { a: 1 } }]);
  });
}

test("chat.completions.stream() joins text, and keeps what is repeated once", async () => {
  const { portkey } = clientOf(() =>
    events([
      chunk(
        {
          role: "assistant",
          content: "a",
          reasoning_content: "ha",
          reasoning_details: [{ index: 0, type: "reasoning.text", format: "f-1", text: "x" }],
          audio: { id: "au", data: "AA" },
        },
        null,
        { usage: { total_tokens: 7 }, service_tier: "fast" },
      ),
      chunk(
        {
          role: "assistant",
          content: "a",
          reasoning_content: "ha",
          reasoning_details: [{ index: 0, type: "reasoning.text", format: "f-1", text: "y" }],
          audio: { id: "au", data: "BB" },
        },
        null,
        { usage: null, service_tier: null, id: "" },
      ),
      chunk({ content: null, role: null }, "stop", { usage: null }),
    ])
  );
  const answer = await portkey.chat.completions.stream(question).finalChatCompletion();
  expect(answer).toMatchObject({ id: "c", usage: { total_tokens: 7 }, service_tier: "fast" });
  expect(answer.choices[0]!.message).toMatchObject({
    role: "assistant",
    content: "aa",
    reasoning_content: "haha",
    reasoning_details: [{ index: 0, type: "reasoning.text", format: "f-1", text: "xy" }],
    audio: { id: "au", data: "AABB" },
  });
});

test("chat.completions.stream() reads content that is a list (Mistral)", async () => {
  const thinking = (text: string) => ({ type: "thinking", thinking: [{ type: "text", text }] });
  const { portkey } = clientOf(() =>
    events([
      chunk({ content: [thinking("I ")] }),
      chunk({ content: [thinking("think")] }),
      chunk({ content: [{ type: "text", text: "Hel" }] }),
      chunk({ content: "lo" }, "stop"),
    ])
  );
  const pieces: string[] = [];
  const run = portkey.chat.completions.stream(question).on("content", (piece) => pieces.push(piece));
  expect(await run.finalContent()).toBe("Hello");
  expect(pieces).toEqual(["Hel", "lo"]);
  expect((await run.finalMessage()).content).toEqual([thinking("I think"), { type: "text", text: "Hello" }]);
});

test("chat.completions.stream() reads chunks without choices, and many choices", async () => {
  const count = 40;
  const { portkey } = clientOf(() =>
    events([
      { id: "c", object: "chat.completion.chunk", choices: null },
      { id: "c", object: "chat.completion.chunk" },
      ...Array.from({ length: count }, (_, index) => ({ choices: [{ index, delta: { content: `${index}` } }] })),
      { choices: Array.from({ length: count }, (_, index) => ({ index, delta: null, finish_reason: "stop" })) },
    ])
  );
  const { choices } = await portkey.chat.completions.stream(question).finalChatCompletion();
  expect(choices.map(({ message: { content } }) => content)).toEqual(
    Array.from({ length: count }, (_, index) => `${index}`),
  );
});

test("chat.completions.stream() puts 20,000 pieces of 2,000 calls together in linear time", async () => {
  const heard = await hear([
    ...inChunks(Array.from({ length: 2_000 }, (_, index) => ({ index, id: `${index}`, function: { name: "f" } }))),
    ...inChunks(Array.from({ length: 18_000 }, (_, at) => ({ index: at % 2_000, function: { arguments: "1" } }))),
    chunk({}, "tool_calls"),
  ]);
  expect(heard.calls).toHaveLength(2_000);
  expect(heard.done).toHaveLength(2_000);
});

/** `responses.runTools()`: functions that are called until the model has an answer, over real HTTP. */
import { zodResponsesFunction } from "openai/helpers/zod";
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { APIUserAbortError, OptionError, Portkey, PortkeyError, toResponseInputItems } from "../../src/index.ts";
import { type Model, startModel } from "../support/model.ts";
import { failure } from "../support/recorder.ts";

let model: Model;
let portkey: Portkey;

beforeAll(async () => {
  model = await startModel();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: model.baseURL, maxRetries: 0 });
});
beforeEach(() => {
  model.requests.length = 0;
  model.answers.length = 0;
});
afterAll(() => model?.close());

const ask = { model: "m", input: "How warm is it in Oslo and in Rome?" };
const CITY = z.object({ city: z.string() });
const reasoning = { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "abc", status: null };

/** A tool that keeps the cities that it is asked for. */
function temperature(cities: string[] = []) {
  return {
    type: "function" as const,
    name: "temperature",
    parameters: CITY,
    function: ({ city }: { city: string }) => {
      cities.push(city);
      return { degrees: city.length };
    },
  };
}

const TWO_CALLS: [string, string, string][] = [
  ["1", "temperature", '{"city":"Oslo"}'],
  ["2", "temperature", '{"city":"Rome!"}'],
];

for (const stream of [false, true]) {
  test(`responses.runTools() runs functions until the model has an answer${stream ? ", streamed" : ""}`, async () => {
    model.answers.push({ items: [reasoning], calls: TWO_CALLS }, { content: "4 and 5" });
    const cities: string[] = [];
    const told: unknown[] = [];
    const run = portkey.responses.runTools({
      ...ask,
      stream,
      tools: [temperature(cities), { type: "web_search", search_context_size: "low" }],
    }, { idempotencyKey: "key" });
    run.on("functionToolCall", ({ name, call_id }) => told.push([name, call_id]))
      .on("functionToolCallResult", (output, { call_id }) => told.push([output, call_id]))
      .on("response", ({ status }) => told.push(status))
      .on("response.output_text.delta", ({ snapshot }) => told.push(snapshot))
      .on("finalResponse", ({ output_text }) => told.push(output_text))
      .on("totalUsage", ({ total_tokens }) => told.push(total_tokens))
      .on("end", () => told.push("end"));
    expect(await run.finalText()).toBe("4 and 5");
    expect(cities).toEqual(["Oslo", "Rome!"]);
    expect(told).toEqual([
      "completed",
      ["temperature", "1"],
      ["temperature", "2"],
      ['{"degrees":4}', "1"],
      ['{"degrees":5}', "2"],
      ...(stream ? ["4 and ", "4 and 5"] : []),
      "completed",
      "4 and 5",
      24,
      "end",
    ]);
    expect(run.allResponses()).toHaveLength(2);
    expect(await run.totalUsage()).toEqual({
      input_tokens: 10,
      output_tokens: 14,
      total_tokens: 24,
      input_tokens_details: { cached_tokens: 4 },
      output_tokens_details: { reasoning_tokens: 2 },
    });
    const [first, second] = model.requests;
    expect(first!.body.input).toBe(ask.input);
    expect(first!.body.tools).toEqual([
      {
        type: "function",
        name: "temperature",
        strict: true,
        parameters: {
          type: "object",
          properties: { city: { type: "string" } },
          required: ["city"],
          additionalProperties: false,
        },
      },
      { type: "web_search", search_context_size: "low" },
    ]);
    const { status: _, ...sentReasoning } = reasoning;
    expect(second!.body.input).toEqual([
      { role: "user", content: ask.input },
      sentReasoning,
      ...TWO_CALLS.map(([id, name, args]) => {
        return { type: "function_call", id: `fc_${id}`, call_id: id, name, arguments: args, status: "completed" };
      }),
      { type: "function_call_output", call_id: "1", output: '{"degrees":4}' },
      { type: "function_call_output", call_id: "2", output: '{"degrees":5}' },
    ]);
    expect(model.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["key-1", "key-2"]);
  });
}

test("responses.runTools() runs the calls of one response at the same time, and keeps their order", async () => {
  model.answers.push({ calls: [["1", "wait", "{}"], ["2", "go", "{}"]] }, { content: "Done" });
  let go = (_: string) => {};
  const waited = new Promise<string>((resolve) => go = resolve);
  const run = portkey.responses.runTools({
    ...ask,
    tools: [
      { type: "function", name: "wait", function: () => waited },
      {
        type: "function",
        name: "go",
        function: () => {
          go("waited");
          return "gone";
        },
      },
    ],
  });
  await run.done();
  const outputs = run.input.filter(({ type }) => type === "function_call_output");
  expect(outputs.map((item) => (item as { output: unknown }).output)).toEqual(["waited", "gone"]);
});

test("responses.runTools() is at once what its type says, and gives a parsed answer", async () => {
  model.answers.push({ content: '{"city":"Rome"}' });
  const run = portkey.responses.runTools({ ...ask, text: { format: CITY }, tools: [temperature()] });
  expect(run.controller).toBeInstanceOf(AbortController);
  expect([run.ended, run.aborted, run.errored, run.input.length, run.allResponses().length]).toEqual([
    false,
    false,
    false,
    1,
    0,
  ]);
  const { output_parsed: parsed } = await run.finalResponse();
  expectTypeOf(parsed).toEqualTypeOf<{ city: string } | null>();
  expect(parsed).toEqual({ city: "Rome" });
  expect(run.ended).toBe(true);
});

test("responses.runTools() gives each tool of a list the type of its own schema", async () => {
  model.answers.push({ calls: [["1", "add", '{"a":1,"b":2}'], ["2", "shout", '{"text":"hi"}']] }, { content: "Done" });
  const run = portkey.responses.runTools({
    ...ask,
    tools: [
      {
        type: "function",
        name: "add",
        parameters: z.object({ a: z.number(), b: z.number() }),
        function: ({ a, b }) => a + b,
      },
      {
        type: "function",
        name: "shout",
        parameters: z.object({ text: z.string() }),
        function: ({ text }) => text.toUpperCase(),
      },
      zodResponsesFunction({ name: "find", parameters: CITY, function: ({ city }: { city: string }) => city }),
      { type: "mcp", server_label: "s", server_url: "https://mcp.example.com" },
    ],
  });
  await run.done();
  expect(JSON.stringify(run.input)).toContain('"output":"3"');
  expect(JSON.stringify(run.input)).toContain('"output":"HI"');
});

test("responses.runTools() tells the model what is wrong with a call, and lets it try again", async () => {
  model.answers.push(
    { calls: [["1", "temperature", '{"city":1}'], ["2", "temperature", '{"ci'], ["3", "weather", "{}"]] },
    { calls: [["4", "temperature", '{"city":"Oslo"}']] },
    { content: "4" },
  );
  const cities: string[] = [];
  const run = portkey.responses.runTools({ ...ask, tools: [temperature(cities)] });
  expect(await run.finalText()).toBe("4");
  expect(cities).toEqual(["Oslo"]);
  const outputs = model.requests[1]!.body.input.slice(4).map(({ output }: { output: string }) => output);
  expect(outputs[0]).toContain("city");
  expect(outputs[1]).toMatch(/JSON/);
  expect(outputs[2]).toBe('Cannot call "weather": there is no such function. Call one of "temperature"');
});

test("responses.runTools() ends at maxResponses, after the one function that was chosen, and where an answer is cut", async () => {
  model.answers.push({ calls: [["1", "temperature", '{"city":"Oslo"}']] });
  const tools = [temperature()];
  await portkey.responses.runTools({ ...ask, tools }, { maxResponses: 3 }).done();
  expect(model.requests).toHaveLength(3);
  model.requests.length = 0;
  await portkey.responses.runTools({ ...ask, tools }).done();
  expect(model.requests).toHaveLength(10);
  model.requests.length = 0;
  const tool_choice = { type: "function" as const, name: "temperature" };
  const run = portkey.responses.runTools({ ...ask, tools, tool_choice });
  await run.done();
  expect(model.requests).toHaveLength(1);
  expect(run.input.at(-1)).toMatchObject({ type: "function_call_output" });
  model.requests.length = 0;
  model.answers[0] = { calls: [["1", "temperature", '{"ci']], reason: "length" };
  expect((await portkey.responses.runTools({ ...ask, tools }).finalResponse()).status).toBe("incomplete");
  expect(model.requests).toHaveLength(1);
});

test("responses.runTools() sends only the results where a conversation keeps the items", async () => {
  model.answers.push({ calls: [["1", "temperature", '{"city":"Oslo"}']] }, { content: "4" });
  await portkey.responses.runTools({ ...ask, conversation: "conv_1", tools: [temperature()] }).done();
  expect(model.requests[1]!.body).toMatchObject({
    conversation: "conv_1",
    input: [{ type: "function_call_output", call_id: "1", output: '{"degrees":4}' }],
  });
});

test("responses.runTools() ends with the caller's signal and keeps its reason, also while a function runs", async () => {
  model.answers.push({ calls: [["1", "stop", "{}"]] });
  const controller = new AbortController();
  const reason = new Error("enough");
  const run = portkey.responses.runTools({
    ...ask,
    tools: [{ type: "function", name: "stop", function: () => controller.abort(reason) }],
  }, { signal: controller.signal });
  const error = await failure(run.done());
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error.cause).toBe(reason);
  expect([run.aborted, run.errored, run.ended]).toEqual([true, true, true]);
  expect(model.requests).toHaveLength(1);
});

test("responses.runTools() rejects with what a function throws", async () => {
  model.answers.push({ calls: [["1", "fail", "{}"]] });
  const run = portkey.responses.runTools({
    ...ask,
    tools: [{ type: "function", name: "fail", function: () => Promise.reject(new Error("broken")) }],
  });
  expect((await failure(run.done())).message).toBe("broken");
});

test("responses.runTools() refuses tools that it cannot run, and numbers that cannot be, before it sends anything", async () => {
  const tools = [{ type: "function", name: "a" }] as never;
  expect((await failure(portkey.responses.runTools({ ...ask, tools }).done())).message).toContain('"a"');
  for (const maxResponses of [0, -1, 1.5, NaN, "3"]) {
    const options = { maxResponses } as never;
    const run = portkey.responses.runTools({ ...ask, tools: [temperature()] }, options);
    expect(await failure(run.done())).toBeInstanceOf(OptionError);
  }
  expect(model.requests).toHaveLength(0);
});

test("toResponseInputItems() makes input of output, without what only replies have", async () => {
  const unknown = { type: "hologram", id: "h", created_by: "someone" };
  model.answers.push({ items: [reasoning, unknown], content: '{"city":"Rome"}' });
  const response = await portkey.responses.parse({ ...ask, text: { format: CITY } });
  const before = structuredClone({ ...response });
  const items = toResponseInputItems(response);
  expect(items).toEqual([
    { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "abc" },
    { type: "hologram", id: "h" },
    {
      type: "message",
      id: "msg_1",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: '{"city":"Rome"}', annotations: [] }],
    },
  ]);
  expect({ ...response }).toEqual(before);
  expect(toResponseInputItems(response.output)).toEqual(items);
  expect(toResponseInputItems([])).toEqual([]);
  await portkey.responses.create({ ...ask, input: [...items, { role: "user", content: "And its country?" }] });
  for (const wrong of [undefined, null, {}, "text", { output: 1 }]) {
    expect(() => toResponseInputItems(wrong as never)).toThrow(OptionError);
  }
  expect(new OptionError("a", "b")).toBeInstanceOf(PortkeyError);
});

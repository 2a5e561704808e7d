/** Schemas of zod 4, valibot and arktype where a format or the parameters of a tool stand, over real HTTP. */
import { toJsonSchema, toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import { zodFunction, zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { OptionError, Portkey, PortkeyError } from "../../src/index.ts";
import { type Gateway, startGateway } from "../support/gateway.ts";
import { type Model, startModel } from "../support/model.ts";
import { failure } from "../support/recorder.ts";

let model: Model;
let gateway: Gateway;
let portkey: Portkey;

beforeAll(async () => {
  [model, gateway] = await Promise.all([startModel(), startGateway()]);
  portkey = new Portkey({ apiKey: "pk-test", baseURL: model.baseURL, maxRetries: 0 });
});
beforeEach(() => {
  model.requests.length = 0;
  model.answers.length = 0;
});
afterAll(() => Promise.all([model?.close(), gateway?.close()]));

const messages = [{ role: "user" as const, content: "Where is the Eiffel Tower?" }];
const ask = { model: "m", messages };

interface Place {
  city: string;
  people: number;
  tags: { name: string }[];
}

/** One and the same schema in each library. */
const SCHEMAS = {
  zod: z.object({ city: z.string(), people: z.number(), tags: z.array(z.object({ name: z.string() })) }),
  valibot: toStandardJsonSchema(
    v.object({ city: v.string(), people: v.number(), tags: v.array(v.object({ name: v.string() })) }),
  ),
  arktype: type({ city: "string", people: "number", tags: type({ name: "string" }).array() }),
};

const PLACE: Place = { city: "Paris", people: 2_100_000, tags: [{ name: "tower" }] };

const STRICT = {
  type: "object",
  properties: {
    city: { type: "string" },
    people: { type: "number" },
    tags: {
      type: "array",
      items: {
        type: "object",
        properties: { name: { type: "string" } },
        required: ["name"],
        additionalProperties: false,
      },
    },
  },
  required: ["city", "people", "tags"],
  additionalProperties: false,
};

for (const [library, schema] of Object.entries(SCHEMAS)) {
  test(`chat.completions.parse() takes a schema of ${library}`, async () => {
    model.answers.push({ content: JSON.stringify(PLACE) });
    const chat = await portkey.chat.completions.parse({ ...ask, response_format: schema });
    const { parsed } = chat.choices[0]!.message;
    expectTypeOf(parsed).toEqualTypeOf<Place | null>();
    expect(parsed).toEqual(PLACE);
    expect(model.requests[0]!.body.response_format).toEqual({
      type: "json_schema",
      json_schema: { name: "answer", strict: true, schema: STRICT },
    });
  });

  test(`chat.completions.stream() takes a schema of ${library}`, async () => {
    model.answers.push({ content: JSON.stringify(PLACE) });
    const done: unknown[] = [];
    const stream = portkey.chat.completions.stream({ ...ask, response_format: schema })
      .on("content.done", ({ parsed }) => done.push(parsed));
    const { parsed } = await stream.finalMessage();
    expectTypeOf(parsed).toEqualTypeOf<Place | null>();
    expect([parsed, ...done]).toEqual([PLACE, PLACE]);
    expect(model.requests[0]!.body.response_format.json_schema.schema).toEqual(STRICT);
  });

  test(`responses.parse() takes a schema of ${library}`, async () => {
    model.answers.push({ content: JSON.stringify(PLACE) });
    const body = { model: "m", input: "Where is the Eiffel Tower?", text: { format: schema } };
    const { output_parsed: parsed } = await portkey.responses.parse(body);
    expectTypeOf(parsed).toEqualTypeOf<Place | null>();
    expect(parsed).toEqual(PLACE);
    expect(model.requests[0]!.body.text.format).toEqual({
      type: "json_schema",
      name: "answer",
      strict: true,
      schema: STRICT,
    });
  });

  test(`responses.stream() takes a schema of ${library}`, async () => {
    model.answers.push({ content: JSON.stringify(PLACE) });
    const body = { model: "m", input: "Where is the Eiffel Tower?", text: { format: schema } };
    const { output_parsed: parsed } = await portkey.responses.stream(body).finalResponse();
    expectTypeOf(parsed).toEqualTypeOf<Place | null>();
    expect(parsed).toEqual(PLACE);
  });

  for (const stream of [false, true]) {
    test(`chat.completions.runTools() checks arguments by a schema of ${library}${stream ? ", streamed" : ""}`, async () => {
      model.answers.push(
        { calls: [["1", "place", '{"city":1}'], ["2", "place", JSON.stringify(PLACE)]] },
        { content: "Done" },
      );
      const places: Place[] = [];
      const run = portkey.chat.completions.runTools({
        ...ask,
        stream,
        tools: [{
          type: "function",
          function: {
            name: "place",
            parameters: schema,
            function: (args) => {
              expectTypeOf(args).toEqualTypeOf<Place>();
              places.push(args);
              return args.city;
            },
          },
        }],
      });
      expect(await run.finalContent()).toBe("Done");
      expect(places).toEqual([PLACE]);
      const [first, second] = model.requests.map(({ body }) => body);
      expect(first.tools[0]).toEqual({
        type: "function",
        function: { name: "place", parameters: STRICT, strict: true },
      });
      expect(second.messages.slice(2)).toEqual([
        { role: "tool", tool_call_id: "1", content: expect.stringContaining("city") },
        { role: "tool", tool_call_id: "2", content: "Paris" },
      ]);
      expect(JSON.stringify(second.messages)).not.toContain("parsed");
    });
  }

  test(`parse() and stream() say where an answer does not fit a schema of ${library}`, async () => {
    model.answers.push({ content: '{"city":"Paris","people":"many","tags":[]}' });
    for (
      const work of [
        () => portkey.chat.completions.parse({ ...ask, response_format: schema }),
        () => portkey.chat.completions.stream({ ...ask, response_format: schema }).done(),
        () => portkey.responses.parse({ model: "m", input: "a", text: { format: schema } }),
        () => portkey.responses.stream({ model: "m", input: "a", text: { format: schema } }).done(),
      ]
    ) {
      const error = await failure(work());
      expect(error).toBeInstanceOf(PortkeyError);
      expect(error.message).toMatch(/^The answer does not fit the schema: people: /);
      expect(error.cause.issues).toHaveLength(1);
    }
  });

  test(`parse() tells refusals, length and filters apart with a schema of ${library}`, async () => {
    const chat = () => portkey.chat.completions.parse({ ...ask, response_format: schema });
    const response = () => portkey.responses.parse({ model: "m", input: "a", text: { format: schema } });
    model.answers.push({ refusal: "No" });
    const { message } = (await chat()).choices[0]!;
    expect([message.parsed, message.refusal]).toEqual([null, "No"]);
    expect((await response()).output_parsed).toBeNull();
    for (const [reason, told] of [["length", /Raise "max_\w+_tokens"/], ["content_filter", /filter/]] as const) {
      model.answers[0] = { content: '{"ci', reason };
      for (const work of [chat, response]) {
        const error = await failure(work());
        expect(error).toBeInstanceOf(PortkeyError);
        expect(error.message).toMatch(told);
      }
    }
  });
}

test("the gateway passes a schema on to the provider as it was made", async () => {
  const behind = new Portkey({
    baseURL: gateway.baseURL,
    provider: "openai",
    authorization: "sk-test",
    customHost: model.baseURL,
  });
  model.answers.push({ content: JSON.stringify(PLACE) });
  const chat = await behind.chat.completions.parse({ ...ask, response_format: SCHEMAS.zod });
  expect(chat.choices[0]!.message.parsed).toEqual(PLACE);
  expect(model.requests[0]!.body.response_format.json_schema.schema).toEqual(STRICT);
});

test("toJsonSchema converts schemas of libraries that do not do so themselves", async () => {
  const schema = v.object({ city: v.string() });
  const tools = [{ type: "function" as const, function: { name: "a", parameters: schema, function: () => "b" } }];
  model.answers.push({ content: '{"city":"Paris"}' });
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: schema }, { toJsonSchema });
  expectTypeOf(chat.choices[0]!.message.parsed).toEqualTypeOf<{ city: string } | null>();
  expect(chat.choices[0]!.message.parsed).toEqual({ city: "Paris" });
  await portkey.chat.completions.stream({ ...ask, response_format: schema }, { toJsonSchema }).done();
  await portkey.chat.completions.runTools({ ...ask, tools }, {}, { toJsonSchema }).done();
  const text = { format: schema };
  expect((await portkey.responses.parse({ model: "m", input: "a", text }, { toJsonSchema })).output_parsed).toEqual({
    city: "Paris",
  });
  await portkey.responses.stream({ model: "m", input: "a", text }, { toJsonSchema }).done();
  for (const { body } of model.requests) expect(JSON.stringify(body)).toContain('"additionalProperties":false');

  for (const response_format of [schema, { type: "json_schema", json_schema: { name: "a", schema } }]) {
    const error = await failure(portkey.chat.completions.parse({ ...ask, response_format }));
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain("@valibot/to-json-schema");
  }
  expect(
    await failure(portkey.chat.completions.parse({ ...ask, response_format: schema }, { toJsonSchema: 1 as never })),
  )
    .toBeInstanceOf(OptionError);
});

test("an optional field is asked for as one that may be null, and read as one that is missing", async () => {
  const schema = z.object({
    name: z.string(),
    age: z.number().optional(),
    unit: z.string().default("m"),
    note: z.string().nullable(),
    more: z.array(z.object({ id: z.string().optional() })),
    kind: z.discriminatedUnion("type", [
      z.object({ type: z.literal("a"), x: z.string().optional() }),
      z.object({ type: z.literal("b") }),
    ]),
  });
  const value = { name: "n", age: null, unit: null, note: null, more: [{ id: null }], kind: { type: "a", x: null } };
  model.answers.push({ content: JSON.stringify(value) });
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: schema });
  expect(chat.choices[0]!.message.parsed).toEqual({
    name: "n",
    unit: "m",
    note: null,
    more: [{}],
    kind: { type: "a" },
  });
  const { strict, schema: sent } = model.requests[0]!.body.response_format.json_schema;
  expect(strict).toBe(true);
  expect(sent.required).toEqual(Object.keys(sent.properties));
  expect(sent.properties.age).toEqual({ anyOf: [{ type: "number" }, { type: "null" }] });
  expect(sent.properties.note).toEqual({ type: ["string", "null"] });
  expect(JSON.stringify(sent)).not.toMatch(/"oneOf"|"default"|"\$schema"/);
});

test("schemas that refer to themselves are strict at every depth", async () => {
  const node = z.object({
    name: z.string(),
    get children() {
      return z.array(node).optional();
    },
  });
  model.answers.push({ content: JSON.stringify({ name: "a", children: [{ name: "b", children: null }] }) });
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: node });
  expect(chat.choices[0]!.message.parsed).toEqual({ name: "a", children: [{ name: "b" }] });
  expect(model.requests[0]!.body.response_format.json_schema.strict).toBe(true);
});

test("a schema that the strict mode cannot express is sent without it, and checked all the same", async () => {
  for (const inner of [z.record(z.string(), z.number()), z.any(), z.tuple([z.string()])]) {
    model.requests.length = 0;
    model.answers[0] = { content: '{"b":1}' };
    const error = await failure(
      portkey.chat.completions.parse({ ...ask, response_format: z.object({ a: inner, b: z.string() }) }),
    );
    expect(error.message).toContain("b: ");
    expect(model.requests[0]!.body.response_format.json_schema.strict).toBe(false);
  }
});

test("a schema may stand in a format that names it, and have a title of its own", async () => {
  model.answers.push({ content: '{"city":"Paris"}' });
  const schema = z.object({ city: z.string() });
  const chat = await portkey.chat.completions.parse({
    ...ask,
    response_format: { type: "json_schema", json_schema: { name: "place", description: "A place", schema } },
  });
  expectTypeOf(chat.choices[0]!.message.parsed).toEqualTypeOf<{ city: string } | null>();
  const loose = { type: "json_schema", name: "place", strict: false, schema } as const;
  const response = await portkey.responses.parse({ model: "m", input: "a", text: { format: loose } });
  expectTypeOf(response.output_parsed).toEqualTypeOf<{ city: string } | null>();
  await portkey.chat.completions.parse({ ...ask, response_format: schema.meta({ title: "My place!" }) });
  const [first, second, third] = model.requests.map(({ body }) => body);
  expect(first.response_format.json_schema).toMatchObject({ name: "place", description: "A place", strict: true });
  expect(second.text.format).toMatchObject({ name: "place", strict: false });
  expect(second.text.format.schema.properties).toEqual({ city: { type: "string" } });
  expect(third.response_format.json_schema.name).toBe("My_place");
});

test("a schema that changes values gives what it makes of them, also in the background", async () => {
  const schema = z.object({
    day: z.string().transform((text) => new Date(text)),
    user: z.string().refine((id) => Promise.resolve(id !== "nobody"), "no such user"),
  });
  model.answers.push({ content: '{"day":"2026-11-30","user":"u"}' });
  const expected = { day: new Date("2026-11-30"), user: "u" };
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: schema });
  expectTypeOf(chat.choices[0]!.message.parsed).toEqualTypeOf<{ day: Date; user: string } | null>();
  expect(chat.choices[0]!.message.parsed).toEqual(expected);
  expect((await portkey.chat.completions.stream({ ...ask, response_format: schema }).finalMessage()).parsed).toEqual(
    expected,
  );
  model.answers[0] = { content: '{"day":"2026-11-30","user":"nobody"}' };
  for (
    const work of [
      portkey.chat.completions.parse({ ...ask, response_format: schema }),
      portkey.chat.completions.stream({ ...ask, response_format: schema }).done(),
    ]
  ) expect((await failure(work)).message).toContain("user: no such user");
});

test("a plain JSON schema in the place of a format is sent in strict mode", async () => {
  model.answers.push({ content: '{"city":"Paris"}' });
  const schema = { type: "object", title: "place", properties: { city: { type: "string" } } };
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: schema });
  expect(chat.choices[0]!.message.parsed).toEqual({ city: "Paris" });
  const { json_schema: sent } = model.requests[0]!.body.response_format;
  expect(sent).toMatchObject({ name: "place", strict: true, schema: { additionalProperties: false } });
});

test("formats and tools of openai/helpers/zod, and those of providers, are sent as they are", async () => {
  model.answers.push({ content: '{"city":"Paris"}' });
  const schema = z.object({ city: z.string() });
  const chat = await portkey.chat.completions.parse({ ...ask, response_format: zodResponseFormat(schema, "place") });
  expectTypeOf(chat.choices[0]!.message.parsed).toEqualTypeOf<{ city: string } | null>();
  expect(chat.choices[0]!.message.parsed).toEqual({ city: "Paris" });
  const body = { model: "m", input: "a", text: { format: zodTextFormat(schema, "place") } };
  expect((await portkey.responses.parse(body)).output_parsed).toEqual({ city: "Paris" });
  const grammar = { type: "grammar", grammar: "root ::= 'a'" };
  model.answers[0] = { content: "a" };
  expect((await portkey.chat.completions.parse({ ...ask, response_format: grammar })).choices[0]!.message.parsed).toBe(
    null,
  );
  expect(model.requests.at(-1)!.body.response_format).toEqual(grammar);
  model.answers.unshift({ calls: [["1", "find", '{"city":"Paris"}']] });
  const tool = zodFunction({ name: "find", parameters: schema, function: ({ city }: { city: string }) => city });
  const run = portkey.chat.completions.runTools({ ...ask, tools: [tool] });
  expect(await run.finalFunctionToolCallResult()).toBe("Paris");
});

test("what is no schema is refused before anything is sent, with what to pass", async () => {
  class Foreign {
    fields = {};
    validate(): void {}
  }
  const wrong: unknown[] = [
    {},
    { city: "string" },
    { city: z.string() },
    new Foreign(),
    { parse() {} },
    () => {},
    [],
    "json",
    { type: "json_schema", json_schema: { name: "a", schema: { city: z.string() } } },
    { type: "json_schema", json_schema: { name: "a", schema: new Foreign() } },
    { type: "json_schema", json_schema: { name: "a", schema: { city: "string" } } },
    { "~standard": { version: 1, vendor: "new", validate: () => ({ value: 1 }) } },
    z.object({ day: z.date() }),
  ];
  for (const response_format of wrong) {
    for (
      const work of [
        () => portkey.chat.completions.parse({ ...ask, response_format } as never),
        () => portkey.chat.completions.stream({ ...ask, response_format } as never).done(),
      ]
    ) {
      const error = await failure(work());
      expect(error).toBeInstanceOf(OptionError);
      expect(error.message).toMatch(/schema/);
      expect(error.option).toMatch(/^response_format/);
    }
  }
  for (const parameters of [{ city: z.string() }, new Foreign(), { parse() {} }, () => {}]) {
    const tools = [{ type: "function", function: { name: "a", parameters, function: () => "" } }] as never;
    const error = await failure(portkey.chat.completions.runTools({ ...ask, tools }).done());
    expect(error).toBeInstanceOf(OptionError);
    expect(error.message).toContain('tool "a"');
  }
  expect(model.requests).toHaveLength(0);
});

test("runTools() gives each tool of a list the type of its own schema", async () => {
  model.answers.push({ calls: [["1", "add", '{"a":1,"b":2}'], ["2", "shout", '{"text":"hi"}'], ["3", "now", "{}"]] }, {
    content: "Done",
  });
  const run = portkey.chat.completions.runTools({
    ...ask,
    tools: [
      { type: "function", function: { name: "add", parameters: SUM, function: ({ a, b }) => a + b } },
      {
        type: "function",
        function: { name: "shout", parameters: type({ text: "string" }), function: ({ text }) => text.toUpperCase() },
      },
      { type: "function", function: { name: "now", function: () => "noon" } },
    ],
  });
  await run.done();
  expect(run.messages.filter(({ role }) => role === "tool").map(({ content }) => content)).toEqual(["3", "HI", "noon"]);
  const wrong = () =>
    portkey.chat.completions.runTools({
      ...ask,
      // @ts-expect-error -- a number has no toUpperCase()
      tools: [{ type: "function", function: { name: "add", parameters: SUM, function: ({ a }) => a.toUpperCase() } }],
    });
  expect(wrong).toBeTypeOf("function");
});

const SUM = z.object({ a: z.number(), b: z.number() });

/** Streams and runs with listeners: what they are before the first event, how they end, what is sent. */
import { createServer } from "node:http";
import { expect, expectTypeOf, test } from "vitest";
import Portkey, { APIUserAbortError, isPortkeyError, OptionError, StreamError } from "../../src/index.ts";
import { chunk, clientOf, completion, events, question } from "../support/answers.ts";
import { failure, json } from "../support/recorder.ts";
import { listen, readBody } from "../support/server.ts";

const hello = () => events([chunk({ role: "assistant", content: "Hel" }), chunk({ content: "lo" }, "stop")]);
const responded = () =>
  events([
    { type: "response.output_text.delta", delta: "Hi", output_index: 0, content_index: 0 },
    { type: "response.completed", response: { id: "r", output: [] } },
  ], "");
const ran = () => {
  const run = { id: "run", object: "thread.run", status: "completed" };
  const text = `event: thread.run.completed\ndata: ${JSON.stringify(run)}\n\nevent: done\ndata: [DONE]\n\n`;
  return new Response(text, { headers: { "content-type": "text/event-stream" } });
};

/** Every helper that returns a run, with an answer for it. */
const RUNS: Record<string, [answer: () => Response, start: (portkey: Portkey, options?: object) => Runner]> = {
  "chat.completions.stream()": [hello, (portkey, options) => portkey.chat.completions.stream(question, options)],
  "chat.completions.runTools()": [
    hello,
    (portkey, options) => portkey.chat.completions.runTools({ ...question, tools: [], stream: true }, options),
  ],
  "responses.stream()": [
    responded,
    (portkey, options) => portkey.responses.stream({ model: "m", input: "Hello" }, options),
  ],
  "responses.stream() of a kept response": [
    responded,
    (portkey, options) => portkey.responses.stream({ response_id: "r" }, options),
  ],
  "beta.threads.runs.stream()": [
    ran,
    (portkey, options) => portkey.beta.threads.runs.stream("t", { assistant_id: "a" }, options),
  ],
  "beta.threads.runs.createAndStream()": [
    ran,
    (portkey, options) => portkey.beta.threads.runs.createAndStream("t", { assistant_id: "a" }, options),
  ],
  "beta.threads.createAndRunStream()": [
    ran,
    (portkey, options) => portkey.beta.threads.createAndRunStream({ assistant_id: "a" }, options),
  ],
  "beta.threads.runs.submitToolOutputsStream()": [
    ran,
    (portkey, options) =>
      portkey.beta.threads.runs.submitToolOutputsStream("run", { thread_id: "t", tool_outputs: [] }, options),
  ],
};

interface Runner {
  readonly controller: AbortController;
  readonly ended: boolean;
  readonly aborted: boolean;
  readonly errored: boolean;
  abort(): void;
  done(): Promise<void>;
  // deno-lint-ignore no-explicit-any -- listeners of any kind of run
  on(event: any, listener: any): unknown;
  toReadableStream(): ReadableStream<Uint8Array>;
  [Symbol.asyncIterator](): AsyncIterator<unknown>;
}

/** A controller in parts. */
function controlled(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}

for (const [name, [answer, start]] of Object.entries(RUNS)) {
  test(`${name} is at once what its type says`, async () => {
    const { portkey } = clientOf(answer);
    const run = start(portkey);
    expect(run).not.toHaveProperty("then");
    expect(run.controller).toBeInstanceOf(AbortController);
    expect([run.ended, run.aborted, run.errored]).toEqual([false, false, false]);
    const names: string[] = [];
    for (const event of ["connect", "end", "error"]) expect(run.on(event, () => names.push(event))).toBe(run);
    await run.done();
    expect(names).toEqual(["connect", "end"]);
    expect([run.ended, run.aborted, run.errored]).toEqual([true, false, false]);
  });

  test(`${name} makes a Response, and can be awaited and iterated`, async () => {
    const { portkey } = clientOf(answer);
    const lines = (await new Response(start(portkey).toReadableStream()).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).not.toEqual([]);
    const items: unknown[] = [];
    for await (const item of await start(portkey)) items.push(item);
    expect(items).toHaveLength(lines.length);
  });

  test(`${name} keeps the reason of whoever ends it`, async () => {
    const never = () => new Promise<Response>(() => {});
    for (const at of ["before", "at once", "later"]) {
      for (const which of [0, 1]) {
        const { portkey } = clientOf(never);
        const controllers = [new AbortController(), new AbortController()];
        const reason = new Error("enough");
        if (at === "before") controllers[which]!.abort(reason);
        const [first, second] = controllers.map(({ signal }) => ({ signal }));
        const run = startWith(portkey, name, first!, second!);
        const failed = failure(run.done());
        if (at === "later") await new Promise((resolve) => setTimeout(resolve, 5));
        controllers[which]!.abort(reason);
        expect(await failed).toBeInstanceOf(APIUserAbortError);
        expect((await failed).cause).toBe(reason);
        expect([run.ended, run.aborted, run.errored]).toEqual([true, true, true]);
      }
    }
    const { portkey } = clientOf(never);
    const run = start(portkey);
    const heard: unknown[] = [];
    run.on("abort", (error: unknown) => heard.push(error));
    run.controller.abort("because");
    expect((await failure(run.done())).cause).toBe("because");
    expect(heard).toHaveLength(1);
  });

  test(`${name} tells of bad options and of failed replies`, async () => {
    const { portkey, sent } = clientOf(() => json({ error: { message: "No" } }, { status: 400 }));
    const bad = await failure(start(portkey, { signal: new AbortController() }).done());
    expect(bad).toBeInstanceOf(OptionError);
    expect(sent).toHaveLength(0);
    const heard: Error[] = [];
    const run = start(portkey);
    run.on("error", (error: Error) => heard.push(error));
    await failure(run.done());
    expect(heard).toHaveLength(1);
    expect(heard[0]!.name).toBe("BadRequestError");
  });
}

/** Starts a run with options in both places. */
function startWith(portkey: Portkey, name: string, first: object, second: object): Runner {
  return RUNS[name]![1](withSecond(portkey, second), first);
}

/** A client whose methods get options in the last place too. */
function withSecond<Value extends object>(target: Value, second: object): Value {
  return new Proxy(target, {
    get(value, name) {
      const member = Reflect.get(value, name) as unknown;
      if (typeof member === "function") return (...args: unknown[]) => member.apply(value, [...args, second]);
      return typeof member === "object" && member !== null ? withSecond(member, second) : member;
    },
  });
}

test("chat.completions.stream() sends what it was called with, and runTools() too, each time", async () => {
  const body = { model: "m", messages: [{ role: "user" as const, content: "first" }], metadata: { a: "1" } };
  const options = { traceId: "t-1", headers: { "x-tenant": "blue" } };
  const call = { id: "1", type: "function", function: { name: "add", arguments: "{}" } };
  const { portkey, sent } = clientOf((_, number) =>
    number === 1 ? hello() : json(completion(number === 2 ? { tool_calls: [call] } : { content: "done" }))
  );
  const tools = [{ type: "function" as const, function: { name: "add", parameters: { a: 1 }, function: () => "4" } }];
  const streamed = portkey.chat.completions.stream(body, options);
  const run = portkey.chat.completions.runTools({ ...body, tools }, options);
  const responded = portkey.responses.stream({ model: "m", input: body.messages as never }, options);
  body.messages[0]!.content = "changed";
  body.messages.push({ role: "user", content: "more" });
  body.metadata.a = "changed";
  body.model = "changed";
  options.traceId = "changed";
  options.headers["x-tenant"] = "changed";
  tools[0]!.function.parameters.a = 2;
  await Promise.allSettled([streamed.done(), run.done(), responded.done()]);
  expect(sent.length).toBeGreaterThan(3);
  for (const { body, headers } of sent) {
    expect(body).not.toContain("changed");
    expect(body).not.toContain('"a":2');
    expect(body).toContain("first");
    expect([headers.get("x-portkey-trace-id"), headers.get("x-tenant")]).toEqual(["t-1", "blue"]);
  }
});

test("chat.completions.stream() rejects when the provider fails in the middle", async () => {
  const failed = { choices: [{ finish_reason: "overloaded_error", delta: { content: "" } }] };
  const { portkey } = clientOf(() => events([chunk({ content: "Hel" }), failed]));
  const pieces: string[] = [];
  const run = portkey.chat.completions.stream(question).on("content", (piece) => pieces.push(piece));
  expect(await failure(run.finalChatCompletion())).toBeInstanceOf(StreamError);
  expect(pieces).toEqual(["Hel"]);
  expect(run.allChatCompletions()).toEqual([]);
});

test("chat.completions.stream() shows what has come while it is being streamed", async () => {
  const { portkey } = clientOf(hello);
  const run = portkey.chat.completions.stream(question);
  expect(run.messages).toEqual(question.messages);
  expect(run.currentChatCompletionSnapshot).toBeUndefined();
  const seen: unknown[] = [];
  for await (const _ of run) seen.push(run.currentChatCompletionSnapshot !== undefined);
  expect(seen).toHaveLength(2);
  expect(run.allChatCompletions()).toHaveLength(1);
  expect(run.messages).toHaveLength(2);
});

test("chat.completions.stream() writes lines of JSON over HTTP, and ends the request when the reader leaves", async () => {
  let isClosed = false;
  const server = createServer(async (request, response) => {
    await readBody(request);
    response.on("close", () => isClosed = true);
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`data: ${JSON.stringify(chunk({ content: "Hel" }))}\n\n`);
  });
  const { origin, close } = await listen(server);
  try {
    const portkey = new Portkey({ apiKey: "pk-test", baseURL: origin });
    const reader = new Response(portkey.chat.completions.stream(question).toReadableStream()).body!.getReader();
    const { value } = await reader.read();
    expect(JSON.parse(new TextDecoder().decode(value))).toEqual(chunk({ content: "Hel" }));
    await reader.cancel();
    await expect.poll(() => isClosed).toBe(true);
  } finally {
    await close();
  }
});

const add = (parse?: (text: string) => unknown) => ({
  type: "function" as const,
  function: { name: "add", strict: true, ...(parse && { parse }), function: (args: unknown) => ({ got: args }) },
});

test("chat.completions.runTools() calls a function without arguments with {}, whatever the provider sends for none", async () => {
  for (const args of ["", " ", "{}", undefined, null, {}]) {
    for (const parse of [JSON.parse, undefined]) {
      const call = { type: "function", function: { name: "add", ...(args !== undefined && { arguments: args }) } };
      const { portkey, sent } = clientOf((_, number) =>
        json(completion(number === 1 ? { tool_calls: [call] } : { content: "done" }))
      );
      const run = portkey.chat.completions.runTools({ ...question, tools: [add(parse)] });
      expect(await run.finalContent()).toBe("done");
      expect(await run.finalFunctionToolCallResult()).toBe(JSON.stringify({ got: parse ? {} : "{}" }));
      const { messages } = JSON.parse(sent[1]!.body);
      expect(messages[2].tool_call_id).toBe(messages[1].tool_calls[0].id);
      expect(messages[2].tool_call_id).toMatch(/^call_/);
    }
  }
});

test("chat.completions.runTools() ends when it is stopped while a function does not return", async () => {
  const calls = [{ id: "1", type: "function", function: { name: "add", arguments: "{}" } }];
  for (const by of ["run", "call", "client"]) {
    const { signal, abort } = controlled();
    const { portkey } = clientOf(() => json(completion({ tool_calls: calls })), by === "client" ? { signal } : {});
    const tool = { type: "function" as const, function: { name: "add", function: () => new Promise(() => {}) } };
    const run = portkey.chat.completions.runTools(
      { ...question, tools: [tool as never] },
      by === "call" ? { signal } : {},
    );
    await run.emitted("functionToolCall");
    if (by === "run") run.controller.abort("mine");
    else abort("mine");
    const error = await failure(run.done());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe("mine");
  }
});

test("chat.completions.runTools() names the function whose result cannot be sent", async () => {
  const calls = [{ id: "1", type: "function", function: { name: "add", arguments: "{}" } }];
  const { portkey } = clientOf(() => json(completion({ tool_calls: calls })));
  const tool = { type: "function" as const, function: { name: "add", function: () => ({ size: 1n }) } };
  const error = await failure(portkey.chat.completions.runTools({ ...question, tools: [tool as never] }).done());
  expect(isPortkeyError(error)).toBe(true);
  expect(error.message).toContain('"add"');
});

test("chat.completions.runTools() tells of tools that it cannot run", async () => {
  const { portkey, sent } = clientOf(() => json(completion({ content: "done" })));
  for (const tool of [{ type: "x" }, {}, null, { type: "function" }, { type: "function", function: { name: "f" } }]) {
    const heard: unknown[] = [];
    const run = portkey.chat.completions.runTools({ ...question, tools: [tool as never] });
    run.on("error", (error) => heard.push(error));
    expect(await failure(run.done())).toBeInstanceOf(OptionError);
    expect(heard).toHaveLength(1);
  }
  expect(sent).toHaveLength(0);
});

test("chat.completions.parse() reads JSON in a code fence, and names what it cannot read", async () => {
  const response_format = { type: "json_schema" as const, json_schema: { name: "a", schema: { type: "object" } } };
  const read = async (content: unknown) => {
    const { portkey } = clientOf(() => json(completion({ content })));
    return (await portkey.chat.completions.parse({ ...question, response_format })).choices[0]!.message.parsed;
  };
  const value = { a: "```js\n1\n```" };
  const text = JSON.stringify(value);
  for (
    const content of [
      text,
      `\`\`\`json\n${text}\n\`\`\``,
      `\`\`\`\n${JSON.stringify(value, null, 2)}\`\`\`\n`,
      `Here it is:\n\`\`\`JSON\n${text}\n\`\`\`\nAnything else?`,
      [{ type: "text", text: text.slice(0, 5) }, { type: "text", text: text.slice(5) }],
    ]
  ) expect(await read(content)).toEqual(value);
  for (const content of ["Hello", "```json\n{", "```"]) {
    const error = await failure(read(content));
    expect(isPortkeyError(error)).toBe(true);
    expect(error.message).toContain("not JSON");
  }
});

test("chat.completions.parse() refuses a schema in the place of a format", async () => {
  const { portkey, sent } = clientOf(() => json(completion({ content: "{}" })));
  const response_format = { "~standard": { version: 1 }, safeParse() {} } as never;
  for (
    const work of [
      () => portkey.chat.completions.parse({ ...question, response_format }),
      () => portkey.chat.completions.stream({ ...question, response_format }).done(),
      () => portkey.responses.parse({ model: "m", input: "a", text: { format: response_format } }),
    ]
  ) expect(await failure(work())).toBeInstanceOf(OptionError);
  expect(sent).toHaveLength(0);
});

test("runs have the types of what they are", () => {
  const { portkey } = clientOf(hello);
  const run = () => portkey.chat.completions.stream(question);
  expectTypeOf(run).returns.toHaveProperty("controller").toEqualTypeOf<AbortController>();
  expectTypeOf(run).returns.toHaveProperty("ended").toEqualTypeOf<boolean>();
  expectTypeOf<Awaited<ReturnType<typeof run>>>().toEqualTypeOf<ReturnType<typeof run>>();
});

/** The helpers of `portkey-ai` and ours on the same answers: what they send, what they tell, what comes of them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Portkey } from "../../src/index.ts";
import { comparable, sorted } from "./compare.ts";
import { type Client, OfficialPortkey } from "./official.ts";
import { type Recorder, type Seen, startRecorder } from "./recorder.ts";
import * as scenes from "./scenes.ts";

let recorder: Recorder;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder?.close());

/** Anything that can be compared as text: fields in order, no headers, and no words in which the two talk to a model. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(sorted(value) ?? null, (name, inner) => {
    if (name === "parsed" || name === "parsed_arguments") return undefined;
    // ours asks for the tokens of a streamed answer, see MIGRATING.md
    if (name === "stream_options") return undefined;
    // ours fills in what the types of a response promise, see MIGRATING.md
    if (name === "output_text" && typeof inner === "string" || name === "access_programs") return undefined;
    if (
      typeof inner === "string" && /Invalid tool_call|Cannot call/.test(inner)
    ) return "(no such function)";
    return inner;
  }));
}

/** Runs the same with both, and gives what came of it and what was sent. */
async function both(
  run: (portkey: Client) => Promise<unknown>,
): Promise<[theirs: unknown, ours: unknown]> {
  const results: unknown[] = [];
  for (const Class of [OfficialPortkey, Portkey]) {
    recorder.seen.length = 0;
    const portkey = new (Class as new (options: object) => Client)({
      apiKey: "pk-test",
      baseURL: recorder.baseURL,
    });
    const result = await run(portkey).catch((error: Error) => `threw ${error instanceof Error}`);
    results.push(plain({ result, sent: recorder.seen.map(comparable) }));
  }
  return results as [unknown, unknown];
}

async function same(run: (portkey: Client) => Promise<unknown>): Promise<void> {
  const [theirs, ours] = await both(run);
  expect(ours).toEqual(theirs);
}

/** Every event that a stream tells, in order, with what it tells. */
async function heard(
  stream: Client,
  names: string[],
  without: string[] = [],
): Promise<unknown[]> {
  const list: unknown[] = [];
  for (const name of names) {
    stream.on(name, (...args: unknown[]) => {
      // a snapshot of the moment, as both go on writing into it
      if (!without.includes(name)) {
        list.push([name, plain(name === "chunk" ? args[0] : args)]);
      }
    });
  }
  await stream.done().catch(() => list.push("threw"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return list;
}

test("replies of post(), get() and chats are the same as JSON", async () => {
  recorder.answer = () => scenes.json({ object: "list", data: [{ index: 1, note: null }] });
  await same(async (portkey) => {
    const replies = [
      await portkey.post("/rerank", {}),
      await portkey.get("/models"),
      await portkey.embeddings.create({}),
    ];
    return replies.map((reply) => JSON.stringify(reply.toJSON?.() ?? reply));
  });
});

const messages = [{ role: "user", content: "Hello" }];
const schema = {
  type: "json_schema",
  json_schema: { name: "answer", strict: true, schema: { type: "object" } },
};
const CHAT_EVENTS =
  ("connect chunk content message chatCompletion functionToolCall functionToolCallResult finalContent finalMessage " +
    "finalChatCompletion finalFunctionToolCall finalFunctionToolCallResult totalUsage content.delta content.done " +
    "refusal.delta refusal.done tool_calls.function.arguments.delta tool_calls.function.arguments.done " +
    "logprobs.content.delta logprobs.content.done abort end").split(" ");

test.each([
  ["a plain answer", scenes.chatChunks, {}],
  ["an answer by a schema", scenes.chatChunks, { response_format: schema }],
  ["calls of functions", scenes.toolChunks, {
    tools: [{
      type: "function",
      function: { name: "add", strict: true, parameters: { type: "object" } },
    }],
  }],
])(
  "chat.completions.stream() tells of %s in the same order",
  async (_, chunks, body) => {
    recorder.answer = () => scenes.events(chunks);
    await same(async (portkey) =>
      heard(
        await portkey.chat.completions.stream({
          model: "m",
          messages,
          ...body,
        }),
        CHAT_EVENTS,
      )
    );
  },
);

test("chat.completions.stream() ends with the same", async () => {
  recorder.answer = () => scenes.events(scenes.chatChunks);
  await same(async (portkey) => {
    const stream = await portkey.chat.completions.stream({
      model: "m",
      messages,
    });
    const chunks: unknown[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return [
      chunks,
      await stream.finalChatCompletion(),
      await stream.finalMessage(),
      await stream.finalContent(),
      await stream.totalUsage(),
      stream.allChatCompletions(),
      stream.messages,
    ];
  });
});

test("chat.completions.stream() gives up the same way", async () => {
  recorder.answer = () => ({ status: 400, body: '{"error":{"message":"No"}}' });
  await same(async (portkey) =>
    heard(await portkey.chat.completions.stream({ model: "m", messages }), [
      "connect",
      "chunk",
      "end",
    ])
  );
});

const adder = {
  type: "function",
  function: {
    name: "add",
    description: "Adds two",
    parameters: { type: "object" },
    parse: JSON.parse,
    function: ({ x }: { x: number }) => ({ sum: x + 2 }),
  },
};

function answerToTools({ body }: Seen) {
  const { messages } = JSON.parse(body.toString()) as { messages: unknown[] };
  if (messages.length > 1) return scenes.chat({ content: "four" });
  const call = (id: string, name: string, text: string) => ({
    id,
    type: "function",
    function: { name, arguments: text },
  });
  const tool_calls = [
    call("1", "add", '{"x":2}'),
    call("2", "missing", "{}"),
    call("3", "add", "{broken"),
  ];
  return scenes.chat({ content: null, tool_calls }, "tool_calls");
}

test("chat.completions.runTools() carries out the same, and says the same to the model", async () => {
  recorder.answer = answerToTools;
  await same(async (portkey) => {
    const runner = portkey.chat.completions.runTools({
      model: "m",
      messages,
      tools: [adder],
    });
    const events = await heard(runner, CHAT_EVENTS);
    return [
      events,
      await runner.finalContent(),
      await runner.finalFunctionToolCallResult(),
      await runner.totalUsage(),
    ];
  });
});

test("chat.completions.runTools() can be listened to at once", async () => {
  recorder.answer = answerToTools;
  await same((portkey) => {
    const seen: unknown[] = [];
    const runner = portkey.chat.completions.runTools({
      model: "m",
      messages,
      tools: [adder],
    })
      .on("functionToolCall", (call: unknown) => seen.push(call));
    return runner.finalContent().then((content: unknown) => [content, seen]);
  });
});

test("chat.completions.parse() reads the same", async () => {
  const ask = (portkey: Client) =>
    portkey.chat.completions.parse({
      model: "m",
      messages,
      response_format: schema,
    });
  recorder.answer = () => scenes.chat({ content: '{"a":1}' });
  await same(ask);
  await same(async (
    portkey,
  ) => [(await ask(portkey)).choices[0].message.parsed.a]);
  recorder.answer = () => scenes.chat({ content: '{"a":' }, "length");
  await same(ask);
});

const text = {
  format: {
    type: "json_schema",
    name: "answer",
    strict: true,
    schema: { type: "object" },
  },
};

test("responses.stream() tells the same", async () => {
  recorder.answer = () => scenes.events(scenes.responseEvents, "");
  const names = [
    "connect",
    "event",
    ...new Set(scenes.responseEvents.map(({ type }) => type)),
    "end",
  ];
  for (const body of [{}, { text }]) {
    await same(async (portkey) =>
      heard(
        await portkey.responses.stream({ model: "m", input: "Hello", ...body }),
        names,
      )
    );
  }
  await same(async (portkey) => {
    const seen: string[] = [];
    // the official client goes on writing into events that it has delivered
    for await (
      const { type } of await portkey.responses.stream({
        model: "m",
        input: "Hello",
      })
    ) seen.push(type);
    return seen;
  });
});

test("responses.parse() and responses.create() read the same", async () => {
  recorder.answer = () => scenes.json(scenes.response);
  await same(async (portkey) => {
    const { output_text, output_parsed } = await portkey.responses.parse({
      model: "m",
      input: "Hello",
      text,
    });
    return [output_text, JSON.stringify(output_parsed)];
  });
  await same(async (portkey) => (await portkey.responses.create({ model: "m", input: "Hello" })).output_text);
});

const RUN_EVENTS =
  ("connect event messageCreated messageDelta messageDone textCreated textDelta textDone runStepCreated runStepDelta " +
    "runStepDone toolCallCreated toolCallDelta toolCallDone end").split(" ");

test("beta.threads.runs.stream() tells the same", async () => {
  recorder.answer = () => scenes.events(scenes.runEvents, "");
  await same(async (portkey) =>
    heard(
      await portkey.beta.threads.runs.stream("thread_1", { assistant_id: "a" }),
      RUN_EVENTS,
    )
  );
});

test.each<[string, (portkey: Client) => Promise<Client>]>([
  [
    "runs.createAndStream",
    ({ beta }) => beta.threads.runs.createAndStream("thread_1", { assistant_id: "a" }),
  ],
  [
    "createAndRunStream",
    ({ beta }) => beta.threads.createAndRunStream({ assistant_id: "a" }),
  ],
  [
    "runs.submitToolOutputsStream",
    ({ beta }) =>
      beta.threads.runs.submitToolOutputsStream("run_1", {
        thread_id: "thread_1",
        tool_outputs: [],
      }),
  ],
])("beta.threads.%s() ends with the same", async (_, start) => {
  recorder.answer = () => scenes.events(scenes.runEvents, "");
  await same(async (portkey) => {
    const stream = await start(portkey);
    const names: string[] = [];
    for await (const { event } of stream) names.push(event);
    return [names, await stream.finalRun(), await stream.finalRunSteps()];
  });
});

const file = () => new File(["x"], "a.txt", { type: "text/plain" });

test.each<[string, (portkey: Client) => Promise<unknown>]>([
  [
    "runs.createAndPoll",
    ({ beta }) => beta.threads.runs.createAndPoll("thread_1", { assistant_id: "a" }),
  ],
  [
    "runs.createAndPoll with an interval",
    ({ beta }) =>
      beta.threads.runs.createAndPoll(
        "thread_1",
        { assistant_id: "a" },
        undefined,
        { pollIntervalMs: 3 },
      ),
  ],
  [
    "runs.poll",
    ({ beta }) => beta.threads.runs.poll("run_1", { thread_id: "thread_1" }),
  ],
  [
    "threads.createAndRunPoll",
    ({ beta }) => beta.threads.createAndRunPoll({ assistant_id: "a" }),
  ],
  [
    "runs.submitToolOutputsAndPoll",
    ({ beta }) =>
      beta.threads.runs.submitToolOutputsAndPoll("run_1", {
        thread_id: "thread_1",
        tool_outputs: [],
      }),
  ],
  [
    "vectorStores.files.createAndPoll",
    (portkey) => portkey.vectorStores.files.createAndPoll("vs_1", { file_id: "f" }),
  ],
  [
    "vectorStores.files.poll",
    (portkey) => portkey.vectorStores.files.poll("vs_1", "f"),
  ],
  [
    "vectorStores.files.upload",
    (portkey) => portkey.vectorStores.files.upload("vs_1", file()),
  ],
  [
    "vectorStores.files.uploadAndPoll",
    (portkey) => portkey.vectorStores.files.uploadAndPoll("vs_1", file()),
  ],
  [
    "vectorStores.fileBatches.createAndPoll",
    (portkey) =>
      portkey.vectorStores.fileBatches.createAndPoll("vs_1", {
        file_ids: ["f"],
      }),
  ],
  [
    "vectorStores.fileBatches.poll",
    (portkey) => portkey.vectorStores.fileBatches.poll("vs_1", "vsfb_1"),
  ],
  [
    "vectorStores.fileBatches.uploadAndPoll",
    (portkey) =>
      portkey.vectorStores.fileBatches.uploadAndPoll("vs_1", {
        files: [file(), file()],
        fileIds: ["f"],
      }),
  ],
  [
    "files.waitForProcessing",
    (portkey) => portkey.files.waitForProcessing("f", { pollInterval: 3, maxWait: 5_000 }),
  ],
])("%s() asks and ends the same", async (_, run) => {
  await same((portkey) => {
    let looks = 0;
    recorder.answer = ({ method, path }) => {
      const through = method === "GET" && ++looks === 3;
      const pending = path.includes("/vector_stores")
        ? "in_progress"
        : path.includes("/threads")
        ? "queued"
        : "uploaded";
      const done = path.includes("/files/") && !path.includes("/vector_stores") ? "processed" : "completed";
      return scenes.json({
        ...scenes.polledRun,
        status: through ? done : pending,
      }, { "openai-poll-after-ms": "5" });
    };
    return run(portkey);
  });
});

const encoder = new TextEncoder();

async function signature(secret: string, text: string): Promise<string> {
  const raw = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : encoder.encode(secret);
  const key = await crypto.subtle.importKey(
    "raw",
    raw,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return `v1,${
    Buffer.from(await crypto.subtle.sign("HMAC", key, encoder.encode(text)))
      .toString("base64")
  }`;
}

test.each([
  ["a good one", 0, false],
  ["an old one", 400, false],
  ["one from the future", -400, false],
  ["a forged one", 0, true],
])("webhooks judge %s the same", async (_, age, forged) => {
  for (const secret of ["whsec_MDEyMzQ1Njc4OQ==", "a plain secret"]) {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const payload = '{"type":"batch.completed"}';
    const headers = {
      "webhook-id": "wh_1",
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,AAAA ${await signature(
        secret,
        `wh_1.${timestamp}.${forged ? "{}" : payload}`,
      )}`,
    };
    await same((portkey) => portkey.webhooks.unwarp(payload, headers, secret));
    await same((portkey) => portkey.webhooks.verifySignature(payload, new Headers(headers), secret));
  }
});

import { startRecorder } from "./recorder.ts";
import * as official from "portkey-ai";
import { Portkey as Ours } from "../../src/index.ts";
const Theirs = (official as any).Portkey ?? (official as any).default.Portkey;
const recorder = await startRecorder();
const chunk = (delta: any, extra: any = {}, finish: any = null) => ({
  id: "c1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{
    index: 0,
    delta,
    finish_reason: finish,
    logprobs: null,
    ...extra,
  }],
});
const sse = (events: any[]) => ({
  headers: { "content-type": "text/event-stream" },
  body: events.map((e) => `data: ${JSON.stringify(e)}\n\n`).join("") +
    "data: [DONE]\n\n",
});
const chatStream = [
  chunk({ role: "assistant", content: "" }),
  chunk({ content: '{"a"' }),
  chunk({ content: ":1}" }),
  chunk({}, {}, "stop"),
  {
    id: "c1",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  },
];
const toolStream = [
  chunk({ role: "assistant", content: null }),
  chunk({
    tool_calls: [{
      index: 0,
      id: "t1",
      type: "function",
      function: { name: "add", arguments: "" },
    }],
  }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: '{"x":' } }] }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: "2}" } }] }),
  chunk({
    tool_calls: [{
      index: 1,
      id: "t2",
      type: "function",
      function: { name: "mul", arguments: '{"x":3}' },
    }],
  }),
  chunk({}, {}, "tool_calls"),
];
const names = [
  "connect",
  "chunk",
  "content",
  "message",
  "chatCompletion",
  "functionToolCall",
  "functionToolCallResult",
  "finalContent",
  "finalMessage",
  "finalChatCompletion",
  "finalFunctionToolCall",
  "finalFunctionToolCallResult",
  "totalUsage",
  "content.delta",
  "content.done",
  "refusal.delta",
  "refusal.done",
  "tool_calls.function.arguments.delta",
  "tool_calls.function.arguments.done",
  "logprobs.content.delta",
  "logprobs.content.done",
  "error",
  "abort",
  "end",
];
const canon = (v: any) =>
  JSON.stringify(
    v,
    (k, x) =>
      k === "parsed" || k === "parsed_arguments"
        ? undefined
        : x && typeof x === "object" && !Array.isArray(x)
        ? Object.fromEntries(
          Object.entries(x).sort(([a], [b]) => a < b ? -1 : 1),
        )
        : typeof x === "string" && /(Invalid tool_call|Cannot call)/.test(x)
        ? "NOPE"
        : x,
  );
async function trace(s: any) {
  const out: string[] = [];
  for (const n of names) {
    s.on(
      n,
      (...a: any[]) =>
        out.push(`${n} ${canon(n === "chunk" ? a.slice(0, 1) : a)}`),
    );
  }
  try {
    await s.done();
  } catch (e) {
    out.push("threw " + (e as any).constructor.name);
  }
  await new Promise((r) => setTimeout(r, 20));
  return out;
}
function cmp(label: string, a: string[], b: string[]) {
  console.log(
    "==",
    label,
    JSON.stringify(a) === JSON.stringify(b) ? "SAME" : "DIFF",
  );
  if (JSON.stringify(a) !== JSON.stringify(b)) {
    const m = Math.max(a.length, b.length);
    for (let i = 0; i < m; i++) {
      if (a[i] !== b[i]) console.log("  T", a[i], "\n  O", b[i]);
    }
  }
}
const mk = (C: any) => new C({ apiKey: "k", baseURL: recorder.baseURL });
async function both(label: string, run: (p: any) => Promise<string[]>) {
  recorder.seen.length = 0;
  const a = await run(mk(Theirs));
  const sa = recorder.seen.map((s) => s.body.toString());
  recorder.seen.length = 0;
  const b = await run(mk(Ours));
  const sb = recorder.seen.map((s) => s.body.toString());
  cmp(label, a, b);
  cmp(
    label + " bodies",
    sa.map((x) => x && (x[0] === "{" ? canon(JSON.parse(x)) : "multipart")),
    sb.map((x) => x && (x[0] === "{" ? canon(JSON.parse(x)) : "multipart")),
  );
}
const messages = [{ role: "user", content: "hi" }];
recorder.answer = () => sse(chatStream);
await both(
  "stream",
  async (p) =>
    trace(
      await p.chat.completions.stream({
        model: "m",
        messages,
        stream_options: { include_usage: true },
      }),
    ),
);
await both(
  "stream schema",
  async (p) =>
    trace(
      await p.chat.completions.stream({
        model: "m",
        messages,
        response_format: {
          type: "json_schema",
          json_schema: { name: "x", strict: true, schema: { type: "object" } },
        },
      }),
    ),
);
await both("stream final", async (p) => {
  const s = await p.chat.completions.stream({ model: "m", messages });
  const out: string[] = [];
  for await (const c of s) out.push(JSON.stringify(c));
  out.push(
    canon(await s.finalChatCompletion()),
    String(await s.finalContent()),
    canon(await s.finalMessage()),
    canon(await s.totalUsage()),
    canon(s.allChatCompletions()),
    canon(s.messages),
  );
  return out;
});
recorder.answer = () => sse(toolStream);
await both(
  "stream tools",
  async (p) =>
    trace(
      await p.chat.completions.stream({
        model: "m",
        messages,
        tools: [{
          type: "function",
          function: {
            name: "add",
            strict: true,
            parameters: { type: "object" },
          },
        }],
      }),
    ),
);
recorder.answer = () => ({ status: 400, body: '{"error":{"message":"bad"}}' });
await both(
  "stream error",
  async (p) =>
    (await trace(await p.chat.completions.stream({ model: "m", messages })))
      .map((x) => x.slice(0, 12)),
);
const reply = (message: any, finish = "stop") => ({
  body: JSON.stringify({
    id: "c",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{
      index: 0,
      finish_reason: finish,
      logprobs: null,
      message: { role: "assistant", refusal: null, ...message },
    }],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  }),
});
recorder.answer = (r) => {
  const n = JSON.parse(r.body.toString()).messages.length;
  return n === 1
    ? reply({
      content: null,
      tool_calls: [{
        id: "t1",
        type: "function",
        function: { name: "add", arguments: '{"x":2}' },
      }, {
        id: "t2",
        type: "function",
        function: { name: "nope", arguments: "{}" },
      }, {
        id: "t3",
        type: "function",
        function: { name: "add", arguments: "{broken" },
      }],
    }, "tool_calls")
    : reply({ content: "four" });
};
const tools = [{
  type: "function",
  function: {
    name: "add",
    description: "d",
    parameters: { type: "object" },
    parse: JSON.parse,
    function: ({ x }: any) => ({ sum: x + 2 }),
  },
}];
await both("runTools", async (p) => {
  const r = await p.chat.completions.runTools({ model: "m", messages, tools });
  const out = trace(r);
  return [
    ...await out,
    String(await r.finalContent()),
    canon(r.messages),
    canon(await r.totalUsage()),
    String(await r.finalFunctionToolCallResult()),
  ];
});
await both("runTools sync", async (p) => {
  const r = p.chat.completions.runTools({ model: "m", messages, tools }).on(
    "message",
    () => {},
  );
  return [String(await r.finalContent())];
});
recorder.answer = () => reply({ content: '{"a":1}' });
await both(
  "parse",
  async (
    p,
  ) => [
    canon(
      await p.chat.completions.parse({
        model: "m",
        messages,
        response_format: {
          type: "json_schema",
          json_schema: { name: "x", strict: true, schema: { type: "object" } },
        },
      }),
    ),
  ],
);
recorder.answer = () => reply({ content: '{"a":' }, "length");
await both(
  "parse cut",
  async (
    p,
  ) => [
    await p.chat.completions.parse({
      model: "m",
      messages,
      response_format: {
        type: "json_schema",
        json_schema: { name: "x", strict: true, schema: { type: "object" } },
      },
    }).then(() => "ok", () => "threw"),
  ],
);

const R = {
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "m",
  status: "completed",
  tools: [],
  output: [{
    type: "message",
    id: "m1",
    status: "completed",
    role: "assistant",
    content: [{ type: "output_text", text: '{"a":1}', annotations: [] }],
  }],
};
const rev = [{
  type: "response.created",
  sequence_number: 0,
  response: { ...R, status: "in_progress", output: [] },
}, {
  type: "response.output_item.added",
  sequence_number: 1,
  output_index: 0,
  item: {
    type: "message",
    id: "m1",
    status: "in_progress",
    role: "assistant",
    content: [],
  },
}, {
  type: "response.content_part.added",
  sequence_number: 2,
  output_index: 0,
  content_index: 0,
  item_id: "m1",
  part: { type: "output_text", text: "", annotations: [] },
}, {
  type: "response.output_text.delta",
  sequence_number: 3,
  output_index: 0,
  content_index: 0,
  item_id: "m1",
  delta: '{"a"',
  logprobs: [],
}, {
  type: "response.output_text.delta",
  sequence_number: 4,
  output_index: 0,
  content_index: 0,
  item_id: "m1",
  delta: ":1}",
  logprobs: [],
}, {
  type: "response.output_text.done",
  sequence_number: 5,
  output_index: 0,
  content_index: 0,
  item_id: "m1",
  text: '{"a":1}',
  logprobs: [],
}, {
  type: "response.output_item.done",
  sequence_number: 6,
  output_index: 0,
  item: R.output[0],
}, { type: "response.completed", sequence_number: 7, response: R }];
const rsse = {
  headers: { "content-type": "text/event-stream" },
  body: rev.map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}\n\n`).join(
    "",
  ),
};
async function rtrace(s: any, names: string[]) {
  const out: string[] = [];
  for (const n of names) s.on(n, (...a: any[]) => out.push(`${n} ${canon(a)}`));
  try {
    await s.done();
  } catch (e) {
    out.push("threw " + (e as any).constructor.name);
  }
  await new Promise((r) => setTimeout(r, 20));
  return out;
}
const rnames = ["connect", "event", ...rev.map((e) => e.type), "error", "end"];
recorder.answer = () => rsse;
const text = {
  format: {
    type: "json_schema" as const,
    name: "x",
    strict: true,
    schema: { type: "object" },
  },
};
await both(
  "responses.stream",
  async (p) =>
    rtrace(await p.responses.stream({ model: "m", input: "hi" }), rnames),
);
await both("responses.stream schema", async (p) => {
  const s = await p.responses.stream({ model: "m", input: "hi", text });
  const o = await rtrace(s, rnames);
  return [
    ...o,
    canon(await s.finalResponse()),
    JSON.stringify((await s.finalResponse()).output_parsed),
  ];
});
await both("responses.stream iterate", async (p) => {
  const out = [];
  for await (const e of await p.responses.stream({ model: "m", input: "hi" })) {
    out.push(canon(e));
  }
  return out;
});
await both("responses.stream kept", async (p) => {
  const s = await p.responses.stream({
    response_id: "resp_1",
    starting_after: 2,
  });
  const r = await s.finalResponse().then((r: any) => r.id, (e: any) => "threw");
  return [
    r,
    recorder.seen[0]!.method + recorder.seen[0]!.path + recorder.seen[0]!.query,
  ];
});
recorder.answer = () => ({ body: JSON.stringify(R) });
await both("responses.parse", async (p) => {
  const r = await p.responses.parse({ model: "m", input: "hi", text });
  return [
    canon(r),
    JSON.stringify(r.output_parsed),
    r.output_text,
    JSON.stringify(r.output[0].content[0].parsed),
  ];
});
await both("responses.create output_text", async (p) => {
  const r = await p.responses.create({ model: "m", input: "hi" });
  return [r.output_text];
});
import { description } from "./recorder.ts";
const tev = description.paths["/threads/{thread_id}/runs"]!.post!
  .responses["200"]!.content!["text/event-stream"]!["x-example-events"]!;
const T = (event: string, data: any) => ({ event, data });
const run = {
  id: "run_1",
  object: "thread.run",
  thread_id: "thread_1",
  assistant_id: "a",
  status: "queued",
};
const msg = {
  id: "msg_1",
  object: "thread.message",
  thread_id: "thread_1",
  role: "assistant",
  status: "in_progress",
  content: [] as any[],
};
const step = {
  id: "step_1",
  object: "thread.run.step",
  run_id: "run_1",
  type: "tool_calls",
  status: "in_progress",
  step_details: { type: "tool_calls", tool_calls: [] as any[] },
};
const aev = [
  T("thread.run.created", run),
  T("thread.run.queued", run),
  T("thread.run.in_progress", { ...run, status: "in_progress" }),
  T("thread.run.step.created", step),
  T("thread.run.step.in_progress", step),
  T("thread.run.step.delta", {
    id: "step_1",
    object: "thread.run.step.delta",
    delta: {
      step_details: {
        type: "tool_calls",
        tool_calls: [{
          index: 0,
          id: "call_1",
          type: "code_interpreter",
          code_interpreter: { input: "", outputs: [] },
        }],
      },
    },
  }),
  T("thread.run.step.delta", {
    id: "step_1",
    object: "thread.run.step.delta",
    delta: {
      step_details: {
        type: "tool_calls",
        tool_calls: [{
          index: 0,
          type: "code_interpreter",
          code_interpreter: { input: "1+" },
        }],
      },
    },
  }),
  T("thread.run.step.delta", {
    id: "step_1",
    object: "thread.run.step.delta",
    delta: {
      step_details: {
        type: "tool_calls",
        tool_calls: [{
          index: 0,
          type: "code_interpreter",
          code_interpreter: { input: "1" },
        }],
      },
    },
  }),
  T("thread.run.step.completed", { ...step, status: "completed" }),
  T("thread.message.created", msg),
  T("thread.message.in_progress", msg),
  T("thread.message.delta", {
    id: "msg_1",
    object: "thread.message.delta",
    delta: {
      content: [{
        index: 0,
        type: "text",
        text: { value: "Hel", annotations: [] },
      }],
    },
  }),
  T("thread.message.delta", {
    id: "msg_1",
    object: "thread.message.delta",
    delta: { content: [{ index: 0, type: "text", text: { value: "lo" } }] },
  }),
  T("thread.message.delta", {
    id: "msg_1",
    object: "thread.message.delta",
    delta: {
      content: [{ index: 1, type: "image_file", image_file: { file_id: "f" } }],
    },
  }),
  T("thread.message.completed", {
    ...msg,
    status: "completed",
    content: [{ type: "text", text: { value: "Hello", annotations: [] } }],
  }),
  T("thread.run.completed", { ...run, status: "completed" }),
  T("done", "[DONE]"),
];
const asse = {
  headers: { "content-type": "text/event-stream" },
  body: aev.map((e) =>
    `event: ${e.event}\ndata: ${
      typeof e.data === "string" ? e.data : JSON.stringify(e.data)
    }\n\n`
  ).join(""),
};
const anames = [
  "connect",
  "event",
  "run",
  "messageCreated",
  "messageDelta",
  "messageDone",
  "textCreated",
  "textDelta",
  "textDone",
  "imageFileDone",
  "runStepCreated",
  "runStepDelta",
  "runStepDone",
  "toolCallCreated",
  "toolCallDelta",
  "toolCallDone",
  "error",
  "end",
];
recorder.answer = () => asse;
await both(
  "threads stream",
  async (p) =>
    rtrace(
      await p.beta.threads.runs.stream("thread_1", { assistant_id: "a" }),
      anames,
    ),
);
await both("threads createAndStream final", async (p) => {
  const s = await p.beta.threads.runs.createAndStream("thread_1", {
    assistant_id: "a",
  });
  const ev = [];
  for await (const e of s) ev.push(e.event);
  return [
    ev.join(),
    canon(await s.finalRun()),
    canon(await s.finalMessages()),
    canon(await s.finalRunSteps()),
  ];
});
await both("threads createAndRunStream", async (p) => {
  const s = await p.beta.threads.createAndRunStream({ assistant_id: "a" });
  return [canon(await s.finalRun())];
});
await both("threads submitToolOutputsStream", async (p) => {
  const s = await p.beta.threads.runs.submitToolOutputsStream("run_1", {
    thread_id: "thread_1",
    tool_outputs: [],
  });
  return [canon(await s.finalRun()), recorder.seen[0]!.path];
});
let looks = 0;
recorder.answer = (r) => ({
  headers: { "openai-poll-after-ms": "5" },
  body: JSON.stringify({
    ...run,
    id: "run_1",
    status: r.method === "GET" && ++looks % 3 === 0
      ? "completed"
      : r.path.includes("vector")
      ? "in_progress"
      : "queued",
    object: "x",
  }),
});
const line = () =>
  recorder.seen.map((s) =>
    s.method + " " + s.path + " " +
    canon(
      s.body.length && s.body.toString()[0] === "{"
        ? JSON.parse(s.body.toString())
        : "",
    ) + " " + s.headers["openai-beta"]
  );
const poll = async (label: string, f: (p: any) => Promise<any>) => {
  await both(label, async (p) => {
    looks = 0;
    const r = await f(p);
    return [canon(r), ...line()];
  });
};
await poll(
  "createAndPoll",
  (p) => p.beta.threads.runs.createAndPoll("thread_1", { assistant_id: "a" }),
);
await poll(
  "createAndPoll ms",
  (p) =>
    p.beta.threads.runs.createAndPoll(
      "thread_1",
      { assistant_id: "a" },
      undefined,
      { pollIntervalMs: 3 },
    ),
);
await poll(
  "poll",
  (p) => p.beta.threads.runs.poll("run_1", { thread_id: "thread_1" }),
);
await poll(
  "createAndRunPoll",
  (p) => p.beta.threads.createAndRunPoll({ assistant_id: "a" }),
);
await poll(
  "submitToolOutputsAndPoll",
  (p) =>
    p.beta.threads.runs.submitToolOutputsAndPoll("run_1", {
      thread_id: "thread_1",
      tool_outputs: [],
    }),
);
await poll(
  "vs files createAndPoll",
  (p) => p.vectorStores.files.createAndPoll("vs_1", { file_id: "f" }),
);
await poll("vs files poll", (p) => p.vectorStores.files.poll("vs_1", "run_1"));
await poll(
  "vs files upload",
  (p) => p.vectorStores.files.upload("vs_1", new File(["x"], "a.txt")),
);
await poll(
  "vs files uploadAndPoll",
  (p) => p.vectorStores.files.uploadAndPoll("vs_1", new File(["x"], "a.txt")),
);
await poll(
  "vs batches createAndPoll",
  (p) => p.vectorStores.fileBatches.createAndPoll("vs_1", { file_ids: ["f"] }),
);
await poll(
  "vs batches poll",
  (p) => p.vectorStores.fileBatches.poll("vs_1", "b"),
);
await poll(
  "vs batches uploadAndPoll",
  (p) =>
    p.vectorStores.fileBatches.uploadAndPoll("vs_1", {
      files: [new File(["x"], "a.txt"), new File(["y"], "b.txt")],
      fileIds: ["f0"],
    }),
);
recorder.answer = (r) => ({
  body: JSON.stringify({
    id: "f",
    status: ++looks % 3 === 0 ? "processed" : "uploaded",
  }),
});
await poll(
  "files.waitForProcessing",
  (p) => p.files.waitForProcessing("f", { pollInterval: 3, maxWait: 1000 }),
);
await poll(
  "files.waitForProcessing long",
  (p) =>
    p.files.waitForProcessing("f", { pollInterval: 30, maxWait: 10 }).catch((
      e: any,
    ) => "threw"),
);
const enc = new TextEncoder();
const sign = async (
  secret: string,
  id: string,
  ts: string,
  payload: string,
) => {
  const k = await crypto.subtle.importKey(
    "raw",
    secret.startsWith("whsec_")
      ? Buffer.from(secret.slice(6), "base64")
      : enc.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return "v1," +
    Buffer.from(
      await crypto.subtle.sign("HMAC", k, enc.encode(`${id}.${ts}.${payload}`)),
    ).toString("base64");
};
for (
  const secret of [
    "whsec_" + Buffer.from("0123456789").toString("base64"),
    "plain-secret",
  ]
) {
  for (const age of [0, 400, -400]) {
    for (const bad of [false, true]) {
      const ts = String(Math.floor(Date.now() / 1000) - age);
      const payload = '{"type":"x"}';
      const h = {
        "webhook-id": "w1",
        "webhook-timestamp": ts,
        "webhook-signature": "v1,AAAA " +
          await sign(secret, "w1", ts, bad ? "other" : payload),
      };
      await both(
        `webhooks ${secret.slice(0, 5)} ${age} ${bad}`,
        async (
          p,
        ) => [
          await p.webhooks.unwarp(payload, h, secret).then(
            (x: any) => canon(x),
            () => "threw",
          ),
        ],
      );
    }
  }
}
await recorder.close();

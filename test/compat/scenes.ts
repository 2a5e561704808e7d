/** What a provider says in the tests of helpers: answers, and streams of them. */
import type { Answer } from "./recorder.ts";

/** A JSON answer. */
export const json = (
  body: unknown,
  headers: Record<string, string> = {},
): Answer => ({ body: JSON.stringify(body), headers });

/** A stream of events; `end` closes it. */
export function events(
  list: readonly unknown[],
  end = "data: [DONE]\n\n",
): Answer {
  const lines = list.map((event) => {
    const { event: name, data, type } = event as {
      event?: string;
      data?: unknown;
      type?: string;
    };
    if (name !== undefined) {
      return `event: ${name}\ndata: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
    }
    return `${type === undefined ? "" : `event: ${type}\n`}data: ${JSON.stringify(event)}\n\n`;
  });
  return {
    headers: { "content-type": "text/event-stream" },
    body: lines.join("") + end,
  };
}

const base = {
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
};
const chunk = (delta: unknown, finish_reason: string | null = null) => ({
  ...base,
  choices: [{ index: 0, delta, finish_reason, logprobs: null }],
});

/** Chunks of a chat whose answer is JSON. */
export const chatChunks: unknown[] = [
  chunk({ role: "assistant", content: "" }),
  chunk({ content: '{"a"' }),
  chunk({ content: ":1}" }),
  chunk({}, "stop"),
  {
    ...base,
    choices: [],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  },
];

/** Chunks of a chat that calls two functions. */
export const toolChunks: unknown[] = [
  chunk({ role: "assistant", content: null }),
  chunk({
    tool_calls: [{
      index: 0,
      id: "call_1",
      type: "function",
      function: { name: "add", arguments: "" },
    }],
  }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: '{"x":' } }] }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: "2}" } }] }),
  chunk({
    tool_calls: [{
      index: 1,
      id: "call_2",
      type: "function",
      function: { name: "double", arguments: '{"x":3}' },
    }],
  }),
  chunk({}, "tool_calls"),
];

/** A chat completion. */
export const chat = (
  message: Record<string, unknown>,
  finish_reason = "stop",
): Answer =>
  json({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{
      index: 0,
      finish_reason,
      logprobs: null,
      message: { role: "assistant", refusal: null, ...message },
    }],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  });

const item = {
  type: "message",
  id: "msg_1",
  status: "completed",
  role: "assistant",
  content: [{ type: "output_text", text: '{"a":1}', annotations: [] }],
};

/** A response whose text is JSON. */
export const response = {
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "m",
  status: "completed",
  tools: [],
  output: [item],
};
const place = { output_index: 0, content_index: 0, item_id: "msg_1" };

/** The events of that response. */
export const responseEvents: { type: string }[] = [
  {
    type: "response.created",
    response: { ...response, status: "in_progress", output: [] },
  },
  {
    type: "response.output_item.added",
    output_index: 0,
    item: { ...item, status: "in_progress", content: [] },
  },
  {
    type: "response.content_part.added",
    ...place,
    part: { type: "output_text", text: "", annotations: [] },
  },
  { type: "response.output_text.delta", ...place, delta: '{"a"', logprobs: [] },
  { type: "response.output_text.delta", ...place, delta: ":1}", logprobs: [] },
  {
    type: "response.output_text.done",
    ...place,
    text: '{"a":1}',
    logprobs: [],
  },
  { type: "response.output_item.done", output_index: 0, item },
  { type: "response.completed", response },
].map((event, sequence_number) => ({ ...event, sequence_number }));

const run = {
  id: "run_1",
  object: "thread.run",
  thread_id: "thread_1",
  assistant_id: "asst_1",
  status: "queued",
};
const message = {
  id: "msg_1",
  object: "thread.message",
  thread_id: "thread_1",
  role: "assistant",
  content: [],
};
const step = {
  id: "step_1",
  object: "thread.run.step",
  run_id: "run_1",
  type: "tool_calls",
};
const stepDelta = (call: unknown) => ({
  event: "thread.run.step.delta",
  data: {
    id: "step_1",
    object: "thread.run.step.delta",
    delta: { step_details: { type: "tool_calls", tool_calls: [call] } },
  },
});
const messageDelta = (part: unknown) => ({
  event: "thread.message.delta",
  data: {
    id: "msg_1",
    object: "thread.message.delta",
    delta: { content: [part] },
  },
});
const details = { step_details: { type: "tool_calls", tool_calls: [] } };

/** The events of a run with a step, a text and an image. */
export const runEvents: { event: string; data: unknown }[] = [
  { event: "thread.run.created", data: run },
  { event: "thread.run.in_progress", data: { ...run, status: "in_progress" } },
  {
    event: "thread.run.step.created",
    data: { ...step, ...details, status: "in_progress" },
  },
  stepDelta({
    index: 0,
    id: "call_1",
    type: "code_interpreter",
    code_interpreter: { input: "", outputs: [] },
  }),
  stepDelta({
    index: 0,
    type: "code_interpreter",
    code_interpreter: { input: "1+" },
  }),
  stepDelta({
    index: 0,
    type: "code_interpreter",
    code_interpreter: { input: "1" },
  }),
  {
    event: "thread.run.step.completed",
    data: { ...step, ...details, status: "completed" },
  },
  {
    event: "thread.message.created",
    data: { ...message, status: "in_progress" },
  },
  {
    event: "thread.message.in_progress",
    data: { ...message, status: "in_progress" },
  },
  messageDelta({
    index: 0,
    type: "text",
    text: { value: "Hel", annotations: [] },
  }),
  messageDelta({ index: 0, type: "text", text: { value: "lo" } }),
  messageDelta({
    index: 1,
    type: "image_file",
    image_file: { file_id: "file_1" },
  }),
  {
    event: "thread.message.completed",
    data: {
      ...message,
      status: "completed",
      content: [{ type: "text", text: { value: "Hello", annotations: [] } }],
    },
  },
  { event: "thread.run.completed", data: { ...run, status: "completed" } },
  { event: "done", data: "[DONE]" },
];

/** A run as polls see it. */
export const polledRun = run;

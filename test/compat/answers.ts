/** What the server says to a program, where the description's examples do not do: failures, calls of functions, replies that change. */
import type { Answer, Seen } from "./recorder.ts";
import * as scenes from "./scenes.ts";

type Answering = (seen: Seen, number: number) => Answer | undefined;

const failed = (status: number, message: string, headers: Record<string, string> = {}): Answering => () => ({
  status,
  headers,
  body: JSON.stringify({ error: { message, type: "test_error", param: null, code: `code-${status}` } }),
});
const asked = ({ body }: Seen) => JSON.parse(body.toString()) as { messages: unknown[]; stream?: boolean };
const toolCall = (id: string, name: string, text: string) => ({
  id,
  type: "function",
  function: { name, arguments: text },
});

/** Answers by program. */
export const answers: Record<string, Answering> = {
  "chat-stream-tools.ts": () => scenes.events(scenes.toolChunks),
  "chat-stream-usage.ts": () => scenes.events(scenes.chatChunks),
  "chat-stream-helper.ts": () => scenes.events(scenes.chatChunks),
  "chat-json-mode.ts": () => scenes.chat({ content: '{"city":"Oslo","ferries":[7,9]}' }),
  "chat-choices.ts": () =>
    scenes.json({
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1,
      model: "m",
      system_fingerprint: "fp_1",
      choices: ["Yes", "No"].map((content, index) => ({
        index,
        finish_reason: "stop",
        message: { role: "assistant", content, refusal: null },
        logprobs: { content: [{ token: content, logprob: -0.25, bytes: null, top_logprobs: [] }], refusal: null },
      })),
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    }),
  "chat-tool-loop.ts": (seen) => {
    const { messages } = asked(seen);
    if (messages.length > 2) return scenes.chat({ content: `Seen ${messages.length} messages` });
    const tool_calls = [
      toolCall("call_1", "weather", '{"place":"Oslo"}'),
      toolCall("call_2", "weather", '{"place":"Bergen"}'),
    ];
    return scenes.chat({ content: null, tool_calls }, "tool_calls");
  },
  "chat-run-tools.ts": (seen) =>
    asked(seen).messages.length > 1
      ? scenes.chat({ content: "It is four" })
      : scenes.chat({ content: null, tool_calls: [toolCall("call_1", "add", '{"a":2,"b":2}')] }, "tool_calls"),
  "chat-parse.ts": () => scenes.chat({ content: '{"name":"Ada"}' }),
  "errors-unauthorized.ts": failed(401, "Invalid API key"),
  "errors-missing.ts": failed(404, "No such key"),
  "errors-rate.ts": failed(429, "Slow down", { "retry-after-ms": "1" }),
  "errors-server.ts": failed(500, "Broken", { "retry-after-ms": "1" }),
  "errors-files.ts": failed(404, "No such File object: file-9"),
  "errors-stream.ts": failed(400, "Unknown model"),
  // without a trace id: what has one went through the gateway, and portkey-ai does not send it again
  "retries.ts": (_, number) =>
    number === 1
      ? { status: 503, headers: { "x-portkey-trace-id": "", "retry-after-ms": "1" }, body: "{}" }
      : undefined,
  "assistants-run.ts": ({ method, path }, number) =>
    /\/runs(\/|$)/.test(path)
      ? scenes.json({ ...scenes.polledRun, status: method === "GET" && number > 2 ? "completed" : "queued" }, {
        "openai-poll-after-ms": "2",
      })
      : undefined,
  "assistants-stream.ts": () => scenes.events(scenes.runEvents, ""),
  "vector-stores-files.ts": ({ method }) =>
    scenes.json({ id: "file-1", object: "vector_store.file", status: method === "GET" ? "completed" : "in_progress" }, {
      "openai-poll-after-ms": "2",
    }),
  "files-wait.ts": ({ method }) =>
    scenes.json({
      id: "file-1",
      object: "file",
      filename: "a.jsonl",
      status: method === "GET" ? "processed" : "uploaded",
    }),
  "responses-stream-helper.ts": () => scenes.events(scenes.responseEvents, ""),
  "responses-tools.ts": (seen) =>
    seen.body.includes("previous_response_id") ? scenes.json(scenes.response) : scenes.json({
      ...scenes.response,
      output: [{
        type: "function_call",
        id: "fc_1",
        call_id: "call_1",
        name: "departures",
        arguments: '{"pier":2}',
        status: "completed",
      }],
    }),
  "raw-stream.ts": () => scenes.events(scenes.chatChunks),
};

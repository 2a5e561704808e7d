/** A model provider whose answers a test writes, over real HTTP: chats and responses, whole and streamed. */
import { createServer, type ServerResponse } from "node:http";
import { listen, type Listening, readBody } from "./server.ts";

/** A request as the provider saw it. */
export interface ModelRequest {
  path: string;
  headers: Record<string, string>;
  // deno-lint-ignore no-explicit-any -- tests look into it
  body: any;
}

/** What the model says. */
export interface Answer {
  content?: string;
  refusal?: string;
  /** Calls of functions: id, name and arguments. */
  calls?: [id: string, name: string, args: string][];
  /** Why a chat ended; a response is incomplete with `length` and `content_filter`. */
  reason?: string;
  /** Fields that stand in the reply beside those of an answer. */
  more?: Record<string, unknown>;
  /** Output items of a response before its message. */
  items?: object[];
  status?: number;
}

/** A provider that is listening. */
export interface Model extends Listening {
  baseURL: string;
  requests: ModelRequest[];
  /** Answers the next requests; the last one also all that follow. */
  answers: (Answer | ((body: ModelRequest["body"]) => Answer))[];
}

/** Starts the provider on a free port. */
export async function startModel(): Promise<Model> {
  const requests: ModelRequest[] = [];
  const answers: Model["answers"] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await readBody(request) || "{}");
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    requests.push({ path: request.url!, headers, body });
    const next = answers.length > 1 ? answers.shift() : answers[0];
    const answer = typeof next === "function" ? next(body) : next;
    if (!answer) return json(response, 500, { error: { message: "The test has no answer to this request" } });
    if (request.url!.includes("/responses")) respond(response, body, answer);
    else chat(response, body, answer);
  });
  const listening = await listen(server);
  return { ...listening, baseURL: `${listening.origin}/v1`, requests, answers };
}

const USAGE = {
  prompt_tokens: 5,
  completion_tokens: 7,
  total_tokens: 12,
  prompt_tokens_details: { cached_tokens: 2 },
};

function chat(response: ServerResponse, body: ModelRequest["body"], answer: Answer): void {
  const { content = null, refusal = null, calls, more = {} } = answer;
  const reason = answer.reason ?? (calls ? "tool_calls" : "stop");
  const base = { id: "chatcmpl-1", created: 1_764_000_000, model: body.model };
  const toolCalls = calls?.map(([id, name, args], index) => {
    return { index, id, type: "function", function: { name, arguments: args } };
  });
  if (!body.stream) {
    const message = { role: "assistant", content, refusal, ...(toolCalls && { tool_calls: toolCalls }) };
    const choices = [{ index: 0, message, finish_reason: reason, logprobs: null }];
    return json(response, answer.status, { ...base, object: "chat.completion", choices, usage: USAGE, ...more });
  }
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    ...base,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  });
  events(response, [
    chunk({ role: "assistant" }),
    ...pieces(content).map((piece) => chunk({ content: piece })),
    ...pieces(refusal).map((piece) => chunk({ refusal: piece })),
    ...(toolCalls ?? []).map((call) => chunk({ tool_calls: [call] })),
    { ...chunk({}, reason), ...more },
    ...(body.stream_options?.include_usage ? [{ ...chunk({}), choices: [], usage: USAGE }] : []),
  ], "data: [DONE]\n\n");
}

function respond(response: ServerResponse, body: ModelRequest["body"], answer: Answer): void {
  const { content, refusal, calls = [], items = [], reason, more = {} } = answer;
  const parts = [
    ...(content === undefined ? [] : [{ type: "output_text", text: content, annotations: [] }]),
    ...(refusal === undefined ? [] : [{ type: "refusal", refusal }]),
  ];
  const cut = reason === "length" ? "max_output_tokens" : reason;
  const whole = {
    id: "resp_1",
    object: "response",
    created_at: 1_764_000_000,
    model: body.model,
    status: cut ? "incomplete" : "completed",
    incomplete_details: cut ? { reason: cut } : null,
    output: [
      ...items,
      ...calls.map(([id, name, args]) => {
        return { type: "function_call", id: `fc_${id}`, call_id: id, name, arguments: args, status: "completed" };
      }),
      ...(parts.length > 0
        ? [{ type: "message", id: "msg_1", role: "assistant", status: "completed", content: parts }]
        : []),
    ],
    usage: {
      input_tokens: 5,
      output_tokens: 7,
      total_tokens: 12,
      input_tokens_details: { cached_tokens: 2 },
      output_tokens_details: { reasoning_tokens: 1 },
    },
    ...more,
  };
  if (!body.stream) return json(response, answer.status, whole);
  const place = { item_id: "msg_1", output_index: 0, content_index: 0 };
  events(
    response,
    [
      { type: "response.created", response: { ...whole, status: "in_progress", output: [] } },
      ...pieces(content).map((delta) => ({ type: "response.output_text.delta", ...place, delta })),
      ...(content === undefined ? [] : [{ type: "response.output_text.done", ...place, text: content }]),
      { type: `response.${whole.status}`, response: whole },
    ].map((event, number) => ({ ...event, sequence_number: number })),
  );
}

function pieces(text: string | null | undefined): string[] {
  return text?.match(/[^]{1,6}/g) ?? [];
}

function json(response: ServerResponse, status = 200, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function events(response: ServerResponse, items: object[], end = ""): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const item of items) {
    if ("type" in item) response.write(`event: ${item.type}\n`);
    response.write(`data: ${JSON.stringify(item)}\n\n`);
  }
  response.end(end);
}

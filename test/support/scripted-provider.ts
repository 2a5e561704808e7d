/**
 * A provider that plays a model: it calls the first tool that it is offered, fills in the schema that it is given, and says the same
 * sentence otherwise. It speaks the protocols of chat completions, responses, embeddings, Bedrock and Gemini; requests of other kinds are
 * answered with the description's examples.
 */
import { createServer, type IncomingMessage, request as send, type ServerResponse } from "node:http";
import { listen, type Listening, readBytes } from "./server.ts";
import { startStandIn } from "./stand-in.ts";

/** What the model says. */
export const SENTENCE = "Hello from the model, 你好 🎉";

// deno-lint-ignore no-explicit-any -- what a client sends
type Fields = Record<string, any>;

/** What a model does with a request. */
type Act =
  | { text: string }
  | { tool: string; input: string };

const usage = { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 };
const responseUsage = {
  input_tokens: 5,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 7,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 12,
};

/** Starts the provider on a free port. */
export async function startScriptedProvider(): Promise<Listening> {
  const rest = await startStandIn({ plane: "provider" });
  const server = createServer(async (request, response) => {
    const bytes = await readBytes(request);
    const path = new URL(request.url!, "http://localhost").pathname;
    const body = /json/.test(request.headers["content-type"] ?? "") && bytes.length > 0
      ? JSON.parse(bytes.toString()) as Fields
      : {};
    if (path.endsWith("/chat/completions")) return chat(response, body);
    if (path.endsWith("/responses") && body.input !== undefined) return respond(response, body);
    if (path.endsWith("/embeddings")) return json(response, embeddings(body));
    if (path.endsWith("/converse")) return json(response, bedrock());
    if (path.endsWith(":generateContent")) return json(response, gemini());
    pass(request, bytes, response, rest.origin);
  });
  const listening = await listen(server);
  return {
    ...listening,
    close: async () => {
      await Promise.all([listening.close(), rest.close()]);
    },
  };
}

/** Hands a request on to another server, and its reply back. */
export function pass(
  { method, url, headers }: IncomingMessage,
  bytes: Uint8Array,
  response: ServerResponse,
  origin: string,
): void {
  const { "content-length": _, "transfer-encoding": __, ...rest } = headers;
  const body = { ...rest, host: new URL(origin).host, ...(bytes.length > 0 && { "content-length": bytes.length }) };
  const onward = send(new URL(url!, origin), { method, headers: body }, (reply) => {
    response.writeHead(reply.statusCode!, reply.headers);
    reply.pipe(response);
  });
  onward.on("error", () => response.destroy());
  response.on("close", () => onward.destroy());
  onward.end(bytes);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function act(tools: Fields[] | undefined, isAnswered: boolean, schema: Fields | undefined): Act {
  const tool = tools?.find((one) => one.type === "function" || one.function);
  if (tool && !isAnswered) {
    const { name, parameters } = tool.function ?? tool;
    return { tool: name, input: JSON.stringify(sample(parameters ?? {})) };
  }
  return { text: schema ? JSON.stringify(sample(schema)) : SENTENCE };
}

/** A value that a JSON schema allows; texts are named after their fields. */
function sample(schema: Fields, name = "text"): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sample(schema.anyOf[0], name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object" || schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, of]) => [key, sample(of as Fields, key)]),
    );
  }
  if (type === "array") return [sample(schema.items ?? {}, name)];
  if (type === "number" || type === "integer") return 3;
  if (type === "boolean") return true;
  return name === "city" ? "Zürich" : `a ${name}`;
}

function chat(response: ServerResponse, body: Fields): void {
  const last = body.messages?.at(-1)?.role;
  const what = act(body.tools, last === "tool", body.response_format?.json_schema?.schema);
  const base = { id: "chatcmpl-1", created: 1_764_000_000, model: body.model ?? "model" };
  const call = "tool" in what
    ? { id: "call_1", type: "function", function: { name: what.tool, arguments: what.input } }
    : undefined;
  const finish_reason = call ? "tool_calls" : "stop";
  if (!body.stream) {
    const message = { role: "assistant", content: "text" in what ? what.text : null, refusal: null };
    return json(response, {
      ...base,
      object: "chat.completion",
      choices: [{
        index: 0,
        message: { ...message, ...(call && { tool_calls: [call] }) },
        logprobs: null,
        finish_reason,
      }],
      usage,
    });
  }
  const chunk = (delta: Fields, reason: string | null = null) => ({
    ...base,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
  });
  const pieces = "text" in what
    ? what.text.split(/(?<= )/).map((content) => chunk({ content }))
    : [chunk({ tool_calls: [{ index: 0, ...call }] })];
  events(response, [
    chunk({ role: "assistant", content: "text" in what ? "" : null }),
    ...pieces,
    chunk({}, finish_reason),
    ...(body.stream_options?.include_usage ? [{ ...base, object: "chat.completion.chunk", choices: [], usage }] : []),
  ], true);
}

function respond(response: ServerResponse, body: Fields): void {
  const isAnswered = Array.isArray(body.input) && body.input.at(-1)?.type === "function_call_output";
  const what = act(body.tools, isAnswered, body.text?.format?.schema);
  const item: Fields = "text" in what
    ? {
      id: "msg_1",
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: what.text, annotations: [], logprobs: [] }],
    }
    : {
      id: "fc_1",
      type: "function_call",
      call_id: "call_1",
      name: what.tool,
      arguments: what.input,
      status: "completed",
    };
  const whole = {
    id: "resp_1",
    object: "response",
    created_at: 1_764_000_000,
    status: "completed",
    model: body.model,
    output: [item],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: "auto",
    tools: body.tools ?? [],
    top_p: 1,
    usage: responseUsage,
  };
  if (!body.stream) return json(response, whole);
  const at = { item_id: item.id, output_index: 0 };
  const list: Fields[] = [
    { type: "response.created", response: { ...whole, status: "in_progress", output: [], usage: null } },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item, status: "in_progress", ...("text" in what ? { content: [] } : { arguments: "" }) },
    },
  ];
  if ("text" in what) {
    const part = { type: "output_text", text: "", annotations: [], logprobs: [] };
    list.push({ type: "response.content_part.added", ...at, content_index: 0, part });
    for (const delta of what.text.split(/(?<= )/)) {
      list.push({ type: "response.output_text.delta", ...at, content_index: 0, delta, logprobs: [] });
    }
    list.push({ type: "response.output_text.done", ...at, content_index: 0, text: what.text, logprobs: [] });
    list.push({ type: "response.content_part.done", ...at, content_index: 0, part: { ...part, text: what.text } });
  } else {
    list.push({ type: "response.function_call_arguments.delta", ...at, delta: what.input });
    list.push({ type: "response.function_call_arguments.done", ...at, name: what.tool, arguments: what.input });
  }
  list.push({ type: "response.output_item.done", output_index: 0, item }, {
    type: "response.completed",
    response: whole,
  });
  events(response, list.map((event, sequence_number) => ({ ...event, sequence_number })), false);
}

/** Sends events: with their type as name, or bare with `[DONE]` at the end. */
function events(response: ServerResponse, list: Fields[], bare: boolean): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of list) response.write(`${bare ? "" : `event: ${event.type}\n`}data: ${JSON.stringify(event)}\n\n`);
  response.end(bare ? "data: [DONE]\n\n" : undefined);
}

/** A vector per text: how often each of the letters of "portkey" is in it. */
function embeddings({ input, model, encoding_format: format }: Fields): unknown {
  const data = [input].flat().map((text, index) => {
    const vector = [..."portkey"].map((letter) => String(text).split(letter).length - 1);
    const embedding = format === "base64" ? Buffer.from(Float32Array.from(vector).buffer).toString("base64") : vector;
    return { object: "embedding", index, embedding };
  });
  return { object: "list", model, data, usage: { prompt_tokens: 5, total_tokens: 5 } };
}

function bedrock(): unknown {
  return {
    output: { message: { role: "assistant", content: [{ text: SENTENCE }] } },
    stopReason: "end_turn",
    usage: { inputTokens: 5, outputTokens: 7, totalTokens: 12 },
    metrics: { latencyMs: 1 },
  };
}

function gemini(): unknown {
  return {
    candidates: [{ content: { role: "model", parts: [{ text: SENTENCE }] }, finishReason: "STOP", index: 0 }],
    usageMetadata: { promptTokenCount: 5, candidatesTokenCount: 7, totalTokenCount: 12 },
    modelVersion: "gemini-2.5-flash",
  };
}

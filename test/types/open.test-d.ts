/**
 * Requests are open at every depth: other words, members that no union lists, and fields that the description does not know
 * compile. What is known is still checked, and narrows. Checked by tsc.
 */
import type Portkey from "../../src/index.ts";
import type * as Types from "../../generated/types.ts";

declare const portkey: Portkey;
/** What no description lists yet. */
export async function unlisted(): Promise<void> {
  const c = portkey.chat.completions;
  await c.create({ model: "m", messages: [{ role: "user", content: "x", foo: 1 }] });
  await c.create({ model: "m", messages: [{ role: "user", content: "x" }], service_tier: "made-up" });
  await c.create({ model: "m", messages: [{ role: "user", content: "x" }], tools: [{ type: "code_execution" }] });
  await c.create({
    model: "m",
    messages: [{ role: "user", content: "x" }],
    tools: [{ type: "computer", computer: { name: "x", foo: 1 } }],
    response_format: { type: "grammar", grammar: "x" },
  });
  await c.create({
    model: "m",
    messages: [{ role: "user", content: "x" }],
    response_format: { type: "made_up", x: "x" },
    modalities: ["image"],
    tool_choice: { type: "foo" },
  });
  await c.create({
    model: "m",
    messages: [{ role: "user", content: "x" }],
    tool_choice: "foo",
    reasoning_effort: "ultra",
    stream_options: { include_usage: true, foo: 1 },
  });
  await c.create({
    model: "m",
    messages: [{
      role: "user",
      content: [{ type: "image_url", image_url: { url: "x", media_resolution: "high", detail: "ori" } }],
    }],
  });
  await c.create({ model: "m", messages: [{ role: "user", content: [{ type: "image_url", image_url: "x" }] }] });
  await c.create({
    model: "m",
    messages: [{
      role: "user",
      content: [{ type: "video_url", video_url: { url: "x" } }, { type: "text", text: "x", bar: 1 }],
    }],
  });
  await c.create({
    model: "m",
    messages: [{
      role: "assistant",
      content: [{ type: "image_url", image_url: { url: "x" } }],
      tool_calls: [{
        type: "function",
        id: "x",
        function: { name: "f", arguments: "{}", z: 1 },
        thought_signature: "x",
      }],
    }],
  });
  await c.create({
    model: "m",
    messages: [{ role: "tool", content: [{ type: "json", json: {} }], tool_call_id: "x", foo: 1 }],
  });
  await c.create({
    model: "m",
    messages: [{ role: "user", content: "x" }],
    stream: true,
    service_tier: "x",
    tools: [{ type: "function", function: { name: "x", foo: 1, parameters: {} } }],
  });
  await portkey.responses.create({
    model: "m",
    input: [{ role: "user", content: [{ type: "input_video", video: 1 }] }, { type: "new_item", x: 1 }],
    tools: [{ type: "new_tool", x: 1 }, { type: "web_search", foo: 1 }],
    text: { format: { type: "new" }, verbosity: "x", foo: 1 },
    truncation: "x",
    include: ["new.thing"],
    reasoning: { effort: "ultra", foo: 1 },
    tool_choice: { type: "x" },
    service_tier: "x",
  });
  await portkey.messages.create({
    model: "m",
    max_tokens: 1,
    messages: [{
      role: "user",
      content: [{ type: "new", x: 1 }, {
        type: "text",
        text: "x",
        foo: 1,
        cache_control: { type: "ephemeral", ttl: "9h", z: 1 },
      }],
    }],
    tools: [{ type: "new_20270101", name: "x" }, { name: "x", input_schema: { type: "object" }, foo: 1 }],
    thinking: { type: "x" },
    service_tier: "x",
    tool_choice: { type: "q" },
  });
  await portkey.embeddings.create({ model: "m", input: "x", encoding_format: "x", foo: 1 });
  await portkey.images.generate({
    prompt: "x",
    style: "digital_illustration",
    size: "9x9",
    quality: "x",
    background: "x",
    output_format: "x",
    moderation: "x",
    response_format: "x",
  });
  await portkey.batches.create({
    input_file_id: "x",
    endpoint: "/v1/x",
    completion_window: "9h",
    portkey_options: { "x-portkey-config": "x" },
    output_expires_after: { anchor: "x", seconds: 1, z: 1 },
  });
  await portkey.files.create({ file: new Blob(), purpose: "x", foo: 1 });
  await portkey.fineTuning.jobs.create({
    model: "m",
    training_file: "x",
    method: { type: "x", x: 1 },
    hyperparameters: { z: 1 },
    integrations: [{ type: "x", y: 1 }],
  });
  await portkey.vectorStores.create({
    chunking_strategy: { type: "x", y: 1 },
    expires_after: { anchor: "x", days: 1, z: 1 },
  });
  await portkey.audio.speech.create({
    model: "m",
    input: "x",
    voice: "x",
    response_format: "x",
    stream_format: "x",
    instructions: "x",
    foo: 1,
  });
  await portkey.audio.transcriptions.create({
    model: "m",
    file: new Blob(),
    response_format: "x",
    include: ["x"],
    timestamp_granularities: ["x"],
    chunking_strategy: { type: "x", z: 1 },
  });
  await portkey.moderations.create({ model: "m", input: [{ type: "x", y: 1 }] });
  await portkey.beta.threads.messages.create("t", {
    role: "user",
    content: [{ type: "x", z: 1 }],
    attachments: [{ file_id: "x", tools: [{ type: "x" }] }],
  });
  await portkey.beta.assistants.create({
    model: "m",
    tools: [{ type: "x" }],
    response_format: { type: "x" },
    tool_resources: { x: 1, file_search: { vector_store_ids: ["x"], z: 1 } },
  });
  await portkey.files.list({ order: "x" });
  await portkey.evals.create({ data_source_config: { type: "x", y: 1 }, testing_criteria: [{ type: "x", y: 1 }] });
  await portkey.conversations.create({ items: [{ type: "x", z: 1 }], metadata: { a: "b" } });
  await portkey.containers.create({
    name: "x",
    expires_after: { anchor: "x", minutes: 1 },
    network_policy: { type: "x" },
  });
  await portkey.videos.create({ prompt: "x", size: "9x9", seconds: "99", model: "x", foo: 1 });
  await portkey.completions.create({ model: "m", prompt: "x", stream_options: { foo: 1 } });
  await portkey.prompts.completions.create({
    promptID: "x",
    variables: {},
    foo: 1,
    tools: [{ type: "x" }],
    messages: [{ role: "user", content: "x", foo: 1 }],
  });
}

/** What is known is still checked. */
export function checked(): void {
  const { create } = portkey.chat.completions;
  // @ts-expect-error the content is missing, because its name is misspelt
  create({ model: "m", messages: [{ role: "user", contnt: "x" }] });
  // @ts-expect-error a role tells the messages apart, so there are no others
  create({ model: "m", messages: [{ role: "usr", content: "x" }] });
  // @ts-expect-error content is text or a list of parts
  create({ model: "m", messages: [{ role: "user", content: 5 }] });
  // @ts-expect-error a part says its type
  create({ model: "m", messages: [{ role: "user", content: [{ text: "x" }] }] });
  // @ts-expect-error a word is still a text
  create({ model: "m", messages: [{ role: "user", content: "x" }], service_tier: 1 });
  // @ts-expect-error a known field has its type, at every depth
  create({ model: "m", messages: [{ role: "user", content: "x" }], stream_options: { include_usage: "yes" } });
  // @ts-expect-error a named union is what the description lists
  ({ type: "made_up" }) satisfies Types.ChatCompletionContentPart;
  // @ts-expect-error fields of the control plane are closed, so that a misspelt one is found
  portkey.workspaces.create({ name: "n", descripton: "x" });
}

/** Unions narrow by their discriminator. */
export function narrowed(
  message: Types.ChatCompletionMessageParam,
  part: Types.ChatCompletionContentPart,
  tool: Types.ChatCompletionTool,
  params: Types.ChatCompletionCreateParams,
  item: Types.ResponseOutputItem,
): string | undefined {
  if (message.role === "tool") return message.tool_call_id;
  if (message.role === "user" && typeof message.content !== "string") {
    for (const each of message.content) if (each.type === "text") return each.text;
  }
  switch (part.type) {
    case "text":
      return part.text;
    case "image_url":
      return typeof part.image_url === "string" ? part.image_url : part.image_url.url;
  }
  if (tool.type === "function") return tool.function.name;
  for (const each of params.tools ?? []) if (each.type === "function") return each.function.name;
  const first = params.messages[0];
  if (first?.role === "assistant") return first.tool_calls?.[0]?.id;
  if (item.type === "function_call") return item.arguments;
  // @ts-expect-error a field that no message has
  return first?.nothing;
}

/** `Omit` and `keyof` work on the named types. */
export type Named = [
  Omit<Types.ChatCompletionCreateParams, "model">["messages"],
  Omit<Types.ChatCompletionUserMessageParam, "name">["role"],
];

interface Foreign {
  type: "of_somebody_else";
  name: string;
}
interface ForeignMessage {
  role: "user";
  content: string;
  priority: number;
}

/** Values typed by interfaces of somebody else fit, although an interface has no index signature. */
export function foreign(tool: Foreign, message: ForeignMessage): void {
  portkey.chat.completions.create({ model: "m", messages: [message], tools: [tool] });
}

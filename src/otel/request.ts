/** What a request says, as attributes of its span. */
import type { Attributes } from "@opentelemetry/api";

/** A request body, as far as spans show it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Operations of the conventions, by the end of the path. The first that fits counts. */
const OPERATIONS: readonly (readonly [path: RegExp, operation: string])[] = [
  [/\/(chat\/completions|messages|responses|prompts\/[^/]+\/completions)$/, "chat"],
  [/\/completions$/, "text_completion"],
  [/\/embeddings$/, "embeddings"],
  [/\/images\/(generations|edits|variations)$/, "generate_content"],
];

/** The operation of a request to a model; undefined for any other request. */
export function operationOf(method: string, pathname: string): string | undefined {
  return method === "POST" ? OPERATIONS.find(([path]) => path.test(pathname))?.[1] : undefined;
}

/** Names of providers in the conventions, where Portkey has others. */
const PROVIDERS: Readonly<Record<string, string>> = {
  bedrock: "aws.bedrock",
  "azure-openai": "azure.ai.openai",
  "azure-ai": "azure.ai.inference",
  "vertex-ai": "gcp.vertex_ai",
  google: "gcp.gemini",
  "mistral-ai": "mistral_ai",
  "perplexity-ai": "perplexity",
  "x-ai": "x_ai",
};

/** The provider that headers of a request or a reply name; undefined where they name a slug of the model catalog, or nothing. */
export function providerOf(headers: Headers): string | undefined {
  const name = headers.get("x-portkey-provider");
  if (!name || name.startsWith("@")) return undefined;
  return Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : name;
}

/** The provider under the name that the conventions have now, and under the one that they had before. */
export function providerAttributes(provider: string): Attributes {
  return { "gen_ai.provider.name": provider, "gen_ai.system": provider };
}

/** Fields of requests that are attributes as they are. */
const PLAIN: Readonly<Record<string, string>> = {
  model: "gen_ai.request.model",
  temperature: "gen_ai.request.temperature",
  top_p: "gen_ai.request.top_p",
  top_k: "gen_ai.request.top_k",
  frequency_penalty: "gen_ai.request.frequency_penalty",
  presence_penalty: "gen_ai.request.presence_penalty",
  seed: "gen_ai.request.seed",
  max_tokens: "gen_ai.request.max_tokens",
  max_completion_tokens: "gen_ai.request.max_tokens",
  max_output_tokens: "gen_ai.request.max_tokens",
  dimensions: "gen_ai.embeddings.dimension.count",
};

/** The attributes of a body. */
export function requestAttributes(body: Fields): Attributes {
  const attributes: Attributes = {};
  for (const [field, name] of Object.entries(PLAIN)) {
    const value = Object.hasOwn(body, field) ? body[field] : undefined;
    if (typeof value === "string" || typeof value === "number") attributes[name] = value;
  }
  const { n, encoding_format: format, response_format: output } = body;
  const sequences = body.stop_sequences ?? body.stop;
  if (sequences !== undefined && sequences !== null) {
    attributes["gen_ai.request.stop_sequences"] = [sequences].flat().map(String);
  }
  if (typeof n === "number" && n !== 1) attributes["gen_ai.request.choice.count"] = n;
  if (typeof format === "string") attributes["gen_ai.request.encoding_formats"] = [format];
  const type = (output as { type?: unknown } | undefined)?.type;
  if (typeof type === "string") attributes["gen_ai.output.type"] = type.startsWith("json") ? "json" : type;
  return attributes;
}

/** What a request asks, as the conventions write it. */
export function inputAttributes(body: Fields): Attributes {
  const { messages, input, prompt, system, instructions } = body;
  const attributes: Attributes = {};
  const asked = messages ?? input ?? prompt;
  if (asked !== undefined) {
    const list = Array.isArray(asked) ? asked : [asked];
    attributes["gen_ai.input.messages"] = JSON.stringify(list.map(messageOf));
  }
  const given = system ?? instructions;
  if (given !== undefined) attributes["gen_ai.system_instructions"] = JSON.stringify(partsOf(given));
  return attributes;
}

/** A message of any protocol, with its content in parts. */
export function messageOf(message: unknown): object {
  if (typeof message !== "object" || message === null) return { role: "user", parts: partsOf(message) };
  const { role = "user", content, tool_calls: calls, tool_call_id: id, finish_reason: finish, refusal } =
    message as Fields;
  const parts = id === undefined ? partsOf(content ?? refusal ?? (role === "user" ? message : undefined)) : [
    { type: "tool_call_response", id, response: content },
  ];
  const tools = Array.isArray(calls) ? calls.map(toolCallOf) : [];
  return { role, parts: [...parts, ...tools], ...(finish === undefined ? {} : { finish_reason: finish }) };
}

function toolCallOf(
  { id, function: called }: { id?: string; function?: { name?: string; arguments?: string } },
): object {
  return { type: "tool_call", id, name: called?.name, arguments: called?.arguments };
}

function partsOf(content: unknown): object[] {
  if (content === undefined || content === null) return [];
  if (!Array.isArray(content)) return [typeof content === "string" ? { type: "text", content } : content];
  return content.map((part: unknown) => {
    const { text } = Object(part) as { text?: unknown };
    return typeof part === "string" || typeof text === "string"
      ? { type: "text", content: text ?? part }
      : part as object;
  });
}

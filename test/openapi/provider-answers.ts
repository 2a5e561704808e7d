/** What a dozen providers answer to a chat, each in its own shape, with data of our own. */

/** A provider, how a request reaches it, and what it answers. */
export interface ProviderAnswer {
  /** The gateway's name of the provider. */
  provider: string;
  /** What the provider needs beside its key. */
  options?: Record<string, string>;
  /** Its answer in words. */
  text: unknown;
  /** Its answer that calls the tool `weather`. */
  call?: unknown;
  /** Its events; absent where they are not text. */
  events?: unknown[];
}

const usage = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 };
const call = { id: "call_7", type: "function", function: { name: "weather", arguments: '{"city":"Lyon"}' } };

/** An answer of those who copy OpenAI's shape, more or less of it. */
function completion(message: object, rest: object = {}, choice: object = {}): unknown {
  return {
    id: "cmpl-7",
    object: "chat.completion",
    created: 1_764_000_000,
    model: "m-1",
    choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop", ...choice }],
    usage,
    ...rest,
  };
}

/** The same as events. */
function chunks(...deltas: object[]): unknown[] {
  return deltas.map((delta, index) => ({
    id: "cmpl-7",
    object: "chat.completion.chunk",
    created: 1_764_000_000,
    model: "m-1",
    choices: [{ index: 0, delta, finish_reason: index === deltas.length - 1 ? "stop" : null }],
  }));
}

const copied = {
  text: completion({ content: "Sunny." }),
  call: completion({ content: null, tool_calls: [call] }, {}, { finish_reason: "tool_calls" }),
  events: chunks({ role: "assistant", content: "Sun" }, { content: "ny." }, {}),
};

const claude = {
  id: "msg_7",
  type: "message",
  role: "assistant",
  model: "claude-sonnet-4-5",
  content: [{ type: "text", text: "Sunny." }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 4 },
};

const gemini = (part: object, rest: object = { finishReason: "STOP" }) => ({
  candidates: [{ content: { role: "model", parts: [part] }, index: 0, ...rest }],
  usageMetadata: { promptTokenCount: 9, candidatesTokenCount: 4, totalTokenCount: 13 },
  modelVersion: "gemini-2.5-flash",
  responseId: "r-7",
});
const geminiAnswers = {
  text: gemini({ text: "Sunny." }),
  call: gemini({ functionCall: { name: "weather", args: { city: "Lyon" } } }),
  events: [gemini({ text: "Sun" }, {}), gemini({ text: "ny." })],
};

export const answers: ProviderAnswer[] = [
  {
    provider: "openai",
    text: completion({ content: "Sunny.", refusal: null, annotations: [] }, { service_tier: "default" }, {
      logprobs: null,
    }),
    call: completion({ content: null, refusal: null, tool_calls: [call] }, {}, {
      logprobs: null,
      finish_reason: "tool_calls",
    }),
    events: copied.events,
  },
  {
    provider: "anthropic",
    text: claude,
    call: {
      ...claude,
      content: [{ type: "tool_use", id: "toolu_7", name: "weather", input: { city: "Lyon" } }],
      stop_reason: "tool_use",
    },
    events: [
      { type: "message_start", message: { ...claude, content: [], stop_reason: null } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Sunny." } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 4 } },
      { type: "message_stop" },
    ],
  },
  { provider: "google", ...geminiAnswers },
  { provider: "vertex-ai", options: { vertexProjectId: "p-1", vertexRegion: "us-central1" }, ...geminiAnswers },
  {
    provider: "bedrock",
    options: { awsAccessKeyId: "AKIA7", awsSecretAccessKey: "s", awsRegion: "us-east-1" },
    text: {
      output: { message: { role: "assistant", content: [{ text: "Sunny." }] } },
      stopReason: "end_turn",
      usage: { inputTokens: 9, outputTokens: 4, totalTokens: 13 },
      metrics: { latencyMs: 7 },
    },
    call: {
      output: {
        message: {
          role: "assistant",
          content: [{ toolUse: { toolUseId: "t7", name: "weather", input: { city: "Lyon" } } }],
        },
      },
      stopReason: "tool_use",
      usage: { inputTokens: 9, outputTokens: 4, totalTokens: 13 },
      metrics: { latencyMs: 7 },
    },
  },
  {
    provider: "cohere",
    text: {
      id: "c-7",
      finish_reason: "COMPLETE",
      message: { role: "assistant", content: [{ type: "text", text: "Sunny." }] },
      usage: { billed_units: { input_tokens: 9, output_tokens: 4 }, tokens: { input_tokens: 9, output_tokens: 4 } },
    },
    call: {
      id: "c-7",
      finish_reason: "TOOL_CALL",
      message: { role: "assistant", tool_plan: "Look it up.", tool_calls: [call] },
      usage: { billed_units: { input_tokens: 9, output_tokens: 4 }, tokens: { input_tokens: 9, output_tokens: 4 } },
    },
  },
  {
    provider: "mistral-ai",
    text: completion({ content: "Sunny.", tool_calls: null }),
    call: completion({ content: "", tool_calls: [call] }, {}, { finish_reason: "tool_calls" }),
    events: copied.events,
  },
  {
    provider: "groq",
    text: completion({ content: "Sunny." }, { system_fingerprint: "fp_7", x_groq: { id: "req_7" } }, {
      logprobs: null,
    }),
    call: copied.call,
    events: copied.events,
  },
  { provider: "together-ai", ...copied },
  {
    provider: "azure-openai",
    options: { azureResourceName: "r", azureDeploymentId: "d", azureApiVersion: "2024-10-21" },
    ...copied,
  },
  { provider: "ollama", ...copied },
  {
    provider: "deepseek",
    text: completion({ content: "Sunny.", reasoning_content: "The sky is blue." }, {}, { logprobs: null }),
    // gateway 1.15 leaves its calls of tools out
    events: chunks({ role: "assistant", content: null, reasoning_content: "The sky" }, { content: "Sunny." }, {}),
  },
  {
    provider: "openrouter",
    text: completion({
      content: "Sunny.",
      reasoning: "The sky is blue.",
      reasoning_details: [{ type: "reasoning.text", text: "The sky is blue.", format: "unknown", index: 0 }],
    }),
    call: copied.call,
    events: chunks({ role: "assistant", content: "", reasoning: "The sky" }, { content: "Sunny." }, {}),
  },
  {
    provider: "perplexity-ai",
    text: completion({ content: "Sunny." }, { citations: ["https://weather.example.com/lyon"] }),
  },
  { provider: "x-ai", ...copied },
  { provider: "fireworks-ai", ...copied },
];

/** Helpers of `chat.completions`. */
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCallFunction,
  ChatCompletionMessageParam,
} from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { Open } from "../../client/generated.ts";
import type { Call } from "../../reply/call.ts";
import type { Stream } from "../../reply/stream.ts";
import type { CommonEvents, EventStream } from "./events.ts";
import type { OutputOf, ParsedBy, ParsedChatCompletion, SchemaOptions, Unseen } from "./schemas.ts";

/** A tool that `runTools` can call. */
export interface RunnableTool<Parameters = unknown> {
  type: "function";
  function: {
    name?: string;
    description?: string;
    /**
     * What the function takes: a schema of zod, valibot or arktype, which checks the arguments and gives them their type, or a JSON
     * schema. If its arguments do not fit a schema, the model gets the reason and can try again.
     */
    parameters?: Parameters;
    strict?: boolean | null;
    /**
     * Makes the argument of `function` from the JSON of the model, such as `JSON.parse`; without it, and without a schema, the function
     * gets the text. A model that calls a tool without arguments is taken to have written `{}`.
     */
    parse?: (text: string) => Unseen;
    /** Carries out a call. What it returns goes to the model, as JSON unless it is text. */
    function: (args: OutputOf<Parameters>, runner: ChatCompletionRunner) => Unseen;
  };
}

/** A tool made by `zodFunction()` of `openai/helpers/zod`, or made like one: it checks its arguments itself. */
export interface SelfParsingTool {
  type: "function";
  function: { name: string; description?: string; parameters?: object; strict?: boolean | null };
  /** Carries out a call with the arguments that `$parseRaw` made. */
  $callback: ((args: Unseen) => Unseen) | undefined;
  /** Makes the arguments from the JSON of the model. */
  $parseRaw(args: string): Unseen;
}

/** What `runTools` takes: messages, tools that it can call, and whatever else a chat completion takes. */
export type RunToolsParams<Parameters extends readonly unknown[] = readonly unknown[]> =
  & Omit<ChatCompletionCreateParams, "tools" | "stream" | "messages">
  & { messages: ChatCompletionMessageParam[] | LooseChatParams["messages"] }
  & {
    tools: { readonly [Index in keyof Parameters]: RunnableTool<Parameters[Index]> | SelfParsingTool };
    stream?: boolean | null;
    [field: string]: unknown;
  };

/** What `stream` takes: a chat completion's fields. */
export type ChatStreamParams = Open<Omit<ChatCompletionCreateParams, "stream"> & { stream?: boolean | null }>;

/** The part of a call of a function that has come, and all of it so far. */
export interface FunctionArgumentsDelta {
  name: string;
  index: number;
  arguments: string;
  parsed_arguments: Unseen;
  arguments_delta: string;
}

/** Events of streamed chats and of conversations. A part that is complete has one event, when nothing more can be added to it. */
export interface ChatEvents extends CommonEvents {
  /** A chunk has come; `snapshot` is the completion so far. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletion) => void;
  /** A piece of text has come; `snapshot` is the text so far. */
  content: (delta: string, snapshot: string) => void;
  /** A message was added: an answer of the model, or the result of a tool. */
  message: (message: ChatCompletionMessageParam) => void;
  /** An answer is complete. */
  chatCompletion: (completion: ChatCompletion) => void;
  /** The model calls a function. */
  functionToolCall: (call: ChatCompletionMessageFunctionToolCallFunction) => void;
  /** A function has returned. */
  functionToolCallResult: (content: string) => void;
  /** All is over: the text of the last answer. */
  finalContent: (content: string | null) => void;
  /** All is over: the last message of the model. */
  finalMessage: (message: ChatCompletionMessage) => void;
  /** All is over: the last answer. */
  finalChatCompletion: (completion: ChatCompletion) => void;
  /** All is over: the last call of a function. */
  finalFunctionToolCall: (call: ChatCompletionMessageFunctionToolCallFunction) => void;
  /** All is over: what the last function returned. */
  finalFunctionToolCallResult: (content: string) => void;
  /** All is over: the tokens of all answers together. */
  totalUsage: (usage: NonNullable<ChatCompletion["usage"]>) => void;
  "content.delta": (event: { delta: string; snapshot: string; parsed: Unseen }) => void;
  "content.done": (event: { content: string; parsed: Unseen }) => void;
  "refusal.delta": (event: { delta: string; snapshot: string }) => void;
  "refusal.done": (event: { refusal: string }) => void;
  "tool_calls.function.arguments.delta": (event: FunctionArgumentsDelta) => void;
  "tool_calls.function.arguments.done": (event: Omit<FunctionArgumentsDelta, "arguments_delta">) => void;
  "logprobs.content.delta": (event: { content: Unseen[]; snapshot: Unseen[] }) => void;
  "logprobs.content.done": (event: { content: Unseen[] }) => void;
  "logprobs.refusal.delta": (event: { refusal: Unseen[]; snapshot: Unseen[] }) => void;
  "logprobs.refusal.done": (event: { refusal: Unseen[] }) => void;
}

/** One or more chat completions with listeners; iterating it gives the chunks of those that are streamed. */
export interface ChatCompletionRunner<Value = Unseen>
  extends EventStream<ChatEvents>, AsyncIterable<ChatCompletionChunk> {
  /** All messages so far: those of the caller, the answers, and the results of tools. */
  readonly messages: ChatCompletionMessageParam[];
  /** What has come of the answer that is being streamed. */
  readonly currentChatCompletionSnapshot: ChatCompletion | undefined;
  /** The answers that are complete so far. */
  allChatCompletions(): ParsedChatCompletion<Value>[];
  /** Resolves to the last answer. */
  finalChatCompletion(): Promise<ParsedChatCompletion<Value>>;
  /** Resolves to the last message of the model. */
  finalMessage(): Promise<ParsedChatCompletion<Value>["choices"][number]["message"]>;
  /** Resolves to the text of the last message of the model; `null` where it has none. */
  finalContent(): Promise<string | null>;
  /** Resolves to the last call of a function; `undefined` where there was none. */
  finalFunctionToolCall(): Promise<ChatCompletionMessageFunctionToolCallFunction | undefined>;
  /** Resolves to what the last function returned, as text; `undefined` where none was called. */
  finalFunctionToolCallResult(): Promise<string | undefined>;
  /** Resolves to the tokens of all answers together. */
  totalUsage(): Promise<{ completion_tokens: number; prompt_tokens: number; total_tokens: number }>;
  /** The chunks as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** A chat as programs hold it that do not name its types: the roles of messages and the types of tools are any text. */
export type LooseChatParams =
  & {
    [
      Name in keyof Omit<
        ChatCompletionCreateParams,
        "messages" | "model" | "tools" | "tool_choice" | "response_format"
      >
    ]: NonNullable<ChatCompletionCreateParams[Name]> extends string ? string | null | undefined
      : ChatCompletionCreateParams[Name];
  }
  & {
    messages: readonly { role: string; content?: string | readonly object[] | null | undefined }[];
    model?: string | undefined;
    tools?: readonly { type?: string | undefined; function?: object | undefined }[] | undefined;
    tool_choice?: string | object | undefined;
    response_format?: object | undefined;
  };

/** Nothing for a chat that names no types, or whose model is in the config; else what a chat has to be. */
export type LooselyHeld<Body extends LooseChatParams> = string extends Body["messages"][number]["role"] ? unknown
  : Body extends { tools: readonly { type?: infer Type }[] } ? string extends Type ? unknown : StrictChat<Body>
  : StrictChat<Body>;

/** A chat whose model may be in the config. */
export type StrictChat<Body> = Body extends { model: string } ? ChatCompletionCreateParams
  : Omit<ChatCompletionCreateParams, "model">;

/** What a chat is answered with, by its `stream`. */
export type ChatAnswer<Streamed> = Streamed extends true ? Stream<ChatCompletionChunk> : ChatCompletion;

/** Helpers of `chat.completions`. */
export interface ChatCompletionHelpers {
  /** Creates a chat completion from a body that was put together elsewhere. The model may be in the config. */
  create<const Body extends LooseChatParams>(
    body: Body & LooselyHeld<Body>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Call<Required<Body> extends { stream: infer Streamed } ? ChatAnswer<Streamed> : ChatCompletion>;
  /** Creates a chat completion. */
  create(
    body: ChatCompletionCreateParams,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Call<ChatCompletion | Stream<ChatCompletionChunk>>;
  /**
   * Creates a chat completion and parses it: `message.parsed` is the value of the text by `response_format`, and `parsed_arguments` are
   * those of calls to strict tools. JSON in a code fence is read too.
   *
   * @throws {PortkeyError} The answer was cut, is not JSON, or has no choices
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const schema = { type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false };
   * const chat = await portkey.chat.completions.parse({
   *   model: "gpt-4o",
   *   messages: [{ role: "user", content: "Where is the Eiffel Tower?" }],
   *   response_format: { type: "json_schema", json_schema: { name: "place", strict: true, schema } },
   * });
   * console.log(chat.choices[0].message.parsed.city);
   * ```
   */
  parse<Body extends Open<ChatCompletionCreateParams> | LooseChatParams>(
    body: Body,
    options?: SchemaOptions,
    extra?: SchemaOptions,
  ): Promise<ParsedChatCompletion<ParsedBy<Body>>>;
  /**
   * Streams a chat completion: listeners hear of each piece, and the pieces are put together. The stream is returned at once, so it can be
   * handed on without `await`.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const stream = portkey.chat.completions.stream({
   *   model: "gpt-4o",
   *   messages: [{ role: "user", content: "Say hello" }],
   * });
   * stream.on("content", (delta) => console.log(delta));
   * console.log(await stream.finalContent());
   * ```
   *
   * @example As the reply of a server
   * ```ts
   * export default {
   *   fetch: () => new Response(portkey.chat.completions.stream(body).toReadableStream()),
   * };
   * ```
   */
  stream<Body extends ChatStreamParams | LooseChatParams>(
    body: Body,
    options?: SchemaOptions,
    extra?: SchemaOptions,
  ): ChatCompletionRunner<ParsedBy<Body>>;
  /**
   * Talks with the model and runs the functions that it calls, until it has an answer, or until it was asked `maxChatCompletions` (10)
   * times. An `idempotencyKey` yields a key of its own for each request: `key-1`, `key-2`.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const run = portkey.chat.completions.runTools({
   *   model: "gpt-4o",
   *   messages: [{ role: "user", content: "How warm is it in Oslo?" }],
   *   tools: [{
   *     type: "function",
   *     function: {
   *       name: "temperature",
   *       parameters: { type: "object", properties: { city: { type: "string" } } },
   *       parse: JSON.parse,
   *       function: ({ city }: { city: string }) => lookUp(city),
   *     },
   *   }],
   * });
   * console.log(await run.finalContent());
   * ```
   */
  runTools<const Parameters extends readonly unknown[]>(
    body: RunToolsParams<Parameters>,
    options?: SchemaOptions & { maxChatCompletions?: number },
    extra?: SchemaOptions & { maxChatCompletions?: number },
  ): ChatCompletionRunner;
}

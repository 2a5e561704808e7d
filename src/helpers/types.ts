/** The types of the helpers. */
import type {
  AssistantStreamEvent,
  CatalogModel,
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCallFunction,
  ChatCompletionMessageParam,
  ConfigCreated,
  ConfigCreateParams,
  ConfigUpdated,
  ConfigUpdateParams,
  FileObject,
  Label,
  ModelList,
  Response as ModelResponse,
  ResponseCreateParams,
  ResponseStreamEvent,
  Run,
  RunCreateParams,
  RunStep,
  RunStepDelta,
  RunStepToolCall,
  RunStepToolCallDelta,
  RunSubmitToolOutputsParams,
  ThreadCreateAndRunParams,
  ThreadMessage,
  ThreadMessageDelta,
  ThreadMessageText,
  Upload,
  UploadCreateParams,
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFileBatchCreateParams,
  VectorStoreFileCreateParams,
} from "../../generated/schema.ts";
import type { PortkeyConfig } from "../options/config.ts";
import type { Call } from "../reply/call.ts";
import type { RequestOptions } from "../client/client.ts";
import type { APIUserAbortError, PortkeyError } from "../connection/errors.ts";
import type { FileInput } from "../request/files.ts";
import type { Open } from "../client/generated.ts";
import type { HeadersLike } from "../options/value-types.ts";
import type { PageCall } from "../reply/page.ts";
import type { Stream } from "../reply/stream.ts";

// deno-lint-ignore no-explicit-any -- an answer by a schema that the compiler does not see; code written for portkey-ai reads it as it is
type Unseen = any;

/**
 * Options of helpers that wait. An `idempotencyKey` yields a key of its own for each request that changes something: `key-1`, `key-2`.
 */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks. Without it the helper waits as long as the server asks for, else 5000 ms. */
  pollIntervalMs?: number | undefined;
}

/**
 * Work that goes on in the background: it has listeners, an end that can be awaited, and can be stopped. The request is sent when the
 * method is called; listeners that are added in the same turn of the event loop hear of everything.
 */
export interface EventStream<Events> {
  /** Ends the requests when it is aborted; its reason becomes the `cause` of the error. */
  readonly controller: AbortController;
  /** Whether the work is over, well or not. */
  readonly ended: boolean;
  /** Whether the work failed or was stopped. */
  readonly errored: boolean;
  /** Whether the work was stopped. */
  readonly aborted: boolean;
  /** Calls a listener whenever the event happens. */
  on<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Calls a listener when the event happens next. */
  once<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Removes a listener. */
  off<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Waits for the event to happen next. Resolves to its argument, or to all of them where there are several. */
  emitted<Name extends keyof Events>(event: Name): Promise<Emitted<Events[Name]>>;
  /** Resolves when the work is over; rejects with what ended it. */
  done(): Promise<void>;
  /** Stops the work. */
  abort(): void;
}

type Emitted<Listener> = Listener extends (...args: infer Args) => void ? Args extends [infer One] ? One
  : Args extends [] ? void
  : Args
  : never;

/** Events of all kinds of work. */
export interface CommonEvents {
  /** A reply has begun. */
  connect: () => void;
  /** The work failed. */
  error: (error: PortkeyError) => void;
  /** The work was stopped. */
  abort: (error: APIUserAbortError) => void;
  /** The work is over, well or not. */
  end: () => void;
}

/** A tool that `runTools` can call. */
export interface RunnableTool {
  type: "function";
  function: {
    name?: string;
    description?: string;
    parameters?: object;
    strict?: boolean | null;
    /**
     * Makes the argument of `function` from the JSON of the model, such as `JSON.parse`; without it the function gets the text. A model
     * that calls a tool without arguments is taken to have written `{}`.
     */
    parse?: (text: string) => Unseen;
    /** Carries out a call. What it returns goes to the model, as JSON unless it is text. */
    function: (args: Unseen, runner: ChatCompletionRunner) => Unseen;
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
export type RunToolsParams =
  & Omit<ChatCompletionCreateParams, "tools" | "stream" | "messages">
  & { messages: ChatCompletionMessageParam[] | LooseChatParams["messages"] }
  & { tools: readonly (RunnableTool | SelfParsingTool)[]; stream?: boolean | null; [field: string]: unknown };

/** What `stream` takes: a chat completion's fields. */
export type ChatStreamParams = Open<Omit<ChatCompletionCreateParams, "stream"> & { stream?: boolean | null }>;

/** What a format made by `openai/helpers/zod` promises; anything where there is none. */
export type ParsedBy<Body> = Body extends { response_format: { __output: infer Value } } ? Value
  : Body extends { text: { format: { __output: infer Value } } } ? Value
  : Unseen;

/** A chat completion whose messages are parsed by the schema that was asked for. */
export type ParsedChatCompletion<Value = Unseen> = Omit<ChatCompletion, "choices"> & {
  choices: (Omit<ChatCompletion["choices"][number], "message"> & {
    message: ChatCompletionMessage & {
      /** The content as a value; null for a refusal, and when no schema was asked for. */
      parsed: Value | null;
    };
  })[];
};

/** A response that is parsed by the schema that was asked for. */
export type ParsedResponse<Value = Unseen> = ModelResponse & {
  output_text: string;
  /** The first text as a value; null for a refusal, and when no schema was asked for. */
  output_parsed: Value | null;
};

/** The part of a call of a function that has come, and all of it so far. */
export interface FunctionArgumentsDelta {
  name: string;
  index: number;
  arguments: string;
  parsed_arguments: Unseen;
  arguments_delta: string;
}

/** Events of streamed chats and of conversations. What is complete is told once, when nothing more can come of it. */
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
    options?: RequestOptions,
    extra?: RequestOptions,
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
    options?: RequestOptions,
    extra?: RequestOptions,
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
  runTools(
    body: RunToolsParams,
    options?: RequestOptions & { maxChatCompletions?: number },
    extra?: RequestOptions & { maxChatCompletions?: number },
  ): ChatCompletionRunner;
}

/** Events of a streamed response: each under its type, and all of them as `event`. */
export type ResponseEvents =
  & CommonEvents
  & { event: (event: ResponseStreamEvent) => void }
  & {
    [Event in ResponseStreamEvent as Event["type"]]: (
      event: Event extends { type: `${string}.delta`; delta: string } ? Event & { snapshot: string } : Event,
    ) => void;
  };

/** A streamed response with listeners. */
export interface ResponseRunner<Value = Unseen>
  extends EventStream<ResponseEvents>, AsyncIterable<ResponseStreamEvent> {
  /** Resolves to the response, once it is complete. */
  finalResponse(): Promise<ParsedResponse<Value>>;
  /** The events as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** Helpers of `responses`. */
export interface ResponseHelpers {
  /**
   * Creates a response and parses it: `output_parsed` is the value of its text by `text.format`, and `parsed_arguments` are those of calls
   * to strict tools.
   *
   * @throws {PortkeyError} The text is not JSON
   */
  parse<Body extends Open<ResponseCreateParams>>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<ParsedResponse<ParsedBy<Body>>>;
  /**
   * Streams a response to listeners: a new one, or with `response_id` one that the provider keeps. The stream is returned at once.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const stream = portkey.responses.stream({ model: "gpt-4.1", input: "Say hello" });
   * stream.on("response.output_text.delta", ({ delta }) => console.log(delta));
   * console.log((await stream.finalResponse()).output_text);
   * ```
   */
  stream<Body extends Open<Omit<ResponseCreateParams, "stream">> | { response_id: string; starting_after?: number }>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): ResponseRunner<ParsedBy<Body>>;
}

/** Events of a streamed run. */
export interface AssistantEvents extends CommonEvents {
  /** An event of any kind. */
  event: (event: AssistantStreamEvent) => void;
  /** The run has changed. */
  run: (run: Run) => void;
  /** A message has begun. */
  messageCreated: (message: ThreadMessage) => void;
  /** A piece of a message has come. */
  messageDelta: (delta: ThreadMessageDelta, snapshot: ThreadMessage) => void;
  /** A message is complete. */
  messageDone: (message: ThreadMessage) => void;
  /** A text has begun. */
  textCreated: (text: ThreadMessageText) => void;
  /** A piece of a text has come. */
  textDelta: (delta: Partial<ThreadMessageText>, snapshot: ThreadMessageText) => void;
  /** A text is complete. */
  textDone: (text: ThreadMessageText, message: ThreadMessage) => void;
  /** An image is complete. */
  imageFileDone: (image: { file_id: string }, message: ThreadMessage) => void;
  /** A step has begun. */
  runStepCreated: (step: RunStep) => void;
  /** A piece of a step has come. */
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  /** A step is over. */
  runStepDone: (step: RunStep, snapshot: RunStep) => void;
  /** A call of a tool has begun. */
  toolCallCreated: (call: RunStepToolCall) => void;
  /** A piece of a call has come. */
  toolCallDelta: (delta: RunStepToolCallDelta, snapshot: RunStepToolCall) => void;
  /** A call of a tool is complete. */
  toolCallDone: (call: RunStepToolCall) => void;
}

/** A streamed run with listeners. */
export interface AssistantRunner extends EventStream<AssistantEvents>, AsyncIterable<AssistantStreamEvent> {
  /** The event that came last. */
  currentEvent(): AssistantStreamEvent | undefined;
  /** The run as the latest event describes it. */
  currentRun(): Run | undefined;
  /** What has come of the message that is being written. */
  currentMessageSnapshot(): ThreadMessage | undefined;
  /** What has come of the step that the run is in. */
  currentRunStepSnapshot(): RunStep | undefined;
  /** Resolves to the run at its end. */
  finalRun(): Promise<Run>;
  /** Resolves to the messages that the run wrote. */
  finalMessages(): Promise<ThreadMessage[]>;
  /** Resolves to the steps of the run. */
  finalRunSteps(): Promise<RunStep[]>;
  /** The events as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

type WithThread = { thread_id: string };

/** Helpers of `beta.threads`. */
export interface ThreadHelpers {
  readonly runs: RunHelpers;
  /** Makes a thread, starts a run on it, and waits until it is over or needs the outputs of tools. */
  createAndRunPoll(body: Open<ThreadCreateAndRunParams>, options?: PollOptions, extra?: PollOptions): Promise<Run>;
  /** Makes a thread and starts a run on it whose events have listeners. */
  createAndRunStream(
    body: Open<Omit<ThreadCreateAndRunParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
}

/** Helpers of `beta.threads.runs`. */
export interface RunHelpers {
  /** Starts a run and waits until it is over or needs the outputs of tools. */
  createAndPoll(
    threadId: string,
    body: Open<RunCreateParams>,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<Run>;
  /** Starts a run whose events have listeners. */
  createAndStream(
    threadId: string,
    body: Open<Omit<RunCreateParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
  /** Starts a run whose events have listeners. */
  stream(
    threadId: string,
    body: Open<Omit<RunCreateParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
  /** Waits until a run is over or needs the outputs of tools. */
  poll(runId: string, params: WithThread, options?: PollOptions, extra?: PollOptions): Promise<Run>;
  /** Hands in the outputs of tools and waits until the run is over or needs more of them. */
  submitToolOutputsAndPoll(
    runId: string,
    params: Omit<RunSubmitToolOutputsParams, "stream"> & WithThread,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<Run>;
  /** Hands in the outputs of tools; the events that follow have listeners. */
  submitToolOutputsStream(
    runId: string,
    params: Omit<RunSubmitToolOutputsParams, "stream"> & WithThread,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
}

/** Helpers of `vectorStores`. */
export interface VectorStoreHelpers {
  readonly files: VectorStoreFileHelpers;
  readonly fileBatches: VectorStoreFileBatchHelpers;
}

/** Helpers of `vectorStores.files`. */
export interface VectorStoreFileHelpers {
  /** Adds a file and waits until it is searchable, or has failed. */
  createAndPoll(
    vectorStoreId: string,
    body: VectorStoreFileCreateParams,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFile>;
  /** Waits until a file is searchable, or has failed. */
  poll(vectorStoreId: string, fileId: string, options?: PollOptions, extra?: PollOptions): Promise<VectorStoreFile>;
  /** Uploads a file and adds it. */
  upload(
    vectorStoreId: string,
    file: FileInput,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<VectorStoreFile>;
  /** Uploads a file, adds it, and waits until it is searchable, or has failed. */
  uploadAndPoll(
    vectorStoreId: string,
    file: FileInput,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFile>;
}

/** Helpers of `vectorStores.fileBatches`. */
export interface VectorStoreFileBatchHelpers {
  /** Adds files and waits until all are searchable or have failed. */
  createAndPoll(
    vectorStoreId: string,
    body: VectorStoreFileBatchCreateParams,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /** Waits until all files of a batch are searchable or have failed. */
  poll(
    vectorStoreId: string,
    batchId: string,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /**
   * Uploads files, `maxConcurrency` (5, at most 100) at a time, adds them together with `fileIds`, and waits until all are searchable or
   * have failed.
   *
   * @throws {OptionError} There is no file, or `maxConcurrency` is not a whole number from 1 to 100
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const files = await Promise.all(["a.pdf", "b.pdf"].map((path) => fileFromPath(path)));
   * const batch = await portkey.vectorStores.fileBatches.uploadAndPoll("vs_123", { files });
   * console.log(batch.file_counts.completed);
   * ```
   */
  uploadAndPoll(
    vectorStoreId: string,
    files: { files: FileInput[]; fileIds?: string[] },
    options?: PollOptions & { maxConcurrency?: number },
    extra?: PollOptions & { maxConcurrency?: number },
  ): Promise<VectorStoreFileBatch>;
}

/** Helpers of `files`. */
export interface FileHelpers {
  /**
   * Waits until the provider has processed a file.
   *
   * @param limits `pollInterval`: ms between two looks (5000); `maxWait`: ms in all (30 minutes)
   * @throws {APIConnectionTimeoutError} The file was not processed within `maxWait`
   */
  waitForProcessing(
    fileId: string,
    limits?: { pollInterval?: number | undefined; maxWait?: number | undefined },
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<FileObject>;
}

/** `models.list` as `portkey-ai` has it. */
export interface ModelHelpers {
  /** Lists models, with options of the call in the first place. A `provider` that is alone there is a field of the query. */
  list(options: RequestOptions, extra?: RequestOptions): PageCall<CatalogModel, ModelList>;
}

/** `labels.retrieve` as `portkey-ai` has it. */
export interface LabelHelpers {
  /** Retrieves a label, with options of the call behind its id. */
  retrieve(labelId: string, options: RequestOptions, extra?: RequestOptions): Call<Label>;
}

/** Saving configs that are written as the option `config` is, in either casing. */
export interface ConfigMethods {
  /**
   * Saves a routing config, so that requests can name it by its slug (`pc-…`).
   *
   * @throws {OptionError} for a field of the config that is nearly a known one
   * @example
   * ```ts
   * const config = { strategy: { mode: "fallback" }, targets: [{ provider: "@openai-prod" }, { provider: "@anthropic-prod" }] };
   * const saved = await portkey.configs.create({ name: "with fallback", config });
   * ```
   */
  create(
    body: Omit<ConfigCreateParams, "config"> & { config: PortkeyConfig | string },
    ...options: (RequestOptions | undefined)[]
  ): Call<ConfigCreated>;
  /** Changes a config. A new routing config replaces the old one as a whole. */
  update(
    params: Omit<ConfigUpdateParams, "config"> & { slug: string; config?: PortkeyConfig | string },
    ...options: (RequestOptions | undefined)[]
  ): Call<ConfigUpdated>;
}

/** Options of uploads by parts. An `idempotencyKey` yields a key of its own for each request: `key-1`, `key-2`. */
export interface ChunkedUploadOptions extends RequestOptions {
  /** Bytes of a part: a whole number, at most 64 MiB, which is the default. */
  partSize?: number | undefined;
  /** How many parts are sent at the same time: a whole number from 1 to 100. @default 3 */
  concurrency?: number | undefined;
  /** Called after each part. The upload waits for what it returns, and is cancelled when it fails. */
  onProgress?: ((progress: { loaded: number; total: number }) => unknown) | undefined;
}

/** Helpers of `uploads`. */
export interface UploadHelpers {
  /**
   * Uploads a large file by parts, and makes a file of them. A part that fails cancels the upload.
   *
   * @throws {OptionError} `partSize` or `concurrency` is not what it can be; nothing was sent
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const upload = await portkey.uploads.uploadFileChunked(await fileFromPath("large.jsonl"), { purpose: "batch" }, {
   *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
   * });
   * console.log(upload.file?.id);
   * ```
   */
  uploadFileChunked(
    file: FileInput,
    body: Pick<UploadCreateParams, "purpose"> & Partial<UploadCreateParams>,
    options?: ChunkedUploadOptions,
    extra?: ChunkedUploadOptions,
  ): Promise<Upload>;
}

/** Webhooks that are signed as standardwebhooks.com has it, such as OpenAI's. */
export interface Webhooks {
  /**
   * Checks the signature of a webhook and returns the event in its body.
   *
   * @param payload the body as the text that came
   * @param secret default: the option `webhookSecret`
   * @throws {PortkeyError} The webhook cannot be trusted, or its body is not JSON
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, webhookSecret });
   * const event = await portkey.webhooks.unwrap(await request.text(), request.headers);
   * console.log(event.type);
   * ```
   */
  unwrap(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** @deprecated Use `unwrap` */
  unwarp(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** Checks who a webhook is from, and that it is at most `tolerance` (300) seconds old. */
  verifySignature(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<void>;
}

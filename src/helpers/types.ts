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
import type { Call } from "../reply/call.ts";
import type { RequestOptions } from "../client/client.ts";
import type { APIUserAbortError, PortkeyError } from "../connection/errors.ts";
import type { FileInput } from "../request/files.ts";
import type { Open } from "../client/generated.ts";
import type { HeadersLike } from "../options/types.ts";
import type { PageCall } from "../reply/page.ts";
import type { Stream } from "../reply/stream.ts";

// deno-lint-ignore no-explicit-any -- an answer by a schema that the compiler does not see; code written for portkey-ai reads it as it is
type Unseen = any;

/** Options of helpers that wait. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks; what the server asks for when not given, else 5000. */
  pollIntervalMs?: number | undefined;
}

/** Something that happens over time: listeners, and its end. */
export interface EventStream<Events> {
  /** Ends the requests when aborted. */
  readonly controller: AbortController;
  readonly ended: boolean;
  readonly errored: boolean;
  readonly aborted: boolean;
  /** Calls a listener whenever the event happens. */
  on<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Calls a listener when the event happens next. */
  once<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Takes a listener away. */
  off<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** The next time that the event happens: its argument, or all of them where there are several. */
  emitted<Name extends keyof Events>(event: Name): Promise<Emitted<Events[Name]>>;
  /** Resolves when all is over; rejects with what ended it. */
  done(): Promise<void>;
  /** Stops it. */
  abort(): void;
}

type Emitted<Listener> = Listener extends (...args: infer Args) => void ? Args extends [infer One] ? One
  : Args extends [] ? void
  : Args
  : never;

/** What all of them tell. */
export interface CommonEvents {
  /** The reply has begun. */
  connect: () => void;
  /** It failed. */
  error: (error: PortkeyError) => void;
  /** It was stopped. */
  abort: (error: APIUserAbortError) => void;
  /** It is over, well or not. */
  end: () => void;
}

/** A tool that `runTools` carries out. */
export interface RunnableTool {
  type: "function";
  function: {
    name?: string;
    description?: string;
    parameters?: object;
    strict?: boolean | null;
    /** Makes the argument of `function` from the model's text, such as `JSON.parse`; without it the function gets the text. */
    parse?: (text: string) => Unseen;
    /** What to do. What it returns goes to the model, as JSON unless it is text. */
    function: (args: Unseen, runner: ChatCompletionRunner) => Unseen;
  };
}

/** What a conversation needs: messages, tools that can be carried out, and whatever else a chat completion takes. */
export type RunToolsParams =
  & Omit<ChatCompletionCreateParams, "tools" | "stream" | "messages">
  & { messages: ChatCompletionMessageParam[] | LooseChatParams["messages"] }
  & { tools: readonly RunnableTool[]; stream?: boolean | null; [field: string]: unknown };

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

/** What conversations and streamed chats tell. */
export interface ChatEvents extends CommonEvents {
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletion) => void;
  content: (delta: string, snapshot: string) => void;
  message: (message: ChatCompletionMessageParam) => void;
  chatCompletion: (completion: ChatCompletion) => void;
  functionToolCall: (call: ChatCompletionMessageFunctionToolCallFunction) => void;
  functionToolCallResult: (content: string) => void;
  finalContent: (content: string | null) => void;
  finalMessage: (message: ChatCompletionMessage) => void;
  finalChatCompletion: (completion: ChatCompletion) => void;
  finalFunctionToolCall: (call: ChatCompletionMessageFunctionToolCallFunction) => void;
  finalFunctionToolCallResult: (content: string) => void;
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

/** Chat completions one after the other, with listeners; iterating it gives the chunks of a stream. */
export interface ChatCompletionRunner<Value = Unseen>
  extends EventStream<ChatEvents>, AsyncIterable<ChatCompletionChunk> {
  /** All messages so far. */
  readonly messages: ChatCompletionMessageParam[];
  /** What has come of the answer that is on its way. */
  readonly currentChatCompletionSnapshot: ChatCompletion | undefined;
  allChatCompletions(): ParsedChatCompletion<Value>[];
  finalChatCompletion(): Promise<ParsedChatCompletion<Value>>;
  finalMessage(): Promise<ParsedChatCompletion<Value>["choices"][number]["message"]>;
  finalContent(): Promise<string | null>;
  finalFunctionToolCall(): Promise<ChatCompletionMessageFunctionToolCallFunction | undefined>;
  finalFunctionToolCallResult(): Promise<string | undefined>;
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
  /** Create a chat completion from what was put together elsewhere. The model may be in the config. */
  create<const Body extends LooseChatParams>(
    body: Body & LooselyHeld<Body>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Call<Required<Body> extends { stream: infer Streamed } ? ChatAnswer<Streamed> : ChatCompletion>;
  /** Create a chat completion. It comes last as the compiler explains what is wrong by it. */
  create(
    body: ChatCompletionCreateParams,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Call<ChatCompletion | Stream<ChatCompletionChunk>>;
  /** Creates a chat completion and parses its content by `response_format`, its calls of strict tools by theirs. */
  parse<Body extends Open<ChatCompletionCreateParams> | LooseChatParams>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedBy<Body>>>;
  /** Streams a chat completion to listeners, and puts it together. */
  stream<Body extends ChatStreamParams | LooseChatParams>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): ChatCompletionRunner<ParsedBy<Body>>;
  /** Talks with the model and carries out the functions that it calls, until it has an answer, or `maxChatCompletions` (10) are used up. */
  runTools(
    body: RunToolsParams,
    options?: RequestOptions & { maxChatCompletions?: number },
    extra?: RequestOptions & { maxChatCompletions?: number },
  ): ChatCompletionRunner;
}

/** What a streamed response tells: each event under its type, and all of them as `event`. */
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
  /** The response, once it is complete. */
  finalResponse(): Promise<ParsedResponse<Value>>;
  /** The events as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** Helpers of `responses`. */
export interface ResponseHelpers {
  /** Creates a response and parses its text by `text.format`, its calls of strict tools by theirs. */
  parse<Body extends Open<ResponseCreateParams>>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<ParsedResponse<ParsedBy<Body>>>;
  /** Streams a response to listeners: a new one, or with `response_id` one that the provider keeps. */
  stream<Body extends Open<Omit<ResponseCreateParams, "stream">> | { response_id: string; starting_after?: number }>(
    body: Body,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): ResponseRunner<ParsedBy<Body>>;
}

/** What a streamed run tells. */
export interface AssistantEvents extends CommonEvents {
  event: (event: AssistantStreamEvent) => void;
  run: (run: Run) => void;
  messageCreated: (message: ThreadMessage) => void;
  messageDelta: (delta: ThreadMessageDelta, snapshot: ThreadMessage) => void;
  messageDone: (message: ThreadMessage) => void;
  textCreated: (text: ThreadMessageText) => void;
  textDelta: (delta: Partial<ThreadMessageText>, snapshot: ThreadMessageText) => void;
  textDone: (text: ThreadMessageText, message: ThreadMessage) => void;
  imageFileDone: (image: { file_id: string }, message: ThreadMessage) => void;
  runStepCreated: (step: RunStep) => void;
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  runStepDone: (step: RunStep, snapshot: RunStep) => void;
  toolCallCreated: (call: RunStepToolCall) => void;
  toolCallDelta: (delta: RunStepToolCallDelta, snapshot: RunStepToolCall) => void;
  toolCallDone: (call: RunStepToolCall) => void;
}

/** A streamed run with listeners. */
export interface AssistantRunner extends EventStream<AssistantEvents>, AsyncIterable<AssistantStreamEvent> {
  currentEvent(): AssistantStreamEvent | undefined;
  currentRun(): Run | undefined;
  currentMessageSnapshot(): ThreadMessage | undefined;
  currentRunStepSnapshot(): RunStep | undefined;
  finalRun(): Promise<Run>;
  finalMessages(): Promise<ThreadMessage[]>;
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
  /** Hands the outputs of tools in and waits until the run is over or needs more of them. */
  submitToolOutputsAndPoll(
    runId: string,
    params: Omit<RunSubmitToolOutputsParams, "stream"> & WithThread,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<Run>;
  /** Hands the outputs of tools in; the events that follow have listeners. */
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
  /** Adds files and waits until all are through. */
  createAndPoll(
    vectorStoreId: string,
    body: VectorStoreFileBatchCreateParams,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /** Waits until all files of a batch are through. */
  poll(
    vectorStoreId: string,
    batchId: string,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /** Uploads files, `maxConcurrency` (5) at a time, adds them together with `fileIds`, and waits until all are through. */
  uploadAndPoll(
    vectorStoreId: string,
    files: { files: FileInput[]; fileIds?: string[] },
    options?: PollOptions & { maxConcurrency?: number },
    extra?: PollOptions & { maxConcurrency?: number },
  ): Promise<VectorStoreFileBatch>;
}

/** Helpers of `files`. */
export interface FileHelpers {
  /** Waits until the provider has looked a file through: `pollInterval` (5000) ms between two looks, `maxWait` (30 minutes) in all. */
  waitForProcessing(
    fileId: string,
    limits?: { pollInterval?: number | undefined; maxWait?: number | undefined },
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<FileObject>;
}

/** `models.list` as `portkey-ai` has it. */
export interface ModelHelpers {
  /** List models, with options of the call in the first place. A `provider` that is alone there is a field of the query. */
  list(options: RequestOptions, extra?: RequestOptions): PageCall<CatalogModel, ModelList>;
}

/** `labels.retrieve` as `portkey-ai` has it. */
export interface LabelHelpers {
  /** Retrieve a label, with options of the call behind its id. */
  retrieve(labelId: string, options: RequestOptions, extra?: RequestOptions): Call<Label>;
}

/** Options of uploads by parts. */
export interface ChunkedUploadOptions extends RequestOptions {
  /** Bytes of a part, at most 64 MiB, which is the default. */
  partSize?: number | undefined;
  /** Parts on their way at the same time. @default 3 */
  concurrency?: number | undefined;
  /** Told after each part. */
  onProgress?: ((progress: { loaded: number; total: number }) => void) | undefined;
}

/** Helpers of `uploads`. */
export interface UploadHelpers {
  /** Uploads a large file by parts, and makes a file of them. A part that fails cancels the upload. */
  uploadFileChunked(
    file: FileInput,
    body: Pick<UploadCreateParams, "purpose"> & Partial<UploadCreateParams>,
    options?: ChunkedUploadOptions,
    extra?: ChunkedUploadOptions,
  ): Promise<Upload>;
}

/** Webhooks that are signed as standardwebhooks.com has it, such as OpenAI's. */
export interface Webhooks {
  /** The event in a webhook's body, once its signature was checked. `secret` falls back on the option `webhookSecret`. */
  unwrap(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** @deprecated Use `unwrap` */
  unwarp(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** Checks who a webhook is from, and that it is at most `tolerance` (300) seconds old. */
  verifySignature(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<void>;
}

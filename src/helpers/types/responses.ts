/** Helpers of `responses`. */
import type {
  ResponseCreateParams,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseStreamEvent,
  ResponseUsage,
} from "../../../generated/schema.ts";
import type { Open } from "../../client/generated.ts";
import type { CommonEvents, EventStream } from "./events.ts";
import type { OutputOf, ParsedBy, ParsedResponse, SchemaOptions, Unseen } from "./schemas.ts";

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

/** A tool of a response whose calls `runTools` carries out. */
export interface RunnableResponseTool<Parameters = unknown> {
  type: "function";
  name: string;
  description?: string | null;
  /**
   * What the function takes: a schema of zod, valibot or arktype, which checks the arguments and gives them their type, or a JSON schema.
   * A model whose arguments do not fit a schema is told so, and tries again.
   */
  parameters?: Parameters;
  strict?: boolean | null;
  /**
   * Makes the argument of `function` from the JSON of the model, such as `JSON.parse`; without it, and without a schema, the function gets
   * the text.
   */
  parse?: (text: string) => Unseen;
  /** Carries out a call. What it returns goes to the model, as JSON unless it is text. Calls of one response run at the same time. */
  function: (args: OutputOf<Parameters>, runner: ResponseToolRunner) => Unseen;
}

/** A tool made by `zodResponsesFunction()` of `openai/helpers/zod`, or made like one: it checks its arguments itself. */
export interface SelfParsingResponseTool {
  type: "function";
  name: string;
  /** Carries out a call with the arguments that `$parseRaw` made. */
  $callback: ((args: Unseen) => Unseen) | undefined;
  /** Makes the arguments from the JSON of the model. */
  $parseRaw(args: string): Unseen;
}

/** A tool that the provider runs, such as `{ type: "web_search" }`. */
export interface ProviderTool {
  type: string;
  function?: never;
  [field: string]: unknown;
}

/** What `runTools` takes: tools that it can call, tools of the provider, and whatever else a response takes. */
export type RunResponseToolsParams<Parameters extends readonly unknown[] = readonly unknown[]> =
  & Omit<ResponseParams, "tools">
  & {
    tools: {
      readonly [Index in keyof Parameters]:
        | RunnableResponseTool<Parameters[Index]>
        | SelfParsingResponseTool
        | ProviderTool;
    };
    [field: string]: unknown;
  };

/** Events of a run of responses. Those of the stream come only where it is streamed (`stream: true`). */
export type ResponseToolEvents = ResponseEvents & {
  /** A response is complete. */
  response: (response: ParsedResponse) => void;
  /** The model calls a function. */
  functionToolCall: (call: ResponseFunctionToolCall) => void;
  /** A function has returned; `output` is what the model is told. */
  functionToolCallResult: (output: string, call: ResponseFunctionToolCall) => void;
  /** All is over: the last response. */
  finalResponse: (response: ParsedResponse) => void;
  /** All is over: the tokens of all responses together. */
  totalUsage: (usage: ResponseUsage) => void;
};

/** Responses one after the other in which functions are run; iterating it gives the events of those that are streamed. */
export interface ResponseToolRunner<Value = Unseen>
  extends EventStream<ResponseToolEvents>, AsyncIterable<ResponseStreamEvent> {
  /** All items so far: those of the caller, the model's output, and the results of functions. */
  readonly input: ResponseInputItem[];
  /** The responses that are complete so far. */
  allResponses(): ParsedResponse<Value>[];
  /** Resolves to the last response. */
  finalResponse(): Promise<ParsedResponse<Value>>;
  /** Resolves to the text of the last response. */
  finalText(): Promise<string>;
  /** Resolves to the tokens of all responses together. */
  totalUsage(): Promise<{ input_tokens: number; output_tokens: number; total_tokens: number }>;
  /** The events as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** What `parse` and `stream` take: a response's fields, with a schema of a library in the place of a format, or of a tool's parameters. */
export type ResponseParams = Open<
  & Omit<ResponseCreateParams, "stream" | "text" | "tools">
  & {
    stream?: boolean | null | undefined;
    text?: { format?: object | undefined; verbosity?: string | null | undefined; [field: string]: unknown } | undefined;
    tools?: readonly { type: string; [field: string]: unknown }[] | undefined;
  }
>;

/** Helpers of `responses`. */
export interface ResponseHelpers {
  /**
   * Creates a response and parses it: `output_parsed` is the value of its text by `text.format`, and `parsed_arguments` are those of calls
   * to strict tools.
   *
   * @throws {PortkeyError} The text is not JSON
   */
  parse<Body extends ResponseParams>(
    body: Body,
    options?: SchemaOptions,
    extra?: SchemaOptions,
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
  stream<Body extends ResponseParams | { response_id: string; starting_after?: number }>(
    body: Body,
    options?: SchemaOptions,
    extra?: SchemaOptions,
  ): ResponseRunner<ParsedBy<Body>>;
  /**
   * Talks with the model and runs the functions that it calls, those of one response at the same time, until it has an answer, or until it
   * was asked `maxResponses` (10) times. The items of each response are sent back with the results, so it does not matter whether the
   * provider keeps responses; with `conversation` only the results are sent. An `idempotencyKey` yields a key of its own for each request:
   * `key-1`, `key-2`.
   *
   * @throws {OptionError} A tool of type "function" has no function, or a schema is none; nothing was sent
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { z } from "zod";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const run = portkey.responses.runTools({
   *   model: "gpt-4.1",
   *   input: "How warm is it in Oslo and in Rome?",
   *   tools: [{
   *     type: "function",
   *     name: "temperature",
   *     parameters: z.object({ city: z.string() }),
   *     function: ({ city }) => lookUp(city),
   *   }],
   * });
   * console.log(await run.finalText());
   * ```
   */
  runTools<const Parameters extends readonly unknown[], Body extends RunResponseToolsParams<Parameters>>(
    body: Body & RunResponseToolsParams<Parameters>,
    options?: SchemaOptions & { maxResponses?: number },
    extra?: SchemaOptions & { maxResponses?: number },
  ): ResponseToolRunner<ParsedBy<Body>>;
}

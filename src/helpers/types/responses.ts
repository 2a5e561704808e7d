/** Helpers of `responses`. */
import type { ResponseCreateParams, ResponseStreamEvent } from "../../../generated/schema.ts";
import type { Open } from "../../client/generated.ts";
import type { CommonEvents, EventStream } from "./events.ts";
import type { ParsedBy, ParsedResponse, SchemaOptions, Unseen } from "./schemas.ts";

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
}

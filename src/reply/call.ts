/** What an endpoint method returns: a promise of the data that also gives the reply itself. */
import type { PortkeyResponseMetadata } from "../connection/metadata.ts";

/** What the gateway says in the headers of a reply, as the official client has it. */
export interface ReplyHeaders {
  /** The gateway's headers without their prefix, such as `{ "trace-id": "…" }`. What matters of them is in `withResponse()` as `portkey`. */
  getHeaders(): Record<string, string>;
}

/** The data of a reply as it is delivered: objects and streams have `getHeaders()`. */
export type Replied<Data> = Data extends Response ? Data : Data extends object ? Data & ReplyHeaders : Data;

/** The data of a reply together with the reply. */
export interface WithResponse<Data> {
  /** What the call alone would resolve to. */
  data: Data;
  /** The reply: status and headers. Its body has been read. */
  response: Response;
  /** What the gateway says of the request: trace, cache, retries, provider. */
  portkey: PortkeyResponseMetadata;
}

/** How a call gets its reply and reads it; the request is under way when a `Call` is made. */
export interface CallSource<Data> {
  /** The reply, once its headers are there, for the caller to read; it is not read as data then. */
  raw(): Promise<Response>;
  /** The reply read as data. Rejects where `raw()` was asked for the reply. */
  read(): Promise<Data>;
  /** The data with what came beside it, once it was read. */
  describe(data: Data): Promise<WithResponse<Data>>;
}

/**
 * A request under way: a promise of its data. A failure is thrown as one of the error classes.
 *
 * The reply is read as soon as it comes, also when nobody awaits the call, so that no connection is left open. Ask for
 * {@link asResponse} right after the method returns if you want to read the reply yourself.
 *
 * @example
 * ```ts
 * const { data, response, portkey: meta } = await portkey.embeddings.create(body).withResponse();
 * console.log(meta.traceId, meta.cacheStatus);
 * ```
 */
export class Call<Data, Got = Replied<Data>> extends Promise<Got> {
  readonly #source: CallSource<Got>;
  #result: Promise<WithResponse<Got>> | undefined;
  #response: Promise<Response> | undefined;

  constructor(source: CallSource<Got>) {
    super((resolve) => resolve(source.read()));
    this.#source = source;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data together with the HTTP response and the gateway's metadata. */
  withResponse(): Promise<WithResponse<Got>> {
    return this.#result ??= this.then((data) => this.#source.describe(data));
  }

  /**
   * The HTTP response with its body unread, for reading it yourself instead of the data. Ask for it right after the method returns.
   * Failures are thrown all the same.
   *
   * The body of a streamed answer comes as it is: its end does not promise that the answer is complete. Read it with
   * `Stream.fromResponse()` for that promise.
   *
   * @throws {PortkeyError} when the reply was read as data by then
   */
  asResponse(): Promise<Response> {
    this.catch(() => {}); // whoever asks for the response gets the failure with it
    return this.#response ??= this.#source.raw();
  }
}

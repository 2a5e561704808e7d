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
  /** The reply, once its headers are there. */
  raw(): Promise<Response>;
  /** The reply read as data; reads it once. */
  read(): Promise<Data>;
  /** The data with what came beside it, once it was read. */
  describe(data: Data): Promise<WithResponse<Data>>;
}

/**
 * A request under way. Await it for the data; a failure is thrown as one of the error classes.
 *
 * @example
 * ```ts
 * const { data, response, portkey: meta } = await portkey.embeddings.create(body).withResponse();
 * console.log(meta.traceId, meta.cacheStatus);
 * ```
 */
export class Call<Data, Got = Replied<Data>> extends Promise<Got> {
  #source: CallSource<Got>;
  #result: Promise<WithResponse<Got>> | undefined;
  #data: Promise<Got> | undefined;
  #response: Promise<Response> | undefined;

  constructor(source: CallSource<Got>) {
    super((resolve) => resolve(undefined as Got));
    this.#source = source;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data together with the HTTP response and the gateway's metadata. */
  withResponse(): Promise<WithResponse<Got>> {
    return this.#result ??= this.#read().then((data) => this.#source.describe(data));
  }

  #read(): Promise<Got> {
    return this.#data ??= this.#source.read();
  }

  /** The HTTP response with its body unread, for reading it yourself instead of the data. Failures are thrown all the same. */
  asResponse(): Promise<Response> {
    return this.#response ??= this.#source.raw();
  }

  override then<Done = Got, Failed = never>(
    onfulfilled?: ((value: Got) => Done | PromiseLike<Done>) | null,
    onrejected?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.#read().then(onfulfilled, onrejected);
  }

  override catch<Failed = never>(
    onrejected?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Got | Failed> {
    return this.then(undefined, onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<Got> {
    return this.then(
      (value) => Promise.resolve(onfinally?.()).then(() => value),
      (reason) =>
        Promise.resolve(onfinally?.()).then(() => {
          throw reason;
        }),
    );
  }
}

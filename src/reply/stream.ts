/// <reference lib="esnext.disposable" preserve="true" />
/** A streamed reply as an async iterable that ends normally only when the answer is complete. */
import { addHeaders } from "../connection/connection.ts";
import { isPortkeyError, StreamError } from "../connection/errors.ts";
import { EventReader, type StreamDeclaration, type StreamOptions } from "./events.ts";
import { watchReader } from "../connection/unread.ts";
import type { Attempt } from "../connection/attempt.ts";
import { refuse } from "../options/option-error.ts";
import { receive } from "./receive.ts";
import type { RelayFormat } from "./relay.ts";

/** The format of a stream in a reply, and what else the reply has. Given headers go over those that the format brings. */
export interface StreamResponseInit extends ResponseInit {
  /**
   * How the body is written. `sse`: server-sent events as the providers' own APIs send them. `ndjson`: lines of JSON. `text`: the text of
   * the answer alone.
   *
   * @default "sse"
   */
  readonly format?: RelayFormat | undefined;
  /** Called with the error that a stream fails with, which the reader of the reply gets too: for logs. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** How a reply is read as a stream. */
export interface StreamSourceInit {
  /** How the body is written; by default its content type and its first bytes say so. */
  readonly format?: RelayFormat | undefined;
  /** Ends the stream when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** After how many milliseconds without data the stream ends with an error; 0 for no limit. @default 300000 */
  readonly idleTimeout?: number | undefined;
}

/** The content types of the formats. */
const TYPES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  sse: "text/event-stream",
  ndjson: "application/x-ndjson",
  text: "text/plain; charset=utf-8",
};

/**
 * The items of a streamed reply, in order, as they come.
 *
 * Iterate it once with `for await`. The loop ends without an error only when the answer is complete: the server sent its end marker, or
 * closed the connection after every choice that was asked for had finished. A reply that is empty, is cut, stalls, carries an error, or
 * whose finish reason names one (`error`, `overloaded_error`) raises a {@link StreamError} after the items received so far. Leaving the
 * loop early closes the connection.
 *
 * Events of an API that this library does not know, such as Google's and Amazon's own ones read with `portkey.post()`, have no marker to
 * look for: they are complete when the server closes the connection properly.
 *
 * @example
 * ```ts
 * const stream = await portkey.chat.completions.create({ model, messages, stream: true });
 * for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
 * ```
 */
export class Stream<Item> implements AsyncIterable<Item> {
  readonly #ending: { readonly controller: AbortController };
  #iterate: (() => AsyncIterator<Item>) | undefined;

  /** @param ending what has the controller; it is made when it is first asked for, as few ask for it and it costs more than an event */
  constructor(iterate: () => AsyncIterator<Item>, ending: { readonly controller: AbortController }) {
    this.#iterate = iterate;
    this.#ending = ending;
  }

  /** Ends the request when aborted; a loop that is under way throws. */
  get controller(): AbortController {
    return this.#ending.controller;
  }

  /** Reads the items of a reply, events or lines; used by the client. */
  static fromExchange<Item>(exchange: Attempt, declared: StreamDeclaration, options?: StreamOptions): Stream<Item> {
    const stream = new Stream<Item>(() => {
      const reader = new EventReader<Item>(exchange, declared, options);
      // The exchange references the reader and must not reference the stream, or a stream that nobody reads any more would never be
      // collected, and its connection never be closed. So the items reference the stream, and whoever iterates has the items
      const items: AsyncIterator<Item> & { stream: unknown } = {
        stream,
        next: () => reader.next(items),
        return: () => reader.return(),
      };
      return items;
    }, exchange);
    watchReader(stream, exchange);
    return stream;
  }

  /** Starts the iteration. @throws {StreamError} when the stream was iterated before: its items are gone. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    const iterate = this.#iterate;
    if (iterate === undefined) {
      throw new StreamError("Iterate a stream once: its items are not kept. Use tee() for two readers");
    }
    this.#iterate = undefined;
    return iterate();
  }

  /** Splits the stream in two that can be read independently; what one has not read yet is kept in memory. */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this[Symbol.asyncIterator]();
    let open = 2;
    // both walk along one chain of results; what both have passed is referenced by nobody
    const start: Link<Item> = { result: undefined, next: undefined };
    const branch = (first: Link<Item>) => {
      let link: Link<Item> | undefined = first;
      return new Stream<Item>(() => ({
        next: async () => {
          if (link === undefined) return { done: true, value: undefined };
          link.result ??= source.next();
          const { result } = link;
          link = link.next ??= { result: undefined, next: undefined };
          return await result;
        },
        return: async () => {
          if (link !== undefined) open--;
          link = undefined;
          if (open === 0) await source.return?.();
          return { done: true, value: undefined };
        },
      }), this);
    };
    return [branch(start), branch(start)];
  }

  /** The items as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toLines(this[Symbol.asyncIterator]());
  }

  /**
   * The text of the answer alone, piece by piece as it comes; of several choices that of the first. A failure of the stream is one of this
   * stream. Cancelling it closes the connection.
   *
   * @example
   * ```ts
   * for await (const text of stream.toTextStream()) console.log(text);
   * ```
   */
  toTextStream(): ReadableStream<string> {
    return relayed(this[Symbol.asyncIterator](), "text");
  }

  /**
   * A reply for a browser or any other client: for Hono, a route of Next, `Bun.serve`, `Deno.serve` and workers. For Express and the like
   * there is `sendResponse` in `portkey-fetch/node`.
   *
   * A failure after the first byte arrives as an event, or a line, that holds an `error`: {@link Stream.fromResponse} raises it, and so do
   * the clients of providers. As plain text has no place for it, the connection breaks there. When the reader leaves, the connection to
   * the gateway is closed.
   *
   * @throws {OptionError} There is no such format.
   * @example
   * ```ts
   * export async function POST(request: Request) {
   *   const { messages } = await request.json();
   *   const stream = await portkey.chat.completions.create({ model: "gpt-4o-mini", messages, stream: true });
   *   return stream.toResponse({ format: "sse" });
   * }
   * ```
   */
  toResponse({ format = "sse", onError, ...init }: StreamResponseInit = {}): Response {
    const type = TYPES[format] ?? refuse("format", "expected sse, ndjson or text");
    const response = new Response(relayed(this[Symbol.asyncIterator](), format, onError, new TextEncoder()), init);
    addHeaders(response.headers, {
      "content-type": type,
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    });
    return response;
  }

  /**
   * Reads the reply of a server that handed a stream on, with {@link Stream.toResponse} or as the provider sent it. It ends and fails as
   * the stream of a call does: it is complete, or it raises an error. A reply with the status of a failure raises its `APIError`.
   *
   * The items are what was sent: chunks, or pieces of text where the reply is plain text.
   *
   * @example
   * ```ts
   * import { Stream } from "portkey-fetch";
   * import type { ChatCompletionChunk } from "portkey-fetch/types";
   *
   * const response = await fetch("/api/chat", { method: "POST", body: JSON.stringify({ messages }) });
   * for await (const chunk of Stream.fromResponse<ChatCompletionChunk>(response)) {
   *   console.log(chunk.choices[0]?.delta.content);
   * }
   * ```
   */
  static fromResponse<Item = unknown>(response: Response, init?: StreamSourceInit): Stream<Item> {
    return received(response, init);
  }

  /** Reads what {@link Stream.toReadableStream} wrote, wherever it went in between. */
  static fromReadableStream<Item = unknown>(body: ReadableStream<Uint8Array>, init?: StreamSourceInit): Stream<Item> {
    return received(body, init);
  }

  /** Closes the connection, read or not: `await using stream = await …`. */
  async [Symbol.asyncDispose](): Promise<void> {
    const iterate = this.#iterate;
    this.#iterate = undefined;
    await iterate?.().return?.();
    this.controller.abort();
  }
}

/** A place in the chain of results that the two readers of `tee()` walk along. */
interface Link<Item> {
  result: Promise<IteratorResult<Item>> | undefined;
  next: Link<Item> | undefined;
}

function lineOf(item: unknown): string {
  try {
    return JSON.stringify(item);
  } catch (cause) {
    throw new StreamError("Cannot write an item of the stream as JSON: it is nested too deep", { cause });
  }
}

/** Items as bytes, one line of JSON each. Cancelling it leaves the iteration. */
export function toLines(items: AsyncIterator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await items.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${lineOf(value)}\n`));
    },
    async cancel() {
      await items.return?.();
    },
  }, { highWaterMark: 0 });
}

/** Items in a format, as text or, with an encoder, as bytes. What writes them is loaded when it is first read. */
function relayed<Chunk>(
  items: AsyncIterator<unknown>,
  format: RelayFormat,
  onError?: (error: unknown) => void,
  encoder?: TextEncoder,
): ReadableStream<Chunk> {
  let pieces: AsyncGenerator<string, void> | undefined;
  return new ReadableStream<Chunk>({
    async pull(controller) {
      pieces ??= (await import("./relay.ts")).relay(items, format, isPortkeyError, onError);
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue((encoder ? encoder.encode(value) : value) as Chunk);
    },
    async cancel() {
      await items.return?.();
    },
  }, { highWaterMark: 0 });
}

/** The stream in a body that somebody handed on. */
function received<Item>(source: Response | ReadableStream<Uint8Array>, init?: StreamSourceInit): Stream<Item> {
  const controller = new AbortController();
  return new Stream<Item>(() => {
    const items = receive<Item>(source, controller, init);
    return { next: async () => (await items).next(), return: async () => (await items).return!() };
  }, { controller });
}

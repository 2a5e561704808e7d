/// <reference lib="esnext.disposable" preserve="true" />
/** A streamed reply as an async iterable that ends normally only when the answer is complete. */
import { StreamError } from "../connection/errors.ts";
import { EventReader, type StreamDeclaration, type StreamOptions } from "./events.ts";
import { watchReader } from "../connection/unread.ts";
import type { Attempt } from "../connection/attempt.ts";

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

  /** Closes the connection, read or not: `await using stream = await …`. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#iterate = undefined;
    this.controller.abort();
    return Promise.resolve();
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

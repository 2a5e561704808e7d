/// <reference lib="esnext.disposable" preserve="true" />
/** A streamed reply as an async iterable that ends normally only when the answer is complete. */
import { StreamError } from "../connection/errors.ts";
import { EventReader } from "./events.ts";
import { watchReader } from "../connection/unread.ts";
import type { Attempt } from "../connection/attempt.ts";

/**
 * The items of a streamed reply, in order, as they come.
 *
 * Iterate it once with `for await`. The loop ends without an error only when the server sent its end marker; a reply that is cut, stalls
 * or carries an error raises a {@link StreamError} after the items received so far. Leaving the loop early closes the connection.
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

  /** Reads the events of a reply; used by the client. */
  static fromExchange<Item>(exchange: Attempt, envelope: boolean): Stream<Item> {
    const stream = new Stream<Item>(() => {
      const reader = new EventReader<Item>(exchange, envelope);
      // what is watched must not be held by the exchange, as the reader is; whoever has the items holds the stream
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
    const readers = new Set<Promise<IteratorResult<Item>>[]>();
    const branch = () => {
      const waiting: Promise<IteratorResult<Item>>[] = [];
      readers.add(waiting);
      return new Stream<Item>(() => ({
        next: () => {
          if (waiting.length === 0) {
            const item = source.next();
            item.catch(() => {}); // the other branch gets the error when it asks
            for (const reader of readers) reader.push(item);
          }
          return waiting.shift() ?? source.next();
        },
        return: async () => {
          readers.delete(waiting);
          waiting.length = 0;
          if (readers.size === 0) await source.return?.();
          return { done: true, value: undefined };
        },
      }), this);
    };
    return [branch(), branch()];
  }

  /** The items as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const items = this[Symbol.asyncIterator]();
    return new ReadableStream({
      async pull(controller) {
        const { value, done } = await items.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await items.return?.();
      },
    }, { highWaterMark: 0 });
  }

  /** Closes the connection, read or not: `await using stream = await …`. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#iterate = undefined;
    this.controller.abort();
    return Promise.resolve();
  }
}

/// <reference lib="esnext.disposable" preserve="true" />
/**
 * Server-sent events (WHATWG HTML, section 9.2) as an async iterable that ends normally only when the answer is complete.
 */
import { createParser } from "eventsource-parser";
import { describe, StreamError } from "./errors.ts";
import type { Exchange } from "./transport.ts";

/** How long the connection may take to close by itself after the end marker, in ms, before it is cut. */
const CLOSE_GRACE = 250;

/** The events after which nothing follows; chat and text completions end with `[DONE]` instead. */
const LAST_EVENTS: ReadonlySet<unknown> = new Set([
  "message_stop",
  "response.completed",
  "response.incomplete",
  "response.failed",
  "speech.audio.done",
  "transcript.text.done",
  "image_generation.completed",
  "image_edit.completed",
]);

let dropped: FinalizationRegistry<Exchange> | undefined;

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
  /** Ends the request when aborted. */
  readonly controller: AbortController;
  #iterate: (() => AsyncIterator<Item>) | undefined;

  constructor(iterate: () => AsyncIterator<Item>, controller: AbortController) {
    this.#iterate = iterate;
    this.controller = controller;
  }

  /** Reads the events of a reply; used by the client. */
  static fromExchange<Item>(exchange: Exchange, envelope: boolean): Stream<Item> {
    const stream = new Stream<Item>(() => {
      dropped?.unregister(exchange);
      return readEvents<Item>(exchange, envelope);
    }, exchange.controller);
    // A stream that nobody reads must not hold its connection for ever.
    dropped ??= new FinalizationRegistry((left) => left.cancel());
    dropped.register(stream, exchange, exchange);
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
    const queues: Promise<IteratorResult<Item>>[][] = [[], []];
    const branch = (own: Promise<IteratorResult<Item>>[]) =>
      new Stream<Item>(() => ({
        next: () => {
          if (own.length === 0) {
            const next = source.next();
            next.catch(() => {}); // the branch that asks for it next gets the error
            for (const queue of queues) queue.push(next);
          }
          return own.shift() ?? source.next();
        },
        return: () => {
          queues.splice(queues.indexOf(own), 1);
          return queues.length === 0 && source.return ? source.return() : Promise.resolve({ done: true, value: undefined });
        },
      }), this.controller);
    return [branch(queues[0] ?? []), branch(queues[1] ?? [])];
  }

  /** The items as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let items: AsyncIterator<Item>;
    return new ReadableStream({
      start: () => {
        items = this[Symbol.asyncIterator]();
      },
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
  async [Symbol.asyncDispose](): Promise<void> {
    this.#iterate = undefined;
    this.controller.abort();
    await Promise.resolve();
  }
}

/**
 * The iterator over one reply. Hand-written, because an async generator costs more for each event than parsing it,
 * and because it must read from the network only when the consumer asks for an item that is not there yet.
 */
function readEvents<Item>(exchange: Exchange, envelope: boolean): AsyncIterator<Item> {
  const { response, idleTimeout } = exchange;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const traceId = response.headers.get("x-portkey-trace-id") || undefined;

  let queue: Item[] = [];
  let head = 0;
  let failure: unknown; // raised once the queue is empty
  let complete = false; // the end marker was seen: nothing more is read
  let finished = false; // a finish_reason was seen: the end of the connection is the end of the answer
  let closed = false;
  let pending: Promise<unknown> | undefined;
  let waitingSince = 0; // 0 while no read is under way
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fail = (message: string, init: ErrorOptions & { error?: unknown } = {}) =>
    failure ??= new StreamError(message, { ...init, traceId });

  const parser = createParser({
    onEvent({ event, data }) {
      if (complete || failure !== undefined || data === "" || event === "ping") return;
      if (data === "[DONE]") {
        complete = true;
        return;
      }
      let item: Record<string, unknown>;
      try {
        item = JSON.parse(data);
      } catch (cause) {
        if (event === "error") fail(`The server ended the stream with an error: ${describe(data)}`, { error: data });
        else fail("Cannot read an event of the stream: its data is not JSON", { cause });
        return;
      }
      if (typeof item === "object" && item !== null) {
        const type = item.type;
        if (type === "ping") return;
        if (event === "error" || type === "error" || item.error || (item.status === "failure" && item.message)) {
          fail(`The server ended the stream with an error: ${describe(item)}`, { error: item });
          return;
        }
        if (item.choices === undefined && item.hook_results !== undefined) item.choices = []; // so that choices[0]?.… can be read of every chunk
        if (LAST_EVENTS.has(type)) complete = true;
        else if (Array.isArray(item.choices) && item.choices.some((choice) => choice?.finish_reason)) finished = true;
      }
      queue.push((envelope ? { event, data: item } : item) as Item);
    },
  });

  const watch = () => {
    timer = undefined;
    if (waitingSince === 0) return;
    const left = waitingSince + idleTimeout - performance.now();
    if (left > 0) {
      timer = setTimeout(watch, left);
      return;
    }
    fail(`The stream stalled: nothing came for ${idleTimeout} ms`);
    exchange.cancel();
  };

  const close = () => {
    closed = true;
    clearTimeout(timer);
    exchange.release();
  };

  const end = (): IteratorResult<Item> => {
    if (!closed) close();
    return { done: true, value: undefined };
  };

  /** Reads until there is an item, the end, or a failure. */
  const pump = async (): Promise<IteratorResult<Item>> => {
    while (true) {
      if (head < queue.length) return take();
      if (head > 0) {
        queue = [];
        head = 0;
      }
      if (failure !== undefined) {
        close();
        exchange.cancel();
        throw failure;
      }
      if (complete) {
        if (!closed) letClose();
        return end();
      }
      if (closed || reader === undefined) return end();
      try {
        waitingSince = performance.now();
        if (timer === undefined && idleTimeout > 0) timer = setTimeout(watch, idleTimeout);
        const { value, done } = await reader.read();
        waitingSince = 0;
        parser.feed(done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true }));
        if (done && !complete) {
          if (finished) complete = true;
          else fail("The stream ended before its end marker: the answer is not complete");
        }
      } catch (error) {
        waitingSince = 0;
        if (closed) return end();
        failure ??= exchange.explain(error, (cause) =>
          new StreamError("The stream was cut: the connection broke before the answer was complete", { cause, traceId }));
      }
    }
  };

  const take = (): IteratorResult<Item> => {
    const value = queue[head] as Item;
    queue[head++] = undefined as Item;
    return { done: false, value };
  };

  /** Most servers close right after the end marker; then the connection can serve again. The others are cut. */
  const letClose = () => {
    const cut = setTimeout(() => exchange.cancel(), CLOSE_GRACE);
    reader?.read().then(({ done }) => {
      if (!done) exchange.cancel();
    }).catch(() => {}).finally(() => clearTimeout(cut));
  };

  return {
    next(): Promise<IteratorResult<Item>> {
      if (pending === undefined && head < queue.length) return Promise.resolve(take());
      const result = pending === undefined ? pump() : pending.then(pump, pump);
      pending = result;
      const done = () => {
        if (pending === result) pending = undefined;
      };
      result.then(done, done);
      return result;
    },
    return(): Promise<IteratorResult<Item>> {
      if (!closed) {
        close();
        exchange.cancel();
      }
      queue = [];
      head = 0;
      complete = true;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}

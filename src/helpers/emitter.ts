/** What streams and runs with listeners have in common: events, one end, and an end by force. */
import type { RequestOptions } from "../client/client.ts";
import { APIUserAbortError } from "../connection/errors.ts";

/** Anything of a JSON object, as it is put together from pieces. */
// deno-lint-ignore no-explicit-any -- what comes from a server has no type here; `types.ts` says what callers get
export type Fields = Record<string, any>;

type Listener = (...args: unknown[]) => void;

/** Something that happens over time and can be listened to, awaited and stopped. */
export class Emitter {
  /** Ends the requests when aborted. */
  readonly controller: AbortController = new AbortController();
  ended = false;
  aborted = false;
  errored = false;
  readonly #listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  readonly #finished: Promise<void>;
  readonly #cleanups: (() => void)[] = [];
  #watched = false;
  #finish!: () => void;
  #fail!: (error: unknown) => void;

  constructor() {
    this.#finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    this.#finished.catch(() => {});
  }

  /** Calls `listener` whenever the event happens. */
  on(event: string, listener: Listener): this {
    return this.#add(event, listener, false);
  }

  /** Calls `listener` when the event happens next. */
  once(event: string, listener: Listener): this {
    return this.#add(event, listener, true);
  }

  /** Takes a listener away. */
  off(event: string, listener: Listener): this {
    const left = this.#listeners.get(event)?.filter((entry) => entry.listener !== listener);
    if (left) this.#listeners.set(event, left);
    return this;
  }

  /** The next time that an event happens: its argument, or all of them where there are several. */
  emitted(event: string): Promise<unknown> {
    this.#watched = true;
    return new Promise((resolve, reject) => {
      if (event !== "error") this.once("error", reject);
      this.once(event, (...args) => resolve(args.length > 1 ? args : args[0]));
    });
  }

  /** Resolves when all is over; rejects with what ended it. */
  done(): Promise<void> {
    this.#watched = true;
    return this.#finished;
  }

  /** Stops it. */
  abort(): void {
    this.controller.abort();
  }

  #add(event: string, listener: Listener, once: boolean): this {
    this.#listeners.set(event, [...this.#listeners.get(event) ?? [], { listener, once }]);
    return this;
  }

  /** Tells the listeners. */
  protected emit(event: string, ...args: unknown[]): void {
    const entries = this.#listeners.get(event);
    if (!entries || this.ended) return;
    this.#listeners.set(event, this.#listeners.get(event)!.filter(({ once }) => !once));
    for (const { listener } of entries) listener(...args);
  }

  /** Does the work, once the caller had time to add listeners. What it throws ends it. */
  protected start(work: () => Promise<void>): void {
    setTimeout(async () => {
      try {
        await work();
        this.emit("end");
        this.ended = true;
        this.#finish();
      } catch (error) {
        const event = error instanceof APIUserAbortError ? "abort" : "error";
        this.errored = true;
        this.aborted = event === "abort";
        const heard = this.#watched || (this.#listeners.get(event)?.length ?? 0) > 0;
        this.emit(event, error);
        if (event === "abort") this.emit("error", error);
        this.emit("end");
        this.ended = true;
        this.#fail(error);
        if (!heard) throw error; // nobody would ever know
      } finally {
        for (const cleanup of this.#cleanups) cleanup();
      }
    });
  }

  /** Options for a request of this run: it ends with the run. The caller's own signal ends the run. */
  protected options(given: readonly unknown[]): RequestOptions[] {
    const all = given.filter((options): options is RequestOptions => typeof options === "object" && options !== null);
    const abort = () => this.abort();
    for (const { signal } of all) {
      if (signal?.aborted) abort();
      signal?.addEventListener("abort", abort, { once: true });
      this.#cleanups.push(() => signal?.removeEventListener("abort", abort));
    }
    return [Object.assign({}, ...all, { signal: this.controller.signal })];
  }
}

/** Reads a run's events one by one while it goes on: `for await` over an emitter. */
export function iterate<Item>(source: Emitter, event: string): AsyncIterableIterator<Item> {
  const items: Item[] = [];
  const readers: ((result: IteratorResult<Item>) => void)[] = [];
  const failed: ((error: unknown) => void)[] = [];
  let over = false;
  source.on(event, (item) => {
    const reader = readers.shift();
    failed.shift();
    if (reader) reader({ done: false, value: item as Item });
    else items.push(item as Item);
  });
  let failure: { error: unknown } | undefined;
  source.done().catch((error) => {
    failure = { error };
  }).finally(() => {
    over = true;
    for (const reject of failed.splice(0)) {
      const reader = readers.shift()!;
      if (failure) {
        reject(failure.error);
        failure = undefined;
      } else reader({ done: true, value: undefined });
    }
  });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (items.length > 0) return Promise.resolve({ done: false, value: items.shift() as Item });
      if (failure) {
        const { error } = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (over) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => {
        readers.push(resolve);
        failed.push(reject);
      });
    },
    return() {
      if (!over) source.abort();
      over = true;
      items.length = 0;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}

/** A run's items as bytes, one line of JSON each, to hand on to a browser. */
export function toLines(items: AsyncIterator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
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

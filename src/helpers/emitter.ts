/** What streams and runs with listeners have in common: their events, their end, and how they are stopped. */
import { onAbort } from "../connection/abort.ts";
import { APIUserAbortError } from "../connection/errors.ts";
import type { CallOptions } from "../client/generated.ts";
import { signalsIn } from "./call-options.ts";

type Listener = (...args: unknown[]) => void;

interface Entry {
  listener: Listener;
  once: boolean;
}

/** Work that goes on in the background, can be listened to, awaited and stopped. */
export class Emitter {
  /** Ends the requests when it is aborted. */
  readonly controller: AbortController = new AbortController();
  /** Whether the work is over, well or not. */
  ended = false;
  /** Whether the work was stopped. */
  aborted = false;
  /** Whether the work failed or was stopped. */
  errored = false;
  readonly #listeners = new Map<string, Entry[]>();
  readonly #finished: Promise<void>;
  #stopListening: (() => void) | undefined;
  #isAwaited = false;
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

  /** Removes a listener. */
  off(event: string, listener: Listener): this {
    const others = this.#listeners.get(event)?.filter((entry) => entry.listener !== listener);
    if (others) this.#listeners.set(event, others);
    return this;
  }

  /** Waits for an event to happen next. Resolves to its argument, or to all of them where there are several. */
  emitted(event: string): Promise<unknown> {
    this.#isAwaited = true;
    return new Promise((resolve, reject) => {
      if (event !== "error") this.once("error", reject);
      this.once(event, (...args) => resolve(args.length > 1 ? args : args[0]));
    });
  }

  /** Resolves when the work is over; rejects with what ended it. */
  done(): Promise<void> {
    this.#isAwaited = true;
    return this.#finished;
  }

  /** Stops the work. The reason becomes the `cause` of the error. */
  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  #add(event: string, listener: Listener, once: boolean): this {
    this.#listeners.set(event, [...this.#listeners.get(event) ?? [], { listener, once }]);
    return this;
  }

  /** Calls the listeners of an event. */
  protected emit(event: string, ...args: unknown[]): void {
    const entries = this.#listeners.get(event);
    if (!entries || this.ended) return;
    if (entries.some(({ once }) => once)) this.#listeners.set(event, entries.filter(({ once }) => !once));
    for (const { listener } of entries) listener(...args);
  }

  /**
   * Makes a request at once, so that it is sent with what the caller hands over now. Its failure is for whoever awaits it, which happens
   * in `start()`.
   */
  protected begin<Reply>(request: () => PromiseLike<Reply>): Promise<Reply> {
    const reply = (async () => await request())();
    reply.catch(() => {});
    return reply;
  }

  /** Does the work once the caller had time to add listeners. What the work throws ends it. */
  protected start(work: () => Promise<void>): void {
    setTimeout(() => void this.#run(work));
  }

  async #run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.emit("end");
      this.ended = true;
      this.#finish();
    } catch (error) {
      const event = error instanceof APIUserAbortError ? "abort" : "error";
      this.errored = true;
      this.aborted = event === "abort";
      const isHeard = this.#isAwaited || (this.#listeners.get(event)?.length ?? 0) > 0;
      this.emit(event, error);
      if (event === "abort") this.emit("error", error);
      this.emit("end");
      this.ended = true;
      this.#fail(error);
      if (!isHeard) throw error; // an unhandled rejection: nobody would ever know of the failure
    } finally {
      this.#stopListening?.();
    }
  }

  /**
   * Options for the requests of this work, which end with it. Each signal of the caller ends the work, with its own reason.
   *
   * @param own the signals of the client
   * @throws {OptionError} A signal is none.
   */
  protected requestOptions(given: CallOptions, own: readonly AbortSignal[] = []): CallOptions {
    const [first, second] = given;
    const takesAway = given.some((options) => options?.signal === null);
    const signals = [...takesAway ? [] : own, ...signalsIn(given)];
    this.#stopListening = onAbort(signals, (signal) => this.abort(signal.reason));
    return [
      isObject(first ?? {}) ? { ...first, signal: takesAway ? null : undefined } : first,
      isObject(second ?? {}) ? { ...second, signal: this.controller.signal } : second,
    ] as CallOptions;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Somebody who waits for an item. */
interface Reader<Item> {
  resolve: (result: IteratorResult<Item>) => void;
  reject: (error: unknown) => void;
}

/** Reads the events of a run one by one while it goes on: `for await` over an emitter. */
export function iterate<Item>(source: Emitter, event: string): AsyncIterableIterator<Item> {
  let items: Item[] = [];
  let taken = 0;
  const readers: Reader<Item>[] = [];
  let isOver = false;
  let failure: { error: unknown } | undefined;
  source.on(event, (item) => {
    const reader = readers.shift();
    if (reader) reader.resolve({ done: false, value: item as Item });
    else items.push(item as Item);
  });
  source.done().catch((error) => {
    failure = { error };
  }).finally(() => {
    isOver = true;
    for (const reader of readers.splice(0)) end(reader);
  });
  /** The first reader after the last item gets the error, those after it the end. */
  const end = ({ resolve, reject }: Reader<Item>) => {
    if (!failure) return resolve({ done: true, value: undefined });
    reject(failure.error);
    failure = undefined;
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      return new Promise((resolve, reject) => {
        if (taken < items.length) {
          const value = items[taken++] as Item;
          if (taken === items.length) [items, taken] = [[], 0];
          resolve({ done: false, value });
        } else if (isOver) end({ resolve, reject });
        else readers.push({ resolve, reject });
      });
    },
    return() {
      if (!isOver) source.abort();
      isOver = true;
      failure = undefined;
      items = [];
      taken = 0;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}

/** One attempt at a request: its connection, its clock, and the ways it can end. */
import { type Limit, startLimit, stopLimit } from "./time-limit.ts";
import type { Watched } from "./unread.ts";
import { APIConnectionError, APIConnectionTimeoutError, APIUserAbortError } from "./errors.ts";
import { harmless, type Redact } from "./secrets.ts";

/** What an attempt has to keep to. */
export interface ExchangeLimits {
  signal: AbortSignal | undefined;
  /** ms for headers and a body that is not streamed; 0 for none. */
  timeout: number;
  /** ms of silence in a streamed body; 0 for none. */
  idleTimeout: number;
  /**
   * Whether `fetch` gets a signal: where the caller has one, or a time limit of their own. It makes a call cost half as much again, on Deno
   * twice; without it a fetch that brings no headers in the default time is left to the runtime, and all else ends by the body.
   */
  abortable: boolean;
  /** Hides the secrets of this request in text that a server sent. */
  redact: Redact;
}

/** A request under way. Whoever ends up with it calls `release()` or `cancel()`, or the caller's signal would keep a listener. */
export class Exchange {
  /** The reply, once its headers are there. */
  response!: Response;
  /** How often the request was sent, this time included. */
  readonly attempts: number;
  readonly idleTimeout: number;
  readonly redact: Redact;
  /** Whether the connection was ended before its time. */
  stopped: boolean = false;
  /** What is kept of this while whoever reads the reply lives. */
  watched: Watched | undefined;
  /** Called when the connection of a body that is read bit by bit was ended before its time. */
  onStop: (() => void) | undefined;
  readonly #timeout: number;
  readonly #signal: AbortSignal | undefined;
  #onAbort: (() => void) | undefined;
  #limit: Limit | undefined;
  #timedOut = false;
  #halt: ((reason?: unknown) => void) | undefined;
  #controller: AbortController | undefined;
  #reason: unknown;

  constructor({ signal, timeout, idleTimeout, abortable, redact }: ExchangeLimits, attempts: number) {
    this.attempts = attempts;
    this.idleTimeout = idleTimeout;
    this.redact = redact;
    this.#timeout = timeout;
    this.#signal = signal;
    if (abortable) this.#controller = new AbortController();
    if (signal) {
      this.#onAbort = () => this.#stop(signal.reason);
      signal.addEventListener("abort", this.#onAbort);
    }
    if (timeout > 0) {
      this.#limit = startLimit(timeout, () => {
        this.#timedOut = true;
        this.#stop();
      });
    }
  }

  /** An exchange over a reply that was not sent for: that of a middleware. */
  static over(response: Response, idleTimeout: number, redact: Redact): Exchange {
    const exchange = new Exchange({ signal: undefined, timeout: 0, idleTimeout, abortable: false, redact }, 0);
    exchange.response = response;
    return exchange;
  }

  /** What `fetch` listens to. */
  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  /** Ends the connection when it is aborted by whoever asked for it. */
  get controller(): AbortController {
    const controller = this.#controller ??= new AbortController();
    if (this.stopped) controller.abort(this.#reason);
    else {
      controller.signal.addEventListener("abort", () => {
        this.release();
        this.#end(controller.signal.reason);
      });
    }
    return controller;
  }

  /** Takes the body to read it bit by bit, so that it can be ended before its time; undefined where there is none. */
  reader(): ReadableStreamDefaultReader<Uint8Array> | undefined {
    const reader = this.response.body?.getReader();
    this.onStop = () => void reader?.cancel().catch(() => {});
    return reader;
  }

  /** Waits for something of this connection, but no longer than the connection may last: not every `fetch` listens to its signal. */
  guard<T>(work: T | PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#halt = reject;
      (work instanceof Promise ? work : Promise.resolve(work)).then(resolve, reject);
    });
  }

  /** The body will be read bit by bit: from now on only silence counts, not the whole time. */
  untimed(): void {
    if (this.#limit) stopLimit(this.#limit);
  }

  /** Ends the watch over a connection that is through: its timer, its listener, and what is kept of it. */
  release(): void {
    this.untimed();
    if (this.watched) this.watched.exchange = undefined;
    if (this.#onAbort) this.#signal!.removeEventListener("abort", this.#onAbort);
  }

  /** Ends the connection. */
  cancel(): void {
    this.release();
    this.#end();
  }

  #stop(reason?: unknown): void {
    this.release();
    this.#end(reason);
    this.#halt?.(reason);
  }

  #end(reason?: unknown): void {
    if (this.stopped) return;
    this.stopped = true;
    this.#reason = reason;
    this.#controller?.abort(reason ?? over());
    if (this.onStop) this.onStop();
    else this.response?.body?.cancel().catch(() => {}); // one that is being read ends by the signal alone
  }

  /** The error of this library for what the runtime threw. */
  explain(error: unknown, otherwise: (cause: unknown) => Error = (cause) => this.cut(cause)): Error {
    this.release();
    if (this.#signal?.aborted) return userAbort(this.#signal, this.attempts);
    if (this.#timedOut) {
      return new APIConnectionTimeoutError(
        `Give the call more time or try later: nothing complete came within ${this.#timeout} ms (option "timeout")`,
        { attempts: this.attempts },
      );
    }
    if (this.stopped) return userAbort({ reason: this.#reason }, this.attempts);
    const cause = harmless(error, this.redact);
    if (isTimeout(error)) {
      return new APIConnectionTimeoutError("Try later: the runtime's own fetch gave up waiting", {
        cause,
        attempts: this.attempts,
      });
    }
    return otherwise(cause);
  }

  /** The error for a body that did not come to its end. */
  cut(cause?: unknown): APIConnectionError {
    return new APIConnectionError("The connection broke before the whole reply had come", {
      cause,
      attempts: this.attempts,
    });
  }
}

let overError: Error | undefined;

/** The reason that `fetch` is given where nobody has one. Runtimes would make one each time, which takes Deno longer than all else that ends. */
function over(): Error {
  return overError ??= new DOMException("The request is over", "AbortError");
}

/** Waits for what has no connection yet, but no longer than the caller does. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(userAbort(signal, 0));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).then(() => signal.removeEventListener("abort", onAbort));
  });
}

/** The error for a call that its caller ended; the reason is its cause. */
export function userAbort(signal: Pick<AbortSignal, "reason">, attempts?: number): APIUserAbortError {
  return new APIUserAbortError("The request was aborted", { cause: signal.reason, attempts });
}

/** Whether a runtime gave up by itself: Node after 300 s without headers or without a byte of the body, Bun after 300 s of silence. */
function isTimeout(error: unknown): boolean {
  const { name, code, cause } = (error ?? {}) as { name?: unknown; code?: unknown; cause?: unknown };
  return name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT" ||
    (cause !== undefined && cause !== error && isTimeout(cause));
}

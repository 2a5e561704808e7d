/** One attempt at a request: its connection, its time limit, and the ways in which it can end. */
import { onAbort, userAbort } from "./abort.ts";
import { APIConnectionError, APIConnectionTimeoutError } from "./errors.ts";
import { toResponse } from "./foreign-response.ts";
import { harmless, type Redact } from "./secrets.ts";
import { startLimit, type TimeLimit } from "./time-limit.ts";
import type { Watched } from "./unread.ts";

/** The limits that an attempt has to keep to. */
export interface AttemptLimits {
  /** Each of them ends the call when it aborts. */
  signals: readonly AbortSignal[];
  /** ms for the headers and a body that is not streamed; 0 for no limit. */
  timeout: number;
  /** ms of silence in a streamed body; 0 for no limit. */
  idleTimeout: number;
  /** Hides the secrets of this request in text that a server sent. */
  redact: Redact;
}

/**
 * An attempt that is under way. Whoever ends up with it calls `release()` once the reply was read, or `cancel()`; otherwise the caller's
 * signal would keep a listener.
 */
export class Attempt {
  /** The reply, once its headers are there. */
  response!: Response;
  /** How often the request was sent, this time included; 0 for a reply of a middleware. */
  readonly attempts: number;
  /** ms of silence in a streamed body; 0 for no limit. */
  readonly idleTimeout: number;
  /** Hides the secrets of this request in text that a server sent. */
  readonly redact: Redact;
  /** Whether the connection was ended before the reply was complete. */
  stopped: boolean = false;
  /** The record of this attempt in the registry of replies that nobody reads any more. */
  watched: Watched | undefined;
  /** Called when the connection of a body that is read piece by piece was ended before its end. */
  onStop: (() => void) | undefined;
  readonly #timeout: number;
  readonly #signals: readonly AbortSignal[];
  readonly #controller: AbortController = new AbortController();
  #stopListening: (() => void) | undefined;
  #limit: TimeLimit | undefined;
  #timedOut = false;
  #rejectWaiting: ((reason?: unknown) => void) | undefined;
  #reason: unknown;

  constructor({ signals, timeout, idleTimeout, redact }: AttemptLimits, attempts: number) {
    this.attempts = attempts;
    this.idleTimeout = idleTimeout;
    this.redact = redact;
    this.#timeout = timeout;
    this.#signals = signals;
    if (timeout > 0) {
      this.#limit = startLimit(timeout, () => {
        this.#timedOut = true;
        this.#stop();
      });
    }
    if (signals.length > 0) this.#stopListening = onAbort(signals, (signal) => this.#stop(signal.reason));
  }

  /** An attempt that stands for a reply which no network brought: a middleware answered by itself. */
  static answered(response: Response, limits: AttemptLimits): Attempt {
    const attempt = new Attempt({ ...limits, signals: [], timeout: 0 }, 0);
    attempt.response = response;
    return attempt;
  }

  /** The signal that `fetch` gets. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the connection when it is aborted by whoever reads the reply. */
  get controller(): AbortController {
    if (!this.stopped) {
      this.#controller.signal.addEventListener("abort", () => {
        this.release();
        this.#end(this.#controller.signal.reason);
      }, { once: true });
    }
    return this.#controller;
  }

  /** The headers are there. */
  begin(response: unknown): void {
    try {
      this.response = toResponse(response);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  /** The reply goes to somebody who may not read it: the time limit no longer keeps the process alive. */
  unhold(): void {
    this.#limit?.unref();
  }

  /** Takes the body to read it piece by piece, so that reading can be ended; undefined where there is no body. */
  reader(): ReadableStreamDefaultReader<Uint8Array> | undefined {
    const reader = this.response.body?.getReader();
    this.onStop = () => void reader?.cancel().catch(() => {});
    return reader;
  }

  /** Waits for work on this connection, but no longer than the connection may last: not every `fetch` listens to its signal. */
  guard<Value>(work: Value | PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#rejectWaiting = reject;
      if (this.stopped) reject(this.#reason);
      Promise.resolve(work).then(resolve, reject);
    });
  }

  /** The body will be read piece by piece: from now on only silence counts, not the whole time. */
  untimed(): void {
    this.#limit?.stop();
  }

  /** Ends the watch over a connection that needs it no more: its timer, its listeners, and its record in the registry. */
  release(): void {
    this.untimed();
    if (this.watched) this.watched.attempt = undefined;
    this.#stopListening?.();
  }

  /** Ends the connection. */
  cancel(): void {
    this.release();
    this.#end();
  }

  #stop(reason?: unknown): void {
    this.release();
    this.#end(reason);
    this.#rejectWaiting?.(reason);
  }

  #end(reason?: unknown): void {
    if (this.stopped) return;
    this.stopped = true;
    this.#reason = reason;
    this.#controller.abort(reason);
    if (this.onStop) this.onStop();
    else this.response?.body?.cancel().catch(() => {}); // a body that is being read ends by the signal alone
  }

  /** The error of this library for what the runtime threw. */
  explain(error: unknown, otherwise: (cause: unknown) => Error = (cause) => this.cut(cause)): Error {
    this.release();
    const aborted = this.#signals.find((signal) => signal.aborted);
    if (aborted) return userAbort(aborted, this.attempts);
    if (this.#timedOut) return timedOut(this.#timeout, this.attempts);
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

/** The error for a call whose `timeout` is over. */
export function timedOut(timeout: number, attempts?: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `Give the call more time or try later: nothing complete came within ${timeout} ms (option "timeout")`,
    { attempts },
  );
}

/** Whether a runtime gave up by itself: Node after 300 s without headers or without a byte of the body, Bun after 300 s of silence. */
function isTimeout(error: unknown): boolean {
  const { name, code, cause } = (error ?? {}) as { name?: unknown; code?: unknown; cause?: unknown };
  return name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT" ||
    (cause !== undefined && cause !== error && isTimeout(cause));
}

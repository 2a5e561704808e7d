/** Time limits of calls and of streams. None of their timers keeps a process alive. */
import { withoutHold } from "../platform/env.ts";

/**
 * How long a limit waits, once it is reached, for what has already arrived, in ms. While a program computes, replies lie unread in their
 * sockets, and the runtime calls timers before it reads sockets.
 */
const GRACE = 50;

/** A limit that was started and can be stopped. */
export interface Limit {
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Calls `end` after `ms` milliseconds, unless the limit is stopped before. */
export function startLimit(ms: number, end: () => void): Limit {
  const timer = setTimeout(end, ms);
  withoutHold(timer);
  return { timer };
}

/** Stops a limit, so that its `end` is not called any more. */
export function stopLimit(limit: Limit): void {
  clearTimeout(limit.timer);
}

/**
 * A limit for each of many waits, such as the reads of a stream. It counts only between `begin()` and `pause()`. One timer serves all
 * waits and is set again when it runs out too early, because setting a timer takes Deno as long as reading an event.
 */
export class IdleLimit {
  readonly #ms: number;
  readonly #end: () => void;
  #limit: Limit | undefined;
  /** When the wait began; undefined while nothing is waited for. */
  #since: number | undefined;
  /** The wait that has reached the limit and now has its grace. */
  #overdue: number | undefined;

  /** @param end called when a wait lasts longer than `ms` milliseconds */
  constructor(ms: number, end: () => void) {
    this.#ms = ms;
    this.#end = end;
  }

  /** Begins a wait. */
  begin(): void {
    this.#since = performance.now();
    if (this.#limit === undefined) this.#wakeAfter(this.#ms);
  }

  /** Ends a wait: it was in time. */
  pause(): void {
    this.#since = undefined;
  }

  /** Ends the limit. */
  stop(): void {
    this.#since = undefined;
    if (this.#limit !== undefined) stopLimit(this.#limit);
    this.#limit = undefined;
  }

  #wakeAfter(ms: number): void {
    this.#limit = startLimit(ms, () => this.#check());
  }

  #check(): void {
    this.#limit = undefined;
    const since = this.#since;
    if (since === undefined) return;
    const left = since + this.#ms - performance.now();
    if (left > 0) return this.#wakeAfter(left);
    if (this.#overdue === since) return this.#end();
    this.#overdue = since;
    this.#wakeAfter(GRACE);
  }
}

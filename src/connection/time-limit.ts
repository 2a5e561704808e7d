/** The limit of silence in streams. Its timer does not keep a process alive. */
import { unrefTimer } from "../platform/env.ts";

/**
 * How long a limit waits, once it is reached, for what has already arrived, in ms. While a program computes, replies lie unread in their
 * sockets, and the runtime calls timers before it reads sockets.
 */
const GRACE = 50;

/**
 * A limit for each of many waits, such as the reads of a stream. It counts only between `begin()` and `pause()`. One timer serves all
 * waits and is set again when it runs out too early, because setting a timer takes Deno as long as reading an event.
 */
export class IdleLimit {
  readonly #ms: number;
  readonly #end: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    if (this.#timer === undefined) this.#wakeAfter(this.#ms);
  }

  /** Ends a wait: it was in time. */
  pause(): void {
    this.#since = undefined;
  }

  /** Ends the limit. */
  stop(): void {
    this.#since = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wakeAfter(ms: number): void {
    this.#timer = setTimeout(() => this.#check(), ms);
    unrefTimer(this.#timer);
  }

  #check(): void {
    this.#timer = undefined;
    const since = this.#since;
    if (since === undefined) return;
    const left = since + this.#ms - performance.now();
    if (left > 0) return this.#wakeAfter(left);
    if (this.#overdue === since) return this.#end();
    this.#overdue = since;
    this.#wakeAfter(GRACE);
  }
}

/** The limit of silence in streams. Its timer does not keep a process alive. */
import { hasSlowTimers, unrefTimer } from "../platform/env.ts";

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

/** From this limit on, in ms, being up to a second late does not matter. */
const LONG = 30_000;

/** How often the long limits are looked at, in ms. */
const LOOK = 1_000;

interface LongLimit {
  due: number;
  end: () => void;
}

/**
 * Long limits that hold now, on Deno and Bun. One timer looks after them all: a timer for each call takes Deno a third of the call
 * (`npm run bench -- --only calls`). Other runtimes create timers quickly, and Cloudflare ties them to the request that made them.
 */
const longLimits = new Set<LongLimit>();
let looking: ReturnType<typeof setInterval> | undefined;

/** A limit that was started. */
export interface TimeLimit {
  /** Ends the limit; its function is not called any more. */
  stop(): void;
  /** Lets the process end although the limit is not over. */
  unref(): void;
}

/** Calls `end` once, after `ms` milliseconds; up to a second later for long limits on Deno and Bun. */
export function startLimit(ms: number, end: () => void): TimeLimit {
  if (ms < LONG || !hasSlowTimers()) {
    const timer = setTimeout(end, ms);
    return { stop: () => clearTimeout(timer), unref: () => unrefTimer(timer) };
  }
  const limit: LongLimit = { due: performance.now() + ms, end };
  longLimits.add(limit);
  if (looking === undefined) unrefTimer(looking = setInterval(look, LOOK)); // the connection keeps the process alive
  return { stop: () => void longLimits.delete(limit), unref() {} };
}

function look(): void {
  const now = performance.now();
  for (const limit of longLimits) {
    if (limit.due > now) continue;
    longLimits.delete(limit);
    limit.end();
  }
  if (longLimits.size > 0) return;
  clearInterval(looking);
  looking = undefined;
}

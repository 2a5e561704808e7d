/** Time limits of calls. */
import { hasDearTimers, withoutHold } from "./env.ts";

/** How often limits that are not met to the millisecond are looked at, in ms; short ones more often. They may be two looks late. */
const TICK = 500;

/** From here on a limit may be met late. */
const LONG = 30_000;

/** A limit that holds until it is stopped. */
export interface Limit {
  readonly ms: number;
  readonly end: () => void;
  readonly tick: number;
  /** Whether it has no timer of its own. */
  readonly shared: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When it was last looked at. */
  looked: number;
  /** When it is met; Infinity while it rests. */
  due: number;
}

/**
 * Long limits that hold now. One timer looks after all of them on Deno and Bun, where one each would take up to a third of the time of a
 * call. Elsewhere timers cost little, and may belong to what set them: Cloudflare ends them with the request they were set for.
 */
const long = new Set<Limit>();
let ticking = false;
let lastTick = 0;

/** Calls `end` after some time. */
export function startLimit(ms: number, end: () => void): Limit {
  const limit = restingLimit(ms, end);
  if (limit.shared) restartLimit(limit);
  else limit.timer = setTimeout(end, ms);
  return limit;
}

/** Ends a limit; it is met no more. */
export function stopLimit(limit: Limit): void {
  clearTimeout(limit.timer);
  long.delete(limit);
}

/** A limit that counts from `restartLimit()` until `due` is Infinity, many times with one timer: one each time costs more than reading. */
export function restingLimit(ms: number, end: () => void): Limit {
  return {
    ms,
    end,
    tick: Math.min(ms / 60, TICK),
    shared: ms >= LONG && hasDearTimers(),
    timer: undefined,
    looked: 0,
    due: Infinity,
  };
}

/** Lets a limit count from the next look at it: asking for the time costs as much as reading a small chunk. */
export function restartLimit(limit: Limit): void {
  if (limit.shared) {
    long.add(limit);
    if (!ticking) startTicking();
    limit.looked = lastTick;
  } else if (limit.timer === undefined) wake(limit);
  limit.due = limit.looked + limit.tick + limit.ms;
}

function wake(limit: Limit): void {
  limit.looked = performance.now();
  limit.timer = setTimeout(look, limit.tick, limit);
}

function look(limit: Limit): void {
  limit.timer = undefined;
  if (limit.due <= performance.now()) limit.end();
  else if (limit.due < Infinity) wake(limit);
}

function startTicking(): void {
  ticking = true;
  lastTick = performance.now();
  withoutHold(setTimeout(tick, TICK)); // a call holds the process by its connection, and no longer than that
}

function tick(): void {
  ticking = false;
  const now = performance.now();
  for (const limit of long) {
    if (limit.due > now && limit.due < Infinity) continue;
    long.delete(limit);
    if (limit.due <= now) limit.end();
  }
  if (long.size > 0 && !ticking) startTicking();
}

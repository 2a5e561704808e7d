/** Time limits of calls. */
import { hasDearTimers, withoutHold } from "../platform/env.ts";

/** How often limits that are not met to the millisecond are looked at, in ms; short ones more often. They may be two looks late. */
const TICK = 500;

/** From here on a limit may be met late. */
const LONG = 30_000;

/** A place in a ring. */
interface Link {
  before: Link | undefined;
  after: Link | undefined;
}

/** A limit that holds until it is stopped. */
export interface Limit extends Link {
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
 * call. Elsewhere timers cost little, and may belong to what set them: Cloudflare ends them with the request they were set for. They are
 * in a ring, as a Set takes Deno a microsecond for each.
 */
const long: Link = /* @__PURE__ */ ring();
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
  if (limit.timer !== undefined) clearTimeout(limit.timer);
  unlink(limit);
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
    before: undefined,
    after: undefined,
  };
}

/** Lets a limit count from the next look at it: asking for the time costs as much as reading a small chunk. */
export function restartLimit(limit: Limit): void {
  if (limit.shared) {
    if (limit.after === undefined) link(limit);
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
  const all: Limit[] = [];
  for (let limit = long.after; limit !== long; limit = limit!.after) all.push(limit as Limit);
  for (const limit of all) {
    const stopped = limit.after === undefined; // by the end of another
    if (stopped || limit.due > now && limit.due < Infinity) continue;
    unlink(limit);
    if (limit.due <= now) limit.end();
  }
  if (long.after !== long && !ticking) startTicking();
}

function ring(): Link {
  const link: Link = { before: undefined, after: undefined };
  return link.before = link.after = link;
}

function link(limit: Limit): void {
  limit.before = long.before;
  limit.after = long;
  long.before = long.before!.after = limit;
}

function unlink(limit: Limit): void {
  if (limit.after === undefined) return;
  limit.before!.after = limit.after;
  limit.after.before = limit.before;
  limit.before = limit.after = undefined;
}

/** Time limits of calls. */
import { isDeno, withoutHold } from "./env.ts";

/** How often long limits are looked at, in ms. */
const TICK = 1_000;

/** From here on a limit may be met a tick late. */
const LONG = 30_000;

/** A limit that holds until it is stopped. */
export interface Limit {
  due: number;
  end: () => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Long limits that hold now. One timer looks after all of them on Deno, where one each would take a third of the time of a call. */
const long = new Set<Limit>();
let ticking = false;

/** Calls `end` after some time. */
export function startLimit(ms: number, end: () => void): Limit {
  if (ms < LONG || !isDeno()) return { due: 0, end, timer: setTimeout(end, ms) };
  const limit: Limit = { due: performance.now() + ms, end, timer: undefined };
  long.add(limit);
  if (!ticking) tick();
  return limit;
}

/** Ends a limit; it is met no more. */
export function stopLimit(limit: Limit): void {
  if (limit.timer !== undefined) clearTimeout(limit.timer);
  else long.delete(limit);
}

function tick(): void {
  const now = performance.now();
  for (const limit of long) {
    if (limit.due > now) continue;
    long.delete(limit);
    limit.end();
  }
  ticking = long.size > 0;
  if (ticking) withoutHold(setTimeout(tick, TICK)); // a call holds the process by its connection, and no longer than that
}

/** The garbage collector of this runtime, what is left after it ran, and what is in use. */
import { readdirSync } from "node:fs";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collector: (() => void) | undefined;

/** Collects garbage at once. */
function collectGarbage(): void {
  const { Bun } = globalThis as { Bun?: { gc(now: boolean): void } };
  if (Bun) return Bun.gc(true);
  if (!collector) {
    setFlagsFromString("--expose-gc");
    collector = (globalThis as { gc?: () => void }).gc ?? runInNewContext("gc") as () => void;
  }
  collector();
}

/** Bytes of heap in use after garbage was collected, and finalizers ran. */
export async function heapInUse(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return process.memoryUsage().heapUsed;
}

/** Sockets, timers and whatever else is open in this process, as far as the runtime and the system tell. */
export function handlesInUse(): number {
  let files = 0;
  try {
    files = readdirSync("/proc/self/fd").length;
  } catch {
    // only Linux has it; Bun tells nothing else
  }
  return files + process.getActiveResourcesInfo().length;
}

/** Collects garbage until something is true, as finalizers run when they like. */
export async function untilCollected(isTrue: () => boolean, ms = 10_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error("Still not so after garbage was collected");
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

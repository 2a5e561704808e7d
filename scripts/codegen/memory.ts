/** Memory between two steps that each need much of it. */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Lets the engine clear away what the last step left, when that is much: on its own it would rather take more memory, as the
 * next step begins before it gets to it.
 */
export function clearMemory(above: number = 190 * 1024 * 1024): void {
  try {
    if (getHeapStatistics().used_heap_size < above) return;
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)();
  } catch {
    // An engine that does not let itself be asked.
  }
}

/** Heap that calls take and keep, on Node with `--expose-gc` and a young generation large enough for a round: `heap.ts <calls>`. */
import { answerWith, args, candidates, stubFetch } from "./candidates.ts";

const [calls = 2_000] = args().map(Number);
const collect = (globalThis as unknown as { gc(): void }).gc;
globalThis.fetch = stubFetch as typeof fetch;
// deno-lint-ignore no-process-global -- Node only
const used = (): number => process.memoryUsage().heapUsed;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Collects until nothing more goes: what waits for a finalizer goes a turn later. */
async function settle(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    collect();
    await turn();
  }
  collect();
  return used();
}

const found: Record<string, { taken: number; kept: number }> = {};
for (const { name, call } of await candidates("https://gateway.test/v1")) {
  for (let i = 0; i < 1_000; i++) await call();
  const before = await settle();
  for (let i = 0; i < calls; i++) await call();
  const taken = (used() - before) / calls;
  await settle();
  // what calls leave is left each time; what the engine keeps for itself comes once
  let kept = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = await settle();
    for (let i = 0; i < calls; i++) await call();
    kept = Math.min(kept, (await settle() - start) / calls);
  }
  found[name] = { taken, kept };
}
answerWith(found);

/** What a call takes of the heap, and what it leaves there. */
import { compiled } from "./lib/package.ts";
import { digits } from "./lib/print.ts";
import { work } from "./lib/processes.ts";
import type { Bench, Findings } from "./lib/types.ts";

// A young generation that holds a whole round: nothing is collected while it is measured.
const FLAGS = [
  "--expose-gc",
  "--min-semi-space-size=512",
  "--max-semi-space-size=512",
  "--max-old-space-size=4096",
];

/** Heap per call on Node, over raw `fetch`. */
export const heapBench: Bench = {
  name: "heap",
  about: "heap per call over raw fetch, and what stays after a collection",
  inSmoke: true,
  async run({ smoke }): Promise<Findings> {
    compiled();
    const found = await work<Record<string, { taken: number; kept: number }>>(
      "node",
      "heap",
      [smoke ? 1_000 : 3_000],
      FLAGS,
    );
    const raw = found["raw fetch"]!;
    const ours = found["portkey-fetch"]!;
    return {
      tables: [{
        title: "Heap per call on node",
        head: ["", "taken, KB", "over raw, KB", "kept, bytes"],
        rows: Object.entries(found).map(([name, { taken, kept }]) => [
          name,
          digits(taken / 1000),
          digits((taken - raw.taken) / 1000),
          kept.toFixed(0),
        ]),
      }],
      budgets: [
        {
          what: "heap per call over raw",
          value: (ours.taken - raw.taken) / 1000,
          limit: 8,
          ceiling: 25,
          unit: "KB",
          deterministic: true,
        },
        {
          what: "heap kept per call",
          value: Math.max(0, ours.kept - Math.max(0, raw.kept)),
          limit: 64,
          unit: "bytes",
          deterministic: true,
        },
      ],
    };
  },
};

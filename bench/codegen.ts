/** How long `npm run generate` takes, as a process of its own. */
import { rmSync } from "node:fs";
import process from "node:process";
import { digits } from "./lib/print.ts";
import { root, run, scratch } from "./lib/processes.ts";
import { deviation, median } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";

/** Time of a generation. */
export const codegenBench: Bench = {
  name: "codegen",
  about: "generating every client from the description",
  inSmoke: false,
  run({ rounds = 3 }): Promise<Findings> {
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = performance.now();
      run(process.execPath, [
        "--import",
        "tsx",
        `${root}/scripts/generate.ts`,
        "--out",
        `${scratch}/generated`,
      ]);
      samples.push(performance.now() - before);
    }
    rmSync(`${scratch}/generated`, { recursive: true, force: true });
    return Promise.resolve({
      tables: [{
        title: "npm run generate",
        head: ["", "s", "±"],
        rows: [[
          "portkey-fetch",
          digits(median(samples) / 1000),
          digits(deviation(samples) / 1000),
        ]],
      }],
      budgets: [],
    });
  },
};

/** What a call costs in CPU time, with a `fetch` that answers at once. */
import { compiled } from "./lib/package.ts";
import { digits, times } from "./lib/print.ts";
import { work } from "./lib/processes.ts";
import { compare, type Comparison } from "./lib/stats.ts";
import type { Bench, Findings, Table } from "./lib/types.ts";

const LIMITS: Record<string, number> = { node: 1.25, deno: 1.4, bun: 1.7 };

/** CPU time per call over a stubbed `fetch`. */
export const callsBench: Bench = {
  name: "calls",
  about: "CPU per call, stubbed fetch that builds a Request",
  inSmoke: false,
  async run({ runtimes, rounds = 40 }): Promise<Findings> {
    compiled();
    const findings: Findings = { tables: [], budgets: [] };
    for (const runtime of runtimes) {
      const comparisons = compare(
        await work<Record<string, number[]>>(runtime, "calls", [
          20_000,
          rounds,
        ]),
      );
      findings.tables.push(
        ratioTable(`CPU per call on ${runtime}, 20,000 calls`, comparisons),
      );
      findings.budgets.push({
        what: `call on ${runtime}, over raw fetch`,
        value: comparisons[1]!.ratio,
        limit: LIMITS[runtime]!,
        unit: "×",
        deterministic: false,
      });
    }
    return findings;
  },
};

/** The table of a comparison of CPU times in µs. */
export function ratioTable(
  title: string,
  comparisons: readonly Comparison[],
): Table {
  return {
    title,
    head: ["", "µs", "±", "× raw", "±"],
    rows: comparisons.map(({ name, middle, noise, ratio, ratioNoise }) => [
      name,
      digits(middle),
      digits(noise),
      times(ratio),
      digits(ratioNoise),
    ]),
  };
}

/** Streams: share of what a hand-written loop reaches, whether the text is right, the heap, one large event, the first event. */
import { compiled } from "./lib/package.ts";
import { digits, times } from "./lib/print.ts";
import { work } from "./lib/processes.ts";
import { compare } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";

type Results = Record<
  string,
  { cpu: number[]; wrong: boolean; heap: number | null }
>;

/** How the network cuts the stream, and how many events in all rounds; 7 bytes make so many chunks that fewer must do. */
const CASES = [
  { chunking: "event", events: 200_000, title: "one event per network chunk" },
  { chunking: "16384", events: 200_000, title: "network chunks of 16 KB" },
  { chunking: "7", events: 20_000, title: "network chunks of 7 bytes" },
];

/** Reading streamed replies. */
export const streamBench: Bench = {
  name: "stream",
  about: "200,000 events, one event of 8 MB, the first event",
  inSmoke: true,
  async run({ smoke, runtimes, rounds = 10 }): Promise<Findings> {
    compiled();
    const findings: Findings = { tables: [], budgets: [] };
    for (const runtime of smoke ? ["node"] : runtimes) {
      const flags = runtime === "node" ? ["--expose-gc"] : [];
      for (const { chunking, events, title } of CASES) {
        if (smoke && chunking !== "event") continue;
        const args = [
          chunking,
          smoke ? 20_000 : Math.round(events / rounds),
          smoke ? 1 : rounds,
        ];
        const results = await work<Results>(runtime, "streams", args, flags);
        const found = compare(
          Object.fromEntries(
            Object.entries(results).map(([name, { cpu }]) => [name, cpu]),
          ),
        );
        const ours = results["portkey-fetch"]!;
        if (!smoke) {
          findings.tables.push({
            title: `Stream of ${events.toLocaleString("en")} events, ${title}, on ${runtime}`,
            head: ["", "CPU ms", "±", "share of the limit", "±", "text"],
            rows: found.map(({ name, middle, noise, ratio, ratioNoise }) => [
              name,
              digits(middle / 1000),
              digits(noise / 1000),
              digits(1 / ratio),
              digits(ratioNoise / ratio ** 2),
              results[name]!.wrong ? "WRONG" : "equal",
            ]),
          });
          findings.budgets.push({
            what: `stream on ${runtime}, ${title}`,
            value: 1 /
              found.find(({ name }) => name === "portkey-fetch")!.ratio,
            limit: 0.95,
            unit: "of the limit",
            deterministic: false,
            atLeast: true,
          });
        }
        if (ours.wrong) {
          findings.budgets.push({
            what: `text on ${runtime}, ${title}`,
            value: 1,
            limit: 0,
            unit: "errors",
            deterministic: true,
          });
        }
        if (runtime === "node" && ours.heap !== null) {
          findings.budgets.push({
            what: "heap growth in a stream",
            value: Math.max(0, ours.heap / 1e6),
            limit: 1,
            unit: "MB",
            deterministic: true,
          });
        }
      }
      if (smoke) continue;
      const large = compare(
        cpuOf(await work<Results>(runtime, "streams", ["large", 1, rounds])),
      );
      findings.tables.push({
        title: `One event of 8 MB in chunks of 4 KB, on ${runtime}`,
        head: ["", "CPU ms", "±"],
        rows: large.map((
          { name, middle, noise },
        ) => [name, digits(middle / 1000), digits(noise / 1000)]),
      });
      findings.budgets.push({
        what: `one event of 8 MB on ${runtime}`,
        value: large.find(({ name }) => name === "portkey-fetch")!.middle /
          1000,
        limit: 50,
        unit: "ms",
        deterministic: false,
      });
      const first = compare(
        cpuOf(await work<Results>(runtime, "streams", ["first", 50, 20])),
      );
      findings.tables.push({
        title: `Time to the first event, on ${runtime}`,
        head: ["", "CPU µs", "±", "× raw", "±"],
        rows: first.map(({ name, middle, noise, ratio, ratioNoise }) => [
          name,
          digits(middle),
          digits(noise),
          times(ratio),
          digits(ratioNoise),
        ]),
      });
      findings.budgets.push({
        what: `first event on ${runtime}, over raw`,
        value: first.find(({ name }) => name === "portkey-fetch")!.ratio,
        limit: 1.5,
        unit: "×",
        deterministic: false,
      });
    }
    return findings;
  },
};

function cpuOf(results: Results): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(results).map(([name, { cpu }]) => [name, cpu]),
  );
}

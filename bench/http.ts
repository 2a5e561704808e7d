/** What a call costs in CPU time over a real connection. */
import { spawn } from "node:child_process";
import process from "node:process";
import { ratioTable } from "./calls.ts";
import { compiled } from "./lib/package.ts";
import { bench, work } from "./lib/processes.ts";
import { compare } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";

const LIMITS: Record<string, number> = { node: 1.12, deno: 1.25, bun: 1.6 };
const CONCURRENCY = 64;

/** CPU time per call over loopback HTTP, with 64 calls under way. */
export const httpBench: Bench = {
  name: "http",
  about: `CPU per call over loopback HTTP, concurrency ${CONCURRENCY}`,
  inSmoke: false,
  async run({ runtimes, rounds = 30 }): Promise<Findings> {
    compiled();
    const findings: Findings = { tables: [], budgets: [] };
    const server = spawn(process.execPath, [
      "--import",
      "tsx",
      `${bench}/workers/server.ts`,
    ], {
      cwd: bench,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        server.on("error", reject).stdout.once(
          "data",
          (text) => resolve(JSON.parse(String(text))),
        );
      });
      for (const runtime of runtimes) {
        const args = [url, rounds * 640, rounds, CONCURRENCY];
        const comparisons = compare(
          await work<Record<string, number[]>>(runtime, "http", args),
        );
        findings.tables.push(
          ratioTable(`CPU per call over HTTP on ${runtime}`, comparisons),
        );
        findings.budgets.push({
          what: `call over HTTP on ${runtime}, over raw fetch`,
          value: comparisons[1]!.ratio,
          limit: LIMITS[runtime]!,
          unit: "×",
          deterministic: false,
        });
      }
    } finally {
      server.kill();
    }
    return findings;
  },
};

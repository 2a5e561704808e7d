/**
 * `npm run bench`: size and speed beside the peers. `--only size,calls` runs some, `--smoke` only what every machine measures alike
 * and fails when a budget breaks, `--on node,bun` chooses runtimes, `--rounds 40` repeats more often.
 *
 * @module
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { callsBench } from "./calls.ts";
import { codegenBench } from "./codegen.ts";
import { editorBench } from "./editor.ts";
import { heapBench } from "./heap.ts";
import { httpBench } from "./http.ts";
import { importBench } from "./import.ts";
import { installBench } from "./install.ts";
import { printBudgets, printTable, say } from "./lib/print.ts";
import { runtimes } from "./lib/processes.ts";
import type { Bench, Budget } from "./lib/types.ts";
import { sizeBench } from "./size.ts";
import { streamBench } from "./stream.ts";
import { typesBench } from "./types.ts";

const benches: readonly Bench[] = [
  sizeBench,
  installBench,
  importBench,
  callsBench,
  httpBench,
  heapBench,
  streamBench,
  typesBench,
  editorBench,
  codegenBench,
];

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    on: { type: "string" },
    rounds: { type: "string" },
    smoke: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

if (values.list) {
  for (const bench of benches) say(`${bench.name.padEnd(10)} ${bench.about}`);
} else {
  const only = values.only?.split(",");
  const chosen = benches.filter(({ name, inSmoke }) => only ? only.includes(name) : inSmoke || !values.smoke);
  const unknown = only?.filter((name) => !benches.some((bench) => bench.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`Choose from ${benches.map(({ name }) => name).join(", ")}: no "${unknown.join()}"`);
  }
  const installed = runtimes();
  const request = {
    smoke: values.smoke,
    runtimes: values.on?.split(",").filter((name) => installed.includes(name)) ??
      installed,
    rounds: values.rounds ? Number(values.rounds) : undefined,
  };
  const budgets: Budget[] = [];
  for (const bench of chosen) {
    say(`\n## ${bench.name}: ${bench.about}`);
    const findings = await bench.run(request);
    for (const table of findings.tables) printTable(table);
    budgets.push(...findings.budgets);
  }
  const broken = printBudgets(budgets);
  if (broken.length > 0 && values.smoke) {
    say(
      `\n${broken.length} of ${budgets.length} budgets broken: ${broken.map(({ what }) => what).join("; ")}`,
    );
    process.exitCode = 1;
  }
}

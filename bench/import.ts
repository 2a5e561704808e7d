/** What a process spends before its first call: import and construct, beside a process that does nothing. */
import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { compiled } from "./lib/package.ts";
import { digits } from "./lib/print.ts";
import { processTime, scratch } from "./lib/processes.ts";
import { deviation, median } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";

const LIMITS: Record<string, number> = { node: 6, deno: 4, bun: 4 };
/** Modules of ours and of our dependencies that `import "portkey-fetch"` may load. */
const MOST_MODULES = 5;

function scripts(folder: string): Record<string, string> {
  return {
    "empty process": "",
    "portkey-fetch": `import Portkey from "${folder}/src/index.js"; new Portkey({ apiKey: "pk-1234567890" });`,
    "portkey-fetch/options":
      `import { createHeaders } from "${folder}/src/options.js"; createHeaders({ apiKey: "pk-1234567890" });`,
    "openapi-fetch": `import createClient from "openapi-fetch"; createClient({ baseUrl: "https://gateway.test/v1" });`,
    "portkey-ai":
      `import portkey from "portkey-ai"; const Portkey = portkey.Portkey ?? portkey.default ?? portkey; new Portkey({ apiKey: "pk-1234567890" });`,
    "openai": `import OpenAI from "openai"; new OpenAI({ apiKey: "unused" });`,
  };
}

/** How many modules an import loads: what is reached by static imports. */
export async function modulesLoaded(path: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    tsconfigRaw: {},
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: `${scratch}/out`,
    write: false,
    metafile: true,
    treeShaking: false,
    ignoreAnnotations: true,
  });
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    for (
      const { path, kind, external } of metafile.inputs[module]?.imports ?? []
    ) {
      if (kind === "import-statement" && !external) visit(path);
    }
  };
  visit(
    Object.keys(metafile.inputs).find((input) => path.endsWith(input.replace(/^(\.\.\/)+/, "")))!,
  );
  return seen.size;
}

/** CPU time of whole processes, and the number of modules. */
export const importBench: Bench = {
  name: "import",
  about: "import and construct, CPU over an empty process",
  inSmoke: true,
  async run({ smoke, runtimes, rounds = 25 }): Promise<Findings> {
    const folder = compiled();
    const modules = await modulesLoaded(`${folder}/src/index.js`);
    const findings: Findings = {
      tables: [],
      budgets: [{
        what: "modules loaded",
        value: modules,
        limit: MOST_MODULES,
        unit: "modules",
        deterministic: true,
      }],
    };
    if (smoke) return findings;
    mkdirSync(`${scratch}/import`, { recursive: true });
    const all = scripts(folder);
    const path = (name: string) => `${scratch}/import/${name.replaceAll(/\W+/g, "-")}.mjs`;
    for (const name in all) writeFileSync(path(name), all[name]!);
    for (const runtime of runtimes) {
      const samples: Record<string, number[]> = {};
      const names = Object.keys(all).filter((name) => {
        try {
          processTime(runtime, path(name)); // fills caches of compiled code, and finds what is not installed
          return true;
        } catch (error) {
          if (name.startsWith("portkey-fetch")) throw error;
          return false;
        }
      });
      for (let round = 0; round < rounds; round++) {
        for (const name of names) {
          (samples[name] ??= []).push(processTime(runtime, path(name)));
        }
      }
      const empty = samples["empty process"]!;
      const over = (name: string) => samples[name]!.map((value, round) => value - empty[round]!);
      findings.tables.push({
        title: `Import and construct on ${runtime}, ${rounds} processes each`,
        head: ["", "CPU ms", "±", "over empty, ms", "±"],
        rows: names.map((name) => [
          name,
          digits(median(samples[name]!)),
          digits(deviation(samples[name]!)),
          digits(median(over(name))),
          digits(deviation(over(name))),
        ]),
      });
      findings.budgets.push({
        what: `import and construct on ${runtime}`,
        value: median(over("portkey-fetch")),
        limit: LIMITS[runtime]!,
        unit: "ms",
        deterministic: false,
      });
    }
    return findings;
  },
};

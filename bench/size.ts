/** What a web page or an edge worker loads: bundles made by esbuild, minified and gzipped. */
import { build } from "esbuild";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { compiled } from "./lib/package.ts";
import { digits } from "./lib/print.ts";
import { bench, root, scratch } from "./lib/processes.ts";
import type { Bench, Findings } from "./lib/types.ts";

/** Options every candidate gets, and what each does with the stream. */
const CALL = "{ model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello' }], stream: true }";
const READ = "for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);";

interface Candidate {
  name: string;
  code: string;
  /** Largest size allowed, in KB of 1000 bytes. */
  limit?: number;
  /** What it may take until the limit is reached: in one file, and what of it is loaded at once where the bundler splits. */
  ceiling?: [oneFile: number, atStart: number];
}

/** Our entries in a folder: compiled, as users get them, or their sources. */
function ours(folder: string, extension: "js" | "ts" = "js"): Candidate[] {
  const candidates: Candidate[] = [
    {
      name: "portkey-fetch/operations, one operation",
      limit: 19.5,
      ceiling: [37.8, 37.0],
      code: `import { createChatCompletion, PortkeyClient } from "${folder}/generated/operations/index.js";
        const stream = await createChatCompletion(new PortkeyClient({ apiKey: "…" }), ${CALL}); ${READ}`,
    },
    {
      name: "portkey-fetch, Portkey with every operation",
      limit: 34,
      ceiling: [64.6, 59.7],
      code: `import Portkey from "${folder}/src/index.js";
        const stream = await new Portkey({ apiKey: "…" }).chat.completions.create(${CALL}); ${READ}`,
    },
    {
      name: "portkey-fetch/options, everything in it",
      limit: 3.6,
      ceiling: [5.6, 5.6],
      code: `export * from "${folder}/src/options.js";`,
    },
    {
      name: "portkey-fetch/options, createHeaders",
      code: `import { createHeaders } from "${folder}/src/options.js"; console.log(createHeaders({ apiKey: "…" }));`,
    },
    {
      name: "portkey-fetch/fetch, createPortkeyFetch",
      code: `import { createPortkeyFetch } from "${folder}/src/fetch.js";
        console.log(await createPortkeyFetch({ apiKey: "…" }).GET("/models"));`,
    },
  ];
  return candidates.map((candidate) => ({ ...candidate, code: candidate.code.replaceAll(/\.js"/g, `.${extension}"`) }));
}

const peers: Candidate[] = [
  {
    name: "openapi-fetch alone",
    code: `import createClient from "openapi-fetch"; console.log(await createClient().GET("/models"));`,
  },
  {
    name: "eventsource-parser alone",
    code: `import { createParser } from "eventsource-parser"; createParser({ onEvent: console.log });`,
  },
  {
    name: "ky",
    code: `import ky from "ky"; console.log(await ky.post("/chat/completions", { json: {} }).json());`,
  },
  {
    name: "portkey-ai",
    code:
      `import Portkey from "portkey-ai"; const stream = await new Portkey({ apiKey: "…" }).chat.completions.create(${CALL}); ${READ}`,
  },
  {
    name: "openai",
    code:
      `import OpenAI from "openai"; const stream = await new OpenAI({ apiKey: "…", dangerouslyAllowBrowser: true }).chat.completions.create(${CALL}); ${READ}`,
  },
];

interface Bundle {
  bytes: number;
  zipped: number;
  /** Bytes of each module in the bundle. */
  modules: [path: string, bytes: number][];
}

const NODE_MODULES = ["fs", "path", "stream", "http", "https", "zlib", "url", "util", "child_process", "node:*"];

/**
 * Bundles code; undefined when it does not bundle, as for what is not installed.
 *
 * @param splitting whether what is imported later has files of its own, which are not counted
 */
export async function bundle(
  code: string,
  { platform = "browser", splitting = false }: { platform?: "browser" | "neutral"; splitting?: boolean } = {},
): Promise<Bundle | undefined> {
  const result = await build({
    stdin: { contents: code, resolveDir: bench, loader: "js" },
    bundle: true,
    splitting,
    outdir: `${scratch}/size`,
    tsconfigRaw: {},
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    external: platform === "browser" ? NODE_MODULES : [],
    write: false,
    metafile: true,
    logLevel: "silent",
  }).catch(() => undefined);
  if (!result) return undefined;
  const { outputs } = result.metafile;
  const needed = new Set<string>();
  const need = (path: string): void => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const { path: next, kind } of outputs[path]!.imports) if (kind === "import-statement") need(next);
  };
  need(Object.keys(outputs).find((path) => path.endsWith("stdin.js"))!);
  const files = result.outputFiles.filter(({ path }) => [...needed].some((name) => path.endsWith(basename(name))));
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  return {
    bytes: sum(files.map(({ contents }) => contents.byteLength)),
    zipped: sum(files.map(({ contents }) => gzipSync(contents, { level: 9 }).byteLength)),
    modules: [...needed].flatMap((path) => Object.entries(outputs[path]!.inputs))
      .map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  };
}

/** Bundles of one streamed chat, and of the option functions. */
export const sizeBench: Bench = {
  name: "size",
  about: "bundle of one streamed chat, min + gzip",
  inSmoke: true,
  async run({ smoke }): Promise<Findings> {
    const findings: Findings = { tables: [], budgets: [] };
    const rows: string[][] = [];
    const profile = new Map<string, [number, number]>();
    for (
      const { name, code, limit, ceiling } of [
        ...ours(compiled()),
        ...(smoke ? [] : peers),
      ]
    ) {
      const made = await bundle(code);
      if (!made) {
        if (limit) throw new Error(`Look at "${name}": it does not bundle`);
        continue;
      }
      const neutral = await bundle(code, { platform: "neutral" });
      const start = (await bundle(code, { splitting: true }))!;
      rows.push([
        name,
        digits(made.zipped / 1000),
        digits(made.bytes / 1000),
        digits(start.zipped / 1000),
        neutral ? digits(neutral.zipped / 1000) : "fails",
      ]);
      if (!limit) continue;
      for (const [index, { zipped }] of [made, start].entries()) {
        findings.budgets.push({
          what: index === 0 ? name : `${name}, loaded at start`,
          value: zipped / 1000,
          limit,
          ceiling: ceiling![index]!,
          unit: "KB",
          deterministic: true,
        });
      }
      if (!neutral) {
        findings.budgets.push({
          what: `${name}, --platform=neutral`,
          value: 1,
          limit: 0,
          unit: "failures",
          deterministic: true,
        });
      }
    }
    // the compiled package has few modules, so the sources say what takes the room
    const [operation, everything] = ours(root, "ts");
    for (const [column, candidate] of [operation, everything].entries()) {
      for (const [path, bytes] of (await bundle(candidate!.code))!.modules) {
        const short = path.replace(/^.*node_modules\/|^(\.\.\/)*/, "");
        const known = profile.get(short) ?? [0, 0];
        known[column] = bytes;
        profile.set(short, known);
      }
    }
    findings.tables.push({
      title: "Bundle",
      head: ["", "min + gzip, KB", "min, KB", "at start, split, KB", "neutral, KB"],
      rows,
    });
    findings.tables.push({
      title: "What the bundles hold, bytes minified",
      head: ["module", "one operation", "Portkey"],
      rows: [...profile].sort((a, b) => b[1][1] - a[1][1]).filter((
        [, [a, b]],
      ) => a + b > 0)
        .map(([path, [a, b]]) => [path, String(a), String(b)]),
    });
    return findings;
  },
};

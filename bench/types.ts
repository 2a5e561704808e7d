/** What a project that uses the library pays its compiler: instantiations and time of 20 calls, over an empty program. */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import process from "node:process";
import { compiled } from "./lib/package.ts";
import { cpu } from "./lib/cpu.ts";
import { digits } from "./lib/print.ts";
import { bench, root, scratch } from "./lib/processes.ts";
import { deviation, median } from "./lib/stats.ts";
import type { Bench, Findings } from "./lib/types.ts";

/** Twenty calls with ours, as an application has them. */
export const OUR_CALLS = `import Portkey from "portkey-fetch";
const portkey = new Portkey({ apiKey: "pk-…", provider: "@openai-prod" });
const messages = [{ role: "user" as const, content: "Say hello" }];
export const text = (await portkey.chat.completions.create({ model: "gpt-4o", messages })).choices[0]?.message.content;
for await (const chunk of await portkey.chat.completions.create({ model: "gpt-4o", messages, stream: true })) {
  console.log(chunk.choices[0]?.delta.content);
}
export const a3 = (await portkey.embeddings.create({ model: "e", input: "hello" })).data[0]?.embedding;
export const a4 = (await portkey.completions.create({ model: "m", prompt: "hello" })).choices[0]?.text;
export const a5 = (await portkey.models.list()).data[0]?.id;
export const a6 = (await portkey.files.list()).data[0]?.id;
export const a7 = (await portkey.files.retrieve("file-1")).filename;
export const a8 = (await portkey.images.generate({ prompt: "a cat" })).data?.[0]?.url;
export const a9 = (await portkey.moderations.create({ input: "text" })).results[0]?.flagged;
export const a10 = (await portkey.responses.create({ model: "m", input: "hello" })).id;
export const a11 = (await portkey.batches.retrieve("batch-1")).status;
export const a12 = (await portkey.configs.list()).data?.length;
export const a13 = (await portkey.virtualKeys.list()).data?.length;
export const a14 = (await portkey.fineTuning.jobs.retrieve("job-1")).status;
export const a15 = (await portkey.beta.threads.create({})).id;
export const a16 = (await portkey.beta.assistants.retrieve("asst-1")).name;
export const a17 = (await portkey.vectorStores.retrieve("vs-1")).name;
export const a18 = (await portkey.chat.completions.create({ model: "m", messages }).withResponse()).portkey.traceId;
export const a19 = (await portkey.withOptions({ traceId: "t-1" }).chat.completions.list()).data.length;
export const a20 = (await portkey.prompts.completions.create({ promptID: "pp-1", variables: { name: "Zoë" } })).id;
`;

const PROGRAMS: Record<string, string> = {
  "empty program": "export {};\n",
  "portkey-fetch": OUR_CALLS,
  "openapi-fetch with paths": `import createClient from "openapi-fetch";
import type { paths } from "portkey-fetch/types";
const client = createClient<paths>({ baseUrl: "https://gateway.test/v1" });
const messages = [{ role: "user" as const, content: "Say hello" }];
export const a1 = (await client.POST("/chat/completions", { body: { model: "m", messages } })).data;
export const a2 = (await client.GET("/files/{file_id}", { params: { path: { file_id: "f" } } })).data;
export const a3 = (await client.POST("/embeddings", { body: { model: "m", input: "hello" } })).data;
export const a4 = (await client.GET("/batches/{batch_id}", { params: { path: { batch_id: "b" } } })).data;
export const a5 = (await client.GET("/models")).data;
`,
  "portkey-ai": `import { Portkey } from "portkey-ai";
const portkey = new Portkey({ apiKey: "pk-…" });
const messages = [{ role: "user" as const, content: "Say hello" }];
${
    Array.from({ length: 20 }, (_, i) =>
      `export const a${i} = (await portkey.chat.completions.create({ model: "m", messages })).choices[0]?.message?.content;`)
      .join("\n")
  }
`,
  openai: `import OpenAI from "openai";
const openai = new OpenAI();
const messages = [{ role: "user" as const, content: "Say hello" }];
${
    Array.from({ length: 20 }, (_, i) =>
      `export const a${i} = (await openai.chat.completions.create({ model: "m", messages })).choices[0]?.message.content;`)
      .join("\n")
  }
`,
};

/** A folder in which a project can import ours as an installed package, and the peers. */
export function consumerProject(): string {
  const project = `${scratch}/consumer`;
  const own = `${project}/node_modules/portkey-fetch`;
  rmSync(project, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  symlinkSync(compiled(), `${own}/dist`);
  // the manifest that is published: the same entries, from the same folder names
  writeFileSync(
    `${own}/package.json`,
    JSON.stringify({
      name: "portkey-fetch",
      type: "module",
      exports: {
        ".": "./dist/src/index.js",
        "./options": "./dist/src/options.js",
        "./types": { types: "./dist/generated/types.d.ts" },
        "./operations": "./dist/generated/operations/index.js",
      },
    }),
  );
  writeFileSync(
    `${project}/package.json`,
    '{ "type": "module", "private": true }',
  );
  writeFileSync(
    `${project}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
        types: [],
      },
      files: ["main.ts"],
    }),
  );
  return project;
}

interface Check {
  instantiations: number;
  seconds: number;
  errors: string;
}

/** Checks `main.ts` of the project: instantiations, and CPU seconds of the compiler. */
function check(compiler: readonly string[], project: string): Check {
  const { stdout, seconds } = cpu([...compiler, "-p", project, "--extendedDiagnostics"]);
  return {
    instantiations: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]),
    seconds,
    errors: stdout.split("\n").filter((line) => / error TS/.test(line)).join(
      "\n",
    ),
  };
}

const COMPILERS: readonly {
  name: string;
  command: readonly string[];
  limit: number;
}[] = [
  {
    name: "TypeScript 5.9",
    command: [process.execPath, `${root}/node_modules/typescript/bin/tsc`],
    limit: 0.6,
  },
  {
    name: "TypeScript 7",
    command: [process.execPath, `${bench}/node_modules/typescript-7/bin/tsc`],
    limit: 0.2,
  },
];

/** Instantiations and CPU time of a type check. */
export const typesBench: Bench = {
  name: "types",
  about: "type check of 20 calls, over an empty program",
  inSmoke: true,
  run({ smoke, rounds = 5 }): Promise<Findings> {
    const findings: Findings = { tables: [], budgets: [] };
    const project = consumerProject();
    for (const { name: compiler, command, limit } of COMPILERS) {
      if (!existsSync(command[1]!) || (smoke && limit !== 0.6)) continue;
      const samples: Record<string, Check[]> = {};
      for (let round = 0; round < (smoke ? 1 : rounds); round++) {
        for (const [name, text] of Object.entries(PROGRAMS)) {
          if (
            smoke && round === 0 &&
            !["empty program", "portkey-fetch"].includes(name)
          ) continue;
          writeFileSync(`${project}/main.ts`, text);
          (samples[name] ??= []).push(check(command, project));
        }
      }
      const empty = samples["empty program"]!;
      const over = (name: string) => samples[name]!.map(({ seconds }, round) => seconds - empty[round]!.seconds);
      const count = (name: string) => samples[name]![0]!.instantiations - empty[0]!.instantiations;
      const ours = samples["portkey-fetch"]![0]!;
      if (ours.errors) {
        throw new Error(`Correct the calls of the type bench:\n${ours.errors}`);
      }
      findings.tables.push({
        title: `Type check with ${compiler}`,
        head: ["", "instantiations over empty", "CPU s over empty", "±"],
        rows: Object.keys(samples).filter((name) => samples[name]![0]!.errors === "").map((name) => [
          name,
          count(name).toLocaleString("en"),
          digits(median(over(name))),
          digits(deviation(over(name))),
        ]),
      });
      findings.budgets.push(
        {
          what: `instantiations of 20 calls, ${compiler}`,
          value: count("portkey-fetch"),
          limit: 1000,
          ceiling: 1100,
          unit: "",
          deterministic: limit === 0.6,
        },
        {
          what: `type check of 20 calls, ${compiler}`,
          value: median(over("portkey-fetch")),
          limit,
          unit: "s",
          deterministic: false,
        },
      );
    }
    return Promise.resolve(findings);
  },
};

/**
 * CPU time of generation beside openapi-typescript alone, and memory. Like with like: each is the published command, compiled,
 * as a process of its own that begins cold and writes its files.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { cpu } from "./lib/cpu.ts";
import { digits } from "./lib/print.ts";
import { root, run, scratch } from "./lib/processes.ts";
import { deviation, median } from "./lib/stats.ts";
import type { Bench, Budget, Findings, Table } from "./lib/types.ts";

const out = `${scratch}/generated`;
const generator = [`${root}/dist-codegen/cli.js`, "generate", "--out", out, "--spec"];
const alone = [`${root}/node_modules/openapi-typescript/bin/cli.js`];

/** Time and memory of a generation. */
export const codegenBench: Bench = {
  name: "codegen",
  about: "generating clients, beside openapi-typescript alone, which makes the types only",
  inSmoke: false,
  run({ rounds = 3 }): Promise<Findings> {
    mkdirSync(scratch, { recursive: true });
    run(process.execPath, ["--import", "tsx", `${root}/scripts/build-codegen.ts`]);
    const specs: [name: string, file: string][] = [
      ["our description", `${root}/openapi/openapi.yaml`],
      ["our description in one JSON file", `${root}/generated/openapi.json`],
      ...[1000, 2000].map((
        count,
      ): [string, string] => [`${count} operations`, syntheticSpec(count)]),
    ];
    const rows: string[][] = [];
    const budgets: Budget[] = [];
    const medians: Record<string, number> = {};
    for (const [name, file] of specs) {
      const times: Record<"ours" | "again" | "types", number[]> = {
        ours: [],
        again: [],
        types: [],
      };
      // In turn, so that what else the machine does meets all of them.
      for (let round = 0; round < rounds; round++) {
        times.types.push(
          seconds([
            ...alone,
            file,
            "--output",
            `${scratch}/schema.ts`,
            "--redocly",
            settings(),
          ]),
        );
        rmSync(out, { recursive: true, force: true });
        times.ours.push(seconds([...generator, file]));
        times.again.push(seconds([...generator, file]));
      }
      const [ours, again, types] = [
        median(times.ours),
        median(times.again),
        median(times.types),
      ];
      medians[name] = ours;
      rows.push([
        name,
        digits(ours),
        digits(deviation(times.ours)),
        digits(types),
        digits(ours / types),
        digits(again),
      ]);
      const what = (text: string) => `generation: ${name}, ${text}`;
      const budget = (
        text: string,
        value: number,
        limit: number,
        unit: string,
      ) =>
        budgets.push({
          what: what(text),
          value,
          limit,
          unit,
          deterministic: false,
        });
      if (name !== "2000 operations") {
        budget("times openapi-typescript alone", ours / types, 1.5, "×");
      }
      budget("when nothing changed", again, 0.5, "s");
      if (name === "2000 operations") {
        budget(
          "times 1000 operations",
          ours / medians["1000 operations"]!,
          2,
          "×",
        );
      }
    }
    budgets.push({
      what: "generation: 2000 operations, memory",
      value: memory([...generator, specs.at(-1)![1], "--force"]),
      limit: 400,
      unit: "MB",
      deterministic: false,
    });
    rmSync(out, { recursive: true, force: true });
    const table: Table = {
      title: "portkey-fetch generate, CPU time",
      head: ["", "s", "±", "openapi-typescript alone", "ratio", "unchanged"],
      rows,
      notes: [
        "Generation makes the types with openapi-typescript too, then the clients, and compiles all of it before it writes.",
      ],
    };
    return Promise.resolve({ tables: [table], budgets });
  },
};

function seconds(args: readonly string[]): number {
  const { seconds, status } = cpu([process.execPath, ...args]);
  if (status !== 0) throw new Error(`Look at "node ${args.join(" ")}": it failed`);
  return seconds;
}

/** Megabytes that a process holds at most. */
function memory(args: readonly string[]): number {
  const watch = `process.on("exit", () => console.log("max " + process.resourceUsage().maxRSS))`;
  const text = run(process.execPath, [
    "--import",
    `data:text/javascript,${encodeURIComponent(watch)}`,
    ...args,
  ]);
  return Number(/max (\d+)/.exec(text)?.[1] ?? 0) / 1024;
}

/** An empty configuration: openapi-typescript would take ours for its own. */
function settings(): string {
  const file = `${scratch}/redocly.yaml`;
  writeFileSync(file, "\n");
  return file;
}

/** A description of things with many fields, two operations each. */
function syntheticSpec(count: number): string {
  const fields = [
    "name",
    "created_at",
    "count",
    "kind",
    "note",
    "limit",
    "state",
    "owner",
    "region",
  ];
  const reply = (schema: object) => ({
    200: { description: "Done.", content: { "application/json": { schema } } },
    "4XX": {
      description: "Refused.",
      content: {
        "application/json": {
          schema: { type: "object", properties: { error: { type: "string" } } },
        },
      },
    },
  });
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  for (let index = 0; index < count / 2; index++) {
    const ref = { $ref: `#/components/schemas/Thing${index}` };
    const tags = [`Area ${index % 40}`];
    schemas[`Thing${index}`] = {
      type: "object",
      description: `A thing of kind ${index}.`,
      required: ["name", "kind"],
      properties: {
        ...Object.fromEntries(
          fields.map((
            name,
          ) => [name, {
            type: "string",
            description: `The ${name} of thing ${index}, in some words.`,
          }]),
        ),
        labels: { type: "array", items: { type: "string" } },
        parent: ref,
      },
    };
    paths[`/area${index % 40}/things${index}`] = {
      post: {
        operationId: `createThing${index}`,
        tags,
        summary: `Create thing ${index}`,
        description: "Creates it, and says what it made.",
        requestBody: {
          required: true,
          content: { "application/json": { schema: ref } },
        },
        responses: reply(ref),
      },
    };
    paths[`/area${index % 40}/things${index}/{id}`] = {
      get: {
        operationId: `getThing${index}`,
        tags,
        summary: `Get thing ${index}`,
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
          { name: "q", in: "query", schema: { type: "string" } },
        ],
        responses: reply(ref),
      },
    };
  }
  const file = `${scratch}/spec-${count}.json`;
  const info = { title: "Things", version: "1" };
  writeFileSync(
    file,
    JSON.stringify(
      { openapi: "3.1.0", info, paths, components: { schemas } },
      null,
      1,
    ),
  );
  return file;
}

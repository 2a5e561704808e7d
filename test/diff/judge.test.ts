import { fc } from "../support/property.ts";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Change, diff } from "../../scripts/spec-diff.ts";

/** A schema in a form from which both JSON Schema and TypeScript are written, so that the two can be compared. */
type Schema =
  | { is: "string" | "number" | "boolean" }
  | { is: "enum"; values: string[] }
  | { is: "array"; items: Schema }
  | { is: "object"; fields: Record<string, { schema: Schema; required: boolean }> }
  | { is: "nullable"; schema: Schema }
  | { is: "either"; members: Schema[] };

const names = ["a", "b", "c"];

const { schema: anySchema } = fc.letrec<{ schema: Schema; flat: Schema; object: Schema }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("flat"), tie("object")),
  flat: fc.oneof(
    fc.constantFrom<Schema>({ is: "string" }, { is: "number" }, { is: "boolean" }),
    fc.subarray(["x", "y", "z"], { minLength: 1 }).map((values): Schema => ({ is: "enum", values })),
  ),
  object: fc.oneof(
    tie("schema").map((items): Schema => ({ is: "array", items })),
    tie("schema").map((schema): Schema => schema.is === "nullable" ? schema : { is: "nullable", schema }),
    fc.tuple(tie("schema"), tie("schema")).map((members): Schema => ({ is: "either", members })),
    fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), schema: tie("schema"), required: fc.boolean() }), {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    }).map((list): Schema => ({
      is: "object",
      fields: Object.fromEntries(list.map(({ name, schema, required }) => [name, { schema, required }])),
    })),
  ),
}));

/** Changes one place of a schema in three. */
function changed(schema: Schema, dice: () => number): Schema {
  const roll = dice();
  if (roll < 0.08) return { is: "string" };
  if (roll < 0.16) return schema.is === "nullable" ? schema.schema : { is: "nullable", schema };
  switch (schema.is) {
    case "array":
      return { is: "array", items: changed(schema.items, dice) };
    case "nullable":
      return { is: "nullable", schema: changed(schema.schema, dice) };
    case "either":
      return { is: "either", members: schema.members.map((member) => changed(member, dice)) };
    case "enum":
      return roll < 0.5 ? schema : { is: "enum", values: roll < 0.75 ? ["x", "y", "z"] : ["x"] };
    case "object": {
      const entries = Object.entries(schema.fields).map(([name, { schema: inner, required }]) => {
        const flip = dice() < 0.2;
        return [name, { schema: changed(inner, dice), required: flip ? !required : required }] as const;
      });
      const kept = entries.length > 1 && dice() < 0.25 ? entries.slice(1) : entries;
      const fields = Object.fromEntries(kept);
      if (dice() < 0.25) fields["d"] = { schema: { is: "number" }, required: dice() < 0.5 };
      return { is: "object", fields };
    }
    default:
      return schema;
  }
}

function diceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function jsonSchema(schema: Schema): object {
  switch (schema.is) {
    case "enum":
      return { type: "string", enum: schema.values };
    case "array":
      return { type: "array", items: jsonSchema(schema.items) };
    case "nullable":
      return { anyOf: [jsonSchema(schema.schema), { type: "null" }] };
    case "either":
      return { anyOf: schema.members.map(jsonSchema) };
    case "object": {
      const fields = Object.entries(schema.fields);
      return {
        type: "object",
        required: fields.filter(([, { required }]) => required).map(([name]) => name),
        properties: Object.fromEntries(fields.map(([name, field]) => [name, jsonSchema(field.schema)])),
      };
    }
    default:
      return { type: schema.is };
  }
}

function typeText(schema: Schema): string {
  switch (schema.is) {
    case "enum":
      return `(${schema.values.map((value) => `"${value}"`).join(" | ")})`;
    case "array":
      return `${typeText(schema.items)}[]`;
    case "nullable":
      return `(${typeText(schema.schema)} | null)`;
    case "either":
      return `(${schema.members.map(typeText).join(" | ")})`;
    case "object": {
      const fields = Object.entries(schema.fields);
      return `{ ${
        fields.map(([name, { schema: inner, required }]) => `${name}${required ? "" : "?"}: ${typeText(inner)}`).join(
          "; ",
        )
      } }`;
    }
    default:
      return schema.is;
  }
}

/** For each pair, whether the compiler takes the first type where the second is wanted, and the other way round. */
function judge(pairs: readonly (readonly [Schema, Schema])[]): { request: boolean; reply: boolean }[] {
  const lines = pairs.flatMap(([old, next], index) => [
    `declare const old${index}: ${typeText(old)}; declare const new${index}: ${typeText(next)};`,
    `const request${index}: ${typeText(next)} = old${index};`,
    `const reply${index}: ${typeText(old)} = new${index};`,
  ]);
  const library = `interface Array<T> { [index: number]: T; readonly length: number } interface Boolean {}
    interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {}
    interface Number {} interface Object {} interface RegExp {} interface String {}`;
  const texts = new Map([["/lib.d.ts", library], ["/judge.ts", lines.join("\n")]]);
  const program = ts.createProgram([...texts.keys()], { noLib: true, strict: true, noEmit: true, types: [] }, {
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, version) => ts.createSourceFile(name, texts.get(name) ?? "", version),
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
  });
  const file = program.getSourceFile("/judge.ts")!;
  expect(program.getSyntacticDiagnostics(file)).toEqual([]);
  const refused = new Set(
    program.getSemanticDiagnostics(file).map(({ start }) => file.getLineAndCharacterOfPosition(start!).line),
  );
  return pairs.map((_, index) => ({ request: !refused.has(index * 3 + 1), reply: !refused.has(index * 3 + 2) }));
}

/** One operation for each schema: it takes the schema and replies with it. */
function documentOf(schemas: readonly Schema[]): object {
  const paths = schemas.map((schema, index) => {
    const content = { "application/json": { schema: jsonSchema(schema) } };
    return [`/p${index}`, {
      post: {
        operationId: `post${index}`,
        "x-plane": "control",
        requestBody: { required: true, content },
        responses: { 200: { description: "Ok.", content } },
      },
    }];
  });
  return { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: Object.fromEntries(paths) };
}

test("diff() breaks where the compiler refuses, and only there or where a name has gone", async () => {
  const pair = fc.tuple(anySchema, fc.integer()).map(([schema, seed]) =>
    [schema, changed(schema, diceFrom(seed))] as const
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 100, maxLength: 100 }), async (pairs) => {
      const documents: Record<string, object> = {
        "/old": documentOf(pairs.map(([old]) => old)),
        "/new": documentOf(pairs.map(([, next]) => next)),
      };
      const { changes } = await diff("http://specs.example/old", "http://specs.example/new", {
        fetch: (input) => Promise.resolve(Response.json(documents[new URL(String(input)).pathname])),
      });
      const verdicts = judge(pairs);
      // Pairs of which the compiler takes all would prove nothing.
      expect(verdicts.filter(({ request, reply }) => !request || !reply).length).toBeGreaterThan(10);
      for (const [index, { request, reply }] of verdicts.entries()) {
        const breaking = (side: "request" | "reply"): Change[] =>
          changes.filter((change) =>
            change.breaking && change.methods.some(({ path }) => path === `/p${index}`) &&
            change.at.startsWith("reply") === (side === "reply")
          );
        const told = pairs[index]!.map(typeText).join("  →  ");
        for (const [side, taken] of [["request", request], ["reply", reply]] as const) {
          const found = breaking(side);
          if (taken) expect(found.filter(({ reason }) => reason === "assign"), `${side}: ${told}`).toEqual([]);
          else expect(found.length, `${side}: ${told}`).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 5, seed: Number(process.env["FC_SEED"] ?? 4), endOnFailure: true },
  );
}, 180_000);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fc } from "../support/property.ts";
import { expect, test } from "vitest";
import { generate, GenerateError } from "../../scripts/codegen/index.ts";
import { compile, runtime } from "./helpers/compile.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

/** Names that are hard somewhere: in TypeScript, in objects, in pointers, in other scripts. */
const name = fc.oneof(
  fc.constantFrom(
    "id",
    "Name",
    "constructor",
    "__proto__",
    "toString",
    "a-b",
    "a.b",
    "class",
    "用户",
    "ñ",
    "Response",
    "1st",
    "a/b",
    "a~b",
  ),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== ""),
);
const text = fc.oneof(
  fc.constantFrom("*/", "`${x}`", "@deprecated", "\u202e", "two\nlines"),
  fc.string({ maxLength: 20 }),
);

const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(true, {}, { type: "object" }, { type: "null" }),
    fc.record({ type: fc.constantFrom("string", "number", "integer", "boolean"), description: text, format: text }, {
      requiredKeys: ["type"],
    }),
    fc.record({ type: fc.uniqueArray(fc.constantFrom("string", "number", "null", "boolean"), { minLength: 1 }) }),
    fc.record({
      enum: fc.array(fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean()), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ const: fc.oneof(text, fc.integer(), fc.constant(null)) }),
    fc.constantFrom(0, 1, 2).map((index) => ({ $ref: `#/components/schemas/S${index}` })),
    fc.record({ type: fc.constant("array"), items: tie("schema"), minItems: fc.nat(3) }, { requiredKeys: ["type"] }),
    fc.record({ type: fc.constant("array"), prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.constantFrom("object", ["object", "null"]),
      properties: fc.dictionary(name, tie("schema"), { maxKeys: 3 }),
      required: fc.array(name, { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
    }, { requiredKeys: ["type"] }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(name, tie("schema"), { maxKeys: 2 }),
      anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
    }, { requiredKeys: ["anyOf"] }),
  ),
}));

const media = fc.constantFrom(
  "application/json",
  "text/plain",
  "multipart/form-data",
  "text/event-stream",
  "application/octet-stream",
  "*/*",
);
const content = fc.dictionary(media, fc.record({ schema }, { requiredKeys: [] }), { maxKeys: 2 });
const parameter = fc.record({
  name,
  in: fc.constantFrom("query", "header", "cookie"),
  required: fc.boolean(),
  description: text,
  schema,
}, { requiredKeys: ["name", "in"] });
const operation = fc.record({
  tags: fc.array(fc.oneof(name, text), { maxLength: 1 }),
  summary: text,
  description: text,
  deprecated: fc.boolean(),
  parameters: fc.uniqueArray(parameter, { maxLength: 3, selector: (item) => `${item.in} ${item.name}` }),
  requestBody: fc.record({ required: fc.boolean(), content }, { requiredKeys: ["content"] }),
  responses: fc.dictionary(
    fc.constantFrom("200", "201", "204", "4XX", "default"),
    fc.record({ description: text, content }, { requiredKeys: ["description"] }),
    { maxKeys: 2 },
  ),
}, { requiredKeys: ["responses"] });
const path = fc.array(fc.constantFrom("things", "run", "{id}", "{other-id}", "用户", "a-b"), {
  minLength: 1,
  maxLength: 4,
})
  .filter((parts) => new Set(parts).size === parts.length).map((parts) => `/${parts.join("/")}`);
const document = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.record({ title: text, version: fc.constant("1") }),
  paths: fc.dictionary(
    path,
    fc.dictionary(fc.constantFrom("get", "post", "put", "delete"), operation, { maxKeys: 2 }),
    { maxKeys: 3 },
  ),
  components: fc.record({
    schemas: fc.tuple(schema, schema, schema, fc.dictionary(name, schema, { maxKeys: 2 }))
      .map(([S0, S1, S2, more]) => ({ ...more, S0, S1, S2 })),
  }),
});

/** Generates; what it makes, or what it says is wrong. */
async function outcome(value: unknown): Promise<Map<string, string> | string> {
  using folder = temporary();
  writeFileSync(join(folder.path, "openapi.json"), JSON.stringify(value));
  try {
    await generate({ spec: "openapi.json", out: "out", cwd: folder.path, runtime: "../runtime.ts", extension: ".ts" });
  } catch (error) {
    if (error instanceof GenerateError) return error.message;
    throw error;
  }
  const files = readFolder(join(folder.path, "out"));
  // It holds the hash of the description, whose bytes may differ.
  files.delete("manifest.json");
  return files;
}

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  // Object.fromEntries would lose a key called __proto__.
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value).reverse()) copy[key] = shuffled(item);
  return copy;
}

test("generate() makes of any description code that compiles, or says what is wrong with it", async () => {
  const files = new Map<string, string>();
  let count = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(document, async (value) => {
      const made = await outcome(value);
      if (typeof made === "string") {
        refused++;
        expect(made).not.toMatch(/Report this as a bug/);
        return;
      }
      const folder = `/${count++}`;
      files.set(`${folder}/runtime.ts`, runtime);
      for (const [file, code] of made) files.set(`${folder}/out/${file}`, code);
      for (const [file, code] of made) {
        if (file.endsWith(".ts")) {
          expect(code.replace(/\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(/\bany\b/);
        }
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 60) },
  );
  // All in one program: the compiler's own library is read once.
  expect(compile(files)).toEqual([]);
  expect(count).toBeGreaterThan(refused);
}, 600_000);

test("generate() gives the same bytes for any order of keys in any description", async () => {
  await fc.assert(
    fc.asyncProperty(document, async (value) => {
      const [first, second] = [await outcome(value), await outcome(shuffled(value))];
      // What is wrong has lines, which differ.
      if (typeof first === "string" || typeof second === "string") expect(typeof first).toBe(typeof second);
      else expect(second).toEqual(first);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 20) },
  );
}, 600_000);

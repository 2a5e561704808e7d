/** Step 3: from the plan to the text of every file, in memory. */
import { byCode, type JsonObject, sortedCopy } from "./json.ts";
import { emitClient } from "./emit-client.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitAccessors, emitResources } from "./emit-resources.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitTypes } from "./emit-types.ts";
import { bannerMark } from "./manifest.ts";
import { clearMemory } from "./memory.ts";
import { openMorph } from "./morph.ts";
import type { Plan } from "./model.ts";
import { commentText } from "./text.ts";

export interface EmitOptions {
  /** The command that makes the files again. */
  readonly command: string;
  /** What the generated code imports the runtime from: a package, or a path relative to the output. */
  readonly runtime: string;
  /** Ending of imports between generated files. */
  readonly extension: ".ts" | ".js" | "";
  /** Files that are not made. */
  readonly without?: readonly Part[];
}

/** Parts of the output that can be left out. */
export type Part = "client" | "operations" | "paths" | "types" | "accessors" | "openapi" | "list";

/** What `client.ts` can do without. */
export const besideClient: readonly Part[] = ["operations", "paths", "types", "accessors", "openapi", "list"];

/** Path inside the output folder → text. */
export type Output = ReadonlyMap<string, string>;

export function emit(
  plan: Plan,
  schemas: JsonObject,
  document: JsonObject,
  options: EmitOptions,
  location?: string,
): Output {
  const has = (part: Part) => options.without?.includes(part) !== true;
  const files = new Map<string, string>();
  const banner = bannerOf(plan, options);
  const { extension } = options;
  const { schema, paths } = emitSchema(schemas, plan.types, {
    banner,
    extension,
    runtime: runtimeFrom("", options.runtime),
  });
  files.set("schema.ts", schema);
  if (has("paths")) files.set("paths.ts", paths);
  clearMemory();
  if (has("types")) files.set("types.ts", emitTypes(plan, banner, extension, has("paths")));
  const morph = openMorph();
  const deep = { banner, extension, runtime: runtimeFrom("../", options.runtime) };
  if (has("operations")) {
    for (const [name, text] of emitOperations(plan, morph, deep)) files.set(`operations/${name}`, text);
  }
  for (const [name, text] of emitResources(plan, morph, deep)) files.set(`resources/${name}`, text);
  if (has("client")) {
    const near = { banner, extension, runtime: runtimeFrom("", options.runtime) };
    files.set("client.ts", emitClient(document, plan, near, location));
  }
  if (has("accessors")) files.set("accessors.ts", emitAccessors(plan, banner));
  if (has("list")) files.set("operations.json", operationsJson(plan));
  if (has("openapi")) files.set("openapi.json", `${JSON.stringify(ordered(document), null, 1)}\n`);
  return new Map([...files].sort(([a], [b]) => byCode(a, b)).map(([name, text]) => [name, plainText(text)]));
}

/**
 * Text that looks like what it is. Characters that change the direction of text can only be in strings and comments here;
 * in both, the escape says the same.
 */
function plainText(text: string): string {
  return text.replace(
    /[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  ).replace(/\p{Surrogate}/gu, "\ufffd");
}

function bannerOf(plan: Plan, { command }: EmitOptions): string {
  return `// ${commentText(plan.title).replace(/\s+/g, " ")}. Made by \`${
    commentText(command).replace(/\s+/g, " ")
  }\` ${bannerMark}\n\n`;
}

/** A relative runtime is relative to the output folder; files in a folder of their own are one deeper. */
function runtimeFrom(up: string, runtime: string): string {
  return runtime.startsWith(".") ? `${up}${runtime}`.replace(/^\.\.\/\.\//, "../") : runtime;
}

function operationsJson(plan: Plan): string {
  const lines = plan.operations.map(({ method, path, accessor, operationId, area }) =>
    `  ${JSON.stringify({ method, path, accessor, operationId, area })}`
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

/** The document with its fields in the usual order; everything below is sorted. */
function ordered(document: JsonObject): JsonObject {
  const usual = [
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "security",
    "tags",
    "paths",
    "webhooks",
    "components",
  ];
  const sorted = sortedCopy(document) as JsonObject;
  const keys = [...usual.filter((key) => key in sorted), ...Object.keys(sorted).filter((key) => !usual.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, sorted[key]!]));
}

/** openapi/accounts.json says what became of each finding about the description: what it calls done has to be there. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findOption } from "../../src/options/table.ts";
import {
  below,
  description,
  type JsonObject,
  type Located,
  operations,
  propertySchemas,
  resolve,
} from "../support/description.ts";

/** One finding, and what became of it. */
interface Account {
  where: string;
  name: string;
  outcome: "done" | "in part" | "not done";
  /** Why it is not done, or not all of it. */
  why?: string;
  /** Where it is in the description; `missing()` reads these. */
  at?: string[];
  /** A description that has to hold a text. */
  says?: { schema: string; text: string };
}

const accounts: Account[] = JSON.parse(readFileSync(new URL("../../openapi/accounts.json", import.meta.url), "utf8"));

/** The schemas at a path such as `Batch.errors.data`, in every part of a composed schema and in the items of lists. */
function schemasAt(path: string): Located[] {
  const [name, ...properties] = splitPath(path);
  const root = below({ pointer: "", node: description }, "components", "schemas", name!);
  let found = root ? [root] : [];
  for (const property of properties) {
    found = found.flatMap(parts).flatMap((schema) => propertySchemas(schema, property));
  }
  return found;
}

/** Schema names have no dot, and no property in the list has one. */
function splitPath(path: string): string[] {
  return path.split(".");
}

/** A schema, its alternatives, and the items of both. */
function parts(schema: Located): Located[] {
  const resolved = resolve(schema);
  const { pointer, node } = resolved;
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    ((node[key] ?? []) as JsonObject[]).map((part, index) => ({ pointer: `${pointer}/${key}/${index}`, node: part }))
  );
  const items = below(resolved, "items");
  return [resolved, ...[...inner, ...(items ? [items] : [])].flatMap(parts)];
}

/** Whether a schema is made of another one, at any depth of properties, items and alternatives. */
function reaches(from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      if ($ref.endsWith(`/${to}`)) return true;
      if (seen.has($ref)) return false;
      seen.add($ref);
      return visit(resolve({ pointer: "", node: node as JsonObject }).node);
    }
    return Object.entries(node).some(([key, value]) => key !== "discriminator" && visit(value));
  };
  return schemasAt(from).some(({ node }) => visit(node));
}

/** Whether each object that has the last property of a path demands it. */
function isRequired(path: string): boolean {
  const at = path.lastIndexOf(".");
  const owners = schemasAt(path.slice(0, at)).flatMap(parts);
  return owners.some(({ node }) => Array.isArray(node.required) && node.required.includes(path.slice(at + 1)));
}

/** What is not as a line of `at` says: nothing when all is. */
function missing(line: string): string | undefined {
  const option = /^option (\S+)$/.exec(line)?.[1];
  if (option !== undefined) return findOption(option) ? undefined : "the library has no such option";
  const operation = /^([A-Z]+) (\/\S*)(?: \?(\S+))?$/.exec(line);
  if (operation !== null) {
    const [, method, path, parameter] = operation;
    const found = operations.find((each) => each.method === method && each.path === path);
    if (found === undefined) return "there is no such operation";
    return parameter === undefined || found.parameters.some(({ name }) => name === parameter)
      ? undefined
      : "it has no such parameter";
  }
  const [, path, sign, value = ""] = /^(\S+)(?: (=|:|>|≯|\?|!|null)(?: (.+))?)?$/.exec(line)!;
  const found = schemasAt(path!).flatMap(parts);
  if (found.length === 0) return "there is no such schema or property";
  const types = found.flatMap(({ node }) => node.type ?? []).flat();
  const words = found.flatMap(({ node }) => [...(node.enum ?? []) as unknown[], node.const]);
  if (sign === "=") return words.includes(value) ? undefined : `it does not know "${value}"`;
  if (sign === ":") return types.includes(value) ? undefined : `it is no ${value}`;
  if (sign === "null") return types.includes("null") ? undefined : "it is never null";
  if (sign === "?") return isRequired(path!) ? "it is required" : undefined;
  if (sign === "!") return isRequired(path!) ? undefined : "it is not required";
  if (sign === ">") return reaches(path!, value) ? undefined : `it does not hold ${value}`;
  if (sign === "≯") return reaches(path!, value) ? `it holds ${value}` : undefined;
  return undefined;
}

test("openapi/accounts.json accounts for each of the 278 findings, with a reason for each that is not done", () => {
  expect(accounts.length).toBe(278);
  expect(new Set(accounts.map(({ where, name }) => `${where} ${name}`)).size).toBe(278);
  expect(accounts.filter(({ outcome, why }) => outcome !== "done" && !why)).toEqual([]);
  expect(accounts.filter(({ outcome, at, says }) => outcome !== "not done" && !at?.length && !says)).toEqual([]);
});

test("openapi/accounts.json: what it calls done is in the description", () => {
  const problems = accounts.flatMap(({ at = [] }) =>
    at.flatMap((line) => {
      const problem = missing(line);
      return problem === undefined ? [] : [`${line}: ${problem}`];
    })
  );
  expect(problems).toEqual([]);
});

test("openapi/accounts.json: descriptions that were wrong say what is right", () => {
  const checked = accounts.flatMap(({ says }) => says ?? []);
  expect(checked.length).toBe(3);
  for (const { schema, text } of checked) {
    const operation = operations.find(({ method, path }) => `${method} ${path}` === schema);
    const descriptions = operation
      ? [operation.node.description]
      : schemasAt(schema).map(({ node }) => node.description);
    expect(descriptions.join(" ")).toContain(text);
  }
});

test.each([
  "ChatCompletionCreateParams.service_tier = nonsense",
  "ChatCompletionCreateParams.nonsense",
  "Nonsense.model",
  "EmbeddingCreateParams.input ?",
  "EmbeddingCreateParams.model !",
  "EmbeddingCreateParams.input null",
  "GuardrailActions.deny : string",
  "AnthropicToolUnion > ChatCompletionFunctionTool",
  "GET /prompts ?nonsense",
  "PATCH /prompts",
  "option portkeyAlpha",
])("missing() sees that this is not so: %s", (line) => {
  expect(missing(line)).toBeDefined();
});

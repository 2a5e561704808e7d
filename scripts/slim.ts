/**
 * Makes published files smaller without changing what they mean: code without comments, types and a description without
 * the sentences that another published file has already. Pure functions from text to text.
 *
 * @module
 */
import ts from "typescript";

/** Takes the comments out of JavaScript or declarations. What bundlers read (`@__PURE__`) stays. */
export function stripComments(code: string): string {
  const source = ts.createSourceFile("code.ts", code, ts.ScriptTarget.ES2022, true);
  const ranges = new Map<number, number>();
  const collect = (found: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of found ?? []) {
      if (!code.slice(pos, end).includes("@__PURE__")) ranges.set(pos, end);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length === 0) {
      collect(ts.getLeadingCommentRanges(code, node.pos));
      collect(ts.getTrailingCommentRanges(code, node.end));
    }
    children.forEach(visit);
  };
  visit(source);
  let result = "";
  let from = 0;
  for (let [pos, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = /[ \t]*$/.exec(code.slice(from, pos))![0].length;
    const isWholeLine = (pos === before || code[pos - before - 1] === "\n") && /^[ \t]*\n/.test(code.slice(end));
    if (isWholeLine) {
      pos -= before;
      end = code.indexOf("\n", end) + 1;
    }
    result += code.slice(from, pos);
    from = end;
  }
  return (result + code.slice(from)).trimStart();
}

/**
 * Shortens the declarations that openapi-typescript makes. Gone are: tags that repeat the type, the sentences of `paths`
 * (operations carry them), those above a component of `components` and above a status, methods and parameters that there are
 * none of, indentation, and blank lines.
 */
export function slimSchemaTypes(declarations: string): string {
  let section = "";
  const kept: string[] = [];
  let comment: string[] = [];
  for (const line of declarations.split("\n")) {
    const opening = /^export (?:interface|type) (\w+)/.exec(line);
    if (opening) section = opening[1]!;
    const text = line.trimStart();
    if (comment.length > 0 || text.startsWith("/**")) {
      comment.push(line);
      if (!text.endsWith("*/")) continue;
      const depth = comment[0]!.length - comment[0]!.trimStart().length;
      const repeated = section === "paths" || (section === "components" && depth <= 8);
      if (!repeated) kept.push(...withoutTypeTags(comment));
      comment = [];
      continue;
    }
    const ofOperations = ["paths", "webhooks", "operations"].includes(section);
    const isStatus = ofOperations && /^(?:\d{3}|"\dXX"|default): /.test(text);
    if (isStatus && kept.at(-1)?.endsWith("*/")) kept.pop();
    if (!ofOperations || !/^\w+\?: never;$/.test(text)) kept.push(line);
  }
  return kept.join("\n").replace(/^ +/gm, "").replace(/\n{2,}/g, "\n");
}

/** The lines of a JSDoc comment without `@enum` and `@constant`, which say what the type says; none when nothing is left. */
function withoutTypeTags(comment: readonly string[]): string[] {
  const sentences = comment
    .map((line) => line.trim().replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/, "").trim())
    .filter((line) => line !== "" && !/^@(?:enum|constant)\b/.test(line));
  if (sentences.length === 0) return [];
  const indent = comment[0]!.slice(0, comment[0]!.indexOf("/"));
  if (sentences.length === 1) return [`${indent}/** ${sentences[0]} */`];
  return [`${indent}/**`, ...sentences.map((line) => `${indent} * ${line}`), `${indent} */`];
}

/** Names of an OpenAPI object whose values are named by the author: a `description` among them is a field, not a sentence. */
const MAPS = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
  "paths",
  "content",
  "variables",
  "mapping",
  "$defs",
  "dependentSchemas",
]);

/** Names whose values are data, and are left alone. */
const DATA = new Set(["default", "enum", "const", "x-pagination", "x-aliases"]);

/** Descriptions and examples, and the discriminators of unions whose members all have a distinguishing constant. */
const LEFT_OUT = new Set([
  "summary",
  "description",
  "example",
  "examples",
  "x-example",
  "x-example-events",
  "discriminator",
]);

/**
 * A bundled OpenAPI description without sentences and examples, on one line: complete for tools, small to install.
 *
 * @param text the whole description
 * @param note what `info.description` says instead
 */
export function slimDescription(text: string, note: string): string {
  const slim = shorten(JSON.parse(text)) as Record<string, unknown>;
  slim.info = { ...(slim.info as object), description: note };
  return JSON.stringify(slim) + "\n";
}

/** @param map the name that holds this object, when the names in it are the author's */
function shorten(value: unknown, map?: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => shorten(entry));
  if (typeof value !== "object" || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(value)) {
    if (map === "responses") {
      result[name] = isReference(entry) ? entry : { description: "", ...shorten(entry) as object };
    } else if (map !== undefined) result[name] = shorten(entry);
    else if (DATA.has(name)) result[name] = entry;
    else if (!LEFT_OUT.has(name)) result[name] = shorten(entry, MAPS.has(name) ? name : undefined);
  }
  return result;
}

function isReference(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$ref" in value;
}

/** Declarations of methods without `@param`: the sentences are those of the parameters' types. */
export function withoutParameterTags(declarations: string): string {
  return declarations.replace(/^ *\* @param .*\n/gm, "").replace(/^( *\*\n)( *\*\/)/gm, "$2");
}

/**
 * The declarations of the client's methods in one file, which a compiler reads in less time than fifty. An area whose names mean
 * something else in another one becomes a namespace, by the name that the index has for it.
 *
 * @param index declarations of `resources/index.ts`
 * @param read gives the declarations of an area by the name of its file
 */
export function joinAreas(index: string, read: (area: string) => string): string {
  const imports = new Map<string, Set<string>>();
  // How many files declare a name, or import it.
  const uses = new Map<string, number>();
  const use = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
  const declared = (text: string) => [...text.matchAll(/^(?:export )?interface (\S+)/gm)].map(([, name]) => name!);
  const withoutImports = (text: string) =>
    text.replace(/^import type \{ (.*) \} from ("[^"]+");\n/gm, (_, names: string, from: string) => {
      const known = imports.get(from) ?? new Set();
      imports.set(from, known);
      for (const name of names.split(", ")) known.add(name);
      return "";
    });
  const areas: [name: string, text: string][] = [];
  let rest = withoutImports(index).replace(
    /^import type \* as (\S+) from "\.\/(.+)\.ts";\n/gm,
    (_, name: string, area: string) => {
      areas.push([name, withoutImports(read(area)).replace(/^export interface/gm, "interface")]);
      return "";
    },
  );
  for (const names of imports.values()) for (const name of names) use(name.replace(/^.* as /, ""));
  for (const text of [rest, ...areas.map(([, text]) => text)]) declared(text).forEach(use);
  const joined = areas.map(([name, text]) => {
    if (declared(text).some((interfaceName) => uses.get(interfaceName)! > 1)) {
      return `declare namespace ${name} {\n${text}}\n`;
    }
    rest = rest.replaceAll(` ${name}.`, " ");
    return text;
  });
  const lines = [...imports].map(([from, names]) => `import type { ${[...names].sort().join(", ")} } from ${from};\n`);
  return [...lines, ...joined, rest].join("");
}

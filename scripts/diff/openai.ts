/** What the `openai` package knows that our description does not: its operations, and the fields and words of its types. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { byCode, isObject, type Json, type JsonObject, listAt, objectAt, sortedEntries } from "../codegen/json.ts";
import { resolveNode } from "../codegen/resolve.ts";
import { methods } from "../codegen/shape.ts";
import { anyNames } from "./gaps.ts";
import { UsageError } from "./run.ts";

/** A type of the package: its properties with the words that each may be, empty for what is no choice of words. */
type Properties = Map<string, string[]>;

/** The lines that say what the package in a folder has and our description lacks, in their order. */
export function gapsOfPackage(ours: JsonObject, folder: string): string[] {
  const known = new Set(
    sortedEntries(objectAt(ours, "paths")).flatMap(([path, item]) =>
      methods.filter((method) => objectAt(item, method)).map((method) => `${method.toUpperCase()} ${anyNames(path)}`)
    ),
  );
  const operations = operationsIn(folder).filter((name) => !known.has(name));
  return [...operations, ...gapsInTypes(ours, typesIn(folder))];
}

/** The name and version of a package. */
export function versionOf(folder: string): string {
  const { name, version } = JSON.parse(read(join(folder, "package.json"))) as { name: string; version: string };
  return `${name} ${version}`;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`Give --openai the folder of the package "openai": there is no ${file}`);
  }
}

function filesIn(folder: string, ending: string): string[] {
  const resources = join(folder, "resources");
  try {
    return readdirSync(resources, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending)).sort(byCode).map((name) => join(resources, name));
  } catch {
    throw new UsageError(`Give --openai the folder of the package "openai": there is no ${resources}`);
  }
}

/** Each of the package's methods hands its path to a method of the client underneath. */
const CALL = /_client\.(get|post|put|patch|delete|getAPIList)\(\s*(?:path\d*\s*)?([`'"])(\/.*?)\2([^;]*)/g;

function operationsIn(folder: string): string[] {
  const found = new Set<string>();
  for (const file of filesIn(folder, ".mjs")) {
    for (const [, call, , path, rest] of read(file).matchAll(CALL)) {
      const method = call === "getAPIList" ? /method: ['"]post/.test(rest!) ? "POST" : "GET" : call!.toUpperCase();
      found.add(`${method} ${anyNames(path!.replace(/\$\{[^}]*\}/g, "{}"))}`);
    }
  }
  if (found.size === 0) {
    throw new UsageError('Give --openai the folder of the package "openai": its resources call nothing');
  }
  return [...found].sort(byCode);
}

/** The types of the package by their names in ours: `ChatCompletionChunk.Choice` is `ChatCompletionChunkChoice`. */
function typesIn(folder: string): Map<string, Properties[]> {
  const types = new Map<string, Properties[]>();
  const visit = (node: ts.Node, prefix: string): void => {
    if (ts.isModuleDeclaration(node)) ts.forEachChild(node, (inner) => visit(inner, `${prefix}${node.name.text}`));
    else if (ts.isModuleBlock(node)) ts.forEachChild(node, (inner) => visit(inner, prefix));
    else if (ts.isInterfaceDeclaration(node)) {
      const name = `${prefix}${node.name.text}`;
      const properties: Properties = new Map();
      for (const member of node.members) {
        if (ts.isPropertySignature(member) && member.type && !ts.isComputedPropertyName(member.name)) {
          properties.set((member.name as ts.Identifier | ts.StringLiteral).text, wordsOf(member.type));
        }
      }
      types.set(name, [...types.get(name) ?? [], properties]);
    }
  };
  for (const file of filesIn(folder, ".d.mts")) {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
    for (const statement of source.statements) visit(statement, "");
  }
  return types;
}

/** The words of a type that is a choice of words, or a list of such; none for one that any text is. */
function wordsOf(type: ts.TypeNode): string[] {
  if (ts.isArrayTypeNode(type)) return wordsOf(type.elementType);
  if (ts.isParenthesizedTypeNode(type)) return wordsOf(type.type);
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : []
  );
}

function gapsInTypes(ours: JsonObject, types: ReadonlyMap<string, readonly Properties[]>): string[] {
  const schemas = objectAt(objectAt(ours, "components"), "schemas");
  return [...types].sort(([a], [b]) => byCode(a, b)).flatMap(([name, declared]) => {
    const schema = objectAt(schemas, name);
    if (schema === undefined) return [];
    const known = propertiesOf(ours, schema);
    if (known.size === 0) return [];
    // several types of the package may have the same name in ours; the schema is for the one that it is closest to
    const gaps = declared.map((properties) => gapsOf(name, properties, known)).sort((a, b) => a.length - b.length);
    return gaps[0] ?? [];
  });
}

function gapsOf(type: string, properties: Properties, known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...properties].sort(([a], [b]) => byCode(a, b)).flatMap(([name, words]) => {
    const mine = known.get(name);
    if (mine === undefined) return [`${type}.${name}`];
    return mine.size === 0
      ? []
      : words.filter((word) => !mine.has(word)).sort(byCode).map((word) => `${type}.${name} = ${word}`);
  });
}

/** The properties of a schema and of its alternatives, each with its words. */
function propertiesOf(
  document: JsonObject,
  given: Json | undefined,
  found: Map<string, Set<string>> = new Map(),
  within: ReadonlySet<Json> = new Set(),
): Map<string, Set<string>> {
  const node = resolveNode(document, given);
  if (!isObject(node) || within.has(node)) return found;
  for (const [name, schema] of sortedEntries(objectAt(node, "properties"))) {
    const words = found.get(name) ?? new Set();
    found.set(name, words);
    addWords(document, schema, words);
  }
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const part of listAt(node, key)) propertiesOf(document, part, found, new Set([...within, node]));
  }
  return found;
}

function addWords(document: JsonObject, given: Json | undefined, into: Set<string>, depth = 0): void {
  const node = resolveNode(document, given);
  if (!isObject(node) || depth > 5) return;
  for (const value of [...listAt(node, "enum"), ...(node.const === undefined ? [] : [node.const])]) {
    if (typeof value === "string") into.add(value);
  }
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const part of listAt(node, key)) addWords(document, part, into, depth + 1);
  }
  addWords(document, node.items, into, depth + 1);
}

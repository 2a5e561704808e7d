/** Names: from what a description says to what TypeScript and a file system accept. The one place for reserved words. */
import { isObject, type Json, own } from "./json.ts";

/** Words that cannot name a value of a module, and values that must not be hidden in one. */
const reservedValues = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield async of get set " +
    "globalThis NaN Infinity Object operation lists forms sockets require exports module").split(" "),
);

/** Type names of the language and of the runtime that generated modules use. */
export const reservedTypes: ReadonlySet<string> = new Set([
  ...["Array", "Blob", "Extract", "NonNullable", "Omit", "Promise", "Record", "Response", "WebSocket", "WithRequired"],
  ...[
    "Call",
    "FileInput",
    "Open",
    "Page",
    "PageCall",
    "PortkeyClient",
    "RequestOptions",
    "ResourceTree",
    "Merged",
    "Spelled",
    "Stream",
  ],
  ...["Accessor", "Resources", "resources", "operation", "paths", "components", "operations", "webhooks", "$defs"],
]);

/**
 * The name that a type of the description goes by in a file: another one where its own hides something.
 *
 * @param all the types of the description
 * @param local names that the file declares itself
 */
export function freeName(name: string, all: ReadonlySet<string>, local: ReadonlySet<string> = new Set()): string {
  let free = name;
  while (local.has(free) || reservedTypes.has(free) || (free !== name && all.has(free))) free += "Schema";
  return free;
}

/** Property names that would change what an object is. */
const reservedProperties = new Set(["__proto__", "constructor", "prototype", "then"]);

/** What the client itself is called by, so that no namespace may have these names. */
const clientMembers = new Set([
  ...["constructor", "get", "post", "put", "patch", "delete", "head", "request", "fetch", "options", "headers"],
  ...["withOptions", "invoke", "baseURL", "toJSON", "toString", "valueOf"],
]);

/** The words of a name, in any script: split at everything that is no letter or digit, and where case changes. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

function capital(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function uncapital(word: string): string {
  // An acronym at the start goes down as a whole: `OCRResult` → `ocrResult`, `IDs` → `ids`.
  if (/^\p{Lu}+$/u.test(word)) return word.toLowerCase();
  const [first = ""] = word;
  return first.toLowerCase() + word.slice(first.length);
}

/** Valid as an identifier as it stands. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/** `chat_completion` → `ChatCompletion`. Letters keep their case otherwise: `OCRResult` stays. */
export function pascalCase(text: string): string {
  return asIdentifier(wordsOf(text).map(capital).join(""), text);
}

/** `Invites_create` → `invitesCreate`. */
export function camelCase(text: string): string {
  const [first, ...rest] = wordsOf(text);
  if (first === undefined) return asIdentifier("", text);
  return asIdentifier([uncapital(first), ...rest.map(capital)].join(""), text);
}

/** An identifier from cleaned text; from the code points of the original when nothing is left. */
function asIdentifier(clean: string, original: string): string {
  if (clean === "") {
    const codes = [...original].slice(0, 8).map((character) => character.codePointAt(0)!.toString(16));
    return `x${codes.join("_") || "0"}`;
  }
  return isIdentifier(clean) ? clean : `_${clean.replace(/[^\p{ID_Continue}$]/gu, "")}`;
}

/** The name of a standalone function. */
export function functionName(text: string): string {
  const name = camelCase(text);
  return reservedValues.has(name) ? `${name}_` : name;
}

/** The name of an exported type. */
export function typeName(text: string): string {
  return capital(pascalCase(text));
}

/** A segment of an accessor that is derived from a path. */
function propertyName(text: string, top: boolean): string {
  const name = camelCase(text);
  return reservedProperties.has(name) || (top && clientMembers.has(name)) ? `${name}_` : name;
}

/** What is wrong with an accessor of the description, or nothing. */
export function accessorFault(accessor: Json | undefined): string | undefined {
  if (typeof accessor !== "string") return "it is no text";
  const parts = accessor.split(".");
  if (parts.length < 2) return "it needs a namespace and a method, as in `models.list`";
  const bad = parts.find((part) => !/^[A-Za-z_$][\w$]*$/.test(part));
  if (bad !== undefined) return `"${bad}" is no name`;
  const reserved = parts.find((part) => reservedProperties.has(part)) ??
    (clientMembers.has(parts[0]!) ? parts[0] : undefined);
  return reserved === undefined ? undefined : `"${reserved}" already means something else`;
}

const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/** The file name of an area: `Fine-tuning` → `fine-tuning`. Holds letters, digits and hyphens only, in any script. */
export function areaName(tag: string): string {
  const name = tag.normalize("NFC").toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "").join("-");
  if (name === "") return "other";
  const short = [...name].slice(0, 60).join("").replace(/-$/, "");
  return deviceNames.test(short) ? `${short}-area` : short;
}

/** A path split at its slashes and before its fragment, with parameters as `{name}`. */
export function segmentsOf(path: string): string[] {
  return path.split(/[/#]/).filter((segment) => segment !== "");
}

export function isParameter(segment: string): boolean {
  return /\{[^{}]*\}/.test(segment);
}

/** What naming needs to know of an operation. */
export interface Nameable {
  readonly method: string;
  readonly path: string;
  /** Whether the reply is a list of things. */
  readonly lists: boolean;
  /** All methods of the same path, in upper case. */
  readonly methods: readonly string[];
  /** The name it has in the lock file. */
  readonly locked?: string;
}

/**
 * Names operations by method and path: `GET /models/{id}` is `models.retrieve`. A word after a parameter is a method of its own,
 * `POST /batches/{id}/cancel` is `batches.cancel`, unless it looks like a collection or further paths are below it.
 */
export function deriveAccessors(operations: readonly Nameable[]): string[] {
  const named = operations.map((operation) => {
    const names = namespaceOf(operation.path);
    return { operation, names, action: looksLikeAction(operation, names) };
  });
  const spaces = new Set<string>();
  for (const { names, action } of named) {
    const depth = action ? names.length - 1 : names.length;
    for (let length = 1; length <= depth; length++) spaces.add(names.slice(0, length).join("."));
  }
  const accessors = named.map(({ operation, names, action }) => {
    const method = names.join(".");
    return action && !spaces.has(method) ? method : `${method}.${verbOf(operation)}`;
  });
  return toldApart(operations, accessors);
}

/**
 * Of paths that have a name in common and differ in parameters, the one with the fewest keeps it, or the one that has had it;
 * the others say by what: `threads.runs.create`, `threads.runs.createByThreadId`.
 */
function toldApart(operations: readonly Nameable[], accessors: readonly string[]): string[] {
  const groups = new Map<string, number[]>();
  for (const [index, accessor] of accessors.entries()) groups.set(accessor, [...groups.get(accessor) ?? [], index]);
  const result = [...accessors];
  for (const [accessor, group] of groups) {
    if (group.length === 1) continue;
    const rank = (index: number) => {
      const { path, locked } = operations[index]!;
      return locked === accessor ? -1 : parametersOf(path).length;
    };
    const [first, ...others] = group.sort((a, b) => rank(a) - rank(b));
    const known = parametersOf(operations[first!]!.path);
    for (const index of others) {
      const more = parametersOf(operations[index]!.path).filter((name) => !known.includes(name));
      // What does not differ in parameters differs in nothing that could be said: it is reported as a collision.
      const differs = parametersOf(operations[index]!.path).length !== known.length;
      if (differs && more.length > 0) result[index] = `${accessor}By${more.map(pascalCase).join("And")}`;
    }
  }
  return result;
}

function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
}

/** `POST /batches/{id}/cancel`: one word after a parameter that is no plural. */
function looksLikeAction({ method, path }: Nameable, names: readonly string[]): boolean {
  const segments = segmentsOf(path);
  const [before, last] = [segments.at(-2), segments.at(-1)];
  return method === "POST" && before !== undefined && last !== undefined && isParameter(before) &&
    !isParameter(last) && !isPlural(last) && names.length > 1;
}

/** Whether a word looks like the name of a collection: `models`, but not `status`, `address` or `analysis`. */
function isPlural(word: string): boolean {
  return /[^sui]s$/i.test(word);
}

function namespaceOf(path: string): string[] {
  const fixed = segmentsOf(path).filter((segment) => !isParameter(segment));
  return (fixed.length === 0 ? ["root"] : fixed).map((segment, index) => propertyName(segment, index === 0));
}

function verbOf({ method, path, lists, methods }: Nameable): string {
  const onItem = isParameter(segmentsOf(path).at(-1) ?? "");
  switch (method) {
    case "GET":
      return onItem || !(lists || isPlural(segmentsOf(path).at(-1) ?? "")) ? "retrieve" : "list";
    case "POST":
      return onItem && !methods.includes("PUT") && !methods.includes("PATCH") ? "update" : "create";
    case "PUT":
      return methods.includes("PATCH") ? "replace" : "update";
    case "PATCH":
      return "update";
    default:
      return method.toLowerCase();
  }
}

/** Whether a schema is a list: an array, or an object with the items in `data`, `items` or `results`. */
export function isListSchema(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  if (own(schema, "type") === "array") return true;
  const properties = own(schema, "properties");
  return ["data", "items", "results"].some((name) => own(own(properties, name), "type") === "array");
}

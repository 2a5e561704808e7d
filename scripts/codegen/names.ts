/** Names: from what a description says to what TypeScript and a file system accept. The one place for reserved words. */
import type { Json } from "./json.ts";

/** Words that cannot name a value of a module, and values that must not be hidden in one. */
const reservedValues = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield async of get set " +
    "globalThis NaN Infinity Object operation lists forms sockets require exports module").split(" "),
);

/** Type names of the language and of the runtime that generated modules use. */
export const reservedTypes: ReadonlySet<string> = new Set([
  ...["Array", "Blob", "Extract", "NonNullable", "Omit", "Promise", "Record", "Response", "WithRequired"],
  ...[
    "Call",
    "EventSocket",
    "Fields",
    "FileInput",
    "Open",
    "Unlisted",
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

/** Whether a text can name a type as it stands, with its letters and underscores. */
export function isTypeName(text: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text) && !reservedValues.has(text) && !primitives.has(text);
}

const primitives = new Set(
  "any asserts bigint boolean infer intrinsic is keyof namespace never number object readonly string symbol type unique unknown"
    .split(" "),
);

/** A segment of an accessor that is derived. */
export function propertyName(text: string, top: boolean): string {
  const name = camelCase(text);
  return reservedProperties.has(name) || (top && clientMembers.has(name)) ? `${name}_` : name;
}

/** `policies` → `policy`, `users` → `user`: to compare words, not to show them. */
export function singular(word: string): string {
  return word.replace(/ies$/i, "y").replace(/(?<=[^sui])s$/i, "");
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

/**
 * An operationId without what frameworks add to the name of the function: FastAPI the path and the method
 * (`create_item_items__post`), NestJS the class of the controller (`UsersController_findAll`).
 */
export function plainId(id: string, method: string, path: string): string {
  const added = `_${path.slice(1)}_${method.toLowerCase()}`.replace(/[^\p{L}\p{N}_]/gu, "_");
  if (id.length > added.length && id.endsWith(added)) return id.slice(0, -added.length);
  return id.replace(/^(\w+?)Controller(?:_|(?=[A-Z]))/, "$1_");
}

/** Objects that came from a server: read and put together through their own fields alone. */
import { PortkeyError } from "../connection/errors.ts";

/** The fields of a JSON object. */
// deno-lint-ignore no-explicit-any -- what comes from a server has no type here; the files of `types/` say what callers get
export type Fields = Record<string, any>;

/** How deep an answer may be nested that is put together from pieces. */
const DEEPEST = 200;

/** Fields that hold a piece of text each time they come, also when two pieces are the same. */
const TEXT =
  /^(content|refusal|text|value|arguments|input|output|code|logs|data|transcript|partial_json|summary|.*(reasoning|thinking|thought).*)$/;

/** Fields that hold one word, of which the last one counts. */
const WORD =
  /^(id|name|type|object|role|status|model|format|index|.*_(id|name|type|status|format|reason|tier|fingerprint))$/;

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list that are objects with fields; none of what is no list. */
export function itemsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The text of an answer's content, which some providers send as a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part) => {
    if (typeof part === "string") return part;
    return part?.type === "text" && typeof part.text === "string" ? part.text : "";
  }).join("");
}

/** A field that an object has itself; undefined for one that it inherits. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Adds a piece to what has come before it: text is joined, objects are merged, and the items of lists are merged by their `index`, or
 * added. A word that is repeated, such as `type`, is kept once; `null` and "" take nothing away. The piece itself is not changed.
 */
export function mergePiece(into: Fields, piece: Fields, depth = 0): Fields {
  checkDepth(depth);
  for (const [name, value] of Object.entries(piece)) {
    if (name === "__proto__") continue; // a field of that name would be taken for a prototype by whoever copies the object
    const known = ownField(into, name);
    if (value === undefined || value === null || value === "") {
      if (known === undefined) into[name] = value;
    } else if (known === undefined || known === null) into[name] = copyOf(value, depth + 1);
    else if (typeof value === "string" && typeof known === "string") into[name] = joinText(name, known, value);
    else if (Array.isArray(value) && Array.isArray(known)) mergeLists(known, value, depth + 1);
    else if (isFields(value) && isFields(known)) mergePiece(known, value, depth + 1);
    else into[name] = copyOf(value, depth + 1);
  }
  return into;
}

/** Takes over fields as they are; `null` takes nothing away. */
export function replaceFields(into: Fields, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name === "__proto__") continue;
    if (value === undefined || value === null || value === "") {
      if (ownField(into, name) === undefined) into[name] = value;
    } else into[name] = copyOf(value);
  }
}

function joinText(name: string, known: string, piece: string): string {
  if (TEXT.test(name)) return known + piece;
  return WORD.test(name) || known === piece ? piece : known + piece;
}

/** Adds the numbers of an object to those of another, as the tokens of several answers are. */
export function addNumbers(into: Fields, fields: unknown): void {
  if (!isFields(fields)) return;
  for (const [name, value] of Object.entries(fields)) {
    const known = ownField(into, name);
    if (typeof value === "number") into[name] = (typeof known === "number" ? known : 0) + value;
    else if (isFields(value) && name !== "__proto__") addNumbers(isFields(known) ? known : into[name] = {}, value);
  }
}

/** The places of a list's items by their `index`, so that a long list is not searched for each piece. */
const places = new WeakMap<unknown[], Map<unknown, Fields>>();

function placesOf(list: unknown[]): Map<unknown, Fields> {
  let byIndex = places.get(list);
  if (byIndex === undefined) {
    byIndex = new Map();
    for (const item of list) if (isFields(item) && typeof item.index === "number") byIndex.set(item.index, item);
    places.set(list, byIndex);
  }
  return byIndex;
}

/** The item of a merged list that has an index; without an index the last item. */
export function itemAt(list: unknown, index: unknown): Fields | undefined {
  if (!Array.isArray(list)) return undefined;
  const item: unknown = typeof index === "number" ? placesOf(list).get(index) : list.at(-1);
  return isFields(item) ? item : undefined;
}

function mergeLists(into: unknown[], pieces: unknown[], depth: number): void {
  const byIndex = placesOf(into);
  for (const piece of pieces) {
    const index = isFields(piece) ? ownField(piece, "index") : undefined;
    const known = typeof index === "number" ? byIndex.get(index) : undefined;
    if (known) mergePiece(known, piece as Fields, depth);
    else {
      const item = copyOf(piece, depth);
      into.push(item);
      if (typeof index === "number") byIndex.set(index, item as Fields);
    }
  }
}

/** A deep copy of JSON data, so that merging into it changes nobody's data. */
export function copyOf(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  checkDepth(depth);
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1));
  const copy: Fields = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name !== "__proto__") copy[name] = copyOf(inner, depth + 1);
  }
  return copy;
}

/** Data as JSON. @throws {PortkeyError} It is nested too deep to be written */
export function jsonOf(value: unknown): string {
  return JSON.stringify(copyOf(value));
}

function checkDepth(depth: number): void {
  if (depth > DEEPEST) throw new PortkeyError(`Cannot read the answer: it is nested more than ${DEEPEST} levels deep`);
}

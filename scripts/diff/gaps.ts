/** What another description knows of the operations of the API that ours does not: operations, parameters, fields and words. */
import {
  byCode,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  own,
  sortedEntries,
  textAt,
} from "../codegen/json.ts";
import { resolveNode } from "../codegen/resolve.ts";
import { methods } from "../codegen/shape.ts";

/** Deeper fields are not compared: what is there is in a schema that several places share, and was compared at a shallower one. */
const DEEPEST = 7;

/** The fields of a schema by their path, and the words that each may have. */
interface Fields {
  /** `messages[].role` → its words; empty where it is no enumeration. */
  readonly words: Map<string, Set<string>>;
  /** Paths of objects whose fields are not described. */
  readonly open: Set<string>;
}

/** Operations by method and path, in which the names of parameters do not count. */
function operationsOf(document: JsonObject): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [path, item] of sortedEntries(objectAt(document, "paths"))) {
    for (const method of methods) {
      const operation = objectAt(item, method);
      if (operation === undefined) continue;
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")];
      found.set(`${method.toUpperCase()} ${anyNames(path)}`, { ...operation, parameters });
    }
  }
  return found;
}

/** A path without the names of its parameters, and without what distinguishes operations of the same path. */
export function anyNames(path: string): string {
  return path.replace(/[?#].*$/, "").replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

/** The lines that say what `theirs` has and `ours` lacks, in their order. */
export function gapsBetween(ours: JsonObject, theirs: JsonObject): string[] {
  const known = operationsOf(ours);
  return [...operationsOf(theirs)].flatMap(([name, operation]) => {
    const own = known.get(name);
    if (own === undefined) return [name];
    return [
      ...missingParameters(ours, own, theirs, operation),
      ...missingFields(fieldsOf(ours, bodiesOf(own)), fieldsOf(theirs, bodiesOf(operation))).map((gap) =>
        `request ${gap}`
      ),
      ...missingFields(fieldsOf(ours, repliesOf(ours, own)), fieldsOf(theirs, repliesOf(theirs, operation)))
        .map((gap) => `reply ${gap}`),
    ].map((gap) => `${name} ${gap}`);
  });
}

function missingParameters(ours: JsonObject, known: JsonObject, theirs: JsonObject, operation: JsonObject): string[] {
  const names = (document: JsonObject, from: JsonObject) =>
    listAt(from, "parameters").flatMap((parameter) => {
      const node = resolveNode(document, parameter);
      const place = textAt(node, "in");
      const name = textAt(node, "name");
      return place === "query" && name !== undefined ? [`query ${name.replace(/\[\]$/, "")}`] : [];
    });
  const mine = new Set(names(ours, known));
  return names(theirs, operation).filter((name) => !mine.has(name)).sort(byCode);
}

function bodiesOf(operation: JsonObject): Json[] {
  return [operation.requestBody ?? {}];
}

function repliesOf(document: JsonObject, operation: JsonObject): Json[] {
  return sortedEntries(objectAt(operation, "responses"))
    .filter(([status]) => /^2/.test(status))
    .map(([, reply]) => resolveNode(document, reply) ?? {});
}

function fieldsOf(document: JsonObject, containers: readonly Json[]): Fields {
  const fields: Fields = { words: new Map(), open: new Set() };
  for (const container of containers) {
    for (const [, media] of sortedEntries(objectAt(resolveNode(document, container), "content"))) {
      collect(document, own(media, "schema"), "", fields, new Set());
    }
  }
  return fields;
}

/** Adds the fields of a schema, of its alternatives and of its items. */
function collect(
  document: JsonObject,
  given: Json | undefined,
  path: string,
  into: Fields,
  within: ReadonlySet<Json>,
): void {
  const node = resolveNode(document, given);
  if (!isObject(node) || within.has(node) || path.split(/[.[]/).length > DEEPEST) return;
  const inside = new Set([...within, node]);
  const values = [...listAt(node, "enum"), ...(node.const === undefined ? [] : [node.const])];
  const words = into.words.get(path);
  for (const value of values) if (typeof value === "string") words?.add(value);
  const properties = objectAt(node, "properties");
  for (const [name, schema] of sortedEntries(properties)) {
    const inner = path === "" ? name : `${path}.${name}`;
    if (!into.words.has(inner)) into.words.set(inner, new Set());
    collect(document, schema, inner, into, inside);
  }
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(node, key));
  for (const part of parts) collect(document, part, path, into, inside);
  collect(document, node.items, `${path}[]`, into, inside);
  collect(document, node.additionalProperties, `${path}{}`, into, inside);
  const isOpen = properties === undefined && parts.length === 0 && node.items === undefined;
  if (isOpen && (node.type === undefined || [node.type].flat().includes("object"))) into.open.add(path);
}

/** What is missing, without the fields of a field that is missing itself. */
function missingFields(ours: Fields, theirs: Fields): string[] {
  const gaps: string[] = [];
  for (const [path, words] of [...theirs.words].sort(([a], [b]) => byCode(a, b))) {
    const known = ours.words.get(path);
    if (known === undefined) {
      const around = path.replace(/\.?[^.]*$/, "");
      const isInOpen = [...ours.open].some((open) =>
        open === around || around.startsWith(`${open}.`) || open === "" && around !== ""
      );
      const isInGap = gaps.some((gap) =>
        path.startsWith(`${gap}.`) || path.startsWith(`${gap}[`) || path.startsWith(`${gap}{`)
      );
      if (!isInOpen && !isInGap) gaps.push(path);
    } else if (known.size > 0) {
      for (const word of [...words].sort(byCode)) if (!known.has(word)) gaps.push(`${path} = ${word}`);
    }
  }
  return gaps;
}

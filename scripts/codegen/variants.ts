/**
 * `readOnly` and `writeOnly`: what a client sends and what it gets are two types. A schema in which it matters gets a second
 * one, `<Name>Writable`, for requests; the first one is what replies hold.
 */
import {
  byCode,
  fromEntries,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  newObject,
  objectAt,
  own,
  sortedEntries,
  textAt,
} from "./json.ts";
import { componentOf, componentRef } from "./component-names.ts";
import { typeName } from "./names.ts";
import { childrenOf, rebuild } from "./shape.ts";

/** The extension of objects of which no property is left. */
export const emptyMark = "x-fetch-empty";

const suffixes = ["Writable", "Request", "Input", "Sent"];

export function splitVariants(document: JsonObject): JsonObject {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const split = new Map<string, string>();
  const taken = new Set(Object.keys(schemas ?? {}).map(typeName));
  for (const name of concerned(schemas)) {
    const suffix = suffixes.find((candidate) => !taken.has(typeName(name + candidate))) ?? "Writable_";
    taken.add(typeName(name + suffix));
    split.set(name, name + suffix);
  }
  if (split.size === 0 && !anyMarked(document)) return document;

  const result = rebuild("document", document, (kind, node) => {
    // Everything is a reply first; requests are redone below, from the original.
    if (kind === "schema") return readable(node);
    return node;
  }) as JsonObject;
  const writable = (node: Json): Json => rebuild("schema", node, (_, schema) => written(schema, split));
  const components = objectAt(result, "components");
  if (components === undefined || schemas === undefined) return rebuildRequests(document, result, writable);
  const all = Object.entries(objectAt(components, "schemas") ?? {});
  for (const [name, other] of split) all.push([other, renamed(writable(schemas[name]!), other.slice(name.length))]);
  all.sort(([a], [b]) => byCode(a, b));
  const whole = { ...result, components: { ...components, schemas: fromEntries(all) } };
  return rebuildRequests(document, whole, writable);
}

/** A name that the description gives the type is that of the first of the two. */
function renamed(schema: Json, suffix: string): Json {
  const name = textAt(schema, "x-type-name");
  return name === undefined ? schema : { ...schema as JsonObject, "x-type-name": `${name}${suffix}` };
}

/** Requests take the writable types: bodies and parameters, inline and in components. */
function rebuildRequests(original: JsonObject, result: JsonObject, writable: (node: Json) => Json): JsonObject {
  const originals = new Map<string, Json>();
  rebuild("document", original, (kind, node, path) => {
    if (kind === "mediaType" && path.includes(isRequestPath(path) ?? "")) {
      originals.set(path.join("\n"), node["schema"] ?? null);
    }
    return node;
  });
  return rebuild("document", result, (kind, node, path) => {
    const schema = kind === "mediaType" ? originals.get(path.join("\n")) : undefined;
    return schema === undefined || schema === null ? node : { ...node, schema: writable(schema) };
  }) as JsonObject;
}

function isRequestPath(path: readonly (string | number)[]): string | undefined {
  if (path[0] === "components") return path[1] === "requestBodies" ? "requestBodies" : undefined;
  // In a callback and in a webhook the roles are the other way round.
  if (path[0] !== "paths" || path.includes("callbacks")) return undefined;
  return path[3] === "requestBody" ? "requestBody" : undefined;
}

/** Names of the schemas in which something is `readOnly` or `writeOnly`, at any depth. */
function concerned(schemas: JsonObject | undefined): string[] {
  const uses = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const [name, schema] of sortedEntries(schemas)) {
    const refs = new Set<string>();
    uses.set(name, refs);
    walk(schema, (node) => {
      if (own(node, "readOnly") === true || own(node, "writeOnly") === true) found.add(name);
      const reference = own(node, "$ref");
      const target = typeof reference === "string" ? componentOf(reference) : undefined;
      if (target?.section === "schemas") refs.add(target.name);
    });
  }
  for (let grown = true; grown;) {
    grown = false;
    for (const [name, refs] of uses) {
      if (!found.has(name) && [...refs].some((ref) => found.has(ref))) {
        found.add(name);
        grown = true;
      }
    }
  }
  return [...found].sort(byCode);
}

function anyMarked(document: JsonObject): boolean {
  let marked = false;
  rebuild("document", document, (kind, node) => {
    if (kind === "schema" && (own(node, "readOnly") === true || own(node, "writeOnly") === true)) marked = true;
    return node;
  });
  return marked;
}

function walk(node: Json, see: (node: JsonObject) => void): void {
  if (!isObject(node)) return;
  see(node);
  for (const child of childrenOf("schema", node)) walk(child.value, see);
}

function readable(schema: JsonObject): JsonObject {
  return dropProperties(schema, "writeOnly", "readOnly");
}

function written(schema: JsonObject, split: ReadonlyMap<string, string>): JsonObject {
  const copy = dropProperties(schema, "readOnly", "writeOnly");
  const reference = own(copy, "$ref");
  const target = typeof reference === "string" ? componentOf(reference) : undefined;
  const other = target?.section === "schemas" ? split.get(target.name) : undefined;
  return other === undefined ? copy : { ...copy, $ref: componentRef("schemas", other) };
}

/** Without the properties that are marked with `drop`; the other mark says nothing any more. */
function dropProperties(schema: JsonObject, drop: string, keep: string): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(schema)) if (key !== drop && key !== keep) copy[key] = schema[key]!;
  const properties = objectAt(schema, "properties");
  if (properties === undefined) return copy;
  const kept = newObject();
  const dropped = new Set<Json>();
  for (const [name, value] of Object.entries(properties)) {
    if (own(value, drop) === true && own(value, keep) !== true) dropped.add(name);
    else kept[name] = value;
  }
  copy["properties"] = kept;
  if (dropped.size > 0 && Object.keys(kept).length === 0 && own(schema, "additionalProperties") === undefined) {
    // An object without any property would be one that may have none, and a schema that is composed of it could have none either.
    delete copy["properties"];
    if (["allOf", "anyOf", "oneOf"].every((key) => own(schema, key) === undefined)) copy[emptyMark] = true;
  }
  if (dropped.size > 0 && Array.isArray(schema["required"])) {
    copy["required"] = listAt(schema, "required").filter((name) => !dropped.has(name));
  }
  return copy;
}

/**
 * Schemas that are made of themselves. A schema may contain itself inside an object or a list, but a type cannot be a part of
 * itself. Where a base lists its children and each child is the base and more, the child gets the base without that list.
 */
import {
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

const compositions = ["allOf", "anyOf", "oneOf"] as const;

/** @param warn gets what had to be left out, with the schema */
export function breakCircles(
  document: JsonObject,
  warn: (message: string, schema: JsonObject) => void = () => {},
): JsonObject {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  if (schemas === undefined) return document;
  const given = new Map(sortedEntries(schemas));
  const inCircle = circular(given);
  if (inCircle.size === 0) return document;
  const bare = new Map<string, string>();
  const result = newObject();
  for (const [name, schema] of given) result[name] = schema;
  // First what is a pattern, not a mistake: children of a base that lists them.
  for (const name of inCircle) {
    const schema = given.get(name);
    if (!isObject(schema) || listAt(schema, "allOf").length === 0) continue;
    let changed = false;
    const allOf = listAt(schema, "allOf").map((part): Json => {
      const base = schemaName(part);
      if (base === undefined || base === name || !listsMembers(given.get(base)) || !reaches(given, base, name)) {
        return part;
      }
      changed = true;
      let other = bare.get(base);
      if (other === undefined) {
        other = freeName(`${base}Base`, result);
        bare.set(base, other);
        result[other] = withoutMembers(given.get(base) as JsonObject);
      }
      return { ...part as JsonObject, $ref: componentRef("schemas", other) };
    });
    if (changed) result[name] = { ...schema, allOf };
  }
  // What is still made of itself says nothing at that place.
  const now = new Map(sortedEntries(result));
  for (const name of [...circular(now)].sort()) {
    const schema = now.get(name);
    if (!isObject(schema) || !reaches(now, name, name)) continue;
    const cut = withoutCircle(schema, (target) => target === name || reaches(now, target, name));
    warn(
      `Put an object or a list between: the schema ${JSON.stringify(name)} is made of itself, which says nothing`,
      schema,
    );
    now.set(name, cut);
    result[name] = cut;
  }
  return { ...document, components: { ...components, schemas: result } };
}

function schemaName(node: Json | undefined): string | undefined {
  const target = componentOf(textAt(node, "$ref") ?? "");
  return target?.section === "schemas" ? target.name : undefined;
}

/** The schemas that a schema is made of, not those that it has inside. */
function partsOf(schema: Json | undefined, into: Set<string> = new Set()): Set<string> {
  if (!isObject(schema)) return into;
  const name = schemaName(schema);
  if (name !== undefined) into.add(name);
  for (const key of compositions) for (const part of listAt(schema, key)) partsOf(part, into);
  return into;
}

type Schemas = ReadonlyMap<string, Json>;

function reaches(schemas: Schemas, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const part of partsOf(schemas.get(name))) {
      if (part === to) return true;
      if (!seen.has(part)) queue.push(part);
      seen.add(part);
    }
  }
  return false;
}

/** The schemas that are on a circle: those of which something is left when all without parts are taken away, again and again. */
function circular(schemas: Schemas): Set<string> {
  const parts = new Map([...schemas].map(([name, schema]) => [name, partsOf(schema)]));
  const left = new Set([...parts].filter(([, names]) => names.size > 0).map(([name]) => name));
  for (let changed = true; changed;) {
    changed = false;
    for (const name of left) {
      if ([...parts.get(name)!].some((part) => left.has(part))) continue;
      left.delete(name);
      changed = true;
    }
  }
  return new Set([...left].filter((name) => reaches(schemas, name, name)));
}

function listsMembers(schema: Json | undefined): boolean {
  return ["anyOf", "oneOf"].some((key) => listAt(schema, key).length > 0);
}

/** A base without the list of its children. */
function withoutMembers(schema: JsonObject): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(schema)) {
    if (!["anyOf", "oneOf", "discriminator", "x-type-name"].includes(key)) copy[key] = schema[key]!;
  }
  if (own(copy, "type") === undefined) copy["type"] = "object";
  return copy;
}

function withoutCircle(schema: JsonObject, isCircular: (name: string) => boolean): JsonObject {
  const name = schemaName(schema);
  const copy = newObject();
  for (const key of Object.keys(schema)) {
    if (key === "$ref" && name !== undefined && isCircular(name)) continue;
    if (!(compositions as readonly string[]).includes(key)) {
      copy[key] = schema[key]!;
      continue;
    }
    const parts = listAt(schema, key).flatMap((part): Json[] => {
      if (!isObject(part)) return [part];
      const cut = withoutCircle(part, isCircular);
      return Object.keys(cut).length === 0 && Object.keys(part).length > 0 ? [] : [cut];
    });
    if (parts.length > 0) copy[key] = parts;
  }
  return copy;
}

function freeName(wanted: string, taken: JsonObject): string {
  let name = wanted;
  for (let number = 2; Object.hasOwn(taken, name); number++) name = `${wanted}${number}`;
  return name;
}

/**
 * Schemas that contain themselves with only lists between, such as any JSON value. In `components` TypeScript would follow
 * them for ever; as aliases of their own, it does not.
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
import { componentOf } from "./component-names.ts";
import { typeName } from "./names.ts";

/** The extension that carries the alias's name to the emitter. */
export const recursionMark = "x-fetch-alias";

/** The document, with a mark on each of these schemas. */
export function markRecursive(document: JsonObject): JsonObject {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const names = recursiveNames(schemas);
  if (components === undefined || schemas === undefined || names.size === 0) return document;
  const marked = newObject();
  const taken = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (!names.has(name) || !isObject(schema)) {
      marked[name] = schema;
      continue;
    }
    let alias = `${typeName(name)}Recursive`;
    while (taken.has(alias)) alias += "_";
    taken.add(alias);
    marked[name] = { ...schema, [recursionMark]: alias };
  }
  return { ...document, components: { ...components, schemas: marked } };
}

/** Names of the schemas that are in a circle of compositions and lists. */
function recursiveNames(schemas: JsonObject | undefined): Set<string> {
  const next = new Map<string, Set<string>>();
  for (const [name, schema] of sortedEntries(schemas)) {
    const uses = new Set<string>();
    collect(schema, uses);
    next.set(name, uses);
  }
  // Whatever uses nothing, or only what is in no circle, is in none itself: taken away until nothing changes.
  for (let gone = true; gone;) {
    gone = false;
    for (const [name, uses] of next) {
      for (const use of uses) if (!next.has(use)) uses.delete(use);
      if (uses.size > 0) continue;
      next.delete(name);
      gone = true;
    }
  }
  // What is left leads to a circle; in it is what can be reached from itself.
  return new Set([...next.keys()].filter((name) => reaches(next, name)));
}

function reaches(next: ReadonlyMap<string, ReadonlySet<string>>, name: string): boolean {
  const seen = new Set<string>();
  const queue = [...next.get(name) ?? []];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    if (current === name) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    queue.push(...next.get(current) ?? []);
  }
  return false;
}

function collect(schema: Json | undefined, into: Set<string>): void {
  if (!isObject(schema)) return;
  const target = componentOf(textAt(schema, "$ref") ?? "");
  if (target?.section === "schemas") into.add(target.name);
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    for (const part of listAt(schema, key)) collect(part, into);
  }
  collect(own(schema, "items"), into);
}

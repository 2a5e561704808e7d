/**
 * Discriminated unions, written out. openapi-typescript changes the members themselves, which is wrong for a member of two
 * unions, and warns on stderr; here each union says of its members which value they have, and members stay as they are.
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
import { resolveNode } from "./resolve.ts";
import { rebuild } from "./shape.ts";

export function discriminate(document: JsonObject): JsonObject {
  const parents = parentsByRef(document);
  return rebuild("document", document, (kind, node, path) => {
    if (kind !== "schema") return node;
    let schema = node;
    const discriminator = objectAt(node, "discriminator");
    const property = textAt(discriminator, "propertyName");
    if (property !== undefined) {
      const copy = newObject();
      for (const key of Object.keys(node)) if (key !== "discriminator") copy[key] = node[key]!;
      for (const key of ["oneOf", "anyOf"]) {
        const members = listAt(node, key);
        if (members.length > 0) {
          copy[key] = members.map((member) => narrowed(document, member, property, objectAt(discriminator, "mapping")));
        }
      }
      schema = copy;
    }
    const name = path.length === 3 && path[0] === "components" && path[1] === "schemas" ? String(path[2]) : undefined;
    return name === undefined ? schema : asChild(document, schema, name, parents);
  }) as JsonObject;
}

/** A member of a union, with the value of the property that tells it apart, unless it says so itself. */
function narrowed(document: JsonObject, member: Json, property: string, mapping: JsonObject | undefined): Json {
  const reference = textAt(member, "$ref");
  const name = reference === undefined ? undefined : componentOf(reference)?.name;
  if (reference === undefined || name === undefined || isFixed(document, member, property)) return member;
  const mapped = sortedEntries(mapping).filter(([, target]) => target === reference).map(([value]) => value);
  const both = newObject();
  both["allOf"] = [member, constant(property, mapped.length > 0 ? mapped : [name])];
  return both;
}

/** A parent with a discriminator and no union: its children are those that have it in `allOf`. */
function parentsByRef(document: JsonObject): Map<string, { property: string; mapping: JsonObject | undefined }> {
  const parents = new Map<string, { property: string; mapping: JsonObject | undefined }>();
  for (const [name, schema] of sortedEntries(objectAt(objectAt(document, "components"), "schemas"))) {
    const discriminator = objectAt(schema, "discriminator");
    const property = textAt(discriminator, "propertyName");
    if (property === undefined || listAt(schema, "oneOf").length > 0 || listAt(schema, "anyOf").length > 0) continue;
    parents.set(componentRef("schemas", name), { property, mapping: objectAt(discriminator, "mapping") });
  }
  return parents;
}

function asChild(
  document: JsonObject,
  schema: JsonObject,
  name: string,
  parents: ReturnType<typeof parentsByRef>,
): JsonObject {
  const parts = listAt(schema, "allOf");
  for (const part of parts) {
    const parent = parents.get(textAt(part, "$ref") ?? "");
    if (parent === undefined) continue;
    if (parts.some((other) => textAt(other, "$ref") === undefined && isFixed(document, other, parent.property))) {
      continue;
    }
    const self = componentRef("schemas", name);
    const mapped = sortedEntries(parent.mapping).filter(([, target]) => target === self).map(([value]) => value);
    return { ...schema, allOf: [...parts, constant(parent.property, mapped.length > 0 ? mapped : [name])] };
  }
  return schema;
}

function constant(property: string, values: string[]): JsonObject {
  const value = newObject();
  value["type"] = "string";
  value["enum"] = values;
  const properties = newObject();
  properties[property] = value;
  const schema = newObject();
  schema["type"] = "object";
  schema["required"] = [property];
  schema["properties"] = properties;
  return schema;
}

/** Whether a schema says itself, with a constant or one value, what its property is. */
function isFixed(document: JsonObject, schema: Json, property: string, depth = 0): boolean {
  const node = resolveNode(document, schema);
  if (!isObject(node) || depth > 20) return false;
  const value = resolveNode(document, own(objectAt(node, "properties"), property));
  if (own(value, "const") !== undefined || own(value, "enum") !== undefined) return true;
  return listAt(node, "allOf").some((part) => isFixed(document, part, property, depth + 1));
}

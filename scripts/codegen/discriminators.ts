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
  if (reference === undefined || name === undefined || !isObjectSchema(document, member)) return member;
  const mapped = sortedEntries(mapping).filter(([, target]) => target === reference).map(([value]) => value);
  const values = valuesFor(document, member, property, mapped.length > 0 ? mapped : [name]);
  if (values === undefined) return member;
  const both = newObject();
  both["allOf"] = [member, constant(property, values)];
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
    const self = componentRef("schemas", name);
    const mapped = sortedEntries(parent.mapping).filter(([, target]) => target === self).map(([value]) => value);
    const own = parts.filter((other) => textAt(other, "$ref") === undefined);
    let values: string[] | undefined = mapped.length > 0 ? mapped : [name];
    for (const part of own) values &&= valuesFor(document, part, parent.property, values);
    if (values === undefined) continue;
    return { ...schema, allOf: [...parts, constant(parent.property, values)] };
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

/**
 * The values of a property to which a member of a union is narrowed; nothing when it says itself which one it has. An enum that
 * several members share says of none which of its values that has.
 */
function valuesFor(document: JsonObject, schema: Json, property: string, values: string[]): string[] | undefined {
  const said = saidValues(document, schema, property);
  if (said === undefined) return values;
  if (said.length <= 1) return undefined;
  const both = values.filter((value) => said.includes(value));
  return both.length > 0 && both.length < said.length ? both : undefined;
}

/** The values that a schema itself gives a property, with a constant or an enum. */
function saidValues(document: JsonObject, schema: Json, property: string, depth = 0): Json[] | undefined {
  const node = resolveNode(document, schema);
  if (!isObject(node) || depth > 20) return undefined;
  const value = resolveNode(document, own(objectAt(node, "properties"), property));
  const found: Json[][] = [];
  if (own(value, "const") !== undefined) found.push([own(value, "const")!]);
  else if (Array.isArray(own(value, "enum"))) found.push(listAt(value, "enum"));
  for (const part of [...listAt(node, "allOf"), ...listAt(value, "allOf").map((part) => wrapped(property, part))]) {
    const more = saidValues(document, part, property, depth + 1);
    if (more !== undefined) found.push(more);
  }
  return found.sort((a, b) => a.length - b.length)[0];
}

/** A property by itself, to look into what its own schema is made of. */
function wrapped(property: string, schema: Json): JsonObject {
  const properties = newObject();
  properties[property] = schema;
  const object = newObject();
  object["properties"] = properties;
  return object;
}

/** Whether a schema can be an object: a list or a text has no property that tells it apart. */
function isObjectSchema(document: JsonObject, schema: Json, depth = 0): boolean {
  const node = resolveNode(document, schema);
  if (!isObject(node) || depth > 20) return false;
  const type = own(node, "type");
  if (type !== undefined) return type === "object" || (Array.isArray(type) && type.includes("object"));
  return own(node, "items") === undefined &&
    listAt(node, "allOf").every((part) => isObjectSchema(document, part, depth + 1));
}

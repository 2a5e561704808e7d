/**
 * `required` in one part of a composition, for a property that another part describes. openapi-typescript only looks at the
 * part itself and at the properties of schemas that are referred to directly, so the property is repeated where it misses it.
 */
import { fromEntries, isObject, type Json, type JsonObject, listAt, newObject, objectAt, own, textAt } from "./json.ts";
import { resolveNode } from "./resolve.ts";
import { rebuild } from "./shape.ts";

export function spreadRequired(document: JsonObject): JsonObject {
  const is30 = textAt(document, "openapi")?.startsWith("3.0") ?? false;
  return rebuild("document", document, (kind, node) => {
    if (kind !== "schema") return node;
    const schema = !is30 && own(node, "$ref") !== undefined && namesIn(node).length > 0 ? referenceAsPart(node) : node;
    if (listAt(schema, "allOf").length > 0) return overParts(schema, document);
    return namesIn(schema).length > 0 ? overMembers(schema, document) : node;
  }) as JsonObject;
}

function namesIn(schema: Json | undefined): string[] {
  return listAt(schema, "required").filter((name): name is string => typeof name === "string");
}

/** In 3.1 what stands beside a reference counts too. */
function referenceAsPart(node: JsonObject): JsonObject {
  const { $ref, ...rest } = node;
  return { ...rest, allOf: [{ $ref: $ref! }, ...listAt(node, "allOf")] };
}

/** The names that the parts of an `allOf` require of each other. */
function overParts(schema: JsonObject, document: JsonObject): JsonObject {
  const parts = listAt(schema, "allOf");
  const names = new Set(namesIn(schema));
  const kept: Json[] = [];
  for (const part of parts) {
    const required = namesIn(part);
    if (!isObject(part) || required.length === 0 || own(part, "$ref") !== undefined) {
      kept.push(part);
      continue;
    }
    const elsewhere = required.filter((name) =>
      !declares(part, name) && propertyOf(part, name, document) === undefined &&
      (declares(schema, name) || parts.some((other) => propertyOf(other, name, document) !== undefined))
    );
    for (const name of elsewhere) names.add(name);
    const rest = required.filter((name) => !elsewhere.includes(name));
    const copy = { ...part, required: rest };
    // A part that only has names says nothing else.
    if (rest.length > 0 || Object.keys(part).length > 1) kept.push(copy);
  }
  if (names.size === 0) return schema;
  const added = newObject();
  for (const name of names) {
    if (declares(schema, name) || kept.some((part) => isSeen(part, name, document))) continue;
    const property = kept.map((part) => propertyOf(part, name, document)).find((found) => found !== undefined);
    if (property !== undefined) added[name] = property;
  }
  const required = [...names].filter((name) => !Object.hasOwn(added, name));
  const whole: JsonObject = { ...schema, required };
  if (required.length === 0) delete whole["required"];
  if (Object.keys(added).length === 0) return kept.length === 0 ? whole : { ...whole, allOf: kept };
  const object = fromEntries([["type", "object"], ["required", Object.keys(added)], ["properties", added]]);
  whole["allOf"] = [...kept, object];
  // Beside an object the null of the others would be lost.
  if (own(schema, "type") !== undefined || !kept.every((part) => allowsNull(part, document))) return whole;
  return { anyOf: [whole, fromEntries([["type", "null"]])] };
}

/** `required` beside a union: each member has what it describes of it. */
function overMembers(schema: JsonObject, document: JsonObject): JsonObject {
  const names = namesIn(schema).filter((name) => !declares(schema, name));
  if (names.length === 0) return schema;
  const copy: JsonObject = { ...schema };
  let found = false;
  for (const key of ["anyOf", "oneOf"]) {
    const members = listAt(schema, key);
    if (members.length === 0) continue;
    copy[key] = members.map((member): Json => {
      const wanted = names.filter((name) => propertyOf(member, name, document) !== undefined);
      if (wanted.length === 0) return member;
      found = true;
      return own(member, "$ref") === undefined && wanted.every((name) => declares(member, name))
        ? { ...member as JsonObject, required: [...new Set([...namesIn(member), ...wanted])] }
        : { allOf: [member, fromEntries([["required", wanted]])] };
    });
  }
  return found ? copy : schema;
}

function declares(schema: Json | undefined, name: string): boolean {
  return own(objectAt(schema, "properties"), name) !== undefined;
}

/** Whether openapi-typescript finds the property by itself. */
function isSeen(part: Json, name: string, document: JsonObject): boolean {
  if (own(part, "$ref") === undefined) return declares(part, name);
  return declares(resolveNode(document, part), name) && !allowsNull(part, document);
}

/** The schema of a property, at any depth of a composition. Of a union, when all its members have the property. */
function propertyOf(schema: Json, name: string, document: JsonObject, depth = 0): Json | undefined {
  const node = resolveNode(document, schema);
  if (!isObject(node) || depth > 20) return undefined;
  const direct = own(objectAt(node, "properties"), name);
  if (direct !== undefined) return direct;
  for (const part of listAt(node, "allOf")) {
    const found = propertyOf(part, name, document, depth + 1);
    if (found !== undefined) return found;
  }
  for (const key of ["anyOf", "oneOf"]) {
    const members = listAt(node, key).filter((member) => own(resolveNode(document, member), "type") !== "null");
    const found = members.map((member) => propertyOf(member, name, document, depth + 1));
    if (members.length > 0 && found.every((one) => one !== undefined)) {
      const distinct = [...new Map(found.map((one) => [JSON.stringify(one), one!])).values()];
      return distinct.length === 1 ? distinct[0] : fromEntries([["anyOf", distinct]]);
    }
  }
  return undefined;
}

function allowsNull(schema: Json, document: JsonObject, depth = 0): boolean {
  const node = resolveNode(document, schema);
  if (!isObject(node) || depth > 20) return false;
  const type = own(node, "type");
  if (own(node, "nullable") === true || type === "null" || (Array.isArray(type) && type.includes("null"))) return true;
  const parts = listAt(node, "allOf");
  if (parts.length > 0 && parts.every((part) => allowsNull(part, document, depth + 1))) return true;
  return ["anyOf", "oneOf"].some((key) => listAt(node, key).some((member) => allowsNull(member, document, depth + 1)));
}

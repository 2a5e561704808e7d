/**
 * Makes of a bundled document one that openapi-typescript translates without loss. Each step says what would go wrong
 * without it.
 */
import {
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
import { markBinary } from "./binary.ts";
import { breakCircles } from "./circles.ts";
import { discriminate } from "./discriminators.ts";
import type { Identified } from "./identify.ts";
import { spreadRequired } from "./required.ts";
import { resolveNode } from "./resolve.ts";
import { rebuild } from "./shape.ts";
import { docText } from "./text.ts";
import { itemsAsSchema } from "./stream-items.ts";
import { splitVariants } from "./variants.ts";

/** @param warn gets what of a schema had to be left out */
export function normalize(
  document: JsonObject,
  operations: readonly Identified[],
  warn?: (message: string, schema: JsonObject) => void,
): JsonObject {
  const is30 = textAt(document, "openapi")?.startsWith("3.0") ?? false;
  const ids = new Map(operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId]));
  const prepared = spreadRequired(discriminate(markBinary(breakCircles(document, warn))));
  const result = rebuild("document", prepared, (kind, node, path) => {
    switch (kind) {
      case "schema":
        return normalSchema(node, is30);
      case "parameter":
      case "header":
        return described(contentAsSchema(node));
      case "pathItem":
        return described(withNamedParameters(node, document));
      case "operation": {
        const copy = described(withNamedParameters(without(node, "operationId"), document));
        // Without an id, `operations` has no entry to refer to; in a callback or a webhook nothing refers to it.
        const id = path[0] === "paths" && path.length === 3
          ? ids.get(`${String(path[2]).toUpperCase()} ${path[1]}`)
          : undefined;
        if (id !== undefined) copy["operationId"] = id;
        return copy;
      }
      case "mediaType":
        return itemsAsSchema(without(node, "example", "examples"), String(path.at(-1)));
      case "document":
        return node;
      case "components": {
        const named = sortedEntries(objectAt(node, "parameters")).filter(([, parameter]) =>
          isNamed(parameter, document)
        );
        return own(node, "parameters") === undefined ? node : { ...node, parameters: fromEntries(named) };
      }
      default:
        return described(node);
    }
  }) as JsonObject;
  return splitVariants(result);
}

/** Of a parameter with `content`, openapi-typescript says only that it is a string. */
function contentAsSchema(node: JsonObject): JsonObject {
  if (own(node, "schema") !== undefined) return without(node, "content", "example", "examples");
  const copy = without(node, "content", "example", "examples");
  const [media] = sortedEntries(objectAt(node, "content"));
  if (media === undefined) return copy;
  const schema = own(media[1], "schema");
  if (schema !== undefined) copy["schema"] = schema;
  if (/json/i.test(media[0])) copy["x-fetch-json"] = true;
  return copy;
}

/** Without parameters that have no name, which nothing can be sent by. */
function withNamedParameters(node: JsonObject, document: JsonObject): JsonObject {
  const parameters = listAt(node, "parameters");
  return parameters.every((parameter) => isNamed(parameter, document))
    ? node
    : { ...node, parameters: parameters.filter((parameter) => isNamed(parameter, document)) };
}

function isNamed(parameter: Json, document: JsonObject): boolean {
  const name = textAt(resolveNode(document, parameter), "name");
  return name !== undefined && name !== "";
}

/** The description as the comment's text: openapi-typescript would put it under a tag of its own. */
function described(node: JsonObject): JsonObject {
  const texts = [textAt(node, "summary") ?? textAt(node, "title"), textAt(node, "description")]
    .map((text) => text === undefined ? "" : docText(text)).filter((text) => text !== "");
  if (texts.length === 0 && own(node, "title") === undefined) return without(node, "summary", "description");
  const copy = without(node, "title", "summary", "description");
  if (texts.length > 0) copy["summary"] = [...new Set(texts)].join("\n\n");
  return copy;
}

const annotations = new Set([
  ...["title", "summary", "description", "deprecated", "default", "example", "examples", "readOnly", "writeOnly"],
  ...["externalDocs", "xml"],
]);

function isAnnotation(key: string): boolean {
  return annotations.has(key) || key.startsWith("x-");
}

const compositions = ["allOf", "anyOf", "oneOf"] as const;

function normalSchema(given: JsonObject, is30: boolean): JsonObject {
  let schema = described(without(given, "examples", "xml", "externalDocs", "$defs", "definitions", "$schema", "$id"));
  if (isObject(schema["example"]) || Array.isArray(schema["example"])) delete schema["example"];
  const nullable = schema["nullable"] === true;
  delete schema["nullable"];

  if (typeof schema["$ref"] === "string") schema = reference(schema, is30);
  schema = plainTypes(withoutBooleans(schema));
  if (nullable) schema = withNull(schema);
  schema = nullOutside(schema);
  schema = compose(schema);
  return openObject(schema);
}

/** The extension of a schema that allows nothing. */
const neverMark = "x-fetch-never";

/** `true` and `false` as parts of a composition, which openapi-typescript cannot read there. */
function withoutBooleans(schema: JsonObject): JsonObject {
  const copy = { ...schema };
  for (const key of [...compositions, "prefixItems"]) {
    const parts = listAt(copy, key);
    if (parts.some((part) => typeof part === "boolean")) {
      copy[key] = parts.map((part) =>
        part === true ? newObject() : part === false ? fromEntries([["enum", []], [neverMark, true]]) : part
      );
    }
  }
  return copy;
}

/** What stands beside a `$ref` counts in 3.1; openapi-typescript takes the reference alone. */
function reference(schema: JsonObject, is30: boolean): JsonObject {
  const [notes, rest] = partition(schema, (key) => isAnnotation(key) || key === "$ref");
  if (is30 || Object.keys(rest).length === 0) return notes;
  const ref = newObject();
  ref["$ref"] = schema["$ref"]!;
  return { ...without(notes, "$ref"), allOf: [ref, rest] };
}

const typeNames = new Set(["null", "boolean", "number", "integer", "string", "array", "object"]);

function plainTypes(schema: JsonObject): JsonObject {
  const copy = { ...schema };
  // Of a property that is not optional, people write `required: true`.
  if (!Array.isArray(copy["required"])) delete copy["required"];
  const type = copy["type"];
  // A type that does not exist would come out as an empty object; without one, it is unknown.
  if (typeof type === "string" && !typeNames.has(type)) delete copy["type"];
  if (Array.isArray(type)) {
    const known = type.filter((item) => typeof item === "string" && typeNames.has(item));
    if (known.length === 0) delete copy["type"];
    else copy["type"] = known.length === 1 ? known[0]! : known;
  }
  // An enumeration without a value would be undefined. People leave one beside `allOf`, and mean nothing by it.
  if (Array.isArray(copy["enum"]) && copy["enum"].length === 0 && own(copy, neverMark) !== true) delete copy["enum"];
  if (copy["const"] === null) {
    // openapi-typescript ignores this one constant.
    delete copy["const"];
    copy["type"] = "null";
  }
  if (Array.isArray(copy["enum"]) && (copy["type"] === "object" || own(copy, "properties") !== undefined)) {
    // With a type of object it would read the values as schemas.
    delete copy["type"];
    delete copy["properties"];
    delete copy["additionalProperties"];
  }
  if (own(copy, "type") === undefined) {
    if (own(copy, "items") !== undefined || own(copy, "prefixItems") !== undefined) copy["type"] = "array";
    else if (own(copy, "properties") !== undefined || own(copy, "additionalProperties") !== undefined) {
      copy["type"] = "object";
    }
  }
  const items = own(copy, "items");
  if (listAt(copy, "prefixItems").length > 0 && items !== undefined) {
    // openapi-typescript ignores what may follow the first items of a tuple.
    if (items === false) delete copy["items"];
    else copy[restMark] = true;
  }
  return copy;
}

/** The extension of tuples whose `items` says what may follow. */
export const restMark = "x-fetch-rest";

/** `nullable` of OpenAPI 3.0, also beside `$ref`, `enum` and compositions, where openapi-typescript drops it. */
function withNull(schema: JsonObject): JsonObject {
  const copy = { ...schema };
  const type = copy["type"];
  if (Array.isArray(copy["enum"]) && !copy["enum"].includes(null)) copy["enum"] = [...copy["enum"], null];
  if (own(copy, "const") !== undefined) {
    copy["enum"] = [copy["const"]!, null];
    delete copy["const"];
  }
  if (typeof type === "string") copy["type"] = type === "null" ? type : [type, "null"];
  else if (Array.isArray(type)) copy["type"] = type.includes("null") ? type : [...type, "null"];
  else if (own(copy, "enum") === undefined) {
    const [notes, rest] = partition(copy, isAnnotation);
    return Object.keys(rest).length === 0 ? notes : { ...notes, anyOf: [rest, nullSchema()] };
  }
  return copy;
}

/** With `type: [object, "null"]` and a composition, the intersection would swallow the null. */
function nullOutside(schema: JsonObject): JsonObject {
  const type = schema["type"];
  if (!Array.isArray(type) || !type.includes("null")) return schema;
  if (!compositions.some((key) => listAt(schema, key).length > 0)) return schema;
  const [notes, rest] = partition(schema, isAnnotation);
  const others = type.filter((item) => item !== "null");
  rest["type"] = others.length === 1 ? others[0]! : others;
  return { ...notes, anyOf: [plainTypes(rest), nullSchema()] };
}

/** A composition together with other constraints means both; openapi-typescript makes alternatives of some of these. */
function compose(given: JsonObject): JsonObject {
  let schema = given;
  for (const key of ["anyOf", "oneOf"] as const) {
    const members = listAt(schema, key);
    if (members.length === 0) continue;
    if (members.every(constrainsOnly)) {
      // `anyOf: [{ required: [a] }, { required: [b] }]` would be unknown as a whole.
      schema = without(schema, key);
    } else if (typeof schema["type"] === "string" && members.every((member) => saysType(member))) {
      if (!hasShape(schema)) schema = without(schema, "type");
    }
  }
  const present = compositions.filter((key) => listAt(schema, key).length > 0);
  if (present.length > 0 && own(schema, "additionalProperties") === false && own(schema, "properties") === undefined) {
    // It would forbid every field of the members. People mean that there are no others.
    schema = without(schema, "additionalProperties");
  }
  const [core, rest] = partition(
    schema,
    (key) =>
      !isAnnotation(key) && !(compositions as readonly string[]).includes(key) &&
      key !== "discriminator",
  );
  const hasCore = hasShape(core) || own(core, "type") !== undefined || own(core, "enum") !== undefined;
  const unions = present.filter((key) => key !== "allOf");
  if (unions.length > 0 && (hasCore || present.length > 1)) {
    const parts: Json[] = [...listAt(schema, "allOf")];
    if (hasCore) parts.unshift(core);
    for (const key of unions) {
      const part = newObject();
      part[key] = rest[key]!;
      if (key === unions[0] && rest["discriminator"] !== undefined) part["discriminator"] = rest["discriminator"];
      parts.push(part);
    }
    const notes = partition(rest, isAnnotation)[0];
    schema = { ...notes, allOf: parts };
    if (Array.isArray(core["required"])) schema["required"] = core["required"];
  }
  return single(requiredTogether(schema));
}

/** `allOf: [{ $ref }, { required: [a] }]`: the second part has no type of its own, its names belong to the whole. */
function requiredTogether(schema: JsonObject): JsonObject {
  const parts = listAt(schema, "allOf");
  const names = parts.filter((part) =>
    isObject(part) && Object.keys(part).every((key) => key === "required" || isAnnotation(key))
  );
  if (names.length === 0 || names.length === parts.length) return schema;
  const required = new Set<Json>([...listAt(schema, "required"), ...names.flatMap((part) => listAt(part, "required"))]);
  return { ...schema, required: [...required], allOf: parts.filter((part) => !names.includes(part)) };
}

/** A composition of one is that one; an array of it would lose a dimension when the one is an array. */
function single(schema: JsonObject): JsonObject {
  for (const key of compositions) {
    const members = listAt(schema, key);
    if (members.length !== 1 || !isObject(members[0])) continue;
    const [notes, rest] = partition(schema, isAnnotation);
    if (Object.keys(rest).some((name) => name !== key && name !== "discriminator")) continue;
    if (typeof members[0]["$ref"] === "string" || hasShape(members[0]) || own(members[0], "type") !== undefined) {
      return { ...members[0], ...notes };
    }
  }
  return schema;
}

/** Beside properties, patterns are what further properties may hold: TypeScript has no names by pattern. */
function withoutPatterns(schema: JsonObject): JsonObject {
  const patterns = Object.values(objectAt(schema, "patternProperties") ?? {});
  if (patterns.length === 0 || Object.keys(objectAt(schema, "properties") ?? {}).length === 0) return schema;
  const additional = own(schema, "additionalProperties");
  const all = isObject(additional) ? [...patterns, additional] : patterns;
  const copy = without(schema, "patternProperties");
  copy["additionalProperties"] = all.length === 1 ? all[0]! : fromEntries([["anyOf", all]]);
  return copy;
}

/** An object of which nothing is said may hold anything; openapi-typescript would let it hold nothing. */
function openObject(given: JsonObject): JsonObject {
  const schema = withoutPatterns(given);
  const type = schema["type"];
  const isObjectType = type === "object" || (Array.isArray(type) && type.includes("object"));
  if (!isObjectType || own(schema, "patternProperties") !== undefined) return schema;
  const properties = objectAt(schema, "properties");
  const additional = own(schema, "additionalProperties");
  const names = listAt(schema, "required").filter((name): name is string => typeof name === "string");
  const undeclared = names.filter((name) => properties === undefined || !Object.hasOwn(properties, name));
  const copy = { ...schema };
  // A required property that is not described is still there.
  const inComposition = compositions.some((key) => listAt(schema, key).length > 0);
  if (undeclared.length > 0 && additional === false) {
    // Nothing could be both there and not allowed: the name is a mistake.
    copy["required"] = names.filter((name) => !undeclared.includes(name));
  } else if (undeclared.length > 0 && !inComposition) {
    const all = newObject();
    for (const [name, value] of Object.entries(properties ?? {})) all[name] = value;
    for (const name of undeclared) all[name] = isObject(additional) ? additional : newObject();
    copy["properties"] = all;
  }
  const none = Object.keys(objectAt(copy, "properties") ?? {}).length === 0;
  if (none && additional === undefined && !inComposition) copy["additionalProperties"] = true;
  if (!none && isObject(additional) && Object.keys(additional).length > 0) copy["x-fetch-index"] = true;
  return copy;
}

function constrainsOnly(member: Json): boolean {
  const constraints = new Set([
    "required",
    "not",
    "minProperties",
    "maxProperties",
    "if",
    "then",
    "else",
    "dependentRequired",
  ]);
  return isObject(member) && Object.keys(member).every((key) => constraints.has(key) || isAnnotation(key));
}

function saysType(member: Json): boolean {
  return isObject(member) && ["type", "const", "enum", "$ref"].some((key) => own(member, key) !== undefined);
}

function hasShape(schema: JsonObject): boolean {
  return ["properties", "additionalProperties", "patternProperties", "items", "prefixItems"]
    .some((key) => own(schema, key) !== undefined);
}

function nullSchema(): JsonObject {
  const schema = newObject();
  schema["type"] = "null";
  return schema;
}

function without(node: JsonObject, ...keys: string[]): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(node)) if (!keys.includes(key)) copy[key] = node[key]!;
  return copy;
}

function partition(node: JsonObject, test: (key: string) => boolean): [JsonObject, JsonObject] {
  const [yes, no] = [newObject(), newObject()];
  for (const key of Object.keys(node)) (test(key) ? yes : no)[key] = node[key]!;
  return [yes, no];
}

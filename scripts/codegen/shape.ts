/** The shape of an OpenAPI document: which field holds what. Everything that walks a document walks by this table. */
import { isObject, type Json, type JsonObject, newObject } from "./json.ts";

export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "example"
  | "schema"
  | "data";

type Field = readonly ["one" | "map" | "list", Kind];

const one = (kind: Kind): Field => ["one", kind];
const map = (kind: Kind): Field => ["map", kind];
const list = (kind: Kind): Field => ["list", kind];

export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

const parameterFields: Record<string, Field> = {
  schema: one("schema"),
  content: map("mediaType"),
  examples: map("example"),
};

/** Fields that are not listed are data: copied as they are, a `$ref` in them means nothing. */
const shape: Record<Kind, Record<string, Field>> = {
  document: {
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    examples: map("example"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    securitySchemes: map("data"),
    links: map("data"),
  },
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(methods.map((method) => [method, one("operation")])),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: {},
  parameter: parameterFields,
  header: parameterFields,
  requestBody: { content: map("mediaType") },
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
  },
  encoding: { headers: map("header") },
  response: { headers: map("header"), content: map("mediaType"), links: map("data") },
  example: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    items: one("schema"),
    additionalProperties: one("schema"),
    propertyNames: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
  },
  data: {},
};

/** The section of `components` that holds things of a kind. */
export const sectionOf: Partial<Record<Kind, string>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
  example: "examples",
  callback: "callbacks",
};

export type Token = string | number;

/** One child of a node: its kind, its value, and the pointer tokens from the node to it. */
export interface Child {
  readonly kind: Kind;
  readonly value: Json;
  readonly path: readonly Token[];
}

/** The kind of the values of field `key` in a node of kind `kind`, and how they are held. */
export function fieldOf(kind: Kind, key: string): Field | undefined {
  if (kind === "callback") return key.startsWith("x-") ? undefined : one("pathItem");
  const fields = shape[kind];
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The children of a node that the table knows, in the order of the node's keys. */
export function* childrenOf(kind: Kind, node: JsonObject): Generator<Child> {
  for (const key of Object.keys(node)) {
    const field = fieldOf(kind, key);
    if (field === undefined) continue;
    const [holder, childKind] = field;
    const value = node[key]!;
    if (holder === "one") {
      // Draft 4 and 2019-09 allow a list of schemas in `items`.
      if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
          yield { kind: childKind, value: item, path: [key, index] };
        }
      } else yield { kind: childKind, value, path: [key] };
    } else if (holder === "map" && isObject(value)) {
      for (const name of Object.keys(value)) {
        yield { kind: childKind, value: value[name]!, path: [key, name] };
      }
    } else if (holder === "list" && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        yield { kind: childKind, value: item, path: [key, index] };
      }
    }
  }
}

/** Changes nodes on the way down: gets each node, returns what stands in its place, whose children are visited next. */
export type Change = (kind: Kind, node: JsonObject, path: readonly Token[]) => Json;

/**
 * A node in which `change` was applied to every node the table knows. What does not change is not copied. The path that
 * `change` gets is only good during its call.
 */
export function rebuild(kind: Kind, node: Json, change: Change, path: Token[] = []): Json {
  if (!isObject(node)) return node;
  const changed = change(kind, node, path);
  if (!isObject(changed)) return changed;
  let copy: JsonObject | undefined;
  for (const key of Object.keys(changed)) {
    const value = changed[key]!;
    if (typeof value !== "object" || value === null) continue;
    const field = fieldOf(kind, key);
    if (field === undefined) continue;
    path.push(key);
    const next = rebuildField(field, value, change, path);
    path.pop();
    if (next === value) continue;
    copy ??= copyOf(changed);
    copy[key] = next;
  }
  return copy ?? changed;
}

function rebuildField([holder, kind]: Field, value: Json[] | JsonObject, change: Change, path: Token[]): Json {
  if (Array.isArray(value)) {
    if (holder === "map") return value;
    let list: Json[] | undefined;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      const next = rebuild(kind, value[index]!, change, path);
      path.pop();
      if (next !== value[index]) (list ??= [...value])[index] = next;
    }
    return list ?? value;
  }
  if (holder === "one") return rebuild(kind, value, change, path);
  if (holder === "list") return value;
  let entries: JsonObject | undefined;
  for (const name of Object.keys(value)) {
    path.push(name);
    const next = rebuild(kind, value[name]!, change, path);
    path.pop();
    if (next !== value[name]) (entries ??= copyOf(value))[name] = next;
  }
  return entries ?? value;
}

function copyOf(node: JsonObject): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(node)) copy[key] = node[key]!;
  return copy;
}

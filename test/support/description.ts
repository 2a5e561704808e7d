/** The OpenAPI description as the tests read it: each operation with its parameters, bodies and examples, and a check of values against schemas. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";

/** Anything of a JSON document. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
/** An object of a JSON document. */
export type JsonObject = { [name: string]: Json };

/** A place in the description, to find a schema by. */
export interface Located {
  /** JSON pointer from the root of the description. */
  pointer: string;
  node: JsonObject;
}

/** A parameter with its references resolved. */
export interface DescribedParameter extends Located {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  /** All names that callers may use, the wire's first. */
  spellings: string[];
  /** Where its schema is. */
  schema: Located;
}

/** One content type of a request or a reply. */
export interface DescribedContent {
  type: string;
  media: JsonObject;
  schema: Located | undefined;
}

/** One status of an operation. */
export interface DescribedReply {
  status: string;
  headers: string[];
  contents: DescribedContent[];
}

/** An operation, ready to be called or answered. */
export interface DescribedOperation {
  method: string;
  path: string;
  operationId: string;
  accessor: string;
  area: string;
  node: JsonObject;
  control: boolean;
  /** How the path parameters are given: in one object with the rest, the last as first argument, or each as one. */
  style: "object" | "positional" | "paths";
  /** What precedes the path at the server: `/v1`, or nothing. */
  prefix: string;
  /** Ways to authenticate; each lists the schemes that are needed together. */
  security: string[][];
  parameters: DescribedParameter[];
  bodyRequired: boolean;
  bodies: DescribedContent[];
  replies: DescribedReply[];
}

const folder = new URL("../../generated/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** The bundled description. */
export const description: JsonObject = read("openapi.json");

// most schemas are used for a few values: compiling them fast counts for more than fast checks
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  validateSchema: false,
  logger: false,
  inlineRefs: false,
  code: { optimize: false },
});
ajvFormats.default(ajv);
ajv.addSchema(description, "description");

const validators = new Map<string, ValidateFunction>();

/** What is wrong with a value, in words; empty when it fits the schema at the pointer. */
export function problemsOf(pointer: string, value: unknown): string[] {
  let validate = validators.get(pointer);
  if (validate === undefined) {
    const fragment = pointer.split("/").map(encodeURIComponent).join("/");
    validate = ajv.compile({ $ref: `description#${fragment}` });
    validators.set(pointer, validate);
  }
  if (validate(value)) return [];
  return validate.errors!.map(({ instancePath, message, params }) =>
    `${instancePath || "the value"} ${message}${params.additionalProperty ? ` "${params.additionalProperty}"` : ""}`
  );
}

/** Follows the references at a place. */
export function resolve({ pointer, node }: Located): Located {
  let at: Located = { pointer, node };
  while (typeof at.node.$ref === "string") {
    const target = at.node.$ref.slice(1);
    at = { pointer: target, node: find(target) };
  }
  return at;
}

function find(pointer: string): JsonObject {
  let node: Json = description;
  for (const part of pointer.split("/").slice(1)) {
    node = (node as JsonObject)[part.replaceAll("~1", "/").replaceAll("~0", "~")]!;
  }
  return node as JsonObject;
}

/** A place below another one. */
export function below({ pointer, node }: Located, ...names: string[]): Located | undefined {
  let at = node as Json | undefined;
  let path = pointer;
  for (const name of names) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as JsonObject)[name];
    path += `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return typeof at === "object" && at !== null ? { pointer: path, node: at as JsonObject } : undefined;
}

/** The schemas that a property of an object may have, in the parts of a composed schema too. */
export function propertySchemas(schema: Located, name: string): Located[] {
  const { pointer, node } = resolve(schema);
  const own = below({ pointer, node }, "properties", name);
  const found = own ? [own] : [];
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const parts = Array.isArray(node[key]) ? node[key] as JsonObject[] : [];
    parts.forEach((part, index) =>
      found.push(...propertySchemas({ pointer: `${pointer}/${key}/${index}`, node: part }, name))
    );
  }
  return found;
}

/** The names that an object of a schema may have. */
export function propertyNames(schema: Located): string[] {
  const { pointer, node } = resolve(schema);
  const names = Object.keys((node.properties ?? {}) as JsonObject);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const parts = Array.isArray(node[key]) ? node[key] as JsonObject[] : [];
    parts.forEach((part, index) => names.push(...propertyNames({ pointer: `${pointer}/${key}/${index}`, node: part })));
  }
  return [...new Set(names)];
}

/** Whether a schema takes a file: `format: binary`, alone, as one choice, or as items. */
export function takesFile(schema: Located): boolean {
  const { node } = resolve(schema);
  if (node.format === "binary") return true;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (node[key] ?? []) as JsonObject[]);
  if (typeof node.items === "object") parts.push(node.items as JsonObject);
  return parts.some((part) => takesFile({ pointer: "", node: part }));
}

/** All operations, in the order of the generator's list. */
export const operations: readonly DescribedOperation[] = read("operations.json").map(describe);

function describe(
  entry: { method: string; path: string; accessor: string; operationId: string; area: string },
): DescribedOperation {
  const item = below({ pointer: "", node: description }, "paths", entry.path)!;
  const operation = below(item, entry.method.toLowerCase())!;
  const { node } = operation;
  const control = node["x-plane"] === "control";
  const body = below(operation, "requestBody");
  const resolvedBody = body && resolve(body);
  const servers = (node.servers ?? item.node.servers ?? description.servers) as { url: string }[];
  return {
    ...entry,
    node,
    control,
    style: (node["x-arguments"] ?? (control ? "object" : "positional")) as "object",
    prefix: new URL(servers[0]!.url).pathname.replace(/\/$/, ""),
    security: ((node.security ?? description.security ?? []) as JsonObject[]).map(Object.keys),
    parameters: [...parametersOf(item), ...parametersOf(operation)],
    bodyRequired: resolvedBody?.node.required === true,
    bodies: resolvedBody ? contentsOf(resolvedBody) : [],
    replies: Object.keys(node.responses as JsonObject).map((status) => {
      const reply = resolve(below(operation, "responses", status)!);
      return { status, headers: Object.keys((reply.node.headers ?? {}) as JsonObject), contents: contentsOf(reply) };
    }),
  };
}

function parametersOf(at: Located): DescribedParameter[] {
  const list = below(at, "parameters");
  return ((list?.node ?? []) as unknown as JsonObject[]).map((given, index) => {
    const parameter = resolve({ pointer: `${list!.pointer}/${index}`, node: given });
    const { node } = parameter;
    return {
      ...parameter,
      name: String(node.name),
      in: node.in as "path",
      required: node.required === true,
      spellings: [String(node.name), ...(node["x-aliases"] ?? []) as string[]],
      schema: below(parameter, "schema") ?? below(parameter, "content", "application/json", "schema")!,
    };
  });
}

function contentsOf(at: Located): DescribedContent[] {
  return Object.keys((at.node.content ?? {}) as JsonObject).map((type) => {
    const media = below(at, "content", type)!;
    return { type, media: media.node, schema: below(media, "schema") };
  });
}

const templates = operations.map((operation) => ({
  operation,
  method: operation.method,
  pattern: new RegExp(`^${operation.path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, "([^/]+)")}$`),
  // a literal segment wins over a parameter, the earlier the better
  rank: operation.path.replace(/\{[^}]*\}/g, "\uffff"),
})).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));

/** The operation that a path without its prefix belongs to, with the values of the path's parameters. */
export function route(
  method: string,
  path: string,
): { operation: DescribedOperation; params: Record<string, string> } | undefined {
  for (const { operation, method: own, pattern } of templates) {
    const match = own === method ? pattern.exec(path) : null;
    if (!match) continue;
    const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
    return {
      operation,
      params: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)])),
    };
  }
  return undefined;
}

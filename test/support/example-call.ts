/** Makes the arguments of a call from the examples of its description, and says what has to arrive at the server. */
import {
  type DescribedContent,
  type DescribedOperation,
  type DescribedParameter,
  type JsonObject,
  type Located,
  propertySchemas,
  resolve,
  takesFile,
} from "./description.ts";

/** A call with what it must look like at the server. */
export interface ExampleCall {
  /** The arguments before the options. */
  args: unknown[];
  params: Record<string, string>;
  query: [string, string][];
  /** The content type, without its parameters. */
  type: string | undefined;
  /** The body as the server reads it; files are their names. */
  body: unknown;
}

/** The content of files in uploads. */
export const FILE_CONTENT = "content of the file, ünïcödé";

/** The example call of an operation; with `streamed` one that asks for events. */
export function exampleCall(operation: DescribedOperation, streamed = false): ExampleCall {
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
  const parameter = (name: string) => operation.parameters.find((one) => one.in === "path" && one.name === name)!;
  const params = Object.fromEntries(inPath.map((name) => [name, String(sampleOf(parameter(name)))]));
  const query: Record<string, unknown> = {};
  for (const one of operation.parameters.filter((one) => one.in === "query" && !isCursor(operation, one.name))) {
    if (one.name === "stream") streamed && (query.stream = true);
    else query[one.name] = sampleOf(one);
  }
  const content = operation.bodies.find(({ type }) => type === "application/json") ?? operation.bodies[0];
  const body = content && bodyOf(content, streamed);
  if (operation.node["x-streaming"] === "explicit" && !streamed) {
    body!.arrives = { ...body!.arrives as object, stream: false };
  }

  const ids = { object: [], positional: inPath.slice(-1), paths: inPath }[operation.style];
  const fields = inPath.slice(0, inPath.length - ids.length);
  const alone = fields.length === 0 && Object.keys(query).length === 0;
  const args: unknown[] = ids.map((name) => params[name]);
  if (body !== undefined && alone) args.push(body.given);
  else if (body !== undefined || !alone) {
    args.push({
      ...body?.given as object,
      ...Object.fromEntries(fields.map((name) => [name, params[name]])),
      ...query,
    });
  }
  return { args, params, query: writeQuery(operation, query), type: content?.type, body: body?.arrives };
}

/** Where the next page starts is not for the caller of the first one to say. */
function isCursor(operation: DescribedOperation, name: string): boolean {
  const { cursor = "after", page = "current_page", offset = "offset" } =
    (operation.node["x-pagination"] ?? {}) as Record<string, string>;
  return [cursor, page, offset, "before"].includes(name) && operation.node["x-pagination"] !== undefined;
}

/** A value for a parameter: its example, else one that its schema takes. */
export function sampleOf(parameter: DescribedParameter): unknown {
  return parameter.node.example ?? sample(parameter.schema);
}

function sample(at: Located, index = 0): unknown {
  const { pointer, node } = resolve(at);
  const choices = (node.enum ?? node.examples ?? []) as unknown[];
  for (const known of [node.example, choices[index], node.const, node.default]) {
    if (known !== undefined && known !== null) return known;
  }
  if (choices.length > 0) return undefined;
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    if (Array.isArray(node[key])) {
      return sample({ pointer: `${pointer}/${key}/0`, node: node[key][0] as JsonObject }, index);
    }
  }
  switch (Array.isArray(node.type) ? node.type[0] : node.type) {
    case "integer":
    case "number":
      return node.minimum ?? 1;
    case "boolean":
      return true;
    case "array": {
      const items: Located = { pointer: `${pointer}/items`, node: node.items as JsonObject };
      return [sample(items), sample(items, 1)].filter((item) => item !== undefined);
    }
    case "object":
      return { env: "prod", "a b": "c&d" };
    default:
      return BY_FORMAT[String(node.format)] ?? `${index === 0 ? "" : "other "}a b&c=ü/?#%2F`;
  }
}

const BY_FORMAT: Record<string, string> = {
  "date-time": "2026-06-01T00:00:00Z",
  email: "mina+test@example.com",
  uuid: "0b0a2f5e-5d3c-4b8e-9a52-6f0f3c1d7e11",
};

function writeQuery(operation: DescribedOperation, query: Record<string, unknown>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]): [string, string][] => {
    const { node } = operation.parameters.find((one) => one.in === "query" && one.name === name)!;
    if (Array.isArray(value)) {
      const repeated = node["x-array"] === "brackets" ? `${name}[]` : name;
      return node.explode === false ? [[name, value.join(",")]] : value.map((item) => [repeated, String(item)]);
    }
    if (typeof value === "object") {
      return Object.entries(value!).map(([key, item]) => [`${name}[${key}]`, String(item)]);
    }
    return [[name, String(value)]];
  });
}

/** The body as callers give it, and as it arrives. */
function bodyOf({ type, media, schema }: DescribedContent, streamed: boolean): { given: unknown; arrives: unknown } {
  const example = media.example;
  const arrives: unknown = streamed ? { ...example as object, ...askForStream(schema!) } : example;
  if (type !== "multipart/form-data") return { given: arrives, arrives };
  const given = Object.fromEntries(
    Object.entries(arrives as JsonObject).map(([name, value]) => {
      const isFile = typeof value === "string" && propertySchemas(schema!, name).some(takesFile);
      return [name, isFile ? new File([FILE_CONTENT], value) : value];
    }),
  );
  return { given, arrives };
}

function askForStream(schema: Located): JsonObject {
  return propertySchemas(schema, "stream").length > 0 ? { stream: true } : { stream_format: "sse" };
}

/** Says what is wrong with a request, by the description of its operation. */
import {
  below,
  type DescribedContent,
  type DescribedOperation,
  type DescribedParameter,
  type Located,
  problemsOf,
  propertyNames,
  propertySchemas,
  resolve,
  takesFile,
} from "./description.ts";
import { type FormPart, parseMultipart } from "./multipart.ts";

/** A request as it came, not yet looked at. */
export interface RawRequest {
  method: string;
  headers: Record<string, string>;
  params: Record<string, string>;
  query: URLSearchParams;
  bytes: Buffer;
}

/** A request's body as the server reads it. */
export interface ReadBody {
  /** The content type without its parameters; undefined without a body. */
  type: string | undefined;
  /** JSON as its value, a form as the object it stands for (files as their names), anything else as bytes. */
  value: unknown;
  parts: FormPart[];
}

/** Reads the body of a request and lists all that does not fit the operation. */
export function checkRequest(
  operation: DescribedOperation,
  request: RawRequest,
): { body: ReadBody; problems: string[] } {
  const problems: string[] = [];
  for (const parameter of operation.parameters) {
    const found = checkParameter(parameter, request);
    problems.push(...found.map((problem) => `${parameter.in} parameter "${parameter.name}": ${problem}`));
  }
  problems.push(...unknownQuery(operation, request.query));
  const body = readRequestBody(operation, request, problems);
  return { body, problems };
}

/** Whether the headers hold what one of the operation's ways to authenticate needs. */
export function isAuthenticated(operation: DescribedOperation, headers: Record<string, string>): boolean {
  const header: Record<string, string> = {
    PortkeyKey: "x-portkey-api-key",
    Config: "x-portkey-config",
    VirtualKey: "x-portkey-virtual-key",
    Provider: "x-portkey-provider",
    ProviderAuthorization: "authorization",
    CustomHost: "x-portkey-custom-host",
  };
  const ways = operation.security;
  return ways.length === 0 || ways.some((schemes) => schemes.every((scheme) => headers[header[scheme]!] !== undefined));
}

function checkParameter(parameter: DescribedParameter, request: RawRequest): string[] {
  const { name, required } = parameter;
  if (parameter.in === "path") return fit(parameter.schema, [request.params[name] ?? ""]);
  if (parameter.in === "header") {
    const value = request.headers[name.toLowerCase()];
    if (value === undefined) return required ? ["is missing"] : [];
    return fit(parameter.schema, [value]);
  }
  if (parameter.node.style === "deepObject") {
    const pairs = [...request.query].filter(([key]) => key.startsWith(`${name}[`));
    if (pairs.length === 0) return required ? ["is missing"] : [];
    const value = Object.fromEntries(pairs.map(([key, text]) => [key.slice(name.length + 1, -1), text]));
    const loose = Object.fromEntries(Object.entries(value).map(([key, text]) => [key, loosely(text)]));
    return best(parameter.schema, [value, loose]);
  }
  let values = request.query.getAll(wireName(parameter));
  if (values.length === 0) return required ? ["is missing"] : [];
  if (parameter.node.explode === false) values = values.flatMap((value) => value.split(","));
  return fit(parameter.schema, values);
}

/** A parameter's name in the query: `include[]` for a list with brackets. */
function wireName({ name, node }: DescribedParameter): string {
  return node["x-array"] === "brackets" ? `${name}[]` : name;
}

/** Query parameters that the operation does not have, or that came twice. */
function unknownQuery(operation: DescribedOperation, query: URLSearchParams): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query");
  return [...new Set(query.keys())]
    .filter((key) =>
      !known.some((one) => wireName(one) === key || (one.node.style === "deepObject" && key.startsWith(`${one.name}[`)))
    )
    .map((key) => `query parameter "${key}": the operation has none of this name`);
}

/** Text values of one parameter against its schema: as they are, or as the JSON values they spell. */
function fit(schema: Located, values: string[]): string[] {
  const candidates: unknown[] = [values, values.map(loosely)];
  if (values.length === 1) candidates.unshift(values[0], loosely(values[0]!));
  return best(schema, candidates);
}

function best(schema: Located, candidates: readonly unknown[]): string[] {
  let fewest: string[] | undefined;
  for (const candidate of candidates) {
    const problems = problemsOf(schema.pointer, candidate);
    if (problems.length === 0) return problems;
    if (fewest === undefined || problems.length < fewest.length) fewest = problems;
  }
  return fewest ?? [];
}

/** The JSON value that a text spells, else the text. */
function loosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readRequestBody(operation: DescribedOperation, request: RawRequest, problems: string[]): ReadBody {
  const { bytes, headers } = request;
  const contentType = headers["content-type"];
  const type = contentType?.split(";", 1).join().trim().toLowerCase();
  const body: ReadBody = { type, value: undefined, parts: [] };
  if (bytes.length === 0) {
    if (operation.bodyRequired) problems.push("body: is missing");
    return body;
  }
  const content = operation.bodies.find((candidate) => candidate.type === type);
  if (content === undefined) {
    const declared = operation.bodies.map((candidate) => candidate.type).join(" or ") || "no body";
    problems.push(`body: its type is ${type ?? "not given"}, the operation takes ${declared}`);
    return body;
  }
  try {
    if (type === "application/json") {
      body.value = JSON.parse(bytes.toString("utf8"));
      problems.push(...problemsOf(content.schema!.pointer, body.value).map((problem) => `body: ${problem}`));
    } else if (type === "multipart/form-data") {
      body.parts = parseMultipart(contentType!, bytes);
      body.value = readForm(content, body.parts, problems);
    } else body.value = bytes;
  } catch (error) {
    problems.push(`body: ${(error as Error).message}`);
  }
  return body;
}

/** The object that a form stands for, with what does not fit noted. Files are their names. */
function readForm(content: DescribedContent, parts: readonly FormPart[], problems: string[]): Record<string, unknown> {
  const schema = content.schema!;
  const known = propertyNames(schema);
  const form: Record<string, unknown> = {};
  for (const part of parts) {
    const [, name = part.name, isList, key] = /^([^[]+)(?:(\[\])|\[([^\]]+)\])?$/.exec(part.name) ?? [];
    const schemas = propertySchemas(schema, name);
    if (!known.includes(name)) problems.push(`body: field "${part.name}" is not declared`);
    const wantsFile = schemas.some(takesFile);
    const isFile = part.filename !== undefined;
    if (isFile && !wantsFile) problems.push(`body: field "${part.name}" is a file and should not be`);
    const wanted = (below({ pointer: "", node: content.media }, "encoding", name)?.node.contentType) as
      | string
      | undefined;
    if (wanted !== undefined && part.type !== wanted) {
      problems.push(`body: field "${part.name}" has type ${part.type ?? "none"} instead of ${wanted}`);
    }
    const value = isFile ? part.filename : readField(schemas, part, key);
    if (isList) form[name] = [...(form[name] ?? []) as unknown[], value];
    else if (key !== undefined) form[name] = { ...(form[name] as object | undefined), [key]: value };
    else if (name in form) problems.push(`body: field "${name}" came twice`);
    else form[name] = value;
  }
  problems.push(...problemsOf(schema.pointer, form).map((problem) => `body: ${problem}`));
  for (const name of known) {
    const isPlainFile = propertySchemas(schema, name).every((own) => resolve(own).node.format === "binary");
    if (isPlainFile && name in form && !parts.some((part) => part.name === name && part.filename !== undefined)) {
      problems.push(`body: field "${name}" should be a file`);
    }
  }
  return form;
}

/** A field's text as the value that its schema takes. */
function readField(schemas: readonly Located[], part: FormPart, key: string | undefined): unknown {
  const own = key === undefined ? schemas : schemas.flatMap((schema) => propertySchemas(schema, key));
  const items = own.flatMap((schema) => below(resolve(schema), "items") ?? []);
  for (const candidate of [part.text, loosely(part.text)]) {
    if ([...own, ...items].some((schema) => problemsOf(schema.pointer, candidate).length === 0)) return candidate;
  }
  return part.text;
}

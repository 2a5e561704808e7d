/** An operation of the API as data, and how the arguments of a call become a request. */
import { OptionError } from "../options/option-error.ts";
import type { Pagination } from "./pagination.ts";
import { climbs } from "./path.ts";

/** What the runtime needs to know of an operation. */
export interface Operation {
  method: string;
  /** Path template with plain parameter names. */
  path: string;
  /** Path parameters in order, each with the spellings that callers may use; the first is its name. */
  params: string[][];
  /** Whether the last path parameter is the first argument. */
  id: boolean;
  /** Whether each path parameter is an argument of its own. */
  ids: boolean;
  /** Whether there is one argument whose fields are `path`, `query`, `headers` and `body`, so that no name means two things. */
  groups: boolean;
  /** Query parameters that belong to the operation, as a query string: they tell it from another one at the same path. */
  fixed: string;
  /** `either` is multipart when there is a file in it, else JSON. */
  body: "json" | "form" | "multipart" | "bytes" | "either" | undefined;
  /** Whether there must be a body. */
  needed: boolean;
  /** Whether query parameters are taken. */
  takesQuery: boolean;
  /** Names of query parameters, where a body takes the rest. */
  query: string[];
  /** Names of header parameters. */
  header: string[];
  /** Query parameters that are not simply repeated: joined by commas, named with brackets, or as JSON. */
  csv: string[];
  brackets: string[];
  json: string[];
  /** Fields of a multipart body that are no plain text, with their content type. */
  part: [name: string, type: string][];
  /** Other spellings of fields of the query and the body. */
  alias: [alias: string, name: string][];
  /** Field with the recording whose duration goes into a header. */
  duration: string | undefined;
  /** `optional`: when the call asks for it. `told`: then the body says no otherwise, as the server may hold another wish. */
  stream: "optional" | "told" | "always" | undefined;
  /** Whether events are delivered with their name: `{ event, data }`. */
  envelope: boolean;
  /** What kind of reply is declared. `text` allows JSON too. */
  reply: "json" | "text" | "blob" | "none" | "websocket";
  pagination: Pagination | undefined;
  /** Whether the control plane answers. */
  control: boolean;
  /** Where the operation is, beside the base URL or elsewhere: a URL that is resolved against it. */
  base: string | undefined;
  /** Whether it takes no credentials. */
  public: boolean;
  /** Value of `OpenAI-Beta` that the operation needs. */
  beta: string | undefined;
}

/** The arguments of a call, sorted. */
export interface Arguments {
  path: Record<string, string>;
  /** A path of the caller's own, in the place of the operation's. */
  pathname?: string;
  query: Record<string, unknown>;
  header: Record<string, string>;
  body: unknown;
  /** What follows: the options of the call, and a second set that wins over them. */
  options: object[];
}

const parsed = new Map<string, Operation>();

/**
 * Reads an operation string: the method, the path, then a word for each thing that is not the default.
 *
 * `POST /chat/completions json needed stream`, `GET /files/{file_id} id`, `GET /virtual-keys query list:page control`
 */
export function parseOperation(text: string): Operation {
  const known = parsed.get(text);
  if (known) return known;
  const [method = "", template = "", ...words] = text.split(" ");
  const params: string[][] = [];
  const operation: Operation = {
    method,
    path: template.replace(/\{([^}]*)\}/g, (_, names: string) => {
      const spellings = names.split("|");
      params.push(spellings);
      return `{${spellings[0]}}`;
    }),
    params,
    id: false,
    ids: false,
    groups: false,
    fixed: "",
    body: undefined,
    needed: false,
    takesQuery: false,
    query: [],
    header: [],
    csv: [],
    brackets: [],
    json: [],
    part: [],
    alias: [],
    duration: undefined,
    stream: undefined,
    envelope: false,
    reply: "json",
    pagination: undefined,
    control: false,
    base: undefined,
    public: false,
    beta: undefined,
  };
  for (const word of words) {
    const [name = "", ...after] = word.split(":");
    const value = after.join(":");
    if (name.startsWith("+")) readNames(operation, name.slice(1) as Names, value);
    else if (name === "list") operation.pagination = parsePagination(value);
    else if (name === "query") operation.takesQuery = true;
    else if (name === "events") operation.stream = "always";
    else if (name === "stream") operation.stream = value ? "told" : "optional";
    else if (isOneOf(REPLIES, name)) operation.reply = name;
    else if (isOneOf(BODIES, name)) operation.body = operation.body ? "either" : name;
    else Object.assign(operation, { [name]: value || true });
  }
  parsed.set(text, operation);
  return operation;
}

/** Words for what an operation takes, and gives, that is not JSON. */
const BODIES = ["json", "form", "multipart", "bytes"] as const;
const REPLIES = ["text", "blob", "none", "websocket"] as const;

function isOneOf<Word extends string>(words: readonly Word[], name: string): name is Word {
  return (words as readonly string[]).includes(name);
}

/** Lists of names, `+csv:ids,tags`, or of pairs, `+alias:traceID=trace_id`. */
type Names = "query" | "header" | "csv" | "brackets" | "json" | "part" | "alias";

function readNames(operation: Operation, field: Names, text: string): void {
  const pairs = text.split(",").map((pair) => pair.split("=").map(decodeURIComponent));
  (operation[field] as unknown) = field === "part" || field === "alias" ? pairs : pairs.flat();
}

/** `cursor`, or with names of its own: `page(page=currentPage,items=users)`. */
function parsePagination(text: string): Pagination {
  const [strategy, names = ""] = text.split("(");
  const pagination: Record<string, string> = { strategy: strategy! };
  for (const pair of names.replace(")", "").split(",")) {
    const [name, value] = pair.split("=");
    if (name) pagination[name] = value!;
  }
  return pagination as unknown as Pagination;
}

/** Sorts the arguments of a call: ids, then one object with path, query and body in it, then options. */
export function readArguments(operation: Operation, args: readonly unknown[]): Arguments {
  const { params, body: bodyKind } = operation;
  const result: Arguments = { path: {}, query: {}, header: {}, body: undefined, options: [] };
  let next = 0;
  const first = operation.groups ? params.length : operation.id ? params.length - 1 : operation.ids ? 0 : params.length;
  for (let index = first; index < params.length; index++) setParam(result, operation, params[index]!, args[next++]);
  const named = first + operation.query.length + operation.header.length;
  if (operation.groups) readGroups(result, operation, args[next++]);
  else if (named > 0 || bodyKind || operation.takesQuery) {
    const value = args[next++];
    if (operation.needed && (value === undefined || value === null)) {
      throw new OptionError(`Pass the body of ${nameOf(operation)}: it is required`, "body");
    }
    if (bodyKind && named === 0) result.body = respelled(operation, value);
    else if (value !== undefined && value !== null && typeof value !== "object") {
      throw new OptionError(`Pass an object to ${nameOf(operation)}, got a ${typeof value}`, "arguments");
    } else sortFields(result, operation, params.slice(0, first), (value ?? {}) as Fields);
  }
  if (operation.fixed) {
    result.query = { ...Object.fromEntries(new URLSearchParams(operation.fixed)), ...result.query };
  }
  if (operation.stream === "told") result.body = { stream: false, ...result.body as Fields };
  for (const end = next + 2; next < end; next++) {
    const given = args[next];
    if (given === undefined || given === null) continue;
    if (typeof given !== "object") {
      throw new OptionError(
        `Pass the options of ${nameOf(operation)} as an object, got a ${typeof given}`,
        "options",
      );
    }
    result.options.push(given);
  }
  return result;
}

type Fields = Record<string, unknown>;

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** A copy of fields in which other spellings are replaced; the proper one wins. A list is a list of such fields. */
function respelled(operation: Operation, value: unknown): unknown {
  if (operation.alias.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => respelled(operation, item));
  const fields: Fields = { ...value };
  for (const [alias, name] of operation.alias) {
    if (!Object.hasOwn(fields, alias)) continue;
    fields[name] ??= fields[alias];
    delete fields[alias];
  }
  return fields;
}

function sortFields(result: Arguments, operation: Operation, params: string[][], value: Fields): void {
  const left = { ...respelled(operation, value) as Fields };
  for (const spellings of params) {
    const used = spellings.find((name) => left[name] !== undefined) ?? spellings[0]!;
    setParam(result, operation, spellings, left[used]);
    for (const name of spellings) delete left[name];
  }
  const take = (names: readonly string[], into: Fields) => {
    for (const name of names) {
      if (Object.hasOwn(left, name)) into[name] = left[name];
      delete left[name];
    }
  };
  take(operation.header, result.header);
  if (operation.body) {
    take(operation.query, result.query);
    if (Object.keys(left).length > 0 || operation.body === "json") result.body = left;
  } else result.query = left;
  writeStyles(result.query, operation);
}

/** Reads an argument in which path, query, headers and body are apart. */
function readGroups(result: Arguments, operation: Operation, value: unknown): void {
  const groups = (value ?? {}) as Record<string, Fields | undefined>;
  for (const spellings of operation.params) {
    setParam(
      result,
      operation,
      spellings,
      spellings.map((name) => groups.path?.[name]).find((one) => one !== undefined),
    );
  }
  if (operation.needed && (groups.body === undefined || groups.body === null)) {
    throw new OptionError(`Pass the body of ${nameOf(operation)}: it is required`, "body");
  }
  result.query = respelled(operation, { ...groups.query }) as Fields;
  Object.assign(result.header, groups.headers);
  result.body = respelled(operation, groups.body);
  writeStyles(result.query, operation);
}

/** Writes lists and objects of a query as the operation has them. */
function writeStyles(query: Fields, operation: Operation): void {
  for (const name of operation.csv) {
    if (Array.isArray(query[name])) query[name] = (query[name] as unknown[]).join(",");
  }
  for (const name of operation.json) {
    if (query[name] !== undefined && query[name] !== null) query[name] = JSON.stringify(query[name]);
  }
  for (const name of operation.brackets) {
    if (!Array.isArray(query[name])) continue;
    query[`${name}[]`] = query[name];
    delete query[name];
  }
}

/** A path parameter must be one segment: what could lead to another endpoint is refused. */
function setParam(result: Arguments, operation: Operation, spellings: string[], value: unknown): void {
  const name = spellings[0]!;
  const where = nameOf(operation);
  if (value === undefined || value === null || value === "") {
    throw new OptionError(`Pass "${name}" to ${where}: it is part of the path`, name);
  }
  if (typeof value !== "string" && typeof value !== "number") {
    throw new OptionError(`Pass "${name}" to ${where} as a string, got a ${typeof value}`, name);
  }
  const text = String(value);
  if (climbs(text) || /^\s|\s$|\p{Surrogate}/u.test(text)) {
    throw new OptionError(
      `Pass another "${name}" to ${where}: it cannot have "." or ".." for a part, spaces around it or control characters in it`,
      name,
    );
  }
  result.path[name] = text;
}

/** An operation of the API as data, and how the arguments of a call become a request. */
import { configOnWire } from "../options/config-fields.ts";
import { OptionError } from "../options/option-error.ts";
import { findOption } from "../options/table.ts";
import { isFormData, isSearchParams } from "./kinds.ts";
import { mediaKind } from "./media.ts";
import { type Pagination, parsePagination } from "./pagination.ts";
import { climbs } from "./path.ts";

/**
 * Kinds of request bodies. Where an operation declares several, what the caller passes decides, see `Operation.body`:
 * - `json`: any value as JSON
 * - `form`: the fields of an object as `application/x-www-form-urlencoded`
 * - `multipart`: the fields of an object, files among them, as `multipart/form-data`
 * - `bytes`: a file, bytes, a stream or a text, sent as it is
 * - `lines`: a list, one JSON value on each line; a text that holds such lines is sent as it is
 */
const BODY_KINDS = ["json", "form", "multipart", "bytes", "lines"] as const;

/** A kind of request body. */
export type BodyKind = typeof BODY_KINDS[number];

/** The content type of each kind where the operation names no other. */
export const CONTENT_TYPES: Readonly<Record<BodyKind, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  bytes: "application/octet-stream",
  lines: "application/x-ndjson",
};

/**
 * Kinds of replies that are no stream:
 * - `json`: an object or a list, parsed whatever content type the server gives it
 * - `value`: any value that JSON has, a number or a text for example
 * - `text`: a text, or parsed where the server says that it is JSON
 * - `bytes`: the `Response`, for the caller to read
 * - `any`: by the content type of the reply: JSON is parsed, text is text, an empty reply is undefined, all else is the `Response`
 * - `none`: nothing; parsed where the server sends JSON all the same
 * - `websocket`: no reply, the connection becomes a WebSocket
 */
const REPLY_KINDS = ["json", "value", "text", "bytes", "any", "none", "websocket"] as const;

/** A kind of reply that is no stream. */
export type ReplyKind = typeof REPLY_KINDS[number];

/** What is asked for where the operation does not name content types. */
const ACCEPT: Readonly<Record<ReplyKind, string>> = {
  json: "application/json",
  value: "application/json",
  text: "application/json, text/plain",
  bytes: "*/*",
  any: "*/*",
  none: "application/json",
  websocket: "*/*",
};

/**
 * When a reply is a stream, the values of the word `stream`:
 * - `optional`: when the call asks for it, with `stream: true` in the body or the query. The word has no value then
 * - `explicit`: the same, and `stream: false` is sent where the call does not ask, because the server may default to true
 * - `detected`: when the call asks for it, and also when the reply has the content type of a stream
 * - `always`: every time
 */
export const STREAM_MODES = ["optional", "explicit", "detected", "always"] as const;

/** When a reply is a stream. */
export type StreamMode = typeof STREAM_MODES[number];

/**
 * How a query parameter is written when it is not the usual way, which repeats lists and names the fields of objects in brackets:
 * - `csv`: the items of a list, or the names and values of an object, joined by commas
 * - `spaces`, `pipes`: the items of a list joined by spaces (`%20`) or by `|`
 * - `brackets`: a list as `name[]=a&name[]=b`
 * - `flat`: the fields of an object as parameters of their own, without the object's name
 * - `json`: as JSON
 */
export const QUERY_STYLES = ["csv", "spaces", "pipes", "brackets", "flat", "json"] as const;

/** How a query parameter is written. */
export type QueryStyle = typeof QUERY_STYLES[number];

/** Words that are there or not, each with the field of `Operation` that it sets. */
const FLAGS = {
  id: "id",
  ids: "ids",
  groups: "groups",
  needed: "needed",
  query: "takesQuery",
  "options-for-query": "optionsForQuery",
  "separate-parts": "separateParts",
  "json-value": "anyJson",
  "config-body": "configBody",
  envelope: "envelope",
  control: "control",
  public: "public",
} as const;

/** Words that have a text as their value: `duration:file`. */
const TEXTS = ["accept", "base", "beta", "data", "duration", "end", "fixed"] as const;

/** Words that have a list of names, `+query:limit,after`, or of pairs, `+alias:traceID=trace_id`. */
const LISTS = ["query", "header", "simple", "alias", "part", "end", "camel", ...QUERY_STYLES] as const;

/** What the runtime needs to know of an operation. */
export interface Operation {
  method: string;
  /** Path template with plain parameter names. */
  path: string;
  /** Path parameters in order, each with the spellings that callers may use; the first is its name. */
  params: string[][];
  /** Path parameters that take booleans and lists too, written in OpenAPI's style `simple`: `1,2,3`. */
  simple: string[];
  /** Whether the last path parameter is the first argument. */
  id: boolean;
  /** Whether each path parameter is an argument of its own. */
  ids: boolean;
  /** Whether there is one argument whose fields are `path`, `query`, `headers` and `body`, so that no name means two things. */
  groups: boolean;
  /** Query parameters that belong to the operation, as a query string: they distinguish it from another one at the same path. */
  fixed: string;
  /**
   * The kind of the body, `either` where several are declared and what is passed decides: a text, a file, bytes or a stream is `bytes`,
   * a list is `lines`, an object with a file in it is `multipart`, any other `json`, else `form`; of the declared ones.
   */
  body: BodyKind | "either" | undefined;
  /** The declared kinds of the body with their content types, the preferred one first. */
  content: ReadonlyMap<BodyKind, string>;
  /** Whether a JSON body may be any value; else it is an object or a list. */
  anyJson: boolean;
  /** Whether the field `config` of the body is a gateway config, whose fields may be spelled in camelCase. */
  configBody: boolean;
  /** Whether there must be a body. */
  needed: boolean;
  /** Whether query parameters are taken. */
  takesQuery: boolean;
  /** Whether options may stand in the place of the query: an object that has only names of options is them. */
  optionsForQuery: boolean;
  /** Names of query parameters, where a body takes the rest. */
  query: string[];
  /** Names of header parameters. */
  header: string[];
  /** Query parameters that are written in a way of their own; the fields of a form too. */
  style: ReadonlyMap<string, QueryStyle>;
  /** Fields of a multipart body that have a content type of their own. */
  part: [name: string, type: string][];
  /** Whether each item of a list in a multipart body is a part of its own, and objects are JSON, as OpenAPI has it; else they are written in brackets: `name[]`, `name[key]`. */
  separateParts: boolean;
  /** Other spellings of fields of the query and the body, or of an object in it. The word `camel` has names in snake_case whose camelCase is one. */
  alias: [alias: string, name: string, within?: string][];
  /** Field with the recording whose duration goes into a header. */
  duration: string | undefined;
  /** When the reply is a stream. */
  stream: StreamMode | undefined;
  /** Whether a streamed reply is JSON lines where its content type does not say; else it is server-sent events. */
  lines: boolean;
  /**
   * How a stream of events ends. `known`: with one of the markers that model APIs send, and what ends without one is incomplete.
   * `connection`: when the connection closes. A list: with one of these texts, as the data, the name or the `type` of an event.
   */
  end: "known" | "connection" | readonly string[];
  /** What the data of an event is: `json`, `text` as it stands, or `any`: parsed where it is JSON, else text. */
  data: "json" | "text" | "any";
  /** Whether events are delivered with their name: `{ event, data }`. */
  envelope: boolean;
  /** What kind of reply is declared, where it is no stream. */
  reply: ReplyKind;
  /** The content types that are declared for the reply, as the header `accept` has them. */
  accept: string;
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
  header: Record<string, unknown>;
  body: unknown;
  /** What follows: the options of the call, and a second set that wins over them. */
  options: object[];
}

const parsed = new Map<string, Operation>();

/**
 * Reads an operation string: the method, the path, then a word for each thing that is not the default.
 *
 * `POST /chat/completions json needed stream`, `GET /files/{file_id} id`, `GET /virtual-keys query list:page control`
 *
 * | word | sets |
 * |---|---|
 * | `id`, `needed`, `control` and the other names of `FLAGS` | that it is so |
 * | `json`, `bytes:image/png` and the other `BODY_KINDS` | a kind of body, with its content type where that is not the usual one |
 * | `reply:text` and the other `REPLY_KINDS` | the kind of reply |
 * | `stream`, `stream:explicit` and the other `STREAM_MODES` | when the reply is a stream; `stream:lines` is a stream of JSON lines, always |
 * | `accept:text/csv,application/json`, `duration:file` and the other `TEXTS` | a text |
 * | `+query:limit,after`, `+alias:traceID=trace_id` and the other `LISTS` | a list of names or pairs |
 * | `end:connection`, `+end:[DONE]` | how a stream of events ends |
 * | `list:page(items=users)` | how a list continues |
 *
 * @throws {OptionError} for a word that is not known: the code was generated for another version
 */
export function parseOperation(text: string): Operation {
  const known = parsed.get(text);
  if (known) return known;
  const [method = "", template = "", ...words] = text.split(" ");
  const params: string[][] = [];
  const content = new Map<BodyKind, string>();
  const style = new Map<string, QueryStyle>();
  const operation: Operation = {
    method,
    path: template.replace(/\{([^}]*)\}/g, (_, names: string) => {
      const spellings = names.split("|");
      params.push(spellings);
      return `{${spellings[0]}}`;
    }),
    params,
    simple: [],
    id: false,
    ids: false,
    groups: false,
    fixed: "",
    body: undefined,
    content,
    needed: false,
    takesQuery: false,
    optionsForQuery: false,
    query: [],
    header: [],
    style,
    part: [],
    separateParts: false,
    anyJson: false,
    configBody: false,
    alias: [],
    duration: undefined,
    stream: undefined,
    lines: false,
    end: "known",
    data: "json",
    envelope: false,
    reply: "json",
    accept: "",
    pagination: undefined,
    control: false,
    base: undefined,
    public: false,
    beta: undefined,
  };
  for (const word of words) {
    const at = word.indexOf(":");
    const [name, value] = at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
    if (isOneOf(BODY_KINDS, name)) content.set(name, value || CONTENT_TYPES[name]);
    else if (name === "reply" && isOneOf(REPLY_KINDS, value)) operation.reply = value;
    else if (name === "stream" && value === "lines") Object.assign(operation, { stream: "always", lines: true });
    else if (name === "stream" && isOneOf(STREAM_MODES, value || "optional")) {
      operation.stream = (value || "optional") as StreamMode;
    } else if (name === "list") operation.pagination = parsePagination(value);
    else if (name.startsWith("+") && isOneOf(LISTS, name.slice(1))) {
      readList(operation, style, name.slice(1) as ListName, value);
    } else if (isOneOf(TEXTS, name) && value !== "") (operation[name] as string) = value;
    else if (Object.hasOwn(FLAGS, name) && at < 0) operation[FLAGS[name as keyof typeof FLAGS]] = true;
    else throw unknownWord(text, word);
  }
  const [kind] = content.keys();
  operation.body = content.size > 1 ? "either" : kind;
  operation.accept = operation.accept.replaceAll(",", ", ") || ACCEPT[operation.reply];
  parsed.set(text, operation);
  return operation;
}

function unknownWord(text: string, word: string): OptionError {
  const [method, path] = text.split(" ");
  return new OptionError(
    `Generate the operation ${method} ${path} again with the generator of this version: it does not know ${
      JSON.stringify(word)
    }`,
    "operation",
  );
}

function isOneOf<Word extends string>(words: readonly Word[], name: string): name is Word {
  return (words as readonly string[]).includes(name);
}

type ListName = typeof LISTS[number];

/** Reads `ids,tags` or `traceID=trace_id,…`. What separates names is percent-encoded where it is part of one. */
function readList(operation: Operation, style: Map<string, QueryStyle>, field: ListName, text: string): void {
  const pairs = text.split(",").map((pair) => pair.split("=").map(decodeURIComponent));
  const names = pairs.flat();
  if (field === "part" || field === "alias") operation[field].push(...pairs as [string, string][]);
  else if (field === "camel") operation.alias.push(...names.map(camelAlias));
  else if (isOneOf(QUERY_STYLES, field)) { for (const name of names) style.set(name, field); }
  else operation[field] = names;
}

/** The spelling of a snake_case name in camelCase. */
export function camelCase(name: string): string {
  return name.replace(/_+([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** The other spelling of `config_id`, or of `defaults.config_id` in an object. */
function camelAlias(name: string): [alias: string, name: string, within?: string] {
  const [field = "", inner] = name.split(".");
  return inner === undefined ? [camelCase(field), field] : [camelCase(inner), inner, field];
}

/** Sorts the arguments of a call: ids, then one object with path, query and body in it, then options. */
export function readArguments(operation: Operation, args: readonly unknown[]): Arguments {
  const { params, body: bodyKind } = operation;
  const result: Arguments = {
    path: Object.create(null),
    query: Object.create(null),
    header: Object.create(null),
    body: undefined,
    options: [],
  };
  let next = 0;
  const first = operation.groups ? params.length : operation.id ? params.length - 1 : operation.ids ? 0 : params.length;
  for (let index = first; index < params.length; index++) {
    setParam(result, operation, params[index]!, idOf(args[next++], params[index]!));
  }
  const named = first + operation.query.length + operation.header.length;
  if (operation.groups) readGroups(result, operation, args[next++]);
  else if (operation.optionsForQuery && isOptions(args[next])) result.query = {};
  else if (named > 0 || bodyKind || operation.takesQuery) {
    const value = args[next++];
    checkNeeded(operation, value);
    if (bodyKind && named === 0) result.body = respelled(operation, value);
    else sortFields(result, operation, params.slice(0, first), fieldsOf(operation, value));
  }
  if (operation.configBody) result.body = withConfigOnWire(result.body);
  if (operation.fixed) addFixedQuery(operation, result);
  if (operation.stream === "explicit") result.body = { stream: false, ...result.body as Fields };
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

/** A body whose config is spelled as the gateway spells it, as the option `config` is. */
function withConfigOnWire(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, "config")) return body;
  return { ...body, config: configOnWire((body as Fields).config) };
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function checkNeeded(operation: Operation, body: unknown): void {
  if (!operation.needed || (body !== undefined && body !== null)) return;
  throw new OptionError(`Pass the body of ${nameOf(operation)}: it is required`, "body");
}

/** An argument with fields. @throws {OptionError} for any other value */
function fieldsOf(operation: Operation, value: unknown): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value === "object") return value as Fields;
  throw new OptionError(`Pass an object to ${nameOf(operation)}, got a ${typeof value}`, "arguments");
}

/** Whether an argument that may be a query is options: it has the name of one. `provider` alone is a query, as lists filter by it. */
function isOptions(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((name) => name !== "provider" && findOption(name) !== undefined);
}

/** Adds the query that belongs to the operation, where the call does not give another value. */
function addFixedQuery({ fixed }: Operation, result: Arguments): void {
  const given = result.query;
  const search = new URLSearchParams(fixed);
  const isMissing = (name: string) => !Object.hasOwn(given, name) || given[name] === undefined;
  const names = [...new Set(search.keys())].filter(isMissing);
  result.query = { ...given, ...Object.fromEntries(names.map((name) => [name, search.getAll(name)])) };
}

/** The names of the groups that an argument may have, see `Operation.groups`. */
const GROUPS: readonly string[] = ["path", "query", "headers", "body"];

/** Reads an argument in which path, query, headers and body are apart. */
function readGroups(result: Arguments, operation: Operation, value: unknown): void {
  const groups = fieldsOf(operation, value);
  const other = Object.keys(groups).find((name) => !GROUPS.includes(name));
  if (other !== undefined) {
    throw new OptionError(
      `Pass "path", "query", "headers" and "body" to ${nameOf(operation)}: it has no ${JSON.stringify(other)}`,
      other,
    );
  }
  const group = (name: string): Fields => fieldsOf(operation, Object.hasOwn(groups, name) ? groups[name] : undefined);
  const path = group("path");
  for (const spellings of operation.params) setParam(result, operation, spellings, ownValue(path, spellings));
  result.query = respelled(operation, { ...group("query") }) as Fields;
  Object.assign(result.header, group("headers"));
  const body = Object.hasOwn(groups, "body") ? groups.body : undefined;
  checkNeeded(operation, body);
  result.body = respelled(operation, body);
}

/** A copy of fields in which other spellings are replaced; the proper one wins. A list is a list of such fields. */
function respelled(operation: Operation, value: unknown): unknown {
  if (operation.alias.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => respelled(operation, item));
  if (!isPlain(value)) return value;
  const fields: Fields = { ...value };
  for (const [alias, name, within] of operation.alias) {
    if (within === undefined) rename(fields, alias, name);
    else if (Object.hasOwn(fields, within)) fields[within] = renamed(fields[within], alias, name);
  }
  return fields;
}

/** Gives the value of an alias to the proper name, unless that has one. */
function rename(fields: Fields, alias: string, name: string): void {
  if (!Object.hasOwn(fields, alias)) return;
  if (!Object.hasOwn(fields, name)) fields[name] = fields[alias];
  else fields[name] ??= fields[alias];
  delete fields[alias];
}

/** An object in a body with an alias replaced; anything else stays as it is. */
function renamed(value: unknown, alias: string, name: string): unknown {
  if (typeof value !== "object" || value === null || !isPlain(value) || !Object.hasOwn(value, alias)) return value;
  const fields: Fields = { ...value };
  rename(fields, alias, name);
  return fields;
}

/** Whether a value is an object of fields, not a file, a stream or another thing with a class of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** An id that is an argument of its own. Where it has other spellings, an object with one of them and nothing else will do: `{ job_id }`. */
function idOf(value: unknown, spellings: readonly string[]): unknown {
  if (spellings.length === 1 || typeof value !== "object" || value === null) return value;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && spellings.includes(name!) ? (value as Fields)[name!] : value;
}

/** The value of the first of some spellings that is there. */
function ownValue(fields: Fields, spellings: readonly string[]): unknown {
  const name = spellings.find((spelling) => Object.hasOwn(fields, spelling) && fields[spelling] !== undefined);
  return name === undefined ? undefined : fields[name];
}

/** Sorts the fields of one object into path, query, headers and body. */
function sortFields(result: Arguments, operation: Operation, params: string[][], value: Fields): void {
  // only own properties are copied, and one called `__proto__` is copied like any other
  const rest = { ...respelled(operation, value) as Fields };
  for (const spellings of params) {
    setParam(result, operation, spellings, ownValue(rest, spellings));
    for (const name of spellings) delete rest[name];
  }
  const take = (names: readonly string[], into: Fields) => {
    for (const name of names) {
      if (Object.hasOwn(rest, name)) into[name] = rest[name];
      delete rest[name];
    }
  };
  take(operation.header, result.header);
  if (operation.body) {
    take(operation.query, result.query);
    if (Object.keys(rest).length > 0 || operation.body === "json") result.body = rest;
  } else result.query = rest;
}

/** A path parameter must be one segment: what could lead to another endpoint is refused. */
function setParam(result: Arguments, operation: Operation, spellings: string[], value: unknown): void {
  const name = spellings[0]!;
  const where = nameOf(operation);
  if (value === undefined || value === null || value === "") {
    throw new OptionError(`Pass "${name}" to ${where}: it is part of the path`, name);
  }
  const text = paramText(value, operation.simple.includes(name));
  if (text === undefined) {
    throw new OptionError(
      `Pass "${name}" to ${where} as a string, got ${kindOf(value)}`,
      name,
    );
  }
  if (climbs(text) || /^\s|\s$|\p{Surrogate}/u.test(text)) {
    throw new OptionError(
      `Pass another "${name}" to ${where}: it cannot have "." or ".." for a part, spaces around it or control characters in it`,
      name,
    );
  }
  result.path[name] = text;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** A path parameter as text. In style `simple` also a boolean, and a list or an object of such values joined by commas, which none of them may have. */
function paramText(value: unknown, simple: boolean): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!simple) return undefined;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return undefined;
  const items = Array.isArray(value) ? value : Object.entries(value).flat();
  const texts = items.map((item) => typeof item === "object" ? undefined : paramText(item, true));
  return texts.length > 0 && texts.every((text) => text !== undefined && text !== "" && !text.includes(","))
    ? texts.join(",")
    : undefined;
}

/** Whether a call asks for a stream, as far as its arguments say so. */
export function asksForStream({ stream }: Operation, given: Pick<Arguments, "body" | "query"> | undefined): boolean {
  if (stream === undefined || stream === "always") return stream === "always";
  const fields = given?.body ?? given?.query;
  const asked = fieldOf(fields, "stream");
  return asked === true || asked === "true" && isForm(fields) || fieldOf(fields, "stream_format") === "sse";
}

/** How many choices or images a call asks for: with `n`, for each of the prompts of a text completion. 0 where it does not say. */
export function choicesOf(body: unknown): number {
  const n = Number(fieldOf(body, "n") ?? NaN);
  const prompt = fieldOf(body, "prompt");
  const hasPrompts = Array.isArray(prompt) && typeof prompt[0] !== "number"; // a list of numbers is one prompt, as tokens
  const each = Number.isInteger(n) && n > 0 ? n : 0;
  return hasPrompts ? prompt.length * (each || 1) : each;
}

/** A field of a body that is an object or a form. */
function fieldOf(body: unknown, name: string): unknown {
  return isForm(body) ? body.get(name) : (Object(body) as Fields)[name];
}

function isForm(body: unknown): body is FormData | URLSearchParams {
  return isFormData(body) || isSearchParams(body);
}

/** The header `accept` of a call: what its operation declares, and of that only streams where the call asks for one. */
export function acceptOf(operation: Operation, given: Pick<Arguments, "body" | "query"> | undefined): string {
  if (!asksForStream(operation, given)) return operation.accept;
  const streams = operation.accept.split(", ").filter((type) => isStreamType(type));
  return streams.join(", ") || "text/event-stream";
}

/** Whether a content type is that of a stream of items: server-sent events or JSON lines. */
export function isStreamType(type: string): boolean {
  return ["events", "lines"].includes(mediaKind(type));
}

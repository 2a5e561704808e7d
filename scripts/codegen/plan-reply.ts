/** What a call resolves to, and how the runtime reads it. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import { dataMark } from "./stream-items.ts";
import type { TypeText } from "./model.ts";
import { type Context, encodeNames, plainMedia, sameSchema } from "./plan-arguments.ts";
import { quoted } from "./problems.ts";
import { propertyKey, runtime, type Types } from "./types.ts";
import { type MediaKind, mediaKind } from "../../src/request/media.ts";
import {
  CONTENT_TYPES,
  isStreamType,
  parseOperation,
  type ReplyKind,
  STREAM_MODES,
  type StreamMode,
} from "../../src/request/operation.ts";
import { isStrategy, PAGINATION } from "../../src/request/pagination.ts";

export interface PlannedReply {
  readonly words: readonly string[];
  readonly result: TypeText;
  /** One for each thing that callers can say about `stream`, or about another field that decides on the reply. */
  readonly overloads?: readonly Overload[];
}

interface Overload {
  /** Members of a type literal that the argument fits: `stream: true`. */
  readonly stream?: string;
  readonly result: TypeText;
}

interface Contents {
  /** The types of JSON replies, without repetitions. */
  readonly json: TypeText[];
  /** Schema of the first JSON reply. */
  readonly schema: Json | undefined;
  /** Whether a JSON reply may be something else than an object or a list. */
  readonly value: boolean;
  /** The type of an item of a stream, and what the data of its events is. */
  readonly items:
    | { readonly type: TypeText; readonly kinds: ReadonlySet<MediaKind>; readonly data: string }
    | undefined;
  readonly text: boolean;
  readonly binary: boolean;
  readonly empty: boolean;
  /** Whether there is a reply of which the description does not say what it is. */
  readonly open: boolean;
  /** The content types that are asked for, JSON first. */
  readonly accept: readonly string[];
}

export function planReply(context: Context, streams: boolean): PlannedReply {
  const { operation: { node } } = context;
  const socket = own(node, "x-websocket");
  if (socket !== undefined && socket !== false) {
    return { words: ["reply:websocket"], result: socketOf(context, socket) };
  }
  const contents = readContents(context);
  const stream = wrap("Stream", contents.items?.type ?? ["unknown"]);
  const mode = streamingOf(context, contents, streams);
  const streamWords = mode === undefined ? [] : wordsOfStream(context, contents, mode);
  const reply = kindOf(contents);
  const words = [
    ...streamWords,
    ...(mode === "always" || reply === "json" ? [] : [`reply:${reply}`]),
    ...acceptWord(contents, reply, mode),
  ];
  if (mode === "always") return { words, result: call(stream) };

  const plain = plainResult(contents);
  const byField = repliesOf(context, stream);
  if (mode === undefined) {
    const result = listCall(context, contents) ?? call(plain);
    return byField.length === 0 ? { words, result } : { words, result, overloads: [...byField, { result }] };
  }
  const either: TypeText = [...plain, " | ", ...stream];
  if (!streams) {
    return {
      words,
      result: call(either),
      ...(byField.length > 0 && { overloads: [...byField, { result: call(either) }] }),
    };
  }
  // What the server does where nobody says `stream` is what its default is.
  const isDefault = mode === "detected" && streamsByDefault(context);
  const quiet = isDefault ? "stream: false" : "stream?: false | null";
  const asked = isDefault ? "stream?: true" : "stream: true";
  return {
    words,
    result: call(either),
    overloads: [
      ...byField.map(({ stream: when, result }) => ({ stream: `${when}; ${quiet}`, result })),
      { stream: quiet, result: call(plain) },
      { stream: asked, result: call(stream) },
      { result: call(either) },
    ],
  };
}

/** `x-websocket`: the connection, with the types of the events that are sent and received where it names their schemas. */
function socketOf({ types, report }: Context, given: Json): TypeText {
  if (given === true) return [runtime("EventSocket")];
  const [sent, received] = ["send", "receive"].map((name) => types.named(textAt(given, name) ?? ""));
  if (sent !== undefined && received !== undefined) return wrap("EventSocket", sent, received);
  report.error(
    'Set x-websocket to true, or give it "send" and "receive": the names of the schemas of events',
    "x-websocket",
  );
  return [runtime("EventSocket")];
}

/** When there is a stream, and how it is read. What the description says nothing of ends with the connection. */
function wordsOfStream(context: Context, { items }: Contents, mode: StreamMode): string[] {
  const { operation: { node }, types: { document }, report } = context;
  if (mode === "always" && items?.kinds.has("lines") && !items.kinds.has("events")) return ["stream:lines"];
  const words = [mode === "optional" ? "stream" : `stream:${mode}`];
  if (own(node, "x-event-envelope") === true) words.push("envelope");
  if (items !== undefined && !items.kinds.has("events")) return words;
  const end = own(node, "x-stream-end") ?? own(document, "x-stream-end");
  const markers = Array.isArray(end)
    ? end.filter((marker): marker is string => typeof marker === "string" && marker !== "")
    : [];
  if (markers.length > 0) words.push(`+end:${encodeNames(markers)}`);
  else if (end === undefined || end === "connection") words.push("end:connection");
  else if (end !== "known") {
    report.error(
      `Set x-stream-end to "known", "connection" or a list of texts that end the stream, not ${quoted(end)}`,
      "x-stream-end",
    );
  }
  if (items !== undefined && items.data !== "json" && end !== "known") words.push(`data:${items.data}`);
  return words;
}

/** The kind of reply by which the runtime reads what is no stream. */
function kindOf({ json, value, text, binary, empty, open, items }: Contents): ReplyKind {
  if (open || (binary && (json.length > 0 || text))) return "any";
  if (binary) return "bytes";
  if (text) return "text";
  if (json.length > 0) return value ? "value" : "json";
  if (items !== undefined) return "json";
  return empty ? "none" : "json";
}

/** The content types of a reply, where the runtime does not take them from its kind. */
function acceptWord({ accept }: Contents, reply: ReplyKind, mode: StreamMode | undefined): string[] {
  // A stream that a call asks for by a field has a header of its own.
  const byField = mode === "optional" || mode === "explicit";
  const types = accept.filter((type) => !byField || !isStreamType(type));
  // Of bytes of no particular kind, servers say what kind they are.
  if (types.length === 0 || types.join() === CONTENT_TYPES.bytes) return [];
  if (mode === "always" && types.join() === "text/event-stream") return [];
  const word = `accept:${types.join(",")}`;
  const [usual, own] = [[`reply:${reply}`], [word]].map((words) => parseOperation(`GET / ${words.join(" ")}`).accept);
  return usual === own ? [] : [word];
}

/** `x-replies`: what the reply is, by what a field of the body says. */
function repliesOf({ operation: { node }, types, report }: Context, stream: TypeText): Overload[] {
  return listAt(node, "x-replies").flatMap((given, index): Overload[] => {
    const when = objectAt(given, "when");
    const reply = textAt(given, "reply");
    const members = sortedEntries(when).map(([field, value]) => {
      const values = Array.isArray(value) ? value : [value];
      const literals = values.map((each) => JSON.stringify(each)).join(" | ");
      return `${propertyKey(field)}${values.includes(null) ? "?" : ""}: ${literals}`;
    });
    const named = reply === undefined ? undefined : types.named(reply);
    const result = reply === "events"
      ? stream
      : reply === "text"
      ? ["string"]
      : reply === "bytes"
      ? ["Response"]
      : named;
    if (members.length > 0 && result !== undefined) return [{ stream: members.join("; "), result: call(result) }];
    report.error(
      `Give the entry of x-replies "when" (field: value) and "reply" ("text", "bytes", "events" or the name of a schema)`,
      "x-replies",
      index,
    );
    return [];
  });
}

function streamingOf(
  { operation: { node }, report }: Context,
  contents: Contents,
  streams: boolean,
): StreamMode | undefined {
  const given = own(node, "x-streaming");
  const mode = STREAM_MODES.find((candidate) => candidate === given);
  if (mode !== undefined) {
    if ((mode === "optional" || mode === "explicit") && !streams && own(node, "x-replies") === undefined) {
      report.warn(`Add a field "stream" to what the operation takes, or set x-streaming to "always"`, "x-streaming");
    }
    return mode;
  }
  if (given !== undefined) {
    const modes = STREAM_MODES.map((candidate) => `"${candidate}"`).join(", ");
    report.error(`Set x-streaming to one of ${modes}, not ${quoted(given)}`, "x-streaming");
  }
  if (contents.items === undefined) return undefined;
  const { json, text, binary, open, items } = contents;
  if (json.length === 0 && !text && !binary && !open) return "always";
  return streams && !items.kinds.has("lines") ? "optional" : "detected";
}

/** Whether the field `stream` of the body is true where a call does not say it. */
function streamsByDefault({ node, types }: Context): boolean {
  const content = sortedEntries(objectAt(types.resolve(own(node, "requestBody")), "content"));
  return content.some(([, media]) => {
    const field = own(objectAt(types.resolve(own(media, "schema")), "properties"), "stream");
    return own(types.resolve(field), "default") === true;
  });
}

function plainResult(contents: Contents): TypeText {
  const { json, text, binary, empty, open } = contents;
  if (open) return ["unknown"];
  if (kindOf(contents) === "none") return ["void"];
  const parts = [...json];
  if (text) parts.push(["string"]);
  if (binary) parts.push(["Response"]);
  if (empty && !(binary && parts.length === 1)) parts.push(["undefined"]);
  if (parts.length === 0) return ["unknown"];
  return parts.flatMap((part, index) => index === 0 ? part : [" | ", ...part]);
}

/** One content type of a successful reply. */
interface Content {
  readonly status: string;
  readonly type: string;
  readonly kind: MediaKind;
  readonly media: Json;
  readonly schema: Json | undefined;
}

function readContents(context: Context): Contents {
  const { operation: { accessor, method }, node, types } = context;
  const replies = successes(node).map(([status, response]) => {
    const content = objectAt(types.resolve(response), "content");
    return { media: sortedEntries(content), status, isEmpty: content !== undefined || ["204", "205"].includes(status) };
  });
  // HEAD has no body, whatever is declared for it.
  const contents = method === "HEAD"
    ? []
    : replies.flatMap(({ status, media }) =>
      media.map(([type, value]): Content => ({
        status,
        type,
        ...kindOfContent(type, value, types),
        media: value,
        schema: own(value, "schema"),
      }))
    );
  const isJson = contents.filter(({ kind }) => kind === "json");
  const json = new Map<string, TypeText>();
  for (const { status, type, schema } of isJson) {
    const suffix = json.size === 0 ? "Reply" : `Reply${status}`;
    const at = ["responses", status, "content", type];
    const result: TypeText = schema === undefined
      ? ["unknown"]
      : typeFor(context, schema, suffix, at, `What \`${accessor}\` resolves to.`);
    json.set(JSON.stringify(result), result);
  }
  // Text that has the schema of the JSON is the same data in another form, which nobody asks for.
  const others = contents.filter(({ kind, schema }) =>
    kind !== "json" && !(kind === "text" && isJson.some((one) => sameSchema(one.schema, schema, types)))
  );
  const has = (kind: MediaKind) => others.some((content) => content.kind === kind);
  const streams = others.filter(({ kind }) => kind === "events" || kind === "lines");
  return {
    json: [...json.values()],
    value: isJson.some(({ schema }) => !isFieldsOrList(schema, types)),
    schema: isJson.find(({ schema }) => schema !== undefined)?.schema,
    items: streams.length === 0 ? undefined : itemsOf(context, streams),
    text: has("text"),
    binary: has("bytes"),
    empty: method === "HEAD" ||
      replies.some(({ media, isEmpty }) => media.length === 0 && (isEmpty || contents.length > 0)),
    // Of a reply without content nothing is said, unless its content is an empty object or its status forbids one.
    open: has("any") || (method !== "HEAD" && contents.length === 0 && replies.some(({ isEmpty }) => !isEmpty)),
    accept: [...new Set([...isJson, ...others].map(({ type }) => plainMedia(type)))],
  };
}

/** Whether a schema has objects and lists alone. */
function isFieldsOrList(schema: Json | undefined, types: Types, depth = 0): boolean {
  const resolved = types.resolve(schema);
  if (!isObject(resolved) || depth > 10) return false;
  const given = own(resolved, "type");
  if (given !== undefined) return [given].flat().every((type) => type === "object" || type === "array");
  if (own(resolved, "properties") !== undefined || own(resolved, "items") !== undefined) return true;
  const all = listAt(resolved, "allOf");
  if (all.some((part) => isFieldsOrList(part, types, depth + 1))) return true;
  const members = ["anyOf", "oneOf"].flatMap((key) => listAt(resolved, key));
  return members.length > 0 && members.every((member) => isFieldsOrList(member, types, depth + 1));
}

/** What a content type is: of a wildcard, its schema tells. */
function kindOfContent(type: string, media: Json, types: Types): { kind: MediaKind } {
  const kind = mediaKind(type);
  const schema = types.resolve(own(media, "schema"));
  if (kind === "form" || kind === "multipart") return { kind: "bytes" };
  // lines that are described as one text
  if (kind === "lines" && own(schema, "type") === "string") return { kind: "text" };
  if (kind !== "any" || !isObject(schema) || Object.keys(schema).length === 0) return { kind };
  if (own(schema, "x-fetch-type") !== undefined) return { kind: "bytes" };
  return { kind: own(schema, "type") === "string" ? "text" : "json" };
}

function itemsOf(context: Context, streams: readonly Content[]): NonNullable<Contents["items"]> {
  const found = new Map<string, TypeText>();
  for (const { status, type, schema, kind } of streams) {
    const at = ["responses", status, "content", type];
    const doc = `${kind === "events" ? "An event" : "A line"} of \`${context.operation.accessor}\`.`;
    const item: TypeText = schema === undefined
      ? ["unknown"]
      : typeFor(context, schema, found.size === 0 ? "Event" : "Line", at, doc);
    found.set(JSON.stringify(item), item);
  }
  const events = streams.find(({ kind }) => kind === "events");
  return {
    type: [...found.values()].flatMap((part, index) => index === 0 ? part : [" | ", ...part]),
    kinds: new Set(streams.map(({ kind }) => kind)),
    data: textAt(events?.media, dataMark) ?? "json",
  };
}

/** Replies that are no error: those of 2XX, else the default one. */
function successes(node: JsonObject): [string, Json][] {
  const all = sortedEntries(objectAt(node, "responses"));
  const good = all.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  if (good.length > 0) return good;
  const rest = all.filter(([status]) => status === "default");
  return rest;
}

function typeFor(context: Context, schema: Json, suffix: string, at: readonly string[], doc: string): TypeText {
  const { types, operation } = context;
  const resolved = types.resolve(schema);
  if (isObject(resolved) && own(resolved, "x-union") === "merged") {
    const members = ["anyOf", "oneOf"].flatMap((key) => listAt(resolved, key)).map((member) => types.brief(member));
    const [first, second] = members;
    if (members.length === 2 && first !== undefined && second !== undefined) return wrap("Merged", first, second);
    context.report.error('Give a schema with "x-union: merged" two members that are named schemas', "responses");
  }
  const brief = types.brief(schema);
  if (brief !== undefined) return brief;
  return [types.define(operation, suffix, at, doc)];
}

function call(result: TypeText): TypeText {
  return wrap("Call", result);
}

function wrap(name: string, ...args: TypeText[]): TypeText {
  return [runtime(name), "<", ...args.flatMap((arg, index) => index === 0 ? arg : [", ", ...arg]), ">"];
}

/** `PageCall<Item, Page>` for a list. */
function listCall(context: Context, contents: Contents): TypeText | undefined {
  const { operation: { node }, types, report } = context;
  const pagination = objectAt(node, "x-pagination");
  if (pagination === undefined) return undefined;
  const page = plainResult(contents);
  const field = textAt(pagination, "items") ?? "data";
  const schema = types.resolve(contents.schema);
  if (field === "") {
    if (!isObject(schema) || own(schema, "items") === undefined) {
      report.error("Set x-pagination.items to the field that holds the items: the reply is no list", "x-pagination");
      return undefined;
    }
    const items = types.brief(own(schema, "items"));
    return wrap("PageCall", items ?? ["(", ...page, ")[number]"], page);
  }
  const items = types.resolve(findProperty(context, schema, field));
  if (!isObject(items) || own(items, "items") === undefined) {
    report.error(
      `Set x-pagination.items to the field that holds the items: the reply has no list called ${quoted(field)}`,
      "x-pagination",
    );
    return undefined;
  }
  const item = types.brief(own(items, "items"));
  return wrap("PageCall", item ?? ["NonNullable<", ...page, `[${JSON.stringify(field)}]>[number]`], page);
}

function findProperty({ types }: Context, schema: Json | undefined, name: string, depth = 0): Json | undefined {
  if (depth > 10) return undefined;
  const found = own(objectAt(schema, "properties"), name);
  if (found !== undefined) return found;
  for (const part of listAt(schema, "allOf")) {
    const inner = findProperty({ types } as Context, types.resolve(part), name, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** `list:page(items=users)`: names that differ from the default. */
export function paginationWord({ operation: { node }, report }: Context): string[] {
  const pagination = own(node, "x-pagination");
  if (pagination === undefined) return [];
  const strategy = textAt(pagination, "strategy");
  if (!isObject(pagination) || strategy === undefined || !isStrategy(strategy)) {
    report.error(`Set x-pagination.strategy to one of ${Object.keys(PAGINATION).join(", ")}`, "x-pagination");
    return [];
  }
  const known: Readonly<Record<string, unknown>> = { ...PAGINATION[strategy] };
  const pairs: string[] = [];
  for (const [name, given] of sortedEntries(pagination)) {
    if (name === "strategy") continue;
    const value = String(given);
    if (!Object.hasOwn(known, name)) {
      report.error(
        `Remove x-pagination.${name}: the strategy ${quoted(strategy)} has ${Object.keys(known).join(", ")}`,
        "x-pagination",
        name,
      );
    } else if (!/^[\w.$-]*$/.test(value)) {
      report.error(`Correct x-pagination.${name}: ${quoted(value)} is no name of a field`, "x-pagination", name);
    } else if (known[name] !== value) pairs.push(`${name}=${value}`);
  }
  return [`list:${strategy}${pairs.length > 0 ? `(${pairs.join(",")})` : ""}`];
}

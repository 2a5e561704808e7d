/** What a call resolves to, and how the runtime reads it. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import { isBinaryMedia } from "./binary.ts";
import type { TypeText } from "./model.ts";
import { type Context, isJsonMedia } from "./plan-arguments.ts";
import { quoted } from "./problems.ts";
import { propertyKey, runtime } from "./types.ts";

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
  readonly events: TypeText | undefined;
  readonly text: boolean;
  readonly binary: boolean;
  readonly empty: boolean;
}

export function planReply(context: Context, streams: boolean): PlannedReply {
  const { operation: { node } } = context;
  if (own(node, "x-websocket") === true) return { words: ["websocket"], result: ["WebSocket"] };
  const contents = readContents(context);
  const envelope = own(node, "x-event-envelope") === true ? ["envelope"] : [];
  const stream = wrap("Stream", contents.events ?? ["unknown"]);
  const streaming = streamingOf(context, contents, streams);
  if (streaming === "always") return { words: ["events", ...envelope], result: call(stream) };

  const plain = plainResult(contents);
  const words = contents.text ? ["text"] : isBlob(contents) ? ["blob"] : isNone(contents) ? ["none"] : [];
  const told = repliesOf(context, stream);
  if (streaming === undefined) {
    const result = listCall(context, contents) ?? call(plain);
    return told.length === 0 ? { words, result } : { words, result, overloads: [...told, { result }] };
  }
  const either: TypeText = [...plain, " | ", ...stream];
  const all = [streaming === "told" ? "stream:false" : "stream", ...envelope, ...words];
  if (!streams) {
    return {
      words: all,
      result: call(either),
      ...(told.length > 0 && { overloads: [...told, { result: call(either) }] }),
    };
  }
  const quiet = "stream?: false | null";
  return {
    words: all,
    result: call(either),
    overloads: [
      ...told.map(({ stream: when, result }) => ({ stream: `${when}; ${quiet}`, result })),
      { stream: quiet, result: call(plain) },
      { stream: "stream: true", result: call(stream) },
      { result: call(either) },
    ],
  };
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
): "optional" | "told" | "always" | undefined {
  const given = own(node, "x-streaming");
  if (given === "optional" || given === "told" || given === "always") {
    if (given !== "always" && !streams && own(node, "x-replies") === undefined) {
      report.warn(`Add a field "stream" to what the operation takes, or set x-streaming to "always"`, "x-streaming");
    }
    return given;
  }
  if (given !== undefined) {
    report.error(`Set x-streaming to "optional", "told" or "always", not ${quoted(given)}`, "x-streaming");
  }
  if (contents.events === undefined) return undefined;
  return contents.json.length > 0 || contents.text ? "optional" : "always";
}

function plainResult(contents: Contents): TypeText {
  if (isBlob(contents)) return ["Response"];
  if (isNone(contents)) return ["void"];
  const parts = [...contents.json];
  if (contents.text) parts.push(["string"]);
  if (contents.empty) parts.push(["undefined"]);
  if (parts.length === 0) return ["unknown"];
  return parts.flatMap((part, index) => index === 0 ? part : [" | ", ...part]);
}

function isBlob({ json, text, binary }: Contents): boolean {
  return binary && json.length === 0 && !text;
}

function isNone({ json, text, binary, events, empty }: Contents): boolean {
  return empty && json.length === 0 && !text && !binary && events === undefined;
}

function readContents(context: Context): Contents {
  const { operation: { accessor }, node, types } = context;
  const json = new Map<string, TypeText>();
  let schema: Json | undefined;
  let events: TypeText | undefined;
  let [text, binary, empty] = [false, false, false];
  for (const [status, response] of successes(node)) {
    const media = sortedEntries(objectAt(types.resolve(response), "content"));
    if (media.length === 0) empty = true;
    for (const [type, value] of media) {
      const at = ["responses", status, "content", type];
      const given = own(value, "schema");
      if (/^text\/event-stream/i.test(type)) {
        events ??= given === undefined
          ? ["unknown"]
          : typeFor(context, given, "Event", at, `An event of \`${accessor}\`.`);
      } else if (isJsonMedia(type) || /^\*\/\*|^application\/\*/.test(type)) {
        schema ??= given;
        const suffix = json.size === 0 ? "Reply" : `Reply${status}`;
        const result: TypeText = given === undefined
          ? ["unknown"]
          : typeFor(context, given, suffix, at, `What \`${accessor}\` resolves to.`);
        json.set(JSON.stringify(result), result);
      } else if (isBinaryMedia(type)) binary = true;
      else text = true;
    }
  }
  return { json: [...json.values()], schema, events, text, binary, empty };
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

const strategies = ["cursor", "page", "offset", "token", "none"];

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

const defaults: Record<string, Record<string, string>> = {
  cursor: { cursor: "after", id: "id" },
  page: { page: "current_page", first: "0", size: "page_size", total: "total" },
  offset: { offset: "offset", total: "total" },
  token: { cursor: "page", next: "next_page" },
  none: {},
};

/** `list:page(items=users)`: names that differ from the default. */
export function paginationWord({ operation: { node }, report }: Context): string[] {
  const pagination = own(node, "x-pagination");
  if (pagination === undefined) return [];
  const strategy = textAt(pagination, "strategy");
  if (!isObject(pagination) || strategy === undefined || !strategies.includes(strategy)) {
    report.error(`Set x-pagination.strategy to one of ${strategies.join(", ")}`, "x-pagination");
    return [];
  }
  const pairs: string[] = [];
  for (const [name, given] of sortedEntries(pagination)) {
    if (name === "strategy") continue;
    const value = String(given);
    if (!/^[\w.$-]*$/.test(value) || !/^\w+$/.test(name)) {
      report.error(`Correct x-pagination.${name}: ${quoted(value)} is no name of a field`, "x-pagination", name);
    } else if ((defaults[strategy]![name] ?? (name === "items" ? "data" : undefined)) !== value) {
      pairs.push(`${name}=${value}`);
    }
  }
  return [`list:${strategy}${pairs.length > 0 ? `(${pairs.join(",")})` : ""}`];
}

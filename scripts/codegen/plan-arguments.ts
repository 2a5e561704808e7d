/** What a call takes: which arguments there are, their types, and where the runtime puts each field. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import type { Identified } from "./identify.ts";
import type { Argument, TypeText } from "./model.ts";
import { functionName } from "./names.ts";
import { quoted } from "./problems.ts";
import { parameterNames, partsOf, plainParameter, templateOf } from "./template.ts";
import { firstSentence } from "./text.ts";
import { propertyKey, runtime, type Types } from "./types.ts";

/** What planning one operation needs. */
export interface Context {
  readonly operation: Identified;
  /** The normalized path item and operation. */
  readonly item: JsonObject;
  readonly node: JsonObject;
  readonly types: Types;
  readonly report: {
    error(message: string, ...below: (string | number)[]): void;
    warn(message: string, ...below: (string | number)[]): void;
  };
}

export interface PlannedArguments {
  /** The arguments; with the type of `stream` narrowed for an overload. */
  args(stream?: string): Argument[];
  readonly words: readonly string[];
  /** The path with the other spellings of its parameters. */
  readonly path: string;
  /** Whether callers can ask for a stream: the body or the query has a field `stream`. */
  readonly streams: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json | undefined;
  readonly node: JsonObject;
  /** All spellings, the parameter's own name first. */
  readonly spellings: readonly string[];
}

export function planArguments(context: Context): PlannedArguments {
  const { operation, types, report } = context;
  const parameters = parametersOf(context);
  const inPath = pathParameters(context, parameters);
  for (const { name, in: place, node } of parameters) {
    if (place === "cookie") report.warn(`Pass cookie ${quoted(name)} as a header: calls take no cookies`);
    const style = textAt(node, "style") ?? "";
    if (["spaceDelimited", "pipeDelimited", "matrix", "label"].includes(style)) {
      report.warn(`Join the values of ${quoted(name)} yourself: style ${style} is sent like a plain one`, "parameters");
    }
  }
  const body = bodyOf(context);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const inHeader = parameters.filter(({ in: place, name }) => place === "header" && !isOwnHeader(name));
  // A list or a text has no room for other fields beside it.
  const isValueBody = body?.shape === "value";
  if (isValueBody && inQuery.length + inHeader.length > 0 || needGroups(context, inPath, inQuery, inHeader, body)) {
    return planGroups(context, inPath, inQuery, inHeader, body);
  }
  const style = isValueBody ? "paths" : argumentsOf(context);
  const ids = style === "paths" ? inPath : style === "positional" ? inPath.slice(-1) : [];
  const inObject = inPath.slice(0, inPath.length - ids.length);

  reportSameNames(context, [...inObject, ...inQuery, ...inHeader], body);
  const words: string[] = [];
  if (ids.length > 0) words.push(ids.length > 1 ? "ids" : "id");
  if (body === undefined) {
    if (inQuery.length > 0) words.push("query");
  } else {
    words.push(...body.kinds);
    if (body.needed) words.push("needed");
    if (inQuery.length > 0) words.push(`+query:${names(inQuery)}`);
  }
  words.push(...parameterWords(operation, inQuery, inHeader, body));
  const hasObject = inObject.length + inQuery.length + inHeader.length > 0 || body !== undefined;
  const alone = inObject.length + inQuery.length + inHeader.length === 0;
  const query = inQuery.length === 0 ? undefined : types.define(
    operation,
    "Query",
    ["parameters", "query"],
    `Query parameters of \`${operation.accessor}\`.`,
  );

  const required = inObject.length > 0 || [...inQuery, ...inHeader].some((parameter) => parameter.required) ||
    (body?.needed ?? false);
  const objectName = body !== undefined ? (alone ? "body" : "params") : inQuery.length > 0 && alone === false &&
      inObject.length + inHeader.length === 0
    ? "query"
    : "params";

  const objectType = (stream?: string): TypeText => {
    const parts: TypeText[] = [];
    if (body !== undefined) parts.push(respelled(body.type, body.aliases));
    for (const parameter of inObject) parts.push(spelled(parameter, types));
    if (query !== undefined) {
      parts.push(
        respelled(
          [query],
          inQuery.flatMap(({ name, spellings }) => spellings.slice(1).map((alias): [string, string] => [alias, name])),
        ),
      );
    }
    if (inHeader.length > 0) {
      parts.push([
        "{ ",
        ...inHeader.flatMap((
          parameter,
          index,
        ) => [...(index > 0 ? ["; "] : []), ...field(parameter, parameter.name, types)]),
        " }",
      ]);
    }
    if (stream !== undefined) parts.push([`{ ${stream} }`]);
    const together: TypeText = mergedLiterals(parts).flatMap((part, index) =>
      index === 0 ? [...part] : [" & ", ...part]
    );
    return body?.open === true ? [runtime("Open"), "<", ...together, ">"] : together;
  };

  return {
    words,
    path: pathOf(context, inPath),
    streams: body !== undefined ? body.streams : inQuery.some(({ name }) => name === "stream"),
    args: (stream) => {
      const args: Argument[] = [];
      for (const id of ids) {
        args.push({
          name: argumentName(id.name),
          type: types.ofParameter(id.schema),
          optional: false,
          doc: firstSentence(textAt(id.node, "summary") ?? ""),
        });
      }
      if (hasObject) {
        const taken = args.some(({ name }) => name === objectName);
        args.push({
          name: taken ? `${objectName}_` : objectName,
          type: objectType(stream),
          // An overload is only chosen by what the argument says.
          optional: !required && !/(^|; )[^?:]+: /.test(stream ?? ""),
          doc: firstSentence(body?.doc ?? ""),
        });
      }
      return args;
    },
  };
}

/** Where the parameters go, how they are written, and by what other names callers know them. */
function parameterWords(
  operation: Identified,
  inQuery: readonly Parameter[],
  inHeader: readonly Parameter[],
  body: Body | undefined,
): string[] {
  const words: string[] = fixedWords(operation);
  if (inHeader.length > 0) words.push(`+header:${names(inHeader)}`);
  const csv = inQuery.filter(isCommaSeparated);
  if (csv.length > 0) words.push(`+csv:${names(csv)}`);
  const json = inQuery.filter(({ node }) => own(node, "x-fetch-json") === true);
  if (json.length > 0) words.push(`+json:${names(json)}`);
  const brackets = inQuery.filter(({ node }) => own(node, "x-array") === "brackets");
  if (brackets.length > 0) words.push(`+brackets:${names(brackets)}`);
  const aliases = [
    ...inQuery.flatMap(({ name, spellings }) => spellings.slice(1).map((alias): [string, string] => [alias, name])),
    ...(body?.aliases ?? []),
  ];
  if (aliases.length > 0) words.push(`+alias:${pairs(aliases)}`);
  if (body !== undefined && body.parts.length > 0) words.push(`+part:${pairs(body.parts)}`);
  const duration = textAt(operation.node, "x-audio-duration");
  if (duration !== undefined) words.push(`duration:${duration}`);
  return words;
}

/** The query that is a part of the operation's path. */
function fixedWords({ path }: Identified): string[] {
  const { query } = partsOf(path);
  return query.length === 0 ? [] : [`fixed:${new URLSearchParams(query.map(([name, value]) => [name, value]))}`];
}

/**
 * Whether path, query, headers and body must be apart, as a name means two things or the body is no plain object with room for
 * other fields. Our own description has the arguments of the official client in any case.
 */
function needGroups(
  { types }: Context,
  inPath: readonly Parameter[],
  inQuery: readonly Parameter[],
  inHeader: readonly Parameter[],
  body: Body | undefined,
): boolean {
  if (isOwnDescription(types.document)) return false;
  const places = [inPath, inQuery, inHeader].map((parameters) => parameters.map(({ name }) => name));
  const all = [...places.map((names) => [...new Set(names)]), body?.fields ?? []].flat();
  if (new Set(all).size < all.length) return true;
  return body !== undefined && !body.hasRoom && inQuery.length + inHeader.length > 0;
}

/** Whether a description is Portkey's: it says so with `x-portkey: true`. */
export function isOwnDescription(document: JsonObject): boolean {
  return own(document, "x-portkey") === true;
}

/** One argument with `path`, `query`, `headers` and `body`, so that no name means two things. */
function planGroups(
  context: Context,
  inPath: readonly Parameter[],
  inQuery: readonly Parameter[],
  inHeader: readonly Parameter[],
  body: Body | undefined,
): PlannedArguments {
  const { operation, types } = context;
  const members: TypeText[] = [];
  const add = (name: string, required: boolean, type: TypeText) =>
    members.push([`${name}${required ? "" : "?"}: `, ...type]);
  const literal = (parameters: readonly Parameter[]): TypeText => [
    "{ ",
    ...parameters.flatMap((
      parameter,
      index,
    ) => [...(index > 0 ? ["; "] : []), ...field(parameter, parameter.name, types)]),
    " }",
  ];
  if (inPath.length > 0) add("path", true, literal(inPath));
  if (inQuery.length > 0) {
    const at = ["parameters", "query"];
    const query = types.define(operation, "Query", at, `Query parameters of \`${operation.accessor}\`.`);
    add("query", inQuery.some(({ required }) => required), [query]);
  }
  if (inHeader.length > 0) add("headers", inHeader.some(({ required }) => required), literal(inHeader));
  const narrowed = (stream: string | undefined): TypeText => {
    if (stream === undefined || body === undefined) return body?.type ?? [];
    return [...body.type, ` & { ${stream} }`];
  };
  const type = (stream?: string): TypeText => {
    const all = body === undefined ? members : [...members, [`body${body.needed ? "" : "?"}: `, ...narrowed(stream)]];
    return ["{ ", ...all.flatMap((member, index) => index > 0 ? ["; ", ...member] : [...member]), " }"];
  };
  const required = inPath.length > 0 || (body?.needed ?? false) ||
    [...inQuery, ...inHeader].some((parameter) => parameter.required);
  return {
    words: [
      "groups",
      ...(body?.kinds ?? []),
      ...(body?.needed === true ? ["needed"] : []),
      ...parameterWords(operation, inQuery, inHeader, body),
    ],
    path: pathOf(context, inPath),
    streams: body?.streams ?? inQuery.some(({ name }) => name === "stream"),
    args: (
      stream,
    ) => [{ name: "params", type: type(stream), optional: !required, doc: firstSentence(body?.doc ?? "") }],
  };
}

/** Literal types one after the other become one literal. */
function mergedLiterals(parts: readonly TypeText[]): TypeText[] {
  const merged: TypeText[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const [lastEnd, start] = [last?.at(-1), part[0]];
    if (
      last !== undefined && last[0]?.toString().startsWith("{") && typeof lastEnd === "string" &&
      lastEnd.endsWith(" }") &&
      typeof start === "string" && start.startsWith("{ ")
    ) {
      merged[merged.length - 1] = [
        ...last.slice(0, -1),
        `${lastEnd.slice(0, -2)}; ${start.slice(2)}`,
        ...part.slice(1),
      ];
    } else merged.push(part);
  }
  return merged;
}

function argumentsOf({ operation: { node }, types, report }: Context): "positional" | "paths" | "object" {
  const given = own(node, "x-arguments");
  if (given === "positional" || given === "paths" || given === "object") return given;
  if (given !== undefined) {
    report.error(`Set x-arguments to "positional", "paths" or "object", not ${quoted(given)}`, "x-arguments");
  }
  if (!isOwnDescription(types.document)) return "paths";
  return own(node, "x-plane") === "control" ? "object" : "positional";
}

/** The parameters of the path and of the operation; the operation's win. */
function parametersOf({ item, node, types }: Context): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const given of [...listAt(item, "parameters"), ...listAt(node, "parameters")]) {
    const parameter = types.resolve(given);
    const [name, place] = [textAt(parameter, "name"), textAt(parameter, "in")];
    if (!isObject(parameter) || name === undefined || place === undefined) continue;
    const aliases = listAt(parameter, "x-aliases").filter((alias): alias is string => typeof alias === "string");
    byPlace.set(`${place} ${name}`, {
      name,
      in: place,
      required: own(parameter, "required") === true || place === "path",
      schema: own(parameter, "schema"),
      node: parameter,
      spellings: [name, ...aliases.filter((alias) => alias !== name)],
    });
  }
  return [...byPlace.values()];
}

/** The parameters in the order of the path's template. What is not declared is a string. */
function pathParameters({ operation, report }: Context, parameters: readonly Parameter[]): Parameter[] {
  const declared = declaredInPath(parameters);
  const inTemplate = [
    ...new Set(parameterNames(operation.path).map((name) => plainParameter(name, declared).name)),
  ];
  for (const name of declared) {
    if (!inTemplate.includes(name)) {
      report.warn(
        `Remove path parameter ${quoted(name)}, or add it to the path: ${operation.path} has no {${name}}`,
        "parameters",
      );
    }
  }
  return inTemplate.map((name) => {
    const parameter = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    for (const alias of parameter?.spellings.slice(1) ?? []) {
      if (!/^[\w$-]+$/.test(alias)) {
        report.error(`Correct x-aliases ${quoted(alias)} of a path parameter: it is no name`, "parameters");
      }
    }
    return parameter ?? { name, in: "path", required: true, schema: { type: "string" }, node: {}, spellings: [name] };
  });
}

function declaredInPath(parameters: readonly Parameter[]): Set<string> {
  return new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
}

/** The path with the other spellings of its parameters. */
function pathOf({ operation }: Context, parameters: readonly Parameter[]): string {
  const spellings = new Map(parameters.map(({ name, spellings }) => [name, spellings]));
  return templateOf(operation.path, new Set(spellings.keys()), spellings);
}

/** Path, query, headers and body are fields of one object, where a name means one thing. */
function reportSameNames({ report }: Context, parameters: readonly Parameter[], body: Body | undefined): void {
  const seen = new Map<string, string>();
  for (const { spellings, in: place } of parameters) {
    for (const name of spellings) {
      const other = seen.get(name);
      if (other !== undefined) {
        report.error(
          `Rename a parameter ${
            quoted(name)
          }: one is in the ${other}, one in the ${place}, and calls take both in one object`,
          "parameters",
        );
      } else if (body?.fields.includes(name)) {
        report.warn(
          `Mind that ${quoted(name)} goes to the ${place}: the body has a field of that name too`,
          "requestBody",
        );
      }
      seen.set(name, place);
    }
  }
}

/** Headers that the client sets by itself. */
function isOwnHeader(name: string): boolean {
  return /^(x-portkey-.*|accept|content-type|authorization)$/i.test(name);
}

function names(parameters: readonly Parameter[]): string {
  return parameters.map(({ name }) => name.replace(/[\s,:%]/g, encodeURIComponent)).join(",");
}

/** `alias=name`, `field=content/type`. */
function pairs(list: readonly (readonly [string, string])[]): string {
  return list.map((pair) => pair.map((text) => text.replace(/[\s,:%=]/g, encodeURIComponent)).join("=")).join(",");
}

/** `Spelled<Params, { traceID: "trace_id" }>`. */
function respelled(type: TypeText, aliases: readonly (readonly [string, string])[]): TypeText {
  if (aliases.length === 0) return type;
  const names = aliases.map(([alias, name]) => `${propertyKey(alias)}: ${JSON.stringify(name)}`);
  return [runtime("Spelled"), "<", ...type, `, { ${names.join("; ")} }>`];
}

/** Arrays are repeated unless the description says that they are one value, with commas. */
function isCommaSeparated({ node, schema }: Parameter): boolean {
  const explode = own(node, "explode");
  return isObject(schema) && own(schema, "type") === "array" && explode === false &&
    (own(node, "style") ?? "form") === "form";
}

function argumentName(name: string): string {
  const clean = functionName(name === "*" ? "wildcard" : name);
  return ["client", "options", "extra"].includes(clean) ? `${clean}_` : clean;
}

/** `{ promptId: string }`, for each spelling. */
function spelled(parameter: Parameter, types: Types): TypeText {
  const all = parameter.spellings.map((name) => ["{ ", ...field(parameter, name, types), " }"]);
  if (all.length === 1) return all[0]!;
  return ["(", ...all.flatMap((text, index) => index === 0 ? text : [" | ", ...text]), ")"];
}

function field(parameter: Parameter, name: string, types: Types): TypeText {
  const type = types.ofParameter(parameter.schema);
  return [`${propertyKey(name)}${parameter.required ? "" : "?"}: `, ...type];
}

type Kind = "json" | "form" | "multipart" | "bytes";

interface Body {
  /** How it is sent; JSON and multipart where a file decides. */
  readonly kinds: readonly Kind[];
  /** Other spellings of its fields. */
  readonly aliases: readonly [alias: string, name: string][];
  /** Fields of a multipart body that have a content type of their own. */
  readonly parts: readonly [name: string, type: string][];
  readonly type: TypeText;
  /** Names of its own fields. */
  readonly fields: readonly string[];
  /** Whether it is an object with named fields, beside which others can stand. */
  readonly hasRoom: boolean;
  /** Whether it has named fields, or is a value of its own. */
  readonly shape: "fields" | "value";
  /** Whether a call must pass something. */
  readonly needed: boolean;
  /** Whether fields that the description does not know may stand in it. */
  readonly open: boolean;
  readonly streams: boolean;
  readonly doc: string;
}

function bodyOf(context: Context): Body | undefined {
  const { operation, node, types } = context;
  const body = types.resolve(own(node, "requestBody"));
  if (!isObject(body)) return undefined;
  const media = chooseMedia(objectAt(body, "content"));
  if (media === undefined) return undefined;
  const [contentType, kind, value, both] = media;
  if (kind === "json" && !/^(application\/json|[*a-z]+\/\*)/i.test(contentType)) {
    context.report.warn(
      `Pass the header "content-type" with each call: JSON is sent as application/json, not as ${quoted(contentType)}`,
      "requestBody",
    );
  }
  const schema = own(value, "schema");
  const resolved = types.resolve(schema);
  const required = own(body, "required") === true;
  const shape = kind === "bytes" || isValue(resolved, types) ? "value" : "fields";
  return {
    kinds: both ? ["json", "multipart"] : [kind],
    aliases: aliasesOf(resolved, types),
    parts: kind === "multipart" ? partTypes(operation.node, contentType) : [],
    type: kind === "bytes" ? [runtime("FileInput")] : types.brief(schema) ?? inlineBody(context, contentType),
    fields: [...fieldsOf(resolved, types)],
    hasRoom: hasRoom(resolved, types),
    shape,
    needed: required && (shape === "value" || !allOptional(resolved)),
    open: shape === "fields" && own(operation.node, "x-plane") !== "control" && isOwnDescription(types.document),
    streams: hasField(resolved, "stream", types),
    doc: textAt(body, "summary") ?? textAt(resolved, "summary") ?? "",
  };
}

function inlineBody({ operation, types }: Context, contentType: string): TypeText {
  const at = ["requestBody", "content", contentType];
  return [types.define(operation, "Body", at, `What \`${operation.accessor}\` sends.`)];
}

/** Other spellings of a body's fields: `x-aliases` of its properties, those of a list's items included. */
function aliasesOf(schema: Json | undefined, types: Types, depth = 0): [string, string][] {
  if (!isObject(schema) || depth > 4) return [];
  const found = new Map<string, string>();
  for (const [name, property] of sortedEntries(objectAt(schema, "properties"))) {
    if (!isObject(property)) continue;
    for (const alias of listAt(property, "x-aliases")) if (typeof alias === "string") found.set(alias, name);
  }
  const inner = [own(schema, "items"), ...["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(schema, key))];
  for (const part of inner) {
    for (const [alias, name] of aliasesOf(types.resolve(part), types, depth + 1)) found.set(alias, name);
  }
  return [...found];
}

/** What `encoding` says about fields that are no plain text. It is read from the document as it was, which still has it. */
function partTypes(node: JsonObject, contentType: string): [string, string][] {
  const media = objectAt(objectAt(objectAt(node, "requestBody"), "content"), contentType);
  return sortedEntries(objectAt(media, "encoding")).flatMap(([name, value]): [string, string][] => {
    const type = textAt(value, "contentType");
    return type === undefined || /[*,;\s]/.test(type) ? [] : [[name, type]];
  });
}

/** The content type that is sent: JSON first, then forms, then the rest. With both, multipart where there is a file. */
function chooseMedia(content: JsonObject | undefined): [string, Kind, Json, boolean] | undefined {
  const all = sortedEntries(content).map(([type, value]): [string, Kind, Json] => [type, kindOf(type), value]);
  const has = (kind: Kind) => all.some(([, candidate]) => candidate === kind);
  const both = has("json") && has("multipart");
  // the multipart schema is the wider one: it also has the file
  if (both) return [...all.find(([, kind]) => kind === "multipart")!, true];
  for (const kind of ["json", "multipart", "form", "bytes"] as const) {
    const exact = all.find(([type, candidate]) => candidate === kind && type === "application/json");
    const found = exact ?? all.find(([, candidate]) => candidate === kind);
    if (found !== undefined) return [...found, false];
  }
  return undefined;
}

function kindOf(type: string): Kind {
  if (/^\*\/\*|^application\/\*/.test(type) || isJsonMedia(type)) return "json";
  if (/^multipart\//i.test(type)) return "multipart";
  if (/^application\/x-www-form-urlencoded/i.test(type)) return "form";
  return "bytes";
}

export function isJsonMedia(type: string): boolean {
  return /^application\/([\w.+-]+\+)?json(\s*;|$)/i.test(type);
}

/** Whether a schema is no object: a list, a text, a number, bytes. */
function isValue(schema: Json | undefined, types: Types): boolean {
  if (!isObject(schema)) return false;
  const type = own(schema, "type");
  if (type !== undefined) return type !== "object" && !(Array.isArray(type) && type.includes("object"));
  const members = ["oneOf", "anyOf"].flatMap((key) => listAt(schema, key));
  return members.length > 0 && members.every((member) => isValue(types.resolve(member), types));
}

function allOptional(schema: Json | undefined): boolean {
  return isObject(schema) && own(schema, "type") === "object" && listAt(schema, "required").length === 0 &&
    ["allOf", "anyOf", "oneOf"].every((key) => own(schema, key) === undefined);
}

/** The names of all fields that an object of a schema can have. */
function fieldsOf(schema: Json | undefined, types: Types, depth = 0): Set<string> {
  const names = new Set(Object.keys(objectAt(schema, "properties") ?? {}));
  if (depth > 10) return names;
  for (const part of ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(schema, key))) {
    for (const name of fieldsOf(types.resolve(part), types, depth + 1)) names.add(name);
  }
  return names;
}

/** Whether all that a schema allows are objects with fields of known names. */
function hasRoom(schema: Json | undefined, types: Types, depth = 0): boolean {
  if (!isObject(schema) || depth > 10) return false;
  const additional = own(schema, "additionalProperties");
  if (isObject(additional) && Object.keys(additional).length > 0) return false;
  if (own(schema, "patternProperties") !== undefined) return false;
  const inner = (part: Json) => hasRoom(types.resolve(part), types, depth + 1);
  const [parts, unions] = [listAt(schema, "allOf"), [...listAt(schema, "anyOf"), ...listAt(schema, "oneOf")]];
  if (parts.length + unions.length > 0) {
    return parts.some(inner) && unions.length === 0 || unions.length > 0 && unions.every(inner);
  }
  return own(schema, "type") === "object" && Object.keys(objectAt(schema, "properties") ?? {}).length > 0;
}

function hasField(schema: Json | undefined, name: string, types: Types, depth = 0): boolean {
  if (!isObject(schema) || depth > 10) return false;
  if (own(objectAt(schema, "properties"), name) !== undefined) return true;
  return ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(schema, key))
    .some((part) => hasField(types.resolve(part), name, types, depth + 1));
}

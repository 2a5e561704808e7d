/** What a call takes: which arguments there are, their types, and where the runtime puts each field. */
import { isObject, type Json, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import type { Identified } from "./identify.ts";
import type { Argument, TypeText } from "./model.ts";
import { functionName, typeName } from "./names.ts";
import { quoted } from "./problems.ts";
import { parameterNames, partsOf, plainParameter, templateOf } from "./template.ts";
import { firstSentence } from "./text.ts";
import { propertyKey, runtime, type Types } from "./types.ts";
import { mediaKind } from "../../src/request/media.ts";
import { type BodyKind, camelCase, CONTENT_TYPES, QUERY_STYLES, type QueryStyle } from "../../src/request/operation.ts";

/** What planning one operation needs. */
export interface Context {
  readonly operation: Identified;
  /** The normalized path item and operation. */
  readonly item: JsonObject;
  readonly node: JsonObject;
  readonly types: Types;
  /** Whether the description is Portkey's, see `isPortkey`. */
  readonly portkey: boolean;
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
  /** Whether its values may be of a type, such as `array`. */
  holds(type: string): boolean;
}

export function planArguments(context: Context): PlannedArguments {
  const { operation, types, report } = context;
  const parameters = parametersOf(context);
  const inPath = pathParameters(context, parameters);
  for (const { name, in: place } of parameters) {
    if (place === "cookie") report.warn(`Pass cookie ${quoted(name)} as a header: calls take no cookies`);
  }
  const body = bodyOf(context);
  const style = argumentsOf(context);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const inHeader = parameters.filter(({ in: place, name }) => place === "header" && !isOwnHeader(name));
  // A list or a text has no room for other fields beside it.
  const isValueBody = body?.shape === "value";
  if (isValueBody && inQuery.length + inHeader.length > 0 || needGroups(context, inPath, inQuery, inHeader, body)) {
    return planGroups(context, inPath, inQuery, inHeader, body);
  }
  const ids = style === "paths" || isValueBody ? inPath : style === "positional" ? inPath.slice(-1) : [];
  const inObject = inPath.slice(0, inPath.length - ids.length);

  reportSameNames(context, [...inObject, ...inQuery, ...inHeader], body);
  const words: string[] = [];
  if (ids.length > 0) words.push(ids.length > 1 ? "ids" : "id");
  if (body === undefined) {
    if (inQuery.length > 0) words.push("query", ...optionsForQuery(context));
  } else {
    words.push(...bodyWords(body), ...flag(context, "x-config-body", "config-body"));
    if (inQuery.length > 0) words.push(`+query:${names(inQuery)}`);
  }
  words.push(...parameterWords(operation, inPath, inQuery, inHeader, body));
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
    const others = inObject.length + inQuery.length + inHeader.length > 0 || stream !== undefined;
    if (body !== undefined) parts.push(others ? grouped(bodyTypeSpelled(body)) : bodyTypeSpelled(body));
    for (const parameter of inObject) parts.push(spelled(parameter, types));
    if (query !== undefined) {
      parts.push(
        respelled(
          [query],
          inQuery.flatMap(aliasesOfParameter),
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
          type: idType(id, types),
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

/** The kinds of a body with their content types, and what else the runtime must know of it. */
function bodyWords({ kinds, needed, anyJson, separateParts, parts, styles }: Body): string[] {
  const words = kinds.map(([kind, type]) =>
    type === CONTENT_TYPES[kind] ? kind : `${kind}:${type.split(",").map(plainMedia).join(",")}`
  );
  if (needed) words.push("needed");
  if (anyJson) words.push("json-value");
  if (separateParts) words.push("separate-parts");
  if (parts.length > 0) words.push(`+part:${pairs(parts)}`);
  return [...words, ...styleWords(styles)];
}

/** Where the parameters go, how they are written, and by what other names callers know them. */
function parameterWords(
  operation: Identified,
  inPath: readonly Parameter[],
  inQuery: readonly Parameter[],
  inHeader: readonly Parameter[],
  body: Body | undefined,
): string[] {
  const words: string[] = fixedWords(operation);
  if (inHeader.length > 0) words.push(`+header:${names(inHeader)}`);
  const simple = inPath.filter(({ holds }) => ["boolean", "array", "object"].some((type) => holds(type)));
  if (simple.length > 0) words.push(`+simple:${names(simple)}`);
  for (const style of ["label", "matrix"]) {
    // A path such as `/a/{.id}` has the sign itself.
    const found = inPath.filter(({ name, node }) =>
      textAt(node, "style") === style && ![".", ";"].some((sign) => operation.path.includes(`{${sign}${name}`))
    );
    if (found.length > 0) words.push(`+${style}:${names(found)}`);
  }
  const exploded = simple.filter(({ node, holds }) =>
    own(node, "explode") === true && (["label", "matrix"].includes(textAt(node, "style") ?? "") || holds("object"))
  );
  if (exploded.length > 0) words.push(`+exploded:${names(exploded)}`);
  words.push(...styleWords(inQuery.flatMap((parameter): [string, QueryStyle][] => {
    const style = queryStyle(parameter);
    return style === undefined ? [] : [[parameter.name, style]];
  })));
  const aliases = [...inQuery.flatMap(aliasesOfParameter), ...(body?.aliases ?? [])];
  if (aliases.length > 0) words.push(`+alias:${pairs(aliases)}`);
  if (body !== undefined && body.camel.length > 0) words.push(`+camel:${encodeNames(body.camel)}`);
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
 * Whether path, query, headers and body must be groups of their own, because a name means two things or the body is no plain object with
 * room for other fields. Portkey's own description has the arguments of the official client in any case.
 */
function needGroups(
  { portkey }: Context,
  inPath: readonly Parameter[],
  inQuery: readonly Parameter[],
  inHeader: readonly Parameter[],
  body: Body | undefined,
): boolean {
  if (portkey) return false;
  const places = [inPath, inQuery, inHeader].map((parameters) => parameters.map(({ name }) => name));
  const all = [...places.map((names) => [...new Set(names)]), body?.fields ?? []].flat();
  if (new Set(all).size < all.length) return true;
  return body !== undefined && !body.hasRoom && inQuery.length + inHeader.length > 0;
}

function aliasesOfParameter({ name, spellings }: Parameter): [string, string][] {
  return spellings.slice(1).map((alias) => [alias, name]);
}

function styleWords(styles: readonly (readonly [name: string, style: QueryStyle])[]): string[] {
  return QUERY_STYLES.flatMap((style) => {
    const found = styles.filter(([, candidate]) => candidate === style).map(([name]) => name);
    return found.length > 0 ? [`+${style}:${encodeNames(found)}`] : [];
  });
}

/** How a query parameter is written, where that is not the usual way: lists are repeated, the fields of objects named in brackets. */
function queryStyle({ node, holds }: Parameter): QueryStyle | undefined {
  if (own(node, "x-fetch-json") === true) return "json";
  if (own(node, "x-array") === "brackets") return "brackets";
  return styleOf(node, holds);
}

/** `style` and `explode` of a parameter or of a field of a form. */
function styleOf(node: JsonObject, holds: (type: string) => boolean): QueryStyle | undefined {
  const style = textAt(node, "style") ?? "form";
  const explode = own(node, "explode") ?? style === "form";
  if (!holds("array") && !holds("object")) return undefined;
  if (style === "form") return explode === true ? (holds("object") ? "flat" : undefined) : "csv";
  if (explode === true) return undefined;
  return style === "spaceDelimited" ? "spaces" : style === "pipeDelimited" ? "pipes" : undefined;
}

/** `x-options-for-query`: whether options may stand in the place of the query. */
function optionsForQuery(context: Context): string[] {
  return flag(context, "x-options-for-query", "options-for-query");
}

/** The word of an extension that is true or left out. */
function flag({ operation: { node }, report }: Context, extension: string, word: string): string[] {
  const given = own(node, extension);
  if (given === true) return [word];
  if (given !== undefined) {
    report.error(`Set ${extension} to true, or leave it out: ${quoted(given)} means nothing`, extension);
  }
  return [];
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
    add(
      "query",
      inQuery.some(({ required }) => required),
      respelled([query], inQuery.flatMap(aliasesOfParameter)),
    );
  }
  if (inHeader.length > 0) add("headers", inHeader.some(({ required }) => required), literal(inHeader));
  const bodyWith = (stream: string | undefined): TypeText => {
    const type = body === undefined ? [] : bodyTypeSpelled(body);
    return stream === undefined ? type : [...grouped(type), ` & { ${stream} }`];
  };
  const type = (stream?: string): TypeText => {
    const all = body === undefined ? members : [...members, [`body${body.needed ? "" : "?"}: `, ...bodyWith(stream)]];
    return ["{ ", ...all.flatMap((member, index) => index > 0 ? ["; ", ...member] : [...member]), " }"];
  };
  const required = inPath.length > 0 || (body?.needed ?? false) ||
    [...inQuery, ...inHeader].some((parameter) => parameter.required);
  return {
    words: [
      "groups",
      ...(body === undefined ? [] : bodyWords(body)),
      ...parameterWords(operation, inPath, inQuery, inHeader, body),
    ],
    path: pathOf(context, inPath),
    streams: body?.streams ?? inQuery.some(({ name }) => name === "stream"),
    args: (
      stream,
    ) => [{ name: "params", type: type(stream), optional: !required, doc: firstSentence(body?.doc ?? "") }],
  };
}

/** A union in parentheses, so that it can be part of an intersection. */
function grouped(type: TypeText): TypeText {
  let text = type.map((part) => typeof part === "string" ? part : part.name).join("");
  for (let previous = ""; previous !== text;) {
    previous = text;
    text = text.replace(/<[^<>{}()]*>|\{[^<>{}()]*\}|\([^<>{}()]*\)/g, "");
  }
  return text.includes(" | ") ? ["(", ...type, ")"] : type;
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

function argumentsOf({ operation: { node }, portkey, report }: Context): "positional" | "paths" | "object" {
  const given = own(node, "x-arguments");
  if (given === "positional" || given === "paths" || given === "object") return given;
  if (given !== undefined) {
    report.error(`Set x-arguments to "positional", "paths" or "object", not ${quoted(given)}`, "x-arguments");
  }
  if (!portkey) return "paths";
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
      holds: (type) => mayBe(own(parameter, "schema"), type, types),
      spellings: [name, ...aliases.filter((alias) => alias !== name)],
    });
  }
  return [...byPlace.values()];
}

/** The parameters in the order of the path's template. What is not declared is a string. */
function pathParameters({ operation, report }: Context, parameters: readonly Parameter[]): Parameter[] {
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
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
    return parameter ??
      { name, in: "path", required: true, schema: { type: "string" }, node: {}, spellings: [name], holds: () => false };
  });
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

/** Headers that the client or fetch sets by itself. */
function isOwnHeader(name: string): boolean {
  return /^(x-portkey-.*|accept|content-type|authorization)$/i.test(name) || connectionHeaders.test(name);
}

/** What belongs to the connection, which fetch refuses from callers. */
const connectionHeaders = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

function names(parameters: readonly Parameter[]): string {
  return encodeNames(parameters.map(({ name }) => name));
}

export function encodeNames(list: readonly string[]): string {
  return list.map((name) => name.replace(/[\s,:%=]/g, encodeURIComponent)).join(",");
}

/** A content type as a header may have it, without spaces, which end a word; parameters stay where they are plain. */
export function plainMedia(type: string): string {
  const [name = "", ...parameters] = type.replace(/[^\w!#$&^.+*/;=-]/g, "").split(";");
  const plain = parameters.filter((parameter) => /^[\w-]+=[\w.+-]+$/.test(parameter) && !/^charset=/i.test(parameter));
  return [name, ...plain].join(";");
}

/** `alias=name`, `field=content/type`. */
function pairs(list: readonly (readonly [string, string])[]): string {
  return list.map((pair) => pair.map((text) => text.replace(/[\s,:%=]/g, encodeURIComponent)).join("=")).join(",");
}

/** The type of a body whose fields have other spellings. */
function bodyTypeSpelled({ type, aliases, camel }: Body): TypeText {
  const inner = camel.map((name) => name.split(".")).filter(([, name]) => name !== undefined);
  let whole = type;
  for (const field of new Set(inner.map(([field]) => field!))) {
    const names = inner.filter(([outer]) => outer === field).map(([, name]) => name!);
    const key = JSON.stringify(field);
    const part = camelSpelled(["NonNullable<", ...type, `[${key}]>`], names);
    whole = ["Omit<", ...whole, `, ${key}> & { ${propertyKey(field)}?: `, ...part, " }"];
  }
  return respelled(camelSpelled(whole, camel.filter((name) => !name.includes("."))), aliases);
}

/** `Spelled` with the camelCase of names, each with a note that the other one is the name. */
function camelSpelled(type: TypeText, names: readonly string[]): TypeText {
  if (names.length === 0) return type;
  const list = names.map((name) =>
    `/** @deprecated Use \`${name}\` */ ${propertyKey(camelCase(name))}: ${JSON.stringify(name)}`
  );
  return [runtime("Spelled"), "<", ...type, `, { ${list.join("; ")} }>`];
}

/** `Spelled<Params, { traceID: "trace_id" }>`. */
function respelled(type: TypeText, aliases: readonly (readonly [string, string])[]): TypeText {
  if (aliases.length === 0) return type;
  const names = aliases.map(([alias, name]) => `${propertyKey(alias)}: ${JSON.stringify(name)}`);
  return [runtime("Spelled"), "<", ...type, `, { ${names.join("; ")} }>`];
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

/** The type of a path parameter that is an argument. With `x-id-object` it may also be an object with one of its names. */
function idType(parameter: Parameter, types: Types): TypeText {
  const type = types.ofParameter(parameter.schema);
  if (own(parameter.node, "x-id-object") !== true) return type;
  return [
    ...type,
    ...parameter.spellings.flatMap((name): TypeText => [" | { ", ...field(parameter, name, types), " }"]),
  ];
}

function field(parameter: Parameter, name: string, types: Types): TypeText {
  const type = types.ofParameter(parameter.schema);
  return [`${propertyKey(name)}${parameter.required ? "" : "?"}: `, ...type];
}

interface Body {
  /** How it is sent, with the content types; of several, what is passed decides. */
  readonly kinds: readonly (readonly [kind: BodyKind, contentType: string])[];
  /** Other spellings of its fields. */
  readonly aliases: readonly [alias: string, name: string][];
  /** Fields in snake_case that callers may write in camelCase; `defaults.config_id` is one of an object in the body. */
  readonly camel: readonly string[];
  /** Fields of a multipart body that have a content type of their own. */
  readonly parts: readonly [name: string, type: string][];
  /** Fields of a form that are written in a way of their own. */
  readonly styles: readonly [name: string, style: QueryStyle][];
  /** Whether each item of a list in a multipart body is a part of its own, and objects are JSON; else they are written in brackets. */
  readonly separateParts: boolean;
  readonly type: TypeText;
  /** Names of its own fields. */
  readonly fields: readonly string[];
  /** Whether it is an object with named fields, beside which others can stand. */
  readonly hasRoom: boolean;
  /** Whether it has named fields, or is a value of its own. */
  readonly shape: "fields" | "value";
  /** Whether JSON may be another value than an object or a list. */
  readonly anyJson: boolean;
  /** Whether a call must pass something. */
  readonly needed: boolean;
  /** Whether fields that the description does not know may stand in it. */
  readonly open: boolean;
  readonly streams: boolean;
  readonly doc: string;
}

function bodyOf(context: Context): Body | undefined {
  const { operation, node, types, report } = context;
  const body = types.resolve(own(node, "requestBody"));
  if (!isObject(body)) return undefined;
  const media = mediaOf(objectAt(body, "content"), types);
  if (media.length === 0) return undefined;
  if (["GET", "HEAD", "TRACE"].includes(operation.method)) {
    if (media.some(({ schema }) => !isEmptyObject(types.resolve(schema)))) {
      report.warn(
        `Mind that ${operation.method} ${operation.path} is sent without its body: fetch sends none with this method`,
        "requestBody",
      );
    }
    return undefined;
  }
  const form = media.find(({ kind }) => kind === "multipart" || kind === "form");
  const schemas = media.map(({ schema }) => types.resolve(schema));
  const required = own(body, "required") === true;
  const isValue = media.every(({ kind }, index) => isContent(kind) || isValueSchema(schemas[index], types));
  const shape = isValue ? "value" : "fields";
  return {
    kinds: media.map(({ kind, contentType }) => [
      kind,
      kind === "json" && mediaKind(contentType) === "any" ? CONTENT_TYPES.json : contentType,
    ]),
    aliases: [...new Map(schemas.flatMap((schema) => aliasesOf(schema, types)))],
    camel: own(operation.node, "x-plane") === "control" ? camelFields(schemas, types) : [],
    parts: form?.kind === "multipart" ? partTypes(form.media) : [],
    styles: form === undefined ? [] : formStyles(form.media, types),
    separateParts: form?.kind === "multipart" && own(form.media, "x-array") !== "brackets",
    type: bodyType(context, media),
    fields: [...new Set(schemas.flatMap((schema) => propertiesOf(schema, types).map(([name]) => name)))],
    hasRoom: media.every(({ kind }, index) => !isContent(kind) && hasRoom(schemas[index], types)),
    shape,
    anyJson: media.some(({ kind }, index) => kind === "json" && (isValue || mayBeText(schemas[index], types))),
    needed: required && (shape === "value" || !schemas.some(allOptional)),
    open: shape === "fields" && own(operation.node, "x-plane") !== "control" && context.portkey,
    streams: schemas.some((schema) => hasField(schema, "stream", types)),
    doc: textAt(body, "summary") ??
      schemas.map((schema) => textAt(schema, "summary")).find((text) => text !== undefined) ?? "",
  };
}

/** Whether a schema is an object that has no fields. Some descriptions give one to every operation. */
function isEmptyObject(schema: Json | undefined): boolean {
  return isObject(schema) && own(schema, "type") === "object" &&
    Object.keys(objectAt(schema, "properties") ?? {}).length === 0 &&
    ["allOf", "anyOf", "oneOf"].every((key) => own(schema, key) === undefined) &&
    !isObject(own(schema, "additionalProperties"));
}

interface Media {
  readonly kind: BodyKind;
  readonly contentType: string;
  readonly media: JsonObject;
  readonly schema: Json | undefined;
}

const noMedia: JsonObject = {};

/** The content types that a body may have, one of each kind: JSON first, then forms, then what is sent as it is. */
function mediaOf(content: JsonObject | undefined, types: Types): Media[] {
  const all = sortedEntries(content).map(([contentType, media]): Media => ({
    kind: bodyKind(contentType, own(media, "schema"), types),
    contentType,
    media: isObject(media) ? media : noMedia,
    schema: own(media, "schema"),
  }));
  const found = (["json", "multipart", "form", "bytes", "lines"] as const).flatMap((kind): Media[] => {
    const same = all.filter((one) => one.kind === kind);
    const exact = same.find(({ contentType }) => contentType === CONTENT_TYPES[kind]) ?? same[0];
    if (exact === undefined) return [];
    // Of several kinds of files, the file itself says which it is.
    const several = kind === "bytes" && same.length > 1;
    return [several ? { ...exact, contentType: same.map(({ contentType }) => contentType).join(",") } : exact];
  });
  // What is the same text or object in other clothes is sent as JSON.
  const json = found.find(({ kind }) => kind === "json");
  return found.filter(({ kind, schema }) =>
    json === undefined || kind === "json" || kind === "multipart" ||
    (isContent(kind) && !sameSchema(json.schema, schema, types) && !isShape(types.resolve(schema)))
  );
}

function bodyKind(type: string, schema: Json | undefined, types: Types): BodyKind {
  const kind = mediaKind(type);
  if (kind === "any") return own(types.resolve(schema), "x-fetch-type") === undefined ? "json" : "bytes";
  return kind === "json" || kind === "multipart" || kind === "form" || kind === "lines" ? kind : "bytes";
}

/** Whether a body of this kind is sent as it is, not written from fields. */
function isContent(kind: BodyKind): boolean {
  return kind === "bytes" || kind === "lines";
}

/** Whether a schema describes fields or items, not text or bytes. */
function isShape(schema: Json | undefined): boolean {
  return isObject(schema) &&
    ["properties", "items", "allOf", "additionalProperties"].some((key) => own(schema, key) !== undefined);
}

export function sameSchema(one: Json | undefined, other: Json | undefined, types: Types): boolean {
  return one !== undefined && other !== undefined &&
    (JSON.stringify(one) === JSON.stringify(other) || types.resolve(one) === types.resolve(other));
}

/** What callers may pass: one type for each kind, without repetitions. */
function bodyType(context: Context, media: readonly Media[]): TypeText {
  const { types } = context;
  const parts = new Map<string, TypeText>();
  const wanted = media.filter(({ kind, schema }) =>
    // A multipart body that has all that the JSON has, and the file, is the wider one.
    kind !== "json" || !media.some((one) => one.kind === "multipart" && isWider(one.schema, schema, types))
  );
  for (const { kind, schema, contentType } of wanted) {
    const type = contentBody(kind, contentType, schema, types) ?? types.brief(schema) ??
      inlineBody(context, contentType.split(",", 1)[0]!, parts.size === 0 ? "Body" : `${typeName(kind)}Body`);
    parts.set(JSON.stringify(type), type);
  }
  return [...parts.values()].flatMap((part, index) => index === 0 ? part : [" | ", ...part]);
}

/** The type of a body that is sent as it is; nothing for one that is written from fields. */
function contentBody(
  kind: BodyKind,
  contentType: string,
  schema: Json | undefined,
  types: Types,
): TypeText | undefined {
  if (!isContent(kind)) return undefined;
  const resolved = types.resolve(schema);
  if (kind === "lines") {
    const item = types.brief(
      isObject(resolved) && own(resolved, "items") !== undefined ? own(resolved, "items") : schema,
    );
    if (item === undefined || item[0] === "string") {
      return item === undefined ? ["string | readonly unknown[]"] : ["string"];
    }
    return [
      "string | readonly ",
      ...(item.length === 1 && !String(item[0]).includes(" ") ? item : ["(", ...item, ")"]),
      "[]",
    ];
  }
  if (own(isObject(resolved) ? resolved : {}, "x-fetch-type") !== undefined) return [runtime("FileInput")];
  const isText = contentType.split(",").every((type) => mediaKind(type) === "text");
  return isText
    ? ["string"]
    : isObject(resolved) && own(resolved, "type") === "string"
    ? ["string | ", runtime("FileInput")]
    : [runtime("FileInput")];
}

/** Whether an object has all properties of another. */
function isWider(wide: Json | undefined, narrow: Json | undefined, types: Types): boolean {
  const [all, some] = [types.resolve(wide), types.resolve(narrow)].map((schema) => objectAt(schema, "properties"));
  if (all === undefined || some === undefined) return sameSchema(wide, narrow, types);
  return Object.keys(some).every((name) => own(all, name) !== undefined);
}

function inlineBody({ operation, types }: Context, contentType: string, suffix: string): TypeText {
  const at = ["requestBody", "content", contentType];
  return [types.define(operation, suffix, at, `What \`${operation.accessor}\` sends.`)];
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

/** Objects in a body whose fields official examples write in camelCase too. All others may hold names that are the caller's own. */
const nested: ReadonlySet<string> = new Set(["defaults"]);

/**
 * Fields of a body of the control plane, and of some objects in it, that callers may write in camelCase: those in snake_case, unless the
 * other spelling is described as well.
 */
function camelFields(schemas: readonly (Json | undefined)[], types: Types): string[] {
  const found = new Set<string>();
  for (const [name, property] of schemas.flatMap((schema) => propertiesOf(schema, types))) {
    found.add(name);
    if (nested.has(name)) { for (const [inner] of propertiesOf(property, types)) found.add(`${name}.${inner}`); }
  }
  return [...found].filter((name) => {
    const [field = "", inner] = name.split(".");
    const last = inner ?? field;
    const camel = camelCase(last);
    return camel !== last && !/[^\w]/.test(last) && !found.has(inner === undefined ? camel : `${field}.${camel}`);
  }).sort();
}

/** The properties of a schema, those of the parts that it is composed of included. */
function propertiesOf(schema: Json | undefined, types: Types, depth = 0): [string, Json][] {
  const resolved = types.resolve(schema);
  if (!isObject(resolved) || depth > 4) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(resolved, key));
  return [
    ...sortedEntries(objectAt(resolved, "properties")),
    ...parts.flatMap((part) => propertiesOf(part, types, depth + 1)),
  ];
}

/** What `encoding` says about fields that are no plain text. */
function partTypes(media: JsonObject): [string, string][] {
  return sortedEntries(objectAt(media, "encoding")).flatMap(([name, value]): [string, string][] => {
    const type = textAt(value, "contentType");
    // With a style, the content type does not count.
    return type === undefined || /[*,;\s]/.test(type) || own(value, "style") !== undefined ? [] : [[name, type]];
  });
}

/** `style` and `explode` of `encoding`, by field. */
function formStyles(media: JsonObject, types: Types): [string, QueryStyle][] {
  const properties = objectAt(types.resolve(own(media, "schema")), "properties");
  return sortedEntries(objectAt(media, "encoding")).flatMap(([name, value]): [string, QueryStyle][] => {
    if (!isObject(value)) return [];
    if (own(value, "x-array") === "brackets" || own(value, "style") === "deepObject") return [[name, "brackets"]];
    if (own(value, "style") === undefined && own(value, "explode") === undefined) return [];
    const style = styleOf(value, (type) => mayBe(own(properties, name), type, types));
    return style === undefined ? [] : [[name, style]];
  });
}

/** Whether a schema is no object: a list, a text, a number, bytes. */
function isValueSchema(schema: Json | undefined, types: Types): boolean {
  if (!isObject(schema)) return false;
  const type = own(schema, "type");
  if (type !== undefined) return type !== "object" && !(Array.isArray(type) && type.includes("object"));
  const members = ["oneOf", "anyOf"].flatMap((key) => listAt(schema, key));
  return members.length > 0 && members.every((member) => isValueSchema(types.resolve(member), types));
}

/** Whether a schema allows texts, numbers or booleans too. One that says nothing allows everything. */
function mayBeText(schema: Json | undefined, types: Types): boolean {
  return isObject(schema) && Object.keys(schema).length === 0 ||
    ["string", "number", "integer", "boolean"].some((type) => mayBe(schema, type, types));
}

/** Whether values of a schema may be of a type. */
function mayBe(schema: Json | undefined, type: string, types: Types, depth = 0): boolean {
  const resolved = types.resolve(schema);
  if (!isObject(resolved) || depth > 10) return false;
  const given = own(resolved, "type");
  if (given === type || (Array.isArray(given) && given.includes(type))) return true;
  return ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(resolved, key))
    .some((part) => mayBe(part, type, types, depth + 1));
}

function allOptional(schema: Json | undefined): boolean {
  return isObject(schema) && own(schema, "type") === "object" && listAt(schema, "required").length === 0 &&
    ["allOf", "anyOf", "oneOf"].every((key) => own(schema, key) === undefined);
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

/** Whether objects of a schema have a field. */
export function hasField(schema: Json | undefined, name: string, types: Types, depth = 0): boolean {
  if (!isObject(schema) || depth > 10) return false;
  if (own(objectAt(schema, "properties"), name) !== undefined) return true;
  return ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(schema, key))
    .some((part) => hasField(types.resolve(part), name, types, depth + 1));
}

/**
 * Formats and tools that are made of schemas: those of a library that implements Standard Schema (zod, valibot, arktype), and plain JSON
 * schemas. Loaded when a helper is called with a format, or with such tools. It imports no value that is loaded at the start, because
 * bundlers would cut the start in two then, which makes it 1 KB larger (compressed).
 */
import type { PortkeyError } from "../connection/errors.ts";
import type { OptionError } from "../options/option-error.ts";
import type { Fields } from "./fields.ts";
import { isFields, strictSchema, withoutOptionalNulls } from "./strict-schema.ts";
import type { SchemaResult, StandardSchema, ToJsonSchema } from "./types/schemas.ts";

/** What a schema is called where it has no title. */
const DEFAULT_NAME = "answer";

/** The types that a JSON schema can name, none of which is the type of a format. */
const JSON_TYPES = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);

/** Keywords of which a JSON schema has at least one. */
const KEYWORDS = ["type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "items", "not", "if"];

/** How a schema of a library becomes a JSON schema where the library does not implement Standard JSON Schema. */
const HINTS: Record<string, string> = {
  zod:
    'with zod 4 pass z.toJSONSchema as the option "toJsonSchema", with zod 3 use zodResponseFormat() or zodFunction() of ' +
    '"openai/helpers/zod"',
  valibot:
    'pass toJsonSchema of "@valibot/to-json-schema" as the option "toJsonSchema", or toStandardJsonSchema(schema) of it as ' +
    "the schema",
};

/** The classes of the errors that are thrown here. */
export interface ErrorClasses {
  OptionError: typeof OptionError;
  PortkeyError: typeof PortkeyError;
}

/** What the conversions of one call have in common. */
interface Context extends ErrorClasses {
  convert: ToJsonSchema | undefined;
}

/** A JSON schema as it is sent, and how the text of an answer is read by it. */
interface Converted {
  name: string;
  json: Fields;
  isStrict: boolean;
  /** Undefined for a plain JSON schema, which does not check values itself. */
  parse: ((text: string) => unknown) | undefined;
}

/**
 * A body in which each schema is replaced by what is sent of it. Formats and tools that are complete stay as they are.
 *
 * @param toJsonSchema converts schemas of libraries; without it they have to do so themselves
 * @throws {OptionError} Something is neither a schema nor a format
 */
export function withSchemas(params: Fields, toJsonSchema: unknown, errors: ErrorClasses): Fields {
  if (toJsonSchema !== undefined && typeof toJsonSchema !== "function") {
    throw new errors.OptionError(
      'Pass a function as "toJsonSchema": it gets a schema and returns a JSON schema',
      "toJsonSchema",
    );
  }
  const context = { ...errors, convert: toJsonSchema as ToJsonSchema | undefined };
  const { response_format: format, text, tools } = params;
  const made = { ...params };
  if (isGiven(format)) made.response_format = formatOf(format, "response_format", context);
  if (isGiven(text?.format)) made.text = { ...text, format: formatOf(text.format, "text.format", context) };
  if (Array.isArray(tools)) made.tools = tools.map((tool) => toolOf(tool, context));
  return made;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A format of a chat, or of a response, where the fields of `json_schema` stand in the format itself. */
function formatOf(format: unknown, place: string, context: Context): unknown {
  const isFlat = place === "text.format";
  if (isSchema(format) || isJsonSchema(format)) {
    const { name, json, isStrict, parse } = converted(format, place, context);
    const fields = { name, strict: isStrict, schema: json };
    return withParser({ type: "json_schema", ...(isFlat ? fields : { json_schema: fields }) }, parse);
  }
  if (!isFields(format) || typeof format.type !== "string") {
    checkData(format, place, context);
    throw notSchema(place, context);
  }
  const described = isFlat ? format : format.json_schema;
  if (format.type !== "json_schema" || typeof format.$parseRaw === "function" || !isFields(described)) return format;
  const { schema } = described;
  const schemaPlace = isFlat ? "text.format.schema" : "response_format.json_schema.schema";
  if (!isSchema(schema)) {
    if (isGiven(schema)) checkJsonSchema(schema, schemaPlace, context);
    return format;
  }
  const { name, json, isStrict, parse } = converted(schema, schemaPlace, context, described.strict !== false);
  const fields = { ...described, name: described.name ?? name, strict: described.strict ?? isStrict, schema: json };
  return withParser(isFlat ? fields : { ...format, json_schema: fields }, parse);
}

/** A tool of a chat, whose fields stand in `function`, or of a response, where they stand in the tool itself. */
function toolOf(tool: unknown, context: Context): unknown {
  if (!isFields(tool) || typeof tool.$parseRaw === "function") return tool;
  const isFlat = !isFields(tool.function);
  const described = isFlat ? tool : tool.function;
  const { parameters } = described;
  if (!isGiven(parameters) || isFlat && tool.type !== "function") return tool;
  const place = `parameters of the tool ${JSON.stringify(described.name)}`;
  if (!isSchema(parameters)) {
    checkData(parameters, place, context);
    return tool;
  }
  const { json, isStrict, parse } = converted(parameters, place, context, described.strict !== false);
  const fields = { ...described, parameters: json, strict: described.strict ?? isStrict };
  return withParser(isFlat ? fields : { ...tool, function: fields }, parse);
}

/** Adds the parser, which is not enumerable, so that it is not sent. */
function withParser(fields: Fields, parse: ((text: string) => unknown) | undefined): Fields {
  return parse ? Object.defineProperty(fields, "$parseRaw", { value: parse }) : fields;
}

function converted(schema: unknown, place: string, context: Context, wantsStrict = true): Converted {
  const given = isSchema(schema) ? jsonSchemaOf(schema, place, context) : schema as Fields;
  const { $schema: _, ...plain } = given;
  const strict = wantsStrict ? strictSchema(plain) : undefined;
  return {
    name: nameOf(plain.title),
    json: strict ?? plain,
    isStrict: strict !== undefined,
    parse: isSchema(schema) ? (text) => valueOf(schema, JSON.parse(text), plain, context) : undefined,
  };
}

/** The JSON schema of what a model has to write, so that the schema of the library accepts it. */
function jsonSchemaOf(schema: StandardSchema, place: string, context: Context): Fields {
  const { convert, OptionError } = context;
  const { jsonSchema, vendor } = schema["~standard"];
  const own = schema as { toJSONSchema?: (options: object) => unknown; toJsonSchema?: () => unknown };
  let json: unknown;
  try {
    if (convert) json = convert(schema);
    else if (jsonSchema) json = jsonSchema.input({ target: "draft-2020-12" });
    else if (typeof own.toJSONSchema === "function") json = own.toJSONSchema({ io: "input" });
    else if (typeof own.toJsonSchema === "function") json = own.toJsonSchema();
    else {
      const hint = Object.hasOwn(HINTS, vendor)
        ? HINTS[vendor]
        : 'pass a function that converts it as the option "toJsonSchema"';
      throw new OptionError(`Cannot make a JSON schema of the schema in ${quoted(place)}: ${hint}`, place);
    }
  } catch (cause) {
    if (cause instanceof OptionError) throw cause;
    const why = cause instanceof Error ? `: ${cause.message}` : "";
    const error = new OptionError(`Cannot make a JSON schema of the schema in ${quoted(place)}${why}`, place);
    error.cause = cause;
    throw error;
  }
  checkJsonSchema(json, place, context);
  return json as Fields;
}

/** The value that the schema makes of an answer; a promise of it where the schema checks values in the background. */
function valueOf(schema: StandardSchema, value: unknown, json: Fields, errors: ErrorClasses): unknown {
  const { validate } = schema["~standard"];
  const first = validate(value);
  if (first instanceof Promise) {
    return first.then(async (result) =>
      result.issues ? finished(await validate(withoutOptionalNulls(value, json)), errors) : result.value
    );
  }
  // a field that is optional is asked for as one that may be null, see `strictSchema`
  return first.issues ? finished(validate(withoutOptionalNulls(value, json)) as typeof first, errors) : first.value;
}

function finished(result: SchemaResult<unknown>, { PortkeyError }: ErrorClasses): unknown {
  if (!result.issues) return result.value;
  const issues = result.issues.map(({ message, path = [] }) => {
    const place = path.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
    return place === "" ? message : `${place}: ${message}`;
  });
  throw new PortkeyError(`The answer does not fit the schema: ${issues.join("; ")}`, { cause: result });
}

/** Whether a value is a schema of a library, such as zod's. Those of arktype are functions. */
function isSchema(value: unknown): value is StandardSchema {
  if (typeof value !== "object" && typeof value !== "function" || value === null || !("~standard" in value)) {
    return false;
  }
  return typeof (value as StandardSchema)["~standard"]?.validate === "function";
}

/** Whether a value is a JSON schema in the place of a format. */
function isJsonSchema(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const type = Object.hasOwn(value, "type") ? value.type : undefined;
  if (type !== undefined) return Array.isArray(type) || JSON_TYPES.has(type as string);
  return KEYWORDS.some((keyword) => Object.hasOwn(value, keyword)) && isPlain(value);
}

/** @throws {OptionError} A value is no JSON schema. */
function checkJsonSchema(value: unknown, place: string, context: ErrorClasses): void {
  checkData(value, place, context);
  const names = Object.keys(value);
  if (names.length > 0 && !KEYWORDS.some((keyword) => Object.hasOwn(value, keyword))) throw notSchema(place, context);
}

/** @throws {OptionError} A value is the inside of a library, or an object of schemas. */
function checkData(value: unknown, place: string, context: ErrorClasses): asserts value is Fields {
  if (isFields(value) && Object.values(value).some(isSchema)) {
    throw new context.OptionError(
      `Pass one schema of the whole object in ${quoted(place)}, such as z.object({ … }), not an object of schemas`,
      place,
    );
  }
  if (!isFields(value) || !isPlain(value)) throw notSchema(place, context);
}

/** Whether a value is data, as opposed to the inside of some library. */
function isPlain(value: Fields): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return Object.values(value).every((inner) => typeof inner !== "function");
}

function notSchema(place: string, { OptionError }: ErrorClasses): OptionError {
  return new OptionError(
    `Pass a schema of zod, valibot or arktype in ${
      quoted(place)
    }, or a JSON schema such as { type: "object", properties: { … } }`,
    place,
  );
}

function quoted(place: string): string {
  return place.includes(" ") ? `the ${place}` : JSON.stringify(place);
}

/** A title as a name that providers accept. */
function nameOf(title: unknown): string {
  const name = typeof title === "string"
    ? title.replaceAll(/[^\w-]+/g, "_").replaceAll(/^_+|_+$/g, "").slice(0, 64)
    : "";
  return name || DEFAULT_NAME;
}

/** How an operation wants its fields written: styles of query parameters, parts of forms, and which of several kinds a body is. */
import { OptionError } from "../options/option-error.ts";
import { isFile } from "./files.ts";
import { hasMethods, isFormData, isSearchParams } from "./kinds.ts";
import type { BodyKind, Operation, QueryStyle } from "./operation.ts";
import { writeQuery } from "./query.ts";

type Fields = Record<string, unknown>;

/** What stands between the items of a list that is one value. It is not encoded, so that an item may hold the same character. */
const SEPARATORS: Partial<Record<QueryStyle, string>> = { csv: ",", spaces: "%20", pipes: "|" };

/** Writes a query string without its question mark, each parameter in the style that the operation has for it. */
export function writeStyledQuery(query: Fields, styles: ReadonlyMap<string, QueryStyle>): string {
  if (styles.size === 0) return writeQuery(query);
  const texts = Object.keys(query).map((name) => {
    const value = query[name];
    const style = styles.get(name);
    return style === undefined || value === undefined || value === null
      ? writeQuery(single(name, value))
      : writeStyled(name, value, style);
  });
  return texts.filter((text) => text !== "").join("&");
}

function writeStyled(name: string, value: unknown, style: QueryStyle): string {
  const separator = SEPARATORS[style];
  const isFields = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  if (style === "json") return writeQuery(single(name, JSON.stringify(value)));
  if (style === "brackets" && Array.isArray(value)) return writeQuery(single(`${name}[]`, value));
  if (style === "flat" && isFields) return writeQuery(value as Fields);
  if (separator === undefined || (!isFields && !Array.isArray(value))) return writeQuery(single(name, value));
  const items: unknown[] = Array.isArray(value) ? value : Object.entries(value as Fields).flat();
  const texts = items.filter((item) => item !== undefined && item !== null).map((item) => {
    if (typeof item !== "object" || item instanceof Date) return writeQuery(single("_", item)).slice(2);
    throw new OptionError(
      `Send a list of texts and numbers in query parameter ${JSON.stringify(name.slice(0, 64))}`,
      "query",
    );
  });
  return texts.length > 0 ? writeQuery(single(name, "")) + texts.join(separator) : "";
}

function single(name: string, value: unknown): Fields {
  const fields: Fields = Object.create(null);
  fields[name] = value;
  return fields;
}

/**
 * The fields of a multipart body as OpenAPI has them: one part for each item of a list, under the same name, and objects as JSON.
 * Without `separateParts` they stay as they are, as the form writes lists and objects in brackets itself.
 *
 * @returns the parts, and the content types of those that are no files
 */
export function multipartFields(
  { separateParts, part, style }: Operation,
  entries: readonly (readonly [name: string, value: unknown])[],
): [entries: (readonly [name: string, value: unknown])[], types: Record<string, string>] {
  const types: Record<string, string> = Object.create(null);
  for (const [name, type] of part) types[name] = type;
  if (!separateParts) return [[...entries], types];
  const parts: (readonly [string, unknown])[] = [];
  for (const [name, value] of entries) {
    const own = style.get(name);
    if (own === "csv" && Array.isArray(value)) parts.push([name, value.join(",")]);
    else if (own === "brackets") parts.push([name, value]);
    else if (Array.isArray(value) && types[name] === undefined) {
      for (const item of value) parts.push([name, item]);
      if (value.some(isJson)) types[name] = "application/json";
    } else {
      parts.push([name, value]);
      if (isJson(value)) types[name] ??= "application/json";
    }
  }
  return [parts, types];
}

/** Whether a field is sent as JSON: an object that is no file, or a list in a list. */
function isJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Date) return false;
  return Array.isArray(value) || !isFile(value);
}

/** Which of its declared kinds a body is. */
export function bodyKindOf({ content }: Operation, body: unknown): BodyKind {
  const declared = [...content.keys()];
  const pick = (...kinds: BodyKind[]) => kinds.find((kind) => content.has(kind)) ?? declared[0] ?? "json";
  if (declared.length === 1) return declared[0]!;
  if (isFormData(body) || hasMethods(body, "pipe", "getHeaders")) return pick("multipart");
  if (isSearchParams(body)) return pick("form");
  if (typeof body === "string" || isFile(body)) return pick("bytes", "lines");
  if (Array.isArray(body)) return pick("lines", "json");
  if (typeof body === "object" && body !== null && hasFile(body)) return pick("multipart", "form");
  return pick("json", "form", "multipart");
}

/** Whether there is a file among the fields of a body, by itself or in a list. */
function hasFile(body: object): boolean {
  return Object.values(body).some((value) => [value].flat().some(isFile));
}

/** A list as lines of JSON, each with a line end; a text that holds such lines stays as it is. */
export function writeLines(body: unknown): string {
  if (typeof body === "string") return body;
  if (Array.isArray(body)) return body.map((item) => `${JSON.stringify(item)}\n`).join("");
  throw new OptionError(`Send the lines of the body as a list or as text, not as ${typeof body}`, "body");
}

/**
 * The content type of a body of bytes: the declared one. Where that leaves it open, as `*` and the type for any bytes do, the body's own.
 */
export function typeOfBytes(declared: string, own: string): string {
  const isOpen = declared.includes("*") || declared === "application/octet-stream" || declared.includes(",");
  if (!isOpen) return declared;
  return own || (/[*,]/.test(declared) ? "application/octet-stream" : declared);
}

/** URLs. Query strings: names and values encoded, lists repeated, objects as `name[key]` (OpenAPI's deepObject), dates in ISO 8601. */
import { OptionError } from "../options/option-error.ts";
import { describeKind, type Fields, hasToJSON, isSearchParams, readableFields } from "./kinds.ts";

/** How deep objects may be nested. An object that is nested deeper is taken for one that contains itself. */
const MAX_DEPTH = 16;

/**
 * A copy of a query as it is now, lists and objects in it included, so that later changes to it are never sent.
 *
 * @param query fields by name, or a `URLSearchParams`, whose repeated names become lists
 * @throws {OptionError} for what is neither, and for values that no query can hold
 */
export function captureQuery(query: unknown): Record<string, unknown> {
  if (query === undefined || query === null) return {};
  if (isSearchParams(query)) return readSearchParams(query);
  const fields = typeof query === "object" && !Array.isArray(query) ? readableFields(query) : undefined;
  if (!fields) {
    throw new OptionError(`Pass the query as an object or a URLSearchParams, not ${describeKind(query)}`, "query");
  }
  const copy: Fields = Object.create(null);
  for (const [name, value] of fields) copy[name] = copyOf(name, value, 0);
  return copy;
}

/** Fields of a `URLSearchParams`; a name that is repeated has a list. */
export function readSearchParams(params: URLSearchParams): Record<string, unknown> {
  const lists = new Map<string, string[]>();
  params.forEach((value, name) => {
    const list = lists.get(name);
    if (list) list.push(value);
    else lists.set(name, [value]);
  });
  const fields: Fields = Object.create(null);
  for (const [name, list] of lists) fields[name] = list.length === 1 ? list[0] : list;
  return fields;
}

/** Writes a query string without its question mark. What is undefined or null is left out. */
export function writeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) write(pairs, name, copyOf(name, query[name], 0));
  return pairs.join("&");
}

/** Texts, numbers and booleans in lists and objects; undefined where nothing is sent for it. */
type QueryValue = string | number | boolean | undefined | QueryValue[] | { [name: string]: QueryValue };

function copyOf(name: string, given: unknown, depth: number): QueryValue {
  const value = hasToJSON(given) ? plainOf(name, given) : given;
  if (value === undefined || value === null) return undefined;
  if (depth > MAX_DEPTH) refuse(name, "an object that contains itself");
  if (Array.isArray(value)) return value.map((item) => copyOf(name, item, depth + 1));
  if (typeof value === "function" || typeof value === "symbol") refuse(name, describeKind(value));
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return value as string | number | boolean;
  const fields = readableFields(value);
  if (!fields) refuse(name, describeKind(value));
  const copy: Record<string, QueryValue> = Object.create(null);
  for (const [key, item] of fields) copy[key] = copyOf(`${name}[${key}]`, item, depth + 1);
  return copy;
}

/** What a date, a URL or another object says that it is in JSON. */
function plainOf(name: string, value: { toJSON(): unknown }): unknown {
  let plain: unknown;
  try {
    plain = value.toJSON();
  } catch {
    refuse(name, "an object whose toJSON method throws");
  }
  return plain ?? refuse(name, "an invalid date");
}

function write(pairs: string[], name: string, value: QueryValue): void {
  if (value === undefined) return;
  if (typeof value !== "object") pairs.push(encode(name, String(value)));
  else if (Array.isArray(value)) value.forEach((item) => write(pairs, name, item));
  else Object.entries(value).forEach(([key, item]) => write(pairs, `${name}[${key}]`, item));
}

function encode(name: string, value: string): string {
  try {
    // servers look for include[] as it is
    const key = encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
    return `${key}=${encodeURIComponent(value)}`;
  } catch {
    refuse(name, "text with half a surrogate pair");
  }
}

function refuse(name: string, got: string): never {
  throw new OptionError(
    `Send query parameter ${JSON.stringify(name.slice(0, 64))} as text, number, date or a list of them, not ${got}`,
    "query",
  );
}

/** Fills path parameters in. What a path may hold (RFC 3986, section 3.3) stays readable: `ft:gpt-4o:acme`, `pp-summary@latest`. */
export function writePath(template: string, values: Record<string, unknown>): string {
  return template.replace(
    /\{([^}]*)\}/g,
    (_, name) => encodeURIComponent(String(values[name])).replace(/%(3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent),
  );
}

/** URLs. Query strings: names and values encoded, arrays repeated, objects as `name[key]` (OpenAPI's deepObject), dates in ISO 8601. */
import { OptionError } from "../options/option-error.ts";

/** How deep objects may be nested; deeper ones contain themselves. */
const DEEPEST = 16;

/** Writes a query string without its question mark. What is undefined or null is left out. */
export function writeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) write(pairs, name, query[name], 0);
  return pairs.join("&");
}

function write(pairs: string[], name: string, value: unknown, depth: number): void {
  if (value === undefined || value === null) return;
  if (depth > DEEPEST) refuse(name, "an object that contains itself");
  if (Array.isArray(value)) {
    for (const item of value) write(pairs, name, item, depth + 1);
  } else if (value instanceof Date) {
    pairs.push(encode(name, Number.isNaN(value.getTime()) ? refuse(name, "no valid date") : value.toISOString()));
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) write(pairs, `${name}[${key}]`, item, depth + 1);
  } else if (typeof value === "function" || typeof value === "symbol") refuse(name, `a ${typeof value}`);
  else pairs.push(encode(name, String(value)));
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

/** Query strings: names and values encoded, arrays repeated, objects as `name[key]` (OpenAPI's deepObject), dates in ISO 8601. */
export function writeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name in query) write(pairs, encodeName(name), query[name]);
  return pairs.join("&");
}

function write(pairs: string[], name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) write(pairs, name, item);
  } else if (value instanceof Date) pairs.push(`${name}=${encodeURIComponent(value.toISOString())}`);
  else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) write(pairs, `${name}[${encodeName(key)}]`, item);
  } else pairs.push(`${name}=${encodeURIComponent(String(value))}`);
}

/** Servers look for `include[]` as it is. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

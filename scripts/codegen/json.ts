/** JSON values as the generator handles them: objects without a prototype, so that no key is special. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Made by {@linkcode newObject}, it has no prototype: `constructor` and `__proto__` are plain keys. */
export interface JsonObject {
  [key: string]: Json;
}

/** An empty object without a prototype. */
export function newObject(): JsonObject {
  return Object.create(null) as JsonObject;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property `key` of an object, also when a document was parsed into ordinary objects. */
export function own(value: unknown, key: string): Json | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, Json>)[key] : undefined;
}

export function objectAt(value: unknown, key: string): JsonObject | undefined {
  const found = own(value, key);
  return isObject(found) ? found : undefined;
}

export function listAt(value: unknown, key: string): Json[] {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === "string" ? found : undefined;
}

/** Compares by code unit: the same order on every machine and in every locale. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedKeys(value: JsonObject): string[] {
  return Object.keys(value).sort(byCode);
}

/** Entries in the order of {@linkcode byCode}. */
export function sortedEntries(value: JsonObject | undefined): [string, Json][] {
  return value === undefined ? [] : sortedKeys(value).map((key) => [key, value[key]!]);
}

/** An object from entries, without a prototype. */
export function fromEntries(entries: Iterable<[string, Json]>): JsonObject {
  const result = newObject();
  for (const [key, value] of entries) result[key] = value;
  return result;
}

/** A copy that shares nothing but strings, with the keys of every object in code order. */
export function sortedCopy(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedCopy);
  if (!isObject(value)) return value;
  return fromEntries(
    sortedKeys(value).map((key) => [key, sortedCopy(value[key]!)]),
  );
}

/** Sorts the keys of all objects; the objects stay the same. */
export function sortInPlace(value: Json): void {
  if (Array.isArray(value)) value.forEach(sortInPlace);
  else if (isObject(value)) {
    for (const key of sortedKeys(value)) {
      const item = value[key]!;
      delete value[key];
      value[key] = item;
      sortInPlace(item);
    }
  }
}

/** The text of a value that does not depend on the order of keys. */
export function canonicalText(value: Json): string {
  return JSON.stringify(sortedCopy(value));
}

export function pointerOf(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What kind of value a caller passed, decided by what it can do: an object may come from another realm, a polyfill or a package. */

/** Fields by name. */
export type Fields = Record<string, unknown>;

/** Whether a value is an object that has these methods. */
export function hasMethods(value: unknown, ...names: string[]): boolean {
  return typeof value === "object" && value !== null &&
    names.every((name) => typeof (value as Fields)[name] === "function");
}

/** Whether a value says by itself what it is in JSON, as a Date does. Bun's forms and headers do so too, and elsewhere they do not. */
export function hasToJSON(value: unknown): value is { toJSON(): unknown } {
  return hasMethods(value, "toJSON") && !hasMethods(value, "append");
}

/** Whether a value is an object that was written as fields: `{ … }`, in any realm, or one without a prototype. */
export function isPlainObject(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}

/** Whether a value is a `URLSearchParams`. */
export function isSearchParams(value: unknown): value is URLSearchParams {
  return hasMethods(value, "append", "getAll", "sort", "forEach");
}

/** Whether a value is a `FormData`. */
export function isFormData(value: unknown): value is FormData {
  return hasMethods(value, "append", "getAll", "entries") && !isSearchParams(value);
}

/** The fields of an object, or undefined where it has none that can be read: a Map, a Set, a Blob, an object of a class that hides its state. */
export function readableFields(value: object): [name: string, value: unknown][] | undefined {
  const fields = Object.entries(value);
  return fields.length > 0 || isPlainObject(value) ? fields : undefined;
}

/** A value in words, without its content: `a Map`, `text`, `a list`. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "bigint") return "a BigInt";
  if (typeof value !== "object") return `a ${typeof value}`;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Object" || !/^[A-Z]\w{0,40}$/.test(kind)) return "an object";
  return `${/^[AEIO]/.test(kind) ? "an" : "a"} ${kind}`;
}

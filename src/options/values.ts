/** Checks the value of one option, writes it as the text of its header, and reads that text. */
import { configOnWire } from "./config-fields.ts";
import { OptionError, refuse } from "./option-error.ts";
import type { Option } from "./table.ts";

/** `setTimeout` fires at once for more milliseconds than this. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Checks a value. The result is the text of the option's header, always one that a header can hold; for an option without a header it is
 * the value itself. Null stays null. Undefined stands for what is not given: undefined, "", and empty objects and lists.
 *
 * @throws {OptionError} The option cannot have this value.
 */
export function encode(option: Option, given: unknown): unknown {
  const { name, kind, header } = option;
  if (given === "" || given === undefined) return undefined;
  if (given === null) return null;
  const check = checks[kind];
  if (check) return check(given, name);
  const isText = typeof given === "string";
  if (isText && !given.trim()) refuse(name, "it is blank");
  let value: unknown = given;
  let text: string | undefined;
  let problem = "";
  try {
    if (isText) value = decode(option, given);
    text = write(option, value);
  } catch (error) {
    if (error instanceof OptionError) throw error;
    if (!isText) problem = " that is circular or holds a BigInt";
  }
  if (text === undefined) refuse(name, `expected ${kind}, got ${typeOf(given)}${problem}`);
  return header === null ? value : printable(text, name, "it") || undefined;
}

/** Reads the text of an option's header. */
export function decode({ kind }: Option, text: string): unknown {
  // the documentation shows a JSON array in this header, also with single quotes
  if (kind === "array of header names") return text.replace(/[[\]"'\s]/g, "").split(",");
  return kind.startsWith("string") || kind === "object or id" && !/^\s*[[{]/.test(text) ? text : JSON.parse(text);
}

/** The text of a value: "" for an empty one, undefined for a value that is not of the option's kind. */
function write({ name, kind, header }: Option, value: unknown): string | undefined {
  const type = typeOf(value);
  if (kind === "object or id" && type === "string") return value as string;
  if (!`${kind} `.startsWith(`${type} `)) return undefined;
  if (kind === "string") return value as string;
  if (kind === "string with a token") {
    const [, bearer, token] = /^ *(bearer(?: +|$))?(.*?) *$/is.exec(value as string)!;
    return token && (!bearer && token.includes(" ") ? token : `Bearer ${token}`) || undefined;
  }
  if (kind === "array of header names") {
    const names = (value as unknown[]).filter(Boolean);
    return names.every((name) => isHeaderName(name) && name.toLowerCase() !== header) ? names.join() : undefined;
  }
  const text = JSON.stringify(kind === "object or id" ? configOnWire(value) : value);
  if (/^[-n"]/.test(text)) return undefined; // a number below 0 or NaN, or what a method `toJSON` returned
  if (/^.[\]}]$/.test(text)) return "";
  // ASCII, so that any language fits into a header
  return text.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Kinds whose values are checked as they are, and never written as text. */
const checks: { readonly [kind: string]: (given: unknown, name: string) => unknown } = {
  headers: plainHeaders,
  function: (given, name) => isFunction(given) ? given : expected("function", given, name),
  logger: (given, name) =>
    isFunction(Object(given).debug)
      ? given
      : expected('an object with a method "debug", such as `console`', given, name),
  AbortSignal: (given, name) =>
    isSignal(given)
      ? given
      : isSignal(Object(given).signal)
      ? refuse(name, 'it is a controller: pass its "signal"')
      : expected("an AbortSignal", given, name),
  middleware: (given, name) =>
    Array.isArray(given) && given.every(isMiddleware)
      ? [...given]
      : expected('a list of objects with a method "onRequest", "onResponse" or "onError"', given, name),
  query: (given, name) =>
    given instanceof URLSearchParams
      ? Object.fromEntries([...new Set(given.keys())].map((key) => {
        const values = given.getAll(key);
        return [key, values.length > 1 ? values : values[0]];
      }))
      : typeOf(given) === "object"
      ? given
      : expected("an object or URLSearchParams", given, name),
  milliseconds: (given, name) =>
    inRange(given, LONGEST_TIMER) ??
      refuseRange(name, `milliseconds from 0 (no limit) to ${LONGEST_TIMER}`),
  "number of retries": (given, name) => {
    const value = inRange(given, 10);
    return Number.isInteger(value) ? value : refuseRange(name, "a whole number from 0 to 10");
  },
};

function expected(what: string, given: unknown, name: string): never {
  refuse(name, `expected ${what}, got ${typeOf(given)}`);
}

function refuseRange(name: string, range: string): never {
  throw new OptionError(`Set "${name}" to ${range}`, name);
}

/** A number from 0 to a limit, also given as text; undefined for anything else. */
function inRange(given: unknown, limit: number): number | undefined {
  const value = typeof given === "string" && given.trim() ? Number(given) : given;
  return typeof value === "number" && value >= 0 && value <= limit ? value : undefined;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/** Whether a value works as an `AbortSignal`. A polyfill's or another realm's is no instance of the global class. */
function isSignal(value: unknown): boolean {
  return typeof Object(value).aborted === "boolean" && isFunction(Object(value).addEventListener);
}

function isMiddleware(value: unknown): boolean {
  const hooks = ["onRequest", "onResponse", "onError"].map((name) => Object(value)[name]).filter((hook) =>
    hook != null
  );
  return hooks.length > 0 && hooks.every(isFunction);
}

/**
 * The caller's own headers: names in lower case, values checked; null for a header that is to be removed.
 *
 * @throws {OptionError} A name or a value that no header can have.
 */
export function plainHeaders(headers: unknown): Record<string, string | null> {
  const checked: Record<string, string | null> = {};
  for (const entry of headerEntries(headers)) {
    const [name, value] = Array.isArray(entry) ? entry : [];
    if (!isHeaderName(name) || typeof (value ?? "") !== "string") {
      refuse("headers", `expected names and strings, got ${typeOf(value)} for ${JSON.stringify(name)}`);
    }
    if (value !== undefined) checked[name.toLowerCase()] = value && printable(value as string, "headers", `"${name}"`);
  }
  return checked;
}

/** Names and values of headers, in whatever kind of object they are held. */
export function headerEntries(headers: unknown): Iterable<[string, unknown]> {
  if (typeof headers !== "object" || !headers) refuse("headers", "expected object");
  return Symbol.iterator in headers ? headers as Iterable<[string, unknown]> : Object.entries(headers);
}

/** The type of a value, in lower case. Built-in classes have a type of their own, such as `map` or `date`. */
export function typeOf(value: unknown): string {
  return ({}).toString.call(value).slice(8, -1).toLowerCase();
}

function printable(text: string, option: string, subject: string): string {
  return /[^\t -~\x80-\xff]/.test(text)
    ? refuse(option, `${subject} has a line break, control character or one beyond Latin-1, which no header can hold`)
    : text;
}

function isHeaderName(name: unknown): name is string {
  // `__proto__` is refused because assigning it to an object would set the prototype and lose the header
  return typeof name === "string" && /^(?!__proto__$)[\w!#$%&'*+.^`|~-]+$/i.test(name);
}

/** Checks the value of one option, writes it as the text of its header, and reads that text. */
import { configOnWire } from "./config-fields.ts";
import { OptionError, refuse } from "./option-error.ts";
import type { Option, OptionKind } from "./table.ts";
import { typeOf } from "./type-of.ts";
import type { ValueFunction } from "./value-types.ts";

/** The text of a header, or a function that is asked for it. */
export type HeaderValue = string | ValueFunction;

/**
 * Checks a value. The result is the text of the option's header, always one that a header can hold; for an option without a header it is
 * the value itself. Null stays null. Undefined stands for what is not given: undefined, "", and empty objects and lists.
 *
 * @param canAsk whether the value may be a function, where the option can have one
 * @throws {OptionError} The option cannot have this value.
 */
export function encode(option: Option, given: unknown, canAsk?: boolean): unknown {
  const { name, kind, header } = option;
  if (given === "" || given === undefined) return undefined;
  if (given === null) return null;
  if (isFunction(given) && /^(string [ow]|h)/.test(kind)) return canAsk ? given : refuseFunction(name);
  if (kind === "headers") return plainHeaders(given, canAsk);
  const isText = typeof given === "string";
  if (isText && !given.trim()) refuse(name, "it is blank");
  const test = /^function (of|that)/.test(kind) ? isFunction : tests[kind];
  let value: unknown = given;
  let text: string | undefined;
  let problem = "";
  try {
    if (isText) value = decode(option, given);
    text = test ? test(value) ? "" : undefined : write(option, value);
  } catch (error) {
    if (error instanceof OptionError) throw error;
    if (!isText) problem = " that is circular or holds a BigInt";
  }
  if (text === undefined) {
    if (kind.includes(" to ")) throw new OptionError(`Set "${name}" to ${kind}`, name);
    refuse(
      name,
      kind === "AbortSignal" && isSignal(Object(given).signal)
        ? 'pass the "signal" of the controller'
        : `expected ${kind}, got ${typeOf(given)}${problem}`,
    );
  }
  return header === null ? value : printable(text, name, "it") || undefined;
}

/** Reads the text of an option's header. */
export function decode({ kind }: Option, text: string): unknown {
  // the documentation shows a JSON array in this header, also with single quotes
  if (kind === "array of header names") return text.replace(/[[\]"'\s]/g, "").split(",");
  return /^(string|debug)/.test(kind) || kind === "object or id" && !/^\s*[[{]/.test(text) ? text : JSON.parse(text);
}

/** The text of a value: "" for an empty one, undefined for a value that is not of the option's kind. */
function write({ kind, header }: Option, value: unknown): string | undefined {
  const type = typeOf(value);
  if (kind === "object or id" && type === "string") return value as string;
  if (!`${kind} `.startsWith(`${type} `)) return undefined;
  if (/^string( or|$)/.test(kind)) return value as string;
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

const LEVELS = ["debug", "info", "warn", "error"];

/** Tests the values of options that are never written as text. */
const tests: Readonly<Partial<Record<OptionKind, (value: unknown) => unknown>>> = {
  function: isFunction,
  class: isFunction,
  AbortSignal: isSignal,
  "function or logger": (value) => isFunction(value) || LEVELS.some((level) => isFunction(Object(value)[level])),
  "debug, info, warn or error": (value) => LEVELS.includes(`${value}`),
  'list of objects with a method "onRequest", "onResponse" or "onError"': (value) =>
    Array.isArray(value) && value.every(isMiddleware),
  "object or URLSearchParams": (value) => /^(object|urlsearchparams)$/.test(typeOf(value)),
  "milliseconds from 0 (no limit) to 2147483647": (value) => isNumber(value) && value >= 0 && value <= 2147483647,
  "a whole number from 0 to 10": (value) => isNumber(value) && value >= 0 && value <= 10 && value % 1 === 0,
};

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/** Whether a value works as an `AbortSignal`. A polyfill's, or one of another realm, is no instance of the global class. */
function isSignal(value: unknown): boolean {
  return "aborted" in Object(value) && isFunction(Object(value).addEventListener);
}

function isMiddleware(value: unknown): boolean {
  const hooks = ["onRequest", "onResponse", "onError"].map((name) => Object(value)[name]).filter(Boolean);
  return hooks.length > 0 && hooks.every(isFunction);
}

/**
 * The caller's own headers: names in lower case, values checked; null for a header that is to be removed.
 *
 * @throws {OptionError} A name or a value that no header can have.
 */
export function plainHeaders(headers: unknown): Record<string, string | null>;
export function plainHeaders(headers: unknown, canAsk?: boolean): Record<string, HeaderValue | null>;
export function plainHeaders(headers: unknown, canAsk?: boolean): Record<string, HeaderValue | null> {
  const checked: Record<string, HeaderValue | null> = {};
  for (const entry of headerEntries(headers)) {
    const [name, value] = Array.isArray(entry) ? entry : [];
    if (typeof value === "function" && isHeaderName(name)) {
      checked[name.toLowerCase()] = canAsk ? value as HeaderValue : refuseFunction("headers");
      continue;
    }
    if (!isHeaderName(name) || typeof (value ?? "") !== "string") {
      refuse("headers", `expected names and strings, got ${typeOf(value)} for ${JSON.stringify(name)}`);
    }
    if (value && CONNECTION_HEADERS.test(name)) {
      refuse("headers", `"${name}" is for fetch to set: leave it out when you hand the headers of another request on`);
    }
    if (value !== undefined) checked[name.toLowerCase()] = value && printable(value as string, "headers", `"${name}"`);
  }
  return checked;
}

/** Refuses a function where nobody can wait for it. */
function refuseFunction(name: string): never {
  refuse(name, "call the function and pass what it returns: only a client or a call can ask it");
}

/** Headers of a connection and of the length of its body. With those of another request, Node waits for bytes that never come. */
const CONNECTION_HEADERS = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** Names and values of headers, in whatever kind of object they are held. */
export function headerEntries(headers: unknown): Iterable<[string, unknown]> {
  if (typeof headers !== "object" || !headers) refuse("headers", "expected object");
  return Symbol.iterator in headers ? headers as Iterable<[string, unknown]> : Object.entries(headers);
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

/** Keeps the secrets of a request out of everything that people read: messages, causes, logs, and what a server sends back. */
import { isSecretHeader } from "../options/secrets.ts";
import { isOrdinary, isSecretName, type RequestParts, secretValues } from "./secret-values.ts";
import { decodings, TextSearch } from "./text-search.ts";

export type { RequestParts } from "./secret-values.ts";

/** What replaces a secret. */
const HIDDEN = "[redacted]";

/** What replaces the rest of a value that has more parts, or lies deeper, than anybody reads. */
const OMITTED = "[…]";

/** Shorter secrets are hidden where they stand alone: within another word they may be there by chance. */
const SHORTEST_IN_WORD = 8;

/** So many values are copied, and of an error looked through. */
const MOST_PARTS = 10_000;

/** So deep they may lie in each other. */
const DEEPEST = 100;

/** So many errors are copied of one that has others in it, and so many fields of each. */
const MOST_ERRORS = 50;

/**
 * Hides the secrets of one request in a text, also where they are escaped or encoded in it.
 *
 * `where` tells of what kind the text is. `cut`: it was cut, so the start of a secret at its end is hidden too. `name`: it is the name of
 * a field, which stays when the secret is an ordinary word, such as `message`.
 */
export type Redact = (text: string, where?: "text" | "cut" | "name") => string;

/** Makes the function that hides what is secret in a request. The request is looked through when something is hidden for the first time. */
export function redactor(parts: RequestParts): Redact {
  let search: TextSearch | undefined;
  return (text, where = "text") => {
    search ??= searchFor(parts);
    let shown = "";
    let from = 0;
    for (const [start, end] of search.find(text, where === "cut", where === "name" ? isUnusual : undefined)) {
      shown += text.slice(from, start) + HIDDEN;
      from = end;
    }
    return from === 0 ? text : shown + text.slice(from);
  };
}

function searchFor(parts: RequestParts): TextSearch {
  const forms = new Set<string>();
  // a key that has `%2F` in it may come back with that undone
  for (const secret of secretValues(parts)) {
    for (const form of [...decodings(secret), ...base64Forms(secret)]) forms.add(form);
  }
  return new TextSearch(
    [...forms].map((text) => ({ text, isWholeWord: text.length < SHORTEST_IN_WORD || isOrdinary(text) })),
  );
}

/** A longer secret is not looked for in base64: no server encodes it so. */
const LONGEST_IN_BASE64 = 512;

/**
 * The base64 of a text, by itself or as part of something longer, such as `user:key`: there are three ways in which its bytes can lie in
 * the groups of three that base64 encodes. What depends on the neighbours is left out.
 */
function base64Forms(text: string): string[] {
  if (text.length < SHORTEST_IN_WORD || text.length > LONGEST_IN_BASE64 || isOrdinary(text)) return [];
  const bytes = new TextEncoder().encode(text);
  return [0, 1, 2].flatMap((shift) => {
    const bits = 8 * (shift + bytes.length);
    const encoded = btoa(String.fromCharCode(...new Uint8Array(shift), ...bytes)).slice(
      Math.ceil(8 * shift / 6),
      Math.floor(bits / 6),
    );
    return [encoded, encoded.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function isUnusual(word: string): boolean {
  return !isOrdinary(word);
}

/**
 * A copy of parsed data in which secrets are hidden, in values and in names. Numbers stay. It has what is data alone: lists and plain
 * objects with their own fields, no deeper and no more than anybody reads.
 */
export function redactValue(value: unknown, redact: Redact): unknown {
  let parts = 0;
  const within = new Set<object>();
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return redact(value);
    if (typeof value === "symbol" || typeof value === "bigint") return redact(String(value));
    if (typeof value === "function") return "[function]";
    if (typeof value !== "object" || value === null) return value;
    if (within.size >= DEEPEST || within.has(value)) return OMITTED;
    if (!isData(value)) return "[object]";
    within.add(value);
    const fields: [string, unknown][] = [];
    for (const [name, { value: inner, enumerable }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (!enumerable) continue;
      if (parts++ >= MOST_PARTS) {
        fields.push([OMITTED, OMITTED]);
        break;
      }
      fields.push([Array.isArray(value) ? name : redact(name, "name"), copy(inner)]);
    }
    within.delete(value);
    return Array.isArray(value) ? fields.map(([, item]) => item) : Object.fromEntries(fields);
  };
  return copy(value);
}

function isData(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || prototype === Array.prototype && Array.isArray(value);
}

/** Headers for a log: secrets hidden, also those within a value. */
export function redactHeaders(headers: Record<string, string>, redact: Redact): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretHeader(name) ? HIDDEN : redact(value)]),
  );
}

/** A copy of a reply's headers as they may be shown: secrets are hidden, and a header whose name has one is left out. */
export function redactedHeaders(headers: Headers, redact: Redact): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) if (redact(name, "name") === name) copy.append(name, redact(value));
  return copy;
}

/** A URL for a log: without user information and fragment, and without the values of secret parameters, however short. */
export function describeURL(url: string, redact: Redact): string {
  const [, address, query] = /^([^?#]*)(?:\?([^#]*))?/.exec(url)!;
  const shown = redact(address!.replace(/\/\/[^/]*@/, "//"));
  if (query === undefined) return shown;
  const parameters = query.split("&").map((parameter) => {
    const [name] = new URLSearchParams(parameter).keys();
    if (name === undefined || !isSecretName(name)) return redact(parameter);
    return `${redact(parameter.split("=", 1)[0]!)}=${HIDDEN}`;
  });
  return `${shown}?${parameters.join("&")}`;
}

/**
 * A thrown value as it may be the cause of an error of ours: runtimes and proxies quote what they send, and what an object keeps in private
 * may be printed by one runtime and not by another.
 *
 * An error that has nothing but plain data and errors of the same kind, and no secret in them, stays itself. Any other value becomes a
 * plain copy of what was checked.
 */
export function harmless(cause: unknown, redact: Redact): unknown {
  try {
    if (isClean(cause, redact, new Set())) return cause;
  } catch {
    // there is a proxy or a getter, or what it has lies too deep
  }
  try {
    return copyThrown(cause, redact, new Map());
  } catch {
    return new Error("What was thrown cannot be read");
  }
}

/** Whether all that can be seen of a value was seen, and has no secret. */
function isClean(value: unknown, redact: Redact, seen: Set<unknown>): boolean {
  if (typeof value === "string" || typeof value === "symbol") return redact(String(value)) === String(value);
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (seen.has(value)) return true;
  if (seen.add(value).size > MOST_ERRORS) return false;
  structuredClone(value); // throws for a proxy, which may show something else to others
  const isError = !isData(value);
  if (isError && !isPlainError(value, redact)) return false;
  return Reflect.ownKeys(value).every((key) => {
    if (isError && key === "stack") return true; // V8 has a getter for it; isPlainError() has looked at the text
    const { value: inner, get } = Object.getOwnPropertyDescriptor(value, key)!;
    return get === undefined && isClean(key, redact, seen) && isClean(inner, redact, seen);
  });
}

/** Whether an object is an error of a class that adds nothing but a name: no getters and no methods. */
function isPlainError(value: object, redact: Redact): boolean {
  const { DOMException } = globalThis as { DOMException?: { prototype: object } };
  if (!/^\[object (Error|DOMException)\]$/.test(Object.prototype.toString.call(value))) return false;
  let prototype = Object.getPrototypeOf(value);
  for (; prototype !== Error.prototype; prototype = Object.getPrototypeOf(prototype)) {
    if (prototype === null) return false;
    if (prototype === DOMException?.prototype) continue; // its getters give text and numbers
    for (const [key, { value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key !== "constructor" && (typeof inner !== "string" || redact(inner) !== inner)) return false;
    }
    if (Object.getOwnPropertySymbols(prototype).length > 0) return false;
  }
  const { name, message, stack } = value as Error;
  const redactWords = wordRedactor(value, redact);
  return [name, message, stack ?? ""].every((text) => typeof text === "string" && redactWords(text) === text);
}

/** A copy of what was thrown: of an error its words, its simple fields and its causes; of data the data; of all else the kind. */
function copyThrown(value: unknown, redact: Redact, copies: Map<unknown, unknown>): unknown {
  const isObject = typeof value === "object" && value !== null || typeof value === "function";
  if (!isObject) return redactValue(value, redact);
  if (copies.has(value)) return copies.get(value);
  if (copies.size >= MOST_ERRORS) return OMITTED;
  const { name, message, stack, code, cause, errors } = value as Error & Record<string, unknown>;
  if (typeof message !== "string") {
    if (isData(value)) return redactValue(value, redact);
    return new Error(redact(`What was thrown is no error but ${Object.prototype.toString.call(value)}`));
  }
  const redactWords = wordRedactor(value, redact);
  const Class = [SyntaxError, TypeError, RangeError].find((known) => value instanceof known) ?? Error;
  const copy = new Class(redactWords(message));
  copies.set(value, copy);
  const define = (key: string, value: unknown, enumerable: boolean) =>
    Object.defineProperty(copy, key, { value, enumerable, configurable: true, writable: true });
  if (typeof name === "string" && name !== copy.name) define("name", redact(name), false);
  define("stack", typeof stack === "string" ? redactWords(stack) : `${copy.name}: ${copy.message}`, false);
  for (const [key, { enumerable, value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (!enumerable || Object.hasOwn(copy, key) || Object.keys(copy).length >= MOST_ERRORS) continue;
    if (inner !== undefined && Object(inner) !== inner) define(redact(key, "name"), redactValue(inner, redact), true);
  }
  if (typeof code === "string" || typeof code === "number") define("code", redactValue(code, redact), true);
  if (cause !== undefined) define("cause", copyThrown(cause, redact, copies), false);
  if (Array.isArray(errors)) {
    define("errors", errors.slice(0, MOST_ERRORS).map((error) => copyThrown(error, redact, copies)), false);
  }
  return copy;
}

/** JSON.parse() quotes some characters of the text, which may be half a secret. */
function wordRedactor(error: object, redact: Redact): Redact {
  return error instanceof SyntaxError ? (text) => redact(text.replace(/"[^]*"/, HIDDEN)) : redact;
}

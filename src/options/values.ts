/** One option's value as the text of its header, and back. */
import { configOnWire } from "./config.ts";
import { refuse } from "./option-error.ts";
import type { OptionRow } from "./table.ts";

/**
 * The text of an option's header, always one that a header can hold; for a client option its value, once checked. Null stays null.
 * Undefined is for what is not given: undefined, "", and empty objects and lists.
 */
export function encode(row: OptionRow, given: unknown): unknown {
  const { name, kind, header } = row;
  if (given === "") return undefined;
  if (given === undefined || given === null || kind === "any") return given;
  if (kind === "function" && typeof given === kind) return given;
  if (kind === "headers") return plainHeaders(given);
  const isText = typeof given === "string";
  if (isText && !given.trim()) refuse(name, "it is blank");
  let text: string | undefined;
  let flaw = "";
  try {
    text = write(row, isText ? decode(row, given) : given);
  } catch {
    if (!isText) flaw = " that is circular, or has a BigInt or a key in two spellings";
  }
  if (text === undefined) refuse(name, `expected ${kind}, got ${typeOf(given)}${flaw}`);
  return header === null ? decode(row, text) : printable(text, name, "it") || undefined;
}

/** The value that the text of an option's header stands for. */
export function decode({ kind }: OptionRow, text: string): unknown {
  // the documentation shows a JSON array in this header, also with single quotes
  if (kind === "array of header names") return text.replace(/[[\]"'\s]/g, "").split(",");
  return kind.startsWith("string") || kind === "object or id" && !/^\s*[[{]/.test(text) ? text : JSON.parse(text);
}

/** The text of a value; "" for an empty one, undefined for one of another kind. */
function write({ kind, header }: OptionRow, value: unknown): string | undefined {
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
  let text = JSON.stringify(value);
  if (kind === "object or id") text = JSON.stringify(configOnWire(JSON.parse(text)));
  if (/^[-n"]/.test(text)) return undefined; // a number below 0 or NaN, or what toJSON made
  if (/^.[\]}]$/.test(text)) return "";
  // ASCII, so that any language fits into a header
  return text.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The caller's own headers: lower-case names, values checked; null where one is to be removed.
 *
 * @throws {OptionError} A name or a value that is no header's.
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

/** Names and values of headers, however they are held. */
export function headerEntries(headers: unknown): Iterable<[string, unknown]> {
  if (typeof headers !== "object" || !headers) refuse("headers", "expected object");
  return Symbol.iterator in headers ? headers as Iterable<[string, unknown]> : Object.entries(headers);
}

/** The type of a value, in lower case; what is no plain data has a type of its own, such as `map` or `date`. */
export function typeOf(value: unknown): string {
  return ({}).toString.call(value).slice(8, -1).toLowerCase();
}

function printable(text: string, option: string, subject: string): string {
  return /[^\t -~\x80-\xff]/.test(text)
    ? refuse(option, `${subject} has a line break, control character or one beyond Latin-1, which no header can hold`)
    : text;
}

function isHeaderName(name: unknown): name is string {
  // runtimes lose the one name that is no plain key of an object
  return typeof name === "string" && /^(?!__proto__$)[\w!#$%&'*+.^`|~-]+$/i.test(name);
}

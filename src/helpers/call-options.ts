/** The options of a helper: its own ones, and those of the requests that it makes. */
import type { CallOptions } from "../client/generated.ts";
import { OptionError } from "../options/option-error.ts";
import { headerEntries } from "../options/values.ts";
import type { Fields } from "./fields.ts";
import { snapshot } from "./snapshot.ts";

/** The spellings of the option `idempotencyKey`, and of its header. */
const KEY_NAME = /^idempotency[-_]?key$/i;

/** What a helper was given as options. */
export interface HelperOptions {
  /** The options that belong to the helper alone. */
  own: Fields;
  /** The options of its requests. */
  rest: CallOptions;
}

/** Takes the options of a helper out of those of its requests. What the caller changes afterwards changes neither. */
export function splitOptions(options: readonly unknown[], ...names: string[]): HelperOptions {
  const own: Fields = {};
  const rest = options.map((given) => {
    const copy = snapshot(given);
    if (typeof copy !== "object" || copy === null) return copy;
    for (const name of names) {
      const value = (copy as Fields)[name];
      if (value !== undefined && value !== null) own[name] = value;
      delete (copy as Fields)[name];
    }
    return copy;
  });
  return { own, rest: rest as CallOptions };
}

/**
 * The options for one of several requests of a helper. Two requests with one idempotency key would be one request to the server, so each
 * gets a key of its own: that of the caller with the number of the request behind it, `key-1`, `key-2`.
 *
 * @param number which request it is, from 1; undefined for one that changes nothing and needs no key
 */
export function optionsOfRequest(options: CallOptions, number: number | undefined): CallOptions {
  const key = options.map(keyIn).findLast((found) => found !== undefined);
  if (key === undefined) return [...options];
  const keyless = options.map((given) => isObject(given) ? withoutKey(given) : given);
  if (number !== undefined) {
    const last = keyless.findLastIndex(isObject);
    keyless[last] = { ...keyless[last] as Fields, idempotencyKey: `${key}-${number}` };
  }
  return keyless as CallOptions;
}

function keyIn(options: unknown): unknown {
  if (!isObject(options)) return undefined;
  for (const name of ["headers", "extraHeaders"]) {
    if (!isObject(options[name])) continue;
    const entry = [...headerEntries(options[name])].find((entry) => isKeyEntry(entry));
    if (entry && typeof entry[1] === "string") return entry[1];
  }
  const name = Object.keys(options).find((name) => KEY_NAME.test(name));
  return name === undefined ? undefined : options[name] ?? undefined;
}

function withoutKey(options: Fields): Fields {
  const copy = { ...options };
  for (const name of Object.keys(copy)) if (KEY_NAME.test(name)) delete copy[name];
  for (const name of ["headers", "extraHeaders"]) {
    if (!isObject(copy[name])) continue;
    const entries = [...headerEntries(copy[name])];
    if (entries.some(isKeyEntry)) copy[name] = entries.filter((entry) => !isKeyEntry(entry));
  }
  return copy;
}

function isKeyEntry(entry: unknown): boolean {
  return Array.isArray(entry) && KEY_NAME.test(String(entry[0]));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The signals among options. @throws {OptionError} One of them is no AbortSignal. */
export function signalsIn(options: readonly unknown[]): AbortSignal[] {
  const signals = options.map((given) => (given as Fields | null | undefined)?.signal).filter((signal) =>
    signal !== undefined && signal !== null
  );
  for (const signal of signals) {
    if (typeof signal.addEventListener === "function" && typeof signal.aborted === "boolean") continue;
    throw new OptionError('Pass an AbortSignal as "signal"; of an AbortController take its "signal"', "signal");
  }
  return signals;
}

/** Checks a number among options. @throws {OptionError} It is not within the limits, or not whole. */
export function checkNumber(name: string, value: unknown, least: number, most: number, whole = true): void {
  if (typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  const range = most === Infinity ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new OptionError(`Set ${JSON.stringify(name)} to a ${whole ? "whole " : ""}number ${range}`, name);
}

/** Checks an argument that becomes a part of a path or a request. @throws {OptionError} It is missing. */
export function checkObject(name: string, value: unknown): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new OptionError(`Pass an object as ${JSON.stringify(name)}`, name);
}

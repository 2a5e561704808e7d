/** The one reader of options: of a client, of a call, and for every conversion. */
import { isConfigField } from "./config-fields.ts";
import { likeness } from "./likeness.ts";
import { OptionError, refuse } from "./option-error.ts";
import { findOption, type Option, optionTable, replacements, toSnake } from "./table.ts";
import { typeOf } from "./type-of.ts";
import type { PortkeyOptions } from "./types.ts";
import { encode, type HeaderValue } from "./values.ts";

/** The name under which a function that is asked for headers stands among them; no header has it. */
export const ASKED = "";

/** Servers begin to refuse a request when its headers have more bytes than this. */
const HEADER_LIMIT = 16_384;

/** The options that steer the client itself, by their names in camelCase. Undefined: not given. Null: take away what is set. */
export interface OwnOptions extends
  Pick<
    PortkeyOptions,
    | "baseURL"
    | "calculateAudioDuration"
    | "controlPlaneURL"
    | "dangerouslyAllowBrowser"
    | "fetch"
    | "idempotencyKey"
    | "idleTimeout"
    | "logLevel"
    | "logger"
    | "maxRetries"
    | "middleware"
    | "onAttempt"
    | "onRetry"
    | "retry"
    | "signal"
    | "timeout"
    | "webSocket"
    | "webhookSecret"
  > {
  /** Query parameters; those of a `URLSearchParams` as fields, with a list for a name that is repeated. */
  query?: Readonly<Record<string, unknown>> | null;
}

/** What an option object says. */
export interface OptionReading {
  /** Headers of options, by names in lower case. Null: send none of that name. */
  headers: Record<string, HeaderValue | null>;
  /** Headers that the caller wrote out, in `headers` and `extraHeaders`. They go over all others. */
  custom: Record<string, HeaderValue | null>;
  /** Whether custom headers that were set before are taken away: `headers` is null. */
  dropsCustom: boolean;
  /** The options that steer the client itself. */
  own: OwnOptions;
}

/**
 * Reads an option object in one pass, whatever the spelling of its options.
 *
 * @param of Whose options they are. Some options can be set for a client alone, others for a call alone.
 * @throws {OptionError} An unknown option, a value that the option cannot have, or an option that is out of place.
 */
export function readOptions(given: object, of: "client" | "call"): OptionReading {
  const own: Record<string, unknown> = {};
  const headers = readHeaders(given, (option, value) => {
    const { name, scope } = option;
    if (scope === "client" && of === "call") {
      refuse(name, `it belongs to a client and not to a call: use \`withOptions({ ${name} })\` or a client of its own`);
    }
    if (scope === "call" && of === "client" && value !== null) {
      throw new OptionError(`Set "${name}" for each call: with one for all, the second call counts as the first`, name);
    }
    own[name] = name === "query" ? readQuery(value) : Array.isArray(value) ? [...value] : value;
  }, true);
  return { ...headers, own };
}

/** Query parameters as an object. A name that a `URLSearchParams` repeats gets the list of its values. */
function readQuery(query: unknown): unknown {
  if (!(query instanceof URLSearchParams)) return query;
  return Object.fromEntries([...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length > 1 ? values : values[0]];
  }));
}

/** The headers that options say, custom ones included: a text for each, null where there must be none. */
export function optionHeaders(given: object): Record<string, string | null> {
  const { headers, custom } = readHeaders(given, () => {}, false);
  return Object.assign(headers, custom) as Record<string, string | null>;
}

/** Reads the headers that options say. Options without a header go to `visit`. */
function readHeaders(
  given: object,
  visit: (option: Option, value: unknown) => void,
  canAsk: boolean,
): Omit<OptionReading, "own"> {
  const out: Record<string, HeaderValue | null> = {};
  let headers: unknown;
  let extraHeaders: unknown;
  eachOption(given, (option, value) => {
    const { name, header, kind } = option;
    if (name === "headers") headers = typeof value === "function" ? { [ASKED]: value } : value;
    else if (name === "extraHeaders") extraHeaders = value;
    else if (header === null) visit(option, value);
    else {out[header] = kind === "boolean that is sent when true" && value === "false"
        ? null
        : value as HeaderValue | null;}
  }, canAsk);
  return { headers: out, custom: Object.assign({}, headers, extraHeaders), dropsCustom: headers === null };
}

/** Calls `visit` with each option that is given, and with its value as `encode` returns it. */
export function eachOption(given: object, visit: (option: Option, value: unknown) => void, canAsk = true): void {
  if (typeOf(given) !== "object") refuse("options", "expected object");
  const seen = new Map<Option, unknown>();
  for (const [spelling, value] of Object.entries(given)) {
    const option = findOption(spelling) ?? refuseUnknown(spelling);
    const encoded = encode(option, value, canAsk);
    if (encoded === undefined) continue;
    if (seen.has(option)) {
      if (seen.get(option) !== encoded) refuse(option.name, "it has two spellings that differ");
    } else {
      seen.set(option, encoded);
      visit(option, encoded);
    }
  }
}

/**
 * Removes the headers that are null, and checks that the others together stay within what servers accept, 16 KB.
 *
 * @throws {OptionError} They are larger.
 */
export function finishHeaders<Value extends HeaderValue>(headers: Record<string, Value | null>): Record<string, Value> {
  let size = 0;
  for (const name of Object.keys(headers)) {
    const value = headers[name]!;
    if (value === null) delete headers[name];
    else size += name.length + value.length + 4;
  }
  if (size > HEADER_LIMIT) {
    refuse("headers", `${size} bytes are more than ${HEADER_LIMIT}; save a large config and use its id`);
  }
  return headers as Record<string, Value>;
}

/** Refuses a key that is no option, and says which option was probably meant. */
function refuseUnknown(key: string): never {
  const short = key.slice(0, 64);
  const name = toSnake(/-/.test(short) ? short.toLowerCase().replace("x-portkey-", "").replaceAll("-", "_") : short);
  const instead = Object.hasOwn(replacements, name) ? replacements[name] : isConfigField(name) && "config";
  if (instead) refuse(key, `use "${instead}"`);
  let hint = "there is no such option";
  let best = 0.4;
  for (const option of Object.keys(optionTable)) {
    const alike = likeness(name, toSnake(option));
    if (alike > best) [hint, best] = [`did you mean "${option}"`, alike];
  }
  refuse(key, `${hint} (other headers go into "headers")`);
}

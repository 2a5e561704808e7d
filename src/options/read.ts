/** Options as headers, and in any other form: what `options.ts` offers to everybody, and the client needs of each call. */
import { refuse } from "./option-error.ts";
import type { PortkeyOptions } from "./types.ts";
import { findOption, letters, optionTable } from "./table.ts";
import { decode, encode, typeOf } from "./values.ts";

/** Where servers begin to refuse a request for the size of its headers, in bytes. */
const HEADER_LIMIT = 16_384;

/**
 * What options say about headers: a header's value, or null where it is to be removed. `headers` and `extraHeaders` come last. For
 * the client, which calls it with the few options of every call.
 *
 * @throws {OptionError} As {@link toHeaders} does.
 */
export function optionHeaders(options: object): Record<string, string | null> {
  return convert(options, "header") as Record<string, string | null>;
}

/**
 * Takes away the headers that are null, and checks that the others together stay within what servers accept, 16 KB.
 *
 * @throws {OptionError} They are larger.
 */
export function finishHeaders(headers: Record<string, string | null>): Record<string, string> {
  let size = 0;
  for (const name in headers) {
    const value = headers[name]!;
    if (value === null) delete headers[name];
    else size += name.length + value.length + 4;
  }
  if (size > HEADER_LIMIT) {
    refuse("headers", `${size} bytes are more than ${HEADER_LIMIT}; save a large config and use its id`);
  }
  return headers as Record<string, string>;
}

/** Options in one form; for "header" the text of each header, null where there must be none. */
export function convert(options: object, form: "name" | "snake" | "header"): Record<string, unknown> {
  if (typeOf(options) !== "object") refuse("options", "expected object");
  const given: Record<string, unknown> = {};
  const out: Record<string, unknown> = {};
  for (const [spelling, value] of Object.entries(options)) {
    const row = findOption(spelling) ?? unknownOption(spelling);
    const { name, header, instead, [form]: key } = row;
    if (instead) refuse(spelling, `use "${instead}"`);
    const text = encode(row, value);
    if (text === undefined) continue;
    if (name in given && given[name] !== text) refuse(name, "it has two spellings that differ");
    given[name] = text;
    if (key === null) continue;
    out[key] = form !== "header" && header && text
      ? decode(row, text as string)
      // the gateway tests for the presence of this one, whatever it says
      : key.endsWith("force-refresh") && text === "false"
      ? null
      : text;
  }
  return form === "header" ? Object.assign(out, given.headers, given.extraHeaders) : out;
}

/** Names the option that shares the most pairs of letters with a key, if it shares at least half of them. */
function unknownOption(key: string): never {
  const wanted = letters(key.slice(0, 64).toLowerCase());
  let hint = "there is no such option";
  let best = 0.5;
  for (const name of optionTable.match(/\w+/g)!) {
    const known = name.toLowerCase();
    const shared = [...wanted].filter((_, at) => known.includes(wanted.slice(at, at + 2)));
    const likeness = shared.length / Math.max(wanted.length, known.length);
    // the table has more words than those that name an option
    if (likeness >= best && findOption(name)?.instead === null) [hint, best] = [`did you mean "${name}"`, likeness];
  }
  refuse(key, `${hint} (other headers go into "headers")`);
}

/** The client's own options, by their canonical names: undefined for what is not given, null for what is taken away. */
export type OwnOptions =
  & Pick<
    PortkeyOptions,
    | "baseURL"
    | "calculateAudioDuration"
    | "controlPlaneURL"
    | "dangerouslyAllowBrowser"
    | "fetch"
    | "idempotencyKey"
    | "idleTimeout"
    | "logger"
    | "maxRetries"
    | "middleware"
    | "query"
    | "signal"
    | "timeout"
    | "webhookSecret"
  >
  & { headers?: Record<string, string | null> | null };

/** What an option object says: headers, where null takes one away, and the client's own options. */
export interface OptionReading {
  headers: Record<string, string | null>;
  own: OwnOptions;
}

/** Reads an option object in any spelling. */
export function readOptions(given: object, _of: "client" | "call"): OptionReading {
  const { headers, extraHeaders, ...options } = convert(given, "name") as PortkeyOptions;
  const custom = headers === null && extraHeaders === undefined ? null : { ...headers, ...extraHeaders } as never;
  return { headers: optionHeaders({ ...options }), own: { ...options, headers: custom } as OwnOptions };
}

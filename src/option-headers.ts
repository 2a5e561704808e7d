/** Options as headers, and in any other form: what `options.ts` offers to everybody, and the client needs of each call. */
import { refuse } from "./option-error.ts";
import { findOption, type OptionRow, optionTable } from "./option-table.ts";
import type { HeadersLike } from "./option-types.ts";
import { decode, encode, headerEntries, typeOf } from "./option-values.ts";

/** Where servers begin to refuse a request for the size of its headers, in bytes. */
const HEADER_LIMIT = 16_384;

/**
 * What options say about headers: a header's value, or null where it is to be removed. For the client, which calls it with the few
 * options of every call.
 *
 * @throws {OptionError} As {@link toHeaders} does.
 */
export function optionHeaders(options: object): Record<string, string | null> {
  return convert(options, "header") as Record<string, string | null>;
}

/**
 * Checks that all headers together stay within what servers accept, 16 KB.
 *
 * @throws {OptionError} They are larger.
 */
export function checkHeaderSize(headers: HeadersLike): void {
  let size = 0;
  for (const [name, value] of headerEntries(headers)) size += name.length + `${value}`.length + 4;
  if (size > HEADER_LIMIT) {
    refuse("headers", `${size} bytes are more than ${HEADER_LIMIT}; save a large config and use its id`);
  }
}

/** Options in one form; for "header" the text of each header, null where there must be none. */
export function convert(options: object, form: "name" | "snake" | "header"): Record<string, unknown> {
  if (typeOf(options) !== "object") refuse("options", "expected object");
  const found = new Map<OptionRow, unknown>();
  for (const [key, given] of Object.entries(options)) {
    const row = findOption(key) ?? unknownOption(key);
    if (row.instead) refuse(key, `use "${row.instead}"`);
    const value = encode(row, given);
    if (value === undefined) continue;
    if (found.has(row) && found.get(row) !== value) refuse(row.name, "it has two spellings that differ");
    found.set(row, value);
  }
  const out: Record<string, unknown> = {};
  for (const [row, value] of found) {
    const { header, [form]: key } = row;
    if (key === null) continue;
    out[key] = form !== "header" && header && value
      ? decode(row, value as string)
      // the gateway tests for the presence of this one, whatever it says
      : key === "x-portkey-cache-force-refresh" && value === "false"
      ? null
      : value;
  }
  return out;
}

/** Names the option that shares the most pairs of letters with a key, if it shares at least half of them. */
function unknownOption(key: string): never {
  const letters = (text: string) => text.toLowerCase().replace(/^x-portkey-|[-_]/g, "");
  const wanted = letters(key.slice(0, 64));
  let [near, score] = ["", 0.5];
  for (const { name, instead } of optionTable().values()) {
    const known = letters(name);
    const shared = [...wanted].filter((_, at) => known.includes(wanted.slice(at, at + 2)));
    const likeness = shared.length / Math.max(wanted.length, known.length);
    if (likeness >= score && !instead) [near, score] = [name, likeness];
  }
  refuse(key, `${near ? `did you mean "${near}"` : "there is no such option"} (other headers go into "headers")`);
}

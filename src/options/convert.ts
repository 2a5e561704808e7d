/** Options turned from one of their three forms into another. */
import type { AnyPortkeyOptions, PortkeyHeaders, PortkeyOptionsSnakeCase } from "./forms.ts";
import { eachOption, finishHeaders, optionHeaders } from "./read.ts";
import { findOption } from "./table.ts";
import type { HeadersLike, PortkeyOptions } from "./types.ts";
import { decode, headerEntries } from "./values.ts";

/**
 * Turns options into the headers that the gateway reads. Options of the client itself have no header; `headers` and `extraHeaders`
 * are merged in last. What is not given, empty (`{}`) or unset with `null` is left out, and so is `cacheForceRefresh: false`.
 *
 * @param options In any of the three forms, also mixed.
 * @throws {OptionError} An unknown option, a value of the wrong type, or one that no header can hold.
 * @example
 * ```ts
 * import { toHeaders } from "portkey-fetch/options";
 *
 * toHeaders({ provider: "@openai-prod", metadata: { user: "Zoë" }, debug: false });
 * // {
 * //   "x-portkey-provider": "@openai-prod",
 * //   "x-portkey-metadata": '{"user":"Zo\\u00eb"}',
 * //   "x-portkey-debug": "false",
 * // }
 * ```
 */
export function toHeaders(options: AnyPortkeyOptions = {}): PortkeyHeaders {
  return finishHeaders(optionHeaders(options)) as PortkeyHeaders;
}

/**
 * {@link toHeaders} under the name it has in Portkey's own SDKs. The result fits `defaultHeaders` of the OpenAI SDK, `headers` of
 * the AI SDK, `configuration.defaultHeaders` of LangChain, and `fetch`.
 *
 * @example
 * ```ts
 * import { createHeaders } from "portkey-fetch/options";
 *
 * await fetch("https://api.portkey.ai/v1/models", { headers: createHeaders({ apiKey: "pk-…" }) });
 * ```
 */
export const createHeaders: (options?: AnyPortkeyOptions) => Record<string, string> = toHeaders as (
  options?: AnyPortkeyOptions,
) => Record<string, string>;

/**
 * Reads options in any of the three forms, also mixed, into the canonical one: camelCase, with values of the right type. What is not
 * given (`undefined`, `""`, `{}`) is left out; `null` stays. Reading the result again changes nothing.
 *
 * @throws {OptionError} An unknown option, a value of the wrong type, or two spellings of one option that differ.
 * @example
 * ```ts
 * import { parseOptions } from "portkey-fetch/options";
 *
 * parseOptions({ trace_id: "t-1", "x-portkey-request-timeout": "5000" });
 * // { traceId: "t-1", requestTimeout: 5000 }
 * ```
 */
export function parseOptions(options: AnyPortkeyOptions = {}): PortkeyOptions {
  return convert(options, "name");
}

/**
 * Options in camelCase, from any of the three forms: {@link parseOptions} by the name that goes with the other functions.
 *
 * @throws {OptionError} As {@link parseOptions} does.
 * @example
 * ```ts
 * import { toCamelCase } from "portkey-fetch/options";
 *
 * toCamelCase({ aws_s3_bucket: "files" }); // { awsS3Bucket: "files" }
 * ```
 */
export const toCamelCase: (options?: AnyPortkeyOptions) => PortkeyOptions = parseOptions;

/**
 * Options in snake_case, from any of the three forms: for Python, YAML, or environment files.
 *
 * @throws {OptionError} As {@link parseOptions} does.
 * @example
 * ```ts
 * import { toSnakeCase } from "portkey-fetch/options";
 *
 * toSnakeCase({ awsS3Bucket: "files" }); // { aws_s3_bucket: "files" }
 * ```
 */
export function toSnakeCase(
  options: AnyPortkeyOptions = {},
): PortkeyOptionsSnakeCase {
  return convert(options, "snake");
}

/**
 * Reads options out of a request's headers. Headers that are not Portkey's are ignored; an `x-portkey-*` header without an option is
 * kept in `headers`. It also understands the JSON array that some documentation has for `x-portkey-forward-headers`.
 *
 * @param headers `Headers`, name and value pairs, or an object such as Node's `request.headers`.
 * @throws {OptionError} A value that the option cannot have.
 * @example
 * ```ts
 * import { fromHeaders } from "portkey-fetch/options";
 *
 * fromHeaders(new Headers({ "X-Portkey-Trace-Id": "t-1", accept: "text/html" })); // { traceId: "t-1" }
 * ```
 */
export function fromHeaders(
  headers: HeadersLike | { readonly [name: string]: string | readonly string[] | undefined },
): PortkeyOptions {
  const known: Record<string, unknown> = {};
  for (const [key, value] of headerEntries(headers)) {
    const name = key.toLowerCase();
    if (findOption(name)?.header === name) known[key] = value;
    else if (name.startsWith("x-portkey-")) known.headers = { ...known.headers as object, [name]: value };
  }
  return convert(known, "name");
}

/** Options in one form, with values of the right type. */
function convert(given: object, form: "name" | "snake"): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  eachOption(given, (option, value) => {
    out[option[form]] = option.header && value !== null ? decode(option, value as string) : value;
  });
  return out;
}

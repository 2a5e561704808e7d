/** What a client is set to: its options read and checked once, and the options of one call laid over them. */
import { isBrowser, readEnvironment } from "../platform/env.ts";
import { finishHeaders, optionHeaders } from "../options/read.ts";
import { OptionError } from "../options/option-error.ts";
import { parseOptions } from "../options/convert.ts";
import type { PortkeyOptions } from "../options/types.ts";
import { writeQuery } from "../request/query.ts";
import { type RetryBudget, retryBudget } from "../connection/retry.ts";
import type { Logger } from "../connection/send.ts";

/** Address of Portkey's hosted gateway. */
export const PORTKEY_GATEWAY_URL = "https://api.portkey.ai/v1";

const DEFAULT_TIMEOUT = 300_000;
const DEFAULT_RETRIES = 2;
/** setTimeout fires at once above this. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The limits of a call, which each call may set for itself. */
export interface Limits {
  timeout: number;
  idleTimeout: number;
  maxRetries: number;
  /** Whether the time limit is one that somebody chose. */
  timed: boolean;
}

/** What a client starts from, before any option. */
export interface ClientDefaults {
  /** Whether it calls Portkey: its headers, its environment variables and its address. */
  readonly portkey: boolean;
  /** Address where neither an option nor the environment gives one. */
  readonly baseURL?: string;
}

/** A client's options in the form that calls use. Never changed after it was made. */
export interface Settings extends Limits {
  baseURL: string;
  controlPlaneURL: string;
  /** Every header of the client, ready to send. */
  headers: Readonly<Record<string, string>>;
  query: Record<string, unknown> | undefined;
  signal: AbortSignal | undefined;
  fetch: typeof fetch;
  logger: Logger | undefined;
  budget: RetryBudget;
  options: PortkeyOptions;
  /** Whether the client calls Portkey, see {@link ClientDefaults}. */
  portkey: boolean;
}

/** Reads and checks the options of a client. `parent` is the client that it is a copy of. */
export function readSettings(given: PortkeyOptions, parent?: Settings, defaults?: ClientDefaults): Settings {
  const { portkey } = defaults ?? parent ?? { portkey: true };
  const parsed = parseOptions(given);
  if (parsed.idempotencyKey) {
    refuse(
      "idempotencyKey",
      'Set "idempotencyKey" for each call: with one for all, the second call counts as the first',
    );
  }
  const options: PortkeyOptions = { ...parent?.options, ...parsed };
  if (parent?.options.headers && parsed.headers) options.headers = { ...parent.options.headers, ...parsed.headers };
  const environment = (name: string) => portkey ? readEnvironment(name) : undefined;
  const apiKey = options.apiKey ?? (options.apiKey === null ? undefined : environment("PORTKEY_API_KEY"));
  const baseURL = options.baseURL || environment("PORTKEY_BASE_URL") || defaults?.baseURL;
  if (!apiKey && !baseURL) {
    refuse(
      "apiKey",
      'Set "apiKey", or PORTKEY_API_KEY in the environment; for a gateway of your own set "baseURL" or PORTKEY_BASE_URL',
    );
  }
  if (apiKey && isBrowser() && !options.dangerouslyAllowBrowser) {
    refuse(
      "apiKey",
      'Keep "apiKey" out of web pages, where every visitor can read it: call a server of yours, or set "dangerouslyAllowBrowser"',
    );
  }
  const gateway = baseURL ? checkURL("baseURL", baseURL) : PORTKEY_GATEWAY_URL;
  if (options.query) {
    writeQuery(options.query); // refuses what no query can say
    options.query = structuredClone(options.query);
  }
  return {
    baseURL: gateway,
    controlPlaneURL: options.controlPlaneURL ? checkURL("controlPlaneURL", options.controlPlaneURL) : gateway,
    headers: readHeaders({
      ...(portkey && { "x-portkey-strict-open-ai-compliance": "false" }),
      accept: "application/json",
    }, {
      ...options,
      ...(apiKey && { apiKey }),
    }),
    query: options.query ?? undefined,
    signal: options.signal ?? undefined,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    logger: options.logger ?? undefined,
    budget: parent?.budget ?? retryBudget(),
    options,
    portkey,
    ...readLimits(options, {
      timeout: DEFAULT_TIMEOUT,
      idleTimeout: DEFAULT_TIMEOUT,
      maxRetries: DEFAULT_RETRIES,
      timed: false,
    }),
  };
}

/** The limits that options set, over those that hold already; `null` sets none. */
export function readLimits(options: PortkeyOptions, base: Limits): Limits {
  const { timeout = base.timeout, idleTimeout = base.idleTimeout, maxRetries = base.maxRetries } = options;
  if (options.timeout === undefined && idleTimeout === base.idleTimeout && maxRetries === base.maxRetries) return base;
  if (!Number.isInteger(maxRetries ?? 0) || maxRetries! < 0 || maxRetries! > 10) {
    refuse("maxRetries", 'Set "maxRetries" to a whole number from 0 to 10');
  }
  return {
    timeout: checkTime("timeout", timeout),
    idleTimeout: checkTime("idleTimeout", idleTimeout),
    maxRetries: maxRetries ?? 0,
    timed: base.timed || options.timeout !== undefined,
  };
}

/** Lays the headers of options over others: `null` takes one away. The base is not changed. */
export function readHeaders(
  base: Readonly<Record<string, string>>,
  options: PortkeyOptions,
): Record<string, string> {
  // no { ...base }, to which Node 20 takes microseconds to add a property
  return finishHeaders(Object.assign({}, base, optionHeaders(options)));
}

/** A base URL without trailing slashes; refuses what would end up in every request's address by mistake. */
function checkURL(option: string, value: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    refuse(option, `Set "${option}" to a full URL with its scheme, such as "${PORTKEY_GATEWAY_URL}"`);
  }
  if (!/^https?:$/.test(url.protocol)) refuse(option, `Set "${option}" to a URL that begins with https:// or http://`);
  if (url.username || url.password) {
    refuse(option, `Take the user name and password out of "${option}", and send them as "headers"`);
  }
  if (url.search || url.hash) {
    refuse(option, `Take the query and fragment out of "${option}": each request has its own`);
  }
  return url.href.replace(/\/+$/, "");
}

function checkTime(option: string, value: number | null): number {
  if (value === null) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= LONGEST_TIMER)) {
    refuse(option, `Set "${option}" to milliseconds from 0 (no limit) to ${LONGEST_TIMER}`);
  }
  return value;
}

function refuse(option: string, message: string): never {
  throw new OptionError(message, option);
}

/** What a client is set to: its options read and checked once, and the options of one call laid over them. */
import { isBrowser, readEnvironment } from "./env.ts";
import { checkHeaderSize, optionHeaders } from "./option-headers.ts";
import { plainHeaders } from "./option-values.ts";
import { OptionError, parseOptions, type PortkeyOptions } from "./options.ts";
import { writeQuery } from "./query.ts";
import { type RetryBudget, retryBudget } from "./retry.ts";
import type { Logger } from "./transport.ts";

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
}

/** Reads and checks the options of a client. `parent` is the client that it is a copy of. */
export function readSettings(given: PortkeyOptions, parent?: Settings): Settings {
  const parsed = definedOnly(parseOptions(given));
  if (parsed.idempotencyKey) {
    throw new OptionError(
      'Set "idempotencyKey" for each call: with one for all, the second call counts as the first',
      "idempotencyKey",
    );
  }
  const options: PortkeyOptions = { ...parent?.options, ...parsed };
  if (parent?.options.headers && parsed.headers) options.headers = { ...parent.options.headers, ...parsed.headers };
  const apiKey = options.apiKey ?? (options.apiKey === null ? undefined : readEnvironment("PORTKEY_API_KEY"));
  const baseURL = options.baseURL || readEnvironment("PORTKEY_BASE_URL");
  if (!apiKey && !baseURL) {
    throw new OptionError(
      'Set "apiKey", or PORTKEY_API_KEY in the environment; for a gateway of your own set "baseURL" or PORTKEY_BASE_URL',
      "apiKey",
    );
  }
  if (apiKey && isBrowser() && !options.dangerouslyAllowBrowser) {
    throw new OptionError(
      'Keep "apiKey" out of web pages, where every visitor can read it: call a server of yours, or set "dangerouslyAllowBrowser"',
      "apiKey",
    );
  }
  const gateway = checkURL("baseURL", baseURL ?? PORTKEY_GATEWAY_URL);
  if (options.query) {
    writeQuery(options.query); // refuses what no query can say
    options.query = structuredClone(options.query);
  }
  return {
    baseURL: gateway,
    controlPlaneURL: options.controlPlaneURL ? checkURL("controlPlaneURL", options.controlPlaneURL) : gateway,
    headers: readHeaders({ "x-portkey-strict-open-ai-compliance": "false", accept: "application/json" }, {
      ...options,
      ...(apiKey && { apiKey }),
    }),
    query: options.query ?? undefined,
    signal: options.signal ?? undefined,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    logger: options.logger ?? undefined,
    budget: parent?.budget ?? retryBudget(),
    options,
    ...readLimits(options, {
      timeout: DEFAULT_TIMEOUT,
      idleTimeout: DEFAULT_TIMEOUT,
      maxRetries: DEFAULT_RETRIES,
      timed: false,
    }),
  };
}

/** The limits that options set, over those that hold already. */
export function readLimits(options: PortkeyOptions, base: Limits): Limits {
  const { timeout, idleTimeout, maxRetries } = options;
  if (timeout === undefined && idleTimeout === undefined && maxRetries === undefined) return base;
  return {
    timeout: checkTime("timeout", timeout) ?? base.timeout,
    idleTimeout: checkTime("idleTimeout", idleTimeout) ?? base.idleTimeout,
    maxRetries: checkRetries(maxRetries) ?? base.maxRetries,
    timed: base.timed || timeout !== undefined,
  };
}

/** Lays the headers of options over others: `null` takes one away. The base is not changed. */
export function readHeaders(
  base: Readonly<Record<string, string>>,
  options: PortkeyOptions,
): Record<string, string> {
  const headers: Record<string, string> = { ...base };
  for (
    const changes of [
      optionHeaders(options),
      plainHeaders(options.headers ?? {}),
      plainHeaders(options.extraHeaders ?? {}),
    ]
  ) {
    for (const name in changes) {
      const value = changes[name]!;
      if (value === null) delete headers[name];
      else headers[name] = value;
    }
  }
  checkHeaderSize(headers);
  return headers;
}

function definedOnly(options: PortkeyOptions): PortkeyOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== ""));
}

/** A base URL without trailing slashes; refuses what would end up in every request's address by mistake. */
function checkURL(option: string, value: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new OptionError(`Set "${option}" to a full URL with its scheme, such as "${PORTKEY_GATEWAY_URL}"`, option);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new OptionError(`Set "${option}" to a URL that begins with https:// or http://`, option);
  }
  if (url.username || url.password) {
    throw new OptionError(`Take the user name and password out of "${option}", and send them as "headers"`, option);
  }
  if (url.search || url.hash) {
    throw new OptionError(`Take the query and fragment out of "${option}": each request has its own`, option);
  }
  return url.href.replace(/\/+$/, "");
}

function checkTime(option: string, value: number | null | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 0;
  if (typeof value !== "number" || !(value >= 0 && value <= LONGEST_TIMER)) {
    throw new OptionError(`Set "${option}" to milliseconds from 0 (no limit) to ${LONGEST_TIMER}`, option);
  }
  return value;
}

function checkRetries(value: number | null | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 0;
  if (!Number.isInteger(value) || value < 0 || value > 10) {
    throw new OptionError('Set "maxRetries" to a whole number from 0 to 10', "maxRetries");
  }
  return value;
}

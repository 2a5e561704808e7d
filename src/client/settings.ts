/** The settings of a client: its options, read and checked once. */
import type { Middleware } from "openapi-fetch";
import { type Connection, openConnection } from "../connection/connection.ts";
import { type RetryBudget, retryBudget } from "../connection/retry.ts";
import type { Fetch, Logger } from "../connection/send.ts";
import { OptionError } from "../options/option-error.ts";
import { finishHeaders, type OptionReading, type OwnOptions, readOptions } from "../options/read.ts";
import type { WebSocketClass } from "../options/value-types.ts";
import { isBrowser, readEnvironment } from "../platform/env.ts";
import { captureQuery, writeQuery } from "../request/query.ts";

/** Address of Portkey's hosted gateway. */
export const PORTKEY_GATEWAY_URL = "https://api.portkey.ai/v1";

const DEFAULT_TIMEOUT = 300_000;
const DEFAULT_RETRIES = 2;

/** Headers that every client of Portkey sends unless its options say otherwise. */
const DEFAULT_HEADERS: Readonly<Record<string, string>> = {
  "x-portkey-strict-open-ai-compliance": "false",
};

/** What a call may set for itself. Each field has its default by then. */
export interface CallSettings {
  query: Readonly<Record<string, unknown>>;
  /** Each of them ends the call. */
  signals: readonly AbortSignal[];
  fetch: Fetch;
  logger: Logger | undefined;
  /** ms; 0 for no limit. */
  timeout: number;
  /** ms; 0 for no limit. */
  idleTimeout: number;
  maxRetries: number;
  /** Whether the duration of a recording is sent with it. */
  calculateAudioDuration: boolean;
  webSocket: WebSocketClass | undefined;
}

/** What a client starts from, before any option. */
export interface ClientDefaults {
  /** Whether it calls Portkey: its headers, its environment variables and its address. */
  readonly portkey: boolean;
  /** Address where neither an option nor the environment gives one. */
  readonly baseURL?: string;
}

/** A client's options in the form that calls use. Never changed after it was made. */
export interface Settings extends CallSettings {
  baseURL: string;
  controlPlaneURL: string;
  /** Every header of the client, ready to send. */
  headers: Readonly<Record<string, string>>;
  /** The same without those of the options `headers` and `extraHeaders`, which a call may take away. */
  optionHeaders: Readonly<Record<string, string>>;
  webhookSecret: string | undefined;
  /** What the client started from. */
  defaults: ClientDefaults;
  budget: RetryBudget;
  /** What was given, with what its parent was given: copies start from it. */
  given: OptionReading;
  /** The road of every call. */
  connection: Connection;
  /** The same without the client's middleware, for calls that take it away. */
  bareConnection: () => Connection;
}

/**
 * Reads and checks the options of a client.
 *
 * @param parent settings of the client that this one is a copy of
 */
export function readSettings(
  options: object,
  parent?: Settings,
  defaults: ClientDefaults = parent?.defaults ?? { portkey: true },
): Settings {
  const environment = (name: string) => defaults.portkey ? readEnvironment(name) : undefined;
  const reading = readOptions(options, "client");
  const { query } = reading.own;
  if (query) {
    writeQuery(query); // refuses what no query can hold
    reading.own.query = structuredClone(query);
  }
  const given = parent ? layOver(parent.given, reading) : reading;
  const { own } = given;
  const headers: Record<string, string | null> = {
    ...(defaults.portkey ? DEFAULT_HEADERS : {}),
    ...given.headers,
  };
  const customURL = own.baseURL || environment("PORTKEY_BASE_URL") || defaults.baseURL;
  const apiKey = headers["x-portkey-api-key"] === undefined
    ? readOptions({ apiKey: environment("PORTKEY_API_KEY") }, "client").headers["x-portkey-api-key"]
    : headers["x-portkey-api-key"];
  if (apiKey) headers["x-portkey-api-key"] = apiKey;
  else if (!customURL) {
    refuse(
      "apiKey",
      'Set "apiKey", or PORTKEY_API_KEY in the environment; for a gateway of your own set "baseURL" or PORTKEY_BASE_URL',
    );
  }
  if (apiKey && isBrowser() && !own.dangerouslyAllowBrowser) {
    refuse(
      "apiKey",
      'Keep "apiKey" out of web pages, where every visitor can read it: call a server of yours, or set "dangerouslyAllowBrowser"',
    );
  }
  const baseURL = customURL ? checkURL("baseURL", customURL) : PORTKEY_GATEWAY_URL;
  const middleware = (own.middleware ?? []) as readonly Middleware[];
  let bareConnection: Connection | undefined;
  return {
    ...laySettings({
      query: {},
      signals: [],
      fetch: platformFetch,
      logger: undefined,
      timeout: DEFAULT_TIMEOUT,
      idleTimeout: DEFAULT_TIMEOUT,
      maxRetries: DEFAULT_RETRIES,
      calculateAudioDuration: true,
      webSocket: undefined,
    }, own),
    baseURL,
    controlPlaneURL: own.controlPlaneURL ? checkURL("controlPlaneURL", own.controlPlaneURL) : baseURL,
    headers: finishHeaders({ ...headers, ...given.custom }),
    optionHeaders: finishHeaders(headers),
    webhookSecret: own.webhookSecret ?? undefined,
    defaults,
    budget: parent?.budget ?? retryBudget(),
    given,
    connection: openConnection(middleware),
    bareConnection: () => bareConnection ??= openConnection([]),
  };
}

/** Lays the own options of a call, or of a client, over settings; null takes away what is there. */
export function laySettings(base: CallSettings, own: OwnOptions): CallSettings {
  const { signal, query, fetch, logger, timeout, idleTimeout, maxRetries } = own;
  const captured = captureQuery(query);
  if (query) writeQuery(captured); // refuses text that no URL can hold
  return {
    query: query === null ? {} : { ...base.query, ...captured },
    signals: signal === null ? [] : signal ? [...base.signals, signal] : base.signals,
    fetch: fetch === null ? platformFetch : fetch as Fetch ?? base.fetch,
    logger: logger === undefined ? base.logger : logger ?? undefined,
    timeout: timeout === undefined ? base.timeout : timeout ?? 0,
    idleTimeout: idleTimeout === undefined ? base.idleTimeout : idleTimeout ?? 0,
    maxRetries: maxRetries === undefined ? base.maxRetries : maxRetries ?? 0,
    calculateAudioDuration: own.calculateAudioDuration ?? base.calculateAudioDuration,
    webSocket: own.webSocket === undefined ? base.webSocket : own.webSocket ?? undefined,
  };
}

/** The platform's fetch. It is looked up for each request, as tests and instrumentation replace it. */
const platformFetch: Fetch = (input, init) => globalThis.fetch(input, init);

/** Lays what a copy was given over what its parent was given. */
function layOver(base: OptionReading, over: OptionReading): OptionReading {
  const own: OwnOptions = { ...base.own };
  for (const [name, value] of Object.entries(over.own)) {
    if (value !== undefined) (own as Record<string, unknown>)[name] = value;
  }
  return {
    headers: { ...base.headers, ...over.headers },
    custom: over.dropsCustom ? over.custom : { ...base.custom, ...over.custom },
    dropsCustom: base.dropsCustom || over.dropsCustom,
    own,
  };
}

/**
 * A base URL without trailing slashes; refuses what would end up in every request's address by mistake. One that begins with a slash or a
 * dot is a path beside the page that the program runs in.
 */
function checkURL(option: string, value: string): string {
  const isPath = /^\.{0,2}\//.test(value);
  let url: URL;
  try {
    url = new URL(value, isPath ? (globalThis as { location?: { href: string } }).location?.href : undefined);
  } catch {
    refuse(
      option,
      `Set "${option}" to a full URL with its scheme, such as "${PORTKEY_GATEWAY_URL}"` +
        (isPath ? ": only in a web page a path is enough" : ""),
    );
  }
  if (!/^https?:$/.test(url.protocol)) refuse(option, `Set "${option}" to a URL that begins with https:// or http://`);
  if (url.username || url.password) {
    refuse(option, `Take the user name and password out of "${option}", and send them as "headers"`);
  }
  // An empty query or fragment, as in "https://h/v1?", leaves "search" and "hash" empty too.
  if (/[?#]/.test(url.href)) {
    refuse(option, `Take the query and fragment out of "${option}": each request has its own`);
  }
  return url.href.replace(/\/+$/, "");
}

function refuse(option: string, message: string): never {
  throw new OptionError(message, option);
}

/** The client without its endpoint methods: what standalone operations run on, and what `Portkey` adds the methods to. */
import { Call, type CallSource, type WithResponse } from "../reply/call.ts";
import { isDeno } from "../platform/env.ts";
import { type EncodedBody, jsonBody } from "../request/body.ts";
import { type Exchange, unlessAborted } from "../connection/attempt.ts";
import type { Features } from "./features.ts";
import { responseMetadata } from "../connection/metadata.ts";
import { sendThrough } from "../connection/middleware.ts";
import { writePath, writeQuery } from "../request/query.ts";
import { type Arguments, type Operation, parseOperation, readArguments } from "../request/operation.ts";
import { plainHeaders } from "../options/values.ts";
import { OptionError } from "../options/option-error.ts";
import type { PortkeyOptions } from "../options/types.ts";
import { readPath } from "../request/path.ts";
import { passResponse, readReply } from "../reply/read.ts";
import { redactHeaders, redactor } from "../connection/secrets.ts";
import { type ClientDefaults, type Limits, readHeaders, readLimits, readSettings, type Settings } from "./settings.ts";
import { type Dispatch, type Logger, send } from "../connection/send.ts";
import { uniqueId } from "../platform/unique-id.ts";

/** Options of a client; see the option table in the README. `PORTKEY_API_KEY` and `PORTKEY_BASE_URL` fill in for two of them. */
export type ClientOptions = PortkeyOptions;

/** Options of one call. They hold for that call alone; `null` takes away what the client sets. */
export type RequestOptions = PortkeyOptions;

/** What is sent for a call, and what the way to the network asks of it. Nothing of it is ever written to the client. */
interface Plan extends Dispatch {
  query: Record<string, unknown>;
  /** Whether the duration of a recording is looked for. */
  measured: boolean;
}

const known = new WeakMap<PortkeyClient, PortkeyOptions>();

/** Options of a client, for what belongs to it. */
export function optionsOf(client: PortkeyClient): PortkeyOptions {
  return known.get(client)!;
}

/**
 * A client for the gateway and the control plane without endpoint methods: for standalone operations, and for paths that have none.
 *
 * @example
 * ```ts
 * import { createChatCompletion, PortkeyClient } from "portkey-fetch/operations";
 * const client = new PortkeyClient({ apiKey, provider: "@openai-prod" });
 * const chat = await createChatCompletion(client, { model: "gpt-4o", messages });
 * ```
 */
export class PortkeyClient {
  #settings: Settings;

  /**
   * @param options what every call starts from
   * @param parent the client that this one is a copy of, see `withOptions`
   * @param defaults what the client starts from, for generated clients of other APIs
   * @throws {OptionError} for an unknown option or a value that cannot be sent; nothing was sent
   */
  constructor(options: ClientOptions = {}, parent?: PortkeyClient, defaults?: ClientDefaults) {
    this.#settings = readSettings(options, parent && parent.#settings, defaults);
    known.set(this, this.#settings.options);
  }

  /** Address of the gateway, without a trailing slash. */
  get baseURL(): string {
    return this.#settings.baseURL;
  }

  /** A copy of this client with some options changed; this one stays as it is. `null` takes an option away. */
  withOptions(options: ClientOptions): this {
    return new (this.constructor as new (options: ClientOptions, parent: PortkeyClient) => this)(options, this);
  }

  /** GET any path of the gateway. */
  get<Reply = Any>(path: string, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("GET", path, "", options);
  }

  /** POST any path of the gateway; the body is sent as JSON. With `stream: true` in the body the reply is a `Stream`. */
  post<Reply = Any>(path: string, body?: unknown, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("POST", path, " json stream", [body, ...options]);
  }

  /** PUT any path of the gateway; the body is sent as JSON. */
  put<Reply = Any>(path: string, body?: unknown, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("PUT", path, " json", [body, ...options]);
  }

  /** PATCH any path of the gateway; the body is sent as JSON. */
  patch<Reply = Any>(path: string, body?: unknown, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("PATCH", path, " json", [body, ...options]);
  }

  /** DELETE any path of the gateway. */
  delete<Reply = Any>(path: string, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("DELETE", path, "", options);
  }

  /**
   * Runs an operation, see `parseOperation`: what endpoint methods and standalone functions call.
   *
   * @param text the operation
   * @param args its arguments: id, fields, options
   * @param features what the operation needs beyond what all need, see `Features`
   */
  invoke(text: string, args: readonly unknown[], features: Features = NO_FEATURES): Call<unknown> {
    const operation = parseOperation(text);
    const read = () => readArguments(operation, args);
    return operation.reply === "websocket"
      ? this.#connect(read(), operation, features) as never
      : this.#call(operation, read, features);
  }

  #connect({ query, options }: Arguments, operation: Operation, features: Features): WebSocket {
    let { headers, signal, query: allQuery } = this.#settings;
    for (const given of options as RequestOptions[]) {
      headers = readHeaders(headers, given);
      signal = given.signal ?? signal;
      allQuery = { ...allQuery, ...given.query };
    }
    const url = `${this.baseURL}${operation.path}?${writeQuery({ ...allQuery, ...query })}`;
    return need(features, "openSocket", operation)(url, headers, signal);
  }

  #generic<Reply>(method: string, path: string, words: string, args: readonly unknown[]): Call<Reply> {
    const operation = parseOperation(`${method} /${words}`);
    return this.#call(operation, () => {
      const given = readArguments(operation, args);
      const [pathname, query] = readPath(path);
      return { ...given, query, pathname };
    }, NO_FEATURES) as Call<Reply>;
  }

  #call(operation: Operation, read: () => Arguments, features: Features, seen = 0): Call<unknown> {
    const { pagination } = operation;
    const list = pagination && need(features, "list", operation);
    let given: Arguments | undefined;
    let sent: Promise<Exchange>;
    try {
      given = read();
      sent = this.#send(operation, given, features);
    } catch (error) {
      sent = Promise.reject(error); // bad input is for whoever awaits the call
    }
    const source = new Sent(sent, operation, given);
    if (!list) return new Call(source);
    const request = (query: Record<string, unknown>, sofar: number) =>
      this.#call(operation, () => ({ ...given!, query }), features, sofar);
    return list(source, pagination, given?.query ?? {}, seen, request);
  }

  #send(operation: Operation, given: Arguments, features: Features): Promise<Exchange> {
    const plan = planOf(this.#settings, operation, given);
    if (!operation.body || given.body === undefined) return this.#transmit(plan, operation, given);
    if (operation.body === "json") return this.#transmit(plan, operation, given, jsonBody(given.body));
    return unlessAborted(encodeOther(plan, operation, given.body, features), plan.signal)
      .then((body) => this.#transmit(plan, operation, given, body));
  }

  #transmit(plan: Plan, operation: Operation, given: Arguments, body?: EncodedBody): Promise<Exchange> {
    if (body) {
      plan.body = body.content;
      plan.headers["content-type"] ??= body.type;
    }
    const settings = this.#settings;
    const base = operation.control || operation.base ? baseOf(operation, settings) : settings.baseURL;
    const path = given.pathname ?? operation.path;
    const { middleware } = settings.options;
    if (middleware) {
      const params = { path: operation.params.length > 0 ? given.path : undefined, query: plan.query };
      return sendThrough(middleware as never, plan, { base, path, params });
    }
    const query = writeQuery(plan.query);
    const filled = operation.params.length > 0 ? writePath(path, given.path) : path;
    plan.url = query === "" ? base + filled : `${base}${filled}?${query}`;
    return send(plan);
  }
}

const NO_FEATURES: Features = {};

/** A feature that an operation cannot do without. */
function need<Name extends keyof Features>(
  features: Features,
  name: Name,
  { method, path }: Operation,
): NonNullable<Features[Name]> {
  const feature = features[name];
  if (feature) return feature;
  throw new OptionError(
    `Call ${method} ${path} as a method of Portkey, or by its own function: a PortkeyClient alone has no "${name}"`,
    "client",
  );
}

/** Writes a body that may be something other than JSON. */
async function encodeOther(
  { headers, measured }: Plan,
  operation: Operation,
  body: unknown,
  features: Features,
): Promise<EncodedBody> {
  const encode = need(features, "encodeBody", operation);
  const { duration } = operation;
  return encode(operation, duration && measured && await features.measure?.(body, duration, headers) || body);
}

/** A call that is under way, and how its reply is read. */
class Sent implements CallSource<unknown> {
  readonly #exchange: Promise<Exchange>;
  readonly #operation: Operation;
  readonly #given: Arguments | undefined;

  /** @param given undefined where they could not be read, and nothing was sent */
  constructor(exchange: Promise<Exchange>, operation: Operation, given: Arguments | undefined) {
    this.#exchange = exchange;
    this.#operation = operation;
    this.#given = given;
  }

  async raw(): Promise<Response> {
    return passResponse(await this.#exchange);
  }

  read(): Promise<unknown> {
    return readReply(this.#exchange, this.#operation, this.#given);
  }

  async describe(data: unknown): Promise<WithResponse<unknown>> {
    const { response, attempts } = await this.#exchange;
    return { data, response, portkey: responseMetadata(response.headers, attempts) };
  }
}

/** Lays the options of a call over those of the client. */
function planOf(settings: Settings, operation: Operation, { query, header, options }: Arguments): Plan {
  let { signal, fetch, logger } = settings;
  let limits: Limits = settings;
  // not by spread: what that makes takes Node 20 a microsecond for each field that is added
  let headers: Record<string, string> = operation.public
    ? { accept: settings.headers.accept! }
    : Object.assign({}, settings.headers);
  let measured = settings.options.calculateAudioDuration ?? true;
  if (operation.beta) headers["openai-beta"] ??= operation.beta;
  let allQuery = settings.query ? { ...settings.query, ...query } : query;
  for (const given of options as RequestOptions[]) {
    headers = readHeaders(headers, given);
    limits = readLimits(given, limits);
    signal = given.signal ?? signal;
    fetch = given.fetch ?? fetch;
    if (given.logger !== undefined) logger = given.logger ?? undefined;
    measured = given.calculateAudioDuration ?? measured;
    if (given.query) allQuery = { ...allQuery, ...given.query };
    if (given.idempotencyKey) Object.assign(headers, plainHeaders({ "idempotency-key": given.idempotencyKey }));
  }
  for (const name in header) Object.assign(headers, plainHeaders({ [name]: String(header[name]) }));
  if (operation.method === "POST" && settings.portkey) headers["idempotency-key"] ??= uniqueId();
  const { timeout, idleTimeout, maxRetries, timed } = limits;
  const plan: Plan = {
    url: "",
    method: operation.method,
    headers,
    body: undefined,
    signal,
    // Node and Bun end a fetch without a reply by themselves, Deno does not
    abortable: signal !== undefined || timed || isDeno(),
    fetch,
    budget: settings.budget,
    timeout,
    idleTimeout,
    maxRetries,
    redact: redactor(headers),
    log: undefined,
    query: allQuery,
    measured,
  };
  if (logger) plan.log = logTo(logger, plan);
  return plan;
}

/** Tells a logger what happens on the way of a call, without its secrets. */
function logTo(logger: Logger, plan: Plan): NonNullable<Dispatch["log"]> {
  return (message, { headers, ...details }) => {
    if (headers) details.headers = redactHeaders(headers as Record<string, string>, plan.redact);
    logger.debug(`portkey-fetch: ${message}`, details);
  };
}

/** The base URL of an operation. One that is beside the base URL stays on the caller's own host. */
function baseOf({ control, base }: Operation, { baseURL, controlPlaneURL }: Settings): string {
  const url = control ? controlPlaneURL : baseURL;
  return base === undefined ? url : new URL(base, `${url}/`).href.replace(/\/+$/, "");
}

// deno-lint-ignore no-explicit-any -- replies of paths that nobody described, as code written for portkey-ai expects them
type Any = any;

/** The client without its endpoint methods: what standalone operations run on, and what `Portkey` adds the methods to. */
import createOpenapiClient, { type Middleware } from "openapi-fetch";
import { Call, type CallSource } from "./call.ts";
import { isDeno } from "./env.ts";
import { Exchange, unlessAborted } from "./exchange.ts";
import { failedReply } from "./failure.ts";
import { responseMetadata } from "./metadata.ts";
import { writePath, writeQuery } from "./query.ts";
import { type Arguments, type Operation, parseOperation, readArguments } from "./operation.ts";
import { plainHeaders } from "./option-values.ts";
import type { PortkeyOptions } from "./options.ts";
import { PageCall, toPage } from "./page.ts";
import { readPath } from "./path.ts";
import { passResponse, readReply } from "./reply.ts";
import { redactHeaders, redactor } from "./secrets.ts";
import { type Limits, readHeaders, readLimits, readSettings, type Settings } from "./settings.ts";
import { encodeBody } from "./body.ts";
import { openSocket } from "./socket.ts";
import { type Dispatch, type Logger, send } from "./transport.ts";
import { uniqueId } from "./unique.ts";

/** Options of a client; see the option table in the README. `PORTKEY_API_KEY` and `PORTKEY_BASE_URL` fill in for two of them. */
export type ClientOptions = PortkeyOptions;

/** Options of one call. They hold for that call alone; `null` takes away what the client sets. */
export type RequestOptions = PortkeyOptions;

/** A request that openapi-fetch has put together: its URL and init as they are, since building a real `Request` costs more than all the rest. */
class PlainRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string }) {
    this.url = url;
    this.method = init.method;
  }
}

/** One call on its way, and where it went. Nothing of it is ever written to the client. */
interface Plan extends Dispatch {
  query: Record<string, unknown>;
  /** Whether the duration of a recording is looked for. */
  measured: boolean;
  exchange: Exchange | undefined;
}

type InnerClient = {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
};

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
  #inner: InnerClient | undefined;

  /**
   * @param options what every call starts from
   * @param parent the client that this one is a copy of, see `withOptions`
   * @throws {OptionError} for an unknown option or a value that cannot be sent; nothing was sent
   */
  constructor(options: ClientOptions = {}, parent?: PortkeyClient) {
    this.#settings = readSettings(options, parent && parent.#settings);
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
   */
  invoke(text: string, args: readonly unknown[]): Call<unknown> {
    const operation = parseOperation(text);
    if (operation.reply === "websocket") return this.#connect(readArguments(operation, args), operation) as never;
    return this.#call(operation, () => readArguments(operation, args));
  }

  #connect({ query, options }: Arguments, { path }: Operation): WebSocket {
    let { headers, signal, query: allQuery } = this.#settings;
    for (const given of options as RequestOptions[]) {
      headers = readHeaders(headers, given);
      signal = given.signal ?? signal;
      allQuery = { ...allQuery, ...given.query };
    }
    return openSocket(`${this.baseURL}${path}?${writeQuery({ ...allQuery, ...query })}`, headers, signal);
  }

  /**
   * Puts the duration of a recording into the headers, as the gateway bills by it; resolves to the body. `Portkey` does.
   *
   * @internal
   */
  protected measure?(body: unknown, field: string, headers: Record<string, string>): Promise<unknown>;

  #generic<Reply>(method: string, path: string, words: string, args: readonly unknown[]): Call<Reply> {
    const operation = parseOperation(`${method} /${words}`);
    return this.#call(operation, () => {
      const given = readArguments(operation, args);
      const [pathname, query] = readPath(path);
      return { ...given, query, pathname };
    }) as Call<Reply>;
  }

  #call(operation: Operation, read: () => Arguments, seen = 0): Call<unknown> {
    let given: Arguments;
    let exchange: Exchange;
    const sent = this.#send(operation, () => given = read());
    const source: CallSource<unknown> = {
      raw: async () => passResponse(await sent),
      read: async () => {
        exchange = await sent;
        const { pathname: path } = given;
        const data = await readReply(exchange, path ? { ...operation, path } : operation, given.body ?? given.query);
        const { pagination } = operation;
        if (!pagination) return data;
        return toPage(
          pagination,
          data,
          given.query,
          seen,
          (query, sofar) => this.#call(operation, () => ({ ...given, query }), sofar) as PageCall<unknown, unknown>,
        );
      },
      describe: (data) => {
        const { response, attempts } = exchange;
        return { data, response, portkey: responseMetadata(response.headers, attempts) };
      },
    };
    return operation.pagination ? new PageCall(source as never) : new Call(source);
  }

  async #send(operation: Operation, read: () => Arguments): Promise<Exchange> {
    const settings = this.#settings;
    const call = read();
    const plan = planOf(settings, operation, call);
    const { headers } = plan;
    let { body } = call;
    if (operation.duration && plan.measured) body = await this.measure?.(body, operation.duration, headers) ?? body;
    if (operation.body && body !== undefined) {
      const encoded = encodeBody(operation, body);
      const { content, type } = encoded instanceof Promise ? await unlessAborted(encoded, plan.signal) : encoded;
      plan.body = content;
      headers["content-type"] ??= type;
    }
    const observed = Boolean(settings.options.middleware);
    const { response, error } = await this.#openapi().request(operation.method, call.pathname ?? operation.path, {
      params: { path: operation.params.length > 0 ? call.path : undefined, query: plan.query },
      parseAs: "toString", // it calls the method of this name. The body is for us to read; "stream" makes Deno and Bun build one
      fetch: (request: Request | PlainRequest) => dispatch(plan, request),
      baseUrl: operation.control || operation.base ? baseOf(operation, settings) : undefined,
      // what nobody looks at in between goes around openapi-fetch, whose merge of headers costs as much as all the rest
      body: observed ? plan.body : undefined,
      bodySerializer: same,
      headers: observed ? headers : undefined,
    });
    // a middleware may have put another reply in the place of ours, or answered by itself
    const exchange = plan.exchange ?? Exchange.over(response, plan.idleTimeout, plan.redact);
    exchange.response = response;
    if (!response.ok) {
      // ours would have thrown by now; openapi-fetch has read the body
      exchange.response = new Response(typeof error === "string" ? error : JSON.stringify(error), response);
      throw await failedReply(exchange);
    }
    return exchange;
  }

  /** The openapi-fetch client, made at first use: on Deno, making it reads `process.versions`, which takes 16 ms. */
  #openapi(): InnerClient {
    if (this.#inner) return this.#inner;
    const settings = this.#settings;
    const middleware = settings.options.middleware as Middleware[] | undefined;
    const client = createOpenapiClient<Record<never, never>>({
      baseUrl: settings.baseURL,
      querySerializer: writeQuery,
      pathSerializer: writePath,
      ...(!middleware && { Request: PlainRequest as never }),
    });
    if (middleware) client.use(...middleware);
    return this.#inner = client as unknown as InnerClient;
  }
}

/** Lays the options of a call over those of the client. */
function planOf(settings: Settings, operation: Operation, { query, header, options }: Arguments): Plan {
  let { signal, fetch, logger } = settings;
  let limits: Limits = settings;
  let headers: Record<string, string> = operation.public
    ? { accept: settings.headers.accept! }
    : { ...settings.headers };
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
  if (operation.method === "POST") headers["idempotency-key"] ??= uniqueId();
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
    exchange: undefined,
  };
  if (logger) plan.log = logTo(logger, plan);
  return plan;
}

/** Sends what openapi-fetch has put together, in the limits of the call. */
async function dispatch(plan: Plan, request: Request | PlainRequest): Promise<Response> {
  plan.url = request.url;
  if (request instanceof Request) {
    // middleware may have changed the request: what it holds now is what is sent
    plan.method = request.method;
    plan.headers = Object.fromEntries(request.headers);
    plan.body = request.body === null ? undefined : await request.arrayBuffer();
    plan.redact = redactor(plan.headers);
  }
  const exchange = await send(plan);
  plan.exchange = exchange;
  return exchange.response;
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

/** openapi-fetch gets bodies that are written already. */
function same<Value>(value: Value): Value {
  return value;
}

// deno-lint-ignore no-explicit-any -- replies of paths that nobody described, as code written for portkey-ai expects them
type Any = any;

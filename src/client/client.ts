/** The client without its endpoint methods: what standalone operations run on, and what `Portkey` adds the methods to. */
import type { Attempt } from "../connection/attempt.ts";
import { onAbort, userAbort } from "../connection/abort.ts";
import { APIConnectionTimeoutError } from "../connection/errors.ts";
import { responseMetadata } from "../connection/metadata.ts";
import { OptionError } from "../options/option-error.ts";
import type { PortkeyOptions, PortkeyRequestOptions } from "../options/types.ts";
import { type CapturedBody, captureJson, captureText, type EncodedBody, isJsonData } from "../request/body.ts";
import { type Arguments, type Operation, parseOperation, readArguments } from "../request/operation.ts";
import { readPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import { Call, type CallSource, type WithResponse } from "../reply/call.ts";
import type { EventSocket } from "../reply/event-socket.ts";
import { acceptReply } from "../reply/failure.ts";
import { passResponse, readTwice } from "../reply/pass-response.ts";
import { readReply } from "../reply/read.ts";
import type { Features } from "./features.ts";
import { hintFor } from "./hints.ts";
import { type Plan, planCall } from "./plan.ts";
import { type ClientDefaults, readSettings, type Settings } from "./settings.ts";

/** Options of a client. `PORTKEY_API_KEY` and `PORTKEY_BASE_URL` fill in for two of them. */
export type ClientOptions = PortkeyOptions;

/** Options of one call. They hold for that call alone; `null` takes away what the client sets. */
export type RequestOptions = PortkeyRequestOptions;

const settingsOf = new WeakMap<PortkeyClient, Settings>();

/** The signals that end every call of a client. */
export function signalsOf(client: PortkeyClient): readonly AbortSignal[] {
  return settingsOf.get(client)!.signals;
}

/** The secret of webhooks that a client was made with. */
export function webhookSecretOf(client: PortkeyClient): string | undefined {
  return settingsOf.get(client)!.webhookSecret;
}

/** The query parameters that a client adds to every call. */
export function queryOf(client: PortkeyClient): Readonly<Record<string, unknown>> {
  return settingsOf.get(client)!.query;
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
  readonly #settings: Settings;
  readonly #features: Features;

  /**
   * @param options what every call starts from
   * @param parent the client that this one is a copy of, see `withOptions`
   * @param features what its own paths (`get`, `post` …) need beyond JSON and text
   * @param defaults what the client starts from, for generated clients of other APIs
   * @throws {OptionError} for an unknown option or a value that cannot be sent; nothing was sent
   */
  constructor(
    options: ClientOptions = {},
    parent?: PortkeyClient,
    features: Features = NO_FEATURES,
    defaults?: ClientDefaults,
  ) {
    this.#features = features;
    this.#settings = readSettings(options, parent && parent.#settings, defaults);
    settingsOf.set(this, this.#settings);
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

  /**
   * POST any path of the gateway; the body is sent as JSON, text as text, and forms, files, bytes and streams as what they are. With
   * `stream: true` in the body, or among the options where the body has no such field, the reply is a `Stream`.
   */
  post<Reply = Any>(
    path: string,
    body?: unknown,
    ...options: (RequestOptions & { stream?: boolean | undefined } | undefined)[]
  ): Call<Reply> {
    const streams = options.some((given) => given?.stream === true);
    const plain = options.map((given) => {
      if (!given || !Object.hasOwn(given, "stream")) return given;
      const { stream: _, ...rest } = given;
      return rest;
    });
    return this.#generic("POST", path, streams ? " json stream:always" : " json stream", [body, ...plain]);
  }

  /** PUT any path of the gateway; the body is sent as JSON, text as text, and forms, files, bytes and streams as what they are. */
  put<Reply = Any>(path: string, body?: unknown, ...options: (RequestOptions | undefined)[]): Call<Reply> {
    return this.#generic("PUT", path, " json", [body, ...options]);
  }

  /** PATCH any path of the gateway; the body is sent as JSON, text as text, and forms, files, bytes and streams as what they are. */
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

  #connect(given: Arguments, operation: Operation, features: Features): EventSocket {
    const { baseURL, path, query, ...plan } = planCall(this.#settings, operation, given);
    return need(features, "openSocket", operation)({ ...plan, url: `${baseURL}${path}?${writeQuery(query)}` });
  }

  #generic<Reply>(method: string, path: string, words: string, args: readonly unknown[]): Call<Reply> {
    const operation = parseOperation(`${method} /${words}`);
    return this.#call(operation, () => {
      const given = readArguments(operation, args);
      const [pathname, query] = readPath(path);
      return { ...given, query, pathname };
    }, this.#features) as Call<Reply>;
  }

  #call(operation: Operation, read: () => Arguments, features: Features, seen = 0): Call<unknown> {
    const { pagination } = operation;
    const list = pagination && need(features, "list", operation);
    let given: Arguments | undefined;
    let reply: Promise<Attempt>;
    try {
      given = read();
      reply = this.#send(planCall(this.#settings, operation, given), operation, given, features);
    } catch (error) {
      reply = Promise.reject(error); // bad input is for whoever awaits the call
    }
    const source = new Reply(reply, operation, given);
    if (!list) return new Call(source);
    const request = (query: Record<string, unknown>, sofar: number) =>
      this.#call(operation, () => ({ ...given!, query }), features, sofar);
    return list(source, pagination, given?.query ?? {}, seen, request);
  }

  #send(plan: Plan, operation: Operation, given: Arguments, features: Features): Promise<Attempt> {
    if (!operation.body || given.body === undefined) return transmit(plan);
    const body = captureBodyOf(operation, given, features);
    const measure = operation.duration !== undefined && plan.calculateAudioDuration ? features.measure : undefined;
    if (body.ready && !measure) return transmit(plan, body.ready);
    const encode = async (signal: AbortSignal) => {
      await measure?.(body, operation.duration!, plan.headers, signal);
      return body.ready ?? await body.encode(signal);
    };
    return inTime(encode, plan).then((encoded) => transmit(plan, encoded));
  }
}

/** Sends a call, and resolves to its reply if that is a success. */
async function transmit(plan: Plan, body?: EncodedBody): Promise<Attempt> {
  if (body) {
    plan.body = body.content;
    plan.headers["content-type"] ??= body.type;
  }
  return await acceptReply(await plan.connection.request(plan), (error) => hintFor(plan, error));
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

/** Takes the body of a call over, at once. A call of a path that nobody described may have a body of any kind. */
function captureBodyOf(operation: Operation, { body, pathname }: Arguments, features: Features): CapturedBody {
  const generic = pathname !== undefined;
  if (generic && typeof body === "string") return captureText(body);
  if (generic ? isJsonData(body) : operation.body === "json") {
    return captureJson(body, generic || operation.anyJson ? "any" : "list", operation.content.get("json"));
  }
  return need(features, "captureBody", operation)(generic ? { body: "any" } : operation, body);
}

/** Waits for work on a body, such as reading its files, within the time limit of the call and until a signal aborts. */
async function inTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  { signals, timeout }: Plan,
): Promise<Value> {
  const controller = new AbortController();
  const stopListening = onAbort(signals, (signal) => controller.abort(userAbort(signal, 0)));
  const end = () => {
    const message = `The body could not be read within ${timeout} ms (option "timeout")`;
    controller.abort(new APIConnectionTimeoutError(message, { attempts: 0 }));
  };
  const timer = timeout > 0 ? setTimeout(end, timeout) : undefined;
  try {
    controller.signal.throwIfAborted();
    return await work(controller.signal);
  } finally {
    stopListening();
    clearTimeout(timer);
  }
}

/** The reply of a call that is under way, and how it is read. */
class Reply implements CallSource<unknown> {
  readonly #reply: Promise<Attempt>;
  readonly #operation: Operation;
  readonly #given: Arguments | undefined;
  #handedOver = false;

  /** @param given undefined where they could not be read, and nothing was sent */
  constructor(reply: Promise<Attempt>, operation: Operation, given: Arguments | undefined) {
    this.#reply = reply;
    this.#operation = operation;
    this.#given = given;
  }

  async raw(): Promise<Response> {
    this.#handedOver = true;
    return passResponse(await this.#reply);
  }

  async read(): Promise<unknown> {
    const attempt = await this.#reply;
    if (this.#handedOver) throw readTwice();
    return await readReply(attempt, this.#operation, this.#given);
  }

  async describe(data: unknown): Promise<WithResponse<unknown>> {
    const { response, attempts } = await this.#reply;
    return { data, response, portkey: responseMetadata(response.headers, attempts) };
  }
}

// deno-lint-ignore no-explicit-any -- replies of paths that nobody described, as code written for portkey-ai expects them
type Any = any;

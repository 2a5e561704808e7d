/**
 * The road of every call: one `openapi-fetch` client, with our serializers, our header middleware and our `fetch` under it.
 *
 * `openapi-fetch` builds the URL, the path, the query and the headers, and runs the middleware. What it does not know is here and below:
 * time limits, retries, redirects, and replies that are read piece by piece.
 */
import createOpenapiClient, { type BodySerializer, defaultBodySerializer, type Middleware } from "openapi-fetch";
import { climbs } from "../request/path.ts";
import { writeStyledQuery } from "../request/encoding.ts";
import type { QueryStyle } from "../request/operation.ts";
import { writePath, writeQuery } from "../request/query.ts";
import { OptionError } from "../options/option-error.ts";
import type { HeaderValue } from "../options/values.ts";
import { anySignal, onAbort, userAbort } from "./abort.ts";
import { askHeaders, type Renew } from "./ask.ts";
import { Attempt, timedOut } from "./attempt.ts";
import { observe } from "./observe.ts";
import { type Redact, redactor } from "./secrets.ts";
import { type Body, type Dispatch, type Fetch, type Hooks, send } from "./send.ts";
import type { RetryBudget } from "./retry.ts";

/** A call as the connection takes it: where it goes, what is sent, and its limits. Nothing of it is ever written to the client. */
export interface Outgoing {
  method: string;
  baseURL: string;
  /** Path template, as the OpenAPI description has it. */
  path: string;
  /** Values of the path's parameters; undefined for a path that is sent as it is. */
  pathParams: Record<string, unknown> | undefined;
  query: Record<string, unknown>;
  /** Query parameters that are written in a way of their own. */
  styles?: ReadonlyMap<string, QueryStyle>;
  /** Further parameters of `openapi-fetch`: headers and cookies by name. */
  params?: object;
  /** Headers that the request gets unless it has them by then. */
  headers: Readonly<Record<string, HeaderValue>>;
  /** Those among them that the call itself sets, also to null: they go over what functions give for the client. */
  ownHeaders: Readonly<Record<string, unknown>>;
  /** The body: ready to send, or for the serializer of `openapi-fetch`. */
  body: unknown;
  /** Middleware of this call alone; it runs after that of the client. */
  middleware: readonly Middleware[];
  signals: readonly AbortSignal[];
  timeout: number;
  idleTimeout: number;
  maxRetries: number;
  budget: RetryBudget;
  fetch: Fetch;
  hooks: Hooks | undefined;
}

/** The result of `openapi-fetch`: data or an error, and the reply. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The one `openapi-fetch` client of a client. */
export interface Connection {
  /** Sends a call and resolves to its reply, whatever its status; the body is unread. */
  request(call: Outgoing): Promise<Attempt>;
  /**
   * Sends a call and resolves to what `openapi-fetch` makes of its reply.
   *
   * @param init further fields of `openapi-fetch` for this call, such as `parseAs` and serializers
   * @param pass makes the response that `openapi-fetch` and middleware get
   */
  fetch(call: Outgoing, init: Init, pass: (attempt: Attempt) => Response): Promise<Result>;
  /** Adds middleware. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
}

/** Fields of `openapi-fetch` for one call. */
export interface Init {
  headers?: object;
  bodySerializer?: BodySerializer<unknown>;
  parseAs?: string;
}

/** What is known of a call while it is on its way. */
interface Journey {
  readonly call: Outgoing;
  /** Whether the reply is read by us, and not by `openapi-fetch`. */
  readonly unparsed: boolean;
  readonly pass: (attempt: Attempt) => Response;
  /** The request that `openapi-fetch` made. A middleware that returns another replaces its body too. */
  request: Request | undefined;
  /** Its body, as it was written. */
  body: Body | undefined;
  /** Asks the functions among the headers once more, after they were refused; undefined where there are none. */
  renew: Renew | undefined;
  /** All attempts that brought a reply: middleware may send again, for example with a new token. */
  readonly attempts: Attempt[];
  /** The reply after all middleware. */
  response: Response | undefined;
  /** Waits for the middleware, but no longer than the call may last; undefined where there is none. */
  patience: Patience | undefined;
}

/** What `request()` of `openapi-fetch` is to us: any method and path, as they come from operations. */
type AnyClient = { request(method: string, path: string, init: object): Promise<Result> };

/** Makes a connection. @param middleware of the client; it runs on every call, in this order */
export function openConnection(middleware: readonly Middleware[]): Connection {
  const client = createOpenapiClient<Record<never, never>>({
    Request: LightRequest as unknown as typeof Request,
    fetch: () => Promise.reject(new Error("Every call has its own fetch")),
    querySerializer: writeQuery,
    pathSerializer,
  });
  const journeys = new WeakMap<object, Journey>();
  const users = new Set<Middleware>();

  client.use({
    onRequest({ request, params }) {
      const journey = journeys.get(params);
      if (journey === undefined) return;
      journey.request = request;
      const asking = fillHeaders(request.headers, journey.call);
      return asking && asking.then((renew) => void (journey.renew = renew));
    },
    // Registered first, so that it runs last.
    onResponse({ response, params }) {
      const journey = journeys.get(params);
      if (journey === undefined) return;
      journey.response = response;
      return journey.unparsed ? nothing() : undefined;
    },
  });

  const use = (...added: Middleware[]) => {
    client.use(...added);
    for (const one of added) if (one) users.add(one);
  };
  use(...middleware);

  const run = (journey: Journey, init: Init): Promise<Result> => {
    const { call } = journey;
    const params = { ...call.params, ...call.pathParams && { path: call.pathParams }, query: call.query };
    journeys.set(params, journey);
    const watched = users.size > 0 || call.middleware.length > 0;
    const { body } = call;
    const work = () =>
      (client as unknown as AnyClient).request(call.method, call.path, {
        ...init,
        baseUrl: call.baseURL,
        params,
        body,
        bodySerializer: (value: unknown, headers: never) => journey.body = serialize(init, value, headers),
        redirect: "manual",
        ...call.styles?.size &&
          { querySerializer: (query: Record<string, unknown>) => writeStyledQuery(query, call.styles!) },
        fetch: (request: Request) => transmit(journey, request),
        ...watched && { Request: globalThis.Request, middleware: call.middleware, signal: anySignal(call.signals) },
        ...watched && body instanceof ReadableStream && { duplex: "half" },
      });
    if (!watched && !hasFunctions(call.headers)) return work();
    const patience = journey.patience = new Patience(call);
    return patience.wait(work).catch((error) => {
      for (const attempt of journey.attempts) attempt.cancel(); // nobody will read their replies
      throw error;
    });
  };

  return {
    use,
    eject(...removed) {
      client.eject(...removed);
      for (const one of removed) users.delete(one);
    },
    async request(call) {
      const journey = begin(call, true, ({ response }) => response);
      const type = call.headers["content-type"];
      const result = await run(journey, {
        ...type !== undefined && { headers: { "content-type": type } },
        bodySerializer: (body: unknown) => body,
        parseAs: "stream",
      });
      return arrive(journey, result);
    },
    fetch: (call, init, pass) => run(begin(call, false, pass), init),
  };
}

/** The body of a call as it is sent. The types of `openapi-fetch` forget that its serializers get the headers. */
function serialize({ bodySerializer = defaultBodySerializer }: Init, body: unknown, headers: unknown): Body {
  return (bodySerializer as (body: unknown, headers: unknown) => Body)(body, headers);
}

function begin(call: Outgoing, unparsed: boolean, pass: Journey["pass"]): Journey {
  return {
    call,
    unparsed,
    pass,
    request: undefined,
    body: undefined,
    renew: undefined,
    attempts: [],
    response: undefined,
    patience: undefined,
  };
}

/** The `fetch` of `openapi-fetch` for one call: sends what the middleware left of the request. */
async function transmit(journey: Journey, request: Request): Promise<Response> {
  const { call, patience } = journey;
  if (patience?.isOver) throw new Error("The call was given up before it was sent");
  patience?.pause();
  try {
    const { fetch, budget, signals, timeout, idleTimeout, maxRetries, hooks } = call;
    const { url, method } = request;
    const headers = Object.fromEntries(request.headers);
    const body = await bodyOf(journey, request);
    const redact = redactor({ headers, url, body });
    const dispatch: Dispatch = {
      url,
      method,
      headers,
      body,
      fetch,
      budget,
      signals: signalsOf(journey, request, signals),
      timeout,
      idleTimeout,
      maxRetries,
      redact,
      observer: hooks && observe(hooks, { url, method, headers, redact }),
    };
    let attempt = await send(dispatch);
    if (attempt.response.status === 401 && journey.renew && !(body instanceof ReadableStream)) {
      patience?.resume();
      const renewed = await journey.renew(headers);
      patience?.pause();
      if (renewed) {
        attempt.cancel();
        const hidden = redactor({ headers: renewed, url, body });
        const hideBoth: Redact = (text, where) => hidden(redact(text, where), where);
        attempt = await send({
          ...dispatch,
          first: attempt.attempts + 1,
          headers: renewed,
          redact: hideBoth,
          observer: hooks && observe(hooks, { url, method, headers: renewed, redact: hideBoth }),
        });
      }
    }
    journey.attempts.push(attempt);
    return journey.pass(attempt);
  } finally {
    patience?.resume();
  }
}

/**
 * The body to send. While the request is the one that was made for the call, it is the body as the caller gave it: a file stays on disk and
 * can be sent again. A request of a middleware brings its own body.
 */
async function bodyOf({ body, request: made }: Journey, request: Request): Promise<Body | undefined> {
  const isStream = body instanceof ReadableStream;
  if (request instanceof LightRequest || request === made && !isStream) return body;
  if (request.body === null) return undefined;
  return isStream ? request.body : await request.arrayBuffer();
}

/** A request that a middleware made may have a signal of its own. */
function signalsOf(
  { request: made }: Journey,
  request: Request,
  signals: readonly AbortSignal[],
): readonly AbortSignal[] {
  return request === made || !request.signal ? signals : [...signals, request.signal];
}

/** The attempt whose reply is what the middleware left; the other replies are let go. */
function arrive({ call, attempts, response }: Journey, result: Result): Attempt {
  if (response === undefined) {
    // A middleware answered before anything was sent. Of a failed reply, openapi-fetch has read the body.
    const { error, response: early } = result;
    const reply = early.ok || early.body === null
      ? early
      : new Response(typeof error === "string" ? error : JSON.stringify(error), early);
    return Attempt.answered(reply, { ...call, redact: redactor(call) });
  }
  const last = attempts.at(-1);
  if (last === undefined) return Attempt.answered(response, { ...call, redact: redactor(call) });
  const own = attempts.find((attempt) => attempt.response === response) ?? last;
  for (const attempt of attempts) {
    if (attempt.response === response) continue;
    if (attempt !== own) attempt.untimed();
    letGo(attempt.response, response);
  }
  own.response = response;
  return own;
}

/** Cancels the body of a reply that a middleware put another in the place of, unless the other reads from it. */
function letGo(old: Response, current: Response): void {
  const { body } = old;
  if (body && body !== current.body && !old.bodyUsed && !body.locked) body.cancel().catch(() => {});
}

/** Adds headers to those of a request, which stay as they are where both have one. Functions among them are left out. */
export function addHeaders(headers: Headers, added: Readonly<Record<string, HeaderValue>>): void {
  for (const [name, value] of Object.entries(added)) {
    if (typeof value === "string" && !headers.has(name)) headers.set(name, value);
  }
}

/** Adds the headers of a call to those of its request. Where there are functions among them, it takes until they have answered. */
export function fillHeaders(
  headers: Headers,
  call: Pick<Outgoing, "headers" | "ownHeaders">,
): Promise<Renew> | undefined {
  addHeaders(headers, call.headers);
  return hasFunctions(call.headers) ? askHeaders(headers, call) : undefined;
}

function hasFunctions(headers: Outgoing["headers"]): boolean {
  return Object.values(headers).some((value) => typeof value === "function");
}

/** Fills path parameters in. A value that would lead to another endpoint is refused. */
function pathSerializer(template: string, values: Record<string, unknown>): string {
  for (const [, name = ""] of template.matchAll(/\{([^}]*)\}/g)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null || value === "" || climbs(String(value))) {
      throw new OptionError(
        `Pass "${name}" for the path ${template.replace(/^\w+:\/\/[^/]*/, "")}, without "." or ".." for a part of it`,
        name,
      );
    }
  }
  return writePath(template, values);
}

let empty: Response | undefined;

/** The reply that `openapi-fetch` gets in the place of one that we read ourselves: it reads nothing of an empty one. */
function nothing(): Response {
  return empty ??= new Response(null, { status: 204 });
}

/**
 * A request as light as data. Making a real one takes Node 40 µs and turns the body into a stream, so a call gets one only where there is
 * middleware that may want it.
 */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;

  constructor(url: string, { method, headers }: { method: string; headers: Headers }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
  }
}

/** Waits for middleware, which knows no time limits: `timeout` counts while it runs, and the caller's signals end the waiting. */
class Patience {
  readonly #timeout: number;
  readonly #signals: readonly AbortSignal[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject!: (error: Error) => void;
  /** Whether the call was given up, or is done. */
  isOver = false;

  constructor({ timeout, signals }: Outgoing) {
    this.#timeout = timeout;
    this.#signals = signals;
  }

  /** Does the work, and gives it up when its time is over. */
  wait<Value>(work: () => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      let stopListening = () => {};
      const stop = () => {
        this.isOver = true;
        this.pause();
        stopListening();
      };
      this.#reject = (error) => {
        stop();
        reject(error);
      };
      this.resume();
      stopListening = onAbort(this.#signals, (signal) => this.#reject(userAbort(signal, 0)));
      if (!this.isOver) work().then(resolve, reject).then(stop);
    });
  }

  /** Attempts have a limit of their own. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** The middleware runs. */
  resume(): void {
    if (this.#timeout === 0 || this.isOver) return; // an attempt may end after its call was given up
    this.#timer = setTimeout(() => this.#reject(timedOut(this.#timeout)), this.#timeout);
  }
}

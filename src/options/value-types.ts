/** Types of option values that are no plain data. */

/** Headers in whatever kind of object they are held. In a plain object null removes a header, and undefined means that it is not given. */
export type HeadersLike =
  | Headers
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | ValueFunction<string> | null | undefined };

/** A value that can be used until a time. */
export interface ExpiringValue<Value> {
  /** The value. */
  readonly value: Value;
  /** Until when it is used without asking again: a `Date`, or milliseconds since 1970 as of `Date.now()`. */
  readonly expiresAt: number | Date;
}

/** Why a function is asked for its value. */
export interface ValueRequest {
  /** Whether a server answered 401 to the value that the function gave before: a cached one must not be given again. */
  readonly refused: boolean;
}

/**
 * A function that is asked for a value when a call needs it, such as a key that changes. Calls that need it at the same time ask once. It is
 * asked for each call, or again after `expiresAt`, and once more when a server answers 401.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 *
 * new Portkey({
 *   apiKey: async () => {
 *     const { token, expires_in } = await (await fetch("https://auth.example/token")).json();
 *     return { value: token, expiresAt: Date.now() + expires_in * 1000 };
 *   },
 * });
 * ```
 */
export type ValueFunction<Value = unknown> = (
  request: ValueRequest,
) => Value | ExpiringValue<Value> | Promise<Value | ExpiringValue<Value>>;

/** A `fetch`: the platform's, a wrapper of it, or a stand-in. */
export type FetchLike = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** How much a message of the log matters, the least first. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** Writes a message of the log. */
export type LogFunction = (level: LogLevel, message: string, details: Record<string, unknown>) => void;

/**
 * Something that writes log messages: `console`, a logger of pino, or a function. Where an object lacks the method of a level, `debug` is
 * called. Neither messages nor details hold a secret.
 */
export type LoggerLike = LogFunction | LevelLogger;

/** A logger with a method for each level. */
export interface LevelLogger {
  /** Each attempt that is sent. */
  debug?(message: string, details?: Record<string, unknown>): void;
  /** Each reply. */
  info?(message: string, details?: Record<string, unknown>): void;
  /** Each failure that is followed by another attempt. */
  warn?(message: string, details?: Record<string, unknown>): void;
  /** Each failure that is not. */
  error?(message: string, details?: Record<string, unknown>): void;
}

/** A WebSocket: the runtime's own, or that of a package such as `ws`. */
export interface WebSocketLike {
  /** How messages of bytes arrive. */
  binaryType: string;
  /** How many bytes were sent and are not on their way yet. */
  readonly bufferedAmount: number;
  /** 0 while it opens, 1 when it is open, 2 while it closes, 3 when it is closed. */
  readonly readyState: number;
  /** Adds a listener. */
  addEventListener(type: "open" | "message" | "error" | "close", listener: (event: SocketNotice) => void): void;
  /** Closes it. */
  close(code?: number, reason?: string): void;
  /** Sends a message. */
  send(data: string): void;
}

/** What a WebSocket tells its listeners, in the fields of all of its events. */
export interface SocketNotice {
  /** What happened: `open`, `message`, `error` or `close`. */
  readonly type: string;
  /** The message that arrived. */
  readonly data?: unknown;
  /** Code with which it was closed. */
  readonly code?: number;
  /** Why it was closed. */
  readonly reason?: string;
  /** What went wrong. */
  readonly error?: unknown;
  /** What went wrong, in words. */
  readonly message?: string;
}

/**
 * A class of WebSockets. Its constructor gets the address as text and, where headers can be sent, an object with them.
 *
 * The types of its arguments are open, because the last of several signatures counts, and that of the package `ws` takes null.
 */
// deno-lint-ignore no-explicit-any
export type WebSocketClass = new (url: any, options?: any) => WebSocketLike;

/** An attempt at a request. It holds no secret. */
export interface AttemptInfo {
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  /** The HTTP method. */
  readonly method: string;
  /** The address, without secrets. */
  readonly url: string;
}

/** An attempt that failed. */
export interface FailedAttempt extends AttemptInfo {
  /** What went wrong, in a few words. */
  readonly reason: string;
  /** The HTTP status; undefined where no reply came. */
  readonly status: number | undefined;
  /** The headers of the reply; undefined where none came. */
  readonly headers: Headers | undefined;
  /** Why no reply came. */
  readonly error: Error | undefined;
  /** Milliseconds until the next attempt; undefined where the client would make none. */
  readonly delay: number | undefined;
}

/**
 * Decides whether a failed attempt is followed by another one: true, false, or after how many milliseconds. Undefined leaves it to the
 * client. It is asked as long as `maxRetries` allows another attempt, also after a timeout.
 */
export type RetryDecision = (failure: FailedAttempt) => RetryAnswer | Promise<RetryAnswer>;

/** Whether to try again, or after how many milliseconds. */
export type RetryAnswer = boolean | number | undefined;

/** Query parameters. A value that is a list repeats its parameter; null and undefined leave a parameter out. */
export type QueryLike = URLSearchParams | { readonly [name: string]: unknown };

/** What a middleware is called with, in the shape of `openapi-fetch`. */
export interface MiddlewareParams {
  /** The request as it is now. */
  request: Request;
  /** Path of the operation, with its parameters in curly braces. */
  readonly schemaPath: string;
  /** The parameters of the call. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** Id of the request, the same for each hook that sees it. */
  readonly id: string;
  /** Options of the `openapi-fetch` client. */
  // deno-lint-ignore no-explicit-any -- openapi-fetch has types for these, and this entry does not depend on it
  readonly options: any;
}

/**
 * Middleware in the shape of `openapi-fetch`, with at least one of its hooks.
 *
 * @example
 * ```ts
 * import Portkey, { type Middleware } from "portkey-fetch";
 *
 * const timed: Middleware = {
 *   onResponse({ response }) {
 *     console.log(response.status);
 *   },
 * };
 * new Portkey({ apiKey: "pk-…", middleware: [timed] });
 * ```
 */
export interface Middleware {
  /** Called before a request is sent. A returned `Request` is sent in its place; a returned `Response` is the reply, and nothing is sent. */
  onRequest?(
    params: MiddlewareParams,
  ): void | Request | Response | undefined | Promise<Request | Response | undefined | void>;
  /** Called with each reply, also a failed one. A returned `Response` replaces it. */
  onResponse?(
    params: MiddlewareParams & { response: Response },
  ): void | Response | undefined | Promise<Response | undefined | void>;
  /** Called when no reply came. A returned `Response` is the reply; a returned `Error` is thrown in place of the original. */
  onError?(params: MiddlewareParams & { error: unknown }): void | Response | Error | Promise<void | Response | Error>;
}

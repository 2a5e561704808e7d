/** Types of option values that are no plain data. */

/** Headers in whatever kind of object they are held. In a plain object null removes a header, and undefined means that it is not given. */
export type HeadersLike =
  | Headers
  | Iterable<readonly [string, string]>
  | { readonly [name: string]: string | null | undefined };

/** A `fetch`: the platform's, a wrapper of it, or a stand-in. */
export type FetchLike = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** Something that writes log messages, such as `console`. */
export interface LoggerLike {
  /** Logs a message, with its details as data. */
  debug(message: string, details?: Record<string, unknown>): void;
}

/** A WebSocket: the runtime's own, or that of a package such as `ws`. */
export interface WebSocketLike {
  binaryType: string;
  readonly bufferedAmount: number;
  readonly readyState: number;
  addEventListener(type: "open" | "message" | "error" | "close", listener: (event: SocketNotice) => void): void;
  close(code?: number, reason?: string): void;
  send(data: string): void;
}

/** What a WebSocket tells its listeners, in the fields of all of its events. */
export interface SocketNotice {
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly error?: unknown;
  readonly message?: string;
}

/** A class of WebSockets. Where headers can be sent, the second argument of its constructor is an object with them. */
// deno-lint-ignore no-explicit-any -- packages have types of their own for what is here a list of protocols or an object with headers
export type WebSocketClass = new (url: string, options?: any) => WebSocketLike;

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

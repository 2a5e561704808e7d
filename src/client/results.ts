/** Calls in the style of `openapi-fetch`: `{ data, error, response }`. */
import type { Client, Middleware } from "openapi-fetch";
import { addHeaders, type Outgoing } from "../connection/connection.ts";
import { OptionError } from "../options/option-error.ts";
import { finishHeaders, readOptions } from "../options/read.ts";
import type { PortkeyOptions } from "../options/types.ts";
import { headerEntries } from "../options/values.ts";
import { uniqueId } from "../platform/unique-id.ts";
import { passResponse } from "../reply/pass-response.ts";
import { climbs } from "../request/path.ts";
import { isControlPlane } from "./planes.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Content types that a result's `data` may have: all but event streams, which one reads with `parseAs: "stream"`. */
export type ResultMedia =
  | `${"application" | "audio" | "image" | "video"}/${string}`
  | `text/${"csv" | "html" | "plain" | "xml"}`;

/** What `openapi-fetch` takes beside the path of a call, as far as we look at it. */
interface Init {
  baseUrl?: string;
  headers?: object;
  params?: { header?: object; path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  middleware?: readonly Middleware[];
  signal?: AbortSignal | null;
  fetch?: Outgoing["fetch"];
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * An `openapi-fetch` client for the gateway: the same options, headers, planes, timeouts, retries and refusal of redirects as `Portkey`.
 * A failed reply is the result's `error`; what never became a reply (no connection, timeout, abort) is thrown.
 *
 * @typeParam Paths the `paths` of `portkey-fetch/types`, or of a description of your own
 * @throws {OptionError} for an unknown option or a value that cannot be sent
 */
export function createPortkeyFetch<Paths extends object>(options: PortkeyOptions = {}): Client<Paths, ResultMedia> {
  const settings = readSettings(options);
  const request = async (method: string, path: string, init: Init = {}) => {
    const { baseUrl, fetch: _fetch, params: _params, signal: _signal, middleware: _middleware, body, ...rest } = init;
    if (baseUrl !== undefined) {
      throw new OptionError(
        'Make a client with another "baseURL": this one sends its keys to its own address alone',
        "baseUrl",
      );
    }
    const call = callOf(settings, method.toUpperCase(), path, init);
    return await settings.connection.fetch(call, { ...asItIs(body), ...rest } as never, passResponse);
  };
  const { use, eject } = settings.connection;
  const client: Record<string, unknown> = { request, use, eject };
  for (const method of METHODS) client[method] = (path: string, init?: Init) => request(method, path, init);
  return client as unknown as Client<Paths, ResultMedia>;
}

/** The serializer for bodies that are sent as they are; `openapi-fetch` would write them as JSON. */
function asItIs(body: unknown): object | undefined {
  const isReady = body instanceof Blob || body instanceof ReadableStream || body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) || body instanceof URLSearchParams;
  return isReady ? { bodySerializer: (value: unknown) => value } : undefined;
}

/** The call that `openapi-fetch` is asked for, with the settings of the client. */
function callOf(settings: Settings, method: string, path: string, init: Init): Outgoing {
  if (typeof path !== "string" || !path.startsWith("/") || path.startsWith("//") || climbs(path)) {
    throw new OptionError('Pass a path of the description, such as "/chat/completions"', "path");
  }
  const { params = {}, signal, middleware = [], fetch, body } = init;
  const headers: Record<string, string> = { accept: "application/json", ...settings.headers };
  if (method === "POST") headers["idempotency-key"] = uniqueId();
  // What a call sets to null must not be filled in again.
  for (const given of [init.headers, params.header]) {
    for (const [name, value] of given ? headerEntries(given) : []) {
      if (value === null) delete headers[name.toLowerCase()];
    }
  }
  return {
    ...settings,
    method,
    path,
    baseURL: isControlPlane(method, path) ? settings.controlPlaneURL : settings.baseURL,
    pathParams: params.path ?? (path.includes("{") ? {} : undefined),
    params,
    query: { ...settings.query, ...params.query },
    headers,
    body,
    middleware,
    signals: signal ? [...settings.signals, signal] : settings.signals,
    fetch: fetch ?? settings.fetch,
  };
}

/**
 * Middleware that adds the Portkey headers which a request does not have yet. A call's own headers win.
 *
 * @throws {OptionError} at once for an unknown option or a value that cannot be sent
 *
 * @example
 * ```ts
 * import createClient from "openapi-fetch";
 * const client = createClient<paths>({ baseUrl: "https://api.portkey.ai/v1" });
 * client.use(portkeyMiddleware({ apiKey, config: "pc-…" }));
 * ```
 */
export function portkeyMiddleware(options: PortkeyOptions): Middleware {
  const { headers, custom } = readOptions(options, "client");
  const added = finishHeaders({ ...headers, ...custom });
  return {
    onRequest({ request }) {
      addHeaders(request.headers, added);
      return request;
    },
  };
}

/** Calls in the style of `openapi-fetch`: `{ data, error, response }`. */
import createOpenapiClient, { type Client, type Middleware } from "openapi-fetch";
import type { PortkeyOptions } from "../options/types.ts";
import { passResponse } from "../reply/read.ts";
import { redactor } from "../connection/secrets.ts";
import { readHeaders, readSettings } from "./settings.ts";
import { send } from "../connection/send.ts";
import { uniqueId } from "../platform/unique-id.ts";

/** Content types that a result's `data` may have: all but event streams, which one reads with `parseAs: "stream"`. */
export type ResultMedia =
  | `${"application" | "audio" | "image" | "video"}/${string}`
  | `text/${"csv" | "html" | "plain" | "xml"}`;

/**
 * An `openapi-fetch` client for the gateway, with the same headers, timeouts, retries and refusal of redirects as `Portkey`.
 * A failed reply is the result's `error`; what never became a reply (no connection, timeout, abort) is thrown.
 *
 * @typeParam Paths the `paths` of `portkey-fetch/types`, or of a description of your own
 * @throws {OptionError} for an unknown option or a value that cannot be sent
 */
export function createPortkeyFetch<Paths extends object>(options: PortkeyOptions = {}): Client<Paths, ResultMedia> {
  const settings = readSettings(options);
  const client = createOpenapiClient<Paths, ResultMedia>({
    baseUrl: settings.baseURL,
    redirect: "manual",
    fetch: async (request: Request) => {
      const headers = Object.fromEntries(request.headers);
      if (request.method === "POST") headers["idempotency-key"] ??= uniqueId();
      const { url, method } = request;
      const body = request.body === null ? undefined : await request.arrayBuffer();
      return passResponse(
        await send({
          ...settings,
          url,
          method,
          headers,
          body,
          signal: request.signal,
          abortable: true,
          redact: redactor({ headers, url, body }),
          log: undefined,
          returnFailures: true,
        }),
      );
    },
  });
  client.use(portkeyMiddleware(options));
  return client;
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
  const headers = readHeaders({}, options);
  return {
    onRequest({ request }) {
      for (const name in headers) {
        if (!request.headers.has(name)) request.headers.set(name, headers[name]!);
      }
      return request;
    },
  };
}

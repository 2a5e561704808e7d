/** Calls of clients that have middleware: `openapi-fetch` runs it around our sending. */
import type { Middleware } from "openapi-fetch";
import { Exchange } from "./attempt.ts";
import { failedReply } from "../reply/failure.ts";
import { writeStyledQuery } from "../request/encoding.ts";
import type { QueryStyle } from "../request/operation.ts";
import { writePath } from "../request/query.ts";
import { redactor } from "./secrets.ts";
import { type Dispatch, send } from "./send.ts";

/** Where a call goes, in the words of `openapi-fetch`. */
export interface Target {
  base: string;
  /** Path template. */
  path: string;
  params: { path: Record<string, string> | undefined; query: Record<string, unknown> };
  /** Query parameters that are written in a way of their own. */
  styles: ReadonlyMap<string, QueryStyle>;
}

type InnerClient = {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
};

/**
 * Sends a call whose request and reply middleware may read, change or replace. `openapi-fetch` is loaded with the first of them: it takes
 * more time and memory than the rest of a call, and does nothing for a call that nobody watches.
 */
export async function sendThrough(
  middleware: readonly Middleware[],
  dispatch: Dispatch,
  { base, path, params, styles }: Target,
): Promise<Exchange> {
  const { default: createOpenapiClient } = await import("openapi-fetch");
  const client = createOpenapiClient<Record<never, never>>({
    querySerializer: (query) => writeStyledQuery(query, styles),
    pathSerializer: writePath,
  });
  client.use(...middleware);
  let sent: Exchange | undefined;
  const { response, error } = await (client as unknown as InnerClient).request(dispatch.method, path, {
    baseUrl: base,
    params,
    headers: dispatch.headers,
    body: dispatch.body,
    bodySerializer: (body: unknown) => body, // it is written already
    parseAs: "toString", // it calls the method of this name. The body is for us to read; "stream" makes Deno and Bun build one
    fetch: async (request: Request) => {
      sent = await send(Object.assign(dispatch, await left(request)));
      return sent.response;
    },
  });
  // a middleware may have put another reply in the place of ours, or answered by itself
  const exchange = sent ?? Exchange.over(response, dispatch.idleTimeout, dispatch.redact);
  exchange.response = response;
  if (response.ok) return exchange;
  // ours would have thrown by now; openapi-fetch has read the body
  exchange.response = new Response(typeof error === "string" ? error : JSON.stringify(error), response);
  throw await failedReply(exchange);
}

/** A request as middleware left it: what it holds now is what is sent, and what may hold secrets. */
async function left(request: Request): Promise<Pick<Dispatch, "url" | "method" | "headers" | "body" | "redact">> {
  const { url, method } = request;
  const headers = Object.fromEntries(request.headers);
  const body = request.body === null ? undefined : await request.arrayBuffer();
  return { url, method, headers, body, redact: redactor(headers) };
}

/** Hands a web `Response` to a server of Node. */

/** The reply of a Node server, as far as it is needed: that of `node:http`, Express, Koa (`ctx.res`) or Fastify (`reply.raw`). */
export interface NodeResponse {
  /** The HTTP status. */
  statusCode: number;
  /** Whether the connection is gone. */
  readonly destroyed: boolean;
  /** Sets a header. */
  setHeader(name: string, value: string | readonly string[]): unknown;
  /** Sends the headers. */
  flushHeaders(): void;
  /** Sends a piece of the body. Returns whether there is room for more. */
  write(chunk: Uint8Array): boolean;
  /** Ends the body. */
  end(): unknown;
  /** Breaks the connection. */
  destroy(): unknown;
  /** Listens once. */
  once(event: "close" | "drain", listener: () => void): unknown;
}

/** Headers of one connection, which are not handed on to another. */
const HOP_BY_HOP = /^(connection|keep-alive|transfer-encoding)$/;

/** Headers of a body before `fetch` decoded it. */
const ENCODED = /^content-(encoding|length)$/;

/**
 * Sends a `Response`, such as that of `stream.toResponse()`, as the reply of a Node server.
 *
 * It waits for slow readers. When the reader leaves, the body is cancelled, which ends a stream's call to the gateway.
 *
 * @returns a promise that resolves when all was sent, or the reader has left
 * @throws what the body failed with; the connection is broken off then, so that the reader does not take the reply for complete
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import Portkey from "portkey-fetch";
 * import { sendResponse } from "portkey-fetch/node";
 *
 * const portkey = new Portkey({ provider: "@openai-prod" });
 *
 * // in Express: app.post("/chat", async (request, response) => { … })
 * createServer(async (request, response) => {
 *   const messages = [{ role: "user" as const, content: "Count to three" }];
 *   const stream = await portkey.chat.completions.create({ model: "gpt-4o-mini", messages, stream: true });
 *   await sendResponse(stream.toResponse(), response);
 * }).listen(3000);
 * ```
 */
export async function sendResponse(response: Response, target: NodeResponse): Promise<void> {
  const { status, headers, body, url } = response;
  target.statusCode = status;
  for (const [name, value] of headers) {
    const isForeign = HOP_BY_HOP.test(name) || url !== "" && ENCODED.test(name);
    if (name !== "set-cookie" && !isForeign) target.setHeader(name, value);
  }
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) target.setHeader("set-cookie", cookies);
  target.flushHeaders(); // the first event may take long
  const reader = body?.getReader();
  const left = new Promise<void>((resolve) => {
    target.once("close", () => {
      reader?.cancel().catch(() => {});
      resolve();
    });
  });
  if (target.destroyed) await reader?.cancel();
  try {
    while (reader) {
      const { value, done } = await reader.read();
      if (done || target.destroyed) break;
      if (!target.write(value)) {
        await Promise.race([
          left,
          new Promise<void>((resolve) => target.once("drain", resolve)),
        ]);
      }
    }
    target.end();
  } catch (error) {
    target.destroy();
    throw error;
  }
}

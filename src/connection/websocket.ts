/** Opens WebSockets, with the headers of a request where the runtime can send them. */
import type { WebSocketClass, WebSocketLike } from "../options/value-types.ts";
import { OptionError } from "../options/option-error.ts";

/**
 * Opens a WebSocket with headers, as Node ≥ 22, Deno and Bun can. Web pages cannot: there a client secret goes into the subprotocols, where
 * OpenAI looks for it.
 *
 * @param url the address, with the scheme of HTTP
 * @param Class opens the WebSocket, in place of the runtime's own class
 * @throws {OptionError} when there is no class, or none that can send the headers
 */
export function openSocket(
  url: string,
  headers: Record<string, string>,
  Class: WebSocketClass | undefined = globalThis.WebSocket as WebSocketClass | undefined,
): WebSocketLike {
  const address = url.replace(/^http/, "ws");
  const secret = headers["x-portkey-api-key"] ? "" : headers.authorization?.replace(/^bearer /i, "");
  for (const given of [{ headers }, secret && ["realtime", `openai-insecure-api-key.${secret}`]]) {
    try {
      if (Class && given) return new Class(address, given);
    } catch {
      // the runtime's error may quote the URL or a header
    }
  }
  throw new OptionError(
    'Set "webSocket" to the class of the package "ws", or use Node 22 or newer: WebSockets cannot send headers here. In a page, ' +
      'set "authorization" to a client secret of realtime.clientSecrets, and no "apiKey"',
    "webSocket",
  );
}

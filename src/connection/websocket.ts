/** WebSockets of the realtime API. */
import { APIUserAbortError } from "./errors.ts";
import { OptionError } from "../options/option-error.ts";

type SocketClass = new (url: string, options: { headers: Record<string, string> }) => WebSocket;

/**
 * Opens a WebSocket with headers, which Node ≥ 22, Deno and Bun can and browsers cannot.
 *
 * @param url with the scheme of HTTP, as base URLs have it
 * @param signal closes the socket
 */
export function openSocket(url: string, headers: Record<string, string>, signal: AbortSignal | undefined): WebSocket {
  if (signal?.aborted) throw new APIUserAbortError("The request was aborted by its signal", { cause: signal.reason });
  let socket: WebSocket;
  try {
    socket = new (WebSocket as unknown as SocketClass)(url.replace(/^http/, "ws"), { headers });
  } catch {
    // the runtime's error may quote the URL or a header
    throw new OptionError(
      "Connect from Node 22 or newer, Deno or Bun: WebSockets cannot send headers here. In a page, use a client secret of realtime.clientSecrets",
      "runtime",
    );
  }
  const close = () => socket.close();
  signal?.addEventListener("abort", close, { once: true });
  socket.addEventListener("close", () => signal?.removeEventListener("abort", close));
  return socket;
}

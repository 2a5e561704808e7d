/** WebSockets of the realtime API. */
import { onAbort, userAbort } from "./abort.ts";
import { OptionError } from "../options/option-error.ts";

type SocketClass = new (url: string, options: { headers: Record<string, string> }) => WebSocket;

/**
 * Opens a WebSocket with headers, which Node ≥ 22, Deno and Bun can and browsers cannot.
 *
 * @param url with the scheme of HTTP, as base URLs have it
 * @param signals each of them closes the socket when it aborts
 */
export function openSocket(
  url: string,
  headers: Readonly<Record<string, unknown>>,
  signals: readonly AbortSignal[],
): WebSocket {
  const asked = Object.keys(headers).find((name) => typeof headers[name] === "function");
  if (asked !== undefined) {
    throw new OptionError(
      `Pass what the function of "${
        asked || "headers"
      }" returns to this call: a WebSocket opens at once, and cannot wait for it`,
      asked || "headers",
    );
  }
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) throw userAbort(aborted, 0);
  let socket: WebSocket;
  try {
    socket = new (WebSocket as unknown as SocketClass)(url.replace(/^http/, "ws"), {
      headers: headers as Record<string, string>,
    });
  } catch {
    // the runtime's error may quote the URL or a header
    throw new OptionError(
      "Connect from Node 22 or newer, Deno or Bun: WebSockets cannot send headers here. In a page, use a client secret of realtime.clientSecrets",
      "runtime",
    );
  }
  socket.addEventListener("close", onAbort(signals, () => socket.close()));
  return socket;
}

/** Reads a successful reply by what its operation declares and what the server sent. */
import { describe, ResponseError, StreamError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { Stream } from "./stream.ts";
import { type Exchange, parseBody, readStart } from "./transport.ts";

/** The data of a reply: JSON, text, a `Response` with bytes, a stream, or nothing. */
export async function readReply(exchange: Exchange, operation: Operation, body: unknown): Promise<unknown> {
  const { response, redact } = exchange;
  const type = response.headers.get("content-type")?.toLowerCase() ?? "";
  if (operation.stream && (operation.stream === "always" || asksForStream(body))) return readStream(exchange, operation, type);
  if (operation.reply === "blob") return passResponse(exchange);

  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw exchange.explain(error);
  }
  exchange.release();
  if (operation.reply === "none" && !type.includes("json")) return undefined;
  if (operation.reply === "text" && !type.includes("json")) return text;
  if (text === "") {
    // 204, and the deletes and updates of the control plane that answer with nothing
    if (response.status === 204 || operation.reply === "none" || /DELETE|PUT/.test(operation.method)) return undefined;
    throw unexpected(operation, response, "nothing");
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw unexpected(operation, response, `${type.split(";")[0] || "text"}: ${describe(redact(text))}`, {
      cause: new SyntaxError(redact(String(cause))),
    });
  }
  if (typeof data === "object" && data !== null) addHeaders(data, response.headers);
  return data;
}

function asksForStream(body: unknown): boolean {
  const { stream, stream_format } = (body ?? {}) as Record<string, unknown>;
  return stream === true || stream_format === "sse";
}

async function readStream(exchange: Exchange, operation: Operation, type: string): Promise<Stream<unknown>> {
  const { response, redact } = exchange;
  if (type !== "" && !type.includes("event-stream")) {
    let text: string;
    try {
      text = redact(await readStart(response));
    } catch (error) {
      throw exchange.explain(error);
    }
    exchange.release();
    const error = parseBody(text);
    throw new StreamError(
      `Expected a stream from ${operation.method} ${operation.path || "the path"}, got ${type.split(";")[0]}: ${describe(error)}`,
      { error, traceId: response.headers.get("x-portkey-trace-id") || undefined },
    );
  }
  exchange.untimed();
  const stream = Stream.fromExchange<unknown>(exchange, operation.envelope);
  addHeaders(stream, response.headers);
  return stream;
}

function unexpected(operation: Operation, response: Response, got: string, options?: ErrorOptions): ResponseError {
  return new ResponseError(
    `Expected JSON from ${operation.method} ${operation.path || "the path"}, got ${got}`,
    response,
    options,
  );
}

/** `getHeaders()` as the official client has it: the gateway's headers without their prefix. Not enumerable, so copies stay clean. */
function addHeaders(data: object, headers: Headers): void {
  Object.defineProperty(data, "getHeaders", {
    configurable: true,
    value(): Record<string, string> {
      const found: Record<string, string> = {};
      headers.forEach((value, name) => {
        if (name.startsWith("x-portkey-")) found[name.slice(10)] = value;
      });
      return found;
    },
  });
}

/** The response for the caller to read; the connection is let go when its body was read, cancelled or silent for too long. */
export function passResponse(exchange: Exchange): Response {
  const { response, idleTimeout } = exchange;
  exchange.untimed();
  const reader = response.body?.getReader();
  if (!reader) {
    exchange.release();
    return response;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stalled = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (idleTimeout > 0) {
        timer = setTimeout(() => {
          stalled = true;
          exchange.cancel();
        }, idleTimeout);
      }
      try {
        const { value, done } = await reader.read();
        if (!done) return controller.enqueue(value);
        exchange.release();
        controller.close();
      } catch (error) {
        controller.error(
          stalled ? new StreamError(`The reply stalled: nothing came for ${idleTimeout} ms`) : exchange.explain(error),
        );
      } finally {
        clearTimeout(timer);
      }
    },
    async cancel(reason) {
      exchange.release();
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
  const passed = new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
  Object.defineProperty(passed, "url", { value: response.url });
  return passed;
}

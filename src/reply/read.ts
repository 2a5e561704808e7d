/** Reads a successful reply by what its operation declares and what the server sent. */
import { describe, PortkeyError, ResponseError, StreamError } from "../connection/errors.ts";
import { watchReader } from "../connection/unread.ts";
import type { Exchange } from "../connection/attempt.ts";
import { readStart, redactedHeaders } from "./failure.ts";
import { type Arguments, asksForStream, isStreamType, type Operation } from "../request/operation.ts";
import { mediaKind } from "../request/media.ts";
import { harmless } from "../connection/secrets.ts";
import { Stream } from "./stream.ts";

/**
 * The data of a reply: JSON, text, a `Response` with bytes, a stream, or nothing.
 *
 * @param sent the reply, once its headers are there
 * @param given the arguments of the call, which may ask for a stream
 */
export async function readReply(
  sent: Promise<Exchange>,
  operation: Operation,
  given: Arguments | undefined,
): Promise<unknown> {
  const exchange = await sent;
  const { response } = exchange;
  const type = response.headers.get("content-type")?.toLowerCase() ?? "";
  if (asksForStream(operation, given) || (operation.stream === "detected" && isStreamType(type))) {
    return openStream(exchange, operation, type, given);
  }
  const reply = operation.reply === "any" ? kindOfReply(response, type) : operation.reply;
  if (operation.reply === "any" && type === "" && reply === "bytes") return readUntyped(exchange);
  if (reply === "bytes") return passResponse(exchange);
  checkUnread(response);

  let text: string;
  try {
    text = await readText(exchange);
  } catch (error) {
    throw exchange.explain(error);
  }
  exchange.release();
  const isJson = type.includes("json") && mediaKind(type) !== "lines";
  if (reply === "none" && !isJson) return undefined;
  if (text === "" && (operation.reply === "any" || response.status === 204)) return undefined;
  if (reply === "text" && !isJson) return text;
  if (text === "") {
    // the deletes and updates of the control plane that answer with nothing
    if (reply === "none" || /DELETE|PUT|HEAD/.test(operation.method)) return undefined;
    throw unexpected(exchange, nameOf(operation, given), "nothing");
  }
  let data: unknown;
  try {
    // text() of some runtimes leaves a byte order mark
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const { redact } = exchange;
    const got = `${type.split(";")[0] || "text"}: ${describe(redact(text))}`;
    throw unexpected(exchange, nameOf(operation, given), got, harmless(cause, redact));
  }
  if (typeof data === "object" && data !== null) {
    addHeaders(data, response.headers);
    addToJSON(data);
    const { object, output_text: text } = data as ModelResponse;
    if (object === "response" && text === undefined) (data as ModelResponse).output_text = outputText(data);
  }
  return data;
}

/**
 * The text of a body. One from the network for which `fetch` got no signal is read bit by bit, as that alone can be ended: text() cannot.
 * Bun takes longer for it, and a reply that no network brought has no address.
 */
async function readText(exchange: Exchange): Promise<string> {
  const { response, signal } = exchange;
  if (signal || !response.url) return exchange.guard(response.text());
  const reader = exchange.reader();
  const decoder = new TextDecoder();
  let text = "";
  while (reader) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  if (exchange.stopped) throw new Error("stopped"); // a reader that is cancelled reads an end
  return text + decoder.decode();
}

interface ModelResponse {
  object?: unknown;
  output?: { type?: string; content?: { type?: string; text?: string }[] }[];
  output_text?: string;
}

/** The text of a response of the Responses API, all of its parts together. */
export function outputText({ output }: ModelResponse): string {
  let all = "";
  for (const item of Array.isArray(output) ? output : []) {
    if (item?.type !== "message" || !Array.isArray(item.content)) continue;
    for (const part of item.content) if (part?.type === "output_text") all += part.text;
  }
  return all;
}

/** A reply of which neither the description nor the server says what it is: nothing, or its bytes. */
async function readUntyped(exchange: Exchange): Promise<Response | undefined> {
  const { response } = exchange;
  checkUnread(response);
  try {
    const bytes = await exchange.guard(response.arrayBuffer());
    return bytes.byteLength > 0 ? new Response(bytes, response) : undefined;
  } catch (error) {
    throw exchange.explain(error);
  } finally {
    exchange.release();
  }
}

/** What a reply is of which the operation does not say it. */
function kindOfReply({ body, status, headers }: Response, type: string): "json" | "text" | "bytes" {
  // a reply of no length is undefined, whatever it calls itself
  if (body === null || status === 204 || status === 205 || headers.get("content-length") === "0") return "text";
  const kind = mediaKind(type);
  return kind === "json" || kind === "text" ? kind : "bytes";
}

/** The stream of a reply, at once; a promise where there is none, and the reason has to be read. */
function openStream(
  exchange: Exchange,
  operation: Operation,
  type: string,
  given: Arguments | undefined,
): Stream<unknown> | Promise<never> {
  const { response } = exchange;
  checkUnread(response);
  const lines = mediaKind(type) === "lines" || (operation.lines && mediaKind(type) !== "events");
  if (type !== "" && !isStreamType(type) && !operation.lines) return noStream(exchange, type, nameOf(operation, given));
  exchange.untimed();
  const stream = Stream.fromExchange<unknown>(exchange, { ...operation, lines });
  addHeaders(stream, response.headers);
  return stream;
}

async function noStream(exchange: Exchange, type: string, name: string): Promise<never> {
  const { response, attempts } = exchange;
  const { body } = await readStart(exchange);
  throw new StreamError(
    `Expected a stream from ${name}, got ${type.split(";")[0]}: ${describe(body) || "nothing"}`,
    { error: body, traceId: response.headers.get("x-portkey-trace-id") || undefined, attempts },
  );
}

function unexpected(exchange: Exchange, name: string, got: string, cause?: unknown): ResponseError {
  const { response: { status, headers }, redact, attempts } = exchange;
  return new ResponseError(`Expected JSON from ${name}, got ${got}`, {
    status,
    headers: redactedHeaders(headers, redact),
  }, { cause, attempts });
}

function nameOf({ method, path }: Operation, given: Arguments | undefined): string {
  return `${method} ${given?.pathname ?? path}`;
}

/** Replies whose body somebody else has now. Asking whether the body is locked would make Deno and Bun build a stream for it. */
const handedOut = new WeakSet<Response>();

/** A body can be read once, as data or as a `Response`. */
function checkUnread(response: Response): void {
  if (!response.bodyUsed && !handedOut.has(response)) return;
  throw new PortkeyError("Read a reply once: await the call for its data, or take asResponse() and read that");
}

/** `getHeaders()` as the official client has it: the gateway's headers without their prefix. Not enumerable, so copies stay clean. */
function addHeaders(data: object, headers: Headers): void {
  addMethod(data, "getHeaders", () => {
    const found: Record<string, string> = {};
    headers.forEach((value, name) => {
      if (name.startsWith("x-portkey-")) found[name.slice(10)] = value;
    });
    return found;
  });
}

/** `toJSON()` for code that asks replies for plain data, unless a field has that name. Not enumerable either. */
function addToJSON(data: object): void {
  if (!("toJSON" in data)) addMethod(data, "toJSON", () => Array.isArray(data) ? [...data] : { ...data });
}

function addMethod(data: object, name: string, value: () => unknown): void {
  Object.defineProperty(data, name, { configurable: true, value });
}

/**
 * The response for the caller to read. JSON has to be there in the time of the call; all else may come as slowly as it likes, but not
 * fall silent. The connection is let go when its body was read, cancelled or dropped.
 */
export function passResponse(exchange: Exchange): Response {
  const { response, idleTimeout } = exchange;
  const { status, statusText, headers } = response;
  checkUnread(response);
  handedOut.add(response);
  if (!headers.get("content-type")?.includes("json")) exchange.untimed();
  const reader = [204, 205].includes(status) ? undefined : exchange.reader();
  if (!reader) {
    exchange.release();
    return response;
  }
  let silent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const timer = idleTimeout > 0
        ? setTimeout(() => {
          silent = true;
          exchange.cancel();
        }, idleTimeout)
        : undefined;
      try {
        const { value, done } = await reader.read();
        if (exchange.stopped) throw new Error("stopped");
        if (!done) return controller.enqueue(value);
        exchange.release();
        controller.close();
      } catch (error) {
        controller.error(
          silent
            ? new StreamError(`The reply stalled: nothing came for ${idleTimeout} ms (option "idleTimeout")`, {
              attempts: exchange.attempts,
            })
            : exchange.explain(error),
        );
      } finally {
        clearTimeout(timer);
      }
    },
    cancel() {
      exchange.cancel();
    },
  }, { highWaterMark: 0 });
  watchReader(body, exchange);
  const passed = new Response(body, { status, statusText, headers });
  Object.defineProperty(passed, "url", { value: response.url });
  return passed;
}

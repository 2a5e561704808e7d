/** Reads a successful reply by what its operation declares and what the server sent. */
import type { Attempt } from "../connection/attempt.ts";
import { describe, type ErrorBody, errorInBody, ResponseError, StreamError } from "../connection/errors.ts";
import { harmless, redactedHeaders, redactValue } from "../connection/secrets.ts";
import { mediaKind } from "../request/media.ts";
import {
  type Arguments,
  asksForStream,
  choicesOf,
  isStreamType,
  type Operation,
  type ReplyKind,
} from "../request/operation.ts";
import type { StreamOptions } from "./events.ts";
import { readStart } from "./failure.ts";
import { fillIn } from "./fill.ts";
import { peekFormat, type StreamFormat } from "./format.ts";
import { itemsOf } from "./page.ts";
import { checkUnread, passResponse } from "./pass-response.ts";
import { bringsContent, type EventData, failureIn } from "./protocols.ts";
import { Stream } from "./stream.ts";

/**
 * The data of a reply: JSON, text, a `Response` with bytes, a stream, or nothing.
 *
 * @param given the arguments of the call, which may ask for a stream
 * @throws {ResponseError} when the reply is not what the operation declares
 * @throws {StreamError} when a stream was asked for and the reply is none
 */
export async function readReply(
  attempt: Attempt,
  operation: Operation,
  given: Arguments | undefined,
): Promise<unknown> {
  const { response } = attempt;
  const type = contentType(response);
  const name = nameOf(operation, given);
  if (asksForStream(operation, given) || (operation.stream === "detected" && isStreamType(type))) {
    return await openStream(attempt, operation, type, given);
  }
  const reply = operation.reply === "any" ? kindOfReply(response, type) : operation.reply;
  if (reply === "bytes") {
    if (operation.reply === "any" && type === "") return await readUntyped(attempt);
    if (type === "text/html" && !acceptsPages(operation)) throw await unexpectedStart(attempt, "a file", name, type);
    return passResponse(attempt);
  }
  checkUnread(response);

  let text: string;
  try {
    text = await attempt.guard(response.text());
  } catch (error) {
    throw attempt.explain(error);
  }
  attempt.release();
  const isJson = type.includes("json") && mediaKind(type) !== "lines";
  if (reply === "none" && !isJson) return undefined;
  if (text === "" && operation.reply === "any") return undefined;
  if (reply === "text" && !isJson) {
    const isPage = type === "text/html" && /^\s*</.test(text);
    if (isPage && !acceptsPages(operation)) throw unexpected(attempt, "text", name, got(attempt, type, text));
    return text;
  }
  if (text === "") {
    if (mayBeEmpty(operation, response.status)) return undefined;
    throw unexpected(attempt, "JSON", name, "nothing");
  }
  let data: unknown;
  try {
    // text() of some runtimes leaves a byte order mark
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw unexpected(attempt, "JSON", name, got(attempt, type || "text", text), {
      cause: harmless(cause, attempt.redact),
    });
  }
  checkData(attempt, operation, data, name);
  if (typeof data === "object" && data !== null) {
    addHeaders(data, response.headers);
    fillIn(data);
  }
  return data;
}

/**
 * Whether a successful reply may have no body: where none is declared, where nobody described the path and the status says so, and
 * for the updates and deletions of the control plane, which answer with nothing.
 */
function mayBeEmpty({ reply, method, path }: Operation, status: number): boolean {
  return reply === "none" || method === "DELETE" || method === "PUT" || path === ANY_PATH && status === 204;
}

/** The path of operations that nobody described: `portkey.get("/any/path")`. */
const ANY_PATH = "/";

/** Refuses JSON that is not what an operation answers with. @throws {ResponseError} */
function checkData(attempt: Attempt, operation: Operation, data: unknown, name: string): void {
  if (!operation.errorField && (errorInBody(data) !== undefined || hasFailed(data))) {
    const error = redactValue(data, attempt.redact);
    const reason = describe(failureIn(undefined, error) ?? error);
    throw unexpected(attempt, "a result", name, `an error: ${reason || "it does not say which"}`, { error });
  }
  if (operation.path === ANY_PATH || operation.reply !== "json") return;
  const isObject = typeof data === "object" && data !== null;
  if (isObject && (!operation.pagination || itemsOf(operation.pagination, data) !== undefined)) return;
  const expected = operation.pagination ? "a list" : "an object";
  throw unexpected(attempt, expected, name, redactedJSON(attempt, data));
}

/** Whether a completion consists of a failed choice that brings no part of an answer, as a stream would raise it. */
function hasFailed(data: unknown): boolean {
  const { choices } = Object(data) as EventData;
  return Array.isArray(choices) && failureIn(undefined, data) !== undefined && !bringsContent({ choices });
}

function contentType({ headers }: Response): string {
  return (headers.get("content-type") ?? "").split(";", 1)[0]!.trim().toLowerCase();
}

/** A reply of which neither the description nor the server says what it is: nothing, or its bytes. */
async function readUntyped(attempt: Attempt): Promise<Response | undefined> {
  const { response } = attempt;
  checkUnread(response);
  try {
    const bytes = await attempt.guard(response.arrayBuffer());
    return bytes.byteLength > 0 ? new Response(bytes, response) : undefined;
  } catch (error) {
    throw attempt.explain(error);
  } finally {
    attempt.release();
  }
}

/** What a reply is of which the operation does not say it. */
function kindOfReply({ body, status, headers }: Response, type: string): ReplyKind {
  // a reply of no length is undefined, whatever it calls itself
  if (body === null || status === 204 || status === 205 || headers.get("content-length") === "0") return "text";
  const kind = mediaKind(type);
  return kind === "json" ? "value" : kind === "text" ? kind : "bytes";
}

/** Whether a web page may be the reply, and is not the sign of a proxy or a login in between. */
function acceptsPages({ accept, reply }: Operation): boolean {
  return accept.includes("text/html") || reply === "any" || (reply === "text" && accept.includes("*/*"));
}

/** The stream of a reply. @throws {StreamError} when the reply is none */
async function openStream(
  attempt: Attempt,
  operation: Operation,
  type: string,
  given: Arguments | undefined,
): Promise<Stream<unknown>> {
  checkUnread(attempt.response);
  const isKnown = type === "" || isStreamType(type);
  const lines = operation.lines && mediaKind(type) !== "events";
  const options: StreamOptions = {
    choices: choicesOf(given?.body),
    protocol: operation.path === ANY_PATH || mediaKind(type) === "lines" ? "any" : "known",
    format: lines ? "lines" : isKnown ? undefined : await streamFormat(attempt, type, nameOf(operation, given)),
  };
  attempt.untimed();
  const { data, end, envelope } = operation;
  const stream = Stream.fromExchange<unknown>(attempt, { data, end, envelope, lines }, options);
  addHeaders(stream, attempt.response.headers);
  return stream;
}

/** The format of a stream whose content type is that of something else, as some servers send it. @throws {StreamError} when it is none */
async function streamFormat(attempt: Attempt, type: string, name: string): Promise<StreamFormat> {
  const format = await peekFormat(attempt);
  if (format === "sse" || format === "lines") return format;
  const { traceId, body } = await startOf(attempt);
  throw new StreamError(attempt.redact(`Expected a stream from ${name}, got ${type}: ${describe(body) || "nothing"}`), {
    error: body,
    traceId,
    attempts: attempt.attempts,
  });
}

/** What a failed reply says, and where to look for it. */
async function startOf(attempt: Attempt): Promise<{ traceId: string | undefined; body: ErrorBody }> {
  const { headers } = attempt.response;
  const { body } = await readStart(attempt);
  return { traceId: redactedHeaders(headers, attempt.redact).get("x-portkey-trace-id") || undefined, body };
}

async function unexpectedStart(attempt: Attempt, expected: string, name: string, type: string): Promise<ResponseError> {
  const { body } = await startOf(attempt);
  return unexpected(attempt, expected, name, `${type}: ${describe(body) || "nothing"}`);
}

function got({ redact }: Attempt, type: string, text: string): string {
  return `${type ? `${type}: ` : ""}${describe(redact(text))}`;
}

/** The beginning of a value as JSON. */
function redactedJSON({ redact }: Attempt, data: unknown): string {
  return describe(JSON.stringify(redactValue(data, redact)));
}

function unexpected(
  attempt: Attempt,
  expected: string,
  name: string,
  found: string,
  { cause, error }: { cause?: unknown; error?: ErrorBody } = {},
): ResponseError {
  const { response: { status, headers }, redact, attempts } = attempt;
  return new ResponseError(redact(`Expected ${expected} from ${name}, got ${found}`), {
    status,
    headers: redactedHeaders(headers, redact),
    error,
  }, { cause, attempts });
}

function nameOf({ method, path }: Operation, given: Arguments | undefined): string {
  return `${method} ${given?.pathname ?? path}`;
}

/** `getHeaders()` as the official client has it: the gateway's headers without their prefix. Not enumerable, so copies stay clean. */
function addHeaders(data: object, headers: Headers): void {
  addMethod(data, "getHeaders", () => {
    const found: [name: string, value: string][] = [];
    headers.forEach((value, name) => {
      if (name.startsWith("x-portkey-")) found.push([name.slice(10), value]);
    });
    return Object.fromEntries(found); // a header "x-portkey-__proto__" becomes a field of its own, too
  });
}

function addMethod(data: object, name: string, value: () => unknown): void {
  Object.defineProperty(data, name, { configurable: true, value });
}

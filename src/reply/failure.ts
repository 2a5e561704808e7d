/** The error for a reply that is not a success, with the start of its body and without the secrets that a server may send back. */
import {
  APIConnectionTimeoutError,
  apiError,
  APIUserAbortError,
  describe,
  type ErrorBody,
  ResponseError,
} from "../connection/errors.ts";
import type { Exchange } from "../connection/attempt.ts";
import { responseMetadata } from "../connection/metadata.ts";
import { harmless, type Redact, redactValue } from "../connection/secrets.ts";

/** How much of an error's body is read, in bytes. */
const BODY_LIMIT = 65_536;

/** The error for a failed reply. A body that breaks off still leaves a status to report. */
export async function failedReply(exchange: Exchange): Promise<Error> {
  const { response, redact, attempts } = exchange;
  let start: Start;
  try {
    start = await readStart(exchange);
  } catch (error) {
    return error as Error;
  }
  const headers = redactedHeaders(response.headers, redact);
  return apiError({
    status: response.status,
    headers,
    error: start.body,
    portkey: responseMetadata(headers, attempts),
    ...("cause" in start && { cause: start.cause }),
  });
}

/**
 * The error for a reply whose status is a success and whose body is an error, see `errorInBody()`.
 *
 * @param name the request, such as `POST /chat/completions`
 */
export function failedWithSuccess(exchange: Exchange, name: string, body: ErrorBody): ResponseError {
  const { response: { status, headers }, redact, attempts } = exchange;
  const error = redactValue(body, redact);
  return new ResponseError(
    redact(`${name} was answered with status ${status} and an error: ${describe(error)}`),
    { status, headers: redactedHeaders(headers, redact), error },
    { attempts },
  );
}

/** The error for a redirect. None is followed: fetch would take the Portkey headers, and on 307 and 308 the body, to another origin. */
export function redirected(exchange: Exchange, url: string): ResponseError {
  exchange.cancel();
  const { response, redact } = exchange;
  return new ResponseError(
    `Set "baseURL" to where the gateway really is: it redirects to ${redact(redirectOrigin(url, response.headers))}, ` +
      "and following a redirect would send your keys there",
    { status: response.status, headers: redactedHeaders(response.headers, redact) },
    { attempts: exchange.attempts },
  );
}

/** The start of a body. */
export interface Start {
  /** Parsed JSON where it is that, else text; secrets hidden. */
  body: ErrorBody;
  /** Why the body broke off, if it did. */
  cause?: unknown;
}

/** Reads the first 64 KB of a body and releases the connection. @throws when the time is up or the caller ended the call */
export async function readStart(exchange: Exchange): Promise<Start> {
  const { redact } = exchange;
  const reader = exchange.reader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let broken: { cause?: unknown } = {};
  try {
    while (reader && size < BODY_LIMIT) {
      const { value, done } = await exchange.guard(reader.read());
      if (done) break;
      text += decoder.decode(value.subarray(0, BODY_LIMIT - size), { stream: true });
      size += value.byteLength;
    }
  } catch (thrown) {
    const error = exchange.explain(thrown);
    if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) throw error;
    broken = { cause: harmless(thrown, redact) };
  }
  reader?.cancel().catch(() => {});
  exchange.release();
  const isCut = "cause" in broken || size >= BODY_LIMIT;
  return { body: readErrorBody(text + decoder.decode(), redact, isCut), ...broken };
}

/**
 * The body of an error from its text, with its secrets hidden. JSON is parsed first, as only then it says what people will read.
 *
 * @param isCut the text may end too early
 */
export function readErrorBody(text: string, redact: Redact, isCut = false): ErrorBody {
  const body = parseBody(text);
  return typeof body === "string" ? redact(body, isCut ? "cut" : "text") : redactValue(body, redact);
}

/** JSON where it is, else the text. */
export function parseBody(text: string): ErrorBody {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A copy of a reply's headers as they may be shown: secrets are hidden, and a header whose name has one is left out. */
export function redactedHeaders(headers: Headers, redact: Redact): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) if (redact(name, "name") === name) copy.append(name, redact(value));
  return copy;
}

function redirectOrigin(url: string, headers: Headers): string {
  const location = headers.get("location"); // browsers hide it
  if (location === null) return "another address";
  try {
    return new URL(location, url).origin;
  } catch {
    return "another address";
  }
}

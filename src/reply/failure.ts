/** The error for a reply that is not a success, with the start of its body and without the secrets that a server may send back. */
import {
  APIConnectionTimeoutError,
  type APIError,
  apiError,
  APIUserAbortError,
  type ErrorBody,
  ResponseError,
} from "../connection/errors.ts";
import type { Attempt } from "../connection/attempt.ts";
import { responseMetadata } from "../connection/metadata.ts";
import { harmless, type Redact, redactedHeaders, redactValue } from "../connection/secrets.ts";

/** How much of an error's body is read, in bytes. */
const BODY_LIMIT = 65_536;

/**
 * Hands a successful reply on, and throws the error of any other. The one place where a failed reply becomes an error.
 *
 * @param hintFor says what to do about an error, where anybody can say
 */
export async function acceptReply(
  attempt: Attempt,
  hintFor?: (error: APIError) => string | undefined,
): Promise<Attempt> {
  if (attempt.response.ok) return attempt;
  throw isRedirect(attempt.response) ? redirected(attempt) : await failedReply(attempt, hintFor);
}

/** Whether a reply is a redirect. Browsers show those that are not followed with a type of their own, and status 0. */
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

/** The error for a failed reply. A body that breaks off still leaves a status to report. */
async function failedReply(attempt: Attempt, hintFor: Parameters<typeof acceptReply>[1]): Promise<Error> {
  const { response, redact, attempts } = attempt;
  let start: Start;
  try {
    start = await readStart(attempt);
  } catch (error) {
    return error as Error;
  }
  const headers = redactedHeaders(response.headers, redact);
  const error = apiError({
    status: response.status,
    headers,
    error: start.body,
    portkey: responseMetadata(headers, attempts),
    ...("cause" in start && { cause: start.cause }),
  });
  error.hint = hintFor?.(error);
  return error;
}

/** The error for a redirect. None is followed: fetch would take the Portkey headers, and on 307 and 308 the body, to another origin. */
function redirected(attempt: Attempt): ResponseError {
  attempt.cancel();
  const { response, redact } = attempt;
  return new ResponseError(
    `Set "baseURL" to where the gateway really is: it redirects to ${redact(redirectOrigin(response))}, ` +
      "and following a redirect would send your keys there",
    { status: response.status, headers: redactedHeaders(response.headers, redact) },
    { attempts: attempt.attempts },
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
export async function readStart(attempt: Attempt): Promise<Start> {
  const { redact } = attempt;
  const reader = attempt.reader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let broken: { cause?: unknown } = {};
  try {
    while (reader && size < BODY_LIMIT) {
      const { value, done } = await attempt.guard(reader.read());
      if (done) break;
      text += decoder.decode(value.subarray(0, BODY_LIMIT - size), { stream: true });
      size += value.byteLength;
    }
  } catch (thrown) {
    const error = attempt.explain(thrown);
    if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) throw error;
    broken = { cause: harmless(thrown, redact) };
  }
  reader?.cancel().catch(() => {});
  attempt.release();
  const isCut = "cause" in broken || size >= BODY_LIMIT;
  return { body: readErrorBody(text + decoder.decode(), redact, isCut), ...broken };
}

/**
 * The body of an error from its text, with its secrets hidden. JSON is parsed first, as only then it says what people will read.
 *
 * @param isCut the text may end too early
 */
function readErrorBody(text: string, redact: Redact, isCut = false): ErrorBody {
  const body = parseBody(text);
  return typeof body === "string" ? redact(body, isCut ? "cut" : "text") : redactValue(body, redact);
}

/** JSON where it is, else the text. */
function parseBody(text: string): ErrorBody {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function redirectOrigin({ url, headers }: Response): string {
  const location = headers.get("location"); // browsers hide it
  if (location === null) return "another address";
  try {
    return new URL(location, url || undefined).origin;
  } catch {
    return "another address";
  }
}

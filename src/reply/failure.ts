/** The error for a reply that is not a success, with the start of its body and without the secrets that a server may echo. */
import {
  APIConnectionTimeoutError,
  apiError,
  APIUserAbortError,
  type ErrorBody,
  ResponseError,
} from "../connection/errors.ts";
import type { Exchange } from "../connection/attempt.ts";
import { responseMetadata } from "../connection/metadata.ts";
import { harmless } from "../connection/secrets.ts";

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

/** The error for a redirect. None is followed: fetch would take the Portkey headers, and on 307 and 308 the body, to another origin. */
export function redirected(exchange: Exchange, url: string): ResponseError {
  exchange.cancel();
  const { response, redact } = exchange;
  return new ResponseError(
    `Set "baseURL" to where the gateway really is: it redirects to ${redirectOrigin(url, response.headers)}, ` +
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

/** Reads the first 64 KB of a body and lets the connection go. @throws when the time is up or the caller ended the call */
export async function readStart(exchange: Exchange): Promise<Start> {
  const { redact } = exchange;
  const reader = exchange.reader();
  const decoder = new TextDecoder();
  let text = "";
  let broken: { cause?: unknown } = {};
  try {
    for (let size = 0; reader && size < BODY_LIMIT;) {
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
  return { body: parseBody(redact(text + decoder.decode())), ...broken };
}

/** JSON where it is, else the text. */
export function parseBody(text: string): ErrorBody {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A copy of a reply's headers in which secrets are hidden. */
export function redactedHeaders(headers: Headers, redact: (text: string) => string): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) copy.append(name, redact(value));
  return copy;
}

function redirectOrigin(url: string, headers: Headers): string {
  const location = headers.get("location"); // browsers do not show it
  if (location === null) return "another address";
  try {
    return new URL(location, url).origin;
  } catch {
    return "another address";
  }
}

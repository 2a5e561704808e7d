/**
 * One request over the network: attempts, timeouts, abort, no redirects. It knows nothing of Portkey's options or operations.
 */
import {
  apiError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  type ErrorBody,
  ResponseError,
} from "./errors.ts";
import { responseMetadata } from "./metadata.ts";
import { refill, type RetryBudget, retryDelay, isRetryable } from "./retry.ts";

/** How much of an error's body is read, in bytes. */
const ERROR_BODY_LIMIT = 65_536;

/** Something that takes notes, such as `console`. What it gets holds no secret. */
export interface Logger {
  debug(message: string, details?: Record<string, unknown>): void;
}

/** Everything about a request, fixed before the first attempt. */
export interface Dispatch {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: BodyInit | undefined;
  fetch: typeof fetch;
  signal: AbortSignal | undefined;
  /** ms for headers and a body that is not streamed; 0 for none. */
  timeout: number;
  /** ms of silence in a streamed body; 0 for none. */
  idleTimeout: number;
  maxRetries: number;
  budget: RetryBudget;
  /** Hides the secrets of this request in text that a server sent. */
  redact: (text: string) => string;
  /** Whether a failed reply is returned, not thrown, when it is not retried. */
  returnFailures?: boolean;
  /** Notes on the way, already redacted. */
  log: ((message: string, details: Record<string, unknown>) => void) | undefined;
}

/** A reply whose headers have come, with what holds its connection. */
export interface Exchange {
  readonly response: Response;
  /** How often the request was sent. */
  readonly attempts: number;
  readonly idleTimeout: number;
  /** Aborting it ends the connection. */
  readonly controller: AbortController;
  readonly redact: (text: string) => string;
  /** Ends the watch over a connection that is through: its timer and its listener. */
  release(): void;
  /** The body will be read bit by bit: from now on only silence counts, not the whole time. */
  untimed(): void;
  /** Ends the connection. */
  cancel(): void;
  /** The error of this library for what the runtime threw while the body was read. */
  explain(error: unknown, otherwise?: (cause: unknown) => Error): Error;
}

/** Sends a request, again where that is safe, and resolves to a successful reply. */
export async function send(dispatch: Dispatch): Promise<Exchange> {
  for (let attempt = 1;; attempt++) {
    const last = attempt > dispatch.maxRetries || dispatch.body instanceof ReadableStream;
    const outcome = await attemptOnce(dispatch, attempt, last);
    if ("response" in outcome) {
      refill(dispatch.budget);
      return outcome;
    }
    const delay = dispatch.budget.left > 0 ? retryDelay(attempt, outcome.headers) : undefined;
    if (delay === undefined) return await outcome.settle();
    dispatch.budget.left--;
    outcome.drop();
    dispatch.log?.(`Retry ${attempt} of ${dispatch.maxRetries}`, { delay, reason: outcome.reason });
    await sleep(delay, dispatch.signal);
  }
}

/** An attempt that failed and may be repeated. */
interface Retryable {
  headers: Headers | undefined;
  reason: string;
  /** What comes of it if it is not repeated. */
  settle(): Promise<Exchange>;
  /** Lets go of the reply. */
  drop(): void;
}

async function attemptOnce(dispatch: Dispatch, attempt: number, last: boolean): Promise<Exchange | Retryable> {
  const { signal, timeout, log } = dispatch;
  if (signal?.aborted) throw userAbort(signal);

  const controller = new AbortController();
  let timedOut = false;
  const onAbort = signal && (() => controller.abort(signal.reason));
  signal?.addEventListener("abort", onAbort!, { once: true });
  let timer = timeout > 0
    ? setTimeout(() => {
      timedOut = true;
      controller.abort();
    }, timeout)
    : undefined;

  const release = () => {
    clearTimeout(timer);
    timer = undefined;
    if (onAbort) signal.removeEventListener("abort", onAbort);
  };
  const explain = (error: unknown, otherwise: (cause: unknown) => Error = cutBody): Error => {
    release();
    if (signal?.aborted) return userAbort(signal);
    if (timedOut) {
      return new APIConnectionTimeoutError(
        `Give the call more time or try later: nothing complete came within ${timeout} ms (option "timeout")`,
      );
    }
    if (controller.signal.aborted) return new APIUserAbortError("The request was aborted", { cause: controller.signal.reason });
    return otherwise(error);
  };

  let response: Response;
  log?.(`Send ${dispatch.method} ${dispatch.url}`, { attempt, headers: dispatch.headers });
  try {
    response = await dispatch.fetch(dispatch.url, {
      method: dispatch.method,
      headers: dispatch.headers,
      redirect: "manual",
      signal: controller.signal,
      ...(dispatch.body !== undefined && { body: dispatch.body }),
      ...(dispatch.body instanceof ReadableStream && { duplex: "half" }),
    } as RequestInit);
  } catch (thrown) {
    const error = explain(thrown, (cause) => noConnection(dispatch.url, cause));
    if (last || !(error instanceof APIConnectionError) || error instanceof APIConnectionTimeoutError) throw error;
    return { headers: undefined, reason: error.message, settle: () => Promise.reject(error), drop() {} };
  }

  const exchange: Exchange = {
    response,
    attempts: attempt,
    idleTimeout: dispatch.idleTimeout,
    controller,
    redact: dispatch.redact,
    release,
    untimed() {
      clearTimeout(timer);
      timer = undefined;
    },
    cancel() {
      release();
      controller.abort();
    },
    explain,
  };
  const { status, headers } = response;
  log?.(`Got ${status}`, { attempt, traceId: headers.get("x-portkey-trace-id") });
  if (response.ok) return exchange;
  const settle = async () => {
    if (dispatch.returnFailures) return exchange;
    throw await failedReply(exchange);
  };

  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    exchange.cancel();
    throw new ResponseError(
      `Set "baseURL" to where the gateway really is: it redirects to ${redirectOrigin(dispatch.url, headers)}, ` +
        "and following a redirect would send your keys there",
      response,
    );
  }
  if (!last && isRetryable(status, headers)) {
    return {
      headers,
      reason: String(status),
      settle,
      drop() {
        release();
        response.body?.cancel().catch(() => {});
      },
    };
  }
  return await settle();
}

/** The error for a reply that is not a success, with the start of its body. */
async function failedReply(exchange: Exchange): Promise<Error> {
  const { response, redact, attempts } = exchange;
  let text: string;
  try {
    text = redact(await readStart(response));
  } catch (error) {
    return exchange.explain(error);
  }
  exchange.release();
  const headers = new Headers();
  for (const [name, value] of response.headers) headers.append(name, redact(value));
  return apiError({ status: response.status, headers, error: parseBody(text), portkey: responseMetadata(headers, attempts) });
}

/** JSON where it is, else the text. */
export function parseBody(text: string): ErrorBody {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The first 64 KB of a body as text. */
export async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size < ERROR_BODY_LIMIT;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, ERROR_BODY_LIMIT - size), { stream: true });
    size += value.byteLength;
  }
  reader.cancel().catch(() => {});
  return text;
}

function noConnection(url: string, cause: unknown): APIConnectionError {
  const { message = "", code, cause: inner } = (cause ?? {}) as { message?: string; code?: string; cause?: { code?: string; message?: string } };
  const why = inner?.code ?? code ?? inner?.message ?? message;
  return new APIConnectionError(`Cannot reach ${new URL(url).origin}${why ? `: ${why}` : ""}`, { cause });
}

function cutBody(cause: unknown): APIConnectionError {
  return new APIConnectionError("The connection broke before the whole reply had come", { cause });
}

function userAbort(signal: AbortSignal): APIUserAbortError {
  return new APIUserAbortError("The request was aborted by its signal", { cause: signal.reason });
}

function redirectOrigin(url: string, headers: Headers): string {
  try {
    return new URL(headers.get("location") ?? "", url).origin;
  } catch {
    return "another address";
  }
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(userAbort(signal!));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}

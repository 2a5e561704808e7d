/**
 * One request over the network: attempts, retries, no redirects. It knows nothing of Portkey's options or operations.
 */
import { isDeno } from "../platform/env.ts";
import { APIConnectionError, APIConnectionTimeoutError, connectionError } from "./errors.ts";
import { Exchange, type ExchangeLimits, userAbort } from "./attempt.ts";
import { failedReply, redirected } from "../reply/failure.ts";
import { describeURL } from "./secrets.ts";
import { isRetryable, refill, type RetryBudget, retryDelay } from "./retry.ts";

/** Something that takes notes, such as `console`. What it gets holds no secret. */
export interface Logger {
  /** Told of every attempt, retry and reply. Secrets are blanked out before. */
  debug(message: string, details?: Record<string, unknown>): void;
}

/** Everything about a request, fixed before the first attempt. */
export interface Dispatch extends ExchangeLimits {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Written so, as `BodyInit` is a name of the DOM's types alone. */
  body: NonNullable<RequestInit["body"]> | undefined;
  fetch: typeof fetch;
  maxRetries: number;
  budget: RetryBudget;
  /** Whether a failed reply is returned, not thrown, when it is not retried. */
  returnFailures?: boolean;
  /** Takes notes on the way; secrets are hidden in the message, not yet in the headers. */
  log: ((message: string, details: Record<string, unknown>) => void) | undefined;
}

/** Sends a request, again where that is safe, and resolves to a successful reply. */
export async function send(dispatch: Dispatch): Promise<Exchange> {
  const { signal, budget, log, redact } = dispatch;
  const retries = dispatch.body instanceof ReadableStream ? 0 : dispatch.maxRetries;
  for (let attempt = 1;; attempt++) {
    if (signal?.aborted) throw userAbort(signal, attempt - 1);
    log?.(`Send ${dispatch.method} ${describeURL(dispatch.url, redact)}`, { attempt, headers: dispatch.headers });
    const exchange = new Exchange(dispatch, attempt);
    let unreachable: APIConnectionError | undefined;
    let reply: Promise<Response> | undefined;
    try {
      reply = start(dispatch, exchange, retries);
      exchange.response = await exchange.guard(reply);
    } catch (thrown) {
      // a fetch that does not listen to its signal may still bring a reply: nobody will read it
      reply?.then((late) => late.body?.cancel()).catch(() => {});
      unreachable = unreachableError(dispatch.url, exchange, thrown);
    }
    const { response } = exchange;
    if (unreachable === undefined) {
      const traceId = response.headers.get("x-portkey-trace-id");
      log?.(`Got ${response.status}`, { attempt, traceId: traceId && redact(traceId) });
      if (response.ok) {
        refill(budget);
        return exchange;
      }
      if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
        throw redirected(exchange, dispatch.url);
      }
    }
    const again = attempt <= retries && budget.left > 0 &&
      (unreachable !== undefined || isRetryable(response.status, response.headers));
    const delay = again ? retryDelay(attempt, response?.headers) : undefined;
    if (delay === undefined) {
      if (unreachable !== undefined) throw unreachable;
      if (dispatch.returnFailures) return exchange;
      throw await failedReply(exchange);
    }
    budget.left--;
    exchange.cancel();
    log?.(redact(`Retry ${attempt} of ${retries}: ${unreachable?.message ?? response.status}`), { delay });
    await sleep(delay, signal, attempt);
  }
}

/** Hands one attempt to `fetch`. */
function start(dispatch: Dispatch, exchange: Exchange, retries: number): Promise<Response> {
  const { method, headers } = dispatch;
  let { body } = dispatch;
  // Deno sends a body that it has in memory once more by itself when the connection breaks before the reply, but no Blob. One for every
  // call would make a call cost twice as much
  if (body !== undefined && retries === 0 && isDeno() && !(body instanceof ReadableStream)) {
    body = new Blob([body as BlobPart]);
  }
  // headers are copied: a fetch of the caller's may change them, and every attempt has the same
  const init: RequestInit & { duplex?: "half" } = { method, headers: { ...headers }, redirect: "manual" };
  if (exchange.signal) init.signal = exchange.signal;
  if (body !== undefined) init.body = body;
  if (body instanceof ReadableStream) init.duplex = "half";
  return dispatch.fetch(dispatch.url, init);
}

/** The error of an attempt without a connection. @throws where another attempt is no use */
function unreachableError(url: string, exchange: Exchange, thrown: unknown): APIConnectionError {
  const error = exchange.explain(thrown, (cause) => connectionError(url, cause, exchange.attempts));
  if (error instanceof APIConnectionError && !(error instanceof APIConnectionTimeoutError)) return error;
  throw error;
}

function sleep(ms: number, signal: AbortSignal | undefined, attempts: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(userAbort(signal!, attempts));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/**
 * One request over the network: attempts, retries, no redirects. It knows nothing of Portkey's options or operations, and resolves to a
 * reply whatever its status.
 */
import { isDeno } from "../platform/env.ts";
import { onAbort, userAbort } from "./abort.ts";
import { Attempt, type AttemptLimits } from "./attempt.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  connectionError,
  isUnreadableBody,
} from "./errors.ts";
import { OptionError } from "../options/option-error.ts";
import type { PortkeyOptions } from "../options/types.ts";
import { isRetryable, refill, type RetryBudget, retryDelay } from "./retry.ts";

/** What watches the attempts of a call, and decides on retries. */
export type Hooks = Pick<PortkeyOptions, "logger" | "logLevel" | "onAttempt" | "onRetry" | "retry">;

/** Watches one request. */
export interface Observer {
  /** Whether it decides on retries. */
  readonly decides: boolean;
  /** An attempt is about to be sent. */
  begin(attempt: number): void;
  /** A reply came. */
  reply(attempt: number, response: Response): void;
  /**
   * An attempt failed.
   *
   * @param delay ms until the next one; undefined where the client would make none
   * @param isLast whether there cannot be another one
   * @returns ms until the next one; undefined for none
   */
  fail(
    attempt: number,
    failure: Response | APIConnectionError,
    delay: number | undefined,
    isLast: boolean,
  ): Promise<number | undefined>;
}

/** A body as `fetch` takes it. Written so, as `BodyInit` is a name of the DOM's types alone. */
export type Body = NonNullable<RequestInit["body"]>;

/** A `fetch`, called as a plain function. */
export type Fetch = typeof fetch;

/** Everything about a request, fixed before the first attempt. */
export interface Dispatch extends AttemptLimits {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Body | undefined;
  fetch: Fetch;
  maxRetries: number;
  /** The number of the first attempt. @default 1 */
  first?: number;
  budget: RetryBudget;
  observer: Observer | undefined;
}

/** Sends a request, again where that is safe, and resolves to its reply, also when that is a failure. */
export async function send(dispatch: Dispatch): Promise<Attempt> {
  const { signals, budget, observer, first = 1 } = dispatch;
  const retries = dispatch.body instanceof ReadableStream ? 0 : dispatch.maxRetries + first - 1;
  for (let number = first;; number++) {
    observer?.begin(number);
    const aborted = signals.find((signal) => signal.aborted);
    if (aborted) throw userAbort(aborted, number - 1);
    const attempt = new Attempt(dispatch, number);
    let unreachable: APIConnectionError | undefined;
    let reply: Promise<Response> | undefined;
    let given: Response | undefined;
    try {
      reply = start(dispatch, attempt, retries);
      given = await attempt.guard(reply);
    } catch (thrown) {
      // A fetch that does not listen to its signal may still bring a reply, which nobody will read.
      Promise.resolve(reply).then((late) => late?.body?.cancel()).catch(() => {});
      unreachable = unreachableError(dispatch, attempt, thrown);
    }
    if (unreachable === undefined) attempt.begin(given);
    const { response } = attempt;
    if (unreachable === undefined) {
      observer?.reply(number, response);
      if (response.ok) refill(budget);
    }
    const isLast = number > retries || budget.left <= 0;
    const again = !isLast &&
      (unreachable !== undefined
        ? !(unreachable instanceof APIConnectionTimeoutError)
        : !response.ok && isRetryable(response.status, response.headers));
    let delay = again ? retryDelay(number, response?.headers) : undefined;
    if (observer && !response?.ok) {
      try {
        delay = await observer.fail(number, unreachable ?? response, delay, isLast);
      } catch (error) {
        attempt.cancel();
        throw error;
      }
    }
    if (delay === undefined) {
      if (unreachable !== undefined) throw unreachable;
      return attempt;
    }
    budget.left--;
    attempt.cancel();
    await sleep(delay, signals, number);
  }
}

/** Hands one attempt to `fetch`, which is called without `this`: a platform's own refuses another in workers and pages. */
function start(dispatch: Dispatch, attempt: Attempt, retries: number): Promise<Response> {
  const { fetch, method, headers } = dispatch;
  let { body } = dispatch;
  // When the connection breaks before the reply, Deno sends a body that it holds in memory once more by itself, but not a Blob.
  if (body !== undefined && retries === 0 && isDeno() && !(body instanceof ReadableStream || body instanceof Blob)) {
    body = new Blob([body as BlobPart]);
  }
  // The headers are copied: a fetch of the caller's may change them, and every attempt sends the same.
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers: { ...headers },
    redirect: "manual",
    signal: attempt.signal,
  };
  if (body !== undefined) init.body = body;
  if (body instanceof ReadableStream) init.duplex = "half";
  return fetch(dispatch.url, init);
}

/** The error of an attempt without a connection. @throws where another attempt is of no use */
function unreachableError({ url, observer }: Dispatch, attempt: Attempt, thrown: unknown): APIConnectionError {
  const error = attempt.explain(thrown, (cause) => connectionError(url, cause, attempt.attempts));
  // The caller's stream failed while it was sent: its error says so, and has come through fetch.
  const given = optionErrorIn(thrown);
  if (given && !(error instanceof APIUserAbortError)) throw given;
  const isFinal = error instanceof APIConnectionTimeoutError && !observer?.decides || isUnreadableBody(thrown);
  if (error instanceof APIConnectionError && !isFinal) return error;
  throw error;
}

/** An error of ours about what the caller gave, among the causes of what `fetch` threw. */
function optionErrorIn(thrown: unknown): OptionError | undefined {
  let cause = thrown;
  for (let depth = 0; depth < 8 && cause instanceof Error; depth++, cause = cause.cause) {
    if (cause instanceof OptionError) return cause;
  }
  return undefined;
}

function sleep(ms: number, signals: readonly AbortSignal[], attempts: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = onAbort(signals, (signal) => {
      clearTimeout(timer);
      reject(userAbort(signal, attempts));
    });
  });
}

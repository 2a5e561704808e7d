/** Logs, hooks, and the function that decides on retries. */
import { OptionError } from "../options/option-error.ts";
import type { FailedAttempt, LevelLogger, LogLevel } from "../options/value-types.ts";
import { retryDelay } from "./retry.ts";
import { describeURL, redactedHeaders, redactHeaders } from "./secrets.ts";
import type { Dispatch, Hooks, Observer } from "./send.ts";

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** The longest delay that a timer can have, in ms. */
const LONGEST_DELAY = 2_147_483_647;

/** Watches one request for the hooks of a call. */
export function observe(
  hooks: Hooks,
  { url, method, headers, redact }: Pick<Dispatch, "url" | "method" | "headers" | "redact">,
): Observer {
  const { onAttempt, onRetry, retry } = hooks;
  const log = logTo(hooks);
  const shownURL = describeURL(url, redact);
  return {
    decides: Boolean(retry),
    begin(attempt) {
      log("debug", `Send ${method} ${shownURL}`, { attempt, headers: redactHeaders(headers, redact) });
      onAttempt?.({ attempt, method, url: shownURL });
    },
    reply(attempt, response) {
      const traceId = response.headers.get("x-portkey-trace-id");
      log("info", `Got ${response.status}`, { attempt, traceId: traceId && redact(traceId) });
    },
    async fail(attempt, failure, planned, isLast) {
      const isError = failure instanceof Error;
      const reason = redact(isError ? failure.message : `${failure.status} ${failure.statusText}`.trim());
      const failed: FailedAttempt = {
        attempt,
        method,
        url: shownURL,
        reason,
        status: isError ? undefined : failure.status,
        headers: isError ? undefined : redactedHeaders(failure.headers, redact),
        error: isError ? failure : undefined,
        delay: planned,
      };
      const delay = retry && !isLast ? delayOf(await retry(failed), failed) : planned;
      if (delay === undefined) {
        log("error", `Failed after ${attempt} ${attempt > 1 ? "attempts" : "attempt"}: ${reason}`, { attempt });
      } else {
        log("warn", `Retry ${attempt}: ${reason}`, { attempt, delay });
        onRetry?.({ ...failed, delay });
      }
      return delay;
    },
  };
}

/** The delay that a decision means. */
function delayOf(answer: unknown, { attempt, delay, headers }: FailedAttempt): number | undefined {
  if (answer === undefined) return delay;
  if (answer === false) return undefined;
  if (answer === true) return delay ?? retryDelay(attempt, headers) ?? retryDelay(attempt, undefined);
  if (typeof answer === "number" && answer >= 0 && answer <= LONGEST_DELAY) return answer;
  throw new OptionError(
    `Let "retry" return true, false, or milliseconds from 0 to ${LONGEST_DELAY}: it returned a ${typeof answer}`,
    "retry",
  );
}

type Log = (level: LogLevel, message: string, details: Record<string, unknown>) => void;

function logTo({ logger, logLevel }: Hooks): Log {
  if (!logger) return () => {};
  const least = LEVELS.indexOf(logLevel ?? "debug");
  return (level, text, details) => {
    if (LEVELS.indexOf(level) < least) return;
    const message = `portkey-fetch: ${text}`;
    if (typeof logger === "function" && !("debug" in logger)) return logger(level, message, details);
    const methods = logger as LevelLogger;
    const method = methods[level] ? level : "debug";
    // pino takes the details first
    if ("bindings" in methods) methods[method]?.(details as never, message as never);
    else methods[method]?.(message, details);
  };
}

/** When a failed attempt is worth another one, and how long to wait before it. */

/** Longest wait that a server may ask for, in ms; above it the failure is raised at once. */
const LONGEST_WAIT = 60_000;
const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;

/** Retries that one client may have in hand; every success gives one back. */
const BUDGET = 500;

/** Stops storms: when everything fails, a client soon stops retrying. */
export interface RetryBudget {
  left: number;
}

/** A full budget, one for each client and its copies. */
export function retryBudget(): RetryBudget {
  return { left: BUDGET };
}

/** Gives back one retry after a success. */
export function refill(budget: RetryBudget): void {
  if (budget.left < BUDGET) budget.left++;
}

/** Whether a failed reply may be retried. The gateway retries by itself: where it says it gave up, another round only costs. */
export function isRetryable(status: number, headers: Headers): boolean {
  const told = headers.get("x-should-retry");
  if (
    told === "false" || headers.get("x-portkey-retry-attempt-count") === "-1" ||
    headers.has("x-portkey-gateway-exception")
  ) return false;
  return told === "true" || status === 408 || status === 409 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait before the next attempt: what the server asks for, else 0.5 s doubling to 8 s, less up to a quarter of jitter.
 * Undefined when the server asks for more than a minute.
 */
export function retryDelay(retry: number, headers: Headers | undefined): number | undefined {
  const asked = headers && askedDelay(headers);
  if (asked !== undefined) return asked > LONGEST_WAIT ? undefined : asked;
  return Math.min(FIRST_DELAY * 2 ** (retry - 1), LONGEST_DELAY) * (1 - Math.random() / 4);
}

function askedDelay(headers: Headers): number | undefined {
  const ms = headers.get("retry-after-ms");
  if (ms !== null && /^\d+(\.\d+)?$/.test(ms)) return Number(ms);
  const after = headers.get("retry-after");
  if (after === null) return undefined;
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const at = httpDate(after);
  return at === undefined ? undefined : Math.max(0, at - Date.now());
}

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** Reads the three date forms of RFC 9110, section 5.6.7. */
function httpDate(text: string): number | undefined {
  // Sun, 06 Nov 1994 08:49:37 GMT · Sunday, 06-Nov-94 08:49:37 GMT · Sun Nov  6 08:49:37 1994
  const match = /^\w{3,9}, (\d\d)[ -](\w{3})[ -](\d{2}|\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text);
  const asctime = /^\w{3} (\w{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/.exec(text);
  const [day, month, year, ...time] = match
    ? match.slice(1)
    : asctime
    ? [asctime[2], asctime[1], asctime[6], ...asctime.slice(3, 6)]
    : [];
  const index = MONTHS.indexOf(month ?? "?");
  if (index < 0 || index % 3 !== 0) return undefined;
  let fullYear = Number(year);
  if (year?.length === 2) {
    // a two-digit year more than 50 years ahead is of the last century
    const now = new Date().getUTCFullYear();
    fullYear += now - now % 100;
    if (fullYear > now + 50) fullYear -= 100;
  }
  return Date.UTC(fullYear, index / 3, Number(day), Number(time[0]), Number(time[1]), Number(time[2]));
}

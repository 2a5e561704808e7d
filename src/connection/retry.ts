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
  const answer = headers.get("x-should-retry");
  if (
    answer === "false" || headers.get("x-portkey-retry-attempt-count") === "-1" ||
    headers.has("x-portkey-gateway-exception")
  ) return false;
  return answer === "true" || status === 408 || status === 409 || status === 429 || status >= 500;
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
  const ms = headers.get("retry-after-ms")?.trim() ?? "";
  if (DECIMAL.test(ms)) return Number(ms);
  const after = headers.get("retry-after")?.trim() ?? ""; // Node keeps blanks behind a value
  if (DECIMAL.test(after)) return Number(after) * 1000;
  const wait = (httpDate(after) ?? 0) - Date.now();
  // A date in the past says nothing of how long to wait: without backoff, every attempt would follow the last at once.
  return wait > 0 ? wait : undefined;
}

/** RFC 9110 allows whole seconds alone; servers send fractions too. */
const DECIMAL = /^\d+(\.\d+)?$/;

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The three date forms of RFC 9110, section 5.6.7, of which servers may send any. */
const DATES = [
  /^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/, // Sun, 06 Nov 1994 08:49:37 GMT
  /^[A-Z][a-z]+day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>[\d:]{8}) GMT$/, // Sunday, 06-Nov-94 08:49:37 GMT
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/, // Sun Nov  6 08:49:37 1994
];

/** Reads an HTTP date strictly; undefined for anything else. */
function httpDate(text: string): number | undefined {
  const parts = DATES.map((form) => form.exec(text)?.groups).find(Boolean);
  const time = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)$/.exec(parts?.time ?? "");
  const month = MONTHS.indexOf(parts?.month ?? "?") / 3;
  if (!parts || !time || !Number.isInteger(month)) return undefined;
  let year = Number(parts.year);
  if (parts.year?.length === 2) {
    // a two-digit year more than 50 years ahead is of the last century
    const now = new Date().getUTCFullYear();
    year += now - now % 100;
    if (year > now + 50) year -= 100;
  }
  const day = Number(parts.day);
  const at = Date.UTC(year, month, day, Number(time[1]), Number(time[2]), Number(time[3]));
  return day > 0 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate() ? at : undefined;
}

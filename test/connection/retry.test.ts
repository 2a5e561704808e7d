import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import { APIConnectionError, InternalServerError, RateLimitError } from "../../src/connection/errors.ts";
import { createPortkeyFetch } from "../../src/fetch.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import { isRetryable, refill, retryBudget, retryDelay } from "../../src/connection/retry.ts";
import { fc } from "../support/property.ts";
import { json, recorder } from "../support/recorder.ts";

const NOW = Date.UTC(2026, 10, 6, 8, 49, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers with these statuses in turn, then well. */
function failing(statuses: (number | "reset")[], headers: Record<string, string> = {}) {
  const made = recorder((_, number) => {
    const status = statuses[number - 1];
    if (status === "reset") throw new TypeError("fetch failed");
    return status === undefined ? json({ number }) : json({ error: { message: "no" } }, { status, headers });
  });
  const client = (options: PortkeyOptions = {}) =>
    new Portkey({
      apiKey: "pk-secret-0123456789",
      baseURL: "https://gateway.test/v1",
      fetch: made.fetch,
      ...options,
    });
  return { ...made, client };
}

/** Runs the clock until a call is through; resolves to its result and how long it waited. */
async function waited<Value>(call: PromiseLike<Value>): Promise<{ value?: Value; error?: unknown; ms: number }> {
  let result: { value?: Value; error?: unknown; ms: number } | undefined;
  const start = Date.now();
  call.then(
    (value) => result = { value, ms: Date.now() - start },
    (error) => result = { error, ms: Date.now() - start },
  );
  while (!result) await vi.advanceTimersByTimeAsync(1_000 / 64);
  return result;
}

test("isRetryable() is true for what may pass, and false where the gateway has tried enough", () => {
  const with_ = (headers: Record<string, string>) => new Headers(headers);
  for (const status of [408, 409, 429, 500, 501, 502, 503, 504, 521, 529, 599]) {
    expect(isRetryable(status, with_({}))).toBe(true);
  }
  for (const status of [400, 401, 403, 404, 405, 412, 413, 422, 425, 446, 499]) {
    expect(isRetryable(status, with_({}))).toBe(false);
  }
  expect(isRetryable(400, with_({ "x-should-retry": "true" }))).toBe(true);
  expect(isRetryable(503, with_({ "x-should-retry": "maybe" }))).toBe(true);
  for (
    const headers of [
      { "x-should-retry": "false" },
      { "x-portkey-retry-attempt-count": "-1" },
      { "x-portkey-gateway-exception": "true" },
      { "x-portkey-gateway-exception": "true", "x-should-retry": "true" },
      { "x-portkey-retry-attempt-count": "-1", "x-should-retry": "true" },
    ]
  ) expect(isRetryable(503, with_(headers))).toBe(false);
  expect(isRetryable(503, with_({ "x-portkey-retry-attempt-count": "1" }))).toBe(true);
});

test("retryDelay() doubles from half a second to eight, less up to a quarter", () => {
  for (const [retry, longest] of [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000].entries()) {
    vi.spyOn(Math, "random").mockReturnValueOnce(0);
    expect(retryDelay(retry + 1, undefined)).toBe(longest);
    vi.spyOn(Math, "random").mockReturnValueOnce(0.999_999);
    expect(retryDelay(retry + 1, new Headers())).toBeCloseTo(longest * 0.75, 1);
  }
});

const ASKED: Record<string, [headers: Record<string, string>, delay: number | undefined]> = {
  "retry-after-ms": [{ "retry-after-ms": "250" }, 250],
  "retry-after-ms with a fraction": [{ "retry-after-ms": "1.5" }, 1.5],
  "retry-after-ms before retry-after": [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
  "retry-after where retry-after-ms is nonsense": [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
  "retry-after 0": [{ "retry-after": "0" }, 0],
  "retry-after with a fraction": [{ "retry-after": "1.5" }, 1_500],
  "retry-after in seconds": [{ "retry-after": "60" }, 60_000],
  "retry-after above a minute": [{ "retry-after": "61" }, undefined],
  "retry-after-ms above a minute": [{ "retry-after-ms": "60000.1" }, undefined],
  "retry-after beyond all numbers": [{ "retry-after": "9".repeat(400) }, undefined],
  "an IMF date": [{ "retry-after": "Fri, 06 Nov 2026 08:49:37 GMT" }, 37_000],
  "an RFC 850 date": [{ "retry-after": "Friday, 06-Nov-26 08:49:37 GMT" }, 37_000],
  "an asctime date": [{ "retry-after": "Fri Nov  6 08:49:37 2026" }, 37_000],
  "a leap second": [{ "retry-after": "Fri, 06 Nov 2026 08:49:60 GMT" }, 60_000],
  "an RFC 850 date in fifty years": [{ "retry-after": "Friday, 06-Nov-76 08:49:37 GMT" }, undefined],
  "a date on the last day of a month": [{ "retry-after": "Mon, 30 Nov 2026 08:49:37 GMT" }, undefined],
  "a date on the first day of a month": [{ "retry-after": "Tue, 01 Dec 2026 08:49:37 GMT" }, undefined],
  "a date on a leap day": [{ "retry-after": "Tue, 29 Feb 2028 08:49:37 GMT" }, undefined],
  "a date in an hour": [{ "retry-after": "Fri, 06 Nov 2026 09:49:37 GMT" }, undefined],
};
for (const [name, [headers, delay]] of Object.entries(ASKED)) {
  test(`retryDelay() reads ${name}`, () => expect(retryDelay(1, new Headers(headers))).toBe(delay));
}

for (
  const text of [
    "",
    "-1",
    "1.5.2",
    "Sun, 06 Nov 1994 08:49:37 GMT", // in the past
    "Sunday, 06-Nov-94 08:49:37 GMT", // of the last century
    "Sunday, 06-Nov-77 08:49:37 GMT", // more than fifty years ahead, so of the last century
    "1e3",
    "0x10",
    "1, 2",
    "soon",
    "Infinity",
    "NaN",
    "2026-11-06T08:49:37Z",
    "Fri, 6 Nov 2026 08:49:37 GMT",
    "Fri, 06 Nov 2026 08:49:37",
    "Fri, 06 Nov 2026 08:49:37 +0100",
    "Fri, 06 Foo 2026 08:49:37 GMT",
    "Fri, 31 Nov 2026 08:49:37 GMT",
    "Sun, 29 Feb 2026 08:49:37 GMT",
    "Fri, 00 Nov 2026 08:49:37 GMT",
    "Fri, 06 Nov 2026 24:49:37 GMT",
    "Fri, 06 Nov 2026 08:60:37 GMT",
    "Fri, 06 Nov 2026 08:49:61 GMT",
    "Fri, 06 anF 2026 08:49:37 GMT",
    "Friday, 06-Nov-2026 08:49:37 GMT",
    "06 Nov 2026 08:49:37 GMT",
  ]
) {
  test(`retryDelay() takes no notice of retry-after: ${text || "(empty)"}`, () => {
    vi.spyOn(Math, "random").mockReturnValueOnce(0);
    expect(retryDelay(1, new Headers({ "retry-after": text }))).toBe(500);
  });
}

test("retryDelay() never waits less than nothing or more than a minute, whatever a server says", () => {
  const property = fc.property(fc.integer({ min: 1, max: 10 }), fc.string(), fc.string(), (retry, after, ms) => {
    const headers = {
      get: (name: string) => name === "retry-after" ? after : name === "retry-after-ms" ? ms : null,
    } as Headers;
    const delay = retryDelay(retry, headers) ?? 0;
    expect(delay >= 0 && delay <= 60_000).toBe(true);
  });
  fc.assert(property);
});

test("A call is sent up to three times, and its metadata says how often", async () => {
  const { client, requests } = failing([503, "reset"]);
  const { value } = await waited(client().post("/x", { a: 1 }).withResponse());
  expect(value).toMatchObject({ data: { number: 3 }, portkey: { attempts: 3 } });
  expect(requests).toHaveLength(3);
});

test("A call that fails for good raises the last failure with the number of attempts", async () => {
  const status = await waited(failing([500, 500, 503]).client().get("/x"));
  expect(status.error).toBeInstanceOf(InternalServerError);
  expect(status.error).toMatchObject({ status: 503, attempts: 3, portkey: { attempts: 3 } });
  const reset = await waited(failing([503, 503, "reset"]).client().get("/x"));
  expect(reset.error).toBeInstanceOf(APIConnectionError);
  expect(reset.error).toMatchObject({ attempts: 3 });
});

test("A call waits as it was asked, and else longer each time", async () => {
  expect((await waited(failing([429], { "retry-after": "7" }).client().get("/x"))).ms).toBeGreaterThanOrEqual(7_000);
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { ms } = await waited(failing([503, 503, 503, 503, 503, 503]).client({ maxRetries: 6 }).get("/x"));
  expect(ms).toBeGreaterThanOrEqual(500 + 1_000 + 2_000 + 4_000 + 8_000 + 8_000);
  expect(ms).toBeLessThan(24_000);
  vi.restoreAllMocks();
});

test("A call that is ended while it waits leaves no timer, also when its logger ends it", async () => {
  for (const way of ["later", "at once"]) {
    const controller = new AbortController();
    const logger = { debug: (note: string) => way === "at once" && note.includes("Retry") && controller.abort() };
    const { client, requests } = failing([503], { "retry-after": "50" });
    const call = client({ logger: logger as never, timeout: 5_000 }).get("/x", { signal: controller.signal });
    if (way === "later") setTimeout(() => controller.abort(), 20);
    const { error, ms } = await waited(call);
    expect(error).toMatchObject({ name: "APIUserAbortError", attempts: 1 });
    expect(ms).toBeLessThan(1_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(requests).toHaveLength(1);
  }
});

test("A call that succeeds at a later attempt leaves no timer", async () => {
  await waited(failing([503, 503], { "retry-after-ms": "5" }).client({ timeout: 5_000 }).get("/x"));
  expect(vi.getTimerCount()).toBe(0);
});

test("A call fails at once when it should wait for more than a minute", async () => {
  const { client, requests } = failing([429], { "retry-after": "3600" });
  const { error, ms } = await waited(client().get("/x"));
  expect(error).toBeInstanceOf(RateLimitError);
  expect([requests.length, Math.round(ms / 1_000)]).toEqual([1, 0]);
});

test("maxRetries is a limit of the call, of the client, or two", async () => {
  const always = () => failing(Array(20).fill(503), { "retry-after-ms": "1" });
  const count = async (options: PortkeyOptions | undefined, call?: PortkeyOptions) => {
    const { client, requests } = always();
    await waited(client(options).get("/x", ...(call ? [call] : [])));
    return requests.length;
  };
  expect(await count({})).toBe(3);
  expect(await count({ maxRetries: 0 })).toBe(1);
  expect(await count({ maxRetries: 10 })).toBe(11);
  expect(await count({ maxRetries: 10 }, { maxRetries: 1 })).toBe(2);
  expect(await count({}, { maxRetries: null })).toBe(1);
});

test("Every attempt has the same headers and body, whatever becomes of the caller's objects", async () => {
  const { client, requests, bodies } = failing([503, 503], { "retry-after-ms": "1" });
  const body = { messages: [{ role: "user", content: "before" }] };
  const options = { metadata: { user: "before" }, headers: { "x-own": "before" } };
  const call = client().post("/x", body, options);
  body.messages[0]!.content = "after";
  options.metadata.user = "after";
  options.headers["x-own"] = "after";
  await waited(call);
  expect(new Set(await bodies()).size).toBe(1);
  expect((await bodies())[0]).toContain("before");
  expect(new Set(requests.map(({ headers }) => JSON.stringify([...headers]))).size).toBe(1);
  expect(requests[2]?.headers.get("x-own")).toBe("before");
});

test("Every attempt has the same headers also when the fetch given changes them", async () => {
  const seen: unknown[] = [];
  const client = failing([]).client({
    fetch: (_, init) => {
      seen.push({ ...init!.headers as object });
      Object.assign(init!.headers as object, { "x-spoiled": "1" });
      return Promise.resolve(json({}, { status: 503, headers: { "retry-after-ms": "1" } }));
    },
  });
  await waited(client.get("/x"));
  expect(seen).toHaveLength(3);
  expect(seen[2]).toEqual(seen[0]);
});

test("Every attempt sends the same bytes of memory that the caller uses again", async () => {
  const { client, bodies } = failing([503], { "retry-after-ms": "1" });
  const memory = new TextEncoder().encode("before");
  const part = new TextEncoder().encode("before");
  const raw = client().invoke("POST /upload bytes", [memory]);
  const form = client().invoke("POST /upload multipart", [{ file: part }]);
  memory.fill(120);
  part.fill(120);
  await waited(Promise.all([raw, form]));
  const all = await bodies();
  expect(all).toHaveLength(3);
  for (const body of all) expect(body).toContain("before");
});

test("A POST has one idempotency key of its own, or the caller's; other methods have none", async () => {
  const { client, requests } = failing([503, undefined as never, undefined as never], { "retry-after-ms": "1" });
  const keys = () => requests.map(({ headers }) => headers.get("idempotency-key"));
  await waited(client().post("/x", {}));
  await waited(client().post("/x", {}));
  const [first, again, other] = keys();
  expect(first).toMatch(/^[\w-]{20,}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  await waited(client().post("/x", {}, { idempotencyKey: "mine-1" }));
  await waited(client().post("/x", {}, { headers: { "Idempotency-Key": "mine-2" } }));
  for (const method of ["get", "put", "patch", "delete"] as const) await waited(client()[method]("/x", {}));
  expect(keys().slice(3)).toEqual(["mine-1", "mine-2", null, null, null, null]);
});

test("createPortkeyFetch() sends the same bytes and one idempotency key in every attempt, too", async () => {
  const { fetch, requests, bodies } = failing([503], { "retry-after-ms": "1" });
  const client = createPortkeyFetch<Record<string, never>>({ apiKey: "pk-secret-0123456789", fetch });
  await waited((client.POST as (path: string, init: object) => Promise<unknown>)("/x", { body: { a: 1 } }));
  const [first, second] = requests.map(({ headers }) => headers.get("idempotency-key"));
  expect(first).toMatch(/^[\w-]{20,}$/);
  expect(second).toBe(first);
  expect(await bodies()).toEqual(['{"a":1}', '{"a":1}']);
});

test("A body that can be sent but once is not sent again", async () => {
  const stream = () => new Blob(["abc"]).stream();
  async function* generate() {
    yield new TextEncoder().encode("abc");
    await Promise.resolve();
  }
  for (const body of [stream(), new Response(stream()), generate()]) {
    const { client, requests, bodies } = failing([503, 503]);
    const { error } = await waited(client().invoke("POST /upload bytes", [body]));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(requests).toHaveLength(1);
    expect(await bodies()).toEqual(["abc"]);
  }
});

test("A retry budget stops a storm: when all fails, a client soon sends each call once", async () => {
  const { client, requests } = failing(Array(5_000).fill(503), { "retry-after-ms": "1" });
  const shared = client();
  const copies = [shared, shared.withOptions({ traceId: "t" })];
  const calls = Array.from({ length: 1_000 }, (_, index) => copies[index % 2]!.get("/x").catch(() => {}));
  await waited(Promise.all(calls));
  expect(requests).toHaveLength(1_500);
  await waited(shared.get("/x").catch(() => {}));
  expect(requests).toHaveLength(1_501);
  const other = failing([503], { "retry-after-ms": "1" });
  await waited(other.client().get("/x"));
  expect(other.requests).toHaveLength(2);
});

test("refill() gives back one retry for a success, up to a full budget", () => {
  const budget = retryBudget();
  const full = budget.left;
  refill(budget);
  expect(budget.left).toBe(full);
  budget.left = 0;
  refill(budget);
  expect(budget.left).toBe(1);
});

/** Hooks, the function that decides on retries, and loggers. */
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPortkeyFetch } from "../../src/fetch.ts";
import Portkey, {
  APIConnectionTimeoutError,
  type FailedAttempt,
  InternalServerError,
  type LogFunction,
  OptionError,
  type PortkeyOptions,
} from "../../src/index.ts";
import { type FaultServer, startFaultServer } from "../support/fault-server.ts";
import { failure } from "../support/recorder.ts";

const SECRET = "pk-secret-0123456789";
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  answer(500, 500, 200);
});

/** Answers with these statuses in turn, and with the last of them from then on. */
function answer(...statuses: number[]): void {
  server.handle((request) => {
    const status = statuses[Math.min(server.requests.length, statuses.length) - 1]!;
    request.answer(status, status === 200 ? { ok: true } : { error: { message: `no ${SECRET}` } }, {
      "retry-after-ms": "3",
      "x-echo": SECRET,
    });
  });
}

const client = (options: PortkeyOptions = {}) =>
  new Portkey({ apiKey: SECRET, baseURL: `${server.origin}/v1`, ...options });

test("onAttempt and onRetry get each attempt, the delay in milliseconds and the reason, without secrets", async () => {
  const notes: unknown[] = [];
  const portkey = client({
    onAttempt: (attempt) => notes.push(["attempt", attempt]),
    onRetry: ({ headers, ...retry }) => notes.push(["retry", retry, headers?.get("x-echo")]),
    query: { api_key: SECRET },
  });
  await portkey.get("/models");
  const url = `${server.origin}/v1/models?api_key=[redacted]`;
  const attempt = (number: number) => ["attempt", { attempt: number, method: "GET", url }];
  const retry = (number: number) => [
    "retry",
    {
      attempt: number,
      method: "GET",
      url,
      status: 500,
      error: undefined,
      delay: 3,
      reason: expect.stringMatching(/^500/),
    },
    "[redacted]",
  ];
  expect(notes).toEqual([attempt(1), retry(1), attempt(2), retry(2), attempt(3)]);
  expect(JSON.stringify(notes)).not.toContain(SECRET);
});

test("retry decides: true, false, milliseconds, or what the client would do", async () => {
  const cases: [number[], NonNullable<PortkeyOptions["retry"]>, number][] = [
    [[400, 200], () => true, 2],
    [[400, 400, 200], () => 1, 3],
    [[500, 200], () => false, 1],
    [[500, 200], () => undefined, 2],
    [[400, 200], () => undefined, 1],
    [[500, 200], async ({ attempt, delay }) => await Promise.resolve(attempt === 1 && delay === 3 ? 0 : false), 2],
    [[404, 404, 404, 404, 404], () => 0, 3],
  ];
  for (const [statuses, retry, attempts] of cases) {
    answer(...statuses);
    server.requests.length = 0;
    await client({ retry }).get("/models").catch(() => {});
    expect(server.requests.length, `${statuses} ${retry}`).toBe(attempts);
  }
  answer(404);
  server.requests.length = 0;
  expect((await failure(client({ retry: () => 0, maxRetries: 5 }).get("/models"))).attempts).toBe(6);
});

test("retry is asked after a timeout and without a connection, and gets the error", async () => {
  const failures: FailedAttempt[] = [];
  const retry = (one: FailedAttempt) => failures.push(one) < 2;
  server.handle(() => {});
  const error = await failure(client({ retry, timeout: 30 }).get("/models"));
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error.attempts).toBe(2);
  expect(failures[0]).toMatchObject({
    attempt: 1,
    status: undefined,
    delay: undefined,
    error: expect.any(APIConnectionTimeoutError),
  });
  server.requests.length = 0;
  await failure(client({ timeout: 30 }).get("/models"));
  expect(server.requests).toHaveLength(1);
});

test("retry that returns something else is an OptionError, and what a hook throws ends the call", async () => {
  answer(500);
  for (const value of [-1, NaN, Infinity, 2 ** 31, "5", null, {}]) {
    expect(await failure(client({ retry: () => value as never }).get("/models")), `${value}`).toBeInstanceOf(
      OptionError,
    );
  }
  const mine = new Error("mine");
  for (const name of ["retry", "onRetry", "onAttempt"] as const) {
    const fail = () => {
      throw mine;
    };
    expect(await failure(client({ [name]: fail }).get("/models"))).toBe(mine);
  }
});

test("Hooks of a call go over those of its client, and null takes them away", async () => {
  const seen: string[] = [];
  const portkey = client({ onAttempt: () => seen.push("client"), maxRetries: 0 });
  answer(200);
  await portkey.get("/models", { onAttempt: () => seen.push("call") });
  await portkey.get("/models", { onAttempt: null });
  await portkey.get("/models");
  expect(seen).toEqual(["call", "client"]);
});

test("createPortkeyFetch() has the same hooks", async () => {
  const seen: unknown[] = [];
  const portkey = createPortkeyFetch<Record<string, never>>({
    apiKey: SECRET,
    baseURL: `${server.origin}/v1`,
    onRetry: ({ delay }) => seen.push(delay),
    retry: ({ attempt }) => attempt,
  });
  await (portkey as unknown as { GET(path: string): Promise<unknown> }).GET("/models");
  expect(seen).toEqual([1, 2]);
});

const levelsOf = async (options: PortkeyOptions, log: (level: string, ...rest: unknown[]) => void) => {
  const levels: string[] = [];
  const note = (level: string) => (...rest: unknown[]) => {
    levels.push(level);
    log(level, ...rest);
  };
  const logger = { debug: note("debug"), info: note("info"), warn: note("warn"), error: note("error") };
  server.requests.length = 0;
  answer(500, 400);
  await client({ logger, ...options }).get("/models").catch(() => {});
  return levels;
};

test("A logger gets attempts as debug, replies as info, retries as warn, and the last failure as error", async () => {
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => lines.push(line);
  expect(await levelsOf({}, log)).toEqual(["debug", "info", "warn", "debug", "info", "error"]);
  expect(lines).toContainEqual(["warn", expect.stringMatching(/^portkey-fetch: Retry 1: 500/), {
    attempt: 1,
    delay: 3,
  }]);
  expect(lines).toContainEqual(["error", expect.stringMatching(/^portkey-fetch: Failed after 2 attempts: 400/), {
    attempt: 2,
  }]);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  expect(await levelsOf({ logLevel: "warn" }, log)).toEqual(["warn", "error"]);
  expect(await levelsOf({ logLevel: "error" }, log)).toEqual(["error"]);
});

test("A function is a logger, and one with debug alone gets every level", async () => {
  const lines: unknown[][] = [];
  const logger: LogFunction = (...line) => lines.push(line);
  await client({ logger }).get("/models");
  expect(lines.map(([level]) => level)).toEqual(["debug", "info", "warn", "debug", "info", "warn", "debug", "info"]);
  const texts: string[] = [];
  server.requests.length = 0;
  await client({ logger: { debug: (text) => texts.push(text) } }).get("/models");
  expect(texts).toHaveLength(8);
  for (const bad of [{}, { log() {} }, "console", 1, []]) {
    expect(() => client({ logger: bad as never })).toThrow(/expected function or logger/);
  }
  expect(() => client({ logLevel: "trace" as never })).toThrow(OptionError);
});

test("The last failure is raised as it is without hooks", async () => {
  answer(500);
  expect(await failure(client({ logger: () => {} }).get("/models"))).toBeInstanceOf(InternalServerError);
});

/** The numbers that pino has for two of its levels. */
const INFO = 30;
const WARN = 40;

test("pino is a logger: messages and details stand where pino has them, and its own level counts", async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  await client({ logger }).get("/a");
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [INFO, "portkey-fetch: Got 500"],
    [WARN, expect.stringContaining("portkey-fetch: Retry 1")],
    [INFO, "portkey-fetch: Got 500"],
    [WARN, expect.stringContaining("portkey-fetch: Retry 2")],
    [INFO, "portkey-fetch: Got 200"],
  ]);
  expect(lines[1]).toMatchObject({ attempt: 1, delay: 3 });
  expect(JSON.stringify(lines)).not.toContain(SECRET);
});

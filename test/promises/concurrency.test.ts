import { afterAll, beforeAll, expect, test } from "vitest";
import { PortkeyClient } from "../../src/client/client.ts";
import type { PortkeyOptions } from "../../src/options.ts";
import type { Stream } from "../../src/reply/stream.ts";
import { delta, type FaultServer, startFaultServer } from "../support/fault-server.ts";
import { fc } from "../support/property.ts";
import { collect, eventStream, json } from "../support/recorder.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

/** Freezes an object through and through; what is no plain data stays as it is. */
function frozen<Value>(value: Value): Value {
  if (
    typeof value !== "object" || value === null ||
    ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))
  ) return value;
  for (const field of Object.values(value)) frozen(field);
  return Object.freeze(value);
}

test("A hundred calls at once, each failing once or twice, keep their options, headers, retries and metadata apart", async () => {
  const failed = new Map<string, number>();
  server.handle(({ headers, body, answer, events, chunk, finish }) => {
    const id = headers["x-portkey-trace-id"]!;
    const times = failed.get(id) ?? 0;
    if (times < 1 + Number(id) % 2) {
      failed.set(id, times + 1);
      return answer(503, {}, { "retry-after-ms": String(Number(id) % 7) });
    }
    const echo = { headers, body: JSON.parse(body.toString()) };
    if (!echo.body.stream) return answer(200, echo, { "x-portkey-trace-id": id });
    events({ "x-portkey-trace-id": id });
    chunk(`data: ${JSON.stringify(echo)}\n\ndata: [DONE]\n\n`);
    finish();
  });
  const client = new PortkeyClient({
    baseURL: server.origin,
    apiKey: "pk-shared-0123456789",
    metadata: { shared: "yes" },
    virtualKey: "vk-shared",
  });
  const before = JSON.stringify(client.withOptions({}));
  await Promise.all(Array.from({ length: 100 }, async (_, index) => {
    const own = index % 3 === 0 ? client.withOptions({ virtualKey: `vk-${index}` }) : client;
    const body = frozen({ stream: index % 4 === 0, index, list: [{ index }] });
    const options = frozen({
      traceId: String(index),
      headers: { "x-own": `${index}` },
      ...(index % 5 === 0 && { metadata: { own: `${index}` } }),
      ...(index % 7 === 0 && { virtualKey: null }),
    });
    const { data, portkey } = await own.post<Stream<unknown>>("/x", body, options).withResponse();
    const echo = (index % 4 === 0 ? (await collect(Promise.resolve(data))).items[0] : data) as {
      headers: Record<string, string>;
      body: unknown;
    };
    expect(portkey).toMatchObject({ traceId: String(index), attempts: 2 + index % 2 });
    expect(echo.body).toEqual(body);
    expect(echo.headers["x-own"]).toBe(`${index}`);
    expect(echo.headers["x-portkey-metadata"]).toBe(index % 5 === 0 ? `{"own":"${index}"}` : '{"shared":"yes"}');
    expect(echo.headers["x-portkey-virtual-key"]).toBe(
      index % 7 === 0 ? undefined : index % 3 === 0 ? `vk-${index}` : "vk-shared",
    );
  }));
  expect(JSON.stringify(client.withOptions({}))).toBe(before);
  expect(new Set(server.requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(100);
});

/** What a call of the property sends, and what must come of it. */
interface Plan {
  trace: string | null | undefined;
  key: string | null | undefined;
  copy: boolean;
  failures: number;
  stream: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  trace: fc.constantFrom("t-a", "t-b", null, undefined),
  key: fc.constantFrom("vk-a", "vk-b", null, undefined),
  copy: fc.boolean(),
  failures: fc.nat({ max: 2 }),
  stream: fc.boolean(),
});

test("Calls whose attempts and replies come in any order never see each other", async () => {
  const property = fc.asyncProperty(
    fc.array(plan, { minLength: 2, maxLength: 6 }),
    fc.scheduler(),
    async (plans, scheduler) => {
      const attempts = new Map<number, string[]>();
      const options: PortkeyOptions = frozen({
        apiKey: "pk-shared-0123456789",
        traceId: "t-client",
        virtualKey: "vk-client",
        headers: { "x-base": "1" },
        maxRetries: 2,
        fetch: scheduler.scheduleFunction(async (_url: unknown, init?: RequestInit) => {
          const { index } = JSON.parse(init!.body as string);
          const seen = attempts.get(index) ?? [];
          attempts.set(index, [...seen, JSON.stringify(init!.headers)]);
          await Promise.resolve();
          if (seen.length < plans[index]!.failures) {
            return json({}, { status: 503, headers: { "retry-after-ms": "0" } });
          }
          return plans[index]!.stream ? eventStream([delta(`${index}`), "data: [DONE]\n\n"]) : json({ index });
        }) as PortkeyOptions["fetch"],
      });
      const client = new PortkeyClient(options);
      const copy = client.withOptions(frozen({ traceId: "t-copy" }));
      const work = Promise.all(plans.map(async ({ trace, key, copy: copied, stream }, index) => {
        const own = frozen({
          ...(trace !== undefined && { traceId: trace }),
          ...(key !== undefined && { virtualKey: key }),
        });
        const { data, portkey } = await (copied ? copy : client).post<Stream<unknown>>(
          "/x",
          frozen({ index, stream }),
          own,
        ).withResponse();
        const answer = stream ? (await collect(Promise.resolve(data))).items : data;
        return { answer, attempts: portkey.attempts };
      }));
      const results = await scheduler.waitFor(work);
      for (const [index, { trace, key, copy: copied, failures, stream }] of plans.entries()) {
        expect(results[index]!.attempts).toBe(failures + 1);
        expect(JSON.stringify(results[index]!.answer)).toContain(
          stream ? `"content":"${index}"` : `{"index":${index}}`,
        );
        const sent = attempts.get(index)!;
        expect(new Set(sent).size).toBe(1);
        const headers = JSON.parse(sent[0]!);
        expect(headers["x-portkey-trace-id"]).toBe(
          trace === null ? undefined : trace ?? (copied ? "t-copy" : "t-client"),
        );
        expect(headers["x-portkey-virtual-key"]).toBe(key === null ? undefined : key ?? "vk-client");
        expect(headers["x-base"]).toBe("1");
      }
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test("A client's options are read once: what becomes of the caller's object later changes nothing", async () => {
  const sent: Record<string, string>[] = [];
  const options = {
    apiKey: "pk-shared-0123456789",
    metadata: { user: "before" },
    headers: { "x-own": "before" },
    query: { q: "before" },
    fetch: ((url, init) => {
      sent.push({ ...init!.headers as Record<string, string>, url: String(url) });
      return Promise.resolve(json({}));
    }) as typeof fetch,
  };
  const client = new PortkeyClient(options);
  options.metadata.user = options.headers["x-own"] = "after";
  options.query.q = "after";
  options.apiKey = "pk-other-0123456789";
  await client.get("/x");
  await client.withOptions({ traceId: "t" }).get("/x");
  for (const headers of sent) {
    expect(headers.url).toContain("?q=before");
    expect(headers).toMatchObject({
      "x-portkey-api-key": "pk-shared-0123456789",
      "x-portkey-metadata": '{"user":"before"}',
      "x-own": "before",
    });
  }
});

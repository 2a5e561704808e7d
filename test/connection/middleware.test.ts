/**
 * Middleware behaves as openapi-fetch documents it. Each case runs on openapi-fetch itself, on `createPortkeyFetch` and on `Portkey`, and
 * has to give the same trace.
 */
import createClient, { type Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createPortkeyFetch } from "../../src/fetch.ts";
import { Portkey, type PortkeyOptions } from "../../src/index.ts";
import { json } from "../support/recorder.ts";

type Trace = (line: unknown) => void;
type Answer = (request: Request) => Response | Promise<Response>;

interface Case {
  /** Middleware of the client. */
  client?: (trace: Trace) => Middleware[];
  /** Middleware of the call alone. */
  call?: (trace: Trace) => Middleware[];
  answer?: Answer;
}

interface Paths {
  "/things/{id}": {
    post: {
      parameters: { path: { id: string }; query?: { q?: string } };
      requestBody: { content: { "application/json": { a: number } } };
      responses: { 200: { content: { "application/json": object } } };
    };
  };
}

const BASE = "https://gateway.test/v1";
const named = (name: string, trace: Trace): Middleware => ({
  onRequest() {
    trace(`${name} request`);
    return undefined;
  },
  onResponse() {
    trace(`${name} response`);
    return undefined;
  },
  onError() {
    trace(`${name} error`);
  },
});

const CASES: Record<string, Case> = {
  "runs requests in order and replies in reverse": {
    client: (trace) => [named("first", trace), named("second", trace)],
    call: (trace) => [named("of the call", trace)],
  },
  "sends a request that was changed in place": {
    client: () => [{
      onRequest({ request }) {
        request.headers.set("x-new", "1");
        return request;
      },
    }],
  },
  "sends a request that was put in its place": {
    client: () => [{
      onRequest: ({ request }) =>
        new Request(`${request.url}&again=1`, { method: request.method, headers: { "x-only": "1" }, body: '{"a":2}' }),
    }],
  },
  "hands a changed request to the middleware that follows": {
    client: (trace) => [
      { onRequest: ({ request }) => new Request(request, { headers: { "x-step": "1" } }) },
      {
        onRequest({ request }) {
          trace(request.headers.get("x-step"));
          return undefined;
        },
      },
    ],
  },
  "answers early, without the network and the middleware that follows": {
    client: (trace) => [named("before", trace), { onRequest: () => json({ early: true }) }, named("after", trace)],
  },
  "answers early with a failure": {
    client: () => [{ onRequest: () => json({ message: "not today" }, { status: 403 }) }],
  },
  "puts another reply in place": {
    client: (trace) => [named("outer", trace), {
      async onResponse({ response }) {
        return json({ was: await response.json() }, { status: 201 });
      },
    }],
  },
  "sees failed replies": {
    client: (trace) => [{
      async onResponse({ response }) {
        trace([response.status, await response.clone().json()]);
        return undefined;
      },
    }],
    answer: () => json({ message: "no" }, { status: 404 }),
  },
  "turns a failure into a success": {
    client: () => [{ onResponse: ({ response }) => response.ok ? undefined : json({ mended: true }) }],
    answer: () => json({ message: "no" }, { status: 500 }),
  },
  "turns a success into a failure": {
    client: () => [{ onResponse: () => json({ message: "refused" }, { status: 422 }) }],
  },
  "throws what it throws": {
    client: () => [{
      onResponse() {
        throw new RangeError("thrown by a middleware");
      },
    }],
  },
  "answers in the place of an error": {
    client: (trace) => [named("outer", trace), { onError: () => json({ offline: true }) }],
    answer: () => Promise.reject(new TypeError("fetch failed")),
  },
  "puts another error in place": {
    client: (trace) => [named("outer", trace), { onError: () => new RangeError("another error") }],
    answer: () => Promise.reject(new TypeError("fetch failed")),
  },
  "gets the path template, the parameters, the options and an id": {
    client: (trace) => [{
      onRequest({ schemaPath, params, options, id }) {
        trace([schemaPath.split("?")[0], typeof id, options.baseUrl, typeof options.fetch, params.query ?? {}]);
        return undefined;
      },
    }],
  },
  "reads the body of a request from a copy of it": {
    client: (trace) => [{
      async onRequest({ request }) {
        trace(await request.clone().json());
        return undefined;
      },
    }],
  },
  "may be asynchronous": {
    client: (trace) => [{
      async onRequest({ request }) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        request.headers.set("x-late", "1");
        trace("waited");
        return request;
      },
    }],
  },
  "runs in the call that has it, and in no other": { call: (trace) => [named("of the call", trace)] },
  "sends again by itself with options.fetch": {
    client: (trace) => [{
      async onResponse({ request, response, options }) {
        trace(response.status);
        if (response.ok) return undefined;
        return await options.fetch(
          new Request(request.url, { method: "POST", headers: { "x-again": "1" }, body: '{"a":1}' }),
        );
      },
    }],
    answer: (request) => request.headers.has("x-again") ? json({ again: true }) : json({}, { status: 401 }),
  },
};

/** What one client did: the trace, the requests that were sent, and how the call ended. */
type Run = (one: Case, trace: Trace, fetch: (request: Request) => Promise<Response>) => Promise<unknown>;

const params = { path: { id: "7" }, query: { q: "x" } };
const body = { a: 1 };

/** The end of a call as openapi-fetch tells it. */
async function result(work: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<unknown> {
  try {
    const { data, error, response } = await work;
    return { data, error, status: response.status };
  } catch (error) {
    return end(error);
  }
}

/** An error of a middleware arrives as it is; one of the network is each client's own. */
function end(error: unknown): unknown {
  const { name, message } = error as Error;
  return /RangeError/.test(name) ? `${name}: ${message}` : "no reply";
}

const options = (one: Case, trace: Trace, fetch: unknown): PortkeyOptions => ({
  apiKey: "pk-secret-0123456789",
  baseURL: BASE,
  maxRetries: 0,
  fetch: ((url: string, init: RequestInit) => (fetch as typeof globalThis.fetch)(new Request(url, init))) as never,
  ...one.client && { middleware: one.client(trace) },
});

const CLIENTS: Record<string, Run> = {
  "openapi-fetch": (one, trace, fetch) => {
    const client = createClient<Paths>({ baseUrl: BASE, fetch });
    client.use(...one.client?.(trace) ?? []);
    return result(client.POST("/things/{id}", { params, body, middleware: one.call?.(trace) ?? [] }));
  },
  "createPortkeyFetch()": (one, trace, fetch) => {
    const client = createPortkeyFetch<Paths>(options(one, trace, fetch));
    return result(client.POST("/things/{id}", { params, body, middleware: one.call?.(trace) ?? [] }));
  },
  "createPortkeyFetch().use()": (one, trace, fetch) => {
    const client = createPortkeyFetch<Paths>(options({}, trace, fetch));
    client.use(...one.client?.(trace) ?? []);
    return result(client.POST("/things/{id}", { params, body, middleware: one.call?.(trace) ?? [] }));
  },
  "Portkey": async (one, trace, fetch) => {
    const portkey = new Portkey(options(one, trace, fetch));
    try {
      const call = portkey.invoke("POST /things/{id} id +query:q json", [
        "7",
        { q: "x", ...body },
        one.call ? { middleware: one.call(trace) } : {},
      ]);
      const { data, response } = await call.withResponse();
      return { data, error: undefined, status: response.status };
    } catch (error) {
      const { status, error: data } = error as { status?: number; error?: unknown };
      return status === undefined ? end(error) : { data: undefined, error: data, status };
    }
  },
};

for (const [name, one] of Object.entries(CASES)) {
  test(`Middleware ${name}`, async () => {
    const traces: Record<string, unknown> = {};
    for (const [client, run] of Object.entries(CLIENTS)) {
      const trace: unknown[] = [];
      const fetch = async (request: Request) => {
        const own = [...request.headers].filter(([header]) =>
          header.startsWith("x-") && !header.startsWith("x-portkey-")
        );
        trace.push([request.url, own, await request.clone().json()]);
        return await (one.answer ?? (() => json({ ok: 1 })))(request);
      };
      trace.push(await run(one, (line) => trace.push(line), fetch));
      traces[client] = trace;
    }
    const { "openapi-fetch": theirs, ...ours } = traces;
    for (const [client, trace] of Object.entries(ours)) expect(trace, client).toEqual(theirs);
  });
}

test("createPortkeyFetch().eject() takes middleware away, and use() refuses what is none", async () => {
  const trace: unknown[] = [];
  const client = createPortkeyFetch<Paths>({ apiKey: "k", baseURL: BASE, fetch: () => Promise.resolve(json({})) });
  const one = named("one", (line) => trace.push(line));
  client.use(one);
  client.eject(one);
  await client.POST("/things/{id}", { params, body });
  expect(trace).toEqual([]);
  expect(() => client.use({} as Middleware)).toThrow("Middleware must be an object");
});

/** What holds for every call holds on every front: methods, standalone operations, `post()`, and `createPortkeyFetch`. */
import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createChatCompletion } from "../../generated/operations/chat.ts";
import type { paths } from "../../generated/types.ts";
import { createPortkeyFetch } from "../../src/fetch.ts";
import Portkey, { type PortkeyOptions } from "../../src/index.ts";
import { PortkeyClient } from "../../src/runtime.ts";
import { failure, json, recorder } from "../support/recorder.ts";

const BASE = { apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test/v1", maxRetries: 0 };
const body = { model: "m", messages: [{ role: "user" as const, content: "Hello" }] };
const answer = { id: "c", object: "chat.completion", choices: [] };

/** Makes a client with options, and a function that makes one chat call with it and resolves to its data. */
type Front = (options: PortkeyOptions) => (signal?: AbortSignal) => Promise<unknown>;

const FRONTS: Record<string, Front> = {
  "a method": (options) => {
    const portkey = new Portkey({ ...BASE, ...options });
    return (signal) => portkey.chat.completions.create(body, { signal });
  },
  "a standalone operation": (options) => {
    const client = new PortkeyClient({ ...BASE, ...options });
    return (signal) => createChatCompletion(client, body, { signal });
  },
  "post()": (options) => {
    const client = new PortkeyClient({ ...BASE, ...options });
    return (signal) => client.post("/chat/completions", body, { signal });
  },
  "createPortkeyFetch()": (options) => {
    const client = createPortkeyFetch<paths>({ ...BASE, ...options });
    return async (signal) => {
      const { data, error } = await client.POST("/chat/completions", { body, ...signal && { signal } });
      if (error) throw error;
      return data;
    };
  },
};

for (const [name, front] of Object.entries(FRONTS)) {
  test(`${name} sends the headers, the query and the body that its options say`, async () => {
    const { fetch, requests, bodies } = recorder(() => json(answer));
    await front({ fetch, traceId: "t-1", query: { tenant: ["a", "b"] }, provider: "openai" })();
    const [request] = requests;
    expect(request!.url).toBe("https://gateway.test/v1/chat/completions?tenant=a&tenant=b");
    expect(Object.fromEntries(request!.headers)).toMatchObject({
      accept: "application/json",
      "content-type": "application/json",
      "idempotency-key": expect.any(String),
      "x-portkey-api-key": BASE.apiKey,
      "x-portkey-provider": "openai",
      "x-portkey-strict-open-ai-compliance": "false",
      "x-portkey-trace-id": "t-1",
    });
    expect(JSON.parse((await bodies())[0]!)).toEqual(body);
  });

  for (const status of [400, 401, 403, 429, 500, 503]) {
    test(`${name} shows a reply with ${status} to middleware, which may send again`, async () => {
      const { fetch, requests, bodies } = recorder((request) =>
        request.headers.get("authorization") === "Bearer new"
          ? json(answer)
          : json({ error: { message: "no" } }, { status })
      );
      const seen: number[] = [];
      const refresh: Middleware = {
        async onResponse({ request, response, options }) {
          seen.push(response.status);
          if (response.status !== status) return;
          const again = new Request(request.url, {
            method: "POST",
            headers: request.headers,
            body: JSON.stringify(body),
          });
          again.headers.set("authorization", "Bearer new");
          return await options.fetch(again);
        },
      };
      expect(await front({ fetch, middleware: [refresh] })()).toEqual(answer);
      expect(seen).toEqual([status]);
      expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([null, "Bearer new"]);
      expect((await bodies()).map((text) => JSON.parse(text))).toEqual([body, body]);
    });
  }

  test(`${name} fails with what the last middleware left of a failure`, async () => {
    const middleware = [{ onResponse: () => json({ error: { message: "Ask your administrator" } }, { status: 403 }) }];
    const error = await failure(front({ fetch: recorder(() => json({}, { status: 500 })).fetch, middleware })());
    expect(JSON.stringify(error)).toContain("Ask your administrator");
  });

  test(`${name} ends when its signal aborts while a middleware waits`, async () => {
    for (
      const options of [{ onRequest: () => new Promise<undefined>(() => {}) }, {
        onResponse: () => new Promise<undefined>(() => {}),
      }]
    ) {
      const controller = new AbortController();
      const failed = failure(
        front({ fetch: recorder(() => json(answer)).fetch, middleware: [options] })(controller.signal),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      const reason = new Error("the user left");
      controller.abort(reason);
      const error = await failed;
      expect(error.name).toBe("APIUserAbortError");
      expect(error.cause).toBe(reason);
    }
  });

  test(`${name} ends when its time is over while a middleware waits`, async () => {
    for (
      const options of [{ onRequest: () => new Promise<undefined>(() => {}) }, {
        onResponse: () => new Promise<undefined>(() => {}),
      }]
    ) {
      const error = await failure(
        front({ fetch: recorder(() => json(answer)).fetch, middleware: [options], timeout: 20 })(),
      );
      expect(error.name).toBe("APIConnectionTimeoutError");
      expect(error.message).toContain('(option "timeout")');
    }
  });

  test(`${name} gives middleware a request whose signal ends with the caller's`, async () => {
    for (const where of ["client", "call"]) {
      const controller = new AbortController();
      let signal: AbortSignal | undefined;
      const middleware = [{
        onRequest({ request }: { request: Request }) {
          signal = request.signal;
          return undefined;
        },
      }];
      const { fetch } = recorder(() => json(answer));
      await front({ fetch, middleware, ...where === "client" && { signal: controller.signal } })(
        where === "call" ? controller.signal : undefined,
      );
      expect(signal!.aborted).toBe(false);
      controller.abort();
      expect(signal!.aborted).toBe(true);
    }
  });

  test(`${name} calls the fetch that it was given as a plain function`, async () => {
    const receivers: unknown[] = [];
    async function platformFetch(this: unknown): Promise<Response> {
      receivers.push(this);
      return await Promise.resolve(json(answer));
    }
    await front({ fetch: platformFetch as typeof fetch })();
    expect(receivers).toEqual([undefined]);
  });

  test(`${name} logs what is sent and what came, without a secret`, async () => {
    const lines: string[] = [];
    const logger = { debug: (message: string, details?: object) => lines.push(message + JSON.stringify(details)) };
    await front({ fetch: recorder(() => json(answer)).fetch, logger })();
    expect(lines.some((line) => line.includes("Send POST https://gateway.test/v1/chat/completions"))).toBe(true);
    expect(lines.some((line) => line.includes("Got 200"))).toBe(true);
    expect(lines.join()).not.toContain(BASE.apiKey);
  });

  test(`${name} follows no redirect`, async () => {
    const { fetch, requests } = recorder(() =>
      new Response(null, { status: 307, headers: { location: "https://evil.test" } })
    );
    await failure(async () => {
      const data = await front({ fetch })();
      if (data === undefined) throw new Error("There is no data");
    });
    expect(requests.map(({ url, redirect }) => [new URL(url).origin, redirect])).toEqual([[
      "https://gateway.test",
      "manual",
    ]]);
  });

  test(`${name} reads the environment where its options do not say`, async () => {
    const { fetch, requests } = recorder(() => json(answer));
    const { env } = globalThis.process;
    const before = { ...env };
    Object.assign(env, { PORTKEY_API_KEY: "pk-environment-1", PORTKEY_BASE_URL: "https://environment.test/v1" });
    try {
      await front({ fetch, apiKey: undefined, baseURL: undefined })();
    } finally {
      for (const key of ["PORTKEY_API_KEY", "PORTKEY_BASE_URL"]) {
        if (before[key] === undefined) delete env[key];
        else env[key] = before[key];
      }
    }
    expect(requests[0]!.url).toBe("https://environment.test/v1/chat/completions");
    expect(requests[0]!.headers.get("x-portkey-api-key")).toBe("pk-environment-1");
  });
}

const planes = { ...BASE, controlPlaneURL: "https://control.test/v1" };

test("The control plane has a URL of its own on every front", async () => {
  const { fetch, requests } = recorder(() => json({ success: true, data: [], total: 0 }));
  const portkey = new Portkey({ ...planes, fetch });
  await portkey.configs.list();
  await portkey.get("/configs");
  await createPortkeyFetch<paths>({ ...planes, fetch }).GET("/configs");
  await createPortkeyFetch<paths>({ ...planes, fetch }).GET("/models");
  await portkey.get("/models");
  expect(requests.map(({ url }) => url)).toEqual([
    ...Array(3).fill("https://control.test/v1/configs"),
    ...Array(2).fill("https://gateway.test/v1/models"),
  ]);
});

/** Bodies that are more than text: they reach `fetch` as they were given, also where there is middleware that leaves them alone. */
const BODIES: Record<string, () => Blob | ReadableStream<Uint8Array>> = {
  "a Blob": () => new Blob(["abc"], { type: "audio/wav" }),
  "a stream": () => new Blob(["abc"]).stream(),
};

for (const [kind, make] of Object.entries(BODIES)) {
  for (
    const middleware of [[], [{
      onRequest: ({ request }: { request: Request }) => void request.headers.set("x-seen", "1"),
    }]]
  ) {
    test(`${kind} is sent as it was given, with ${middleware.length} middleware`, async () => {
      const sent: unknown[] = [];
      const fetch: typeof globalThis.fetch = async (_url, init) => {
        sent.push(init!.body);
        return json({ text: await new Response(init!.body as BodyInit).text() });
      };
      const given = [make(), make()];
      const client = new Portkey({ ...BASE, fetch, middleware });
      expect(await client.invoke("POST /x bytes", [given[0]])).toEqual({ text: "abc" });
      const results = createPortkeyFetch<
        { "/x": { post: { requestBody: { content: { "a/b": unknown } }; responses: never } } }
      >({
        ...BASE,
        fetch,
        middleware,
      });
      const { data } = await results.POST("/x", { body: given[1] as never });
      expect(data).toEqual({ text: "abc" });
      if (kind === "a Blob") expect(sent.map((body, index) => body === given[index])).toEqual([true, true]);
      else expect(sent.every((body) => body instanceof ReadableStream)).toBe(true);
    });
  }
}

test("createPortkeyFetch() leaves out a header that a call sets to null, and sends a call's own header", async () => {
  const { fetch, requests } = recorder(() => json(answer));
  const client = createPortkeyFetch<paths>({ ...BASE, fetch, provider: "openai", traceId: "t-1" });
  await client.POST("/chat/completions", {
    body,
    headers: { "X-Portkey-Provider": null, "x-portkey-trace-id": "t-2" },
  });
  expect(requests[0]!.headers.has("x-portkey-provider")).toBe(false);
  expect(requests[0]!.headers.get("x-portkey-trace-id")).toBe("t-2");
});

test("createPortkeyFetch() refuses what would lead a call to another place", async () => {
  const { fetch, requests } = recorder(() => json({}));
  const client = createPortkeyFetch<Record<string, { get: never }>>({ ...BASE, fetch });
  const get = client.GET as unknown as (path: string, init?: object) => Promise<unknown>;
  for (const path of ["@evil.test/x", "//evil.test/x", "/../admin", "https://evil.test/x", ""]) {
    expect((await failure(get(path))).name).toBe("OptionError");
  }
  for (const slug of ["..", ".", "a/../../b", "", undefined]) {
    expect((await failure(get("/virtual-keys/{slug}", { params: { path: { slug } } }))).name).toBe("OptionError");
  }
  expect((await failure(get("/models", { baseUrl: "https://evil.test" }))).name).toBe("OptionError");
  expect(requests).toEqual([]);
});

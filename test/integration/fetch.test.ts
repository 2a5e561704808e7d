/** `portkey-fetch/fetch` through the real gateway: results in place of exceptions, and the middleware in somebody's own client. */
import createClient from "openapi-fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { paths } from "../../generated/types.ts";
import { createPortkeyFetch, portkeyMiddleware } from "../../src/fetch.ts";
import { toHeaders } from "../../src/options.ts";
import { ANSWER } from "../support/provider.ts";
import { type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
const messages = [{ role: "user" as const, content: "Say hello" }];

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test("createPortkeyFetch() resolves to data and response", async () => {
  const client = createPortkeyFetch<paths>({ ...stage.options, traceId: "trace-fetch" });
  const { data, error, response } = await client.POST("/chat/completions", { body: { model: "gpt-4o", messages } });
  expect(error).toBeUndefined();
  expect(data!.choices[0]!.message.content).toBe(ANSWER);
  expect(response.headers.get("x-portkey-trace-id")).toBe("trace-fetch");
});

test("createPortkeyFetch() resolves to an error that is typed by the description", async () => {
  const client = createPortkeyFetch<paths>(stage.options);
  const { data, error, response } = await client.POST("/chat/completions", { body: { model: "fail-404", messages } });
  expect(data).toBeUndefined();
  expect(response.status).toBe(404);
  expect(error).toMatchObject({ error: { message: expect.stringContaining("The provider failed with 404") } });
});

test("createPortkeyFetch() gives streams as they come", async () => {
  const client = createPortkeyFetch<paths>(stage.options);
  const { response } = await client.POST("/chat/completions", {
    body: { model: "gpt-4o", messages, stream: true },
    parseAs: "stream",
  });
  expect(await response.text()).toContain("data: [DONE]");
});

test("createPortkeyFetch() retries as the client does", async () => {
  const client = createPortkeyFetch<paths>({ ...stage.options, maxRetries: 2 });
  const [{ data }, seen] = await stage.watch(() =>
    client.POST("/chat/completions", { body: { model: "flaky-1-fetch", messages } })
  );
  expect(data!.choices).toHaveLength(1);
  expect(seen).toHaveLength(2);
});

test("portkeyMiddleware() fills in headers, and a request's own win", async () => {
  const client = createClient<paths>({ baseUrl: stage.gateway.baseURL });
  client.use(portkeyMiddleware({ ...stage.options, traceId: "trace-of-the-client" }));
  const body = { model: "m", messages };
  const { response } = await client.POST("/chat/completions", { body });
  expect(response.headers.get("x-portkey-trace-id")).toBe("trace-of-the-client");
  const own = await client.POST("/chat/completions", { body, headers: { "x-portkey-trace-id": "trace-of-the-call" } });
  expect(own.response.headers.get("x-portkey-trace-id")).toBe("trace-of-the-call");
});

test("toHeaders() is enough for plain fetch", async () => {
  const response = await fetch(`${stage.gateway.baseURL}/chat/completions`, {
    method: "POST",
    headers: { ...toHeaders(stage.options), "content-type": "application/json" },
    body: JSON.stringify({ model: "m", messages }),
  });
  expect((await response.json()).choices[0].message.content).toBe(ANSWER);
});

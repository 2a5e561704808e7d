/** Options through the real gateway: what each does there, and that those of one call stay in that call. */
import { afterAll, beforeAll, expect, test } from "vitest";
import Portkey, { type PortkeyConfig, toSnakeCase } from "../../src/index.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let portkey: Portkey;
const messages = [{ role: "user" as const, content: "Say hello" }];

beforeAll(async () => {
  stage = await startStage();
  portkey = new Portkey(stage.options);
});
afterAll(() => stage?.close());

/** A target of a config: the fake provider, with a model of its own. */
const target = (model: string, more: object = {}) => ({
  provider: "openai",
  apiKey: `sk-for-${model}`,
  customHost: stage.customHost,
  overrideParams: { model },
  ...more,
});

function chatWith(config: PortkeyConfig, options: object = {}, model = "asked-for") {
  return stage.watch(() => portkey.chat.completions.create({ model, messages }, { config, ...options }).withResponse());
}

test("config: fallback goes to the next target, and says which one answered", async () => {
  const [{ data, portkey: meta }, seen] = await chatWith({
    strategy: { mode: "fallback" },
    targets: [target("fail-503"), target("fail-429"), target("good")],
  });
  expect(data.model).toBe("good");
  expect(meta.lastUsedOptionIndex).toBe("config.targets[2]");
  expect(seen.map(({ body, headers }) => [body.model, headers.authorization])).toEqual([
    ["fail-503", "Bearer sk-for-fail-503"],
    ["fail-429", "Bearer sk-for-fail-429"],
    ["good", "Bearer sk-for-good"],
  ]);
});

test("config: fallback only on the given statuses", async () => {
  const config: PortkeyConfig = {
    strategy: { mode: "fallback", onStatusCodes: [429] },
    targets: [target("fail-500"), target("good")],
  };
  await expect(chatWith(config)).rejects.toMatchObject({ status: 500 });
});

test("config: loadbalance divides by weight", async () => {
  const [{ data, portkey: meta }] = await chatWith({
    strategy: { mode: "loadbalance" },
    targets: [target("never", { weight: 0 }), target("always", { weight: 1 })],
  });
  expect(data.model).toBe("always");
  expect(meta.lastUsedOptionIndex).toBe("config.targets[1]");
});

test("config: conditional routing reads the metadata of the call", async () => {
  const config: PortkeyConfig = {
    strategy: {
      mode: "conditional",
      conditions: [{ query: { "metadata.plan": { $eq: "pro" } }, then: "large" }],
      default: "small",
    },
    targets: [target("small-model", { name: "small" }), target("large-model", { name: "large" })],
  };
  expect((await chatWith(config, { metadata: { plan: "pro" } }))[0].data.model).toBe("large-model");
  expect((await chatWith(config, { metadata: { plan: "free" } }))[0].data.model).toBe("small-model");
});

test("config: retries are the gateway's, and are counted in the metadata", async () => {
  const [{ portkey: meta }, seen] = await chatWith(
    { retry: { attempts: 3, onStatusCodes: [503] } },
    {},
    "flaky-1-counted",
  );
  expect(meta).toMatchObject({ retryCount: 1, attempts: 1 });
  expect(seen).toHaveLength(2);
});

test("config: when the gateway has retried in vain, the client does not start again", async () => {
  const failing = portkey.withOptions({ maxRetries: 2 });
  const before = stage.provider.requests.length;
  const config: PortkeyConfig = { retry: { attempts: 1, onStatusCodes: [503] } };
  await expect(failing.chat.completions.create({ model: "fail-503", messages }, { config })).rejects
    .toMatchObject({ status: 503, portkey: { retryCount: -1, attempts: 1 } });
  expect(stage.provider.requests.length - before).toBe(2);
});

test("config: camelCase and snake_case do the same", async () => {
  const config = { strategy: { mode: "fallback" as const }, targets: [target("fail-500"), target("good")] };
  const snake = toSnakeCase({ config }).config as PortkeyConfig;
  expect(JSON.stringify(snake)).toContain("override_params");
  expect((await chatWith(snake))[0].data.model).toBe("good");
});

test("maxRetries: the client sends the same body and key again", async () => {
  const [{ portkey: meta }, seen] = await stage.watch(() =>
    portkey.chat.completions.create({ model: "flaky-1-client", messages }, { maxRetries: 2 }).withResponse()
  );
  expect(meta).toMatchObject({ retryCount: 0, attempts: 2 });
  expect(seen).toHaveLength(2);
  expect(seen[1]!.body).toEqual(seen[0]!.body);
});

test("forwardHeaders: the named headers reach the provider, others and the options do not", async () => {
  const [, [seen]] = await stage.watch(() =>
    portkey.chat.completions.create({ model: "m", messages }, {
      apiKey: "pk-secret",
      traceId: "trace-3",
      metadata: { _user: "mina" },
      forwardHeaders: ["X-Tenant", "x-feature"],
      headers: { "X-Tenant": "acme", "x-feature": "beta", "x-private": "stays" },
    })
  );
  expect(seen!.headers).toMatchObject({ "x-tenant": "acme", "x-feature": "beta" });
  expect(Object.keys(seen!.headers).filter((name) => /portkey|private/.test(name))).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain("pk-secret");
});

test("metadata in any language goes through as a header", async () => {
  const city = "Zürich 东京 🚢 \u0007\n";
  const config: PortkeyConfig = {
    strategy: {
      mode: "conditional",
      conditions: [{ query: { "metadata.city": { $eq: city } }, then: "it" }],
      default: "other",
    },
    targets: [target("other", { name: "other" }), target("it", { name: "it" })],
  };
  expect((await chatWith(config, { metadata: { city } }))[0].data.model).toBe("it");
});

test("requestTimeout: the gateway gives up on the provider with 408", async () => {
  const call = portkey.chat.completions.create({ model: "slow-5000", messages }, { requestTimeout: 100 });
  await expect(call).rejects.toMatchObject({
    name: "APIError",
    status: 408,
    message: expect.stringContaining("100ms"),
  });
});

test("timeout and signal: the client gives up by itself", async () => {
  const call = (options: object) => portkey.chat.completions.create({ model: "slow-5000", messages }, options);
  await expect(call({ timeout: 100 })).rejects.toMatchObject({ name: "APIConnectionTimeoutError" });
  const reason = new Error("The user left");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 50);
  await expect(call({ signal: controller.signal })).rejects.toMatchObject({ name: "APIUserAbortError", cause: reason });
});

test("strictOpenAiCompliance is off unless it is set: the gateway adds what its guardrails found", async () => {
  const config: PortkeyConfig = {
    inputGuardrails: [{ "default.contains": { words: ["hello"], operator: "none" }, deny: false }],
  };
  const [{ data, response }] = await chatWith(config);
  expect(response.status).toBe(246);
  expect(data.hook_results!.before_request_hooks).toHaveLength(1);
  const firstChunk = async (options: object) => {
    const body = { model: "m", messages, stream: true } as const;
    for await (const chunk of await portkey.chat.completions.create(body, { config, ...options })) return chunk;
  };
  expect(await firstChunk({})).toHaveProperty("hook_results");
  expect(await firstChunk({ strictOpenAiCompliance: true })).not.toHaveProperty("hook_results");
});

test("options of the call replace the client's, and null takes them away", async () => {
  const [, [other]] = await stage.watch(() =>
    portkey.chat.completions.create({ model: "m", messages }, { authorization: "Bearer sk-of-the-call" })
  );
  expect(other!.headers.authorization).toBe("Bearer sk-of-the-call");
  const [, [none]] = await stage.watch(() =>
    portkey.chat.completions.create({ model: "m", messages }, { authorization: null })
  );
  expect(none!.headers.authorization ?? "").not.toContain(PROVIDER_KEY);
  await expect(portkey.chat.completions.create({ model: "m", messages }, { provider: null })).rejects
    .toMatchObject({ status: 400, message: expect.stringContaining("x-portkey-provider") });
});

test("withOptions() makes a copy and leaves the client as it was", async () => {
  const tenant = portkey.withOptions({
    authorization: "sk-tenant",
    forwardHeaders: ["x-tenant"],
    headers: { "x-tenant": "acme" },
  });
  const [, [copy]] = await stage.watch(() => tenant.chat.completions.create({ model: "m", messages }));
  const [, [original]] = await stage.watch(() => portkey.chat.completions.create({ model: "m", messages }));
  expect([copy!.headers.authorization, copy!.headers["x-tenant"]]).toEqual(["Bearer sk-tenant", "acme"]);
  expect([original!.headers.authorization, original!.headers["x-tenant"]]).toEqual([
    `Bearer ${PROVIDER_KEY}`,
    undefined,
  ]);
});

test("options of 100 concurrent calls with retries are each visible in their call alone", async () => {
  const calls = Array.from({ length: 100 }, (_, index) => index);
  const [results, seen] = await stage.watch(() =>
    Promise.all(
      calls.map((index) =>
        portkey.chat.completions.create({ model: index % 3 === 0 ? `flaky-1-${index}` : `model-${index}`, messages }, {
          traceId: `trace-${index}`,
          authorization: `sk-${index}`,
          forwardHeaders: [`x-call-${index}`],
          headers: { [`x-call-${index}`]: String(index) },
          maxRetries: 1,
        }).withResponse()
      ),
    )
  );
  expect(results.map((result) => result.portkey.traceId)).toEqual(calls.map((index) => `trace-${index}`));
  expect(seen).toHaveLength(100 + calls.filter((index) => index % 3 === 0).length);
  for (const { body, headers } of seen) {
    const index = /(\d+)$/.exec(String(body.model))![1]!;
    expect(headers.authorization).toBe(`Bearer sk-${index}`);
    expect(Object.keys(headers).filter((name) => name.startsWith("x-call-"))).toEqual([`x-call-${index}`]);
  }
});

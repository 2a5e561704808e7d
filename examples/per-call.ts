import Portkey from "portkey-fetch";

const portkey = new Portkey({ provider: "@openai-prod", metadata: { service: "shop" } });
const body = { model: "gpt-4o-mini", messages: [{ role: "user" as const, content: "Say hello" }] };

// For this call alone. `null` takes away what the client sets.
await portkey.chat.completions.create(body, {
  traceId: "checkout-42",
  metadata: { service: "shop", user: "u-7" },
  config: { retry: { attempts: 3 }, cache: { mode: "simple" } },
  provider: null,
  timeout: 20_000,
  signal: AbortSignal.timeout(30_000),
});

// A copy for one tenant. The original stays as it is.
const tenant = portkey.withOptions({ virtualKey: "tenant-7-openai", provider: null });
await tenant.chat.completions.create(body);

/** The `openai` package with our headers alone, through the real gateway. */
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHeaders } from "../../src/options.ts";
import { ANSWER } from "../support/provider.ts";
import { PROVIDER_KEY, type Stage, startStage } from "../support/stage.ts";

let stage: Stage;
let openai: OpenAI;
const messages = [{ role: "user" as const, content: "Say hello" }];

beforeAll(async () => {
  stage = await startStage();
  openai = new OpenAI({
    apiKey: PROVIDER_KEY,
    baseURL: stage.gateway.baseURL,
    maxRetries: 0,
    defaultHeaders: createHeaders({ provider: "openai", customHost: stage.customHost, traceId: "trace-openai" }),
  });
});
afterAll(() => stage?.close());

test("createHeaders() sends the openai package through the gateway", async () => {
  const [{ data, response }, [seen]] = await stage.watch(() =>
    openai.chat.completions.create({ model: "gpt-4o", messages }).withResponse()
  );
  expect(data.choices[0]!.message.content).toBe(ANSWER);
  expect(response.headers.get("x-portkey-trace-id")).toBe("trace-openai");
  expect(seen!.headers.authorization).toBe(`Bearer ${PROVIDER_KEY}`);
});

test("createHeaders() streams with the openai package", async () => {
  let text = "";
  for await (const chunk of await openai.chat.completions.create({ model: "gpt-4o", messages, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? "";
  }
  expect(text).toBe(ANSWER);
});

test("createHeaders() sets the options of one call of the openai package", async () => {
  const headers = createHeaders({
    config: {
      strategy: { mode: "fallback" },
      targets: ["fail-500", "good"].map((model) => ({
        provider: "openai",
        apiKey: PROVIDER_KEY,
        customHost: stage.customHost,
        overrideParams: { model },
      })),
    },
    metadata: { city: "Zürich" },
  });
  const { data, response } = await openai.chat.completions.create({ model: "m", messages }, { headers }).withResponse();
  expect(data.model).toBe("good");
  expect(response.headers.get("x-portkey-last-used-option-index")).toBe("config.targets[1]");
});

test("createHeaders() gives the authorization of the provider, which replaces that of the openai package", async () => {
  const headers = createHeaders({ authorization: "sk-other" });
  const [, [seen]] = await stage.watch(() => openai.embeddings.create({ model: "m", input: "a" }, { headers }));
  expect(seen!.headers.authorization).toBe("Bearer sk-other");
});

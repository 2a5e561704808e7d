/** `asOpenAI()` with the packages that want an `OpenAI`, over real HTTP. */
import createInstructor from "@instructor-ai/instructor";
import { Agent, run, setDefaultOpenAIClient, setOpenAIAPI, setTracingDisabled, tool } from "@openai/agents";
import { wrapOpenAI } from "langsmith/wrappers/openai";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { z as z3 } from "zod/v3";
import { Portkey } from "../../src/index.ts";
import { type Model, startModel } from "../support/model.ts";

let model: Model;
let portkey: Portkey;

beforeAll(async () => {
  model = await startModel();
  portkey = new Portkey({ apiKey: "pk-test", baseURL: model.baseURL, provider: "@openai-prod", maxRetries: 0 });
  setTracingDisabled(true);
});
beforeEach(() => {
  model.requests.length = 0;
  model.answers.length = 0;
});
afterAll(() => model?.close());

const ask = { model: "m", messages: [{ role: "user" as const, content: "Hello" }] };

/** What every request must carry, whoever made it. */
function expectGateway(): void {
  expect(model.requests.length).toBeGreaterThan(0);
  for (const { headers } of model.requests) {
    expect([headers["x-portkey-api-key"], headers["x-portkey-provider"]]).toEqual(["pk-test", "@openai-prod"]);
  }
}

test("wrapOpenAI() of LangSmith wraps a client of ours, with all its methods", async () => {
  model.answers.push({ content: "Hello you there" });
  const client = wrapOpenAI(portkey.asOpenAI<OpenAI>(), { tracingEnabled: false });
  const chat = await client.chat.completions.create(ask);
  expect(chat.choices[0]!.message.content).toBe("Hello you there");
  let text = "";
  for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? "";
  }
  expect(text).toBe("Hello you there");
  expect((await client.chat.completions.parse(ask)).choices[0]!.message.content).toBe("Hello you there");
  const options = { langsmithExtra: { metadata: { a: "b" } } };
  expect((await client.chat.completions.create(ask, options)).choices).toHaveLength(1);
  expect((await client.responses.create({ model: "m", input: "a" })).output_text).toBe("Hello you there");
  expect((await client.responses.parse({ model: "m", input: "a" })).output_text).toBe("Hello you there");
  expect(await client.responses.stream({ model: "m", input: "a" }).finalResponse()).toMatchObject({ id: "resp_1" });
  expect(client.models.list).toBeTypeOf("function");
  expect(client.baseURL).toBe(model.baseURL);
  expectGateway();
});

for (const api of ["responses", "chat_completions"] as const) {
  test(`setDefaultOpenAIClient() of OpenAI Agents runs agents with a client of ours, by ${api}`, async () => {
    setDefaultOpenAIClient(portkey.asOpenAI());
    setOpenAIAPI(api);
    const cities: string[] = [];
    const weather = tool({
      name: "weather",
      description: "The weather in a city",
      parameters: z.object({ city: z.string() }),
      execute: ({ city }) => {
        cities.push(city);
        return "4 degrees";
      },
    });
    const agent = new Agent({ name: "Guide", model: "m", tools: [weather] });
    model.answers.push({ calls: [["1", "weather", '{"city":"Oslo"}']] }, { content: "It is cold" });
    expect((await run(agent, "How warm is it?")).finalOutput).toBe("It is cold");
    expect(cities).toEqual(["Oslo"]);
    const streamed = await run(agent, "And now?", { stream: true });
    let text = "";
    for await (const piece of streamed.toTextStream()) text += piece;
    await streamed.completed;
    expect(text).toBe("It is cold");
    expectGateway();
  });
}

test("Instructor reads objects with a client of ours", async () => {
  model.answers.push({ calls: [["1", "User", '{"name":"Ann"}']] });
  const client = createInstructor({
    client: portkey.asOpenAI<OpenAI>(),
    mode: "TOOLS",
    logger: () => {},
  });
  const user = await client.chat.completions.create({
    ...ask,
    response_model: { schema: z3.object({ name: z3.string() }) as never, name: "User" },
  });
  expect(user).toMatchObject({ name: "Ann" });
  expectGateway();
});

test("asOpenAI() leaves the client as it is, and shows no secret", async () => {
  const client = portkey.asOpenAI();
  expect(client).toBeInstanceOf(Portkey);
  expect(client).not.toBe(portkey);
  expect(Object.keys(portkey)).toEqual([]);
  expect(Object.keys(client)).toEqual(expect.arrayContaining(["baseURL", "chat", "embeddings", "models", "responses"]));
  const { inspect } = await import("node:util");
  expect(inspect(client, { depth: 5, showHidden: true }) + JSON.stringify(client)).not.toContain("pk-test");
});

test("the types of those packages take a client of ours", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  expect(() => execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8", stdio: "pipe" })).not.toThrow();
}, 300_000);

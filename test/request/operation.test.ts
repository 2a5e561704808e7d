import { expect, test } from "vitest";
import { Portkey } from "../../src/portkey.ts";
import { OptionError } from "../../src/options.ts";
import { parseOperation, readArguments } from "../../src/request/operation.ts";
import { failure, recorder } from "../support/recorder.ts";

/** What is sent for a call: method and path with the query, then the body. */
async function sent(operation: string, ...args: unknown[]): Promise<[url: string, body: string]> {
  const { fetch, requests, bodies } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", baseURL: "https://gateway.test", fetch });
  await client.invoke(operation, args);
  return [requests[0]!.url.slice("https://gateway.test".length), (await bodies())[0]!];
}

test("parseOperation() refuses words that it does not know, and says what to do", () => {
  for (
    const word of [
      "jsn",
      "Json",
      "blob",
      "events",
      "reply",
      "reply:blob",
      "stream:told",
      "+colour:a",
      "colour:a",
      "id:1",
      "__proto__",
      "+__proto__:a",
      "constructor",
      "toString:1",
      "accept",
      "accept:",
      "",
    ]
  ) {
    expect(() => parseOperation(`GET /x id ${word}`)).toThrow(OptionError);
    expect(() => parseOperation(`GET /x id ${word}`)).toThrow(
      `Generate the operation GET /x again with the generator of this version: it does not know ${
        JSON.stringify(word)
      }`,
    );
  }
  for (
    const [list, word] of [["tree", "tree"], ["page(colour=a)", "colour"], ["cursor(total=a)", "total"], [
      "__proto__",
      "__proto__",
    ]]
  ) {
    expect(() => parseOperation(`GET /x list:${list}`)).toThrow(`Name a known pagination: ${JSON.stringify(word)}`);
  }
});

test("parseOperation() fills in what a word leaves out", () => {
  const operation = parseOperation(
    "POST /x/{a|b} id json bytes:image/png needed stream:explicit list:page(items=users) accept:text/csv,a/b;c=d +end:a%2Cb,c",
  );
  expect(operation).toMatchObject({
    path: "/x/{a}",
    params: [["a", "b"]],
    body: "either",
    needed: true,
    stream: "explicit",
    end: ["a,b", "c"],
    accept: "text/csv, a/b;c=d",
    pagination: { strategy: "page", items: "users", page: "current_page", first: "0", total: "total" },
  });
  expect([...operation.content]).toEqual([["json", "application/json"], ["bytes", "image/png"]]);
  expect(parseOperation("GET /x")).toMatchObject({
    body: undefined,
    reply: "json",
    accept: "application/json",
    end: "known",
  });
  expect(parseOperation("GET /x reply:any").accept).toBe("*/*");
});

test("invoke() takes options in the place of a query where the operation says so", async () => {
  const { fetch, requests } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  for (
    const [operation, id] of [["GET /x query options-for-query", []], ["GET /x/{id} id query options-for-query", [
      "1",
    ]]] as const
  ) {
    await client.invoke(operation, [...id, { traceId: "t-1" }]);
    expect(requests.at(-1)!.url).not.toContain("?");
    expect(requests.at(-1)!.headers.get("x-portkey-trace-id")).toBe("t-1");
    await client.invoke(operation, [...id, { provider: "openai", limit: 5 }, { traceId: "t-2" }]);
    expect(requests.at(-1)!.url).toMatch(/\?provider=openai&limit=5$/);
    expect(requests.at(-1)!.headers.get("x-portkey-trace-id")).toBe("t-2");
  }
  await client.invoke("GET /x query", [{ traceId: "t-3" }]);
  expect(requests.at(-1)!.url).toMatch(/\?traceId=t-3$/);
});

test("invoke() takes camelCase for the snake_case fields that the operation knows, and leaves all others alone", async () => {
  const operation = "POST /x json +camel:workspace_id,rate_limits,defaults.config_id";
  const body = {
    workspaceId: "w",
    rateLimits: [{ aB: 1 }],
    defaults: { configId: "c", otherId: "o", metadata: { userId: 1 } },
    newField: 1,
  };
  const [, text] = await sent(operation, body);
  expect(JSON.parse(text)).toEqual({
    workspace_id: "w",
    rate_limits: [{ aB: 1 }],
    defaults: { config_id: "c", otherId: "o", metadata: { userId: 1 } },
    newField: 1,
  });
  expect(body.defaults).toHaveProperty("configId");
  expect(JSON.parse((await sent(operation, { workspaceId: "w", workspace_id: "x" }))[1])).toEqual({
    workspace_id: "x",
  });
});

test("apiKeys.create() and prompts take the spellings of documented programs", async () => {
  const { fetch, requests, bodies } = recorder();
  const client = new Portkey({ apiKey: "pk-secret-0123456789", fetch });
  await client.apiKeys.create({
    type: "workspace",
    "sub-type": "service",
    name: "n",
    scopes: [],
    workspaceId: "w",
    defaults: { configId: "pc-1" },
  });
  expect(JSON.parse((await bodies()).at(-1)!)).toMatchObject({ workspace_id: "w", defaults: { config_id: "pc-1" } });
  await client.prompts.completions.create({ prompt_id: "pp-1" });
  expect(requests.at(-1)!.url).toMatch(/\/prompts\/pp-1\/completions$/);
  await client.fineTuning.jobs.retrieve({ job_id: "ftjob-1" });
  expect(requests.at(-1)!.url).toMatch(/\/fine_tuning\/jobs\/ftjob-1$/);
  await client.fineTuning.jobs.cancel({ job_id: "ftjob-2" });
  expect(requests.at(-1)!.url).toMatch(/\/fine_tuning\/jobs\/ftjob-2\/cancel$/);
  const other = await failure(client.fineTuning.jobs.cancel({ job_id: "a", b: 1 } as never));
  expect(other.message).toBe(
    'Pass "fine_tuning_job_id" to POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel as a string, got an object',
  );
});

test("A field called __proto__ is data, and what objects inherit is never an argument", async () => {
  const evil = JSON.parse('{"__proto__":{"polluted":true,"id":"9"},"a":1}');
  expect((await sent("POST /x json +query:q +alias:b=a", evil))[1]).toBe(
    '{"__proto__":{"polluted":true,"id":"9"},"a":1}',
  );
  expect((await sent("GET /x query", JSON.parse('{"__proto__":"1"}')))[0]).toBe("/x?__proto__=1");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const inherited = Object.create({ id: "1", toString: "2" });
  for (const path of ["GET /x/{id}", "GET /x/{constructor}", "GET /x/{toString}", "GET /x/{__proto__}"]) {
    for (const value of [inherited, {}, Object.create(null)]) {
      expect(() => readArguments(parseOperation(path), [value])).toThrow(OptionError);
    }
  }
  const { path } = readArguments(parseOperation("GET /x/{__proto__}"), [JSON.parse('{"__proto__":"1"}')]);
  expect(Object.entries(path)).toEqual([["__proto__", "1"]]);
});

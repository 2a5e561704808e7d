/** What `npm run spec:watch` lists: what other sources have and our description lacks. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gapsBetween } from "../../scripts/diff/gaps.ts";
import { gapsOfPackage } from "../../scripts/diff/openai.ts";
import { findGaps, gapList, type KnownGap } from "../../scripts/spec-watch.ts";

const root = new URL("../../", import.meta.url);

/** A description with one operation, whose body and reply have a schema. */
function described(schema: object, { path = "/chats/{id}", query = [] as string[] } = {}): never {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Chat" } } };
  return {
    paths: {
      [path]: {
        parameters: [{ name: "id", in: "path" }, ...query.map((name) => ({ name, in: "query" }))],
        post: { requestBody: { content }, responses: { 200: { content }, "4XX": {} } },
      },
    },
    components: { schemas: { Chat: schema } },
  } as never;
}

const ours = described({
  allOf: [
    {
      properties: {
        model: { type: "string" },
        messages: { type: "array", items: { properties: { role: { enum: ["user"] } } } },
      },
    },
    { properties: { extra: { type: "object", additionalProperties: true } } },
  ],
});

test.each<[what: string, schema: object, gaps: string[]]>([
  ["nothing", { properties: { model: { enum: ["m-1"] }, extra: { properties: { any: {} } } } }, []],
  ["a field", { properties: { model: {}, seed: { properties: { inner: {} } } } }, ["seed"]],
  ["a field of items", { properties: { messages: { items: { properties: { name: {} } } } } }, ["messages[].name"]],
  ["a word", { properties: { messages: { items: { properties: { role: { enum: ["user", "tool"] } } } } } }, [
    "messages[].role = tool",
  ]],
  ["a field of one alternative", { anyOf: [{ properties: { model: {} } }, { properties: { seed: {} } }] }, ["seed"]],
  ["a circle", { properties: { model: {}, next: { $ref: "#/components/schemas/Chat" } } }, ["next"]],
])("gapsBetween() finds %s that another description has", (_, schema, gaps) => {
  expect(gapsBetween(ours, described(schema))).toEqual(
    ["request", "reply"].flatMap((side) => gaps.map((gap) => `POST /chats/{} ${side} ${gap}`)),
  );
});

test("gapsBetween() finds operations, whatever their parameters are called, and parameters of the query", () => {
  expect(gapsBetween(ours, described({}, { path: "/chats/{chat_id}" }))).toEqual([]);
  expect(gapsBetween(ours, described({}, { path: "/chats/{id}/copies" }))).toEqual(["POST /chats/{}/copies"]);
  expect(gapsBetween(ours, described({}, { query: ["limit"] }))).toEqual(["POST /chats/{} query limit"]);
});

test("gapsOfPackage() finds operations, fields and words that the package has", () => {
  const folder = mkdtempSync(join(tmpdir(), "openai-"));
  const files: Record<string, string> = {
    "package.json": '{"name":"openai","version":"9.0.0"}',
    "resources/chats/chats.mjs": [
      "retrieve(id) { return this._client.post(path`/chats/${id}`, options); }",
      "list(query) { return this._client.getAPIList('/drafts', Page, { query }); }",
      "search(body) { return this._client.getAPIList('/searches', Page, { body, method: 'post' }); }",
    ].join("\n"),
    "resources/chats/chats.d.mts": [
      "export interface Chat { model: 'm-1' | 'm-2'; 'seed'?: number; messages: Array<Chat.Message>; [key: string]: unknown }",
      "export declare namespace Chat { interface Message { role: 'user' | 'tool' | null; kinds: ('a' | 'b')[] } }",
      "export interface Unknown { field: string }",
    ].join("\n"),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const description = described({ properties: { model: { type: "string" }, messages: {} } }) as {
    components: { schemas: Record<string, object> };
  };
  description.components.schemas.ChatMessage = {
    properties: { role: { enum: ["user"] }, kinds: { type: "array", items: { enum: ["a"] } } },
  };
  expect(gapsOfPackage(description as never, folder)).toEqual([
    "GET /drafts",
    "POST /searches",
    "Chat.seed",
    "ChatMessage.kinds = b",
    "ChatMessage.role = tool",
  ]);
});

test("gapsOfPackage() says what to give where the folder is no such package", () => {
  expect(() => gapsOfPackage(ours, mkdtempSync(join(tmpdir(), "openai-")))).toThrow(
    'the folder of the package "openai"',
  );
});

test("findGaps() finds nothing that the installed openai has and known-gaps.json does not explain", async () => {
  const known = JSON.parse(readFileSync(new URL("openapi/known-gaps.json", root), "utf8")) as KnownGap[];
  const sources = {
    published: fileURLToPath(new URL("generated/openapi.json", root)),
    openai: fileURLToPath(new URL("node_modules/openai", root)),
  };
  const found = await findGaps(sources, known);
  expect(found).toEqual([["the published description", []], [expect.stringMatching(/^openai 6\./), []]]);
  expect(gapList(found)).toContain("Nothing is missing of openai 6.");
  const all = await findGaps(sources);
  expect(gapList(all)).toContain("- [ ] `DELETE /organization/admin_api_keys/{}`\n");
  expect(known.filter(({ reason }) => !reason)).toEqual([]);
});

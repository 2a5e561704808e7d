import { fc } from "../support/property.ts";
import { expect, test } from "vitest";
import { deriveAccessors, type Nameable } from "../../scripts/codegen/accessors.ts";
import {
  accessorFault,
  areaName,
  camelCase,
  functionName,
  isIdentifier,
  pascalCase,
  typeName,
} from "../../scripts/codegen/names.ts";

test.each([
  ["chat_completion", "chatCompletion", "ChatCompletion"],
  ["Invites_create", "invitesCreate", "InvitesCreate"],
  ["OCRResult", "ocrResult", "OCRResult"],
  ["getHTTPUrl", "getHTTPUrl", "GetHTTPUrl"],
  ["sub-type", "subType", "SubType"],
  ["2fa", "_2fa", "_2fa"],
  ["用户 列表", "用户列表", "用户列表"],
  ["", "x0", "X0"],
])("camelCase() and typeName() of %j", (text, camel, type) => {
  expect([camelCase(text), typeName(text)]).toEqual([camel, type]);
});

test.each([
  ["Fine-tuning", "fine-tuning"],
  ["API Keys", "api-keys"],
  ["../../etc", "etc"],
  ["CON", "con-area"],
  ["index", "index-area"],
  ["…", "other"],
])("areaName() of %j", (tag, area) => {
  expect(areaName(tag)).toBe(area);
});

test("functionName(), typeName() and areaName() are harmless whatever they are made of", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(isIdentifier(functionName(text))).toBe(true);
    expect(isIdentifier(typeName(text))).toBe(true);
    expect(isIdentifier(pascalCase(text))).toBe(true);
    expect(areaName(text)).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
  }));
});

test("functionName() avoids words that TypeScript keeps for itself", () => {
  for (const word of ["delete", "class", "await", "arguments", "undefined", "operation"]) {
    expect(functionName(word)).toBe(`${word}_`);
  }
});

const at = (method: string, path: string, lists = false, methods = [method]) => ({ method, path, lists, methods });

const accessorsOf = (operations: readonly Nameable[]) => deriveAccessors(operations).map(({ accessor }) => accessor);

test("deriveAccessors() names by method and path", () => {
  const operations = [
    [at("GET", "/models", true), "models.list"],
    [at("GET", "/models/{id}"), "models.retrieve"],
    [at("DELETE", "/models/{id}"), "models.delete"],
    [at("POST", "/chat/completions"), "chat.completions.create"],
    [at("POST", "/threads/{id}"), "threads.update"],
    [at("PUT", "/a/{id}", false, ["PUT", "PATCH"]), "a.replace"],
    [at("PATCH", "/a/{id}", false, ["PUT", "PATCH"]), "a.update"],
    [at("PUT", "/b/{id}"), "b.update"],
    [at("POST", "/batches/{id}/cancel"), "batches.cancel"],
    [at("POST", "/threads/{id}/messages"), "threads.messages.create"],
    [at("GET", "/threads/{id}/messages/{message}"), "threads.messages.retrieve"],
    [at("GET", "/status"), "status.retrieve"],
    [at("GET", "/pets"), "pets.list"],
    [at("GET", "/feed", true), "feed.list"],
    [at("HEAD", "/files/{id}"), "files.head"],
    [at("GET", "/"), "root.retrieve"],
    [at("GET", "/constructor/{id}"), "constructor_.retrieve"],
    [at("POST", "/post"), "post_.create"],
  ] as const;
  expect(accessorsOf(operations.map(([operation]) => operation))).toEqual(operations.map(([, name]) => name));
});

test("deriveAccessors() keeps a namespace where paths are below an action", () => {
  expect(accessorsOf([at("POST", "/a/{id}/run"), at("GET", "/a/{id}/run/{step}")])).toEqual([
    "a.run.create",
    "a.run.retrieve",
  ]);
});

test("deriveAccessors() tells paths apart that differ in parameters", () => {
  const paths = ["/threads/{thread_id}/runs", "/threads/runs", "/board", "/board/{row}/{column}", "/board/{row}"];
  const operations = paths.map((path) => at(path.startsWith("/threads") ? "POST" : "GET", path));
  expect(accessorsOf(operations)).toEqual([
    "threads.runs.createByThreadId",
    "threads.runs.create",
    "board.retrieve",
    "board.retrieveByRowAndColumn",
    "board.retrieveByRow",
  ]);
});

test("deriveAccessors() leaves a name to the operation that has had it", () => {
  const nested = { ...at("POST", "/threads/{thread_id}/runs"), locked: "threads.runs.create" };
  expect(accessorsOf([at("POST", "/threads/runs"), nested])).toEqual([
    "threads.createRuns",
    "threads.runs.create",
  ]);
});

test("accessorFault() explains what is no method of a client", () => {
  expect(accessorFault("models.list")).toBeUndefined();
  expect(accessorFault("models")).toMatch(/namespace/);
  expect(accessorFault("models.__proto__")).toMatch(/already means/);
  expect(accessorFault("get.list")).toMatch(/already means/);
  expect(accessorFault("models.a b")).toMatch(/is no name/);
  expect(accessorFault(3)).toMatch(/no text/);
});

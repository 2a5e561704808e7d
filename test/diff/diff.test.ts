import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../scripts/diff/compiler.ts";
import { compareTypes } from "../../scripts/diff/operation.ts";
import { planSide, readSide } from "../../scripts/diff/side.ts";
import { Walker } from "../../scripts/diff/walk.ts";
import { diff, formatDiff, type SpecDiff } from "../../scripts/spec-diff.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));

function compare(name: string): Promise<SpecDiff> {
  return diff(`${folder}${name}/old.yaml`, `${folder}${name}/new.yaml`);
}

for (const name of readdirSync(folder).sort()) {
  test(`diff() tells of ${name.replaceAll("-", " ")}`, async () => {
    const expected = readFileSync(`${folder}${name}/expected.txt`, "utf8");
    expect(formatDiff(await compare(name), "text")).toBe(expected);
  });
}

test("diff() names the reason for which a change breaks", async () => {
  const reasons = async (name: string): Promise<(string | undefined)[]> =>
    (await compare(name)).changes.filter(({ breaking }) => breaking).map(({ reason }) => reason);
  expect(await reasons("required-request-field")).toEqual(["assign"]);
  expect(await reasons("enum-value-added-to-reply")).toEqual(["assign"]);
  expect(await reasons("enum-values-removed")).toEqual(["assign", "name"]);
  expect(await reasons("field-removed-from-request")).toEqual(["name", "name"]);
});

test("diff() breaks callers where a renamed field keeps its old spelling and not its type", async () => {
  const body = (properties: object, required: string[]) => ({
    "/a": {
      post: {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object", required, properties } } },
        },
        responses: {},
      },
    },
  });
  const old = { paths: body({ was: { type: "string" } }, ["was"]) };
  const renamed = (type: string) => ({ paths: body({ is: { type, "x-aliases": ["was"] } }, ["is"]) });
  expect(await diffObjects(old, renamed("string"))).toMatchObject({ breaking: false, bump: "minor" });
  const { breaking, changes } = await diffObjects(old, renamed("number"));
  expect(breaking).toBe(true);
  expect(changes.map(({ at, kind, reason }) => [at, kind, reason])).toEqual([
    ["body.is", "type", "assign"],
    ["body.is", "renamed", undefined],
  ]);
});

test("diff() gives each affected method its own property path", async () => {
  const [change] = (await compare("shared-schema")).changes;
  expect(change).toMatchObject({ kind: "property-added", schema: "Sender.age", at: "body.messages[].sender.age" });
  expect(change!.methods).toEqual([
    {
      method: "POST",
      path: "/chats",
      accessor: "chats.create",
      function: "createChat",
      at: "body.messages[].sender.age",
    },
    {
      method: "POST",
      path: "/drafts",
      accessor: "drafts.create",
      function: "createDraft",
      at: "body.versions[].first.sender.age",
    },
  ]);
});

test("diff() of a description with itself finds nothing", async () => {
  const spec = `${folder}shared-schema/old.yaml`;
  const result = await diff(spec, spec);
  expect(result).toMatchObject({ breaking: false, bump: "none", added: [], removed: [], changes: [], warnings: [] });
  expect(result.changelog).toBe("No change that callers see.\n");
});

test("compareTypes() finds no difference where there is none, in every operation of our description", async () => {
  const spec = fileURLToPath(new URL("../../openapi/openapi.yaml", import.meta.url));
  const side = planSide(await readSide(spec, {}));
  const pairs = side.plan.operations.map((operation) => [operation, operation] as const);
  const compiler = await compile(side, side, pairs);
  const walker = new Walker(compiler);
  expect(pairs.length).toBeGreaterThan(300);
  expect(pairs.flatMap((pair) => compareTypes(compiler, walker, pair, side, side))).toEqual([]);
}, 180_000);

test("diff() compares operations that the generator would refuse for their names", async () => {
  const paths = (type: string) => ({
    "/a": { get: { "x-method": "shop.same", responses: { 200: reply({ type }) } } },
    "/b": { get: { "x-method": "shop.same", responses: { 200: reply({ type: "string" }) } } },
  });
  const result = await diffObjects({ paths: paths("string") }, { paths: paths("number") });
  expect(result.changes.map(({ at, methods }) => [at, methods.map(({ path }) => path)])).toEqual([["reply", ["/a"]]]);
  expect(result.warnings.join("\n")).toContain("shop.same");
});

test("diff() says when the old name of a method now calls another operation", async () => {
  const operation = (accessor: string) => ({
    get: { operationId: accessor.replace(".", "_"), "x-method": accessor, responses: { 204: { description: "Ok." } } },
  });
  const result = await diffObjects(
    { paths: { "/a": operation("a.get"), "/b": operation("b.get") } },
    { paths: { "/a": operation("b.get"), "/b": operation("a.get") } },
  );
  const renamed = result.changes.filter(({ text }) => text.startsWith("the old name"));
  expect(renamed.map(({ breaking, before, after }) => [breaking, before, after])).toEqual([
    [true, "b.get", "GET /a"],
    [true, "a.get", "GET /b"],
  ]);
});

test("diff() takes a path with another name of its parameter for the same operation", async () => {
  const paths = (name: string) => ({
    [`/a/{${name}}`]: {
      get: { operationId: "getA", "x-method": "a.get", responses: { 200: reply({ type: "string" }) } },
    },
  });
  const result = await diffObjects({ paths: paths("id") }, { paths: paths("slug") });
  expect(result).toMatchObject({ added: [], removed: [], breaking: false });
});

test("diff() gives the same for any order of keys", async () => {
  const name = "union";
  const reversed = await diffObjects(...await Promise.all([read(name, "old"), read(name, "new")]));
  expect(formatDiff(reversed)).toBe(readFileSync(`${folder}${name}/expected.txt`, "utf8"));
  async function read(fixture: string, side: string): Promise<object> {
    const { parse } = await import("yaml");
    return reverse(parse(readFileSync(`${folder}${fixture}/${side}.yaml`, "utf8"))) as object;
  }
});

function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reverse(item)]));
}

function reply(schema: object): object {
  return { description: "Ok.", content: { "application/json": { schema } } };
}

/** Compares documents that are held in memory. */
function diffObjects(old: object, next: object): Promise<SpecDiff> {
  const documents: Record<string, object> = { "/old.json": old, "/new.json": next };
  return diff("http://specs.example/old.json", "http://specs.example/new.json", {
    fetch: (input) =>
      Promise.resolve(
        Response.json({
          openapi: "3.1.0",
          info: { title: "A", version: "1" },
          ...documents[new URL(String(input)).pathname],
        }),
      ),
  });
}

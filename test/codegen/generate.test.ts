import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { generate, GenerateError, type GenerateOptions, plan } from "../../scripts/codegen/index.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const pet = { type: "object", properties: { name: { type: "string" } } };
const spec = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": { get: { operationId: "listPets", tags: ["Pets"], responses: {} } },
    "/shops": { get: { operationId: "listShops", tags: ["Shops"], responses: {} } },
  } as Record<string, unknown>,
  components: { schemas: { Pet: pet } as Record<string, unknown> },
};

/** A folder with a description in it, to generate from and into. */
function project(document: unknown = spec) {
  const folder = temporary();
  const path = (name: string) => join(folder.path, name);
  const put = (name: string, content: unknown) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  };
  put("openapi.json", document);
  const run = (options: Partial<GenerateOptions> = {}) =>
    generate({ spec: "openapi.json", out: "out", cwd: folder.path, runtime: "../runtime.ts", ...options });
  return {
    ...folder,
    path: path,
    put,
    run,
    files: () => readFolder(path("out")),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

async function problemsOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(GenerateError);
  return (error as GenerateError).message;
}

function withOperation(path: string, operation: object) {
  return { ...spec, paths: { ...spec.paths, [path]: { get: { responses: {}, ...operation } } } };
}

test("generate() gives the same bytes for any order of keys", async () => {
  using first = project();
  await first.run();
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]))
      : value;
  using second = project(reversed(spec));
  await second.run();
  const [a, b] = [first.files(), second.files()];
  for (const files of [a, b]) files.delete("manifest.json");
  expect(b).toEqual(a);
});

test("generate() answers at once when nothing changed, and generates when asked to all the same", async () => {
  using folder = project();
  expect((await folder.run()).upToDate).toBe(false);
  const steps: string[] = [];
  const again = await folder.run({ onStep: (step) => steps.push(step) });
  expect(again).toMatchObject({ upToDate: true, difference: { added: [], changed: [], removed: [] } });
  expect(steps).toEqual([]);
  await folder.run({ force: true, onStep: (step) => steps.push(step) });
  expect(steps).toEqual(["load", "plan", "emit", "check", "write"]);
});

test("generate() changes what an added operation concerns, and nothing else", async () => {
  using folder = project();
  await folder.run();
  const before = statSync(folder.path("out/operations/shops.ts"));
  folder.put("openapi.json", withOperation("/pets/{id}", { operationId: "getPet", tags: ["Pets"] }));
  const { difference } = await folder.run();
  expect(difference).toEqual({
    added: [],
    changed: [
      "accessors.ts",
      "openapi.json",
      "operations.json",
      "operations/pets.ts",
      "paths.ts",
      "resources/index.ts",
      "resources/pets.ts",
      "names.lock.json",
    ],
    removed: [],
  });
  const after = statSync(folder.path("out/operations/shops.ts"));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test("generate() removes what it made before and leaves what others put there", async () => {
  using folder = project();
  await folder.run();
  folder.put("out/operations/mine.ts", "export {};");
  folder.put("out/notes/README.md", "mine");
  symlinkSync("notes", folder.path("out/link"));
  folder.put("openapi.json", { ...spec, paths: { "/pets": spec.paths["/pets"] } });
  const { difference } = await folder.run();
  expect(difference.removed).toEqual(["operations/shops.ts", "resources/shops.ts"]);
  expect(existsSync(folder.path("out/operations/shops.ts"))).toBe(false);
  expect(readFileSync(folder.path("out/operations/mine.ts"), "utf8")).toBe("export {};");
  expect(readFileSync(folder.path("out/link/README.md"), "utf8")).toBe("mine");
});

test("generate() touches nothing when anything is wrong", async () => {
  using folder = project();
  await folder.run();
  const before = folder.files();
  folder.put("openapi.json", withOperation("/x", { "x-method": "pets.list" }));
  expect(await problemsOf(folder.run())).toContain("another x-method");
  expect(folder.files()).toEqual(before);
});

test("generate() refuses a folder that holds the project or the description", async () => {
  using folder = project();
  folder.put("package.json", "{}");
  folder.put("packages/a/package.json", "{}");
  folder.put("specs/api.json", spec);
  for (const out of [".", "..", "packages/a", "specs"]) {
    const wanted = folder.run({ out, spec: out === "specs" ? "specs/api.json" : "openapi.json" });
    expect(await problemsOf(wanted)).toMatch(/Give --out a folder of its own/);
  }
});

test("generate() with check writes nothing and tells what changed since", async () => {
  using folder = project();
  const check = (options: Partial<GenerateOptions> = {}) => folder.run({ check: true, ...options });
  const unmade = await check();
  expect(unmade.upToDate).toBe(false);
  expect(unmade.reasons).toBeUndefined();
  expect(existsSync(folder.path("out"))).toBe(false);

  await folder.run();
  expect(await check()).toMatchObject({ upToDate: true });

  const types = readFileSync(folder.path("out/types.ts"), "utf8");
  folder.put("out/types.ts", `${types}// by hand\n`);
  expect(await check()).toMatchObject({
    upToDate: false,
    difference: { changed: ["types.ts"] },
    reasons: { description: [], generator: false, options: false, edited: ["types.ts"] },
  });
  folder.put("out/types.ts", types);

  folder.put("openapi.json", withOperation("/new", {}));
  expect(await check()).toMatchObject({
    upToDate: false,
    reasons: { description: ["../openapi.json"], generator: false, options: false, edited: [] },
  });
  folder.put("openapi.json", spec);

  expect(await check({ extension: "" })).toMatchObject({ upToDate: false, reasons: { options: true, edited: [] } });

  const manifest = JSON.parse(readFileSync(folder.path("out/manifest.json"), "utf8")) as object;
  folder.put("out/manifest.json", { ...manifest, generator: "another" });
  folder.put("out/types.ts", "// what an older one made\n");
  expect(await check()).toMatchObject({ upToDate: false, reasons: { generator: true } });
});

test("generate() with check passes when a change of the description changes no output", async () => {
  using folder = project();
  await folder.run();
  folder.put("openapi.json", JSON.stringify(spec));
  expect(await folder.run({ check: true })).toMatchObject({ upToDate: true });
});

test("generate() keeps a former name as a deprecated alias until it is told to forget", async () => {
  using folder = project(withOperation("/a", { operationId: "a", "x-method": "old.name" }));
  await folder.run();
  folder.put("openapi.json", withOperation("/a", { operationId: "a", "x-method": "newer.name" }));
  await folder.run();
  folder.put("openapi.json", withOperation("/a", { operationId: "a", "x-method": "newest.name" }));
  await folder.run();
  const resources = folder.files().get("resources/a.ts")!;
  for (const name of ["Old", "Newer"]) {
    expect(resources).toContain(
      `interface ${name} {\n  /** @deprecated Use \`newest.name\` */\n  readonly name: Newest["name"];`,
    );
  }
  expect(folder.files().get("names.lock.json")).toContain('"GET /a": ["newest.name", "newer.name", "old.name"]');
  await folder.run({ forgetNames: true });
  expect(folder.files().get("resources/a.ts")).not.toContain("Old");
  expect(folder.files().get("names.lock.json")).toContain('"GET /a": ["newest.name"]');
});

test("generate() refuses to give a former name to another operation", async () => {
  const two = (a: string, b: string) => ({
    ...spec,
    paths: {
      "/a": { get: { operationId: "a", "x-method": a, responses: {} } },
      "/b": { get: { operationId: "b", "x-method": b, responses: {} } },
    },
  });
  using folder = project(two("x.one", "x.two"));
  await folder.run();
  folder.put("openapi.json", two("x.three", "x.one"));
  expect(await problemsOf(folder.run())).toMatch(/"x\.one" is that of GET \/a too/);
});

test("generate() refuses a broken lock file", async () => {
  using folder = project();
  await folder.run();
  folder.put("out/names.lock.json", '{ "GET /pets": ["../x"] }');
  expect(await problemsOf(folder.run())).toMatch(/^out\/names\.lock\.json: error: Repair the lock file/);
  folder.put("out/names.lock.json", "<<<<<<< ours");
  expect(await problemsOf(folder.run())).toMatch(/it is no JSON/);
});

test("generate() reads files outside the folder only when they are allowed, also through links", async () => {
  using folder = project();
  folder.put("shared/pet.json", pet);
  folder.put("specs/openapi.json", {
    ...spec,
    components: { schemas: { Pet: { $ref: "../shared/pet.json" }, Linked: { $ref: "link.json" } } },
  });
  symlinkSync("../shared/pet.json", folder.path("specs/link.json"));
  const message = await problemsOf(folder.run({ spec: "specs/openapi.json" }));
  expect(message.match(/--allow-path shared/g)).toHaveLength(2);
  await folder.run({ spec: "specs/openapi.json", allowPaths: ["shared"] });
  expect(folder.files().get("schema.ts")).toContain("Linked");
});

test("generate() reads a description from the network, its neighbours, and other hosts only when allowed", async () => {
  using folder = project();
  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo).port;
    const other = `http://localhost:${port}/pet.json`;
    const documents: Record<string, unknown> = {
      "/openapi.json": { ...spec, components: { schemas: { Pet: { $ref: "pet.json" }, Other: { $ref: other } } } },
      "/pet.json": pet,
    };
    response.statusCode = Object.hasOwn(documents, request.url ?? "") ? 200 : 404;
    response.end(JSON.stringify(documents[request.url ?? ""]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const port = (server.address() as AddressInfo).port;
    const url = `http://127.0.0.1:${port}/openapi.json`;
    expect(await problemsOf(folder.run({ spec: url }))).toContain(`--allow-host localhost:${port}`);
    await folder.run({ spec: url, allowHosts: [`localhost:${port}`] });
    expect(await folder.run({ spec: url, allowHosts: [`localhost:${port}`] })).toMatchObject({ upToDate: true });
    expect(await problemsOf(folder.run({ spec: `${url}x` }))).toMatch(/the server answered 404/);
  } finally {
    server.close();
  }
});

test("generate() applies overlays, and sees when one changes", async () => {
  using folder = project();
  const overlay = (method: string) => ({
    overlay: "1.1.0",
    info: { title: "Names", version: "1" },
    actions: [
      { target: "$.paths['/pets'].get", description: "A better name.", update: { "x-method": method } },
      { target: "$.paths['/shops']", description: "Not for callers.", remove: true },
      { target: "$.components.schemas", description: "Room for a copy.", update: { Twin: {} } },
      { target: "$.components.schemas.Twin", description: "The same.", copy: "$.components.schemas.Pet" },
      {
        target: "$.components.schemas[?(@.type == 'object')].properties",
        description: "Ids.",
        update: { id: { type: "integer" } },
      },
    ],
  });
  folder.put("overlay.json", overlay("animals.all"));
  const overlays = ["overlay.json"];
  await folder.run({ overlays });
  expect(folder.files().get("operations.json")).toBe(
    '[\n  {"method":"GET","path":"/pets","accessor":"animals.all","operationId":"listPets","area":"pets"}\n]\n',
  );
  expect(folder.files().get("schema.ts")!.match(/id\?: number;/g)).toHaveLength(2);
  expect(await folder.run({ overlays })).toMatchObject({ upToDate: true });
  folder.put("overlay.json", overlay("animals.every"));
  expect(await folder.run({ overlays, check: true })).toMatchObject({
    upToDate: false,
    reasons: { description: ["../overlay.json"] },
  });
  expect(await folder.run({ check: true })).toMatchObject({
    upToDate: false,
    reasons: { description: ["../overlay.json"] },
  });
});

test("plan() gives plain records of a description", async () => {
  using folder = project();
  const { plan: planned, warnings } = await plan("openapi.json", { cwd: folder.path("") });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
  expect(planned.operations.map(({ method, path, accessor, spec }) => ({ method, path, accessor, spec }))).toEqual([
    { method: "GET", path: "/pets", accessor: "pets.list", spec: "GET /pets reply:any" },
    { method: "GET", path: "/shops", accessor: "shops.list", spec: "GET /shops reply:any" },
  ]);
});

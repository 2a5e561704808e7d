import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { exitCodes, main } from "../../scripts/cli.ts";
import { compare, recover, swap } from "../../scripts/codegen/swap.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const spec = (paths: object = { "/pets": { get: { operationId: "listPets", responses: {} } } }) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths });

/** A folder with a description in it, and the command that generates into `out` beside it. */
function project(files: Record<string, string> = {}) {
  const folder = temporary();
  const path = (name: string) => join(folder.path, name);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  put("openapi.json", spec());
  for (const [name, text] of Object.entries(files)) put(name, text);
  const run = async (more = "") => {
    const lines: string[] = [];
    const say = (text: string) => void lines.push(text);
    const line = `generate --spec openapi.json --out out ${more}`.trim();
    const code = await main(line.split(" "), { out: say, err: say, tty: false, cwd: folder.path });
    return { code, text: lines.join("\n") };
  };
  return { ...folder, path, put, run, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);

test.each([
  "schema.ts",
  "paths.ts",
  "types.ts",
  "client.ts",
  "accessors.ts",
  "openapi.json",
  "operations.json",
  "resources/index.ts",
  "operations/pets.ts",
  "manifest.json",
])("generate refuses to overwrite somebody's %s", async (name) => {
  using folder = project({ [`out/${name}`]: "mine" });
  const { code, text } = await folder.run();
  expect(code).toBe(exitCodes.refused);
  expect(text).toContain(`out/${name}: error: Move the file, choose another --out`);
  expect([...readFolder(folder.path("out"))]).toEqual([[name, "mine"]]);
});

test("generate refuses a file of its own that was changed since, and replaces it when told to", async () => {
  using folder = project();
  await folder.run();
  const before = readFileSync(folder.path("out/schema.ts"), "utf8");
  folder.put("out/schema.ts", `${before}// mine\n`);
  const { code, text } = await folder.run();
  expect(code).toBe(exitCodes.refused);
  expect(text).toBe(
    "out/schema.ts: error: Restore or delete the file, or give --overwrite: it was changed after it was generated",
  );
  expect(readFileSync(folder.path("out/schema.ts"), "utf8")).toContain("// mine");
  expect((await folder.run("--overwrite")).code).toBe(exitCodes.ok);
  expect(readFileSync(folder.path("out/schema.ts"), "utf8")).toBe(before);
});

test("generate refuses to remove a stale file that was changed since", async () => {
  using folder = project();
  await folder.run();
  folder.put("out/operations/pets.ts", "mine");
  folder.put("openapi.json", spec({ "/shops": { get: { responses: {} } } }));
  const { code, text } = await folder.run();
  expect(code).toBe(exitCodes.refused);
  expect(text).toContain("out/operations/pets.ts: error: ");
  expect(readFileSync(folder.path("out/operations/pets.ts"), "utf8")).toBe("mine");
  expect(existsSync(folder.path("out/operations/shops.ts"))).toBe(false);
});

test("generate takes files that Git checked out with other line ends as its own", async () => {
  using folder = project();
  await folder.run();
  const file = folder.path("out/types.ts");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  folder.put("openapi.json", spec({ "/shops": { get: { responses: {} } } }));
  expect(await folder.run()).toMatchObject({ code: exitCodes.ok });
});

test.each([
  ["a folder", "resources"],
  ["a folder", "operations"],
  ["a file", "schema.ts"],
  ["a file", "resources/index.ts"],
  ["a file", "manifest.json"],
])("generate never writes through a symbolic link to %s, %s", async (_, name) => {
  using folder = project({ "elsewhere/index.ts": "mine", "elsewhere.ts": "mine" });
  mkdirSync(dirname(folder.path(`out/${name}`)), { recursive: true });
  const target = name.includes(".") ? "elsewhere.ts" : "elsewhere";
  symlinkSync(folder.path(target), folder.path(`out/${name}`));
  for (const more of ["", "--overwrite"]) {
    const { code, text } = await folder.run(more);
    expect(code).toBe(exitCodes.refused);
    expect(text).toMatch(new RegExp(`^out/${name}: error: (Replace|Move) the symbolic link`));
  }
  expect(readdirSync(folder.path("elsewhere"))).toEqual(["index.ts"]);
  expect(readFileSync(folder.path("elsewhere/index.ts"), "utf8")).toBe("mine");
  expect(readFileSync(folder.path("elsewhere.ts"), "utf8")).toBe("mine");
});

test("generate refuses a link that took the place of a folder it wrote", async () => {
  using folder = project({ "elsewhere/mine.ts": "mine" });
  await folder.run();
  rmSync(folder.path("out/resources"), { recursive: true });
  symlinkSync("../elsewhere", folder.path("out/resources"));
  expect(await folder.run()).toMatchObject({ code: exitCodes.refused });
  expect(readdirSync(folder.path("elsewhere"))).toEqual(["mine.ts"]);
});

test.each(["schema.ts", "openapi.json", "names.lock.json", "operations/index.ts"])(
  "generate refuses a folder named like its file %s",
  async (name) => {
    using folder = project({ [`out/${name}/mine`]: "mine" });
    expect(await folder.run("--overwrite")).toMatchObject({ code: exitCodes.refused });
    const { text } = await folder.run();
    expect(text).toContain(`out/${name}: error: `);
    expect(readFileSync(folder.path(`out/${name}/mine`), "utf8")).toBe("mine");
  },
);

test("generate refuses a file where it needs a folder", async () => {
  using folder = project({ "out/operations": "mine" });
  const { code, text } = await folder.run("--overwrite");
  expect(code).toBe(exitCodes.refused);
  expect(text).toBe(
    "out/operations: error: Move the file, or choose another --out: the generator needs a folder of this name",
  );
});

test.each(["mine.txt", "../mine.txt", "operations/../mine.txt", "operations/mine.js", "/mine.txt"])(
  "generate does not believe a manifest that lists %s",
  async (name) => {
    using folder = project();
    await folder.run();
    folder.put("out/mine.txt", "mine");
    folder.put("mine.txt", "mine");
    const manifest = JSON.parse(readFileSync(folder.path("out/manifest.json"), "utf8")) as { files: object };
    folder.put(
      "out/manifest.json",
      JSON.stringify({ ...manifest, files: { ...manifest.files, [name]: hash("mine") } }),
    );
    const { code, text } = await folder.run();
    expect(code).toBe(exitCodes.refused);
    expect(text).toContain(`out/manifest.json: error: Restore or delete the manifest: it lists "${name}"`);
    expect(readFileSync(folder.path("out/mine.txt"), "utf8")).toBe("mine");
    expect(readFileSync(folder.path("mine.txt"), "utf8")).toBe("mine");
  },
);

test("generate does not believe a manifest that lists a module without our banner", async () => {
  const manifest = { generator: "x", options: {}, inputs: {}, files: { "schema.ts": hash("mine") } };
  using folder = project({ "out/schema.ts": "mine", "out/manifest.json": JSON.stringify(manifest) });
  expect(await folder.run()).toMatchObject({ code: exitCodes.refused });
  expect(readFileSync(folder.path("out/schema.ts"), "utf8")).toBe("mine");
});

test("generate leaves everything else in its folder as it is: modes, times, links, empty folders", async () => {
  using folder = project({ "out/private/mine.txt": "mine", "out/operations/mine.ts": "mine" });
  mkdirSync(folder.path("out/empty"));
  symlinkSync("nowhere", folder.path("out/link"));
  chmodSync(folder.path("out/private"), 0o700);
  chmodSync(folder.path("out/private/mine.txt"), 0o640);
  chmodSync(folder.path("out"), 0o750);
  for (const name of ["out/private/mine.txt", "out/private", "out/empty"]) utimesSync(folder.path(name), 1e9, 1e9);
  const look = () =>
    ["out/private", "out/private/mine.txt", "out/empty"].map((name) => {
      const { mode, mtimeMs, ino } = statSync(folder.path(name));
      return { mode, mtimeMs, ino };
    });
  const before = look();
  await folder.run();
  folder.put("openapi.json", spec({ "/shops": { get: { responses: {} } } }));
  expect(await folder.run()).toMatchObject({ code: exitCodes.ok });
  expect(look()).toEqual(before);
  expect(statSync(folder.path("out")).mode & 0o777).toBe(0o750);
  expect(readdirSync(folder.path("out"))).toContain("link");
  expect(readFolder(folder.path("out/operations")).get("mine.ts")).toBe("mine");
});

test("generate keeps the mode of a file that it replaces, and removes a folder that held only stale files", async () => {
  using folder = project();
  await folder.run();
  chmodSync(folder.path("out/schema.ts"), 0o600);
  folder.put(
    "openapi.json",
    JSON.stringify({ ...JSON.parse(spec()) as object, components: { schemas: { Pet: { type: "string" } } } }),
  );
  await folder.run();
  expect(readFileSync(folder.path("out/schema.ts"), "utf8")).toContain("Pet");
  expect(statSync(folder.path("out/schema.ts")).mode & 0o777).toBe(0o600);
});

test.each([".out.staged-99999", ".out.previous-99999", ".out.portkey-fetch-99999-abcdef"])(
  "generate keeps a folder %s that is not ours",
  async (name) => {
    using folder = project({ [`${name}/mine.txt`]: "mine", [`${name}/staging.json`]: "{}" });
    await folder.run();
    expect(readFileSync(folder.path(`${name}/mine.txt`), "utf8")).toBe("mine");
    expect(readFileSync(folder.path(`${name}/staging.json`), "utf8")).toBe("{}");
  },
);

test("swap() takes everything back when a file cannot be put in its place", () => {
  using folder = temporary();
  const out = join(folder.path, "out");
  const first = new Map([["schema.ts", "one"], ["types.ts", "one"], ["operations/a.ts", "one"]]);
  swap(out, first, compare(out, first, []));
  const next = new Map([["schema.ts", "two"], ["resources/a.ts", "two"], ["types.ts", "two"]]);
  const difference = compare(out, next, first.keys());
  // As a program would that writes at the same time.
  writeFileSync(join(out, "resources"), "mine");
  expect(() => swap(out, next, difference)).toThrow();
  expect(Object.fromEntries(readFolder(out))).toEqual({
    "operations/a.ts": "one",
    resources: "mine",
    "schema.ts": "one",
    "types.ts": "one",
  });
  expect(readdirSync(folder.path)).toEqual(["out"]);
});

test.each([undefined, "staging.json"])(
  "recover() clears what a run left that was killed before its journal was written (%s)",
  (file) => {
    using folder = temporary();
    const staging = join(folder.path, ".out.portkey-fetch-99999999-abcdef");
    mkdirSync(staging);
    if (file !== undefined) writeFileSync(join(staging, file), "");
    recover(join(folder.path, "out"));
    expect(existsSync(staging)).toBe(false);
  },
);

test("recover() finishes what a complete journal says, and leaves files that changed since", () => {
  using folder = temporary();
  const [out, staging] = [join(folder.path, "out"), join(folder.path, ".out.portkey-fetch-99999999-abcdef")];
  mkdirSync(out);
  mkdirSync(staging);
  for (const name of ["schema.ts", "types.ts", "paths.ts"]) writeFileSync(join(out, name), "one");
  const changes = [
    { name: "schema.ts", before: hash("one"), after: hash("two") },
    { name: "types.ts", before: hash("older"), after: hash("two") },
    { name: "paths.ts", before: hash("one"), after: null },
    { name: "operations/a.ts", before: null, after: hash("two") },
  ];
  writeFileSync(join(staging, "ready.json"), JSON.stringify({ program: "portkey-fetch", folder: "out", changes }));
  for (const index of [0, 1, 3]) writeFileSync(join(staging, `new-${index}`), "two");
  recover(out);
  expect(Object.fromEntries(readFolder(out))).toEqual({
    "operations/a.ts": "two",
    "schema.ts": "two",
    "types.ts": "one",
  });
  expect(readdirSync(folder.path)).toEqual(["out"]);
});

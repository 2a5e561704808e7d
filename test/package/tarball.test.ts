/** What is in the packed npm package, and what an install of it brings. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { bin, root, run } from "./helpers/run.ts";

const KB = 1024;
const tarball = inject("tarball");
const consumer = inject("consumer");
const installed = join(consumer, "node_modules/portkey-fetch");
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n").map((name) =>
  name.slice("package/".length)
);

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

test("package stays under 535 KB packed", () => {
  expect(statSync(tarball).size).toBeLessThanOrEqual(535 * KB);
});

test("package and its dependencies take at most 3.75 MB and 4 folders", () => {
  const folders = readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."));
  expect(folders).toHaveLength(4);
  expect(sizeOf(join(consumer, "node_modules"))).toBeLessThanOrEqual(3.75 * KB * KB);
});

test("package holds its documents, code, declarations and their sources, and nothing else", () => {
  expect(files).toEqual(
    expect.arrayContaining(["package.json", "README.md", "MIGRATING.md", "CHANGELOG.md", "LICENSE"]),
  );
  const others = files.filter((name) =>
    !/^(?:package\.json|README\.md|MIGRATING\.md|CHANGELOG\.md|LICENSE)$/.test(name) &&
    !/^dist\/(?:src|generated)\/[\w/-]+\.(?:js|d\.ts)$/.test(name) &&
    !/^dist\/src\/[\w/-]+\.d\.ts\.map$/.test(name) &&
    !/^src\/[\w/-]+\.ts$/.test(name)
  );
  expect(others.sort()).toEqual([
    ...["dist/bin.js", "dist/codegen.d.ts", "dist/codegen.js", "dist/generated/openapi.json", "dist/generator.js"],
  ]);
});

test("package runs nothing when it is installed and has no side effects", () => {
  const { preinstall, install, postinstall, prepare } = manifest.scripts ?? {};
  expect([preinstall, install, postinstall, prepare]).toEqual([undefined, undefined, undefined, undefined]);
  expect(manifest.sideEffects).toBe(false);
  expect(Object.keys(manifest.dependencies)).toEqual(["eventsource-parser", "openapi-fetch"]);
});

test("package names no folder of the machine that built it", () => {
  for (const name of files) {
    if (statSync(join(installed, name)).isFile()) {
      expect(readFileSync(join(installed, name), "utf8").includes(root), name).toBe(false);
    }
  }
});

test("declarations of hand-written files lead to their sources", () => {
  const maps = files.filter((name) => name.endsWith(".d.ts.map"));
  const sources = files.filter((name) => name.startsWith("src/"));
  expect(sources).toContain("src/client/client.ts");
  expect(maps).toEqual(sources.map((name) => `dist/${name.replace(/\.ts$/, ".d.ts.map")}`));
  for (const name of maps) {
    const { sources } = JSON.parse(readFileSync(join(installed, name), "utf8"));
    for (const source of sources) {
      expect(existsSync(join(installed, dirname(name), source)), `${name} → ${source}`).toBe(true);
    }
    expect(readFileSync(join(installed, name.slice(0, -".map".length)), "utf8")).toMatch(
      /\/\/# sourceMappingURL=[\w-]+\.d\.ts\.map\s*$/,
    );
  }
});

test("code uses web APIs only, but for the entry for Node", () => {
  for (
    const name of files.filter((one) =>
      /^(?:dist\/generated|dist\/src|src)\/(?!node\.|request\/file-from-path\.).*\.(?:js|ts)$/.test(one)
    )
  ) {
    const code = readFileSync(join(installed, name), "utf8").replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, "");
    const imports = [
      ...code.matchAll(/^\s*(?:import|export)\b[^"'=]*?\bfrom "([^"]+)"/gm),
      ...code.matchAll(/\bimport\(?\s*"([^"]+)"/g),
    ].map(([, specifier]) => specifier!);
    for (const specifier of imports) {
      expect(specifier, name).toMatch(/^(?:\.{1,2}\/|openapi-fetch$|eventsource-parser$|@opentelemetry\/api$)/);
    }
    expect(/\brequire\(|\b__dirname\b|\bBuffer\.|node:/.test(code), name).toBe(false);
  }
});

test("openapi.json describes the same operations as the repository's", () => {
  const published = JSON.parse(readFileSync(join(installed, "dist/generated/openapi.json"), "utf8"));
  const whole = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8"));
  expect(Object.keys(published.paths)).toEqual(Object.keys(whole.paths));
  expect(Object.keys(published.components.schemas)).toEqual(Object.keys(whole.components.schemas));
});

test("publint has nothing to say", async () => {
  const { stdout } = await run(bin("publint"), ["--strict", tarball]);
  expect(stdout).toContain("All good!");
});

test("attw resolves every entry, also those of a pattern", async () => {
  const areas = files.flatMap((name) => /^dist\/generated\/(operations\/(?!index)[\w-]+)\.js$/.exec(name)?.[1] ?? []);
  expect(areas.length).toBeGreaterThan(20);
  const some = ["operations/chat", areas[0]!, areas.at(-1)!]; // each costs seconds, and all are alike
  await run(bin("attw"), [tarball, "--profile", "esm-only", "--include-entrypoints", ...some]);
});

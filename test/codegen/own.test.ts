import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readLock } from "../../scripts/codegen/lock.ts";
import { readManifest } from "../../scripts/codegen/manifest.ts";
import { Problems } from "../../scripts/codegen/problems.ts";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));
const read = (name: string) => readFileSync(join(generated, name), "utf8");
const code = ["operations", "resources"].flatMap((folder) =>
  readdirSync(join(generated, folder)).map((name) => `${folder}/${name}`)
);

const modules = ["accessors.ts", "paths.ts", "schema.ts", "types.ts", ...code];

test("src/index.ts reaches the schemas and the methods, and neither paths.ts nor types.ts", () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, "utf8");
    for (const [, file] of text.matchAll(/^(?:import|export|\})(?:.* )?from "(\.[^"]+)";$/gm)) {
      visit(join(path, "..", file!));
    }
  };
  visit(fileURLToPath(new URL("../../src/index.ts", import.meta.url)));
  const ours = [...reached].filter((path) => path.startsWith(generated)).map((path) => path.slice(generated.length));
  const methods = code.filter((name) => name.startsWith("resources/"));
  expect(ours.sort()).toEqual([...methods, "schema.ts"].sort());
});

test("generated/ has at most 25 bytes of client for 100 of schema.ts and paths.ts", () => {
  const client = code.reduce((sum, name) => sum + read(name).length, 0);
  expect(client / (read("schema.ts").length + read("paths.ts").length)).toBeLessThanOrEqual(0.25);
});

test("generated/ holds no `any` outside comments and texts", () => {
  for (const name of modules) {
    const bare = read(name).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/g, "");
    expect(bare.match(/.*\bany\b.*/)?.[0]).toBeUndefined();
  }
});

test("generated/ has a banner in each module, and nothing that depends on the machine", () => {
  for (const name of modules) {
    expect(read(name)).toMatch(
      /^\/\/ Portkey API\. Made by `npm run generate` from its OpenAPI description: do not edit\.\n/,
    );
    expect(read(name)).not.toContain("\r");
  }
  for (const name of ["manifest.json", "openapi.json"]) {
    expect(read(name)).not.toMatch(/"(\/|[A-Z]:\\)(home|root|work|Users|tmp)\b/);
  }
});

test("generated/manifest.json lists every generated file, and names.lock.json every operation", () => {
  const manifest = readManifest(generated)!;
  expect(Object.keys(manifest.files)).toEqual(expect.arrayContaining(modules));
  const operations = JSON.parse(read("operations.json")) as { method: string; path: string; accessor: string }[];
  const problems = new Problems();
  const lock = readLock(generated, "generated", problems);
  expect(problems.all).toEqual([]);
  expect(Object.entries(lock.methods!).map(([operation, [accessor]]) => [operation, accessor])).toEqual(
    operations.map(({ method, path, accessor }) => [`${method} ${path}`, accessor]),
  );
});

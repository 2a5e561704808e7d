/**
 * scripts/build-npm.ts, as far as it can be tried without the network: it type-checks against the documented interface of dnt and
 * runs against a stand-in (fixtures/dnt.ts) that the loopback JSR serves; its package passes what the other build passes.
 */
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, inject, test } from "vitest";
import { SESSION } from "./helpers/expected.ts";
import { bin, newFolder, root, run, writeFiles } from "./helpers/run.ts";

const env = { JSR_URL: inject("jsrURL"), DENO_DIR: newFolder("deno-dir") };
const calls = { GATEWAY: inject("gateway"), PROVIDER: inject("provider") };
const folder = newFolder("dnt");

beforeAll(() => run(bin("deno"), ["run", "-A", "--no-lock", "scripts/build-npm.ts", folder], { env }));

test("build-npm.ts type-checks against the interface of dnt", async () => {
  await run(bin("deno"), ["check", "--no-lock", "scripts/build-npm.ts"], { env });
});

test("build-npm.ts writes the metadata and the documents of the package", () => {
  const built = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const ours = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const field of ["name", "version", "description", "license", "type", "engines", "sideEffects", "dependencies"]) {
    expect(built[field], field).toEqual(ours[field]);
  }
  expect(Object.keys(built.exports)).toEqual(
    Object.keys(JSON.parse(readFileSync(join(root, "deno.json"), "utf8")).exports),
  );
  for (const file of ["README.md", "MIGRATING.md", "CHANGELOG.md", "LICENSE"]) {
    expect(existsSync(join(folder, file)), file).toBe(true);
  }
});

test("build-npm.ts makes a package that passes publint and attw and runs on Node", async () => {
  await run(bin("publint"), ["--strict", "--pack", "npm", folder]);
  await run(bin("attw"), ["--pack", folder, "--profile", "esm-only"]);
  const project = newFolder("dnt-consumer");
  cpSync(inject("consumer"), project, { recursive: true, filter: (path) => !path.includes("node_modules") });
  writeFiles(project, { "node_modules/.keep": "" });
  cpSync(folder, join(project, "node_modules/portkey-fetch"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "eventsource-parser"]) {
    symlinkSync(join(inject("consumer"), "node_modules", name), join(project, "node_modules", name));
  }
  const { stdout } = await run(process.execPath, ["main.mjs"], { cwd: project, env: calls });
  expect(JSON.parse(stdout)).toEqual({ ...SESSION, runtime: "node", version: expect.any(String) });
});

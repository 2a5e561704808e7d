import { mkdtempSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runDiff } from "../../scripts/spec-diff.ts";

const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const pair = (name: string): [string, string] => [`${folder}${name}/old.yaml`, `${folder}${name}/new.yaml`];

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const written = { out: "", error: "" };
  const code = await runDiff(args, {
    out: (text) => void (written.out += text),
    error: (text) => void (written.error += text),
  });
  return { code, ...written };
}

test("runDiff() ends with 0 when no caller breaks", async () => {
  const { code, out, error } = await run(...pair("optional-field-added"));
  expect([code, error]).toEqual([0, ""]);
  expect(out).toContain("minor: 1 compatible change");
});

test("runDiff() ends with 1 when a change breaks callers", async () => {
  expect((await run(...pair("required-request-field"))).code).toBe(1);
  expect((await run(...pair("operation-removed"))).code).toBe(1);
});

test("runDiff() --format json prints what diff() returns", async () => {
  const { code, out } = await run(...pair("required-request-field"), "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    breaking: true,
    bump: "major",
    changes: [{ kind: "property-added", at: "body.color", reason: "assign", methods: [{ accessor: "items.create" }] }],
  });
});

test("runDiff() ends with 2 and says what is wrong with the arguments", async () => {
  expect(await run("one.yaml")).toEqual({
    code: 2,
    out: "",
    error: "error: Name two descriptions, the old one and the new one: 1 given\n",
  });
  expect((await run(...pair("cyclic"), "--format", "xml")).error).toBe(
    `error: Set --format to text, markdown or json, not "xml"\n`,
  );
  const unknown = await run("--colour", "a", "b");
  expect(unknown.code).toBe(2);
  expect(unknown.error).toContain("--colour");
});

test("runDiff() ends with 2 and names the file and the line of a description that cannot be read", async () => {
  const temporary = mkdtempSync(join(tmpdir(), "spec-diff-"));
  const broken = join(temporary, "broken.yaml");
  writeFileSync(broken, "openapi: 3.1.0\ninfo: { title: [ }\n");
  const [old] = pair("cyclic");
  const { code, out, error } = await run(old, broken);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(/broken\.yaml:2:\d+: error: Correct the YAML/);
  expect(error).not.toContain("    at ");

  const missing = await run(join(temporary, "none.yaml"), old);
  expect(missing.code).toBe(2);
  expect(missing.error).toContain("none.yaml: error: Check the name: there is no such file");

  const swagger = join(temporary, "swagger.json");
  writeFileSync(swagger, `{ "swagger": "2.0" }`);
  expect((await run(old, swagger)).error).toContain("swagger.json:1:3: error: Convert the description");
});

test("runDiff() --overlay changes both descriptions before they are compared", async () => {
  const overlay = join(mkdtempSync(join(tmpdir(), "spec-diff-")), "overlay.yaml");
  writeFileSync(
    overlay,
    `overlay: 1.0.0
info: { title: Names, version: 1.0.0 }
actions:
  - target: $.info
    update: { title: Toy API }
`,
  );
  const { code, out } = await run(...pair("operation-added"), "--overlay", overlay);
  expect(code).toBe(0);
  expect(out).toContain("Toy API 1.0.0 → 1.1.0");
});

test("runDiff() --help prints how to use it", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  expect(out).toContain("Exit codes: 0 no caller breaks, 1 a change breaks callers, 2");
});

test("scripts/spec-diff.ts is a command", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const args = ["--import", "tsx", "scripts/spec-diff.ts", ...pair("operation-removed")];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toContain("items.retrieve (GET /items/{id})");
});

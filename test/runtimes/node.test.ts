/** Every Node that is supported runs a session with the installed package. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, inject, test } from "vitest";
import { ANSWER } from "../support/provider.ts";
import { SESSION } from "../package/helpers/expected.ts";
import { root, run } from "../package/helpers/run.ts";

const env = { GATEWAY: inject("gateway"), PROVIDER: inject("provider") };
const cwd = inject("consumer");

/** This Node, and those that the tools bring (for Linux on x64). */
const nodes = new Map([[process.versions.node.split(".")[0]!, process.execPath]]);
for (const major of ["22", "24", "26"]) {
  const path = join(inject("tools"), "node_modules", `node-${major}`, "bin/node");
  if (existsSync(path)) nodes.set(major, path);
}

for (const [major, node] of nodes) {
  test(`Node ${major} runs the package with import, require() and JSON entries`, async () => {
    const result = JSON.parse((await run(node, ["main.mjs"], { cwd, env })).stdout);
    expect(result).toEqual({ ...SESSION, runtime: "node", version: expect.stringMatching(new RegExp(`^${major}\\.`)) });
    expect(JSON.parse((await run(node, ["main.cjs"], { cwd, env })).stdout).plain).toBe(ANSWER);
    const program = 'import d from "portkey-fetch/openapi.json" with { type: "json" }; console.log(d.openapi)';
    expect((await run(node, ["--input-type=module", "--eval", program], { cwd })).stdout.trim()).toBe("3.1.0");
  });
}

// Node 24 shows more of what an object keeps in private than Node 20 does: its inspect() prints the headers of a Request.
test.runIf(nodes.has("24"))("Node 24 shows no secret in errors either", async () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const files = ["secrets", "secrets.property", "errors"].map((name) => `test/connection/${name}.test.ts`);
  await run(nodes.get("24")!, [vitest, "run", ...files], { cwd: root });
});

test("The package names its classes as its sources do", async () => {
  const program = `import * as all from "portkey-fetch";
    console.log(JSON.stringify(Object.entries(all).filter(([name, value]) =>
      /^[A-Z]/.test(name) && typeof value === "function" && value.name !== name).map(([name]) => name)))`;
  expect(JSON.parse((await run(process.execPath, ["--input-type=module", "--eval", program], { cwd })).stdout)).toEqual(
    [],
  );
});

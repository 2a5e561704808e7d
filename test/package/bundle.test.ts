/** The installed package in the hands of bundlers, and with `require()`. */
import { statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { ANSWER } from "../support/provider.ts";
import { SESSION } from "./helpers/expected.ts";
import { bin, newFolder, run } from "./helpers/run.ts";

const consumer = inject("consumer");
const env = { GATEWAY: inject("gateway"), PROVIDER: inject("provider") };
const on = (runtime: string) => ({ ...SESSION, runtime, version: expect.any(String) });

test("bun build makes one file that Bun runs", async () => {
  const outfile = join(newFolder("bun-build"), "main.js");
  await run(bin("bun"), ["build", "main.mjs", "--target=bun", "--outfile", outfile], { cwd: consumer });
  expect(JSON.parse((await run(bin("bun"), [outfile], { env })).stdout)).toEqual(on("bun"));
});

test("bun build --compile makes a program that runs by itself", async () => {
  const outfile = join(newFolder("bun-compile"), "main");
  await run(bin("bun"), ["build", "--compile", "main.mjs", "--outfile", outfile], { cwd: consumer });
  expect(JSON.parse((await run(outfile, [], { env })).stdout)).toEqual(on("bun"));
});

test("bun test runs a test that uses the package", async () => {
  const { stderr } = await run(bin("bun"), ["test", "./bun.test.mjs"], { cwd: consumer, env });
  expect(stderr).toMatch(/ 1 pass\n 0 fail/);
});

test("esbuild makes a file that Node runs, and drops the methods when only a function is used", async () => {
  const folder = newFolder("esbuild");
  const common = {
    absWorkingDir: consumer,
    bundle: true,
    format: "esm",
    minify: true,
    logLevel: "error",
    tsconfigRaw: {},
  } as const;
  await build({ ...common, entryPoints: ["main.mjs"], platform: "node", outfile: join(folder, "all.mjs") });
  expect(JSON.parse((await run(process.execPath, [join(folder, "all.mjs")], { env })).stdout)).toEqual(on("node"));
  const contents = `import { createChatCompletion, PortkeyClient } from "portkey-fetch/operations";
    export const call = (options, body) => createChatCompletion(new PortkeyClient(options), body);`;
  await build({
    ...common,
    stdin: { contents, resolveDir: consumer },
    platform: "neutral",
    outfile: join(folder, "one.mjs"),
  });
  expect(statSync(join(folder, "one.mjs")).size).toBeLessThan(statSync(join(folder, "all.mjs")).size * 0.7);
});

test("require() reads the package on Node", async () => {
  const { stdout } = await run(process.execPath, ["main.cjs"], { cwd: consumer, env });
  expect(JSON.parse(stdout)).toEqual({ plain: ANSWER, named: true, headers: { "x-portkey-trace-id": "t" } });
});

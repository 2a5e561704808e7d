/**
 * `npm run check`: the whole gate of a change. `.ci/run` has the slow checks too: registries, runtimes, benchmarks.
 * `npm run check -- --quick` answers in about a minute: it runs the tests that a change reaches, on Node alone.
 *
 * @module
 */
import process from "node:process";
import { inModules, runSteps, type Step } from "./run.ts";

const node = process.execPath;
const bin = (name: string) => inModules(`.bin/${name}`);
const script = (name: string, ...args: string[]) => [node, "--import", "tsx", `scripts/${name}.ts`, ...args] as const;
const vitest = inModules("vitest/vitest.mjs");

const style: Step[] = [
  ["format", bin("deno"), "fmt", "--check", "--quiet"],
  ["lint", bin("deno"), "lint", "--quiet"],
  ["dead code", bin("knip")],
];

const quick: Step[] = [
  ...style,
  ["types", node, inModules("typescript/bin/tsc"), "--noEmit"],
  ["imports between rooms", node, vitest, "run", "test/layout.test.ts"],
  ["tests that the change reaches, on Node", node, vitest, "run", "--changed", "--passWithNoTests"],
];

const whole: Step[] = [
  ...style,
  ["description is valid", bin("redocly"), "lint", "openapi/openapi.yaml"],
  ["description covers the API", ...script("spec-coverage")],
  ["npm test: types, generated files, tests on Node, Bun and Deno", ...script("test")],
  ["package.json and deno.json agree", ...script("exports")],
  ["option table is up to date", ...script("option-table", "--check")],
  ["public surface is as reported", ...script("api-report", "--check")],
  ["build", ...script("build")],
  ["publint", bin("publint"), "--strict", "--pack", "npm"],
  ["are the types wrong?", bin("attw"), "--pack", ".", "--profile", "esm-only"],
  ["JSR takes it, without slow types", bin("deno"), "publish", "--dry-run", "--allow-dirty", "--quiet"],
  ["every public symbol is documented", ...script("doc-lint")],
];

runSteps(process.argv.includes("--quick") ? quick : whole);

/**
 * `npm run check`: the whole gate of a change. `.ci/run` has the slow checks too: registries, runtimes, benchmarks.
 *
 * @module
 */
import process from "node:process";
import { inModules, runSteps } from "./run.ts";

const node = process.execPath;
const bin = (name: string) => inModules(`.bin/${name}`);
const script = (name: string, ...args: string[]) => [node, "--import", "tsx", `scripts/${name}.ts`, ...args] as const;

runSteps([
  ["format", bin("deno"), "fmt", "--check", "--quiet"],
  ["lint", bin("deno"), "lint", "--quiet"],
  ["description is valid", bin("redocly"), "lint", "openapi/openapi.yaml"],
  ["description covers the API", ...script("spec-coverage")],
  ["npm test: types, generated files, tests on Node, Bun and Deno", ...script("test")],
  ["package.json and deno.json agree", ...script("exports")],
  ["option table of the README is up to date", ...script("option-table", "--check")],
  ["public surface is as reported", ...script("api-report", "--check")],
  ["build", ...script("build")],
  ["publint", bin("publint"), "--strict", "--pack", "npm"],
  ["are the types wrong?", bin("attw"), "--pack", ".", "--profile", "esm-only"],
  ["JSR takes it, without slow types", bin("deno"), "publish", "--dry-run", "--allow-dirty", "--quiet"],
  ["every public symbol is documented", ...script("doc-lint")],
]);

/**
 * `npm test`: types, generated files, and the one test suite on Node, Bun and Deno.
 *
 * @module
 */
import process from "node:process";
import { inModules, runSteps } from "./run.ts";

const node = process.execPath;
const vitest = inModules("vitest/vitest.mjs");

runSteps([
  ["types", node, inModules("typescript/bin/tsc"), "--noEmit"],
  ["generated files are up to date", node, "--import", "tsx", "scripts/generate.ts", "--check"],
  ["tests on Node", node, vitest, "run"],
  ["tests on Bun", inModules(".bin/bun"), "--bun", vitest, "run", "--config", "vitest.runtimes.config.ts"],
  ["tests on Deno", inModules(".bin/deno"), "run", "-A", vitest, "run", "--config", "vitest.runtimes.config.ts"],
]);

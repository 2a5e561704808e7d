/** The steps of `.ci/run` after the install: the gate of `npm run check`, then what takes long. */
import { existsSync } from "node:fs";
import process from "node:process";
import { checks } from "../scripts/check.ts";
import { inModules, runSteps, type Step } from "../scripts/run.ts";

const node = process.execPath;

/** Chromium comes from the system: installed here on a machine that has none, where we may. */
const browsers = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const chromium: Step[] = browsers.some((path) => path && existsSync(path)) ? [] : [[
  "install Chromium",
  "bash",
  "-c",
  "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null",
]];

const steps: Step[] = [
  ...checks,
  ...chromium,
  [
    "package: registries, installs, types, bundles, runtimes",
    node,
    inModules("vitest/vitest.mjs"),
    "run",
    "--config",
    "test/package/vitest.config.ts",
  ],
  ["install the peers of the benchmarks", "npm", "ci", "--prefix", "bench"],
  ["benchmarks keep their budgets", node, "--import", "tsx", "bench/main.ts", "--smoke"],
  ["dry run of a release", node, "--import", "tsx", "scripts/release.ts", "--dry-run"],
];

const failed = runSteps(steps);
process.stdout.write(`\n${steps.length + 1 - failed.length} passed, ${failed.length} failed\n`);

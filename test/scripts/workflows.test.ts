/** Workflows: where a job may write or publish, no package's install script runs, and none that runs code of packages keeps credentials. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const folder = new URL("../../.github/workflows/", import.meta.url);
const jobs = readdirSync(folder).flatMap((file) => {
  const workflow = parse(readFileSync(new URL(file, folder), "utf8")) as { jobs: Record<string, Job> };
  return Object.entries(workflow.jobs).map(([name, job]) => [`${file}: ${name}`, job] as const);
});
const powerful = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes("write"));

test("Jobs that may write install without scripts, and keep no credentials where they run packages", () => {
  expect(powerful.length).toBeGreaterThan(0);
  for (const [name, { steps }] of powerful) {
    const installs = steps.filter(({ run = "" }) => /\bnpm (ci|install|run)\b/.test(run));
    for (const { run } of installs) if (!run!.includes("npm run")) expect(run, name).toContain("--ignore-scripts");
    for (const { uses = "", with: options = {} } of steps) {
      if (installs.length === 0 || !uses.startsWith("actions/checkout@")) continue;
      expect(options["persist-credentials"], name).toBe(false);
    }
  }
});

test("Actions are pinned to a commit", () => {
  for (const [name, { steps }] of jobs) {
    for (const { uses } of steps) if (uses) expect(uses, name).toMatch(/@[0-9a-f]{40}$/);
  }
});

/** Runs the commands that the gates consist of, and says at the end which of them passed. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import process from "node:process";

/** A command with the name it is reported under. */
export type Step = readonly [name: string, command: string, ...args: string[]];

/** The project's folder. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Path of a file in node_modules, to run it without a shim. */
export const inModules = (path: string): string => `node_modules/${path}`;

/**
 * Runs each step, also after a failure, and ends the process with 1 when one failed. A step finds its name in the environment variable
 * `STEP`: the tests hold the runtime they are on against it. Returns the names of the steps that failed.
 */
export function runSteps(steps: readonly Step[]): string[] {
  const failed: string[] = [];
  for (const [name, command, ...args] of steps) {
    process.stdout.write(`\n> ${name}\n`);
    const started = performance.now();
    const { status, error } = spawnSync(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, STEP: name },
    });
    if (error) process.stdout.write(`${error.message}\n`);
    if (status !== 0) failed.push(name);
    process.stdout.write(
      `  ${status === 0 ? "ok" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
  process.stdout.write(
    failed.length === 0
      ? `\nAll ${steps.length} steps passed\n`
      : `\n${failed.length} of ${steps.length} steps failed: ${failed.join(", ")}\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
  return failed;
}

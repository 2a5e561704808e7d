/**
 * `npm start`: installs what is missing, regenerates the clients, then runs the tour in `tour.ts`.
 * Plain JavaScript with nothing but Node, so that it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import process from "node:process";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's folder; ends this process when the command fails. */
function run(what, command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    process.stderr.write(`\nCannot ${what}: "${[command, ...args].join(" ")}" ${error ? error.message : `ended with code ${status}`}\n`);
    process.exit(status || 1);
  }
}

if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url))) {
  process.stdout.write("Installing the development dependencies (once)…\n");
  run("install", "npm", ["ci", "--no-audit", "--no-fund"]);
}
run("regenerate the clients", process.execPath, ["--import", "tsx", "scripts/generate.ts"]);
run("run the tour", process.execPath, ["--import", "tsx", "scripts/tour.ts"]);

/**
 * `npm start`: installs what is missing, regenerates the clients, then runs the tour in `tour.ts`.
 * Plain JavaScript with nothing but Node, so that it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's folder; ends this process when the command fails. */
function run(what, command, args) {
  process.stdout.write(`> ${what}\n`);
  // npm is a script on Windows
  const shell = process.platform === "win32" && command === "npm";
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell });
  if (status === 0) return;
  const reason = error ? error.message : signal ? `it was ended by ${signal}` : `it ended with code ${status}`;
  process.stderr.write(`\nCannot ${what}: ${reason}. The command was: ${[command, ...args].join(" ")}\n`);
  process.exit(status || 1);
}

if (Number.parseInt(process.versions.node) < 20) {
  process.stderr.write(`Use Node 20 or newer: this is ${process.version}\n`);
  process.exit(1);
}
if (!existsSync(new URL("../node_modules/.package-lock.json", import.meta.url))) {
  run("install the development dependencies (once)", "npm", ["ci", "--no-audit", "--no-fund"]);
}
run("regenerate the clients", process.execPath, ["--import", "tsx", "scripts/generate.ts"]);
run("take the tour", process.execPath, ["--import", "tsx", "scripts/tour.ts"]);

/** Runs the programs that the package tests consist of. */
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** A program that is installed with the project. */
export const bin = (name: string): string => join(root, "node_modules/.bin", name);

/** What a program printed. */
export interface Output {
  stdout: string;
  stderr: string;
}

/** Settings of one run. */
export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** @default 300_000 */
  timeout?: number;
}

/** Runs a program to its end; throws with all that it printed when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Output> {
  const { cwd = root, env = {}, timeout = 300_000 } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...outsideEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
  });
  const output: Output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => output.stdout += text);
  child.stderr.setEncoding("utf8").on("data", (text) => output.stderr += text);
  const ended = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once(
      "close",
      (code, signal) => resolve(code === 0 ? "" : signal ? `signal ${signal}` : `code ${code}`),
    );
  });
  if (ended !== "") {
    throw new Error(
      `"${[command, ...args].join(" ")}" ended with ${ended}\n${output.stdout}\n${output.stderr}`,
    );
  }
  return output;
}

/** The environment of a user: without what npm and vitest set for us, and without keys. */
function outsideEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (
      value === undefined ||
      /^(npm_(?!config_registry)|PORTKEY_|VITEST|NODE_OPTIONS|NODE_ENV|NODE_PATH|DENO_|BUN_|JSR_)/i
        .test(name)
    ) continue;
    environment[name] = value;
  }
  return { ...environment, NO_COLOR: "1", CI: "true" };
}

const folders = new Set<string>();

/** A new folder outside of the project, so that nothing is found by walking up. Removed by `removeFolders`. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `portkey-fetch-${name}-`));
  folders.add(folder);
  return folder;
}

/** Removes all folders of `newFolder`. */
export function removeFolders(): void {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
  }
}

/** Writes files into a folder; objects become JSON. */
export function writeFiles(
  folder: string,
  files: Record<string, string | object>,
): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      typeof content === "string" ? content : JSON.stringify(content, null, 2),
    );
  }
}

/** Puts programs first on the PATH of a run: a folder in which `deno add …` and `npx jsr …` find the pinned versions. */
export function pathWith(
  folder: string,
  programs: Record<string, readonly string[]>,
): string {
  for (const [name, command] of Object.entries(programs)) {
    const path = join(folder, name);
    writeFiles(folder, { [name]: `#!/bin/sh\nexec ${command.map((part) => `"${part}"`).join(" ")} "$@"\n` });
    chmodSync(path, 0o755);
  }
  return `${folder}:${process.env.PATH}`;
}

/** Other processes: the three runtimes, workers that answer with JSON, and the CPU time a command takes. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url))
  .replace(/[/\\]$/, "");

/** The folder of the benches. */
export const bench: string = `${root}/bench`;

/** Where benches keep what they build; not committed. */
export const scratch: string = `${bench}/.build`;

/** Command lines that run a script on each runtime, without and with TypeScript. */
const COMMANDS: Record<string, { plain: string[]; typescript: string[] }> = {
  node: {
    plain: [process.execPath],
    typescript: [process.execPath, "--import", tsx()],
  },
  bun: {
    plain: [`${root}/node_modules/.bin/bun`],
    typescript: [`${root}/node_modules/.bin/bun`],
  },
  deno: {
    plain: [
      `${root}/node_modules/.bin/deno`,
      "run",
      "-A",
      "--no-check",
      "--no-lock",
    ],
    typescript: [
      `${root}/node_modules/.bin/deno`,
      "run",
      "-A",
      "--no-check",
      "--no-lock",
      "--v8-flags=--expose-gc",
    ],
  },
};

/** The runtimes that are installed. */
export function runtimes(): string[] {
  return Object.keys(COMMANDS).filter((name) => existsSync(COMMANDS[name]!.plain[0]!));
}

/** Runs a worker and reads the last line it prints as JSON. */
export async function work<Answer>(
  runtime: string,
  worker: string,
  args: readonly (string | number)[] = [],
  flags: readonly string[] = [],
): Promise<Answer> {
  const [command = "", ...before] = COMMANDS[runtime]!.typescript;
  const at = runtime === "node" ? 0 : before.length;
  const { output, code } = await collect(command, [
    ...before.slice(0, at),
    ...flags,
    ...before.slice(at),
    `${bench}/workers/${worker}.ts`,
    ...args.map(String),
  ]);
  const line = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0) {
    throw new Error(
      `Look at the worker "${worker}" on ${runtime}: it ended with ${code}`,
    );
  }
  return JSON.parse(line) as Answer;
}

function collect(
  command: string,
  args: string[],
): Promise<{ output: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: bench,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on(
      "data",
      (text: string) => output += text,
    );
    child.on("error", reject).on("close", (code) => resolve({ output, code }));
  });
}

/** CPU time in ms, user and system, that a script takes in a process of its own: what a shell's `time` says. */
export function processTime(
  runtime: string,
  script: string,
  flags: readonly string[] = [],
): number {
  const command = [...COMMANDS[runtime]!.plain, ...flags, script];
  const { stderr, status } = spawnSync("bash", [
    "-c",
    'TIMEFORMAT="%U %S"; time "$@" >/dev/null',
    "bash",
    ...command,
  ], {
    cwd: bench,
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`Look at ${script} on ${runtime}: it failed\n${stderr}`);
  }
  const [user = NaN, system = NaN] = stderr.trim().split("\n").at(-1)!.split(
    " ",
  ).map(Number);
  return (user + system) * 1000;
}

/** Runs a command to its end; throws when it fails. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string = root,
): string {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    throw new Error(
      `Look at "${command} ${args.join(" ")}": it failed\n${stdout}${stderr}`,
    );
  }
  return stdout;
}

function tsx(): string {
  return new URL(`file://${createRequire(import.meta.url).resolve("tsx")}`)
    .href;
}

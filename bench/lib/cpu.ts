/** CPU time that a command takes, which says the same when the machine has other work. */
import { spawnSync } from "node:child_process";

/** Runs a command to its end: seconds of user and system time, its children's included, and what it wrote. */
export function cpu(command: readonly string[]): { seconds: number; stdout: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@"', "bash", ...command], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const [user = NaN, system = NaN] = stderr.trim().split("\n").at(-1)!.split(" ").map(Number);
  return { seconds: user + system, stdout, status };
}

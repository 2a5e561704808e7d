/** Two folders that change places in one step, which Linux can do and Node has no function for. */
import { spawnSync } from "node:child_process";

/** The number of `renameat2` by processor. */
const calls: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** Both paths from the working directory (AT_FDCWD), and RENAME_EXCHANGE. */
const program = (call: number) => `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;

/**
 * Lets two folders change places, so that each name leads to one of them at any moment. It takes Linux, a file system that can,
 * and Perl, which is in the base of most systems; where one is missing, nothing happens.
 *
 * @param first an absolute path, as is the second: a number would be one to Perl too
 * @returns whether they did
 */
export function exchange(first: string, second: string): boolean {
  const call = process.platform === "linux" ? calls[process.arch] : undefined;
  if (call === undefined) return false;
  return spawnSync("perl", ["-e", program(call), first, second], { stdio: "ignore" }).status === 0;
}

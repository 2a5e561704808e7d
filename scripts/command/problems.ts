/** What goes wrong in the command, and the exit code that says so. */

/** What the command returns to the shell. */
export const exitCodes = {
  ok: 0,
  /** The gateway or a provider answered with an error, or the answer is not complete. */
  refused: 1,
  /** The command line or an option has mistakes. Nothing was sent. */
  usage: 2,
  /** There was no answer: the network, a time limit, or a package that is not installed. */
  failed: 3,
  /** A bug of the command. */
  bug: 4,
  /** Ctrl+C. */
  interrupted: 130,
} as const;

/** The exit codes, for the help. */
export const exitText = `Exit codes:
  0    done; also when the reader of a pipe has enough
  1    the gateway or a provider answered with an error, or the answer is not complete
  2    the command line or an option has mistakes; nothing was sent
  3    there was no answer: no network, a time limit, or a package is missing
  4    a bug of the command
  130  interrupted with Ctrl+C`;

/** Mistakes in the command line, all of them at once. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** Refuses a command line. */
export function refuse(...problems: string[]): never {
  throw new UsageError(problems);
}

/** The name among others that was probably meant, or undefined when none is near. Case and separators do not count. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const plain = normalize(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 0.5;
  for (const candidate of names) {
    const distance = editDistance(plain, normalize(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function normalize(name: string): string {
  return name.replace(/[-_\s]/g, "").toLowerCase();
}

/** How many letters must be added, removed, replaced or swapped with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let distance = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        distance = Math.min(distance, before[column - 2]! + 1);
      }
      current.push(distance);
    }
    [before, previous] = [previous, current];
  }
  return previous[to.length]!;
}

/** What is wrong with a description: all of it at once, each with its place and what to do. */

/** One problem of the input. */
export interface Problem {
  /** `error` stops generation, `warning` does not. */
  readonly severity: "error" | "warning";
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** The file, relative to the working directory, or the URL. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer inside the file, `#/paths/~1models/get`. */
  readonly pointer?: string;
  /** Present when the generator is wrong, and not the input. */
  readonly bug?: true;
}

/** Where a problem is. */
export type Place = Pick<Problem, "file" | "line" | "column" | "pointer">;

/** Collects problems; equal ones are kept once. */
export class Problems {
  readonly #list = new Map<string, Problem>();

  error(message: string, place: Place = {}): void {
    this.#add({ severity: "error", message, ...place });
  }

  warn(message: string, place: Place = {}): void {
    this.#add({ severity: "warning", message, ...place });
  }

  /** A fault of the generator itself. */
  bug(message: string, place: Place = {}): void {
    this.#add({ severity: "error", message, ...place, bug: true });
  }

  #add(problem: Problem): void {
    this.#list.set(formatProblem(problem), problem);
  }

  get all(): Problem[] {
    return [...this.#list.values()].sort(byPlace);
  }

  get errors(): Problem[] {
    return this.all.filter((problem) => problem.severity === "error");
  }

  get warnings(): Problem[] {
    return this.all.filter((problem) => problem.severity === "warning");
  }

  /** Throws a {@linkcode GenerateError} with everything found so far, if there is an error among it. */
  throwIfAny(): void {
    if (this.errors.length > 0) throw new GenerateError(this.all);
  }
}

function byPlace(a: Problem, b: Problem): number {
  const [x, y] = [a.file ?? "", b.file ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) ||
    (a.message < b.message ? -1 : 1);
}

/** `file:line:column: error: message (#/pointer)`, on one line whatever the input says. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, pointer, severity, message } = problem;
  let place = "";
  if (file !== undefined) {
    place = file;
    if (line !== undefined) place += `:${line}:${column ?? 1}`;
    place += ": ";
  }
  const where = pointer === undefined || pointer === "" ? "" : ` (${pointer})`;
  return printable(`${place}${severity}: ${message}${where}`);
}

/** Text without control and direction characters, which could rewrite a terminal's line. */
export function printable(text: string): string {
  return text.replace(
    // deno-lint-ignore no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value from the input as it is quoted in messages: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
  return `"${text.length > 80 ? `${text.slice(0, 77)}…` : text}"`;
}

/** Generation was refused. Nothing has been written. */
export class GenerateError extends Error {
  override readonly name: string = "GenerateError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** `, did you mean --watch` where a known name is near; nothing where none is. */
export function suggestion(name: string, known: readonly string[], prefix: string = ""): string {
  const near = known.map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return near !== undefined && near.far <= 2 ? `, did you mean ${prefix}${near.candidate}` : "";
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** What a bench is, and what it hands back. */

/** What was asked for on the command line. */
export interface Request {
  /** Short runs, and only what a machine's load cannot change. */
  smoke: boolean;
  /** Runtimes to measure on. */
  runtimes: readonly string[];
  /** How many rounds, over the bench's own number. */
  rounds: number | undefined;
}

/** A number that must stay at or under its limit. */
export interface Budget {
  what: string;
  value: number;
  limit: number;
  /** Where the limit is not reached yet: what the value is known to stay under, so that it cannot grow unseen. */
  ceiling?: number | undefined;
  unit: string;
  /** Whether the value is the same on every machine, so that a smoke may fail on it. */
  deterministic: boolean;
  /** Whether the limit is what the value must reach at least. */
  atLeast?: boolean;
}

/** Rows of text under a heading. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** What a reader must know to read it. */
  notes?: readonly string[];
}

/** What a bench found. */
export interface Findings {
  tables: Table[];
  budgets: Budget[];
}

/** One question with its measurement. */
export interface Bench {
  name: string;
  about: string;
  /** Whether `--smoke` runs it. */
  inSmoke: boolean;
  run(request: Request): Promise<Findings>;
}

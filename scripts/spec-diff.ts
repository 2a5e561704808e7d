/**
 * What changed between two descriptions, as the callers of their clients see it.
 *
 * `npx tsx scripts/spec-diff.ts OLD NEW [--format text|markdown|json]`, or `portkey-fetch diff OLD NEW …`
 *
 * Exit codes: 0 when no caller breaks, 1 when a change breaks callers, 2 when the
 * descriptions could not be compared, 4 for a bug of the command.
 *
 * @module
 */
import process from "node:process";
import { pathToFileURL } from "node:url";
import { runDiff } from "./diff/run.ts";

export { diff, type DiffOptions } from "./diff/diff.ts";
export { type Format, formatDiff } from "./diff/format.ts";
export type { Affected, Bump, Change, ChangeKind, OperationRef, Reason, SpecDiff, SpecInfo } from "./diff/model.ts";
export { diffUsage, runDiff, runDiff as main } from "./diff/run.ts";

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runDiff(process.argv.slice(2));
}

/**
 * Checks whether the description that Portkey publishes has changed since `openapi/published.json` was written. If so, updates the
 * record and writes what changed, in Markdown, for the pull request that `.github/workflows/spec-watch.yml` opens.
 *
 * `npx tsx scripts/diff/watch.ts --commit SHA [--record FILE] [--summary FILE]`
 *
 * Prints `changed=true` or `changed=false`, as a workflow step reads it. Exit codes: 0 for done, 2 for a comparison that was not possible.
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { load } from "../codegen/load.ts";
import { Problems } from "../codegen/problems.ts";
import type { ReaderOptions } from "../codegen/reader.ts";
import { code } from "./changelog.ts";
import { diff } from "./diff.ts";
import { formatDiff } from "./format.ts";
import {
  comparePrints,
  isCommit,
  type PrintChanges,
  readPublished,
  remember,
  sourceAt,
  writePublished,
} from "./published.ts";
import { explain, UsageError } from "./run.ts";

export interface WatchOptions extends ReaderOptions {
  /** The commit to look at, its full hash. */
  readonly commit: string;
  /** The record that is compared and brought up to date. */
  readonly record: string;
}

/** What changed, in Markdown; nothing when the description is as it was. The record is written only when it changed. */
export async function watchPublished({ commit, record, ...options }: WatchOptions): Promise<string | undefined> {
  if (!isCommit(commit)) throw new UsageError("Give --commit the full hash of a commit, 40 hexadecimal digits");
  const known = readPublished(record);
  // Fingerprints are made by this version of the code; only another commit can be another description.
  if (commit === known.commit && Object.keys(known.operations).length > 0) return undefined;
  const problems = new Problems();
  const { document } = await load(sourceAt(known, commit), options, problems);
  problems.throwIfAny();
  const next = remember(known, commit, document);
  const changes = comparePrints(known, next);
  if (Object.values(changes).every((list) => list.length === 0) && known.version === next.version) return undefined;

  let report: string;
  try {
    const found = await diff(sourceAt(known, known.commit), sourceAt(known, commit), options);
    // Our client is generated from our own description, so the names in the published one do not matter.
    report = formatDiff({ ...found, warnings: [] }, "markdown");
  } catch (problem) {
    // The fingerprints still show which operations to look at.
    report = `${briefly(changes)}\nThe two could not be compared in full:\n\n${
      explain(problem).split("\n").map((line) => `- ${code(line)}\n`).join("")
    }`;
  }
  writePublished(record, next);
  return `${advice(known.commit, commit)}\n${limited(report)}`;
}

function advice(old: string, next: string): string {
  return `The published description has changed (${code(old.slice(0, 12))} → ${
    code(next.slice(0, 12))
  }). This only brings
\`openapi/published.json\` up to date: describe what is new in \`openapi/\`, in our own words, run \`npm run spec:coverage\` and
\`npm run generate\`, and commit both here.
`;
}

function briefly(changes: PrintChanges): string {
  const sections = [
    ["Added", changes.added],
    ["Removed", changes.removed],
    ["Changed", changes.changed],
    ["Reworded", changes.reworded],
  ] as const;
  return sections.filter(([, list]) => list.length > 0)
    .map(([title, list]) => `### ${title}\n\n${list.map((name) => `- ${code(name)}\n`).join("")}`).join("\n");
}

/** A pull request takes 65,536 characters. */
function limited(text: string): string {
  if (text.length <= 60_000) return text;
  const lines = text.slice(0, 60_000).split("\n").slice(0, -1);
  return `${
    lines.join("\n")
  }\n\nThe rest is left out here. Run \`npx tsx scripts/spec-diff.ts\` with both files to see all of it.\n`;
}

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      commit: { type: "string", default: "" },
      record: { type: "string", default: "openapi/published.json" },
      summary: { type: "string", default: "summary.md" },
    },
  });
  const report = await watchPublished({ commit: values.commit, record: values.record });
  if (report !== undefined) writeFileSync(values.summary, report);
  process.stdout.write(`changed=${report !== undefined}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (problem) {
    process.stderr.write(`${explain(problem)}\n`);
    process.exitCode = 2;
  }
}

/**
 * Tells what the description that Portkey publishes and the `openai` package have and our description lacks, as a list to work off. What is
 * left out on purpose is in `openapi/known-gaps.json`, with its reason, and not in the list.
 *
 * `npm run spec:watch -- [--published FILE_OR_URL | --commit SHA] [--openai FOLDER] [--all]`
 *
 * Without `--published`, it is the published file of `--commit`, by default the commit in `openapi/published.json`; without `--openai`, the
 * package that is installed. `--all` also lists what is left out on purpose. Exit codes: 0 done, 2 it could not be found out.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { JsonObject } from "./codegen/json.ts";
import { load } from "./codegen/load.ts";
import { Problems } from "./codegen/problems.ts";
import { code } from "./diff/changelog.ts";
import { gapsBetween } from "./diff/gaps.ts";
import { gapsOfPackage, versionOf } from "./diff/openai.ts";
import { isCommit, readPublished, sourceAt } from "./diff/published.ts";
import { explain, UsageError } from "./diff/run.ts";

const root = new URL("../", import.meta.url);
const pathOf = (path: string) => fileURLToPath(new URL(path, root));

/** Gaps that are left out on purpose. */
export interface KnownGap {
  /** A line of the list; `*` stands for any text. */
  readonly gap: string;
  readonly reason: string;
}

/** Where to look. */
export interface Sources {
  /** A file or URL with the published description. */
  readonly published: string;
  /** The folder of the `openai` package. */
  readonly openai: string;
}

/** The gaps by the name of their source, without those that are known. */
export async function findGaps(
  sources: Sources,
  known: readonly KnownGap[] = [],
): Promise<[source: string, gaps: string[]][]> {
  const ours = JSON.parse(readFileSync(pathOf("generated/openapi.json"), "utf8")) as JsonObject;
  const problems = new Problems();
  const { document } = await load(sources.published, {}, problems);
  problems.throwIfAny();
  const found: [string, string[]][] = [
    ["the published description", gapsBetween(ours, document)],
    [versionOf(sources.openai), gapsOfPackage(ours, sources.openai)],
  ];
  const patterns = known.map(({ gap }) => pattern(gap));
  return found.map(([source, gaps]) => [source, gaps.filter((gap) => !patterns.some((each) => each.test(gap)))]);
}

function pattern(text: string): RegExp {
  return new RegExp(`^${text.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&")).join(".*")}$`);
}

/** The list in Markdown. */
export function gapList(found: readonly (readonly [source: string, gaps: readonly string[]])[]): string {
  return found.map(([source, gaps]) =>
    gaps.length === 0
      ? `Nothing is missing of ${source}.\n`
      : `## Missing of ${source}: ${gaps.length}\n\n${gaps.map((gap) => `- [ ] ${code(gap)}\n`).join("")}`
  ).join("\n");
}

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      published: { type: "string" },
      commit: { type: "string" },
      openai: { type: "string" },
      all: { type: "boolean" },
    },
  });
  const record = readPublished(pathOf("openapi/published.json"));
  const commit = values.commit ?? record.commit;
  if (!isCommit(commit)) throw new UsageError("Give --commit the full hash of a commit, 40 hexadecimal digits");
  const known = JSON.parse(readFileSync(pathOf("openapi/known-gaps.json"), "utf8")) as KnownGap[];
  const found = await findGaps({
    published: values.published ?? sourceAt(record, commit),
    openai: values.openai ?? pathOf("node_modules/openai"),
  }, values.all ? [] : known);
  process.stdout.write(gapList(found));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (problem) {
    process.stderr.write(`${explain(problem)}\n`);
    process.exitCode = 2;
  }
}

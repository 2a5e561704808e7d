/**
 * Finds runs of eight words that our descriptions have in common with those of another description: ours are written in our own words.
 *
 * `npm run spec:copies -- FILE_OR_URL`, with the description to compare with, such as the one that Portkey publishes
 *
 * Exit codes: 0 none, 1 there are some, 2 it could not be found out.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { isObject, type Json, type JsonObject, pointerOf, sortedEntries } from "./codegen/json.ts";
import { load } from "./codegen/load.ts";
import { Problems } from "./codegen/problems.ts";
import { explain, UsageError } from "./diff/run.ts";

/** So many words in a row are a copy. */
const RUN = 8;

/** A run of words that two descriptions have in common. */
export interface Copy {
  /** JSON pointer to the text of ours. */
  readonly place: string;
  readonly words: string;
}

/** The runs of words that texts of the first description have in common with any of the second; of each text the first one. */
export function copiesBetween(ours: Json, theirs: Json): Copy[] {
  const known = new Set([...textsOf(theirs)].flatMap(([, text]) => runsOf(text)));
  return [...textsOf(ours)].flatMap(([place, text]) => {
    const words = runsOf(text).find((run) => known.has(run));
    return words === undefined ? [] : [{ place, words }];
  });
}

/** Descriptions, summaries and titles with their places. What is called so in an example is data. */
function* textsOf(node: Json, path: (string | number)[] = []): Generator<[place: string, text: string]> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* textsOf(item, [...path, index]);
    return;
  }
  if (!isObject(node)) return;
  for (const [key, value] of sortedEntries(node)) {
    const isText = typeof value === "string" && ["description", "summary", "title"].includes(key);
    if (isText) yield [pointerOf([...path, key]), value];
    else if (!/^(example|examples|default|enum|const|x-code-samples|x-example-events)$/.test(key)) {
      yield* textsOf(value, [...path, key]);
    }
  }
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(" "));
}

async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new UsageError("Give the file or URL of the description to compare with");
  const ours = JSON.parse(readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8")) as JsonObject;
  const problems = new Problems();
  const { document } = await load(file, {}, problems);
  problems.throwIfAny();
  const copies = copiesBetween(ours, document);
  for (const { place, words } of copies) process.stdout.write(`${place}\n  ${words}\n`);
  process.stdout.write(`${copies.length} of our texts have ${RUN} words in a row in common with it\n`);
  return copies.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (problem) {
    process.stderr.write(`${explain(problem)}\n`);
    process.exitCode = 2;
  }
}

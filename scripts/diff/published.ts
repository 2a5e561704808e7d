/**
 * What is remembered of the description that Portkey publishes: which commit it was, and a fingerprint of each operation. The
 * file itself is not ours to keep.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { byCode, isObject, type JsonObject, objectAt, sortedEntries, textAt } from "../codegen/json.ts";
import { printable, quoted } from "../codegen/problems.ts";
import { methods } from "../codegen/shape.ts";
import { fingerprint } from "./fingerprint.ts";
import { UsageError } from "./run.ts";

export interface Published {
  /** Where the file is; `{commit}` stands for the commit. */
  readonly source: string;
  /** Full commit hash of what is remembered. */
  readonly commit: string;
  /** `info.version`. */
  readonly version: string;
  /** `GET /models` → fingerprint of what callers and the wire see, and of everything. */
  readonly operations: Readonly<Record<string, readonly [shape: string, text: string]>>;
}

/** Operations that differ between two sets of fingerprints. */
export interface PrintChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Only texts and examples differ. */
  readonly reworded: readonly string[];
}

export function readPublished(file: string): Published {
  const { source, commit, version, operations } = parsed(file);
  if (typeof source !== "string" || typeof version !== "string" || !isCommit(commit) || !isObject(operations)) {
    throw new UsageError(`Restore ${quoted(file)} from version control: it is no record of a published description`);
  }
  return { source, commit, version, operations };
}

function parsed(file: string): Partial<Published> {
  try {
    const found: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isObject(found) ? found as Partial<Published> : {};
  } catch {
    return {};
  }
}

/** A full commit hash: nothing else may become part of an address. */
export function isCommit(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-f]{40}$/.test(text);
}

export function sourceAt({ source }: Published, commit: string): string {
  return source.replace("{commit}", commit);
}

export function remember(known: Published, commit: string, document: JsonObject): Published {
  const operations: [string, [string, string]][] = [];
  for (const [path, item] of sortedEntries(objectAt(document, "paths"))) {
    for (const method of [...methods].sort(byCode)) {
      if (objectAt(item, method) === undefined) continue;
      const { shape, text } = fingerprint(document, path, method);
      operations.push([printable(`${method.toUpperCase()} ${path}`), [shape.slice(0, 12), text.slice(0, 12)]]);
    }
  }
  return {
    source: known.source,
    commit,
    version: printable(textAt(objectAt(document, "info"), "version") ?? ""),
    operations: Object.fromEntries(operations),
  };
}

export function writePublished(file: string, { source, commit, version, operations }: Published): void {
  const lines = Object.entries(operations).map(([name, prints]) =>
    `  ${JSON.stringify(name)}: ${JSON.stringify(prints)}`
  );
  const head = Object.entries({ source, commit, version }).map(([name, value]) =>
    ` "${name}": ${JSON.stringify(value)},\n`
  );
  writeFileSync(file, `{\n${head.join("")} "operations": {\n${lines.join(",\n")}\n }\n}\n`);
}

export function comparePrints({ operations: old }: Published, { operations: next }: Published): PrintChanges {
  const both = Object.keys(next).filter((name) => Object.hasOwn(old, name));
  const differs = (name: string, index: 0 | 1): boolean => old[name]![index] !== next[name]![index];
  return {
    added: Object.keys(next).filter((name) => !Object.hasOwn(old, name)),
    removed: Object.keys(old).filter((name) => !Object.hasOwn(next, name)),
    changed: both.filter((name) => differs(name, 0)),
    reworded: both.filter((name) => !differs(name, 0) && differs(name, 1)),
  };
}

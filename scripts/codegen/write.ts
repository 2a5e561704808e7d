/** Step 4: the output in one go. Nothing is touched before every text is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { byCode } from "./json.ts";
import type { Output } from "./emit.ts";

/** How a folder differs from what should be in it. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares a folder with the output. Only files that generation makes count as stale. */
export function compare(out: string, files: Output): Difference {
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, text] of files) {
    const path = join(out, name);
    if (!existsSync(path)) added.push(name);
    else if (readFileSync(path, "utf8") !== text) changed.push(name);
  }
  const removed = listFiles(out).filter((name) => !files.has(name) && isOurs(name));
  return { added, changed, removed };
}

export function isSame({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Names of generated files: what else lies in the folder is left alone. */
function isOurs(name: string): boolean {
  return /^(operations|resources)\/[^/]+\.ts$/.test(name);
}

export function listFiles(folder: string, below = folder): string[] {
  if (!existsSync(below)) return [];
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [relative(folder, path).split(sep).join("/")] : [];
  }).sort(byCode);
}

/** Writes what changed and removes what is stale. */
export function write(out: string, files: Output): Difference {
  const difference = compare(out, files);
  for (const name of [...difference.added, ...difference.changed]) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    // A rename replaces a file in one step: a reader sees the old one or the new one.
    writeFileSync(`${path}.new`, files.get(name)!);
    renameSync(`${path}.new`, path);
  }
  for (const name of difference.removed) rmSync(join(out, name));
  return difference;
}

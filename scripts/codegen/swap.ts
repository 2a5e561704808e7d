/**
 * Step 4: the output, in one step. Everything is written beside the folder, then the two change places: where the system can
 * do that, the folder is the old one or the new one at any moment. Elsewhere two renames do it; a process that is killed between
 * them leaves no folder, and the next run puts the old one back. What is left beside the folder is cleared by the next run.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Output } from "./emit.ts";
import { exchange } from "./exchange.ts";
import { byCode } from "./json.ts";

/** How a folder differs from what should be in it. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares a folder with the output. `ours` are the files that an earlier run wrote: those no longer made are stale. */
export function compare(out: string, files: Output, ours: Iterable<string>): Difference {
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, text] of files) {
    const now = textOf(join(out, name));
    if (now === undefined) added.push(name);
    else if (now !== text) changed.push(name);
  }
  const removed = [...ours].filter((name) => !files.has(name) && existsSync(join(out, name))).sort(byCode);
  return { added, changed, removed };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

export function isSame({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Puts the output in the place of the folder. What else lies in the folder moves along. */
export function swap(out: string, files: Output, { added, changed, removed }: Difference): void {
  const folder = existsSync(out) ? realpathSync(out) : out;
  const staged = besideName(folder, "staged");
  const previous = besideName(folder, "previous");
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(staged, { recursive: true, force: true });
  try {
    mkdirSync(staged);
    const fresh = new Set([...added, ...changed]);
    if (existsSync(folder)) carry(folder, staged, "", new Set([...fresh, ...removed]));
    for (const name of fresh) {
      const path = join(staged, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(name)!);
    }
    if (!existsSync(folder)) renameSync(staged, folder);
    else if (exchange(staged, folder)) rmSync(staged, { recursive: true, force: true });
    else {
      renameSync(folder, previous);
      renameSync(staged, folder);
    }
  } catch (error) {
    if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Takes files of a folder over into another, by hard links where the file system has them. */
function carry(from: string, to: string, below: string, leave: ReadonlySet<string>): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (leave.has(name)) continue;
    const [source, target] = [join(from, name), join(to, name)];
    if (entry.isDirectory()) {
      // A folder that only held stale files goes with them.
      carry(from, to, name, leave);
      if (readdirSync(source).length === 0) mkdirSync(target, { recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

function besideName(folder: string, role: string): string {
  return join(dirname(folder), `.${basename(folder)}.${role}-${process.pid}`);
}

/** Clears what a run that was killed left beside the folder; puts the old folder back if it was killed between the renames. */
export function recover(out: string): void {
  const above = dirname(out);
  if (!existsSync(above)) return;
  const pattern = new RegExp(`^\\.${escaped(basename(out))}\\.(staged|previous)-(\\d+)(\\.gone)?$`);
  for (const name of readdirSync(above)) {
    const match = pattern.exec(name);
    if (match === null || isRunning(Number(match[2]))) continue;
    const path = join(above, name);
    if (match[1] === "previous" && !exists(out)) {
      renameSync(path, out);
      continue;
    }
    // An exchange that outlives its process must not find a folder that is half removed.
    const gone = match[3] === undefined ? `${path}.gone` : path;
    if (gone !== path) renameSync(path, gone);
    rmSync(gone, { recursive: true, force: true });
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

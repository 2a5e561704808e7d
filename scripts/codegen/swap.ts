/**
 * The last step: writes the output into its folder, all of it or nothing.
 *
 * The new files are first written to a staging folder beside the output, together with a journal of what is to change. Then each
 * file is renamed into its place. When a rename fails, those before it are taken back. When the process is killed, the next run
 * reads the journal and finishes the work. Everything else in the output folder is never touched.
 */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Output } from "./emit.ts";
import { byCode, isObject } from "./json.ts";
import { hashOf, isOutputName } from "./manifest.ts";
import { GenerateError, quoted } from "./problems.ts";

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

/** One file that changes: the hashes of its content before and after, or `null` where there is no file. */
interface Change {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a staging folder is for. It proves that the folder is ours. */
interface Journal {
  readonly program: typeof program;
  /** Name of the output folder. */
  readonly folder: string;
  readonly changes: readonly Change[];
}

const program = "portkey-fetch";

/** The journal while the new files are being written: nothing has changed yet. */
const unfinished = "staging.json";
/** The journal once all new files are there: from now on the work is finished, by this process or the next one. */
const complete = "ready.json";

/** Writes what differs into the folder and removes what is stale. Nothing else in the folder is touched. */
export function swap(out: string, files: Output, { added, changed, removed }: Difference): void {
  const folder = existsSync(out) ? realpathSync(out) : out;
  mkdirSync(dirname(folder), { recursive: true });
  const changes = [...added, ...changed, ...removed].map((name): Change => {
    const text = files.get(name);
    return { name, before: hashAt(join(folder, name)), after: text === undefined ? null : hashOf(text) };
  });
  const staging = mkdtempSync(stagingPrefix(folder, process.pid));
  try {
    const journal: Journal = { program, folder: basename(folder), changes };
    writeFileSync(join(staging, unfinished), JSON.stringify(journal));
    for (const [index, { name, after }] of changes.entries()) {
      if (after === null) continue;
      const path = join(staging, `new-${index}`);
      writeFileSync(path, files.get(name)!);
      const now = statOf(join(folder, name));
      if (now !== undefined) chmodSync(path, now.mode & 0o7777);
    }
    renameSync(join(staging, unfinished), join(staging, complete));
    apply(staging, folder, changes, (name) => {
      throw new GenerateError([{
        severity: "error",
        message: `Generate again: ${quoted(name)} changed while the files were being written`,
      }]);
    });
  } finally {
    clear(staging, changes.length);
  }
}

/**
 * Renames staged files into their places. What is done already is passed over. Takes everything back when something fails.
 *
 * @param refuse is called for a file that is not what the journal says it was; that file stays as it is
 */
function apply(staging: string, folder: string, changes: readonly Change[], refuse: (name: string) => void): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    for (const [index, { name, before, after }] of changes.entries()) {
      const target = join(folder, name);
      const [fresh, old] = [join(staging, `new-${index}`), join(staging, `old-${index}`)];
      if (after === null ? statOf(target) === undefined : statOf(fresh) === undefined) continue;
      const expected = statOf(old) === undefined ? before : null;
      if (
        linkAbove(folder, name) !== undefined || (statOf(target) === undefined ? null : hashAt(target)) !== expected
      ) {
        refuse(name);
        continue;
      }
      if (expected !== null) move(target, old);
      if (after !== null) {
        makeFolders(dirname(target), undo);
        move(fresh, target);
      } else if (dirname(name) !== ".") removeEmpty(dirname(target), undo);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function makeFolders(path: string, undo: (() => void)[]): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path), undo);
  mkdirSync(path);
  undo.push(() => rmdirSync(path));
}

/** Removes a folder that held only stale files. */
function removeEmpty(path: string, undo: (() => void)[]): void {
  if (readdirSync(path).length > 0) return;
  const { mode } = lstatSync(path);
  rmdirSync(path);
  undo.push(() => mkdirSync(path, mode & 0o7777));
}

/** Removes a staging folder: what we put there, and the folder itself when nothing else is in it. */
function clear(staging: string, count: number): void {
  for (let index = 0; index < count; index++) {
    for (const role of ["new", "old"]) rmSync(join(staging, `${role}-${index}`), { force: true });
  }
  for (const name of [unfinished, complete]) rmSync(join(staging, name), { force: true });
  if (readdirSync(staging).length === 0) rmdirSync(staging);
}

/** The first symbolic link above `name` inside of `folder`. */
export function linkAbove(folder: string, name: string): string | undefined {
  const parts = name.split("/");
  for (let count = 1; count < parts.length; count++) {
    const above = parts.slice(0, count).join("/");
    if (statOf(join(folder, above))?.isSymbolicLink()) return above;
  }
  return undefined;
}

/** What is at a path; a symbolic link is not followed. Nothing when there is nothing. */
export function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function isEmptyFile(path: string): boolean {
  const found = statOf(path);
  return found !== undefined && found.isFile() && found.size === 0;
}

/** The hash of an ordinary file; `null` for anything else. */
function hashAt(path: string): string | null {
  return statOf(path)?.isFile() ? hashOf(readFileSync(path)) : null;
}

function stagingPrefix(folder: string, pid: number | string): string {
  return join(dirname(folder), `.${basename(folder)}.${program}-${pid}-`);
}

/**
 * Finishes what a run that was killed had begun, or clears what it left where it had not begun to change anything. Only staging
 * folders that their journal proves to be ours are touched.
 */
export function recover(out: string): void {
  const folder = existsSync(out) ? realpathSync(out) : out;
  const above = dirname(folder);
  if (!existsSync(above)) return;
  const pattern = new RegExp(`^${escaped(basename(stagingPrefix(folder, "")))}`.replace(/-$/, "(\\d+)-\\w+$"));
  for (const name of readdirSync(above)) {
    const match = pattern.exec(name);
    const staging = join(above, name);
    if (match === null || isRunning(Number(match[1])) || !statOf(staging)?.isDirectory()) continue;
    let entries = readdirSync(staging);
    // Killed between creating its journal and writing it: an empty file of that name holds nothing that anybody could miss.
    if (entries.length === 1 && entries[0] === unfinished && isEmptyFile(join(staging, unfinished))) {
      rmSync(join(staging, unfinished));
      entries = [];
    }
    // Killed before or after everything else: neither does an empty folder.
    if (entries.length === 0) rmdirSync(staging);
    const isComplete = entries.includes(complete);
    const journal = readJournal(join(staging, isComplete ? complete : unfinished), basename(folder));
    if (journal === undefined) continue;
    // A file that somebody changed since stays as it is; generating will say so.
    if (isComplete) apply(staging, folder, journal.changes, () => {});
    clear(staging, journal.changes.length);
  }
}

function readJournal(path: string, folder: string): Journal | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isObject(found) || found["program"] !== program || found["folder"] !== folder) return undefined;
    const { changes } = found as { changes?: unknown };
    return Array.isArray(changes) && changes.every(isChange) ? { program, folder, changes } : undefined;
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is Change {
  const isHash = (hash: unknown) => hash === null || typeof hash === "string";
  return isObject(value) && typeof value["name"] === "string" && isOutputName(value["name"]) &&
    isHash(value["before"]) && isHash(value["after"]);
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

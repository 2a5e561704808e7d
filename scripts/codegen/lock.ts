/**
 * `names.lock.json`: the accessor of each operation, now and before. A name that changes stays as a deprecated alias, so that
 * callers keep compiling.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "./json.ts";
import type { NameLock, Plan } from "./model.ts";
import { accessorFault } from "./names.ts";
import { type Problems, quoted } from "./problems.ts";

export const lockName = "names.lock.json";

/** The lock of a folder; empty when there is none yet. */
export function readLock(out: string, shown: string, problems: Problems): NameLock {
  const path = join(out, lockName);
  if (!existsSync(path)) return {};
  const file = `${shown}/${lockName}`;
  const advice = "restore it from version control, or start anew with --forget-names";
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    problems.error(`Repair the lock file: it is no JSON; ${advice}`, { file });
    return {};
  }
  if (!isObject(value)) {
    problems.error(`Repair the lock file: it holds no object; ${advice}`, { file });
    return {};
  }
  const lock: Record<string, string[]> = Object.create(null);
  for (const [operation, names] of Object.entries(value)) {
    if (!Array.isArray(names) || names.some((name) => accessorFault(name) !== undefined)) {
      problems.error(`Repair the lock file: ${quoted(operation)} has names that are none; ${advice}`, { file });
    } else lock[operation] = names as string[];
  }
  return lock;
}

/** What to remember of a plan: the name of each operation, and the former ones that still work. */
export function nextLock(plan: Plan, lock: NameLock): NameLock {
  const next: Record<string, readonly string[]> = Object.create(null);
  for (const { method, path, accessor } of plan.operations) {
    const key = `${method} ${path}`;
    next[key] = [accessor, ...(lock[key] ?? []).filter((name) => name !== accessor)];
  }
  return next;
}

export function lockText(lock: NameLock): string {
  const lines = Object.entries(lock).map(([operation, names]) =>
    ` ${JSON.stringify(operation)}: [${names.map((name) => JSON.stringify(name)).join(", ")}]`
  );
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

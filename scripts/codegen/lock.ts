/**
 * `names.lock.json`: the names that callers use, now and before. A derived name stays what it was, whatever is added to the
 * description; a name that somebody changed stays as a deprecated alias. So callers keep compiling.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCode, isObject } from "./json.ts";
import type { LockedNames, NameLock, Plan } from "./model.ts";
import { accessorFault, isIdentifier } from "./names.ts";
import { type Problems, quoted } from "./problems.ts";

export const lockName = "names.lock.json";

const faults: Record<keyof NameLock, (name: unknown) => boolean> = {
  methods: (name) => accessorFault(name as string) !== undefined,
  functions: (name) => typeof name !== "string" || !isIdentifier(name),
  types: (name) => typeof name !== "string" || !isIdentifier(name),
  files: (name) => typeof name !== "string" || name === "",
};

const sections = Object.keys(faults) as (keyof NameLock)[];

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
  // Before version 0.2 the file only had the methods.
  const whole: Record<string, unknown> = Object.values(value).some(Array.isArray) ? { methods: value } : value;
  const lock: { -readonly [Section in keyof NameLock]: LockedNames } = {};
  for (const section of sections) {
    const names: Record<string, string[]> = Object.create(null);
    for (const [key, list] of Object.entries(isObject(whole[section]) ? whole[section] : {})) {
      if (!Array.isArray(list) || list.length === 0 || list.some(faults[section])) {
        problems.error(`Repair the lock file: ${quoted(key)} has names that are none; ${advice}`, { file });
      } else names[key] = list as string[];
    }
    lock[section] = names;
  }
  return lock;
}

/** The names of an entry, the present one first; none when there is no such entry. */
export function namesOf(names: LockedNames | undefined, key: string): readonly string[] {
  return names !== undefined && Object.hasOwn(names, key) ? names[key]! : [];
}

/**
 * The names of an operation. When only the names of its path parameters changed, it is the entry of the path as it was, unless
 * another operation of the description has that.
 *
 * @param operations all operations of the description, as `GET /models`
 */
export function lockedNames(
  names: LockedNames | undefined,
  operation: string,
  operations: ReadonlySet<string>,
): readonly string[] {
  if (names === undefined) return [];
  const own = namesOf(names, operation);
  if (own.length > 0) return own;
  const shape = shapeOf(operation);
  const former = Object.keys(names).find((key) => !operations.has(key) && shapeOf(key) === shape);
  return former === undefined ? [] : names[former]!;
}

function shapeOf(operation: string): string {
  return operation.replace(/\{[^{}]*\}/g, "{}");
}

/** What to remember of a plan: the names of everything, and the former ones that still work. */
export function nextLock(plan: Plan, lock: NameLock): NameLock {
  const methods: Record<string, readonly string[]> = Object.create(null);
  const functions: Record<string, readonly string[]> = Object.create(null);
  const types: Record<string, readonly string[]> = Object.create(null);
  const all = new Set(plan.operations.map(({ method, path }) => `${method} ${path}`));
  for (const { method, path, accessor, operationId, formerIds } of plan.operations) {
    const key = `${method} ${path}`;
    methods[key] = [...new Set([accessor, ...lockedNames(lock.methods, key, all)])];
    functions[key] = [operationId, ...formerIds];
  }
  for (const { name, key, replacedBy } of plan.types) {
    if (replacedBy === undefined) types[key] = [name];
  }
  for (const { name, key, replacedBy } of plan.types) {
    if (replacedBy !== undefined) types[key] = [...types[key] ?? [], name];
  }
  // A schema whose type is called like it comes first in any case.
  for (const [key, names] of Object.entries(types)) if (names.length === 1 && names[0] === key) delete types[key];
  const files = Object.entries(plan.files).map(([key, name]) => [key, [name]] as const);
  return { methods, functions, types, files: Object.fromEntries(files) };
}

export function lockText(lock: NameLock): string {
  const parts = sections.flatMap((section) => {
    const entries = Object.entries(lock[section] ?? {});
    if (entries.length === 0) return [];
    // Operations have the order of the plan.
    if (section === "types" || section === "files") entries.sort(([a], [b]) => byCode(a, b));
    const lines = entries.map(([key, names]) =>
      `  ${JSON.stringify(key)}: [${names.map((name) => JSON.stringify(name)).join(", ")}]`
    );
    return [` ${JSON.stringify(section)}: {\n${lines.join(",\n")}\n }`];
  });
  return parts.length === 0 ? "{}\n" : `{\n${parts.join(",\n")}\n}\n`;
}

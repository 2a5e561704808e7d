/** The steps of a comparison: read both descriptions → match operations → compare names, types and notes → one list of changes. */
import { byCode, canonicalText, listAt, objectAt, own, textAt } from "../codegen/json.ts";
import { nextLock } from "../codegen/lock.ts";
import type { PlannedOperation } from "../codegen/model.ts";
import { printable } from "../codegen/problems.ts";
import type { LoadOptions } from "../codegen/load.ts";
import { changelogOf } from "./changelog.ts";
import { compile } from "./compiler.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Bump, type Change, type ChangeKind, greaterBump, type Reason, type SpecDiff } from "./model.ts";
import { compareNames, compareWire } from "./names.ts";
import { compareNotes } from "./notes.ts";
import { respelled } from "./place.ts";
import { compareTypes, type Located } from "./operation.ts";
import { match, planSide, readSide, refOf, type Side } from "./side.ts";
import { Walker } from "./walk.ts";

/** Where the files of the descriptions may come from, and the overlays for both. */
export type DiffOptions = LoadOptions;

/**
 * Compares two descriptions, files or URLs, as the callers of their clients would. Throws a `GenerateError` with every problem
 * when one of them cannot be read.
 */
export async function diff(oldSpec: string, newSpec: string, options: DiffOptions = {}): Promise<SpecDiff> {
  const old = planSide(await readSide(oldSpec, options));
  // The generator keeps former names as aliases, by its lock file.
  const next = planSide(await readSide(newSpec, options), nextLock(old.plan, {}));
  return compareSides(old, next);
}

function compareSides(old: Side, next: Side): SpecDiff {
  const { both, added, removed } = match(old.plan, next.plan);
  const list = new ChangeList();
  const changed = both.filter(([before, after]) => {
    for (const found of compareNames(before, after, next)) list.add(found, after);
    const [a, b] = [printOf(old, before), printOf(next, after)];
    return a.text !== b.text || a.shape !== b.shape || before.spec !== after.spec;
  });
  for (const [operation, found] of typeChanges(old, next, changed)) {
    for (const difference of found) list.add(difference, operation);
  }
  for (const [operation, notes] of compareNotes(old, next, changed)) {
    for (const { schema, ...note } of notes) {
      list.add({ ...note, origin: schema === undefined ? undefined : { schema, text: note.at }, where: [] }, operation);
    }
  }
  const changes = [...exportChanges(old, next), ...documentChanges(old, next), ...list.changes].sort(byWeight);
  const breaking = removed.length > 0 || changes.some((change) => change.breaking);
  const least: Bump = breaking ? "major" : added.length > 0 ? "minor" : "none";
  const result = {
    old: old.info,
    new: next.info,
    breaking,
    bump: changes.map(({ bump }) => bump).reduce(greaterBump, least),
    added: added.map(refOf),
    removed: removed.map(refOf),
    changes,
    warnings: next.warnings,
  };
  return { ...result, changelog: changelogOf(result) };
}

function printOf({ document }: Side, { method, path }: PlannedOperation): { shape: string; text: string } {
  return fingerprint(document, path, method);
}

type Pair = readonly [PlannedOperation, PlannedOperation];

function typeChanges(old: Side, next: Side, changed: readonly Pair[]): [PlannedOperation, Located[]][] {
  const seen = changed.filter(([before, after]) =>
    before.spec !== after.spec || printOf(old, before).shape !== printOf(next, after).shape
  );
  if (seen.length === 0) return [];
  const compiler = compile(old, next, seen);
  const walker = new Walker(compiler);
  return seen.map((pair) => {
    const found = compareTypes(compiler, walker, pair, old, next);
    const renamed = new Set(found.filter(({ text }) => text === respelled).map(({ before }) => before));
    return [pair[1], [...found, ...compareWire(...pair, renamed)]];
  });
}

/** Collects the changes of all operations. A change in a shared schema is one change. */
class ChangeList {
  readonly #byKey = new Map<string, Change & { methods: Change["methods"][number][] }>();

  add({ origin, at, reason, ...difference }: Located, operation: PlannedOperation): void {
    const { kind, text, before = "", after = "" } = difference;
    // The same change in several operations, in a shared parameter for example, is reported once, also without a named schema.
    const side = /^(reply|event)\b/.test(at) ? "reply" : "request";
    const key = [kind, side, text, before, after, reason ?? "", origin?.text ?? `/${at}`].join("\n");
    const known = this.#byKey.get(key);
    const affected = { ...refOf(operation), at };
    if (known === undefined) {
      this.#byKey.set(key, {
        ...difference,
        ...madeBy(kind, reason),
        at,
        ...(origin === undefined ? {} : { schema: origin.text }),
        methods: [affected],
      });
    } else if (!known.methods.some(({ method, path }) => method === operation.method && path === operation.path)) {
      known.methods.push(affected);
    }
  }

  get changes(): Change[] {
    return [...this.#byKey.values()];
  }
}

const patches: readonly ChangeKind[] = ["docs", "limits", "wire"];

function madeBy(kind: ChangeKind, reason: Reason | undefined): Pick<Change, "breaking" | "reason" | "bump"> {
  if (reason !== undefined) return { breaking: true, reason, bump: "major" };
  return { breaking: false, bump: patches.includes(kind) ? "patch" : "minor" };
}

/** Named schemas are exported as types. */
function exportChanges(old: Side, next: Side): Change[] {
  const names = new Set(next.plan.types.map(({ name }) => name));
  return old.plan.types
    .filter(({ name, schema }) => schema !== undefined && !names.has(name))
    .map(({ name }): Change => ({
      kind: "export-removed",
      ...madeBy("export-removed", "name"),
      at: "",
      where: [],
      text: "exported type removed",
      before: name,
      methods: [],
    }));
}

/** The parts of the documents that hold for all operations. */
function documentChanges(old: Side, next: Side): Change[] {
  const changes: Change[] = [];
  const compare = (text: string, read: (side: Side) => string): void => {
    const [before, after] = [read(old), read(next)];
    if (before !== after) {
      changes.push({ kind: "wire", ...madeBy("wire", undefined), at: "", where: [], text, before, after, methods: [] });
    }
  };
  const urls = ({ document }: Side): string =>
    listAt(document, "servers").map((server) => textAt(server, "url") ?? "").join(", ");
  compare("servers changed", (side) => printable(urls(side)));
  const schemes = ({ document }: Side): string =>
    Object.keys(objectAt(objectAt(document, "components"), "securitySchemes") ?? {}).sort(byCode).join(", ");
  compare("security schemes changed", (side) => printable(schemes(side)));
  compare(
    "security of all operations changed",
    ({ document }) => printable(canonicalText(own(document, "security") ?? [])),
  );
  return changes;
}

const weights: readonly Bump[] = ["major", "minor", "patch", "none"];

function byWeight(a: Change, b: Change): number {
  return weights.indexOf(a.bump) - weights.indexOf(b.bump) || byCode(sortText(a), sortText(b));
}

function sortText({ methods, at, kind, before, after, text, schema }: Change): string {
  return [methods[0]?.accessor, at, schema, kind, text, before, after].map((part) => part ?? "").join("\n");
}

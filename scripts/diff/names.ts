/** What changed in the names under which an operation is called. */
import type { PlannedOperation } from "../codegen/model.ts";
import { type Located, spellingsOf, whole } from "./operation.ts";
import type { Side } from "./side.ts";

export function compareNames(before: PlannedOperation, after: PlannedOperation, next: Side): Located[] {
  const found: Located[] = [];
  const names = new Set([after.accessor, ...after.aliases]);
  if (before.accessor !== after.accessor) {
    const other = ownerOf(before.accessor, next);
    const [was, is] = [before.accessor, after.accessor];
    if (other !== undefined && other !== after) {
      found.push(
        gone("renamed", "the old name of the method calls another operation now", was, `${other.method} ${other.path}`),
      );
    } else if (names.has(was)) {
      found.push(whole("renamed", "method renamed; the old name stays as a deprecated alias", false, was, is));
    } else found.push(gone("renamed", "method renamed", was, is));
  }
  for (const alias of before.aliases) {
    if (!names.has(alias)) found.push(gone("renamed", "alias removed", alias));
  }
  for (const alias of after.aliases) {
    if (alias !== before.accessor && !before.aliases.includes(alias)) {
      found.push(whole("renamed", "alias added", false, undefined, alias));
    }
  }
  if (before.operationId !== after.operationId) {
    found.push(gone("renamed", "standalone function renamed", before.operationId, after.operationId));
  }
  if (before.area !== after.area) {
    found.push(gone("renamed", "moved to another module", `operations/${before.area}`, `operations/${after.area}`));
  }
  if (before.deprecated === undefined && after.deprecated !== undefined) {
    const instead = /^Use `(.*)`$/.exec(after.deprecated)?.[1] ?? after.deprecated;
    found.push(
      instead === ""
        ? whole("deprecated", "deprecated", false)
        : whole("deprecated", "deprecated in favour of", false, undefined, instead),
    );
  } else if (before.deprecated !== undefined && after.deprecated === undefined) {
    found.push(whole("docs", "no longer deprecated", false));
  }
  return found;
}

function gone(kind: "renamed", text: string, before: string, after?: string): Located {
  return { ...whole(kind, text, false, before, after), reason: "name" };
}

function ownerOf(accessor: string, { plan }: Side): PlannedOperation | undefined {
  return plan.operations.find((operation) => operation.accessor === accessor);
}

const pages = "pages fetched in another way";

/** Words of an operation text that decide how something is sent, each with a description of it. */
const writing: readonly (readonly [text: string, words: RegExp])[] = [
  [pages, /^list:/],
  ["fields written in another way", /^\+(?!query:|header:|alias:)/],
];

const bodies = ["json", "form", "multipart", "bytes"];

/**
 * Changes in what is sent where the types are the same.
 *
 * @param reported former names of fields that are reported as accepted already
 */
export function compareWire(
  before: PlannedOperation,
  after: PlannedOperation,
  reported: ReadonlySet<string | undefined> = new Set(),
): Located[] {
  const [was, is] = [before, after].map(({ spec }) => spec.split(" ").slice(2));
  const found: Located[] = [];
  const [from, to] = [was, is].map((words) => words!.filter((word) => bodies.includes(word)).join(" or "));
  if (from !== to && from !== "" && to !== "") {
    found.push(whole("wire", "body sent in another form", false, from, to));
  }
  const [plane, other] = [was, is].map((words) => words!.includes("control") ? "control plane" : "gateway");
  if (plane !== other) found.push(whole("wire", "answered by the other plane", false, plane, other));
  for (const [text, test] of writing) {
    const [a, b] = [was, is].map((words) => words!.filter((word) => test.test(word)).join(" "));
    // A list that becomes something else, or the reverse, shows in the types.
    if (text === pages && (a === "" || b === "")) continue;
    if (a !== b) found.push(whole("wire", text, false, a === "" ? undefined : a, b === "" ? undefined : b));
  }
  return [...found, ...compareSpellings(before, after, reported)];
}

/** Other spellings of fields and parameters that callers may use. */
function compareSpellings(
  old: PlannedOperation,
  next: PlannedOperation,
  reported: ReadonlySet<string | undefined>,
): Located[] {
  const [before, after] = [old, next].map((operation) => [...spellingsOf(operation).keys()]) as [string[], string[]];
  return [
    ...before.filter((name) => !after.includes(name)).map((name) =>
      gone("renamed", "spelling no longer accepted", name)
    ),
    ...after.filter((name) => !before.includes(name) && !reported.has(name)).map((name) =>
      whole("renamed", "another spelling accepted", false, undefined, name)
    ),
  ];
}

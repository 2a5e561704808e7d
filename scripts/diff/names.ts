/** What changed in the names under which an operation is called. */
import type { PlannedOperation } from "../codegen/model.ts";
import { type Located, whole } from "./operation.ts";
import type { Side } from "./side.ts";

export function compareNames(before: PlannedOperation, after: PlannedOperation, next: Side): Located[] {
  const found: Located[] = [];
  const names = new Set([after.accessor, ...after.aliases]);
  if (before.accessor !== after.accessor) {
    const other = ownerOf(before.accessor, next);
    const [was, is] = [before.accessor, after.accessor];
    if (other !== undefined && other !== after) {
      found.push(gone("renamed", `method renamed, and the old name now calls ${other.method} ${other.path}`, was, is));
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
    found.push(whole("deprecated", `deprecated${after.deprecated === "" ? "" : `: ${after.deprecated}`}`, false));
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

const bodies = ["json", "form", "multipart", "bytes"];

/** What goes over the wire in another way, although the types are the same. */
export function compareWire(before: PlannedOperation, after: PlannedOperation): Located[] {
  const [was, is] = [before, after].map(({ spec }) => spec.split(" ").slice(2));
  const found: Located[] = [];
  const [from, to] = [was, is].map((words) => words!.find((word) => bodies.includes(word)));
  if (from !== to && from !== undefined && to !== undefined) {
    found.push(whole("wire", "body sent in another form", false, from, to));
  }
  const [plane, other] = [was, is].map((words) => words!.includes("control") ? "control plane" : "gateway");
  if (plane !== other) found.push(whole("wire", "answered by the other plane", false, plane, other));
  for (const prefix of ["list:", "+csv:", "+json:", "+deep:"]) {
    const [a, b] = [was, is].map((words) => words!.find((word) => word.startsWith(prefix)));
    if (a === b || (prefix === "list:" && (a === undefined || b === undefined))) continue;
    const text = prefix === "list:" ? "pages fetched in another way" : "lists in the query written in another way";
    found.push(whole("wire", text, false, a, b));
  }
  return found;
}

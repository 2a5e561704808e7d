/** The paragraph for a changelog: what a user of the client has to know, in Markdown. */
import type { Change, OperationRef, SpecDiff } from "./model.ts";
import { context, count, firstOf, label, oneLine, sentence } from "./text.ts";

type Content = Pick<SpecDiff, "added" | "removed" | "changes">;

export function changelogOf({ added, removed, changes }: Content): string {
  const sections: [string, string[]][] = [
    ["Breaking", [
      ...removed.map((operation) => `${operationText(operation)} was removed`),
      ...exportsText(changes),
      ...lines(changes, "major"),
    ]],
    ["Added", added.map(operationText)],
    ["Changed", lines(changes, "minor")],
    ["Documentation", notesText(changes)],
  ];
  const filled = sections.filter(([, list]) => list.length > 0);
  if (filled.length === 0) return "No change that callers see.\n";
  return filled.map(([title, list]) => `### ${title}\n\n${list.map((line) => `- ${line}\n`).join("")}`).join("\n");
}

function operationText(operation: OperationRef): string {
  return `${code(operation.accessor)} (${code(label(operation))})`;
}

function exportsText(changes: readonly Change[]): string[] {
  const names = changes.filter(({ kind }) => kind === "export-removed").map(({ before }) => code(before ?? ""));
  return names.length === 0 ? [] : [`${names.length === 1 ? "type" : "types"} removed: ${names.join(", ")}`];
}

function lines(changes: readonly Change[], bump: Change["bump"]): string[] {
  return changes.filter((change) => change.bump === bump && change.kind !== "export-removed").map(changeText);
}

/** One change on one line. */
export function changeText(change: Change): string {
  const details = context(change).map(code);
  const what = `${change.at === "" ? "" : `${code(change.at)} `}${sentence(change, code)}${
    details.length === 0 ? "" : ` (${details.join(", ")})`
  }`;
  return change.methods.length === 0
    ? what
    : `${firstOf(change.methods.map(({ accessor }) => code(accessor)), 6)}: ${what}`;
}

function notesText(changes: readonly Change[]): string[] {
  const notes = changes.filter(({ bump }) => bump === "patch");
  const methods = new Set(notes.flatMap((change) => change.methods.map(label)));
  const general = notes.filter((change) => change.methods.length === 0).map(changeText);
  return methods.size === 0
    ? general
    : [...general, `texts, examples, defaults or limits of ${count(methods.size, "method")}`];
}

/** A code span that ends where it should, whatever is in it. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || line === "" ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** The three forms of output. */
import { changeText, code } from "./changelog.ts";
import type { Change, SpecDiff, SpecInfo } from "./model.ts";
import { context, firstOf, label, oneLine, sentence, summary } from "./text.ts";

export const formats = ["text", "markdown", "json"] as const;

export type Format = (typeof formats)[number];

/** The comparison as text for a terminal, as Markdown for a pull request, or as JSON for machines. */
export function formatDiff(diff: SpecDiff, format: Format = "text"): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(diff, null, 2)}\n`;
    case "markdown":
      return markdown(diff);
    case "text":
      return plain(diff);
  }
}

function heading({ old, new: next }: SpecDiff): string {
  return `${titled(old)} → ${old.title === next.title ? oneLine(next.version) : titled(next)}`;
}

function titled({ title, version }: SpecInfo): string {
  return oneLine(`${title} ${version}`);
}

function plain(diff: SpecDiff): string {
  const { added, removed, changes, warnings } = diff;
  const sections: [string, string[]][] = [
    ["Removed operations", removed.map((operation) => `${oneLine(operation.accessor)} (${label(operation)})`)],
    ["Breaking changes", plainChanges(changes, "major")],
    ["New operations", added.map((operation) => `${oneLine(operation.accessor)} (${label(operation)})`)],
    ["Compatible changes", plainChanges(changes, "minor")],
    ["Documentation and limits", plainChanges(changes, "patch")],
    ["The generator would refuse", warnings.map(oneLine)],
  ];
  const written = sections.filter(([, list]) => list.length > 0)
    .map(([title, list]) => `\n${title}\n${list.map((line) => `  ${line}\n`).join("")}`);
  return `${heading(diff)}\n${summary(diff)}\n${written.join("")}`;
}

function plainChanges(changes: readonly Change[], bump: Change["bump"]): string[] {
  const chosen = changes.filter((change) => change.bump === bump);
  const exported = chosen.filter(({ kind }) => kind === "export-removed").map(({ before }) => oneLine(before ?? ""));
  const list = chosen.filter(({ kind }) => kind !== "export-removed").flatMap((change) => {
    const details = context(change).map(oneLine);
    const where = details.length === 0 ? "" : ` [${details.join(", ")}]`;
    const place = change.at === "" ? "" : `${oneLine(change.at)}: `;
    return [`${place}${sentence(change)}${where}`, ...(bump === "patch" ? briefly(change) : affected(change))];
  });
  return exported.length === 0 ? list : [`exported types removed: ${exported.join(", ")}`, ...list];
}

/** The methods, and where else in them the same change shows. */
function affected({ methods, at }: Change): string[] {
  return methods.map((method) => {
    const elsewhere = method.at === at ? "" : `, ${oneLine(method.at)}`;
    return `    ${oneLine(method.accessor)} (${label(method)}${elsewhere})`;
  });
}

function briefly({ methods }: Change): string[] {
  return methods.length === 0 ? [] : [`    ${firstOf(methods.map(({ accessor }) => oneLine(accessor)), 5)}`];
}

function markdown(diff: SpecDiff): string {
  const notes = diff.changes.filter(({ bump }) => bump === "patch").map((change) => `- ${changeText(change)}\n`);
  const parts = [
    `## ${escaped(heading(diff))}\n\nSuggested version: ${escaped(summary(diff))}.\n`,
    diff.changelog,
    notes.length === 0
      ? ""
      : `<details>\n<summary>Documentation and limits</summary>\n\n${notes.join("")}\n</details>\n`,
    diff.warnings.length === 0
      ? ""
      : `The generator would refuse:\n\n${diff.warnings.map((warning) => `- ${code(warning)}\n`).join("")}`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** Text outside code spans: nothing in it is markup, a mention or a link. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@&]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Words that all forms of output share. */
import { printable } from "../codegen/problems.ts";
import type { Change, OperationRef, SpecDiff } from "./model.ts";

/** `1 breaking change`, `2 breaking changes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Prepares text of a description for a terminal or for Markdown: one line, without invisible characters. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}

export function label({ method, path }: OperationRef): string {
  return oneLine(`${method} ${path}`);
}

/** A sentence about a change with the types or names concerned, which `quote` marks. */
export function sentence({ text, before, after }: Change, quote: (text: string) => string = oneLine): string {
  const words = oneLine(text);
  if (before !== undefined && after !== undefined) return `${words}: ${quote(before)} → ${quote(after)}`;
  const value = after ?? before;
  return value === undefined ? words : `${words}: ${quote(value)}`;
}

/** `Message.name, role: "user"`: where a change was made, if that is not the place where it shows. */
export function context({ schema, where, at }: Change): string[] {
  return [...(schema === undefined || schema === at ? [] : [schema]), ...where];
}

/** `major: 2 breaking changes, 1 new operation`. */
export function summary(
  { bump, added, removed, changes }: Pick<SpecDiff, "bump" | "added" | "removed" | "changes">,
): string {
  const of = (test: (change: Change) => boolean): number => changes.filter(test).length;
  const parts = [
    [of(({ breaking }) => breaking), "breaking change"],
    [removed.length, "removed operation"],
    [added.length, "new operation"],
    [of(({ breaking, bump }) => !breaking && bump === "minor"), "compatible change"],
    [of(({ bump }) => bump === "patch"), "change of documentation or limits"],
  ] as const;
  const counts = parts.filter(([number]) => number > 0).map(([number, noun]) =>
    noun.startsWith("change of") ? `${count(number, "change")} of documentation or limits` : count(number, noun)
  );
  return bump === "none" ? "nothing that callers see has changed" : `${bump}: ${counts.join(", ")}`;
}

/** `a, b and 3 more`. */
export function firstOf(texts: readonly string[], most: number): string {
  const all = [...new Set(texts)];
  if (all.length <= most) return all.join(", ");
  return `${all.slice(0, most - 1).join(", ")} and ${all.length - most + 1} more`;
}

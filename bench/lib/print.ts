/** Tables and numbers as text. */
import process from "node:process";
import type { Budget, Table } from "./types.ts";

/** Writes a line. */
export function say(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** A number with three significant digits, never in exponents. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** A ratio: `1.23 ×`. */
export function times(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(2)} ×` : "–";
}

/** Prints a table as Markdown, so that it can go into the README as it is. */
export function printTable({ title, head, rows, notes = [] }: Table): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => [...line[column] ?? ""].length)));
  const write = (line: readonly string[]) =>
    `| ${
      widths.map((width, column) => {
        const text = line[column] ?? "";
        const space = " ".repeat(width - [...text].length);
        return column === 0 ? text + space : space + text;
      }).join(" | ")
    } |`;
  say(`\n### ${title}\n`);
  say(write(head));
  say(
    `|${
      widths.map((width, column) =>
        `${column === 0 ? "" : " "}${"-".repeat(width + (column === 0 ? 2 : 0))}${column === 0 ? "" : ":"}`
      ).join("|")
    }|`,
  );
  for (const row of rows) say(write(row));
  for (const note of notes) say(`\n${note}`);
}

/** Whether a value keeps its budget. */
function holds({ value, limit, atLeast }: Budget): boolean {
  return atLeast ? value >= limit : value <= limit;
}

/** Prints budgets and returns those that a smoke fails on. */
export function printBudgets(budgets: readonly Budget[]): Budget[] {
  if (budgets.length === 0) return [];
  printTable({
    title: "Budgets",
    head: ["what", "reached", "target", "", "gate"],
    rows: budgets.map((budget) => [
      budget.what,
      `${digits(budget.value)} ${budget.unit}`,
      `${budget.atLeast ? "≥" : "≤"} ${digits(budget.limit)} ${budget.unit}`,
      holds(budget) ? "held" : "MISSED",
      budget.deterministic ? `≤ ${digits(budget.ceiling ?? budget.limit)} ${budget.unit}` : "none",
    ]),
  });
  return budgets.filter((budget) =>
    budget.deterministic && !holds({ ...budget, limit: budget.ceiling ?? budget.limit })
  );
}

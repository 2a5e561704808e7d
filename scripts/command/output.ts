/** Text for people: colours, tables, and nothing that could steer their terminal. */

/** Bold text, where colours are allowed. */
export function bold(text: string, isColoured: boolean): string {
  return isColoured ? `\x1b[1m${text}\x1b[22m` : text;
}

/** Red text, where colours are allowed. */
export function red(text: string, isColoured: boolean): string {
  return isColoured ? `\x1b[31m${text}\x1b[39m` : text;
}

/** A text without control characters other than tabs and line breaks: those of a model's answer could rewrite what a terminal shows. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "");
}

const CELL_WIDTH = 44;

/** What a reader looks for first; other fields follow in the order of the items. */
const FIRST_COLUMNS = ["slug", "name", "id", "status"];

/**
 * A table of items. Columns are the fields that hold texts, numbers or booleans; those that do not fit are left out, and so is the
 * name of their kind, `object`.
 *
 * @param width how many characters a line may have
 */
export function table(items: readonly unknown[], width: number, isColoured: boolean): string {
  const rows = items.map((item) =>
    typeof item === "object" && item !== null ? item as Record<string, unknown> : { value: item }
  );
  const found = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((name) => name !== "object" && rows.some((row) => isScalar(row[name])));
  const names = [
    ...FIRST_COLUMNS.filter((name) => found.includes(name)),
    ...found.filter((name) => !FIRST_COLUMNS.includes(name)),
  ];
  const columns: { name: string; cells: string[]; width: number }[] = [];
  let used = 0;
  for (const name of names) {
    const cells = rows.map((row) => cell(row[name]));
    const columnWidth = Math.max(name.length, ...cells.map((text) => text.length));
    if (columns.length > 0 && used + columnWidth > width) continue;
    columns.push({ name, cells, width: columnWidth });
    used += columnWidth + 2;
  }
  const line = (texts: readonly string[]) =>
    texts.map((text, at) => text.padEnd(columns[at]!.width)).join("  ").trimEnd();
  return [
    bold(line(columns.map(({ name }) => name)), isColoured),
    ...rows.map((_, row) => line(columns.map(({ cells }) => cells[row]!))),
  ].map((text) => `${text}\n`).join("");
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = printable(isScalar(value) ? String(value) : JSON.stringify(value)).replace(/\s+/g, " ");
  return text.length > CELL_WIDTH ? `${text.slice(0, CELL_WIDTH - 1)}…` : text;
}

/** The rows of the option table, and all spellings that it has. */
import { findOption, type OptionRow, optionTable } from "../../src/options/table.ts";

const all = new Set(
  optionTable.match(/^\w.*/gm)!.map((word) => findOption(word.split("=")[0]!)!),
);

/** Every option, in the order of the table: without the names that are known to be none. */
export const optionRows: readonly OptionRow[] = [...all].filter((row) => !row.instead);

/** Every spelling of every option, and of the names that are known to be none, in lower case. */
export const optionSpellings: ReadonlySet<string> = new Set(
  [...all].flatMap(({ name, snake, header }) => [name.toLowerCase(), snake, header ?? snake]),
);

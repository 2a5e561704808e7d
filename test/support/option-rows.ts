/** The options of the table, and all spellings that it has. */
import { findOption, type Option, optionTable, replacements } from "../../src/options/table.ts";

/** Every option, in the order of the table. */
export const optionRows: readonly Option[] = Object.keys(optionTable).map((name) => findOption(name)!);

/** Every spelling of every option, and of the names that are known to be none, in lower case. */
export const optionSpellings: ReadonlySet<string> = new Set(
  [
    ...optionRows.flatMap(({ name, snake, header, aliases = [] }) => [name, snake, header ?? snake, ...aliases]),
    ...Object.keys(replacements),
  ].map((spelling) => spelling.toLowerCase()),
);

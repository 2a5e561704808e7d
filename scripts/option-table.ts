/**
 * Writes the table of options into examples/OPTIONS.md, between `<!-- options:start -->` and `<!-- options:end -->`. Spellings, sections and
 * descriptions come from `src/options/table.ts`.
 *
 *     tsx scripts/option-table.ts            # updates examples/OPTIONS.md
 *     tsx scripts/option-table.ts --check    # fails where examples/OPTIONS.md is not up to date
 *     tsx scripts/option-table.ts --print    # prints the table
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { findOption, type OptionKind } from "../src/options/table.ts";

const START = "<!-- options:start -->";
const END = "<!-- options:end -->";

/** An option as the table shows it. */
export interface DocumentedOption {
  section: string;
  name: string;
  snake: string;
  header: string | null;
  type: string;
  description: string;
}

/** The TypeScript type for each kind of option. */
export const optionTypes: Readonly<Record<OptionKind, string>> = {
  "string": "string",
  "string or function": "string | ValueFunction<string>",
  "string with a token": "string | ValueFunction<string>",
  "boolean": "boolean",
  "boolean that is sent when true": "boolean",
  "number from 0": "number",
  "a whole number from 0 to 10": "number",
  "milliseconds from 0 (no limit) to 2147483647": "number",
  "array of header names": "readonly string[]",
  "array": "readonly PortkeyConfigGuardrail[]",
  "object": "Readonly<Record<string, unknown>>",
  "object or JSON": "string | Readonly<Record<string, unknown>>",
  "object or id": "string | PortkeyConfig",
  "headers": "HeadersLike | ValueFunction<HeadersLike>",
  "object or URLSearchParams": "QueryLike",
  "function": "FetchLike",
  "class": "WebSocketClass",
  "function of an attempt": "(attempt: AttemptInfo) => void",
  "function of a retry": "(failure: FailedAttempt & { readonly delay: number }) => void",
  "function that decides": "RetryDecision",
  "function or logger": "LoggerLike",
  "debug, info, warn or error": "LogLevel",
  'list of objects with a method "onRequest", "onResponse" or "onError"': "readonly Middleware[]",
  "AbortSignal": "AbortSignal",
};

/** The text of `src/options/table.ts`. */
export function tableSource(): string {
  return readFileSync(new URL("../src/options/table.ts", import.meta.url), "utf8");
}

/** Reads the options from the source of `src/options/table.ts`, in its order, with the section and the comment of each row. */
export function documentedOptions(source: string = tableSource()): DocumentedOption[] {
  const file = ts.createSourceFile("table.ts", source, ts.ScriptTarget.Latest, true);
  const table = file.statements.filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => declaration.name.getText() === "optionTable")?.initializer;
  if (!table || !ts.isObjectLiteralExpression(table)) {
    throw new Error("Keep the object optionTable in src/options/table.ts: types and documentation are made of it");
  }

  let section = "";
  return table.properties.filter(ts.isPropertyAssignment).map((row) => {
    let description = "";
    for (const { pos, end } of ts.getLeadingCommentRanges(source, row.pos) ?? []) {
      const comment = source.slice(pos, end);
      if (comment.startsWith("//")) section = comment.slice(2).trim();
      else description = comment.replace(/^\/\*+|\*+\/$|^\s*\* ?/gm, "").trim().replace(/\s+/g, " ");
    }
    const name = row.name.getText();
    const option = findOption(name);
    if (option?.name !== name) throw new Error(`Load the table that was read: it has no option "${name}"`);
    if (!description) throw new Error(`Say in a comment what option "${name}" means, in src/options/table.ts`);
    const { snake, header, kind } = option;
    return { section, name, snake, header, type: optionTypes[kind], description };
  });
}

/** The table in Markdown, one for each section. */
export function optionMarkdown(options: readonly DocumentedOption[]): string {
  const sections = new Map<string, DocumentedOption[]>();
  for (const option of options) {
    const list = sections.get(option.section);
    if (list) list.push(option);
    else sections.set(option.section, [option]);
  }
  return [...sections].map(([section, list]) => {
    const hasHeaders = list.some((option) => option.header !== null);
    const table = [
      row(["camelCase", "snake_case", ...(hasHeaders ? ["header"] : []), "value", "meaning"]),
      row(["---", "---", ...(hasHeaders ? ["---"] : []), "---", "---"]),
      ...list.map((option) =>
        row([
          code(option.name),
          code(option.snake),
          ...(hasHeaders ? [option.header === null ? "" : code(option.header)] : []),
          shortType(option.type).replaceAll("|", "\\|"),
          option.description.replaceAll("|", "\\|"),
        ])
      ),
    ].join("\n");
    return `## ${section}\n\n${table}\n`;
  }).join("\n");
}

/** Puts text between the markers of a document. */
export function betweenMarkers(document: string, text: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`Put "${START}" and "${END}" where the table of options is to stand`);
  // padded columns would change every line for one longer word
  const block = ["", "<!-- deno-fmt-ignore-start -->", "", text, "<!-- deno-fmt-ignore-end -->", "", ""].join("\n");
  return document.slice(0, start + START.length) + block + document.slice(end);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A type as it reads in a table: `string[]` for `readonly string[]`, `object` for a record. */
function shortType(type: string): string {
  return type.replace(/\breadonly /g, "").replace(/Readonly<Record<string, unknown>>/g, "object");
}

function main(args: readonly string[]): number {
  const markdown = optionMarkdown(documentedOptions());
  if (args.includes("--print")) {
    process.stdout.write(markdown);
    return 0;
  }
  const file = new URL("../examples/OPTIONS.md", import.meta.url);
  const before = readFileSync(file, "utf8");
  const after = betweenMarkers(before, markdown);
  if (before === after) return 0;
  if (args.includes("--check")) {
    process.stderr.write(
      "Run scripts/option-table.ts: the options in examples/OPTIONS.md are not those of src/options/table.ts\n",
    );
    return 1;
  }
  writeFileSync(file, after);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}

/**
 * Writes the table of options into README.md, between `<!-- options:start -->` and `<!-- options:end -->`: spellings from
 * `src/options/table.ts`, sections and descriptions from the comments of `src/options/types.ts`.
 *
 *     tsx scripts/option-table.ts            # updates README.md
 *     tsx scripts/option-table.ts --check    # fails where README.md is not up to date
 *     tsx scripts/option-table.ts --print    # prints the table
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { findOption } from "../src/options/table.ts";

const START = "<!-- options:start -->";
const END = "<!-- options:end -->";

/** Sections that stand open; the others hold what one provider needs and are folded away. */
const OPEN_SECTIONS = new Set([
  "Authentication and routing",
  "Observability",
  "Cache",
  "Gateway",
  "The client itself",
]);

/** An option as the README shows it. */
export interface DocumentedOption {
  section: string;
  name: string;
  snake: string;
  header: string | null;
  type: string;
  description: string;
}

/** Reads the options in the order in which `PortkeyOptions` has them. */
export function documentedOptions(source: string): DocumentedOption[] {
  const file = ts.createSourceFile("option-types.ts", source, ts.ScriptTarget.Latest, true);
  const declaration = file.statements.find((statement): statement is ts.InterfaceDeclaration =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === "PortkeyOptions"
  );
  if (!declaration) {
    throw new Error("Keep the interface PortkeyOptions in src/options/types.ts: the table is made of it");
  }

  let section = "";
  return declaration.members.filter(ts.isPropertySignature).map((member) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, member.pos) ?? []) {
      const comment = source.slice(pos, end);
      if (comment.startsWith("//")) section = comment.slice(2).trim();
    }
    const name = member.name.getText();
    const row = findOption(name);
    if (!row) throw new Error(`Add "${name}" to src/options/table.ts: src/options/types.ts has it`);
    const description = ts.getJSDocCommentsAndTags(member).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
      .join(" ").replace(/\s+/g, " ");
    if (!description) throw new Error(`Say what option "${name}" means, in src/options/types.ts`);
    const type = member.type?.getText().replace(/ \| (null|undefined)/g, "") ?? "";
    return { section, name, snake: row.snake, header: row.header, type: shortType(type), description };
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
          option.type.replaceAll("|", "\\|"),
          option.description.replaceAll("|", "\\|"),
        ])
      ),
    ].join("\n");
    return OPEN_SECTIONS.has(section)
      ? `**${section}**\n\n${table}\n`
      : `<details>\n<summary>${section} (${list.length})</summary>\n\n${table}\n\n</details>\n`;
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
  const source = readFileSync(new URL("../src/options/types.ts", import.meta.url), "utf8");
  const markdown = optionMarkdown(documentedOptions(source));
  if (args.includes("--print")) {
    process.stdout.write(markdown);
    return 0;
  }
  const readme = new URL("../README.md", import.meta.url);
  const before = readFileSync(readme, "utf8");
  const after = betweenMarkers(before, markdown);
  if (before === after) return 0;
  if (args.includes("--check")) {
    process.stderr.write(
      "Run scripts/option-table.ts: the options in README.md are not those of src/options/table.ts\n",
    );
    return 1;
  }
  writeFileSync(readme, after);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}

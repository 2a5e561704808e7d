/**
 * Writes the types of all forms of the options, `src/options/types.ts` and `src/options/forms.ts`, from `src/options/table.ts`. They are
 * written out because the compiler would need longer to derive them, and an editor could not show what an option means.
 *
 *     tsx scripts/option-forms.ts            # updates both files
 *     tsx scripts/option-forms.ts --check    # fails where one of them is not up to date
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findOption, type Option, toSnake } from "../src/options/table.ts";
import { type DocumentedOption, documentedOptions } from "./option-table.ts";

const BANNER =
  "// Written by scripts/option-forms.ts from src/options/table.ts. Do not edit: change the table and run the script.";

/** A member of an interface. */
interface Member {
  name: string;
  type: string;
  comment: string;
  /** The section that begins with this member. */
  section?: string | undefined;
}

/** The text of `src/options/types.ts`: the options in camelCase. */
export function camelCaseForm(options: readonly DocumentedOption[]): string {
  const isForClients = ({ name }: { name: string }) => findOption(name)!.scope === "client";
  const aliases = aliasesOf(options);
  const clientAliases = aliases.filter(({ option }) => isForClients(option)).map(({ name }) => JSON.stringify(name));
  return `/** The types of options in camelCase. */
${BANNER}
import type { PortkeyConfig, PortkeyConfigGuardrail } from "./config.ts";
import type {
  AttemptInfo,
  FailedAttempt,
  FetchLike,
  HeadersLike,
  LoggerLike,
  LogLevel,
  Middleware,
  QueryLike,
  RetryDecision,
  ValueFunction,
  WebSocketClass,
} from "./value-types.ts";

${
    interfaceText(
      "Spellings that the official SDK and its documentation have, kept for code that uses them.",
      "PortkeyOptionAliases",
      aliases.map(({ name, option }) => deprecated(name, option.name, option.type)),
    )
  }
${
    interfaceText(
      'Options of one call. They hold for that call alone, and win over those of the client. Undefined and `""` mean not given; null ' +
        "takes away what the client has set; `false` and `0` are values.",
      `PortkeyRequestOptions extends Omit<PortkeyOptionAliases, ${clientAliases.join(" | ")}>`,
      inSections(options.filter((option) => !isForClients(option)), (option) => option.name),
    )
  }
${
    interfaceText(
      "All options in camelCase, the canonical form: those of a call, which a client can have for all of its calls, and those that " +
        'only a client has. Undefined and `""` mean not given; null takes away what is set; `false` and `0` are values.',
      "PortkeyOptions extends PortkeyRequestOptions, PortkeyOptionAliases",
      options.filter(isForClients).map((option) => member(option, option.name)),
    )
  }`;
}

/** The text of `src/options/forms.ts`: the options in the other two forms. */
export function otherForms(options: readonly DocumentedOption[]): string {
  const snakeAliases = aliasesOf(options).map(({ name, option }) => ({
    name: /[A-Z]/.test(name[0]!) ? name : toSnake(name),
    option,
  }))
    .filter(({ name, option }) => name !== option.snake);
  return `/** The types of options in snake_case and as headers. */
${BANNER}
import type { PortkeyConfig, PortkeyConfigGuardrail } from "./config.ts";
import type { PortkeyOptions } from "./types.ts";
import type {
  AttemptInfo,
  FailedAttempt,
  FetchLike,
  HeadersLike,
  LoggerLike,
  LogLevel,
  Middleware,
  QueryLike,
  RetryDecision,
  ValueFunction,
  WebSocketClass,
} from "./value-types.ts";

${
    interfaceText(
      "Portkey's options in snake_case, as the Python SDK and configuration files have them.",
      "PortkeyOptionsSnakeCase",
      [
        ...snakeAliases.map(({ name, option }) => deprecated(name, option.snake, option.type)),
        ...inSections(options, (option) => option.snake),
      ],
    )
  }
/**
 * Portkey's options as headers, in lower case. A type alias and no interface, so that it fits wherever a plain object of headers does:
 * \`HeadersInit\`, \`Record<string, string>\`, \`defaultHeaders\` of other SDKs.
 */
export type PortkeyHeaders = {
${
    options.filter(({ header }) => header !== null).map(({ header, description }) =>
      `${commentText(description, "  ")}  ${/-/.test(header!) ? JSON.stringify(header) : header}?: string;\n`
    ).join("")
  }};

/** Options in any of the three forms, also mixed. */
export type AnyPortkeyOptions =
  | PortkeyOptions
  | PortkeyOptionsSnakeCase
  | PortkeyHeaders;
`;
}

/** The other spellings of options, in the order of the table. */
function aliasesOf(options: readonly DocumentedOption[]): { name: string; option: DocumentedOption }[] {
  return options.flatMap((option) =>
    ((findOption(option.name) as Option).aliases ?? []).map((name) => ({ name, option }))
  );
}

/** Members in the order of the table, each section under its name. */
function inSections(options: readonly DocumentedOption[], spell: (option: DocumentedOption) => string): Member[] {
  let last = "";
  return options.map((option) => {
    const section = option.section === last ? undefined : option.section;
    last = option.section;
    return member(option, spell(option), section);
  });
}

function member({ type, description }: DocumentedOption, name: string, section?: string): Member {
  return { name, type, comment: description, section };
}

function deprecated(name: string, use: string, type: string): Member {
  return { name, type, comment: `@deprecated Spell it \`${use}\`.` };
}

function interfaceText(comment: string, head: string, members: readonly Member[]): string {
  const body = members.map(({ name, type, comment, section }) =>
    `${section ? `\n  // ${section}\n\n` : ""}${commentText(comment, "  ")}  ${name}?: ${
      type.includes("=>") ? `(${type})` : type
    } | null | undefined;\n`
  ).join("");
  return `${commentText(comment, "")}export interface ${head} {\n${body.replace(/^\n/, "")}}\n`;
}

/** A comment in lines of at most 132 characters. */
function commentText(text: string, indent: string): string {
  if (indent.length + text.length + 7 <= 132) return `${indent}/** ${text} */\n`;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + word.length + 4 <= 132) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

function main(args: readonly string[]): number {
  const options = documentedOptions();
  let isStale = false;
  for (const [path, text] of [["types.ts", camelCaseForm(options)], ["forms.ts", otherForms(options)]] as const) {
    const file = new URL(`../src/options/${path}`, import.meta.url);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    if (args.includes("--check")) isStale = true;
    else writeFileSync(file, text);
  }
  if (isStale) {
    process.stderr.write("Run scripts/option-forms.ts: the types of options are not those of src/options/table.ts\n");
  }
  return isStale ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}

/** Reads a command line: the command's own flags, Portkey's options in any spelling, and words. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OptionError, parseOptions, type PortkeyOptions } from "../../src/options.ts";
import { nearest, UsageError } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

/** A flag of a command that is no option of Portkey. */
export interface Flag {
  /** What stands in the place of its value in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly help: string;
  /** One letter, to be written with one dash. */
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly repeats?: boolean;
}

/** Flags by name, in kebab-case. */
export type Flags = Readonly<Record<string, Flag>>;

/** What a command line says. */
export interface CommandLine {
  readonly words: readonly string[];
  /** Values of the command's own flags; true for a switch. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** Portkey's options, checked, in camelCase. */
  readonly options: PortkeyOptions;
}

/** Flags that every command with options has. */
export const commonFlags: Flags = {
  options: { value: "FILE", help: "JSON file with options in any form; - reads them from standard input" },
  header: { value: "'NAME: VALUE'", short: "H", repeats: true, help: "a further header; may be repeated" },
  help: { short: "h", help: "print this" },
};

/**
 * Reads a command line.
 *
 * @throws {UsageError} with every mistake in it
 */
export async function readCommandLine(args: readonly string[], own: Flags, terminal: Terminal): Promise<CommandLine> {
  const flags: Flags = { ...own, ...commonFlags };
  const problems: string[] = [];
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const given: Record<string, unknown> = {};
  const rest = [...args];
  /** The value of a flag: after the equals sign, or the next word. */
  const take = (label: string, inline: string | undefined, what: string): string | undefined => {
    const value = inline ??
      (rest.length > 0 && (rest[0] === "-" || !rest[0]!.startsWith("--")) ? rest.shift() : undefined);
    if (value === undefined || value === "") problems.push(`Give ${label} a value: ${what}`);
    return value || undefined;
  };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === "--") {
      words.push(...rest.splice(0));
    } else if (!/^-./.test(arg)) {
      words.push(arg);
    } else {
      const [, label = arg, inline] = /^(--?[^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
      const name = ownFlag(label, flags);
      if (name !== undefined) {
        const flag = flags[name]!;
        if (flag.value === undefined && inline !== undefined) problems.push(`Write ${label} without a value`);
        const value = flag.value === undefined ? "" : take(label, inline, flag.value);
        if (values.has(name) && flag.repeats !== true) problems.push(`Give ${label} once`);
        if (value !== undefined) values.set(name, [...values.get(name) ?? [], value]);
        continue;
      }
      readOption(label, inline, given, flags, take, rest, problems);
    }
  }
  if (values.has("help")) return { words, flags: values, options: {} };
  const fromFlags = checked(given, problems);
  const headers = readHeaderFlags(values.get("header") ?? [], problems);
  const file = values.get("options")?.[0];
  const fromFile = file === undefined ? {} : await readOptionsFile(file, terminal, problems);
  if (problems.length > 0) throw new UsageError(problems);
  return { words, flags: values, options: mergeOptions(fromFile, { ...fromFlags, ...headers }) };
}

/** Lays options over others; headers are merged one by one. */
export function mergeOptions(base: PortkeyOptions, over: PortkeyOptions): PortkeyOptions {
  const headers = { ...base.headers as object, ...over.headers as object };
  return { ...base, ...over, ...(Object.keys(headers).length > 0 ? { headers } : {}) };
}

/** The flag of the command's own that a label names, in whatever spelling. */
function ownFlag(label: string, flags: Flags): string | undefined {
  const isShort = !label.startsWith("--");
  const name = label.replace(/^--?/, "");
  if (isShort) return Object.keys(flags).find((flag) => flags[flag]!.short === name);
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll("_", "-");
  return Object.hasOwn(flags, kebab) ? kebab : undefined;
}

/** Reads a flag that must be an option of Portkey. */
function readOption(
  label: string,
  inline: string | undefined,
  given: Record<string, unknown>,
  flags: Flags,
  take: (label: string, inline: string | undefined, what: string) => string | undefined,
  rest: string[],
  problems: string[],
): void {
  const written = label.replace(/^--?/, "");
  const spellings = [written, written.replaceAll("-", "_"), written.toLowerCase()];
  const name = label.startsWith("--") ? spellings.find((spelling) => accepts(spelling, undefined)) : undefined;
  if (name === undefined) {
    // With "--no-", a switch of Portkey is off.
    const negated = /^--no-(.+)$/.exec(label)?.[1]?.replaceAll("-", "_");
    if (negated !== undefined && accepts(negated, false)) {
      given[negated] = false;
      return;
    }
    problems.push(unknownFlag(label, written, flags));
    // What follows is probably its value.
    if (inline === undefined && rest.length > 0 && !rest[0]!.startsWith("-")) rest.shift();
    return;
  }
  if (accepts(name, true)) {
    const next = inline ?? (/^(?:true|false)$/.test(rest[0] ?? "") ? rest.shift() : "true");
    if (next === "true" || next === "false") setOnce(given, name, next === "true", label, problems);
    else problems.push(`Set ${label} to true or false, or write it without a value`);
    return;
  }
  const text = take(label, inline, "see the options of the client");
  if (text === undefined) return;
  if (/^\s*[[{]/.test(text) && parseJson(text) === undefined && !accepts(name, text)) {
    problems.push(`Write ${label} as JSON: ${describeJsonFault(text)}`);
    return;
  }
  // Headers and queries have no text of their own.
  const value = accepts(name, {}) && /^\s*\{/.test(text) ? parseJson(text) ?? text : text;
  setOnce(given, name, value, label, problems);
}

function setOnce(
  given: Record<string, unknown>,
  name: string,
  value: unknown,
  label: string,
  problems: string[],
): void {
  if (Object.hasOwn(given, name)) problems.push(`Give ${label} once`);
  given[name] = value;
}

/** Whether there is an option of this name that can have this value; with undefined, whether there is one. */
function accepts(name: string, value: unknown): boolean {
  try {
    parseOptions({ [name]: value } as object);
    return true;
  } catch {
    return false;
  }
}

/** Says that a flag is unknown, and which was probably meant: a flag of the command, or an option of Portkey. */
function unknownFlag(label: string, written: string, flags: Flags): string {
  const own = nearest(written, Object.keys(flags));
  if (own !== undefined) return `${label} is unknown: did you mean --${own}`;
  const snake = written.replaceAll("-", "_");
  try {
    parseOptions({ [written.toLowerCase().startsWith("x-") ? written : snake]: "x" } as object);
  } catch (error) {
    const [, meant] = /(?:did you mean|use) "([^"]+)"/.exec((error as Error).message) ?? [];
    if (meant !== undefined) return `${label} is unknown: did you mean --${kebab(meant)}`;
  }
  return `${label} is unknown: --help lists the flags; other headers are sent with --header "name: value"`;
}

/** The name of an option as a flag. */
export function kebab(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2").toLowerCase();
}

/** Options in camelCase; what cannot be used becomes problems, each option's own. */
function checked(given: Record<string, unknown>, problems: string[]): PortkeyOptions {
  const good: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    try {
      parseOptions({ ...good, [name]: value } as object);
      good[name] = value;
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      problems.push(error.message);
    }
  }
  return parseOptions(good);
}

function readHeaderFlags(lines: readonly string[], problems: string[]): PortkeyOptions {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) problems.push('Write --header as "name: value"');
    else headers[name] = value;
  }
  return Object.keys(headers).length > 0 ? checked({ headers }, problems) : {};
}

/** Options of a JSON file, or of standard input. */
export async function readOptionsFile(file: string, terminal: Terminal, problems: string[]): Promise<PortkeyOptions> {
  const name = file === "-" ? "standard input" : file;
  let text: string;
  try {
    text = file === "-" ? await terminal.readInput(true) : readFileSync(resolve(terminal.cwd, file), "utf8");
  } catch (error) {
    problems.push(`Cannot read ${name} (${(error as { code?: string }).code ?? "error"}): check the name`);
    return {};
  }
  return readOptionsText(text, name, problems);
}

/** Options of a text with a JSON object. */
export function readOptionsText(text: string, name: string, problems: string[]): PortkeyOptions {
  const value = parseJson(text.replace(/^\uFEFF/, ""));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(
      `Write the options in ${name} as a JSON object: ${
        value === undefined ? describeJsonFault(text) : "it holds something else"
      }`,
    );
    return {};
  }
  return checked(value as Record<string, unknown>, problems);
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Says where a text stops being JSON. The parser's own message would quote the text, which may hold a secret. */
export function describeJsonFault(text: string): string {
  if (text.trim() === "") return "it is empty";
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    if (position === undefined) return "it is not valid JSON";
    const before = text.slice(0, Number(position)).split("\n");
    return `it is not valid JSON from line ${before.length}, column ${before.at(-1)!.length + 1} on`;
  }
  return "";
}

/** `portkey-fetch call`: any method of the client. */
import type Portkey from "../../src/index.ts";
import { resolve } from "node:path";
import { newClient } from "./chat.ts";
import { describeJsonFault, type Flags, parseJson, readCommandLine } from "./command-line.ts";
import { printable, table } from "./output.ts";
import { nearest, refuse, UsageError } from "./problems.ts";
import type { Terminal } from "./terminal.ts";

export const callFlags: Flags = {
  list: { help: "list the methods, those whose name contains a word with: call --list WORD" },
  limit: { value: "N", help: "print at most so many items of a list; all pages are read without it" },
  json: { help: "print JSON for programs, also on a terminal: one line for each item of a list" },
  table: { help: "print a list as a table, also into a pipe" },
  file: {
    value: "FIELD=PATH",
    repeats: true,
    help: "a file of the request, such as file=batch.jsonl; may be repeated",
  },
};

/** Methods of the client for paths that have none of their own. */
const generic = ["get", "post", "put", "patch", "delete"];

type Method = (...args: unknown[]) => unknown;

/** Runs the command. */
export async function runCall(args: readonly string[], terminal: Terminal): Promise<void> {
  const { words, flags, options } = await readCommandLine(args, callFlags, terminal);
  const { Portkey } = await import("../../src/index.ts");
  const [name, ...texts] = words;
  // The names are those of any client: this one is never used for a call.
  const methods = methodsOf(new Portkey({ baseURL: "http://localhost" }));
  if (flags.has("list")) {
    const wanted = words.join(" ").toLowerCase();
    const found = [...methods.keys()].filter((method) => method.toLowerCase().includes(wanted));
    if (found.length === 0) refuse(`There is no method with "${wanted}" in its name`);
    await terminal.write(found.map((method) => `${method}\n`).join(""));
    return;
  }
  if (name === undefined) refuse("Name a method, as in: portkey-fetch call configs.list; --list shows them all");
  if (!methods.has(name)) refuse(unknownMethod(name, methods));
  const problems: string[] = [];
  const limit = readLimit(flags.get("limit")?.[0], problems);
  const given = await readArguments(texts, terminal, problems);
  if (problems.length > 0) throw new UsageError(problems);
  await addFiles(given, flags.get("file") ?? [], terminal);
  const portkey = await newClient(options, terminal);
  await print(methodsOf(portkey).get(name)!(...given), { limit, flags, terminal });
}

/** Every method of a client, by its dotted name. */
function methodsOf(portkey: Portkey): Map<string, Method> {
  const methods = new Map<string, Method>();
  const add = (prefix: string, holder: object, owner: object) => {
    for (const name of Object.getOwnPropertyNames(owner).sort()) {
      const value = readField(holder, name);
      if (typeof value === "function") methods.set(prefix + name, value.bind(holder) as Method);
      else if (typeof value === "object" && value !== null) add(`${prefix}${name}.`, value, value);
    }
  };
  // The namespaces are getters of the prototype; its own methods are not for a command line.
  const namespaces = Object.create(null) as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(portkey))) {
    const value = readField(portkey, name);
    if (typeof value === "object" && value !== null) namespaces[name] = value;
  }
  add("", namespaces, namespaces);
  for (const name of generic) methods.set(name, (portkey[name as "get"] as Method).bind(portkey));
  return methods;
}

/** The value of a field, or nothing where reading it throws: names that were never methods explain themselves that way. */
function readField(holder: object, name: string): unknown {
  try {
    return (holder as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

function unknownMethod(name: string, methods: ReadonlyMap<string, Method>): string {
  const names = [...methods.keys()];
  const inside = names.filter((method) => method.startsWith(`${name}.`));
  if (inside.length > 0) {
    const more = inside.length > 8 ? ` and ${inside.length - 8} more` : "";
    return `"${name}" is a group of methods: ${inside.slice(0, 8).join(", ")}${more}`;
  }
  const near = nearest(name, names) ?? names.find((method) => method.endsWith(`.${name}`));
  return `There is no method "${name}"${near === undefined ? "" : `: did you mean "${near}"`}; --list shows them all`;
}

function readLimit(text: string | undefined, problems: string[]): number {
  if (text === undefined) return Infinity;
  if (!/^[1-9]\d*$/.test(text)) problems.push("Set --limit to a whole number from 1");
  return Number(text);
}

/** The arguments of the method: JSON, ids as they are, and what is piped in where there are none. */
async function readArguments(texts: readonly string[], terminal: Terminal, problems: string[]): Promise<unknown[]> {
  if (texts.length === 0) {
    const input = await terminal.readInput(false);
    return input.trim() === "" ? [] : [readArgument(input, "standard input", true, problems)];
  }
  const given: unknown[] = [];
  for (const text of texts) {
    given.push(
      text === "-"
        ? readArgument(await terminal.readInput(true), "standard input", true, problems)
        : readArgument(text, "the argument", /^\s*[[{"]/.test(text), problems),
    );
  }
  return given;
}

function readArgument(text: string, name: string, mustBeJson: boolean, problems: string[]): unknown {
  if (!mustBeJson) return text;
  const value = parseJson(text);
  if (value === undefined) problems.push(`Write ${name} as JSON: ${describeJsonFault(text)}`);
  return value;
}

/** Puts files into the fields of the first argument that is an object. */
async function addFiles(given: unknown[], files: readonly string[], terminal: Terminal): Promise<void> {
  if (files.length === 0) return;
  const { fileFromPath } = await import("../../src/node.ts");
  let fields = given.find((argument) => typeof argument === "object" && argument !== null) as
    | Record<string, unknown>
    | undefined;
  if (fields === undefined) given.push(fields = {});
  for (const file of files) {
    const [, field, path] = /^([^=]+)=(.+)$/s.exec(file) ?? [];
    if (field === undefined || path === undefined) refuse("Write --file as FIELD=PATH, as in --file file=batch.jsonl");
    try {
      fields[field] = await fileFromPath(resolve(terminal.cwd, path));
    } catch (error) {
      refuse(`Cannot read ${path} (${(error as { code?: string }).code ?? "error"}): check the name`);
    }
  }
}

interface PrintOptions {
  limit: number;
  flags: ReadonlyMap<string, unknown>;
  terminal: Terminal;
}

/** Prints what a method returned: a list, a stream, bytes, text, or JSON. */
async function print(returned: unknown, options: PrintOptions): Promise<void> {
  const { terminal, flags } = options;
  if (isIterable(returned)) {
    // The promise of a list: as an iterable it goes through all its pages.
    return await printItems(returned, options, true);
  }
  const value = await returned;
  if (value === undefined || value === null) return;
  if (isIterable(value)) return await printItems(value, options, false);
  if (value instanceof Response) return await printBytes(value, terminal);
  if (typeof value === "string") {
    await terminal.write(`${terminal.isTerminal ? printable(value) : value}${value.endsWith("\n") ? "" : "\n"}`);
    return;
  }
  if (typeof (value as WebSocket).send === "function") {
    (value as WebSocket).close();
    refuse("This method opens a connection for messages, which a command line cannot have: use it in a program");
  }
  const indent = terminal.isTerminal && !flags.has("json") ? 2 : 0;
  await terminal.write(`${JSON.stringify(value, null, indent)}\n`);
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function printItems(items: AsyncIterable<unknown>, options: PrintOptions, isList: boolean): Promise<void> {
  const { limit, flags, terminal } = options;
  const asTable = flags.has("table") || (isList && terminal.isTerminal && !flags.has("json"));
  const rows: unknown[] = [];
  let count = 0;
  for await (const item of items) {
    if (asTable) rows.push(item);
    else await terminal.write(`${JSON.stringify(item)}\n`);
    count++;
    if (count >= limit || terminal.signal.aborted) break;
  }
  if (rows.length > 0) {
    await terminal.write(table(rows, terminal.isTerminal ? terminal.width : Infinity, terminal.colour.output));
  }
  if (count === 0 && terminal.isTerminal) terminal.note("The list is empty");
}

async function printBytes(response: Response, terminal: Terminal): Promise<void> {
  if (terminal.isTerminal) {
    await response.body?.cancel();
    refuse("The reply is a file: write it into one, as in: portkey-fetch call audio.speech.create '{…}' > speech.mp3");
  }
  for await (const chunk of response.body ?? []) await terminal.write(chunk as Uint8Array);
}

/** Reads options out of what somebody types or pastes: an object, header lines, or a curl command. */
import { OptionError, parseOptions, type PortkeyOptions } from "portkey-fetch/options";
import { LiteralError, readLiteral } from "./literal.ts";

/** Something that cannot be used, in the words of the library where it found it. */
export interface Mistake {
  /** The key as it was written; empty where the text as a whole is meant. */
  key: string;
  message: string;
  /** What was probably meant. */
  suggestion?: string;
}

/** What the text says. */
export interface Reading {
  form: "nothing" | "object" | "headers" | "curl";
  /** The options that can be used, in camelCase. */
  options: PortkeyOptions;
  mistakes: Mistake[];
  /** The body of a curl command. */
  body?: unknown;
}

/** Headers that HTTP clients add themselves. They are no options, and nobody misses them. */
const PLUMBING = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-length",
  "content-type",
  "host",
  "user-agent",
]);

/** Reads text in any of the forms. Nothing is thrown: what cannot be read is a mistake. */
export function readText(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed === "") return { form: "nothing", options: {}, mistakes: [] };
  if (/^(\$\s*)?curl\s/.test(trimmed)) return readCurl(trimmed);
  const literal = trimmed.replace(
    /^(?:export\s+)?(?:const|let|var)?\s*\w+\s*=\s*(?=\{)/,
    "",
  );
  if (!literal.startsWith("{")) return readHeaderLines(trimmed);
  try {
    return {
      form: "object",
      ...collect(Object.entries(readLiteral(literal) as object)),
    };
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    return {
      form: "object",
      options: {},
      mistakes: [{ key: "", message: error.message }],
    };
  }
}

function readHeaderLines(text: string): Reading {
  const mistakes: Mistake[] = [];
  const entries: [string, unknown][] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const found = /^\s*([^\s:=]+)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (found) entries.push([found[1]!, found[2]!]);
    else {mistakes.push({
        key: "",
        message: `Cannot read the line "${line.trim().slice(0, 24)}": write a name, a colon and a value`,
      });}
  }
  const read = collect(asHeaders(entries));
  return {
    form: "headers",
    options: read.options,
    mistakes: [...mistakes, ...read.mistakes],
  };
}

function readCurl(text: string): Reading {
  const words = shellWords(text.replace(/^\$\s*/, ""));
  const headers: [string, unknown][] = [];
  let url = "";
  let body: unknown;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    const joined = /^(--[a-z-]+)=([\s\S]*)$/.exec(word) ??
      /^(-[HdXu])([\s\S]+)$/.exec(word);
    const name = joined ? joined[1]! : word;
    const value = () => joined ? joined[2]! : words[++at] ?? "";
    if (name === "-H" || name === "--header") {
      const [, header, content] = /^([^:]+):\s*([\s\S]*)$/.exec(value()) ?? [];
      if (header) headers.push([header.trim(), content]);
    } else if (/^(-d|--data(-raw|-binary)?|--json)$/.test(name)) {
      const given = value();
      try {
        body = JSON.parse(given);
      } catch {
        body = given;
      }
    } else if (name === "--url") url = value();
    else if (
      /^(-X|--request|-u|--user|-o|--output|-m|--max-time|-A|--user-agent)$/
        .test(name)
    ) value();
    else if (!name.startsWith("-")) url ||= name;
  }
  const base = /^(https?:\/\/[^?#]*?\/v\d+)(?=\/|$)/.exec(url)?.[1];
  const entries = asHeaders(headers);
  if (base && base !== "https://api.portkey.ai/v1") {
    entries.push(["baseURL", base]);
  }
  return {
    form: "curl",
    ...collect(entries),
    ...(body === undefined ? {} : { body }),
  };
}

/** Puts headers that are no options of Portkey into the option `headers`, and leaves out what every client adds. */
function asHeaders(entries: [string, unknown][]): [string, unknown][] {
  const others: Record<string, unknown> = {};
  const own = entries.filter(([name, value]) => {
    const lower = name.toLowerCase();
    if (PLUMBING.has(lower)) return false;
    if (
      !lower.includes("-") || lower.startsWith("x-portkey") ||
      isOption(name, value)
    ) return true;
    others[lower] = value;
    return false;
  });
  return Object.keys(others).length > 0 ? [...own, ["headers", others]] : own;
}

function isOption(name: string, value: unknown): boolean {
  try {
    parseOptions({ [name]: value } as object);
    return true;
  } catch {
    return false;
  }
}

/** Reads each option by itself, so that one mistake does not hide the others. */
function collect(
  entries: [string, unknown][],
): { options: PortkeyOptions; mistakes: Mistake[] } {
  const good: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const [key, value] of entries) {
    try {
      parseOptions({ [key]: value } as object);
      // together with those before it: two spellings of one option must agree
      parseOptions({ ...good, [key]: value } as object);
      good[key] = value;
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      mistakes.push(asMistake(key, error));
    }
  }
  return { options: parseOptions(good), mistakes };
}

/** The mistake that an error of the library is about. */
export function asMistake(key: string, error: OptionError): Mistake {
  const suggestion = /did you mean "([^"]+)"|use "([^"]+)"/.exec(error.message);
  const word = suggestion?.[1] ?? suggestion?.[2];
  return {
    key,
    message: error.message,
    ...(word === undefined ? {} : { suggestion: word }),
  };
}

/** The words of a shell command, without their quotes. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < command.length; at++) {
    const mark = command[at]!;
    if (mark === "\\") {
      const next = command[++at];
      if (next === "\r") at++;
      else if (next !== "\n" && next !== undefined) word = (word ?? "") + next;
    } else if (mark === "'" || mark === '"') {
      word ??= "";
      // $'…' is bash's way to write escapes; curl commands copied from browsers have it
      const escapes = mark === '"' || word.endsWith("$");
      if (mark === "'" && escapes) word = word.slice(0, -1);
      while (++at < command.length && command[at] !== mark) {
        if (escapes && command[at] === "\\" && at + 1 < command.length) {
          const next = command[++at]!;
          word += mark === "'" && next === "n" ? "\n" : /["\\$`'!]/.test(next) ? next : `\\${next}`;
        } else word += command[at];
      }
    } else if (/\s/.test(mark)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + mark;
  }
  if (word !== undefined) words.push(word);
  return words;
}

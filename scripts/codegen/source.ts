/** One file of a description: its text, its value, and where in the text each value is. */
import type { Document, LineCounter } from "yaml";
import { isObject, type Json, pointerOf } from "./json.ts";
import { type Place, printable, type Problems } from "./problems.ts";
import type { Token } from "./shape.ts";
import { Expansion, ExpansionError, limits, tooDeep } from "./expansion.ts";
import { requirePeer } from "./peers.ts";

type Yaml = typeof import("yaml");

export interface Source {
  /** Absolute path or URL. */
  readonly id: string;
  /** As it is shown: relative to the working directory, or the URL. */
  readonly name: string;
  readonly text: string;
  readonly value: Json;
  /** File, line, column and pointer of the value at `tokens`, or of the nearest one above it that exists. */
  place(tokens: readonly Token[]): Place;
}

/** Parses JSON or YAML. Reports a problem and returns nothing when the text is neither. */
export function parseSource(
  id: string,
  name: string,
  text: string,
  problems: Problems,
): Source | undefined {
  if (text.length > limits.fileSize) {
    problems.error(
      `Split the file: it has more than ${limits.fileSize} characters`,
      { file: name },
    );
    return undefined;
  }
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const raw = /^\s*[[{]/.test(bare) ? parseJson(bare) : undefined;
  const place = lazyPlace(name, bare);
  if (raw !== undefined) {
    try {
      return { id, name, text, value: new Expansion(bare.length).ofJson(raw), place };
    } catch (error) {
      problems.error(error instanceof ExpansionError ? error.message : tooDeep, { file: name });
      return undefined;
    }
  }

  const yaml = requirePeer<Yaml>("yaml", `read "${name}"`);
  const lines = new yaml.LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  try {
    const document = parseYaml(yaml, bare, lines);
    if (document.errors.length > 0 && isMeantAsJson(name, bare)) {
      const { message, offset } = jsonFault(bare);
      problems.error(`Correct the JSON: ${message}`, at(offset));
      return undefined;
    }
    for (const error of document.errors) {
      problems.error(`Correct the YAML: ${firstLine(error.message)}`, at(error.pos[0]));
    }
    if (document.errors.length > 0) return undefined;
    let valid = true;
    const value = new Expansion(bare.length).ofYaml(yaml, document, (message, offset) => {
      valid = false;
      problems.error(message, offset === undefined ? { file: name } : at(offset));
    });
    return valid ? { id, name, text, value, place } : undefined;
  } catch (error) {
    if (error instanceof ExpansionError) {
      problems.error(error.message, error.offset === undefined ? { file: name } : at(error.offset));
    } else {
      problems.error(
        error instanceof RangeError ? tooDeep : `Correct the YAML: ${firstLine(String((error as Error).message))}`,
        { file: name },
      );
    }
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Perhaps YAML, whose flow style begins like JSON.
    return undefined;
  }
}

/** Whether somebody who wrote this text thinks of JSON: by the file's name, or by a first key in quotes. */
function isMeantAsJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\s*[[{]\s*(?:"|[[{]|$)/.test(text);
}

/** What is wrong with JSON, and at which character. */
function jsonFault(text: string): { message: string; offset: number } {
  try {
    JSON.parse(text);
    return { message: "it cannot be read", offset: 0 };
  } catch (error) {
    const message = firstLine((error as Error).message);
    const position = / at position (\d+)/.exec(message)?.[1];
    return {
      message: message.replace(/,? \.{0,3}".*" is not valid JSON$/s, "").replace(/ in JSON at position.*$/, ""),
      offset: position === undefined ? text.length : Number(position),
    };
  }
}

function parseYaml(yaml: Yaml, text: string, lines: LineCounter): Document.Parsed {
  return yaml.parseDocument(text, {
    lineCounter: lines,
    // Comparing each key with each other takes long; expansion.ts looks for keys that come twice.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
}

function firstLine(message: string): string {
  return printable(message.split("\n", 1)[0]!).replace(/\.$/, "");
}

/** Lines are only looked up when there is a problem: until then, nothing is kept of the parser's work. */
function lazyPlace(name: string, text: string): Source["place"] {
  let found: { yaml: Yaml; document: Document.Parsed; lines: LineCounter } | null | undefined;
  return (tokens) => {
    if (found === undefined) {
      try {
        const yaml = requirePeer<Yaml>("yaml", "find lines");
        const lines = new yaml.LineCounter();
        found = { yaml, lines, document: parseYaml(yaml, text, lines) };
      } catch {
        found = null;
      }
    }
    return found === null
      ? { file: name, pointer: `#${pointerOf(tokens)}` }
      : placeIn(found.yaml, found.document, found.lines, name, tokens);
  };
}

function placeIn(
  yaml: Yaml,
  document: Document.Parsed,
  lines: LineCounter,
  name: string,
  tokens: readonly Token[],
): Place {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const token of tokens) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    let next: unknown;
    if (yaml.isMap(node)) {
      const pair = node.items.find((item) =>
        String(yaml.isScalar(item.key) ? item.key.value : item.key) === String(token)
      );
      // The key is where people look, not the value under it.
      const key = pair?.key;
      if (yaml.isNode(key) && key.range) offset = key.range[0];
      next = pair?.value;
    } else if (yaml.isSeq(node)) {
      next = node.items[Number(token)];
      if (yaml.isNode(next) && next.range) offset = next.range[0];
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  const { line, col } = lines.linePos(offset);
  return { file: name, line, column: col, pointer: `#${pointerOf(tokens)}` };
}

/** The value at `tokens`, or `undefined`. */
export function valueAt(value: Json, tokens: readonly Token[]): Json | undefined {
  let node: Json | undefined = value;
  for (const token of tokens) {
    if (Array.isArray(node)) {
      node = /^\d+$/.test(String(token)) ? node[Number(token)] : undefined;
    } else if (isObject(node)) {
      node = Object.hasOwn(node, String(token)) ? node[String(token)] : undefined;
    } else return undefined;
  }
  return node;
}

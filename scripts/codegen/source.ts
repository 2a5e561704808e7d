/** One file of a description: its text, its value, and where in the text each value is. */
import type { Document, LineCounter } from "yaml";
import { isObject, type Json, newObject, pointerOf } from "./json.ts";
import { type Place, printable, type Problems } from "./problems.ts";
import type { Token } from "./shape.ts";
import { requirePeer } from "./peers.ts";

type Yaml = typeof import("yaml");

/** Limits that no honest description reaches. */
export const limits = {
  /** Size of one file, in characters: 64 MB. */
  fileSize: 67_108_864,
  /** Files of one description. */
  files: 5_000,
  /** Depth of nesting. */
  depth: 200,
  /** Values after YAML aliases are expanded, in one file. */
  values: 5_000_000,
  /** How often YAML aliases may be used per line of text, before that counts as a bomb. */
  expansion: 100,
} as const;

const bombMessage = "Use fewer YAML aliases: expanded, the file has too many values";

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
  const isJson = /^\s*[[{]/.test(bare);
  const raw = isJson ? parseJson(bare) : undefined;
  const place = lazyPlace(name, bare);
  if (raw !== undefined) {
    const value = plainCopy(raw, bare.length, name, problems);
    return value === undefined ? undefined : { id, name, text, value, place };
  }

  const yaml = requirePeer<Yaml>("yaml", `read "${name}"`);
  const lines = new yaml.LineCounter();
  let parsed: unknown;
  let document: Document.Parsed;
  try {
    document = parseYaml(yaml, bare, lines);
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.error(`Correct the ${isJson ? "JSON" : "YAML"}: ${firstLine(error.message)}`, {
        file: name,
        line,
        column: col,
      });
    }
    if (document.errors.length > 0) return undefined;
    parsed = document.toJS({ maxAliasCount: limits.values });
  } catch (error) {
    problems.error(
      error instanceof RangeError
        ? `Flatten the file: it nests deeper than ${limits.depth} levels`
        : /alias count/i.test(String(error))
        ? bombMessage
        : `Correct the YAML: ${firstLine(String((error as Error).message))}`,
      { file: name },
    );
    return undefined;
  }
  const value = plainCopy(parsed, bare.length, name, problems);
  if (value === undefined) return undefined;
  return {
    id,
    name,
    text,
    value,
    place: (tokens) => placeIn(yaml, document, lines, name, tokens),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: YAML's flow style begins like it, and its parser tells the line of a mistake.
    return undefined;
  }
}

function parseYaml(yaml: Yaml, text: string, lines: LineCounter): Document.Parsed {
  return yaml.parseDocument(text, {
    lineCounter: lines,
    // It costs half the time of parsing.
    merge: /<<\s*:/.test(text),
    prettyErrors: false,
    // The stringified keys of YAML maps, as JSON has them.
    stringKeys: false,
    logLevel: "error",
  });
}

function firstLine(message: string): string {
  return printable(message.split("\n", 1)[0]!).replace(/\.$/, "");
}

/** A JSON file is read by the YAML parser only when a problem needs its line. */
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

/** The parsed value as objects without prototypes, refused when it is cyclic, too deep or a bomb of aliases. */
function plainCopy(
  value: unknown,
  size: number,
  name: string,
  problems: Problems,
): Json | undefined {
  const most = Math.min(limits.values, 1000 + size * limits.expansion);
  const above = new Set<object>();
  let count = 0;
  let refused: string | undefined;

  const copy = (from: unknown): Json => {
    if (++count > most) refused ??= bombMessage;
    if (refused !== undefined) return null;
    if (typeof from === "bigint") return Number(from);
    if (typeof from !== "object" || from === null) {
      return typeof from === "string" || typeof from === "boolean" ||
          (typeof from === "number" && Number.isFinite(from))
        ? from
        : from === undefined || from === null
        ? null
        : String(from);
    }
    if (above.has(from)) {
      refused = "Remove the YAML alias that contains itself";
      return null;
    }
    if (above.size >= limits.depth) {
      refused = `Flatten the file: it nests deeper than ${limits.depth} levels`;
      return null;
    }
    above.add(from);
    let to: Json;
    if (Array.isArray(from)) to = from.map(copy);
    else {
      to = newObject();
      for (const key of Object.keys(from)) {
        to[key] = copy((from as Record<string, unknown>)[key]);
      }
    }
    above.delete(from);
    return to;
  };

  const result = copy(value);
  if (refused !== undefined) {
    problems.error(refused, { file: name });
    return undefined;
  }
  return result;
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

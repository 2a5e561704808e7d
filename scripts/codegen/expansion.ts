/** From what a parser gives to plain values, refused when they are cyclic, too deep or a bomb of aliases. */
import type { Document, Node } from "yaml";
import { type Json, newObject } from "./json.ts";

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
  /** Values for each character of a file, before aliases count as a bomb. */
  expansion: 100,
} as const;

export const tooDeep: string = `Flatten the file: it nests deeper than ${limits.depth} levels`;

/** A value was refused. */
export class ExpansionError extends Error {
  override readonly name: string = "ExpansionError";
  /** Where in the text. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}

/** One expansion, with its limits. */
export class Expansion {
  readonly #most: number;
  readonly #above = new Set<unknown>();
  #count = 0;

  /** @param size characters of the text */
  constructor(size: number) {
    this.#most = Math.min(limits.values, 1000 + size * limits.expansion);
  }

  ofJson(from: unknown): Json {
    this.#tick();
    if (typeof from !== "object" || from === null) return from as Json;
    return this.#inside(from, undefined, () => {
      if (Array.isArray(from)) return from.map((item) => this.ofJson(item));
      const to = newObject();
      for (const key of Object.keys(from)) to[key] = this.ofJson((from as Record<string, unknown>)[key]);
      return to;
    });
  }

  /** @param report gets each key that comes twice */
  ofYaml(yaml: Yaml, document: Document.Parsed, report: (message: string, offset?: number) => void): Json {
    const anchors = new Map<string, Node>();
    const convert = (node: unknown): Json => {
      const offset = yaml.isNode(node) ? node.range?.[0] : undefined;
      this.#tick(offset);
      if (yaml.isAlias(node)) {
        const target = anchors.get(node.source);
        if (target === undefined) {
          throw new ExpansionError(`Define the YAML anchor "${node.source}" before it is used`, offset);
        }
        return convert(target);
      }
      if (yaml.isScalar(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return plain(node.value);
      }
      if (!yaml.isCollection(node)) return null;
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      return this.#inside(node, offset, () => {
        if (yaml.isSeq(node)) return node.items.map(convert);
        const to = newObject();
        const merged = new Set<string>();
        for (const pair of (node as import("yaml").YAMLMap).items) {
          if (mergesInto(yaml, pair.key)) {
            for (const source of mergeSources(convert(pair.value))) {
              for (const key of Object.keys(source)) {
                if (Object.hasOwn(to, key)) continue;
                to[key] = source[key]!;
                merged.add(key);
              }
            }
            continue;
          }
          const key = yaml.isNode(pair.key) ? convert(pair.key) : null;
          const name = key === null ? "" : typeof key === "object" ? JSON.stringify(key) : String(key);
          if (Object.hasOwn(to, name) && !merged.has(name)) {
            report(
              `Remove the second "${name}": a key comes once`,
              yaml.isNode(pair.key) ? pair.key.range?.[0] : undefined,
            );
          }
          merged.delete(name);
          to[name] = convert(pair.value);
        }
        return to;
      });
    };
    return convert(document.contents);
  }

  #tick(offset?: number): void {
    if (++this.#count > this.#most) {
      throw new ExpansionError("Use fewer YAML aliases: expanded, the file has too many values", offset);
    }
  }

  #inside<Value>(node: unknown, offset: number | undefined, make: () => Value): Value {
    if (this.#above.has(node)) throw new ExpansionError("Remove the YAML alias that contains itself", offset);
    if (this.#above.size >= limits.depth) throw new ExpansionError(tooDeep, offset);
    this.#above.add(node);
    const value = make();
    this.#above.delete(node);
    return value;
  }
}

/** A scalar as JSON has it. */
function plain(value: unknown): Json {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "bigint":
      return Number(value);
    default:
      return value === null || value === undefined ? null : String(value);
  }
}

/** `<<: *other`. YAML 1.2 has no such key, but people use it; the parser's own way costs half the time of parsing. */
function mergesInto(yaml: Yaml, key: unknown): boolean {
  return yaml.isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

function mergeSources(value: Json): Record<string, Json>[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is Record<string, Json> =>
    typeof item === "object" && item !== null && !Array.isArray(item)
  );
}

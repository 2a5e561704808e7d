/** JSONPath (RFC 9535) as overlays use it: names, wildcards, indices, slices, descendants and filters, without functions. */
import { isObject, type Json } from "./json.ts";
import type { Token } from "./shape.ts";

/** A place that a path selects. */
export interface Match {
  readonly value: Json;
  readonly tokens: readonly Token[];
}

type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "slice"; readonly start?: number; readonly end?: number; readonly step: number }
  | { readonly kind: "all" }
  | { readonly kind: "filter"; readonly test: Test };

interface Segment {
  readonly deep: boolean;
  readonly selectors: readonly Selector[];
}

type Query = { readonly fromRoot: boolean; readonly segments: readonly Segment[] };
type Operand = { readonly query: Query } | { readonly literal: Json };
type Test =
  | { readonly kind: "and" | "or"; readonly parts: readonly Test[] }
  | { readonly kind: "not"; readonly test: Test }
  | { readonly kind: "exists"; readonly query: Query }
  | { readonly kind: "compare"; readonly operator: string; readonly left: Operand; readonly right: Operand };

/** Everything that `path` selects in `root`. Throws a `SyntaxError` whose message says what is wrong with the path. */
export function select(path: string, root: Json): Match[] {
  const { segments } = new Parser(path).whole();
  return run(segments, { value: root, tokens: [] }, root);
}

function run(segments: readonly Segment[], start: Match, root: Json): Match[] {
  let matches = [start];
  for (const { deep, selectors } of segments) {
    const from = deep ? matches.flatMap((match) => [...descendants(match)]) : matches;
    matches = from.flatMap((match) => selectors.flatMap((selector) => apply(selector, match, root)));
  }
  return matches;
}

function* descendants(match: Match): Generator<Match> {
  yield match;
  for (const child of children(match)) yield* descendants(child);
}

function children({ value, tokens }: Match): Match[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, tokens: [...tokens, index] }));
  if (!isObject(value)) return [];
  return Object.keys(value).map((key) => ({ value: value[key]!, tokens: [...tokens, key] }));
}

function apply(selector: Selector, match: Match, root: Json): Match[] {
  const { value, tokens } = match;
  switch (selector.kind) {
    case "name":
      return isObject(value) && Object.hasOwn(value, selector.name)
        ? [{ value: value[selector.name]!, tokens: [...tokens, selector.name] }]
        : [];
    case "index": {
      if (!Array.isArray(value)) return [];
      const index = selector.index < 0 ? value.length + selector.index : selector.index;
      return index in value ? [{ value: value[index]!, tokens: [...tokens, index] }] : [];
    }
    case "slice":
      return Array.isArray(value)
        ? sliceOf(selector, value.length).map((index) => ({ value: value[index]!, tokens: [...tokens, index] }))
        : [];
    case "all":
      return children(match);
    case "filter":
      return children(match).filter((child) => holds(selector.test, child.value, root));
  }
}

function sliceOf({ start, end, step }: { start?: number; end?: number; step: number }, length: number): number[] {
  const clamp = (index: number, low: number, high: number) =>
    Math.min(Math.max(index < 0 ? length + index : index, low), high);
  const indices: number[] = [];
  if (step > 0) {
    const last = clamp(end ?? length, 0, length);
    for (let index = clamp(start ?? 0, 0, length); index < last; index += step) indices.push(index);
  } else if (step < 0) {
    const last = end === undefined ? -1 : clamp(end, -1, length - 1);
    for (let index = clamp(start ?? length - 1, -1, length - 1); index > last; index += step) indices.push(index);
  }
  return indices;
}

function holds(test: Test, current: Json, root: Json): boolean {
  switch (test.kind) {
    case "and":
      return test.parts.every((part) => holds(part, current, root));
    case "or":
      return test.parts.some((part) => holds(part, current, root));
    case "not":
      return !holds(test.test, current, root);
    case "exists":
      return ask(test.query, current, root).length > 0;
    case "compare": {
      const [left, right] = [valueOf(test.left, current, root), valueOf(test.right, current, root)];
      return compare(test.operator, left, right);
    }
  }
}

function ask({ fromRoot, segments }: Query, current: Json, root: Json): Match[] {
  return run(segments, { value: fromRoot ? root : current, tokens: [] }, root);
}

function valueOf(operand: Operand, current: Json, root: Json): Json | undefined {
  return "literal" in operand ? operand.literal : ask(operand.query, current, root)[0]?.value;
}

function compare(operator: string, left: Json | undefined, right: Json | undefined): boolean {
  const same = JSON.stringify(left) === JSON.stringify(right);
  if (operator === "==") return same;
  if (operator === "!=") return !same;
  if (same && operator.endsWith("=")) return true;
  const comparable = typeof left === typeof right && (typeof left === "number" || typeof left === "string");
  if (!comparable) return false;
  return operator.startsWith("<") ? left! < right! : left! > right!;
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Query {
    const query = this.#query();
    if (!query.fromRoot) this.#fail("it begins with $");
    this.#space();
    if (this.#at < this.#text.length) this.#fail("something follows its end");
    return query;
  }

  #query(): Query {
    const root = this.#next(/[$@]/y) ?? this.#fail("$ or @ is expected");
    const segments: Segment[] = [];
    for (let segment = this.#segment(); segment !== undefined; segment = this.#segment()) segments.push(segment);
    return { fromRoot: root === "$", segments };
  }

  #segment(): Segment | undefined {
    const back = this.#at;
    this.#space();
    const deep = this.#next(/\.\./y) !== undefined;
    if (this.#next(/\[/y) !== undefined) return { deep, selectors: this.#selectors() };
    if (!deep && this.#next(/\./y) === undefined) {
      this.#at = back;
      return undefined;
    }
    if (this.#next(/\*/y) !== undefined) return { deep, selectors: [{ kind: "all" }] };
    const name = this.#next(/[\p{L}_][\p{L}\p{N}_-]*/uy) ?? this.#fail("a name is expected after the dot");
    return { deep, selectors: [{ kind: "name", name }] };
  }

  #selectors(): Selector[] {
    const selectors: Selector[] = [];
    do {
      this.#space();
      selectors.push(this.#selector());
      this.#space();
    } while (this.#next(/,/y) !== undefined);
    if (this.#next(/\]/y) === undefined) this.#fail("] is missing");
    return selectors;
  }

  #selector(): Selector {
    const name = this.#quoted();
    if (name !== undefined) return { kind: "name", name };
    if (this.#next(/\*/y) !== undefined) return { kind: "all" };
    if (this.#next(/\?/y) !== undefined) return { kind: "filter", test: this.#or() };
    const slice = this.#match(/(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?)?/y);
    if (slice !== undefined) {
      const [, start, end, step] = slice;
      return {
        kind: "slice",
        ...(start === undefined ? {} : { start: Number(start) }),
        ...(end === undefined ? {} : { end: Number(end) }),
        step: step === undefined ? 1 : Number(step),
      };
    }
    const index = this.#next(/-?\d+/y) ?? this.#fail("a name in quotes, a number, * or ? is expected between brackets");
    return { kind: "index", index: Number(index) };
  }

  #or(): Test {
    const parts = [this.#and()];
    while (this.#spaced(/\|\|/y) !== undefined) parts.push(this.#and());
    return parts.length === 1 ? parts[0]! : { kind: "or", parts };
  }

  #and(): Test {
    const parts = [this.#basic()];
    while (this.#spaced(/&&/y) !== undefined) parts.push(this.#basic());
    return parts.length === 1 ? parts[0]! : { kind: "and", parts };
  }

  #basic(): Test {
    if (this.#spaced(/!(?!=)/y) !== undefined) return { kind: "not", test: this.#basic() };
    if (this.#spaced(/\(/y) !== undefined) {
      const test = this.#or();
      if (this.#spaced(/\)/y) === undefined) this.#fail(") is missing");
      return test;
    }
    const left = this.#operand();
    const operator = this.#spaced(/==|!=|<=|>=|<|>/y);
    if (operator !== undefined) return { kind: "compare", operator, left, right: this.#operand() };
    if ("query" in left) return { kind: "exists", query: left.query };
    return this.#fail("a comparison is expected");
  }

  #operand(): Operand {
    this.#space();
    const text = this.#quoted();
    if (text !== undefined) return { literal: text };
    const number = this.#next(/-?\d+(\.\d+)?([eE][+-]?\d+)?/y);
    if (number !== undefined) return { literal: Number(number) };
    const word = this.#next(/true|false|null/y);
    if (word !== undefined) return { literal: JSON.parse(word) as Json };
    if (this.#match(/[a-z_]\w*\(/y) !== undefined) this.#fail("functions are not supported");
    return { query: this.#query() };
  }

  #quoted(): string | undefined {
    const text = this.#next(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y);
    return text === undefined
      ? undefined
      : text.slice(1, -1).replace(/\\(u([0-9a-fA-F]{4})|.)/g, (_, one: string, code?: string) => {
        if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
        return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[one] ?? one;
      });
  }

  #spaced(pattern: RegExp): string | undefined {
    this.#space();
    return this.#next(pattern);
  }

  #space(): void {
    this.#next(/\s+/y);
  }

  #next(pattern: RegExp): string | undefined {
    return this.#match(pattern)?.[0];
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }

  #fail(reason: string): never {
    throw new SyntaxError(`${reason} (at character ${this.#at + 1})`);
  }
}

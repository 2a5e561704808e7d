/**
 * A text for an operation that is equal exactly when nothing in the operation changed: it follows references, and depends
 * neither on the order of keys nor on the names of components.
 */
import { createHash } from "node:crypto";
import { canonicalText, isObject, type Json, type JsonObject, objectAt, own, sortedKeys } from "../codegen/json.ts";
import { componentOf } from "../codegen/component-names.ts";
import { refTarget } from "../codegen/resolve.ts";
import { fieldOf, type Kind } from "../codegen/shape.ts";

export interface Fingerprint {
  /** Of everything that callers notice or that changes what is sent. */
  readonly shape: string;
  /** Of everything, descriptions and examples included. */
  readonly text: string;
}

const said = new Set(["description", "summary", "example", "examples", "externalDocs"]);
const saidOfSchemas = new Set([...said, "title", "default", "xml", "$comment"]);
const saidOfOperations = new Set([...said, "tags", "x-codeSamples", "x-code-samples", "x-example", "x-example-events"]);

/** Whether a field is documentation alone. */
export function isSaid(kind: Kind, key: string): boolean {
  if (kind === "schema") return saidOfSchemas.has(key);
  return kind === "operation" ? saidOfOperations.has(key) : said.has(key);
}

export function fingerprint(document: JsonObject, path: string, method: string): Fingerprint {
  const item = objectAt(objectAt(document, "paths"), path);
  const node = objectAt(item, method.toLowerCase());
  return {
    shape: hash(write(document, item, node, false)),
    text: hash(write(document, item, node, true)),
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

/** The text of one node with everything that it refers to; `all` includes documentation. */
export function textOf(document: JsonObject, kind: Kind, node: Json | undefined, all: boolean): string {
  const parts: string[] = [];
  new Writer(document, parts, all).write(kind, node ?? null);
  return parts.join("");
}

function write(document: JsonObject, item: JsonObject | undefined, node: JsonObject | undefined, all: boolean): string {
  const parts: string[] = [];
  const writer = new Writer(document, parts, all);
  writer.write("operation", node ?? null);
  const shared = own(item, "parameters");
  for (const parameter of Array.isArray(shared) ? shared : []) writer.write("parameter", parameter);
  return parts.join("");
}

class Writer {
  readonly #document: JsonObject;
  readonly #parts: string[];
  readonly #all: boolean;
  /** Component → its number, in the order of their first use. */
  readonly #met = new Map<string, number>();

  constructor(document: JsonObject, parts: string[], all: boolean) {
    this.#document = document;
    this.#parts = parts;
    this.#all = all;
  }

  write(kind: Kind, node: Json): void {
    if (Array.isArray(node)) {
      // Draft 4 has lists of schemas in `items`.
      this.#list(node, kind);
      return;
    }
    if (!isObject(node)) {
      this.#parts.push(JSON.stringify(node));
      return;
    }
    const reference = own(node, "$ref");
    if (typeof reference === "string" && componentOf(reference) !== undefined && Object.keys(node).length === 1) {
      this.#follow(kind, reference);
      return;
    }
    this.#parts.push("{");
    for (const key of sortedKeys(node)) {
      if (!this.#all && isSaid(kind, key)) continue;
      this.#parts.push(JSON.stringify(key), ":");
      this.#field(kind, key, node[key]!);
      this.#parts.push(",");
    }
    this.#parts.push("}");
  }

  #field(kind: Kind, key: string, value: Json): void {
    const field = fieldOf(kind, key);
    if (field === undefined) {
      if (key === "$ref" && typeof value === "string") this.#follow(kind, value);
      else this.#parts.push(isSet(key) && Array.isArray(value) ? setText(value) : canonicalText(value));
    } else if (field[0] === "map" && isObject(value)) {
      this.#parts.push("{");
      for (const name of sortedKeys(value)) {
        this.#parts.push(JSON.stringify(name), ":");
        this.write(field[1], value[name]!);
        this.#parts.push(",");
      }
      this.#parts.push("}");
    } else if (field[0] === "list" && Array.isArray(value)) this.#list(value, field[1]);
    else if (field[0] === "one") this.write(field[1], value);
    else this.#parts.push(canonicalText(value));
  }

  #list(items: readonly Json[], kind: Kind): void {
    this.#parts.push("[");
    for (const item of items) {
      this.write(kind, item);
      this.#parts.push(",");
    }
    this.#parts.push("]");
  }

  #follow(kind: Kind, reference: string): void {
    const number = this.#met.get(reference);
    if (number !== undefined) {
      this.#parts.push(`#${number}`);
      return;
    }
    this.#met.set(reference, this.#met.size);
    this.write(kind, refTarget(this.#document, reference) ?? reference);
  }
}

/** Lists whose order means nothing. */
function isSet(key: string): boolean {
  return key === "required" || key === "enum";
}

function setText(values: readonly Json[]): string {
  return `[${values.map(canonicalText).sort().join(",")}]`;
}

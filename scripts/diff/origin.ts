/** Where in the description a type was written: the named schema and the path in it. */
import type ts from "typescript";
import type { Compiler } from "./compiler.ts";
import { isInSchemas, keyOf } from "./types.ts";

/** A named schema and the path in it, `Message.content[].text`. */
export interface Origin {
  readonly schema: string;
  readonly text: string;
}

export class Origins {
  readonly #ts: typeof ts;
  readonly #schemas = new Map<ts.SourceFile, Map<string, ts.PropertySignature>>();

  constructor({ ts: compiler }: Pick<Compiler, "ts">) {
    this.#ts = compiler;
  }

  /** The node that says what the type is: references to named schemas are followed. */
  follow(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
    let current = node;
    for (let steps = 0; current !== undefined && steps < 100; steps++) {
      if (this.#ts.isParenthesizedTypeNode(current)) {
        current = current.type;
        continue;
      }
      const name = this.#referenced(current);
      const found = name === undefined ? undefined : this.#entries(current.getSourceFile()).get(name)?.type;
      if (found === undefined) return current;
      current = found;
    }
    return current;
  }

  /** The origin of a property or of a type. Nothing when no named schema holds it. */
  of(node: ts.Node | undefined): Origin | undefined {
    const parts: string[] = [];
    for (let current = node; current !== undefined; current = current.parent) {
      if (this.#ts.isArrayTypeNode(current) && current !== node) parts.unshift("[]");
      else if (this.#ts.isIndexSignatureDeclaration(current)) parts.unshift("[key]");
      else if (this.#ts.isPropertySignature(current)) {
        const key = keyOf(this.#ts, current);
        if (isInSchemas(this.#ts, current)) return { schema: key, text: `${key}${parts.join("")}` };
        parts.unshift(`.${key}`);
      }
    }
    return undefined;
  }

  /** `X` of `components["schemas"]["X"]`. */
  #referenced(node: ts.TypeNode): string | undefined {
    if (!this.#ts.isIndexedAccessTypeNode(node)) return undefined;
    const { objectType, indexType } = node;
    const key = this.#literal(indexType);
    return this.#ts.isIndexedAccessTypeNode(objectType) && this.#literal(objectType.indexType) === "schemas"
      ? key
      : undefined;
  }

  #literal(node: ts.TypeNode): string | undefined {
    return this.#ts.isLiteralTypeNode(node) && this.#ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
  }

  #entries(file: ts.SourceFile): Map<string, ts.PropertySignature> {
    let entries = this.#schemas.get(file);
    if (entries !== undefined) return entries;
    entries = new Map();
    for (const statement of file.statements) {
      if (!this.#ts.isInterfaceDeclaration(statement) || statement.name.text !== "components") continue;
      for (const section of statement.members) {
        if (!this.#ts.isPropertySignature(section) || section.type === undefined) continue;
        if (keyOf(this.#ts, section) !== "schemas" || !this.#ts.isTypeLiteralNode(section.type)) continue;
        for (const entry of section.type.members) {
          if (this.#ts.isPropertySignature(entry)) entries.set(keyOf(this.#ts, entry), entry);
        }
      }
    }
    this.#schemas.set(file, entries);
    return entries;
  }
}

/** Where in the description a type was written: the named schema and the path in it. */
import type ts from "typescript";
import type { Compiler } from "./compiler.ts";
import { keyOf, schemaOf } from "./types.ts";

/** A named schema and the path in it, `Message.content[].text`. */
export interface Origin {
  readonly schema: string;
  readonly text: string;
}

export class Origins {
  readonly #ts: typeof ts;
  readonly #schemas: Compiler["schemas"];
  readonly #declared = new Map<ts.SourceFile, Map<string, ts.TypeAliasDeclaration>>();

  constructor({ ts: compiler, schemas }: Pick<Compiler, "ts" | "schemas">) {
    this.#ts = compiler;
    this.#schemas = schemas;
  }

  /** The node that says what the type is: references to named schemas are followed. */
  follow(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
    let current = node;
    for (let steps = 0; current !== undefined && steps < 100; steps++) {
      if (this.#ts.isParenthesizedTypeNode(current)) {
        current = current.type;
        continue;
      }
      const found = this.#ts.isTypeReferenceNode(current) && this.#ts.isIdentifier(current.typeName)
        ? this.#entries(current.getSourceFile()).get(current.typeName.text)?.type
        : undefined;
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
        parts.unshift(`.${keyOf(this.#ts, current)}`);
      } else {
        const schema = schemaOf(this.#ts, current, this.#schemas);
        if (schema !== undefined) return { schema, text: `${schema}${parts.join("")}` };
      }
    }
    return undefined;
  }

  /** What a file declares with a name. */
  #entries(file: ts.SourceFile): Map<string, ts.TypeAliasDeclaration> {
    let entries = this.#declared.get(file);
    if (entries === undefined) {
      entries = new Map();
      for (const statement of file.statements) {
        if (schemaOf(this.#ts, statement, this.#schemas) !== undefined) {
          const alias = statement as ts.TypeAliasDeclaration;
          entries.set(alias.name.text, alias);
        }
      }
      this.#declared.set(file, entries);
    }
    return entries;
  }
}

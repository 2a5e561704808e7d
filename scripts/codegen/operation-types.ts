/** The types of operations, of which some get a name: it is written in one place and referred to in the other. */
import type ts from "typescript";

/** The name by which `paths.ts` has the types of `schema.ts`. */
export const namespace = "schemas";

/** `schemas.Name` */
export function qualified({ factory }: typeof ts, name: string): ts.TypeReferenceNode {
  return factory.createTypeReferenceNode(factory.createQualifiedName(factory.createIdentifier(namespace), name));
}

type Member = { -readonly [Key in "type"]: ts.PropertySignature[Key] };
type Reference = { -readonly [Key in "typeName"]: ts.TypeReferenceNode[Key] };

export class Operations {
  readonly #ts: typeof ts;
  readonly #operations: ReadonlyMap<string, ts.PropertySignature>;
  /** The sections of `components`. */
  readonly #components: ReadonlyMap<string, ts.PropertySignature>;

  /** @param nodes what openapi-typescript made of a document */
  constructor(compiler: typeof ts, nodes: readonly ts.Node[]) {
    this.#ts = compiler;
    const members = (name: string): ReadonlyMap<string, ts.PropertySignature> => {
      const found = nodes.find((node) => compiler.isInterfaceDeclaration(node) && node.name.text === name);
      return this.#byKey(found === undefined ? [] : (found as ts.InterfaceDeclaration).members);
    };
    this.#operations = members("operations");
    this.#components = members("components");
  }

  /**
   * The type at a place in `operations`, with which the name changes places. Nothing when there is no such place.
   *
   * @param at names of members, the operation's first
   * @param local by what name each type goes where the type is taken
   */
  take(at: readonly string[], name: string, local: ReadonlyMap<string, string>): ts.TypeNode | undefined {
    let member = this.#operations.get(at[0]!);
    for (const key of at.slice(1)) {
      const type = this.#follow(member?.type);
      member = type !== undefined && this.#ts.isTypeLiteralNode(type) ? this.#byKey(type.members).get(key) : undefined;
    }
    const type = this.#follow(member?.type);
    if (member === undefined || type === undefined) return undefined;
    (member as Member).type = qualified(this.#ts, name);
    if (this.#ts.isTypeLiteralNode(type)) {
      // A parameter that several operations have in common is written out: the named types know nothing of `components`.
      for (const [, inner] of this.#byKey(type.members)) (inner as Member).type = this.#follow(inner.type);
    }
    this.#unqualify(type, local);
    return type;
  }

  #unqualify(node: ts.Node, local: ReadonlyMap<string, string>): void {
    if (this.#ts.isTypeReferenceNode(node) && this.#ts.isQualifiedName(node.typeName)) {
      const name = node.typeName.right.text;
      (node as Reference).typeName = this.#ts.factory.createIdentifier(local.get(name) ?? name);
    }
    this.#ts.forEachChild(node, (child) => this.#unqualify(child, local));
  }

  #byKey(members: Iterable<ts.TypeElement>): ReadonlyMap<string, ts.PropertySignature> {
    const found = new Map<string, ts.PropertySignature>();
    for (const member of members) {
      if (!this.#ts.isPropertySignature(member) || this.#ts.isComputedPropertyName(member.name)) continue;
      found.set(member.name.text, member);
    }
    return found;
  }

  /** The type itself where it is `components[section][name]`. */
  #follow(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
    let current = type;
    for (let steps = 0; current !== undefined && steps < 100; steps++) {
      if (!this.#ts.isIndexedAccessTypeNode(current) || !this.#ts.isIndexedAccessTypeNode(current.objectType)) break;
      const section = this.#components.get(this.#literal(current.objectType.indexType) ?? "")?.type;
      const name = this.#literal(current.indexType);
      if (section === undefined || name === undefined || !this.#ts.isTypeLiteralNode(section)) break;
      const next = this.#byKey(section.members).get(name)?.type;
      if (next === undefined) break;
      current = next;
    }
    return current;
  }

  #literal(type: ts.TypeNode): string | undefined {
    return this.#ts.isLiteralTypeNode(type) && this.#ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
  }
}

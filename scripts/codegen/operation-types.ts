/** The types of operations, of which some get a name: it is written in one place and referred to in the other. */
import type ts from "typescript";

/** The name by which `paths.ts` has the types of `schema.ts`. */
export const namespace = "schemas";

/** `schemas.Name` */
export function qualified({ factory }: typeof ts, name: string): ts.TypeReferenceNode {
  return factory.createTypeReferenceNode(factory.createQualifiedName(factory.createIdentifier(namespace), name));
}

type Member = { -readonly [Key in "type"]: ts.PropertySignature[Key] };

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
    return this.#unqualified(this.#writtenOut(type), local);
  }

  /** A parameter that several operations have in common is written out: the named types know nothing of `components`. */
  #writtenOut(type: ts.TypeNode): ts.TypeNode {
    if (!this.#ts.isTypeLiteralNode(type)) return type;
    const { factory } = this.#ts;
    const members = type.members.map((member) => {
      if (!this.#ts.isPropertySignature(member)) return member;
      const written = this.#follow(member.type);
      return written === member.type
        ? member
        : factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, written);
    });
    return factory.updateTypeLiteralNode(type, factory.createNodeArray(members));
  }

  /** A copy in which types have the names of where it goes: what is in `components` stays as it is for other operations. */
  #unqualified<Node extends ts.Node>(node: Node, local: ReadonlyMap<string, string>): Node {
    const compiler = this.#ts;
    const visit = (child: ts.Node): ts.Node => {
      const copy = compiler.visitEachChild(child, visit, undefined);
      if (!compiler.isTypeReferenceNode(copy) || !compiler.isQualifiedName(copy.typeName)) return copy;
      const name = copy.typeName.right.text;
      return compiler.factory.createTypeReferenceNode(local.get(name) ?? name, copy.typeArguments);
    };
    return visit(node) as Node;
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

/** Analyses the compiler's types, and describes them in a few words. */
import type ts from "typescript";
import { byCode } from "../codegen/json.ts";
import { propertyKey } from "../codegen/types.ts";
import type { Compiler } from "./compiler.ts";

/** A type at some place: what may stand there, without `undefined`. */
export interface Place {
  /** The members of the union, or the one type. */
  readonly types: readonly ts.Type[];
  /** The type as the compiler has it. */
  readonly raw: ts.Type;
  /** Where it was written. */
  readonly declared?: ts.TypeNode | undefined;
}

/** The shape of an object type. */
export type Shape =
  | { readonly is: "array"; readonly element: ts.Type }
  | { readonly is: "tuple"; readonly elements: readonly ts.Type[] }
  /** A class of the platform or of the runtime, such as `Blob` or `Stream`. */
  | { readonly is: "class"; readonly name: string; readonly args: readonly ts.Type[] }
  | { readonly is: "object" };

export class Types {
  readonly checker: ts.TypeChecker;
  readonly #ts: typeof ts;
  readonly #schemas: Compiler["schemas"];
  readonly #ids = new Map<ts.Type, number>();

  constructor({ ts: compiler, checker, schemas }: Pick<Compiler, "ts" | "checker" | "schemas">) {
    this.#ts = compiler;
    this.#schemas = schemas;
    this.checker = checker;
  }

  /** The type at a place, without the wrapper that the runtime puts around it. */
  place(raw: ts.Type, declared?: ts.TypeNode): Place {
    return { types: this.members(raw), raw, declared };
  }

  members(type: ts.Type): ts.Type[] {
    const all = type.isUnion() ? type.types : [type];
    return all.filter(({ flags }) => (flags & (this.#ts.TypeFlags.Undefined | this.#ts.TypeFlags.Never)) === 0);
  }

  id(type: ts.Type): number {
    let id = this.#ids.get(type);
    if (id === undefined) this.#ids.set(type, id = this.#ids.size);
    return id;
  }

  isNull({ flags }: ts.Type): boolean {
    return (flags & this.#ts.TypeFlags.Null) !== 0;
  }

  /** A literal: a string, a number, true or false. */
  isLiteral({ flags }: ts.Type): boolean {
    const { StringLiteral, NumberLiteral, BooleanLiteral } = this.#ts.TypeFlags;
    return (flags & (StringLiteral | NumberLiteral | BooleanLiteral)) !== 0;
  }

  isObject(type: ts.Type): boolean {
    if ((type.flags & this.#ts.TypeFlags.Object) !== 0) return true;
    return type.isIntersection() && type.types.every((part) => this.isObject(part));
  }

  shape(type: ts.Type): Shape {
    if (this.checker.isArrayType(type)) {
      return { is: "array", element: this.checker.getTypeArguments(type as ts.TypeReference)[0]! };
    }
    if (this.checker.isTupleType(type)) {
      return { is: "tuple", elements: this.checker.getTypeArguments(type as ts.TypeReference) };
    }
    const name = this.#className(type);
    if (name === undefined) return { is: "object" };
    const isReference = (type as ts.ObjectType).objectFlags & this.#ts.ObjectFlags.Reference;
    return { is: "class", name, args: isReference ? this.checker.getTypeArguments(type as ts.TypeReference) : [] };
  }

  #className(type: ts.Type): string | undefined {
    const symbol = type.getSymbol();
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
    const isClass = file === "/runtime.ts" || file === "/lib.d.ts";
    return isClass && (symbol!.flags & this.#ts.SymbolFlags.Interface) !== 0 ? symbol!.name : undefined;
  }

  /** The type argument of `Open`, `Call` and the like; the type itself when it is none of these. */
  unwrapped(type: ts.Type, name: string, argument = 0): ts.Type | undefined {
    const shape = this.isObject(type) ? this.shape(type) : undefined;
    return shape?.is === "class" && shape.name === name ? shape.args[argument] : undefined;
  }

  properties(type: ts.Type): Map<string, ts.Symbol> {
    const list = this.checker.getPropertiesOfType(type).map((symbol): [string, ts.Symbol] => [symbol.name, symbol]);
    return new Map(list.sort(([a], [b]) => byCode(a, b)));
  }

  isOptional(symbol: ts.Symbol): boolean {
    return (symbol.flags & this.#ts.SymbolFlags.Optional) !== 0;
  }

  indexType(type: ts.Type): ts.Type | undefined {
    return this.checker.getIndexTypeOfType(type, this.#ts.IndexKind.String);
  }

  /** The literals that a property may be, as texts; nothing when it may be more than literals. */
  literalsOf(type: ts.Type, property: string): string[] | undefined {
    const symbol = this.checker.getPropertyOfType(type, property);
    if (symbol === undefined) return undefined;
    const members = this.members(this.checker.getTypeOfSymbol(symbol));
    return members.length > 0 && members.every((member) => this.isLiteral(member)) ? this.texts(members) : undefined;
  }

  /** A key that is equal for equal types that are not objects. */
  key(type: ts.Type): string {
    return type.isStringLiteral() ? JSON.stringify(type.value) : this.text(type);
  }

  /** Texts of types, sorted, with `true` and `false` as `boolean`. */
  texts(types: readonly ts.Type[]): string[] {
    const all = new Set(types.map((type) => this.text(type)));
    if (all.has("true") && all.has("false")) {
      all.delete("true");
      all.delete("false");
      all.add("boolean");
    }
    return [...all].sort(byCode);
  }

  /** A union in a few words. `null` stands last. */
  union(types: readonly ts.Type[]): string {
    const texts = this.texts(types.filter((type) => !this.isNull(type)));
    if (types.some((type) => this.isNull(type))) texts.push("null");
    return texts.length === 0 ? "never" : shortList(texts, " | ");
  }

  /** A type in a few words. */
  text(type: ts.Type, depth = 0): string {
    if (type.isUnion()) return depth > 3 ? "…" : this.union(this.members(type));
    if (type.isStringLiteral()) return JSON.stringify(shortText(type.value));
    if (type.isNumberLiteral()) return String(type.value);
    if (!this.isObject(type)) return this.checker.typeToString(type);
    const shape = this.shape(type);
    if (shape.is === "array") return this.#arrayText(shape.element, depth);
    if (shape.is === "tuple") return `[${shortList(shape.elements.map((item) => this.text(item, depth + 1)), ", ")}]`;
    if (shape.is === "class") {
      const args = shape.args.map((item) => this.text(item, depth + 1));
      return args.length === 0 ? shape.name : `${shape.name}<${args.join(", ")}>`;
    }
    const schema = schemaOf(this.#ts, type.getSymbol()?.declarations?.[0]?.parent, this.#schemas);
    if (schema !== undefined) return schema;
    const fields = [...this.properties(type)].map(([name, symbol]) =>
      `${propertyKey(name)}${this.isOptional(symbol) ? "?" : ""}`
    );
    const index = this.indexType(type);
    if (index !== undefined) fields.push(`[key: string]: ${depth > 3 ? "…" : this.text(index, depth + 1)}`);
    return fields.length === 0 ? "{}" : `{ ${shortList(fields, ", ")} }`;
  }

  #arrayText(element: ts.Type, depth: number): string {
    const text = depth > 3 ? "…" : this.text(element, depth + 1);
    return text.includes(" | ") ? `(${text})[]` : `${text}[]`;
  }

  /** The node of the elements of an array that is written as `T[]`. */
  elementNode(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
    let inner = node;
    while (inner !== undefined && this.#ts.isParenthesizedTypeNode(inner)) inner = inner.type;
    return inner !== undefined && this.#ts.isArrayTypeNode(inner) ? inner.elementType : undefined;
  }
}

/** The named schema that a node declares. */
export function schemaOf(
  compiler: typeof ts,
  node: ts.Node | undefined,
  schemas: Compiler["schemas"],
): string | undefined {
  return node !== undefined && compiler.isTypeAliasDeclaration(node) &&
      node.getSourceFile().fileName.endsWith("/schema.ts")
    ? schemas.get(node.name.text)
    : undefined;
}

export function keyOf(compiler: typeof ts, { name }: ts.PropertySignature): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name)
    ? name.text
    : name.getText();
}

function shortText(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A list of which at most the first eight are shown. */
export function shortList(texts: readonly string[], separator: string): string {
  if (texts.length <= 8) return texts.join(separator);
  return `${texts.slice(0, 7).join(separator)}${separator}… ${texts.length - 7} more`;
}

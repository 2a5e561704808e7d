/** openapi-typescript, by the functions that it exports and the `transform` hook of its context. */
import type ts from "typescript";
import { isObject, type Json, type JsonObject, newObject } from "./json.ts";
import { requirePeer } from "./peers.ts";

/** What is used of openapi-typescript. */
export interface Transformer {
  /** The nodes of a whole document: `paths`, `components`, `operations`. */
  schema(document: JsonObject, context: object): ts.Node[];
  /** The type of one schema. */
  object(schema: Json, options: object): ts.TypeNode;
  print(nodes: readonly ts.Node[]): string;
  readonly ts: typeof ts;
}

interface Package {
  transformSchema: Transformer["schema"];
  transformSchemaObject: Transformer["object"];
  astToString: Transformer["print"];
}

export function openTransformer(): Transformer {
  const { transformSchema, transformSchemaObject, astToString } = requirePeer<Package>(
    "openapi-typescript",
    "generate types",
  );
  return {
    schema: transformSchema,
    object: transformSchemaObject,
    print: astToString,
    ts: requirePeer<typeof ts>("typescript", "generate types"),
  };
}

/**
 * Stands for a percent sign in names while openapi-typescript works: it writes down where it is as a URI fragment without encoding
 * percent signs, and fails to decode that. Unicode sets this code point aside for use inside of programs.
 */
const percent = "\ufdd0";

/** A name as openapi-typescript gets it. */
export function withoutPercentSign(name: string): string {
  return name.replaceAll("%", percent);
}

/** The name that openapi-typescript got as `name`. */
export function withPercentSign(name: string): string {
  return name.replaceAll(percent, "%");
}

/** A document in whose keys and parameter names there is no percent sign; the document itself where there was none. */
export function withoutPercent(document: JsonObject): JsonObject {
  return hasPercent(document) ? masked(document) as JsonObject : document;
}

function hasPercent(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasPercent);
  if (!isObject(value)) return false;
  const { name } = value;
  return typeof name === "string" && name.includes("%") ||
    Object.keys(value).some((key) => key.includes("%") || hasPercent(value[key]!));
}

function masked(value: Json, key = ""): Json {
  if (Array.isArray(value)) {
    return value.map((item) =>
      key === "required" && typeof item === "string" ? withoutPercentSign(item) : masked(item)
    );
  }
  if (!isObject(value)) return key === "name" && typeof value === "string" ? withoutPercentSign(value) : value;
  const copy = newObject();
  for (const name of Object.keys(value)) copy[withoutPercentSign(name)] = masked(value[name]!, name);
  return copy;
}

/**
 * The nodes as they are written: with the names of schemas in the place of `components["schemas"][name]`, and with percent signs.
 *
 * @param refer the type that stands for a named schema; nothing for those that stay as openapi-typescript writes them
 */
export function rewritten<Node extends ts.Node>(
  compiler: typeof ts,
  nodes: readonly Node[],
  refer: (schema: string) => ts.TypeNode | undefined,
): Node[] {
  const { factory } = compiler;
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaOf(compiler, node);
    const reference = name === undefined ? undefined : refer(withPercentSign(name));
    if (reference !== undefined) return reference;
    if (compiler.isStringLiteral(node)) {
      return node.text.includes(percent) ? factory.createStringLiteral(withPercentSign(node.text)) : node;
    }
    return compiler.visitEachChild(node, visit, undefined);
  };
  return nodes.map((node) => visit(node) as Node);
}

/** The name in `components["schemas"][name]`. */
function schemaOf(compiler: typeof ts, node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node)) return undefined;
  const { objectType: section, indexType } = node;
  if (!compiler.isIndexedAccessTypeNode(section) || !compiler.isTypeReferenceNode(section.objectType)) return undefined;
  const { typeName } = section.objectType;
  const isSchemas = compiler.isIdentifier(typeName) && typeName.text === "components" &&
    textOf(compiler, section.indexType) === "schemas";
  return isSchemas ? textOf(compiler, indexType) : undefined;
}

function textOf(compiler: typeof ts, type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** `schema.ts`: `paths`, `components` and `operations`, made by openapi-typescript from the normalized document. */
import type ts from "typescript";
import { isObject, type JsonObject, objectAt, own, textAt } from "./json.ts";
import { binaryMark } from "./binary.ts";
import { type Peer, requirePeer } from "./peers.ts";
import { componentRef } from "./component-names.ts";
import { recursionMark } from "./recursion.ts";
import { refTarget } from "./resolve.ts";

/** What is used of openapi-typescript. Its main entry would also load a linter and a bundler, which take half a second. */
interface Transformer {
  schema(document: JsonObject, context: object): ts.Node[];
  object(schema: JsonObject, options: object): ts.TypeNode;
  print(nodes: ts.Node[]): string;
  /** Functions that it calls by this object. */
  utilities: { createRef(parts: unknown[]): string };
  ts: typeof ts;
}

export function loadTransformer(): Transformer {
  const load = <Module>(peer: Peer, file?: string) => requirePeer<Module>(peer, "generate types", file);
  const dist = "openapi-typescript/dist";
  return {
    ts: load<typeof ts>("typescript"),
    schema: load<Transformer["schema"]>("openapi-typescript", `${dist}/transform/index.cjs`),
    object:
      load<{ default: Transformer["object"] }>("openapi-typescript", `${dist}/transform/schema-object.cjs`).default,
    print: load<{ astToString: Transformer["print"] }>("openapi-typescript", `${dist}/lib/ts.cjs`).astToString,
    utilities: load<Transformer["utilities"]>("openapi-typescript", `${dist}/lib/utils.cjs`),
  };
}

export function emitSchema(document: JsonObject, banner: string, runtime: string): string {
  const transformer = loadTransformer();
  const { factory } = transformer.ts;
  let usesFiles = false;
  const footer: ts.Node[] = [];
  const aliased = new Map<string, string>();
  const transform = (schema: JsonObject, options: object): ts.TypeNode | undefined => {
    const alias = textAt(schema, recursionMark);
    if (alias !== undefined) return factory.createTypeReferenceNode(alias);
    const mark = textAt(schema, binaryMark);
    if (mark !== undefined) {
      usesFiles ||= mark === "FileInput";
      const name = factory.createTypeReferenceNode(mark);
      return allowsNull(schema) ? factory.createUnionTypeNode([name, nullType(transformer.ts)]) : name;
    }
    return own(schema, "x-fetch-index") === true ? withIndex(transformer, schema, options) : undefined;
  };
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // Otherwise a request field with a default would have to be given.
    defaultNonNullable: false,
    // The document has none left: see discriminators.ts.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: footer,
    silent: true,
    transform,
    postTransform: (type: ts.TypeNode): ts.TypeNode | undefined => {
      const alias = aliased.get(schemaOf(transformer.ts, type) ?? "");
      return alias === undefined ? undefined : factory.createTypeReferenceNode(alias);
    },
    resolve: (reference: string) => refTarget(document, reference),
  };
  const recursive = recursiveSchemas(document);
  for (const [name, , alias] of recursive) aliased.set(name, alias);
  for (const [name, schema, alias] of recursive) {
    const { [recursionMark]: _, ...rest } = schema;
    const options = { path: componentRef("schemas", name), schema: rest, ctx: context };
    const type = withSafePointers(transformer, () => transformer.object(rest, options));
    footer.push(factory.createTypeAliasDeclaration(undefined, alias, undefined, type));
  }
  const printed = withSafePointers(
    transformer,
    () => transformer.print(transformer.schema(printable(document), context)),
  );
  const imports = usesFiles ? `import type { FileInput } from "${runtime}";\n\n` : "";
  // The lines of a comment after its first are indented, blank ones too.
  const tidy = printed.replace(/^( *\*) {5}/gm, "$1 ").replace(/[ \t]+$/gm, "");
  return `${banner}${imports}${tidy}`;
}

/**
 * openapi-typescript notes where it is as a reference, and fails to read that back when a name has a percent sign. What it
 * notes is of no consequence here, but must be readable.
 */
function withSafePointers<Value>({ utilities }: Transformer, run: () => Value): Value {
  const { createRef } = utilities;
  utilities.createRef = (parts) =>
    `#${
      parts.filter((part) => part !== undefined && part !== null && part !== "").map((part) => {
        const text = String(part);
        return text.startsWith("#/")
          ? text.slice(1)
          : `/${text.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")}`;
      }).join("")
    }`;
  try {
    return run();
  } finally {
    utilities.createRef = createRef;
  }
}

/** What recursion.ts has marked: name, schema, alias. */
function recursiveSchemas(document: JsonObject): [name: string, schema: JsonObject, alias: string][] {
  return Object.entries(objectAt(objectAt(document, "components"), "schemas") ?? {}).flatMap(([name, schema]) => {
    const alias = textAt(schema, recursionMark);
    return alias === undefined || !isObject(schema) ? [] : [[name, schema, alias]];
  });
}

/** The name in `components["schemas"]["Name"]`. */
function schemaOf(compiler: typeof ts, type: ts.TypeNode): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(type) || !compiler.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const { objectType: components, indexType: section } = type.objectType;
  const isSchemas = compiler.isTypeReferenceNode(components) && compiler.isIdentifier(components.typeName) &&
    components.typeName.text === "components" && literalText(compiler, section) === "schemas";
  return isSchemas ? literalText(compiler, type.indexType) : undefined;
}

function literalText(compiler: typeof ts, type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

/** openapi-typescript puts texts into comments; they are made harmless before. */
function printable(document: JsonObject): JsonObject {
  const info = objectAt(document, "info");
  return { ...document, ...(info === undefined ? {} : { info: {} }) };
}

/**
 * Properties beside typed additional ones: an index signature must allow what the properties hold, or no object could
 * have both.
 */
function withIndex(transformer: Transformer, schema: JsonObject, options: object): ts.TypeNode | undefined {
  const { factory } = transformer.ts;
  const { additionalProperties, "x-fetch-index": _, ...rest } = schema;
  const base = transformer.object({ ...rest }, options);
  if (!transformer.ts.isTypeLiteralNode(base) || !isObject(additionalProperties)) return undefined;
  const types = base.members.map((member) => (member as ts.PropertySignature).type!);
  const optional = base.members.some((member) => member.questionToken !== undefined);
  const index = factory.createIndexSignature(
    undefined,
    [factory.createParameterDeclaration(
      undefined,
      undefined,
      "key",
      undefined,
      factory.createKeywordTypeNode(transformer.ts.SyntaxKind.StringKeyword),
    )],
    factory.createUnionTypeNode([
      transformer.object(additionalProperties, options),
      ...distinct(transformer, types),
      ...(optional ? [factory.createKeywordTypeNode(transformer.ts.SyntaxKind.UndefinedKeyword)] : []),
    ]),
  );
  return factory.createTypeLiteralNode([...base.members, index]);
}

function distinct(transformer: Transformer, types: readonly ts.TypeNode[]): ts.TypeNode[] {
  const byText = new Map<string, ts.TypeNode>();
  for (const type of types) byText.set(transformer.print([type]), type);
  return [...byText.values()];
}

function allowsNull(schema: JsonObject): boolean {
  const type = own(schema, "type");
  return Array.isArray(type) && type.includes("null");
}

function nullType(compiler: typeof ts): ts.TypeNode {
  return compiler.factory.createLiteralTypeNode(compiler.factory.createNull());
}

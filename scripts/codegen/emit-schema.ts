/**
 * `schema.ts`: a type for every named schema, and for what operations have of their own. `paths.ts`: `paths`, `components`
 * and `operations` over them, which only those read who ask for them. Both by openapi-typescript, from the normalized document.
 */
import type ts from "typescript";
import { isObject, type JsonObject, newObject, objectAt, own, textAt } from "./json.ts";
import { binaryMark } from "./binary.ts";
import type { TypeAlias } from "./model.ts";
import { freeName } from "./names.ts";
import { restMark } from "./normalize.ts";
import { openMark, type Openness } from "./openness.ts";
import { namespace, Operations, qualified } from "./operation-types.ts";
import { refTarget } from "./resolve.ts";
import { commentText } from "./text.ts";
import {
  openTransformer,
  rewritten,
  type Transformer,
  withoutPercent,
  withoutPercentSign,
  withPercentSign,
} from "./transformer.ts";

export interface SchemaOptions {
  readonly banner: string;
  readonly extension: string;
  /** Where the runtime is, seen from the file. */
  readonly runtime: string;
}

/** The extension that carries the name of a schema's type to where `components` lists it. */
const aliasMark = "x-fetch-alias";

/** The texts of `schema.ts` and `paths.ts`. */
export function emitSchema(
  document: JsonObject,
  aliases: readonly TypeAlias[],
  options: SchemaOptions,
): { readonly schema: string; readonly paths: string } {
  const local = localNames(aliases);
  const ofSchema = new Map(aliases.flatMap(({ schema, name }) => schema === undefined ? [] : [[schema, name]]));
  const transformer = openTransformer();
  const { ts: compiler } = transformer;
  const write = (name: (alias: string) => ts.TypeNode) => (schema: string) => {
    const alias = ofSchema.get(schema);
    return alias === undefined ? undefined : name(alias);
  };
  const inSchema = write((alias) => compiler.factory.createTypeReferenceNode(local.get(alias)!));
  const inPaths = write((alias) => qualified(compiler, alias));
  const plain = withoutPercent(document);
  const context = contextOf(transformer, document);
  const schemas = objectAt(objectAt(plain, "components"), "schemas") ?? newObject();
  const types = new Map<TypeAlias, ts.TypeNode>();
  for (const alias of aliases) {
    const schema = alias.schema === undefined ? undefined : own(schemas, withoutPercentSign(alias.schema));
    if (schema === undefined) continue;
    const where = { path: "#", schema, ctx: context };
    const special = isObject(schema) ? context.transform(schema, where) : undefined;
    types.set(alias, rewritten(compiler, [special ?? transformer.object(schema, where)], inSchema)[0]!);
  }
  const rest = rewritten(compiler, transformer.schema(withoutSchemas(plain, ofSchema), context), inPaths);
  const operations = new Operations(compiler, rest);
  for (const alias of aliases) {
    const type = alias.at === undefined ? undefined : operations.take(alias.at, alias.name, local);
    if (type !== undefined) types.set(alias, type);
  }
  for (const alias of aliases) {
    const present = alias.replacedBy === undefined ? undefined : local.get(alias.replacedBy);
    if (present !== undefined) types.set(alias, compiler.factory.createTypeReferenceNode(present));
  }
  const named = aliases.flatMap((alias): [TypeAlias, ts.TypeNode][] =>
    types.has(alias) ? [[alias, types.get(alias)!]] : []
  );
  return { schema: schemaText(transformer, named, local, options), paths: pathsText(transformer, rest, options) };
}

function schemaText(
  transformer: Transformer,
  named: readonly (readonly [TypeAlias, ts.TypeNode])[],
  local: ReadonlyMap<string, string>,
  options: SchemaOptions,
): string {
  const { factory, SyntaxKind } = transformer.ts;
  const text = print(
    transformer,
    named.map(([alias, type]) => {
      const name = local.get(alias.name)!;
      const modifiers = name === alias.name ? [factory.createModifier(SyntaxKind.ExportKeyword)] : [];
      return documented(transformer, factory.createTypeAliasDeclaration(modifiers, name, undefined, type), alias);
    }),
  ).replace(/;\n(?=export |type |\/\*\*)/g, ";\n\n");
  const renamed = named.filter(([{ name }]) => local.get(name) !== name).map(([{ name }]) =>
    `${local.get(name)} as ${name}`
  );
  const exported = renamed.length > 0
    ? `\nexport type { ${renamed.join(", ")} };\n`
    : named.length === 0
    ? "export {};\n"
    : "";
  return `${options.banner}${runtimeImport(text, options)}${text}${exported}${helpers(text)}`;
}

function pathsText(transformer: Transformer, nodes: readonly ts.Node[], options: SchemaOptions): string {
  const isHelper = (node: ts.Node) => transformer.ts.isTypeAliasDeclaration(node) && node.name.text === "WithRequired";
  const text = print(transformer, nodes.filter((node) => !isHelper(node)));
  const imports = `import type * as ${namespace} from "./schema${options.extension}";\n\n`;
  return `${options.banner}${runtimeImport(text, options)}${imports}${text}${helpers(text)}`;
}

/** The types of the runtime that schemas refer to, and how each is written where it is a type. A comment may have the word too. */
const runtimeTypes: Readonly<Record<string, RegExp>> = {
  Fields: /^(?! *(?:\/\*)?\*).*& Fields\b/m,
  FileInput: /^(?! *(?:\/\*)?\*).*\bFileInput\b/m,
  Open: /^(?! *(?:\/\*)?\*).*\bOpen</m,
  Unlisted: /^(?! *(?:\/\*)?\*).*\bUnlisted\b(?![?:"])/m,
};

/** The import of what binary and open schemas are. */
function runtimeImport(text: string, { runtime }: SchemaOptions): string {
  const names = Object.keys(runtimeTypes).filter((name) => runtimeTypes[name]!.test(text));
  return names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${runtime}";\n\n`;
}

/** What openapi-typescript counts on in its types. */
function helpers(text: string): string {
  return text.includes("WithRequired<")
    ? "\ntype WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };\n"
    : "";
}

function print(transformer: Transformer, nodes: readonly ts.Node[]): string {
  // The lines of a comment after its first are indented, blank ones too.
  return transformer.print(nodes).replace(/^( *\*) {5}/gm, "$1 ").replace(/(?<![ \t])[ \t]+$/gm, "");
}

function documented<Node extends ts.Node>({ ts: compiler }: Transformer, node: Node, alias: TypeAlias): Node {
  const lines = alias.doc === "" ? [] : commentText(alias.doc).split("\n");
  if (alias.deprecated !== undefined) lines.push(`@deprecated ${alias.deprecated}`.trim());
  if (lines.length === 0) return node;
  const text = lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`).join("\n")}\n `;
  return compiler.addSyntheticLeadingComment(node, compiler.SyntaxKind.MultiLineCommentTrivia, text, true);
}

/** By what name each type goes in the files: its own, where that does not hide what is used there. */
export function localNames(aliases: readonly TypeAlias[]): ReadonlyMap<string, string> {
  const all = new Set(aliases.map(({ name }) => name));
  return new Map(aliases.map(({ name }) => [name, freeName(name, all)]));
}

/** The document with the names of the schemas' types in the place of the schemas. */
function withoutSchemas(document: JsonObject, ofSchema: ReadonlyMap<string, string>): JsonObject {
  const components = objectAt(document, "components");
  const schemas = newObject();
  for (const name of Object.keys(objectAt(components, "schemas") ?? {})) {
    const alias = ofSchema.get(withPercentSign(name));
    if (alias !== undefined) schemas[name] = { type: "object", [aliasMark]: alias };
  }
  const info = objectAt(document, "info");
  return {
    ...document,
    // openapi-typescript puts texts into comments; they are made harmless before.
    ...(info === undefined ? {} : { info: {} }),
    ...(components === undefined ? {} : { components: { ...components, schemas } }),
  };
}

interface Context {
  transform(schema: JsonObject, options: object): ts.TypeNode | undefined;
}

function contextOf(transformer: Transformer, document: JsonObject): Context {
  const { factory } = transformer.ts;
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // Otherwise a request field with a default would have to be given.
    defaultNonNullable: false,
    // The document has none left: see discriminators.ts.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    transform(schema: JsonObject, options: object): ts.TypeNode | undefined {
      const alias = textAt(schema, aliasMark);
      if (alias !== undefined) return qualified(transformer.ts, alias);
      const mark = textAt(schema, binaryMark);
      if (mark !== undefined) {
        const name = factory.createTypeReferenceNode(mark);
        return allowsNull(schema) ? factory.createUnionTypeNode([name, nullType(transformer.ts)]) : name;
      }
      const openness = textAt(schema, openMark);
      if (openness !== undefined) return openType(transformer, schema, openness as Openness, options);
      if (own(schema, restMark) === true) return withRest(transformer, schema, options);
      return own(schema, "x-fetch-index") === true ? withIndex(transformer, schema, options) : undefined;
    },
    resolve: (pointer: string) => refTarget(document, pointer),
  };
  return context;
}

/** What stands for the openness of a schema: see openness.ts. */
function openType(transformer: Transformer, schema: JsonObject, openness: Openness, options: object): ts.TypeNode {
  const { factory, SyntaxKind } = transformer.ts;
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  if (openness === "word") {
    const other = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
    return factory.createParenthesizedType(other);
  }
  if (openness === "member") return factory.createTypeReferenceNode("Unlisted");
  const type = transformer.object(own(schema, "of") ?? newObject(), options);
  const open = factory.createIntersectionTypeNode([type, factory.createTypeReferenceNode("Fields")]);
  if (own(schema, "beside") === true) return factory.createParenthesizedType(open);
  // Of a named type this is what `Open` would be, without an instantiation of it.
  const isNamed = textAt(own(schema, "of"), "$ref") !== undefined;
  if (!isNamed) return factory.createTypeReferenceNode("Open", [type]);
  return factory.createParenthesizedType(factory.createUnionTypeNode([type, factory.createParenthesizedType(open)]));
}

/** A tuple with any number of further items. */
function withRest(transformer: Transformer, schema: JsonObject, options: object): ts.TypeNode | undefined {
  const { ts: compiler } = transformer;
  const { items, [restMark]: _, ...rest } = schema;
  const tuple = transformer.object({ ...rest, type: "array" }, options);
  if (!compiler.isTupleTypeNode(tuple)) return undefined;
  const others = compiler.factory.createArrayTypeNode(transformer.object(items ?? newObject(), options));
  const type = compiler.factory.createTupleTypeNode([...tuple.elements, compiler.factory.createRestTypeNode(others)]);
  return allowsNull(schema) ? compiler.factory.createUnionTypeNode([type, nullType(compiler)]) : type;
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

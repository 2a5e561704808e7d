/** Compiles both clients as one program in memory, so that the compiler can compare any type of one with any type of the other. */
import type ts from "typescript";
import { emitSchema, localNames } from "../codegen/emit-schema.ts";
import type { Argument, PlannedOperation, TypeText } from "../codegen/model.ts";
import { requirePeer } from "../codegen/peers.ts";
import { prune } from "./prune.ts";
import type { Side } from "./side.ts";

/** A method of the client as the compiler has it. */
export interface MethodTypes {
  readonly overloads: readonly Overload[];
}

export interface Overload {
  /** All arguments, the options included, as a tuple. */
  readonly args: ts.Type;
  readonly result: ts.Type;
  /** The arguments before the options. */
  readonly given: readonly ts.Type[];
}

export interface Compiler {
  readonly ts: typeof ts;
  readonly checker: ts.TypeChecker;
  /** The named schemas by the names of their types. */
  readonly schemas: ReadonlyMap<string, string>;
  /** The object type without properties. */
  readonly nothing: ts.Type;
  readonly old: ReadonlyMap<PlannedOperation, MethodTypes>;
  readonly next: ReadonlyMap<PlannedOperation, MethodTypes>;
}

/**
 * The standard types that the clients need, and below them the part of the runtime that generated code uses. Every class is distinct here:
 * a `Blob` is not a `Response`, and the wrapper that the runtime puts around a reply can be removed again.
 */
const library = `
interface Array<T> { [index: number]: T; readonly length: number }
interface ReadonlyArray<T> { readonly [index: number]: T; readonly length: number }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface Symbol {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Exclude<T, U> = T extends U ? never : T;
type NonNullable<T> = T & {};
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Omit<T, K extends keyof never> = Pick<T, Exclude<keyof T, K>>;
type Partial<T> = { [P in keyof T]?: T[P] };
type Record<K extends keyof never, T> = { [P in K]: T };
interface Blob { readonly "is Blob": true }
interface Response { readonly "is Response": true }
`;

const runtime = `
export interface FileInput { readonly "is FileInput": true }
export interface RequestOptions { readonly "is RequestOptions"?: true }
export interface PortkeyClient { readonly "is PortkeyClient": true }
export interface Stream<T> { readonly "is Stream": T }
export interface EventSocket<Sent = unknown, Received = unknown> { readonly "is EventSocket": Received; readonly send: (event: Sent) => void }
export interface Page<Item, T> { readonly "is Page": [Item, T] }
export interface Call<T> { readonly "is Call": T }
export interface PageCall<Item, T> extends Call<T> { readonly "is PageCall": Item }
export type Open<T> = T;
export type Plain<T, Names> = T;
export type Spelled<T, Names extends Record<string, string>> = T extends readonly (infer Item)[] ? Spelled<Item, Names>[]
  : T | ({ [K in keyof T as K extends Names[keyof Names] ? never : K]: T[K] }
    & { [K in keyof T as K extends Names[keyof Names] ? K : never]?: T[K] }
    & { [Alias in keyof Names]?: T[Names[Alias] & keyof T] });
export type Merged<A, B> = A extends string | number | boolean ? A | B
  : A extends readonly (infer X)[] ? B extends readonly (infer Y)[] ? Merged<X, Y>[] : A
  : A extends object ? { [K in keyof A]: K extends keyof B ? Merged<A[K], B[K]> : A[K] }
    & { [K in Exclude<keyof B, keyof A>]?: B[K] }
  : A;
export type Nothing = {};
`;

export function compile(
  old: Side,
  next: Side,
  pairs: readonly (readonly [PlannedOperation, PlannedOperation])[],
): Compiler {
  const compiler = requirePeer<typeof ts>("typescript", "compare types");
  const texts = new Map<string, string>([["/lib.d.ts", library], ["/runtime.ts", runtime]]);
  const sides = [[old, pairs.map(([first]) => first)], [next, pairs.map(([, second]) => second)]] as const;
  const schemas = new Map<string, string>();
  for (const [index, [side, operations]] of sides.entries()) {
    const folder = index === 0 ? "/old" : "/new";
    const { types } = side.plan;
    const options = { banner: "", extension: ".ts", runtime: "../runtime.ts" };
    texts.set(`${folder}/schema.ts`, emitSchema(prune(side.schemas, operations), types, options).schema);
    texts.set(`${folder}/methods.ts`, methodsText(operations));
    const local = localNames(types);
    for (const { name, schema } of types) if (schema !== undefined) schemas.set(local.get(name)!, schema);
  }
  const program = compiler.createProgram([...texts.keys()], {
    strict: true,
    noLib: true,
    noEmit: true,
    types: [],
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  }, hostOf(compiler, texts));
  const checker = program.getTypeChecker();
  const read = (folder: string, operations: readonly PlannedOperation[]): Map<PlannedOperation, MethodTypes> => {
    const types = membersOf(compiler, checker, program.getSourceFile(`${folder}/methods.ts`)!);
    return new Map(operations.map((operation, index) => [
      operation,
      {
        overloads: operation.signatures.map(({ args }, place) => {
          const name = `m${index}_${place}`;
          return {
            args: types.get(`${name}_args`)!,
            result: types.get(`${name}_result`)!,
            given: args.map((_, position) => types.get(`${name}_${position}`)!),
          };
        }),
      },
    ]));
  };
  return {
    ts: compiler,
    checker,
    schemas,
    nothing: membersOf(compiler, checker, program.getSourceFile("/runtime.ts")!).get("Nothing")!,
    old: read("/old", sides[0][1]),
    next: read("/new", sides[1][1]),
  };
}

/**
 * Writes one alias for each part of each signature. Alternative spellings of fields are part of the signature of a whole call. When
 * fields are compared one by one, each has its own name only.
 */
function methodsText(operations: readonly PlannedOperation[]): string {
  const runtimeNames = new Set<string>(["Plain", "RequestOptions"]);
  const lines: string[] = [];
  const write = (text: TypeText, plain = false): string =>
    text.map((part) => {
      if (typeof part === "string") return part;
      if (part.from === "types") return `T.${part.name}`;
      if (plain && part.name === "Spelled") return "Plain";
      // A name that is not declared would have the type `any`, which hides every change.
      if (!new RegExp(`\\b${part.name}\\b`).test(runtime)) throw new Error(`Declare "${part.name}" for the comparison`);
      runtimeNames.add(part.name);
      return part.name;
    }).join("");
  for (const [index, { signatures }] of operations.entries()) {
    for (const [place, { args, result }] of signatures.entries()) {
      const name = `m${index}_${place}`;
      for (const [position, { type }] of args.entries()) {
        lines.push(`export type ${name}_${position} = ${write(type, true)};`);
      }
      lines.push(`export type ${name}_args = [${tuple(args, write)}];`);
      lines.push(`export type ${name}_result = ${write(result)};`);
    }
  }
  const imports = `import type * as T from "./schema.ts";\nimport type { ${
    [...runtimeNames].join(", ")
  } } from "../runtime.ts";\n`;
  return `${imports}${lines.join("\n")}\n`;
}

/** The arguments as the generated clients have them: then come the options, twice, as the official client allows a second set. */
function tuple(args: readonly Argument[], write: (type: TypeText) => string): string {
  const parts = args.map(({ optional, type }, position) => `a${position}${optional ? "?" : ""}: ${write(type)}`);
  return [...parts, "options?: RequestOptions", "extra?: RequestOptions"].join(", ");
}

function membersOf(compiler: typeof ts, checker: ts.TypeChecker, file: ts.SourceFile): Map<string, ts.Type> {
  const types = new Map<string, ts.Type>();
  for (const statement of file.statements) {
    if (compiler.isTypeAliasDeclaration(statement)) {
      types.set(statement.name.text, checker.getTypeAtLocation(statement.name));
    }
  }
  return types;
}

function hostOf(compiler: typeof ts, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, languageVersion) => {
      const text = texts.get(name);
      return text === undefined ? undefined : compiler.createSourceFile(name, text, languageVersion);
    },
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const resolvedFileName = new URL(text, `file://${from}`).pathname;
        return {
          resolvedModule: texts.has(resolvedFileName)
            ? { resolvedFileName, extension: compiler.Extension.Ts }
            : undefined,
        };
      }),
  };
}

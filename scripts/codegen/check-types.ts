/**
 * Compiles the output in memory before it may be written. A small library of declarations stands in for the real one, which
 * would take longer to load than everything else.
 */
import type ts from "typescript";
import type { EmitOptions, Output } from "./emit.ts";
import { requirePeer } from "./peers.ts";
import type { Problems } from "./problems.ts";

const library = `
interface Array<T> { [index: number]: T; length: number }
interface ReadonlyArray<T> { readonly [index: number]: T; readonly length: number }
interface Boolean {} interface CallableFunction extends Function {} interface Function {} interface IArguments {}
interface NewableFunction extends Function {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface Symbol {}
type Exclude<T, U> = T extends U ? never : T;
type NonNullable<T> = T & {};
type Omit<T, K extends keyof never> = Pick<T, Exclude<keyof T, K>>;
type Partial<T> = { [P in keyof T]?: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Record<K extends keyof never, T> = { [P in K]: T };
interface Blob { readonly size: number; readonly type: string }
interface Response { readonly status: number }
`;

/** What generated code uses of the runtime. */
const runtime = `
export declare class PortkeyClient { readonly baseURL: string }
export interface RequestOptions { readonly traceId?: string }
export interface Call<T> { readonly call: T }
export interface Stream<T> { readonly event: T }
export interface EventSocket<Sent = unknown, Received = unknown> { readonly sent: Sent; readonly received: Received }
export interface Page<Item, Reply> { readonly item: Item; readonly reply: Reply }
export interface PageCall<Item, Reply> { readonly page: Page<Item, Reply> }
export interface Fields { readonly [field: string]: unknown }
export type Open<Params> = Params | (Params & Fields);
export interface Unlisted { readonly type: string; readonly [field: string]: any }
export type Spelled<Params, Names extends Record<string, string>> = Params | { [Alias in keyof Names]?: unknown };
export type Merged<First, Second> = First & Partial<Second>;
export type FileInput = Blob | string;
export interface ResourceTree { readonly [name: string]: string | ResourceTree }
export interface Features { readonly list?: unknown }
export interface ServiceOptions { readonly baseURL?: string; readonly variables?: Readonly<Record<string, string | undefined>> }
export interface ClientOptions extends ServiceOptions { readonly apiKey?: string | null }
export interface BasicCredentials { readonly username: string; readonly password: string }
export type SecurityPlace = { readonly in: "header" | "query" | "cookie"; readonly name: string } | { readonly in: "bearer" | "basic" };
export interface ServiceDescription {
  readonly name: string; readonly portkey?: boolean; readonly baseURL?: string; readonly resources: ResourceTree;
  readonly variables?: Readonly<Record<string, string>>; readonly security?: Readonly<Record<string, SecurityPlace>>;
}
export declare class ServiceClient<Options extends ServiceOptions = ServiceOptions> extends PortkeyClient {
  constructor(description: ServiceDescription, options: Partial<Options>, parent?: PortkeyClient);
  withOptions(options: Partial<Options>): this;
}
export declare const lists: Features, forms: Features, sockets: Features;
export declare function operation<F>(spec: string, ...features: Features[]): F;
`;

export function checkTypes(files: Output, options: EmitOptions, problems: Problems): void {
  const compiler = requirePeer<typeof ts>("typescript", "check the generated types");
  const texts = new Map<string, string>([["/lib.d.ts", library], ["/runtime.ts", runtime]]);
  for (const [name, text] of files) if (name.endsWith(".ts")) texts.set(`/out/${name}`, declared(text));
  const program = compiler.createProgram([...texts.keys()], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noLib: true,
    noEmit: true,
    types: [],
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  }, host(compiler, texts, options));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  for (const { file, start, messageText } of diagnostics.slice(0, 20)) {
    const text = compiler.flattenDiagnosticMessageText(messageText, " ").replace(/\.$/, "");
    const at = file === undefined || start === undefined ? undefined : file.getLineAndCharacterOfPosition(start);
    problems.bug(
      `Report this as a bug of the generator, with the description: its output does not compile: ${text}`,
      {
        ...(file === undefined ? {} : { file: file.fileName.replace(/^\/out\//, "") }),
        ...(at === undefined ? {} : { line: at.line + 1, column: at.character + 1 }),
      },
    );
  }
}

/** Without what makes a function: it has the type that is declared, by way of inference that takes longer than the rest. */
function declared(text: string): string {
  return text.replace(/^export const (?=.*? = \/\*@__PURE__\*\/operation\("|.*?: \{$)/gm, "export declare const ")
    .replace(/ = \/\*@__PURE__\*\/operation\(".*"(, \w+)*\);$/gm, ";");
}

function host(compiler: typeof ts, texts: ReadonlyMap<string, string>, options: EmitOptions): ts.CompilerHost {
  return {
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, languageVersion) => {
      const text = texts.get(name);
      return text === undefined ? undefined : compiler.createSourceFile(name, text, {
        ...(typeof languageVersion === "object" ? languageVersion : { languageVersion }),
        jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
      });
    },
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
    useCaseSensitiveFileNames: () => true,
    writeFile: () => {},
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const isRuntime = options.runtime.startsWith(".")
          ? text.endsWith(options.runtime.replace(/^(\.\.?\/)+/, "/"))
          : text === options.runtime;
        const name = isRuntime
          ? "/runtime.ts"
          : new URL(text, `file://${from}`).pathname.replace(/(\.js|\.ts)?$/, ".ts");
        return {
          resolvedModule: texts.has(decodeURI(name))
            ? { resolvedFileName: decodeURI(name), extension: compiler.Extension.Ts }
            : undefined,
        };
      }),
  };
}

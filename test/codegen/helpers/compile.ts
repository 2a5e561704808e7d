/** Compiles files that are only in memory, with the real declarations of TypeScript. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What generated code imports in these tests: as much of the runtime as types need. */
export const runtime = `
export declare class PortkeyClient { readonly baseURL: string }
export interface RequestOptions { readonly traceId?: string }
export interface Call<T> { readonly call: T }
export interface Stream<T> { readonly event: T }
export interface Page<Item, Reply> { readonly item: Item; readonly reply: Reply }
export interface PageCall<Item, Reply> { readonly page: Page<Item, Reply> }
export interface EventSocket<Sent = unknown, Received = unknown> { readonly sent: Sent; readonly received: Received }
export interface Fields { readonly [field: string]: unknown }
export interface Unlisted { readonly type: string; readonly [field: string]: any }
export type Open<Params> = Params | (Params & Fields);
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

const libraries = dirname(fileURLToPath(import.meta.resolve("typescript")));

/** The errors of a program, as `file:line: message`. File names begin with a slash. */
export function compile(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    noEmit: true,
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0]);
  };
  // Folders that are only in memory would otherwise not be looked into.
  host.directoryExists = () => true;
  host.getDefaultLibLocation = () => libraries;
  host.getDefaultLibFileName = () => join(libraries, "lib.es2022.d.ts");
  host.getCurrentDirectory = () => "/";
  const program = ts.createProgram([...files.keys()].filter((name) => name.endsWith(".ts")), options, host);
  const found = [...ts.getPreEmitDiagnostics(program), ...program.getDeclarationDiagnostics()];
  return found.map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    if (file === undefined || start === undefined) return text;
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${text}`;
  });
}

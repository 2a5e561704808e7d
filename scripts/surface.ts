/**
 * What a module exports, followed through re-exports to the declarations, which are those that tsc makes of each file by itself.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** An export: where it is declared, under which name. */
export interface Exported {
  name: string;
  file: string;
  declarations: ts.Statement[];
}

const parsed = new Map<string, ts.SourceFile>();

/** The declarations of a source file, as tsc writes them. */
function declarationsOf(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const { outputText } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, isolatedDeclarations: true },
  });
  const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
}

/** Every name that a module exports, followed to its declaration. */
export function exportsOf(file: string): Map<string, Exported> {
  const source = declarationsOf(file);
  const found = new Map<string, Exported>();
  const target = (specifier: ts.Expression | undefined) =>
    specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith(".")
      ? join(dirname(file), specifier.text)
      : undefined;
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      const from = target(statement.moduleSpecifier);
      if (!statement.exportClause) {
        if (from) { for (const [name, entry] of exportsOf(from)) if (name !== "default") found.set(name, entry); }
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const element of statement.exportClause.elements) {
          const local = (element.propertyName ?? element.name).text;
          const entry = from ? exportsOf(from).get(local) : localDeclaration(file, local);
          if (entry) found.set(element.name.text, entry);
        }
      }
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      for (const name of namesOf(statement)) {
        const entry = found.get(name) ?? { name, file, declarations: [] };
        entry.declarations.push(statement);
        found.set(name, entry);
      }
    }
  }
  return found;
}

/** A name that a module exports in a list of its own: declared there or imported. */
function localDeclaration(file: string, name: string): Exported | undefined {
  const declarations: ts.Statement[] = [];
  for (const statement of declarationsOf(file).statements) {
    if (namesOf(statement).includes(name)) declarations.push(statement);
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !statement.moduleSpecifier.text.startsWith(".")) continue;
    const element = bindings.elements.find((one) => one.name.text === name);
    if (element) {
      return exportsOf(join(dirname(file), statement.moduleSpecifier.text)).get(
        (element.propertyName ?? element.name).text,
      );
    }
  }
  return declarations.length > 0 ? { name, file, declarations } : undefined;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [name.getText()] : [];
}

/** The hand-written modules that declare something public. */
export function publicModules(entries: readonly string[]): string[] {
  return modulesOf(entries, () => true);
}

/** The ones whose source is worth publishing beside their declarations: they have public functions, or classes other than errors. */
export function publicSources(entries: readonly string[]): string[] {
  return modulesOf(
    entries,
    (declaration) =>
      ts.isFunctionDeclaration(declaration) ||
      ts.isClassDeclaration(declaration) &&
        !declaration.heritageClauses?.some((clause) => clause.getText().includes("Error")),
  );
}

function modulesOf(entries: readonly string[], test: (declaration: ts.Statement) => boolean): string[] {
  const exported = entries.flatMap((entry) => [...exportsOf(entry).values()]);
  const modules = new Set(exported.filter(({ declarations }) => declarations.some(test)).map(({ file }) => file));
  return [...modules].filter((file) => file.startsWith("src/")).sort();
}

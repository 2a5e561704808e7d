/**
 * Writes `api/*.md`: what each entry of the package exports, with signatures, so that a change of the public surface shows in a
 * diff. `npm run api` writes the reports, `npm run api -- --check` fails when they are not up to date.
 *
 * The text comes from the declarations that tsc makes of each file by itself, without comments. What a schema of the API holds
 * is told by `npm run spec:diff`, so `types.md` has only the names.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { readManifest } from "./exports.ts";
import { root } from "./run.ts";

/** An export: where it is declared, under which name. */
interface Exported {
  name: string;
  file: string;
  declarations: ts.Statement[];
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
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

/** One export as text. */
function printExport(name: string, entry: Exported): string {
  if (name !== entry.name) return `export { ${entry.name} as ${name} };`;
  return entry.declarations
    .map((declaration) => printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile()))
    .map((text) =>
      text.replace(/^export declare /, "export ").replace(/^ {4,}/gm, (spaces) => " ".repeat(spaces.length / 2))
    )
    .join("\n");
}

function printModule(file: string): string {
  const entries = [...exportsOf(file)].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, entry]) => printExport(name, entry)).join("\n\n");
}

const block = (code: string) => `\`\`\`ts\n${code}\n\`\`\`\n`;
const page = (title: string, note: string, body: string) =>
  `# ${title}\n\n<!-- Made by \`npm run api\`: do not edit. -->\n\n${note}\n\n${body}`;

function typeScriptFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".ts")).sort().map((file) => `${folder}/${file}`);
}

/** Every report: file name → text. */
export function apiReports(): Map<string, string> {
  const { name, exports } = readManifest<{ name: string; exports: Record<string, unknown> }>("package.json");
  const reports = new Map<string, string>();
  const entry = (path: string, file: string) => {
    reports.set(
      `${path || "index"}.md`,
      page(`\`${[name, path].filter(Boolean).join("/")}\``, `Exports of \`${file}\`.`, block(printModule(file))),
    );
  };
  entry("", "src/index.ts");
  entry("options", "src/options.ts");
  entry("fetch", "src/fetch.ts");
  const areas = typeScriptFiles("generated/operations").filter((file) => !file.endsWith("/index.ts"));
  const inAreas = new Set(areas.flatMap((file) => [...exportsOf(file).keys()]));
  const others = [...exportsOf("generated/operations/index.ts").keys()].filter((name) => !inAreas.has(name)).sort();
  reports.set(
    "operations.md",
    page(
      `\`${name}/operations\``,
      "Every operation as a function. Each area is an entry of its own; `operations` has all of them" +
        `${others.length > 0 ? `, and ${others.map((one) => `\`${one}\``).join(", ")}` : ""}.`,
      areas.map((file) =>
        `## \`operations/${relative("generated/operations", file).slice(0, -3)}\`\n\n${block(printModule(file))}`
      ).join("\n"),
    ),
  );
  reports.set(
    "methods.md",
    page(
      "Methods of `Portkey`",
      "The endpoint methods of the client, by area.",
      typeScriptFiles("generated/resources").map((file) =>
        `## \`${relative("generated/resources", file).slice(0, -3)}\`\n\n${block(printModule(file))}`
      ).join("\n"),
    ),
  );
  const types = [...exportsOf("generated/types.ts").keys()].sort();
  reports.set("types.md", page(`\`${name}/types\``, `${types.length} types.`, block(types.join("\n"))));
  const missing = Object.keys(exports).filter((path) =>
    !/^\.(\/(options|fetch|operations|operations\/\*|types|openapi\.json|package\.json))?$/.test(path)
  );
  if (missing.length > 0) throw new Error(`Teach scripts/api-report.ts the entries ${missing.join(", ")}`);
  return reports;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(root);
  const reports = apiReports();
  const check = process.argv.includes("--check");
  const present = existsSync("api") ? readdirSync("api") : [];
  const stale = [
    ...[...reports].filter(([file, text]) => !present.includes(file) || readFileSync(`api/${file}`, "utf8") !== text)
      .map(([file]) => file),
    ...present.filter((file) => !reports.has(file)),
  ];
  if (check) {
    if (stale.length > 0) {
      process.stderr.write(
        `The public surface differs from ${
          stale.map((file) => `api/${file}`).join(", ")
        }. Run "npm run api" and look at the diff\n`,
      );
      process.exitCode = 1;
    }
  } else {
    mkdirSync("api", { recursive: true });
    for (const file of present) if (!reports.has(file)) rmSync(`api/${file}`);
    for (const [file, text] of reports) writeFileSync(`api/${file}`, text);
    process.stdout.write(stale.length > 0 ? `Wrote ${stale.join(", ")}\n` : "Nothing changed\n");
  }
}

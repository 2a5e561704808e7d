/** Where things may be: the imports between the rooms of `src/`, `generated/` and `scripts/`. The design draws them as arrows. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each room may import from, besides itself. A room is a folder of `src/`, or one of its files that is no entry. */
const ARROWS: Record<string, string[]> = {
  platform: [],
  options: [],
  request: ["platform", "options"],
  connection: ["platform", "options", "request"],
  reply: ["platform", "options", "request", "connection"],
  client: ["platform", "options", "request", "connection", "reply"],
  otel: ["options", "reply"],
  testing: ["options", "request", "reply"],
  helpers: ["platform", "options", "request", "connection", "reply", "client", "types of generated"],
  "portkey.ts": ["options", "reply", "client", "helpers", "request", "generated", "types of generated", "runtime.ts"],
};

/** What generated code may import: the one file that is there for it. */
const FOR_GENERATED = "src/runtime.ts";

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => posix.join(folder, file.replaceAll("\\", "/")));
}

/** The imports of ours in a file; `typesOnly` where nothing of them is left in JavaScript. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const types = new Map<string, boolean>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) continue;
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    const isTypes = clause?.isTypeOnly === true ||
      named !== undefined && (ts.isNamedImports(named) || ts.isNamedExports(named)) &&
        named.elements.every((element) => element.isTypeOnly) &&
        !(ts.isImportDeclaration(statement) && statement.importClause?.name);
    types.set(specifier.text, isTypes && types.get(specifier.text) !== false);
  }
  return ts.preProcessFile(text, true, true).importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => ({
      from: file,
      to: relative(root, join(root, dirname(file), fileName)).replaceAll("\\", "/"),
      typesOnly: types.get(fileName) ?? false,
    }));
}

/** The room of a file, as `ARROWS` names it. */
function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "src" ? second : top;
}

const imports = ["src", "generated", "scripts"].flatMap(sourcesOf).flatMap(importsOf);
const written = (found: Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

test("src/ has the rooms that the design draws, and entries", () => {
  const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => `${name}`).sort()).toEqual(
    Object.keys(ARROWS).filter((room) => !room.endsWith(".ts")).sort(),
  );
});

test("Each room imports from the rooms below it alone", () => {
  const crossing = imports.filter(({ from, to }) => {
    const [room, target] = [roomOf(from), roomOf(to)];
    const allowed = ARROWS[room];
    if (!from.startsWith("src/") || allowed === undefined || room === target) return false;
    return !(allowed.includes(target) || to.startsWith("generated/") && allowed.includes("types of generated") &&
        importsOf(from).some((found) => found.to === to && found.typesOnly));
  });
  expect(written(crossing)).toEqual([]);
});

test("generated/ imports one file of src/, and src/ takes a value from it in one place", () => {
  const up = imports.filter(({ from, to }) => from.startsWith("generated/") && !to.startsWith("generated/"));
  expect(written(up.filter(({ to }) => to !== FOR_GENERATED))).toEqual([]);
  const values = imports.filter(({ from, to, typesOnly }) =>
    from.startsWith("src/") && to.startsWith("generated/") && !typesOnly
  );
  expect(new Set(values.map(({ from }) => from))).toEqual(new Set(["src/portkey.ts"]));
});

test("src/ and generated/ import nothing of scripts/", () => {
  expect(written(imports.filter(({ from, to }) => !from.startsWith("scripts/") && !/^(src|generated)\//.test(to))))
    .toEqual([]);
});

test("No file of src/ is part of a circle of values", () => {
  const values = new Map<string, string[]>();
  for (const { from, to, typesOnly } of imports) {
    if (!typesOnly && from.startsWith("src/")) values.set(from, [...values.get(from) ?? [], to]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of values.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of values.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test("Entries hold a @module comment and re-exports alone", () => {
  const entries = readdirSync(join(root, "src")).filter((file) => file.endsWith(".ts") && file !== "portkey.ts");
  for (const entry of entries) {
    const source = ts.createSourceFile(
      entry,
      readFileSync(join(root, "src", entry), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    expect(source.statements.every(ts.isExportDeclaration), entry).toBe(true);
    expect(source.getFullText(), entry).toContain("@module");
  }
});

/**
 * Writes `api/*.md`: what each entry of the package exports, with signatures, so that a change of the public surface shows in a
 * diff. `npm run api` writes the reports, `npm run api -- --check` fails when they are not up to date.
 *
 * The text comes from the declarations that tsc makes of each file by itself, without comments. What a schema of the API holds
 * is reported by `npm run spec:diff`, so `types.md` has only the names.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { readManifest } from "./exports.ts";
import { root } from "./run.ts";
import { type Exported, exportsOf } from "./surface.ts";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

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
  entry("node", "src/node.ts");
  entry("testing", "src/testing.ts");
  entry("codegen", "scripts/codegen/index.ts");
  entry("runtime", "src/runtime.ts");
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
    !/^\.(\/(options|fetch|node|testing|codegen|runtime|operations|operations\/\*|types|openapi\.json|package\.json))?$/
      .test(
        path,
      )
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

/**
 * `npm run build`: makes `dist/`, what npm publishes, from `src/` and `generated/`.
 *
 * tsc writes JavaScript and declarations. The modules are put together into a few, see `bundle.ts`; then what only costs
 * bytes is taken out, see `slim.ts`. Declarations of hand-written modules keep their comments when the module is public, and their maps when their source is published.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { buildCommand } from "./build-command.ts";
import { bundleModules } from "./bundle.ts";
import { handWrittenEntries, type PackageManifest, publishedFiles, readManifest } from "./exports.ts";
import { inModules, root } from "./run.ts";
import { publicModules } from "./surface.ts";
import { joinAreas, slimDescription, slimSchemaTypes, stripComments, withoutParameterTags } from "./slim.ts";

const NOTE = "The Portkey API without its sentences and examples, which would double the size of the package. " +
  "The whole description is generated/openapi.json in the repository.";

process.chdir(root);
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [inModules("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status !== 0) {
  rmSync("dist", { recursive: true, force: true });
  process.exit(status ?? 1);
}

const manifest = readManifest<PackageManifest>("package.json");
const documented = new Set([
  "src/runtime.ts",
  ...handWrittenEntries(manifest),
  ...publicModules(handWrittenEntries(manifest)),
]);
const withSource = new Set(publishedFiles(manifest));
await bundleModules(
  `${process.cwd()}/dist`,
  [...handWrittenEntries(manifest), "src/runtime.ts"].map((path) => path.replace(/\.ts$/, ".js")),
);
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = `dist/${file.replaceAll("\\", "/")}`;
  const source = path.replace("dist/", "").replace(/(?:\.d)?\.[jt]s(?:\.map)?$/, ".ts");
  if (path.endsWith(".js")) {
    rewrite(path, stripComments);
    if (isEmptyModule(path) && path !== "dist/generated/types.js") rmSync(path);
  } else if (path.endsWith(".map")) {
    if (!withSource.has(source)) rmSync(path);
  } else if (path.endsWith(".d.ts")) {
    // editors show what the types of helpers say, see `src/portkey.ts`
    const isShown = documented.has(source) || source.startsWith("src/helpers/types/") || source === "src/portkey.ts";
    if (source.startsWith("src/") && !isShown) rewrite(path, stripComments);
    else if (!withSource.has(source)) rewrite(path, (text) => withoutParameterTags(withoutMap(text)));
  }
}

const areas = "dist/generated/resources";
rewrite(`${areas}/index.d.ts`, (index) =>
  joinAreas(index, (area) => {
    const path = `${areas}/${area}.d.ts`;
    const text = readFileSync(path, "utf8");
    rmSync(path);
    return text;
  }));
// Only tests read it.
rmSync("dist/generated/accessors.d.ts");
for (const name of ["schema", "paths"]) rewrite(`dist/generated/${name}.d.ts`, slimSchemaTypes);
for (const name of readdirSync("scripts/published")) {
  writeFileSync(`dist/${name}`, readFileSync(`scripts/published/${name}`, "utf8"));
}
await buildCommand("dist");
writeFileSync("dist/generated/openapi.json", slimDescription(readFileSync("generated/openapi.json", "utf8"), NOTE));

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

function isEmptyModule(path: string): boolean {
  return readFileSync(path, "utf8").trim() === "export {};";
}

function withoutMap(declarations: string): string {
  return declarations.replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
}

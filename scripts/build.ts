/**
 * `npm run build`: makes `dist/`, what npm publishes, from `src/` and `generated/`.
 *
 * tsc writes JavaScript and declarations; then what only costs bytes is taken out, see `slim.ts`. Declarations of
 * hand-written files keep their maps, which lead an editor to `src/`.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { inModules, root } from "./run.ts";
import { slimDescription, slimSchemaTypes, stripComments } from "./slim.ts";

const NOTE = "The Portkey API without descriptions and examples, which would double the size of the package. " +
  "The whole description is generated/openapi.json in the repository.";

/** The one module without code that is an entry, so that an import of it finds a module. */
const TYPES = "dist/generated/types.js";

process.chdir(root);
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [inModules("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status !== 0) {
  rmSync("dist", { recursive: true, force: true });
  process.exit(status ?? 1);
}

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = `dist/${file.replaceAll("\\", "/")}`;
  const isGenerated = path.startsWith("dist/generated/");
  if (path.endsWith(".js")) {
    rewrite(path, stripComments);
    if (isEmptyModule(path) && path !== TYPES) rmSync(path);
  } else if (isGenerated && path.endsWith(".map")) rmSync(path);
  else if (isGenerated && path.endsWith(".d.ts")) rewrite(path, withoutMap);
}
rewrite("dist/generated/schema.d.ts", slimSchemaTypes);
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

/**
 * Compares package.json with deno.json: same version, same licence, same entries. JSR knows no patterns, so deno.json lists each
 * area of `./operations/*`; npm alone has the two JSON entries, and `./codegen`, which stands for another package of npm. Also keeps `files` of package.json: the sources of public functions
 * and classes are published, as declarations lead to them.
 *
 * `npm run exports` compares, `npm run exports -- --write` brings both in line.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./run.ts";
import { publicSources } from "./surface.ts";

/** What this script reads of package.json. */
export interface PackageManifest {
  name: string;
  version: string;
  license: string;
  exports: Record<string, string | { types: string; default: string }>;
  files: string[];
  peerDependencies: Record<string, string>;
}

/** What stands for the generator's package, of the same version. */
const CODEGEN = { entry: "./codegen", peer: "portkey-fetch-codegen" };

/** What this script reads and writes of deno.json. */
export interface DenoManifest {
  version: string;
  license: string;
  exports: Record<string, string>;
}

/** The entries that deno.json must have, from those of package.json: entry → source file. */
export function sourceEntries(manifest: PackageManifest, areas: readonly string[]): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string" || entry === CODEGEN.entry) continue;
    const source = target.default.replace(/^\.\/dist\//, "./").replace(/\.js$/, ".ts");
    if (!entry.endsWith("/*")) entries[entry] = source;
    else for (const area of areas) entries[entry.replace("*", area)] = source.replace("*", area);
  }
  return entries;
}

/** What is wrong between the two manifests, in sentences; empty when nothing is. */
export function compareManifests(npm: PackageManifest, deno: DenoManifest, areas: readonly string[]): string[] {
  const problems: string[] = [];
  for (const field of ["version", "license"] as const) {
    if (npm[field] !== deno[field]) {
      problems.push(`Set "${field}" of deno.json to "${npm[field]}", as in package.json: it is "${deno[field]}"`);
    }
  }
  if (npm.peerDependencies[CODEGEN.peer] !== npm.version) {
    problems.push(`Set the peer "${CODEGEN.peer}" of package.json to "${npm.version}", the version of both`);
  }
  for (const [entry, target] of Object.entries(npm.exports)) {
    if (typeof target === "string") continue;
    const keys = Object.keys(target).join();
    if (keys !== "types,default") {
      problems.push(`Give "${entry}" of package.json "types" and "default", in this order: it has "${keys}"`);
    }
    if (target.types !== target.default.replace(/\.js$/, ".d.ts")) {
      problems.push(`Let "types" and "default" of "${entry}" in package.json name the same module`);
    }
  }
  const wanted = sourceEntries(npm, areas);
  for (const entry of new Set([...Object.keys(wanted), ...Object.keys(deno.exports)])) {
    if (wanted[entry] === deno.exports[entry]) continue;
    problems.push(
      wanted[entry] === undefined
        ? `Add "${entry}" to package.json or take it out of deno.json`
        : `Let "${entry}" of deno.json be "${wanted[entry]}"`,
    );
  }
  return problems;
}

/** The entries that are written by hand, for people: `./runtime` is what generated code imports. */
export function handWrittenEntries(manifest: PackageManifest): string[] {
  return Object.entries(sourceEntries(manifest, []))
    .filter(([entry, file]) => entry !== "./runtime" && file.startsWith("./src/"))
    .map(([, file]) => file.replace("./", ""));
}

/** `files` of package.json: what npm publishes. */
export function publishedFiles(manifest: PackageManifest): string[] {
  return [
    "dist",
    ...publicSources(handWrittenEntries(manifest)),
    "README.md",
    "MIGRATING.md",
    "CHANGELOG.md",
    "LICENSE",
  ];
}

/** The areas that have standalone operations, as their files are named. */
export function readAreas(): string[] {
  return readdirSync(new URL("../generated/operations/", import.meta.url))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -3))
    .sort();
}

/** Reads a JSON file of the project's folder. */
export function readManifest<Manifest>(name: string): Manifest {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(root);
  const npm = readManifest<PackageManifest>("package.json");
  const deno = readManifest<DenoManifest>("deno.json");
  const areas = readAreas();
  const files = publishedFiles(npm);
  if (process.argv.includes("--write")) {
    npm.files = files;
    npm.peerDependencies[CODEGEN.peer] = npm.version;
    writeFileSync("package.json", JSON.stringify(npm, null, 2) + "\n");
    Object.assign(deno, { version: npm.version, license: npm.license, exports: sourceEntries(npm, areas) });
    writeFileSync("deno.json", JSON.stringify(deno, null, 2) + "\n");
  }
  const problems = compareManifests(npm, deno, areas);
  if (npm.files.join() !== files.join()) {
    problems.push('Bring "files" of package.json up to date with the sources of public functions and classes');
  }
  for (const [entry, file] of Object.entries(deno.exports)) {
    if (!existsSync(file)) problems.push(`Let "${entry}" of deno.json name a file: "${file}" is not there`);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write('\nRun "npm run exports -- --write" after a change of entries or exports\n');
    process.exitCode = 1;
  } else {
    process.stdout.write(
      `package.json and deno.json agree on version ${npm.version} and ${Object.keys(deno.exports).length} entries\n`,
    );
  }
}

/**
 * `npm run release`: publishes the version of package.json to npm (the generator, then the client), then to JSR. What is published already is left alone, so a release
 * that failed half-way is simply run again. `npm run release -- --dry-run` does the same without publishing. See RELEASING.md.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type PackageManifest, readManifest } from "./exports.ts";
import { inModules, root } from "./run.ts";

const dryRun = process.argv.includes("--dry-run");
const { name, version } = readManifest<PackageManifest>("package.json");
const print = (text: string) => process.stdout.write(`${text}\n`);

/** Runs a command, shown; throws when it fails. */
function run(command: string, ...args: string[]): void {
  print(`\n$ ${[command, ...args].join(" ")}`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`"${command} ${args[0]}" ${error ? error.message : `ended with code ${status}`}`);
}

/** What a command prints, or undefined when it fails. */
function ask(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** What must hold before a release, in sentences. */
function obstacles(): string[] {
  const found: string[] = [];
  const heading = new RegExp(`^## ${version.replaceAll(".", String.raw`\.`)}(.*)$`, "m").exec(
    readFileSync("CHANGELOG.md", "utf8"),
  );
  if (!heading) found.push(`Give CHANGELOG.md a section "## ${version}"`);
  else if (heading[1]!.trim() !== "") {
    found.push(`Take "${heading[1]!.trim()}" out of the heading of ${version} in CHANGELOG.md`);
  }
  if (ask("git", "status", "--porcelain") !== "") found.push("Commit or remove what git status shows");
  const { repository } = readManifest<{ repository?: { url: string } }>("package.json");
  if (!repository) found.push('Run "npm run repository -- OWNER/NAME": npm refuses provenance without a repository');
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 14)) {
    found.push(`Use Node 22.14 or newer to publish: this is ${process.versions.node}`);
  }
  return found;
}

function publishToNpm(folder: string, target: string): void {
  const { name } = readManifest<PackageManifest>(`${folder}/package.json`);
  run("npm", "pack", folder, "--ignore-scripts", "--pack-destination", target);
  const tarball = join(target, `${name}-${version}.tgz`);
  run(inModules(".bin/publint"), "--strict", tarball);
  run(inModules(".bin/attw"), tarball, "--profile", "esm-only", "--exclude-entrypoints", "cli");
  if (!dryRun && ask("npm", "view", `${name}@${version}`, "version") === version) {
    print(`npm has ${name} ${version} already`);
    return;
  }
  run("npm", "publish", tarball, "--access", "public", "--ignore-scripts", ...(dryRun ? ["--dry-run"] : []));
}

function publishToJsr(): void {
  // a version that is there already is skipped by deno publish itself
  run(inModules(".bin/deno"), "publish", ...(dryRun ? ["--dry-run", "--allow-dirty", "--quiet"] : []));
}

process.chdir(root);
const folder = mkdtempSync(join(tmpdir(), "portkey-fetch-release-"));
try {
  const found = obstacles();
  if (found.length > 0) {
    print(`${dryRun ? "A release would stop here" : "Cannot release"}:\n${found.map((one) => `- ${one}`).join("\n")}`);
    if (!dryRun) throw new Error("Nothing was published");
  }
  run(process.execPath, "--import", "tsx", "scripts/exports.ts");
  run(process.execPath, "--import", "tsx", "scripts/build.ts");
  run(process.execPath, "--import", "tsx", "scripts/build-codegen.ts");
  publishToNpm("./dist-codegen", folder);
  publishToNpm(".", folder);
  publishToJsr();
  print(`\n${dryRun ? "Would have released" : "Released"} ${name} ${version}`);
  if (!dryRun && process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `version=${version}\n`);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

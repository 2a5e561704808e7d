/**
 * Tries the generator on a folder of descriptions that are not ours: generates a client from each, compiles calls of all operations, and
 * makes them against a server that checks what arrives by the document.
 *
 *     npx tsx scripts/descriptions.ts FOLDER|FILE… [--json FILE] [--no-calls]
 *
 * `--json` adds a line with everything that was found of each description to a file.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type Outcome, tryDescription } from "./descriptions/try.ts";

const args = process.argv.slice(2);

if (args[0] === "--one") {
  print(`\n${JSON.stringify(await tryDescription(args[1]!, { calls: args[2] !== "--no-calls" }))}`);
} else {
  const json = args.includes("--json") ? args.splice(args.indexOf("--json"), 2)[1]! : undefined;
  const calls = args.includes("--no-calls") ? args.splice(args.indexOf("--no-calls"), 1) : [];
  const files = args.flatMap(filesOf);
  if (files.length === 0) {
    print("Give a folder of OpenAPI descriptions, or files");
    process.exitCode = 2;
  }
  print(
    "| description | operations | compile errors | called | faults | seconds |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const file of files) {
    // In a process of its own, so that none is slowed down or ended by another.
    const self = fileURLToPath(import.meta.url);
    const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, self, "--one", file, ...calls], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const line = stdout.trim().split("\n").at(-1) ?? "";
    if (!line.startsWith("{")) {
      print(`| ${file} | crash: ${stderr.trim().split("\n").slice(-12).join(" ")} |`);
      if (json !== undefined) appendFileSync(json, `${JSON.stringify({ name: file, crash: stderr.slice(-2000) })}\n`);
      continue;
    }
    const found: Outcome = JSON.parse(line);
    const { name, operations, refused, compile, called, faults, seconds } = found;
    print(
      refused === undefined
        ? `| ${name} | ${operations} | ${compile.length} | ${called} | ${faults.length} | ${seconds.toFixed(1)} |`
        : `| ${name} | refused: ${refused[0]} |`,
    );
    if (json !== undefined) appendFileSync(json, `${line}\n`);
  }
}

/** The descriptions in a folder: its files, and of its folders those that have an `openapi` file. */
function filesOf(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => {
    const inner = join(path, name);
    if (!statSync(inner).isDirectory()) return /\.(json|ya?ml)$/.test(name) ? [inner] : [];
    return readdirSync(inner).filter((one) => /^openapi\.(json|ya?ml)$/.test(one)).map((one) => join(inner, one));
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

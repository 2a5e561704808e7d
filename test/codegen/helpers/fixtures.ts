/** The folders of `fixtures/`: a description each, and beside it what is expected of it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  formatProblem,
  generate,
  type Generated,
  GenerateError,
  type GenerateOptions,
} from "../../../scripts/codegen/index.ts";

const root = fileURLToPath(new URL("../fixtures/", import.meta.url));

export function fixtureNames(kind: "accepted" | "refused"): string[] {
  return readdirSync(root).sort().filter((name) => {
    const refused = existsSync(join(root, name, "problems.txt")) || !existsSync(join(root, name, "use.ts.txt"));
    return refused === (kind === "refused");
  });
}

export function fixturePath(name: string, file: string): string {
  return join(root, name, file);
}

export function specOf(name: string): string {
  const file = ["openapi.yaml", "openapi.json"].find((candidate) => existsSync(join(root, name, candidate)));
  if (file === undefined) throw new Error(`Add a description to fixtures/${name}`);
  return file;
}

/** A temporary folder, and its removal. */
export function temporary(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), "portkey-codegen-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Generates a fixture; the files it makes, by name. */
export async function generateFixture(
  name: string,
  options: Partial<GenerateOptions> = {},
): Promise<{ result: Generated; files: Map<string, string> }> {
  using folder = temporary();
  const cwd = join(root, name);
  const result = await generate({
    spec: specOf(name),
    out: join(folder.path, "out"),
    cwd,
    command: "portkey-fetch generate",
    runtime: "../runtime.ts",
    extension: ".ts",
    ...options,
  });
  return { result, files: readFolder(join(folder.path, "out")) };
}

/** What is wrong with a fixture, line by line. */
export async function refusal(name: string, options: Partial<GenerateOptions> = {}): Promise<string> {
  try {
    await generateFixture(name, options);
  } catch (error) {
    if (error instanceof GenerateError) return `${error.problems.map(formatProblem).join("\n")}\n`;
    throw error;
  }
  return "it was accepted\n";
}

export function readFolder(path: string, base: string = path): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(path)) return files;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) { for (const [name, text] of readFolder(inner, base)) files.set(name, text); }
    else files.set(relative(base, inner), readFileSync(inner, "utf8"));
  }
  return new Map([...files].sort(([a], [b]) => a < b ? -1 : 1));
}

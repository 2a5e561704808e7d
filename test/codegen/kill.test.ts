import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../scripts/codegen/index.ts";
import { recover } from "../../scripts/codegen/swap.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const worker = fileURLToPath(new URL("helpers/swap-forever.ts", import.meta.url));

function spec(title: string): string {
  const paths = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`/${title}${index}s`, { get: { responses: {} } }]),
  );
  return JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths });
}

test("generate() finds the old output or the new one, whole, after it was killed at any moment", async () => {
  using folder = temporary();
  const out = join(folder.path, "out");
  const whole: Record<string, Map<string, string>> = {};
  for (const title of ["a", "b"]) {
    writeFileSync(join(folder.path, `${title}.json`), spec(title));
    await generate({ spec: `${title}.json`, out: title, cwd: folder.path });
    whole[title] = readFolder(join(folder.path, title));
  }
  const seen = new Set<string>();
  for (let round = 0; round < 15; round++) {
    const child = spawn(process.execPath, ["--import", "tsx", worker, folder.path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exit = new Promise((resolve) => child.on("exit", resolve));
    // Killed somewhere in the middle of its swaps, which follow each other without a pause.
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.resume();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    child.kill("SIGKILL");
    await exit;
    recover(out);
    const files = readFolder(out);
    const title = ["a", "b"].find((candidate) => {
      const expected = whole[candidate]!;
      return files.size === expected.size && [...files].every(([name, text]) => expected.get(name) === text);
    });
    expect(title).toBeDefined();
    seen.add(title!);
    expect(readdirSync(folder.path).sort()).toEqual(["a", "a.json", "b", "b.json", "out"]);
  }
  expect([...seen].sort()).toEqual(["a", "b"]);
}, 300_000);

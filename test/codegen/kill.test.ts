import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../scripts/codegen/index.ts";
import { exchange } from "../../scripts/codegen/exchange.ts";
import { recover } from "../../scripts/codegen/swap.ts";
import { readFolder, temporary } from "./helpers/fixtures.ts";

const worker = fileURLToPath(new URL("helpers/swap-forever.ts", import.meta.url));

function spec(title: string): string {
  const paths = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`/${title}${index}s`, { get: { responses: {} } }]),
  );
  return JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths });
}

/** Swaps two outputs for each other, kills that at random moments, and looks at what is there. */
async function killAtRandom(rounds: number, env: NodeJS.ProcessEnv, recovers: boolean): Promise<void> {
  using folder = temporary();
  const out = join(folder.path, "out");
  const whole: Record<string, Map<string, string>> = {};
  for (const title of ["a", "b"]) {
    writeFileSync(join(folder.path, `${title}.json`), spec(title));
    await generate({ spec: `${title}.json`, out: title, cwd: folder.path });
    whole[title] = readFolder(join(folder.path, title));
  }
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ["--import", "tsx", worker, folder.path], {
      stdio: ["ignore", "pipe", "inherit"],
      env,
    });
    const exit = new Promise((resolve) => child.on("exit", resolve));
    // Killed somewhere in the middle of its swaps, which follow each other without a pause.
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.resume();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    child.kill("SIGKILL");
    await exit;
    // An exchange that had begun ends by itself; while it does, reading one file after the other could see both.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (recovers) recover(out);
    const files = readFolder(out);
    const title = ["a", "b"].find((candidate) => {
      const expected = whole[candidate]!;
      return files.size === expected.size && [...files].every(([name, text]) => expected.get(name) === text);
    });
    expect(title).toBeDefined();
    seen.add(title!);
    recover(out);
    expect(readdirSync(folder.path).sort()).toEqual(["a", "a.json", "b", "b.json", "out"]);
  }
  expect([...seen].sort()).toEqual(["a", "b"]);
}

/** Whether folders can change places here. */
function exchanges(): boolean {
  using folder = temporary();
  const [a, b] = [join(folder.path, "a"), join(folder.path, "b")];
  mkdirSync(a);
  mkdirSync(b);
  writeFileSync(join(a, "one"), "");
  return exchange(a, b) && readdirSync(b).join() === "one";
}

test("generate() leaves the old output or the new one, whole, whenever the process is killed", async () => {
  // Where folders cannot change places, there is a moment with neither.
  await killAtRandom(15, process.env, !exchanges());
}, 300_000);

test(
  "generate() finds the old output or the new one, whole, after it was killed where folders cannot change places",
  async () => {
    await killAtRandom(8, { ...process.env, PATH: "" }, true);
  },
  300_000,
);

test("exchange() lets folders change places or leaves both alone", () => {
  using folder = temporary();
  const [a, b] = [join(folder.path, "a"), join(folder.path, "b")];
  mkdirSync(a);
  writeFileSync(join(a, "one"), "");
  expect(exchange(a, b)).toBe(false);
  expect(readdirSync(folder.path)).toEqual(["a"]);
  expect(exchanges()).toBe(process.platform === "linux" && ["x64", "arm64"].includes(process.arch));
});

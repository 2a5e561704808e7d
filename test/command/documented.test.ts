/** The lines of the site's page on the command, and the example in `examples/`, run in a shell. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exitText } from "../../scripts/command/problems.ts";
import { type StandIn, startStandIn } from "../support/stand-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}site/guide/command.md`, "utf8");
const versions = process.versions as Record<string, string | undefined>;
const runtime = versions.deno ? "run -A --quiet" : versions.bun ? "" : `--import ${import.meta.resolve("tsx")}`;

let standIn: StandIn;
let folder: string;
beforeAll(async () => {
  standIn = await startStandIn();
  folder = mkdtempSync(join(tmpdir(), "portkey-fetch-documented-"));
  const program = `#!/bin/sh\nexec "${process.execPath}" ${runtime} "${root}scripts/command/bin.ts" "$@"\n`;
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/portkey-fetch"), program, { mode: 0o755 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await standIn.close();
});

/** Runs a script in a shell that stops at the first failure. */
function shell(script: string): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn("sh", ["-ec", script], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${folder}/bin:${process.env.PATH}`,
      PORTKEY_API_KEY: "pk-test",
      PORTKEY_BASE_URL: standIn.baseURL,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => output.out += text);
  child.stderr.setEncoding("utf8").on("data", (text) => output.err += text);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...output })));
}

const blocks = [...page.matchAll(/^```sh( fails)?\n([\s\S]*?)^```$/gm)].map(([, fails, script]) => ({
  script: script!,
  fails: fails !== undefined,
}));

test.each(blocks)("the page's block runs: $script", { timeout: 120_000 }, async ({ script, fails }) => {
  const before = standIn.requests.length;
  const { code, out, err } = await shell(script);
  if (fails) {
    const [, message] = /# (error: .*)/.exec(script)!;
    expect({ code, err }).toEqual({ code: 2, err: `${message}\n` });
  } else {
    expect({ code, err: err.replaceAll("Secrets are masked: --show prints them\n", "") }).toEqual({ code: 0, err: "" });
    expect(out).not.toBe("");
  }
  expect(standIn.requests.slice(before).flatMap(({ problems }) => problems)).toEqual([]);
});

test("examples/command.sh sums up what is piped in", async () => {
  const script = readFileSync(`${root}examples/command.sh`, "utf8");
  const { code, out } = await shell(`summary() {\n${script}\n}\necho "Shipped: two blue mugs" | summary`);
  expect({ code, hasText: out.trim() !== "" }).toEqual({ code: 0, hasText: true });
  expect(standIn.requests.at(-1)).toMatchObject({ problems: [] });
  expect(standIn.requests.at(-1)!.bytes.toString()).toContain("two blue mugs");
});

test("the page gives the exit codes of the help", () => {
  const rows = [...page.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(([, code, meaning]) =>
    `  ${code!.padEnd(4)} ${meaning}`
  );
  expect(rows.join("\n")).toBe(exitText.split("\n").slice(1).join("\n"));
});

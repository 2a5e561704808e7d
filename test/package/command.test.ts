/** The command of the packed package, as it is installed, on each runtime. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, inject, test } from "vitest";
import { ANSWER } from "../support/provider.ts";
import { bin, newFolder, run } from "./helpers/run.ts";

const consumer = inject("consumer");
const installed = join(consumer, "node_modules/portkey-fetch");
const { version, bin: bins } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const script = join(installed, bins["portkey-fetch"]);
const env = { DENO_DIR: newFolder("deno-dir") };

const runtimes = {
  Node: [process.execPath],
  Bun: [bin("bun"), "--bun"],
  Deno: [bin("deno"), "run", "--allow-net", "--allow-env", "--allow-read", "--quiet"],
} as const;

describe.each(Object.entries(runtimes))("on %s", (_, [program, ...args]) => {
  const command = (...words: string[]) => run(program, [...args, script, ...words], { cwd: consumer, env });
  /** Runs the command where it is expected to fail. */
  const failure = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, [...args, script, ...words], {
      cwd: consumer,
      env: { ...process.env, ...env, NO_COLOR: "1", PORTKEY_API_KEY: "" },
      input: "",
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("--version prints that of the package", async () => {
    expect(await command("--version")).toEqual({ stdout: `${version}\n`, stderr: "" });
  });

  test("--help names the commands", async () => {
    const { stdout } = await command("--help");
    for (const name of ["headers", "chat", "call", "generate"]) {
      expect(stdout).toMatch(new RegExp(`^ +portkey-fetch ${name}\\b`, "m"));
    }
  });

  test("headers prints the three forms and a curl line, without the secret", async () => {
    const options = ["--provider", "openai", "--metadata", '{"_user":"Zoë"}', "--apiKey", "pk-secret"];
    const { stdout, stderr } = await command("headers", ...options);
    expect(stderr).toBe("Secrets are masked: --show prints them\n");
    expect(stdout.match(/^# .*/gm)).toEqual(["# Headers", "# camelCase", "# snake_case", "# curl"]);
    expect(stdout).toContain(String.raw`x-portkey-metadata: {"_user":"Zo\u00eb"}`);
    expect(stdout).not.toContain("pk-secret");
    const json = async (...words: string[]) =>
      JSON.parse((await command("headers", "--json", ...options, ...words)).stdout);
    expect(await json("--show")).toMatchObject({
      headers: { "x-portkey-provider": "openai", "x-portkey-api-key": "pk-secret" },
      camelCase: { provider: "openai", metadata: { _user: "Zoë" }, apiKey: "pk-secret" },
      snakeCase: { provider: "openai", metadata: { _user: "Zoë" }, api_key: "pk-secret" },
    });
    expect(JSON.stringify(await json())).not.toContain("pk-secret");
  });

  test("a mistake ends with code 2 and the nearest name", () => {
    expect(failure("headers", "--traceld", "t")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^error: .*"?trace/),
    });
    expect(failure("heders")).toMatchObject({ status: 2, stderr: expect.stringContaining("headers") });
    expect(failure("call", "models.lst")).toMatchObject({ status: 2, stderr: expect.stringContaining("models.list") });
  });

  test("chat and call reach the gateway", async () => {
    const options = ["--base-url", inject("gateway"), "--provider", "openai", "--authorization", "fake"];
    const to = [...options, "--custom-host", inject("provider")];
    const { stdout } = await command("chat", "Say hello", "--model", "gpt-4o-mini", ...to);
    expect(stdout).toBe(`${ANSWER}\n`);
    const body = JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: "Say hello" }] });
    const called = await command("call", "chat.completions.create", body, ...to);
    expect(JSON.parse(called.stdout).choices[0].message.content).toBe(ANSWER);
  });
});

test("npx finds the command where the package is installed", async () => {
  const { stdout } = await run("npx", ["--no-install", "portkey-fetch", "--version"], { cwd: consumer });
  expect(stdout).toBe(`${version}\n`);
});

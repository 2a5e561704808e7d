/** Installs from the registries as users do, with the README's own lines, and runs a session on what was installed. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, inject, test } from "vitest";
import { SESSION } from "./helpers/expected.ts";
import { INSTALL_LINES } from "./helpers/install-lines.ts";
import { bin, newFolder, pathWith, root, run, writeFiles } from "./helpers/run.ts";

const npmRegistry = inject("npmRegistry");
const jsrURL = inject("jsrURL");
const calls = { GATEWAY: inject("gateway"), PROVIDER: inject("provider") };

/** A fresh project with the consumer programs, importing the package under a name. */
function newProject(name: string, specifier = "portkey-fetch"): string {
  const folder = newFolder(name);
  const programs = join(root, "test/package/consumers");
  for (const file of readdirSync(programs)) {
    writeFiles(folder, {
      [file]: readFileSync(join(programs, file), "utf8").replaceAll(
        '"portkey-fetch',
        `"${specifier}`,
      ),
    });
  }
  writeFiles(folder, {
    "package.json": { name: "consumer", private: true, type: "module" },
    ".npmrc": `registry=${npmRegistry}/\n@jsr:registry=${npmRegistry}/\n`,
    "bunfig.toml": `[install]\nregistry = "${npmRegistry}/"\n`,
  });
  return folder;
}

/** Runs one install line as a shell would, with the pinned programs, and nothing cached. */
async function install(
  line: string,
  folder: string,
): Promise<Record<string, string>> {
  const jsr = join(inject("tools"), "node_modules/jsr/dist/bin.js");
  const env = {
    PATH: pathWith(newFolder("bin"), {
      deno: [bin("deno")],
      bun: [bin("bun")],
      jsr: [process.execPath, jsr],
    }),
    DENO_DIR: newFolder("deno-dir"),
    BUN_INSTALL_CACHE_DIR: newFolder("bun-cache"),
    JSR_URL: jsrURL,
    NPM_CONFIG_REGISTRY: `${npmRegistry}/`,
    ...calls,
  };
  await run("sh", ["-c", line.replace(/^npx /, "")], { cwd: folder, env });
  return env;
}

async function session(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<unknown> {
  return JSON.parse((await run(command, args, { cwd, env })).stdout);
}

const on = (runtime: string) => ({
  ...SESSION,
  runtime,
  version: expect.any(String),
});

/** A program with the entries that are for tests and for traces. */
const TRACED = `import Portkey from "portkey-fetch";
import { openTelemetry } from "portkey-fetch/otel";
import { createFakeFetch } from "portkey-fetch/testing";
const fetch = createFakeFetch().chat("Hello");
const portkey = new Portkey({ apiKey: "pk-test", fetch, middleware: [openTelemetry()] });
const chat = await portkey.chat.completions.create({ model: "gpt-4o", messages: [] });
console.log(chat.choices[0]?.message.content);
`;

test("README installs with lines that these tests run", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const lines = readme.match(/^(?:npm (?:i|install)|bun add|deno add|npx jsr add|pnpm add|yarn add) .*portkey.*$/gm) ??
    [];
  for (const line of lines) expect(Object.values(INSTALL_LINES)).toContain(line);
  expect(lines).toEqual(expect.arrayContaining([INSTALL_LINES.npm, INSTALL_LINES.jsrDeno, INSTALL_LINES.bun]));
});

test("npm install brings a package that Node runs", async () => {
  const folder = newProject("npm");
  const env = await install(INSTALL_LINES.npm, folder);
  expect(await session(process.execPath, ["main.mjs"], folder, env)).toEqual(
    on("node"),
  );
});

test("npm install brings entries for tests and traces that Node, Bun and Deno run, once the API of OpenTelemetry is there", async () => {
  const folder = newProject("otel");
  const env = await install(`${INSTALL_LINES.npm} @opentelemetry/api@1.9.1`, folder);
  writeFiles(folder, { "otel.mjs": TRACED });
  for (const [program, ...args] of [[process.execPath], [bin("bun")], [bin("deno"), "run", "--allow-env"]]) {
    expect((await run(program!, [...args, "otel.mjs"], { cwd: folder, env })).stdout).toBe("Hello\n");
  }
});

test("bun add brings a package that Bun runs", async () => {
  const folder = newProject("bun");
  const env = await install(INSTALL_LINES.bun, folder);
  expect(await session(bin("bun"), ["main.mjs"], folder, env)).toEqual(
    on("bun"),
  );
});

test("deno add npm: brings a package that Deno runs", async () => {
  const folder = newProject("deno-npm");
  writeFiles(folder, { "deno.json": {} });
  const env = await install(INSTALL_LINES.denoNpm, folder);
  expect(
    await session(
      bin("deno"),
      ["run", "--allow-net", "--allow-env", "main.mjs"],
      folder,
      env,
    ),
  ).toEqual(on("deno"));
});

test("deno add portkey-fetch@jsr: brings a package that Deno runs and type-checks under the name of npm", async () => {
  const folder = newProject("deno-jsr");
  writeFiles(folder, { "deno.json": {} });
  const env = await install(INSTALL_LINES.jsrDeno, folder);
  expect(
    await session(
      bin("deno"),
      ["run", "--allow-net", "--allow-env", "main.mjs"],
      folder,
      env,
    ),
  ).toEqual(on("deno"));
  await run(bin("deno"), ["check", "program.ts"], { cwd: folder, env });
  expect(existsSync(join(folder, "node_modules/portkey-fetch"))).toBe(false);
  // the optional peer is found too
  writeFiles(folder, { "otel.ts": TRACED });
  await run(bin("deno"), ["check", "otel.ts"], { cwd: folder, env });
  expect((await run(bin("deno"), ["run", "--allow-env", "otel.ts"], { cwd: folder, env })).stdout).toBe("Hello\n");
});

test("jsr: in an import works without an install", async () => {
  const folder = newProject("deno-inline", "jsr:@portkey-fetch/client@^0.1.0");
  rmSync(join(folder, "package.json"));
  const env = { JSR_URL: jsrURL, DENO_DIR: newFolder("deno-dir"), NPM_CONFIG_REGISTRY: `${npmRegistry}/`, ...calls };
  expect(await session(bin("deno"), ["run", "--allow-net", "--allow-env", "main.mjs"], folder, env)).toEqual(
    on("deno"),
  );
});

test("npx jsr add brings the npm form of the JSR package to Node and Bun", async () => {
  const folder = newProject("npx-jsr", "@portkey-fetch/client");
  const env = await install(INSTALL_LINES.jsrNpm, folder);
  expect(await session(process.execPath, ["main.mjs"], folder, env)).toEqual(
    on("node"),
  );
  expect(await session(bin("bun"), ["main.mjs"], folder, env)).toEqual(
    on("bun"),
  );
});

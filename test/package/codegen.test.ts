/** The generator, which is a package of its own, through the command and the entry of the client. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, expect, inject, test } from "vitest";
import { newFolder, root, run, writeFiles } from "./helpers/run.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const install = `npm install --save-dev portkey-fetch-codegen@${version}`;
const api = { openapi: "3.1.0", info: { title: "Pets", version: "1" } };
const pets = { get: { operationId: "listPets", responses: { 200: { description: "Pets." } } } };

/** The packed generator, in whose project its own dependencies are. */
let generator: string;

beforeAll(async () => {
  await run("npm", ["run", "build:codegen"]);
  const packed = newFolder("codegen-pack");
  await run("npm", ["pack", join(root, "dist-codegen"), "--pack-destination", packed]);
  await run("tar", ["-xzf", readdirSync(packed)[0]!], { cwd: packed });
  generator = join(root, "node_modules/.cache/portkey-fetch-codegen");
  cpSync(join(packed, "package"), generator, { recursive: true });
}, 120_000);

/** A project with the packed client, and with the generator or without. */
function project(withGenerator: boolean): string {
  const folder = newFolder("codegen");
  mkdirSync(join(folder, "node_modules"));
  cpSync(join(inject("consumer"), "node_modules/portkey-fetch"), join(folder, "node_modules/portkey-fetch"), {
    recursive: true,
  });
  if (withGenerator) symlinkSync(generator, join(folder, "node_modules/portkey-fetch-codegen"));
  writeFiles(folder, {
    "package.json": { type: "module" },
    "old.json": { ...api, paths: { "/pets": pets, "/shops": { get: { responses: {} } } } },
    "api.json": { ...api, paths: { "/pets": pets } },
    "main.ts": `import { diff, generate, GenerateError, plan } from "portkey-fetch/codegen";
const { removed, bump } = await diff("old.json", "api.json");
console.log(bump, removed.map(({ accessor }) => accessor).join());
const planned = await plan("api.json");
console.log(planned.plan.operations.map(({ accessor }) => accessor).join());
const { operations, upToDate } = await generate({ spec: "api.json", out: "made" });
console.log(operations, upToDate, (await generate({ spec: "api.json", out: "made" })).upToDate);
await generate({ spec: "nothing.json", out: "made" }).catch((error: unknown) => console.log(error instanceof GenerateError));
`,
    "main.mjs": `import * as entry from "portkey-fetch/codegen";
import * as generator from "portkey-fetch-codegen";
console.log(Object.keys(generator).filter((name) => !(name in entry)).join());
`,
    "tsconfig.json": {
      compilerOptions: {
        ...{ target: "es2022", module: "nodenext", strict: true, rewriteRelativeImportExtensions: true },
        ...{ types: ["node"], typeRoots: [join(root, "node_modules/@types")], outDir: "compiled" },
      },
      files: ["main.ts"],
    },
  });
  return folder;
}

test("portkey-fetch says how to install the generator, and hands over to it once it is there", async () => {
  const command = (folder: string) =>
    run(process.execPath, [join(folder, "node_modules/portkey-fetch/dist/bin.js"), "inspect", "api.json"], {
      cwd: folder,
    });
  await expect(command(project(false))).rejects.toThrow(
    `code 3\n\nInstall the generator to use this command: ${install}`,
  );
  expect((await command(project(true))).stdout).toContain("Pets: 1 operations");
});

test("portkey-fetch/codegen says how to install the generator when it is not there", async () => {
  const program = ["--input-type=module", "--eval", 'await import("portkey-fetch/codegen")'];
  await expect(run(process.execPath, program, { cwd: project(false) })).rejects.toThrow(
    `Error: Install the generator to use "portkey-fetch/codegen": ${install}`,
  );
});

test("portkey-fetch/codegen generates, plans and compares, with types", async () => {
  const folder = project(true);
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
  const { stdout } = await run(process.execPath, ["compiled/main.js"], { cwd: folder });
  expect(stdout).toBe("major shops.list\npets.list\n1 false true\ntrue\n");
});

test("portkey-fetch/codegen has everything that the generator exports", async () => {
  const { stdout } = await run(process.execPath, ["main.mjs"], { cwd: project(true) });
  expect(stdout).toBe("\n");
});

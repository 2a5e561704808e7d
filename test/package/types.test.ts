/** The published types, as several compilers and module resolutions read them. */
import { join } from "node:path";
import process from "node:process";
import { expect, inject, test } from "vitest";
import { bin, newFolder, root, run, writeFiles } from "./helpers/run.ts";
import { cpSync, symlinkSync } from "node:fs";

const tools = join(inject("tools"), "node_modules");
const compilers = {
  "5.4": [process.execPath, join(tools, "typescript-floor/bin/tsc")],
  "5.9": [process.execPath, join(root, "node_modules/typescript/bin/tsc")],
  "7.0": [process.execPath, join(tools, "typescript-next/bin/tsc")],
} as const;
const resolutions = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

/** A project with the installed package and the program that uses all entries. */
function newProject(options: object): string {
  const folder = newFolder("types");
  cpSync(join(inject("consumer"), "program.ts"), join(folder, "program.ts"));
  symlinkSync(
    join(inject("consumer"), "node_modules"),
    join(folder, "node_modules"),
  );
  writeFiles(folder, {
    "package.json": { type: "module" },
    "tsconfig.json": {
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      },
      files: ["program.ts"],
    },
  });
  return folder;
}

for (const [version, [command, ...args]] of Object.entries(compilers)) {
  for (const [name, resolution] of Object.entries(resolutions)) {
    test(`types hold for TypeScript ${version} with ${name} and skipLibCheck off`, async () => {
      const folder = newProject(resolution);
      const { stdout } = await run(command, [
        ...args,
        "-p",
        folder,
        "--version",
      ]);
      expect(stdout).toContain(`Version ${version}`);
      await run(command, [...args, "-p", folder]);
    });
  }
}

test("a program that imports the client reads the schemas and the methods, and not the paths", async () => {
  const folder = newProject({ ...resolutions.nodenext, skipLibCheck: true });
  writeFiles(folder, { "program.ts": 'import Portkey from "portkey-fetch";\nexport const portkey = new Portkey();\n' });
  const { stdout } = await run(compilers["5.9"][0], [compilers["5.9"][1], "-p", folder, "--listFiles"]);
  const generated = stdout.split("\n").flatMap((file) => /portkey-fetch\/dist\/generated\/(.+)$/.exec(file)?.[1] ?? []);
  expect(generated.sort()).toEqual(["resources/index.d.ts", "schema.d.ts"]);
});

test("types hold for a Node program without the DOM", async () => {
  const folder = newProject({
    ...resolutions.nodenext,
    lib: ["es2022"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  });
  await run(compilers["5.9"][0], [compilers["5.9"][1], "-p", folder]);
});

test("types hold for Deno through npm:", async () => {
  const folder = newProject({});
  writeFiles(folder, {
    "deno.json": {
      nodeModulesDir: "manual",
      compilerOptions: { lib: ["deno.window"] },
    },
    "package.json": { type: "module", dependencies: { "portkey-fetch": "*" } },
  });
  await run(bin("deno"), ["check", "program.ts"], {
    cwd: folder,
    env: { DENO_DIR: newFolder("deno-dir") },
  });
});

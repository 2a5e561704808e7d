import { expect, test } from "vitest";
import { compareManifests, type PackageManifest, sourceEntries } from "../../scripts/exports.ts";

const npm: PackageManifest = {
  name: "p",
  version: "1.0.0",
  license: "MIT",
  exports: {
    ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
    "./areas/*": { types: "./dist/areas/*.d.ts", default: "./dist/areas/*.js" },
    "./data.json": "./dist/data.json",
    "./codegen": { types: "./dist/codegen.d.ts", default: "./dist/codegen.js" },
  },
  files: [],
  peerDependencies: { "portkey-fetch-codegen": "1.0.0" },
};
const exports = { ".": "./src/index.ts", "./areas/a": "./areas/a.ts", "./areas/b": "./areas/b.ts" };

test("sourceEntries() lists each area of a pattern and leaves out what only npm has", () => {
  expect(sourceEntries(npm, ["a", "b"])).toEqual(exports);
});

test("compareManifests() has nothing to say of manifests that agree", () => {
  expect(compareManifests(npm, { version: "1.0.0", license: "MIT", exports }, ["a", "b"])).toEqual([]);
});

test("compareManifests() names each difference", () => {
  const deno = {
    version: "1.0.1",
    license: "MIT",
    exports: { ".": "./src/main.ts", "./areas/a": "./areas/a.ts", "./old": "./old.ts" },
  };
  const wrong = {
    ...npm,
    peerDependencies: {},
    exports: { ...npm.exports, "./x": { types: "./dist/y.d.ts", default: "./dist/x.js" } },
  };
  expect(compareManifests(wrong, deno, ["a", "b"])).toEqual([
    'Set "version" of deno.json to "1.0.0", as in package.json: it is "1.0.1"',
    'Set the peer "portkey-fetch-codegen" of package.json to "1.0.0", the version of both',
    'Let "types" and "default" of "./x" in package.json name the same module',
    'Let "." of deno.json be "./src/index.ts"',
    'Let "./areas/b" of deno.json be "./areas/b.ts"',
    'Let "./x" of deno.json be "./x.ts"',
    'Add "./old" to package.json or take it out of deno.json',
  ]);
});

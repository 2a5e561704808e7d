/**
 * Makes `dist-codegen/`: the generator as a package, `portkey-fetch-codegen`, so that the client stays small for those who only call.
 * It has the command and `generate()` and its like; `portkey-fetch` hands its own command over to it.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { build } from "esbuild";
import { peers } from "./codegen/peers.ts";
import { type PackageManifest, readManifest } from "./exports.ts";
import { inModules, root } from "./run.ts";

const OUT = "dist-codegen";

process.chdir(root);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
await build({
  entryPoints: ["scripts/cli.ts", "scripts/codegen/index.ts"],
  entryNames: "[name]",
  chunkNames: "chunks/[name]-[hash]",
  outdir: OUT,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [inModules("typescript/bin/tsc"), "-p", "tsconfig.codegen.json"], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const { name, version, license, engines, repository } = readManifest<PackageManifest & Record<string, unknown>>(
  "package.json",
);
const ranges = Object.fromEntries(
  Object.entries(peers).map(([peer, spec]) => [peer, `^${spec.slice(peer.length + 1)}`]),
);
writeFileSync(
  `${OUT}/package.json`,
  JSON.stringify(
    {
      name: `${name}-codegen`,
      version,
      description: `Generates typed clients for ${name} from any OpenAPI 3.0 or 3.1 description`,
      license,
      repository,
      type: "module",
      engines,
      bin: { [`${name}-codegen`]: "./cli.js" },
      exports: {
        ".": { types: "./types/scripts/codegen/index.d.ts", default: "./index.js" },
        "./cli": "./cli.js",
        "./package.json": "./package.json",
      },
      dependencies: ranges,
    },
    null,
    2,
  ) + "\n",
);
copyFileSync("scripts/codegen/README.md", `${OUT}/README.md`);
copyFileSync("LICENSE", `${OUT}/LICENSE`);

/** What `npm install` brings: packages and bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { compiled, folderSize } from "./lib/package.ts";
import { digits } from "./lib/print.ts";
import { bench, root, run, scratch } from "./lib/processes.ts";
import type { Bench, Findings } from "./lib/types.ts";

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}

interface Installed {
  packages: number;
  megabytes: number;
}

/** A package with all it depends on, by the lock file of this project, and what `npm pack` would put into ours. */
function alone(): Installed {
  const manifest = readManifest(`${root}/package.json`);
  const names = new Set<string>();
  const add = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    for (
      const next of Object.keys(
        readManifest(`${root}/node_modules/${name}/package.json`)
          .dependencies ?? {},
      )
    ) add(next);
  };
  for (const name of Object.keys(manifest.dependencies ?? {})) add(name);
  let bytes = packed();
  for (const name of names) bytes += folderSize(`${root}/node_modules/${name}`);
  return { packages: names.size + 1, megabytes: bytes / 1e6 };
}

/** Bytes that npm would publish. */
function packed(): number {
  compiled();
  const [{ unpackedSize }] = JSON.parse(
    run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"]),
  );
  return unpackedSize;
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** A package of the registry, installed into an empty folder. */
function fromRegistry(name: string, version: string): Installed | undefined {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(`${scratch}/install-`);
  try {
    writeFileSync(`${folder}/package.json`, '{ "private": true }');
    run("npm", [
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      `${name}@${version}`,
    ], folder);
    const lock = JSON.parse(
      readFileSync(`${folder}/package-lock.json`, "utf8"),
    );
    return {
      packages: Object.keys(lock.packages).length - 1,
      megabytes: folderSize(`${folder}/node_modules`) / 1e6,
    };
  } catch {
    return undefined; // no registry within reach
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packages and megabytes that an installation brings. */
export const installBench: Bench = {
  name: "install",
  about: "packages and bytes of an installation",
  inSmoke: true,
  run({ smoke }): Promise<Findings> {
    const own = alone();
    const rows = [[
      "portkey-fetch",
      String(own.packages),
      digits(own.megabytes),
    ]];
    if (!smoke) {
      const { dependencies = {} } = readManifest(`${bench}/package.json`);
      for (const name of ["openapi-fetch", "ky", "portkey-ai", "openai"]) {
        const installed = fromRegistry(name, dependencies[name]!);
        if (installed) {
          rows.push([
            name,
            String(installed.packages),
            digits(installed.megabytes),
          ]);
        }
      }
    }
    return Promise.resolve({
      tables: [{ title: "Installed", head: ["", "packages", "MB"], rows }],
      budgets: [
        {
          what: "packages installed",
          value: own.packages,
          limit: 4,
          unit: "packages",
          deterministic: true,
        },
        {
          what: "size installed",
          value: own.megabytes,
          limit: 3,
          ceiling: 3.75,
          unit: "MB",
          deterministic: true,
        },
      ],
    });
  },
};

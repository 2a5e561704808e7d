/** Where the generator is: a package of its own, since few need it where the client runs. */
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

const GENERATOR = "portkey-fetch-codegen";

/** The version of this package. */
export const VERSION: string = readVersion();

/** The command that installs it. */
export const INSTALL: string = `npm install --save-dev ${GENERATOR}@${VERSION}`;

/** The project that runs us, and the place beside us. */
export const CALLER: string = pathToFileURL(`${process.cwd()}/package.json`).href;
export const HERE: string = import.meta.url;

/** Reads the version from the manifest: beside `dist/` in the package, one folder further up in the repository. */
function readVersion(): string {
  const require = createRequire(import.meta.url);
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const { name, version } = require(path) as { name?: string; version: string };
      if (name === "portkey-fetch") return version;
    } catch {
      // Not here.
    }
  }
  return "0.0.0";
}

/**
 * Loads an entry of the generator from the first of some places that has the version which belongs to this package; nothing when
 * none has. Another version, which a foreign folder may hold, is never run.
 */
export function load<Module>(entry: string, places: readonly string[]): Promise<Module> | undefined {
  for (const place of places) {
    const require = createRequire(place);
    let path: string;
    try {
      if ((require(`${GENERATOR}/package.json`) as { version: string }).version !== VERSION) continue;
      path = require.resolve(GENERATOR + entry);
    } catch {
      continue;
    }
    return import(pathToFileURL(path).href) as Promise<Module>;
  }
  return undefined;
}

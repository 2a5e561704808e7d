/** Where the generator is: a package of its own, since few need it where the client runs. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import process from "node:process";

const GENERATOR = "portkey-fetch-codegen";
export const VERSION = "0.0.0";

/** The command that installs it. */
export const INSTALL = `npm install --save-dev ${GENERATOR}@${VERSION}`;

/** The project that runs us, and the place beside us. */
export const CALLER = pathToFileURL(`${process.cwd()}/package.json`).href;
export const HERE = import.meta.url;

/**
 * Loads an entry of the generator from the first of some places that has the version which belongs to this package; nothing when
 * none has. Another version, which a foreign folder may hold, is never run.
 */
export function load(entry, places) {
  for (const place of places) {
    const require = createRequire(place);
    let path;
    try {
      if (require(`${GENERATOR}/package.json`).version !== VERSION) continue;
      path = require.resolve(GENERATOR + entry);
    } catch {
      continue;
    }
    return import(pathToFileURL(path).href);
  }
}

#!/usr/bin/env node
/** The command `portkey-fetch` of the package: hands over to the generator, which is a package of its own, since few need it where the client runs. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import process from "node:process";

const GENERATOR = "portkey-fetch-codegen";
const VERSION = "0.0.0";

/** The generator of the project we are called in, or else the one beside us. */
function find() {
  for (const from of [pathToFileURL(`${process.cwd()}/package.json`).href, import.meta.url]) {
    try {
      return createRequire(from).resolve(`${GENERATOR}/cli`);
    } catch {
      // the other place may have it
    }
  }
}

const cli = find();
if (cli) {
  const { main, terminal } = await import(pathToFileURL(cli).href);
  process.exitCode = await main(process.argv.slice(2), terminal());
} else {
  process.stderr.write(`Install the generator to use this command: npm install --save-dev ${GENERATOR}@${VERSION}\n`);
  process.exitCode = 3;
}

#!/usr/bin/env node
/** The command `portkey-fetch` of the package: hands over to the generator. */
import process from "node:process";
import { CALLER, HERE, INSTALL, load } from "./generator.js";

const cli = await load("/cli", [CALLER, HERE]);
if (cli) {
  process.exitCode = await cli.main(process.argv.slice(2), cli.terminal());
} else {
  process.stderr.write(`Install the generator to use this command: ${INSTALL}\n`);
  process.exitCode = 3;
}

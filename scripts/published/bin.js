#!/usr/bin/env node
/** The command `portkey-fetch` of the package: answers what it can by itself, and hands the rest over to the generator. */
import process from "node:process";
import { CALLER, HERE, INSTALL, load, VERSION } from "./generator.js";

const HELP = `portkey-fetch generate SPEC DIR     generate a typed client from an OpenAPI description
portkey-fetch inspect SPEC          list areas, operations, names and problems
portkey-fetch diff OLD NEW          say which changes break callers
portkey-fetch --version             say which version this is

The commands are in a package of their own. ${INSTALL} installs it,
and \`portkey-fetch COMMAND --help\` then says what each of them takes.
`;

const args = process.argv.slice(2);
const isHelp = args.length === 0 || /^(--help|-h|help)$/.test(args[0]);
if (/^(--version|-v|version)$/.test(args[0])) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const cli = await load("/cli", [HERE, CALLER]);
  if (cli) {
    process.exitCode = await cli.main(args, cli.terminal());
  } else if (isHelp) {
    process.stdout.write(HELP);
    process.exitCode = args.length === 0 ? 2 : 0;
  } else {
    process.stderr.write(`Install the generator to use this command: ${INSTALL}\n`);
    process.exitCode = 3;
  }
}

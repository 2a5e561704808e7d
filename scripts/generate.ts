/**
 * Makes `generated/` from `openapi/`: the command of the package with our settings. Run with `npm run generate`; `--check`
 * compares only, `--spec` and `--out` take another description and another folder.
 * @module
 */
import { main, terminal } from "./cli.ts";
import { writeExamples } from "./testing-examples.ts";

const given = process.argv.slice(2);
/** `generated/` is kept in version control, and merges leave it as neither branch made it; another folder is the caller's. */
const isOwnFolder = given.every((word) => word.startsWith("--") && !word.startsWith("--out"));

process.exitCode = await main(["generate", ...given], terminal(), {
  spec: "openapi/openapi.yaml",
  out: "generated",
  overwrite: isOwnFolder,
  // The class Portkey in src/ has the methods.
  "no-client": isOwnFolder,
  command: "npm run generate",
  runtime: "../src/runtime.ts",
  extension: ".ts",
});

// What `portkey-fetch/testing` answers with comes from the same description.
if (process.exitCode === 0 && given.length === 0) writeExamples();

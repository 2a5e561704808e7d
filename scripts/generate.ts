/**
 * Makes `generated/` from `openapi/`: the command of the package with our settings. Run with `npm run generate`; `--check`
 * compares only, `--spec` and `--out` take another description and another folder.
 * @module
 */
import { main, terminal } from "./cli.ts";

process.exitCode = await main(["generate", ...process.argv.slice(2)], terminal(), {
  spec: "openapi/openapi.yaml",
  out: "generated",
  command: "npm run generate",
  runtime: "../src/runtime.ts",
  extension: ".ts",
});

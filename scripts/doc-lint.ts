/**
 * `npm run doc:lint`: every public symbol of the hand-written entries has documentation. Overrides and constructors are read with
 * the documentation of what they override or construct, and types may come from `generated/` and from openapi-fetch.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { handWrittenEntries, type PackageManifest, readManifest } from "./exports.ts";
import { inModules, root } from "./run.ts";

const entries = handWrittenEntries(readManifest<PackageManifest>("package.json"));
const { stderr, error } = spawnSync(inModules(".bin/deno"), ["doc", "--lint", ...entries], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1" },
});
if (error) throw error;

const findings = stderr.split(/^(?=error(?:\[|:))/m).filter((text) => text.startsWith("error"));
const other = findings.filter((text) => !/^error\[(?:missing-jsdoc|private-type-ref)\]|^error: Found /.test(text));
const missing = findings
  .filter((text) => text.startsWith("error[missing-jsdoc]"))
  .filter((text) => !/^\d+ \|\s+(?:protected |static )*(?:override\b|constructor\()/m.test(text));
for (const text of [...other, ...missing]) process.stderr.write(text);
if (other.length + missing.length > 0) process.exitCode = 1;
else process.stdout.write(`Every public symbol of ${entries.join(", ")} has documentation\n`);

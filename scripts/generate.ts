/**
 * Makes `generated/` from `openapi/`. Run with `npm run generate`; `--check` compares only, `--spec` and `--out` take another
 * description and another folder.
 * @module
 */
import { parseArgs } from "node:util";
import { generate } from "./codegen/generate.ts";
import { formatProblem, GenerateError } from "./codegen/problems.ts";

const { values } = parseArgs({
  options: {
    spec: { type: "string", default: "openapi/openapi.yaml" },
    out: { type: "string", default: "generated" },
    check: { type: "boolean", default: false },
  },
});
try {
  const { difference, operations, warnings } = await generate({
    ...values,
    command: "npm run generate",
    runtime: "../src/operation.ts",
    extension: ".ts",
  });
  for (const warning of warnings) console.error(formatProblem(warning));
  const { added, changed, removed } = difference;
  for (const [sign, names] of [["+", added], ["~", changed], ["-", removed]] as const) {
    for (const name of names) console.log(`${sign} ${name}`);
  }
  console.log(
    `${operations} operations, ${added.length} files added, ${changed.length} changed, ${removed.length} removed`,
  );
  if (values.check && added.length + changed.length + removed.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  process.exitCode = 2;
}

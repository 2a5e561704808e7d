/** The code that editors show above the main methods (`x-example` in the description) compiles and calls the method it stands at. */
import ts from "typescript";
import { expect, test } from "vitest";
import { operations } from "../support/description.ts";

const root = new URL("../../", import.meta.url).pathname;

test("twenty main methods have an example that compiles", { timeout: 240_000 }, () => {
  const files: Record<string, string> = {};
  for (const { accessor, node } of operations) {
    const example = (node as Record<string, unknown>)["x-example"];
    if (typeof example !== "string") continue;
    expect(example).toContain(`portkey.${accessor}(`);
    files[`${root}test/openapi/example-${accessor}.ts`] = `${example}\ndeclare const apiKey: string;\n`;
  }
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(20);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  // examples are read by people, who take the first item without asking whether there is one
  const host = ts.createCompilerHost({ ...options, noUncheckedIndexedAccess: false });
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => Object.hasOwn(files, name) || fileExists(name);
  host.readFile = (name) => files[name] ?? readFile(name);
  host.getSourceFile = (name, ...rest) =>
    Object.hasOwn(files, name) ? ts.createSourceFile(name, files[name]!, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram(
    Object.keys(files),
    { ...options, noUncheckedIndexedAccess: false, exactOptionalPropertyTypes: false },
    host,
  );
  const complaints = Object.keys(files).flatMap((name) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText }) =>
      `${name.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`
    )
  );
  expect(complaints).toEqual([]);
});

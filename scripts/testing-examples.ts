/**
 * Writes `src/testing/examples.ts` from `generated/openapi.json`: what each operation is sent to, and the example that it answers with.
 * Only `portkey-fetch/testing` loads it.
 *
 *     tsx scripts/testing-examples.ts            # updates the file
 *     tsx scripts/testing-examples.ts --check    # fails where it is not up to date
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Example } from "../src/testing/operations.ts";

interface Json {
  [name: string]: Json | Json[] | string | number | boolean | null | undefined;
}

const TARGET = fileURLToPath(new URL("../src/testing/examples.ts", import.meta.url));

/** The text of `src/testing/examples.ts`. */
export function examplesModule(): string {
  const path = new URL("../generated/openapi.json", import.meta.url);
  const description = JSON.parse(readFileSync(path, "utf8")) as Json;
  const resolve = (value: Json): Json => {
    if (typeof value?.$ref !== "string") return value;
    const keys = value.$ref.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    return resolve(keys.reduce((node, key) => node[key] as Json, description));
  };
  const lines: [name: string, line: string][] = [];
  for (const [path, item] of Object.entries(description.paths as Json)) {
    for (const method of ["get", "post", "put", "patch", "delete"]) {
      const operation = (item as Json)[method] as Json | undefined;
      if (operation === undefined) continue;
      const example = exampleOf(operation, resolve);
      if (example === undefined) continue;
      const { status, ...rest } = example;
      lines.push([
        operation["x-method"] as string,
        [method.toUpperCase(), path, status, JSON.stringify(rest)].join(" "),
      ]);
    }
  }
  lines.sort(([a], [b]) => a < b ? -1 : 1);
  return `/** What each operation is sent to, and what it answers with: method, path, status, and the rest as JSON, see \`Example\`. */
// Written by scripts/testing-examples.ts from generated/openapi.json. Do not edit: change the description and run the script.
export const examples: Readonly<Record<string, string>> = {
${lines.map(([name, line]) => `  ${JSON.stringify(name)}:\n    ${quote(line)},`).join("\n")}
};
`;
}

/** Writes the file. */
export function writeExamples(): void {
  writeFileSync(TARGET, examplesModule());
}

/** The example of an operation's success; undefined for one that is no request and reply. */
function exampleOf(operation: Json, resolve: (value: Json) => Json): Omit<Example, "method" | "path"> | undefined {
  const replies = operation.responses as Json;
  const status = Object.keys(replies).sort().find((code) => code.startsWith("2"));
  if (status === undefined) return undefined;
  const contents = Object.entries((resolve(replies[status] as Json).content ?? {}) as Record<string, Json>);
  const events = contents.find(([type]) => type === "text/event-stream")?.[1]["x-example-events"];
  const [type, media] = contents.find(([type]) => type.endsWith("json")) ??
    contents.find(([type]) => type !== "text/event-stream") ?? [];
  const list = operation["x-pagination"] as Example["list"];
  return {
    status: Number(status),
    ...(type === undefined || type === "application/json" ? {} : { type }),
    ...(media?.example === undefined ? {} : { reply: media.example }),
    ...(events === undefined ? {} : { events: events as unknown[] }),
    ...(operation["x-event-envelope"] === true ? { envelope: true } : {}),
    ...(list === undefined ? {} : { list }),
  };
}

/** A text as a literal; in single quotes, where JSON needs no escapes. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) writeExamples();
  else if (readFileSync(TARGET, "utf8") !== examplesModule()) {
    process.stderr.write(
      'Run "tsx scripts/testing-examples.ts": src/testing/examples.ts is not what the description gives\n',
    );
    process.exitCode = 1;
  }
}

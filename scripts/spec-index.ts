/**
 * Writes the `paths` of openapi/openapi.yaml: one reference for each path of openapi/paths/*.yaml.
 * Run with `npm run spec:index` after adding a path; what a path does stays in its own file.
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

type PathItems = Record<string, Record<string, { tags?: string[] }>>;

const folder = new URL("../openapi/", import.meta.url);
const rootFile = new URL("openapi.yaml", folder);
const text = readFileSync(rootFile, "utf8");
const declared = new Set(
  (parse(text).tags as { name: string }[]).map((tag) => tag.name),
);

const fileOf = new Map<string, string>();
const lines: string[] = [];
for (const file of readdirSync(new URL("paths/", folder)).sort()) {
  const items: PathItems = parse(
    readFileSync(new URL(`paths/${file}`, folder), "utf8"),
  );
  for (const [path, item] of Object.entries(items)) {
    const other = fileOf.get(path);
    if (other !== undefined) {
      throw new Error(`Keep "${path}" in one file: ${other} and ${file} have it`);
    }
    fileOf.set(path, file);
    for (const operation of Object.values(item)) {
      for (const tag of operation.tags ?? []) {
        if (!declared.has(tag)) {
          throw new Error(`Declare tag "${tag}" of ${file} in openapi.yaml`);
        }
      }
    }
    const pointer = path.replaceAll("~", "~0").replaceAll("/", "~1");
    lines.push(`  "${path}": { $ref: "paths/${file}#/${pointer}" }\n`);
  }
}

const next = text.replace(
  /^paths:[^\n]*\n(?: .*\n)*/m,
  () => `paths:\n${lines.join("")}`,
);
if (next !== text) writeFileSync(rootFile, next);

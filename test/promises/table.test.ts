import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The last two cells of each row of the tables: a file, and words in it. */
const PLACES = [...read("README.md").matchAll(/^\|.*\| `([^`]+)` *\| (.*?) *\|$/gm)];

test("test/promises/README.md names places that are there", () => {
  expect(PLACES.length).toBeGreaterThan(80);
  const missing = PLACES.filter(([, file, words]) => {
    const path = `../../${file}`;
    return !existsSync(new URL(path, import.meta.url)) || !read(path).replace(/\s+/g, " ").includes(words!);
  });
  expect(missing.map(([row]) => row)).toEqual([]);
});

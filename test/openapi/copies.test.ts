/** `npm run spec:copies` finds words that our description has in common with another one. */
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { copiesBetween } from "../../scripts/spec-copies.ts";
import { description } from "../support/description.ts";

const theirs = {
  info: { title: "An API", description: "One two three four five six seven eight nine ten." },
  paths: { "/a": { get: { summary: "Gets the a" } } },
};

test.each([
  [
    "the same eight words",
    "Zero, one two THREE four five; six seven eight!",
    "one two three four five six seven eight",
  ],
  ["seven words", "One two three four five six seven.", undefined],
  ["other words", "One two three four, then five six seven eight nine ten.", undefined],
])("copiesBetween() looks for runs of eight words: %s", (_, text, words) => {
  const ours = { components: { schemas: { A: { properties: { b: { description: text } } } } } };
  const place = "/components/schemas/A/properties/b/description";
  expect(copiesBetween(ours, theirs)).toEqual(words === undefined ? [] : [{ place, words }]);
});

test("copiesBetween() leaves examples alone, which are data", () => {
  expect(copiesBetween({ example: theirs.info, default: theirs.info, enum: [theirs.info] }, theirs)).toEqual([]);
  expect(copiesBetween(theirs, theirs).length).toBe(1);
});

// set PORTKEY_PUBLISHED to the file; it is not ours to keep
const file = process.env.PORTKEY_PUBLISHED ?? "";
test.runIf(existsSync(file))("openapi has no run of eight words of the published description", () => {
  expect(copiesBetween(description as never, parse(readFileSync(file, "utf8"), { maxAliasCount: -1 }))).toEqual([]);
});

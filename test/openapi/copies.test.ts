/** `npm run spec:copies` finds words that our description has in common with another one. */
import { expect, test } from "vitest";
import { copiesBetween } from "../../scripts/spec-copies.ts";

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

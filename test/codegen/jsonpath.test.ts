import { expect, test } from "vitest";
import { select } from "../../scripts/codegen/jsonpath.ts";

const document = {
  paths: {
    "/a": { get: { id: 1, tags: ["x"], old: true }, post: { id: 2 } },
    "/b": { get: { id: 3, tags: ["y", "z"] } },
  },
  list: [{ n: 1, s: "a" }, { n: 2, s: "b" }, { n: 3 }],
};

function pointers(path: string): string[] {
  return select(path, document).map(({ tokens }) => tokens.join(" "));
}

test.each([
  ["$", [""]],
  ["$.list[0].n", ["list 0 n"]],
  ["$.list[-1]", ["list 2"]],
  ["$.list[9]", []],
  ["$.list[1:]", ["list 1", "list 2"]],
  ["$.list[::-1].n", ["list 2 n", "list 1 n", "list 0 n"]],
  ["$.list[:2]", ["list 0", "list 1"]],
  ["$.paths['/a','/b'].get.id", ["paths /a get id", "paths /b get id"]],
  ['$["paths"]["/a"][*].id', ["paths /a get id", "paths /a post id"]],
  ["$.paths.*.get", ["paths /a get", "paths /b get"]],
  ["$..id", ["paths /a get id", "paths /a post id", "paths /b get id"]],
  ["$..tags[0]", ["paths /a get tags 0", "paths /b get tags 0"]],
  ["$.list[?@.n > 1]", ["list 1", "list 2"]],
  ["$.list[?(@.n >= 1 && @.s)]", ["list 0", "list 1"]],
  ["$.list[?@.s == 'b' || !@.s]", ["list 1", "list 2"]],
  ["$.list[?@.n != $.list[0].n]", ["list 1", "list 2"]],
  ["$.paths.*[?@.old == true].id", ["paths /a get id"]],
  ["$.list[?(@.s == null)]", []],
  ["$.nothing.there", []],
  // The functions of RFC 9535.
  ["$.paths.*[?count(@.tags[*]) == 2].id", ["paths /b get id"]],
  ["$.paths.*[?length(@.tags) == 1].id", ["paths /a get id"]],
  ["$.list[?match(@.s, '[b-z]')]", ["list 1"]],
  ["$.list[?search(@.s, 'a')]", ["list 0"]],
])("select() finds %s", (path, expected) => {
  expect(pointers(path)).toEqual(expected);
});

test.each([
  ["paths", /expected '\$'/],
  ["@.a", /expected '\$'/],
  ["$.", /ends too early/],
  ["$.a b", /found 'b'/],
  ["$[", /unclosed/],
  ["$['a'", /unclosed/],
  ["$[?nothing(@.a) > 1]", /no such function/],
  ["$[?(@.a]", /unbalanced/],
  [`$${"[?(".repeat(20_000)}`, /more than 5000 characters/],
])("select() says what is wrong with %.40s", (path, message) => {
  expect(() => select(path, document)).toThrow(message);
});

test("select() gives up on paths that would look at everything for everything", () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ index, text: `${"a".repeat(50)}!` }));
  for (const path of ["$..*[?$..*[?$..*[?$..index]]]", "$[?match(@.text, '(a|a)*b')]"]) {
    expect(() => select(path, many)).toThrow(/looks at too many values/);
  }
}, 120_000);

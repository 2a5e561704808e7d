import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fc } from "../support/property.ts";
import { formatProblem, Problems } from "../../scripts/codegen/problems.ts";
import { parseSource } from "../../scripts/codegen/source.ts";

function read(text: string) {
  const problems = new Problems();
  const source = parseSource("/x.yaml", "x.yaml", text, problems);
  return {
    source,
    value: source === undefined ? undefined : JSON.parse(JSON.stringify(source.value)) as unknown,
    problems: problems.all.map(formatProblem),
  };
}

test.each([
  ["a: &x {b: 1}\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
  ["a: &x {b: 1, c: 2}\nd: {<<: *x, b: 3}", { a: { b: 1, c: 2 }, d: { b: 3, c: 2 } }],
  ["a: &x {b: 1}\ne: &y {b: 2, f: 3}\nd: {b: 0, <<: [*x, *y]}", { a: { b: 1 }, e: { b: 2, f: 3 }, d: { b: 0, f: 3 } }],
  ["200: a\ntrue: b\n~: c", { 200: "a", true: "b", "": "c" }],
  ["a: 0o17\nb: 1e3\nc: .inf\nd: 2024-01-01\ne: yes\nf:", {
    a: 15,
    b: 1000,
    c: "Infinity",
    d: "2024-01-01",
    e: "yes",
    f: null,
  }],
  ['"<<": plain', { "<<": "plain" }],
  ["\ufeffa: 1", { a: 1 }],
  ['\ufeff{"a": 1}', { a: 1 }],
  ["a: |\n  two\n  lines\n", { a: "two\nlines\n" }],
])("parseSource() reads %j", (text, value) => {
  expect(read(text)).toMatchObject({ value, problems: [] });
});

test("parseSource() keeps keys that are special elsewhere", () => {
  for (const text of ["__proto__: {a: 1}\nconstructor: 2", '{"__proto__": {"a": 1}, "constructor": 2}']) {
    const { value } = read(text).source!;
    expect(Object.keys(value!)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(null);
  }
});

test.each([
  ["a: 1\nb: 2\na: 3", 'x.yaml:3:1: error: Remove the second "a": a key comes once'],
  ["a: &x\n  - *x", "x.yaml:2:3: error: Remove the YAML alias that contains itself"],
  [
    "a: *nowhere",
    'x.yaml:1:4: error: Define the YAML anchor "nowhere" before it is used',
  ],
  [
    "a: [1",
    "x.yaml:1:6: error: Correct the YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
])("parseSource() refuses %j with its line", (text, problem) => {
  expect(read(text).problems).toContain(problem);
});

test("parseSource() finds a bomb of aliases by its size, not by its depth", () => {
  const line = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(`*${of}`).join(", ")}]`;
  const bomb = ["a: &a [1]", ...[..."bcdefgh"].map((name, index) => line(name, "abcdefg"[index]!))].join("\n");
  const started = performance.now();
  expect(read(bomb).problems).toEqual([expect.stringMatching(/^x\.yaml:\d+:\d+: error: Use fewer YAML aliases/)]);
  expect(performance.now() - started).toBeLessThan(5000);
  const honest = ["a: &a {b: 1}", ...Array.from({ length: 500 }, (_, index) => `k${index}: *a`)].join("\n");
  expect(read(honest).problems).toEqual([]);
});

test("parseSource() tells the place of a value, or of the nearest one above it", () => {
  const { source } = read("a:\n  b:\n    - c: 1\n    - d: &x { e: 2 }\nf: *x\n");
  expect(source!.place(["a", "b", 1, "d", "e"])).toEqual({
    file: "x.yaml",
    line: 4,
    column: 15,
    pointer: "#/a/b/1/d/e",
  });
  expect(source!.place(["f", "e"])).toMatchObject({ line: 4, column: 15 });
  expect(source!.place(["a", "b", 7, "x~/y"])).toEqual({
    file: "x.yaml",
    line: 2,
    column: 3,
    pointer: "#/a/b/7/x~0~1y",
  });
  const json = read('{\n  "a": [\n    { "b": 1 }\n  ]\n}').source!;
  expect(json.place(["a", 0, "b"])).toEqual({ file: "x.yaml", line: 3, column: 7, pointer: "#/a/0/b" });
});

test("parseSource() reads what any JSON says", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    // As `yaml` reads it, where a text happens to be no JSON for us.
    const text = JSON.stringify(value);
    expect(read(text).value).toEqual(JSON.parse(text));
    expect(JSON.stringify(read(`# yaml\n${text}`).value)).toBe(
      JSON.stringify(JSON.parse(JSON.stringify(parseYaml(text)))),
    );
  }));
});

import { expect, test } from "vitest";
import { isObject, type Json, newObject } from "../../scripts/codegen/json.ts";
import { applyOverlays } from "../../scripts/codegen/overlay.ts";
import { formatProblem, Problems } from "../../scripts/codegen/problems.ts";
import { parseSource } from "../../scripts/codegen/source.ts";

/** Applies actions to a document; what came of it, and what was wrong. */
function overlaid(document: unknown, ...actions: object[]) {
  const problems = new Problems();
  const overlay = { overlay: "1.1.0", info: { title: "Test", version: "1" }, actions };
  const source = parseSource("/overlay.json", "overlay.json", JSON.stringify(overlay), problems)!;
  const value = parseSource("/spec.json", "spec.json", JSON.stringify(document), problems)!.value;
  if (!isObject(value)) throw new Error("Give an object");
  applyOverlays(value, [source], problems, () => {});
  return { value, problems: problems.all.map(formatProblem).join("\n") };
}

const numbers = { list: [0, 1, 2, 3, 4], a: { b: { c: 1 } } };

test.each([
  ["$.list[0,0]", [1, 2, 3, 4]],
  ["$.list[0,2,1]", [3, 4]],
  ["$.list[::-2]", [1, 3]],
  ["$.list[?@ > 1]", [0, 1]],
  ["$.list[*]", []],
])("an overlay removes %s, each value once", (target, list) => {
  expect(overlaid(numbers, { target, remove: true })).toMatchObject({ value: { list }, problems: "" });
});

test("an overlay updates each place once, and needs no description", () => {
  const { value, problems } = overlaid(numbers, { target: "$['a','a']", update: { d: [1] } });
  expect([JSON.stringify(value["a"]), problems]).toEqual(['{"b":{"c":1},"d":[1]}', ""]);
});

test("an overlay cannot remove the description itself", () => {
  expect(overlaid(numbers, { target: "$", remove: true }).problems).toContain(
    'Name what to remove inside of the description: "$" is all of it',
  );
});

test("an overlay that grows without end is refused", () => {
  const grow = { target: "$.list", copy: "$.list" };
  expect(overlaid(numbers, ...Array.from({ length: 40 }, () => grow)).problems).toContain(
    "Let the overlays add less: with this action, it is more than 5000000 values",
  );
  const deepen = { target: "$.a.b", copy: "$.a" };
  const target = (depth: number) => ({ ...deepen, target: `$.a${".b".repeat(depth)}` });
  expect(overlaid(numbers, ...Array.from({ length: 250 }, (_, index) => target(index + 1))).problems).toContain(
    "Flatten the file",
  );
});

test("an overlay reaches no prototype", () => {
  const update: unknown = JSON.parse(
    '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "x": 1 } } }',
  );
  const { value, problems } = overlaid(numbers, { target: "$.a", update });
  expect(problems).toBe("");
  expect(Object.keys(value["a"] as Record<string, Json>)).toEqual(["b", "__proto__", "constructor"]);
  expect("polluted" in Object.prototype || "polluted" in newObject()).toBe(false);
});

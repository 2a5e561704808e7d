/** The lists of methods that the generator writes: all say the same. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as functions from "../../generated/operations/index.ts";
import { resources } from "../../generated/resources/index.ts";
import Portkey from "../../src/index.ts";
import { parseOperation } from "../../src/request/operation.ts";
import type { ResourceTree } from "../../src/runtime.ts";
import { operations } from "../support/description.ts";

/** Every method of the tree with its operation string. */
function leaves(tree: ResourceTree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([name, entry]): [string, string][] =>
    typeof entry === "string" ? [[prefix + name, entry]] : leaves(entry, `${prefix}${name}.`)
  );
}

const methods = leaves(resources);
const source = readFileSync(new URL("../../generated/accessors.ts", import.meta.url), "utf8");

test("Accessor names the method of every operation", () => {
  const [, union] = /export type Accessor =\n((?: {2}\| "[^"]*"\n?)+)/.exec(source)!;
  const names = [...union!.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(operations.map(({ accessor }) => accessor).sort());
});

test("resources holds the operation of the description for each method", () => {
  const byText = new Map(operations.map(({ method, path }) => [`${method} ${path}`, path]));
  const strays = methods.filter(([, text]) => {
    const { method, path } = parseOperation(text);
    return !byText.has(`${method} ${path}`);
  });
  expect(strays).toEqual([]);
  for (const { method, path, accessor } of operations) {
    const text = methods.find(([name]) => name === accessor)?.[1];
    expect([accessor, text && parseOperation(text)]).toEqual([accessor, expect.objectContaining({ method, path })]);
  }
});

test("operations/ holds one function for each operation, and no two of one name", () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => typeof (functions as Record<string, unknown>)[name] !== "function")).toEqual([]);
});

test("Portkey gives every method as a function, and the same one each time", () => {
  const portkey = new Portkey({ apiKey: "pk-test" });
  for (const [name] of methods) {
    const get = () => name.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], portkey);
    expect([name, typeof get()]).toEqual([name, "function"]);
    expect(get()).toBe(get());
  }
});

test("deprecated operations say what replaces them, and that exists", () => {
  const known = new Set(methods.map(([name]) => name));
  const replaced = operations.flatMap(({ accessor, node }) =>
    node["x-replaced-by"] === undefined ? [] : [[accessor, String(node["x-replaced-by"])] as const]
  );
  expect(replaced.filter(([, name]) => !known.has(name))).toEqual([]);
});

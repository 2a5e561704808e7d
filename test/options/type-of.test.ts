import { expect, test } from "vitest";
import { typeOf } from "../../src/options/type-of.ts";

test.each([[[], "array"], [new Map(), "map"], [null, "null"], [{}, "object"], [Object.create(null), "object"]])(
  "typeOf() tells what %j is",
  (value, type) => expect(typeOf(value)).toBe(type),
);

/** Which runtime the tests are on. `npm test` runs them on three, and a runner that quietly falls back to Node would prove nothing. */
import process from "node:process";
import { expect, test } from "vitest";
import Portkey from "../src/index.ts";

const runtime = "Deno" in globalThis ? "Deno" : "Bun" in globalThis ? "Bun" : "Node";

test("the tests are on the runtime that the step of `npm test` names", () => {
  const named = /^tests on (\w+)$/.exec(process.env.STEP ?? "")?.[1];
  expect(named ?? runtime).toBe(runtime);
  // what each of the three says of itself, so that a polyfill cannot pass for one
  const { deno, bun } = process.versions;
  expect([deno !== undefined, bun !== undefined]).toEqual([runtime === "Deno", runtime === "Bun"]);
  expect(globalThis.navigator?.userAgent ?? "Node.js/20").toMatch(
    { Node: /^Node\.js\//, Bun: /^Bun\//, Deno: /^Deno\// }[runtime],
  );
});

test("Portkey is made and asked for its methods without touching anything but its options", () => {
  const portkey = new Portkey({ baseURL: "http://127.0.0.1:9/v1" });
  expect(typeof portkey.chat.completions.create).toBe("function");
});

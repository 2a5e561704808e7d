import { expect, test } from "vitest";
import { plainHeaders } from "../../src/options/values.ts";

test("plainHeaders() lower-cases names and keeps null", () => {
  expect(plainHeaders({ "X-Tenant": "ä", "x-portkey-config": null, "x-b": undefined, "x-c": "" }))
    .toEqual({ "x-tenant": "ä", "x-portkey-config": null, "x-c": "" });
  expect(plainHeaders(new Headers({ A: "1" }))).toEqual({ a: "1" });
});

test("plainHeaders() takes own properties alone", () => {
  const inherited = Object.create({ "x-inherited": "1" });
  inherited["x-own"] = "2";
  expect(plainHeaders(inherited)).toEqual({ "x-own": "2" });
});

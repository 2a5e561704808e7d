import { expect, test } from "vitest";
import { isNear, likeness } from "../../src/options/likeness.ts";

test.each([
  ["stratgy", "strategy"],
  ["wieght", "weight"],
  ["stratagy", "strategy"],
  ["weights", "weight"],
  ["maxage", "max_age"],
  ["overide_parms", "override_params"],
  ["onstatuscode", "on_status_codes"],
  ["nam", "name"],
  ["naem", "name"],
  ["$eqq", "$eq"],
  ["strategy", "strategy"],
])("isNear() sees %s as a misspelling of %s", (name, known) => expect(isNear(name, known)).toBe(true));

test.each([
  ["model", "mode"],
  ["names", "name"],
  ["game", "name"],
  ["nave", "name"],
  ["height", "weight"],
  ["custom_cost", "custom_host"],
  ["azure_id_token", "azure_ad_token"],
  ["min_age", "max_age"],
  ["$nor", "$or"],
  ["$is", "$in"],
  ["eq", "$eq"],
  ["timeout", "request_timeout"],
  ["", "name"],
  ["a", ""],
])("isNear() does not take %s for %s", (name, known) => expect(isNear(name, known)).toBe(false));

test("likeness() tells how many words are alike", () => {
  expect(likeness("trace_idd", "trace_id")).toBe(1);
  expect(likeness("aws_secret_key", "aws_secret_access_key")).toBe(0.75);
  expect(likeness("foo", "trace_id")).toBe(0);
});

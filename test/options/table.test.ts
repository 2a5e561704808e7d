import { expect, test } from "vitest";
import { findOption, replacements, toSnake } from "../../src/options/table.ts";
import { optionRows, optionSpellings } from "../support/option-rows.ts";

test("findOption() finds each option by each of its spellings, in any capitals", () => {
  for (const option of optionRows) {
    const { name, snake, header, aliases = [] } = option;
    for (const spelling of [name, snake, header ?? snake, ...aliases, ...aliases.map(toSnake)]) {
      expect(findOption(spelling), spelling).toBe(option);
      expect(findOption(spelling.toUpperCase()), spelling).toBe(option);
    }
  }
  expect(findOption("X-Api-Key")).toMatchObject({ name: "anthropicApiKey", header: "x-api-key" });
  expect(findOption("apikey")).toMatchObject({ name: "apiKey" });
  expect(findOption("baseurl")).toMatchObject({ name: "baseURL", snake: "base_url", header: null });
  expect(findOption("portkey_beta")).toMatchObject({ name: "beta", header: "x-portkey-beta" });
});

test("no two options share a spelling", () => {
  const spellings = optionRows.flatMap((
    { name, snake, header, aliases = [] },
  ) => [...new Set([name.toLowerCase(), snake, header ?? snake, ...aliases.map((alias) => alias.toLowerCase())])]);
  expect(spellings.length).toBe(new Set(spellings).size);
});

test("what replaces a name that is no option is an option", () => {
  for (const [name, instead] of Object.entries(replacements)) {
    expect(name).toBe(toSnake(name));
    expect(findOption(instead)?.name).toBe(instead);
  }
});

test.each([
  ["traceId", "trace_id"],
  ["baseURL", "base_url"],
  ["awsS3Bucket", "aws_s3_bucket"],
  ["strictOpenAICompliance", "strict_open_ai_compliance"],
  ["awsServerSideEncryptionKMSKeyId", "aws_server_side_encryption_kms_key_id"],
  ["trace_id", "trace_id"],
  ["Authorization", "authorization"],
])("toSnake() makes %s %s", (name, snake) => expect(toSnake(name)).toBe(snake));

test.each([
  ...["", "_", ",", "=", "x-portkey-", "trace-id", "x-portkey-traceid", "x-portkey-trace_id", "t_raceid", "x_api_key"],
  ...["string", "kind", "header", "object or id", "apikey,virtualkey", "x-portkey-timeout", "x-portkey-authorization"],
  ...[
    "authorization_",
    "_authorization",
    "apikey\nvirtualkey",
    "constructor",
    "__proto__",
    "azureApiKey",
    "cache",
    "mode",
  ],
])("findOption() does not know %j", (key) => expect(findOption(key)).toBe(undefined));

test("findOption() does not keep keys that came from outside", () => {
  for (let index = 0; index < 5_000; index++) expect(findOption(`key${index}`)).toBe(undefined);
  expect(findOption("k".repeat(100_000))).toBe(undefined);
  expect(findOption("TRACE_ID")).toMatchObject({ name: "traceId" });
  expect(optionSpellings.size).toBeGreaterThan(300);
});

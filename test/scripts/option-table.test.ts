import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { betweenMarkers, documentedOptions, optionMarkdown } from "../../scripts/option-table.ts";
import { findOption } from "../../src/options/table.ts";
import { optionRows as rows } from "../support/option-rows.ts";

test("optionTable() has every known option that its notes do not explain away", () => {
  const reference = new URL("../fixtures/options.json", import.meta.url);
  const known = JSON.parse(readFileSync(reference, "utf8")) as { name: string; snake: string; header: string | null }[];
  for (const { name, snake, header } of known) {
    expect(findOption(name), name).toMatchObject({ name, snake, header });
  }
});

test("optionMarkdown() lists every option once, under its section", () => {
  const options = documentedOptions();
  expect(options.map((option) => option.name).sort()).toEqual(rows.map((row) => row.name).sort());
  expect(options.every((option) => option.section && option.description)).toBe(true);
  const markdown = optionMarkdown(options);
  expect(markdown).toContain("| `awsS3Bucket` | `aws_s3_bucket` | `x-portkey-aws-s3-bucket` | string | ");
  const document = "# Title\n\n<!-- options:start -->\n<!-- options:end -->\n\nRest\n";
  const once = betweenMarkers(document, markdown);
  expect(betweenMarkers(once, markdown)).toBe(once);
  expect(once.startsWith("# Title\n") && once.endsWith("<!-- options:end -->\n\nRest\n")).toBe(true);
  expect(() => betweenMarkers("# Title", markdown)).toThrow("<!-- options:start -->");
});

test("documentedOptions() wants a section and a comment for each option", () => {
  expect(() => documentedOptions("export const other = {};")).toThrow("Keep the object optionTable");
  expect(() => documentedOptions('export const optionTable = {\n  // Cache\n  apiKey: "string or function",\n};'))
    .toThrow('Say in a comment what option "apiKey" means');
  expect(
    documentedOptions(
      'export const optionTable = {\n  // Cache\n\n  /** A\n   * key. */\n  apiKey: "string or function",\n};',
    ),
  ).toEqual([
    {
      section: "Cache",
      name: "apiKey",
      snake: "api_key",
      header: "x-portkey-api-key",
      type: "string | ValueFunction<string>",
      description: "A key.",
    },
  ]);
});

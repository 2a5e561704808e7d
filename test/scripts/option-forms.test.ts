import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { camelCaseForm, otherForms } from "../../scripts/option-forms.ts";
import { documentedOptions } from "../../scripts/option-table.ts";

const options = documentedOptions();

test.each([["types.ts", camelCaseForm], ["forms.ts", otherForms]])(
  "the types in %s are those of the table",
  (file, write) => {
    expect(readFileSync(new URL(`../../src/options/${file}`, import.meta.url), "utf8")).toBe(write(options));
  },
);

test("the types of a call leave out what only a client can have", () => {
  const [call, client] = camelCaseForm(options).split("export interface PortkeyOptions ");
  for (const name of ["baseURL", "controlPlaneURL", "webhookSecret", "dangerouslyAllowBrowser"]) {
    expect(call).not.toContain(`  ${name}?:`);
    expect(client).toContain(`  ${name}?:`);
  }
  expect(call).toContain("  idempotencyKey?: string | null | undefined;");
});

test("every option has its own description in each form", () => {
  const camel = camelCaseForm(options);
  const others = otherForms(options);
  for (const { name, snake, header } of options) {
    for (const [text, key] of [[camel, name], [others, snake], [others, header ?? snake]] as const) {
      expect(text, key).toMatch(new RegExp(`\\*/\\n  "?${key}"?\\?: `));
    }
  }
});

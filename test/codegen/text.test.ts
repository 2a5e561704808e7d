import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commentText, docText, firstSentence } from "../../scripts/codegen/text.ts";
import { generate } from "../../scripts/codegen/index.ts";
import { temporary } from "./helpers/fixtures.ts";

test.each([
  ["a */ b", "a *\\/ b"],
  ["***/", "***\\/"],
  ["*/*/", "*\\/*\\/"],
  ["* / */", "* / *\\/"],
])("commentText(%j) cannot end a comment", (text, expected) => {
  expect(commentText(text)).toBe(expected);
});

test.each([
  ["@deprecated", "\\@deprecated"],
  ["a\n  * @internal", "a\n  * \\@internal"],
  ["a\n\n\n@x", "a\n\n\n\\@x"],
  ["me@example.com", "me@example.com"],
])("docText(%j) begins no tag", (text, expected) => {
  expect(docText(text)).toBe(expected);
});

// Seconds where the work is linear; many minutes, and so a time-out, where any of it grows with the square.
test("descriptions of 50,000 equal characters take no longer than others of their length", async () => {
  using folder = temporary();
  const texts = [
    "*",
    "\n",
    "\r",
    " ",
    "\t",
    "* ",
    " \n",
    "\n*",
    "/*",
    "*/",
    "@",
    "`",
    "\\",
    ".",
    "\u2028",
    "a ",
    "\n@",
    "<!--",
  ]
    .map((unit) => `a${unit.repeat(50_000)}b`);
  const paths = Object.fromEntries(texts.map((text, index) => [`/a${index}`, {
    get: {
      operationId: `get${index}`,
      summary: text,
      description: text,
      tags: ["a"],
      parameters: [{
        name: "q",
        in: "query",
        description: text,
        schema: { type: "string", description: text, title: text },
      }],
      responses: { 200: { description: text } },
    },
  }]));
  const document = { openapi: "3.1.0", info: { title: "Long", version: "1", description: texts[0] }, paths };
  writeFileSync(join(folder.path, "openapi.json"), JSON.stringify(document));
  await generate({ spec: "openapi.json", out: "out", cwd: folder.path });
  for (const text of texts) expect(firstSentence(text).length).toBeGreaterThan(0);
}, 300_000);

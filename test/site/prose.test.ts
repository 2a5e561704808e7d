/** The rules of our words find what they should, and the docstrings of what we publish hold to them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { findings } from "../../site/prose/words.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const messages = (text: string) => findings(text).map(({ message }) => message).join("\n");

test.each([
  "With a body that can be read but once.",
  "The budget ends the storm.",
  "Ask again: the answer has no choices.",
  "Unless it was told otherwise, it asks for a stream.",
  "The client tells the two apart.",
  "It takes notes of what the client does.",
  "Creating a timer costs more than much of a call does.",
  "The gateway tried in vain.",
  "You can simply pass it.",
  "The the client sends it.",
  `${"A sentence that goes on and on ".repeat(5)}and ends at last, after more words than anybody wants to keep.`,
])("plain-words finds what is wrong with %j", (text) => {
  expect(messages(text)).not.toBe("");
});

test.each([
  "A body that can only be read once is not sent again.",
  "`The the client` is code, and so is `simply`.",
  "See [the guide](https://example.com/in-order-to/of-course).",
  `${"This is a sentence. ".repeat(20)}`,
  "| one | two |",
])("plain-words finds nothing wrong with %j", (text) => {
  expect(messages(text)).toBe("");
});

test("plain-words names the place", () => {
  expect(findings("One. In order to win, play.")).toMatchObject([{ index: 5 }]);
});

test("docstrings of src/ hold to the rules", () => {
  const wrong = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => {
      const file = ts.createSourceFile(
        path,
        readFileSync(join(root, "src", path), "utf8"),
        ts.ScriptTarget.Latest,
        true,
      );
      return docstrings(file).flatMap(({ text, line }) =>
        findings(text).map(({ message }) => `src/${path}:${line} ${message}`)
      );
    });
  expect(wrong).toEqual([]);
});

/** What the docstrings of a file say, without their examples. */
function docstrings(file: ts.SourceFile): { text: string; line: number }[] {
  return [...file.text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(({ 1: comment = "", index }) => {
    const line = file.getLineAndCharacterOfPosition(index).line + 1;
    const text = comment.replace(/^\s*\* ?/gm, "").replace(/@example[\s\S]*?(?=^@|$(?![\s\S]))/gm, "")
      .replace(/```[\s\S]*?```/g, "").replace(/\{@link ([^}]*)\}/g, "`$1`");
    return text.split(/\n\s*\n|\n(?=[-@|] ?)|^@\w+/m).map((part) => ({ text: part, line }));
  });
}

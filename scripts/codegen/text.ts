/** Text from the description on its way into comments. The one place where it is made harmless. */

/** Characters that end a comment's line in some tool, or change the direction of the text around them. */
const invisible =
  // deno-lint-ignore no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text that can stand in a block comment: it cannot end the comment. */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(invisible, "")
    .replaceAll("*/", "*\\/")
    .split("\n").map((line) => line.trimEnd()).join("\n")
    .trim();
}

/**
 * Text of a description as the body of a JSDoc comment. An `@` that begins a line would start a tag, such as `@deprecated`,
 * that the description does not mean.
 */
export function docText(text: string): string {
  return commentText(text).replace(/^((?:[^\S\n]|\*)*)@/gm, "$1\\@");
}

/** The first sentence, on one line: for places that have room for one. */
export function firstSentence(text: string): string {
  const paragraph = docText(text).split(/\n\s*\n/, 1)[0]!.replace(/\s+/g, " ");
  const end = /[.!?。！？](?=\s|$)/.exec(paragraph);
  return end === null ? paragraph : paragraph.slice(0, end.index + 1);
}

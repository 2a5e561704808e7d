/**
 * The rules of our words: short sentences, no riddles. `test/site/prose.test.ts` shows what each finds.
 *
 * @module
 */

/** The most words of a sentence. */
const LIMIT = 35;

/** What a reader stumbles over, and what to write instead. */
export const PHRASES = [
  [/\bbut once\b/i, 'write "only once"'],
  [/\bthe budget ends\b/i, "say what happens: when most calls fail, the client stops retrying"],
  [/\bask again: /i, "say what is missing"],
  [/\b(?:is|are|be|was|were) (?:told|tells)\b/i, 'say who states what, such as "the server states"'],
  [/\b(?:unless|if|as|what) (?:it|they|you) (?:is|are|were|was) told\b/i, "say what was set"],
  [/\btells? (?:\w+ ){0,3}apart\b/i, 'write "distinguish"'],
  [/\btakes notes? of\b/i, 'write "logs" or "records"'],
  [/\bcosts? more than much of\b/i, "give the figure"],
  [/\bis not said\b/i, "say who does not say it"],
  [/\bit is (?:held|kept) by\b/i, "name the test or the rule in an active sentence"],
  [/\bsays? no otherwise\b/i, "say what is explicit"],
  [/\bwhat is what\b/i, "name the two things"],
  [/\bin vain\b/i, 'write "without success"'],
  [/\bthe same to the letter\b/i, 'write "exactly the same"'],
  [/\bhas (?:its|their|no) say\b/i, "say what it decides"],
  [/\bof its own accord\b/i, 'write "by itself"'],
  [/\bhas to do\b(?= (?:it|this|that)\b)/i, 'write "does"'],
  [/\bthereof|therein|whereof|wherein|herein|hereby|thereby\b/i, "use an everyday word"],
  [
    /\b(?:utili[sz]e|leverage|seamless(?:ly)?|powerful|robust|blazing(?:ly)?|simply|obviously|of course)\b/i,
    "leave the filler out, or give a fact",
  ],
  [/\bin order to\b/i, 'write "to"'],
  [/\be\.g\.|\bi\.e\./i, 'write "for example" or "that is"'],
  [/\bpls\b|\basap\b/i, "write the word"],
  [/\bwhat (?:\w+ ){1,3}(?:not|no) (?:\w+ )?(?:can|could) not\b/i, "say it without a double negation"],
  [/\bneither\b[^.;]{0,80}\bnor\b[^.;]{0,80}\bnor\b/i, "make a list of it"],
  [/\b(\w+) \1\b/i, "remove the repeated word"],
];

/** Words that may stand twice in a row. */
const TWICE = new Set(["that", "had", "so"]);

/** The sentences of a text, each with where it starts. Dots in names, numbers and abbreviations end none. */
export function sentences(text) {
  const found = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?:;]["')\]*_]*(?=\s)|$/g)) {
    const words = text.slice(start, index + end.length);
    if (words.trim() !== "") found.push({ text: words, start });
    start = index + end.length;
  }
  return found;
}

/** Everything that the rule finds in a text of Markdown, with where it is. */
export function findings(source) {
  // code and addresses are not words; other characters stand for them, so that places stay right
  const text = source
    .replace(/`[^`]*`/g, (code) => `c${"_".repeat(code.length - 1)}`)
    .replace(/\]\([^)]*\)/g, (target) => `]${" ".repeat(target.length - 1)}`);
  const found = [];
  for (const sentence of sentences(text)) {
    const count = sentence.text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= LIMIT) continue;
    const message = `Make two sentences of this one: it has ${count} words, and ${LIMIT} are enough`;
    found.push({ index: sentence.start, message });
  }
  for (const [phrase, advice] of PHRASES) {
    for (const { 0: words, 1: twice, index } of text.matchAll(new RegExp(phrase, `${phrase.flags}g`))) {
      if (twice && (TWICE.has(twice.toLowerCase()) || /_|^\d+$|^x$/.test(twice))) continue;
      found.push({ index, message: `"${words}": ${advice}` });
    }
  }
  return found;
}

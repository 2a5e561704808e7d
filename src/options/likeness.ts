/** Names that are close to a known one, and were probably meant to be it. */

/**
 * Whether a name in snake_case is probably a misspelling of a known one: the same letters, or each of its words with at most one letter
 * too many, one missing, one wrong, or two that changed places. It must not take one word for another: the first letter of each word has
 * to be right, and short words are compared more strictly. `model` is no misspelling of `mode`, nor `custom_cost` of `custom_host`.
 */
export function isNear(name: string, known: string): boolean {
  const words = name.split("_");
  const right = known.split("_");
  if (words.length === right.length && words.every((word, at) => isNearWord(word, right[at]!, known))) return true;
  const [all, rightAll] = [words.join(""), right.join("")];
  return words.length === right.length ? all === rightAll : isNearWord(all, rightAll, known);
}

/** How many of the words of two names are alike, from 0 to 1. */
export function likeness(name: string, known: string): number {
  if (isNear(name, known)) return 1;
  const right = known.split("_");
  const words = name.split("_");
  return words.filter((word) => right.some((other) => isNearWord(word, other, known))).length /
    Math.max(words.length, right.length);
}

/** @param known the whole name that `right` is a word of */
function isNearWord(word: string, right: string, known: string): boolean {
  let at = 0;
  while (word[at] && word[at] === right[at]) at++;
  const rest = word.slice(at);
  const wanted = right.slice(at);
  const isLong = known.length > 4;
  return rest === wanted || at > (known[0] === "$" ? 1 : 0) && (
        rest === wanted.slice(1) || // a letter is missing
        rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2) || // two changed places
        rest.slice(1) === wanted && (isLong || known[0] === "$") || // one is too many
        rest.slice(1) === wanted.slice(1) && isLong && right.length > 3 // one is wrong
      );
}

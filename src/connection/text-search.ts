/**
 * Finds many texts in a longer one in a single pass, also where the longer one has them escaped or encoded.
 *
 * The pass is the algorithm of Aho and Corasick: all texts form one tree, and a place of the tree knows where to go on when the next
 * character does not fit. So the work is that of the length of the text, however many texts are searched and however alike they are.
 */

/** What to search for. */
export interface SearchedText {
  text: string;
  /** Whether it only counts where no letter, digit, `_` or `-` touches it. */
  isWholeWord: boolean;
}

/** A part of a text: from the first character to before the last one. */
export type Span = [start: number, end: number];

/** How many encodings around each other are undone, as in JSON within JSON within a URL. */
const MOST_ENCODINGS = 8;

/** The start of a text shorter than this does not count at the end of a text that was cut. */
const SHORTEST_START = 6;

/** So many characters of a text are put into the tree. A longer one is compared from there on, as its start is hardly ever there by chance. */
const LONGEST_IN_TREE = 16_384;

/** One escape of JSON or JavaScript, of HTML, or of a URL. */
const ESCAPE =
  /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|(\W|[bfnrt]))|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|sol|equals|plus|colon));|(%[0-7][\da-fA-F]|%[cdCD][\da-fA-F]%[89abAB][\da-fA-F]|%[eE][\da-fA-F](?:%[89abAB][\da-fA-F]){2}|%[fF][0-7](?:%[89abAB][\da-fA-F]){3})/g;

/** The beginning of an escape at the end of a text. */
const CUT_ESCAPE = /(?:\\+(?:u[\da-f]{0,3}|u\{[\da-f]*|x[\da-f]?)?|&[#\w]{0,8}|(?:%[\da-f]{0,2})+|\ufffd+)$/i;

/** No beginning of an escape is longer. */
const LONGEST_CUT_ESCAPE = 64;

const CONTROLS: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  sol: "/",
  equals: "=",
  plus: "+",
  colon: ":",
};

const NO_WORDS: readonly string[] = [];

/** The texts, ready to be searched for. Letters are found in either case, and a space where a form has `+`. */
export class TextSearch {
  /** By place: the first character that leads on, and where to. Most places have no other. Place 0 is the root of the tree. */
  readonly #firstCharacter: number[] = [-1];
  readonly #firstNext: number[] = [0];
  /** By place and character: the next place, for all further characters. */
  readonly #next = new Map<number, number>();
  /** By place: the place with the longest end in common. */
  readonly #fallback: number[] = [0];
  /** By place: how many characters lead to it. */
  readonly #depth: number[] = [0];
  /** By place: the length of the longest text that ends there; 0 for none. */
  readonly #longest: number[] = [0];
  /** By place: the whole words that end there. */
  readonly #words: (readonly string[])[] = [NO_WORDS];
  /** By place: the long texts whose start ends there. */
  readonly #long = new Map<number, string[]>();

  constructor(texts: Iterable<SearchedText>) {
    const levels: { place: number; parent: number; character: number }[][] = [];
    for (const { text, isWholeWord } of texts) {
      let place = 0;
      const length = Math.min(text.length, LONGEST_IN_TREE);
      for (let at = 0; at < length; at++) {
        const character = fold(text.charCodeAt(at));
        let next = this.#child(place, character);
        if (next === undefined) {
          next = this.#depth.push(this.#depth[place]! + 1) - 1;
          this.#longest.push(0);
          this.#words.push(NO_WORDS);
          this.#firstCharacter.push(-1);
          this.#firstNext.push(0);
          if (this.#firstCharacter[place] === -1) {
            this.#firstCharacter[place] = character;
            this.#firstNext[place] = next;
          } else this.#next.set(edge(place, character), next);
          (levels[at] ??= []).push({ place: next, parent: place, character });
        }
        place = next;
      }
      if (isWholeWord) this.#words[place] = [...this.#words[place]!, text];
      else if (length === text.length) this.#longest[place] = length;
      else this.#long.set(place, [...this.#long.get(place) ?? [], text]);
    }
    // a place falls back to one that is less deep, which has to be known by then
    for (const { place, parent, character } of levels.flat()) {
      const fallback = parent === 0 ? 0 : this.#step(this.#fallback[parent]!, character);
      this.#fallback[place] = fallback;
      this.#longest[place] = Math.max(this.#longest[place]!, this.#longest[fallback]!);
      if (this.#words[fallback]!.length > 0) this.#words[place] = [...this.#words[place]!, ...this.#words[fallback]!];
    }
  }

  /**
   * The parts of a text that are one of the texts, in order and without overlap.
   *
   * @param isCut the text may end within one of the texts: then its start counts too
   * @param accepts decides about a whole word
   */
  find(text: string, isCut: boolean, accepts: (word: string) => boolean = () => true): Span[] {
    const found: Span[] = [];
    if (this.#depth.length === 1) return found;
    let decoded: Decoded | undefined = { text, places: undefined };
    for (let depth = 0; decoded && depth <= MOST_ENCODINGS; depth++) {
      const { places } = decoded;
      for (const [start, end] of this.#scan(decoded.text, isCut, accepts)) {
        found.push(places ? [places[start]!, places[end]!] : [start, end]);
      }
      decoded = decode(decoded);
    }
    return merge(found);
  }

  /** Goes through a text once. */
  #scan(text: string, isCut: boolean, accepts: (word: string) => boolean): Span[] {
    const found: Span[] = [];
    // what follows is the start of an escape, of which nobody knows the character
    const end = isCut ? text.length - (CUT_ESCAPE.exec(text.slice(-LONGEST_CUT_ESCAPE))?.[0].length ?? 0) : -1;
    let place = 0;
    // a text that begins like a long one everywhere is taken for it in the end, so that the work stays in proportion to its length
    let comparisons = 16 * text.length;
    for (let at = 0; at < text.length; at++) {
      if (at === end) this.#addStart(found, place, at, text.length);
      place = this.#step(place, fold(text.charCodeAt(at)));
      if (this.#longest[place]! > 0) add(found, [at + 1 - this.#longest[place]!, at + 1]);
      for (const long of this.#long.get(place) ?? []) {
        const start = at + 1 - LONGEST_IN_TREE;
        const length = comparisons > 0 ? lengthInCommon(text, start, long) : long.length;
        comparisons -= length;
        // the end of a text that was cut may be the start of it
        if (length === long.length || isCut && start + length >= end) {
          add(found, [start, Math.min(start + length, text.length)]);
        }
      }
      for (const word of this.#words[place]!) {
        const start = at + 1 - word.length;
        const isWhole = !isWordCharacter(text[start - 1]) && !isWordCharacter(text[at + 1]);
        if (isWhole && text.startsWith(word, start) && accepts(word)) add(found, [start, at + 1]);
      }
    }
    if (isCut) this.#addStart(found, place, text.length, text.length);
    return found;
  }

  /** Adds the start of a text that leads to a place. */
  #addStart(found: Span[], place: number, at: number, end: number): void {
    const length = this.#depth[place]!;
    if (length >= SHORTEST_START) add(found, [at - length, end]);
  }

  #child(place: number, character: number): number | undefined {
    if (this.#firstCharacter[place] === character) return this.#firstNext[place];
    return this.#next.get(edge(place, character));
  }

  #step(place: number, character: number): number {
    for (;;) {
      const next = this.#child(place, character);
      if (next !== undefined) return next;
      if (place === 0) return 0;
      place = this.#fallback[place]!;
    }
  }
}

function edge(place: number, character: number): number {
  return place * 65_536 + character;
}

/** How many characters of a long text are at a place of another one. */
function lengthInCommon(text: string, start: number, long: string): number {
  let length = LONGEST_IN_TREE;
  while (length < long.length && fold(text.charCodeAt(start + length)) === fold(long.charCodeAt(length))) length++;
  return length;
}

/** Servers write host names in lower case, and a form has `+` for a space. */
function fold(character: number): number {
  if (character >= 65 && character <= 90) return character + 32;
  return character === 43 ? 32 : character;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

/** Adds a part that ends after all the others, together with those that it overlaps. */
function add(found: Span[], [start, end]: Span): void {
  while (found.length > 0 && found.at(-1)![1] > start) start = Math.min(start, found.pop()![0]);
  found.push([start, end]);
}

function merge(found: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && last[1] > start) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** A text of which escapes are undone. */
interface Decoded {
  text: string;
  /** Where each character begins in the original, and where that ends; undefined for the original. */
  places: Int32Array | undefined;
}

/** The text with its escapes undone once; undefined where it has none. */
function decode({ text, places }: Decoded): Decoded | undefined {
  if (!/[\\&%]/.test(text)) return undefined;
  // no escape is shorter than the characters that it stands for
  const decodedPlaces = new Int32Array(text.length + 1);
  let decoded = "";
  let from = 0;
  let length = 0;
  const copy = (end: number) => {
    decoded += text.slice(from, end);
    for (; from < end; from++) decodedPlaces[length++] = places ? places[from]! : from;
  };
  for (const match of text.matchAll(ESCAPE)) {
    const characters = unescaped(match);
    if (characters === undefined) continue;
    copy(match.index);
    decoded += characters;
    for (let at = 0; at < characters.length; at++) {
      decodedPlaces[length++] = places ? places[match.index]! : match.index;
    }
    from = match.index + match[0].length;
  }
  if (from === 0) return undefined;
  copy(text.length);
  decodedPlaces[length] = places ? places[text.length]! : text.length;
  return { text: decoded, places: decodedPlaces };
}

/** What an escape stands for; undefined where it is none after all. */
function unescaped(
  [, unicode, braced, hex, plain, decimal, entityHex, entity, percent]: RegExpMatchArray,
): string | undefined {
  if (plain !== undefined) return CONTROLS[plain] ?? plain;
  if (entity !== undefined) return ENTITIES[entity];
  if (percent !== undefined) {
    try {
      return decodeURIComponent(percent);
    } catch {
      return undefined;
    }
  }
  const code = decimal === undefined ? parseInt(unicode ?? braced ?? hex ?? entityHex!, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A text with its escapes undone as often as they are found, each result once: what others may make of it. */
export function decodings(text: string): string[] {
  const all = [text];
  for (let next = decode({ text, places: undefined }); next && all.length <= MOST_ENCODINGS; next = decode(next)) {
    all.push(next.text);
  }
  return all;
}

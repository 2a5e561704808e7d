/** Reads an object as people write it: JSON, a JavaScript literal or a Python dictionary. Nothing is evaluated. */

/** Text that is no object literal, with the place where reading stopped. */
export class LiteralError extends Error {
  override readonly name: "LiteralError" = "LiteralError";
}

const WORDS: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  undefined: undefined,
};

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
};

/** Reads one value, which has to be the whole text. */
export function readLiteral(text: string): unknown {
  let at = 0;

  function skip(): void {
    const blank = /(?:[\s;]|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)*/y;
    blank.lastIndex = at;
    at += blank.exec(text)![0].length;
  }

  function stop(wanted: string): never {
    const line = text.slice(0, at).split("\n").length;
    const found = at >= text.length ? "the text ends" : `there is ${JSON.stringify(text.slice(at, at + 12))}`;
    throw new LiteralError(`Line ${line}: expected ${wanted}, but ${found}`);
  }

  function take(mark: string): boolean {
    skip();
    if (text[at] !== mark) return false;
    at++;
    return true;
  }

  function quoted(): string {
    const quote = text[at++];
    let out = "";
    while (text[at] !== quote) {
      if (at >= text.length) stop(`a closing ${quote}`);
      if (text[at] !== "\\") out += text[at++];
      else if (text[at + 1] === "u") {
        const code = /^[\da-f]{4}/i.exec(text.slice(at + 2)) ??
          stop("four hexadecimal digits");
        out += String.fromCharCode(parseInt(code[0], 16));
        at += 6;
      } else {
        const escaped = text[at + 1] ?? stop(`a closing ${quote}`);
        out += ESCAPES[escaped] ?? escaped;
        at += 2;
      }
    }
    at++;
    return out;
  }

  function key(): string {
    skip();
    if (/["'`]/.test(text[at] ?? "")) return quoted();
    const name = /[\w$-]+/y;
    name.lastIndex = at;
    const found = name.exec(text)?.[0] ?? stop('a name or "}"');
    at += found.length;
    return found;
  }

  function value(depth: number): unknown {
    if (depth > 50) stop("fewer levels");
    skip();
    if (take("{")) {
      const entries: [string, unknown][] = [];
      while (!take("}")) {
        const name = key();
        if (!take(":")) stop('":"');
        entries.push([name, value(depth + 1)]);
        if (!take(",") && text[(skip(), at)] !== "}") stop('"," or "}"');
      }
      return Object.fromEntries(entries);
    }
    if (take("[")) {
      const items: unknown[] = [];
      while (!take("]")) {
        items.push(value(depth + 1));
        if (!take(",") && text[(skip(), at)] !== "]") stop('"," or "]"');
      }
      return items;
    }
    if (/["'`]/.test(text[at] ?? "")) return quoted();
    const word = /[\w$.+-]+/y;
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found !== undefined && Object.hasOwn(WORDS, found)) {
      at += found.length;
      return WORDS[found];
    }
    if (
      found !== undefined && /^-?\d[\d_]*(\.\d+)?(e[+-]?\d+)?$/i.test(found)
    ) {
      at += found.length;
      return Number(found.replaceAll("_", ""));
    }
    stop("a value");
  }

  const result = value(0);
  skip();
  if (at < text.length) stop("the end");
  return result;
}

/** Paths as descriptions write them: with a query that tells variants apart, with signs of other template languages. */

/** A path taken apart. */
export interface PathParts {
  /** What stands before the query, with parameters as `{name}`. */
  readonly pathname: string;
  /** Parameters with a fixed value: `/responses?beta=true`. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** What means nothing in a path of OpenAPI and was left out: `?` after a parameter, `{?limit}`. */
  readonly dropped: readonly string[];
}

export function partsOf(path: string): PathParts {
  const dropped: string[] = [];
  const drop = (text: string, rest: string) => {
    dropped.push(text);
    return rest;
  };
  const plain = path.replace(/#.*$/, "")
    // Optional parameters of Hono, Fastify and Express, and the query of RFC 6570.
    .replace(/\}\?(?=$|\/)/g, () => drop("?", "}"))
    .replace(/\{[?&][^{}]*\}/g, (text) => drop(text, ""));
  const [, pathname = "", search = ""] = /^([^?]*)\??(.*)$/s.exec(plain)!;
  const query: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (/[{}]/.test(value)) dropped.push(`${name}=${value}`);
    else query.push([name, value]);
  }
  return { pathname: pathname === "" ? "/" : pathname, query, dropped };
}

/** The names of the parameters of a path, as it has them. */
export function parameterNames(path: string): string[] {
  return [...partsOf(path).pathname.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
}

/**
 * The name of a parameter in a path, and what stands before it. RFC 6570 has signs for that, which are a part of the name only
 * where a parameter is declared by it.
 */
export function plainParameter(name: string, declared: ReadonlySet<string>): { name: string; before: string } {
  if (declared.has(name)) return { name, before: "" };
  const [, sign = "", plain = ""] = /^([.+;/]?)(.*?)(?:\*|:\d+)?$/s.exec(name)!;
  if (plain === "") return { name, before: "" };
  return { name: plain, before: sign === ";" ? `;${plain}=` : sign === "+" ? "" : sign };
}

/** The path as it is requested, with all spellings of its parameters. */
export function templateOf(
  path: string,
  declared: ReadonlySet<string>,
  spellings: ReadonlyMap<string, readonly string[]>,
): string {
  const { pathname } = partsOf(path);
  const template = pathname.replace(/\{([^{}]*)\}/g, (_, given: string) => {
    const { name, before } = plainParameter(given, declared);
    return `${before}{${spellings.get(name)?.join("|") ?? name}}`;
  }).replace(/\s/g, encodeURIComponent);
  return template.startsWith("/") ? template : `/${template}`;
}

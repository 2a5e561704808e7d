/**
 * The accessors (`models.list`) of operations that the description gives none, from path, method, operationId and tag.
 * A derived name never refuses a document: where it is taken, the operation gets the next best one.
 */
import { camelCase, pascalCase, propertyName, singular, wordsOf } from "./names.ts";
import { isObject, type Json, own } from "./json.ts";
import { partsOf } from "./template.ts";

/** What naming needs to know of an operation. */
export interface Nameable {
  readonly method: string;
  readonly path: string;
  /** Whether the reply is a list of things. */
  readonly lists: boolean;
  /** All methods of the same path, in upper case. */
  readonly methods: readonly string[];
  /** The operationId, without what a framework added to it. */
  readonly id?: string;
  readonly tag?: string;
  /** The name that the description gives it: it is final. */
  readonly written?: string;
  /** The name it has in the lock file. */
  readonly locked?: string;
}

/** The name of an operation, and the better one that another operation has, where it had to yield. */
export interface Derived {
  readonly accessor: string;
  readonly yielded?: { readonly wanted: string; readonly to: string };
}

/** A path split at its slashes and before its fragment and its query, with parameters as `{name}`. */
function segmentsOf(path: string): string[] {
  const { pathname } = partsOf(path);
  return `${pathname.replace(/(?<=[^/])\{[.;/][^{}]*\}/g, "")}${/#.*$/.exec(path)?.[0] ?? ""}`.split(
    /[/#]|(?<=[\w}]):(?=\w)/,
  ).filter((segment) => segment !== "");
}

export function isParameter(segment: string): boolean {
  return /\{[^{}]*\}/.test(segment);
}

/** `api`, `rest`, `v1`, `v1beta1`, `3`, `2.0`, `2010-04-01`: words that say where an API is, not what is in it. */
const prefixWord = /^(api|apis|rest|v\d[\w.-]*|\d+([.-]\d+)*)$/i;

/** The prefix (`api`, `v1`) that at least half of the paths begin with. It is left out of names. */
export function commonPrefix(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const segments = segmentsOf(path);
    const end = segments.findIndex((segment) => !prefixWord.test(segment));
    const prefix = segments.slice(0, end < 0 ? segments.length : end);
    for (let length = 1; length <= prefix.length; length++) {
      const key = prefix.slice(0, length).join("/");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => count * 2 >= paths.length).map(([key]) => key.split("/"));
  return common.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The segments of a path without the part of the common prefix that it begins with. */
export function segmentsAfter(path: string, prefix: readonly string[]): string[] {
  const segments = segmentsOf(path);
  let shared = 0;
  while (shared < prefix.length && segments[shared] === prefix[shared]) shared++;
  return segments.slice(shared).map((segment, index, all) =>
    index === all.length - 1 && !isParameter(segment) ? segment.replace(fileEnding, "") : segment
  );
}

const fileEnding = /(?<=.)\.(json|xml|csv|ya?ml|html?|txt|pdf)$/i;

/** An operation on its way to a name. */
interface Naming {
  readonly operation: Nameable;
  readonly segments: readonly string[];
  /** Its fixed segments as names. */
  readonly names: readonly string[];
  /** Whether the last of the names is that of the method. */
  readonly action: boolean;
  /** The name of the method where the operationId says it: `issues/unlock`. */
  readonly verb?: string;
}

/**
 * Names operations by method and path: `GET /models/{id}` is `models.retrieve`. A word after a parameter is a method of its own,
 * `POST /batches/{id}/cancel` is `batches.cancel`, unless it looks like a collection or further paths are below it.
 *
 * @param reserved accessors that none of these operations may get, such as former names of others
 */
export function deriveAccessors(
  operations: readonly Nameable[],
  reserved: ReadonlyMap<string, string> = new Map(),
): Derived[] {
  const prefix = commonPrefix([...new Set(operations.map(({ path }) => path))]);
  const namings = operations.map((operation) => namingOf(operation, prefix));
  const acts = new Set(namings.filter(({ verb }) => verb !== undefined).map(({ operation }) => operation.path));
  const all = namings.map((naming): Naming => {
    if (naming.verb !== undefined || !acts.has(naming.operation.path)) return naming;
    const verb = groupedName(naming.operation.id);
    return verb === undefined ? naming : { ...naming, verb: camelCase(verb) };
  });
  const spaces = new Set<string>();
  for (const naming of all) {
    const space = spaceOf(naming);
    for (let length = 1; length <= space.length; length++) spaces.add(space.slice(0, length).join("."));
  }
  const claims = new Claims();
  for (const [accessor, owner] of reserved) claims.claim(accessor, owner);
  const result: Derived[] = [];
  for (const [index, { operation }] of all.entries()) {
    const accessor = operation.written ?? operation.locked;
    if (accessor === undefined) continue;
    claims.claim(accessor, labelOf(operation));
    result[index] = { accessor };
  }
  const order = all.map((_, index) => index).filter((index) => result[index] === undefined)
    .sort((a, b) => byRank(all[a]!, all[b]!));
  for (const index of order) {
    const naming = all[index]!;
    const wanted = firstName(naming, spaces);
    const owner = claims.ownerOf(wanted);
    const label = labelOf(naming.operation);
    if (owner === undefined) {
      claims.claim(wanted, label);
      result[index] = { accessor: wanted };
      continue;
    }
    const rival = operations.find((other) => labelOf(other) === owner);
    const byParameter = rival === undefined ? undefined : `${wanted}${differenceOf(naming.operation, rival)}`;
    if (byParameter !== undefined && byParameter !== wanted && claims.ownerOf(byParameter) === undefined) {
      claims.claim(byParameter, label);
      result[index] = { accessor: byParameter };
      continue;
    }
    for (const accessor of nextNames(naming, wanted)) {
      if (claims.ownerOf(accessor) !== undefined) continue;
      claims.claim(accessor, label);
      result[index] = { accessor, yielded: { wanted, to: owner } };
      break;
    }
  }
  return result;
}

function labelOf({ method, path }: Nameable): string {
  return `${method} ${path}`;
}

/** Which names are taken: a method can neither have the name of another nor of a namespace, nor be inside of a method. */
class Claims {
  readonly #methods = new Map<string, string>();
  readonly #spaces = new Map<string, string>();

  claim(accessor: string, owner: string): void {
    // Each `delete` can be called by `del` too.
    for (const name of [accessor, accessor.replace(/\.delete$/, ".del")]) {
      if (!this.#methods.has(name)) this.#methods.set(name, owner);
      const parts = name.split(".");
      for (let length = 1; length < parts.length; length++) {
        const space = parts.slice(0, length).join(".");
        if (!this.#spaces.has(space)) this.#spaces.set(space, owner);
      }
    }
  }

  ownerOf(accessor: string): string | undefined {
    const parts = accessor.split(".");
    for (let length = 1; length < parts.length; length++) {
      const owner = this.#methods.get(parts.slice(0, length).join("."));
      if (owner !== undefined) return owner;
    }
    const alias = accessor.replace(/\.delete$/, ".del");
    return this.#methods.get(accessor) ?? this.#spaces.get(accessor) ?? this.#methods.get(alias) ??
      this.#spaces.get(alias);
  }
}

/** Short paths come first, then those with fewer parameters: they keep the plain name. */
function byRank(a: Naming, b: Naming): number {
  const [x, y] = [a.operation, b.operation];
  return parametersOf(x.path).length - parametersOf(y.path).length || a.segments.length - b.segments.length ||
    endingRank(x.path) - endingRank(y.path) || x.path.length - y.path.length ||
    (x.path < y.path ? -1 : x.path > y.path ? 1 : x.method < y.method ? -1 : 1);
}

/** Of the same thing in several formats, JSON has the plain name. */
function endingRank(path: string): number {
  const ending = fileEnding.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? 0 : ending === "json" ? 1 : 2;
}

function namingOf(operation: Nameable, prefix: readonly string[]): Naming {
  const segments = segmentsAfter(operation.path, prefix);
  const fixed = segments.filter((segment) => !isParameter(segment));
  const names = (fixed.length === 0 ? [rootOf(operation)] : fixed)
    .map((segment, index) => propertyName(segment, index === 0));
  const last = segments.at(-1);
  const named = groupedName(operation.id);
  const acts = named !== undefined && /^(POST|PUT)$/.test(operation.method) && last !== undefined &&
    !isParameter(last) && !isPlural(last) && names.length > 1 && camelCase(named) === names.at(-1);
  return {
    operation,
    segments,
    names,
    action: looksLikeAction(operation, segments, names),
    ...(acts
      ? { verb: names.at(-1)! }
      : fixed.length === 0 && operation.id !== undefined
      ? { verb: rootVerb(operation) }
      : {}),
  };
}

/** The namespace of an operation at the root of the API: its tag, if it says more than the path does. */
function rootOf({ id, tag }: Nameable): string {
  return id !== undefined && tag !== undefined && wordsOf(tag).length > 0 ? tag : "root";
}

function rootVerb(operation: Nameable): string {
  const words = wordsWithout(operation.id!, [rootOf(operation)]);
  return camelCase((words.length > 0 ? words : wordsOf(operation.id!)).join(" "));
}

/** `lock` of the operationId `issues/lock`. */
function groupedName(id: string | undefined): string | undefined {
  return id === undefined ? undefined : /^[^/.]+[/.]([^/.]+)$/.exec(id)?.[1];
}

/** The namespace that an operation is in by its first name. */
function spaceOf({ names, action, verb, segments }: Naming): readonly string[] {
  const atRoot = !segments.some((segment) => !isParameter(segment));
  return (verb !== undefined && !atRoot) || (action && verb === undefined) ? names.slice(0, -1) : names;
}

function firstName(naming: Naming, spaces: ReadonlySet<string>): string {
  const { names, action, verb, operation, segments } = naming;
  const space = spaceOf(naming);
  if (verb !== undefined) {
    const accessor = [...space, verb].join(".");
    if (!spaces.has(accessor)) return accessor;
  }
  const method = names.join(".");
  return action && !spaces.has(method) ? method : `${method}.${verbOf(operation, segments)}`;
}

/** Of paths that have a name in common and differ in parameters, the second says by what: `threads.runs.createByThreadId`. */
function differenceOf(operation: Nameable, rival: Nameable): string {
  const known = parametersOf(rival.path);
  const more = parametersOf(operation.path).filter((name) => !known.includes(name));
  return more.length === 0 ? "" : `By${more.map(pascalCase).join("And")}`;
}

/** Names for an operation whose first one is taken, the best first; they never end. */
function* nextNames(naming: Naming, wanted: string): Generator<string> {
  const { operation, names, action, segments } = naming;
  const space = action && names.length > 1 ? names.slice(0, -1) : names;
  const { id, tag, method } = operation;
  const depths = Array.from({ length: space.length }, (_, index) => space.slice(0, space.length - index));
  const top = (parts: readonly string[], name: string) => [...parts, propertyName(name, false)].join(".");
  if (id !== undefined) {
    for (const parts of depths) {
      const words = wordsWithout(id, parts);
      if (words.length > 0) yield top(parts, words.join(" "));
      yield top(parts, id);
    }
  }
  const ending = fileEnding.exec(segmentsOf(operation.path).at(-1) ?? "")?.[1];
  if (ending !== undefined) yield `${wanted}${pascalCase(ending)}`;
  const verb = action ? method.toLowerCase() : verbOf(operation, segments);
  const [query] = partsOf(operation.path).query.map(([name]) => name);
  if (query !== undefined) yield `${wanted}${pascalCase(query)}`;
  for (let length = names.length - 1; length > 0; length--) {
    yield top(names.slice(0, length), `${verb} ${names.slice(length).join(" ")}`);
  }
  if (tag !== undefined) {
    const parts = [propertyName(tag, true)];
    if (id !== undefined) yield top(parts, id);
    yield top(parts, `${verb} ${names.join(" ")}`);
  }
  for (const parts of depths) yield top(parts, `${method.toLowerCase()} ${names.slice(parts.length).join(" ")}`);
  // A method that stands in the way of the namespace leaves the namespaces above it.
  for (let number = 2;; number++) {
    yield `${wanted}${number}`;
    for (const parts of depths) yield `${top(parts, verb)}${number}`;
  }
}

const fillers = new Set(["of", "by", "for", "the", "a", "an", "and", "in", "to", "with", "from", "on", "at"]);

/** The words of an operationId that the namespace does not say yet; nothing when they would read like the rest of a sentence. */
function wordsWithout(id: string, space: readonly string[]): string[] {
  const known = new Set(space.flatMap(wordsOf).map((word) => singular(word.toLowerCase())));
  const words = wordsOf(id).filter((word) => !known.has(singular(word.toLowerCase())));
  const [first, last] = [words.at(0)?.toLowerCase(), words.at(-1)?.toLowerCase()];
  return first === undefined || fillers.has(first) || fillers.has(last!) ? [] : words;
}

function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
}

/** `POST /batches/{id}/cancel`: one word after a parameter that is no plural. */
function looksLikeAction({ method }: Nameable, segments: readonly string[], names: readonly string[]): boolean {
  const [before, last] = [segments.at(-2), segments.at(-1)];
  return method === "POST" && before !== undefined && last !== undefined && isParameter(before) &&
    !isParameter(last) && !isPlural(last) && names.length > 1;
}

/** Whether a word looks like the name of a collection: `models`, but not `status`, `address` or `analysis`. */
function isPlural(word: string): boolean {
  return /[^sui]s$/i.test(word);
}

function verbOf({ method, lists, methods }: Nameable, segments: readonly string[]): string {
  const last = segments.at(-1) ?? "";
  const onItem = isParameter(last);
  switch (method) {
    case "GET":
      return onItem || !(lists || isPlural(last)) ? "retrieve" : "list";
    case "POST":
      return onItem && !methods.includes("PUT") && !methods.includes("PATCH") ? "update" : "create";
    case "PUT":
      return methods.includes("PATCH") ? "replace" : "update";
    case "PATCH":
      return "update";
    default:
      return method.toLowerCase();
  }
}

/** Whether a schema is a list: an array, or an object with the items in `data`, `items` or `results`. */
export function isListSchema(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  if (own(schema, "type") === "array") return true;
  const properties = own(schema, "properties");
  return ["data", "items", "results"].some((name) => own(own(properties, name), "type") === "array");
}

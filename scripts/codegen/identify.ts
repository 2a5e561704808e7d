/** Lists the operations of a document and names them. */
import { isObject, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import { commonPrefix, deriveAccessors, isListSchema, isParameter, type Nameable, segmentsAfter } from "./accessors.ts";
import type { Loaded } from "./load.ts";
import { lockedNames } from "./lock.ts";
import type { NameLock } from "./model.ts";
import { accessorFault, areaName, functionName, pascalCase, plainId } from "./names.ts";
import { type Place, type Problems, quoted } from "./problems.ts";
import { resolveNode } from "./resolve.ts";
import { methods } from "./shape.ts";
import { parameterNames, partsOf } from "./template.ts";

/** An operation with its names, before its types are known. */
export interface Identified {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
  /** Name of the standalone function. */
  readonly operationId: string;
  /** Former names of the function. */
  readonly formerIds: readonly string[];
  readonly accessor: string;
  readonly aliases: readonly string[];
  readonly area: string;
  readonly title: string;
}

interface Found extends Nameable {
  readonly item: JsonObject;
  readonly node: JsonObject;
  /** `x-aliases`. */
  readonly aliases: readonly string[];
}

export function identify(loaded: Loaded, problems: Problems, lock: NameLock = {}): Identified[] {
  const found = listOperations(loaded, problems, lock);
  const labels = new Set(found.map(label));
  const former = found.map((operation) => lockedNames(lock.methods, label(operation), labels));
  const reserved = new Map<string, string>();
  for (const [index, operation] of found.entries()) {
    for (const name of [...operation.aliases, ...former[index]!]) {
      if (!reserved.has(name)) reserved.set(name, label(operation));
    }
  }
  const derived = deriveAccessors(found, reserved);
  const prefix = commonPrefix([...new Set(found.map(({ path }) => path))]);
  const accessors = found.map((operation, index) => {
    const { accessor, yielded } = derived[index]!;
    if (yielded !== undefined) {
      problems.warn(
        `Give ${label(operation)} an x-method if you know a better name than ${quoted(accessor)}: ${
          quoted(yielded.wanted)
        } is that of ${yielded.to}, or a part of it`,
        placeOf(operation, loaded, "x-method"),
      );
    }
    return accessor;
  });
  const functions = nameFunctions(found, accessors, loaded, problems, lock, labels);
  const identified = found.map((operation, index): Identified => {
    const { method, path, item, node } = operation;
    const accessor = accessors[index]!;
    const [title, area] = areaOf(node, path, prefix);
    const aliases = new Set([...operation.aliases, ...former[index]!]);
    aliases.delete(accessor);
    return { method, path, item, node, accessor, aliases: [...aliases].sort(), ...functions[index]!, area, title };
  });
  reportCollisions(identified, loaded, problems);
  return identified;
}

function listOperations(loaded: Loaded, problems: Problems, lock: NameLock): Found[] {
  const found: Found[] = [];
  const paths = objectAt(loaded.document, "paths");
  const labels = new Set(
    sortedEntries(paths).flatMap(([path, item]) =>
      methods.map((method) => `${method.toUpperCase()} ${path}`)
        .filter((_, index) => own(item, methods[index]!) !== undefined)
    ),
  );
  for (const [path, item] of sortedEntries(paths)) {
    if (path.startsWith("x-")) continue;
    const place = () => loaded.place(isObject(item) ? item : paths);
    if (!checkPath(path, place, problems)) continue;
    // Reported by validate.ts.
    if (!isObject(item)) continue;
    for (const method of [...methods].sort()) {
      const node = own(item, method);
      if (!isObject(node)) continue;
      const operation = { method: method.toUpperCase(), path };
      const locked = lockedNames(lock.methods, label(operation), labels)[0];
      const written = writtenAccessor(node, loaded, problems);
      const id = textAt(node, "operationId")?.trim();
      const tag = tagOf(node);
      found.push({
        ...operation,
        item,
        node,
        aliases: writtenAliases(node, loaded, problems),
        lists: repliesWithList(loaded.document, node),
        methods: methods.filter((name) => own(item, name) !== undefined).map((name) => name.toUpperCase()),
        ...(id === undefined || id === "" ? {} : { id: plainId(id, method, path) }),
        ...(tag === undefined ? {} : { tag }),
        ...(written === undefined ? {} : { written }),
        ...(locked === undefined ? {} : { locked }),
      });
    }
  }
  return found;
}

/** Says what is wrong with a path, and whether operations can be called at it. */
function checkPath(path: string, place: () => Place, problems: Problems): boolean {
  const refuse = (message: string) => {
    problems.error(message, place());
    return false;
  };
  const { pathname, dropped } = partsOf(path);
  if (/\{[^}]*(\{|$)|\{\}|^[^{]*\}|\}[^{]*\}/.test(pathname)) {
    return refuse(`Close each brace of the path ${quoted(path)}, and give each parameter a name`);
  }
  const names = parameterNames(path);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    return refuse(`Rename one of the two parameters ${quoted(twice)} of the path ${quoted(path)}`);
  }
  if (/[\p{C}\\]|(^|\/)\.{1,2}(\/|$)/u.test(pathname)) {
    return refuse(`Write the path ${quoted(path)} without backslashes, control characters and segments of dots`);
  }
  if (/[\s{}?|]/.test(names.join(""))) {
    return refuse(`Rename the parameters of the path ${quoted(path)}: their names have no spaces and no vertical bars`);
  }
  if (!path.startsWith("/")) problems.warn(`Begin the path ${quoted(path)} with a slash: it is sent with one`, place());
  if (/\s/.test(pathname)) {
    problems.warn(`Write "%20" for the spaces of the path ${quoted(path)}: it is sent so`, place());
  }
  for (const text of new Set(dropped)) {
    problems.warn(
      text === "?"
        ? `Remove the question mark after a parameter of the path ${
          quoted(path)
        }: a parameter of the path is always required`
        : `Describe ${quoted(text)} of the path ${quoted(path)} as a query parameter: it is not sent from there`,
      place(),
    );
  }
  return true;
}

function repliesWithList(document: JsonObject, node: JsonObject): boolean {
  if (own(node, "x-pagination") !== undefined) return true;
  for (const [status, value] of sortedEntries(objectAt(node, "responses"))) {
    if (!/^2/.test(status)) continue;
    const content = objectAt(resolveNode(document, value), "content");
    const schema = own(own(content, "application/json"), "schema");
    if (isListSchema(resolveNode(document, schema))) return true;
  }
  return false;
}

function writtenAccessor(node: JsonObject, loaded: Loaded, problems: Problems): string | undefined {
  const given = own(node, "x-method");
  if (given === undefined) return undefined;
  const fault = accessorFault(given);
  if (fault === undefined) return given as string;
  problems.error(`Correct x-method ${quoted(given)}: ${fault}`, loaded.place(node, "x-method"));
  return undefined;
}

function writtenAliases(node: JsonObject, loaded: Loaded, problems: Problems): string[] {
  return listAt(node, "x-aliases").filter((alias): alias is string => {
    const fault = accessorFault(alias);
    if (fault === undefined) return true;
    problems.error(`Correct x-aliases ${quoted(alias)}: ${fault}`, loaded.place(node, "x-aliases"));
    return false;
  });
}

type FunctionNames = Pick<Identified, "operationId" | "formerIds">;

/** The names of the standalone functions: from the operationIds, else from the accessors. */
function nameFunctions(
  found: readonly Found[],
  accessors: readonly string[],
  loaded: Loaded,
  problems: Problems,
  lock: NameLock,
  labels: ReadonlySet<string>,
): FunctionNames[] {
  const ids = new Set(found.map(({ node }) => textAt(node, "operationId")?.trim()));
  const owners = new Map<string, Found>();
  const locked = found.map((operation) => lockedNames(lock.functions, label(operation), labels));
  const result: FunctionNames[] = [];
  const take = (index: number, name: string) => {
    owners.set(name, found[index]!);
    result[index] = { operationId: name, formerIds: locked[index]!.filter((former) => former !== name) };
  };
  const wishes = found.map((operation, index) => functionNames(operation, accessors[index]!, ids));
  // A name of the lock stays as long as the description can have meant it.
  for (const [index, [name]] of locked.entries()) {
    if (name === undefined || owners.has(name)) continue;
    if (found[index]!.id === undefined || wishes[index]!.includes(name)) take(index, name);
  }
  const former = new Set(locked.flat());
  for (const [index, operation] of found.entries()) {
    if (result[index] !== undefined) continue;
    const free = (name: string) => !owners.has(name) && (!former.has(name) || locked[index]!.includes(name));
    const names = wishes[index]!;
    let name = names.find(free);
    for (let number = 2; name === undefined; number++) {
      const candidate = `${names[0]!.replace(/_$/, "")}${number}`;
      if (free(candidate)) name = candidate;
    }
    take(index, name);
    if (name !== names[0]) {
      const rival = owners.get(names[0]!);
      problems.warn(
        `Give ${label(operation)} another operationId: the function ${quoted(names[0])} is that of ${
          rival === undefined ? "another operation since before" : label(rival)
        }, so this one is called ${quoted(name)}`,
        placeOf(operation, loaded, "operationId"),
      );
    }
  }
  return result;
}

/** The names that a function can have, the best first. */
function functionNames({ id, node, method }: Found, accessor: string, ids: ReadonlySet<string | undefined>): string[] {
  const ofAccessor = functionName(verbFirst(accessor));
  if (id === undefined) return [ofAccessor, functionName(`${method.toLowerCase()} ${ofAccessor}`)];
  const own = functionName(id);
  // springdoc numbers methods of the same name in different classes: `list`, `list_1`.
  const numbered = /^(.+)_\d+$/.exec(id)?.[1];
  const names = numbered !== undefined && ids.has(numbered) ? [ofAccessor, own] : [own, ofAccessor];
  return [
    ...new Set([...names, functionName(textAt(node, "operationId")!), functionName(`${id} ${method.toLowerCase()}`)]),
  ];
}

function tagOf(node: JsonObject): string | undefined {
  return listAt(node, "tags").find((item): item is string => typeof item === "string" && item.trim() !== "")?.trim();
}

/** The area of an operation: its first tag, else the first word of its path. */
function areaOf(node: JsonObject, path: string, prefix: readonly string[]): [title: string, area: string] {
  const title = tagOf(node) ?? segmentsAfter(path, prefix).find((segment) => !isParameter(segment)) ?? "Root";
  return [title, areaName(title)];
}

/** `virtualKeys.retrieve` → `retrieveVirtualKeys`. */
function verbFirst(accessor: string): string {
  const parts = accessor.split(".");
  return `${parts.pop()!}${parts.map(pascalCase).join("")}`;
}

/** Names that somebody wrote, now or before, and that exclude each other. */
function reportCollisions(operations: readonly Identified[], loaded: Loaded, problems: Problems): void {
  const leaves = new Map<string, Identified>();
  for (const operation of operations) {
    for (const accessor of [operation.accessor, ...operation.aliases]) {
      const rival = leaves.get(accessor);
      if (rival !== undefined && rival !== operation) {
        const [blamed, other] = writtenLast(rival, operation);
        problems.error(
          `Give ${label(blamed)} another x-method: "${accessor}" is that of ${label(other)} too`,
          placeOf(blamed, loaded, "x-method"),
        );
      } else leaves.set(accessor, operation);
    }
  }
  for (const [accessor, operation] of leaves) {
    const parts = accessor.split(".");
    for (let length = 1; length < parts.length; length++) {
      const rival = leaves.get(parts.slice(0, length).join("."));
      if (rival === undefined || rival === operation) continue;
      problems.error(
        `Give ${label(operation)} another x-method: "${accessor}" is inside the method of ${label(rival)}`,
        placeOf(operation, loaded, "x-method"),
      );
    }
  }
}

/** Two operations with one name: the one whose name can be changed where it is written, then the other. */
function writtenLast(first: Identified, second: Identified): [blamed: Identified, other: Identified] {
  const isWritten = ({ node }: Identified) => own(node, "x-method") !== undefined;
  return !isWritten(second) && isWritten(first) ? [first, second] : [second, first];
}

function label({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

function placeOf(
  { item, node, method }: Pick<Identified, "item" | "node" | "method">,
  loaded: Loaded,
  key: "x-method" | "operationId",
): Place {
  return own(node, key) === undefined ? loaded.place(item, method.toLowerCase()) : loaded.place(node, key);
}

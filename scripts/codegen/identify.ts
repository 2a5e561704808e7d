/** Lists the operations of a document and names them. */
import { isObject, type JsonObject, listAt, objectAt, own, sortedEntries, textAt } from "./json.ts";
import type { Loaded } from "./load.ts";
import type { NameLock } from "./model.ts";
import {
  accessorFault,
  areaName,
  deriveAccessors,
  functionName,
  isListSchema,
  isParameter,
  type Nameable,
  pascalCase,
  segmentsOf,
} from "./names.ts";
import { type Place, type Problems, quoted } from "./problems.ts";
import { resolveNode } from "./resolve.ts";
import { methods } from "./shape.ts";

/** An operation with its names, before its types are known. */
export interface Identified {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly item: JsonObject;
  readonly node: JsonObject;
  readonly operationId: string;
  readonly accessor: string;
  readonly aliases: readonly string[];
  readonly area: string;
  readonly title: string;
}

interface Found extends Nameable {
  readonly item: JsonObject;
  readonly node: JsonObject;
}

export function identify(loaded: Loaded, problems: Problems, lock: NameLock = {}): Identified[] {
  const found = listOperations(loaded, problems);
  const derived = deriveAccessors(found.map((operation) => {
    const locked = lock[label(operation)]?.[0];
    return locked === undefined ? operation : { ...operation, locked };
  }));
  const identified = found.map((operation, index): Identified => {
    const { method, path, item, node } = operation;
    const accessor = accessorOf(node, derived[index]!, loaded, problems);
    const [title, area] = areaOf(node, path);
    return {
      method,
      path,
      item,
      node,
      accessor,
      aliases: aliasesOf(operation, accessor, lock, loaded, problems),
      operationId: functionName(textAt(node, "operationId")?.trim() || verbFirst(accessor)),
      area,
      title,
    };
  });
  reportCollisions(identified, loaded, problems);
  return identified;
}

function listOperations(loaded: Loaded, problems: Problems): Found[] {
  const found: Found[] = [];
  for (const [path, item] of sortedEntries(objectAt(loaded.document, "paths"))) {
    if (path.startsWith("x-")) continue;
    const place = () => loaded.place(isObject(item) ? item : objectAt(loaded.document, "paths"));
    if (!path.startsWith("/")) {
      problems.error(`Begin the path ${quoted(path)} with a slash`, place());
      continue;
    }
    if (/\{[^}]*(\{|$)|\{\}|^[^{]*\}|\}[^{]*\}/.test(path)) {
      problems.error(`Close each brace of the path ${quoted(path)}, and give each parameter a name`, place());
      continue;
    }
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
      problems.error(`Rename one of the two parameters ${quoted(twice)} of the path ${quoted(path)}`, place());
      continue;
    }
    if (/[\s\p{C}?\\]|\/\.{1,2}(\/|$)/u.test(path)) {
      problems.error(
        `Write the path ${quoted(path)} without spaces, "?", backslashes and segments of dots`,
        place(),
      );
      continue;
    }
    // Reported by validate.ts.
    if (!isObject(item)) continue;
    for (const method of [...methods].sort()) {
      const node = own(item, method);
      if (node === undefined) continue;
      if (!isObject(node)) continue;
      found.push({
        method: method.toUpperCase(),
        path,
        item,
        node,
        lists: repliesWithList(loaded.document, node),
        methods: methods.filter((name) => own(item, name) !== undefined).map((name) => name.toUpperCase()),
      });
    }
  }
  return found;
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

function accessorOf(node: JsonObject, derived: string, loaded: Loaded, problems: Problems): string {
  const given = own(node, "x-method");
  if (given === undefined) return derived;
  const fault = accessorFault(given);
  if (fault === undefined) return given as string;
  problems.error(`Correct x-method ${quoted(given)}: ${fault}`, loaded.place(node, "x-method"));
  return derived;
}

function aliasesOf(
  { method, path, node }: Found,
  accessor: string,
  lock: NameLock,
  loaded: Loaded,
  problems: Problems,
): string[] {
  const aliases = new Set<string>();
  for (const alias of listAt(node, "x-aliases")) {
    const fault = accessorFault(alias);
    if (fault === undefined) aliases.add(alias as string);
    else problems.error(`Correct x-aliases ${quoted(alias)}: ${fault}`, loaded.place(node, "x-aliases"));
  }
  for (const former of lock[`${method} ${path}`] ?? []) aliases.add(former);
  aliases.delete(accessor);
  return [...aliases].sort();
}

/** The area of an operation: its first tag, else the first word of its path. */
function areaOf(node: JsonObject, path: string): [title: string, area: string] {
  const tag = listAt(node, "tags").find((item): item is string => typeof item === "string" && item.trim() !== "");
  const title = tag?.trim() ?? segmentsOf(path).find((segment) => !isParameter(segment)) ?? "Root";
  return [title, areaName(title)];
}

/** `virtualKeys.retrieve` → `retrieveVirtualKeys`. */
function verbFirst(accessor: string): string {
  const parts = accessor.split(".");
  return `${parts.pop()!}${parts.map(pascalCase).join("")}`;
}

function reportCollisions(operations: readonly Identified[], loaded: Loaded, problems: Problems): void {
  const functions = new Map<string, Identified>();
  const leaves = new Map<string, Identified>();
  for (const operation of operations) {
    const other = functions.get(operation.operationId);
    if (other !== undefined) {
      problems.error(
        `Give ${label(operation)} another operationId: its function "${operation.operationId}" would be that of ${
          label(other)
        } too`,
        placeOf(operation, loaded, "operationId"),
      );
    } else functions.set(operation.operationId, operation);
    for (const accessor of [operation.accessor, ...operation.aliases]) {
      const rival = leaves.get(accessor);
      if (rival !== undefined && rival !== operation) {
        problems.error(
          `Give ${label(operation)} another x-method: "${accessor}" is that of ${label(rival)} too`,
          placeOf(operation, loaded, "x-method"),
        );
      } else leaves.set(accessor, operation);
    }
  }
  for (const [accessor, operation] of leaves) {
    const parts = accessor.split(".");
    for (let length = 1; length < parts.length; length++) {
      const rival = leaves.get(parts.slice(0, length).join("."));
      if (rival === undefined) continue;
      problems.error(
        `Give ${label(operation)} another x-method: "${accessor}" is inside the method of ${label(rival)}`,
        placeOf(operation, loaded, "x-method"),
      );
    }
  }
}

export function label({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

function placeOf({ item, node, method }: Identified, loaded: Loaded, key: "x-method" | "operationId"): Place {
  return own(node, key) === undefined ? loaded.place(item, method.toLowerCase()) : loaded.place(node, key);
}

/** OpenAPI Overlay 1.0 and 1.1: changes to a description that is not ours, each with its reason. */
import { isObject, type Json, type JsonObject, listAt, own, pointerOf, sortedCopy, textAt } from "./json.ts";
import { limits, tooDeep } from "./expansion.ts";
import { type Match, select } from "./jsonpath.ts";
import { type Place, type Problems, quoted } from "./problems.ts";
import type { Source } from "./source.ts";

/** How much overlays may still add to a document. */
interface Room {
  values: number;
}

/** Applies overlays to a bundled document, in place. Every action that does nothing is a problem. */
export function applyOverlays(
  document: JsonObject,
  overlays: readonly Source[],
  problems: Problems,
  placed: (node: object, place: () => Place) => void,
): void {
  const room: Room = { values: limits.values };
  for (const overlay of overlays) applyOverlay(document, overlay, problems, placed, room);
}

function applyOverlay(
  document: JsonObject,
  overlay: Source,
  problems: Problems,
  placed: (node: object, place: () => Place) => void,
  room: Room,
): void {
  const version = textAt(overlay.value, "overlay");
  if (version === undefined || !/^1\.[01](\.|$)/.test(version)) {
    problems.error(`Add "overlay: 1.0.0": the file is no overlay of version 1.0 or 1.1`, overlay.place(["overlay"]));
    return;
  }
  const actions = listAt(overlay.value, "actions");
  if (actions.length === 0) problems.error("Give the overlay actions: it has none", overlay.place(["actions"]));
  for (const [index, action] of actions.entries()) {
    const tokens = ["actions", index];
    const here = (...below: (string | number)[]) => overlay.place([...tokens, ...below]);
    const target = textAt(action, "target");
    if (!isObject(action) || target === undefined) {
      problems.error("Give the action a target: a JSONPath that begins with $", here());
      continue;
    }
    const kinds = ["update", "remove", "copy"].filter((key) =>
      own(action, key) !== undefined && own(action, key) !== false
    );
    if (kinds.length !== 1) {
      problems.error(`Give the action one of "update", "remove" and "copy"`, here());
      continue;
    }
    let matches;
    try {
      matches = distinct(select(target, document));
    } catch (error) {
      problems.error(`Correct the target ${quoted(target)}: ${(error as Error).message}`, here("target"));
      continue;
    }
    if (matches.length === 0) {
      if (own(overlay.value, "x-optional") !== true) {
        problems.error(
          `Correct or remove the action: ${quoted(target)} matches nothing in the description`,
          here("target"),
        );
      }
      continue;
    }
    if (kinds[0] === "remove") {
      if (matches.some(({ tokens: path }) => path.length === 0)) {
        problems.error(
          `Name what to remove inside of the description: ${quoted(target)} is all of it`,
          here("target"),
        );
      } else remove(document, matches);
      continue;
    }
    const update = kinds[0] === "copy" ? copied(action, document, problems, here) : own(action, "update");
    if (update === undefined) continue;
    const { values, depth } = measured(update);
    for (const { value, tokens: path } of matches) {
      room.values -= values;
      if (room.values < 0 || path.length + depth > limits.depth) {
        problems.error(
          room.values < 0
            ? `Let the overlays add less: with this action, it is more than ${limits.values} values`
            : tooDeep,
          here(kinds[0]!),
        );
        return;
      }
      const fresh = sortedCopy(update);
      mark(fresh, () => here(kinds[0]!), placed);
      change(document, value, path, fresh, () => {
        problems.error(
          `Target an object or a list: ${quoted(target)} matches a plain value, which cannot be merged`,
          here("target"),
        );
      });
    }
  }
}

/** The value that `copy` (1.1) names. */
function copied(
  action: JsonObject,
  document: JsonObject,
  problems: Problems,
  here: (...below: string[]) => Place,
): Json | undefined {
  const source = textAt(action, "copy");
  try {
    const found = source === undefined ? [] : select(source, document);
    if (found.length === 1) return sortedCopy(found[0]!.value);
    problems.error(`Let "copy" name one value: ${quoted(source)} names ${found.length}`, here("copy"));
  } catch (error) {
    problems.error(`Correct the path in "copy": ${(error as Error).message}`, here("copy"));
  }
  return undefined;
}

function change(
  document: JsonObject,
  value: Json,
  path: readonly (string | number)[],
  update: Json,
  refuse: () => void,
): void {
  if (Array.isArray(value)) {
    // Overlay 1.1 joins two lists; 1.0 appends what it is given.
    for (const item of Array.isArray(update) ? update : [update]) value.push(item);
  } else if (isObject(value) && isObject(update)) merge(value, update);
  else if (path.length > 0 && !isObject(value)) {
    const parent = parentOf(document, path);
    const key = path.at(-1)!;
    if (Array.isArray(parent)) parent[Number(key)] = update;
    else if (isObject(parent)) parent[String(key)] = update;
  } else refuse();
}

function merge(into: JsonObject, update: JsonObject): void {
  for (const key of Object.keys(update)) {
    const [now, next] = [into[key], update[key]!];
    if (isObject(now) && isObject(next)) merge(now, next);
    else if (Array.isArray(now) && Array.isArray(next)) { for (const item of next) now.push(item); }
    else into[key] = next;
  }
}

/** Each place once, however often the path selects it. */
function distinct(matches: readonly Match[]): Match[] {
  return [...new Map(matches.map((match) => [pointerOf(match.tokens), match])).values()];
}

/** Removes all places at once, so that the removal of one does not move another. */
function remove(document: JsonObject, matches: readonly Match[]): void {
  const keys = new Map<Json[] | JsonObject, Set<string | number>>();
  for (const { tokens } of matches) {
    const parent = parentOf(document, tokens);
    if (!Array.isArray(parent) && !isObject(parent)) continue;
    const set = keys.get(parent) ?? new Set();
    keys.set(parent, set.add(tokens.at(-1)!));
  }
  for (const [parent, set] of keys) {
    if (Array.isArray(parent)) {
      const kept = parent.filter((_, index) => !set.has(index));
      parent.length = 0;
      for (const item of kept) parent.push(item);
    } else for (const key of set) delete parent[String(key)];
  }
}

/** The number of values in a value, and how deep it nests. */
function measured(value: Json): { values: number; depth: number } {
  let [values, depth] = [1, 0];
  if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) {
      const inner = measured(item as Json);
      values += inner.values;
      depth = Math.max(depth, inner.depth + 1);
    }
  }
  return { values, depth };
}

function parentOf(document: JsonObject, path: readonly (string | number)[]): Json | undefined {
  let node: Json | undefined = document;
  for (const token of path.slice(0, -1)) {
    node = Array.isArray(node) ? node[Number(token)] : isObject(node) ? node[String(token)] : undefined;
  }
  return node;
}

/** Remembers that a value came from an overlay. */
function mark(value: Json, place: () => Place, placed: (node: object, place: () => Place) => void): void {
  if (Array.isArray(value)) {
    placed(value, place);
    for (const item of value) mark(item, place, placed);
  } else if (isObject(value)) {
    placed(value, place);
    for (const key of Object.keys(value)) mark(value[key]!, place, placed);
  }
}

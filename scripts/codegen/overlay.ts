/** OpenAPI Overlay 1.0 and 1.1: changes to a description that is not ours, each with its reason. */
import { isObject, type Json, type JsonObject, listAt, own, sortedCopy, textAt } from "./json.ts";
import { select } from "./jsonpath.ts";
import { type Place, type Problems, quoted } from "./problems.ts";
import type { Source } from "./source.ts";

/** Applies overlays to a bundled document, in place. Every action that does nothing is a problem. */
export function applyOverlays(
  document: JsonObject,
  overlays: readonly Source[],
  problems: Problems,
  placed: (node: object, place: () => Place) => void,
): void {
  for (const overlay of overlays) applyOverlay(document, overlay, problems, placed);
}

function applyOverlay(
  document: JsonObject,
  overlay: Source,
  problems: Problems,
  placed: (node: object, place: () => Place) => void,
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
    if (textAt(action, "description") === undefined) {
      problems.warn("Say in the action's description why it is needed", here());
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
      matches = select(target, document);
    } catch (error) {
      problems.error(`Correct the target ${quoted(target)}: ${(error as Error).message}`, here("target"));
      continue;
    }
    if (matches.length === 0) {
      problems.error(
        `Correct or remove the action: ${quoted(target)} matches nothing in the description`,
        here("target"),
      );
      continue;
    }
    if (kinds[0] === "remove") {
      // From the end, so that the indices of a list stay right.
      for (const { tokens: path } of [...matches].reverse()) remove(document, path);
      continue;
    }
    const update = kinds[0] === "copy" ? copied(action, document, problems, here) : own(action, "update");
    if (update === undefined) continue;
    for (const { value, tokens: path } of matches) {
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
    if (Array.isArray(update)) value.push(...update);
    else value.push(update);
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
    else if (Array.isArray(now) && Array.isArray(next)) now.push(...next);
    else into[key] = next;
  }
}

function remove(document: JsonObject, path: readonly (string | number)[]): void {
  const parent = parentOf(document, path);
  const key = path.at(-1);
  if (key === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[String(key)];
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

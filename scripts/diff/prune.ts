/** The part of a document that some operations need, so that the compiler sees no more. */
import { isObject, type Json, type JsonObject, newObject, objectAt } from "../codegen/json.ts";
import type { PlannedOperation } from "../codegen/model.ts";
import { componentOf } from "../codegen/component-names.ts";
import { refTarget } from "../codegen/resolve.ts";
import { methods } from "../codegen/shape.ts";

export function prune(document: JsonObject, operations: readonly PlannedOperation[]): JsonObject {
  const paths = newObject();
  for (const { method, path } of operations) {
    const item = objectAt(objectAt(document, "paths"), path)!;
    const kept = objectAt(paths, path) ?? withoutMethods(item);
    kept[method.toLowerCase()] = item[method.toLowerCase()]!;
    paths[path] = kept;
  }
  return { ...document, webhooks: newObject(), paths, components: componentsOf(document, paths) };
}

function withoutMethods(item: JsonObject): JsonObject {
  const copy = newObject();
  for (const key of Object.keys(item)) {
    if (!(methods as readonly string[]).includes(key)) copy[key] = item[key]!;
  }
  return copy;
}

/** The components that a node reaches, in the order in which the document has them. */
function componentsOf(document: JsonObject, start: Json): JsonObject {
  const reached = new Set<string>();
  const queue: Json[] = [start];
  while (queue.length > 0) {
    const reference = collect(queue.pop()!, reached);
    for (const target of reference) {
      const node = refTarget(document, target);
      if (node !== undefined) queue.push(node);
    }
  }
  const components = newObject();
  for (const [section, all] of Object.entries(objectAt(document, "components") ?? {})) {
    if (!isObject(all)) continue;
    const kept = newObject();
    for (const name of Object.keys(all)) if (reached.has(`${section}/${name}`)) kept[name] = all[name]!;
    components[section] = kept;
  }
  return components;
}

/** Adds what a node refers to, and returns the references that are new. */
function collect(node: Json, reached: Set<string>): string[] {
  const found: string[] = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        const child = value[key]!;
        const component = key === "$ref" && typeof child === "string" ? componentOf(child) : undefined;
        if (component === undefined) visit(child);
        else if (!reached.has(`${component.section}/${component.name}`)) {
          reached.add(`${component.section}/${component.name}`);
          found.push(child as string);
        }
      }
    }
  };
  visit(node);
  return found;
}

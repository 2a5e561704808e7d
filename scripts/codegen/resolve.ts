/** Looking things up in a bundled document. */
import { isObject, type Json, type JsonObject, objectAt, own } from "./json.ts";
import { componentOf } from "./component-names.ts";

/** The node that `#/components/…` references lead to; the node itself when it is no reference. */
export function resolveNode(document: JsonObject, node: Json | undefined): Json | undefined {
  const seen = new Set<Json>();
  let current = node;
  while (isObject(current) && typeof current["$ref"] === "string") {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = refTarget(document, current["$ref"]);
  }
  return current;
}

/** The component that a reference names. */
export function refTarget(document: JsonObject, reference: string): Json | undefined {
  const component = componentOf(reference);
  if (component === undefined) return undefined;
  return own(objectAt(objectAt(document, "components"), component.section), component.name);
}

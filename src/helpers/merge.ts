/** Puts an answer together from the pieces that it came in. */
import type { Fields } from "./emitter.ts";

/** Fields that each piece repeats, and that are no text to be joined. */
const WHOLE = /^(index|id|type|object|role|name|status|model)$/;

/**
 * Adds a piece to what there is: text is joined, objects are merged, and items of lists are merged by their `index`, or added. The rest, and
 * names and ids, are taken as they are.
 */
export function mergeDelta(into: Fields, piece: Fields): Fields {
  for (const [key, value] of Object.entries(piece)) {
    const known = into[key];
    if (value === undefined || value === null) into[key] = known ?? value;
    else if (known === undefined || known === null) into[key] = fresh(value);
    else if (typeof value === "string" && typeof known === "string" && !WHOLE.test(key)) into[key] = known + value;
    else if (Array.isArray(value) && Array.isArray(known)) mergeList(known, value);
    else if (isFields(value) && isFields(known)) mergeDelta(known, value);
    else into[key] = value;
  }
  return into;
}

function mergeList(into: unknown[], pieces: unknown[]): void {
  for (const piece of pieces) {
    const at = isFields(piece) && typeof piece.index === "number"
      ? into.findIndex((item) => isFields(item) && item.index === piece.index)
      : -1;
    if (at < 0) into.push(fresh(piece));
    else mergeDelta(into[at] as Fields, piece as Fields);
  }
}

/** A copy, so that merging into it changes nobody's data. */
function fresh<Value>(value: Value): Value {
  return typeof value === "object" ? structuredClone(value) : value;
}

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Ids that no two requests share. */

/** A random id. Pages that were not loaded over https have no `randomUUID`. */
export function uniqueId(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
}

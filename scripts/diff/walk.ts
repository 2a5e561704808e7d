/**
 * Compares two types of the two clients, place by place. The compiler says of each place whether the old one still fits; the
 * walk finds out what is different there, also where everything fits.
 */
import type { Compiler } from "./compiler.ts";
import { Origins } from "./origin.ts";
import { type Difference, type Direction, type Visit, visitPlace } from "./place.ts";
import { type Place, Types } from "./types.ts";

/** Recursive schemas make types that nest without end. */
const most = 100_000;

export class Walker {
  readonly types: Types;
  readonly #origins: Origins;

  constructor(compiler: Compiler) {
    this.types = new Types(compiler);
    this.#origins = new Origins(compiler);
  }

  /**
   * The differences between two places and all below them, each at the shortest path that leads to it. `open` says that fields
   * which the description does not know may be given, `spellings` which names fields have besides their own.
   */
  compare(
    direction: Direction,
    old: Place,
    next: Place,
    open = false,
    spellings?: ReadonlyMap<string, string>,
  ): Difference[] {
    const found: Difference[] = [];
    const seen = new Set<string>();
    // Places that may break come first. A covered place is only compared when no other path leads to it.
    const queues: [Visit[], Visit[]] = [[], []];
    const add = (visit: Visit): void => {
      if (!seen.has(this.#keyOf(visit))) queues[visit.covered ? 1 : 0].push(visit);
    };
    add({ old, next, steps: [], where: [], covered: false, open, ...(spellings && { spellings }) });
    for (const queue of queues) {
      // The loop below adds to the queue.
      for (const visit of queue) {
        const key = this.#keyOf(visit);
        if (seen.has(key) || seen.size > most) continue;
        seen.add(key);
        visitPlace({ direction, types: this.types, origins: this.#origins, found, add }, visit);
      }
    }
    return found;
  }

  #keyOf({ old, next }: Visit): string {
    return [old, next].map(({ types }) => types.map((type) => this.types.id(type)).join(",")).join("|");
  }
}

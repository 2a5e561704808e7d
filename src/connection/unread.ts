/** The registry of replies that nobody reads any more. */
import type { Attempt } from "./attempt.ts";

/** What is kept of a reply while its reader lives: the attempt, until it has ended. */
export interface Watched {
  attempt: Attempt | undefined;
}

let registry: FinalizationRegistry<Watched> | undefined;

/** Ends the connection of an attempt when nobody holds what was to read its reply any more. */
export function watchReader(reader: object, attempt: Attempt): void {
  if (typeof FinalizationRegistry === "undefined") return; // some edge workers have none
  registry ??= new FinalizationRegistry((watched) => watched.attempt?.cancel());
  // The registry holds a record and not the attempt: Bun keeps what a registry holds until the next collection.
  registry.register(reader, attempt.watched = { attempt });
}

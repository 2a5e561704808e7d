/** The watch over replies that nobody reads any more. */
import type { Exchange } from "./attempt.ts";

/** What is kept of a reply while its reader lives: the exchange, until it is through. */
export interface Watched {
  exchange: Exchange | undefined;
}

let registry: FinalizationRegistry<Watched> | undefined;

/** Lets the connection of an exchange go when what was to read its reply is held by nobody any more. */
export function watchReader(reader: object, exchange: Exchange): void {
  if (typeof FinalizationRegistry === "undefined") return; // some edge workers have none
  registry ??= new FinalizationRegistry((watched) => watched.exchange?.cancel());
  // not the exchange itself: on Bun, all that it holds until the next collection costs more than the rest of a short stream
  registry.register(reader, exchange.watched = { exchange });
}

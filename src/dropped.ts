/** The watch over replies that nobody reads any more. */
import type { Exchange } from "./exchange.ts";

let registry: FinalizationRegistry<Exchange> | undefined;

/** Lets a connection go when what was to read it is held by nobody any more. */
export const dropped = {
  watch(reader: object, exchange: Exchange): void {
    if (typeof FinalizationRegistry === "undefined") return; // some edge workers have none
    registry ??= new FinalizationRegistry((left) => left.cancel());
    registry.register(reader, exchange);
  },
};

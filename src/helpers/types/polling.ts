/** Options of helpers that wait. */
import type { RequestOptions } from "../../client/client.ts";

/**
 * Options of helpers that wait. An `idempotencyKey` yields a key of its own for each request that changes something: `key-1`, `key-2`.
 */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks. Without it the helper waits as long as the server asks for, else 5000 ms. */
  pollIntervalMs?: number | undefined;
}

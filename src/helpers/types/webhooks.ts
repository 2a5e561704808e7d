/** Webhooks. */
import type { HeadersLike } from "../../options/value-types.ts";
import type { Unseen } from "./schemas.ts";

/** Webhooks that are signed as standardwebhooks.com has it, such as OpenAI's. */
export interface Webhooks {
  /**
   * Checks the signature of a webhook and returns the event in its body.
   *
   * @param payload the body as the text that came
   * @param secret default: the option `webhookSecret`
   * @throws {PortkeyError} The webhook cannot be trusted, or its body is not JSON
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, webhookSecret });
   * const event = await portkey.webhooks.unwrap(await request.text(), request.headers);
   * console.log(event.type);
   * ```
   */
  unwrap(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** @deprecated Use `unwrap` */
  unwarp(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<Unseen>;
  /** Checks who a webhook is from, and that it is at most `tolerance` (300) seconds old. */
  verifySignature(payload: string, headers: HeadersLike, secret?: string, tolerance?: number): Promise<void>;
}

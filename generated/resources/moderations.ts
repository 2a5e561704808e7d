// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { ModerationCreateParams, ModerationCreateResponse } from "../schema.ts";

export interface Moderations {
  /**
   * Classify content.
   *
   * Tells whether texts or images are harmful, and how. It stores and blocks nothing.
   * @param body What to classify.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const { results } = await portkey.moderations.create({ input: "I like cats" });
   * console.log(results[0].flagged);
   * ```
   */
  create(body: Open<ModerationCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ModerationCreateResponse>;
}

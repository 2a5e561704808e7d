// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions, Stream } from "../../src/runtime.ts";
import type { Completion, CompletionCreateParams } from "../schema.ts";

export interface Completions {
  /**
   * Create a completion.
   *
   * Continues a text. Few models still offer this; prefer chat completions. With `stream: true` the text comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
   * @param body The text to continue, and how.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const completion = await portkey.completions.create({ model: "gpt-3.5-turbo-instruct", prompt: "Say hello" });
   * console.log(completion.choices[0].text);
   * ```
   */
  create(body: Open<CompletionCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Completion>;
  create(body: Open<CompletionCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<Completion>>;
  create(body: Open<CompletionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Completion | Stream<Completion>>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from "../schema.ts";

export interface Embeddings {
  /**
   * Create embeddings.
   *
   * Turns texts into vectors, in the order of the input. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
   * @param body The texts, and the model that turns them into vectors.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const { data } = await portkey.embeddings.create({ model: "text-embedding-3-small", input: "Hello" });
   * console.log(data[0].embedding.length);
   * ```
   */
  create(body: Open<EmbeddingCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<CreateEmbeddingResponse>;
}

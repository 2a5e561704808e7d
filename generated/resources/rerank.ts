// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { RerankCreateParams, RerankResponse } from "../schema.ts";

export interface Rerank {
  /**
   * Rerank documents.
   *
   * Orders documents by how well they answer a query. The reply has the same shape for every provider, for example Voyage, Jina, Cohere, Pinecone, Bedrock and Azure AI.
   * @param body The documents, and what to order them by.
   */
  create(body: Open<RerankCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<RerankResponse>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from "../schema.ts";

/** Create embeddings. */
export const createEmbedding: (client: PortkeyClient, body: Open<EmbeddingCreateParams>, options?: RequestOptions) => Call<CreateEmbeddingResponse> = /*@__PURE__*/operation("POST /embeddings json needed");

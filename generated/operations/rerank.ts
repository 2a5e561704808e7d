// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { RerankCreateParams, RerankResponse } from "../schema.ts";

/** Rerank documents. */
export const createRerank: (client: PortkeyClient, body: Open<RerankCreateParams>, options?: RequestOptions) => Call<RerankResponse> = /*@__PURE__*/operation("POST /rerank json needed");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Batch, BatchCreateParams, BatchList, GetBatchQuery, ListBatchesQuery } from "../schema.ts";

/** List batches. */
export const listBatches: (client: PortkeyClient, query?: ListBatchesQuery, options?: RequestOptions) => PageCall<Batch, BatchList> = /*@__PURE__*/operation("GET /batches query list:cursor", lists);

/** Create a batch. */
export const createBatch: (client: PortkeyClient, body?: Open<BatchCreateParams>, options?: RequestOptions) => Call<Batch> = /*@__PURE__*/operation("POST /batches json");

/** Retrieve a batch. */
export const getBatch: (client: PortkeyClient, batchId: string, query?: GetBatchQuery, options?: RequestOptions) => Call<Batch> = /*@__PURE__*/operation("GET /batches/{batch_id} id query options-for-query");

/** Cancel a batch. */
export const cancelBatch: (client: PortkeyClient, batchId: string, options?: RequestOptions) => Call<Batch> = /*@__PURE__*/operation("POST /batches/{batch_id}/cancel id");

/** Read the answers of a batch. */
export const getBatchOutput: (client: PortkeyClient, batchId: string, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /batches/{batch_id}/output id reply:bytes");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { Batch, BatchCreateParams, BatchList, GetBatchQuery, ListBatchesQuery } from "../schema.ts";

export interface Batches {
  /**
   * Cancel a batch.
   *
   * Stops a batch. It is `cancelling` for up to 10 minutes, then `cancelled`; answers made until then are in the output file.
   * @param batchId Id of the batch, `batch_…`.
   */
  cancel(batchId: string, options?: RequestOptions, extra?: RequestOptions): Call<Batch>;
  /**
   * Create a batch.
   *
   * Starts a batch from a file of requests, uploaded with `files.create`. Requests are answered in any order; each answer carries the `custom_id` of its request.
   * @param body A batch to start.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const batch = await portkey.batches.create({
   *   input_file_id: "file-123",
   *   endpoint: "/v1/chat/completions",
   *   completion_window: "24h",
   * });
   * console.log(batch.status);
   * ```
   */
  create(body?: Open<BatchCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Batch>;
  /**
   * List batches.
   *
   * Lists batches, newest first.
   */
  list(query?: ListBatchesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Batch, BatchList>;
  /**
   * Read the answers of a batch.
   *
   * Returns the answers as JSON lines in the OpenAI form, whatever the provider. It is an error until the batch is done.
   * @param batchId Id of the batch, `batch_…`.
   */
  output(batchId: string, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
  /**
   * Retrieve a batch.
   *
   * Returns one batch, with how far it is.
   * @param batchId Id of the batch, `batch_…`.
   */
  retrieve(batchId: string, query?: GetBatchQuery, options?: RequestOptions, extra?: RequestOptions): Call<Batch>;
}

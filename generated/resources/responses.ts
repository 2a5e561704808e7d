// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions, Stream } from "../../src/runtime.ts";
import type { CompactedResponse, GetResponseQuery, InputTokenCountParams, InputTokenCountResponse, ListInputItemsQuery, Response as ResponseSchema, ResponseCompactParams, ResponseCreateParams, ResponseItem, ResponseItemList, ResponseStreamEvent } from "../schema.ts";

export interface Responses {
  /** Methods of `portkey.responses.inputItems`. */
  readonly inputItems: ResponsesInputItems;
  /** Methods of `portkey.responses.inputTokens`. */
  readonly inputTokens: ResponsesInputTokens;
  /** @deprecated Use `delete` */
  readonly del: Responses["delete"];
  /**
   * Cancel a response.
   *
   * Stops an answer that is being made in the background. Only for answers made with `background: true`.
   * @param responseId Id of the answer (`resp_…`).
   */
  cancel(responseId: string, options?: RequestOptions, extra?: RequestOptions): Call<ResponseSchema>;
  /**
   * Compact a conversation.
   *
   * Turns a long conversation into fewer tokens. Send the `output` as the start of the next `input`, as it is. Name the conversation by `input`, `previous_response_id` or both.
   * @param body A conversation to compact.
   */
  compact(body: Open<ResponseCompactParams>, options?: RequestOptions, extra?: RequestOptions): Call<CompactedResponse>;
  /**
   * Create a response.
   *
   * Answers with text, JSON or tool calls. The provider keeps the conversation when you continue with `previous_response_id` or `conversation`. With `stream: true` the answer comes as events, with `background: true` later. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
   * @param body What to answer, with which model and tools.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const response = await portkey.responses.create({ model: "gpt-4.1", input: "Say hello" });
   * console.log(response.output_text);
   * ```
   */
  create(body?: Open<ResponseCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<ResponseSchema>;
  create(body: Open<ResponseCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<ResponseStreamEvent>>;
  create(body?: Open<ResponseCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ResponseSchema | Stream<ResponseStreamEvent>>;
  /**
   * Delete a response.
   *
   * Deletes an answer that the provider keeps. It cannot be continued afterwards. Status 404 means that it is unknown.
   * @param responseId Id of the answer (`resp_…`).
   */
  delete(responseId: string, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Retrieve a response.
   *
   * Reads an answer that the provider keeps, for example one made in the background. With `stream: true` the events of such an answer come again, also while it is being made. Status 404 means that it is unknown, deleted or was made with `store: false`.
   * @param responseId Id of the answer (`resp_…`).
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const response = await portkey.responses.retrieve("resp_123");
   * console.log(response.status);
   * ```
   */
  retrieve(responseId: string, query?: GetResponseQuery & { stream?: false | null }, options?: RequestOptions, extra?: RequestOptions): Call<ResponseSchema>;
  retrieve(responseId: string, query: GetResponseQuery & { stream: true }, options?: RequestOptions, extra?: RequestOptions): Call<Stream<ResponseStreamEvent>>;
  retrieve(responseId: string, query?: GetResponseQuery, options?: RequestOptions, extra?: RequestOptions): Call<ResponseSchema | Stream<ResponseStreamEvent>>;
}

export interface ResponsesInputItems {
  /**
   * List the input items of a response.
   *
   * Lists what the model was given for an answer that the provider keeps.
   * @param responseId Id of the answer (`resp_…`).
   */
  list(responseId: string, query?: ListInputItemsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ResponseItem, ResponseItemList>;
}

export interface ResponsesInputTokens {
  /**
   * Count input tokens.
   *
   * Counts the tokens that the input of a request would take, without answering it.
   * @param body A request whose input tokens are to be counted.
   */
  count(body?: Open<InputTokenCountParams>, options?: RequestOptions, extra?: RequestOptions): Call<InputTokenCountResponse>;
}

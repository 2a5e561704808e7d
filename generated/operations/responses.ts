// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { CompactedResponse, GetResponseQuery, InputTokenCountParams, InputTokenCountResponse, ListInputItemsQuery, Response as ResponseSchema, ResponseCompactParams, ResponseCreateParams, ResponseItem, ResponseItemList, ResponseStreamEvent } from "../schema.ts";

/** Create a response. */
export const createResponse: {
    (client: PortkeyClient, body?: Open<ResponseCreateParams & { stream?: false | null }>, options?: RequestOptions): Call<ResponseSchema>;
    (client: PortkeyClient, body: Open<ResponseCreateParams & { stream: true }>, options?: RequestOptions): Call<Stream<ResponseStreamEvent>>;
    (client: PortkeyClient, body?: Open<ResponseCreateParams>, options?: RequestOptions): Call<ResponseSchema | Stream<ResponseStreamEvent>>;
  } = /*@__PURE__*/operation("POST /responses json stream");

/** Compact a conversation. */
export const compactResponse: (client: PortkeyClient, body: Open<ResponseCompactParams>, options?: RequestOptions) => Call<CompactedResponse> = /*@__PURE__*/operation("POST /responses/compact json needed");

/** Count input tokens. */
export const countInputTokens: (client: PortkeyClient, body?: Open<InputTokenCountParams>, options?: RequestOptions) => Call<InputTokenCountResponse> = /*@__PURE__*/operation("POST /responses/input_tokens json");

/** Delete a response. */
export const deleteResponse: (client: PortkeyClient, responseId: string, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("DELETE /responses/{response_id} id reply:none");

/** Retrieve a response. */
export const getResponse: {
    (client: PortkeyClient, responseId: string, query?: GetResponseQuery & { stream?: false | null }, options?: RequestOptions): Call<ResponseSchema>;
    (client: PortkeyClient, responseId: string, query: GetResponseQuery & { stream: true }, options?: RequestOptions): Call<Stream<ResponseStreamEvent>>;
    (client: PortkeyClient, responseId: string, query?: GetResponseQuery, options?: RequestOptions): Call<ResponseSchema | Stream<ResponseStreamEvent>>;
  } = /*@__PURE__*/operation("GET /responses/{response_id} id query +brackets:include stream");

/** Cancel a response. */
export const cancelResponse: (client: PortkeyClient, responseId: string, options?: RequestOptions) => Call<ResponseSchema> = /*@__PURE__*/operation("POST /responses/{response_id}/cancel id");

/** List the input items of a response. */
export const listInputItems: (client: PortkeyClient, responseId: string, query?: ListInputItemsQuery, options?: RequestOptions) => PageCall<ResponseItem, ResponseItemList> = /*@__PURE__*/operation("GET /responses/{response_id}/input_items id query +brackets:include list:cursor", lists);

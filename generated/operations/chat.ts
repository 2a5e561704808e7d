// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionCreateParams, ChatCompletionDeleted, ChatCompletionList, ChatCompletionStoreMessage, ChatCompletionStoreMessageList, ChatCompletionStored, ChatCompletionUpdateParams, ListChatCompletionMessagesQuery, ListChatCompletionsQuery } from "../schema.ts";

/** List stored chat completions. */
export const listChatCompletions: (client: PortkeyClient, query?: ListChatCompletionsQuery, options?: RequestOptions) => PageCall<ChatCompletionStored, ChatCompletionList> = /*@__PURE__*/operation("GET /chat/completions query list:cursor", lists);

/** Create a chat completion. */
export const createChatCompletion: {
    (client: PortkeyClient, body: Open<ChatCompletionCreateParams & { stream?: false | null }>, options?: RequestOptions): Call<ChatCompletion>;
    (client: PortkeyClient, body: Open<ChatCompletionCreateParams & { stream: true }>, options?: RequestOptions): Call<Stream<ChatCompletionChunk>>;
    (client: PortkeyClient, body: Open<ChatCompletionCreateParams>, options?: RequestOptions): Call<ChatCompletion | Stream<ChatCompletionChunk>>;
  } = /*@__PURE__*/operation("POST /chat/completions json needed stream");

/** Delete a stored chat completion. */
export const deleteChatCompletion: (client: PortkeyClient, completionId: string, options?: RequestOptions) => Call<ChatCompletionDeleted> = /*@__PURE__*/operation("DELETE /chat/completions/{completion_id|completionId|completionID} id");

/** Retrieve a stored chat completion. */
export const retrieveChatCompletion: (client: PortkeyClient, completionId: string, options?: RequestOptions) => Call<ChatCompletion> = /*@__PURE__*/operation("GET /chat/completions/{completion_id|completionId|completionID} id");

/** Update a stored chat completion. */
export const updateChatCompletion: (client: PortkeyClient, completionId: string, body: Open<ChatCompletionUpdateParams>, options?: RequestOptions) => Call<ChatCompletion> = /*@__PURE__*/operation("POST /chat/completions/{completion_id|completionId|completionID} id json needed");

/** List messages of a stored chat completion. */
export const listChatCompletionMessages: (client: PortkeyClient, completionId: string, query?: ListChatCompletionMessagesQuery, options?: RequestOptions) => PageCall<ChatCompletionStoreMessage, ChatCompletionStoreMessageList> = /*@__PURE__*/operation("GET /chat/completions/{completion_id|completionId|completionID}/messages id query list:cursor", lists);

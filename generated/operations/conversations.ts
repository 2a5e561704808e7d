// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Conversation, ConversationCreateParams, ConversationDeleted, ConversationItem, ConversationItemCreateParams, ConversationItemList, ConversationUpdateParams, CreateConversationItemsQuery, GetConversationItemQuery, ListConversationItemsQuery } from "../schema.ts";

/** Create a conversation. */
export const createConversation: (client: PortkeyClient, body?: Open<ConversationCreateParams>, options?: RequestOptions) => Call<Conversation> = /*@__PURE__*/operation("POST /conversations json");

/** Delete a conversation. */
export const deleteConversation: (client: PortkeyClient, conversationId: string, options?: RequestOptions) => Call<ConversationDeleted> = /*@__PURE__*/operation("DELETE /conversations/{conversation_id} id");

/** Retrieve a conversation. */
export const getConversation: (client: PortkeyClient, conversationId: string, options?: RequestOptions) => Call<Conversation> = /*@__PURE__*/operation("GET /conversations/{conversation_id} id");

/** Update a conversation. */
export const updateConversation: (client: PortkeyClient, conversationId: string, body: Open<ConversationUpdateParams>, options?: RequestOptions) => Call<Conversation> = /*@__PURE__*/operation("POST /conversations/{conversation_id} id json needed");

/** List the items of a conversation. */
export const listConversationItems: (client: PortkeyClient, conversationId: string, query?: ListConversationItemsQuery, options?: RequestOptions) => PageCall<ConversationItem, ConversationItemList> = /*@__PURE__*/operation("GET /conversations/{conversation_id}/items id query +brackets:include list:cursor", lists);

/** Add items to a conversation. */
export const createConversationItems: (client: PortkeyClient, conversationId: string, params: Open<ConversationItemCreateParams & CreateConversationItemsQuery>, options?: RequestOptions) => Call<ConversationItemList> = /*@__PURE__*/operation("POST /conversations/{conversation_id}/items id json needed +query:include +brackets:include");

/** Delete an item of a conversation. */
export const deleteConversationItem: (client: PortkeyClient, itemId: string, params: { conversation_id: string }, options?: RequestOptions) => Call<Conversation> = /*@__PURE__*/operation("DELETE /conversations/{conversation_id}/items/{item_id} id");

/** Retrieve an item of a conversation. */
export const getConversationItem: (client: PortkeyClient, itemId: string, params: { conversation_id: string } & GetConversationItemQuery, options?: RequestOptions) => Call<ConversationItem> = /*@__PURE__*/operation("GET /conversations/{conversation_id}/items/{item_id} id query +brackets:include");

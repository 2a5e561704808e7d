// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { Conversation, ConversationCreateParams, ConversationDeleted, ConversationItem, ConversationItemCreateParams, ConversationItemList, ConversationUpdateParams, CreateConversationItemsQuery, GetConversationItemQuery, ListConversationItemsQuery } from "../schema.ts";

export interface Conversations {
  /** Methods of `portkey.conversations.items`. */
  readonly items: ConversationsItems;
  /** @deprecated Use `delete` */
  readonly del: Conversations["delete"];
  /**
   * Create a conversation.
   *
   * Makes a conversation at the provider. Hand its id to `responses.create` as `conversation`.
   * @param body How a conversation starts.
   */
  create(body?: Open<ConversationCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Conversation>;
  /**
   * Delete a conversation.
   *
   * Deletes a conversation. Its items are kept.
   * @param conversationId Id of the conversation (`conv_…`).
   */
  delete(conversationId: string, options?: RequestOptions, extra?: RequestOptions): Call<ConversationDeleted>;
  /**
   * Retrieve a conversation.
   *
   * Reads a conversation without its items. Status 404 means that it is unknown or deleted.
   * @param conversationId Id of the conversation (`conv_…`).
   */
  retrieve(conversationId: string, options?: RequestOptions, extra?: RequestOptions): Call<Conversation>;
  /**
   * Update a conversation.
   *
   * Replaces the metadata of a conversation.
   * @param conversationId Id of the conversation (`conv_…`).
   * @param body What to change about a conversation.
   */
  update(conversationId: string, body: Open<ConversationUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Conversation>;
}

export interface ConversationsItems {
  /** @deprecated Use `delete` */
  readonly del: ConversationsItems["delete"];
  /**
   * Add items to a conversation.
   *
   * Adds messages or other items to a conversation, at most 20 at a time.
   * @param conversationId Id of the conversation (`conv_…`).
   * @param params Items to add.
   */
  create(conversationId: string, params: Open<ConversationItemCreateParams & CreateConversationItemsQuery>, options?: RequestOptions, extra?: RequestOptions): Call<ConversationItemList>;
  /**
   * Delete an item of a conversation.
   *
   * Takes an item out of a conversation.
   * @param itemId Id of the item, for example `msg_…`.
   */
  delete(itemId: string, params: { conversation_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<Conversation>;
  /**
   * List the items of a conversation.
   *
   * Lists the messages, tool calls and other items of a conversation.
   * @param conversationId Id of the conversation (`conv_…`).
   */
  list(conversationId: string, query?: ListConversationItemsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ConversationItem, ConversationItemList>;
  /**
   * Retrieve an item of a conversation.
   *
   * Reads one item of a conversation.
   * @param itemId Id of the item, for example `msg_…`.
   */
  retrieve(itemId: string, params: { conversation_id: string } & GetConversationItemQuery, options?: RequestOptions, extra?: RequestOptions): Call<ConversationItem>;
}

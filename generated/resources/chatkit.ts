// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { ChatKitThread, ChatKitThreadDeleted, ChatKitThreadItem, ChatKitThreadItemList, ChatKitThreadList, ChatSession, ChatSessionCreateParams, ListChatKitThreadItemsQuery, ListChatKitThreadsQuery } from "../schema.ts";

export interface Beta {
  /** Methods of `portkey.beta.chatkit`. */
  readonly chatkit: BetaChatkit;
}

export interface BetaChatkit {
  /** Methods of `portkey.beta.chatkit.sessions`. */
  readonly sessions: BetaChatkitSessions;
  /** Methods of `portkey.beta.chatkit.threads`. */
  readonly threads: BetaChatkitThreads;
}

export interface BetaChatkitSessions {
  /**
   * Cancel a ChatKit session.
   *
   * Ends a session; its `client_secret` no longer works.
   * @param sessionId Id of the session (`cksess_…`).
   */
  cancel(sessionId: string, options?: RequestOptions, extra?: RequestOptions): Call<ChatSession>;
  /**
   * Create a ChatKit session.
   *
   * Opens a session and returns the `client_secret` for the browser. OpenAI wants the header `OpenAI-Beta: chatkit_beta=v1` on all ChatKit requests; the option `openaiBeta` sets it.
   * @param body A ChatKit session for one person.
   */
  create(body: Open<ChatSessionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ChatSession>;
}

export interface BetaChatkitThreads {
  /** @deprecated Use `delete` */
  readonly del: BetaChatkitThreads["delete"];
  /**
   * Delete a ChatKit thread.
   *
   * Deletes a thread with its items and attachments.
   * @param threadId Id of the thread (`cthr_…`).
   */
  delete(threadId: string, options?: RequestOptions, extra?: RequestOptions): Call<ChatKitThreadDeleted>;
  /**
   * List ChatKit threads.
   *
   * Lists threads, those of one person or of all.
   */
  list(query?: ListChatKitThreadsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ChatKitThread, ChatKitThreadList>;
  /**
   * List the items of a ChatKit thread.
   *
   * Lists the messages, widgets, tool calls and steps of a thread.
   * @param threadId Id of the thread (`cthr_…`).
   */
  listItems(threadId: string, query?: ListChatKitThreadItemsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ChatKitThreadItem, ChatKitThreadItemList>;
  /**
   * Retrieve a ChatKit thread.
   *
   * Reads a thread without its items. Status 404 means that it is unknown or deleted.
   * @param threadId Id of the thread (`cthr_…`).
   */
  retrieve(threadId: string, options?: RequestOptions, extra?: RequestOptions): Call<ChatKitThread>;
}

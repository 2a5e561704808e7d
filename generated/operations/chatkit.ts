// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ChatKitThread, ChatKitThreadDeleted, ChatKitThreadItem, ChatKitThreadItemList, ChatKitThreadList, ChatSession, ChatSessionCreateParams, ListChatKitThreadItemsQuery, ListChatKitThreadsQuery } from "../schema.ts";

/** Create a ChatKit session. */
export const createChatKitSession: (client: PortkeyClient, body: Open<ChatSessionCreateParams>, options?: RequestOptions) => Call<ChatSession> = /*@__PURE__*/operation("POST /chatkit/sessions json needed beta:chatkit_beta=v1");

/** Cancel a ChatKit session. */
export const cancelChatKitSession: (client: PortkeyClient, sessionId: string, options?: RequestOptions) => Call<ChatSession> = /*@__PURE__*/operation("POST /chatkit/sessions/{session_id}/cancel id beta:chatkit_beta=v1");

/** List ChatKit threads. */
export const listChatKitThreads: (client: PortkeyClient, query?: ListChatKitThreadsQuery, options?: RequestOptions) => PageCall<ChatKitThread, ChatKitThreadList> = /*@__PURE__*/operation("GET /chatkit/threads query list:cursor beta:chatkit_beta=v1", lists);

/** Delete a ChatKit thread. */
export const deleteChatKitThread: (client: PortkeyClient, threadId: string, options?: RequestOptions) => Call<ChatKitThreadDeleted> = /*@__PURE__*/operation("DELETE /chatkit/threads/{thread_id} id beta:chatkit_beta=v1");

/** Retrieve a ChatKit thread. */
export const getChatKitThread: (client: PortkeyClient, threadId: string, options?: RequestOptions) => Call<ChatKitThread> = /*@__PURE__*/operation("GET /chatkit/threads/{thread_id} id beta:chatkit_beta=v1");

/** List the items of a ChatKit thread. */
export const listChatKitThreadItems: (client: PortkeyClient, threadId: string, query?: ListChatKitThreadItemsQuery, options?: RequestOptions) => PageCall<ChatKitThreadItem, ChatKitThreadItemList> = /*@__PURE__*/operation("GET /chatkit/threads/{thread_id}/items id query list:cursor beta:chatkit_beta=v1", lists);

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions, Stream } from "../../src/runtime.ts";
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionCreateParams, ChatCompletionDeleted, ChatCompletionList, ChatCompletionStoreMessage, ChatCompletionStoreMessageList, ChatCompletionStored, ChatCompletionUpdateParams, ListChatCompletionMessagesQuery, ListChatCompletionsQuery } from "../schema.ts";

export interface Chat {
  /** Methods of `portkey.chat.completions`. */
  readonly completions: ChatCompletions;
}

export interface ChatCompletions {
  /** Methods of `portkey.chat.completions.messages`. */
  readonly messages: ChatCompletionsMessages;
  /** @deprecated Use `delete` */
  readonly del: ChatCompletions["delete"];
  /**
   * Create a chat completion.
   *
   * Answers a conversation. The gateway translates the request for the provider, and its answer back. With `stream: true` the answer comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
   * @param body What the model is to answer, and how.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const chat = await portkey.chat.completions.create({
   *   model: "gpt-4o",
   *   messages: [{ role: "user", content: "Say hello" }],
   * });
   * console.log(chat.choices[0].message.content);
   * ```
   */
  create(body: Open<ChatCompletionCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<ChatCompletion>;
  create(body: Open<ChatCompletionCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<ChatCompletionChunk>>;
  create(body: Open<ChatCompletionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ChatCompletion | Stream<ChatCompletionChunk>>;
  /**
   * Delete a stored chat completion.
   *
   * Deletes it at the provider; the gateway's log stays.
   * @param completionId Id of a completion made with `store: true`.
   */
  delete(completionId: string, options?: RequestOptions, extra?: RequestOptions): Call<ChatCompletionDeleted>;
  /**
   * List stored chat completions.
   *
   * Completions that were made with `store: true`, of providers that keep them (OpenAI). They stay for 30 days.
   */
  list(query?: ListChatCompletionsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ChatCompletionStored, ChatCompletionList>;
  /**
   * Retrieve a stored chat completion.
   *
   * Returns it as it was answered. A completion that was not stored gives 404.
   * @param completionId Id of a completion made with `store: true`.
   */
  retrieve(completionId: string, options?: RequestOptions, extra?: RequestOptions): Call<ChatCompletion>;
  /**
   * Update a stored chat completion.
   *
   * Replaces its metadata; nothing else can change.
   * @param completionId Id of a completion made with `store: true`.
   * @param body The new metadata of a stored completion.
   */
  update(completionId: string, body: Open<ChatCompletionUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ChatCompletion>;
}

export interface ChatCompletionsMessages {
  /**
   * List messages of a stored chat completion.
   *
   * The messages that the completion answered, of one made with `store: true`.
   * @param completionId Id of a completion made with `store: true`.
   */
  list(completionId: string, query?: ListChatCompletionMessagesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ChatCompletionStoreMessage, ChatCompletionStoreMessageList>;
}

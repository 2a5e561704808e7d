// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { Assistant, AssistantCreateParams, AssistantDeleted, AssistantList, AssistantUpdateParams, ListAssistantsQuery } from "../schema.ts";

export interface Beta {
  /** Methods of `portkey.beta.assistants`. */
  readonly assistants: BetaAssistants;
}

export interface BetaAssistants {
  /** @deprecated Use `delete` */
  readonly del: BetaAssistants["delete"];
  /**
   * Create an assistant.
   *
   * Creates an assistant from a model, instructions and tools. Deprecated in favour of `responses.create`.
   * @param body A new assistant.
   * @deprecated Use `responses.create`
   */
  create(body: Open<AssistantCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Assistant>;
  /**
   * Delete an assistant.
   *
   * Deletes an assistant. Its threads stay. Deprecated in favour of `responses.create`.
   * @param assistantId Id of the assistant, `asst_…`.
   * @deprecated Use `responses.create`
   */
  delete(assistantId: string, options?: RequestOptions, extra?: RequestOptions): Call<AssistantDeleted>;
  /**
   * List assistants.
   *
   * Lists assistants, newest first. Deprecated in favour of `responses.create`.
   * @deprecated Use `responses.create`
   */
  list(query?: ListAssistantsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Assistant, AssistantList>;
  /**
   * Retrieve an assistant.
   *
   * Returns one assistant. Deprecated in favour of `responses.create`.
   * @param assistantId Id of the assistant, `asst_…`.
   * @deprecated Use `responses.create`
   */
  retrieve(assistantId: string, options?: RequestOptions, extra?: RequestOptions): Call<Assistant>;
  /**
   * Update an assistant.
   *
   * Changes the fields that the body has, for runs from then on. Deprecated in favour of `responses.create`.
   * @param assistantId Id of the assistant, `asst_…`.
   * @param body What to change about an assistant; fields left out stay as they are.
   * @deprecated Use `responses.create`
   */
  update(assistantId: string, body?: Open<AssistantUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Assistant>;
}

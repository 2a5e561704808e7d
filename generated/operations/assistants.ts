// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Assistant, AssistantCreateParams, AssistantDeleted, AssistantList, AssistantUpdateParams, ListAssistantsQuery } from "../schema.ts";

/**
 * List assistants.
 * @deprecated Use `responses.create`
 */
export const listAssistants: (client: PortkeyClient, query?: ListAssistantsQuery, options?: RequestOptions) => PageCall<Assistant, AssistantList> = /*@__PURE__*/operation("GET /assistants query list:cursor beta:assistants=v2", lists);

/**
 * Create an assistant.
 * @deprecated Use `responses.create`
 */
export const createAssistant: (client: PortkeyClient, body: Open<AssistantCreateParams>, options?: RequestOptions) => Call<Assistant> = /*@__PURE__*/operation("POST /assistants json needed beta:assistants=v2");

/**
 * Delete an assistant.
 * @deprecated Use `responses.create`
 */
export const deleteAssistant: (client: PortkeyClient, assistantId: string, options?: RequestOptions) => Call<AssistantDeleted> = /*@__PURE__*/operation("DELETE /assistants/{assistant_id} id beta:assistants=v2");

/**
 * Retrieve an assistant.
 * @deprecated Use `responses.create`
 */
export const getAssistant: (client: PortkeyClient, assistantId: string, options?: RequestOptions) => Call<Assistant> = /*@__PURE__*/operation("GET /assistants/{assistant_id} id beta:assistants=v2");

/**
 * Update an assistant.
 * @deprecated Use `responses.create`
 */
export const updateAssistant: (client: PortkeyClient, assistantId: string, body?: Open<AssistantUpdateParams>, options?: RequestOptions) => Call<Assistant> = /*@__PURE__*/operation("POST /assistants/{assistant_id} id json beta:assistants=v2");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyDeleted, ApiKeyList, ApiKeyRotateParams, ApiKeyRotated, ApiKeyUpdateParams, ApiKeyUpdated, ListApiKeysQuery } from "../schema.ts";

/** List API keys. */
export const listApiKeys: (client: PortkeyClient, query?: ListApiKeysQuery, options?: RequestOptions) => PageCall<ApiKey, ApiKeyList> = /*@__PURE__*/operation("GET /api-keys query list:page control", lists);

/** Delete an API key. */
export const deleteApiKey: (client: PortkeyClient, params: { id: string }, options?: RequestOptions) => Call<ApiKeyDeleted> = /*@__PURE__*/operation("DELETE /api-keys/{id} control");

/** Retrieve an API key. */
export const getApiKey: (client: PortkeyClient, params: { id: string }, options?: RequestOptions) => Call<ApiKey> = /*@__PURE__*/operation("GET /api-keys/{id} control");

/** Update an API key. */
export const updateApiKey: (client: PortkeyClient, params: ApiKeyUpdateParams & { id: string }, options?: RequestOptions) => Call<ApiKeyUpdated> = /*@__PURE__*/operation("PUT /api-keys/{id} json control");

/** Rotate an API key. */
export const rotateApiKey: (client: PortkeyClient, params: ApiKeyRotateParams & { id: string }, options?: RequestOptions) => Call<ApiKeyRotated> = /*@__PURE__*/operation("POST /api-keys/{id}/rotate json control");

/** Create an API key. */
export const createApiKey: (client: PortkeyClient, params: ApiKeyCreateParams & { type: "organisation" | "workspace" } & ({ "sub-type": "user" | "service" } | { subType: "user" | "service" } | { sub_type: "user" | "service" }), options?: RequestOptions) => Call<ApiKeyCreated> = /*@__PURE__*/operation("POST /api-keys/{type}/{sub-type|subType|sub_type} json needed control");

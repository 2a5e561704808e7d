// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyDeleted, ApiKeyList, ApiKeyRotateParams, ApiKeyRotated, ApiKeyUpdateParams, ApiKeyUpdated, ListApiKeysQuery } from "../schema.ts";

/** List API keys. */
export const listApiKeys: (client: PortkeyClient, query?: ListApiKeysQuery, options?: RequestOptions) => PageCall<ApiKey, ApiKeyList> = /*@__PURE__*/operation("GET /api-keys query list:page control", lists);

/** Delete an API key. */
export const deleteApiKey: (client: PortkeyClient, params: { id: string }, options?: RequestOptions) => Call<ApiKeyDeleted> = /*@__PURE__*/operation("DELETE /api-keys/{id} control");

/** Retrieve an API key. */
export const getApiKey: (client: PortkeyClient, params: { id: string }, options?: RequestOptions) => Call<ApiKey> = /*@__PURE__*/operation("GET /api-keys/{id} control");

/** Update an API key. */
export const updateApiKey: (client: PortkeyClient, params: Spelled<Omit<ApiKeyUpdateParams, "defaults"> & { defaults?: Spelled<NonNullable<ApiKeyUpdateParams["defaults"]>, { /** @deprecated Use `allow_config_override` */ allowConfigOverride: "allow_config_override"; /** @deprecated Use `config_id` */ configId: "config_id" }> }, { /** @deprecated Use `alert_emails` */ alertEmails: "alert_emails"; /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `reset_usage` */ resetUsage: "reset_usage"; /** @deprecated Use `rotation_policy` */ rotationPolicy: "rotation_policy"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { id: string }, options?: RequestOptions) => Call<ApiKeyUpdated> = /*@__PURE__*/operation("PUT /api-keys/{id} json +camel:alert_emails,defaults.allow_config_override,defaults.config_id,expires_at,rate_limits,reset_usage,rotation_policy,usage_limits control");

/** Rotate an API key. */
export const rotateApiKey: (client: PortkeyClient, params: Spelled<ApiKeyRotateParams, { /** @deprecated Use `key_transition_period_ms` */ keyTransitionPeriodMs: "key_transition_period_ms" }> & { id: string }, options?: RequestOptions) => Call<ApiKeyRotated> = /*@__PURE__*/operation("POST /api-keys/{id}/rotate json +camel:key_transition_period_ms control");

/** Create an API key. */
export const createApiKey: (client: PortkeyClient, params: Spelled<Omit<ApiKeyCreateParams, "defaults"> & { defaults?: Spelled<NonNullable<ApiKeyCreateParams["defaults"]>, { /** @deprecated Use `allow_config_override` */ allowConfigOverride: "allow_config_override"; /** @deprecated Use `config_id` */ configId: "config_id" }> }, { /** @deprecated Use `alert_emails` */ alertEmails: "alert_emails"; /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `rotation_policy` */ rotationPolicy: "rotation_policy"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `user_id` */ userId: "user_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }> & { type: "organisation" | "workspace" } & ({ "sub-type": "user" | "service" } | { subType: "user" | "service" } | { sub_type: "user" | "service" }), options?: RequestOptions) => Call<ApiKeyCreated> = /*@__PURE__*/operation("POST /api-keys/{type}/{sub-type|subType|sub_type} json needed +camel:alert_emails,defaults.allow_config_override,defaults.config_id,expires_at,organisation_id,rate_limits,rotation_policy,usage_limits,user_id,workspace_id control");

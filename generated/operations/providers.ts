// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { DeleteProviderQuery, GetProviderQuery, ListProvidersQuery, Provider, ProviderCreateParams, ProviderCreated, ProviderDeleted, ProviderList, ProviderUpdateParams, ProviderUpdated, UpdateProviderQuery } from "../schema.ts";

/** List providers. */
export const listProviders: (client: PortkeyClient, query?: ListProvidersQuery, options?: RequestOptions) => PageCall<Provider, ProviderList> = /*@__PURE__*/operation("GET /providers query list:page control", lists);

/** Create a provider. */
export const createProvider: (client: PortkeyClient, body: Spelled<ProviderCreateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `integration_id` */ integrationId: "integration_id"; /** @deprecated Use `model_config` */ modelConfig: "model_config"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<ProviderCreated> = /*@__PURE__*/operation("POST /providers json needed +camel:expires_at,integration_id,model_config,rate_limits,usage_limits,workspace_id control");

/** Delete a provider. */
export const deleteProvider: (client: PortkeyClient, params: { slug: string } & DeleteProviderQuery, options?: RequestOptions) => Call<ProviderDeleted> = /*@__PURE__*/operation("DELETE /providers/{slug} query control");

/** Retrieve a provider. */
export const getProvider: (client: PortkeyClient, params: { slug: string } & GetProviderQuery, options?: RequestOptions) => Call<Provider> = /*@__PURE__*/operation("GET /providers/{slug} query control");

/** Update a provider. */
export const updateProvider: (client: PortkeyClient, params: Spelled<ProviderUpdateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `model_config` */ modelConfig: "model_config"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `reset_usage` */ resetUsage: "reset_usage"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { slug: string } & UpdateProviderQuery, options?: RequestOptions) => Call<ProviderUpdated> = /*@__PURE__*/operation("PUT /providers/{slug} json +query:workspace_id +camel:expires_at,model_config,rate_limits,reset_usage,usage_limits control");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListVirtualKeysQuery, VirtualKey, VirtualKeyCreateParams, VirtualKeyCreated, VirtualKeyDeleted, VirtualKeyList, VirtualKeyUpdateParams, VirtualKeyUpdated } from "../schema.ts";

/**
 * List virtual keys.
 * @deprecated Use `providers.list`
 */
export const listVirtualKeys: (client: PortkeyClient, query?: ListVirtualKeysQuery, options?: RequestOptions) => PageCall<VirtualKey, VirtualKeyList> = /*@__PURE__*/operation("GET /virtual-keys query list:page control", lists);

/**
 * Create a virtual key.
 * @deprecated Use `integrations.create`
 */
export const createVirtualKey: (client: PortkeyClient, body?: Spelled<VirtualKeyCreateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<VirtualKeyCreated> = /*@__PURE__*/operation("POST /virtual-keys json +camel:expires_at,rate_limits,secret_mappings,usage_limits,workspace_id control");

/**
 * Delete a virtual key.
 * @deprecated Use `providers.delete`
 */
export const deleteVirtualKey: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<VirtualKeyDeleted> = /*@__PURE__*/operation("DELETE /virtual-keys/{slug} control");

/**
 * Retrieve a virtual key.
 * @deprecated Use `providers.retrieve`
 */
export const getVirtualKey: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<VirtualKey> = /*@__PURE__*/operation("GET /virtual-keys/{slug} control");

/**
 * Update a virtual key.
 * @deprecated Use `providers.update`
 */
export const updateVirtualKey: (client: PortkeyClient, params: Spelled<VirtualKeyUpdateParams, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { slug: string }, options?: RequestOptions) => Call<VirtualKeyUpdated> = /*@__PURE__*/operation("PUT /virtual-keys/{slug} json +camel:rate_limits,secret_mappings,usage_limits control");

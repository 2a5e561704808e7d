// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListVirtualKeysQuery, VirtualKey, VirtualKeyCreateParams, VirtualKeyCreated, VirtualKeyDeleted, VirtualKeyList, VirtualKeyUpdateParams, VirtualKeyUpdated } from "../schema.ts";

export interface VirtualKeys {
  /** @deprecated Use `delete` */
  readonly del: VirtualKeys["delete"];
  /**
   * Create a virtual key.
   *
   * Stores a provider's key, so that requests can name it by a slug instead of carrying it. The key itself cannot be read back. Integrations, which store the key, and providers, which open it to a workspace, take the place of virtual keys.
   * @param body A provider key to store.
   * @deprecated Use `integrations.create`
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * const key = await portkey.virtualKeys.create({ name: "openai", provider: "openai", key: process.env.OPENAI_API_KEY });
   * console.log(key.slug);
   * ```
   */
  create(body?: Spelled<VirtualKeyCreateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<VirtualKeyCreated>;
  /**
   * Delete a virtual key.
   *
   * Requests that name the key fail from then on.
   * @deprecated Use `providers.delete`
   */
  delete(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<VirtualKeyDeleted>;
  /**
   * List virtual keys.
   *
   * The stored provider keys of a workspace. Providers take their place.
   * @deprecated Use `providers.list`
   */
  list(query?: ListVirtualKeysQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<VirtualKey, VirtualKeyList>;
  /**
   * Retrieve a virtual key.
   *
   * One stored provider key with its limits. The key itself stays hidden.
   * @deprecated Use `providers.retrieve`
   */
  retrieve(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<VirtualKey>;
  /**
   * Update a virtual key.
   *
   * Changes the name, the stored key or the limits. The slug stays.
   * @param params What to change; what is left out stays.
   * @deprecated Use `providers.update`
   */
  update(params: Spelled<VirtualKeyUpdateParams, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<VirtualKeyUpdated>;
}

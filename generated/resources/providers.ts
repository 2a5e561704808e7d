// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { DeleteProviderQuery, GetProviderQuery, ListProvidersQuery, Provider, ProviderCreateParams, ProviderCreated, ProviderDeleted, ProviderList, ProviderUpdateParams, ProviderUpdated, UpdateProviderQuery } from "../schema.ts";

export interface Providers {
  /** @deprecated Use `delete` */
  readonly del: Providers["delete"];
  /**
   * Create a provider.
   *
   * Opens an integration to a workspace under a slug of its own, with limits of its own. Requests name it `@slug`.
   * @param body A provider to open in a workspace.
   */
  create(body: Spelled<ProviderCreateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `integration_id` */ integrationId: "integration_id"; /** @deprecated Use `model_config` */ modelConfig: "model_config"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<ProviderCreated>;
  /**
   * Delete a provider.
   *
   * Requests that name it fail from then on. The integration stays.
   */
  delete(params: { slug: string } & DeleteProviderQuery, options?: RequestOptions, extra?: RequestOptions): Call<ProviderDeleted>;
  /**
   * List providers.
   *
   * The providers of a workspace, 50 a page when `page_size` is left out.
   */
  list(query?: ListProvidersQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Provider, ProviderList>;
  /**
   * Retrieve a provider.
   *
   * One provider with its limits and settings.
   */
  retrieve(params: { slug: string } & GetProviderQuery, options?: RequestOptions, extra?: RequestOptions): Call<Provider>;
  /**
   * Update a provider.
   *
   * Changes the name, note, limits or expiry, or starts the usage again at zero. The slug and the integration stay.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<ProviderUpdateParams, { /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `model_config` */ modelConfig: "model_config"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `reset_usage` */ resetUsage: "reset_usage"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { slug: string } & UpdateProviderQuery, options?: RequestOptions, extra?: RequestOptions): Call<ProviderUpdated>;
}

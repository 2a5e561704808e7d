// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyDeleted, ApiKeyList, ApiKeyRotateParams, ApiKeyRotated, ApiKeyUpdateParams, ApiKeyUpdated, ListApiKeysQuery } from "../schema.ts";

export interface ApiKeys {
  /** @deprecated Use `delete` */
  readonly del: ApiKeys["delete"];
  /**
   * Create an API key.
   *
   * Makes a key of the organisation or of a workspace, for a service or for a user. The reply holds the secret, which is never shown again. A user key of the organisation does not exist: `organisation` goes with `service` only.
   * @param params The key to make.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * const key = await portkey.apiKeys.create({
   *   type: "workspace",
   *   "sub-type": "service",
   *   name: "nightly jobs",
   *   workspace_id: "ws-jobs",
   *   scopes: ["completions.write"],
   * });
   * console.log(key.id);
   * ```
   */
  create(params: Spelled<Omit<ApiKeyCreateParams, "defaults"> & { defaults?: Spelled<NonNullable<ApiKeyCreateParams["defaults"]>, { /** @deprecated Use `allow_config_override` */ allowConfigOverride: "allow_config_override"; /** @deprecated Use `config_id` */ configId: "config_id" }> }, { /** @deprecated Use `alert_emails` */ alertEmails: "alert_emails"; /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `rotation_policy` */ rotationPolicy: "rotation_policy"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits"; /** @deprecated Use `user_id` */ userId: "user_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }> & { type: "organisation" | "workspace" } & ({ "sub-type": "user" | "service" } | { subType: "user" | "service" } | { sub_type: "user" | "service" }), options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyCreated>;
  /**
   * Delete an API key.
   *
   * Requests with the key fail from now on.
   */
  delete(params: { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyDeleted>;
  /**
   * List API keys.
   *
   * Keys that the calling key can see, with masked secrets.
   */
  list(query?: ListApiKeysQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ApiKey, ApiKeyList>;
  /**
   * Retrieve an API key.
   *
   * What a key may do and how much it has left. The secret is masked.
   */
  retrieve(params: { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKey>;
  /**
   * Rotate an API key.
   *
   * Gives the key a new secret. The old one works until the transition period is over.
   * @param params How to rotate.
   */
  rotate(params: Spelled<ApiKeyRotateParams, { /** @deprecated Use `key_transition_period_ms` */ keyTransitionPeriodMs: "key_transition_period_ms" }> & { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyRotated>;
  /**
   * Update an API key.
   *
   * Changes name, limits, scopes or defaults. The secret stays; `apiKeys.rotate` changes that.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<Omit<ApiKeyUpdateParams, "defaults"> & { defaults?: Spelled<NonNullable<ApiKeyUpdateParams["defaults"]>, { /** @deprecated Use `allow_config_override` */ allowConfigOverride: "allow_config_override"; /** @deprecated Use `config_id` */ configId: "config_id" }> }, { /** @deprecated Use `alert_emails` */ alertEmails: "alert_emails"; /** @deprecated Use `expires_at` */ expiresAt: "expires_at"; /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `reset_usage` */ resetUsage: "reset_usage"; /** @deprecated Use `rotation_policy` */ rotationPolicy: "rotation_policy"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyUpdated>;
}

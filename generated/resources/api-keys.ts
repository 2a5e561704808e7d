// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyDeleted, ApiKeyList, ApiKeyRotateParams, ApiKeyRotated, ApiKeyUpdateParams, ApiKeyUpdated, ListApiKeysQuery } from "../schema.ts";

export interface ApiKeys {
  /** @deprecated Use `delete` */
  readonly del: ApiKeys["delete"];
  /**
   * Create an API key.
   *
   * Makes a key of the organisation or of a workspace, for a service or for a user. The reply holds the secret, which is never shown again. A user key of the organisation does not exist: `organisation` goes with `service` only.
   * @param params The key to make.
   */
  create(params: ApiKeyCreateParams & { type: "organisation" | "workspace" } & ({ "sub-type": "user" | "service" } | { subType: "user" | "service" } | { sub_type: "user" | "service" }), options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyCreated>;
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
  rotate(params: ApiKeyRotateParams & { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyRotated>;
  /**
   * Update an API key.
   *
   * Changes name, limits, scopes or defaults. The secret stays; `apiKeys.rotate` changes that.
   * @param params What to change; what is left out stays.
   */
  update(params: ApiKeyUpdateParams & { id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ApiKeyUpdated>;
}

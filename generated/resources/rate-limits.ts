// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetRateLimitsPolicyQuery, ListRateLimitsPoliciesQuery, PolicyCreated, RateLimitsPolicy, RateLimitsPolicyCreateParams, RateLimitsPolicyDeleted, RateLimitsPolicyList, RateLimitsPolicyUpdateParams, RateLimitsPolicyUpdated } from "../schema.ts";

export interface Policies {
  /** Methods of `portkey.policies.rateLimits`. */
  readonly rateLimits: PoliciesRateLimits;
}

export interface PoliciesRateLimits {
  /** @deprecated Use `delete` */
  readonly del: PoliciesRateLimits["delete"];
  /**
   * Create a rate limits policy.
   *
   * Gives each group of the requests that meet the conditions a rate. Requests beyond it fail with 429. Needs `policies.create`.
   * @param body The policy to make.
   */
  create(body: Spelled<RateLimitsPolicyCreateParams, { /** @deprecated Use `group_by` */ groupBy: "group_by"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<PolicyCreated>;
  /**
   * Delete a rate limits policy.
   *
   * The rate no longer applies. Needs `policies.delete`.
   */
  delete(params: { rateLimitsPolicyId: string }, options?: RequestOptions, extra?: RequestOptions): Call<RateLimitsPolicyDeleted>;
  /**
   * List rate limits policies.
   *
   * Rates of a workspace. Needs `policies.list`.
   */
  list(query?: ListRateLimitsPoliciesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<RateLimitsPolicy, RateLimitsPolicyList>;
  /**
   * Retrieve a rate limits policy.
   *
   * One policy. Needs `policies.read`.
   */
  retrieve(params: { rateLimitsPolicyId: string } & GetRateLimitsPolicyQuery, options?: RequestOptions, extra?: RequestOptions): Call<RateLimitsPolicy>;
  /**
   * Update a rate limits policy.
   *
   * Changes the rate, or which requests it is for (`conditions`, from backend 1.16 on). What is counted (`type`) and how it is grouped (`group_by`) stay. Needs `policies.update`.
   * @param params What to change; what is left out stays.
   */
  update(params: RateLimitsPolicyUpdateParams & { rateLimitsPolicyId: string }, options?: RequestOptions, extra?: RequestOptions): Call<RateLimitsPolicyUpdated>;
}

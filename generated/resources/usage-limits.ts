// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetUsageLimitsPolicyQuery, ListUsageLimitsPoliciesQuery, ListUsageLimitsPolicyEntitiesQuery, PolicyCreated, UsageLimitsPolicy, UsageLimitsPolicyCreateParams, UsageLimitsPolicyDeleted, UsageLimitsPolicyEntity, UsageLimitsPolicyEntityList, UsageLimitsPolicyEntityReset, UsageLimitsPolicyList, UsageLimitsPolicyUpdateParams, UsageLimitsPolicyUpdated } from "../schema.ts";

export interface Policies {
  /** Methods of `portkey.policies.usageLimits`. */
  readonly usageLimits: PoliciesUsageLimits;
}

export interface PoliciesUsageLimits {
  /** Methods of `portkey.policies.usageLimits.entities`. */
  readonly entities: PoliciesUsageLimitsEntities;
  /** @deprecated Use `delete` */
  readonly del: PoliciesUsageLimits["delete"];
  /**
   * Create a usage limits policy.
   *
   * Gives each group of the requests that meet the conditions a budget. When a group has used it up, its requests fail with 412 until usage starts again at zero. Needs `policies.create`.
   * @param body The policy to make.
   */
  create(body: Spelled<UsageLimitsPolicyCreateParams, { /** @deprecated Use `alert_threshold` */ alertThreshold: "alert_threshold"; /** @deprecated Use `credit_limit` */ creditLimit: "credit_limit"; /** @deprecated Use `group_by` */ groupBy: "group_by"; /** @deprecated Use `next_usage_reset_at` */ nextUsageResetAt: "next_usage_reset_at"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `periodic_reset` */ periodicReset: "periodic_reset"; /** @deprecated Use `periodic_reset_days` */ periodicResetDays: "periodic_reset_days"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<PolicyCreated>;
  /**
   * Delete a usage limits policy.
   *
   * The budget no longer applies. Needs `policies.delete`.
   */
  delete(params: { policyUsageLimitsId: string }, options?: RequestOptions, extra?: RequestOptions): Call<UsageLimitsPolicyDeleted>;
  /**
   * List usage limits policies.
   *
   * Budgets of a workspace. Needs `policies.list`.
   */
  list(query?: ListUsageLimitsPoliciesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<UsageLimitsPolicy, UsageLimitsPolicyList>;
  /**
   * Retrieve a usage limits policy.
   *
   * One policy, on request with what each group has used. Needs `policies.read`.
   */
  retrieve(params: { policyUsageLimitsId: string } & GetUsageLimitsPolicyQuery, options?: RequestOptions, extra?: RequestOptions): Call<UsageLimitsPolicy>;
  /**
   * Update a usage limits policy.
   *
   * Changes the budget, its resets, or which requests it is for (`conditions`, from backend 1.16 on). What is counted (`type`) and how it is grouped (`group_by`) stay. Needs `policies.update`.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<UsageLimitsPolicyUpdateParams, { /** @deprecated Use `alert_threshold` */ alertThreshold: "alert_threshold"; /** @deprecated Use `credit_limit` */ creditLimit: "credit_limit"; /** @deprecated Use `next_usage_reset_at` */ nextUsageResetAt: "next_usage_reset_at"; /** @deprecated Use `periodic_reset` */ periodicReset: "periodic_reset"; /** @deprecated Use `periodic_reset_days` */ periodicResetDays: "periodic_reset_days"; /** @deprecated Use `reset_usage_for_value` */ resetUsageForValue: "reset_usage_for_value" }> & { policyUsageLimitsId: string }, options?: RequestOptions, extra?: RequestOptions): Call<UsageLimitsPolicyUpdated>;
}

export interface PoliciesUsageLimitsEntities {
  /**
   * List groups of a usage limits policy.
   *
   * The groups that have used any of their budget.
   */
  list(params: { policyUsageLimitsId: string } & ListUsageLimitsPolicyEntitiesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<UsageLimitsPolicyEntity, UsageLimitsPolicyEntityList>;
  /**
   * Reset the usage of a group.
   *
   * The group gets its whole budget again, at once.
   */
  reset(params: { policyUsageLimitsId: string; entityId: string }, options?: RequestOptions, extra?: RequestOptions): Call<UsageLimitsPolicyEntityReset>;
}

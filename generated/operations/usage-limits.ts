// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetUsageLimitsPolicyQuery, ListUsageLimitsPoliciesQuery, ListUsageLimitsPolicyEntitiesQuery, PolicyCreated, UsageLimitsPolicy, UsageLimitsPolicyCreateParams, UsageLimitsPolicyDeleted, UsageLimitsPolicyEntity, UsageLimitsPolicyEntityList, UsageLimitsPolicyEntityReset, UsageLimitsPolicyList, UsageLimitsPolicyUpdateParams, UsageLimitsPolicyUpdated } from "../schema.ts";

/** List usage limits policies. */
export const listUsageLimitsPolicies: (client: PortkeyClient, query?: ListUsageLimitsPoliciesQuery, options?: RequestOptions) => PageCall<UsageLimitsPolicy, UsageLimitsPolicyList> = /*@__PURE__*/operation("GET /policies/usage-limits query list:page control", lists);

/** Create a usage limits policy. */
export const createUsageLimitsPolicy: (client: PortkeyClient, body: Spelled<UsageLimitsPolicyCreateParams, { /** @deprecated Use `alert_threshold` */ alertThreshold: "alert_threshold"; /** @deprecated Use `credit_limit` */ creditLimit: "credit_limit"; /** @deprecated Use `group_by` */ groupBy: "group_by"; /** @deprecated Use `next_usage_reset_at` */ nextUsageResetAt: "next_usage_reset_at"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `periodic_reset` */ periodicReset: "periodic_reset"; /** @deprecated Use `periodic_reset_days` */ periodicResetDays: "periodic_reset_days"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<PolicyCreated> = /*@__PURE__*/operation("POST /policies/usage-limits json needed +camel:alert_threshold,credit_limit,group_by,next_usage_reset_at,organisation_id,periodic_reset,periodic_reset_days,workspace_id control");

/** Delete a usage limits policy. */
export const deleteUsageLimitsPolicy: (client: PortkeyClient, params: { policyUsageLimitsId: string }, options?: RequestOptions) => Call<UsageLimitsPolicyDeleted> = /*@__PURE__*/operation("DELETE /policies/usage-limits/{policyUsageLimitsId} control");

/** Retrieve a usage limits policy. */
export const getUsageLimitsPolicy: (client: PortkeyClient, params: { policyUsageLimitsId: string } & GetUsageLimitsPolicyQuery, options?: RequestOptions) => Call<UsageLimitsPolicy> = /*@__PURE__*/operation("GET /policies/usage-limits/{policyUsageLimitsId} query control");

/** Update a usage limits policy. */
export const updateUsageLimitsPolicy: (client: PortkeyClient, params: Spelled<UsageLimitsPolicyUpdateParams, { /** @deprecated Use `alert_threshold` */ alertThreshold: "alert_threshold"; /** @deprecated Use `credit_limit` */ creditLimit: "credit_limit"; /** @deprecated Use `next_usage_reset_at` */ nextUsageResetAt: "next_usage_reset_at"; /** @deprecated Use `periodic_reset` */ periodicReset: "periodic_reset"; /** @deprecated Use `periodic_reset_days` */ periodicResetDays: "periodic_reset_days"; /** @deprecated Use `reset_usage_for_value` */ resetUsageForValue: "reset_usage_for_value" }> & { policyUsageLimitsId: string }, options?: RequestOptions) => Call<UsageLimitsPolicyUpdated> = /*@__PURE__*/operation("PUT /policies/usage-limits/{policyUsageLimitsId} json +camel:alert_threshold,credit_limit,next_usage_reset_at,periodic_reset,periodic_reset_days,reset_usage_for_value control");

/** List groups of a usage limits policy. */
export const listUsageLimitsPolicyEntities: (client: PortkeyClient, params: { policyUsageLimitsId: string } & ListUsageLimitsPolicyEntitiesQuery, options?: RequestOptions) => PageCall<UsageLimitsPolicyEntity, UsageLimitsPolicyEntityList> = /*@__PURE__*/operation("GET /policies/usage-limits/{policyUsageLimitsId}/entities query list:page control", lists);

/** Reset the usage of a group. */
export const resetUsageLimitsPolicyEntity: (client: PortkeyClient, params: { policyUsageLimitsId: string; entityId: string }, options?: RequestOptions) => Call<UsageLimitsPolicyEntityReset> = /*@__PURE__*/operation("PUT /policies/usage-limits/{policyUsageLimitsId}/entities/{entityId}/reset control");

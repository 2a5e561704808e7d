// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetRateLimitsPolicyQuery, ListRateLimitsPoliciesQuery, PolicyCreated, RateLimitsPolicy, RateLimitsPolicyCreateParams, RateLimitsPolicyDeleted, RateLimitsPolicyList, RateLimitsPolicyUpdateParams, RateLimitsPolicyUpdated } from "../schema.ts";

/** List rate limits policies. */
export const listRateLimitsPolicies: (client: PortkeyClient, query?: ListRateLimitsPoliciesQuery, options?: RequestOptions) => PageCall<RateLimitsPolicy, RateLimitsPolicyList> = /*@__PURE__*/operation("GET /policies/rate-limits query list:page control", lists);

/** Create a rate limits policy. */
export const createRateLimitsPolicy: (client: PortkeyClient, body: Spelled<RateLimitsPolicyCreateParams, { /** @deprecated Use `group_by` */ groupBy: "group_by"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<PolicyCreated> = /*@__PURE__*/operation("POST /policies/rate-limits json needed +camel:group_by,organisation_id,workspace_id control");

/** Delete a rate limits policy. */
export const deleteRateLimitsPolicy: (client: PortkeyClient, params: { rateLimitsPolicyId: string }, options?: RequestOptions) => Call<RateLimitsPolicyDeleted> = /*@__PURE__*/operation("DELETE /policies/rate-limits/{rateLimitsPolicyId} control");

/** Retrieve a rate limits policy. */
export const getRateLimitsPolicy: (client: PortkeyClient, params: { rateLimitsPolicyId: string } & GetRateLimitsPolicyQuery, options?: RequestOptions) => Call<RateLimitsPolicy> = /*@__PURE__*/operation("GET /policies/rate-limits/{rateLimitsPolicyId} query control");

/** Update a rate limits policy. */
export const updateRateLimitsPolicy: (client: PortkeyClient, params: RateLimitsPolicyUpdateParams & { rateLimitsPolicyId: string }, options?: RequestOptions) => Call<RateLimitsPolicyUpdated> = /*@__PURE__*/operation("PUT /policies/rate-limits/{rateLimitsPolicyId} json control");

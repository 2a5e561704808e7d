// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetWorkspaceQuery, ListWorkspaceMembersQuery, ListWorkspacesQuery, Workspace, WorkspaceCreateParams, WorkspaceDeleteParams, WorkspaceList, WorkspaceMember, WorkspaceMemberCreateParams, WorkspaceMemberCreated, WorkspaceMemberDeleted, WorkspaceMemberList, WorkspaceMemberUpdateParams, WorkspaceMemberUpdated, WorkspaceUpdateParams, WorkspaceWithMembers } from "../schema.ts";

/** List workspaces. */
export const listWorkspaces: (client: PortkeyClient, query?: ListWorkspacesQuery, options?: RequestOptions) => PageCall<Workspace, WorkspaceList> = /*@__PURE__*/operation("GET /admin/workspaces query list:page control", lists);

/** Create a workspace. */
export const createWorkspace: (client: PortkeyClient, body?: Spelled<Omit<WorkspaceCreateParams, "defaults"> & { defaults?: Spelled<NonNullable<WorkspaceCreateParams["defaults"]>, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails"; /** @deprecated Use `user_api_key_config` */ userApiKeyConfig: "user_api_key_config" }> }, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }>, options?: RequestOptions) => Call<Workspace> = /*@__PURE__*/operation("POST /admin/workspaces json +camel:defaults.input_guardrails,defaults.output_guardrails,defaults.user_api_key_config,rate_limits,usage_limits control");

/** Delete a workspace. */
export const deleteWorkspace: (client: PortkeyClient, params: Spelled<WorkspaceDeleteParams, { /** @deprecated Use `force_delete` */ forceDelete: "force_delete" }> & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id} json +camel:force_delete reply:none control");

/** Retrieve a workspace. */
export const getWorkspace: (client: PortkeyClient, params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & GetWorkspaceQuery, options?: RequestOptions) => Call<WorkspaceWithMembers> = /*@__PURE__*/operation("GET /admin/workspaces/{workspaceId|workspaceID|workspace_id} query control");

/** Update a workspace. */
export const updateWorkspace: (client: PortkeyClient, params: Spelled<Omit<WorkspaceUpdateParams, "defaults"> & { defaults?: Spelled<NonNullable<WorkspaceUpdateParams["defaults"]>, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails"; /** @deprecated Use `user_api_key_config` */ userApiKeyConfig: "user_api_key_config" }> }, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions) => Call<Workspace> = /*@__PURE__*/operation("PUT /admin/workspaces/{workspaceId|workspaceID|workspace_id} json +camel:defaults.input_guardrails,defaults.output_guardrails,defaults.user_api_key_config,rate_limits,usage_limits control");

/** List members of a workspace. */
export const listWorkspaceMembers: (client: PortkeyClient, params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ListWorkspaceMembersQuery, options?: RequestOptions) => PageCall<WorkspaceMember, WorkspaceMemberList> = /*@__PURE__*/operation("GET /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users query list:page control", lists);

/** Add members to a workspace. */
export const addWorkspaceMembers: (client: PortkeyClient, params: WorkspaceMemberCreateParams & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions) => Call<WorkspaceMemberCreated> = /*@__PURE__*/operation("POST /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users json control");

/** Remove a member from a workspace. */
export const removeWorkspaceMember: (client: PortkeyClient, params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<WorkspaceMemberDeleted> = /*@__PURE__*/operation("DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} control");

/** Retrieve a member of a workspace. */
export const getWorkspaceMember: (client: PortkeyClient, params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<WorkspaceMember> = /*@__PURE__*/operation("GET /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} control");

/** Update a member of a workspace. */
export const updateWorkspaceMember: (client: PortkeyClient, params: WorkspaceMemberUpdateParams & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<WorkspaceMemberUpdated> = /*@__PURE__*/operation("PUT /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} json control");

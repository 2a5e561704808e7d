// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetWorkspaceQuery, ListWorkspaceMembersQuery, ListWorkspacesQuery, Workspace, WorkspaceCreateParams, WorkspaceDeleteParams, WorkspaceList, WorkspaceMember, WorkspaceMemberCreateParams, WorkspaceMemberCreated, WorkspaceMemberDeleted, WorkspaceMemberList, WorkspaceMemberUpdateParams, WorkspaceMemberUpdated, WorkspaceUpdateParams, WorkspaceWithMembers } from "../schema.ts";

export interface Admin {
  /** Methods of `portkey.admin.workspaces`. */
  readonly workspaces: AdminWorkspaces;
}

export interface AdminWorkspaces {
  /** Methods of `portkey.admin.workspaces.users`. */
  readonly users: AdminWorkspacesUsers;
  /** @deprecated Use `delete` */
  readonly del: AdminWorkspaces["delete"];
  /**
   * Create a workspace.
   *
   * Makes a workspace in the organisation. Needs `workspaces.create`.
   * @param body The workspace to make.
   */
  create(body?: Spelled<Omit<WorkspaceCreateParams, "defaults"> & { defaults?: Spelled<NonNullable<WorkspaceCreateParams["defaults"]>, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails"; /** @deprecated Use `user_api_key_config` */ userApiKeyConfig: "user_api_key_config" }> }, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }>, options?: RequestOptions, extra?: RequestOptions): Call<Workspace>;
  /**
   * Delete a workspace.
   *
   * Needs `workspaces.delete`. The list shows deleted workspaces as archived.
   * @param params A confirmation that older versions of the control plane ask for.
   */
  delete(params: Spelled<WorkspaceDeleteParams, { /** @deprecated Use `force_delete` */ forceDelete: "force_delete" }> & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * List workspaces.
   *
   * The workspaces that the key can see. Archived ones are for admins and owners only.
   */
  list(query?: ListWorkspacesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Workspace, WorkspaceList>;
  /**
   * Retrieve a workspace.
   *
   * One workspace with its members. Needs `workspaces.read`.
   */
  retrieve(params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & GetWorkspaceQuery, options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceWithMembers>;
  /**
   * Update a workspace.
   *
   * Changes name, description, defaults or limits. Needs `workspaces.update`.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<Omit<WorkspaceUpdateParams, "defaults"> & { defaults?: Spelled<NonNullable<WorkspaceUpdateParams["defaults"]>, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails"; /** @deprecated Use `user_api_key_config` */ userApiKeyConfig: "user_api_key_config" }> }, { /** @deprecated Use `rate_limits` */ rateLimits: "rate_limits"; /** @deprecated Use `usage_limits` */ usageLimits: "usage_limits" }> & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<Workspace>;
}

export interface AdminWorkspacesUsers {
  /** @deprecated Use `delete` */
  readonly del: AdminWorkspacesUsers["delete"];
  /**
   * Add members to a workspace.
   *
   * The users must belong to the organisation already; invite others first. Needs `workspace_users.create`.
   * @param params The users to add.
   */
  create(params: WorkspaceMemberCreateParams & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceMemberCreated>;
  /**
   * Remove a member from a workspace.
   *
   * The user stays in the organisation. Needs `workspace_users.delete`.
   */
  delete(params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceMemberDeleted>;
  /**
   * List members of a workspace.
   *
   * Who belongs to the workspace. Needs `workspace_users.list`.
   */
  list(params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ListWorkspaceMembersQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<WorkspaceMember, WorkspaceMemberList>;
  /**
   * Retrieve a member of a workspace.
   *
   * One member and their role. Needs `workspace_users.read`.
   */
  retrieve(params: ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceMember>;
  /**
   * Update a member of a workspace.
   *
   * Changes the role in the workspace. Needs `workspace_users.update`.
   * @param params What to change.
   */
  update(params: WorkspaceMemberUpdateParams & ({ workspaceId: string } | { workspaceID: string } | { workspace_id: string }) & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceMemberUpdated>;
}

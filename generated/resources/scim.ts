// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListScimGroupsQuery, ListScimWorkspaceMappingsQuery, ScimGroup, ScimGroupList, ScimWorkspaceMapping, ScimWorkspaceMappingCreateParams, ScimWorkspaceMappingDeleted, ScimWorkspaceMappingList } from "../schema.ts";

export interface Scim {
  /** Methods of `portkey.scim.groups`. */
  readonly groups: ScimGroups;
  /** Methods of `portkey.scim.workspaces`. */
  readonly workspaces: ScimWorkspaces;
}

export interface ScimGroups {
  /**
   * List groups of the identity provider.
   *
   * Groups that can be mapped to workspaces. Needs SCIM to be set up for the organisation and an admin's key.
   */
  list(query?: ListScimGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ScimGroup, ScimGroupList>;
}

export interface ScimWorkspaces {
  /** @deprecated Use `delete` */
  readonly del: ScimWorkspaces["delete"];
  /**
   * Map a group to a workspace.
   *
   * Members of the group join the workspace. A group can have many workspaces, but the same role in all of them: another role is refused until the old mappings are deleted. The same mapping again returns the one there is.
   * @param body The workspace, the role, and the group by its id or by its name.
   */
  create(body: Spelled<ScimWorkspaceMappingCreateParams, { /** @deprecated Use `scim_group_id` */ scimGroupId: "scim_group_id"; /** @deprecated Use `scim_group_name` */ scimGroupName: "scim_group_name"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<ScimWorkspaceMapping>;
  /**
   * Delete a group mapping.
   *
   * Later changes of the group no longer reach the workspace. Users who joined through the mapping stay members.
   */
  delete(params: { scimWorkspaceGroupId: string }, options?: RequestOptions, extra?: RequestOptions): Call<ScimWorkspaceMappingDeleted>;
  /**
   * List group mappings.
   *
   * Which groups of the identity provider belong to which workspaces. A group has one entry for each of its workspaces.
   */
  list(query?: ListScimWorkspaceMappingsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ScimWorkspaceMapping, ScimWorkspaceMappingList>;
}

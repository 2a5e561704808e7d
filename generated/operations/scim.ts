// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListScimGroupsQuery, ListScimWorkspaceMappingsQuery, ScimGroup, ScimGroupList, ScimWorkspaceMapping, ScimWorkspaceMappingCreateParams, ScimWorkspaceMappingDeleted, ScimWorkspaceMappingList } from "../schema.ts";

/** List groups of the identity provider. */
export const listScimGroups: (client: PortkeyClient, query?: ListScimGroupsQuery, options?: RequestOptions) => PageCall<ScimGroup, ScimGroupList> = /*@__PURE__*/operation("GET /scim/groups query list:page(items=groups,page=page,total=total_count) control", lists);

/** List group mappings. */
export const listScimWorkspaceMappings: (client: PortkeyClient, query?: ListScimWorkspaceMappingsQuery, options?: RequestOptions) => PageCall<ScimWorkspaceMapping, ScimWorkspaceMappingList> = /*@__PURE__*/operation("GET /scim/workspaces query list:page(items=mappings,page=page,total=total_count) control", lists);

/** Map a group to a workspace. */
export const createScimWorkspaceMapping: (client: PortkeyClient, body: Spelled<ScimWorkspaceMappingCreateParams, { /** @deprecated Use `scim_group_id` */ scimGroupId: "scim_group_id"; /** @deprecated Use `scim_group_name` */ scimGroupName: "scim_group_name"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<ScimWorkspaceMapping> = /*@__PURE__*/operation("POST /scim/workspaces json needed +camel:scim_group_id,scim_group_name,workspace_id control");

/** Delete a group mapping. */
export const deleteScimWorkspaceMapping: (client: PortkeyClient, params: { scimWorkspaceGroupId: string }, options?: RequestOptions) => Call<ScimWorkspaceMappingDeleted> = /*@__PURE__*/operation("DELETE /scim/workspaces/{scimWorkspaceGroupId} control");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ListScimGroupsQuery, ListScimWorkspaceMappingsQuery, ScimGroup, ScimGroupList, ScimWorkspaceMapping, ScimWorkspaceMappingCreateParams, ScimWorkspaceMappingDeleted, ScimWorkspaceMappingList } from "../schema.ts";

/** List groups of the identity provider. */
export const listScimGroups: (client: PortkeyClient, query?: ListScimGroupsQuery, options?: RequestOptions) => PageCall<ScimGroup, ScimGroupList> = /*@__PURE__*/operation("GET /scim/groups query list:page(items=groups,page=page,total=total_count) control", lists);

/** List group mappings. */
export const listScimWorkspaceMappings: (client: PortkeyClient, query?: ListScimWorkspaceMappingsQuery, options?: RequestOptions) => PageCall<ScimWorkspaceMapping, ScimWorkspaceMappingList> = /*@__PURE__*/operation("GET /scim/workspaces query list:page(items=mappings,page=page,total=total_count) control", lists);

/** Map a group to a workspace. */
export const createScimWorkspaceMapping: (client: PortkeyClient, body: ScimWorkspaceMappingCreateParams, options?: RequestOptions) => Call<ScimWorkspaceMapping> = /*@__PURE__*/operation("POST /scim/workspaces json needed control");

/** Delete a group mapping. */
export const deleteScimWorkspaceMapping: (client: PortkeyClient, params: { scimWorkspaceGroupId: string }, options?: RequestOptions) => Call<ScimWorkspaceMappingDeleted> = /*@__PURE__*/operation("DELETE /scim/workspaces/{scimWorkspaceGroupId} control");

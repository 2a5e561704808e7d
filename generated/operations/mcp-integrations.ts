// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListMcpIntegrationCapabilitiesQuery, ListMcpIntegrationWorkspacesQuery, ListMcpIntegrationsQuery, McpCapabilitiesUpdateParams, McpConnectionTest, McpIntegration, McpIntegrationCapability, McpIntegrationCapabilityList, McpIntegrationCreateParams, McpIntegrationCreated, McpIntegrationDeleted, McpIntegrationList, McpIntegrationListItem, McpIntegrationSyncParams, McpIntegrationUpdateParams, McpIntegrationUpdated, McpIntegrationWorkspacesReply, McpIntegrationWorkspacesUpdateParams, McpIntegrationWorkspacesUpdated, McpMetadata, McpSuccess, McpSyncReply } from "../schema.ts";

/** List MCP integrations. */
export const listMcpIntegrations: (client: PortkeyClient, query?: ListMcpIntegrationsQuery, options?: RequestOptions) => PageCall<McpIntegrationListItem, McpIntegrationList> = /*@__PURE__*/operation("GET /mcp-integrations query list:page control", lists);

/** Create an MCP integration. */
export const createMcpIntegration: (client: PortkeyClient, body: Spelled<McpIntegrationCreateParams, { /** @deprecated Use `auth_type` */ authType: "auth_type"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<McpIntegrationCreated> = /*@__PURE__*/operation("POST /mcp-integrations json needed +camel:auth_type,organisation_id,secret_mappings,workspace_id control");

/** Delete an MCP integration. */
export const deleteMcpIntegration: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpIntegrationDeleted> = /*@__PURE__*/operation("DELETE /mcp-integrations/{mcpIntegrationId|id} control");

/** Retrieve an MCP integration. */
export const getMcpIntegration: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpIntegration> = /*@__PURE__*/operation("GET /mcp-integrations/{mcpIntegrationId|id} control");

/** Update an MCP integration. */
export const updateMcpIntegration: (client: PortkeyClient, params: Spelled<McpIntegrationUpdateParams, { /** @deprecated Use `auth_type` */ authType: "auth_type"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpIntegrationUpdated> = /*@__PURE__*/operation("PUT /mcp-integrations/{mcpIntegrationId|id} json +camel:auth_type,secret_mappings control");

/** List what an MCP integration offers. */
export const listMcpIntegrationCapabilities: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }) & ListMcpIntegrationCapabilitiesQuery, options?: RequestOptions) => PageCall<McpIntegrationCapability, McpIntegrationCapabilityList> = /*@__PURE__*/operation("GET /mcp-integrations/{mcpIntegrationId|id}/capabilities query list:page(first=1,page=page) control", lists);

/** Open or close what an MCP integration offers. */
export const updateMcpIntegrationCapabilities: (client: PortkeyClient, params: McpCapabilitiesUpdateParams & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpSuccess> = /*@__PURE__*/operation("PUT /mcp-integrations/{mcpIntegrationId|id}/capabilities json needed control");

/** Retrieve what an MCP integration says about itself. */
export const getMcpIntegrationMetadata: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpMetadata> = /*@__PURE__*/operation("GET /mcp-integrations/{mcpIntegrationId|id}/metadata control");

/** Report what an MCP integration offers. */
export const syncMcpIntegration: (client: PortkeyClient, params: Spelled<McpIntegrationSyncParams, { /** @deprecated Use `server_info` */ serverInfo: "server_info" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpSyncReply> = /*@__PURE__*/operation("POST /mcp-integrations/{mcpIntegrationId|id}/sync json +camel:server_info control");

/** Test an MCP integration. */
export const testMcpIntegration: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpConnectionTest> = /*@__PURE__*/operation("POST /mcp-integrations/{mcpIntegrationId|id}/test control");

/** List workspaces of an MCP integration. */
export const listMcpIntegrationWorkspaces: (client: PortkeyClient, params: ({ mcpIntegrationId: string } | { id: string }) & ListMcpIntegrationWorkspacesQuery, options?: RequestOptions) => Call<McpIntegrationWorkspacesReply> = /*@__PURE__*/operation("GET /mcp-integrations/{mcpIntegrationId|id}/workspaces query control");

/** Give workspaces access to an MCP integration. */
export const updateMcpIntegrationWorkspaces: (client: PortkeyClient, params: Spelled<McpIntegrationWorkspacesUpdateParams, { /** @deprecated Use `global_workspace_access` */ globalWorkspaceAccess: "global_workspace_access"; /** @deprecated Use `override_existing_workspace_access` */ overrideExistingWorkspaceAccess: "override_existing_workspace_access" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<McpIntegrationWorkspacesUpdated> = /*@__PURE__*/operation("PUT /mcp-integrations/{mcpIntegrationId|id}/workspaces json needed +camel:global_workspace_access,override_existing_workspace_access control");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CheckMcpServerUserAccessQuery, DeleteMcpServerConnectionsQuery, DeleteMcpServerTokensQuery, GetMcpServerClientInfoQuery, GetMcpServerTokensQuery, ListMcpServerCapabilitiesQuery, ListMcpServerConnectionsQuery, ListMcpServerUserAccessQuery, ListMcpServersQuery, McpCapabilitiesUpdateParams, McpConnectionTest, McpMetadata, McpServer, McpServerCapabilitiesSyncParams, McpServerCapability, McpServerCapabilityList, McpServerClientInfo, McpServerConnection, McpServerConnectionList, McpServerCreateParams, McpServerCreated, McpServerDeleted, McpServerList, McpServerListItem, McpServerMetadataSyncParams, McpServerTokens, McpServerTokensDeleted, McpServerTokensParams, McpServerTokensSaved, McpServerUpdateParams, McpServerUpdated, McpServerUserAccess, McpServerUserAccessCheck, McpServerUserAccessList, McpServerUserAccessUpdateParams, McpSuccess, McpSyncReply, SyncMcpServerCapabilitiesQuery, SyncMcpServerMetadataQuery } from "../schema.ts";

/** List MCP servers. */
export const listMcpServers: (client: PortkeyClient, query?: ListMcpServersQuery, options?: RequestOptions) => PageCall<McpServerListItem, McpServerList> = /*@__PURE__*/operation("GET /mcp-servers query list:page control", lists);

/** Create an MCP server. */
export const createMcpServer: (client: PortkeyClient, body: Spelled<McpServerCreateParams, { /** @deprecated Use `mcp_integration_id` */ mcpIntegrationId: "mcp_integration_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<McpServerCreated> = /*@__PURE__*/operation("POST /mcp-servers json needed +camel:mcp_integration_id,workspace_id control");

/** Delete an MCP server. */
export const deleteMcpServer: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpServerDeleted> = /*@__PURE__*/operation("DELETE /mcp-servers/{mcpServerId|id} control");

/** Retrieve an MCP server. */
export const getMcpServer: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpServer> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id} control");

/** Update an MCP server. */
export const updateMcpServer: (client: PortkeyClient, params: McpServerUpdateParams & ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpServerUpdated> = /*@__PURE__*/operation("PUT /mcp-servers/{mcpServerId|id} json control");

/** List what an MCP server offers. */
export const listMcpServerCapabilities: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & ListMcpServerCapabilitiesQuery, options?: RequestOptions) => PageCall<McpServerCapability, McpServerCapabilityList> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/capabilities query list:page(first=1,page=page) control", lists);

/** Open or close what an MCP server offers. */
export const updateMcpServerCapabilities: (client: PortkeyClient, params: McpCapabilitiesUpdateParams & ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpSuccess> = /*@__PURE__*/operation("PUT /mcp-servers/{mcpServerId|id}/capabilities json needed control");

/** Report what an MCP server offers. */
export const syncMcpServerCapabilities: (client: PortkeyClient, params: McpServerCapabilitiesSyncParams & ({ mcpServerId: string } | { id: string }) & SyncMcpServerCapabilitiesQuery, options?: RequestOptions) => Call<McpSyncReply> = /*@__PURE__*/operation("POST /mcp-servers/{mcpServerId|id}/capabilities/sync json needed +query:workspace_id control");

/** Retrieve the OAuth client of an MCP server. */
export const getMcpServerClientInfo: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & GetMcpServerClientInfoQuery, options?: RequestOptions) => Call<McpServerClientInfo> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/client-info query control");

/** Disconnect a user from an MCP server. */
export const deleteMcpServerConnections: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & DeleteMcpServerConnectionsQuery, options?: RequestOptions) => Call<McpSuccess> = /*@__PURE__*/operation("DELETE /mcp-servers/{mcpServerId|id}/connections query control");

/** List connections to an MCP server. */
export const listMcpServerConnections: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & ListMcpServerConnectionsQuery, options?: RequestOptions) => PageCall<McpServerConnection, McpServerConnectionList> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/connections query list:page control", lists);

/** Retrieve what an MCP server says about itself. */
export const getMcpServerMetadata: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpMetadata> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/metadata control");

/** Report what an MCP server says about itself. */
export const syncMcpServerMetadata: (client: PortkeyClient, params: Spelled<McpServerMetadataSyncParams, { /** @deprecated Use `capability_flags` */ capabilityFlags: "capability_flags"; /** @deprecated Use `protocol_version` */ protocolVersion: "protocol_version"; /** @deprecated Use `server_name` */ serverName: "server_name"; /** @deprecated Use `server_version` */ serverVersion: "server_version"; /** @deprecated Use `website_url` */ websiteUrl: "website_url" }> & ({ mcpServerId: string } | { id: string }) & SyncMcpServerMetadataQuery, options?: RequestOptions) => Call<McpSyncReply> = /*@__PURE__*/operation("POST /mcp-servers/{mcpServerId|id}/metadata/sync json +query:workspace_id +camel:capability_flags,protocol_version,server_name,server_version,website_url control");

/** Test an MCP server. */
export const testMcpServer: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpConnectionTest> = /*@__PURE__*/operation("POST /mcp-servers/{mcpServerId|id}/test control");

/** Delete OAuth tokens for an MCP server. */
export const deleteMcpServerTokens: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & DeleteMcpServerTokensQuery, options?: RequestOptions) => Call<McpServerTokensDeleted> = /*@__PURE__*/operation("DELETE /mcp-servers/{mcpServerId|id}/tokens query control");

/** Retrieve OAuth tokens for an MCP server. */
export const getMcpServerTokens: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & GetMcpServerTokensQuery, options?: RequestOptions) => Call<McpServerTokens> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/tokens query control");

/** Keep OAuth tokens for an MCP server. */
export const setMcpServerTokens: (client: PortkeyClient, params: Spelled<McpServerTokensParams, { /** @deprecated Use `access_token` */ accessToken: "access_token"; /** @deprecated Use `client_metadata` */ clientMetadata: "client_metadata"; /** @deprecated Use `expires_in` */ expiresIn: "expires_in"; /** @deprecated Use `id_token` */ idToken: "id_token"; /** @deprecated Use `refresh_token` */ refreshToken: "refresh_token"; /** @deprecated Use `token_type` */ tokenType: "token_type"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }> & ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpServerTokensSaved> = /*@__PURE__*/operation("PUT /mcp-servers/{mcpServerId|id}/tokens json needed +camel:access_token,client_metadata,expires_in,id_token,refresh_token,token_type,workspace_id control");

/** List who may use an MCP server. */
export const listMcpServerUserAccess: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & ListMcpServerUserAccessQuery, options?: RequestOptions) => PageCall<McpServerUserAccess, McpServerUserAccessList> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/user-access query list:page(first=1,page=page) control", lists);

/** Decide who may use an MCP server. */
export const updateMcpServerUserAccess: (client: PortkeyClient, params: Spelled<McpServerUserAccessUpdateParams, { /** @deprecated Use `default_user_access` */ defaultUserAccess: "default_user_access"; /** @deprecated Use `user_access` */ userAccess: "user_access" }> & ({ mcpServerId: string } | { id: string }), options?: RequestOptions) => Call<McpSuccess> = /*@__PURE__*/operation("PUT /mcp-servers/{mcpServerId|id}/user-access json +camel:default_user_access,user_access control");

/** Check whether the caller may use an MCP server. */
export const checkMcpServerUserAccess: (client: PortkeyClient, params: ({ mcpServerId: string } | { id: string }) & CheckMcpServerUserAccessQuery, options?: RequestOptions) => Call<McpServerUserAccessCheck> = /*@__PURE__*/operation("GET /mcp-servers/{mcpServerId|id}/user-access/check query control");

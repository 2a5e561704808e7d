// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CheckMcpServerUserAccessQuery, DeleteMcpServerConnectionsQuery, DeleteMcpServerTokensQuery, GetMcpServerClientInfoQuery, GetMcpServerTokensQuery, ListMcpServerCapabilitiesQuery, ListMcpServerConnectionsQuery, ListMcpServerUserAccessQuery, ListMcpServersQuery, McpCapabilitiesUpdateParams, McpConnectionTest, McpMetadata, McpServer, McpServerCapabilitiesSyncParams, McpServerCapability, McpServerCapabilityList, McpServerClientInfo, McpServerConnection, McpServerConnectionList, McpServerCreateParams, McpServerCreated, McpServerDeleted, McpServerList, McpServerListItem, McpServerMetadataSyncParams, McpServerTokens, McpServerTokensDeleted, McpServerTokensParams, McpServerTokensSaved, McpServerUpdateParams, McpServerUpdated, McpServerUserAccess, McpServerUserAccessCheck, McpServerUserAccessList, McpServerUserAccessUpdateParams, McpSuccess, McpSyncReply, SyncMcpServerCapabilitiesQuery, SyncMcpServerMetadataQuery } from "../schema.ts";

export interface McpServers {
  /** Methods of `portkey.mcpServers.capabilities`. */
  readonly capabilities: McpServersCapabilities;
  /** Methods of `portkey.mcpServers.connections`. */
  readonly connections: McpServersConnections;
  /** Methods of `portkey.mcpServers.metadata`. */
  readonly metadata: McpServersMetadata;
  /** Methods of `portkey.mcpServers.userAccess`. */
  readonly userAccess: McpServersUserAccess;
  /** @deprecated Use `delete` */
  readonly del: McpServers["delete"];
  /**
   * Create an MCP server.
   *
   * Opens an MCP integration in a workspace, under a slug and with access of its own.
   * @param body An MCP integration to open in a workspace.
   */
  create(body: Spelled<McpServerCreateParams, { /** @deprecated Use `mcp_integration_id` */ mcpIntegrationId: "mcp_integration_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<McpServerCreated>;
  /**
   * Delete an MCP server.
   *
   * Clients can no longer reach it. The integration stays.
   */
  delete(params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpServerDeleted>;
  /**
   * Delete OAuth tokens for an MCP server.
   *
   * Signs the user of this API key out at the MCP server.
   */
  deleteTokens(params: ({ mcpServerId: string } | { id: string }) & DeleteMcpServerTokensQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpServerTokensDeleted>;
  /**
   * Retrieve the OAuth client of an MCP server.
   *
   * The client as which the gateway is registered at the MCP server. 404 when it is not registered.
   */
  getClientInfo(params: ({ mcpServerId: string } | { id: string }) & GetMcpServerClientInfoQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpServerClientInfo>;
  /**
   * Retrieve OAuth tokens for an MCP server.
   *
   * The tokens with which the user of this API key is signed in at the MCP server. 404 when there are none.
   */
  getTokens(params: ({ mcpServerId: string } | { id: string }) & GetMcpServerTokensQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpServerTokens>;
  /**
   * List MCP servers.
   *
   * The MCP servers that a workspace has opened.
   */
  list(query?: ListMcpServersQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpServerListItem, McpServerList>;
  /**
   * Retrieve an MCP server.
   *
   * One MCP server with the integration behind it.
   */
  retrieve(params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpServer>;
  /**
   * Keep OAuth tokens for an MCP server.
   *
   * Signs the user of this API key in at the MCP server with tokens that you got yourself.
   * @param params OAuth tokens to keep for the user of this API key.
   */
  setTokens(params: Spelled<McpServerTokensParams, { /** @deprecated Use `access_token` */ accessToken: "access_token"; /** @deprecated Use `client_metadata` */ clientMetadata: "client_metadata"; /** @deprecated Use `expires_in` */ expiresIn: "expires_in"; /** @deprecated Use `id_token` */ idToken: "id_token"; /** @deprecated Use `refresh_token` */ refreshToken: "refresh_token"; /** @deprecated Use `token_type` */ tokenType: "token_type"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }> & ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpServerTokensSaved>;
  /**
   * Test an MCP server.
   *
   * Calls the MCP server once and says whether it answered. A failed call is a reply with `success: false`, not an error.
   */
  test(params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpConnectionTest>;
  /**
   * Update an MCP server.
   *
   * Changes the name or the description. The slug and the integration stay.
   * @param params What to change; what is left out stays.
   */
  update(params: McpServerUpdateParams & ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpServerUpdated>;
}

export interface McpServersCapabilities {
  /**
   * List what an MCP server offers.
   *
   * The tools, prompts and resources of the server, and which of them clients of this workspace can use.
   */
  list(params: ({ mcpServerId: string } | { id: string }) & ListMcpServerCapabilitiesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpServerCapability, McpServerCapabilityList>;
  /**
   * Report what an MCP server offers.
   *
   * Adds tools, prompts and resources that were seen at the MCP server. None are removed. Gateways of your own report them; the hosted one does so by itself.
   * @param params What the MCP server was seen to offer.
   */
  sync(params: McpServerCapabilitiesSyncParams & ({ mcpServerId: string } | { id: string }) & SyncMcpServerCapabilitiesQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpSyncReply>;
  /**
   * Open or close what an MCP server offers.
   *
   * What the integration has closed cannot be opened here.
   * @param params What to open or close.
   */
  update(params: McpCapabilitiesUpdateParams & ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpSuccess>;
}

export interface McpServersConnections {
  /** @deprecated Use `delete` */
  readonly del: McpServersConnections["delete"];
  /**
   * Disconnect a user from an MCP server.
   *
   * Signs a user out at the MCP server: with a user's key that user, with a service key the one in `user_id`.
   */
  delete(params: ({ mcpServerId: string } | { id: string }) & DeleteMcpServerConnectionsQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpSuccess>;
  /**
   * List connections to an MCP server.
   *
   * Who is signed in at the MCP server. With a user's key only that user, with a service key everyone.
   */
  list(params: ({ mcpServerId: string } | { id: string }) & ListMcpServerConnectionsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpServerConnection, McpServerConnectionList>;
}

export interface McpServersMetadata {
  /** @deprecated Use `get` */
  readonly retrieve: McpServersMetadata["get"];
  /**
   * Retrieve what an MCP server says about itself.
   *
   * Name, version and instructions of the MCP server, as it was read last.
   */
  get(params: ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpMetadata>;
  /**
   * Report what an MCP server says about itself.
   *
   * Stores name, version and instructions of the MCP server. Gateways of your own report them; the hosted one does so by itself.
   * @param params What the MCP server says about itself.
   */
  sync(params: Spelled<McpServerMetadataSyncParams, { /** @deprecated Use `capability_flags` */ capabilityFlags: "capability_flags"; /** @deprecated Use `protocol_version` */ protocolVersion: "protocol_version"; /** @deprecated Use `server_name` */ serverName: "server_name"; /** @deprecated Use `server_version` */ serverVersion: "server_version"; /** @deprecated Use `website_url` */ websiteUrl: "website_url" }> & ({ mcpServerId: string } | { id: string }) & SyncMcpServerMetadataQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpSyncReply>;
}

export interface McpServersUserAccess {
  /**
   * Check whether the caller may use an MCP server.
   *
   * Whether the user of this API key may use the server.
   */
  check(params: ({ mcpServerId: string } | { id: string }) & CheckMcpServerUserAccessQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpServerUserAccessCheck>;
  /**
   * List who may use an MCP server.
   *
   * The members of the workspace, and whether each may use the server.
   */
  list(params: ({ mcpServerId: string } | { id: string }) & ListMcpServerUserAccessQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpServerUserAccess, McpServerUserAccessList>;
  /**
   * Decide who may use an MCP server.
   *
   * Gives or takes access, for single users and for all others.
   * @param params Access to give or take.
   */
  update(params: Spelled<McpServerUserAccessUpdateParams, { /** @deprecated Use `default_user_access` */ defaultUserAccess: "default_user_access"; /** @deprecated Use `user_access` */ userAccess: "user_access" }> & ({ mcpServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpSuccess>;
}

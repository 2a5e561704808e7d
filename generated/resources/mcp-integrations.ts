// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListMcpIntegrationCapabilitiesQuery, ListMcpIntegrationWorkspacesQuery, ListMcpIntegrationsQuery, McpCapabilitiesUpdateParams, McpConnectionTest, McpIntegration, McpIntegrationCapability, McpIntegrationCapabilityList, McpIntegrationCreateParams, McpIntegrationCreated, McpIntegrationDeleted, McpIntegrationList, McpIntegrationListItem, McpIntegrationSyncParams, McpIntegrationUpdateParams, McpIntegrationUpdated, McpIntegrationWorkspacesReply, McpIntegrationWorkspacesUpdateParams, McpIntegrationWorkspacesUpdated, McpMetadata, McpSuccess, McpSyncReply } from "../schema.ts";

export interface McpIntegrations {
  /** Methods of `portkey.mcpIntegrations.capabilities`. */
  readonly capabilities: McpIntegrationsCapabilities;
  /** Methods of `portkey.mcpIntegrations.metadata`. */
  readonly metadata: McpIntegrationsMetadata;
  /** Methods of `portkey.mcpIntegrations.workspaces`. */
  readonly workspaces: McpIntegrationsWorkspaces;
  /** @deprecated Use `delete` */
  readonly del: McpIntegrations["delete"];
  /**
   * Create an MCP integration.
   *
   * Makes an MCP server known. Workspaces get access to it with `mcpIntegrations.workspaces.update`, and open it as an MCP server of theirs.
   * @param body An MCP server to make known.
   */
  create(body: Spelled<McpIntegrationCreateParams, { /** @deprecated Use `auth_type` */ authType: "auth_type"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<McpIntegrationCreated>;
  /**
   * Delete an MCP integration.
   *
   * The servers made from it stop working.
   */
  delete(params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpIntegrationDeleted>;
  /**
   * List MCP integrations.
   *
   * The MCP servers that the organisation or a workspace knows.
   */
  list(query?: ListMcpIntegrationsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpIntegrationListItem, McpIntegrationList>;
  /**
   * Retrieve an MCP integration.
   *
   * One MCP integration with its settings.
   */
  retrieve(params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpIntegration>;
  /**
   * Report what an MCP integration offers.
   *
   * Stores what the MCP server says about itself and offers. Gateways of your own report it; the hosted one does so by itself.
   * @param params What an MCP server says about itself and offers.
   */
  sync(params: Spelled<McpIntegrationSyncParams, { /** @deprecated Use `server_info` */ serverInfo: "server_info" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpSyncReply>;
  /**
   * Test an MCP integration.
   *
   * Calls the MCP server once and says whether it answered. A failed call is a reply with `success: false`, not an error.
   */
  test(params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpConnectionTest>;
  /**
   * Update an MCP integration.
   *
   * Changes how the MCP server is reached. Every server made from it follows.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<McpIntegrationUpdateParams, { /** @deprecated Use `auth_type` */ authType: "auth_type"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpIntegrationUpdated>;
}

export interface McpIntegrationsCapabilities {
  /**
   * List what an MCP integration offers.
   *
   * The tools, prompts and resources of the MCP server, and which are open to workspaces.
   */
  list(params: ({ mcpIntegrationId: string } | { id: string }) & ListMcpIntegrationCapabilitiesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<McpIntegrationCapability, McpIntegrationCapabilityList>;
  /**
   * Open or close what an MCP integration offers.
   *
   * What is closed here is closed in every workspace.
   * @param params What to open or close.
   */
  update(params: McpCapabilitiesUpdateParams & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpSuccess>;
}

export interface McpIntegrationsMetadata {
  /** @deprecated Use `retrieve` */
  readonly get: McpIntegrationsMetadata["retrieve"];
  /**
   * Retrieve what an MCP integration says about itself.
   *
   * Name, version and instructions of the MCP server, as it was read last.
   */
  retrieve(params: ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpMetadata>;
}

export interface McpIntegrationsWorkspaces {
  /**
   * List workspaces of an MCP integration.
   *
   * Which workspaces may use the integration.
   */
  list(params: ({ mcpIntegrationId: string } | { id: string }) & ListMcpIntegrationWorkspacesQuery, options?: RequestOptions, extra?: RequestOptions): Call<McpIntegrationWorkspacesReply>;
  /**
   * Give workspaces access to an MCP integration.
   *
   * Gives or takes access, for single workspaces and for those made later.
   * @param params Access to give or take.
   */
  update(params: Spelled<McpIntegrationWorkspacesUpdateParams, { /** @deprecated Use `global_workspace_access` */ globalWorkspaceAccess: "global_workspace_access"; /** @deprecated Use `override_existing_workspace_access` */ overrideExistingWorkspaceAccess: "override_existing_workspace_access" }> & ({ mcpIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<McpIntegrationWorkspacesUpdated>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, RequestOptions } from "../../src/runtime.ts";
import type { AgentCard, AgentCardFetchParams, AgentIntegration, AgentIntegrationCreateParams, AgentIntegrationDeleted, AgentIntegrationList, AgentIntegrationUpdateParams, AgentServer, AgentServerCreateParams, AgentServerDeleted, AgentServerList, AgentServerUpdateParams, ListAgentIntegrationsQuery, ListAgentServersQuery } from "../schema.ts";

export interface AgentIntegrations {
  /** @deprecated Use `delete` */
  readonly del: AgentIntegrations["delete"];
  /**
   * Create an agent integration.
   *
   * Adds an agent by its address. It has to be public. The endpoint has no public schema, so body and reply are open.
   * @param body The agent to add.
   */
  create(body?: AgentIntegrationCreateParams, options?: RequestOptions, extra?: RequestOptions): Call<AgentIntegration>;
  /**
   * Delete an agent integration.
   *
   * Removes an agent from the organisation. The endpoint has no public schema, so body and reply are open.
   */
  delete(params: ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentIntegrationDeleted>;
  /**
   * Fetch an agent's card.
   *
   * Reads the card of an agent before it is added. Private addresses, metadata hosts and addresses with a fragment are refused. The endpoint has no public schema, so body and reply are open.
   * @param body Where the agent is, and how to sign in.
   */
  fetchAgentCard(body?: AgentCardFetchParams, options?: RequestOptions, extra?: RequestOptions): Call<AgentCard>;
  /**
   * List agent integrations.
   *
   * Agents that the organisation knows. The endpoint has no public schema, so body and reply are open.
   */
  list(query?: ListAgentIntegrationsQuery, options?: RequestOptions, extra?: RequestOptions): Call<AgentIntegrationList>;
  /**
   * Retrieve an agent integration.
   *
   * One agent that the organisation knows. The endpoint has no public schema, so body and reply are open.
   */
  retrieve(params: ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentIntegration>;
  /**
   * Update an agent integration.
   *
   * Changes an agent. The endpoint has no public schema, so body and reply are open.
   * @param params What to change.
   */
  update(params: AgentIntegrationUpdateParams & ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentIntegration>;
}

export interface AgentServers {
  /** @deprecated Use `delete` */
  readonly del: AgentServers["delete"];
  /**
   * Retrieve an agent server's card.
   *
   * Reads the card from the agent itself. The endpoint has no public schema, so body and reply are open.
   */
  agentCard(params: ({ agentServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentCard>;
  /**
   * Create an agent server.
   *
   * Opens an agent of the organisation in a workspace. The endpoint has no public schema, so body and reply are open.
   * @param body The agent to open.
   */
  create(body?: AgentServerCreateParams, options?: RequestOptions, extra?: RequestOptions): Call<AgentServer>;
  /**
   * Delete an agent server.
   *
   * Closes an agent in a workspace. The endpoint has no public schema, so body and reply are open.
   */
  delete(params: ({ agentServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentServerDeleted>;
  /**
   * List agent servers.
   *
   * Agents that a workspace has opened. The endpoint has no public schema, so body and reply are open.
   */
  list(query?: ListAgentServersQuery, options?: RequestOptions, extra?: RequestOptions): Call<AgentServerList>;
  /**
   * Retrieve an agent server.
   *
   * One agent of a workspace. The endpoint has no public schema, so body and reply are open.
   */
  retrieve(params: ({ agentServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentServer>;
  /**
   * Update an agent server.
   *
   * Changes an agent of a workspace. The endpoint has no public schema, so body and reply are open.
   * @param params What to change.
   */
  update(params: AgentServerUpdateParams & ({ agentServerId: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<AgentServer>;
}

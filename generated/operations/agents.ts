// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { AgentCard, AgentCardFetchParams, AgentIntegration, AgentIntegrationCreateParams, AgentIntegrationDeleted, AgentIntegrationList, AgentIntegrationUpdateParams, AgentServer, AgentServerCreateParams, AgentServerDeleted, AgentServerList, AgentServerUpdateParams, ListAgentIntegrationsQuery, ListAgentServersQuery } from "../schema.ts";

/** List agent integrations. */
export const listAgentIntegrations: (client: PortkeyClient, query?: ListAgentIntegrationsQuery, options?: RequestOptions) => Call<AgentIntegrationList> = /*@__PURE__*/operation("GET /agent-integrations query control");

/** Create an agent integration. */
export const createAgentIntegration: (client: PortkeyClient, body?: AgentIntegrationCreateParams, options?: RequestOptions) => Call<AgentIntegration> = /*@__PURE__*/operation("POST /agent-integrations json control");

/** Fetch an agent's card. */
export const fetchAgentCard: (client: PortkeyClient, body?: AgentCardFetchParams, options?: RequestOptions) => Call<AgentCard> = /*@__PURE__*/operation("POST /agent-integrations/fetch-agent-card json control");

/** Delete an agent integration. */
export const deleteAgentIntegration: (client: PortkeyClient, params: ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<AgentIntegrationDeleted> = /*@__PURE__*/operation("DELETE /agent-integrations/{agentIntegrationId|id} control");

/** Retrieve an agent integration. */
export const getAgentIntegration: (client: PortkeyClient, params: ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<AgentIntegration> = /*@__PURE__*/operation("GET /agent-integrations/{agentIntegrationId|id} control");

/** Update an agent integration. */
export const updateAgentIntegration: (client: PortkeyClient, params: AgentIntegrationUpdateParams & ({ agentIntegrationId: string } | { id: string }), options?: RequestOptions) => Call<AgentIntegration> = /*@__PURE__*/operation("PUT /agent-integrations/{agentIntegrationId|id} json control");

/** List agent servers. */
export const listAgentServers: (client: PortkeyClient, query?: ListAgentServersQuery, options?: RequestOptions) => Call<AgentServerList> = /*@__PURE__*/operation("GET /agent-servers query control");

/** Create an agent server. */
export const createAgentServer: (client: PortkeyClient, body?: AgentServerCreateParams, options?: RequestOptions) => Call<AgentServer> = /*@__PURE__*/operation("POST /agent-servers json control");

/** Delete an agent server. */
export const deleteAgentServer: (client: PortkeyClient, params: ({ agentServerId: string } | { id: string }), options?: RequestOptions) => Call<AgentServerDeleted> = /*@__PURE__*/operation("DELETE /agent-servers/{agentServerId|id} control");

/** Retrieve an agent server. */
export const getAgentServer: (client: PortkeyClient, params: ({ agentServerId: string } | { id: string }), options?: RequestOptions) => Call<AgentServer> = /*@__PURE__*/operation("GET /agent-servers/{agentServerId|id} control");

/** Update an agent server. */
export const updateAgentServer: (client: PortkeyClient, params: AgentServerUpdateParams & ({ agentServerId: string } | { id: string }), options?: RequestOptions) => Call<AgentServer> = /*@__PURE__*/operation("PUT /agent-servers/{agentServerId|id} json control");

/** Retrieve an agent server's card. */
export const getAgentServerCard: (client: PortkeyClient, params: ({ agentServerId: string } | { id: string }), options?: RequestOptions) => Call<AgentCard> = /*@__PURE__*/operation("GET /agent-servers/{agentServerId|id}/agent-card control");

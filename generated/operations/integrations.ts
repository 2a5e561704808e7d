// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { DeleteIntegrationModelsQuery, Integration, IntegrationCreateParams, IntegrationCreated, IntegrationDeleted, IntegrationDetails, IntegrationList, IntegrationModel, IntegrationModelList, IntegrationModelsDeleted, IntegrationModelsUpdateParams, IntegrationModelsUpdated, IntegrationUpdateParams, IntegrationUpdated, IntegrationWorkspace, IntegrationWorkspaceList, IntegrationWorkspacesUpdateParams, IntegrationWorkspacesUpdated, ListIntegrationsQuery } from "../schema.ts";

/** List integrations. */
export const listIntegrations: (client: PortkeyClient, query?: ListIntegrationsQuery, options?: RequestOptions) => PageCall<Integration, IntegrationList> = /*@__PURE__*/operation("GET /integrations query list:page control", lists);

/** Create an integration. */
export const createIntegration: (client: PortkeyClient, body: IntegrationCreateParams, options?: RequestOptions) => Call<IntegrationCreated> = /*@__PURE__*/operation("POST /integrations json needed control");

/** Delete an integration. */
export const deleteIntegration: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<IntegrationDeleted> = /*@__PURE__*/operation("DELETE /integrations/{slug} control");

/** Retrieve an integration. */
export const getIntegration: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<IntegrationDetails> = /*@__PURE__*/operation("GET /integrations/{slug} control");

/** Update an integration. */
export const updateIntegration: (client: PortkeyClient, params: IntegrationUpdateParams & { slug: string }, options?: RequestOptions) => Call<IntegrationUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug} json control");

/** Delete models of an integration. */
export const deleteIntegrationModels: (client: PortkeyClient, params: { slug: string } & DeleteIntegrationModelsQuery, options?: RequestOptions) => Call<IntegrationModelsDeleted> = /*@__PURE__*/operation("DELETE /integrations/{slug}/models query control");

/** List models of an integration. */
export const listIntegrationModels: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => PageCall<IntegrationModel, IntegrationModelList> = /*@__PURE__*/operation("GET /integrations/{slug}/models list:none(items=models) control", lists);

/** Open or close models of an integration. */
export const updateIntegrationModels: (client: PortkeyClient, params: IntegrationModelsUpdateParams & { slug: string }, options?: RequestOptions) => Call<IntegrationModelsUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug}/models json needed control");

/** List workspaces of an integration. */
export const listIntegrationWorkspaces: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => PageCall<IntegrationWorkspace, IntegrationWorkspaceList> = /*@__PURE__*/operation("GET /integrations/{slug}/workspaces list:none(items=workspaces) control", lists);

/** Give workspaces access to an integration. */
export const updateIntegrationWorkspaces: (client: PortkeyClient, params: IntegrationWorkspacesUpdateParams & { slug: string }, options?: RequestOptions) => Call<IntegrationWorkspacesUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug}/workspaces json control");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { DeleteIntegrationModelsQuery, Integration, IntegrationCreateParams, IntegrationCreated, IntegrationDeleted, IntegrationDetails, IntegrationList, IntegrationModel, IntegrationModelList, IntegrationModelsDeleted, IntegrationModelsUpdateParams, IntegrationModelsUpdated, IntegrationUpdateParams, IntegrationUpdated, IntegrationWorkspace, IntegrationWorkspaceList, IntegrationWorkspacesUpdateParams, IntegrationWorkspacesUpdated, ListIntegrationsQuery } from "../schema.ts";

/** List integrations. */
export const listIntegrations: (client: PortkeyClient, query?: ListIntegrationsQuery, options?: RequestOptions) => PageCall<Integration, IntegrationList> = /*@__PURE__*/operation("GET /integrations query list:page control", lists);

/** Create an integration. */
export const createIntegration: (client: PortkeyClient, body: Spelled<IntegrationCreateParams, { /** @deprecated Use `ai_provider_id` */ aiProviderId: "ai_provider_id"; /** @deprecated Use `create_default_provider` */ createDefaultProvider: "create_default_provider"; /** @deprecated Use `default_provider_slug` */ defaultProviderSlug: "default_provider_slug"; /** @deprecated Use `pricing_adjustments` */ pricingAdjustments: "pricing_adjustments"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<IntegrationCreated> = /*@__PURE__*/operation("POST /integrations json needed +camel:ai_provider_id,create_default_provider,default_provider_slug,pricing_adjustments,secret_mappings,workspace_id control");

/** Delete an integration. */
export const deleteIntegration: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<IntegrationDeleted> = /*@__PURE__*/operation("DELETE /integrations/{slug} control");

/** Retrieve an integration. */
export const getIntegration: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<IntegrationDetails> = /*@__PURE__*/operation("GET /integrations/{slug} control");

/** Update an integration. */
export const updateIntegration: (client: PortkeyClient, params: Spelled<IntegrationUpdateParams, { /** @deprecated Use `pricing_adjustments` */ pricingAdjustments: "pricing_adjustments"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings" }> & { slug: string }, options?: RequestOptions) => Call<IntegrationUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug} json +camel:pricing_adjustments,secret_mappings control");

/** Delete models of an integration. */
export const deleteIntegrationModels: (client: PortkeyClient, params: { slug: string } & DeleteIntegrationModelsQuery, options?: RequestOptions) => Call<IntegrationModelsDeleted> = /*@__PURE__*/operation("DELETE /integrations/{slug}/models query control");

/** List models of an integration. */
export const listIntegrationModels: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => PageCall<IntegrationModel, IntegrationModelList> = /*@__PURE__*/operation("GET /integrations/{slug}/models list:none(items=models) control", lists);

/** Open or close models of an integration. */
export const updateIntegrationModels: (client: PortkeyClient, params: Spelled<IntegrationModelsUpdateParams, { /** @deprecated Use `allow_all_models` */ allowAllModels: "allow_all_models" }> & { slug: string }, options?: RequestOptions) => Call<IntegrationModelsUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug}/models json needed +camel:allow_all_models control");

/** List workspaces of an integration. */
export const listIntegrationWorkspaces: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => PageCall<IntegrationWorkspace, IntegrationWorkspaceList> = /*@__PURE__*/operation("GET /integrations/{slug}/workspaces list:none(items=workspaces) control", lists);

/** Give workspaces access to an integration. */
export const updateIntegrationWorkspaces: (client: PortkeyClient, params: Spelled<IntegrationWorkspacesUpdateParams, { /** @deprecated Use `create_default_provider` */ createDefaultProvider: "create_default_provider"; /** @deprecated Use `default_provider_slug` */ defaultProviderSlug: "default_provider_slug"; /** @deprecated Use `global_workspace_access` */ globalWorkspaceAccess: "global_workspace_access"; /** @deprecated Use `override_existing_workspace_access` */ overrideExistingWorkspaceAccess: "override_existing_workspace_access" }> & { slug: string }, options?: RequestOptions) => Call<IntegrationWorkspacesUpdated> = /*@__PURE__*/operation("PUT /integrations/{slug}/workspaces json +camel:create_default_provider,default_provider_slug,global_workspace_access,override_existing_workspace_access control");

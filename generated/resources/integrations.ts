// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { DeleteIntegrationModelsQuery, Integration, IntegrationCreateParams, IntegrationCreated, IntegrationDeleted, IntegrationDetails, IntegrationList, IntegrationModel, IntegrationModelList, IntegrationModelsDeleted, IntegrationModelsUpdateParams, IntegrationModelsUpdated, IntegrationUpdateParams, IntegrationUpdated, IntegrationWorkspace, IntegrationWorkspaceList, IntegrationWorkspacesUpdateParams, IntegrationWorkspacesUpdated, ListIntegrationsQuery } from "../schema.ts";

export interface Integrations {
  /** Methods of `portkey.integrations.models`. */
  readonly models: IntegrationsModels;
  /** Methods of `portkey.integrations.workspaces`. */
  readonly workspaces: IntegrationsWorkspaces;
  /** @deprecated Use `delete` */
  readonly del: Integrations["delete"];
  /**
   * Create an integration.
   *
   * Stores an account at a provider. Workspaces get access to it with `integrations.workspaces.update`, and name it through a provider.
   * @param body An account at a provider to store.
   */
  create(body: Spelled<IntegrationCreateParams, { /** @deprecated Use `ai_provider_id` */ aiProviderId: "ai_provider_id"; /** @deprecated Use `create_default_provider` */ createDefaultProvider: "create_default_provider"; /** @deprecated Use `default_provider_slug` */ defaultProviderSlug: "default_provider_slug"; /** @deprecated Use `pricing_adjustments` */ pricingAdjustments: "pricing_adjustments"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationCreated>;
  /**
   * Delete an integration.
   *
   * The providers made from it stop working.
   */
  delete(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationDeleted>;
  /**
   * List integrations.
   *
   * The integrations that the API key can see, 100 a page when `page_size` is left out. A workspace's key sees those that its workspace may use.
   */
  list(query?: ListIntegrationsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Integration, IntegrationList>;
  /**
   * Retrieve an integration.
   *
   * One integration with its settings. The key is masked.
   */
  retrieve(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationDetails>;
  /**
   * Update an integration.
   *
   * Changes the name, key, settings or price factors. Every provider made from it follows at once.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<IntegrationUpdateParams, { /** @deprecated Use `pricing_adjustments` */ pricingAdjustments: "pricing_adjustments"; /** @deprecated Use `secret_mappings` */ secretMappings: "secret_mappings" }> & { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationUpdated>;
}

export interface IntegrationsModels {
  /** @deprecated Use `delete` */
  readonly del: IntegrationsModels["delete"];
  /**
   * Delete models of an integration.
   *
   * Removes models that you added. The provider's own ones can only be closed.
   */
  delete(params: { slug: string } & DeleteIntegrationModelsQuery, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationModelsDeleted>;
  /**
   * List models of an integration.
   *
   * Which models are open, and the prices of your own ones.
   */
  list(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): PageCall<IntegrationModel, IntegrationModelList>;
  /**
   * Open or close models of an integration.
   *
   * Opens or closes models, and adds or prices models of your own (`is_custom`).
   * @param params Models to open, to close or to add.
   */
  update(params: Spelled<IntegrationModelsUpdateParams, { /** @deprecated Use `allow_all_models` */ allowAllModels: "allow_all_models" }> & { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationModelsUpdated>;
}

export interface IntegrationsWorkspaces {
  /**
   * List workspaces of an integration.
   *
   * Which workspaces may use the integration, and their limits.
   */
  list(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): PageCall<IntegrationWorkspace, IntegrationWorkspaceList>;
  /**
   * Give workspaces access to an integration.
   *
   * Gives or takes access and sets limits, for single workspaces and for those made later.
   * @param params Access to give or take.
   */
  update(params: Spelled<IntegrationWorkspacesUpdateParams, { /** @deprecated Use `create_default_provider` */ createDefaultProvider: "create_default_provider"; /** @deprecated Use `default_provider_slug` */ defaultProviderSlug: "default_provider_slug"; /** @deprecated Use `global_workspace_access` */ globalWorkspaceAccess: "global_workspace_access"; /** @deprecated Use `override_existing_workspace_access` */ overrideExistingWorkspaceAccess: "override_existing_workspace_access" }> & { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<IntegrationWorkspacesUpdated>;
}

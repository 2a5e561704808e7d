// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { Guardrail, GuardrailCreateParams, GuardrailCreated, GuardrailDetails, GuardrailList, GuardrailUpdateParams, GuardrailUpdated, ListGuardrailsQuery, ListInputGuardrailExclusionsQuery, ListOutputGuardrailExclusionsQuery, WorkspaceExclusionList, WorkspaceExclusionsUpdateParams } from "../schema.ts";

export interface Guardrails {
  /** Methods of `portkey.guardrails.inputExclusions`. */
  readonly inputExclusions: GuardrailsInputExclusions;
  /** Methods of `portkey.guardrails.outputExclusions`. */
  readonly outputExclusions: GuardrailsOutputExclusions;
  /** @deprecated Use `delete` */
  readonly del: Guardrails["delete"];
  /**
   * Create a guardrail.
   *
   * Saves checks and what follows from them. Configs name the guardrail in `input_guardrails` and `output_guardrails`. 400 says which check is invalid.
   * @param body A guardrail to save.
   */
  create(body: Spelled<GuardrailCreateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<GuardrailCreated>;
  /**
   * Delete a guardrail.
   *
   * Configs that name it run without it. The reply has no body.
   */
  delete(params: ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * List guardrails.
   *
   * The guardrails of a workspace or of the organisation, without their checks.
   */
  list(query?: ListGuardrailsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Guardrail, GuardrailList>;
  /**
   * Retrieve a guardrail.
   *
   * One guardrail with its checks and actions.
   */
  retrieve(params: ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<GuardrailDetails>;
  /**
   * Update a guardrail.
   *
   * Changes the name, the checks or the actions; the checks are replaced as a whole. New checks or actions make a new version.
   * @param params What to change; what is left out stays.
   */
  update(params: GuardrailUpdateParams & ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<GuardrailUpdated>;
}

export interface GuardrailsInputExclusions {
  /**
   * List workspaces without the organisation's input guardrails.
   *
   * The workspaces whose requests the organisation's default guardrails leave out. Needs an organisation's service key with the scope `organisation_exclusions.list`.
   */
  list(query: ListInputGuardrailExclusionsQuery, options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceExclusionList>;
  /**
   * Leave workspaces out of the organisation's input guardrails.
   *
   * Frees workspaces of the organisation's default guardrails on requests, or takes them in again. Needs an organisation's service key with the scope `organisation_exclusions.update`.
   * @param body Workspaces to leave out or to take in again.
   */
  update(body: Spelled<WorkspaceExclusionsUpdateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `override_existing` */ overrideExisting: "override_existing" }>, options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceExclusionList>;
}

export interface GuardrailsOutputExclusions {
  /**
   * List workspaces without the organisation's output guardrails.
   *
   * The workspaces whose answers the organisation's default guardrails leave out. Needs an organisation's service key with the scope `organisation_exclusions.list`.
   */
  list(query: ListOutputGuardrailExclusionsQuery, options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceExclusionList>;
  /**
   * Leave workspaces out of the organisation's output guardrails.
   *
   * Frees workspaces of the organisation's default guardrails on answers, or takes them in again. Needs an organisation's service key with the scope `organisation_exclusions.update`.
   * @param body Workspaces to leave out or to take in again.
   */
  update(body: Spelled<WorkspaceExclusionsUpdateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `override_existing` */ overrideExisting: "override_existing" }>, options?: RequestOptions, extra?: RequestOptions): Call<WorkspaceExclusionList>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { OrganisationDefaults, OrganisationDefaultsUpdateParams, OrganisationDefaultsUpdated } from "../schema.ts";

export interface Admin {
  /** Methods of `portkey.admin.organisation`. */
  readonly organisation: AdminOrganisation;
}

export interface AdminOrganisation {
  /** Methods of `portkey.admin.organisation.defaults`. */
  readonly defaults: AdminOrganisationDefaults;
}

export interface AdminOrganisationDefaults {
  /**
   * Retrieve the organisation's defaults.
   *
   * The guardrails that all workspaces get. Needs an organisation key with `organisation_settings.read`.
   */
  retrieve(options?: RequestOptions, extra?: RequestOptions): Call<OrganisationDefaults>;
  /**
   * Update the organisation's defaults.
   *
   * Replaces the guardrails that all workspaces get; they apply at once, except in workspaces that are exempt. Needs an organisation key with `organisation_settings.update`.
   * @param body The lists to replace; a list that is left out stays.
   */
  update(body?: Spelled<OrganisationDefaultsUpdateParams, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails" }>, options?: RequestOptions, extra?: RequestOptions): Call<OrganisationDefaultsUpdated>;
}

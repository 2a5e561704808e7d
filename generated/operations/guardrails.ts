// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { Guardrail, GuardrailCreateParams, GuardrailCreated, GuardrailDetails, GuardrailList, GuardrailUpdateParams, GuardrailUpdated, ListGuardrailsQuery, ListInputGuardrailExclusionsQuery, ListOutputGuardrailExclusionsQuery, WorkspaceExclusionList, WorkspaceExclusionsUpdateParams } from "../schema.ts";

/** List guardrails. */
export const listGuardrails: (client: PortkeyClient, query?: ListGuardrailsQuery, options?: RequestOptions) => PageCall<Guardrail, GuardrailList> = /*@__PURE__*/operation("GET /guardrails query list:page control", lists);

/** Create a guardrail. */
export const createGuardrail: (client: PortkeyClient, body: Spelled<GuardrailCreateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<GuardrailCreated> = /*@__PURE__*/operation("POST /guardrails json needed +camel:organisation_id,workspace_id control");

/** Delete a guardrail. */
export const deleteGuardrail: (client: PortkeyClient, params: ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("DELETE /guardrails/{guardrailId|guardrail_id|id} reply:none control");

/** Retrieve a guardrail. */
export const getGuardrail: (client: PortkeyClient, params: ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions) => Call<GuardrailDetails> = /*@__PURE__*/operation("GET /guardrails/{guardrailId|guardrail_id|id} control");

/** Update a guardrail. */
export const updateGuardrail: (client: PortkeyClient, params: GuardrailUpdateParams & ({ guardrailId: string } | { guardrail_id: string } | { id: string }), options?: RequestOptions) => Call<GuardrailUpdated> = /*@__PURE__*/operation("PUT /guardrails/{guardrailId|guardrail_id|id} json control");

/** List workspaces without the organisation's input guardrails. */
export const listInputGuardrailExclusions: (client: PortkeyClient, query: ListInputGuardrailExclusionsQuery, options?: RequestOptions) => Call<WorkspaceExclusionList> = /*@__PURE__*/operation("GET /workspace-exclusions/input-guardrails query control");

/** Leave workspaces out of the organisation's input guardrails. */
export const updateInputGuardrailExclusions: (client: PortkeyClient, body: Spelled<WorkspaceExclusionsUpdateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `override_existing` */ overrideExisting: "override_existing" }>, options?: RequestOptions) => Call<WorkspaceExclusionList> = /*@__PURE__*/operation("PUT /workspace-exclusions/input-guardrails json needed +camel:organisation_id,override_existing control");

/** List workspaces without the organisation's output guardrails. */
export const listOutputGuardrailExclusions: (client: PortkeyClient, query: ListOutputGuardrailExclusionsQuery, options?: RequestOptions) => Call<WorkspaceExclusionList> = /*@__PURE__*/operation("GET /workspace-exclusions/output-guardrails query control");

/** Leave workspaces out of the organisation's output guardrails. */
export const updateOutputGuardrailExclusions: (client: PortkeyClient, body: Spelled<WorkspaceExclusionsUpdateParams, { /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `override_existing` */ overrideExisting: "override_existing" }>, options?: RequestOptions) => Call<WorkspaceExclusionList> = /*@__PURE__*/operation("PUT /workspace-exclusions/output-guardrails json needed +camel:organisation_id,override_existing control");

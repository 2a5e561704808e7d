// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { OrganisationDefaults, OrganisationDefaultsUpdateParams, OrganisationDefaultsUpdated } from "../schema.ts";

/** Retrieve the organisation's defaults. */
export const getOrganisationDefaults: (client: PortkeyClient, options?: RequestOptions) => Call<OrganisationDefaults> = /*@__PURE__*/operation("GET /admin/organisation/defaults control");

/** Update the organisation's defaults. */
export const updateOrganisationDefaults: (client: PortkeyClient, body?: Spelled<OrganisationDefaultsUpdateParams, { /** @deprecated Use `input_guardrails` */ inputGuardrails: "input_guardrails"; /** @deprecated Use `output_guardrails` */ outputGuardrails: "output_guardrails" }>, options?: RequestOptions) => Call<OrganisationDefaultsUpdated> = /*@__PURE__*/operation("PUT /admin/organisation/defaults json +camel:input_guardrails,output_guardrails control");

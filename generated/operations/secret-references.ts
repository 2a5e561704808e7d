// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListSecretReferencesQuery, SecretReference, SecretReferenceCreateParams, SecretReferenceCreated, SecretReferenceDeleted, SecretReferenceList, SecretReferenceSummary, SecretReferenceUpdateParams, SecretReferenceUpdated } from "../schema.ts";

/** List secret references. */
export const listSecretReferences: (client: PortkeyClient, query?: ListSecretReferencesQuery, options?: RequestOptions) => PageCall<SecretReferenceSummary, SecretReferenceList> = /*@__PURE__*/operation("GET /secret-references query list:page control", lists);

/** Create a secret reference. */
export const createSecretReference: (client: PortkeyClient, body: Spelled<SecretReferenceCreateParams, { /** @deprecated Use `allow_all_workspaces` */ allowAllWorkspaces: "allow_all_workspaces"; /** @deprecated Use `allowed_workspaces` */ allowedWorkspaces: "allowed_workspaces"; /** @deprecated Use `auth_config` */ authConfig: "auth_config"; /** @deprecated Use `manager_type` */ managerType: "manager_type"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `secret_key` */ secretKey: "secret_key"; /** @deprecated Use `secret_path` */ secretPath: "secret_path" }>, options?: RequestOptions) => Call<SecretReferenceCreated> = /*@__PURE__*/operation("POST /secret-references json needed +camel:allow_all_workspaces,allowed_workspaces,auth_config,manager_type,organisation_id,secret_key,secret_path control");

/** Delete a secret reference. */
export const deleteSecretReference: (client: PortkeyClient, params: { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReferenceDeleted> = /*@__PURE__*/operation("DELETE /secret-references/{secretReferenceId} control");

/** Retrieve a secret reference. */
export const getSecretReference: (client: PortkeyClient, params: { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReference> = /*@__PURE__*/operation("GET /secret-references/{secretReferenceId} control");

/** Update a secret reference. */
export const updateSecretReference: (client: PortkeyClient, params: Spelled<SecretReferenceUpdateParams, { /** @deprecated Use `allow_all_workspaces` */ allowAllWorkspaces: "allow_all_workspaces"; /** @deprecated Use `allowed_workspaces` */ allowedWorkspaces: "allowed_workspaces"; /** @deprecated Use `auth_config` */ authConfig: "auth_config"; /** @deprecated Use `secret_key` */ secretKey: "secret_key"; /** @deprecated Use `secret_path` */ secretPath: "secret_path" }> & { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReferenceUpdated> = /*@__PURE__*/operation("PUT /secret-references/{secretReferenceId} json +camel:allow_all_workspaces,allowed_workspaces,auth_config,secret_key,secret_path control");

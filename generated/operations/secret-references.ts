// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ListSecretReferencesQuery, SecretReference, SecretReferenceCreateParams, SecretReferenceCreated, SecretReferenceDeleted, SecretReferenceList, SecretReferenceSummary, SecretReferenceUpdateParams, SecretReferenceUpdated } from "../schema.ts";

/** List secret references. */
export const listSecretReferences: (client: PortkeyClient, query?: ListSecretReferencesQuery, options?: RequestOptions) => PageCall<SecretReferenceSummary, SecretReferenceList> = /*@__PURE__*/operation("GET /secret-references query list:page control", lists);

/** Create a secret reference. */
export const createSecretReference: (client: PortkeyClient, body: SecretReferenceCreateParams, options?: RequestOptions) => Call<SecretReferenceCreated> = /*@__PURE__*/operation("POST /secret-references json needed control");

/** Delete a secret reference. */
export const deleteSecretReference: (client: PortkeyClient, params: { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReferenceDeleted> = /*@__PURE__*/operation("DELETE /secret-references/{secretReferenceId} control");

/** Retrieve a secret reference. */
export const getSecretReference: (client: PortkeyClient, params: { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReference> = /*@__PURE__*/operation("GET /secret-references/{secretReferenceId} control");

/** Update a secret reference. */
export const updateSecretReference: (client: PortkeyClient, params: SecretReferenceUpdateParams & { secretReferenceId: string }, options?: RequestOptions) => Call<SecretReferenceUpdated> = /*@__PURE__*/operation("PUT /secret-references/{secretReferenceId} json control");

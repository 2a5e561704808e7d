// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListSecretReferencesQuery, SecretReference, SecretReferenceCreateParams, SecretReferenceCreated, SecretReferenceDeleted, SecretReferenceList, SecretReferenceSummary, SecretReferenceUpdateParams, SecretReferenceUpdated } from "../schema.ts";

export interface SecretReferences {
  /** @deprecated Use `delete` */
  readonly del: SecretReferences["delete"];
  /**
   * Create a secret reference.
   *
   * Tells Portkey where a secret is. Integrations, virtual keys and MCP integrations then name the reference instead of holding the secret. 400 means that `auth_config` does not fit the manager.
   * @param body The reference to make.
   */
  create(body: Spelled<SecretReferenceCreateParams, { /** @deprecated Use `allow_all_workspaces` */ allowAllWorkspaces: "allow_all_workspaces"; /** @deprecated Use `allowed_workspaces` */ allowedWorkspaces: "allowed_workspaces"; /** @deprecated Use `auth_config` */ authConfig: "auth_config"; /** @deprecated Use `manager_type` */ managerType: "manager_type"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `secret_key` */ secretKey: "secret_key"; /** @deprecated Use `secret_path` */ secretPath: "secret_path" }>, options?: RequestOptions, extra?: RequestOptions): Call<SecretReferenceCreated>;
  /**
   * Delete a secret reference.
   *
   * The secret itself stays where it is. 400 means that something still uses the reference.
   */
  delete(params: { secretReferenceId: string }, options?: RequestOptions, extra?: RequestOptions): Call<SecretReferenceDeleted>;
  /**
   * List secret references.
   *
   * The references that the key can see. Needs `secret_references.list`.
   */
  list(query?: ListSecretReferencesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<SecretReferenceSummary, SecretReferenceList>;
  /**
   * Retrieve a secret reference.
   *
   * Where a secret is, without the secret. Needs `secret_references.read`.
   */
  retrieve(params: { secretReferenceId: string }, options?: RequestOptions, extra?: RequestOptions): Call<SecretReference>;
  /**
   * Update a secret reference.
   *
   * Changes where the secret is, how to sign in, or who may use it. 400 means that nothing in the body can be changed.
   * @param params What to change; what is left out stays.
   */
  update(params: Spelled<SecretReferenceUpdateParams, { /** @deprecated Use `allow_all_workspaces` */ allowAllWorkspaces: "allow_all_workspaces"; /** @deprecated Use `allowed_workspaces` */ allowedWorkspaces: "allowed_workspaces"; /** @deprecated Use `auth_config` */ authConfig: "auth_config"; /** @deprecated Use `secret_key` */ secretKey: "secret_key"; /** @deprecated Use `secret_path` */ secretPath: "secret_path" }> & { secretReferenceId: string }, options?: RequestOptions, extra?: RequestOptions): Call<SecretReferenceUpdated>;
}

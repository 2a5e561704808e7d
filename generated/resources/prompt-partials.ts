// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListPromptPartialsQuery, PromptPartial, PromptPartialCreateParams, PromptPartialCreated, PromptPartialDeleted, PromptPartialList, PromptPartialListItem, PromptPartialPublishParams, PromptPartialPublished, PromptPartialUpdateParams, PromptPartialUpdated, PromptPartialVersion, PromptPartialVersionList, PromptShareParams, PromptShared } from "../schema.ts";

export interface Prompts {
  /** Methods of `portkey.prompts.partials`. */
  readonly partials: PromptsPartials;
}

export interface PromptsPartials {
  /** Methods of `portkey.prompts.partials.versions`. */
  readonly versions: PromptsPartialsVersions;
  /** @deprecated Use `delete` */
  readonly del: PromptsPartials["delete"];
  /**
   * Create a prompt partial.
   *
   * Creates a piece of text that prompts take in with `{{>slug}}`, and publishes its first version.
   * @param body A new partial and its first version.
   */
  create(body: Spelled<PromptPartialCreateParams, { /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartialCreated>;
  /**
   * Delete a prompt partial.
   *
   * Deletes a partial and all its versions.
   * @param promptPartialId Slug or id of the partial.
   */
  delete(promptPartialId: string, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartialDeleted>;
  /**
   * End the sharing of a partial.
   *
   * Takes a shared partial back from the workspaces. The endpoint has no public schema, so body and reply are open.
   * @param promptPartialId Slug or id of the partial.
   */
  deleteShare(promptPartialId: string, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Copy a shared partial.
   *
   * Makes a partial of your own workspace from a shared one. The endpoint has no public schema, so body and reply are open.
   * @param promptPartialId Slug or id of the partial.
   * @param body With whom to share.
   */
  fork(promptPartialId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * List prompt partials.
   *
   * Returns all partials in one array.
   */
  list(query?: ListPromptPartialsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<PromptPartialListItem, PromptPartialList>;
  /**
   * Publish a prompt partial's version.
   *
   * Makes a version the one that prompts take in.
   * @param promptPartialId Slug or id of the partial.
   * @param body The version to publish.
   */
  publish(promptPartialId: string, body: PromptPartialPublishParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartialPublished>;
  /**
   * Retrieve a prompt partial.
   *
   * Returns a partial with the text of its published version.
   * @param promptPartialId Slug or id of the partial.
   */
  retrieve(promptPartialId: string, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartial>;
  /**
   * Share a partial.
   *
   * Lets other workspaces use a partial. The endpoint has no public schema, so body and reply are open.
   * @param promptPartialId Slug or id of the partial.
   * @param body With whom to share.
   */
  share(promptPartialId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Stop sharing a partial.
   *
   * Stops sharing a partial with workspaces. The endpoint has no public schema, so body and reply are open.
   * @param promptPartialId Slug or id of the partial.
   * @param body With whom to share.
   */
  unshare(promptPartialId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Update a prompt partial.
   *
   * Changes the name, or saves a new version of the text. Prompts take in the new version only after `prompts.partials.publish`.
   * @param promptPartialId Slug or id of the partial.
   * @param body What to change.
   */
  update(promptPartialId: string, body?: Spelled<PromptPartialUpdateParams, { /** @deprecated Use `version_description` */ versionDescription: "version_description" }>, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartialUpdated>;
  /**
   * Change how a partial is shared.
   *
   * Changes which workspaces use a partial. The endpoint has no public schema, so body and reply are open.
   * @param promptPartialId Slug or id of the partial.
   * @param body With whom to share.
   */
  updateShare(promptPartialId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
}

export interface PromptsPartialsVersions {
  /**
   * List a prompt partial's versions.
   *
   * Returns all versions of a partial in one array.
   * @param promptPartialId Slug or id of the partial.
   */
  list(promptPartialId: string, options?: RequestOptions, extra?: RequestOptions): PageCall<PromptPartialVersion, PromptPartialVersionList>;
}

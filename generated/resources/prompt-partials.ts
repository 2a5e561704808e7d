// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListPromptPartialsQuery, PromptPartial, PromptPartialCreateParams, PromptPartialCreated, PromptPartialDeleted, PromptPartialList, PromptPartialListItem, PromptPartialPublishParams, PromptPartialPublished, PromptPartialUpdateParams, PromptPartialUpdated, PromptPartialVersion, PromptPartialVersionList } from "../schema.ts";

export interface Prompts {
  readonly partials: PromptsPartials;
}

export interface PromptsPartials {
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
   * Update a prompt partial.
   *
   * Changes the name, or saves a new version of the text. Prompts take in the new version only after `prompts.partials.publish`.
   * @param promptPartialId Slug or id of the partial.
   * @param body What to change.
   */
  update(promptPartialId: string, body?: PromptPartialUpdateParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptPartialUpdated>;
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

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Merged, Open, PageCall, RequestOptions, Spelled, Stream } from "../../src/runtime.ts";
import type { ChatCompletion, ChatCompletionChunk, Completion, GetPromptQuery, ListPromptsQuery, Prompt, PromptCompletionCreateParams, PromptCreateParams, PromptCreated, PromptDeleted, PromptList, PromptListItem, PromptPublishParams, PromptPublished, PromptRenderParams, PromptRenderResponse, PromptShareParams, PromptShared, PromptUpdateParams, PromptUpdated, PromptVersion, PromptVersionList, PromptVersionUpdateParams, PromptVersionUpdated } from "../schema.ts";

export interface Prompts {
  /** Methods of `portkey.prompts.completions`. */
  readonly completions: PromptsCompletions;
  /** Methods of `portkey.prompts.versions`. */
  readonly versions: PromptsVersions;
  /** @deprecated Use `delete` */
  readonly del: Prompts["delete"];
  /**
   * Create a prompt.
   *
   * Creates a prompt and publishes its first version.
   * @param body A new prompt and its first version.
   */
  create(body: Spelled<PromptCreateParams, { /** @deprecated Use `collection_id` */ collectionId: "collection_id"; /** @deprecated Use `is_raw_template` */ isRawTemplate: "is_raw_template"; /** @deprecated Use `template_metadata` */ templateMetadata: "template_metadata"; /** @deprecated Use `tool_choice` */ toolChoice: "tool_choice"; /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `virtual_key` */ virtualKey: "virtual_key" }>, options?: RequestOptions, extra?: RequestOptions): Call<PromptCreated>;
  /**
   * Delete a prompt.
   *
   * Deletes a prompt and all its versions. Requests that still name it fail from then on.
   * @param promptId Slug or id of the prompt.
   */
  delete(promptId: string, options?: RequestOptions, extra?: RequestOptions): Call<PromptDeleted>;
  /**
   * End the sharing of a prompt.
   *
   * Takes a shared prompt back from the workspaces. The endpoint has no public schema, so body and reply are open.
   * @param promptId Slug or id of the prompt.
   */
  deleteShare(promptId: string, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Copy a shared prompt.
   *
   * Makes a prompt of your own workspace from a shared one. The endpoint has no public schema, so body and reply are open.
   * @param promptId Slug or id of the prompt.
   * @param body With whom to share.
   */
  fork(promptId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * List prompts.
   *
   * Lists the prompts of a workspace or one of its collections, without their templates.
   */
  list(query?: ListPromptsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<PromptListItem, PromptList>;
  /**
   * Publish a prompt's version.
   *
   * Makes a version the one that answers when the prompt is run by its slug alone.
   * @param promptId Slug or id of the prompt.
   * @param body The version to publish.
   */
  publish(promptId: string, body: PromptPublishParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptPublished>;
  /**
   * Render a prompt.
   *
   * Fills a prompt template with the variables and returns the request body it makes, without sending it to a model. The body suits `chat.completions.create`, or `completions.create` for text templates.
   * @param params The values for the template's variables.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * const { data } = await portkey.prompts.render({ promptID: "pp-welcome", variables: { name: "Ann" } });
   * console.log(data);
   * ```
   */
  render(params: Open<PromptRenderParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions, extra?: RequestOptions): Call<PromptRenderResponse>;
  /**
   * Retrieve a prompt.
   *
   * Returns a prompt with the template and settings of its published version.
   * @param promptId Slug or id of the prompt.
   */
  retrieve(promptId: string, query?: GetPromptQuery, options?: RequestOptions, extra?: RequestOptions): Call<Prompt>;
  /**
   * Share a prompt.
   *
   * Lets other workspaces use a prompt. The endpoint has no public schema, so body and reply are open.
   * @param promptId Slug or id of the prompt.
   * @param body With whom to share.
   */
  share(promptId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Stop sharing a prompt.
   *
   * Stops sharing a prompt with workspaces. The endpoint has no public schema, so body and reply are open.
   * @param promptId Slug or id of the prompt.
   * @param body With whom to share.
   */
  unshare(promptId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
  /**
   * Update a prompt.
   *
   * Changes the prompt's name or collection, or saves a new version of its template. The new version answers only after `prompts.publish`. A new version needs the whole template and its settings, unless `patch` is set.
   * @param promptId Slug or id of the prompt.
   * @param body What to change.
   */
  update(promptId: string, body?: Spelled<PromptUpdateParams, { /** @deprecated Use `collection_id` */ collectionId: "collection_id"; /** @deprecated Use `is_raw_template` */ isRawTemplate: "is_raw_template"; /** @deprecated Use `prompt_metadata` */ promptMetadata: "prompt_metadata"; /** @deprecated Use `template_metadata` */ templateMetadata: "template_metadata"; /** @deprecated Use `tool_choice` */ toolChoice: "tool_choice"; /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `virtual_key` */ virtualKey: "virtual_key" }>, options?: RequestOptions, extra?: RequestOptions): Call<PromptUpdated>;
  /**
   * Change how a prompt is shared.
   *
   * Changes which workspaces use a prompt. The endpoint has no public schema, so body and reply are open.
   * @param promptId Slug or id of the prompt.
   * @param body With whom to share.
   */
  updateShare(promptId: string, body?: PromptShareParams, options?: RequestOptions, extra?: RequestOptions): Call<PromptShared>;
}

export interface PromptsCompletions {
  /**
   * Run a prompt.
   *
   * Fills a prompt template with the variables and sends it to the model stored with it. The id alone runs the published version; `pp-summary-1a2b3c@12` runs version 12, `@latest` the newest one, `@staging` the one with that label.
   * @param params The values for the template's variables.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * const answer = await portkey.prompts.completions.create({ promptID: "pp-welcome", variables: { name: "Ann" } });
   * console.log(answer);
   * ```
   */
  create(params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string }) & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Merged<ChatCompletion, Completion>>;
  create(params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string }) & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<Merged<ChatCompletionChunk, Completion>>>;
  create(params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions, extra?: RequestOptions): Call<Merged<ChatCompletion, Completion> | Stream<Merged<ChatCompletionChunk, Completion>>>;
}

export interface PromptsVersions {
  /**
   * List a prompt's versions.
   *
   * Returns all versions of a prompt in one array.
   * @param promptId Slug or id of the prompt.
   */
  list(promptId: string, options?: RequestOptions, extra?: RequestOptions): PageCall<PromptVersion, PromptVersionList>;
  /**
   * Retrieve a prompt's version.
   *
   * Returns a prompt with the template and settings of one version.
   * @param promptId Slug or id of the prompt.
   * @param versionId Id of the version.
   */
  retrieve(promptId: string, versionId: string, options?: RequestOptions, extra?: RequestOptions): Call<Prompt>;
  /**
   * Label a prompt's version.
   *
   * Puts a label on a version, so that `slug@label` runs it.
   * @param promptId Slug or id of the prompt.
   * @param versionId Id of the version.
   * @param body The label to put on the version.
   */
  update(promptId: string, versionId: string, body?: Spelled<PromptVersionUpdateParams, { /** @deprecated Use `label_id` */ labelId: "label_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<PromptVersionUpdated>;
}

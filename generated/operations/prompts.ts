// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Merged, Open, PageCall, PortkeyClient, RequestOptions, Spelled, Stream } from "../../src/runtime.ts";
import type { ChatCompletion, ChatCompletionChunk, Completion, GetPromptQuery, ListPromptsQuery, Prompt, PromptCompletionCreateParams, PromptCreateParams, PromptCreated, PromptDeleted, PromptList, PromptListItem, PromptPublishParams, PromptPublished, PromptRenderParams, PromptRenderResponse, PromptShareParams, PromptShared, PromptUpdateParams, PromptUpdated, PromptVersion, PromptVersionList, PromptVersionUpdateParams, PromptVersionUpdated } from "../schema.ts";

/** List prompts. */
export const listPrompts: (client: PortkeyClient, query?: ListPromptsQuery, options?: RequestOptions) => PageCall<PromptListItem, PromptList> = /*@__PURE__*/operation("GET /prompts query list:page control", lists);

/** Create a prompt. */
export const createPrompt: (client: PortkeyClient, body: Spelled<PromptCreateParams, { /** @deprecated Use `collection_id` */ collectionId: "collection_id"; /** @deprecated Use `is_raw_template` */ isRawTemplate: "is_raw_template"; /** @deprecated Use `template_metadata` */ templateMetadata: "template_metadata"; /** @deprecated Use `tool_choice` */ toolChoice: "tool_choice"; /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `virtual_key` */ virtualKey: "virtual_key" }>, options?: RequestOptions) => Call<PromptCreated> = /*@__PURE__*/operation("POST /prompts json needed +camel:collection_id,is_raw_template,template_metadata,tool_choice,version_description,virtual_key control");

/** Delete a prompt. */
export const deletePrompt: (client: PortkeyClient, promptId: string, options?: RequestOptions) => Call<PromptDeleted> = /*@__PURE__*/operation("DELETE /prompts/{promptId|promptID|prompt_id} id control");

/** Retrieve a prompt. */
export const getPrompt: (client: PortkeyClient, promptId: string, query?: GetPromptQuery, options?: RequestOptions) => Call<Prompt> = /*@__PURE__*/operation("GET /prompts/{promptId|promptID|prompt_id} id query options-for-query control");

/** Update a prompt. */
export const updatePrompt: (client: PortkeyClient, promptId: string, body?: Spelled<PromptUpdateParams, { /** @deprecated Use `collection_id` */ collectionId: "collection_id"; /** @deprecated Use `is_raw_template` */ isRawTemplate: "is_raw_template"; /** @deprecated Use `prompt_metadata` */ promptMetadata: "prompt_metadata"; /** @deprecated Use `template_metadata` */ templateMetadata: "template_metadata"; /** @deprecated Use `tool_choice` */ toolChoice: "tool_choice"; /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `virtual_key` */ virtualKey: "virtual_key" }>, options?: RequestOptions) => Call<PromptUpdated> = /*@__PURE__*/operation("PUT /prompts/{promptId|promptID|prompt_id} id json +camel:collection_id,is_raw_template,prompt_metadata,template_metadata,tool_choice,version_description,virtual_key control");

/** Run a prompt. */
export const createPromptCompletion: {
    (client: PortkeyClient, params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string }) & { stream?: false | null }>, options?: RequestOptions): Call<Merged<ChatCompletion, Completion>>;
    (client: PortkeyClient, params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string }) & { stream: true }>, options?: RequestOptions): Call<Stream<Merged<ChatCompletionChunk, Completion>>>;
    (client: PortkeyClient, params: Open<PromptCompletionCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions): Call<Merged<ChatCompletion, Completion> | Stream<Merged<ChatCompletionChunk, Completion>>>;
  } = /*@__PURE__*/operation("POST /prompts/{promptId|promptID|prompt_id}/completions json needed stream:explicit");

/** Copy a shared prompt. */
export const forkPrompt: (client: PortkeyClient, promptId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/{promptId|promptID}/fork id json control");

/** Publish a prompt's version. */
export const publishPrompt: (client: PortkeyClient, promptId: string, body: PromptPublishParams, options?: RequestOptions) => Call<PromptPublished> = /*@__PURE__*/operation("PUT /prompts/{promptId|promptID|prompt_id}/makeDefault id json needed control");

/** Render a prompt. */
export const renderPrompt: (client: PortkeyClient, params: Open<PromptRenderParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions) => Call<PromptRenderResponse> = /*@__PURE__*/operation("POST /prompts/{promptId|promptID|prompt_id}/render json needed");

/** End the sharing of a prompt. */
export const deletePromptShare: (client: PortkeyClient, promptId: string, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("DELETE /prompts/{promptId|promptID}/share id control");

/** Share a prompt. */
export const sharePrompt: (client: PortkeyClient, promptId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/{promptId|promptID}/share id json control");

/** Change how a prompt is shared. */
export const updatePromptShare: (client: PortkeyClient, promptId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("PUT /prompts/{promptId|promptID}/share id json control");

/** Stop sharing a prompt. */
export const unsharePrompt: (client: PortkeyClient, promptId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/{promptId|promptID}/unshare id json control");

/** List a prompt's versions. */
export const listPromptVersions: (client: PortkeyClient, promptId: string, options?: RequestOptions) => PageCall<PromptVersion, PromptVersionList> = /*@__PURE__*/operation("GET /prompts/{promptId|promptID|prompt_id}/versions id list:none(items=) control", lists);

/** Retrieve a prompt's version. */
export const getPromptVersion: (client: PortkeyClient, promptId: string, versionId: string, options?: RequestOptions) => Call<Prompt> = /*@__PURE__*/operation("GET /prompts/{promptId|promptID|prompt_id}/versions/{versionId} ids control");

/** Label a prompt's version. */
export const updatePromptVersion: (client: PortkeyClient, promptId: string, versionId: string, body?: Spelled<PromptVersionUpdateParams, { /** @deprecated Use `label_id` */ labelId: "label_id" }>, options?: RequestOptions) => Call<PromptVersionUpdated> = /*@__PURE__*/operation("PUT /prompts/{promptId|promptID|prompt_id}/versions/{versionId} ids json +camel:label_id control");

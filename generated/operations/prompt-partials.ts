// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListPromptPartialsQuery, PromptPartial, PromptPartialCreateParams, PromptPartialCreated, PromptPartialDeleted, PromptPartialList, PromptPartialListItem, PromptPartialPublishParams, PromptPartialPublished, PromptPartialUpdateParams, PromptPartialUpdated, PromptPartialVersion, PromptPartialVersionList, PromptShareParams, PromptShared } from "../schema.ts";

/** List prompt partials. */
export const listPromptPartials: (client: PortkeyClient, query?: ListPromptPartialsQuery, options?: RequestOptions) => PageCall<PromptPartialListItem, PromptPartialList> = /*@__PURE__*/operation("GET /prompts/partials query list:none(items=) control", lists);

/** Create a prompt partial. */
export const createPromptPartial: (client: PortkeyClient, body: Spelled<PromptPartialCreateParams, { /** @deprecated Use `version_description` */ versionDescription: "version_description"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<PromptPartialCreated> = /*@__PURE__*/operation("POST /prompts/partials json needed +camel:version_description,workspace_id control");

/** Delete a prompt partial. */
export const deletePromptPartial: (client: PortkeyClient, promptPartialId: string, options?: RequestOptions) => Call<PromptPartialDeleted> = /*@__PURE__*/operation("DELETE /prompts/partials/{promptPartialId} id control");

/** Retrieve a prompt partial. */
export const getPromptPartial: (client: PortkeyClient, promptPartialId: string, options?: RequestOptions) => Call<PromptPartial> = /*@__PURE__*/operation("GET /prompts/partials/{promptPartialId} id control");

/** Update a prompt partial. */
export const updatePromptPartial: (client: PortkeyClient, promptPartialId: string, body?: Spelled<PromptPartialUpdateParams, { /** @deprecated Use `version_description` */ versionDescription: "version_description" }>, options?: RequestOptions) => Call<PromptPartialUpdated> = /*@__PURE__*/operation("PUT /prompts/partials/{promptPartialId} id json +camel:version_description control");

/** Copy a shared partial. */
export const forkPromptPartial: (client: PortkeyClient, promptPartialId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/partials/{promptPartialId|id}/fork id json control");

/** Publish a prompt partial's version. */
export const publishPromptPartial: (client: PortkeyClient, promptPartialId: string, body: PromptPartialPublishParams, options?: RequestOptions) => Call<PromptPartialPublished> = /*@__PURE__*/operation("PUT /prompts/partials/{promptPartialId}/makeDefault id json needed control");

/** End the sharing of a partial. */
export const deletePromptPartialShare: (client: PortkeyClient, promptPartialId: string, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("DELETE /prompts/partials/{promptPartialId|id}/share id control");

/** Share a partial. */
export const sharePromptPartial: (client: PortkeyClient, promptPartialId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/partials/{promptPartialId|id}/share id json control");

/** Change how a partial is shared. */
export const updatePromptPartialShare: (client: PortkeyClient, promptPartialId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("PUT /prompts/partials/{promptPartialId|id}/share id json control");

/** Stop sharing a partial. */
export const unsharePromptPartial: (client: PortkeyClient, promptPartialId: string, body?: PromptShareParams, options?: RequestOptions) => Call<PromptShared> = /*@__PURE__*/operation("POST /prompts/partials/{promptPartialId|id}/unshare id json control");

/** List a prompt partial's versions. */
export const listPromptPartialVersions: (client: PortkeyClient, promptPartialId: string, options?: RequestOptions) => PageCall<PromptPartialVersion, PromptPartialVersionList> = /*@__PURE__*/operation("GET /prompts/partials/{promptPartialId}/versions id list:none(items=) control", lists);

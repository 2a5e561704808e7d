// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetLabelQuery, Label, LabelCreateParams, LabelCreated, LabelDeleted, LabelList, LabelUpdateParams, LabelUpdated, ListLabelsQuery } from "../schema.ts";

/** List labels. */
export const listLabels: (client: PortkeyClient, query?: ListLabelsQuery, options?: RequestOptions) => PageCall<Label, LabelList> = /*@__PURE__*/operation("GET /labels query list:page control", lists);

/** Create a label. */
export const createLabel: (client: PortkeyClient, body: Spelled<LabelCreateParams, { /** @deprecated Use `color_code` */ colorCode: "color_code"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<LabelCreated> = /*@__PURE__*/operation("POST /labels json needed +camel:color_code,organisation_id,workspace_id control");

/** Delete a label. */
export const deleteLabel: (client: PortkeyClient, labelId: string, options?: RequestOptions) => Call<LabelDeleted> = /*@__PURE__*/operation("DELETE /labels/{labelId} id control");

/** Retrieve a label. */
export const getLabel: (client: PortkeyClient, labelId: string, query?: GetLabelQuery, options?: RequestOptions) => Call<Label> = /*@__PURE__*/operation("GET /labels/{labelId} id query options-for-query control");

/** Update a label. */
export const updateLabel: (client: PortkeyClient, labelId: string, body?: Spelled<LabelUpdateParams, { /** @deprecated Use `color_code` */ colorCode: "color_code" }>, options?: RequestOptions) => Call<LabelUpdated> = /*@__PURE__*/operation("PUT /labels/{labelId} id json +camel:color_code control");

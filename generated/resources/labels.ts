// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetLabelQuery, Label, LabelCreateParams, LabelCreated, LabelDeleted, LabelList, LabelUpdateParams, LabelUpdated, ListLabelsQuery } from "../schema.ts";

export interface Labels {
  /** @deprecated Use `delete` */
  readonly del: Labels["delete"];
  /**
   * Create a label.
   *
   * Creates a label for versions of prompts. 400 means that the name is not allowed.
   * @param body A new label.
   */
  create(body: Spelled<LabelCreateParams, { /** @deprecated Use `color_code` */ colorCode: "color_code"; /** @deprecated Use `organisation_id` */ organisationId: "organisation_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<LabelCreated>;
  /**
   * Delete a label.
   *
   * Deletes a label.
   * @param labelId Id of the label.
   */
  delete(labelId: string, options?: RequestOptions, extra?: RequestOptions): Call<LabelDeleted>;
  /**
   * List labels.
   *
   * Lists the labels of a workspace, and those of the whole organisation.
   */
  list(query?: ListLabelsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Label, LabelList>;
  /**
   * Retrieve a label.
   *
   * Returns one label.
   * @param labelId Id of the label.
   */
  retrieve(labelId: string, query?: GetLabelQuery, options?: RequestOptions, extra?: RequestOptions): Call<Label>;
  /**
   * Update a label.
   *
   * Changes a label's name, description or colour.
   * @param labelId Id of the label.
   * @param body What to change.
   */
  update(labelId: string, body?: Spelled<LabelUpdateParams, { /** @deprecated Use `color_code` */ colorCode: "color_code" }>, options?: RequestOptions, extra?: RequestOptions): Call<LabelUpdated>;
}

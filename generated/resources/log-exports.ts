// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetLogExportFieldRestrictionsQuery, ListLogExportsQuery, LogExport, LogExportCreateParams, LogExportDownload, LogExportFieldRestrictions, LogExportList, LogExportSaved, LogExportTask, LogExportUpdateParams } from "../schema.ts";

export interface Logs {
  /** Methods of `portkey.logs.exports`. */
  readonly exports: LogsExports;
}

export interface LogsExports {
  /**
   * Cancel a log export.
   *
   * Stops a running export; its state becomes `stopped`.
   */
  cancel(params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<LogExportTask>;
  /**
   * Create a log export.
   *
   * Describes an export of at most 50000 logs; `logs.exports.start` runs it. Fields that the organisation denies are refused: `logs.exports.fieldRestrictions` tells which. Needs `logs.export`.
   * @param body What to export.
   */
  create(body: Spelled<Spelled<LogExportCreateParams, { /** @deprecated Use `requested_data` */ requestedData: "requested_data"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, { requestedData: "requested_data"; workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<LogExportSaved>;
  /**
   * Download a log export.
   *
   * Gives a link to the file of a finished export: JSON Lines, one log a line.
   */
  download(params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<LogExportDownload>;
  /**
   * Retrieve field restrictions of log exports.
   *
   * Which fields exports of a workspace may not have, by the settings of the organisation and the workspace.
   */
  fieldRestrictions(query?: GetLogExportFieldRestrictionsQuery, options?: RequestOptions, extra?: RequestOptions): Call<LogExportFieldRestrictions>;
  /**
   * List log exports.
   *
   * All exports of a workspace, in every state. Needs `logs.export`.
   */
  list(query?: Spelled<ListLogExportsQuery, { workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): PageCall<LogExport, LogExportList>;
  /**
   * Retrieve a log export.
   *
   * State of an export. Ask again until it is `success` or `failed`.
   */
  retrieve(params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<LogExport>;
  /**
   * Start a log export.
   *
   * Runs the export in the background. A failed one can be started again.
   */
  start(params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<LogExportTask>;
  /**
   * Update a log export.
   *
   * Changes the filters or the fields before the export is started.
   * @param params What to export instead.
   */
  update(params: Spelled<Spelled<LogExportUpdateParams, { /** @deprecated Use `requested_data` */ requestedData: "requested_data"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, { requestedData: "requested_data"; workspaceId: "workspace_id" }> & ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<LogExportSaved>;
}

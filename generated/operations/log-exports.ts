// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { GetLogExportFieldRestrictionsQuery, ListLogExportsQuery, LogExport, LogExportCreateParams, LogExportDownload, LogExportFieldRestrictions, LogExportList, LogExportSaved, LogExportTask, LogExportUpdateParams } from "../schema.ts";

/** List log exports. */
export const listLogExports: (client: PortkeyClient, query?: Spelled<ListLogExportsQuery, { workspaceId: "workspace_id" }>, options?: RequestOptions) => PageCall<LogExport, LogExportList> = /*@__PURE__*/operation("GET /logs/exports query +alias:workspaceId=workspace_id list:none control", lists);

/** Create a log export. */
export const createLogExport: (client: PortkeyClient, body: Spelled<Spelled<LogExportCreateParams, { /** @deprecated Use `requested_data` */ requestedData: "requested_data"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, { requestedData: "requested_data"; workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<LogExportSaved> = /*@__PURE__*/operation("POST /logs/exports json needed +alias:requestedData=requested_data,workspaceId=workspace_id +camel:requested_data,workspace_id control");

/** Retrieve field restrictions of log exports. */
export const getLogExportFieldRestrictions: (client: PortkeyClient, query?: GetLogExportFieldRestrictionsQuery, options?: RequestOptions) => Call<LogExportFieldRestrictions> = /*@__PURE__*/operation("GET /logs/exports/field-restrictions query control");

/** Retrieve a log export. */
export const getLogExport: (client: PortkeyClient, params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions) => Call<LogExport> = /*@__PURE__*/operation("GET /logs/exports/{exportId|exportID|export_id} control");

/** Update a log export. */
export const updateLogExport: (client: PortkeyClient, params: Spelled<Spelled<LogExportUpdateParams, { /** @deprecated Use `requested_data` */ requestedData: "requested_data"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, { requestedData: "requested_data"; workspaceId: "workspace_id" }> & ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions) => Call<LogExportSaved> = /*@__PURE__*/operation("PUT /logs/exports/{exportId|exportID|export_id} json needed +alias:requestedData=requested_data,workspaceId=workspace_id +camel:requested_data,workspace_id control");

/** Cancel a log export. */
export const cancelLogExport: (client: PortkeyClient, params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions) => Call<LogExportTask> = /*@__PURE__*/operation("POST /logs/exports/{exportId|exportID|export_id}/cancel control");

/** Download a log export. */
export const downloadLogExport: (client: PortkeyClient, params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions) => Call<LogExportDownload> = /*@__PURE__*/operation("GET /logs/exports/{exportId|exportID|export_id}/download control");

/** Start a log export. */
export const startLogExport: (client: PortkeyClient, params: ({ exportId: string } | { exportID: string } | { export_id: string }), options?: RequestOptions) => Call<LogExportTask> = /*@__PURE__*/operation("POST /logs/exports/{exportId|exportID|export_id}/start control");

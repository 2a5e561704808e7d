// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { GetLogQuery, ListLogGroupsQuery, LogCreateParams, LogEntry, LogGroupList } from "../schema.ts";

export interface Logs {
  /**
   * Write logs.
   *
   * Adds requests that did not go through the gateway to the logs, one or a list. They show up in the dashboard soon after.
   * @param body One log, or a list of them.
   */
  create(body: Open<LogCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Group logs.
   *
   * Groups logs by a field, as `analytics.groups.groupedData` groups traffic. The endpoint has no public schema, so body and reply are open.
   * @param groupBy What to group by, for example `ai_models`.
   */
  groups(groupBy: string, query?: ListLogGroupsQuery, options?: RequestOptions, extra?: RequestOptions): Call<LogGroupList>;
  /**
   * Retrieve a log.
   *
   * A request with its answer and metrics. Needs `logs.view`.
   * @param logId Id of the log.
   */
  retrieve(logId: string, query?: GetLogQuery, options?: RequestOptions, extra?: RequestOptions): Call<LogEntry>;
}

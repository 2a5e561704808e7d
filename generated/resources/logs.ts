// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { GetLogQuery, LogCreateParams, LogEntry } from "../schema.ts";

export interface Logs {
  /**
   * Write logs.
   *
   * Adds requests that did not go through the gateway to the logs, one or a list. They show up in the dashboard soon after.
   * @param body One log, or a list of them.
   */
  create(body: Open<LogCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Retrieve a log.
   *
   * A request with its answer and metrics. Needs `logs.view`.
   * @param logId Id of the log.
   */
  retrieve(logId: string, query?: GetLogQuery, options?: RequestOptions, extra?: RequestOptions): Call<LogEntry>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { GetLogQuery, ListLogGroupsQuery, LogCreateParams, LogEntry, LogGroupList } from "../schema.ts";

/** Write logs. */
export const createLog: (client: PortkeyClient, body: Open<LogCreateParams>, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("POST /logs json needed reply:none");

/** Group logs. */
export const listLogGroups: (client: PortkeyClient, groupBy: string, query?: ListLogGroupsQuery, options?: RequestOptions) => Call<LogGroupList> = /*@__PURE__*/operation("GET /logs/groups/{groupBy|group_by} id query control");

/** Retrieve a log. */
export const getLog: (client: PortkeyClient, logId: string, query?: GetLogQuery, options?: RequestOptions) => Call<LogEntry> = /*@__PURE__*/operation("GET /logs/{logId} id query");

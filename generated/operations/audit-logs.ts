// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { AuditLog, AuditLogList, ListAuditLogsQuery } from "../schema.ts";

/** List audit logs. */
export const listAuditLogs: (client: PortkeyClient, query: ListAuditLogsQuery, options?: RequestOptions) => PageCall<AuditLog, AuditLogList> = /*@__PURE__*/operation("GET /audit-logs query list:page(items=records) control", lists);

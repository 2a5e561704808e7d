// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { PageCall, RequestOptions } from "../../src/runtime.ts";
import type { AuditLog, AuditLogList, ListAuditLogsQuery } from "../schema.ts";

export interface AuditLogs {
  /**
   * List audit logs.
   *
   * Who changed what in a span of time. Needs an organisation key with `audit_logs.list`.
   */
  list(query: ListAuditLogsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AuditLog, AuditLogList>;
}

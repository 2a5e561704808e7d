// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { OtlpLogs, OtlpLogsReply, OtlpTraces, OtlpTracesReply } from "../schema.ts";

/** Send log records. */
export const createOtelLogs: (client: PortkeyClient, body: Open<OtlpLogs>, options?: RequestOptions) => Call<OtlpLogsReply> = /*@__PURE__*/operation("POST /otel/v1/logs json needed");

/** Send traces. */
export const createOtelTraces: (client: PortkeyClient, body: Open<OtlpTraces>, options?: RequestOptions) => Call<OtlpTracesReply> = /*@__PURE__*/operation("POST /otel/v1/traces json needed");

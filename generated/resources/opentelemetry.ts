// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { OtlpLogs, OtlpLogsReply, OtlpTraces, OtlpTracesReply } from "../schema.ts";

export interface Otel {
  /** Methods of `portkey.otel.logs`. */
  readonly logs: OtelLogs;
  /** Methods of `portkey.otel.traces`. */
  readonly traces: OtelTraces;
}

export interface OtelLogs {
  /**
   * Send log records.
   *
   * Takes log records of any OpenTelemetry instrumentation. An OTLP exporter can send them itself, as for traces.
   * @param body Log records in the OTLP/JSON encoding (`ExportLogsServiceRequest`).
   */
  create(body: Open<OtlpLogs>, options?: RequestOptions, extra?: RequestOptions): Call<OtlpLogsReply>;
}

export interface OtelTraces {
  /**
   * Send traces.
   *
   * Takes spans of any OpenTelemetry instrumentation; they appear with the gateway's own traces. An OTLP exporter can send them itself: its endpoint is the base URL followed by `/otel`, with the API key in the header `x-portkey-api-key`.
   * @param body Spans in the OTLP/JSON encoding (`ExportTraceServiceRequest`).
   */
  create(body: Open<OtlpTraces>, options?: RequestOptions, extra?: RequestOptions): Call<OtlpTracesReply>;
}

/** Middleware that makes a span of each call. */
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import { createParser } from "eventsource-parser";
import type { Middleware } from "../options/value-types.ts";
import { nameOfError, ReplySummary } from "./reply.ts";
import {
  type Fields,
  inputAttributes,
  operationOf,
  providerAttributes,
  providerOf,
  requestAttributes,
} from "./request.ts";

/** Options of {@linkcode openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Makes the spans. @default the tracer `portkey-fetch` of the global provider */
  readonly tracer?: Tracer;
  /**
   * Whether spans hold what was asked and answered: messages, instructions, tool calls. They may be personal, and large.
   *
   * @default false
   */
  readonly captureContent?: boolean;
  /**
   * Whether calls carry `traceparent`, so that Portkey files them in the same trace. A call that sets the option `traceparent` keeps its own.
   *
   * @default true
   */
  readonly propagate?: boolean;
}

/** How much of a reply without events is kept to read its usage from, in characters. */
const LONGEST_REPLY = 4_000_000;

/** A call whose span is open. */
interface Traced {
  readonly span: Span;
  readonly isModel: boolean;
}

/**
 * Makes middleware that traces every call: a span of kind client, by the OpenTelemetry semantic conventions for generative AI, with the
 * model, the provider, tokens, finish reasons and errors. The span of a streamed call ends when its stream ends, fails or is left. Calls
 * that reach no model have spans with their method and path.
 *
 * One call is one span, also when the client sends it several times.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 * import { openTelemetry } from "portkey-fetch/otel";
 *
 * const portkey = new Portkey({ middleware: [openTelemetry({ captureContent: true })] });
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Middleware {
  const { captureContent = false, propagate = true } = options;
  const traced = new Map<string, Traced>();
  const take = (id: string) => {
    const found = traced.get(id);
    traced.delete(id);
    return found;
  };
  return {
    async onRequest({ request, id, schemaPath }) {
      const url = new URL(request.url);
      const operation = operationOf(request.method, url.pathname);
      const body = operation === undefined ? {} : await readBody(request);
      const tracer = options.tracer ?? trace.getTracer("portkey-fetch");
      const name = operation === undefined
        ? `${request.method} ${schemaPath}`
        : [operation, body.model].filter((word) => typeof word === "string" && word !== "").join(" ");
      const span = tracer.startSpan(name, {
        kind: SpanKind.CLIENT,
        attributes: {
          "server.address": url.hostname,
          "server.port": Number(url.port) || (url.protocol === "http:" ? 80 : 443),
          "http.request.method": request.method,
          ...(operation === undefined ? { "url.template": schemaPath } : {
            "gen_ai.operation.name": operation,
            ...providerAttributes(providerOf(request.headers) ?? "portkey"),
            ...requestAttributes(body),
            ...(captureContent ? inputAttributes(body) : {}),
          }),
        },
      });
      traced.set(id, { span, isModel: operation !== undefined });
      if (propagate && !request.headers.has("traceparent")) inject(span, request.headers);
    },
    onResponse({ response, id }) {
      const call = take(id);
      if (call === undefined) return;
      const { span, isModel } = call;
      const { status, headers } = response;
      span.setAttribute("http.response.status_code", status);
      for (const [attribute, header] of PORTKEY_HEADERS) {
        const value = headers.get(header);
        if (value) span.setAttribute(attribute, value);
      }
      const provider = providerOf(headers);
      if (isModel && provider !== undefined) span.setAttributes(providerAttributes(provider));
      if (!response.ok) fail(span, String(status), `Status ${status}`);
      if (response.body === null) {
        span.end();
        return;
      }
      return watch(response, span, isModel && response.ok ? new ReplySummary(captureContent) : undefined);
    },
    onError({ error, id }) {
      const call = take(id);
      if (call === undefined) return;
      fail(call.span, error instanceof Error ? error.name : "error", undefined);
      call.span.end();
    },
  };
}

const PORTKEY_HEADERS = [
  ["portkey.trace_id", "x-portkey-trace-id"],
  ["portkey.cache_status", "x-portkey-cache-status"],
  ["portkey.retry_count", "x-portkey-retry-attempt-count"],
  ["portkey.last_used_option", "x-portkey-last-used-option-index"],
] as const;

function fail(span: Span, type: string, message: string | undefined): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR, ...(message === undefined ? {} : { message }) });
}

/** Puts the trace into headers: as the global propagator does, or by the W3C's recommendation where there is none. */
function inject(span: Span, headers: Headers): void {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const carrier: Record<string, string> = {};
  propagation.inject(trace.setSpan(context.active(), span), carrier);
  const isValid = !/^0+$/.test(traceId);
  if (carrier.traceparent === undefined && isValid) {
    carrier.traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
  }
  for (const [name, value] of Object.entries(carrier)) if (!headers.has(name)) headers.set(name, value);
}

/** The fields of a JSON body; none where it is something else. */
async function readBody(request: Request): Promise<Fields> {
  if (!/\bjson\b/i.test(request.headers.get("content-type") ?? "") || request.bodyUsed) return {};
  try {
    const body: unknown = await request.clone().json();
    return typeof body === "object" && body !== null ? body as Fields : {};
  } catch {
    return {};
  }
}

/** The same response; the span ends with its body, and says what that held. */
function watch(response: Response, span: Span, summary: ReplySummary | undefined): Response {
  const type = response.headers.get("content-type") ?? "";
  const isStream = type.includes("event-stream");
  const decoder = new TextDecoder();
  let text = "";
  let isMarked = false;
  const parser = createParser({
    onEvent({ data }) {
      if (data === "[DONE]") isMarked = true;
      else summary?.add(parse(data));
    },
  });
  const read = (chunk: Uint8Array) => {
    if (summary === undefined) return;
    const piece = decoder.decode(chunk, { stream: true });
    if (isStream) parser.feed(piece);
    else if (type.includes("json") && text.length < LONGEST_REPLY) text += piece;
  };
  const end = (finish?: () => void) => {
    if (!span.isRecording()) return;
    if (summary !== undefined && text !== "") summary.add(parse(text));
    if (summary?.error !== undefined) fail(span, summary.error, undefined);
    if (summary !== undefined) span.setAttributes(summary.attributes());
    finish?.();
    span.end();
  };
  const reader = response.body!.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          const isCut = isStream && summary !== undefined && !isMarked && !summary.isComplete;
          end(isCut ? () => fail(span, "incomplete", "The stream ended before its answer was complete") : undefined);
          controller.close();
          return;
        }
        read(value);
        // Before the reader gets the last event: it stops there, and the program may export its spans next.
        if (isMarked || summary?.isOver) end();
        controller.enqueue(value);
      } catch (error) {
        end(() => fail(span, error instanceof Error ? error.name : nameOfError(error), undefined));
        controller.error(error);
      }
    },
    async cancel(reason) {
      // A reader that leaves after the end marker has read everything.
      end(isMarked || summary?.isComplete ? undefined : () => span.setAttribute("portkey.abandoned", true));
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
  const watched = new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  // What is read of it as `response.url` stays true.
  Object.defineProperty(watched, "url", { value: response.url });
  return watched;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

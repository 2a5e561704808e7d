/**
 * OpenTelemetry spans of a client's calls, by the semantic conventions for generative AI. It works with `@opentelemetry/api`, which you
 * install with the SDK of your choice.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 * import { openTelemetry } from "portkey-fetch/otel";
 *
 * const portkey = new Portkey({ provider: "@openai-prod", middleware: [openTelemetry()] });
 * ```
 *
 * @module
 */
export { openTelemetry, type OpenTelemetryOptions } from "./otel/middleware.ts";

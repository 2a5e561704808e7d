/**
 * Portkey's options in their three forms: camelCase (`traceId`), snake_case (`trace_id`) and headers (`x-portkey-trace-id`).
 * For any HTTP client: this entry has no dependency and sends nothing.
 *
 * @example Portkey behind the OpenAI SDK
 * ```ts
 * import OpenAI from "openai";
 * import { createHeaders } from "portkey-fetch/options";
 *
 * const openai = new OpenAI({
 *   apiKey: "unused",
 *   baseURL: "https://api.portkey.ai/v1",
 *   defaultHeaders: createHeaders({ apiKey: "pk-…", provider: "@openai-prod" }),
 * });
 * ```
 * @module
 */
export { createHeaders, fromHeaders, parseOptions, toCamelCase, toHeaders, toSnakeCase } from "./options/convert.ts";
export { defineConfig } from "./options/config-fields.ts";
export { isSecretHeader, redactOptions } from "./options/secrets.ts";
export { OptionError } from "./options/option-error.ts";
export type {
  PortkeyConfig,
  PortkeyConfigCache,
  PortkeyConfigCircuitBreaker,
  PortkeyConfigCondition,
  PortkeyConfigGuardrail,
  PortkeyConfigHook,
  PortkeyConfigHookCheck,
  PortkeyConfigRetry,
  PortkeyConfigSticky,
  PortkeyConfigStrategy,
} from "./options/config.ts";
export type { AnyPortkeyOptions, PortkeyHeaders, PortkeyOptionsSnakeCase } from "./options/forms.ts";
export type { PortkeyOptionAliases, PortkeyOptions, PortkeyRequestOptions } from "./options/types.ts";
export type {
  AttemptInfo,
  ExpiringValue,
  FailedAttempt,
  FetchLike,
  HeadersLike,
  LevelLogger,
  LogFunction,
  LoggerLike,
  LogLevel,
  Middleware,
  MiddlewareParams,
  QueryLike,
  RetryAnswer,
  RetryDecision,
  SocketNotice,
  ValueFunction,
  ValueRequest,
  WebSocketClass,
  WebSocketLike,
} from "./options/value-types.ts";

/**
 * A small, complete client for the Portkey AI gateway, for Node, Deno, Bun, browsers and edge workers.
 *
 * @example
 * ```ts
 * import Portkey from "portkey-fetch";
 *
 * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
 * const stream = await portkey.chat.completions.create({
 *   model: "gpt-4o",
 *   messages: [{ role: "user", content: "Say hello" }],
 *   stream: true,
 * });
 * for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
 * ```
 *
 * @module
 */
export { Portkey, Portkey as default } from "./portkey.ts";
export { type ClientOptions, PortkeyClient, type RequestOptions } from "./client/client.ts";
export { PORTKEY_GATEWAY_URL } from "./client/settings.ts";
export { type ErrorBodyOf, isStatus } from "./client/generated.ts";
export {
  type GuardrailRequestEvent,
  type GuardrailResponseEvent,
  type GuardrailVerdict,
  guardrailWebhook,
  type GuardrailWebhookEvent,
  type GuardrailWebhookOptions,
} from "./helpers/guardrail-webhook.ts";
export { Call, type WithResponse } from "./reply/call.ts";
export { type Page, PageCall } from "./reply/page.ts";
export type { EventSocket, SocketEnd, SocketEvent, SocketListener, SocketTypes } from "./reply/event-socket.ts";
export { Stream, type StreamResponseInit, type StreamSourceInit } from "./reply/stream.ts";
export type { RelayFormat } from "./reply/relay.ts";
export { type FileChunk, type FileInput, type FileOptions, type NamedStream, toFile } from "./request/files.ts";
export type { PortkeyResponseMetadata } from "./connection/metadata.ts";
export { type GuardrailFinding, type GuardrailReport, guardrails } from "./helpers/guardrails.ts";
export { toResponseInputItems } from "./helpers/input-items.ts";
export type { StandardSchema, ToJsonSchema } from "./helpers/types/schemas.ts";
export type { LoggerLike as Logger } from "./options/value-types.ts";
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  type APIErrorInit,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  CredentialError,
  type ErrorBody,
  GuardrailError,
  InternalServerError,
  isPortkeyError,
  NotFoundError,
  PermissionDeniedError,
  PortkeyError,
  type PortkeyErrorInit,
  RateLimitError,
  ResponseError,
  StreamError,
  UnprocessableEntityError,
} from "./connection/errors.ts";
export * from "./options.ts";

/**
 * The error classes. Every failure of a call is one of them; bad input is an `OptionError` of `options.ts`.
 */
import type { PortkeyResponseMetadata } from "./metadata.ts";

/** Marks errors of this library, so that copies of it recognise each other's. Not an own field: isolated declarations know no computed ones. */
const BRAND: symbol = /* @__PURE__ */ Symbol.for("portkey-fetch.error");

/** Longest text of a server that goes into a message, in characters. */
const MESSAGE_LIMIT = 500;

/** The parsed body of a failed reply. */
export type ErrorBody = unknown;

/** What an error can be made with. */
export interface PortkeyErrorInit extends ErrorOptions {
  /** How often the request was sent. */
  attempts?: number | undefined;
}

/** What every error of this library is; also true of an `OptionError`. */
export class PortkeyError extends Error {
  override readonly name: string = "PortkeyError";
  /** How often the request was sent; undefined where the error is not about a request. */
  readonly attempts: number | undefined;

  constructor(message: string, init: PortkeyErrorInit = {}) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.attempts = init.attempts;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** `instanceof PortkeyError` also recognises errors of another copy of this library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === PortkeyError ? isPortkeyError(value) : Function.prototype[Symbol.hasInstance].call(this, value);
  }
}

/** Whether a caught value is an error of this library, of whichever copy (npm and JSR may meet in one program). */
export function isPortkeyError(value: unknown): value is PortkeyError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}

/** What is known of a failed reply. */
export interface APIErrorInit extends PortkeyErrorInit {
  /** The HTTP status. */
  status: number;
  /** The reply's headers. */
  headers: Headers;
  /** The reply's body. */
  error: ErrorBody;
  /** What the gateway says of the request. */
  portkey: PortkeyResponseMetadata;
}

/** The gateway, the control plane or a provider answered with a failure. */
export class APIError extends PortkeyError {
  override readonly name: string = "APIError";
  /** The HTTP status. */
  readonly status: number;
  /** The reply's headers. */
  readonly headers: Headers;
  /** The reply's body: parsed JSON, or text; at most the first 64 KB. */
  readonly error: ErrorBody;
  /** The provider's or Portkey's own code, where there is one. */
  readonly code: string | undefined;
  /** The class of error in the provider's words, such as `invalid_request_error`. */
  readonly type: string | undefined;
  /** The field at fault, where the provider names it. */
  readonly param: string | undefined;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;
  /** What the gateway says of this request, and how often it was sent. */
  readonly portkey: PortkeyResponseMetadata;

  constructor(message: string, init: APIErrorInit) {
    super(message, { cause: init.cause, attempts: init.portkey.attempts });
    const detail = errorDetail(init.error);
    this.status = init.status;
    this.headers = init.headers;
    this.error = init.error;
    this.code = text(detail.code ?? detail.errorCode);
    this.type = text(detail.type);
    this.param = text(detail.param);
    this.traceId = init.portkey.traceId;
    this.portkey = init.portkey;
  }
}

/** 400: the request is not as it should be. */
export class BadRequestError extends APIError {
  override readonly name: string = "BadRequestError";
}
/** 401: the API key is missing or unknown, at Portkey or at the provider. */
export class AuthenticationError extends APIError {
  override readonly name: string = "AuthenticationError";
}
/** 403: the key may not do this. */
export class PermissionDeniedError extends APIError {
  override readonly name: string = "PermissionDeniedError";
}
/** 404: there is no such thing, or not for this key. */
export class NotFoundError extends APIError {
  override readonly name: string = "NotFoundError";
}
/** 409: somebody else changed it. */
export class ConflictError extends APIError {
  override readonly name: string = "ConflictError";
}
/** 422: the request was understood and cannot be carried out. */
export class UnprocessableEntityError extends APIError {
  override readonly name: string = "UnprocessableEntityError";
}
/** 429: too many requests, or a quota is used up. */
export class RateLimitError extends APIError {
  override readonly name: string = "RateLimitError";
}
/** 446: a guardrail denied the request; `error.hook_results` says which check and why. */
export class GuardrailError extends APIError {
  override readonly name: string = "GuardrailError";
}
/** 500 and above: the gateway or the provider failed. */
export class InternalServerError extends APIError {
  override readonly name: string = "InternalServerError";
}

const BY_STATUS: Record<number, typeof APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  446: GuardrailError,
};

/** No answer: the connection could not be made, or it broke. `cause` holds the runtime's own error. */
export class APIConnectionError extends PortkeyError {
  override readonly name: string = "APIConnectionError";
}
/** Nothing came within `timeout` milliseconds. Not retried: the provider may still be at work. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override readonly name: string = "APIConnectionTimeoutError";
}
/** The caller's signal ended the call; `cause` is the signal's reason. */
export class APIUserAbortError extends PortkeyError {
  override readonly name: string = "APIUserAbortError";
}

/** A stream that did not come to its proper end: cut, ended early, stalled, or with an error event in it. */
export class StreamError extends PortkeyError {
  override readonly name: string = "StreamError";
  /** The error the server put into the stream, where that was the reason. */
  readonly error: ErrorBody;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;

  constructor(message: string, init: PortkeyErrorInit & { error?: ErrorBody; traceId?: string | undefined } = {}) {
    super(message, init);
    this.error = init.error;
    this.traceId = init.traceId;
  }
}

/** A reply that is not what the operation declares: not JSON, a redirect, a web page. */
export class ResponseError extends PortkeyError {
  override readonly name: string = "ResponseError";
  /** The HTTP status. */
  readonly status: number;
  /** The reply's headers. */
  readonly headers: Headers;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;

  constructor(message: string, response: { status: number; headers: Headers }, init?: PortkeyErrorInit) {
    super(message, init);
    this.status = response.status;
    this.headers = response.headers;
    this.traceId = response.headers.get("x-portkey-trace-id") || undefined;
  }
}

/** What to do about a failure whose body says nothing, by status. */
const ADVICE: Record<number, string> = {
  401: 'check "apiKey" and the provider\'s key',
  403: "the key may not do this",
  404: "check the path, the id and the model",
  429: "slow down, or raise the limit",
};

/** Makes the error for a failed reply, of the class that fits its status. */
export function apiError(init: APIErrorInit): APIError {
  const { status } = init;
  const Class = BY_STATUS[status] ?? (status >= 500 ? InternalServerError : APIError);
  const advice = ADVICE[status] ?? (status >= 500 ? "try again later" : "the reply has no body");
  return new Class(`${status} ${describe(init.error) || `without a reason: ${advice}`}`, init);
}

/** One line for people about a body of any of the shapes that the gateway and the control plane send; "" for an empty one. */
export function describe(body: ErrorBody): string {
  const found = text(errorDetail(body).message) ??
    (typeof body === "string" ? plainText(body) : JSON.stringify(body)) ?? "";
  const line = found.replace(/[\s\0-\x1f\x7f-\x9f]+/g, " ").trim();
  // a surrogate pair is not cut in two
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** The text of a web page, as proxies send one. */
function plainText(page: string): string {
  const start = page.slice(0, 8 * MESSAGE_LIMIT);
  return /^\s*</.test(start) ? start.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, " ") : start;
}

/** What a body says of the error, wherever in it that stands. */
function errorDetail(body: ErrorBody): Record<string, unknown> {
  const outer = record(body);
  // {error: {…}} of providers, {success: false, data: {…}} of the control plane, {status: "failure", message} of the gateway
  const inner = outer.error ?? outer.data ?? outer.detail ?? outer.errors;
  const first = Array.isArray(inner) ? inner[0] : inner;
  if (typeof first === "string") return { message: first, ...outer };
  const detail = { ...outer, ...record(first) };
  return { ...detail, message: detail.message ?? detail.msg };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? value as Record<string, unknown> : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}

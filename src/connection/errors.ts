/**
 * The error classes. Every failure of a call is one of them; bad input is an `OptionError` of `options.ts`.
 */
import type { PortkeyResponseMetadata } from "./metadata.ts";
import { redactValue } from "./secrets.ts";

/**
 * Marks errors of this library, so that copies of it recognise each other's. It is no field of the class, as isolated declarations allow no
 * field with a computed name.
 */
const BRAND: symbol = /* @__PURE__ */ Symbol.for("portkey-fetch.error");

/** Longest text of a server that goes into a message, in characters. */
const MESSAGE_LIMIT = 500;

/** So many errors around each other are read, as proxies put the error of a provider into their own. */
const MOST_ENVELOPES = 8;

/** The parsed body of a failed reply. */
export type ErrorBody = unknown;

/** What an error can be made with. */
export interface PortkeyErrorInit {
  /** What led to the error. Written out, as libraries before ES2022 have no `ErrorOptions`. */
  cause?: unknown;
  /** How often the request was sent. */
  attempts?: number | undefined;
}

/** The class of every error of this library; an `OptionError` is an instance of it too. */
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
  /** What the gateway says about the request. */
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
  /** The kind of error in the provider's words, such as `invalid_request_error` or `INVALID_ARGUMENT`. */
  readonly type: string | undefined;
  /** The field at fault, where the provider names it. */
  readonly param: string | undefined;
  /**
   * What to do, in a sentence: about a base URL or provider that is set wrongly, a model that is unknown, a check of a guardrail that
   * failed. It stays out of `message`, which holds what the server said. Undefined where the client cannot tell.
   */
  hint: string | undefined = undefined;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;
  /** What the gateway says about this request, and how often it was sent. */
  readonly portkey: PortkeyResponseMetadata;

  constructor(message: string, init: APIErrorInit) {
    super(message, { cause: init.cause, attempts: init.portkey.attempts });
    const { code, type, param } = readError(plainData(init.error));
    this.status = init.status;
    this.headers = init.headers;
    this.error = init.error;
    this.code = code;
    this.type = type;
    this.param = param;
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
/** 404: it does not exist, or this key may not see it. */
export class NotFoundError extends APIError {
  override readonly name: string = "NotFoundError";
}
/** 409: the request conflicts with the present state, for example because somebody else has changed it. */
export class ConflictError extends APIError {
  override readonly name: string = "ConflictError";
}
/** 422: the request was understood, but it cannot be carried out. */
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

/** There is no reply: the request could not be sent, or the connection broke. `cause` holds the runtime's own error. */
export class APIConnectionError extends PortkeyError {
  override readonly name: string = "APIConnectionError";
}
/** No complete reply came within `timeout` milliseconds. It is not retried, as the provider may still be at work. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override readonly name: string = "APIConnectionTimeoutError";
}
/** The caller's signal ended the call; `cause` is the signal's reason. */
export class APIUserAbortError extends PortkeyError {
  override readonly name: string = "APIUserAbortError";
}

/** A function that was asked for a credential failed, or gave none. Nothing was sent. */
export class CredentialError extends PortkeyError {
  override readonly name: string = "CredentialError";
  /** The option or header that the function was to give. */
  readonly option: string;

  constructor(message: string, option: string, cause?: unknown) {
    super(message, { cause, attempts: 0 });
    this.option = option;
  }
}

/** A stream did not come to its proper end: it was cut, ended early, stalled, or had an error event in it. */
export class StreamError extends PortkeyError {
  override readonly name: string = "StreamError";
  /** The error that the server put into the stream, where that was the reason. */
  readonly error: ErrorBody;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;

  constructor(message: string, init: PortkeyErrorInit & { error?: ErrorBody; traceId?: string | undefined } = {}) {
    super(message, init);
    this.error = init.error;
    this.traceId = init.traceId;
  }
}

/** A reply is not what the operation declares: no JSON, a redirect, a web page, or an error although the status is a success. */
export class ResponseError extends PortkeyError {
  override readonly name: string = "ResponseError";
  /** The HTTP status. */
  readonly status: number;
  /** The reply's headers. */
  readonly headers: Headers;
  /** The error that the server sent with a status of success; undefined where the reply is something else. */
  readonly error: ErrorBody;
  /** The provider's or Portkey's own code for that error, where there is one. */
  readonly code: string | undefined;
  /** The kind of that error in the provider's words. */
  readonly type: string | undefined;
  /** The trace to look for in Portkey's logs. */
  readonly traceId: string | undefined;

  constructor(
    message: string,
    response: { status: number; headers: Headers; error?: ErrorBody },
    init?: PortkeyErrorInit,
  ) {
    super(message, init);
    const { code, type } = readError(plainData(response.error));
    this.status = response.status;
    this.headers = response.headers;
    this.error = response.error;
    this.code = code;
    this.type = type;
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

/**
 * The error for a request that brought no reply.
 *
 * @param url where it was to go; only its origin is shown
 * @param cause what was thrown, without secrets
 */
export function connectionError(url: string, cause: unknown, attempts: number): APIConnectionError {
  const reasons = causesOf(cause);
  const words = [reasons[1]?.code, reasons[0]?.code, reasons[1]?.message, reasons[0]?.message];
  const found = words.find((word) => typeof word === "string" && word !== "");
  const reason = found === undefined ? "" : `: ${found}`;
  const message = isUnreadableBody(cause)
    ? `Cannot send the request, because its body cannot be read${reason}`
    : `Cannot reach ${new URL(url).origin}${reason}`;
  return new APIConnectionError(message, { cause, attempts });
}

/** Whether a request was not sent because its file was changed, moved or locked after the call. Another attempt would fail in the same way. */
export function isUnreadableBody(cause: unknown): boolean {
  return causesOf(cause).some(({ name, code, syscall }) =>
    name === "NotReadableError" || name === "NotFoundError" && code === 8 ||
    /^E(NOENT|ACCES|PERM|ISDIR|IO|BADF)$/.test(`${code}`) && !/connect|getaddrinfo/.test(`${syscall}`)
  );
}

/** An error and its causes, from the outside to the inside. */
function causesOf(thrown: unknown): Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = [];
  for (let cause = thrown; isRecord(cause) && causes.length < MOST_ENVELOPES; cause = cause.cause) causes.push(cause);
  return causes;
}

/** One line for people about a body of any of the forms that gateways and providers send; "" for an empty one. */
export function describe(body: ErrorBody): string {
  const data = plainData(body);
  const found = readError(data).message ?? (typeof data === "string" ? plainText(data) : JSON.stringify(data)) ?? "";
  const line = found.slice(0, 16 * MESSAGE_LIMIT).replace(/[\s\0-\x1f\x7f-\x9f]+/g, " ").trim();
  // a surrogate pair is not cut in two
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** The data alone of any value, without getters and no deeper than can be written as JSON. */
function plainData(body: ErrorBody): ErrorBody {
  return redactValue(body, (text) => text);
}

/** The text of a web page, as proxies send one. */
function plainText(page: string): string {
  const start = page.slice(0, 8 * MESSAGE_LIMIT);
  return /^\s*</.test(start) ? start.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, " ") : start;
}

/** Names of fields under which a reply has what was asked for. */
const RESULTS: ReadonlySet<string> = new Set([
  "id",
  "choices",
  "data",
  "output",
  "outputs",
  "output_text",
  "result",
  "results",
  "content",
  "text",
  "candidates",
  "embedding",
  "embeddings",
  "items",
]);

/**
 * The body when it is an error and nothing else, else undefined: some servers send an error with a status of success.
 *
 * It is an error when it is an object with an `error` that is `true`, a text that is not empty, or an object or list that is not empty; when
 * its `object` is `"error"`; or when its `status` is `"failure"` and it has a message. It is none all the same when there is something that
 * was asked for: another `object`, or a field such as `id`, `choices`, `data`, `output`, `result` or `text` that is not empty. So a
 * response or a batch that failed is a result, whose `error` says why; a chat without choices is none. A list is an error when its only
 * item is one. The errors of some vendors have other fields, see `isVendorError()`.
 */
export function errorInBody(data: unknown): ErrorBody | undefined {
  if (Array.isArray(data)) return data.length === 1 && errorInBody(data[0]) !== undefined ? data : undefined;
  if (!isRecord(data)) return undefined;
  const { error, object, status, message } = ownFields(data);
  const isError = error === true || isFilled(error) && typeof error !== "number" || object === "error" ||
    status === "failure" && typeof message === "string" || isVendorError(data);
  if (!isError) return undefined;
  if (Object.hasOwn(data, "choices") && !isFilled(data.choices)) return data; // whatever its id, it has no answer
  if (isFilled(object) && object !== "error") return undefined;
  return Object.keys(data).some((name) => RESULTS.has(name) && isFilled(data[name])) ? undefined : data;
}

/** Whether a body is an error in the way of Baidu (`error_code`, `error_msg`), of MiniMax (`base_resp`) or of Cloudflare (`success`, `errors`). */
export function isVendorError(body: object): boolean {
  const { error_msg: message, base_resp: base, success, errors } = body as Record<string, unknown>;
  return text(message) !== undefined || success === false && isFilled(errors) ||
    isRecord(base) && isFilled(base.status_code) && base.status_code !== 0;
}

/** Whether a value is a number, or a text, a list or an object that is not empty. */
function isFilled(value: unknown): boolean {
  return isRecord(value) ? Object.keys(value).length > 0 : typeof value === "number" || text(value) !== undefined;
}

/** What a body says about the error. */
interface ErrorDetail {
  message?: string | undefined;
  code?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
}

/** Where a body may have the error itself: `error` of providers, `data` of the control plane, `detail` and `errors` of web frameworks. */
const ENVELOPES = ["error", "data", "detail", "errors", "message", "base_resp"];

/** Where a body may have the message, the most telling field first. */
const MESSAGES = [
  "message",
  "msg",
  "Message",
  "error_description",
  "error_msg",
  "status_msg",
  "detail",
  "error",
  "data",
  "errors",
  "title",
];

/**
 * What a body says about the error, wherever in it that stands. There is one rule: of a list the first item counts, a text that is JSON
 * counts as what it says, and what is inside goes before what is around it.
 */
function readError(body: ErrorBody, depth = 0): ErrorDetail {
  if (depth > MOST_ENVELOPES) return {};
  if (typeof body === "string") {
    const parsed = jsonIn(body);
    return parsed !== undefined ? readError(parsed, depth + 1) : depth > 0 ? { message: text(body) } : {};
  }
  if (Array.isArray(body)) return isRecord(body[0]) || depth > 0 ? readError(body[0], depth + 1) : {};
  if (!isRecord(body)) return {};
  const outer = ownFields(body);
  const envelope = ENVELOPES.find((name) => isEnvelope(outer[name]));
  const inner = envelope === undefined ? {} : readError(outer[envelope], depth + 1);
  const { type, status } = outer;
  return {
    message: inner.message ?? MESSAGES.map((name) => text(outer[name])).find((message) => message !== undefined),
    code: inner.code ?? text(outer.code) ?? text(outer.errorCode) ?? text(outer.error_code) ?? text(outer.status_code),
    // Google's APIs name the kind in `status`: INVALID_ARGUMENT
    type: inner.type ?? text(type) ?? (/^[A-Z]+(_[A-Z]+)*$/.test(`${status}`) ? text(status) : undefined),
    param: inner.param ?? text(outer.param),
  };
}

/** Whether a value may have an error in it: an object, a list, or a text that is JSON. */
function isEnvelope(value: unknown): boolean {
  return typeof value === "string" ? jsonIn(value) !== undefined : isRecord(value) && isFilled(value);
}

/** The object or list, or the text of one, that a text has as JSON; undefined where it is none. */
function jsonIn(text: string): unknown {
  if (!/^\s*(?:[{[]|"\s*(?:[{[]|\\"))/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body's own fields: what a prototype has is no word of the server. */
function ownFields(value: Record<string, unknown>): Record<string, unknown> {
  return Object.assign(Object.create(null), value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}

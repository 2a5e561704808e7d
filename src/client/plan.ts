/** The plan of a call: the settings of its client with the options of the call laid over them, and what the operation asks for. */
import type { Middleware } from "openapi-fetch";
import type { Connection, Outgoing } from "../connection/connection.ts";
import { OptionError } from "../options/option-error.ts";
import { finishHeaders, readOptions } from "../options/read.ts";
import { type HeaderValue, plainHeaders } from "../options/values.ts";
import { uniqueId } from "../platform/unique-id.ts";
import { acceptOf, type Arguments, type Operation } from "../request/operation.ts";
import { captureQuery } from "../request/query.ts";
import { isControlPlane } from "./planes.ts";
import { type CallSettings, laySettings, type Settings } from "./settings.ts";

/** A call, ready to send but for its body. Nothing of it is ever written to the client. */
export interface Plan extends Outgoing {
  headers: Record<string, HeaderValue>;
  /** Whether the duration of a recording is sent with it. */
  calculateAudioDuration: boolean;
  webSocket: CallSettings["webSocket"];
  connection: Connection;
  /** Those of the client, for the hint of an error. */
  settings: Settings;
}

const NO_QUERY: CallSettings["query"] = {};

/** Lays the options of a call over the settings of its client. */
export function planCall(settings: Settings, operation: Operation, given: Arguments): Plan {
  const { method } = operation;
  const path = given.pathname ?? operation.path;
  const ownHeaders: Record<string, HeaderValue | null> = {};
  let headers: Record<string, HeaderValue | null> = operation.public
    ? settings.headers.accept === undefined ? {} : { accept: settings.headers.accept }
    : Object.assign({}, settings.headers); // not by spread, to which Node 20 takes a microsecond to add each further field
  let call: CallSettings = settings;
  let clientQuery = settings.query;
  let callQuery: CallSettings["query"] = NO_QUERY;
  let { connection } = settings;
  let middleware: readonly Middleware[] = [];
  let idempotencyKey: string | undefined;
  if (operation.beta) headers["openai-beta"] ??= operation.beta;
  for (const options of given.options) {
    const { headers: named, custom, dropsCustom, own } = readOptions(options, "call");
    if (dropsCustom) headers = Object.assign({}, settings.optionHeaders);
    Object.assign(headers, Object.assign(ownHeaders, named, custom));
    call = laySettings({ ...call, query: callQuery }, own);
    callQuery = call.query;
    if (own.query === null) clientQuery = {};
    if (own.middleware === null) connection = settings.bareConnection();
    if (own.middleware !== undefined) middleware = (own.middleware ?? []) as readonly Middleware[];
    idempotencyKey = own.idempotencyKey ?? idempotencyKey;
  }
  if (idempotencyKey) Object.assign(headers, plainHeaders({ "idempotency-key": idempotencyKey }));
  if (headers.accept === undefined) headers.accept = acceptOf(operation, given);
  for (const [name, value] of Object.entries(given.header)) {
    Object.assign(headers, plainHeaders({ [name]: String(value) }));
  }
  if (method === "POST" && settings.defaults.portkey) headers["idempotency-key"] ??= uniqueId();
  return {
    signals: call.signals,
    timeout: call.timeout,
    idleTimeout: call.idleTimeout,
    maxRetries: call.maxRetries,
    fetch: call.fetch,
    hooks: call.hooks,
    calculateAudioDuration: call.calculateAudioDuration,
    webSocket: call.webSocket,
    method,
    baseURL: baseOf(operation, settings, method, path),
    path,
    pathParams: operation.params.length > 0 ? given.path : undefined,
    query: { ...clientQuery, ...captureQuery(given.query), ...callQuery },
    styles: operation.style,
    headers: finishHeaders(headers),
    ownHeaders,
    body: undefined,
    middleware,
    budget: settings.budget,
    connection,
    settings,
  };
}

/** The base URL of an operation. One that lies beside the base URL stays on the origin that the client was configured with. */
function baseOf(operation: Operation, settings: Settings, method: string, path: string): string {
  const { control, base } = operation;
  const url = control || isControlPlane(method, path) ? settings.controlPlaneURL : settings.baseURL;
  if (base === undefined) return url;
  const { origin, href } = new URL(base, `${url}/`);
  if (origin !== new URL(url).origin) {
    throw new OptionError(
      `Make a client with "baseURL" set to ${origin} for ${method} ${path}: the description says that this operation is there, ` +
        "and this client sends its keys to its own origin alone",
      "baseURL",
    );
  }
  return href.replace(/\/+$/, "");
}

/** What only some operations need. Those that do hand it to the client, so that bundlers leave it out where none does. */
import type { CapturedBody } from "../request/body.ts";
import type { Call, CallSource } from "../reply/call.ts";
import { type BodyRules, captureBody } from "../request/form-body.ts";
import { listOf } from "../reply/page.ts";
import type { Pagination } from "../request/pagination.ts";
import { type EventSocket, openEventSocket, type SocketRequest } from "../reply/event-socket.ts";

/** Parts of the runtime that a client can do without. */
export interface Features {
  /**
   * Makes a list of a call.
   *
   * @param source the call for its first page
   * @param query what that page was asked for with
   * @param seen how many items came before it
   * @param request asks for another page
   */
  readonly list?: (
    source: CallSource<unknown>,
    pagination: Pagination,
    query: Record<string, unknown>,
    seen: number,
    request: (query: Record<string, unknown>, seen: number) => Call<unknown>,
  ) => Call<unknown>;
  /** Takes a body over that may be something other than JSON: a form, a file, bytes. */
  readonly captureBody?: (rules: BodyRules, body: unknown) => CapturedBody;
  /** Opens a connection on which both sides send events. */
  readonly openSocket?: (request: SocketRequest) => EventSocket;
  /** Puts the duration of the recording in a body into the headers, as the gateway bills by it. */
  readonly measure?: (
    body: CapturedBody,
    field: string,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ) => Promise<void>;
}

/** What operations need whose reply is a list. */
export const lists: Features = { list: listOf };

/** What operations need whose body may be something other than JSON. */
export const forms: Features = { captureBody };

/** What operations need that open a WebSocket. */
export const sockets: Features = { openSocket: openEventSocket };

/** All of them. Marked as pure, so that bundlers leave it out where nobody needs it. */
export const allFeatures: Features = /* @__PURE__ */ Object.assign({}, lists, forms, sockets);

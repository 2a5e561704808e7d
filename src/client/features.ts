/** What only some operations need. Those that do hand it to the client, so that bundlers leave it out where none does. */
import type { EncodedBody } from "../request/body.ts";
import type { Call, CallSource } from "../reply/call.ts";
import { encodeForm } from "../request/form-body.ts";
import type { Operation } from "../request/operation.ts";
import { listOf } from "../reply/page.ts";
import type { Pagination } from "../request/pagination.ts";
import { openSocket } from "../connection/websocket.ts";

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
  /** Writes a body that may be something other than JSON: a form, a file, bytes. */
  readonly encodeBody?: (operation: Operation, body: unknown) => EncodedBody | Promise<EncodedBody>;
  /** Opens a WebSocket. */
  readonly openSocket?: (url: string, headers: Record<string, string>, signals: readonly AbortSignal[]) => WebSocket;
  /** Puts the duration of a recording into the headers, as the gateway bills by it; resolves to the body. */
  readonly measure?: (body: unknown, field: string, headers: Record<string, string>) => Promise<unknown>;
}

/** What operations need whose reply is a list. */
export const lists: Features = { list: listOf };

/** What operations need whose body may be something other than JSON. */
export const forms: Features = { encodeBody: encodeForm };

/** What operations need that open a WebSocket. */
export const sockets: Features = { openSocket };

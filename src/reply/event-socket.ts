/** A connection on which both sides send events, over a WebSocket. */
import { onAbort, userAbort } from "../connection/abort.ts";
import { APIConnectionError, APIConnectionTimeoutError, PortkeyError, StreamError } from "../connection/errors.ts";
import { harmless, redactor } from "../connection/secrets.ts";
import { startLimit } from "../connection/time-limit.ts";
import { checkReady, openSocket } from "../connection/websocket.ts";
import { OptionError } from "../options/option-error.ts";
import type { WebSocketClass } from "../options/value-types.ts";

/** An event: an object with a type. */
export interface SocketEvent {
  /** What the event is, such as `response.created`. */
  type: string;
}

/** How a connection ended. */
export interface SocketEnd {
  /** The code of RFC 6455, section 7.4: 1000 for a proper end, 1005 for one without a code, 1006 for a connection that broke. */
  readonly code: number;
  /** What the other side gave as the reason. */
  readonly reason: string;
  /** Why the connection failed; undefined where it ended properly. */
  readonly error: PortkeyError | undefined;
}

/** What one can listen to: a type of event, `event` for all of them, `open` and `close`. Other texts are types that are not described. */
export type SocketTypes<Received> =
  | "open"
  | "close"
  | "event"
  | (Received extends { type: infer Type extends string } ? Type : never)
  | (string & Record<never, never>);

/** The listener for a type of event. */
export type SocketListener<Received, Type> = Type extends "open" ? () => void
  : Type extends "close" ? (end: SocketEnd) => void
  : (event: [Extract<Received, { type: Type }>] extends [never] ? Received : Extract<Received, { type: Type }>) => void;

/** What is needed to open a connection. */
export interface SocketRequest {
  /** The address, with the scheme of HTTP. */
  url: string;
  headers: Readonly<Record<string, unknown>>;
  /** Each of them ends the connection when it aborts. */
  signals: readonly AbortSignal[];
  /** How long opening may take, in ms; 0 for no limit. */
  timeout: number;
  webSocket: WebSocketClass | undefined;
}

/**
 * A connection on which both sides send events, which are objects with a `type`. It opens in the background: what is sent before waits.
 *
 * Events that arrive go to the listeners, and to loops with `for await`. A loop ends when the connection ends properly, and throws when it
 * fails: when it is refused or not accepted in time, breaks, is closed with a code of failure, is ended by a signal, or brings a message
 * that is no event. Leaving a loop leaves the connection open, and the next loop goes on with the next event. Loops at the same time share
 * the events. Events wait for a loop however long it takes; before the first loop they do so only where there is no listener for events.
 *
 * An event of the type `error` is the server's and ends nothing. A connection that has ended stays so: connect again for another.
 *
 * @example
 * ```ts
 * const session = portkey.realtime.connect({ model: "gpt-realtime" });
 * session.send({ type: "response.create" });
 * for await (const event of session) {
 *   if (event.type === "response.output_text.delta") console.log(event.delta);
 *   if (event.type === "response.done") break;
 * }
 * session.close();
 * ```
 */
export interface EventSocket<Sent = SocketEvent, Received = SocketEvent> extends AsyncIterable<Received> {
  /** How much was sent and is not on its way yet, in bytes. Wait while it grows, for example when you send a recording from a file. */
  readonly bufferedAmount: number;

  /**
   * Sends an event.
   *
   * @throws {OptionError} when it is no object with a `type`, or JSON cannot hold it
   * @throws {PortkeyError} when the connection has ended
   */
  send(event: Sent): void;

  /** Adds a listener: for a type of event, for every event with `event`, for the start with `open`, and for the end with `close`. */
  on<const Type extends SocketTypes<Received>>(type: Type, listener: SocketListener<Received, Type>): this;

  /** Adds a listener that is called once. */
  once<const Type extends SocketTypes<Received>>(type: Type, listener: SocketListener<Received, Type>): this;

  /** Removes a listener. */
  off<const Type extends SocketTypes<Received>>(type: Type, listener: SocketListener<Received, Type>): this;

  /**
   * Closes the connection. What was sent before still goes out, and events that have arrived can still be read.
   *
   * @param code a code of your own, from 3000 to 4999
   * @param reason at most 123 bytes
   * @default 1000
   * @throws {OptionError} for another code, or a longer reason; the connection stays open
   */
  close(code?: number, reason?: string): void;

  /** Reads the events one by one. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Received>;
}

type Listener = (value?: unknown) => void;

/** Somebody who waits for an event. */
type Reader = [resolve: (result: IteratorResult<unknown>) => void, reject: (error: unknown) => void];

/** So many bytes fit into a close frame beside its code (RFC 6455, section 5.5). */
const LONGEST_REASON = 123;

/** What the connection itself tells its listeners: an event that a server gives one of these names must not be taken for it. */
const OWN_EVENTS: ReadonlySet<string> = new Set(["open", "close", "event"]);

/** The state of a WebSocket that is open; those after it are closing and closed. */
const OPEN = 1;

/**
 * Opens a connection.
 *
 * @throws {OptionError} when this runtime cannot open one with these headers
 * @throws {APIUserAbortError} when a signal has aborted before
 */
export function openEventSocket({ url, headers, signals, timeout, webSocket }: SocketRequest): EventSocket {
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) throw userAbort(aborted, 0);
  const { origin } = new URL(url);
  checkReady(headers);
  const redact = redactor({ url, headers, body: undefined });
  const socket = openSocket(url, headers, webSocket);
  /** Listeners by what they listen to, and whether they do so once. */
  const listeners: Record<string, Map<Listener, boolean>> = Object.create(null);
  const readers: Reader[] = [];
  /** What is sent once the connection is open; undefined from then on. */
  let unsent: string[] | undefined = [];
  /** Events that wait for a loop; undefined while only listeners want them. */
  let events: unknown[] | undefined = [];
  let hasLoop = false;
  let end: SocketEnd | undefined;

  const add = (isOnce: boolean) => (type: string, listener: Listener) => {
    (listeners[type] ??= new Map()).set(listener, isOnce);
    if (!hasLoop && type !== "open" && type !== "close") events = undefined;
    return connection;
  };
  const emit = (type: string, value?: unknown) => {
    for (const [listener, isOnce] of [...listeners[type] ?? []]) {
      if (isOnce) listeners[type]!.delete(listener);
      listener(value);
    }
  };
  /** Gives the readers what they wait for. */
  const serve = () => {
    while (readers.length > 0 && (events!.length > 0 || end)) {
      const [resolve, reject] = readers.shift()!;
      if (events!.length > 0) resolve({ done: false, value: events!.shift() });
      else if (end!.error) reject(end!.error);
      else resolve({ done: true, value: undefined });
    }
  };
  const finish = (code: number, reason: string, error?: PortkeyError) => {
    if (end) return;
    end = { code, reason, error };
    limit.stop();
    stopListening();
    serve();
    emit("close", end);
    socket.close();
  };

  const limit = startLimit(timeout || 2 ** 31 - 1, () =>
    finish(
      1006,
      "",
      new APIConnectionTimeoutError(`${origin} did not accept the connection within ${timeout} ms (option "timeout")`),
    ));
  const stopListening = onAbort(signals, (signal) => {
    events = [];
    finish(1006, "", userAbort(signal));
  });
  socket.binaryType = "arraybuffer";
  socket.addEventListener("open", () => {
    limit.stop();
    for (const text of unsent!) socket.send(text);
    unsent = undefined;
    emit("open");
  });
  socket.addEventListener("message", ({ data }) => {
    if (end) return;
    const text = typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer);
    let event: SocketEvent | undefined;
    try {
      event = JSON.parse(text);
    } catch {
      // what is no JSON is no event
    }
    if (typeof event?.type !== "string") {
      return finish(1006, "", new StreamError(`Cannot read a message: ${redact(text).slice(0, 80)} is no event`));
    }
    events?.push(event);
    serve();
    if (!OWN_EVENTS.has(event.type)) emit(event.type, event);
    emit("event", event);
  });
  let cause: unknown;
  socket.addEventListener("error", ({ error, message }) => cause = harmless(error ?? message, redact));
  socket.addEventListener("close", ({ code: given, reason = "" }) => {
    const code = given || 1006; // Deno gives 0 for a connection that broke
    const said = redact(reason) || (cause as Error | undefined)?.message || cause;
    const why = said ? `: ${said}` : "";
    const error = code === 1000 || code === 1005
      ? undefined
      : unsent
      ? new APIConnectionError(`${origin} refused the connection, or cannot be reached${why}`, { cause })
      : new StreamError(`The connection ended with the code ${code}${why}`, { cause });
    finish(code, redact(reason), error);
  });

  const connection: EventSocket = {
    get bufferedAmount() {
      return unsent?.join("").length ?? socket.bufferedAmount;
    },
    send(event) {
      let text: string | undefined;
      try {
        if (typeof event.type === "string") text = JSON.stringify(event);
      } catch {
        // nothing at all, a circle, or a BigInt
      }
      if (text === undefined) {
        throw new OptionError('Pass an event that JSON can hold, as an object with its "type"', "event");
      }
      if (end || socket.readyState > OPEN) {
        throw new PortkeyError("Cannot send an event: the connection has ended", { cause: end?.error });
      }
      if (unsent) unsent.push(text);
      else socket.send(text);
    },
    on: add(false) as EventSocket["on"],
    once: add(true) as EventSocket["once"],
    off(type, listener) {
      listeners[type]?.delete(listener as Listener);
      return this;
    },
    close(code = 1000, reason) {
      if (code !== 1000 && !(Number.isInteger(code) && code >= 3000 && code <= 4999)) {
        throw new OptionError("Close the connection with the code 1000, or one from 3000 to 4999", "code");
      }
      if (reason !== undefined && new TextEncoder().encode(reason).length > LONGEST_REASON) {
        throw new OptionError(`Pass a reason of at most ${LONGEST_REASON} bytes`, "reason");
      }
      socket.close(code, reason);
    },
    [Symbol.asyncIterator]() {
      hasLoop = true;
      events ??= [];
      const loop: AsyncIterableIterator<SocketEvent> = {
        [Symbol.asyncIterator]: () => loop,
        next: () =>
          new Promise((...reader) => {
            readers.push(reader as Reader);
            serve();
          }),
      };
      return loop;
    },
  };
  return connection;
}

/** Work in the background with listeners: what all kinds of it have in common. */
import type { APIUserAbortError, PortkeyError } from "../../connection/errors.ts";

/**
 * Work that goes on in the background: it has listeners, an end that can be awaited, and can be stopped. The request is sent when the
 * method is called; listeners that are added in the same turn of the event loop hear of everything.
 */
export interface EventStream<Events> {
  /** Ends the requests when it is aborted; its reason becomes the `cause` of the error. */
  readonly controller: AbortController;
  /** Whether the work is over, well or not. */
  readonly ended: boolean;
  /** Whether the work failed or was stopped. */
  readonly errored: boolean;
  /** Whether the work was stopped. */
  readonly aborted: boolean;
  /** Calls a listener whenever the event happens. */
  on<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Calls a listener when the event happens next. */
  once<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Removes a listener. */
  off<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
  /** Waits for the event to happen next. Resolves to its argument, or to all of them where there are several. */
  emitted<Name extends keyof Events>(event: Name): Promise<Emitted<Events[Name]>>;
  /** Resolves when the work is over; rejects with what ended it. */
  done(): Promise<void>;
  /** Stops the work. */
  abort(): void;
}

type Emitted<Listener> = Listener extends (...args: infer Args) => void ? Args extends [infer One] ? One
  : Args extends [] ? void
  : Args
  : never;

/** Events of all kinds of work. */
export interface CommonEvents {
  /** A reply has begun. */
  connect: () => void;
  /** The work failed. */
  error: (error: PortkeyError) => void;
  /** The work was stopped. */
  abort: (error: APIUserAbortError) => void;
  /** The work is over, well or not. */
  end: () => void;
}

/** The signals with which callers end their calls. */
import { APIUserAbortError } from "./errors.ts";

/** Who waits for a signal, by signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when one of the signals aborts, at once if one already has. Returns a function that ends the waiting.
 *
 * A signal gets one event listener for all calls that wait for it: Node 20 prints `MaxListenersExceededWarning` for the eleventh listener
 * of a signal, and many calls may share one.
 */
export function onAbort(signals: readonly AbortSignal[], listener: (signal: AbortSignal) => void): () => void {
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) {
    listener(aborted);
    return () => {};
  }
  const endings = signals.map((signal) => listenTo(signal, () => listener(signal)));
  return () => {
    for (const end of endings) end();
  };
}

function listenTo(signal: AbortSignal, listener: () => void): () => void {
  let listeners = waiting.get(signal);
  if (listeners === undefined) {
    const added = listeners = new Set();
    const callAll = () => {
      waiting.delete(signal);
      for (const one of added) one();
    };
    waiting.set(signal, added);
    removals.set(added, () => {
      waiting.delete(signal);
      signal.removeEventListener("abort", callAll);
    });
    signal.addEventListener("abort", callAll, { once: true });
  }
  const all = listeners;
  all.add(listener);
  return () => {
    all.delete(listener);
    if (all.size === 0) removals.get(all)!();
  };
}

/** Takes the one event listener off a signal, by its set of listeners. */
const removals = new WeakMap<Set<() => void>, () => void>();

/** One signal that aborts when any of several does; undefined for none. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal | undefined {
  if (signals.length < 2) return signals[0];
  if (typeof AbortSignal.any === "function") return AbortSignal.any([...signals]);
  const controller = new AbortController(); // Node before 20.3
  onAbort(signals, (signal) => controller.abort(signal.reason));
  return controller.signal;
}

/** Waits for work, but no longer than until one of the signals aborts. */
export function untilAborted<Value>(
  work: Value | PromiseLike<Value>,
  signals: readonly AbortSignal[],
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signals, (signal) => reject(userAbort(signal)));
    Promise.resolve(work).then(resolve, reject).finally(stopListening);
  });
}

/** The error for a call that its caller ended; the reason is its cause. */
export function userAbort(signal: Pick<AbortSignal, "reason">, attempts?: number): APIUserAbortError {
  return new APIUserAbortError("The request was aborted", { cause: signal.reason, attempts });
}

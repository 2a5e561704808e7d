/** A reply handed to the caller, who reads its body. */
import type { Attempt } from "../connection/attempt.ts";
import { PortkeyError, StreamError } from "../connection/errors.ts";
import { watchReader } from "../connection/unread.ts";
import { withBody } from "./format.ts";

/** Replies whose body somebody else has now. Asking whether the body is locked would make Deno and Bun build a stream for it. */
const handedOut = new WeakSet<Response>();

/** A body can be read once, as data or as a `Response`. */
export function checkUnread(response: Response): void {
  if (response.bodyUsed || handedOut.has(response)) throw readTwice();
}

/** The error for a reply that is wanted both as data and as a response. */
export function readTwice(): PortkeyError {
  return new PortkeyError("Read a reply once: await the call for its data, or take asResponse() and read that");
}

/**
 * The response for the caller to read. JSON has to be there in the time of the call; all else may come as slowly as it likes, but not
 * fall silent. The connection is let go when its body was read, cancelled or dropped.
 */
export function passResponse(attempt: Attempt): Response {
  const { response, idleTimeout } = attempt;
  const { status, headers } = response;
  checkUnread(response);
  handedOut.add(response);
  if (headers.get("content-type")?.includes("json")) attempt.unhold();
  else attempt.untimed();
  const reader = [204, 205].includes(status) ? undefined : attempt.reader();
  if (!reader) {
    attempt.release();
    return response;
  }
  let silent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const timer = idleTimeout > 0
        ? setTimeout(() => {
          silent = true;
          attempt.cancel();
        }, idleTimeout)
        : undefined;
      try {
        const { value, done } = await reader.read();
        if (attempt.stopped) throw new Error("The connection was ended");
        if (!done) return controller.enqueue(value);
        attempt.release();
        controller.close();
      } catch (error) {
        controller.error(
          silent
            ? new StreamError(`The reply stalled: nothing came for ${idleTimeout} ms (option "idleTimeout")`, {
              attempts: attempt.attempts,
            })
            : attempt.explain(error),
        );
      } finally {
        clearTimeout(timer);
      }
    },
    cancel() {
      attempt.cancel();
    },
  }, { highWaterMark: 0 });
  watchReader(body, attempt);
  return withBody(response, body);
}

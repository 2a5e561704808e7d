/** Reads a stream that somebody handed on, such as a server of one's own. */
import { Attempt } from "../connection/attempt.ts";
import { describe, StreamError } from "../connection/errors.ts";
import { mediaKind } from "../request/media.ts";
import { EventReader } from "./events.ts";
import { IdleLimit } from "../connection/time-limit.ts";
import { acceptReply, readStart } from "./failure.ts";
import { peekFormat } from "./format.ts";
import type { StreamSourceInit } from "./stream.ts";

/**
 * The items of a body that `toResponse()` or `toReadableStream()` made, or that has a provider's own events.
 *
 * @param controller of the stream; it ends the reading when it aborts
 * @throws {APIError} when the status is that of a failure
 * @throws {StreamError} when the body is no stream
 */
export async function receive<Item>(
  source: Response | ReadableStream<Uint8Array>,
  controller: AbortController,
  { format, signal, idleTimeout = 300_000 }: StreamSourceInit = {},
): Promise<AsyncIterator<Item>> {
  const isResponse = !(source instanceof ReadableStream);
  if (isResponse ? Object(source).bodyUsed || source?.body?.locked : source.locked) {
    throw new StreamError("Read a body once: somebody else reads it, or has read it");
  }
  const signals = signal ? [signal, controller.signal] : [controller.signal];
  const attempt = new Attempt({ signals, timeout: 0, idleTimeout, redact: (text) => text }, 1);
  attempt.begin(isResponse ? source : new Response(source));
  const { response } = attempt;
  await acceptReply(attempt);
  const type = response.headers.get("content-type") ?? "";
  const kind = mediaKind(type);
  const given = format === "ndjson" ? "lines" : format;
  if (given === "text" || given === undefined && /^text\/plain\b/i.test(type)) {
    return readText(attempt) as AsyncIterator<Item>;
  }
  if (given === undefined && type !== "" && kind !== "events" && kind !== "lines") {
    const found = await peekFormat(attempt);
    if (found !== "sse" && found !== "lines") {
      const { body } = await readStart(attempt);
      throw new StreamError(`Expected a stream, got ${type}: ${describe(body) || "nothing"}`, { error: body });
    }
  }
  const reader = new EventReader<{ event?: string; data: unknown }>(
    attempt,
    { data: "json", end: "known", envelope: true, lines: true },
    { format: given },
  );
  return {
    async next(): Promise<IteratorResult<Item>> {
      const { value, done } = await reader.next();
      if (done) return { done, value: undefined };
      // the client reads the events of threads as { event, data }, and all others as their data
      return { done: false, value: (value.event?.startsWith("thread.") ? value : value.data) as Item };
    },
    async return() {
      await reader.return();
      return { done: true, value: undefined };
    },
  };
}

/** Reads plain text, piece by piece. Nothing in it says that it is complete: only a connection that breaks is a failure. */
function readText(attempt: Attempt): AsyncIterator<string> {
  const reader = attempt.reader();
  const decoder = new TextDecoder();
  const { idleTimeout } = attempt;
  let isOver = reader === undefined;
  let stalled = false;
  const silence = new IdleLimit(idleTimeout, () => {
    stalled = true;
    attempt.cancel();
  });
  const end = () => {
    isOver = true;
    silence.stop();
    attempt.release();
  };
  return {
    async next() {
      try {
        while (!isOver) {
          if (idleTimeout > 0) silence.begin();
          const { value, done } = await attempt.guard(reader!.read());
          silence.pause();
          if (attempt.stopped) throw new Error("The connection was ended"); // a body that was cancelled ends as a complete one does
          isOver = done;
          const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
          if (done) end();
          if (text !== "") return { done: false, value: text };
        }
      } catch (thrown) {
        end();
        if (stalled) {
          throw new StreamError(`The stream stalled: nothing came for ${idleTimeout} ms (option "idleTimeout")`);
        }
        throw attempt.explain(
          thrown,
          (cause) =>
            new StreamError("The stream was cut: the connection broke before the text was complete", { cause }),
        );
      }
      return { done: true, value: undefined };
    },
    return() {
      end();
      attempt.cancel();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}

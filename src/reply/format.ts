/** How a streamed body is written: as server-sent events, or as lines of JSON. Its first bytes say so better than its content type. */
import type { Attempt } from "../connection/attempt.ts";

/** The formats in which a stream can be read. */
export type StreamFormat = "sse" | "lines";

/** How much of a body is looked at, in characters. */
const LONGEST_LOOK = 65_536;

/**
 * The format of a body by how it starts: a stream that can be read, one JSON value, or something else, such as a web page.
 *
 * @param ended whether this is the whole body
 * @returns undefined when more of the body is needed to tell
 */
function formatOf(start: string, ended: boolean): StreamFormat | "json" | "other" | undefined {
  const text = start.replace(/^\ufeff?\s*/, "");
  if (text === "") return ended ? "other" : undefined;
  if (!/^[{[]/.test(text)) {
    if (/^(:|(data|event|id|retry)[:\r\n])/.test(text)) return "sse";
    return ended || text.length > "event:".length ? "other" : undefined;
  }
  // a line that is a JSON value and is followed by another one makes lines; anything else may be one value, written over several lines
  const [, line, next] = /^([^\r\n]*)[\r\n]+\s*(\S)?/.exec(text) ?? [];
  if (line !== undefined && !isJson(line)) return "json";
  if (next !== undefined) return "lines";
  return ended || text.length > LONGEST_LOOK ? "json" : undefined;
}

/**
 * Reads the start of a reply until its format is known, for streams whose content type does not say it. The attempt then has a response
 * with the same body from its start.
 */
export async function peekFormat(attempt: Attempt): Promise<StreamFormat | "json" | "other"> {
  const reader = attempt.reader();
  if (!reader) return "other";
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let text = "";
  let looked = 0;
  let ended = false;
  let format: ReturnType<typeof formatOf>;
  try {
    do {
      const { value, done } = await attempt.guard(reader.read());
      ended = done;
      if (value) chunks.push(value.slice()); // some senders use their memory again
      const piece = value ? decoder.decode(value, { stream: true }) : decoder.decode();
      // Blanks at the start and after a line say nothing, and may come for ever.
      const isBlank = piece.trim() === "" && (text === "" || /[\r\n]/.test(text.slice(text.trimEnd().length)));
      if (!isBlank) text += piece;
      // A long text without a line end is looked at each time it has doubled, as looking at it for each byte takes its length squared.
      const hasNews = !isBlank && (text.length < 64 || text.length >= 2 * looked || /[\r\n]/.test(piece));
      if (!ended && !hasNews) continue;
      looked = text.length;
      format = formatOf(text, ended);
    } while (format === undefined);
  } catch (error) {
    throw attempt.explain(error);
  }
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next < chunks.length) return controller.enqueue(chunks[next++]!);
      const { value, done } = ended ? { value: undefined, done: true } : await reader.read();
      if (done || !value) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
  attempt.response = withBody(attempt.response, body);
  return format;
}

/** A response with another body, and all else as it was. */
export function withBody({ status, statusText, headers, url }: Response, body: ReadableStream<Uint8Array>): Response {
  const response = new Response(body, { status, statusText, headers });
  Object.defineProperty(response, "url", { value: url });
  return response;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the items of a stream for whoever reads them next: a browser, a worker, another server. Loaded when it is first used. It imports
 * nothing that is loaded at the start: bundlers would split what both need off, which makes the start larger.
 */
import type { StreamError } from "../connection/errors.ts";
import type { EventData } from "./protocols.ts";

/**
 * The formats in which a stream can be handed on: server-sent events as the providers' own APIs send them, lines of JSON, or the text of
 * the answer alone.
 */
export type RelayFormat = "sse" | "ndjson" | "text";

/** The names that an event may have: no line break can be in one. */
const EVENT_NAME = /^[\w.:-]+$/;

const WRITERS: Record<RelayFormat, (item: unknown) => string> = {
  sse: writeEvent,
  ndjson: (item) => `${JSON.stringify(item)}\n`,
  text: textOf,
};

/**
 * The items as text, piece by piece.
 *
 * A failure is the last piece, as an event or a line that holds an `error`. Plain text has no place for it, so there it is thrown.
 * Server-sent events end with `[DONE]`, which says that the answer is complete.
 *
 * @param isOurs whether a failure is an error of this library, which is free of secrets
 * @param onError gets what the stream failed with
 */
export async function* relay(
  items: AsyncIterator<unknown>,
  format: RelayFormat,
  isOurs: (error: unknown) => boolean,
  onError?: (error: unknown) => void,
): AsyncGenerator<string, void> {
  const write = WRITERS[format];
  try {
    while (true) {
      const { value, done } = await items.next();
      if (done) break;
      const piece = write(value);
      if (piece !== "") yield piece;
    }
  } catch (error) {
    onError?.(error);
    if (format === "text") throw error;
    const failure = write(errorItem(error, isOurs(error)));
    yield format === "sse" ? `event: error\n${failure}` : failure;
    return;
  }
  if (format === "sse") yield "data: [DONE]\n\n";
}

/** An item as an event. It has the name that the protocols of named events give it: that of the Responses API is the item's type. */
function writeEvent(item: unknown): string {
  const { event, data, type, choices } = Object(item) as EventData & { event?: unknown; data?: unknown };
  const isNamed = typeof event === "string" && data !== undefined; // the events of threads come as { event, data }
  const name = isNamed ? event : choices === undefined ? type : undefined;
  const line = typeof name === "string" && EVENT_NAME.test(name) ? `event: ${name}\n` : "";
  return `${line}data: ${JSON.stringify(isNamed ? data : item)}\n\n`;
}

/** What readers may know of a failure. Only errors of this library are free of secrets, so the message of any other is left out. */
function errorItem(failure: unknown, isOurs: boolean): { error: Record<string, unknown> } {
  if (!isOurs) return { error: { message: "The stream failed", type: "error" } };
  const { name, message, error } = failure as StreamError;
  const { type, code, param } = fieldsOf(fieldsOf(error)["error"] ?? error);
  return {
    error: {
      message: message.replace(/^The server ended the stream with an error: /, ""),
      type: isWord(type) && type !== "error" ? type : name,
      ...isWord(code) && { code },
      ...isWord(param) && { param },
    },
  };
}

function isWord(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

/** The text that an item adds to the answer, whatever the API; of several choices the first. */
export function textOf(item: unknown): string {
  if (typeof item === "string") return item;
  const { choices, type, delta, event, data, candidates } = fieldsOf(item);
  if (Array.isArray(choices)) {
    const choice = fieldsOf(choices.find((one, position) => (fieldsOf(one)["index"] ?? position) === 0));
    return stringOf(fieldsOf(choice["delta"])["content"]) || stringOf(choice["text"]);
  }
  if (type === "response.output_text.delta" || type === "transcript.text.delta") return stringOf(delta);
  if (type === "content_block_delta") return stringOf(fieldsOf(delta)["text"]); // Anthropic's Messages API
  if (event === "thread.message.delta") {
    const parts = fieldsOf(fieldsOf(data)["delta"])["content"];
    return textOfParts(parts, (part) => fieldsOf(part["text"])["value"]);
  }
  if (!Array.isArray(candidates)) return "";
  return textOfParts(fieldsOf(fieldsOf(candidates[0])["content"])["parts"], (part) => part["text"]); // Google's APIs
}

function textOfParts(parts: unknown, read: (part: Record<string, unknown>) => unknown): string {
  return Array.isArray(parts) ? parts.map((part) => stringOf(read(fieldsOf(part)))).join("") : "";
}

/** A string as it is; of content that is a list of parts, as some models send it, the text of the parts. */
function stringOf(value: unknown): string {
  if (typeof value === "string") return value;
  return textOfParts(value, (part) => part["text"]);
}

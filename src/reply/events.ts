/**
 * The events of a reply, read up to the marker that says the answer is complete: server-sent events (WHATWG HTML, section 9.2), or lines
 * of JSON.
 */
import { createParser, type EventSourceMessage, type EventSourceParser } from "eventsource-parser";
import { IdleLimit } from "../connection/time-limit.ts";
import { APIConnectionTimeoutError, describe, StreamError } from "../connection/errors.ts";
import type { Attempt } from "../connection/attempt.ts";
import type { Operation } from "../request/operation.ts";
import { fillIn } from "./fill.ts";
import { harmless, redactedHeaders, redactValue } from "../connection/secrets.ts";
import { unrefTimer } from "../platform/env.ts";
import { isJson, type StreamFormat } from "./format.ts";
import { bringsContent, type EventData, failureIn, Progress } from "./protocols.ts";

/** How long a connection may take to close by itself after the end marker, in ms, before it is cut. */
const CLOSE_GRACE = 250;

/** Chunks of fewer bytes wait together for the end of their line. */
const SMALL = 64;

/** What is known of a stream before its first byte. */
export interface StreamOptions {
  /** How many choices, or images, the request asked for with `n`: the stream is complete when each of them is. */
  choices?: number | undefined;
  /**
   * "known" where the API of the operation is one whose end is known: then events that look like none of it are no complete answer. "any"
   * where it may be any API, such as in `post()`: then a stream of unknown events is complete when its connection ends properly.
   *
   * @default "any"
   */
  protocol?: "known" | "any" | undefined;
  /** How the body is written; the first bytes decide where this is not given. */
  format?: StreamFormat | undefined;
}

/** What an operation declares of its streams, see `Operation`. */
export type StreamDeclaration = Pick<Operation, "data" | "end" | "envelope" | "lines">;

/**
 * The iterator over one reply. Hand-written, because an async generator costs more for each event than parsing it,
 * and because it must read from the network only when the consumer asks for an item that is not there yet.
 */
export class EventReader<Item> {
  readonly #exchange: Attempt;
  readonly #declared: StreamDeclaration;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #decoder: TextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #parser: EventSourceParser;
  /** Ends a read that takes too long. */
  readonly #silence: IdleLimit | undefined;
  readonly #progress: Progress;
  #format: StreamFormat | undefined;

  /** Small chunks that wait, and how many bytes they have. */
  #buffer: Uint8Array | undefined;
  #gathered = 0;
  /** What is left out where it comes next: the byte order mark at the start, LF after CR. */
  #skip: string | undefined = "\ufeff";
  /** Lines of JSON: the line that is not complete yet, and all lines of a value that is written over several. */
  #line = "";
  #lines: string[] | undefined;

  #items: Item[] = [];
  #taken = 0;
  /** How many have asked and not been answered, the last answer, and what the consumer holds: it must not count as dropped while it waits. */
  #waiting = 0;
  #last: Promise<unknown> | undefined;
  #holder: object | undefined;

  /** Raised once the items before it are taken. */
  #failure: Error | undefined;
  /** The end marker was seen: nothing more is read. */
  #complete = false;
  #closed = false;

  constructor(exchange: Attempt, declared: StreamDeclaration, { choices, protocol, format }: StreamOptions = {}) {
    this.#exchange = exchange;
    this.#declared = declared;
    this.#reader = exchange.response.body?.getReader();
    this.#parser = createParser({ onEvent: (message) => this.#receive(message) });
    this.#progress = new Progress(choices, protocol !== "known");
    this.#format = format;
    if (exchange.idleTimeout > 0) this.#silence = new IdleLimit(exchange.idleTimeout, () => this.#stall());
    exchange.onStop = () => this.#stop();
  }

  /** The next item. `holder` is what the consumer holds. */
  next(holder?: object): Promise<IteratorResult<Item>> {
    if (this.#waiting === 0 && this.#taken < this.#items.length) return Promise.resolve(this.#take());
    this.#holder = holder;
    const result = this.#waiting++ === 0 ? this.#read() : this.#queue();
    this.#last = result;
    return result;
  }

  /** Ends the connection; the consumer leaves before the end. */
  return(): Promise<IteratorResult<Item>> {
    if (!this.#closed) {
      this.#close();
      this.#exchange.cancel();
    }
    this.#items = [];
    return Promise.resolve({ done: true, value: undefined });
  }

  #queue(): Promise<IteratorResult<Item>> {
    const turn = () => this.#read();
    return this.#last!.then(turn, turn);
  }

  #take(): IteratorResult<Item> {
    const value = this.#items[this.#taken] as Item;
    this.#items[this.#taken++] = undefined as Item; // it may be large, and others of its chunk may wait long
    return { done: false, value };
  }

  /** The next item where one read brings it, as it mostly does: an async function costs as much again as reading an event. */
  #read(): Promise<IteratorResult<Item>> {
    if (this.#ended || this.#taken < this.#items.length || this.#reader === undefined) return this.#readOn();
    this.#begin();
    return this.#reader.read().then(this.#onChunk, this.#onCut);
  }

  readonly #onChunk = (
    { value }: ReadableStreamReadResult<Uint8Array>,
  ): IteratorResult<Item> | Promise<IteratorResult<Item>> => {
    this.#arrived(value);
    if (this.#taken === this.#items.length) return this.#readOn();
    this.#answered();
    return this.#take();
  };

  readonly #onCut = (error: unknown): Promise<IteratorResult<Item>> => {
    this.#broken(error);
    return this.#readOn();
  };

  /** Reads until there is an item, the end, or a failure. */
  async #readOn(): Promise<IteratorResult<Item>> {
    try {
      while (true) {
        if (this.#taken < this.#items.length) return this.#take();
        if (this.#failure !== undefined) {
          if (!this.#closed) this.#close();
          this.#exchange.cancel();
          throw this.#failure;
        }
        if (this.#ended) {
          if (!this.#closed) this.#letClose();
          return { done: true, value: undefined };
        }
        this.#begin();
        try {
          this.#arrived((await this.#reader?.read())?.value);
        } catch (error) {
          this.#broken(error);
        }
      }
    } finally {
      this.#answered();
    }
  }

  get #ended(): boolean {
    return this.#failure !== undefined || this.#complete || this.#closed;
  }

  /** Begins to wait for the network. */
  #begin(): void {
    if (this.#taken > 0) {
      this.#items = [];
      this.#taken = 0;
    }
    this.#silence?.begin();
  }

  #arrived(bytes: Uint8Array | undefined): void {
    this.#silence?.pause();
    if (this.#failure !== undefined || this.#closed) return;
    try {
      this.#feed(bytes);
    } catch (error) {
      this.#broken(error);
    }
  }

  #broken(error: unknown): void {
    this.#silence?.pause();
    if (!this.#closed) this.#failure ??= this.#cut(error);
  }

  #answered(): void {
    if (--this.#waiting === 0) this.#last = this.#holder = undefined;
  }

  /** Takes what the network brought; undefined for its end. */
  #feed(bytes: Uint8Array | undefined): void {
    const small = bytes !== undefined && bytes.length < SMALL;
    if (small && this.#gather(bytes)) return;
    let text = this.#gathered > 0 ? this.#decode(this.#buffer!.subarray(0, this.#gathered)) : "";
    this.#gathered = 0;
    if (!small) text += bytes ? this.#decode(bytes) : `${this.#decoder.decode()}\n\n`;
    const rest = text[0] === this.#skip ? text.slice(1) : text;
    // The parser waits after a CR for an LF, which may never come. It gets LF alone, which it also reads faster
    if (text !== "") this.#skip = text.endsWith("\r") ? "\n" : undefined;
    this.#split(rest.includes("\r") ? rest.replace(/\r\n?/g, "\n") : rest);
    if (bytes === undefined) this.#end();
  }

  /** Takes text of the body, in which each line ends with LF, and finds the events in it. */
  #split(text: string): void {
    if (this.#format === undefined) {
      const first = text.trimStart()[0];
      if (first === undefined) return;
      this.#format = "{[\x1e".includes(first) ? "lines" : "sse";
    }
    if (this.#format === "sse") return this.#parser.feed(text);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#takeLine(this.#line + text.slice(start, end));
      this.#line = "";
      start = end + 1;
    }
    this.#line += text.slice(start);
  }

  #takeLine(text: string): void {
    const line = text.replace(/^\x1e/, ""); // each value of a JSON text sequence begins with it (RFC 7464)
    if (this.#lines !== undefined) this.#lines.push(line);
    else if (this.#ended || line.trim() === "") return;
    else if (this.#progress.isEmpty && line.trim() !== "[DONE]" && !isJson(line)) {
      this.#lines = [line]; // one value over several lines, as some servers write an error
    } else this.#receive({ event: undefined, data: line.trim() });
  }

  /** The connection has ended properly: decides whether the answer is complete. */
  #end(): void {
    if (this.#lines !== undefined) this.#takeValue(this.#lines.join("\n"));
    if (this.#ended) return;
    const { end, lines } = this.#declared;
    if (end === "known" ? lines && this.#format === "lines" || this.#progress.isComplete() : end === "connection") {
      this.#complete = true;
    } else this.#fail("The stream ended before its end marker: the answer is not complete");
  }

  /** Takes a body that is one JSON value. Google's APIs stream a list of items, which is complete when it is JSON. */
  #takeValue(text: string): void {
    const value = this.#parse(undefined, text);
    const isList = Array.isArray(value) && failureIn(undefined, value) === undefined;
    for (const item of isList ? value : [value]) {
      if (!this.#ended) this.#accept(undefined, item);
    }
  }

  /** Puts a small chunk to those before it. Returns whether all can wait: decoding each costs more than copying it. */
  #gather(bytes: Uint8Array): boolean {
    this.#buffer ??= new Uint8Array(1_024);
    this.#buffer.set(bytes, this.#gathered);
    this.#gathered += bytes.length;
    return this.#gathered + SMALL <= 1_024 && !bytes.includes(10) && !bytes.includes(13); // no line end in it
  }

  /** What ends in ASCII leaves nothing for the next time, and then decoding is faster. */
  #decode(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes, { stream: !(bytes[bytes.length - 1]! < 0x80) });
  }

  #receive({ event, data }: Pick<EventSourceMessage, "event" | "data">): void {
    if (this.#ended) return;
    const { end } = this.#declared;
    if (end !== "known") return this.#receiveAny(event, data, typeof end === "string" ? ["[DONE]"] : end);
    if (event === "ping") return;
    if (data.startsWith("[DONE]")) {
      if (this.#progress.isEmpty) this.#fail("The stream is empty: its end marker came before any event");
      else this.#complete = true;
      return;
    }
    if (data === "" && event !== "error") return;
    const item = this.#parse(event, data);
    if (this.#failure === undefined) this.#accept(event, item);
  }

  /** The value of an event's data. An error may be plain text. */
  #parse(event: string | undefined, data: string): unknown {
    try {
      return JSON.parse(data);
    } catch (cause) {
      if (event === "error") this.#failWith(data);
      else this.#fail("Cannot read an event of the stream: its data is not JSON", cause);
      return undefined;
    }
  }

  /** Delivers an item, unless it says that the stream failed and brings nothing of the answer. */
  #accept(event: string | undefined, item: unknown): void {
    const data = Object(item) as EventData;
    if (data.type === "ping") return;
    const failed = failureIn(event, item) !== undefined;
    // what guardrails found comes in a chunk of its own; now choices[0]?.… can be read of every chunk
    if (data.hook_results !== undefined && data.choices === undefined && event === undefined) data.choices = [];
    if (!failed || bringsContent(data)) {
      if (this.#progress.take(event, item)) this.#complete = true;
      fillIn(data);
      fillIn(data.response);
      this.#items.push((this.#declared.envelope ? { event, data: item } : item) as Item);
    }
    if (failed) this.#failWith(item, event);
    else if (data.type === "response.failed") this.#failWith(data.response ?? item);
  }

  /** Takes an event of a protocol of which nothing is known but the texts that end it. */
  #receiveAny(event: string | undefined, data: string, markers: readonly string[]): void {
    const { data: kind, envelope } = this.#declared;
    if (markers.includes(data)) {
      this.#complete = true;
      return;
    }
    if (event === "error" && !envelope) return this.#failWith(this.#parseAny(data, true));
    const item = kind === "text"
      ? data
      : kind === "json" && data === ""
      ? undefined
      : this.#parseAny(data, kind === "any");
    if (this.#failure !== undefined) return;
    const { type } = (typeof item === "object" && item !== null ? item : {}) as EventData;
    if (markers.some((marker) => marker === event || marker === type)) this.#complete = true;
    if (item !== undefined) this.#items.push((envelope ? { event, data: item } : item) as Item);
  }

  /** Data as JSON. @param lenient whether what is no JSON is a text */
  #parseAny(data: string, lenient: boolean): unknown {
    try {
      return JSON.parse(data);
    } catch (cause) {
      if (lenient) return data;
      this.#fail(
        `Cannot read an item of the stream: ${describe(this.#exchange.redact(data)).slice(0, 80)} is not JSON`,
        cause,
      );
    }
  }

  #fail(message: string, cause?: unknown, error?: unknown): void {
    const { redact, response, attempts } = this.#exchange;
    this.#failure ??= new StreamError(message, {
      cause: harmless(cause, redact),
      error,
      attempts,
      traceId: redactedHeaders(response.headers, redact).get("x-portkey-trace-id") || undefined,
    });
  }

  /** Fails with what the server said, in which it may echo secrets. */
  #failWith(said: unknown, event?: string): void {
    const error = redactValue(said, this.#exchange.redact);
    const reason = describe(failureIn(event, error) ?? error);
    this.#fail(`The server ended the stream with an error: ${reason || "it does not say which"}`, undefined, error);
  }

  /** The error for a read that the runtime ended. */
  #cut(thrown: unknown): Error {
    const error = this.#exchange.explain(thrown, (cause) => {
      this.#fail("The stream was cut: the connection broke before the answer was complete", cause);
      return this.#failure!;
    });
    if (error instanceof APIConnectionTimeoutError) {
      this.#fail("The stream stalled: the runtime's own fetch gave up waiting", error);
    }
    return this.#failure ?? error;
  }

  #stall(): void {
    this.#fail(`The stream stalled: nothing came for ${this.#exchange.idleTimeout} ms (option "idleTimeout")`);
    this.#exchange.cancel();
  }

  #close(): void {
    this.#closed = true;
    this.#silence?.stop();
    this.#exchange.release();
  }

  /** Most servers close right after the end marker; then the connection can serve again. The others are cut. */
  #letClose(): void {
    this.#close();
    const exchange = this.#exchange;
    const timer = setTimeout(() => exchange.cancel(), CLOSE_GRACE);
    unrefTimer(timer);
    const through = () => clearTimeout(timer);
    this.#reader?.read().then(({ done }) => done || exchange.cancel()).then(through, through);
  }

  /** The connection was ended before its time: by the caller, by silence, or by leaving the loop. */
  #stop(): void {
    if (!this.#closed) {
      this.#items = [];
      this.#taken = 0;
      this.#failure ??= this.#exchange.explain(undefined);
      this.#silence?.stop();
    }
    this.#reader?.cancel().catch(() => {});
  }
}

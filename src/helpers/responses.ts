/** Helpers of `responses`: streams with listeners, and parsed answers. */
import type { PortkeyClient } from "../client/client.ts";
import { PortkeyError } from "../connection/errors.ts";
import type { Stream } from "../reply/stream.ts";
import { Emitter, type Fields, iterate, toLines } from "./emitter.ts";
import { parseResponse, parses, parseText } from "./parse.ts";

/** A response with `output_parsed`. */
export async function parse(client: PortkeyClient, body: Fields, ...options: unknown[]): Promise<Fields> {
  return parseResponse(await client.invoke("POST /responses json stream", [body, ...options]) as Fields, body);
}

/** A streamed response with listeners: a new one, or with `response_id` one that the provider keeps. */
export function stream(client: PortkeyClient, body: Fields, ...options: unknown[]): ResponseRun {
  return new ResponseRun(client, body, options);
}

/** A response on its way. */
export class ResponseRun extends Emitter {
  #final: Fields | undefined;

  constructor(client: PortkeyClient, body: Fields, options: unknown[]) {
    super();
    this.start(async () => {
      const given = this.options(options);
      const { response_id: id, starting_after: after } = body;
      const events = await (id === undefined
        ? client.invoke("POST /responses json stream", [{ ...body, stream: true }, ...given])
        : client.invoke("GET /responses/{response_id} id query stream", [
          id,
          { stream: true, ...(after !== undefined && { starting_after: after }) },
          ...given,
        ])) as Stream<Fields>;
      this.emit("connect");
      const texts = new Map<string, string>();
      for await (const event of events) {
        this.#take(event, texts, body);
      }
      if (!this.#final) {
        throw new PortkeyError("Ask again: the stream ended before the response was complete");
      }
    });
  }

  /** The response, once it is complete. */
  async finalResponse(): Promise<Fields> {
    await this.done();
    return this.#final!;
  }

  /** All events. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Fields> {
    return iterate<Fields>(this, "event");
  }

  /** The events as bytes, one line of JSON each. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toLines(this[Symbol.asyncIterator]());
  }

  #take(event: Fields, texts: Map<string, string>, params: Fields): void {
    this.emit("event", event);
    let told = event;
    const { type, delta } = event;
    if (typeof delta === "string" && /^response\.(output_text|function_call_arguments)\.delta$/.test(type)) {
      const place = `${event.output_index} ${event.content_index}`;
      const snapshot = (texts.get(place) ?? "") + delta;
      texts.set(place, snapshot);
      told = { ...event, snapshot };
    } else if (type === "response.output_text.done" && parses(params.text?.format)) {
      told = { ...event, parsed: parseText(event.text, params.text.format) };
    } else if (/^response\.(completed|incomplete|failed)$/.test(type)) {
      this.#final = parseResponse(structuredClone(event.response), type === "response.completed" ? params : {});
    }
    this.emit(type, told);
  }
}

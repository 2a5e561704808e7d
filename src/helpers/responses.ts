/** Helpers of `responses`: streams with listeners, and parsed answers. */
import type { CallOptions } from "../client/generated.ts";
import { PortkeyError } from "../connection/errors.ts";
import { type Stream, toLines } from "../reply/stream.ts";
import { checkObject, splitOptions } from "./call-options.ts";
import { Emitter, iterate } from "./emitter.ts";
import { copyOf, type Fields, isFields } from "./fields.ts";
import type { Client } from "./index.ts";
import { asksForJson, checkNotCut, parseResponse, parseText, sendWithoutSchemas } from "./parse.ts";
import { snapshot } from "./snapshot.ts";

/** A response with `output_parsed`. */
export async function parse(client: Client, body: Fields, ...options: CallOptions): Promise<Fields> {
  checkObject("body", body);
  const { own, rest } = splitOptions(options, "toJsonSchema");
  return await sendWithoutSchemas(snapshot(body), own, async (params) => {
    const response: unknown = await client.responses.create(params as never, ...rest);
    if (!isFields(response)) throw new PortkeyError("The model returned no response");
    checkWhole(response, params);
    return await parseResponse(response, params);
  });
}

/** A streamed response with listeners: a new one, or with `response_id` one that the provider keeps. */
export function stream(client: Client, body: Fields, ...options: CallOptions): ResponseRun {
  return new ResponseRun(client, body, options);
}

/** A response that is being streamed. */
export class ResponseRun extends Emitter {
  #final: Fields | undefined;

  constructor(client: Client, body: Fields, options: CallOptions) {
    super();
    let params = snapshot(body);
    const { own, rest } = splitOptions(options, "toJsonSchema");
    const reply = this.begin<unknown>(() => {
      checkObject("body", body);
      const requests = this.requestOptions(rest);
      return sendWithoutSchemas<unknown>(params, own, (made) => {
        params = made;
        const { response_id: id, starting_after: after } = params;
        if (id === undefined) return client.responses.create({ ...params, stream: true } as never, ...requests);
        const query = { stream: true as const, ...(after !== undefined && { starting_after: after }) };
        return client.responses.retrieve(id, query, ...requests);
      });
    });
    this.start(async () => {
      const events = await reply as Stream<unknown>;
      this.emit("connect");
      const texts = new Map<string, string>();
      for await (const event of events) if (isFields(event)) await this.#take(event, texts, params);
      if (!this.#final) throw new PortkeyError("The stream ended before the response was complete");
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

  async #take(event: Fields, texts: Map<string, string>, params: Fields): Promise<void> {
    this.emit("event", event);
    const { type, delta } = event;
    // an event of the server must not be taken for one of the run's own, such as "end"
    if (typeof type !== "string" || !type.includes(".")) return;
    let shown = event;
    if (typeof delta === "string" && /^response\.(output_text|function_call_arguments)\.delta$/.test(type)) {
      const place = JSON.stringify([type, event.output_index, event.content_index]);
      const text = (texts.get(place) ?? "") + delta;
      texts.set(place, text);
      shown = { ...event, snapshot: text };
    } else if (type === "response.output_text.done" && typeof event.text === "string") {
      const { format } = params.text ?? {};
      if (asksForJson(format)) shown = { ...event, parsed: await parseText(event.text, format) };
    } else if (/^response\.(completed|incomplete|failed)$/.test(type) && isFields(event.response)) {
      this.#final = await parseResponse(copyOf(event.response) as Fields, type === "response.completed" ? params : {});
    }
    this.emit(type, shown);
  }
}

/** @throws {PortkeyError} A value was asked for, and the text that spells it was cut. */
function checkWhole({ status, incomplete_details: details }: Fields, params: Fields): void {
  if (status !== "incomplete" || !asksForJson(params.text?.format)) return;
  checkNotCut(details?.reason, "max_output_tokens");
}

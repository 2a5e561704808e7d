/** Helpers of `responses`: streams with listeners, parsed answers, and runs in which functions are called. */
import { signalsOf } from "../client/client.ts";
import type { CallOptions } from "../client/generated.ts";
import { PortkeyError } from "../connection/errors.ts";
import { type Stream, toLines } from "../reply/stream.ts";
import { checkCallback, sendWithoutSchemas } from "./body.ts";
import { checkNumber, checkObject, optionsOfRequest, splitOptions } from "./call-options.ts";
import { Emitter, iterate } from "./emitter.ts";
import { addNumbers, copyOf, type Fields, isFields, itemsOf } from "./fields.ts";
import type { Client } from "./index.ts";
import { toResponseInputItems } from "./input-items.ts";
import { asksForJson, parseArguments, parseArgumentsIfRight, parseResponse, parseText } from "./parse.ts";
import { snapshot } from "./snapshot.ts";
import { runCall } from "./tools.ts";

/** How often a model is asked in one run where the caller does not say. */
const MOST_RESPONSES = 10;

/** A response with `output_parsed`. */
export async function parse(client: Client, body: Fields, ...options: CallOptions): Promise<Fields> {
  checkObject("body", body);
  const { own, rest } = splitOptions(options, "toJsonSchema");
  return await sendWithoutSchemas(snapshot(body), own, async (params) => {
    const response: unknown = await client.responses.create(params as never, ...rest);
    return await parseResponse(response, params);
  });
}

/** A streamed response with listeners: a new one, or with `response_id` one that the provider keeps. */
export function stream(client: Client, body: Fields, ...options: CallOptions): ResponseRun {
  return new ResponseRun(client, body, options, false);
}

/** Responses one after the other, in which the functions that the model calls are run, until it has an answer. */
export function runTools(client: Client, body: Fields, ...options: CallOptions): ResponseRun {
  return new ResponseRun(client, body, options, true);
}

/** A response that is being streamed, or responses in which functions are run. */
export class ResponseRun extends Emitter {
  /** All items so far: those of the caller, the model's output, and the results of functions. */
  readonly input: Fields[];
  readonly #client: Client;
  readonly #runsTools: boolean;
  readonly #responses: Fields[] = [];
  #params: Fields;
  /** The items that the next request adds, where the provider keeps those before them. */
  #added: Fields[] = [];

  constructor(client: Client, body: Fields, options: CallOptions, runsTools: boolean) {
    super();
    const given = snapshot(body);
    this.#client = client;
    this.#runsTools = runsTools;
    this.#params = runsTools ? { stream: false, ...given } : { ...given, stream: true };
    this.input = itemsIn(given?.input);
    const { own, rest } = splitOptions(options, "maxResponses", "toJsonSchema");
    const { maxResponses: most = MOST_RESPONSES } = own;
    const first = this.begin(() => {
      checkObject("body", body);
      if (runsTools) itemsOf(this.#params.tools).forEach(checkCallback);
      if (most !== Infinity) checkNumber("maxResponses", most, 1, Infinity);
      const requests = this.requestOptions(rest, signalsOf(client));
      return sendWithoutSchemas(this.#params, own, async (params) => {
        this.#params = params;
        const options = runsTools ? optionsOfRequest(requests, 1) : requests;
        return { reply: await this.#request(params.input, options), requests };
      });
    });
    this.start(async () => {
      const { reply, requests } = await first;
      let next: unknown = reply;
      for (let count = 1;; count++) {
        const response = await this.#read(next);
        this.#responses.push(response);
        if (!runsTools) return;
        this.emit("response", response);
        if (!await this.#runCalls(response) || count >= most) break;
        const input = isGiven(this.#params.conversation) ? this.#added : this.input;
        next = await this.#request(input, optionsOfRequest(requests, count + 1));
      }
      this.emit("finalResponse", this.#responses.at(-1));
      if (this.#responses.some(({ usage }) => usage)) this.emit("totalUsage", this.#usage());
    });
  }

  /** The responses that are complete so far. */
  allResponses(): Fields[] {
    return [...this.#responses];
  }

  /** The last response, once it is complete. */
  async finalResponse(): Promise<Fields> {
    await this.done();
    return this.#responses.at(-1)!;
  }

  /** The text of the last response. */
  async finalText(): Promise<string> {
    return (await this.finalResponse()).output_text;
  }

  /** The tokens of all responses together. */
  async totalUsage(): Promise<Fields> {
    await this.done();
    return this.#usage();
  }

  #usage(): Fields {
    const total: Fields = { input_tokens: 0, output_tokens: 0, total_tokens: 0 };
    for (const { usage } of this.#responses) addNumbers(total, usage);
    return total;
  }

  /** All events. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Fields> {
    return iterate<Fields>(this, "event");
  }

  /** The events as bytes, one line of JSON each. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toLines(this[Symbol.asyncIterator]());
  }

  #request(input: unknown, options: CallOptions): PromiseLike<unknown> {
    const { response_id: id, starting_after: after } = this.#params;
    const { responses } = this.#client;
    if (this.#runsTools || id === undefined) {
      return responses.create({ ...this.#params, ...(isGiven(input) && { input }) } as never, ...options);
    }
    return responses.retrieve(id, { stream: true, ...(after !== undefined && { starting_after: after }) }, ...options);
  }

  /** Reads a response to its end. */
  async #read(reply: unknown): Promise<Fields> {
    this.emit("connect");
    if (!this.#params.stream) return await this.#parsed(reply);
    const texts = new Map<string, string>();
    let guardrails: unknown;
    let last: unknown;
    for await (const event of reply as Stream<unknown>) {
      if (!isFields(event)) continue;
      guardrails ??= event.hook_results;
      const isLast = typeof event.type === "string" && /^response\.(completed|incomplete|failed)$/.test(event.type) &&
        isFields(event.response);
      if (isLast) {
        last = await this.#parsed(
          copyOf({ ...event.response, ...(isGiven(guardrails) && { hook_results: guardrails }) }),
        );
      }
      await this.#tell(event, texts);
    }
    if (!isFields(last)) throw new PortkeyError("The stream ended before the response was complete");
    return last;
  }

  async #parsed(response: unknown): Promise<Fields> {
    return await parseResponse(
      response,
      this.#params,
      this.#runsTools ? parseArgumentsIfRight : parseArguments,
      this.#runsTools || !this.#params.stream,
    );
  }

  /** Runs the functions that a response calls, all at the same time. Returns whether the model is to be asked again. */
  async #runCalls(response: Fields): Promise<boolean> {
    const calls = isComplete(response) ? itemsOf(response.output).filter(({ type }) => type === "function_call") : [];
    this.input.push(...toResponseInputItems(response.output ?? []) as Fields[]);
    const { tool_choice: choice, tools } = this.#params;
    const only = choice?.type === "function" ? choice.name : undefined;
    for (const call of calls) this.emit("functionToolCall", call);
    this.#added = await Promise.all(calls.map(async (call) => {
      const output = await runCall(tools, call, only, this);
      this.emit("functionToolCallResult", output, call);
      return { type: "function_call_output", call_id: call.call_id, output };
    }));
    this.input.push(...this.#added);
    return calls.length > 0 && only === undefined;
  }

  async #tell(event: Fields, texts: Map<string, string>): Promise<void> {
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
      const { format } = this.#params.text ?? {};
      if (asksForJson(format)) shown = { ...event, parsed: await parseText(event.text, format) };
    }
    this.emit(type, shown);
  }
}

/** The input of a request as items. */
function itemsIn(input: unknown): Fields[] {
  if (typeof input === "string") return [{ role: "user", content: input }];
  return Array.isArray(input) ? [...input] : [];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether the model said all that it had to say. Some providers give no status. */
function isComplete({ status }: Fields): boolean {
  return status === "completed" || !isGiven(status);
}

/** Helpers of `chat.completions`: streams with listeners, parsed answers, and conversations in which tools are run. */
import { signalsOf } from "../client/client.ts";
import type { CallOptions } from "../client/generated.ts";
import { PortkeyError } from "../connection/errors.ts";
import { uniqueId } from "../platform/unique-id.ts";
import { type Stream, toLines } from "../reply/stream.ts";
import { checkNumber, checkObject, optionsOfRequest, splitOptions } from "./call-options.ts";
import { checkTools, sendWithoutSchemas } from "./body.ts";
import { ChatAssembler } from "./chat-assembler.ts";
import { Emitter, iterate } from "./emitter.ts";
import { addNumbers, type Fields, isFields, itemsOf, textOf } from "./fields.ts";
import type { Client } from "./index.ts";
import {
  asksForJson,
  isCut,
  parseArguments,
  parseArgumentsIfRight,
  parseCompletion,
  parseText,
  valueAtOnce,
} from "./parse.ts";
import { snapshot } from "./snapshot.ts";
import { runCall } from "./tools.ts";

/** How often a model is asked in one conversation where the caller does not say. */
const MOST_COMPLETIONS = 10;

/** A chat completion whose messages have `parsed`. */
export async function parse(client: Client, body: Fields, ...options: CallOptions): Promise<Fields> {
  checkObject("body", body);
  checkTools(body);
  const { own, rest } = splitOptions(options, "toJsonSchema");
  return await sendWithoutSchemas(snapshot(body), own, async (params) => {
    const completion = await client.chat.completions.create(params as never, ...rest);
    return await parseCompletion(completion, params);
  });
}

/** A streamed chat completion with listeners. */
export function stream(client: Client, body: Fields, ...options: CallOptions): Conversation {
  return new Conversation(client, body, options, false);
}

/** A conversation in which the functions that the model calls are run, until it has an answer. */
export function runTools(client: Client, body: Fields, ...options: CallOptions): Conversation {
  return new Conversation(client, body, options, true);
}

/** Chat completions one after the other, and what listeners want to know of them. */
export class Conversation extends Emitter {
  /** All messages so far. */
  readonly messages: Fields[];
  readonly #client: Client;
  readonly #runsTools: boolean;
  #params: Fields;
  readonly #completions: Fields[] = [];
  #assembler: ChatAssembler | undefined;

  constructor(client: Client, body: Fields, options: CallOptions, runsTools: boolean) {
    super();
    const given = snapshot(body);
    this.#client = client;
    this.#runsTools = runsTools;
    this.#params = runsTools ? { tool_choice: "auto", stream: false, ...given } : { ...given, stream: true };
    if (this.#params.stream && this.#params.stream_options !== null) {
      this.#params.stream_options = { include_usage: true, ...this.#params.stream_options };
    }
    this.messages = Array.isArray(given?.messages) ? [...given.messages] : [];
    const { own, rest } = splitOptions(options, "maxChatCompletions", "toJsonSchema");
    const { maxChatCompletions: most = MOST_COMPLETIONS } = own;
    const first = this.begin(() => {
      checkObject("body", body);
      if (runsTools) checkTools(this.#params, true);
      if (most !== Infinity) checkNumber("maxChatCompletions", most, 1, Infinity);
      const requests = this.requestOptions(rest, signalsOf(client));
      return sendWithoutSchemas(this.#params, own, async (params) => {
        this.#params = params;
        return { reply: await this.#request(runsTools ? optionsOfRequest(requests, 1) : requests), requests };
      });
    });
    this.start(async () => {
      const { reply, requests } = await first;
      let next: Promise<unknown> = Promise.resolve(reply);
      for (let count = 1;; count++) {
        const completion = await this.#read(await next);
        const [choice] = itemsOf(completion.choices);
        const message = choice?.message as Fields | undefined;
        if (!isFields(message)) throw new PortkeyError("The model returned a choice without a message");
        this.#completions.push(completion);
        this.emit("chatCompletion", completion);
        this.#add(message);
        if (!runsTools || !await this.#runCalls(message) || count >= most) break;
        next = this.#request(optionsOfRequest(requests, count + 1));
      }
      this.#end();
    });
  }

  /** What has come of the answer that is being streamed. */
  get currentChatCompletionSnapshot(): Fields | undefined {
    return this.#assembler?.snapshot;
  }

  /** The answers so far. */
  allChatCompletions(): Fields[] {
    return [...this.#completions];
  }

  /** The last answer. */
  async finalChatCompletion(): Promise<Fields> {
    await this.done();
    return this.#completions.at(-1)!;
  }

  /** The last message of the model. */
  async finalMessage(): Promise<Fields> {
    await this.done();
    return this.#lastMessage();
  }

  /** The text of the last message of the model. */
  async finalContent(): Promise<string | null> {
    await this.done();
    return contentOf(this.#lastMessage());
  }

  /** The last call of a function. */
  async finalFunctionToolCall(): Promise<Fields | undefined> {
    await this.done();
    return this.#lastCall();
  }

  /** What the last function that was called returned. */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return this.#lastResult();
  }

  /** The tokens of all answers together. */
  async totalUsage(): Promise<Fields> {
    await this.done();
    return this.#usage();
  }

  /** The chunks of all answers. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Fields> {
    return iterate<Fields>(this, "chunk");
  }

  /** The chunks as bytes, one line of JSON each. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toLines(this[Symbol.asyncIterator]());
  }

  async #request(options: CallOptions): Promise<unknown> {
    const params = { ...this.#params, messages: this.messages.map(withoutParsed) };
    return await this.#client.chat.completions.create(params as never, ...options);
  }

  /** Reads an answer to its end. */
  async #read(reply: unknown): Promise<Fields> {
    this.emit("connect");
    const parseCall = this.#runsTools ? parseArgumentsIfRight : parseArguments;
    if (!this.#params.stream) return await parseCompletion(reply as Fields, this.#params, parseCall);
    const { response_format: format, tools } = this.#params;
    const assembler = this.#assembler = new ChatAssembler((event, ...args) => this.emit(event, ...args), {
      content: (text, reason) => asksForJson(format) && !isCut(reason) ? valueAtOnce(parseText(text, format)) : null,
      arguments: (call) => valueAtOnce(parseCall(call, tools)),
    });
    for await (const chunk of reply as Stream<unknown>) if (isFields(chunk)) assembler.take(chunk);
    const completion = assembler.finish();
    this.#assembler = undefined;
    return await parseCompletion(completion, this.#params, parseCall);
  }

  /** Runs the functions that a message calls. Returns whether the model is to be asked again. */
  async #runCalls(message: Fields): Promise<boolean> {
    const calls = itemsOf(message.tool_calls);
    if (calls.length === 0) return false;
    const { tool_choice: choice, tools } = this.#params;
    const only = choice?.function?.name;
    for (const call of calls) {
      if (!isFields(call.function)) continue;
      this.#add({ role: "tool", tool_call_id: call.id, content: await runCall(tools, call.function, only, this) });
      if (only !== undefined) return false;
    }
    return true;
  }

  #add(message: Fields): void {
    const calls = itemsOf(message.tool_calls);
    // the result of a call names the call by its id, which not every provider gives
    for (const call of calls) call.id ||= `call_${uniqueId()}`;
    this.messages.push(message);
    this.emit("message", message);
    const content = contentOf(message);
    if (message.role === "assistant" && content && !this.#params.stream) this.emit("content", content);
    if (message.role === "tool") this.emit("functionToolCallResult", message.content);
    for (const call of calls) if (isFields(call.function)) this.emit("functionToolCall", call.function);
  }

  #lastMessage(): Fields {
    const message = this.messages.findLast(({ role }) => role === "assistant");
    if (!message) throw new PortkeyError("The model returned no message");
    return message;
  }

  #lastCall(): Fields | undefined {
    const message = this.messages.findLast(({ tool_calls: calls }) => itemsOf(calls).length > 0);
    return itemsOf(message?.tool_calls).at(-1)?.function;
  }

  #lastResult(): string | undefined {
    return this.messages.findLast(({ role }) => role === "tool")?.content;
  }

  #usage(): Fields {
    const total: Fields = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
    for (const { usage } of this.#completions) addNumbers(total, usage);
    return total;
  }

  #end(): void {
    const message = this.#lastMessage();
    const content = contentOf(message);
    this.emit("finalChatCompletion", this.#completions.at(-1));
    this.emit("finalMessage", message);
    if (content) this.emit("finalContent", content);
    const [call, result] = [this.#lastCall(), this.#lastResult()];
    if (call) this.emit("finalFunctionToolCall", call);
    if (result !== undefined) this.emit("finalFunctionToolCallResult", result);
    if (this.#completions.some(({ usage }) => usage)) this.emit("totalUsage", this.#usage());
  }
}

/** A message without what was parsed of it, which not every provider accepts. */
function withoutParsed(message: Fields): Fields {
  if (!isFields(message) || message.role !== "assistant") return message;
  const { parsed: _, tool_calls: calls, ...rest } = message;
  if (!Array.isArray(calls)) return rest;
  return { ...rest, tool_calls: calls.map(callWithoutParsed) };
}

function callWithoutParsed(call: unknown): unknown {
  if (!isFields(call) || !isFields(call.function)) return call;
  const { parsed_arguments: _, ...called } = call.function;
  return { ...call, function: called };
}

/** The text of a message; null where it has none. */
function contentOf({ content }: Fields): string | null {
  return content === undefined || content === null ? null : textOf(content);
}

/** Helpers of `chat.completions`: streams with listeners, parsed answers, and conversations in which tools are run. */
import type { PortkeyClient } from "../client/client.ts";
import { PortkeyError } from "../connection/errors.ts";
import type { Stream } from "../reply/stream.ts";
import { Emitter, type Fields, iterate, toLines } from "./emitter.ts";
import { mergeDelta } from "./merge.ts";
import { parseArguments, parseCompletion, parses, parseText } from "./parse.ts";

const CREATE = "POST /chat/completions json stream";
const LONGEST_CONVERSATION = 10;

/** A chat completion whose messages have `parsed`. */
export async function parse(client: PortkeyClient, body: Fields, ...options: unknown[]): Promise<Fields> {
  checkTools(body);
  return parseCompletion(await client.invoke(CREATE, [body, ...options]) as Fields, body);
}

/** A streamed chat completion with listeners. */
export function stream(client: PortkeyClient, body: Fields, ...options: unknown[]): Conversation {
  return new Conversation(client, { ...body, stream: true }, options, false);
}

/** A conversation in which the model's calls of functions are carried out, until it has an answer. */
export function runTools(client: PortkeyClient, body: Fields, ...options: unknown[]): Conversation {
  checkTools(body);
  return new Conversation(client, { tool_choice: "auto", stream: false, ...body }, options, true);
}

/** Chats, one answer after the other, and what listeners want to know of them. */
export class Conversation extends Emitter {
  /** All messages so far. */
  readonly messages: Fields[];
  readonly #client: PortkeyClient;
  readonly #params: Fields;
  readonly #completions: Fields[] = [];
  #snapshot: Fields | undefined;

  constructor(client: PortkeyClient, params: Fields, options: unknown[], tools: boolean) {
    super();
    this.#client = client;
    this.#params = params;
    this.messages = [...params.messages ?? []];
    this.start(async () => {
      const given = this.options(options);
      const { maxChatCompletions = LONGEST_CONVERSATION } = given[0] as Fields;
      delete (given[0] as Fields).maxChatCompletions;
      for (let count = 0; count < (tools ? maxChatCompletions : 1); count++) {
        const completion = await this.#ask(given);
        this.#completions.push(completion);
        const message = completion.choices[0]?.message;
        if (!message) throw new PortkeyError("Ask again: the answer has no choices");
        this.emit("chatCompletion", completion);
        this.#add(message);
        if (!tools || !await this.#carryOut(message)) break;
      }
      this.#end();
    });
  }

  /** What has come of the answer that is on its way. */
  get currentChatCompletionSnapshot(): Fields | undefined {
    return this.#snapshot;
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
    return (await this.finalMessage()).content ?? null;
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

  async #ask(options: unknown[]): Promise<Fields> {
    const params = { ...this.#params, messages: this.messages };
    const answer = await this.#client.invoke(CREATE, [params, ...options]);
    this.emit("connect");
    if (!this.#params.stream) return parseCompletion(answer as Fields, this.#params);
    this.#snapshot = undefined;
    for await (const chunk of answer as Stream<Fields>) this.#take(chunk);
    const { choices = [], ...rest } = this.#snapshot ?? {} as Fields;
    const completion: Fields = { ...rest, object: "chat.completion", choices };
    for (const choice of choices) for (const call of choice.message.tool_calls ?? []) delete call.index;
    this.#snapshot = undefined;
    return parseCompletion(completion, this.#params);
  }

  #take(chunk: Fields): void {
    const { choices = [], ...rest } = chunk;
    const snapshot = this.#snapshot ??= { choices: [] };
    Object.assign(snapshot, rest);
    for (const { delta, index, finish_reason: reason, logprobs, ...other } of choices as Fields[]) {
      let choice = snapshot.choices.find((known: Fields) => known.index === index);
      if (!choice) {
        snapshot.choices.push(
          choice = {
            index,
            message: { role: "assistant", content: null, refusal: null },
            finish_reason: null,
            logprobs: null,
          },
        );
      }
      Object.assign(choice, other);
      if (logprobs) mergeDelta(choice, { logprobs });
      mergeDelta(choice.message, delta ?? {});
      if (reason) choice.finish_reason = reason;
    }
    this.emit("chunk", chunk, snapshot);
    for (const piece of choices as Fields[]) {
      const choice = snapshot.choices.find((known: Fields) => known.index === piece.index);
      this.#tell(piece, choice);
      if (piece.finish_reason) this.#finishChoice(choice);
    }
  }

  /** Events of what a chunk brought. */
  #tell({ delta, logprobs }: Fields, { message, logprobs: allLogprobs }: Fields): void {
    if (delta?.content) {
      this.emit("content", delta.content, message.content);
      this.emit("content.delta", { delta: delta.content, snapshot: message.content, parsed: null });
    }
    if (delta?.refusal) this.emit("refusal.delta", { delta: delta.refusal, snapshot: message.refusal });
    if (logprobs?.content) {
      this.emit("logprobs.content.delta", { content: logprobs.content, snapshot: allLogprobs.content });
    }
    if (logprobs?.refusal) {
      this.emit("logprobs.refusal.delta", { refusal: logprobs.refusal, snapshot: allLogprobs.refusal });
    }
    for (const piece of delta?.tool_calls ?? []) {
      const before = message.tool_calls.find((known: Fields) => known.index === piece.index - 1);
      if (piece.id && before) this.#finishCall(before);
      const call = message.tool_calls.find((known: Fields) => known.index === piece.index);
      if (piece.function?.arguments === undefined) continue;
      this.emit("tool_calls.function.arguments.delta", {
        name: call.function.name,
        index: piece.index,
        arguments: call.function.arguments,
        parsed_arguments: null,
        arguments_delta: piece.function.arguments,
      });
    }
  }

  /** Events of an answer that is complete. */
  #finishChoice(choice: Fields): void {
    const { message, logprobs } = choice;
    if (message.content) {
      const { response_format: format } = this.#params;
      const whole = choice.finish_reason === "stop" && parses(format);
      this.emit("content.done", {
        content: message.content,
        parsed: whole ? parseText(message.content, format) : null,
      });
    }
    if (message.refusal) this.emit("refusal.done", { refusal: message.refusal });
    if (logprobs?.content) this.emit("logprobs.content.done", { content: logprobs.content });
    if (logprobs?.refusal) this.emit("logprobs.refusal.done", { refusal: logprobs.refusal });
    const last = message.tool_calls?.at(-1);
    if (last) this.#finishCall(last);
  }

  #finishCall({ index, function: call }: Fields): void {
    if (!call) return;
    this.emit("tool_calls.function.arguments.done", {
      name: call.name,
      index,
      arguments: call.arguments,
      parsed_arguments: parseArguments(call, this.#params.tools),
    });
  }

  /** Runs the functions that a message calls. Whether the model is to be asked again. */
  async #carryOut(message: Fields): Promise<boolean> {
    const calls: Fields[] = message.tool_calls ?? [];
    if (calls.length === 0) return false;
    const { tools = [], tool_choice: choice } = this.#params;
    const only = choice?.function?.name;
    for (const call of calls) {
      if (call.type !== "function") continue;
      const { name, arguments: text } = call.function;
      const tool = (tools as Fields[]).find((tool) => tool.function?.name === name);
      const content = !tool || (only !== undefined && only !== name)
        ? `Cannot call ${JSON.stringify(name)}: there is no such function. Call one of ${
          tools.map((tool: Fields) => JSON.stringify(tool.function?.name)).join(", ")
        }`
        : await this.#call(tool, text);
      this.#add({ role: "tool", tool_call_id: call.id, content });
      if (only !== undefined) return false;
    }
    return true;
  }

  async #call(tool: Fields, text: string): Promise<string> {
    const parser = tool.$parseRaw ?? tool.function.parse;
    let args: unknown = text;
    try {
      if (parser) args = await parser(text);
    } catch (error) {
      return error instanceof Error ? error.message : String(error); // for the model, which then tries again
    }
    const result = await (tool.$callback ?? tool.function.function)(args, this);
    return typeof result === "string" ? result : result === undefined ? "undefined" : JSON.stringify(result);
  }

  #add(message: Fields): void {
    this.messages.push(message);
    this.emit("message", message);
    if (message.role === "assistant" && message.content && !this.#params.stream) this.emit("content", message.content);
    if (message.role === "tool") this.emit("functionToolCallResult", message.content);
    for (const call of message.tool_calls ?? []) {
      if (call.type === "function") this.emit("functionToolCall", call.function);
    }
  }

  #lastMessage(): Fields {
    const message = this.messages.findLast(({ role }) => role === "assistant");
    if (!message) throw new PortkeyError("Ask again: there is no message of the model");
    return message;
  }

  #lastCall(): Fields | undefined {
    return this.messages.findLast(({ tool_calls }) => tool_calls?.length > 0)?.tool_calls.at(-1).function;
  }

  #lastResult(): string | undefined {
    return this.messages.findLast(({ role }) => role === "tool")?.content;
  }

  #usage(): Fields {
    const total: Fields = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
    for (const { usage } of this.#completions) for (const name in total) total[name] += usage?.[name] ?? 0;
    return total;
  }

  #end(): void {
    const message = this.#lastMessage();
    this.emit("finalChatCompletion", this.#completions.at(-1));
    this.emit("finalMessage", message);
    if (message.content) this.emit("finalContent", message.content);
    const [call, result] = [this.#lastCall(), this.#lastResult()];
    if (call) this.emit("finalFunctionToolCall", call);
    if (result !== undefined) this.emit("finalFunctionToolCallResult", result);
    if (this.#completions.some(({ usage }) => usage)) this.emit("totalUsage", this.#usage());
  }
}

/** Functions can only be run, and arguments parsed, for tools that are functions. */
function checkTools({ tools = [] }: Fields): void {
  for (const tool of tools as Fields[]) {
    if (tool.type !== "function") {
      throw new PortkeyError(`Use tools of type "function" here, not ${JSON.stringify(tool.type)}`);
    }
  }
}

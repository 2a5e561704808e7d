/** Puts chat completions together from the chunks in which they are streamed. */
import {
  copyOf,
  type Fields,
  isFields,
  itemsOf,
  jsonOf,
  mergePiece,
  ownField,
  replaceFields,
  textOf,
} from "./fields.ts";

/** Tells listeners of an event. */
export type Emit = (event: string, ...args: unknown[]) => void;

/** Makes values of an answer's text and of the arguments of a call. */
export interface AnswerParser {
  /** The value of a choice's text; null where no value was asked for, or the text was cut. */
  content(text: string, finishReason: unknown): unknown;
  /** The value of a call's arguments; null where the tool has no schema to keep to. */
  arguments(call: Fields): unknown;
}

/**
 * A chat completion that is put together from its chunks. While it grows it tells listeners what has come; what is complete is told once,
 * when nothing more can come of it: the text of a choice with the first chunk after its finish reason that adds nothing to it, and a call
 * when its arguments are a whole JSON object and another call begins, at the latest with its choice.
 */
export class ChatAssembler {
  /** What has come so far. */
  readonly snapshot: Fields = { choices: [] };
  readonly #choices = new Map<unknown, ChoiceAssembler>();
  /** The choices that have a finish reason and were not told to be complete yet. */
  readonly #finished = new Set<ChoiceAssembler>();
  readonly #emit: Emit;
  readonly #parser: AnswerParser;

  constructor(emit: Emit, parser: AnswerParser) {
    this.#emit = emit;
    this.#parser = parser;
  }

  /** Takes the next chunk. */
  take(chunk: Fields): void {
    const { choices, ...rest } = chunk;
    const pieces: [choice: ChoiceAssembler, piece: Fields][] = itemsOf(choices).map((piece, position) => {
      return [this.#choiceAt(piece.index ?? position), piece];
    });
    const growing = new Set(pieces.filter(([, piece]) => bringsMore(piece)).map(([choice]) => choice));
    for (const choice of this.#finished) {
      if (growing.has(choice)) continue;
      this.#finished.delete(choice);
      choice.finish();
    }
    replaceFields(this.snapshot, rest);
    const events = pieces.flatMap(([choice, piece]) => choice.take(piece));
    this.#emit("chunk", chunk, this.snapshot);
    for (const [event, ...args] of events) this.#emit(event, ...args);
    for (const [choice, piece] of pieces) if (piece.finish_reason && !choice.isFinished) this.#finished.add(choice);
  }

  /** The completion, after the last chunk. */
  finish(): Fields {
    for (const choice of this.#choices.values()) choice.finish();
    const choices = [...this.#choices.values()].map(({ choice }) => choice);
    if (choices.every(({ index }) => typeof index === "number")) choices.sort((one, other) => one.index - other.index);
    return { ...this.snapshot, object: "chat.completion", choices };
  }

  #choiceAt(index: unknown): ChoiceAssembler {
    let choice = this.#choices.get(index);
    if (!choice) {
      this.#choices.set(index, choice = new ChoiceAssembler(index, this.#emit, this.#parser));
      this.snapshot.choices.push(choice.choice);
    }
    return choice;
  }
}

/** Whether a piece of a choice adds to its message. */
function bringsMore({ delta, logprobs }: Fields): boolean {
  if (logprobs) return true;
  if (!isFields(delta)) return false;
  return Object.entries(delta).some(([name, value]) => {
    return name !== "role" && (Array.isArray(value) ? value.length > 0 : value !== null && value !== "");
  });
}

type Event = [name: string, ...args: unknown[]];

/** One choice of a completion. */
class ChoiceAssembler {
  readonly choice: Fields;
  /** Whether listeners were told that it is complete. */
  isFinished = false;
  readonly #calls = new CallAssembler();
  readonly #emit: Emit;
  readonly #parser: AnswerParser;
  #text = "";

  constructor(index: unknown, emit: Emit, parser: AnswerParser) {
    const message = { role: "assistant", content: null, refusal: null };
    this.choice = { index, message, finish_reason: null, logprobs: null };
    this.#emit = emit;
    this.#parser = parser;
  }

  /** Adds a piece. Returns the events to tell of it. */
  take({ index: _, delta, finish_reason: reason, logprobs, ...rest }: Fields): Event[] {
    const { choice } = this;
    const events: Event[] = [];
    replaceFields(choice, rest);
    if (isFields(logprobs)) mergePiece(choice, { logprobs });
    if (isFields(delta)) {
      const { content, tool_calls: pieces, ...others } = delta;
      mergePiece(choice.message, others);
      this.#takeContent(content, events);
      if (others.refusal) {
        events.push(["refusal.delta", { delta: others.refusal, snapshot: choice.message.refusal }]);
      }
      this.#tellLogprobs(logprobs, events);
      if (Array.isArray(pieces)) this.#takeCalls(itemsOf(pieces), events);
    } else this.#tellLogprobs(logprobs, events);
    if (reason) choice.finish_reason = reason;
    return events;
  }

  #takeContent(content: unknown, events: Event[]): void {
    if (typeof content !== "string" && (typeof content !== "object" || content === null)) return;
    const { message } = this.choice;
    if (typeof content === "object" || Array.isArray(message.content)) {
      message.content = addParts(partsOf(message.content), partsOf(content));
    } else message.content = (message.content ?? "") + content;
    const delta = textOf(isFields(content) ? [content] : content);
    if (delta === "") return;
    this.#text += delta;
    events.push(["content", delta, this.#text]);
    events.push(["content.delta", { delta, snapshot: this.#text, parsed: null }]);
  }

  #tellLogprobs(logprobs: unknown, events: Event[]): void {
    for (const name of ["content", "refusal"]) {
      const pieces = isFields(logprobs) ? logprobs[name] : undefined;
      if (pieces) events.push([`logprobs.${name}.delta`, { [name]: pieces, snapshot: this.choice.logprobs[name] }]);
    }
  }

  #takeCalls(pieces: Fields[], events: Event[]): void {
    for (const piece of pieces) {
      const before = this.#calls.latest;
      const call = this.#calls.take(piece);
      this.choice.message.tool_calls ??= [];
      if (call.isNew) this.choice.message.tool_calls.push(call.fields);
      // the provider may go on with a call that is not whole, so that one waits for the end of the choice
      if (call.isNew && before?.isWhole) events.push(...this.#finishCall(before));
      call.isNew = false;
      const args = isFields(piece.function) ? ownField(piece.function, "arguments") : undefined;
      if (args === undefined || args === null || !isFields(call.fields.function)) continue;
      const { name, arguments: all } = call.fields.function;
      const delta = argumentsText(args);
      events.push([
        "tool_calls.function.arguments.delta",
        { name, index: call.fields.index, arguments: all, parsed_arguments: null, arguments_delta: delta },
      ]);
    }
  }

  /** Tells that the choice is complete. */
  finish(): void {
    if (this.isFinished) return;
    this.isFinished = true;
    const { message, logprobs, finish_reason: reason } = this.choice;
    if (this.#text !== "") {
      this.#emit("content.done", { content: this.#text, parsed: this.#parser.content(this.#text, reason) });
    }
    if (message.refusal) this.#emit("refusal.done", { refusal: message.refusal });
    if (logprobs?.content) this.#emit("logprobs.content.done", { content: logprobs.content });
    if (logprobs?.refusal) this.#emit("logprobs.refusal.done", { refusal: logprobs.refusal });
    const calls = this.#calls.inOrder();
    for (const call of calls) for (const event of this.#finishCall(call)) this.#emit(...event);
    if (calls.length > 0) message.tool_calls = calls.map(({ fields: { index: _, ...call } }) => call);
  }

  #finishCall(call: AssembledCall): Event[] {
    const { index, function: called } = call.fields;
    if (call.isFinished || !isFields(called)) return [];
    call.isFinished = true;
    if (typeof called.arguments !== "string" || called.arguments.trim() === "") called.arguments = "{}";
    const { name, arguments: text } = called;
    const event = { name, index, arguments: text, parsed_arguments: this.#parser.arguments(called) };
    return [["tool_calls.function.arguments.done", event]];
  }
}

function partsOf(content: unknown): unknown[] {
  if (Array.isArray(content)) return content;
  if (isFields(content)) return [content];
  return typeof content === "string" && content !== "" ? [{ type: "text", text: content }] : [];
}

/** Adds parts to those before them. Parts of one type that follow each other are one part that came in pieces. */
function addParts(into: unknown[], parts: unknown[]): unknown[] {
  for (const part of parts) {
    const last = into.at(-1);
    const piece = typeof part === "string" ? { type: "text", text: part } : part;
    if (!isFields(piece) || !isFields(last) || last.type !== piece.type || ownField(last, "index") !== piece.index) {
      into.push(copyOf(piece));
    } else if (Array.isArray(last.thinking) && Array.isArray(piece.thinking)) addParts(last.thinking, piece.thinking);
    else mergePiece(last, piece);
  }
  return into;
}

/** A call of a tool that is put together. */
interface AssembledCall {
  fields: Fields;
  /** Whether a piece has just begun it. */
  isNew: boolean;
  /** Whether the provider gave it an index. */
  hasIndex: boolean;
  /** Whether its arguments are a whole JSON object, to which nothing can be added. */
  readonly isWhole: boolean;
  isFinished: boolean;
  scan: ObjectScanner;
}

/**
 * The calls of tools in one choice. A piece belongs to the call with its index and its id. Providers leave out one or both, send the same
 * index for every call, or repeat or blank the id and the name. So a piece with an id that is new begins a call; one without an id goes on
 * with the call of its index, or without an index with the latest call; and where there are no ids, a name begins a call when the call
 * before it is whole or has another name.
 */
class CallAssembler {
  /** The call that got the latest piece. */
  latest: AssembledCall | undefined;
  readonly #calls: AssembledCall[] = [];
  readonly #byIndex = new Map<number, AssembledCall>();
  readonly #byId = new Map<string, AssembledCall>();
  readonly #byIndexAndId = new Map<string, AssembledCall>();
  readonly #indexes = new Set<number>();

  take(piece: Fields): AssembledCall {
    const index = Number.isInteger(piece.index) && piece.index >= 0 ? piece.index as number : undefined;
    const id = typeof piece.id === "string" && piece.id !== "" ? piece.id : undefined;
    const { index: _, id: __, function: called, ...rest } = piece;
    const call = this.#find(index, id, isFields(called) ? called : {}) ?? this.#begin(index);
    if (id !== undefined) {
      call.fields.id = id;
      this.#byId.set(id, call);
      if (index !== undefined) this.#byIndexAndId.set(keyOf(index, id), call);
    }
    if (index !== undefined) {
      call.hasIndex = true;
      this.#byIndex.set(index, call);
    }
    mergePiece(call.fields, rest);
    if (isFields(called)) addFunction(call, called);
    this.latest = call;
    return call;
  }

  /** The call that a piece goes on with; undefined where it begins one. */
  #find(index: number | undefined, id: string | undefined, called: Fields): AssembledCall | undefined {
    if (id !== undefined) {
      const known = index === undefined ? this.#byId.get(id) : this.#byIndexAndId.get(keyOf(index, id));
      if (known) return known;
      const indexless = this.#byId.get(id);
      if (indexless && !indexless.hasIndex) return indexless;
    }
    const call = index === undefined ? this.latest : this.#byIndex.get(index);
    if (call === undefined) return undefined;
    const { name } = called;
    if (id !== undefined) {
      // an id may come later than its call, but with a name and no index it can only be another call's
      return call.fields.id !== undefined || (index === undefined && name) ? undefined : call;
    }
    const before = call.fields.function?.name;
    if (!name || before === undefined) return call;
    if (call.fields.id !== undefined) return name !== before && call.isWhole ? undefined : call;
    const bringsArguments = argumentsText(called.arguments).trim() !== "";
    return name !== before || (call.isWhole && bringsArguments) ? undefined : call;
  }

  #begin(index: number | undefined): AssembledCall {
    let own = index ?? this.#calls.length;
    while (this.#indexes.has(own)) own = Math.max(own + 1, this.#calls.length);
    this.#indexes.add(own);
    const scan = new ObjectScanner();
    const call: AssembledCall = {
      fields: { index: own, id: undefined, type: "function" },
      isNew: true,
      hasIndex: false,
      isFinished: false,
      scan,
      get isWhole() {
        return scan.isWhole;
      },
    };
    this.#calls.push(call);
    return call;
  }

  /** The calls in the order of their indexes. */
  inOrder(): AssembledCall[] {
    return [...this.#calls].sort((one, other) => one.fields.index - other.fields.index);
  }
}

function keyOf(index: number, id: string): string {
  return `${index} ${id}`;
}

/** Adds a piece of a function's name and arguments. */
function addFunction(call: AssembledCall, { arguments: args, ...rest }: Fields): void {
  const called: Fields = call.fields.function ??= {};
  mergePiece(called, rest);
  const text = argumentsText(args);
  // a whole object can only be followed by a repetition of itself, which some providers send in their last chunk
  if (!call.isWhole) {
    called.arguments = (called.arguments ?? "") + text;
    call.scan.take(text);
  }
}

/** Arguments as text; some providers send an object. */
function argumentsText(args: unknown): string {
  if (args === undefined || args === null) return "";
  return typeof args === "string" ? args : jsonOf(args);
}

/** Finds the end of a JSON object in text that comes in pieces, looking at each character once. */
class ObjectScanner {
  isWhole = false;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  take(text: string): void {
    for (let at = 0; at < text.length && !this.isWhole; at++) {
      const char = text[at];
      if (this.#isEscaped) this.#isEscaped = false;
      else if (this.#isInText) {
        if (char === "\\") this.#isEscaped = true;
        else if (char === '"') this.#isInText = false;
      } else if (char === '"') this.#isInText = true;
      else if (char === "{" || char === "[") this.#depth++;
      else if (char === "}" || char === "]") this.isWhole = --this.#depth === 0;
    }
  }
}

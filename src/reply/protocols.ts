/** What the events of a stream say of its answer: that it failed, that it is complete, which of its choices have finished. */

import { isVendorError } from "../connection/errors.ts";

/** What matters of an event's data, whatever the API. */
export interface EventData {
  type?: unknown;
  object?: unknown;
  error?: unknown;
  status?: unknown;
  delta?: unknown;
  response?: unknown;
  hook_results?: unknown;
  finish_reason?: unknown;
  choices?: unknown;
}

type Fields = Record<string, unknown>;

/** The events after which nothing follows. Chat and text completions end with `[DONE]` instead. */
export const LAST_EVENTS: ReadonlySet<unknown> = new Set([
  "message_stop",
  "response.completed",
  "response.incomplete",
  "speech.audio.done",
  "transcript.text.done",
]);

/** The events of which one comes for each image. */
const IMAGE_EVENTS: ReadonlySet<unknown> = new Set(["image_generation.completed", "image_edit.completed"]);

/** Types and names of events whose protocol has an end that is known here. */
const KNOWN_EVENTS =
  /^(message_|content_block_|response\.|thread\.|speech\.audio\.|transcript\.text\.|image_(generation|edit)\.)/;

/** Words in a finish reason by which it names an error: `error`, `overloaded_error`, `ServerError`, `ERROR_TOXIC`, `failed`. */
const ERROR_WORDS: ReadonlySet<string> = new Set(["error", "errors", "errored", "failed", "failure", "exception"]);

/** Finish reasons of answers that were broken off, though they name no error: of vLLM and SGLang, and of DeepSeek when it is out of resources. */
const BROKEN_OFF: ReadonlySet<string> = new Set(["abort", "aborted", "insufficient_system_resource"]);

/** Follows a stream to tell whether its answer is complete. */
export class Progress {
  readonly #asked: number;
  readonly #anyProtocol: boolean;
  readonly #begun = new Set<string>();
  readonly #finished = new Set<string>();
  #images = 0;
  #items = 0;
  #known = false;

  /**
   * @param asked how many choices or images the request asked for; undefined where it does not say
   * @param anyProtocol whether a stream of no known protocol is complete when its connection ends properly
   */
  constructor(asked: number | undefined, anyProtocol: boolean) {
    this.#asked = asked ?? 0;
    this.#anyProtocol = anyProtocol;
  }

  /** Whether no event has come yet. */
  get isEmpty(): boolean {
    return this.#items === 0;
  }

  /** Takes the next event. Returns whether it is the last one. */
  take(event: string | undefined, item: unknown): boolean {
    this.#items++;
    if (typeof item !== "object" || item === null) return false;
    const { type, choices, hook_results: hooks } = item as EventData;
    if (Array.isArray(choices)) {
      for (let position = 0; position < choices.length; position++) this.#takeChoice(choices[position], position);
      this.#known ||= choices.length > 0 || hooks === undefined; // what guardrails found may come before events of any protocol
      return false;
    }
    this.#known ||= isKnown(type) || isKnown(event);
    if (IMAGE_EVENTS.has(type)) return ++this.#images === this.#asked;
    return LAST_EVENTS.has(type);
  }

  /** Whether the answer is complete when the connection ends properly and no event said that it is the last one. */
  isComplete(): boolean {
    if (this.isEmpty) return false;
    if (!this.#known) return this.#anyProtocol;
    if (this.#images > 0) return this.#images >= this.#asked;
    const finished = this.#finished.size;
    return finished > 0 && finished === this.#begun.size && finished >= this.#asked;
  }

  #takeChoice(choice: Fields | null | undefined, position: number): void {
    const index = String(choice?.index ?? position);
    this.#begun.add(index);
    if (choice?.finish_reason) this.#finished.add(index);
  }
}

function isKnown(name: unknown): boolean {
  return typeof name === "string" && KNOWN_EVENTS.test(name);
}

/**
 * The part of an event that says what went wrong: the error, or the word that names it. Undefined for an event that is no failure.
 * Errors stand at the top, in a choice, in a vendor's field such as `x_groq`, or are named by a finish reason.
 */
export function failureIn(event: string | undefined, item: unknown): unknown {
  if (typeof item !== "object" || item === null) return event === "error" ? item : undefined;
  const { type, object, error, status, choices, delta, finish_reason: reason } = item as EventData;
  if (Array.isArray(item) && event !== "error") return isError(item[0]?.error) ? item[0] : undefined; // Google's APIs send a list with one error
  const isNamed = event === "error" || type === "error" || object === "error" || status === "failure";
  if (isNamed || isError(error) || isVendorError(item)) return item;
  if (Array.isArray(choices)) {
    for (const choice of choices) {
      const found = failureInChoice(choice);
      if (found !== undefined) return found;
    }
  }
  for (const name of Object.keys(item)) {
    const value = (item as Fields)[name] as Fields | null;
    if (name.startsWith("x_") && isError(value?.error)) return value;
    if (name.endsWith("Exception") && isError(value)) return value; // Amazon's event streams
  }
  const { stop_reason: stop, finish_reason: inner } = (delta ?? {}) as Fields;
  return [reason, stop, inner].find(namesError);
}

function failureInChoice(choice: Fields | null | undefined): unknown {
  const delta = choice?.delta as Fields | null | undefined;
  if (isError(choice?.error)) return choice;
  if (isError(delta?.error)) return delta;
  // OpenRouter says there what went wrong at the provider, beside a finish reason that does not
  return [choice?.finish_reason, choice?.native_finish_reason].find(namesError);
}

/** Whether a field for an error says that there is one: `null`, `""`, `{}` and objects whose fields are all empty do not. */
function isError(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return Boolean(value);
  return Object.values(value).some((inner) => typeof inner === "object" ? isError(inner) : Boolean(inner));
}

/** Whether a finish reason names an error. `stop`, `length` and every word that is not known are normal ends. */
function namesError(reason: unknown): boolean {
  if (typeof reason !== "string") return false;
  const words = reason.slice(0, 200).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
  return words.some((word) => ERROR_WORDS.has(word)) || BROKEN_OFF.has(reason.toLowerCase());
}

/** Whether an event that says that the stream failed also brings a part of the answer, which is delivered before the error. */
export function bringsContent({ choices }: EventData): boolean {
  if (!Array.isArray(choices)) return false;
  return choices.some((choice: Fields | null) => {
    const { role: _, error: __, ...fields } = Object(choice?.delta ?? choice?.message) as Fields;
    return [choice?.text, ...Object.values(fields)].some((value) => {
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
    });
  });
}

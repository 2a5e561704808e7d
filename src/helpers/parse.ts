/** Structured answers: text that is JSON by the caller's schema, and calls of tools with JSON arguments. */
import { describe, PortkeyError } from "../connection/errors.ts";
import { outputText } from "../reply/fill.ts";
import { type Fields, isFields, itemsOf, jsonOf, textOf } from "./fields.ts";

/** Finish reasons of answers that were cut because they became too long. */
const TOO_LONG = /^(length|max_tokens|max_output_tokens|model_length)$/i;

/** Finish reasons of answers that a filter cut. */
const FILTERED = /^(content_filter|safety)$/i;

/** Whether a format asks for JSON by a schema: `response_format` of chats, `text.format` of responses. */
export function asksForJson(format: unknown): boolean {
  return isFields(format) && (format.type === "json_schema" || typeof format.$parseRaw === "function");
}

function matches(words: RegExp, finishReason: unknown): boolean {
  return typeof finishReason === "string" && words.test(finishReason);
}

/** Whether an answer was cut, so that its text is no whole value. */
export function isCut(finishReason: unknown): boolean {
  return matches(TOO_LONG, finishReason) || matches(FILTERED, finishReason);
}

/**
 * The value that a text spells. JSON may stand in a code fence, as many models write it. Formats and tools made by `openai/helpers/zod` (or
 * like them) bring their own `$parseRaw`, which checks the value.
 *
 * @returns a promise of the value where a schema checks it in the background
 * @throws {PortkeyError} The text is not JSON, which happens when an answer was cut
 */
export function parseText(text: string, by: Fields | undefined): unknown {
  const json = isJson(text) ? text : fencedJson(text) ?? text;
  try {
    return typeof by?.$parseRaw === "function" ? by.$parseRaw(json) : JSON.parse(json);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause; // the schema's own error, which callers look for
    const why = text.trim() === "" ? "it is empty" : "it is not JSON, or not complete";
    throw new PortkeyError(`Cannot read the answer as JSON: ${why}`, { cause });
  }
}

/** A value that is there at once; null for one that a schema still checks in the background. */
export function valueAtOnce(value: unknown): unknown {
  if (!(value instanceof Promise)) return value;
  value.catch(() => {}); // the answer is checked again when it is complete, and its failure is reported then
  return null;
}

/** The JSON in the code fence of a text, from its first fence to its last. */
function fencedJson(text: string): string | undefined {
  const start = text.indexOf("```");
  const end = text.lastIndexOf("```");
  if (start < 0 || end <= start) return undefined;
  const inner = text.slice(start + 3, end).replace(/^\w*\s*/, "");
  return isJson(inner) ? inner : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The choices of a completion.
 *
 * @throws {PortkeyError} There are none, as in an error that a server sent with a success status
 */
function choicesOf(completion: unknown): Fields[] {
  const choices = isFields(completion) ? itemsOf(completion.choices) : [];
  if (choices.length > 0) return choices;
  const { error } = Object(completion) as Fields;
  throw new PortkeyError(
    error ? `The model returned an error: ${describe(completion)}` : "The model returned no choices",
  );
}

/**
 * Fills in `parsed` of the messages, and `parsed_arguments` of calls to strict tools.
 *
 * @param parseCall makes the arguments of a call
 */
export async function parseCompletion(
  completion: Fields,
  params: Fields,
  parseCall = parseArguments,
): Promise<Fields> {
  const isWanted = asksForJson(params.response_format);
  for (const choice of choicesOf(completion)) {
    const { finish_reason: reason } = choice;
    if (isWanted) checkNotCut(reason, "max_completion_tokens");
    if (!isFields(choice.message)) continue;
    const { message } = choice;
    for (const call of itemsOf(message.tool_calls)) {
      if (isFields(call.function)) call.function.parsed_arguments = await parseCall(call.function, params.tools);
    }
    const text = textOf(message.content);
    message.parsed = isWanted && text !== "" && !message.refusal ? await parseText(text, params.response_format) : null;
  }
  return completion;
}

/**
 * Checks that an answer can be parsed.
 *
 * @param limit the field that says how long it may become
 * @throws {PortkeyError} The answer was cut, because it became too long or by a filter
 */
function checkNotCut(reason: unknown, limit: string): void {
  if (matches(TOO_LONG, reason)) {
    throw new PortkeyError(`Raise "${limit}": the answer was cut, so that it cannot be parsed`);
  }
  if (matches(FILTERED, reason)) throw new PortkeyError("Cannot parse the answer: a content filter cut it");
}

/** The arguments of a call to a tool that is strict or brings its own parser; null for the others. */
export function parseArguments(call: Fields, tools: unknown): unknown {
  const tool = itemsOf(tools).find((tool) => (tool.function?.name ?? tool.name) === call.name);
  const isStrict = tool && (tool.$parseRaw || tool.function?.strict || tool.strict);
  return isStrict ? parseText(argumentsOf(call), tool) : null;
}

/** The arguments of a call to a tool that is run; null for those that the tool refuses, which the model is told when it is run. */
export async function parseArgumentsIfRight(call: Fields, tools: unknown): Promise<unknown> {
  try {
    return await parseArguments(call, tools);
  } catch {
    return null;
  }
}

/** The arguments of a call as JSON. Providers send nothing where a tool takes none, and some an object. */
export function argumentsOf({ arguments: args }: Fields): string {
  if (isFields(args)) return jsonOf(args);
  return typeof args === "string" && args.trim() !== "" ? args : "{}";
}

/**
 * Fills in `output_text`, `output_parsed`, `parsed` of the parts, and `parsed_arguments` of calls to strict tools. What is not complete is
 * not parsed.
 *
 * @param mustBeWhole whether a response is refused whose text was cut, though a value was asked for
 * @throws {PortkeyError} There is no response, or its text was cut or is no JSON
 */
export async function parseResponse(
  response: unknown,
  params: Fields,
  parseCall = parseArguments,
  mustBeWhole = true,
): Promise<Fields> {
  if (!isFields(response)) throw new PortkeyError("The model returned no response");
  const { status } = response;
  const isComplete = status === undefined || status === null || status === "completed";
  const format = params.text?.format;
  const isWanted = asksForJson(format);
  if (isWanted && mustBeWhole && status === "incomplete") {
    checkNotCut(response.incomplete_details?.reason, "max_output_tokens");
  }
  let first: unknown = null;
  for (const item of itemsOf(response.output)) {
    if (item.type === "function_call") item.parsed_arguments = isComplete ? await parseCall(item, params.tools) : null;
    for (const part of item.type === "message" ? itemsOf(item.content) : []) {
      if (part.type !== "output_text" || typeof part.text !== "string") continue;
      part.parsed = isComplete && isWanted ? await parseText(part.text, format) : null;
      first ??= part.parsed;
    }
  }
  response.output_text ??= outputText(response);
  response.output_parsed = first;
  return response;
}

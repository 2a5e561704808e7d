/** Structured answers: text that is JSON by the caller's schema, and calls of tools with JSON arguments. */
import { describe, PortkeyError } from "../connection/errors.ts";
import { OptionError } from "../options/option-error.ts";
import { outputText } from "../reply/fill.ts";
import { textOf } from "./chat-assembler.ts";
import { type Fields, isFields, itemsOf } from "./fields.ts";

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
 * Refuses a schema in the place of a format, which would be sent as the insides of the schema library.
 *
 * @throws {OptionError} The format is a schema, such as one of zod
 */
export function checkFormat(format: unknown, name: string): void {
  if (typeof format !== "object" || format === null || !("~standard" in format || "safeParse" in format)) return;
  throw new OptionError(
    `Wrap the schema in ${
      JSON.stringify(name)
    }: zodResponseFormat(schema, "name") of "openai/helpers/zod" makes a format of it`,
    name,
  );
}

/**
 * The value that a text spells. JSON may stand in a code fence, as many models write it. Formats and tools made by `openai/helpers/zod` (or
 * like them) bring their own `$parseRaw`, which checks the value.
 *
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
export function choicesOf(completion: unknown): Fields[] {
  const choices = isFields(completion) ? itemsOf(completion.choices) : [];
  if (choices.length > 0) return choices;
  const { error } = Object(completion) as Fields;
  throw new PortkeyError(
    error ? `The model returned an error: ${describe(completion)}` : "The model returned no choices",
  );
}

/** Fills in `parsed` of the messages, and `parsed_arguments` of calls to strict tools. */
export function parseCompletion(completion: Fields, params: Fields): Fields {
  const isWanted = asksForJson(params.response_format);
  for (const choice of choicesOf(completion)) {
    const { finish_reason: reason } = choice;
    if (isWanted && matches(TOO_LONG, reason)) {
      throw new PortkeyError('Raise "max_completion_tokens": the answer was cut, so that it cannot be parsed');
    }
    if (isWanted && matches(FILTERED, reason)) {
      throw new PortkeyError("Cannot parse the answer: a content filter cut it");
    }
    if (!isFields(choice.message)) continue;
    const { message } = choice;
    for (const call of itemsOf(message.tool_calls)) {
      if (isFields(call.function)) call.function.parsed_arguments = parseArguments(call.function, params.tools);
    }
    const text = textOf(message.content);
    message.parsed = isWanted && text !== "" && !message.refusal ? parseText(text, params.response_format) : null;
  }
  return completion;
}

/** The arguments of a call to a tool that is strict or brings its own parser; null for the others. */
export function parseArguments(call: Fields, tools: unknown): unknown {
  const tool = itemsOf(tools).find((tool) => (tool.function?.name ?? tool.name) === call.name);
  const isStrict = tool && (tool.$parseRaw || tool.function?.strict || tool.strict);
  return isStrict ? parseText(argumentsOf(call), tool) : null;
}

/** The arguments of a call as JSON. Providers send nothing where a tool takes none, and some an object. */
export function argumentsOf({ arguments: args }: Fields): string {
  if (isFields(args)) return JSON.stringify(args);
  return typeof args === "string" && args.trim() !== "" ? args : "{}";
}

/** Fills in `output_text`, `output_parsed`, `parsed` of the parts, and `parsed_arguments` of calls to strict tools. */
export function parseResponse(response: Fields, params: Fields): Fields {
  const format = params.text?.format;
  let first: unknown = null;
  for (const item of itemsOf(response.output)) {
    if (item.type === "function_call") item.parsed_arguments = parseArguments(item, params.tools);
    for (const part of item.type === "message" ? itemsOf(item.content) : []) {
      if (part.type !== "output_text" || typeof part.text !== "string") continue;
      part.parsed = asksForJson(format) ? parseText(part.text, format) : null;
      first ??= part.parsed;
    }
  }
  response.output_text ??= outputText(response);
  response.output_parsed = first;
  return response;
}

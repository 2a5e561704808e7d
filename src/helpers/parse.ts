/** Structured answers: text that is JSON by the caller's schema, and tool calls with JSON arguments. */
import { PortkeyError } from "../connection/errors.ts";
import { outputText } from "../reply/read.ts";
import type { Fields } from "./emitter.ts";

/** Whether a format asks for JSON by a schema: `response_format` of chats, `text.format` of responses. */
export function parses(format: Fields | undefined): boolean {
  return format?.type === "json_schema" || typeof format?.$parseRaw === "function";
}

/**
 * The value that a text spells. Formats and tools made by `openai/helpers/zod` (or like them) bring their own `$parseRaw`, which checks it.
 *
 * @throws {PortkeyError} when it is not JSON, which happens when an answer was cut
 */
export function parseText(text: string, by: Fields | undefined): unknown {
  if (typeof by?.$parseRaw === "function") return by.$parseRaw(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PortkeyError(`Cannot read the answer as JSON: ${text === "" ? "it is empty" : "it is not complete"}`, {
      cause,
    });
  }
}

/** Fills in `parsed` of the messages, and `parsed_arguments` of calls to strict tools. */
export function parseCompletion(completion: Fields, params: Fields): Fields {
  for (const choice of completion.choices) {
    const { message, finish_reason: reason } = choice;
    const wanted = parses(params.response_format);
    if (reason === "length" && wanted) {
      throw new PortkeyError('Raise "max_completion_tokens": the answer was cut, so that it cannot be parsed');
    }
    if (reason === "content_filter" && wanted) {
      throw new PortkeyError("Cannot parse the answer: a content filter cut it");
    }
    for (const call of message.tool_calls ?? []) {
      if (call.type === "function") call.function.parsed_arguments = parseArguments(call.function, params.tools);
    }
    message.parsed = wanted && message.content && !message.refusal
      ? parseText(message.content, params.response_format)
      : null;
  }
  return completion;
}

/** The arguments of a call to a tool that is strict or brings its own parser; null for the others. */
export function parseArguments(call: Fields, tools: Fields[] = []): unknown {
  const tool = tools.find((tool) => (tool.function?.name ?? tool.name) === call.name);
  const strict = tool && (tool.$parseRaw || tool.function?.strict || tool.strict);
  return strict ? parseText(call.arguments, tool) : null;
}

/** Fills in `output_text`, `output_parsed`, `parsed` of the parts, and `parsed_arguments` of calls to strict tools. */
export function parseResponse(response: Fields, params: Fields): Fields {
  const format = params.text?.format;
  let first: unknown = null;
  for (const item of response.output ?? []) {
    if (item.type === "function_call") item.parsed_arguments = parseArguments(item, params.tools);
    for (const part of item.type === "message" ? item.content : []) {
      if (part.type !== "output_text") continue;
      part.parsed = parses(format) ? parseText(part.text, format) : null;
      first ??= part.parsed;
    }
  }
  response.output_text ??= outputText(response);
  response.output_parsed = first;
  return response;
}

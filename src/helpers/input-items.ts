/** The items of a response as input of the next request. */
import type { ResponseInputItem } from "../../generated/schema.ts";
import { OptionError } from "../options/option-error.ts";
import { type Fields, isFields } from "./fields.ts";

/** Fields that only replies have: what this library parsed, and who made an item. */
const ONLY_IN_REPLIES = ["parsed", "parsed_arguments", "created_by"];

/**
 * The output of a response as items that the next request can begin its input with: messages, calls of tools, reasoning. What only replies
 * have is left out, such as `parsed`, and items that no request may have. The response itself is not changed.
 *
 * @param response a response, or items of one or more responses
 * @throws {OptionError} There are no items
 *
 * @example
 * ```ts
 * import Portkey, { toResponseInputItems } from "portkey-fetch";
 *
 * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
 * const first = await portkey.responses.create({ model: "gpt-4.1", input: "Name a city" });
 * const second = await portkey.responses.create({
 *   model: "gpt-4.1",
 *   input: [...toResponseInputItems(first), { role: "user", content: "And its country?" }],
 * });
 * console.log(second.output_text);
 * ```
 */
export function toResponseInputItems(
  response: { readonly output: Iterable<object> } | Iterable<object>,
): ResponseInputItem[] {
  const items = isFields(response) && "output" in response ? response.output : response;
  if (typeof items !== "object" || items === null || !(Symbol.iterator in items)) {
    throw new OptionError('Pass a response, or the items of its "output"', "response");
  }
  const sent = [...items].filter((item) =>
    isFields(item) && !(item.type === "computer_call_output" && item.status === "failed")
  );
  return sent.map((item) => asInput(item as Fields)) as never;
}

function asInput(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([name, value]) => {
    return !ONLY_IN_REPLIES.includes(name) && !(name === "status" && value === null);
  });
  return Object.fromEntries(kept.map(([name, value]) => {
    const isList = (name === "content" || name === "output") && Array.isArray(value);
    return [name, isList ? value.map((part: unknown) => isFields(part) ? asInput(part) : part) : value];
  }));
}

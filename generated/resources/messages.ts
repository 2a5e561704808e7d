// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions, Stream } from "../../src/runtime.ts";
import type { AnthropicMessage, AnthropicMessageCountTokensParams, AnthropicMessageCreateParams, AnthropicMessageStreamEvent, AnthropicMessageTokensCount } from "../schema.ts";

export interface Messages {
  /**
   * Count the tokens of a message.
   *
   * Counts the tokens of a request without sending it to the model. Anthropic, Bedrock and Vertex can; other providers give an error.
   * @param body The request whose tokens are counted.
   */
  countTokens(body: Open<AnthropicMessageCountTokensParams>, options?: RequestOptions, extra?: RequestOptions): Call<AnthropicMessageTokensCount>;
  /**
   * Create a message.
   *
   * Answers a conversation in Anthropic's shape. The hosted gateway translates it for other providers; one of your own knows Anthropic, and its models at Bedrock and Vertex. With `stream: true` the answer comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
   * @param body What the model is to answer, and how.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@anthropic-prod" });
   * const message = await portkey.messages.create({
   *   model: "claude-sonnet-4-5",
   *   max_tokens: 200,
   *   messages: [{ role: "user", content: "Say hello" }],
   * });
   * console.log(message.content);
   * ```
   */
  create(body: Open<AnthropicMessageCreateParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<AnthropicMessage>;
  create(body: Open<AnthropicMessageCreateParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<AnthropicMessageStreamEvent>>;
  create(body: Open<AnthropicMessageCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<AnthropicMessage | Stream<AnthropicMessageStreamEvent>>;
}

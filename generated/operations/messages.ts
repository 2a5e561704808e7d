// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { AnthropicMessage, AnthropicMessageCountTokensParams, AnthropicMessageCreateParams, AnthropicMessageStreamEvent, AnthropicMessageTokensCount } from "../schema.ts";

/** Create a message. */
export const createMessage: {
    (client: PortkeyClient, body: Open<AnthropicMessageCreateParams & { stream?: false | null }>, options?: RequestOptions): Call<AnthropicMessage>;
    (client: PortkeyClient, body: Open<AnthropicMessageCreateParams & { stream: true }>, options?: RequestOptions): Call<Stream<AnthropicMessageStreamEvent>>;
    (client: PortkeyClient, body: Open<AnthropicMessageCreateParams>, options?: RequestOptions): Call<AnthropicMessage | Stream<AnthropicMessageStreamEvent>>;
  } = /*@__PURE__*/operation("POST /messages json needed stream");

/** Count the tokens of a message. */
export const countMessageTokens: (client: PortkeyClient, body: Open<AnthropicMessageCountTokensParams>, options?: RequestOptions) => Call<AnthropicMessageTokensCount> = /*@__PURE__*/operation("POST /messages/count_tokens json needed");

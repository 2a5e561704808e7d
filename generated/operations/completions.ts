// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { Completion, CompletionCreateParams } from "../schema.ts";

/** Create a completion. */
export const createCompletion: {
    (client: PortkeyClient, body: Open<CompletionCreateParams & { stream?: false | null }>, options?: RequestOptions): Call<Completion>;
    (client: PortkeyClient, body: Open<CompletionCreateParams & { stream: true }>, options?: RequestOptions): Call<Stream<Completion>>;
    (client: PortkeyClient, body: Open<CompletionCreateParams>, options?: RequestOptions): Call<Completion | Stream<Completion>>;
  } = /*@__PURE__*/operation("POST /completions json needed stream");

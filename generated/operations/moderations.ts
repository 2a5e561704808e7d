// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ModerationCreateParams, ModerationCreateResponse } from "../schema.ts";

/** Classify content. */
export const createModeration: (client: PortkeyClient, body: Open<ModerationCreateParams>, options?: RequestOptions) => Call<ModerationCreateResponse> = /*@__PURE__*/operation("POST /moderations json needed");

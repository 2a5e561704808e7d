// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { Generation, GenerationCreateParams } from "../schema.ts";

/**
 * Run a prompt, the older way.
 * @deprecated Use `prompts.completions.create`
 */
export const createGeneration: (client: PortkeyClient, params: Open<GenerationCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions) => Call<Generation> = /*@__PURE__*/operation("POST /prompts/{promptId|promptID|prompt_id}/generate json");

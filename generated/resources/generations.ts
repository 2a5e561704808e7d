// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { Generation, GenerationCreateParams } from "../schema.ts";

export interface Generations {
  /**
   * Run a prompt, the older way.
   *
   * Fills a prompt template with the variables and sends it to its model. Use `prompts.completions.create`, which also streams and takes parameters of the model.
   * @param params The values for the template's variables.
   * @deprecated Use `prompts.completions.create`
   */
  create(params: Open<GenerationCreateParams & ({ promptId: string } | { promptID: string } | { prompt_id: string })>, options?: RequestOptions, extra?: RequestOptions): Call<Generation>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, RequestOptions } from "../../src/runtime.ts";
import type { ModelGeneralConfig, ModelPricing } from "../schema.ts";

export interface ModelConfigs {
  /** Methods of `portkey.modelConfigs.general`. */
  readonly general: ModelConfigsGeneral;
  /** Methods of `portkey.modelConfigs.pricing`. */
  readonly pricing: ModelConfigsPricing;
}

export interface ModelConfigsGeneral {
  /**
   * Retrieve the general facts of a model.
   *
   * What a model can do and which parameters it takes, with their limits, from Portkey's open list. Needs no API key. A model that is not in the list gives 404.
   */
  retrieve(params: { provider: string; model: string }, options?: RequestOptions, extra?: RequestOptions): Call<ModelGeneralConfig>;
}

export interface ModelConfigsPricing {
  /**
   * Retrieve the prices of a model.
   *
   * Prices of a model at a provider, in US cents for each token or other unit, from Portkey's open list. Needs no API key. A model that is not in the list gives 404.
   */
  retrieve(params: { provider: string; model: string }, options?: RequestOptions, extra?: RequestOptions): Call<ModelPricing>;
}

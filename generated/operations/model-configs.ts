// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { operation } from "../../src/runtime.ts";
import type { Call, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ModelGeneralConfig, ModelPricing } from "../schema.ts";

/** Retrieve the general facts of a model. */
export const getModelGeneralConfig: (client: PortkeyClient, params: { provider: string; model: string }, options?: RequestOptions) => Call<ModelGeneralConfig> = /*@__PURE__*/operation("GET /model-configs/general/{provider}/{model} control base:.. public");

/** Retrieve the prices of a model. */
export const getModelPricing: (client: PortkeyClient, params: { provider: string; model: string }, options?: RequestOptions) => Call<ModelPricing> = /*@__PURE__*/operation("GET /model-configs/pricing/{provider}/{model} control base:.. public");

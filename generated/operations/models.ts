// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { CatalogModel, ListModelsQuery, Model, ModelDeleted, ModelList } from "../schema.ts";

/** List models. */
export const listModels: (client: PortkeyClient, query?: ListModelsQuery, options?: RequestOptions) => PageCall<CatalogModel, ModelList> = /*@__PURE__*/operation("GET /models query options-for-query list:none", lists);

/** Delete a fine-tuned model. */
export const deleteModel: (client: PortkeyClient, model: string, options?: RequestOptions) => Call<ModelDeleted> = /*@__PURE__*/operation("DELETE /models/{model} id");

/** Retrieve a model. */
export const retrieveModel: (client: PortkeyClient, model: string, options?: RequestOptions) => Call<Model> = /*@__PURE__*/operation("GET /models/{model} id");

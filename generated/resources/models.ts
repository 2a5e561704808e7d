// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { CatalogModel, ListModelsQuery, Model, ModelDeleted, ModelList } from "../schema.ts";

export interface Models {
  /** @deprecated Use `delete` */
  readonly del: Models["delete"];
  /**
   * Delete a fine-tuned model.
   *
   * Deletes a model of your own at the provider. You must own the organisation there; other models give 403 or 404.
   * @param model Name of the model, for example `gpt-4o-mini`.
   */
  delete(model: string, options?: RequestOptions, extra?: RequestOptions): Call<ModelDeleted>;
  /**
   * List models.
   *
   * The models that the API key can use through the model catalog. With a provider named in the headers, a gateway of your own lists that provider's models.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * for await (const model of portkey.models.list()) console.log(model.id);
   * ```
   */
  list(query?: ListModelsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<CatalogModel, ModelList>;
  /**
   * Retrieve a model.
   *
   * Facts of one model of the provider that the headers name. An unknown name gives 404.
   * @param model Name of the model, for example `gpt-4o-mini`.
   */
  retrieve(model: string, options?: RequestOptions, extra?: RequestOptions): Call<Model>;
}

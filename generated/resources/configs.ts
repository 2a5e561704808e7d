// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { Config, ConfigCreateParams, ConfigCreated, ConfigDeleted, ConfigDetails, ConfigList, ConfigUpdateParams, ConfigUpdated, ConfigVersion, ConfigVersionList, ListConfigsQuery } from "../schema.ts";

export interface Configs {
  /** Methods of `portkey.configs.versions`. */
  readonly versions: ConfigsVersions;
  /** @deprecated Use `delete` */
  readonly del: Configs["delete"];
  /**
   * Create a config.
   *
   * Saves a routing config, so that requests can name it by its slug (`pc-…`). 400 says which part of the config is invalid.
   * @param body A config to save.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey });
   * const config = { strategy: { mode: "fallback" }, targets: [{ provider: "@openai-prod" }, { provider: "@anthropic-prod" }] };
   * const saved = await portkey.configs.create({ name: "with fallback", config });
   * console.log(saved.slug);
   * ```
   */
  create(body?: Spelled<ConfigCreateParams, { /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<ConfigCreated>;
  /**
   * Delete a config.
   *
   * Requests that name the config fail from then on.
   */
  delete(params: ({ slug: string } | { id: string }), options?: RequestOptions, extra?: RequestOptions): Call<ConfigDeleted>;
  /**
   * List configs.
   *
   * All the configs that the API key can see, without the routing configs themselves.
   */
  list(query?: ListConfigsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Config, ConfigList>;
  /**
   * Retrieve a config.
   *
   * The current version of a config with its routing config.
   */
  retrieve(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<ConfigDetails>;
  /**
   * Update a config.
   *
   * Changes the name, status or routing config. A new routing config replaces the old one as a whole and makes a new version.
   * @param params What to change; what is left out stays.
   */
  update(params: ConfigUpdateParams & { slug: string }, options?: RequestOptions, extra?: RequestOptions): Call<ConfigUpdated>;
}

export interface ConfigsVersions {
  /**
   * List versions of a config.
   *
   * Every version that was saved, the newest first, with its routing config as JSON text.
   */
  list(params: { slug: string }, options?: RequestOptions, extra?: RequestOptions): PageCall<ConfigVersion, ConfigVersionList>;
}

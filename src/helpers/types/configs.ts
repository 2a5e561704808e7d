/** Saving configs in either casing. */
import type {
  ConfigCreated,
  ConfigCreateParams,
  ConfigUpdated,
  ConfigUpdateParams,
} from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { PortkeyConfig } from "../../options/config.ts";
import type { Call } from "../../reply/call.ts";

/** Saving configs that are written as the option `config` is, in either casing. */
export interface ConfigMethods {
  /**
   * Saves a routing config, so that requests can name it by its slug (`pc-…`).
   *
   * @throws {OptionError} for a field of the config that is nearly a known one
   * @example
   * ```ts
   * const config = { strategy: { mode: "fallback" }, targets: [{ provider: "@openai-prod" }, { provider: "@anthropic-prod" }] };
   * const saved = await portkey.configs.create({ name: "with fallback", config });
   * ```
   */
  create(
    body: Omit<ConfigCreateParams, "config"> & { config: PortkeyConfig | string },
    ...options: (RequestOptions | undefined)[]
  ): Call<ConfigCreated>;
  /** Changes a config. A new routing config replaces the old one as a whole. */
  update(
    params: Omit<ConfigUpdateParams, "config"> & { slug: string; config?: PortkeyConfig | string },
    ...options: (RequestOptions | undefined)[]
  ): Call<ConfigUpdated>;
}

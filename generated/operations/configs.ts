// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { Config, ConfigCreateParams, ConfigCreated, ConfigDeleted, ConfigDetails, ConfigList, ConfigUpdateParams, ConfigUpdated, ConfigVersion, ConfigVersionList, ListConfigsQuery } from "../schema.ts";

/** List configs. */
export const listConfigs: (client: PortkeyClient, query?: ListConfigsQuery, options?: RequestOptions) => PageCall<Config, ConfigList> = /*@__PURE__*/operation("GET /configs query list:none control", lists);

/** Create a config. */
export const createConfig: (client: PortkeyClient, body?: Spelled<ConfigCreateParams, { /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<ConfigCreated> = /*@__PURE__*/operation("POST /configs json config-body +camel:workspace_id control");

/** Delete a config. */
export const deleteConfig: (client: PortkeyClient, params: ({ slug: string } | { id: string }), options?: RequestOptions) => Call<ConfigDeleted> = /*@__PURE__*/operation("DELETE /configs/{slug|id} control");

/** Retrieve a config. */
export const getConfig: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => Call<ConfigDetails> = /*@__PURE__*/operation("GET /configs/{slug} control");

/** Update a config. */
export const updateConfig: (client: PortkeyClient, params: ConfigUpdateParams & { slug: string }, options?: RequestOptions) => Call<ConfigUpdated> = /*@__PURE__*/operation("PUT /configs/{slug} json config-body control");

/** List versions of a config. */
export const listConfigVersions: (client: PortkeyClient, params: { slug: string }, options?: RequestOptions) => PageCall<ConfigVersion, ConfigVersionList> = /*@__PURE__*/operation("GET /configs/{slug}/versions list:none control", lists);

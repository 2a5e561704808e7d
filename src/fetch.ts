/**
 * Portkey for `openapi-fetch`: a client in its `{ data, error, response }` style, or the middleware alone for a client of your own.
 *
 * @example
 * ```ts
 * import { createPortkeyFetch } from "portkey-fetch/fetch";
 * import type { paths } from "portkey-fetch/types";
 *
 * const client = createPortkeyFetch<paths>({ apiKey, provider: "@openai-prod" });
 * const { data, error } = await client.POST("/chat/completions", { body: { model: "gpt-4o", messages } });
 * ```
 *
 * @module
 */
export { createPortkeyFetch, portkeyMiddleware, type ResultMedia } from "./client/results.ts";
export type { PortkeyOptions } from "./options/types.ts";

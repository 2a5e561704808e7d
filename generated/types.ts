// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

export type * from "./schema.ts";
export type { components, operations, paths } from "./paths.ts";

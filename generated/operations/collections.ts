// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CollectionCreateParams, CollectionCreated, CollectionDeleted, CollectionList, CollectionListItem, CollectionUpdateParams, CollectionUpdated, CollectionWithChildren, ListCollectionsQuery } from "../schema.ts";

/** List collections. */
export const listCollections: (client: PortkeyClient, query?: ListCollectionsQuery, options?: RequestOptions) => PageCall<CollectionListItem, CollectionList> = /*@__PURE__*/operation("GET /collections query list:page control", lists);

/** Create a collection. */
export const createCollection: (client: PortkeyClient, body: Spelled<CollectionCreateParams, { /** @deprecated Use `parent_collection_id` */ parentCollectionId: "parent_collection_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions) => Call<CollectionCreated> = /*@__PURE__*/operation("POST /collections json needed +camel:parent_collection_id,workspace_id control");

/** Delete a collection. */
export const deleteCollection: (client: PortkeyClient, collectionId: string, options?: RequestOptions) => Call<CollectionDeleted> = /*@__PURE__*/operation("DELETE /collections/{collectionId} id control");

/** Retrieve a collection. */
export const getCollection: (client: PortkeyClient, collectionId: string, options?: RequestOptions) => Call<CollectionWithChildren> = /*@__PURE__*/operation("GET /collections/{collectionId} id control");

/** Rename a collection. */
export const updateCollection: (client: PortkeyClient, collectionId: string, body: CollectionUpdateParams, options?: RequestOptions) => Call<CollectionUpdated> = /*@__PURE__*/operation("PUT /collections/{collectionId} id json needed control");

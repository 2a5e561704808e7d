// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { CollectionCreateParams, CollectionCreated, CollectionDeleted, CollectionList, CollectionListItem, CollectionUpdateParams, CollectionUpdated, CollectionWithChildren, ListCollectionsQuery } from "../schema.ts";

export interface Collections {
  /** @deprecated Use `delete` */
  readonly del: Collections["delete"];
  /**
   * Create a collection.
   *
   * Creates a collection, at the top of the workspace or inside another one.
   * @param body A new collection.
   */
  create(body: Spelled<CollectionCreateParams, { /** @deprecated Use `parent_collection_id` */ parentCollectionId: "parent_collection_id"; /** @deprecated Use `workspace_id` */ workspaceId: "workspace_id" }>, options?: RequestOptions, extra?: RequestOptions): Call<CollectionCreated>;
  /**
   * Delete a collection.
   *
   * Deletes a collection.
   * @param collectionId Id or slug of the collection.
   */
  delete(collectionId: string, options?: RequestOptions, extra?: RequestOptions): Call<CollectionDeleted>;
  /**
   * List collections.
   *
   * Lists the collections of a workspace.
   */
  list(query?: ListCollectionsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<CollectionListItem, CollectionList>;
  /**
   * Retrieve a collection.
   *
   * Returns a collection and the collections in it.
   * @param collectionId Id or slug of the collection.
   */
  retrieve(collectionId: string, options?: RequestOptions, extra?: RequestOptions): Call<CollectionWithChildren>;
  /**
   * Rename a collection.
   *
   * Gives the collection another name; its slug stays.
   * @param collectionId Id or slug of the collection.
   * @param body The new name.
   */
  update(collectionId: string, body: CollectionUpdateParams, options?: RequestOptions, extra?: RequestOptions): Call<CollectionUpdated>;
}

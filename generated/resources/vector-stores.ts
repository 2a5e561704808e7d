// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { ListVectorStoreFileBatchFilesQuery, ListVectorStoreFilesQuery, ListVectorStoresQuery, VectorStore, VectorStoreCreateParams, VectorStoreDeleted, VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams, VectorStoreFileContent, VectorStoreFileContentPart, VectorStoreFileCreateParams, VectorStoreFileDeleted, VectorStoreFileList, VectorStoreFileUpdateParams, VectorStoreList, VectorStoreSearchParams, VectorStoreSearchResponse, VectorStoreSearchResults, VectorStoreUpdateParams } from "../schema.ts";

export interface Beta {
  /** Methods of `portkey.beta.vectorStores`. */
  readonly vectorStores: BetaVectorStores;
}

export interface BetaVectorStores {
  /** Methods of `portkey.beta.vectorStores.fileBatches`. */
  readonly fileBatches: BetaVectorStoresFileBatches;
  /** Methods of `portkey.beta.vectorStores.files`. */
  readonly files: BetaVectorStoresFiles;
  /** @deprecated Use `vectorStores.create` */
  readonly create: VectorStores["create"];
  /** @deprecated Use `vectorStores.delete` */
  readonly del: VectorStores["delete"];
  /** @deprecated Use `vectorStores.delete` */
  readonly delete: VectorStores["delete"];
  /** @deprecated Use `vectorStores.list` */
  readonly list: VectorStores["list"];
  /** @deprecated Use `vectorStores.retrieve` */
  readonly retrieve: VectorStores["retrieve"];
  /** @deprecated Use `vectorStores.search` */
  readonly search: VectorStores["search"];
  /** @deprecated Use `vectorStores.update` */
  readonly update: VectorStores["update"];
}

export interface BetaVectorStoresFileBatches {
  /** @deprecated Use `vectorStores.fileBatches.cancel` */
  readonly cancel: VectorStoresFileBatches["cancel"];
  /** @deprecated Use `vectorStores.fileBatches.create` */
  readonly create: VectorStoresFileBatches["create"];
  /** @deprecated Use `vectorStores.fileBatches.listFiles` */
  readonly listFiles: VectorStoresFileBatches["listFiles"];
  /** @deprecated Use `vectorStores.fileBatches.retrieve` */
  readonly retrieve: VectorStoresFileBatches["retrieve"];
}

export interface BetaVectorStoresFiles {
  /** @deprecated Use `vectorStores.files.content` */
  readonly content: VectorStoresFiles["content"];
  /** @deprecated Use `vectorStores.files.create` */
  readonly create: VectorStoresFiles["create"];
  /** @deprecated Use `vectorStores.files.delete` */
  readonly del: VectorStoresFiles["delete"];
  /** @deprecated Use `vectorStores.files.delete` */
  readonly delete: VectorStoresFiles["delete"];
  /** @deprecated Use `vectorStores.files.list` */
  readonly list: VectorStoresFiles["list"];
  /** @deprecated Use `vectorStores.files.retrieve` */
  readonly retrieve: VectorStoresFiles["retrieve"];
  /** @deprecated Use `vectorStores.files.update` */
  readonly update: VectorStoresFiles["update"];
}

export interface VectorStores {
  /** Methods of `portkey.vectorStores.fileBatches`. */
  readonly fileBatches: VectorStoresFileBatches;
  /** Methods of `portkey.vectorStores.files`. */
  readonly files: VectorStoresFiles;
  /** @deprecated Use `delete` */
  readonly del: VectorStores["delete"];
  /**
   * Create a vector store.
   *
   * Creates a vector store. Files given with it are indexed in the background.
   * @param body A new vector store.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const store = await portkey.vectorStores.create({ name: "handbook", file_ids: ["file-123"] });
   * console.log(store.id);
   * ```
   */
  create(body?: Open<VectorStoreCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<VectorStore>;
  /**
   * Delete a vector store.
   *
   * Deletes a vector store. Its files stay.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   */
  delete(vectorStoreId: string, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreDeleted>;
  /**
   * List vector stores.
   *
   * Lists vector stores, newest first.
   */
  list(query?: ListVectorStoresQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<VectorStore, VectorStoreList>;
  /**
   * Retrieve a vector store.
   *
   * Returns one vector store.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   */
  retrieve(vectorStoreId: string, options?: RequestOptions, extra?: RequestOptions): Call<VectorStore>;
  /**
   * Search a vector store.
   *
   * Finds passages that fit a query, in the files whose attributes pass the filter.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   * @param body What to look for in a vector store.
   */
  search(vectorStoreId: string, body: Open<VectorStoreSearchParams>, options?: RequestOptions, extra?: RequestOptions): PageCall<VectorStoreSearchResponse, VectorStoreSearchResults>;
  /**
   * Update a vector store.
   *
   * Changes the name, the metadata or the expiry of a vector store.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   * @param body What to change about a vector store; fields left out stay as they are.
   */
  update(vectorStoreId: string, body?: Open<VectorStoreUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<VectorStore>;
}

export interface VectorStoresFileBatches {
  /**
   * Cancel a file batch.
   *
   * Stops indexing of the files that are not done yet.
   * @param batchId Id of the file batch, `vsfb_…`.
   */
  cancel(batchId: string, params: { vector_store_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFileBatch>;
  /**
   * Create a file batch.
   *
   * Adds several files at once. They are indexed in the background.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   * @param body Files to index, all in the same way (`file_ids`) or each in its own (`files`).
   */
  create(vectorStoreId: string, body?: Open<VectorStoreFileBatchCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFileBatch>;
  /**
   * List files of a file batch.
   *
   * Lists the files of a file batch, newest first.
   * @param batchId Id of the file batch, `vsfb_…`.
   */
  listFiles(batchId: string, params: { vector_store_id: string } & ListVectorStoreFileBatchFilesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<VectorStoreFile, VectorStoreFileList>;
  /**
   * Retrieve a file batch.
   *
   * Returns one file batch, with how far its indexing is.
   * @param batchId Id of the file batch, `vsfb_…`.
   */
  retrieve(batchId: string, params: { vector_store_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFileBatch>;
}

export interface VectorStoresFiles {
  /** @deprecated Use `delete` */
  readonly del: VectorStoresFiles["delete"];
  /**
   * Read the text of a file.
   *
   * Returns the text of a file, as it was read for indexing.
   * @param fileId Id of the file, `file-…`.
   */
  content(fileId: string, params: { vector_store_id: string }, options?: RequestOptions, extra?: RequestOptions): PageCall<VectorStoreFileContentPart, VectorStoreFileContent>;
  /**
   * Add a file to a vector store.
   *
   * Adds an uploaded file, which is indexed in the background. For several files a file batch is faster.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   * @param body A file to index.
   */
  create(vectorStoreId: string, body: Open<VectorStoreFileCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFile>;
  /**
   * Remove a file from a vector store.
   *
   * Takes a file out of a vector store. The file itself stays; delete it with `files.delete`.
   * @param fileId Id of the file, `file-…`.
   */
  delete(fileId: string, params: { vector_store_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFileDeleted>;
  /**
   * List files of a vector store.
   *
   * Lists the files of a vector store, newest first.
   * @param vectorStoreId Id of the vector store, `vs_…`.
   */
  list(vectorStoreId: string, query?: ListVectorStoreFilesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<VectorStoreFile, VectorStoreFileList>;
  /**
   * Retrieve a file of a vector store.
   *
   * Returns one file of a vector store, with how far its indexing is.
   * @param fileId Id of the file, `file-…`.
   */
  retrieve(fileId: string, params: { vector_store_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFile>;
  /**
   * Update a file of a vector store.
   *
   * Replaces the attributes of a file.
   * @param fileId Id of the file, `file-…`.
   * @param params The new attributes of a file.
   */
  update(fileId: string, params: Open<VectorStoreFileUpdateParams & { vector_store_id: string }>, options?: RequestOptions, extra?: RequestOptions): Call<VectorStoreFile>;
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { ListVectorStoreFileBatchFilesQuery, ListVectorStoreFilesQuery, ListVectorStoresQuery, VectorStore, VectorStoreCreateParams, VectorStoreDeleted, VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams, VectorStoreFileContent, VectorStoreFileContentPart, VectorStoreFileCreateParams, VectorStoreFileDeleted, VectorStoreFileList, VectorStoreFileUpdateParams, VectorStoreList, VectorStoreSearchParams, VectorStoreSearchResponse, VectorStoreSearchResults, VectorStoreUpdateParams } from "../schema.ts";

/** List vector stores. */
export const listVectorStores: (client: PortkeyClient, query?: ListVectorStoresQuery, options?: RequestOptions) => PageCall<VectorStore, VectorStoreList> = /*@__PURE__*/operation("GET /vector_stores query list:cursor beta:assistants=v2", lists);

/** Create a vector store. */
export const createVectorStore: (client: PortkeyClient, body?: Open<VectorStoreCreateParams>, options?: RequestOptions) => Call<VectorStore> = /*@__PURE__*/operation("POST /vector_stores json beta:assistants=v2");

/** Delete a vector store. */
export const deleteVectorStore: (client: PortkeyClient, vectorStoreId: string, options?: RequestOptions) => Call<VectorStoreDeleted> = /*@__PURE__*/operation("DELETE /vector_stores/{vector_store_id} id beta:assistants=v2");

/** Retrieve a vector store. */
export const getVectorStore: (client: PortkeyClient, vectorStoreId: string, options?: RequestOptions) => Call<VectorStore> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id} id beta:assistants=v2");

/** Update a vector store. */
export const updateVectorStore: (client: PortkeyClient, vectorStoreId: string, body?: Open<VectorStoreUpdateParams>, options?: RequestOptions) => Call<VectorStore> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id} id json beta:assistants=v2");

/** Create a file batch. */
export const createVectorStoreFileBatch: (client: PortkeyClient, vectorStoreId: string, body?: Open<VectorStoreFileBatchCreateParams>, options?: RequestOptions) => Call<VectorStoreFileBatch> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id}/file_batches id json beta:assistants=v2");

/** Retrieve a file batch. */
export const getVectorStoreFileBatch: (client: PortkeyClient, batchId: string, params: { vector_store_id: string }, options?: RequestOptions) => Call<VectorStoreFileBatch> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id}/file_batches/{batch_id} id beta:assistants=v2");

/** Cancel a file batch. */
export const cancelVectorStoreFileBatch: (client: PortkeyClient, batchId: string, params: { vector_store_id: string }, options?: RequestOptions) => Call<VectorStoreFileBatch> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel id beta:assistants=v2");

/** List files of a file batch. */
export const listVectorStoreFileBatchFiles: (client: PortkeyClient, batchId: string, params: { vector_store_id: string } & ListVectorStoreFileBatchFilesQuery, options?: RequestOptions) => PageCall<VectorStoreFile, VectorStoreFileList> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files id query list:cursor beta:assistants=v2", lists);

/** List files of a vector store. */
export const listVectorStoreFiles: (client: PortkeyClient, vectorStoreId: string, query?: ListVectorStoreFilesQuery, options?: RequestOptions) => PageCall<VectorStoreFile, VectorStoreFileList> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id}/files id query list:cursor beta:assistants=v2", lists);

/** Add a file to a vector store. */
export const createVectorStoreFile: (client: PortkeyClient, vectorStoreId: string, body: Open<VectorStoreFileCreateParams>, options?: RequestOptions) => Call<VectorStoreFile> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id}/files id json needed beta:assistants=v2");

/** Remove a file from a vector store. */
export const deleteVectorStoreFile: (client: PortkeyClient, fileId: string, params: { vector_store_id: string }, options?: RequestOptions) => Call<VectorStoreFileDeleted> = /*@__PURE__*/operation("DELETE /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2");

/** Retrieve a file of a vector store. */
export const getVectorStoreFile: (client: PortkeyClient, fileId: string, params: { vector_store_id: string }, options?: RequestOptions) => Call<VectorStoreFile> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2");

/** Update a file of a vector store. */
export const updateVectorStoreFile: (client: PortkeyClient, fileId: string, params: Open<VectorStoreFileUpdateParams & { vector_store_id: string }>, options?: RequestOptions) => Call<VectorStoreFile> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id}/files/{file_id} id json needed beta:assistants=v2");

/** Read the text of a file. */
export const getVectorStoreFileContent: (client: PortkeyClient, fileId: string, params: { vector_store_id: string }, options?: RequestOptions) => PageCall<VectorStoreFileContentPart, VectorStoreFileContent> = /*@__PURE__*/operation("GET /vector_stores/{vector_store_id}/files/{file_id}/content id list:none beta:assistants=v2", lists);

/** Search a vector store. */
export const searchVectorStore: (client: PortkeyClient, vectorStoreId: string, body: Open<VectorStoreSearchParams>, options?: RequestOptions) => PageCall<VectorStoreSearchResponse, VectorStoreSearchResults> = /*@__PURE__*/operation("POST /vector_stores/{vector_store_id}/search id json needed list:none beta:assistants=v2", lists);

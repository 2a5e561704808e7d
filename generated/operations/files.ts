// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { FileCreateParams, FileDeleted, FileList, FileObject, ListFilesQuery } from "../schema.ts";

/** List files. */
export const listFiles: (client: PortkeyClient, query?: ListFilesQuery, options?: RequestOptions) => PageCall<FileObject, FileList> = /*@__PURE__*/operation("GET /files query list:cursor", lists);

/** Upload a file. */
export const createFile: (client: PortkeyClient, body: Open<FileCreateParams>, options?: RequestOptions) => Call<FileObject> = /*@__PURE__*/operation("POST /files multipart needed", forms);

/** Delete a file. */
export const deleteFile: (client: PortkeyClient, fileId: string, options?: RequestOptions) => Call<FileDeleted> = /*@__PURE__*/operation("DELETE /files/{file_id} id");

/** Retrieve a file. */
export const getFile: (client: PortkeyClient, fileId: string, options?: RequestOptions) => Call<FileObject> = /*@__PURE__*/operation("GET /files/{file_id} id");

/** Download a file. */
export const getFileContent: (client: PortkeyClient, fileId: string, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("GET /files/{file_id}/content id reply:bytes");

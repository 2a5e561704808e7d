// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { FileCreateParams, FileDeleted, FileList, FileObject, ListFilesQuery } from "../schema.ts";

export interface Files {
  /** @deprecated Use `delete` */
  readonly del: Files["delete"];
  /** @deprecated Use `content` */
  readonly retrieveContent: Files["content"];
  /**
   * Download a file.
   *
   * Returns the bytes of a file. Providers refuse it for some purposes.
   * @param fileId Id of the file.
   */
  content(fileId: string, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
  /**
   * Upload a file.
   *
   * Sends a file to the provider. Larger files go in parts, see `uploads.create`.
   * @param body The file and what it is for.
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const file = await portkey.files.create({ file: await fileFromPath("batch.jsonl"), purpose: "batch" });
   * console.log(file.id);
   * ```
   */
  create(body: Open<FileCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<FileObject>;
  /**
   * Delete a file.
   *
   * Deletes a file, also from the vector stores that hold it.
   * @param fileId Id of the file.
   */
  delete(fileId: string, options?: RequestOptions, extra?: RequestOptions): Call<FileDeleted>;
  /**
   * List files.
   *
   * Lists the files that the provider keeps for your key.
   */
  list(query?: ListFilesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<FileObject, FileList>;
  /**
   * Retrieve a file.
   *
   * Returns what the provider knows about a file.
   * @param fileId Id of the file.
   */
  retrieve(fileId: string, options?: RequestOptions, extra?: RequestOptions): Call<FileObject>;
}

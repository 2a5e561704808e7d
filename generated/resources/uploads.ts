// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, RequestOptions } from "../../src/runtime.ts";
import type { Upload, UploadCompleteParams, UploadCreateParams, UploadPart, UploadPartCreateParams } from "../schema.ts";

export interface Uploads {
  /** Methods of `portkey.uploads.parts`. */
  readonly parts: UploadsParts;
  /**
   * Cancel an upload.
   *
   * Ends an upload; no parts can be added any more.
   * @param uploadId Id of the upload.
   */
  cancel(uploadId: string, options?: RequestOptions, extra?: RequestOptions): Call<Upload>;
  /**
   * Complete an upload.
   *
   * Puts the parts together and makes the file. 400 means that their sizes do not add up to the upload's.
   * @param uploadId Id of the upload.
   * @param body The order of the parts.
   */
  complete(uploadId: string, body: Open<UploadCompleteParams>, options?: RequestOptions, extra?: RequestOptions): Call<Upload>;
  /**
   * Begin an upload.
   *
   * Begins a file of up to 8 GB that comes in parts. Add the parts within an hour, then complete the upload.
   * @param body The file that will come in parts.
   */
  create(body: Open<UploadCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Upload>;
}

export interface UploadsParts {
  /**
   * Add a part to an upload.
   *
   * Adds up to 64 MB. Parts may be sent at the same time; their order is told when the upload is completed.
   * @param uploadId Id of the upload.
   * @param body The bytes of one part.
   */
  create(uploadId: string, body: Open<UploadPartCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<UploadPart>;
}

/** Helpers of `files` and `uploads`. */
import type { FileObject, Upload, UploadCreateParams } from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { FileInput } from "../../request/files.ts";

/** Helpers of `files`. */
export interface FileHelpers {
  /**
   * Waits until the provider has processed a file.
   *
   * @param limits `pollInterval`: ms between two looks (5000); `maxWait`: ms in all (30 minutes)
   * @throws {APIConnectionTimeoutError} The file was not processed within `maxWait`
   */
  waitForProcessing(
    fileId: string,
    limits?: { pollInterval?: number | undefined; maxWait?: number | undefined },
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<FileObject>;
}

/** Options of uploads by parts. An `idempotencyKey` yields a key of its own for each request: `key-1`, `key-2`. */
export interface ChunkedUploadOptions extends RequestOptions {
  /** Bytes of a part: a whole number, at most 64 MiB, which is the default. */
  partSize?: number | undefined;
  /** How many parts are sent at the same time: a whole number from 1 to 100. @default 3 */
  concurrency?: number | undefined;
  /** Called after each part. The upload waits for what it returns, and is cancelled when it fails. */
  onProgress?: ((progress: { loaded: number; total: number }) => unknown) | undefined;
}

/** Helpers of `uploads`. */
export interface UploadHelpers {
  /**
   * Uploads a large file by parts, and makes a file of them. A part that fails cancels the upload.
   *
   * @throws {OptionError} `partSize` or `concurrency` is not what it can be; nothing was sent
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const upload = await portkey.uploads.uploadFileChunked(await fileFromPath("large.jsonl"), { purpose: "batch" }, {
   *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
   * });
   * console.log(upload.file?.id);
   * ```
   */
  uploadFileChunked(
    file: FileInput,
    body: Pick<UploadCreateParams, "purpose"> & Partial<UploadCreateParams>,
    options?: ChunkedUploadOptions,
    extra?: ChunkedUploadOptions,
  ): Promise<Upload>;
}

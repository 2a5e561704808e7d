/** Helpers of `vectorStores`. */
import type {
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFileBatchCreateParams,
  VectorStoreFileCreateParams,
} from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { FileInput } from "../../request/files.ts";
import type { PollOptions } from "./polling.ts";

/** Helpers of `vectorStores`. */
export interface VectorStoreHelpers {
  readonly files: VectorStoreFileHelpers;
  readonly fileBatches: VectorStoreFileBatchHelpers;
}

/** Helpers of `vectorStores.files`. */
export interface VectorStoreFileHelpers {
  /** Adds a file and waits until it is searchable, or has failed. */
  createAndPoll(
    vectorStoreId: string,
    body: VectorStoreFileCreateParams,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFile>;
  /** Waits until a file is searchable, or has failed. */
  poll(vectorStoreId: string, fileId: string, options?: PollOptions, extra?: PollOptions): Promise<VectorStoreFile>;
  /** Uploads a file and adds it. */
  upload(
    vectorStoreId: string,
    file: FileInput,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): Promise<VectorStoreFile>;
  /** Uploads a file, adds it, and waits until it is searchable, or has failed. */
  uploadAndPoll(
    vectorStoreId: string,
    file: FileInput,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFile>;
}

/** Helpers of `vectorStores.fileBatches`. */
export interface VectorStoreFileBatchHelpers {
  /** Adds files and waits until all are searchable or have failed. */
  createAndPoll(
    vectorStoreId: string,
    body: VectorStoreFileBatchCreateParams,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /** Waits until all files of a batch are searchable or have failed. */
  poll(
    vectorStoreId: string,
    batchId: string,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<VectorStoreFileBatch>;
  /**
   * Uploads files, `maxConcurrency` (5, at most 100) at a time, adds them together with `fileIds`, and waits until all are searchable or
   * have failed.
   *
   * @throws {OptionError} There is no file, or `maxConcurrency` is not a whole number from 1 to 100
   *
   * @example
   * ```ts
   * import Portkey from "portkey-fetch";
   * import { fileFromPath } from "portkey-fetch/node";
   *
   * const portkey = new Portkey({ apiKey, provider: "@openai-prod" });
   * const files = await Promise.all(["a.pdf", "b.pdf"].map((path) => fileFromPath(path)));
   * const batch = await portkey.vectorStores.fileBatches.uploadAndPoll("vs_123", { files });
   * console.log(batch.file_counts.completed);
   * ```
   */
  uploadAndPoll(
    vectorStoreId: string,
    files: { files: FileInput[]; fileIds?: string[] },
    options?: PollOptions & { maxConcurrency?: number },
    extra?: PollOptions & { maxConcurrency?: number },
  ): Promise<VectorStoreFileBatch>;
}

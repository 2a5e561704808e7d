/** Helpers of `vectorStores`: uploads, and waiting until files are searchable. */
import type { CallOptions } from "../client/generated.ts";
import { OptionError } from "../options/option-error.ts";
import { captureFile, type FileInput } from "../request/files.ts";
import { checkNumber, checkObject, optionsOfRequest, splitOptions } from "./call-options.ts";
import type { Fields } from "./fields.ts";
import type { Client } from "./index.ts";
import { pollOptions, pollWhile } from "./poll.ts";
import { snapshot } from "./snapshot.ts";

/** Statuses of files and batches that are not ready yet. */
const PENDING = ["in_progress"];

/** How many files are uploaded at the same time where the caller does not say, and at most. */
const CONCURRENCY = 5;
const MOST_CONCURRENCY = 100;

/** Waits until a file is searchable, or has failed. */
export async function pollFile(
  client: Client,
  storeId: string,
  fileId: string,
  ...options: CallOptions
): Promise<Fields> {
  return await pollWhile(
    client,
    PENDING,
    pollOptions(options),
    (given) => client.vectorStores.files.retrieve(fileId, { vector_store_id: storeId }, ...given),
  );
}

/** Adds a file and waits until it is searchable, or has failed. */
export async function createFile(
  client: Client,
  storeId: string,
  body: Fields,
  ...options: CallOptions
): Promise<Fields> {
  const { interval, rest } = pollOptions(options);
  const added = await client.vectorStores.files.create(storeId, body as never, ...optionsOfRequest(rest, 1));
  return await pollFile(client, storeId, added.id, ...withInterval(rest, interval));
}

/** Uploads a file and adds it. */
export async function uploadFile(
  client: Client,
  storeId: string,
  file: FileInput,
  ...options: CallOptions
): Promise<Fields> {
  const { rest } = splitOptions(options);
  const uploaded = await client.files.create({ file, purpose: "assistants" } as never, ...optionsOfRequest(rest, 1));
  return await client.vectorStores.files.create(storeId, { file_id: uploaded.id }, ...optionsOfRequest(rest, 2));
}

/** Uploads a file, adds it, and waits until it is searchable, or has failed. */
export async function uploadFileAndPoll(
  client: Client,
  storeId: string,
  file: FileInput,
  ...options: CallOptions
): Promise<Fields> {
  const { interval, rest } = pollOptions(options);
  const added = await uploadFile(client, storeId, file, ...rest);
  return await pollFile(client, storeId, added.id, ...withInterval(rest, interval));
}

/** Waits until all files of a batch are through. */
export async function pollBatch(
  client: Client,
  storeId: string,
  batchId: string,
  ...options: CallOptions
): Promise<Fields> {
  return await pollWhile(
    client,
    PENDING,
    pollOptions(options),
    (given) => client.vectorStores.fileBatches.retrieve(batchId, { vector_store_id: storeId }, ...given),
  );
}

/** Adds a batch of files and waits until all are through. */
export async function createBatch(
  client: Client,
  storeId: string,
  body: Fields,
  ...options: CallOptions
): Promise<Fields> {
  const { interval, rest } = pollOptions(options);
  const batch = await client.vectorStores.fileBatches.create(storeId, body as never, ...optionsOfRequest(rest, 1));
  return await pollBatch(client, storeId, batch.id, ...withInterval(rest, interval));
}

/** Uploads files, some at a time, adds them as a batch, and waits until all are through. */
export async function uploadBatch(
  client: Client,
  storeId: string,
  given: { files: FileInput[]; fileIds?: string[] },
  ...options: CallOptions
): Promise<Fields> {
  checkObject("files", given);
  const { fileIds = [] } = snapshot(given);
  const files = Array.isArray(given.files) ? [...given.files] : [];
  if (files.length === 0) {
    throw new OptionError(
      'Pass at least one file in "files"; for files that are uploaded already use createAndPoll()',
      "files",
    );
  }
  const { own, rest: polled } = splitOptions(options, "maxConcurrency");
  const { maxConcurrency = CONCURRENCY } = own;
  checkNumber("maxConcurrency", maxConcurrency, 1, MOST_CONCURRENCY);
  const { interval, rest } = pollOptions(polled);
  const held = files.map((file) => captureFile(file, "files"));
  const uploaded: string[] = [];
  let next = 0;
  const work = async () => {
    while (next < held.length) {
      const at = next++;
      const body = { file: held[at], purpose: "assistants" } as never;
      try {
        uploaded[at] = (await client.files.create(body, ...optionsOfRequest(rest, at + 1))).id;
      } catch (error) {
        for (const file of held.slice(next)) file.cancel(error);
        next = Infinity; // the uploads that are under way are the last
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxConcurrency, held.length) }, work));
  const body = { file_ids: [...fileIds, ...uploaded] };
  const last = optionsOfRequest(rest, held.length + 1);
  const batch = await client.vectorStores.fileBatches.create(storeId, body as never, ...last);
  return await pollBatch(client, storeId, batch.id, ...withInterval(rest, interval));
}

function withInterval([options, extra]: CallOptions, pollIntervalMs: number | undefined): CallOptions {
  return [options, { ...extra, ...(pollIntervalMs !== undefined && { pollIntervalMs }) }] as CallOptions;
}

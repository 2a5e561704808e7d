/** Helpers of `vectorStores`: uploads, and waiting until files are searchable. */
import type { PortkeyClient } from "../client/client.ts";
import { PortkeyError } from "../connection/errors.ts";
import type { FileInput } from "../request/files.ts";
import type { Fields } from "./emitter.ts";
import { poll, split } from "./poll.ts";

const BETA = "beta:assistants=v2";
const FILE = `GET /vector_stores/{vector_store_id}/files/{file_id} id ${BETA}`;
const BATCH = `GET /vector_stores/{vector_store_id}/file_batches/{batch_id} id ${BETA}`;
const ADD_FILE = `POST /vector_stores/{vector_store_id}/files id json ${BETA}`;
const ADD_BATCH = `POST /vector_stores/{vector_store_id}/file_batches id json ${BETA}`;
const UPLOAD = "POST /files multipart";
const PENDING = ["in_progress"];
/** Uploads at the same time where the caller does not say. */
const CONCURRENCY = 5;

/** Waits until a file is searchable, or has failed. */
export function pollFile(client: PortkeyClient, store: string, file: string, ...options: unknown[]): Promise<Fields> {
  return poll(client, FILE, [file, { vector_store_id: store }], options, PENDING);
}

/** Adds a file and waits until it is searchable, or has failed. */
export async function createFile(
  client: PortkeyClient,
  store: string,
  body: Fields,
  ...options: unknown[]
): Promise<Fields> {
  const added = await client.invoke(ADD_FILE, [store, body, ...split(options, "pollIntervalMs").rest]) as Fields;
  return await pollFile(client, store, added.id, ...options);
}

/** Uploads a file and adds it. */
export async function uploadFile(
  client: PortkeyClient,
  store: string,
  file: FileInput,
  ...options: unknown[]
): Promise<Fields> {
  const uploaded = await client.invoke(UPLOAD, [{ file, purpose: "assistants" }, ...options]) as Fields;
  return await client.invoke(ADD_FILE, [store, { file_id: uploaded.id }, ...options]) as Fields;
}

/** Uploads a file, adds it, and waits until it is searchable, or has failed. */
export async function uploadFileAndPoll(
  client: PortkeyClient,
  store: string,
  file: FileInput,
  ...options: unknown[]
): Promise<Fields> {
  const added = await uploadFile(client, store, file, ...split(options, "pollIntervalMs").rest);
  return await pollFile(client, store, added.id, ...options);
}

/** Waits until all files of a batch are through. */
export function pollBatch(client: PortkeyClient, store: string, batch: string, ...options: unknown[]): Promise<Fields> {
  return poll(client, BATCH, [batch, { vector_store_id: store }], options, PENDING);
}

/** Adds a batch of files and waits until all are through. */
export async function createBatch(
  client: PortkeyClient,
  store: string,
  body: Fields,
  ...options: unknown[]
): Promise<Fields> {
  const batch = await client.invoke(ADD_BATCH, [store, body, ...split(options, "pollIntervalMs").rest]) as Fields;
  return await pollBatch(client, store, batch.id, ...options);
}

/** Uploads files, some at a time, adds them as a batch, and waits until all are through. */
export async function uploadBatch(
  client: PortkeyClient,
  store: string,
  { files, fileIds = [] }: { files: FileInput[]; fileIds?: string[] },
  ...options: unknown[]
): Promise<Fields> {
  if (!files?.length) {
    throw new PortkeyError('Pass at least one of "files"; for files that are uploaded already use createAndPoll()');
  }
  const { own, rest } = split(options, "maxConcurrency");
  const { rest: calls } = split(rest, "pollIntervalMs");
  const uploaded: string[] = [];
  const queue = [...files.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, file] = next;
      uploaded[at] = (await client.invoke(UPLOAD, [{ file, purpose: "assistants" }, ...calls]) as Fields).id;
    }
  };
  await Promise.all(Array.from({ length: own.maxConcurrency ?? CONCURRENCY }, work));
  return await createBatch(client, store, { file_ids: [...fileIds, ...uploaded] }, ...rest);
}

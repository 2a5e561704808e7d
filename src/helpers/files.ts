/** Helpers of `files` and `uploads`. */
import type { PortkeyClient } from "../client/client.ts";
import { APIConnectionTimeoutError, PortkeyError } from "../connection/errors.ts";
import { type FileInput, toFile } from "../request/files.ts";
import type { Fields } from "./emitter.ts";
import { split, wait } from "./poll.ts";

const RETRIEVE = "GET /files/{file_id} id";
const THROUGH = ["processed", "error", "deleted"];
const MEGABYTE = 2 ** 20;

/** Waits until the provider has looked a file through. */
export async function waitForProcessing(
  client: PortkeyClient,
  id: string,
  limits: { pollInterval?: number; maxWait?: number } = {},
  ...options: unknown[]
): Promise<Fields> {
  const { pollInterval = 5_000, maxWait = 30 * 60_000 } = limits;
  const end = Date.now() + maxWait;
  while (true) {
    const file = await client.invoke(RETRIEVE, [id, ...options]) as Fields;
    if (THROUGH.includes(file.status)) return file;
    if (Date.now() + pollInterval > end) {
      throw new APIConnectionTimeoutError(
        `Wait longer: file "${id}" was not looked through within ${maxWait} ms (option "maxWait")`,
      );
    }
    await wait(pollInterval, options);
  }
}

/** Uploads a large file by parts, some at a time; cancels the upload when a part fails. */
export async function uploadFileChunked(
  client: PortkeyClient,
  input: FileInput,
  body: Fields,
  ...options: unknown[]
): Promise<Fields> {
  const { own, rest } = split(options, "partSize", "concurrency", "onProgress");
  const { partSize = 64 * MEGABYTE, concurrency = 3, onProgress } = own;
  if (!(partSize >= 1 && partSize <= 64 * MEGABYTE)) throw new PortkeyError('Set "partSize" to bytes from 1 to 64 MiB');
  if (!(concurrency >= 1)) throw new PortkeyError('Set "concurrency" to 1 or more parts at a time');
  const file = await toFile(input, body.filename);
  const upload = await client.invoke("POST /uploads json", [
    { mime_type: file.type || "application/octet-stream", ...body, filename: file.name, bytes: file.size },
    ...rest,
  ]) as Fields;
  const ids: string[] = [];
  let [next, loaded] = [0, 0];
  const work = async () => {
    while (next * partSize < file.size) {
      const at = next++;
      const data = new File([file.slice(at * partSize, (at + 1) * partSize)], file.name);
      const part = await client.invoke("POST /uploads/{upload_id}/parts id multipart", [upload.id, { data }, ...rest]);
      ids[at] = (part as Fields).id;
      loaded += data.size;
      onProgress?.({ loaded, total: file.size });
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
    return await client.invoke("POST /uploads/{upload_id}/complete id json", [
      upload.id,
      { part_ids: ids },
      ...rest,
    ]) as Fields;
  } catch (error) {
    next = Infinity; // the parts that are on their way are the last
    const quiet = rest.map((given) => ({ ...given as object, signal: undefined }));
    await client.invoke("POST /uploads/{upload_id}/cancel id", [upload.id, ...quiet]).catch(() => {});
    throw error;
  }
}

/** Helpers of `files` and `uploads`. */
import type { CallOptions } from "../client/generated.ts";
import { untilAborted } from "../connection/abort.ts";
import { APIConnectionTimeoutError, PortkeyError } from "../connection/errors.ts";
import { OptionError } from "../options/option-error.ts";
import { captureFile, type FileInput } from "../request/files.ts";
import { checkNumber, checkObject, optionsOfRequest, signalsIn, splitOptions } from "./call-options.ts";
import type { Fields } from "./fields.ts";
import type { Client } from "./index.ts";
import { LONGEST_WAIT, signalsFor, wait } from "./poll.ts";
import { snapshot } from "./snapshot.ts";

/** Statuses of a file that the provider has finished with. */
const READY = ["processed", "error", "deleted"];

/** Bytes of a part, at most and where the caller does not say. */
const LARGEST_PART = 64 * 2 ** 20;

/** How many parts are sent at the same time, at most. */
const MOST_CONCURRENCY = 100;

/** Waits until the provider has processed a file. */
export async function waitForProcessing(
  client: Client,
  id: string,
  limits?: { pollInterval?: number; maxWait?: number },
  ...options: CallOptions
): Promise<Fields> {
  const { pollInterval = 5_000, maxWait = 30 * 60_000 } = limits ?? {};
  checkNumber("pollInterval", pollInterval, 0, LONGEST_WAIT, false);
  checkNumber("maxWait", maxWait, 0, Infinity, false);
  const { rest } = splitOptions(options);
  signalsIn(rest);
  const requests = optionsOfRequest(rest, undefined);
  const end = Date.now() + maxWait;
  while (true) {
    const file = await client.files.retrieve(id, ...requests);
    if (READY.includes(file.status as string)) return file;
    if (Date.now() + pollInterval > end) {
      throw new APIConnectionTimeoutError(
        `File ${JSON.stringify(id)} was not processed within ${maxWait} ms (option "maxWait")`,
      );
    }
    await wait(pollInterval, client, rest);
  }
}

/** Uploads a large file by parts, some at a time; cancels the upload when a part fails. */
export async function uploadFileChunked(
  client: Client,
  input: FileInput,
  body: Fields,
  ...options: CallOptions
): Promise<Fields> {
  checkObject("body", body);
  const { own, rest } = splitOptions(options, "partSize", "concurrency", "onProgress");
  const { partSize = LARGEST_PART, concurrency = 3, onProgress } = own;
  checkNumber("partSize", partSize, 1, LARGEST_PART);
  checkNumber("concurrency", concurrency, 1, MOST_CONCURRENCY);
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new OptionError('Pass a function as "onProgress"', "onProgress");
  }
  signalsIn(rest);
  const fields = snapshot(body);
  const file = await captureFile(input, "file").read();
  const name: string = fields.filename ?? file.name;
  const count = Math.ceil(file.size / partSize);
  const upload = await client.uploads.create(
    { mime_type: file.type || "application/octet-stream", ...fields, filename: name, bytes: file.size } as never,
    ...optionsOfRequest(rest, 1),
  );
  const ids: string[] = [];
  let next = 0;
  let loaded = 0;
  const work = async () => {
    while (next < count) {
      const at = next++;
      const start = at * partSize;
      const end = Math.min(start + partSize, file.size);
      const data = new File([file.slice(start, end)], name);
      if (data.size !== end - start) {
        throw new PortkeyError(
          `Cannot read part ${at + 1} of the file: ${data.size} bytes of ${end - start} could be read`,
        );
      }
      const part = await client.uploads.parts.create(upload.id, { data } as never, ...optionsOfRequest(rest, at + 2));
      ids[at] = part.id;
      loaded += data.size;
      await untilAborted(report(onProgress, { loaded, total: file.size }), signalsFor(client, rest));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, count) }, work));
    return await client.uploads.complete(upload.id, { part_ids: ids }, ...optionsOfRequest(rest, count + 2));
  } catch (error) {
    next = Infinity; // the parts that are under way are the last
    const quiet = optionsOfRequest(rest, count + 3).map((given) => ({ ...given, signal: null }));
    await client.uploads.cancel(upload.id, ...quiet as CallOptions).catch(() => {});
    throw error;
  }
}

/** Tells the caller how far an upload is, and waits for what the caller does about it. */
async function report(onProgress: unknown, progress: { loaded: number; total: number }): Promise<void> {
  try {
    await (onProgress as ((progress: object) => unknown) | undefined)?.(progress);
  } catch (cause) {
    throw new PortkeyError('The upload was cancelled: the function "onProgress" threw an error', { cause });
  }
}

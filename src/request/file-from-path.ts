/** Files from disk. */
// @ts-ignore: the package is built without the types of Node, as nothing else of it may use them
import fs from "node:fs";
import { OptionError } from "../options/option-error.ts";

/** Content types by extension, of what the API takes: providers refuse images and recordings without one. */
const TYPES: Record<string, string> = {
  csv: "text/csv",
  flac: "audio/flac",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  jsonl: "application/jsonl",
  m4a: "audio/mp4",
  md: "text/markdown",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  mpga: "audio/mpeg",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
  wav: "audio/wav",
  webm: "audio/webm",
  webp: "image/webp",
};

/** The name and type that a file from disk is sent with. */
export interface PathOptions {
  /** File name; default: the last part of the path. */
  name?: string | undefined;
  /** MIME type; default: by the extension, `application/octet-stream` for an unknown one. */
  type?: string | undefined;
}

/**
 * A file on disk as a `File`, to be given wherever the client takes a file.
 *
 * Node and Bun read the content when it is sent; until then it stays on disk. On Node it is an error to send a file that was changed or
 * removed in the meantime, Bun sends it as it is by then. Deno reads it at once.
 *
 * Sending a whole file takes memory nevertheless: on Node as many bytes as the file has, on Bun twice, on Deno three times as many. Send
 * large files by parts, with `uploads.uploadFileChunked()`. Node opens files of less than 4 GiB.
 *
 * @param path a path, or a `file:` URL such as `new URL("./ferry.mp3", import.meta.url)`
 * @throws {OptionError} when there is no such file, or it cannot be read; the message names it
 *
 * @example
 * ```ts
 * import { fileFromPath } from "portkey-fetch/node";
 * const file = await fileFromPath("/data/requests.jsonl", { name: "batch-7.jsonl" });
 * console.log(file.name, file.type, file.size);
 * ```
 */
export async function fileFromPath(path: string | URL, options: PathOptions = {}): Promise<File> {
  const plain = plainPath(path);
  const name = options.name ?? plain.split(/[\\/]/).pop() ?? "file";
  const type = options.type ?? TYPES[/\.([^.]*)$/.exec(plain)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
  const { promises, openAsBlob } = fs;
  try {
    const stats = await promises.stat(path);
    if (!stats.isFile()) throw new Error("it is not a file");
    await promises.access(path, fs.constants.R_OK);
    // files of /proc say that they are empty: reading them shows whether they are
    const content: Blob = stats.size > 0 && openAsBlob
      ? await openAsBlob(path)
      : new Blob([await promises.readFile(path)]);
    if (content.size !== stats.size) throw new Error(otherSize(stats.size));
    return new File([content], name, { type, lastModified: stats.mtimeMs });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new OptionError(
      `Cannot read the file ${JSON.stringify(plain)}: ${code === "ENOENT" ? "there is no such file" : code ?? message}`,
      "file",
    );
  }
}

function plainPath(path: unknown): string {
  if (typeof path === "string") return path;
  try {
    return decodeURIComponent((path as URL).pathname);
  } catch {
    throw new OptionError('Pass the path of a file as text, or as a "file:" URL', "file");
  }
}

/** Why a Blob is shorter or longer than its file: Node counts the bytes of one modulo 2 ** 32. */
function otherSize(size: number): string {
  return size < 2 ** 32
    ? "it was changed while it was opened"
    : "Node opens files of less than 4 GiB. Read it in pieces, with fs.createReadStream(path, { start, end }), and " +
      "send each with uploads.parts.create()";
}

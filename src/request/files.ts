/** Files for uploads: what counts as one, and how each kind is read. */
import { OptionError } from "../options/option-error.ts";
import { isByteSource, openSource, readSource, unreadable } from "./byte-source.ts";
import { describeKind, type Fields, hasMethods } from "./kinds.ts";

/**
 * What an upload field takes: a `File`, a `Blob` or a `Response`, of this platform or of a package; bytes; a web stream, a stream of Node
 * such as `fs.createReadStream`, or another iterable of bytes; an open file of Node (`FileHandle`) or Deno (`Deno.FsFile`); or a promise of
 * one of these; or a stream with a name, `{ data, name, type }`, as `toStreamingFile()` of the `openai` package makes it. What counts is
 * what a value can do, not which class it is of.
 */
export type FileInput =
  | Blob
  | Response
  | { arrayBuffer(): Promise<ArrayBuffer> }
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<FileChunk>
  | AsyncIterable<FileChunk>
  | IterableIterator<Uint8Array>
  | {
    read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
    readFile(): Promise<Uint8Array>;
  }
  | { readonly readable: ReadableStream<Uint8Array> }
  | NamedStream
  | PromiseLike<FileInput>;

/** What a stream of a file may yield. */
export type FileChunk = string | ArrayBuffer | ArrayBufferView | Blob;

/** A stream with the name and type that its file is sent with. */
export interface NamedStream {
  /** The content, piece by piece. */
  readonly data: AsyncIterable<FileChunk> | ReadableStream<FileChunk>;
  /** The name of the file. */
  readonly name: string;
  /** MIME type, such as `audio/wav`. */
  readonly type?: string | undefined;
}

/** The name and type that a file is sent with. */
export interface FileOptions {
  /** MIME type, such as `audio/wav`. */
  type?: string;
  /** Time of the last change, in ms since 1970. */
  lastModified?: number;
}

/**
 * Makes a `File` from anything that holds bytes. Streams are read to their end.
 *
 * @param value the content
 * @param name file name; default: the value's own, the last part of its `path` or URL, else `file`
 * @throws {OptionError} when the value is no file, or cannot be read
 *
 * @example
 * ```ts
 * import { toFile } from "portkey-fetch";
 * const file = await toFile(new TextEncoder().encode("{}\n"), "batch.jsonl", { type: "application/jsonl" });
 * ```
 */
export async function toFile(
  value: FileInput,
  name?: string,
  options: FileOptions = {},
): Promise<File> {
  const file = await captureFile(value, "file").read();
  const { type = file.type, lastModified = file.lastModified } = options;
  return new File([file], name ?? file.name, { type, lastModified });
}

/** A file as it was when it was handed over: bytes are copied, streams are locked and their errors are handled. */
export class CapturedFile {
  readonly #read: () => Promise<File>;
  readonly #cancel: ((reason: unknown) => void) | undefined;
  #file: Promise<File> | undefined;

  /**
   * @param read reads the file; it is called once at most
   * @param cancel ends the reading
   */
  constructor(read: () => Promise<File>, cancel?: (reason: unknown) => void) {
    this.#read = read;
    this.#cancel = cancel;
  }

  /** The file, with its content in memory or on disk. */
  read(): Promise<File> {
    return this.#file ??= this.#read();
  }

  /** Ends the reading, where it can be ended. What is in memory stays. */
  cancel(reason?: unknown): void {
    this.#cancel?.(reason);
  }
}

/** Whether a value is a file, or a promise, which may be one. */
export function isFile(value: unknown): value is FileInput | CapturedFile {
  return value instanceof CapturedFile || value instanceof Blob || isBytes(value) || isByteSource(value) ||
    hasMethods(value, "then") || hasMethods(value, "arrayBuffer") || isNamedStream(value);
}

function isNamedStream(value: unknown): value is NamedStream {
  const { data, name } = Object(value) as Fields;
  return typeof name === "string" && typeof data === "object" && isByteSource(data);
}

/** Whether a value is bytes in memory, of any realm. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}

/**
 * Takes a file over, at once.
 *
 * @param field where it was found, for the messages
 * @param owned whether nobody else holds it: then an open file is closed when it was read
 * @throws {OptionError} when it is no file, or was read already
 */
export function captureFile(value: unknown, field: string, owned = false): CapturedFile {
  if (value instanceof CapturedFile) return value;
  if (hasMethods(value, "then")) return capturePromise(value as PromiseLike<unknown>, field);
  if (!isFile(value)) throw new OptionError(notFile(value, field), field);
  if (isNamedStream(value)) {
    const { name, type = "" } = value;
    const source = openSource(value.data, field, owned);
    return new CapturedFile(async () => new File([await readSource(source)], name, { type }), source.cancel);
  }
  const name = nameOf(value) ?? "file";
  const { lastModified } = value as { lastModified?: unknown };
  const options = { type: typeOf(value), ...(typeof lastModified === "number" && { lastModified }) };
  const fileOf = (content: Blob): File => content instanceof File ? content : new File([content], name, options);
  if (value instanceof Blob || isBytes(value)) {
    const file = fileOf(value instanceof Blob ? value : copyBytes(value, field));
    return new CapturedFile(() => Promise.resolve(file));
  }
  if (isByteSource(value)) {
    const source = openSource(value, field, owned);
    return new CapturedFile(async () => fileOf(await readSource(source)), source.cancel);
  }
  // a Blob or a Response of a platform without streams
  const content = (value as unknown as Blob).arrayBuffer();
  content.catch(() => {});
  return new CapturedFile(async () => {
    try {
      return fileOf(copyBytes(await content, field));
    } catch (cause) {
      throw unreadable(field, "its bytes cannot be had", cause);
    }
  });
}

function capturePromise(value: PromiseLike<unknown>, field: string): CapturedFile {
  // the file is taken over when it comes, so that the errors of a stream are handled from then on
  const captured = Promise.resolve(value).then(
    (file) => captureFile(file, field, true),
    (cause) => {
      throw unreadable(field, "its promise was rejected", cause);
    },
  );
  captured.catch(() => {}); // read() rejects with it
  return new CapturedFile(
    async () => (await captured).read(),
    (reason) => void captured.then((file) => file.cancel(reason), () => {}),
  );
}

/** A copy of bytes, as the caller may use the memory again. */
export function copyBytes(value: ArrayBuffer | ArrayBufferView, field: string): Blob {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value);
  } catch (cause) {
    throw unreadable(field, "its memory was transferred to another owner", cause);
  }
  // no Blob is made of memory that is shared with a worker
  const shared = Object.prototype.toString.call(bytes.buffer) === "[object SharedArrayBuffer]";
  return new Blob([shared ? bytes.slice() : bytes]);
}

/** The content type that a file comes with, or `""`. */
export function typeOf(value: unknown): string {
  const { headers, type } = value as { headers?: unknown; type?: unknown };
  // the `type` of a Response is something else
  if (hasMethods(headers, "get")) return (headers as Headers).get("content-type") ?? "";
  return typeof type === "string" && (value instanceof Blob || hasMethods(value, "arrayBuffer")) ? type : "";
}

function nameOf(value: unknown): string | undefined {
  const { name, filename, path, url } = value as Fields;
  for (const candidate of [name, filename, path, url]) {
    if (typeof candidate !== "string") continue;
    const last = candidate.split(/[?#]/, 1)[0]!.split(/[\\/]/).pop();
    if (last) return last;
  }
  return undefined;
}

/** What to pass in the place of a value that is no file. */
export function notFile(value: unknown, field: string): string {
  const where = JSON.stringify(field.slice(0, 64));
  if (isReactNativeFile(value)) {
    return `Send ${where} as a Blob, not as an object with a "uri": get one by "await (await fetch(uri)).blob()"`;
  }
  return `Send ${where} as a File, a Blob, bytes, a Response, a stream, an open file or a promise of one of these, not ${
    describeKind(value)
  }`;
}

/** Whether a value is what React Native's pickers return: only its own FormData can read such a file. */
export function isReactNativeFile(value: unknown): boolean {
  const { uri, name, type } = Object(value) as Fields;
  return typeof uri === "string" && (typeof name === "string" || typeof type === "string");
}

/** Files for uploads: what counts as one, and multipart bodies (RFC 7578) that can be sent again byte for byte. */
import { OptionError } from "../options/option-error.ts";
import { uniqueId } from "../platform/unique-id.ts";

/** How deep fields may be nested; deeper ones contain themselves. */
const DEEPEST = 16;

/** What an upload field takes: a `File` or `Blob`, bytes, a fetched `Response`, or a stream such as Node's `fs.createReadStream`. */
export type FileInput =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

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
 *
 * @example
 * ```ts
 * import { toFile } from "portkey-fetch";
 * const file = await toFile(new TextEncoder().encode("{}\n"), "batch.jsonl", { type: "application/jsonl" });
 * ```
 */
export async function toFile(
  value: FileInput | Promise<FileInput>,
  name?: string,
  options: FileOptions = {},
): Promise<File> {
  const content = await value;
  const parts = await blobParts(content);
  const own = content as { type?: string; lastModified?: number; headers?: Headers };
  const type = options.type ??
    (content instanceof Response ? own.headers?.get("content-type") : content instanceof Blob ? own.type : undefined) ??
    "";
  const lastModified = options.lastModified ?? own.lastModified;
  return new File(parts, name ?? nameOf(content) ?? "file", {
    type,
    ...(typeof lastModified === "number" && { lastModified }),
  });
}

/** Whether a value can be read bit by bit, such as one of Node's streams. */
export function isStream(value: unknown): value is AsyncIterable<Uint8Array> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Whether a value of a multipart body is a file. */
function isFileInput(value: unknown): value is FileInput {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) ||
    value instanceof Response ||
    value instanceof ReadableStream || isStream(value);
}

async function blobParts(value: FileInput): Promise<BlobPart[]> {
  if (value instanceof Blob || value instanceof ArrayBuffer) return [value];
  if (ArrayBuffer.isView(value)) return [value as ArrayBufferView<ArrayBuffer>];
  if (value instanceof Response) return [await value.blob()];
  if (value instanceof ReadableStream) return [await new Response(value).blob()];
  if (!isStream(value)) {
    throw new OptionError("Pass a File, Blob, bytes, a Response or a stream as file", "file");
  }
  const parts: BlobPart[] = [];
  for await (const part of value as AsyncIterable<Uint8Array<ArrayBuffer>>) parts.push(part);
  return parts;
}

function nameOf(value: unknown): string | undefined {
  const { name, filename, path, url } = value as Record<string, unknown>;
  for (const candidate of [name, filename, path, url]) {
    if (typeof candidate !== "string") continue;
    const last = candidate.split(/[?#]/, 1)[0]!.split(/[\\/]/).pop();
    if (last) return last;
  }
  return undefined;
}

/** Whether there is a file among the fields of a body. */
export function hasFile(fields: Record<string, unknown>): boolean {
  return Object.values(fields).some((value) => [value].flat().some(isFileInput));
}

/**
 * A multipart body as one Blob: its files are not copied, and each attempt sends the same bytes.
 *
 * @param types content types of fields that are no files
 */
export async function multipart(
  fields: readonly (readonly [name: string, value: unknown])[],
  types: Readonly<Record<string, string>> = {},
): Promise<Blob> {
  const boundary = `portkey-fetch-${uniqueId()}`;
  const parts: (BlobPart | Promise<BlobPart[]>)[] = [];
  for (const [name, value] of fields) {
    const type = types[name];
    if (type && value !== undefined && value !== null && !isFileInput(value)) {
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      parts.push(head(boundary, escape(name), type), text, "\r\n");
    } else addField(parts, boundary, name, value);
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob((await Promise.all(parts)).flat() as BlobPart[], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

function addField(
  parts: (BlobPart | Promise<BlobPart[]>)[],
  boundary: string,
  name: string,
  value: unknown,
  depth = 0,
): void {
  if (value === undefined || value === null) return;
  if (depth > DEEPEST) {
    throw new OptionError("Send fields that end somewhere: one of them is an object that contains itself", "body");
  }
  if (isFileInput(value)) parts.push(filePart(boundary, name, value));
  else if (Array.isArray(value)) {
    for (const item of value) addField(parts, boundary, `${name}[]`, item, depth + 1);
  } else if (typeof value === "object" && !(value instanceof Date)) {
    for (const [key, item] of Object.entries(value)) addField(parts, boundary, `${name}[${key}]`, item, depth + 1);
  } else if (typeof value === "function" || typeof value === "symbol") {
    throw new OptionError(
      `Send field ${JSON.stringify(name.slice(0, 64))} as a file, text or number, not a ${typeof value}`,
      "body",
    );
  } else parts.push(head(boundary, escape(name)), value instanceof Date ? value.toISOString() : String(value), "\r\n");
}

async function filePart(boundary: string, name: string, value: FileInput): Promise<BlobPart[]> {
  // bytes are copied at once: the caller may use the memory again
  const bytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  const file = value instanceof File ? value : await toFile(bytes ? new Blob([value as BlobPart]) : value);
  const type = file.type || "application/octet-stream";
  // Bun leaves files on disk out of a Blob that has other parts too
  const content = new Blob(["-", file]).size > file.size ? file : await file.arrayBuffer();
  return [head(boundary, `${escape(name)}"; filename="${escape(file.name)}`, type), content, "\r\n"];
}

function head(boundary: string, disposition: string, type?: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${disposition}"\r\n${
    type ? `Content-Type: ${type}\r\n` : ""
  }\r\n`;
}

/** Quotes and line ends in names, as the WHATWG URL-encoded and multipart rules of HTML have it. */
function escape(name: string): string {
  return name.replace(/["\r\n]/g, (char) => ({ '"': "%22", "\r": "%0D", "\n": "%0A" })[char]!);
}

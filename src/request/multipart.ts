/** Multipart bodies (RFC 7578), each as one Blob: its files are not copied, and each attempt sends the same bytes. */
import { OptionError } from "../options/option-error.ts";
import { uniqueId } from "../platform/unique-id.ts";
import { type CapturedBody, type EncodedBody, jsonBody } from "./body.ts";
import { unreadable } from "./byte-source.ts";
import { type CapturedFile, captureFile, isFile, isReactNativeFile, notFile } from "./files.ts";
import { describeKind, hasToJSON, readableFields } from "./kinds.ts";

/** How deep fields may be nested. An object that is nested deeper is taken for one that contains itself. */
const MAX_DEPTH = 16;

/** A file, and the field that it is in. */
interface FilePart {
  field: string;
  file: CapturedFile;
}

/**
 * Takes the fields of a multipart body over, at once: texts are written, bytes copied, streams locked.
 *
 * @param types content types of fields that are no files
 * @throws {OptionError} for fields that a form cannot hold; the message names them
 */
export function captureMultipart(
  fields: Iterable<readonly [name: string, value: unknown]>,
  types: Readonly<Record<string, string>> = {},
): CapturedBody {
  const boundary = `portkey-fetch-${uniqueId()}`;
  const parts: (string | FilePart)[] = [];
  const files = () => parts.filter((part) => typeof part !== "string");
  const cancel = (reason: unknown) => files().forEach(({ file }) => file.cancel(reason));
  try {
    for (const [name, value] of fields) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (type === undefined || value === undefined || value === null || isFile(value)) {
        addField(parts, boundary, name, value, 0);
      } else {
        const text = typeof value === "string" ? value : jsonBody(value).content as string;
        parts.push(`${head(boundary, escape(name), type)}${text}\r\n`);
      }
    }
  } catch (error) {
    cancel(error);
    throw error;
  }
  parts.push(`--${boundary}--\r\n`);

  const write = async (): Promise<EncodedBody> => {
    const written = await Promise.all(
      parts.map((part) => typeof part === "string" ? [part] : writeFile(boundary, part)),
    );
    const content = blobOf(written.flat(), `multipart/form-data; boundary=${boundary}`);
    return { content, type: content.type };
  };
  let encoded: Promise<EncodedBody> | undefined;
  return {
    encode: (signal) => untilAborted(encoded ??= write(), signal, cancel),
    file: async (field, signal) => {
      const part = files().find((part) => part.field === field);
      return part && await untilAborted(part.file.read(), signal, cancel);
    },
  };
}

function blobOf(parts: BlobPart[], type: string): Blob {
  try {
    return new Blob(parts, { type });
  } catch (cause) {
    // Node makes none of more than 4 GiB
    if (!(cause instanceof RangeError)) throw cause;
    throw new OptionError(
      "Send large files by parts, with uploads.uploadFileChunked(): no Blob can hold the body",
      "body",
    );
  }
}

/** Waits for files, and lets go of them when one fails or the signal is aborted: its reason is what the promise rejects with then. */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
  cancel: (reason: unknown) => void,
): Promise<Value> {
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal!.reason);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([aborted, work]);
  } catch (error) {
    cancel(error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort!);
  }
}

function addField(
  parts: (string | FilePart)[],
  boundary: string,
  name: string,
  given: unknown,
  depth: number,
): void {
  const add = (field: string, item: unknown) => addField(parts, boundary, field, item, depth + 1);
  if (given === undefined || given === null) return;
  if (depth > MAX_DEPTH) {
    throw new OptionError("Send fields without cycles: one of them is an object that contains itself", "body");
  }
  if (isFile(given)) {
    parts.push({ field: name, file: captureFile(given, name) });
    return;
  }
  const value = textOf(name, given);
  if (Array.isArray(value)) { for (const item of value) add(`${name}[]`, item); }
  else if (typeof value === "function" || typeof value === "symbol") {
    throw new OptionError(
      `Send field ${JSON.stringify(name.slice(0, 64))} as a file, text or number, not ${describeKind(value)}`,
      "body",
    );
  } else if (typeof value !== "object" || value === null) {
    parts.push(`${head(boundary, escape(name))}${String(value)}\r\n`);
  } else {
    const fields = isReactNativeFile(value) ? [] : readableFields(value);
    // an object that hides what it holds may be a file that nobody knows here: it must not be left out
    if (!fields?.length) throw new OptionError(notFile(value, name), name);
    for (const [key, item] of fields) add(`${name}[${key}]`, item);
  }
}

/** What a date, a URL or another object says that it is in JSON. */
function textOf(name: string, value: unknown): unknown {
  if (!hasToJSON(value)) return value;
  try {
    const text = value.toJSON();
    if (text !== null) return text;
  } catch {
    // the message of another library may quote the value
  }
  throw new OptionError(`Send a valid date or text as field ${JSON.stringify(name.slice(0, 64))}`, "body");
}

async function writeFile(boundary: string, { field, file: captured }: FilePart): Promise<BlobPart[]> {
  const file = await captured.read();
  const type = file.type || "application/octet-stream";
  return [
    head(boundary, `${escape(field)}"; filename="${escape(file.name)}`, type),
    await contentOf(file, field),
    "\r\n",
  ];
}

/** The content of a file as part of another Blob. */
async function contentOf(file: File, field: string): Promise<BlobPart> {
  try {
    const start = file.slice(0, 1);
    // Node tells here of a file on disk that was changed after it was opened, and would else tell while it sends
    await start.arrayBuffer();
    if (new Blob(["-", start]).size > start.size) return file;
    // Bun leaves files on disk out of a Blob that has other parts too
    const content = await file.arrayBuffer();
    if (content.byteLength === file.size) return content;
  } catch (cause) {
    throw unreadable(field, "its content cannot be had", cause);
  }
  throw unreadable(field, "it was changed or removed after it was opened");
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

/** Streams of bytes of any make: web streams, Node streams, iterables, the bodies of responses, opened files. */
import { OptionError } from "../options/option-error.ts";
import { describeKind, hasMethods } from "./kinds.ts";

/** A stream that was taken over. Nobody else can read it, and its errors are handled. */
export interface ByteSource {
  /** The field that it is for. */
  readonly field: string;
  /** The next chunk. */
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Ends the stream. Nothing that goes wrong in it is reported. */
  cancel(reason?: unknown): void;
}

/** Bytes that are kept as chunks before they become a Blob, whose memory does not count as heap. */
const MAX_PENDING = 4 * 2 ** 20;

/** Longest time in ms that a stream with chunks at hand is read without a break for timers and events. */
const MAX_BLOCKED = 20;

/** Whether a value can be read bit by bit. Lists, maps and sets are no streams of bytes, and neither are forms. */
export function isByteSource(value: unknown): boolean {
  return isWebStream(value) || isNodeStream(value) || isFileHandle(value) || isResponse(value) ||
    hasMethods(value, "stream", "arrayBuffer") || (typeof value === "object" && value !== null && (
      isWebStream((value as { readable?: unknown }).readable) || Symbol.asyncIterator in value ||
      (Symbol.iterator in value && !Array.isArray(value) && !ArrayBuffer.isView(value) && !hasMethods(value, "entries"))
    ));
}

/**
 * Takes a stream over, at once: it is locked, and gets a handler for its errors.
 *
 * @param owned whether an open file is closed at its end, as nobody else holds it
 * @throws {OptionError} when it was read already, is locked, or has failed
 */
export function openSource(value: unknown, field: string, owned = false): ByteSource {
  if (isWebStream(value)) return fromWebStream(value, field);
  if (isNodeStream(value)) return fromNodeStream(value, field);
  if (isFileHandle(value)) return fromIterator(readHandle(value, owned), field);
  if (isResponse(value)) {
    if (value.bodyUsed) throw unreadable(field, "the body of this Response was read already");
    if (value.body !== null) return openSource(value.body, field);
    return fromIterator([][Symbol.iterator](), field);
  }
  const { readable } = value as { readable?: unknown };
  if (isWebStream(readable)) return fromWebStream(readable, field);
  if (hasMethods(value, "stream", "arrayBuffer")) return openSource((value as Blob).stream(), field);
  const iterable = value as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  return fromIterator(iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]!(), field);
}

/** Reads a stream to its end. Each chunk is copied when it comes, as its producer may fill the same memory again. */
export async function readSource(source: ByteSource): Promise<Blob> {
  const blobs: Blob[] = [];
  let chunks: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  let pending = 0;
  let start = Date.now();
  for (let bytes = await nextBytes(source); bytes !== undefined; bytes = await nextBytes(source)) {
    chunks.push(bytes);
    pending += bytes instanceof Blob ? 0 : bytes.length;
    if (pending >= MAX_PENDING) {
      blobs.push(new Blob(chunks));
      chunks = [];
      pending = 0;
    }
    if (Date.now() - start < MAX_BLOCKED) continue;
    // a stream without an end that never waits would keep every timer from running, a time limit's included
    await new Promise((resolve) => setTimeout(resolve));
    start = Date.now();
  }
  return new Blob([...blobs, ...chunks]);
}

/** A stream as a web stream of this platform, for a body that is sent while it is read. */
export function webStreamOf(source: ByteSource): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const bytes = await nextBytes(source);
      if (bytes === undefined) controller.close();
      else controller.enqueue(bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes);
    },
    cancel(reason) {
      source.cancel(reason);
    },
  });
}

/** The error for a file that cannot be read. The message has no text of the cause, which may quote anything. */
export function unreadable(field: string, why: string, cause?: unknown): OptionError {
  if (cause instanceof OptionError) return cause;
  const { code, name } = (cause ?? {}) as { code?: unknown; name?: unknown };
  const reason = code === "ENOENT"
    ? "there is no such file"
    : name === "NotReadableError"
    ? "it was changed or removed after it was opened"
    : typeof code === "string" && /^[A-Z][A-Z\d_]{2,40}$/.test(code)
    ? `${why} (${code})`
    : why;
  const error = new OptionError(
    `Cannot read the file of field ${JSON.stringify(field.slice(0, 64))}: ${reason}`,
    field,
  );
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause, configurable: true, writable: true });
  return error;
}

/** A copy of the next chunk; undefined at the end. */
async function nextBytes(source: ByteSource): Promise<Blob | Uint8Array<ArrayBuffer> | undefined> {
  let result: { done?: boolean | undefined; value?: unknown };
  try {
    result = await source.next();
  } catch (cause) {
    source.cancel(cause);
    throw unreadable(source.field, "its stream failed", cause);
  }
  if (result.done) return undefined;
  const { value } = result;
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof Blob) return value;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength).slice();
  }
  if (Object.prototype.toString.call(value) === "[object ArrayBuffer]") {
    return new Uint8Array(value as ArrayBuffer).slice();
  }
  source.cancel();
  throw unreadable(source.field, `its stream has to yield bytes or text, and yielded ${describeKind(value)}`);
}

function isWebStream(value: unknown): value is ReadableStream<unknown> {
  return hasMethods(value, "getReader");
}

function fromWebStream(stream: ReadableStream<unknown>, field: string): ByteSource {
  if (stream.locked) throw unreadable(field, "something else reads its stream already");
  const reader = stream.getReader();
  quiet(() => reader.closed);
  return sourceOf(field, () => reader.read(), (reason) => reader.cancel(reason));
}

/** What a stream of Node, or of a package that copies it, can do. */
interface NodeStream {
  on(event: string, listener: (value?: unknown) => void): unknown;
  resume?(): void;
  destroy?(): void;
  readonly destroyed?: boolean;
  readonly readableEnded?: boolean;
  readonly errored?: unknown;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

function isNodeStream(value: unknown): value is NodeStream {
  return hasMethods(value, "pipe", "on");
}

function fromNodeStream(stream: NodeStream, field: string): ByteSource {
  let failure: { cause: unknown } | undefined;
  // without a listener an error before the first chunk would end the process
  stream.on("error", (cause) => failure ??= { cause });
  if (stream.errored) throw unreadable(field, "its stream failed", stream.errored);
  if (stream.readableEnded) throw unreadable(field, "its stream was read already");
  if (stream.destroyed) throw unreadable(field, "its stream was closed");
  let iterator: AsyncIterator<unknown> | undefined;
  const next = async () => {
    if (failure) throw failure.cause;
    iterator ??= stream[Symbol.asyncIterator]?.() ?? eventsOf(stream);
    return await iterator.next().catch((cause) => {
      throw failure ? failure.cause : cause;
    });
  };
  return sourceOf(field, next, () => stream.destroy?.());
}

/** The chunks of a stream that has events alone, such as those of the package `form-data`. */
function eventsOf(stream: NodeStream): AsyncIterator<unknown> {
  const chunks = new ReadableStream<unknown>({
    start(controller) {
      let open = true;
      const end = () => {
        if (open) controller.close();
        open = false;
      };
      stream.on("data", (chunk) => open && controller.enqueue(chunk));
      stream.on("error", (cause) => {
        open = false;
        controller.error(cause);
      });
      stream.on("end", end);
      stream.on("close", end);
      stream.resume?.();
    },
  });
  const reader = chunks.getReader();
  return { next: () => reader.read() as Promise<IteratorResult<unknown>> };
}

function fromIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>, field: string): ByteSource {
  return sourceOf(field, async () => await iterator.next(), () => iterator.return?.());
}

/** An open file of `node:fs/promises`. */
interface FileHandle {
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  close(): Promise<void>;
}

function isFileHandle(value: unknown): value is FileHandle {
  return hasMethods(value, "read", "readFile", "stat");
}

/** Reads from the start of a file, whatever was read of it before. */
async function* readHandle(handle: FileHandle, owned: boolean): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(2 ** 18);
  try {
    for (let position = 0;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    if (owned) await handle.close();
  }
}

function isResponse(value: unknown): value is Pick<Response, "body" | "bodyUsed"> {
  if (!hasMethods(value, "arrayBuffer")) return false;
  // without a stream, as in React Native, it is read as a whole
  const { body } = value as { body?: unknown };
  return body === null || isWebStream(body) || isNodeStream(body);
}

function sourceOf(field: string, next: ByteSource["next"], cancel: (reason: unknown) => unknown): ByteSource {
  let cancelled = false;
  return {
    field,
    next: () => cancelled ? Promise.reject(unreadable(field, "the call ended before it was read")) : next(),
    cancel: (reason) => {
      cancelled = true;
      quiet(() => cancel(reason));
    },
  };
}

/** Does something about a stream that is over for us: what goes wrong in it is of no interest any more. */
function quiet(work: () => unknown): void {
  try {
    Promise.resolve(work()).catch(() => {});
  } catch {
    // as above
  }
}

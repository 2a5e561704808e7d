/** Request bodies: each in a form that can be sent again, with its content type. */
import { type FileInput, hasFile, isStream, multipart } from "./files.ts";
import type { Operation } from "./operation.ts";
import { OptionError } from "./options.ts";
import { writeQuery } from "./query.ts";

/** A body ready to send. */
export interface EncodedBody {
  content: BodyInit;
  type: string;
}

/** Writes a body in the way its operation declares. Fields are sent as the caller spelled them. */
export function encodeBody(operation: Operation, body: unknown): EncodedBody | Promise<EncodedBody> {
  const { body: kind, part } = operation;
  if (kind === "form") return { content: writeQuery(fieldsOf(body)), type: "application/x-www-form-urlencoded" };
  if (kind === "bytes") {
    return {
      content: encodeBytes(body as FileInput | string),
      type: (body instanceof Blob && body.type) || "application/octet-stream",
    };
  }
  const form = body instanceof FormData;
  if (kind === "multipart" || kind === "either" && (form || hasFile(fieldsOf(body)))) {
    return multipart(form ? [...body] : Object.entries(fieldsOf(body)), Object.fromEntries(part))
      .then((content) => ({ content, type: content.type }));
  }
  return { content: encodeJson(body), type: "application/json" };
}

function encodeJson(body: unknown): string {
  let reason = `got a ${typeof body}`;
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (cause) {
    // the message of the runtime may quote the value
    const told = String(cause);
    reason = /bigint/i.test(told)
      ? "a BigInt is none: make it a string or a number"
      : /circular|cyclic/i.test(told)
      ? "an object that contains itself is none"
      : "one of its toJSON methods throws";
  }
  throw new OptionError(`Send a body that JSON can hold: ${reason}`, "body");
}

function fieldsOf(body: unknown): Record<string, unknown> {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new OptionError(
    `Send the fields of the body as an object, not ${Array.isArray(body) ? "an array" : `a ${typeof body}`}`,
    "body",
  );
}

function encodeBytes(body: FileInput | string): BodyInit {
  if (typeof body === "string") return body;
  // a copy: the caller may use the memory again before the last attempt
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Blob([body as BlobPart]);
  if (body instanceof Blob || body instanceof ReadableStream) return body;
  if (body instanceof Response) return body.body ?? "";
  if (isStream(body)) return streamOf(body);
  throw new OptionError(`Send a Blob, bytes, text, a Response or a stream as body, not a ${typeof body}`, "body");
}

function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

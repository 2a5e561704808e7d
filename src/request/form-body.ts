/** Request bodies other than JSON: forms, files and bytes. */
import { type EncodedBody, jsonBody } from "./body.ts";
import { type FileInput, hasFile, isStream, multipart } from "./files.ts";
import type { Operation } from "./operation.ts";
import { OptionError } from "../options/option-error.ts";
import { bodyKindOf, multipartFields, typeOfBytes, writeLines, writeStyledQuery } from "./encoding.ts";

/** Writes a body in the way its operation declares. Fields are sent as the caller spelled them. */
export function encodeForm(operation: Operation, body: unknown): EncodedBody | Promise<EncodedBody> {
  const kind = bodyKindOf(operation, body, hasFile);
  const declared = operation.content.get(kind) ?? "";
  if (kind === "form") {
    return {
      content: body instanceof URLSearchParams ? `${body}` : writeStyledQuery(fieldsOf(body), operation.style),
      type: declared,
    };
  }
  if (kind === "lines" && (typeof body === "string" || Array.isArray(body))) {
    return { content: writeLines(body), type: declared };
  }
  if (kind === "bytes" || kind === "lines") {
    return {
      content: encodeBytes(body as FileInput | string),
      type: typeOfBytes(declared, body instanceof Blob ? body.type : ""),
    };
  }
  if (kind === "json") return { ...jsonBody(body), type: declared };
  const entries = body instanceof FormData ? [...body] : Object.entries(fieldsOf(body));
  return multipart(...multipartFields(operation, entries)).then((content) => ({ content, type: content.type }));
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

/** Request bodies: each in a form that can be sent again, with its content type. */
import { type FileInput, multipart } from "./files.ts";
import { OptionError } from "./options.ts";

/** A body ready to send. */
export interface EncodedBody {
  content: BodyInit;
  type: string;
}

/** Writes a body in the way its operation declares. Fields are sent as the caller spelled them. */
export function encodeBody(kind: "json" | "form" | "multipart" | "bytes", body: unknown): EncodedBody | Promise<EncodedBody> {
  switch (kind) {
    case "json":
      return { content: encodeJson(body), type: "application/json" };
    case "form":
      return {
        content: new URLSearchParams(Object.entries(body as object).map(([name, value]) => [name, String(value)])).toString(),
        type: "application/x-www-form-urlencoded",
      };
    case "multipart":
      return multipart(body as Record<string, unknown>).then((content) => ({ content, type: content.type }));
    case "bytes":
      return { content: encodeBytes(body as FileInput), type: (body as Blob).type || "application/octet-stream" };
  }
}

function encodeJson(body: unknown): string {
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch (cause) {
    // the message of the runtime may quote the value
    throw new OptionError(
      `Send a body that JSON can hold: no ${/bigint/i.test(String(cause)) ? "BigInt" : "object that contains itself"}`,
      "body",
    );
  }
  throw new OptionError(`Send a body that JSON can hold, got a ${typeof body}`, "body");
}

function encodeBytes(body: FileInput): BodyInit {
  if (body instanceof Response) return body.body ?? "";
  if (typeof body === "object" && Symbol.asyncIterator in body && !(body instanceof ReadableStream)) {
    const iterator = body[Symbol.asyncIterator]();
    return new ReadableStream({
      async pull(controller) {
        const { value, done } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  }
  return body as BodyInit;
}

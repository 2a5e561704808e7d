/** Request bodies other than JSON: forms, files, bytes and text. */
import { OptionError } from "../options/option-error.ts";
import { captured, type CapturedBody, captureJson, captureText, isJsonData, jsonBody } from "./body.ts";
import { isByteSource, openSource, readSource, webStreamOf } from "./byte-source.ts";
import { captureFile, copyBytes, isBytes, isFile, typeOf } from "./files.ts";
import { describeKind, hasMethods, isFormData, isSearchParams, readableFields } from "./kinds.ts";
import { captureMultipart, untilAborted } from "./multipart.ts";
import { mediaKind } from "./media.ts";
import { bodyKindOf, multipartFields, typeOfBytes, writeLines, writeStyledQuery } from "./encoding.ts";
import type { Operation } from "./operation.ts";
import { captureQuery } from "./query.ts";

/** What an operation says of its body; `any` is for paths that nobody described: what the caller passes decides. */
export type BodyRules = Operation | { body: "any" };

/**
 * Takes a body over, at once, in the way its operation declares. Fields are sent as the caller spelled them.
 *
 * @throws {OptionError} for what cannot be sent so; nothing is ever left out of a body
 */
export function captureBody(rules: BodyRules, body: unknown): CapturedBody {
  if (rules.body === "any") return captureAny(body);
  const kind = bodyKindOf(rules, body);
  const declared = rules.content.get(kind) ?? "";
  if (kind === "form") return captured({ content: writeForm(body, rules), type: declared });
  if (kind === "lines" && (typeof body === "string" || Array.isArray(body))) {
    return captured({ content: writeLines(body), type: declared });
  }
  if (kind === "bytes" || kind === "lines") {
    // Of several types, a file says which it is, and a text is the first that is one.
    const own = typeof body === "string"
      ? declared.split(",").find((type) => mediaKind(type) === "text" && !type.includes("*")) ?? ""
      : hasMethods(body, "slice")
      ? typeOf(body)
      : "";
    return captureBytes(body, typeOfBytes(declared, own));
  }
  if (kind === "json") return captured({ ...jsonBody(body, rules.anyJson ? "any" : "list"), type: declared });
  if (isFormStream(body)) return captureFormStream(body);
  const entries = isFormData(body) ? [...body.entries()] : fieldsOf(body);
  for (const [name, value] of entries) {
    if (name === rules.duration && typeof value === "string") {
      throw new OptionError(
        `Send ${JSON.stringify(name)} as a file, not text: fileFromPath() of "portkey-fetch/node" opens a file on disk`,
        name,
      );
    }
  }
  return captureMultipart(...multipartFields(rules, entries));
}

/** A body for a path that nobody described. */
function captureAny(body: unknown): CapturedBody {
  if (typeof body === "string") return captureText(body);
  if (isSearchParams(body)) {
    return captured({ content: String(body), type: "application/x-www-form-urlencoded;charset=UTF-8" });
  }
  if (isFormData(body)) return captureMultipart(body.entries());
  if (isFormStream(body)) return captureFormStream(body);
  return isJsonData(body) || !isFile(body) ? captureJson(body) : captureBytes(body, typeOf(body));
}

/** A form of the package `form-data`: a stream that knows its own content type. */
interface FormStream {
  getHeaders(): Record<string, string>;
}

function isFormStream(body: unknown): body is FormStream {
  return hasMethods(body, "pipe", "getHeaders");
}

/** The form is read here, so that it can be sent again. */
function captureFormStream(form: FormStream): CapturedBody {
  const type = form.getHeaders()["content-type"]!;
  const source = openSource(form, "body");
  let content: Promise<Blob> | undefined;
  return {
    encode: async (signal) => ({
      content: await untilAborted(content ??= readSource(source), signal, source.cancel),
      type,
    }),
  };
}

/** A body that is sent as it is. Streams are sent while they are read, all else can be sent again. */
function captureBytes(body: unknown, ownType: string): CapturedBody {
  const type = ownType || "application/octet-stream";
  if (typeof body === "string") return captured({ content: body, type: type });
  if (!isFile(body)) {
    throw new OptionError(
      `Send a Blob, bytes, text, a Response or a stream as body, not ${describeKind(body)}`,
      "body",
    );
  }
  if (body instanceof Blob) return captured({ content: body, type: type });
  if (isBytes(body)) return captured({ content: copyBytes(body, "body"), type: type });
  // the Blob of a polyfill is read like a promise: then it can be sent again
  if (isByteSource(body) && !hasMethods(body, "slice", "arrayBuffer")) {
    return captured({ content: webStreamOf(openSource(body, "body")), type });
  }
  const file = captureFile(body, "body");
  return {
    encode: async (signal) => {
      const content = await untilAborted(file.read(), signal, (reason) => file.cancel(reason));
      return { content, type: content.type || "application/octet-stream" };
    },
  };
}

function writeForm(body: unknown, { style }: Operation): string {
  if (isSearchParams(body)) return String(body);
  const fields = isFormData(body) ? [...body.entries()] : fieldsOf(body);
  const file = fields.find(([, value]) => isFile(value));
  if (file) {
    throw new OptionError(`Send ${JSON.stringify(file[0].slice(0, 64))} as text: this form takes no files`, file[0]);
  }
  return isFormData(body)
    ? String(new URLSearchParams(fields as [string, string][]))
    : writeStyledQuery(captureQuery(body), style);
}

/** The fields of a body; refuses what has none, and what is a list. */
function fieldsOf(body: unknown): [name: string, value: unknown][] {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body) && !isFile(body);
  const fields = isObject ? readableFields(body) : undefined;
  if (fields) return fields;
  throw new OptionError(`Send the fields of the body as an object, not ${describeKind(body)}`, "body");
}

/** Request bodies in JSON, and what every body has in common. Bodies that are not JSON are in `form-body.ts`. */
import { OptionError } from "../options/option-error.ts";
import { describeKind, hasMethods, hasToJSON, isPlainObject } from "./kinds.ts";

/** A body that is ready to be sent. All but streams can be sent again. */
export interface EncodedBody {
  /** Its type is spelled out because `BodyInit` is declared in the DOM's types alone. */
  content: NonNullable<RequestInit["body"]>;
  type: string;
}

/** A body as it was when the method was called. What the caller does to it afterwards changes nothing. */
export interface CapturedBody {
  /** The body, where nothing has to be awaited. */
  readonly ready?: EncodedBody | undefined;
  /**
   * Reads the streams and promises in the body, once, and writes it.
   *
   * @param signal ends the reading; the promise then rejects with its reason
   * @throws {OptionError} when a file cannot be read; the message names its field
   */
  encode(signal?: AbortSignal): Promise<EncodedBody>;
  /** Reads the file in a field; undefined where there is none. It is kept for `encode()`. */
  file?(field: string, signal?: AbortSignal): Promise<File | undefined>;
}

/**
 * What a JSON body may be: `object` alone, `list` for an object or a list, `any` for everything that JSON can hold.
 */
export type JsonShape = "object" | "list" | "any";

/**
 * Writes a body as JSON, at once.
 *
 * @throws {OptionError} for what JSON cannot hold, and for what it would silently make an empty object of, such as a Map or a file
 */
export function jsonBody(body: unknown, shape: JsonShape = "any"): EncodedBody {
  const content = stringify(body);
  // both are rare: an object without fields, and bytes, which JSON writes as an object with numbered fields
  if (/\{\}|\{"0":/.test(content)) refuseLost(body, []);
  const start = content[0];
  if (shape !== "any" && start !== "{" && !(shape === "list" && start === "[")) {
    const wanted = shape === "list" ? "an object or a list of objects" : "an object";
    throw new OptionError(`Send the body as ${wanted}, not ${describeKind(body)}`, "body");
  }
  return { content, type: "application/json" };
}

/** A body that can be sent at once. */
export function captured(ready: EncodedBody): CapturedBody {
  return { ready, encode: () => Promise.resolve(ready) };
}

/** Takes a JSON body over, see `jsonBody()`. @param type the declared content type, where it is not the usual one */
export function captureJson(body: unknown, shape?: JsonShape, type?: string): CapturedBody {
  const { content, type: usual } = jsonBody(body, shape);
  return captured({ content, type: type ?? usual });
}

/** A body that is text, for paths that nobody described. A header `content-type` of the call says what kind of text it is. */
export function captureText(content: string): CapturedBody {
  return captured({ content, type: "text/plain;charset=UTF-8" });
}

/** Methods of streams, files, forms, promises and iterators: an object that has one of them is more than its fields. */
const NOT_DATA = ["append", "arrayBuffer", "getReader", "next", "pipe", "read", "then"];

/** Whether a body is data that JSON can hold: numbers, booleans, null, lists, objects with fields, and what has a `toJSON` method. */
export function isJsonData(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return typeof body !== "string";
  if (isPlainObject(body) || Array.isArray(body)) return true;
  if (ArrayBuffer.isView(body) || NOT_DATA.some((name) => hasMethods(body, name))) return false;
  return hasToJSON(body) ||
    (Object.keys(body).length > 0 && !(Symbol.iterator in body || Symbol.asyncIterator in body));
}

function stringify(body: unknown): string {
  let reason = `it is ${describeKind(body)}`;
  try {
    const content = JSON.stringify(body);
    if (content !== undefined) return content;
  } catch (cause) {
    // the runtime's message is not shown, as it may quote the value
    const message = String(cause);
    reason = /bigint/i.test(message)
      ? "it contains a BigInt, which must be sent as text or a number"
      : /circular|cyclic/i.test(message)
      ? "it contains an object that contains itself"
      : "one of its toJSON methods throws";
  }
  throw new OptionError(`Send a body that JSON can hold: ${reason}`, "body");
}

/** Refuses objects whose content JSON leaves out. It is only called for bodies that were written already, so that none contains itself. */
function refuseLost(value: unknown, path: readonly (string | number)[]): void {
  if (typeof value !== "object" || value === null || hasToJSON(value)) return;
  if (Array.isArray(value)) return value.forEach((item, index) => refuseLost(item, [...path, index]));
  const fields = Object.entries(value);
  if (ArrayBuffer.isView(value) || (fields.length === 0 && !isPlainObject(value))) {
    const where = path.length === 0 ? "the body" : `${JSON.stringify(path.join(".").slice(0, 64))} of the body`;
    throw new OptionError(
      `Send ${where} in a form that JSON can hold: ${describeKind(value)} would be left out`,
      "body",
    );
  }
  for (const [name, item] of fields) refuseLost(item, [...path, name]);
}

/** Replies of a `fetch` that is not the platform's: node-fetch, polyfills, React Native, mocks. */
import { OptionError } from "../options/option-error.ts";

/** What may be there of a reply, whoever made it. */
interface AnyResponse {
  status?: unknown;
  statusText?: unknown;
  ok?: unknown;
  url?: unknown;
  headers?: unknown;
  body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}

/** Statuses whose replies have no body (WHATWG Fetch, "null body status"). */
const WITHOUT_BODY = [101, 204, 205, 304];

/**
 * The reply as a `Response` of the platform. One of the platform is handed on as it is.
 *
 * @throws {OptionError} when `fetch` resolved to something that is no reply
 */
export function toResponse(reply: unknown): Response {
  if (reply instanceof Response) return reply;
  if (typeof reply !== "object" || reply === null) refuse(reply === null ? "null" : typeof reply);
  const { status = (reply as AnyResponse).ok === false ? 500 : 200, statusText, url, headers } = reply as AnyResponse;
  if (typeof status !== "number") refuse("an object without a status");
  const body = WITHOUT_BODY.includes(status) ? null : bodyOf(reply as AnyResponse);
  const response = new Response(body, {
    status: Math.min(Math.max(Math.trunc(status), 200), 599),
    statusText: typeof statusText === "string" ? statusText : "",
    headers: headersOf(headers),
  });
  if (response.status !== status) Object.defineProperty(response, "status", { value: status });
  Object.defineProperty(response, "url", { value: typeof url === "string" ? url : "" });
  return response;
}

function refuse(got: string): never {
  throw new OptionError(`Let "fetch" resolve to a Response: it resolved to ${got}`, "fetch");
}

/** Headers of any kind: something that can be iterated, with forEach(), or a plain object. */
function headersOf(given: unknown): Headers {
  const headers = new Headers();
  if (typeof given !== "object" || given === null) return headers;
  const add = (name: string, value: unknown) => {
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, String(one));
  };
  if (Symbol.iterator in given) { for (const [name, value] of given as Iterable<[string, unknown]>) add(name, value); }
  else if ("forEach" in given && typeof given.forEach === "function") {
    given.forEach((value: unknown, name: string) => add(name, value));
  } else for (const [name, value] of Object.entries(given)) if (typeof value !== "function") add(name, value);
  return headers;
}

/** The body as a stream of the platform, read only when it is asked for; null where there is none. */
function bodyOf(reply: AnyResponse): ReadableStream<Uint8Array> | null {
  const { body } = reply;
  const whole = reply.arrayBuffer ?? reply.text ?? reply.json;
  if (body === null || (body === undefined && whole === undefined)) return null;
  const chunks = typeof body === "object" && (readChunks(body) ?? iterateChunks(body)) ||
    (whole === undefined ? undefined : once(() => wholeBody(reply)));
  if (!chunks) refuse("a reply whose body cannot be read");
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(bytesOf(value));
    },
    async cancel() {
      await chunks.return?.();
    },
  }, { highWaterMark: 0 });
}

/** The chunks of a web stream, also of another realm or a polyfill. */
function readChunks(body: object): AsyncIterator<unknown> | undefined {
  if (!("getReader" in body) || typeof body.getReader !== "function") return undefined;
  const reader = body.getReader();
  return {
    next: () => reader.read(),
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** The chunks of a stream of Node. */
function iterateChunks(body: object): AsyncIterator<unknown> | undefined {
  return Symbol.asyncIterator in body ? (body as AsyncIterable<unknown>)[Symbol.asyncIterator]() : undefined;
}

function once(read: () => Promise<unknown>): AsyncIterator<unknown> {
  let done = false;
  return {
    async next() {
      if (done) return { done, value: undefined };
      done = true;
      return { done: false, value: await read() };
    },
  };
}

async function wholeBody(reply: AnyResponse): Promise<unknown> {
  if (reply.arrayBuffer) return await reply.arrayBuffer();
  return reply.text ? await reply.text() : JSON.stringify(await reply.json!());
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return new Uint8Array(chunk as ArrayBuffer);
}

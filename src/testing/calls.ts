/** Reads what was sent to a fake. */
import { fromHeaders } from "../options/convert.ts";
import type { PortkeyOptions } from "../options/types.ts";
import { findOperation } from "./operations.ts";

/** A call as it was sent. */
export interface FakeCall {
  /** The client's method, as in `chat.completions.create`; undefined for a path that no method calls. */
  readonly operation: string | undefined;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The address, with its query. */
  readonly url: URL;
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Headers, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Portkey's options, read from the headers. */
  readonly options: PortkeyOptions;
  /** The body: JSON as its value, a form as its fields, text as text, other content as bytes; undefined where there is none. */
  // deno-lint-ignore no-explicit-any -- tests look into it
  readonly body: any;
}

/** Reads a call from the arguments of `fetch`. */
export async function readCall(input: RequestInfo | URL, init: RequestInit = {}): Promise<FakeCall> {
  const request = typeof input === "string" || input instanceof URL ? undefined : input;
  const url = new URL(request?.url ?? String(input), "http://localhost");
  const method = (init.method ?? request?.method ?? "GET").toUpperCase();
  const headers = new Headers(init.headers ?? request?.headers);
  const content = init.body === undefined || init.body === null
    ? request?.body ? new Response(request.body) : undefined
    : new Response(init.body);
  const type = headers.get("content-type") ?? content?.headers.get("content-type") ?? "";
  const found = findOperation(method, url.pathname);
  return {
    operation: found?.name,
    method,
    url,
    params: found?.params ?? {},
    headers: Object.fromEntries(headers),
    get options() {
      return fromHeaders(headers);
    },
    body: content === undefined ? undefined : await readBody(content, type),
  };
}

async function readBody(content: Response, type: string): Promise<unknown> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const text = () => new TextDecoder().decode(bytes);
  if (/\bjson\b/i.test(type)) {
    try {
      return JSON.parse(text());
    } catch {
      return text();
    }
  }
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    const names = [...new Set(form.keys())];
    return Object.fromEntries(names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }));
  }
  return /^text\//i.test(type) ? text() : bytes;
}

/** How a call is named in a message. */
export function describeCall({ operation, method, url }: FakeCall): string {
  return operation === undefined ? `${method} ${url.pathname}` : `${operation} (${method} ${url.pathname})`;
}

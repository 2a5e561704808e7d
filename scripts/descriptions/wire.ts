/** How the document says that values are written in a request, and whether a request that arrived is so. */
import type { IncomingHttpHeaders } from "node:http";
import { isDeepStrictEqual } from "node:util";
import type { Described, Media, Parameter } from "./document.ts";
import { isNode } from "./document.ts";
import { Bytes } from "./sample.ts";

export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a call passed. */
export interface Passed {
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly media: Media | undefined;
  readonly body: unknown;
}

type Pairs = [string, string][];

/** What is wrong with a request, by the document; empty when nothing is. */
export function faultsOf(described: Described, passed: Passed, arrived: Arrived): string[] {
  const faults: string[] = [];
  if (arrived.method !== described.method) faults.push(`method ${arrived.method}`);
  const { pathname, searchParams } = new URL(arrived.url, "http://local");
  const [path = "", fixed = ""] = described.path.split("?");
  const wanted = path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const found = [...passed.values].find(([parameter]) => parameter.in === "path" && parameter.name === name);
    return found === undefined ? whole : pathText(...found);
  });
  if (safeDecode(pathname) !== safeDecode(new URL(wanted.replace(/^(?!\/)/, "/"), "http://local").pathname)) {
    faults.push(`path ${pathname}, not ${wanted}`);
  }
  const expected: Pairs = [...new URLSearchParams(fixed)];
  const free: string[] = [];
  for (const [parameter, value] of passed.values) {
    if (parameter.in === "query") {
      const pairs = queryPairs(parameter, value);
      if (pairs === undefined) free.push(parameter.name);
      else expected.push(...pairs);
    }
    if (parameter.in === "header" && !/^(accept|content-type|content-length|authorization)$/i.test(parameter.name)) {
      const text = arrived.headers[parameter.name.toLowerCase()];
      const wanted = parameter.media === undefined ? simple(value) : JSON.stringify(value);
      if (text !== wanted) {
        faults.push(`header ${parameter.name} ${JSON.stringify(text)}, not ${JSON.stringify(wanted)}`);
      }
    }
  }
  const actual = [...searchParams].filter(([name]) => !free.some((one) => name === one || name.startsWith(`${one}[`)));
  const sorted = (pairs: Pairs) => pairs.map((pair) => pair.join("=")).sort();
  if (!isDeepStrictEqual(sorted(actual), sorted(expected))) {
    faults.push(`query ${JSON.stringify(sorted(actual))}, not ${JSON.stringify(sorted(expected))}`);
  }
  faults.push(...bodyFaults(passed, arrived));
  return faults;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function simple(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  return isNode(value) ? Object.entries(value).flat().map(String).join(",") : String(value);
}

function pathText({ name, style, explode }: Parameter, value: unknown): string {
  const items = Array.isArray(value) ? value.map(String) : undefined;
  const encode = (text: unknown) => encodeURIComponent(String(text));
  const pairs = isNode(value) ? Object.entries(value).map((pair) => pair.map(encode)) : undefined;
  if (style === "label") {
    if (items) return `.${items.map(encode).join(explode ? "." : ",")}`;
    if (pairs) return `.${pairs.map((pair) => pair.join(explode ? "=" : ",")).join(explode ? "." : ",")}`;
    return `.${encode(value)}`;
  }
  if (style === "matrix") {
    if (items) {
      return explode
        ? items.map((item) => `;${name}=${encode(item)}`).join("")
        : `;${name}=${items.map(encode).join(",")}`;
    }
    if (pairs) {
      return explode ? pairs.map((pair) => `;${pair.join("=")}`).join("") : `;${name}=${pairs.flat().join(",")}`;
    }
    return `;${name}=${encode(value)}`;
  }
  if (items) return items.map(encode).join(",");
  if (pairs) return pairs.map((pair) => pair.join(explode ? "=" : ",")).join(",");
  return encode(value);
}

/** The pairs of a query; nothing where OpenAPI does not say how such a value is written. */
function queryPairs({ name, style, explode, media }: Parameter, value: unknown): Pairs | undefined {
  if (media !== undefined) return [[name, JSON.stringify(value)]];
  const isPlain = (item: unknown) => typeof item !== "object";
  if (Array.isArray(value)) {
    if (!value.every(isPlain) || value.length === 0) return undefined;
    const items = value.map(String);
    if (style === "deepObject") return undefined;
    if (explode) return items.map((item) => [name, item]);
    return [[name, items.join(style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",")]];
  }
  if (isNode(value)) {
    const entries = Object.entries(value);
    if (!entries.every(([, item]) => isPlain(item))) return undefined;
    if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, String(item)]);
    if (style !== "form") return undefined;
    return explode ? entries.map(([key, item]) => [key, String(item)]) : [[name, entries.flat().map(String).join(",")]];
  }
  return value === null ? undefined : [[name, String(value)]];
}

function bodyFaults({ media, body }: Passed, { headers, body: bytes }: Arrived): string[] {
  if (media === undefined) return bytes.length > 0 ? [`a body where none was passed: ${bytes.subarray(0, 80)}`] : [];
  const type = (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  const wanted = media.type.split(";")[0]!.trim().toLowerCase();
  const isRange = wanted.includes("*");
  if (!isRange && type !== wanted) return [`content-type ${type}, not ${media.type}`];
  const text = bytes.toString("utf8");
  if (/[/+]json$/.test(type)) {
    const parsed: unknown = JSON.parse(text);
    return isDeepStrictEqual(parsed, JSON.parse(JSON.stringify(body)))
      ? []
      : [`body ${text.slice(0, 300)}, not ${JSON.stringify(body)?.slice(0, 300)}`];
  }
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    const names = type.startsWith("multipart")
      ? [...text.matchAll(/^content-disposition: form-data; name="([^"]*)"/gim)].map(([, name]) => name!)
      : [...new URLSearchParams(text).keys()];
    const missing = Object.entries(isNode(body) ? body : {})
      .filter(([name, value]) =>
        value !== null && !isEmpty(value) && !names.some((one) => one === name || one.startsWith(`${name}[`)) &&
        !isFlat(value, names)
      )
      .map(([name]) => name);
    return missing.length > 0 ? [`form without ${missing}: ${text.slice(0, 200)}`] : [];
  }
  const sent = body instanceof Bytes ? body.text : typeof body === "string" ? body : undefined;
  return sent !== undefined && text !== sent ? [`body ${text.slice(0, 100)}`] : [];
}

function isEmpty(value: unknown): boolean {
  return value === null ||
    typeof value === "object" && !(value instanceof Bytes) && Object.values(value).every(isEmpty);
}

/** Whether the fields of an object stand for it. */
function isFlat(value: unknown, names: readonly string[]): boolean {
  return isNode(value) && Object.keys(value).every((key) => names.includes(key));
}

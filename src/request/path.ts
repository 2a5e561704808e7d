/** Paths that stay where they belong: what a caller puts into one must not lead to another endpoint. */
import { OptionError } from "../options/option-error.ts";
import { readSearchParams } from "./query.ts";

/** Whether a path has `.` or `..` segments or control characters. It is decoded first, as servers and proxies do. */
export function climbs(path: string): boolean {
  const plain = path.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /(^|[/\\])\.{1,2}([/\\]|$)|[\0-\x1f\x7f]/.test(plain);
}

/** Splits a path that the caller wrote into pathname and query; refuses what would leave the gateway. */
export function readPath(path: string): [pathname: string, query: Record<string, unknown>] {
  if (typeof path !== "string" || path === "") {
    throw new OptionError('Pass a path, such as "/chat/completions"', "path");
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(path)) {
    throw new OptionError(
      'Pass a path of the gateway, not a full URL: your keys would be sent there. Set "baseURL" for another gateway',
      "path",
    );
  }
  const [pathname = ""] = path.split("?", 1);
  // half a surrogate pair has no encoding: the runtime would send another character in its place
  if (climbs(pathname) || /[#{} ]/.test(pathname) || /\p{Surrogate}/u.test(path)) {
    throw new OptionError(
      'Pass a path without "." or ".." segments, "#", braces, spaces, control characters or half a surrogate pair',
      "path",
    );
  }
  const query = readSearchParams(new URLSearchParams(path.slice(pathname.length)));
  return [pathname.startsWith("/") ? pathname : `/${pathname}`, query];
}

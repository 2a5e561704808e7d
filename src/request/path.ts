/** Paths that stay where they belong: what a caller puts into one must not lead to another endpoint. */
import { OptionError } from "../options/option-error.ts";

/** Whether a path leaves its place, or hides something: servers and proxies decode before they look, so do we. */
export function climbs(path: string): boolean {
  const plain = path.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /(^|[/\\])\.{1,2}([/\\]|$)|[\0-\x1f\x7f]/.test(plain);
}

/** Splits a path of the caller's into pathname and query; refuses what would leave the gateway. */
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
  if (climbs(pathname) || /[#{} ]/.test(pathname)) {
    throw new OptionError(
      'Pass a path without "." or ".." segments, "#", braces, spaces or control characters',
      "path",
    );
  }
  const query: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(path.slice(pathname.length))) {
    query[name] = name in query ? [query[name], value].flat() : value;
  }
  return [pathname.startsWith("/") ? pathname : `/${pathname}`, query];
}

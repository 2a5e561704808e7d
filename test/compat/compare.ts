/** What two requests have in common, without what a transport adds by itself. */
import type { Seen } from "./recorder.ts";

/** Headers of the transport, and those in which `portkey-ai` and `openai` tell of themselves and of the runtime, see MIGRATING.md. */
const NOISE =
  /^(host|connection|content-length|transfer-encoding|user-agent|accept|accept-.*|sec-fetch-mode|idempotency-key|x-stainless-.*|x-portkey-(package-version|runtime.*|dangerously-allow-browser))$/;

/** A request in comparable form. */
export interface Comparable {
  line: string;
  query: string[];
  headers: Record<string, string>;
  body: unknown;
}

/** The comparable part of a request. */
export function comparable(seen: Seen): Comparable {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(seen.headers).sort()) {
    // a content type says nothing where there is no content
    if (
      NOISE.test(name) || (name === "content-type" && seen.body.length === 0)
    ) continue;
    // the official client sends the API key as the provider's credential too, see MIGRATING.md
    if (
      name === "authorization" &&
      value === `Bearer ${seen.headers["x-portkey-api-key"]}`
    ) continue;
    headers[name] = name === "content-type" ? value.replace(/;.*/, "") : value;
  }
  return {
    line: `${seen.method} ${seen.path}`,
    query: [...new URLSearchParams(seen.query)].map(([name, value]) => `${name}=${value}`).sort(),
    headers,
    body: readBody(seen),
  };
}

function readBody({ headers, body }: Seen): unknown {
  const type = headers["content-type"] ?? "";
  const text = body.toString();
  const [, boundary] = /boundary=(.*)$/.exec(type) ?? [];
  if (boundary !== undefined) {
    return text.split(`--${boundary}`).map((part) => part.trim()).filter((
      part,
    ) => part !== "" && part !== "--").sort();
  }
  try {
    return sorted(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A copy whose fields are in order, so that texts of it can be compared. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map((
      [key, inner],
    ) => [key, sorted(inner)]),
  );
}

/** Keeps the secrets of a request out of all that can be read: logs, messages, causes, and what a server echoes. */
import { isSecretHeader } from "../options/secrets.ts";

/** What replaces a secret wherever it could be read. */
const HIDDEN = "[redacted]";

/** Shorter values are no secrets, and hiding them would spoil the text around. */
const SHORTEST_SECRET = 6;

/** Objects in a thrown value that are looked through; one with more is not shown. */
const MOST_PARTS = 1_000;

/** Headers for a log: secrets hidden, also those within a value. */
export function redactHeaders(
  headers: Record<string, string>,
  redact: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretHeader(name) ? HIDDEN : redact(value)]),
  );
}

/** Hides the secrets of a request in text that came back, as servers like to echo what they refuse. */
export function redactor(headers: Record<string, string>): (text: string) => string {
  let secrets: string[] | undefined;
  return (text) => {
    for (const secret of secrets ??= secretsOf(headers)) text = text.replaceAll(secret, HIDDEN);
    for (const secret of secrets) { // one that was cut off with the text
      for (let length = secret.length - 1; length >= SHORTEST_SECRET; length--) {
        if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + HIDDEN;
      }
    }
    return text;
  };
}

/** The cause of an error, or a copy of its message alone where the original tells a secret: runtimes and proxies quote what they send. */
export function harmless(cause: unknown, redact: (text: string) => string): unknown {
  const { name, message } = (cause ?? {}) as Error;
  const isSyntax = cause instanceof SyntaxError;
  // JSON.parse() quotes a few characters, which may be half a secret
  const hide = isSyntax ? (text: string) => redact(text.replace(/"[^]*"/, HIDDEN)) : redact;
  try {
    const text = isSyntax ? message : tell(cause, new Set());
    if (hide(text) === text) return cause;
  } catch {
    // one of its getters throws, or there is more in it than can be looked through
  }
  const copy = new (isSyntax ? SyntaxError : Error)(hide(String(message ?? cause)));
  copy.name = redact(String(name ?? "Error"));
  copy.stack = `${copy.name}: ${copy.message}`;
  return copy;
}

/** All that can be read of a thrown value, in whatever it holds. */
function tell(value: unknown, seen: Set<unknown>): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value) || ArrayBuffer.isView(value)) return "";
  if (seen.add(value).size > MOST_PARTS) throw new RangeError();
  const { name, message, stack } = value as Error;
  const parts: unknown[] = [name, message, stack];
  for (const key of Reflect.ownKeys(value)) parts.push(key, (value as Record<PropertyKey, unknown>)[key]);
  if (value instanceof Map || value instanceof Set || value instanceof Headers) parts.push([...value]);
  return parts.map((part) => tell(part, seen)).join(" ");
}

/** Everything secret in a request's headers, in the forms in which it may come back, longest first. */
function secretsOf(headers: Record<string, string>): string[] {
  const secrets = new Set<string>();
  const add = (value: unknown) => {
    if (typeof value !== "string" || value.length < SHORTEST_SECRET) return;
    secrets.add(value).add(JSON.stringify(value).slice(1, -1));
    if (/^[ -~]+$/.test(value)) secrets.add(encodeURIComponent(value)); // a lone surrogate cannot be encoded
  };
  for (const [name, value] of Object.entries(headers)) {
    const isJson = /^[{[]/.test(value);
    if (isSecretHeader(name) && (isJson || name !== "x-portkey-config")) { // the id of a saved config is none
      add(value);
      add(value.replace(/^\w+ /, ""));
    }
    if (!isJson) continue;
    try {
      JSON.parse(value, (key, inner) => {
        if (isSecretHeader(key)) add(inner);
        return inner;
      });
    } catch {
      // not JSON after all: nothing in it to find
    }
  }
  return [...secrets].sort((a, b) => b.length - a.length);
}

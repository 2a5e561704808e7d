/** Keeps the secrets of a request out of all that can be read: logs, messages, causes, and what a server echoes. */
import { isSecretHeader } from "./options.ts";

/** What replaces a secret wherever it could be read. */
const HIDDEN = "[redacted]";

/** Shorter values are no secrets, and hiding them would spoil the text around. */
const SHORTEST_SECRET = 6;

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
    return text;
  };
}

/** The cause of an error, or a copy of its message alone where the original tells a secret: runtimes and proxies quote what they send. */
export function harmless(cause: unknown, redact: (text: string) => string): unknown {
  const text = tell(cause, 0);
  if (redact(text) === text) return cause;
  const { name, message } = cause as Error;
  const copy = new Error(redact(String(message ?? cause)));
  copy.name = redact(String(name ?? "Error"));
  copy.stack = `${copy.name}: ${copy.message}`;
  return copy;
}

/** All that can be read of a thrown value. */
function tell(value: unknown, depth: number): string {
  if (depth > 4 || typeof value !== "object" || value === null) return String(value);
  const { name, message, stack, cause } = value as Error;
  let fields = "";
  try {
    fields = JSON.stringify({ ...value, cause: undefined });
  } catch {
    fields = Object.values(value).join(" "); // an object that contains itself
  }
  return `${name} ${message} ${stack} ${fields} ${cause === undefined ? "" : tell(cause, depth + 1)}`;
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

/** Webhooks of OpenAI and others that sign in the way of standardwebhooks.com. */
import type { PortkeyClient } from "../client/client.ts";
import { webhookSecretOf } from "../client/client.ts";
import { PortkeyError } from "../connection/errors.ts";
import { OptionError } from "../options/option-error.ts";
import { headerEntries } from "../options/values.ts";

/**
 * The event in a webhook's body, once its signature was checked.
 *
 * @throws {PortkeyError} The webhook cannot be trusted, or its body is not JSON
 */
export async function unwrap(client: PortkeyClient, payload: string, ...rest: unknown[]): Promise<unknown> {
  await verifySignature(client, payload, ...rest);
  try {
    return JSON.parse(payload);
  } catch (cause) {
    throw new PortkeyError("Cannot read the webhook: its body is not JSON", { cause });
  }
}

/**
 * Checks who a webhook is from and that it is not an old one sent again.
 *
 * @throws {PortkeyError} The webhook cannot be trusted
 * @throws {OptionError} An argument is missing
 */
export async function verifySignature(client: PortkeyClient, payload: string, ...rest: unknown[]): Promise<void> {
  const [given, secret = webhookSecretOf(client), tolerance = 300] = rest as [object, string?, number?];
  if (!secret) throw new OptionError('Pass the secret of the webhook, or set "webhookSecret"', "webhookSecret");
  if (typeof payload !== "string") {
    throw new OptionError("Pass the body of the webhook as the text that came, which the signature is for", "payload");
  }
  const headers = new Map<string, string>();
  for (const [name, value] of headerEntries(given)) headers.set(name.toLowerCase(), String(value));
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => {
    const value = headers.get(`webhook-${name}`);
    if (!value) throw new PortkeyError(`Refuse the webhook: it has no header "webhook-${name}"`);
    return value;
  }) as [string, string, string];
  const age = Date.now() / 1000 - Number(timestamp);
  if (!/^\d+$/.test(timestamp) || age > tolerance) throw new PortkeyError("Refuse the webhook: it is too old");
  if (age < -tolerance) throw new PortkeyError("Refuse the webhook: it is from the future; check the clock");
  const key = await crypto.subtle.importKey("raw", keyOf(secret), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
  for (const signature of signatures.split(" ")) {
    const bytes = decoded(signature.replace(/^v1,/, ""));
    if (bytes && await crypto.subtle.verify("HMAC", key, bytes, signed)) return;
  }
  throw new PortkeyError("Refuse the webhook: its signature is not the one of this secret");
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const encoded = secret.startsWith("whsec_") ? decoded(secret.slice(6)) : undefined;
  return encoded ?? new TextEncoder().encode(secret);
}

/** Base64 as bytes; undefined for what is none. */
function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

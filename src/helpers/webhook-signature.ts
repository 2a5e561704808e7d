/** The signature of a webhook, as standardwebhooks.com describes it. It imports nothing, so that it can be loaded when it is needed. */

/**
 * Why a webhook is not to be trusted; undefined for one that is.
 *
 * @param payload the body as text
 * @param headers by names in lower case
 * @param secret text, or bytes as base64 after `whsec_`
 * @param tolerance how many seconds the clocks may differ, and the webhook may be old
 */
export async function distrust(
  payload: string,
  headers: ReadonlyMap<string, string>,
  secret: string,
  tolerance: number,
): Promise<string | undefined> {
  const names = ["id", "timestamp", "signature"].map((name) => `webhook-${name}`);
  const missing = names.find((name) => !headers.get(name));
  if (missing !== undefined) return `it has no header "${missing}"`;
  const [id, timestamp, signatures] = names.map((name) => headers.get(name)!) as [string, string, string];
  const age = Date.now() / 1000 - Number(timestamp);
  if (!/^\d+$/.test(timestamp) || age > tolerance) return "it is too old";
  if (age < -tolerance) return "it is from the future; check the clock";
  const key = await crypto.subtle.importKey("raw", keyOf(secret), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
  for (const signature of signatures.split(" ")) {
    const bytes = decoded(signature.replace(/^v1,/, ""));
    if (bytes && await crypto.subtle.verify("HMAC", key, bytes, signed)) return undefined;
  }
  return "its signature is not the one of this secret";
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

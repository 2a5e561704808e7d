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
  const { distrust } = await import("./webhook-signature.ts");
  const problem = await distrust(payload, headers, secret, tolerance);
  if (problem !== undefined) throw new PortkeyError(`Refuse the webhook: ${problem}`);
}

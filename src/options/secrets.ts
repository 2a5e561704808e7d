/** Which options and headers are secret. */
import { parseOptions } from "./convert.ts";
import type { AnyPortkeyOptions } from "./forms.ts";
import { findOption } from "./table.ts";

/** Kinds of options whose values are no data. */
const OPAQUE = /function|method|Signal|Search/;

/**
 * A copy of options in camelCase that is safe to log: secrets are replaced at every depth, and so is what is not data.
 *
 * @throws {OptionError} As {@link parseOptions} does; its message holds no value either.
 * @example
 * ```ts
 * import { redactOptions } from "portkey-fetch/options";
 *
 * redactOptions({ apiKey: "pk-…", config: { targets: [{ api_key: "sk-…" }] }, traceId: "t-1" });
 * // { apiKey: "[redacted]", config: { targets: [{ api_key: "[redacted]" }] }, traceId: "t-1" }
 * ```
 */
export function redactOptions(options: AnyPortkeyOptions): Record<string, unknown> {
  return JSON.parse(JSON.stringify(
    parseOptions(options),
    (name, value) => value && (isSecretHeader(name) || OPAQUE.test(`${findOption(name)?.kind}`)) ? "[redacted]" : value,
  ));
}

/**
 * Whether the value of a header, or of an option in any form, must not be logged.
 *
 * @example
 * ```ts
 * import { isSecretHeader } from "portkey-fetch/options";
 *
 * isSecretHeader("X-Portkey-Api-Key"); // true
 * isSecretHeader("x-portkey-trace-id"); // false
 * ```
 */
export function isSecretHeader(name: string): boolean {
  return /key(.?id)?$|secret|token$|(api|access|auth|private|refresh).?(keys|tokens)$|pass[wpc]|connection.?string|signature|authorization|credential|assertion|json$|cookie|-config$|(^|[-_.])(o?auth|bearer|jwt|otp|pass|pat|pem|pwd|sas|session|sig)$/i
    .test(name);
}

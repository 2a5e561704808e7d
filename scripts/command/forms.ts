/** Options as text: masked, and as header lines and a curl command. The playground of the site writes them with the same functions. */
import { createHeaders, isSecretHeader, type PortkeyOptions } from "../../src/options.ts";

/** What stands in the place of a secret. Plain ASCII, since a header can hold nothing else. */
const MASK = "********";

const DEFAULT_URL = "https://api.portkey.ai/v1";

/** The request of the examples. */
export const EXAMPLE_BODY: unknown = {
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Say hello" }],
};

/** Beginnings of keys that providers give out. They are hidden wherever they stand. */
const KEY = /^(sk|pk|rk|gsk|xai|ghp|hf|AIza|ya29|eyJ|AKIA|glpat)[-_.A-Za-z0-9]{8,}/;

/** A copy of a value in which secrets are masked at every depth. */
export function maskSecrets<Value>(value: Value, isSecret = false): Value {
  return mask(value, isSecret) as Value;
}

function mask(value: unknown, isSecret: boolean): unknown {
  if (typeof value === "string") {
    const credential = /^(Bearer|Basic)\s+\S/i.exec(value);
    if (credential) return `${credential[1]} ${MASK}`;
    if (isSecret || KEY.test(value)) return value === "" ? "" : MASK;
    return value.replace(/(\w:\/\/)[^/@\s]+@/g, `$1${MASK}@`).replace(
      /([?&][^=&]*(?:key|token|secret|sig)[^=&]*=)[^&#]+/gi,
      `$1${MASK}`,
    );
  }
  if (typeof value === "number") return isSecret ? 0 : value;
  if (Array.isArray(value)) return value.map((item) => mask(item, isSecret));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mask(inner, isSecret || isSecretHeader(name))]),
  );
}

/** Options as header lines. */
export function headerLines(options: PortkeyOptions): string {
  return Object.entries(createHeaders(options)).map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** The address of the examples' request. */
export function urlOf(options: PortkeyOptions): string {
  return `${(options.baseURL ?? DEFAULT_URL).replace(/\/$/, "")}/chat/completions`;
}

/** A word for a POSIX shell. */
function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * A curl command that makes the call.
 *
 * @param variables headers whose values are variables of the shell, by name
 */
export function curlLine(
  options: PortkeyOptions,
  body: unknown = EXAMPLE_BODY,
  variables: Readonly<Record<string, string>> = {},
): string {
  const headers = {
    "content-type": "application/json",
    ...createHeaders(options),
  };
  return [
    `curl ${shell(urlOf(options))}`,
    ...Object.entries(headers).map(([name, value]) => `  -H ${shell(`${name}: ${value}`)}`),
    ...Object.entries(variables).map(([name, variable]) => `  -H "${name}: $${variable}"`),
    `  -d ${shell(JSON.stringify(body))}`,
  ].join(" \\\n");
}

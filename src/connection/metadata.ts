/** Reads what the gateway says about a request in the headers of its reply. */

/** What the gateway did with a request, as the reply's `x-portkey-*` headers say. */
export interface PortkeyResponseMetadata {
  /** The trace under which Portkey's logs have the request. */
  traceId: string | undefined;
  /** `HIT`, `MISS`, `DISABLED` and so on. */
  cacheStatus: string | undefined;
  /** How often the gateway retried the provider; -1 when all its retries failed. */
  retryCount: number | undefined;
  /** The provider that answered. */
  provider: string | undefined;
  /** The target of the config that answered, such as `config.targets[0]`. */
  lastUsedOptionIndex: string | undefined;
  /** How often this client sent the request: 1 without a retry. */
  attempts: number;
}

/** Reads the metadata from the headers of a reply; for an error, from the redacted ones. */
export function responseMetadata(headers: Headers, attempts = 1): PortkeyResponseMetadata {
  const read = (name: string) => headers.get(`x-portkey-${name}`) || undefined;
  const retries = Number(read("retry-attempt-count") ?? NaN);
  return {
    traceId: read("trace-id"),
    cacheStatus: read("cache-status"),
    retryCount: Number.isInteger(retries) ? retries : undefined,
    provider: read("provider"),
    lastUsedOptionIndex: read("last-used-option-index"),
    attempts,
  };
}

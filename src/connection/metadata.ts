/** What the gateway says about a request in its reply headers. */

/** What the gateway did with a request, read from the reply's `x-portkey-*` headers. */
export interface PortkeyResponseMetadata {
  /** The trace the request was filed under. */
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

/** Reads the metadata from reply headers. */
export function responseMetadata(headers: Headers, attempts = 1): PortkeyResponseMetadata {
  const read = (name: string) => headers.get(`x-portkey-${name}`) || undefined;
  const retries = read("retry-attempt-count");
  return {
    traceId: read("trace-id"),
    cacheStatus: read("cache-status"),
    retryCount: retries === undefined ? undefined : Number(retries),
    provider: read("provider"),
    lastUsedOptionIndex: read("last-used-option-index"),
    attempts,
  };
}

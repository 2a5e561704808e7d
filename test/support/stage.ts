/** A gateway with a provider behind it, and what a client needs to call the one through the other. */
import type { PortkeyOptions } from "../../src/index.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { type Provider, type ProviderRequest, startProvider } from "./provider.ts";

/** Both of them up. */
export interface Stage {
  gateway: Gateway;
  provider: Provider;
  /** For `new Portkey(…)`, without retries of the client. */
  options: PortkeyOptions;
  /** Where the provider is, for a config's targets. */
  customHost: string;
  /** Runs something, and gives the requests that the provider got from it. */
  watch<Result>(run: () => Promise<Result>): Promise<[Result, ProviderRequest[]]>;
  close(): Promise<void>;
}

/** The provider's key in all integration tests. */
export const PROVIDER_KEY = "sk-provider-key";

/** Starts the real gateway and the fake provider. */
export async function startStage(): Promise<Stage> {
  const provider = await startProvider();
  const gateway = await startGateway().catch(async (error) => {
    await provider.close();
    throw error;
  });
  const customHost = `${provider.origin}/v1`;
  return {
    gateway,
    provider,
    customHost,
    options: { baseURL: gateway.baseURL, provider: "openai", authorization: PROVIDER_KEY, customHost, maxRetries: 0 },
    async watch(run) {
      const before = provider.requests.length;
      return [await run(), provider.requests.slice(before)];
    },
    async close() {
      await Promise.all([gateway.close(), provider.close()]);
    },
  };
}

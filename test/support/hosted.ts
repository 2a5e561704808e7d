/**
 * The hosted service in small, for programs that are run as users run them. The open-source gateway answers what it can. In front of it
 * stands what only the hosted service has: a catalog of providers (`@openai-prod`), saved configs (`pc-…`), and a stand-in for the control
 * plane and the prompts.
 */
import { createServer, type IncomingHttpHeaders } from "node:http";
import { route } from "./description.ts";
import { startGateway } from "./gateway.ts";
import { pass, startScriptedProvider } from "./scripted-provider.ts";
import { listen, readBytes } from "./server.ts";
import { type StandIn, startStandIn } from "./stand-in.ts";

/** A service that is up. */
export interface Hosted {
  /** For `PORTKEY_BASE_URL`. */
  baseURL: string;
  /** What answers instead of the control plane; its requests say what was wrong with them. */
  control: StandIn;
  close(): Promise<void>;
}

/** Areas of the gateway's API that the open-source gateway does not have. */
const HOSTED_ONLY = new Set(["prompts", "feedback", "generations"]);

/** Starts all of it on free ports. */
export async function startHosted(): Promise<Hosted> {
  const [gateway, provider, control] = await Promise.all([startGateway(), startScriptedProvider(), startStandIn()]);
  const customHost = `${provider.origin}/v1`;
  const server = createServer(async (request, response) => {
    const bytes = await readBytes(request);
    const operation = route(request.method!, new URL(request.url!, "http://localhost").pathname.replace(/^\/v1/, ""))
      ?.operation;
    if (!request.headers["x-portkey-api-key"]) {
      const error = {
        message: "The Portkey API key is missing",
        type: "invalid_request_error",
        param: null,
        code: null,
      };
      return void response.writeHead(401, { "content-type": "application/json" }).end(JSON.stringify({ error }));
    }
    if (operation && (operation.control || HOSTED_ONLY.has(operation.area))) {
      return pass(request, bytes, response, control.origin);
    }
    const body = withoutSlug(request.headers, bytes);
    lookUp(request.headers, customHost);
    pass(request, body, response, new URL(gateway.baseURL).origin);
  });
  const listening = await listen(server);
  return {
    baseURL: `${listening.origin}/v1`,
    control,
    close: async () => {
      await Promise.all([listening.close(), gateway.close(), provider.close(), control.close()]);
    },
  };
}

/** `@openai-prod` is a provider `openai` with a stored key. */
const kindOf = (slug: string): string => slug.replace(/^@/, "").split("-")[0]!;

/** Replaces the names of the catalog in headers by what they stand for. */
function lookUp(headers: IncomingHttpHeaders, customHost: string): void {
  delete headers["x-portkey-api-key"];
  const provider = headers["x-portkey-provider"] as string | undefined;
  const hasStoredKey = provider?.startsWith("@") || headers["x-portkey-virtual-key"];
  if (provider?.startsWith("@")) headers["x-portkey-provider"] = kindOf(provider);
  if (headers["x-portkey-virtual-key"]) {
    headers["x-portkey-provider"] ??= "openai";
    delete headers["x-portkey-virtual-key"];
  }
  if (hasStoredKey) headers.authorization = "Bearer sk-stored-at-portkey";
  headers["x-portkey-custom-host"] ??= customHost;
  const config = headers["x-portkey-config"] as string | undefined;
  if (config === undefined) return;
  const saved = { provider: "@openai-prod" };
  const found = withCredentials(config.startsWith("{") ? JSON.parse(config) : saved, customHost);
  // a config without targets changes how the one provider is called
  headers["x-portkey-config"] = JSON.stringify(found);
}

/** A config in which each target has a provider, its key and its host. */
// deno-lint-ignore no-explicit-any -- a config may hold anything
function withCredentials(config: Record<string, any>, customHost: string): Record<string, unknown> {
  const targets = config.targets?.map((target: Record<string, unknown>) => withCredentials(target, customHost));
  const { virtual_key: virtualKey, ...rest } = config;
  const slug = config.provider ?? (virtualKey && "@openai-prod");
  return {
    ...rest,
    ...(targets && { targets }),
    ...(slug && { provider: kindOf(slug), api_key: "sk-stored-at-portkey", custom_host: customHost }),
  };
}

/** A body whose `model` is `@slug/name` as the provider wants it; its provider becomes a header. */
function withoutSlug(headers: IncomingHttpHeaders, bytes: Buffer): Buffer {
  if (!/json/.test(headers["content-type"] ?? "") || bytes.length === 0) return bytes;
  const body = JSON.parse(bytes.toString());
  const [, slug, model] = /^(@[^/]+)\/(.+)$/.exec(String(body.model ?? "")) ?? [];
  if (slug === undefined) return bytes;
  headers["x-portkey-provider"] = slug;
  return Buffer.from(JSON.stringify({ ...body, model }));
}

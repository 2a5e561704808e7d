/** What the option types accept, what they refuse, and that they have each row of the option table, and no other. */
import type { OpenAI } from "openai";
import { expectTypeOf } from "vitest";
import { type OptionName, optionTable } from "../../src/options/table.ts";
import type { Middleware as OpenapiMiddleware } from "openapi-fetch";
import {
  type AnyPortkeyOptions,
  createHeaders,
  defineConfig,
  fromHeaders,
  type Middleware,
  type OptionError,
  parseOptions,
  type PortkeyConfig,
  type PortkeyHeaders,
  type PortkeyOptionAliases,
  type PortkeyOptions,
  type PortkeyOptionsSnakeCase,
  type PortkeyRequestOptions,
  toCamelCase,
  toHeaders,
  toSnakeCase,
} from "../../src/options.ts";

// --- The three forms have the same options: the compiler derives two of them here from the first, which has those of the table

/** A name in lower case, with something before each of its capitals, or before them all in `URL`. */
type Separated<Name extends string, By extends string> = Name extends `${infer Start}URL` ? Separated<`${Start}Url`, By>
  : Name extends `${infer Letter}${infer Rest}`
    ? `${Letter extends Lowercase<Letter> ? Letter : `${By}${Lowercase<Letter>}`}${Separated<Rest, By>}`
  : "";

type OldSnakeCase =
  | "Authorization"
  | "aws_server_side_encryption"
  | "aws_server_side_encryption_kms_key_id"
  | "azure_extra_parameters"
  | "portkey_beta"
  | "WebSocket"
  | "strict_openai_compliance";
type ClientOnly =
  | "baseURL"
  | "baseUrl"
  | "controlPlaneURL"
  | "controlPlaneUrl"
  | "dangerouslyAllowBrowser"
  | "webhookSecret";

expectTypeOf<Exclude<keyof PortkeyOptions, keyof PortkeyOptionAliases>>().toEqualTypeOf<OptionName>();
expectTypeOf<Exclude<keyof PortkeyOptionsSnakeCase, OldSnakeCase>>().toEqualTypeOf<Separated<OptionName, "_">>();
expectTypeOf<Exclude<keyof PortkeyHeaders, "authorization" | "baggage" | "traceparent" | "x-api-key">>()
  .toExtend<`x-portkey-${Separated<OptionName, "-">}`>();
expectTypeOf<Exclude<keyof PortkeyOptions, keyof PortkeyRequestOptions>>().toEqualTypeOf<ClientOnly>();
expectTypeOf<PortkeyOptions>().toExtend<PortkeyRequestOptions>();
expectTypeOf<Separated<"awsS3Bucket" | "baseURL", "_">>().toEqualTypeOf<"aws_s3_bucket" | "base_url">();

// A table with a row too few, one too many, or a kind that does not exist does not compile.
const { cacheNamespace: _, ...tooFew } = optionTable;
// @ts-expect-error: the row of `cacheNamespace` is missing
tooFew satisfies typeof optionTable;
// @ts-expect-error: no type has this option
({ ...optionTable, cacheNames: "string" }) satisfies typeof optionTable;
// @ts-expect-error: no such kind
({ ...optionTable, cacheNamespace: "text" }) satisfies typeof optionTable;

// --- Options of a call

const call = {
  traceId: "t",
  portkeyBeta: "b",
  middleware: [{ onRequest() {} }],
  signal: null,
} satisfies PortkeyRequestOptions;
expectTypeOf(call).toExtend<PortkeyRequestOptions>();
// @ts-expect-error: only a client can have it
({ baseURL: "http://127.0.0.1:1" }) satisfies PortkeyRequestOptions;
// @ts-expect-error: only a client can have it
({ webhookSecret: "s" }) satisfies PortkeyRequestOptions;

// --- The three forms, alone and mixed

toHeaders({ apiKey: "k", traceId: undefined, config: null, metadata: { a: 1 } });
toHeaders({ api_key: "k", trace_id: "t", aws_s3_bucket: "b" });
toHeaders({ "x-portkey-api-key": "k", authorization: "Bearer t" });
toHeaders({ apiKey: "k", trace_id: "t", "x-portkey-provider": "openai" });
toHeaders({ traceID: "t", baseUrl: "u", Authorization: "t", strictOpenAICompliance: false });
toHeaders();
toHeaders(parseOptions(toSnakeCase(toCamelCase(toHeaders({})))));

expectTypeOf(toHeaders).parameter(0).toEqualTypeOf<AnyPortkeyOptions | undefined>();
expectTypeOf(toHeaders({})).toEqualTypeOf<PortkeyHeaders>();
expectTypeOf(createHeaders({})).toEqualTypeOf<Record<string, string>>();
expectTypeOf(parseOptions({})).toEqualTypeOf<PortkeyOptions>();
expectTypeOf(toCamelCase({})).toEqualTypeOf<PortkeyOptions>();
expectTypeOf(toSnakeCase({})).toEqualTypeOf<PortkeyOptionsSnakeCase>();
expectTypeOf(fromHeaders({})).toEqualTypeOf<PortkeyOptions>();
expectTypeOf<OptionError["name"]>().toEqualTypeOf<"OptionError">();
expectTypeOf<PortkeyOptionsSnakeCase["request_timeout"]>().toEqualTypeOf<PortkeyOptions["requestTimeout"]>();

// @ts-expect-error: a misspelt option
toHeaders({ traceld: "t" });
// @ts-expect-error: a header that is no option goes into `headers`
toHeaders({ "x-portkey-new": "1" });
toHeaders({ headers: { "x-portkey-new": "1", "x-portkey-debug": null, "x-none": undefined } });
// @ts-expect-error: the wrong type
toHeaders({ traceId: 1 });
// @ts-expect-error: the wrong type
toHeaders({ requestTimeout: "5000" });
// @ts-expect-error: the wrong type in another form
toHeaders({ "x-portkey-debug": false });
// @ts-expect-error: no option of Portkey's
toHeaders({ azureApiKey: "k" });
// @ts-expect-error: a list is no metadata
toHeaders({ metadata: ["a"] });

// --- Where the headers go

const headers = createHeaders({ apiKey: "k" });
expectTypeOf(headers).toExtend<Record<string, string>>();
expectTypeOf(headers).toExtend<HeadersInit>();
expectTypeOf(headers).toExtend<NonNullable<ConstructorParameters<typeof OpenAI>[0]>["defaultHeaders"]>();
expectTypeOf(headers["x-portkey-api-key"]).toEqualTypeOf<string | undefined>();
new Headers(headers);
new Request("http://127.0.0.1:1", { headers });

fromHeaders(new Headers());
fromHeaders([["x-portkey-trace-id", "t"]]);
fromHeaders(new Map([["x-portkey-trace-id", "t"]]));
fromHeaders({} as NodeHeaders);
/** As Node types the headers of an incoming request. */
interface NodeHeaders extends Record<string, string | string[] | undefined> {
  host?: string;
}

// --- Options of the client

toHeaders({ fetch, logger: console, signal: AbortSignal.timeout(1), headers: new Headers(), query: { a: 1 } });
toHeaders({ fetch: (url, init) => fetch(url, init), headers: [["x-a", "1"]] as const });
// @ts-expect-error: not a function
toHeaders({ fetch: "fetch" });
toHeaders({ query: new URLSearchParams("a=1") });
// @ts-expect-error: a controller is no signal
toHeaders({ signal: new AbortController() });
// @ts-expect-error: a text is no query
toHeaders({ query: "a=1" });
// @ts-expect-error: nothing to log with
toHeaders({ logger: { log() {} } });
// @ts-expect-error: a list of middleware
toHeaders({ middleware: { onRequest() {} } });

toHeaders({
  middleware: [{
    onRequest({ request, schemaPath, id }) {
      expectTypeOf(request).toEqualTypeOf<Request>();
      expectTypeOf(schemaPath + id).toEqualTypeOf<string>();
      return new Request(request);
    },
    async onResponse({ response }) {
      await Promise.resolve();
      return response.status === 401 ? new Response() : undefined;
    },
    onError: ({ error }) => new Error("failed", { cause: error }),
  }],
});
expectTypeOf<OpenapiMiddleware>().toExtend<Middleware>();
expectTypeOf<Required<Middleware>>().toExtend<OpenapiMiddleware>();

// --- Configs

const config = {
  strategy: { mode: "fallback", onStatusCodes: [429] },
  targets: [
    { provider: "@openai-prod", overrideParams: { model: "gpt-4o" } },
    { provider: "@anthropic-prod", override_params: { model: "claude" }, retry: { attempts: 2 }, weight: 0.5 },
  ],
  cache: "simple",
  something_new: { maxAge: 1 },
} as const;
expectTypeOf(config).toExtend<PortkeyConfig>();
toHeaders({ config });
toHeaders({ config: "pc-1" });
toHeaders({ config: { cache: { mode: "semantic", maxAge: 60 }, inputGuardrails: ["pg-1", { deny: true }] } });
toHeaders({ config: { strategy: { mode: "a mode of next year" }, cache: "also_new" } });
// @ts-expect-error: `attempts` is a number
toHeaders({ config: { retry: { attempts: "3" } } });
// @ts-expect-error: a list is no config
toHeaders({ config: [] });
// @ts-expect-error: a strategy needs its mode, which is misspelt here
toHeaders({ config: { strategy: { mdoe: "fallback" } } });
// @ts-expect-error: a condition needs its target
toHeaders({ config: { strategy: { mode: "conditional", conditions: [{ query: {}, them: "a" }] } } });

// What is written apart widens to `string` and `number[]`, as does a JSON file.
const apart = {
  strategy: { mode: "conditional", conditions: [{ query: { "metadata.plan": "paid" }, then: "a" }], default: "a" },
  targets: [{ name: "a", provider: "@openai", weight: 1, retry: { attempts: 2, on_status_codes: [429] } }],
  cache: { mode: "simple", max_age: 60 },
  beforeRequestHooks: [{
    id: "h",
    type: "guardrail",
    checks: [{ id: "default.wordCount", parameters: { minWords: 1 } }],
  }],
};
toHeaders({ config: apart });
parseOptions({ config: JSON.parse("{}") as typeof apart });
expectTypeOf(apart).toExtend<PortkeyConfig>();

const defined = defineConfig({
  strategy: { mode: "loadbalance", sticky: { enabled: true } },
  targets: [{ weight: 1 }],
  mine: 1,
});
expectTypeOf(defined).toExtend<PortkeyConfig>();
expectTypeOf(defined.strategy.mode).toEqualTypeOf<"loadbalance">();
toHeaders({ config: defined });
defineConfig(apart);
// @ts-expect-error: the wrong type
defineConfig({ targets: [{ weight: "1" }] });
// @ts-expect-error: a config has an object
defineConfig("pc-1");

/** What the option types accept, what they refuse, and that they have each row of the option table, and no other. */
import type { OpenAI } from "openai";
import { expectTypeOf } from "vitest";
import type { optionTable } from "../../src/options/table.ts";
import {
  type AnyPortkeyOptions,
  createHeaders,
  fromHeaders,
  type OptionError,
  parseOptions,
  type PortkeyConfig,
  type PortkeyHeaders,
  type PortkeyOptionAliases,
  type PortkeyOptions,
  type PortkeyOptionsSnakeCase,
  toCamelCase,
  toHeaders,
  toSnakeCase,
} from "../../src/options.ts";

// --- The types have each row of the table, and no other. The table is read on the level of types, here alone.

/** The words of all lists that have one of some marks below them. */
type Words<Marks extends string, Text extends string = typeof optionTable, List extends string = never, Found = never> =
  Text extends `${infer Line}\n${infer Rest}`
    ? Line extends `${":" | ";" | ">"} ${string}`
      ? Words<Marks, Rest, never, Line extends `${Marks} ${string}` ? Found | List : Found>
    : Words<Marks, Rest, List | Line, Found>
    : Exclude<Found, "">;
type Name<Word extends string> = Word extends `${infer Name}=${string}` ? Name : Word;
type Header<Word extends string> = Word extends `${string}=${infer Name}` ? Name : `x-portkey-${Separated<Word, "-">}`;
/** A name in lower case, with something before each of its capitals, or before them all in `URL`. */
type Separated<Name extends string, By extends string> = Name extends `${infer Start}URL` ? Separated<`${Start}Url`, By>
  : Name extends `${infer Letter}${infer Rest}`
    ? `${Letter extends Lowercase<Letter> ? Letter : `${By}${Lowercase<Letter>}`}${Separated<Rest, By>}`
  : "";

type HeaderWords = Words<":">;
type AllNames = Name<Words<":" | ";">>;

expectTypeOf<Exclude<keyof PortkeyOptions, keyof PortkeyOptionAliases>>().toEqualTypeOf<AllNames>();
expectTypeOf<Exclude<keyof PortkeyOptionsSnakeCase, "Authorization">>().toEqualTypeOf<Separated<AllNames, "_">>();
expectTypeOf<keyof PortkeyHeaders>().toEqualTypeOf<Header<HeaderWords>>();
expectTypeOf<Separated<"awsS3Bucket" | "baseURL", "_">>().toEqualTypeOf<"aws_s3_bucket" | "base_url">();

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
// @ts-expect-error: no such mode
toHeaders({ config: { strategy: { mode: "random" } } });
// @ts-expect-error: `attempts` is a number
toHeaders({ config: { retry: { attempts: "3" } } });
// @ts-expect-error: a list is no config
toHeaders({ config: [] });

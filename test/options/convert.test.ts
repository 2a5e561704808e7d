import { expect, test } from "vitest";
import { optionHeaders } from "../../src/options/read.ts";
import {
  type AnyPortkeyOptions,
  createHeaders,
  fromHeaders,
  parseOptions,
  type PortkeyOptions,
  toCamelCase,
  toHeaders,
  toSnakeCase,
} from "../../src/options.ts";

/** Options that the types refuse, as they come from JavaScript or JSON. */
const untyped = (options: unknown) => options as AnyPortkeyOptions;

test("toHeaders() writes each kind of option the way the gateway reads it", () => {
  expect(toHeaders({
    apiKey: "pk-1",
    provider: "@openai-prod",
    config: { retry: { attempts: 3 } },
    metadata: { _user: "u-1" },
    forwardHeaders: ["X-Tenant", "X-Region"],
    requestTimeout: 5000,
    debug: true,
    defaultInputGuardrails: ["pg-1", { "default.wordCount": { minWords: 1 } }],
    awsS3Bucket: "files",
    openaiProject: "proj_1",
  })).toEqual({
    "x-portkey-api-key": "pk-1",
    "x-portkey-provider": "@openai-prod",
    "x-portkey-config": '{"retry":{"attempts":3}}',
    "x-portkey-metadata": '{"_user":"u-1"}',
    "x-portkey-forward-headers": "X-Tenant,X-Region",
    "x-portkey-request-timeout": "5000",
    "x-portkey-debug": "true",
    "x-portkey-default-input-guardrails": '["pg-1",{"default.wordCount":{"minWords":1}}]',
    "x-portkey-aws-s3-bucket": "files",
    "x-portkey-openai-project": "proj_1",
  });
});

test("toHeaders() skips undefined and the empty string, and keeps false and 0", () => {
  expect(toHeaders({ traceId: undefined, spanId: "", debug: false, requestTimeout: 0 })).toEqual({
    "x-portkey-debug": "false",
    "x-portkey-request-timeout": "0",
  });
  expect(toHeaders()).toEqual({});
});

test("toHeaders() leaves out what null unsets, and empty objects and lists", () => {
  expect(toHeaders({ apiKey: null, config: {}, metadata: {}, forwardHeaders: [], defaultInputGuardrails: [] }))
    .toEqual({});
  expect(toHeaders({ metadata: { user: undefined } })).toEqual({});
});

test("toHeaders() sends cacheForceRefresh only when it is true", () => {
  expect(toHeaders({ cacheForceRefresh: true })).toEqual({ "x-portkey-cache-force-refresh": "true" });
  expect(toHeaders({ cacheForceRefresh: false })).toEqual({});
  expect(optionHeaders({ cache_force_refresh: "false" })).toEqual({ "x-portkey-cache-force-refresh": null });
});

test("toHeaders() sends strictOpenAiCompliance only when it is set", () => {
  expect(toHeaders({ apiKey: "pk-1" })).toEqual({ "x-portkey-api-key": "pk-1" });
  expect(toHeaders({ strictOpenAiCompliance: false })).toEqual({ "x-portkey-strict-open-ai-compliance": "false" });
});

test("toHeaders() escapes JSON to ASCII, so that any language fits into a header", () => {
  const metadata = { name: "Zoë 日本 😀 \u2028 \ud800", line: "a\r\nb\0" };
  const header = toHeaders({ metadata })["x-portkey-metadata"]!;
  expect(header).toMatch(/^[ -~]+$/);
  expect(JSON.parse(header)).toEqual(metadata);
  expect(new Headers({ "x-portkey-metadata": header }).get("x-portkey-metadata")).toBe(header);
});

test("toHeaders() takes JSON as a text too, escapes it and makes one line of it", () => {
  expect(toHeaders(untyped({ metadata: '{\n  "name": "Zoë"\n}', config: ' {"retry":{"attempts":1}}' }))).toEqual({
    "x-portkey-metadata": '{"name":"Zo\\u00eb"}',
    "x-portkey-config": '{"retry":{"attempts":1}}',
  });
  expect(toHeaders({ vertexServiceAccountJson: '{"private_key":"-----\\nabc"}' })).toEqual({
    "x-portkey-vertex-service-account-json": '{"private_key":"-----\\nabc"}',
  });
});

test("toHeaders() sends the id of a saved config verbatim", () => {
  expect(toHeaders({ config: "pc-router-1a2b" })).toEqual({ "x-portkey-config": "pc-router-1a2b" });
});

test("toHeaders() writes the known keys of a config in snake_case and touches nothing else", () => {
  const { "x-portkey-config": header } = toHeaders({
    config: {
      strategy: {
        mode: "conditional",
        onStatusCodes: [429],
        conditions: [{ query: { "metadata.userPlan": { $eq: "paid" }, maxAge: 1 }, then: "fast" }],
      },
      cache: { mode: "simple", maxAge: 60 },
      retry: { attempts: 2, useRetryAfterHeader: true },
      cbConfig: { failureThreshold: 3, cooldownInterval: 30_000 },
      beforeRequestHooks: [{ id: "h", checks: [{ id: "c", isEnabled: true, parameters: { maxAge: 1 } }] }],
      requestTimeout: 100,
      myOwnKey: { maxAge: 1 },
      metadata: { traceId: "mine" },
      inputGuardrails: [{ "default.wordCount": { maxAge: 1 }, wordCount: {}, onFail: { feedback: { value: -1 } } }],
      targets: [{
        name: "fast",
        virtualKey: "vk",
        apiKey: "sk",
        awsS3Bucket: "b",
        strictOpenAiCompliance: false,
        overrideParams: { maxTokens: 5, apiKey: "kept" },
        forwardHeaders: ["X-A"],
        targets: [{ customHost: "http://127.0.0.1:1/v1" }],
      }],
    },
  });
  expect(JSON.parse(header!)).toEqual({
    strategy: {
      mode: "conditional",
      on_status_codes: [429],
      conditions: [{ query: { "metadata.userPlan": { $eq: "paid" }, maxAge: 1 }, then: "fast" }],
    },
    cache: { mode: "simple", max_age: 60 },
    retry: { attempts: 2, use_retry_after_header: true },
    cb_config: { failure_threshold: 3, cooldown_interval: 30_000 },
    before_request_hooks: [{ id: "h", checks: [{ id: "c", is_enabled: true, parameters: { maxAge: 1 } }] }],
    request_timeout: 100,
    myOwnKey: { maxAge: 1 },
    metadata: { traceId: "mine" },
    input_guardrails: [{ "default.wordCount": { maxAge: 1 }, wordCount: {}, on_fail: { feedback: { value: -1 } } }],
    targets: [{
      name: "fast",
      virtual_key: "vk",
      api_key: "sk",
      aws_s3_bucket: "b",
      strict_open_ai_compliance: false,
      override_params: { maxTokens: 5, apiKey: "kept" },
      forward_headers: ["X-A"],
      targets: [{ custom_host: "http://127.0.0.1:1/v1" }],
    }],
  });
});

test.each([
  ["sk-1", "Bearer sk-1"],
  ["Bearer sk-1", "Bearer sk-1"],
  ["bearer  sk-1 ", "Bearer sk-1"],
  ["bearer-like-token", "Bearer bearer-like-token"],
  ["Basic dXNlcg==", "Basic dXNlcg=="],
  ["AWS4-HMAC-SHA256 Credential=a, Signature=b", "AWS4-HMAC-SHA256 Credential=a, Signature=b"],
])("toHeaders() sends authorization %j as %j", (given, sent) => {
  expect(toHeaders({ authorization: given })).toEqual({ authorization: sent });
  expect(toHeaders({ Authorization: given })).toEqual({ authorization: sent });
});

test("toHeaders() never makes authorization of another option or of the environment", () => {
  const before = process.env.OPENAI_API_KEY;
  process.env.OPENAI_API_KEY = "sk-env";
  try {
    expect(toHeaders({ apiKey: "pk-1", provider: "openai" })).toEqual({
      "x-portkey-api-key": "pk-1",
      "x-portkey-provider": "openai",
    });
  } finally {
    if (before === undefined) delete process.env.OPENAI_API_KEY;
    else process.env.OPENAI_API_KEY = before;
  }
});

test("toHeaders() has the header of AWS's access key id and of Anthropic's own key", () => {
  expect(toHeaders({ awsAccessKeyId: "AKIA", awsSessionToken: "t", anthropicApiKey: "sk-ant" })).toEqual({
    "x-portkey-aws-access-key-id": "AKIA",
    "x-portkey-aws-session-token": "t",
    "x-api-key": "sk-ant",
  });
});

test("toHeaders() sends no option of the client itself", () => {
  const options: Required<Omit<PortkeyOptions, "traceID">> | PortkeyOptions = {
    baseURL: "http://127.0.0.1:1/v1",
    controlPlaneURL: "http://127.0.0.1:2/v1",
    fetch: () => Promise.resolve(new Response()),
    query: { a: 1 },
    signal: new AbortController().signal,
    timeout: 1,
    idleTimeout: 1,
    maxRetries: 1,
    idempotencyKey: "k",
    logger: console,
    middleware: [{ onRequest() {} }],
    dangerouslyAllowBrowser: true,
    calculateAudioDuration: false,
    webhookSecret: "s",
  };
  expect(toHeaders(options)).toEqual({});
});

test("toHeaders() merges headers and then extraHeaders last; null removes one", () => {
  expect(toHeaders({
    traceId: "t-1",
    debug: false,
    forwardHeaders: ["api-key"],
    headers: { "api-key": "azure", "X-Portkey-New": "1", "x-portkey-debug": null, "x-none": undefined, "X-A": "a" },
    extraHeaders: [["x-a", "b"]],
  })).toEqual({
    "x-portkey-trace-id": "t-1",
    "x-portkey-forward-headers": "api-key",
    "api-key": "azure",
    "x-portkey-new": "1",
    "x-a": "b",
  });
});

test("createHeaders() is toHeaders() under its known name", () => {
  expect(createHeaders).toBe(toHeaders);
});

test("parseOptions() reads the three forms, mixed, in any capitals", () => {
  expect(parseOptions({
    apiKey: "pk-1",
    trace_id: "t-1",
    "x-portkey-request-timeout": "5000",
    "x-portkey-metadata": '{"user":"Zo\\u00eb"}',
    "x-portkey-forward-headers": "X-A, X-B",
    "x-portkey-debug": "false",
    "x-portkey-config": "pc-1",
  })).toEqual({
    apiKey: "pk-1",
    traceId: "t-1",
    requestTimeout: 5000,
    metadata: { user: "Zoë" },
    forwardHeaders: ["X-A", "X-B"],
    debug: false,
    config: "pc-1",
  });
  expect(parseOptions(untyped({ "X-Portkey-Trace-Id": "t", AUTHORIZATION: "sk", baseUrl: "u" }))).toEqual({
    traceId: "t",
    authorization: "Bearer sk",
    baseURL: "u",
  });
});

test.each([
  ["traceID", "traceId", "t"],
  ["Authorization", "authorization", "Bearer t"],
  ["baseUrl", "baseURL", "u"],
  ["controlPlaneUrl", "controlPlaneURL", "u"],
  ["strictOpenAICompliance", "strictOpenAiCompliance", true],
  ["strictOpenaiCompliance", "strictOpenAiCompliance", true],
])("parseOptions() knows %s as %s", (alias, name, value) => {
  expect(parseOptions(untyped({ [alias]: value }))).toEqual({ [name]: value });
});

test("parseOptions() keeps null and client options, and drops what is not given", () => {
  const { signal } = new AbortController();
  expect(parseOptions({ virtualKey: null, traceId: "", spanId: undefined, metadata: {}, signal, maxRetries: 0 }))
    .toEqual({ virtualKey: null, signal, maxRetries: 0 });
  expect(parseOptions({ signal }).signal).toBe(signal);
});

test("parseOptions() takes two spellings of one option only with the same value", () => {
  expect(parseOptions({ traceId: "t", trace_id: "t", "x-portkey-trace-id": "t" })).toEqual({ traceId: "t" });
  expect(parseOptions({ traceId: "t", trace_id: undefined })).toEqual({ traceId: "t" });
  expect(parseOptions({ metadata: { a: 1 }, "x-portkey-metadata": '{ "a": 1 }' })).toEqual({ metadata: { a: 1 } });
  for (const other of ["u", null]) {
    expect(() => parseOptions({ traceId: "t", trace_id: other }))
      .toThrow('Cannot use option "traceId": it has two spellings that differ');
  }
});

test("toSnakeCase() and toCamelCase() are each other's reverse, where one is longer than the other looks", () => {
  const camel: PortkeyOptions = {
    awsS3Bucket: "b",
    strictOpenAiCompliance: true,
    baseURL: "u",
    controlPlaneURL: "v",
    vertexServiceAccountJson: { private_key: "k" },
    amzServerSideEncryptionAwsKmsKeyId: "id",
    maxRetries: 3,
  };
  const snake = toSnakeCase(camel);
  expect(snake).toEqual({
    aws_s3_bucket: "b",
    strict_open_ai_compliance: true,
    base_url: "u",
    control_plane_url: "v",
    vertex_service_account_json: { private_key: "k" },
    amz_server_side_encryption_aws_kms_key_id: "id",
    max_retries: 3,
  });
  expect(toCamelCase(snake)).toEqual(camel);
});

test("fromHeaders() reads options, ignores other headers and keeps Portkey headers it does not know", () => {
  expect(fromHeaders(
    new Headers({
      "X-Portkey-Trace-Id": "t-1",
      "x-portkey-metadata": '{"a":"b"}',
      "x-portkey-new": "1",
      "x-portkey-cache": "simple",
      authorization: "Bearer sk",
      "x-api-key": "sk-ant",
      accept: "text/html",
      "api-key": "azure",
      provider: "mine",
      "trace-id": "mine",
    }),
  )).toEqual({
    traceId: "t-1",
    metadata: { a: "b" },
    authorization: "Bearer sk",
    anthropicApiKey: "sk-ant",
    headers: { "x-portkey-new": "1", "x-portkey-cache": "simple" },
  });
});

test("fromHeaders() reads objects such as Node's request.headers, and pairs", () => {
  const nodeHeaders = { "x-portkey-debug": "false", "set-cookie": ["a=1"], host: undefined };
  expect(fromHeaders(nodeHeaders)).toEqual({ debug: false });
  expect(fromHeaders([["X-Portkey-Provider", "openai"]])).toEqual({ provider: "openai" });
});

test.each(['["X-A", "X-B"]', "['X-A','X-B']", "X-A,X-B", " X-A , X-B, "])(
  "fromHeaders() reads the forward-headers %j",
  (value) => {
    const options = fromHeaders({ "x-portkey-forward-headers": value });
    expect(options).toEqual({ forwardHeaders: ["X-A", "X-B"] });
    expect(toHeaders(options)).toEqual({ "x-portkey-forward-headers": "X-A,X-B" });
  },
);

test("optionHeaders() says null for what is unset, and of the client's own options nothing but `headers`, last", () => {
  expect(optionHeaders({
    extra_headers: { "x-b": null },
    headers: { "x-a": "1", "x-b": "2", "X-Portkey-Trace-Id": "mine" },
    trace_id: "t",
    virtualKey: null,
    timeout: 500,
    spanId: undefined,
  })).toEqual({ "x-portkey-trace-id": "mine", "x-portkey-virtual-key": null, "x-a": "1", "x-b": null });
});

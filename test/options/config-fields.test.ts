import { expect, test } from "vitest";
import { configOnWire, isConfigField } from "../../src/options/config-fields.ts";
import { toSnake } from "../../src/options/table.ts";
import { createHeaders, defineConfig, OptionError, parseOptions, type PortkeyConfig } from "../../src/options.ts";
import { optionRows } from "../support/option-rows.ts";

/** The message of the OptionError that a config causes; undefined where it is taken. */
function refusal(config: object): string | undefined {
  try {
    createHeaders({ config: config as PortkeyConfig });
  } catch (error) {
    if (error instanceof OptionError && error.option === "config") return error.message;
    throw error;
  }
}

/** Puts a field into one part of a config that is complete without it. */
const parts: Record<string, (field: Record<string, unknown>) => object> = {
  config: (field) => ({ ...field }),
  target: (field) => ({ targets: [{ provider: "@a" }, { targets: [{ ...field }] }] }),
  strategy: (field) => ({ strategy: { mode: "fallback", ...field } }),
  condition: (field) => ({ strategy: { mode: "conditional", conditions: [{ query: {}, ...field }] } }),
  query: (field) => ({
    strategy: { mode: "conditional", conditions: [{ query: { $and: [{ "params.model": field }] } }] },
  }),
  sticky: (field) => ({ strategy: { mode: "loadbalance", sticky: { ...field } } }),
  retry: (field) => ({ retry: { ...field } }),
  cache: (field) => ({ targets: [{ cache: { ...field } }] }),
  cb_config: (field) => ({ strategy: { mode: "fallback", cbConfig: { ...field } } }),
  hook: (field) => ({ before_request_hooks: [{ ...field }] }),
  guardrail: (field) => ({ inputGuardrails: ["pg-1", { ...field }] }),
  check: (field) => ({ after_request_hooks: [{ checks: [{ ...field }] }] }),
};

test.each([
  ["config", "stratgy", "strategy"],
  ["config", "strategey", "strategy"],
  ["config", "Stratgy", "strategy"],
  ["config", "target", "targets"],
  ["config", "retyr", "retry"],
  ["config", "cach", "cache"],
  ["config", "virtualkey", "virtual_key"],
  ["config", "virtual_keys", "virtual_key"],
  ["config", "virtaulKey", "virtual_key"],
  ["config", "apikey", "api_key"],
  ["config", "provder", "provider"],
  ["config", "overide_params", "override_params"],
  ["config", "override_parms", "override_params"],
  ["config", "overrideParms", "override_params"],
  ["config", "defualt_params", "default_params"],
  ["config", "drop_param", "drop_params"],
  ["config", "request_timout", "request_timeout"],
  ["config", "custom_hsot", "custom_host"],
  ["config", "forward_header", "forward_headers"],
  ["config", "input_guardrail", "input_guardrails"],
  ["config", "outputGaurdrails", "output_guardrails"],
  ["config", "before_request_hook", "before_request_hooks"],
  ["config", "cbconfig", "cb_config"],
  ["config", "strict_openai_complience", "strict_open_ai_compliance"],
  ["config", "passthru", undefined],
  ["config", "pasthrough", "passthrough"],
  ["config", "aws_regoin", "aws_region"],
  ["target", "wieght", "weight"],
  ["target", "weigth", "weight"],
  ["target", "onStatusCode", "on_status_codes"],
  ["strategy", "mdoe", "mode"],
  ["strategy", "defualt", "default"],
  ["strategy", "conditons", "conditions"],
  ["strategy", "on_statuscodes", "on_status_codes"],
  ["strategy", "stiky", "sticky"],
  ["condition", "qeury", "query"],
  ["condition", "thne", "then"],
  ["query", "$eqq", "$eq"],
  ["query", "$neq", "$ne"],
  ["query", "$regexp", "$regex"],
  ["query", "$gtt", "$gt"],
  ["query", "$nni", "$nin"],
  ["sticky", "hash_field", "hash_fields"],
  ["retry", "atempts", "attempts"],
  ["retry", "attemps", "attempts"],
  ["retry", "use_retry_after_haeder", "use_retry_after_header"],
  ["cache", "maxage", "max_age"],
  ["cache", "mdoe", "mode"],
  ["cb_config", "cooldown_intervall", "cooldown_interval"],
  ["cb_config", "failureTreshold", "failure_threshold"],
  ["hook", "cheks", "checks"],
  ["hook", "on_sucess", "on_success"],
  ["guardrail", "asnyc", "async"],
  ["check", "paramters", "parameters"],
  ["check", "isEnable", "is_enabled"],
])("in a %s, %s is refused for %s", (part, field, meant) => {
  const config = parts[part]!({ [field]: "s3cr3t-value" });
  expect(refusal(config)).toBe(
    meant && `Cannot use option "config": "${field}" is no field of it, did you mean "${meant}"`,
  );
  if (meant) {
    expect(() => configOnWire(config)).toThrow(OptionError);
    expect(() => defineConfig(config as PortkeyConfig)).toThrow(OptionError);
    expect(() => parseOptions({ "x-portkey-config": JSON.stringify(config) })).toThrow(OptionError);
  }
});

/** Words that a gateway, a provider or a user may use, and that are no misspelling of anything. */
const UNKNOWN = [
  ...[
    "model",
    "models",
    "models_list",
    "modality",
    "code",
    "node",
    "moderation",
    "timeout",
    "time",
    "type_of",
    "tags",
    "team",
  ],
  ...[
    "region",
    "budget",
    "rate_limit",
    "rate_limits",
    "limits",
    "fallbacks",
    "priority",
    "enabled_for",
    "version",
    "label",
  ],
  ...[
    "description",
    "log",
    "logging",
    "mirror",
    "shadow",
    "canary",
    "user",
    "users",
    "title",
    "comment",
    "notes",
    "schema",
    "$schema",
  ],
  ...[
    "custom_cost",
    "custom_price",
    "custom_headers",
    "custom_port",
    "headers",
    "params",
    "body",
    "url",
    "path",
    "method",
    "stream",
  ],
  ...[
    "aws_service",
    "aws_profile",
    "aws_account_id",
    "aws_endpoint",
    "azure_scope",
    "azure_region",
    "azure_deployment_name",
  ],
  ...[
    "azure_deployment_type",
    "azure_id_token",
    "azure_openai_key",
    "gcp_region",
    "google_project",
    "vertex_model_name",
  ],
  ...[
    "vertex_batch_endpoint",
    "ad_auth",
    "foundation_model",
    "filename",
    "model_pricing_config",
    "resource_name",
    "api_base",
  ],
  ...[
    "api_type",
    "fireworks_file_length",
    "oracle_tenant",
    "cohere_version",
    "ollama_host",
    "mcp",
    "mcp_servers",
    "tools",
    "min_age",
  ],
  ...[
    "max_size",
    "max_tokens",
    "similarity",
    "threshold",
    "embedding",
    "ttl_seconds",
    "backoff",
    "jitter",
    "delay",
    "max_delay",
  ],
  ...[
    "status_codes",
    "retries",
    "codes",
    "when",
    "unless",
    "them_all",
    "expression",
    "random",
    "sample_rate",
    "percentage",
    "window",
  ],
  ...[
    "interval",
    "hooks",
    "guardrails",
    "input",
    "output",
    "before",
    "after",
    "request",
    "response",
    "metrics",
    "alerts",
    "webhook",
  ],
  ...[
    "regexMatch",
    "wordCount",
    "contains",
    "jwt",
    "pii",
    "gibberish",
    "language",
    "default.contains",
    "jsonSchema",
    "modelRules",
  ],
  ...[
    "_comment",
    "x-note",
    "X-Custom",
    "constructor",
    "toString",
    "__proto__",
    "日本",
    "",
    "_",
    "a",
    "id2",
    "$",
    "$exists",
  ],
  ...[
    "$nor",
    "$not",
    "$all",
    "$any",
    "$size",
    "$type",
    "$contains",
    "$startsWith",
    "$is",
    "$like",
    "$between",
    "$mod",
    "$elemMatch",
  ],
];

test.each(Object.keys(parts))(
  "in a %s, words that are no misspelling pass as they are, with what they hold",
  (part) => {
    for (const field of UNKNOWN) {
      const value = { wieght: 1, maxAge: 1 };
      const given = parts[part]!(JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(value)}}`));
      expect(refusal(given), field).toBe(undefined);
      // the whole of it arrives unchanged, but for known fields around it
      expect(JSON.stringify(configOnWire(given)), field).toContain(`${JSON.stringify(field)}:${JSON.stringify(value)}`);
    }
  },
);

test("a known field may have any value, and data of the user is never looked into", () => {
  const data = { wieght: 1, virtualkey: 2, stratgy: { $eqq: 1 }, maxAge: 3 };
  for (
    const config of [
      { override_params: data },
      { defaultParams: data },
      { metadata: data },
      { vertex_service_account_json: data },
      { mine: data },
      { before_request_hooks: [{ checks: [{ id: "c", parameters: data }], credentials: data, on_fail: data }] },
      { input_guardrails: [{ "default.contains": data }] },
      { strategy: { mode: "conditional", conditions: [{ query: { "metadata.wieght": { $eq: data, $in: [data] } } }] } },
      { strategy: { mode: "new", parameters: data } },
    ]
  ) {
    expect(refusal(config)).toBe(undefined);
    expect(JSON.stringify(configOnWire(config))).toContain(JSON.stringify(data));
  }
});

test("configOnWire() knows every option that is sent as a header, and its aliases, in either casing", () => {
  for (const { name, header, aliases = [] } of optionRows) {
    if (!header) continue;
    for (const spelling of [name, ...aliases.filter((alias) => /^[a-z]/.test(alias))]) {
      expect(configOnWire({ targets: [{ [spelling]: "v" }] })).toEqual({ targets: [{ [toSnake(spelling)]: "v" }] });
      expect(configOnWire({ [toSnake(spelling)]: "v" })).toEqual({ [toSnake(spelling)]: "v" });
    }
  }
});

test("configOnWire() writes every documented field in snake_case", () => {
  expect(configOnWire({
    onStatusCodes: [429],
    promptId: "pp-1",
    passthrough: true,
    defaultParams: { maxTokens: 1 },
    dropParams: ["logprobs"],
    deployments: [{ deploymentId: "d", apiVersion: "v", isDefault: true, alias: "a" }],
    strategy: {
      mode: "loadbalance",
      sticky: { enabled: true, hashFields: ["metadata.user"], ttl: 1 },
      cbConfig: { failureThreshold: 1 },
    },
    retry: { attempts: 1, useRetryAfterHeaders: true },
    cbConfig: { failureThresholdPercentage: 1, minimumRequests: 2, cooldownInterval: 3, failureStatusCodes: [500] },
    afterRequestHooks: [{ id: "h", guardrailVersionId: "v", onSuccess: {}, checks: [{ id: "c", failOnError: true }] }],
    defaultOutputGuardrails: [{ onFail: { feedback: { value: 1 } } }],
  })).toEqual({
    on_status_codes: [429],
    prompt_id: "pp-1",
    passthrough: true,
    default_params: { maxTokens: 1 },
    drop_params: ["logprobs"],
    deployments: [{ deployment_id: "d", api_version: "v", is_default: true, alias: "a" }],
    strategy: {
      mode: "loadbalance",
      sticky: { enabled: true, hash_fields: ["metadata.user"], ttl: 1 },
      cb_config: { failure_threshold: 1 },
    },
    retry: { attempts: 1, use_retry_after_headers: true },
    cb_config: {
      failure_threshold_percentage: 1,
      minimum_requests: 2,
      cooldown_interval: 3,
      failure_status_codes: [500],
    },
    after_request_hooks: [{
      id: "h",
      guardrail_version_id: "v",
      on_success: {},
      checks: [{ id: "c", fail_on_error: true }],
    }],
    default_output_guardrails: [{ on_fail: { feedback: { value: 1 } } }],
  });
  for (const name of ["strategy", "max_age", "hash_fields", "is_enabled", "drop_params"]) {
    expect(isConfigField(name)).toBe(true);
  }
  for (const name of ["maxAge", "constructor", "", "trace_id"]) expect(isConfigField(name)).toBe(false);
});

const targets = [{ name: "fast" }, { name: "cheap" }, { provider: "@openai" }];
test.each([
  ["then", "fats", ', did you mean "fast"'],
  ["then", "fast ", ""],
  ["then", "other", ""],
  ["then", "", ""],
  ["default", "cheep", ', did you mean "cheap"'],
  ["default", "else", ""],
])("a condition's %s that names no target is refused: %j", (field, name, hint) => {
  const given = { then: "fast", default: "cheap", [field]: name };
  const strategy = {
    mode: "conditional",
    conditions: [{ query: {}, then: "cheap" }, { query: {}, then: given.then }],
    default: given.default,
  };
  const message = `Cannot use option "config": "${field}" names no target of it${hint}`;
  expect(refusal({ strategy, targets })).toBe(message);
  expect(refusal({ targets: [{ strategy, targets }] })).toBe(message);
});

test("conditions that name targets pass, and so do those of a config whose targets are elsewhere", () => {
  const strategy = {
    mode: "conditional",
    conditions: [{ query: { "metadata.plan": "paid" }, then: "fast" }],
    default: "cheap",
  };
  expect(refusal({ strategy, targets })).toBe(undefined);
  expect(refusal({ strategy })).toBe(undefined);
  expect(refusal({ strategy: { mode: "conditional", conditions: "none" }, targets: "none" })).toBe(undefined);
});

test("configOnWire() copies: nothing of the caller's config is changed", () => {
  const config = Object.freeze({ targets: Object.freeze([Object.freeze({ virtualKey: "v" })]) });
  expect(configOnWire(config)).toEqual({ targets: [{ virtual_key: "v" }] });
  expect(config.targets[0]).toEqual({ virtualKey: "v" });
  const when = new Date(0);
  expect(configOnWire({ mine: when, cache: when })).toEqual({ mine: when, cache: when });
  for (const value of ["pc-1", null, undefined, 1]) expect(configOnWire(value)).toBe(value);
});

test("configOnWire() refuses a field in two spellings, and a config that contains itself", () => {
  expect(() => configOnWire({ cache: { mode: "simple", max_age: 1, maxAge: 1 } })).toThrow("a field in two spellings");
  const circular: Record<string, unknown> = {};
  circular.targets = [circular];
  expect(() => configOnWire(circular)).toThrow(OptionError);
  expect(refusal(circular)).toContain("contains itself");
});

test("defineConfig() returns the config as it is", () => {
  const config = { strategy: { mode: "fallback" }, targets: [{ virtualKey: "v" }] };
  expect(defineConfig(config)).toBe(config);
  for (const value of ["pc-1", null, []]) {
    expect(() => defineConfig(value as never)).toThrow('Cannot use option "config": expected object');
  }
});

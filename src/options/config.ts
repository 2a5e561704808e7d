/** The type of gateway configs: one for the option `config`, for `createHeaders` and for saved configs. */

/**
 * A gateway config: how requests are routed, retried, cached and guarded. The gateway spells fields in snake_case;
 * camelCase spellings of known fields mean the same. Fields that are not known here pass as they are, for example the
 * credentials of a provider.
 */
export interface PortkeyConfig {
  /** How one of `targets` is chosen. */
  strategy?: PortkeyConfigStrategy | undefined;
  /** What the strategy chooses from. Each target is a config again, and inherits what it does not set. */
  targets?: readonly PortkeyConfig[] | undefined;
  /** Name of this target, for the conditions of a `conditional` strategy. */
  name?: string | undefined;
  /** Share of this target in a `loadbalance` strategy, relative to the other weights. */
  weight?: number | undefined;
  /** Status codes on which a `fallback` strategy moves on to the next target. */
  on_status_codes?: readonly number[] | undefined;
  /** Status codes on which a `fallback` strategy moves on to the next target. */
  onStatusCodes?: readonly number[] | undefined;
  /** `@slug` of the model catalog, or a provider's name together with its own key. */
  provider?: string | undefined;
  /** The provider's own key. */
  api_key?: string | undefined;
  /** The provider's own key. */
  apiKey?: string | undefined;
  /** Slug of a stored provider key. Prefer `provider: "@slug"`. */
  virtual_key?: string | undefined;
  /** Slug of a stored provider key. Prefer `provider: "@slug"`. */
  virtualKey?: string | undefined;
  /** Whether the provider comes from the request: its `x-portkey-provider` header, or a model such as `@slug/model`. */
  passthrough?: boolean | undefined;
  /** Id of the prompt template to run. */
  prompt_id?: string | undefined;
  /** Id of the prompt template to run. */
  promptId?: string | undefined;
  /** Base URL to call instead of the provider's own. */
  custom_host?: string | undefined;
  /** Base URL to call instead of the provider's own. */
  customHost?: string | undefined;
  /** Repeats a failed request at the same target. */
  retry?: PortkeyConfigRetry | undefined;
  /** Answers repeated requests from a cache: its mode alone, or its mode and its age. */
  cache?: PortkeyConfigCache | "simple" | "semantic" | (string & Record<never, never>) | undefined;
  /** Leaves a failing target out for a while. */
  cb_config?: PortkeyConfigCircuitBreaker | undefined;
  /** Leaves a failing target out for a while. */
  cbConfig?: PortkeyConfigCircuitBreaker | undefined;
  /** Milliseconds after which the gateway gives up, with status 408. */
  request_timeout?: number | undefined;
  /** Milliseconds after which the gateway gives up, with status 408. */
  requestTimeout?: number | undefined;
  /** Body fields to set, whatever the request says. They are sent as they are. */
  override_params?: { readonly [field: string]: unknown } | undefined;
  /** Body fields to set, whatever the request says. They are sent as they are. */
  overrideParams?: { readonly [field: string]: unknown } | undefined;
  /** Body fields to set where the request has none. They are sent as they are. */
  default_params?: { readonly [field: string]: unknown } | undefined;
  /** Body fields to set where the request has none. They are sent as they are. */
  defaultParams?: { readonly [field: string]: unknown } | undefined;
  /** Paths of body fields to remove, such as `logprobs` or `tools[*].function.strict`. */
  drop_params?: readonly string[] | undefined;
  /** Paths of body fields to remove, such as `logprobs` or `tools[*].function.strict`. */
  dropParams?: readonly string[] | undefined;
  /** Names of request headers to pass to the provider. */
  forward_headers?: readonly string[] | undefined;
  /** Names of request headers to pass to the provider. */
  forwardHeaders?: readonly string[] | undefined;
  /** Guardrails on the request: ids, or checks written out. */
  input_guardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the request: ids, or checks written out. */
  inputGuardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the answer: ids, or checks written out. */
  output_guardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the answer: ids, or checks written out. */
  outputGuardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the request, besides `input_guardrails`. */
  default_input_guardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the request, besides `input_guardrails`. */
  defaultInputGuardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the answer, besides `output_guardrails`. */
  default_output_guardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the answer, besides `output_guardrails`. */
  defaultOutputGuardrails?: readonly PortkeyConfigGuardrail[] | undefined;
  /** Guardrails on the request, in the long form. */
  before_request_hooks?: readonly PortkeyConfigHook[] | undefined;
  /** Guardrails on the request, in the long form. */
  beforeRequestHooks?: readonly PortkeyConfigHook[] | undefined;
  /** Guardrails on the answer, in the long form. */
  after_request_hooks?: readonly PortkeyConfigHook[] | undefined;
  /** Guardrails on the answer, in the long form. */
  afterRequestHooks?: readonly PortkeyConfigHook[] | undefined;
  /** What requests are filed under. It is sent as it is. */
  metadata?: { readonly [key: string]: unknown } | undefined;
  /** Whether the answer leaves out what OpenAI's shape does not have. */
  strict_open_ai_compliance?: boolean | undefined;
  /** Whether the answer leaves out what OpenAI's shape does not have. */
  strictOpenAiCompliance?: boolean | undefined;
  /** Whether listing models covers those of all integrations. */
  fetch_integrated_models?: boolean | undefined;
  /** Whether listing models covers those of all integrations. */
  fetchIntegratedModels?: boolean | undefined;
  /**
   * The credentials of a provider (`aws_region`, `vertex_project_id`, …), and whatever else the gateway understands.
   */
  [key: string]: unknown;
}

/** How a config chooses one of its targets. */
export interface PortkeyConfigStrategy {
  /**
   * The first target (`single`), one by weight (`loadbalance`), the next after a failure (`fallback`), or one by
   * conditions (`conditional`).
   */
  mode: "single" | "loadbalance" | "fallback" | "conditional" | (string & Record<never, never>);
  /** Status codes on which `fallback` moves on. Every failure when left out. */
  on_status_codes?: readonly number[] | undefined;
  /** Status codes on which `fallback` moves on. Every failure when left out. */
  onStatusCodes?: readonly number[] | undefined;
  /** The conditions of `conditional`. The first that holds decides. */
  conditions?: readonly PortkeyConfigCondition[] | undefined;
  /** Name of the target when no condition holds. */
  default?: string | undefined;
  /** Keeps `loadbalance` on one target for requests that belong together. */
  sticky?: PortkeyConfigSticky | undefined;
  /** Leaves failing targets out for a while. */
  cb_config?: PortkeyConfigCircuitBreaker | undefined;
  /** Leaves failing targets out for a while. */
  cbConfig?: PortkeyConfigCircuitBreaker | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** Sends the requests that match a query to a target. */
export interface PortkeyConfigCondition {
  /**
   * Fields (`metadata.<key>`, `params.<field>`, `url.pathname`) and what they must be: a value, or operators such as
   * `{ $eq: "paid" }`. `$and` and `$or` join queries.
   */
  query: { readonly [field: string]: unknown };
  /** Name of the target. */
  then: string;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** Which requests of a `loadbalance` strategy stay on one target. */
export interface PortkeyConfigSticky {
  /** Whether requests stay on a target. */
  enabled?: boolean | undefined;
  /** Fields that say which requests belong together, such as `metadata.user_id`. */
  hash_fields?: readonly string[] | undefined;
  /** Fields that say which requests belong together, such as `metadata.user_id`. */
  hashFields?: readonly string[] | undefined;
  /** Seconds for which requests stay on a target. */
  ttl?: number | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** How a config repeats failed requests. */
export interface PortkeyConfigRetry {
  /** How many times to repeat, at most 5. */
  attempts: number;
  /** Status codes to repeat on. */
  on_status_codes?: readonly number[] | undefined;
  /** Status codes to repeat on. */
  onStatusCodes?: readonly number[] | undefined;
  /** Whether to wait as long as the provider's `retry-after` header says (open-source gateway). */
  use_retry_after_header?: boolean | undefined;
  /** Whether to wait as long as the provider's `retry-after` header says (open-source gateway). */
  useRetryAfterHeader?: boolean | undefined;
  /** Whether to wait as long as the provider's `retry-after` headers say (hosted gateway). */
  use_retry_after_headers?: boolean | undefined;
  /** Whether to wait as long as the provider's `retry-after` headers say (hosted gateway). */
  useRetryAfterHeaders?: boolean | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** How a config caches answers. */
export interface PortkeyConfigCache {
  /** The same request (`simple`), or also one of similar meaning (`semantic`). */
  mode: "simple" | "semantic" | (string & Record<never, never>);
  /** Seconds for which an answer is kept. */
  max_age?: number | undefined;
  /** Seconds for which an answer is kept. */
  maxAge?: number | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** When a failing target is left out for a while. */
export interface PortkeyConfigCircuitBreaker {
  /** How many failures leave a target out. */
  failure_threshold?: number | undefined;
  /** How many failures leave a target out. */
  failureThreshold?: number | undefined;
  /** Percentage of failures that leaves a target out. */
  failure_threshold_percentage?: number | undefined;
  /** Percentage of failures that leaves a target out. */
  failureThresholdPercentage?: number | undefined;
  /** How many requests there must be before the percentage counts. */
  minimum_requests?: number | undefined;
  /** How many requests there must be before the percentage counts. */
  minimumRequests?: number | undefined;
  /** Milliseconds before a target is tried again. */
  cooldown_interval?: number | undefined;
  /** Milliseconds before a target is tried again. */
  cooldownInterval?: number | undefined;
  /** Status codes that count as failures. */
  failure_status_codes?: readonly number[] | undefined;
  /** Status codes that count as failures. */
  failureStatusCodes?: readonly number[] | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** A guardrail in the long form. */
export interface PortkeyConfigHook {
  /** Id of a saved guardrail, or one of yours to find in the results. */
  id?: string | undefined;
  /** Whether the checks judge the text or change it. */
  type?: "guardrail" | "mutator" | (string & Record<never, never>) | undefined;
  /** The checks to run. */
  checks?: readonly PortkeyConfigHookCheck[] | undefined;
  /** Whether a failure denies the request, with status 446. */
  deny?: boolean | undefined;
  /** Whether the checks run without holding up the request. */
  async?: boolean | undefined;
  /** Whether the checks run one after the other. */
  sequential?: boolean | undefined;
  /** Version of the saved guardrail. */
  guardrail_version_id?: string | undefined;
  /** Version of the saved guardrail. */
  guardrailVersionId?: string | undefined;
  /** What happens when the checks pass. It is sent as it is. */
  on_success?: { readonly [field: string]: unknown } | undefined;
  /** What happens when the checks pass. It is sent as it is. */
  onSuccess?: { readonly [field: string]: unknown } | undefined;
  /** What happens when a check fails. It is sent as it is. */
  on_fail?: { readonly [field: string]: unknown } | undefined;
  /** What happens when a check fails. It is sent as it is. */
  onFail?: { readonly [field: string]: unknown } | undefined;
  /** Credentials of the service that runs the checks. They are sent as they are. */
  credentials?: { readonly [field: string]: unknown } | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** One check of a guardrail. */
export interface PortkeyConfigHookCheck {
  /** The check, such as `default.wordCount`. */
  id: string;
  /** Parameters of the check. They are sent as they are. */
  parameters?: { readonly [field: string]: unknown } | undefined;
  /** Whether it runs. */
  is_enabled?: boolean | undefined;
  /** Whether it runs. */
  isEnabled?: boolean | undefined;
  /** Whether an error of the check itself counts as a failure. */
  fail_on_error?: boolean | undefined;
  /** Whether an error of the check itself counts as a failure. */
  failOnError?: boolean | undefined;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/**
 * A guardrail: the id of a saved one, or checks by their id (`"default.contains"`) with their parameters, beside what to do with the
 * result.
 */
export type PortkeyConfigGuardrail = string | { readonly [checkOrField: string]: unknown };

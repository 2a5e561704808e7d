/** The type of gateway configs that are written in the code. */

/**
 * A gateway config: how requests are routed, retried, cached and guarded. Keys may be in snake_case, as the gateway has them, or in
 * camelCase; whatever else the gateway understands passes through as it is.
 */
export interface PortkeyConfig {
  /** How one of `targets` is chosen. */
  strategy?: PortkeyConfigStrategy;
  /** What the strategy chooses from; each target is a config again. */
  targets?: readonly PortkeyConfig[];
  /** Name of this target, for the conditions of a `conditional` strategy. */
  name?: string;
  /** Share of this target in a `loadbalance` strategy, relative to the other weights. */
  weight?: number;
  /** `@slug` of the model catalog, or a provider's name together with its own key. */
  provider?: string;
  /** The provider's own key. */
  api_key?: string;
  /** The provider's own key. */
  apiKey?: string;
  /** Slug of a stored provider key; prefer `provider: "@slug"`. */
  virtual_key?: string;
  /** Slug of a stored provider key; prefer `provider: "@slug"`. */
  virtualKey?: string;
  /** Base URL to call instead of the provider's. */
  custom_host?: string;
  /** Base URL to call instead of the provider's. */
  customHost?: string;
  /** Repeats a failed request at the same target. */
  retry?: PortkeyConfigRetry;
  /** Answers repeated requests from a cache; its mode alone, or with its age. */
  cache?: PortkeyConfigCache | "simple" | "semantic";
  /** Milliseconds after which the gateway gives up with status 408. */
  request_timeout?: number;
  /** Milliseconds after which the gateway gives up with status 408. */
  requestTimeout?: number;
  /** Body fields to set whatever the request says; its keys are sent as they are. */
  override_params?: { readonly [field: string]: unknown };
  /** Body fields to set whatever the request says; its keys are sent as they are. */
  overrideParams?: { readonly [field: string]: unknown };
  /** Names of request headers to pass to the provider. */
  forward_headers?: readonly string[];
  /** Names of request headers to pass to the provider. */
  forwardHeaders?: readonly string[];
  /** Guardrails on the request: ids, or checks written out. */
  input_guardrails?: readonly PortkeyConfigGuardrail[];
  /** Guardrails on the request: ids, or checks written out. */
  inputGuardrails?: readonly PortkeyConfigGuardrail[];
  /** Guardrails on the answer: ids, or checks written out. */
  output_guardrails?: readonly PortkeyConfigGuardrail[];
  /** Guardrails on the answer: ids, or checks written out. */
  outputGuardrails?: readonly PortkeyConfigGuardrail[];
  /** Guardrails on the request, in the long form. */
  before_request_hooks?: readonly { readonly [field: string]: unknown }[];
  /** Guardrails on the request, in the long form. */
  beforeRequestHooks?: readonly { readonly [field: string]: unknown }[];
  /** Guardrails on the answer, in the long form. */
  after_request_hooks?: readonly { readonly [field: string]: unknown }[];
  /** Guardrails on the answer, in the long form. */
  afterRequestHooks?: readonly { readonly [field: string]: unknown }[];
  /** Whether the answer leaves out what OpenAI's shape does not have. */
  strict_open_ai_compliance?: boolean;
  /** Whether the answer leaves out what OpenAI's shape does not have. */
  strictOpenAiCompliance?: boolean;
  /** The credentials of a provider (`aws_region`, `vertex_project_id`, …) and whatever else the gateway understands. */
  [key: string]: unknown;
}

/** How a config chooses one of its targets. */
export interface PortkeyConfigStrategy {
  /** The first target, one by weight, the next after a failure, or one by its conditions. */
  mode: "single" | "loadbalance" | "fallback" | "conditional";
  /** Status codes on which `fallback` moves on; every failure when left out. */
  on_status_codes?: readonly number[];
  /** Status codes on which `fallback` moves on; every failure when left out. */
  onStatusCodes?: readonly number[];
  /** The conditions of `conditional`; the first that holds decides. Their queries are sent as they are. */
  conditions?: readonly {
    readonly query: { readonly [field: string]: unknown };
    readonly then: string;
  }[];
  /** Name of the target when no condition holds. */
  default?: string;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** How a config repeats failed requests. */
export interface PortkeyConfigRetry {
  /** How many times to repeat, at most 5. */
  attempts: number;
  /** Status codes to repeat on. */
  on_status_codes?: readonly number[];
  /** Status codes to repeat on. */
  onStatusCodes?: readonly number[];
  /** Whether to wait as long as the provider's `retry-after` says. */
  use_retry_after_header?: boolean;
  /** Whether to wait as long as the provider's `retry-after` says. */
  useRetryAfterHeader?: boolean;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** How a config caches answers. */
export interface PortkeyConfigCache {
  /** The same request, or also one of similar meaning. */
  mode: "simple" | "semantic";
  /** Seconds for which an answer is kept. */
  max_age?: number;
  /** Seconds for which an answer is kept. */
  maxAge?: number;
  /** Whatever else the gateway understands. */
  [key: string]: unknown;
}

/** Id of a saved guardrail, or checks by their id (`default.contains`) with what to do about their result. */
export type PortkeyConfigGuardrail =
  | string
  | { readonly [checkOrField: string]: unknown };

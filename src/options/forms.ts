/** The types of options in snake_case and as headers. */
// Written by scripts/option-forms.ts from src/options/table.ts. Do not edit: change the table and run the script.
import type { PortkeyConfig, PortkeyConfigGuardrail } from "./config.ts";
import type { PortkeyOptions } from "./types.ts";
import type {
  AttemptInfo,
  FailedAttempt,
  FetchLike,
  HeadersLike,
  LoggerLike,
  LogLevel,
  Middleware,
  QueryLike,
  RetryDecision,
  ValueFunction,
  WebSocketClass,
} from "./value-types.ts";

/** Portkey's options in snake_case, as the Python SDK and configuration files have them. */
export interface PortkeyOptionsSnakeCase {
  /** @deprecated Spell it `authorization`. */
  Authorization?: string | ValueFunction<string> | null | undefined;
  /** @deprecated Spell it `strict_open_ai_compliance`. */
  strict_openai_compliance?: boolean | null | undefined;
  /** @deprecated Spell it `beta`. */
  portkey_beta?: string | null | undefined;
  /** @deprecated Spell it `azure_extra_params`. */
  azure_extra_parameters?: string | null | undefined;
  /** @deprecated Spell it `amz_server_side_encryption`. */
  aws_server_side_encryption?: string | null | undefined;
  /** @deprecated Spell it `amz_server_side_encryption_aws_kms_key_id`. */
  aws_server_side_encryption_kms_key_id?: string | null | undefined;
  /** @deprecated Spell it `web_socket`. */
  WebSocket?: WebSocketClass | null | undefined;

  // Authentication and routing

  /** Your Portkey API key, or a function that is asked for it. The client reads `PORTKEY_API_KEY` when it is not given. */
  api_key?: string | ValueFunction<string> | null | undefined;
  /**
   * Provider to use: a slug of the model catalog with an at sign (`@openai-prod`), or a provider's name (`openai`) together with
   * `authorization`.
   */
  provider?: string | null | undefined;
  /** Slug of a stored provider key. Older than `provider: "@slug"`, which Portkey now recommends. */
  virtual_key?: string | null | undefined;
  /**
   * Routing, retries, cache and guardrails: the id of a saved config (`pc-…`), or a config object, whose keys may be in camelCase
   * or snake_case. May hold secrets.
   */
  config?: string | PortkeyConfig | null | undefined;
  /**
   * The provider's own credential, or a function that is asked for it. A token without a scheme is sent as `Bearer <token>`. Never
   * derived from `apiKey`.
   */
  authorization?: string | ValueFunction<string> | null | undefined;
  /** Base URL to call instead of the provider's own, with its version path. */
  custom_host?: string | null | undefined;
  /** Names of request headers to pass to the provider unchanged; their values go into `headers`. */
  forward_headers?: readonly string[] | null | undefined;

  // Observability

  /** Id of the trace this request belongs to. */
  trace_id?: string | null | undefined;
  /** Id of this request's span within the trace. */
  span_id?: string | null | undefined;
  /** Name of this request's span. */
  span_name?: string | null | undefined;
  /** Id of the span this one is part of. */
  parent_span_id?: string | null | undefined;
  /**
   * What to file the request under, such as `{ _user: "u-1" }`. Portkey expects texts of up to 128 characters; any language works.
   */
  metadata?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether Portkey logs the contents of request and reply. Portkey's default is true. */
  debug?: boolean | null | undefined;
  /** Names of headers to mask in Portkey's logs. */
  sensitive_headers?: readonly string[] | null | undefined;
  /** W3C trace context, in place of `traceId` and `parentSpanId`. */
  traceparent?: string | null | undefined;
  /** W3C baggage, merged into the metadata. */
  baggage?: string | null | undefined;

  // Cache

  /** Whether to fetch a new answer and cache that. Sent only when true, as the gateway looks for the header alone. */
  cache_force_refresh?: boolean | null | undefined;
  /** Part of the cache to use, so that tenants or users do not share answers. */
  cache_namespace?: string | null | undefined;

  // Gateway

  /**
   * Milliseconds after which the gateway gives up on the provider, with status 408; 0 for no limit. The client's own limit is
   * `timeout`.
   */
  request_timeout?: number | null | undefined;
  /**
   * Whether replies leave out what OpenAI's shape does not have, such as `hook_results` and thinking blocks. The gateway's default
   * is true; the client sends `false` unless you set it.
   */
  strict_open_ai_compliance?: boolean | null | undefined;
  /** Guardrails on every request, besides those of the config. */
  default_input_guardrails?: readonly PortkeyConfigGuardrail[] | null | undefined;
  /** Guardrails on every answer, besides those of the config. */
  default_output_guardrails?: readonly PortkeyConfigGuardrail[] | null | undefined;
  /** Version of a beta feature to opt in to. */
  beta?: string | null | undefined;
  /** Whether the body goes to the provider without a transformation. */
  nitro_mode?: boolean | null | undefined;
  /** Whether listing models covers those of all integrations. */
  fetch_integrated_models?: boolean | null | undefined;
  /** Where the gateway lists models from. */
  models_endpoint?: string | null | undefined;
  /** Transport to the gateway, such as `grpc`. */
  gateway_transport?: string | null | undefined;

  // OpenAI

  /** OpenAI organisation to bill. */
  openai_organization?: string | null | undefined;
  /** OpenAI project to bill. */
  openai_project?: string | null | undefined;
  /** Value of the `OpenAI-Beta` header. */
  openai_beta?: string | null | undefined;

  // Anthropic

  /** Anthropic's own key, in place of `authorization`. */
  anthropic_api_key?: string | null | undefined;
  /** Value of the `anthropic-beta` header. */
  anthropic_beta?: string | null | undefined;
  /** Value of the `anthropic-version` header. */
  anthropic_version?: string | null | undefined;
  /** Workspace of Claude on AWS. */
  anthropic_aws_workspace_id?: string | null | undefined;

  // Azure

  /** Name of the Azure OpenAI resource. */
  azure_resource_name?: string | null | undefined;
  /** Name of the deployment. */
  azure_deployment_id?: string | null | undefined;
  /** Version of the API, such as `2024-10-21`. */
  azure_api_version?: string | null | undefined;
  /** Model behind the deployment. */
  azure_model_name?: string | null | undefined;
  /** How to authenticate: `entra`, `managed` or `workload`; left out for a key. */
  azure_auth_mode?: string | null | undefined;
  /** Entra access token. */
  azure_ad_token?: string | null | undefined;
  /** Entra: id of the tenant. */
  azure_entra_tenant_id?: string | null | undefined;
  /** Entra: id of the client. */
  azure_entra_client_id?: string | null | undefined;
  /** Entra: secret of the client. */
  azure_entra_client_secret?: string | null | undefined;
  /** Entra: scope to ask for. */
  azure_entra_scope?: string | null | undefined;
  /** Managed identity: id of the client. */
  azure_managed_client_id?: string | null | undefined;
  /** Workload identity: id of the client. */
  azure_workload_client_id?: string | null | undefined;
  /** Azure AI: name of a managed endpoint. */
  azure_endpoint_name?: string | null | undefined;
  /** Azure AI: URL of the Foundry endpoint. */
  azure_foundry_url?: string | null | undefined;
  /** Azure AI: what to do with unknown parameters: `drop`, `error` or `pass-through`. */
  azure_extra_params?: string | null | undefined;
  /** Azure AI: whether `/responses` goes through without a transformation. */
  provider_responses_proxy?: boolean | null | undefined;

  // AWS

  /** Id of the access key. */
  aws_access_key_id?: string | null | undefined;
  /** The secret access key. */
  aws_secret_access_key?: string | null | undefined;
  /** Token of a temporary session. */
  aws_session_token?: string | null | undefined;
  /** Region, such as `us-east-1`. */
  aws_region?: string | null | undefined;
  /** How to authenticate: `assumedRole` or `apiKey`; left out for an access key. */
  aws_auth_type?: string | null | undefined;
  /** Role to take on. */
  aws_role_arn?: string | null | undefined;
  /** External id that the role asks for. */
  aws_external_id?: string | null | undefined;
  /** Bedrock: bucket for files and batches. */
  aws_s3_bucket?: string | null | undefined;
  /** Bedrock: key of the object in the bucket. */
  aws_s3_object_key?: string | null | undefined;
  /** Bedrock: model for batches. */
  aws_bedrock_model?: string | null | undefined;
  /** Bedrock: encryption of files, such as `aws:kms`. */
  amz_server_side_encryption?: string | null | undefined;
  /** Bedrock: id of the key that encrypts files. */
  amz_server_side_encryption_aws_kms_key_id?: string | null | undefined;
  /** SageMaker: attributes to pass on. */
  amzn_sagemaker_custom_attributes?: string | null | undefined;
  /** SageMaker: model of a multi-model endpoint. */
  amzn_sagemaker_target_model?: string | null | undefined;
  /** SageMaker: production variant. */
  amzn_sagemaker_target_variant?: string | null | undefined;
  /** SageMaker: container of a multi-container endpoint. */
  amzn_sagemaker_target_container_hostname?: string | null | undefined;
  /** SageMaker: your id for the request. */
  amzn_sagemaker_inference_id?: string | null | undefined;
  /** SageMaker: JMESPath expression that decides whether to explain the answer. */
  amzn_sagemaker_enable_explanations?: string | null | undefined;
  /** SageMaker: inference component. */
  amzn_sagemaker_inference_component?: string | null | undefined;
  /** SageMaker: id of a stateful session. */
  amzn_sagemaker_session_id?: string | null | undefined;
  /** SageMaker: name of the model. */
  amzn_sagemaker_model_name?: string | null | undefined;

  // Google Vertex AI

  /** Id of the project. */
  vertex_project_id?: string | null | undefined;
  /** Region, such as `us-central1`. */
  vertex_region?: string | null | undefined;
  /** Key file of the service account, as an object or as its text. */
  vertex_service_account_json?: string | Readonly<Record<string, unknown>> | null | undefined;
  /** Bucket for files and batches. */
  vertex_storage_bucket_name?: string | null | undefined;
  /** How to authenticate, such as with a workload identity. */
  vertex_auth_type?: string | null | undefined;

  // Files and batches

  /** Name of the file at the provider. */
  provider_file_name?: string | null | undefined;
  /** Model of the file's or batch's requests. */
  provider_model?: string | null | undefined;
  /** Endpoint of the batch's requests, such as `/v1/chat/completions`. */
  provider_batch_endpoint?: string | null | undefined;
  /** What an uploaded file is for. */
  file_purpose?: string | null | undefined;
  /** Fireworks: size of the file to upload, in bytes. */
  file_upload_size?: number | null | undefined;
  /** Bedrock: kind of model a file is for. */
  model_type?: string | null | undefined;
  /** Duration of an uploaded audio file in milliseconds. */
  audio_file_duration?: number | null | undefined;

  // Other providers

  /** Cloudflare Workers AI: id of the account. */
  workers_ai_account_id?: string | null | undefined;
  /** Hugging Face: base URL of a dedicated endpoint. */
  huggingface_base_url?: string | null | undefined;
  /** Fireworks: id of the account. */
  fireworks_account_id?: string | null | undefined;
  /** Mistral: whether to complete the middle of a text. */
  mistral_fim_completion?: boolean | null | undefined;
  /** Stability AI: id of your application. */
  stability_client_id?: string | null | undefined;
  /** Stability AI: id of the user. */
  stability_client_user_id?: string | null | undefined;
  /** Stability AI: version of your application. */
  stability_client_version?: string | null | undefined;
  /** Snowflake Cortex: identifier of the account. */
  snowflake_account?: string | null | undefined;
  /** Oracle: version of the API, such as `20231130`. */
  oracle_api_version?: string | null | undefined;
  /** Oracle: region. */
  oracle_region?: string | null | undefined;
  /** Oracle: OCID of the compartment. */
  oracle_compartment_id?: string | null | undefined;
  /** Oracle: `ON_DEMAND` or `DEDICATED`. */
  oracle_serving_mode?: string | null | undefined;
  /** Oracle: OCID of the tenancy. */
  oracle_tenancy?: string | null | undefined;
  /** Oracle: OCID of the user. */
  oracle_user?: string | null | undefined;
  /** Oracle: fingerprint of the key. */
  oracle_fingerprint?: string | null | undefined;
  /**
   * Oracle: the private key. A header cannot hold the line breaks of a PEM; put such a key into `config` as `oracle_private_key`.
   */
  oracle_private_key?: string | null | undefined;
  /** Oracle: passphrase of the key. */
  oracle_key_passphrase?: string | null | undefined;
  /** Databricks: name of the workspace. */
  databricks_workspace?: string | null | undefined;
  /** Databricks: name of the serving endpoint. */
  databricks_serving_endpoint_name?: string | null | undefined;
  /** BytePlus: region. */
  byteplus_region?: string | null | undefined;

  // The client itself

  /** Where the gateway is. `PORTKEY_BASE_URL` when not given, else `https://api.portkey.ai/v1`. */
  base_url?: string | null | undefined;
  /** Where the control plane is, if it is not where the gateway is. The same as `baseURL` when not given. */
  control_plane_url?: string | null | undefined;
  /**
   * Further headers to send, such as those named in `forwardHeaders`; `null` removes one. A function is asked for them, or for the
   * value of one.
   */
  headers?: HeadersLike | ValueFunction<HeadersLike> | null | undefined;
  /** Further headers to send, merged over `headers`. */
  extra_headers?: HeadersLike | ValueFunction<HeadersLike> | null | undefined;
  /** Further query parameters to send: an object, or a `URLSearchParams`. */
  query?: QueryLike | null | undefined;
  /** How many milliseconds the client waits for a reply; 0 for no limit. */
  timeout?: number | null | undefined;
  /** After how many milliseconds without data the client gives up on a stream; 0 for no limit. */
  idle_timeout?: number | null | undefined;
  /** How many times the client repeats a request after a failure that may be temporary. */
  max_retries?: number | null | undefined;
  /** Key by which a server recognises a request that is sent again. For each call; a client makes one where a call has none. */
  idempotency_key?: string | null | undefined;
  /** Ends calls when it aborts. */
  signal?: AbortSignal | null | undefined;
  /** Function that sends requests, in place of the global `fetch`. */
  fetch?: FetchLike | null | undefined;
  /** Class that opens WebSockets, in place of the global `WebSocket`: for Node 20 that of the package `ws`. */
  web_socket?: WebSocketClass | null | undefined;
  /** Middleware in the shape of `openapi-fetch`. That of a call runs beside that of the client. */
  middleware?: readonly Middleware[] | null | undefined;
  /** Writes a message for each attempt, reply, retry and failure, without secrets: `console`, a logger of pino, or a function. */
  logger?: LoggerLike | null | undefined;
  /** The least level that is logged: `debug` (the default), `info`, `warn` or `error`. */
  log_level?: LogLevel | null | undefined;
  /** Called before each attempt is sent, with its number and its address. */
  on_attempt?: ((attempt: AttemptInfo) => void) | null | undefined;
  /** Called before the wait for another attempt, with the delay in milliseconds and the reason. */
  on_retry?: ((failure: FailedAttempt & { readonly delay: number }) => void) | null | undefined;
  /** Decides whether a failed attempt is followed by another: true, false, or after how many milliseconds. */
  retry?: RetryDecision | null | undefined;
  /** Secret with which webhooks are verified. */
  webhook_secret?: string | null | undefined;
  /** Whether the duration of an uploaded recording is sent with it. */
  calculate_audio_duration?: boolean | null | undefined;
  /** Whether the client may run in a web page, where everybody can read its key. */
  dangerously_allow_browser?: boolean | null | undefined;
}

/**
 * Portkey's options as headers, in lower case. A type alias and no interface, so that it fits wherever a plain object of headers does:
 * `HeadersInit`, `Record<string, string>`, `defaultHeaders` of other SDKs.
 */
export type PortkeyHeaders = {
  /** Your Portkey API key, or a function that is asked for it. The client reads `PORTKEY_API_KEY` when it is not given. */
  "x-portkey-api-key"?: string;
  /**
   * Provider to use: a slug of the model catalog with an at sign (`@openai-prod`), or a provider's name (`openai`) together with
   * `authorization`.
   */
  "x-portkey-provider"?: string;
  /** Slug of a stored provider key. Older than `provider: "@slug"`, which Portkey now recommends. */
  "x-portkey-virtual-key"?: string;
  /**
   * Routing, retries, cache and guardrails: the id of a saved config (`pc-…`), or a config object, whose keys may be in camelCase
   * or snake_case. May hold secrets.
   */
  "x-portkey-config"?: string;
  /**
   * The provider's own credential, or a function that is asked for it. A token without a scheme is sent as `Bearer <token>`. Never
   * derived from `apiKey`.
   */
  authorization?: string;
  /** Base URL to call instead of the provider's own, with its version path. */
  "x-portkey-custom-host"?: string;
  /** Names of request headers to pass to the provider unchanged; their values go into `headers`. */
  "x-portkey-forward-headers"?: string;
  /** Id of the trace this request belongs to. */
  "x-portkey-trace-id"?: string;
  /** Id of this request's span within the trace. */
  "x-portkey-span-id"?: string;
  /** Name of this request's span. */
  "x-portkey-span-name"?: string;
  /** Id of the span this one is part of. */
  "x-portkey-parent-span-id"?: string;
  /**
   * What to file the request under, such as `{ _user: "u-1" }`. Portkey expects texts of up to 128 characters; any language works.
   */
  "x-portkey-metadata"?: string;
  /** Whether Portkey logs the contents of request and reply. Portkey's default is true. */
  "x-portkey-debug"?: string;
  /** Names of headers to mask in Portkey's logs. */
  "x-portkey-sensitive-headers"?: string;
  /** W3C trace context, in place of `traceId` and `parentSpanId`. */
  traceparent?: string;
  /** W3C baggage, merged into the metadata. */
  baggage?: string;
  /** Whether to fetch a new answer and cache that. Sent only when true, as the gateway looks for the header alone. */
  "x-portkey-cache-force-refresh"?: string;
  /** Part of the cache to use, so that tenants or users do not share answers. */
  "x-portkey-cache-namespace"?: string;
  /**
   * Milliseconds after which the gateway gives up on the provider, with status 408; 0 for no limit. The client's own limit is
   * `timeout`.
   */
  "x-portkey-request-timeout"?: string;
  /**
   * Whether replies leave out what OpenAI's shape does not have, such as `hook_results` and thinking blocks. The gateway's default
   * is true; the client sends `false` unless you set it.
   */
  "x-portkey-strict-open-ai-compliance"?: string;
  /** Guardrails on every request, besides those of the config. */
  "x-portkey-default-input-guardrails"?: string;
  /** Guardrails on every answer, besides those of the config. */
  "x-portkey-default-output-guardrails"?: string;
  /** Version of a beta feature to opt in to. */
  "x-portkey-beta"?: string;
  /** Whether the body goes to the provider without a transformation. */
  "x-portkey-nitro-mode"?: string;
  /** Whether listing models covers those of all integrations. */
  "x-portkey-fetch-integrated-models"?: string;
  /** Where the gateway lists models from. */
  "x-portkey-models-endpoint"?: string;
  /** Transport to the gateway, such as `grpc`. */
  "x-portkey-gateway-transport"?: string;
  /** OpenAI organisation to bill. */
  "x-portkey-openai-organization"?: string;
  /** OpenAI project to bill. */
  "x-portkey-openai-project"?: string;
  /** Value of the `OpenAI-Beta` header. */
  "x-portkey-openai-beta"?: string;
  /** Anthropic's own key, in place of `authorization`. */
  "x-api-key"?: string;
  /** Value of the `anthropic-beta` header. */
  "x-portkey-anthropic-beta"?: string;
  /** Value of the `anthropic-version` header. */
  "x-portkey-anthropic-version"?: string;
  /** Workspace of Claude on AWS. */
  "x-portkey-anthropic-aws-workspace-id"?: string;
  /** Name of the Azure OpenAI resource. */
  "x-portkey-azure-resource-name"?: string;
  /** Name of the deployment. */
  "x-portkey-azure-deployment-id"?: string;
  /** Version of the API, such as `2024-10-21`. */
  "x-portkey-azure-api-version"?: string;
  /** Model behind the deployment. */
  "x-portkey-azure-model-name"?: string;
  /** How to authenticate: `entra`, `managed` or `workload`; left out for a key. */
  "x-portkey-azure-auth-mode"?: string;
  /** Entra access token. */
  "x-portkey-azure-ad-token"?: string;
  /** Entra: id of the tenant. */
  "x-portkey-azure-entra-tenant-id"?: string;
  /** Entra: id of the client. */
  "x-portkey-azure-entra-client-id"?: string;
  /** Entra: secret of the client. */
  "x-portkey-azure-entra-client-secret"?: string;
  /** Entra: scope to ask for. */
  "x-portkey-azure-entra-scope"?: string;
  /** Managed identity: id of the client. */
  "x-portkey-azure-managed-client-id"?: string;
  /** Workload identity: id of the client. */
  "x-portkey-azure-workload-client-id"?: string;
  /** Azure AI: name of a managed endpoint. */
  "x-portkey-azure-endpoint-name"?: string;
  /** Azure AI: URL of the Foundry endpoint. */
  "x-portkey-azure-foundry-url"?: string;
  /** Azure AI: what to do with unknown parameters: `drop`, `error` or `pass-through`. */
  "x-portkey-azure-extra-params"?: string;
  /** Azure AI: whether `/responses` goes through without a transformation. */
  "x-portkey-provider-responses-proxy"?: string;
  /** Id of the access key. */
  "x-portkey-aws-access-key-id"?: string;
  /** The secret access key. */
  "x-portkey-aws-secret-access-key"?: string;
  /** Token of a temporary session. */
  "x-portkey-aws-session-token"?: string;
  /** Region, such as `us-east-1`. */
  "x-portkey-aws-region"?: string;
  /** How to authenticate: `assumedRole` or `apiKey`; left out for an access key. */
  "x-portkey-aws-auth-type"?: string;
  /** Role to take on. */
  "x-portkey-aws-role-arn"?: string;
  /** External id that the role asks for. */
  "x-portkey-aws-external-id"?: string;
  /** Bedrock: bucket for files and batches. */
  "x-portkey-aws-s3-bucket"?: string;
  /** Bedrock: key of the object in the bucket. */
  "x-portkey-aws-s3-object-key"?: string;
  /** Bedrock: model for batches. */
  "x-portkey-aws-bedrock-model"?: string;
  /** Bedrock: encryption of files, such as `aws:kms`. */
  "x-portkey-amz-server-side-encryption"?: string;
  /** Bedrock: id of the key that encrypts files. */
  "x-portkey-amz-server-side-encryption-aws-kms-key-id"?: string;
  /** SageMaker: attributes to pass on. */
  "x-portkey-amzn-sagemaker-custom-attributes"?: string;
  /** SageMaker: model of a multi-model endpoint. */
  "x-portkey-amzn-sagemaker-target-model"?: string;
  /** SageMaker: production variant. */
  "x-portkey-amzn-sagemaker-target-variant"?: string;
  /** SageMaker: container of a multi-container endpoint. */
  "x-portkey-amzn-sagemaker-target-container-hostname"?: string;
  /** SageMaker: your id for the request. */
  "x-portkey-amzn-sagemaker-inference-id"?: string;
  /** SageMaker: JMESPath expression that decides whether to explain the answer. */
  "x-portkey-amzn-sagemaker-enable-explanations"?: string;
  /** SageMaker: inference component. */
  "x-portkey-amzn-sagemaker-inference-component"?: string;
  /** SageMaker: id of a stateful session. */
  "x-portkey-amzn-sagemaker-session-id"?: string;
  /** SageMaker: name of the model. */
  "x-portkey-amzn-sagemaker-model-name"?: string;
  /** Id of the project. */
  "x-portkey-vertex-project-id"?: string;
  /** Region, such as `us-central1`. */
  "x-portkey-vertex-region"?: string;
  /** Key file of the service account, as an object or as its text. */
  "x-portkey-vertex-service-account-json"?: string;
  /** Bucket for files and batches. */
  "x-portkey-vertex-storage-bucket-name"?: string;
  /** How to authenticate, such as with a workload identity. */
  "x-portkey-vertex-auth-type"?: string;
  /** Name of the file at the provider. */
  "x-portkey-provider-file-name"?: string;
  /** Model of the file's or batch's requests. */
  "x-portkey-provider-model"?: string;
  /** Endpoint of the batch's requests, such as `/v1/chat/completions`. */
  "x-portkey-provider-batch-endpoint"?: string;
  /** What an uploaded file is for. */
  "x-portkey-file-purpose"?: string;
  /** Fireworks: size of the file to upload, in bytes. */
  "x-portkey-file-upload-size"?: string;
  /** Bedrock: kind of model a file is for. */
  "x-portkey-model-type"?: string;
  /** Duration of an uploaded audio file in milliseconds. */
  "x-portkey-audio-file-duration"?: string;
  /** Cloudflare Workers AI: id of the account. */
  "x-portkey-workers-ai-account-id"?: string;
  /** Hugging Face: base URL of a dedicated endpoint. */
  "x-portkey-huggingface-base-url"?: string;
  /** Fireworks: id of the account. */
  "x-portkey-fireworks-account-id"?: string;
  /** Mistral: whether to complete the middle of a text. */
  "x-portkey-mistral-fim-completion"?: string;
  /** Stability AI: id of your application. */
  "x-portkey-stability-client-id"?: string;
  /** Stability AI: id of the user. */
  "x-portkey-stability-client-user-id"?: string;
  /** Stability AI: version of your application. */
  "x-portkey-stability-client-version"?: string;
  /** Snowflake Cortex: identifier of the account. */
  "x-portkey-snowflake-account"?: string;
  /** Oracle: version of the API, such as `20231130`. */
  "x-portkey-oracle-api-version"?: string;
  /** Oracle: region. */
  "x-portkey-oracle-region"?: string;
  /** Oracle: OCID of the compartment. */
  "x-portkey-oracle-compartment-id"?: string;
  /** Oracle: `ON_DEMAND` or `DEDICATED`. */
  "x-portkey-oracle-serving-mode"?: string;
  /** Oracle: OCID of the tenancy. */
  "x-portkey-oracle-tenancy"?: string;
  /** Oracle: OCID of the user. */
  "x-portkey-oracle-user"?: string;
  /** Oracle: fingerprint of the key. */
  "x-portkey-oracle-fingerprint"?: string;
  /**
   * Oracle: the private key. A header cannot hold the line breaks of a PEM; put such a key into `config` as `oracle_private_key`.
   */
  "x-portkey-oracle-private-key"?: string;
  /** Oracle: passphrase of the key. */
  "x-portkey-oracle-key-passphrase"?: string;
  /** Databricks: name of the workspace. */
  "x-portkey-databricks-workspace"?: string;
  /** Databricks: name of the serving endpoint. */
  "x-portkey-databricks-serving-endpoint-name"?: string;
  /** BytePlus: region. */
  "x-portkey-byteplus-region"?: string;
};

/** Options in any of the three forms, also mixed. */
export type AnyPortkeyOptions =
  | PortkeyOptions
  | PortkeyOptionsSnakeCase
  | PortkeyHeaders;

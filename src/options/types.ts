/** The types of options in camelCase. */
// Written by scripts/option-forms.ts from src/options/table.ts. Do not edit: change the table and run the script.
import type { PortkeyConfig, PortkeyConfigGuardrail } from "./config.ts";
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

/** Spellings that the official SDK and its documentation have, kept for code that uses them. */
export interface PortkeyOptionAliases {
  /** @deprecated Spell it `authorization`. */
  Authorization?: string | ValueFunction<string> | null | undefined;
  /** @deprecated Spell it `traceId`. */
  traceID?: string | null | undefined;
  /** @deprecated Spell it `strictOpenAiCompliance`. */
  strictOpenAICompliance?: boolean | null | undefined;
  /** @deprecated Spell it `strictOpenAiCompliance`. */
  strictOpenaiCompliance?: boolean | null | undefined;
  /** @deprecated Spell it `beta`. */
  portkeyBeta?: string | null | undefined;
  /** @deprecated Spell it `azureExtraParams`. */
  azureExtraParameters?: string | null | undefined;
  /** @deprecated Spell it `amzServerSideEncryption`. */
  awsServerSideEncryption?: string | null | undefined;
  /** @deprecated Spell it `amzServerSideEncryptionAwsKmsKeyId`. */
  awsServerSideEncryptionKMSKeyId?: string | null | undefined;
  /** @deprecated Spell it `baseURL`. */
  baseUrl?: string | null | undefined;
  /** @deprecated Spell it `controlPlaneURL`. */
  controlPlaneUrl?: string | null | undefined;
  /** @deprecated Spell it `webSocket`. */
  WebSocket?: WebSocketClass | null | undefined;
}

/**
 * Options of one call. They hold for that call alone, and win over those of the client. Undefined and `""` mean not given; null
 * takes away what the client has set; `false` and `0` are values.
 */
export interface PortkeyRequestOptions extends Omit<PortkeyOptionAliases, "baseUrl" | "controlPlaneUrl"> {
  // Authentication and routing

  /** Your Portkey API key, or a function that is asked for it. The client reads `PORTKEY_API_KEY` when it is not given. */
  apiKey?: string | ValueFunction<string> | null | undefined;
  /**
   * Provider to use: a slug of the model catalog with an at sign (`@openai-prod`), or a provider's name (`openai`) together with
   * `authorization`.
   */
  provider?: string | null | undefined;
  /** Slug of a stored provider key. Older than `provider: "@slug"`, which Portkey now recommends. */
  virtualKey?: string | null | undefined;
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
  customHost?: string | null | undefined;
  /** Names of request headers to pass to the provider unchanged; their values go into `headers`. */
  forwardHeaders?: readonly string[] | null | undefined;

  // Observability

  /** Id of the trace this request belongs to. */
  traceId?: string | null | undefined;
  /** Id of this request's span within the trace. */
  spanId?: string | null | undefined;
  /** Name of this request's span. */
  spanName?: string | null | undefined;
  /** Id of the span this one is part of. */
  parentSpanId?: string | null | undefined;
  /**
   * What to file the request under, such as `{ _user: "u-1" }`. Portkey expects texts of up to 128 characters; any language works.
   */
  metadata?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether Portkey logs the contents of request and reply. Portkey's default is true. */
  debug?: boolean | null | undefined;
  /** Names of headers to mask in Portkey's logs. */
  sensitiveHeaders?: readonly string[] | null | undefined;
  /** W3C trace context, in place of `traceId` and `parentSpanId`. */
  traceparent?: string | null | undefined;
  /** W3C baggage, merged into the metadata. */
  baggage?: string | null | undefined;

  // Cache

  /** Whether to fetch a new answer and cache that. Sent only when true, as the gateway looks for the header alone. */
  cacheForceRefresh?: boolean | null | undefined;
  /** Part of the cache to use, so that tenants or users do not share answers. */
  cacheNamespace?: string | null | undefined;

  // Gateway

  /**
   * Milliseconds after which the gateway gives up on the provider, with status 408; 0 for no limit. The client's own limit is
   * `timeout`.
   */
  requestTimeout?: number | null | undefined;
  /**
   * Whether replies leave out what OpenAI's shape does not have, such as `hook_results` and thinking blocks. The gateway's default
   * is true; the client sends `false` unless you set it.
   */
  strictOpenAiCompliance?: boolean | null | undefined;
  /** Guardrails on every request, besides those of the config. */
  defaultInputGuardrails?: readonly PortkeyConfigGuardrail[] | null | undefined;
  /** Guardrails on every answer, besides those of the config. */
  defaultOutputGuardrails?: readonly PortkeyConfigGuardrail[] | null | undefined;
  /** Version of a beta feature to opt in to. */
  beta?: string | null | undefined;
  /** Whether the body goes to the provider without a transformation. */
  nitroMode?: boolean | null | undefined;
  /** Whether listing models covers those of all integrations. */
  fetchIntegratedModels?: boolean | null | undefined;
  /** Where the gateway lists models from. */
  modelsEndpoint?: string | null | undefined;
  /** Transport to the gateway, such as `grpc`. */
  gatewayTransport?: string | null | undefined;

  // OpenAI

  /** OpenAI organisation to bill. */
  openaiOrganization?: string | null | undefined;
  /** OpenAI project to bill. */
  openaiProject?: string | null | undefined;
  /** Value of the `OpenAI-Beta` header. */
  openaiBeta?: string | null | undefined;

  // Anthropic

  /** Anthropic's own key, in place of `authorization`. */
  anthropicApiKey?: string | null | undefined;
  /** Value of the `anthropic-beta` header. */
  anthropicBeta?: string | null | undefined;
  /** Value of the `anthropic-version` header. */
  anthropicVersion?: string | null | undefined;
  /** Workspace of Claude on AWS. */
  anthropicAwsWorkspaceId?: string | null | undefined;

  // Azure

  /** Name of the Azure OpenAI resource. */
  azureResourceName?: string | null | undefined;
  /** Name of the deployment. */
  azureDeploymentId?: string | null | undefined;
  /** Version of the API, such as `2024-10-21`. */
  azureApiVersion?: string | null | undefined;
  /** Model behind the deployment. */
  azureModelName?: string | null | undefined;
  /** How to authenticate: `entra`, `managed` or `workload`; left out for a key. */
  azureAuthMode?: string | null | undefined;
  /** Entra access token. */
  azureAdToken?: string | null | undefined;
  /** Entra: id of the tenant. */
  azureEntraTenantId?: string | null | undefined;
  /** Entra: id of the client. */
  azureEntraClientId?: string | null | undefined;
  /** Entra: secret of the client. */
  azureEntraClientSecret?: string | null | undefined;
  /** Entra: scope to ask for. */
  azureEntraScope?: string | null | undefined;
  /** Managed identity: id of the client. */
  azureManagedClientId?: string | null | undefined;
  /** Workload identity: id of the client. */
  azureWorkloadClientId?: string | null | undefined;
  /** Azure AI: name of a managed endpoint. */
  azureEndpointName?: string | null | undefined;
  /** Azure AI: URL of the Foundry endpoint. */
  azureFoundryUrl?: string | null | undefined;
  /** Azure AI: what to do with unknown parameters: `drop`, `error` or `pass-through`. */
  azureExtraParams?: string | null | undefined;
  /** Azure AI: whether `/responses` goes through without a transformation. */
  providerResponsesProxy?: boolean | null | undefined;

  // AWS

  /** Id of the access key. */
  awsAccessKeyId?: string | null | undefined;
  /** The secret access key. */
  awsSecretAccessKey?: string | null | undefined;
  /** Token of a temporary session. */
  awsSessionToken?: string | null | undefined;
  /** Region, such as `us-east-1`. */
  awsRegion?: string | null | undefined;
  /** How to authenticate: `assumedRole` or `apiKey`; left out for an access key. */
  awsAuthType?: string | null | undefined;
  /** Role to take on. */
  awsRoleArn?: string | null | undefined;
  /** External id that the role asks for. */
  awsExternalId?: string | null | undefined;
  /** Bedrock: bucket for files and batches. */
  awsS3Bucket?: string | null | undefined;
  /** Bedrock: key of the object in the bucket. */
  awsS3ObjectKey?: string | null | undefined;
  /** Bedrock: model for batches. */
  awsBedrockModel?: string | null | undefined;
  /** Bedrock: encryption of files, such as `aws:kms`. */
  amzServerSideEncryption?: string | null | undefined;
  /** Bedrock: id of the key that encrypts files. */
  amzServerSideEncryptionAwsKmsKeyId?: string | null | undefined;
  /** SageMaker: attributes to pass on. */
  amznSagemakerCustomAttributes?: string | null | undefined;
  /** SageMaker: model of a multi-model endpoint. */
  amznSagemakerTargetModel?: string | null | undefined;
  /** SageMaker: production variant. */
  amznSagemakerTargetVariant?: string | null | undefined;
  /** SageMaker: container of a multi-container endpoint. */
  amznSagemakerTargetContainerHostname?: string | null | undefined;
  /** SageMaker: your id for the request. */
  amznSagemakerInferenceId?: string | null | undefined;
  /** SageMaker: JMESPath expression that decides whether to explain the answer. */
  amznSagemakerEnableExplanations?: string | null | undefined;
  /** SageMaker: inference component. */
  amznSagemakerInferenceComponent?: string | null | undefined;
  /** SageMaker: id of a stateful session. */
  amznSagemakerSessionId?: string | null | undefined;
  /** SageMaker: name of the model. */
  amznSagemakerModelName?: string | null | undefined;

  // Google Vertex AI

  /** Id of the project. */
  vertexProjectId?: string | null | undefined;
  /** Region, such as `us-central1`. */
  vertexRegion?: string | null | undefined;
  /** Key file of the service account, as an object or as its text. */
  vertexServiceAccountJson?: string | Readonly<Record<string, unknown>> | null | undefined;
  /** Bucket for files and batches. */
  vertexStorageBucketName?: string | null | undefined;
  /** How to authenticate, such as with a workload identity. */
  vertexAuthType?: string | null | undefined;

  // Files and batches

  /** Name of the file at the provider. */
  providerFileName?: string | null | undefined;
  /** Model of the file's or batch's requests. */
  providerModel?: string | null | undefined;
  /** Endpoint of the batch's requests, such as `/v1/chat/completions`. */
  providerBatchEndpoint?: string | null | undefined;
  /** What an uploaded file is for. */
  filePurpose?: string | null | undefined;
  /** Fireworks: size of the file to upload, in bytes. */
  fileUploadSize?: number | null | undefined;
  /** Bedrock: kind of model a file is for. */
  modelType?: string | null | undefined;
  /** Duration of an uploaded audio file in milliseconds. */
  audioFileDuration?: number | null | undefined;

  // Other providers

  /** Cloudflare Workers AI: id of the account. */
  workersAiAccountId?: string | null | undefined;
  /** Hugging Face: base URL of a dedicated endpoint. */
  huggingfaceBaseUrl?: string | null | undefined;
  /** Fireworks: id of the account. */
  fireworksAccountId?: string | null | undefined;
  /** Mistral: whether to complete the middle of a text. */
  mistralFimCompletion?: boolean | null | undefined;
  /** Stability AI: id of your application. */
  stabilityClientId?: string | null | undefined;
  /** Stability AI: id of the user. */
  stabilityClientUserId?: string | null | undefined;
  /** Stability AI: version of your application. */
  stabilityClientVersion?: string | null | undefined;
  /** Snowflake Cortex: identifier of the account. */
  snowflakeAccount?: string | null | undefined;
  /** Oracle: version of the API, such as `20231130`. */
  oracleApiVersion?: string | null | undefined;
  /** Oracle: region. */
  oracleRegion?: string | null | undefined;
  /** Oracle: OCID of the compartment. */
  oracleCompartmentId?: string | null | undefined;
  /** Oracle: `ON_DEMAND` or `DEDICATED`. */
  oracleServingMode?: string | null | undefined;
  /** Oracle: OCID of the tenancy. */
  oracleTenancy?: string | null | undefined;
  /** Oracle: OCID of the user. */
  oracleUser?: string | null | undefined;
  /** Oracle: fingerprint of the key. */
  oracleFingerprint?: string | null | undefined;
  /**
   * Oracle: the private key. A header cannot hold the line breaks of a PEM; put such a key into `config` as `oracle_private_key`.
   */
  oraclePrivateKey?: string | null | undefined;
  /** Oracle: passphrase of the key. */
  oracleKeyPassphrase?: string | null | undefined;
  /** Databricks: name of the workspace. */
  databricksWorkspace?: string | null | undefined;
  /** Databricks: name of the serving endpoint. */
  databricksServingEndpointName?: string | null | undefined;
  /** BytePlus: region. */
  byteplusRegion?: string | null | undefined;

  // The client itself

  /**
   * Further headers to send, such as those named in `forwardHeaders`; `null` removes one. A function is asked for them, or for the
   * value of one.
   */
  headers?: HeadersLike | ValueFunction<HeadersLike> | null | undefined;
  /** Further headers to send, merged over `headers`. */
  extraHeaders?: HeadersLike | ValueFunction<HeadersLike> | null | undefined;
  /** Further query parameters to send: an object, or a `URLSearchParams`. */
  query?: QueryLike | null | undefined;
  /** How many milliseconds the client waits for a reply; 0 for no limit. */
  timeout?: number | null | undefined;
  /** After how many milliseconds without data the client gives up on a stream; 0 for no limit. */
  idleTimeout?: number | null | undefined;
  /** How many times the client repeats a request after a failure that may be temporary. */
  maxRetries?: number | null | undefined;
  /** Key by which a server recognises a request that is sent again. For each call; a client makes one where a call has none. */
  idempotencyKey?: string | null | undefined;
  /** Ends calls when it aborts. */
  signal?: AbortSignal | null | undefined;
  /** Function that sends requests, in place of the global `fetch`. */
  fetch?: FetchLike | null | undefined;
  /** Class that opens WebSockets, in place of the global `WebSocket`: for Node 20 that of the package `ws`. */
  webSocket?: WebSocketClass | null | undefined;
  /** Middleware in the shape of `openapi-fetch`. That of a call runs beside that of the client. */
  middleware?: readonly Middleware[] | null | undefined;
  /** Writes a message for each attempt, reply, retry and failure, without secrets: `console`, a logger of pino, or a function. */
  logger?: LoggerLike | null | undefined;
  /** The least level that is logged: `debug` (the default), `info`, `warn` or `error`. */
  logLevel?: LogLevel | null | undefined;
  /** Called before each attempt is sent, with its number and its address. */
  onAttempt?: ((attempt: AttemptInfo) => void) | null | undefined;
  /** Called before the wait for another attempt, with the delay in milliseconds and the reason. */
  onRetry?: ((failure: FailedAttempt & { readonly delay: number }) => void) | null | undefined;
  /** Decides whether a failed attempt is followed by another: true, false, or after how many milliseconds. */
  retry?: RetryDecision | null | undefined;
  /** Whether the duration of an uploaded recording is sent with it. */
  calculateAudioDuration?: boolean | null | undefined;
}

/**
 * All options in camelCase, the canonical form: those of a call, which a client can have for all of its calls, and those that only
 * a client has. Undefined and `""` mean not given; null takes away what is set; `false` and `0` are values.
 */
export interface PortkeyOptions extends PortkeyRequestOptions, PortkeyOptionAliases {
  /** Where the gateway is. `PORTKEY_BASE_URL` when not given, else `https://api.portkey.ai/v1`. */
  baseURL?: string | null | undefined;
  /** Where the control plane is, if it is not where the gateway is. The same as `baseURL` when not given. */
  controlPlaneURL?: string | null | undefined;
  /** Secret with which webhooks are verified. */
  webhookSecret?: string | null | undefined;
  /** Whether the client may run in a web page, where everybody can read its key. */
  dangerouslyAllowBrowser?: boolean | null | undefined;
}

/** The one table of options. Types, documentation and every function of this folder follow from it. */
import type { PortkeyOptionAliases, PortkeyOptions } from "./types.ts";

/**
 * What an option's value must be, in the words of the error message. The first word of a kind is the type of the value, where it is one.
 * The kind also decides how the value is written into a header.
 */
export type OptionKind =
  | "string"
  | "string or function"
  | "string with a token"
  | "boolean"
  | "boolean that is sent when true"
  | "number from 0"
  | "a whole number from 0 to 10"
  | "milliseconds from 0 (no limit) to 2147483647"
  | "array of header names"
  | "array"
  | "object"
  | "object or JSON"
  | "object or id"
  | "headers"
  | "object or URLSearchParams"
  | "function"
  | "class"
  | "function of an attempt"
  | "function of a retry"
  | "function that decides"
  | "function or logger"
  | "debug, info, warn or error"
  | 'list of objects with a method "onRequest", "onResponse" or "onError"'
  | "AbortSignal";

/** A row of the table. A row that is nothing but a kind stands for an option with that kind and a derived header. */
export interface OptionRow {
  readonly kind: OptionKind;
  /** The header, where it is not `x-portkey-` and the name; null for an option that is never sent. */
  readonly header?: string | null;
  /** Who alone can have the option: a client, or a single call. Both can where this is left out. */
  readonly scope?: "client" | "call";
  /** Other spellings, in camelCase, that the official SDKs and their documentation have. */
  readonly aliases?: readonly string[];
}

/**
 * Every option by its name in camelCase. The snake_case name and the header derive from it. The comment of a row is what users read
 * about the option: `scripts/option-forms.ts` writes the types of all forms from this table, and `scripts/option-table.ts` the table
 * in `examples/OPTIONS.md`. After a change, run both; until then the compiler refuses the table.
 *
 * Left out on purpose are the headers in which the official SDKs name themselves (`package-version`, `runtime`, `runtime-version`),
 * and what only the Python SDK has (`instrumentation`, `websocket_base_url`).
 */
export const optionTable: Readonly<Record<OptionName, OptionKind | OptionRow>> = {
  // Authentication and routing

  /** Your Portkey API key, or a function that is asked for it. The client reads `PORTKEY_API_KEY` when it is not given. */
  apiKey: "string or function",
  /** Provider to use: a slug of the model catalog with an at sign (`@openai-prod`), or a provider's name (`openai`) together with `authorization`. */
  provider: "string",
  /** Slug of a stored provider key. Older than `provider: "@slug"`, which Portkey now recommends. */
  virtualKey: "string",
  /** Routing, retries, cache and guardrails: the id of a saved config (`pc-…`), or a config object, whose keys may be in camelCase or snake_case. May hold secrets. */
  config: "object or id",
  /** The provider's own credential, or a function that is asked for it. A token without a scheme is sent as `Bearer <token>`. Never derived from `apiKey`. */
  authorization: { kind: "string with a token", header: "authorization", aliases: ["Authorization"] },
  /** Base URL to call instead of the provider's own, with its version path. */
  customHost: "string",
  /** Names of request headers to pass to the provider unchanged; their values go into `headers`. */
  forwardHeaders: "array of header names",

  // Observability

  /** Id of the trace this request belongs to. */
  traceId: { kind: "string", aliases: ["traceID"] },
  /** Id of this request's span within the trace. */
  spanId: "string",
  /** Name of this request's span. */
  spanName: "string",
  /** Id of the span this one is part of. */
  parentSpanId: "string",
  /** What to file the request under, such as `{ _user: "u-1" }`. Portkey expects texts of up to 128 characters; any language works. */
  metadata: "object",
  /** Whether Portkey logs the contents of request and reply. Portkey's default is true. */
  debug: "boolean",
  /** Names of headers to mask in Portkey's logs. */
  sensitiveHeaders: "array of header names",
  /** W3C trace context, in place of `traceId` and `parentSpanId`. */
  traceparent: { kind: "string", header: "traceparent" },
  /** W3C baggage, merged into the metadata. */
  baggage: { kind: "string", header: "baggage" },

  // Cache

  /** Whether to fetch a new answer and cache that. Sent only when true, as the gateway looks for the header alone. */
  cacheForceRefresh: "boolean that is sent when true",
  /** Part of the cache to use, so that tenants or users do not share answers. */
  cacheNamespace: "string",

  // Gateway

  /** Milliseconds after which the gateway gives up on the provider, with status 408; 0 for no limit. The client's own limit is `timeout`. */
  requestTimeout: "number from 0",
  /** Whether replies leave out what OpenAI's shape does not have, such as `hook_results` and thinking blocks. The gateway's default is true; the client sends `false` unless you set it. */
  strictOpenAiCompliance: { kind: "boolean", aliases: ["strictOpenAICompliance", "strictOpenaiCompliance"] },
  /** Guardrails on every request, besides those of the config. */
  defaultInputGuardrails: "array",
  /** Guardrails on every answer, besides those of the config. */
  defaultOutputGuardrails: "array",
  /** Version of a beta feature to opt in to. */
  beta: { kind: "string", aliases: ["portkeyBeta"] },
  /** Whether the body goes to the provider without a transformation. */
  nitroMode: "boolean",
  /** Whether listing models covers those of all integrations. */
  fetchIntegratedModels: "boolean",
  /** Where the gateway lists models from. */
  modelsEndpoint: "string",
  /** Transport to the gateway, such as `grpc`. */
  gatewayTransport: "string",

  // OpenAI

  /** OpenAI organisation to bill. */
  openaiOrganization: "string",
  /** OpenAI project to bill. */
  openaiProject: "string",
  /** Value of the `OpenAI-Beta` header. */
  openaiBeta: "string",

  // Anthropic

  /** Anthropic's own key, in place of `authorization`. */
  anthropicApiKey: { kind: "string", header: "x-api-key" },
  /** Value of the `anthropic-beta` header. */
  anthropicBeta: "string",
  /** Value of the `anthropic-version` header. */
  anthropicVersion: "string",
  /** Workspace of Claude on AWS. */
  anthropicAwsWorkspaceId: "string",

  // Azure

  /** Name of the Azure OpenAI resource. */
  azureResourceName: "string",
  /** Name of the deployment. */
  azureDeploymentId: "string",
  /** Version of the API, such as `2024-10-21`. */
  azureApiVersion: "string",
  /** Model behind the deployment. */
  azureModelName: "string",
  /** How to authenticate: `entra`, `managed` or `workload`; left out for a key. */
  azureAuthMode: "string",
  /** Entra access token. */
  azureAdToken: "string",
  /** Entra: id of the tenant. */
  azureEntraTenantId: "string",
  /** Entra: id of the client. */
  azureEntraClientId: "string",
  /** Entra: secret of the client. */
  azureEntraClientSecret: "string",
  /** Entra: scope to ask for. */
  azureEntraScope: "string",
  /** Managed identity: id of the client. */
  azureManagedClientId: "string",
  /** Workload identity: id of the client. */
  azureWorkloadClientId: "string",
  /** Azure AI: name of a managed endpoint. */
  azureEndpointName: "string",
  /** Azure AI: URL of the Foundry endpoint. */
  azureFoundryUrl: "string",
  /** Azure AI: what to do with unknown parameters: `drop`, `error` or `pass-through`. */
  azureExtraParams: { kind: "string", aliases: ["azureExtraParameters"] },
  /** Azure AI: whether `/responses` goes through without a transformation. */
  providerResponsesProxy: "boolean",

  // AWS

  /** Id of the access key. */
  awsAccessKeyId: "string",
  /** The secret access key. */
  awsSecretAccessKey: "string",
  /** Token of a temporary session. */
  awsSessionToken: "string",
  /** Region, such as `us-east-1`. */
  awsRegion: "string",
  /** How to authenticate: `assumedRole` or `apiKey`; left out for an access key. */
  awsAuthType: "string",
  /** Role to take on. */
  awsRoleArn: "string",
  /** External id that the role asks for. */
  awsExternalId: "string",
  /** Bedrock: bucket for files and batches. */
  awsS3Bucket: "string",
  /** Bedrock: key of the object in the bucket. */
  awsS3ObjectKey: "string",
  /** Bedrock: model for batches. */
  awsBedrockModel: "string",
  /** Bedrock: encryption of files, such as `aws:kms`. */
  amzServerSideEncryption: { kind: "string", aliases: ["awsServerSideEncryption"] },
  /** Bedrock: id of the key that encrypts files. */
  amzServerSideEncryptionAwsKmsKeyId: { kind: "string", aliases: ["awsServerSideEncryptionKMSKeyId"] },
  /** SageMaker: attributes to pass on. */
  amznSagemakerCustomAttributes: "string",
  /** SageMaker: model of a multi-model endpoint. */
  amznSagemakerTargetModel: "string",
  /** SageMaker: production variant. */
  amznSagemakerTargetVariant: "string",
  /** SageMaker: container of a multi-container endpoint. */
  amznSagemakerTargetContainerHostname: "string",
  /** SageMaker: your id for the request. */
  amznSagemakerInferenceId: "string",
  /** SageMaker: JMESPath expression that decides whether to explain the answer. */
  amznSagemakerEnableExplanations: "string",
  /** SageMaker: inference component. */
  amznSagemakerInferenceComponent: "string",
  /** SageMaker: id of a stateful session. */
  amznSagemakerSessionId: "string",
  /** SageMaker: name of the model. */
  amznSagemakerModelName: "string",

  // Google Vertex AI

  /** Id of the project. */
  vertexProjectId: "string",
  /** Region, such as `us-central1`. */
  vertexRegion: "string",
  /** Key file of the service account, as an object or as its text. */
  vertexServiceAccountJson: "object or JSON",
  /** Bucket for files and batches. */
  vertexStorageBucketName: "string",
  /** How to authenticate, such as with a workload identity. */
  vertexAuthType: "string",

  // Files and batches

  /** Name of the file at the provider. */
  providerFileName: "string",
  /** Model of the file's or batch's requests. */
  providerModel: "string",
  /** Endpoint of the batch's requests, such as `/v1/chat/completions`. */
  providerBatchEndpoint: "string",
  /** What an uploaded file is for. */
  filePurpose: "string",
  /** Fireworks: size of the file to upload, in bytes. */
  fileUploadSize: "number from 0",
  /** Bedrock: kind of model a file is for. */
  modelType: "string",
  /** Duration of an uploaded audio file in milliseconds. */
  audioFileDuration: "number from 0",

  // Other providers

  /** Cloudflare Workers AI: id of the account. */
  workersAiAccountId: "string",
  /** Hugging Face: base URL of a dedicated endpoint. */
  huggingfaceBaseUrl: "string",
  /** Fireworks: id of the account. */
  fireworksAccountId: "string",
  /** Mistral: whether to complete the middle of a text. */
  mistralFimCompletion: "boolean",
  /** Stability AI: id of your application. */
  stabilityClientId: "string",
  /** Stability AI: id of the user. */
  stabilityClientUserId: "string",
  /** Stability AI: version of your application. */
  stabilityClientVersion: "string",
  /** Snowflake Cortex: identifier of the account. */
  snowflakeAccount: "string",
  /** Oracle: version of the API, such as `20231130`. */
  oracleApiVersion: "string",
  /** Oracle: region. */
  oracleRegion: "string",
  /** Oracle: OCID of the compartment. */
  oracleCompartmentId: "string",
  /** Oracle: `ON_DEMAND` or `DEDICATED`. */
  oracleServingMode: "string",
  /** Oracle: OCID of the tenancy. */
  oracleTenancy: "string",
  /** Oracle: OCID of the user. */
  oracleUser: "string",
  /** Oracle: fingerprint of the key. */
  oracleFingerprint: "string",
  /** Oracle: the private key. A header cannot hold the line breaks of a PEM; put such a key into `config` as `oracle_private_key`. */
  oraclePrivateKey: "string",
  /** Oracle: passphrase of the key. */
  oracleKeyPassphrase: "string",
  /** Databricks: name of the workspace. */
  databricksWorkspace: "string",
  /** Databricks: name of the serving endpoint. */
  databricksServingEndpointName: "string",
  /** BytePlus: region. */
  byteplusRegion: "string",

  // The client itself

  /** Where the gateway is. `PORTKEY_BASE_URL` when not given, else `https://api.portkey.ai/v1`. */
  baseURL: { kind: "string", header: null, scope: "client", aliases: ["baseUrl"] },
  /** Where the control plane is, if it is not where the gateway is. The same as `baseURL` when not given. */
  controlPlaneURL: { kind: "string", header: null, scope: "client", aliases: ["controlPlaneUrl"] },
  /** Further headers to send, such as those named in `forwardHeaders`; `null` removes one. A function is asked for them, or for the value of one. */
  headers: { kind: "headers", header: null },
  /** Further headers to send, merged over `headers`. */
  extraHeaders: { kind: "headers", header: null },
  /** Further query parameters to send: an object, or a `URLSearchParams`. */
  query: { kind: "object or URLSearchParams", header: null },
  /** How many milliseconds the client waits for a reply; 0 for no limit. */
  timeout: { kind: "milliseconds from 0 (no limit) to 2147483647", header: null },
  /** After how many milliseconds without data the client gives up on a stream; 0 for no limit. */
  idleTimeout: { kind: "milliseconds from 0 (no limit) to 2147483647", header: null },
  /** How many times the client repeats a request after a failure that may be temporary. */
  maxRetries: { kind: "a whole number from 0 to 10", header: null },
  /** Key by which a server recognises a request that is sent again. For each call; a client makes one where a call has none. */
  idempotencyKey: { kind: "string", header: null, scope: "call" },
  /** Ends calls when it aborts. */
  signal: { kind: "AbortSignal", header: null },
  /** Function that sends requests, in place of the global `fetch`. */
  fetch: { kind: "function", header: null },
  /** Class that opens WebSockets, in place of the global `WebSocket`: for Node 20 that of the package `ws`. */
  webSocket: { kind: "class", header: null, aliases: ["WebSocket"] },
  /** Middleware in the shape of `openapi-fetch`. That of a call runs beside that of the client. */
  middleware: { kind: 'list of objects with a method "onRequest", "onResponse" or "onError"', header: null },
  /** Writes a message for each attempt, reply, retry and failure, without secrets: `console`, a logger of pino, or a function. */
  logger: { kind: "function or logger", header: null },
  /** The least level that is logged: `debug` (the default), `info`, `warn` or `error`. */
  logLevel: { kind: "debug, info, warn or error", header: null },
  /** Called before each attempt is sent, with its number and its address. */
  onAttempt: { kind: "function of an attempt", header: null },
  /** Called before the wait for another attempt, with the delay in milliseconds and the reason. */
  onRetry: { kind: "function of a retry", header: null },
  /** Decides whether a failed attempt is followed by another: true, false, or after how many milliseconds. */
  retry: { kind: "function that decides", header: null },
  /** Secret with which webhooks are verified. */
  webhookSecret: { kind: "string", header: null, scope: "client" },
  /** Whether the duration of an uploaded recording is sent with it. */
  calculateAudioDuration: { kind: "boolean", header: null },
  /** Whether the client may run in a web page, where everybody can read its key. */
  dangerouslyAllowBrowser: { kind: "boolean", header: null, scope: "client" },
};

/** The canonical name of an option. */
export type OptionName = Exclude<keyof PortkeyOptions, keyof PortkeyOptionAliases>;

/**
 * Names in snake_case that people try and that are no options, by what to use instead. `api_key` stands for Azure's header `api-key`, and
 * `cache`, `mode` and `retry_count` for headers that the gateway no longer reads. Fields of a config need no row.
 */
export const replacements: Readonly<Record<string, string>> = {
  azure_api_key: "authorization",
  api_key: "authorization",
  default_headers: "headers",
  vertex_ai_llm_request_type: "forwardHeaders",
  x_vertex_ai_llm_request_type: "forwardHeaders",
  mode: "provider",
  cache_age: "config",
  retry_count: "config",
  http_client: "fetch",
};

/** One option, with everything that derives from its row. */
export interface Option extends OptionRow {
  readonly name: OptionName;
  /** The name in snake_case. */
  readonly snake: string;
  /** The header, in lower case; null for an option that is never sent. */
  readonly header: string | null;
}

/** All options by each of their spellings in lower case. Made when it is first needed: importing the module costs nothing. */
let options: Map<string, Option> | undefined;

/** Finds an option by any of its spellings. Capitals do not count: `X-Portkey-Trace-Id`, `traceID`, `baseUrl`. */
export function findOption(spelling: string): Option | undefined {
  options ??= readTable();
  return options.get(spelling.toLowerCase());
}

function readTable(): Map<string, Option> {
  const found = new Map<string, Option>();
  for (const [name, given] of Object.entries(optionTable)) {
    const row = typeof given === "string" ? { kind: given } : given;
    const snake = toSnake(name);
    const option = { header: `x-portkey-${snake.replaceAll("_", "-")}`, ...row, name: name as OptionName, snake };
    if (option.header) found.set(option.header, option);
    for (const spelling of [name, ...row.aliases ?? []]) {
      found.set(spelling.toLowerCase(), option).set(toSnake(spelling), option);
    }
  }
  return found;
}

/** A name in snake_case. An acronym is one word: `baseURL` is `base_url`, `awsS3Bucket` is `aws_s3_bucket`. */
export function toSnake(name: string): string {
  return name.replace(/\B([A-Z]+(?![a-z])|[A-Z])/g, "_$&").toLowerCase();
}

/**
 * The one table of options, by their names in camelCase; the snake_case names and the headers derive from those. `=name` gives an
 * option a header of its own. The line below a list tells of what kind its options are, after a mark:
 *
 * - `:` options that are sent as a header.
 * - `;` options of the client itself, which are never sent as a header of their own name.
 * - `>` names that are known and are no option, with the option to use instead. Those of `config` are keys of a config, and `cache`,
 *   `retryCount` and `mode` are headers that the gateway has ceased to read, as it never read Azure's `api-key`. A provider's own
 *   header goes into `headers`, with its name in `forwardHeaders`. Not even here: what only the Python SDK has (`instrumentation`,
 *   `websocket_base_url`) and the headers in which the official SDKs name themselves (`package-version`, `runtime`,
 *   `runtime-version`).
 *
 * It is one text in which names are searched, as a process with one client needs few of them: a map of all took longer to build
 * than all else that a client does first. What each option means stands in `option-types.ts`.
 */
export const optionTable = `
apiKey,virtualKey,provider,customHost
traceId,spanId,spanName,parentSpanId,traceparent=traceparent,baggage=baggage
cacheNamespace,beta,modelsEndpoint,gatewayTransport
openaiOrganization,openaiProject,openaiBeta
anthropicBeta,anthropicVersion,anthropicApiKey=x-api-key,anthropicAwsWorkspaceId
azureResourceName,azureDeploymentId,azureApiVersion,azureModelName,azureEndpointName,azureAdToken,azureAuthMode
azureFoundryUrl,azureExtraParams,azureManagedClientId,azureWorkloadClientId
azureEntraClientId,azureEntraClientSecret,azureEntraTenantId,azureEntraScope
awsAccessKeyId,awsSecretAccessKey,awsSessionToken,awsRegion,awsAuthType,awsRoleArn,awsExternalId
awsS3Bucket,awsS3ObjectKey,awsBedrockModel
amzServerSideEncryption,amzServerSideEncryptionAwsKmsKeyId
amznSagemakerCustomAttributes,amznSagemakerTargetModel,amznSagemakerTargetVariant,amznSagemakerTargetContainerHostname
amznSagemakerInferenceId,amznSagemakerEnableExplanations,amznSagemakerInferenceComponent,amznSagemakerSessionId
amznSagemakerModelName
vertexProjectId,vertexRegion,vertexStorageBucketName,vertexAuthType
providerFileName,providerModel,providerBatchEndpoint
filePurpose,modelType,workersAiAccountId,huggingfaceBaseUrl,fireworksAccountId
stabilityClientId,stabilityClientUserId,stabilityClientVersion
oracleApiVersion,oracleRegion,oracleCompartmentId,oracleServingMode,oracleTenancy,oracleUser,oracleFingerprint
oracleKeyPassphrase,oraclePrivateKey
snowflakeAccount,databricksWorkspace,databricksServingEndpointName,byteplusRegion
: string
authorization=authorization
: string with a token
debug,cacheForceRefresh,strictOpenAiCompliance,nitroMode
fetchIntegratedModels,providerResponsesProxy,mistralFimCompletion
: boolean
requestTimeout,fileUploadSize,audioFileDuration
: number from 0
forwardHeaders,sensitiveHeaders
: array of header names
metadata,vertexServiceAccountJson
: object
config
: object or id
defaultInputGuardrails,defaultOutputGuardrails
: array
baseURL,controlPlaneURL,idempotencyKey,webhookSecret
; string
timeout,idleTimeout,maxRetries
; number from 0
dangerouslyAllowBrowser,calculateAudioDuration
; boolean
headers,extraHeaders
; headers
fetch
; function
query,signal,logger,middleware
; any
cache,cacheAge,retryCount,onStatusCodes,maxAge,useRetryAfterHeader,useRetryAfterHeaders
overrideParams,defaultParams,dropParams,inputGuardrails,outputGuardrails
beforeRequestHooks,afterRequestHooks,onSuccess,onFail,isEnabled,guardrailVersionId,promptId,hashFields
cbConfig,failureThreshold,failureThresholdPercentage,failureStatusCodes,minimumRequests,cooldownInterval
> config
azureApiKey=api-key
> authorization
defaultHeaders
> headers
vertexAiLlmRequestType=x-vertex-ai-llm-request-type
> forwardHeaders
mode
> provider
httpClient
> fetch
`;

/** What an option's value must be; the first word is its type. It decides how the value is written into a header. */
export type OptionKind =
  | "string"
  | "string with a token"
  | "boolean"
  | "number from 0"
  | "array of header names"
  | "array"
  | "object"
  | "object or id"
  | "headers"
  | "function"
  | "any";

/** One option. */
export interface OptionRow {
  /** The canonical name, in camelCase. */
  readonly name: string;
  /** The name in snake_case. */
  readonly snake: string;
  /** The header, in lower case; null for an option of the client itself. */
  readonly header: string | null;
  readonly kind: OptionKind;
  /** For a name that is no option: the option to use instead. */
  readonly instead: string | null;
}

/** The table to search in: in lower case, each name and header between commas, at the place where the table has it. */
let searched: string | undefined;

/** The rows that were looked up so far, by spelling. */
const rows = new Map<string, OptionRow>();

/** Looks an option up by any of its spellings. Capitals do not count: `X-Portkey-Trace-Id`, `traceID`, `baseUrl`. */
export function findOption(key: string): OptionRow | undefined {
  const spelling = key.toLowerCase();
  const known = rows.get(spelling);
  if (known) return known;
  searched ??= optionTable.toLowerCase().replace(/[=\n]/g, ",");
  let at = searched.indexOf(`,${letters(spelling)},`);
  if (at < 0) return undefined;
  if (optionTable[at] === "=") at = searched.lastIndexOf(",", at - 1); // a header stands after its name
  const [, name, own, mark, kind] = /^(\w*)=?([\w-]*)[^:;>]*(.) (.*)/.exec(
    optionTable.slice(at + 1),
  ) as unknown as string[];
  const snake = name!.replace(/[A-Z]+/g, "_$&").toLowerCase();
  const header = mark === ";" ? null : own || `x-portkey-${snake.replaceAll("_", "-")}`;
  if (![name!.toLowerCase(), snake, header].includes(spelling)) return undefined;
  const row = { name, snake, header, kind, instead: mark === ">" ? kind : null } as OptionRow;
  rows.set(spelling, row);
  return row;
}

/** A spelling in lower case without what separates its words, which is what a name in camelCase is without its capitals. */
export function letters(spelling: string): string {
  return spelling.startsWith("x-portkey-") ? spelling.slice(9).replaceAll("-", "") : spelling.replaceAll("_", "");
}

/**
 * The one table of options, by their names in camelCase; the snake_case names and the headers derive from those. That loses nothing, as
 * no word of a name begins with a digit. `=name` gives an option a header of its own. The line below a list tells of what kind its
 * options are, after a mark:
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
openaiBeta
openaiProject
openaiOrganization
vertexRegion
vertexProjectId
vertexAuthType
vertexStorageBucketName
azureEntraClientId
azureEntraClientSecret
azureManagedClientId
azureDeploymentId
azureEntraTenantId
azureEndpointName
azureEntraScope
azureFoundryUrl
azureResourceName
azureExtraParams
azureModelName
azureAuthMode
azureApiVersion
azureAdToken
azureWorkloadClientId
amzServerSideEncryption
amzServerSideEncryptionAwsKmsKeyId
awsBedrockModel
awsRegion
awsRoleArn
awsAccessKeyId
awsSecretAccessKey
awsExternalId
awsS3Bucket
awsSessionToken
awsS3ObjectKey
awsAuthType
virtualKey
apiKey
customHost
provider
stabilityClientId
stabilityClientUserId
stabilityClientVersion
anthropicVersion
anthropicApiKey=x-api-key
anthropicBeta
anthropicAwsWorkspaceId
amznSagemakerSessionId
amznSagemakerEnableExplanations
amznSagemakerCustomAttributes
amznSagemakerModelName
amznSagemakerInferenceId
amznSagemakerTargetContainerHostname
amznSagemakerInferenceComponent
amznSagemakerTargetVariant
amznSagemakerTargetModel
providerFileName
providerModel
providerBatchEndpoint
oracleApiVersion
oracleFingerprint
oracleUser
oracleRegion
oracleServingMode
oracleKeyPassphrase
oraclePrivateKey
oracleTenancy
oracleCompartmentId
fireworksAccountId
filePurpose
workersAiAccountId
huggingfaceBaseUrl
modelType
databricksWorkspace
byteplusRegion
snowflakeAccount
databricksServingEndpointName
traceId
parentSpanId
spanId
spanName
traceparent=traceparent
baggage=baggage
cacheNamespace
beta
gatewayTransport
modelsEndpoint
: string
authorization=authorization
: string with a token
strictOpenAiCompliance
cacheForceRefresh
debug
nitroMode
fetchIntegratedModels
providerResponsesProxy
mistralFimCompletion
: boolean
requestTimeout
fileUploadSize
audioFileDuration
: number from 0
sensitiveHeaders
forwardHeaders
: array of header names
metadata
vertexServiceAccountJson
: object
config
: object or id
defaultInputGuardrails
defaultOutputGuardrails
: array
baseURL
controlPlaneURL
webhookSecret
idempotencyKey
; string
idleTimeout
maxRetries
timeout
; number from 0
dangerouslyAllowBrowser
calculateAudioDuration
; boolean
headers
extraHeaders
; headers
fetch
; function
logger
signal
middleware
query
; any
useRetryAfterHeaders
onStatusCodes
useRetryAfterHeader
maxAge
cacheAge
cache
retryCount
dropParams
inputGuardrails
defaultParams
overrideParams
outputGuardrails
guardrailVersionId
onSuccess
isEnabled
onFail
promptId
hashFields
beforeRequestHooks
afterRequestHooks
failureStatusCodes
cooldownInterval
minimumRequests
failureThreshold
failureThresholdPercentage
cbConfig
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

/** Longer than any spelling. */
const TOO_LONG = 64;

/** So many spellings are remembered: they come from outside, as keys of configs and as names of headers. */
const MOST_KNOWN = 1_000;

/** What was looked up so far, by spelling in lower case; undefined for what the table does not have. */
const known = new Map<string, OptionRow | undefined>();

/** The table to search in: in lower case, each name and header on a line, at the place where the table has it. */
let searched: string | undefined;

/** Looks an option up by any of its spellings. Capitals do not count: `X-Portkey-Trace-Id`, `traceID`, `baseUrl`. */
export function findOption(key: string): OptionRow | undefined {
  if (key.length > TOO_LONG) return undefined;
  const spelling = key.toLowerCase();
  if (!known.has(spelling)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(spelling, readRow(spelling));
  }
  return known.get(spelling);
}

function readRow(spelling: string): OptionRow | undefined {
  searched ??= optionTable.toLowerCase().replaceAll("=", "\n");
  let at = searched.indexOf(`\n${letters(spelling)}\n`);
  if (at < 0) return undefined;
  if (optionTable[at] === "=") at = searched.lastIndexOf("\n", at - 1); // a header stands after its name
  const [, name, own, mark, kind] = /^(\w*)=?([\w-]*)[^:;>]*(.) (.*)/.exec(
    optionTable.slice(at + 1),
  ) as unknown as string[];
  const snake = name!.replace(/[A-Z]+/g, "_$&").toLowerCase();
  const header = mark === ";" ? null : own || `x-portkey-${snake.replaceAll("_", "-")}`;
  if (![name!.toLowerCase(), snake, header].includes(spelling)) return undefined;
  return { name, snake, header, kind, instead: mark === ">" ? kind : null } as OptionRow;
}

/** A spelling in lower case without what separates its words, which is what a name in camelCase is without its capitals. */
export function letters(spelling: string): string {
  return spelling.startsWith("x-portkey-") ? spelling.slice(9).replaceAll("-", "") : spelling.replaceAll("_", "");
}

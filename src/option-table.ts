/**
 * The one table of options. A word is an option's stem, which is its header without `x-portkey-`; the camelCase and snake_case names
 * derive from it. A word that ends in a hyphen begins the others of its line. `=name` gives an option a header of its own. What each
 * option means stands in `option-types.ts`.
 */

/** Options that are sent as a header, by kind. */
export const headerOptions = {
  string: `api-key virtual-key provider custom-host
trace-id span-id span-name parent-span-id traceparent=traceparent baggage=baggage
cache-namespace beta models-endpoint gateway-transport
openai- organization project beta
anthropic- beta version api-key=x-api-key aws-workspace-id
azure- resource-name deployment-id api-version model-name endpoint-name ad-token auth-mode foundry-url extra-params
azure- managed-client-id workload-client-id entra-client-id entra-client-secret entra-tenant-id entra-scope
aws- access-key-id secret-access-key session-token region auth-type role-arn external-id
aws- s3-bucket s3-object-key bedrock-model
amz- server-side-encryption server-side-encryption-aws-kms-key-id
amzn-sagemaker- custom-attributes target-model target-variant target-container-hostname
amzn-sagemaker- inference-id enable-explanations inference-component session-id model-name
vertex- project-id region storage-bucket-name auth-type
provider- file-name model batch-endpoint
file-purpose model-type workers-ai-account-id huggingface-base-url fireworks-account-id
stability-client- id user-id version
oracle- api-version region compartment-id serving-mode tenancy user fingerprint key-passphrase private-key
snowflake-account databricks-workspace databricks-serving-endpoint-name byteplus-region`,
  "string with a token": "authorization=authorization",
  boolean: `debug cache-force-refresh strict-open-ai-compliance nitro-mode
fetch-integrated-models provider-responses-proxy mistral-fim-completion`,
  "number from 0": "request-timeout file-upload-size audio-file-duration",
  "array of header names": "forward-headers sensitive-headers",
  object: "metadata vertex-service-account-json",
  "object or id": "config",
  array: "default-input-guardrails default-output-guardrails",
} as const;

/** Options of the client itself, by kind. They are never sent as a header of their own name. */
export const clientOptions = {
  string: "base-URL control-plane-URL idempotency-key webhook-secret",
  "number from 0": "timeout idle-timeout max-retries",
  boolean: "dangerously-allow-browser calculate-audio-duration",
  headers: "headers extra-headers",
  function: "fetch",
  any: "query signal logger middleware",
} as const;

/**
 * Names that are known and are no option, by the option to use instead. Those of `config` are keys of a config, and `cache`,
 * `retryCount` and `mode` are headers that the gateway has ceased to read, as it never read Azure's `api-key`. A provider's own
 * header goes into `headers`, with its name in `forwardHeaders`. Not even here: what only the Python SDK has (`instrumentation`,
 * `websocket_base_url`) and the headers in which the official SDKs name themselves (`package-version`, `runtime`, `runtime-version`).
 */
export const replaced = {
  config: `cache cache-age retry-count on-status-codes max-age use-retry-after-header use-retry-after-headers
override-params default-params drop-params input-guardrails output-guardrails
before-request-hooks after-request-hooks on-success on-fail is-enabled guardrail-version-id prompt-id hash-fields
cb-config failure-threshold failure-threshold-percentage failure-status-codes minimum-requests cooldown-interval`,
  authorization: "azure-api-key=api-key",
  headers: "default-headers",
  forwardHeaders: "vertex-ai-llm-request-type=x-vertex-ai-llm-request-type",
  provider: "mode",
  fetch: "http-client",
} as const;

/** What an option's value must be; the first word is its type. It decides how the value is written into a header. */
export type OptionKind =
  | keyof typeof headerOptions
  | keyof typeof clientOptions;

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

let table: Map<string, OptionRow> | undefined;

/** Every spelling of every option, in lower case. Built when first asked for, so that importing costs nothing. */
export function optionTable(): Map<string, OptionRow> {
  if (table) return table;
  table = new Map();
  for (const group of [headerOptions, clientOptions, replaced]) {
    for (const [kind, lines] of Object.entries(group)) {
      for (const line of lines.split("\n")) {
        let prefix = "";
        for (const word of line.split(" ")) {
          if (word.endsWith("-")) prefix = word;
          else addRow(table, prefix + word, kind as OptionKind, group);
        }
      }
    }
  }
  return table;
}

function addRow(table: Map<string, OptionRow>, word: string, kind: OptionKind, group: object): void {
  const [stem, header = `x-portkey-${stem}`] = word.split("=") as [string, string?];
  const name = stem.replace(/-./g, (letter) => letter[1]!.toUpperCase());
  const snake = stem.replaceAll("-", "_").toLowerCase();
  const row: OptionRow = {
    name,
    snake,
    header: group === clientOptions ? null : header,
    kind,
    instead: group === replaced ? kind : null,
  };
  table.set(name.toLowerCase(), row).set(snake, row).set(row.header ?? snake, row);
}

/** Looks an option up by any of its spellings. Capitals do not count: `X-Portkey-Trace-Id`, `traceID`, `baseUrl`. */
export function findOption(key: string): OptionRow | undefined {
  return optionTable().get(key.toLowerCase());
}

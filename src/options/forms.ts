/** The types of the other two forms of {@link PortkeyOptions}. A test keeps all three and `option-table.ts` alike. */
import type { PortkeyOptions } from "./types.ts";

/** Portkey's options in snake_case, as the Python SDK and configuration files have them. */
export interface PortkeyOptionsSnakeCase {
  /** @deprecated Spell it `authorization`. */
  Authorization?: string | null | undefined;
  /** {@link PortkeyOptions.apiKey} */
  api_key?: PortkeyOptions["apiKey"];
  /** {@link PortkeyOptions.provider} */
  provider?: PortkeyOptions["provider"];
  /** {@link PortkeyOptions.virtualKey} */
  virtual_key?: PortkeyOptions["virtualKey"];
  /** {@link PortkeyOptions.config} */
  config?: PortkeyOptions["config"];
  /** {@link PortkeyOptions.authorization} */
  authorization?: PortkeyOptions["authorization"];
  /** {@link PortkeyOptions.customHost} */
  custom_host?: PortkeyOptions["customHost"];
  /** {@link PortkeyOptions.forwardHeaders} */
  forward_headers?: PortkeyOptions["forwardHeaders"];
  /** {@link PortkeyOptions.traceId} */
  trace_id?: PortkeyOptions["traceId"];
  /** {@link PortkeyOptions.spanId} */
  span_id?: PortkeyOptions["spanId"];
  /** {@link PortkeyOptions.spanName} */
  span_name?: PortkeyOptions["spanName"];
  /** {@link PortkeyOptions.parentSpanId} */
  parent_span_id?: PortkeyOptions["parentSpanId"];
  /** {@link PortkeyOptions.metadata} */
  metadata?: PortkeyOptions["metadata"];
  /** {@link PortkeyOptions.debug} */
  debug?: PortkeyOptions["debug"];
  /** {@link PortkeyOptions.sensitiveHeaders} */
  sensitive_headers?: PortkeyOptions["sensitiveHeaders"];
  /** {@link PortkeyOptions.traceparent} */
  traceparent?: PortkeyOptions["traceparent"];
  /** {@link PortkeyOptions.baggage} */
  baggage?: PortkeyOptions["baggage"];
  /** {@link PortkeyOptions.cacheForceRefresh} */
  cache_force_refresh?: PortkeyOptions["cacheForceRefresh"];
  /** {@link PortkeyOptions.cacheNamespace} */
  cache_namespace?: PortkeyOptions["cacheNamespace"];
  /** {@link PortkeyOptions.requestTimeout} */
  request_timeout?: PortkeyOptions["requestTimeout"];
  /** {@link PortkeyOptions.strictOpenAiCompliance} */
  strict_open_ai_compliance?: PortkeyOptions["strictOpenAiCompliance"];
  /** {@link PortkeyOptions.defaultInputGuardrails} */
  default_input_guardrails?: PortkeyOptions["defaultInputGuardrails"];
  /** {@link PortkeyOptions.defaultOutputGuardrails} */
  default_output_guardrails?: PortkeyOptions["defaultOutputGuardrails"];
  /** {@link PortkeyOptions.beta} */
  beta?: PortkeyOptions["beta"];
  /** {@link PortkeyOptions.nitroMode} */
  nitro_mode?: PortkeyOptions["nitroMode"];
  /** {@link PortkeyOptions.fetchIntegratedModels} */
  fetch_integrated_models?: PortkeyOptions["fetchIntegratedModels"];
  /** {@link PortkeyOptions.modelsEndpoint} */
  models_endpoint?: PortkeyOptions["modelsEndpoint"];
  /** {@link PortkeyOptions.gatewayTransport} */
  gateway_transport?: PortkeyOptions["gatewayTransport"];
  /** {@link PortkeyOptions.openaiOrganization} */
  openai_organization?: PortkeyOptions["openaiOrganization"];
  /** {@link PortkeyOptions.openaiProject} */
  openai_project?: PortkeyOptions["openaiProject"];
  /** {@link PortkeyOptions.openaiBeta} */
  openai_beta?: PortkeyOptions["openaiBeta"];
  /** {@link PortkeyOptions.anthropicApiKey} */
  anthropic_api_key?: PortkeyOptions["anthropicApiKey"];
  /** {@link PortkeyOptions.anthropicBeta} */
  anthropic_beta?: PortkeyOptions["anthropicBeta"];
  /** {@link PortkeyOptions.anthropicVersion} */
  anthropic_version?: PortkeyOptions["anthropicVersion"];
  /** {@link PortkeyOptions.anthropicAwsWorkspaceId} */
  anthropic_aws_workspace_id?: PortkeyOptions["anthropicAwsWorkspaceId"];
  /** {@link PortkeyOptions.azureResourceName} */
  azure_resource_name?: PortkeyOptions["azureResourceName"];
  /** {@link PortkeyOptions.azureDeploymentId} */
  azure_deployment_id?: PortkeyOptions["azureDeploymentId"];
  /** {@link PortkeyOptions.azureApiVersion} */
  azure_api_version?: PortkeyOptions["azureApiVersion"];
  /** {@link PortkeyOptions.azureModelName} */
  azure_model_name?: PortkeyOptions["azureModelName"];
  /** {@link PortkeyOptions.azureAuthMode} */
  azure_auth_mode?: PortkeyOptions["azureAuthMode"];
  /** {@link PortkeyOptions.azureAdToken} */
  azure_ad_token?: PortkeyOptions["azureAdToken"];
  /** {@link PortkeyOptions.azureEntraTenantId} */
  azure_entra_tenant_id?: PortkeyOptions["azureEntraTenantId"];
  /** {@link PortkeyOptions.azureEntraClientId} */
  azure_entra_client_id?: PortkeyOptions["azureEntraClientId"];
  /** {@link PortkeyOptions.azureEntraClientSecret} */
  azure_entra_client_secret?: PortkeyOptions["azureEntraClientSecret"];
  /** {@link PortkeyOptions.azureEntraScope} */
  azure_entra_scope?: PortkeyOptions["azureEntraScope"];
  /** {@link PortkeyOptions.azureManagedClientId} */
  azure_managed_client_id?: PortkeyOptions["azureManagedClientId"];
  /** {@link PortkeyOptions.azureWorkloadClientId} */
  azure_workload_client_id?: PortkeyOptions["azureWorkloadClientId"];
  /** {@link PortkeyOptions.azureEndpointName} */
  azure_endpoint_name?: PortkeyOptions["azureEndpointName"];
  /** {@link PortkeyOptions.azureFoundryUrl} */
  azure_foundry_url?: PortkeyOptions["azureFoundryUrl"];
  /** {@link PortkeyOptions.azureExtraParams} */
  azure_extra_params?: PortkeyOptions["azureExtraParams"];
  /** {@link PortkeyOptions.providerResponsesProxy} */
  provider_responses_proxy?: PortkeyOptions["providerResponsesProxy"];
  /** {@link PortkeyOptions.awsAccessKeyId} */
  aws_access_key_id?: PortkeyOptions["awsAccessKeyId"];
  /** {@link PortkeyOptions.awsSecretAccessKey} */
  aws_secret_access_key?: PortkeyOptions["awsSecretAccessKey"];
  /** {@link PortkeyOptions.awsSessionToken} */
  aws_session_token?: PortkeyOptions["awsSessionToken"];
  /** {@link PortkeyOptions.awsRegion} */
  aws_region?: PortkeyOptions["awsRegion"];
  /** {@link PortkeyOptions.awsAuthType} */
  aws_auth_type?: PortkeyOptions["awsAuthType"];
  /** {@link PortkeyOptions.awsRoleArn} */
  aws_role_arn?: PortkeyOptions["awsRoleArn"];
  /** {@link PortkeyOptions.awsExternalId} */
  aws_external_id?: PortkeyOptions["awsExternalId"];
  /** {@link PortkeyOptions.awsS3Bucket} */
  aws_s3_bucket?: PortkeyOptions["awsS3Bucket"];
  /** {@link PortkeyOptions.awsS3ObjectKey} */
  aws_s3_object_key?: PortkeyOptions["awsS3ObjectKey"];
  /** {@link PortkeyOptions.awsBedrockModel} */
  aws_bedrock_model?: PortkeyOptions["awsBedrockModel"];
  /** {@link PortkeyOptions.amzServerSideEncryption} */
  amz_server_side_encryption?: PortkeyOptions["amzServerSideEncryption"];
  /** {@link PortkeyOptions.amzServerSideEncryptionAwsKmsKeyId} */
  amz_server_side_encryption_aws_kms_key_id?: PortkeyOptions["amzServerSideEncryptionAwsKmsKeyId"];
  /** {@link PortkeyOptions.amznSagemakerCustomAttributes} */
  amzn_sagemaker_custom_attributes?: PortkeyOptions["amznSagemakerCustomAttributes"];
  /** {@link PortkeyOptions.amznSagemakerTargetModel} */
  amzn_sagemaker_target_model?: PortkeyOptions["amznSagemakerTargetModel"];
  /** {@link PortkeyOptions.amznSagemakerTargetVariant} */
  amzn_sagemaker_target_variant?: PortkeyOptions["amznSagemakerTargetVariant"];
  /** {@link PortkeyOptions.amznSagemakerTargetContainerHostname} */
  amzn_sagemaker_target_container_hostname?: PortkeyOptions["amznSagemakerTargetContainerHostname"];
  /** {@link PortkeyOptions.amznSagemakerInferenceId} */
  amzn_sagemaker_inference_id?: PortkeyOptions["amznSagemakerInferenceId"];
  /** {@link PortkeyOptions.amznSagemakerEnableExplanations} */
  amzn_sagemaker_enable_explanations?: PortkeyOptions["amznSagemakerEnableExplanations"];
  /** {@link PortkeyOptions.amznSagemakerInferenceComponent} */
  amzn_sagemaker_inference_component?: PortkeyOptions["amznSagemakerInferenceComponent"];
  /** {@link PortkeyOptions.amznSagemakerSessionId} */
  amzn_sagemaker_session_id?: PortkeyOptions["amznSagemakerSessionId"];
  /** {@link PortkeyOptions.amznSagemakerModelName} */
  amzn_sagemaker_model_name?: PortkeyOptions["amznSagemakerModelName"];
  /** {@link PortkeyOptions.vertexProjectId} */
  vertex_project_id?: PortkeyOptions["vertexProjectId"];
  /** {@link PortkeyOptions.vertexRegion} */
  vertex_region?: PortkeyOptions["vertexRegion"];
  /** {@link PortkeyOptions.vertexServiceAccountJson} */
  vertex_service_account_json?: PortkeyOptions["vertexServiceAccountJson"];
  /** {@link PortkeyOptions.vertexStorageBucketName} */
  vertex_storage_bucket_name?: PortkeyOptions["vertexStorageBucketName"];
  /** {@link PortkeyOptions.vertexAuthType} */
  vertex_auth_type?: PortkeyOptions["vertexAuthType"];
  /** {@link PortkeyOptions.providerFileName} */
  provider_file_name?: PortkeyOptions["providerFileName"];
  /** {@link PortkeyOptions.providerModel} */
  provider_model?: PortkeyOptions["providerModel"];
  /** {@link PortkeyOptions.providerBatchEndpoint} */
  provider_batch_endpoint?: PortkeyOptions["providerBatchEndpoint"];
  /** {@link PortkeyOptions.filePurpose} */
  file_purpose?: PortkeyOptions["filePurpose"];
  /** {@link PortkeyOptions.fileUploadSize} */
  file_upload_size?: PortkeyOptions["fileUploadSize"];
  /** {@link PortkeyOptions.modelType} */
  model_type?: PortkeyOptions["modelType"];
  /** {@link PortkeyOptions.audioFileDuration} */
  audio_file_duration?: PortkeyOptions["audioFileDuration"];
  /** {@link PortkeyOptions.workersAiAccountId} */
  workers_ai_account_id?: PortkeyOptions["workersAiAccountId"];
  /** {@link PortkeyOptions.huggingfaceBaseUrl} */
  huggingface_base_url?: PortkeyOptions["huggingfaceBaseUrl"];
  /** {@link PortkeyOptions.fireworksAccountId} */
  fireworks_account_id?: PortkeyOptions["fireworksAccountId"];
  /** {@link PortkeyOptions.mistralFimCompletion} */
  mistral_fim_completion?: PortkeyOptions["mistralFimCompletion"];
  /** {@link PortkeyOptions.stabilityClientId} */
  stability_client_id?: PortkeyOptions["stabilityClientId"];
  /** {@link PortkeyOptions.stabilityClientUserId} */
  stability_client_user_id?: PortkeyOptions["stabilityClientUserId"];
  /** {@link PortkeyOptions.stabilityClientVersion} */
  stability_client_version?: PortkeyOptions["stabilityClientVersion"];
  /** {@link PortkeyOptions.snowflakeAccount} */
  snowflake_account?: PortkeyOptions["snowflakeAccount"];
  /** {@link PortkeyOptions.oracleApiVersion} */
  oracle_api_version?: PortkeyOptions["oracleApiVersion"];
  /** {@link PortkeyOptions.oracleRegion} */
  oracle_region?: PortkeyOptions["oracleRegion"];
  /** {@link PortkeyOptions.oracleCompartmentId} */
  oracle_compartment_id?: PortkeyOptions["oracleCompartmentId"];
  /** {@link PortkeyOptions.oracleServingMode} */
  oracle_serving_mode?: PortkeyOptions["oracleServingMode"];
  /** {@link PortkeyOptions.oracleTenancy} */
  oracle_tenancy?: PortkeyOptions["oracleTenancy"];
  /** {@link PortkeyOptions.oracleUser} */
  oracle_user?: PortkeyOptions["oracleUser"];
  /** {@link PortkeyOptions.oracleFingerprint} */
  oracle_fingerprint?: PortkeyOptions["oracleFingerprint"];
  /** {@link PortkeyOptions.oraclePrivateKey} */
  oracle_private_key?: PortkeyOptions["oraclePrivateKey"];
  /** {@link PortkeyOptions.oracleKeyPassphrase} */
  oracle_key_passphrase?: PortkeyOptions["oracleKeyPassphrase"];
  /** {@link PortkeyOptions.databricksWorkspace} */
  databricks_workspace?: PortkeyOptions["databricksWorkspace"];
  /** {@link PortkeyOptions.databricksServingEndpointName} */
  databricks_serving_endpoint_name?: PortkeyOptions["databricksServingEndpointName"];
  /** {@link PortkeyOptions.byteplusRegion} */
  byteplus_region?: PortkeyOptions["byteplusRegion"];
  /** {@link PortkeyOptions.baseURL} */
  base_url?: PortkeyOptions["baseURL"];
  /** {@link PortkeyOptions.controlPlaneURL} */
  control_plane_url?: PortkeyOptions["controlPlaneURL"];
  /** {@link PortkeyOptions.headers} */
  headers?: PortkeyOptions["headers"];
  /** {@link PortkeyOptions.extraHeaders} */
  extra_headers?: PortkeyOptions["extraHeaders"];
  /** {@link PortkeyOptions.query} */
  query?: PortkeyOptions["query"];
  /** {@link PortkeyOptions.timeout} */
  timeout?: PortkeyOptions["timeout"];
  /** {@link PortkeyOptions.idleTimeout} */
  idle_timeout?: PortkeyOptions["idleTimeout"];
  /** {@link PortkeyOptions.maxRetries} */
  max_retries?: PortkeyOptions["maxRetries"];
  /** {@link PortkeyOptions.idempotencyKey} */
  idempotency_key?: PortkeyOptions["idempotencyKey"];
  /** {@link PortkeyOptions.signal} */
  signal?: PortkeyOptions["signal"];
  /** {@link PortkeyOptions.fetch} */
  fetch?: PortkeyOptions["fetch"];
  /** {@link PortkeyOptions.middleware} */
  middleware?: PortkeyOptions["middleware"];
  /** {@link PortkeyOptions.logger} */
  logger?: PortkeyOptions["logger"];
  /** {@link PortkeyOptions.webhookSecret} */
  webhook_secret?: PortkeyOptions["webhookSecret"];
  /** {@link PortkeyOptions.calculateAudioDuration} */
  calculate_audio_duration?: PortkeyOptions["calculateAudioDuration"];
  /** {@link PortkeyOptions.dangerouslyAllowBrowser} */
  dangerously_allow_browser?: PortkeyOptions["dangerouslyAllowBrowser"];
}
/**
 * Portkey's options as headers, in lower case. An alias and not an interface, so that it fits wherever a plain object of headers
 * does: `HeadersInit`, `Record<string, string>`, `defaultHeaders` of other SDKs.
 */
export type PortkeyHeaders = {
  "x-portkey-api-key"?: string;
  "x-portkey-provider"?: string;
  "x-portkey-virtual-key"?: string;
  "x-portkey-config"?: string;
  authorization?: string;
  "x-portkey-custom-host"?: string;
  "x-portkey-forward-headers"?: string;
  "x-portkey-trace-id"?: string;
  "x-portkey-span-id"?: string;
  "x-portkey-span-name"?: string;
  "x-portkey-parent-span-id"?: string;
  "x-portkey-metadata"?: string;
  "x-portkey-debug"?: string;
  "x-portkey-sensitive-headers"?: string;
  traceparent?: string;
  baggage?: string;
  "x-portkey-cache-force-refresh"?: string;
  "x-portkey-cache-namespace"?: string;
  "x-portkey-request-timeout"?: string;
  "x-portkey-strict-open-ai-compliance"?: string;
  "x-portkey-default-input-guardrails"?: string;
  "x-portkey-default-output-guardrails"?: string;
  "x-portkey-beta"?: string;
  "x-portkey-nitro-mode"?: string;
  "x-portkey-fetch-integrated-models"?: string;
  "x-portkey-models-endpoint"?: string;
  "x-portkey-gateway-transport"?: string;
  "x-portkey-openai-organization"?: string;
  "x-portkey-openai-project"?: string;
  "x-portkey-openai-beta"?: string;
  "x-api-key"?: string;
  "x-portkey-anthropic-beta"?: string;
  "x-portkey-anthropic-version"?: string;
  "x-portkey-anthropic-aws-workspace-id"?: string;
  "x-portkey-azure-resource-name"?: string;
  "x-portkey-azure-deployment-id"?: string;
  "x-portkey-azure-api-version"?: string;
  "x-portkey-azure-model-name"?: string;
  "x-portkey-azure-auth-mode"?: string;
  "x-portkey-azure-ad-token"?: string;
  "x-portkey-azure-entra-tenant-id"?: string;
  "x-portkey-azure-entra-client-id"?: string;
  "x-portkey-azure-entra-client-secret"?: string;
  "x-portkey-azure-entra-scope"?: string;
  "x-portkey-azure-managed-client-id"?: string;
  "x-portkey-azure-workload-client-id"?: string;
  "x-portkey-azure-endpoint-name"?: string;
  "x-portkey-azure-foundry-url"?: string;
  "x-portkey-azure-extra-params"?: string;
  "x-portkey-provider-responses-proxy"?: string;
  "x-portkey-aws-access-key-id"?: string;
  "x-portkey-aws-secret-access-key"?: string;
  "x-portkey-aws-session-token"?: string;
  "x-portkey-aws-region"?: string;
  "x-portkey-aws-auth-type"?: string;
  "x-portkey-aws-role-arn"?: string;
  "x-portkey-aws-external-id"?: string;
  "x-portkey-aws-s3-bucket"?: string;
  "x-portkey-aws-s3-object-key"?: string;
  "x-portkey-aws-bedrock-model"?: string;
  "x-portkey-amz-server-side-encryption"?: string;
  "x-portkey-amz-server-side-encryption-aws-kms-key-id"?: string;
  "x-portkey-amzn-sagemaker-custom-attributes"?: string;
  "x-portkey-amzn-sagemaker-target-model"?: string;
  "x-portkey-amzn-sagemaker-target-variant"?: string;
  "x-portkey-amzn-sagemaker-target-container-hostname"?: string;
  "x-portkey-amzn-sagemaker-inference-id"?: string;
  "x-portkey-amzn-sagemaker-enable-explanations"?: string;
  "x-portkey-amzn-sagemaker-inference-component"?: string;
  "x-portkey-amzn-sagemaker-session-id"?: string;
  "x-portkey-amzn-sagemaker-model-name"?: string;
  "x-portkey-vertex-project-id"?: string;
  "x-portkey-vertex-region"?: string;
  "x-portkey-vertex-service-account-json"?: string;
  "x-portkey-vertex-storage-bucket-name"?: string;
  "x-portkey-vertex-auth-type"?: string;
  "x-portkey-provider-file-name"?: string;
  "x-portkey-provider-model"?: string;
  "x-portkey-provider-batch-endpoint"?: string;
  "x-portkey-file-purpose"?: string;
  "x-portkey-file-upload-size"?: string;
  "x-portkey-model-type"?: string;
  "x-portkey-audio-file-duration"?: string;
  "x-portkey-workers-ai-account-id"?: string;
  "x-portkey-huggingface-base-url"?: string;
  "x-portkey-fireworks-account-id"?: string;
  "x-portkey-mistral-fim-completion"?: string;
  "x-portkey-stability-client-id"?: string;
  "x-portkey-stability-client-user-id"?: string;
  "x-portkey-stability-client-version"?: string;
  "x-portkey-snowflake-account"?: string;
  "x-portkey-oracle-api-version"?: string;
  "x-portkey-oracle-region"?: string;
  "x-portkey-oracle-compartment-id"?: string;
  "x-portkey-oracle-serving-mode"?: string;
  "x-portkey-oracle-tenancy"?: string;
  "x-portkey-oracle-user"?: string;
  "x-portkey-oracle-fingerprint"?: string;
  "x-portkey-oracle-private-key"?: string;
  "x-portkey-oracle-key-passphrase"?: string;
  "x-portkey-databricks-workspace"?: string;
  "x-portkey-databricks-serving-endpoint-name"?: string;
  "x-portkey-byteplus-region"?: string;
};

/** Options in any of the three forms, also mixed. */
export type AnyPortkeyOptions =
  | PortkeyOptions
  | PortkeyOptionsSnakeCase
  | PortkeyHeaders;

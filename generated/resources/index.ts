// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { ResourceTree } from "../../src/runtime.ts";
import type * as agentsArea from "./agents.ts";
import type * as analyticsArea from "./analytics.ts";
import type * as apiKeysArea from "./api-keys.ts";
import type * as assistantsArea from "./assistants.ts";
import type * as audioArea from "./audio.ts";
import type * as auditLogsArea from "./audit-logs.ts";
import type * as batchesArea from "./batches.ts";
import type * as chatArea from "./chat.ts";
import type * as chatkitArea from "./chatkit.ts";
import type * as collectionsArea from "./collections.ts";
import type * as completionsArea from "./completions.ts";
import type * as configsArea from "./configs.ts";
import type * as containersArea from "./containers.ts";
import type * as conversationsArea from "./conversations.ts";
import type * as embeddingsArea from "./embeddings.ts";
import type * as evalsArea from "./evals.ts";
import type * as feedbackArea from "./feedback.ts";
import type * as filesArea from "./files.ts";
import type * as fineTuningArea from "./fine-tuning.ts";
import type * as generationsArea from "./generations.ts";
import type * as guardrailsArea from "./guardrails.ts";
import type * as imagesArea from "./images.ts";
import type * as integrationsArea from "./integrations.ts";
import type * as labelsArea from "./labels.ts";
import type * as logExportsArea from "./log-exports.ts";
import type * as logsArea from "./logs.ts";
import type * as mcpIntegrationsArea from "./mcp-integrations.ts";
import type * as mcpServersArea from "./mcp-servers.ts";
import type * as messagesArea from "./messages.ts";
import type * as modelConfigsArea from "./model-configs.ts";
import type * as modelsArea from "./models.ts";
import type * as moderationsArea from "./moderations.ts";
import type * as ocrArea from "./ocr.ts";
import type * as opentelemetryArea from "./opentelemetry.ts";
import type * as organisationsArea from "./organisations.ts";
import type * as promptPartialsArea from "./prompt-partials.ts";
import type * as promptsArea from "./prompts.ts";
import type * as providersArea from "./providers.ts";
import type * as rateLimitsArea from "./rate-limits.ts";
import type * as realtimeArea from "./realtime.ts";
import type * as rerankArea from "./rerank.ts";
import type * as responsesArea from "./responses.ts";
import type * as scimArea from "./scim.ts";
import type * as secretReferencesArea from "./secret-references.ts";
import type * as skillsArea from "./skills.ts";
import type * as threadsArea from "./threads.ts";
import type * as uploadsArea from "./uploads.ts";
import type * as usageLimitsArea from "./usage-limits.ts";
import type * as usersArea from "./users.ts";
import type * as vectorStoresArea from "./vector-stores.ts";
import type * as videosArea from "./videos.ts";
import type * as virtualKeysArea from "./virtual-keys.ts";
import type * as workspacesArea from "./workspaces.ts";

/** Every namespace of the client. */
export interface Resources {
  /** Methods of `portkey.admin`. */
  readonly admin: organisationsArea.Admin & usersArea.Admin & workspacesArea.Admin;
  /** Methods of `portkey.agentIntegrations`. */
  readonly agentIntegrations: agentsArea.AgentIntegrations;
  /** Methods of `portkey.agentServers`. */
  readonly agentServers: agentsArea.AgentServers;
  /** Methods of `portkey.analytics`. */
  readonly analytics: analyticsArea.Analytics;
  /** Methods of `portkey.apiKeys`. */
  readonly apiKeys: apiKeysArea.ApiKeys;
  /** Methods of `portkey.audio`. */
  readonly audio: audioArea.Audio;
  /** Methods of `portkey.auditLogs`. */
  readonly auditLogs: auditLogsArea.AuditLogs;
  /** Methods of `portkey.batches`. */
  readonly batches: batchesArea.Batches;
  /** Methods of `portkey.beta`. */
  readonly beta: assistantsArea.Beta & chatkitArea.Beta & realtimeArea.Beta & threadsArea.Beta & vectorStoresArea.Beta;
  /** Methods of `portkey.chat`. */
  readonly chat: chatArea.Chat;
  /** Methods of `portkey.collections`. */
  readonly collections: collectionsArea.Collections;
  /** Methods of `portkey.completions`. */
  readonly completions: completionsArea.Completions;
  /** Methods of `portkey.configs`. */
  readonly configs: configsArea.Configs;
  /** Methods of `portkey.containers`. */
  readonly containers: containersArea.Containers;
  /** Methods of `portkey.conversations`. */
  readonly conversations: conversationsArea.Conversations;
  /** Methods of `portkey.embeddings`. */
  readonly embeddings: embeddingsArea.Embeddings;
  /** Methods of `portkey.evals`. */
  readonly evals: evalsArea.Evals;
  /** Methods of `portkey.feedback`. */
  readonly feedback: feedbackArea.Feedback;
  /** Methods of `portkey.files`. */
  readonly files: filesArea.Files;
  /** Methods of `portkey.fineTuning`. */
  readonly fineTuning: fineTuningArea.FineTuning;
  /** Methods of `portkey.generations`. */
  readonly generations: generationsArea.Generations;
  /** Methods of `portkey.guardrails`. */
  readonly guardrails: guardrailsArea.Guardrails;
  /** Methods of `portkey.images`. */
  readonly images: imagesArea.Images;
  /** Methods of `portkey.integrations`. */
  readonly integrations: integrationsArea.Integrations;
  /** Methods of `portkey.labels`. */
  readonly labels: labelsArea.Labels;
  /** Methods of `portkey.logs`. */
  readonly logs: logExportsArea.Logs & logsArea.Logs;
  /** Methods of `portkey.mcpIntegrations`. */
  readonly mcpIntegrations: mcpIntegrationsArea.McpIntegrations;
  /** Methods of `portkey.mcpServers`. */
  readonly mcpServers: mcpServersArea.McpServers;
  /** Methods of `portkey.messages`. */
  readonly messages: messagesArea.Messages;
  /** Methods of `portkey.modelConfigs`. */
  readonly modelConfigs: modelConfigsArea.ModelConfigs;
  /** Methods of `portkey.models`. */
  readonly models: modelsArea.Models;
  /** Methods of `portkey.moderations`. */
  readonly moderations: moderationsArea.Moderations;
  /** Methods of `portkey.ocr`. */
  readonly ocr: ocrArea.Ocr;
  /** Methods of `portkey.otel`. */
  readonly otel: opentelemetryArea.Otel;
  /** Methods of `portkey.policies`. */
  readonly policies: rateLimitsArea.Policies & usageLimitsArea.Policies;
  /** Methods of `portkey.prompts`. */
  readonly prompts: promptPartialsArea.Prompts & promptsArea.Prompts;
  /** Methods of `portkey.providers`. */
  readonly providers: providersArea.Providers;
  /** Methods of `portkey.realtime`. */
  readonly realtime: realtimeArea.Realtime;
  /** Methods of `portkey.rerank`. */
  readonly rerank: rerankArea.Rerank;
  /** Methods of `portkey.responses`. */
  readonly responses: responsesArea.Responses;
  /** Methods of `portkey.scim`. */
  readonly scim: scimArea.Scim;
  /** Methods of `portkey.secretReferences`. */
  readonly secretReferences: secretReferencesArea.SecretReferences;
  /** Methods of `portkey.skills`. */
  readonly skills: skillsArea.Skills;
  /** Methods of `portkey.uploads`. */
  readonly uploads: uploadsArea.Uploads;
  /** Methods of `portkey.vectorStores`. */
  readonly vectorStores: vectorStoresArea.VectorStores;
  /** Methods of `portkey.videos`. */
  readonly videos: videosArea.Videos;
  /** Methods of `portkey.virtualKeys`. */
  readonly virtualKeys: virtualKeysArea.VirtualKeys;
}

/** What each method does, in the runtime's words. */
export const resources: ResourceTree = {
 admin: {
  organisation: {
   defaults: {
    retrieve: "GET /admin/organisation/defaults control",
    update: "PUT /admin/organisation/defaults json +camel:input_guardrails,output_guardrails control",
   },
  },
  users: {
   del: "DELETE /admin/users/{userId|userID|user_id} control",
   delete: "DELETE /admin/users/{userId|userID|user_id} control",
   invites: {
    create: "POST /admin/users/invites json needed +camel:workspace_api_key_details control",
    del: "DELETE /admin/users/invites/{inviteId|inviteID|invite_id} control",
    delete: "DELETE /admin/users/invites/{inviteId|inviteID|invite_id} control",
    list: "GET /admin/users/invites query list:page(page=currentPage,size=pageSize) control",
    resend: "POST /admin/users/invites/{inviteId|inviteID|invite_id}/resend control",
    retrieve: "GET /admin/users/invites/{inviteId|inviteID|invite_id} control",
   },
   list: "GET /admin/users query list:page(page=currentPage,size=pageSize) control",
   retrieve: "GET /admin/users/{userId|userID|user_id} control",
   update: "PUT /admin/users/{userId|userID|user_id} json control",
  },
  workspaces: {
   create: "POST /admin/workspaces json +camel:defaults.input_guardrails,defaults.output_guardrails,defaults.user_api_key_config,rate_limits,usage_limits control",
   del: "DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id} json +camel:force_delete reply:none control",
   delete: "DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id} json +camel:force_delete reply:none control",
   list: "GET /admin/workspaces query list:page control",
   retrieve: "GET /admin/workspaces/{workspaceId|workspaceID|workspace_id} query control",
   update: "PUT /admin/workspaces/{workspaceId|workspaceID|workspace_id} json +camel:defaults.input_guardrails,defaults.output_guardrails,defaults.user_api_key_config,rate_limits,usage_limits control",
   users: {
    create: "POST /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users json control",
    del: "DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} control",
    delete: "DELETE /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} control",
    list: "GET /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users query list:page control",
    retrieve: "GET /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} control",
    update: "PUT /admin/workspaces/{workspaceId|workspaceID|workspace_id}/users/{userId|userID|user_id} json control",
   },
  },
 },
 agentIntegrations: {
  create: "POST /agent-integrations json control",
  del: "DELETE /agent-integrations/{agentIntegrationId|id} control",
  delete: "DELETE /agent-integrations/{agentIntegrationId|id} control",
  fetchAgentCard: "POST /agent-integrations/fetch-agent-card json control",
  list: "GET /agent-integrations query control",
  retrieve: "GET /agent-integrations/{agentIntegrationId|id} control",
  update: "PUT /agent-integrations/{agentIntegrationId|id} json control",
 },
 agentServers: {
  agentCard: "GET /agent-servers/{agentServerId|id}/agent-card control",
  create: "POST /agent-servers json control",
  del: "DELETE /agent-servers/{agentServerId|id} control",
  delete: "DELETE /agent-servers/{agentServerId|id} control",
  list: "GET /agent-servers query control",
  retrieve: "GET /agent-servers/{agentServerId|id} control",
  update: "PUT /agent-servers/{agentServerId|id} json control",
 },
 analytics: {
  graphs: {
   cacheHitRate: "GET /analytics/graphs/cache/hit-rate query control",
   cacheLatency: "GET /analytics/graphs/cache/latency query control",
   cache_hit_rate: "GET /analytics/graphs/cache/hit-rate query control",
   cache_latency: "GET /analytics/graphs/cache/latency query control",
   cost: "GET /analytics/graphs/cost query control",
   errors: "GET /analytics/graphs/errors query control",
   errorsRate: "GET /analytics/graphs/errors/rate query control",
   errorsStacks: "GET /analytics/graphs/errors/stacks query control",
   errorsStatusCodes: "GET /analytics/graphs/errors/status-codes query control",
   errors_rate: "GET /analytics/graphs/errors/rate query control",
   errors_stack: "GET /analytics/graphs/errors/stacks query control",
   errors_status_code: "GET /analytics/graphs/errors/status-codes query control",
   feedback_ai_models: "GET /analytics/graphs/feedbacks/ai-models query control",
   feedbacks: "GET /analytics/graphs/feedbacks query control",
   feedbacksAiModels: "GET /analytics/graphs/feedbacks/ai-models query control",
   feedbacksScores: "GET /analytics/graphs/feedbacks/scores query control",
   feedbacksWeighted: "GET /analytics/graphs/feedbacks/weighted query control",
   feedbacks_score: "GET /analytics/graphs/feedbacks/scores query control",
   feedbacks_weighted: "GET /analytics/graphs/feedbacks/weighted query control",
   latency: "GET /analytics/graphs/latency query control",
   requests: "GET /analytics/graphs/requests query control",
   requestsRescued: "GET /analytics/graphs/requests/rescued query control",
   requests_rescued: "GET /analytics/graphs/requests/rescued query control",
   tokens: "GET /analytics/graphs/tokens query control",
   users: "GET /analytics/graphs/users query control",
   usersRequests: "GET /analytics/graphs/users/requests query control",
  },
  groups: {
   aiModels: "GET /analytics/groups/ai-models query list:page control",
   groupedData: "GET /analytics/groups/{groupBy|group_by} id query list:page control",
   metadata: "GET /analytics/groups/metadata/{metadataKey|metadata_key} id query list:page control",
   provider: "GET /analytics/groups/provider query list:page control",
   users: "GET /analytics/groups/users query list:page control",
   workspaces: "GET /analytics/groups/workspaces query list:page control",
  },
  summary: {
   cache: "GET /analytics/summary/cache query control",
  },
 },
 apiKeys: {
  create: "POST /api-keys/{type}/{sub-type|subType|sub_type} json needed +camel:alert_emails,defaults.allow_config_override,defaults.config_id,expires_at,organisation_id,rate_limits,rotation_policy,usage_limits,user_id,workspace_id control",
  del: "DELETE /api-keys/{id} control",
  delete: "DELETE /api-keys/{id} control",
  list: "GET /api-keys query list:page control",
  retrieve: "GET /api-keys/{id} control",
  rotate: "POST /api-keys/{id}/rotate json +camel:key_transition_period_ms control",
  update: "PUT /api-keys/{id} json +camel:alert_emails,defaults.allow_config_override,defaults.config_id,expires_at,rate_limits,reset_usage,rotation_policy,usage_limits control",
 },
 audio: {
  speech: {
   create: "POST /audio/speech json needed stream reply:bytes",
  },
  transcriptions: {
   create: "POST /audio/transcriptions multipart needed duration:file stream reply:text",
  },
  translations: {
   create: "POST /audio/translations multipart needed duration:file reply:text",
  },
 },
 auditLogs: {
  list: "GET /audit-logs query list:page(items=records) control",
 },
 batches: {
  cancel: "POST /batches/{batch_id}/cancel id",
  create: "POST /batches json",
  list: "GET /batches query list:cursor",
  output: "GET /batches/{batch_id}/output id reply:bytes",
  retrieve: "GET /batches/{batch_id} id query options-for-query",
 },
 beta: {
  assistants: {
   create: "POST /assistants json needed beta:assistants=v2",
   del: "DELETE /assistants/{assistant_id} id beta:assistants=v2",
   delete: "DELETE /assistants/{assistant_id} id beta:assistants=v2",
   list: "GET /assistants query list:cursor beta:assistants=v2",
   retrieve: "GET /assistants/{assistant_id} id beta:assistants=v2",
   update: "POST /assistants/{assistant_id} id json beta:assistants=v2",
  },
  chatkit: {
   sessions: {
    cancel: "POST /chatkit/sessions/{session_id}/cancel id beta:chatkit_beta=v1",
    create: "POST /chatkit/sessions json needed beta:chatkit_beta=v1",
   },
   threads: {
    del: "DELETE /chatkit/threads/{thread_id} id beta:chatkit_beta=v1",
    delete: "DELETE /chatkit/threads/{thread_id} id beta:chatkit_beta=v1",
    list: "GET /chatkit/threads query list:cursor beta:chatkit_beta=v1",
    listItems: "GET /chatkit/threads/{thread_id}/items id query list:cursor beta:chatkit_beta=v1",
    retrieve: "GET /chatkit/threads/{thread_id} id beta:chatkit_beta=v1",
   },
  },
  realtime: {
   connect: "GET /realtime query reply:websocket",
   sessions: {
    create: "POST /realtime/sessions json beta:assistants=v2",
   },
   transcriptionSessions: {
    create: "POST /realtime/transcription_sessions json beta:assistants=v2",
   },
  },
  threads: {
   create: "POST /threads json beta:assistants=v2",
   createAndRun: "POST /threads/runs json needed stream envelope beta:assistants=v2",
   del: "DELETE /threads/{thread_id} id beta:assistants=v2",
   delete: "DELETE /threads/{thread_id} id beta:assistants=v2",
   messages: {
    create: "POST /threads/{thread_id}/messages id json needed beta:assistants=v2",
    del: "DELETE /threads/{thread_id}/messages/{message_id} id beta:assistants=v2",
    delete: "DELETE /threads/{thread_id}/messages/{message_id} id beta:assistants=v2",
    list: "GET /threads/{thread_id}/messages id query list:cursor beta:assistants=v2",
    retrieve: "GET /threads/{thread_id}/messages/{message_id} id beta:assistants=v2",
    update: "POST /threads/{thread_id}/messages/{message_id} id json beta:assistants=v2",
   },
   retrieve: "GET /threads/{thread_id} id beta:assistants=v2",
   runs: {
    cancel: "POST /threads/{thread_id}/runs/{run_id}/cancel id beta:assistants=v2",
    create: "POST /threads/{thread_id}/runs id json needed +query:include +brackets:include stream envelope beta:assistants=v2",
    list: "GET /threads/{thread_id}/runs id query list:cursor beta:assistants=v2",
    retrieve: "GET /threads/{thread_id}/runs/{run_id} id beta:assistants=v2",
    steps: {
     list: "GET /threads/{thread_id}/runs/{run_id}/steps id query +brackets:include list:cursor beta:assistants=v2",
     retrieve: "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} id query +brackets:include beta:assistants=v2",
    },
    submitToolOutputs: "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs id json needed stream envelope beta:assistants=v2",
    update: "POST /threads/{thread_id}/runs/{run_id} id json beta:assistants=v2",
   },
   update: "POST /threads/{thread_id} id json beta:assistants=v2",
  },
  vectorStores: {
   create: "POST /vector_stores json beta:assistants=v2",
   del: "DELETE /vector_stores/{vector_store_id} id beta:assistants=v2",
   delete: "DELETE /vector_stores/{vector_store_id} id beta:assistants=v2",
   fileBatches: {
    cancel: "POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel id beta:assistants=v2",
    create: "POST /vector_stores/{vector_store_id}/file_batches id json beta:assistants=v2",
    listFiles: "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files id query list:cursor beta:assistants=v2",
    retrieve: "GET /vector_stores/{vector_store_id}/file_batches/{batch_id} id beta:assistants=v2",
   },
   files: {
    content: "GET /vector_stores/{vector_store_id}/files/{file_id}/content id list:none beta:assistants=v2",
    create: "POST /vector_stores/{vector_store_id}/files id json needed beta:assistants=v2",
    del: "DELETE /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
    delete: "DELETE /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
    list: "GET /vector_stores/{vector_store_id}/files id query list:cursor beta:assistants=v2",
    retrieve: "GET /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
    update: "POST /vector_stores/{vector_store_id}/files/{file_id} id json needed beta:assistants=v2",
   },
   list: "GET /vector_stores query list:cursor beta:assistants=v2",
   retrieve: "GET /vector_stores/{vector_store_id} id beta:assistants=v2",
   search: "POST /vector_stores/{vector_store_id}/search id json needed list:none beta:assistants=v2",
   update: "POST /vector_stores/{vector_store_id} id json beta:assistants=v2",
  },
 },
 chat: {
  completions: {
   create: "POST /chat/completions json needed stream",
   del: "DELETE /chat/completions/{completion_id|completionId|completionID} id",
   delete: "DELETE /chat/completions/{completion_id|completionId|completionID} id",
   list: "GET /chat/completions query list:cursor",
   messages: {
    list: "GET /chat/completions/{completion_id|completionId|completionID}/messages id query list:cursor",
   },
   retrieve: "GET /chat/completions/{completion_id|completionId|completionID} id",
   update: "POST /chat/completions/{completion_id|completionId|completionID} id json needed",
  },
 },
 collections: {
  create: "POST /collections json needed +camel:parent_collection_id,workspace_id control",
  del: "DELETE /collections/{collectionId} id control",
  delete: "DELETE /collections/{collectionId} id control",
  list: "GET /collections query list:page control",
  retrieve: "GET /collections/{collectionId} id control",
  update: "PUT /collections/{collectionId} id json needed control",
 },
 completions: {
  create: "POST /completions json needed stream",
 },
 configs: {
  create: "POST /configs json config-body +camel:workspace_id control",
  del: "DELETE /configs/{slug|id} control",
  delete: "DELETE /configs/{slug|id} control",
  list: "GET /configs query list:none control",
  retrieve: "GET /configs/{slug} control",
  update: "PUT /configs/{slug} json config-body control",
  versions: {
   list: "GET /configs/{slug}/versions list:none control",
  },
 },
 containers: {
  create: "POST /containers json needed",
  del: "DELETE /containers/{container_id} id reply:none",
  delete: "DELETE /containers/{container_id} id reply:none",
  files: {
   content: {
    retrieve: "GET /containers/{container_id}/files/{file_id}/content id reply:bytes",
   },
   create: "POST /containers/{container_id}/files id multipart",
   del: "DELETE /containers/{container_id}/files/{file_id} id reply:none",
   delete: "DELETE /containers/{container_id}/files/{file_id} id reply:none",
   list: "GET /containers/{container_id}/files id query list:cursor",
   retrieve: "GET /containers/{container_id}/files/{file_id} id",
  },
  list: "GET /containers query list:cursor",
  retrieve: "GET /containers/{container_id} id",
 },
 conversations: {
  create: "POST /conversations json",
  del: "DELETE /conversations/{conversation_id} id",
  delete: "DELETE /conversations/{conversation_id} id",
  items: {
   create: "POST /conversations/{conversation_id}/items id json needed +query:include +brackets:include",
   del: "DELETE /conversations/{conversation_id}/items/{item_id} id",
   delete: "DELETE /conversations/{conversation_id}/items/{item_id} id",
   list: "GET /conversations/{conversation_id}/items id query +brackets:include list:cursor",
   retrieve: "GET /conversations/{conversation_id}/items/{item_id} id query +brackets:include",
  },
  retrieve: "GET /conversations/{conversation_id} id",
  update: "POST /conversations/{conversation_id} id json needed",
 },
 embeddings: {
  create: "POST /embeddings json needed",
 },
 evals: {
  create: "POST /evals json needed",
  del: "DELETE /evals/{eval_id} id",
  delete: "DELETE /evals/{eval_id} id",
  list: "GET /evals query list:cursor",
  retrieve: "GET /evals/{eval_id} id",
  runs: {
   cancel: "POST /evals/{eval_id}/runs/{run_id} id",
   create: "POST /evals/{eval_id}/runs id json needed",
   del: "DELETE /evals/{eval_id}/runs/{run_id} id",
   delete: "DELETE /evals/{eval_id}/runs/{run_id} id",
   list: "GET /evals/{eval_id}/runs id query list:cursor",
   outputItems: {
    list: "GET /evals/{eval_id}/runs/{run_id}/output_items id query list:cursor",
    retrieve: "GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} id",
   },
   retrieve: "GET /evals/{eval_id}/runs/{run_id} id",
  },
  update: "POST /evals/{eval_id} id json",
 },
 feedback: {
  create: "POST /feedback json needed +alias:traceID=trace_id,traceId=trace_id",
  update: "PUT /feedback/{id|feedbackID|feedbackId|feedback_id} json needed",
 },
 files: {
  content: "GET /files/{file_id}/content id reply:bytes",
  create: "POST /files multipart needed",
  del: "DELETE /files/{file_id} id",
  delete: "DELETE /files/{file_id} id",
  list: "GET /files query list:cursor",
  retrieve: "GET /files/{file_id} id",
  retrieveContent: "GET /files/{file_id}/content id reply:bytes",
 },
 fineTuning: {
  alpha: {
   grader: {
    run: "POST /fine_tuning/alpha/graders/run json needed",
    validate: "POST /fine_tuning/alpha/graders/validate json needed",
   },
   graders: {
    run: "POST /fine_tuning/alpha/graders/run json needed",
    validate: "POST /fine_tuning/alpha/graders/validate json needed",
   },
  },
  checkpoints: {
   permissions: {
    create: "POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions id json needed list:none",
    del: "DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} id",
    delete: "DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} id",
    list: "GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions id query list:cursor",
    retrieve: "GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions id query list:cursor",
   },
  },
  jobs: {
   cancel: "POST /fine_tuning/jobs/{fine_tuning_job_id|job_id}/cancel id",
   checkpoints: {
    list: "GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints id query list:cursor",
   },
   create: "POST /fine_tuning/jobs json needed",
   list: "GET /fine_tuning/jobs query list:cursor",
   listEvents: "GET /fine_tuning/jobs/{fine_tuning_job_id}/events id query list:cursor",
   pause: "POST /fine_tuning/jobs/{fine_tuning_job_id}/pause id",
   resume: "POST /fine_tuning/jobs/{fine_tuning_job_id}/resume id",
   retrieve: "GET /fine_tuning/jobs/{fine_tuning_job_id|job_id} id",
  },
 },
 generations: {
  create: "POST /prompts/{promptId|promptID|prompt_id}/generate json",
 },
 guardrails: {
  create: "POST /guardrails json needed +camel:organisation_id,workspace_id control",
  del: "DELETE /guardrails/{guardrailId|guardrail_id|id} reply:none control",
  delete: "DELETE /guardrails/{guardrailId|guardrail_id|id} reply:none control",
  inputExclusions: {
   list: "GET /workspace-exclusions/input-guardrails query control",
   update: "PUT /workspace-exclusions/input-guardrails json needed +camel:organisation_id,override_existing control",
  },
  list: "GET /guardrails query list:page control",
  outputExclusions: {
   list: "GET /workspace-exclusions/output-guardrails query control",
   update: "PUT /workspace-exclusions/output-guardrails json needed +camel:organisation_id,override_existing control",
  },
  retrieve: "GET /guardrails/{guardrailId|guardrail_id|id} control",
  update: "PUT /guardrails/{guardrailId|guardrail_id|id} json control",
 },
 images: {
  createVariation: "POST /images/variations multipart needed",
  edit: "POST /images/edits multipart needed stream",
  generate: "POST /images/generations json needed stream",
 },
 integrations: {
  create: "POST /integrations json needed +camel:ai_provider_id,create_default_provider,default_provider_slug,pricing_adjustments,secret_mappings,workspace_id control",
  del: "DELETE /integrations/{slug} control",
  delete: "DELETE /integrations/{slug} control",
  list: "GET /integrations query list:page control",
  models: {
   del: "DELETE /integrations/{slug}/models query control",
   delete: "DELETE /integrations/{slug}/models query control",
   list: "GET /integrations/{slug}/models list:none(items=models) control",
   update: "PUT /integrations/{slug}/models json needed +camel:allow_all_models control",
  },
  retrieve: "GET /integrations/{slug} control",
  update: "PUT /integrations/{slug} json +camel:pricing_adjustments,secret_mappings control",
  workspaces: {
   list: "GET /integrations/{slug}/workspaces list:none(items=workspaces) control",
   update: "PUT /integrations/{slug}/workspaces json +camel:create_default_provider,default_provider_slug,global_workspace_access,override_existing_workspace_access control",
  },
 },
 labels: {
  create: "POST /labels json needed +camel:color_code,organisation_id,workspace_id control",
  del: "DELETE /labels/{labelId} id control",
  delete: "DELETE /labels/{labelId} id control",
  list: "GET /labels query list:page control",
  retrieve: "GET /labels/{labelId} id query options-for-query control",
  update: "PUT /labels/{labelId} id json +camel:color_code control",
 },
 logs: {
  create: "POST /logs json needed reply:none",
  exports: {
   cancel: "POST /logs/exports/{exportId|exportID|export_id}/cancel control",
   create: "POST /logs/exports json needed +alias:requestedData=requested_data,workspaceId=workspace_id +camel:requested_data,workspace_id control",
   download: "GET /logs/exports/{exportId|exportID|export_id}/download control",
   fieldRestrictions: "GET /logs/exports/field-restrictions query control",
   list: "GET /logs/exports query +alias:workspaceId=workspace_id list:none control",
   retrieve: "GET /logs/exports/{exportId|exportID|export_id} control",
   start: "POST /logs/exports/{exportId|exportID|export_id}/start control",
   update: "PUT /logs/exports/{exportId|exportID|export_id} json needed +alias:requestedData=requested_data,workspaceId=workspace_id +camel:requested_data,workspace_id control",
  },
  groups: "GET /logs/groups/{groupBy|group_by} id query control",
  retrieve: "GET /logs/{logId} id query",
 },
 mcpIntegrations: {
  capabilities: {
   list: "GET /mcp-integrations/{mcpIntegrationId|id}/capabilities query list:page(first=1,page=page) control",
   update: "PUT /mcp-integrations/{mcpIntegrationId|id}/capabilities json needed control",
  },
  create: "POST /mcp-integrations json needed +camel:auth_type,organisation_id,secret_mappings,workspace_id control",
  del: "DELETE /mcp-integrations/{mcpIntegrationId|id} control",
  delete: "DELETE /mcp-integrations/{mcpIntegrationId|id} control",
  list: "GET /mcp-integrations query list:page control",
  metadata: {
   get: "GET /mcp-integrations/{mcpIntegrationId|id}/metadata control",
   retrieve: "GET /mcp-integrations/{mcpIntegrationId|id}/metadata control",
  },
  retrieve: "GET /mcp-integrations/{mcpIntegrationId|id} control",
  sync: "POST /mcp-integrations/{mcpIntegrationId|id}/sync json +camel:server_info control",
  test: "POST /mcp-integrations/{mcpIntegrationId|id}/test control",
  update: "PUT /mcp-integrations/{mcpIntegrationId|id} json +camel:auth_type,secret_mappings control",
  workspaces: {
   list: "GET /mcp-integrations/{mcpIntegrationId|id}/workspaces query control",
   update: "PUT /mcp-integrations/{mcpIntegrationId|id}/workspaces json needed +camel:global_workspace_access,override_existing_workspace_access control",
  },
 },
 mcpServers: {
  capabilities: {
   list: "GET /mcp-servers/{mcpServerId|id}/capabilities query list:page(first=1,page=page) control",
   sync: "POST /mcp-servers/{mcpServerId|id}/capabilities/sync json needed +query:workspace_id control",
   update: "PUT /mcp-servers/{mcpServerId|id}/capabilities json needed control",
  },
  connections: {
   del: "DELETE /mcp-servers/{mcpServerId|id}/connections query control",
   delete: "DELETE /mcp-servers/{mcpServerId|id}/connections query control",
   list: "GET /mcp-servers/{mcpServerId|id}/connections query list:page control",
  },
  create: "POST /mcp-servers json needed +camel:mcp_integration_id,workspace_id control",
  del: "DELETE /mcp-servers/{mcpServerId|id} control",
  delete: "DELETE /mcp-servers/{mcpServerId|id} control",
  deleteTokens: "DELETE /mcp-servers/{mcpServerId|id}/tokens query control",
  getClientInfo: "GET /mcp-servers/{mcpServerId|id}/client-info query control",
  getTokens: "GET /mcp-servers/{mcpServerId|id}/tokens query control",
  list: "GET /mcp-servers query list:page control",
  metadata: {
   get: "GET /mcp-servers/{mcpServerId|id}/metadata control",
   retrieve: "GET /mcp-servers/{mcpServerId|id}/metadata control",
   sync: "POST /mcp-servers/{mcpServerId|id}/metadata/sync json +query:workspace_id +camel:capability_flags,protocol_version,server_name,server_version,website_url control",
  },
  retrieve: "GET /mcp-servers/{mcpServerId|id} control",
  setTokens: "PUT /mcp-servers/{mcpServerId|id}/tokens json needed +camel:access_token,client_metadata,expires_in,id_token,refresh_token,token_type,workspace_id control",
  test: "POST /mcp-servers/{mcpServerId|id}/test control",
  update: "PUT /mcp-servers/{mcpServerId|id} json control",
  userAccess: {
   check: "GET /mcp-servers/{mcpServerId|id}/user-access/check query control",
   list: "GET /mcp-servers/{mcpServerId|id}/user-access query list:page(first=1,page=page) control",
   update: "PUT /mcp-servers/{mcpServerId|id}/user-access json +camel:default_user_access,user_access control",
  },
 },
 messages: {
  countTokens: "POST /messages/count_tokens json needed",
  create: "POST /messages json needed stream",
 },
 modelConfigs: {
  general: {
   retrieve: "GET /model-configs/general/{provider}/{model} control base:.. public",
  },
  pricing: {
   retrieve: "GET /model-configs/pricing/{provider}/{model} control base:.. public",
  },
 },
 models: {
  del: "DELETE /models/{model} id",
  delete: "DELETE /models/{model} id",
  list: "GET /models query options-for-query list:none",
  retrieve: "GET /models/{model} id",
 },
 moderations: {
  create: "POST /moderations json needed",
 },
 ocr: {
  create: "POST /ocr json needed",
 },
 otel: {
  logs: {
   create: "POST /otel/v1/logs json needed",
  },
  traces: {
   create: "POST /otel/v1/traces json needed",
  },
 },
 policies: {
  rateLimits: {
   create: "POST /policies/rate-limits json needed +camel:group_by,organisation_id,workspace_id control",
   del: "DELETE /policies/rate-limits/{rateLimitsPolicyId} control",
   delete: "DELETE /policies/rate-limits/{rateLimitsPolicyId} control",
   list: "GET /policies/rate-limits query list:page control",
   retrieve: "GET /policies/rate-limits/{rateLimitsPolicyId} query control",
   update: "PUT /policies/rate-limits/{rateLimitsPolicyId} json control",
  },
  usageLimits: {
   create: "POST /policies/usage-limits json needed +camel:alert_threshold,credit_limit,group_by,next_usage_reset_at,organisation_id,periodic_reset,periodic_reset_days,workspace_id control",
   del: "DELETE /policies/usage-limits/{policyUsageLimitsId} control",
   delete: "DELETE /policies/usage-limits/{policyUsageLimitsId} control",
   entities: {
    list: "GET /policies/usage-limits/{policyUsageLimitsId}/entities query list:page control",
    reset: "PUT /policies/usage-limits/{policyUsageLimitsId}/entities/{entityId}/reset control",
   },
   list: "GET /policies/usage-limits query list:page control",
   retrieve: "GET /policies/usage-limits/{policyUsageLimitsId} query control",
   update: "PUT /policies/usage-limits/{policyUsageLimitsId} json +camel:alert_threshold,credit_limit,next_usage_reset_at,periodic_reset,periodic_reset_days,reset_usage_for_value control",
  },
 },
 prompts: {
  completions: {
   create: "POST /prompts/{promptId|promptID|prompt_id}/completions json needed stream:explicit",
  },
  create: "POST /prompts json needed +camel:collection_id,is_raw_template,template_metadata,tool_choice,version_description,virtual_key control",
  del: "DELETE /prompts/{promptId|promptID|prompt_id} id control",
  delete: "DELETE /prompts/{promptId|promptID|prompt_id} id control",
  deleteShare: "DELETE /prompts/{promptId|promptID}/share id control",
  fork: "POST /prompts/{promptId|promptID}/fork id json control",
  list: "GET /prompts query list:page control",
  partials: {
   create: "POST /prompts/partials json needed +camel:version_description,workspace_id control",
   del: "DELETE /prompts/partials/{promptPartialId} id control",
   delete: "DELETE /prompts/partials/{promptPartialId} id control",
   deleteShare: "DELETE /prompts/partials/{promptPartialId|id}/share id control",
   fork: "POST /prompts/partials/{promptPartialId|id}/fork id json control",
   list: "GET /prompts/partials query list:none(items=) control",
   publish: "PUT /prompts/partials/{promptPartialId}/makeDefault id json needed control",
   retrieve: "GET /prompts/partials/{promptPartialId} id control",
   share: "POST /prompts/partials/{promptPartialId|id}/share id json control",
   unshare: "POST /prompts/partials/{promptPartialId|id}/unshare id json control",
   update: "PUT /prompts/partials/{promptPartialId} id json +camel:version_description control",
   updateShare: "PUT /prompts/partials/{promptPartialId|id}/share id json control",
   versions: {
    list: "GET /prompts/partials/{promptPartialId}/versions id list:none(items=) control",
   },
  },
  publish: "PUT /prompts/{promptId|promptID|prompt_id}/makeDefault id json needed control",
  render: "POST /prompts/{promptId|promptID|prompt_id}/render json needed",
  retrieve: "GET /prompts/{promptId|promptID|prompt_id} id query options-for-query control",
  share: "POST /prompts/{promptId|promptID}/share id json control",
  unshare: "POST /prompts/{promptId|promptID}/unshare id json control",
  update: "PUT /prompts/{promptId|promptID|prompt_id} id json +camel:collection_id,is_raw_template,prompt_metadata,template_metadata,tool_choice,version_description,virtual_key control",
  updateShare: "PUT /prompts/{promptId|promptID}/share id json control",
  versions: {
   list: "GET /prompts/{promptId|promptID|prompt_id}/versions id list:none(items=) control",
   retrieve: "GET /prompts/{promptId|promptID|prompt_id}/versions/{versionId} ids control",
   update: "PUT /prompts/{promptId|promptID|prompt_id}/versions/{versionId} ids json +camel:label_id control",
  },
 },
 providers: {
  create: "POST /providers json needed +camel:expires_at,integration_id,model_config,rate_limits,usage_limits,workspace_id control",
  del: "DELETE /providers/{slug} query control",
  delete: "DELETE /providers/{slug} query control",
  list: "GET /providers query list:page control",
  retrieve: "GET /providers/{slug} query control",
  update: "PUT /providers/{slug} json +query:workspace_id +camel:expires_at,model_config,rate_limits,reset_usage,usage_limits control",
 },
 realtime: {
  calls: {
   accept: "POST /realtime/calls/{call_id}/accept id json needed reply:none",
   create: "POST /realtime/calls multipart needed +part:sdp=application/sdp,session=application/json reply:bytes accept:application/sdp",
   hangup: "POST /realtime/calls/{call_id}/hangup id reply:none",
   refer: "POST /realtime/calls/{call_id}/refer id json needed reply:none",
   reject: "POST /realtime/calls/{call_id}/reject id json reply:none",
  },
  clientSecrets: {
   create: "POST /realtime/client_secrets json",
  },
  connect: "GET /realtime query reply:websocket",
 },
 rerank: {
  create: "POST /rerank json needed",
 },
 responses: {
  cancel: "POST /responses/{response_id}/cancel id",
  compact: "POST /responses/compact json needed",
  create: "POST /responses json stream",
  del: "DELETE /responses/{response_id} id reply:none",
  delete: "DELETE /responses/{response_id} id reply:none",
  inputItems: {
   list: "GET /responses/{response_id}/input_items id query +brackets:include list:cursor",
  },
  inputTokens: {
   count: "POST /responses/input_tokens json",
  },
  retrieve: "GET /responses/{response_id} id query +brackets:include stream",
 },
 scim: {
  groups: {
   list: "GET /scim/groups query list:page(items=groups,page=page,total=total_count) control",
  },
  workspaces: {
   create: "POST /scim/workspaces json needed +camel:scim_group_id,scim_group_name,workspace_id control",
   del: "DELETE /scim/workspaces/{scimWorkspaceGroupId} control",
   delete: "DELETE /scim/workspaces/{scimWorkspaceGroupId} control",
   list: "GET /scim/workspaces query list:page(items=mappings,page=page,total=total_count) control",
  },
 },
 secretReferences: {
  create: "POST /secret-references json needed +camel:allow_all_workspaces,allowed_workspaces,auth_config,manager_type,organisation_id,secret_key,secret_path control",
  del: "DELETE /secret-references/{secretReferenceId} control",
  delete: "DELETE /secret-references/{secretReferenceId} control",
  list: "GET /secret-references query list:page control",
  retrieve: "GET /secret-references/{secretReferenceId} control",
  update: "PUT /secret-references/{secretReferenceId} json +camel:allow_all_workspaces,allowed_workspaces,auth_config,secret_key,secret_path control",
 },
 skills: {
  content: {
   retrieve: "GET /skills/{skill_id}/content id reply:bytes accept:application/zip",
  },
  create: "POST /skills multipart",
  del: "DELETE /skills/{skill_id} id",
  delete: "DELETE /skills/{skill_id} id",
  list: "GET /skills query list:cursor",
  retrieve: "GET /skills/{skill_id} id",
  update: "POST /skills/{skill_id} id json needed",
  versions: {
   content: {
    retrieve: "GET /skills/{skill_id}/versions/{version}/content id reply:bytes accept:application/zip",
   },
   create: "POST /skills/{skill_id}/versions id multipart",
   del: "DELETE /skills/{skill_id}/versions/{version} id",
   delete: "DELETE /skills/{skill_id}/versions/{version} id",
   list: "GET /skills/{skill_id}/versions id query list:cursor",
   retrieve: "GET /skills/{skill_id}/versions/{version} id",
  },
 },
 uploads: {
  cancel: "POST /uploads/{upload_id}/cancel id",
  complete: "POST /uploads/{upload_id}/complete id json needed",
  create: "POST /uploads json needed",
  parts: {
   create: "POST /uploads/{upload_id}/parts id multipart needed",
  },
 },
 vectorStores: {
  create: "POST /vector_stores json beta:assistants=v2",
  del: "DELETE /vector_stores/{vector_store_id} id beta:assistants=v2",
  delete: "DELETE /vector_stores/{vector_store_id} id beta:assistants=v2",
  fileBatches: {
   cancel: "POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel id beta:assistants=v2",
   create: "POST /vector_stores/{vector_store_id}/file_batches id json beta:assistants=v2",
   listFiles: "GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files id query list:cursor beta:assistants=v2",
   retrieve: "GET /vector_stores/{vector_store_id}/file_batches/{batch_id} id beta:assistants=v2",
  },
  files: {
   content: "GET /vector_stores/{vector_store_id}/files/{file_id}/content id list:none beta:assistants=v2",
   create: "POST /vector_stores/{vector_store_id}/files id json needed beta:assistants=v2",
   del: "DELETE /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
   delete: "DELETE /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
   list: "GET /vector_stores/{vector_store_id}/files id query list:cursor beta:assistants=v2",
   retrieve: "GET /vector_stores/{vector_store_id}/files/{file_id} id beta:assistants=v2",
   update: "POST /vector_stores/{vector_store_id}/files/{file_id} id json needed beta:assistants=v2",
  },
  list: "GET /vector_stores query list:cursor beta:assistants=v2",
  retrieve: "GET /vector_stores/{vector_store_id} id beta:assistants=v2",
  search: "POST /vector_stores/{vector_store_id}/search id json needed list:none beta:assistants=v2",
  update: "POST /vector_stores/{vector_store_id} id json beta:assistants=v2",
 },
 videos: {
  create: "POST /videos json multipart needed",
  createCharacter: "POST /videos/characters multipart needed",
  del: "DELETE /videos/{video_id} id",
  delete: "DELETE /videos/{video_id} id",
  downloadContent: "GET /videos/{video_id}/content id query reply:bytes",
  edit: "POST /videos/edits multipart needed",
  extend: "POST /videos/extensions multipart needed",
  getCharacter: "GET /videos/characters/{character_id} id",
  list: "GET /videos query list:cursor",
  remix: "POST /videos/{video_id}/remix id json needed",
  retrieve: "GET /videos/{video_id} id",
 },
 virtualKeys: {
  create: "POST /virtual-keys json +camel:expires_at,rate_limits,secret_mappings,usage_limits,workspace_id control",
  del: "DELETE /virtual-keys/{slug} control",
  delete: "DELETE /virtual-keys/{slug} control",
  list: "GET /virtual-keys query list:page control",
  retrieve: "GET /virtual-keys/{slug} control",
  update: "PUT /virtual-keys/{slug} json +camel:rate_limits,secret_mappings,usage_limits control",
 },
};

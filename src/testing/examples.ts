/** What each operation is sent to, and what it answers with: method, path, status, and the rest as JSON, see `Example`. */
// Written by scripts/testing-examples.ts from generated/openapi.json. Do not edit: change the description and run the script.
export const examples: Readonly<Record<string, string>> = {
  "admin.organisation.defaults.retrieve":
    'GET /admin/organisation/defaults 200 {"reply":{"input_guardrails":[{"id":"2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901","slug":"pg-pii-1a2b3c"}],"output_guardrails":[]}}',
  "admin.organisation.defaults.update":
    'PUT /admin/organisation/defaults 200 {"reply":{}}',
  "admin.users.delete":
    'DELETE /admin/users/{userId} 200 {"reply":{}}',
  "admin.users.invites.create":
    'POST /admin/users/invites 200 {"reply":{"id":"3f9a2b7c-6d1e-4f80-a1b2-c3d4e5f60718","invite_link":"https://app.portkey.ai/invite/3f9a2b7c-6d1e-4f80-a1b2-c3d4e5f60718"}}',
  "admin.users.invites.delete":
    'DELETE /admin/users/invites/{inviteId} 200 {"reply":{}}',
  "admin.users.invites.list":
    'GET /admin/users/invites 200 {"reply":{"data":[{"accepted_at":null,"created_at":"2026-06-01T08:00:00Z","email":"lin@example.com","expires_at":"2026-06-08T08:00:00Z","id":"3f9a2b7c-6d1e-4f80-a1b2-c3d4e5f60718","invited_by":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","object":"invite","role":"member","status":"pending"}],"object":"list","total":1},"list":{"items":"data","page":"currentPage","size":"pageSize","strategy":"page"}}',
  "admin.users.invites.resend":
    'POST /admin/users/invites/{inviteId}/resend 200 {"reply":{"inviteLink":"https://app.portkey.ai/invite/3f9a2b7c-6d1e-4f80-a1b2-c3d4e5f60718"}}',
  "admin.users.invites.retrieve":
    'GET /admin/users/invites/{inviteId} 200 {"reply":{"accepted_at":null,"created_at":"2026-06-01T08:00:00Z","email":"lin@example.com","expires_at":"2026-06-08T08:00:00Z","id":"3f9a2b7c-6d1e-4f80-a1b2-c3d4e5f60718","invited_by":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","object":"invite","role":"member","status":"pending"}}',
  "admin.users.list":
    'GET /admin/users 200 {"reply":{"data":[{"created_at":"2026-01-12T09:30:00Z","email":"ada@example.com","first_name":"Ada","id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","last_name":"Okafor","last_updated_at":"2026-05-02T14:05:00Z","object":"user","role":"admin","workspace_ids":["ws-search-4f2a1c"]}],"object":"list","total":1},"list":{"items":"data","page":"currentPage","size":"pageSize","strategy":"page"}}',
  "admin.users.retrieve":
    'GET /admin/users/{userId} 200 {"reply":{"created_at":"2026-01-12T09:30:00Z","email":"ada@example.com","first_name":"Ada","id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","last_name":"Okafor","last_updated_at":"2026-05-02T14:05:00Z","object":"user","role":"admin","workspace_ids":["ws-search-4f2a1c"]}}',
  "admin.users.update":
    'PUT /admin/users/{userId} 200 {"reply":{}}',
  "admin.workspaces.create":
    'POST /admin/workspaces 200 {"reply":{"created_at":"2026-01-12T09:30:00Z","defaults":{"metadata":{"team":"search"}},"description":"Everything behind the search box","id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d","is_default":0,"last_updated_at":"2026-05-02T14:05:00Z","name":"Search","object":"workspace","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"slug":"ws-search-4f2a1c","status":"active","usage_limits":[{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}]}}',
  "admin.workspaces.delete":
    'DELETE /admin/workspaces/{workspaceId} 200 {}',
  "admin.workspaces.list":
    'GET /admin/workspaces 200 {"reply":{"data":[{"created_at":"2026-01-12T09:30:00Z","defaults":{"metadata":{"team":"search"}},"description":"Everything behind the search box","id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d","is_default":0,"last_updated_at":"2026-05-02T14:05:00Z","name":"Search","object":"workspace","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"slug":"ws-search-4f2a1c","status":"active","usage_limits":[{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}]}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "admin.workspaces.retrieve":
    'GET /admin/workspaces/{workspaceId} 200 {"reply":{"created_at":"2026-01-12T09:30:00Z","defaults":{"input_guardrails":["pg-pii-1a2b3c"],"metadata":{"team":"search"},"output_guardrails":[],"user_api_key_config":null},"description":null,"id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d","is_default":0,"last_updated_at":"2026-05-02T14:05:00Z","name":"Search","object":"workspace","rate_limits":null,"slug":"ws-search-4f2a1c","usage_limits":null,"users":[{"created_at":"2026-01-12T09:30:00Z","email":"ada@example.com","first_name":"Ada","id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","last_name":"Okafor","last_updated_at":"2026-05-02T14:05:00Z","object":"workspace-user","org_role":"admin","role":"manager","scopes":["logs.view","prompts.update"],"settings":null,"status":"active","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}]}}',
  "admin.workspaces.update":
    'PUT /admin/workspaces/{workspaceId} 200 {"reply":{"created_at":"2026-01-12T09:30:00Z","defaults":{"metadata":{"team":"search"}},"description":"Everything behind the search box","id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d","is_default":0,"last_updated_at":"2026-05-02T14:05:00Z","name":"Search","object":"workspace","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"slug":"ws-search-4f2a1c","status":"active","usage_limits":[{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}]}}',
  "admin.workspaces.users.create":
    'POST /admin/workspaces/{workspaceId}/users 200 {"reply":{}}',
  "admin.workspaces.users.delete":
    'DELETE /admin/workspaces/{workspaceId}/users/{userId} 200 {"reply":{}}',
  "admin.workspaces.users.list":
    'GET /admin/workspaces/{workspaceId}/users 200 {"reply":{"data":[{"created_at":"2026-01-12T09:30:00Z","email":"ada@example.com","first_name":"Ada","id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","last_name":"Okafor","last_updated_at":"2026-05-02T14:05:00Z","object":"workspace-user","org_role":"admin","role":"manager","scopes":["logs.view","prompts.update"],"settings":null,"status":"active","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "admin.workspaces.users.retrieve":
    'GET /admin/workspaces/{workspaceId}/users/{userId} 200 {"reply":{"created_at":"2026-01-12T09:30:00Z","email":"ada@example.com","first_name":"Ada","id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","last_name":"Okafor","last_updated_at":"2026-05-02T14:05:00Z","object":"workspace-user","org_role":"admin","role":"manager","scopes":["logs.view","prompts.update"],"settings":null,"status":"active","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "admin.workspaces.users.update":
    'PUT /admin/workspaces/{workspaceId}/users/{userId} 200 {"reply":{}}',
  "agentIntegrations.create":
    'POST /agent-integrations 200 {"reply":{"id":"7c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "agentIntegrations.delete":
    'DELETE /agent-integrations/{agentIntegrationId} 200 {"reply":{}}',
  "agentIntegrations.fetchAgentCard":
    'POST /agent-integrations/fetch-agent-card 200 {"reply":{"description":"Books trains","name":"Travel desk","skills":[],"url":"https://agents.example.com/travel","version":"1.0.0"}}',
  "agentIntegrations.list":
    'GET /agent-integrations 200 {"reply":{"data":[{"id":"7c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e","name":"Travel desk","slug":"travel-desk","status":"active"}],"object":"list","total":1}}',
  "agentIntegrations.retrieve":
    'GET /agent-integrations/{agentIntegrationId} 200 {"reply":{"id":"7c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "agentIntegrations.update":
    'PUT /agent-integrations/{agentIntegrationId} 200 {"reply":{"id":"7c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "agentServers.agentCard":
    'GET /agent-servers/{agentServerId}/agent-card 200 {"reply":{"description":"Books trains","name":"Travel desk","skills":[],"url":"https://agents.example.com/travel","version":"1.0.0"}}',
  "agentServers.create":
    'POST /agent-servers 200 {"reply":{"id":"1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "agentServers.delete":
    'DELETE /agent-servers/{agentServerId} 200 {"reply":{}}',
  "agentServers.list":
    'GET /agent-servers 200 {"reply":{"data":[{"id":"1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9","name":"Travel desk","slug":"travel-desk","status":"active"}],"object":"list","total":1}}',
  "agentServers.retrieve":
    'GET /agent-servers/{agentServerId} 200 {"reply":{"id":"1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "agentServers.update":
    'PUT /agent-servers/{agentServerId} 200 {"reply":{"id":"1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9","name":"Travel desk","slug":"travel-desk","status":"active"}}',
  "analytics.graphs.cacheHitRate":
    'GET /analytics/graphs/cache/hit-rate 200 {"reply":{"data_points":[{"cumulative_semantic_cache_savings":18.9,"cumulative_simple_cache_savings":54.2,"rate":9.3,"semantic_hits":101,"simple_hits":301,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"rate":9.3,"total":402}}}',
  "analytics.graphs.cacheLatency":
    'GET /analytics/graphs/cache/latency 200 {"reply":{"data_points":[{"avg":18.4,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{}}}',
  "analytics.graphs.cost":
    'GET /analytics/graphs/cost 200 {"reply":{"data_points":[{"avg":0.1885,"timestamp":"2026-06-01T00:00:00Z","total":812.4}],"object":"analytics-graph","summary":{"avg":0.1885,"total":812.4}}}',
  "analytics.graphs.errors":
    'GET /analytics/graphs/errors 200 {"reply":{"data_points":[{"timestamp":"2026-06-01T00:00:00Z","total":57}],"object":"analytics-graph","summary":{"total":57}}}',
  "analytics.graphs.errorsRate":
    'GET /analytics/graphs/errors/rate 200 {"reply":{"data_points":[{"rate":1.32,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"rate":1.32}}}',
  "analytics.graphs.errorsStacks":
    'GET /analytics/graphs/errors/stacks 200 {"reply":{"data_points":[{"stats":[{"count":44,"response_status_code":429},{"count":13,"response_status_code":500}],"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"total":57}}}',
  "analytics.graphs.errorsStatusCodes":
    'GET /analytics/graphs/errors/status-codes 200 {"reply":{"data_points":[{"count":44,"status_code":429},{"count":13,"status_code":500}],"object":"analytics-graph","summary":{"total_errors":57,"unique_error_codes":2}}}',
  "analytics.graphs.feedbacks":
    'GET /analytics/graphs/feedbacks 200 {"reply":{"data_points":[{"timestamp":"2026-06-01T00:00:00Z","total":96}],"object":"analytics-graph","summary":{"total":96}}}',
  "analytics.graphs.feedbacksAiModels":
    'GET /analytics/graphs/feedbacks/ai-models 200 {"reply":{"data_points":[{"ai_model":"gpt-4o-mini","avg_weighted_feedback":0.69,"total":96}],"object":"analytics-graph","summary":{}}}',
  "analytics.graphs.feedbacksScores":
    'GET /analytics/graphs/feedbacks/scores 200 {"reply":{"data_points":[{"score":1,"total":81},{"score":-1,"total":15}],"object":"analytics-graph","summary":{"total":96}}}',
  "analytics.graphs.feedbacksWeighted":
    'GET /analytics/graphs/feedbacks/weighted 200 {"reply":{"data_points":[{"avg":0.69,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"avg":0.69}}}',
  "analytics.graphs.latency":
    'GET /analytics/graphs/latency 200 {"reply":{"data_points":[{"avg":842.7,"p50":610,"p90":1740.5,"p99":4210,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"avg":842.7,"p50":610,"p90":1740.5,"p99":4210}}}',
  "analytics.graphs.requests":
    'GET /analytics/graphs/requests 200 {"reply":{"data_points":[{"timestamp":"2026-06-01T00:00:00Z","total":4310}],"object":"analytics-graph","summary":{"total":4310}}}',
  "analytics.graphs.requestsRescued":
    'GET /analytics/graphs/requests/rescued 200 {"reply":{"data_points":[{"fallback":12,"retry":[{"count":31,"retry_success_count":1}],"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"fallback":12,"retry":31}}}',
  "analytics.graphs.tokens":
    'GET /analytics/graphs/tokens 200 {"reply":{"data_points":[{"avg":439.2,"timestamp":"2026-06-01T00:00:00Z","total":1893020}],"object":"analytics-graph","summary":{"avg":439.2,"total":1893020}}}',
  "analytics.graphs.users":
    'GET /analytics/graphs/users 200 {"reply":{"data_points":[{"timestamp":"2026-06-01T00:00:00Z","total":118}],"object":"analytics-graph","summary":{"total":118}}}',
  "analytics.graphs.usersRequests":
    'GET /analytics/graphs/users/requests 200 {"reply":{"data_points":[{"avg":36.5,"timestamp":"2026-06-01T00:00:00Z"}],"object":"analytics-graph","summary":{"avg":36.5,"total":4310,"unique":118}}}',
  "analytics.groups.aiModels":
    'GET /analytics/groups/ai-models 200 {"reply":{"data":[{"ai_model":"gpt-4o-mini","object":"analytics-group","requests":"2870"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.groups.groupedData":
    'GET /analytics/groups/{groupBy} 200 {"reply":{"data":[{"api_key":"8a7b6c5d-4e3f-4210-9fed-cba987654321","avg_latency":790.3,"cost":207.9,"object":"analytics-group","requests":1204}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.groups.metadata":
    'GET /analytics/groups/metadata/{metadataKey} 200 {"reply":{"data":[{"avg_tokens":439.2,"avg_weighted_feedback":0.69,"cost":812.4,"last_seen":"2026-06-01T23:59:12Z","metadata_value":"search","object":"analytics-group","requests":4310,"requests_with_feedback":96}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.groups.provider":
    'GET /analytics/groups/provider 200 {"reply":{"data":[{"cost":744.1,"object":"analytics-group","provider":"openai","requests":3904}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.groups.users":
    'GET /analytics/groups/users 200 {"reply":{"data":[{"cost":"41.7","object":"analytics-group","requests":"310","user":"user-17"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.groups.workspaces":
    'GET /analytics/groups/workspaces 200 {"reply":{"data":[{"cost":812.4,"object":"analytics-group","requests":4310,"workspace_slug":"ws-search-4f2a1c"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "analytics.summary.cache":
    'GET /analytics/summary/cache 200 {"reply":{"object":"analytics-summary","summary":{"avg_latency":18.4,"cache_speedup":45.8,"hits":402,"total_requests":4310}}}',
  "apiKeys.create":
    'POST /api-keys/{type}/{sub-type} 200 {"reply":{"id":"8a7b6c5d-4e3f-4210-9fed-cba987654321","key":"example-not-a-real-key","object":"api-key"}}',
  "apiKeys.delete":
    'DELETE /api-keys/{id} 200 {"reply":{}}',
  "apiKeys.list":
    'GET /api-keys 200 {"reply":{"data":[{"alert_emails":["ops@example.com"],"created_at":"2026-05-03T17:08:55Z","creation_mode":"api","defaults":{"allow_config_override":false,"config_id":"pc-fallback-9d8e7f","metadata":{"service":"search"}},"description":null,"expires_at":"2027-01-01T00:00:00Z","id":"8a7b6c5d-4e3f-4210-9fed-cba987654321","key":"exa*****key","last_updated_at":"2026-05-03T17:08:55Z","name":"search-backend","object":"api-key","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","rate_limits":[{"type":"requests","unit":"rpm","value":120}],"reset_usage":null,"scopes":["completions.write","logs.view"],"status":"active","type":"workspace-service","usage_limits":{"alert_threshold":80,"credit_limit":100,"periodic_reset":"monthly","type":"cost"},"user_id":null,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "apiKeys.retrieve":
    'GET /api-keys/{id} 200 {"reply":{"alert_emails":["ops@example.com"],"created_at":"2026-05-03T17:08:55Z","creation_mode":"api","defaults":{"allow_config_override":false,"config_id":"pc-fallback-9d8e7f","metadata":{"service":"search"}},"description":null,"expires_at":"2027-01-01T00:00:00Z","id":"8a7b6c5d-4e3f-4210-9fed-cba987654321","key":"exa*****key","last_updated_at":"2026-05-03T17:08:55Z","name":"search-backend","object":"api-key","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","rate_limits":[{"type":"requests","unit":"rpm","value":120}],"reset_usage":null,"scopes":["completions.write","logs.view"],"status":"active","type":"workspace-service","usage_limits":{"alert_threshold":80,"credit_limit":100,"periodic_reset":"monthly","type":"cost"},"user_id":null,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "apiKeys.rotate":
    'POST /api-keys/{id}/rotate 200 {"reply":{"id":"8a7b6c5d-4e3f-4210-9fed-cba987654321","key":"example-rotated-not-a-real-key","key_transition_expires_at":"2026-06-01T09:00:00Z"}}',
  "apiKeys.update":
    'PUT /api-keys/{id} 200 {"reply":{}}',
  "audio.speech.create":
    'POST /audio/speech 200 {"type":"application/octet-stream","events":[{"audio":"SUQzBAA=","type":"speech.audio.delta"},{"type":"speech.audio.done","usage":{"input_tokens":8,"output_tokens":61,"total_tokens":69}}]}',
  "audio.transcriptions.create":
    'POST /audio/transcriptions 200 {"reply":{"text":"The ferry leaves at nine.","usage":{"input_token_details":{"audio_tokens":24,"text_tokens":0},"input_tokens":24,"output_tokens":8,"total_tokens":32,"type":"tokens"}},"events":[{"delta":"The ferry","type":"transcript.text.delta"},{"delta":" leaves at nine.","type":"transcript.text.delta"},{"text":"The ferry leaves at nine.","type":"transcript.text.done","usage":{"input_tokens":24,"output_tokens":8,"total_tokens":32,"type":"tokens"}}]}',
  "audio.translations.create":
    'POST /audio/translations 200 {"reply":{"text":"The ferry leaves at nine."}}',
  "auditLogs.list":
    'GET /audit-logs 200 {"reply":{"object":"list","records":[{"action":"update","client_ip":"192.0.2.17","country":"ES","method":"PUT","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","query_params":"{}","request_body":"{\\"name\\":\\"fallback\\"}","request_headers":"{\\"content-type\\":\\"application/json\\"}","request_id":"b4c5d6e7-f809-4a1b-82c3-d4e5f6071829","resource_type":"configs","response_status_code":200,"timestamp":"2026-06-01T12:44:09Z","uri":"/v1/configs/pc-fallback-9d8e7f","user_id":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","user_type":"user","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"total":1},"list":{"items":"records","strategy":"page"}}',
  "batches.cancel":
    'POST /batches/{batch_id}/cancel 200 {"reply":{"cancelling_at":1741571000,"completion_window":"24h","created_at":1741570283,"endpoint":"/v1/chat/completions","id":"batch_67cf0a2b7c","input_file_id":"file-Jm5XdG0vUe7TzHa3","metadata":{"job":"nightly"},"object":"batch","request_counts":{"completed":23,"failed":0,"total":100},"status":"cancelling"}}',
  "batches.create":
    'POST /batches 200 {"reply":{"completion_window":"24h","created_at":1741570283,"endpoint":"/v1/chat/completions","expires_at":1741656683,"id":"batch_67cf0a2b7c","input_file_id":"file-Jm5XdG0vUe7TzHa3","metadata":{"job":"nightly"},"object":"batch","request_counts":{"completed":0,"failed":0,"total":0},"status":"validating"}}',
  "batches.list":
    'GET /batches 200 {"reply":{"data":[{"completed_at":1741573042,"completion_window":"24h","created_at":1741570283,"endpoint":"/v1/chat/completions","expires_at":1741656683,"finalizing_at":1741573010,"id":"batch_67cf0a2b7c","in_progress_at":1741570290,"input_file_id":"file-Jm5XdG0vUe7TzHa3","metadata":{"job":"nightly"},"object":"batch","output_file_id":"file-Rc2WnY6bKo9LqSf4","request_counts":{"completed":100,"failed":0,"total":100},"status":"completed","usage":{"input_tokens":2200,"input_tokens_details":{"cached_tokens":0},"output_tokens":1800,"output_tokens_details":{"reasoning_tokens":0},"total_tokens":4000}}],"first_id":"batch_67cf0a2b7c","has_more":false,"last_id":"batch_67cf0a2b7c","object":"list"},"list":{"strategy":"cursor"}}',
  "batches.output":
    'GET /batches/{batch_id}/output 200 {"type":"application/octet-stream"}',
  "batches.retrieve":
    'GET /batches/{batch_id} 200 {"reply":{"completed_at":1741573042,"completion_window":"24h","created_at":1741570283,"endpoint":"/v1/chat/completions","expires_at":1741656683,"finalizing_at":1741573010,"id":"batch_67cf0a2b7c","in_progress_at":1741570290,"input_file_id":"file-Jm5XdG0vUe7TzHa3","metadata":{"job":"nightly"},"object":"batch","output_file_id":"file-Rc2WnY6bKo9LqSf4","request_counts":{"completed":100,"failed":0,"total":100},"status":"completed","usage":{"input_tokens":2200,"input_tokens_details":{"cached_tokens":0},"output_tokens":1800,"output_tokens_details":{"reasoning_tokens":0},"total_tokens":4000}}}',
  "beta.assistants.create":
    'POST /assistants 200 {"reply":{"created_at":1741570283,"description":null,"id":"asst_9fQ2LkVb7XcT1mZp","instructions":"Answer questions about the ledger. Show your sums.","metadata":{"team":"finance"},"model":"gpt-4o","name":"Bookkeeper","object":"assistant","response_format":"auto","temperature":1,"tool_resources":{"code_interpreter":{"file_ids":["file-4tYbN8wRq2KcXs61"]}},"tools":[{"type":"code_interpreter"}],"top_p":1}}',
  "beta.assistants.delete":
    'DELETE /assistants/{assistant_id} 200 {"reply":{"deleted":true,"id":"asst_9fQ2LkVb7XcT1mZp","object":"assistant.deleted"}}',
  "beta.assistants.list":
    'GET /assistants 200 {"reply":{"data":[{"created_at":1741570283,"description":null,"id":"asst_9fQ2LkVb7XcT1mZp","instructions":"Answer questions about the ledger. Show your sums.","metadata":{"team":"finance"},"model":"gpt-4o","name":"Bookkeeper","object":"assistant","response_format":"auto","temperature":1,"tool_resources":{"code_interpreter":{"file_ids":["file-4tYbN8wRq2KcXs61"]}},"tools":[{"type":"code_interpreter"}],"top_p":1}],"first_id":"asst_9fQ2LkVb7XcT1mZp","has_more":false,"last_id":"asst_9fQ2LkVb7XcT1mZp","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.assistants.retrieve":
    'GET /assistants/{assistant_id} 200 {"reply":{"created_at":1741570283,"description":null,"id":"asst_9fQ2LkVb7XcT1mZp","instructions":"Answer questions about the ledger. Show your sums.","metadata":{"team":"finance"},"model":"gpt-4o","name":"Bookkeeper","object":"assistant","response_format":"auto","temperature":1,"tool_resources":{"code_interpreter":{"file_ids":["file-4tYbN8wRq2KcXs61"]}},"tools":[{"type":"code_interpreter"}],"top_p":1}}',
  "beta.assistants.update":
    'POST /assistants/{assistant_id} 200 {"reply":{"created_at":1741570283,"description":null,"id":"asst_9fQ2LkVb7XcT1mZp","instructions":"Answer questions about the ledger. Show your sums.","metadata":{"team":"finance"},"model":"gpt-4o","name":"Bookkeeper","object":"assistant","response_format":"auto","temperature":1,"tool_resources":{"code_interpreter":{"file_ids":["file-4tYbN8wRq2KcXs61"]}},"tools":[{"type":"code_interpreter"}],"top_p":1}}',
  "beta.chatkit.sessions.cancel":
    'POST /chatkit/sessions/{session_id}/cancel 200 {"reply":{"chatkit_configuration":{"automatic_thread_titling":{"enabled":true},"file_upload":{"enabled":true,"max_file_size":512,"max_files":3},"history":{"enabled":true,"recent_threads":null}},"client_secret":"ek_fake_not_a_real_secret","expires_at":1760741421,"id":"cksess_68f2c9d42e5f8190c6d7e8f900112233","max_requests_per_1_minute":10,"object":"chatkit.session","rate_limits":{"max_requests_per_1_minute":10},"status":"cancelled","user":"customer-1042","workflow":{"id":"wf_68f2c9a17d8e8190b5c6d7e8f9001122","state_variables":{"plan":"pro"},"tracing":{"enabled":true},"version":null}}}',
  "beta.chatkit.sessions.create":
    'POST /chatkit/sessions 200 {"reply":{"chatkit_configuration":{"automatic_thread_titling":{"enabled":true},"file_upload":{"enabled":true,"max_file_size":512,"max_files":3},"history":{"enabled":true,"recent_threads":null}},"client_secret":"ek_fake_not_a_real_secret","expires_at":1760741421,"id":"cksess_68f2c9d42e5f8190c6d7e8f900112233","max_requests_per_1_minute":10,"object":"chatkit.session","rate_limits":{"max_requests_per_1_minute":10},"status":"active","user":"customer-1042","workflow":{"id":"wf_68f2c9a17d8e8190b5c6d7e8f9001122","state_variables":{"plan":"pro"},"tracing":{"enabled":true},"version":null}}}',
  "beta.chatkit.threads.delete":
    'DELETE /chatkit/threads/{thread_id} 200 {"reply":{"deleted":true,"id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","object":"chatkit.thread.deleted"}}',
  "beta.chatkit.threads.list":
    'GET /chatkit/threads 200 {"reply":{"data":[{"created_at":1760740923,"id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","object":"chatkit.thread","status":{"type":"active"},"title":"Moving a booking","user":"customer-1042"}],"first_id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","has_more":false,"last_id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.chatkit.threads.listItems":
    'GET /chatkit/threads/{thread_id}/items 200 {"reply":{"data":[{"attachments":[],"content":[{"text":"Can I move my booking to Friday?","type":"input_text"}],"created_at":1760740924,"id":"cthi_68f2ca3c5d7e8190e8f9001122334455","inference_options":null,"object":"chatkit.thread_item","thread_id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","type":"chatkit.user_message"},{"content":[{"annotations":[],"text":"Yes, it costs nothing.","type":"output_text"}],"created_at":1760740928,"id":"cthi_68f2ca406e8f8190f900112233445566","object":"chatkit.thread_item","thread_id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","type":"chatkit.assistant_message"}],"first_id":"cthi_68f2ca3c5d7e8190e8f9001122334455","has_more":false,"last_id":"cthi_68f2ca406e8f8190f900112233445566","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.chatkit.threads.retrieve":
    'GET /chatkit/threads/{thread_id} 200 {"reply":{"created_at":1760740923,"id":"cthr_68f2ca3b4c6d8190d7e8f90011223344","object":"chatkit.thread","status":{"type":"active"},"title":"Moving a booking","user":"customer-1042"}}',
  "beta.realtime.sessions.create":
    'POST /realtime/sessions 200 {"reply":{"client_secret":{"expires_at":1764072060,"value":"ek_not_a_real_secret"},"input_audio_format":"pcm16","instructions":"Speak slowly.","modalities":["text","audio"],"output_audio_format":"pcm16","temperature":0.8,"tool_choice":"auto","tools":[],"voice":"verse"}}',
  "beta.realtime.transcriptionSessions.create":
    'POST /realtime/transcription_sessions 200 {"reply":{"client_secret":{"expires_at":1764072060,"value":"ek_not_a_real_secret"},"input_audio_format":"pcm16","input_audio_transcription":{"language":"en","model":"gpt-4o-transcribe","prompt":""},"modalities":["audio","text"],"turn_detection":{"prefix_padding_ms":300,"silence_duration_ms":500,"threshold":0.5,"type":"server_vad"}}}',
  "beta.threads.create":
    'POST /threads 200 {"reply":{"created_at":1741570300,"id":"thread_Wk3vD8sLx0PqYb2N","metadata":{"case":"1042"},"object":"thread","tool_resources":{"code_interpreter":{"file_ids":[]}}}}',
  "beta.threads.createAndRun":
    'POST /threads/runs 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"events":[{"data":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"event":"thread.run.created"},{"data":{"delta":{"content":[{"index":0,"text":{"value":"We spent"},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"content":[{"index":0,"text":{"value":" 4200 euros."},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"step_details":{"message_creation":{"message_id":"msg_r7TzB4nHc9KfQw1E"},"type":"message_creation"}},"id":"step_k1JsE9bUo4ZdWi6F","object":"thread.run.step.delta"},"event":"thread.run.step.delta"}],"envelope":true}',
  "beta.threads.delete":
    'DELETE /threads/{thread_id} 200 {"reply":{"deleted":true,"id":"thread_Wk3vD8sLx0PqYb2N","object":"thread.deleted"}}',
  "beta.threads.messages.create":
    'POST /threads/{thread_id}/messages 200 {"reply":{"assistant_id":null,"attachments":[{"file_id":"file-4tYbN8wRq2KcXs61","tools":[{"type":"code_interpreter"}]}],"completed_at":null,"content":[{"text":{"annotations":[],"value":"And in June?"},"type":"text"}],"created_at":1741570320,"id":"msg_u2PdM6yKs5VgXa8J","incomplete_at":null,"incomplete_details":null,"metadata":{},"object":"thread.message","role":"user","run_id":null,"status":"completed","thread_id":"thread_Wk3vD8sLx0PqYb2N"}}',
  "beta.threads.messages.delete":
    'DELETE /threads/{thread_id}/messages/{message_id} 200 {"reply":{"deleted":true,"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.deleted"}}',
  "beta.threads.messages.list":
    'GET /threads/{thread_id}/messages 200 {"reply":{"data":[{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","attachments":[],"completed_at":1741570309,"content":[{"text":{"annotations":[],"value":"We spent 4200 euros on travel in May."},"type":"text"}],"created_at":1741570301,"id":"msg_r7TzB4nHc9KfQw1E","incomplete_at":null,"incomplete_details":null,"metadata":{},"object":"thread.message","role":"assistant","run_id":"run_C5xVn2GjRt8MhLp0","status":"completed","thread_id":"thread_Wk3vD8sLx0PqYb2N"}],"first_id":"msg_r7TzB4nHc9KfQw1E","has_more":false,"last_id":"msg_r7TzB4nHc9KfQw1E","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.threads.messages.retrieve":
    'GET /threads/{thread_id}/messages/{message_id} 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","attachments":[],"completed_at":1741570309,"content":[{"text":{"annotations":[],"value":"We spent 4200 euros on travel in May."},"type":"text"}],"created_at":1741570301,"id":"msg_r7TzB4nHc9KfQw1E","incomplete_at":null,"incomplete_details":null,"metadata":{},"object":"thread.message","role":"assistant","run_id":"run_C5xVn2GjRt8MhLp0","status":"completed","thread_id":"thread_Wk3vD8sLx0PqYb2N"}}',
  "beta.threads.messages.update":
    'POST /threads/{thread_id}/messages/{message_id} 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","attachments":[],"completed_at":1741570309,"content":[{"text":{"annotations":[],"value":"We spent 4200 euros on travel in May."},"type":"text"}],"created_at":1741570301,"id":"msg_r7TzB4nHc9KfQw1E","incomplete_at":null,"incomplete_details":null,"metadata":{},"object":"thread.message","role":"assistant","run_id":"run_C5xVn2GjRt8MhLp0","status":"completed","thread_id":"thread_Wk3vD8sLx0PqYb2N"}}',
  "beta.threads.retrieve":
    'GET /threads/{thread_id} 200 {"reply":{"created_at":1741570300,"id":"thread_Wk3vD8sLx0PqYb2N","metadata":{"case":"1042"},"object":"thread","tool_resources":{"code_interpreter":{"file_ids":[]}}}}',
  "beta.threads.runs.cancel":
    'POST /threads/{thread_id}/runs/{run_id}/cancel 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null}}',
  "beta.threads.runs.create":
    'POST /threads/{thread_id}/runs 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"events":[{"data":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"event":"thread.run.created"},{"data":{"delta":{"content":[{"index":0,"text":{"value":"We spent"},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"content":[{"index":0,"text":{"value":" 4200 euros."},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"step_details":{"message_creation":{"message_id":"msg_r7TzB4nHc9KfQw1E"},"type":"message_creation"}},"id":"step_k1JsE9bUo4ZdWi6F","object":"thread.run.step.delta"},"event":"thread.run.step.delta"}],"envelope":true}',
  "beta.threads.runs.list":
    'GET /threads/{thread_id}/runs 200 {"reply":{"data":[{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null}],"first_id":"run_C5xVn2GjRt8MhLp0","has_more":false,"last_id":"run_C5xVn2GjRt8MhLp0","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.threads.runs.retrieve":
    'GET /threads/{thread_id}/runs/{run_id} 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":1000,"max_prompt_tokens":null,"metadata":{"case":"1042"},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":{"submit_tool_outputs":{"tool_calls":[{"function":{"arguments":"{\\"month\\":\\"2025-05\\"}","name":"get_ledger"},"id":"call_Yt6RmQ3vNz8LbKc2","type":"function"}]},"type":"submit_tool_outputs"},"response_format":{"type":"text"},"started_at":1741570303,"status":"requires_action","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":{"function":{"name":"get_ledger"},"type":"function"},"tools":[{"function":{"name":"get_ledger","parameters":{"properties":{"month":{"type":"string"}},"required":["month"],"type":"object"}},"type":"function"}],"top_p":1,"truncation_strategy":{"last_messages":10,"type":"last_messages"},"usage":null}}',
  "beta.threads.runs.steps.list":
    'GET /threads/{thread_id}/runs/{run_id}/steps 200 {"reply":{"data":[{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":1741570308,"created_at":1741570304,"expired_at":null,"failed_at":null,"id":"step_k1JsE9bUo4ZdWi6F","last_error":null,"metadata":null,"object":"thread.run.step","run_id":"run_C5xVn2GjRt8MhLp0","status":"completed","step_details":{"tool_calls":[{"code_interpreter":{"input":"print(1400 * 3)","outputs":[{"logs":"4200","type":"logs"}]},"id":"call_Yt6RmQ3vNz8LbKc2","type":"code_interpreter"}],"type":"tool_calls"},"thread_id":"thread_Wk3vD8sLx0PqYb2N","type":"tool_calls","usage":{"completion_tokens":34,"prompt_tokens":210,"total_tokens":244}}],"first_id":"step_k1JsE9bUo4ZdWi6F","has_more":false,"last_id":"step_k1JsE9bUo4ZdWi6F","object":"list"},"list":{"strategy":"cursor"}}',
  "beta.threads.runs.steps.retrieve":
    'GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":1741570308,"created_at":1741570304,"expired_at":null,"failed_at":null,"id":"step_k1JsE9bUo4ZdWi6F","last_error":null,"metadata":null,"object":"thread.run.step","run_id":"run_C5xVn2GjRt8MhLp0","status":"completed","step_details":{"tool_calls":[{"code_interpreter":{"input":"print(1400 * 3)","outputs":[{"logs":"4200","type":"logs"}]},"id":"call_Yt6RmQ3vNz8LbKc2","type":"code_interpreter"}],"type":"tool_calls"},"thread_id":"thread_Wk3vD8sLx0PqYb2N","type":"tool_calls","usage":{"completion_tokens":34,"prompt_tokens":210,"total_tokens":244}}}',
  "beta.threads.runs.submitToolOutputs":
    'POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"events":[{"data":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":null,"max_prompt_tokens":null,"metadata":{},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":null,"response_format":"auto","started_at":null,"status":"queued","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":"auto","tools":[{"type":"code_interpreter"}],"top_p":1,"truncation_strategy":{"last_messages":null,"type":"auto"},"usage":null},"event":"thread.run.created"},{"data":{"delta":{"content":[{"index":0,"text":{"value":"We spent"},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"content":[{"index":0,"text":{"value":" 4200 euros."},"type":"text"}]},"id":"msg_r7TzB4nHc9KfQw1E","object":"thread.message.delta"},"event":"thread.message.delta"},{"data":{"delta":{"step_details":{"message_creation":{"message_id":"msg_r7TzB4nHc9KfQw1E"},"type":"message_creation"}},"id":"step_k1JsE9bUo4ZdWi6F","object":"thread.run.step.delta"},"event":"thread.run.step.delta"}],"envelope":true}',
  "beta.threads.runs.update":
    'POST /threads/{thread_id}/runs/{run_id} 200 {"reply":{"assistant_id":"asst_9fQ2LkVb7XcT1mZp","cancelled_at":null,"completed_at":null,"created_at":1741570302,"expires_at":1741570902,"failed_at":null,"id":"run_C5xVn2GjRt8MhLp0","incomplete_details":null,"instructions":"Answer questions about the ledger. Show your sums.","last_error":null,"max_completion_tokens":1000,"max_prompt_tokens":null,"metadata":{"case":"1042"},"model":"gpt-4o","object":"thread.run","parallel_tool_calls":true,"required_action":{"submit_tool_outputs":{"tool_calls":[{"function":{"arguments":"{\\"month\\":\\"2025-05\\"}","name":"get_ledger"},"id":"call_Yt6RmQ3vNz8LbKc2","type":"function"}]},"type":"submit_tool_outputs"},"response_format":{"type":"text"},"started_at":1741570303,"status":"requires_action","temperature":1,"thread_id":"thread_Wk3vD8sLx0PqYb2N","tool_choice":{"function":{"name":"get_ledger"},"type":"function"},"tools":[{"function":{"name":"get_ledger","parameters":{"properties":{"month":{"type":"string"}},"required":["month"],"type":"object"}},"type":"function"}],"top_p":1,"truncation_strategy":{"last_messages":10,"type":"last_messages"},"usage":null}}',
  "beta.threads.update":
    'POST /threads/{thread_id} 200 {"reply":{"created_at":1741570300,"id":"thread_Wk3vD8sLx0PqYb2N","metadata":{"case":"1042"},"object":"thread","tool_resources":{"code_interpreter":{"file_ids":[]}}}}',
  "chat.completions.create":
    'POST /chat/completions 200 {"reply":{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"message":{"annotations":[],"content":"Air scatters the short waves of blue light far more than the long ones of red.","refusal":null,"role":"assistant"}}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion","service_tier":"default","system_fingerprint":"fp_fc9f1d7035","usage":{"completion_tokens":18,"completion_tokens_details":{"accepted_prediction_tokens":0,"audio_tokens":0,"reasoning_tokens":0,"rejected_prediction_tokens":0},"prompt_tokens":22,"prompt_tokens_details":{"audio_tokens":0,"cached_tokens":0},"total_tokens":40}},"events":[{"choices":[{"delta":{"content":"","role":"assistant"},"finish_reason":null,"index":0,"logprobs":null}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion.chunk"},{"choices":[{"delta":{"content":"Air scatters"},"finish_reason":null,"index":0,"logprobs":null}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion.chunk"},{"choices":[{"delta":{"content":" blue light most."},"finish_reason":null,"index":0,"logprobs":null}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion.chunk"},{"choices":[{"delta":{},"finish_reason":"stop","index":0,"logprobs":null}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion.chunk"},{"choices":[],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion.chunk","usage":{"completion_tokens":7,"prompt_tokens":22,"total_tokens":29}}]}',
  "chat.completions.delete":
    'DELETE /chat/completions/{completion_id} 200 {"reply":{"deleted":true,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"chat.completion.deleted"}}',
  "chat.completions.list":
    'GET /chat/completions 200 {"reply":{"data":[{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"message":{"annotations":[],"content":"Air scatters the short waves of blue light far more than the long ones of red.","refusal":null,"role":"assistant"}}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion","service_tier":"default","system_fingerprint":"fp_fc9f1d7035","usage":{"completion_tokens":18,"completion_tokens_details":{"accepted_prediction_tokens":0,"audio_tokens":0,"reasoning_tokens":0,"rejected_prediction_tokens":0},"prompt_tokens":22,"prompt_tokens_details":{"audio_tokens":0,"cached_tokens":0},"total_tokens":40}}],"first_id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","has_more":false,"last_id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","object":"list"},"list":{"strategy":"cursor"}}',
  "chat.completions.messages.list":
    'GET /chat/completions/{completion_id}/messages 200 {"reply":{"data":[{"content":"Air scatters the short waves of blue light far more than the long ones of red.","content_parts":null,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG-0","refusal":null,"role":"assistant"}],"first_id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG-0","has_more":false,"last_id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG-0","object":"list"},"list":{"strategy":"cursor"}}',
  "chat.completions.retrieve":
    'GET /chat/completions/{completion_id} 200 {"reply":{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"message":{"annotations":[],"content":"Air scatters the short waves of blue light far more than the long ones of red.","refusal":null,"role":"assistant"}}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion","service_tier":"default","system_fingerprint":"fp_fc9f1d7035","usage":{"completion_tokens":18,"completion_tokens_details":{"accepted_prediction_tokens":0,"audio_tokens":0,"reasoning_tokens":0,"rejected_prediction_tokens":0},"prompt_tokens":22,"prompt_tokens_details":{"audio_tokens":0,"cached_tokens":0},"total_tokens":40}}}',
  "chat.completions.update":
    'POST /chat/completions/{completion_id} 200 {"reply":{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"message":{"annotations":[],"content":"Air scatters the short waves of blue light far more than the long ones of red.","refusal":null,"role":"assistant"}}],"created":1741570283,"id":"chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG","model":"gpt-4o-mini-2024-07-18","object":"chat.completion","service_tier":"default","system_fingerprint":"fp_fc9f1d7035","usage":{"completion_tokens":18,"completion_tokens_details":{"accepted_prediction_tokens":0,"audio_tokens":0,"reasoning_tokens":0,"rejected_prediction_tokens":0},"prompt_tokens":22,"prompt_tokens_details":{"audio_tokens":0,"cached_tokens":0},"total_tokens":40}}}',
  "collections.create":
    'POST /collections 200 {"reply":{"id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","slug":"support-3f2a1b"}}',
  "collections.delete":
    'DELETE /collections/{collectionId} 200 {"reply":{}}',
  "collections.list":
    'GET /collections 200 {"reply":{"data":[{"collection_details":{"child_collections_count":1,"child_collections_last_updated_at":"2026-03-05T11:30:00.000Z","prompts_count":4,"prompts_last_updated_at":"2026-05-18T14:02:31.000Z"},"created_at":"2026-01-20T10:00:00.000Z","id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","is_default":false,"last_updated_at":"2026-03-05T11:30:00.000Z","name":"Support","parent_collection_id":null,"slug":"support-3f2a1b","status":"active","workspace_id":"5a7d9c31-2e4f-4b68-9d0a-1c3e5f7a9b24"}],"total":1},"list":{"strategy":"page"}}',
  "collections.retrieve":
    'GET /collections/{collectionId} 200 {"reply":{"child_collections":[{"collection_details":{"child_collections_count":0,"child_collections_last_updated_at":null,"prompts_count":2,"prompts_last_updated_at":"2026-03-05T11:30:00.000Z"},"id":"9c4b2a10-6d8e-4f3a-b5c7-e1d3f5a7b929","last_updated_at":"2026-03-05T11:30:00.000Z","name":"Refunds"}],"created_at":"2026-01-20T10:00:00.000Z","id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","is_default":false,"last_updated_at":"2026-03-05T11:30:00.000Z","name":"Support","parent_collection_id":null,"slug":"support-3f2a1b","status":"active","workspace_id":"5a7d9c31-2e4f-4b68-9d0a-1c3e5f7a9b24"}}',
  "collections.update":
    'PUT /collections/{collectionId} 200 {"reply":{}}',
  "completions.create":
    'POST /completions 200 {"reply":{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"text":" a lighthouse keeper found a letter in the sand."}],"created":1741570283,"id":"cmpl-uqkvlQyYK7bGYrRHQ0eXlWi7","model":"gpt-3.5-turbo-instruct","object":"text_completion","usage":{"completion_tokens":10,"prompt_tokens":4,"total_tokens":14}},"events":[{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"text":" a lighthouse keeper."}],"created":1741570283,"id":"cmpl-uqkvlQyYK7bGYrRHQ0eXlWi7","model":"gpt-3.5-turbo-instruct","object":"text_completion"}]}',
  "configs.create":
    'POST /configs 200 {"reply":{"id":"6c1f0a9e-3f4b-4c55-9a75-0e4b8f9d2c11","object":"config","slug":"pc-checkout-1a2b3c","version_id":"1d2c3b4a-5e6f-4789-8a9b-0c1d2e3f4a5b"}}',
  "configs.delete":
    'DELETE /configs/{slug} 200 {"reply":{}}',
  "configs.list":
    'GET /configs 200 {"reply":{"data":[{"created_at":"2026-03-02T09:15:00.000Z","id":"6c1f0a9e-3f4b-4c55-9a75-0e4b8f9d2c11","is_default":0,"last_updated_at":"2026-05-20T16:42:10.000Z","name":"Checkout with fallback","object":"config","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"pc-checkout-1a2b3c","status":"active","updated_by":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}],"object":"list","total":1},"list":{"items":"data","strategy":"none"}}',
  "configs.retrieve":
    'GET /configs/{slug} 200 {"reply":{"config":"{\\"strategy\\":{\\"mode\\":\\"fallback\\"},\\"targets\\":[{\\"provider\\":\\"@openai-prod\\"},{\\"provider\\":\\"@anthropic-prod\\"}]}","created_at":"2026-03-02T09:15:00.000Z","format":"json","id":"6c1f0a9e-3f4b-4c55-9a75-0e4b8f9d2c11","is_default":0,"last_updated_at":"2026-05-20T16:42:10.000Z","name":"Checkout with fallback","object":"config","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"pc-checkout-1a2b3c","status":"active","type":"ORG_CONFIG","updated_by":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","version_id":"1d2c3b4a-5e6f-4789-8a9b-0c1d2e3f4a5b","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}}',
  "configs.update":
    'PUT /configs/{slug} 200 {"reply":{"object":"config","version_id":"2e3d4c5b-6f70-4891-9bac-1d2e3f4a5b6c"}}',
  "configs.versions.list":
    'GET /configs/{slug}/versions 200 {"reply":{"data":[{"config":"{\\"provider\\":\\"@openai-prod\\"}","created_at":"2026-03-02T09:15:00.000Z","format":"json","id":"6c1f0a9e-3f4b-4c55-9a75-0e4b8f9d2c11","is_default":0,"last_updated_at":"2026-05-20T16:42:10.000Z","name":"Checkout with fallback","object":"config","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"pc-checkout-1a2b3c","status":"active","type":"ORG_CONFIG","updated_by":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","version_id":"1d2c3b4a-5e6f-4789-8a9b-0c1d2e3f4a5b","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}],"object":"list","total":1},"list":{"items":"data","strategy":"none"}}',
  "containers.create":
    'POST /containers 200 {"reply":{"created_at":1760739745,"expires_after":{"anchor":"last_active_at","minutes":20},"id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","last_active_at":1760739745,"memory_limit":"4g","name":"monthly report","network_policy":{"type":"disabled"},"object":"container","status":"running"}}',
  "containers.delete":
    'DELETE /containers/{container_id} 200 {}',
  "containers.files.content.retrieve":
    'GET /containers/{container_id}/files/{file_id}/content 200 {"type":"application/octet-stream"}',
  "containers.files.create":
    'POST /containers/{container_id}/files 200 {"reply":{"bytes":1834,"container_id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","created_at":1760739902,"id":"cfile_68f2c63e2f10819094a5b6c7d8e9f0a1","object":"container.file","path":"/mnt/data/sales.csv","source":"user"}}',
  "containers.files.delete":
    'DELETE /containers/{container_id}/files/{file_id} 200 {}',
  "containers.files.list":
    'GET /containers/{container_id}/files 200 {"reply":{"data":[{"bytes":1834,"container_id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","created_at":1760739902,"id":"cfile_68f2c63e2f10819094a5b6c7d8e9f0a1","object":"container.file","path":"/mnt/data/sales.csv","source":"user"}],"first_id":"cfile_68f2c63e2f10819094a5b6c7d8e9f0a1","has_more":false,"last_id":"cfile_68f2c63e2f10819094a5b6c7d8e9f0a1","object":"list"},"list":{"strategy":"cursor"}}',
  "containers.files.retrieve":
    'GET /containers/{container_id}/files/{file_id} 200 {"reply":{"bytes":1834,"container_id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","created_at":1760739902,"id":"cfile_68f2c63e2f10819094a5b6c7d8e9f0a1","object":"container.file","path":"/mnt/data/sales.csv","source":"user"}}',
  "containers.list":
    'GET /containers 200 {"reply":{"data":[{"created_at":1760739745,"expires_after":{"anchor":"last_active_at","minutes":20},"id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","last_active_at":1760739745,"memory_limit":"4g","name":"monthly report","network_policy":{"type":"disabled"},"object":"container","status":"running"}],"first_id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","has_more":false,"last_id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","object":"list"},"list":{"strategy":"cursor"}}',
  "containers.retrieve":
    'GET /containers/{container_id} 200 {"reply":{"created_at":1760739745,"expires_after":{"anchor":"last_active_at","minutes":20},"id":"cntr_68f2c5a1d4e481908b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e","last_active_at":1760739745,"memory_limit":"4g","name":"monthly report","network_policy":{"type":"disabled"},"object":"container","status":"running"}}',
  "conversations.create":
    'POST /conversations 200 {"reply":{"created_at":1760739076,"id":"conv_68f2c3047c6c8193a1b2c3d4e5f60718293a4b5c6d7e8f90","metadata":{"customer":"c-1042"},"object":"conversation"}}',
  "conversations.delete":
    'DELETE /conversations/{conversation_id} 200 {"reply":{"deleted":true,"id":"conv_68f2c3047c6c8193a1b2c3d4e5f60718293a4b5c6d7e8f90","object":"conversation.deleted"}}',
  "conversations.items.create":
    'POST /conversations/{conversation_id}/items 200 {"reply":{"data":[{"content":[{"text":"How is the weather in Lyon?","type":"input_text"}],"id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","role":"user","status":"completed","type":"message"}],"first_id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","has_more":false,"last_id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","object":"list"}}',
  "conversations.items.delete":
    'DELETE /conversations/{conversation_id}/items/{item_id} 200 {"reply":{"created_at":1760739076,"id":"conv_68f2c3047c6c8193a1b2c3d4e5f60718293a4b5c6d7e8f90","metadata":{"customer":"c-1042"},"object":"conversation"}}',
  "conversations.items.list":
    'GET /conversations/{conversation_id}/items 200 {"reply":{"data":[{"content":[{"annotations":[],"text":"Il fait beau à Lyon.","type":"output_text"}],"id":"msg_68f2c3a1b2c38193b4c5d6e7f8091a2b","role":"assistant","status":"completed","type":"message"},{"content":[{"text":"How is the weather in Lyon?","type":"input_text"}],"id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","role":"user","status":"completed","type":"message"}],"first_id":"msg_68f2c3a1b2c38193b4c5d6e7f8091a2b","has_more":false,"last_id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","object":"list"},"list":{"strategy":"cursor"}}',
  "conversations.items.retrieve":
    'GET /conversations/{conversation_id}/items/{item_id} 200 {"reply":{"content":[{"text":"How is the weather in Lyon?","type":"input_text"}],"id":"msg_68f2c39fa0b18193c5d6e7f8091a2b3c","role":"user","status":"completed","type":"message"}}',
  "conversations.retrieve":
    'GET /conversations/{conversation_id} 200 {"reply":{"created_at":1760739076,"id":"conv_68f2c3047c6c8193a1b2c3d4e5f60718293a4b5c6d7e8f90","metadata":{"customer":"c-1042"},"object":"conversation"}}',
  "conversations.update":
    'POST /conversations/{conversation_id} 200 {"reply":{"created_at":1760739076,"id":"conv_68f2c3047c6c8193a1b2c3d4e5f60718293a4b5c6d7e8f90","metadata":{"customer":"c-1042","topic":"travel"},"object":"conversation"}}',
  "embeddings.create":
    'POST /embeddings 200 {"reply":{"data":[{"embedding":[0.4721,-0.1139,0.8502,0.2048],"index":0,"object":"embedding"},{"embedding":[0.3984,-0.2217,0.7763,0.4341],"index":1,"object":"embedding"}],"model":"text-embedding-3-small","object":"list","usage":{"prompt_tokens":6,"total_tokens":6}}}',
  "evals.create":
    'POST /evals 200 {"reply":{"created_at":1741570283,"data_source_config":{"schema":{"properties":{"item":{"properties":{"capital":{"type":"string"},"country":{"type":"string"}},"type":"object"}},"required":["item"],"type":"object"},"type":"custom"},"id":"eval_Dz6Lq1Vr8Ks","metadata":{"team":"geo"},"name":"Capitals","object":"eval","testing_criteria":[{"input":"{{sample.output_text}}","name":"Exact answer","operation":"eq","reference":"{{item.capital}}","type":"string_check"}]}}',
  "evals.delete":
    'DELETE /evals/{eval_id} 200 {"reply":{"deleted":true,"eval_id":"eval_Dz6Lq1Vr8Ks","object":"eval.deleted"}}',
  "evals.list":
    'GET /evals 200 {"reply":{"data":[{"created_at":1741570283,"data_source_config":{"schema":{"properties":{"item":{"properties":{"capital":{"type":"string"},"country":{"type":"string"}},"type":"object"}},"required":["item"],"type":"object"},"type":"custom"},"id":"eval_Dz6Lq1Vr8Ks","metadata":{"team":"geo"},"name":"Capitals","object":"eval","testing_criteria":[{"input":"{{sample.output_text}}","name":"Exact answer","operation":"eq","reference":"{{item.capital}}","type":"string_check"}]}],"first_id":"eval_Dz6Lq1Vr8Ks","has_more":false,"last_id":"eval_Dz6Lq1Vr8Ks","object":"list"},"list":{"strategy":"cursor"}}',
  "evals.retrieve":
    'GET /evals/{eval_id} 200 {"reply":{"created_at":1741570283,"data_source_config":{"schema":{"properties":{"item":{"properties":{"capital":{"type":"string"},"country":{"type":"string"}},"type":"object"}},"required":["item"],"type":"object"},"type":"custom"},"id":"eval_Dz6Lq1Vr8Ks","metadata":{"team":"geo"},"name":"Capitals","object":"eval","testing_criteria":[{"input":"{{sample.output_text}}","name":"Exact answer","operation":"eq","reference":"{{item.capital}}","type":"string_check"}]}}',
  "evals.runs.cancel":
    'POST /evals/{eval_id}/runs/{run_id} 200 {"reply":{"created_at":1741570400,"data_source":{"input_messages":{"template":[{"content":"Name the capital of {{item.country}}, nothing else.","role":"user"}],"type":"template"},"model":"gpt-4o-mini","sampling_params":{"max_completion_tokens":20,"temperature":0},"source":{"content":[{"item":{"capital":"Paris","country":"France"}}],"type":"file_content"},"type":"completions"},"error":{"code":"server_error","message":"The run stopped after the first item."},"eval_id":"eval_Dz6Lq1Vr8Ks","id":"evalrun_Tb9Xm4Yc2Pg","metadata":{},"model":"gpt-4o-mini","name":"gpt-4o-mini","object":"eval.run","per_model_usage":[{"cached_tokens":0,"completion_tokens":20,"invocation_count":1,"model_name":"gpt-4o-mini","prompt_tokens":16,"total_tokens":36}],"per_testing_criteria_results":[{"failed":1,"passed":0,"testing_criteria":"Exact answer"}],"report_url":"https://platform.example.com/evaluations/eval_Dz6Lq1Vr8Ks","result_counts":{"errored":0,"failed":1,"passed":0,"total":1},"status":"failed"}}',
  "evals.runs.create":
    'POST /evals/{eval_id}/runs 200 {"reply":{"created_at":1741570400,"data_source":{"input_messages":{"template":[{"content":"Name the capital of {{item.country}}, nothing else.","role":"user"}],"type":"template"},"model":"gpt-4o-mini","sampling_params":{"max_completion_tokens":20,"temperature":0},"source":{"content":[{"item":{"capital":"Paris","country":"France"}}],"type":"file_content"},"type":"completions"},"error":{"code":"server_error","message":"The run stopped after the first item."},"eval_id":"eval_Dz6Lq1Vr8Ks","id":"evalrun_Tb9Xm4Yc2Pg","metadata":{},"model":"gpt-4o-mini","name":"gpt-4o-mini","object":"eval.run","per_model_usage":[{"cached_tokens":0,"completion_tokens":20,"invocation_count":1,"model_name":"gpt-4o-mini","prompt_tokens":16,"total_tokens":36}],"per_testing_criteria_results":[{"failed":1,"passed":0,"testing_criteria":"Exact answer"}],"report_url":"https://platform.example.com/evaluations/eval_Dz6Lq1Vr8Ks","result_counts":{"errored":0,"failed":1,"passed":0,"total":1},"status":"failed"}}',
  "evals.runs.delete":
    'DELETE /evals/{eval_id}/runs/{run_id} 200 {"reply":{"deleted":true,"object":"eval.run.deleted","run_id":"evalrun_Tb9Xm4Yc2Pg"}}',
  "evals.runs.list":
    'GET /evals/{eval_id}/runs 200 {"reply":{"data":[{"created_at":1741570400,"data_source":{"input_messages":{"template":[{"content":"Name the capital of {{item.country}}, nothing else.","role":"user"}],"type":"template"},"model":"gpt-4o-mini","sampling_params":{"max_completion_tokens":20,"temperature":0},"source":{"content":[{"item":{"capital":"Paris","country":"France"}}],"type":"file_content"},"type":"completions"},"error":{"code":"server_error","message":"The run stopped after the first item."},"eval_id":"eval_Dz6Lq1Vr8Ks","id":"evalrun_Tb9Xm4Yc2Pg","metadata":{},"model":"gpt-4o-mini","name":"gpt-4o-mini","object":"eval.run","per_model_usage":[{"cached_tokens":0,"completion_tokens":20,"invocation_count":1,"model_name":"gpt-4o-mini","prompt_tokens":16,"total_tokens":36}],"per_testing_criteria_results":[{"failed":1,"passed":0,"testing_criteria":"Exact answer"}],"report_url":"https://platform.example.com/evaluations/eval_Dz6Lq1Vr8Ks","result_counts":{"errored":0,"failed":1,"passed":0,"total":1},"status":"failed"}],"first_id":"evalrun_Tb9Xm4Yc2Pg","has_more":false,"last_id":"evalrun_Tb9Xm4Yc2Pg","object":"list"},"list":{"strategy":"cursor"}}',
  "evals.runs.outputItems.list":
    'GET /evals/{eval_id}/runs/{run_id}/output_items 200 {"reply":{"data":[{"created_at":1741570420,"datasource_item":{"capital":"Paris","country":"France"},"datasource_item_id":0,"eval_id":"eval_Dz6Lq1Vr8Ks","id":"outputitem_Nh3Wf7Ja5Uo","object":"eval.run.output_item","results":[{"name":"Exact answer","passed":false,"sample":null,"score":0,"type":"string_check"}],"run_id":"evalrun_Tb9Xm4Yc2Pg","sample":{"error":{"code":"max_tokens","message":"The answer was cut off."},"finish_reason":"length","input":[{"content":"Name the capital of France, nothing else.","role":"user"}],"max_completion_tokens":20,"model":"gpt-4o-mini-2024-07-18","output":[{"content":"The capital of France, known for its museums and its river, is the city of","role":"assistant"}],"seed":42,"temperature":0,"top_p":1,"usage":{"cached_tokens":0,"completion_tokens":20,"prompt_tokens":16,"total_tokens":36}},"status":"fail"}],"first_id":"outputitem_Nh3Wf7Ja5Uo","has_more":false,"last_id":"outputitem_Nh3Wf7Ja5Uo","object":"list"},"list":{"strategy":"cursor"}}',
  "evals.runs.outputItems.retrieve":
    'GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} 200 {"reply":{"created_at":1741570420,"datasource_item":{"capital":"Paris","country":"France"},"datasource_item_id":0,"eval_id":"eval_Dz6Lq1Vr8Ks","id":"outputitem_Nh3Wf7Ja5Uo","object":"eval.run.output_item","results":[{"name":"Exact answer","passed":false,"sample":null,"score":0,"type":"string_check"}],"run_id":"evalrun_Tb9Xm4Yc2Pg","sample":{"error":{"code":"max_tokens","message":"The answer was cut off."},"finish_reason":"length","input":[{"content":"Name the capital of France, nothing else.","role":"user"}],"max_completion_tokens":20,"model":"gpt-4o-mini-2024-07-18","output":[{"content":"The capital of France, known for its museums and its river, is the city of","role":"assistant"}],"seed":42,"temperature":0,"top_p":1,"usage":{"cached_tokens":0,"completion_tokens":20,"prompt_tokens":16,"total_tokens":36}},"status":"fail"}}',
  "evals.runs.retrieve":
    'GET /evals/{eval_id}/runs/{run_id} 200 {"reply":{"created_at":1741570400,"data_source":{"input_messages":{"template":[{"content":"Name the capital of {{item.country}}, nothing else.","role":"user"}],"type":"template"},"model":"gpt-4o-mini","sampling_params":{"max_completion_tokens":20,"temperature":0},"source":{"content":[{"item":{"capital":"Paris","country":"France"}}],"type":"file_content"},"type":"completions"},"error":{"code":"server_error","message":"The run stopped after the first item."},"eval_id":"eval_Dz6Lq1Vr8Ks","id":"evalrun_Tb9Xm4Yc2Pg","metadata":{},"model":"gpt-4o-mini","name":"gpt-4o-mini","object":"eval.run","per_model_usage":[{"cached_tokens":0,"completion_tokens":20,"invocation_count":1,"model_name":"gpt-4o-mini","prompt_tokens":16,"total_tokens":36}],"per_testing_criteria_results":[{"failed":1,"passed":0,"testing_criteria":"Exact answer"}],"report_url":"https://platform.example.com/evaluations/eval_Dz6Lq1Vr8Ks","result_counts":{"errored":0,"failed":1,"passed":0,"total":1},"status":"failed"}}',
  "evals.update":
    'POST /evals/{eval_id} 200 {"reply":{"created_at":1741570283,"data_source_config":{"schema":{"properties":{"item":{"properties":{"capital":{"type":"string"},"country":{"type":"string"}},"type":"object"}},"required":["item"],"type":"object"},"type":"custom"},"id":"eval_Dz6Lq1Vr8Ks","metadata":{"team":"geo"},"name":"Capitals","object":"eval","testing_criteria":[{"input":"{{sample.output_text}}","name":"Exact answer","operation":"eq","reference":"{{item.capital}}","type":"string_check"}]}}',
  "feedback.create":
    'POST /feedback 200 {"reply":{"feedback_ids":["5f0b7a52-1c2d-4e3f-9a4b-6c7d8e9f0a1b"],"message":"Feedback saved","status":"success"}}',
  "feedback.update":
    'PUT /feedback/{id} 200 {"reply":{"feedback_ids":["5f0b7a52-1c2d-4e3f-9a4b-6c7d8e9f0a1b"],"message":"Feedback updated","status":"success"}}',
  "files.content":
    'GET /files/{file_id}/content 200 {"type":"application/octet-stream"}',
  "files.create":
    'POST /files 200 {"reply":{"bytes":1432,"created_at":1764072000,"filename":"requests.jsonl","id":"file-Xk29ab7Qw","object":"file","purpose":"batch","status":"processed"}}',
  "files.delete":
    'DELETE /files/{file_id} 200 {"reply":{"deleted":true,"id":"file-Xk29ab7Qw","object":"file"}}',
  "files.list":
    'GET /files 200 {"reply":{"data":[{"bytes":1432,"created_at":1764072000,"filename":"requests.jsonl","id":"file-Xk29ab7Qw","object":"file","purpose":"batch","status":"processed"}],"first_id":"file-Xk29ab7Qw","has_more":false,"last_id":"file-Xk29ab7Qw","object":"list"},"list":{"strategy":"cursor"}}',
  "files.retrieve":
    'GET /files/{file_id} 200 {"reply":{"bytes":1432,"created_at":1764072000,"filename":"requests.jsonl","id":"file-Xk29ab7Qw","object":"file","purpose":"batch","status":"processed"}}',
  "fineTuning.alpha.grader.run":
    'POST /fine_tuning/alpha/graders/run 200 {"reply":{"metadata":{"errors":{"formula_parse_error":false,"invalid_variable_error":false,"model_grader_parse_error":false,"model_grader_refusal_error":false,"model_grader_server_error":false,"model_grader_server_error_details":null,"other_error":false,"python_grader_runtime_error":false,"python_grader_runtime_error_details":null,"python_grader_server_error":false,"python_grader_server_error_type":null,"sample_parse_error":false,"truncated_observation_error":false,"unresponsive_reward_error":false},"execution_time":0.002,"name":"Exact answer","sampled_model_name":null,"scores":{},"token_usage":null,"type":"string_check"},"model_grader_token_usage_per_model":{},"reward":1,"sub_rewards":{}}}',
  "fineTuning.alpha.grader.validate":
    'POST /fine_tuning/alpha/graders/validate 200 {"reply":{"grader":{"input":"{{sample.output_text}}","name":"Exact answer","operation":"eq","reference":"{{item.answer}}","type":"string_check"}}}',
  "fineTuning.checkpoints.permissions.create":
    'POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions 200 {"reply":{"data":[{"created_at":1741576000,"id":"cp_5ZrTn8Wd2Mx","object":"checkpoint.permission","project_id":"proj_acme_web"}],"first_id":"cp_5ZrTn8Wd2Mx","has_more":false,"last_id":"cp_5ZrTn8Wd2Mx","object":"list"},"list":{"strategy":"none"}}',
  "fineTuning.checkpoints.permissions.delete":
    'DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} 200 {"reply":{"deleted":true,"id":"cp_5ZrTn8Wd2Mx","object":"checkpoint.permission"}}',
  "fineTuning.checkpoints.permissions.retrieve":
    'GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions 200 {"reply":{"data":[{"created_at":1741576000,"id":"cp_5ZrTn8Wd2Mx","object":"checkpoint.permission","project_id":"proj_acme_web"}],"first_id":"cp_5ZrTn8Wd2Mx","has_more":false,"last_id":"cp_5ZrTn8Wd2Mx","object":"list"},"list":{"strategy":"cursor"}}',
  "fineTuning.jobs.cancel":
    'POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel 200 {"reply":{"created_at":1741570283,"error":null,"fine_tuned_model":null,"finished_at":null,"hyperparameters":{"batch_size":"auto","learning_rate_multiplier":"auto","n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":[],"seed":42,"status":"validating_files","trained_tokens":null,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}}',
  "fineTuning.jobs.checkpoints.list":
    'GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints 200 {"reply":{"data":[{"created_at":1741575000,"fine_tuned_model_checkpoint":"ft:gpt-4o-mini-2024-07-18:acme:support:C3xYz1Qw:ckpt-step-90","fine_tuning_job_id":"ftjob-Bq8vK2sYw5Ln","id":"ftckpt_7kVd3Rb","metrics":{"step":90,"train_loss":0.41,"train_mean_token_accuracy":0.93},"object":"fine_tuning.job.checkpoint","step_number":90}],"first_id":"ftckpt_7kVd3Rb","has_more":false,"last_id":"ftckpt_7kVd3Rb","object":"list"},"list":{"strategy":"cursor"}}',
  "fineTuning.jobs.create":
    'POST /fine_tuning/jobs 200 {"reply":{"created_at":1741570283,"error":null,"fine_tuned_model":null,"finished_at":null,"hyperparameters":{"batch_size":"auto","learning_rate_multiplier":"auto","n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":[],"seed":42,"status":"validating_files","trained_tokens":null,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}}',
  "fineTuning.jobs.list":
    'GET /fine_tuning/jobs 200 {"reply":{"data":[{"created_at":1741570283,"error":null,"estimated_finish":null,"fine_tuned_model":"ft:gpt-4o-mini-2024-07-18:acme:support:C3xYz1Qw","finished_at":1741577483,"hyperparameters":{"batch_size":1,"learning_rate_multiplier":1.8,"n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","integrations":[],"metadata":{"team":"support"},"method":{"supervised":{"hyperparameters":{"batch_size":1,"learning_rate_multiplier":1.8,"n_epochs":3}},"type":"supervised"},"model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":["file-Rc2WnY6bKo9LqSf4"],"seed":42,"status":"succeeded","trained_tokens":48200,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}],"has_more":false,"object":"list"},"list":{"strategy":"cursor"}}',
  "fineTuning.jobs.listEvents":
    'GET /fine_tuning/jobs/{fine_tuning_job_id}/events 200 {"reply":{"data":[{"created_at":1741572000,"data":{"step":90,"train_loss":0.41},"id":"ftevent-Xp4Ju7Ge","level":"info","message":"Step 90/90: training loss=0.41","object":"fine_tuning.job.event","type":"metrics"}],"has_more":false,"object":"list"},"list":{"strategy":"cursor"}}',
  "fineTuning.jobs.pause":
    'POST /fine_tuning/jobs/{fine_tuning_job_id}/pause 200 {"reply":{"created_at":1741570283,"error":null,"fine_tuned_model":null,"finished_at":null,"hyperparameters":{"batch_size":"auto","learning_rate_multiplier":"auto","n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":[],"seed":42,"status":"validating_files","trained_tokens":null,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}}',
  "fineTuning.jobs.resume":
    'POST /fine_tuning/jobs/{fine_tuning_job_id}/resume 200 {"reply":{"created_at":1741570283,"error":null,"fine_tuned_model":null,"finished_at":null,"hyperparameters":{"batch_size":"auto","learning_rate_multiplier":"auto","n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":[],"seed":42,"status":"validating_files","trained_tokens":null,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}}',
  "fineTuning.jobs.retrieve":
    'GET /fine_tuning/jobs/{fine_tuning_job_id} 200 {"reply":{"created_at":1741570283,"error":null,"estimated_finish":null,"fine_tuned_model":"ft:gpt-4o-mini-2024-07-18:acme:support:C3xYz1Qw","finished_at":1741577483,"hyperparameters":{"batch_size":1,"learning_rate_multiplier":1.8,"n_epochs":3},"id":"ftjob-Bq8vK2sYw5Ln","integrations":[],"metadata":{"team":"support"},"method":{"supervised":{"hyperparameters":{"batch_size":1,"learning_rate_multiplier":1.8,"n_epochs":3}},"type":"supervised"},"model":"gpt-4o-mini-2024-07-18","object":"fine_tuning.job","organization_id":"org-acme","result_files":["file-Rc2WnY6bKo9LqSf4"],"seed":42,"status":"succeeded","trained_tokens":48200,"training_file":"file-Jm5XdG0vUe7TzHa3","validation_file":null}}',
  "generations.create":
    'POST /prompts/{promptId}/generate 200 {"reply":{"data":{"choices":[{"finish_reason":"stop","index":0,"message":{"content":"At low tide the boats lay stranded.","role":"assistant"}}],"id":"chatcmpl-Bq7Zt1xY2a","object":"chat.completion"},"success":true}}',
  "guardrails.create":
    'POST /guardrails 200 {"reply":{"id":"2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f","object":"guardrail","slug":"pg-no-pii-1a2b3c","version_id":"3d4e5f60-7b8c-4d9e-8f01-2b3c4d5e6f70"}}',
  "guardrails.delete":
    'DELETE /guardrails/{guardrailId} 200 {}',
  "guardrails.inputExclusions.list":
    'GET /workspace-exclusions/input-guardrails 200 {"reply":{"workspaces":[{"excluded":true,"workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}]}}',
  "guardrails.inputExclusions.update":
    'PUT /workspace-exclusions/input-guardrails 200 {"reply":{"workspaces":[{"excluded":true,"workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}]}}',
  "guardrails.list":
    'GET /guardrails 200 {"reply":{"data":[{"created_at":"2026-03-12T11:00:00.000Z","id":"2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f","last_updated_at":"2026-03-12T11:00:00.000Z","name":"No personal data","object":"guardrail","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"pg-no-pii-1a2b3c","status":"active","target":"llm","updated_by":null,"workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "guardrails.outputExclusions.list":
    'GET /workspace-exclusions/output-guardrails 200 {"reply":{"workspaces":[{"excluded":true,"workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}]}}',
  "guardrails.outputExclusions.update":
    'PUT /workspace-exclusions/output-guardrails 200 {"reply":{"workspaces":[{"excluded":true,"workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}]}}',
  "guardrails.retrieve":
    'GET /guardrails/{guardrailId} 200 {"reply":{"actions":{"async":false,"deny":true,"on_fail":{"feedback":{"metadata":"","value":-5,"weight":1}},"on_success":{"feedback":{"metadata":"","value":5,"weight":1}}},"checks":[{"id":"portkey.pii","is_enabled":true,"name":"Mask addresses and cards","parameters":{"categories":["EMAIL_ADDRESS","CREDIT_CARD"],"redact":true}}],"created_at":"2026-03-12T11:00:00.000Z","id":"2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f","last_updated_at":"2026-03-12T11:00:00.000Z","name":"No personal data","object":"guardrail","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"pg-no-pii-1a2b3c","status":"active","updated_by":null,"version_id":"3d4e5f60-7b8c-4d9e-8f01-2b3c4d5e6f70","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}}',
  "guardrails.update":
    'PUT /guardrails/{guardrailId} 200 {"reply":{"id":"2c3d4e5f-6a7b-4c8d-9e0f-1a2b3c4d5e6f","slug":"pg-no-pii-1a2b3c","version_id":"4e5f6071-8c9d-4eaf-9012-3c4d5e6f7081"}}',
  "images.createVariation":
    'POST /images/variations 200 {"reply":{"created":1764072000,"data":[{"url":"https://images.example.com/a.png"},{"url":"https://images.example.com/b.png"}]}}',
  "images.edit":
    'POST /images/edits 200 {"reply":{"background":"opaque","created":1764072000,"data":[{"b64_json":"iVBORw0KGgo="}],"output_format":"png","quality":"low","size":"1024x1024","usage":{"input_tokens":14,"input_tokens_details":{"image_tokens":0,"text_tokens":14},"output_tokens":272,"total_tokens":286}},"events":[{"b64_json":"iVBORw0KGgo=","background":"opaque","created_at":1764072000,"output_format":"png","partial_image_index":0,"quality":"low","size":"1024x1024","type":"image_edit.partial_image"},{"b64_json":"iVBORw0KGgo=","background":"opaque","created_at":1764072004,"output_format":"png","quality":"low","size":"1024x1024","type":"image_edit.completed","usage":{"input_tokens":337,"input_tokens_details":{"image_tokens":323,"text_tokens":14},"output_tokens":272,"total_tokens":609}}]}',
  "images.generate":
    'POST /images/generations 200 {"reply":{"background":"opaque","created":1764072000,"data":[{"b64_json":"iVBORw0KGgo="}],"output_format":"png","quality":"low","size":"1024x1024","usage":{"input_tokens":14,"input_tokens_details":{"image_tokens":0,"text_tokens":14},"output_tokens":272,"total_tokens":286}},"events":[{"b64_json":"iVBORw0KGgo=","background":"opaque","created_at":1764072000,"output_format":"png","partial_image_index":0,"quality":"low","size":"1024x1024","type":"image_generation.partial_image"},{"b64_json":"iVBORw0KGgo=","background":"opaque","created_at":1764072004,"output_format":"png","quality":"low","size":"1024x1024","type":"image_generation.completed","usage":{"input_tokens":14,"input_tokens_details":{"image_tokens":0,"text_tokens":14},"output_tokens":272,"total_tokens":286}}]}',
  "integrations.create":
    'POST /integrations 200 {"reply":{"id":"0f1e2d3c-4b5a-4968-8776-5a4b3c2d1e0f","object":"integration","slug":"openai-org"}}',
  "integrations.delete":
    'DELETE /integrations/{slug} 200 {"reply":{}}',
  "integrations.list":
    'GET /integrations 200 {"reply":{"data":[{"ai_provider_id":"openai","created_at":"2026-01-10T12:00:00.000Z","description":"The company\'s account","id":"0f1e2d3c-4b5a-4968-8776-5a4b3c2d1e0f","last_updated_at":null,"name":"OpenAI","object":"integration","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"openai-org","status":"active","type":"organisation","workspace_id":null,"workspaces_count":4}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "integrations.models.delete":
    'DELETE /integrations/{slug}/models 200 {"reply":{}}',
  "integrations.models.list":
    'GET /integrations/{slug}/models 200 {"reply":{"allow_all_models":false,"models":[{"base_model_slug":null,"enabled":true,"is_custom":false,"is_finetune":false,"name":"GPT-4o mini","slug":"gpt-4o-mini"},{"base_model_slug":"gpt-4o-mini","enabled":true,"is_custom":true,"is_finetune":true,"name":"Support v2","pricing_config":{"pay_as_you_go":{"request_token":{"price":0.00003},"response_token":{"price":0.00012}},"type":"static"},"slug":"ft-support-v2"}],"object":"list","total":2},"list":{"items":"models","strategy":"none"}}',
  "integrations.models.update":
    'PUT /integrations/{slug}/models 200 {"reply":{}}',
  "integrations.retrieve":
    'GET /integrations/{slug} 200 {"reply":{"ai_provider_id":"openai","allow_all_models":true,"configurations":{"openai_organization":"org-notreal"},"created_at":"2026-01-10T12:00:00.000Z","description":"The company\'s account","global_workspace_access_settings":{"enabled":false},"id":"0f1e2d3c-4b5a-4968-8776-5a4b3c2d1e0f","last_updated_at":"2026-04-01T07:45:00.000Z","masked_key":"sk-****************fake","name":"OpenAI","object":"integration","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","pricing_adjustments":{"multiplier":{"default":0.9}},"secret_mappings":[],"slug":"openai-org","status":"active","type":"organisation","workspace_count":4,"workspace_id":null}}',
  "integrations.update":
    'PUT /integrations/{slug} 200 {"reply":{}}',
  "integrations.workspaces.list":
    'GET /integrations/{slug}/workspaces 200 {"reply":{"global_workspace_access":{"enabled":false},"object":"list","total":1,"workspaces":[{"created_at":"2026-01-11T09:00:00.000Z","enabled":true,"id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b","last_reset_at":null,"last_updated_at":null,"rate_limits":null,"status":"active","usage_limits":[{"alert_threshold":400,"credit_limit":500,"type":"cost"}]}]},"list":{"items":"workspaces","strategy":"none"}}',
  "integrations.workspaces.update":
    'PUT /integrations/{slug}/workspaces 200 {"reply":{}}',
  "labels.create":
    'POST /labels 200 {"reply":{"id":"4e8d2c7b-90a1-4c35-bd6f-7a2e1f3c5d08"}}',
  "labels.delete":
    'DELETE /labels/{labelId} 200 {"reply":{}}',
  "labels.list":
    'GET /labels 200 {"reply":{"data":[{"color_code":"#2F80ED","created_at":"2026-01-20T10:00:00.000Z","description":"What the staging site runs","id":"4e8d2c7b-90a1-4c35-bd6f-7a2e1f3c5d08","is_universal":false,"last_updated_at":"2026-01-20T10:00:00.000Z","name":"staging","organisation_id":"1f3d5b79-8a6c-4e2d-9b0f-3c5a7e9d1b46","status":"active","workspace_id":"5a7d9c31-2e4f-4b68-9d0a-1c3e5f7a9b24"}],"total":1},"list":{"strategy":"page"}}',
  "labels.retrieve":
    'GET /labels/{labelId} 200 {"reply":{"color_code":"#2F80ED","created_at":"2026-01-20T10:00:00.000Z","description":"What the staging site runs","id":"4e8d2c7b-90a1-4c35-bd6f-7a2e1f3c5d08","is_universal":false,"last_updated_at":"2026-01-20T10:00:00.000Z","name":"staging","organisation_id":"1f3d5b79-8a6c-4e2d-9b0f-3c5a7e9d1b46","status":"active","workspace_id":"5a7d9c31-2e4f-4b68-9d0a-1c3e5f7a9b24"}}',
  "labels.update":
    'PUT /labels/{labelId} 200 {"reply":{}}',
  "logs.create":
    'POST /logs 200 {}',
  "logs.exports.cancel":
    'POST /logs/exports/{exportId}/cancel 200 {"reply":{"message":"The export stops","object":"export"}}',
  "logs.exports.create":
    'POST /logs/exports 200 {"reply":{"id":"a3b4c5d6-e7f8-4901-92a3-b4c5d6e7f809","object":"export","total":311}}',
  "logs.exports.download":
    'GET /logs/exports/{exportId}/download 200 {"reply":{"signed_url":"https://storage.example.com/exports/a3b4c5d6.jsonl?signature=example"}}',
  "logs.exports.fieldRestrictions":
    'GET /logs/exports/field-restrictions 200 {"reply":{"deniedFields":["request","response"]}}',
  "logs.exports.list":
    'GET /logs/exports 200 {"reply":{"data":[{"created_at":"2026-06-02T07:00:00Z","created_by":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","description":"Failures in May","filters":{"status_code":"429,500","time_of_generation_max":"2026-06-01T00:00:00Z","time_of_generation_min":"2026-05-01T00:00:00Z"},"id":"a3b4c5d6-e7f8-4901-92a3-b4c5d6e7f809","last_updated_at":"2026-06-02T07:03:00Z","object":"export","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","requested_data":["id","created_at","ai_model","response_status_code","request"],"status":"success","total_records":311,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"object":"list","total":1},"list":{"items":"data","strategy":"none"}}',
  "logs.exports.retrieve":
    'GET /logs/exports/{exportId} 200 {"reply":{"created_at":"2026-06-02T07:00:00Z","created_by":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","description":"Failures in May","filters":{"status_code":"429,500","time_of_generation_max":"2026-06-01T00:00:00Z","time_of_generation_min":"2026-05-01T00:00:00Z"},"id":"a3b4c5d6-e7f8-4901-92a3-b4c5d6e7f809","last_updated_at":"2026-06-02T07:03:00Z","object":"export","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","requested_data":["id","created_at","ai_model","response_status_code","request"],"status":"success","total_records":311,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "logs.exports.start":
    'POST /logs/exports/{exportId}/start 200 {"reply":{"message":"The export has begun","object":"export"}}',
  "logs.exports.update":
    'PUT /logs/exports/{exportId} 200 {"reply":{"id":"a3b4c5d6-e7f8-4901-92a3-b4c5d6e7f809","object":"export","total":311}}',
  "logs.groups":
    'GET /logs/groups/{groupBy} 200 {"reply":{"data":[],"object":"list","total":0}}',
  "logs.retrieve":
    'GET /logs/{logId} 200 {"reply":{"_id":"92a3b4c5-d6e7-48f9-80a1-b2c3d4e5f607","created_at":"2026-06-01T08:15:30Z","metrics":{"ai_model":"gpt-4o-mini","ai_org":"openai","cache_status":null,"cost":0.000435,"cost_currency":"USD","id":"92a3b4c5-d6e7-48f9-80a1-b2c3d4e5f607","is_success":true,"metadata.key":["_user"],"metadata.value":["user-17"],"req_units":13,"res_units":4,"response_status_code":200,"response_time":412,"stream_mode":null,"total_units":17,"trace_id":"trace-7f3a"},"organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","request":{"body":{"messages":[{"content":"Name a river in Spain.","role":"user"}],"model":"gpt-4o-mini"},"headers":{"content-type":"application/json"},"method":"POST","portkeyHeaders":{"x-portkey-trace-id":"trace-7f3a"},"url":"https://api.portkey.ai/v1/chat/completions"},"response":{"body":{"choices":[{"finish_reason":"stop","index":0,"message":{"content":"The Ebro.","role":"assistant"}}]},"headers":{"content-type":"application/json"},"lastUsedOptionJsonPath":"config","responseTime":412,"status":200}}}',
  "mcpIntegrations.capabilities.list":
    'GET /mcp-integrations/{mcpIntegrationId}/capabilities 200 {"reply":{"counts":{"prompts":{"enabled":0,"total":0},"resource_templates":{"enabled":0,"total":0},"resources":{"enabled":0,"total":0},"tools":{"enabled":1,"total":1}},"data":[{"annotations":{"readOnlyHint":false},"created_at":"2026-04-10T09:10:00.000Z","description":"Files an issue in a project","enabled":true,"execution":null,"icons":null,"input_schema":{"properties":{"title":{"type":"string"}},"required":["title"],"type":"object"},"last_updated_at":"2026-04-10T09:10:00.000Z","name":"create_issue","output_schema":null,"title":"Create an issue","type":"tool"}],"has_more":false,"object":"list","total":1},"list":{"first":1,"items":"data","page":"page","strategy":"page"}}',
  "mcpIntegrations.capabilities.update":
    'PUT /mcp-integrations/{mcpIntegrationId}/capabilities 200 {"reply":{"success":true}}',
  "mcpIntegrations.create":
    'POST /mcp-integrations 200 {"reply":{"id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","slug":"issue-tracker"}}',
  "mcpIntegrations.delete":
    'DELETE /mcp-integrations/{mcpIntegrationId} 200 {"reply":{}}',
  "mcpIntegrations.list":
    'GET /mcp-integrations 200 {"reply":{"data":[{"auth_type":"headers","configurations":"{\\"custom_headers\\":{\\"Authorization\\":\\"Bearer ***\\"}}","created_at":"2026-04-10T09:00:00.000Z","description":"Issues of the company","id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","last_updated_at":"2026-04-12T15:20:00.000Z","name":"Issue tracker","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"issue-tracker","status":"active","transport":"http","type":"organisation","url":"https://issues.example.com/mcp","workspace_id":null,"workspaces_count":2}],"has_more":false,"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "mcpIntegrations.metadata.retrieve":
    'GET /mcp-integrations/{mcpIntegrationId}/metadata 200 {"reply":{"capability_flags":{"tools":{"listChanged":true}},"description":"Issues of the company","icons":null,"instructions":"Search before you create an issue.","last_synced_at":"2026-06-01T06:00:00.000Z","protocol_version":"2025-06-18","server_name":"issue-tracker","server_version":"2.3.0","sync_error":null,"sync_status":"synced","title":"Issue tracker","website_url":"https://issues.example.com"}}',
  "mcpIntegrations.retrieve":
    'GET /mcp-integrations/{mcpIntegrationId} 200 {"reply":{"auth_type":"headers","configurations":{"custom_headers":{"Authorization":"Bearer ***"}},"created_at":"2026-04-10T09:00:00.000Z","description":"Issues of the company","global_workspace_access":{"enabled":false},"id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","last_updated_at":"2026-04-12T15:20:00.000Z","name":"Issue tracker","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","secret_mappings":[],"slug":"issue-tracker","status":"active","transport":"http","type":"organisation","url":"https://issues.example.com/mcp","workspace_id":null}}',
  "mcpIntegrations.sync":
    'POST /mcp-integrations/{mcpIntegrationId}/sync 200 {"reply":{"success":true}}',
  "mcpIntegrations.test":
    'POST /mcp-integrations/{mcpIntegrationId}/test 200 {"reply":{"error":null,"response_time_ms":142,"server_name":"issue-tracker","status_code":200,"success":true,"url":"https://issues.example.com/mcp"}}',
  "mcpIntegrations.update":
    'PUT /mcp-integrations/{mcpIntegrationId} 200 {"reply":{}}',
  "mcpIntegrations.workspaces.list":
    'GET /mcp-integrations/{mcpIntegrationId}/workspaces 200 {"reply":{"global_workspace_access":{"enabled":false},"workspaces":[{"created_at":"2026-04-10T09:05:00.000Z","enabled":true,"id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b","last_updated_at":"2026-04-10T09:05:00.000Z","status":"active"}]}}',
  "mcpIntegrations.workspaces.update":
    'PUT /mcp-integrations/{mcpIntegrationId}/workspaces 200 {"reply":{}}',
  "mcpServers.capabilities.list":
    'GET /mcp-servers/{mcpServerId}/capabilities 200 {"reply":{"counts":{"prompts":{"enabled":0,"total":0},"resource_templates":{"enabled":0,"total":0},"resources":{"enabled":0,"total":0},"tools":{"enabled":1,"total":1}},"data":[{"annotations":{"readOnlyHint":false},"description":"Files an issue in a project","enabled":true,"execution":null,"icons":null,"input_schema":{"properties":{"title":{"type":"string"}},"required":["title"],"type":"object"},"integration_enabled":true,"name":"create_issue","output_schema":null,"title":"Create an issue","type":"tool"}],"has_more":false,"object":"list","total":1},"list":{"first":1,"items":"data","page":"page","strategy":"page"}}',
  "mcpServers.capabilities.sync":
    'POST /mcp-servers/{mcpServerId}/capabilities/sync 200 {"reply":{"success":true}}',
  "mcpServers.capabilities.update":
    'PUT /mcp-servers/{mcpServerId}/capabilities 200 {"reply":{"success":true}}',
  "mcpServers.connections.delete":
    'DELETE /mcp-servers/{mcpServerId}/connections 200 {"reply":{"success":true}}',
  "mcpServers.connections.list":
    'GET /mcp-servers/{mcpServerId}/connections 200 {"reply":{"data":[{"connected":true,"created_at":"2026-05-01T08:00:00.000Z","last_updated_at":"2026-05-01T08:00:00.000Z","user_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6"}],"has_more":false,"total":1},"list":{"items":"data","strategy":"page"}}',
  "mcpServers.create":
    'POST /mcp-servers 200 {"reply":{"id":"9d0e1f2a-3b4c-4d5e-8f60-1a2b3c4d5e6f","slug":"shop-issues"}}',
  "mcpServers.delete":
    'DELETE /mcp-servers/{mcpServerId} 200 {"reply":{}}',
  "mcpServers.deleteTokens":
    'DELETE /mcp-servers/{mcpServerId}/tokens 200 {"reply":{"success":true}}',
  "mcpServers.getClientInfo":
    'GET /mcp-servers/{mcpServerId}/client-info 200 {"reply":{"client_id":"not-a-real-client","client_name":"Gateway of the shop","grant_types":["authorization_code","refresh_token"],"redirect_uris":["https://mcp.example.com/oauth/upstream-callback"],"response_types":["code"],"token_endpoint_auth_method":"none"}}',
  "mcpServers.getTokens":
    'GET /mcp-servers/{mcpServerId}/tokens 200 {"reply":{"access_token":"not-a-real-token","expires_in":3600,"refresh_token":"not-a-real-refresh-token","scope":"read write","token_type":"Bearer"}}',
  "mcpServers.list":
    'GET /mcp-servers 200 {"reply":{"data":[{"auth_type":"headers","created_at":"2026-04-11T10:00:00.000Z","description":null,"id":"9d0e1f2a-3b4c-4d5e-8f60-1a2b3c4d5e6f","mcp_integration_id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","mcp_integration_slug":"issue-tracker","mcp_integration_url":"https://issues.example.com/mcp","name":"Issues for the shop","organisation_id":"3b7d7f2a-9d0e-4b43-8f5a-2f2c6f0b7a10","owner_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6","slug":"shop-issues","status":"active","url":"https://mcp.portkey.ai/shop-issues/mcp","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b","workspace_name":"Shop","workspace_slug":"ws-shop-1a2b3c"}],"total":1},"list":{"items":"data","strategy":"page"}}',
  "mcpServers.metadata.get":
    'GET /mcp-servers/{mcpServerId}/metadata 200 {"reply":{"capability_flags":{"tools":{"listChanged":true}},"description":"Issues of the company","icons":null,"instructions":"Search before you create an issue.","last_synced_at":"2026-06-01T06:00:00.000Z","protocol_version":"2025-06-18","server_name":"issue-tracker","server_version":"2.3.0","sync_error":null,"sync_status":"synced","title":"Issue tracker","website_url":"https://issues.example.com"}}',
  "mcpServers.metadata.sync":
    'POST /mcp-servers/{mcpServerId}/metadata/sync 200 {"reply":{"success":true}}',
  "mcpServers.retrieve":
    'GET /mcp-servers/{mcpServerId} 200 {"reply":{"created_at":"2026-04-11T10:00:00.000Z","description":null,"id":"9d0e1f2a-3b4c-4d5e-8f60-1a2b3c4d5e6f","mcp_integration_details":{"auth_type":"headers","configurations":null,"id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","slug":"issue-tracker","status":"active","transport":"http","url":"https://issues.example.com/mcp"},"mcp_integration_id":"5e6f7a8b-9c0d-4e1f-8a2b-3c4d5e6f7a8b","name":"Issues for the shop","slug":"shop-issues","status":"active","workspace_id":"8e2b6f4c-5d1a-4f7e-b6a3-9c0d1e2f3a4b"}}',
  "mcpServers.setTokens":
    'PUT /mcp-servers/{mcpServerId}/tokens 200 {"reply":{"success":true}}',
  "mcpServers.test":
    'POST /mcp-servers/{mcpServerId}/test 200 {"reply":{"error":null,"response_time_ms":142,"server_name":"issue-tracker","status_code":200,"success":true,"url":"https://issues.example.com/mcp"}}',
  "mcpServers.update":
    'PUT /mcp-servers/{mcpServerId} 200 {"reply":{}}',
  "mcpServers.userAccess.check":
    'GET /mcp-servers/{mcpServerId}/user-access/check 200 {"reply":{"allowed":true,"mcp_server_id":"9d0e1f2a-3b4c-4d5e-8f60-1a2b3c4d5e6f","user_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6"}}',
  "mcpServers.userAccess.list":
    'GET /mcp-servers/{mcpServerId}/user-access 200 {"reply":{"data":[{"connection_status":"connected","enabled":true,"first_name":"Ada","has_override":false,"last_name":"Example","user_id":"c9a1e5d7-2b3c-4d5e-8f60-718293a4b5c6"}],"default_user_access":"allow","has_more":false,"total":1},"list":{"first":1,"items":"data","page":"page","strategy":"page"}}',
  "mcpServers.userAccess.update":
    'PUT /mcp-servers/{mcpServerId}/user-access 200 {"reply":{"success":true}}',
  "messages.countTokens":
    'POST /messages/count_tokens 200 {"reply":{"input_tokens":13}}',
  "messages.create":
    'POST /messages 200 {"reply":{"content":[{"text":"Air scatters the short waves of blue light far more than the long ones of red.","type":"text"}],"id":"msg_01XFDUDYJgAACzvnptvVoYEL","model":"claude-sonnet-4-5-20250929","role":"assistant","stop_reason":"end_turn","stop_sequence":null,"type":"message","usage":{"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"input_tokens":19,"output_tokens":20,"service_tier":"standard"}},"events":[{"message":{"content":[],"id":"msg_01XFDUDYJgAACzvnptvVoYEL","model":"claude-sonnet-4-5-20250929","role":"assistant","stop_reason":null,"stop_sequence":null,"type":"message","usage":{"input_tokens":19,"output_tokens":1}},"type":"message_start"},{"content_block":{"text":"","type":"text"},"index":0,"type":"content_block_start"},{"delta":{"text":"Air scatters","type":"text_delta"},"index":0,"type":"content_block_delta"},{"delta":{"text":" blue light most.","type":"text_delta"},"index":0,"type":"content_block_delta"},{"index":0,"type":"content_block_stop"},{"delta":{"stop_reason":"end_turn","stop_sequence":null},"type":"message_delta","usage":{"output_tokens":9}},{"type":"message_stop"}]}',
  "modelConfigs.general.retrieve":
    'GET /model-configs/general/{provider}/{model} 200 {"reply":{"messages":{"options":["system","user","assistant","developer"]},"params":[{"defaultValue":128,"key":"max_tokens","maxValue":16384,"minValue":1},{"defaultValue":0.8,"key":"temperature","maxValue":2,"minValue":0},{"defaultValue":null,"key":"response_format","options":[{"name":"Text","value":null},{"name":"JSON Object","value":"json_object"}],"skipValues":[null],"type":"string"}],"type":{"primary":"chat","supported":["tools","image"]}}}',
  "modelConfigs.pricing.retrieve":
    'GET /model-configs/pricing/{provider}/{model} 200 {"reply":{"batch_config":{"request_token":{"price":0.000125},"response_token":{"price":0.0005}},"calculate":{"request":{"operands":[{"operands":[{"value":"input_tokens"},{"value":"rates.request_token"}],"operation":"multiply"},{"operands":[{"value":"cache_read_tokens"},{"value":"rates.cache_read_input_token"}],"operation":"multiply"}],"operation":"sum"},"response":{"operands":[{"value":"output_tokens"},{"value":"rates.response_token"}],"operation":"multiply"}},"currency":"USD","pay_as_you_go":{"additional_units":{"web_search":{"price":1}},"cache_read_input_token":{"price":0.000125},"cache_write_input_token":{"price":0},"request_token":{"price":0.00025},"response_token":{"price":0.001}}}}',
  "models.delete":
    'DELETE /models/{model} 200 {"reply":{"deleted":true,"id":"ft:gpt-4o-mini:acme::7qTvM2Wp","object":"model"}}',
  "models.list":
    'GET /models 200 {"reply":{"data":[{"canonical_slug":"gpt-4o-mini","id":"@openai-prod/gpt-4o-mini","object":"model","slug":"gpt-4o-mini"},{"canonical_slug":"claude-sonnet-4-5","id":"@anthropic-prod/claude-sonnet-4-5","object":"model","slug":"claude-sonnet-4-5"}],"object":"list","total":2},"list":{"strategy":"none"}}',
  "models.retrieve":
    'GET /models/{model} 200 {"reply":{"created":1741570283,"id":"ft:gpt-4o-mini:acme::7qTvM2Wp","object":"model","owned_by":"acme"}}',
  "moderations.create":
    'POST /moderations 200 {"reply":{"id":"modr-7a9f3c21be504d68","model":"omni-moderation-latest","results":[{"categories":{"harassment":false,"harassment/threatening":false,"hate":false,"hate/threatening":false,"illicit":false,"illicit/violent":false,"self-harm":false,"self-harm/instructions":false,"self-harm/intent":false,"sexual":false,"sexual/minors":false,"violence":true,"violence/graphic":false},"category_applied_input_types":{"harassment":["text"],"harassment/threatening":["text"],"hate":["text"],"hate/threatening":["text"],"illicit":["text"],"illicit/violent":["text"],"self-harm":["text"],"self-harm/instructions":["text"],"self-harm/intent":["text"],"sexual":["text"],"sexual/minors":["text"],"violence":["text"],"violence/graphic":["text"]},"category_scores":{"harassment":0.0754,"harassment/threatening":0.0891,"hate":0.0001,"hate/threatening":0.0001,"illicit":0.0001,"illicit/violent":0.0001,"self-harm":0.0001,"self-harm/instructions":0.0001,"self-harm/intent":0.0001,"sexual":0.0001,"sexual/minors":0.0001,"violence":0.8631,"violence/graphic":0.0312},"flagged":true}]}}',
  "ocr.create":
    'POST /ocr 200 {"reply":{"document_annotation":null,"model":"mistral-ocr-2505-completion","pages":[{"dimensions":{"dpi":200,"height":2200,"width":1700},"images":[{"bottom_right_x":320,"bottom_right_y":144,"id":"img-0.jpeg","image_base64":null,"top_left_x":64,"top_left_y":48}],"index":0,"markdown":"# Invoice 1042\\n\\nTotal: 380.00 EUR\\n\\n![img-0.jpeg](img-0.jpeg)"}],"usage_info":{"doc_size_bytes":48213,"pages_processed":1}}}',
  "otel.logs.create":
    'POST /otel/v1/logs 200 {"reply":{"partialSuccess":{}}}',
  "otel.traces.create":
    'POST /otel/v1/traces 200 {"reply":{"partialSuccess":{}}}',
  "policies.rateLimits.create":
    'POST /policies/rate-limits 200 {"reply":{"id":"8192a3b4-c5d6-47e8-a9f0-a1b2c3d4e5f6","object":"policy_rate_limits"}}',
  "policies.rateLimits.delete":
    'DELETE /policies/rate-limits/{rateLimitsPolicyId} 200 {"reply":{}}',
  "policies.rateLimits.list":
    'GET /policies/rate-limits 200 {"reply":{"data":[{"conditions":[{"key":"api_key","value":"*"}],"created_at":"2026-02-10T11:00:00Z","group_by":[{"key":"api_key"}],"id":"8192a3b4-c5d6-47e8-a9f0-a1b2c3d4e5f6","last_updated_at":"2026-02-10T11:00:00Z","name":"Sixty a minute for each key","object":"policy_rate_limits","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","status":"active","type":"requests","unit":"rpm","value":60,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "policies.rateLimits.retrieve":
    'GET /policies/rate-limits/{rateLimitsPolicyId} 200 {"reply":{"conditions":[{"key":"api_key","value":"*"}],"created_at":"2026-02-10T11:00:00Z","group_by":[{"key":"api_key"}],"id":"8192a3b4-c5d6-47e8-a9f0-a1b2c3d4e5f6","last_updated_at":"2026-02-10T11:00:00Z","name":"Sixty a minute for each key","object":"policy_rate_limits","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","status":"active","type":"requests","unit":"rpm","value":60,"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "policies.rateLimits.update":
    'PUT /policies/rate-limits/{rateLimitsPolicyId} 200 {"reply":{}}',
  "policies.usageLimits.create":
    'POST /policies/usage-limits 200 {"reply":{"id":"6f708192-a3b4-45c6-87d8-e9f0a1b2c3d4","object":"policy_usage_limits"}}',
  "policies.usageLimits.delete":
    'DELETE /policies/usage-limits/{policyUsageLimitsId} 200 {"reply":{}}',
  "policies.usageLimits.entities.list":
    'GET /policies/usage-limits/{policyUsageLimitsId}/entities 200 {"reply":{"data":[{"current_usage":3.42,"id":"708192a3-b4c5-46d7-98e9-f0a1b2c3d4e5","value_key":"metadata._user:user-17"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "policies.usageLimits.entities.reset":
    'PUT /policies/usage-limits/{policyUsageLimitsId}/entities/{entityId}/reset 200 {"reply":{}}',
  "policies.usageLimits.list":
    'GET /policies/usage-limits 200 {"reply":{"data":[{"alert_threshold":4,"conditions":[{"key":"metadata.plan","value":"free"}],"created_at":"2026-02-10T11:00:00Z","credit_limit":5,"group_by":[{"key":"metadata._user"}],"id":"6f708192-a3b4-45c6-87d8-e9f0a1b2c3d4","last_reset_at":"2026-06-01T00:00:00Z","last_updated_at":"2026-02-10T11:00:00Z","name":"Per user and month","next_usage_reset_at":"2026-07-01T00:00:00Z","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","periodic_reset":"monthly","periodic_reset_days":null,"status":"active","type":"cost","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "policies.usageLimits.retrieve":
    'GET /policies/usage-limits/{policyUsageLimitsId} 200 {"reply":{"alert_threshold":null,"conditions":[{"key":"metadata.plan","value":"free"}],"created_at":"2026-02-10T11:00:00Z","credit_limit":5,"group_by":[{"key":"metadata._user"}],"id":"6f708192-a3b4-45c6-87d8-e9f0a1b2c3d4","last_reset_at":null,"last_updated_at":"2026-02-10T11:00:00Z","name":"Per user and month","next_usage_reset_at":"2026-06-15T00:00:00Z","object":"policy_usage_limits","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","periodic_reset":null,"periodic_reset_days":14,"status":"active","type":"cost","value_key_usage_map":{"metadata._user:user-17":{"current_usage":3.42,"is_exhausted_alerts_sent":false,"is_threshold_alerts_sent":false,"status":"active"}},"workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "policies.usageLimits.update":
    'PUT /policies/usage-limits/{policyUsageLimitsId} 200 {"reply":{}}',
  "prompts.completions.create":
    'POST /prompts/{promptId}/completions 200 {"reply":{"choices":[{"finish_reason":"stop","index":0,"logprobs":null,"message":{"content":"At low tide the boats lay stranded.","refusal":null,"role":"assistant"}}],"created":1764072000,"id":"chatcmpl-Bq7Zt1xY2a","model":"gpt-4o-2024-08-06","object":"chat.completion","usage":{"completion_tokens":9,"prompt_tokens":38,"total_tokens":47}},"events":[{"choices":[{"delta":{"content":"At low tide","role":"assistant"},"finish_reason":null,"index":0}],"created":1764072000,"id":"chatcmpl-Bq7Zt1xY2a","model":"gpt-4o-2024-08-06","object":"chat.completion.chunk"},{"choices":[{"delta":{"content":" the boats lay stranded."},"finish_reason":null,"index":0}],"created":1764072000,"id":"chatcmpl-Bq7Zt1xY2a","model":"gpt-4o-2024-08-06","object":"chat.completion.chunk"},{"choices":[{"delta":{},"finish_reason":"stop","index":0}],"created":1764072000,"id":"chatcmpl-Bq7Zt1xY2a","model":"gpt-4o-2024-08-06","object":"chat.completion.chunk"}]}',
  "prompts.create":
    'POST /prompts 200 {"reply":{"id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","object":"prompt","slug":"pp-summary-1a2b3c","version_id":"b7e1f5d0-3c2a-4d8e-8f66-2d9a0c4b7e12"}}',
  "prompts.delete":
    'DELETE /prompts/{promptId} 200 {"reply":{}}',
  "prompts.deleteShare":
    'DELETE /prompts/{promptId}/share 200 {"reply":{}}',
  "prompts.fork":
    'POST /prompts/{promptId}/fork 200 {"reply":{}}',
  "prompts.list":
    'GET /prompts 200 {"reply":{"data":[{"collection_id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","created_at":"2026-03-02T09:15:00.000Z","id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","last_updated_at":"2026-05-18T14:02:31.000Z","model":"gpt-4o","name":"Article summary","object":"prompt","slug":"pp-summary-1a2b3c","status":"active"}],"total":1},"list":{"strategy":"page"}}',
  "prompts.partials.create":
    'POST /prompts/partials 200 {"reply":{"id":"2b9e7c40-1d3f-4a6b-8c52-9f0e1d2c3b4a","slug":"pp-tone-4d5e6f","version_id":"8a1c3e5f-7092-4b4d-a6e8-c0f2d4b6a819"}}',
  "prompts.partials.delete":
    'DELETE /prompts/partials/{promptPartialId} 200 {"reply":{}}',
  "prompts.partials.deleteShare":
    'DELETE /prompts/partials/{promptPartialId}/share 200 {"reply":{}}',
  "prompts.partials.fork":
    'POST /prompts/partials/{promptPartialId}/fork 200 {"reply":{}}',
  "prompts.partials.list":
    'GET /prompts/partials 200 {"reply":[{"collection_id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","created_at":"2026-02-11T08:00:00.000Z","id":"2b9e7c40-1d3f-4a6b-8c52-9f0e1d2c3b4a","last_updated_at":"2026-04-30T16:20:00.000Z","name":"House style","object":"partial","slug":"pp-tone-4d5e6f","status":"active"}],"list":{"items":"","strategy":"none"}}',
  "prompts.partials.publish":
    'PUT /prompts/partials/{promptPartialId}/makeDefault 200 {"reply":{}}',
  "prompts.partials.retrieve":
    'GET /prompts/partials/{promptPartialId} 200 {"reply":{"collection_id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","created_at":"2026-02-11T08:00:00.000Z","id":"2b9e7c40-1d3f-4a6b-8c52-9f0e1d2c3b4a","last_updated_at":"2026-04-30T16:20:00.000Z","name":"House style","prompt_partial_version_id":"8a1c3e5f-7092-4b4d-a6e8-c0f2d4b6a819","slug":"pp-tone-4d5e6f","status":"active","string":"Answer plainly and without exclamation marks.","version":2,"version_description":"Calmer"}}',
  "prompts.partials.share":
    'POST /prompts/partials/{promptPartialId}/share 200 {"reply":{}}',
  "prompts.partials.unshare":
    'POST /prompts/partials/{promptPartialId}/unshare 200 {"reply":{}}',
  "prompts.partials.update":
    'PUT /prompts/partials/{promptPartialId} 200 {"reply":{"prompt_partial_version_id":"8a1c3e5f-7092-4b4d-a6e8-c0f2d4b6a819"}}',
  "prompts.partials.updateShare":
    'PUT /prompts/partials/{promptPartialId}/share 200 {"reply":{}}',
  "prompts.partials.versions.list":
    'GET /prompts/partials/{promptPartialId}/versions 200 {"reply":[{"created_at":"2026-04-30T16:20:00.000Z","description":"Calmer","object":"partial","prompt_partial_id":"2b9e7c40-1d3f-4a6b-8c52-9f0e1d2c3b4a","prompt_partial_version_id":"8a1c3e5f-7092-4b4d-a6e8-c0f2d4b6a819","prompt_version_status":"active","slug":"pp-tone-4d5e6f","string":"Answer plainly and without exclamation marks.","version":"2"}],"list":{"items":"","strategy":"none"}}',
  "prompts.publish":
    'PUT /prompts/{promptId}/makeDefault 200 {"reply":{}}',
  "prompts.render":
    'POST /prompts/{promptId}/render 200 {"reply":{"data":{"max_tokens":200,"messages":[{"content":"Summarise in one sentence.","role":"system"},{"content":"The tide went out at six, and the boats lay on their sides.","role":"user"}],"model":"gpt-4o","temperature":0.2},"success":true}}',
  "prompts.retrieve":
    'GET /prompts/{promptId} 200 {"reply":{"collection_id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","created_at":"2026-03-02T09:15:00.000Z","id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","is_raw_template":0,"last_updated_at":"2026-05-18T14:02:31.000Z","model":"gpt-4o","name":"Article summary","parameters":{"max_tokens":200,"temperature":0.4},"prompt_version":3,"prompt_version_description":"Shorter answers","prompt_version_id":"b7e1f5d0-3c2a-4d8e-8f66-2d9a0c4b7e12","prompt_version_status":"active","slug":"pp-summary-1a2b3c","status":"active","string":"[{\\"role\\":\\"system\\",\\"content\\":\\"Summarise in {{length}}.\\"},{\\"role\\":\\"user\\",\\"content\\":\\"{{article}}\\"}]","virtual_key":"openai-prod-1a2b3c"}}',
  "prompts.share":
    'POST /prompts/{promptId}/share 200 {"reply":{}}',
  "prompts.unshare":
    'POST /prompts/{promptId}/unshare 200 {"reply":{}}',
  "prompts.update":
    'PUT /prompts/{promptId} 200 {"reply":{"id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","prompt_version_id":"c2a9d8e4-71b5-4f0c-a6d3-58e7f1b2c913","slug":"pp-summary-1a2b3c"}}',
  "prompts.updateShare":
    'PUT /prompts/{promptId}/share 200 {"reply":{}}',
  "prompts.versions.list":
    'GET /prompts/{promptId}/versions 200 {"reply":[{"created_at":"2026-03-02T09:15:00.000Z","id":"b7e1f5d0-3c2a-4d8e-8f66-2d9a0c4b7e12","label_id":"4e8d2c7b-90a1-4c35-bd6f-7a2e1f3c5d08","object":"prompt","prompt_description":"First draft","prompt_id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","prompt_template":{"string":"[{\\"role\\":\\"user\\",\\"content\\":\\"Summarise: {{article}}\\"}]"},"prompt_version":1,"status":"active"}],"list":{"items":"","strategy":"none"}}',
  "prompts.versions.retrieve":
    'GET /prompts/{promptId}/versions/{versionId} 200 {"reply":{"collection_id":"0d6f7a52-8f1e-4a57-b1a4-6a1c3d2e4f50","created_at":"2026-03-02T09:15:00.000Z","id":"6f0c1b1e-52c4-4b7a-9a83-0b5e2d7c9a11","is_raw_template":0,"last_updated_at":"2026-05-18T14:02:31.000Z","model":"gpt-4o","name":"Article summary","parameters":{"max_tokens":200,"temperature":0.4},"prompt_version":3,"prompt_version_description":"Shorter answers","prompt_version_id":"b7e1f5d0-3c2a-4d8e-8f66-2d9a0c4b7e12","prompt_version_status":"active","slug":"pp-summary-1a2b3c","status":"active","string":"[{\\"role\\":\\"system\\",\\"content\\":\\"Summarise in {{length}}.\\"},{\\"role\\":\\"user\\",\\"content\\":\\"{{article}}\\"}]","virtual_key":"openai-prod-1a2b3c"}}',
  "prompts.versions.update":
    'PUT /prompts/{promptId}/versions/{versionId} 200 {"reply":{}}',
  "providers.create":
    'POST /providers 200 {"reply":{"id":"7b8c9d0e-1f2a-4b3c-8d4e-5f6a7b8c9d0e","object":"provider","slug":"openai-prod"}}',
  "providers.delete":
    'DELETE /providers/{slug} 200 {"reply":{}}',
  "providers.list":
    'GET /providers 200 {"reply":{"data":[{"created_at":"2026-02-03T10:30:00.000Z","expires_at":null,"id":"7b8c9d0e-1f2a-4b3c-8d4e-5f6a7b8c9d0e","integration_id":"openai-org","name":"OpenAI production","note":"Shop traffic only","object":"provider","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"reset_usage":null,"slug":"openai-prod","status":"active","usage_limits":{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "providers.retrieve":
    'GET /providers/{slug} 200 {"reply":{"created_at":"2026-02-03T10:30:00.000Z","expires_at":null,"id":"7b8c9d0e-1f2a-4b3c-8d4e-5f6a7b8c9d0e","integration_id":"openai-org","name":"OpenAI production","note":"Shop traffic only","object":"provider","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"reset_usage":null,"slug":"openai-prod","status":"active","usage_limits":{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}}}',
  "providers.update":
    'PUT /providers/{slug} 200 {"reply":{"id":"7b8c9d0e-1f2a-4b3c-8d4e-5f6a7b8c9d0e","slug":"openai-prod"}}',
  "realtime.calls.accept":
    'POST /realtime/calls/{call_id}/accept 200 {}',
  "realtime.calls.create":
    'POST /realtime/calls 201 {"type":"application/sdp"}',
  "realtime.calls.hangup":
    'POST /realtime/calls/{call_id}/hangup 200 {}',
  "realtime.calls.refer":
    'POST /realtime/calls/{call_id}/refer 200 {}',
  "realtime.calls.reject":
    'POST /realtime/calls/{call_id}/reject 200 {}',
  "realtime.clientSecrets.create":
    'POST /realtime/client_secrets 200 {"reply":{"expires_at":1764072600,"session":{"audio":{"input":{"format":{"rate":24000,"type":"audio/pcm"},"turn_detection":{"threshold":0.5,"type":"server_vad"}},"output":{"format":{"rate":24000,"type":"audio/pcm"},"speed":1,"voice":"marin"}},"id":"sess_2kD8wR","instructions":"Speak slowly.","max_output_tokens":"inf","model":"gpt-realtime","object":"realtime.session","output_modalities":["audio"],"tool_choice":"auto","tools":[],"tracing":null,"truncation":"auto","type":"realtime"},"value":"ek_not_a_real_secret"}}',
  "rerank.create":
    'POST /rerank 200 {"reply":{"id":"8c14ad2f-6b07-4a3e-9d5c-2f1e7b90a6d3","model":"rerank-v3.5","object":"list","provider":"cohere","results":[{"document":{"text":"Lisbon is the capital of Portugal."},"index":1,"relevance_score":0.9742},{"document":{"text":"Madrid is the capital of Spain."},"index":2,"relevance_score":0.1386}],"usage":{"search_units":1}}}',
  "responses.cancel":
    'POST /responses/{response_id}/cancel 200 {"reply":{"access_programs":null,"background":true,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":null,"metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[],"output_text":"","parallel_tool_calls":true,"status":"cancelled","temperature":1,"tool_choice":"auto","tools":[],"top_p":1}}',
  "responses.compact":
    'POST /responses/compact 200 {"reply":{"created_at":1760738847,"id":"resp_68f2c21f708181a2d5e6f708192a3b4c5d6e7f8091a2b3c4","object":"response.compaction","output":[{"encrypted_content":"Zm9yLXRoZS1wcm92aWRlcidzLWV5ZXMtb25seQ==","id":"cmp_68f2c220819281a2e6f708192a3b4c5d","type":"compaction"}],"usage":{"input_tokens":58,"input_tokens_details":{"cache_write_tokens":0,"cached_tokens":0},"output_tokens":77,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":135}}}',
  "responses.create":
    'POST /responses 200 {"reply":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","max_output_tokens":400,"metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[{"id":"rs_68f2c1a1e5f081a29c3b4d5e6f708192","summary":[],"type":"reasoning"},{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"}],"output_text":"It is sunny in Lyon at 19 °C.","parallel_tool_calls":true,"previous_response_id":null,"provider":"openai","reasoning":{"effort":"low","summary":null},"status":"completed","store":true,"temperature":1,"text":{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_p":1,"truncation":"disabled","usage":{"input_tokens":58,"input_tokens_details":{"cache_write_tokens":0,"cached_tokens":0},"output_tokens":77,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":135}},"events":[{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[],"output_text":"","parallel_tool_calls":true,"status":"in_progress","temperature":1,"tool_choice":"auto","tools":[],"top_p":1},"sequence_number":0,"type":"response.created"},{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[],"output_text":"","parallel_tool_calls":true,"status":"in_progress","temperature":1,"tool_choice":"auto","tools":[],"top_p":1},"sequence_number":1,"type":"response.in_progress"},{"item":{"content":[],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"in_progress","type":"message"},"output_index":0,"sequence_number":2,"type":"response.output_item.added"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","output_index":0,"part":{"annotations":[],"text":"","type":"output_text"},"sequence_number":3,"type":"response.content_part.added"},{"content_index":0,"delta":"It is sunny","item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":4,"type":"response.output_text.delta"},{"content_index":0,"delta":" in Lyon at 19 °C.","item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":5,"type":"response.output_text.delta"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":6,"text":"It is sunny in Lyon at 19 °C.","type":"response.output_text.done"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","output_index":0,"part":{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"},"sequence_number":7,"type":"response.content_part.done"},{"item":{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"},"output_index":0,"sequence_number":8,"type":"response.output_item.done"},{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","max_output_tokens":400,"metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[{"id":"rs_68f2c1a1e5f081a29c3b4d5e6f708192","summary":[],"type":"reasoning"},{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"}],"output_text":"It is sunny in Lyon at 19 °C.","parallel_tool_calls":true,"previous_response_id":null,"provider":"openai","reasoning":{"effort":"low","summary":null},"status":"completed","store":true,"temperature":1,"text":{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_p":1,"truncation":"disabled","usage":{"input_tokens":58,"input_tokens_details":{"cache_write_tokens":0,"cached_tokens":0},"output_tokens":77,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":135}},"sequence_number":9,"type":"response.completed"}]}',
  "responses.delete":
    'DELETE /responses/{response_id} 200 {}',
  "responses.inputItems.list":
    'GET /responses/{response_id}/input_items 200 {"reply":{"data":[{"content":[{"text":"What is the weather in Lyon?","type":"input_text"}],"id":"msg_68f2c1a0aa1181a2b1c2d3e4f5061728","role":"user","status":"completed","type":"message"}],"first_id":"msg_68f2c1a0aa1181a2b1c2d3e4f5061728","has_more":false,"last_id":"msg_68f2c1a0aa1181a2b1c2d3e4f5061728","object":"list"},"list":{"strategy":"cursor"}}',
  "responses.inputTokens.count":
    'POST /responses/input_tokens 200 {"reply":{"input_tokens":13,"object":"response.input_tokens"}}',
  "responses.retrieve":
    'GET /responses/{response_id} 200 {"reply":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","max_output_tokens":400,"metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[{"id":"rs_68f2c1a1e5f081a29c3b4d5e6f708192","summary":[],"type":"reasoning"},{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"}],"output_text":"It is sunny in Lyon at 19 °C.","parallel_tool_calls":true,"previous_response_id":null,"provider":"openai","reasoning":{"effort":"low","summary":null},"status":"completed","store":true,"temperature":1,"text":{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_p":1,"truncation":"disabled","usage":{"input_tokens":58,"input_tokens_details":{"cache_write_tokens":0,"cached_tokens":0},"output_tokens":77,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":135}},"events":[{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[],"output_text":"","parallel_tool_calls":true,"status":"in_progress","temperature":1,"tool_choice":"auto","tools":[],"top_p":1},"sequence_number":0,"type":"response.created"},{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[],"output_text":"","parallel_tool_calls":true,"status":"in_progress","temperature":1,"tool_choice":"auto","tools":[],"top_p":1},"sequence_number":1,"type":"response.in_progress"},{"item":{"content":[],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"in_progress","type":"message"},"output_index":0,"sequence_number":2,"type":"response.output_item.added"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","output_index":0,"part":{"annotations":[],"text":"","type":"output_text"},"sequence_number":3,"type":"response.content_part.added"},{"content_index":0,"delta":"It is sunny","item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":4,"type":"response.output_text.delta"},{"content_index":0,"delta":" in Lyon at 19 °C.","item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":5,"type":"response.output_text.delta"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","logprobs":[],"output_index":0,"sequence_number":6,"text":"It is sunny in Lyon at 19 °C.","type":"response.output_text.done"},{"content_index":0,"item_id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","output_index":0,"part":{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"},"sequence_number":7,"type":"response.content_part.done"},{"item":{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"},"output_index":0,"sequence_number":8,"type":"response.output_item.done"},{"response":{"access_programs":null,"created_at":1760738720,"error":null,"id":"resp_68f2c1a09b4881a2b0c7d3e4f5a6b7c80d1e2f3a4b5c6d7e","incomplete_details":null,"instructions":"Answer in one sentence.","max_output_tokens":400,"metadata":{},"model":"gpt-5-mini-2025-08-07","object":"response","output":[{"id":"rs_68f2c1a1e5f081a29c3b4d5e6f708192","summary":[],"type":"reasoning"},{"content":[{"annotations":[],"text":"It is sunny in Lyon at 19 °C.","type":"output_text"}],"id":"msg_68f2c1a2c3d481a2a1b2c3d4e5f60718","role":"assistant","status":"completed","type":"message"}],"output_text":"It is sunny in Lyon at 19 °C.","parallel_tool_calls":true,"previous_response_id":null,"provider":"openai","reasoning":{"effort":"low","summary":null},"status":"completed","store":true,"temperature":1,"text":{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_p":1,"truncation":"disabled","usage":{"input_tokens":58,"input_tokens_details":{"cache_write_tokens":0,"cached_tokens":0},"output_tokens":77,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":135}},"sequence_number":9,"type":"response.completed"}]}',
  "scim.groups.list":
    'GET /scim/groups 200 {"reply":{"groups":[{"id":"9c8b7a6d-5e4f-4321-8765-4a3b2c1d0e9f","name":"Search engineers"}],"total_count":1},"list":{"items":"groups","page":"page","size":"page_size","strategy":"page","total":"total_count"}}',
  "scim.workspaces.create":
    'POST /scim/workspaces 200 {"reply":{"id":"1e2d3c4b-5a69-4788-9a0b-c1d2e3f40516","role":"member","scim_group":"Search engineers","scim_group_id":"9c8b7a6d-5e4f-4321-8765-4a3b2c1d0e9f","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}}',
  "scim.workspaces.delete":
    'DELETE /scim/workspaces/{scimWorkspaceGroupId} 200 {"reply":{"success":true}}',
  "scim.workspaces.list":
    'GET /scim/workspaces 200 {"reply":{"mappings":[{"id":"1e2d3c4b-5a69-4788-9a0b-c1d2e3f40516","role":"member","scim_group":"Search engineers","scim_group_id":"9c8b7a6d-5e4f-4321-8765-4a3b2c1d0e9f","workspace_id":"5b1f6c2d-8e4a-4a7b-9c3d-2e1f0a9b8c7d"}],"page":0,"page_size":50,"total_count":1},"list":{"items":"mappings","page":"page","size":"page_size","strategy":"page","total":"total_count"}}',
  "secretReferences.create":
    'POST /secret-references 200 {"reply":{"id":"4d5e6f70-8192-43a4-95b6-c7d8e9f0a1b2","object":"secret-reference","slug":"openai-production"}}',
  "secretReferences.delete":
    'DELETE /secret-references/{secretReferenceId} 200 {"reply":{}}',
  "secretReferences.list":
    'GET /secret-references 200 {"reply":{"data":[{"created_at":"2026-03-01T10:00:00Z","id":"4d5e6f70-8192-43a4-95b6-c7d8e9f0a1b2","last_updated_at":"2026-03-01T10:00:00Z","manager_type":"aws_sm","name":"OpenAI production","object":"secret-reference","slug":"openai-production","status":"ACTIVE"}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "secretReferences.retrieve":
    'GET /secret-references/{secretReferenceId} 200 {"reply":{"allow_all_workspaces":false,"auth_config":{"aws_auth_type":"assumedRole","aws_region":"eu-central-1","aws_role_arn":"arn:aws:iam::000000000000:role/portkey-secrets"},"created_at":"2026-03-01T10:00:00Z","created_by":"7d4b8c1e-2a3f-4c5d-9e6f-0a1b2c3d4e5f","description":null,"id":"4d5e6f70-8192-43a4-95b6-c7d8e9f0a1b2","last_updated_at":"2026-03-01T10:00:00Z","manager_type":"aws_sm","name":"OpenAI production","object":"secret-reference","organisation_id":"0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f","secret_key":"api_key","secret_path":"production/openai","slug":"openai-production","status":"ACTIVE","tags":{"team":"search"}}}',
  "secretReferences.update":
    'PUT /secret-references/{secretReferenceId} 200 {"reply":{}}',
  "skills.content.retrieve":
    'GET /skills/{skill_id}/content 200 {"type":"application/zip"}',
  "skills.create":
    'POST /skills 200 {"reply":{"created_at":1760740304,"default_version":"1","description":"Fills in our expense form from receipts.","id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","latest_version":"1","name":"expense-report","object":"skill"}}',
  "skills.delete":
    'DELETE /skills/{skill_id} 200 {"reply":{"deleted":true,"id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","object":"skill.deleted"}}',
  "skills.list":
    'GET /skills 200 {"reply":{"data":[{"created_at":1760740304,"default_version":"1","description":"Fills in our expense form from receipts.","id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","latest_version":"2","name":"expense-report","object":"skill"}],"first_id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","has_more":false,"last_id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","object":"list"},"list":{"strategy":"cursor"}}',
  "skills.retrieve":
    'GET /skills/{skill_id} 200 {"reply":{"created_at":1760740304,"default_version":"1","description":"Fills in our expense form from receipts.","id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","latest_version":"2","name":"expense-report","object":"skill"}}',
  "skills.update":
    'POST /skills/{skill_id} 200 {"reply":{"created_at":1760740304,"default_version":"1","description":"Fills in our expense form from receipts.","id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","latest_version":"2","name":"expense-report","object":"skill"}}',
  "skills.versions.content.retrieve":
    'GET /skills/{skill_id}/versions/{version}/content 200 {"type":"application/zip"}',
  "skills.versions.create":
    'POST /skills/{skill_id}/versions 200 {"reply":{"created_at":1760740382,"description":"Fills in our expense form from receipts.","id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","name":"expense-report","object":"skill.version","skill_id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","version":"2"}}',
  "skills.versions.delete":
    'DELETE /skills/{skill_id}/versions/{version} 200 {"reply":{"deleted":true,"id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","object":"skill.version.deleted","version":"2"}}',
  "skills.versions.list":
    'GET /skills/{skill_id}/versions 200 {"reply":{"data":[{"created_at":1760740382,"description":"Fills in our expense form from receipts.","id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","name":"expense-report","object":"skill.version","skill_id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","version":"2"}],"first_id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","has_more":false,"last_id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","object":"list"},"list":{"strategy":"cursor"}}',
  "skills.versions.retrieve":
    'GET /skills/{skill_id}/versions/{version} 200 {"reply":{"created_at":1760740382,"description":"Fills in our expense form from receipts.","id":"skillver_68f2c81e6a3d8191b4c5d6e7f8091a2b","name":"expense-report","object":"skill.version","skill_id":"skill_68f2c7d05b2c8191a3b4c5d6e7f80912","version":"2"}}',
  "uploads.cancel":
    'POST /uploads/{upload_id}/cancel 200 {"reply":{"bytes":209715200,"created_at":1764072000,"expires_at":1764075600,"filename":"training.jsonl","id":"upload_7hQ2mB","object":"upload","purpose":"fine-tune","status":"cancelled"}}',
  "uploads.complete":
    'POST /uploads/{upload_id}/complete 200 {"reply":{"bytes":209715200,"created_at":1764072000,"expires_at":1764075600,"file":{"bytes":209715200,"created_at":1764072300,"filename":"training.jsonl","id":"file-Xk29ab7Qw","object":"file","purpose":"fine-tune","status":"processed"},"filename":"training.jsonl","id":"upload_7hQ2mB","object":"upload","purpose":"fine-tune","status":"completed"}}',
  "uploads.create":
    'POST /uploads 200 {"reply":{"bytes":209715200,"created_at":1764072000,"expires_at":1764075600,"filename":"training.jsonl","id":"upload_7hQ2mB","object":"upload","purpose":"fine-tune","status":"pending"}}',
  "uploads.parts.create":
    'POST /uploads/{upload_id}/parts 200 {"reply":{"created_at":1764072060,"id":"part_4nT8xC","object":"upload.part","upload_id":"upload_7hQ2mB"}}',
  "vectorStores.create":
    'POST /vector_stores 200 {"reply":{"created_at":1741570283,"expires_after":{"anchor":"last_active_at","days":30},"expires_at":1744162283,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":0,"total":1},"id":"vs_H4mKz7Qw2RtX","last_active_at":1741570283,"metadata":{"team":"people"},"name":"Handbook","object":"vector_store","status":"completed","usage_bytes":123456}}',
  "vectorStores.delete":
    'DELETE /vector_stores/{vector_store_id} 200 {"reply":{"deleted":true,"id":"vs_H4mKz7Qw2RtX","object":"vector_store.deleted"}}',
  "vectorStores.fileBatches.cancel":
    'POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel 200 {"reply":{"created_at":1741570290,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":1,"total":2},"id":"vsfb_L8cNv3PyJd5S","object":"vector_store.files_batch","status":"in_progress","vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.fileBatches.create":
    'POST /vector_stores/{vector_store_id}/file_batches 200 {"reply":{"created_at":1741570290,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":1,"total":2},"id":"vsfb_L8cNv3PyJd5S","object":"vector_store.files_batch","status":"in_progress","vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.fileBatches.listFiles":
    'GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files 200 {"reply":{"data":[{"attributes":{"country":"NL","draft":false,"year":2025},"chunking_strategy":{"static":{"chunk_overlap_tokens":400,"max_chunk_size_tokens":800},"type":"static"},"created_at":1741570283,"id":"file-4tYbN8wRq2KcXs61","last_error":null,"object":"vector_store.file","status":"completed","usage_bytes":123456,"vector_store_id":"vs_H4mKz7Qw2RtX"}],"first_id":"file-4tYbN8wRq2KcXs61","has_more":false,"last_id":"file-4tYbN8wRq2KcXs61","object":"list"},"list":{"strategy":"cursor"}}',
  "vectorStores.fileBatches.retrieve":
    'GET /vector_stores/{vector_store_id}/file_batches/{batch_id} 200 {"reply":{"created_at":1741570290,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":1,"total":2},"id":"vsfb_L8cNv3PyJd5S","object":"vector_store.files_batch","status":"in_progress","vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.files.content":
    'GET /vector_stores/{vector_store_id}/files/{file_id}/content 200 {"reply":{"data":[{"text":"There are 25 days of leave a year.","type":"text"}],"has_more":false,"next_page":null,"object":"vector_store.file_content.page"},"list":{"strategy":"none"}}',
  "vectorStores.files.create":
    'POST /vector_stores/{vector_store_id}/files 200 {"reply":{"attributes":{"country":"NL","draft":false,"year":2025},"chunking_strategy":{"static":{"chunk_overlap_tokens":400,"max_chunk_size_tokens":800},"type":"static"},"created_at":1741570283,"id":"file-4tYbN8wRq2KcXs61","last_error":null,"object":"vector_store.file","status":"completed","usage_bytes":123456,"vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.files.delete":
    'DELETE /vector_stores/{vector_store_id}/files/{file_id} 200 {"reply":{"deleted":true,"id":"file-4tYbN8wRq2KcXs61","object":"vector_store.file.deleted"}}',
  "vectorStores.files.list":
    'GET /vector_stores/{vector_store_id}/files 200 {"reply":{"data":[{"attributes":{"country":"NL","draft":false,"year":2025},"chunking_strategy":{"static":{"chunk_overlap_tokens":400,"max_chunk_size_tokens":800},"type":"static"},"created_at":1741570283,"id":"file-4tYbN8wRq2KcXs61","last_error":null,"object":"vector_store.file","status":"completed","usage_bytes":123456,"vector_store_id":"vs_H4mKz7Qw2RtX"}],"first_id":"file-4tYbN8wRq2KcXs61","has_more":false,"last_id":"file-4tYbN8wRq2KcXs61","object":"list"},"list":{"strategy":"cursor"}}',
  "vectorStores.files.retrieve":
    'GET /vector_stores/{vector_store_id}/files/{file_id} 200 {"reply":{"attributes":{"country":"NL","draft":false,"year":2025},"chunking_strategy":{"static":{"chunk_overlap_tokens":400,"max_chunk_size_tokens":800},"type":"static"},"created_at":1741570283,"id":"file-4tYbN8wRq2KcXs61","last_error":null,"object":"vector_store.file","status":"completed","usage_bytes":123456,"vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.files.update":
    'POST /vector_stores/{vector_store_id}/files/{file_id} 200 {"reply":{"attributes":{"country":"NL","draft":false,"year":2025},"chunking_strategy":{"static":{"chunk_overlap_tokens":400,"max_chunk_size_tokens":800},"type":"static"},"created_at":1741570283,"id":"file-4tYbN8wRq2KcXs61","last_error":null,"object":"vector_store.file","status":"completed","usage_bytes":123456,"vector_store_id":"vs_H4mKz7Qw2RtX"}}',
  "vectorStores.list":
    'GET /vector_stores 200 {"reply":{"data":[{"created_at":1741570283,"expires_after":{"anchor":"last_active_at","days":30},"expires_at":1744162283,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":0,"total":1},"id":"vs_H4mKz7Qw2RtX","last_active_at":1741570283,"metadata":{"team":"people"},"name":"Handbook","object":"vector_store","status":"completed","usage_bytes":123456}],"first_id":"vs_H4mKz7Qw2RtX","has_more":false,"last_id":"vs_H4mKz7Qw2RtX","object":"list"},"list":{"strategy":"cursor"}}',
  "vectorStores.retrieve":
    'GET /vector_stores/{vector_store_id} 200 {"reply":{"created_at":1741570283,"expires_after":{"anchor":"last_active_at","days":30},"expires_at":1744162283,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":0,"total":1},"id":"vs_H4mKz7Qw2RtX","last_active_at":1741570283,"metadata":{"team":"people"},"name":"Handbook","object":"vector_store","status":"completed","usage_bytes":123456}}',
  "vectorStores.search":
    'POST /vector_stores/{vector_store_id}/search 200 {"reply":{"data":[{"attributes":{"country":"NL","draft":false,"year":2025},"content":[{"text":"There are 25 days of leave a year.","type":"text"}],"file_id":"file-4tYbN8wRq2KcXs61","filename":"handbook.pdf","score":0.87}],"has_more":false,"next_page":null,"object":"vector_store.search_results.page","search_query":["How many days of leave are there?"]},"list":{"strategy":"none"}}',
  "vectorStores.update":
    'POST /vector_stores/{vector_store_id} 200 {"reply":{"created_at":1741570283,"expires_after":{"anchor":"last_active_at","days":30},"expires_at":1744162283,"file_counts":{"cancelled":0,"completed":1,"failed":0,"in_progress":0,"total":1},"id":"vs_H4mKz7Qw2RtX","last_active_at":1741570283,"metadata":{"team":"people"},"name":"Handbook","object":"vector_store","status":"completed","usage_bytes":123456}}',
  "videos.create":
    'POST /videos 200 {"reply":{"completed_at":null,"created_at":1764072000,"error":null,"expires_at":null,"id":"video_5tR1vK","model":"sora-2","object":"video","progress":0,"prompt":"A paper boat on a wet street","remixed_from_video_id":null,"seconds":"4","size":"720x1280","status":"queued"}}',
  "videos.createCharacter":
    'POST /videos/characters 200 {"reply":{"created_at":1764072000,"id":"char_3bF7sH","name":"Mina"}}',
  "videos.delete":
    'DELETE /videos/{video_id} 200 {"reply":{"deleted":true,"id":"video_5tR1vK","object":"video.deleted"}}',
  "videos.downloadContent":
    'GET /videos/{video_id}/content 200 {"type":"application/octet-stream"}',
  "videos.edit":
    'POST /videos/edits 200 {"reply":{"completed_at":null,"created_at":1764072000,"error":null,"expires_at":null,"id":"video_2cN6yP","model":"sora-2","object":"video","progress":0,"prompt":"Make it rain","remixed_from_video_id":null,"seconds":"4","size":"720x1280","status":"queued"}}',
  "videos.extend":
    'POST /videos/extensions 200 {"reply":{"completed_at":null,"created_at":1764072000,"error":null,"expires_at":null,"id":"video_6dG9zQ","model":"sora-2","object":"video","progress":0,"prompt":"The boat reaches the drain","remixed_from_video_id":null,"seconds":"4","size":"720x1280","status":"queued"}}',
  "videos.getCharacter":
    'GET /videos/characters/{character_id} 200 {"reply":{"created_at":1764072000,"id":"char_3bF7sH","name":"Mina"}}',
  "videos.list":
    'GET /videos 200 {"reply":{"data":[{"completed_at":1764072120,"created_at":1764072000,"error":null,"expires_at":1764158520,"id":"video_5tR1vK","model":"sora-2","object":"video","progress":100,"prompt":"A paper boat on a wet street","remixed_from_video_id":null,"seconds":"4","size":"720x1280","status":"completed"}],"first_id":"video_5tR1vK","has_more":false,"last_id":"video_5tR1vK","object":"list"},"list":{"strategy":"cursor"}}',
  "videos.remix":
    'POST /videos/{video_id}/remix 200 {"reply":{"completed_at":null,"created_at":1764072000,"error":null,"expires_at":null,"id":"video_8pL4wM","model":"sora-2","object":"video","progress":0,"prompt":"The same boat by night","remixed_from_video_id":"video_5tR1vK","seconds":"4","size":"720x1280","status":"queued"}}',
  "videos.retrieve":
    'GET /videos/{video_id} 200 {"reply":{"completed_at":1764072120,"created_at":1764072000,"error":null,"expires_at":1764158520,"id":"video_5tR1vK","model":"sora-2","object":"video","progress":100,"prompt":"A paper boat on a wet street","remixed_from_video_id":null,"seconds":"4","size":"720x1280","status":"completed"}}',
  "virtualKeys.create":
    'POST /virtual-keys 200 {"reply":{"id":"4a5b6c7d-8e9f-4a0b-9c1d-2e3f4a5b6c7d","object":"virtual-key","slug":"openai-prod-1a2b3c"}}',
  "virtualKeys.delete":
    'DELETE /virtual-keys/{slug} 200 {"reply":{}}',
  "virtualKeys.list":
    'GET /virtual-keys 200 {"reply":{"data":[{"ai_provider_name":"openai","created_at":"2026-01-14T08:00:00.000Z","expires_at":null,"id":"4a5b6c7d-8e9f-4a0b-9c1d-2e3f4a5b6c7d","masked_api_key":"sk-****************fake","model_config":{},"name":"OpenAI production","note":"Billed to the shop team","object":"virtual-key","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"reset_usage":null,"slug":"openai-prod-1a2b3c","status":"active","usage_limits":{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}}],"object":"list","total":1},"list":{"items":"data","strategy":"page"}}',
  "virtualKeys.retrieve":
    'GET /virtual-keys/{slug} 200 {"reply":{"ai_provider_name":"openai","created_at":"2026-01-14T08:00:00.000Z","expires_at":null,"id":"4a5b6c7d-8e9f-4a0b-9c1d-2e3f4a5b6c7d","masked_api_key":"sk-****************fake","model_config":{},"name":"OpenAI production","note":"Billed to the shop team","object":"virtual-key","rate_limits":[{"type":"requests","unit":"rpm","value":600}],"reset_usage":null,"slug":"openai-prod-1a2b3c","status":"active","usage_limits":{"alert_threshold":400,"credit_limit":500,"periodic_reset":"monthly","type":"cost"}}}',
  "virtualKeys.update":
    'PUT /virtual-keys/{slug} 200 {"reply":{"id":"4a5b6c7d-8e9f-4a0b-9c1d-2e3f4a5b6c7d","object":"virtual-key","slug":"openai-prod-1a2b3c"}}',
};

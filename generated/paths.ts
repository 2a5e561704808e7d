// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type * as schemas from "./schema.ts";

export interface paths {
    "/admin/organisation/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the organisation's defaults
         *
         * The guardrails that all workspaces get. Needs an organisation key with `organisation_settings.read`.
         */
        get: operations["getOrganisationDefaults"];
        /**
         * Update the organisation's defaults
         *
         * Replaces the guardrails that all workspaces get; they apply at once, except in workspaces that are exempt. Needs an organisation key with `organisation_settings.update`.
         */
        put: operations["updateOrganisationDefaults"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         *
         * All members of the organisation. Needs an organisation key with `organisation_users.list`. Unlike other lists, its paging parameters are camelCase.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         *
         * Invitations of every state. Its paging parameters are camelCase.
         */
        get: operations["listUserInvites"];
        put?: never;
        /**
         * Invite a user
         *
         * Sends an e-mail with a link to join the organisation and the named workspaces. Needs `organisation_users.create`.
         */
        post: operations["createUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/invites/{inviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an invitation
         *
         * One invitation, whatever its state.
         */
        get: operations["getUserInvite"];
        put?: never;
        post?: never;
        /**
         * Cancel an invitation
         *
         * The link in the e-mail stops working.
         */
        delete: operations["deleteUserInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/invites/{inviteId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         *
         * The same address gets another e-mail.
         */
        post: operations["resendUserInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a user
         *
         * One member of the organisation. Needs `organisation_users.read`.
         */
        get: operations["getUser"];
        /**
         * Update a user
         *
         * Changes the role in the organisation. Needs `organisation_users.update`.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Remove a user
         *
         * Takes a user out of the organisation. Needs `organisation_users.delete`.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         *
         * The workspaces that the key can see. Archived ones are for admins and owners only.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         *
         * Makes a workspace in the organisation. Needs `workspaces.create`.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workspaces/{workspaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a workspace
         *
         * One workspace with its members. Needs `workspaces.read`.
         */
        get: operations["getWorkspace"];
        /**
         * Update a workspace
         *
         * Changes name, description, defaults or limits. Needs `workspaces.update`.
         */
        put: operations["updateWorkspace"];
        post?: never;
        /**
         * Delete a workspace
         *
         * Needs `workspaces.delete`. The list shows deleted workspaces as archived.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workspaces/{workspaceId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of a workspace
         *
         * Who belongs to the workspace. Needs `workspace_users.list`.
         */
        get: operations["listWorkspaceMembers"];
        put?: never;
        /**
         * Add members to a workspace
         *
         * The users must belong to the organisation already; invite others first. Needs `workspace_users.create`.
         */
        post: operations["addWorkspaceMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workspaces/{workspaceId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a member of a workspace
         *
         * One member and their role. Needs `workspace_users.read`.
         */
        get: operations["getWorkspaceMember"];
        /**
         * Update a member of a workspace
         *
         * Changes the role in the workspace. Needs `workspace_users.update`.
         */
        put: operations["updateWorkspaceMember"];
        post?: never;
        /**
         * Remove a member from a workspace
         *
         * The user stays in the organisation. Needs `workspace_users.delete`.
         */
        delete: operations["removeWorkspaceMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent integrations
         *
         * Agents that the organisation knows. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["listAgentIntegrations"];
        put?: never;
        /**
         * Create an agent integration
         *
         * Adds an agent by its address. It has to be public. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["createAgentIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-integrations/fetch-agent-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch an agent's card
         *
         * Reads the card of an agent before it is added. Private addresses, metadata hosts and addresses with a fragment are refused. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["fetchAgentCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-integrations/{agentIntegrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an agent integration
         *
         * One agent that the organisation knows. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["getAgentIntegration"];
        /**
         * Update an agent integration
         *
         * Changes an agent. The endpoint has no public schema, so body and reply are open.
         */
        put: operations["updateAgentIntegration"];
        post?: never;
        /**
         * Delete an agent integration
         *
         * Removes an agent from the organisation. The endpoint has no public schema, so body and reply are open.
         */
        delete: operations["deleteAgentIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent servers
         *
         * Agents that a workspace has opened. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["listAgentServers"];
        put?: never;
        /**
         * Create an agent server
         *
         * Opens an agent of the organisation in a workspace. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["createAgentServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-servers/{agentServerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an agent server
         *
         * One agent of a workspace. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["getAgentServer"];
        /**
         * Update an agent server
         *
         * Changes an agent of a workspace. The endpoint has no public schema, so body and reply are open.
         */
        put: operations["updateAgentServer"];
        post?: never;
        /**
         * Delete an agent server
         *
         * Closes an agent in a workspace. The endpoint has no public schema, so body and reply are open.
         */
        delete: operations["deleteAgentServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent-servers/{agentServerId}/agent-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an agent server's card
         *
         * Reads the card from the agent itself. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["getAgentServerCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/cache/hit-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of cache hits
         *
         * How often the cache answered, and what that saved in US cents.
         */
        get: operations["getAnalyticsCacheHitRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/cache/latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of cache latency
         *
         * How long answers from the cache took, in milliseconds.
         */
        get: operations["getAnalyticsCacheLatency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of costs
         *
         * What requests cost, in US cents.
         */
        get: operations["getAnalyticsCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of errors
         *
         * How many requests failed.
         */
        get: operations["getAnalyticsErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/errors/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of the error rate
         *
         * Which part of the requests failed.
         */
        get: operations["getAnalyticsErrorsRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/errors/stacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of errors by status
         *
         * How many requests failed with which HTTP status over time.
         */
        get: operations["getAnalyticsErrorsStacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/errors/status-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a count of errors by status
         *
         * How many requests failed with which HTTP status in all.
         */
        get: operations["getAnalyticsErrorsStatusCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of feedback
         *
         * How many pieces of feedback there were.
         */
        get: operations["getAnalyticsFeedbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/feedbacks/ai-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve feedback by model
         *
         * How many pieces of feedback each model got, and how good they were.
         */
        get: operations["getAnalyticsFeedbacksAiModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/feedbacks/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a count of feedback by score
         *
         * How many pieces of feedback had which value.
         */
        get: operations["getAnalyticsFeedbacksScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/feedbacks/weighted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of weighted feedback
         *
         * The average of feedback values times their weights.
         */
        get: operations["getAnalyticsFeedbacksWeighted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of latency
         *
         * How long requests took, in milliseconds.
         */
        get: operations["getAnalyticsLatency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of requests
         *
         * How many requests there were.
         */
        get: operations["getAnalyticsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/requests/rescued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of rescued requests
         *
         * How many requests succeeded only by a retry or a fallback.
         */
        get: operations["getAnalyticsRequestsRescued"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of tokens
         *
         * How many tokens requests and answers had.
         */
        get: operations["getAnalyticsTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of users
         *
         * How many different users there were. Users are told apart by the metadata key `_user`.
         */
        get: operations["getAnalyticsUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/graphs/users/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a graph of requests per user
         *
         * How many requests a user made on average.
         */
        get: operations["getAnalyticsUsersRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/ai-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models by traffic
         *
         * Requests of each model.
         */
        get: operations["listAnalyticsModelGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/metadata/{metadataKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List metadata values by traffic
         *
         * Requests, costs and feedback of each value that a metadata key has.
         */
        get: operations["listAnalyticsMetadataGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List providers by traffic
         *
         * Requests of each provider.
         */
        get: operations["listAnalyticsProviderGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by traffic
         *
         * Requests and costs of each user. Users are told apart by the metadata key `_user`.
         */
        get: operations["listAnalyticsUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces by traffic
         *
         * Requests and costs of each workspace. Needs an organisation-wide API key; leave `workspace_slug` out for all workspaces.
         */
        get: operations["listAnalyticsWorkspaceGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/groups/{groupBy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups by traffic
         *
         * Requests of each value of a dimension, with more columns on request.
         */
        get: operations["listAnalyticsGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/summary/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a summary of the cache
         *
         * How much the cache was used and how much faster it was.
         */
        get: operations["getAnalyticsCacheSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         *
         * Keys that the calling key can see, with masked secrets.
         */
        get: operations["listApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an API key
         *
         * What a key may do and how much it has left. The secret is masked.
         */
        get: operations["getApiKey"];
        /**
         * Update an API key
         *
         * Changes name, limits, scopes or defaults. The secret stays; `apiKeys.rotate` changes that.
         */
        put: operations["updateApiKey"];
        post?: never;
        /**
         * Delete an API key
         *
         * Requests with the key fail from now on.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         *
         * Gives the key a new secret. The old one works until the transition period is over.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{type}/{sub-type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         *
         * Makes a key of the organisation or of a workspace, for a service or for a user. The reply holds the secret, which is never shown again. A user key of the organisation does not exist: `organisation` goes with `service` only.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assistants
         *
         * Lists assistants, newest first. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        get: operations["listAssistants"];
        put?: never;
        /**
         * Create an assistant
         *
         * Creates an assistant from a model, instructions and tools. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["createAssistant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistants/{assistant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an assistant
         *
         * Returns one assistant. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        get: operations["getAssistant"];
        put?: never;
        /**
         * Update an assistant
         *
         * Changes the fields that the body has, for runs from then on. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["updateAssistant"];
        /**
         * Delete an assistant
         *
         * Deletes an assistant. Its threads stay. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        delete: operations["deleteAssistant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak a text
         *
         * Returns the sound as bytes. With `stream_format: sse` the reply is events whose `audio` is base64.
         */
        post: operations["createSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcribe a recording
         *
         * Writes down what is said in a recording. The reply is JSON, or text for the formats `text`, `srt` and `vtt`.
         */
        post: operations["createTranscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audio/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate a recording
         *
         * Writes down in English what is said in a recording. The reply is JSON, or text for the formats `text`, `srt` and `vtt`.
         */
        post: operations["createTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit logs
         *
         * Who changed what in a span of time. Needs an organisation key with `audit_logs.list`.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batches
         *
         * Lists batches, newest first.
         */
        get: operations["listBatches"];
        put?: never;
        /**
         * Create a batch
         *
         * Starts a batch from a file of requests, uploaded with `files.create`. Requests are answered in any order; each answer carries the `custom_id` of its request.
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a batch
         *
         * Returns one batch, with how far it is.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{batch_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a batch
         *
         * Stops a batch. It is `cancelling` for up to 10 minutes, then `cancelled`; answers made until then are in the output file.
         */
        post: operations["cancelBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{batch_id}/output": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the answers of a batch
         *
         * Returns the answers as JSON lines in the OpenAI form, whatever the provider. It is an error until the batch is done.
         */
        get: operations["getBatchOutput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored chat completions
         *
         * Completions that were made with `store: true`, of providers that keep them (OpenAI). They stay for 30 days.
         */
        get: operations["listChatCompletions"];
        put?: never;
        /**
         * Create a chat completion
         *
         * Answers a conversation. The gateway translates the request for the provider, and its answer back. With `stream: true` the answer comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/completions/{completion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of a completion made with `store: true`. */
                completion_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a stored chat completion
         *
         * Returns it as it was answered. A completion that was not stored gives 404.
         */
        get: operations["retrieveChatCompletion"];
        put?: never;
        /**
         * Update a stored chat completion
         *
         * Replaces its metadata; nothing else can change.
         */
        post: operations["updateChatCompletion"];
        /**
         * Delete a stored chat completion
         *
         * Deletes it at the provider; the gateway's log stays.
         */
        delete: operations["deleteChatCompletion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/completions/{completion_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages of a stored chat completion
         *
         * The messages that the completion answered, of one made with `store: true`.
         */
        get: operations["listChatCompletionMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatkit/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a ChatKit session
         *
         * Opens a session and returns the `client_secret` for the browser. OpenAI wants the header `OpenAI-Beta: chatkit_beta=v1` on all ChatKit requests; the option `openaiBeta` sets it.
         */
        post: operations["createChatKitSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatkit/sessions/{session_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a ChatKit session
         *
         * Ends a session; its `client_secret` no longer works.
         */
        post: operations["cancelChatKitSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatkit/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ChatKit threads
         *
         * Lists threads, those of one person or of all.
         */
        get: operations["listChatKitThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatkit/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a ChatKit thread
         *
         * Reads a thread without its items. Status 404 means that it is unknown or deleted.
         */
        get: operations["getChatKitThread"];
        put?: never;
        post?: never;
        /**
         * Delete a ChatKit thread
         *
         * Deletes a thread with its items and attachments.
         */
        delete: operations["deleteChatKitThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chatkit/threads/{thread_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a ChatKit thread
         *
         * Lists the messages, widgets, tool calls and steps of a thread.
         */
        get: operations["listChatKitThreadItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collections
         *
         * Lists the collections of a workspace.
         */
        get: operations["listCollections"];
        put?: never;
        /**
         * Create a collection
         *
         * Creates a collection, at the top of the workspace or inside another one.
         */
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a collection
         *
         * Returns a collection and the collections in it.
         */
        get: operations["getCollection"];
        /**
         * Rename a collection
         *
         * Gives the collection another name; its slug stays.
         */
        put: operations["updateCollection"];
        post?: never;
        /**
         * Delete a collection
         *
         * Deletes a collection.
         */
        delete: operations["deleteCollection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a completion
         *
         * Continues a text. Few models still offer this; prefer chat completions. With `stream: true` the text comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
         */
        post: operations["createCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configs
         *
         * All the configs that the API key can see, without the routing configs themselves.
         */
        get: operations["listConfigs"];
        put?: never;
        /**
         * Create a config
         *
         * Saves a routing config, so that requests can name it by its slug (`pc-…`). 400 says which part of the config is invalid.
         */
        post: operations["createConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a config
         *
         * The current version of a config with its routing config.
         */
        get: operations["getConfig"];
        /**
         * Update a config
         *
         * Changes the name, status or routing config. A new routing config replaces the old one as a whole and makes a new version.
         */
        put: operations["updateConfig"];
        post?: never;
        /**
         * Delete a config
         *
         * Requests that name the config fail from then on.
         */
        delete: operations["deleteConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a config
         *
         * Every version that was saved, the newest first, with its routing config as JSON text.
         */
        get: operations["listConfigVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List containers
         *
         * Lists the containers of the provider's project.
         */
        get: operations["listContainers"];
        put?: never;
        /**
         * Create a container
         *
         * Makes a container. Hand its id to the code interpreter or shell tool. It is thrown away when it is not used for a while.
         */
        post: operations["createContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{container_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a container
         *
         * Reads the state of a container. Status 404 means that it is unknown or deleted.
         */
        get: operations["getContainer"];
        put?: never;
        post?: never;
        /**
         * Delete a container
         *
         * Deletes a container with its files.
         */
        delete: operations["deleteContainer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{container_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a container
         *
         * Lists the files in a container, both yours and those that the model made.
         */
        get: operations["listContainerFiles"];
        put?: never;
        /**
         * Add a file to a container
         *
         * Uploads a file into a container, or copies an uploaded one there.
         */
        post: operations["createContainerFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{container_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a file of a container
         *
         * Reads where a file is and how large. `containers.files.content.retrieve` has its bytes.
         */
        get: operations["getContainerFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a container
         *
         * Deletes a file from a container.
         */
        delete: operations["deleteContainerFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/containers/{container_id}/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the content of a file of a container
         *
         * Reads the bytes of a file.
         */
        get: operations["getContainerFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conversation
         *
         * Makes a conversation at the provider. Hand its id to `responses.create` as `conversation`.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a conversation
         *
         * Reads a conversation without its items. Status 404 means that it is unknown or deleted.
         */
        get: operations["getConversation"];
        put?: never;
        /**
         * Update a conversation
         *
         * Replaces the metadata of a conversation.
         */
        post: operations["updateConversation"];
        /**
         * Delete a conversation
         *
         * Deletes a conversation. Its items are kept.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a conversation
         *
         * Lists the messages, tool calls and other items of a conversation.
         */
        get: operations["listConversationItems"];
        put?: never;
        /**
         * Add items to a conversation
         *
         * Adds messages or other items to a conversation, at most 20 at a time.
         */
        post: operations["createConversationItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an item of a conversation
         *
         * Reads one item of a conversation.
         */
        get: operations["getConversationItem"];
        put?: never;
        post?: never;
        /**
         * Delete an item of a conversation
         *
         * Takes an item out of a conversation.
         */
        delete: operations["deleteConversationItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embeddings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create embeddings
         *
         * Turns texts into vectors, in the order of the input. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
         */
        post: operations["createEmbedding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluations
         *
         * Lists the evaluations of a project, oldest first.
         */
        get: operations["listEvals"];
        put?: never;
        /**
         * Create an evaluation
         *
         * Creates an evaluation: what items look like, and the graders that judge them. Then start runs of it.
         */
        post: operations["createEval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals/{eval_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an evaluation
         *
         * Returns one evaluation.
         */
        get: operations["getEval"];
        put?: never;
        /**
         * Update an evaluation
         *
         * Changes the name or the metadata of an evaluation.
         */
        post: operations["updateEval"];
        /**
         * Delete an evaluation
         *
         * Deletes an evaluation.
         */
        delete: operations["deleteEval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals/{eval_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs of an evaluation
         *
         * Lists the runs of an evaluation, oldest first.
         */
        get: operations["listEvalRuns"];
        put?: never;
        /**
         * Create a run of an evaluation
         *
         * Starts a run: items are answered by a model, where the data source names one, and judged in the background.
         */
        post: operations["createEvalRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals/{eval_id}/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a run of an evaluation
         *
         * Returns one run, with how far it is.
         */
        get: operations["getEvalRun"];
        put?: never;
        /**
         * Cancel a run of an evaluation
         *
         * Stops a run.
         */
        post: operations["cancelEvalRun"];
        /**
         * Delete a run of an evaluation
         *
         * Deletes a run and its output items.
         */
        delete: operations["deleteEvalRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals/{eval_id}/runs/{run_id}/output_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List output items of a run
         *
         * Lists the items of a run with their results, oldest first.
         */
        get: operations["listEvalRunOutputItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an output item
         *
         * Returns one item of a run with its results.
         */
        get: operations["getEvalRunOutputItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give feedback
         *
         * Scores the answers of a trace, or of several traces with an array. A trace can have several scores; their weights decide how much each counts.
         */
        post: operations["createFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change feedback
         *
         * Replaces a score that was given earlier.
         */
        put: operations["updateFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         *
         * Lists the files that the provider keeps for your key.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
         *
         * Sends a file to the provider. Larger files go in parts, see `uploads.create`.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a file
         *
         * Returns what the provider knows about a file.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         *
         * Deletes a file, also from the vector stores that hold it.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         *
         * Returns the bytes of a file. Providers refuse it for some purposes.
         */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/alpha/graders/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a grader
         *
         * Tries a grader on one answer.
         */
        post: operations["runGrader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/alpha/graders/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a grader
         *
         * Checks a grader before it is used.
         */
        post: operations["validateGrader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions of a checkpoint
         *
         * Lists the projects that may use a checkpoint. Needs an admin key of the provider.
         */
        get: operations["listFineTuningCheckpointPermissions"];
        put?: never;
        /**
         * Give permissions for a checkpoint
         *
         * Lets other projects of the organisation use a checkpoint. Needs an admin key of the provider.
         */
        post: operations["createFineTuningCheckpointPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back a permission
         *
         * Takes back the permission of a project for a checkpoint. Needs an admin key of the provider.
         */
        delete: operations["deleteFineTuningCheckpointPermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fine-tuning jobs
         *
         * Lists fine-tuning jobs, newest first.
         */
        get: operations["listFineTuningJobs"];
        put?: never;
        /**
         * Create a fine-tuning job
         *
         * Starts the training of a model on a file of examples, uploaded with `files.create`.
         */
        post: operations["createFineTuningJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a fine-tuning job
         *
         * Returns one job, with how far it is.
         */
        get: operations["getFineTuningJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a fine-tuning job
         *
         * Stops a job for good.
         */
        post: operations["cancelFineTuningJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkpoints of a fine-tuning job
         *
         * Lists the checkpoints of a job, newest first.
         */
        get: operations["listFineTuningJobCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events of a fine-tuning job
         *
         * Lists what a job reported, newest first.
         */
        get: operations["listFineTuningEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a fine-tuning job
         *
         * Interrupts a job of reinforcement training. Go on with `fineTuning.jobs.resume`.
         */
        post: operations["pauseFineTuningJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a fine-tuning job
         *
         * Goes on with a paused job.
         */
        post: operations["resumeFineTuningJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guardrails
         *
         * The guardrails of a workspace or of the organisation, without their checks.
         */
        get: operations["listGuardrails"];
        put?: never;
        /**
         * Create a guardrail
         *
         * Saves checks and what follows from them. Configs name the guardrail in `input_guardrails` and `output_guardrails`. 400 says which check is invalid.
         */
        post: operations["createGuardrail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/{guardrailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a guardrail
         *
         * One guardrail with its checks and actions.
         */
        get: operations["getGuardrail"];
        /**
         * Update a guardrail
         *
         * Changes the name, the checks or the actions; the checks are replaced as a whole. New checks or actions make a new version.
         */
        put: operations["updateGuardrail"];
        post?: never;
        /**
         * Delete a guardrail
         *
         * Configs that name it run without it. The reply has no body.
         */
        delete: operations["deleteGuardrail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit images
         *
         * Changes an image, or makes one from several, after a text. With a mask, only its transparent part changes.
         */
        post: operations["editImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make images
         *
         * Makes images from a text. Takes a while; GPT image models can stream unfinished images.
         */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/variations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vary an image
         *
         * Makes images that resemble the one sent.
         */
        post: operations["createImageVariation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         *
         * The integrations that the API key can see, 100 a page when `page_size` is left out. A workspace's key sees those that its workspace may use.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Create an integration
         *
         * Stores an account at a provider. Workspaces get access to it with `integrations.workspaces.update`, and name it through a provider.
         */
        post: operations["createIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an integration
         *
         * One integration with its settings. The key is masked.
         */
        get: operations["getIntegration"];
        /**
         * Update an integration
         *
         * Changes the name, key, settings or price factors. Every provider made from it follows at once.
         */
        put: operations["updateIntegration"];
        post?: never;
        /**
         * Delete an integration
         *
         * The providers made from it stop working.
         */
        delete: operations["deleteIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{slug}/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models of an integration
         *
         * Which models are open, and the prices of your own ones.
         */
        get: operations["listIntegrationModels"];
        /**
         * Open or close models of an integration
         *
         * Opens or closes models, and adds or prices models of your own (`is_custom`).
         */
        put: operations["updateIntegrationModels"];
        post?: never;
        /**
         * Delete models of an integration
         *
         * Removes models that you added. The provider's own ones can only be closed.
         */
        delete: operations["deleteIntegrationModels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{slug}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces of an integration
         *
         * Which workspaces may use the integration, and their limits.
         */
        get: operations["listIntegrationWorkspaces"];
        /**
         * Give workspaces access to an integration
         *
         * Gives or takes access and sets limits, for single workspaces and for those made later.
         */
        put: operations["updateIntegrationWorkspaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         *
         * Lists the labels of a workspace, and those of the whole organisation.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Create a label
         *
         * Creates a label for versions of prompts. 400 means that the name is not allowed.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/{labelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a label
         *
         * Returns one label.
         */
        get: operations["getLabel"];
        /**
         * Update a label
         *
         * Changes a label's name, description or colour.
         */
        put: operations["updateLabel"];
        post?: never;
        /**
         * Delete a label
         *
         * Deletes a label.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write logs
         *
         * Adds requests that did not go through the gateway to the logs, one or a list. They show up in the dashboard soon after.
         */
        post: operations["createLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List log exports
         *
         * All exports of a workspace, in every state. Needs `logs.export`.
         */
        get: operations["listLogExports"];
        put?: never;
        /**
         * Create a log export
         *
         * Describes an export of at most 50000 logs; `logs.exports.start` runs it. Fields that the organisation denies are refused: `logs.exports.fieldRestrictions` tells which. Needs `logs.export`.
         */
        post: operations["createLogExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports/field-restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve field restrictions of log exports
         *
         * Which fields exports of a workspace may not have, by the settings of the organisation and the workspace.
         */
        get: operations["getLogExportFieldRestrictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a log export
         *
         * State of an export. Ask again until it is `success` or `failed`.
         */
        get: operations["getLogExport"];
        /**
         * Update a log export
         *
         * Changes the filters or the fields before the export is started.
         */
        put: operations["updateLogExport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports/{exportId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a log export
         *
         * Stops a running export; its state becomes `stopped`.
         */
        post: operations["cancelLogExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports/{exportId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a log export
         *
         * Gives a link to the file of a finished export: JSON Lines, one log a line.
         */
        get: operations["downloadLogExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/exports/{exportId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a log export
         *
         * Runs the export in the background. A failed one can be started again.
         */
        post: operations["startLogExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/groups/{groupBy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Group logs
         *
         * Groups logs by a field, as `analytics.groups.groupedData` groups traffic. The endpoint has no public schema, so body and reply are open.
         */
        get: operations["listLogGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logs/{logId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a log
         *
         * A request with its answer and metrics. Needs `logs.view`.
         */
        get: operations["getLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List MCP integrations
         *
         * The MCP servers that the organisation or a workspace knows.
         */
        get: operations["listMcpIntegrations"];
        put?: never;
        /**
         * Create an MCP integration
         *
         * Makes an MCP server known. Workspaces get access to it with `mcpIntegrations.workspaces.update`, and open it as an MCP server of theirs.
         */
        post: operations["createMcpIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an MCP integration
         *
         * One MCP integration with its settings.
         */
        get: operations["getMcpIntegration"];
        /**
         * Update an MCP integration
         *
         * Changes how the MCP server is reached. Every server made from it follows.
         */
        put: operations["updateMcpIntegration"];
        post?: never;
        /**
         * Delete an MCP integration
         *
         * The servers made from it stop working.
         */
        delete: operations["deleteMcpIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an MCP integration offers
         *
         * The tools, prompts and resources of the MCP server, and which are open to workspaces.
         */
        get: operations["listMcpIntegrationCapabilities"];
        /**
         * Open or close what an MCP integration offers
         *
         * What is closed here is closed in every workspace.
         */
        put: operations["updateMcpIntegrationCapabilities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve what an MCP integration says about itself
         *
         * Name, version and instructions of the MCP server, as it was read last.
         */
        get: operations["getMcpIntegrationMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what an MCP integration offers
         *
         * Stores what the MCP server says about itself and offers. Gateways of your own report it; the hosted one does so by itself.
         */
        post: operations["syncMcpIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an MCP integration
         *
         * Calls the MCP server once and says whether it answered. A failed call is a reply with `success: false`, not an error.
         */
        post: operations["testMcpIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-integrations/{mcpIntegrationId}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces of an MCP integration
         *
         * Which workspaces may use the integration.
         */
        get: operations["listMcpIntegrationWorkspaces"];
        /**
         * Give workspaces access to an MCP integration
         *
         * Gives or takes access, for single workspaces and for those made later.
         */
        put: operations["updateMcpIntegrationWorkspaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List MCP servers
         *
         * The MCP servers that a workspace has opened.
         */
        get: operations["listMcpServers"];
        put?: never;
        /**
         * Create an MCP server
         *
         * Opens an MCP integration in a workspace, under a slug and with access of its own.
         */
        post: operations["createMcpServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an MCP server
         *
         * One MCP server with the integration behind it.
         */
        get: operations["getMcpServer"];
        /**
         * Update an MCP server
         *
         * Changes the name or the description. The slug and the integration stay.
         */
        put: operations["updateMcpServer"];
        post?: never;
        /**
         * Delete an MCP server
         *
         * Clients can no longer reach it. The integration stays.
         */
        delete: operations["deleteMcpServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an MCP server offers
         *
         * The tools, prompts and resources of the server, and which of them clients of this workspace can use.
         */
        get: operations["listMcpServerCapabilities"];
        /**
         * Open or close what an MCP server offers
         *
         * What the integration has closed cannot be opened here.
         */
        put: operations["updateMcpServerCapabilities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/capabilities/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what an MCP server offers
         *
         * Adds tools, prompts and resources that were seen at the MCP server. None are removed. Gateways of your own report them; the hosted one does so by itself.
         */
        post: operations["syncMcpServerCapabilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/client-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the OAuth client of an MCP server
         *
         * The client as which the gateway is registered at the MCP server. 404 when it is not registered.
         */
        get: operations["getMcpServerClientInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections to an MCP server
         *
         * Who is signed in at the MCP server. With a user's key only that user, with a service key everyone.
         */
        get: operations["listMcpServerConnections"];
        put?: never;
        post?: never;
        /**
         * Disconnect a user from an MCP server
         *
         * Signs a user out at the MCP server: with a user's key that user, with a service key the one in `user_id`.
         */
        delete: operations["deleteMcpServerConnections"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve what an MCP server says about itself
         *
         * Name, version and instructions of the MCP server, as it was read last.
         */
        get: operations["getMcpServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/metadata/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what an MCP server says about itself
         *
         * Stores name, version and instructions of the MCP server. Gateways of your own report them; the hosted one does so by itself.
         */
        post: operations["syncMcpServerMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an MCP server
         *
         * Calls the MCP server once and says whether it answered. A failed call is a reply with `success: false`, not an error.
         */
        post: operations["testMcpServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve OAuth tokens for an MCP server
         *
         * The tokens with which the user of this API key is signed in at the MCP server. 404 when there are none.
         */
        get: operations["getMcpServerTokens"];
        /**
         * Keep OAuth tokens for an MCP server
         *
         * Signs the user of this API key in at the MCP server with tokens that you got yourself.
         */
        put: operations["setMcpServerTokens"];
        post?: never;
        /**
         * Delete OAuth tokens for an MCP server
         *
         * Signs the user of this API key out at the MCP server.
         */
        delete: operations["deleteMcpServerTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/user-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may use an MCP server
         *
         * The members of the workspace, and whether each may use the server.
         */
        get: operations["listMcpServerUserAccess"];
        /**
         * Decide who may use an MCP server
         *
         * Gives or takes access, for single users and for all others.
         */
        put: operations["updateMcpServerUserAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp-servers/{mcpServerId}/user-access/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether the caller may use an MCP server
         *
         * Whether the user of this API key may use the server.
         */
        get: operations["checkMcpServerUserAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message
         *
         * Answers a conversation in Anthropic's shape. The hosted gateway translates it for other providers; one of your own knows Anthropic, and its models at Bedrock and Vertex. With `stream: true` the answer comes as events. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the tokens of a message
         *
         * Counts the tokens of a request without sending it to the model. Anthropic, Bedrock and Vertex can; other providers give an error.
         */
        post: operations["countMessageTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model-configs/general/{provider}/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the general facts of a model
         *
         * What a model can do and which parameters it takes, with their limits, from Portkey's open list. Needs no API key. A model that is not in the list gives 404.
         */
        get: operations["getModelGeneralConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model-configs/pricing/{provider}/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the prices of a model
         *
         * Prices of a model at a provider, in US cents for each token or other unit, from Portkey's open list. Needs no API key. A model that is not in the list gives 404.
         */
        get: operations["getModelPricing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         *
         * The models that the API key can use through the model catalog. With a provider named in the headers, a gateway of your own lists that provider's models.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the model, for example `gpt-4o-mini`. */
                model: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a model
         *
         * Facts of one model of the provider that the headers name. An unknown name gives 404.
         */
        get: operations["retrieveModel"];
        put?: never;
        post?: never;
        /**
         * Delete a fine-tuned model
         *
         * Deletes a model of your own at the provider. You must own the organisation there; other models give 403 or 404.
         */
        delete: operations["deleteModel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify content
         *
         * Tells whether texts or images are harmful, and how. It stores and blocks nothing.
         */
        post: operations["createModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ocr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a document
         *
         * Turns the pages of a document or an image into Markdown. The shape is Mistral's; the gateway passes it on, so the provider must know it.
         */
        post: operations["createOCR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otel/v1/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send log records
         *
         * Takes log records of any OpenTelemetry instrumentation. An OTLP exporter can send them itself, as for traces.
         */
        post: operations["createOtelLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otel/v1/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send traces
         *
         * Takes spans of any OpenTelemetry instrumentation; they appear with the gateway's own traces. An OTLP exporter can send them itself: its endpoint is the base URL followed by `/otel`, with the API key in the header `x-portkey-api-key`.
         */
        post: operations["createOtelTraces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/rate-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rate limits policies
         *
         * Rates of a workspace. Needs `policies.list`.
         */
        get: operations["listRateLimitsPolicies"];
        put?: never;
        /**
         * Create a rate limits policy
         *
         * Gives each group of the requests that meet the conditions a rate. Requests beyond it fail with 429. Needs `policies.create`.
         */
        post: operations["createRateLimitsPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/rate-limits/{rateLimitsPolicyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a rate limits policy
         *
         * One policy. Needs `policies.read`.
         */
        get: operations["getRateLimitsPolicy"];
        /**
         * Update a rate limits policy
         *
         * Changes the rate, or which requests it is for (`conditions`, from backend 1.16 on). What is counted (`type`) and how it is grouped (`group_by`) stay. Needs `policies.update`.
         */
        put: operations["updateRateLimitsPolicy"];
        post?: never;
        /**
         * Delete a rate limits policy
         *
         * The rate no longer applies. Needs `policies.delete`.
         */
        delete: operations["deleteRateLimitsPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/usage-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage limits policies
         *
         * Budgets of a workspace. Needs `policies.list`.
         */
        get: operations["listUsageLimitsPolicies"];
        put?: never;
        /**
         * Create a usage limits policy
         *
         * Gives each group of the requests that meet the conditions a budget. When a group has used it up, its requests fail with 412 until usage starts again at zero. Needs `policies.create`.
         */
        post: operations["createUsageLimitsPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/usage-limits/{policyUsageLimitsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a usage limits policy
         *
         * One policy, on request with what each group has used. Needs `policies.read`.
         */
        get: operations["getUsageLimitsPolicy"];
        /**
         * Update a usage limits policy
         *
         * Changes the budget, its resets, or which requests it is for (`conditions`, from backend 1.16 on). What is counted (`type`) and how it is grouped (`group_by`) stay. Needs `policies.update`.
         */
        put: operations["updateUsageLimitsPolicy"];
        post?: never;
        /**
         * Delete a usage limits policy
         *
         * The budget no longer applies. Needs `policies.delete`.
         */
        delete: operations["deleteUsageLimitsPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/usage-limits/{policyUsageLimitsId}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of a usage limits policy
         *
         * The groups that have used any of their budget.
         */
        get: operations["listUsageLimitsPolicyEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/usage-limits/{policyUsageLimitsId}/entities/{entityId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the usage of a group
         *
         * The group gets its whole budget again, at once.
         */
        put: operations["resetUsageLimitsPolicyEntity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prompts
         *
         * Lists the prompts of a workspace or one of its collections, without their templates.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Create a prompt
         *
         * Creates a prompt and publishes its first version.
         */
        post: operations["createPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prompt partials
         *
         * Returns all partials in one array.
         */
        get: operations["listPromptPartials"];
        put?: never;
        /**
         * Create a prompt partial
         *
         * Creates a piece of text that prompts take in with `{{>slug}}`, and publishes its first version.
         */
        post: operations["createPromptPartial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a prompt partial
         *
         * Returns a partial with the text of its published version.
         */
        get: operations["getPromptPartial"];
        /**
         * Update a prompt partial
         *
         * Changes the name, or saves a new version of the text. Prompts take in the new version only after `prompts.partials.publish`.
         */
        put: operations["updatePromptPartial"];
        post?: never;
        /**
         * Delete a prompt partial
         *
         * Deletes a partial and all its versions.
         */
        delete: operations["deletePromptPartial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a shared partial
         *
         * Makes a partial of your own workspace from a shared one. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["forkPromptPartial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}/makeDefault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a prompt partial's version
         *
         * Makes a version the one that prompts take in.
         */
        put: operations["publishPromptPartial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change how a partial is shared
         *
         * Changes which workspaces use a partial. The endpoint has no public schema, so body and reply are open.
         */
        put: operations["updatePromptPartialShare"];
        /**
         * Share a partial
         *
         * Lets other workspaces use a partial. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["sharePromptPartial"];
        /**
         * End the sharing of a partial
         *
         * Takes a shared partial back from the workspaces. The endpoint has no public schema, so body and reply are open.
         */
        delete: operations["deletePromptPartialShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}/unshare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop sharing a partial
         *
         * Stops sharing a partial with workspaces. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["unsharePromptPartial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/partials/{promptPartialId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a prompt partial's versions
         *
         * Returns all versions of a partial in one array.
         */
        get: operations["listPromptPartialVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a prompt
         *
         * Returns a prompt with the template and settings of its published version.
         */
        get: operations["getPrompt"];
        /**
         * Update a prompt
         *
         * Changes the prompt's name or collection, or saves a new version of its template. The new version answers only after `prompts.publish`. A new version needs the whole template and its settings, unless `patch` is set.
         */
        put: operations["updatePrompt"];
        post?: never;
        /**
         * Delete a prompt
         *
         * Deletes a prompt and all its versions. Requests that still name it fail from then on.
         */
        delete: operations["deletePrompt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a prompt
         *
         * Fills a prompt template with the variables and sends it to the model stored with it. The id alone runs the published version; `pp-summary-1a2b3c@12` runs version 12, `@latest` the newest one, `@staging` the one with that label.
         */
        post: operations["createPromptCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a shared prompt
         *
         * Makes a prompt of your own workspace from a shared one. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["forkPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a prompt, the older way
         *
         * Fills a prompt template with the variables and sends it to its model. Use `prompts.completions.create`, which also streams and takes parameters of the model.
         * @deprecated
         */
        post: operations["createGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/makeDefault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a prompt's version
         *
         * Makes a version the one that answers when the prompt is run by its slug alone.
         */
        put: operations["publishPrompt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render a prompt
         *
         * Fills a prompt template with the variables and returns the request body it makes, without sending it to a model. The body suits `chat.completions.create`, or `completions.create` for text templates.
         */
        post: operations["renderPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change how a prompt is shared
         *
         * Changes which workspaces use a prompt. The endpoint has no public schema, so body and reply are open.
         */
        put: operations["updatePromptShare"];
        /**
         * Share a prompt
         *
         * Lets other workspaces use a prompt. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["sharePrompt"];
        /**
         * End the sharing of a prompt
         *
         * Takes a shared prompt back from the workspaces. The endpoint has no public schema, so body and reply are open.
         */
        delete: operations["deletePromptShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/unshare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop sharing a prompt
         *
         * Stops sharing a prompt with workspaces. The endpoint has no public schema, so body and reply are open.
         */
        post: operations["unsharePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a prompt's versions
         *
         * Returns all versions of a prompt in one array.
         */
        get: operations["listPromptVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prompts/{promptId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a prompt's version
         *
         * Returns a prompt with the template and settings of one version.
         */
        get: operations["getPromptVersion"];
        /**
         * Label a prompt's version
         *
         * Puts a label on a version, so that `slug@label` runs it.
         */
        put: operations["updatePromptVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List providers
         *
         * The providers of a workspace, 50 a page when `page_size` is left out.
         */
        get: operations["listProviders"];
        put?: never;
        /**
         * Create a provider
         *
         * Opens an integration to a workspace under a slug of its own, with limits of its own. Requests name it `@slug`.
         */
        post: operations["createProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a provider
         *
         * One provider with its limits and settings.
         */
        get: operations["getProvider"];
        /**
         * Update a provider
         *
         * Changes the name, note, limits or expiry, or starts the usage again at zero. The slug and the integration stay.
         */
        put: operations["updateProvider"];
        post?: never;
        /**
         * Delete a provider
         *
         * Requests that name it fail from then on. The integration stays.
         */
        delete: operations["deleteProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a realtime session
         *
         * Opens a WebSocket to the provider's realtime API; the gateway passes messages both ways and logs the session. The answer to the upgrade is 101; every other status means that no session began. Browsers cannot send the headers: use a client secret there.
         */
        get: operations["connectRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a WebRTC call
         *
         * Answers a WebRTC offer. The header `location` of the reply ends in the id of the call (`rtc_…`).
         */
        post: operations["createRealtimeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/calls/{call_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a SIP call
         *
         * Takes an incoming call and sets up the session that talks with the caller.
         */
        post: operations["acceptRealtimeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/calls/{call_id}/hangup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hang up a call
         *
         * Ends a call, whether it came by SIP or WebRTC.
         */
        post: operations["hangUpRealtimeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/calls/{call_id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a SIP call
         *
         * Sends the caller to another number.
         */
        post: operations["referRealtimeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/calls/{call_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a SIP call
         *
         * Turns an incoming call down.
         */
        post: operations["rejectRealtimeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/client_secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a client secret
         *
         * Makes a secret that works for a while, with which a browser or phone opens a session without your key.
         */
        post: operations["createRealtimeClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a realtime session, the older way
         *
         * Makes a session and a secret that opens it. Use `realtime.clientSecrets.create`.
         * @deprecated
         */
        post: operations["createRealtimeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/realtime/transcription_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a transcription session, the older way
         *
         * Makes a session that writes down what is said, and a secret that opens it. Use `realtime.clientSecrets.create`.
         * @deprecated
         */
        post: operations["createRealtimeTranscriptionSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rerank documents
         *
         * Orders documents by how well they answer a query. The reply has the same shape for every provider, for example Voyage, Jina, Cohere, Pinecone, Bedrock and Azure AI.
         */
        post: operations["createRerank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a response
         *
         * Answers with text, JSON or tool calls. The provider keeps the conversation when you continue with `previous_response_id` or `conversation`. With `stream: true` the answer comes as events, with `background: true` later. Status 246 means that a guardrail failed but does not deny; 446 that one denied.
         */
        post: operations["createResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compact a conversation
         *
         * Turns a long conversation into fewer tokens. Send the `output` as the start of the next `input`, as it is. Name the conversation by `input`, `previous_response_id` or both.
         */
        post: operations["compactResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/input_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count input tokens
         *
         * Counts the tokens that the input of a request would take, without answering it.
         */
        post: operations["countInputTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/{response_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a response
         *
         * Reads an answer that the provider keeps, for example one made in the background. With `stream: true` the events of such an answer come again, also while it is being made. Status 404 means that it is unknown, deleted or was made with `store: false`.
         */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /**
         * Delete a response
         *
         * Deletes an answer that the provider keeps. It cannot be continued afterwards. Status 404 means that it is unknown.
         */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/{response_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a response
         *
         * Stops an answer that is being made in the background. Only for answers made with `background: true`.
         */
        post: operations["cancelResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses/{response_id}/input_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the input items of a response
         *
         * Lists what the model was given for an answer that the provider keeps.
         */
        get: operations["listInputItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of the identity provider
         *
         * Groups that can be mapped to workspaces. Needs SCIM to be set up for the organisation and an admin's key.
         */
        get: operations["listScimGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List group mappings
         *
         * Which groups of the identity provider belong to which workspaces. A group has one entry for each of its workspaces.
         */
        get: operations["listScimWorkspaceMappings"];
        put?: never;
        /**
         * Map a group to a workspace
         *
         * Members of the group join the workspace. A group can have many workspaces, but the same role in all of them: another role is refused until the old mappings are deleted. The same mapping again returns the one there is.
         */
        post: operations["createScimWorkspaceMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/workspaces/{scimWorkspaceGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a group mapping
         *
         * Later changes of the group no longer reach the workspace. Users who joined through the mapping stay members.
         */
        delete: operations["deleteScimWorkspaceMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secret-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secret references
         *
         * The references that the key can see. Needs `secret_references.list`.
         */
        get: operations["listSecretReferences"];
        put?: never;
        /**
         * Create a secret reference
         *
         * Tells Portkey where a secret is. Integrations, virtual keys and MCP integrations then name the reference instead of holding the secret. 400 means that `auth_config` does not fit the manager.
         */
        post: operations["createSecretReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secret-references/{secretReferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a secret reference
         *
         * Where a secret is, without the secret. Needs `secret_references.read`.
         */
        get: operations["getSecretReference"];
        /**
         * Update a secret reference
         *
         * Changes where the secret is, how to sign in, or who may use it. 400 means that nothing in the body can be changed.
         */
        put: operations["updateSecretReference"];
        post?: never;
        /**
         * Delete a secret reference
         *
         * The secret itself stays where it is. 400 means that something still uses the reference.
         */
        delete: operations["deleteSecretReference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         *
         * Lists the skills of the provider's project.
         */
        get: operations["listSkills"];
        put?: never;
        /**
         * Create a skill
         *
         * Uploads the files of a skill as its version 1. Name and description come from its `SKILL.md`.
         */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a skill
         *
         * Reads a skill. Status 404 means that it is unknown or deleted.
         */
        get: operations["getSkill"];
        put?: never;
        /**
         * Update a skill
         *
         * Chooses the version that is used when none is named.
         */
        post: operations["updateSkill"];
        /**
         * Delete a skill
         *
         * Deletes a skill with all its versions.
         */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skill_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the content of a skill
         *
         * Reads the files of the default version as a zip file.
         */
        get: operations["getSkillContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skill_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a skill
         *
         * Lists the versions of a skill.
         */
        get: operations["listSkillVersions"];
        put?: never;
        /**
         * Create a version of a skill
         *
         * Uploads the files of a new version. Versions are counted from 1 and do not change.
         */
        post: operations["createSkillVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skill_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a version of a skill
         *
         * Reads a version of a skill.
         */
        get: operations["getSkillVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a skill
         *
         * Deletes a version of a skill. Choose another default version first when it is the default.
         */
        delete: operations["deleteSkillVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{skill_id}/versions/{version}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the content of a version of a skill
         *
         * Reads the files of a version as a zip file.
         */
        get: operations["getSkillVersionContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a thread
         *
         * Creates a thread, empty or with first messages. Deprecated in favour of `conversations.create`.
         * @deprecated
         */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a thread and run it
         *
         * Creates a thread and starts a run on it, in one request. With `stream: true` the events of the run come as they happen, each with its name in `event` and its object in `data`. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["createThreadAndRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a thread
         *
         * Returns one thread, without its messages. Deprecated in favour of `conversations.retrieve`.
         * @deprecated
         */
        get: operations["getThread"];
        put?: never;
        /**
         * Update a thread
         *
         * Changes the metadata or the tool resources of a thread. Deprecated in favour of `conversations.update`.
         * @deprecated
         */
        post: operations["updateThread"];
        /**
         * Delete a thread
         *
         * Deletes a thread and its messages. Deprecated in favour of `conversations.delete`.
         * @deprecated
         */
        delete: operations["deleteThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         *
         * Lists the messages of a thread, newest first. Deprecated in favour of `conversations.items.list`.
         * @deprecated
         */
        get: operations["listThreadMessages"];
        put?: never;
        /**
         * Create a message
         *
         * Adds a message to a thread. It is refused while a run is at work on the thread. Deprecated in favour of `conversations.items.create`.
         * @deprecated
         */
        post: operations["createThreadMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a message
         *
         * Returns one message. Deprecated in favour of `conversations.items.retrieve`.
         * @deprecated
         */
        get: operations["getThreadMessage"];
        put?: never;
        /**
         * Update a message
         *
         * Changes the metadata of a message. Deprecated in favour of `conversations.update`.
         * @deprecated
         */
        post: operations["updateThreadMessage"];
        /**
         * Delete a message
         *
         * Takes a message out of a thread. Deprecated in favour of `conversations.items.delete`.
         * @deprecated
         */
        delete: operations["deleteThreadMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         *
         * Lists the runs of a thread, newest first. Deprecated in favour of `conversations.items.list`.
         * @deprecated
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Create a run
         *
         * Starts an assistant on a thread. With `stream: true` the events of the run come as they happen, each with its name in `event` and its object in `data`. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["createRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a run
         *
         * Returns one run; poll it until its status is final or `requires_action`. Deprecated in favour of `responses.retrieve`.
         * @deprecated
         */
        get: operations["getRun"];
        put?: never;
        /**
         * Update a run
         *
         * Changes the metadata of a run. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["updateRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         *
         * Stops a run that is queued, at work or waiting. It is `cancelling` first, then `cancelled`. Deprecated in favour of `responses.cancel`.
         * @deprecated
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List run steps
         *
         * Lists the steps of a run, newest first. Deprecated in favour of `conversations.items.list`.
         * @deprecated
         */
        get: operations["listRunSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a run step
         *
         * Returns one step of a run. Deprecated in favour of `conversations.items.retrieve`.
         * @deprecated
         */
        get: operations["getRunStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit tool outputs
         *
         * Gives a run in `requires_action` the outputs it waits for, all in one request and before the run expires. With `stream: true` the events that follow come as they happen. Deprecated in favour of `responses.create`.
         * @deprecated
         */
        post: operations["submitToolOutputs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload
         *
         * Begins a file of up to 8 GB that comes in parts. Add the parts within an hour, then complete the upload.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{upload_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an upload
         *
         * Ends an upload; no parts can be added any more.
         */
        post: operations["cancelUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{upload_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an upload
         *
         * Puts the parts together and makes the file. 400 means that their sizes do not add up to the upload's.
         */
        post: operations["completeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{upload_id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a part to an upload
         *
         * Adds up to 64 MB. Parts may be sent at the same time; their order is told when the upload is completed.
         */
        post: operations["createUploadPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vector stores
         *
         * Lists vector stores, newest first.
         */
        get: operations["listVectorStores"];
        put?: never;
        /**
         * Create a vector store
         *
         * Creates a vector store. Files given with it are indexed in the background.
         */
        post: operations["createVectorStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a vector store
         *
         * Returns one vector store.
         */
        get: operations["getVectorStore"];
        put?: never;
        /**
         * Update a vector store
         *
         * Changes the name, the metadata or the expiry of a vector store.
         */
        post: operations["updateVectorStore"];
        /**
         * Delete a vector store
         *
         * Deletes a vector store. Its files stay.
         */
        delete: operations["deleteVectorStore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/file_batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a file batch
         *
         * Adds several files at once. They are indexed in the background.
         */
        post: operations["createVectorStoreFileBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a file batch
         *
         * Returns one file batch, with how far its indexing is.
         */
        get: operations["getVectorStoreFileBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a file batch
         *
         * Stops indexing of the files that are not done yet.
         */
        post: operations["cancelVectorStoreFileBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of a file batch
         *
         * Lists the files of a file batch, newest first.
         */
        get: operations["listVectorStoreFileBatchFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of a vector store
         *
         * Lists the files of a vector store, newest first.
         */
        get: operations["listVectorStoreFiles"];
        put?: never;
        /**
         * Add a file to a vector store
         *
         * Adds an uploaded file, which is indexed in the background. For several files a file batch is faster.
         */
        post: operations["createVectorStoreFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a file of a vector store
         *
         * Returns one file of a vector store, with how far its indexing is.
         */
        get: operations["getVectorStoreFile"];
        put?: never;
        /**
         * Update a file of a vector store
         *
         * Replaces the attributes of a file.
         */
        post: operations["updateVectorStoreFile"];
        /**
         * Remove a file from a vector store
         *
         * Takes a file out of a vector store. The file itself stays; delete it with `files.delete`.
         */
        delete: operations["deleteVectorStoreFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the text of a file
         *
         * Returns the text of a file, as it was read for indexing.
         */
        get: operations["getVectorStoreFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector_stores/{vector_store_id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a vector store
         *
         * Finds passages that fit a query, in the files whose attributes pass the filter.
         */
        post: operations["searchVectorStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List videos
         *
         * Lists the videos of your key at the provider, with those being made.
         */
        get: operations["listVideos"];
        put?: never;
        /**
         * Make a video
         *
         * Begins a video. It takes minutes: ask with `videos.retrieve` until `status` is `completed` or `failed`, then fetch it with `videos.downloadContent`.
         */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/characters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a character
         *
         * Makes a character from a video of it; prompts can then name it.
         */
        post: operations["createVideoCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/characters/{character_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a character
         *
         * Returns a character.
         */
        get: operations["getVideoCharacter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a video
         *
         * Begins a video that is an edit of another, which you send or name.
         */
        post: operations["editVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a video
         *
         * Begins a video that continues another, which you send or name.
         */
        post: operations["extendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a video
         *
         * Returns a video and how far it is.
         */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        /**
         * Delete a video
         *
         * Deletes a video and its files.
         */
        delete: operations["deleteVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a video
         *
         * Returns the bytes of a finished video, or of its preview images.
         */
        get: operations["getVideoContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{video_id}/remix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remix a video
         *
         * Begins a video that changes a finished one.
         */
        post: operations["remixVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/virtual-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List virtual keys
         *
         * The stored provider keys of a workspace. Providers take their place.
         * @deprecated
         */
        get: operations["listVirtualKeys"];
        put?: never;
        /**
         * Create a virtual key
         *
         * Stores a provider's key, so that requests can name it by a slug instead of carrying it. The key itself cannot be read back. Integrations, which store the key, and providers, which open it to a workspace, take the place of virtual keys.
         * @deprecated
         */
        post: operations["createVirtualKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/virtual-keys/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a virtual key
         *
         * One stored provider key with its limits. The key itself stays hidden.
         * @deprecated
         */
        get: operations["getVirtualKey"];
        /**
         * Update a virtual key
         *
         * Changes the name, the stored key or the limits. The slug stays.
         * @deprecated
         */
        put: operations["updateVirtualKey"];
        post?: never;
        /**
         * Delete a virtual key
         *
         * Requests that name the key fail from then on.
         * @deprecated
         */
        delete: operations["deleteVirtualKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace-exclusions/input-guardrails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces without the organisation's input guardrails
         *
         * The workspaces whose requests the organisation's default guardrails leave out. Needs an organisation's service key with the scope `organisation_exclusions.list`.
         */
        get: operations["listInputGuardrailExclusions"];
        /**
         * Leave workspaces out of the organisation's input guardrails
         *
         * Frees workspaces of the organisation's default guardrails on requests, or takes them in again. Needs an organisation's service key with the scope `organisation_exclusions.update`.
         */
        put: operations["updateInputGuardrailExclusions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace-exclusions/output-guardrails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces without the organisation's output guardrails
         *
         * The workspaces whose answers the organisation's default guardrails leave out. Needs an organisation's service key with the scope `organisation_exclusions.list`.
         */
        get: operations["listOutputGuardrailExclusions"];
        /**
         * Leave workspaces out of the organisation's output guardrails
         *
         * Frees workspaces of the organisation's default guardrails on answers, or takes them in again. Needs an organisation's service key with the scope `organisation_exclusions.update`.
         */
        put: operations["updateOutputGuardrailExclusions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcuvityCheck: schemas.AcuvityCheck;
        AcuvityScanParameters: schemas.AcuvityScanParameters;
        AddPrefixCheck: schemas.AddPrefixCheck;
        AddPrefixParameters: schemas.AddPrefixParameters;
        AgentCard: schemas.AgentCard;
        AgentCardFetchParams: schemas.AgentCardFetchParams;
        AgentIntegration: schemas.AgentIntegration;
        AgentIntegrationCreateParams: schemas.AgentIntegrationCreateParams;
        AgentIntegrationDeleted: schemas.AgentIntegrationDeleted;
        AgentIntegrationList: schemas.AgentIntegrationList;
        AgentIntegrationUpdateParams: schemas.AgentIntegrationUpdateParams;
        AgentServer: schemas.AgentServer;
        AgentServerCreateParams: schemas.AgentServerCreateParams;
        AgentServerDeleted: schemas.AgentServerDeleted;
        AgentServerList: schemas.AgentServerList;
        AgentServerUpdateParams: schemas.AgentServerUpdateParams;
        AktoCheck: schemas.AktoCheck;
        AllowedRequestTypesCheck: schemas.AllowedRequestTypesCheck;
        AllowedRequestTypesParameters: schemas.AllowedRequestTypesParameters;
        AnalyticsAveragePoint: schemas.AnalyticsAveragePoint;
        AnalyticsCacheHitRateGraph: schemas.AnalyticsCacheHitRateGraph;
        AnalyticsCacheHitRatePoint: schemas.AnalyticsCacheHitRatePoint;
        AnalyticsCacheLatencyGraph: schemas.AnalyticsCacheLatencyGraph;
        AnalyticsCacheSummary: schemas.AnalyticsCacheSummary;
        AnalyticsCostGraph: schemas.AnalyticsCostGraph;
        AnalyticsCostPoint: schemas.AnalyticsCostPoint;
        AnalyticsCount: schemas.AnalyticsCount;
        AnalyticsCountGraph: schemas.AnalyticsCountGraph;
        AnalyticsCountPoint: schemas.AnalyticsCountPoint;
        AnalyticsErrorRateGraph: schemas.AnalyticsErrorRateGraph;
        AnalyticsErrorRatePoint: schemas.AnalyticsErrorRatePoint;
        AnalyticsErrorStacksGraph: schemas.AnalyticsErrorStacksGraph;
        AnalyticsErrorStacksPoint: schemas.AnalyticsErrorStacksPoint;
        AnalyticsFeedbackScorePoint: schemas.AnalyticsFeedbackScorePoint;
        AnalyticsFeedbackScoresGraph: schemas.AnalyticsFeedbackScoresGraph;
        AnalyticsGraphObject: schemas.AnalyticsGraphObject;
        AnalyticsGroup: schemas.AnalyticsGroup;
        AnalyticsGroupBy: schemas.AnalyticsGroupBy;
        AnalyticsGroupList: schemas.AnalyticsGroupList;
        AnalyticsGroupObject: schemas.AnalyticsGroupObject;
        AnalyticsLatency: schemas.AnalyticsLatency;
        AnalyticsLatencyGraph: schemas.AnalyticsLatencyGraph;
        AnalyticsLatencyPoint: schemas.AnalyticsLatencyPoint;
        AnalyticsMetadataGroup: schemas.AnalyticsMetadataGroup;
        AnalyticsMetadataGroupList: schemas.AnalyticsMetadataGroupList;
        AnalyticsModelFeedbackGraph: schemas.AnalyticsModelFeedbackGraph;
        AnalyticsModelFeedbackPoint: schemas.AnalyticsModelFeedbackPoint;
        AnalyticsModelGroup: schemas.AnalyticsModelGroup;
        AnalyticsModelGroupList: schemas.AnalyticsModelGroupList;
        AnalyticsRescuedGraph: schemas.AnalyticsRescuedGraph;
        AnalyticsRescuedPoint: schemas.AnalyticsRescuedPoint;
        AnalyticsStatusCodePoint: schemas.AnalyticsStatusCodePoint;
        AnalyticsStatusCodesGraph: schemas.AnalyticsStatusCodesGraph;
        AnalyticsTimestamp: schemas.AnalyticsTimestamp;
        AnalyticsTokensGraph: schemas.AnalyticsTokensGraph;
        AnalyticsTokensPoint: schemas.AnalyticsTokensPoint;
        AnalyticsUserGroup: schemas.AnalyticsUserGroup;
        AnalyticsUserGroupList: schemas.AnalyticsUserGroupList;
        AnalyticsUsersRequestsGraph: schemas.AnalyticsUsersRequestsGraph;
        AnalyticsWeightedFeedbackGraph: schemas.AnalyticsWeightedFeedbackGraph;
        AnalyticsWorkspaceGroup: schemas.AnalyticsWorkspaceGroup;
        AnalyticsWorkspaceGroupList: schemas.AnalyticsWorkspaceGroupList;
        AnthropicAdvisorContent: schemas.AnthropicAdvisorContent;
        AnthropicAdvisorError: schemas.AnthropicAdvisorError;
        AnthropicAdvisorRedactedResult: schemas.AnthropicAdvisorRedactedResult;
        AnthropicAdvisorResult: schemas.AnthropicAdvisorResult;
        AnthropicAdvisorTool: schemas.AnthropicAdvisorTool;
        AnthropicAdvisorToolResultBlock: schemas.AnthropicAdvisorToolResultBlock;
        AnthropicAssistantMessageParam: schemas.AnthropicAssistantMessageParam;
        AnthropicBase64ImageSource: schemas.AnthropicBase64ImageSource;
        AnthropicBase64PDFSource: schemas.AnthropicBase64PDFSource;
        AnthropicBashCodeExecutionOutputBlock: schemas.AnthropicBashCodeExecutionOutputBlock;
        AnthropicBashCodeExecutionResultBlock: schemas.AnthropicBashCodeExecutionResultBlock;
        AnthropicBashCodeExecutionToolResultBlock: schemas.AnthropicBashCodeExecutionToolResultBlock;
        AnthropicBashCodeExecutionToolResultError: schemas.AnthropicBashCodeExecutionToolResultError;
        AnthropicBashTool: schemas.AnthropicBashTool;
        AnthropicBillingPolicy: schemas.AnthropicBillingPolicy;
        AnthropicBlockCacheControl: schemas.AnthropicBlockCacheControl;
        AnthropicBrowserStateBlock: schemas.AnthropicBrowserStateBlock;
        AnthropicBrowserStateChange: schemas.AnthropicBrowserStateChange;
        AnthropicCacheControl: schemas.AnthropicCacheControl;
        AnthropicCacheCreation: schemas.AnthropicCacheCreation;
        AnthropicCacheMissReason: schemas.AnthropicCacheMissReason;
        AnthropicCitationCharLocation: schemas.AnthropicCitationCharLocation;
        AnthropicCitationContentBlockLocation: schemas.AnthropicCitationContentBlockLocation;
        AnthropicCitationPageLocation: schemas.AnthropicCitationPageLocation;
        AnthropicCitationSearchResultLocation: schemas.AnthropicCitationSearchResultLocation;
        AnthropicCitationWebSearchResultLocation: schemas.AnthropicCitationWebSearchResultLocation;
        AnthropicCitationsConfig: schemas.AnthropicCitationsConfig;
        AnthropicCitationsDelta: schemas.AnthropicCitationsDelta;
        AnthropicClearThinkingEdit: schemas.AnthropicClearThinkingEdit;
        AnthropicClearToolUsesEdit: schemas.AnthropicClearToolUsesEdit;
        AnthropicCodeExecutionOutputBlock: schemas.AnthropicCodeExecutionOutputBlock;
        AnthropicCodeExecutionResultBlock: schemas.AnthropicCodeExecutionResultBlock;
        AnthropicCodeExecutionTool: schemas.AnthropicCodeExecutionTool;
        AnthropicCodeExecutionToolResultBlock: schemas.AnthropicCodeExecutionToolResultBlock;
        AnthropicCodeExecutionToolResultError: schemas.AnthropicCodeExecutionToolResultError;
        AnthropicCompactEdit: schemas.AnthropicCompactEdit;
        AnthropicCompactionBlock: schemas.AnthropicCompactionBlock;
        AnthropicCompactionConfig: schemas.AnthropicCompactionConfig;
        AnthropicComputerTool: schemas.AnthropicComputerTool;
        AnthropicConfiguration: schemas.AnthropicConfiguration;
        AnthropicContainer: schemas.AnthropicContainer;
        AnthropicContainerParams: schemas.AnthropicContainerParams;
        AnthropicContainerSkill: schemas.AnthropicContainerSkill;
        AnthropicContainerUploadBlock: schemas.AnthropicContainerUploadBlock;
        AnthropicContentBlock: schemas.AnthropicContentBlock;
        AnthropicContentBlockDelta: schemas.AnthropicContentBlockDelta;
        AnthropicContentBlockDeltaEvent: schemas.AnthropicContentBlockDeltaEvent;
        AnthropicContentBlockParam: schemas.AnthropicContentBlockParam;
        AnthropicContentBlockStartEvent: schemas.AnthropicContentBlockStartEvent;
        AnthropicContentBlockStopEvent: schemas.AnthropicContentBlockStopEvent;
        AnthropicContentSource: schemas.AnthropicContentSource;
        AnthropicContextEdit: schemas.AnthropicContextEdit;
        AnthropicContextManagement: schemas.AnthropicContextManagement;
        AnthropicDiagnostics: schemas.AnthropicDiagnostics;
        AnthropicDiagnosticsParam: schemas.AnthropicDiagnosticsParam;
        AnthropicDocumentBlock: schemas.AnthropicDocumentBlock;
        AnthropicEncryptedCodeExecutionResultBlock: schemas.AnthropicEncryptedCodeExecutionResultBlock;
        AnthropicErrorEvent: schemas.AnthropicErrorEvent;
        AnthropicFallback: schemas.AnthropicFallback;
        AnthropicFallbackBlock: schemas.AnthropicFallbackBlock;
        AnthropicFallbackCredit: schemas.AnthropicFallbackCredit;
        AnthropicFallbackModel: schemas.AnthropicFallbackModel;
        AnthropicFileSource: schemas.AnthropicFileSource;
        AnthropicImageBlock: schemas.AnthropicImageBlock;
        AnthropicInputJSONDelta: schemas.AnthropicInputJSONDelta;
        AnthropicInputTokensLimit: schemas.AnthropicInputTokensLimit;
        AnthropicJSONOutputFormat: schemas.AnthropicJSONOutputFormat;
        AnthropicMCPServer: schemas.AnthropicMCPServer;
        AnthropicMCPToolConfig: schemas.AnthropicMCPToolConfig;
        AnthropicMCPToolConfiguration: schemas.AnthropicMCPToolConfiguration;
        AnthropicMCPToolListingBlock: schemas.AnthropicMCPToolListingBlock;
        AnthropicMCPToolParam: schemas.AnthropicMCPToolParam;
        AnthropicMCPToolResultBlock: schemas.AnthropicMCPToolResultBlock;
        AnthropicMCPToolUseBlock: schemas.AnthropicMCPToolUseBlock;
        AnthropicMCPToolset: schemas.AnthropicMCPToolset;
        AnthropicMemoryTool: schemas.AnthropicMemoryTool;
        AnthropicMessage: schemas.AnthropicMessage;
        AnthropicMessageContentParam: schemas.AnthropicMessageContentParam;
        AnthropicMessageCountTokensParams: schemas.AnthropicMessageCountTokensParams;
        AnthropicMessageCreateParams: schemas.AnthropicMessageCreateParams;
        AnthropicMessageDelta: schemas.AnthropicMessageDelta;
        AnthropicMessageDeltaEvent: schemas.AnthropicMessageDeltaEvent;
        AnthropicMessageDeltaUsage: schemas.AnthropicMessageDeltaUsage;
        AnthropicMessageParam: schemas.AnthropicMessageParam;
        AnthropicMessageStartEvent: schemas.AnthropicMessageStartEvent;
        AnthropicMessageStopEvent: schemas.AnthropicMessageStopEvent;
        AnthropicMessageStreamEvent: schemas.AnthropicMessageStreamEvent;
        AnthropicMessageTokensCount: schemas.AnthropicMessageTokensCount;
        AnthropicMetadata: schemas.AnthropicMetadata;
        AnthropicModel: schemas.AnthropicModel;
        AnthropicOutputConfig: schemas.AnthropicOutputConfig;
        AnthropicOutputTokensDetails: schemas.AnthropicOutputTokensDetails;
        AnthropicPingEvent: schemas.AnthropicPingEvent;
        AnthropicPlainTextSource: schemas.AnthropicPlainTextSource;
        AnthropicRedactedThinkingBlock: schemas.AnthropicRedactedThinkingBlock;
        AnthropicRefusalStopDetails: schemas.AnthropicRefusalStopDetails;
        AnthropicSearchResultBlock: schemas.AnthropicSearchResultBlock;
        AnthropicServerToolUsage: schemas.AnthropicServerToolUsage;
        AnthropicServerToolUseBlock: schemas.AnthropicServerToolUseBlock;
        AnthropicSignatureDelta: schemas.AnthropicSignatureDelta;
        AnthropicSkillParams: schemas.AnthropicSkillParams;
        AnthropicStopReason: schemas.AnthropicStopReason;
        AnthropicSystemMessageParam: schemas.AnthropicSystemMessageParam;
        AnthropicTaskBudget: schemas.AnthropicTaskBudget;
        AnthropicTextBlock: schemas.AnthropicTextBlock;
        AnthropicTextCitation: schemas.AnthropicTextCitation;
        AnthropicTextDelta: schemas.AnthropicTextDelta;
        AnthropicTextEditorCodeExecutionToolResultBlock: schemas.AnthropicTextEditorCodeExecutionToolResultBlock;
        AnthropicTextEditorCreateResultBlock: schemas.AnthropicTextEditorCreateResultBlock;
        AnthropicTextEditorStrReplaceResultBlock: schemas.AnthropicTextEditorStrReplaceResultBlock;
        AnthropicTextEditorTool: schemas.AnthropicTextEditorTool;
        AnthropicTextEditorToolResultError: schemas.AnthropicTextEditorToolResultError;
        AnthropicTextEditorViewResultBlock: schemas.AnthropicTextEditorViewResultBlock;
        AnthropicThinkingBlock: schemas.AnthropicThinkingBlock;
        AnthropicThinkingConfig: schemas.AnthropicThinkingConfig;
        AnthropicThinkingConfigAdaptive: schemas.AnthropicThinkingConfigAdaptive;
        AnthropicThinkingConfigBetweenTools: schemas.AnthropicThinkingConfigBetweenTools;
        AnthropicThinkingConfigDisabled: schemas.AnthropicThinkingConfigDisabled;
        AnthropicThinkingConfigEnabled: schemas.AnthropicThinkingConfigEnabled;
        AnthropicThinkingDelta: schemas.AnthropicThinkingDelta;
        AnthropicThinkingTurns: schemas.AnthropicThinkingTurns;
        AnthropicTool: schemas.AnthropicTool;
        AnthropicToolCaller: schemas.AnthropicToolCaller;
        AnthropicToolChangeBlock: schemas.AnthropicToolChangeBlock;
        AnthropicToolChoice: schemas.AnthropicToolChoice;
        AnthropicToolChoiceAny: schemas.AnthropicToolChoiceAny;
        AnthropicToolChoiceAuto: schemas.AnthropicToolChoiceAuto;
        AnthropicToolChoiceNone: schemas.AnthropicToolChoiceNone;
        AnthropicToolChoiceTool: schemas.AnthropicToolChoiceTool;
        AnthropicToolExamples: schemas.AnthropicToolExamples;
        AnthropicToolInputSchema: schemas.AnthropicToolInputSchema;
        AnthropicToolOptions: schemas.AnthropicToolOptions;
        AnthropicToolReferenceBlock: schemas.AnthropicToolReferenceBlock;
        AnthropicToolResultBlock: schemas.AnthropicToolResultBlock;
        AnthropicToolResultContent: schemas.AnthropicToolResultContent;
        AnthropicToolSearchResultBlock: schemas.AnthropicToolSearchResultBlock;
        AnthropicToolSearchTool: schemas.AnthropicToolSearchTool;
        AnthropicToolSearchToolResultBlock: schemas.AnthropicToolSearchToolResultBlock;
        AnthropicToolSearchToolResultError: schemas.AnthropicToolSearchToolResultError;
        AnthropicToolUnion: schemas.AnthropicToolUnion;
        AnthropicToolUseBlock: schemas.AnthropicToolUseBlock;
        AnthropicToolUsesLimit: schemas.AnthropicToolUsesLimit;
        AnthropicToolset: schemas.AnthropicToolset;
        AnthropicURLSource: schemas.AnthropicURLSource;
        AnthropicUsage: schemas.AnthropicUsage;
        AnthropicUserLocation: schemas.AnthropicUserLocation;
        AnthropicUserMessageParam: schemas.AnthropicUserMessageParam;
        AnthropicWebFetchBlock: schemas.AnthropicWebFetchBlock;
        AnthropicWebFetchTool: schemas.AnthropicWebFetchTool;
        AnthropicWebFetchToolResultBlock: schemas.AnthropicWebFetchToolResultBlock;
        AnthropicWebFetchToolResultError: schemas.AnthropicWebFetchToolResultError;
        AnthropicWebFetchURLSource: schemas.AnthropicWebFetchURLSource;
        AnthropicWebFetchURLSources: schemas.AnthropicWebFetchURLSources;
        AnthropicWebSearchResultBlock: schemas.AnthropicWebSearchResultBlock;
        AnthropicWebSearchTool: schemas.AnthropicWebSearchTool;
        AnthropicWebSearchToolResultBlock: schemas.AnthropicWebSearchToolResultBlock;
        AnthropicWebSearchToolResultError: schemas.AnthropicWebSearchToolResultError;
        ApiKey: schemas.ApiKey;
        ApiKeyCreateDefaults: schemas.ApiKeyCreateDefaults;
        ApiKeyCreateParams: schemas.ApiKeyCreateParams;
        ApiKeyCreated: schemas.ApiKeyCreated;
        ApiKeyDefaults: schemas.ApiKeyDefaults;
        ApiKeyDeleted: schemas.ApiKeyDeleted;
        ApiKeyList: schemas.ApiKeyList;
        ApiKeyRateLimit: schemas.ApiKeyRateLimit;
        ApiKeyRotateParams: schemas.ApiKeyRotateParams;
        ApiKeyRotated: schemas.ApiKeyRotated;
        ApiKeyRotationPolicy: schemas.ApiKeyRotationPolicy;
        ApiKeyUpdateParams: schemas.ApiKeyUpdateParams;
        ApiKeyUpdated: schemas.ApiKeyUpdated;
        AporiaCheck: schemas.AporiaCheck;
        AporiaParameters: schemas.AporiaParameters;
        ApplyPatchTool: schemas.ApplyPatchTool;
        Assistant: schemas.Assistant;
        AssistantCodeInterpreterTool: schemas.AssistantCodeInterpreterTool;
        AssistantCreateParams: schemas.AssistantCreateParams;
        AssistantDeleted: schemas.AssistantDeleted;
        AssistantErrorEvent: schemas.AssistantErrorEvent;
        AssistantFileSearchRankingOptions: schemas.AssistantFileSearchRankingOptions;
        AssistantFileSearchResourcesCreateParams: schemas.AssistantFileSearchResourcesCreateParams;
        AssistantFileSearchTool: schemas.AssistantFileSearchTool;
        AssistantFileSearchToolTypeOnly: schemas.AssistantFileSearchToolTypeOnly;
        AssistantFunctionTool: schemas.AssistantFunctionTool;
        AssistantList: schemas.AssistantList;
        AssistantResponseFormatOption: schemas.AssistantResponseFormatOption;
        AssistantStreamError: schemas.AssistantStreamError;
        AssistantStreamEvent: schemas.AssistantStreamEvent;
        AssistantTool: schemas.AssistantTool;
        AssistantToolChoice: schemas.AssistantToolChoice;
        AssistantToolChoiceFunction: schemas.AssistantToolChoiceFunction;
        AssistantToolChoiceOption: schemas.AssistantToolChoiceOption;
        AssistantToolResources: schemas.AssistantToolResources;
        AssistantToolResourcesCreateParams: schemas.AssistantToolResourcesCreateParams;
        AssistantUpdateParams: schemas.AssistantUpdateParams;
        AssistantVectorStoreCreateParams: schemas.AssistantVectorStoreCreateParams;
        AudioModel: schemas.AudioModel;
        AudioResponseFormat: schemas.AudioResponseFormat;
        AudioTranscription: schemas.AudioTranscription;
        AuditLog: schemas.AuditLog;
        AuditLogList: schemas.AuditLogList;
        AutoFileChunkingStrategyParam: schemas.AutoFileChunkingStrategyParam;
        AwsAccessKeyAuth: schemas.AwsAccessKeyAuth;
        AwsAssumedRoleAuth: schemas.AwsAssumedRoleAuth;
        AwsSecretsManagerAuth: schemas.AwsSecretsManagerAuth;
        AwsServiceRoleAuth: schemas.AwsServiceRoleAuth;
        AzureAIConfiguration: schemas.AzureAIConfiguration;
        AzureAuthMode: schemas.AzureAuthMode;
        AzureContentSafetyCheck: schemas.AzureContentSafetyCheck;
        AzureContentSafetyParameters: schemas.AzureContentSafetyParameters;
        AzureDefaultAuth: schemas.AzureDefaultAuth;
        AzureDeployment: schemas.AzureDeployment;
        AzureEntraAuth: schemas.AzureEntraAuth;
        AzureKeyVaultAuth: schemas.AzureKeyVaultAuth;
        AzureManagedIdentityAuth: schemas.AzureManagedIdentityAuth;
        AzureOpenAIConfiguration: schemas.AzureOpenAIConfiguration;
        AzurePIICheck: schemas.AzurePIICheck;
        AzurePIIParameters: schemas.AzurePIIParameters;
        AzureShieldCheck: schemas.AzureShieldCheck;
        AzureShieldParameters: schemas.AzureShieldParameters;
        Batch: schemas.Batch;
        BatchCreateParams: schemas.BatchCreateParams;
        BatchError: schemas.BatchError;
        BatchErrors: schemas.BatchErrors;
        BatchList: schemas.BatchList;
        BatchOutputDataConfig: schemas.BatchOutputDataConfig;
        BatchOutputExpiresAfter: schemas.BatchOutputExpiresAfter;
        BatchPortkeyOptions: schemas.BatchPortkeyOptions;
        BatchProviderOptions: schemas.BatchProviderOptions;
        BatchRequestCounts: schemas.BatchRequestCounts;
        BatchRequestItem: schemas.BatchRequestItem;
        BatchS3OutputDataConfig: schemas.BatchS3OutputDataConfig;
        BatchUsage: schemas.BatchUsage;
        BedrockConfiguration: schemas.BedrockConfiguration;
        BedrockGuardCheck: schemas.BedrockGuardCheck;
        BedrockGuardParameters: schemas.BedrockGuardParameters;
        BetaRealtimeAudioFormat: schemas.BetaRealtimeAudioFormat;
        BetaRealtimeAudioTranscription: schemas.BetaRealtimeAudioTranscription;
        BetaRealtimeModalities: schemas.BetaRealtimeModalities;
        BetaRealtimeSecret: schemas.BetaRealtimeSecret;
        BetaRealtimeSecretExpiry: schemas.BetaRealtimeSecretExpiry;
        BetaRealtimeSession: schemas.BetaRealtimeSession;
        BetaRealtimeSessionCreateParams: schemas.BetaRealtimeSessionCreateParams;
        BetaRealtimeTurnDetection: schemas.BetaRealtimeTurnDetection;
        BetaTranscriptionSession: schemas.BetaTranscriptionSession;
        BetaTranscriptionSessionCreateParams: schemas.BetaTranscriptionSessionCreateParams;
        BetaTranscriptionSessionTranscription: schemas.BetaTranscriptionSessionTranscription;
        BytePlusConfiguration: schemas.BytePlusConfiguration;
        CallCreateParams: schemas.CallCreateParams;
        CallReferParams: schemas.CallReferParams;
        CallRejectParams: schemas.CallRejectParams;
        CatalogModel: schemas.CatalogModel;
        CatoCheck: schemas.CatoCheck;
        CatoParameters: schemas.CatoParameters;
        CharacterCountCheck: schemas.CharacterCountCheck;
        CharacterCountParameters: schemas.CharacterCountParameters;
        ChatCompletion: schemas.ChatCompletion;
        ChatCompletionAllowedToolChoice: schemas.ChatCompletionAllowedToolChoice;
        ChatCompletionAllowedTools: schemas.ChatCompletionAllowedTools;
        ChatCompletionAssistantContentPart: schemas.ChatCompletionAssistantContentPart;
        ChatCompletionAssistantMessageParam: schemas.ChatCompletionAssistantMessageParam;
        ChatCompletionAssistantMessageParamAudio: schemas.ChatCompletionAssistantMessageParamAudio;
        ChatCompletionAudio: schemas.ChatCompletionAudio;
        ChatCompletionAudioParam: schemas.ChatCompletionAudioParam;
        ChatCompletionAudioParamID: schemas.ChatCompletionAudioParamID;
        ChatCompletionBashTool: schemas.ChatCompletionBashTool;
        ChatCompletionBedrockGuardrail: schemas.ChatCompletionBedrockGuardrail;
        ChatCompletionCacheControl: schemas.ChatCompletionCacheControl;
        ChatCompletionChoice: schemas.ChatCompletionChoice;
        ChatCompletionChoiceLogprobs: schemas.ChatCompletionChoiceLogprobs;
        ChatCompletionChunk: schemas.ChatCompletionChunk;
        ChatCompletionChunkChoice: schemas.ChatCompletionChunkChoice;
        ChatCompletionChunkChoiceDelta: schemas.ChatCompletionChunkChoiceDelta;
        ChatCompletionChunkChoiceDeltaAudio: schemas.ChatCompletionChunkChoiceDeltaAudio;
        ChatCompletionChunkChoiceDeltaFunctionCall: schemas.ChatCompletionChunkChoiceDeltaFunctionCall;
        ChatCompletionChunkChoiceDeltaToolCall: schemas.ChatCompletionChunkChoiceDeltaToolCall;
        ChatCompletionChunkChoiceDeltaToolCallCustom: schemas.ChatCompletionChunkChoiceDeltaToolCallCustom;
        ChatCompletionChunkChoiceDeltaToolCallFunction: schemas.ChatCompletionChunkChoiceDeltaToolCallFunction;
        ChatCompletionChunkContentBlock: schemas.ChatCompletionChunkContentBlock;
        ChatCompletionChunkContentBlockDelta: schemas.ChatCompletionChunkContentBlockDelta;
        ChatCompletionChunkHookResults: schemas.ChatCompletionChunkHookResults;
        ChatCompletionCodeExecutionTool: schemas.ChatCompletionCodeExecutionTool;
        ChatCompletionComputerTool: schemas.ChatCompletionComputerTool;
        ChatCompletionContentBlock: schemas.ChatCompletionContentBlock;
        ChatCompletionContentPart: schemas.ChatCompletionContentPart;
        ChatCompletionContentPartFile: schemas.ChatCompletionContentPartFile;
        ChatCompletionContentPartFileFile: schemas.ChatCompletionContentPartFileFile;
        ChatCompletionContentPartImage: schemas.ChatCompletionContentPartImage;
        ChatCompletionContentPartImageImageURL: schemas.ChatCompletionContentPartImageImageURL;
        ChatCompletionContentPartInputAudio: schemas.ChatCompletionContentPartInputAudio;
        ChatCompletionContentPartInputAudioInputAudio: schemas.ChatCompletionContentPartInputAudioInputAudio;
        ChatCompletionContentPartRedactedThinking: schemas.ChatCompletionContentPartRedactedThinking;
        ChatCompletionContentPartRefusal: schemas.ChatCompletionContentPartRefusal;
        ChatCompletionContentPartText: schemas.ChatCompletionContentPartText;
        ChatCompletionContentPartThinking: schemas.ChatCompletionContentPartThinking;
        ChatCompletionCreateParams: schemas.ChatCompletionCreateParams;
        ChatCompletionCreateParamsFunction: schemas.ChatCompletionCreateParamsFunction;
        ChatCompletionCreateParamsModeration: schemas.ChatCompletionCreateParamsModeration;
        ChatCompletionCreateParamsModerationPolicy: schemas.ChatCompletionCreateParamsModerationPolicy;
        ChatCompletionCreateParamsModerationPolicyMode: schemas.ChatCompletionCreateParamsModerationPolicyMode;
        ChatCompletionCreateParamsPromptCacheOptions: schemas.ChatCompletionCreateParamsPromptCacheOptions;
        ChatCompletionCreateParamsWebSearchOptions: schemas.ChatCompletionCreateParamsWebSearchOptions;
        ChatCompletionCreateParamsWebSearchOptionsUserLocation: schemas.ChatCompletionCreateParamsWebSearchOptionsUserLocation;
        ChatCompletionCustomTool: schemas.ChatCompletionCustomTool;
        ChatCompletionCustomToolCustom: schemas.ChatCompletionCustomToolCustom;
        ChatCompletionCustomToolCustomGrammar: schemas.ChatCompletionCustomToolCustomGrammar;
        ChatCompletionCustomToolCustomGrammarGrammar: schemas.ChatCompletionCustomToolCustomGrammarGrammar;
        ChatCompletionCustomToolCustomText: schemas.ChatCompletionCustomToolCustomText;
        ChatCompletionDeleted: schemas.ChatCompletionDeleted;
        ChatCompletionDeveloperMessageParam: schemas.ChatCompletionDeveloperMessageParam;
        ChatCompletionFunctionCallOption: schemas.ChatCompletionFunctionCallOption;
        ChatCompletionFunctionMessageParam: schemas.ChatCompletionFunctionMessageParam;
        ChatCompletionFunctionTool: schemas.ChatCompletionFunctionTool;
        ChatCompletionImageConfig: schemas.ChatCompletionImageConfig;
        ChatCompletionList: schemas.ChatCompletionList;
        ChatCompletionMcpToolset: schemas.ChatCompletionMcpToolset;
        ChatCompletionMcpToolsetSettings: schemas.ChatCompletionMcpToolsetSettings;
        ChatCompletionMessage: schemas.ChatCompletionMessage;
        ChatCompletionMessageAnnotation: schemas.ChatCompletionMessageAnnotation;
        ChatCompletionMessageAnnotationURLCitation: schemas.ChatCompletionMessageAnnotationURLCitation;
        ChatCompletionMessageCustomToolCall: schemas.ChatCompletionMessageCustomToolCall;
        ChatCompletionMessageCustomToolCallCustom: schemas.ChatCompletionMessageCustomToolCallCustom;
        ChatCompletionMessageFunctionCall: schemas.ChatCompletionMessageFunctionCall;
        ChatCompletionMessageFunctionToolCall: schemas.ChatCompletionMessageFunctionToolCall;
        ChatCompletionMessageFunctionToolCallFunction: schemas.ChatCompletionMessageFunctionToolCallFunction;
        ChatCompletionMessageParam: schemas.ChatCompletionMessageParam;
        ChatCompletionMessageToolCall: schemas.ChatCompletionMessageToolCall;
        ChatCompletionModality: schemas.ChatCompletionModality;
        ChatCompletionModeration: schemas.ChatCompletionModeration;
        ChatCompletionModerationError: schemas.ChatCompletionModerationError;
        ChatCompletionModerationOutcome: schemas.ChatCompletionModerationOutcome;
        ChatCompletionModerationResult: schemas.ChatCompletionModerationResult;
        ChatCompletionModerationResults: schemas.ChatCompletionModerationResults;
        ChatCompletionNamedToolChoice: schemas.ChatCompletionNamedToolChoice;
        ChatCompletionNamedToolChoiceCustom: schemas.ChatCompletionNamedToolChoiceCustom;
        ChatCompletionNamedToolChoiceName: schemas.ChatCompletionNamedToolChoiceName;
        ChatCompletionPerformanceConfig: schemas.ChatCompletionPerformanceConfig;
        ChatCompletionPredictionContent: schemas.ChatCompletionPredictionContent;
        ChatCompletionPromptCacheBreakpoint: schemas.ChatCompletionPromptCacheBreakpoint;
        ChatCompletionProviderNamedTool: schemas.ChatCompletionProviderNamedTool;
        ChatCompletionProviderTool: schemas.ChatCompletionProviderTool;
        ChatCompletionProviderToolVersion: schemas.ChatCompletionProviderToolVersion;
        ChatCompletionReasoningDetail: schemas.ChatCompletionReasoningDetail;
        ChatCompletionSafetySetting: schemas.ChatCompletionSafetySetting;
        ChatCompletionStoreMessage: schemas.ChatCompletionStoreMessage;
        ChatCompletionStoreMessageImage: schemas.ChatCompletionStoreMessageImage;
        ChatCompletionStoreMessageImageURL: schemas.ChatCompletionStoreMessageImageURL;
        ChatCompletionStoreMessageList: schemas.ChatCompletionStoreMessageList;
        ChatCompletionStoreMessagePart: schemas.ChatCompletionStoreMessagePart;
        ChatCompletionStoreMessageText: schemas.ChatCompletionStoreMessageText;
        ChatCompletionStored: schemas.ChatCompletionStored;
        ChatCompletionStreamOptions: schemas.ChatCompletionStreamOptions;
        ChatCompletionSystemMessageParam: schemas.ChatCompletionSystemMessageParam;
        ChatCompletionTextBlock: schemas.ChatCompletionTextBlock;
        ChatCompletionTextContent: schemas.ChatCompletionTextContent;
        ChatCompletionTextEditorTool: schemas.ChatCompletionTextEditorTool;
        ChatCompletionThinking: schemas.ChatCompletionThinking;
        ChatCompletionTokenLogprob: schemas.ChatCompletionTokenLogprob;
        ChatCompletionTokenLogprobTopLogprob: schemas.ChatCompletionTokenLogprobTopLogprob;
        ChatCompletionTool: schemas.ChatCompletionTool;
        ChatCompletionToolChoiceOption: schemas.ChatCompletionToolChoiceOption;
        ChatCompletionToolMessageParam: schemas.ChatCompletionToolMessageParam;
        ChatCompletionUpdateParams: schemas.ChatCompletionUpdateParams;
        ChatCompletionUserMessageParam: schemas.ChatCompletionUserMessageParam;
        ChatCompletionWebSearchTool: schemas.ChatCompletionWebSearchTool;
        ChatKitAnnotation: schemas.ChatKitAnnotation;
        ChatKitAttachment: schemas.ChatKitAttachment;
        ChatKitClientToolCall: schemas.ChatKitClientToolCall;
        ChatKitFileAnnotation: schemas.ChatKitFileAnnotation;
        ChatKitFileSource: schemas.ChatKitFileSource;
        ChatKitInferenceOptions: schemas.ChatKitInferenceOptions;
        ChatKitInputText: schemas.ChatKitInputText;
        ChatKitQuotedText: schemas.ChatKitQuotedText;
        ChatKitResponseOutputText: schemas.ChatKitResponseOutputText;
        ChatKitStateVariable: schemas.ChatKitStateVariable;
        ChatKitTask: schemas.ChatKitTask;
        ChatKitTaskGroup: schemas.ChatKitTaskGroup;
        ChatKitTaskGroupTask: schemas.ChatKitTaskGroupTask;
        ChatKitThread: schemas.ChatKitThread;
        ChatKitThreadActive: schemas.ChatKitThreadActive;
        ChatKitThreadAssistantMessageItem: schemas.ChatKitThreadAssistantMessageItem;
        ChatKitThreadClosed: schemas.ChatKitThreadClosed;
        ChatKitThreadDeleted: schemas.ChatKitThreadDeleted;
        ChatKitThreadItem: schemas.ChatKitThreadItem;
        ChatKitThreadItemList: schemas.ChatKitThreadItemList;
        ChatKitThreadList: schemas.ChatKitThreadList;
        ChatKitThreadLocked: schemas.ChatKitThreadLocked;
        ChatKitThreadStatus: schemas.ChatKitThreadStatus;
        ChatKitThreadUserMessageItem: schemas.ChatKitThreadUserMessageItem;
        ChatKitToolChoice: schemas.ChatKitToolChoice;
        ChatKitTracing: schemas.ChatKitTracing;
        ChatKitUrlAnnotation: schemas.ChatKitUrlAnnotation;
        ChatKitUrlSource: schemas.ChatKitUrlSource;
        ChatKitUserMessageContent: schemas.ChatKitUserMessageContent;
        ChatKitWidgetItem: schemas.ChatKitWidgetItem;
        ChatKitWorkflow: schemas.ChatKitWorkflow;
        ChatModel: schemas.ChatModel;
        ChatSession: schemas.ChatSession;
        ChatSessionAutomaticThreadTitling: schemas.ChatSessionAutomaticThreadTitling;
        ChatSessionAutomaticThreadTitlingParam: schemas.ChatSessionAutomaticThreadTitlingParam;
        ChatSessionChatKitConfiguration: schemas.ChatSessionChatKitConfiguration;
        ChatSessionChatKitConfigurationParam: schemas.ChatSessionChatKitConfigurationParam;
        ChatSessionCreateParams: schemas.ChatSessionCreateParams;
        ChatSessionExpiresAfterParam: schemas.ChatSessionExpiresAfterParam;
        ChatSessionFileUpload: schemas.ChatSessionFileUpload;
        ChatSessionFileUploadParam: schemas.ChatSessionFileUploadParam;
        ChatSessionHistory: schemas.ChatSessionHistory;
        ChatSessionHistoryParam: schemas.ChatSessionHistoryParam;
        ChatSessionRateLimits: schemas.ChatSessionRateLimits;
        ChatSessionRateLimitsParam: schemas.ChatSessionRateLimitsParam;
        ChatSessionStatus: schemas.ChatSessionStatus;
        ChatSessionTracingParam: schemas.ChatSessionTracingParam;
        ChatSessionWorkflowParam: schemas.ChatSessionWorkflowParam;
        ChildCollection: schemas.ChildCollection;
        ClientSecretCreateParams: schemas.ClientSecretCreateParams;
        ClientSecretCreateResponse: schemas.ClientSecretCreateResponse;
        CodeInterpreterContainerAuto: schemas.CodeInterpreterContainerAuto;
        CodeInterpreterImageOutput: schemas.CodeInterpreterImageOutput;
        CodeInterpreterLogs: schemas.CodeInterpreterLogs;
        CodeInterpreterLogsOutput: schemas.CodeInterpreterLogsOutput;
        CodeInterpreterOutputImage: schemas.CodeInterpreterOutputImage;
        CodeInterpreterResources: schemas.CodeInterpreterResources;
        CodeInterpreterToolCall: schemas.CodeInterpreterToolCall;
        CodeInterpreterToolCallDelta: schemas.CodeInterpreterToolCallDelta;
        Collection: schemas.Collection;
        CollectionCreateParams: schemas.CollectionCreateParams;
        CollectionCreated: schemas.CollectionCreated;
        CollectionDeleted: schemas.CollectionDeleted;
        CollectionDetails: schemas.CollectionDetails;
        CollectionList: schemas.CollectionList;
        CollectionListItem: schemas.CollectionListItem;
        CollectionUpdateParams: schemas.CollectionUpdateParams;
        CollectionUpdated: schemas.CollectionUpdated;
        CollectionWithChildren: schemas.CollectionWithChildren;
        CompactedResponse: schemas.CompactedResponse;
        ComparisonFilter: schemas.ComparisonFilter;
        Completion: schemas.Completion;
        CompletionChoice: schemas.CompletionChoice;
        CompletionChoiceLogprobs: schemas.CompletionChoiceLogprobs;
        CompletionCreateParams: schemas.CompletionCreateParams;
        CompletionUsage: schemas.CompletionUsage;
        CompletionUsageCompletionTokensDetails: schemas.CompletionUsageCompletionTokensDetails;
        CompletionUsagePromptTokensDetails: schemas.CompletionUsagePromptTokensDetails;
        CompoundFilter: schemas.CompoundFilter;
        ComputerAction: schemas.ComputerAction;
        ComputerActionClick: schemas.ComputerActionClick;
        ComputerActionDoubleClick: schemas.ComputerActionDoubleClick;
        ComputerActionDrag: schemas.ComputerActionDrag;
        ComputerActionDragPath: schemas.ComputerActionDragPath;
        ComputerActionKeypress: schemas.ComputerActionKeypress;
        ComputerActionList: schemas.ComputerActionList;
        ComputerActionMove: schemas.ComputerActionMove;
        ComputerActionScreenshot: schemas.ComputerActionScreenshot;
        ComputerActionScroll: schemas.ComputerActionScroll;
        ComputerActionType: schemas.ComputerActionType;
        ComputerActionWait: schemas.ComputerActionWait;
        ComputerScreenshotContent: schemas.ComputerScreenshotContent;
        ComputerTool: schemas.ComputerTool;
        ComputerUsePreviewTool: schemas.ComputerUsePreviewTool;
        Config: schemas.Config;
        ConfigCreateParams: schemas.ConfigCreateParams;
        ConfigCreated: schemas.ConfigCreated;
        ConfigDeleted: schemas.ConfigDeleted;
        ConfigDetails: schemas.ConfigDetails;
        ConfigList: schemas.ConfigList;
        ConfigUpdateParams: schemas.ConfigUpdateParams;
        ConfigUpdated: schemas.ConfigUpdated;
        ConfigVersion: schemas.ConfigVersion;
        ConfigVersionList: schemas.ConfigVersionList;
        Container: schemas.Container;
        ContainerAuto: schemas.ContainerAuto;
        ContainerCreateParams: schemas.ContainerCreateParams;
        ContainerExpiresAfter: schemas.ContainerExpiresAfter;
        ContainerExpiresAfterParam: schemas.ContainerExpiresAfterParam;
        ContainerFile: schemas.ContainerFile;
        ContainerFileCreateParams: schemas.ContainerFileCreateParams;
        ContainerFileList: schemas.ContainerFileList;
        ContainerList: schemas.ContainerList;
        ContainerMemoryLimit: schemas.ContainerMemoryLimit;
        ContainerNetworkPolicy: schemas.ContainerNetworkPolicy;
        ContainerNetworkPolicyAllowlist: schemas.ContainerNetworkPolicyAllowlist;
        ContainerNetworkPolicyDisabled: schemas.ContainerNetworkPolicyDisabled;
        ContainerNetworkPolicyDomainSecret: schemas.ContainerNetworkPolicyDomainSecret;
        ContainerNetworkPolicyParam: schemas.ContainerNetworkPolicyParam;
        ContainerReference: schemas.ContainerReference;
        ContainerSkill: schemas.ContainerSkill;
        ContainsCheck: schemas.ContainsCheck;
        ContainsCodeCheck: schemas.ContainsCodeCheck;
        ContainsCodeParameters: schemas.ContainsCodeParameters;
        ContainsParameters: schemas.ContainsParameters;
        ControlPlaneFailure: schemas.ControlPlaneFailure;
        Conversation: schemas.Conversation;
        ConversationCreateParams: schemas.ConversationCreateParams;
        ConversationDeleted: schemas.ConversationDeleted;
        ConversationItem: schemas.ConversationItem;
        ConversationItemCreateParams: schemas.ConversationItemCreateParams;
        ConversationItemList: schemas.ConversationItemList;
        ConversationMessage: schemas.ConversationMessage;
        ConversationMessageContent: schemas.ConversationMessageContent;
        ConversationTextContent: schemas.ConversationTextContent;
        ConversationUpdateParams: schemas.ConversationUpdateParams;
        CortexConfiguration: schemas.CortexConfiguration;
        CreateEmbeddingResponse: schemas.CreateEmbeddingResponse;
        CreateEmbeddingResponseUsage: schemas.CreateEmbeddingResponseUsage;
        CreateEvalCompletionsRunDataSource: schemas.CreateEvalCompletionsRunDataSource;
        CreateEvalJSONLRunDataSource: schemas.CreateEvalJSONLRunDataSource;
        CreateEvalResponsesRunDataSource: schemas.CreateEvalResponsesRunDataSource;
        CrowdstrikeCheck: schemas.CrowdstrikeCheck;
        CustomHostConfiguration: schemas.CustomHostConfiguration;
        CustomLog: schemas.CustomLog;
        CustomLogMetadata: schemas.CustomLogMetadata;
        CustomLogRequest: schemas.CustomLogRequest;
        CustomLogResponse: schemas.CustomLogResponse;
        CustomTool: schemas.CustomTool;
        CustomToolInputFormat: schemas.CustomToolInputFormat;
        CustomToolInputFormatGrammar: schemas.CustomToolInputFormatGrammar;
        CustomToolInputFormatText: schemas.CustomToolInputFormatText;
        DatabricksConfiguration: schemas.DatabricksConfiguration;
        DeletedSkill: schemas.DeletedSkill;
        DeletedSkillVersion: schemas.DeletedSkillVersion;
        DpoHyperparameters: schemas.DpoHyperparameters;
        DpoMethod: schemas.DpoMethod;
        EasyInputMessage: schemas.EasyInputMessage;
        Embedding: schemas.Embedding;
        EmbeddingAudio: schemas.EmbeddingAudio;
        EmbeddingCreateParams: schemas.EmbeddingCreateParams;
        EmbeddingImage: schemas.EmbeddingImage;
        EmbeddingModel: schemas.EmbeddingModel;
        EmbeddingMultimodalInput: schemas.EmbeddingMultimodalInput;
        EmbeddingVideo: schemas.EmbeddingVideo;
        EndsWithCheck: schemas.EndsWithCheck;
        EndsWithParameters: schemas.EndsWithParameters;
        ErrorDetail: schemas.ErrorDetail;
        Eval: schemas.Eval;
        EvalAPIError: schemas.EvalAPIError;
        EvalCompletionsSamplingParams: schemas.EvalCompletionsSamplingParams;
        EvalCompletionsTemplate: schemas.EvalCompletionsTemplate;
        EvalCreateParams: schemas.EvalCreateParams;
        EvalCustomDataSourceConfig: schemas.EvalCustomDataSourceConfig;
        EvalCustomDataSourceConfigParam: schemas.EvalCustomDataSourceConfigParam;
        EvalDataSourceConfig: schemas.EvalDataSourceConfig;
        EvalDataSourceConfigParam: schemas.EvalDataSourceConfigParam;
        EvalDeleted: schemas.EvalDeleted;
        EvalFileContentItem: schemas.EvalFileContentItem;
        EvalFileContentSource: schemas.EvalFileContentSource;
        EvalFileIDSource: schemas.EvalFileIDSource;
        EvalGraderPython: schemas.EvalGraderPython;
        EvalGraderScoreModel: schemas.EvalGraderScoreModel;
        EvalGraderTextSimilarity: schemas.EvalGraderTextSimilarity;
        EvalItemReference: schemas.EvalItemReference;
        EvalLabelModelGraderParam: schemas.EvalLabelModelGraderParam;
        EvalList: schemas.EvalList;
        EvalLogsDataSourceConfig: schemas.EvalLogsDataSourceConfig;
        EvalLogsDataSourceConfigParam: schemas.EvalLogsDataSourceConfigParam;
        EvalResponsesSamplingParams: schemas.EvalResponsesSamplingParams;
        EvalResponsesSource: schemas.EvalResponsesSource;
        EvalResponsesTemplate: schemas.EvalResponsesTemplate;
        EvalRun: schemas.EvalRun;
        EvalRunCreateParams: schemas.EvalRunCreateParams;
        EvalRunDataSource: schemas.EvalRunDataSource;
        EvalRunDeleted: schemas.EvalRunDeleted;
        EvalRunList: schemas.EvalRunList;
        EvalRunModelUsage: schemas.EvalRunModelUsage;
        EvalRunOutputItem: schemas.EvalRunOutputItem;
        EvalRunOutputItemList: schemas.EvalRunOutputItemList;
        EvalRunOutputItemMessage: schemas.EvalRunOutputItemMessage;
        EvalRunOutputItemResult: schemas.EvalRunOutputItemResult;
        EvalRunOutputItemSample: schemas.EvalRunOutputItemSample;
        EvalRunOutputItemUsage: schemas.EvalRunOutputItemUsage;
        EvalRunResultCounts: schemas.EvalRunResultCounts;
        EvalRunTestingCriterionResult: schemas.EvalRunTestingCriterionResult;
        EvalSimpleInputMessage: schemas.EvalSimpleInputMessage;
        EvalStoredCompletionsDataSourceConfig: schemas.EvalStoredCompletionsDataSourceConfig;
        EvalStoredCompletionsDataSourceConfigParam: schemas.EvalStoredCompletionsDataSourceConfigParam;
        EvalStoredCompletionsSource: schemas.EvalStoredCompletionsSource;
        EvalTemplateMessage: schemas.EvalTemplateMessage;
        EvalTestingCriterion: schemas.EvalTestingCriterion;
        EvalTestingCriterionParam: schemas.EvalTestingCriterionParam;
        EvalUpdateParams: schemas.EvalUpdateParams;
        ExaCheck: schemas.ExaCheck;
        ExaParameters: schemas.ExaParameters;
        F5ScanCheck: schemas.F5ScanCheck;
        F5ScanParameters: schemas.F5ScanParameters;
        FeedbackBatch: schemas.FeedbackBatch;
        FeedbackCreateParams: schemas.FeedbackCreateParams;
        FeedbackReply: schemas.FeedbackReply;
        FeedbackUpdateParams: schemas.FeedbackUpdateParams;
        FileChunkingStrategy: schemas.FileChunkingStrategy;
        FileChunkingStrategyParam: schemas.FileChunkingStrategyParam;
        FileCitationAnnotation: schemas.FileCitationAnnotation;
        FileCitationDeltaAnnotation: schemas.FileCitationDeltaAnnotation;
        FileCreateParams: schemas.FileCreateParams;
        FileDeleted: schemas.FileDeleted;
        FileExpiresAfter: schemas.FileExpiresAfter;
        FileList: schemas.FileList;
        FileObject: schemas.FileObject;
        FilePathAnnotation: schemas.FilePathAnnotation;
        FilePathDeltaAnnotation: schemas.FilePathDeltaAnnotation;
        FilePurpose: schemas.FilePurpose;
        FileSearchHybridSearch: schemas.FileSearchHybridSearch;
        FileSearchRankingOptions: schemas.FileSearchRankingOptions;
        FileSearchTool: schemas.FileSearchTool;
        FileSearchToolCall: schemas.FileSearchToolCall;
        FileSearchToolCallDelta: schemas.FileSearchToolCallDelta;
        FileSearchToolCallResult: schemas.FileSearchToolCallResult;
        FineTuningBatchSize: schemas.FineTuningBatchSize;
        FineTuningCheckpointPermission: schemas.FineTuningCheckpointPermission;
        FineTuningCheckpointPermissionCreateParams: schemas.FineTuningCheckpointPermissionCreateParams;
        FineTuningCheckpointPermissionDeleted: schemas.FineTuningCheckpointPermissionDeleted;
        FineTuningCheckpointPermissionList: schemas.FineTuningCheckpointPermissionList;
        FineTuningEpochs: schemas.FineTuningEpochs;
        FineTuningJob: schemas.FineTuningJob;
        FineTuningJobCheckpoint: schemas.FineTuningJobCheckpoint;
        FineTuningJobCheckpointList: schemas.FineTuningJobCheckpointList;
        FineTuningJobCheckpointMetrics: schemas.FineTuningJobCheckpointMetrics;
        FineTuningJobCreateParams: schemas.FineTuningJobCreateParams;
        FineTuningJobError: schemas.FineTuningJobError;
        FineTuningJobEvent: schemas.FineTuningJobEvent;
        FineTuningJobEventList: schemas.FineTuningJobEventList;
        FineTuningJobHyperparameters: schemas.FineTuningJobHyperparameters;
        FineTuningJobList: schemas.FineTuningJobList;
        FineTuningJobWandbIntegration: schemas.FineTuningJobWandbIntegration;
        FineTuningJobWandbIntegrationObject: schemas.FineTuningJobWandbIntegrationObject;
        FineTuningLearningRateMultiplier: schemas.FineTuningLearningRateMultiplier;
        FineTuningMethod: schemas.FineTuningMethod;
        FineTuningPortkeyOptions: schemas.FineTuningPortkeyOptions;
        FineTuningProviderOptions: schemas.FineTuningProviderOptions;
        FunctionDefinition: schemas.FunctionDefinition;
        FunctionParameters: schemas.FunctionParameters;
        FunctionShellTool: schemas.FunctionShellTool;
        FunctionTool: schemas.FunctionTool;
        FunctionToolCall: schemas.FunctionToolCall;
        FunctionToolCallDelta: schemas.FunctionToolCallDelta;
        GatewayConfig: schemas.GatewayConfig;
        GatewayConfigAzureDeployment: schemas.GatewayConfigAzureDeployment;
        GatewayConfigCache: schemas.GatewayConfigCache;
        GatewayConfigCircuitBreaker: schemas.GatewayConfigCircuitBreaker;
        GatewayConfigCondition: schemas.GatewayConfigCondition;
        GatewayConfigGuardrail: schemas.GatewayConfigGuardrail;
        GatewayConfigGuardrailAction: schemas.GatewayConfigGuardrailAction;
        GatewayConfigGuardrailCredentials: schemas.GatewayConfigGuardrailCredentials;
        GatewayConfigHook: schemas.GatewayConfigHook;
        GatewayConfigHookCheck: schemas.GatewayConfigHookCheck;
        GatewayConfigInlineGuardrail: schemas.GatewayConfigInlineGuardrail;
        GatewayConfigQuery: schemas.GatewayConfigQuery;
        GatewayConfigQueryOperators: schemas.GatewayConfigQueryOperators;
        GatewayConfigRetry: schemas.GatewayConfigRetry;
        GatewayConfigSticky: schemas.GatewayConfigSticky;
        GatewayConfigStrategy: schemas.GatewayConfigStrategy;
        GatewayFailure: schemas.GatewayFailure;
        GatewayProviderName: schemas.GatewayProviderName;
        Generation: schemas.Generation;
        GenerationCreateParams: schemas.GenerationCreateParams;
        Grader: schemas.Grader;
        GraderInputContent: schemas.GraderInputContent;
        GraderInputImage: schemas.GraderInputImage;
        GraderInputMessage: schemas.GraderInputMessage;
        GraderInputs: schemas.GraderInputs;
        GraderOutputText: schemas.GraderOutputText;
        GraderRunErrors: schemas.GraderRunErrors;
        GraderRunMetadata: schemas.GraderRunMetadata;
        GraderRunParams: schemas.GraderRunParams;
        GraderRunResponse: schemas.GraderRunResponse;
        GraderValidateParams: schemas.GraderValidateParams;
        GraderValidateResponse: schemas.GraderValidateResponse;
        Guardrail: schemas.Guardrail;
        GuardrailActions: schemas.GuardrailActions;
        GuardrailCheck: schemas.GuardrailCheck;
        GuardrailCreateParams: schemas.GuardrailCreateParams;
        GuardrailCreated: schemas.GuardrailCreated;
        GuardrailDenialError: schemas.GuardrailDenialError;
        GuardrailDetails: schemas.GuardrailDetails;
        GuardrailFeedback: schemas.GuardrailFeedback;
        GuardrailList: schemas.GuardrailList;
        GuardrailOutcome: schemas.GuardrailOutcome;
        GuardrailRequestType: schemas.GuardrailRequestType;
        GuardrailUpdateParams: schemas.GuardrailUpdateParams;
        GuardrailUpdated: schemas.GuardrailUpdated;
        GuardrailWebhookBody: schemas.GuardrailWebhookBody;
        GuardrailWebhookEventType: schemas.GuardrailWebhookEventType;
        GuardrailWebhookReceived: schemas.GuardrailWebhookReceived;
        GuardrailWebhookRequest: schemas.GuardrailWebhookRequest;
        GuardrailWebhookResponse: schemas.GuardrailWebhookResponse;
        GuardrailWebhookSent: schemas.GuardrailWebhookSent;
        GuardrailWebhookTransformedData: schemas.GuardrailWebhookTransformedData;
        HashicorpAppRoleAuth: schemas.HashicorpAppRoleAuth;
        HashicorpKubernetesAuth: schemas.HashicorpKubernetesAuth;
        HashicorpTokenAuth: schemas.HashicorpTokenAuth;
        HashicorpVaultAuth: schemas.HashicorpVaultAuth;
        HookCheckResult: schemas.HookCheckResult;
        HookFeedback: schemas.HookFeedback;
        HookResult: schemas.HookResult;
        HookResults: schemas.HookResults;
        HuggingFaceConfiguration: schemas.HuggingFaceConfiguration;
        Image: schemas.Image;
        ImageBackground: schemas.ImageBackground;
        ImageCreateVariationParams: schemas.ImageCreateVariationParams;
        ImageEditCompletedEvent: schemas.ImageEditCompletedEvent;
        ImageEditParams: schemas.ImageEditParams;
        ImageEditPartialImageEvent: schemas.ImageEditPartialImageEvent;
        ImageEditStreamEvent: schemas.ImageEditStreamEvent;
        ImageEventUsage: schemas.ImageEventUsage;
        ImageFileContentBlock: schemas.ImageFileContentBlock;
        ImageFileDeltaBlock: schemas.ImageFileDeltaBlock;
        ImageGenCompletedEvent: schemas.ImageGenCompletedEvent;
        ImageGenPartialImageEvent: schemas.ImageGenPartialImageEvent;
        ImageGenStreamEvent: schemas.ImageGenStreamEvent;
        ImageGenerateParams: schemas.ImageGenerateParams;
        ImageGenerationInputMask: schemas.ImageGenerationInputMask;
        ImageGenerationSvg: schemas.ImageGenerationSvg;
        ImageGenerationSvgReasoning: schemas.ImageGenerationSvgReasoning;
        ImageGenerationTool: schemas.ImageGenerationTool;
        ImageInputReferenceParam: schemas.ImageInputReferenceParam;
        ImageModel: schemas.ImageModel;
        ImageOutputCompression: schemas.ImageOutputCompression;
        ImageOutputFormat: schemas.ImageOutputFormat;
        ImagePartialImages: schemas.ImagePartialImages;
        ImageResponseFormat: schemas.ImageResponseFormat;
        ImageSvgParams: schemas.ImageSvgParams;
        ImageSvgReasoning: schemas.ImageSvgReasoning;
        ImageTokensDetails: schemas.ImageTokensDetails;
        ImageURLContentBlock: schemas.ImageURLContentBlock;
        ImageURLDeltaBlock: schemas.ImageURLDeltaBlock;
        ImagesResponse: schemas.ImagesResponse;
        ImagesResponseUsage: schemas.ImagesResponseUsage;
        InlineSkill: schemas.InlineSkill;
        InlineSkillSource: schemas.InlineSkillSource;
        InputTokenCountParams: schemas.InputTokenCountParams;
        InputTokenCountResponse: schemas.InputTokenCountResponse;
        Integration: schemas.Integration;
        IntegrationConfigurations: schemas.IntegrationConfigurations;
        IntegrationCreateParams: schemas.IntegrationCreateParams;
        IntegrationCreated: schemas.IntegrationCreated;
        IntegrationDeleted: schemas.IntegrationDeleted;
        IntegrationDetails: schemas.IntegrationDetails;
        IntegrationGlobalAccess: schemas.IntegrationGlobalAccess;
        IntegrationList: schemas.IntegrationList;
        IntegrationModel: schemas.IntegrationModel;
        IntegrationModelConfigurations: schemas.IntegrationModelConfigurations;
        IntegrationModelList: schemas.IntegrationModelList;
        IntegrationModelPricing: schemas.IntegrationModelPricing;
        IntegrationModelUpdate: schemas.IntegrationModelUpdate;
        IntegrationModelsDeleted: schemas.IntegrationModelsDeleted;
        IntegrationModelsUpdateParams: schemas.IntegrationModelsUpdateParams;
        IntegrationModelsUpdated: schemas.IntegrationModelsUpdated;
        IntegrationUpdateParams: schemas.IntegrationUpdateParams;
        IntegrationUpdated: schemas.IntegrationUpdated;
        IntegrationWorkspace: schemas.IntegrationWorkspace;
        IntegrationWorkspaceList: schemas.IntegrationWorkspaceList;
        IntegrationWorkspaceUpdate: schemas.IntegrationWorkspaceUpdate;
        IntegrationWorkspacesUpdateParams: schemas.IntegrationWorkspacesUpdateParams;
        IntegrationWorkspacesUpdated: schemas.IntegrationWorkspacesUpdated;
        JSONKeysCheck: schemas.JSONKeysCheck;
        JSONKeysParameters: schemas.JSONKeysParameters;
        JSONSchemaCheck: schemas.JSONSchemaCheck;
        JSONSchemaParameters: schemas.JSONSchemaParameters;
        JWTCheck: schemas.JWTCheck;
        JWTParameters: schemas.JWTParameters;
        JavelinCheck: schemas.JavelinCheck;
        Label: schemas.Label;
        LabelCreateParams: schemas.LabelCreateParams;
        LabelCreated: schemas.LabelCreated;
        LabelDeleted: schemas.LabelDeleted;
        LabelList: schemas.LabelList;
        LabelModelGrader: schemas.LabelModelGrader;
        LabelName: schemas.LabelName;
        LabelUpdateParams: schemas.LabelUpdateParams;
        LabelUpdated: schemas.LabelUpdated;
        LakeraCheck: schemas.LakeraCheck;
        LakeraParameters: schemas.LakeraParameters;
        LassoCheck: schemas.LassoCheck;
        LassoParameters: schemas.LassoParameters;
        LetterCaseCheck: schemas.LetterCaseCheck;
        LocalEnvironment: schemas.LocalEnvironment;
        LocalShellTool: schemas.LocalShellTool;
        LocalSkill: schemas.LocalSkill;
        LogCheck: schemas.LogCheck;
        LogCreateParams: schemas.LogCreateParams;
        LogEntry: schemas.LogEntry;
        LogEntryMessage: schemas.LogEntryMessage;
        LogEntryMetrics: schemas.LogEntryMetrics;
        LogEntryRequest: schemas.LogEntryRequest;
        LogEntryResponse: schemas.LogEntryResponse;
        LogExport: schemas.LogExport;
        LogExportCreateParams: schemas.LogExportCreateParams;
        LogExportDownload: schemas.LogExportDownload;
        LogExportField: schemas.LogExportField;
        LogExportFieldRestrictions: schemas.LogExportFieldRestrictions;
        LogExportFilters: schemas.LogExportFilters;
        LogExportList: schemas.LogExportList;
        LogExportSaved: schemas.LogExportSaved;
        LogExportTask: schemas.LogExportTask;
        LogExportTimes: schemas.LogExportTimes;
        LogExportUpdateParams: schemas.LogExportUpdateParams;
        LogGroupList: schemas.LogGroupList;
        LogParameters: schemas.LogParameters;
        McpAuthType: schemas.McpAuthType;
        McpCapabilitiesUpdateParams: schemas.McpCapabilitiesUpdateParams;
        McpCapabilityCount: schemas.McpCapabilityCount;
        McpCapabilityCounts: schemas.McpCapabilityCounts;
        McpCapabilitySwitch: schemas.McpCapabilitySwitch;
        McpCapabilityType: schemas.McpCapabilityType;
        McpConfigurations: schemas.McpConfigurations;
        McpConnectionTest: schemas.McpConnectionTest;
        McpDefaultUserAccess: schemas.McpDefaultUserAccess;
        McpForwardHeaders: schemas.McpForwardHeaders;
        McpGlobalAccess: schemas.McpGlobalAccess;
        McpHTTPError: schemas.McpHTTPError;
        McpHeaderRename: schemas.McpHeaderRename;
        McpIcon: schemas.McpIcon;
        McpIdentityForwarding: schemas.McpIdentityForwarding;
        McpIntegration: schemas.McpIntegration;
        McpIntegrationCapability: schemas.McpIntegrationCapability;
        McpIntegrationCapabilityList: schemas.McpIntegrationCapabilityList;
        McpIntegrationCreateParams: schemas.McpIntegrationCreateParams;
        McpIntegrationCreated: schemas.McpIntegrationCreated;
        McpIntegrationDeleted: schemas.McpIntegrationDeleted;
        McpIntegrationList: schemas.McpIntegrationList;
        McpIntegrationListItem: schemas.McpIntegrationListItem;
        McpIntegrationSyncParams: schemas.McpIntegrationSyncParams;
        McpIntegrationTransport: schemas.McpIntegrationTransport;
        McpIntegrationUpdateParams: schemas.McpIntegrationUpdateParams;
        McpIntegrationUpdated: schemas.McpIntegrationUpdated;
        McpIntegrationWorkspace: schemas.McpIntegrationWorkspace;
        McpIntegrationWorkspaceList: schemas.McpIntegrationWorkspaceList;
        McpIntegrationWorkspaceUpdate: schemas.McpIntegrationWorkspaceUpdate;
        McpIntegrationWorkspaces: schemas.McpIntegrationWorkspaces;
        McpIntegrationWorkspacesReply: schemas.McpIntegrationWorkspacesReply;
        McpIntegrationWorkspacesUpdateParams: schemas.McpIntegrationWorkspacesUpdateParams;
        McpIntegrationWorkspacesUpdated: schemas.McpIntegrationWorkspacesUpdated;
        McpMetadata: schemas.McpMetadata;
        McpPromptArgument: schemas.McpPromptArgument;
        McpProtocolError: schemas.McpProtocolError;
        McpReportedCapability: schemas.McpReportedCapability;
        McpServer: schemas.McpServer;
        McpServerCapabilitiesSyncParams: schemas.McpServerCapabilitiesSyncParams;
        McpServerCapability: schemas.McpServerCapability;
        McpServerCapabilityList: schemas.McpServerCapabilityList;
        McpServerClientInfo: schemas.McpServerClientInfo;
        McpServerConnection: schemas.McpServerConnection;
        McpServerConnectionList: schemas.McpServerConnectionList;
        McpServerCreateParams: schemas.McpServerCreateParams;
        McpServerCreated: schemas.McpServerCreated;
        McpServerDeleted: schemas.McpServerDeleted;
        McpServerInfo: schemas.McpServerInfo;
        McpServerIntegration: schemas.McpServerIntegration;
        McpServerList: schemas.McpServerList;
        McpServerListItem: schemas.McpServerListItem;
        McpServerMetadataSyncParams: schemas.McpServerMetadataSyncParams;
        McpServerReportedCapability: schemas.McpServerReportedCapability;
        McpServerTokens: schemas.McpServerTokens;
        McpServerTokensDeleted: schemas.McpServerTokensDeleted;
        McpServerTokensParams: schemas.McpServerTokensParams;
        McpServerTokensSaved: schemas.McpServerTokensSaved;
        McpServerUpdateParams: schemas.McpServerUpdateParams;
        McpServerUpdated: schemas.McpServerUpdated;
        McpServerUserAccess: schemas.McpServerUserAccess;
        McpServerUserAccessCheck: schemas.McpServerUserAccessCheck;
        McpServerUserAccessList: schemas.McpServerUserAccessList;
        McpServerUserAccessUpdate: schemas.McpServerUserAccessUpdate;
        McpServerUserAccessUpdateParams: schemas.McpServerUserAccessUpdateParams;
        McpSuccess: schemas.McpSuccess;
        McpSwitchableType: schemas.McpSwitchableType;
        McpSyncReply: schemas.McpSyncReply;
        McpTool: schemas.McpTool;
        McpToolApprovalFilter: schemas.McpToolApprovalFilter;
        McpToolCallError: schemas.McpToolCallError;
        McpToolExecutionError: schemas.McpToolExecutionError;
        McpToolFilter: schemas.McpToolFilter;
        MessageCreationStepDetails: schemas.MessageCreationStepDetails;
        Metadata: schemas.Metadata;
        MistralModerationCheck: schemas.MistralModerationCheck;
        MistralModerationParameters: schemas.MistralModerationParameters;
        Model: schemas.Model;
        ModelBatchPricing: schemas.ModelBatchPricing;
        ModelCalculateOperation: schemas.ModelCalculateOperation;
        ModelCalculation: schemas.ModelCalculation;
        ModelConfigNotFound: schemas.ModelConfigNotFound;
        ModelDeleted: schemas.ModelDeleted;
        ModelFinetunePricing: schemas.ModelFinetunePricing;
        ModelFixedCost: schemas.ModelFixedCost;
        ModelGeneralConfig: schemas.ModelGeneralConfig;
        ModelList: schemas.ModelList;
        ModelParamConfig: schemas.ModelParamConfig;
        ModelParamOption: schemas.ModelParamOption;
        ModelPayAsYouGo: schemas.ModelPayAsYouGo;
        ModelPricing: schemas.ModelPricing;
        ModelRulesCheck: schemas.ModelRulesCheck;
        ModelRulesParameters: schemas.ModelRulesParameters;
        ModelTokenPrice: schemas.ModelTokenPrice;
        ModelTypeConfig: schemas.ModelTypeConfig;
        ModelValueReference: schemas.ModelValueReference;
        ModelWhitelistCheck: schemas.ModelWhitelistCheck;
        ModelWhitelistParameters: schemas.ModelWhitelistParameters;
        Moderation: schemas.Moderation;
        ModerationCategories: schemas.ModerationCategories;
        ModerationCategoryAppliedInputTypes: schemas.ModerationCategoryAppliedInputTypes;
        ModerationCategoryScores: schemas.ModerationCategoryScores;
        ModerationCreateParams: schemas.ModerationCreateParams;
        ModerationCreateResponse: schemas.ModerationCreateResponse;
        ModerationImageURLInput: schemas.ModerationImageURLInput;
        ModerationImageURLInputImageURL: schemas.ModerationImageURLInputImageURL;
        ModerationModel: schemas.ModerationModel;
        ModerationMultiModalInput: schemas.ModerationMultiModalInput;
        ModerationTextInput: schemas.ModerationTextInput;
        MultiGrader: schemas.MultiGrader;
        MultiGraderMember: schemas.MultiGraderMember;
        NamespaceTool: schemas.NamespaceTool;
        NamespaceToolFunction: schemas.NamespaceToolFunction;
        NegatableParameters: schemas.NegatableParameters;
        NoiseReductionType: schemas.NoiseReductionType;
        NotNullCheck: schemas.NotNullCheck;
        OCRBlock: schemas.OCRBlock;
        OCRBlockConfidenceScores: schemas.OCRBlockConfidenceScores;
        OCRConfidenceScore: schemas.OCRConfidenceScore;
        OCRCreateParams: schemas.OCRCreateParams;
        OCRDocumentURL: schemas.OCRDocumentURL;
        OCRFile: schemas.OCRFile;
        OCRImage: schemas.OCRImage;
        OCRImageURL: schemas.OCRImageURL;
        OCRPage: schemas.OCRPage;
        OCRPageConfidenceScores: schemas.OCRPageConfidenceScores;
        OCRPageDimensions: schemas.OCRPageDimensions;
        OCRResponse: schemas.OCRResponse;
        OCRTable: schemas.OCRTable;
        OCRUsageInfo: schemas.OCRUsageInfo;
        OpenAIConfiguration: schemas.OpenAIConfiguration;
        OrganisationDefaults: schemas.OrganisationDefaults;
        OrganisationDefaultsUpdateParams: schemas.OrganisationDefaultsUpdateParams;
        OrganisationDefaultsUpdated: schemas.OrganisationDefaultsUpdated;
        OrganisationGuardrail: schemas.OrganisationGuardrail;
        OrganisationRole: schemas.OrganisationRole;
        OtherFileChunkingStrategyObject: schemas.OtherFileChunkingStrategyObject;
        OtherGuardrailCheck: schemas.OtherGuardrailCheck;
        OtlpArrayValue: schemas.OtlpArrayValue;
        OtlpAttribute: schemas.OtlpAttribute;
        OtlpKeyValueList: schemas.OtlpKeyValueList;
        OtlpLogRecord: schemas.OtlpLogRecord;
        OtlpLogs: schemas.OtlpLogs;
        OtlpLogsPartialSuccess: schemas.OtlpLogsPartialSuccess;
        OtlpLogsReply: schemas.OtlpLogsReply;
        OtlpResource: schemas.OtlpResource;
        OtlpResourceLogs: schemas.OtlpResourceLogs;
        OtlpResourceSpans: schemas.OtlpResourceSpans;
        OtlpScope: schemas.OtlpScope;
        OtlpScopeLogs: schemas.OtlpScopeLogs;
        OtlpScopeSpans: schemas.OtlpScopeSpans;
        OtlpSpan: schemas.OtlpSpan;
        OtlpSpanEvent: schemas.OtlpSpanEvent;
        OtlpSpanLink: schemas.OtlpSpanLink;
        OtlpSpanStatus: schemas.OtlpSpanStatus;
        OtlpTraces: schemas.OtlpTraces;
        OtlpTracesPartialSuccess: schemas.OtlpTracesPartialSuccess;
        OtlpTracesReply: schemas.OtlpTracesReply;
        OtlpUnixNano: schemas.OtlpUnixNano;
        OtlpValue: schemas.OtlpValue;
        PANWPrismaCheck: schemas.PANWPrismaCheck;
        PANWPrismaParameters: schemas.PANWPrismaParameters;
        PangeaTextGuardCheck: schemas.PangeaTextGuardCheck;
        PangeaTextGuardParameters: schemas.PangeaTextGuardParameters;
        PatronusCheck: schemas.PatronusCheck;
        PatronusCustomCheck: schemas.PatronusCustomCheck;
        PatronusCustomParameters: schemas.PatronusCustomParameters;
        PatronusParameters: schemas.PatronusParameters;
        PillarCheck: schemas.PillarCheck;
        PillarScanParameters: schemas.PillarScanParameters;
        PolicyCondition: schemas.PolicyCondition;
        PolicyCreated: schemas.PolicyCreated;
        PolicyGroupBy: schemas.PolicyGroupBy;
        PolicyStatus: schemas.PolicyStatus;
        PortkeyGibberishCheck: schemas.PortkeyGibberishCheck;
        PortkeyGibberishParameters: schemas.PortkeyGibberishParameters;
        PortkeyLanguageCheck: schemas.PortkeyLanguageCheck;
        PortkeyLanguageParameters: schemas.PortkeyLanguageParameters;
        PortkeyModerationCheck: schemas.PortkeyModerationCheck;
        PortkeyModerationParameters: schemas.PortkeyModerationParameters;
        PortkeyPIICheck: schemas.PortkeyPIICheck;
        PortkeyPIIParameters: schemas.PortkeyPIIParameters;
        PricingAdjustments: schemas.PricingAdjustments;
        PricingImageMultiplier: schemas.PricingImageMultiplier;
        PricingMultiplier: schemas.PricingMultiplier;
        ProgrammaticToolCallingTool: schemas.ProgrammaticToolCallingTool;
        Prompt: schemas.Prompt;
        PromptCompletion: schemas.PromptCompletion;
        PromptCompletionChunk: schemas.PromptCompletionChunk;
        PromptCompletionCreateParams: schemas.PromptCompletionCreateParams;
        PromptCreateParams: schemas.PromptCreateParams;
        PromptCreated: schemas.PromptCreated;
        PromptDeleted: schemas.PromptDeleted;
        PromptList: schemas.PromptList;
        PromptListItem: schemas.PromptListItem;
        PromptMetadata: schemas.PromptMetadata;
        PromptOverrides: schemas.PromptOverrides;
        PromptParameters: schemas.PromptParameters;
        PromptPartial: schemas.PromptPartial;
        PromptPartialCreateParams: schemas.PromptPartialCreateParams;
        PromptPartialCreated: schemas.PromptPartialCreated;
        PromptPartialDeleted: schemas.PromptPartialDeleted;
        PromptPartialList: schemas.PromptPartialList;
        PromptPartialListItem: schemas.PromptPartialListItem;
        PromptPartialPublishParams: schemas.PromptPartialPublishParams;
        PromptPartialPublished: schemas.PromptPartialPublished;
        PromptPartialUpdateParams: schemas.PromptPartialUpdateParams;
        PromptPartialUpdated: schemas.PromptPartialUpdated;
        PromptPartialVersion: schemas.PromptPartialVersion;
        PromptPartialVersionList: schemas.PromptPartialVersionList;
        PromptPublishParams: schemas.PromptPublishParams;
        PromptPublished: schemas.PromptPublished;
        PromptRenderParams: schemas.PromptRenderParams;
        PromptRenderResponse: schemas.PromptRenderResponse;
        PromptRunParams: schemas.PromptRunParams;
        PromptSecurityCheck: schemas.PromptSecurityCheck;
        PromptShareParams: schemas.PromptShareParams;
        PromptShared: schemas.PromptShared;
        PromptToolChoice: schemas.PromptToolChoice;
        PromptUpdateParams: schemas.PromptUpdateParams;
        PromptUpdated: schemas.PromptUpdated;
        PromptVariableComponents: schemas.PromptVariableComponents;
        PromptVersion: schemas.PromptVersion;
        PromptVersionList: schemas.PromptVersionList;
        PromptVersionUpdateParams: schemas.PromptVersionUpdateParams;
        PromptVersionUpdated: schemas.PromptVersionUpdated;
        PromptfooCheck: schemas.PromptfooCheck;
        PromptfooParameters: schemas.PromptfooParameters;
        Provider: schemas.Provider;
        ProviderCreateParams: schemas.ProviderCreateParams;
        ProviderCreated: schemas.ProviderCreated;
        ProviderDeleted: schemas.ProviderDeleted;
        ProviderError: schemas.ProviderError;
        ProviderList: schemas.ProviderList;
        ProviderUpdateParams: schemas.ProviderUpdateParams;
        ProviderUpdated: schemas.ProviderUpdated;
        PythonGrader: schemas.PythonGrader;
        QualifireCheck: schemas.QualifireCheck;
        QualifireModeCheck: schemas.QualifireModeCheck;
        QualifireModeParameters: schemas.QualifireModeParameters;
        QualifirePolicyCheck: schemas.QualifirePolicyCheck;
        QualifirePolicyParameters: schemas.QualifirePolicyParameters;
        RateLimit: schemas.RateLimit;
        RateLimitsPolicy: schemas.RateLimitsPolicy;
        RateLimitsPolicyCreateParams: schemas.RateLimitsPolicyCreateParams;
        RateLimitsPolicyDeleted: schemas.RateLimitsPolicyDeleted;
        RateLimitsPolicyList: schemas.RateLimitsPolicyList;
        RateLimitsPolicyTarget: schemas.RateLimitsPolicyTarget;
        RateLimitsPolicyUnit: schemas.RateLimitsPolicyUnit;
        RateLimitsPolicyUpdateParams: schemas.RateLimitsPolicyUpdateParams;
        RateLimitsPolicyUpdated: schemas.RateLimitsPolicyUpdated;
        RealtimeAssistantContent: schemas.RealtimeAssistantContent;
        RealtimeAudioConfig: schemas.RealtimeAudioConfig;
        RealtimeAudioConfigInput: schemas.RealtimeAudioConfigInput;
        RealtimeAudioConfigOutput: schemas.RealtimeAudioConfigOutput;
        RealtimeAudioFormatPCM: schemas.RealtimeAudioFormatPCM;
        RealtimeAudioFormatPCMA: schemas.RealtimeAudioFormatPCMA;
        RealtimeAudioFormatPCMU: schemas.RealtimeAudioFormatPCMU;
        RealtimeAudioFormats: schemas.RealtimeAudioFormats;
        RealtimeAudioInputTurnDetection: schemas.RealtimeAudioInputTurnDetection;
        RealtimeCachedTokenDetails: schemas.RealtimeCachedTokenDetails;
        RealtimeClientEvent: schemas.RealtimeClientEvent;
        RealtimeContentPart: schemas.RealtimeContentPart;
        RealtimeConversation: schemas.RealtimeConversation;
        RealtimeConversationCreatedEvent: schemas.RealtimeConversationCreatedEvent;
        RealtimeConversationItem: schemas.RealtimeConversationItem;
        RealtimeConversationItemAddedEvent: schemas.RealtimeConversationItemAddedEvent;
        RealtimeConversationItemAssistantMessage: schemas.RealtimeConversationItemAssistantMessage;
        RealtimeConversationItemCreateEvent: schemas.RealtimeConversationItemCreateEvent;
        RealtimeConversationItemCreatedEvent: schemas.RealtimeConversationItemCreatedEvent;
        RealtimeConversationItemDeleteEvent: schemas.RealtimeConversationItemDeleteEvent;
        RealtimeConversationItemDeletedEvent: schemas.RealtimeConversationItemDeletedEvent;
        RealtimeConversationItemDoneEvent: schemas.RealtimeConversationItemDoneEvent;
        RealtimeConversationItemFunctionCall: schemas.RealtimeConversationItemFunctionCall;
        RealtimeConversationItemFunctionCallOutput: schemas.RealtimeConversationItemFunctionCallOutput;
        RealtimeConversationItemRetrieveEvent: schemas.RealtimeConversationItemRetrieveEvent;
        RealtimeConversationItemRetrievedEvent: schemas.RealtimeConversationItemRetrievedEvent;
        RealtimeConversationItemSystemMessage: schemas.RealtimeConversationItemSystemMessage;
        RealtimeConversationItemTruncateEvent: schemas.RealtimeConversationItemTruncateEvent;
        RealtimeConversationItemTruncatedEvent: schemas.RealtimeConversationItemTruncatedEvent;
        RealtimeConversationItemUserMessage: schemas.RealtimeConversationItemUserMessage;
        RealtimeError: schemas.RealtimeError;
        RealtimeErrorEvent: schemas.RealtimeErrorEvent;
        RealtimeFunctionTool: schemas.RealtimeFunctionTool;
        RealtimeInputAudioBufferAppendEvent: schemas.RealtimeInputAudioBufferAppendEvent;
        RealtimeInputAudioBufferClearEvent: schemas.RealtimeInputAudioBufferClearEvent;
        RealtimeInputAudioBufferClearedEvent: schemas.RealtimeInputAudioBufferClearedEvent;
        RealtimeInputAudioBufferCommitEvent: schemas.RealtimeInputAudioBufferCommitEvent;
        RealtimeInputAudioBufferCommittedEvent: schemas.RealtimeInputAudioBufferCommittedEvent;
        RealtimeInputAudioBufferDtmfEvent: schemas.RealtimeInputAudioBufferDtmfEvent;
        RealtimeInputAudioBufferSpeechStartedEvent: schemas.RealtimeInputAudioBufferSpeechStartedEvent;
        RealtimeInputAudioBufferSpeechStoppedEvent: schemas.RealtimeInputAudioBufferSpeechStoppedEvent;
        RealtimeInputAudioBufferTimeoutTriggeredEvent: schemas.RealtimeInputAudioBufferTimeoutTriggeredEvent;
        RealtimeInputAudioTranscriptionCompletedEvent: schemas.RealtimeInputAudioTranscriptionCompletedEvent;
        RealtimeInputAudioTranscriptionDeltaEvent: schemas.RealtimeInputAudioTranscriptionDeltaEvent;
        RealtimeInputAudioTranscriptionFailedEvent: schemas.RealtimeInputAudioTranscriptionFailedEvent;
        RealtimeInputAudioTranscriptionSegmentEvent: schemas.RealtimeInputAudioTranscriptionSegmentEvent;
        RealtimeInputTokenDetails: schemas.RealtimeInputTokenDetails;
        RealtimeLogProb: schemas.RealtimeLogProb;
        RealtimeMaxOutputTokens: schemas.RealtimeMaxOutputTokens;
        RealtimeMcpApprovalRequest: schemas.RealtimeMcpApprovalRequest;
        RealtimeMcpApprovalResponse: schemas.RealtimeMcpApprovalResponse;
        RealtimeMcpHTTPError: schemas.RealtimeMcpHTTPError;
        RealtimeMcpListTools: schemas.RealtimeMcpListTools;
        RealtimeMcpListToolsCompletedEvent: schemas.RealtimeMcpListToolsCompletedEvent;
        RealtimeMcpListToolsFailedEvent: schemas.RealtimeMcpListToolsFailedEvent;
        RealtimeMcpListToolsInProgressEvent: schemas.RealtimeMcpListToolsInProgressEvent;
        RealtimeMcpProtocolError: schemas.RealtimeMcpProtocolError;
        RealtimeMcpToolCall: schemas.RealtimeMcpToolCall;
        RealtimeMcpToolExecutionError: schemas.RealtimeMcpToolExecutionError;
        RealtimeModel: schemas.RealtimeModel;
        RealtimeNoiseReduction: schemas.RealtimeNoiseReduction;
        RealtimeOutputAudioBufferClearEvent: schemas.RealtimeOutputAudioBufferClearEvent;
        RealtimeOutputAudioBufferClearedEvent: schemas.RealtimeOutputAudioBufferClearedEvent;
        RealtimeOutputAudioBufferStartedEvent: schemas.RealtimeOutputAudioBufferStartedEvent;
        RealtimeOutputAudioBufferStoppedEvent: schemas.RealtimeOutputAudioBufferStoppedEvent;
        RealtimeOutputModalities: schemas.RealtimeOutputModalities;
        RealtimeOutputTokenDetails: schemas.RealtimeOutputTokenDetails;
        RealtimeRateLimit: schemas.RealtimeRateLimit;
        RealtimeRateLimitsUpdatedEvent: schemas.RealtimeRateLimitsUpdatedEvent;
        RealtimeReasoning: schemas.RealtimeReasoning;
        RealtimeReasoningEffort: schemas.RealtimeReasoningEffort;
        RealtimeResponse: schemas.RealtimeResponse;
        RealtimeResponseAudio: schemas.RealtimeResponseAudio;
        RealtimeResponseAudioDeltaEvent: schemas.RealtimeResponseAudioDeltaEvent;
        RealtimeResponseAudioDoneEvent: schemas.RealtimeResponseAudioDoneEvent;
        RealtimeResponseAudioOutput: schemas.RealtimeResponseAudioOutput;
        RealtimeResponseAudioTranscriptDeltaEvent: schemas.RealtimeResponseAudioTranscriptDeltaEvent;
        RealtimeResponseAudioTranscriptDoneEvent: schemas.RealtimeResponseAudioTranscriptDoneEvent;
        RealtimeResponseCancelEvent: schemas.RealtimeResponseCancelEvent;
        RealtimeResponseContentPartAddedEvent: schemas.RealtimeResponseContentPartAddedEvent;
        RealtimeResponseContentPartDoneEvent: schemas.RealtimeResponseContentPartDoneEvent;
        RealtimeResponseCreateAudio: schemas.RealtimeResponseCreateAudio;
        RealtimeResponseCreateAudioOutput: schemas.RealtimeResponseCreateAudioOutput;
        RealtimeResponseCreateEvent: schemas.RealtimeResponseCreateEvent;
        RealtimeResponseCreateParams: schemas.RealtimeResponseCreateParams;
        RealtimeResponseCreatedEvent: schemas.RealtimeResponseCreatedEvent;
        RealtimeResponseDoneEvent: schemas.RealtimeResponseDoneEvent;
        RealtimeResponseFunctionCallArgumentsDeltaEvent: schemas.RealtimeResponseFunctionCallArgumentsDeltaEvent;
        RealtimeResponseFunctionCallArgumentsDoneEvent: schemas.RealtimeResponseFunctionCallArgumentsDoneEvent;
        RealtimeResponseMcpCallArgumentsDeltaEvent: schemas.RealtimeResponseMcpCallArgumentsDeltaEvent;
        RealtimeResponseMcpCallArgumentsDoneEvent: schemas.RealtimeResponseMcpCallArgumentsDoneEvent;
        RealtimeResponseMcpCallCompletedEvent: schemas.RealtimeResponseMcpCallCompletedEvent;
        RealtimeResponseMcpCallFailedEvent: schemas.RealtimeResponseMcpCallFailedEvent;
        RealtimeResponseMcpCallInProgressEvent: schemas.RealtimeResponseMcpCallInProgressEvent;
        RealtimeResponseOutputItemAddedEvent: schemas.RealtimeResponseOutputItemAddedEvent;
        RealtimeResponseOutputItemDoneEvent: schemas.RealtimeResponseOutputItemDoneEvent;
        RealtimeResponseStatus: schemas.RealtimeResponseStatus;
        RealtimeResponseStatusError: schemas.RealtimeResponseStatusError;
        RealtimeResponseTextDeltaEvent: schemas.RealtimeResponseTextDeltaEvent;
        RealtimeResponseTextDoneEvent: schemas.RealtimeResponseTextDoneEvent;
        RealtimeResponseUsage: schemas.RealtimeResponseUsage;
        RealtimeSemanticVad: schemas.RealtimeSemanticVad;
        RealtimeServerEvent: schemas.RealtimeServerEvent;
        RealtimeServerVad: schemas.RealtimeServerVad;
        RealtimeSessionAudio: schemas.RealtimeSessionAudio;
        RealtimeSessionCreateRequest: schemas.RealtimeSessionCreateRequest;
        RealtimeSessionCreateResponse: schemas.RealtimeSessionCreateResponse;
        RealtimeSessionCreatedEvent: schemas.RealtimeSessionCreatedEvent;
        RealtimeSessionInclude: schemas.RealtimeSessionInclude;
        RealtimeSessionUpdateEvent: schemas.RealtimeSessionUpdateEvent;
        RealtimeSessionUpdatedEvent: schemas.RealtimeSessionUpdatedEvent;
        RealtimeSystemContent: schemas.RealtimeSystemContent;
        RealtimeToolChoiceConfig: schemas.RealtimeToolChoiceConfig;
        RealtimeToolsConfig: schemas.RealtimeToolsConfig;
        RealtimeToolsConfigUnion: schemas.RealtimeToolsConfigUnion;
        RealtimeTracingConfig: schemas.RealtimeTracingConfig;
        RealtimeTracingConfiguration: schemas.RealtimeTracingConfiguration;
        RealtimeTranscriptionDurationUsage: schemas.RealtimeTranscriptionDurationUsage;
        RealtimeTranscriptionError: schemas.RealtimeTranscriptionError;
        RealtimeTranscriptionSessionAudio: schemas.RealtimeTranscriptionSessionAudio;
        RealtimeTranscriptionSessionCreateRequest: schemas.RealtimeTranscriptionSessionCreateRequest;
        RealtimeTranscriptionSessionCreateResponse: schemas.RealtimeTranscriptionSessionCreateResponse;
        RealtimeTranscriptionSessionTurnDetection: schemas.RealtimeTranscriptionSessionTurnDetection;
        RealtimeTranscriptionTokenDetails: schemas.RealtimeTranscriptionTokenDetails;
        RealtimeTranscriptionTokenUsage: schemas.RealtimeTranscriptionTokenUsage;
        RealtimeTruncation: schemas.RealtimeTruncation;
        RealtimeTruncationRetentionRatio: schemas.RealtimeTruncationRetentionRatio;
        RealtimeUserContent: schemas.RealtimeUserContent;
        RealtimeVoice: schemas.RealtimeVoice;
        Reasoning: schemas.Reasoning;
        ReasoningEffort: schemas.ReasoningEffort;
        RedactingCheck: schemas.RedactingCheck;
        RedactionParameters: schemas.RedactionParameters;
        RefusalContentBlock: schemas.RefusalContentBlock;
        RefusalDeltaBlock: schemas.RefusalDeltaBlock;
        RegexMatchCheck: schemas.RegexMatchCheck;
        RegexMatchParameters: schemas.RegexMatchParameters;
        RegexReplaceCheck: schemas.RegexReplaceCheck;
        RegexReplaceParameters: schemas.RegexReplaceParameters;
        ReinforcementHyperparameters: schemas.ReinforcementHyperparameters;
        ReinforcementMethod: schemas.ReinforcementMethod;
        RenderedPrompt: schemas.RenderedPrompt;
        RequestFieldRules: schemas.RequestFieldRules;
        RequestParametersCheck: schemas.RequestParametersCheck;
        RequestParametersParameters: schemas.RequestParametersParameters;
        RequestToolRules: schemas.RequestToolRules;
        RequestValueRules: schemas.RequestValueRules;
        RequiredActionFunctionToolCall: schemas.RequiredActionFunctionToolCall;
        RequiredMetadataKeysCheck: schemas.RequiredMetadataKeysCheck;
        RequiredMetadataKeysParameters: schemas.RequiredMetadataKeysParameters;
        RequiredMetadataPairsCheck: schemas.RequiredMetadataPairsCheck;
        RequiredMetadataPairsParameters: schemas.RequiredMetadataPairsParameters;
        RerankCreateParams: schemas.RerankCreateParams;
        RerankDocumentParam: schemas.RerankDocumentParam;
        RerankResponse: schemas.RerankResponse;
        RerankResult: schemas.RerankResult;
        RerankResultDocument: schemas.RerankResultDocument;
        RerankUsage: schemas.RerankUsage;
        Response: schemas.Response;
        ResponseAccessPrograms: schemas.ResponseAccessPrograms;
        ResponseAccessProgramsParam: schemas.ResponseAccessProgramsParam;
        ResponseAdditionalTools: schemas.ResponseAdditionalTools;
        ResponseAnnotation: schemas.ResponseAnnotation;
        ResponseApplyPatchCreateFile: schemas.ResponseApplyPatchCreateFile;
        ResponseApplyPatchDeleteFile: schemas.ResponseApplyPatchDeleteFile;
        ResponseApplyPatchOperation: schemas.ResponseApplyPatchOperation;
        ResponseApplyPatchToolCall: schemas.ResponseApplyPatchToolCall;
        ResponseApplyPatchToolCallOutput: schemas.ResponseApplyPatchToolCallOutput;
        ResponseApplyPatchUpdateFile: schemas.ResponseApplyPatchUpdateFile;
        ResponseAudioDeltaEvent: schemas.ResponseAudioDeltaEvent;
        ResponseAudioDoneEvent: schemas.ResponseAudioDoneEvent;
        ResponseAudioTranscriptDeltaEvent: schemas.ResponseAudioTranscriptDeltaEvent;
        ResponseAudioTranscriptDoneEvent: schemas.ResponseAudioTranscriptDoneEvent;
        ResponseBackgroundOptions: schemas.ResponseBackgroundOptions;
        ResponseCacheWriteTokensDetails: schemas.ResponseCacheWriteTokensDetails;
        ResponseCachedImageTokens: schemas.ResponseCachedImageTokens;
        ResponseCodeInterpreterCallCodeDeltaEvent: schemas.ResponseCodeInterpreterCallCodeDeltaEvent;
        ResponseCodeInterpreterCallCodeDoneEvent: schemas.ResponseCodeInterpreterCallCodeDoneEvent;
        ResponseCodeInterpreterCallCompletedEvent: schemas.ResponseCodeInterpreterCallCompletedEvent;
        ResponseCodeInterpreterCallInProgressEvent: schemas.ResponseCodeInterpreterCallInProgressEvent;
        ResponseCodeInterpreterCallInterpretingEvent: schemas.ResponseCodeInterpreterCallInterpretingEvent;
        ResponseCodeInterpreterImage: schemas.ResponseCodeInterpreterImage;
        ResponseCodeInterpreterLogs: schemas.ResponseCodeInterpreterLogs;
        ResponseCodeInterpreterOutput: schemas.ResponseCodeInterpreterOutput;
        ResponseCodeInterpreterTool: schemas.ResponseCodeInterpreterTool;
        ResponseCodeInterpreterToolCall: schemas.ResponseCodeInterpreterToolCall;
        ResponseCompactParams: schemas.ResponseCompactParams;
        ResponseCompactionItem: schemas.ResponseCompactionItem;
        ResponseCompactionItemParam: schemas.ResponseCompactionItemParam;
        ResponseCompletedEvent: schemas.ResponseCompletedEvent;
        ResponseComputerSafetyCheck: schemas.ResponseComputerSafetyCheck;
        ResponseComputerToolCall: schemas.ResponseComputerToolCall;
        ResponseComputerToolCallOutputItem: schemas.ResponseComputerToolCallOutputItem;
        ResponseComputerToolCallOutputScreenshot: schemas.ResponseComputerToolCallOutputScreenshot;
        ResponseConfigurationReasoning: schemas.ResponseConfigurationReasoning;
        ResponseConfigurationText: schemas.ResponseConfigurationText;
        ResponseContainerFileCitation: schemas.ResponseContainerFileCitation;
        ResponseContainerReference: schemas.ResponseContainerReference;
        ResponseContentPartAddedEvent: schemas.ResponseContentPartAddedEvent;
        ResponseContentPartDoneEvent: schemas.ResponseContentPartDoneEvent;
        ResponseContextManagement: schemas.ResponseContextManagement;
        ResponseConversation: schemas.ResponseConversation;
        ResponseConversationParam: schemas.ResponseConversationParam;
        ResponseCreateParams: schemas.ResponseCreateParams;
        ResponseCreatedEvent: schemas.ResponseCreatedEvent;
        ResponseCustomToolCall: schemas.ResponseCustomToolCall;
        ResponseCustomToolCallInputDeltaEvent: schemas.ResponseCustomToolCallInputDeltaEvent;
        ResponseCustomToolCallInputDoneEvent: schemas.ResponseCustomToolCallInputDoneEvent;
        ResponseCustomToolCallItem: schemas.ResponseCustomToolCallItem;
        ResponseCustomToolCallOutput: schemas.ResponseCustomToolCallOutput;
        ResponseCustomToolCallOutputItem: schemas.ResponseCustomToolCallOutputItem;
        ResponseError: schemas.ResponseError;
        ResponseErrorEvent: schemas.ResponseErrorEvent;
        ResponseErrorMisalignment: schemas.ResponseErrorMisalignment;
        ResponseErrorMisalignmentSteer: schemas.ResponseErrorMisalignmentSteer;
        ResponseEventContentPart: schemas.ResponseEventContentPart;
        ResponseFailedEvent: schemas.ResponseFailedEvent;
        ResponseFileCitation: schemas.ResponseFileCitation;
        ResponseFilePath: schemas.ResponseFilePath;
        ResponseFileSearchCallCompletedEvent: schemas.ResponseFileSearchCallCompletedEvent;
        ResponseFileSearchCallInProgressEvent: schemas.ResponseFileSearchCallInProgressEvent;
        ResponseFileSearchCallSearchingEvent: schemas.ResponseFileSearchCallSearchingEvent;
        ResponseFileSearchResult: schemas.ResponseFileSearchResult;
        ResponseFileSearchToolCall: schemas.ResponseFileSearchToolCall;
        ResponseFormatJSONObject: schemas.ResponseFormatJSONObject;
        ResponseFormatJSONSchema: schemas.ResponseFormatJSONSchema;
        ResponseFormatJSONSchemaJSONSchema: schemas.ResponseFormatJSONSchemaJSONSchema;
        ResponseFormatText: schemas.ResponseFormatText;
        ResponseFormatTextConfig: schemas.ResponseFormatTextConfig;
        ResponseFormatTextGrammar: schemas.ResponseFormatTextGrammar;
        ResponseFormatTextJSONSchemaConfig: schemas.ResponseFormatTextJSONSchemaConfig;
        ResponseFunctionCallArgumentsDeltaEvent: schemas.ResponseFunctionCallArgumentsDeltaEvent;
        ResponseFunctionCallArgumentsDoneEvent: schemas.ResponseFunctionCallArgumentsDoneEvent;
        ResponseFunctionCallOutputItem: schemas.ResponseFunctionCallOutputItem;
        ResponseFunctionShellAction: schemas.ResponseFunctionShellAction;
        ResponseFunctionShellCallOutputContent: schemas.ResponseFunctionShellCallOutputContent;
        ResponseFunctionShellOutput: schemas.ResponseFunctionShellOutput;
        ResponseFunctionShellToolCall: schemas.ResponseFunctionShellToolCall;
        ResponseFunctionShellToolCallOutput: schemas.ResponseFunctionShellToolCallOutput;
        ResponseFunctionTool: schemas.ResponseFunctionTool;
        ResponseFunctionToolCall: schemas.ResponseFunctionToolCall;
        ResponseFunctionToolCallItem: schemas.ResponseFunctionToolCallItem;
        ResponseFunctionToolCallOutputItem: schemas.ResponseFunctionToolCallOutputItem;
        ResponseFunctionWebSearch: schemas.ResponseFunctionWebSearch;
        ResponseImageGenCallCompletedEvent: schemas.ResponseImageGenCallCompletedEvent;
        ResponseImageGenCallGeneratingEvent: schemas.ResponseImageGenCallGeneratingEvent;
        ResponseImageGenCallInProgressEvent: schemas.ResponseImageGenCallInProgressEvent;
        ResponseImageGenCallPartialImageEvent: schemas.ResponseImageGenCallPartialImageEvent;
        ResponseImageGenerationCall: schemas.ResponseImageGenerationCall;
        ResponseImageGenerationError: schemas.ResponseImageGenerationError;
        ResponseImageGenerationTool: schemas.ResponseImageGenerationTool;
        ResponseImageModerationDetails: schemas.ResponseImageModerationDetails;
        ResponseImageParam: schemas.ResponseImageParam;
        ResponseImageSettings: schemas.ResponseImageSettings;
        ResponseImageTokens: schemas.ResponseImageTokens;
        ResponseInProgressEvent: schemas.ResponseInProgressEvent;
        ResponseIncludable: schemas.ResponseIncludable;
        ResponseIncompleteDetails: schemas.ResponseIncompleteDetails;
        ResponseIncompleteEvent: schemas.ResponseIncompleteEvent;
        ResponseInput: schemas.ResponseInput;
        ResponseInputAudio: schemas.ResponseInputAudio;
        ResponseInputContent: schemas.ResponseInputContent;
        ResponseInputFile: schemas.ResponseInputFile;
        ResponseInputFileContent: schemas.ResponseInputFileContent;
        ResponseInputImage: schemas.ResponseInputImage;
        ResponseInputImageContent: schemas.ResponseInputImageContent;
        ResponseInputImageParam: schemas.ResponseInputImageParam;
        ResponseInputItem: schemas.ResponseInputItem;
        ResponseInputItemAdditionalTools: schemas.ResponseInputItemAdditionalTools;
        ResponseInputItemApplyPatchCall: schemas.ResponseInputItemApplyPatchCall;
        ResponseInputItemApplyPatchCallOutput: schemas.ResponseInputItemApplyPatchCallOutput;
        ResponseInputItemCompactionTrigger: schemas.ResponseInputItemCompactionTrigger;
        ResponseInputItemComputerCallOutput: schemas.ResponseInputItemComputerCallOutput;
        ResponseInputItemConfigurationUpdate: schemas.ResponseInputItemConfigurationUpdate;
        ResponseInputItemFunctionCallOutput: schemas.ResponseInputItemFunctionCallOutput;
        ResponseInputItemItemReference: schemas.ResponseInputItemItemReference;
        ResponseInputItemMcpApprovalResponse: schemas.ResponseInputItemMcpApprovalResponse;
        ResponseInputItemMcpCall: schemas.ResponseInputItemMcpCall;
        ResponseInputItemMessage: schemas.ResponseInputItemMessage;
        ResponseInputItemShellCall: schemas.ResponseInputItemShellCall;
        ResponseInputItemShellCallAction: schemas.ResponseInputItemShellCallAction;
        ResponseInputItemShellCallOutput: schemas.ResponseInputItemShellCallOutput;
        ResponseInputItemToolSearchCall: schemas.ResponseInputItemToolSearchCall;
        ResponseInputItemWebSearchCall: schemas.ResponseInputItemWebSearchCall;
        ResponseInputMessageContentList: schemas.ResponseInputMessageContentList;
        ResponseInputMessageItem: schemas.ResponseInputMessageItem;
        ResponseInputText: schemas.ResponseInputText;
        ResponseInputTextContent: schemas.ResponseInputTextContent;
        ResponseInputTransformation: schemas.ResponseInputTransformation;
        ResponseInstructionItem: schemas.ResponseInstructionItem;
        ResponseInstructionMessage: schemas.ResponseInstructionMessage;
        ResponseItem: schemas.ResponseItem;
        ResponseItemList: schemas.ResponseItemList;
        ResponseItemRole: schemas.ResponseItemRole;
        ResponseLocalEnvironment: schemas.ResponseLocalEnvironment;
        ResponseLocalShellAction: schemas.ResponseLocalShellAction;
        ResponseLocalShellCall: schemas.ResponseLocalShellCall;
        ResponseLocalShellCallOutput: schemas.ResponseLocalShellCallOutput;
        ResponseMcpApprovalRequest: schemas.ResponseMcpApprovalRequest;
        ResponseMcpApprovalResponse: schemas.ResponseMcpApprovalResponse;
        ResponseMcpCall: schemas.ResponseMcpCall;
        ResponseMcpCallArgumentsDeltaEvent: schemas.ResponseMcpCallArgumentsDeltaEvent;
        ResponseMcpCallArgumentsDoneEvent: schemas.ResponseMcpCallArgumentsDoneEvent;
        ResponseMcpCallCompletedEvent: schemas.ResponseMcpCallCompletedEvent;
        ResponseMcpCallFailedEvent: schemas.ResponseMcpCallFailedEvent;
        ResponseMcpCallInProgressEvent: schemas.ResponseMcpCallInProgressEvent;
        ResponseMcpListTools: schemas.ResponseMcpListTools;
        ResponseMcpListToolsCompletedEvent: schemas.ResponseMcpListToolsCompletedEvent;
        ResponseMcpListToolsFailedEvent: schemas.ResponseMcpListToolsFailedEvent;
        ResponseMcpListToolsInProgressEvent: schemas.ResponseMcpListToolsInProgressEvent;
        ResponseMcpToolInfo: schemas.ResponseMcpToolInfo;
        ResponseModeration: schemas.ResponseModeration;
        ResponseModerationError: schemas.ResponseModerationError;
        ResponseModerationMode: schemas.ResponseModerationMode;
        ResponseModerationOutcome: schemas.ResponseModerationOutcome;
        ResponseModerationParam: schemas.ResponseModerationParam;
        ResponseModerationPolicy: schemas.ResponseModerationPolicy;
        ResponseModerationResult: schemas.ResponseModerationResult;
        ResponseOutputContent: schemas.ResponseOutputContent;
        ResponseOutputItem: schemas.ResponseOutputItem;
        ResponseOutputItemAddedEvent: schemas.ResponseOutputItemAddedEvent;
        ResponseOutputItemDoneEvent: schemas.ResponseOutputItemDoneEvent;
        ResponseOutputLogprob: schemas.ResponseOutputLogprob;
        ResponseOutputMessage: schemas.ResponseOutputMessage;
        ResponseOutputRefusal: schemas.ResponseOutputRefusal;
        ResponseOutputText: schemas.ResponseOutputText;
        ResponseOutputTextAnnotationAddedEvent: schemas.ResponseOutputTextAnnotationAddedEvent;
        ResponseOutputTopLogprob: schemas.ResponseOutputTopLogprob;
        ResponseProgram: schemas.ResponseProgram;
        ResponseProgramOutput: schemas.ResponseProgramOutput;
        ResponsePrompt: schemas.ResponsePrompt;
        ResponsePromptCacheBreakpoint: schemas.ResponsePromptCacheBreakpoint;
        ResponsePromptCacheComparisonNotFound: schemas.ResponsePromptCacheComparisonNotFound;
        ResponsePromptCacheDiagnostics: schemas.ResponsePromptCacheDiagnostics;
        ResponsePromptCacheHit: schemas.ResponsePromptCacheHit;
        ResponsePromptCacheMiss: schemas.ResponsePromptCacheMiss;
        ResponsePromptCacheOptions: schemas.ResponsePromptCacheOptions;
        ResponsePromptCacheOptionsParam: schemas.ResponsePromptCacheOptionsParam;
        ResponsePromptCacheUnavailable: schemas.ResponsePromptCacheUnavailable;
        ResponseQueuedEvent: schemas.ResponseQueuedEvent;
        ResponseReasoningItem: schemas.ResponseReasoningItem;
        ResponseReasoningSummaryPartAddedEvent: schemas.ResponseReasoningSummaryPartAddedEvent;
        ResponseReasoningSummaryPartDoneEvent: schemas.ResponseReasoningSummaryPartDoneEvent;
        ResponseReasoningSummaryText: schemas.ResponseReasoningSummaryText;
        ResponseReasoningSummaryTextDeltaEvent: schemas.ResponseReasoningSummaryTextDeltaEvent;
        ResponseReasoningSummaryTextDoneEvent: schemas.ResponseReasoningSummaryTextDoneEvent;
        ResponseReasoningText: schemas.ResponseReasoningText;
        ResponseReasoningTextDeltaEvent: schemas.ResponseReasoningTextDeltaEvent;
        ResponseReasoningTextDoneEvent: schemas.ResponseReasoningTextDoneEvent;
        ResponseRefusalDeltaEvent: schemas.ResponseRefusalDeltaEvent;
        ResponseRefusalDoneEvent: schemas.ResponseRefusalDoneEvent;
        ResponseServiceTier: schemas.ResponseServiceTier;
        ResponseShellOutcome: schemas.ResponseShellOutcome;
        ResponseShellOutcomeExit: schemas.ResponseShellOutcomeExit;
        ResponseShellOutcomeTimeout: schemas.ResponseShellOutcomeTimeout;
        ResponseStatus: schemas.ResponseStatus;
        ResponseStoredContent: schemas.ResponseStoredContent;
        ResponseStreamEvent: schemas.ResponseStreamEvent;
        ResponseStreamOptions: schemas.ResponseStreamOptions;
        ResponseSvgUsage: schemas.ResponseSvgUsage;
        ResponseTextConfig: schemas.ResponseTextConfig;
        ResponseTextDeltaEvent: schemas.ResponseTextDeltaEvent;
        ResponseTextDoneEvent: schemas.ResponseTextDoneEvent;
        ResponseTextEventLogprob: schemas.ResponseTextEventLogprob;
        ResponseTextEventTopLogprob: schemas.ResponseTextEventTopLogprob;
        ResponseTool: schemas.ResponseTool;
        ResponseToolCaller: schemas.ResponseToolCaller;
        ResponseToolCallerDirect: schemas.ResponseToolCallerDirect;
        ResponseToolCallerProgram: schemas.ResponseToolCallerProgram;
        ResponseToolChoice: schemas.ResponseToolChoice;
        ResponseToolSearchCall: schemas.ResponseToolSearchCall;
        ResponseToolSearchOutputItem: schemas.ResponseToolSearchOutputItem;
        ResponseToolSearchOutputItemParam: schemas.ResponseToolSearchOutputItemParam;
        ResponseToolUsage: schemas.ResponseToolUsage;
        ResponseToolUsageImageGen: schemas.ResponseToolUsageImageGen;
        ResponseToolUsageWebSearch: schemas.ResponseToolUsageWebSearch;
        ResponseUrlCitation: schemas.ResponseUrlCitation;
        ResponseUsage: schemas.ResponseUsage;
        ResponseUsageInputTokensDetails: schemas.ResponseUsageInputTokensDetails;
        ResponseUsageOutputTokensDetails: schemas.ResponseUsageOutputTokensDetails;
        ResponseWebSearchAction: schemas.ResponseWebSearchAction;
        ResponseWebSearchActionFind: schemas.ResponseWebSearchActionFind;
        ResponseWebSearchActionOpenPage: schemas.ResponseWebSearchActionOpenPage;
        ResponseWebSearchActionSearch: schemas.ResponseWebSearchActionSearch;
        ResponseWebSearchCallCompletedEvent: schemas.ResponseWebSearchCallCompletedEvent;
        ResponseWebSearchCallInProgressEvent: schemas.ResponseWebSearchCallInProgressEvent;
        ResponseWebSearchCallSearchingEvent: schemas.ResponseWebSearchCallSearchingEvent;
        ResponseWebSearchSource: schemas.ResponseWebSearchSource;
        ResponsesModel: schemas.ResponsesModel;
        Run: schemas.Run;
        RunCreateParams: schemas.RunCreateParams;
        RunError: schemas.RunError;
        RunIncompleteDetails: schemas.RunIncompleteDetails;
        RunList: schemas.RunList;
        RunRequiredAction: schemas.RunRequiredAction;
        RunStatus: schemas.RunStatus;
        RunStep: schemas.RunStep;
        RunStepDelta: schemas.RunStepDelta;
        RunStepDeltaEvent: schemas.RunStepDeltaEvent;
        RunStepDeltaMessageDelta: schemas.RunStepDeltaMessageDelta;
        RunStepDetails: schemas.RunStepDetails;
        RunStepError: schemas.RunStepError;
        RunStepInclude: schemas.RunStepInclude;
        RunStepList: schemas.RunStepList;
        RunStepToolCall: schemas.RunStepToolCall;
        RunStepToolCallDelta: schemas.RunStepToolCallDelta;
        RunSubmitToolOutputsParams: schemas.RunSubmitToolOutputsParams;
        RunToolOutput: schemas.RunToolOutput;
        RunTruncationStrategy: schemas.RunTruncationStrategy;
        RunUpdateParams: schemas.RunUpdateParams;
        RunUsage: schemas.RunUsage;
        SageMakerConfiguration: schemas.SageMakerConfiguration;
        ScimGroup: schemas.ScimGroup;
        ScimGroupList: schemas.ScimGroupList;
        ScimWorkspaceMapping: schemas.ScimWorkspaceMapping;
        ScimWorkspaceMappingByGroupId: schemas.ScimWorkspaceMappingByGroupId;
        ScimWorkspaceMappingByGroupName: schemas.ScimWorkspaceMappingByGroupName;
        ScimWorkspaceMappingCreateParams: schemas.ScimWorkspaceMappingCreateParams;
        ScimWorkspaceMappingDeleted: schemas.ScimWorkspaceMappingDeleted;
        ScimWorkspaceMappingList: schemas.ScimWorkspaceMappingList;
        ScoreModelGrader: schemas.ScoreModelGrader;
        ScoreModelGraderSamplingParams: schemas.ScoreModelGraderSamplingParams;
        SecretManagerAuth: schemas.SecretManagerAuth;
        SecretManagerAuthSummary: schemas.SecretManagerAuthSummary;
        SecretManagerAuthUpdate: schemas.SecretManagerAuthUpdate;
        SecretManagerType: schemas.SecretManagerType;
        SecretMapping: schemas.SecretMapping;
        SecretReference: schemas.SecretReference;
        SecretReferenceCreateParams: schemas.SecretReferenceCreateParams;
        SecretReferenceCreated: schemas.SecretReferenceCreated;
        SecretReferenceDeleted: schemas.SecretReferenceDeleted;
        SecretReferenceList: schemas.SecretReferenceList;
        SecretReferenceSummary: schemas.SecretReferenceSummary;
        SecretReferenceUpdateParams: schemas.SecretReferenceUpdateParams;
        SecretReferenceUpdated: schemas.SecretReferenceUpdated;
        SentenceCountCheck: schemas.SentenceCountCheck;
        SentenceCountParameters: schemas.SentenceCountParameters;
        Skill: schemas.Skill;
        SkillCreateParams: schemas.SkillCreateParams;
        SkillList: schemas.SkillList;
        SkillReference: schemas.SkillReference;
        SkillUpdateParams: schemas.SkillUpdateParams;
        SkillVersion: schemas.SkillVersion;
        SkillVersionCreateParams: schemas.SkillVersionCreateParams;
        SkillVersionList: schemas.SkillVersionList;
        SpeechAudioDeltaEvent: schemas.SpeechAudioDeltaEvent;
        SpeechAudioDoneEvent: schemas.SpeechAudioDoneEvent;
        SpeechCreateParams: schemas.SpeechCreateParams;
        SpeechModel: schemas.SpeechModel;
        SpeechStreamEvent: schemas.SpeechStreamEvent;
        SpeechUsage: schemas.SpeechUsage;
        SpeechVoiceId: schemas.SpeechVoiceId;
        StaticFileChunkingStrategy: schemas.StaticFileChunkingStrategy;
        StaticFileChunkingStrategyObject: schemas.StaticFileChunkingStrategyObject;
        StoredGatewayConfig: schemas.StoredGatewayConfig;
        StringCheckGrader: schemas.StringCheckGrader;
        SupervisedHyperparameters: schemas.SupervisedHyperparameters;
        SupervisedMethod: schemas.SupervisedMethod;
        SydeGuardCheck: schemas.SydeGuardCheck;
        SydeGuardParameters: schemas.SydeGuardParameters;
        TavilyCheck: schemas.TavilyCheck;
        TavilyParameters: schemas.TavilyParameters;
        TextContentBlock: schemas.TextContentBlock;
        TextContentBlockParam: schemas.TextContentBlockParam;
        TextDeltaBlock: schemas.TextDeltaBlock;
        TextSimilarityGrader: schemas.TextSimilarityGrader;
        Thread: schemas.Thread;
        ThreadCreateAndRunParams: schemas.ThreadCreateAndRunParams;
        ThreadCreateParams: schemas.ThreadCreateParams;
        ThreadCreatedEvent: schemas.ThreadCreatedEvent;
        ThreadDeleted: schemas.ThreadDeleted;
        ThreadMessage: schemas.ThreadMessage;
        ThreadMessageAnnotation: schemas.ThreadMessageAnnotation;
        ThreadMessageAnnotationDelta: schemas.ThreadMessageAnnotationDelta;
        ThreadMessageAttachment: schemas.ThreadMessageAttachment;
        ThreadMessageCompletedEvent: schemas.ThreadMessageCompletedEvent;
        ThreadMessageContent: schemas.ThreadMessageContent;
        ThreadMessageContentDelta: schemas.ThreadMessageContentDelta;
        ThreadMessageContentPartParam: schemas.ThreadMessageContentPartParam;
        ThreadMessageCreateParams: schemas.ThreadMessageCreateParams;
        ThreadMessageCreatedEvent: schemas.ThreadMessageCreatedEvent;
        ThreadMessageDeleted: schemas.ThreadMessageDeleted;
        ThreadMessageDelta: schemas.ThreadMessageDelta;
        ThreadMessageDeltaEvent: schemas.ThreadMessageDeltaEvent;
        ThreadMessageDeltaStreamEvent: schemas.ThreadMessageDeltaStreamEvent;
        ThreadMessageInProgressEvent: schemas.ThreadMessageInProgressEvent;
        ThreadMessageIncompleteDetails: schemas.ThreadMessageIncompleteDetails;
        ThreadMessageIncompleteEvent: schemas.ThreadMessageIncompleteEvent;
        ThreadMessageList: schemas.ThreadMessageList;
        ThreadMessageText: schemas.ThreadMessageText;
        ThreadMessageUpdateParams: schemas.ThreadMessageUpdateParams;
        ThreadRunCancelledEvent: schemas.ThreadRunCancelledEvent;
        ThreadRunCancellingEvent: schemas.ThreadRunCancellingEvent;
        ThreadRunCompletedEvent: schemas.ThreadRunCompletedEvent;
        ThreadRunCreatedEvent: schemas.ThreadRunCreatedEvent;
        ThreadRunExpiredEvent: schemas.ThreadRunExpiredEvent;
        ThreadRunFailedEvent: schemas.ThreadRunFailedEvent;
        ThreadRunInProgressEvent: schemas.ThreadRunInProgressEvent;
        ThreadRunIncompleteEvent: schemas.ThreadRunIncompleteEvent;
        ThreadRunQueuedEvent: schemas.ThreadRunQueuedEvent;
        ThreadRunRequiresActionEvent: schemas.ThreadRunRequiresActionEvent;
        ThreadRunStepCancelledEvent: schemas.ThreadRunStepCancelledEvent;
        ThreadRunStepCompletedEvent: schemas.ThreadRunStepCompletedEvent;
        ThreadRunStepCreatedEvent: schemas.ThreadRunStepCreatedEvent;
        ThreadRunStepDeltaStreamEvent: schemas.ThreadRunStepDeltaStreamEvent;
        ThreadRunStepExpiredEvent: schemas.ThreadRunStepExpiredEvent;
        ThreadRunStepFailedEvent: schemas.ThreadRunStepFailedEvent;
        ThreadRunStepInProgressEvent: schemas.ThreadRunStepInProgressEvent;
        ThreadUpdateParams: schemas.ThreadUpdateParams;
        TimeLimitedParameters: schemas.TimeLimitedParameters;
        TokenPrice: schemas.TokenPrice;
        Tool: schemas.Tool;
        ToolAllowedCallers: schemas.ToolAllowedCallers;
        ToolCallDeltaObject: schemas.ToolCallDeltaObject;
        ToolCallsStepDetails: schemas.ToolCallsStepDetails;
        ToolChoiceAllowed: schemas.ToolChoiceAllowed;
        ToolChoiceApplyPatch: schemas.ToolChoiceApplyPatch;
        ToolChoiceCustom: schemas.ToolChoiceCustom;
        ToolChoiceFunction: schemas.ToolChoiceFunction;
        ToolChoiceMcp: schemas.ToolChoiceMcp;
        ToolChoiceOptions: schemas.ToolChoiceOptions;
        ToolChoiceProgrammaticToolCalling: schemas.ToolChoiceProgrammaticToolCalling;
        ToolChoiceShell: schemas.ToolChoiceShell;
        ToolChoiceTypes: schemas.ToolChoiceTypes;
        ToolSearchTool: schemas.ToolSearchTool;
        Transcription: schemas.Transcription;
        TranscriptionCreateParams: schemas.TranscriptionCreateParams;
        TranscriptionCreateResponse: schemas.TranscriptionCreateResponse;
        TranscriptionDiarized: schemas.TranscriptionDiarized;
        TranscriptionDiarizedSegment: schemas.TranscriptionDiarizedSegment;
        TranscriptionDurationUsage: schemas.TranscriptionDurationUsage;
        TranscriptionInclude: schemas.TranscriptionInclude;
        TranscriptionLogprob: schemas.TranscriptionLogprob;
        TranscriptionSegment: schemas.TranscriptionSegment;
        TranscriptionStreamEvent: schemas.TranscriptionStreamEvent;
        TranscriptionTextDeltaEvent: schemas.TranscriptionTextDeltaEvent;
        TranscriptionTextDoneEvent: schemas.TranscriptionTextDoneEvent;
        TranscriptionTextSegmentEvent: schemas.TranscriptionTextSegmentEvent;
        TranscriptionTokensUsage: schemas.TranscriptionTokensUsage;
        TranscriptionUsage: schemas.TranscriptionUsage;
        TranscriptionVadConfig: schemas.TranscriptionVadConfig;
        TranscriptionVerbose: schemas.TranscriptionVerbose;
        TranscriptionWord: schemas.TranscriptionWord;
        Translation: schemas.Translation;
        TranslationCreateParams: schemas.TranslationCreateParams;
        TranslationCreateResponse: schemas.TranslationCreateResponse;
        TranslationVerbose: schemas.TranslationVerbose;
        Upload: schemas.Upload;
        UploadCompleteParams: schemas.UploadCompleteParams;
        UploadCreateParams: schemas.UploadCreateParams;
        UploadPart: schemas.UploadPart;
        UploadPartCreateParams: schemas.UploadPartCreateParams;
        UsageLimits: schemas.UsageLimits;
        UsageLimitsPolicy: schemas.UsageLimitsPolicy;
        UsageLimitsPolicyCreateParams: schemas.UsageLimitsPolicyCreateParams;
        UsageLimitsPolicyDeleted: schemas.UsageLimitsPolicyDeleted;
        UsageLimitsPolicyEntity: schemas.UsageLimitsPolicyEntity;
        UsageLimitsPolicyEntityList: schemas.UsageLimitsPolicyEntityList;
        UsageLimitsPolicyEntityReset: schemas.UsageLimitsPolicyEntityReset;
        UsageLimitsPolicyList: schemas.UsageLimitsPolicyList;
        UsageLimitsPolicyUpdateParams: schemas.UsageLimitsPolicyUpdateParams;
        UsageLimitsPolicyUpdated: schemas.UsageLimitsPolicyUpdated;
        UsageLimitsPolicyUsage: schemas.UsageLimitsPolicyUsage;
        User: schemas.User;
        UserDeleted: schemas.UserDeleted;
        UserInvite: schemas.UserInvite;
        UserInviteAccess: schemas.UserInviteAccess;
        UserInviteApiKey: schemas.UserInviteApiKey;
        UserInviteCreateParams: schemas.UserInviteCreateParams;
        UserInviteCreated: schemas.UserInviteCreated;
        UserInviteDeleted: schemas.UserInviteDeleted;
        UserInviteList: schemas.UserInviteList;
        UserInviteResent: schemas.UserInviteResent;
        UserInviteStatus: schemas.UserInviteStatus;
        UserInviteWorkspace: schemas.UserInviteWorkspace;
        UserList: schemas.UserList;
        UserUpdateParams: schemas.UserUpdateParams;
        UserUpdated: schemas.UserUpdated;
        ValidUrlsCheck: schemas.ValidUrlsCheck;
        ValidUrlsParameters: schemas.ValidUrlsParameters;
        VectorStore: schemas.VectorStore;
        VectorStoreCreateParams: schemas.VectorStoreCreateParams;
        VectorStoreDeleted: schemas.VectorStoreDeleted;
        VectorStoreExpiresAfter: schemas.VectorStoreExpiresAfter;
        VectorStoreFile: schemas.VectorStoreFile;
        VectorStoreFileAttributes: schemas.VectorStoreFileAttributes;
        VectorStoreFileBatch: schemas.VectorStoreFileBatch;
        VectorStoreFileBatchCreateParams: schemas.VectorStoreFileBatchCreateParams;
        VectorStoreFileContent: schemas.VectorStoreFileContent;
        VectorStoreFileContentPart: schemas.VectorStoreFileContentPart;
        VectorStoreFileCounts: schemas.VectorStoreFileCounts;
        VectorStoreFileCreateParams: schemas.VectorStoreFileCreateParams;
        VectorStoreFileDeleted: schemas.VectorStoreFileDeleted;
        VectorStoreFileError: schemas.VectorStoreFileError;
        VectorStoreFileList: schemas.VectorStoreFileList;
        VectorStoreFileUpdateParams: schemas.VectorStoreFileUpdateParams;
        VectorStoreList: schemas.VectorStoreList;
        VectorStoreRankingOptions: schemas.VectorStoreRankingOptions;
        VectorStoreSearchParams: schemas.VectorStoreSearchParams;
        VectorStoreSearchResponse: schemas.VectorStoreSearchResponse;
        VectorStoreSearchResponseContent: schemas.VectorStoreSearchResponseContent;
        VectorStoreSearchResults: schemas.VectorStoreSearchResults;
        VectorStoreUpdateParams: schemas.VectorStoreUpdateParams;
        VertexAIConfiguration: schemas.VertexAIConfiguration;
        Video: schemas.Video;
        VideoCharacter: schemas.VideoCharacter;
        VideoCreateCharacterParams: schemas.VideoCreateCharacterParams;
        VideoCreateError: schemas.VideoCreateError;
        VideoCreateParams: schemas.VideoCreateParams;
        VideoDeleteResponse: schemas.VideoDeleteResponse;
        VideoEditParams: schemas.VideoEditParams;
        VideoExtendParams: schemas.VideoExtendParams;
        VideoList: schemas.VideoList;
        VideoModel: schemas.VideoModel;
        VideoReferenceInputParam: schemas.VideoReferenceInputParam;
        VideoRemixParams: schemas.VideoRemixParams;
        VideoSeconds: schemas.VideoSeconds;
        VideoSize: schemas.VideoSize;
        VirtualKey: schemas.VirtualKey;
        VirtualKeyCreateParams: schemas.VirtualKeyCreateParams;
        VirtualKeyCreated: schemas.VirtualKeyCreated;
        VirtualKeyDeleted: schemas.VirtualKeyDeleted;
        VirtualKeyDeployment: schemas.VirtualKeyDeployment;
        VirtualKeyList: schemas.VirtualKeyList;
        VirtualKeyProvider: schemas.VirtualKeyProvider;
        VirtualKeyUpdateParams: schemas.VirtualKeyUpdateParams;
        VirtualKeyUpdated: schemas.VirtualKeyUpdated;
        WalledCheck: schemas.WalledCheck;
        WalledParameters: schemas.WalledParameters;
        WebSearchFilters: schemas.WebSearchFilters;
        WebSearchPreviewTool: schemas.WebSearchPreviewTool;
        WebSearchPreviewUserLocation: schemas.WebSearchPreviewUserLocation;
        WebSearchTool: schemas.WebSearchTool;
        WebSearchUserLocation: schemas.WebSearchUserLocation;
        WebhookCheck: schemas.WebhookCheck;
        WebhookParameters: schemas.WebhookParameters;
        WordCountCheck: schemas.WordCountCheck;
        WordCountParameters: schemas.WordCountParameters;
        WorkersAIConfiguration: schemas.WorkersAIConfiguration;
        Workspace: schemas.Workspace;
        WorkspaceCreateDefaults: schemas.WorkspaceCreateDefaults;
        WorkspaceCreateParams: schemas.WorkspaceCreateParams;
        WorkspaceDefaults: schemas.WorkspaceDefaults;
        WorkspaceDeleteParams: schemas.WorkspaceDeleteParams;
        WorkspaceExclusion: schemas.WorkspaceExclusion;
        WorkspaceExclusionList: schemas.WorkspaceExclusionList;
        WorkspaceExclusionsUpdateParams: schemas.WorkspaceExclusionsUpdateParams;
        WorkspaceList: schemas.WorkspaceList;
        WorkspaceMember: schemas.WorkspaceMember;
        WorkspaceMemberCreateParams: schemas.WorkspaceMemberCreateParams;
        WorkspaceMemberCreated: schemas.WorkspaceMemberCreated;
        WorkspaceMemberDeleted: schemas.WorkspaceMemberDeleted;
        WorkspaceMemberInput: schemas.WorkspaceMemberInput;
        WorkspaceMemberList: schemas.WorkspaceMemberList;
        WorkspaceMemberUpdateParams: schemas.WorkspaceMemberUpdateParams;
        WorkspaceMemberUpdated: schemas.WorkspaceMemberUpdated;
        WorkspaceRole: schemas.WorkspaceRole;
        WorkspaceSettings: schemas.WorkspaceSettings;
        WorkspaceUpdateDefaults: schemas.WorkspaceUpdateDefaults;
        WorkspaceUpdateParams: schemas.WorkspaceUpdateParams;
        WorkspaceWithMembers: schemas.WorkspaceWithMembers;
        ZscalerCheck: schemas.ZscalerCheck;
        ZscalerParameters: schemas.ZscalerParameters;
        AnthropicCacheControlParam: schemas.AnthropicCacheControlParam;
        AnthropicTextBlockParam: schemas.AnthropicTextBlockParam;
        AssistantResponseFormatOptionParam: schemas.AssistantResponseFormatOptionParam;
        AssistantToolResourcesParam: schemas.AssistantToolResourcesParam;
        RealtimeNoiseReductionParam: schemas.RealtimeNoiseReductionParam;
        RealtimeMaxOutputTokensParam: schemas.RealtimeMaxOutputTokensParam;
        BetaRealtimeModalitiesParam: schemas.BetaRealtimeModalitiesParam;
        RealtimeTracingConfigParam: schemas.RealtimeTracingConfigParam;
        RealtimeVoiceParam: schemas.RealtimeVoiceParam;
        BetaTranscriptionSessionTranscriptionParam: schemas.BetaTranscriptionSessionTranscriptionParam;
        AudioTranscriptionParam: schemas.AudioTranscriptionParam;
        RealtimeAudioConfigInputParam: schemas.RealtimeAudioConfigInputParam;
        RealtimeAudioConfigOutputParam: schemas.RealtimeAudioConfigOutputParam;
        RealtimeAudioConfigParam: schemas.RealtimeAudioConfigParam;
        RealtimeSessionIncludeParam: schemas.RealtimeSessionIncludeParam;
        RealtimeModelParam: schemas.RealtimeModelParam;
        RealtimeOutputModalitiesParam: schemas.RealtimeOutputModalitiesParam;
        ResponsePromptCacheBreakpointParam: schemas.ResponsePromptCacheBreakpointParam;
        ResponseInputTextParam: schemas.ResponseInputTextParam;
        ResponseInputImageParams: schemas.ResponseInputImageParams;
        ResponseInputFileParam: schemas.ResponseInputFileParam;
        ResponsePromptParam: schemas.ResponsePromptParam;
        RealtimeReasoningParam: schemas.RealtimeReasoningParam;
        RealtimeToolsConfigParam: schemas.RealtimeToolsConfigParam;
        RealtimeTruncationParam: schemas.RealtimeTruncationParam;
        RealtimeTruncationRetentionRatioParam: schemas.RealtimeTruncationRetentionRatioParam;
        RealtimeSessionCreateRequestParam: schemas.RealtimeSessionCreateRequestParam;
        ChatCompletionCacheControlParam: schemas.ChatCompletionCacheControlParam;
        ChatCompletionContentPartImageImageURLParam: schemas.ChatCompletionContentPartImageImageURLParam;
        ResponseFormatJSONSchemaParam: schemas.ResponseFormatJSONSchemaParam;
        RealtimeTranscriptionSessionCreateRequestParam: schemas.RealtimeTranscriptionSessionCreateRequestParam;
        FineTuningBatchSizeParam: schemas.FineTuningBatchSizeParam;
        FineTuningLearningRateMultiplierParam: schemas.FineTuningLearningRateMultiplierParam;
        FineTuningEpochsParam: schemas.FineTuningEpochsParam;
        SupervisedHyperparametersParam: schemas.SupervisedHyperparametersParam;
        FineTuningJobWandbIntegrationObjectParam: schemas.FineTuningJobWandbIntegrationObjectParam;
        DpoHyperparametersParam: schemas.DpoHyperparametersParam;
        DpoMethodParam: schemas.DpoMethodParam;
        ReinforcementHyperparametersParam: schemas.ReinforcementHyperparametersParam;
        ReinforcementMethodParam: schemas.ReinforcementMethodParam;
        SupervisedMethodParam: schemas.SupervisedMethodParam;
        FineTuningMethodParam: schemas.FineTuningMethodParam;
        ImageGenerationSvgReasoningParam: schemas.ImageGenerationSvgReasoningParam;
        ImageGenerationSvgParam: schemas.ImageGenerationSvgParam;
        ReasoningParam: schemas.ReasoningParam;
        ResponseTextConfigParam: schemas.ResponseTextConfigParam;
        ResponsesModelParam: schemas.ResponsesModelParam;
        AssistantToolChoiceOptionParam: schemas.AssistantToolChoiceOptionParam;
        AssistantToolChoiceParam: schemas.AssistantToolChoiceParam;
        RunTruncationStrategyParam: schemas.RunTruncationStrategyParam;
        ThreadMessageAttachmentParam: schemas.ThreadMessageAttachmentParam;
        VectorStoreExpiresAfterParam: schemas.VectorStoreExpiresAfterParam;
        CompoundFilterParam: schemas.CompoundFilterParam;
        VideoModelParam: schemas.VideoModelParam;
    };
    responses: {
        /** The control plane refused the request: 400 says what is wrong with it, 401 that the API key is missing or unknown, 403 that the key lacks the scope, 404 that the thing does not exist in the key's workspace. */
        ControlPlaneError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ControlPlaneFailure | schemas.GatewayFailure | schemas.ProviderError;
            };
        };
        /** The request failed in the gateway or at the provider. The status is the provider's own where it answered; 408 means the gateway's request timeout passed, 412 that a quota is used up. */
        GatewayError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ProviderError | schemas.GatewayFailure | schemas.ControlPlaneFailure;
            };
        };
        /** A guardrail denied the request or its answer; `hook_results` says which check and why. */
        GuardrailDenial: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.GuardrailDenialError;
            };
        };
    };
    parameters: {
        /** Id of the last item of the page before. */
        After: string;
        /** Only requests to these models: provider, two underscores, model, separated by commas. */
        AnalyticsAiOrgModel: string;
        /** Only requests with these API keys: ids, separated by commas. */
        AnalyticsApiKeyIds: string;
        /** Only requests with this cache status, for example `HIT`. */
        AnalyticsCacheStatus: string;
        /** Only requests with at most so many tokens in the answer. */
        AnalyticsCompletionTokenMax: number;
        /** Only requests with at least so many tokens in the answer. */
        AnalyticsCompletionTokenMin: number;
        /** Only requests with these configs: slugs, separated by commas. */
        AnalyticsConfigs: string;
        /** Only requests of at most this cost, in US cents. */
        AnalyticsCostMax: number;
        /** Only requests of at least this cost, in US cents. */
        AnalyticsCostMin: number;
        /** Only requests with this metadata: a JSON object as text. */
        AnalyticsMetadata: string;
        /** Field to sort the groups by. */
        AnalyticsOrderBy: string;
        /** `asc` or `desc`. */
        AnalyticsOrderByType: string;
        /** Only requests with these prompts: slugs, separated by commas. */
        AnalyticsPromptSlug: string;
        /** Only requests with at most so many tokens in the prompt. */
        AnalyticsPromptTokenMax: number;
        /** Only requests with at least so many tokens in the prompt. */
        AnalyticsPromptTokenMin: number;
        /** Only requests of these spans, separated by commas. */
        AnalyticsSpanId: string;
        /** Only requests answered with these HTTP statuses, separated by commas. */
        AnalyticsStatusCode: string;
        /** Requests up to this time, in ISO 8601. */
        AnalyticsTimeMax: string;
        /** Requests from this time on, in ISO 8601. */
        AnalyticsTimeMin: string;
        /** Only requests with at most so many tokens in all. */
        AnalyticsTotalUnitsMax: number;
        /** Only requests with at least so many tokens in all. */
        AnalyticsTotalUnitsMin: number;
        /** Only requests of these traces, separated by commas. */
        AnalyticsTraceId: string;
        /** Only requests with these virtual keys: slugs, separated by commas. */
        AnalyticsVirtualKeys: string;
        /** Only requests with at most this weighted feedback. */
        AnalyticsWeightedFeedbackMax: number;
        /** Only requests with at least this weighted feedback. */
        AnalyticsWeightedFeedbackMin: number;
        /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
        AnalyticsWorkspaceSlug: string;
        /** Id of the first item of the page after. */
        Before: string;
        /** Page to return, counted from 0. */
        CurrentPage: number;
        /** Items per page, 1 to 100. */
        Limit: number;
        /** Sort by creation time. */
        Order: ("asc" | "desc") | (string & {});
        /** Items per page, at most 100. */
        PageSize: number;
        /** Only items whose name contains this. */
        Search: string;
        /** Id or slug of the workspace. Needed with an organisation-wide API key. */
        WorkspaceId: string;
    };
    requestBodies: never;
    headers: {
        /** Whether the answer came from the gateway's cache. */
        CacheStatus: "HIT" | "SEMANTIC HIT" | "MISS" | "SEMANTIC MISS" | "REFRESH" | "DISABLED";
        /** The target of the config that answered, as a JSON path, for example `config.targets[0]`. */
        LastUsedOptionIndex: string;
        /** The provider that answered, for example `openai`. */
        Provider: string;
        /** How many times the gateway retried the provider; -1 when every retry failed. */
        RetryAttemptCount: number;
        /** The trace the gateway filed this request under; the one you sent, or a new one. */
        TraceId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getOrganisationDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The defaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OrganisationDefaults;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateOrganisationDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.OrganisationDefaultsUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OrganisationDefaultsUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listUsers: {
        parameters: {
            query?: schemas.ListUsersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listUserInvites: {
        parameters: {
            query?: schemas.ListUserInvitesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInviteList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UserInviteCreateParams;
            };
        };
        responses: {
            /** The new invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInviteCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the invitation, a UUID. */
                inviteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInvite;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the invitation, a UUID. */
                inviteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInviteDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    resendUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the invitation, a UUID. */
                inviteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation went out again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserInviteResent;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.User;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UserUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UserDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: schemas.ListWorkspacesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceCreateParams;
            };
        };
        responses: {
            /** The new workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Workspace;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: schemas.GetWorkspaceQuery;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspace and its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceWithMembers;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceUpdateParams;
            };
        };
        responses: {
            /** The changed workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Workspace;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.WorkspaceDeleteParams;
            };
        };
        responses: {
            /** The workspace is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listWorkspaceMembers: {
        parameters: {
            query?: schemas.ListWorkspaceMembersQuery;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceMemberList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    addWorkspaceMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceMemberCreateParams;
            };
        };
        responses: {
            /** The users are members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceMemberCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getWorkspaceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceMember;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateWorkspaceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceMemberUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceMemberUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    removeWorkspaceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug (`ws-…`) of the workspace. */
                workspaceId: string;
                /** Id of the user, a UUID. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is no longer a member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceMemberDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAgentIntegrations: {
        parameters: {
            query?: schemas.ListAgentIntegrationsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentIntegrationList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createAgentIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AgentIntegrationCreateParams;
            };
        };
        responses: {
            /** The new agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentIntegration;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    fetchAgentCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AgentCardFetchParams;
            };
        };
        responses: {
            /** The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentCard;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAgentIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentIntegration;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateAgentIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AgentIntegrationUpdateParams;
            };
        };
        responses: {
            /** The changed agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentIntegration;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteAgentIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentIntegrationDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAgentServers: {
        parameters: {
            query?: schemas.ListAgentServersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentServerList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createAgentServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AgentServerCreateParams;
            };
        };
        responses: {
            /** The opened agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentServer;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAgentServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentServer;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateAgentServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AgentServerUpdateParams;
            };
        };
        responses: {
            /** The changed agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentServer;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteAgentServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The agent is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentServerDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAgentServerCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the agent. */
                agentServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AgentCard;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsCacheHitRate: {
        parameters: {
            query: schemas.GetAnalyticsCacheHitRateQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCacheHitRateGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsCacheLatency: {
        parameters: {
            query: schemas.GetAnalyticsCacheLatencyQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCacheLatencyGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsCost: {
        parameters: {
            query: schemas.GetAnalyticsCostQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCostGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsErrors: {
        parameters: {
            query: schemas.GetAnalyticsErrorsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCountGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsErrorsRate: {
        parameters: {
            query: schemas.GetAnalyticsErrorsRateQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsErrorRateGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsErrorsStacks: {
        parameters: {
            query: schemas.GetAnalyticsErrorsStacksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsErrorStacksGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsErrorsStatusCodes: {
        parameters: {
            query: schemas.GetAnalyticsErrorsStatusCodesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsStatusCodesGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsFeedbacks: {
        parameters: {
            query: schemas.GetAnalyticsFeedbacksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCountGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsFeedbacksAiModels: {
        parameters: {
            query: schemas.GetAnalyticsFeedbacksAiModelsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsModelFeedbackGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsFeedbacksScores: {
        parameters: {
            query: schemas.GetAnalyticsFeedbacksScoresQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsFeedbackScoresGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsFeedbacksWeighted: {
        parameters: {
            query: schemas.GetAnalyticsFeedbacksWeightedQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsWeightedFeedbackGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsLatency: {
        parameters: {
            query: schemas.GetAnalyticsLatencyQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsLatencyGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsRequests: {
        parameters: {
            query: schemas.GetAnalyticsRequestsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCountGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsRequestsRescued: {
        parameters: {
            query: schemas.GetAnalyticsRequestsRescuedQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsRescuedGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsTokens: {
        parameters: {
            query: schemas.GetAnalyticsTokensQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsTokensGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsUsers: {
        parameters: {
            query: schemas.GetAnalyticsUsersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCountGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsUsersRequests: {
        parameters: {
            query: schemas.GetAnalyticsUsersRequestsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsUsersRequestsGraph;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsModelGroups: {
        parameters: {
            query: schemas.ListAnalyticsModelGroupsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsModelGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsMetadataGroups: {
        parameters: {
            query: schemas.ListAnalyticsMetadataGroupsQuery;
            header?: never;
            path: {
                /** The metadata key, for example `_user`. */
                metadataKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsMetadataGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsProviderGroups: {
        parameters: {
            query: schemas.ListAnalyticsProviderGroupsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsUserGroups: {
        parameters: {
            query: schemas.ListAnalyticsUserGroupsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsUserGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsWorkspaceGroups: {
        parameters: {
            query: schemas.ListAnalyticsWorkspaceGroupsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsWorkspaceGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAnalyticsGroups: {
        parameters: {
            query: schemas.ListAnalyticsGroupsQuery;
            header?: never;
            path: {
                /** The dimension. */
                groupBy: schemas.AnalyticsGroupBy;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getAnalyticsCacheSummary: {
        parameters: {
            query: schemas.GetAnalyticsCacheSummaryQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnalyticsCacheSummary;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: schemas.ListApiKeysQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKeyList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key, a UUID; not the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKey;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key, a UUID; not the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ApiKeyUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKeyUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key, a UUID; not the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKeyDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key, a UUID; not the secret. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.ApiKeyRotateParams;
            };
        };
        responses: {
            /** The new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKeyRotated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Whose key it is. */
                type: ("organisation" | "workspace") | (string & {});
                /** What the key is for. */
                "sub-type": ("user" | "service") | (string & {});
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ApiKeyCreateParams;
            };
        };
        responses: {
            /** The new key with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ApiKeyCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listAssistants: {
        parameters: {
            query?: schemas.ListAssistantsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assistants. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AssistantList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AssistantCreateParams;
            };
        };
        responses: {
            /** The new assistant. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Assistant;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the assistant, `asst_…`. */
                assistant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assistant. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Assistant;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the assistant, `asst_…`. */
                assistant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AssistantUpdateParams;
            };
        };
        responses: {
            /** The assistant as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Assistant;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteAssistant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the assistant, `asst_…`. */
                assistant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AssistantDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.SpeechCreateParams;
            };
        };
        responses: {
            /** The sound. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "text/event-stream": schemas.SpeechStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createTranscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.TranscriptionCreateParams;
            };
        };
        responses: {
            /** The transcript. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.TranscriptionCreateResponse;
                    "text/event-stream": schemas.TranscriptionStreamEvent;
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.TranslationCreateParams;
            };
        };
        responses: {
            /** The translation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.TranslationCreateResponse;
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listAuditLogs: {
        parameters: {
            query: schemas.ListAuditLogsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of audit logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AuditLogList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listBatches: {
        parameters: {
            query?: schemas.ListBatchesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of batches. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.BatchCreateParams;
            };
        };
        responses: {
            /** The new batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Batch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getBatch: {
        parameters: {
            query?: schemas.GetBatchQuery;
            header?: never;
            path: {
                /** Id of the batch, `batch_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Batch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the batch, `batch_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Batch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getBatchOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the batch, `batch_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answers, one JSON object a line. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listChatCompletions: {
        parameters: {
            query?: schemas.ListChatCompletionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of completions. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletionList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ChatCompletionCreateParams;
            };
        };
        responses: {
            /** The completion. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletion;
                    "text/event-stream": schemas.ChatCompletionChunk;
                };
            };
            /** The completion, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletion;
                    "text/event-stream": schemas.ChatCompletionChunk;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    retrieveChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of a completion made with `store: true`. */
                completion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The completion. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletion;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of a completion made with `store: true`. */
                completion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ChatCompletionUpdateParams;
            };
        };
        responses: {
            /** The updated completion. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletion;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of a completion made with `store: true`. */
                completion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is gone. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletionDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listChatCompletionMessages: {
        parameters: {
            query?: schemas.ListChatCompletionMessagesQuery;
            header?: never;
            path: {
                /** Id of a completion made with `store: true`. */
                completion_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatCompletionStoreMessageList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createChatKitSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ChatSessionCreateParams;
            };
        };
        responses: {
            /** The session. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatSession;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelChatKitSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the session (`cksess_…`). */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatSession;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listChatKitThreads: {
        parameters: {
            query?: schemas.ListChatKitThreadsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of threads. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatKitThreadList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getChatKitThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread (`cthr_…`). */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The thread. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatKitThread;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteChatKitThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread (`cthr_…`). */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The thread is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatKitThreadDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listChatKitThreadItems: {
        parameters: {
            query?: schemas.ListChatKitThreadItemsQuery;
            header?: never;
            path: {
                /** Id of the thread (`cthr_…`). */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ChatKitThreadItemList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listCollections: {
        parameters: {
            query?: schemas.ListCollectionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CollectionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createCollection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.CollectionCreateParams;
            };
        };
        responses: {
            /** The new collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CollectionCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the collection. */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CollectionWithChildren;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the collection. */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.CollectionUpdateParams;
            };
        };
        responses: {
            /** The collection has the new name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CollectionUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the collection. */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The collection is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CollectionDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.CompletionCreateParams;
            };
        };
        responses: {
            /** The completion. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Completion;
                    "text/event-stream": schemas.Completion;
                };
            };
            /** The completion, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Completion;
                    "text/event-stream": schemas.Completion;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listConfigs: {
        parameters: {
            query?: schemas.ListConfigsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ConfigCreateParams;
            };
        };
        responses: {
            /** Where the config was saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the config (`pc-…`). */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The config. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigDetails;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the config (`pc-…`). */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ConfigUpdateParams;
            };
        };
        responses: {
            /** The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the config (`pc-…`). */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The config is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listConfigVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the config (`pc-…`). */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConfigVersionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listContainers: {
        parameters: {
            query?: schemas.ListContainersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of containers. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ContainerList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createContainer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ContainerCreateParams;
            };
        };
        responses: {
            /** The container. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Container;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getContainer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The container. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Container;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteContainer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The container is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listContainerFiles: {
        parameters: {
            query?: schemas.ListContainerFilesQuery;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ContainerFileList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createContainerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.ContainerFileCreateParams;
            };
        };
        responses: {
            /** The file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ContainerFile;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getContainerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
                /** Id of the file (`cfile_…`). */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ContainerFile;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteContainerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
                /** Id of the file (`cfile_…`). */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getContainerFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the container (`cntr_…`). */
                container_id: string;
                /** Id of the file (`cfile_…`). */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.ConversationCreateParams;
            };
        };
        responses: {
            /** The conversation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Conversation;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Conversation;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ConversationUpdateParams;
            };
        };
        responses: {
            /** The conversation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Conversation;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConversationDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listConversationItems: {
        parameters: {
            query?: schemas.ListConversationItemsQuery;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConversationItemList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createConversationItems: {
        parameters: {
            query?: schemas.CreateConversationItemsQuery;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ConversationItemCreateParams;
            };
        };
        responses: {
            /** The items added. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConversationItemList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getConversationItem: {
        parameters: {
            query?: schemas.GetConversationItemQuery;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
                /** Id of the item, for example `msg_…`. */
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The item. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ConversationItem;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteConversationItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the conversation (`conv_…`). */
                conversation_id: string;
                /** Id of the item, for example `msg_…`. */
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation without the item. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Conversation;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createEmbedding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.EmbeddingCreateParams;
            };
        };
        responses: {
            /** The vectors. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateEmbeddingResponse;
                };
            };
            /** The vectors, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateEmbeddingResponse;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listEvals: {
        parameters: {
            query?: schemas.ListEvalsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of evaluations. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createEval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.EvalCreateParams;
            };
        };
        responses: {
            /** The new evaluation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Eval;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getEval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The evaluation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Eval;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateEval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.EvalUpdateParams;
            };
        };
        responses: {
            /** The evaluation as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Eval;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteEval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listEvalRuns: {
        parameters: {
            query?: schemas.ListEvalRunsQuery;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRunList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createEvalRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.EvalRunCreateParams;
            };
        };
        responses: {
            /** The new run. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRun;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getEvalRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
                /** Id of the run, `evalrun_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRun;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelEvalRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
                /** Id of the run, `evalrun_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRun;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteEvalRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
                /** Id of the run, `evalrun_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRunDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listEvalRunOutputItems: {
        parameters: {
            query?: schemas.ListEvalRunOutputItemsQuery;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
                /** Id of the run, `evalrun_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of output items. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRunOutputItemList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getEvalRunOutputItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the evaluation, `eval_…`. */
                eval_id: string;
                /** Id of the run, `evalrun_…`. */
                run_id: string;
                /** Id of the output item, `outputitem_…`. */
                output_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The output item. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvalRunOutputItem;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.CreateFeedbackBody;
            };
        };
        responses: {
            /** The feedback was stored. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FeedbackReply;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the feedback, from the reply that stored it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.FeedbackUpdateParams;
            };
        };
        responses: {
            /** The feedback was changed. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FeedbackReply;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFiles: {
        parameters: {
            query?: schemas.ListFilesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.FileCreateParams;
            };
        };
        responses: {
            /** The file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileObject;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the file. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileObject;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the file. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file is gone. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the file. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    runGrader: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.GraderRunParams;
            };
        };
        responses: {
            /** What the grader gave. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GraderRunResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    validateGrader: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.GraderValidateParams;
            };
        };
        responses: {
            /** The grader. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GraderValidateResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFineTuningCheckpointPermissions: {
        parameters: {
            query?: schemas.ListFineTuningCheckpointPermissionsQuery;
            header?: never;
            path: {
                /** Name of the checkpoint. */
                fine_tuned_model_checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of permissions. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningCheckpointPermissionList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createFineTuningCheckpointPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the checkpoint. */
                fine_tuned_model_checkpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.FineTuningCheckpointPermissionCreateParams;
            };
        };
        responses: {
            /** The new permissions. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningCheckpointPermissionList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteFineTuningCheckpointPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the checkpoint. */
                fine_tuned_model_checkpoint: string;
                /** Id of the permission, `cp_…`. */
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningCheckpointPermissionDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFineTuningJobs: {
        parameters: {
            query?: schemas.ListFineTuningJobsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of jobs. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJobList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createFineTuningJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.FineTuningJobCreateParams;
            };
        };
        responses: {
            /** The new job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getFineTuningJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelFineTuningJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFineTuningJobCheckpoints: {
        parameters: {
            query?: schemas.ListFineTuningJobCheckpointsQuery;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of checkpoints. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJobCheckpointList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFineTuningEvents: {
        parameters: {
            query?: schemas.ListFineTuningEventsQuery;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJobEventList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    pauseFineTuningJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    resumeFineTuningJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the job, `ftjob-…`. */
                fine_tuning_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FineTuningJob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listGuardrails: {
        parameters: {
            query?: schemas.ListGuardrailsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of guardrails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GuardrailList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createGuardrail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.GuardrailCreateParams;
            };
        };
        responses: {
            /** Where the guardrail was saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GuardrailCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getGuardrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the guardrail. */
                guardrailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The guardrail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GuardrailDetails;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateGuardrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the guardrail. */
                guardrailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.GuardrailUpdateParams;
            };
        };
        responses: {
            /** The changed guardrail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GuardrailUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteGuardrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the guardrail. */
                guardrailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The guardrail is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    editImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.ImageEditParams;
            };
        };
        responses: {
            /** The images. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ImagesResponse;
                    "text/event-stream": schemas.ImageEditStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ImageGenerateParams;
            };
        };
        responses: {
            /** The images. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ImagesResponse;
                    "text/event-stream": schemas.ImageGenStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createImageVariation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.ImageCreateVariationParams;
            };
        };
        responses: {
            /** The images. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ImagesResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: schemas.ListIntegrationsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.IntegrationCreateParams;
            };
        };
        responses: {
            /** The stored integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationDetails;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.IntegrationUpdateParams;
            };
        };
        responses: {
            /** The integration was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listIntegrationModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationModelList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateIntegrationModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.IntegrationModelsUpdateParams;
            };
        };
        responses: {
            /** The models were changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationModelsUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteIntegrationModels: {
        parameters: {
            query: schemas.DeleteIntegrationModelsQuery;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationModelsDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listIntegrationWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationWorkspaceList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateIntegrationWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the integration. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.IntegrationWorkspacesUpdateParams;
            };
        };
        responses: {
            /** The access was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.IntegrationWorkspacesUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listLabels: {
        parameters: {
            query?: schemas.ListLabelsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LabelList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.LabelCreateParams;
            };
        };
        responses: {
            /** The new label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LabelCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getLabel: {
        parameters: {
            query?: schemas.GetLabelQuery;
            header?: never;
            path: {
                /** Id of the label. */
                labelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Label;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the label. */
                labelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.LabelUpdateParams;
            };
        };
        responses: {
            /** The label is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LabelUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the label. */
                labelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The label is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LabelDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.LogCreateParams;
            };
        };
        responses: {
            /** The logs are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listLogExports: {
        parameters: {
            query?: schemas.ListLogExportsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.LogExportCreateParams;
            };
        };
        responses: {
            /** The new export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportSaved;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getLogExportFieldRestrictions: {
        parameters: {
            query?: schemas.GetLogExportFieldRestrictionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The restrictions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportFieldRestrictions;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the export, a UUID. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExport;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the export, a UUID. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.LogExportUpdateParams;
            };
        };
        responses: {
            /** The changed export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportSaved;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    cancelLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the export, a UUID. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportTask;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    downloadLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the export, a UUID. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Link to the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportDownload;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    startLogExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the export, a UUID. */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The export runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogExportTask;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listLogGroups: {
        parameters: {
            query?: schemas.ListLogGroupsQuery;
            header?: never;
            path: {
                /** What to group by, for example `ai_models`. */
                groupBy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getLog: {
        parameters: {
            query?: schemas.GetLogQuery;
            header?: never;
            path: {
                /** Id of the log. */
                logId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LogEntry;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listMcpIntegrations: {
        parameters: {
            query?: schemas.ListMcpIntegrationsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of MCP integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpIntegrationCreateParams;
            };
        };
        responses: {
            /** The integration that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegration;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpIntegrationUpdateParams;
            };
        };
        responses: {
            /** The integration was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The integration is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpIntegrationCapabilities: {
        parameters: {
            query?: schemas.ListMcpIntegrationCapabilitiesQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of capabilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationCapabilityList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpIntegrationCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpCapabilitiesUpdateParams;
            };
        };
        responses: {
            /** The change was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSuccess;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpIntegrationMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What it says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpMetadata;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    syncMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpIntegrationSyncParams;
            };
        };
        responses: {
            /** The report was taken over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSyncReply;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    testMcpIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What came of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpConnectionTest;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpIntegrationWorkspaces: {
        parameters: {
            query?: schemas.ListMcpIntegrationWorkspacesQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationWorkspacesReply;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpIntegrationWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP integration. */
                mcpIntegrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpIntegrationWorkspacesUpdateParams;
            };
        };
        responses: {
            /** The access was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpIntegrationWorkspacesUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpServers: {
        parameters: {
            query?: schemas.ListMcpServersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of MCP servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerCreateParams;
            };
        };
        responses: {
            /** The server that was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServer;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerUpdateParams;
            };
        };
        responses: {
            /** The server was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The server is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpServerCapabilities: {
        parameters: {
            query?: schemas.ListMcpServerCapabilitiesQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of capabilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerCapabilityList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpServerCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpCapabilitiesUpdateParams;
            };
        };
        responses: {
            /** The change was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSuccess;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    syncMcpServerCapabilities: {
        parameters: {
            query?: schemas.SyncMcpServerCapabilitiesQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerCapabilitiesSyncParams;
            };
        };
        responses: {
            /** The report was taken over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSyncReply;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpServerClientInfo: {
        parameters: {
            query?: schemas.GetMcpServerClientInfoQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerClientInfo;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpServerConnections: {
        parameters: {
            query?: schemas.ListMcpServerConnectionsQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerConnectionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteMcpServerConnections: {
        parameters: {
            query?: schemas.DeleteMcpServerConnectionsQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSuccess;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What it says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpMetadata;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    syncMcpServerMetadata: {
        parameters: {
            query?: schemas.SyncMcpServerMetadataQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerMetadataSyncParams;
            };
        };
        responses: {
            /** The report was taken over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSyncReply;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    testMcpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What came of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpConnectionTest;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getMcpServerTokens: {
        parameters: {
            query?: schemas.GetMcpServerTokensQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerTokens;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    setMcpServerTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerTokensParams;
            };
        };
        responses: {
            /** The tokens are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerTokensSaved;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteMcpServerTokens: {
        parameters: {
            query?: schemas.DeleteMcpServerTokensQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tokens are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerTokensDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listMcpServerUserAccess: {
        parameters: {
            query?: schemas.ListMcpServerUserAccessQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerUserAccessList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateMcpServerUserAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.McpServerUserAccessUpdateParams;
            };
        };
        responses: {
            /** The change was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpSuccess;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    checkMcpServerUserAccess: {
        parameters: {
            query?: schemas.CheckMcpServerUserAccessQuery;
            header?: never;
            path: {
                /** Id or slug of the MCP server. */
                mcpServerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether it is allowed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.McpServerUserAccessCheck;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AnthropicMessageCreateParams;
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnthropicMessage;
                    "text/event-stream": schemas.AnthropicMessageStreamEvent;
                };
            };
            /** The answer, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnthropicMessage;
                    "text/event-stream": schemas.AnthropicMessageStreamEvent;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    countMessageTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.AnthropicMessageCountTokensParams;
            };
        };
        responses: {
            /** The count. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.AnthropicMessageTokensCount;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getModelGeneralConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the provider, for example `openai`, `anthropic` or `bedrock`. */
                provider: string;
                /** Name of the model at the provider, for example `gpt-4o`. */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The facts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelGeneralConfig;
                };
            };
            /** The model or the provider is not in the list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelConfigNotFound;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getModelPricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the provider, for example `openai`, `anthropic` or `bedrock`. */
                provider: string;
                /** Name of the model at the provider, for example `gpt-4o`. */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelPricing;
                };
            };
            /** The model or the provider is not in the list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelConfigNotFound;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listModels: {
        parameters: {
            query?: schemas.ListModelsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The models. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    retrieveModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the model, for example `gpt-4o-mini`. */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The model. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Model;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the model, for example `gpt-4o-mini`. */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is gone. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModelDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createModeration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ModerationCreateParams;
            };
        };
        responses: {
            /** The results. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ModerationCreateResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createOCR: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.OCRCreateParams;
            };
        };
        responses: {
            /** The text. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OCRResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createOtelLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.OtlpLogs;
            };
        };
        responses: {
            /** The records were taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OtlpLogsReply;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createOtelTraces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.OtlpTraces;
            };
        };
        responses: {
            /** The spans were taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.OtlpTracesReply;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRateLimitsPolicies: {
        parameters: {
            query?: schemas.ListRateLimitsPoliciesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RateLimitsPolicyList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createRateLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RateLimitsPolicyCreateParams;
            };
        };
        responses: {
            /** The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PolicyCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getRateLimitsPolicy: {
        parameters: {
            query?: schemas.GetRateLimitsPolicyQuery;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                rateLimitsPolicyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RateLimitsPolicy;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateRateLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                rateLimitsPolicyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RateLimitsPolicyUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RateLimitsPolicyUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteRateLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                rateLimitsPolicyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RateLimitsPolicyDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listUsageLimitsPolicies: {
        parameters: {
            query?: schemas.ListUsageLimitsPoliciesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicyList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createUsageLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UsageLimitsPolicyCreateParams;
            };
        };
        responses: {
            /** The new policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PolicyCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getUsageLimitsPolicy: {
        parameters: {
            query?: schemas.GetUsageLimitsPolicyQuery;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                policyUsageLimitsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicy;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateUsageLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                policyUsageLimitsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UsageLimitsPolicyUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicyUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteUsageLimitsPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                policyUsageLimitsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicyDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listUsageLimitsPolicyEntities: {
        parameters: {
            query?: schemas.ListUsageLimitsPolicyEntitiesQuery;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                policyUsageLimitsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicyEntityList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    resetUsageLimitsPolicyEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the policy, a UUID. */
                policyUsageLimitsId: string;
                /** Id of the group. */
                entityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Usage of the group is zero. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UsageLimitsPolicyEntityReset;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listPrompts: {
        parameters: {
            query?: schemas.ListPromptsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of prompts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptCreateParams;
            };
        };
        responses: {
            /** The new prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listPromptPartials: {
        parameters: {
            query?: schemas.ListPromptPartialsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The partials. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createPromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptPartialCreateParams;
            };
        };
        responses: {
            /** The new partial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getPromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The partial. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartial;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updatePromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptPartialUpdateParams;
            };
        };
        responses: {
            /** The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deletePromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The partial is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    forkPromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    publishPromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptPartialPublishParams;
            };
        };
        responses: {
            /** The version is published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialPublished;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updatePromptPartialShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    sharePromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** It is shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deletePromptPartialShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is no longer shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    unsharePromptPartial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** It is no longer shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listPromptPartialVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the partial. */
                promptPartialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPartialVersionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getPrompt: {
        parameters: {
            query?: schemas.GetPromptQuery;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The prompt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Prompt;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updatePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptUpdateParams;
            };
        };
        responses: {
            /** The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deletePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The prompt is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createPromptCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt, with `@` and a version number, `latest` or a label when it is not the published version. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptCompletionCreateParams;
            };
        };
        responses: {
            /** The model's answer. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptCompletion;
                    "text/event-stream": schemas.PromptCompletionChunk;
                };
            };
            /** The model's answer, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptCompletion;
                    "text/event-stream": schemas.PromptCompletionChunk;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    forkPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.GenerationCreateParams;
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Generation;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    publishPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptPublishParams;
            };
        };
        responses: {
            /** The version is published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptPublished;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    renderPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt, with `@` and a version number, `latest` or a label when it is not the published version. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptRenderParams;
            };
        };
        responses: {
            /** The request body. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptRenderResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updatePromptShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    sharePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** It is shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deletePromptShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is no longer shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    unsharePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptShareParams;
            };
        };
        responses: {
            /** It is no longer shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptShared;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listPromptVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptVersionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getPromptVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
                /** Id of the version. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The prompt at that version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Prompt;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updatePromptVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug or id of the prompt. */
                promptId: string;
                /** Id of the version. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.PromptVersionUpdateParams;
            };
        };
        responses: {
            /** The version has the label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PromptVersionUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listProviders: {
        parameters: {
            query?: schemas.ListProvidersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProviderList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProviderCreateParams;
            };
        };
        responses: {
            /** The opened provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProviderCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getProvider: {
        parameters: {
            query?: schemas.GetProviderQuery;
            header?: never;
            path: {
                /** Slug of the provider without the at sign. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Provider;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateProvider: {
        parameters: {
            query?: schemas.UpdateProviderQuery;
            header?: never;
            path: {
                /** Slug of the provider without the at sign. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProviderUpdateParams;
            };
        };
        responses: {
            /** The changed provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProviderUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteProvider: {
        parameters: {
            query?: schemas.DeleteProviderQuery;
            header?: never;
            path: {
                /** Slug of the provider without the at sign. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The provider is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProviderDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    connectRealtime: {
        parameters: {
            query?: schemas.ConnectRealtimeQuery;
            header?: {
                /** Trace to file the session under. */
                "x-portkey-trace-id"?: string;
                /** Id of the span within the trace. */
                "x-portkey-span-id"?: string;
                /** Id of the span above it. */
                "x-portkey-parent-span-id"?: string;
                /** Name of the span. */
                "x-portkey-span-name"?: string;
                /** Data of yours for the log, as JSON. */
                "x-portkey-metadata"?: schemas.Metadata;
                /** Part of the cache to use. */
                "x-portkey-cache-namespace"?: string;
                /** Whether to renew what the cache holds. */
                "x-portkey-cache-force-refresh"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session is open. Messages are JSON: your program sends a `RealtimeClientEvent` and receives a `RealtimeServerEvent`. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRealtimeCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.CallCreateParams;
            };
        };
        responses: {
            /** The answer to the offer. */
            201: {
                headers: {
                    /** Path of the call; ends in its id (`rtc_…`). */
                    location?: string;
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/sdp": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    acceptRealtimeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the call, from the webhook `realtime.call.incoming`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RealtimeSessionCreateRequest;
            };
        };
        responses: {
            /** The call is taken. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    hangUpRealtimeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the call, from the webhook `realtime.call.incoming`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The call is over. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    referRealtimeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the call, from the webhook `realtime.call.incoming`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.CallReferParams;
            };
        };
        responses: {
            /** The caller's side was asked to connect there. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    rejectRealtimeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the call, from the webhook `realtime.call.incoming`. */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.CallRejectParams;
            };
        };
        responses: {
            /** The caller was turned down. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRealtimeClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ClientSecretCreateParams;
            };
        };
        responses: {
            /** The secret. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClientSecretCreateResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRealtimeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.BetaRealtimeSessionCreateParams;
            };
        };
        responses: {
            /** The session. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BetaRealtimeSession;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRealtimeTranscriptionSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.BetaTranscriptionSessionCreateParams;
            };
        };
        responses: {
            /** The session. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BetaTranscriptionSession;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRerank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RerankCreateParams;
            };
        };
        responses: {
            /** The documents in order. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RerankResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ResponseCreateParams;
            };
        };
        responses: {
            /** The answer. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Response;
                    "text/event-stream": schemas.ResponseStreamEvent;
                };
            };
            /** The answer, although a guardrail failed. `hook_results` says which check and why. */
            246: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Response;
                    "text/event-stream": schemas.ResponseStreamEvent;
                };
            };
            446: components["responses"]["GuardrailDenial"];
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    compactResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ResponseCompactParams;
            };
        };
        responses: {
            /** The conversation in compact form. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CompactedResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    countInputTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.InputTokenCountParams;
            };
        };
        responses: {
            /** The count. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.InputTokenCountResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getResponse: {
        parameters: {
            query?: schemas.GetResponseQuery;
            header?: never;
            path: {
                /** Id of the answer (`resp_…`). */
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Response;
                    "text/event-stream": schemas.ResponseStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the answer (`resp_…`). */
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the answer (`resp_…`). */
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer, with the status `cancelled`. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Response;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listInputItems: {
        parameters: {
            query?: schemas.ListInputItemsQuery;
            header?: never;
            path: {
                /** Id of the answer (`resp_…`). */
                response_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of items. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ResponseItemList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listScimGroups: {
        parameters: {
            query?: schemas.ListScimGroupsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ScimGroupList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listScimWorkspaceMappings: {
        parameters: {
            query?: schemas.ListScimWorkspaceMappingsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of mappings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ScimWorkspaceMappingList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createScimWorkspaceMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ScimWorkspaceMappingCreateParams;
            };
        };
        responses: {
            /** The mapping. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ScimWorkspaceMapping;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteScimWorkspaceMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the mapping, a UUID. */
                scimWorkspaceGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mapping is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ScimWorkspaceMappingDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listSecretReferences: {
        parameters: {
            query?: schemas.ListSecretReferencesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of references. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SecretReferenceList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createSecretReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.SecretReferenceCreateParams;
            };
        };
        responses: {
            /** The new reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SecretReferenceCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getSecretReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug of the reference. */
                secretReferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SecretReference;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateSecretReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug of the reference. */
                secretReferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.SecretReferenceUpdateParams;
            };
        };
        responses: {
            /** The change is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SecretReferenceUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteSecretReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id (a UUID) or slug of the reference. */
                secretReferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The reference is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SecretReferenceDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listSkills: {
        parameters: {
            query?: schemas.ListSkillsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of skills. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SkillList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": schemas.SkillCreateParams;
            };
        };
        responses: {
            /** The skill. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Skill;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The skill. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Skill;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.SkillUpdateParams;
            };
        };
        responses: {
            /** The skill. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Skill;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The skill is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedSkill;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getSkillContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The zip file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listSkillVersions: {
        parameters: {
            query?: schemas.ListSkillVersionsQuery;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of versions. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SkillVersionList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createSkillVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": schemas.SkillVersionCreateParams;
            };
        };
        responses: {
            /** The version. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SkillVersion;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getSkillVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
                /** Number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SkillVersion;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteSkillVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
                /** Number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version is deleted. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedSkillVersion;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getSkillVersionContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the skill (`skill_…`). */
                skill_id: string;
                /** Number of the version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The zip file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createThread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas.ThreadCreateParams;
            };
        };
        responses: {
            /** The new thread. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Thread;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createThreadAndRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ThreadCreateAndRunParams;
            };
        };
        responses: {
            /** The run, which works on in the background. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                    "text/event-stream": schemas.AssistantStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The thread. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Thread;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ThreadUpdateParams;
            };
        };
        responses: {
            /** The thread as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Thread;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listThreadMessages: {
        parameters: {
            query?: schemas.ListThreadMessagesQuery;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadMessageList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ThreadMessageCreateParams;
            };
        };
        responses: {
            /** The new message. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadMessage;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the message, `msg_…`. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadMessage;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the message, `msg_…`. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ThreadMessageUpdateParams;
            };
        };
        responses: {
            /** The message as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadMessage;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the message, `msg_…`. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ThreadMessageDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRuns: {
        parameters: {
            query?: schemas.ListRunsQuery;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of runs. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RunList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createRun: {
        parameters: {
            query?: schemas.CreateRunQuery;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RunCreateParams;
            };
        };
        responses: {
            /** The run, which works on in the background. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                    "text/event-stream": schemas.AssistantStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RunUpdateParams;
            };
        };
        responses: {
            /** The run as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRunSteps: {
        parameters: {
            query?: schemas.ListRunStepsQuery;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of steps. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RunStepList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRunStep: {
        parameters: {
            query?: schemas.GetRunStepQuery;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
                /** Id of the step, `step_…`. */
                step_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The step. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.RunStep;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    submitToolOutputs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread, `thread_…`. */
                thread_id: string;
                /** Id of the run, `run_…`. */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.RunSubmitToolOutputsParams;
            };
        };
        responses: {
            /** The run, which works on in the background. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Run;
                    "text/event-stream": schemas.AssistantStreamEvent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UploadCreateParams;
            };
        };
        responses: {
            /** The upload. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Upload;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the upload. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The upload. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Upload;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    completeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the upload. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.UploadCompleteParams;
            };
        };
        responses: {
            /** The upload and its file. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Upload;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createUploadPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the upload. */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.UploadPartCreateParams;
            };
        };
        responses: {
            /** The part. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.UploadPart;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listVectorStores: {
        parameters: {
            query?: schemas.ListVectorStoresQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of vector stores. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreCreateParams;
            };
        };
        responses: {
            /** The new vector store. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStore;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vector store. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStore;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreUpdateParams;
            };
        };
        responses: {
            /** The vector store as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStore;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createVectorStoreFileBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreFileBatchCreateParams;
            };
        };
        responses: {
            /** The new file batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileBatch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVectorStoreFileBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file batch, `vsfb_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileBatch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cancelVectorStoreFileBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file batch, `vsfb_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file batch. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileBatch;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listVectorStoreFileBatchFiles: {
        parameters: {
            query?: schemas.ListVectorStoreFileBatchFilesQuery;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file batch, `vsfb_…`. */
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listVectorStoreFiles: {
        parameters: {
            query?: schemas.ListVectorStoreFilesQuery;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of files. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createVectorStoreFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreFileCreateParams;
            };
        };
        responses: {
            /** The file in the vector store. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFile;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVectorStoreFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file, `file-…`. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file in the vector store. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFile;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateVectorStoreFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file, `file-…`. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreFileUpdateParams;
            };
        };
        responses: {
            /** The file as it is now. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFile;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteVectorStoreFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file, `file-…`. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Confirmation. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileDeleted;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVectorStoreFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
                /** Id of the file, `file-…`. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The text. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreFileContent;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    searchVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the vector store, `vs_…`. */
                vector_store_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VectorStoreSearchParams;
            };
        };
        responses: {
            /** What was found. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VectorStoreSearchResults;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listVideos: {
        parameters: {
            query?: schemas.ListVideosQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of videos. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VideoList;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VideoCreateParams;
                "multipart/form-data": schemas.VideoCreateParams;
            };
        };
        responses: {
            /** The video's job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Video;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createVideoCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.VideoCreateCharacterParams;
            };
        };
        responses: {
            /** The character. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VideoCharacter;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVideoCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the character. */
                character_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The character. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VideoCharacter;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    editVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.VideoEditParams;
            };
        };
        responses: {
            /** The new video's job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Video;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    extendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": schemas.VideoExtendParams;
            };
        };
        responses: {
            /** The new video's job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Video;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the video. */
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The video. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Video;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the video. */
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The video is gone. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VideoDeleteResponse;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getVideoContent: {
        parameters: {
            query?: schemas.GetVideoContentQuery;
            header?: never;
            path: {
                /** Id of the video. */
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    remixVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the video. */
                video_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VideoRemixParams;
            };
        };
        responses: {
            /** The new video's job. */
            200: {
                headers: {
                    "x-portkey-cache-status": components["headers"]["CacheStatus"];
                    "x-portkey-last-used-option-index": components["headers"]["LastUsedOptionIndex"];
                    "x-portkey-provider": components["headers"]["Provider"];
                    "x-portkey-retry-attempt-count": components["headers"]["RetryAttemptCount"];
                    "x-portkey-trace-id": components["headers"]["TraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Video;
                };
            };
            "4XX": components["responses"]["GatewayError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listVirtualKeys: {
        parameters: {
            query?: schemas.ListVirtualKeysQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of virtual keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VirtualKeyList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    createVirtualKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VirtualKeyCreateParams;
            };
        };
        responses: {
            /** The stored key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VirtualKeyCreated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    getVirtualKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the virtual key. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The virtual key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VirtualKey;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateVirtualKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the virtual key. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.VirtualKeyUpdateParams;
            };
        };
        responses: {
            /** The changed key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VirtualKeyUpdated;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    deleteVirtualKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Slug of the virtual key. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VirtualKeyDeleted;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listInputGuardrailExclusions: {
        parameters: {
            query: schemas.ListInputGuardrailExclusionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceExclusionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateInputGuardrailExclusions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceExclusionsUpdateParams;
            };
        };
        responses: {
            /** The workspaces after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceExclusionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    listOutputGuardrailExclusions: {
        parameters: {
            query: schemas.ListOutputGuardrailExclusionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceExclusionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
    updateOutputGuardrailExclusions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkspaceExclusionsUpdateParams;
            };
        };
        responses: {
            /** The workspaces after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkspaceExclusionList;
                };
            };
            "4XX": components["responses"]["ControlPlaneError"];
            "5XX": components["responses"]["ControlPlaneError"];
        };
    };
}

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { AnalyticsCacheHitRateGraph, AnalyticsCacheLatencyGraph, AnalyticsCacheSummary, AnalyticsCostGraph, AnalyticsCountGraph, AnalyticsErrorRateGraph, AnalyticsErrorStacksGraph, AnalyticsFeedbackScoresGraph, AnalyticsGroup, AnalyticsGroupList, AnalyticsLatencyGraph, AnalyticsMetadataGroup, AnalyticsMetadataGroupList, AnalyticsModelFeedbackGraph, AnalyticsModelGroup, AnalyticsModelGroupList, AnalyticsRescuedGraph, AnalyticsStatusCodesGraph, AnalyticsTokensGraph, AnalyticsUserGroup, AnalyticsUserGroupList, AnalyticsUsersRequestsGraph, AnalyticsWeightedFeedbackGraph, AnalyticsWorkspaceGroup, AnalyticsWorkspaceGroupList, GetAnalyticsCacheHitRateQuery, GetAnalyticsCacheLatencyQuery, GetAnalyticsCacheSummaryQuery, GetAnalyticsCostQuery, GetAnalyticsErrorsQuery, GetAnalyticsErrorsRateQuery, GetAnalyticsErrorsStacksQuery, GetAnalyticsErrorsStatusCodesQuery, GetAnalyticsFeedbacksAiModelsQuery, GetAnalyticsFeedbacksQuery, GetAnalyticsFeedbacksScoresQuery, GetAnalyticsFeedbacksWeightedQuery, GetAnalyticsLatencyQuery, GetAnalyticsRequestsQuery, GetAnalyticsRequestsRescuedQuery, GetAnalyticsTokensQuery, GetAnalyticsUsersQuery, GetAnalyticsUsersRequestsQuery, ListAnalyticsGroupsQuery, ListAnalyticsMetadataGroupsQuery, ListAnalyticsModelGroupsQuery, ListAnalyticsProviderGroupsQuery, ListAnalyticsUserGroupsQuery, ListAnalyticsWorkspaceGroupsQuery } from "../schema.ts";

/** Retrieve a graph of cache hits. */
export const getAnalyticsCacheHitRate: (client: PortkeyClient, query: GetAnalyticsCacheHitRateQuery, options?: RequestOptions) => Call<AnalyticsCacheHitRateGraph> = /*@__PURE__*/operation("GET /analytics/graphs/cache/hit-rate query control");

/** Retrieve a graph of cache latency. */
export const getAnalyticsCacheLatency: (client: PortkeyClient, query: GetAnalyticsCacheLatencyQuery, options?: RequestOptions) => Call<AnalyticsCacheLatencyGraph> = /*@__PURE__*/operation("GET /analytics/graphs/cache/latency query control");

/** Retrieve a graph of costs. */
export const getAnalyticsCost: (client: PortkeyClient, query: GetAnalyticsCostQuery, options?: RequestOptions) => Call<AnalyticsCostGraph> = /*@__PURE__*/operation("GET /analytics/graphs/cost query control");

/** Retrieve a graph of errors. */
export const getAnalyticsErrors: (client: PortkeyClient, query: GetAnalyticsErrorsQuery, options?: RequestOptions) => Call<AnalyticsCountGraph> = /*@__PURE__*/operation("GET /analytics/graphs/errors query control");

/** Retrieve a graph of the error rate. */
export const getAnalyticsErrorsRate: (client: PortkeyClient, query: GetAnalyticsErrorsRateQuery, options?: RequestOptions) => Call<AnalyticsErrorRateGraph> = /*@__PURE__*/operation("GET /analytics/graphs/errors/rate query control");

/** Retrieve a graph of errors by status. */
export const getAnalyticsErrorsStacks: (client: PortkeyClient, query: GetAnalyticsErrorsStacksQuery, options?: RequestOptions) => Call<AnalyticsErrorStacksGraph> = /*@__PURE__*/operation("GET /analytics/graphs/errors/stacks query control");

/** Retrieve a count of errors by status. */
export const getAnalyticsErrorsStatusCodes: (client: PortkeyClient, query: GetAnalyticsErrorsStatusCodesQuery, options?: RequestOptions) => Call<AnalyticsStatusCodesGraph> = /*@__PURE__*/operation("GET /analytics/graphs/errors/status-codes query control");

/** Retrieve a graph of feedback. */
export const getAnalyticsFeedbacks: (client: PortkeyClient, query: GetAnalyticsFeedbacksQuery, options?: RequestOptions) => Call<AnalyticsCountGraph> = /*@__PURE__*/operation("GET /analytics/graphs/feedbacks query control");

/** Retrieve feedback by model. */
export const getAnalyticsFeedbacksAiModels: (client: PortkeyClient, query: GetAnalyticsFeedbacksAiModelsQuery, options?: RequestOptions) => Call<AnalyticsModelFeedbackGraph> = /*@__PURE__*/operation("GET /analytics/graphs/feedbacks/ai-models query control");

/** Retrieve a count of feedback by score. */
export const getAnalyticsFeedbacksScores: (client: PortkeyClient, query: GetAnalyticsFeedbacksScoresQuery, options?: RequestOptions) => Call<AnalyticsFeedbackScoresGraph> = /*@__PURE__*/operation("GET /analytics/graphs/feedbacks/scores query control");

/** Retrieve a graph of weighted feedback. */
export const getAnalyticsFeedbacksWeighted: (client: PortkeyClient, query: GetAnalyticsFeedbacksWeightedQuery, options?: RequestOptions) => Call<AnalyticsWeightedFeedbackGraph> = /*@__PURE__*/operation("GET /analytics/graphs/feedbacks/weighted query control");

/** Retrieve a graph of latency. */
export const getAnalyticsLatency: (client: PortkeyClient, query: GetAnalyticsLatencyQuery, options?: RequestOptions) => Call<AnalyticsLatencyGraph> = /*@__PURE__*/operation("GET /analytics/graphs/latency query control");

/** Retrieve a graph of requests. */
export const getAnalyticsRequests: (client: PortkeyClient, query: GetAnalyticsRequestsQuery, options?: RequestOptions) => Call<AnalyticsCountGraph> = /*@__PURE__*/operation("GET /analytics/graphs/requests query control");

/** Retrieve a graph of rescued requests. */
export const getAnalyticsRequestsRescued: (client: PortkeyClient, query: GetAnalyticsRequestsRescuedQuery, options?: RequestOptions) => Call<AnalyticsRescuedGraph> = /*@__PURE__*/operation("GET /analytics/graphs/requests/rescued query control");

/** Retrieve a graph of tokens. */
export const getAnalyticsTokens: (client: PortkeyClient, query: GetAnalyticsTokensQuery, options?: RequestOptions) => Call<AnalyticsTokensGraph> = /*@__PURE__*/operation("GET /analytics/graphs/tokens query control");

/** Retrieve a graph of users. */
export const getAnalyticsUsers: (client: PortkeyClient, query: GetAnalyticsUsersQuery, options?: RequestOptions) => Call<AnalyticsCountGraph> = /*@__PURE__*/operation("GET /analytics/graphs/users query control");

/** Retrieve a graph of requests per user. */
export const getAnalyticsUsersRequests: (client: PortkeyClient, query: GetAnalyticsUsersRequestsQuery, options?: RequestOptions) => Call<AnalyticsUsersRequestsGraph> = /*@__PURE__*/operation("GET /analytics/graphs/users/requests query control");

/** List models by traffic. */
export const listAnalyticsModelGroups: (client: PortkeyClient, query: ListAnalyticsModelGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsModelGroup, AnalyticsModelGroupList> = /*@__PURE__*/operation("GET /analytics/groups/ai-models query list:page control", lists);

/** List metadata values by traffic. */
export const listAnalyticsMetadataGroups: (client: PortkeyClient, metadataKey: string, query: ListAnalyticsMetadataGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsMetadataGroup, AnalyticsMetadataGroupList> = /*@__PURE__*/operation("GET /analytics/groups/metadata/{metadataKey|metadata_key} id query list:page control", lists);

/** List providers by traffic. */
export const listAnalyticsProviderGroups: (client: PortkeyClient, query: ListAnalyticsProviderGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsGroup, AnalyticsGroupList> = /*@__PURE__*/operation("GET /analytics/groups/provider query list:page control", lists);

/** List users by traffic. */
export const listAnalyticsUserGroups: (client: PortkeyClient, query: ListAnalyticsUserGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsUserGroup, AnalyticsUserGroupList> = /*@__PURE__*/operation("GET /analytics/groups/users query list:page control", lists);

/** List workspaces by traffic. */
export const listAnalyticsWorkspaceGroups: (client: PortkeyClient, query: ListAnalyticsWorkspaceGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsWorkspaceGroup, AnalyticsWorkspaceGroupList> = /*@__PURE__*/operation("GET /analytics/groups/workspaces query list:page control", lists);

/** List groups by traffic. */
export const listAnalyticsGroups: (client: PortkeyClient, groupBy: string, query: ListAnalyticsGroupsQuery, options?: RequestOptions) => PageCall<AnalyticsGroup, AnalyticsGroupList> = /*@__PURE__*/operation("GET /analytics/groups/{groupBy|group_by} id query list:page control", lists);

/** Retrieve a summary of the cache. */
export const getAnalyticsCacheSummary: (client: PortkeyClient, query: GetAnalyticsCacheSummaryQuery, options?: RequestOptions) => Call<AnalyticsCacheSummary> = /*@__PURE__*/operation("GET /analytics/summary/cache query control");

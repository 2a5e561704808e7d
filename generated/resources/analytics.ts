// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions } from "../../src/runtime.ts";
import type { AnalyticsCacheHitRateGraph, AnalyticsCacheLatencyGraph, AnalyticsCacheSummary, AnalyticsCostGraph, AnalyticsCountGraph, AnalyticsErrorRateGraph, AnalyticsErrorStacksGraph, AnalyticsFeedbackScoresGraph, AnalyticsGroup, AnalyticsGroupList, AnalyticsLatencyGraph, AnalyticsMetadataGroup, AnalyticsMetadataGroupList, AnalyticsModelFeedbackGraph, AnalyticsModelGroup, AnalyticsModelGroupList, AnalyticsRescuedGraph, AnalyticsStatusCodesGraph, AnalyticsTokensGraph, AnalyticsUserGroup, AnalyticsUserGroupList, AnalyticsUsersRequestsGraph, AnalyticsWeightedFeedbackGraph, AnalyticsWorkspaceGroup, AnalyticsWorkspaceGroupList, GetAnalyticsCacheHitRateQuery, GetAnalyticsCacheLatencyQuery, GetAnalyticsCacheSummaryQuery, GetAnalyticsCostQuery, GetAnalyticsErrorsQuery, GetAnalyticsErrorsRateQuery, GetAnalyticsErrorsStacksQuery, GetAnalyticsErrorsStatusCodesQuery, GetAnalyticsFeedbacksAiModelsQuery, GetAnalyticsFeedbacksQuery, GetAnalyticsFeedbacksScoresQuery, GetAnalyticsFeedbacksWeightedQuery, GetAnalyticsLatencyQuery, GetAnalyticsRequestsQuery, GetAnalyticsRequestsRescuedQuery, GetAnalyticsTokensQuery, GetAnalyticsUsersQuery, GetAnalyticsUsersRequestsQuery, ListAnalyticsGroupsQuery, ListAnalyticsMetadataGroupsQuery, ListAnalyticsModelGroupsQuery, ListAnalyticsProviderGroupsQuery, ListAnalyticsUserGroupsQuery, ListAnalyticsWorkspaceGroupsQuery } from "../schema.ts";

export interface Analytics {
  /** Methods of `portkey.analytics.graphs`. */
  readonly graphs: AnalyticsGraphs;
  /** Methods of `portkey.analytics.groups`. */
  readonly groups: AnalyticsGroups;
  /** Methods of `portkey.analytics.summary`. */
  readonly summary: AnalyticsSummary;
}

export interface AnalyticsGraphs {
  /** @deprecated Use `cacheHitRate` */
  readonly cache_hit_rate: AnalyticsGraphs["cacheHitRate"];
  /** @deprecated Use `cacheLatency` */
  readonly cache_latency: AnalyticsGraphs["cacheLatency"];
  /** @deprecated Use `errorsRate` */
  readonly errors_rate: AnalyticsGraphs["errorsRate"];
  /** @deprecated Use `errorsStacks` */
  readonly errors_stack: AnalyticsGraphs["errorsStacks"];
  /** @deprecated Use `errorsStatusCodes` */
  readonly errors_status_code: AnalyticsGraphs["errorsStatusCodes"];
  /** @deprecated Use `feedbacksAiModels` */
  readonly feedback_ai_models: AnalyticsGraphs["feedbacksAiModels"];
  /** @deprecated Use `feedbacksScores` */
  readonly feedbacks_score: AnalyticsGraphs["feedbacksScores"];
  /** @deprecated Use `feedbacksWeighted` */
  readonly feedbacks_weighted: AnalyticsGraphs["feedbacksWeighted"];
  /** @deprecated Use `requestsRescued` */
  readonly requests_rescued: AnalyticsGraphs["requestsRescued"];
  /**
   * Retrieve a graph of cache hits.
   *
   * How often the cache answered, and what that saved in US cents.
   */
  cacheHitRate(query: GetAnalyticsCacheHitRateQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCacheHitRateGraph>;
  /**
   * Retrieve a graph of cache latency.
   *
   * How long answers from the cache took, in milliseconds.
   */
  cacheLatency(query: GetAnalyticsCacheLatencyQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCacheLatencyGraph>;
  /**
   * Retrieve a graph of costs.
   *
   * What requests cost, in US cents.
   */
  cost(query: GetAnalyticsCostQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCostGraph>;
  /**
   * Retrieve a graph of errors.
   *
   * How many requests failed.
   */
  errors(query: GetAnalyticsErrorsQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCountGraph>;
  /**
   * Retrieve a graph of the error rate.
   *
   * Which part of the requests failed.
   */
  errorsRate(query: GetAnalyticsErrorsRateQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsErrorRateGraph>;
  /**
   * Retrieve a graph of errors by status.
   *
   * How many requests failed with which HTTP status over time.
   */
  errorsStacks(query: GetAnalyticsErrorsStacksQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsErrorStacksGraph>;
  /**
   * Retrieve a count of errors by status.
   *
   * How many requests failed with which HTTP status in all.
   */
  errorsStatusCodes(query: GetAnalyticsErrorsStatusCodesQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsStatusCodesGraph>;
  /**
   * Retrieve a graph of feedback.
   *
   * How many pieces of feedback there were.
   */
  feedbacks(query: GetAnalyticsFeedbacksQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCountGraph>;
  /**
   * Retrieve feedback by model.
   *
   * How many pieces of feedback each model got, and how good they were.
   */
  feedbacksAiModels(query: GetAnalyticsFeedbacksAiModelsQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsModelFeedbackGraph>;
  /**
   * Retrieve a count of feedback by score.
   *
   * How many pieces of feedback had which value.
   */
  feedbacksScores(query: GetAnalyticsFeedbacksScoresQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsFeedbackScoresGraph>;
  /**
   * Retrieve a graph of weighted feedback.
   *
   * The average of feedback values times their weights.
   */
  feedbacksWeighted(query: GetAnalyticsFeedbacksWeightedQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsWeightedFeedbackGraph>;
  /**
   * Retrieve a graph of latency.
   *
   * How long requests took, in milliseconds.
   */
  latency(query: GetAnalyticsLatencyQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsLatencyGraph>;
  /**
   * Retrieve a graph of requests.
   *
   * How many requests there were.
   */
  requests(query: GetAnalyticsRequestsQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCountGraph>;
  /**
   * Retrieve a graph of rescued requests.
   *
   * How many requests succeeded only by a retry or a fallback.
   */
  requestsRescued(query: GetAnalyticsRequestsRescuedQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsRescuedGraph>;
  /**
   * Retrieve a graph of tokens.
   *
   * How many tokens requests and answers had.
   */
  tokens(query: GetAnalyticsTokensQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsTokensGraph>;
  /**
   * Retrieve a graph of users.
   *
   * How many different users there were. Users are told apart by the metadata key `_user`.
   */
  users(query: GetAnalyticsUsersQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCountGraph>;
  /**
   * Retrieve a graph of requests per user.
   *
   * How many requests a user made on average.
   */
  usersRequests(query: GetAnalyticsUsersRequestsQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsUsersRequestsGraph>;
}

export interface AnalyticsGroups {
  /**
   * List models by traffic.
   *
   * Requests of each model.
   */
  aiModels(query: ListAnalyticsModelGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsModelGroup, AnalyticsModelGroupList>;
  /**
   * List groups by traffic.
   *
   * Requests of each value of a dimension, with more columns on request.
   * @param groupBy The dimension.
   */
  groupedData(groupBy: string, query: ListAnalyticsGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsGroup, AnalyticsGroupList>;
  /**
   * List metadata values by traffic.
   *
   * Requests, costs and feedback of each value that a metadata key has.
   * @param metadataKey The metadata key, for example `_user`.
   */
  metadata(metadataKey: string, query: ListAnalyticsMetadataGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsMetadataGroup, AnalyticsMetadataGroupList>;
  /**
   * List providers by traffic.
   *
   * Requests of each provider.
   */
  provider(query: ListAnalyticsProviderGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsGroup, AnalyticsGroupList>;
  /**
   * List users by traffic.
   *
   * Requests and costs of each user. Users are told apart by the metadata key `_user`.
   */
  users(query: ListAnalyticsUserGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsUserGroup, AnalyticsUserGroupList>;
  /**
   * List workspaces by traffic.
   *
   * Requests and costs of each workspace. Needs an organisation-wide API key; leave `workspace_slug` out for all workspaces.
   */
  workspaces(query: ListAnalyticsWorkspaceGroupsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<AnalyticsWorkspaceGroup, AnalyticsWorkspaceGroupList>;
}

export interface AnalyticsSummary {
  /**
   * Retrieve a summary of the cache.
   *
   * How much the cache was used and how much faster it was.
   */
  cache(query: GetAnalyticsCacheSummaryQuery, options?: RequestOptions, extra?: RequestOptions): Call<AnalyticsCacheSummary>;
}

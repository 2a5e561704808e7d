// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Fields, FileInput, Open, Unlisted } from "../src/runtime.ts";

/** Acuvity finds nothing. */
export type AcuvityCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "acuvity.scan";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: AcuvityScanParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** What `acuvity.scan` looks for. */
export type AcuvityScanParameters = {
    /**
     * Look for bias.
     * @default true
     */
    biased?: boolean;
    /**
     * Score from which it is.
     * @default 0.5
     */
    biased_threshold?: number;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Look for harmful content.
     * @default true
     */
    harmful?: boolean;
    /**
     * Score from which it is.
     * @default 0.5
     */
    harmful_threshold?: number;
    /**
     * Look for jailbreaks.
     * @default true
     */
    jail_break?: boolean;
    /**
     * Score from which it is one.
     * @default 0.5
     */
    jail_break_threshold?: number;
    /**
     * Check the language.
     * @default true
     */
    language?: boolean;
    /**
     * The language to let pass.
     * @default english
     */
    language_values?: ("english" | "chinese" | "spanish" | "french" | "german" | "japanese" | "gibberish") | (string & {});
    /**
     * Look for malicious links.
     * @default true
     */
    malicious_url?: boolean;
    /**
     * Score from which it is one.
     * @default 0.5
     */
    malicious_url_threshold?: number;
    /**
     * Look for personal data.
     * @default true
     */
    pii?: boolean;
    /** Kinds of personal data. */
    pii_categories?: (("email_address" | "ssn" | "person" | "aba_routing_number" | "address" | "bank_account" | "bitcoin_wallet" | "credit_card" | "driver_license" | "itin_number" | "location" | "medical_license" | "money_amount" | "passport_number" | "phone_number") | (string & {}))[];
    /**
     * Mask it instead of failing.
     * @default false
     */
    pii_redact?: boolean;
    /**
     * Look for prompt injections.
     * @default true
     */
    prompt_injection?: boolean;
    /**
     * Score from which it is one.
     * @default 0.5
     */
    prompt_injection_threshold?: number;
    /**
     * Look for secrets.
     * @default true
     */
    secrets?: boolean;
    /** Kinds of secrets. */
    secrets_categories?: (("credentials" | "aws_secret_key" | "github" | "openai" | "stripe" | "jwt" | "private_key") | (string & {}))[];
    /**
     * Mask them instead of failing.
     * @default false
     */
    secrets_redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
    /**
     * Look for toxic content.
     * @default true
     */
    toxic?: boolean;
    /**
     * Score from which it is.
     * @default 0.5
     */
    toxic_threshold?: number;
};

/** Puts a text in front of a message of the request. */
export type AddPrefixCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.addPrefix";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: AddPrefixParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Text of `default.addPrefix`. */
export type AddPrefixParameters = {
    /**
     * Whether to change a message that is there.
     * @default true
     */
    addToExisting?: boolean;
    /**
     * Role of the message to change.
     * @default user
     */
    applyToRole?: ("user" | "system" | "assistant") | (string & {});
    /**
     * Whether to act only where there is no such message.
     * @default false
     */
    onlyIfEmpty?: boolean;
    /** The text to put in front. */
    prefix: string;
};

/** What an agent says of itself: name, skills, transports and ways to sign in, in the form of the A2A protocol. The API has no public schema for it, so its fields are open. */
export type AgentCard = {
    [key: string]: unknown;
};

/** Where the agent is, and how to sign in. The API has no public schema for it, so its fields are open. */
export type AgentCardFetchParams = {
    [key: string]: unknown;
};

/** An agent that the organisation knows: its address, how to sign in, and its card. The API has no public schema for it, so its fields are open. */
export type AgentIntegration = {
    [key: string]: unknown;
};

/** The agent to add. The API has no public schema for it, so its fields are open. */
export type AgentIntegrationCreateParams = {
    [key: string]: unknown;
};

/** Says that the agent is gone. The API has no public schema for it, so its fields are open. */
export type AgentIntegrationDeleted = {
    [key: string]: unknown;
};

/** Agents that the organisation knows. The API has no public schema for it, so its fields are open. */
export type AgentIntegrationList = {
    [key: string]: unknown;
};

/** What to change. The API has no public schema for it, so its fields are open. */
export type AgentIntegrationUpdateParams = {
    [key: string]: unknown;
};

/** An agent opened in a workspace. The API has no public schema for it, so its fields are open. */
export type AgentServer = {
    [key: string]: unknown;
};

/** The agent to open. The API has no public schema for it, so its fields are open. */
export type AgentServerCreateParams = {
    [key: string]: unknown;
};

/** Says that the agent is no longer open. The API has no public schema for it, so its fields are open. */
export type AgentServerDeleted = {
    [key: string]: unknown;
};

/** The agents of a workspace. The API has no public schema for it, so its fields are open. */
export type AgentServerList = {
    [key: string]: unknown;
};

/** What to change. The API has no public schema for it, so its fields are open. */
export type AgentServerUpdateParams = {
    [key: string]: unknown;
};

/** Akto finds no attack. */
export type AktoCheck = {
    /** The check, which begins with `akto.`. Its full id is not documented. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TimeLimitedParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** The request is of an allowed kind. */
export type AllowedRequestTypesCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.allowedRequestTypes";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: AllowedRequestTypesParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Kinds of request of `default.allowedRequestTypes`. */
export type AllowedRequestTypesParameters = {
    /** The kinds to let pass. All when left out. */
    allowedTypes?: GuardrailRequestType[];
    /** The kinds to stop. None when left out. */
    blockedTypes?: GuardrailRequestType[];
};

/** The average of a span of time. */
export type AnalyticsAveragePoint = {
    /** The average of this span of time, in the unit of the graph. */
    avg: number;
    timestamp: AnalyticsTimestamp;
};

/** Cache hits over time. */
export type AnalyticsCacheHitRateGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsCacheHitRatePoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Requests that the cache answered, in per cent. */
        rate: number;
        /** Hits. */
        total: number;
    };
};

/** Cache hits of a span of time. */
export type AnalyticsCacheHitRatePoint = {
    /** What the semantic cache saved up to then, in US cents. */
    cumulative_semantic_cache_savings: number;
    /** What the simple cache saved up to then, in US cents. */
    cumulative_simple_cache_savings: number;
    /** Requests that the cache answered, in per cent. */
    rate: number;
    /** Hits of the semantic cache. */
    semantic_hits: number;
    /** Hits of the simple cache. */
    simple_hits: number;
    timestamp: AnalyticsTimestamp;
};

/** Latency of the cache over time, in milliseconds. */
export type AnalyticsCacheLatencyGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsAveragePoint[];
    object: AnalyticsGraphObject;
    /** Empty. */
    summary: {
        [key: string]: unknown;
    };
};

/** How the cache did. */
export type AnalyticsCacheSummary = {
    object: "analytics-summary" | (string & {});
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Latency of those on average, in milliseconds. */
        avg_latency?: number;
        /** How many times faster the cache was. */
        cache_speedup?: number;
        /** Requests that the cache answered. */
        hits?: number;
        /** All requests. */
        total_requests?: number;
    };
};

/** Costs over time, in US cents. */
export type AnalyticsCostGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsCostPoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Cost of a request on average. */
        avg: number;
        /** Cost of all requests. */
        total: number;
    };
};

/** Costs of a span of time, in US cents. */
export type AnalyticsCostPoint = {
    /** Cost of a request on average. */
    avg: number;
    timestamp: AnalyticsTimestamp;
    /** Cost of all requests. */
    total: number;
};

/** The count of the whole time. */
export type AnalyticsCount = {
    /** How many there were in the whole time. */
    total: number;
};

/** Something counted over time. */
export type AnalyticsCountGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsCountPoint[];
    object: AnalyticsGraphObject;
    summary: AnalyticsCount;
};

/** The count of a span of time. */
export type AnalyticsCountPoint = {
    timestamp: AnalyticsTimestamp;
    /** How many there were in this span of time. */
    total: number;
};

/** Error rate over time. */
export type AnalyticsErrorRateGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsErrorRatePoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Failed requests, in per cent. */
        rate: number;
    };
};

/** Error rate of a span of time. */
export type AnalyticsErrorRatePoint = {
    /** Failed requests, in per cent. */
    rate: number;
    timestamp: AnalyticsTimestamp;
};

/** Errors by HTTP status over time. */
export type AnalyticsErrorStacksGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsErrorStacksPoint[];
    object: AnalyticsGraphObject;
    summary: AnalyticsCount;
};

/** Errors of a span of time. */
export type AnalyticsErrorStacksPoint = {
    /** Errors by HTTP status. */
    stats: {
        /** Requests. */
        count?: number;
        /** HTTP status. */
        response_status_code?: number;
    }[];
    timestamp: AnalyticsTimestamp;
};

/** Feedback with one value. */
export type AnalyticsFeedbackScorePoint = {
    /** The value, from -10 to 10. */
    score: number;
    /** Pieces of feedback. */
    total: number;
};

/** Feedback by value. */
export type AnalyticsFeedbackScoresGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsFeedbackScorePoint[];
    object: AnalyticsGraphObject;
    summary: AnalyticsCount;
};

/** The kind of object. */
export type AnalyticsGraphObject = "analytics-graph" | (string & {});

/** Traffic of one group. Its value is in the field named after the dimension; the other columns are there when they were asked for. Numbers may come as text. */
export type AnalyticsGroup = {
    /** The provider that answered, when grouped by it. */
    ai_service?: string;
    /** Id of the API key, when grouped by it. */
    api_key?: string;
    /** Tokens of a prompt on average. */
    avg_input_tokens?: number | string;
    /** Latency on average in milliseconds. */
    avg_latency?: number | string;
    /** Tokens of an answer on average. */
    avg_output_tokens?: number | string;
    /** Tokens of a request on average. */
    avg_tokens?: number | string;
    /** Part of requests that the cache answered. */
    cache_hit_rate?: number | string;
    /** Slug of the config, when grouped by it. */
    config?: string;
    /** Cost in US cents. */
    cost?: number | string;
    /** Requests that failed. */
    error_count?: number | string;
    /** Time of the first request. */
    first_seen?: string;
    /** Time of the last request. */
    last_seen?: string;
    /** The model that answered, when grouped by it. */
    model?: string;
    object?: AnalyticsGroupObject;
    /** 95th percentile of latency in milliseconds. */
    p95_latency?: number | string;
    /** 99th percentile of latency in milliseconds. */
    p99_latency?: number | string;
    /** Slug of the prompt, when grouped by it. */
    prompt?: string;
    /** Slug of the provider, when grouped by it. */
    provider?: string;
    /** Number of requests. */
    requests?: number | string;
    /** HTTP status of the reply, when grouped by it. */
    status_code?: string | number;
    /** Part of requests that succeeded. */
    success_rate?: number | string;
    /** Tokens of all requests. */
    total_tokens?: number | string;
    /** Slug of the workspace, when grouped by it. */
    workspace?: string;
} & {
    [key: string]: unknown;
};

/** A dimension that requests can be grouped by. */
export type AnalyticsGroupBy = ("ai_service" | "model" | "status_code" | "api_key" | "config" | "workspace" | "provider" | "prompt") | (string & {});

/** A page of groups. */
export type AnalyticsGroupList = {
    /** The groups of this page. */
    data: AnalyticsGroup[];
    object: "list" | (string & {});
    /** Groups on all pages. May be missing without `include_total`. */
    total?: number;
};

/** The kind of object. */
export type AnalyticsGroupObject = "analytics-group" | (string & {});

/** Average and percentiles, in milliseconds. */
export type AnalyticsLatency = {
    /** Average time, in milliseconds. */
    avg: number;
    /** Half of the requests took less, in milliseconds. */
    p50: number;
    /** Nine of ten requests took less, in milliseconds. */
    p90: number;
    /** 99 of 100 requests took less, in milliseconds. */
    p99: number;
};

/** Latency over time, in milliseconds. */
export type AnalyticsLatencyGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsLatencyPoint[];
    object: AnalyticsGraphObject;
    summary: AnalyticsLatency;
};

/** Latency of a span of time, in milliseconds. */
export type AnalyticsLatencyPoint = {
    /** Average time, in milliseconds. */
    avg: number;
    /** Half of the requests took less, in milliseconds. */
    p50: number;
    /** Nine of ten requests took less, in milliseconds. */
    p90: number;
    /** 99 of 100 requests took less, in milliseconds. */
    p99: number;
    timestamp: AnalyticsTimestamp;
};

/** Traffic of one metadata value. */
export type AnalyticsMetadataGroup = {
    /** Tokens of a request on average. */
    avg_tokens?: number;
    /** Weighted feedback on average, from -10 to 10. */
    avg_weighted_feedback?: number;
    /** Cost in US cents. */
    cost: number;
    /**
     * Time of the last request.
     * Format: date-time
     */
    last_seen?: string;
    /** The value. */
    metadata_value: string;
    object: AnalyticsGroupObject;
    /** Number of requests. */
    requests: number;
    /** Requests that got feedback. */
    requests_with_feedback?: number;
};

/** A page of metadata values. */
export type AnalyticsMetadataGroupList = {
    /** The groups of this page. */
    data: AnalyticsMetadataGroup[];
    object: "list" | (string & {});
    /** Values on all pages. */
    total: number;
};

/** Feedback by model. */
export type AnalyticsModelFeedbackGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsModelFeedbackPoint[];
    object: AnalyticsGraphObject;
    /** Empty. */
    summary: {
        [key: string]: unknown;
    };
};

/** Feedback on one model. */
export type AnalyticsModelFeedbackPoint = {
    /** The model. */
    ai_model: string;
    /** Weighted feedback on average, from -10 to 10. */
    avg_weighted_feedback: number;
    /** Pieces of feedback. */
    total: number;
};

/** Traffic of one model. */
export type AnalyticsModelGroup = {
    /** The model. */
    ai_model: string;
    object: AnalyticsGroupObject;
    /** Number of requests, as text. */
    requests: string;
};

/** A page of models. */
export type AnalyticsModelGroupList = {
    /** The groups of this page. */
    data: AnalyticsModelGroup[];
    object: "list" | (string & {});
    /** Models on all pages. */
    total: number;
};

/** Requests over time that a retry or a fallback rescued. */
export type AnalyticsRescuedGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsRescuedPoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Rescued by fallbacks. */
        fallback: number;
        /** Rescued by retries. */
        retry: number;
    };
};

/** Rescued requests of a span of time. */
export type AnalyticsRescuedPoint = {
    /** Rescued by fallbacks. */
    fallback: number;
    /** Rescued by retries, by how many it took. */
    retry: {
        /** Requests. */
        count?: number;
        /** The retry that succeeded. */
        retry_success_count?: number;
    }[];
    timestamp: AnalyticsTimestamp;
};

/** Errors with one HTTP status. */
export type AnalyticsStatusCodePoint = {
    /** Requests. */
    count: number;
    /** HTTP status. */
    status_code: number;
};

/** Errors by HTTP status. */
export type AnalyticsStatusCodesGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsStatusCodePoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Failed requests. */
        total_errors: number;
        /** Different statuses. */
        unique_error_codes: number;
    };
};

/** Start of the span of time that the point is for. */
export type AnalyticsTimestamp = string;

/** Tokens over time. */
export type AnalyticsTokensGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsTokensPoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Tokens of a request on average. */
        avg: number;
        /** Tokens of all requests. */
        total: number;
    };
};

/** Tokens of a span of time. */
export type AnalyticsTokensPoint = {
    /** Tokens of a request on average. */
    avg: number;
    timestamp: AnalyticsTimestamp;
    /** Tokens of all requests. */
    total: number;
};

/** Traffic of one user. */
export type AnalyticsUserGroup = {
    /** Cost in US cents, as text. */
    cost: string;
    object: AnalyticsGroupObject;
    /** Number of requests, as text. */
    requests: string;
    /** Value of the metadata key `_user`. */
    user: string;
};

/** A page of users. */
export type AnalyticsUserGroupList = {
    /** The groups of this page. */
    data: AnalyticsUserGroup[];
    object: "list" | (string & {});
    /** Users on all pages. */
    total: number;
};

/** Requests per user over time. */
export type AnalyticsUsersRequestsGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsAveragePoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** Requests per user. */
        avg: number;
        /** Requests. */
        total: number;
        /** Users. */
        unique: number;
    };
};

/** Weighted feedback over time. */
export type AnalyticsWeightedFeedbackGraph = {
    /** One entry for each span of time. */
    data_points: AnalyticsAveragePoint[];
    object: AnalyticsGraphObject;
    /** Figures for the whole time that was asked for. */
    summary: {
        /** The average, from -10 to 10. */
        avg: number;
    };
};

/** Traffic of one workspace. */
export type AnalyticsWorkspaceGroup = {
    /** Cost in US cents, which may come as text. */
    cost?: number | string;
    object?: AnalyticsGroupObject;
    /** Number of requests, which may come as text. */
    requests?: number | string;
    /** Slug of the workspace. */
    workspace_slug: string;
};

/** A page of workspaces. */
export type AnalyticsWorkspaceGroupList = {
    /** The groups of this page. */
    data: AnalyticsWorkspaceGroup[];
    /** Whether the organisation logged more than its plan keeps. */
    is_quota_exceeded?: boolean;
    object: "list" | (string & {});
    /** Workspaces on all pages. */
    total: number;
};

/** Advice, advice in encrypted form, or an error. */
export type AnthropicAdvisorContent = AnthropicAdvisorResult | AnthropicAdvisorRedactedResult | AnthropicAdvisorError;

/** Why there is no advice. */
export type AnthropicAdvisorError = {
    /** Kind of error, for example `max_uses_exceeded` or `overloaded`. */
    error_code: string;
    /**
     * Says that there is no advice.
     * @constant
     */
    type: "advisor_tool_result_error";
};

/** Advice in encrypted form. */
export type AnthropicAdvisorRedactedResult = {
    /** The advice, readable only by Anthropic. */
    encrypted_content: string;
    /** Why the advice ended. */
    stop_reason?: string | null;
    /**
     * Says that the advice is encrypted.
     * @constant
     */
    type: "advisor_redacted_result";
};

/** Advice. */
export type AnthropicAdvisorResult = {
    /** Why the advice ended. */
    stop_reason?: string | null;
    /** The advice. */
    text: string;
    /**
     * Says that it is advice.
     * @constant
     */
    type: "advisor_result";
};

/** Lets the model ask a stronger model for advice. */
export type AnthropicAdvisorTool = AnthropicToolOptions & {
    caching?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** Most tokens of one piece of advice. */
    max_tokens?: number | null;
    /** Most times to ask in one request. */
    max_uses?: number | null;
    /** The model to ask. */
    model: string;
    /**
     * Name that its blocks carry.
     * @constant
     */
    name: "advisor";
    /**
     * Version of the tool.
     * @constant
     */
    type: "advisor_20260301";
};

/** What the other model advised, or why it could not be asked. */
export type AnthropicAdvisorToolResultBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    content: AnthropicAdvisorContent | Unlisted;
    /** Id of the call, `srvtoolu_…`. */
    tool_use_id: string;
    /**
     * Says that it is advice.
     * @constant
     */
    type: "advisor_tool_result";
};

/** What the model said before. */
export type AnthropicAssistantMessageParam = {
    content: AnthropicMessageContentParam;
    /** @constant */
    role: "assistant";
};

/** The data of an image. */
export type AnthropicBase64ImageSource = {
    /** The data in base64. */
    data: string;
    /**
     * Media type of the data.
     * @enum {string}
     */
    media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
    /** @constant */
    type: "base64";
};

/** The data of a PDF. */
export type AnthropicBase64PDFSource = {
    /** The data in base64. */
    data: string;
    /** @constant */
    media_type: "application/pdf";
    /** @constant */
    type: "base64";
};

/** A file that was made. */
export type AnthropicBashCodeExecutionOutputBlock = {
    /** Id of the file, `file_…`. */
    file_id: string;
    /** @constant */
    type: "bash_code_execution_output";
};

/** The output of a command. */
export type AnthropicBashCodeExecutionResultBlock = {
    /** Files that it made. */
    content: AnthropicBashCodeExecutionOutputBlock[];
    /** Its exit code, 0 for success. */
    return_code: number;
    /** What it printed as errors. */
    stderr: string;
    /** What it printed. */
    stdout: string;
    /** @constant */
    type: "bash_code_execution_result";
};

/** What a command printed. */
export type AnthropicBashCodeExecutionToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** The output, or why there is none. */
    content: AnthropicBashCodeExecutionResultBlock | AnthropicBashCodeExecutionToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "bash_code_execution_tool_result";
};

/** Why a command did not run. */
export type AnthropicBashCodeExecutionToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large";
    /** @constant */
    type: "bash_code_execution_tool_result_error";
};

/** Lets the model ask for commands in a shell of yours. */
export type AnthropicBashTool = AnthropicToolOptions & AnthropicToolExamples & {
    /** @constant */
    name: "bash";
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "bash_20241022" | "bash_20250124";
};

/** Who pays for the request. */
export type AnthropicBillingPolicy = {
    /** Who pays, in Anthropic's form: a word, or an object. */
    bill_to?: unknown;
    /** Says that it is a billing policy. */
    type: "billing_policy" | (string & {});
};

/** Caches the prompt up to here. Only in requests. */
export type AnthropicBlockCacheControl = AnthropicCacheControl | null;

/** The state of a browser of yours after a tool of the browser set. */
export type AnthropicBrowserStateBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** What happened since. */
    state_changes?: (AnthropicBrowserStateChange | (AnthropicBrowserStateChange & Fields))[] | null;
    /** The open tabs. */
    tabs: Open<{
        /** Whether it is in front. */
        active?: boolean;
        /** Id of the tab. */
        tab_id: string;
        /** Title of the page. */
        title: string;
        /** URL of the page. */
        url: string;
    }>[];
    /** @constant */
    type: "browser_state";
};

/** Something that happened in a browser. */
export type AnthropicBrowserStateChange = {
    /** The download. */
    download_id?: string;
    /** Why the download failed. */
    error?: string | null;
    /** Where the download is. */
    path?: string | null;
    /** Size of the download in bytes. */
    size_bytes?: number | null;
    /** The tab, of `tab_opened`. */
    tab_id?: string;
    /** What happened. */
    type: ("tab_opened" | "download_started" | "download_completed" | "download_failed") | (string & {});
    /** What was downloaded. */
    url?: string;
};

/** Caches the prompt up to here, at most at 4 places of a request. */
export type AnthropicCacheControl = {
    /**
     * How long the cache keeps it after the last use.
     * @default 5m
     * @enum {string}
     */
    ttl?: "5m" | "1h";
    /** @constant */
    type: "ephemeral";
};

/** Caches the prompt up to here, at most at 4 places of a request. */
export type AnthropicCacheControlParam = {
    /**
     * How long the cache keeps it after the last use.
     * @default 5m
     */
    ttl?: ("5m" | "1h") | (string & {});
    type: "ephemeral" | (string & {});
};

/** Tokens written to the prompt cache. */
export type AnthropicCacheCreation = {
    /** Kept for an hour. */
    ephemeral_1h_input_tokens: number;
    /** Kept for five minutes. */
    ephemeral_5m_input_tokens: number;
};

/** Why the prompt cache missed. */
export type AnthropicCacheMissReason = {
    /** Tokens that were not read from the cache. */
    cache_missed_input_tokens?: number;
    /**
     * What differs from the request before.
     * @enum {string}
     */
    type: "model_changed" | "system_changed" | "tools_changed" | "messages_changed" | "previous_message_not_found" | "unavailable";
};

/** Characters of a text document. */
export type AnthropicCitationCharLocation = {
    /** The words that are cited. */
    cited_text: string;
    /** Which document of the request, counted from 0. */
    document_index: number;
    /** Its title. */
    document_title: string | null;
    /** The character after the last. */
    end_char_index: number;
    /** Id of its file. Only in replies. */
    file_id?: string | null;
    /** First character, counted from 0. */
    start_char_index: number;
    /** @constant */
    type: "char_location";
};

/** Blocks of a document of your own blocks. */
export type AnthropicCitationContentBlockLocation = {
    /** The words that are cited. */
    cited_text: string;
    /** Which document of the request, counted from 0. */
    document_index: number;
    /** Its title. */
    document_title: string | null;
    /** The block after the last. */
    end_block_index: number;
    /** Id of its file. Only in replies. */
    file_id?: string | null;
    /** First block, counted from 0. */
    start_block_index: number;
    /** @constant */
    type: "content_block_location";
};

/** Pages of a PDF. */
export type AnthropicCitationPageLocation = {
    /** The words that are cited. */
    cited_text: string;
    /** Which document of the request, counted from 0. */
    document_index: number;
    /** Its title. */
    document_title: string | null;
    /** The page after the last. */
    end_page_number: number;
    /** Id of its file. Only in replies. */
    file_id?: string | null;
    /** First page, counted from 1. */
    start_page_number: number;
    /** @constant */
    type: "page_location";
};

/** A search result of your own. */
export type AnthropicCitationSearchResultLocation = {
    /** The words that are cited. */
    cited_text: string;
    /** The block after the last. */
    end_block_index: number;
    /** Which search result of the request, counted from 0. */
    search_result_index: number;
    /** Where it comes from. */
    source: string;
    /** First block, counted from 0. */
    start_block_index: number;
    /** What the cited search result is called, as it was passed in; null where it had no title. */
    title: string | null;
    /** @constant */
    type: "search_result_location";
};

/** A page that a web search found. */
export type AnthropicCitationWebSearchResultLocation = {
    /** The words that are cited. */
    cited_text: string;
    /** Where they are. Send it back unchanged. */
    encrypted_index: string;
    /** Title of the page. */
    title: string | null;
    /** @constant */
    type: "web_search_result_location";
    /** URL of the page. */
    url: string;
};

/** Whether the answer cites. */
export type AnthropicCitationsConfig = {
    /** Whether it does. */
    enabled?: boolean;
};

/** A source to add. */
export type AnthropicCitationsDelta = {
    citation: AnthropicTextCitation;
    /** @constant */
    type: "citations_delta";
};

/** Clears the thoughts of older turns. */
export type AnthropicClearThinkingEdit = {
    /** The turns whose thoughts stay: `all`, or the last few. */
    keep?: ("all" | (string & {})) | (AnthropicThinkingTurns | (AnthropicThinkingTurns & Fields));
    /**
     * Says that thoughts are cleared.
     * @constant
     */
    type: "clear_thinking_20251015";
};

/** Clears the results of older tool calls. */
export type AnthropicClearToolUsesEdit = {
    /** Fewest tokens to clear; else the edit waits. */
    clear_at_least?: (AnthropicInputTokensLimit | (AnthropicInputTokensLimit & Fields)) | null;
    /** Whether the inputs of the calls go too: all, none, or those of the named tools. */
    clear_tool_inputs?: boolean | string[] | null;
    /** Tools whose calls stay. */
    exclude_tools?: string[] | null;
    keep?: (AnthropicToolUsesLimit | (AnthropicToolUsesLimit & Fields));
    /** When to begin. Default: at 100000 input tokens. */
    trigger?: AnthropicInputTokensLimit | AnthropicToolUsesLimit | Unlisted;
    /**
     * Says that tool results are cleared.
     * @constant
     */
    type: "clear_tool_uses_20250919";
};

/** A file that was made. */
export type AnthropicCodeExecutionOutputBlock = {
    /** Id of the file, `file_…`. */
    file_id: string;
    /** @constant */
    type: "code_execution_output";
};

/** The output of code. */
export type AnthropicCodeExecutionResultBlock = {
    /** Files that it made. */
    content: AnthropicCodeExecutionOutputBlock[];
    /** Its exit code, 0 for success. */
    return_code: number;
    /** What it printed as errors. */
    stderr: string;
    /** What it printed. */
    stdout: string;
    /** @constant */
    type: "code_execution_result";
};

/** Lets the model run code in a container of Anthropic's. */
export type AnthropicCodeExecutionTool = AnthropicToolOptions & {
    /** @constant */
    name: "code_execution";
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "code_execution_20250522" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";
};

/** What code printed. */
export type AnthropicCodeExecutionToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** The output, or why there is none. */
    content: AnthropicCodeExecutionResultBlock | AnthropicEncryptedCodeExecutionResultBlock | AnthropicCodeExecutionToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "code_execution_tool_result";
};

/** Why code did not run. */
export type AnthropicCodeExecutionToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";
    /** @constant */
    type: "code_execution_tool_result_error";
};

/** Replaces the conversation so far with a summary. */
export type AnthropicCompactEdit = {
    /** What the summary should hold, in place of Anthropic's own words. */
    instructions?: string | null;
    /**
     * Whether the answer ends after the summary.
     * @default false
     */
    pause_after_compaction?: boolean;
    /** When to begin. Default: at 150000 input tokens. */
    trigger?: (AnthropicInputTokensLimit | (AnthropicInputTokensLimit & Fields)) | null;
    /**
     * Says that the conversation is compacted.
     * @constant
     */
    type: "compact_20260112";
};

/** A summary of the conversation before it. Send it back unchanged. */
export type AnthropicCompactionBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** The summary. */
    content?: string | null;
    /** The summary in encrypted form, readable only by Anthropic. */
    encrypted_content?: string | null;
    /** Proof by Anthropic that the summary is its own. */
    signature?: string | null;
    /** Tools that were added or removed before it. */
    tool_changes?: {
        [key: string]: unknown;
    }[] | null;
    /**
     * Says that it is a summary.
     * @constant
     */
    type: "compaction";
};

/** Asks for a summary of the conversation instead of an answer. */
export type AnthropicCompactionConfig = {
    /** What the summary should hold. */
    instructions?: string | null;
    /** What to do. */
    type: "summarize" | (string & {});
};

/** Lets the model ask for mouse, keyboard and screenshots of a screen of yours. Beta; needs the `anthropic-beta` header. */
export type AnthropicComputerTool = AnthropicToolOptions & AnthropicToolExamples & {
    /** Height of the screen in pixels. */
    display_height_px: number;
    /** Number of the X11 display. */
    display_number?: number | null;
    /** Width of the screen in pixels. */
    display_width_px: number;
    /** Whether the model may look closer. From the version of November 2025. */
    enable_zoom?: boolean;
    /** @constant */
    name: "computer";
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "computer_20241022" | "computer_20250124" | "computer_20251124";
};

/** Settings of `anthropic`. */
export type AnthropicConfiguration = {
    /**
     * Whether the gateway looks into the beginning of a stream for an `overloaded_error`, so that retries and fallbacks see it.
     * @default false
     */
    anthropic_inspect_stream_for_overloaded_error?: boolean;
};

/** A container. */
export type AnthropicContainer = {
    /** Until when it lasts, in ISO 8601. */
    expires_at: string;
    /** Id, `container_…`, with which a later request can use it. */
    id: string;
    /** The skills in it. */
    skills?: AnthropicContainerSkill[] | null;
};

/** A container and what to load into it. */
export type AnthropicContainerParams = {
    /** Id of a container of an earlier reply, `container_…`. */
    id?: string | null;
    /** Skills to load. */
    skills?: (AnthropicSkillParams | (AnthropicSkillParams & Fields))[] | null;
};

/** A skill in a container. */
export type AnthropicContainerSkill = {
    /** Id of the skill. */
    skill_id: string;
    /**
     * Whether it is Anthropic's or your own.
     * @enum {string}
     */
    type: "anthropic" | "custom";
    /** Version of the skill. */
    version: string;
};

/** A file that is put into the container. */
export type AnthropicContainerUploadBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Id of the file, `file_…`. */
    file_id: string;
    /** @constant */
    type: "container_upload";
};

/** A block of an answer. */
export type AnthropicContentBlock = AnthropicTextBlock | AnthropicThinkingBlock | AnthropicRedactedThinkingBlock | AnthropicToolUseBlock | AnthropicServerToolUseBlock | AnthropicWebSearchToolResultBlock | AnthropicWebFetchToolResultBlock | AnthropicCodeExecutionToolResultBlock | AnthropicBashCodeExecutionToolResultBlock | AnthropicTextEditorCodeExecutionToolResultBlock | AnthropicToolSearchToolResultBlock | AnthropicMCPToolUseBlock | AnthropicMCPToolResultBlock | AnthropicContainerUploadBlock;

/** What to add to the block. */
export type AnthropicContentBlockDelta = AnthropicTextDelta | AnthropicInputJSONDelta | AnthropicCitationsDelta | AnthropicThinkingDelta | AnthropicSignatureDelta;

/** A block grows. */
export type AnthropicContentBlockDeltaEvent = {
    delta: AnthropicContentBlockDelta;
    /** Place of the block, counted from 0. */
    index: number;
    /** @constant */
    type: "content_block_delta";
};

/** A block of a message. */
export type AnthropicContentBlockParam = AnthropicTextBlock | AnthropicImageBlock | AnthropicDocumentBlock | AnthropicSearchResultBlock | AnthropicThinkingBlock | AnthropicRedactedThinkingBlock | AnthropicToolUseBlock | AnthropicToolResultBlock | AnthropicServerToolUseBlock | AnthropicWebSearchToolResultBlock | AnthropicWebFetchToolResultBlock | AnthropicCodeExecutionToolResultBlock | AnthropicBashCodeExecutionToolResultBlock | AnthropicTextEditorCodeExecutionToolResultBlock | AnthropicToolSearchToolResultBlock | AnthropicMCPToolUseBlock | AnthropicMCPToolResultBlock | AnthropicContainerUploadBlock | AnthropicCompactionBlock | AnthropicFallbackBlock | AnthropicAdvisorToolResultBlock | AnthropicMCPToolListingBlock | AnthropicToolChangeBlock;

/** A block begins; its text is empty. */
export type AnthropicContentBlockStartEvent = {
    content_block: AnthropicContentBlock;
    /** Place of the block, counted from 0. */
    index: number;
    /** @constant */
    type: "content_block_start";
};

/** A block is complete. */
export type AnthropicContentBlockStopEvent = {
    /** Place of the block, counted from 0. */
    index: number;
    /** @constant */
    type: "content_block_stop";
};

/** Blocks of your own, which citations name one by one. */
export type AnthropicContentSource = {
    /** Text, or blocks of text and images. */
    content: string | (AnthropicTextBlock | AnthropicImageBlock)[];
    /** @constant */
    type: "content";
};

/** Something to clear or compact: results of tools, thoughts, or the whole conversation. */
export type AnthropicContextEdit = AnthropicClearToolUsesEdit | AnthropicClearThinkingEdit | AnthropicCompactEdit;

/** What to clear or compact as the context fills. */
export type AnthropicContextManagement = {
    /** What to do, in order. */
    edits?: (AnthropicContextEdit | Unlisted)[];
};

/** About the prompt cache. */
export type AnthropicDiagnostics = {
    /** Why it missed. */
    cache_miss_reason: AnthropicCacheMissReason | null;
};

/** What to compare the request with. */
export type AnthropicDiagnosticsParam = {
    /** Id of the reply before, `msg_…`. */
    previous_message_id?: string | null;
};

/** A document. */
export type AnthropicDocumentBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Whether the answer cites it. */
    citations?: AnthropicCitationsConfig | null;
    /** What the model should know about it, not cited. */
    context?: string | null;
    /** Where the document comes from. Pages that were fetched have only data or text. */
    source: AnthropicBase64PDFSource | AnthropicPlainTextSource | AnthropicContentSource | AnthropicURLSource | AnthropicFileSource;
    /** Title of the document. */
    title?: string | null;
    /** @constant */
    type: "document";
};

/** The output of code that used results of other tools. */
export type AnthropicEncryptedCodeExecutionResultBlock = {
    /** Files that it made. */
    content: AnthropicCodeExecutionOutputBlock[];
    /** What it printed, as only Anthropic can read it. */
    encrypted_stdout: string;
    /** Its exit code, 0 for success. */
    return_code: number;
    /** What it printed as errors. */
    stderr: string;
    /** @constant */
    type: "encrypted_code_execution_result";
};

/** The stream failed, for example because the provider is overloaded. */
export type AnthropicErrorEvent = {
    error: ErrorDetail;
    /** @constant */
    type: "error";
};

/** A model that answers when the first one refuses, with the settings that it gets. */
export type AnthropicFallback = {
    /** Most tokens of its answer. */
    max_tokens?: number | null;
    /** Name of the model. */
    model: string;
    /** Form of its answer; as in the request when left out. */
    output_config?: (AnthropicOutputConfig | (AnthropicOutputConfig & Fields)) | null;
    /** `fast` answers sooner at a higher price. */
    speed?: ("standard" | "fast" | null) | (string & {});
    /** Whether and how long it thinks; as in the request when left out. */
    thinking?: AnthropicThinkingConfig | null | Unlisted;
} & {
    [key: string]: unknown;
};

/** Says that another model went on from here. Send it back unchanged. */
export type AnthropicFallbackBlock = {
    from: (AnthropicFallbackModel | (AnthropicFallbackModel & Fields));
    to: (AnthropicFallbackModel | (AnthropicFallbackModel & Fields));
    /** Why, for example `{ type: "refusal", category: null }`. */
    trigger?: unknown;
    /**
     * Says that another model went on.
     * @constant
     */
    type: "fallback";
};

/** Proof of an earlier refusal, which makes the fallback cheaper. */
export type AnthropicFallbackCredit = {
    /** Whether the request fails when the token is not good (`strict`). */
    mode?: ("strict" | "best_effort") | (string & {});
    /** The token of the refused answer. */
    token: string;
};

/** A model. */
export type AnthropicFallbackModel = {
    /** Name of the model. */
    model: string;
};

/** An uploaded file. */
export type AnthropicFileSource = {
    /** Id of the file, `file_…`. */
    file_id: string;
    /** @constant */
    type: "file";
};

/** An image. */
export type AnthropicImageBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Where the image comes from. */
    source: AnthropicBase64ImageSource | AnthropicURLSource | AnthropicFileSource;
    /** What happens to an image that is too large. */
    transformations?: {
        /**
         * Make it smaller or refuse it.
         * @enum {string}
         */
        oversized_image?: "downsize" | "error";
    } | null;
    /** @constant */
    type: "image";
};

/** JSON text to append to a tool's input; whole only at the end of the block. */
export type AnthropicInputJSONDelta = {
    /** The piece of JSON text. */
    partial_json: string;
    /** @constant */
    type: "input_json_delta";
};

/** A number of input tokens. */
export type AnthropicInputTokensLimit = {
    /**
     * Says what is counted.
     * @constant
     */
    type: "input_tokens";
    /** How many tokens. */
    value: number;
};

/** JSON that follows a schema of yours. */
export type AnthropicJSONOutputFormat = {
    /** The JSON Schema. */
    schema: {
        [key: string]: unknown;
    };
    type: "json_schema" | (string & {});
};

/** An MCP server. */
export type AnthropicMCPServer = {
    /** Bearer token for the server. */
    authorization_token?: string | null;
    /** Name that its tools' blocks carry, or `@portkey-mcp/name` for a server of Portkey's MCP gateway. */
    name: string;
    /** Which of its tools may be used. */
    tool_configuration?: (AnthropicMCPToolConfiguration | (AnthropicMCPToolConfiguration & Fields)) | null;
    type: "url" | (string & {});
    /** URL of the server. Left out for servers of Portkey's MCP gateway. */
    url?: string;
};

/** How tools of a server are offered. */
export type AnthropicMCPToolConfig = {
    /**
     * Keeps them out of the prompt until a tool search finds them.
     * @default false
     */
    defer_loading?: boolean;
    /**
     * Whether the model may use them.
     * @default true
     */
    enabled?: boolean;
};

/** Which tools of an MCP server may be used. */
export type AnthropicMCPToolConfiguration = {
    /** Names of those that may. Default: all. */
    allowed_tools?: string[] | null;
    /** Whether any may. Default: true. */
    enabled?: boolean | null;
};

/** The tools that a server offers. */
export type AnthropicMCPToolListingBlock = {
    /** Name of the server. */
    mcp_server_name: string;
    /** What the MCP server offers, each with its name and the schema of its input. */
    tools: (AnthropicMCPToolParam | (AnthropicMCPToolParam & Fields))[];
    /**
     * Says that it lists tools.
     * @constant
     */
    type: "mcp_tool_listing";
};

/** A tool of a server. */
export type AnthropicMCPToolParam = {
    /** What the tool does, for the model. */
    description?: string | null;
    /** JSON Schema of its input. */
    input_schema: {
        [key: string]: unknown;
    };
    /** Name of the tool. */
    name: string;
};

/** What a tool of an MCP server returned. */
export type AnthropicMCPToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Text, or blocks of text. */
    content?: string | AnthropicTextBlock[];
    /** Whether the tool failed. */
    is_error?: boolean;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "mcp_tool_result";
};

/** A use of a tool of an MCP server. */
export type AnthropicMCPToolUseBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Id of the use, `mcptoolu_…`. */
    id: string;
    /** Arguments of the call, as an object that fits the tool's input schema. */
    input: unknown;
    /** Name of the tool. */
    name: string;
    /** Name of the server. */
    server_name: string;
    /** @constant */
    type: "mcp_tool_use";
};

/** The tools of a server of `mcp_servers`. Servers of Portkey's MCP gateway are named `@portkey-mcp/name`. */
export type AnthropicMCPToolset = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** Settings of single tools, by name. */
    configs?: {
        [key: string]: (AnthropicMCPToolConfig | (AnthropicMCPToolConfig & Fields));
    } | null;
    default_config?: (AnthropicMCPToolConfig | (AnthropicMCPToolConfig & Fields));
    /** Name of the server, as in `mcp_servers`. */
    mcp_server_name: string;
    /** The server's tools, so that it need not be asked for them. */
    tools?: (AnthropicMCPToolParam | (AnthropicMCPToolParam & Fields))[] | null;
    /**
     * Says that it is a toolset of a server.
     * @constant
     */
    type: "mcp_toolset";
};

/** Lets the model keep notes in files of yours. */
export type AnthropicMemoryTool = AnthropicToolOptions & AnthropicToolExamples & {
    /** @constant */
    name: "memory";
    /** @constant */
    type: "memory_20250818";
};

/** The model's answer. */
export type AnthropicMessage = {
    /** The container that tools worked in. */
    container?: AnthropicContainer | null;
    /** The blocks of the answer. */
    content: AnthropicContentBlock[];
    /** Why the prompt cache missed, when asked for. */
    diagnostics?: AnthropicDiagnostics | null;
    hook_results?: HookResults;
    /** Id of the answer, `msg_…`. */
    id: string;
    /** The model that answered. */
    model: string;
    /** The provider that answered. The gateway may add it. */
    provider?: string;
    /** @constant */
    role: "assistant";
    /** More on a refusal. */
    stop_details?: AnthropicRefusalStopDetails | null;
    /** Why it ended; null in the first event of a stream. */
    stop_reason: AnthropicStopReason | null;
    /** The string that ended it, with `stop_reason: stop_sequence`. */
    stop_sequence: string | null;
    /** @constant */
    type: "message";
    usage: AnthropicUsage;
};

/** Text, or blocks. */
export type AnthropicMessageContentParam = string | (AnthropicContentBlockParam | Unlisted)[];

/** The request whose tokens are counted. */
export type AnthropicMessageCountTokensParams = {
    /** Beta features to switch on, for example `mcp-client-2025-11-20`. */
    betas?: string[];
    /** Who pays for the request. Beta. */
    billing_policy?: (AnthropicBillingPolicy | (AnthropicBillingPolicy & Fields)) | null;
    /** As in the request itself. */
    cache_control?: (AnthropicCacheControlParam | (AnthropicCacheControlParam & Fields)) | null;
    /** Asks for a summary of the conversation. Beta. */
    compaction?: (AnthropicCompactionConfig | (AnthropicCompactionConfig & Fields)) | null;
    /** What to clear or compact as the context fills. Beta. */
    context_management?: (AnthropicContextManagement | (AnthropicContextManagement & Fields)) | null;
    /** MCP servers whose tools the model may use. Beta; needs the `anthropic-beta` header. */
    mcp_servers?: (AnthropicMCPServer | Unlisted)[];
    /** The conversation so far. */
    messages: (AnthropicMessageParam | (AnthropicMessageParam & Fields))[];
    model: AnthropicModel;
    output_config?: (AnthropicOutputConfig | (AnthropicOutputConfig & Fields));
    /** JSON that the answer follows; the older place of `output_config.format`. */
    output_format?: (AnthropicJSONOutputFormat | (AnthropicJSONOutputFormat & Fields)) | null;
    /** As in the request itself. */
    speed?: ("standard" | "fast" | null) | (string & {});
    /** Instructions that the model follows whatever the user writes. */
    system?: string | (AnthropicTextBlockParam | Unlisted)[];
    thinking?: AnthropicThinkingConfig | Unlisted;
    tool_choice?: AnthropicToolChoice | Unlisted;
    /** Tools that the model may use. */
    tools?: (AnthropicToolUnion | Unlisted)[];
    /** The user profile for whom the request is made. */
    user_profile_id?: string;
    /** Anthropic's workspace in which the request runs. */
    workspace_id?: string;
};

/** What the model is to answer, and how. */
export type AnthropicMessageCreateParams = {
    /** Beta features to switch on, for example `mcp-client-2025-11-20`. */
    betas?: string[];
    /** Who pays for the request. Beta. */
    billing_policy?: (AnthropicBillingPolicy | (AnthropicBillingPolicy & Fields)) | null;
    /** Caches the prompt up to its last block that can be cached. */
    cache_control?: (AnthropicCacheControlParam | (AnthropicCacheControlParam & Fields)) | null;
    /** Asks for a summary of the conversation. Beta. */
    compaction?: (AnthropicCompactionConfig | (AnthropicCompactionConfig & Fields)) | null;
    /** Container to work in again, by id or with the skills to load. */
    container?: string | (AnthropicContainerParams | (AnthropicContainerParams & Fields)) | null;
    /** What to clear or compact as the context fills. Beta. */
    context_management?: (AnthropicContextManagement | (AnthropicContextManagement & Fields)) | null;
    /** Asks why the prompt cache missed. */
    diagnostics?: (AnthropicDiagnosticsParam | (AnthropicDiagnosticsParam & Fields)) | null;
    /** Proof of an earlier refusal, which makes the fallback cheaper. Beta. */
    fallback_credit_token?: string | (AnthropicFallbackCredit | (AnthropicFallbackCredit & Fields)) | null;
    /** Models that answer in turn when the first one refuses; `default` leaves them to Anthropic. Beta. */
    fallbacks?: ("default" | (string & {})) | AnthropicFallback[] | null;
    /** Region in which the model runs, for example `us`. */
    inference_geo?: string | null;
    /** Most tokens of the answer, thinking included. 0 only fills the prompt cache. */
    max_tokens: number;
    /** MCP servers whose tools the model may use. Beta; needs the `anthropic-beta` header. */
    mcp_servers?: (AnthropicMCPServer | Unlisted)[];
    /** The conversation so far. A last message of the assistant is continued. */
    messages: (AnthropicMessageParam | (AnthropicMessageParam & Fields))[];
    metadata?: (AnthropicMetadata | (AnthropicMetadata & Fields));
    model: AnthropicModel;
    output_config?: (AnthropicOutputConfig | (AnthropicOutputConfig & Fields));
    /** JSON that the answer follows; the older place of `output_config.format`. */
    output_format?: (AnthropicJSONOutputFormat | (AnthropicJSONOutputFormat & Fields)) | null;
    /** Whether capacity bought ahead may be used. */
    service_tier?: ("auto" | "standard_only") | (string & {});
    /** `fast` answers sooner at a higher price, where the model can. */
    speed?: ("standard" | "fast" | null) | (string & {});
    /** Strings that end the answer. */
    stop_sequences?: string[];
    /** Whether the answer comes as events. */
    stream?: boolean;
    /** Instructions that the model follows whatever the user writes. */
    system?: string | (AnthropicTextBlockParam | Unlisted)[];
    /**
     * Low is predictable, high is varied.
     * @default 1
     */
    temperature?: number;
    thinking?: AnthropicThinkingConfig | Unlisted;
    /** A conversation that Anthropic keeps: one to begin or one to go on with. Beta. */
    thread?: unknown;
    tool_choice?: AnthropicToolChoice | Unlisted;
    /** Tools that the model may use. */
    tools?: (AnthropicToolUnion | Unlisted)[];
    /** Picks among the k likeliest tokens only. */
    top_k?: number;
    /** Picks among the likeliest tokens that together have this probability. */
    top_p?: number;
    /** The user profile for whom the request is made. */
    user_profile_id?: string;
    /** Anthropic's workspace in which the request runs. */
    workspace_id?: string;
};

/** What changed of the answer as a whole. */
export type AnthropicMessageDelta = {
    /** The container that tools worked in. */
    container?: AnthropicContainer | null;
    /** More on a refusal. */
    stop_details?: AnthropicRefusalStopDetails | null;
    /** Why it ended. */
    stop_reason: AnthropicStopReason | null;
    /** The string that ended it. */
    stop_sequence: string | null;
};

/** What changed of the answer as a whole. */
export type AnthropicMessageDeltaEvent = {
    delta: AnthropicMessageDelta;
    /** @constant */
    type: "message_delta";
    usage: AnthropicMessageDeltaUsage;
};

/** The tokens so far. */
export type AnthropicMessageDeltaUsage = {
    /** Tokens written to the prompt cache. */
    cache_creation_input_tokens?: number | null;
    /** Tokens read from the prompt cache. */
    cache_read_input_tokens?: number | null;
    /** Tokens of the request. */
    input_tokens?: number | null;
    /** Tokens of the answer so far. */
    output_tokens: number;
    /** What the tokens of the answer were. */
    output_tokens_details?: AnthropicOutputTokensDetails | null;
    /** Uses of tools that Anthropic ran. */
    server_tool_use?: AnthropicServerToolUsage | null;
};

/** A message of the conversation. */
export type AnthropicMessageParam = AnthropicUserMessageParam | AnthropicAssistantMessageParam | AnthropicSystemMessageParam;

/** The answer begins; its `content` is empty. */
export type AnthropicMessageStartEvent = {
    message: AnthropicMessage;
    /** @constant */
    type: "message_start";
};

/** The answer is complete. */
export type AnthropicMessageStopEvent = {
    /** @constant */
    type: "message_stop";
};

/** An event of a streamed answer. When guardrails ran on the request, the gateway's first event, `hook_results`, has no `type`. Pings (`AnthropicPingEvent`) may come between the events; an error (`AnthropicErrorEvent`) ends the stream. */
export type AnthropicMessageStreamEvent = AnthropicMessageStartEvent | AnthropicMessageDeltaEvent | AnthropicMessageStopEvent | AnthropicContentBlockStartEvent | AnthropicContentBlockDeltaEvent | AnthropicContentBlockStopEvent;

/** The tokens of a request. */
export type AnthropicMessageTokensCount = {
    /** Tokens of messages, instructions and tools together. */
    input_tokens: number;
};

/** About the request. */
export type AnthropicMetadata = {
    /** A stable, hashed id of your end user, by which Anthropic finds those who break its rules. */
    user_id?: string | null;
};

/** Name of the model at the provider, or `@provider-slug/model` to choose a provider of the model catalog as well. */
export type AnthropicModel = (string & {}) | (("claude-fable-5-2" | "claude-mythos-5-2" | "claude-haiku-5-5" | "claude-sonnet-5-5" | "claude-opus-5-5" | "claude-sonnet-5" | "claude-opus-5" | "claude-opus-4-8" | "claude-opus-4-7" | "claude-opus-4-6" | "claude-sonnet-4-6" | "claude-opus-4-5" | "claude-sonnet-4-5" | "claude-haiku-4-5") | (string & {}));

/** The form of the answer. */
export type AnthropicOutputConfig = {
    /** How much work the model puts in. Less is faster and cheaper. */
    effort?: ("low" | "medium" | "high" | "xhigh" | "max" | null) | (string & {});
    /** JSON that the answer follows. */
    format?: (AnthropicJSONOutputFormat | (AnthropicJSONOutputFormat & Fields)) | null;
    /** Tokens for the whole task. Beta. */
    task_budget?: (AnthropicTaskBudget | (AnthropicTaskBudget & Fields)) | null;
};

/** What the tokens of the answer were. */
export type AnthropicOutputTokensDetails = {
    /** Tokens of thought. */
    thinking_tokens: number;
};

/** Keeps the connection open. */
export type AnthropicPingEvent = {
    /** @constant */
    type: "ping";
};

/** Text. */
export type AnthropicPlainTextSource = {
    /** The text. */
    data: string;
    /** @constant */
    media_type: "text/plain";
    /** @constant */
    type: "text";
};

/** Encrypted thoughts. Send them back unchanged when the model used tools. */
export type AnthropicRedactedThinkingBlock = {
    /** The encrypted thoughts. */
    data: string;
    /** @constant */
    type: "redacted_thinking";
};

/** More on a refusal. */
export type AnthropicRefusalStopDetails = {
    /**
     * The policy behind it.
     * @enum {string|null}
     */
    category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
    /** The same, for people. */
    explanation: string | null;
    /** @constant */
    type: "refusal";
};

/** A result of a search of yours, which the answer can cite. */
export type AnthropicSearchResultBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    citations?: (AnthropicCitationsConfig | (AnthropicCitationsConfig & Fields));
    /** Its text. */
    content: (AnthropicTextBlockParam | Unlisted)[];
    /** Where it comes from, for example its URL. */
    source: string;
    /** What the result is called; citations repeat it. */
    title: string;
    /** @constant */
    type: "search_result";
};

/** Uses of tools that Anthropic ran. */
export type AnthropicServerToolUsage = {
    /** Fetched pages. */
    web_fetch_requests?: number;
    /** Web searches. */
    web_search_requests?: number;
};

/** A use of a tool that Anthropic runs itself. */
export type AnthropicServerToolUseBlock = {
    cache_control?: AnthropicBlockCacheControl;
    caller?: AnthropicToolCaller;
    /** Id of the use, `srvtoolu_…`. */
    id: string;
    /** Arguments of the call, as an object whose fields depend on the tool, for example `query` of a web search. */
    input: unknown;
    /**
     * Name of the tool.
     * @enum {string}
     */
    name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25";
    /** @constant */
    type: "server_tool_use";
};

/** The signature of the thoughts. */
export type AnthropicSignatureDelta = {
    /** Signature of the thinking block. Send it back unchanged with the block, or the provider refuses the turn. */
    signature: string;
    /** @constant */
    type: "signature_delta";
};

/** A skill to load. */
export type AnthropicSkillParams = {
    /** Id of the skill, for example `pptx`. */
    skill_id: string;
    /** Whether it is Anthropic's or your own. */
    type: ("anthropic" | "custom") | (string & {});
    /** Version, or `latest`. */
    version?: string;
};

/** Why the answer ended: it was complete (`end_turn`), the tokens ran out, a stop sequence came, a tool is to be used, a long turn paused (send the answer back to go on), the model refused, or the context was full. */
export type AnthropicStopReason = "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded";

/** Instructions in the midst of the conversation, where the model knows them. It has content, or settings of the beta. */
export type AnthropicSystemMessageParam = {
    /** Text, or blocks of text. */
    content?: string | (AnthropicTextBlockParam | Unlisted)[];
    /** @constant */
    role: "system";
};

/** A number of tokens that the model knows it may use for the whole task, over several requests. */
export type AnthropicTaskBudget = {
    /** Tokens that are left; by default all. */
    remaining?: number | null;
    /** Tokens for the whole task. */
    total: number;
    /** What is counted. */
    type: "tokens" | (string & {});
};

/** Text. */
export type AnthropicTextBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** The sources of the text. */
    citations?: AnthropicTextCitation[] | null;
    /** What the model wrote in this block. */
    text: string;
    /** @constant */
    type: "text";
};

/** Text. */
export type AnthropicTextBlockParam = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** The sources of the text. */
    citations?: (AnthropicTextCitation | Unlisted)[] | null;
    /** What the model wrote in this block. */
    text: string;
    /** @constant */
    type: "text";
};

/** A source of a stretch of text. */
export type AnthropicTextCitation = AnthropicCitationCharLocation | AnthropicCitationPageLocation | AnthropicCitationContentBlockLocation | AnthropicCitationWebSearchResultLocation | AnthropicCitationSearchResultLocation;

/** Text to append. */
export type AnthropicTextDelta = {
    /** Piece of the block's text; join the pieces in the order in which they come. */
    text: string;
    /** @constant */
    type: "text_delta";
};

/** What became of a view or an edit of a file. */
export type AnthropicTextEditorCodeExecutionToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** The outcome, or why there is none. */
    content: AnthropicTextEditorViewResultBlock | AnthropicTextEditorCreateResultBlock | AnthropicTextEditorStrReplaceResultBlock | AnthropicTextEditorToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "text_editor_code_execution_tool_result";
};

/** A file that was written. */
export type AnthropicTextEditorCreateResultBlock = {
    /** Whether the file was there before. */
    is_file_update: boolean;
    /** @constant */
    type: "text_editor_code_execution_create_result";
};

/** An edit of a file. */
export type AnthropicTextEditorStrReplaceResultBlock = {
    /** The lines of the change. */
    lines?: string[] | null;
    /** Number of lines after. */
    new_lines?: number | null;
    /** First line after. */
    new_start?: number | null;
    /** Number of lines before. */
    old_lines?: number | null;
    /** First line before. */
    old_start?: number | null;
    /** @constant */
    type: "text_editor_code_execution_str_replace_result";
};

/** Lets the model ask for views and edits of files of yours. */
export type AnthropicTextEditorTool = AnthropicToolOptions & AnthropicToolExamples & {
    /** Most characters of a viewed file. From the version of July 2025. */
    max_characters?: number | null;
    /**
     * `str_replace_editor` with the versions before April 2025, else `str_replace_based_edit_tool`.
     * @enum {string}
     */
    name: "str_replace_editor" | "str_replace_based_edit_tool";
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "text_editor_20250124" | "text_editor_20250429" | "text_editor_20250728" | "text_editor_20241022";
};

/** Why a view or an edit failed. */
export type AnthropicTextEditorToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found";
    /** The same, for people. */
    error_message?: string | null;
    /** @constant */
    type: "text_editor_code_execution_tool_result_error";
};

/** A file that was viewed. */
export type AnthropicTextEditorViewResultBlock = {
    /** What the file holds. */
    content: string;
    /**
     * Kind of file.
     * @enum {string}
     */
    file_type: "text" | "image" | "pdf";
    /** How many lines are shown. */
    num_lines?: number | null;
    /** The first line shown. */
    start_line?: number | null;
    /** How many lines the file has. */
    total_lines?: number | null;
    /** @constant */
    type: "text_editor_code_execution_view_result";
};

/** What the model thought. Send it back unchanged when the model used tools. */
export type AnthropicThinkingBlock = {
    /** Proof that the thoughts are the model's own. */
    signature: string;
    /** The thoughts. */
    thinking: string;
    /** @constant */
    type: "thinking";
};

/** Whether and how long the model thinks before it answers. The thoughts come back as `thinking` blocks. */
export type AnthropicThinkingConfig = AnthropicThinkingConfigEnabled | AnthropicThinkingConfigDisabled | AnthropicThinkingConfigAdaptive | AnthropicThinkingConfigBetweenTools;

/** The model thinks as it sees fit. */
export type AnthropicThinkingConfigAdaptive = {
    /** What of the thoughts comes back. */
    display?: ("summarized" | "omitted" | null) | (string & {});
    /** @constant */
    type: "adaptive";
};

/** The model thinks only between uses of tools. */
export type AnthropicThinkingConfigBetweenTools = {
    /** @constant */
    type: "between_tools";
};

/** The model does not think. */
export type AnthropicThinkingConfigDisabled = {
    /** @constant */
    type: "disabled";
};

/** The model thinks. */
export type AnthropicThinkingConfigEnabled = {
    /** Most tokens of thought; less than `max_tokens`. */
    budget_tokens: number;
    /** What of the thoughts comes back. */
    display?: ("summarized" | "omitted" | null) | (string & {});
    /** @constant */
    type: "enabled";
};

/** Thoughts to append. */
export type AnthropicThinkingDelta = {
    /** The thoughts. */
    thinking: string;
    /** @constant */
    type: "thinking_delta";
};

/** Turns of the conversation: all of them, or a number. */
export type AnthropicThinkingTurns = {
    /** Whether a number of turns is meant, or all. */
    type: ("thinking_turns" | "all") | (string & {});
    /** How many turns, with `thinking_turns`. */
    value?: number;
};

/** A tool of yours. */
export type AnthropicTool = AnthropicToolOptions & AnthropicToolExamples & {
    /** What the tool does and when to use it, for the model. The more, the better. */
    description?: string;
    /** Whether the input streams as it is written, without waiting for valid JSON. */
    eager_input_streaming?: boolean | null;
    input_schema: AnthropicToolInputSchema;
    /** Name: letters, digits, `_` and `-`, at most 128 characters. */
    name: string;
    /**
     * Says that the tool is yours; may be left out.
     * @enum {string|null}
     */
    type?: "custom" | null;
};

/** Who used the tool. */
export type AnthropicToolCaller = {
    /** Id of the use of code execution, `srvtoolu_…`. */
    tool_id?: string;
    /**
     * `direct` is the model itself, the others are code that it runs.
     * @enum {string}
     */
    type: "direct" | "code_execution_20250825" | "code_execution_20260120";
};

/** Adds or removes a tool from this point of the conversation on. */
export type AnthropicToolChangeBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** The tool: a reference by name, or its definition. */
    tool: {
        [key: string]: unknown;
    };
    /**
     * Whether the tool comes or goes.
     * @enum {string}
     */
    type: "tool_addition" | "tool_removal";
};

/** Whether the model uses tools. Default: `auto` when there are tools. */
export type AnthropicToolChoice = AnthropicToolChoiceAuto | AnthropicToolChoiceAny | AnthropicToolChoiceTool | AnthropicToolChoiceNone;

/** At least one tool. */
export type AnthropicToolChoiceAny = {
    /**
     * Whether it uses exactly one tool.
     * @default false
     */
    disable_parallel_tool_use?: boolean;
    /** @constant */
    type: "any";
};

/** As the model likes. */
export type AnthropicToolChoiceAuto = {
    /**
     * Whether it may use one tool at most.
     * @default false
     */
    disable_parallel_tool_use?: boolean;
    /** @constant */
    type: "auto";
};

/** No tools. */
export type AnthropicToolChoiceNone = {
    /** @constant */
    type: "none";
};

/** This tool. */
export type AnthropicToolChoiceTool = {
    /**
     * Whether it uses exactly one tool.
     * @default false
     */
    disable_parallel_tool_use?: boolean;
    /** Name of the tool. */
    name: string;
    /** @constant */
    type: "tool";
};

/** Examples of how to use a tool. */
export type AnthropicToolExamples = {
    /** Inputs that show how to use it. */
    input_examples?: {
        [key: string]: unknown;
    }[];
};

/** JSON Schema of the tool's input. */
export type AnthropicToolInputSchema = {
    /** The fields, name to JSON Schema. */
    properties?: unknown;
    /** Names of the fields that must be there: a list, which may be read-only. */
    required?: unknown;
    type: "object" | (string & {});
} & {
    [key: string]: unknown;
};

/** What all tools can have. */
export type AnthropicToolOptions = {
    /** Who may use it: `direct` is the model, the others are versions of code execution. */
    allowed_callers?: (("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521") | (string & {}))[];
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** Keeps the tool out of the prompt until a tool search finds it. */
    defer_loading?: boolean;
    /** Whether the input follows the schema exactly. */
    strict?: boolean;
};

/** Names a tool. */
export type AnthropicToolReferenceBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** Name of the tool. */
    tool_name: string;
    /** @constant */
    type: "tool_reference";
};

/** What a tool of yours returned. */
export type AnthropicToolResultBlock = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** Text, or blocks. */
    content?: string | (AnthropicToolResultContent | Unlisted)[];
    /** Whether the tool failed. */
    is_error?: boolean;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** The set that the tool belongs to, `browser` or `computer`. */
    toolset_name?: string | null;
    /** @constant */
    type: "tool_result";
};

/** A block of what a tool returned. */
export type AnthropicToolResultContent = AnthropicTextBlock | AnthropicImageBlock | AnthropicSearchResultBlock | AnthropicDocumentBlock | AnthropicToolReferenceBlock | AnthropicBrowserStateBlock;

/** The tools. */
export type AnthropicToolSearchResultBlock = {
    /** The tools that were found, best first. */
    tool_references: AnthropicToolReferenceBlock[];
    /** @constant */
    type: "tool_search_tool_search_result";
};

/** Lets the model search for tools that have `defer_loading`. */
export type AnthropicToolSearchTool = AnthropicToolOptions & {
    /**
     * Name that goes with `type`.
     * @enum {string}
     */
    name: "tool_search_tool_regex" | "tool_search_tool_bm25";
    /**
     * How it searches: by pattern, or by words.
     * @enum {string}
     */
    type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex" | "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
};

/** Tools that a search found. */
export type AnthropicToolSearchToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    /** The tools, or why there are none. */
    content: AnthropicToolSearchResultBlock | AnthropicToolSearchToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "tool_search_tool_result";
};

/** Why a search for tools failed. */
export type AnthropicToolSearchToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";
    /** The same, for people. */
    error_message?: string | null;
    /** @constant */
    type: "tool_search_tool_result_error";
};

/** A tool of yours, or one that Anthropic defines. */
export type AnthropicToolUnion = AnthropicTool | AnthropicBashTool | AnthropicTextEditorTool | AnthropicComputerTool | AnthropicToolset | AnthropicMemoryTool | AnthropicCodeExecutionTool | AnthropicWebSearchTool | AnthropicWebFetchTool | AnthropicToolSearchTool | AnthropicMCPToolset | AnthropicAdvisorTool;

/** A use of a tool that the model asks for. Answer it with a `tool_result` block. */
export type AnthropicToolUseBlock = {
    cache_control?: AnthropicBlockCacheControl;
    caller?: AnthropicToolCaller;
    /** Id of the use, `toolu_…`. */
    id: string;
    /** The input, as the tool's schema says. */
    input: unknown;
    /** Name of the tool. */
    name: string;
    /** The set that the tool belongs to, `browser` or `computer`. */
    toolset_name?: string | null;
    /** @constant */
    type: "tool_use";
};

/** A number of tool calls. */
export type AnthropicToolUsesLimit = {
    /**
     * Says what is counted.
     * @constant
     */
    type: "tool_uses";
    /** How many calls. */
    value: number;
};

/** A whole set of tools for a browser or a computer of yours. */
export type AnthropicToolset = {
    cache_control?: (AnthropicBlockCacheControl | (AnthropicBlockCacheControl & Fields));
    /** Tool of the set, for example `screenshot`, to `{ enabled, defer_loading }`. */
    configs?: unknown;
    /**
     * Version of the set.
     * @enum {string}
     */
    type: "browser_toolset_20260801" | "computer_toolset_20260801";
};

/** A URL, from which Anthropic fetches. */
export type AnthropicURLSource = {
    /** @constant */
    type: "url";
    /** Public address that the provider fetches the file from, with `https`. */
    url: string;
};

/** The tokens that the request used. */
export type AnthropicUsage = {
    /** Tokens written to the prompt cache by how long it keeps them. */
    cache_creation?: AnthropicCacheCreation | null;
    /** Tokens written to the prompt cache. */
    cache_creation_input_tokens?: number | null;
    /** Tokens read from the prompt cache. */
    cache_read_input_tokens?: number | null;
    /** Region in which the model ran. */
    inference_geo?: string | null;
    /** Tokens of the request, apart from those read from or written to the prompt cache. */
    input_tokens: number;
    /** Tokens of the answer, thinking included. */
    output_tokens: number;
    /** What the tokens of the answer were. */
    output_tokens_details?: AnthropicOutputTokensDetails | null;
    /** Uses of tools that Anthropic ran. */
    server_tool_use?: AnthropicServerToolUsage | null;
    /**
     * How the request was served.
     * @enum {string|null}
     */
    service_tier?: "standard" | "priority" | "batch" | null;
    /**
     * At what speed it was answered.
     * @enum {string|null}
     */
    speed?: "standard" | "fast" | null;
};

/** Where the user is. */
export type AnthropicUserLocation = {
    /** City, for example `Lyon`. */
    city?: string | null;
    /** Country of two letters (ISO 3166-1), for example `FR`. */
    country?: string | null;
    /** Region, for example `Rhône`. */
    region?: string | null;
    /** IANA time zone, for example `Europe/Paris`. */
    timezone?: string | null;
    type: "approximate" | (string & {});
};

/** What the user says, results of tools included. */
export type AnthropicUserMessageParam = {
    content: AnthropicMessageContentParam;
    /** @constant */
    role: "user";
};

/** A page. */
export type AnthropicWebFetchBlock = {
    content: AnthropicDocumentBlock;
    /** When it was fetched. */
    retrieved_at?: string | null;
    /** @constant */
    type: "web_fetch_result";
    /** URL of the page. */
    url: string;
};

/** Lets the model read web pages and PDFs; Anthropic fetches them. */
export type AnthropicWebFetchTool = AnthropicToolOptions & {
    /** Only pages of these domains. Not with `blocked_domains`. */
    allowed_domains?: string[] | null;
    /** No pages of these domains. */
    blocked_domains?: string[] | null;
    /** Whether the answer cites the pages. Default: it does not. */
    citations?: (AnthropicCitationsConfig | (AnthropicCitationsConfig & Fields)) | null;
    /** Most tokens of a page, roughly; not for PDFs. */
    max_content_tokens?: number | null;
    /** Most pages in one request. */
    max_uses?: number | null;
    /** @constant */
    name: "web_fetch";
    /** Whether pages used up by code execution come back as well. */
    response_inclusion?: ("full" | "excluded") | (string & {});
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "web_fetch_20250910" | "web_fetch_20260209" | "web_fetch_20260309" | "web_fetch_20260318";
    /** Where the URLs may come from. */
    url_sources?: (AnthropicWebFetchURLSources | (AnthropicWebFetchURLSources & Fields)) | null;
    /**
     * Whether a copy that Anthropic has will do.
     * @default true
     */
    use_cache?: boolean;
};

/** A page that was fetched. */
export type AnthropicWebFetchToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    caller?: AnthropicToolCaller;
    /** The page, or why there is none. */
    content: AnthropicWebFetchBlock | AnthropicWebFetchToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "web_fetch_tool_result";
};

/** Why a page was not fetched. */
export type AnthropicWebFetchToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "url_not_accessible" | "unsupported_content_type" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "content_too_large";
    /** @constant */
    type: "web_fetch_tool_result_error";
};

/** Which URLs of one source may be fetched. */
export type AnthropicWebFetchURLSource = {
    /** The tools, with `only` and `except`. */
    tools?: ({
        /** Name of the tool. */
        name: string;
        type: "tool_reference" | (string & {});
    } | Unlisted)[];
    /** All, none, or those of some tools (`only`) or of all others (`except`). */
    type: ("all" | "none" | "only" | "except") | (string & {});
};

/** Where the URLs of fetched pages may come from. */
export type AnthropicWebFetchURLSources = {
    client_tool_results?: (AnthropicWebFetchURLSource | (AnthropicWebFetchURLSource & Fields));
    server_tool_results?: (AnthropicWebFetchURLSource | (AnthropicWebFetchURLSource & Fields));
    user_input?: (AnthropicWebFetchURLSource | (AnthropicWebFetchURLSource & Fields));
};

/** A page that a web search found. */
export type AnthropicWebSearchResultBlock = {
    /** The page as only Anthropic can read it. Send it back unchanged. */
    encrypted_content: string;
    /** When the page last changed. */
    page_age?: string | null;
    /** Title of the page. */
    title: string;
    /** @constant */
    type: "web_search_result";
    /** URL of the page. */
    url: string;
};

/** Lets the model search the web; Anthropic runs the search. */
export type AnthropicWebSearchTool = AnthropicToolOptions & {
    /** Only results of these domains. Not with `blocked_domains`. */
    allowed_domains?: string[] | null;
    /** No results of these domains. */
    blocked_domains?: string[] | null;
    /** Most searches in one request. */
    max_uses?: number | null;
    /** @constant */
    name: "web_search";
    /** Whether results used up by code execution come back as well. */
    response_inclusion?: ("full" | "excluded") | (string & {});
    /**
     * Version of the tool.
     * @enum {string}
     */
    type: "web_search_20250305" | "web_search_20260209" | "web_search_20260318";
    /** Where the user is, so that results fit. */
    user_location?: (AnthropicUserLocation | (AnthropicUserLocation & Fields)) | null;
};

/** What a web search found. */
export type AnthropicWebSearchToolResultBlock = {
    cache_control?: AnthropicBlockCacheControl;
    caller?: AnthropicToolCaller;
    /** The results, or why there are none. */
    content: AnthropicWebSearchResultBlock[] | AnthropicWebSearchToolResultError;
    /** Id of the use that this answers. */
    tool_use_id: string;
    /** @constant */
    type: "web_search_tool_result";
};

/** Why a web search failed. */
export type AnthropicWebSearchToolResultError = {
    /**
     * What went wrong.
     * @enum {string}
     */
    error_code: "invalid_tool_input" | "unavailable" | "max_uses_exceeded" | "too_many_requests" | "query_too_long" | "request_too_large";
    /** @constant */
    type: "web_search_tool_result_error";
};

/** An API key without its secret. */
export type ApiKey = {
    /** Who hears when a limit is near or reached. */
    alert_emails: string[] | null;
    /** Whether a request may name another config; see `defaults.allow_config_override`. */
    allow_config_override?: boolean | number | null;
    /** Id of the stored defaults, or null without them. */
    api_key_defaults_id?: string | null;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** How the key was made. */
    creation_mode: ("ui" | "api" | "auto") | (string & {});
    /** What requests with the key get unless they say otherwise. */
    defaults: ApiKeyDefaults | null;
    /** Note of yours on what the key is for. */
    description: string | null;
    /**
     * When the key stops working.
     * Format: date-time
     */
    expires_at: string | null;
    /**
     * 1 when the organisation demands that the key expires.
     * @enum {integer}
     */
    expiry_enforced?: 0 | 1;
    /**
     * Id of the key.
     * Format: uuid
     */
    id: string;
    /** The key, masked: only its ends are shown. */
    key: string;
    /**
     * When usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name of the key, for people. */
    name: string;
    /**
     * When usage starts again at zero next.
     * Format: date-time
     */
    next_usage_reset_at?: string | null;
    object: "api-key" | (string & {});
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    /** Rates of the key. */
    rate_limits: ApiKeyRateLimit[] | null;
    /** Marks a reset of usage that was asked for. */
    reset_usage: number | null;
    /** When the key is replaced without anybody asking. Null for never. */
    rotation_policy?: ApiKeyRotationPolicy | null;
    /** What the key may do. */
    scopes: string[];
    /** Whether the key works; `exhausted` is out of budget. */
    status: ("active" | "exhausted" | "expired") | (string & {});
    /** Whose key it is. */
    type: ("organisation-service" | "workspace-service" | "workspace-user") | (string & {});
    /** Budget of the key. Null without one. */
    usage_limits: UsageLimits | null;
    /**
     * The user; null for service keys.
     * Format: uuid
     */
    user_id: string | null;
    /** The workspace; null for organisation keys. */
    workspace_id?: string | null;
};

/** What requests with the key get. */
export type ApiKeyCreateDefaults = {
    /**
     * Whether a request may name another config.
     * @default true
     */
    allow_config_override?: boolean;
    /** Config that every request uses, by id or slug (`pc-…`). */
    config_id?: string;
    /** Metadata that every request carries. */
    metadata?: {
        [key: string]: unknown;
    };
};

/** The key to make. */
export type ApiKeyCreateParams = {
    /** Who hears when a limit is near or reached. */
    alert_emails?: string[];
    defaults?: ApiKeyCreateDefaults;
    /** Note of yours on what the key is for. */
    description?: string;
    /**
     * When the key stops working. Null for never.
     * Format: date-time
     */
    expires_at?: string | null;
    /** Name of the key. */
    name: string;
    /**
     * Organisation of the key. Default is that of the calling key.
     * Format: uuid
     */
    organisation_id?: string;
    /** Rates of the key. Null for none. */
    rate_limits?: ApiKeyRateLimit[] | null;
    /** When the key is replaced without anybody asking. Null for never. */
    rotation_policy?: ApiKeyRotationPolicy | null;
    /** What the key may do, for example `completions.write` or `logs.view`. */
    scopes: string[];
    usage_limits?: UsageLimits;
    /**
     * Who the key belongs to. Needed for user keys.
     * Format: uuid
     */
    user_id?: string;
    /** Id or slug of the workspace. Needed for workspace keys when the calling key is organisation-wide. */
    workspace_id?: string;
};

/** The new key. This is the only time its secret is shown. */
export type ApiKeyCreated = {
    /**
     * Id of the key.
     * Format: uuid
     */
    id: string;
    /** The secret to send as `x-portkey-api-key`. */
    key: string;
    object: "api-key" | (string & {});
};

/** What requests with the key get. */
export type ApiKeyDefaults = {
    /** Whether a request may name another config. */
    allow_config_override?: boolean;
    /** Config that every request uses. */
    config_id?: string | null;
    /** Metadata that every request carries. */
    metadata?: {
        [key: string]: unknown;
    } | null;
};

/** An empty object; the key no longer works. */
export type ApiKeyDeleted = {
    [key: string]: unknown;
};

/** A page of API keys. */
export type ApiKeyList = {
    /** The keys of this page. */
    data: ApiKey[];
    object: "list" | (string & {});
    /** Keys on all pages. */
    total: number;
};

/** How much the key may use in a span of time. */
export type ApiKeyRateLimit = {
    /** What is counted. */
    type: ("requests" | "tokens") | (string & {});
    /** Per day, hour, minute, second or week. */
    unit: ("rpd" | "rph" | "rpm" | "rps" | "rpw") | (string & {});
    /** The limit. */
    value: number;
};

/** How to rotate. */
export type ApiKeyRotateParams = {
    /** How long the old key still works, in milliseconds; at least 30 minutes. */
    key_transition_period_ms?: number;
};

/** The new secret. This is the only time it is shown. */
export type ApiKeyRotated = {
    /**
     * Id of the key, which stays the same.
     * Format: uuid
     */
    id: string;
    /** The new secret. */
    key: string;
    /**
     * When the old secret stops working.
     * Format: date-time
     */
    key_transition_expires_at: string;
};

/** When the key is replaced by a new one without anybody asking. */
export type ApiKeyRotationPolicy = {
    /** How long the old key still works, in milliseconds; at least 30 minutes. */
    key_transition_period_ms?: number;
    /**
     * When next.
     * Format: date-time
     */
    next_rotation_at?: string | null;
    /** How often. */
    rotation_period?: ("weekly" | "monthly" | null) | (string & {});
    /** Days between two rotations, in place of `rotation_period`. */
    rotation_period_days?: number | null;
    /** State of the policy, for example `ACTIVE`. Only in replies. */
    status?: string;
};

/** What to change; what is left out stays. */
export type ApiKeyUpdateParams = {
    /** Who hears when a limit is near or reached. */
    alert_emails?: string[];
    defaults?: ApiKeyCreateDefaults;
    /** New note on what the key is for. */
    description?: string;
    /**
     * When the key stops working. Null for never.
     * Format: date-time
     */
    expires_at?: string | null;
    /** New name, for people. */
    name?: string;
    /** Rates of the key. Null for none. */
    rate_limits?: ApiKeyRateLimit[] | null;
    /** Start usage again at zero. */
    reset_usage?: boolean;
    /** New policy of rotation. Null ends it. */
    rotation_policy?: ApiKeyRotationPolicy | null;
    /** What the key may do. Replaces the list. */
    scopes?: string[];
    usage_limits?: UsageLimits;
};

/** An empty object; the change is made. */
export type ApiKeyUpdated = {
    [key: string]: unknown;
};

/** The text meets the policies of an Aporia project. */
export type AporiaCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "aporia.validateProject";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: AporiaParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Project of `aporia.validateProject`. */
export type AporiaParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the Aporia project. */
    projectID: string;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Lets the model change files through diffs that your code applies. */
export type ApplyPatchTool = {
    allowed_callers?: ToolAllowedCallers;
    /** @enum {string} */
    type: "apply_patch";
};

/** A model with instructions and tools, ready to run on threads. */
export type Assistant = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** What the assistant is for. */
    description: string | null;
    /** Id of the assistant, `asst_…`. */
    id: string;
    /** System instructions that every run starts with. */
    instructions: string | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** The model it runs on, for example `gpt-4o`. */
    model: string;
    /** Name of the assistant. */
    name: string | null;
    /** @constant */
    object: "assistant";
    /** Form of its answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format?: AssistantResponseFormatOption | null;
    /** Sampling temperature. */
    temperature?: number | null;
    /** Files and vector stores that the tools work on. */
    tool_resources?: AssistantToolResources | null;
    /** What the assistant can use. */
    tools: AssistantTool[];
    /** Share of the probability mass that sampling considers. */
    top_p?: number | null;
};

/** Runs Python in a sandbox. */
export type AssistantCodeInterpreterTool = {
    /** @constant */
    type: "code_interpreter";
};

/** A new assistant. */
export type AssistantCreateParams = {
    /** What the assistant is for. */
    description?: string | null;
    /** System instructions for every run. */
    instructions?: string | null;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** The model to run on. */
    model: (string & {}) | (("gpt-5.2" | "gpt-5.1" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4o" | "gpt-4o-mini" | "o3-mini" | "gpt-4-turbo") | (string & {}));
    /** Name of the assistant. */
    name?: string | null;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: (ReasoningEffort | (string & {})) | null;
    /** Form of the answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format?: AssistantResponseFormatOptionParam | null | Unlisted;
    /**
     * Sampling temperature; higher is more varied. Change this or `top_p`, not both.
     * @default 1
     */
    temperature?: number | null;
    /** Files and vector stores for the tools. */
    tool_resources?: (AssistantToolResourcesCreateParams | (AssistantToolResourcesCreateParams & Fields)) | null;
    /**
     * What the assistant can use.
     * @default []
     */
    tools?: (AssistantTool | Unlisted)[];
    /**
     * Considers only the likeliest tokens that make up this share of the probability.
     * @default 1
     */
    top_p?: number | null;
};

/** Confirms that an assistant was deleted. */
export type AssistantDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the assistant. */
    id: string;
    /** @constant */
    object: "assistant.deleted";
};

/** The stream broke off. */
export type AssistantErrorEvent = {
    data: AssistantStreamError;
    /** @constant */
    event: "error";
};

/** How results are ranked and which are dropped. */
export type AssistantFileSearchRankingOptions = {
    /**
     * The ranker to use.
     * @default auto
     * @enum {string}
     */
    ranker?: "auto" | "default_2024_08_21";
    /** Results with a lower score are dropped. */
    score_threshold: number;
};

/** An existing vector store, or a new one made on the way. Give one of the two. */
export type AssistantFileSearchResourcesCreateParams = {
    /** Id of an existing vector store, `vs_…`. */
    vector_store_ids?: string[];
    /** A vector store to create and attach. */
    vector_stores?: (AssistantVectorStoreCreateParams | (AssistantVectorStoreCreateParams & Fields))[];
};

/** Searches the vector stores of the assistant and the thread. */
export type AssistantFileSearchTool = {
    /** How the search works. */
    file_search?: {
        /** Most results to give the model; 5 by default with GPT-3.5, and 20 with GPT-4. */
        max_num_results?: number;
        ranking_options?: AssistantFileSearchRankingOptions;
    };
    /** @constant */
    type: "file_search";
};

/** Adds an attachment to the thread's vector store. */
export type AssistantFileSearchToolTypeOnly = {
    /** @constant */
    type: "file_search";
};

/** A function of yours. A run that calls it waits in `requires_action` for its output. */
export type AssistantFunctionTool = {
    function: FunctionDefinition;
    /** @constant */
    type: "function";
};

/** A page of assistants. */
export type AssistantList = {
    /** The assistants of this page. */
    data: Assistant[];
    /** Id of the first assistant; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last assistant; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** The form of the answer: free text, any JSON object, or JSON that follows a schema. `auto` is the default. For `json_object` the instructions must ask for JSON, or the model may write blank space until the token limit. */
export type AssistantResponseFormatOption = "auto" | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema;

/** The form of the answer: free text, any JSON object, or JSON that follows a schema. `auto` is the default. For `json_object` the instructions must ask for JSON, or the model may write blank space until the token limit. */
export type AssistantResponseFormatOptionParam = ("auto" | (string & {})) | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema;

/** Why the stream broke off. */
export type AssistantStreamError = {
    /** A stable code. */
    code: string | null;
    /** What went wrong, for people. */
    message: string;
    /** The request field at fault. */
    param: string | null;
    /** The class of error, for example `server_error`. */
    type: string;
};

/** An event of a streamed run. More kinds may come; skip the ones you do not know. */
export type AssistantStreamEvent = ThreadCreatedEvent | ThreadRunCreatedEvent | ThreadRunQueuedEvent | ThreadRunInProgressEvent | ThreadRunRequiresActionEvent | ThreadRunCompletedEvent | ThreadRunIncompleteEvent | ThreadRunFailedEvent | ThreadRunCancellingEvent | ThreadRunCancelledEvent | ThreadRunExpiredEvent | ThreadRunStepCreatedEvent | ThreadRunStepInProgressEvent | ThreadRunStepDeltaStreamEvent | ThreadRunStepCompletedEvent | ThreadRunStepFailedEvent | ThreadRunStepCancelledEvent | ThreadRunStepExpiredEvent | ThreadMessageCreatedEvent | ThreadMessageInProgressEvent | ThreadMessageDeltaStreamEvent | ThreadMessageCompletedEvent | ThreadMessageIncompleteEvent | AssistantErrorEvent;

/** A tool that an assistant or a run can use. */
export type AssistantTool = AssistantCodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool;

/** The tool that the model must call. */
export type AssistantToolChoice = {
    function?: AssistantToolChoiceFunction;
    /**
     * Kind of tool.
     * @enum {string}
     */
    type: "function" | "code_interpreter" | "file_search";
};

/** The function to call, when the kind is `function`. */
export type AssistantToolChoiceFunction = {
    /** Name of the function. */
    name: string;
};

/** Whether the model may call tools (`auto`), may not (`none`), must (`required`), or must call one in particular. */
export type AssistantToolChoiceOption = ("none" | "auto" | "required") | AssistantToolChoice;

/** Whether the model may call tools (`auto`), may not (`none`), must (`required`), or must call one in particular. */
export type AssistantToolChoiceOptionParam = (("none" | "auto" | "required") | (string & {})) | AssistantToolChoice;

/** The tool that the model must call. */
export type AssistantToolChoiceParam = {
    function?: (AssistantToolChoiceFunction | (AssistantToolChoiceFunction & Fields));
    /** Kind of tool. */
    type: ("function" | "code_interpreter" | "file_search") | (string & {});
};

/** What the tools work on, by tool. */
export type AssistantToolResources = {
    code_interpreter?: CodeInterpreterResources;
    /** For the file search. */
    file_search?: {
        /** Id of the vector store, `vs_…`; at most one. */
        vector_store_ids?: string[];
    };
};

/** What the tools shall work on, by tool. */
export type AssistantToolResourcesCreateParams = {
    code_interpreter?: (CodeInterpreterResources | (CodeInterpreterResources & Fields));
    file_search?: (AssistantFileSearchResourcesCreateParams | (AssistantFileSearchResourcesCreateParams & Fields));
};

/** What the tools work on, by tool. */
export type AssistantToolResourcesParam = {
    code_interpreter?: (CodeInterpreterResources | (CodeInterpreterResources & Fields));
    /** For the file search. */
    file_search?: Open<{
        /** Id of the vector store, `vs_…`; at most one. */
        vector_store_ids?: string[];
    }>;
};

/** What to change about an assistant; fields left out stay as they are. */
export type AssistantUpdateParams = {
    /** What the assistant is for. */
    description?: string | null;
    /** System instructions for every run. */
    instructions?: string | null;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** The model to run on. */
    model?: string;
    /** Name of the assistant. */
    name?: string | null;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: (ReasoningEffort | (string & {})) | null;
    /** Form of the answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format?: AssistantResponseFormatOptionParam | null | Unlisted;
    /**
     * Sampling temperature.
     * @default 1
     */
    temperature?: number | null;
    /** Files and vector stores for the tools; each list replaces the old one. */
    tool_resources?: (AssistantToolResourcesParam | (AssistantToolResourcesParam & Fields)) | null;
    /**
     * The new list of tools; it replaces the old one.
     * @default []
     */
    tools?: (AssistantTool | Unlisted)[];
    /**
     * Share of the probability mass that sampling considers.
     * @default 1
     */
    top_p?: number | null;
};

/** A vector store created together with an assistant or a thread. */
export type AssistantVectorStoreCreateParams = {
    chunking_strategy?: FileChunkingStrategyParam | Unlisted;
    /** Ids of the files to index, `file-…`. */
    file_ids?: string[];
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
};

/** A model that understands speech. */
export type AudioModel = ("whisper-1" | "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe-diarize") | (string & {});

/** Form of the transcript: JSON of three kinds, plain text, or subtitles. */
export type AudioResponseFormat = ("json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json") | (string & {});

/** Writes down what the user says. */
export type AudioTranscription = {
    /**
     * How long to wait for more sound before writing; longer is more exact. `gpt-realtime-whisper` only.
     * @enum {string}
     */
    delay?: "minimal" | "low" | "medium" | "high" | "xhigh";
    /** Language, as ISO 639-1 code such as `en`. */
    language?: string;
    /** The model that writes. */
    model?: string | ("whisper-1" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe" | "gpt-4o-transcribe-diarize" | "gpt-realtime-whisper");
    /** Words or style to expect. */
    prompt?: string;
};

/** Writes down what the user says. */
export type AudioTranscriptionParam = {
    /** How long to wait for more sound before writing; longer is more exact. `gpt-realtime-whisper` only. */
    delay?: ("minimal" | "low" | "medium" | "high" | "xhigh") | (string & {});
    /** Language, as ISO 639-1 code such as `en`. */
    language?: string;
    /** The model that writes. */
    model?: (string & {}) | (("whisper-1" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe" | "gpt-4o-transcribe-diarize" | "gpt-realtime-whisper") | (string & {}));
    /** Words or style to expect. */
    prompt?: string;
};

/** One change in the control plane. */
export type AuditLog = {
    /** What was done to it, for example `update`. */
    action: string;
    /** Where the call came from. */
    client_ip?: string;
    /** Country of that address. */
    country?: string;
    /** HTTP method. */
    method: ("POST" | "PUT" | "DELETE") | (string & {});
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    /** The query as JSON text. */
    query_params?: string;
    /** The body as JSON text, with secrets masked. */
    request_body?: string;
    /** The headers as JSON text, with secrets masked. */
    request_headers?: string;
    /** Id of the request that caused the record. */
    request_id: string;
    /** What was changed, for example `configs`. */
    resource_type: string;
    /** HTTP status of the answer. */
    response_status_code: number;
    /** When it happened. */
    timestamp: string;
    /** Path that was called. */
    uri: string;
    /**
     * Id of the user or API key.
     * Format: uuid
     */
    user_id: string;
    /** Who made the change. */
    user_type: ("user" | "api_key") | (string & {});
    /** The workspace; empty for changes of the organisation. */
    workspace_id?: string;
};

/** A page of audit logs. The items are in `records`, unlike in other lists. */
export type AuditLogList = {
    /** The kind of object. */
    object?: string;
    /** The records of this page. */
    records: AuditLog[];
    /** Entries on all pages. */
    total: number;
};

/** Chunks of 800 tokens, of which 400 overlap. */
export type AutoFileChunkingStrategyParam = {
    /** @constant */
    type: "auto";
};

/** With a pair of keys. */
export type AwsAccessKeyAuth = {
    /** Id of the access key, `AKIA…`. */
    aws_access_key_id: string;
    /** @enum {string} */
    aws_auth_type: "accessKey";
    /** Region of the secret, for example `eu-central-1`. */
    aws_region: string;
    /** The secret of the access key. Write-only. */
    aws_secret_access_key: string;
};

/** With a role that Portkey assumes. */
export type AwsAssumedRoleAuth = {
    /** @enum {string} */
    aws_auth_type: "assumedRole";
    /** External id that the role's trust policy asks for. */
    aws_external_id?: string | null;
    /** Region of the secret, for example `eu-central-1`. */
    aws_region: string;
    /** ARN of the role. */
    aws_role_arn: string;
};

/** How to sign in to AWS Secrets Manager. */
export type AwsSecretsManagerAuth = AwsAccessKeyAuth | AwsAssumedRoleAuth | AwsServiceRoleAuth;

/** With the role that the gateway itself runs under. */
export type AwsServiceRoleAuth = {
    /** @enum {string} */
    aws_auth_type: "serviceRole";
    /** Region of the secret, for example `eu-central-1`. */
    aws_region?: string;
};

/** Settings of `azure-ai`. */
export type AzureAIConfiguration = {
    /** Version of the API. */
    azure_api_version?: string;
    azure_auth_mode: AzureAuthMode;
    /** Name of the deployment. */
    azure_deployment_name?: string;
    /** Id of the client, for `entra`. */
    azure_entra_client_id?: string;
    /** Secret of the client, for `entra`. Write-only. */
    azure_entra_client_secret?: string;
    /** Id of the tenant, for `entra`. */
    azure_entra_tenant_id?: string;
    /** URL of the Foundry endpoint. */
    azure_foundry_url: string;
    /** Id of the client, for `managed`. */
    azure_managed_client_id?: string;
    /** Id of the client, for `workload`. */
    azure_workload_client_id?: string;
    /** Id of the tenant, for `workload`. */
    azure_workload_tenant_id?: string;
};

/** How to sign in: with the key (`default` or `apiKey`), an Entra application (`entra`), a managed identity (`managed`), a workload identity of AKS (`workload`) or a federated identity (`entraFederated`). */
export type AzureAuthMode = ("default" | "entra" | "managed" | "workload" | "entraFederated" | "apiKey") | (string & {});

/** Azure finds no harmful content. */
export type AzureContentSafetyCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "azure.contentSafety";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: AzureContentSafetyParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `azure.contentSafety`. */
export type AzureContentSafetyParameters = {
    /**
     * Version of the API.
     * @default 2024-09-01
     */
    apiVersion?: string;
    /**
     * Names of blocklists at Azure.
     * @default []
     */
    blocklistNames?: string[];
    /** The kinds to find. */
    categories?: (("Hate" | "SelfHarm" | "Sexual" | "Violence") | (string & {}))[];
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Severity from which it fails.
     * @default 2
     */
    severity?: number;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** With whatever credentials the gateway's environment has. */
export type AzureDefaultAuth = {
    /** @enum {string} */
    azure_auth_mode: "default";
    /**
     * URL of the vault.
     * Format: uri
     */
    azure_vault_url: string;
};

/** One deployment of an Azure OpenAI resource. */
export type AzureDeployment = {
    /** Model name that selects it. */
    alias?: string;
    /** Version of the API, for example `2024-10-21`. */
    azure_api_version: string;
    /** Name of the deployment. */
    azure_deployment_name: string;
    /** The model behind it, for example `gpt-4o`. */
    azure_model_slug: string;
    /**
     * Whether it takes requests for other models.
     * @default false
     */
    is_default?: boolean;
};

/** With an application of Entra ID. */
export type AzureEntraAuth = {
    /** @enum {string} */
    azure_auth_mode: "entra";
    /** Id of the Entra application, a UUID. */
    azure_entra_client_id: string;
    /** A secret of the Entra application. Write-only. */
    azure_entra_client_secret: string;
    /** Id of the Entra tenant, a UUID. */
    azure_entra_tenant_id: string;
    /**
     * URL of the vault.
     * Format: uri
     */
    azure_vault_url: string;
};

/** How to sign in to Azure Key Vault. */
export type AzureKeyVaultAuth = AzureEntraAuth | AzureManagedIdentityAuth | AzureDefaultAuth;

/** With a managed identity. */
export type AzureManagedIdentityAuth = {
    /** @enum {string} */
    azure_auth_mode: "managed";
    /** Client id of the identity. Default is the one of the machine. */
    azure_managed_client_id?: string;
    /**
     * URL of the vault.
     * Format: uri
     */
    azure_vault_url: string;
};

/** Settings of `azure-openai`. */
export type AzureOpenAIConfiguration = {
    azure_auth_mode: AzureAuthMode;
    /** The deployments. */
    azure_deployment_config: AzureDeployment[];
    /** Id of the client, for `entra`. */
    azure_entra_client_id?: string;
    /** Secret of the client, for `entra`. Write-only. */
    azure_entra_client_secret?: string;
    /** Id of the tenant, for `entra`. */
    azure_entra_tenant_id?: string;
    /** Id of the client, for `managed`. */
    azure_managed_client_id?: string;
    /** Name of the resource. */
    azure_resource_name: string;
    /** Id of the client, for `workload`. */
    azure_workload_client_id?: string;
    /** Id of the tenant, for `workload`. */
    azure_workload_tenant_id?: string;
};

/** Azure finds no personal data, or it is masked. */
export type AzurePIICheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "azure.pii";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: AzurePIIParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `azure.pii`. */
export type AzurePIIParameters = {
    /**
     * Version of the API.
     * @default 2024-11-01
     */
    apiVersion?: string;
    /**
     * `phi` looks for health data only.
     * @default none
     */
    domain?: ("none" | "phi") | (string & {});
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Language of the text.
     * @default en
     */
    language?: string;
    /**
     * Version of the model.
     * @default latest
     */
    modelVersion?: string;
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Azure finds no attack in the request, or no protected material in the answer. */
export type AzureShieldCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "azure.shieldPrompt" | "azure.protectedMaterial";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: AzureShieldParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of the Azure prompt shield and of the check for protected material. */
export type AzureShieldParameters = {
    /**
     * Version of the API.
     * @default 2024-09-01
     */
    apiVersion?: string;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Many requests that are worked through in the background. */
export type Batch = {
    /** When it was cancelled, in Unix seconds. */
    cancelled_at?: number;
    /** When cancelling began, in Unix seconds. */
    cancelling_at?: number;
    /** When it was done, in Unix seconds. */
    completed_at?: number;
    /** The time it may take, for example `24h`. */
    completion_window: string;
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** The endpoint of all its requests, for example `/v1/chat/completions`. */
    endpoint: string;
    /** The file with the requests that failed. */
    error_file_id?: string;
    errors?: BatchErrors;
    /** When it expired, in Unix seconds. */
    expired_at?: number;
    /** When it expires, in Unix seconds. */
    expires_at?: number;
    /** When it failed, in Unix seconds. */
    failed_at?: number;
    /** When writing of the answers began, in Unix seconds. */
    finalizing_at?: number;
    hook_results?: HookResults;
    /** Id of the batch: `batch_…`, or what the provider calls it. */
    id: string;
    /** When work on it began, in Unix seconds. */
    in_progress_at?: number;
    /** The file with the requests. */
    input_file_id: string;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata?: Metadata | null;
    /** The model that answers. */
    model?: string;
    /** @constant */
    object: "batch";
    /** The file with the answers. */
    output_file_id?: string;
    /** The job as the provider reports it, with `include_provider_details`. */
    provider_details?: {
        [key: string]: unknown;
    };
    /** Id of the job at the provider, for a batch whose file is stored with Portkey. Absent with `completion_window: immediate`. */
    provider_job_id?: string;
    request_counts?: BatchRequestCounts;
    /** Anthropic: where the answers can be read as JSON lines. */
    results_url?: string;
    /**
     * How far it is. `completed`, `failed`, `expired` and `cancelled` are final.
     * @enum {string}
     */
    status: "validating" | "failed" | "in_progress" | "finalizing" | "completed" | "expired" | "cancelling" | "cancelled";
    usage?: BatchUsage;
};

/** A batch to start. OpenAI needs the first three fields; Bedrock and Vertex AI take the ones after them too, Azure takes `input_blob` in place of the file, and Anthropic takes the requests themselves in `requests`. `portkey_options` and `provider_options` are for a batch whose file is stored with Portkey. */
export type BatchCreateParams = {
    /** `24h` leaves the work to the provider's batch API; with `immediate` Portkey sends the requests at once. */
    completion_window?: ("immediate" | "24h") | (string & {});
    /** The endpoint of all requests in the file. */
    endpoint?: ("/v1/responses" | "/v1/chat/completions" | "/v1/embeddings" | "/v1/completions" | "/v1/moderations" | "/v1/images/generations" | "/v1/images/edits" | "/v1/videos") | (string & {});
    /** Azure: address of a blob with the requests. */
    input_blob?: string;
    /** The file with the requests, one JSON object a line: `file-…`, or the URL-encoded `s3://` or `gs://` address. Upload it with purpose `batch`. */
    input_file_id?: string;
    /** Bedrock, Vertex AI: name of the provider's job. The default is random. */
    job_name?: string;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Bedrock, Vertex AI: the model that answers. */
    model?: string;
    /** Bedrock, Vertex AI: where the answers go, as URL-encoded address of a folder, or as Bedrock's own object. The default is the folder of the input file. */
    output_data_config?: string | (BatchOutputDataConfig | (BatchOutputDataConfig & Fields));
    output_expires_after?: (BatchOutputExpiresAfter | (BatchOutputExpiresAfter & Fields));
    /** Azure: the blob folder for the answers. */
    output_folder?: Open<{
        /** Address of the folder. */
        url?: string;
    }>;
    portkey_options?: BatchPortkeyOptions;
    provider_options?: (BatchProviderOptions | (BatchProviderOptions & Fields));
    /** Anthropic: the requests, in place of a file. */
    requests?: (BatchRequestItem | (BatchRequestItem & Fields))[];
    /** Bedrock: the IAM role that reads and writes the files. */
    role_arn?: string;
};

/** One thing wrong with the input file. */
export type BatchError = {
    /** The kind of error. */
    code?: string;
    /** The line of the input file. */
    line?: number | null;
    /** What went wrong, for people. */
    message?: string;
    /** The request field at fault. */
    param?: string | null;
};

/** Why the batch failed. */
export type BatchErrors = {
    /** The errors, one for each line at fault. */
    data?: BatchError[];
    /** Always `list`. */
    object?: string;
};

/** A page of batches. */
export type BatchList = {
    /** The batches of this page, newest first. */
    data: Batch[];
    /** Id of the first batch. */
    first_id?: string;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last batch. */
    last_id?: string;
    /** @constant */
    object: "list";
};

/** Bedrock: where the answers go. */
export type BatchOutputDataConfig = {
    s3OutputDataConfig: (BatchS3OutputDataConfig | (BatchS3OutputDataConfig & Fields));
};

/** When the files with the answers are deleted. */
export type BatchOutputExpiresAfter = {
    /** What the seconds count from: the creation of the file. */
    anchor: "created_at" | (string & {});
    /** Seconds until then, from an hour to 30 days. */
    seconds: number;
};

/** Headers of Portkey for the requests of a batch whose file is stored with Portkey; any `x-portkey-…` header. */
export type BatchPortkeyOptions = {
    /** Bedrock: the S3 bucket for the files. */
    "x-portkey-aws-s3-bucket"?: string;
    /** Config for the requests: its slug (`pc-…`), or JSON. Guardrails run on a batch when the config has them. */
    "x-portkey-config"?: string;
    /** Metadata for the requests' logs, an object of strings as JSON. */
    "x-portkey-metadata"?: string;
    /** The model whose format the file gets. */
    "x-portkey-provider-model"?: string;
    /** Vertex AI: the storage bucket for the files. */
    "x-portkey-vertex-storage-bucket-name"?: string;
    /** Slug of the provider key to use. */
    "x-portkey-virtual-key"?: string;
    [key: string]: string | string | undefined;
};

/** What the provider needs for a batch whose file is stored with Portkey. */
export type BatchProviderOptions = {
    /** Name of the provider's job. */
    job_name?: string;
    /** The model that answers. */
    model: string;
    /** Bedrock, Vertex AI: where the answers go, as URL-encoded address of a folder, or as Bedrock's own object. The default is the folder of the input file. */
    output_data_config?: string | (BatchOutputDataConfig | (BatchOutputDataConfig & Fields));
    /** Bedrock, where it is required: the IAM role that reads and writes the files. */
    role_arn?: string;
};

/** Requests by state. */
export type BatchRequestCounts = {
    /** Answered. */
    completed: number;
    /** How many requests ended in an error. */
    failed: number;
    /** All requests. */
    total: number;
};

/** A request of a batch at Anthropic. */
export type BatchRequestItem = {
    /** Your id for the request, unique in the batch; its answer carries it. */
    custom_id: string;
    params: (AnthropicMessageCreateParams | (AnthropicMessageCreateParams & Fields));
};

/** A folder in S3. */
export type BatchS3OutputDataConfig = {
    /** The AWS account of 12 digits that owns the bucket. */
    s3BucketOwner?: string;
    /** ARN of the KMS key that encrypts the answers. */
    s3EncryptionKeyId?: string;
    /** Address of the folder, `s3://…`. */
    s3Uri: string;
};

/** Tokens used by all requests. */
export type BatchUsage = {
    /** Tokens read. */
    input_tokens: number;
    /** Of the tokens read. */
    input_tokens_details: {
        /** Of these from the prompt cache. */
        cached_tokens: number;
    };
    /** Tokens written. */
    output_tokens: number;
    /** Of the tokens written. */
    output_tokens_details: {
        /** Of these for reasoning. */
        reasoning_tokens: number;
    };
    /** Both together. */
    total_tokens: number;
};

/** Settings of `bedrock`. */
export type BedrockConfiguration = {
    /** Id of the access key, for `accessKey`. */
    aws_access_key_id?: string;
    /** How to sign in: with a key pair, by taking on a role, or with a Bedrock API key as the integration's `key`. */
    aws_auth_type: ("accessKey" | "assumedRole" | "apiKey") | (string & {});
    /** External id that the role asks for. */
    aws_external_id?: string | null;
    /** Region, for example `us-east-1`. */
    aws_region: string;
    /** The role, for `assumedRole`. */
    aws_role_arn?: string;
    /** The secret access key, for `accessKey`. Write-only. */
    aws_secret_access_key?: string;
};

/** A guardrail at AWS is content. */
export type BedrockGuardCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "bedrock.guard";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: BedrockGuardParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Guardrail of `bedrock.guard`. */
export type BedrockGuardParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the guardrail at AWS. */
    guardrailId: string;
    /** Its version. */
    guardrailVersion: string;
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Format of the sound: PCM of 16 bits at 24 kHz, or G.711. */
export type BetaRealtimeAudioFormat = ("pcm16" | "g711_ulaw" | "g711_alaw") | (string & {});

/** Writes down what the user says. */
export type BetaRealtimeAudioTranscription = {
    /** Language, as ISO 639-1 code such as `en`. */
    language?: string;
    /** The model that writes, such as `gpt-4o-transcribe`. */
    model?: string;
    /** Words or style to expect. */
    prompt?: string;
};

/** How the model answers. */
export type BetaRealtimeModalities = ("text" | "audio")[];

/** How the model answers. */
export type BetaRealtimeModalitiesParam = (("text" | "audio") | (string & {}))[];

/** A secret that a browser or phone can open the session with. */
export type BetaRealtimeSecret = {
    /** When it stops to work, in Unix seconds. */
    expires_at: number;
    /** The secret (`ek_…`). */
    value: string;
};

/** When the secret stops to work. */
export type BetaRealtimeSecretExpiry = {
    /** The moment from which is counted. */
    anchor: "created_at" | (string & {});
    /**
     * Seconds after it, 10 to 7200.
     * @default 600
     */
    seconds?: number;
};

/** A session of the older kind and the secret that opens it. */
export type BetaRealtimeSession = {
    client_secret: BetaRealtimeSecret;
    /** Format of the sound that comes in. */
    input_audio_format?: string;
    /** Writes down what the user says. */
    input_audio_transcription?: {
        /** The model that writes. */
        model?: string;
    };
    /** What the model is told before the conversation. */
    instructions?: string;
    max_response_output_tokens?: RealtimeMaxOutputTokens;
    modalities?: BetaRealtimeModalities;
    /** Format of the sound that goes out. */
    output_audio_format?: string;
    /** How fast the voice speaks, from 0.25 to 1.5; 1 is its own pace. */
    speed?: number;
    /** How random answers are. */
    temperature?: number;
    /** `auto`, `none`, `required` or the name of a function. */
    tool_choice?: string;
    /** Functions the model may call. */
    tools?: RealtimeFunctionTool[];
    tracing?: RealtimeTracingConfig;
    turn_detection?: RealtimeTranscriptionSessionTurnDetection;
    voice?: RealtimeVoice;
};

/** Settings of a session of the older kind. */
export type BetaRealtimeSessionCreateParams = {
    /** How long the secret works. */
    client_secret?: Open<{
        expires_after?: (BetaRealtimeSecretExpiry | (BetaRealtimeSecretExpiry & Fields));
    }>;
    input_audio_format?: BetaRealtimeAudioFormat;
    input_audio_noise_reduction?: (RealtimeNoiseReductionParam | (RealtimeNoiseReductionParam & Fields));
    input_audio_transcription?: (BetaRealtimeAudioTranscription | (BetaRealtimeAudioTranscription & Fields));
    /** What the model is told before the conversation. */
    instructions?: string;
    max_response_output_tokens?: RealtimeMaxOutputTokensParam;
    modalities?: BetaRealtimeModalitiesParam;
    /** A model that hears and speaks. */
    model?: (string & {}) | (("gpt-4o-realtime-preview" | "gpt-4o-realtime-preview-2024-10-01" | "gpt-4o-realtime-preview-2024-12-17" | "gpt-4o-realtime-preview-2025-06-03" | "gpt-4o-mini-realtime-preview" | "gpt-4o-mini-realtime-preview-2024-12-17") | (string & {}));
    output_audio_format?: BetaRealtimeAudioFormat;
    /**
     * Speed, 0.25 to 1.5.
     * @default 1
     */
    speed?: number;
    /**
     * How random answers are, 0.6 to 1.2.
     * @default 0.8
     */
    temperature?: number;
    /** `auto`, `none`, `required` or the name of a function. */
    tool_choice?: string;
    /** Functions the model may call. */
    tools?: (RealtimeFunctionTool | (RealtimeFunctionTool & Fields))[];
    tracing?: RealtimeTracingConfigParam | (string & {}) | (RealtimeTracingConfiguration & Fields);
    turn_detection?: (BetaRealtimeTurnDetection | (BetaRealtimeTurnDetection & Fields));
    voice?: RealtimeVoiceParam;
};

/** How the server finds out that the user has spoken. */
export type BetaRealtimeTurnDetection = {
    /**
     * Whether the model answers when the user stops.
     * @default true
     */
    create_response?: boolean;
    /**
     * How soon the model answers; `semantic_vad` only.
     * @default auto
     */
    eagerness?: ("low" | "medium" | "high" | "auto") | (string & {});
    /**
     * Whether the answer stops when the user begins.
     * @default true
     */
    interrupt_response?: boolean;
    /**
     * Sound to keep before speech in milliseconds; `server_vad` only.
     * @default 300
     */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn in milliseconds; `server_vad` only.
     * @default 500
     */
    silence_duration_ms?: number;
    /**
     * How loud speech must be; `server_vad` only.
     * @default 0.5
     */
    threshold?: number;
    /**
     * Goes by loudness and pauses, or by what the user says.
     * @default server_vad
     */
    type?: ("server_vad" | "semantic_vad") | (string & {});
};

/** A session of the older kind that only writes down what is said. */
export type BetaTranscriptionSession = {
    client_secret: BetaRealtimeSecret;
    /** Format of the sound that comes in. */
    input_audio_format?: string;
    input_audio_transcription?: BetaTranscriptionSessionTranscription;
    modalities?: BetaRealtimeModalities;
    turn_detection?: RealtimeTranscriptionSessionTurnDetection;
};

/** Settings of a session of the older kind that only writes down what is said. */
export type BetaTranscriptionSessionCreateParams = {
    /** How long the secret works. */
    client_secret?: Open<{
        /** When the secret stops to work. */
        expires_at?: Open<{
            /** The moment from which is counted. */
            anchor?: "created_at" | (string & {});
            /**
             * Seconds after it, 10 to 7200.
             * @default 600
             */
            seconds?: number;
        }>;
    }>;
    /** More to send, such as `item.input_audio_transcription.logprobs`. */
    include?: string[];
    input_audio_format?: BetaRealtimeAudioFormat;
    input_audio_noise_reduction?: (RealtimeNoiseReductionParam | (RealtimeNoiseReductionParam & Fields));
    input_audio_transcription?: (BetaTranscriptionSessionTranscriptionParam | (BetaTranscriptionSessionTranscriptionParam & Fields));
    modalities?: BetaRealtimeModalitiesParam;
    turn_detection?: (BetaRealtimeTurnDetection | (BetaRealtimeTurnDetection & Fields));
};

/** Writes down what is said. */
export type BetaTranscriptionSessionTranscription = {
    /** Language, as ISO 639-1 code such as `en`. */
    language?: string;
    /**
     * The model that writes.
     * @enum {string}
     */
    model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
    /** Words or style to expect. */
    prompt?: string;
};

/** Writes down what is said. */
export type BetaTranscriptionSessionTranscriptionParam = {
    /** Language, as ISO 639-1 code such as `en`. */
    language?: string;
    /** The model that writes. */
    model?: ("gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1") | (string & {});
    /** Words or style to expect. */
    prompt?: string;
};

/** Settings of `byteplus`. */
export type BytePlusConfiguration = {
    /** Region, for example `ap-southeast`. */
    byteplus_region?: string;
};

/** The offer of a WebRTC connection and the session it is for. */
export type CallCreateParams = {
    /** The offer, in the Session Description Protocol; from `RTCPeerConnection.createOffer`. */
    sdp: string;
    session?: (RealtimeSessionCreateRequestParam | (RealtimeSessionCreateRequestParam & Fields));
};

/** Where to send the caller. */
export type CallReferParams = {
    /** SIP address or telephone number, such as `tel:+15550100`. */
    target_uri: string;
};

/** What the caller is told. */
export type CallRejectParams = {
    /**
     * SIP status, such as 486 for busy.
     * @default 603
     */
    status_code?: number;
};

/** A model of the catalog. */
export type CatalogModel = {
    /** Name of the model without the provider's prefixes, for example regions. */
    canonical_slug?: string;
    /** When it was made, in Unix seconds. */
    created?: number;
    /** What to send as `model`: `@provider-slug/model`, or the bare name with a single provider. */
    id: string;
    /** @constant */
    object: "model";
    /** Whose it is. */
    owned_by?: string;
    /** The provider that lists it, when the request named one. */
    provider?: string;
    /** Name of the model in the catalog. */
    slug?: string;
};

/** Cato Networks lets the text pass, or masks what it finds. */
export type CatoCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "cato.analyze";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: CatoParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `cato.analyze`. */
export type CatoParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Name to report for the key. */
    keyAlias?: string;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
    /** The user to report, by e-mail address. */
    userEmail?: string;
};

/** The text has a number of characters within limits. */
export type CharacterCountCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.characterCount";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: CharacterCountParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Limits of `default.characterCount`. */
export type CharacterCountParameters = {
    /**
     * Most characters.
     * @default 9999999
     */
    maxCharacters?: number;
    /**
     * Fewest characters.
     * @default 0
     */
    minCharacters?: number;
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** The model's answer. */
export type ChatCompletion = {
    /** The answers, `n` of them. */
    choices: ChatCompletionChoice[];
    /** URLs that the answer is based on, for example from Perplexity. */
    citations?: string[];
    /** When it was made, in Unix seconds. */
    created: number;
    hook_results?: HookResults;
    /** Id of the completion, for example `chatcmpl-…`. */
    id: string;
    /** The pairs of strings that were stored with the completion. */
    metadata?: Metadata | null;
    /** The model that answered. */
    model: string;
    /** What moderation found, when the request asked for it. */
    moderation?: ChatCompletionModeration | null;
    /** @constant */
    object: "chat.completion";
    /** The provider that answered. The gateway adds it where it translates the answer. */
    provider?: string;
    /**
     * How the request was served; may differ from what it asked for.
     * @enum {string|null}
     */
    service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
    /** Changes when the provider changes its backend, and with it what `seed` gives. */
    system_fingerprint?: string;
    usage?: CompletionUsage;
};

/** Narrows the tools to some of those in `tools`. */
export type ChatCompletionAllowedToolChoice = {
    allowed_tools: (ChatCompletionAllowedTools | (ChatCompletionAllowedTools & Fields));
    /** @constant */
    type: "allowed_tools";
};

/** The tools that may be called. */
export type ChatCompletionAllowedTools = {
    /** Whether the model may answer without a call (`auto`) or not (`required`). */
    mode: ("auto" | "required") | (string & {});
    /** The tools, each as `{ type: "function", function: { name } }`. */
    tools: {
        [key: string]: unknown;
    }[];
};

/** A part of what the model said before. */
export type ChatCompletionAssistantContentPart = ChatCompletionContentPartText | ChatCompletionContentPartRefusal | ChatCompletionContentPartThinking | ChatCompletionContentPartRedactedThinking | ChatCompletionContentPartImage;

/** What the model said before. The message of a reply can be sent back as it is. */
export type ChatCompletionAssistantMessageParam = {
    /** An earlier spoken answer. */
    audio?: (ChatCompletionAssistantMessageParamAudio | (ChatCompletionAssistantMessageParamAudio & Fields)) | null;
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** Text, or parts; needed unless there are `tool_calls` or a `function_call`. */
    content?: string | (ChatCompletionAssistantContentPart | Unlisted)[] | null;
    /** The blocks of an earlier reply, sent back so that thinking goes on. The gateway prefers them to `content` for Anthropic and Bedrock. */
    content_blocks?: (ChatCompletionContentBlock | Unlisted)[] | null;
    /**
     * A call of the older kind. Use `tool_calls`.
     * @deprecated
     */
    function_call?: (ChatCompletionMessageFunctionCall | (ChatCompletionMessageFunctionCall & Fields)) | null;
    /** Tells apart participants of one role. */
    name?: string;
    /** The thoughts in the form of the provider behind OpenRouter. Send them back unchanged when tools were called. */
    reasoning_details?: (ChatCompletionReasoningDetail | (ChatCompletionReasoningDetail & Fields))[];
    /** Why the model did not answer. */
    refusal?: string | null;
    /** @constant */
    role: "assistant";
    /** Calls that the model made. Each needs a `tool` message with its id right after. */
    tool_calls?: (ChatCompletionMessageToolCall | Unlisted)[];
};

/** Names a spoken answer. */
export type ChatCompletionAssistantMessageParamAudio = {
    /** Id of the audio in the earlier reply, `audio_…`. */
    id: string;
};

/** A spoken answer. */
export type ChatCompletionAudio = {
    /** The audio in base64. */
    data: string;
    /** Until when the id is good, in Unix seconds. */
    expires_at: number;
    /** Id by which a later message names it, `audio_…`. */
    id: string;
    /** What is said. */
    transcript: string;
};

/** How the model speaks. */
export type ChatCompletionAudioParam = {
    /** Format of the audio. OpenAI needs it, and `pcm16` in a stream; Google has one of its own. */
    format?: ("wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16") | (string & {});
    /** Name of a voice, or the id of one of your own. */
    voice: (string & {}) | (("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar") | (string & {})) | (ChatCompletionAudioParamID | (ChatCompletionAudioParamID & Fields));
};

/** A voice of your own. */
export type ChatCompletionAudioParamID = {
    /** Id of the voice, `voice_…`. */
    id: string;
};

/** Lets the model ask for commands in a shell. */
export type ChatCompletionBashTool = {
    bash: (ChatCompletionProviderToolVersion | (ChatCompletionProviderToolVersion & Fields));
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** @constant */
    type: "bash";
};

/** A guardrail at AWS for Bedrock to apply. */
export type ChatCompletionBedrockGuardrail = {
    /** Id or ARN of the guardrail. */
    guardrailIdentifier: string;
    /** Its version: a number, or `DRAFT`. */
    guardrailVersion: string;
    /** Whether the reply says what the guardrail found: `enabled`, `disabled` or `enabled_full`. */
    trace?: string;
};

/** Asks the provider to cache the prompt up to here. Anthropic, Bedrock and Vertex read it; others ignore or refuse it. The provider decides the smallest prompt worth caching, often 1024 tokens. */
export type ChatCompletionCacheControl = {
    /**
     * How long the cache keeps it.
     * @default 5m
     * @enum {string}
     */
    ttl?: "5m" | "1h";
    /** @constant */
    type: "ephemeral";
};

/** Asks the provider to cache the prompt up to here. Anthropic, Bedrock and Vertex read it; others ignore or refuse it. The provider decides the smallest prompt worth caching, often 1024 tokens. */
export type ChatCompletionCacheControlParam = {
    /**
     * How long the cache keeps it.
     * @default 5m
     */
    ttl?: ("5m" | "1h") | (string & {});
    type: "ephemeral" | (string & {});
};

/** One answer. */
export type ChatCompletionChoice = {
    /**
     * Why it ended: it was complete (`stop`), the tokens ran out (`length`), tools are to be called, or a filter held it back.
     * @enum {string}
     */
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
    /** Google only: the searches and sources behind the answer, as the provider reports them. */
    groundingMetadata?: {
        [key: string]: unknown;
    };
    /** Place in `choices`. */
    index: number;
    /** How likely each token was; null unless asked for. */
    logprobs: ChatCompletionChoiceLogprobs | null;
    message: ChatCompletionMessage;
    /** Google only: ratings of the answer, as the provider reports them. */
    safetyRatings?: {
        [key: string]: unknown;
    }[];
};

/** How likely each token was. */
export type ChatCompletionChoiceLogprobs = {
    /** Tokens of the answer. */
    content: ChatCompletionTokenLogprob[] | null;
    /** Tokens of the refusal. */
    refusal: ChatCompletionTokenLogprob[] | null;
};

/** A piece of a streamed answer. When guardrails ran on the request, the gateway's first event holds nothing but `hook_results`. */
export type ChatCompletionChunk = {
    /** The pieces. Empty in the last chunk when `stream_options.include_usage` is on. */
    choices: ChatCompletionChunkChoice[];
    /** URLs that the answer is based on, for example from Perplexity. */
    citations?: string[];
    /** When the completion was made, in Unix seconds. */
    created: number;
    hook_results?: ChatCompletionChunkHookResults;
    /** Id of the completion, the same in each chunk. */
    id: string;
    /** The model that answers. */
    model: string;
    /** What moderation found, when the request asked for it. */
    moderation?: ChatCompletionModeration | null;
    /** Random padding, so that the size of a chunk tells nothing of the text. OpenAI sends it unless `stream_options.include_obfuscation` is false. */
    obfuscation?: string;
    /** @constant */
    object: "chat.completion.chunk";
    /** The provider that answers. The gateway adds it where it translates the answer. */
    provider?: string;
    /**
     * How the request is served.
     * @enum {string|null}
     */
    service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
    /** Changes when the provider changes its backend. */
    system_fingerprint?: string;
    /** The tokens of the whole request, in the last chunk when `stream_options.include_usage` is on; null or absent before. */
    usage?: CompletionUsage | null;
};

/** A piece of one answer. */
export type ChatCompletionChunkChoice = {
    delta: ChatCompletionChunkChoiceDelta;
    /**
     * Why the answer ended, in its last chunk; null before.
     * @enum {string|null}
     */
    finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | null;
    /** Google only: the searches and sources behind the answer. */
    groundingMetadata?: {
        [key: string]: unknown;
    };
    /** Which answer the piece belongs to. */
    index: number;
    /** How likely each token was; null unless asked for. */
    logprobs?: ChatCompletionChoiceLogprobs | null;
};

/** What to add to the answer. */
export type ChatCompletionChunkChoiceDelta = {
    audio?: ChatCompletionChunkChoiceDeltaAudio;
    /** Text to append. */
    content?: string | null;
    /** Pieces of the provider's blocks, thoughts included. The gateway adds them for Anthropic, Bedrock and Google, unless its strict mode is on. */
    content_blocks?: ChatCompletionChunkContentBlock[];
    function_call?: ChatCompletionChunkChoiceDeltaFunctionCall;
    /** Text to append to the thoughts, as OpenRouter and Groq send them. */
    reasoning?: string | null;
    /** Text to append to the thoughts of a model that shows them, for example from DeepSeek or xAI. */
    reasoning_content?: string | null;
    /** Pieces of the thoughts in the form of the provider behind OpenRouter. Send them back in `reasoning_details` when tools were called. */
    reasoning_details?: ChatCompletionReasoningDetail[];
    /** Text to append to the refusal. */
    refusal?: string | null;
    /**
     * Who speaks, in the first chunk.
     * @enum {string}
     */
    role?: "developer" | "system" | "user" | "assistant" | "tool";
    /** Pieces of calls. */
    tool_calls?: ChatCompletionChunkChoiceDeltaToolCall[];
};

/** A piece of a spoken answer. */
export type ChatCompletionChunkChoiceDeltaAudio = {
    /** Audio to append, in base64. With OpenAI the format is `pcm16`. */
    data?: string;
    /** Until when the id is good, in Unix seconds; in the last piece. */
    expires_at?: number;
    /** Id by which a later message names the audio, `audio_…`; in the first piece. */
    id?: string;
    /** Text to append to what is said. */
    transcript?: string;
};

/**
 * A piece of a call of the older kind.
 * @deprecated
 */
export type ChatCompletionChunkChoiceDeltaFunctionCall = {
    /** Text to append to the arguments. */
    arguments?: string;
    /** Name of the function, in the first piece. */
    name?: string;
};

/** A piece of a call. */
export type ChatCompletionChunkChoiceDeltaToolCall = {
    custom?: ChatCompletionChunkChoiceDeltaToolCallCustom;
    function?: ChatCompletionChunkChoiceDeltaToolCallFunction;
    /** Id of the call, in its first piece. */
    id?: string;
    /** Which call the piece belongs to, counted from 0. */
    index: number;
    /**
     * Kind of call, in its first piece.
     * @enum {string}
     */
    type?: "function";
};

/** A piece of a call of a custom tool. */
export type ChatCompletionChunkChoiceDeltaToolCallCustom = {
    /** Text to append to the input. */
    input?: string;
    /** Name of the tool, in the first piece. */
    name?: string;
};

/** A piece of the function and its arguments. */
export type ChatCompletionChunkChoiceDeltaToolCallFunction = {
    /** Text to append to the arguments. */
    arguments?: string;
    /** Name of the function, in the first piece. */
    name?: string;
    /** Google only. Proof of the thoughts behind the call. */
    thought_signature?: string;
};

/** A piece of a block. */
export type ChatCompletionChunkContentBlock = {
    delta: ChatCompletionChunkContentBlockDelta;
    /** Which block the piece belongs to, counted from 0. */
    index: number;
};

/** What to add to the block. Which field is there tells its kind. */
export type ChatCompletionChunkContentBlockDelta = {
    /** Encrypted thoughts. */
    data?: string;
    image_url?: ChatCompletionContentPartImageImageURL;
    /** The signature of the thoughts. */
    signature?: string;
    /** Text to append. */
    text?: string;
    /** Text to append to the thoughts. */
    thinking?: string;
    /** `image_url` with an image, else mostly absent. */
    type?: string;
};

/** What the guardrails found: those on the request before the answer begins, and on the hosted gateway those on the answer after its end. */
export type ChatCompletionChunkHookResults = {
    /** Results of the guardrails on the answer. */
    after_request_hooks?: HookResult[];
    /** Results of the guardrails on the request. */
    before_request_hooks?: HookResult[];
};

/** Lets the model run code at the provider: Google (without settings) and Anthropic (with a version). */
export type ChatCompletionCodeExecutionTool = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    code_execution?: (ChatCompletionProviderToolVersion | (ChatCompletionProviderToolVersion & Fields));
    /** @constant */
    type: "code_execution";
};

/** Lets the model ask for mouse, keyboard and screenshots. */
export type ChatCompletionComputerTool = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** Version and screen of the tool. */
    computer: Open<{
        /** Height of the screen in pixels. */
        display_height_px?: number;
        /** Number of the X11 display. */
        display_number?: number;
        /** Width of the screen in pixels. */
        display_width_px?: number;
        /** Version, for example `computer_20250124`. */
        name: string;
    }>;
    /** @constant */
    type: "computer";
};

/** A block of an answer as the provider gave it. */
export type ChatCompletionContentBlock = ChatCompletionTextBlock | ChatCompletionContentPartThinking | ChatCompletionContentPartRedactedThinking | ChatCompletionContentPartImage;

/** A part of a user message. */
export type ChatCompletionContentPart = ChatCompletionContentPartText | ChatCompletionContentPartImage | ChatCompletionContentPartInputAudio | ChatCompletionContentPartFile;

/** A file, for example a PDF, that the model reads. */
export type ChatCompletionContentPartFile = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    file: (ChatCompletionContentPartFileFile | (ChatCompletionContentPartFileFile & Fields));
    prompt_cache_breakpoint?: (ChatCompletionPromptCacheBreakpoint | (ChatCompletionPromptCacheBreakpoint & Fields));
    /** @constant */
    type: "file";
};

/** The file: its data, or the id of an uploaded one. */
export type ChatCompletionContentPartFileFile = {
    /** The file as a `data:` URL, or in base64 beside `mime_type`. */
    file_data?: string;
    /** Id of an uploaded file, `file-…`. */
    file_id?: string;
    /** URL of the file. The gateway takes it for Anthropic, Bedrock and Google. */
    file_url?: string;
    /** Name of the file. */
    filename?: string;
    /** Media type of the file, for example `application/pdf`. The gateway takes it for Anthropic, Bedrock and Google. */
    mime_type?: string;
};

/** An image that the model looks at. */
export type ChatCompletionContentPartImage = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    image_url: (ChatCompletionContentPartImageImageURLParam | (ChatCompletionContentPartImageImageURLParam & Fields));
    prompt_cache_breakpoint?: (ChatCompletionPromptCacheBreakpoint | (ChatCompletionPromptCacheBreakpoint & Fields));
    /** @constant */
    type: "image_url";
};

/** Where the image is. */
export type ChatCompletionContentPartImageImageURL = {
    /** Bedrock only, with an `s3://` URL. The AWS account of 12 digits that owns the bucket. */
    bucketOwner?: string;
    /**
     * How closely the model looks: `low` costs a fixed, small number of tokens, `original` keeps the size that the image has.
     * @default auto
     * @enum {string}
     */
    detail?: "auto" | "low" | "high" | "original";
    /** Google only. How many tokens the image may take: `MEDIA_RESOLUTION_LOW`, `MEDIA_RESOLUTION_MEDIUM` or `MEDIA_RESOLUTION_HIGH`; Gemini 3 also has `MEDIA_RESOLUTION_ULTRA_HIGH`. */
    media_resolution?: string;
    /** Media type of what `url` points to, where the provider wants it, for example Google. */
    mime_type?: string;
    /**
     * URL of the image, or its data as a `data:` URL in base64. For Anthropic also PDF as a `data:` URL.
     * Format: uri
     */
    url: string;
};

/** Where the image is. */
export type ChatCompletionContentPartImageImageURLParam = {
    /** Bedrock only, with an `s3://` URL. The AWS account of 12 digits that owns the bucket. */
    bucketOwner?: string;
    /**
     * How closely the model looks: `low` costs a fixed, small number of tokens, `original` keeps the size that the image has.
     * @default auto
     */
    detail?: ("auto" | "low" | "high" | "original") | (string & {});
    /** Google only. How many tokens the image may take: `MEDIA_RESOLUTION_LOW`, `MEDIA_RESOLUTION_MEDIUM` or `MEDIA_RESOLUTION_HIGH`; Gemini 3 also has `MEDIA_RESOLUTION_ULTRA_HIGH`. */
    media_resolution?: string;
    /** Media type of what `url` points to, where the provider wants it, for example Google. */
    mime_type?: string;
    /**
     * URL of the image, or its data as a `data:` URL in base64. For Anthropic also PDF as a `data:` URL.
     * Format: uri
     */
    url: string;
};

/** Sound that the model listens to. */
export type ChatCompletionContentPartInputAudio = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    input_audio: (ChatCompletionContentPartInputAudioInputAudio | (ChatCompletionContentPartInputAudioInputAudio & Fields));
    prompt_cache_breakpoint?: (ChatCompletionPromptCacheBreakpoint | (ChatCompletionPromptCacheBreakpoint & Fields));
    /** @constant */
    type: "input_audio";
};

/** The sound and its format. */
export type ChatCompletionContentPartInputAudioInputAudio = {
    /** The audio in base64. */
    data: string;
    /** Format of the audio. */
    format: ("wav" | "mp3") | (string & {});
};

/** Thoughts that the provider has encrypted. Send them back unchanged when the model called tools. */
export type ChatCompletionContentPartRedactedThinking = {
    /** The encrypted thoughts, readable only by the provider. */
    data: string;
    /** @constant */
    type: "redacted_thinking";
};

/** The model's words for why it does not answer. */
export type ChatCompletionContentPartRefusal = {
    /** Why the model declined, in its own words. */
    refusal: string;
    /** @constant */
    type: "refusal";
};

/** Text. */
export type ChatCompletionContentPartText = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    prompt_cache_breakpoint?: (ChatCompletionPromptCacheBreakpoint | (ChatCompletionPromptCacheBreakpoint & Fields));
    /** What the part says, as plain text. */
    text: string;
    /** @constant */
    type: "text";
};

/** What a model thought before it answered. Send it back unchanged when the model called tools. */
export type ChatCompletionContentPartThinking = {
    /** Proof by the provider that the thoughts are the model's own. */
    signature?: string;
    /** The thoughts. */
    thinking: string;
    /** @constant */
    type: "thinking";
};

/** What the model is to answer, and how. Fields that the provider alone knows pass through to it. */
export type ChatCompletionCreateParams = {
    /** Anthropic models only. Beta features to switch on, for example `computer-use-2025-01-24`: one name, several with commas between them, or a list for Bedrock. */
    anthropic_beta?: string | string[];
    /** Anthropic models only. Version of Anthropic's API, for example `2023-06-01`, or `bedrock-2023-05-31` on Bedrock. */
    anthropic_version?: string;
    /** How the model speaks. Needed when `modalities` has `audio`. */
    audio?: (ChatCompletionAudioParam | (ChatCompletionAudioParam & Fields)) | null;
    /** Google only. Name of a context cache to start from. */
    cached_content?: string;
    /** Servers of open models, such as vLLM. Arguments of the template that turns messages into a prompt, for example `enable_thinking`. */
    chat_template_kwargs?: {
        [key: string]: unknown;
    };
    /** Anthropic only, a beta feature. What to clear or compact as the context fills, in `edits`. */
    context_management?: {
        [key: string]: unknown;
    };
    /** Cohere and some others. Texts that the answer rests on and cites. */
    documents?: (string | {
        [key: string]: unknown;
    })[];
    /**
     * Above 0, tokens become less likely the more often they occurred, so the text repeats itself less.
     * @default 0
     */
    frequency_penalty?: number | null;
    /**
     * Whether the model calls one of `functions`. Use `tool_choice`.
     * @deprecated
     */
    function_call?: (("none" | "auto") | (string & {})) | (ChatCompletionFunctionCallOption | (ChatCompletionFunctionCallOption & Fields));
    /**
     * Functions of the older kind. Use `tools`.
     * @deprecated
     */
    functions?: (ChatCompletionCreateParamsFunction | (ChatCompletionCreateParamsFunction & Fields))[];
    guardrailConfig?: (ChatCompletionBedrockGuardrail | (ChatCompletionBedrockGuardrail & Fields));
    guardrail_config?: (ChatCompletionBedrockGuardrail | (ChatCompletionBedrockGuardrail & Fields));
    image_config?: (ChatCompletionImageConfig | (ChatCompletionImageConfig & Fields));
    /** Vertex only. Pairs of strings by which Google's bill groups requests. */
    labels?: {
        [key: string]: string;
    };
    /** Token id to bias: -100 bans the token, 100 makes it nearly certain. */
    logit_bias?: {
        [key: string]: number;
    } | null;
    /**
     * Whether the reply tells how likely each token was.
     * @default false
     */
    logprobs?: boolean | null;
    /** Most tokens of the answer, hidden reasoning included. */
    max_completion_tokens?: number | null;
    /**
     * Most tokens of the answer. Use `max_completion_tokens`, which reasoning models insist on; some other providers know only this one.
     * @deprecated
     */
    max_tokens?: number | null;
    /** Google only. How many tokens images, videos and PDFs may take: `MEDIA_RESOLUTION_LOW`, `MEDIA_RESOLUTION_MEDIUM` or `MEDIA_RESOLUTION_HIGH`. A part of a message may say otherwise. */
    media_resolution?: string;
    /** The conversation so far. */
    messages: (ChatCompletionMessageParam | (ChatCompletionMessageParam & Fields))[];
    /** Stored with the completion when `store` is on. For Portkey's own metadata use the client's or request's `metadata` option. */
    metadata?: Metadata | null;
    /** Open models. Leaves out tokens that are less likely than this share of the likeliest one. */
    min_p?: number;
    /** What the answer consists of. Default: text only. `image` is for models of Google and of OpenRouter that draw. */
    modalities?: ChatCompletionModality[] | null;
    /** Name of the model at the provider, or `@provider-slug/model` to choose a provider of the model catalog as well. */
    model: (string & {}) | (ChatModel | (string & {}));
    /** OpenRouter only. Models to try in turn when `model` fails. */
    models?: string[];
    /** Moderates the request and its answer on the way; the results come back in `moderation`. */
    moderation?: (ChatCompletionCreateParamsModeration | (ChatCompletionCreateParamsModeration & Fields)) | null;
    /**
     * How many choices to make. Each one costs tokens.
     * @default 1
     */
    n?: number | null;
    /**
     * Whether the model may make several calls in one answer.
     * @default true
     */
    parallel_tool_calls?: boolean;
    performance_config?: (ChatCompletionPerformanceConfig | (ChatCompletionPerformanceConfig & Fields));
    /** What the answer will mostly look like, for example a file to edit; makes it come sooner. */
    prediction?: (ChatCompletionPredictionContent | (ChatCompletionPredictionContent & Fields)) | null;
    /**
     * Above 0, tokens that occurred at all become less likely, so the text moves on to new things.
     * @default 0
     */
    presence_penalty?: number | null;
    /** Groups requests with a common beginning, so that the prompt cache serves them better. */
    prompt_cache_key?: string | null;
    prompt_cache_options?: (ChatCompletionCreateParamsPromptCacheOptions | (ChatCompletionCreateParamsPromptCacheOptions & Fields));
    /**
     * How long the prompt cache keeps a beginning. Newer models take `prompt_cache_options`.
     * @deprecated
     */
    prompt_cache_retention?: ("in_memory" | "24h" | null) | (string & {});
    /** How much a reasoning model thinks. Less is faster and cheaper. Which values exist, and the default, depend on the model. */
    reasoning_effort?: (ReasoningEffort | (string & {})) | null;
    /** Open models. Above 1, tokens that occurred become less likely. */
    repetition_penalty?: number;
    /** The form of the answer. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchemaParam | ResponseFormatJSONObject | ResponseFormatTextGrammar | Unlisted;
    /** Perplexity only. Whether the reply has images beside the text. */
    return_images?: boolean;
    /** Perplexity only. Whether the reply suggests questions to ask next. */
    return_related_questions?: boolean;
    /**
     * Mistral only. Whether to put Mistral's safety instructions first.
     * @default false
     */
    safe_prompt?: boolean;
    /** A stable, hashed id of your end user, by which the provider finds those who break its rules. */
    safety_identifier?: string | null;
    /** Google only. What is blocked, for each kind of harm. */
    safety_settings?: (ChatCompletionSafetySetting | (ChatCompletionSafetySetting & Fields))[];
    /** Perplexity only. Domains to search; one with a hyphen in front is left out. */
    search_domain_filter?: string[];
    /** Perplexity only. How old pages may be: `hour`, `day`, `week`, `month` or `year`. */
    search_recency_filter?: string;
    /** The same seed and request give mostly the same answer; compare `system_fingerprint`. */
    seed?: number | null;
    /**
     * How the provider serves the request: `flex` is cheaper and slower, `priority` and `fast` are dearer and faster. Other providers have words of their own.
     * @default auto
     */
    service_tier?: ("auto" | "default" | "flex" | "scale" | "priority" | "fast" | null) | (string & {});
    /** Google only. How the model speaks, in Google's own words: `voiceConfig`, `multiSpeakerVoiceConfig`, `languageCode`. */
    speech_config?: {
        [key: string]: unknown;
    };
    /** Up to 4 strings that end the answer; they are not part of it. Reasoning models may not take them. */
    stop?: string | string[] | null;
    /**
     * Whether the provider keeps the completion for later retrieval.
     * @default false
     */
    store?: boolean | null;
    /**
     * Whether the answer comes in pieces as the model writes it.
     * @default false
     */
    stream?: boolean | null;
    /** Options of streaming, only with `stream: true`. */
    stream_options?: (ChatCompletionStreamOptions | (ChatCompletionStreamOptions & Fields)) | null;
    /**
     * Low is predictable, high is varied. Change this or `top_p`, not both.
     * @default 1
     */
    temperature?: number | null;
    /** Lets Anthropic, Bedrock and Google models think before they answer. With the gateway's strict mode off, the thoughts come back in `content_blocks`. */
    thinking?: (ChatCompletionThinking | (ChatCompletionThinking & Fields)) | null;
    tool_choice?: ChatCompletionToolChoiceOption | Unlisted;
    /** Tools that the model may call. */
    tools?: (ChatCompletionTool | ChatCompletionProviderTool | ChatCompletionProviderNamedTool | Unlisted)[];
    /** Picks among the k likeliest tokens only. Anthropic, Google, Cohere and others; not OpenAI. */
    top_k?: number | null;
    /** How many of the likeliest tokens to report at each place. Needs `logprobs: true`. */
    top_logprobs?: number | null;
    /**
     * Picks among the likeliest tokens that together have this probability. Change this or `temperature`, not both.
     * @default 1
     */
    top_p?: number | null;
    /** OpenRouter only. What may be done with a prompt that is too long: `middle-out`. */
    transforms?: string[];
    /** Id of your end user. OpenAI now has `safety_identifier` and `prompt_cache_key` instead. */
    user?: string;
    /**
     * How wordy the answer is.
     * @default medium
     */
    verbosity?: ("low" | "medium" | "high" | null) | (string & {});
    web_search_options?: (ChatCompletionCreateParamsWebSearchOptions | (ChatCompletionCreateParamsWebSearchOptions & Fields));
};

/**
 * A function of the older kind.
 * @deprecated
 */
export type ChatCompletionCreateParamsFunction = {
    /** What the function does, for the model. */
    description?: string;
    /** Name: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    parameters?: FunctionParameters;
};

/** How the request and its answer are moderated. */
export type ChatCompletionCreateParamsModeration = {
    /** The moderation model, for example `omni-moderation-latest`. */
    model: string;
    /** What the results lead to. Default: scores only. */
    policy?: (ChatCompletionCreateParamsModerationPolicy | (ChatCompletionCreateParamsModerationPolicy & Fields)) | null;
};

/** What happens to harmful content. */
export type ChatCompletionCreateParamsModerationPolicy = {
    /** For the request. */
    input?: (ChatCompletionCreateParamsModerationPolicyMode | (ChatCompletionCreateParamsModerationPolicyMode & Fields)) | null;
    /** For the answer. */
    output?: (ChatCompletionCreateParamsModerationPolicyMode | (ChatCompletionCreateParamsModerationPolicyMode & Fields)) | null;
};

/** What happens to harmful content on one side. */
export type ChatCompletionCreateParamsModerationPolicyMode = {
    /** Report it (`score`), or stop it as well (`block`). */
    mode: ("score" | "block") | (string & {});
};

/** How OpenAI's prompt cache treats the request. */
export type ChatCompletionCreateParamsPromptCacheOptions = {
    /**
     * Whether breakpoints are set for you as well (`implicit`), or only where `prompt_cache_breakpoint` says (`explicit`).
     * @default implicit
     */
    mode?: ("implicit" | "explicit") | (string & {});
    /**
     * The least time for which the cache keeps a prefix.
     * @default 30m
     */
    ttl?: "30m" | (string & {});
};

/** Lets a search model look things up on the web. */
export type ChatCompletionCreateParamsWebSearchOptions = {
    /**
     * How much of what it finds the model reads.
     * @default medium
     */
    search_context_size?: ("low" | "medium" | "high") | (string & {});
    /** Where the user is. */
    user_location?: (ChatCompletionCreateParamsWebSearchOptionsUserLocation | (ChatCompletionCreateParamsWebSearchOptionsUserLocation & Fields)) | null;
};

/** Where the user is. */
export type ChatCompletionCreateParamsWebSearchOptionsUserLocation = {
    /** The place, as closely as you want to say. */
    approximate: Open<{
        /** City, for example `Lyon`. */
        city?: string;
        /** Country of two letters (ISO 3166-1), for example `FR`. */
        country?: string;
        /** Region, for example `Rhône`. */
        region?: string;
        /** IANA time zone, for example `Europe/Paris`. */
        timezone?: string;
    }>;
    type: "approximate" | (string & {});
};

/** A tool whose input is text in a format of yours. */
export type ChatCompletionCustomTool = {
    custom: (ChatCompletionCustomToolCustom | (ChatCompletionCustomToolCustom & Fields));
    /** @constant */
    type: "custom";
};

/** What the model needs to know to call the tool. */
export type ChatCompletionCustomToolCustom = {
    /** What the tool does, for the model. */
    description?: string;
    /** What the input may look like. Default: any text. */
    format?: ChatCompletionCustomToolCustomText | ChatCompletionCustomToolCustomGrammar | Unlisted;
    /** Name of the tool in its calls. */
    name: string;
};

/** Text that a grammar allows. */
export type ChatCompletionCustomToolCustomGrammar = {
    grammar: (ChatCompletionCustomToolCustomGrammarGrammar | (ChatCompletionCustomToolCustomGrammarGrammar & Fields));
    /** @constant */
    type: "grammar";
};

/** The grammar. */
export type ChatCompletionCustomToolCustomGrammarGrammar = {
    /** The grammar's text. */
    definition: string;
    /** The language it is written in. */
    syntax: ("lark" | "regex") | (string & {});
};

/** Any text. */
export type ChatCompletionCustomToolCustomText = {
    /** @constant */
    type: "text";
};

/** Says that a stored completion is gone. */
export type ChatCompletionDeleted = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the completion. */
    id: string;
    /** @constant */
    object: "chat.completion.deleted";
};

/** Instructions that the model follows whatever the user writes; the `system` message of newer OpenAI models. */
export type ChatCompletionDeveloperMessageParam = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    content: ChatCompletionTextContent;
    /** Tells apart participants of one role. */
    name?: string;
    /** @constant */
    role: "developer";
};

/** Makes the model call this function. */
export type ChatCompletionFunctionCallOption = {
    /** Name of the function. */
    name: string;
};

/**
 * What a function of the older kind returned. Use a `tool` message.
 * @deprecated
 */
export type ChatCompletionFunctionMessageParam = {
    /** What the function returned. */
    content: string | null;
    /** Name of the function. */
    name: string;
    /** @constant */
    role: "function";
};

/** A function of yours. */
export type ChatCompletionFunctionTool = {
    cache_control?: ChatCompletionCacheControl;
    function: FunctionDefinition;
    /** @constant */
    type: "function";
};

/** What images look like that the model draws: Google, and OpenRouter for its models. */
export type ChatCompletionImageConfig = {
    /** Width to height, for example `16:9`. */
    aspect_ratio?: string;
    /** Size of the longer side: `1K`, `2K` or `4K`. */
    image_size?: string;
};

/** A page of stored completions. */
export type ChatCompletionList = {
    /** The completions of this page. */
    data: ChatCompletionStored[];
    /** Id of the first item. */
    first_id?: string | null;
    /** Whether there is another page. */
    has_more: boolean;
    /** Id of the last item, the `after` of the next page. */
    last_id?: string | null;
    /** @constant */
    object: "list";
};

/** Anthropic only. The tools of a server of `mcp_servers`. */
export type ChatCompletionMcpToolset = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    mcp_toolset: (ChatCompletionMcpToolsetSettings | (ChatCompletionMcpToolsetSettings & Fields));
    /** @constant */
    type: "mcp_toolset";
};

/** Which server, and how its tools are offered. */
export type ChatCompletionMcpToolsetSettings = {
    /** Settings for single tools, by name. */
    configs?: {
        [key: string]: unknown;
    };
    /** Settings for all tools of the server, such as `enabled` and `defer_loading`. */
    default_config?: {
        [key: string]: unknown;
    };
    /** Name of the server, as in `mcp_servers`. */
    mcp_server_name?: string;
    /** Version of the toolset, for example `mcp_toolset`. */
    name: string;
};

/** What the model said. */
export type ChatCompletionMessage = {
    /** Sources of the text. */
    annotations?: ChatCompletionMessageAnnotation[];
    /** The spoken answer, when `modalities` has `audio`. */
    audio?: ChatCompletionAudio | null;
    /** The text; null when the model only calls tools or speaks. */
    content: string | null;
    /** The answer in the provider's blocks, thoughts included. The gateway adds it for Anthropic, Bedrock and Google, unless its strict mode is on. */
    content_blocks?: (ChatCompletionContentBlock | Unlisted)[] | null;
    /**
     * A call of the older kind. See `tool_calls`.
     * @deprecated
     */
    function_call?: ChatCompletionMessageFunctionCall | null;
    /** The thoughts as text, as OpenRouter and Groq send them. */
    reasoning?: string | null;
    /** The thoughts of a model that shows them, for example from DeepSeek or xAI. */
    reasoning_content?: string | null;
    /** The thoughts in the form of the provider behind OpenRouter. Send them back unchanged when tools were called. */
    reasoning_details?: ChatCompletionReasoningDetail[];
    /** Why the model did not answer. */
    refusal: string | null;
    /** @constant */
    role: "assistant";
    /** Calls that the model wants made. */
    tool_calls?: ChatCompletionMessageToolCall[];
};

/** A source of a stretch of the text. */
export type ChatCompletionMessageAnnotation = {
    /** @constant */
    type: "url_citation";
    url_citation: ChatCompletionMessageAnnotationURLCitation;
};

/** A web page. */
export type ChatCompletionMessageAnnotationURLCitation = {
    /** Last character of the stretch. */
    end_index: number;
    /** First character of the stretch. */
    start_index: number;
    /** Title of the page. */
    title: string;
    /** URL of the page. */
    url: string;
};

/** A call of a custom tool. */
export type ChatCompletionMessageCustomToolCall = {
    custom: ChatCompletionMessageCustomToolCallCustom;
    /** Id of the call, `call_…`; the `tool` message that answers it names it. */
    id: string;
    /** @constant */
    type: "custom";
};

/** The tool and its input. */
export type ChatCompletionMessageCustomToolCallCustom = {
    /** The text that the model wrote for the tool. */
    input: string;
    /** Name of the tool. */
    name: string;
};

/** The function that the model wants called. */
export type ChatCompletionMessageFunctionCall = {
    /** The arguments as JSON text. It may be invalid or have fields of the model's invention, so check it. */
    arguments: string;
    /** Name of the function. */
    name: string;
};

/** A call of a function. */
export type ChatCompletionMessageFunctionToolCall = {
    cache_control?: ChatCompletionCacheControl;
    function: ChatCompletionMessageFunctionToolCallFunction;
    /** Id of the call, `call_…`; the `tool` message that answers it names it. */
    id: string;
    /** @constant */
    type: "function";
};

/** The function and its arguments. */
export type ChatCompletionMessageFunctionToolCallFunction = {
    /** The arguments as JSON text. It may be invalid or have fields of the model's invention, so check it. */
    arguments: string;
    /** Name of the function. */
    name: string;
    /** Google only. Proof of the thoughts behind the call; send it back with the call. */
    thought_signature?: string;
};

/** A message of the conversation. */
export type ChatCompletionMessageParam = ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam;

/** A call that the model wants made. */
export type ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** A kind of output. */
export type ChatCompletionModality = ("text" | "audio" | "image") | (string & {});

/** What moderation found. */
export type ChatCompletionModeration = {
    input: ChatCompletionModerationOutcome;
    output: ChatCompletionModerationOutcome;
};

/** Why there are no results. */
export type ChatCompletionModerationError = {
    /** A stable code. */
    code: string;
    /** What went wrong, for people. */
    message: string;
    /** @constant */
    type: "error";
};

/** Results, or why there are none. */
export type ChatCompletionModerationOutcome = ChatCompletionModerationResults | ChatCompletionModerationError;

/** The result for one input. */
export type ChatCompletionModerationResult = {
    /** Category to whether it applies. */
    categories: {
        [key: string]: boolean;
    };
    /** Category to the kinds of input that its score is for. */
    category_applied_input_types: {
        [key: string]: ("text" | "image")[];
    };
    /** Category to score, 0 to 1. */
    category_scores: {
        [key: string]: number;
    };
    /** Whether any category applies. */
    flagged: boolean;
    /** The moderation model. */
    model: string;
    /** @constant */
    type: "moderation_result";
};

/** Results of moderation. */
export type ChatCompletionModerationResults = {
    /** The moderation model. */
    model: string;
    /** One result for each input. */
    results: ChatCompletionModerationResult[];
    /** @constant */
    type: "moderation_results";
};

/** Makes the model call this function. */
export type ChatCompletionNamedToolChoice = {
    function: (ChatCompletionNamedToolChoiceName | (ChatCompletionNamedToolChoiceName & Fields));
    /** @constant */
    type: "function";
};

/** Makes the model call this custom tool. */
export type ChatCompletionNamedToolChoiceCustom = {
    custom: (ChatCompletionNamedToolChoiceName | (ChatCompletionNamedToolChoiceName & Fields));
    /** @constant */
    type: "custom";
};

/** Names the tool. */
export type ChatCompletionNamedToolChoiceName = {
    /** Name of the tool. */
    name: string;
};

/** How Bedrock runs the model. */
export type ChatCompletionPerformanceConfig = {
    /** `standard`, or `optimized` for models that can be run with less delay. */
    latency?: string;
};

/** What the answer will mostly look like. */
export type ChatCompletionPredictionContent = {
    content: ChatCompletionTextContent;
    type: "content" | (string & {});
};

/** Marks the end of a prefix that OpenAI is to cache. See `prompt_cache_options`. */
export type ChatCompletionPromptCacheBreakpoint = {
    mode: "explicit" | (string & {});
};

/** A tool that the provider knows by its name: `code_execution`, `google_search`, `url_context`, a tool search or any other. The field named like `type` holds its version and settings, where it has some; the gateway passes them on. */
export type ChatCompletionProviderNamedTool = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** Name of the tool, for example `code_execution`. */
    type: string;
} & {
    [key: string]: unknown;
};

/** A tool that the provider defines. The field named like `type` holds its version and settings; the gateway unpacks it for Anthropic. */
export type ChatCompletionProviderTool = ChatCompletionComputerTool | ChatCompletionBashTool | ChatCompletionTextEditorTool | ChatCompletionWebSearchTool | ChatCompletionCodeExecutionTool | ChatCompletionMcpToolset;

/** The version of a provider's tool. */
export type ChatCompletionProviderToolVersion = {
    /** Version, for example `bash_20250124`. */
    name: string;
};

/** A piece of thought as OpenRouter hands it on. Which fields are there depends on the provider behind it. */
export type ChatCompletionReasoningDetail = {
    /** The thought in encrypted form, readable only by the provider. */
    data?: string;
    /** The form it has, for example `anthropic-claude-v1`. */
    format?: string | null;
    /** Id of the thought. */
    id?: string | null;
    /** Place among the thoughts, counted from 0. */
    index?: number;
    /** Proof by the provider that the thought is the model's own. */
    signature?: string | null;
    /** A summary of the thought. */
    summary?: string;
    /** The thought in words. */
    text?: string | null;
    /** Kind of thought, for example `reasoning.text`, `reasoning.summary` or `reasoning.encrypted`. */
    type: string;
};

/** How much of one kind of harm Google lets pass. */
export type ChatCompletionSafetySetting = {
    /** Kind of harm, for example `HARM_CATEGORY_HARASSMENT`. */
    category: string;
    /** Vertex only. Whether probability or severity counts: `PROBABILITY` or `SEVERITY`. */
    method?: string;
    /** From where on it is blocked, for example `BLOCK_ONLY_HIGH` or `BLOCK_NONE`. */
    threshold: string;
};

/** A message of a stored completion. */
export type ChatCompletionStoreMessage = ChatCompletionMessage & {
    /** The message in parts. */
    content_parts?: ChatCompletionStoreMessagePart[] | null;
    /** Id of the message: that of the completion, a hyphen and a number. */
    id: string;
};

/** An image of a stored message. */
export type ChatCompletionStoreMessageImage = {
    image_url: ChatCompletionStoreMessageImageURL;
    /** @constant */
    type: "image_url";
};

/** Where the image is. */
export type ChatCompletionStoreMessageImageURL = {
    /**
     * How closely the model was asked to look.
     * @enum {string}
     */
    detail?: "auto" | "low" | "high";
    /**
     * URL of the image, or its data as a `data:` URL in base64.
     * Format: uri
     */
    url: string;
};

/** A page of messages of a stored completion. */
export type ChatCompletionStoreMessageList = {
    /** The messages of this page. */
    data: ChatCompletionStoreMessage[];
    /** Id of the first item. */
    first_id?: string | null;
    /** Whether there is another page. */
    has_more: boolean;
    /** Id of the last item, the `after` of the next page. */
    last_id?: string | null;
    /** @constant */
    object: "list";
};

/** A part of a stored message. */
export type ChatCompletionStoreMessagePart = ChatCompletionStoreMessageText | ChatCompletionStoreMessageImage;

/** Text of a stored message. */
export type ChatCompletionStoreMessageText = {
    /** What was written. */
    text: string;
    /** @constant */
    type: "text";
};

/** A stored completion, with what was asked for. */
export type ChatCompletionStored = ChatCompletion & {
    /** The frequency penalty of the request. */
    frequency_penalty?: number | null;
    /** The `user` of the request. */
    input_user?: string | null;
    /** The presence penalty of the request. */
    presence_penalty?: number | null;
    /** Id of the request at OpenAI, `req_…`. */
    request_id?: string | null;
    /** The form that the answer was asked for in. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchemaParam | ResponseFormatJSONObject | null | Unlisted;
    /** The seed of the request. */
    seed?: number | null;
    /** The sampling temperature of the request. */
    temperature?: number | null;
    /** Whether the model had to call tools. */
    tool_choice?: ChatCompletionToolChoiceOption | null | Unlisted;
    /** The tools that the model could call. */
    tools?: (ChatCompletionTool | Unlisted)[] | null;
    /** The share of probability that tokens were picked from. */
    top_p?: number | null;
};

/** Options of streaming. */
export type ChatCompletionStreamOptions = {
    /** Whether chunks carry random padding against guesses from their size. OpenAI adds it unless this is false. */
    include_obfuscation?: boolean;
    /** Whether a last chunk without choices reports the `usage` of the whole request. It is missing when the stream breaks off. */
    include_usage?: boolean;
};

/** Instructions that the model follows whatever the user writes. */
export type ChatCompletionSystemMessageParam = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    content: ChatCompletionTextContent;
    /** Tells apart participants of one role. */
    name?: string;
    /** @constant */
    role: "system";
};

/** Text of an answer. */
export type ChatCompletionTextBlock = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** The text. Null from some providers when the model only calls tools. */
    text: string | null;
    /**
     * Says that it is text.
     * @constant
     */
    type: "text";
};

/** Text, or parts of text. */
export type ChatCompletionTextContent = string | (ChatCompletionContentPartText | Unlisted)[];

/** Lets the model ask for views and edits of files. */
export type ChatCompletionTextEditorTool = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    str_replace_based_edit_tool: (ChatCompletionProviderToolVersion | (ChatCompletionProviderToolVersion & Fields));
    /** @constant */
    type: "str_replace_based_edit_tool";
};

/** Whether and how long the model thinks. */
export type ChatCompletionThinking = {
    /** Most tokens of thought, with `enabled`. Less than `max_tokens`; Anthropic wants at least 1024. */
    budget_tokens?: number;
    /**
     * `adaptive` leaves it to the model, where it can.
     * @default disabled
     */
    type: ("enabled" | "disabled" | "adaptive") | (string & {});
};

/** A token, how likely it was, and what else could have stood there. */
export type ChatCompletionTokenLogprob = {
    /** Its UTF-8 bytes, where a character takes several tokens. */
    bytes: number[] | null;
    /** Natural logarithm of its probability; -9999 stands for very unlikely. */
    logprob: number;
    /** Piece of text that was chosen at this place. */
    token: string;
    /** The likeliest tokens in its place. */
    top_logprobs: ChatCompletionTokenLogprobTopLogprob[];
};

/** A token that could have stood there. */
export type ChatCompletionTokenLogprobTopLogprob = {
    /** Its UTF-8 bytes. */
    bytes: number[] | null;
    /** Natural logarithm of its probability. */
    logprob: number;
    /** Piece of text that could have come at this place. */
    token: string;
};

/** A tool that the model may call: a function of yours, or one with free text as input. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/** Whether the model calls tools: `none` never, `auto` as it likes, `required` at least one; or a particular tool, or a set of them. Default: `auto` when there are tools, else `none`. */
export type ChatCompletionToolChoiceOption = (("none" | "auto" | "required") | (string & {})) | ChatCompletionAllowedToolChoice | ChatCompletionNamedToolChoice | ChatCompletionNamedToolChoiceCustom;

/** What a tool returned. */
export type ChatCompletionToolMessageParam = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    content: ChatCompletionTextContent;
    /** @constant */
    role: "tool";
    /** Id of the call that this answers, `call_…`. */
    tool_call_id: string;
};

/** The new metadata of a stored completion. */
export type ChatCompletionUpdateParams = {
    /** Replaces the metadata; null removes it. */
    metadata: Metadata | null;
};

/** What the user says. */
export type ChatCompletionUserMessageParam = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** Text, or parts of text, images, audio and files. What is possible depends on the model. */
    content: string | (ChatCompletionContentPart | Unlisted)[];
    /** Tells apart participants of one role. */
    name?: string;
    /** @constant */
    role: "user";
};

/** Lets the model search the web; the provider runs the search. */
export type ChatCompletionWebSearchTool = {
    cache_control?: (ChatCompletionCacheControlParam | (ChatCompletionCacheControlParam & Fields));
    /** @constant */
    type: "web_search";
    /** Version and limits of the tool. */
    web_search: Open<{
        /** Only results of these domains. */
        allowed_domains?: string[];
        /** No results of these domains. */
        blocked_domains?: string[];
        /** Most searches in one request. */
        max_uses?: number;
        /** Version, for example `web_search_20250305`. */
        name: string;
    }>;
};

/** A source of the text. */
export type ChatKitAnnotation = ChatKitFileAnnotation | ChatKitUrlAnnotation;

/** A file sent with a message. */
export type ChatKitAttachment = {
    /** Id of the attachment. */
    id: string;
    /** Its media type, for example `image/png`. */
    mime_type: string;
    /** Name of the file. */
    name: string;
    /** URL of a preview. */
    preview_url: string | null;
    /**
     * Whether it is a picture.
     * @enum {string}
     */
    type: "image" | "file";
};

/** A call of a tool in the browser. */
export type ChatKitClientToolCall = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the call. */
    call_id: string;
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** The tool that is called. */
    name: string;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** What it returned, null until then. */
    output: string | null;
    /**
     * How far the call is.
     * @enum {string}
     */
    status: "in_progress" | "completed";
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.client_tool_call";
};

/** A file as source. */
export type ChatKitFileAnnotation = {
    source: ChatKitFileSource;
    /** @enum {string} */
    type: "file";
};

/** A file. */
export type ChatKitFileSource = {
    /** Name of the file. */
    filename: string;
    /** @enum {string} */
    type: "file";
};

/** What the person chose for the answer. */
export type ChatKitInferenceOptions = {
    /** Name of the model that answers; null for the one of the workflow. */
    model: string | null;
    /** The tool to use. */
    tool_choice: ChatKitToolChoice | null;
};

/** Text that the person wrote. */
export type ChatKitInputText = {
    /** What the user typed. */
    text: string;
    /** @enum {string} */
    type: "input_text";
};

/** Text that the person quotes. */
export type ChatKitQuotedText = {
    /** Passage that the user quoted from an earlier message. */
    text: string;
    /** @enum {string} */
    type: "quoted_text";
};

/** Text of the assistant. */
export type ChatKitResponseOutputText = {
    /** Its sources. */
    annotations: ChatKitAnnotation[];
    /** What the assistant wrote, with its annotations beside it. */
    text: string;
    /** @enum {string} */
    type: "output_text";
};

/** The value of a variable of a workflow. */
export type ChatKitStateVariable = string | boolean | number;

/** A step of the workflow. */
export type ChatKitTask = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Its title. */
    heading: string | null;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** What was done. */
    summary: string | null;
    /**
     * Kind of step.
     * @enum {string}
     */
    task_type: "custom" | "thought";
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.task";
};

/** Steps of the workflow that belong together. */
export type ChatKitTaskGroup = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** The steps. */
    tasks: ChatKitTaskGroupTask[];
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.task_group";
};

/** A step in a group. */
export type ChatKitTaskGroupTask = {
    /** Its title. */
    heading: string | null;
    /** What was done. */
    summary: string | null;
    /**
     * Kind of step.
     * @enum {string}
     */
    type: "custom" | "thought";
};

/** A chat of one person. */
export type ChatKitThread = {
    /** When it was begun, in Unix seconds. */
    created_at: number;
    /** Id of the thread (`cthr_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread";
    status: ChatKitThreadStatus;
    /** Its title, null while it has none. */
    title: string | null;
    /** Your id of the person. */
    user: string;
};

/** It can go on. */
export type ChatKitThreadActive = {
    /** @enum {string} */
    type: "active";
};

/** A message of the assistant. */
export type ChatKitThreadAssistantMessageItem = {
    /** The parts of the message. */
    content: ChatKitResponseOutputText[];
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.assistant_message";
};

/** It takes no more messages. */
export type ChatKitThreadClosed = {
    /** Why. */
    reason: string | null;
    /** @enum {string} */
    type: "closed";
};

/** The thread and its items are gone. */
export type ChatKitThreadDeleted = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the thread (`cthr_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread.deleted";
};

/** Something that happened in a thread. */
export type ChatKitThreadItem = ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitClientToolCall | ChatKitTask | ChatKitTaskGroup;

/** A page of what happened in a thread. */
export type ChatKitThreadItemList = {
    /** The items. */
    data: ChatKitThreadItem[];
    /** Id of the first item, null on an empty page. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item, null on an empty page. */
    last_id: string | null;
    /** @enum {string} */
    object: "list";
};

/** A page of threads. */
export type ChatKitThreadList = {
    /** The threads. */
    data: ChatKitThread[];
    /** Id of the first thread, null on an empty page. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last thread, null on an empty page. */
    last_id: string | null;
    /** @enum {string} */
    object: "list";
};

/** It takes no messages for now. */
export type ChatKitThreadLocked = {
    /** Why. */
    reason: string | null;
    /** @enum {string} */
    type: "locked";
};

/** Whether the thread can go on. */
export type ChatKitThreadStatus = ChatKitThreadActive | ChatKitThreadLocked | ChatKitThreadClosed;

/** A message of the person. */
export type ChatKitThreadUserMessageItem = {
    /** Files sent with it. */
    attachments: ChatKitAttachment[];
    /** The parts of the message. */
    content: ChatKitUserMessageContent[];
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** What the person chose for the answer, null when nothing. */
    inference_options: ChatKitInferenceOptions | null;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.user_message";
};

/** A tool. */
export type ChatKitToolChoice = {
    /** Id of the tool. */
    id: string;
};

/** Whether the workflow is traced. */
export type ChatKitTracing = {
    /** Whether it is traced. */
    enabled: boolean;
};

/** A web page as source. */
export type ChatKitUrlAnnotation = {
    source: ChatKitUrlSource;
    /** @enum {string} */
    type: "url";
};

/** A web page. */
export type ChatKitUrlSource = {
    /** @enum {string} */
    type: "url";
    /** Address of the page. */
    url: string;
};

/** A part of a person's message. */
export type ChatKitUserMessageContent = ChatKitInputText | ChatKitQuotedText;

/** A widget shown in the chat. */
export type ChatKitWidgetItem = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the item (`cthi_…`). */
    id: string;
    /** @enum {string} */
    object: "chatkit.thread_item";
    /** Id of the thread (`cthr_…`). */
    thread_id: string;
    /** @enum {string} */
    type: "chatkit.widget";
    /** The widget as JSON text. */
    widget: string;
};

/** The workflow behind a session. */
export type ChatKitWorkflow = {
    /** Id of the workflow (`wf_…`). */
    id: string;
    /** Values of its variables. */
    state_variables: {
        [key: string]: ChatKitStateVariable;
    } | null;
    tracing: ChatKitTracing;
    /** Version of the workflow. Null means the one last deployed. */
    version: string | null;
};

/** Names of OpenAI's chat models. */
export type ChatModel = "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.6-luna" | "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.4-mini-2026-03-17" | "gpt-5.4-nano-2026-03-17" | "gpt-5.3-chat-latest" | "gpt-5.2" | "gpt-5.2-2025-12-11" | "gpt-5.2-chat-latest" | "gpt-5.2-pro" | "gpt-5.2-pro-2025-12-11" | "gpt-5.1" | "gpt-5.1-2025-11-13" | "gpt-5.1-codex" | "gpt-5.1-mini" | "gpt-5.1-chat-latest" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-2025-08-07" | "gpt-5-mini-2025-08-07" | "gpt-5-nano-2025-08-07" | "gpt-5-chat-latest" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4.1-2025-04-14" | "gpt-4.1-mini-2025-04-14" | "gpt-4.1-nano-2025-04-14" | "o4-mini" | "o4-mini-2025-04-16" | "o3" | "o3-2025-04-16" | "o3-mini" | "o3-mini-2025-01-31" | "o1" | "o1-2024-12-17" | "o1-preview" | "o1-preview-2024-09-12" | "o1-mini" | "o1-mini-2024-09-12" | "gpt-4o" | "gpt-4o-2024-11-20" | "gpt-4o-2024-08-06" | "gpt-4o-2024-05-13" | "gpt-4o-audio-preview" | "gpt-4o-audio-preview-2024-10-01" | "gpt-4o-audio-preview-2024-12-17" | "gpt-4o-audio-preview-2025-06-03" | "gpt-4o-mini-audio-preview" | "gpt-4o-mini-audio-preview-2024-12-17" | "gpt-4o-search-preview" | "gpt-4o-mini-search-preview" | "gpt-4o-search-preview-2025-03-11" | "gpt-4o-mini-search-preview-2025-03-11" | "chatgpt-4o-latest" | "codex-mini-latest" | "gpt-4o-mini" | "gpt-4o-mini-2024-07-18" | "gpt-4-turbo" | "gpt-4-turbo-2024-04-09" | "gpt-4-0125-preview" | "gpt-4-turbo-preview" | "gpt-4-1106-preview" | "gpt-4-vision-preview" | "gpt-4" | "gpt-4-0314" | "gpt-4-0613" | "gpt-4-32k" | "gpt-4-32k-0314" | "gpt-4-32k-0613" | "gpt-3.5-turbo" | "gpt-3.5-turbo-16k" | "gpt-3.5-turbo-0301" | "gpt-3.5-turbo-0613" | "gpt-3.5-turbo-1106" | "gpt-3.5-turbo-0125" | "gpt-3.5-turbo-16k-0613";

/** A ChatKit session. Hand its `client_secret` to the browser. */
export type ChatSession = {
    chatkit_configuration: ChatSessionChatKitConfiguration;
    /** Short-lived secret with which ChatKit in the browser opens the session. */
    client_secret: string;
    /** When the session ends, in Unix seconds. */
    expires_at: number;
    /** Id of the session (`cksess_…`). */
    id: string;
    /** Most requests in a minute. */
    max_requests_per_1_minute: number;
    /** @enum {string} */
    object: "chatkit.session";
    rate_limits: ChatSessionRateLimits;
    status: ChatSessionStatus;
    /** Your id of the person. */
    user: string;
    workflow: ChatKitWorkflow;
};

/** Whether threads get a title by themselves. */
export type ChatSessionAutomaticThreadTitling = {
    /** Whether they do. */
    enabled: boolean;
};

/** Whether threads get a title by themselves. */
export type ChatSessionAutomaticThreadTitlingParam = {
    /**
     * Whether they do.
     * @default true
     */
    enabled?: boolean;
};

/** What the chat offers. */
export type ChatSessionChatKitConfiguration = {
    automatic_thread_titling: ChatSessionAutomaticThreadTitling;
    file_upload: ChatSessionFileUpload;
    history: ChatSessionHistory;
};

/** What the chat offers. */
export type ChatSessionChatKitConfigurationParam = {
    automatic_thread_titling?: (ChatSessionAutomaticThreadTitlingParam | (ChatSessionAutomaticThreadTitlingParam & Fields));
    file_upload?: (ChatSessionFileUploadParam | (ChatSessionFileUploadParam & Fields));
    history?: (ChatSessionHistoryParam | (ChatSessionHistoryParam & Fields));
};

/** A ChatKit session for one person. */
export type ChatSessionCreateParams = {
    chatkit_configuration?: (ChatSessionChatKitConfigurationParam | (ChatSessionChatKitConfigurationParam & Fields));
    expires_after?: (ChatSessionExpiresAfterParam | (ChatSessionExpiresAfterParam & Fields));
    rate_limits?: (ChatSessionRateLimitsParam | (ChatSessionRateLimitsParam & Fields));
    /** Your id of the person. Threads belong to it. */
    user: string;
    workflow: (ChatSessionWorkflowParam | (ChatSessionWorkflowParam & Fields));
};

/** When the session ends. */
export type ChatSessionExpiresAfterParam = {
    /** The time from which to count. */
    anchor: "created_at" | (string & {});
    /** Seconds after it, at most 600. */
    seconds: number;
};

/** Whether files can be uploaded. */
export type ChatSessionFileUpload = {
    /** Whether they can. */
    enabled: boolean;
    /** Largest file in megabytes. */
    max_file_size: number | null;
    /** Most files in the session. */
    max_files: number | null;
};

/** Whether files can be uploaded. */
export type ChatSessionFileUploadParam = {
    /**
     * Whether they can.
     * @default false
     */
    enabled?: boolean;
    /**
     * Largest file in megabytes.
     * @default 512
     */
    max_file_size?: number;
    /**
     * Most files in the session.
     * @default 10
     */
    max_files?: number;
};

/** Whether earlier threads are shown. */
export type ChatSessionHistory = {
    /** Whether they are. */
    enabled: boolean;
    /** How many are shown. Null means all. */
    recent_threads: number | null;
};

/** Whether earlier threads are shown. */
export type ChatSessionHistoryParam = {
    /**
     * Whether they are.
     * @default true
     */
    enabled?: boolean;
    /** How many are shown. All when left out. */
    recent_threads?: number;
};

/** How many requests the session may make. */
export type ChatSessionRateLimits = {
    /** Most requests in a minute. */
    max_requests_per_1_minute: number;
};

/** How many requests the session may make. */
export type ChatSessionRateLimitsParam = {
    /**
     * Most requests in a minute.
     * @default 10
     */
    max_requests_per_1_minute?: number;
};

/** State of a session. */
export type ChatSessionStatus = "active" | "expired" | "cancelled";

/** Whether the workflow is traced. */
export type ChatSessionTracingParam = {
    /**
     * Whether it is traced.
     * @default true
     */
    enabled?: boolean;
};

/** The workflow behind the session. */
export type ChatSessionWorkflowParam = {
    /** Id of the workflow (`wf_…`). */
    id: string;
    /** Values for its variables; names of at most 64 characters. */
    state_variables?: {
        [key: string]: ChatKitStateVariable;
    };
    tracing?: (ChatSessionTracingParam | (ChatSessionTracingParam & Fields));
    /** Version of the workflow. The one last deployed when left out. */
    version?: string;
};

/** Query parameters of `mcpServers.userAccess.check`. */
export type CheckMcpServerUserAccessQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** A collection inside another. */
export type ChildCollection = {
    collection_details?: CollectionDetails;
    /**
     * Id of the collection.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name shown in the dashboard. */
    name: string;
};

/** How long the secret works and the session it is for. */
export type ClientSecretCreateParams = {
    /** When the secret stops to open sessions. */
    expires_after?: Open<{
        /**
         * The moment from which is counted.
         * @default created_at
         */
        anchor?: "created_at" | (string & {});
        /**
         * Seconds after it, 10 to 7200.
         * @default 600
         */
        seconds?: number;
    }>;
    /** Settings of the session. The client can still change them. */
    session?: RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam | Unlisted;
};

/** A secret that a browser or phone can open a session with. */
export type ClientSecretCreateResponse = {
    /** When it stops to open sessions, in Unix seconds. */
    expires_at: number;
    /** The session as it will begin. */
    session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
    /** The secret (`ek_…`). */
    value: string;
};

/** A container made for the request. */
export type CodeInterpreterContainerAuto = {
    /** Ids of uploaded files to put in the container. */
    file_ids?: string[];
    /**
     * Memory of the container.
     * @enum {string|null}
     */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    network_policy?: ContainerNetworkPolicyParam;
    /** @enum {string} */
    type: "auto";
};

/** An image that the code drew. */
export type CodeInterpreterImageOutput = {
    /** Where the image that the code drew is stored. */
    image: {
        /** Id of the image's file. */
        file_id: string;
    };
    /** @constant */
    type: "image";
};

/** More text that the code printed. */
export type CodeInterpreterLogs = {
    /** Which output of the call. */
    index: number;
    /** Text to append. */
    logs?: string;
    /** @constant */
    type: "logs";
};

/** Text that the code printed. */
export type CodeInterpreterLogsOutput = {
    /** The text. */
    logs: string;
    /** @constant */
    type: "logs";
};

/** An image that the code drew. */
export type CodeInterpreterOutputImage = {
    /** Where the image that the code drew is stored; in a delta it may still be missing. */
    image?: {
        /** Id of the image's file. */
        file_id?: string;
    };
    /** Which output of the call. */
    index: number;
    /** @constant */
    type: "image";
};

/** For the code interpreter. */
export type CodeInterpreterResources = {
    /**
     * Ids of files that the code can read, `file-…`.
     * @default []
     */
    file_ids?: string[];
};

/** A call of the code interpreter. */
export type CodeInterpreterToolCall = {
    /** The code and its output. */
    code_interpreter: {
        /** The code that ran. */
        input: string;
        /** What the code put out. */
        outputs: (CodeInterpreterLogsOutput | CodeInterpreterImageOutput)[];
    };
    /** Id of the call. */
    id: string;
    /** @constant */
    type: "code_interpreter";
};

/** More of a call of the code interpreter. */
export type CodeInterpreterToolCallDelta = {
    /** More code or output. */
    code_interpreter?: {
        /** Code to append. */
        input?: string;
        /** More of what the code wrote or drew. */
        outputs?: (CodeInterpreterLogs | CodeInterpreterOutputImage)[];
    };
    /** Id of the call. */
    id?: string;
    /** Which call of the step. */
    index: number;
    /** @constant */
    type: "code_interpreter";
};

/** A folder of prompts. */
export type Collection = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the collection.
     * Format: uuid
     */
    id: string;
    /** Whether new prompts go here when nothing else is said. */
    is_default: boolean;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name shown in the dashboard. */
    name: string;
    /**
     * Id of the collection it is in, null at the top.
     * Format: uuid
     */
    parent_collection_id?: string | null;
    /** Slug of the collection, for example `support-3f2a1b`. */
    slug: string;
    /** Whether it can be used. */
    status: ("active" | "archived") | (string & {});
    /**
     * Id of its workspace.
     * Format: uuid
     */
    workspace_id: string;
};

/** A new collection. */
export type CollectionCreateParams = {
    /** Name shown in the dashboard. */
    name: string;
    /** Id or slug of the collection it goes into. */
    parent_collection_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** The new collection. */
export type CollectionCreated = {
    /**
     * Id of the collection.
     * Format: uuid
     */
    id: string;
    /** Slug of the collection, for example `support-3f2a1b`. */
    slug: string;
};

/** Empty. */
export type CollectionDeleted = {
    [key: string]: unknown;
};

/** How much a collection holds and when that changed. */
export type CollectionDetails = {
    /** Number of collections in it. */
    child_collections_count: number;
    /**
     * Last change of a collection in it, or null.
     * Format: date-time
     */
    child_collections_last_updated_at?: string | null;
    /** Number of prompts in it. */
    prompts_count: number;
    /**
     * Last change of a prompt in it, or null.
     * Format: date-time
     */
    prompts_last_updated_at?: string | null;
};

/** A page of collections. */
export type CollectionList = {
    /** The collections of this page. */
    data: CollectionListItem[];
    /** Number of collections on all pages. */
    total: number;
};

/** A collection and what it holds. */
export type CollectionListItem = Collection & {
    collection_details?: CollectionDetails;
};

/** The new name. */
export type CollectionUpdateParams = {
    /** Name shown in the dashboard. */
    name: string;
};

/** Empty. */
export type CollectionUpdated = {
    [key: string]: unknown;
};

/** A collection and the collections in it. */
export type CollectionWithChildren = Collection & {
    /** The collections directly in it. */
    child_collections?: ChildCollection[];
};

/** A conversation in compact form. */
export type CompactedResponse = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the compaction (`resp_…`). */
    id: string;
    /** @enum {string} */
    object: "response.compaction";
    /** Items to send as the start of the next `input`, as they are. */
    output: ResponseOutputItem[];
    usage: ResponseUsage;
};

/** Compares one attribute of a file with a value. */
export type ComparisonFilter = {
    /** Name of the attribute. */
    key: string;
    /**
     * How to compare: equal, not equal, greater, greater or equal, less, less or equal, one of, none of.
     * @enum {string}
     */
    type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
    /** What to compare with; a list for `in` and `nin`. */
    value: string | number | boolean | (string | number)[];
};

/** A completion. Streamed events have the same shape. */
export type Completion = {
    /** The texts, `n` for each prompt. */
    choices: CompletionChoice[];
    /** When it was made, in Unix seconds. */
    created: number;
    hook_results?: HookResults;
    /** Id of the completion, for example `cmpl-…`. */
    id: string;
    /** The model that wrote it. */
    model: string;
    /** @constant */
    object: "text_completion";
    /** The provider that answered. The gateway adds it where it translates the answer. */
    provider?: string;
    /** Changes when the provider changes its backend. */
    system_fingerprint?: string;
    usage?: CompletionUsage;
};

/** One continuation. */
export type CompletionChoice = {
    /**
     * Why it ended: it was complete (`stop`), the tokens ran out (`length`), or a filter held it back. Null in a stream until the last event.
     * @enum {string}
     */
    finish_reason: "stop" | "length" | "content_filter";
    /** Place in `choices`. */
    index: number;
    /** How likely each token was; null unless asked for. */
    logprobs: CompletionChoiceLogprobs | null;
    /** What the model wrote after the prompt. */
    text: string;
};

/** How likely each token was. */
export type CompletionChoiceLogprobs = {
    /** Where each token begins in the text. */
    text_offset?: number[];
    /** Natural logarithm of each token's probability. */
    token_logprobs?: number[];
    /** Pieces of the text, in the order in which they were written. */
    tokens?: string[];
    /** For each place, likely tokens to the logarithm of their probability. */
    top_logprobs?: {
        [key: string]: number;
    }[];
};

/** The text to continue, and how. */
export type CompletionCreateParams = {
    /**
     * How many completions to make at the provider, of which the likeliest `n` are returned. Not with `stream`.
     * @default 1
     */
    best_of?: number | null;
    /**
     * Whether the prompt comes back before the completion.
     * @default false
     */
    echo?: boolean | null;
    /**
     * Above 0, tokens become less likely the more often they occurred.
     * @default 0
     */
    frequency_penalty?: number | null;
    /** Token id to bias: -100 bans the token, 100 makes it nearly certain. */
    logit_bias?: {
        [key: string]: number;
    } | null;
    /** How many of the likeliest tokens to report at each place. */
    logprobs?: number | null;
    /**
     * Most tokens of the completion.
     * @default 16
     */
    max_tokens?: number | null;
    /** Name of the model at the provider, or `@provider-slug/model`. */
    model: (string & {}) | (("gpt-3.5-turbo-instruct" | "davinci-002" | "babbage-002") | (string & {}));
    /**
     * How many completions to return for each prompt.
     * @default 1
     */
    n?: number | null;
    /**
     * Above 0, tokens that occurred at all become less likely.
     * @default 0
     */
    presence_penalty?: number | null;
    /**
     * Text, several texts, or the same as tokens. Null starts a new document.
     * @default <|endoftext|>
     */
    prompt: string | string[] | number[] | number[][] | null;
    /** The same seed and request give mostly the same completion. */
    seed?: number | null;
    /** Up to 4 strings that end the completion; they are not part of it. */
    stop?: string | string[] | null;
    /**
     * Whether the completion comes in pieces.
     * @default false
     */
    stream?: boolean | null;
    /** Options of streaming, only with `stream: true`. */
    stream_options?: (ChatCompletionStreamOptions | (ChatCompletionStreamOptions & Fields)) | null;
    /** Text that is to follow the completion; few models know it. */
    suffix?: string | null;
    /**
     * Low is predictable, high is varied. Change this or `top_p`, not both.
     * @default 1
     */
    temperature?: number | null;
    /** Picks among the k likeliest tokens only. Not OpenAI. */
    top_k?: number | null;
    /**
     * Picks among the likeliest tokens that together have this probability.
     * @default 1
     */
    top_p?: number | null;
    /** Id of your end user, for the provider's monitoring. */
    user?: string;
};

/** The tokens that a request used. */
export type CompletionUsage = {
    /** Tokens written to the provider's prompt cache. The gateway adds it for Anthropic and Bedrock; absent in its strict mode. */
    cache_creation_input_tokens?: number;
    /** Tokens read from the provider's prompt cache. The gateway adds it for Anthropic and Bedrock; absent in its strict mode. */
    cache_read_input_tokens?: number;
    /** Tokens of the answer, hidden reasoning included. */
    completion_tokens: number;
    completion_tokens_details?: CompletionUsageCompletionTokensDetails;
    /** Web searches that the provider ran, for example Perplexity. */
    num_search_queries?: number;
    /** Tokens of the request. */
    prompt_tokens: number;
    prompt_tokens_details?: CompletionUsagePromptTokensDetails;
    /** Both together. */
    total_tokens: number;
};

/** What the tokens of the answer were. */
export type CompletionUsageCompletionTokensDetails = {
    /** Tokens of `prediction` that the answer used. */
    accepted_prediction_tokens?: number;
    /** Tokens of audio. */
    audio_tokens?: number;
    /** Tokens of images. */
    image_tokens?: number;
    /** Tokens of hidden reasoning. */
    reasoning_tokens?: number;
    /** Tokens of `prediction` that the answer did not use; they are billed. */
    rejected_prediction_tokens?: number;
    /** Tokens of text. */
    text_tokens?: number;
};

/** What the tokens of the request were. */
export type CompletionUsagePromptTokensDetails = {
    /** Tokens of audio. */
    audio_tokens?: number;
    /** Tokens written to the prompt cache. */
    cache_write_tokens?: number;
    /** Tokens read from the prompt cache. */
    cached_tokens?: number;
    /** Tokens of images. */
    image_tokens?: number;
    /** Tokens of text. */
    text_tokens?: number;
};

/** Joins several filters. */
export type CompoundFilter = {
    /** The filters to join; each compares, or joins again. */
    filters: (ComparisonFilter | unknown)[];
    /**
     * Whether all or any of the filters must match.
     * @enum {string}
     */
    type: "and" | "or";
};

/** Joins several filters. */
export type CompoundFilterParam = {
    /** The filters to join; each compares, or joins again. */
    filters: ((ComparisonFilter | (ComparisonFilter & Fields)) | unknown)[];
    /**
     * Whether all or any of the filters must match.
     * @enum {string}
     */
    type: "and" | "or";
};

/** Something to do with mouse, keyboard or screen. */
export type ComputerAction = ComputerActionClick | ComputerActionDoubleClick | ComputerActionDrag | ComputerActionKeypress | ComputerActionMove | ComputerActionScreenshot | ComputerActionScroll | ComputerActionType | ComputerActionWait;

/** Click. */
export type ComputerActionClick = {
    /**
     * The mouse button.
     * @enum {string}
     */
    button: "left" | "right" | "wheel" | "back" | "forward";
    /** Keys held down meanwhile. */
    keys?: string[] | null;
    /** @enum {string} */
    type: "click";
    /** Pixels from the left edge of the screen. */
    x: number;
    /** Pixels from the top edge of the screen. */
    y: number;
};

/** Click twice. */
export type ComputerActionDoubleClick = {
    /** Keys held down meanwhile. */
    keys: string[] | null;
    /** @enum {string} */
    type: "double_click";
    /** Pixels from the left edge of the screen. */
    x: number;
    /** Pixels from the top edge of the screen. */
    y: number;
};

/** Drag along a path. */
export type ComputerActionDrag = {
    /** Keys held down meanwhile. */
    keys?: string[] | null;
    /** Points to pass, from start to end. */
    path: ComputerActionDragPath[];
    /** @enum {string} */
    type: "drag";
};

/** A point on the screen. */
export type ComputerActionDragPath = {
    /** Pixels from the left edge of the screen. */
    x: number;
    /** Pixels from the top edge of the screen. */
    y: number;
};

/** Press keys together. */
export type ComputerActionKeypress = {
    /** The keys, for example `["CTRL", "S"]`. */
    keys: string[];
    /** @enum {string} */
    type: "keypress";
};

/** Actions to carry out, in order. */
export type ComputerActionList = ComputerAction[];

/** Move the mouse. */
export type ComputerActionMove = {
    /** Keys held down meanwhile. */
    keys?: string[] | null;
    /** @enum {string} */
    type: "move";
    /** Pixels from the left edge of the screen. */
    x: number;
    /** Pixels from the top edge of the screen. */
    y: number;
};

/** Take a screenshot. */
export type ComputerActionScreenshot = {
    /** @enum {string} */
    type: "screenshot";
};

/** Scroll. */
export type ComputerActionScroll = {
    /** Keys held down meanwhile. */
    keys?: string[] | null;
    /** Pixels to scroll to the right. */
    scroll_x: number;
    /** Pixels to scroll down. */
    scroll_y: number;
    /** @enum {string} */
    type: "scroll";
    /** Pixels from the left edge of the screen. */
    x: number;
    /** Pixels from the top edge of the screen. */
    y: number;
};

/** Type text. */
export type ComputerActionType = {
    /** What to type, character by character. */
    text: string;
    /** @enum {string} */
    type: "type";
};

/** Wait for the screen to settle. */
export type ComputerActionWait = {
    /** @enum {string} */
    type: "wait";
};

/** A screenshot. */
export type ComputerScreenshotContent = {
    /**
     * How closely the model looks.
     * @enum {string}
     */
    detail: "low" | "high" | "auto" | "original";
    /** Id of the uploaded file with the screenshot. */
    file_id: string | null;
    /** URL of the screenshot. */
    image_url: string | null;
    prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint;
    /** @enum {string} */
    type: "computer_screenshot";
};

/** Lets the model operate a computer through screenshots and input that your code carries out. */
export type ComputerTool = {
    /** @enum {string} */
    type: "computer";
};

/** Lets the model operate a virtual computer; the older form of `computer`. */
export type ComputerUsePreviewTool = {
    /** Height of the screen, in pixels. */
    display_height: number;
    /** Width of the screen, in pixels. */
    display_width: number;
    /**
     * What kind of computer it is.
     * @enum {string}
     */
    environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
    /** @enum {string} */
    type: "computer_use_preview";
};

/** A saved routing config, without the config itself. */
export type Config = {
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the config.
     * Format: uuid
     */
    id: string;
    /** 1 when it is the workspace's default, else 0. */
    is_default: number;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /** Its name, for people. */
    name: string;
    /** Always `config`. */
    object?: "config" | (string & {});
    /**
     * The organisation it belongs to.
     * Format: uuid
     */
    organisation_id: string;
    /**
     * The user or key that made it.
     * Format: uuid
     */
    owner_id: string;
    /** What requests name it by, for example `pc-checkout-1a2b3c`. */
    slug: string;
    /** `active` or `archived`. */
    status: string;
    /**
     * The user or key that changed it last.
     * Format: uuid
     */
    updated_by: string;
    /**
     * The workspace it belongs to.
     * Format: uuid
     */
    workspace_id: string;
};

/** A config to save. */
export type ConfigCreateParams = {
    config?: GatewayConfig;
    /** 1 to make it the workspace's default; 0 when left out. */
    isDefault?: number;
    /** Name, for people. */
    name?: string;
    /**
     * The workspace to save it in. Needed with an organisation-wide API key.
     * Format: uuid
     */
    workspace_id?: string;
};

/** Where the config was saved. */
export type ConfigCreated = {
    /**
     * Id of the config.
     * Format: uuid
     */
    id: string;
    /** Always `config`. */
    object?: "config" | (string & {});
    /** What requests name it by. */
    slug?: string;
    /**
     * Id of its first version.
     * Format: uuid
     */
    version_id: string;
};

/** Empty: the status says that the config is gone. */
export type ConfigDeleted = {
    [key: string]: unknown;
};

/** A saved routing config with the config itself. */
export type ConfigDetails = Config & {
    config: StoredGatewayConfig;
    /** How it is stored, for example `json`. */
    format: string;
    /** Its kind, for example `ORG_CONFIG`. */
    type: string;
    /**
     * The version shown here.
     * Format: uuid
     */
    version_id: string;
};

/** The configs of a workspace. */
export type ConfigList = {
    /** The configs. */
    data: Config[];
    /** Always `list`. */
    object: "list" | (string & {});
    /** How many there are. */
    total: number;
};

/** What to change; what is left out stays. */
export type ConfigUpdateParams = {
    config?: GatewayConfig;
    /** New name. */
    name?: string;
    /** New status, for example `active` or `archived`. */
    status?: string;
};

/** The version that the change made. */
export type ConfigUpdated = {
    /**
     * Id of the config.
     * Format: uuid
     */
    id?: string;
    /** Always `config`. */
    object?: "config" | (string & {});
    /** What requests name it by. */
    slug?: string;
    /**
     * Id of the new version.
     * Format: uuid
     */
    version_id: string;
};

/** One version of a config. */
export type ConfigVersion = Config & {
    /** The routing config as JSON text. */
    config: string;
    /** How it is stored, for example `json`. */
    format: string;
    /** Its kind, for example `ORG_CONFIG`. */
    type: string;
    /**
     * When the version was made.
     * Format: date-time
     */
    version_created_at?: string;
    /**
     * Id of the version.
     * Format: uuid
     */
    version_id: string;
    /**
     * The user or key that made the version.
     * Format: uuid
     */
    version_owner_id?: string;
};

/** The versions of a config, the newest first. */
export type ConfigVersionList = {
    /** The versions. */
    data: ConfigVersion[];
    /** Always `list`. */
    object: "list" | (string & {});
    /** How many there are. */
    total: number;
};

/** Query parameters of `realtime.connect`. */
export type ConnectRealtimeQuery = {
    /** Model to talk to, for example `gpt-realtime`. */
    model?: string;
};

/** A sandbox in which the code interpreter and shell commands run. */
export type Container = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    expires_after?: ContainerExpiresAfter;
    /** Id of the container (`cntr_…`). */
    id: string;
    /** When it was last used, in Unix seconds. */
    last_active_at?: number;
    memory_limit?: ContainerMemoryLimit;
    /** What you called the container when you made it. */
    name: string;
    network_policy?: ContainerNetworkPolicy;
    /** The word `container`. */
    object: string;
    /** Its state, for example `running` or `expired`. */
    status: string;
};

/** A container made for the request. */
export type ContainerAuto = {
    /** Ids of uploaded files to put in the container. */
    file_ids?: string[];
    /**
     * Memory of the container.
     * @enum {string|null}
     */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    network_policy?: ContainerNetworkPolicyParam;
    /** Skills to put in the container. */
    skills?: ContainerSkill[];
    /** @enum {string} */
    type: "container_auto";
};

/** A container to make. */
export type ContainerCreateParams = {
    expires_after?: (ContainerExpiresAfterParam | (ContainerExpiresAfterParam & Fields));
    /** Ids of uploaded files to copy into it (`file-…`). */
    file_ids?: string[];
    memory_limit?: ContainerMemoryLimit | (string & {});
    /** Name of the container. */
    name: string;
    network_policy?: ContainerNetworkPolicyParam | Unlisted;
    /** Skills to put in it. */
    skills?: (ContainerSkill | Unlisted)[];
};

/** When the container is thrown away. */
export type ContainerExpiresAfter = {
    /**
     * The time from which it counts.
     * @enum {string}
     */
    anchor?: "last_active_at";
    /** Minutes after it. */
    minutes?: number;
};

/** When the container is thrown away. */
export type ContainerExpiresAfterParam = {
    /** The time from which to count. */
    anchor: "last_active_at" | (string & {});
    /** Minutes after it, at most 20. */
    minutes: number;
};

/** A file in a container. */
export type ContainerFile = {
    /** Size in bytes. */
    bytes: number;
    /** Id of the container (`cntr_…`). */
    container_id: string;
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the file (`cfile_…`). */
    id: string;
    /** @enum {string} */
    object: "container.file";
    /** Where it is in the container, for example `/mnt/data/report.csv`. */
    path: string;
    /** Who put it there, for example `user` or `assistant`. */
    source: string;
};

/** A file for a container: `file` to upload one, or `file_id` to copy one. */
export type ContainerFileCreateParams = {
    /**
     * The file itself.
     * Format: binary
     */
    file?: FileInput;
    /** Id of an uploaded file (`file-…`). */
    file_id?: string;
};

/** A page of files. */
export type ContainerFileList = {
    /** The files. */
    data: ContainerFile[];
    /** Id of the first item, null on an empty page. */
    first_id?: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item, null on an empty page. */
    last_id?: string | null;
    /** @enum {string} */
    object: "list";
};

/** A page of containers. */
export type ContainerList = {
    /** The containers. */
    data: Container[];
    /** Id of the first item, null on an empty page. */
    first_id?: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item, null on an empty page. */
    last_id?: string | null;
    /** @enum {string} */
    object: "list";
};

/** Memory of the container. */
export type ContainerMemoryLimit = "1g" | "4g" | "16g" | "64g";

/** Which parts of the network the container may reach. */
export type ContainerNetworkPolicy = {
    /** Domains that may be reached. */
    allowed_domains?: string[];
    /**
     * Only some domains, or no network.
     * @enum {string}
     */
    type: "allowlist" | "disabled";
};

/** Only the domains listed. */
export type ContainerNetworkPolicyAllowlist = {
    /** Domains that may be reached. */
    allowed_domains: string[];
    /** Secrets to add to requests to these domains. */
    domain_secrets?: ContainerNetworkPolicyDomainSecret[];
    /** @enum {string} */
    type: "allowlist";
};

/** No network. */
export type ContainerNetworkPolicyDisabled = {
    /** @enum {string} */
    type: "disabled";
};

/** A secret that only requests to one domain carry; code in the container does not see it. */
export type ContainerNetworkPolicyDomainSecret = {
    /** The domain it belongs to. */
    domain: string;
    /** Name the code refers to it by. */
    name: string;
    /** The secret. */
    value: string;
};

/** Which parts of the network a container may reach. */
export type ContainerNetworkPolicyParam = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;

/** A container that exists. */
export type ContainerReference = {
    /** Id of the container (`cntr_…`). */
    container_id: string;
    /** @enum {string} */
    type: "container_reference";
};

/** A skill for a container: one that is stored, or one sent along. */
export type ContainerSkill = SkillReference | InlineSkill;

/** The answer has certain words. */
export type ContainsCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.contains";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: ContainsParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** The answer has code in a certain language. */
export type ContainsCodeCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.containsCode";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: ContainsCodeParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Language of `default.containsCode`. */
export type ContainsCodeParameters = {
    /** The language. */
    format: ("SQL" | "Python" | "TypeScript" | "JavaScript" | "Java" | "C#" | "C++" | "C" | "Ruby" | "PHP" | "Swift" | "Kotlin" | "Go" | "Rust" | "Scala" | "R" | "Perl" | "Shell" | "HTML" | "CSS" | "XML" | "JSON" | "YAML" | "Markdown" | "Dockerfile") | (string & {});
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** Words of `default.contains`. */
export type ContainsParameters = {
    /**
     * How many must be there: any of them, all or none.
     * @default any
     */
    operator: ("any" | "all" | "none") | (string & {});
    /** Words or phrases to look for. */
    words: string[];
};

/** The control plane refused the request. */
export type ControlPlaneFailure = {
    /** More on the error, where the control plane has it. */
    data: {
        /** Portkey's code, for example `AB01`. */
        errorCode?: string;
        /** What is wrong, for people. */
        message: string;
    };
    /** @enum {boolean} */
    success: false;
};

/** A conversation that responses read and add to. */
export type Conversation = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the conversation (`conv_…`). */
    id: string;
    /** Up to 16 pairs of strings for your own use. */
    metadata: Metadata | null;
    /** @enum {string} */
    object: "conversation";
};

/** How a conversation starts. */
export type ConversationCreateParams = {
    /** Items to start with, at most 20. */
    items?: (ResponseInputItem | Unlisted)[] | null;
    /** Up to 16 pairs of strings for your own use. */
    metadata?: Metadata | null;
};

/** The conversation is gone; its items are kept. */
export type ConversationDeleted = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the conversation (`conv_…`). */
    id: string;
    /** @enum {string} */
    object: "conversation.deleted";
};

/** A message or another item of a conversation. */
export type ConversationItem = ConversationMessage | ResponseReasoningItem | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseCustomToolCall | ResponseCustomToolCallOutput | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseCodeInterpreterToolCall | ResponseImageGenerationCall | ResponseMcpCall | ResponseMcpListTools | ResponseMcpApprovalRequest | ResponseMcpApprovalResponse | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | ResponseToolSearchCall | ResponseToolSearchOutputItem | ResponseAdditionalTools | ResponseProgram | ResponseProgramOutput | ResponseCompactionItem;

/** Items to add. */
export type ConversationItemCreateParams = {
    /** The items, at most 20. */
    items: (ResponseInputItem | Unlisted)[];
};

/** A page of items, or the items just added. */
export type ConversationItemList = {
    /** The items. */
    data: ConversationItem[];
    /** Id of the first item. */
    first_id: string;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item. */
    last_id: string;
    /** @enum {string} */
    object: "list";
};

/** A message of a conversation. */
export type ConversationMessage = {
    /** The parts of the message. */
    content: ConversationMessageContent[];
    /** Id of the message (`msg_…`). */
    id: string;
    /**
     * Whether an assistant's message is a remark on the way or the answer.
     * @enum {string|null}
     */
    phase?: "commentary" | "final_answer" | null;
    role: ResponseItemRole;
    /**
     * How far the message is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "message";
};

/** A part of a message. */
export type ConversationMessageContent = ResponseInputText | ResponseOutputText | ConversationTextContent | ResponseReasoningSummaryText | ResponseReasoningText | ResponseOutputRefusal | ResponseInputImage | ComputerScreenshotContent | ResponseInputFile;

/** Text. */
export type ConversationTextContent = {
    /** What the part says, as plain text. */
    text: string;
    /** @enum {string} */
    type: "text";
};

/** What to change about a conversation. */
export type ConversationUpdateParams = {
    /** Up to 16 pairs of strings for your own use. */
    metadata: Metadata | null;
};

/** Settings of `cortex`. */
export type CortexConfiguration = {
    /** Identifier of the Snowflake account. */
    snowflake_account: string;
};

/** Query parameters of `conversations.items.create`. */
export type CreateConversationItemsQuery = {
    /** What the items should hold beyond the usual. */
    include?: ResponseIncludable[];
};

/** The vectors. */
export type CreateEmbeddingResponse = {
    /** In the order of the input. */
    data: Embedding[];
    hook_results?: HookResults;
    /** The model that made them. */
    model: string;
    /** @constant */
    object: "list";
    /** The provider that answered. The gateway adds it where it translates the answer. */
    provider?: string;
    usage: CreateEmbeddingResponseUsage;
};

/** The tokens that the request used. */
export type CreateEmbeddingResponseUsage = {
    /** Tokens of the input. */
    prompt_tokens: number;
    /** All tokens. */
    total_tokens: number;
};

/** A model answers each item through chat completions. */
export type CreateEvalCompletionsRunDataSource = {
    /** The messages to the model. */
    input_messages?: EvalCompletionsTemplate | EvalItemReference;
    /** The model that answers. */
    model?: string;
    sampling_params?: EvalCompletionsSamplingParams;
    /** Where the items come from: sent along, a file, or stored completions. */
    source: EvalFileContentSource | EvalFileIDSource | EvalStoredCompletionsSource;
    /** @constant */
    type: "completions";
};

/** Items that already have their answers; no model is called. */
export type CreateEvalJSONLRunDataSource = {
    /** Where the items come from: sent along, or a file. */
    source: EvalFileContentSource | EvalFileIDSource;
    /** @constant */
    type: "jsonl";
};

/** A model answers each item through responses. */
export type CreateEvalResponsesRunDataSource = {
    /** The messages to the model. */
    input_messages?: EvalResponsesTemplate | EvalItemReference;
    /** The model that answers. */
    model?: string;
    sampling_params?: EvalResponsesSamplingParams;
    /** Where the items come from: sent along, a file, or stored responses. */
    source: EvalFileContentSource | EvalFileIDSource | EvalResponsesSource;
    /** @constant */
    type: "responses";
};

/** What `feedback.create` sends. */
export type CreateFeedbackBody = FeedbackCreateParams | FeedbackBatch;

/** Query parameters of `beta.threads.runs.create`. */
export type CreateRunQuery = {
    /** More to return. */
    include?: RunStepInclude[];
};

/** CrowdStrike AIDR finds no attack. */
export type CrowdstrikeCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "crowdstrike-aidr.guardChatCompletions";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TimeLimitedParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of a model server of your own. */
export type CustomHostConfiguration = {
    /** Headers to send with each call. */
    custom_headers?: {
        [key: string]: string;
    };
    /** Base URL to call. */
    custom_host?: string;
};

/** A request that did not go through the gateway, and its answer. */
export type CustomLog = {
    metadata?: CustomLogMetadata;
    request: (CustomLogRequest | (CustomLogRequest & Fields));
    response: (CustomLogResponse | (CustomLogResponse & Fields));
};

/** Where the log belongs in a trace, and metadata of your own. Values are strings. */
export type CustomLogMetadata = {
    /** Id of the span that this one is in. */
    parent_span_id?: string;
    /** Id of this span. */
    span_id?: string;
    /** Name of this span. */
    span_name?: string;
    /** Trace to file the log under. */
    trace_id?: string;
    [key: string]: string | string | undefined;
};

/** What was sent to the provider. */
export type CustomLogRequest = {
    /** The JSON body. */
    body: {
        [key: string]: unknown;
    };
    /** Headers to keep. Leave secrets out. */
    headers?: {
        [key: string]: string;
    };
    /** HTTP method. Default is `post`. */
    method?: string;
    /** Provider, for example `openai`; it makes costs known. */
    provider?: string;
    /** Where it was sent. */
    url: string;
};

/** What the provider answered. */
export type CustomLogResponse = {
    /** The JSON body. */
    body: {
        [key: string]: unknown;
    };
    /** Headers of the reply to keep. Leave secrets out. */
    headers?: {
        [key: string]: string;
    };
    /** Time until the answer was complete, in milliseconds. */
    response_time?: number;
    /** HTTP status. Default is 200. */
    status?: number;
    /** Whether the answer was streamed. Default is false. */
    streamingMode?: boolean;
};

/** A tool of yours that takes free text instead of JSON arguments. */
export type CustomTool = {
    allowed_callers?: ToolAllowedCallers;
    /** Whether the model may go on before your result is there. */
    async?: boolean;
    /** Whether the model only learns of the tool through tool search. */
    defer_loading?: boolean;
    /** What the tool does; the model reads this. */
    description?: string;
    format?: CustomToolInputFormat;
    /** Name the model calls it by. */
    name: string;
    /** @enum {string} */
    type: "custom";
};

/** What the text handed to a custom tool looks like. Free text when left out. */
export type CustomToolInputFormat = CustomToolInputFormatText | CustomToolInputFormatGrammar;

/** Only text that a grammar allows. */
export type CustomToolInputFormatGrammar = {
    /** The grammar itself. */
    definition: string;
    /**
     * Language the grammar is written in.
     * @enum {string}
     */
    syntax: "lark" | "regex";
    /** @enum {string} */
    type: "grammar";
};

/** Any text. */
export type CustomToolInputFormatText = {
    /** @enum {string} */
    type: "text";
};

/** Settings of `databricks`. */
export type DatabricksConfiguration = {
    /** Host of the workspace, for example `dbc-a1b2345c-d6e7.cloud.databricks.com`. */
    databricks_workspace: string;
};

/** Query parameters of `integrations.models.delete`. */
export type DeleteIntegrationModelsQuery = {
    /** Slugs of the models, separated by commas. */
    slugs: string;
};

/** Query parameters of `mcpServers.connections.delete`. */
export type DeleteMcpServerConnectionsQuery = {
    /** The user to sign out. Needed with a service key. */
    user_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `mcpServers.deleteTokens`. */
export type DeleteMcpServerTokensQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `providers.delete`. */
export type DeleteProviderQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** The skill is gone. */
export type DeletedSkill = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the skill (`skill_…`). */
    id: string;
    /** @enum {string} */
    object: "skill.deleted";
};

/** The version is gone. */
export type DeletedSkillVersion = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the version (`skillver_…`). */
    id: string;
    /** @enum {string} */
    object: "skill.version.deleted";
    /** Its number. */
    version: string;
};

/** Settings of preference training. `auto` lets the provider choose. */
export type DpoHyperparameters = {
    batch_size?: FineTuningBatchSize;
    /** Weight of the penalty for moving away from the first model. */
    beta?: "auto" | number;
    learning_rate_multiplier?: FineTuningLearningRateMultiplier;
    n_epochs?: FineTuningEpochs;
};

/** Settings of preference training. `auto` lets the provider choose. */
export type DpoHyperparametersParam = {
    batch_size?: FineTuningBatchSizeParam;
    /** Weight of the penalty for moving away from the first model. */
    beta?: ("auto" | (string & {})) | number;
    learning_rate_multiplier?: FineTuningLearningRateMultiplierParam;
    n_epochs?: FineTuningEpochsParam;
};

/** Training on pairs of a better and a worse answer (direct preference optimisation). */
export type DpoMethod = {
    hyperparameters?: DpoHyperparameters;
};

/** Training on pairs of a better and a worse answer (direct preference optimisation). */
export type DpoMethodParam = {
    hyperparameters?: (DpoHyperparametersParam | (DpoHyperparametersParam & Fields));
};

/** A message to the model, its content as plain text or in parts. */
export type EasyInputMessage = {
    /** The message. */
    content: string | ResponseInputMessageContentList;
    /** Whether an assistant's message is a remark on the way or the answer. Send it back as you received it. */
    phase?: ("commentary" | "final_answer" | null) | (string & {});
    /**
     * Whose message it is. `developer` and `system` go before `user`; `assistant` is an earlier answer.
     * @enum {string}
     */
    role: "user" | "assistant" | "system" | "developer";
    /** @enum {string} */
    type?: "message";
};

/** A vector. */
export type Embedding = {
    /** The numbers. With `encoding_format: base64` the API sends a string instead. */
    embedding: number[];
    /** Place of its text in the input. */
    index: number;
    /** @constant */
    object: "embedding";
};

/** Sound: its data or its URL. Google only. */
export type EmbeddingAudio = {
    /** The data in base64. */
    base64?: string;
    /** Media type of the sound, for example `audio/mpeg`. */
    mime_type?: string;
    /** The URL in Cloud Storage, `gs://…`. */
    url?: string;
};

/** The texts, and the model that turns them into vectors. */
export type EmbeddingCreateParams = {
    /** Length of the vectors, where the model can shorten them. */
    dimensions?: number;
    /**
     * Numbers (`float`), or the same as little-endian 32-bit floats in base64.
     * @default float
     */
    encoding_format?: ("float" | "base64") | (string & {});
    /** A text, up to 2048 texts, or the same as tokens. Not empty; the model limits the tokens of each. */
    input: string | string[] | number[] | number[][] | (EmbeddingMultimodalInput | (EmbeddingMultimodalInput & Fields))[];
    /** What the vectors are for, for example `search_query` or `search_document`. Cohere and others; not OpenAI. */
    input_type?: string;
    /** Name of the model at the provider, or `@provider-slug/model`. May be left out when the config names it. */
    model?: (string & {}) | EmbeddingModel;
    /** Id of your end user, for the provider's monitoring. */
    user?: string;
};

/** An image: its data or its URL. */
export type EmbeddingImage = {
    /** The data in base64. */
    base64?: string;
    /** Media type of the data, for example `image/png`. Google. */
    mime_type?: string;
    /** The URL; for Google in Cloud Storage, `gs://…`. */
    url?: string;
};

/** Names of OpenAI's embedding models. */
export type EmbeddingModel = ("text-embedding-ada-002" | "text-embedding-3-small" | "text-embedding-3-large") | (string & {});

/** An input that is not only text. The gateway takes it for models of Cohere, Google and Amazon that read images. */
export type EmbeddingMultimodalInput = {
    audio?: (EmbeddingAudio | (EmbeddingAudio & Fields));
    image?: (EmbeddingImage | (EmbeddingImage & Fields));
    /** Words to embed, beside the image or video or alone. */
    text?: string;
    video?: (EmbeddingVideo | (EmbeddingVideo & Fields));
};

/** A video: its data or its URL. Google only. */
export type EmbeddingVideo = {
    /** The data in base64. */
    base64?: string;
    /** Where to end, in seconds. */
    end_offset?: number;
    /** Seconds of video for each vector. */
    interval?: number;
    /** Media type of the data, for example `video/mp4`. Google. */
    mime_type?: string;
    /** Where to begin, in seconds. */
    start_offset?: number;
    /** The URL in Cloud Storage, `gs://…`. */
    url?: string;
};

/** The text ends in a certain way. */
export type EndsWithCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.endsWith";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: EndsWithParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Ending of `default.endsWith`. */
export type EndsWithParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /** The ending. */
    suffix: string;
};

/** What went wrong. */
export type ErrorDetail = {
    /** A stable code, for example `model_not_found`. */
    code?: string | number | null;
    /** What went wrong, for people. */
    message: string;
    /** The request field at fault. */
    param?: string | null;
    /** The class of error, for example `invalid_request_error`. */
    type?: string | null;
};

/** A test for models or prompts, of which runs are made. */
export type Eval = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    data_source_config: EvalDataSourceConfig;
    /** Id of the evaluation, `eval_…`. */
    id: string;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** Name of the evaluation. */
    name: string;
    /** @constant */
    object: "eval";
    /** The graders that judge every item. */
    testing_criteria: EvalTestingCriterion[];
};

/** Why a run or an answer failed. */
export type EvalAPIError = {
    /** The kind of error. */
    code: string;
    /** What went wrong, for people. */
    message: string;
};

/** How the model answers. */
export type EvalCompletionsSamplingParams = {
    /** Most tokens it may write. */
    max_completion_tokens?: number;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: ReasoningEffort | null;
    /** Form of the answers: plain text, JSON, or JSON that follows a schema. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
    /** Seed of the sampling. */
    seed?: number;
    /** Sampling temperature. */
    temperature?: number;
    /** Functions it may call. */
    tools?: ChatCompletionFunctionTool[];
    /** Share of the probability mass that sampling considers. */
    top_p?: number;
};

/** Messages with templates, filled in for each item. */
export type EvalCompletionsTemplate = {
    /** The messages; `{{item.question}}` stands for a field of the item. */
    template: (ResponseInstructionMessage | GraderInputMessage)[];
    /** @constant */
    type: "template";
};

/** A new evaluation. */
export type EvalCreateParams = {
    data_source_config: EvalDataSourceConfigParam | Unlisted;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Name of the evaluation. */
    name?: string;
    /** The graders that judge every item. Their templates see it as `item` and the answer as `sample`. */
    testing_criteria: (EvalTestingCriterionParam | Unlisted)[];
};

/** Items of your own. */
export type EvalCustomDataSourceConfig = {
    /** JSON Schema of what graders see. */
    schema: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "custom";
};

/** Items of your own. */
export type EvalCustomDataSourceConfigParam = {
    /**
     * Whether graders see answers as `sample`, because the run makes or brings them.
     * @default false
     */
    include_sample_schema?: boolean;
    /** JSON Schema of an item. */
    item_schema: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "custom";
};

/** Where the items come from, and what they look like. */
export type EvalDataSourceConfig = EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig;

/** Where the items come from, and what they look like. */
export type EvalDataSourceConfigParam = EvalCustomDataSourceConfigParam | EvalLogsDataSourceConfigParam | EvalStoredCompletionsDataSourceConfigParam;

/** Confirms that an evaluation was deleted. */
export type EvalDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the evaluation. */
    eval_id: string;
    /** @constant */
    object: "eval.deleted";
};

/** An item, with its answer where there is one. */
export type EvalFileContentItem = {
    /** Fields as `item_schema` has them. */
    item: {
        [key: string]: unknown;
    };
    /** The answer. */
    sample?: {
        [key: string]: unknown;
    };
};

/** Items in the request. */
export type EvalFileContentSource = {
    /** The items. */
    content: EvalFileContentItem[];
    /** @constant */
    type: "file_content";
};

/** Items in a file, one JSON object a line. */
export type EvalFileIDSource = {
    /** Id of the file, `file-…`. */
    id: string;
    /** @constant */
    type: "file_id";
};

/** Scores with code of yours, and passes above a threshold. */
export type EvalGraderPython = PythonGrader & {
    /** Lowest score that passes. */
    pass_threshold?: number;
};

/** Lets a model give a score, and passes above a threshold. */
export type EvalGraderScoreModel = ScoreModelGrader & {
    /** Lowest score that passes. */
    pass_threshold?: number;
};

/** Scores how alike two texts are, and passes above a threshold. */
export type EvalGraderTextSimilarity = TextSimilarityGrader & {
    /** Lowest score that passes. */
    pass_threshold: number;
};

/** Messages that are in the item. */
export type EvalItemReference = {
    /** Where they are, for example `item.input_trajectory`. */
    item_reference: string;
    /** @constant */
    type: "item_reference";
};

/** Lets a model choose a label. */
export type EvalLabelModelGraderParam = {
    /** Messages to it; may have templates. */
    input: (EvalTemplateMessage | (EvalTemplateMessage & Fields))[];
    /** The labels to choose from. */
    labels: string[];
    /** The model that labels; it must support structured output. */
    model: string;
    /** Name of the grader. */
    name: string;
    /** The labels that pass. */
    passing_labels: string[];
    /** @constant */
    type: "label_model";
};

/** A page of evaluations. */
export type EvalList = {
    /** The evals of this page. */
    data: Eval[];
    /** Id of the first evaluation; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last evaluation; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** Stored answers of the responses endpoint. */
export type EvalLogsDataSourceConfig = {
    /** Only those whose metadata has these pairs. Null for all. */
    metadata?: Metadata | null;
    /** JSON Schema of what graders see. */
    schema: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "logs";
};

/** Stored answers of the responses endpoint. */
export type EvalLogsDataSourceConfigParam = {
    /** Only answers with this metadata. */
    metadata?: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "logs";
};

/** How the model answers. */
export type EvalResponsesSamplingParams = {
    /** Most tokens it may write. */
    max_completion_tokens?: number;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: ReasoningEffort | null;
    /** Seed of the sampling. */
    seed?: number;
    /** Sampling temperature. */
    temperature?: number;
    /** Form of the answer. */
    text?: {
        format?: ResponseFormatTextConfig;
    };
    /** Tools it may use. */
    tools?: ResponseTool[];
    /** Share of the probability mass that sampling considers. */
    top_p?: number;
};

/** Items from stored responses. */
export type EvalResponsesSource = {
    /** Only from this time on, in Unix seconds. */
    created_after?: number | null;
    /** Only up to this time, in Unix seconds. */
    created_before?: number | null;
    /** Only with this text in the instructions. */
    instructions_search?: string | null;
    /** Only with this metadata. */
    metadata?: unknown;
    /** Only from this model. */
    model?: string | null;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: ReasoningEffort | null;
    /** Only with this temperature. */
    temperature?: number | null;
    /** Only with these tools. */
    tools?: string[] | null;
    /** Only with this `top_p`. */
    top_p?: number | null;
    /** @constant */
    type: "responses";
    /** Only from these users. */
    users?: string[] | null;
};

/** Messages with templates, filled in for each item. */
export type EvalResponsesTemplate = {
    /** The messages; `{{item.question}}` stands for a field of the item. */
    template: EvalTemplateMessage[];
    /** @constant */
    type: "template";
};

/** One run of an evaluation. */
export type EvalRun = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    data_source: EvalRunDataSource;
    /** Why it failed. In practice null when it did not; the type follows the `openai` package. */
    error: EvalAPIError;
    /** The evaluation, `eval_…`. */
    eval_id: string;
    /** Id of the run, `evalrun_…`. */
    id: string;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** The model that is evaluated. */
    model: string;
    /** Name of the run. */
    name: string;
    /** @constant */
    object: "eval.run";
    /** Tokens used by model; in practice null until the run is done. */
    per_model_usage: EvalRunModelUsage[];
    /** Results by grader; in practice null until the run is done. */
    per_testing_criteria_results: EvalRunTestingCriterionResult[];
    /** Address of the report in the provider's dashboard. */
    report_url: string;
    result_counts: EvalRunResultCounts;
    /** Where the run stands: `queued`, `in_progress`, `completed`, `canceled` or `failed`. */
    status: string;
};

/** A run to start. */
export type EvalRunCreateParams = {
    data_source: EvalRunDataSource | Unlisted;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Name of the run. */
    name?: string;
};

/** Where the items come from, and which model answers them. */
export type EvalRunDataSource = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource;

/** Confirms that a run was deleted. */
export type EvalRunDeleted = {
    /** Whether it is gone. */
    deleted?: boolean;
    /** @constant */
    object?: "eval.run.deleted";
    /** Id of the run. */
    run_id?: string;
};

/** A page of runs of an evaluation. */
export type EvalRunList = {
    /** The runs of this page. */
    data: EvalRun[];
    /** Id of the first run; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last run; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** Tokens that a model used. */
export type EvalRunModelUsage = {
    /** Of the tokens read those from the prompt cache. */
    cached_tokens: number;
    /** Tokens written. */
    completion_tokens: number;
    /** How often it was called. */
    invocation_count: number;
    /** The model. */
    model_name: string;
    /** Tokens read. */
    prompt_tokens: number;
    /** Read and written together. */
    total_tokens: number;
};

/** An item of a run, with the answer and what the graders found. */
export type EvalRunOutputItem = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** The item. */
    datasource_item: {
        [key: string]: unknown;
    };
    /** Its place in the data source, from 0. */
    datasource_item_id: number;
    /** The evaluation, `eval_…`. */
    eval_id: string;
    /** Id of the output item, `outputitem_…`. */
    id: string;
    /** @constant */
    object: "eval.run.output_item";
    /** One result for each grader. */
    results: EvalRunOutputItemResult[];
    /** The run, `evalrun_…`. */
    run_id: string;
    sample: EvalRunOutputItemSample;
    /** `pass` or `fail`. */
    status: string;
};

/** A page of output items. */
export type EvalRunOutputItemList = {
    /** The items of this page. */
    data: EvalRunOutputItem[];
    /** Id of the first item; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** A message from the model. */
export type EvalRunOutputItemMessage = {
    /** The text. */
    content?: string;
    /** Who speaks. */
    role?: string;
};

/** What a grader found; some graders add fields. */
export type EvalRunOutputItemResult = {
    /** Name of the grader. */
    name: string;
    /** Whether the item passed. */
    passed: boolean;
    /** What a grading model was asked and answered. */
    sample?: {
        [key: string]: unknown;
    } | null;
    /** What the grader gave, in the range that the grader defines. */
    score: number;
    /** Kind of grader. */
    type?: string;
} & {
    [key: string]: unknown;
};

/** The answer that was judged, and how it was made. */
export type EvalRunOutputItemSample = {
    /** Why the model failed. In practice null when it did not; the type follows the `openai` package. */
    error: EvalAPIError;
    /** Why the model stopped. */
    finish_reason: string;
    /** Messages to the model. */
    input: EvalSimpleInputMessage[];
    /** Most tokens it might write. */
    max_completion_tokens: number;
    /** Name of the model that wrote the sample. */
    model: string;
    /** Messages from the model. */
    output: EvalRunOutputItemMessage[];
    /** Seed of the sampling. */
    seed: number;
    /** Sampling temperature. */
    temperature: number;
    /** Share of the probability mass that sampling considered. */
    top_p: number;
    usage: EvalRunOutputItemUsage;
};

/** Tokens of the answer. */
export type EvalRunOutputItemUsage = {
    /** Of the tokens read those from the prompt cache. */
    cached_tokens: number;
    /** Tokens written. */
    completion_tokens: number;
    /** Tokens read. */
    prompt_tokens: number;
    /** Read and written together. */
    total_tokens: number;
};

/** Items by result. */
export type EvalRunResultCounts = {
    /** Could not be judged. */
    errored: number;
    /** Failed some grader. */
    failed: number;
    /** Passed every grader. */
    passed: number;
    /** All items. */
    total: number;
};

/** What a grader found. */
export type EvalRunTestingCriterionResult = {
    /** Items that failed. */
    failed: number;
    /** Items that passed. */
    passed: number;
    /** Name of the grader. */
    testing_criteria: string;
};

/** A message with a plain text. */
export type EvalSimpleInputMessage = {
    /** The text; may have templates. */
    content: string;
    /** Who speaks, for example `system` or `user`. */
    role: string;
};

/**
 * Stored chat completions. Use `logs` instead.
 * @deprecated
 */
export type EvalStoredCompletionsDataSourceConfig = {
    /** Only those whose metadata has these pairs. Null for all. */
    metadata?: Metadata | null;
    /** JSON Schema of what graders see. */
    schema: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "stored_completions";
};

/**
 * Stored chat completions. Use `logs` instead.
 * @deprecated
 */
export type EvalStoredCompletionsDataSourceConfigParam = {
    /** Only completions with this metadata. */
    metadata?: {
        [key: string]: unknown;
    };
    /** @constant */
    type: "stored_completions";
};

/** Items from stored chat completions. */
export type EvalStoredCompletionsSource = {
    /** Only from this time on, in Unix seconds. */
    created_after?: number | null;
    /** Only up to this time, in Unix seconds. */
    created_before?: number | null;
    /** Most items. */
    limit?: number | null;
    /** Only those whose metadata has these pairs. Null for all. */
    metadata?: Metadata | null;
    /** Only from this model. */
    model?: string | null;
    /** @constant */
    type: "stored_completions";
};

/** A message with a plain text, or with parts. */
export type EvalTemplateMessage = EvalSimpleInputMessage | GraderInputMessage;

/** A grader of an evaluation. */
export type EvalTestingCriterion = LabelModelGrader | StringCheckGrader | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel;

/** A grader of an evaluation. */
export type EvalTestingCriterionParam = EvalLabelModelGraderParam | StringCheckGrader | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel;

/** What to change about an evaluation. */
export type EvalUpdateParams = {
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Name of the evaluation. */
    name?: string;
};

/** Adds results of a web search by Exa to the request. */
export type ExaCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "exa.online";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: ExaParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Search of `exa.online`. */
export type ExaParameters = {
    /** No results of these domains. */
    excludeDomains?: string[];
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Only results of these domains. */
    includeDomains?: string[];
    /**
     * How many results to add.
     * @default 5
     */
    numResults?: number;
    /**
     * Text before the results.
     * @default <web_search_context>
     */
    prefix?: string;
    /**
     * Text after the results.
     * @default </web_search_context>
     */
    suffix?: string;
    /**
     * Milliseconds to wait for the search.
     * @default 10000
     */
    timeout?: number;
};

/** F5 finds nothing. */
export type F5ScanCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "f5-guardrails.scan";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: F5ScanParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Project of `f5-guardrails.scan`. */
export type F5ScanParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the F5 project. */
    projectId?: string;
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Scores for several traces. */
export type FeedbackBatch = (FeedbackCreateParams | (FeedbackCreateParams & Fields))[];

/** A score for a trace. */
export type FeedbackCreateParams = {
    /** Facts to keep with the score. `_user`, `_organisation`, `_prompt` and `_environment` are indexed. */
    metadata?: {
        [key: string]: unknown;
    };
    /** The trace to score: the `x-portkey-trace-id` of its request or reply. */
    trace_id: string;
    /** The score, -10 (bad) to 10 (good). */
    value: number;
    /**
     * How much the score counts.
     * Format: float
     * @default 1
     */
    weight?: number;
};

/** What was stored. */
export type FeedbackReply = {
    /** Ids of the feedback, in the order of the request. */
    feedback_ids: string[];
    /** What was done, for people. */
    message: string;
    /** `success` when it was stored. */
    status: string;
};

/** The score to put in place of the earlier one. */
export type FeedbackUpdateParams = {
    /** Facts to keep with the score. */
    metadata?: {
        [key: string]: unknown;
    };
    /** The score, -10 (bad) to 10 (good). */
    value: number;
    /**
     * How much the score counts.
     * Format: float
     * @default 1
     */
    weight?: number;
};

/** How a file was cut into chunks. */
export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

/** How files are cut into chunks; `auto` unless you say otherwise. */
export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject;

/** A citation of a file that the file search found. */
export type FileCitationAnnotation = {
    /** Where the marker ends. */
    end_index: number;
    /** The source. */
    file_citation: {
        /** The file cited. */
        file_id: string;
        /** The passage cited; only older models give it. */
        quote?: string;
    };
    /** Where the marker starts in the text. */
    start_index: number;
    /** The marker in the text. */
    text: string;
    /** @constant */
    type: "file_citation";
};

/** A citation of a file. */
export type FileCitationDeltaAnnotation = {
    /** Where the marker ends. */
    end_index?: number;
    /** The source. */
    file_citation?: {
        /** The file cited. */
        file_id?: string;
        /** The passage cited. */
        quote?: string;
    };
    /** Which annotation of the text. */
    index: number;
    /** Where the marker starts in the text. */
    start_index?: number;
    /** The marker in the text. */
    text?: string;
    /** @constant */
    type: "file_citation";
};

/** The file and what it is for. */
export type FileCreateParams = {
    expires_after?: (FileExpiresAfter | (FileExpiresAfter & Fields));
    /**
     * The file. At most 512 MB at OpenAI, 200 MB when it is for a batch.
     * Format: binary
     */
    file: FileInput;
    purpose: FilePurpose;
};

/** Says that a file is gone. */
export type FileDeleted = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the file. */
    id: string;
    /** @enum {string} */
    object: "file";
};

/** When the file goes. Without it, files for a batch go after 30 days and others stay until they are deleted. */
export type FileExpiresAfter = {
    /** The moment from which is counted. */
    anchor: "created_at" | (string & {});
    /** Seconds after it, between an hour and 30 days. */
    seconds: number;
};

/** A page of files. */
export type FileList = {
    /** The files of this page. */
    data: FileObject[];
    /** Id of the first item. */
    first_id?: string;
    /** Whether there is another page. */
    has_more?: boolean;
    /** Id of the last item. */
    last_id?: string;
    /** @enum {string} */
    object: "list";
};

/** A file at the provider. */
export type FileObject = {
    /** Size in bytes. */
    bytes: number;
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** When it goes, in Unix seconds. */
    expires_at?: number;
    /** Name of the file. */
    filename: string;
    /** Id of the file, for example `file-…`. */
    id: string;
    /** @enum {string} */
    object: "file";
    /**
     * What the file is for.
     * @enum {string}
     */
    purpose: "assistants" | "assistants_output" | "batch" | "batch_output" | "fine-tune" | "fine-tune-results" | "vision" | "user_data";
    /**
     * `processed` when it can be used. New files can be used at once.
     * @deprecated
     * @enum {string}
     */
    status: "uploaded" | "processed" | "error";
    /**
     * Why a file for fine-tuning was refused. Now `error` of the fine-tuning job.
     * @deprecated
     */
    status_details?: string;
};

/** A link to a file that the code interpreter wrote. */
export type FilePathAnnotation = {
    /** Where the path ends. */
    end_index: number;
    /** The file. */
    file_path: {
        /** The file written. */
        file_id: string;
    };
    /** Where the path starts in the text. */
    start_index: number;
    /** The path in the text. */
    text: string;
    /** @constant */
    type: "file_path";
};

/** A link to a file that was written. */
export type FilePathDeltaAnnotation = {
    /** Where the path ends. */
    end_index?: number;
    /** The file. */
    file_path?: {
        /** The file written. */
        file_id?: string;
    };
    /** Which annotation of the text. */
    index: number;
    /** Where the path starts in the text. */
    start_index?: number;
    /** The path in the text. */
    text?: string;
    /** @constant */
    type: "file_path";
};

/** What a file is for: `batch` and `fine-tune` take JSONL, `user_data` any input, `vision` images. */
export type FilePurpose = ("assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals") | (string & {});

/** Weight of matching by meaning against matching by words. */
export type FileSearchHybridSearch = {
    /** Weight of matching by meaning. */
    embedding_weight: number;
    /** Weight of matching by words. */
    text_weight: number;
};

/** How found passages are ranked. */
export type FileSearchRankingOptions = {
    hybrid_search?: FileSearchHybridSearch;
    /**
     * The ranker to use.
     * @default auto
     * @enum {string}
     */
    ranker?: "auto" | "default-2024-11-15";
    /**
     * Lowest score that still counts. Values near 1 keep only close matches.
     * @default 0
     */
    score_threshold?: number;
};

/** Searches vector stores for passages of uploaded files. */
export type FileSearchTool = {
    /** Only search files whose attributes match. */
    filters?: ComparisonFilter | CompoundFilter | null;
    /** Most passages to return. */
    max_num_results?: number;
    ranking_options?: FileSearchRankingOptions;
    /** @enum {string} */
    type: "file_search";
    /** Ids of the vector stores to search (`vs_…`). */
    vector_store_ids: string[];
};

/** A call of the file search. */
export type FileSearchToolCall = {
    /** How the search ranked, and what it found. */
    file_search: {
        /** How results were ranked. */
        ranking_options?: {
            /**
             * The ranker used.
             * @enum {string}
             */
            ranker: "auto" | "default_2024_08_21";
            /** Lowest score kept. */
            score_threshold: number;
        };
        /** The passages that were found, when `include` asks for them. */
        results?: FileSearchToolCallResult[];
    };
    /** Id of the call. */
    id: string;
    /** @constant */
    type: "file_search";
};

/** A call of the file search. */
export type FileSearchToolCallDelta = {
    /** Empty for now. */
    file_search: {
        [key: string]: unknown;
    };
    /** Id of the call. */
    id?: string;
    /** Which call of the step. */
    index: number;
    /** @constant */
    type: "file_search";
};

/** A passage that the search found. */
export type FileSearchToolCallResult = {
    /** The passage; only when the `include` parameter asks for it. */
    content?: {
        /** Text of the passage. */
        text?: string;
        /** @constant */
        type?: "text";
    }[];
    /** The file. */
    file_id: string;
    /** Name of the file. */
    file_name: string;
    /** How well it fits. */
    score: number;
};

/** Examples per step; more make steadier but fewer steps. */
export type FineTuningBatchSize = "auto" | number;

/** Examples per step; more make steadier but fewer steps. */
export type FineTuningBatchSizeParam = ("auto" | (string & {})) | number;

/** Lets a project use a checkpoint. */
export type FineTuningCheckpointPermission = {
    /** When it was given, in Unix seconds. */
    created_at: number;
    /** Id of the permission, `cp_…`. */
    id: string;
    /** @constant */
    object: "checkpoint.permission";
    /** The project, `proj_…`. */
    project_id: string;
};

/** The projects that may use a checkpoint. */
export type FineTuningCheckpointPermissionCreateParams = {
    /** Ids of the projects, `proj_…`. */
    project_ids: string[];
};

/** Confirms that a permission was taken back. */
export type FineTuningCheckpointPermissionDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the permission. */
    id: string;
    /** @constant */
    object: "checkpoint.permission";
};

/** A page of permissions. */
export type FineTuningCheckpointPermissionList = {
    /** The permissions of this page. */
    data: FineTuningCheckpointPermission[];
    /** Id of the first permission. */
    first_id?: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last permission. */
    last_id?: string | null;
    /** @constant */
    object: "list";
};

/** How often the training goes through the examples. */
export type FineTuningEpochs = "auto" | number;

/** How often the training goes through the examples. */
export type FineTuningEpochsParam = ("auto" | (string & {})) | number;

/** The training of a model on your examples. */
export type FineTuningJob = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** Why it failed. */
    error: FineTuningJobError | null;
    /** When it will probably be done, in Unix seconds. */
    estimated_finish?: number | null;
    /** Name of the trained model; null until the job has succeeded. */
    fine_tuned_model: string | null;
    /** When it was done, in Unix seconds. */
    finished_at: number | null;
    hyperparameters: FineTuningJobHyperparameters;
    /** Id of the job: `ftjob-…`, or what the provider calls it. */
    id: string;
    /** Services that get the metrics. */
    integrations?: FineTuningJobWandbIntegrationObject[] | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata?: Metadata | null;
    method?: FineTuningMethod;
    /** The model that is trained. */
    model: string;
    /** @constant */
    object: "fine_tuning.job";
    /** The provider's organisation that owns the job. */
    organization_id: string;
    /** Ids of files with the metrics. */
    result_files: string[];
    /** Seed of the training. */
    seed: number;
    /**
     * How far the job is.
     * @enum {string}
     */
    status: "validating_files" | "queued" | "running" | "succeeded" | "failed" | "cancelled";
    /** Tokens that are charged; null until the job is done. */
    trained_tokens: number | null;
    /** File with the training examples. */
    training_file: string;
    /** File with the validation examples. */
    validation_file: string | null;
};

/** The model as it was after some of the training, ready for use. */
export type FineTuningJobCheckpoint = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Name of the model. */
    fine_tuned_model_checkpoint: string;
    /** The job it is from. */
    fine_tuning_job_id: string;
    /** Id of the checkpoint, `ftckpt_…`. */
    id: string;
    metrics: FineTuningJobCheckpointMetrics;
    /** @constant */
    object: "fine_tuning.job.checkpoint";
    /** The step it was made at. */
    step_number: number;
};

/** A page of checkpoints. */
export type FineTuningJobCheckpointList = {
    /** The checkpoints of this page. */
    data: FineTuningJobCheckpoint[];
    /** Id of the first checkpoint. */
    first_id?: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last checkpoint. */
    last_id?: string | null;
    /** @constant */
    object: "list";
};

/** How good the model was at the step. */
export type FineTuningJobCheckpointMetrics = {
    /** Loss on all validation examples. */
    full_valid_loss?: number;
    /** Share of tokens that were right, on all validation examples. */
    full_valid_mean_token_accuracy?: number;
    /** Number of the training step after which the figures were taken. */
    step?: number;
    /** Loss on the training examples. */
    train_loss?: number;
    /** Share of tokens that were right, on the training examples. */
    train_mean_token_accuracy?: number;
    /** Loss on a sample of the validation examples. */
    valid_loss?: number;
    /** Share of tokens that were right, on that sample. */
    valid_mean_token_accuracy?: number;
};

/** A job to start. Bedrock takes `job_name`, `role_arn` and `output_file` too; `portkey_options` and `provider_options` are for a job whose files are stored with Portkey. */
export type FineTuningJobCreateParams = {
    /**
     * Hyperparameters of a supervised job. Give them in `method` instead.
     * @deprecated
     */
    hyperparameters?: (SupervisedHyperparametersParam | (SupervisedHyperparametersParam & Fields));
    /** Services that shall get the metrics. */
    integrations?: (FineTuningJobWandbIntegrationObjectParam | Unlisted)[] | null;
    /** Bedrock: name of the job. The default is random. */
    job_name?: string;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    method?: (FineTuningMethodParam | (FineTuningMethodParam & Fields));
    /** The model to train. */
    model: (string & {}) | (("gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4o-mini" | "gpt-3.5-turbo" | "babbage-002" | "davinci-002") | (string & {}));
    /** Bedrock: URL-encoded address where the trained model goes. The default is beside the training file. */
    output_file?: string;
    portkey_options?: (FineTuningPortkeyOptions | (FineTuningPortkeyOptions & Fields));
    provider_options?: (FineTuningProviderOptions | (FineTuningProviderOptions & Fields));
    /** Bedrock: the IAM role that reads and writes the files. */
    role_arn?: string;
    /** Seed of the training; the same seed and examples give much the same model. */
    seed?: number | null;
    /** Text for the name of the trained model, at most 64 characters. Bedrock and Vertex AI need it. */
    suffix?: string | null;
    /** File with the training examples, one JSON object a line: `file-…`, or the URL-encoded `s3://` or `gs://` address. Upload it with purpose `fine-tune`. */
    training_file: string;
    /** File with examples to measure progress on; none may be in the training file. */
    validation_file?: string | null;
};

/** Why a job failed. */
export type FineTuningJobError = {
    /** The kind of error. */
    code: string;
    /** What went wrong, for people. */
    message: string;
    /** The field at fault, such as `training_file`. */
    param: string | null;
};

/** A message that a job wrote. */
export type FineTuningJobEvent = {
    /** When it was written, in Unix seconds. */
    created_at: number;
    /** The metrics, or null. */
    data?: unknown;
    /** Id of the event, `ftevent-…`. */
    id: string;
    /**
     * How serious it is.
     * @enum {string}
     */
    level: "info" | "warn" | "error";
    /** The text. */
    message: string;
    /** @constant */
    object: "fine_tuning.job.event";
    /**
     * Whether it carries metrics.
     * @enum {string}
     */
    type?: "message" | "metrics";
};

/** A page of events. */
export type FineTuningJobEventList = {
    /** The events of this page. */
    data: FineTuningJobEvent[];
    /** Whether another page follows. */
    has_more: boolean;
    /** @constant */
    object: "list";
};

/** Hyperparameters of a supervised job; other jobs have them under `method`. */
export type FineTuningJobHyperparameters = {
    /** Examples per step. */
    batch_size?: "auto" | number | null;
    /** Factor of the learning rate. */
    learning_rate_multiplier?: "auto" | number;
    /** How often the training goes through the examples. */
    n_epochs?: "auto" | number;
};

/** A page of fine-tuning jobs. */
export type FineTuningJobList = {
    /** The jobs of this page. */
    data: FineTuningJob[];
    /** Whether another page follows. */
    has_more: boolean;
    /** @constant */
    object: "list";
};

/** Where in Weights & Biases the metrics go. */
export type FineTuningJobWandbIntegration = {
    /** Team or user of the run. */
    entity?: string | null;
    /** Name of the run; the default is the job's id. */
    name?: string | null;
    /** Name of the Weights & Biases project that the run is filed under. */
    project: string;
    /** Tags for the run. */
    tags?: string[];
};

/** Sends the metrics to Weights & Biases. */
export type FineTuningJobWandbIntegrationObject = {
    /** @constant */
    type: "wandb";
    wandb: FineTuningJobWandbIntegration;
};

/** Sends the metrics to Weights & Biases. */
export type FineTuningJobWandbIntegrationObjectParam = {
    type: "wandb" | (string & {});
    wandb: (FineTuningJobWandbIntegration | (FineTuningJobWandbIntegration & Fields));
};

/** Factor of the learning rate; a smaller one helps against overfitting. */
export type FineTuningLearningRateMultiplier = "auto" | number;

/** Factor of the learning rate; a smaller one helps against overfitting. */
export type FineTuningLearningRateMultiplierParam = ("auto" | (string & {})) | number;

/** How the model is trained. */
export type FineTuningMethod = {
    dpo?: DpoMethod;
    reinforcement?: ReinforcementMethod;
    supervised?: SupervisedMethod;
    /**
     * From good answers, from pairs of a better and a worse answer, or from the scores of a grader.
     * @enum {string}
     */
    type: "supervised" | "dpo" | "reinforcement";
};

/** How the model is trained. */
export type FineTuningMethodParam = {
    dpo?: (DpoMethodParam | (DpoMethodParam & Fields));
    reinforcement?: (ReinforcementMethodParam | (ReinforcementMethodParam & Fields));
    supervised?: (SupervisedMethodParam | (SupervisedMethodParam & Fields));
    /** From good answers, from pairs of a better and a worse answer, or from the scores of a grader. */
    type: ("supervised" | "dpo" | "reinforcement") | (string & {});
};

/** Headers for a job whose files are stored with Portkey. */
export type FineTuningPortkeyOptions = {
    /** Bedrock: the S3 bucket for the files. */
    "x-portkey-aws-s3-bucket"?: string;
    /** Vertex AI: the storage bucket for the files. */
    "x-portkey-vertex-storage-bucket-name"?: string;
    /** Slug of the provider key to use. */
    "x-portkey-virtual-key": string;
};

/** What the provider needs for a job whose files are stored with Portkey. */
export type FineTuningProviderOptions = {
    /** Name of the provider's job. */
    job_name?: string;
    /** Bedrock: URL-encoded address where the trained model goes. */
    output_file?: string;
    /** Bedrock: the IAM role that reads and writes the files. */
    role_arn?: string;
};

/** What the model needs to know to call a function. */
export type FunctionDefinition = {
    /** Anthropic only. Who may call the tool: `direct` is the model, others are versions of code execution. */
    allowed_callers?: string[];
    /** Anthropic only. Keeps the tool out of the prompt until a tool search finds it. */
    defer_loading?: boolean;
    /** What the function does and when to call it, for the model. */
    description?: string;
    /** Anthropic only. Arguments that show how to call the tool. */
    input_examples?: {
        [key: string]: unknown;
    }[];
    /** Name: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    parameters?: FunctionParameters;
    /**
     * Whether the arguments follow `parameters` exactly. With `true`, only part of JSON Schema may be used.
     * @default false
     */
    strict?: boolean | null;
};

/** The arguments as a JSON Schema of an object. Left out, the function has none. */
export type FunctionParameters = {
    [key: string]: unknown;
};

/** Lets the model run shell commands, in a container or by your code. */
export type FunctionShellTool = {
    allowed_callers?: ToolAllowedCallers;
    /** Where commands run. */
    environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
    /** @enum {string} */
    type: "shell";
};

/** A function of yours. The model asks for a call; you run it and send the result back. */
export type FunctionTool = {
    allowed_callers?: ToolAllowedCallers;
    /** Whether the model may go on before your result is there. */
    async?: boolean;
    /** Whether the model only learns of the function through tool search. */
    defer_loading?: boolean;
    /** What the function does and when to call it; the model reads this. */
    description?: string | null;
    /** Name the model calls it by: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** JSON Schema of the JSON that your result string holds. */
    output_schema?: {
        [key: string]: unknown;
    } | null;
    /** JSON Schema of the arguments. Null when there are none. */
    parameters: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether the arguments must match the schema exactly.
     * @default true
     */
    strict?: boolean | null;
    /** @enum {string} */
    type: "function";
};

/** A call of one of your functions. */
export type FunctionToolCall = {
    /** The function, its arguments and its output. */
    function: {
        /** Arguments as JSON text. */
        arguments: string;
        /** Name of the function. */
        name: string;
        /** What it returned; null until you submit it. */
        output: string | null;
    };
    /** Id of the call, `call_…`. */
    id: string;
    /** @constant */
    type: "function";
};

/** More of a call of one of your functions. */
export type FunctionToolCallDelta = {
    /** More of the call. */
    function?: {
        /** JSON text to append. */
        arguments?: string;
        /** Name of the function. */
        name?: string;
        /** What it returned; null until you submit it. */
        output?: string | null;
    };
    /** Id of the call, `call_…`. */
    id?: string;
    /** Which call of the step. */
    index: number;
    /** @constant */
    type: "function";
};

/** How the gateway routes a request. At the top it needs a provider, a strategy with targets, or something to apply to every request (cache, retry, timeout, guardrails). Each target is a config again, and inherits what it does not set. */
export type GatewayConfig = {
    /** Azure OpenAI: an Entra access token; the older name of `azure_ad_token`. */
    ad_auth?: string;
    /** Guardrails on the answer, in the long form. */
    after_request_hooks?: GatewayConfigHook[];
    /** SageMaker: value of the custom attributes header. */
    amzn_sagemaker_custom_attributes?: string;
    /** SageMaker: JMESPath that decides whether to explain the answer. */
    amzn_sagemaker_enable_explanations?: string;
    /** SageMaker: inference component. */
    amzn_sagemaker_inference_component?: string;
    /** SageMaker: your id for the request. */
    amzn_sagemaker_inference_id?: string;
    /** SageMaker: name of the endpoint. */
    amzn_sagemaker_model_name?: string;
    /** SageMaker: id of a stateful session. */
    amzn_sagemaker_session_id?: string;
    /** SageMaker: container of a multi-container endpoint. */
    amzn_sagemaker_target_container_hostname?: string;
    /** SageMaker: model of a multi-model endpoint. */
    amzn_sagemaker_target_model?: string;
    /** SageMaker: production variant. */
    amzn_sagemaker_target_variant?: string;
    /** Claude on Azure AI Foundry: the key of the resource. */
    anthropic_api_key?: string;
    /** Anthropic: value of the `anthropic-beta` header. */
    anthropic_beta?: string;
    /** Anthropic: value of the `anthropic-version` header. */
    anthropic_version?: string;
    /** The provider's own key, with a plain provider name. */
    api_key?: string;
    /** Azure OpenAI: version of the API, for example `2024-10-21`. */
    api_version?: string;
    /** AWS: id of the access key. */
    aws_access_key_id?: string;
    /** AWS: `assumedRole` to take on `aws_role_arn`, `apiKey` for a Bedrock API key; leave out to use the keys. */
    aws_auth_type?: string;
    /** Bedrock: model for batches. */
    aws_bedrock_model?: string;
    /** AWS: external id that the role asks for. */
    aws_external_id?: string;
    /** AWS: region, for example `us-east-1`. */
    aws_region?: string;
    /** AWS: the role to take on. */
    aws_role_arn?: string;
    /** Bedrock: bucket for files and batches. */
    aws_s3_bucket?: string;
    /** Bedrock: key of the object in the bucket. */
    aws_s3_object_key?: string;
    /** AWS: the secret access key. */
    aws_secret_access_key?: string;
    /** Bedrock: encryption of the files, for example `aws:kms`. */
    aws_server_side_encryption?: string;
    /** Bedrock: key that encrypts the files. */
    aws_server_side_encryption_kms_key_id?: string;
    /** AWS: the service whose signature requests get, for example `bedrock` or `sagemaker`. */
    aws_service?: string;
    /** AWS: token of a temporary session. */
    aws_session_token?: string;
    /** Azure: an Entra access token. */
    azure_ad_token?: string;
    /** Azure AI: version of the API. */
    azure_api_version?: string;
    /** Azure: `apiKey` or `default` (the key, as when left out), `entra`, `managed`, `workload` (AKS) or `entraFederated`. */
    azure_auth_mode?: string;
    /** Azure OpenAI: name of the deployment; the same as `deployment_id`. */
    azure_deployment_id?: string;
    /** Azure AI: name of the deployment. */
    azure_deployment_name?: string;
    /** Azure AI: kind of deployment. */
    azure_deployment_type?: ("serverless" | "managed") | (string & {});
    /** Azure AI: name of a managed endpoint. */
    azure_endpoint_name?: string;
    /** Azure Entra: id of the client. */
    azure_entra_client_id?: string;
    /** Azure Entra: secret of the client. */
    azure_entra_client_secret?: string;
    /** Azure Entra: scope to ask for. */
    azure_entra_scope?: string;
    /** Azure Entra: id of the tenant. */
    azure_entra_tenant_id?: string;
    /** Azure AI: what to do with unknown parameters: `drop`, `error` or `pass-through`. */
    azure_extra_parameters?: string;
    /** Azure AI: URL of the Foundry endpoint. */
    azure_foundry_url?: string;
    /** Azure managed identity: id of the client. */
    azure_managed_client_id?: string;
    /** Azure OpenAI: the model behind the deployment. */
    azure_model_name?: string;
    /** Azure AI: region of a serverless deployment. */
    azure_region?: string;
    /** Azure OpenAI: name of the resource; the same as `resource_name`. */
    azure_resource_name?: string;
    /** Azure workload identity: id of the client. */
    azure_workload_client_id?: string;
    /** Guardrails on the request, in the long form. */
    before_request_hooks?: GatewayConfigHook[];
    /** BytePlus: region, for example `ap-southeast`. */
    byteplus_region?: string;
    cache?: GatewayConfigCache;
    cb_config?: GatewayConfigCircuitBreaker;
    /** Base URL to call instead of the provider's own. */
    custom_host?: string;
    /** Databricks: host of the workspace, for example `dbc-a1b2345c-d6e7.cloud.databricks.com`. */
    databricks_workspace?: string;
    /** Guardrails on the request that the organisation or workspace sets; they run before `input_guardrails`. */
    default_input_guardrails?: GatewayConfigGuardrail[];
    /** Guardrails on the answer that the organisation or workspace sets; they run before `output_guardrails`. */
    default_output_guardrails?: GatewayConfigGuardrail[];
    /** Body fields to set where the request has none. Applied before `override_params`. */
    default_params?: {
        [key: string]: unknown;
    };
    /** Azure OpenAI: name of the deployment. */
    deployment_id?: string;
    /** Azure OpenAI: the deployments to choose from by model name. */
    deployments?: GatewayConfigAzureDeployment[];
    /** Paths of body fields to remove last, such as `logprobs` or `tools[*].function.strict`. */
    drop_params?: string[];
    /**
     * Whether `GET /models` lists the model catalog, narrowed to the providers of the config, instead of asking the provider.
     * @default false
     */
    fetch_integrated_models?: boolean;
    /** Vertex AI and Bedrock: name that an uploaded file gets in the bucket. */
    filename?: string;
    /** Fireworks: id of the account. */
    fireworks_account_id?: string;
    /** Fireworks: length of the file to upload, in bytes. */
    fireworks_file_length?: string;
    /** Names of request headers to pass to the provider as they are. */
    forward_headers?: string[];
    /** Bedrock: the model behind an inference profile or a provisioned throughput, by which the gateway picks the form of the request. */
    foundation_model?: string;
    /** Hugging Face: base URL of a dedicated endpoint. */
    huggingface_base_url?: string;
    /** Guardrails on the request. */
    input_guardrails?: GatewayConfigGuardrail[];
    metadata?: Metadata;
    /** Mistral: `true` to complete the middle of a text. */
    mistral_fim_completion?: string;
    /** Prices to compute costs with, in the form of `GET /model-configs/pricing`. */
    model_pricing_config?: {
        [key: string]: unknown;
    };
    /** Name of this target, for the conditions of a `conditional` strategy. */
    name?: string;
    /** Status codes on which a `fallback` strategy moves on to the next target. */
    on_status_codes?: number[];
    /** OpenAI: value of the `OpenAI-Beta` header. */
    openai_beta?: string;
    /** OpenAI: organisation to bill. */
    openai_organization?: string;
    /** OpenAI: project to bill. */
    openai_project?: string;
    /** Oracle: version of the API, for example `20231130`. */
    oracle_api_version?: string;
    /** Oracle: OCID of the compartment. */
    oracle_compartment_id?: string;
    /** Oracle: fingerprint of the key. */
    oracle_fingerprint?: string;
    /** Oracle: passphrase of the key. */
    oracle_key_passphrase?: string;
    /** Oracle: the private key, PEM. */
    oracle_private_key?: string;
    /** Oracle: region. */
    oracle_region?: string;
    /** Oracle: `ON_DEMAND` or `DEDICATED`. */
    oracle_serving_mode?: string;
    /** Oracle: OCID of the tenancy. */
    oracle_tenancy?: string;
    /** Oracle: OCID of the user. */
    oracle_user?: string;
    /** Guardrails on the answer. */
    output_guardrails?: GatewayConfigGuardrail[];
    /** Body fields to set whatever the request says, for example `model`. */
    override_params?: {
        [key: string]: unknown;
    };
    /** Takes the provider from the request: the `x-portkey-provider` header, or a model written `@slug/model`. */
    passthrough?: boolean;
    /** Id of the prompt template to run. */
    prompt_id?: string;
    /** Provider slug of the model catalog with an at sign (`@openai-prod`), or a provider name (`openai`) with its own key. */
    provider?: (string & {}) | GatewayProviderName;
    /** Milliseconds after which the gateway gives up with status 408. */
    request_timeout?: number;
    /** Azure OpenAI: name of the resource. */
    resource_name?: string;
    retry?: GatewayConfigRetry;
    /** Snowflake Cortex: identifier of the account. */
    snowflake_account?: string;
    /** Stability AI: id of your application. */
    stability_client_id?: string;
    /** Stability AI: id of the user. */
    stability_client_user_id?: string;
    /** Stability AI: version of your application. */
    stability_client_version?: string;
    strategy?: GatewayConfigStrategy;
    /**
     * Whether to leave out of the answer what OpenAI's shape does not have.
     * @default true
     */
    strict_open_ai_compliance?: boolean;
    /** What the strategy chooses from. Nest a strategy in a target to combine several. */
    targets?: GatewayConfig[];
    /** Vertex AI: endpoint of the batch. */
    vertex_batch_endpoint?: string;
    /** Vertex AI: model for batches. */
    vertex_model_name?: string;
    /** Vertex AI: id of the project. */
    vertex_project_id?: string;
    /** Vertex AI: region, for example `us-central1`. Required for that provider. */
    vertex_region?: string;
    /** Vertex AI: key file of the service account. */
    vertex_service_account_json?: {
        [key: string]: unknown;
    };
    /** Vertex AI: bucket for files and batches. */
    vertex_storage_bucket_name?: string;
    /** Slug of a stored provider key. Prefer `provider` with `@slug`. */
    virtual_key?: string;
    /**
     * Share of this target in a `loadbalance` strategy, relative to the other weights.
     * @default 1
     */
    weight?: number;
    /** Workers AI: id of the Cloudflare account. */
    workers_ai_account_id?: string;
};

/** One deployment of an Azure OpenAI resource. */
export type GatewayConfigAzureDeployment = {
    /** Model name that selects it. */
    alias: string;
    /** Version of the API, for example `2024-10-21`. */
    api_version: string;
    /** Name of the deployment. */
    deployment_id: string;
    /** Whether it takes requests for other models. */
    is_default?: boolean;
};

/** Answers repeated requests from a cache. */
export type GatewayConfigCache = {
    /** Seconds for which an answer is kept, 60 to 7776000; 604800 (7 days) when left out. */
    max_age?: number;
    /** Same request (`simple`), or also one of similar meaning (`semantic`). */
    mode: ("simple" | "semantic") | (string & {});
};

/** Leaves a failing target out for a while. Not used by `conditional` strategies. */
export type GatewayConfigCircuitBreaker = {
    /** Milliseconds before it is tried again. */
    cooldown_interval: number;
    /** Status codes that count as failures; those above 500 when left out. */
    failure_status_codes?: number[];
    /** Failures after which the target is left out. */
    failure_threshold?: number;
    /** Share of failures after which it is left out. */
    failure_threshold_percentage?: number;
    /** Requests before the share counts. */
    minimum_requests?: number;
};

/** Sends requests that match a query to a target. */
export type GatewayConfigCondition = {
    query: GatewayConfigQuery;
    /** Name of the target. */
    then: string;
};

/** Id of a saved guardrail (`pg-…`), or one written here: checks by their id (`default.contains`, or `contains` for short) with their parameters, beside what to do with the result. */
export type GatewayConfigGuardrail = string | GatewayConfigInlineGuardrail;

/** What happens on a result. */
export type GatewayConfigGuardrailAction = {
    /** Whether to deny the request. */
    deny?: boolean;
    /** Feedback to file for the trace. */
    feedback?: {
        /** Facts to keep with it. */
        metadata?: {
            [key: string]: unknown;
        };
        /** Score, -10 to 10. */
        value?: number;
        /** Weight, 0 to 1. */
        weight?: number;
    };
};

/** Credentials of the provider that runs the checks, where none are stored. The names depend on the provider, for example `apiKey` and `domain`. */
export type GatewayConfigGuardrailCredentials = {
    [key: string]: string;
};

/** A guardrail in the long form. */
export type GatewayConfigHook = {
    /** Whether to run without holding up the request. */
    async?: boolean;
    /** The checks to run. */
    checks?: GatewayConfigHookCheck[];
    credentials?: GatewayConfigGuardrailCredentials;
    /**
     * Whether a failure denies the request with status 446.
     * @default false
     */
    deny?: boolean;
    /** Id of the saved guardrail, or one of yours to show in the results. */
    id: string;
    on_fail?: GatewayConfigGuardrailAction;
    on_success?: GatewayConfigGuardrailAction;
    /** Whether the checks run one after the other. */
    sequential?: boolean;
    /** Whether the checks judge the text or change it. */
    type?: ("guardrail" | "mutator") | (string & {});
};

/** One check of a guardrail. */
export type GatewayConfigHookCheck = {
    /**
     * Whether a check that could not run counts as failed.
     * @default false
     */
    fail_on_error?: boolean;
    /** The check, for example `default.wordCount`. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Parameters of the check. */
    parameters?: {
        [key: string]: unknown;
    };
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** A guardrail written in the config: each further property is a check, for example `{ "default.contains": { operator: "none", words: ["secret"] } }`. */
export type GatewayConfigInlineGuardrail = {
    /** Whether to run without holding up the request. */
    async?: boolean;
    credentials?: GatewayConfigGuardrailCredentials;
    /**
     * Whether a failure denies the request with status 446.
     * @default false
     */
    deny?: boolean;
    /** Version of the saved guardrail. */
    guardrail_version_id?: string;
    /** Id to show in the results, or of a saved guardrail. */
    id?: string;
    on_fail?: GatewayConfigGuardrailAction;
    on_success?: GatewayConfigGuardrailAction;
    /** Whether the checks run one after the other. */
    sequential?: boolean;
    /** Whether the checks judge the text or change it. */
    type?: ("guardrail" | "mutator") | (string & {});
} & {
    [key: string]: unknown;
};

/** Fields and what they must be. A field is `metadata.<key>`, `params.<key>` (a field of the body) or `url.pathname`; its value is a scalar to equal, or operators. All the fields must match; `$and` and `$or` join queries. */
export type GatewayConfigQuery = {
    [key: string]: (string | number | boolean) | GatewayConfigQueryOperators | GatewayConfigQuery[];
};

/** What a field must be. Several operators must all hold. */
export type GatewayConfigQueryOperators = {
    /** Equal to. */
    $eq?: string | number | boolean;
    /** More than, as numbers. */
    $gt?: string | number;
    /** At least, as numbers. */
    $gte?: string | number;
    /** One of. */
    $in?: (string | number | boolean)[];
    /** Less than, as numbers. */
    $lt?: string | number;
    /** At most, as numbers. */
    $lte?: string | number;
    /** Not equal to. */
    $ne?: string | number | boolean;
    /** None of. */
    $nin?: (string | number | boolean)[];
    /** Matches this JavaScript pattern, case-sensitive. */
    $regex?: string;
};

/** Repeats a failed request at the same target, with growing pauses. */
export type GatewayConfigRetry = {
    /** How many times to repeat. */
    attempts: number;
    /** Status codes to repeat on; 429, 500, 502, 503 and 504 when left out, on the hosted gateway 529 as well. */
    on_status_codes?: number[];
    /**
     * Whether to wait as long as the provider's `retry-after` headers say (open-source gateway).
     * @default false
     */
    use_retry_after_header?: boolean;
    /**
     * Whether to wait as long as the provider's `retry-after` headers say (hosted gateway).
     * @default false
     */
    use_retry_after_headers?: boolean;
};

/** Keeps `loadbalance` on one target for requests that belong together. */
export type GatewayConfigSticky = {
    /**
     * Whether to keep requests together.
     * @default false
     */
    enabled?: boolean;
    /** Fields that say which requests belong together, for example `metadata.user_id`. */
    hash_fields?: string[];
    /**
     * Seconds for which a target is kept.
     * @default 3600
     */
    ttl?: number;
};

/** How one of the targets is chosen. */
export type GatewayConfigStrategy = {
    cb_config?: GatewayConfigCircuitBreaker;
    /** The conditions of `conditional`; the first that holds decides. */
    conditions?: GatewayConfigCondition[];
    /** Name of the target when no condition holds. */
    default?: string;
    /** The first target (`single`), one by weight (`loadbalance`), the next after a failure (`fallback`), or one by its conditions (`conditional`). */
    mode: ("single" | "loadbalance" | "fallback" | "conditional") | (string & {});
    /** Status codes on which `fallback` moves on. Every status outside 2XX when left out. */
    on_status_codes?: number[];
    sticky?: GatewayConfigSticky;
};

/** The gateway itself refused the request before any provider saw it. */
export type GatewayFailure = {
    /** What is wrong with the request. */
    message: string;
    /** @enum {string} */
    status: "failure";
};

/** Providers that the gateway knows; a few of them only the hosted one. */
export type GatewayProviderName = ("302ai" | "ai21" | "aibadgr" | "anthropic" | "anyscale" | "azure-ai" | "azure-openai" | "bedrock" | "bedrock-mantle" | "byteplus" | "bytez" | "cerebras" | "claude-platform-aws" | "cohere" | "cometapi" | "cortex" | "dashscope" | "databricks" | "deepbricks" | "deepgram" | "deepinfra" | "deepseek" | "fal-ai" | "featherless-ai" | "fireworks-ai" | "github" | "google" | "groq" | "huggingface" | "hyperbolic" | "inference-net" | "iointelligence" | "jina" | "kluster-ai" | "krutrim" | "lambda" | "lemonfox-ai" | "lepton" | "lightning-ai" | "lingyi" | "matterai" | "meshy" | "milvus" | "minimax" | "mistral-ai" | "modal" | "monsterapi" | "moonshot" | "ncompass" | "nebius" | "nextbit" | "nomic" | "novita-ai" | "nscale" | "ollama" | "openai" | "openrouter" | "oracle" | "ovhcloud" | "palm" | "perplexity-ai" | "portkey" | "predibase" | "qdrant" | "recraft-ai" | "reka-ai" | "replicate" | "sagemaker" | "sambanova" | "scenario-ai" | "segmind" | "siliconflow" | "stability-ai" | "together-ai" | "tripo3d" | "triton" | "upstage" | "vertex-ai" | "voyage" | "workers-ai" | "x-ai" | "z-ai" | "zhipu") | (string & {});

/** What the model answered. */
export type Generation = {
    /** The provider's answer; its shape depends on the provider. */
    data: {
        [key: string]: unknown;
    };
    /** Whether the model answered. */
    success: boolean;
};

/** The values for the template's variables. */
export type GenerationCreateParams = {
    /** A value for each `{{variable}}` of the template. */
    variables?: {
        [key: string]: unknown;
    };
};

/** Query parameters of `analytics.graphs.cacheHitRate`. */
export type GetAnalyticsCacheHitRateQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.cacheLatency`. */
export type GetAnalyticsCacheLatencyQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.summary.cache`. */
export type GetAnalyticsCacheSummaryQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.cost`. */
export type GetAnalyticsCostQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.errors`. */
export type GetAnalyticsErrorsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.errorsRate`. */
export type GetAnalyticsErrorsRateQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.errorsStacks`. */
export type GetAnalyticsErrorsStacksQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.errorsStatusCodes`. */
export type GetAnalyticsErrorsStatusCodesQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.feedbacksAiModels`. */
export type GetAnalyticsFeedbacksAiModelsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.feedbacks`. */
export type GetAnalyticsFeedbacksQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.feedbacksScores`. */
export type GetAnalyticsFeedbacksScoresQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.feedbacksWeighted`. */
export type GetAnalyticsFeedbacksWeightedQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.latency`. */
export type GetAnalyticsLatencyQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.requests`. */
export type GetAnalyticsRequestsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.requestsRescued`. */
export type GetAnalyticsRequestsRescuedQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.tokens`. */
export type GetAnalyticsTokensQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.users`. */
export type GetAnalyticsUsersQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `analytics.graphs.usersRequests`. */
export type GetAnalyticsUsersRequestsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
};

/** Query parameters of `batches.retrieve`. */
export type GetBatchQuery = {
    /** Whether to show the job as the provider reports it, for a batch whose file is stored with Portkey. */
    include_provider_details?: boolean;
};

/** Query parameters of `conversations.items.retrieve`. */
export type GetConversationItemQuery = {
    /** What the items should hold beyond the usual. */
    include?: ResponseIncludable[];
};

/** Query parameters of `labels.retrieve`. */
export type GetLabelQuery = {
    /** Id of the organisation. Taken from the API key when left out. */
    organisation_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `logs.exports.fieldRestrictions`. */
export type GetLogExportFieldRestrictionsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `logs.retrieve`. */
export type GetLogQuery = {
    /** How the log store names its files. `v2` needs `created_at` too. */
    path_format?: ("v1" | "v2") | (string & {});
    /** When the log was written. */
    created_at?: string;
    /** `hooks` for the log of a guardrail run. */
    type?: "hooks" | (string & {});
};

/** Query parameters of `mcpServers.getClientInfo`. */
export type GetMcpServerClientInfoQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `mcpServers.getTokens`. */
export type GetMcpServerTokensQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `prompts.retrieve`. */
export type GetPromptQuery = {
    /** Which version to read: its number, or `latest`. The published one when left out. */
    version?: string;
};

/** Query parameters of `providers.retrieve`. */
export type GetProviderQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Whether to show the settings of the integration, with secrets masked. Only for calls between Portkey's own services. */
    include_configurations?: boolean;
};

/** Query parameters of `policies.rateLimits.retrieve`. */
export type GetRateLimitsPolicyQuery = {
    /** State the policy has to be in. */
    status?: ("active" | "archived") | (string & {});
};

/** Query parameters of `responses.retrieve`. */
export type GetResponseQuery = {
    /** What the reply should hold beyond the usual. */
    include?: ResponseIncludable[];
    /** Whether the answer comes as events. */
    stream?: boolean;
    /** With `stream`, the `sequence_number` after which to begin. */
    starting_after?: number;
    /** With `stream`, whether events are padded with random text so that their sizes tell nothing. */
    include_obfuscation?: boolean;
};

/** Query parameters of `beta.threads.runs.steps.retrieve`. */
export type GetRunStepQuery = {
    /** More to return. */
    include?: RunStepInclude[];
};

/** Query parameters of `policies.usageLimits.retrieve`. */
export type GetUsageLimitsPolicyQuery = {
    /** State the policy has to be in. */
    status?: ("active" | "archived") | (string & {});
    /** Add `value_key_usage_map`. */
    include_usage?: boolean;
};

/** Query parameters of `videos.downloadContent`. */
export type GetVideoContentQuery = {
    /** What to return: the MP4 video, a WebP thumbnail, or a JPEG sprite sheet. */
    variant?: ("video" | "thumbnail" | "spritesheet") | (string & {});
};

/** Query parameters of `admin.workspaces.retrieve`. */
export type GetWorkspaceQuery = {
    /** `plain` leaves the emoji out of the name. */
    name_format?: ("display" | "plain") | (string & {});
};

/** Scores an answer. */
export type Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;

/** A text, one part, or several parts; texts may have templates. */
export type GraderInputContent = string | ResponseInputText | GraderOutputText | GraderInputImage | ResponseInputAudio | GraderInputs;

/** An image. */
export type GraderInputImage = {
    /** How closely the model looks: `high`, `low` or `auto`. */
    detail?: string;
    /** Address of the image. */
    image_url: string;
    /** @constant */
    type: "input_image";
};

/** A message to a model that grades or is evaluated. */
export type GraderInputMessage = {
    content: GraderInputContent;
    /**
     * Who speaks.
     * @enum {string}
     */
    role: "user" | "assistant" | "system" | "developer";
    /** @constant */
    type?: "message";
};

/** Parts of a message. */
export type GraderInputs = (string | ResponseInputText | GraderOutputText | GraderInputImage | ResponseInputAudio)[];

/** Text that a model wrote. */
export type GraderOutputText = {
    /** What the model wrote, for the grader to judge. */
    text: string;
    /** @constant */
    type: "output_text";
};

/** What went wrong; all false and null when nothing did. */
export type GraderRunErrors = {
    /** The formula is wrong. */
    formula_parse_error: boolean;
    /** A template names something that is not there. */
    invalid_variable_error: boolean;
    /** The grading model's answer could not be read. */
    model_grader_parse_error: boolean;
    /** The grading model declined. */
    model_grader_refusal_error: boolean;
    /** The grading model could not be reached. */
    model_grader_server_error: boolean;
    /** Details of that. */
    model_grader_server_error_details: string | null;
    /** Something else went wrong. */
    other_error: boolean;
    /** The code raised an error. */
    python_grader_runtime_error: boolean;
    /** Details of that. */
    python_grader_runtime_error_details: string | null;
    /** The code could not be run. */
    python_grader_server_error: boolean;
    /** Kind of that error. */
    python_grader_server_error_type: string | null;
    /** The answer could not be read. */
    sample_parse_error: boolean;
    /** The answer was cut off. */
    truncated_observation_error: boolean;
    /** The grader did not answer. */
    unresponsive_reward_error: boolean;
};

/** How the grading went. */
export type GraderRunMetadata = {
    errors: GraderRunErrors;
    /** Time spent, in seconds. */
    execution_time: number;
    /** Name of the grader. */
    name: string;
    /** The model that graded. */
    sampled_model_name: string | null;
    /** Scores by name. */
    scores: {
        [key: string]: unknown;
    };
    /** Tokens used. */
    token_usage: number | null;
    /** Kind of grader. */
    type: string;
};

/** A grader and the answer to try it on. */
export type GraderRunParams = {
    grader: Grader | Unlisted;
    /** The example; templates see it as `item`. */
    item?: unknown;
    /** The answer; templates see it as `sample`, and as `sample.output_json` where it is JSON. */
    model_sample: string;
};

/** What the grader gave. */
export type GraderRunResponse = {
    metadata: GraderRunMetadata;
    /** Tokens used by model. */
    model_grader_token_usage_per_model: {
        [key: string]: unknown;
    };
    /** The score. */
    reward: number;
    /** Scores of joined graders by name. */
    sub_rewards: {
        [key: string]: unknown;
    };
};

/** A grader to check. */
export type GraderValidateParams = {
    grader: Grader | Unlisted;
};

/** The grader, as it was understood. */
export type GraderValidateResponse = {
    grader?: Grader;
};

/** A saved guardrail without its checks. */
export type Guardrail = {
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** Id of the guardrail. */
    id: string;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /** Its name, for people. */
    name: string;
    /** Always `guardrail`. */
    object?: "guardrail" | (string & {});
    /**
     * The organisation it belongs to.
     * Format: uuid
     */
    organisation_id?: string;
    /**
     * The user or key that made it.
     * Format: uuid
     */
    owner_id: string;
    /** What configs name it by, for example `pg-toxic-1a2b3c`. */
    slug: string;
    /** Whether it can be used. */
    status?: ("active" | "archived") | (string & {});
    /** What it guards: calls of models or of MCP tools. */
    target?: ("llm" | "mcp_tools") | (string & {});
    /**
     * The user or key that changed it last.
     * Format: uuid
     */
    updated_by?: string | null;
    /**
     * The workspace it belongs to, or null when the organisation has it.
     * Format: uuid
     */
    workspace_id?: string | null;
};

/** What follows from the result. */
export type GuardrailActions = {
    /**
     * Whether to run without holding up the request. Then it can only report.
     * @default false
     */
    async?: boolean;
    /**
     * Whether a failure denies the request with status 446; else the reply has status 246.
     * @default false
     */
    deny?: boolean;
    /** What follows when a check fails: `deny`, `continue`, or feedback to file. */
    on_fail?: string | GuardrailOutcome;
    /** What follows when all checks pass: `continue`, or feedback to file. */
    on_success?: string | GuardrailOutcome;
    /** Whether the checks run one after the other. */
    sequential?: boolean;
};

/** One check. Its id decides which parameters it takes; ids that are not listed here pass with any. */
export type GuardrailCheck = WordCountCheck | SentenceCountCheck | CharacterCountCheck | RegexMatchCheck | ContainsCheck | EndsWithCheck | LetterCaseCheck | JSONSchemaCheck | JSONKeysCheck | ValidUrlsCheck | ContainsCodeCheck | NotNullCheck | WebhookCheck | LogCheck | JWTCheck | ModelWhitelistCheck | ModelRulesCheck | RequiredMetadataKeysCheck | AllowedRequestTypesCheck | AddPrefixCheck | PortkeyModerationCheck | PortkeyLanguageCheck | PortkeyPIICheck | PortkeyGibberishCheck | SydeGuardCheck | AporiaCheck | PillarCheck | PatronusCheck | PatronusCustomCheck | MistralModerationCheck | BedrockGuardCheck | PromptfooCheck | AcuvityCheck | LassoCheck | AzureContentSafetyCheck | AzurePIICheck | AzureShieldCheck | PANWPrismaCheck | PangeaTextGuardCheck | F5ScanCheck | QualifireModeCheck | QualifirePolicyCheck | RedactingCheck | RequestParametersCheck | RequiredMetadataPairsCheck | RegexReplaceCheck | CrowdstrikeCheck | ExaCheck | TavilyCheck | JavelinCheck | PromptSecurityCheck | WalledCheck | QualifireCheck | CatoCheck | LakeraCheck | ZscalerCheck | AktoCheck | OtherGuardrailCheck;

/** A guardrail to save. */
export type GuardrailCreateParams = {
    actions: GuardrailActions;
    /** The checks. It fails when one of them fails. */
    checks: GuardrailCheck[];
    /** Name, for people. */
    name: string;
    /**
     * The organisation to save it in, for use in every workspace.
     * Format: uuid
     */
    organisation_id?: string;
    /**
     * What it guards: calls of models or of MCP tools.
     * @default llm
     */
    target?: ("llm" | "mcp_tools") | (string & {});
    /**
     * The workspace to save it in. Needed with an organisation-wide API key unless `organisation_id` is given.
     * Format: uuid
     */
    workspace_id?: string;
};

/** Where the guardrail was saved. */
export type GuardrailCreated = {
    /** Id of the guardrail. */
    id: string;
    /** Always `guardrail`. */
    object?: "guardrail" | (string & {});
    /** What configs name it by. */
    slug: string;
    /** Id of its first version. */
    version_id: string;
};

/** A guardrail with `deny` on failed; nothing was sent to the provider, or its answer was withheld. */
export type GuardrailDenialError = {
    error: ErrorDetail;
    hook_results: HookResults;
};

/** A saved guardrail with its checks and what follows from them. */
export type GuardrailDetails = Guardrail & {
    actions: GuardrailActions;
    /** What the guardrail looks at, in the order in which it was saved. */
    checks: GuardrailCheck[];
    /**
     * The version shown here.
     * Format: uuid
     */
    version_id?: string;
};

/** Feedback to file for the trace. */
export type GuardrailFeedback = {
    /**
     * Facts to keep with the score.
     * @default
     */
    metadata: string;
    /** The score: 5 on success and -5 on failure by default. */
    value: number;
    /**
     * How much the score counts.
     * @default 1
     */
    weight: number;
};

/** A page of guardrails. */
export type GuardrailList = {
    /** The guardrails of this page. */
    data: Guardrail[];
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** What to do on a result. */
export type GuardrailOutcome = {
    feedback: GuardrailFeedback;
};

/** A kind of request, by the gateway's own name. */
export type GuardrailRequestType = ("complete" | "chatComplete" | "embed" | "rerank" | "moderate" | "stream-complete" | "stream-chatComplete" | "stream-messages" | "proxy" | "imageGenerate" | "createSpeech" | "createTranscription" | "createTranslation" | "realtime" | "uploadFile" | "listFiles" | "retrieveFile" | "deleteFile" | "retrieveFileContent" | "createBatch" | "retrieveBatch" | "cancelBatch" | "listBatches" | "getBatchOutput" | "listFinetunes" | "createFinetune" | "retrieveFinetune" | "cancelFinetune" | "createModelResponse" | "getModelResponse" | "deleteModelResponse" | "listResponseInputItems" | "messages") | (string & {});

/** What to change; what is left out stays. */
export type GuardrailUpdateParams = {
    actions?: GuardrailActions;
    /** The checks, all of them. */
    checks?: GuardrailCheck[];
    /** New name. */
    name?: string;
};

/** The changed guardrail. */
export type GuardrailUpdated = {
    /** Id of the guardrail. */
    id: string;
    /** Always `guardrail`. */
    object?: "guardrail" | (string & {});
    /** What configs name it by. */
    slug: string;
    /** Id of the new version. */
    version_id?: string;
};

/** A new body in place of the old one: for `request` with `beforeRequestHook`, for `response` with `afterRequestHook`. */
export type GuardrailWebhookBody = {
    /** The whole body. */
    json: {
        [key: string]: unknown;
    };
};

/** Whether the request is about to go to the provider, or the answer has come. */
export type GuardrailWebhookEventType = "beforeRequestHook" | "afterRequestHook";

/** The answer of the model; empty before the request is sent. */
export type GuardrailWebhookReceived = {
    /** Whether an earlier check changed the body. */
    isTransformed?: boolean;
    /** The body of the answer. */
    json: {
        [key: string]: unknown;
    };
    /** HTTP status of the provider, or null before the request is sent. */
    statusCode?: number | null;
    /** The text of the answer. */
    text: string;
};

/** What the gateway posts to the server of a `default.webhook` check, as JSON. */
export type GuardrailWebhookRequest = {
    eventType: GuardrailWebhookEventType;
    /** Metadata of the request, with the defaults of the API key and the workspace. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Provider that the request goes to, for example `openai`. */
    provider?: string;
    request: GuardrailWebhookSent;
    /** Kind of request: `chatComplete`, `complete`, `embed`, `messages` or another of the gateway's names. */
    requestType?: string;
    response: GuardrailWebhookReceived;
};

/** What the server answers, as JSON with a status of 2XX. The gateway waits for the check's `timeout`, 3 seconds unless it says otherwise, and then lets the text pass. */
export type GuardrailWebhookResponse = {
    /** Anything to keep with the result of the check, under `responseData`. */
    data?: unknown;
    transformedData?: GuardrailWebhookTransformedData;
    /** Whether the text passes. */
    verdict: boolean;
};

/** The request to the model. */
export type GuardrailWebhookSent = {
    /** Whether the answer comes as events. */
    isStreamingRequest?: boolean;
    /** Whether an earlier check changed the body. */
    isTransformed?: boolean;
    /** The body of the request. */
    json: {
        [key: string]: unknown;
    };
    /** The text to check: the last message or prompt. */
    text: string;
};

/** What to go on with instead. */
export type GuardrailWebhookTransformedData = {
    request?: GuardrailWebhookBody;
    response?: GuardrailWebhookBody;
};

/** With an AppRole. */
export type HashicorpAppRoleAuth = {
    /**
     * Address of Vault.
     * Format: uri
     */
    vault_addr: string;
    /** @enum {string} */
    vault_auth_type: "approle";
    /** Namespace of the vault, in HashiCorp's enterprise edition. */
    vault_namespace?: string;
    /** Id of the role (`role_id`). */
    vault_role_id: string;
    /** Secret of the role (`secret_id`). Write-only. */
    vault_secret_id: string;
};

/** With the service account of the gateway's pod. */
export type HashicorpKubernetesAuth = {
    /**
     * Address of Vault.
     * Format: uri
     */
    vault_addr: string;
    /** @enum {string} */
    vault_auth_type: "kubernetes";
    /** Namespace of the vault, in HashiCorp's enterprise edition. */
    vault_namespace?: string;
    /** Role in Vault. */
    vault_role: string;
};

/** With a token. */
export type HashicorpTokenAuth = {
    /**
     * Address of Vault.
     * Format: uri
     */
    vault_addr: string;
    /** @enum {string} */
    vault_auth_type: "token";
    /** Namespace of the vault, in HashiCorp's enterprise edition. */
    vault_namespace?: string;
    /** Token of the vault. Write-only. */
    vault_token: string;
};

/** How to sign in to HashiCorp Vault. */
export type HashicorpVaultAuth = HashicorpTokenAuth | HashicorpAppRoleAuth | HashicorpKubernetesAuth;

/** The result of one check of a guardrail. */
export type HookCheckResult = {
    /** When it ran. */
    created_at?: string;
    /** What the check found; its shape depends on the check. */
    data?: unknown;
    /** Why the check could not run, or null. */
    error?: unknown;
    /** Time spent, in milliseconds. */
    execution_time?: number;
    /** Whether an error counts as a failure. */
    fail_on_error?: boolean;
    /** The check, for example `default.wordCount`. */
    id: string;
    /** What the check wrote to its log. */
    log?: unknown;
    /** Whether the check changed the text. */
    transformed?: boolean;
    /** Whether the check passed. */
    verdict: boolean;
};

/** The feedback that the guardrail files for this trace. */
export type HookFeedback = {
    /** Facts kept with the score. */
    metadata?: {
        [key: string]: unknown;
    };
    /** The score, from -10 to 10. */
    value?: number;
    /** How much the score counts, from 0 to 1. */
    weight?: number;
} | null;

/** The result of one guardrail. */
export type HookResult = {
    /** Whether it ran without holding up the request. */
    async?: boolean;
    /** Results of the checks of the guardrail, one for each. */
    checks: HookCheckResult[];
    /** When it ran. */
    created_at?: string;
    /** Whether a failure denies the request. */
    deny?: boolean;
    /** Time spent, in milliseconds. */
    execution_time?: number;
    feedback?: HookFeedback;
    /** Id of the guardrail, for example `pg-fail-1a2b3c`. */
    id: string;
    /** Whether the guardrail changed the text. */
    transformed?: boolean;
    /** Kind of hook, such as `guardrail`. */
    type?: string;
    /** Whether every check passed. */
    verdict: boolean;
};

/** What each guardrail found, before the request was sent and after the answer came. */
export type HookResults = {
    /** Results of the guardrails on the answer. */
    after_request_hooks: HookResult[];
    /** Results of the guardrails on the request. */
    before_request_hooks: HookResult[];
};

/** Settings of `huggingface`. */
export type HuggingFaceConfiguration = {
    /** Base URL of a dedicated endpoint. */
    huggingface_base_url?: string;
};

/** One image, as a link or as base64. */
export type Image = {
    /** The file as base64. */
    b64_json?: string;
    /** The prompt that `dall-e-3` wrote from yours. */
    revised_prompt?: string;
    /** Link to the file; good for 60 minutes. */
    url?: string;
};

/** Background, for GPT image models. `transparent` needs PNG or WebP. */
export type ImageBackground = ("transparent" | "opaque" | "auto" | null) | (string & {});

/** The image to vary. */
export type ImageCreateVariationParams = {
    /**
     * A square PNG of less than 4 MB.
     * Format: binary
     */
    image: FileInput;
    /** The model; at OpenAI `dall-e-2` alone makes variations. */
    model?: (string & {}) | ImageModel | null;
    /**
     * Number of images, 1 to 10.
     * @default 1
     */
    n?: number | null;
    response_format?: ImageResponseFormat;
    /**
     * Width and height in pixels.
     * @default 1024x1024
     */
    size?: ("256x256" | "512x512" | "1024x1024" | null) | (string & {});
    /** Id of your end user, which helps the provider to find misuse. */
    user?: string;
};

/** The finished edited image. */
export type ImageEditCompletedEvent = {
    /** The file as base64. */
    b64_json: string;
    /**
     * Background of the image.
     * @enum {string}
     */
    background: "transparent" | "opaque" | "auto";
    /** When the event was made, in Unix seconds. */
    created_at: number;
    /**
     * File format.
     * @enum {string}
     */
    output_format: "png" | "webp" | "jpeg";
    /**
     * Quality of the image.
     * @enum {string}
     */
    quality: "low" | "medium" | "high" | "auto";
    /**
     * Width and height in pixels.
     * @enum {string}
     */
    size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
    /** @enum {string} */
    type: "image_edit.completed";
    usage: ImageEventUsage;
};

/** The images to edit or combine, and how. */
export type ImageEditParams = {
    background?: ImageBackground;
    /** How much detail an SVG drawing has. */
    complexity?: ("low" | "medium" | "high" | null) | (string & {});
    /** How many frames an animation has; with `output_format` `gif`. */
    frame_count?: number | null;
    /** How long each frame of an animation is shown, in milliseconds. */
    frame_duration_ms?: number | null;
    /** The image, or several. GPT image models take up to 16 PNG, WebP or JPEG files of less than 50 MB each, `dall-e-2` one square PNG of less than 4 MB. */
    image: FileInput | FileInput[];
    /**
     * How closely faces and style of the input are kept; not every GPT image model has it.
     * @default low
     */
    input_fidelity?: ("high" | "low" | null) | (string & {});
    /**
     * The image with marks drawn on it, which say where and what to change.
     * Format: binary
     */
    markup?: FileInput;
    /**
     * PNG of less than 4 MB and the image's size. Where it is fully transparent, the first image is changed.
     * Format: binary
     */
    mask?: FileInput;
    /** The model. `dall-e-2` unless a parameter is used that only the GPT image models have. */
    model?: (string & {}) | ImageModel | null;
    /**
     * Number of images, 1 to 10.
     * @default 1
     */
    n?: number | null;
    output_compression?: ImageOutputCompression;
    output_format?: ImageOutputFormat;
    partial_images?: ImagePartialImages;
    /** What the image is to show. At most 32000 characters, 1000 for `dall-e-2`. */
    prompt: string;
    /**
     * Quality: `low`, `medium` or `high` for GPT image models, `standard` for `dall-e-2`.
     * @default auto
     */
    quality?: ("standard" | "low" | "medium" | "high" | "auto" | "xhigh" | "max" | null) | (string & {});
    response_format?: ImageResponseFormat;
    /** A stable, hashed id of your end user, by which the provider finds those who break its rules. */
    safety_identifier?: string | null;
    /** Width and height in pixels. GPT image models also take other sizes such as `2048x1152`, and `auto`. */
    size?: (string & {}) | (("256x256" | "512x512" | "1024x1024" | "1536x1024" | "1024x1536" | "auto") | (string & {})) | null;
    /**
     * Send the image as events while it is made; GPT image models only.
     * @default false
     */
    stream?: boolean | null;
    /** How SVG drawings are made; with `output_format` `svg`. */
    svg?: (ImageSvgParams | (ImageSvgParams & Fields)) | null;
    /** Id of your end user, which helps the provider to find misuse. */
    user?: string;
};

/** An unfinished edited image. */
export type ImageEditPartialImageEvent = {
    /** The file as base64. */
    b64_json: string;
    /**
     * Background of the image.
     * @enum {string}
     */
    background: "transparent" | "opaque" | "auto";
    /** When the event was made, in Unix seconds. */
    created_at: number;
    /**
     * File format.
     * @enum {string}
     */
    output_format: "png" | "webp" | "jpeg";
    /** Number of the unfinished image, from 0. */
    partial_image_index: number;
    /**
     * Quality of the image.
     * @enum {string}
     */
    quality: "low" | "medium" | "high" | "auto";
    /**
     * Width and height in pixels.
     * @enum {string}
     */
    size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
    /** @enum {string} */
    type: "image_edit.partial_image";
};

/** An edited image on its way or finished. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

/** Tokens used. */
export type ImageEventUsage = {
    /** Tokens of prompt and images. */
    input_tokens: number;
    input_tokens_details: ImageTokensDetails;
    /** Tokens of the image made. */
    output_tokens: number;
    /** Both together. */
    total_tokens: number;
};

/** An image from an uploaded file. */
export type ImageFileContentBlock = {
    /** The image. */
    image_file: {
        /**
         * How closely the model looks; `low` takes fewer tokens.
         * @default auto
         * @enum {string}
         */
        detail?: "auto" | "low" | "high";
        /** Id of the file, uploaded with purpose `vision`. */
        file_id: string;
    };
    /** @constant */
    type: "image_file";
};

/** An image from a file. */
export type ImageFileDeltaBlock = {
    /** The image. */
    image_file?: {
        /**
         * How closely the model looks: `low` costs fewer tokens.
         * @enum {string}
         */
        detail?: "auto" | "low" | "high";
        /** Id of the file. */
        file_id?: string;
    };
    /** Which part of the message. */
    index: number;
    /** @constant */
    type: "image_file";
};

/** The finished image. */
export type ImageGenCompletedEvent = {
    /** The file as base64. */
    b64_json: string;
    /**
     * Background of the image.
     * @enum {string}
     */
    background: "transparent" | "opaque" | "auto";
    /** When the event was made, in Unix seconds. */
    created_at: number;
    /**
     * File format.
     * @enum {string}
     */
    output_format: "png" | "webp" | "jpeg";
    /**
     * Quality of the image.
     * @enum {string}
     */
    quality: "low" | "medium" | "high" | "auto";
    /**
     * Width and height in pixels.
     * @enum {string}
     */
    size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
    /** @enum {string} */
    type: "image_generation.completed";
    usage: ImageEventUsage;
};

/** An unfinished image. */
export type ImageGenPartialImageEvent = {
    /** The file as base64. */
    b64_json: string;
    /**
     * Background of the image.
     * @enum {string}
     */
    background: "transparent" | "opaque" | "auto";
    /** When the event was made, in Unix seconds. */
    created_at: number;
    /**
     * File format.
     * @enum {string}
     */
    output_format: "png" | "webp" | "jpeg";
    /** Number of the unfinished image, from 0. */
    partial_image_index: number;
    /**
     * Quality of the image.
     * @enum {string}
     */
    quality: "low" | "medium" | "high" | "auto";
    /**
     * Width and height in pixels.
     * @enum {string}
     */
    size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
    /** @enum {string} */
    type: "image_generation.partial_image";
};

/** An image on its way or finished. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

/** What the image is to show, and its form. */
export type ImageGenerateParams = {
    background?: ImageBackground;
    /** How much detail an SVG drawing has. */
    complexity?: ("low" | "medium" | "high" | null) | (string & {});
    /** How many frames an animation has; with `output_format` `gif`. */
    frame_count?: number | null;
    /** How long each frame of an animation is shown, in milliseconds. */
    frame_duration_ms?: number | null;
    /** The model. `dall-e-2` unless a parameter is used that only the GPT image models have. */
    model?: (string & {}) | ImageModel | null;
    /**
     * How strictly GPT image models filter content.
     * @default auto
     */
    moderation?: ("low" | "auto" | null) | (string & {});
    /**
     * Number of images, 1 to 10; `dall-e-3` makes 1.
     * @default 1
     */
    n?: number | null;
    output_compression?: ImageOutputCompression;
    output_format?: ImageOutputFormat;
    partial_images?: ImagePartialImages;
    /** What the image is to show. At most 32000 characters, 4000 for `dall-e-3`, 1000 for `dall-e-2`. */
    prompt: string;
    /**
     * Quality: `low`, `medium` or `high` for GPT image models, `standard` or `hd` for `dall-e-3`, `standard` for `dall-e-2`.
     * @default auto
     */
    quality?: ("standard" | "hd" | "low" | "medium" | "high" | "auto" | "xhigh" | "max" | null) | (string & {});
    response_format?: ImageResponseFormat;
    /** A stable, hashed id of your end user, by which the provider finds those who break its rules. */
    safety_identifier?: string | null;
    /**
     * Width and height in pixels. GPT image models also take other sizes such as `2048x1152`, and `auto`.
     * @default auto
     */
    size?: (string & {}) | (("auto" | "1024x1024" | "1536x1024" | "1024x1536" | "256x256" | "512x512" | "1792x1024" | "1024x1792") | (string & {})) | null;
    /**
     * Send the image as events while it is made; GPT image models only.
     * @default false
     */
    stream?: boolean | null;
    /**
     * Look of the image: `vivid` or `natural` with `dall-e-3`. Other providers have names of their own, for example `digital_illustration`.
     * @default vivid
     */
    style?: (string & {}) | (("vivid" | "natural") | (string & {})) | null;
    /** How SVG drawings are made; with `output_format` `svg`. */
    svg?: (ImageSvgParams | (ImageSvgParams & Fields)) | null;
    /** Id of your end user, which helps the provider to find misuse. */
    user?: string;
};

/** A mask whose transparent parts are the ones to repaint. */
export type ImageGenerationInputMask = {
    /** Id of an uploaded file. */
    file_id?: string;
    /** The mask as a data URL. */
    image_url?: string;
};

/** How SVG drawings are made; with `output_format` `svg`. */
export type ImageGenerationSvg = {
    /** The model that writes the drawing. */
    model?: string;
    /** How much that model thinks first. */
    reasoning?: ImageGenerationSvgReasoning | null;
};

/** How SVG drawings are made; with `output_format` `svg`. */
export type ImageGenerationSvgParam = {
    /** The model that writes the drawing. */
    model?: string;
    /** How much that model thinks first. */
    reasoning?: (ImageGenerationSvgReasoningParam | (ImageGenerationSvgReasoningParam & Fields)) | null;
};

/** How much the model thinks before it draws. */
export type ImageGenerationSvgReasoning = {
    effort?: ReasoningEffort;
};

/** How much the model thinks before it draws. */
export type ImageGenerationSvgReasoningParam = {
    effort?: ReasoningEffort | (string & {});
};

/** Makes and edits images with a GPT image model. */
export type ImageGenerationTool = {
    /**
     * Whether to make an image or edit one.
     * @default auto
     */
    action?: ("generate" | "edit" | "auto") | (string & {});
    /**
     * Background of the image. `transparent` needs PNG or WebP and a model that can do it.
     * @default auto
     */
    background?: ("transparent" | "opaque" | "auto") | (string & {});
    /** How much detail an SVG drawing has. */
    complexity?: ("low" | "medium" | "high") | (string & {});
    /** How many frames an animation has; with `gif`. */
    frame_count?: number;
    /** How long each frame of an animation is shown, in milliseconds. */
    frame_duration_ms?: number;
    /**
     * How closely the result keeps to the input images, faces above all.
     * @default low
     */
    input_fidelity?: ("high" | "low" | null) | (string & {});
    input_image_mask?: (ImageGenerationInputMask | (ImageGenerationInputMask & Fields));
    /**
     * The image model, for example `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `gpt-image-2`.
     * @default gpt-image-1
     */
    model?: string;
    /**
     * How strictly images are moderated.
     * @default auto
     */
    moderation?: ("auto" | "low") | (string & {});
    /**
     * Quality of JPEG and WebP compression in percent.
     * @default 100
     */
    output_compression?: number;
    /**
     * File format of the image.
     * @default png
     */
    output_format?: ("png" | "webp" | "jpeg" | "gif" | "svg") | (string & {});
    /**
     * How many unfinished images to send while streaming.
     * @default 0
     */
    partial_images?: number;
    /**
     * Quality of the image.
     * @default auto
     */
    quality?: ("low" | "medium" | "high" | "auto" | "xhigh" | "max") | (string & {});
    /**
     * `1024x1024`, `1024x1536`, `1536x1024` or `auto`; newer models take any `WIDTHxHEIGHT` in multiples of 16.
     * @default auto
     */
    size?: string;
    svg?: (ImageGenerationSvgParam | (ImageGenerationSvgParam & Fields));
    /** @enum {string} */
    type: "image_generation";
};

/** Where an image is; give one of the two. */
export type ImageInputReferenceParam = {
    /** Id of an uploaded file. */
    file_id?: string;
    /** Link to the image, or the image as a data URL. */
    image_url?: string;
};

/** A model that makes images. */
export type ImageModel = ("gpt-image-1" | "gpt-image-1-mini" | "gpt-image-1.5" | "gpt-image-2" | "gpt-image-2-2026-04-21" | "chatgpt-image-latest" | "dall-e-2" | "dall-e-3") | (string & {});

/** Compression of WebP and JPEG in percent, for GPT image models. */
export type ImageOutputCompression = number | null;

/** File format, for GPT image models. */
export type ImageOutputFormat = ("png" | "jpeg" | "webp" | "gif" | "svg" | null) | (string & {});

/** Unfinished images to send while streaming, 0 to 3. */
export type ImagePartialImages = number | null;

/** How `dall-e-2` and `dall-e-3` return images: `url` (good for 60 minutes, the default) or `b64_json`. GPT image models always return base64. */
export type ImageResponseFormat = ("url" | "b64_json" | null) | (string & {});

/** How an SVG drawing is made. */
export type ImageSvgParams = {
    /** The model that writes the drawing. */
    model?: string;
    /** How much that model thinks first. */
    reasoning?: (ImageSvgReasoning | (ImageSvgReasoning & Fields)) | null;
};

/** How much the model thinks before it draws. */
export type ImageSvgReasoning = {
    /** Less is faster and cheaper. */
    effort?: (ReasoningEffort | (string & {})) | null;
};

/** Tokens by kind. */
export type ImageTokensDetails = {
    /** Tokens of images. */
    image_tokens: number;
    /** Tokens of text. */
    text_tokens: number;
};

/** An image from the web. */
export type ImageURLContentBlock = {
    /** The image. */
    image_url: {
        /**
         * How closely the model looks; `low` takes fewer tokens.
         * @default auto
         * @enum {string}
         */
        detail?: "auto" | "low" | "high";
        /**
         * Address of a JPEG, PNG, GIF or WebP image.
         * Format: uri
         */
        url: string;
    };
    /** @constant */
    type: "image_url";
};

/** An image from the web. */
export type ImageURLDeltaBlock = {
    /** The image. */
    image_url?: {
        /**
         * How closely the model looks: `low` costs fewer tokens.
         * @enum {string}
         */
        detail?: "auto" | "low" | "high";
        /** Address of the image. */
        url?: string;
    };
    /** Which part of the message. */
    index: number;
    /** @constant */
    type: "image_url";
};

/** The images. */
export type ImagesResponse = {
    /**
     * Background of the images.
     * @enum {string}
     */
    background?: "transparent" | "opaque";
    /** When they were made, in Unix seconds. */
    created: number;
    /** The images. */
    data: Image[];
    /**
     * File format.
     * @enum {string}
     */
    output_format?: "png" | "webp" | "jpeg";
    /** The provider that answered. The gateway adds it where it translates the answer. */
    provider?: string;
    /**
     * Quality of the images.
     * @enum {string}
     */
    quality?: "low" | "medium" | "high";
    /**
     * Width and height in pixels.
     * @enum {string}
     */
    size?: "1024x1024" | "1024x1536" | "1536x1024";
    usage?: ImagesResponseUsage;
};

/** Tokens used, with GPT image models. */
export type ImagesResponseUsage = {
    /** Tokens of prompt and images. */
    input_tokens: number;
    input_tokens_details: ImageTokensDetails;
    /** Tokens of the images made. */
    output_tokens: number;
    output_tokens_details?: ImageTokensDetails;
    /** Both together. */
    total_tokens: number;
};

/** A skill sent along with the request. */
export type InlineSkill = {
    /** What the skill is for; the model reads this. */
    description: string;
    /** Name of the skill. */
    name: string;
    source: InlineSkillSource;
    /** @enum {string} */
    type: "inline";
};

/** The files of an inline skill. */
export type InlineSkillSource = {
    /** The zip file in base64. */
    data: string;
    /** @enum {string} */
    media_type: "application/zip";
    /** @enum {string} */
    type: "base64";
};

/** A request whose input tokens are to be counted. */
export type InputTokenCountParams = {
    /** The conversation to continue, by id (`conv_…`). */
    conversation?: string | (ResponseConversationParam | (ResponseConversationParam & Fields)) | null;
    /** Text for the model, or messages and other items. */
    input?: string | ResponseInput | null;
    /** A system message put first. */
    instructions?: string | null;
    /** The model, for example `gpt-5-mini`. */
    model?: string | null;
    /** Whether the model may make several tool calls at once. */
    parallel_tool_calls?: boolean | null;
    /** Manner of the answer, such as `friendly` or `pragmatic`. */
    personality?: string;
    /** Id of the answer to continue from (`resp_…`). Not together with `conversation`. */
    previous_response_id?: string | null;
    /** How the model is to think; its settings can cost tokens. */
    reasoning?: (ReasoningParam | (ReasoningParam & Fields)) | null;
    /** The form of the text; a schema costs tokens. */
    text?: (ResponseTextConfigParam | (ResponseTextConfigParam & Fields)) | null;
    /** Which tools the model has to call. */
    tool_choice?: (ResponseToolChoice | (string & {})) | null | Unlisted;
    /** The tools that the model may use. */
    tools?: (Tool | Unlisted)[] | null;
    /** Whether the oldest items are dropped when the input is too long. */
    truncation?: ("auto" | "disabled") | (string & {});
};

/** A count of input tokens. */
export type InputTokenCountResponse = {
    /** Tokens the input would take. */
    input_tokens: number;
    /** @enum {string} */
    object: "response.input_tokens";
};

/** An account at a provider, kept for the organisation or for one workspace. */
export type Integration = {
    /** The provider, for example `openai`. */
    ai_provider_id: string;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** What it is for. */
    description?: string | null;
    /**
     * Id of the integration.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, or null when it never was.
     * Format: date-time
     */
    last_updated_at: string | null;
    /** Its name, for people. */
    name: string;
    /** Always `integration`. */
    object: "integration" | (string & {});
    /**
     * The organisation it belongs to.
     * Format: uuid
     */
    organisation_id: string;
    /** The user or key that made it. */
    owner_id?: string;
    /** Its slug, for example `openai-org`. */
    slug: string;
    /** Whether it can be used. */
    status: ("active" | "archived") | (string & {});
    /** Who has it. */
    type?: ("workspace" | "organisation") | (string & {});
    /** The workspace it belongs to, or null when the organisation has it. */
    workspace_id?: string | null;
    /** How many workspaces may use it. Only in the list. */
    workspaces_count?: number;
};

/** Settings that the provider needs beside the key; which ones depends on the provider. */
export type IntegrationConfigurations = OpenAIConfiguration | AzureOpenAIConfiguration | AzureAIConfiguration | BedrockConfiguration | SageMakerConfiguration | VertexAIConfiguration | WorkersAIConfiguration | HuggingFaceConfiguration | CortexConfiguration | CustomHostConfiguration | AnthropicConfiguration | DatabricksConfiguration | BytePlusConfiguration;

/** An account at a provider to store. */
export type IntegrationCreateParams = {
    /** The provider, for example `openai`, `bedrock` or `azure-openai`. */
    ai_provider_id: string;
    configurations?: IntegrationConfigurations;
    /**
     * Whether to open a provider in the workspace at once. Only with `workspace_id`.
     * @default true
     */
    create_default_provider?: boolean;
    /** Slug of that provider. */
    default_provider_slug?: string;
    /** What it is for. */
    description?: string;
    /** The provider's API key. Write-only. */
    key?: string;
    /** Name, for people. */
    name: string;
    pricing_adjustments?: PricingAdjustments;
    /** Fields to take from a secret manager: `key` or `configurations.<field>`. */
    secret_mappings?: SecretMapping[];
    /** Its slug; made from the name when left out. */
    slug?: string;
    /** The workspace it shall belong to; the organisation when left out. */
    workspace_id?: string;
};

/** The stored integration. */
export type IntegrationCreated = {
    /**
     * Id of the integration.
     * Format: uuid
     */
    id: string;
    /** Always `integration`. */
    object?: "integration" | (string & {});
    /** Id by which calls name the integration, made from its name where you gave none. */
    slug: string;
};

/** Empty: the status says that the integration is gone. */
export type IntegrationDeleted = {
    [key: string]: unknown;
};

/** An integration with its settings. */
export type IntegrationDetails = Integration & {
    /** Whether every model is open, also ones the provider adds later. */
    allow_all_models?: boolean;
    configurations?: IntegrationConfigurations;
    /** What workspaces made later get. */
    global_workspace_access_settings?: IntegrationGlobalAccess | null;
    /** The provider's key with most of it hidden, or null when it has none. */
    masked_key?: string | null;
    pricing_adjustments?: PricingAdjustments;
    /** Fields that come from a secret manager. */
    secret_mappings?: SecretMapping[];
    /** How many workspaces may use it. */
    workspace_count?: number;
};

/** What workspaces made later get. */
export type IntegrationGlobalAccess = {
    /** Whether they may use the integration. */
    enabled: boolean;
    /** Rate of each. */
    rate_limits?: RateLimit[] | null;
    /** Budget of each. */
    usage_limits?: UsageLimits[] | null;
};

/** A page of integrations. */
export type IntegrationList = {
    /** The integrations of this page. */
    data: Integration[];
    /** Always `list`. */
    object: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** A model of an integration. */
export type IntegrationModel = {
    /** The model it was made from. */
    base_model_slug?: string | null;
    /** Whether workspaces may use it. */
    enabled: boolean;
    /** Whether you added it, as a truth value or as 1 and 0. */
    is_custom?: boolean | number | null;
    /** Whether it is a fine-tuned model, as a truth value or as 1 and 0. */
    is_finetune?: boolean | number | null;
    /** Its name, for people. */
    name?: string;
    pricing_config?: IntegrationModelPricing;
    /** The model's name in requests, for example `gpt-4o-mini`. */
    slug: string;
};

/** Settings of one model. */
export type IntegrationModelConfigurations = {
    /** Headers to send with each call of this model. */
    custom_headers?: {
        [key: string]: string;
    };
    /** Base URL to call for this model. */
    custom_host?: string;
};

/** The models of an integration. */
export type IntegrationModelList = {
    /** Whether every model is open, also ones the provider adds later. */
    allow_all_models?: boolean;
    /** Every model of the integration, whether it is enabled or not. */
    models: IntegrationModel[];
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are. */
    total?: number;
};

/** Prices of a model of your own, for cost and budgets. */
export type IntegrationModelPricing = {
    /** Prices by usage. */
    pay_as_you_go?: {
        request_token?: TokenPrice;
        response_token?: TokenPrice;
    };
    /** How the price is found; always `static`. */
    type?: "static" | (string & {});
};

/** What to do with one model. */
export type IntegrationModelUpdate = {
    /** The model it was made from. Needed for a fine-tuned one. */
    base_model_slug?: string | null;
    configurations?: IntegrationModelConfigurations;
    /** Whether workspaces may use it. */
    enabled: boolean;
    /** Whether to add it as a model of your own. */
    is_custom?: boolean | null;
    /** Whether it is a fine-tuned model. */
    is_finetune?: boolean | null;
    pricing_config?: IntegrationModelPricing;
    /** The model's name in requests. */
    slug: string;
};

/** Empty: the status says that the models are gone. */
export type IntegrationModelsDeleted = {
    [key: string]: unknown;
};

/** Models to open, to close or to add. Others stay as they are. */
export type IntegrationModelsUpdateParams = {
    /** Whether to open every model, also ones the provider adds later. */
    allow_all_models?: boolean;
    /** Models to open to workspaces, to close or to add; those that are left out stay as they are. */
    models: IntegrationModelUpdate[];
};

/** Empty: the status says that the change was made. */
export type IntegrationModelsUpdated = {
    [key: string]: unknown;
};

/** What to change; what is left out stays. */
export type IntegrationUpdateParams = {
    configurations?: IntegrationConfigurations;
    /** New description. */
    description?: string;
    /** The provider's new API key. Write-only. */
    key?: string;
    /** New name. */
    name?: string;
    pricing_adjustments?: PricingAdjustments;
    /** Fields to take from a secret manager, all of them. Empty removes them. */
    secret_mappings?: SecretMapping[];
};

/** Empty: the status says that the change was made. */
export type IntegrationUpdated = {
    [key: string]: unknown;
};

/** What a workspace may do with an integration. */
export type IntegrationWorkspace = {
    /**
     * When access was given.
     * Format: date-time
     */
    created_at?: string;
    /** Whether it may use the integration. */
    enabled: boolean;
    /** Id or slug of the workspace. */
    id: string;
    /**
     * When its usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /**
     * When access was changed last.
     * Format: date-time
     */
    last_updated_at?: string | null;
    /** Its rate, at most one. */
    rate_limits: RateLimit[] | null;
    /** Whether its budget is left: `active` or `exhausted`. */
    status?: string;
    /** Its budget, at most one. */
    usage_limits: UsageLimits[] | null;
};

/** The workspaces of an integration. */
export type IntegrationWorkspaceList = {
    /** What workspaces made later get. */
    global_workspace_access?: IntegrationGlobalAccess | null;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are. */
    total?: number;
    /** Workspaces that may use the integration, each with its limits. */
    workspaces: IntegrationWorkspace[];
};

/** What to change for one workspace. */
export type IntegrationWorkspaceUpdate = {
    /** Whether it gets a provider at once. */
    create_default_provider?: boolean;
    /** Slug of that provider. */
    default_provider_slug?: string;
    /** Whether it may use the integration. */
    enabled: boolean;
    /** Id or slug of the workspace. */
    id: string;
    /** Its rate. Null removes it. */
    rate_limits?: RateLimit[] | null;
    /** Whether to start its usage again at zero. */
    reset_usage?: boolean;
    /** Its budget. Null removes it. */
    usage_limits?: UsageLimits[] | null;
};

/** Access to give or take. Workspaces that are not named stay as they are. */
export type IntegrationWorkspacesUpdateParams = {
    /**
     * Whether workspaces that get access get a provider at once.
     * @default true
     */
    create_default_provider?: boolean;
    /** Slug of those providers. */
    default_provider_slug?: string;
    global_workspace_access?: IntegrationGlobalAccess;
    /** Whether the global setting also replaces the workspaces' own. */
    override_existing_workspace_access?: boolean;
    /** Workspaces to enable, disable or limit; those that are left out stay as they are. */
    workspaces?: IntegrationWorkspaceUpdate[];
};

/** Empty: the status says that the change was made. */
export type IntegrationWorkspacesUpdated = {
    [key: string]: unknown;
};

/** The answer is JSON with certain keys. */
export type JSONKeysCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.jsonKeys";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: JSONKeysParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Keys of `default.jsonKeys`. */
export type JSONKeysParameters = {
    /** Names of fields to look for in the JSON. */
    keys: string[];
    /**
     * How many must be there: any of them, all or none.
     * @default any
     */
    operator: ("any" | "all" | "none") | (string & {});
};

/** The answer is JSON of a certain schema. */
export type JSONSchemaCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.jsonSchema";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: JSONSchemaParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Schema of `default.jsonSchema`. */
export type JSONSchemaParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /** The JSON Schema. */
    schema: {
        [key: string]: unknown;
    };
};

/** The request carries a valid token. */
export type JWTCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.jwt";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: JWTParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `default.jwt`. */
export type JWTParameters = {
    /**
     * Algorithms to accept.
     * @default [
     *   "RS256"
     * ]
     */
    algorithms?: string[];
    /**
     * Seconds for which the keys are kept.
     * @default 86400
     */
    cacheMaxAge?: number;
    /**
     * Seconds by which clocks may differ.
     * @default 5
     */
    clockTolerance?: number;
    /** Name of the request header with the token. */
    headerKey: string;
    /**
     * Where the keys are.
     * Format: uri
     */
    jwksUri: string;
    /**
     * Greatest age of a token.
     * @default 1d
     */
    maxTokenAge?: string;
};

/** Javelin finds nothing, by the policies of the application. */
export type JavelinCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "javelin.guardrails";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TimeLimitedParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** A name that points at one version of each prompt. */
export type Label = {
    /** Colour in the dashboard, as `#RRGGBB`. */
    color_code?: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** What the label means. */
    description?: string;
    /**
     * Id of the label.
     * Format: uuid
     */
    id: string;
    /** Whether it holds in all workspaces. */
    is_universal: boolean;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name to run a prompt by, as in `slug@name`. */
    name: string;
    /**
     * Id of its organisation.
     * Format: uuid
     */
    organisation_id: string;
    /** `active` or `archived`. */
    status: string;
    /**
     * Id of its workspace; absent when it is for the whole organisation.
     * Format: uuid
     */
    workspace_id?: string;
};

/** A new label. */
export type LabelCreateParams = {
    /** Colour in the dashboard, as `#RRGGBB`. */
    color_code?: string;
    /** What the label means. */
    description?: string;
    name: LabelName;
    /**
     * Id of the organisation. Taken from the API key when left out.
     * Format: uuid
     */
    organisation_id?: string;
    /** Id or slug of the workspace. Without it the label is for the whole organisation. */
    workspace_id?: string;
};

/** The new label. */
export type LabelCreated = {
    /**
     * Id of the label.
     * Format: uuid
     */
    id: string;
};

/** Empty. */
export type LabelDeleted = {
    [key: string]: unknown;
};

/** A page of labels. */
export type LabelList = {
    /** The labels of this page. */
    data: Label[];
    /** Number of labels on all pages. */
    total: number;
};

/** Lets a model choose a label. */
export type LabelModelGrader = {
    /** Messages to it; may have templates. */
    input: GraderInputMessage[];
    /** The labels to choose from. */
    labels: string[];
    /** The model that labels; it must support structured output. */
    model: string;
    /** Name of the grader. */
    name: string;
    /** The labels that pass. */
    passing_labels: string[];
    /** @constant */
    type: "label_model";
};

/** Name to run a prompt by, as in `slug@name`. Letters, digits, `_` and `-`; not `latest`, `default` or digits alone. */
export type LabelName = string;

/** What to change. */
export type LabelUpdateParams = {
    /** Colour in the dashboard, as `#RRGGBB`. */
    color_code?: string;
    /** What the label means. */
    description?: string;
    name?: LabelName;
};

/** Empty. */
export type LabelUpdated = {
    [key: string]: unknown;
};

/** Lakera Guard finds nothing. */
export type LakeraCheck = {
    /** The check, which begins with `lakera.`. Its full id is not documented. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: LakeraParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of the Lakera check. */
export type LakeraParameters = {
    /**
     * Whether the end of a finding is its last character instead of the one after.
     * @default false
     */
    endInclusive?: boolean;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the Lakera project whose policy decides what is looked for. */
    projectID?: string;
    /**
     * Milliseconds to wait for the check.
     * @default 30000
     */
    timeout?: number;
};

/** Lasso finds nothing in the request. */
export type LassoCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "lasso.classify";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: LassoParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `lasso.classify`. */
export type LassoParameters = {
    /** Id of the conversation. */
    conversationId?: string;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
    /** Id of the user. */
    userId?: string;
};

/** The text is in small letters or in capitals throughout. */
export type LetterCaseCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.isAllLowerCase" | "default.alluppercase" | "default.alllowercase";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: NegatableParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Query parameters of `agentIntegrations.list`. */
export type ListAgentIntegrationsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `agentServers.list`. */
export type ListAgentServersQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.groupedData`. */
export type ListAnalyticsGroupsQuery = {
    /** What to tell about each group besides `requests`, separated by commas: `cost`, `total_tokens`, `avg_tokens`, `avg_input_tokens`, `avg_output_tokens`, `avg_latency`, `p95_latency`, `p99_latency`, `success_rate`, `error_count`, `cache_hit_rate`, `last_seen`, `first_seen`. */
    columns?: string;
    /** Count the groups of all pages too. */
    include_total?: boolean;
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.metadata`. */
export type ListAnalyticsMetadataGroupsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.aiModels`. */
export type ListAnalyticsModelGroupsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.provider`. */
export type ListAnalyticsProviderGroupsQuery = {
    /** What to tell about each group besides `requests`, separated by commas: `cost`, `total_tokens`, `avg_tokens`, `avg_input_tokens`, `avg_output_tokens`, `avg_latency`, `p95_latency`, `p99_latency`, `success_rate`, `error_count`, `cache_hit_rate`, `last_seen`, `first_seen`. */
    columns?: string;
    /** Count the groups of all pages too. */
    include_total?: boolean;
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.users`. */
export type ListAnalyticsUserGroupsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `analytics.groups.workspaces`. */
export type ListAnalyticsWorkspaceGroupsQuery = {
    /** Slug of the workspace. Needed with an organisation-wide API key; a workspace's key has its own. */
    workspace_slug?: string;
    /** Requests from this time on, in ISO 8601. */
    time_of_generation_min: string;
    /** Requests up to this time, in ISO 8601. */
    time_of_generation_max: string;
    /** Only requests with at least so many tokens in all. */
    total_units_min?: number;
    /** Only requests with at most so many tokens in all. */
    total_units_max?: number;
    /** Only requests of at least this cost, in US cents. */
    cost_min?: number;
    /** Only requests of at most this cost, in US cents. */
    cost_max?: number;
    /** Only requests with at least so many tokens in the prompt. */
    prompt_token_min?: number;
    /** Only requests with at most so many tokens in the prompt. */
    prompt_token_max?: number;
    /** Only requests with at least so many tokens in the answer. */
    completion_token_min?: number;
    /** Only requests with at most so many tokens in the answer. */
    completion_token_max?: number;
    /** Only requests answered with these HTTP statuses, separated by commas. */
    status_code?: string;
    /** Only requests with at least this weighted feedback. */
    weighted_feedback_min?: number;
    /** Only requests with at most this weighted feedback. */
    weighted_feedback_max?: number;
    /** Only requests with these virtual keys: slugs, separated by commas. */
    virtual_keys?: string;
    /** Only requests with these configs: slugs, separated by commas. */
    configs?: string;
    /** Only requests with these API keys: ids, separated by commas. */
    api_key_ids?: string;
    /** Only requests with this metadata: a JSON object as text. */
    metadata?: string;
    /** Only requests to these models: provider, two underscores, model, separated by commas. */
    ai_org_model?: string;
    /** Only requests of these traces, separated by commas. */
    trace_id?: string;
    /** Only requests of these spans, separated by commas. */
    span_id?: string;
    /** Only requests with these prompts: slugs, separated by commas. */
    prompt_slug?: string;
    /** Only requests with this cache status, for example `HIT`. */
    cache_status?: string;
    /** Field to sort the groups by. */
    order_by?: string;
    /** `asc` or `desc`. */
    order_by_type?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Groups per page. */
    page_size?: number;
};

/** Query parameters of `apiKeys.list`. */
export type ListApiKeysQuery = {
    /** Items per page, at most 100. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Only those with these ids, separated by commas. */
    ids?: string;
};

/** Query parameters of `beta.assistants.list`. */
export type ListAssistantsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `auditLogs.list`. */
export type ListAuditLogsQuery = {
    /** From this time on, in ISO 8601. */
    start_time: string;
    /** Up to this time, in ISO 8601. */
    end_time: string;
    /** Id of the organisation, a UUID. */
    organisation_id: string;
    /** Only calls with this HTTP method. */
    method?: ("POST" | "PUT" | "DELETE") | (string & {});
    /** Only calls of this path. */
    uri?: string;
    /** Only this request. */
    request_id?: string;
    /** Only changes by this user or API key. */
    user_id?: string;
    /** Only changes by users, or only by API keys. */
    user_type?: ("user" | "api_key") | (string & {});
    /** Only changes in this workspace. */
    workspace_id?: string;
    /** Only calls that were answered so. */
    response_status_code?: number;
    /** Only changes of this kind of thing, for example `configs`. */
    resource_type?: string;
    /** Only this kind of change, for example `update`. */
    action?: string;
    /** Only calls from this address. */
    client_ip?: string;
    /** Only calls from this country. */
    country?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Entries per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `batches.list`. */
export type ListBatchesQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
};

/** Query parameters of `chat.completions.messages.list`. */
export type ListChatCompletionMessagesQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
};

/** Query parameters of `chat.completions.list`. */
export type ListChatCompletionsQuery = {
    /** Only completions by this model. */
    model?: string;
    /** Only completions whose metadata has these pairs, sent as `metadata[key]=value`. */
    metadata?: Metadata;
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
};

/** Query parameters of `beta.chatkit.threads.listItems`. */
export type ListChatKitThreadItemsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `beta.chatkit.threads.list`. */
export type ListChatKitThreadsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
    /** Only threads of this person. */
    user?: string;
};

/** Query parameters of `collections.list`. */
export type ListCollectionsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Only items whose name contains this. */
    search?: string;
};

/** Query parameters of `configs.list`. */
export type ListConfigsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `containers.files.list`. */
export type ListContainerFilesQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
};

/** Query parameters of `containers.list`. */
export type ListContainersQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Only containers of this name. */
    name?: string;
};

/** Query parameters of `conversations.items.list`. */
export type ListConversationItemsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** What the items should hold beyond the usual. */
    include?: ResponseIncludable[];
};

/** Query parameters of `evals.runs.outputItems.list`. */
export type ListEvalRunOutputItemsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by time. */
    order?: ("asc" | "desc") | (string & {});
    /** Only items that passed or that failed. */
    status?: ("fail" | "pass") | (string & {});
};

/** Query parameters of `evals.runs.list`. */
export type ListEvalRunsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by time. */
    order?: ("asc" | "desc") | (string & {});
    /** Only runs in this state. */
    status?: ("queued" | "in_progress" | "completed" | "canceled" | "failed") | (string & {});
};

/** Query parameters of `evals.list`. */
export type ListEvalsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by time. */
    order?: ("asc" | "desc") | (string & {});
    /** The time to sort by. */
    order_by?: ("created_at" | "updated_at") | (string & {});
};

/** Query parameters of `files.list`. */
export type ListFilesQuery = {
    /** Only files for this purpose. */
    purpose?: string;
    /** Items per page, 1 to 10000. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
};

/** Query parameters of `fineTuning.checkpoints.permissions.retrieve`. */
export type ListFineTuningCheckpointPermissionsQuery = {
    /** Only this project, `proj_…`. */
    project_id?: string;
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("ascending" | "descending") | (string & {});
};

/** Query parameters of `fineTuning.jobs.listEvents`. */
export type ListFineTuningEventsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
};

/** Query parameters of `fineTuning.jobs.checkpoints.list`. */
export type ListFineTuningJobCheckpointsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
};

/** Query parameters of `fineTuning.jobs.list`. */
export type ListFineTuningJobsQuery = {
    /** Id of the last item of the page before. */
    after?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Only jobs with this metadata; null for jobs without any. */
    metadata?: {
        [key: string]: string;
    } | null;
};

/** Query parameters of `guardrails.list`. */
export type ListGuardrailsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Only guardrails of this organisation. */
    organisation_id?: string;
    /** Only those with these ids, separated by commas. */
    ids?: string;
    /** Items per page, at most 1000. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
};

/** Query parameters of `guardrails.inputExclusions.list`. */
export type ListInputGuardrailExclusionsQuery = {
    /** The organisation whose guardrails are meant. */
    organisation_id: string;
};

/** Query parameters of `responses.inputItems.list`. */
export type ListInputItemsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
    /** What the reply should hold beyond the usual. */
    include?: ResponseIncludable[];
};

/** Query parameters of `integrations.list`. */
export type ListIntegrationsQuery = {
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Only integrations that this workspace may use. */
    workspace_id?: string;
    /** Those of workspaces, those of the organisation, or all. */
    type?: ("workspace" | "organisation" | "all") | (string & {});
};

/** Query parameters of `labels.list`. */
export type ListLabelsQuery = {
    /** Id of the organisation. Taken from the API key when left out. */
    organisation_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Only items whose name contains this. */
    search?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `logs.exports.list`. */
export type ListLogExportsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `logs.groups`. */
export type ListLogGroupsQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `mcpIntegrations.capabilities.list`. */
export type ListMcpIntegrationCapabilitiesQuery = {
    /** Page to return, counted from 1. */
    page?: number;
    /** Items per page, at most 500. */
    page_size?: number;
    /** Only what is of this type. */
    type?: McpCapabilityType;
};

/** Query parameters of `mcpIntegrations.workspaces.list`. */
export type ListMcpIntegrationWorkspacesQuery = {
    /** With any value, the reply has `data` and `total` instead of `workspaces`. */
    version?: string;
};

/** Query parameters of `mcpIntegrations.list`. */
export type ListMcpIntegrationsQuery = {
    /** Only those of this organisation. Needed with an organisation-wide API key. */
    organisation_id?: string;
    /** Those of workspaces, those of the organisation, or all. */
    type?: ("workspace" | "organisation" | "all") | (string & {});
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Items per page, at most 1000. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Only items whose name contains this. */
    search?: string;
};

/** Query parameters of `mcpServers.capabilities.list`. */
export type ListMcpServerCapabilitiesQuery = {
    /** Page to return, counted from 1. */
    page?: number;
    /** Items per page, at most 500. */
    page_size?: number;
    /** Only what is of this type. */
    type?: McpCapabilityType;
};

/** Query parameters of `mcpServers.connections.list`. */
export type ListMcpServerConnectionsQuery = {
    /** Only connections of this user. */
    user_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 500. */
    page_size?: number;
};

/** Query parameters of `mcpServers.userAccess.list`. */
export type ListMcpServerUserAccessQuery = {
    /** Page to return, counted from 1. */
    page?: number;
    /** Items per page, at most 500. */
    page_size?: number;
    /** Only users whose name or e-mail address contains this. */
    search?: string;
};

/** Query parameters of `mcpServers.list`. */
export type ListMcpServersQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Only servers with these ids, separated by commas. */
    id?: string;
    /** Only servers whose name contains this. */
    search?: string;
};

/** Query parameters of `models.list`. */
export type ListModelsQuery = {
    /** Only models of this AI service, for example `openai`. */
    ai_service?: string;
    /** Only models of this provider of the catalog, by its slug. */
    provider?: string;
    /** Models to return. */
    limit?: number;
    /** Models to skip. */
    offset?: number;
    /** What to sort by. */
    sort?: ("name" | "provider" | "ai_service") | (string & {});
    /** Direction of sorting. */
    order?: ("asc" | "desc") | (string & {});
};

/** Query parameters of `guardrails.outputExclusions.list`. */
export type ListOutputGuardrailExclusionsQuery = {
    /** The organisation whose guardrails are meant. */
    organisation_id: string;
};

/** Query parameters of `prompts.partials.list`. */
export type ListPromptPartialsQuery = {
    /** Only partials of the collection with this id or slug. */
    collection_id?: string;
};

/** Query parameters of `prompts.list`. */
export type ListPromptsQuery = {
    /** Only prompts of the collection with this id or slug. */
    collection_id?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Only items whose name contains this. */
    search?: string;
    /** Only prompts of this kind: `shared` lists those that others share with the workspace. */
    type?: string;
    /** Whether to say with whom each prompt is shared. */
    show_prompt_share?: boolean;
};

/** Query parameters of `providers.list`. */
export type ListProvidersQuery = {
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `policies.rateLimits.list`. */
export type ListRateLimitsPoliciesQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Only policies in this state. */
    status?: ("active" | "archived") | (string & {});
    /** Only policies that count this. */
    type?: ("requests" | "tokens") | (string & {});
    /** Only policies with this span of time. */
    unit?: RateLimitsPolicyUnit;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
};

/** Query parameters of `beta.threads.runs.steps.list`. */
export type ListRunStepsQuery = {
    /** More to return. */
    include?: RunStepInclude[];
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `beta.threads.runs.list`. */
export type ListRunsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `scim.groups.list`. */
export type ListScimGroupsQuery = {
    /** Only groups whose name contains this. */
    search?: string;
    /** Page to return, counted from 0. */
    page?: number;
    /** Groups per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `scim.workspaces.list`. */
export type ListScimWorkspaceMappingsQuery = {
    /** Only mappings to this workspace. */
    workspace_id?: string;
    /** Only mappings of this group. */
    scim_group_id?: string;
    /** Only mappings with this role. */
    role?: WorkspaceRole;
    /** Page to return, counted from 0. */
    page?: number;
    /** Mappings per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `secretReferences.list`. */
export type ListSecretReferencesQuery = {
    /** Only references to this kind of manager. */
    manager_type?: SecretManagerType;
    /** Only references with these tags, as a JSON object. */
    tags?: string;
    /** Only references whose name contains this. */
    search?: string;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** References per page, at most 100. */
    page_size?: number;
};

/** Query parameters of `skills.versions.list`. */
export type ListSkillVersionsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
};

/** Query parameters of `skills.list`. */
export type ListSkillsQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
};

/** Query parameters of `beta.threads.messages.list`. */
export type ListThreadMessagesQuery = {
    /** Only messages that this run wrote, `run_…`. */
    run_id?: string;
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `policies.usageLimits.list`. */
export type ListUsageLimitsPoliciesQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
    /** Only policies in this state. */
    status?: ("active" | "archived") | (string & {});
    /** Only policies that count this. */
    type?: ("cost" | "tokens" | "requests") | (string & {});
    /** Items per page, at most 100. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
};

/** Query parameters of `policies.usageLimits.entities.list`. */
export type ListUsageLimitsPolicyEntitiesQuery = {
    /** Only groups with something left, or only those without. */
    status?: ("active" | "exhausted") | (string & {});
    /** Only groups whose values contain this. */
    search?: string;
    /** Groups per page, at most 100. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
};

/** Query parameters of `admin.users.invites.list`. */
export type ListUserInvitesQuery = {
    /** Invitations per page. */
    pageSize?: number;
    /** Page to return, counted from 0. */
    currentPage?: number;
    /** Only invitations to this role. */
    role?: ("admin" | "member") | (string & {});
    /** Only invitations of this address. */
    email?: string;
    /** Only invitations in this state. */
    status?: UserInviteStatus;
};

/** Query parameters of `admin.users.list`. */
export type ListUsersQuery = {
    /** Users per page. */
    pageSize?: number;
    /** Page to return, counted from 0. */
    currentPage?: number;
    /** Only users with this role in the organisation. */
    role?: OrganisationRole;
    /** Only the user with this address. */
    email?: string;
};

/** Query parameters of `vectorStores.fileBatches.listFiles`. */
export type ListVectorStoreFileBatchFilesQuery = {
    /** Only files in this state. */
    filter?: ("in_progress" | "completed" | "failed" | "cancelled") | (string & {});
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `vectorStores.files.list`. */
export type ListVectorStoreFilesQuery = {
    /** Only files in this state. */
    filter?: ("in_progress" | "completed" | "failed" | "cancelled") | (string & {});
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `vectorStores.list`. */
export type ListVectorStoresQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
    /** Id of the first item of the page after. */
    before?: string;
};

/** Query parameters of `videos.list`. */
export type ListVideosQuery = {
    /** Items per page, 1 to 100. */
    limit?: number;
    /** Sort by creation time. */
    order?: ("asc" | "desc") | (string & {});
    /** Id of the last item of the page before. */
    after?: string;
};

/** Query parameters of `virtualKeys.list`. */
export type ListVirtualKeysQuery = {
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `admin.workspaces.users.list`. */
export type ListWorkspaceMembersQuery = {
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Items per page, at most 100. */
    page_size?: number;
    /** Only members with this role in the workspace. */
    role?: WorkspaceRole;
    /** Only the member with this address. */
    email?: string;
};

/** Query parameters of `admin.workspaces.list`. */
export type ListWorkspacesQuery = {
    /** Items per page, at most 100. */
    page_size?: number;
    /** Page to return, counted from 0. */
    current_page?: number;
    /** Only workspaces whose name contains this. Case matters. */
    name?: string;
    /** Only the workspace with exactly this name. */
    exact_name?: string;
    /** Only workspaces in this state, or in either. */
    status?: ("active" | "archived" | "active,archived") | (string & {});
};

/** Your own machine; your code runs the commands. */
export type LocalEnvironment = {
    /** Skills that the machine holds. */
    skills?: LocalSkill[];
    /** @enum {string} */
    type: "local";
};

/** Lets the model ask for shell commands that your code runs; the older form of `shell`. */
export type LocalShellTool = {
    /** @enum {string} */
    type: "local_shell";
};

/** A skill in a directory of your machine. */
export type LocalSkill = {
    /** What the skill is for; the model reads this. */
    description: string;
    /** Name of the skill. */
    name: string;
    /** Directory that holds the skill. */
    path: string;
};

/** Sends the request and the answer to a server of yours; never fails. */
export type LogCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.log";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: LogParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** One log, or a list of them. */
export type LogCreateParams = CustomLog | (CustomLog | (CustomLog & Fields))[];

/** A logged request with everything known about it. */
export type LogEntry = {
    /**
     * Id of the log.
     * Format: uuid
     */
    _id: string | null;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string | null;
    finalUntransformedRequest?: LogEntryMessage;
    /** Form in which the log is stored, for example `v2`. */
    log_format?: string;
    metrics?: LogEntryMetrics;
    /** Id of the organisation it belongs to, a UUID. */
    organisation_id: string | null;
    originalResponse?: LogEntryMessage;
    request: LogEntryRequest;
    response: LogEntryResponse;
    transformedRequest?: LogEntryMessage;
};

/** A request or answer on its way: before or after the gateway changed it. */
export type LogEntryMessage = {
    /** The JSON body. */
    body?: {
        [key: string]: unknown;
    };
    /** The headers, without secrets. */
    headers?: {
        [key: string]: string;
    };
    /** HTTP method, in capitals. */
    method?: string;
    /**
     * Where it was sent.
     * Format: uri
     */
    url?: string;
};

/** What analytics know about the request. Times are in milliseconds. */
export type LogEntryMetrics = {
    /** Model that answered. */
    ai_model?: string;
    /** Provider that answered. */
    ai_org?: string;
    /** API key of the request. */
    api_key_id?: string;
    /**
     * Spent on looking into the cache, in milliseconds.
     * Format: int64
     */
    cache_processing_time?: number;
    /** For example `HIT` or `MISS`. */
    cache_status?: string | null;
    /** `simple` or `semantic`. */
    cache_type?: string | null;
    /** Config of the request. */
    config?: string;
    /** Id of the config, a UUID. */
    config_id?: string;
    /** Id of the version of the config, a UUID. */
    config_version_id?: string;
    /**
     * Cost in cents of `cost_currency`.
     * Format: float
     */
    cost?: number;
    /**
     * Currency of `cost`, of three letters (ISO 4217).
     * @default USD
     */
    cost_currency?: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at?: string;
    /**
     * Spent in the gateway.
     * Format: int64
     */
    gateway_processing_time?: number;
    /**
     * Id of the log.
     * Format: uuid
     */
    id?: string;
    /** Id that Portkey itself gave the trace. */
    internal_trace_id?: string;
    /** Whether the gateway passed the request on as it was. */
    is_proxy_call?: boolean;
    /** Whether the status was 2XX. */
    is_success?: boolean;
    /** Target of the config that answered. */
    last_used_option_index?: number;
    /** `v1` or `v2`. */
    log_store_file_path_format?: string;
    /** Metadata keys. */
    "metadata.key"?: (string | null)[];
    /** Metadata values, in the order of the keys. */
    "metadata.value"?: (string | null)[];
    /** Kind of config, for example `single` or `fallback`. */
    mode?: string;
    /** Id of the organisation it belongs to, a UUID. */
    organisation_id?: string;
    /** Name of the organisation, for people. */
    organisation_name?: string;
    /** Id of the span that this one is in. */
    parent_span_id?: string;
    /**
     * Spent before the request was sent, in milliseconds.
     * Format: int64
     */
    pre_processing_time?: number;
    /** Id of the prompt that was run, a UUID. */
    prompt_id?: string;
    /** Slug of the prompt that was run, `pp-…`. */
    prompt_slug?: string;
    /** Id of the version of the prompt, a UUID. */
    prompt_version_id?: string;
    /**
     * Tokens of the request.
     * Format: float
     */
    req_units?: number;
    /** HTTP method, in capitals. */
    request_method?: string;
    /**
     * Spent on reading the request, in milliseconds.
     * Format: int64
     */
    request_parsing_time?: number;
    /**
     * URL at the provider.
     * Format: uri
     */
    request_url?: string;
    /**
     * Tokens of the answer.
     * Format: float
     */
    res_units?: number;
    /**
     * Spent on reading the reply, in milliseconds.
     * Format: int64
     */
    response_parsing_time?: number;
    /**
     * HTTP status of the reply.
     * Format: int32
     */
    response_status_code?: number;
    /**
     * From request to complete answer.
     * Format: int64
     */
    response_time?: number;
    /** Retry that succeeded. */
    retry_success_count?: number;
    /** What the client ran on, for example `node`. */
    runtime?: string;
    /** Version of that, for example `20.11.0`. */
    runtime_version?: string;
    /** Version of the client library. */
    sdk_version?: string;
    /** What sent the request. */
    source?: string;
    /** Id of this span within the trace. */
    span_id?: string;
    /** Name of this span, for people. */
    span_name?: string;
    /** 1 when the answer was streamed. */
    stream_mode?: number | null;
    /**
     * Tokens of both.
     * Format: float
     */
    total_units?: number;
    /** Id of the trace, as the request gave it. */
    trace_id?: string;
    /**
     * Spent at the provider.
     * Format: int64
     */
    upstream_response_time?: number;
    /** Virtual key or provider of the request. */
    virtual_key?: string;
    /** Slug of the workspace, `ws-…`. */
    workspace_slug?: string | null;
};

/** The request as the gateway received it. */
export type LogEntryRequest = {
    /** The JSON body as the client sent it. */
    body?: {
        [key: string]: unknown;
    };
    /** The headers, without secrets. */
    headers?: {
        [key: string]: string;
    };
    /**
     * HTTP method, in capitals.
     * @enum {string}
     */
    method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS" | "HEAD";
    /** The `x-portkey-` headers, without secrets. */
    portkeyHeaders: {
        [key: string]: string;
    };
    /**
     * URL at the gateway.
     * Format: uri
     */
    url: string;
};

/** The answer as the gateway gave it. */
export type LogEntryResponse = {
    /** The JSON body as the client got it. */
    body?: {
        [key: string]: unknown;
    };
    /** The headers of the reply. */
    headers?: {
        [key: string]: string;
    };
    /** Target of the config that answered, for example `config.targets[0]`. */
    lastUsedOptionJsonPath: string;
    /**
     * Time until the answer was complete, in milliseconds.
     * Format: int64
     */
    responseTime: number;
    /**
     * HTTP status.
     * Format: int32
     */
    status: number;
};

/** An export of logs. */
export type LogExport = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of who made it.
     * Format: uuid
     */
    created_by: string;
    /** Note of yours for the list of exports. */
    description: string;
    filters: LogExportFilters;
    /**
     * Id of the export.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    object: "export" | (string & {});
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    /** Fields that each line of the file has. */
    requested_data: LogExportField[];
    /** `draft` until it is started; `success` when it can be downloaded. */
    status: ("draft" | "in_progress" | "success" | "failed" | "stopped") | (string & {});
    /** Logs in the export. */
    total_records?: number;
    /**
     * Id of the workspace it belongs to, a UUID.
     * Format: uuid
     */
    workspace_id: string;
};

/** What to export. */
export type LogExportCreateParams = {
    /** A note for the list of exports. */
    description?: string;
    filters: LogExportFilters;
    /** Fields to export. */
    requested_data: LogExportField[];
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Where the file is. */
export type LogExportDownload = {
    /**
     * Link to the JSON Lines file. It needs no key and works for a short time.
     * Format: uri
     */
    signed_url: string;
};

/** A field of a log. The documentation names some otherwise than the published description (`request_tokens` for `req_units`); both names are here. */
export type LogExportField = ("id" | "trace_id" | "created_at" | "request" | "response" | "is_success" | "ai_org" | "ai_model" | "req_units" | "res_units" | "total_units" | "request_url" | "cost" | "cost_currency" | "response_time" | "response_status_code" | "mode" | "config" | "prompt_slug" | "metadata" | "ai_provider" | "request_tokens" | "response_tokens" | "total_tokens" | "status_code") | (string & {});

/** What the organisation's `export_settings` forbid. Newer versions of the control plane may say more. */
export type LogExportFieldRestrictions = {
    /** Fields that exports of the workspace may not have. */
    deniedFields?: LogExportField[];
} & {
    [key: string]: unknown;
};

/** Which logs to export. A log has to meet all filters. Lists are separated by commas. */
export type LogExportFilters = {
    /** Models. */
    ai_model?: string;
    /** Models with their providers, such as `openai__gpt-4o-mini`. */
    ai_org_model?: string;
    /** At most so many tokens in the answer. */
    completion_token_max?: number;
    /** At least so many tokens in the answer. */
    completion_token_min?: number;
    /** Slugs of configs. */
    configs?: string;
    /** At most this cost, in US cents. */
    cost_max?: number;
    /** At least this cost, in US cents. */
    cost_min?: number;
    created_at?: LogExportTimes;
    /** Which portion of `page_size` logs, counted from 0. */
    current_page?: number;
    /** Metadata to have. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Logs to export, at most 50000. */
    page_size?: number;
    /** Slugs of prompts. */
    prompt_slug?: string;
    /** At most so many tokens in the request. */
    prompt_token_max?: number;
    /** At least so many tokens in the request. */
    prompt_token_min?: number;
    /** HTTP statuses, such as `429,500`. */
    status_code?: string;
    /** Requests up to this time: a date such as `2026-05-31`, or a time in ISO 8601. */
    time_of_generation_max?: string;
    /** Requests from this time on: a date such as `2026-05-01`, or a time in ISO 8601. */
    time_of_generation_min?: string;
    /** At most so many tokens in all. */
    total_units_max?: number;
    /** At least so many tokens in all. */
    total_units_min?: number;
    /** Trace ids. */
    trace_id?: string;
    /** Slugs of virtual keys. */
    virtual_keys?: string;
    /** At most this weighted feedback, from -10 to 10. */
    weighted_feedback_max?: number;
    /** At least this weighted feedback, from -10 to 10. */
    weighted_feedback_min?: number;
    /** Slugs of workspaces. */
    workspace_slug?: string;
};

/** All exports of the workspace. */
export type LogExportList = {
    /** The exports of this page. */
    data: LogExport[];
    object: "list" | (string & {});
    /** Number of exports. */
    total: number;
};

/** The export as it is now. */
export type LogExportSaved = {
    /**
     * Id of the export.
     * Format: uuid
     */
    id: string;
    object: "export" | (string & {});
    /** Logs that meet the filters. */
    total: number;
};

/** Whether the order was taken. */
export type LogExportTask = {
    /** What happens now, for people. */
    message: string;
    object: "export" | (string & {});
};

/** Requests of a span of time, as the documentation writes it; elsewhere `time_of_generation_min` and `time_of_generation_max`. */
export type LogExportTimes = {
    /**
     * Requests from this time on.
     * Format: date-time
     */
    gte?: string;
    /**
     * Requests up to this time.
     * Format: date-time
     */
    lte?: string;
};

/** What to export instead. */
export type LogExportUpdateParams = {
    filters: LogExportFilters;
    /** Fields to export. */
    requested_data?: LogExportField[];
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Groups of logs. The API has no public schema for them, so their fields are open. */
export type LogGroupList = {
    [key: string]: unknown;
};

/** Target of `default.log`. */
export type LogParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Headers to send. */
    headers?: {
        [key: string]: unknown;
    };
    /**
     * Where to post the request and the answer.
     * Format: uri
     */
    logURL: string;
};

/** How the gateway signs in at the server: OAuth of each user, OAuth as an application, fixed headers, or not at all. */
export type McpAuthType = ("oauth_auto" | "oauth_client_credentials" | "headers" | "none") | (string & {});

/** What to open or close. The rest stays. */
export type McpCapabilitiesUpdateParams = {
    /** The tools, prompts and resources. */
    capabilities: McpCapabilitySwitch[];
};

/** How many of a type there are. */
export type McpCapabilityCount = {
    /** Those that can be used. */
    enabled: number;
    /** All of them. */
    total: number;
};

/** How many there are, by type, on all pages. */
export type McpCapabilityCounts = {
    prompts?: McpCapabilityCount;
    resource_templates?: McpCapabilityCount;
    resources?: McpCapabilityCount;
    tools?: McpCapabilityCount;
};

/** Opens or closes one capability. */
export type McpCapabilitySwitch = {
    /** Whether it can be used. */
    enabled: boolean;
    /** What the MCP server calls the tool, prompt or resource. */
    name: string;
    type: McpSwitchableType;
};

/** What the server offers: a tool, a prompt, a resource or a pattern of resources. */
export type McpCapabilityType = ("tool" | "prompt" | "resource" | "resource_template") | (string & {});

/** How the gateway calls an MCP server. Further settings pass as they are. */
export type McpConfigurations = {
    /** Headers to sign in with, for `headers`. */
    custom_headers?: {
        [key: string]: string;
    };
    /** An identity provider of your own, with at least `authorization_endpoint` and `token_endpoint`. Self-hosted only. */
    external_auth_config?: {
        [key: string]: unknown;
    };
    /** Headers of the client's request to pass on: names, or a mode with names. */
    forward_headers?: string[] | McpForwardHeaders;
    /** How tokens of clients are checked, for example `jwksUri`, `algorithms` and `requiredClaims`. */
    jwt_validation?: {
        [key: string]: unknown;
    };
    /** OAuth settings to use instead of those the server announces, such as `client_id`, `scope` or `token_endpoint`. */
    oauth_metadata?: {
        [key: string]: unknown;
    };
    /** Further headers to send with each call. */
    passthrough_header?: {
        [key: string]: string;
    };
    user_identity_forwarding?: McpIdentityForwarding;
} & {
    [key: string]: unknown;
};

/** Whether the MCP server answered. */
export type McpConnectionTest = {
    /** Why it failed. */
    error?: string | null;
    /** Kind of the record. */
    object?: string;
    /** Milliseconds until the answer. */
    response_time_ms?: number | null;
    /** Name of the server. */
    server_name?: string;
    /** Status of its answer. */
    status_code?: number | null;
    /** Whether it answered as an MCP server does. */
    success: boolean;
    /**
     * The address that was called.
     * Format: uri
     */
    url?: string | null;
};

/** Whether users without a setting of their own may use the server. */
export type McpDefaultUserAccess = ("allow" | "deny") | (string & {});

/** Which headers of the client's request to pass on. */
export type McpForwardHeaders = {
    /** Names of the headers. */
    headers: (string | McpHeaderRename)[];
    /** Only these, or all but these. */
    mode: ("allowlist" | "all-except") | (string & {});
};

/** What workspaces made later get. */
export type McpGlobalAccess = {
    /** Whether they may use the integration. */
    enabled?: boolean;
};

/** The server could not be reached. */
export type McpHTTPError = {
    /** Status of the server's reply. */
    code: number;
    /** What went wrong, for people. */
    message: string;
    /**
     * Says that the request to the server failed.
     * @enum {string}
     */
    type: "http_error";
};

/** Passes a header on under another name. */
export type McpHeaderRename = {
    /** Name in the client's request. */
    from: string;
    /** Name at the MCP server. */
    to: string;
};

/** An icon, as the Model Context Protocol has it. */
export type McpIcon = {
    /** Its type, for example `image/png`. */
    mimeType?: string;
    /** Its sizes, for example `48x48` or `any`. */
    sizes?: string[];
    /** URL or data URL. */
    src: string;
    /** The background it is made for. */
    theme?: ("light" | "dark") | (string & {});
};

/** How the MCP server learns who is calling. */
export type McpIdentityForwarding = {
    /** Name of the header; `X-User-Claims`, `Authorization` or `X-User-JWT` when left out. */
    header_name?: string;
    /** The claims to send; `sub`, `email`, `workspace_id`, `organisation_id` and `user_id` when left out. */
    include_claims?: string[];
    /**
     * Seconds for which a signed token is valid.
     * @default 300
     */
    jwt_expiry_seconds?: number;
    /** Claims as JSON in a header, the user's own token, or a token that the gateway signs. */
    method: ("claims_header" | "bearer" | "jwt_header") | (string & {});
};

/** An MCP server that the organisation or a workspace knows. */
export type McpIntegration = {
    auth_type: McpAuthType;
    /** How the gateway calls the server. */
    configurations: McpConfigurations | null;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** What it is for. */
    description: string | null;
    /** What workspaces made later get. */
    global_workspace_access: McpGlobalAccess | null;
    /**
     * Id of the integration.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /** Its name, for people. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** The organisation it belongs to. */
    organisation_id?: string;
    /** The user or key that made it. */
    owner_id: string;
    /** Fields that come from a secret manager. */
    secret_mappings?: SecretMapping[];
    /** Its slug, for example `issue-tracker`. */
    slug: string;
    /** Whether it can be used: `active` or `archived`. */
    status: string;
    transport: McpIntegrationTransport;
    /** Who has it. */
    type: ("workspace" | "organisation") | (string & {});
    /**
     * Address of the MCP server.
     * Format: uri
     */
    url: string;
    /** The workspace it belongs to, or null when the organisation has it. */
    workspace_id: string | null;
};

/** A tool, prompt or resource of an MCP integration. */
export type McpIntegrationCapability = {
    /** Hints, for example whether a tool only reads. */
    annotations: {
        [key: string]: unknown;
    } | null;
    /** Prompt: its arguments. */
    arguments?: McpPromptArgument[] | null;
    /**
     * When it was first seen.
     * Format: date-time
     */
    created_at: string;
    /** What it does. */
    description: string | null;
    /** Whether it can be used. */
    enabled: boolean;
    /** Tool: how it runs, for example whether as a task. */
    execution: {
        [key: string]: unknown;
    } | null;
    /** Images that the MCP server offers for it, in several sizes; null for none. */
    icons: McpIcon[] | null;
    /** Tool: JSON Schema of the arguments. */
    input_schema: {
        [key: string]: unknown;
    } | null;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /** Resource: its type, for example `text/plain`. */
    mime_type?: string | null;
    /** Its name, unique among those of its type. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** Tool: JSON Schema of the result. */
    output_schema: {
        [key: string]: unknown;
    } | null;
    /** Resource: its size in bytes. */
    size?: number | null;
    /** Its name, for people. */
    title: string | null;
    type: McpCapabilityType;
    /** Resource: its URI. */
    uri?: string | null;
    /** Resource template: the pattern of the URIs. */
    uri_template?: string | null;
};

/** A page of what an MCP integration offers. */
export type McpIntegrationCapabilityList = {
    counts: McpCapabilityCounts;
    /** What is on this page. */
    data: McpIntegrationCapability[];
    /** Whether there is a next page. */
    has_more: boolean;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** An MCP server to make known. */
export type McpIntegrationCreateParams = {
    auth_type: McpAuthType;
    configurations?: McpConfigurations;
    /** What it is for. */
    description?: string | null;
    /** Name, for people. */
    name: string;
    /**
     * The organisation to keep it in.
     * Format: uuid
     */
    organisation_id?: string;
    /** Fields to take from a secret manager, such as `configurations.custom_headers.Authorization`. */
    secret_mappings?: SecretMapping[];
    /** Its slug; made from the name when left out. */
    slug?: string;
    /** How it is reached: streamable HTTP or server-sent events. */
    transport: ("http" | "sse") | (string & {});
    /**
     * Address of the MCP server.
     * Format: uri
     */
    url: string;
    /**
     * The workspace to keep it in instead.
     * Format: uuid
     */
    workspace_id?: string;
};

/** The integration that was made. */
export type McpIntegrationCreated = {
    /**
     * Id of the integration.
     * Format: uuid
     */
    id: string;
    /** Kind of the record. */
    object?: string;
    /** Id by which calls name the integration, made from its name where you gave none. */
    slug: string;
};

/** Empty: the status says that the integration is gone. */
export type McpIntegrationDeleted = {
    [key: string]: unknown;
};

/** A page of MCP integrations. */
export type McpIntegrationList = {
    /** The integrations of this page. */
    data: McpIntegrationListItem[];
    /** Whether there is a next page. */
    has_more?: boolean;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** An MCP server that the organisation or a workspace knows. */
export type McpIntegrationListItem = {
    auth_type: McpAuthType;
    /** How the gateway calls the server. The hosted list has it as JSON text. */
    configurations: McpConfigurations | string;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** What it is for. */
    description?: string | null;
    /**
     * Id of the integration.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /** Its name, for people. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** The organisation it belongs to. */
    organisation_id?: string;
    /** The user or key that made it. */
    owner_id: string;
    /** Fields that come from a secret manager. */
    secret_mappings?: SecretMapping[];
    /** Its slug, for example `issue-tracker`. */
    slug?: string;
    /** Whether it can be used: `active` or `archived`. */
    status: string;
    transport: McpIntegrationTransport;
    /** Who has it. */
    type: ("workspace" | "organisation") | (string & {});
    /**
     * When it was changed last; the name that portkey-ai reads it by.
     * Format: date-time
     */
    updated_at?: string;
    /**
     * Address of the MCP server.
     * Format: uri
     */
    url: string;
    /** The workspace it belongs to, or null when the organisation has it. */
    workspace_id?: string | null;
    /** How many workspaces may use it. */
    workspaces_count?: number | null;
};

/** What an MCP server says about itself and offers. */
export type McpIntegrationSyncParams = {
    /** Everything it offers. */
    capabilities?: McpReportedCapability[];
    server_info?: McpServerInfo;
};

/** How the server is reached: streamable HTTP, server-sent events, or in a session with a person. */
export type McpIntegrationTransport = ("http" | "sse" | "interactive") | (string & {});

/** What to change; what is left out stays. */
export type McpIntegrationUpdateParams = {
    auth_type?: McpAuthType;
    configurations?: McpConfigurations;
    /** New description. Null removes it. */
    description?: string | null;
    /** New name. */
    name?: string;
    /** Fields to take from a secret manager, all of them. */
    secret_mappings?: SecretMapping[];
    /** How it is reached: streamable HTTP or server-sent events. */
    transport?: ("http" | "sse") | (string & {});
    /**
     * New address of the MCP server.
     * Format: uri
     */
    url?: string;
};

/** Empty: the status says that the change was made. */
export type McpIntegrationUpdated = {
    [key: string]: unknown;
};

/** Whether a workspace may use an MCP integration. */
export type McpIntegrationWorkspace = {
    /**
     * When access was given.
     * Format: date-time
     */
    created_at?: string;
    /** Whether it may use the integration. */
    enabled: boolean;
    /** Id of the workspace. */
    id: string;
    /**
     * When access was changed last.
     * Format: date-time
     */
    last_updated_at?: string;
    /** State of the access, for example `active`. */
    status?: string;
};

/** The workspaces of an MCP integration. */
export type McpIntegrationWorkspaceList = {
    /** The workspaces. */
    data: McpIntegrationWorkspace[];
    /** What workspaces made later get. */
    global_workspace_access: McpGlobalAccess | null;
    /** How many there are. */
    total: number;
};

/** What to change for one workspace. */
export type McpIntegrationWorkspaceUpdate = {
    /** Whether it may use the integration. */
    enabled: boolean;
    /** Id or slug of the workspace. */
    id: string;
};

/** The workspaces of an MCP integration. */
export type McpIntegrationWorkspaces = {
    /** What workspaces made later get. */
    global_workspace_access: McpGlobalAccess | null;
    /** Workspaces that may use the integration. */
    workspaces: McpIntegrationWorkspace[];
};

/** The workspaces of an MCP integration: under `workspaces`, or under `data` when a version was asked for. */
export type McpIntegrationWorkspacesReply = McpIntegrationWorkspaces | McpIntegrationWorkspaceList;

/** Access to give or take. */
export type McpIntegrationWorkspacesUpdateParams = {
    /** What workspaces made later get. */
    global_workspace_access?: McpGlobalAccess | null;
    /**
     * Whether the global setting also replaces the workspaces' own.
     * @default false
     */
    override_existing_workspace_access?: boolean;
    /** Workspaces to which access is given, or from which it is taken. */
    workspaces: McpIntegrationWorkspaceUpdate[];
};

/** Empty: the status says that the change was made. */
export type McpIntegrationWorkspacesUpdated = {
    [key: string]: unknown;
};

/** What the MCP server says about itself. */
export type McpMetadata = {
    /** Which parts of the protocol it supports. */
    capability_flags: {
        [key: string]: unknown;
    } | null;
    /** What it is for. */
    description?: string | null;
    /** Images of the server, in several sizes; null for none. */
    icons?: McpIcon[] | null;
    /** How models should use it. */
    instructions?: string | null;
    /**
     * When it was read last.
     * Format: date-time
     */
    last_synced_at: string | null;
    /** Kind of the record. */
    object?: string;
    /** Version of the protocol, for example `2025-06-18`. */
    protocol_version: string | null;
    /** Its name. */
    server_name: string | null;
    /** Its version. */
    server_version: string | null;
    /** Why the last reading failed. */
    sync_error: string | null;
    /** How the last reading went, for example `synced`. */
    sync_status: string | null;
    /** Its name, for people. */
    title?: string | null;
    /** Its website. */
    website_url?: string | null;
};

/** An argument of a prompt. */
export type McpPromptArgument = {
    /** What it is for. */
    description?: string;
    /** Name of the argument. */
    name: string;
    /** Whether it must be given. */
    required?: boolean;
    /** Its name, for people. */
    title?: string;
};

/** The server refused the call. */
export type McpProtocolError = {
    /** Code of JSON-RPC, for example -32602. */
    code: number;
    /** What went wrong, for people. */
    message: string;
    /**
     * Says that the server refused the call.
     * @enum {string}
     */
    type: "mcp_protocol_error";
};

/** A tool, prompt or resource, as the protocol lists it. Both spellings of a field are taken. */
export type McpReportedCapability = {
    /** Facts of the server about it. */
    _meta?: {
        [key: string]: unknown;
    };
    /** Hints about it. */
    annotations?: {
        [key: string]: unknown;
    };
    /** Prompt: its arguments. */
    arguments?: McpPromptArgument[];
    /** What it does. */
    description?: string;
    /** Tool: how it runs. */
    execution?: {
        [key: string]: unknown;
    };
    /** Images that the MCP server offers for it, in several sizes. */
    icons?: McpIcon[];
    /** Same as `input_schema`. */
    inputSchema?: {
        [key: string]: unknown;
    };
    /** Tool: JSON Schema of the arguments. */
    input_schema?: {
        [key: string]: unknown;
    };
    /** Same as `mime_type`. */
    mimeType?: string;
    /** Resource: its type. */
    mime_type?: string;
    /** What the MCP server calls the tool, prompt or resource. */
    name?: string;
    /** Same as `output_schema`. */
    outputSchema?: {
        [key: string]: unknown;
    };
    /** Tool: JSON Schema of the result. */
    output_schema?: {
        [key: string]: unknown;
    };
    /** Resource: its size in bytes. */
    size?: number;
    /** Its name, for people. */
    title?: string;
    type?: McpCapabilityType;
    /** Resource: its URI. */
    uri?: string;
    /** Same as `uri_template`. */
    uriTemplate?: string;
    /** Resource template: the pattern of the URIs. */
    uri_template?: string;
};

/** An MCP integration opened in a workspace. */
export type McpServer = {
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** What it is for. */
    description: string | null;
    /**
     * Id of the server.
     * Format: uuid
     */
    id: string;
    /** The integration behind it. */
    mcp_integration_details: McpServerIntegration | null;
    /** Id of the integration behind it. */
    mcp_integration_id: string;
    /** Its name, for people. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** What clients name it by in the address of the MCP gateway. */
    slug: string;
    /** Whether it can be used: `active` or `archived`. */
    status: string;
    /** The workspace it belongs to. */
    workspace_id: string | null;
};

/** What the MCP server was seen to offer. New things are added; none are removed. */
export type McpServerCapabilitiesSyncParams = {
    /** The tools, prompts and resources. */
    capabilities: McpServerReportedCapability[];
};

/** A tool, prompt or resource of an MCP server. */
export type McpServerCapability = {
    /** Hints, for example whether a tool only reads. */
    annotations: {
        [key: string]: unknown;
    } | null;
    /** Prompt: its arguments. */
    arguments?: McpPromptArgument[] | null;
    /** What it does. */
    description: string | null;
    /** Whether this server offers it. */
    enabled: boolean;
    /** Tool: how it runs, for example whether as a task. */
    execution: {
        [key: string]: unknown;
    } | null;
    /** Images that the MCP server offers for it, in several sizes; null for none. */
    icons: McpIcon[] | null;
    /** Tool: JSON Schema of the arguments. */
    input_schema: {
        [key: string]: unknown;
    } | null;
    /** Whether the integration allows it. */
    integration_enabled?: boolean | null;
    /** Resource: its type, for example `text/plain`. */
    mime_type?: string | null;
    /** Its name, unique among those of its type. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** Tool: JSON Schema of the result. */
    output_schema: {
        [key: string]: unknown;
    } | null;
    /** Resource: its size in bytes. */
    size?: number | null;
    /** Its name, for people. */
    title: string | null;
    type: McpCapabilityType;
    /** Resource: its URI. */
    uri?: string | null;
    /** Resource template: the pattern of the URIs. */
    uri_template?: string | null;
};

/** A page of what an MCP server offers. */
export type McpServerCapabilityList = {
    counts: McpCapabilityCounts;
    /** What is on this page. */
    data: McpServerCapability[];
    /** Whether there is a next page. */
    has_more: boolean;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** The OAuth client as which the gateway is registered at the MCP server (RFC 7591). */
export type McpServerClientInfo = {
    /** Id of the client. */
    client_id: string;
    /** When the id was given, in Unix seconds. */
    client_id_issued_at?: number;
    /** Its name, for people. */
    client_name?: string;
    /** Its secret. */
    client_secret?: string;
    /** When the secret ends, in Unix seconds; 0 for never. */
    client_secret_expires_at?: number;
    /** Its website. */
    client_uri?: string;
    /** Its grants, for example `authorization_code`. */
    grant_types?: string[];
    /** Its logo. */
    logo_uri?: string;
    /** Kind of the record. */
    object?: string;
    /** Where users are sent back to. */
    redirect_uris?: string[];
    /** Its reply types, for example `code`. */
    response_types?: string[];
    /** The scopes, separated by spaces. */
    scope?: string;
    /** Id of the software. */
    software_id?: string;
    /** How it signs in for tokens, for example `none`. */
    token_endpoint_auth_method?: string;
};

/** Whether a user has signed in at the MCP server. */
export type McpServerConnection = {
    /** Whether the user is signed in. */
    connected: boolean;
    /**
     * When the user first signed in.
     * Format: date-time
     */
    created_at: string;
    /**
     * When that was changed last.
     * Format: date-time
     */
    last_updated_at: string;
    /**
     * Id of the user.
     * Format: uuid
     */
    user_id: string;
};

/** A page of connections. */
export type McpServerConnectionList = {
    /** The connections of this page. */
    data: McpServerConnection[];
    /** Whether there is a next page. */
    has_more: boolean;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** An MCP integration to open in a workspace. */
export type McpServerCreateParams = {
    /** What it is for. */
    description?: string | null;
    /** Id or slug of the integration. The workspace must have access to it. */
    mcp_integration_id: string;
    /** Name, for people. */
    name: string;
    /** Its slug; made from the name when left out. */
    slug?: string;
    /**
     * The workspace to open it in. Needed with an organisation-wide API key.
     * Format: uuid
     */
    workspace_id?: string;
};

/** The server that was made. */
export type McpServerCreated = {
    /**
     * Id of the server.
     * Format: uuid
     */
    id: string;
    /** Kind of the record. */
    object?: string;
    /** Id by which calls name the server, made from its name where you gave none. */
    slug: string;
};

/** Empty: the status says that the server is gone. */
export type McpServerDeleted = {
    [key: string]: unknown;
};

/** What an MCP server says about itself. */
export type McpServerInfo = {
    /** Which parts of the protocol it supports. */
    capabilities?: {
        [key: string]: unknown;
    };
    /** What it is for. */
    description?: string;
    /** Images of the server, in several sizes. */
    icons?: McpIcon[];
    /** How models should use it. */
    instructions?: string;
    /** What the server calls itself in the MCP handshake. */
    name?: string;
    /** Version of the protocol, for example `2025-06-18`. */
    protocol_version?: string;
    /** Its name, for people. */
    title?: string;
    /** Release of the server's software, as it reports it in the MCP handshake. */
    version?: string;
    /** Its website. */
    website_url?: string;
};

/** The integration behind an MCP server. */
export type McpServerIntegration = {
    /** How the gateway signs in at it, for example `oauth_auto`. */
    auth_type: string;
    /** How the gateway calls the server. */
    configurations: McpConfigurations | null;
    /** Id of the integration. */
    id: string;
    /** Slug of the integration. */
    slug: string;
    /** Whether it can be used: `active` or `archived`. */
    status: string;
    /** How it is reached, for example `http`. */
    transport: string;
    /**
     * Address of the MCP server itself.
     * Format: uri
     */
    url: string;
};

/** A page of MCP servers. */
export type McpServerList = {
    /** The servers of this page. */
    data: McpServerListItem[];
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** An MCP integration opened in a workspace, as the list shows it. */
export type McpServerListItem = {
    /** How the gateway signs in at the server, for example `oauth_auto`. */
    auth_type: string;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /** What it is for. */
    description: string | null;
    /**
     * Id of the server.
     * Format: uuid
     */
    id: string;
    /** Id of the integration behind it. */
    mcp_integration_id: string;
    /** Slug of the integration. */
    mcp_integration_slug?: string | null;
    /**
     * Address of the MCP server itself.
     * Format: uri
     */
    mcp_integration_url?: string | null;
    /** Its name, for people. */
    name: string;
    /** Kind of the record. */
    object?: string;
    /** The organisation it belongs to. */
    organisation_id: string;
    /** The user or key that made it. */
    owner_id: string;
    /** What clients name it by in the address of the MCP gateway. */
    slug: string;
    /** Whether it can be used: `active` or `archived`. */
    status: string;
    /**
     * When it was changed last; the name that portkey-ai reads it by.
     * Format: date-time
     */
    updated_at?: string;
    /**
     * Address for clients at the MCP gateway.
     * Format: uri
     */
    url: string;
    /** The workspace it belongs to. */
    workspace_id: string | null;
    /** Name of the workspace. */
    workspace_name?: string | null;
    /** Slug of the workspace. */
    workspace_slug?: string | null;
};

/** What the MCP server says about itself. */
export type McpServerMetadataSyncParams = {
    /** Which parts of the protocol it supports. */
    capability_flags?: {
        [key: string]: unknown;
    } | null;
    /** What it is for. */
    description?: string | null;
    /** Images of the server to store, in several sizes; null for none. */
    icons?: McpIcon[] | null;
    /** How models should use it. */
    instructions?: string | null;
    /** Version of the protocol, for example `2025-06-18`. */
    protocol_version?: string | null;
    /** Its name. */
    server_name?: string | null;
    /** Its version. */
    server_version?: string | null;
    /** Its name, for people. */
    title?: string | null;
    /** Its website. */
    website_url?: string | null;
};

/** A tool, prompt or resource that was seen. */
export type McpServerReportedCapability = {
    /** Hints about it. */
    annotations?: {
        [key: string]: unknown;
    };
    /** Prompt: its arguments. */
    arguments?: McpPromptArgument[];
    /** What it does. */
    description?: string | null;
    /** Tool: how it runs. */
    execution?: {
        [key: string]: unknown;
    };
    /** Images that the MCP server offers for it, in several sizes. */
    icons?: McpIcon[];
    /** Tool: JSON Schema of the arguments. */
    input_schema?: {
        [key: string]: unknown;
    };
    /** Facts of the server about it. */
    meta?: {
        [key: string]: unknown;
    };
    /** Resource: its type. */
    mime_type?: string;
    /** What the MCP server calls the tool, prompt or resource. */
    name: string;
    /** Tool: JSON Schema of the result. */
    output_schema?: {
        [key: string]: unknown;
    };
    /** JSON Schema of its arguments. */
    schema?: {
        [key: string]: unknown;
    } | null;
    /** Resource: its size in bytes. */
    size?: number;
    /** Its name, for people. */
    title?: string;
    /** Tool: hints, for example whether it only reads. */
    tool_annotations?: {
        [key: string]: unknown;
    };
    type: McpSwitchableType;
    /** Resource: its URI. */
    uri?: string;
};

/** The OAuth tokens with which the gateway signs in at the MCP server for a user. */
export type McpServerTokens = {
    /** The access token. */
    access_token: string;
    /** When the access token ends. */
    expires_at?: string;
    /** Seconds for which the access token is valid. */
    expires_in?: number;
    /** The id token. */
    id_token?: string;
    /** Kind of the record. */
    object?: string;
    /** The refresh token. */
    refresh_token?: string;
    /** The scopes, separated by spaces. */
    scope?: string;
    /** Kind of the access token, mostly `Bearer`. */
    token_type?: string;
};

/** Mostly empty: the status says that the tokens are gone. */
export type McpServerTokensDeleted = {
    /** Whether they are gone. */
    success?: boolean;
};

/** OAuth tokens to keep for the user of this API key. */
export type McpServerTokensParams = {
    /** The access token. */
    access_token: string;
    client_metadata?: McpServerClientInfo;
    /** Seconds for which the access token is valid. */
    expires_in?: number;
    /** The id token. */
    id_token?: string;
    /** The refresh token. */
    refresh_token?: string;
    /** The scopes, separated by spaces. */
    scope?: string;
    /** Kind of the access token, mostly `Bearer`. */
    token_type?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Mostly empty: the status says that the tokens are kept. */
export type McpServerTokensSaved = {
    /** Whether they are kept. */
    success?: boolean;
};

/** What to change; what is left out stays. */
export type McpServerUpdateParams = {
    /** New description. Null removes it. */
    description?: string | null;
    /** New name. */
    name?: string;
};

/** Empty: the status says that the change was made. */
export type McpServerUpdated = {
    [key: string]: unknown;
};

/** What one user may do with an MCP server. */
export type McpServerUserAccess = {
    /** Whether the user has signed in at the server. */
    connection_status: ("connected" | "not_connected") | (string & {});
    /** Whether the user may use the server. */
    enabled: boolean;
    /** First name. */
    first_name: string | null;
    /** Whether that was set for this user and is not the default. */
    has_override: boolean;
    /** Last name. */
    last_name: string | null;
    /** Kind of the record. */
    object?: string;
    /** Id of the user. */
    user_id: string;
};

/** Whether the caller may use the server. */
export type McpServerUserAccessCheck = {
    /** Whether the user of this API key may use the server. */
    allowed: boolean;
    /** Id of the server. */
    mcp_server_id?: string;
    /** Kind of the record. */
    object?: string;
    /** Id of the user. */
    user_id?: string;
};

/** A page of users. */
export type McpServerUserAccessList = {
    /** The users of this page. */
    data: McpServerUserAccess[];
    default_user_access: McpDefaultUserAccess;
    /** Whether there is a next page. */
    has_more: boolean;
    /** Always `list`. */
    object?: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** What to change for one user. */
export type McpServerUserAccessUpdate = {
    /** Whether the user may use the server. */
    enabled: boolean;
    /** Id of the user. */
    user_id: string;
};

/** Access to give or take. Users that are not named keep theirs. */
export type McpServerUserAccessUpdateParams = {
    default_user_access?: McpDefaultUserAccess;
    /** The users. */
    user_access?: McpServerUserAccessUpdate[];
};

/** Whether it was done. */
export type McpSuccess = {
    /** Whether it was done. */
    success: boolean;
};

/** What can be opened and closed. */
export type McpSwitchableType = ("tool" | "prompt" | "resource") | (string & {});

/** What became of the report. */
export type McpSyncReply = {
    /** More about it. */
    details?: {
        [key: string]: unknown;
    };
    /** What was done, for people. */
    message?: string;
    /** Whether it was taken over. */
    success?: boolean;
};

/** Tools of a remote Model Context Protocol server. Name it by exactly one of `server_url`, `connector_id` and `tunnel_id`. */
export type McpTool = {
    allowed_callers?: ToolAllowedCallers;
    /** The tools that may be used; all of them when left out. */
    allowed_tools?: string[] | McpToolFilter | null;
    /** OAuth access token for the server or connector. You obtain and renew it. */
    authorization?: string;
    /**
     * A ready-made connector instead of a server of your own.
     * @enum {string}
     */
    connector_id?: "connector_dropbox" | "connector_gmail" | "connector_googlecalendar" | "connector_googledrive" | "connector_microsoftteams" | "connector_outlookcalendar" | "connector_outlookemail" | "connector_sharepoint";
    /** Whether the model only learns of the tools through tool search. */
    defer_loading?: boolean;
    /** Headers to send to the server. */
    headers?: {
        [key: string]: string;
    } | null;
    /** Which calls wait for your approval. */
    require_approval?: McpToolApprovalFilter | ("always" | "never") | null;
    /** What the server offers; the model reads this. */
    server_description?: string;
    /** Your name for the server; tool calls carry it. */
    server_label: string;
    /** URL of the server. */
    server_url?: string;
    /** Id of a secure tunnel to the server. */
    tunnel_id?: string;
    /** @enum {string} */
    type: "mcp";
};

/** Which tools wait for approval and which never do. */
export type McpToolApprovalFilter = {
    always?: McpToolFilter;
    never?: McpToolFilter;
};

/** Why a call of a server's tool failed: in the protocol, in the tool, or on the way. */
export type McpToolCallError = McpProtocolError | McpToolExecutionError | McpHTTPError;

/** The tool failed. */
export type McpToolExecutionError = {
    /** What the tool returned. */
    content: unknown;
    /**
     * Says that the tool failed.
     * @enum {string}
     */
    type: "mcp_tool_execution_error";
};

/** Picks tools of a server. */
export type McpToolFilter = {
    /** Tools that the server marks with `readOnlyHint`. */
    read_only?: boolean;
    /** Tools with these names. */
    tool_names?: string[];
};

/** The step wrote a message. */
export type MessageCreationStepDetails = {
    /** The message. */
    message_creation: {
        /** Id of the message, `msg_…`. */
        message_id: string;
    };
    /** @constant */
    type: "message_creation";
};

/** Up to 16 pairs of strings for your own use; keys of at most 64 and values of at most 512 characters. */
export type Metadata = {
    [key: string]: string;
};

/** Mistral finds no content of certain kinds. */
export type MistralModerationCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "mistral.moderateContent";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: MistralModerationParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Kinds of content of `mistral.moderateContent`. */
export type MistralModerationParameters = {
    /** The kinds to find. */
    categories: (("sexual" | "hate_and_discrimination" | "violence_and_threats" | "dangerous_and_criminal_content" | "selfharm" | "health" | "financial" | "law" | "pii") | (string & {}))[];
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** A model of a provider. */
export type Model = {
    /** When it was made, in Unix seconds. */
    created: number;
    /** Name of the model. */
    id: string;
    /** @constant */
    object: "model";
    /** Whose it is. */
    owned_by: string;
};

/** Prices of requests in batches. */
export type ModelBatchPricing = {
    /** A token read from the prompt cache. */
    cache_read_input_token?: ModelTokenPrice;
    /** A token written to the prompt cache. */
    cache_write_input_token?: ModelTokenPrice;
    /** A token of the request. */
    request_token?: ModelTokenPrice;
    /** A token of the answer. */
    response_token?: ModelTokenPrice;
};

/** A step of the calculation. */
export type ModelCalculateOperation = {
    /** Numbers, or steps that give them. */
    operands?: (ModelCalculateOperation | ModelValueReference)[];
    /** What is done with the operands. */
    operation?: ("sum" | "multiply") | (string & {});
};

/** How the cost follows from units and prices. */
export type ModelCalculation = {
    /** Cost of the request. */
    request?: ModelCalculateOperation;
    /** Cost of the answer. */
    response?: ModelCalculateOperation;
};

/** Says that the model is not known. */
export type ModelConfigNotFound = {
    /** What is wrong, for people. */
    error?: string;
};

/** Says that a model is gone. */
export type ModelDeleted = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Name of the model. */
    id: string;
    /** `model`. */
    object: string;
};

/** Prices of training. */
export type ModelFinetunePricing = {
    /** An hour of training. */
    pay_per_hour?: ModelTokenPrice;
    /** A token of training. */
    pay_per_token?: ModelTokenPrice;
};

/** What a request costs whatever its size. */
export type ModelFixedCost = {
    /** For the request. */
    request?: ModelTokenPrice;
    /** For the answer. */
    response?: ModelTokenPrice;
};

/** What a model can do and which parameters it takes. */
export type ModelGeneralConfig = {
    /** Whether the dashboard's playground leaves it out. */
    disablePlayground?: boolean;
    /** Feature, for example `tools`, to whether it has it. */
    features?: {
        [key: string]: boolean;
    };
    /** The messages that it takes. */
    messages?: {
        /** Roles, for example `developer`. */
        options?: string[];
    };
    /** Name for people. */
    name?: string;
    /** Parameters that differ from the provider's usual ones. */
    params?: ModelParamConfig[];
    /** Usual parameters that the model does not take. */
    removeParams?: string[];
    type?: ModelTypeConfig;
};

/** The models that a key can use. */
export type ModelList = {
    /** The models of this page. */
    data: CatalogModel[];
    /** @constant */
    object: "list";
    /**
     * How many there are in all, from older versions of the control plane. Now `total_count`.
     * @deprecated
     */
    total?: number;
    /** How many there are in all, on all pages; of those that the query asks for. */
    total_count?: number;
};

/** A parameter. */
export type ModelParamConfig = {
    /** Value when it is left out. */
    defaultValue?: unknown;
    /** Possible values. */
    enum?: (string | null)[];
    /** Name of the field in a request, for example `max_tokens`. */
    key: string;
    /** Greatest value. */
    maxValue?: number;
    /** Least value. */
    minValue?: number;
    /** Possible values that are objects, with names for people. */
    nestedOptions?: {
        /** Parameters that the choice sets in the request, as an object. */
        value?: {
            [key: string]: unknown;
        };
        /** Name for people. */
        view?: string;
    }[];
    /** Possible values, with names for people. */
    options?: ModelParamOption[];
    /** Fields of a value that is an object, each with type and limits. */
    properties?: {
        [key: string]: unknown;
    };
    /** What the default depends on. */
    rule?: {
        [key: string]: unknown;
    };
    /** Values that mean the same as leaving it out. */
    skipValues?: unknown[];
    /** Kind of value, for example `string`, `boolean` or `array-of-strings`. */
    type?: string;
    /** Parameters that cannot be sent beside it. */
    withdrawParams?: string[];
};

/** A possible value. */
export type ModelParamOption = {
    /** Name for people. */
    name: string;
    /** A parameter that comes with the value. */
    params?: {
        [key: string]: unknown;
    };
    /** JSON Schema of what is sent. */
    schema?: {
        [key: string]: unknown;
    };
    /** What is sent in the request when the option is chosen. */
    value?: unknown;
};

/** Prices of single requests. */
export type ModelPayAsYouGo = {
    /** Other units, for example `web_search`, `thinking_token` or `video_seconds`. */
    additional_units?: {
        [key: string]: ModelTokenPrice;
    };
    /** A token of audio read from the prompt cache. */
    cache_read_audio_input_token?: ModelTokenPrice;
    /** A token of an image read from the prompt cache. */
    cache_read_image_input_token?: ModelTokenPrice;
    /** A token read from the prompt cache. */
    cache_read_input_token?: ModelTokenPrice;
    /** A token of text read from the prompt cache, for models that price kinds apart. */
    cache_read_text_input_token?: ModelTokenPrice;
    /** A token written to the prompt cache. */
    cache_write_input_token?: ModelTokenPrice;
    /** An image, by quality and then size; `default` stands for any. */
    image?: {
        [key: string]: {
            [key: string]: ModelTokenPrice;
        };
    };
    /** A token of hidden reasoning, where it has its own price. */
    reasoning_token?: ModelTokenPrice;
    /** A token of audio in the request. */
    request_audio_token?: ModelTokenPrice;
    /** A token of an image in the request. */
    request_image_token?: ModelTokenPrice;
    /** A token of text in the request, for models that price kinds apart. */
    request_text_token?: ModelTokenPrice;
    /** A token of the request. */
    request_token?: ModelTokenPrice;
    /** A token of audio in the answer. */
    response_audio_token?: ModelTokenPrice;
    /** A token of an image in the answer. */
    response_image_token?: ModelTokenPrice;
    /** A token of text in the answer, for models that price kinds apart. */
    response_text_token?: ModelTokenPrice;
    /** A token of the answer. */
    response_token?: ModelTokenPrice;
};

/** What a model costs. Prices are US cents for each unit: 0.00025 is 2.50 dollars for a million tokens. */
export type ModelPricing = {
    batch_config?: ModelBatchPricing;
    calculate?: ModelCalculation;
    /** Currency of the prices. */
    currency?: "USD" | (string & {});
    finetune_config?: ModelFinetunePricing;
    fixed_cost?: ModelFixedCost;
    pay_as_you_go?: ModelPayAsYouGo;
};

/** The request is for a model that its metadata allows. */
export type ModelRulesCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.modelRules";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: ModelRulesParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Rules of `default.modelRules`. */
export type ModelRulesParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /** Models to let pass by the metadata of the request. */
    rules: {
        [key: string]: unknown;
    };
};

/** The price of a unit. */
export type ModelTokenPrice = {
    /** US cents for each unit. */
    price?: number;
};

/** What a model is for. */
export type ModelTypeConfig = {
    /** What it mainly does. */
    primary: (string & {}) | (("chat" | "text" | "embedding" | "image" | "audio" | "video" | "moderation" | "rerank" | "ocr" | "responses") | (string & {}));
    /** What else it can do, for example `tools`, `image` or `cache_control`. */
    supported?: string[];
    /** What it cannot do although the provider's others can. */
    unsupported?: string[];
};

/** A number. */
export type ModelValueReference = {
    /** A count such as `input_tokens`, a price such as `rates.request_token`, or a number as text. */
    value?: string;
};

/** The request is for one of certain models. */
export type ModelWhitelistCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.modelWhitelist";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: ModelWhitelistParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Models of `default.modelWhitelist`. */
export type ModelWhitelistParameters = {
    /** The models to let pass. */
    models: string[];
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** The result for one input. */
export type Moderation = {
    categories: ModerationCategories;
    category_applied_input_types: ModerationCategoryAppliedInputTypes;
    category_scores: ModerationCategoryScores;
    /** Whether any category applies. */
    flagged: boolean;
};

/** Which categories apply. */
export type ModerationCategories = {
    /** Harasses someone. */
    harassment: boolean;
    /** Harasses someone and threatens harm. */
    "harassment/threatening": boolean;
    /** Hates a group for what it is. */
    hate: boolean;
    /** Hates a group and threatens harm. */
    "hate/threatening": boolean;
    /** Tells how to break the law. Null where the model does not rate it. */
    illicit: boolean | null;
    /** Tells how to break the law with violence. Null where the model does not rate it. */
    "illicit/violent": boolean | null;
    /** Shows or praises harming oneself. */
    "self-harm": boolean;
    /** Tells how to harm oneself. */
    "self-harm/instructions": boolean;
    /** Speaks of wanting to harm oneself. */
    "self-harm/intent": boolean;
    /** Is sexual. */
    sexual: boolean;
    /** Is sexual and about someone under 18. */
    "sexual/minors": boolean;
    /** Shows death, violence or injury. */
    violence: boolean;
    /** Shows death, violence or injury in detail. */
    "violence/graphic": boolean;
};

/** The kinds of input that each score is for. */
export type ModerationCategoryAppliedInputTypes = {
    /** Kinds of input that were checked for harassment: `text`, `image` or both. */
    harassment: "text"[];
    /** Kinds of input that were checked for harassment and threatening: `text`, `image` or both. */
    "harassment/threatening": "text"[];
    /** Kinds of input that were checked for hate: `text`, `image` or both. */
    hate: "text"[];
    /** Kinds of input that were checked for hate and threatening: `text`, `image` or both. */
    "hate/threatening": "text"[];
    /** Kinds of input that were checked for illicit: `text`, `image` or both. */
    illicit: "text"[];
    /** Kinds of input that were checked for illicit and violent: `text`, `image` or both. */
    "illicit/violent": "text"[];
    /** Kinds of input that were checked for self-harm: `text`, `image` or both. */
    "self-harm": ("text" | "image")[];
    /** Kinds of input that were checked for self-harm and instructions: `text`, `image` or both. */
    "self-harm/instructions": ("text" | "image")[];
    /** Kinds of input that were checked for self-harm and intent: `text`, `image` or both. */
    "self-harm/intent": ("text" | "image")[];
    /** Kinds of input that were checked for sexual: `text`, `image` or both. */
    sexual: ("text" | "image")[];
    /** Kinds of input that were checked for sexual and minors: `text`, `image` or both. */
    "sexual/minors": "text"[];
    /** Kinds of input that were checked for violence: `text`, `image` or both. */
    violence: ("text" | "image")[];
    /** Kinds of input that were checked for violence and graphic: `text`, `image` or both. */
    "violence/graphic": ("text" | "image")[];
};

/** Score of each category, 0 to 1; higher is surer. */
export type ModerationCategoryScores = {
    /** How sure the model is of harassment, from 0 to 1. */
    harassment: number;
    /** How sure the model is of harassment and threatening, from 0 to 1. */
    "harassment/threatening": number;
    /** How sure the model is of hate, from 0 to 1. */
    hate: number;
    /** How sure the model is of hate and threatening, from 0 to 1. */
    "hate/threatening": number;
    /** How sure the model is of illicit, from 0 to 1. */
    illicit: number;
    /** How sure the model is of illicit and violent, from 0 to 1. */
    "illicit/violent": number;
    /** How sure the model is of self-harm, from 0 to 1. */
    "self-harm": number;
    /** How sure the model is of self-harm and instructions, from 0 to 1. */
    "self-harm/instructions": number;
    /** How sure the model is of self-harm and intent, from 0 to 1. */
    "self-harm/intent": number;
    /** How sure the model is of sexual, from 0 to 1. */
    sexual: number;
    /** How sure the model is of sexual and minors, from 0 to 1. */
    "sexual/minors": number;
    /** How sure the model is of violence, from 0 to 1. */
    violence: number;
    /** How sure the model is of violence and graphic, from 0 to 1. */
    "violence/graphic": number;
};

/** What to classify. */
export type ModerationCreateParams = {
    /** A text, several texts, or texts and images. */
    input: string | string[] | (ModerationMultiModalInput | Unlisted)[];
    /**
     * The model. OpenAI's own default is `omni-moderation-latest`; those named `text-…` read no images.
     * @default omni-moderation-latest
     */
    model?: (string & {}) | ModerationModel;
};

/** The results. */
export type ModerationCreateResponse = {
    /** Id of the request, `modr-…`. */
    id: string;
    /** The model that classified. */
    model: string;
    /** The provider that answered. The gateway may add it. */
    provider?: string;
    /** One for each text; a single one for texts and images together. */
    results: Moderation[];
};

/** An image. */
export type ModerationImageURLInput = {
    image_url: (ModerationImageURLInputImageURL | (ModerationImageURLInputImageURL & Fields));
    /** @constant */
    type: "image_url";
};

/** Where the image is. */
export type ModerationImageURLInputImageURL = {
    /**
     * URL of the image, or its data as a `data:` URL in base64.
     * Format: uri
     */
    url: string;
};

/** Names of OpenAI's moderation models. */
export type ModerationModel = ("omni-moderation-latest" | "omni-moderation-2024-09-26" | "text-moderation-latest" | "text-moderation-stable") | (string & {});

/** A text or an image. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** A text. */
export type ModerationTextInput = {
    /** Words to judge. */
    text: string;
    /** @constant */
    type: "text";
};

/** Joins the scores of other graders. */
export type MultiGrader = {
    /** Formula over the names of the graders, for example `0.5 * style + 0.5 * facts`. */
    calculate_output: string;
    graders: MultiGraderMember;
    /** Name of the grader. */
    name: string;
    /** @constant */
    type: "multi";
};

/** The grader that is joined. */
export type MultiGraderMember = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;

/** Several functions and custom tools under one name. */
export type NamespaceTool = {
    /** What the group is for; the model reads this. */
    description: string;
    /** Name of the group, for example `crm`. */
    name: string;
    /** The members of the group. */
    tools: (NamespaceToolFunction | CustomTool)[];
    /** @enum {string} */
    type: "namespace";
};

/** A function inside a namespace. */
export type NamespaceToolFunction = {
    allowed_callers?: ToolAllowedCallers;
    /** Whether the model only learns of the function through tool search. */
    defer_loading?: boolean;
    /** What the function does; the model reads this. */
    description?: string | null;
    /** Name inside the namespace. */
    name: string;
    /** JSON Schema of the JSON that your result string holds. */
    output_schema?: {
        [key: string]: unknown;
    } | null;
    /** JSON Schema of the arguments, or null. */
    parameters?: unknown;
    /** Whether the arguments must match the schema exactly. */
    strict?: boolean | null;
    /** @enum {string} */
    type: "function";
};

/** Settings of checks whose result can only be turned round. */
export type NegatableParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** Where the microphone is: near, as in a headset, or far, as in a laptop. */
export type NoiseReductionType = "near_field" | "far_field";

/** The answer is not empty. */
export type NotNullCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.notNull";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: NegatableParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** A block of a page. */
export type OCRBlock = {
    /** Right edge in pixels. */
    bottom_right_x: number;
    /** Lower edge in pixels. */
    bottom_right_y: number;
    /** How sure the model is. */
    confidence_scores?: OCRBlockConfidenceScores | null;
    /** Its text, Markdown or HTML. */
    content: string;
    /** Id of the image, of `image` blocks. */
    image_id?: string;
    /** Id of the table, of `table` blocks. */
    table_id?: string | null;
    /** Left edge in pixels. */
    top_left_x: number;
    /** Upper edge in pixels. */
    top_left_y: number;
    /**
     * Kind of block.
     * @enum {string}
     */
    type: "text" | "title" | "list" | "table" | "image" | "caption" | "code" | "equation" | "header" | "footer" | "aside_text" | "references" | "signature";
};

/** How sure the model is of a block. */
export type OCRBlockConfidenceScores = {
    /** Mean over the text, 0 to 1. */
    average_content_confidence_score?: number | null;
    /** Of the kind of block, 0 to 1. */
    block_type_confidence_score?: number | null;
    /** Least of the text, 0 to 1. */
    minimum_content_confidence_score?: number | null;
};

/** How sure the model is of a word. */
export type OCRConfidenceScore = {
    /** 0 to 1, higher is surer. */
    confidence: number;
    /** Where the word begins in the text. */
    start_index: number;
    /** The word. */
    text: string;
};

/** The document to read, and how. */
export type OCRCreateParams = {
    /** What to say about each image, as JSON that follows a schema. */
    bbox_annotation_format?: (ResponseFormatJSONSchemaParam | (ResponseFormatJSONSchemaParam & Fields)) | null;
    /** For what the reply says how sure the model is. Default: for nothing. */
    confidence_scores_granularity?: ("word" | "page" | "block" | null) | (string & {});
    /** The document or image. */
    document: OCRDocumentURL | OCRImageURL | OCRFile | Unlisted;
    /** What to say about the whole document, as JSON that follows a schema. */
    document_annotation_format?: (ResponseFormatJSONSchemaParam | (ResponseFormatJSONSchemaParam & Fields)) | null;
    /** Guides what is said about the document; needs `document_annotation_format`. */
    document_annotation_prompt?: string | null;
    /**
     * Whether footers come back apart from the page.
     * @default false
     */
    extract_footer?: boolean;
    /**
     * Whether headers come back apart from the page.
     * @default false
     */
    extract_header?: boolean;
    /** Most images to cut out. */
    image_limit?: number | null;
    /** Least height and width of an image to cut out, in pixels. */
    image_min_size?: number | null;
    /**
     * Whether the blocks of each page come back with their places.
     * @default true
     */
    include_blocks?: boolean;
    /** Whether images come back with their data. */
    include_image_base64?: boolean | null;
    /** Name of the model at the provider, for example `mistral-ocr-latest`, or `@provider-slug/model`. */
    model: string | null;
    /** Pages to read, counted from 0: a list, or text such as `0,2-4`. Default: all. */
    pages?: string | number[] | null;
    /** How tables come back, apart from the page. Null leaves them in the page. */
    table_format?: ("markdown" | "html" | null) | (string & {});
};

/** A document, for example a PDF. */
export type OCRDocumentURL = {
    /** Name of the document. */
    document_name?: string | null;
    /** URL of the document, or its data as a `data:` URL in base64. */
    document_url: string;
    /** @constant */
    type: "document_url";
};

/** A file uploaded to the provider. */
export type OCRFile = {
    /** Id of the file. */
    file_id: string;
    /** @constant */
    type: "file";
};

/** An image that was cut out of a page. */
export type OCRImage = {
    /** Right edge in pixels. */
    bottom_right_x: number | null;
    /** Lower edge in pixels. */
    bottom_right_y: number | null;
    /** Id by which the page links to it, for example `img-0.jpeg`. */
    id: string;
    /** What was asked about the image, as JSON text. */
    image_annotation?: string | null;
    /** The data as a `data:` URL, with `include_image_base64`. */
    image_base64?: string | null;
    /** Left edge in pixels. */
    top_left_x: number | null;
    /** Upper edge in pixels. */
    top_left_y: number | null;
};

/** An image. */
export type OCRImageURL = {
    /** URL of the image, or its data as a `data:` URL in base64. */
    image_url: string | Open<{
        /** How closely to look. */
        detail?: ("low" | "auto" | "high" | null) | (string & {});
        /** Address of the image with `https`, or the image itself as a `data:` URL. */
        url: string;
    }>;
    /** @constant */
    type: "image_url";
};

/** A page. */
export type OCRPage = {
    /** The blocks of the page with their places, with `include_blocks`. */
    blocks?: OCRBlock[] | null;
    /** How sure the model is. */
    confidence_scores?: OCRPageConfidenceScores | null;
    /** Size of the page. */
    dimensions: OCRPageDimensions | null;
    /** The footer, with `extract_footer`. */
    footer?: string | null;
    /** The header, with `extract_header`. */
    header?: string | null;
    /** Links on the page. */
    hyperlinks?: string[];
    /** Images that were cut out. */
    images: OCRImage[];
    /** Number of the page, counted from 0. */
    index: number;
    /** The page as Markdown; images and separate tables stand in it as links to their ids. */
    markdown: string;
    /** Tables, with `table_format`. */
    tables?: OCRTable[];
};

/** How sure the model is of a page. */
export type OCRPageConfidenceScores = {
    /** Mean over the page, 0 to 1. */
    average_page_confidence_score: number;
    /** Least of the page, 0 to 1. */
    minimum_page_confidence_score: number;
    /** Of each word. */
    word_confidence_scores?: OCRConfidenceScore[];
};

/** Size of a page. */
export type OCRPageDimensions = {
    /** Dots for each inch. */
    dpi: number;
    /** Height in pixels. */
    height: number;
    /** Width in pixels. */
    width: number;
};

/** The text of a document. */
export type OCRResponse = {
    /** What was asked about the document, as JSON text. */
    document_annotation?: string | null;
    /** The model that read it. */
    model: string;
    /** The pages, in order. */
    pages: OCRPage[];
    usage_info: OCRUsageInfo;
};

/** A table. */
export type OCRTable = {
    /** The table. */
    content: string;
    /**
     * How it is written.
     * @enum {string}
     */
    format: "markdown" | "html";
    /** Id by which the page links to it. */
    id: string;
    /** How sure the model is of each word. */
    word_confidence_scores?: OCRConfidenceScore[] | null;
};

/** What was read. */
export type OCRUsageInfo = {
    /** Size of the document in bytes. */
    doc_size_bytes?: number | null;
    /** How many pages. */
    pages_processed: number;
};

/** Settings of `openai`. */
export type OpenAIConfiguration = {
    /** Organisation to bill. */
    openai_organization?: string;
    /** Project to bill. */
    openai_project?: string;
};

/** Guardrails of every workspace that is not exempt from them. */
export type OrganisationDefaults = {
    /** Run on requests, in this order. */
    input_guardrails: OrganisationGuardrail[];
    /** Run on answers, in this order. */
    output_guardrails: OrganisationGuardrail[];
};

/** The lists to replace; a list that is left out stays. */
export type OrganisationDefaultsUpdateParams = {
    /** Guardrails for requests, by id or slug, in order. */
    input_guardrails?: string[];
    /** Guardrails for answers, by id or slug, in order. */
    output_guardrails?: string[];
};

/** The change is made; the contents depend on the version of the control plane. */
export type OrganisationDefaultsUpdated = {
    [key: string]: unknown;
};

/** A guardrail of the organisation. */
export type OrganisationGuardrail = {
    /** Id of the guardrail, a UUID. */
    id: string;
    /** Slug, for example `pg-pii-1a2b3c`. */
    slug: string;
};

/** Role in the organisation. */
export type OrganisationRole = ("admin" | "member" | "owner") | (string & {});

/** Not known; the file was indexed before chunking strategies were recorded. */
export type OtherFileChunkingStrategyObject = {
    /** @constant */
    type: "other";
};

/** A check without parameters, or one that is not listed here. */
export type OtherGuardrailCheck = {
    /** The check, as provider and name, for example `qualifire.promptInjections`. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    /** Parameters of the check. */
    parameters?: {
        [key: string]: unknown;
    };
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** A list. */
export type OtlpArrayValue = {
    /** The values, in order. */
    values: (OtlpValue | (OtlpValue & Fields))[];
};

/** A key and its value. */
export type OtlpAttribute = {
    /** For example `gen_ai.request.model`. */
    key: string;
    value: (OtlpValue | (OtlpValue & Fields));
};

/** A map. */
export type OtlpKeyValueList = {
    /** The pairs; no key comes twice. */
    values: (OtlpAttribute | (OtlpAttribute & Fields))[];
};

/** A log record. */
export type OtlpLogRecord = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    body?: (OtlpValue | (OtlpValue & Fields));
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
    /** Kind of event, where the record is one. */
    eventName?: string;
    /** Bits 0 to 7 are the W3C trace flags. */
    flags?: number;
    observedTimeUnixNano?: OtlpUnixNano;
    /** 1 trace, 5 debug, 9 info, 13 warn, 17 error, 21 fatal, and the steps between. */
    severityNumber?: number;
    /** Severity in the words of the source, for example `WARN`. */
    severityText?: string;
    /** 16 hexadecimal digits. */
    spanId?: string;
    timeUnixNano?: OtlpUnixNano;
    /** 32 hexadecimal digits. */
    traceId?: string;
};

/** Log records in the OTLP/JSON encoding (`ExportLogsServiceRequest`). */
export type OtlpLogs = {
    /** Records, grouped by the resource that made them. */
    resourceLogs: (OtlpResourceLogs | (OtlpResourceLogs & Fields))[];
};

/** What was refused. */
export type OtlpLogsPartialSuccess = {
    /** Why. */
    errorMessage?: string;
    /** How many records were refused. */
    rejectedLogRecords?: string | number;
};

/** What was not taken; `partialSuccess` is missing or empty when everything was. */
export type OtlpLogsReply = {
    partialSuccess?: OtlpLogsPartialSuccess;
};

/** What produced the data. */
export type OtlpResource = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
};

/** Log records of one resource. */
export type OtlpResourceLogs = {
    resource?: (OtlpResource | (OtlpResource & Fields));
    /** URL of the schema that names of attributes follow. */
    schemaUrl?: string;
    /** Records, grouped by the library that made them. */
    scopeLogs?: (OtlpScopeLogs | (OtlpScopeLogs & Fields))[];
};

/** Spans of one resource. */
export type OtlpResourceSpans = {
    resource?: (OtlpResource | (OtlpResource & Fields));
    /** URL of the schema that names of attributes follow. */
    schemaUrl?: string;
    /** Spans, grouped by the library that made them. */
    scopeSpans?: (OtlpScopeSpans | (OtlpScopeSpans & Fields))[];
};

/** The instrumentation that recorded the data. */
export type OtlpScope = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
    /** Name of the library, for example `openai.instrumentation`. */
    name?: string;
    /** Version of the library. */
    version?: string;
};

/** Log records of one instrumentation. */
export type OtlpScopeLogs = {
    /** The records. */
    logRecords?: (OtlpLogRecord | (OtlpLogRecord & Fields))[];
    /** URL of the schema that names of attributes follow. */
    schemaUrl?: string;
    scope?: (OtlpScope | (OtlpScope & Fields));
};

/** Spans of one instrumentation. */
export type OtlpScopeSpans = {
    /** URL of the schema that names of attributes follow. */
    schemaUrl?: string;
    scope?: (OtlpScope | (OtlpScope & Fields));
    /** The spans, in any order. */
    spans?: (OtlpSpan | (OtlpSpan & Fields))[];
};

/** A span. Portkey reads tokens, model and provider from the `gen_ai.*` attributes and works out the cost. */
export type OtlpSpan = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
    /** How many events were left out. */
    droppedEventsCount?: number;
    /** How many links were left out. */
    droppedLinksCount?: number;
    endTimeUnixNano?: OtlpUnixNano;
    /** What happened during the span, each with its time. */
    events?: (OtlpSpanEvent | (OtlpSpanEvent & Fields))[];
    /** Bits 0 to 7 are the W3C trace flags. */
    flags?: number;
    /** 0 unspecified, 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
    kind?: number;
    /** Spans that caused this one. */
    links?: (OtlpSpanLink | (OtlpSpanLink & Fields))[];
    /** What the span is, for example `chat gpt-4o`. */
    name: string;
    /** The span that this one is in. */
    parentSpanId?: string;
    /** 16 hexadecimal digits. */
    spanId: string;
    startTimeUnixNano?: OtlpUnixNano;
    status?: (OtlpSpanStatus | (OtlpSpanStatus & Fields));
    /** 32 hexadecimal digits. */
    traceId: string;
    /** W3C trace state. */
    traceState?: string;
};

/** Something that happened during a span. */
export type OtlpSpanEvent = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
    /** What happened, for example `exception`. */
    name?: string;
    timeUnixNano?: OtlpUnixNano;
};

/** A span that this one has to do with. */
export type OtlpSpanLink = {
    /** Pairs that describe it; no key comes twice. */
    attributes?: (OtlpAttribute | (OtlpAttribute & Fields))[];
    /** How many attributes were left out. */
    droppedAttributesCount?: number;
    /** Bits 0 to 7 are the W3C trace flags. */
    flags?: number;
    /** 16 hexadecimal digits. */
    spanId?: string;
    /** 32 hexadecimal digits. */
    traceId?: string;
    /** The W3C `tracestate` of the linked span. */
    traceState?: string;
};

/** How a span ended. */
export type OtlpSpanStatus = {
    /**
     * 0 unset, 1 ok, 2 error.
     * @enum {integer}
     */
    code?: 0 | 1 | 2;
    /** What went wrong. */
    message?: string;
};

/** Spans in the OTLP/JSON encoding (`ExportTraceServiceRequest`). */
export type OtlpTraces = {
    /** Spans, grouped by the resource that made them. */
    resourceSpans: (OtlpResourceSpans | (OtlpResourceSpans & Fields))[];
};

/** What was refused. */
export type OtlpTracesPartialSuccess = {
    /** Why. */
    errorMessage?: string;
    /** How many spans were refused. */
    rejectedSpans?: string | number;
};

/** What was not taken; `partialSuccess` is missing or empty when everything was. */
export type OtlpTracesReply = {
    partialSuccess?: OtlpTracesPartialSuccess;
};

/** Nanoseconds since 1970, as text because a number cannot hold them exactly. */
export type OtlpUnixNano = string | number;

/** A value; one of the fields is there. */
export type OtlpValue = {
    arrayValue?: (OtlpArrayValue | (OtlpArrayValue & Fields));
    /** The value, when it is true or false. */
    boolValue?: boolean | null;
    /** Bytes in base64. */
    bytesValue?: string;
    /** The value, when it is a number with a fraction. */
    doubleValue?: number | null;
    /** A whole number; as text when it has more than 53 bits. */
    intValue?: string | number | null;
    kvlistValue?: (OtlpKeyValueList | (OtlpKeyValueList & Fields));
    /** The value, when it is text. */
    stringValue?: string | null;
};

/** Prisma AIRS lets the text pass. */
export type PANWPrismaCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "panw-prisma-airs.intercept";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PANWPrismaParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Profile of `panw-prisma-airs.intercept`. */
export type PANWPrismaParameters = {
    /** Model name to report. */
    ai_model?: string;
    /** Application to report; it gets `Portkey-` in front. */
    app_name?: string;
    /** User to report. */
    app_user?: string;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the profile, in place of its name or beside it. */
    profile_id?: string;
    /** Name of the profile at Prisma AIRS. Left out, the profile of the API key is used. */
    profile_name?: string;
    /**
     * Which messages to look at.
     * @default last_message
     */
    scan_scope?: ("last_message" | "last_user_message" | "user_messages" | "all_messages") | (string & {});
    /**
     * Whether to leave out what coding agents put around messages.
     * @default false
     */
    strip_scaffolding?: boolean;
    /** Milliseconds to wait for the check. */
    timeout?: number;
};

/** Pangea finds nothing. */
export type PangeaTextGuardCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "pangea.textGuard";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PangeaTextGuardParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `pangea.textGuard`. */
export type PangeaTextGuardParameters = {
    /** Whether to report in detail. */
    debug?: boolean;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Settings to use instead of those of the recipe. */
    overrides?: {
        [key: string]: unknown;
    };
    /** Name of the recipe at Pangea. */
    recipe?: string;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Patronus is content with the answer. */
export type PatronusCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "patronus.phi" | "patronus.pii" | "patronus.isConcise" | "patronus.isHelpful" | "patronus.isPolite" | "patronus.noApologies" | "patronus.noGenderBias" | "patronus.noRacialBias" | "patronus.retrievalAnswerRelevance" | "patronus.retrievalHallucination" | "patronus.toxicity";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PatronusParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** The answer meets a Patronus profile of yours. */
export type PatronusCustomCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "patronus.custom";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: PatronusCustomParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Profile of `patronus.custom`. */
export type PatronusCustomParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Name of the Patronus profile. */
    profile: string;
    /**
     * Milliseconds to wait for the check.
     * @default 15000
     */
    timeout?: number;
};

/** Settings of the Patronus checks. */
export type PatronusParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Pillar finds nothing in the request or in the answer. */
export type PillarCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "pillar.scanPrompt" | "pillar.scanResponse";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: PillarScanParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Scanners of the Pillar checks. */
export type PillarScanParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** What to look for. */
    scanners: (("prompt_injection" | "pii" | "secrets" | "toxic_language" | "invisible_characters") | (string & {}))[];
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Which requests a policy is for. All conditions of a policy have to hold. */
export type PolicyCondition = {
    /** What it must not be. */
    excludes?: string | string[];
    /** What is compared: `api_key` (id), `virtual_key`, `provider`, `config` or `prompt` (slugs), `model` (for example `@openai/*`), or `metadata.…` followed by a metadata key. */
    key: string;
    /** What it has to be, or a list of which one is enough. `*` is anything. */
    value: string | string[];
};

/** The new policy. */
export type PolicyCreated = {
    /**
     * Id of the policy.
     * Format: uuid
     */
    id: string;
    /** The kind of policy: `policy_usage_limits` or `policy_rate_limits`. */
    object: string;
};

/** Requests that differ in this are counted apart. */
export type PolicyGroupBy = {
    /** A key as in conditions, or `workspace_id`. */
    key: string;
};

/** Whether the policy applies. */
export type PolicyStatus = ("active" | "archived") | (string & {});

/** The text makes sense. */
export type PortkeyGibberishCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "portkey.gibberish";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PortkeyGibberishParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `portkey.gibberish`. */
export type PortkeyGibberishParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** The request is in a certain language. */
export type PortkeyLanguageCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "portkey.language";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PortkeyLanguageParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Language of `portkey.language`. */
export type PortkeyLanguageParameters = {
    /** The language and script, as in FLORES-200. */
    language?: ("eng_Latn" | "zho_Hans" | "spa_Latn" | "ara_Arab" | "por_Latn" | "ind_Latn" | "fra_Latn" | "jpn_Jpan" | "rus_Cyrl" | "deu_Latn" | "kor_Hang" | "tur_Latn" | "ita_Latn" | "pes_Arab" | "pol_Latn" | "vie_Latn" | "nld_Latn" | "hin_Deva" | "tha_Thai" | "heb_Hebr" | "ben_Beng" | "swe_Latn" | "ces_Latn" | "ron_Latn" | "ell_Grek" | "ukr_Cyrl" | "dan_Latn" | "fin_Latn" | "nor_Latn" | "hun_Latn" | "cat_Latn" | "bul_Cyrl" | "msa_Latn" | "hrv_Latn" | "arb_Latn" | "slk_Latn" | "lit_Latn" | "lav_Latn" | "srp_Cyrl" | "slv_Latn" | "est_Latn" | "urd_Arab" | "fil_Latn" | "aze_Latn" | "tam_Taml" | "tel_Telu" | "mar_Deva" | "kan_Knda" | "fas_Arab") | (string & {});
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** The request has no content of certain kinds. */
export type PortkeyModerationCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "portkey.moderateContent";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: PortkeyModerationParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Kinds of content of `portkey.moderateContent`. */
export type PortkeyModerationParameters = {
    /** The kinds to find. */
    categories: (("hate" | "hate/threatening" | "harassment" | "harassment/threatening" | "self-harm" | "self-harm/intent" | "self-harm/instructions" | "sexual" | "sexual/minors" | "violence" | "violence/graphic") | (string & {}))[];
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** The text has no personal data, or it is masked. */
export type PortkeyPIICheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "portkey.pii";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: PortkeyPIIParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Kinds of personal data of `portkey.pii`. */
export type PortkeyPIIParameters = {
    /** The kinds to find. */
    categories: (("EMAIL_ADDRESS" | "PHONE_NUMBER" | "LOCATION_ADDRESS" | "NAME" | "IP_ADDRESS" | "CREDIT_CARD" | "SSN") | (string & {}))[];
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** Factors on the list prices, for contracts with other prices. Null for none. */
export type PricingAdjustments = {
    multiplier?: PricingMultiplier;
} | null;

/** Factors for whole images. */
export type PricingImageMultiplier = {
    /** For every image. */
    default?: number | null;
} | null;

/** A factor for each kind of usage: 0.8 is a fifth off. Null or left out takes `default`. */
export type PricingMultiplier = {
    /** Other units by their name, for example `web_search`. */
    additional_units?: {
        [key: string]: number | null;
    } | null;
    /** Audio tokens read from the provider's cache. */
    cache_read_audio_input_token?: number | null;
    /** Image tokens read from the provider's cache. */
    cache_read_image_input_token?: number | null;
    /** Tokens read from the provider's cache. */
    cache_read_input_token?: number | null;
    /** Text tokens read from the provider's cache. */
    cache_read_text_input_token?: number | null;
    /** Image tokens written to the provider's cache. */
    cache_write_image_input_token?: number | null;
    /** Tokens written to the provider's cache. */
    cache_write_input_token?: number | null;
    /** Text tokens written to the provider's cache. */
    cache_write_text_input_token?: number | null;
    /** For every kind without a factor of its own. */
    default?: number | null;
    image?: PricingImageMultiplier;
    /** Predicted tokens that were used. */
    prediction_accepted_token?: number | null;
    /** Predicted tokens that were not used. */
    prediction_rejected_token?: number | null;
    /** Tokens of the reasoning. */
    reasoning_token?: number | null;
    /** Audio tokens of the request. */
    request_audio_token?: number | null;
    /** Image tokens of the request. */
    request_image_token?: number | null;
    /** Text tokens of the request. */
    request_text_token?: number | null;
    /** Tokens of the request. */
    request_token?: number | null;
    /** Audio tokens of the answer. */
    response_audio_token?: number | null;
    /** Image tokens of the answer. */
    response_image_token?: number | null;
    /** Text tokens of the answer. */
    response_text_token?: number | null;
    /** Tokens of the answer. */
    response_token?: number | null;
};

/** Lets the model write programs that call other tools. */
export type ProgrammaticToolCallingTool = {
    /** @enum {string} */
    type: "programmatic_tool_calling";
};

/** A prompt with the template and settings of one version. */
export type Prompt = {
    /** Who can use it: `workspace`, or others it is shared with. */
    access_level?: string;
    /**
     * 1 when every workspace of the organisation can use it.
     * @enum {integer}
     */
    allow_all_workspaces?: 0 | 1;
    /**
     * Id of its collection.
     * Format: uuid
     */
    collection_id: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** Id of the prompt it was copied from. */
    forked_from_prompt_id?: string | null;
    /** Id of the version it was copied from. */
    forked_from_prompt_version_id?: string | null;
    /** Functions the model may call. Null without any. */
    functions?: FunctionDefinition[] | null;
    /**
     * Id of the prompt.
     * Format: uuid
     */
    id: string;
    /**
     * 1 when the template is the whole request body as text, 0 when it is messages or plain text.
     * @enum {integer}
     */
    is_raw_template?: 0 | 1;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Model it runs with. */
    model?: string;
    /** Name shown in the dashboard. */
    name: string;
    /** Always `prompt`. */
    object?: "prompt" | (string & {});
    parameters: PromptParameters;
    /** Id of the workspace it belongs to. */
    prompt_owning_workspace_id?: string | null;
    /** Number of this version, counted from 1. */
    prompt_version: number;
    /** What this version is about. */
    prompt_version_description?: string;
    /**
     * Id of this version.
     * Format: uuid
     */
    prompt_version_id: string;
    /**
     * Id of the label on this version. Null without one.
     * Format: uuid
     */
    prompt_version_label_id?: string | null;
    /** Name of the label on this version. */
    prompt_version_label_name?: string | null;
    /** All labels on this version; their form has no public schema. */
    prompt_version_labels?: {
        [key: string]: unknown;
    }[];
    /** `active` when this is the published version. */
    prompt_version_status?: ("active" | "archived") | (string & {});
    /** Id of the organisation it is shared with. */
    share_organisation_id?: string | null;
    /**
     * When it was shared.
     * Format: date-time
     */
    shared_at?: string | null;
    /** Id of the user who shared it. */
    shared_by_user_id?: string | null;
    /** Id of the version that is shared. */
    shared_from_version_id?: string | null;
    /** Slug to run it by, for example `pp-summary-1a2b3c`. */
    slug: string;
    /** `active` or `archived`. */
    status: string;
    /** The template: plain text, or a JSON array of messages as text. */
    string: string;
    template_metadata?: PromptMetadata;
    /** Whether the model has to call tools. Null when the prompt does not say. */
    tool_choice?: PromptToolChoice | null;
    /** Tools the model may call. Null without any. */
    tools?: ChatCompletionTool[] | null;
    variable_components?: PromptVariableComponents;
    /** Slug of the virtual key or provider it runs with. */
    virtual_key?: string;
};

/** The model's answer: a chat completion when the template has messages, a text completion when it is plain text; `object` tells which. */
export type PromptCompletion = ChatCompletion | Completion;

/** One event of a streamed answer; `object` tells which kind it is. */
export type PromptCompletionChunk = ChatCompletionChunk | Completion;

/** The values for the template's variables. Beside them, any parameter of the model replaces the one that the prompt stores. */
export type PromptCompletionCreateParams = PromptRunParams & PromptOverrides;

/** A new prompt and its first version. */
export type PromptCreateParams = {
    /** Id or slug of the collection it goes into. */
    collection_id: string;
    /** Functions the model may call. Prefer `tools`. */
    functions?: FunctionDefinition[];
    /**
     * 1 when the template is the whole request body as text, 0 when it is messages or plain text.
     * @default 0
     * @enum {integer}
     */
    is_raw_template?: 0 | 1;
    /** Model to run it with, for example `gpt-4o`. */
    model?: string;
    /** Name shown in the dashboard. */
    name: string;
    parameters: PromptParameters;
    /** The template: plain text, or a JSON array of messages as text. `{{name}}` marks a variable, `{{>slug}}` a partial. */
    string: string;
    template_metadata?: PromptMetadata;
    tool_choice?: PromptToolChoice;
    /** Tools the model may call. */
    tools?: (ChatCompletionTool | Unlisted)[];
    /** What this version is about. */
    version_description?: string;
    /** Slug of the virtual key or provider to run it with, for example `openai-prod-1a2b3c`. */
    virtual_key?: string;
};

/** The new prompt. */
export type PromptCreated = {
    /**
     * Id of the prompt.
     * Format: uuid
     */
    id: string;
    object: "prompt" | (string & {});
    /** Slug to run it by, for example `pp-summary-1a2b3c`. */
    slug: string;
    /**
     * Id of its first version.
     * Format: uuid
     */
    version_id: string;
};

/** Empty. */
export type PromptDeleted = {
    [key: string]: unknown;
};

/** A page of prompts. */
export type PromptList = {
    /** The prompts of this page. */
    data: PromptListItem[];
    /** Always `list`. */
    object?: "list" | (string & {});
    /** Number of prompts on all pages. */
    total: number;
};

/** A prompt without its template. */
export type PromptListItem = {
    /** Who can use it: `workspace`, or others it is shared with. */
    access_level?: string;
    /**
     * 1 when every workspace of the organisation can use it.
     * @enum {integer}
     */
    allow_all_workspaces?: 0 | 1;
    /**
     * Id of its collection.
     * Format: uuid
     */
    collection_id: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** Id of the prompt it was copied from. */
    forked_from_prompt_id?: string | null;
    /** Id of the version it was copied from. */
    forked_from_prompt_version_id?: string | null;
    /**
     * Id of the prompt.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Model it runs with. */
    model?: string;
    /** Name shown in the dashboard. */
    name: string;
    object: "prompt" | (string & {});
    /** Id of the workspace it belongs to. */
    prompt_owning_workspace_id?: string | null;
    /** Id of the organisation it is shared with. */
    share_organisation_id?: string | null;
    /**
     * When it was shared.
     * Format: date-time
     */
    shared_at?: string | null;
    /** Id of the user who shared it. */
    shared_by_user_id?: string | null;
    /** Id of the version that is shared. */
    shared_from_version_id?: string | null;
    /** Slug to run it by, for example `pp-summary-1a2b3c`. */
    slug: string;
    /** `active` or `archived`. */
    status: string;
};

/** Free data that the dashboard and you keep with a template. */
export type PromptMetadata = {
    [key: string]: unknown;
};

/** Parameters of the model that replace those stored with the prompt. Others than these pass to the provider, too. */
export type PromptOverrides = {
    /** Number of completions from which the best is returned; for text prompts. */
    best_of?: number | null;
    /** Return the prompt before the completion; for text prompts. */
    echo?: boolean | null;
    /** Above 0, words become less likely the more often they occurred. */
    frequency_penalty?: number | null;
    /**
     * Which function to call. Use `tool_choice`.
     * @deprecated
     */
    function_call?: string | (ChatCompletionFunctionCallOption | (ChatCompletionFunctionCallOption & Fields));
    /**
     * Functions the model may call. Use `tools`.
     * @deprecated
     */
    functions?: (FunctionDefinition | (FunctionDefinition & Fields))[];
    /** Token id to a bias between -100 and 100. */
    logit_bias?: {
        [key: string]: number;
    } | null;
    /** Return log probabilities: `true` for chat prompts, their number for text prompts. */
    logprobs?: boolean | number | null;
    /** Most tokens that the model may write, those of its reasoning included. */
    max_completion_tokens?: number | null;
    /** Most tokens that the model may write. */
    max_tokens?: number | null;
    /** Messages to use instead of the stored ones. */
    messages?: (ChatCompletionMessageParam | (ChatCompletionMessageParam & Fields))[];
    /** Model to use instead of the stored one, for example `gpt-4o`. */
    model?: string;
    /** Number of answers. */
    n?: number | null;
    /** Whether the model may call several tools at once. */
    parallel_tool_calls?: boolean;
    /** Above 0, words that already occurred become less likely. */
    presence_penalty?: number | null;
    /** Text to use instead of the stored one; for prompts of the text completion kind. */
    prompt?: string;
    /** How long a reasoning model thinks, such as `low`, `medium` or `high`. */
    reasoning_effort?: string | null;
    /** Form of the answer: text, JSON, or JSON after a schema. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchemaParam | ResponseFormatJSONObject | Unlisted;
    /** Same seed and parameters give mostly the same answer. */
    seed?: number | null;
    /** Speed and price class at the provider, such as `auto` or `flex`. */
    service_tier?: string | null;
    /** Texts at which the model stops writing, up to 4. */
    stop?: string | string[] | null;
    /** Texts at which the model stops writing, as Anthropic spells it. */
    stop_sequences?: string[];
    /** Options of a streamed answer. */
    stream_options?: Open<{
        /** Send the token counts in a last event. */
        include_usage?: boolean;
    } | null>;
    /** Text after the completion; for text prompts. */
    suffix?: string | null;
    /** How random the answer is: 0 hardly, 2 very. */
    temperature?: number | null;
    /** Extended thinking of Anthropic's models. */
    thinking?: Open<{
        /** Most tokens to spend on thinking. */
        budget_tokens?: number;
        /** Whether the model thinks before it answers. */
        type: ("enabled" | "disabled" | "adaptive") | (string & {});
    }>;
    tool_choice?: ChatCompletionToolChoiceOption | Unlisted;
    /** Tools the model may call. */
    tools?: (ChatCompletionTool | Unlisted)[];
    /** Number of tokens from which one is drawn, with providers that know it. */
    top_k?: number | null;
    /** Number of likeliest tokens to return at each place. */
    top_logprobs?: number | null;
    /** Share of probability from which tokens are drawn. */
    top_p?: number | null;
    /** Id of your end user. */
    user?: string;
};

/** Parameters of the model that are stored with a prompt; any that the provider knows. */
export type PromptParameters = {
    /** Above 0, words become less likely the more often they occurred. */
    frequency_penalty?: number;
    /** Most tokens that the model may write. */
    max_tokens?: number;
    /** Above 0, words that already occurred become less likely. */
    presence_penalty?: number;
    /** How random the answer is: 0 hardly, 2 very. */
    temperature?: number;
    /** Share of probability from which tokens are drawn. */
    top_p?: number;
} & {
    [key: string]: unknown;
};

/** A partial with the text of its published version. */
export type PromptPartial = {
    /**
     * Id of its collection.
     * Format: uuid
     */
    collection_id?: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the partial.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name shown in the dashboard. */
    name: string;
    /**
     * Id of this version.
     * Format: uuid
     */
    prompt_partial_version_id: string;
    /** `active` when this is the published version. */
    prompt_partial_version_status?: ("active" | "archived") | (string & {});
    /** Slug that prompts name it by, for example `pp-tone-4d5e6f`. */
    slug: string;
    /** Whether prompts can use it. */
    status: ("active" | "archived") | (string & {});
    /** The text. */
    string: string;
    /** Number of this version, counted from 1. */
    version: number;
    /** What this version is about. */
    version_description?: string;
};

/** A new partial and its first version. */
export type PromptPartialCreateParams = {
    /** Name shown in the dashboard. */
    name: string;
    /** The text that prompts take in with `{{>slug}}`. May hold `{{variables}}`. */
    string: string;
    /** What this version is about. */
    version_description?: string;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** The new partial. */
export type PromptPartialCreated = {
    /**
     * Id of the partial.
     * Format: uuid
     */
    id: string;
    /** Slug that prompts name it by, for example `pp-tone-4d5e6f`. */
    slug: string;
    /**
     * Id of its first version.
     * Format: uuid
     */
    version_id: string;
};

/** Empty. */
export type PromptPartialDeleted = {
    [key: string]: unknown;
};

/** All partials. */
export type PromptPartialList = PromptPartialListItem[];

/** A partial without its text. */
export type PromptPartialListItem = {
    /**
     * Id of its collection.
     * Format: uuid
     */
    collection_id: string;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the partial.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name shown in the dashboard. */
    name: string;
    object: "partial" | (string & {});
    /** Slug that prompts name it by, for example `pp-tone-4d5e6f`. */
    slug: string;
    /** Whether prompts can use it. */
    status: ("active" | "archived") | (string & {});
};

/** The version to publish. */
export type PromptPartialPublishParams = {
    /** Number of the version. */
    version: number;
};

/** Empty. */
export type PromptPartialPublished = {
    [key: string]: unknown;
};

/** What to change. A new text makes a new version. */
export type PromptPartialUpdateParams = {
    /** What the new version is about. */
    description?: string;
    /** Name shown in the dashboard. */
    name?: string;
    /** `active` or `archived`. */
    status?: string;
    /** The text that prompts take in with `{{>slug}}`. */
    string?: string;
    /** What the new version is about; the newer name of `description`. */
    version_description?: string;
};

/** The new version. Empty when the text did not change. */
export type PromptPartialUpdated = {
    /**
     * Id of the new version.
     * Format: uuid
     */
    prompt_partial_version_id?: string;
};

/** One version of a partial. */
export type PromptPartialVersion = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** What this version is about. */
    description?: string;
    object: "partial" | (string & {});
    /**
     * Id of the partial.
     * Format: uuid
     */
    prompt_partial_id: string;
    /**
     * Id of this version.
     * Format: uuid
     */
    prompt_partial_version_id: string;
    /** `active` when this is the published version. */
    prompt_version_status: ("active" | "archived") | (string & {});
    /** Slug of the partial. */
    slug: string;
    /** The text. */
    string: string;
    /** Number of this version, as text. */
    version: string;
};

/** All versions of a partial. */
export type PromptPartialVersionList = PromptPartialVersion[];

/** The version to publish. */
export type PromptPublishParams = {
    /** Number of the version. */
    version: number;
};

/** Empty. */
export type PromptPublished = {
    [key: string]: unknown;
};

/** The values for the template's variables. Beside them, any parameter of the model replaces the one that the prompt stores. */
export type PromptRenderParams = PromptRunParams & PromptOverrides;

/** The request that the template makes with these variables. */
export type PromptRenderResponse = {
    data: RenderedPrompt;
    /** Whether the template could be filled in. */
    success: boolean;
};

/** What a template needs to become a request. */
export type PromptRunParams = {
    /**
     * Send the answer as events while the model writes it.
     * @default false
     */
    stream?: boolean;
    /** A value for each `{{variable}}` of the template. May be left out for a template without variables. */
    variables?: {
        [key: string]: unknown;
    };
};

/** Prompt Security finds nothing in the request or in the answer. */
export type PromptSecurityCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "promptsecurity.protectPrompt" | "promptsecurity.protectResponse";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TimeLimitedParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** With whom to share. The API has no public schema for it, so its fields are open. */
export type PromptShareParams = {
    [key: string]: unknown;
};

/** How it is shared now. The API has no public schema for it, so its fields are open. */
export type PromptShared = {
    [key: string]: unknown;
};

/** Which tool the model calls: `none`, `auto`, `required`, or the one named. */
export type PromptToolChoice = string | {
    [key: string]: unknown;
};

/** What to change. A change of the template or its settings makes a new version; a change of name or collection alone does not. */
export type PromptUpdateParams = {
    /** Id or slug of the collection to move it to. */
    collection_id?: string;
    /** Functions the model may call. Prefer `tools`. */
    functions?: FunctionDefinition[];
    /**
     * 1 when the template is the whole request body as text, 0 when it is messages or plain text.
     * @enum {integer}
     */
    is_raw_template?: 0 | 1;
    /** Model to run it with. */
    model?: string;
    /** Name shown in the dashboard. */
    name?: string;
    parameters?: PromptParameters;
    /** `true` keeps what is left out from the current version; otherwise a new version has just what you send. */
    patch?: boolean;
    prompt_metadata?: PromptMetadata;
    /** The template: plain text, or a JSON array of messages as text. `{{name}}` marks a variable, `{{>slug}}` a partial. */
    string?: string;
    template_metadata?: PromptMetadata;
    tool_choice?: PromptToolChoice;
    /** Tools the model may call. */
    tools?: (ChatCompletionTool | Unlisted)[];
    /** What the new version is about. */
    version_description?: string;
    /** Slug of the virtual key or provider to run it with. */
    virtual_key?: string;
};

/** The prompt and its new version. Empty when only the name or the collection changed. */
export type PromptUpdated = {
    /**
     * Id of the prompt.
     * Format: uuid
     */
    id?: string;
    /**
     * Id of the new version.
     * Format: uuid
     */
    prompt_version_id?: string;
    /** Slug of the prompt. */
    slug?: string;
};

/** What the template takes in. */
export type PromptVariableComponents = {
    /** Slugs of its partials. */
    partials?: string[];
    /** Variables within sections, by section. */
    sectionVariables?: {
        [key: string]: unknown;
    };
    /** Names of its sections. */
    sections?: string[];
    /** Variables that stand for the slug of a partial. */
    variablePartials?: string[];
    /** Names of its variables. */
    variables?: string[];
};

/** One version of a prompt. */
export type PromptVersion = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of this version.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the label on this version.
     * Format: uuid
     */
    label_id?: string;
    object: "prompt" | (string & {});
    /** What this version is about. */
    prompt_description?: string;
    /**
     * Id of the prompt.
     * Format: uuid
     */
    prompt_id: string;
    /** The template and what is stored with it. */
    prompt_template: {
        /** The template: plain text, or a JSON array of messages as text. */
        string?: string;
    } & {
        [key: string]: unknown;
    };
    /** Number of this version, counted from 1. */
    prompt_version: number;
    /** `active` when this is the published version. */
    status: ("active" | "archived") | (string & {});
};

/** All versions of a prompt. */
export type PromptVersionList = PromptVersion[];

/** The label to put on the version. */
export type PromptVersionUpdateParams = {
    /**
     * Id of a label, from `labels.list`. The label moves here from the version that had it.
     * Format: uuid
     */
    label_id?: string;
};

/** Empty. */
export type PromptVersionUpdated = {
    [key: string]: unknown;
};

/** Promptfoo finds nothing. */
export type PromptfooCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "promptfoo.guard" | "promptfoo.pii" | "promptfoo.harm";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: PromptfooParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of the Promptfoo checks. */
export type PromptfooParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** An integration as one workspace may use it. */
export type Provider = {
    /** The provider's name, for example `openai`. Only on a single provider. */
    ai_provider_name?: string;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /**
     * When it stops working. Null when it does not expire.
     * Format: date-time
     */
    expires_at: string | null;
    /**
     * Id of the provider.
     * Format: uuid
     */
    id?: string;
    /** Id or slug of the integration behind it. */
    integration_id: string;
    /**
     * When its usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /**
     * When it was changed last.
     * Format: date-time
     */
    last_updated_at?: string | null;
    /** The provider's key with most of it hidden. Only on a single provider. */
    masked_api_key?: string;
    /** Settings of the provider, such as the region. Only on a single provider. */
    model_config?: {
        [key: string]: unknown;
    };
    /** Its name, for people. */
    name: string;
    /** Your note. */
    note: string | null;
    /** Always `provider`. */
    object: "provider" | (string & {});
    /** Its rates. Null when it has none. */
    rate_limits: RateLimit[] | null;
    /** 1 when its usage is about to start again at zero. */
    reset_usage?: number | null;
    /** Fields that come from a secret manager. */
    secret_mappings?: SecretMapping[];
    /** What requests name it by, with an at sign: `@openai-prod`. */
    slug: string;
    /** Whether it can be used, its budget is used up, or its time is over. */
    status: ("active" | "exhausted" | "expired") | (string & {});
    /** Its budget. Null when it has none. */
    usage_limits: UsageLimits | null;
    /** The workspace it belongs to. */
    workspace_id?: string;
};

/** A provider to open in a workspace. */
export type ProviderCreateParams = {
    /**
     * When it stops working.
     * Format: date-time
     */
    expires_at?: string;
    /** Id or slug of the integration. The workspace must have access to it. */
    integration_id: string;
    /** Settings of the provider in this workspace, such as the region. */
    model_config?: {
        [key: string]: unknown;
    };
    /** Name, for people. */
    name: string;
    /** A note of yours. */
    note?: string | null;
    /** Its rates, at most one. */
    rate_limits?: RateLimit[];
    /** What requests shall name it by; made from the name when left out. */
    slug?: string;
    usage_limits?: UsageLimits;
    /**
     * The workspace to open it in. Needed with an organisation-wide API key.
     * Format: uuid
     */
    workspace_id?: string;
};

/** The opened provider. */
export type ProviderCreated = {
    /**
     * Id of the provider.
     * Format: uuid
     */
    id: string;
    /** Always `provider`. */
    object?: "provider" | (string & {});
    /** What requests name it by, with an at sign: `@openai-prod`. */
    slug: string;
};

/** Empty: the status says that the provider is gone. */
export type ProviderDeleted = {
    [key: string]: unknown;
};

/** An error in the OpenAI shape, as providers send it and the gateway passes it on. */
export type ProviderError = {
    error: ErrorDetail;
    /** The provider that raised the error. */
    provider?: string;
};

/** A page of providers. */
export type ProviderList = {
    /** The providers of this page. */
    data: Provider[];
    /** Always `list`. */
    object: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** What to change; what is left out stays. */
export type ProviderUpdateParams = {
    /**
     * When it stops working. Null for never.
     * Format: date-time
     */
    expires_at?: string | null;
    /** Settings of the provider in this workspace, such as the region. */
    model_config?: {
        [key: string]: unknown;
    };
    /** New name. */
    name?: string;
    /** New note. */
    note?: string;
    /** New rates, at most one. Empty removes them. */
    rate_limits?: RateLimit[];
    /** Whether to start its usage again at zero. */
    reset_usage?: boolean;
    /** New budget. Null removes it. */
    usage_limits?: UsageLimits | null;
};

/** The changed provider. */
export type ProviderUpdated = {
    /**
     * Id of the provider.
     * Format: uuid
     */
    id: string;
    /** Always `provider`. */
    object?: "provider" | (string & {});
    /** What requests name it by. */
    slug: string;
};

/** Scores with code of yours. */
export type PythonGrader = {
    /** Image to run it in. */
    image_tag?: string;
    /** Name of the grader. */
    name: string;
    /** Python with a function `grade(sample, item)` that returns a number. */
    source: string;
    /** @constant */
    type: "python";
};

/** Qualifire finds no personal data, no prompt injection or no harmful content. */
export type QualifireCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "qualifire.pii" | "qualifire.promptInjections" | "qualifire.contentModeration";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TimeLimitedParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Qualifire is content with the answer. */
export type QualifireModeCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "qualifire.hallucinations" | "qualifire.grounding" | "qualifire.toolUseQuality";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: QualifireModeParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of Qualifire checks of answers. */
export type QualifireModeParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * What matters more.
     * @default balanced
     */
    mode?: ("speed" | "balanced" | "quality") | (string & {});
};

/** The text meets policies. */
export type QualifirePolicyCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "qualifire.policy";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: QualifirePolicyParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Policies of `qualifire.policy`. */
export type QualifirePolicyParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * What matters more.
     * @default balanced
     */
    mode?: ("speed" | "balanced" | "quality") | (string & {});
    /** The policies, each a sentence. */
    policies: string[];
    /**
     * What to check.
     * @default both
     */
    policy_target?: ("input" | "output" | "both") | (string & {});
};

/** How much may be used in a span of time. */
export type RateLimit = {
    /** What is counted. */
    type?: ("requests" | "tokens") | (string & {});
    /** Per day, hour or minute. */
    unit?: ("rpd" | "rph" | "rpm") | (string & {});
    /** The limit. */
    value?: number;
};

/** A rate for each group of requests. */
export type RateLimitsPolicy = {
    /** Which requests the policy is for; all conditions have to hold. */
    conditions: PolicyCondition[];
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** What the policy is for. */
    description?: string | null;
    /** What requests are counted apart by; each combination has a limit of its own. */
    group_by: PolicyGroupBy[];
    /**
     * Id of the policy.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name, for people. Null without one. */
    name?: string | null;
    /** The kind of object. */
    object?: string;
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    status: PolicyStatus;
    target?: RateLimitsPolicyTarget;
    /** What is counted. */
    type: ("requests" | "tokens") | (string & {});
    unit: RateLimitsPolicyUnit;
    /** The limit of each group. */
    value: number;
    /**
     * Id of the workspace it belongs to, a UUID.
     * Format: uuid
     */
    workspace_id: string;
};

/** The policy to make. */
export type RateLimitsPolicyCreateParams = {
    /** Which requests the policy is for; all conditions have to hold. */
    conditions: PolicyCondition[];
    /** What the policy is for. */
    description?: string;
    /** What requests are counted apart by; each combination has a limit of its own. */
    group_by: PolicyGroupBy[];
    /** Name, for people, at most 255 characters. */
    name?: string;
    /**
     * Default is the organisation of the key.
     * Format: uuid
     */
    organisation_id?: string;
    /**
     * What is limited: requests to models, or calls of MCP tools. It cannot be changed later.
     * @default llm
     */
    target?: ("llm" | "mcp_tools") | (string & {});
    /** What is counted. */
    type: ("requests" | "tokens") | (string & {});
    unit: RateLimitsPolicyUnit;
    /** The limit of each group. */
    value: number;
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** An empty object; the policy is archived. */
export type RateLimitsPolicyDeleted = {
    [key: string]: unknown;
};

/** A page of policies. */
export type RateLimitsPolicyList = {
    /** The policies of this page. */
    data: RateLimitsPolicy[];
    /** Always `list`. */
    object: string;
    /** Policies on all pages. */
    total: number;
};

/** What is limited: requests to models, or calls of MCP tools. */
export type RateLimitsPolicyTarget = ("llm" | "mcp_tools") | (string & {});

/** Per minute, hour, day or week. */
export type RateLimitsPolicyUnit = ("rpm" | "rph" | "rpd" | "rpw") | (string & {});

/** What to change; what is left out stays. */
export type RateLimitsPolicyUpdateParams = {
    /** Replaces the conditions. */
    conditions?: PolicyCondition[];
    /** What the policy is for. */
    description?: string;
    /** New name, at most 255 characters. */
    name?: string;
    status?: PolicyStatus;
    unit?: RateLimitsPolicyUnit;
    /** The limit of each group. */
    value?: number;
};

/** An empty object; the change is made. */
export type RateLimitsPolicyUpdated = {
    [key: string]: unknown;
};

/** A part of the model's message: text or sound. */
export type RealtimeAssistantContent = {
    /** The sound in base64, of `output_audio`. */
    audio?: string;
    /** The text, of `output_text`. */
    text?: string;
    /** What is said, of `output_audio`. */
    transcript?: string;
    /**
     * Kind of part.
     * @enum {string}
     */
    type?: "output_text" | "output_audio";
};

/** The sound that comes in and goes out. */
export type RealtimeAudioConfig = {
    input?: RealtimeAudioConfigInput;
    output?: RealtimeAudioConfigOutput;
};

/** The sound that comes in. */
export type RealtimeAudioConfigInput = {
    format?: RealtimeAudioFormats;
    noise_reduction?: RealtimeNoiseReduction;
    transcription?: AudioTranscription;
    /** How the server finds out that the user has spoken; null leaves that to you. */
    turn_detection?: RealtimeAudioInputTurnDetection | null;
};

/** The sound that comes in. */
export type RealtimeAudioConfigInputParam = {
    format?: RealtimeAudioFormats | Unlisted;
    noise_reduction?: (RealtimeNoiseReductionParam | (RealtimeNoiseReductionParam & Fields));
    transcription?: (AudioTranscriptionParam | (AudioTranscriptionParam & Fields));
    /** How the server finds out that the user has spoken; null leaves that to you. */
    turn_detection?: RealtimeAudioInputTurnDetection | null | Unlisted;
};

/** The sound that goes out. */
export type RealtimeAudioConfigOutput = {
    format?: RealtimeAudioFormats;
    /**
     * Speed, 0.25 to 1.5; it can change between answers.
     * @default 1
     */
    speed?: number;
    /** Name of a voice, or the id of one of your own. It cannot change once the model has spoken. */
    voice?: RealtimeVoice | SpeechVoiceId;
};

/** The sound that goes out. */
export type RealtimeAudioConfigOutputParam = {
    format?: RealtimeAudioFormats | Unlisted;
    /**
     * Speed, 0.25 to 1.5; it can change between answers.
     * @default 1
     */
    speed?: number;
    /** Name of a voice, or the id of one of your own. It cannot change once the model has spoken. */
    voice?: RealtimeVoiceParam | (SpeechVoiceId | (SpeechVoiceId & Fields));
};

/** The sound that comes in and goes out. */
export type RealtimeAudioConfigParam = {
    input?: (RealtimeAudioConfigInputParam | (RealtimeAudioConfigInputParam & Fields));
    output?: (RealtimeAudioConfigOutputParam | (RealtimeAudioConfigOutputParam & Fields));
};

/** PCM of 16 bits, mono, little-endian. */
export type RealtimeAudioFormatPCM = {
    /**
     * Samples per second.
     * @enum {integer}
     */
    rate?: 24000;
    /** @enum {string} */
    type?: "audio/pcm";
};

/** G.711 A-law, for telephones. */
export type RealtimeAudioFormatPCMA = {
    /** @enum {string} */
    type?: "audio/pcma";
};

/** G.711 μ-law, for telephones. */
export type RealtimeAudioFormatPCMU = {
    /** @enum {string} */
    type?: "audio/pcmu";
};

/** Format of the sound. */
export type RealtimeAudioFormats = RealtimeAudioFormatPCM | RealtimeAudioFormatPCMU | RealtimeAudioFormatPCMA;

/** How the server finds out that the user has spoken. */
export type RealtimeAudioInputTurnDetection = RealtimeServerVad | RealtimeSemanticVad;

/** Cached tokens by kind. */
export type RealtimeCachedTokenDetails = {
    /** Cached tokens of sound. */
    audio_tokens?: number;
    /** Cached tokens of images. */
    image_tokens?: number;
    /** Cached tokens of text. */
    text_tokens?: number;
};

/** A message to the realtime API, told by its `type`. */
export type RealtimeClientEvent = RealtimeSessionUpdateEvent | RealtimeInputAudioBufferAppendEvent | RealtimeInputAudioBufferCommitEvent | RealtimeInputAudioBufferClearEvent | RealtimeOutputAudioBufferClearEvent | RealtimeConversationItemCreateEvent | RealtimeConversationItemRetrieveEvent | RealtimeConversationItemTruncateEvent | RealtimeConversationItemDeleteEvent | RealtimeResponseCreateEvent | RealtimeResponseCancelEvent;

/** A part of the model's message: text or sound. */
export type RealtimeContentPart = {
    /** The sound in base64, of `audio`. */
    audio?: string;
    /** The text, of `text`. */
    text?: string;
    /** What is said, of `audio`. */
    transcript?: string;
    /**
     * Kind of part.
     * @enum {string}
     */
    type?: "text" | "audio";
};

/** The conversation of a session. */
export type RealtimeConversation = {
    /** Id of the conversation, `conv_…`. */
    id?: string;
    /**
     * Always `realtime.conversation`.
     * @enum {string}
     */
    object?: "realtime.conversation";
};

/** The conversation has begun. */
export type RealtimeConversationCreatedEvent = {
    conversation: RealtimeConversation;
    /** Id of the event, `event_…`. */
    event_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.created";
};

/** A message, a call of a tool or its result. */
export type RealtimeConversationItem = RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse | RealtimeMcpListTools | RealtimeMcpToolCall | RealtimeMcpApprovalRequest;

/** An item came into the conversation; its content may still grow. */
export type RealtimeConversationItemAddedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /** Id of the item before it. Null for the first. */
    previous_item_id?: string | null;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.added";
};

/** What the model said. */
export type RealtimeConversationItemAssistantMessage = {
    /** The parts of the message. */
    content: RealtimeAssistantContent[];
    /** Id of the item, `item_…`; made by the server when left out. */
    id?: string;
    /**
     * Always `realtime.item`.
     * @enum {string}
     */
    object?: "realtime.item";
    /**
     * Whose message it is.
     * @constant
     */
    role: "assistant";
    /**
     * How far the item is. The server fills it in.
     * @enum {string}
     */
    status?: "completed" | "incomplete" | "in_progress";
    /**
     * Says that it is a message.
     * @constant
     */
    type: "message";
};

/** Puts an item into the conversation: a message, or the result of a call. */
export type RealtimeConversationItemCreateEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    item: RealtimeConversationItem;
    /** Id of the item to put it after; `root` for the beginning, left out for the end. */
    previous_item_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.create";
};

/** An item came into the conversation; from older versions of the API. */
export type RealtimeConversationItemCreatedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /** Id of the item before it. Null for the first. */
    previous_item_id?: string | null;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.created";
};

/** Takes an item out of the conversation. */
export type RealtimeConversationItemDeleteEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.delete";
};

/** An item is gone. */
export type RealtimeConversationItemDeletedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.deleted";
};

/** An item is complete. */
export type RealtimeConversationItemDoneEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /** Id of the item before it. Null for the first. */
    previous_item_id?: string | null;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.done";
};

/** The model asks for a call of your function. Answer with a `function_call_output` item. */
export type RealtimeConversationItemFunctionCall = {
    /** The arguments as JSON text. Check them; the model may get them wrong. */
    arguments: string;
    /** Id that your result refers to, `call_…`. */
    call_id?: string;
    /** Id of the item, `item_…`; made by the server when left out. */
    id?: string;
    /** The function to call. */
    name: string;
    /**
     * Always `realtime.item`.
     * @enum {string}
     */
    object?: "realtime.item";
    /**
     * How far the item is. The server fills it in.
     * @enum {string}
     */
    status?: "completed" | "incomplete" | "in_progress";
    /**
     * Says that it is a call.
     * @constant
     */
    type: "function_call";
};

/** What your function returned. */
export type RealtimeConversationItemFunctionCallOutput = {
    /** The `call_id` of the call. */
    call_id: string;
    /** Id of the item, `item_…`; made by the server when left out. */
    id?: string;
    /**
     * Always `realtime.item`.
     * @enum {string}
     */
    object?: "realtime.item";
    /** The result as text, mostly JSON. */
    output: string;
    /**
     * How far the item is. The server fills it in.
     * @enum {string}
     */
    status?: "completed" | "incomplete" | "in_progress";
    /**
     * Says that it is the result of a call.
     * @constant
     */
    type: "function_call_output";
};

/** Asks for an item as the server has it, for example its sound after noise was removed. */
export type RealtimeConversationItemRetrieveEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.retrieve";
};

/** The item that was asked for. */
export type RealtimeConversationItemRetrievedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.retrieved";
};

/** Instructions in the midst of the conversation. */
export type RealtimeConversationItemSystemMessage = {
    /** The parts of the message. */
    content: RealtimeSystemContent[];
    /** Id of the item, `item_…`; made by the server when left out. */
    id?: string;
    /**
     * Always `realtime.item`.
     * @enum {string}
     */
    object?: "realtime.item";
    /**
     * Whose message it is.
     * @constant
     */
    role: "system";
    /**
     * How far the item is. The server fills it in.
     * @enum {string}
     */
    status?: "completed" | "incomplete" | "in_progress";
    /**
     * Says that it is a message.
     * @constant
     */
    type: "message";
};

/** Cuts off what the model said and the user has not heard, after an interruption. */
export type RealtimeConversationItemTruncateEvent = {
    /** How much to keep, in milliseconds. */
    audio_end_ms: number;
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.truncate";
};

/** An item was cut off. */
export type RealtimeConversationItemTruncatedEvent = {
    /** How much was kept, in milliseconds. */
    audio_end_ms: number;
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.truncated";
};

/** What the user says, writes or shows. */
export type RealtimeConversationItemUserMessage = {
    /** The parts of the message. */
    content: RealtimeUserContent[];
    /** Id of the item, `item_…`; made by the server when left out. */
    id?: string;
    /**
     * Always `realtime.item`.
     * @enum {string}
     */
    object?: "realtime.item";
    /**
     * Whose message it is.
     * @constant
     */
    role: "user";
    /**
     * How far the item is. The server fills it in.
     * @enum {string}
     */
    status?: "completed" | "incomplete" | "in_progress";
    /**
     * Says that it is a message.
     * @constant
     */
    type: "message";
};

/** What went wrong. */
export type RealtimeError = {
    /** Kind of error. */
    code?: string | null;
    /** The `event_id` of your event that caused it. */
    event_id?: string | null;
    /** What went wrong, for people. */
    message: string;
    /** The field at fault. */
    param?: string | null;
    /** Class of the error, for example `invalid_request_error`. */
    type: string;
};

/** Something went wrong; the session stays open mostly. */
export type RealtimeErrorEvent = {
    error: RealtimeError;
    /** Id of the event, `event_…`. */
    event_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "error";
};

/** A function of yours. */
export type RealtimeFunctionTool = {
    /** What the function does; it tells the model when to call it. */
    description?: string;
    /** Name of the function. */
    name?: string;
    /** JSON schema of the arguments. */
    parameters?: unknown;
    /** @enum {string} */
    type?: "function";
};

/** Adds sound to the buffer. No event answers it. */
export type RealtimeInputAudioBufferAppendEvent = {
    /** The sound in base64, in the session's input format, at most 15 MB. */
    audio: string;
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.append";
};

/** Empties the buffer. */
export type RealtimeInputAudioBufferClearEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.clear";
};

/** The buffer is empty. */
export type RealtimeInputAudioBufferClearedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.cleared";
};

/** Makes a user's message of the buffer. Only needed when the server does not find the ends of turns by itself. */
export type RealtimeInputAudioBufferCommitEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.commit";
};

/** The buffer became a user's message. */
export type RealtimeInputAudioBufferCommittedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Id of the item before it. Null for the first. */
    previous_item_id?: string | null;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.committed";
};

/** A key of a telephone was pressed. SIP only. */
export type RealtimeInputAudioBufferDtmfEvent = {
    /** The key: a digit, `*`, `#` or A to D. */
    event: string;
    /** When, in Unix seconds. */
    received_at: number;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.dtmf_event_received";
};

/** The user began to speak; a good moment to stop playing the model's sound. */
export type RealtimeInputAudioBufferSpeechStartedEvent = {
    /** Where the sound begins, in milliseconds from the beginning of the session's sound. */
    audio_start_ms: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.speech_started";
};

/** The user stopped speaking. */
export type RealtimeInputAudioBufferSpeechStoppedEvent = {
    /** Where the sound ends, in milliseconds from the beginning of the session's sound. */
    audio_end_ms: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.speech_stopped";
};

/** Nobody spoke for `idle_timeout_ms`, so the model goes on. */
export type RealtimeInputAudioBufferTimeoutTriggeredEvent = {
    /** Where the sound ends, in milliseconds from the beginning of the session's sound. */
    audio_end_ms: number;
    /** Where the sound begins, in milliseconds from the beginning of the session's sound. */
    audio_start_ms: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "input_audio_buffer.timeout_triggered";
};

/** What the user said, written down by the transcription model. */
export type RealtimeInputAudioTranscriptionCompletedEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** How likely each token was, when the session's `include` asks for it. */
    logprobs?: RealtimeLogProb[] | null;
    /** What is said. */
    transcript: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.input_audio_transcription.completed";
    /** What the transcription is billed by: tokens, or the length of the sound. */
    usage: RealtimeTranscriptionTokenUsage | RealtimeTranscriptionDurationUsage;
};

/** More of what the user said. */
export type RealtimeInputAudioTranscriptionDeltaEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index?: number;
    /** Text to append. */
    delta?: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** How likely each token was, when the session's `include` asks for it. */
    logprobs?: RealtimeLogProb[] | null;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.input_audio_transcription.delta";
};

/** What the user said could not be written down. */
export type RealtimeInputAudioTranscriptionFailedEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    error: RealtimeTranscriptionError;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.input_audio_transcription.failed";
};

/** A stretch of what was said, with its speaker. */
export type RealtimeInputAudioTranscriptionSegmentEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Where it ends, in seconds. */
    end: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the stretch. */
    id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Label of the speaker. */
    speaker: string;
    /** Where it begins, in seconds. */
    start: number;
    /** What is said in it. */
    text: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "conversation.item.input_audio_transcription.segment";
};

/** Input tokens by kind. */
export type RealtimeInputTokenDetails = {
    /** Tokens of sound. */
    audio_tokens?: number;
    /** Of all of these from the prompt cache. */
    cached_tokens?: number;
    cached_tokens_details?: RealtimeCachedTokenDetails;
    /** Tokens of images. */
    image_tokens?: number;
    /** Tokens of text. */
    text_tokens?: number;
};

/** A token and how likely it was. */
export type RealtimeLogProb = {
    /** Its UTF-8 bytes. */
    bytes: number[];
    /** Natural logarithm of its probability. */
    logprob: number;
    /** Piece of the transcript that was chosen at this place. */
    token: string;
};

/** Most tokens of one answer, calls of tools included: 1 to 4096, or `inf` for no limit (default). */
export type RealtimeMaxOutputTokens = number | "inf";

/** Most tokens of one answer, calls of tools included: 1 to 4096, or `inf` for no limit (default). */
export type RealtimeMaxOutputTokensParam = number | ("inf" | (string & {}));

/** A call of a server's tool that waits for your approval. */
export type RealtimeMcpApprovalRequest = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the request. */
    id: string;
    /** The tool to call. */
    name: string;
    /** Your name for the server. */
    server_label: string;
    /**
     * Says that approval is asked for.
     * @constant
     */
    type: "mcp_approval_request";
};

/** Your answer to an approval request. */
export type RealtimeMcpApprovalResponse = {
    /** Id of the request. */
    approval_request_id: string;
    /** Whether the call may be made. */
    approve: boolean;
    /** Id of the answer. */
    id: string;
    /** Why. */
    reason?: string | null;
    /**
     * Says that it answers a request.
     * @constant
     */
    type: "mcp_approval_response";
};

/** The server could not be reached. */
export type RealtimeMcpHTTPError = {
    /** HTTP status of the server. */
    code: number;
    /** What went wrong, for people. */
    message: string;
    /**
     * Says that the request to the server failed.
     * @constant
     */
    type: "http_error";
};

/** The tools that a server offers. */
export type RealtimeMcpListTools = {
    /** Id of the item. */
    id?: string;
    /** Your name for the server. */
    server_label: string;
    /** What the MCP server offers, each with its name and the schema of its input. */
    tools: ResponseMcpToolInfo[];
    /**
     * Says that it lists tools.
     * @constant
     */
    type: "mcp_list_tools";
};

/** The tools of a server are known. */
export type RealtimeMcpListToolsCompletedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "mcp_list_tools.completed";
};

/** The tools of a server could not be had. */
export type RealtimeMcpListToolsFailedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "mcp_list_tools.failed";
};

/** A server is asked for its tools. */
export type RealtimeMcpListToolsInProgressEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "mcp_list_tools.in_progress";
};

/** The server refused the call. */
export type RealtimeMcpProtocolError = {
    /** Code of JSON-RPC. */
    code: number;
    /** What went wrong, for people. */
    message: string;
    /**
     * Says that the server refused the call.
     * @constant
     */
    type: "protocol_error";
};

/** A call of a server's tool. */
export type RealtimeMcpToolCall = {
    /** Id of the approval request, where there was one. */
    approval_request_id?: string | null;
    /** The arguments as JSON text. */
    arguments: string;
    /** Why it failed: in the protocol, in the tool, or on the way. Null when it did not. */
    error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcpHTTPError | null;
    /** Id of the item. */
    id: string;
    /** The tool that was called. */
    name: string;
    /** What the tool returned. */
    output?: string | null;
    /** Your name for the server. */
    server_label: string;
    /**
     * Says that a server's tool was called.
     * @constant
     */
    type: "mcp_call";
};

/** The tool failed. */
export type RealtimeMcpToolExecutionError = {
    /** What went wrong, for people. */
    message: string;
    /**
     * Says that the tool failed.
     * @constant
     */
    type: "tool_execution_error";
};

/** A model that hears and speaks. */
export type RealtimeModel = string | ("gpt-realtime" | "gpt-realtime-1.5" | "gpt-realtime-2" | "gpt-realtime-2.1" | "gpt-realtime-2.1-mini" | "gpt-realtime-2025-08-28" | "gpt-realtime-mini" | "gpt-realtime-mini-2025-10-06" | "gpt-realtime-mini-2025-12-15" | "gpt-audio-1.5" | "gpt-audio-mini" | "gpt-audio-mini-2025-10-06" | "gpt-audio-mini-2025-12-15" | "gpt-4o-realtime-preview" | "gpt-4o-realtime-preview-2024-10-01" | "gpt-4o-realtime-preview-2024-12-17" | "gpt-4o-realtime-preview-2025-06-03" | "gpt-4o-mini-realtime-preview" | "gpt-4o-mini-realtime-preview-2024-12-17");

/** A model that hears and speaks. */
export type RealtimeModelParam = (string & {}) | (("gpt-realtime" | "gpt-realtime-1.5" | "gpt-realtime-2" | "gpt-realtime-2.1" | "gpt-realtime-2.1-mini" | "gpt-realtime-2025-08-28" | "gpt-realtime-mini" | "gpt-realtime-mini-2025-10-06" | "gpt-realtime-mini-2025-12-15" | "gpt-audio-1.5" | "gpt-audio-mini" | "gpt-audio-mini-2025-10-06" | "gpt-audio-mini-2025-12-15" | "gpt-4o-realtime-preview" | "gpt-4o-realtime-preview-2024-10-01" | "gpt-4o-realtime-preview-2024-12-17" | "gpt-4o-realtime-preview-2025-06-03" | "gpt-4o-mini-realtime-preview" | "gpt-4o-mini-realtime-preview-2024-12-17") | (string & {}));

/** Takes noise out before speech is detected. */
export type RealtimeNoiseReduction = {
    type?: NoiseReductionType;
};

/** Takes noise out before speech is detected. */
export type RealtimeNoiseReductionParam = {
    type?: NoiseReductionType | (string & {});
};

/** Stops the sound that is being played. WebRTC and SIP only. */
export type RealtimeOutputAudioBufferClearEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "output_audio_buffer.clear";
};

/** The model's sound was stopped. WebRTC and SIP only. */
export type RealtimeOutputAudioBufferClearedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "output_audio_buffer.cleared";
};

/** The model's sound begins to play. WebRTC and SIP only. */
export type RealtimeOutputAudioBufferStartedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "output_audio_buffer.started";
};

/** The model's sound has played to its end. WebRTC and SIP only. */
export type RealtimeOutputAudioBufferStoppedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "output_audio_buffer.stopped";
};

/** How the model answers: `["audio"]` with a transcript (default), or `["text"]`; not both. */
export type RealtimeOutputModalities = ("text" | "audio")[];

/** How the model answers: `["audio"]` with a transcript (default), or `["text"]`; not both. */
export type RealtimeOutputModalitiesParam = (("text" | "audio") | (string & {}))[];

/** Output tokens by kind. */
export type RealtimeOutputTokenDetails = {
    /** Tokens of sound. */
    audio_tokens?: number;
    /** Tokens of text. */
    text_tokens?: number;
};

/** A limit and what is left of it. */
export type RealtimeRateLimit = {
    /** How many are allowed. */
    limit?: number;
    /**
     * What is counted.
     * @enum {string}
     */
    name?: "requests" | "tokens";
    /** How many are left. */
    remaining?: number;
    /** Seconds until the limit is whole again. */
    reset_seconds?: number;
};

/** What is left of the limits, at the beginning of an answer. */
export type RealtimeRateLimitsUpdatedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** The limits. */
    rate_limits: RealtimeRateLimit[];
    /**
     * Says which event it is.
     * @constant
     */
    type: "rate_limits.updated";
};

/** How the model thinks; reasoning models such as `gpt-realtime-2` only. */
export type RealtimeReasoning = {
    effort?: RealtimeReasoningEffort;
};

/** How long the model thinks. */
export type RealtimeReasoningEffort = "minimal" | "low" | "medium" | "high" | "xhigh";

/** How the model thinks; reasoning models such as `gpt-realtime-2` only. */
export type RealtimeReasoningParam = {
    effort?: RealtimeReasoningEffort | (string & {});
};

/** An answer, finished or on its way. */
export type RealtimeResponse = {
    audio?: RealtimeResponseAudio;
    /** Id of the conversation it was added to; absent for an answer apart from it. */
    conversation_id?: string;
    /** Id of the answer, `resp_…`. */
    id?: string;
    max_output_tokens?: RealtimeMaxOutputTokens;
    /** Your pairs of strings. */
    metadata?: Metadata | null;
    /**
     * Always `realtime.response`.
     * @enum {string}
     */
    object?: "realtime.response";
    /** The items of the answer. */
    output?: RealtimeConversationItem[];
    output_modalities?: RealtimeOutputModalities;
    /**
     * How far the answer is.
     * @enum {string}
     */
    status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
    status_details?: RealtimeResponseStatus;
    usage?: RealtimeResponseUsage;
};

/** How the model spoke. */
export type RealtimeResponseAudio = {
    output?: RealtimeResponseAudioOutput;
};

/** More sound of the answer. */
export type RealtimeResponseAudioDeltaEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Sound to append, in base64, in the session's output format. */
    delta: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_audio.delta";
};

/** The sound of a part is complete. */
export type RealtimeResponseAudioDoneEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_audio.done";
};

/** Format and voice of the sound. */
export type RealtimeResponseAudioOutput = {
    format?: RealtimeAudioFormats;
    /** Name of the voice, for example `marin`. */
    voice?: string;
};

/** More of what the model says, in writing. */
export type RealtimeResponseAudioTranscriptDeltaEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Text to append. */
    delta: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_audio_transcript.delta";
};

/** What the model said, in writing. */
export type RealtimeResponseAudioTranscriptDoneEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /** What is said. */
    transcript: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_audio_transcript.done";
};

/** Stops an answer on its way. */
export type RealtimeResponseCancelEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /** Id of the answer; the one of the conversation when left out. */
    response_id?: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.cancel";
};

/** A part of a message was begun. */
export type RealtimeResponseContentPartAddedEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    part: RealtimeContentPart;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.content_part.added";
};

/** A part of a message is complete. */
export type RealtimeResponseContentPartDoneEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    part: RealtimeContentPart;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.content_part.done";
};

/** How the model speaks this answer. */
export type RealtimeResponseCreateAudio = {
    output?: RealtimeResponseCreateAudioOutput;
};

/** Format and voice of the sound. */
export type RealtimeResponseCreateAudioOutput = {
    format?: RealtimeAudioFormats;
    /** Name of a voice, or the id of one of your own. */
    voice?: RealtimeVoice | ChatCompletionAudioParamID;
};

/** Asks for an answer. Only needed when the server does not answer by itself at the end of a turn. */
export type RealtimeResponseCreateEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    response?: RealtimeResponseCreateParams;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.create";
};

/** What to answer, where it differs from the session's settings. */
export type RealtimeResponseCreateParams = {
    audio?: RealtimeResponseCreateAudio;
    /** Whether the answer joins the conversation: `auto`, or `none` for one apart from it. */
    conversation?: string | ("auto" | "none");
    /** Items for the model to read in place of the conversation; empty for none. */
    input?: RealtimeConversationItem[];
    /** What the model is told for this answer. */
    instructions?: string;
    max_output_tokens?: RealtimeMaxOutputTokens;
    /** Pairs of strings for your own use, for example to tell answers apart. */
    metadata?: Metadata | null;
    output_modalities?: RealtimeOutputModalities;
    /** Whether the model may call several tools at once. */
    parallel_tool_calls?: boolean;
    /** A prompt stored at OpenAI. */
    prompt?: ResponsePrompt | null;
    reasoning?: RealtimeReasoning;
    tool_choice?: RealtimeToolChoiceConfig;
    tools?: RealtimeToolsConfig;
};

/** An answer was begun. */
export type RealtimeResponseCreatedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    response: RealtimeResponse;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.created";
};

/** An answer ended, however it did; `response.status` says how. Sound is left out of its items. */
export type RealtimeResponseDoneEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    response: RealtimeResponse;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.done";
};

/** More of the arguments of a call. */
export type RealtimeResponseFunctionCallArgumentsDeltaEvent = {
    /** Id of the call, `call_…`; your result refers to it. */
    call_id: string;
    /** Text to append. */
    delta: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.function_call_arguments.delta";
};

/** The arguments of a call are complete. */
export type RealtimeResponseFunctionCallArgumentsDoneEvent = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the call, `call_…`; your result refers to it. */
    call_id: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** The function to call. */
    name: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.function_call_arguments.done";
};

/** More of the arguments for a server's tool. */
export type RealtimeResponseMcpCallArgumentsDeltaEvent = {
    /** Text to append. */
    delta: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Random padding, so that the size of an event tells nothing. */
    obfuscation?: string | null;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.mcp_call_arguments.delta";
};

/** The arguments for a server's tool are complete. */
export type RealtimeResponseMcpCallArgumentsDoneEvent = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.mcp_call_arguments.done";
};

/** A server's tool has answered. */
export type RealtimeResponseMcpCallCompletedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.mcp_call.completed";
};

/** A server's tool failed. */
export type RealtimeResponseMcpCallFailedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.mcp_call.failed";
};

/** A server's tool is running. */
export type RealtimeResponseMcpCallInProgressEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.mcp_call.in_progress";
};

/** An item of the answer was begun. */
export type RealtimeResponseOutputItemAddedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_item.added";
};

/** An item of the answer is complete. */
export type RealtimeResponseOutputItemDoneEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    item: RealtimeConversationItem;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_item.done";
};

/** How an answer ended. */
export type RealtimeResponseStatus = {
    error?: RealtimeResponseStatusError;
    /**
     * Why it was cancelled or is incomplete: the user spoke, your program stopped it, the tokens ran out, or a filter held it back.
     * @enum {string}
     */
    reason?: "turn_detected" | "client_cancelled" | "max_output_tokens" | "content_filter";
    /**
     * The same as `status`.
     * @enum {string}
     */
    type?: "completed" | "cancelled" | "incomplete" | "failed";
};

/** Why an answer failed. */
export type RealtimeResponseStatusError = {
    /** Kind of error. */
    code?: string;
    /** Class of the error. */
    type?: string;
};

/** More text of the answer. */
export type RealtimeResponseTextDeltaEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Text to append. */
    delta: string;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_text.delta";
};

/** The text of a part is complete. */
export type RealtimeResponseTextDoneEvent = {
    /** Place of the part in the item's `content`, counted from 0. */
    content_index: number;
    /** Id of the event, `event_…`. */
    event_id: string;
    /** Id of the item, `item_…`. */
    item_id: string;
    /** Place of the item in the answer's `output`, counted from 0. */
    output_index: number;
    /** Id of the answer, `resp_…`. */
    response_id: string;
    /** The whole text. */
    text: string;
    /**
     * Says which event it is.
     * @constant
     */
    type: "response.output_text.done";
};

/** Tokens of an answer. */
export type RealtimeResponseUsage = {
    input_token_details?: RealtimeInputTokenDetails;
    /** Tokens that the model read, the conversation so far included. */
    input_tokens?: number;
    output_token_details?: RealtimeOutputTokenDetails;
    /** Tokens of the answer. */
    output_tokens?: number;
    /** Both together. */
    total_tokens?: number;
};

/** Goes by what the user says. */
export type RealtimeSemanticVad = {
    /**
     * Whether the model answers when the user stops.
     * @default true
     */
    create_response?: boolean;
    /**
     * How soon the model answers: `low` waits up to 8 seconds, `medium` 4, `high` 2.
     * @default auto
     * @enum {string}
     */
    eagerness?: "low" | "medium" | "high" | "auto";
    /**
     * Whether the answer stops when the user begins.
     * @default true
     */
    interrupt_response?: boolean;
    /** @enum {string} */
    type: "semantic_vad";
};

/** A message of the realtime API, told by its `type`. */
export type RealtimeServerEvent = RealtimeErrorEvent | RealtimeSessionCreatedEvent | RealtimeSessionUpdatedEvent | RealtimeConversationCreatedEvent | RealtimeConversationItemAddedEvent | RealtimeConversationItemDoneEvent | RealtimeConversationItemCreatedEvent | RealtimeConversationItemRetrievedEvent | RealtimeConversationItemTruncatedEvent | RealtimeConversationItemDeletedEvent | RealtimeInputAudioTranscriptionDeltaEvent | RealtimeInputAudioTranscriptionSegmentEvent | RealtimeInputAudioTranscriptionCompletedEvent | RealtimeInputAudioTranscriptionFailedEvent | RealtimeInputAudioBufferCommittedEvent | RealtimeInputAudioBufferClearedEvent | RealtimeInputAudioBufferSpeechStartedEvent | RealtimeInputAudioBufferSpeechStoppedEvent | RealtimeInputAudioBufferTimeoutTriggeredEvent | RealtimeInputAudioBufferDtmfEvent | RealtimeOutputAudioBufferStartedEvent | RealtimeOutputAudioBufferStoppedEvent | RealtimeOutputAudioBufferClearedEvent | RealtimeRateLimitsUpdatedEvent | RealtimeResponseCreatedEvent | RealtimeResponseDoneEvent | RealtimeResponseOutputItemAddedEvent | RealtimeResponseOutputItemDoneEvent | RealtimeResponseContentPartAddedEvent | RealtimeResponseContentPartDoneEvent | RealtimeResponseTextDeltaEvent | RealtimeResponseTextDoneEvent | RealtimeResponseAudioDeltaEvent | RealtimeResponseAudioDoneEvent | RealtimeResponseAudioTranscriptDeltaEvent | RealtimeResponseAudioTranscriptDoneEvent | RealtimeResponseFunctionCallArgumentsDeltaEvent | RealtimeResponseFunctionCallArgumentsDoneEvent | RealtimeResponseMcpCallArgumentsDeltaEvent | RealtimeResponseMcpCallArgumentsDoneEvent | RealtimeResponseMcpCallInProgressEvent | RealtimeResponseMcpCallCompletedEvent | RealtimeResponseMcpCallFailedEvent | RealtimeMcpListToolsInProgressEvent | RealtimeMcpListToolsCompletedEvent | RealtimeMcpListToolsFailedEvent;

/** Goes by loudness and pauses. */
export type RealtimeServerVad = {
    /**
     * Whether the model answers when the user stops.
     * @default true
     */
    create_response?: boolean;
    /** Milliseconds of silence after which the model speaks by itself, 5000 to 30000. */
    idle_timeout_ms?: number | null;
    /**
     * Whether the answer stops when the user begins.
     * @default true
     */
    interrupt_response?: boolean;
    /**
     * Sound to keep before speech in milliseconds.
     * @default 300
     */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn in milliseconds.
     * @default 500
     */
    silence_duration_ms?: number;
    /**
     * How loud speech must be; higher suits noise.
     * @default 0.5
     */
    threshold?: number;
    /** @enum {string} */
    type: "server_vad";
};

/** The sound that comes in and goes out. */
export type RealtimeSessionAudio = {
    input?: RealtimeAudioConfigInput;
    /** The sound that goes out. */
    output?: {
        format?: RealtimeAudioFormats;
        /** How fast the voice speaks, from 0.25 to 1.5; 1 is its own pace. */
        speed?: number;
        voice?: RealtimeVoice;
    };
};

/** Settings of a session with a model that speaks. */
export type RealtimeSessionCreateRequest = {
    audio?: RealtimeAudioConfig;
    include?: RealtimeSessionInclude;
    /** What the model is told before the conversation: what to say and how to sound. */
    instructions?: string;
    max_output_tokens?: RealtimeMaxOutputTokens;
    model?: RealtimeModel;
    output_modalities?: RealtimeOutputModalities;
    /** Whether the model may call several tools at once; reasoning models only. */
    parallel_tool_calls?: boolean;
    /** A prompt stored at OpenAI, with its variables. */
    prompt?: ResponsePrompt | null;
    reasoning?: RealtimeReasoning;
    tool_choice?: RealtimeToolChoiceConfig;
    tools?: RealtimeToolsConfig;
    /** Whether OpenAI keeps a trace of the session. Null for none; it cannot change once set. */
    tracing?: RealtimeTracingConfig | null;
    truncation?: RealtimeTruncation;
    /** @enum {string} */
    type: "realtime";
};

/** Settings of a session with a model that speaks. */
export type RealtimeSessionCreateRequestParam = {
    audio?: (RealtimeAudioConfigParam | (RealtimeAudioConfigParam & Fields));
    include?: RealtimeSessionIncludeParam;
    /** What the model is told before the conversation: what to say and how to sound. */
    instructions?: string;
    max_output_tokens?: RealtimeMaxOutputTokensParam;
    model?: RealtimeModelParam;
    output_modalities?: RealtimeOutputModalitiesParam;
    /** Whether the model may call several tools at once; reasoning models only. */
    parallel_tool_calls?: boolean;
    /** A prompt stored at OpenAI, with its variables. */
    prompt?: (ResponsePromptParam | (ResponsePromptParam & Fields)) | null;
    reasoning?: (RealtimeReasoningParam | (RealtimeReasoningParam & Fields));
    tool_choice?: RealtimeToolChoiceConfig | (string & {}) | Unlisted;
    tools?: RealtimeToolsConfigParam;
    /** Whether OpenAI keeps a trace of the session. Null for none; it cannot change once set. */
    tracing?: (RealtimeTracingConfigParam | (string & {}) | (RealtimeTracingConfiguration & Fields)) | null;
    truncation?: RealtimeTruncationParam | (string & {}) | (RealtimeTruncationRetentionRatioParam & Fields);
    /** @enum {string} */
    type: "realtime";
};

/** A session with a model that speaks. */
export type RealtimeSessionCreateResponse = {
    audio?: RealtimeSessionAudio;
    /** When it ends, in Unix seconds. */
    expires_at?: number;
    /** Id of the session, for example `sess_…`. */
    id: string;
    include?: RealtimeSessionInclude;
    /** What the model is told before the conversation. */
    instructions?: string;
    max_output_tokens?: RealtimeMaxOutputTokens;
    model?: RealtimeModel;
    /** @enum {string} */
    object: "realtime.session";
    output_modalities?: RealtimeOutputModalities;
    /** The prompt stored at OpenAI that is used. */
    prompt?: ResponsePrompt | null;
    reasoning?: RealtimeReasoning;
    tool_choice?: RealtimeToolChoiceConfig;
    tools?: RealtimeToolsConfig;
    /** Whether OpenAI keeps a trace of the session. Null for none. */
    tracing?: RealtimeTracingConfig | null;
    truncation?: RealtimeTruncation;
    /** @enum {string} */
    type: "realtime";
};

/** The session has begun. */
export type RealtimeSessionCreatedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** The settings: of a conversation (`realtime`), or of a session that only writes down what is said (`transcription`). */
    session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
    /**
     * Says which event it is.
     * @constant
     */
    type: "session.created";
};

/** More for the server to send; how sure the model is of each token of a transcript. */
export type RealtimeSessionInclude = "item.input_audio_transcription.logprobs"[];

/** More for the server to send; how sure the model is of each token of a transcript. */
export type RealtimeSessionIncludeParam = ("item.input_audio_transcription.logprobs" | (string & {}))[];

/** Changes settings of the session; those left out stay. The voice cannot change once the model has spoken. */
export type RealtimeSessionUpdateEvent = {
    /** An id of yours; an error that the event causes names it. */
    event_id?: string;
    /** The settings: of a conversation (`realtime`), or of a session that only writes down what is said (`transcription`). */
    session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
    /**
     * Says which event it is.
     * @constant
     */
    type: "session.update";
};

/** Settings were changed; all of them are shown. */
export type RealtimeSessionUpdatedEvent = {
    /** Id of the event, `event_…`. */
    event_id: string;
    /** The settings: of a conversation (`realtime`), or of a session that only writes down what is said (`transcription`). */
    session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
    /**
     * Says which event it is.
     * @constant
     */
    type: "session.updated";
};

/** A part of a system message. */
export type RealtimeSystemContent = {
    /** Instructions for the model from this point of the conversation on. */
    text?: string;
    /**
     * Kind of part.
     * @enum {string}
     */
    type?: "input_text";
};

/** Which tool the model calls. */
export type RealtimeToolChoiceConfig = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;

/** Tools the model may call. */
export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];

/** Tools the model may call. */
export type RealtimeToolsConfigParam = (RealtimeToolsConfigUnion | Unlisted)[];

/** A function of yours, or the tools of a Model Context Protocol server. */
export type RealtimeToolsConfigUnion = RealtimeFunctionTool | McpTool;

/** Traces in OpenAI's dashboard: `auto`, or with names of yours. */
export type RealtimeTracingConfig = "auto" | RealtimeTracingConfiguration;

/** Traces in OpenAI's dashboard: `auto`, or with names of yours. */
export type RealtimeTracingConfigParam = ("auto" | (string & {})) | RealtimeTracingConfiguration;

/** Names of a trace. */
export type RealtimeTracingConfiguration = {
    /** Id that traces of one conversation share. */
    group_id?: string;
    /** Data to keep with the trace. */
    metadata?: unknown;
    /** Name of the workflow. */
    workflow_name?: string;
};

/** Length of the sound of a transcription. */
export type RealtimeTranscriptionDurationUsage = {
    /** How long the sound is, in seconds. */
    seconds: number;
    /**
     * Says that time is counted.
     * @constant
     */
    type: "duration";
};

/** Why what was said could not be written down. */
export type RealtimeTranscriptionError = {
    /** Kind of error. */
    code?: string;
    /** What went wrong, for people. */
    message?: string;
    /** The field at fault. */
    param?: string;
    /** Class of the error. */
    type?: string;
};

/** The sound that comes in. */
export type RealtimeTranscriptionSessionAudio = {
    /** The sound that comes in. */
    input?: {
        format?: RealtimeAudioFormats;
        noise_reduction?: RealtimeNoiseReduction;
        transcription?: AudioTranscription;
        /** How ends of turns are found. Null when your program says them. */
        turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    };
};

/** Settings of a session that only writes down what is said. */
export type RealtimeTranscriptionSessionCreateRequest = {
    /** The sound that comes in. */
    audio?: {
        input?: RealtimeAudioConfigInput;
    };
    include?: RealtimeSessionInclude;
    /** @enum {string} */
    type: "transcription";
};

/** Settings of a session that only writes down what is said. */
export type RealtimeTranscriptionSessionCreateRequestParam = {
    /** The sound that comes in. */
    audio?: Open<{
        input?: (RealtimeAudioConfigInputParam | (RealtimeAudioConfigInputParam & Fields));
    }>;
    include?: RealtimeSessionIncludeParam;
    /** @enum {string} */
    type: "transcription";
};

/** A session that only writes down what is said. */
export type RealtimeTranscriptionSessionCreateResponse = {
    audio?: RealtimeTranscriptionSessionAudio;
    /** When it ends, in Unix seconds. */
    expires_at?: number;
    /** Id of the session, for example `sess_…`. */
    id: string;
    include?: RealtimeSessionInclude;
    /** `realtime.transcription_session`. */
    object: string;
    /** @enum {string} */
    type: "transcription";
};

/** How the server finds out that the user has spoken. */
export type RealtimeTranscriptionSessionTurnDetection = {
    /** Sound kept before speech in milliseconds. */
    prefix_padding_ms?: number;
    /** Silence that ends a turn in milliseconds. */
    silence_duration_ms?: number;
    /** How loud speech must be. */
    threshold?: number;
    /** The kind, such as `server_vad`. */
    type?: string;
};

/** Input tokens by kind. */
export type RealtimeTranscriptionTokenDetails = {
    /** Tokens of sound. */
    audio_tokens?: number;
    /** Tokens of text. */
    text_tokens?: number;
};

/** Tokens of a transcription. */
export type RealtimeTranscriptionTokenUsage = {
    input_token_details?: RealtimeTranscriptionTokenDetails;
    /** Tokens of the sound and of the prompt. */
    input_tokens: number;
    /** Tokens of the text. */
    output_tokens: number;
    /** Both together. */
    total_tokens: number;
    /**
     * Says that tokens are counted.
     * @constant
     */
    type: "tokens";
};

/** What happens when the conversation outgrows the model: `auto` drops the oldest messages, `disabled` fails. */
export type RealtimeTruncation = ("auto" | "disabled") | RealtimeTruncationRetentionRatio;

/** What happens when the conversation outgrows the model: `auto` drops the oldest messages, `disabled` fails. */
export type RealtimeTruncationParam = (("auto" | "disabled") | (string & {})) | RealtimeTruncationRetentionRatio;

/** Drops more than needed at once, so that the prompt cache stays useful for longer. */
export type RealtimeTruncationRetentionRatio = {
    /** Share of the conversation to keep, 0 to 1. */
    retention_ratio: number;
    /** Limits of its own. */
    token_limits?: {
        /** Most tokens of the conversation after the instructions. */
        post_instructions?: number;
    };
    /** @enum {string} */
    type: "retention_ratio";
};

/** Drops more than needed at once, so that the prompt cache stays useful for longer. */
export type RealtimeTruncationRetentionRatioParam = {
    /** Share of the conversation to keep, 0 to 1. */
    retention_ratio: number;
    /** Limits of its own. */
    token_limits?: Open<{
        /** Most tokens of the conversation after the instructions. */
        post_instructions?: number;
    }>;
    type: "retention_ratio" | (string & {});
};

/** A part of a user's message: text, sound or an image. */
export type RealtimeUserContent = {
    /** The sound in base64, of `input_audio`. */
    audio?: string;
    /**
     * How closely the model looks, of `input_image`.
     * @default auto
     * @enum {string}
     */
    detail?: "auto" | "low" | "high";
    /** The image as a data URL, PNG or JPEG, of `input_image`. */
    image_url?: string;
    /** The text, of `input_text`. */
    text?: string;
    /** What is said, of `input_audio`. Not sent to the model. */
    transcript?: string;
    /**
     * Kind of part.
     * @enum {string}
     */
    type?: "input_text" | "input_audio" | "input_image";
};

/** Name of a voice; `marin` and `cedar` sound best. */
export type RealtimeVoice = string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");

/** Name of a voice; `marin` and `cedar` sound best. */
export type RealtimeVoiceParam = (string & {}) | (("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar") | (string & {}));

/** How a reasoning model thinks. */
export type Reasoning = {
    /**
     * Which earlier reasoning the model sees again.
     * @enum {string|null}
     */
    context?: "auto" | "current_turn" | "all_turns" | null;
    /** How much the model thinks before it answers. Less is faster and costs fewer tokens. */
    effort?: ReasoningEffort | null;
    /**
     * The older name of `summary`.
     * @deprecated
     * @enum {string|null}
     */
    generate_summary?: "auto" | "concise" | "detailed" | null;
    /** How the reasoning is run: `standard` or `pro`. */
    mode?: string;
    /**
     * Whether to summarize the reasoning, and how.
     * @enum {string|null}
     */
    summary?: "auto" | "concise" | "detailed" | null;
};

/** How much a reasoning model thinks. */
export type ReasoningEffort = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max";

/** How a reasoning model thinks. */
export type ReasoningParam = {
    /** Which earlier reasoning the model sees again. */
    context?: ("auto" | "current_turn" | "all_turns" | null) | (string & {});
    /** How much the model thinks before it answers. Less is faster and costs fewer tokens. */
    effort?: (ReasoningEffort | (string & {})) | null;
    /**
     * The older name of `summary`.
     * @deprecated
     */
    generate_summary?: ("auto" | "concise" | "detailed" | null) | (string & {});
    /** How the reasoning is run: `standard` or `pro`. */
    mode?: string;
    /** Whether to summarize the reasoning, and how. */
    summary?: ("auto" | "concise" | "detailed" | null) | (string & {});
};

/** The text has no personal data, or it is masked. */
export type RedactingCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "pangea.pii";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: RedactionParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of a check that can mask. */
export type RedactionParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Whether to mask what was found instead of failing.
     * @default false
     */
    redact?: boolean;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
};

/** The model declines to answer. */
export type RefusalContentBlock = {
    /** What the model says instead. */
    refusal: string;
    /** @constant */
    type: "refusal";
};

/** More of a refusal. */
export type RefusalDeltaBlock = {
    /** Which part of the message. */
    index: number;
    /** Text to append. */
    refusal?: string;
    /** @constant */
    type: "refusal";
};

/** The text matches a pattern. */
export type RegexMatchCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.regexMatch";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: RegexMatchParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Pattern of `default.regexMatch`. */
export type RegexMatchParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /** The regular expression. */
    rule: string;
};

/** Replaces what matches a pattern. */
export type RegexReplaceCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.regexReplace";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: RegexReplaceParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Pattern of `default.regexReplace`. */
export type RegexReplaceParameters = {
    /**
     * Whether a match makes the check fail as well.
     * @default false
     */
    failOnDetection?: boolean;
    /**
     * What to put in place of a match.
     * @default [REDACTED]
     */
    redactText?: string;
    /** The regular expression. */
    rule: string;
};

/** Settings of reinforcement training. `auto` lets the provider choose. */
export type ReinforcementHyperparameters = {
    batch_size?: FineTuningBatchSize;
    /** Factor of the computing spent on exploring. */
    compute_multiplier?: "auto" | number;
    /** Steps between evaluations. */
    eval_interval?: "auto" | number;
    /** Answers made in each evaluation. */
    eval_samples?: "auto" | number;
    learning_rate_multiplier?: FineTuningLearningRateMultiplier;
    n_epochs?: FineTuningEpochs;
    /**
     * How much the model reasons.
     * @default default
     * @enum {string}
     */
    reasoning_effort?: "default" | "low" | "medium" | "high";
};

/** Settings of reinforcement training. `auto` lets the provider choose. */
export type ReinforcementHyperparametersParam = {
    batch_size?: FineTuningBatchSizeParam;
    /** Factor of the computing spent on exploring. */
    compute_multiplier?: ("auto" | (string & {})) | number;
    /** Steps between evaluations. */
    eval_interval?: ("auto" | (string & {})) | number;
    /** Answers made in each evaluation. */
    eval_samples?: ("auto" | (string & {})) | number;
    learning_rate_multiplier?: FineTuningLearningRateMultiplierParam;
    n_epochs?: FineTuningEpochsParam;
    /**
     * How much the model reasons.
     * @default default
     */
    reasoning_effort?: ("default" | "low" | "medium" | "high") | (string & {});
};

/** Training on the scores of a grader. */
export type ReinforcementMethod = {
    grader: Grader;
    hyperparameters?: ReinforcementHyperparameters;
};

/** Training on the scores of a grader. */
export type ReinforcementMethodParam = {
    grader: Grader | Unlisted;
    hyperparameters?: (ReinforcementHyperparametersParam | (ReinforcementHyperparametersParam & Fields));
};

/** The body that a completion would be asked with. It reads as one for chat completions; that of a prompt for text completions has `prompt` in the place of `messages`. */
export type RenderedPrompt = ChatCompletionCreateParams & {
    /** The text of a prompt for text completions, which has no `messages`. */
    prompt?: string;
};

/** Which fields the body of a request may have. */
export type RequestFieldRules = {
    /** Names of fields to let pass. All when left out. */
    allowedKeys?: string[];
    /** Names of fields to stop. */
    blockedKeys?: string[];
    /** Rules for the values of single fields, by name. */
    values?: {
        [key: string]: RequestValueRules;
    };
};

/** The tools and fields of the request are allowed. */
export type RequestParametersCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.requestParametersCheck";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: RequestParametersParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Rules of `default.requestParametersCheck`. */
export type RequestParametersParameters = {
    params?: RequestFieldRules;
    tools?: RequestToolRules;
};

/** Which tools a request may offer to the model. */
export type RequestToolRules = {
    /** Names of functions to let pass. All when left out. */
    allowedFunctionNames?: string[];
    /** Values of `type` to let pass, for example `function`. All when left out. */
    allowedTypes?: string[];
    /** Names of functions to stop. */
    blockedFunctionNames?: string[];
    /** Values of `type` to stop. */
    blockedTypes?: string[];
};

/** Which values a field may have. */
export type RequestValueRules = {
    /** Values to let pass. All when left out. */
    allowedValues?: (string | number | boolean)[];
    /** Values to stop. */
    blockedValues?: (string | number | boolean)[];
};

/** A call of one of your functions. */
export type RequiredActionFunctionToolCall = {
    /** The function and its arguments. */
    function: {
        /** Arguments as JSON text. */
        arguments: string;
        /** Name of the function. */
        name: string;
    };
    /** Id of the call, `call_…`; its output refers to it. */
    id: string;
    /** @constant */
    type: "function";
};

/** The request has certain metadata keys. */
export type RequiredMetadataKeysCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.requiredMetadataKeys";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: RequiredMetadataKeysParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Keys of `default.requiredMetadataKeys`. */
export type RequiredMetadataKeysParameters = {
    /** The metadata keys. */
    metadataKeys: string[];
    /**
     * How many must be there: all of them, any or none.
     * @default all
     */
    operator: ("all" | "any" | "none") | (string & {});
};

/** The request has certain metadata. */
export type RequiredMetadataPairsCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.requiredMetadataKeyPairs";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: RequiredMetadataPairsParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Metadata of `default.requiredMetadataKeyPairs`. */
export type RequiredMetadataPairsParameters = {
    /** How a value is compared, for example `exact`. */
    matchType?: string;
    /** The metadata to have, key to value or values. */
    metadataPairs?: {
        [key: string]: unknown;
    };
    /**
     * How many of the pairs must be there: all of them, any or none.
     * @default all
     */
    operator?: ("all" | "any" | "none") | (string & {});
};

/** The documents, and what to order them by. */
export type RerankCreateParams = {
    /** The documents: texts, or objects with a `text`. Providers limit how many. */
    documents: (string | RerankDocumentParam)[];
    /** Tokens of each document that are read; the rest is cut off. Cohere. */
    max_tokens_per_doc?: number;
    /** Name of the model at the provider, for example `rerank-v3.5`, or `@provider-slug/model`. */
    model: string;
    /** More for the provider, for example Pinecone's `truncate`. */
    parameters?: {
        [key: string]: unknown;
    };
    /** How urgent the request is; lower goes first. Cohere. */
    priority?: number;
    /** What is asked. */
    query: string;
    /** Fields of the documents to rank by. Not every provider. */
    rank_fields?: string[];
    /**
     * Whether results hold the documents.
     * @default false
     */
    return_documents?: boolean;
    /** How many results to return. Default: all. */
    top_n?: number;
    /** Whether documents that are too long are cut instead of refused. Voyage. */
    truncation?: boolean;
};

/** A document. */
export type RerankDocumentParam = {
    /** The text to rank by. */
    text: string;
} & {
    [key: string]: unknown;
};

/** The documents in order, most relevant first. */
export type RerankResponse = {
    /** Id of the request, where the provider gives one. */
    id?: string;
    /** The model that ranked. */
    model: string;
    /** @constant */
    object: "list";
    /** The provider that answered. */
    provider?: string;
    /** Most relevant first. */
    results: RerankResult[];
    usage?: RerankUsage;
};

/** A document and how relevant it is. */
export type RerankResult = {
    document?: RerankResultDocument;
    /** Its place in `documents` of the request, counted from 0. */
    index: number;
    /**
     * How relevant it is, 0 to 1; compare only within a request.
     * Format: float
     */
    relevance_score: number;
};

/** The document, with `return_documents`. */
export type RerankResultDocument = {
    /** What the document says, as it was passed in. */
    text?: string;
} & {
    [key: string]: unknown;
};

/** What the request used. */
export type RerankUsage = {
    /** Units that the provider bills. */
    search_units?: number;
};

/** An answer of the Responses API, finished or still being made. */
type ResponseSchema = {
    /** The access programs of OpenAI that the answer was made under. Null where the provider has none. */
    access_programs: ResponseAccessPrograms | null;
    /** Whether it was made in the background. */
    background?: boolean | null;
    /** When it was finished, in Unix seconds. */
    completed_at?: number | null;
    /** The conversation that the answer was added to. Null without one. */
    conversation?: ResponseConversation | null;
    /** When it was asked for, in Unix seconds. */
    created_at: number;
    /** Why it failed, when `status` is `failed`. */
    error: ResponseError | null;
    hook_results?: HookResults;
    /** Id of the answer (`resp_…`). */
    id: string;
    image?: ResponseImageSettings;
    /** Why it stopped early, when `status` is `incomplete`. */
    incomplete_details: ResponseIncompleteDetails | null;
    /** Changes that OpenAI made to the input before the model read it. */
    input_transformations?: ResponseInputTransformation[];
    /** The system message that was put first. */
    instructions: string | ResponseInstructionItem[] | null;
    /** Most tokens it could produce. */
    max_output_tokens?: number | null;
    /** Most calls of built-in tools it could make. */
    max_tool_calls?: number | null;
    /** Your pairs of strings. */
    metadata: Metadata | null;
    model: ResponsesModel;
    /** What moderation found, when the request asked for it. */
    moderation?: ResponseModeration | null;
    /** @enum {string} */
    object: "response";
    /** What the model produced, in order. Text is not always first; read it from `output_text`. */
    output: ResponseOutputItem[];
    /** All text of `output` together. The client fills it in; it is not on the wire of the Responses API. */
    output_text: string;
    /**
     * Whether the model could make several tool calls at once.
     * @default true
     */
    parallel_tool_calls: boolean;
    /** The answer it continued from. */
    previous_response_id?: string | null;
    /** The prompt stored at OpenAI that was used. */
    prompt?: ResponsePrompt | null;
    prompt_cache_diagnostics?: ResponsePromptCacheDiagnostics;
    /** The key sent for the prompt cache. */
    prompt_cache_key?: string | null;
    prompt_cache_options?: ResponsePromptCacheOptions;
    /**
     * How long the prompt cache may be kept. Read `prompt_cache_options` instead.
     * @deprecated
     * @enum {string|null}
     */
    prompt_cache_retention?: "in_memory" | "24h" | null;
    /** The provider that answered, for example `openai`. The gateway adds it. */
    provider?: string;
    /** How the model thought. */
    reasoning?: Reasoning | null;
    /** The id sent for your user. */
    safety_identifier?: string | null;
    /**
     * How the request was served; may differ from what it asked for.
     * @enum {string|null}
     */
    service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | null;
    status?: ResponseStatus;
    /** Whether the provider keeps it. */
    store?: boolean;
    /**
     * The sampling temperature used.
     * @default 1
     */
    temperature: number | null;
    text?: ResponseTextConfig;
    tool_choice: ResponseToolChoice;
    tool_usage?: ResponseToolUsage;
    /** The tools that the model could use. */
    tools: ResponseTool[];
    /** How many of the likeliest tokens were asked for. */
    top_logprobs?: number | null;
    /**
     * The share of probability considered.
     * @default 1
     */
    top_p: number | null;
    /**
     * Whether the oldest items could be dropped.
     * @default disabled
     * @enum {string|null}
     */
    truncation?: "auto" | "disabled" | null;
    usage?: ResponseUsage;
    /**
     * The id sent for your user. Read `safety_identifier` instead.
     * @deprecated
     */
    user?: string;
};

/** Programs by which OpenAI opens guarded abilities of its models. */
export type ResponseAccessPrograms = {
    /**
     * The program for work on computer security.
     * @enum {string}
     */
    cyber: "standard" | "daybreak_blue" | "daybreak_red";
};

/** Programs by which OpenAI opens guarded abilities of its models. */
export type ResponseAccessProgramsParam = {
    /** The program for work on computer security. */
    cyber?: ("standard" | "daybreak_blue" | "daybreak_red") | (string & {});
};

/** Tools that were added from this point of the conversation on. */
export type ResponseAdditionalTools = {
    /** Id of the item. */
    id: string;
    role: ResponseItemRole;
    /** The tools added. */
    tools: ResponseTool[];
    /** @enum {string} */
    type: "additional_tools";
};

/** Something that a part of the text refers to. */
export type ResponseAnnotation = ResponseFileCitation | ResponseUrlCitation | ResponseContainerFileCitation | ResponseFilePath;

/** Make a file. */
export type ResponseApplyPatchCreateFile = {
    /** The content as a diff. */
    diff: string;
    /** The file, relative to the root of the workspace. */
    path: string;
    /** @enum {string} */
    type: "create_file";
};

/** Delete a file. */
export type ResponseApplyPatchDeleteFile = {
    /** The file, relative to the root of the workspace. */
    path: string;
    /** @enum {string} */
    type: "delete_file";
};

/** The change to make. */
export type ResponseApplyPatchOperation = ResponseApplyPatchCreateFile | ResponseApplyPatchUpdateFile | ResponseApplyPatchDeleteFile;

/** A change to a file that the model asks for. */
export type ResponseApplyPatchToolCall = {
    /** Id that the result refers to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item (`apc_…`). */
    id: string;
    operation: ResponseApplyPatchOperation;
    /**
     * How far the call is.
     * @enum {string}
     */
    status: "in_progress" | "completed";
    /** @enum {string} */
    type: "apply_patch_call";
};

/** How applying the change went. */
export type ResponseApplyPatchToolCallOutput = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item. */
    id: string;
    /** What happened, in plain words. */
    output?: string | null;
    /**
     * Whether the change was made.
     * @enum {string}
     */
    status: "completed" | "failed";
    /** @enum {string} */
    type: "apply_patch_call_output";
};

/** Change a file. */
export type ResponseApplyPatchUpdateFile = {
    /** The change as a diff. */
    diff: string;
    /** The file, relative to the root of the workspace. */
    path: string;
    /** @enum {string} */
    type: "update_file";
};

/** More audio. */
export type ResponseAudioDeltaEvent = {
    /** The audio to add in base64. */
    delta: string;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.audio.delta";
};

/** The audio is finished. */
export type ResponseAudioDoneEvent = {
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.audio.done";
};

/** More of the transcript of the audio. */
export type ResponseAudioTranscriptDeltaEvent = {
    /** The text to add. */
    delta: string;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.audio.transcript.delta";
};

/** The transcript of the audio is finished. */
export type ResponseAudioTranscriptDoneEvent = {
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.audio.transcript.done";
};

/** Options of answers in the background; only with `background`. */
export type ResponseBackgroundOptions = {
    /** By when the answer has to be there. Longer is cheaper. */
    completion_window?: ("soonest" | "2h" | "8h") | (string & {});
    /** Joins answers in the background that belong together. */
    continuation_id?: string;
};

/** Tokens written to the prompt cache, by how long they are kept. */
export type ResponseCacheWriteTokensDetails = {
    /** Tokens that are kept for 12 hours. */
    ttl_12h_tokens: number;
    /** Tokens that are kept for 30 minutes. */
    ttl_30m_tokens: number;
};

/** Cached tokens by kind. */
export type ResponseCachedImageTokens = {
    /** Cached tokens of images. */
    cached_image_tokens: number;
    /** Cached tokens of text. */
    cached_text_tokens: number;
};

/** More of the code to run. */
export type ResponseCodeInterpreterCallCodeDeltaEvent = {
    /** The code to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.code_interpreter_call_code.delta";
};

/** The code to run is finished. */
export type ResponseCodeInterpreterCallCodeDoneEvent = {
    /** The whole code. */
    code: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.code_interpreter_call_code.done";
};

/** A run of code is finished. */
export type ResponseCodeInterpreterCallCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.code_interpreter_call.completed";
};

/** A run of code begins. */
export type ResponseCodeInterpreterCallInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.code_interpreter_call.in_progress";
};

/** The code is running. */
export type ResponseCodeInterpreterCallInterpretingEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.code_interpreter_call.interpreting";
};

/** An image that the code drew. */
export type ResponseCodeInterpreterImage = {
    /** @enum {string} */
    type: "image";
    /** URL of the image. */
    url: string;
};

/** Text that the code wrote. */
export type ResponseCodeInterpreterLogs = {
    /** The text. */
    logs: string;
    /** @enum {string} */
    type: "logs";
};

/** Something that the code wrote or drew. */
export type ResponseCodeInterpreterOutput = ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage;

/** Runs Python that the model writes, in a container. */
export type ResponseCodeInterpreterTool = {
    allowed_callers?: ToolAllowedCallers;
    /** Id of a container (`cntr_…`), or how to make one. */
    container: string | CodeInterpreterContainerAuto;
    /** @enum {string} */
    type: "code_interpreter";
};

/** Python that the model ran. */
export type ResponseCodeInterpreterToolCall = {
    /** The code, or null when it is not known yet. */
    code: string | null;
    /** Id of the container it ran in (`cntr_…`). */
    container_id: string;
    /** Id of the item (`ci_…`). */
    id: string;
    /** What it wrote and drew; ask for it with `include: ["code_interpreter_call.outputs"]`. */
    outputs: ResponseCodeInterpreterOutput[] | null;
    /**
     * How far the run is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
    /** @enum {string} */
    type: "code_interpreter_call";
};

/** A conversation to compact. */
export type ResponseCompactParams = {
    /** The conversation so far. */
    input?: string | ResponseInput | null;
    /** A system message put first. */
    instructions?: string | null;
    /** The model that will continue it, for example `gpt-5-mini`. */
    model: string | null;
    /** Id of the answer whose conversation to compact (`resp_…`). */
    previous_response_id?: string | null;
    /** Requests with the same key are more likely to share the provider's prompt cache. */
    prompt_cache_key?: string | null;
    /** How the provider's prompt cache is used. */
    prompt_cache_options?: (ResponsePromptCacheOptionsParam | (ResponsePromptCacheOptionsParam & Fields)) | null;
    /**
     * How long the prompt cache may be kept. Use `prompt_cache_options.ttl` instead.
     * @deprecated
     */
    prompt_cache_retention?: ("in_memory" | "24h" | null) | (string & {});
    /** How the request is served: `flex` is cheaper and slower, `priority` faster and dearer. */
    service_tier?: ("auto" | "default" | "flex" | "priority" | null) | (string & {});
};

/** An earlier part of the conversation in compact form. */
export type ResponseCompactionItem = {
    /** Who made the item. */
    created_by?: string;
    /** The compact form; only the provider can read it. */
    encrypted_content: string;
    /** Id of the item (`cmp_…`). */
    id: string;
    /** @enum {string} */
    type: "compaction";
};

/** An earlier part of the conversation in compact form, from `responses.compact` or an earlier answer. */
export type ResponseCompactionItemParam = {
    /** The compact form; only the provider can read it. */
    encrypted_content: string;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** @enum {string} */
    type: "compaction";
};

/** The answer is finished. */
export type ResponseCompletedEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.completed";
};

/** A warning about a computer call. */
export type ResponseComputerSafetyCheck = {
    /** Kind of check. */
    code?: string | null;
    /** Id of the check. */
    id: string;
    /** The warning, for people. */
    message?: string | null;
};

/** Actions on a computer for your code to carry out. Answer with a screenshot. */
export type ResponseComputerToolCall = {
    action?: ComputerAction;
    actions?: ComputerActionList;
    /** Id that the screenshot refers to. */
    call_id: string;
    /** Id of this item (`cu_…`). */
    id: string;
    /** Warnings to be accepted before the actions are carried out. */
    pending_safety_checks: ResponseComputerSafetyCheck[];
    /**
     * How far the call is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "computer_call";
};

/** A screenshot sent in answer to a computer call. */
export type ResponseComputerToolCallOutputItem = {
    /** The warnings that were accepted. */
    acknowledged_safety_checks?: ResponseComputerSafetyCheck[];
    /** The `call_id` of the computer call. */
    call_id: string;
    /** Who made the item. */
    created_by?: string;
    /** Id of this item. */
    id: string;
    output: ResponseComputerToolCallOutputScreenshot;
    /**
     * How far the call is.
     * @enum {string}
     */
    status: "completed" | "incomplete" | "failed" | "in_progress";
    /** @enum {string} */
    type: "computer_call_output";
};

/** A screenshot, by `image_url` or `file_id`. */
export type ResponseComputerToolCallOutputScreenshot = {
    /** Id of an uploaded file with the screenshot. */
    file_id?: string;
    /** URL of the screenshot, or the screenshot as a data URL. */
    image_url?: string;
    /** @enum {string} */
    type: "computer_screenshot";
};

/** How much the model thinks from here on. */
export type ResponseConfigurationReasoning = {
    /** How much the model thinks before it answers. */
    effort?: (ReasoningEffort | (string & {})) | null;
};

/** The form of the text from here on. */
export type ResponseConfigurationText = {
    /** Plain text, or JSON that follows a schema. */
    format: ResponseFormatText | ResponseFormatTextJSONSchemaConfig | Unlisted;
};

/** Cites a file in a container. */
export type ResponseContainerFileCitation = {
    /** Id of the container (`cntr_…`). */
    container_id: string;
    /** Where the citation ends in the text. */
    end_index: number;
    /** Id of the file (`cfile_…`). */
    file_id: string;
    /** Name of the file. */
    filename: string;
    /** Where the citation starts in the text. */
    start_index: number;
    /** @enum {string} */
    type: "container_file_citation";
};

/** A container. */
export type ResponseContainerReference = {
    /** Id of the container (`cntr_…`). */
    container_id: string;
    /** @enum {string} */
    type: "container_reference";
};

/** A part of a message begins. */
export type ResponseContentPartAddedEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    part: ResponseEventContentPart;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.content_part.added";
};

/** A part of a message is finished. */
export type ResponseContentPartDoneEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    part: ResponseEventContentPart;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.content_part.done";
};

/** Compacts the conversation as the context fills. */
export type ResponseContextManagement = {
    /** Number of tokens from which to compact. */
    compact_threshold?: number | null;
    /** What to do; `compaction` is all there is. */
    type: string;
};

/** The conversation that the answer was added to. */
export type ResponseConversation = {
    /** Id of the conversation (`conv_…`). */
    id: string;
};

/** A conversation. */
export type ResponseConversationParam = {
    /** Id of the conversation (`conv_…`). */
    id: string;
};

/** What to answer, with which model and tools. */
export type ResponseCreateParams = {
    access_programs?: (ResponseAccessProgramsParam | (ResponseAccessProgramsParam & Fields));
    /** Azure AI Foundry only, with `providerResponsesProxy`. The agent that answers: its id (`asst_…`), or an object that names it. */
    agent_reference?: string | {
        [key: string]: unknown;
    };
    /**
     * Whether to return at once and answer in the background. Read the answer with `responses.retrieve`.
     * @default false
     */
    background?: boolean | null;
    background_options?: (ResponseBackgroundOptions | (ResponseBackgroundOptions & Fields));
    /** What to do as the context fills. */
    context_management?: (ResponseContextManagement | (ResponseContextManagement & Fields))[] | null;
    /** The conversation to continue, by id (`conv_…`). Input and answer are added to it. */
    conversation?: string | (ResponseConversationParam | (ResponseConversationParam & Fields)) | null;
    image?: (ResponseImageParam | (ResponseImageParam & Fields));
    /** What the answer should hold beyond the usual. */
    include?: ResponseIncludable[] | null;
    /** Text for the model, or messages and other items. May be left out when `prompt` or the conversation holds it. */
    input?: string | ResponseInput;
    /** A system message put first. It is not carried over by `previous_response_id`. */
    instructions?: string | null;
    /** Most tokens to produce, reasoning included. The answer is `incomplete` when they run out. */
    max_output_tokens?: number | null;
    /** Most calls of built-in tools in all; further calls are ignored. */
    max_tool_calls?: number | null;
    /** Up to 16 pairs of strings for your own use. */
    metadata?: Metadata | null;
    model?: ResponsesModelParam;
    /** Moderates input and answer on the way. Default: not at all. */
    moderation?: (ResponseModerationParam | (ResponseModerationParam & Fields)) | null;
    /**
     * Whether the model may make several tool calls at once.
     * @default true
     */
    parallel_tool_calls?: boolean | null;
    /** Id of the answer to continue from (`resp_…`). Not together with `conversation`. */
    previous_response_id?: string | null;
    /** A prompt stored at OpenAI, with its variables. */
    prompt?: (ResponsePromptParam | (ResponsePromptParam & Fields)) | null;
    /** Requests with the same key are more likely to share the provider's prompt cache. */
    prompt_cache_key?: string | null;
    prompt_cache_options?: (ResponsePromptCacheOptionsParam | (ResponsePromptCacheOptionsParam & Fields));
    /**
     * How long the prompt cache may be kept. Use `prompt_cache_options.ttl` instead.
     * @deprecated
     */
    prompt_cache_retention?: ("in_memory" | "24h" | null) | (string & {});
    /** How a reasoning model thinks: how much, and what of it comes back. */
    reasoning?: (ReasoningParam | (ReasoningParam & Fields)) | null;
    /** Stable id of your user, best hashed, by which the provider notices misuse. */
    safety_identifier?: string | null;
    service_tier?: ResponseServiceTier;
    /**
     * Whether the provider keeps the answer so that it can be read and continued later.
     * @default true
     */
    store?: boolean | null;
    /**
     * Whether the answer comes as events while it is made.
     * @default false
     */
    stream?: boolean | null;
    /** Options of streaming, only with `stream: true`. */
    stream_options?: (ResponseStreamOptions | (ResponseStreamOptions & Fields)) | null;
    /**
     * How varied the answer is. Change this or `top_p`, not both. Some reasoning models refuse it.
     * @default 1
     */
    temperature?: number | null;
    text?: (ResponseTextConfigParam | (ResponseTextConfigParam & Fields));
    tool_choice?: ResponseToolChoice | (string & {}) | Unlisted;
    /** The tools that the model may use. */
    tools?: (Tool | Unlisted)[];
    /** How many of the likeliest tokens to return at each place; include `message.output_text.logprobs` for them. */
    top_logprobs?: number | null;
    /**
     * Only the likeliest tokens that make up this share of probability are considered.
     * @default 1
     */
    top_p?: number | null;
    /**
     * With `auto`, the oldest items are dropped when the input is too long; with `disabled` the request fails. Use `context_management` instead.
     * @deprecated
     * @default disabled
     */
    truncation?: ("auto" | "disabled" | null) | (string & {});
    /**
     * Id of your user. Use `safety_identifier` and `prompt_cache_key` instead.
     * @deprecated
     */
    user?: string;
};

/** The answer was begun. */
export type ResponseCreatedEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.created";
};

/** The model asks for a call of your custom tool. */
export type ResponseCustomToolCall = {
    /** Whether the model goes on before your result is there. */
    async?: boolean;
    /** Id that your result refers to (`call_…`). */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of the item (`ctc_…`). */
    id?: string;
    /** The text for the tool. */
    input: string;
    /** The tool to call. */
    name: string;
    /** The namespace that the tool is in. */
    namespace?: string;
    /** @enum {string} */
    type: "custom_tool_call";
};

/** More of the input of a custom tool. */
export type ResponseCustomToolCallInputDeltaEvent = {
    /** The text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.custom_tool_call_input.delta";
};

/** The input of a custom tool is finished. */
export type ResponseCustomToolCallInputDoneEvent = {
    /** The whole input. */
    input: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.custom_tool_call_input.done";
};

/** A stored call of your custom tool. */
export type ResponseCustomToolCallItem = {
    /** Id that your result refers to (`call_…`). */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item (`ctc_…`). */
    id: string;
    /** The text for the tool. */
    input: string;
    /** The tool to call. */
    name: string;
    /** The namespace that the tool is in. */
    namespace?: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "custom_tool_call";
};

/** What your custom tool returned. */
export type ResponseCustomToolCallOutput = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of this item, when the API gave it one. */
    id?: string;
    /** The result, as text or in parts. */
    output: string | ResponseInputContent[];
    /** @enum {string} */
    type: "custom_tool_call_output";
};

/** A stored result of your custom tool. */
export type ResponseCustomToolCallOutputItem = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item (`ctco_…`). */
    id: string;
    /** The result, as text or in parts. */
    output: string | ResponseStoredContent[];
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "custom_tool_call_output";
};

/** Why an answer failed. */
export type ResponseError = {
    /**
     * Kind of error.
     * @enum {string}
     */
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt" | "data_residency_mismatch" | "bio_policy" | "vector_store_timeout" | "invalid_image" | "invalid_image_format" | "invalid_base64_image" | "invalid_image_url" | "image_too_large" | "image_too_small" | "image_parse_error" | "image_content_policy_violation" | "invalid_image_mode" | "image_file_too_large" | "unsupported_image_media_type" | "empty_image_file" | "failed_to_download_image" | "image_file_not_found";
    /** What went wrong, for people. */
    message: string;
    misalignment?: ResponseErrorMisalignment;
    /** The request field at fault. */
    param?: string | null;
    /** Class of the error, for example `invalid_request_error`. */
    type?: string | null;
};

/** An error; the stream ends. */
export type ResponseErrorEvent = {
    /** Kind of error. */
    code: string | null;
    /** What went wrong, for people. */
    message: string;
    /** The request field at fault. */
    param: string | null;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "error";
};

/** What OpenAI held against the answer when `code` is `misalignment_policy_violation`. */
export type ResponseErrorMisalignment = {
    /** Why the answer was stopped. */
    detailed_explanation?: string;
    /** Kind of danger, for example `potentially_unintended_destructive_activity`. */
    error_type?: string;
    /** What to look at. */
    review_target?: string | null;
    steer?: ResponseErrorMisalignmentSteer;
};

/** How to go on. */
export type ResponseErrorMisalignmentSteer = {
    /** A message to send to the model. */
    message: string;
};

/** The part, as far as it is known. */
export type ResponseEventContentPart = ResponseOutputText | ResponseOutputRefusal | ResponseReasoningText;

/** The answer failed; `response.error` says why. */
export type ResponseFailedEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.failed";
};

/** Cites an uploaded file. */
export type ResponseFileCitation = {
    /** Id of the file (`file-…`). */
    file_id: string;
    /** Name of the file. */
    filename: string;
    /** Which of the files it is, counted from 0. */
    index: number;
    /** @enum {string} */
    type: "file_citation";
};

/** Points to a file that the model made. */
export type ResponseFilePath = {
    /** Id of the file (`file-…`). */
    file_id: string;
    /** Which of the files it is, counted from 0. */
    index: number;
    /** @enum {string} */
    type: "file_path";
};

/** A search in files is finished. */
export type ResponseFileSearchCallCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.file_search_call.completed";
};

/** A search in files begins. */
export type ResponseFileSearchCallInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.file_search_call.in_progress";
};

/** A search in files is under way. */
export type ResponseFileSearchCallSearchingEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.file_search_call.searching";
};

/** A passage that a search found. */
export type ResponseFileSearchResult = {
    /** Attributes of the file. */
    attributes?: {
        [key: string]: string | number | boolean;
    } | null;
    /** Id of the file (`file-…`). */
    file_id?: string;
    /** Name of the file. */
    filename?: string;
    /** How well it matches, from 0 to 1. */
    score?: number;
    /** The passage. */
    text?: string;
};

/** A search in vector stores. */
export type ResponseFileSearchToolCall = {
    /** Id of the item (`fs_…`). */
    id: string;
    /** What was searched for. */
    queries: string[];
    /** What was found; ask for it with `include: ["file_search_call.results"]`. */
    results?: ResponseFileSearchResult[] | null;
    /**
     * How far the search is.
     * @enum {string}
     */
    status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
    /** @enum {string} */
    type: "file_search_call";
};

/** JSON of any shape. A message has to ask for JSON too, or the model may write blanks until it runs out of tokens. Prefer `json_schema` where the model knows it. */
export type ResponseFormatJSONObject = {
    /** @constant */
    type: "json_object";
};

/** JSON that follows a schema of yours. */
export type ResponseFormatJSONSchema = {
    json_schema: ResponseFormatJSONSchemaJSONSchema;
    /** @constant */
    type: "json_schema";
};

/** The schema, with its name. */
export type ResponseFormatJSONSchemaJSONSchema = {
    /** What the format is for, so that the model uses it well. */
    description?: string;
    /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** The JSON Schema. */
    schema?: {
        [key: string]: unknown;
    };
    /**
     * Whether the answer follows the schema exactly. With `true`, only part of JSON Schema may be used.
     * @default false
     */
    strict?: boolean | null;
};

/** JSON that follows a schema of yours. */
export type ResponseFormatJSONSchemaParam = {
    json_schema: (ResponseFormatJSONSchemaJSONSchema | (ResponseFormatJSONSchemaJSONSchema & Fields));
    /** @constant */
    type: "json_schema";
};

/** Plain text, the default. */
export type ResponseFormatText = {
    /** @constant */
    type: "text";
};

/** Whether the text is plain, JSON that follows a schema, or any JSON. */
export type ResponseFormatTextConfig = ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject;

/** Text that follows a grammar of yours. Fireworks has it. */
export type ResponseFormatTextGrammar = {
    /** The grammar in GBNF, the form that llama.cpp reads; it starts at `root`. */
    grammar: string;
    /** @constant */
    type: "grammar";
};

/** JSON that follows a schema. */
export type ResponseFormatTextJSONSchemaConfig = {
    /** What the format is for; the model reads this. */
    description?: string;
    /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** The JSON Schema. */
    schema: {
        [key: string]: unknown;
    };
    /**
     * Whether the answer must match the schema exactly. Only part of JSON Schema may be used then.
     * @default false
     */
    strict?: boolean | null;
    /** @enum {string} */
    type: "json_schema";
};

/** More of the arguments of a function call. */
export type ResponseFunctionCallArgumentsDeltaEvent = {
    /** The JSON text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.function_call_arguments.delta";
};

/** The arguments of a function call are finished. */
export type ResponseFunctionCallArgumentsDoneEvent = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the output item. */
    item_id: string;
    /** The function to call. */
    name: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.function_call_arguments.done";
};

/** A part of the result of a function call. */
export type ResponseFunctionCallOutputItem = ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent;

/** The commands and their limits. */
export type ResponseFunctionShellAction = {
    /** Commands to run, in order. */
    commands: string[];
    /** Most characters of output to keep of each command. */
    max_output_length: number | null;
    /** Time allowed, in milliseconds. */
    timeout_ms: number | null;
};

/** The output of one shell command. */
export type ResponseFunctionShellCallOutputContent = {
    outcome: ResponseShellOutcome;
    /** What it wrote to standard error. */
    stderr: string;
    /** What it wrote to standard output. */
    stdout: string;
};

/** The output of one shell command. */
export type ResponseFunctionShellOutput = {
    /** Who made the item. */
    created_by?: string;
    outcome: ResponseShellOutcome;
    /** What it wrote to standard error. */
    stderr: string;
    /** What it wrote to standard output. */
    stdout: string;
};

/** Shell commands that the model asked for. */
export type ResponseFunctionShellToolCall = {
    action: ResponseFunctionShellAction;
    /** Id that the result refers to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Where the commands run. */
    environment: ResponseLocalEnvironment | ResponseContainerReference | null;
    /** Id of the item (`sh_…`). */
    id: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "shell_call";
};

/** What the shell commands wrote. */
export type ResponseFunctionShellToolCallOutput = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item. */
    id: string;
    /** The limit of the call. */
    max_output_length: number | null;
    /** The output of each command, in order. */
    output: ResponseFunctionShellOutput[];
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "shell_call_output";
};

/** A function that the model could call. */
export type ResponseFunctionTool = FunctionTool & {
    /** Whether the arguments had to match the schema exactly. */
    strict: boolean | null;
};

/** The model asks for a call of your function. */
export type ResponseFunctionToolCall = {
    /** The arguments as JSON text. Check them; the model may get them wrong. */
    arguments: string;
    /** Whether the model goes on before your result is there. */
    async?: boolean;
    /** Id that your result refers to (`call_…`). */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of the item (`fc_…`). */
    id?: string;
    /** The function to call. */
    name: string;
    /** The namespace that the function is in. */
    namespace?: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "function_call";
};

/** A stored call of your function. */
export type ResponseFunctionToolCallItem = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id that your result refers to (`call_…`). */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item (`fc_…`). */
    id: string;
    /** The function to call. */
    name: string;
    /** The namespace that the function is in. */
    namespace?: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "function_call";
};

/** A stored result of your function. */
export type ResponseFunctionToolCallOutputItem = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Who made the item. */
    created_by?: string;
    /** Id of the item (`fco_…`). */
    id: string;
    /** The result, as text or in parts. */
    output: string | ResponseStoredContent[];
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "function_call_output";
};

/** A step of a web search. */
export type ResponseFunctionWebSearch = {
    action: ResponseWebSearchAction;
    /** Id of the item (`ws_…`). */
    id: string;
    /**
     * How far the step is.
     * @enum {string}
     */
    status: "in_progress" | "searching" | "completed" | "failed";
    /** @enum {string} */
    type: "web_search_call";
};

/** An image is finished. */
export type ResponseImageGenCallCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.image_generation_call.completed";
};

/** An image is being made. */
export type ResponseImageGenCallGeneratingEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.image_generation_call.generating";
};

/** The making of an image begins. */
export type ResponseImageGenCallInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.image_generation_call.in_progress";
};

/** An unfinished image. */
export type ResponseImageGenCallPartialImageEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** The image in base64. */
    partial_image_b64: string;
    /** Place among the unfinished images, from 0. */
    partial_image_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.image_generation_call.partial_image";
};

/** An image that the model made. */
export type ResponseImageGenerationCall = {
    /**
     * Whether an image was made or edited.
     * @enum {string|null}
     */
    action?: "generate" | "edit" | "auto" | null;
    /**
     * Background of the image.
     * @enum {string|null}
     */
    background?: "transparent" | "opaque" | "auto" | null;
    error?: ResponseImageGenerationError;
    /** Id of the item (`ig_…`). */
    id: string;
    /**
     * File format of the image.
     * @enum {string|null}
     */
    output_format?: "png" | "webp" | "jpeg" | "gif" | "svg" | null;
    /**
     * Quality of the image.
     * @enum {string|null}
     */
    quality?: "low" | "medium" | "high" | "xhigh" | "max" | "auto" | null;
    /** The image in base64. Null until it is ready. */
    result: string | null;
    /** The prompt that the image model really got. */
    revised_prompt?: string | null;
    /** Size as `WIDTHxHEIGHT` in pixels. */
    size?: string | null;
    /**
     * How far the image is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "generating" | "failed";
    svg_usage?: ResponseSvgUsage;
    /** @enum {string} */
    type: "image_generation_call";
};

/** Why the image could not be made. */
export type ResponseImageGenerationError = {
    /** Kind of error. */
    code: string | null;
    /** What went wrong, for people. */
    message: string;
    moderation_details?: ResponseImageModerationDetails;
    /** The setting at fault. */
    param: string | null;
    /** Class of the error, for example `image_generation_user_error`. */
    type: string;
};

/** The settings that images were made with. */
export type ResponseImageGenerationTool = {
    /**
     * Whether to make an image or edit one.
     * @enum {string}
     */
    action?: "generate" | "edit" | "auto";
    /**
     * Background of the image.
     * @enum {string}
     */
    background?: "transparent" | "opaque" | "auto";
    /**
     * How much detail an SVG drawing has.
     * @enum {string}
     */
    complexity?: "low" | "medium" | "high";
    /** How many frames an animation has. */
    frame_count?: number;
    /** How long each frame is shown, in milliseconds. */
    frame_duration_ms?: number;
    /**
     * How closely the result keeps to the input images.
     * @enum {string|null}
     */
    input_fidelity?: "high" | "low" | null;
    input_image_mask?: ImageGenerationInputMask;
    /** The image model. */
    model?: string;
    /**
     * How strictly images are moderated.
     * @enum {string}
     */
    moderation?: "auto" | "low";
    /** Quality of JPEG and WebP compression in percent. */
    output_compression?: number;
    /**
     * File format of the image.
     * @enum {string}
     */
    output_format?: "png" | "webp" | "jpeg";
    /** How many unfinished images are sent while streaming. */
    partial_images?: number;
    /**
     * Quality of the image.
     * @enum {string}
     */
    quality?: "low" | "medium" | "high" | "auto";
    /** Size as `WIDTHxHEIGHT` in pixels, or `auto`. */
    size?: string;
    svg?: ImageGenerationSvg;
    /**
     * Says which tool it is.
     * @enum {string}
     */
    type: "image_generation";
};

/** What moderation found in the prompt or the image. */
export type ResponseImageModerationDetails = {
    /** Kinds of content that were found. */
    categories: string[];
    /**
     * Whether it was found before or after the image was made.
     * @enum {string}
     */
    moderation_stage: "input" | "output" | "unknown";
};

/** How images in the context are treated. */
export type ResponseImageParam = {
    /** Whether earlier images are kept in a smaller form. */
    context_compression?: ("enabled" | "disabled" | "auto") | (string & {});
};

/** How images in the context were treated. */
export type ResponseImageSettings = {
    /**
     * Whether earlier images were kept in a smaller form.
     * @enum {string}
     */
    context_compression: "enabled" | "disabled";
};

/** Tokens by kind. */
export type ResponseImageTokens = {
    /** Tokens of images. */
    image_tokens: number;
    /** Tokens of text. */
    text_tokens: number;
};

/** The answer is being made. */
export type ResponseInProgressEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.in_progress";
};

/** Something that answers only hold when asked to. */
export type ResponseIncludable = ("file_search_call.results" | "web_search_call.results" | "web_search_call.action.sources" | "message.input_image.image_url" | "computer_call_output.output.image_url" | "code_interpreter_call.outputs" | "reasoning.encrypted_content" | "message.output_text.logprobs") | (string & {});

/** Why an answer stopped early. */
export type ResponseIncompleteDetails = {
    /**
     * Out of tokens, or stopped by the provider's filter.
     * @enum {string}
     */
    reason?: "max_output_tokens" | "content_filter";
};

/** The answer stopped early; `response.incomplete_details` says why. */
export type ResponseIncompleteEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.incomplete";
};

/** Messages and other items for the model, in order. An earlier answer's `output` goes back in as it is. */
export type ResponseInput = (ResponseInputItem | ResponseOutputItem | Unlisted)[];

/** Sound for the model. */
export type ResponseInputAudio = {
    /** The sound. */
    input_audio: {
        /** The sound in base64. */
        data: string;
        /**
         * Format of the sound.
         * @enum {string}
         */
        format: "mp3" | "wav";
    };
    /** @constant */
    type: "input_audio";
};

/** A part of a message sent to the model. */
export type ResponseInputContent = ResponseInputText | ResponseInputImageParam | ResponseInputFile;

/** A file for the model, by `file_id`, `file_url`, or `file_data` with `filename`. */
export type ResponseInputFile = {
    /**
     * How finely pages are rendered; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail?: "auto" | "low" | "high";
    /** The file as a data URL in base64. */
    file_data?: string;
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the file. */
    file_url?: string;
    /** Name of the file. */
    filename?: string;
    prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint;
    /** @enum {string} */
    type: "input_file";
};

/** A file in the result of a function call, by `file_id`, `file_url`, or `file_data` with `filename`. */
export type ResponseInputFileContent = {
    /**
     * How finely pages are rendered; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail?: "auto" | "low" | "high";
    /** The file as a data URL in base64. */
    file_data?: string | null;
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the file. */
    file_url?: string | null;
    /** Name of the file. */
    filename?: string | null;
    /** Ends a part of the prompt that later requests can reuse from the cache. Null for none. */
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields)) | null;
    /** @enum {string} */
    type: "input_file";
};

/** A file for the model, by `file_id`, `file_url`, or `file_data` with `filename`. */
export type ResponseInputFileParam = {
    /**
     * How finely pages are rendered; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail?: "auto" | "low" | "high";
    /** The file as a data URL in base64. */
    file_data?: string;
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the file. */
    file_url?: string;
    /** Name of the file. */
    filename?: string;
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields));
    /** @enum {string} */
    type: "input_file";
};

/** An image for the model, by `image_url` or `file_id`. */
export type ResponseInputImage = {
    /**
     * How closely the model looks; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail: "low" | "high" | "auto" | "original";
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the image, or the image as a data URL. */
    image_url?: string | null;
    prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint;
    /** @enum {string} */
    type: "input_image";
};

/** An image in the result of a function call, by `image_url` or `file_id`. */
export type ResponseInputImageContent = {
    /**
     * How closely the model looks; more detail costs more tokens.
     * @default auto
     * @enum {string|null}
     */
    detail?: "low" | "high" | "auto" | "original" | null;
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the image, or the image as a data URL. */
    image_url?: string | null;
    /** Ends a part of the prompt that later requests can reuse from the cache. Null for none. */
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields)) | null;
    /** @enum {string} */
    type: "input_image";
};

/** An image for the model, by `image_url` or `file_id`. */
export type ResponseInputImageParam = {
    /**
     * How closely the model looks; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail?: "low" | "high" | "auto" | "original";
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the image, or the image as a data URL. */
    image_url?: string | null;
    prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint;
    /**
     * Says that it is an image.
     * @enum {string}
     */
    type: "input_image";
};

/** An image for the model, by `image_url` or `file_id`. */
export type ResponseInputImageParams = {
    /**
     * How closely the model looks; more detail costs more tokens.
     * @default auto
     * @enum {string}
     */
    detail: "low" | "high" | "auto" | "original";
    /** Id of an uploaded file (`file-…`). */
    file_id?: string | null;
    /** URL of the image, or the image as a data URL. */
    image_url?: string | null;
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields));
    /** @enum {string} */
    type: "input_image";
};

/** A message, a tool call or its result, or another item of the conversation. */
export type ResponseInputItem = EasyInputMessage | ResponseInputItemMessage | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ResponseInputItemComputerCallOutput | ResponseInputItemWebSearchCall | ResponseFunctionToolCall | ResponseInputItemFunctionCallOutput | ResponseInputItemToolSearchCall | ResponseToolSearchOutputItemParam | ResponseInputItemAdditionalTools | ResponseReasoningItem | ResponseCompactionItemParam | ResponseImageGenerationCall | ResponseCodeInterpreterToolCall | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseInputItemShellCall | ResponseInputItemShellCallOutput | ResponseInputItemApplyPatchCall | ResponseInputItemApplyPatchCallOutput | ResponseMcpListTools | ResponseMcpApprovalRequest | ResponseInputItemMcpApprovalResponse | ResponseInputItemMcpCall | ResponseCustomToolCallOutput | ResponseCustomToolCall | ResponseInputItemCompactionTrigger | ResponseInputItemItemReference | ResponseProgram | ResponseProgramOutput | ResponseInputItemConfigurationUpdate;

/** More tools from this point of the conversation on. */
export type ResponseInputItemAdditionalTools = {
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** @enum {string} */
    role: "developer";
    /** The tools to add. */
    tools: (Tool | Unlisted)[];
    /** @enum {string} */
    type: "additional_tools";
};

/** A change to a file that the model asked for. */
export type ResponseInputItemApplyPatchCall = {
    /** Id that the result refers to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    operation: ResponseApplyPatchOperation;
    /**
     * How far the call is.
     * @enum {string}
     */
    status: "in_progress" | "completed";
    /** @enum {string} */
    type: "apply_patch_call";
};

/** How applying the change went. */
export type ResponseInputItemApplyPatchCallOutput = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** What happened, in plain words, for example the error. */
    output?: string | null;
    /**
     * Whether the change was made.
     * @enum {string}
     */
    status: "completed" | "failed";
    /** @enum {string} */
    type: "apply_patch_call_output";
};

/** Asks for the conversation before this point to be compacted. */
export type ResponseInputItemCompactionTrigger = {
    /** @enum {string} */
    type: "compaction_trigger";
};

/** The screen after the actions of a computer call. */
export type ResponseInputItemComputerCallOutput = {
    /** The pending safety checks that you or your user accepted. */
    acknowledged_safety_checks?: ResponseComputerSafetyCheck[] | null;
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    output: ResponseComputerToolCallOutputScreenshot;
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "computer_call_output";
};

/** Changes settings from this point of the conversation on. */
export type ResponseInputItemConfigurationUpdate = {
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    reasoning?: (ResponseConfigurationReasoning | (ResponseConfigurationReasoning & Fields));
    text?: (ResponseConfigurationText | (ResponseConfigurationText & Fields));
    /**
     * Says that it changes settings.
     * @enum {string}
     */
    type: "configuration_update";
};

/** What your function returned. */
export type ResponseInputItemFunctionCallOutput = {
    /** The `call_id` of the call it belongs to. Left out when `name` says which function it is. */
    call_id?: string | null;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null | Unlisted;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** The function that returned it. */
    name?: string | null;
    /** The namespace that the function is in. */
    namespace?: string | null;
    /** The result: text, mostly JSON, or parts. */
    output: string | (ResponseFunctionCallOutputItem | Unlisted)[];
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "function_call_output";
};

/** Stands for an item that is stored, by its id. */
export type ResponseInputItemItemReference = {
    /** Id of the item, for example `msg_…`. */
    id: string;
    /**
     * Says that it stands for a stored item; may be left out.
     * @enum {string|null}
     */
    type?: "item_reference" | null;
};

/** Your answer to an approval request. */
export type ResponseInputItemMcpApprovalResponse = {
    /** Id of the request (`mcpr_…`). */
    approval_request_id: string;
    /** Whether the call may be made. */
    approve: boolean;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** Why. */
    reason?: string | null;
    /** @enum {string} */
    type: "mcp_approval_response";
};

/** A call of a tool of a Model Context Protocol server, sent back. */
export type ResponseInputItemMcpCall = {
    /** Id of the approval request. */
    approval_request_id?: string | null;
    /** The arguments as JSON text. */
    arguments: string;
    /** Why the call failed: in words, or as newer versions of the API tell it. */
    error?: string | McpToolCallError | null | Unlisted;
    /** Id of the item (`mcp_…`). */
    id: string;
    /** The tool that was called. */
    name: string;
    /** What the tool returned. */
    output?: string | null;
    /** Your name for the server. */
    server_label: string;
    /**
     * How far the call came.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    /**
     * Says that it is a call of a server's tool.
     * @enum {string}
     */
    type: "mcp_call";
};

/** A message to the model in parts. */
export type ResponseInputItemMessage = {
    content: ResponseInputMessageContentList;
    /**
     * Whose message it is. `developer` and `system` go before `user`.
     * @enum {string}
     */
    role: "user" | "system" | "developer";
    /**
     * Filled in when the API returns the message.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type?: "message";
};

/** Shell commands that the model asked for. */
export type ResponseInputItemShellCall = {
    action: ResponseInputItemShellCallAction;
    /** Id that the result refers to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Where the commands run. */
    environment?: LocalEnvironment | ContainerReference | null;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "shell_call";
};

/** The commands and their limits. */
export type ResponseInputItemShellCallAction = {
    /** Commands to run, in order. */
    commands: string[];
    /** Most characters of output to keep. */
    max_output_length?: number | null;
    /** Time allowed, in milliseconds. */
    timeout_ms?: number | null;
};

/** What the shell commands wrote. */
export type ResponseInputItemShellCallOutput = {
    /** The `call_id` of the call it belongs to. */
    call_id: string;
    /** Who made the call: the model itself, or a program that it wrote. Null when the API does not say. */
    caller?: ResponseToolCaller | null;
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /** The limit of the call, sent back. */
    max_output_length?: number | null;
    /** The output of each command, in order. */
    output: ResponseFunctionShellCallOutputContent[];
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "shell_call_output";
};

/** A search for deferred tools. */
export type ResponseInputItemToolSearchCall = {
    /** What to search for. */
    arguments: unknown;
    /** Id that its result refers to. */
    call_id?: string | null;
    /** Whether the provider or your code does the search. */
    execution?: ("server" | "client") | (string & {});
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "tool_search_call";
};

/** A step of a web search, sent back. */
export type ResponseInputItemWebSearchCall = {
    action: ResponseWebSearchAction | Unlisted;
    /** Id of the item (`ws_…`). */
    id: string;
    /**
     * How far the step came.
     * @enum {string}
     */
    status: "in_progress" | "searching" | "completed" | "failed" | "incomplete";
    /**
     * Says that it is a web search.
     * @enum {string}
     */
    type: "web_search_call";
};

/** The parts of a message sent to the model. */
export type ResponseInputMessageContentList = (ResponseInputContent | Unlisted)[];

/** A message sent to the model, with its id. */
export type ResponseInputMessageItem = {
    /** The parts of the message. */
    content: ResponseStoredContent[];
    /** Id of the message (`msg_…`). */
    id: string;
    /**
     * Whose message it is.
     * @enum {string}
     */
    role: "user" | "system" | "developer";
    /**
     * How far the item is.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "message";
};

/** Text for the model. */
export type ResponseInputText = {
    prompt_cache_breakpoint?: ResponsePromptCacheBreakpoint;
    /** What the part says, as plain text. */
    text: string;
    /** @enum {string} */
    type: "input_text";
};

/** Text in the result of a function call. */
export type ResponseInputTextContent = {
    /** Ends a part of the prompt that later requests can reuse from the cache. Null for none. */
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields)) | null;
    /** What the part says, as plain text. */
    text: string;
    /** @enum {string} */
    type: "input_text";
};

/** Text for the model. */
export type ResponseInputTextParam = {
    prompt_cache_breakpoint?: (ResponsePromptCacheBreakpointParam | (ResponsePromptCacheBreakpointParam & Fields));
    /** What the part says, as plain text. */
    text: string;
    /** @enum {string} */
    type: "input_text";
};

/** A change to the input. */
export type ResponseInputTransformation = {
    /**
     * What was done to it.
     * @enum {string}
     */
    action: "removed";
    /** Id of the item that was changed. */
    id: string;
    /**
     * Why: the item was made for another organization, user or model, or does not belong at this place.
     * @enum {string}
     */
    reason: "organization_mismatch" | "end_user_mismatch" | "model_mismatch" | "prefix_mismatch" | "turn_boundary";
    /**
     * Kind of the item.
     * @enum {string}
     */
    type: "reasoning";
};

/** An item of the instructions: a message, or another item as the API stored it. */
export type ResponseInstructionItem = ResponseInstructionMessage | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ResponseInputItemComputerCallOutput | ResponseFunctionWebSearch | ResponseFunctionToolCall | ResponseFunctionToolCallOutputItem | ResponseReasoningItem | ResponseCompactionItemParam | ResponseImageGenerationCall | ResponseCodeInterpreterToolCall | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseInputItemShellCall | ResponseInputItemShellCallOutput | ResponseInputItemApplyPatchCall | ResponseInputItemApplyPatchCallOutput | ResponseMcpListTools | ResponseMcpApprovalRequest | ResponseInputItemMcpApprovalResponse | ResponseMcpCall | ResponseCustomToolCall | ResponseCustomToolCallOutputItem | ResponseInputItemItemReference | ResponseProgram | ResponseProgramOutput;

/** A message that was put first. */
export type ResponseInstructionMessage = {
    /** Its text, or its parts. */
    content: string | ResponseStoredContent[];
    /**
     * Whether an assistant's message is a remark on the way or the answer.
     * @enum {string|null}
     */
    phase?: "commentary" | "final_answer" | null;
    /**
     * Whose message it is.
     * @enum {string}
     */
    role: "user" | "assistant" | "system" | "developer";
    /**
     * Says that it is a message.
     * @enum {string}
     */
    type?: "message";
};

/** An item of the input, as the API stored it. */
export type ResponseItem = ResponseInputMessageItem | ResponseOutputMessage | ResponseReasoningItem | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseCustomToolCallItem | ResponseCustomToolCallOutputItem | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseCodeInterpreterToolCall | ResponseImageGenerationCall | ResponseMcpCall | ResponseMcpListTools | ResponseMcpApprovalRequest | ResponseMcpApprovalResponse | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | ResponseToolSearchCall | ResponseToolSearchOutputItem | ResponseAdditionalTools | ResponseProgram | ResponseProgramOutput | ResponseCompactionItem;

/** A page of input items. */
export type ResponseItemList = {
    /** The items. */
    data: ResponseItem[];
    /** Id of the first item. */
    first_id: string;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item. */
    last_id: string;
    /** @enum {string} */
    object: "list";
};

/** Whose item it is. */
export type ResponseItemRole = "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";

/** Your own machine; your code runs the commands. */
export type ResponseLocalEnvironment = {
    /** @enum {string} */
    type: "local";
};

/** The command to run. */
export type ResponseLocalShellAction = {
    /** The program and its arguments. */
    command: string[];
    /** Environment variables to set. */
    env: {
        [key: string]: string;
    };
    /** Time allowed, in milliseconds. */
    timeout_ms?: number | null;
    /** @enum {string} */
    type: "exec";
    /** User to run it as. */
    user?: string | null;
    /** Directory to run it in. */
    working_directory?: string | null;
};

/** A command for your code to run. */
export type ResponseLocalShellCall = {
    action: ResponseLocalShellAction;
    /** Id of the call. */
    call_id: string;
    /** Id of the item (`lsh_…`). */
    id: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "local_shell_call";
};

/** What the command wrote. */
export type ResponseLocalShellCallOutput = {
    /** Id of the call it belongs to. */
    id: string;
    /** The output as JSON text. */
    output: string;
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** @enum {string} */
    type: "local_shell_call_output";
};

/** A call that waits for your approval. Answer with an `mcp_approval_response` item. */
export type ResponseMcpApprovalRequest = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the request (`mcpr_…`). */
    id: string;
    /** The tool to call. */
    name: string;
    /** Your name for the server. */
    server_label: string;
    /** @enum {string} */
    type: "mcp_approval_request";
};

/** Your answer to an approval request. */
export type ResponseMcpApprovalResponse = {
    /** Id of the request (`mcpr_…`). */
    approval_request_id: string;
    /** Whether the call may be made. */
    approve: boolean;
    /** Id of the item. */
    id: string;
    /** Why. */
    reason?: string | null;
    /** @enum {string} */
    type: "mcp_approval_response";
};

/** A call of a tool of a Model Context Protocol server. */
export type ResponseMcpCall = {
    /** Id of the approval request, to be used in the answer to it. */
    approval_request_id?: string | null;
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the item (`mcp_…`). */
    id: string;
    /** The tool that was called. */
    name: string;
    /** What the tool returned. */
    output?: string | null;
    /** Your name for the server. */
    server_label: string;
    /**
     * How far the call is.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    /** @enum {string} */
    type: "mcp_call";
};

/** More of the arguments of a call to a Model Context Protocol server. */
export type ResponseMcpCallArgumentsDeltaEvent = {
    /** The JSON text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_call_arguments.delta";
};

/** The arguments of a call to a Model Context Protocol server are finished. */
export type ResponseMcpCallArgumentsDoneEvent = {
    /** The arguments as JSON text. */
    arguments: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_call_arguments.done";
};

/** A call to a Model Context Protocol server is finished. */
export type ResponseMcpCallCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_call.completed";
};

/** A call to a Model Context Protocol server failed. */
export type ResponseMcpCallFailedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_call.failed";
};

/** A call to a Model Context Protocol server begins. */
export type ResponseMcpCallInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_call.in_progress";
};

/** The tools that a Model Context Protocol server offers. */
export type ResponseMcpListTools = {
    /** Why the list could not be had. */
    error?: string | null;
    /** Id of the item (`mcpl_…`). */
    id: string;
    /** Your name for the server. */
    server_label: string;
    /** What the MCP server offers, each with its name and the schema of its input. */
    tools: ResponseMcpToolInfo[];
    /** @enum {string} */
    type: "mcp_list_tools";
};

/** Listing a Model Context Protocol server's tools is finished. */
export type ResponseMcpListToolsCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_list_tools.completed";
};

/** Listing a Model Context Protocol server's tools failed. */
export type ResponseMcpListToolsFailedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_list_tools.failed";
};

/** Listing a Model Context Protocol server's tools begins. */
export type ResponseMcpListToolsInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.mcp_list_tools.in_progress";
};

/** A tool of a Model Context Protocol server. */
export type ResponseMcpToolInfo = {
    /** What else the server says of it, or null. */
    annotations?: unknown;
    /** What the tool does. */
    description?: string | null;
    /** JSON Schema of its arguments. */
    input_schema: unknown;
    /** Name of the tool. */
    name: string;
};

/** What moderation found. */
export type ResponseModeration = {
    input: ResponseModerationOutcome;
    output: ResponseModerationOutcome;
};

/** Why moderation gave no verdict. */
export type ResponseModerationError = {
    /** Kind of error. */
    code: string;
    /** What went wrong, for people. */
    message: string;
    /** @enum {string} */
    type: "error";
};

/** Whether flagged text is only scored or also blocked. */
export type ResponseModerationMode = {
    /** Report it (`score`), or stop it as well (`block`). */
    mode: ("score" | "block") | (string & {});
};

/** The verdict, or why there is none. */
export type ResponseModerationOutcome = ResponseModerationResult | ResponseModerationError;

/** Moderates input and answer. */
export type ResponseModerationParam = {
    /** The moderation model, for example `omni-moderation-latest`. */
    model: string;
    /** What the results lead to. Default: scores only. */
    policy?: (ResponseModerationPolicy | (ResponseModerationPolicy & Fields)) | null;
};

/** What follows from moderation. */
export type ResponseModerationPolicy = {
    /** What happens to harmful input. */
    input?: (ResponseModerationMode | (ResponseModerationMode & Fields)) | null;
    /** What happens to harmful input. */
    output?: (ResponseModerationMode | (ResponseModerationMode & Fields)) | null;
};

/** A verdict of moderation. */
export type ResponseModerationResult = {
    /** Whether each category applies. */
    categories: {
        [key: string]: boolean;
    };
    /** Which kinds of input each category was checked on. */
    category_applied_input_types: {
        [key: string]: ("text" | "image")[];
    };
    /** How sure the model is of each category, from 0 to 1. */
    category_scores: {
        [key: string]: number;
    };
    /** Whether any category applies. */
    flagged: boolean;
    /** The moderation model. */
    model: string;
    /** @enum {string} */
    type: "moderation_result";
};

/** A part of the model's message. */
export type ResponseOutputContent = ResponseOutputText | ResponseOutputRefusal;

/** An item that the model produced, in the order it did. */
export type ResponseOutputItem = ResponseOutputMessage | ResponseReasoningItem | ResponseFunctionToolCall | ResponseFunctionToolCallOutputItem | ResponseCustomToolCall | ResponseCustomToolCallOutputItem | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseCodeInterpreterToolCall | ResponseImageGenerationCall | ResponseMcpCall | ResponseMcpListTools | ResponseMcpApprovalRequest | ResponseMcpApprovalResponse | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | ResponseToolSearchCall | ResponseToolSearchOutputItem | ResponseAdditionalTools | ResponseProgram | ResponseProgramOutput | ResponseCompactionItem;

/** An item begins. */
export type ResponseOutputItemAddedEvent = {
    item: ResponseOutputItem;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.output_item.added";
};

/** An item is finished. */
export type ResponseOutputItemDoneEvent = {
    item: ResponseOutputItem;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.output_item.done";
};

/** Log probability of one token. */
export type ResponseOutputLogprob = {
    /** The token's UTF-8 bytes. */
    bytes: number[];
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Piece of text at this place, or one that could have come there. */
    token: string;
    /** The likeliest tokens at this place, as many as `top_logprobs` asked for. */
    top_logprobs: ResponseOutputTopLogprob[];
};

/** A message by the model. */
export type ResponseOutputMessage = {
    /** The parts of the message. */
    content: ResponseOutputContent[];
    /** Id of the message (`msg_…`). */
    id: string;
    /**
     * Whether the message is a remark on the way or the answer. Send it back as you received it.
     * @enum {string|null}
     */
    phase?: "commentary" | "final_answer" | null;
    /** @enum {string} */
    role: "assistant";
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "message";
};

/** The model declines to answer. */
export type ResponseOutputRefusal = {
    /** Why it declines. */
    refusal: string;
    /** @enum {string} */
    type: "refusal";
};

/** Text by the model. */
export type ResponseOutputText = {
    /** Sources and files that the text refers to. */
    annotations: ResponseAnnotation[];
    /** Log probabilities of the tokens; ask for them with `include: ["message.output_text.logprobs"]`. */
    logprobs?: ResponseOutputLogprob[];
    /** What the model wrote, with its annotations beside it. */
    text: string;
    /** @enum {string} */
    type: "output_text";
};

/** The text got an annotation. */
export type ResponseOutputTextAnnotationAddedEvent = {
    annotation: ResponseAnnotation;
    /** Place of the annotation in the part's annotations. */
    annotation_index: number;
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.output_text.annotation.added";
};

/** One of the likeliest tokens at a place. */
export type ResponseOutputTopLogprob = {
    /** The token's UTF-8 bytes. */
    bytes: number[];
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Piece of text at this place, or one that could have come there. */
    token: string;
};

/** A program that the model wrote to call tools. */
export type ResponseProgram = {
    /** Id that calls by the program and its result refer to. */
    call_id: string;
    /** The program. */
    code: string;
    /** Send it back with the program as you received it. */
    fingerprint: string;
    /** Id of the item. */
    id: string;
    /** @enum {string} */
    type: "program";
};

/** What a program returned. */
export type ResponseProgramOutput = {
    /** The `call_id` of the program. */
    call_id: string;
    /** Id of the item. */
    id: string;
    /** What the program printed or returned, as text. */
    result: string;
    /**
     * Whether the program came to its end.
     * @enum {string}
     */
    status: "completed" | "incomplete";
    /** @enum {string} */
    type: "program_output";
};

/** A prompt stored at OpenAI. Portkey's own prompts are run with `prompts.completions.create`. */
export type ResponsePrompt = {
    /** Id of the prompt (`pmpt_…`). */
    id: string;
    /** Values for its variables. */
    variables?: {
        [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile;
    } | null;
    /** Version of the prompt. */
    version?: string | null;
};

/** Ends a part of the prompt that later requests can reuse from the cache. */
export type ResponsePromptCacheBreakpoint = {
    /** @enum {string} */
    mode: "explicit";
    /**
     * Shortest time that the part is kept.
     * @enum {string}
     */
    ttl?: "30m" | "12h";
};

/** Ends a part of the prompt that later requests can reuse from the cache. */
export type ResponsePromptCacheBreakpointParam = {
    mode: "explicit" | (string & {});
    /** Shortest time that the part is kept. */
    ttl?: ("30m" | "12h") | (string & {});
};

/** The answer to compare with does not exist. */
export type ResponsePromptCacheComparisonNotFound = {
    /**
     * Says that there was nothing to compare with.
     * @enum {string}
     */
    type: "comparison_response_not_found";
};

/** Whether the prompt cache could be used as with the answer of `prompt_cache_options.comparison_response_id`. */
export type ResponsePromptCacheDiagnostics = ResponsePromptCacheMiss | ResponsePromptCacheHit | ResponsePromptCacheComparisonNotFound | ResponsePromptCacheUnavailable;

/** The cache served what it could. */
export type ResponsePromptCacheHit = {
    /**
     * Says that the cache was used.
     * @enum {string}
     */
    type: "cache_hit";
};

/** Part of the prompt was not in the cache. */
export type ResponsePromptCacheMiss = {
    /** Tokens that had to be read anew. */
    cache_missed_tokens: number;
    /** Tokens that could have been reused. */
    comparison_reusable_tokens?: number;
    /**
     * What differs from the earlier request.
     * @enum {string}
     */
    reason: "model_changed" | "prompt_cache_key_changed" | "tools_changed" | "text_format_changed" | "reasoning_effort_changed" | "verbosity_changed" | "context_compacted" | "input_changed" | "service_tier_changed";
    /**
     * Says that the cache was missed.
     * @enum {string}
     */
    type: "cache_miss";
};

/** How the provider's prompt cache was used. */
export type ResponsePromptCacheOptions = {
    /** The answer compared with. */
    comparison_response_id?: string | null;
    /**
     * Whether the provider also picked a breakpoint.
     * @enum {string}
     */
    mode: "implicit" | "explicit";
    /**
     * Shortest time that a cached part is kept.
     * @enum {string}
     */
    ttl: "30m";
};

/** How the provider's prompt cache is used. */
export type ResponsePromptCacheOptionsParam = {
    /** Id of an earlier answer (`resp_…`); `prompt_cache_diagnostics` then says what kept the cache from being used as well. */
    comparison_response_id?: string | null;
    /**
     * With `implicit` the provider also picks a breakpoint; with `explicit` only the breakpoints in your content count.
     * @default implicit
     */
    mode?: ("implicit" | "explicit") | (string & {});
    /** Whether to write the prompt to the cache for later requests, without an answer. */
    prewarm?: boolean;
    /**
     * Shortest time that a cached part is kept.
     * @default 30m
     */
    ttl?: ("30m" | "12h") | (string & {});
};

/** OpenAI cannot say how the cache was used. */
export type ResponsePromptCacheUnavailable = {
    /**
     * Says that there are no diagnostics.
     * @enum {string}
     */
    type: "unavailable";
};

/** A prompt stored at OpenAI. Portkey's own prompts are run with `prompts.completions.create`. */
export type ResponsePromptParam = {
    /** Id of the prompt (`pmpt_…`). */
    id: string;
    /** Values for its variables. */
    variables?: {
        [key: string]: string | ResponseInputTextParam | ResponseInputImageParams | ResponseInputFileParam | Unlisted;
    } | null;
    /** Version of the prompt. */
    version?: string | null;
};

/** The answer waits to be made in the background. */
export type ResponseQueuedEvent = {
    response: ResponseSchema;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.queued";
};

/** What the model thought before it answered. Send it back with later input when you keep the conversation yourself. */
export type ResponseReasoningItem = {
    /** The reasoning in full, where the model shows it. */
    content?: ResponseReasoningText[];
    /** The reasoning in a form only the provider can read; ask for it with `include: ["reasoning.encrypted_content"]`. */
    encrypted_content?: string | null;
    /** Id of the item (`rs_…`). */
    id: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status?: "in_progress" | "completed" | "incomplete";
    /** Summaries; empty unless `reasoning.summary` asks for them. */
    summary: ResponseReasoningSummaryText[];
    /** @enum {string} */
    type: "reasoning";
};

/** A part of the summary begins. */
export type ResponseReasoningSummaryPartAddedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    part: ResponseReasoningSummaryText;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** Place of the part in the item's summary. */
    summary_index: number;
    /** @enum {string} */
    type: "response.reasoning_summary_part.added";
};

/** A part of the summary is finished. */
export type ResponseReasoningSummaryPartDoneEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    part: ResponseReasoningSummaryText;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /**
     * Set when the part was cut short.
     * @enum {string}
     */
    status?: "incomplete";
    /** Place of the part in the item's summary. */
    summary_index: number;
    /** @enum {string} */
    type: "response.reasoning_summary_part.done";
};

/** A summary of the model's reasoning. */
export type ResponseReasoningSummaryText = {
    /** The summary. */
    text: string;
    /** @enum {string} */
    type: "summary_text";
};

/** More of the summary. */
export type ResponseReasoningSummaryTextDeltaEvent = {
    /** The text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** Place of the part in the item's summary. */
    summary_index: number;
    /** @enum {string} */
    type: "response.reasoning_summary_text.delta";
};

/** The text of a part of the summary is finished. */
export type ResponseReasoningSummaryTextDoneEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** Place of the part in the item's summary. */
    summary_index: number;
    /** The whole text of the part. */
    text: string;
    /** @enum {string} */
    type: "response.reasoning_summary_text.done";
};

/** The model's reasoning in full, where the model shows it. */
export type ResponseReasoningText = {
    /** The reasoning. */
    text: string;
    /** @enum {string} */
    type: "reasoning_text";
};

/** More of the reasoning. */
export type ResponseReasoningTextDeltaEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** The text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.reasoning_text.delta";
};

/** A part of the reasoning is finished. */
export type ResponseReasoningTextDoneEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** The whole text of the part. */
    text: string;
    /** @enum {string} */
    type: "response.reasoning_text.done";
};

/** More of a refusal. */
export type ResponseRefusalDeltaEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** The text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.refusal.delta";
};

/** A refusal is finished. */
export type ResponseRefusalDoneEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** The whole refusal. */
    refusal: string;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.refusal.done";
};

/** How the request is served: `flex` is cheaper and slower; `priority`, `fast` and `ultrafast` are faster and dearer; `auto` follows the project's setting. The answer says which it was. */
export type ResponseServiceTier = ("auto" | "default" | "flex" | "scale" | "priority" | "fast" | "ultrafast" | null) | (string & {});

/** How a shell command ended. */
export type ResponseShellOutcome = ResponseShellOutcomeExit | ResponseShellOutcomeTimeout;

/** It came to its end. */
export type ResponseShellOutcomeExit = {
    /** Its exit code; 0 mostly means success. */
    exit_code: number;
    /** @enum {string} */
    type: "exit";
};

/** It took too long and was stopped. */
export type ResponseShellOutcomeTimeout = {
    /** @enum {string} */
    type: "timeout";
};

/** How far the answer is. */
export type ResponseStatus = "completed" | "failed" | "in_progress" | "cancelled" | "queued" | "incomplete";

/** A part of a message as the API stored it. */
export type ResponseStoredContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** One event of a streamed answer. Unless it fails, the last is `response.completed` or `response.incomplete`. When guardrails ran on the request, the gateway puts one event before these that holds nothing but `hook_results`. */
export type ResponseStreamEvent = ResponseCreatedEvent | ResponseQueuedEvent | ResponseInProgressEvent | ResponseCompletedEvent | ResponseFailedEvent | ResponseIncompleteEvent | ResponseErrorEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | ResponseOutputTextAnnotationAddedEvent | ResponseRefusalDeltaEvent | ResponseRefusalDoneEvent | ResponseReasoningTextDeltaEvent | ResponseReasoningTextDoneEvent | ResponseReasoningSummaryPartAddedEvent | ResponseReasoningSummaryPartDoneEvent | ResponseReasoningSummaryTextDeltaEvent | ResponseReasoningSummaryTextDoneEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseCustomToolCallInputDeltaEvent | ResponseCustomToolCallInputDoneEvent | ResponseFileSearchCallInProgressEvent | ResponseFileSearchCallSearchingEvent | ResponseFileSearchCallCompletedEvent | ResponseWebSearchCallInProgressEvent | ResponseWebSearchCallSearchingEvent | ResponseWebSearchCallCompletedEvent | ResponseCodeInterpreterCallInProgressEvent | ResponseCodeInterpreterCallInterpretingEvent | ResponseCodeInterpreterCallCompletedEvent | ResponseCodeInterpreterCallCodeDeltaEvent | ResponseCodeInterpreterCallCodeDoneEvent | ResponseImageGenCallInProgressEvent | ResponseImageGenCallGeneratingEvent | ResponseImageGenCallCompletedEvent | ResponseImageGenCallPartialImageEvent | ResponseMcpCallArgumentsDeltaEvent | ResponseMcpCallArgumentsDoneEvent | ResponseMcpCallInProgressEvent | ResponseMcpCallCompletedEvent | ResponseMcpCallFailedEvent | ResponseMcpListToolsInProgressEvent | ResponseMcpListToolsCompletedEvent | ResponseMcpListToolsFailedEvent;

/** Options for events; only with `stream`. */
export type ResponseStreamOptions = {
    /**
     * Whether events are padded with random text so that their sizes tell nothing.
     * @default true
     */
    include_obfuscation?: boolean;
};

/** Tokens of the model that wrote an SVG drawing. */
export type ResponseSvgUsage = {
    /** Tokens that the model read. */
    input_tokens: number;
    /** The model that wrote the drawing. */
    model: string;
    /** Tokens that it wrote, reasoning included. */
    output_tokens: number;
    /** Tokens of its reasoning. */
    reasoning_tokens: number;
    /** Both together. */
    total_tokens: number;
};

/** The form of the answer's text. */
export type ResponseTextConfig = {
    format?: ResponseFormatTextConfig;
    /**
     * How long the answer tends to be.
     * @default medium
     * @enum {string|null}
     */
    verbosity?: "low" | "medium" | "high" | null;
};

/** The form of the answer's text. */
export type ResponseTextConfigParam = {
    format?: ResponseFormatTextConfig | Unlisted;
    /**
     * How long the answer tends to be.
     * @default medium
     */
    verbosity?: ("low" | "medium" | "high" | null) | (string & {});
};

/** More text. */
export type ResponseTextDeltaEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** The text to add. */
    delta: string;
    /** Id of the output item. */
    item_id: string;
    /** Log probabilities of the tokens. */
    logprobs: ResponseTextEventLogprob[];
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.output_text.delta";
};

/** The text of a part is finished. */
export type ResponseTextDoneEvent = {
    /** Place of the part in the item's content. */
    content_index: number;
    /** Id of the output item. */
    item_id: string;
    /** Log probabilities of the tokens. */
    logprobs: ResponseTextEventLogprob[];
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** The whole text. */
    text: string;
    /** @enum {string} */
    type: "response.output_text.done";
};

/** Log probability of one token. */
export type ResponseTextEventLogprob = {
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** Piece of text that was chosen at this place. */
    token: string;
    /** The likeliest tokens at this place. */
    top_logprobs?: ResponseTextEventTopLogprob[];
};

/** One of the likeliest tokens at a place. */
export type ResponseTextEventTopLogprob = {
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** Piece of text that could have come at this place. */
    token?: string;
};

/** A tool as a reply reports it, with what was left to the API filled in. */
export type ResponseTool = ResponseFunctionTool | CustomTool | NamespaceTool | ToolSearchTool | ProgrammaticToolCallingTool | FileSearchTool | WebSearchTool | WebSearchPreviewTool | McpTool | ResponseImageGenerationTool | ComputerTool | ComputerUsePreviewTool | ResponseCodeInterpreterTool | FunctionShellTool | LocalShellTool | ApplyPatchTool;

/** Who made the call: the model itself, or a program that it wrote. */
export type ResponseToolCaller = ResponseToolCallerDirect | ResponseToolCallerProgram;

/** The model made the call itself. */
export type ResponseToolCallerDirect = {
    /** @enum {string} */
    type: "direct";
};

/** A program that the model wrote made the call. */
export type ResponseToolCallerProgram = {
    /** The `call_id` of the program. */
    caller_id: string;
    /** @enum {string} */
    type: "program";
};

/** Whether the model uses tools, and which. */
export type ResponseToolChoice = ToolChoiceOptions | ToolChoiceAllowed | ToolChoiceTypes | ToolChoiceFunction | ToolChoiceMcp | ToolChoiceCustom | ToolChoiceProgrammaticToolCalling | ToolChoiceApplyPatch | ToolChoiceShell;

/** A search for deferred tools. */
export type ResponseToolSearchCall = {
    /** What was searched for. */
    arguments: unknown;
    /** Id that its result refers to. */
    call_id: string | null;
    /** Who made the item. */
    created_by?: string;
    /**
     * Whether the provider or your code does the search.
     * @enum {string}
     */
    execution: "server" | "client";
    /** Id of the item (`tsc_…`). */
    id: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** @enum {string} */
    type: "tool_search_call";
};

/** The tools that a search found. */
export type ResponseToolSearchOutputItem = {
    /** The `call_id` of the search. */
    call_id: string | null;
    /** Who made the item. */
    created_by?: string;
    /**
     * Whether the provider or your code does the search.
     * @enum {string}
     */
    execution: "server" | "client";
    /** Id of the item (`tso_…`). */
    id: string;
    /**
     * How far the item is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "incomplete";
    /** The tools found. */
    tools: ResponseTool[];
    /** @enum {string} */
    type: "tool_search_output";
};

/** The tools that a search found. */
export type ResponseToolSearchOutputItemParam = {
    /** The `call_id` of the search. */
    call_id?: string | null;
    /** Whether the provider or your code does the search. */
    execution?: ("server" | "client") | (string & {});
    /** Id of this item, when the API gave it one. */
    id?: string | null;
    /**
     * How far the item is.
     * @enum {string|null}
     */
    status?: "in_progress" | "completed" | "incomplete" | null;
    /** The tools found. */
    tools: (Tool | Unlisted)[];
    /** @enum {string} */
    type: "tool_search_output";
};

/** What built-in tools used. */
export type ResponseToolUsage = {
    image_gen: ResponseToolUsageImageGen;
    web_search: ResponseToolUsageWebSearch;
};

/** Tokens of image generation. */
export type ResponseToolUsageImageGen = {
    /** Input tokens read from the prompt cache. */
    cached_tokens?: number;
    cached_tokens_details?: ResponseCachedImageTokens;
    /** Tokens of prompts and input images. */
    input_tokens: number;
    input_tokens_details: ResponseImageTokens;
    /** Tokens of the images made. */
    output_tokens: number;
    output_tokens_details?: ResponseImageTokens;
    /** Both together. */
    total_tokens: number;
};

/** Web searches. */
export type ResponseToolUsageWebSearch = {
    /** How many searches were made. */
    num_requests: number;
};

/** Cites a web page. */
export type ResponseUrlCitation = {
    /** Where the citation ends in the text. */
    end_index: number;
    /** Where the citation starts in the text. */
    start_index: number;
    /** Title of the page. */
    title: string;
    /** @enum {string} */
    type: "url_citation";
    /** Address of the page. */
    url: string;
};

/** Tokens used. */
export type ResponseUsage = {
    /** Tokens of the input, cached ones included. */
    input_tokens: number;
    input_tokens_details: ResponseUsageInputTokensDetails;
    /** Tokens of the output, reasoning included. */
    output_tokens: number;
    output_tokens_details: ResponseUsageOutputTokensDetails;
    /** Both together. */
    total_tokens: number;
};

/** Kinds of input tokens. */
export type ResponseUsageInputTokensDetails = {
    /** Tokens written to the prompt cache. */
    cache_write_tokens: number;
    cache_write_tokens_details?: ResponseCacheWriteTokensDetails;
    /** Tokens read from the prompt cache. */
    cached_tokens: number;
};

/** Kinds of output tokens. */
export type ResponseUsageOutputTokensDetails = {
    /** Tokens of the reasoning. */
    reasoning_tokens: number;
};

/** What the model did on the web. */
export type ResponseWebSearchAction = ResponseWebSearchActionSearch | ResponseWebSearchActionOpenPage | ResponseWebSearchActionFind;

/** It looked for text on a page. */
export type ResponseWebSearchActionFind = {
    /** The text it looked for. */
    pattern: string;
    /** @enum {string} */
    type: "find_in_page";
    /** Address of the page. */
    url: string;
};

/** It opened a page. */
export type ResponseWebSearchActionOpenPage = {
    /** @enum {string} */
    type: "open_page";
    /** Address of the page. */
    url?: string | null;
};

/** It searched. */
export type ResponseWebSearchActionSearch = {
    /** What it searched for. */
    queries?: string[];
    /**
     * What it searched for. Read `queries` instead.
     * @deprecated
     */
    query?: string;
    /** The pages used; ask for them with `include: ["web_search_call.action.sources"]`. */
    sources?: ResponseWebSearchSource[];
    /** @enum {string} */
    type: "search";
};

/** A web search is finished. */
export type ResponseWebSearchCallCompletedEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.web_search_call.completed";
};

/** A web search begins. */
export type ResponseWebSearchCallInProgressEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.web_search_call.in_progress";
};

/** A web search is under way. */
export type ResponseWebSearchCallSearchingEvent = {
    /** Id of the output item. */
    item_id: string;
    /** Place of the item in `output`. */
    output_index: number;
    /** Place of the event in the stream, from 0. */
    sequence_number: number;
    /** @enum {string} */
    type: "response.web_search_call.searching";
};

/** A page that was used. */
export type ResponseWebSearchSource = {
    /** @enum {string} */
    type: "url";
    /** Address of the page. */
    url: string;
};

/** The model, for example `gpt-5-mini`, or `@provider/model` of the model catalog. May be left out when a config or `prompt` names it. */
export type ResponsesModel = string | ChatModel | ("o1-pro" | "o1-pro-2025-03-19" | "o3-pro" | "o3-pro-2025-06-10" | "o3-deep-research" | "o3-deep-research-2025-06-26" | "o4-mini-deep-research" | "o4-mini-deep-research-2025-06-26" | "computer-use-preview" | "computer-use-preview-2025-03-11" | "gpt-5-codex" | "gpt-5-pro" | "gpt-5-pro-2025-10-06" | "gpt-5.1-codex-max");

/** The model, for example `gpt-5-mini`, or `@provider/model` of the model catalog. May be left out when a config or `prompt` names it. */
export type ResponsesModelParam = (string & {}) | ChatModel | (("o1-pro" | "o1-pro-2025-03-19" | "o3-pro" | "o3-pro-2025-06-10" | "o3-deep-research" | "o3-deep-research-2025-06-26" | "o4-mini-deep-research" | "o4-mini-deep-research-2025-06-26" | "computer-use-preview" | "computer-use-preview-2025-03-11" | "gpt-5-codex" | "gpt-5-pro" | "gpt-5-pro-2025-10-06" | "gpt-5.1-codex-max") | (string & {}));

/** An assistant at work on a thread. */
export type Run = {
    /** The assistant at work. */
    assistant_id: string;
    /** When it was cancelled, in Unix seconds. */
    cancelled_at: number | null;
    /** When it was done, in Unix seconds. */
    completed_at: number | null;
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** When it is given up, in Unix seconds; usually 10 minutes after its creation. */
    expires_at: number | null;
    /** When it failed, in Unix seconds. */
    failed_at: number | null;
    /** Id of the run, `run_…`. */
    id: string;
    /** Why it is incomplete. */
    incomplete_details: RunIncompleteDetails | null;
    /** The instructions it follows. */
    instructions: string;
    /** Why it failed. */
    last_error: RunError | null;
    /** Most completion tokens over all turns. */
    max_completion_tokens: number | null;
    /** Most prompt tokens over all turns. */
    max_prompt_tokens: number | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** The model it runs on. */
    model: string;
    /** @constant */
    object: "thread.run";
    /** Whether the model may call several tools at once. */
    parallel_tool_calls: boolean;
    /** What you must do before it goes on. */
    required_action: RunRequiredAction | null;
    /** Form of the answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format: AssistantResponseFormatOption | null;
    /** When it started, in Unix seconds. */
    started_at: number | null;
    status: RunStatus;
    /** Sampling temperature. */
    temperature?: number | null;
    /** The thread it works on. */
    thread_id: string;
    /** Whether the model has to call tools, or which one. Null leaves it to the model. */
    tool_choice: AssistantToolChoiceOption | null;
    /** The tools it may use. */
    tools: AssistantTool[];
    /** Share of the probability mass that sampling considers. */
    top_p?: number | null;
    /** How a long thread is cut before a run. Null leaves it to the API. */
    truncation_strategy: RunTruncationStrategy | null;
    /** Tokens used; null until the run has ended. */
    usage: RunUsage | null;
};

/** A run to start on a thread. What it leaves out comes from the assistant. */
export type RunCreateParams = {
    /** Instructions to add after the assistant's. */
    additional_instructions?: string | null;
    /** Messages to add to the thread first. */
    additional_messages?: (ThreadMessageCreateParams | (ThreadMessageCreateParams & Fields))[] | null;
    /** Id of the assistant to run, `asst_…`. */
    assistant_id: string;
    /** Instructions to use in place of the assistant's. */
    instructions?: string | null;
    /** Most completion tokens over all turns of the run; past it the run ends as `incomplete`. */
    max_completion_tokens?: number | null;
    /** Most prompt tokens over all turns of the run; past it the run ends as `incomplete`. */
    max_prompt_tokens?: number | null;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Model to use in place of the assistant's. */
    model?: string | null;
    /**
     * Whether the model may call several tools at once.
     * @default true
     */
    parallel_tool_calls?: boolean;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: (ReasoningEffort | (string & {})) | null;
    /** Form of the answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format?: AssistantResponseFormatOptionParam | null | Unlisted;
    /** Send the events of the run as they happen. */
    stream?: boolean | null;
    /**
     * Sampling temperature.
     * @default 1
     */
    temperature?: number | null;
    /** Whether the model has to call tools, or which one. Null leaves it to the model. */
    tool_choice?: (AssistantToolChoiceOptionParam | (string & {}) | (AssistantToolChoiceParam & Fields)) | null;
    /** Tools to use in place of the assistant's. */
    tools?: (AssistantTool | Unlisted)[] | null;
    /**
     * Share of the probability mass that sampling considers.
     * @default 1
     */
    top_p?: number | null;
    /** How a long thread is cut before a run. Null leaves it to the API. */
    truncation_strategy?: (RunTruncationStrategyParam | (RunTruncationStrategyParam & Fields)) | null;
};

/** Why a run failed. */
export type RunError = {
    /**
     * The kind of error.
     * @enum {string}
     */
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
    /** What went wrong, for people. */
    message: string;
};

/** Why a run stopped short. */
export type RunIncompleteDetails = {
    /**
     * The limit that it reached.
     * @enum {string}
     */
    reason?: "max_completion_tokens" | "max_prompt_tokens";
};

/** A page of runs. */
export type RunList = {
    /** The runs of this page. */
    data: Run[];
    /** Id of the first run; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last run; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** What a run waits for. */
export type RunRequiredAction = {
    /** The calls whose outputs it needs. */
    submit_tool_outputs: {
        /** The calls to make; send the result of each. */
        tool_calls: RequiredActionFunctionToolCall[];
    };
    /** @constant */
    type: "submit_tool_outputs";
};

/** Where a run stands. `requires_action` waits for tool outputs; `completed`, `incomplete`, `failed`, `cancelled` and `expired` are final. */
export type RunStatus = "queued" | "in_progress" | "requires_action" | "cancelling" | "cancelled" | "failed" | "completed" | "incomplete" | "expired";

/** One step of a run, either a message or a round of tool calls. */
export type RunStep = {
    /** The assistant at work. */
    assistant_id: string;
    /** When it was cancelled, in Unix seconds. */
    cancelled_at: number | null;
    /** When it was done, in Unix seconds. */
    completed_at: number | null;
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** When its run expired, in Unix seconds. */
    expired_at: number | null;
    /** When it failed, in Unix seconds. */
    failed_at: number | null;
    /** Id of the step, `step_…`. */
    id: string;
    /** Why it failed. */
    last_error: RunStepError | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** @constant */
    object: "thread.run.step";
    /** The run it is part of. */
    run_id: string;
    /**
     * Where the step stands.
     * @enum {string}
     */
    status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
    step_details: RunStepDetails;
    /** The thread it works on. */
    thread_id: string;
    /**
     * What the step does.
     * @enum {string}
     */
    type: "message_creation" | "tool_calls";
    /** Tokens used; null while the step is in progress. */
    usage: RunUsage | null;
};

/** The fields that change. */
export type RunStepDelta = {
    /** More of the message, or of the calls of tools. */
    step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
};

/** What a stream adds to a step. */
export type RunStepDeltaEvent = {
    delta: RunStepDelta;
    /** The step. */
    id: string;
    /** @constant */
    object: "thread.run.step.delta";
};

/** The step writes a message. */
export type RunStepDeltaMessageDelta = {
    /** The message. */
    message_creation?: {
        /** Id of the message. */
        message_id?: string;
    };
    /** @constant */
    type: "message_creation";
};

/** What the step did. */
export type RunStepDetails = MessageCreationStepDetails | ToolCallsStepDetails;

/** Why a step failed. */
export type RunStepError = {
    /**
     * The kind of error.
     * @enum {string}
     */
    code: "server_error" | "rate_limit_exceeded";
    /** What went wrong, for people. */
    message: string;
};

/** The text of the passages that a file search found. */
export type RunStepInclude = "step_details.tool_calls[*].file_search.results[*].content" | (string & {});

/** A page of steps. */
export type RunStepList = {
    /** The steps of this page. */
    data: RunStep[];
    /** Id of the first step; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last step; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** A call of a tool. */
export type RunStepToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** An addition to one call. */
export type RunStepToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

/** The outputs that a run waits for, all in one request. */
export type RunSubmitToolOutputsParams = {
    /** Send the events of the run as they happen. */
    stream?: boolean | null;
    /** One output for each call in `required_action`. */
    tool_outputs: (RunToolOutput | (RunToolOutput & Fields))[];
};

/** The output of one call. */
export type RunToolOutput = {
    /** What the function returned, as text. */
    output?: string;
    /** Id of the call, `call_…`. */
    tool_call_id?: string;
};

/** Which part of the thread the model sees. */
export type RunTruncationStrategy = {
    /** How many messages `last_messages` keeps. */
    last_messages?: number | null;
    /**
     * `auto` drops messages from the middle until the rest fits; `last_messages` keeps only the newest.
     * @enum {string}
     */
    type: "auto" | "last_messages";
};

/** Which part of the thread the model sees. */
export type RunTruncationStrategyParam = {
    /** How many messages `last_messages` keeps. */
    last_messages?: number | null;
    /** `auto` drops messages from the middle until the rest fits; `last_messages` keeps only the newest. */
    type: ("auto" | "last_messages") | (string & {});
};

/** What to change about a run. */
export type RunUpdateParams = {
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
};

/** Tokens of a run or a step. */
export type RunUsage = {
    /** Tokens written. */
    completion_tokens: number;
    /** Tokens read. */
    prompt_tokens: number;
    /** Both together. */
    total_tokens: number;
};

/** Settings of `sagemaker`: those of `bedrock`, and what to send with each call. */
export type SageMakerConfiguration = BedrockConfiguration & {
    /** Value of the custom attributes header. */
    amzn_sagemaker_custom_attributes?: string;
    /** JMESPath that decides whether to explain the answer. */
    amzn_sagemaker_enable_explanations?: string;
    /** Inference component. */
    amzn_sagemaker_inference_component?: string;
    /** Your id for the calls. */
    amzn_sagemaker_inference_id?: string;
    /** Name of the endpoint. */
    amzn_sagemaker_model_name?: string;
    /** Id of a stateful session. */
    amzn_sagemaker_session_id?: string;
    /** Container of a multi-container endpoint. */
    amzn_sagemaker_target_container_hostname?: string;
    /** Model of a multi-model endpoint. */
    amzn_sagemaker_target_model?: string;
    /** Production variant. */
    amzn_sagemaker_target_variant?: string;
};

/** A group that the identity provider sent, or that a mapping announced. */
export type ScimGroup = {
    /** Id of the group, a UUID. */
    id: string;
    /** Name of the group in the identity provider. */
    name: string;
};

/** A page of groups. */
export type ScimGroupList = {
    /** The groups of the identity provider. */
    groups: ScimGroup[];
    /** Groups on all pages. */
    total_count: number;
};

/** Who is in the group belongs to the workspace, with this role. */
export type ScimWorkspaceMapping = {
    /** Id of the mapping, a UUID. */
    id: string;
    role: WorkspaceRole;
    /** Name of the group. */
    scim_group: string;
    /** Id of the group. */
    scim_group_id: string;
    /** Id of the workspace. */
    workspace_id: string;
};

/** Maps a group that is there already. */
export type ScimWorkspaceMappingByGroupId = {
    role: WorkspaceRole;
    /** Id of the group. */
    scim_group_id: string;
    /** Id or slug of the workspace. */
    workspace_id: string;
};

/** Maps a group by name; it is announced if the identity provider has not sent it yet. */
export type ScimWorkspaceMappingByGroupName = {
    role: WorkspaceRole;
    /** Name of the group in the identity provider. */
    scim_group_name: string;
    /** Id or slug of the workspace. */
    workspace_id: string;
};

/** The workspace, the role, and the group by its id or by its name. */
export type ScimWorkspaceMappingCreateParams = ScimWorkspaceMappingByGroupId | ScimWorkspaceMappingByGroupName;

/** Whether the mapping is gone. */
export type ScimWorkspaceMappingDeleted = {
    /** Whether the mapping is gone. */
    success: boolean;
};

/** A page of mappings. */
export type ScimWorkspaceMappingList = {
    /** Which group becomes which workspace. */
    mappings: ScimWorkspaceMapping[];
    /** This page, counted from 0. */
    page?: number;
    /** Mappings per page. */
    page_size?: number;
    /** Mappings on all pages. */
    total_count: number;
};

/** Lets a model give a score. */
export type ScoreModelGrader = {
    /** Messages to it; may have templates. */
    input: GraderInputMessage[];
    /** The model that scores. */
    model: string;
    /** Name of the grader. */
    name: string;
    /** Lowest and highest score, `[0, 1]` by default. */
    range?: number[];
    sampling_params?: ScoreModelGraderSamplingParams;
    /** @constant */
    type: "score_model";
};

/** Sampling of the model that scores. */
export type ScoreModelGraderSamplingParams = {
    /** Most tokens it may write. */
    max_completions_tokens?: number | null;
    /** How much a reasoning model thinks. Less is faster and cheaper; null leaves it to the model. */
    reasoning_effort?: ReasoningEffort | null;
    /** Seed of the sampling. */
    seed?: number | null;
    /** Sampling temperature. */
    temperature?: number | null;
    /** Share of the probability mass that sampling considers. */
    top_p?: number | null;
};

/** How to sign in to the secret manager. */
export type SecretManagerAuth = AwsSecretsManagerAuth | AzureKeyVaultAuth | HashicorpVaultAuth;

/** How Portkey signs in to the secret manager. Secrets in it are masked or left out. */
export type SecretManagerAuthSummary = {
    /** AWS: id of the access key, for `accessKey`. */
    aws_access_key_id?: string;
    /** How to sign in at AWS. */
    aws_auth_type?: ("accessKey" | "assumedRole" | "serviceRole") | (string & {});
    /** AWS: external id that the role asks for. */
    aws_external_id?: string | null;
    /** AWS: region, for example `us-east-1`. */
    aws_region?: string;
    /** AWS: the role to take on, for `assumedRole`. */
    aws_role_arn?: string;
    /** AWS: secret of the access key. Masked. */
    aws_secret_access_key?: string;
    /** Azure: with an Entra application (`entra`), a managed identity, or what the environment has (`default`). */
    azure_auth_mode?: ("entra" | "managed" | "default") | (string & {});
    /** Azure: id of the Entra application. */
    azure_entra_client_id?: string;
    /** Azure: secret of the Entra application. Masked. */
    azure_entra_client_secret?: string;
    /** Azure: id of the Entra tenant. */
    azure_entra_tenant_id?: string;
    /** Azure: id of the managed identity's client. */
    azure_managed_client_id?: string;
    /**
     * Azure: URL of the key vault, `https://….vault.azure.net`.
     * Format: uri
     */
    azure_vault_url?: string;
    /**
     * HashiCorp: URL of the vault.
     * Format: uri
     */
    vault_addr?: string;
    /** HashiCorp: with a token, a role of `approle`, or Kubernetes. */
    vault_auth_type?: ("token" | "approle" | "kubernetes") | (string & {});
    /** HashiCorp: namespace of the vault. */
    vault_namespace?: string;
    /** HashiCorp: role to sign in as, for `kubernetes`. */
    vault_role?: string;
    /** HashiCorp: id of the role, for `approle`. */
    vault_role_id?: string;
    /** HashiCorp: secret of the role, for `approle`. Masked. */
    vault_secret_id?: string;
    /** HashiCorp: token of the vault, for `token`. Masked. */
    vault_token?: string;
} & {
    [key: string]: unknown;
};

/** Fields to change. They are merged with those there are, and the result has to fit the reference's manager. */
export type SecretManagerAuthUpdate = {
    /** AWS: id of the access key, for `accessKey`. */
    aws_access_key_id?: string;
    /** How to sign in at AWS. */
    aws_auth_type?: ("accessKey" | "assumedRole" | "serviceRole") | (string & {});
    /** AWS: external id that the role asks for. */
    aws_external_id?: string | null;
    /** AWS: region, for example `us-east-1`. */
    aws_region?: string;
    /** AWS: the role to take on, for `assumedRole`. */
    aws_role_arn?: string;
    /** AWS: secret of the access key. Masked. */
    aws_secret_access_key?: string;
    /** Azure: with an Entra application (`entra`), a managed identity, or what the environment has (`default`). */
    azure_auth_mode?: ("entra" | "managed" | "default") | (string & {});
    /** Azure: id of the Entra application. */
    azure_entra_client_id?: string;
    /** Azure: secret of the Entra application. Masked. */
    azure_entra_client_secret?: string;
    /** Azure: id of the Entra tenant. */
    azure_entra_tenant_id?: string;
    /** Azure: id of the managed identity's client. */
    azure_managed_client_id?: string;
    /**
     * Azure: URL of the key vault, `https://….vault.azure.net`.
     * Format: uri
     */
    azure_vault_url?: string;
    /**
     * HashiCorp: URL of the vault.
     * Format: uri
     */
    vault_addr?: string;
    /** HashiCorp: with a token, a role of `approle`, or Kubernetes. */
    vault_auth_type?: ("token" | "approle" | "kubernetes") | (string & {});
    /** HashiCorp: namespace of the vault. */
    vault_namespace?: string;
    /** HashiCorp: role to sign in as, for `kubernetes`. */
    vault_role?: string;
    /** HashiCorp: id of the role, for `approle`. */
    vault_role_id?: string;
    /** HashiCorp: secret of the role, for `approle`. Masked. */
    vault_secret_id?: string;
    /** HashiCorp: token of the vault, for `token`. Masked. */
    vault_token?: string;
};

/** Where the secret is: AWS Secrets Manager, Azure Key Vault or HashiCorp Vault. */
export type SecretManagerType = ("aws_sm" | "azure_kv" | "hashicorp_vault") | (string & {});

/** Takes a field from a secret manager when the request is made, instead of a stored value. */
export type SecretMapping = {
    /** Key inside the secret. Null takes the reference's own key. */
    secret_key?: string | null;
    /** Id or slug of the secret reference. */
    secret_reference_id: string;
    /** The field to fill, for example `key` or `configurations.aws_secret_access_key`. */
    target_field: string;
    /** Whether the secret is text or JSON. */
    value_format?: ("json" | "string" | null) | (string & {});
};

/** Where a secret is and how to get at it. The secret itself is never shown. */
export type SecretReference = SecretReferenceSummary & {
    /** Whether every workspace may use it. */
    allow_all_workspaces: boolean;
    /** The workspaces that may use it otherwise. */
    allowed_workspaces?: string[];
    auth_config: SecretManagerAuthSummary;
    /** Id of who made it. */
    created_by: string;
    /** What the secret is for. */
    description: string | null;
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    /** Key inside the secret. Null when the secret is the value. */
    secret_key: string | null;
    /** Name or path of the secret in its manager. */
    secret_path: string;
    /** Labels of your own. */
    tags: {
        [key: string]: string;
    } | null;
};

/** The reference to make. The kind of `auth_config` has to fit `manager_type`. */
export type SecretReferenceCreateParams = {
    /**
     * Whether every workspace may use it.
     * @default true
     */
    allow_all_workspaces?: boolean;
    /** Workspaces that may use it, by id or slug. */
    allowed_workspaces?: string[];
    auth_config: SecretManagerAuth;
    /** What the secret is for. */
    description?: string | null;
    manager_type: SecretManagerType;
    /** Name, for people. */
    name: string;
    /**
     * Default is the organisation of the key.
     * Format: uuid
     */
    organisation_id?: string;
    /** Key inside a secret of several values. */
    secret_key?: string | null;
    /** Name or path of the secret in its manager. */
    secret_path: string;
    /** Default is made from the name. */
    slug?: string;
    /** Labels of your own. */
    tags?: {
        [key: string]: string;
    } | null;
};

/** The new reference. */
export type SecretReferenceCreated = {
    /**
     * Id of the reference, a UUID.
     * Format: uuid
     */
    id: string;
    object: "secret-reference" | (string & {});
    /** What secret mappings name it by. */
    slug: string;
};

/** An empty object; the reference is gone. */
export type SecretReferenceDeleted = {
    [key: string]: unknown;
};

/** A page of secret references. */
export type SecretReferenceList = {
    /** The references of this page. */
    data: SecretReferenceSummary[];
    object: "list" | (string & {});
    /** References on all pages. */
    total: number;
};

/** A secret reference, as lists show it. */
export type SecretReferenceSummary = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the reference.
     * Format: uuid
     */
    id: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    manager_type: SecretManagerType;
    /** Its name, for people. */
    name: string;
    object: "secret-reference" | (string & {});
    /** What `secret_reference_id` fields may use instead of the id. */
    slug: string;
    status: "ACTIVE" | (string & {});
};

/** What to change; what is left out stays. The manager cannot be changed. */
export type SecretReferenceUpdateParams = {
    /** True drops the list of workspaces. */
    allow_all_workspaces?: boolean;
    /** Replaces the list, and sets `allow_all_workspaces` to false. */
    allowed_workspaces?: string[];
    auth_config?: SecretManagerAuthUpdate;
    /** New words on what the secret is for. Null removes them. */
    description?: string | null;
    /** New name, for people. */
    name?: string;
    /** Key inside a secret of several values. */
    secret_key?: string | null;
    /** Name or path of the secret in its manager. */
    secret_path?: string;
    /** Labels of your own. */
    tags?: {
        [key: string]: string;
    } | null;
};

/** An empty object; the change is made. */
export type SecretReferenceUpdated = {
    [key: string]: unknown;
};

/** The text has a number of sentences within limits. */
export type SentenceCountCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.sentenceCount";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: SentenceCountParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Limits of `default.sentenceCount`. */
export type SentenceCountParameters = {
    /**
     * Most sentences.
     * @default 99999
     */
    maxSentences?: number;
    /**
     * Fewest sentences.
     * @default 0
     */
    minSentences?: number;
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** A bundle of instructions and files that models can use in a container. */
export type Skill = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Number of the version that is used when none is named. */
    default_version: string;
    /** What it is for, from `SKILL.md`. */
    description: string;
    /** Id of the skill (`skill_…`). */
    id: string;
    /** Number of the newest version. */
    latest_version: string;
    /** Its name, from `SKILL.md`. */
    name: string;
    /** @enum {string} */
    object: "skill";
};

/** The files of a new skill. */
export type SkillCreateParams = {
    /** One zip file, or all files of the skill's directory. `SKILL.md` has to be among them. */
    files?: FileInput[] | FileInput;
};

/** A page of skills. */
export type SkillList = {
    /** The skills. */
    data: Skill[];
    /** Id of the first item, null on an empty page. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item, null on an empty page. */
    last_id: string | null;
    /** @enum {string} */
    object: "list";
};

/** A stored skill. */
export type SkillReference = {
    /** Id of the skill (`skill_…`). */
    skill_id: string;
    /** @enum {string} */
    type: "skill_reference";
    /** Version number, or `latest`. The skill's default version when left out. */
    version?: string;
};

/** What to change about a skill. */
export type SkillUpdateParams = {
    /** Number of the version that is used when none is named, for example `2`. */
    default_version: string;
};

/** A version of a skill. Versions do not change. */
export type SkillVersion = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** What it is for, from `SKILL.md`. */
    description: string;
    /** Id of the version (`skillver_…`). */
    id: string;
    /** Its name, from `SKILL.md`. */
    name: string;
    /** @enum {string} */
    object: "skill.version";
    /** Id of the skill (`skill_…`). */
    skill_id: string;
    /** Its number, from `1`. */
    version: string;
};

/** The files of a new version. */
export type SkillVersionCreateParams = {
    /**
     * Whether to use it from now on when no version is named.
     * @default false
     */
    default?: boolean;
    /** One zip file, or all files of the skill's directory. `SKILL.md` has to be among them. */
    files?: FileInput[] | FileInput;
};

/** A page of versions. */
export type SkillVersionList = {
    /** The versions. */
    data: SkillVersion[];
    /** Id of the first item, null on an empty page. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last item, null on an empty page. */
    last_id: string | null;
    /** @enum {string} */
    object: "list";
};

/** A piece of the sound. */
export type SpeechAudioDeltaEvent = {
    /** The piece as base64. */
    audio: string;
    /** @enum {string} */
    type: "speech.audio.delta";
};

/** The end of the sound. */
export type SpeechAudioDoneEvent = {
    /** @enum {string} */
    type: "speech.audio.done";
    usage: SpeechUsage;
};

/** What is to be said, and how. */
export type SpeechCreateParams = {
    /** The text to speak, at most 4096 characters. */
    input: string;
    /** How to speak; not with `tts-1` and `tts-1-hd`. */
    instructions?: string;
    /** Name of the model that speaks, for example `gpt-4o-mini-tts`. */
    model: (string & {}) | SpeechModel;
    /**
     * File format.
     * @default mp3
     */
    response_format?: ("mp3" | "opus" | "aac" | "flac" | "wav" | "pcm") | (string & {});
    /**
     * Speed, 0.25 to 4.
     * @default 1
     */
    speed?: number;
    /**
     * How the sound is sent: `audio` as bytes, `sse` as events with base64 in them; `sse` not with `tts-1` and `tts-1-hd`.
     * @default audio
     */
    stream_format?: ("sse" | "audio") | (string & {});
    /** Name of a voice, or the id of one of your own. */
    voice: (string & {}) | (("alloy" | "ash" | "ballad" | "coral" | "echo" | "fable" | "nova" | "onyx" | "sage" | "shimmer" | "verse" | "marin" | "cedar") | (string & {})) | (SpeechVoiceId | (SpeechVoiceId & Fields));
};

/** A model that speaks. */
export type SpeechModel = ("tts-1" | "tts-1-hd" | "gpt-4o-mini-tts" | "gpt-4o-mini-tts-2025-12-15") | (string & {});

/** One event of a reply with `stream_format: sse`. */
export type SpeechStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent;

/** Tokens used. */
export type SpeechUsage = {
    /** Tokens of the text. */
    input_tokens: number;
    /** Tokens of the sound. */
    output_tokens: number;
    /** Both together. */
    total_tokens: number;
};

/** A voice of your own. */
export type SpeechVoiceId = {
    /** Id of the voice, for example `voice_…`. */
    id: string;
};

/** Size of the chunks. */
export type StaticFileChunkingStrategy = {
    /** Tokens that neighbours share, at most half of a chunk. */
    chunk_overlap_tokens: number;
    /** Most tokens in a chunk. */
    max_chunk_size_tokens: number;
};

/** Chunks of a size that you choose. */
export type StaticFileChunkingStrategyObject = {
    static: StaticFileChunkingStrategy;
    /** @constant */
    type: "static";
};

/** The routing config. The hosted control plane sends it as JSON text, so parse it when it is a string. */
export type StoredGatewayConfig = string | GatewayConfig;

/** Compares two texts; passes or fails. */
export type StringCheckGrader = {
    /** The text to check; may have templates such as `{{sample.output_text}}`. */
    input: string;
    /** Name of the grader. */
    name: string;
    /**
     * Equal, not equal, contains, or contains in any case.
     * @enum {string}
     */
    operation: "eq" | "ne" | "like" | "ilike";
    /** The text to compare with; may have templates such as `{{item.answer}}`. */
    reference: string;
    /** @constant */
    type: "string_check";
};

/** Settings of supervised training. `auto` lets the provider choose. */
export type SupervisedHyperparameters = {
    batch_size?: FineTuningBatchSize;
    learning_rate_multiplier?: FineTuningLearningRateMultiplier;
    n_epochs?: FineTuningEpochs;
};

/** Settings of supervised training. `auto` lets the provider choose. */
export type SupervisedHyperparametersParam = {
    batch_size?: FineTuningBatchSizeParam;
    learning_rate_multiplier?: FineTuningLearningRateMultiplierParam;
    n_epochs?: FineTuningEpochsParam;
};

/** Training on good answers. */
export type SupervisedMethod = {
    hyperparameters?: SupervisedHyperparameters;
};

/** Training on good answers. */
export type SupervisedMethodParam = {
    hyperparameters?: (SupervisedHyperparametersParam | (SupervisedHyperparametersParam & Fields));
};

/** SydeLabs finds no attack in the request. */
export type SydeGuardCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "sydelabs.sydeguard";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: SydeGuardParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Thresholds of `sydelabs.sydeguard`. */
export type SydeGuardParameters = {
    /**
     * Score from which it is an evasion.
     * @default 0.5
     */
    evasion_threshold?: number;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Score from which it is a prompt injection.
     * @default 0.5
     */
    prompt_injection_threshold?: number;
    /**
     * Milliseconds to wait for the check.
     * @default 5000
     */
    timeout?: number;
    /**
     * Score from which it is toxic.
     * @default 0.5
     */
    toxicity_threshold?: number;
};

/** Query parameters of `mcpServers.capabilities.sync`. */
export type SyncMcpServerCapabilitiesQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Query parameters of `mcpServers.metadata.sync`. */
export type SyncMcpServerMetadataQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** Adds results of a web search by Tavily to the request. */
export type TavilyCheck = {
    /** The check, which begins with `tavily.`. Its full id is not documented. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: TavilyParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Search of the Tavily check. */
export type TavilyParameters = {
    /**
     * Whether Tavily sets the parameters by the question.
     * @default false
     */
    autoParameters?: boolean;
    /**
     * Most passages from one page.
     * @default 3
     */
    chunksPerSource?: number;
    /** Country whose results come first, with the topic `general`. */
    country?: string;
    /** Only results before this day, `YYYY-MM-DD`. */
    endDate?: string;
    /**
     * Whether phrases in quotation marks must occur as they are.
     * @default false
     */
    exactMatch?: boolean;
    /** No results of these domains. */
    excludeDomains?: string[];
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Whether to add an answer that Tavily wrote, and how long. */
    includeAnswer?: boolean | (("basic" | "advanced") | (string & {}));
    /** Only results of these domains. */
    includeDomains?: string[];
    /**
     * Whether to add the address of each page's icon.
     * @default false
     */
    includeFavicon?: boolean;
    /**
     * Whether to describe the images.
     * @default false
     */
    includeImageDescriptions?: boolean;
    /**
     * Whether to add images.
     * @default false
     */
    includeImages?: boolean;
    /** Whether to add the text of the pages, and in which form. */
    includeRawContent?: boolean | (("markdown" | "text") | (string & {}));
    /**
     * Whether to report the credits used.
     * @default false
     */
    includeUsage?: boolean;
    /**
     * How many results to add at most.
     * @default 5
     */
    maxResults?: number;
    /**
     * Text before the results.
     * @default <web_search_context>
     */
    prefix?: string;
    /**
     * Whether to leave out unsafe pages; only in Tavily's enterprise plan.
     * @default false
     */
    safeSearch?: boolean;
    /** How thoroughly to search; more takes longer. */
    searchDepth?: ("advanced" | "basic" | "fast" | "ultra-fast") | (string & {});
    /** Only results after this day, `YYYY-MM-DD`. */
    startDate?: string;
    /**
     * Text after the results.
     * @default </web_search_context>
     */
    suffix?: string;
    /** How old results may be: `day`, `week`, `month` or `year`. */
    timeRange?: string;
    /**
     * Milliseconds to wait for the search.
     * @default 30000
     */
    timeout?: number;
    /** Kind of results. */
    topic?: ("general" | "news" | "finance") | (string & {});
};

/** Text with its annotations. */
export type TextContentBlock = {
    text: ThreadMessageText;
    /** @constant */
    type: "text";
};

/** Text to send. */
export type TextContentBlockParam = {
    /** What the message says in this part. */
    text: string;
    /** @constant */
    type: "text";
};

/** More text. */
export type TextDeltaBlock = {
    /** Which part of the message. */
    index: number;
    /** What to append. */
    text?: {
        /** More sources of the text. */
        annotations?: ThreadMessageAnnotationDelta[];
        /** Text to append. */
        value?: string;
    };
    /** @constant */
    type: "text";
};

/** Scores how alike two texts are. */
export type TextSimilarityGrader = {
    /**
     * How likeness is measured.
     * @enum {string}
     */
    evaluation_metric: "cosine" | "fuzzy_match" | "bleu" | "gleu" | "meteor" | "rouge_1" | "rouge_2" | "rouge_3" | "rouge_4" | "rouge_5" | "rouge_l";
    /** The text to grade; may have templates. */
    input: string;
    /** Name of the grader. */
    name: string;
    /** The text to compare with; may have templates. */
    reference: string;
    /** @constant */
    type: "text_similarity";
};

/** A conversation, to which messages are added and on which assistants run. */
export type Thread = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** Id of the thread, `thread_…`. */
    id: string;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** @constant */
    object: "thread";
    /** Files and vector stores for the tools, in this thread only. */
    tool_resources: AssistantToolResources | null;
};

/** A new thread and the run to start on it. */
export type ThreadCreateAndRunParams = {
    /** Id of the assistant to run, `asst_…`. */
    assistant_id: string;
    /** Instructions to use in place of the assistant's. */
    instructions?: string | null;
    /** Most completion tokens over all turns of the run; past it the run ends as `incomplete`. */
    max_completion_tokens?: number | null;
    /** Most prompt tokens over all turns of the run; past it the run ends as `incomplete`. */
    max_prompt_tokens?: number | null;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Model to use in place of the assistant's. */
    model?: string | null;
    /**
     * Whether the model may call several tools at once.
     * @default true
     */
    parallel_tool_calls?: boolean;
    /** Form of the answers: `auto`, plain text, JSON, or JSON that follows a schema. */
    response_format?: AssistantResponseFormatOptionParam | null | Unlisted;
    /** Send the events of the run as they happen. */
    stream?: boolean | null;
    /**
     * Sampling temperature.
     * @default 1
     */
    temperature?: number | null;
    thread?: (ThreadCreateParams | (ThreadCreateParams & Fields));
    /** Whether the model has to call tools, or which one. Null leaves it to the model. */
    tool_choice?: (AssistantToolChoiceOptionParam | (string & {}) | (AssistantToolChoiceParam & Fields)) | null;
    /** Files and vector stores for the tools, in this run only. */
    tool_resources?: (AssistantToolResourcesParam | (AssistantToolResourcesParam & Fields)) | null;
    /** Tools to use in place of the assistant's. */
    tools?: (AssistantTool | Unlisted)[] | null;
    /**
     * Share of the probability mass that sampling considers.
     * @default 1
     */
    top_p?: number | null;
    /** How a long thread is cut before a run. Null leaves it to the API. */
    truncation_strategy?: (RunTruncationStrategyParam | (RunTruncationStrategyParam & Fields)) | null;
};

/** A new thread, empty or with its first messages. */
export type ThreadCreateParams = {
    /** Messages to start with. */
    messages?: (ThreadMessageCreateParams | (ThreadMessageCreateParams & Fields))[];
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Files and vector stores for the tools, in this thread only. */
    tool_resources?: (AssistantToolResourcesCreateParams | (AssistantToolResourcesCreateParams & Fields)) | null;
};

/** A thread was created. */
export type ThreadCreatedEvent = {
    data: Thread;
    /** Whether input audio is transcribed. */
    enabled?: boolean;
    /** @constant */
    event: "thread.created";
};

/** Confirms that a thread was deleted. */
export type ThreadDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the thread. */
    id: string;
    /** @constant */
    object: "thread.deleted";
};

/** A message of a thread. */
export type ThreadMessage = {
    /** The assistant that wrote it. */
    assistant_id: string | null;
    /** Files of the message and the tools that got them. */
    attachments: ThreadMessageAttachment[] | null;
    /** When it was completed, in Unix seconds. */
    completed_at: number | null;
    /** Text, images and refusals, in order. */
    content: ThreadMessageContent[];
    /** When it was created, in Unix seconds. */
    created_at: number;
    /** Id of the message, `msg_…`. */
    id: string;
    /** When it was given up, in Unix seconds. */
    incomplete_at: number | null;
    /** Why the message is incomplete. */
    incomplete_details: ThreadMessageIncompleteDetails | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** @constant */
    object: "thread.message";
    /**
     * Who wrote it.
     * @enum {string}
     */
    role: "user" | "assistant";
    /** The run that wrote it; null for messages that you added. */
    run_id: string | null;
    /**
     * How far the message is.
     * @enum {string}
     */
    status: "in_progress" | "incomplete" | "completed";
    /** The thread it belongs to. */
    thread_id: string;
};

/** Says what a part of the text stands for. */
export type ThreadMessageAnnotation = FileCitationAnnotation | FilePathAnnotation;

/** A new annotation, or more of one. */
export type ThreadMessageAnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** A file of a message and the tools it goes to. */
export type ThreadMessageAttachment = {
    /** Id of the file, `file-…`. */
    file_id?: string;
    /** Tools that get the file. */
    tools?: (AssistantCodeInterpreterTool | AssistantFileSearchToolTypeOnly)[];
};

/** A file of a message and the tools it goes to. */
export type ThreadMessageAttachmentParam = {
    /** Id of the file, `file-…`. */
    file_id?: string;
    /** Tools that get the file. */
    tools?: (AssistantCodeInterpreterTool | AssistantFileSearchToolTypeOnly | Unlisted)[];
};

/** The message is done. */
export type ThreadMessageCompletedEvent = {
    data: ThreadMessage;
    /** @constant */
    event: "thread.message.completed";
};

/** A part of a message. */
export type ThreadMessageContent = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

/** An addition to one part. */
export type ThreadMessageContentDelta = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

/** A part of a message that you send. */
export type ThreadMessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

/** A message to add to a thread. */
export type ThreadMessageCreateParams = {
    /** Files for the message and the tools that get them. */
    attachments?: (ThreadMessageAttachmentParam | (ThreadMessageAttachmentParam & Fields))[] | null;
    /** A text, or text and images in parts. */
    content: string | (ThreadMessageContentPartParam | Unlisted)[];
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Who speaks: `user`, or `assistant` to put words in its mouth. */
    role: ("user" | "assistant") | (string & {});
};

/** The message was created. */
export type ThreadMessageCreatedEvent = {
    data: ThreadMessage;
    /** @constant */
    event: "thread.message.created";
};

/** Confirms that a message was deleted. */
export type ThreadMessageDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the message. */
    id: string;
    /** @constant */
    object: "thread.message.deleted";
};

/** The fields that change. */
export type ThreadMessageDelta = {
    /** Additions to the parts of the message. */
    content?: ThreadMessageContentDelta[];
    /**
     * Who writes it.
     * @enum {string}
     */
    role?: "user" | "assistant";
};

/** What a stream adds to a message. */
export type ThreadMessageDeltaEvent = {
    delta: ThreadMessageDelta;
    /** The message. */
    id: string;
    /** @constant */
    object: "thread.message.delta";
};

/** More of a message. */
export type ThreadMessageDeltaStreamEvent = {
    data: ThreadMessageDeltaEvent;
    /** @constant */
    event: "thread.message.delta";
};

/** The message is being worked on. */
export type ThreadMessageInProgressEvent = {
    data: ThreadMessage;
    /** @constant */
    event: "thread.message.in_progress";
};

/** Why a message stopped short. */
export type ThreadMessageIncompleteDetails = {
    /**
     * What ended it.
     * @enum {string}
     */
    reason: "content_filter" | "max_tokens" | "run_cancelled" | "run_expired" | "run_failed";
};

/** The message stopped short. */
export type ThreadMessageIncompleteEvent = {
    data: ThreadMessage;
    /** @constant */
    event: "thread.message.incomplete";
};

/** A page of messages. */
export type ThreadMessageList = {
    /** The messages of this page. */
    data: ThreadMessage[];
    /** Id of the first message; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last message; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** Text with its annotations. */
export type ThreadMessageText = {
    /** Sources and files that parts of the text stand for. */
    annotations: ThreadMessageAnnotation[];
    /** The text. */
    value: string;
};

/** What to change about a message. */
export type ThreadMessageUpdateParams = {
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
};

/** The run was cancelled. */
export type ThreadRunCancelledEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.cancelled";
};

/** The run is being cancelled. */
export type ThreadRunCancellingEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.cancelling";
};

/** The run is done. */
export type ThreadRunCompletedEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.completed";
};

/** The run was created. */
export type ThreadRunCreatedEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.created";
};

/** The run expired. */
export type ThreadRunExpiredEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.expired";
};

/** The run failed. */
export type ThreadRunFailedEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.failed";
};

/** The run is being worked on. */
export type ThreadRunInProgressEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.in_progress";
};

/** The run stopped short. */
export type ThreadRunIncompleteEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.incomplete";
};

/** The run waits for its turn. */
export type ThreadRunQueuedEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.queued";
};

/** The run waits for tool outputs. */
export type ThreadRunRequiresActionEvent = {
    data: Run;
    /** @constant */
    event: "thread.run.requires_action";
};

/** The step was cancelled. */
export type ThreadRunStepCancelledEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.cancelled";
};

/** The step is done. */
export type ThreadRunStepCompletedEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.completed";
};

/** The step was created. */
export type ThreadRunStepCreatedEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.created";
};

/** More of a step. */
export type ThreadRunStepDeltaStreamEvent = {
    data: RunStepDeltaEvent;
    /** @constant */
    event: "thread.run.step.delta";
};

/** The step expired. */
export type ThreadRunStepExpiredEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.expired";
};

/** The step failed. */
export type ThreadRunStepFailedEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.failed";
};

/** The step is being worked on. */
export type ThreadRunStepInProgressEvent = {
    data: RunStep;
    /** @constant */
    event: "thread.run.step.in_progress";
};

/** What to change about a thread; fields left out stay as they are. */
export type ThreadUpdateParams = {
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Files and vector stores for the tools; each list replaces the old one. */
    tool_resources?: (AssistantToolResourcesParam | (AssistantToolResourcesParam & Fields)) | null;
};

/** Settings of a check that asks a provider and takes no others. */
export type TimeLimitedParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Milliseconds to wait for the check; the default depends on the provider, mostly 5000. */
    timeout?: number;
};

/** A price. */
export type TokenPrice = {
    /**
     * Price of one token.
     * Format: float
     */
    price?: number;
};

/** A tool that the model may use, either run by the provider or by your code. */
export type Tool = FunctionTool | CustomTool | NamespaceTool | ToolSearchTool | ProgrammaticToolCallingTool | FileSearchTool | WebSearchTool | WebSearchPreviewTool | McpTool | ImageGenerationTool | ComputerTool | ComputerUsePreviewTool | ResponseCodeInterpreterTool | FunctionShellTool | LocalShellTool | ApplyPatchTool;

/** Who may call the tool: the model itself (`direct`), a program the model wrote (`programmatic`), or both. */
export type ToolAllowedCallers = ("direct" | "programmatic")[] | null;

/** The step calls tools. */
export type ToolCallDeltaObject = {
    /** Additions to the calls. */
    tool_calls?: RunStepToolCallDelta[];
    /** @constant */
    type: "tool_calls";
};

/** The step called tools. */
export type ToolCallsStepDetails = {
    /** The calls. */
    tool_calls: RunStepToolCall[];
    /** @constant */
    type: "tool_calls";
};

/** Only some of the tools. */
export type ToolChoiceAllowed = {
    /**
     * `auto` leaves it to the model, `required` makes it use at least one.
     * @enum {string}
     */
    mode: "auto" | "required";
    /** The tools, for example `{ "type": "function", "name": "get_weather" }`. */
    tools: {
        [key: string]: unknown;
    }[];
    /** @enum {string} */
    type: "allowed_tools";
};

/** A change to a file. */
export type ToolChoiceApplyPatch = {
    /** @enum {string} */
    type: "apply_patch";
};

/** A custom tool of yours. */
export type ToolChoiceCustom = {
    /** The tool to call. */
    name: string;
    /** @enum {string} */
    type: "custom";
};

/** A function of yours. */
export type ToolChoiceFunction = {
    /** The function to call. */
    name: string;
    /** @enum {string} */
    type: "function";
};

/** A Model Context Protocol server, or one of its tools. */
export type ToolChoiceMcp = {
    /** The tool to call. */
    name?: string | null;
    /** Your name for the server. */
    server_label: string;
    /** @enum {string} */
    type: "mcp";
};

/** `none` forbids tools, `auto` leaves it to the model, `required` makes it use at least one. */
export type ToolChoiceOptions = "none" | "auto" | "required";

/** A program that calls tools. */
export type ToolChoiceProgrammaticToolCalling = {
    /** @enum {string} */
    type: "programmatic_tool_calling";
};

/** Shell commands. */
export type ToolChoiceShell = {
    /** @enum {string} */
    type: "shell";
};

/** A built-in tool. */
export type ToolChoiceTypes = {
    /**
     * The tool to use.
     * @enum {string}
     */
    type: "file_search" | "web_search_preview" | "web_search_preview_2025_03_11" | "computer" | "computer_use" | "computer_use_preview" | "code_interpreter" | "image_generation" | "mcp";
};

/** Lets the model look for deferred tools when it needs them. */
export type ToolSearchTool = {
    /** What the model is told of a search that your code does. */
    description?: string | null;
    /**
     * Whether the provider or your code does the search.
     * @enum {string}
     */
    execution?: "server" | "client";
    /** JSON Schema of the arguments of a search that your code does, or null. */
    parameters?: unknown;
    /** @enum {string} */
    type: "tool_search";
};

/** The transcript, for `json`. */
export type Transcription = {
    /** How sure the model is of each token, when `include` asked for it. */
    logprobs?: TranscriptionLogprob[];
    /** What was said. */
    text: string;
    usage?: TranscriptionUsage;
};

/** The recording, and how to write it down. */
export type TranscriptionCreateParams = {
    /** How the recording is cut. `auto` cuts at pauses; left out, it stays whole. `gpt-4o-transcribe-diarize` needs it above 30 seconds. */
    chunking_strategy?: ("auto" | (string & {})) | (TranscriptionVadConfig | (TranscriptionVadConfig & Fields)) | null;
    /**
     * The recording, at most 25 MB at OpenAI: wav, mp3 or another of the formats flac, m4a, mp4, mpeg, mpga, ogg and webm.
     * Format: binary
     */
    file: FileInput;
    /** More to return. `logprobs` needs `response_format: json` and a GPT transcribe model without diarization. */
    include?: TranscriptionInclude[];
    /** Words that occur in the recording, so that they are spelt right. Newer OpenAI models. */
    keywords?: string[];
    /** Names of speakers, in the order of `known_speaker_references`. */
    known_speaker_names?: string[];
    /** Samples of those speakers' voices of 2 to 10 seconds, as data URLs. */
    known_speaker_references?: string[];
    /** Language of the recording, as ISO 639-1 code such as `en`. */
    language?: string;
    /** Languages that occur in the recording, as ISO 639-1 codes. Newer OpenAI models. */
    languages?: string[];
    /** Name of the model that listens, for example `gpt-4o-transcribe`. */
    model: (string & {}) | AudioModel;
    /** Text that shows style and names, in the recording's language; not for diarization. */
    prompt?: string;
    response_format?: AudioResponseFormat;
    /**
     * Send the text as events while it is understood; not with `whisper-1`.
     * @default false
     */
    stream?: boolean | null;
    /**
     * How free the model is, 0 to 1. 0 chooses by itself.
     * @default 0
     */
    temperature?: number;
    /** Times to return with `verbose_json`: of words, of segments, or both. */
    timestamp_granularities?: (("word" | "segment") | (string & {}))[];
};

/** The transcript; its shape follows `response_format`. */
export type TranscriptionCreateResponse = Transcription | TranscriptionDiarized | TranscriptionVerbose;

/** The transcript by speaker, for `diarized_json`. */
export type TranscriptionDiarized = {
    /** Length of the recording in seconds. */
    duration: number;
    /** Who said what. */
    segments: TranscriptionDiarizedSegment[];
    /** @enum {string} */
    task: "transcribe";
    /** What was said. */
    text: string;
    usage?: TranscriptionUsage;
};

/** Something that one speaker said. */
export type TranscriptionDiarizedSegment = {
    /**
     * When it ends in seconds.
     * Format: float
     */
    end: number;
    /** Id of the segment. */
    id: string;
    /** The speaker: a name you gave, or `A`, `B` and so on. */
    speaker: string;
    /**
     * When it begins in seconds.
     * Format: float
     */
    start: number;
    /** What was said. */
    text: string;
    /** @enum {string} */
    type: "transcript.text.segment";
};

/** Time used. */
export type TranscriptionDurationUsage = {
    /** Length of the recording in seconds. */
    seconds: number;
    /** @enum {string} */
    type: "duration";
};

/** `logprobs`: how sure the model is of each token. */
export type TranscriptionInclude = "logprobs" | (string & {});

/** A token and how sure the model is of it. */
export type TranscriptionLogprob = {
    /** Numbers of the piece's bytes in UTF-8, for characters that span several pieces. */
    bytes?: number[];
    /** Log probability. */
    logprob?: number;
    /** Piece of the transcript that was chosen at this place. */
    token?: string;
};

/** A segment of a transcript. */
export type TranscriptionSegment = {
    /**
     * Average log probability; below -1 the text is doubtful.
     * Format: float
     */
    avg_logprob: number;
    /**
     * How well the text compresses; above 2.4 it probably repeats itself.
     * Format: float
     */
    compression_ratio: number;
    /**
     * When it ends in seconds.
     * Format: float
     */
    end: number;
    /** Number of the segment. */
    id: number;
    /**
     * Probability that nobody speaks.
     * Format: float
     */
    no_speech_prob: number;
    /** Where the model looked in the recording. */
    seek: number;
    /**
     * When it begins in seconds.
     * Format: float
     */
    start: number;
    /**
     * Temperature that was used.
     * Format: float
     */
    temperature: number;
    /** What was said. */
    text: string;
    /** Ids of its tokens. */
    tokens: number[];
};

/** One event of a streamed transcript. */
export type TranscriptionStreamEvent = TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent;

/** More of the transcript. */
export type TranscriptionTextDeltaEvent = {
    /** The text that was added. */
    delta: string;
    /** How sure the model is of each token, when `include` asked for it. */
    logprobs?: TranscriptionLogprob[];
    /** Id of the segment it belongs to; with diarization. */
    segment_id?: string;
    /** @enum {string} */
    type: "transcript.text.delta";
};

/** The whole transcript. */
export type TranscriptionTextDoneEvent = {
    /** How sure the model is of each token, when `include` asked for it. */
    logprobs?: TranscriptionLogprob[];
    /** What was said. */
    text: string;
    /** @enum {string} */
    type: "transcript.text.done";
    usage?: TranscriptionTokensUsage;
};

/** Something that one speaker said; with diarization. */
export type TranscriptionTextSegmentEvent = {
    /**
     * When it ends in seconds.
     * Format: float
     */
    end: number;
    /** Id of the segment. */
    id: string;
    /** The speaker: a name you gave, or `A`, `B` and so on. */
    speaker: string;
    /**
     * When it begins in seconds.
     * Format: float
     */
    start: number;
    /** What was said. */
    text: string;
    /** @enum {string} */
    type: "transcript.text.segment";
};

/** Tokens used. */
export type TranscriptionTokensUsage = {
    /** Input tokens by kind. */
    input_token_details?: {
        /** Tokens of the recording. */
        audio_tokens?: number;
        /** Tokens of the prompt. */
        text_tokens?: number;
    };
    /** Tokens of recording and prompt. */
    input_tokens: number;
    /** Tokens of the transcript. */
    output_tokens: number;
    /** Both together. */
    total_tokens: number;
    /** @enum {string} */
    type: "tokens";
};

/** What was used, in tokens or seconds. */
export type TranscriptionUsage = TranscriptionTokensUsage | TranscriptionDurationUsage;

/** How pauses are found. */
export type TranscriptionVadConfig = {
    /**
     * Sound to keep before speech in milliseconds.
     * @default 300
     */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a piece in milliseconds.
     * @default 200
     */
    silence_duration_ms?: number;
    /**
     * How loud speech must be; higher suits noise.
     * @default 0.5
     */
    threshold?: number;
    /** The kind. */
    type: "server_vad" | (string & {});
};

/** The transcript with times, for `verbose_json`. */
export type TranscriptionVerbose = {
    /** Length of the recording in seconds. */
    duration: number;
    /** Language of the recording, such as `english`. */
    language: string;
    /** Parts of the transcript with their times, where `timestamp_granularities` has `segment`. */
    segments?: TranscriptionSegment[];
    /** What was said. */
    text: string;
    usage?: TranscriptionDurationUsage;
    /** Its words, when `timestamp_granularities` has `word`. */
    words?: TranscriptionWord[];
};

/** A word and its time. */
export type TranscriptionWord = {
    /**
     * When it ends in seconds.
     * Format: float
     */
    end: number;
    /**
     * When it begins in seconds.
     * Format: float
     */
    start: number;
    /** What was said, one word as it is written. */
    word: string;
};

/** The translation, for `json`. */
export type Translation = {
    /** What was said in English. */
    text: string;
};

/** The recording to translate into English. */
export type TranslationCreateParams = {
    /**
     * The recording, at most 25 MB at OpenAI: wav, mp3 or another of the formats flac, m4a, mp4, mpeg, mpga, ogg and webm.
     * Format: binary
     */
    file: FileInput;
    /** The model; at OpenAI `whisper-1`. */
    model: (string & {}) | AudioModel;
    /** English text that shows style and names. */
    prompt?: string;
    /**
     * Form of the translation: JSON of two kinds, plain text, or subtitles.
     * @default json
     */
    response_format?: ("json" | "text" | "srt" | "verbose_json" | "vtt") | (string & {});
    /**
     * How free the model is, 0 to 1. 0 chooses by itself.
     * @default 0
     */
    temperature?: number;
};

/** The translation; its shape follows `response_format`. */
export type TranslationCreateResponse = Translation | TranslationVerbose;

/** The translation with times, for `verbose_json`. */
export type TranslationVerbose = {
    /** Length of the recording in seconds. */
    duration: number;
    /** Language of the text, always `english`. */
    language: string;
    /** Parts of the translation with their times. */
    segments?: TranscriptionSegment[];
    /** What was said in English. */
    text: string;
};

/** Query parameters of `providers.update`. */
export type UpdateProviderQuery = {
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** A file that comes in parts. */
export type Upload = {
    /** Size of the whole file in bytes. */
    bytes: number;
    /** When it was begun, in Unix seconds. */
    created_at: number;
    /** When it ends unfinished, in Unix seconds; an hour after it was begun. */
    expires_at: number;
    /** The finished file. */
    file?: FileObject | null;
    /** Name of the file. */
    filename: string;
    /** Id of the upload, for example `upload_…`. */
    id: string;
    /** @enum {string} */
    object: "upload";
    /** What the file is for. */
    purpose: string;
    /**
     * How far it is.
     * @enum {string}
     */
    status: "pending" | "completed" | "cancelled" | "expired";
};

/** The order of the parts. */
export type UploadCompleteParams = {
    /** MD5 of the whole file, to check that it arrived as it was. */
    md5?: string;
    /** Ids of the parts in order. */
    part_ids: string[];
};

/** The file that will come in parts. */
export type UploadCreateParams = {
    /** Size of the whole file in bytes, at most 8 GB. */
    bytes: number;
    expires_after?: (FileExpiresAfter | (FileExpiresAfter & Fields));
    /** Name of the file. */
    filename: string;
    /** MIME type of the file; it must suit the purpose. */
    mime_type: string;
    purpose: FilePurpose;
};

/** A part that has arrived. */
export type UploadPart = {
    /** When it arrived, in Unix seconds. */
    created_at: number;
    /** Id of the part, for example `part_…`. */
    id: string;
    /** @enum {string} */
    object: "upload.part";
    /** Id of the upload. */
    upload_id: string;
};

/** The bytes of one part. */
export type UploadPartCreateParams = {
    /**
     * The bytes, at most 64 MB.
     * Format: binary
     */
    data: FileInput;
};

/** A budget, and what happens as it is used up. */
export type UsageLimits = {
    /** Usage at which an e-mail is sent. */
    alert_threshold?: number;
    /** The budget, in US dollars (`cost`) or tokens (`tokens`). */
    credit_limit?: number;
    /** Whether the end of the budget was reported. Only in replies. */
    is_exhausted_alerts_sent?: boolean;
    /** Whether the end of the key's time was reported. Only in replies. */
    is_expired_alerts_sent?: boolean;
    /** Whether the threshold was reported. Only in replies. */
    is_threshold_alerts_sent?: boolean;
    /**
     * When usage starts again at zero next.
     * Format: date-time
     */
    next_usage_reset_at?: string | null;
    /** When usage starts again at zero. */
    periodic_reset?: ("monthly" | "weekly" | null) | (string & {});
    /** Days after which usage starts again at zero. */
    periodic_reset_days?: number | null;
    /** What is counted. */
    type?: ("cost" | "tokens") | (string & {});
};

/** A budget for each group of requests. */
export type UsageLimitsPolicy = {
    /** Usage at which an audit log entry is written. */
    alert_threshold?: number | null;
    /** Which requests the policy is for; all conditions have to hold. */
    conditions: PolicyCondition[];
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** The budget of each group, in US dollars (`cost`), tokens or requests. */
    credit_limit: number;
    /** What the policy is for. */
    description?: string | null;
    /** What requests are counted apart by; each combination has a limit of its own. */
    group_by: PolicyGroupBy[];
    /**
     * Id of the policy.
     * Format: uuid
     */
    id: string;
    /**
     * When usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name, for people. Null without one. */
    name?: string | null;
    /**
     * When usage starts again at zero next.
     * Format: date-time
     */
    next_usage_reset_at?: string | null;
    /** The kind of object. */
    object?: string;
    /**
     * Id of the organisation it belongs to, a UUID.
     * Format: uuid
     */
    organisation_id: string;
    /** When usage starts again at zero. */
    periodic_reset?: ("monthly" | "weekly" | null) | (string & {});
    /** Days after which usage starts again at zero. */
    periodic_reset_days?: number | null;
    status: PolicyStatus;
    /** What is counted: money, tokens or requests. */
    type: ("cost" | "tokens" | "requests") | (string & {});
    /** Usage of each group by its `value_key`. Only with `include_usage`. */
    value_key_usage_map?: {
        [key: string]: UsageLimitsPolicyUsage;
    };
    /**
     * Id of the workspace it belongs to, a UUID.
     * Format: uuid
     */
    workspace_id: string;
};

/** The policy to make. `periodic_reset` and `periodic_reset_days` exclude each other; without either, a used-up budget stays so. */
export type UsageLimitsPolicyCreateParams = {
    /** Usage at which an audit log entry is written. Less than `credit_limit`. */
    alert_threshold?: number | null;
    /** Which requests the policy is for; all conditions have to hold. */
    conditions: PolicyCondition[];
    /** The budget of each group, in US dollars (`cost`), tokens or requests. */
    credit_limit: number;
    /** What the policy is for. */
    description?: string;
    /** What requests are counted apart by; each combination has a limit of its own. */
    group_by: PolicyGroupBy[];
    /** Name, for people, at most 255 characters. */
    name?: string;
    /**
     * When usage starts again at zero next.
     * Format: date-time
     */
    next_usage_reset_at?: string | null;
    /**
     * Default is the organisation of the key.
     * Format: uuid
     */
    organisation_id?: string;
    /** Start again at zero on the first of the month, or on Mondays, at 00:00 UTC. */
    periodic_reset?: ("monthly" | "weekly" | null) | (string & {});
    /** Start again at zero after so many days, at 00:00 UTC. */
    periodic_reset_days?: number | null;
    /** What is counted: money, tokens or requests. */
    type: ("cost" | "tokens" | "requests") | (string & {});
    /** Id or slug of the workspace. Needed with an organisation-wide API key. */
    workspace_id?: string;
};

/** An empty object; the policy is archived. */
export type UsageLimitsPolicyDeleted = {
    [key: string]: unknown;
};

/** A group of requests that the policy counts. */
export type UsageLimitsPolicyEntity = {
    /** Used so far, in the policy's unit. */
    current_usage: number;
    /** Id of the group. */
    id: string;
    /** The values that make the group, for example `metadata._user:ada`. */
    value_key: string;
};

/** A page of groups. */
export type UsageLimitsPolicyEntityList = {
    /** The groups of this page. */
    data: UsageLimitsPolicyEntity[];
    /** Always `list`. */
    object: string;
    /** Groups on all pages. */
    total: number;
};

/** An empty object; usage of the group is zero. */
export type UsageLimitsPolicyEntityReset = {
    [key: string]: unknown;
};

/** A page of policies. */
export type UsageLimitsPolicyList = {
    /** The policies of this page. */
    data: UsageLimitsPolicy[];
    /** Always `list`. */
    object: string;
    /** Policies on all pages. */
    total: number;
};

/** What to change; what is left out stays. */
export type UsageLimitsPolicyUpdateParams = {
    /** Usage at which an audit log entry is written. */
    alert_threshold?: number | null;
    /** Replaces the conditions. */
    conditions?: PolicyCondition[];
    /** The budget of each group. */
    credit_limit?: number;
    /** What the policy is for. */
    description?: string;
    /** New name, at most 255 characters. */
    name?: string;
    /**
     * When usage starts again at zero next.
     * Format: date-time
     */
    next_usage_reset_at?: string | null;
    /** When usage starts again at zero. */
    periodic_reset?: ("monthly" | "weekly" | null) | (string & {});
    /** Days after which usage starts again at zero. */
    periodic_reset_days?: number | null;
    /** Group whose usage starts again at zero now, as in `value_key`. */
    reset_usage_for_value?: string;
    status?: PolicyStatus;
};

/** An empty object; the change is made. */
export type UsageLimitsPolicyUpdated = {
    [key: string]: unknown;
};

/** How much of its budget a group has used. */
export type UsageLimitsPolicyUsage = {
    /** Used so far, in the policy's unit. */
    current_usage?: number;
    /** Whether the end of the budget was reported. */
    is_exhausted_alerts_sent?: boolean;
    /** Whether the threshold was reported. */
    is_threshold_alerts_sent?: boolean;
    /** Whether anything is left. */
    status?: ("active" | "exhausted") | (string & {});
};

/** A member of the organisation. */
export type User = {
    /**
     * When the user joined.
     * Format: date-time
     */
    created_at: string;
    /**
     * Address the user signs in with.
     * Format: email
     */
    email: string;
    /** First name of the user. */
    first_name: string;
    /**
     * Id of the user.
     * Format: uuid
     */
    id: string;
    /** Last name of the user. */
    last_name: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    object: "user" | (string & {});
    role: OrganisationRole;
    /** State of the user, for example `active`. */
    status?: string;
    /** The workspaces the user belongs to. */
    workspace_ids?: string[];
    /** The workspaces the user belongs to, with the role in each. */
    workspaces?: UserInviteWorkspace[];
};

/** An empty object; the user no longer belongs to the organisation. */
export type UserDeleted = {
    [key: string]: unknown;
};

/** An invitation to the organisation. */
export type UserInvite = {
    /**
     * When it was accepted; null until then.
     * Format: date-time
     */
    accepted_at?: string | null;
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /**
     * Who is invited.
     * Format: email
     */
    email: string;
    /**
     * When the link stops working.
     * Format: date-time
     */
    expires_at: string;
    /**
     * Id of the invitation.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the user who sent it.
     * Format: uuid
     */
    invited_by: string;
    /** The kind of object, for example `invite`. */
    object: string;
    /** Role in the organisation once accepted. */
    role: ("admin" | "member") | (string & {});
    status: UserInviteStatus;
    /** The workspaces to join, with the role in each. */
    workspaces?: UserInviteAccess[];
};

/** A workspace of an invitation, and the role in it. */
export type UserInviteAccess = {
    /** Slug or id of the workspace, as the invitation was sent. */
    id?: string;
    role: WorkspaceRole;
    /** Slug or id of the workspace, in the documented replies. */
    workspace_id?: string;
};

/** The API key that the new member gets in each of the workspaces. */
export type UserInviteApiKey = {
    /** What the key may do, for example `logs.view`. */
    scopes: string[];
};

/** Whom to invite, and into which workspaces. */
export type UserInviteCreateParams = {
    /** Where the invitation goes. */
    email: string;
    /** Role in the organisation. */
    role: ("admin" | "member") | (string & {});
    workspace_api_key_details?: UserInviteApiKey;
    /** Workspaces to join. Empty for none. */
    workspaces: UserInviteWorkspace[];
};

/** The new invitation. */
export type UserInviteCreated = {
    /** Id of the invitation. */
    id: string;
    /** The link that the e-mail contains. */
    invite_link: string;
};

/** An empty object; the link no longer works. */
export type UserInviteDeleted = {
    [key: string]: unknown;
};

/** A page of invitations. */
export type UserInviteList = {
    /** The invitations of this page. */
    data: UserInvite[];
    object: "list" | (string & {});
    /** Invitations on all pages. */
    total: number;
};

/** The invitation went out again. */
export type UserInviteResent = {
    /**
     * The link that the e-mail contains.
     * Format: uri
     */
    inviteLink: string;
};

/** State of an invitation. */
export type UserInviteStatus = ("pending" | "cancelled" | "accepted" | "expired") | (string & {});

/** A workspace, and the role in it. */
export type UserInviteWorkspace = {
    /** Slug or id of the workspace. */
    id: string;
    role: WorkspaceRole;
};

/** A page of users. */
export type UserList = {
    /** The users of this page. */
    data: User[];
    object: "list" | (string & {});
    /** Users on all pages. */
    total: number;
};

/** What to change. */
export type UserUpdateParams = {
    /** The new role in the organisation. Ownership cannot be given away here. */
    role?: ("admin" | "member") | (string & {});
};

/** An empty object; the change is made. */
export type UserUpdated = {
    [key: string]: unknown;
};

/** The links in the answer work. */
export type ValidUrlsCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.validUrls";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: ValidUrlsParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Settings of `default.validUrls`. */
export type ValidUrlsParameters = {
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
    /**
     * Whether a DNS entry is enough.
     * @default false
     */
    onlyDNS?: boolean;
};

/** A search index over files. */
export type VectorStore = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    expires_after?: VectorStoreExpiresAfter;
    /** When it expires, in Unix seconds. */
    expires_at?: number | null;
    file_counts: VectorStoreFileCounts;
    /** Id of the vector store, `vs_…`. */
    id: string;
    /** When it was last used, in Unix seconds. */
    last_active_at: number | null;
    /** Your pairs of strings, 16 at most. Null without any. */
    metadata: Metadata | null;
    /** Name of the vector store. */
    name: string;
    /** @constant */
    object: "vector_store";
    /**
     * `in_progress` while files are being indexed; `completed` when it can be searched.
     * @enum {string}
     */
    status: "expired" | "in_progress" | "completed";
    /** Space it takes, in bytes. */
    usage_bytes: number;
};

/** A new vector store. */
export type VectorStoreCreateParams = {
    chunking_strategy?: FileChunkingStrategyParam | Unlisted;
    /** What the vector store is for. */
    description?: string;
    expires_after?: (VectorStoreExpiresAfterParam | (VectorStoreExpiresAfterParam & Fields));
    /** Ids of files to index, `file-…`. */
    file_ids?: string[];
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Name of the vector store. */
    name?: string;
};

/** Confirms that a vector store was deleted. */
export type VectorStoreDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the vector store. */
    id: string;
    /** @constant */
    object: "vector_store.deleted";
};

/** When an unused vector store expires. */
export type VectorStoreExpiresAfter = {
    /**
     * What the days count from.
     * @constant
     */
    anchor: "last_active_at";
    /** Days without use. */
    days: number;
};

/** When an unused vector store expires. */
export type VectorStoreExpiresAfterParam = {
    /** What the days count from. */
    anchor: "last_active_at" | (string & {});
    /** Days without use. */
    days: number;
};

/** A file in a vector store. */
export type VectorStoreFile = {
    /** Up to 16 pairs to filter by: strings of 512 characters at most, numbers, true or false. Null without any. */
    attributes?: VectorStoreFileAttributes | null;
    chunking_strategy?: FileChunkingStrategy;
    /** When it was added, in Unix seconds. */
    created_at: number;
    /** Id of the file, `file-…`. */
    id: string;
    /** Why indexing failed. */
    last_error: VectorStoreFileError | null;
    /** @constant */
    object: "vector_store.file";
    /**
     * How far indexing is; `completed` files can be searched.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "cancelled" | "failed";
    /** Space its index takes, in bytes; not the size of the file. */
    usage_bytes: number;
    /** The vector store it is in, `vs_…`. */
    vector_store_id: string;
};

/** Up to 16 values that searches can filter by; keys of at most 64 and texts of at most 512 characters. */
export type VectorStoreFileAttributes = {
    [key: string]: string | number | boolean;
};

/** Files that are added to a vector store together. */
export type VectorStoreFileBatch = {
    /** When it was created, in Unix seconds. */
    created_at: number;
    file_counts: VectorStoreFileCounts;
    /** Id of the file batch, `vsfb_…`. */
    id: string;
    /** @constant */
    object: "vector_store.files_batch";
    /**
     * How far indexing is.
     * @enum {string}
     */
    status: "in_progress" | "completed" | "cancelled" | "failed";
    /** The vector store they go to, `vs_…`. */
    vector_store_id: string;
};

/** Files to index, all in the same way (`file_ids`) or each in its own (`files`). Give one of the two, with at most 2000 files. */
export type VectorStoreFileBatchCreateParams = {
    /** Attributes for all of `file_ids`. */
    attributes?: VectorStoreFileAttributes | null;
    chunking_strategy?: FileChunkingStrategyParam | Unlisted;
    /** Ids of the files, `file-…`. */
    file_ids?: string[];
    /** The files, each with its own attributes and chunks; those beside this list are then not used. */
    files?: (VectorStoreFileCreateParams | (VectorStoreFileCreateParams & Fields))[];
};

/** The text of a file, as it was read for indexing. */
export type VectorStoreFileContent = {
    /** The parts of the text, in order. */
    data: VectorStoreFileContentPart[];
    /** Whether more text follows. */
    has_more: boolean;
    /** Token of the next page. */
    next_page: string | null;
    /** @constant */
    object: "vector_store.file_content.page";
};

/** A piece of the text. */
export type VectorStoreFileContentPart = {
    /** Passage of the file as it was indexed. */
    text?: string;
    /** Kind of piece, always `text` for now. */
    type?: string;
};

/** Files by state. */
export type VectorStoreFileCounts = {
    /** Cancelled before they were indexed. */
    cancelled: number;
    /** Ready for searches. */
    completed: number;
    /** Could not be indexed. */
    failed: number;
    /** Being indexed. */
    in_progress: number;
    /** All of them. */
    total: number;
};

/** A file to index. */
export type VectorStoreFileCreateParams = {
    /** Up to 16 pairs to filter by: strings of 512 characters at most, numbers, true or false. Null without any. */
    attributes?: VectorStoreFileAttributes | null;
    chunking_strategy?: FileChunkingStrategyParam | Unlisted;
    /** Id of the file, `file-…`. */
    file_id: string;
};

/** Confirms that a file was taken out of a vector store. */
export type VectorStoreFileDeleted = {
    /** Whether it is gone. */
    deleted: boolean;
    /** Id of the file. */
    id: string;
    /** @constant */
    object: "vector_store.file.deleted";
};

/** Why a file could not be indexed. */
export type VectorStoreFileError = {
    /**
     * The kind of error.
     * @enum {string}
     */
    code: "server_error" | "unsupported_file" | "invalid_file";
    /** What went wrong, for people. */
    message: string;
};

/** A page of files of a vector store. */
export type VectorStoreFileList = {
    /** The files of this page. */
    data: VectorStoreFile[];
    /** Id of the first file; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last file; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** The new attributes of a file. */
export type VectorStoreFileUpdateParams = {
    /** They replace the old ones; null clears them. */
    attributes: VectorStoreFileAttributes | null;
};

/** A page of vector stores. */
export type VectorStoreList = {
    /** The vector stores of this page. */
    data: VectorStore[];
    /** Id of the first vector store; null when there are none. */
    first_id: string | null;
    /** Whether another page follows. */
    has_more: boolean;
    /** Id of the last vector store; null when there are none. */
    last_id: string | null;
    /** @constant */
    object: "list";
};

/** How results are ranked and which are dropped. */
export type VectorStoreRankingOptions = {
    /** The ranker; `none` skips it and is faster. */
    ranker?: ("none" | "auto" | "default-2024-11-15") | (string & {});
    /**
     * Results with a lower score are dropped.
     * @default 0
     */
    score_threshold?: number;
};

/** What to look for in a vector store. */
export type VectorStoreSearchParams = {
    /** Which files to search, by their attributes. */
    filters?: ComparisonFilter | CompoundFilterParam | Unlisted;
    /**
     * Most results to return.
     * @default 10
     */
    max_num_results?: number;
    /** What to look for; several texts are several queries. */
    query: string | string[];
    ranking_options?: (VectorStoreRankingOptions | (VectorStoreRankingOptions & Fields));
    /**
     * Whether the query is rephrased for the search first.
     * @default false
     */
    rewrite_query?: boolean;
};

/** A file that fits the query, with the passages that do. */
export type VectorStoreSearchResponse = {
    /** Up to 16 pairs to filter by: strings of 512 characters at most, numbers, true or false. Null without any. */
    attributes: VectorStoreFileAttributes | null;
    /** The passages. */
    content: VectorStoreSearchResponseContent[];
    /** Id of the file, `file-…`. */
    file_id: string;
    /** Name of the file. */
    filename: string;
    /** How well it fits. */
    score: number;
};

/** A passage. */
export type VectorStoreSearchResponseContent = {
    /** Text of the passage. */
    text: string;
    /** @constant */
    type: "text";
};

/** What a search found, best first. */
export type VectorStoreSearchResults = {
    /** The passages, best first. */
    data: VectorStoreSearchResponse[];
    /** Whether there are more results. */
    has_more: boolean;
    /** Token of the next page. */
    next_page: string | null;
    /** @constant */
    object: "vector_store.search_results.page";
    /** The queries as they were run. */
    search_query: string[];
};

/** What to change about a vector store; fields left out stay as they are. */
export type VectorStoreUpdateParams = {
    /** When it expires; null for never. */
    expires_after?: (VectorStoreExpiresAfterParam | (VectorStoreExpiresAfterParam & Fields)) | null;
    /** Up to 16 pairs of strings for your own use: keys of 64 characters at most, values of 512. */
    metadata?: Metadata | null;
    /** Name of the vector store. */
    name?: string | null;
};

/** Settings of `vertex-ai`. */
export type VertexAIConfiguration = {
    /** How to sign in: with an access token as the key, or a service account. */
    vertex_auth_type: ("basic" | "serviceAccount") | (string & {});
    /** Id of the project, for `basic`. */
    vertex_project_id?: string;
    /** Region, for example `us-central1`. */
    vertex_region: string;
    /** Key file of the service account, for `serviceAccount`. Write-only. */
    vertex_service_account_json?: {
        [key: string]: unknown;
    };
    /**
     * Whether requests that provisioned throughput serves are logged without a cost.
     * @default false
     */
    vertex_skip_ptu_cost_attribution?: boolean;
};

/** A video, or the job that makes it. */
export type Video = {
    /** When it was finished, in Unix seconds. */
    completed_at: number | null;
    /** When it was asked for, in Unix seconds. */
    created_at: number;
    /** Why it failed. */
    error: VideoCreateError | null;
    /** When its files go, in Unix seconds. */
    expires_at: number | null;
    /** Id of the video, for example `video_…`. */
    id: string;
    model: VideoModel;
    /** @enum {string} */
    object: "video";
    /** About how much is done in percent. */
    progress: number;
    /** What it was to show. */
    prompt: string | null;
    /** Id of the video that it is a remix of. */
    remixed_from_video_id: string | null;
    /** Length in seconds, as text. */
    seconds: string | VideoSeconds;
    size: VideoSize;
    /**
     * How far it is.
     * @enum {string}
     */
    status: "queued" | "in_progress" | "completed" | "failed";
};

/** A character that videos can show. */
export type VideoCharacter = {
    /** When it was made, in Unix seconds. */
    created_at: number;
    /** Id of the character, for example `char_…`. */
    id: string | null;
    /** What you called the character; null where you gave no name. */
    name: string | null;
};

/** The character's name and a video of it. */
export type VideoCreateCharacterParams = {
    /** Name, to use in prompts. */
    name: string;
    /**
     * A video that shows the character.
     * Format: binary
     */
    video: FileInput;
};

/** Why a video failed. */
export type VideoCreateError = {
    /** A code for programs. */
    code: string;
    /** What went wrong. */
    message: string;
};

/** What the video is to show, and its form. */
export type VideoCreateParams = {
    /** An image that the video starts from: a file, or where to find it. */
    input_reference?: FileInput | (ImageInputReferenceParam | (ImageInputReferenceParam & Fields));
    model?: VideoModelParam;
    /** What the video is to show. */
    prompt: string;
    seconds?: VideoSeconds | (string & {});
    size?: VideoSize | (string & {});
};

/** Says that a video is gone. */
export type VideoDeleteResponse = {
    /** Whether it was deleted. */
    deleted: boolean;
    /** Id of the video. */
    id: string;
    /** @enum {string} */
    object: "video.deleted";
};

/** The video to edit and what to change. */
export type VideoEditParams = {
    /** What to change. */
    prompt: string;
    /** The video: a file, or the id of a finished one. */
    video: FileInput | (VideoReferenceInputParam | (VideoReferenceInputParam & Fields));
};

/** The video to continue. */
export type VideoExtendParams = {
    /** What happens in the added part. */
    prompt: string;
    seconds: VideoSeconds | (string & {});
    /** The video: a file, or the id of a finished one. */
    video: FileInput | (VideoReferenceInputParam | (VideoReferenceInputParam & Fields));
};

/** A page of videos. */
export type VideoList = {
    /** The videos of this page. */
    data: Video[];
    /** Id of the first item. */
    first_id?: string | null;
    /** Whether there is another page. */
    has_more: boolean;
    /** Id of the last item. */
    last_id?: string | null;
    /** @enum {string} */
    object: "list";
};

/** A model that makes videos. */
export type VideoModel = string | ("sora-2" | "sora-2-pro" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | "sora-2-2025-12-08");

/** A model that makes videos. */
export type VideoModelParam = (string & {}) | (("sora-2" | "sora-2-pro" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | "sora-2-2025-12-08") | (string & {}));

/** A finished video. */
export type VideoReferenceInputParam = {
    /** Id of the video. */
    id: string;
};

/** What to change. */
export type VideoRemixParams = {
    /** What the remix is to show. */
    prompt: string;
};

/** Length in seconds, as text. */
export type VideoSeconds = "4" | "8" | "12";

/** Width and height in pixels. */
export type VideoSize = "720x1280" | "1280x720" | "1024x1792" | "1792x1024";

/** A stored provider key. */
export type VirtualKey = {
    /** The provider, for example `openai`. */
    ai_provider_name?: string;
    /**
     * When it was made.
     * Format: date-time
     */
    created_at: string;
    /**
     * When it stops working. Null when it does not expire.
     * Format: date-time
     */
    expires_at?: string | null;
    /**
     * Id of the key.
     * Format: uuid
     */
    id?: string;
    /** Slug of the integration behind it. */
    integration_id?: string | null;
    /** Empty; the key itself is never shown. Only on a single key. */
    key?: string;
    /**
     * When its usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /** The provider's key with most of it hidden. */
    masked_api_key?: string;
    /** Settings of the provider, such as the region or the deployments. Null without any. */
    model_config: {
        [key: string]: unknown;
    } | null;
    /** Its name, for people. */
    name: string;
    /** Your note. */
    note: string | null;
    /** Always `virtual-key`. */
    object: "virtual-key" | (string & {});
    /** Id of the organisation it belongs to. Only in the list. */
    organisation_id?: string;
    /** The provider, for example `openai`. Only in the list; a single key has `ai_provider_name`. */
    provider?: string;
    /** Its rates. Null when it has none. */
    rate_limits: RateLimit[] | null;
    /** 1 when its usage is about to start again at zero. */
    reset_usage?: number | null;
    /** Fields that come from a secret manager. */
    secret_mappings?: SecretMapping[];
    /** What requests name it by, for example `openai-prod-1a2b3c`. */
    slug: string;
    /** Whether it can be used, or its budget is used up. */
    status: ("active" | "exhausted") | (string & {});
    /** Words to find it by. */
    tags?: string[] | null;
    /** Its budget. Null when it has none. */
    usage_limits: UsageLimits | null;
    /** Id of the workspace it belongs to. Only in the list. */
    workspace_id?: string | null;
    /** Name of that workspace. Only in the list. */
    workspace_name?: string | null;
};

/** A provider key to store. Most providers need `name`, `provider` and `key`; some need settings of their own. */
export type VirtualKeyCreateParams = {
    /** Azure OpenAI: version of the API. */
    apiVersion?: string | null;
    /** Bedrock: id of the access key. */
    awsAccessKeyId?: string;
    /** Bedrock: `accessKey` or `assumedRole`. */
    awsAuthType?: string;
    /** Bedrock: external id that the role asks for. */
    awsExternalId?: string;
    /** Bedrock: region, for example `us-east-1`. */
    awsRegion?: string;
    /** Bedrock: the role to take on. */
    awsRoleArn?: string;
    /** Bedrock: the secret access key. Write-only. */
    awsSecretAccessKey?: string;
    /** Azure OpenAI: `default` or `apiKey` (the key), `entra`, `managed`, `workload` or `entraFederated`. */
    azureAuthMode?: string;
    /** Azure Entra: id of the client. */
    azureEntraClientId?: string;
    /** Azure Entra: secret of the client. Write-only. */
    azureEntraClientSecret?: string;
    /** Azure Entra: id of the tenant. */
    azureEntraTenantId?: string;
    /** Azure managed identity: id of the client. */
    azureManagedClientId?: string;
    /** Azure OpenAI: the deployments. */
    deploymentConfig?: VirtualKeyDeployment[];
    /** Azure OpenAI: name of the one deployment. */
    deploymentName?: string | null;
    /**
     * When it stops working.
     * Format: date-time
     */
    expires_at?: string;
    /** The provider's API key. Write-only. */
    key?: string;
    /** Name, for people. */
    name?: string;
    /** A note of yours. */
    note?: string | null;
    /** The provider, for example `openai`. */
    provider?: (string & {}) | VirtualKeyProvider;
    /** Its rates, at most one. */
    rate_limits?: RateLimit[];
    /** Azure OpenAI: name of the resource. */
    resourceName?: string | null;
    /** Fields to take from a secret manager: `key` or a setting. */
    secret_mappings?: SecretMapping[];
    usage_limits?: UsageLimits;
    /**
     * The workspace to store it in. Needed with an organisation-wide API key.
     * Format: uuid
     */
    workspace_id?: string;
};

/** The stored key. */
export type VirtualKeyCreated = {
    /**
     * Id of the key.
     * Format: uuid
     */
    id?: string;
    /** Always `virtual-key`. */
    object?: "virtual-key" | (string & {});
    /** What requests name it by. */
    slug: string;
};

/** Empty: the status says that the key is gone. */
export type VirtualKeyDeleted = {
    [key: string]: unknown;
};

/** One deployment of an Azure OpenAI resource. */
export type VirtualKeyDeployment = {
    /** Model name that selects it. */
    alias?: string;
    /** Version of the API, for example `2024-10-21`. */
    apiVersion: string;
    /** Name of the deployment. */
    deploymentName: string;
    /** Whether it takes requests for other models. */
    is_default?: boolean;
};

/** The virtual keys of a workspace. */
export type VirtualKeyList = {
    /** The keys of this page. */
    data: VirtualKey[];
    /** Always `list`. */
    object: "list" | (string & {});
    /** How many there are, on all pages. */
    total: number;
};

/** Providers whose keys can be stored. */
export type VirtualKeyProvider = ("ai21" | "anthropic" | "anyscale" | "azure-openai" | "bedrock" | "cohere" | "deepinfra" | "fireworks-ai" | "google" | "groq" | "hugging-face" | "jina" | "lingyi" | "mistral-ai" | "monsterapi" | "moonshot" | "nomic" | "novita-ai" | "open-ai" | "openai" | "openrouter" | "palm" | "perplexity-ai" | "predibase" | "reka-ai" | "segmind" | "stability-ai" | "together-ai" | "vertex-ai" | "workers-ai" | "zhipu") | (string & {});

/** What to change; what is left out stays. */
export type VirtualKeyUpdateParams = {
    /** Azure OpenAI: the deployments, all of them. */
    deploymentConfig?: VirtualKeyDeployment[];
    /** The provider's new API key. Write-only. */
    key?: string;
    /** New name. */
    name?: string;
    /** New note. Null removes it. */
    note?: string | null;
    /** Its rates, at most one. */
    rate_limits?: RateLimit[];
    /** Fields to take from a secret manager, all of them. */
    secret_mappings?: SecretMapping[];
    usage_limits?: UsageLimits;
};

/** The changed key. */
export type VirtualKeyUpdated = {
    /**
     * Id of the key.
     * Format: uuid
     */
    id?: string;
    /** Always `virtual-key`. */
    object?: "virtual-key" | (string & {});
    /** What requests name it by. */
    slug?: string;
};

/** Walled AI finds nothing. */
export type WalledCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "walledai.walledprotect";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: WalledParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** What `walledai.walledprotect` looks for. */
export type WalledParameters = {
    /** Topics to find, each in words of yours. */
    compliance_list?: string[];
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /**
     * Whether to look for unsafe content.
     * @default true
     */
    generic_safety_check?: boolean | string;
    /** Kinds of greetings to recognise. */
    greetings_list?: (("Casual & Friendly" | "Professional & Polite") | (string & {}))[];
    /** Kinds of personal data to find. All when left out. */
    pii_list?: (("Person's Name" | "Address" | "Email Id" | "Contact No" | "Date Of Birth" | "Unique Id" | "Financial Data") | (string & {}))[];
    /** Milliseconds to wait for the check. */
    timeout?: number;
};

/** Limits a web search. */
export type WebSearchFilters = {
    /** Only these domains and their subdomains, for example `pubmed.ncbi.nlm.nih.gov`. Null or empty allows all. */
    allowed_domains?: string[] | null;
};

/** Searches the web; the older form of `web_search`. */
export type WebSearchPreviewTool = {
    /** Kinds of results to look for. */
    search_content_types?: ("text" | "image")[];
    /**
     * How much of the context window search results may take.
     * @default medium
     * @enum {string}
     */
    search_context_size?: "low" | "medium" | "high";
    /**
     * The tool and optionally its version.
     * @enum {string}
     */
    type: "web_search_preview" | "web_search_preview_2025_03_11";
    /** Roughly where the person asking is, for results from nearby. Null for nowhere. */
    user_location?: WebSearchPreviewUserLocation | null;
};

/** Roughly where the person asking is. */
export type WebSearchPreviewUserLocation = {
    /** City in plain words, for example `Lyon`. */
    city?: string | null;
    /** Two-letter ISO 3166-1 code, for example `FR`. */
    country?: string | null;
    /** State or region in plain words. */
    region?: string | null;
    /** IANA time zone, for example `Europe/Paris`. */
    timezone?: string | null;
    /** @enum {string} */
    type: "approximate";
};

/** Searches the web. */
export type WebSearchTool = {
    /**
     * Whether pages are fetched as they are now. With `false` only what OpenAI has stored of them is read.
     * @default true
     */
    external_web_access?: boolean;
    /** Which pages the search may use. Null for all. */
    filters?: WebSearchFilters | null;
    /**
     * How much of the context window search results may take.
     * @default medium
     * @enum {string}
     */
    search_context_size?: "low" | "medium" | "high";
    /**
     * The tool and optionally its version.
     * @enum {string}
     */
    type: "web_search" | "web_search_2025_08_26";
    /** Roughly where the person asking is, for results from nearby. Null for nowhere. */
    user_location?: WebSearchUserLocation | null;
};

/** Roughly where the person asking is. */
export type WebSearchUserLocation = {
    /** City in plain words, for example `Lyon`. */
    city?: string | null;
    /** Two-letter ISO 3166-1 code, for example `FR`. */
    country?: string | null;
    /** State or region in plain words. */
    region?: string | null;
    /** IANA time zone, for example `Europe/Paris`. */
    timezone?: string | null;
    /**
     * @default approximate
     * @enum {string}
     */
    type?: "approximate";
};

/** A server of yours decides. It gets a `GuardrailWebhookRequest` and answers with a `GuardrailWebhookResponse`. */
export type WebhookCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.webhook";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters: WebhookParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Target of `default.webhook`. */
export type WebhookParameters = {
    /**
     * Whether an error of the webhook counts as a failure.
     * @default false
     */
    failOnError?: boolean;
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Headers to send. */
    headers?: {
        [key: string]: unknown;
    };
    /**
     * Milliseconds to wait for the check.
     * @default 3000
     */
    timeout?: number;
    /**
     * Where to post the request and the answer.
     * Format: uri
     */
    webhookURL: string;
};

/** The text has a number of words within limits. */
export type WordCountCheck = {
    /**
     * The check.
     * @enum {string}
     */
    id: "default.wordCount";
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: WordCountParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Limits of `default.wordCount`. */
export type WordCountParameters = {
    /**
     * Most words.
     * @default 99999
     */
    maxWords?: number;
    /**
     * Fewest words.
     * @default 0
     */
    minWords?: number;
    /**
     * Whether to turn the result round.
     * @default false
     */
    not?: boolean;
};

/** Settings of `workers-ai`. */
export type WorkersAIConfiguration = {
    /** Id of the Cloudflare account. */
    workers_ai_account_id: string;
};

/** A workspace of the organisation. */
export type Workspace = {
    /**
     * When it was made, as ISO 8601 time.
     * Format: date-time
     */
    created_at: string;
    /** What requests of the workspace get unless they say otherwise. Null without any. */
    defaults?: WorkspaceDefaults | null;
    /** What the workspace is for. */
    description: string | null;
    /** Icon in the dashboard. */
    icon?: string | null;
    /** Id of the workspace, a UUID. */
    id: string;
    /** 1 for the workspace that every organisation starts with. */
    is_default?: number;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    /** Name of the workspace, for people; an emoji may come first. */
    name: string;
    object?: "workspace" | (string & {});
    /** Rates of the whole workspace. */
    rate_limits?: RateLimit[] | null;
    /** Id of the SCIM group that it comes from. Only in the list. */
    scim_source_id?: string | null;
    /** What members and managers may see and change, such as `membersViewLogs`. */
    security_settings?: {
        [key: string]: boolean;
    };
    /** Slug, for example `ws-search-4f2a1c`. */
    slug: string;
    /** Whether the workspace is in use. */
    status?: ("active" | "archived") | (string & {});
    /** Budgets of the whole workspace. */
    usage_limits?: UsageLimits[] | null;
};

/** What requests of the workspace get unless they say otherwise. */
export type WorkspaceCreateDefaults = {
    /** Guardrails for every request, by id or slug. */
    input_guardrails?: string[];
    /** Metadata that every request of the workspace carries. */
    metadata?: {
        [key: string]: string;
    };
    /** Guardrails for every answer, by id or slug. */
    output_guardrails?: string[];
    /** Config that the API keys of users start with. */
    user_api_key_config?: string | null;
};

/** The workspace to make. */
export type WorkspaceCreateParams = {
    defaults?: WorkspaceCreateDefaults;
    /** What the workspace is for. */
    description?: string;
    /** An emoji that stands for the workspace. */
    icon?: string;
    /** Name of the workspace. */
    name?: string;
    /** Rates of the whole workspace. */
    rate_limits?: RateLimit[];
    /** Budgets of the whole workspace. */
    usage_limits?: UsageLimits[];
    /** Ids of the users to add as members. */
    users?: string[];
};

/** What requests of the workspace get unless they say otherwise. */
export type WorkspaceDefaults = {
    /** Guardrails for every request, by id or slug. */
    input_guardrails?: string[];
    /** Metadata that every request of the workspace carries. */
    metadata?: {
        [key: string]: string;
    };
    /** Guardrails for every answer, by id or slug. */
    output_guardrails?: string[];
    /** Config that the API keys of users start with. */
    user_api_key_config?: string | null;
};

/** A confirmation that older versions of the control plane ask for. */
export type WorkspaceDeleteParams = {
    /**
     * Whether its providers, configs and API keys go with it. Else a workspace that has some stays, with status 409.
     * @default false
     */
    force_delete?: boolean;
    /** Name of the workspace to delete. */
    name?: string;
};

/** Whether a workspace is free of the organisation's guardrails. */
export type WorkspaceExclusion = {
    /** Whether the guardrails leave it out. */
    excluded: boolean;
    /** Id of the workspace. */
    workspace_id: string;
};

/** The workspaces that the guardrails leave out. */
export type WorkspaceExclusionList = {
    /** Workspaces that the guardrails leave out. */
    workspaces?: WorkspaceExclusion[];
};

/** Workspaces to leave out or to take in again. */
export type WorkspaceExclusionsUpdateParams = {
    /**
     * The organisation whose guardrails are meant.
     * Format: uuid
     */
    organisation_id: string;
    /**
     * Whether this list replaces the earlier one instead of adding to it.
     * @default false
     */
    override_existing?: boolean;
    /** Workspaces to add to the exclusions, or to take off them. */
    workspaces: WorkspaceExclusion[];
};

/** A page of workspaces. */
export type WorkspaceList = {
    /** The workspaces of this page. */
    data: Workspace[];
    object: "list" | (string & {});
    /** Workspaces on all pages. */
    total: number;
};

/** A user as a member of a workspace. */
export type WorkspaceMember = {
    /**
     * When the user joined the workspace.
     * Format: date-time
     */
    created_at: string;
    /**
     * Address the user signs in with.
     * Format: email
     */
    email?: string;
    /** First name of the user. */
    first_name: string;
    /**
     * Id of the user.
     * Format: uuid
     */
    id: string;
    /** Last name of the user. */
    last_name: string;
    /**
     * When it was changed last, as ISO 8601 time.
     * Format: date-time
     */
    last_updated_at: string;
    object?: "workspace-user" | (string & {});
    org_role: OrganisationRole;
    role: WorkspaceRole;
    /** What the member may do there. */
    scopes?: string[];
    /** Settings of the member in this workspace. */
    settings?: {
        [key: string]: unknown;
    } | null;
    status: "active" | (string & {});
    /** Id of the user, as `id`. */
    user_id?: string;
    /**
     * Id of the workspace.
     * Format: uuid
     */
    workspace_id: string;
};

/** The users to add. */
export type WorkspaceMemberCreateParams = {
    /** The users, each with a role. */
    users?: WorkspaceMemberInput[];
};

/** An empty object; the users are members. */
export type WorkspaceMemberCreated = {
    [key: string]: unknown;
};

/** An empty object; the user is no longer a member. */
export type WorkspaceMemberDeleted = {
    [key: string]: unknown;
};

/** A user of the organisation, and the role to have. */
export type WorkspaceMemberInput = {
    /**
     * Id of the user.
     * Format: uuid
     */
    id?: string;
    role?: WorkspaceRole;
};

/** A page of members. */
export type WorkspaceMemberList = {
    /** The members of this page. */
    data: WorkspaceMember[];
    object: "list" | (string & {});
    /** Members on all pages. */
    total: number;
};

/** What to change. */
export type WorkspaceMemberUpdateParams = {
    role?: WorkspaceRole;
};

/** An empty object; the change is made. */
export type WorkspaceMemberUpdated = {
    [key: string]: unknown;
};

/** Role in a workspace. */
export type WorkspaceRole = ("admin" | "member" | "manager") | (string & {});

/** Settings of the workspace: numbers, where 1 stands for yes and -1 for no limit. */
export type WorkspaceSettings = {
    /** Whether requests and answers are kept in full. */
    debug_log?: number;
    /** How many keys a user may have. */
    user_api_key_count?: number;
    /** How long keys of users may live, in seconds; 0 is for ever. */
    user_api_key_max_ttl?: number;
    /** How long keys of users live when nothing is said, in seconds; 0 is for ever. */
    user_api_key_ttl?: number;
    /** Whether keys of users carry metadata of their own. */
    user_key_metadata?: number;
    /** Whether a request may change that metadata. */
    user_key_metadata_override?: number;
} & {
    [key: string]: unknown;
};

/** The defaults to set. */
export type WorkspaceUpdateDefaults = {
    /** Guardrails for every request, by id or slug. Replaces the list. */
    input_guardrails?: string[];
    /** Metadata that every request of the workspace carries. */
    metadata?: {
        [key: string]: string;
    };
    /** Guardrails for every answer, by id or slug. Replaces the list. */
    output_guardrails?: string[];
    /** Config that the API keys of users start with. Null removes it. */
    user_api_key_config?: string | null;
};

/** What to change; what is left out stays. */
export type WorkspaceUpdateParams = {
    defaults?: WorkspaceUpdateDefaults;
    /** New words on what the workspace is for. */
    description?: string;
    /** An emoji that stands for the workspace. Empty removes it. */
    icon?: string;
    /** New name, for people. */
    name?: string;
    /** Rates of the whole workspace. Replaces the list; null removes them. */
    rate_limits?: RateLimit[] | null;
    /** Budgets of the whole workspace. Replaces the list; null removes them. */
    usage_limits?: UsageLimits[] | null;
};

/** A workspace and who belongs to it. */
export type WorkspaceWithMembers = Workspace & {
    /** Id of the user who made the workspace. */
    created_by?: string | null;
    /** How the workspace was made, for example `default`, `api` or `scim`. */
    creation_source?: string | null;
    /**
     * When usage last started again at zero.
     * Format: date-time
     */
    last_reset_at?: string | null;
    /** Id of the organisation. */
    organisation_id?: string;
    settings?: WorkspaceSettings;
    /** Members of the workspace, with their roles. */
    users: WorkspaceMember[];
};

/** Zscaler AI Guard lets the text pass, by a detections policy. */
export type ZscalerCheck = {
    /** The check, which begins with `zscaler.`. Its full id is not documented. */
    id: string;
    /**
     * Whether it runs.
     * @default true
     */
    is_enabled?: boolean;
    /** Your name for it. */
    name?: string;
    parameters?: ZscalerParameters;
    /**
     * Whether a denial comes as an answer with status 200 that tells why, for clients that give up on 4XX.
     * @default false
     */
    soft_deny_200?: boolean;
};

/** Policy of the Zscaler check. */
export type ZscalerParameters = {
    /** Names of request headers to pass on to the provider of the check, in lower case. Headers with secrets are refused. */
    forwardHeaders?: string[];
    /** Id of the detections policy. */
    policyId: string | number;
    /**
     * Milliseconds to wait for the check.
     * @default 10000
     */
    timeout?: number;
};

export type { ResponseSchema as Response };

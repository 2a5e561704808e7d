// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { components, operations } from "./schema.ts";
export type { components, operations, paths } from "./schema.ts";

/** Acuvity finds nothing. */
export type AcuvityCheck = components["schemas"]["AcuvityCheck"];

/** What `acuvity.scan` looks for. */
export type AcuvityScanParameters = components["schemas"]["AcuvityScanParameters"];

/** Puts a text in front of a message of the request. */
export type AddPrefixCheck = components["schemas"]["AddPrefixCheck"];

/** Text of `default.addPrefix`. */
export type AddPrefixParameters = components["schemas"]["AddPrefixParameters"];

/** The request is of an allowed kind. */
export type AllowedRequestTypesCheck = components["schemas"]["AllowedRequestTypesCheck"];

/** Kinds of request of `default.allowedRequestTypes`. */
export type AllowedRequestTypesParameters = components["schemas"]["AllowedRequestTypesParameters"];

/** The average of a span of time. */
export type AnalyticsAveragePoint = components["schemas"]["AnalyticsAveragePoint"];

/** Cache hits over time. */
export type AnalyticsCacheHitRateGraph = components["schemas"]["AnalyticsCacheHitRateGraph"];

/** Cache hits of a span of time. */
export type AnalyticsCacheHitRatePoint = components["schemas"]["AnalyticsCacheHitRatePoint"];

/** Latency of the cache over time, in milliseconds. */
export type AnalyticsCacheLatencyGraph = components["schemas"]["AnalyticsCacheLatencyGraph"];

/** How the cache did. */
export type AnalyticsCacheSummary = components["schemas"]["AnalyticsCacheSummary"];

/** Costs over time, in US cents. */
export type AnalyticsCostGraph = components["schemas"]["AnalyticsCostGraph"];

/** Costs of a span of time, in US cents. */
export type AnalyticsCostPoint = components["schemas"]["AnalyticsCostPoint"];

/** The count of the whole time. */
export type AnalyticsCount = components["schemas"]["AnalyticsCount"];

/** Something counted over time. */
export type AnalyticsCountGraph = components["schemas"]["AnalyticsCountGraph"];

/** The count of a span of time. */
export type AnalyticsCountPoint = components["schemas"]["AnalyticsCountPoint"];

/** Error rate over time. */
export type AnalyticsErrorRateGraph = components["schemas"]["AnalyticsErrorRateGraph"];

/** Error rate of a span of time. */
export type AnalyticsErrorRatePoint = components["schemas"]["AnalyticsErrorRatePoint"];

/** Errors by HTTP status over time. */
export type AnalyticsErrorStacksGraph = components["schemas"]["AnalyticsErrorStacksGraph"];

/** Errors of a span of time. */
export type AnalyticsErrorStacksPoint = components["schemas"]["AnalyticsErrorStacksPoint"];

/** Feedback with one value. */
export type AnalyticsFeedbackScorePoint = components["schemas"]["AnalyticsFeedbackScorePoint"];

/** Feedback by value. */
export type AnalyticsFeedbackScoresGraph = components["schemas"]["AnalyticsFeedbackScoresGraph"];

/** The kind of object. */
export type AnalyticsGraphObject = components["schemas"]["AnalyticsGraphObject"];

/** Traffic of one group. Its value is in the field named after the dimension; the other columns are there when they were asked for. Numbers may come as text. */
export type AnalyticsGroup = components["schemas"]["AnalyticsGroup"];

/** A dimension that requests can be grouped by. */
export type AnalyticsGroupBy = components["schemas"]["AnalyticsGroupBy"];

/** A page of groups. */
export type AnalyticsGroupList = components["schemas"]["AnalyticsGroupList"];

/** The kind of object. */
export type AnalyticsGroupObject = components["schemas"]["AnalyticsGroupObject"];

/** Average and percentiles, in milliseconds. */
export type AnalyticsLatency = components["schemas"]["AnalyticsLatency"];

/** Latency over time, in milliseconds. */
export type AnalyticsLatencyGraph = components["schemas"]["AnalyticsLatencyGraph"];

/** Latency of a span of time, in milliseconds. */
export type AnalyticsLatencyPoint = components["schemas"]["AnalyticsLatencyPoint"];

/** Traffic of one metadata value. */
export type AnalyticsMetadataGroup = components["schemas"]["AnalyticsMetadataGroup"];

/** A page of metadata values. */
export type AnalyticsMetadataGroupList = components["schemas"]["AnalyticsMetadataGroupList"];

/** Feedback by model. */
export type AnalyticsModelFeedbackGraph = components["schemas"]["AnalyticsModelFeedbackGraph"];

/** Feedback on one model. */
export type AnalyticsModelFeedbackPoint = components["schemas"]["AnalyticsModelFeedbackPoint"];

/** Traffic of one model. */
export type AnalyticsModelGroup = components["schemas"]["AnalyticsModelGroup"];

/** A page of models. */
export type AnalyticsModelGroupList = components["schemas"]["AnalyticsModelGroupList"];

/** Requests over time that a retry or a fallback rescued. */
export type AnalyticsRescuedGraph = components["schemas"]["AnalyticsRescuedGraph"];

/** Rescued requests of a span of time. */
export type AnalyticsRescuedPoint = components["schemas"]["AnalyticsRescuedPoint"];

/** Errors with one HTTP status. */
export type AnalyticsStatusCodePoint = components["schemas"]["AnalyticsStatusCodePoint"];

/** Errors by HTTP status. */
export type AnalyticsStatusCodesGraph = components["schemas"]["AnalyticsStatusCodesGraph"];

/** Start of the span of time that the point is for. */
export type AnalyticsTimestamp = components["schemas"]["AnalyticsTimestamp"];

/** Tokens over time. */
export type AnalyticsTokensGraph = components["schemas"]["AnalyticsTokensGraph"];

/** Tokens of a span of time. */
export type AnalyticsTokensPoint = components["schemas"]["AnalyticsTokensPoint"];

/** Traffic of one user. */
export type AnalyticsUserGroup = components["schemas"]["AnalyticsUserGroup"];

/** A page of users. */
export type AnalyticsUserGroupList = components["schemas"]["AnalyticsUserGroupList"];

/** Requests per user over time. */
export type AnalyticsUsersRequestsGraph = components["schemas"]["AnalyticsUsersRequestsGraph"];

/** Weighted feedback over time. */
export type AnalyticsWeightedFeedbackGraph = components["schemas"]["AnalyticsWeightedFeedbackGraph"];

/** Traffic of one workspace. */
export type AnalyticsWorkspaceGroup = components["schemas"]["AnalyticsWorkspaceGroup"];

/** A page of workspaces. */
export type AnalyticsWorkspaceGroupList = components["schemas"]["AnalyticsWorkspaceGroupList"];

/** What the model said before. */
export type AnthropicAssistantMessageParam = components["schemas"]["AnthropicAssistantMessageParam"];

/** The data of an image. */
export type AnthropicBase64ImageSource = components["schemas"]["AnthropicBase64ImageSource"];

/** The data of a PDF. */
export type AnthropicBase64PDFSource = components["schemas"]["AnthropicBase64PDFSource"];

/** A file that was made. */
export type AnthropicBashCodeExecutionOutputBlock = components["schemas"]["AnthropicBashCodeExecutionOutputBlock"];

/** The output of a command. */
export type AnthropicBashCodeExecutionResultBlock = components["schemas"]["AnthropicBashCodeExecutionResultBlock"];

/** What a command printed. */
export type AnthropicBashCodeExecutionToolResultBlock = components["schemas"]["AnthropicBashCodeExecutionToolResultBlock"];

/** Why a command did not run. */
export type AnthropicBashCodeExecutionToolResultError = components["schemas"]["AnthropicBashCodeExecutionToolResultError"];

/** Lets the model ask for commands in a shell of yours. */
export type AnthropicBashTool = components["schemas"]["AnthropicBashTool"];

/** Caches the prompt up to here. Only in requests. */
export type AnthropicBlockCacheControl = components["schemas"]["AnthropicBlockCacheControl"];

/** The state of a browser of yours after a tool of the browser set. */
export type AnthropicBrowserStateBlock = components["schemas"]["AnthropicBrowserStateBlock"];

/** Something that happened in a browser. */
export type AnthropicBrowserStateChange = components["schemas"]["AnthropicBrowserStateChange"];

/** Caches the prompt up to here, at most at 4 places of a request. */
export type AnthropicCacheControl = components["schemas"]["AnthropicCacheControl"];

/** Tokens written to the prompt cache. */
export type AnthropicCacheCreation = components["schemas"]["AnthropicCacheCreation"];

/** Why the prompt cache missed. */
export type AnthropicCacheMissReason = components["schemas"]["AnthropicCacheMissReason"];

/** Characters of a text document. */
export type AnthropicCitationCharLocation = components["schemas"]["AnthropicCitationCharLocation"];

/** Blocks of a document of your own blocks. */
export type AnthropicCitationContentBlockLocation = components["schemas"]["AnthropicCitationContentBlockLocation"];

/** Pages of a PDF. */
export type AnthropicCitationPageLocation = components["schemas"]["AnthropicCitationPageLocation"];

/** A search result of your own. */
export type AnthropicCitationSearchResultLocation = components["schemas"]["AnthropicCitationSearchResultLocation"];

/** A page that a web search found. */
export type AnthropicCitationWebSearchResultLocation = components["schemas"]["AnthropicCitationWebSearchResultLocation"];

/** Whether the answer cites. */
export type AnthropicCitationsConfig = components["schemas"]["AnthropicCitationsConfig"];

/** A source to add. */
export type AnthropicCitationsDelta = components["schemas"]["AnthropicCitationsDelta"];

/** A file that was made. */
export type AnthropicCodeExecutionOutputBlock = components["schemas"]["AnthropicCodeExecutionOutputBlock"];

/** The output of code. */
export type AnthropicCodeExecutionResultBlock = components["schemas"]["AnthropicCodeExecutionResultBlock"];

/** Lets the model run code in a container of Anthropic's. */
export type AnthropicCodeExecutionTool = components["schemas"]["AnthropicCodeExecutionTool"];

/** What code printed. */
export type AnthropicCodeExecutionToolResultBlock = components["schemas"]["AnthropicCodeExecutionToolResultBlock"];

/** Why code did not run. */
export type AnthropicCodeExecutionToolResultError = components["schemas"]["AnthropicCodeExecutionToolResultError"];

/** Lets the model ask for mouse, keyboard and screenshots of a screen of yours. Beta; needs the `anthropic-beta` header. */
export type AnthropicComputerTool = components["schemas"]["AnthropicComputerTool"];

/** A container. */
export type AnthropicContainer = components["schemas"]["AnthropicContainer"];

/** A container and what to load into it. */
export type AnthropicContainerParams = components["schemas"]["AnthropicContainerParams"];

/** A skill in a container. */
export type AnthropicContainerSkill = components["schemas"]["AnthropicContainerSkill"];

/** A file that is put into the container. */
export type AnthropicContainerUploadBlock = components["schemas"]["AnthropicContainerUploadBlock"];

/** A block of an answer. */
export type AnthropicContentBlock = components["schemas"]["AnthropicContentBlock"];

/** What to add to the block. */
export type AnthropicContentBlockDelta = components["schemas"]["AnthropicContentBlockDelta"];

/** A block grows. */
export type AnthropicContentBlockDeltaEvent = components["schemas"]["AnthropicContentBlockDeltaEvent"];

/** A block of a message. */
export type AnthropicContentBlockParam = components["schemas"]["AnthropicContentBlockParam"];

/** A block begins; its text is empty. */
export type AnthropicContentBlockStartEvent = components["schemas"]["AnthropicContentBlockStartEvent"];

/** A block is complete. */
export type AnthropicContentBlockStopEvent = components["schemas"]["AnthropicContentBlockStopEvent"];

/** Blocks of your own, which citations name one by one. */
export type AnthropicContentSource = components["schemas"]["AnthropicContentSource"];

/** About the prompt cache. */
export type AnthropicDiagnostics = components["schemas"]["AnthropicDiagnostics"];

/** What to compare the request with. */
export type AnthropicDiagnosticsParam = components["schemas"]["AnthropicDiagnosticsParam"];

/** A document. */
export type AnthropicDocumentBlock = components["schemas"]["AnthropicDocumentBlock"];

/** The output of code that used results of other tools. */
export type AnthropicEncryptedCodeExecutionResultBlock = components["schemas"]["AnthropicEncryptedCodeExecutionResultBlock"];

/** The stream failed, for example because the provider is overloaded. */
export type AnthropicErrorEvent = components["schemas"]["AnthropicErrorEvent"];

/** An uploaded file. */
export type AnthropicFileSource = components["schemas"]["AnthropicFileSource"];

/** An image. */
export type AnthropicImageBlock = components["schemas"]["AnthropicImageBlock"];

/** JSON text to append to a tool's input; whole only at the end of the block. */
export type AnthropicInputJSONDelta = components["schemas"]["AnthropicInputJSONDelta"];

/** JSON that follows a schema of yours. */
export type AnthropicJSONOutputFormat = components["schemas"]["AnthropicJSONOutputFormat"];

/** An MCP server. */
export type AnthropicMCPServer = components["schemas"]["AnthropicMCPServer"];

/** Which tools of an MCP server may be used. */
export type AnthropicMCPToolConfiguration = components["schemas"]["AnthropicMCPToolConfiguration"];

/** What a tool of an MCP server returned. */
export type AnthropicMCPToolResultBlock = components["schemas"]["AnthropicMCPToolResultBlock"];

/** A use of a tool of an MCP server. */
export type AnthropicMCPToolUseBlock = components["schemas"]["AnthropicMCPToolUseBlock"];

/** Lets the model keep notes in files of yours. */
export type AnthropicMemoryTool = components["schemas"]["AnthropicMemoryTool"];

/** The model's answer. */
export type AnthropicMessage = components["schemas"]["AnthropicMessage"];

/** Text, or blocks. */
export type AnthropicMessageContentParam = components["schemas"]["AnthropicMessageContentParam"];

/** The request whose tokens are counted. */
export type AnthropicMessageCountTokensParams = components["schemas"]["AnthropicMessageCountTokensParams"];

/** What the model is to answer, and how. */
export type AnthropicMessageCreateParams = components["schemas"]["AnthropicMessageCreateParams"];

/** What changed of the answer as a whole. */
export type AnthropicMessageDelta = components["schemas"]["AnthropicMessageDelta"];

/** What changed of the answer as a whole. */
export type AnthropicMessageDeltaEvent = components["schemas"]["AnthropicMessageDeltaEvent"];

/** The tokens so far. */
export type AnthropicMessageDeltaUsage = components["schemas"]["AnthropicMessageDeltaUsage"];

/** A message of the conversation. */
export type AnthropicMessageParam = components["schemas"]["AnthropicMessageParam"];

/** The answer begins; its `content` is empty. */
export type AnthropicMessageStartEvent = components["schemas"]["AnthropicMessageStartEvent"];

/** The answer is complete. */
export type AnthropicMessageStopEvent = components["schemas"]["AnthropicMessageStopEvent"];

/** An event of a streamed answer. When guardrails ran on the request, the gateway's first event, `hook_results`, has no `type`. */
export type AnthropicMessageStreamEvent = components["schemas"]["AnthropicMessageStreamEvent"];

/** The tokens of a request. */
export type AnthropicMessageTokensCount = components["schemas"]["AnthropicMessageTokensCount"];

/** About the request. */
export type AnthropicMetadata = components["schemas"]["AnthropicMetadata"];

/** Name of the model at the provider, or `@provider-slug/model` to choose a provider of the model catalog as well. */
export type AnthropicModel = components["schemas"]["AnthropicModel"];

/** The form of the answer. */
export type AnthropicOutputConfig = components["schemas"]["AnthropicOutputConfig"];

/** What the tokens of the answer were. */
export type AnthropicOutputTokensDetails = components["schemas"]["AnthropicOutputTokensDetails"];

/** Keeps the connection open. */
export type AnthropicPingEvent = components["schemas"]["AnthropicPingEvent"];

/** Text. */
export type AnthropicPlainTextSource = components["schemas"]["AnthropicPlainTextSource"];

/** Encrypted thoughts. Send them back unchanged when the model used tools. */
export type AnthropicRedactedThinkingBlock = components["schemas"]["AnthropicRedactedThinkingBlock"];

/** More on a refusal. */
export type AnthropicRefusalStopDetails = components["schemas"]["AnthropicRefusalStopDetails"];

/** A result of a search of yours, which the answer can cite. */
export type AnthropicSearchResultBlock = components["schemas"]["AnthropicSearchResultBlock"];

/** Uses of tools that Anthropic ran. */
export type AnthropicServerToolUsage = components["schemas"]["AnthropicServerToolUsage"];

/** A use of a tool that Anthropic runs itself. */
export type AnthropicServerToolUseBlock = components["schemas"]["AnthropicServerToolUseBlock"];

/** The signature of the thoughts. */
export type AnthropicSignatureDelta = components["schemas"]["AnthropicSignatureDelta"];

/** A skill to load. */
export type AnthropicSkillParams = components["schemas"]["AnthropicSkillParams"];

/** Why the answer ended: it was complete (`end_turn`), the tokens ran out, a stop sequence came, a tool is to be used, a long turn paused (send the answer back to go on), the model refused, or the context was full. */
export type AnthropicStopReason = components["schemas"]["AnthropicStopReason"];

/** Instructions in the midst of the conversation, where the model knows them. */
export type AnthropicSystemMessageParam = components["schemas"]["AnthropicSystemMessageParam"];

/** Text. */
export type AnthropicTextBlock = components["schemas"]["AnthropicTextBlock"];

/** A source of a stretch of text. */
export type AnthropicTextCitation = components["schemas"]["AnthropicTextCitation"];

/** Text to append. */
export type AnthropicTextDelta = components["schemas"]["AnthropicTextDelta"];

/** What became of a view or an edit of a file. */
export type AnthropicTextEditorCodeExecutionToolResultBlock = components["schemas"]["AnthropicTextEditorCodeExecutionToolResultBlock"];

/** A file that was written. */
export type AnthropicTextEditorCreateResultBlock = components["schemas"]["AnthropicTextEditorCreateResultBlock"];

/** An edit of a file. */
export type AnthropicTextEditorStrReplaceResultBlock = components["schemas"]["AnthropicTextEditorStrReplaceResultBlock"];

/** Lets the model ask for views and edits of files of yours. */
export type AnthropicTextEditorTool = components["schemas"]["AnthropicTextEditorTool"];

/** Why a view or an edit failed. */
export type AnthropicTextEditorToolResultError = components["schemas"]["AnthropicTextEditorToolResultError"];

/** A file that was viewed. */
export type AnthropicTextEditorViewResultBlock = components["schemas"]["AnthropicTextEditorViewResultBlock"];

/** What the model thought. Send it back unchanged when the model used tools. */
export type AnthropicThinkingBlock = components["schemas"]["AnthropicThinkingBlock"];

/** Whether and how long the model thinks before it answers. The thoughts come back as `thinking` blocks. */
export type AnthropicThinkingConfig = components["schemas"]["AnthropicThinkingConfig"];

/** The model thinks as it sees fit. */
export type AnthropicThinkingConfigAdaptive = components["schemas"]["AnthropicThinkingConfigAdaptive"];

/** The model thinks only between uses of tools. */
export type AnthropicThinkingConfigBetweenTools = components["schemas"]["AnthropicThinkingConfigBetweenTools"];

/** The model does not think. */
export type AnthropicThinkingConfigDisabled = components["schemas"]["AnthropicThinkingConfigDisabled"];

/** The model thinks. */
export type AnthropicThinkingConfigEnabled = components["schemas"]["AnthropicThinkingConfigEnabled"];

/** Thoughts to append. */
export type AnthropicThinkingDelta = components["schemas"]["AnthropicThinkingDelta"];

/** A tool of yours. */
export type AnthropicTool = components["schemas"]["AnthropicTool"];

/** Who used the tool. */
export type AnthropicToolCaller = components["schemas"]["AnthropicToolCaller"];

/** Whether the model uses tools. Default: `auto` when there are tools. */
export type AnthropicToolChoice = components["schemas"]["AnthropicToolChoice"];

/** At least one tool. */
export type AnthropicToolChoiceAny = components["schemas"]["AnthropicToolChoiceAny"];

/** As the model likes. */
export type AnthropicToolChoiceAuto = components["schemas"]["AnthropicToolChoiceAuto"];

/** No tools. */
export type AnthropicToolChoiceNone = components["schemas"]["AnthropicToolChoiceNone"];

/** This tool. */
export type AnthropicToolChoiceTool = components["schemas"]["AnthropicToolChoiceTool"];

/** Examples of how to use a tool. */
export type AnthropicToolExamples = components["schemas"]["AnthropicToolExamples"];

/** JSON Schema of the tool's input. */
export type AnthropicToolInputSchema = components["schemas"]["AnthropicToolInputSchema"];

/** What all tools can have. */
export type AnthropicToolOptions = components["schemas"]["AnthropicToolOptions"];

/** Names a tool. */
export type AnthropicToolReferenceBlock = components["schemas"]["AnthropicToolReferenceBlock"];

/** What a tool of yours returned. */
export type AnthropicToolResultBlock = components["schemas"]["AnthropicToolResultBlock"];

/** A block of what a tool returned. */
export type AnthropicToolResultContent = components["schemas"]["AnthropicToolResultContent"];

/** The tools. */
export type AnthropicToolSearchResultBlock = components["schemas"]["AnthropicToolSearchResultBlock"];

/** Lets the model search for tools that have `defer_loading`. */
export type AnthropicToolSearchTool = components["schemas"]["AnthropicToolSearchTool"];

/** Tools that a search found. */
export type AnthropicToolSearchToolResultBlock = components["schemas"]["AnthropicToolSearchToolResultBlock"];

/** Why a search for tools failed. */
export type AnthropicToolSearchToolResultError = components["schemas"]["AnthropicToolSearchToolResultError"];

/** A tool of yours, or one that Anthropic defines. */
export type AnthropicToolUnion = components["schemas"]["AnthropicToolUnion"];

/** A use of a tool that the model asks for. Answer it with a `tool_result` block. */
export type AnthropicToolUseBlock = components["schemas"]["AnthropicToolUseBlock"];

/** A whole set of tools for a browser or a computer of yours. */
export type AnthropicToolset = components["schemas"]["AnthropicToolset"];

/** A URL, from which Anthropic fetches. */
export type AnthropicURLSource = components["schemas"]["AnthropicURLSource"];

/** The tokens that the request used. */
export type AnthropicUsage = components["schemas"]["AnthropicUsage"];

/** Where the user is. */
export type AnthropicUserLocation = components["schemas"]["AnthropicUserLocation"];

/** What the user says, results of tools included. */
export type AnthropicUserMessageParam = components["schemas"]["AnthropicUserMessageParam"];

/** A page. */
export type AnthropicWebFetchBlock = components["schemas"]["AnthropicWebFetchBlock"];

/** Lets the model read web pages and PDFs; Anthropic fetches them. */
export type AnthropicWebFetchTool = components["schemas"]["AnthropicWebFetchTool"];

/** A page that was fetched. */
export type AnthropicWebFetchToolResultBlock = components["schemas"]["AnthropicWebFetchToolResultBlock"];

/** Why a page was not fetched. */
export type AnthropicWebFetchToolResultError = components["schemas"]["AnthropicWebFetchToolResultError"];

/** Which URLs of one source may be fetched. */
export type AnthropicWebFetchURLSource = components["schemas"]["AnthropicWebFetchURLSource"];

/** Where the URLs of fetched pages may come from. */
export type AnthropicWebFetchURLSources = components["schemas"]["AnthropicWebFetchURLSources"];

/** A page that a web search found. */
export type AnthropicWebSearchResultBlock = components["schemas"]["AnthropicWebSearchResultBlock"];

/** Lets the model search the web; Anthropic runs the search. */
export type AnthropicWebSearchTool = components["schemas"]["AnthropicWebSearchTool"];

/** What a web search found. */
export type AnthropicWebSearchToolResultBlock = components["schemas"]["AnthropicWebSearchToolResultBlock"];

/** Why a web search failed. */
export type AnthropicWebSearchToolResultError = components["schemas"]["AnthropicWebSearchToolResultError"];

/** An API key without its secret. */
export type ApiKey = components["schemas"]["ApiKey"];

/** What requests with the key get. */
export type ApiKeyCreateDefaults = components["schemas"]["ApiKeyCreateDefaults"];

/** The key to make. */
export type ApiKeyCreateParams = components["schemas"]["ApiKeyCreateParams"];

/** The new key. This is the only time its secret is shown. */
export type ApiKeyCreated = components["schemas"]["ApiKeyCreated"];

/** What requests with the key get. */
export type ApiKeyDefaults = components["schemas"]["ApiKeyDefaults"];

/** An empty object; the key no longer works. */
export type ApiKeyDeleted = components["schemas"]["ApiKeyDeleted"];

/** A page of API keys. */
export type ApiKeyList = components["schemas"]["ApiKeyList"];

/** How much the key may use in a span of time. */
export type ApiKeyRateLimit = components["schemas"]["ApiKeyRateLimit"];

/** How to rotate. */
export type ApiKeyRotateParams = components["schemas"]["ApiKeyRotateParams"];

/** The new secret. This is the only time it is shown. */
export type ApiKeyRotated = components["schemas"]["ApiKeyRotated"];

/** When the key is replaced by a new one without anybody asking. */
export type ApiKeyRotationPolicy = components["schemas"]["ApiKeyRotationPolicy"];

/** What to change; what is left out stays. */
export type ApiKeyUpdateParams = components["schemas"]["ApiKeyUpdateParams"];

/** An empty object; the change is made. */
export type ApiKeyUpdated = components["schemas"]["ApiKeyUpdated"];

/** The text meets the policies of an Aporia project. */
export type AporiaCheck = components["schemas"]["AporiaCheck"];

/** Project of `aporia.validateProject`. */
export type AporiaParameters = components["schemas"]["AporiaParameters"];

/** Lets the model change files through diffs that your code applies. */
export type ApplyPatchTool = components["schemas"]["ApplyPatchTool"];

/** A model with instructions and tools, ready to run on threads. */
export type Assistant = components["schemas"]["Assistant"];

/** Runs Python in a sandbox. */
export type AssistantCodeInterpreterTool = components["schemas"]["AssistantCodeInterpreterTool"];

/** A new assistant. */
export type AssistantCreateParams = components["schemas"]["AssistantCreateParams"];

/** Confirms that an assistant was deleted. */
export type AssistantDeleted = components["schemas"]["AssistantDeleted"];

/** The stream broke off. */
export type AssistantErrorEvent = components["schemas"]["AssistantErrorEvent"];

/** How results are ranked and which are dropped. */
export type AssistantFileSearchRankingOptions = components["schemas"]["AssistantFileSearchRankingOptions"];

/** An existing vector store, or a new one made on the way. Give one of the two. */
export type AssistantFileSearchResourcesCreateParams = components["schemas"]["AssistantFileSearchResourcesCreateParams"];

/** Searches the vector stores of the assistant and the thread. */
export type AssistantFileSearchTool = components["schemas"]["AssistantFileSearchTool"];

/** Adds an attachment to the thread's vector store. */
export type AssistantFileSearchToolTypeOnly = components["schemas"]["AssistantFileSearchToolTypeOnly"];

/** A function of yours. A run that calls it waits in `requires_action` for its output. */
export type AssistantFunctionTool = components["schemas"]["AssistantFunctionTool"];

/** A page of assistants. */
export type AssistantList = components["schemas"]["AssistantList"];

/** The form of the answer: free text, any JSON object, or JSON that follows a schema. `auto` is the default. For `json_object` the instructions must ask for JSON, or the model may write blank space until the token limit. */
export type AssistantResponseFormatOption = components["schemas"]["AssistantResponseFormatOption"];

/** Why the stream broke off. */
export type AssistantStreamError = components["schemas"]["AssistantStreamError"];

/** An event of a streamed run. More kinds may come; skip the ones you do not know. */
export type AssistantStreamEvent = components["schemas"]["AssistantStreamEvent"];

/** A tool that an assistant or a run can use. */
export type AssistantTool = components["schemas"]["AssistantTool"];

/** The tool that the model must call. */
export type AssistantToolChoice = components["schemas"]["AssistantToolChoice"];

/** The function to call, when the kind is `function`. */
export type AssistantToolChoiceFunction = components["schemas"]["AssistantToolChoiceFunction"];

/** Whether the model may call tools (`auto`), may not (`none`), must (`required`), or must call one in particular. */
export type AssistantToolChoiceOption = components["schemas"]["AssistantToolChoiceOption"];

/** What the tools work on, by tool. */
export type AssistantToolResources = components["schemas"]["AssistantToolResources"];

/** What the tools shall work on, by tool. */
export type AssistantToolResourcesCreateParams = components["schemas"]["AssistantToolResourcesCreateParams"];

/** What to change about an assistant; fields left out stay as they are. */
export type AssistantUpdateParams = components["schemas"]["AssistantUpdateParams"];

/** A vector store created together with an assistant or a thread. */
export type AssistantVectorStoreCreateParams = components["schemas"]["AssistantVectorStoreCreateParams"];

/** A model that understands speech. */
export type AudioModel = components["schemas"]["AudioModel"];

/** Form of the transcript: JSON of three kinds, plain text, or subtitles. */
export type AudioResponseFormat = components["schemas"]["AudioResponseFormat"];

/** Writes down what the user says. */
export type AudioTranscription = components["schemas"]["AudioTranscription"];

/** One change in the control plane. */
export type AuditLog = components["schemas"]["AuditLog"];

/** A page of audit logs. The items are in `records`, unlike in other lists. */
export type AuditLogList = components["schemas"]["AuditLogList"];

/** Chunks of 800 tokens, of which 400 overlap. */
export type AutoFileChunkingStrategyParam = components["schemas"]["AutoFileChunkingStrategyParam"];

/** With a pair of keys. */
export type AwsAccessKeyAuth = components["schemas"]["AwsAccessKeyAuth"];

/** With a role that Portkey assumes. */
export type AwsAssumedRoleAuth = components["schemas"]["AwsAssumedRoleAuth"];

/** How to sign in to AWS Secrets Manager. */
export type AwsSecretsManagerAuth = components["schemas"]["AwsSecretsManagerAuth"];

/** With the role that the gateway itself runs under. */
export type AwsServiceRoleAuth = components["schemas"]["AwsServiceRoleAuth"];

/** Settings of `azure-ai`. */
export type AzureAIConfiguration = components["schemas"]["AzureAIConfiguration"];

/** How to sign in: with the key (`default`), an Entra application or a managed identity. */
export type AzureAuthMode = components["schemas"]["AzureAuthMode"];

/** Azure finds no harmful content. */
export type AzureContentSafetyCheck = components["schemas"]["AzureContentSafetyCheck"];

/** Settings of `azure.contentSafety`. */
export type AzureContentSafetyParameters = components["schemas"]["AzureContentSafetyParameters"];

/** With whatever credentials the gateway's environment has. */
export type AzureDefaultAuth = components["schemas"]["AzureDefaultAuth"];

/** One deployment of an Azure OpenAI resource. */
export type AzureDeployment = components["schemas"]["AzureDeployment"];

/** With an application of Entra ID. */
export type AzureEntraAuth = components["schemas"]["AzureEntraAuth"];

/** How to sign in to Azure Key Vault. */
export type AzureKeyVaultAuth = components["schemas"]["AzureKeyVaultAuth"];

/** With a managed identity. */
export type AzureManagedIdentityAuth = components["schemas"]["AzureManagedIdentityAuth"];

/** Settings of `azure-openai`. */
export type AzureOpenAIConfiguration = components["schemas"]["AzureOpenAIConfiguration"];

/** Azure finds no personal data, or it is masked. */
export type AzurePIICheck = components["schemas"]["AzurePIICheck"];

/** Settings of `azure.pii`. */
export type AzurePIIParameters = components["schemas"]["AzurePIIParameters"];

/** Azure finds no attack in the request, or no protected material in the answer. */
export type AzureShieldCheck = components["schemas"]["AzureShieldCheck"];

/** Settings of the Azure prompt shield and of the check for protected material. */
export type AzureShieldParameters = components["schemas"]["AzureShieldParameters"];

/** Many requests that are worked through in the background. */
export type Batch = components["schemas"]["Batch"];

/** A batch to start. The first four fields do for OpenAI; Bedrock and Vertex AI take the ones after them too. `portkey_options` and `provider_options` are for a batch whose file is stored with Portkey. */
export type BatchCreateParams = components["schemas"]["BatchCreateParams"];

/** One thing wrong with the input file. */
export type BatchError = components["schemas"]["BatchError"];

/** Why the batch failed. */
export type BatchErrors = components["schemas"]["BatchErrors"];

/** A page of batches. */
export type BatchList = components["schemas"]["BatchList"];

/** When the files with the answers are deleted. */
export type BatchOutputExpiresAfter = components["schemas"]["BatchOutputExpiresAfter"];

/** Headers for the requests of a batch whose file is stored with Portkey. */
export type BatchPortkeyOptions = components["schemas"]["BatchPortkeyOptions"];

/** What the provider needs for a batch whose file is stored with Portkey. */
export type BatchProviderOptions = components["schemas"]["BatchProviderOptions"];

/** Requests by state. */
export type BatchRequestCounts = components["schemas"]["BatchRequestCounts"];

/** Tokens used by all requests. */
export type BatchUsage = components["schemas"]["BatchUsage"];

/** Settings of `bedrock`. */
export type BedrockConfiguration = components["schemas"]["BedrockConfiguration"];

/** A guardrail at AWS is content. */
export type BedrockGuardCheck = components["schemas"]["BedrockGuardCheck"];

/** Guardrail of `bedrock.guard`. */
export type BedrockGuardParameters = components["schemas"]["BedrockGuardParameters"];

/** Format of the sound: PCM of 16 bits at 24 kHz, or G.711. */
export type BetaRealtimeAudioFormat = components["schemas"]["BetaRealtimeAudioFormat"];

/** Writes down what the user says. */
export type BetaRealtimeAudioTranscription = components["schemas"]["BetaRealtimeAudioTranscription"];

/** How the model answers. */
export type BetaRealtimeModalities = components["schemas"]["BetaRealtimeModalities"];

/** A secret that a browser or phone can open the session with. */
export type BetaRealtimeSecret = components["schemas"]["BetaRealtimeSecret"];

/** When the secret stops to work. */
export type BetaRealtimeSecretExpiry = components["schemas"]["BetaRealtimeSecretExpiry"];

/** A session of the older kind and the secret that opens it. */
export type BetaRealtimeSession = components["schemas"]["BetaRealtimeSession"];

/** Settings of a session of the older kind. */
export type BetaRealtimeSessionCreateParams = components["schemas"]["BetaRealtimeSessionCreateParams"];

/** How the server finds out that the user has spoken. */
export type BetaRealtimeTurnDetection = components["schemas"]["BetaRealtimeTurnDetection"];

/** A session of the older kind that only writes down what is said. */
export type BetaTranscriptionSession = components["schemas"]["BetaTranscriptionSession"];

/** Settings of a session of the older kind that only writes down what is said. */
export type BetaTranscriptionSessionCreateParams = components["schemas"]["BetaTranscriptionSessionCreateParams"];

/** Writes down what is said. */
export type BetaTranscriptionSessionTranscription = components["schemas"]["BetaTranscriptionSessionTranscription"];

/** The offer of a WebRTC connection and the session it is for. */
export type CallCreateParams = components["schemas"]["CallCreateParams"];

/** Where to send the caller. */
export type CallReferParams = components["schemas"]["CallReferParams"];

/** What the caller is told. */
export type CallRejectParams = components["schemas"]["CallRejectParams"];

/** A model of the catalog. */
export type CatalogModel = components["schemas"]["CatalogModel"];

/** The text has a number of characters within limits. */
export type CharacterCountCheck = components["schemas"]["CharacterCountCheck"];

/** Limits of `default.characterCount`. */
export type CharacterCountParameters = components["schemas"]["CharacterCountParameters"];

/** The model's answer. */
export type ChatCompletion = components["schemas"]["ChatCompletion"];

/** Narrows the tools to some of those in `tools`. */
export type ChatCompletionAllowedToolChoice = components["schemas"]["ChatCompletionAllowedToolChoice"];

/** The tools that may be called. */
export type ChatCompletionAllowedTools = components["schemas"]["ChatCompletionAllowedTools"];

/** A part of what the model said before. */
export type ChatCompletionAssistantContentPart = components["schemas"]["ChatCompletionAssistantContentPart"];

/** What the model said before. The message of a reply can be sent back as it is. */
export type ChatCompletionAssistantMessageParam = components["schemas"]["ChatCompletionAssistantMessageParam"];

/** Names a spoken answer. */
export type ChatCompletionAssistantMessageParamAudio = components["schemas"]["ChatCompletionAssistantMessageParamAudio"];

/** A spoken answer. */
export type ChatCompletionAudio = components["schemas"]["ChatCompletionAudio"];

/** How the model speaks. */
export type ChatCompletionAudioParam = components["schemas"]["ChatCompletionAudioParam"];

/** A voice of your own. */
export type ChatCompletionAudioParamID = components["schemas"]["ChatCompletionAudioParamID"];

/** Lets the model ask for commands in a shell. */
export type ChatCompletionBashTool = components["schemas"]["ChatCompletionBashTool"];

/** Asks the provider to cache the prompt up to here. Anthropic, Bedrock and Vertex read it; others ignore or refuse it. The provider decides the smallest prompt worth caching, often 1024 tokens. */
export type ChatCompletionCacheControl = components["schemas"]["ChatCompletionCacheControl"];

/** One answer. */
export type ChatCompletionChoice = components["schemas"]["ChatCompletionChoice"];

/** How likely each token was. */
export type ChatCompletionChoiceLogprobs = components["schemas"]["ChatCompletionChoiceLogprobs"];

/** A piece of a streamed answer. When guardrails ran on the request, the gateway's first event holds nothing but `hook_results`. */
export type ChatCompletionChunk = components["schemas"]["ChatCompletionChunk"];

/** A piece of one answer. */
export type ChatCompletionChunkChoice = components["schemas"]["ChatCompletionChunkChoice"];

/** What to add to the answer. */
export type ChatCompletionChunkChoiceDelta = components["schemas"]["ChatCompletionChunkChoiceDelta"];

/**
 * A piece of a call of the older kind.
 * @deprecated
 */
export type ChatCompletionChunkChoiceDeltaFunctionCall = components["schemas"]["ChatCompletionChunkChoiceDeltaFunctionCall"];

/** A piece of a call. */
export type ChatCompletionChunkChoiceDeltaToolCall = components["schemas"]["ChatCompletionChunkChoiceDeltaToolCall"];

/** A piece of the function and its arguments. */
export type ChatCompletionChunkChoiceDeltaToolCallFunction = components["schemas"]["ChatCompletionChunkChoiceDeltaToolCallFunction"];

/** A piece of a block. */
export type ChatCompletionChunkContentBlock = components["schemas"]["ChatCompletionChunkContentBlock"];

/** What to add to the block. Which field is there tells its kind. */
export type ChatCompletionChunkContentBlockDelta = components["schemas"]["ChatCompletionChunkContentBlockDelta"];

/** What the guardrails found before the request was sent. Those on the answer do not run on streams. */
export type ChatCompletionChunkHookResults = components["schemas"]["ChatCompletionChunkHookResults"];

/** Lets the model ask for mouse, keyboard and screenshots. */
export type ChatCompletionComputerTool = components["schemas"]["ChatCompletionComputerTool"];

/** A block of an answer as the provider gave it. */
export type ChatCompletionContentBlock = components["schemas"]["ChatCompletionContentBlock"];

/** A part of a user message. */
export type ChatCompletionContentPart = components["schemas"]["ChatCompletionContentPart"];

/** A file, for example a PDF, that the model reads. */
export type ChatCompletionContentPartFile = components["schemas"]["ChatCompletionContentPartFile"];

/** The file: its data, or the id of an uploaded one. */
export type ChatCompletionContentPartFileFile = components["schemas"]["ChatCompletionContentPartFileFile"];

/** An image that the model looks at. */
export type ChatCompletionContentPartImage = components["schemas"]["ChatCompletionContentPartImage"];

/** Where the image is. */
export type ChatCompletionContentPartImageImageURL = components["schemas"]["ChatCompletionContentPartImageImageURL"];

/** Sound that the model listens to. */
export type ChatCompletionContentPartInputAudio = components["schemas"]["ChatCompletionContentPartInputAudio"];

/** The sound and its format. */
export type ChatCompletionContentPartInputAudioInputAudio = components["schemas"]["ChatCompletionContentPartInputAudioInputAudio"];

/** Thoughts that the provider has encrypted. Send them back unchanged when the model called tools. */
export type ChatCompletionContentPartRedactedThinking = components["schemas"]["ChatCompletionContentPartRedactedThinking"];

/** The model's words for why it does not answer. */
export type ChatCompletionContentPartRefusal = components["schemas"]["ChatCompletionContentPartRefusal"];

/** Text. */
export type ChatCompletionContentPartText = components["schemas"]["ChatCompletionContentPartText"];

/** What a model thought before it answered. Send it back unchanged when the model called tools. */
export type ChatCompletionContentPartThinking = components["schemas"]["ChatCompletionContentPartThinking"];

/** What the model is to answer, and how. Fields that the provider alone knows pass through to it. */
export type ChatCompletionCreateParams = components["schemas"]["ChatCompletionCreateParams"];

/**
 * A function of the older kind.
 * @deprecated
 */
export type ChatCompletionCreateParamsFunction = components["schemas"]["ChatCompletionCreateParamsFunction"];

/** How the request and its answer are moderated. */
export type ChatCompletionCreateParamsModeration = components["schemas"]["ChatCompletionCreateParamsModeration"];

/** What happens to harmful content. */
export type ChatCompletionCreateParamsModerationPolicy = components["schemas"]["ChatCompletionCreateParamsModerationPolicy"];

/** What happens to harmful content on one side. */
export type ChatCompletionCreateParamsModerationPolicyMode = components["schemas"]["ChatCompletionCreateParamsModerationPolicyMode"];

/** How OpenAI's prompt cache treats the request. */
export type ChatCompletionCreateParamsPromptCacheOptions = components["schemas"]["ChatCompletionCreateParamsPromptCacheOptions"];

/** Lets a search model look things up on the web. */
export type ChatCompletionCreateParamsWebSearchOptions = components["schemas"]["ChatCompletionCreateParamsWebSearchOptions"];

/** Where the user is. */
export type ChatCompletionCreateParamsWebSearchOptionsUserLocation = components["schemas"]["ChatCompletionCreateParamsWebSearchOptionsUserLocation"];

/** A tool whose input is text in a format of yours. */
export type ChatCompletionCustomTool = components["schemas"]["ChatCompletionCustomTool"];

/** What the model needs to know to call the tool. */
export type ChatCompletionCustomToolCustom = components["schemas"]["ChatCompletionCustomToolCustom"];

/** Text that a grammar allows. */
export type ChatCompletionCustomToolCustomGrammar = components["schemas"]["ChatCompletionCustomToolCustomGrammar"];

/** The grammar. */
export type ChatCompletionCustomToolCustomGrammarGrammar = components["schemas"]["ChatCompletionCustomToolCustomGrammarGrammar"];

/** Any text. */
export type ChatCompletionCustomToolCustomText = components["schemas"]["ChatCompletionCustomToolCustomText"];

/** Says that a stored completion is gone. */
export type ChatCompletionDeleted = components["schemas"]["ChatCompletionDeleted"];

/** Instructions that the model follows whatever the user writes; the `system` message of newer OpenAI models. */
export type ChatCompletionDeveloperMessageParam = components["schemas"]["ChatCompletionDeveloperMessageParam"];

/** Makes the model call this function. */
export type ChatCompletionFunctionCallOption = components["schemas"]["ChatCompletionFunctionCallOption"];

/**
 * What a function of the older kind returned. Use a `tool` message.
 * @deprecated
 */
export type ChatCompletionFunctionMessageParam = components["schemas"]["ChatCompletionFunctionMessageParam"];

/** A function of yours. */
export type ChatCompletionFunctionTool = components["schemas"]["ChatCompletionFunctionTool"];

/** A page of stored completions. */
export type ChatCompletionList = components["schemas"]["ChatCompletionList"];

/** What the model said. */
export type ChatCompletionMessage = components["schemas"]["ChatCompletionMessage"];

/** A source of a stretch of the text. */
export type ChatCompletionMessageAnnotation = components["schemas"]["ChatCompletionMessageAnnotation"];

/** A web page. */
export type ChatCompletionMessageAnnotationURLCitation = components["schemas"]["ChatCompletionMessageAnnotationURLCitation"];

/** A call of a custom tool. */
export type ChatCompletionMessageCustomToolCall = components["schemas"]["ChatCompletionMessageCustomToolCall"];

/** The tool and its input. */
export type ChatCompletionMessageCustomToolCallCustom = components["schemas"]["ChatCompletionMessageCustomToolCallCustom"];

/** The function that the model wants called. */
export type ChatCompletionMessageFunctionCall = components["schemas"]["ChatCompletionMessageFunctionCall"];

/** A call of a function. */
export type ChatCompletionMessageFunctionToolCall = components["schemas"]["ChatCompletionMessageFunctionToolCall"];

/** The function and its arguments. */
export type ChatCompletionMessageFunctionToolCallFunction = components["schemas"]["ChatCompletionMessageFunctionToolCallFunction"];

/** A message of the conversation. */
export type ChatCompletionMessageParam = components["schemas"]["ChatCompletionMessageParam"];

/** A call that the model wants made. */
export type ChatCompletionMessageToolCall = components["schemas"]["ChatCompletionMessageToolCall"];

/** A kind of output. */
export type ChatCompletionModality = components["schemas"]["ChatCompletionModality"];

/** What moderation found. */
export type ChatCompletionModeration = components["schemas"]["ChatCompletionModeration"];

/** Why there are no results. */
export type ChatCompletionModerationError = components["schemas"]["ChatCompletionModerationError"];

/** Results, or why there are none. */
export type ChatCompletionModerationOutcome = components["schemas"]["ChatCompletionModerationOutcome"];

/** The result for one input. */
export type ChatCompletionModerationResult = components["schemas"]["ChatCompletionModerationResult"];

/** Results of moderation. */
export type ChatCompletionModerationResults = components["schemas"]["ChatCompletionModerationResults"];

/** Makes the model call this function. */
export type ChatCompletionNamedToolChoice = components["schemas"]["ChatCompletionNamedToolChoice"];

/** Makes the model call this custom tool. */
export type ChatCompletionNamedToolChoiceCustom = components["schemas"]["ChatCompletionNamedToolChoiceCustom"];

/** Names the tool. */
export type ChatCompletionNamedToolChoiceName = components["schemas"]["ChatCompletionNamedToolChoiceName"];

/** What the answer will mostly look like. */
export type ChatCompletionPredictionContent = components["schemas"]["ChatCompletionPredictionContent"];

/** Marks the end of a prefix that OpenAI is to cache. See `prompt_cache_options`. */
export type ChatCompletionPromptCacheBreakpoint = components["schemas"]["ChatCompletionPromptCacheBreakpoint"];

/** A tool that the provider defines. The field named like `type` holds its version and settings; the gateway unpacks it for Anthropic. */
export type ChatCompletionProviderTool = components["schemas"]["ChatCompletionProviderTool"];

/** The version of a provider's tool. */
export type ChatCompletionProviderToolVersion = components["schemas"]["ChatCompletionProviderToolVersion"];

/** A message of a stored completion. */
export type ChatCompletionStoreMessage = components["schemas"]["ChatCompletionStoreMessage"];

/** A page of messages of a stored completion. */
export type ChatCompletionStoreMessageList = components["schemas"]["ChatCompletionStoreMessageList"];

/** A part of a stored message. */
export type ChatCompletionStoreMessagePart = components["schemas"]["ChatCompletionStoreMessagePart"];

/** Options of streaming. */
export type ChatCompletionStreamOptions = components["schemas"]["ChatCompletionStreamOptions"];

/** Instructions that the model follows whatever the user writes. */
export type ChatCompletionSystemMessageParam = components["schemas"]["ChatCompletionSystemMessageParam"];

/** Text, or parts of text. */
export type ChatCompletionTextContent = components["schemas"]["ChatCompletionTextContent"];

/** Lets the model ask for views and edits of files. */
export type ChatCompletionTextEditorTool = components["schemas"]["ChatCompletionTextEditorTool"];

/** Whether and how long the model thinks. */
export type ChatCompletionThinking = components["schemas"]["ChatCompletionThinking"];

/** A token, how likely it was, and what else could have stood there. */
export type ChatCompletionTokenLogprob = components["schemas"]["ChatCompletionTokenLogprob"];

/** A token that could have stood there. */
export type ChatCompletionTokenLogprobTopLogprob = components["schemas"]["ChatCompletionTokenLogprobTopLogprob"];

/** A tool that the model may call: a function of yours, or one with free text as input. */
export type ChatCompletionTool = components["schemas"]["ChatCompletionTool"];

/** Whether the model calls tools: `none` never, `auto` as it likes, `required` at least one; or a particular tool, or a set of them. Default: `auto` when there are tools, else `none`. */
export type ChatCompletionToolChoiceOption = components["schemas"]["ChatCompletionToolChoiceOption"];

/** What a tool returned. */
export type ChatCompletionToolMessageParam = components["schemas"]["ChatCompletionToolMessageParam"];

/** The new metadata of a stored completion. */
export type ChatCompletionUpdateParams = components["schemas"]["ChatCompletionUpdateParams"];

/** What the user says. */
export type ChatCompletionUserMessageParam = components["schemas"]["ChatCompletionUserMessageParam"];

/** Lets the model search the web; the provider runs the search. */
export type ChatCompletionWebSearchTool = components["schemas"]["ChatCompletionWebSearchTool"];

/** A source of the text. */
export type ChatKitAnnotation = components["schemas"]["ChatKitAnnotation"];

/** A file sent with a message. */
export type ChatKitAttachment = components["schemas"]["ChatKitAttachment"];

/** A call of a tool in the browser. */
export type ChatKitClientToolCall = components["schemas"]["ChatKitClientToolCall"];

/** A file as source. */
export type ChatKitFileAnnotation = components["schemas"]["ChatKitFileAnnotation"];

/** A file. */
export type ChatKitFileSource = components["schemas"]["ChatKitFileSource"];

/** What the person chose for the answer. */
export type ChatKitInferenceOptions = components["schemas"]["ChatKitInferenceOptions"];

/** Text that the person wrote. */
export type ChatKitInputText = components["schemas"]["ChatKitInputText"];

/** Text that the person quotes. */
export type ChatKitQuotedText = components["schemas"]["ChatKitQuotedText"];

/** Text of the assistant. */
export type ChatKitResponseOutputText = components["schemas"]["ChatKitResponseOutputText"];

/** The value of a variable of a workflow. */
export type ChatKitStateVariable = components["schemas"]["ChatKitStateVariable"];

/** A step of the workflow. */
export type ChatKitTask = components["schemas"]["ChatKitTask"];

/** Steps of the workflow that belong together. */
export type ChatKitTaskGroup = components["schemas"]["ChatKitTaskGroup"];

/** A step in a group. */
export type ChatKitTaskGroupTask = components["schemas"]["ChatKitTaskGroupTask"];

/** A chat of one person. */
export type ChatKitThread = components["schemas"]["ChatKitThread"];

/** It can go on. */
export type ChatKitThreadActive = components["schemas"]["ChatKitThreadActive"];

/** A message of the assistant. */
export type ChatKitThreadAssistantMessageItem = components["schemas"]["ChatKitThreadAssistantMessageItem"];

/** It takes no more messages. */
export type ChatKitThreadClosed = components["schemas"]["ChatKitThreadClosed"];

/** The thread and its items are gone. */
export type ChatKitThreadDeleted = components["schemas"]["ChatKitThreadDeleted"];

/** Something that happened in a thread. */
export type ChatKitThreadItem = components["schemas"]["ChatKitThreadItem"];

/** A page of what happened in a thread. */
export type ChatKitThreadItemList = components["schemas"]["ChatKitThreadItemList"];

/** A page of threads. */
export type ChatKitThreadList = components["schemas"]["ChatKitThreadList"];

/** It takes no messages for now. */
export type ChatKitThreadLocked = components["schemas"]["ChatKitThreadLocked"];

/** Whether the thread can go on. */
export type ChatKitThreadStatus = components["schemas"]["ChatKitThreadStatus"];

/** A message of the person. */
export type ChatKitThreadUserMessageItem = components["schemas"]["ChatKitThreadUserMessageItem"];

/** A tool. */
export type ChatKitToolChoice = components["schemas"]["ChatKitToolChoice"];

/** Whether the workflow is traced. */
export type ChatKitTracing = components["schemas"]["ChatKitTracing"];

/** A web page as source. */
export type ChatKitUrlAnnotation = components["schemas"]["ChatKitUrlAnnotation"];

/** A web page. */
export type ChatKitUrlSource = components["schemas"]["ChatKitUrlSource"];

/** A part of a person's message. */
export type ChatKitUserMessageContent = components["schemas"]["ChatKitUserMessageContent"];

/** A widget shown in the chat. */
export type ChatKitWidgetItem = components["schemas"]["ChatKitWidgetItem"];

/** The workflow behind a session. */
export type ChatKitWorkflow = components["schemas"]["ChatKitWorkflow"];

/** Names of OpenAI's chat models. */
export type ChatModel = components["schemas"]["ChatModel"];

/** A ChatKit session. Hand its `client_secret` to the browser. */
export type ChatSession = components["schemas"]["ChatSession"];

/** Whether threads get a title by themselves. */
export type ChatSessionAutomaticThreadTitling = components["schemas"]["ChatSessionAutomaticThreadTitling"];

/** Whether threads get a title by themselves. */
export type ChatSessionAutomaticThreadTitlingParam = components["schemas"]["ChatSessionAutomaticThreadTitlingParam"];

/** What the chat offers. */
export type ChatSessionChatKitConfiguration = components["schemas"]["ChatSessionChatKitConfiguration"];

/** What the chat offers. */
export type ChatSessionChatKitConfigurationParam = components["schemas"]["ChatSessionChatKitConfigurationParam"];

/** A ChatKit session for one person. */
export type ChatSessionCreateParams = components["schemas"]["ChatSessionCreateParams"];

/** When the session ends. */
export type ChatSessionExpiresAfterParam = components["schemas"]["ChatSessionExpiresAfterParam"];

/** Whether files can be uploaded. */
export type ChatSessionFileUpload = components["schemas"]["ChatSessionFileUpload"];

/** Whether files can be uploaded. */
export type ChatSessionFileUploadParam = components["schemas"]["ChatSessionFileUploadParam"];

/** Whether earlier threads are shown. */
export type ChatSessionHistory = components["schemas"]["ChatSessionHistory"];

/** Whether earlier threads are shown. */
export type ChatSessionHistoryParam = components["schemas"]["ChatSessionHistoryParam"];

/** How many requests the session may make. */
export type ChatSessionRateLimits = components["schemas"]["ChatSessionRateLimits"];

/** How many requests the session may make. */
export type ChatSessionRateLimitsParam = components["schemas"]["ChatSessionRateLimitsParam"];

/** State of a session. */
export type ChatSessionStatus = components["schemas"]["ChatSessionStatus"];

/** Whether the workflow is traced. */
export type ChatSessionTracingParam = components["schemas"]["ChatSessionTracingParam"];

/** The workflow behind the session. */
export type ChatSessionWorkflowParam = components["schemas"]["ChatSessionWorkflowParam"];

/** Query parameters of `mcpServers.userAccess.check`. */
export type CheckMcpServerUserAccessQuery = NonNullable<operations["checkMcpServerUserAccess"]["parameters"]["query"]>;

/** A collection inside another. */
export type ChildCollection = components["schemas"]["ChildCollection"];

/** How long the secret works and the session it is for. */
export type ClientSecretCreateParams = components["schemas"]["ClientSecretCreateParams"];

/** A secret that a browser or phone can open a session with. */
export type ClientSecretCreateResponse = components["schemas"]["ClientSecretCreateResponse"];

/** A container made for the request. */
export type CodeInterpreterContainerAuto = components["schemas"]["CodeInterpreterContainerAuto"];

/** An image that the code drew. */
export type CodeInterpreterImageOutput = components["schemas"]["CodeInterpreterImageOutput"];

/** More text that the code printed. */
export type CodeInterpreterLogs = components["schemas"]["CodeInterpreterLogs"];

/** Text that the code printed. */
export type CodeInterpreterLogsOutput = components["schemas"]["CodeInterpreterLogsOutput"];

/** An image that the code drew. */
export type CodeInterpreterOutputImage = components["schemas"]["CodeInterpreterOutputImage"];

/** For the code interpreter. */
export type CodeInterpreterResources = components["schemas"]["CodeInterpreterResources"];

/** A call of the code interpreter. */
export type CodeInterpreterToolCall = components["schemas"]["CodeInterpreterToolCall"];

/** More of a call of the code interpreter. */
export type CodeInterpreterToolCallDelta = components["schemas"]["CodeInterpreterToolCallDelta"];

/** A folder of prompts. */
export type Collection = components["schemas"]["Collection"];

/** A new collection. */
export type CollectionCreateParams = components["schemas"]["CollectionCreateParams"];

/** The new collection. */
export type CollectionCreated = components["schemas"]["CollectionCreated"];

/** Empty. */
export type CollectionDeleted = components["schemas"]["CollectionDeleted"];

/** How much a collection holds and when that changed. */
export type CollectionDetails = components["schemas"]["CollectionDetails"];

/** A page of collections. */
export type CollectionList = components["schemas"]["CollectionList"];

/** A collection and what it holds. */
export type CollectionListItem = components["schemas"]["CollectionListItem"];

/** The new name. */
export type CollectionUpdateParams = components["schemas"]["CollectionUpdateParams"];

/** Empty. */
export type CollectionUpdated = components["schemas"]["CollectionUpdated"];

/** A collection and the collections in it. */
export type CollectionWithChildren = components["schemas"]["CollectionWithChildren"];

/** A conversation in compact form. */
export type CompactedResponse = components["schemas"]["CompactedResponse"];

/** Compares one attribute of a file with a value. */
export type ComparisonFilter = components["schemas"]["ComparisonFilter"];

/** A completion. Streamed events have the same shape. */
export type Completion = components["schemas"]["Completion"];

/** One continuation. */
export type CompletionChoice = components["schemas"]["CompletionChoice"];

/** How likely each token was. */
export type CompletionChoiceLogprobs = components["schemas"]["CompletionChoiceLogprobs"];

/** The text to continue, and how. */
export type CompletionCreateParams = components["schemas"]["CompletionCreateParams"];

/** The tokens that a request used. */
export type CompletionUsage = components["schemas"]["CompletionUsage"];

/** What the tokens of the answer were. */
export type CompletionUsageCompletionTokensDetails = components["schemas"]["CompletionUsageCompletionTokensDetails"];

/** What the tokens of the request were. */
export type CompletionUsagePromptTokensDetails = components["schemas"]["CompletionUsagePromptTokensDetails"];

/** Joins several filters. */
export type CompoundFilter = components["schemas"]["CompoundFilter"];

/** Something to do with mouse, keyboard or screen. */
export type ComputerAction = components["schemas"]["ComputerAction"];

/** Click. */
export type ComputerActionClick = components["schemas"]["ComputerActionClick"];

/** Click twice. */
export type ComputerActionDoubleClick = components["schemas"]["ComputerActionDoubleClick"];

/** Drag along a path. */
export type ComputerActionDrag = components["schemas"]["ComputerActionDrag"];

/** A point on the screen. */
export type ComputerActionDragPath = components["schemas"]["ComputerActionDragPath"];

/** Press keys together. */
export type ComputerActionKeypress = components["schemas"]["ComputerActionKeypress"];

/** Actions to carry out, in order. */
export type ComputerActionList = components["schemas"]["ComputerActionList"];

/** Move the mouse. */
export type ComputerActionMove = components["schemas"]["ComputerActionMove"];

/** Take a screenshot. */
export type ComputerActionScreenshot = components["schemas"]["ComputerActionScreenshot"];

/** Scroll. */
export type ComputerActionScroll = components["schemas"]["ComputerActionScroll"];

/** Type text. */
export type ComputerActionType = components["schemas"]["ComputerActionType"];

/** Wait for the screen to settle. */
export type ComputerActionWait = components["schemas"]["ComputerActionWait"];

/** A screenshot. */
export type ComputerScreenshotContent = components["schemas"]["ComputerScreenshotContent"];

/** Lets the model operate a computer through screenshots and input that your code carries out. */
export type ComputerTool = components["schemas"]["ComputerTool"];

/** Lets the model operate a virtual computer; the older form of `computer`. */
export type ComputerUsePreviewTool = components["schemas"]["ComputerUsePreviewTool"];

/** A saved routing config, without the config itself. */
export type Config = components["schemas"]["Config"];

/** A config to save. */
export type ConfigCreateParams = components["schemas"]["ConfigCreateParams"];

/** Where the config was saved. */
export type ConfigCreated = components["schemas"]["ConfigCreated"];

/** Empty: the status says that the config is gone. */
export type ConfigDeleted = components["schemas"]["ConfigDeleted"];

/** A saved routing config with the config itself. */
export type ConfigDetails = components["schemas"]["ConfigDetails"];

/** The configs of a workspace. */
export type ConfigList = components["schemas"]["ConfigList"];

/** What to change; what is left out stays. */
export type ConfigUpdateParams = components["schemas"]["ConfigUpdateParams"];

/** The version that the change made. */
export type ConfigUpdated = components["schemas"]["ConfigUpdated"];

/** One version of a config. */
export type ConfigVersion = components["schemas"]["ConfigVersion"];

/** The versions of a config, the newest first. */
export type ConfigVersionList = components["schemas"]["ConfigVersionList"];

/** Query parameters of `realtime.connect`. */
export type ConnectRealtimeQuery = NonNullable<operations["connectRealtime"]["parameters"]["query"]>;

/** A sandbox in which the code interpreter and shell commands run. */
export type Container = components["schemas"]["Container"];

/** A container made for the request. */
export type ContainerAuto = components["schemas"]["ContainerAuto"];

/** A container to make. */
export type ContainerCreateParams = components["schemas"]["ContainerCreateParams"];

/** When the container is thrown away. */
export type ContainerExpiresAfter = components["schemas"]["ContainerExpiresAfter"];

/** When the container is thrown away. */
export type ContainerExpiresAfterParam = components["schemas"]["ContainerExpiresAfterParam"];

/** A file in a container. */
export type ContainerFile = components["schemas"]["ContainerFile"];

/** A file for a container: `file` to upload one, or `file_id` to copy one. */
export type ContainerFileCreateParams = components["schemas"]["ContainerFileCreateParams"];

/** A page of files. */
export type ContainerFileList = components["schemas"]["ContainerFileList"];

/** A page of containers. */
export type ContainerList = components["schemas"]["ContainerList"];

/** Memory of the container. */
export type ContainerMemoryLimit = components["schemas"]["ContainerMemoryLimit"];

/** Which parts of the network the container may reach. */
export type ContainerNetworkPolicy = components["schemas"]["ContainerNetworkPolicy"];

/** Only the domains listed. */
export type ContainerNetworkPolicyAllowlist = components["schemas"]["ContainerNetworkPolicyAllowlist"];

/** No network. */
export type ContainerNetworkPolicyDisabled = components["schemas"]["ContainerNetworkPolicyDisabled"];

/** A secret that only requests to one domain carry; code in the container does not see it. */
export type ContainerNetworkPolicyDomainSecret = components["schemas"]["ContainerNetworkPolicyDomainSecret"];

/** Which parts of the network a container may reach. */
export type ContainerNetworkPolicyParam = components["schemas"]["ContainerNetworkPolicyParam"];

/** A container that exists. */
export type ContainerReference = components["schemas"]["ContainerReference"];

/** A skill for a container: one that is stored, or one sent along. */
export type ContainerSkill = components["schemas"]["ContainerSkill"];

/** The answer has certain words. */
export type ContainsCheck = components["schemas"]["ContainsCheck"];

/** The answer has code in a certain language. */
export type ContainsCodeCheck = components["schemas"]["ContainsCodeCheck"];

/** Language of `default.containsCode`. */
export type ContainsCodeParameters = components["schemas"]["ContainsCodeParameters"];

/** Words of `default.contains`. */
export type ContainsParameters = components["schemas"]["ContainsParameters"];

/** The control plane refused the request. */
export type ControlPlaneFailure = components["schemas"]["ControlPlaneFailure"];

/** A conversation that responses read and add to. */
export type Conversation = components["schemas"]["Conversation"];

/** How a conversation starts. */
export type ConversationCreateParams = components["schemas"]["ConversationCreateParams"];

/** The conversation is gone; its items are kept. */
export type ConversationDeleted = components["schemas"]["ConversationDeleted"];

/** A message or another item of a conversation. */
export type ConversationItem = components["schemas"]["ConversationItem"];

/** Items to add. */
export type ConversationItemCreateParams = components["schemas"]["ConversationItemCreateParams"];

/** A page of items, or the items just added. */
export type ConversationItemList = components["schemas"]["ConversationItemList"];

/** A message of a conversation. */
export type ConversationMessage = components["schemas"]["ConversationMessage"];

/** A part of a message. */
export type ConversationMessageContent = components["schemas"]["ConversationMessageContent"];

/** Text. */
export type ConversationTextContent = components["schemas"]["ConversationTextContent"];

/** What to change about a conversation. */
export type ConversationUpdateParams = components["schemas"]["ConversationUpdateParams"];

/** Settings of `cortex`. */
export type CortexConfiguration = components["schemas"]["CortexConfiguration"];

/** Query parameters of `conversations.items.create`. */
export type CreateConversationItemsQuery = NonNullable<operations["createConversationItems"]["parameters"]["query"]>;

/** The vectors. */
export type CreateEmbeddingResponse = components["schemas"]["CreateEmbeddingResponse"];

/** The tokens that the request used. */
export type CreateEmbeddingResponseUsage = components["schemas"]["CreateEmbeddingResponseUsage"];

/** A model answers each item through chat completions. */
export type CreateEvalCompletionsRunDataSource = components["schemas"]["CreateEvalCompletionsRunDataSource"];

/** Items that already have their answers; no model is called. */
export type CreateEvalJSONLRunDataSource = components["schemas"]["CreateEvalJSONLRunDataSource"];

/** A model answers each item through responses. */
export type CreateEvalResponsesRunDataSource = components["schemas"]["CreateEvalResponsesRunDataSource"];

/** What `feedback.create` sends. */
export type CreateFeedbackBody = NonNullable<operations["createFeedback"]["requestBody"]>["content"]["application/json"];

/** Query parameters of `beta.threads.runs.create`. */
export type CreateRunQuery = NonNullable<operations["createRun"]["parameters"]["query"]>;

/** Settings of a model server of your own. */
export type CustomHostConfiguration = components["schemas"]["CustomHostConfiguration"];

/** A request that did not go through the gateway, and its answer. */
export type CustomLog = components["schemas"]["CustomLog"];

/** Where the log belongs in a trace, and metadata of your own. Values are strings. */
export type CustomLogMetadata = components["schemas"]["CustomLogMetadata"];

/** What was sent to the provider. */
export type CustomLogRequest = components["schemas"]["CustomLogRequest"];

/** What the provider answered. */
export type CustomLogResponse = components["schemas"]["CustomLogResponse"];

/** A tool of yours that takes free text instead of JSON arguments. */
export type CustomTool = components["schemas"]["CustomTool"];

/** What the text handed to a custom tool looks like. Free text when left out. */
export type CustomToolInputFormat = components["schemas"]["CustomToolInputFormat"];

/** Only text that a grammar allows. */
export type CustomToolInputFormatGrammar = components["schemas"]["CustomToolInputFormatGrammar"];

/** Any text. */
export type CustomToolInputFormatText = components["schemas"]["CustomToolInputFormatText"];

/** Query parameters of `integrations.models.delete`. */
export type DeleteIntegrationModelsQuery = NonNullable<operations["deleteIntegrationModels"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.connections.delete`. */
export type DeleteMcpServerConnectionsQuery = NonNullable<operations["deleteMcpServerConnections"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.deleteTokens`. */
export type DeleteMcpServerTokensQuery = NonNullable<operations["deleteMcpServerTokens"]["parameters"]["query"]>;

/** Query parameters of `providers.delete`. */
export type DeleteProviderQuery = NonNullable<operations["deleteProvider"]["parameters"]["query"]>;

/** The skill is gone. */
export type DeletedSkill = components["schemas"]["DeletedSkill"];

/** The version is gone. */
export type DeletedSkillVersion = components["schemas"]["DeletedSkillVersion"];

/** Settings of preference training. `auto` lets the provider choose. */
export type DpoHyperparameters = components["schemas"]["DpoHyperparameters"];

/** Training on pairs of a better and a worse answer (direct preference optimisation). */
export type DpoMethod = components["schemas"]["DpoMethod"];

/** A message to the model, its content as plain text or in parts. */
export type EasyInputMessage = components["schemas"]["EasyInputMessage"];

/** A vector. */
export type Embedding = components["schemas"]["Embedding"];

/** The texts, and the model that turns them into vectors. */
export type EmbeddingCreateParams = components["schemas"]["EmbeddingCreateParams"];

/** An image: its data or its URL. */
export type EmbeddingImage = components["schemas"]["EmbeddingImage"];

/** Names of OpenAI's embedding models. */
export type EmbeddingModel = components["schemas"]["EmbeddingModel"];

/** An input that is not only text. The gateway takes it for models of Cohere, Google and Amazon that read images. */
export type EmbeddingMultimodalInput = components["schemas"]["EmbeddingMultimodalInput"];

/** A video: its data or its URL. Google only. */
export type EmbeddingVideo = components["schemas"]["EmbeddingVideo"];

/** The text ends in a certain way. */
export type EndsWithCheck = components["schemas"]["EndsWithCheck"];

/** Ending of `default.endsWith`. */
export type EndsWithParameters = components["schemas"]["EndsWithParameters"];

/** What went wrong. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** A test for models or prompts, of which runs are made. */
export type Eval = components["schemas"]["Eval"];

/** Why a run or an answer failed. */
export type EvalAPIError = components["schemas"]["EvalAPIError"];

/** How the model answers. */
export type EvalCompletionsSamplingParams = components["schemas"]["EvalCompletionsSamplingParams"];

/** Messages with templates, filled in for each item. */
export type EvalCompletionsTemplate = components["schemas"]["EvalCompletionsTemplate"];

/** A new evaluation. */
export type EvalCreateParams = components["schemas"]["EvalCreateParams"];

/** Items of your own. */
export type EvalCustomDataSourceConfig = components["schemas"]["EvalCustomDataSourceConfig"];

/** Items of your own. */
export type EvalCustomDataSourceConfigParam = components["schemas"]["EvalCustomDataSourceConfigParam"];

/** Where the items come from, and what they look like. */
export type EvalDataSourceConfig = components["schemas"]["EvalDataSourceConfig"];

/** Where the items come from, and what they look like. */
export type EvalDataSourceConfigParam = components["schemas"]["EvalDataSourceConfigParam"];

/** Confirms that an evaluation was deleted. */
export type EvalDeleted = components["schemas"]["EvalDeleted"];

/** An item, with its answer where there is one. */
export type EvalFileContentItem = components["schemas"]["EvalFileContentItem"];

/** Items in the request. */
export type EvalFileContentSource = components["schemas"]["EvalFileContentSource"];

/** Items in a file, one JSON object a line. */
export type EvalFileIDSource = components["schemas"]["EvalFileIDSource"];

/** Scores with code of yours, and passes above a threshold. */
export type EvalGraderPython = components["schemas"]["EvalGraderPython"];

/** Lets a model give a score, and passes above a threshold. */
export type EvalGraderScoreModel = components["schemas"]["EvalGraderScoreModel"];

/** Scores how alike two texts are, and passes above a threshold. */
export type EvalGraderTextSimilarity = components["schemas"]["EvalGraderTextSimilarity"];

/** Messages that are in the item. */
export type EvalItemReference = components["schemas"]["EvalItemReference"];

/** Lets a model choose a label. */
export type EvalLabelModelGraderParam = components["schemas"]["EvalLabelModelGraderParam"];

/** A page of evaluations. */
export type EvalList = components["schemas"]["EvalList"];

/** Stored answers of the responses endpoint. */
export type EvalLogsDataSourceConfig = components["schemas"]["EvalLogsDataSourceConfig"];

/** Stored answers of the responses endpoint. */
export type EvalLogsDataSourceConfigParam = components["schemas"]["EvalLogsDataSourceConfigParam"];

/** How the model answers. */
export type EvalResponsesSamplingParams = components["schemas"]["EvalResponsesSamplingParams"];

/** Items from stored responses. */
export type EvalResponsesSource = components["schemas"]["EvalResponsesSource"];

/** Messages with templates, filled in for each item. */
export type EvalResponsesTemplate = components["schemas"]["EvalResponsesTemplate"];

/** One run of an evaluation. */
export type EvalRun = components["schemas"]["EvalRun"];

/** A run to start. */
export type EvalRunCreateParams = components["schemas"]["EvalRunCreateParams"];

/** Where the items come from, and which model answers them. */
export type EvalRunDataSource = components["schemas"]["EvalRunDataSource"];

/** Confirms that a run was deleted. */
export type EvalRunDeleted = components["schemas"]["EvalRunDeleted"];

/** A page of runs of an evaluation. */
export type EvalRunList = components["schemas"]["EvalRunList"];

/** Tokens that a model used. */
export type EvalRunModelUsage = components["schemas"]["EvalRunModelUsage"];

/** An item of a run, with the answer and what the graders found. */
export type EvalRunOutputItem = components["schemas"]["EvalRunOutputItem"];

/** A page of output items. */
export type EvalRunOutputItemList = components["schemas"]["EvalRunOutputItemList"];

/** A message from the model. */
export type EvalRunOutputItemMessage = components["schemas"]["EvalRunOutputItemMessage"];

/** What a grader found; some graders add fields. */
export type EvalRunOutputItemResult = components["schemas"]["EvalRunOutputItemResult"];

/** The answer that was judged, and how it was made. */
export type EvalRunOutputItemSample = components["schemas"]["EvalRunOutputItemSample"];

/** Tokens of the answer. */
export type EvalRunOutputItemUsage = components["schemas"]["EvalRunOutputItemUsage"];

/** Items by result. */
export type EvalRunResultCounts = components["schemas"]["EvalRunResultCounts"];

/** What a grader found. */
export type EvalRunTestingCriterionResult = components["schemas"]["EvalRunTestingCriterionResult"];

/** A message with a plain text. */
export type EvalSimpleInputMessage = components["schemas"]["EvalSimpleInputMessage"];

/**
 * Stored chat completions. Use `logs` instead.
 * @deprecated
 */
export type EvalStoredCompletionsDataSourceConfig = components["schemas"]["EvalStoredCompletionsDataSourceConfig"];

/**
 * Stored chat completions. Use `logs` instead.
 * @deprecated
 */
export type EvalStoredCompletionsDataSourceConfigParam = components["schemas"]["EvalStoredCompletionsDataSourceConfigParam"];

/** Items from stored chat completions. */
export type EvalStoredCompletionsSource = components["schemas"]["EvalStoredCompletionsSource"];

/** A message with a plain text, or with parts. */
export type EvalTemplateMessage = components["schemas"]["EvalTemplateMessage"];

/** A grader of an evaluation. */
export type EvalTestingCriterion = components["schemas"]["EvalTestingCriterion"];

/** A grader of an evaluation. */
export type EvalTestingCriterionParam = components["schemas"]["EvalTestingCriterionParam"];

/** What to change about an evaluation. */
export type EvalUpdateParams = components["schemas"]["EvalUpdateParams"];

/** F5 finds nothing. */
export type F5ScanCheck = components["schemas"]["F5ScanCheck"];

/** Project of `f5-guardrails.scan`. */
export type F5ScanParameters = components["schemas"]["F5ScanParameters"];

/** Scores for several traces. */
export type FeedbackBatch = components["schemas"]["FeedbackBatch"];

/** A score for a trace. */
export type FeedbackCreateParams = components["schemas"]["FeedbackCreateParams"];

/** What was stored. */
export type FeedbackReply = components["schemas"]["FeedbackReply"];

/** The score to put in place of the earlier one. */
export type FeedbackUpdateParams = components["schemas"]["FeedbackUpdateParams"];

/** How a file was cut into chunks. */
export type FileChunkingStrategy = components["schemas"]["FileChunkingStrategy"];

/** How files are cut into chunks; `auto` unless you say otherwise. */
export type FileChunkingStrategyParam = components["schemas"]["FileChunkingStrategyParam"];

/** A citation of a file that the file search found. */
export type FileCitationAnnotation = components["schemas"]["FileCitationAnnotation"];

/** A citation of a file. */
export type FileCitationDeltaAnnotation = components["schemas"]["FileCitationDeltaAnnotation"];

/** The file and what it is for. */
export type FileCreateParams = components["schemas"]["FileCreateParams"];

/** Says that a file is gone. */
export type FileDeleted = components["schemas"]["FileDeleted"];

/** When the file goes. Without it, files for a batch go after 30 days and others stay until they are deleted. */
export type FileExpiresAfter = components["schemas"]["FileExpiresAfter"];

/** A page of files. */
export type FileList = components["schemas"]["FileList"];

/** A file at the provider. */
export type FileObject = components["schemas"]["FileObject"];

/** A link to a file that the code interpreter wrote. */
export type FilePathAnnotation = components["schemas"]["FilePathAnnotation"];

/** A link to a file that was written. */
export type FilePathDeltaAnnotation = components["schemas"]["FilePathDeltaAnnotation"];

/** What a file is for: `batch` and `fine-tune` take JSONL, `user_data` any input, `vision` images. */
export type FilePurpose = components["schemas"]["FilePurpose"];

/** Weight of matching by meaning against matching by words. */
export type FileSearchHybridSearch = components["schemas"]["FileSearchHybridSearch"];

/** How found passages are ranked. */
export type FileSearchRankingOptions = components["schemas"]["FileSearchRankingOptions"];

/** Searches vector stores for passages of uploaded files. */
export type FileSearchTool = components["schemas"]["FileSearchTool"];

/** A call of the file search. */
export type FileSearchToolCall = components["schemas"]["FileSearchToolCall"];

/** A call of the file search. */
export type FileSearchToolCallDelta = components["schemas"]["FileSearchToolCallDelta"];

/** A passage that the search found. */
export type FileSearchToolCallResult = components["schemas"]["FileSearchToolCallResult"];

/** Examples per step; more make steadier but fewer steps. */
export type FineTuningBatchSize = components["schemas"]["FineTuningBatchSize"];

/** Lets a project use a checkpoint. */
export type FineTuningCheckpointPermission = components["schemas"]["FineTuningCheckpointPermission"];

/** The projects that may use a checkpoint. */
export type FineTuningCheckpointPermissionCreateParams = components["schemas"]["FineTuningCheckpointPermissionCreateParams"];

/** Confirms that a permission was taken back. */
export type FineTuningCheckpointPermissionDeleted = components["schemas"]["FineTuningCheckpointPermissionDeleted"];

/** A page of permissions. */
export type FineTuningCheckpointPermissionList = components["schemas"]["FineTuningCheckpointPermissionList"];

/** How often the training goes through the examples. */
export type FineTuningEpochs = components["schemas"]["FineTuningEpochs"];

/** The training of a model on your examples. */
export type FineTuningJob = components["schemas"]["FineTuningJob"];

/** The model as it was after some of the training, ready for use. */
export type FineTuningJobCheckpoint = components["schemas"]["FineTuningJobCheckpoint"];

/** A page of checkpoints. */
export type FineTuningJobCheckpointList = components["schemas"]["FineTuningJobCheckpointList"];

/** How good the model was at the step. */
export type FineTuningJobCheckpointMetrics = components["schemas"]["FineTuningJobCheckpointMetrics"];

/** A job to start. Bedrock takes `job_name`, `role_arn` and `output_file` too; `portkey_options` and `provider_options` are for a job whose files are stored with Portkey. */
export type FineTuningJobCreateParams = components["schemas"]["FineTuningJobCreateParams"];

/** Why a job failed. */
export type FineTuningJobError = components["schemas"]["FineTuningJobError"];

/** A message that a job wrote. */
export type FineTuningJobEvent = components["schemas"]["FineTuningJobEvent"];

/** A page of events. */
export type FineTuningJobEventList = components["schemas"]["FineTuningJobEventList"];

/** Hyperparameters of a supervised job; other jobs have them under `method`. */
export type FineTuningJobHyperparameters = components["schemas"]["FineTuningJobHyperparameters"];

/** A page of fine-tuning jobs. */
export type FineTuningJobList = components["schemas"]["FineTuningJobList"];

/** Where in Weights & Biases the metrics go. */
export type FineTuningJobWandbIntegration = components["schemas"]["FineTuningJobWandbIntegration"];

/** Sends the metrics to Weights & Biases. */
export type FineTuningJobWandbIntegrationObject = components["schemas"]["FineTuningJobWandbIntegrationObject"];

/** Factor of the learning rate; a smaller one helps against overfitting. */
export type FineTuningLearningRateMultiplier = components["schemas"]["FineTuningLearningRateMultiplier"];

/** How the model is trained. */
export type FineTuningMethod = components["schemas"]["FineTuningMethod"];

/** Headers for a job whose files are stored with Portkey. */
export type FineTuningPortkeyOptions = components["schemas"]["FineTuningPortkeyOptions"];

/** What the provider needs for a job whose files are stored with Portkey. */
export type FineTuningProviderOptions = components["schemas"]["FineTuningProviderOptions"];

/** What the model needs to know to call a function. */
export type FunctionDefinition = components["schemas"]["FunctionDefinition"];

/** The arguments as a JSON Schema of an object. Left out, the function has none. */
export type FunctionParameters = components["schemas"]["FunctionParameters"];

/** Lets the model run shell commands, in a container or by your code. */
export type FunctionShellTool = components["schemas"]["FunctionShellTool"];

/** A function of yours. The model asks for a call; you run it and send the result back. */
export type FunctionTool = components["schemas"]["FunctionTool"];

/** A call of one of your functions. */
export type FunctionToolCall = components["schemas"]["FunctionToolCall"];

/** More of a call of one of your functions. */
export type FunctionToolCallDelta = components["schemas"]["FunctionToolCallDelta"];

/** How the gateway routes a request. At the top it needs a provider, a strategy with targets, or something to apply to every request (cache, retry, timeout, guardrails). Each target is a config again, and inherits what it does not set. */
export type GatewayConfig = components["schemas"]["GatewayConfig"];

/** One deployment of an Azure OpenAI resource. */
export type GatewayConfigAzureDeployment = components["schemas"]["GatewayConfigAzureDeployment"];

/** Answers repeated requests from a cache. */
export type GatewayConfigCache = components["schemas"]["GatewayConfigCache"];

/** Leaves a failing target out for a while. Not used by `conditional` strategies. */
export type GatewayConfigCircuitBreaker = components["schemas"]["GatewayConfigCircuitBreaker"];

/** Sends requests that match a query to a target. */
export type GatewayConfigCondition = components["schemas"]["GatewayConfigCondition"];

/** Id of a saved guardrail (`pg-…`), or one written here: checks by their id (`default.contains`, or `contains` for short) with their parameters, beside what to do with the result. */
export type GatewayConfigGuardrail = components["schemas"]["GatewayConfigGuardrail"];

/** What happens on a result. */
export type GatewayConfigGuardrailAction = components["schemas"]["GatewayConfigGuardrailAction"];

/** A guardrail in the long form. */
export type GatewayConfigHook = components["schemas"]["GatewayConfigHook"];

/** One check of a guardrail. */
export type GatewayConfigHookCheck = components["schemas"]["GatewayConfigHookCheck"];

/** A guardrail written in the config: each further property is a check, for example `{ "default.contains": { operator: "none", words: ["secret"] } }`. */
export type GatewayConfigInlineGuardrail = components["schemas"]["GatewayConfigInlineGuardrail"];

/** Fields and what they must be. A field is `metadata.<key>`, `params.<key>` (a field of the body) or `url.pathname`; its value is a scalar to equal, or operators. All the fields must match; `$and` and `$or` join queries. */
export type GatewayConfigQuery = components["schemas"]["GatewayConfigQuery"];

/** What a field must be. Several operators must all hold. */
export type GatewayConfigQueryOperators = components["schemas"]["GatewayConfigQueryOperators"];

/** Repeats a failed request at the same target, with growing pauses. */
export type GatewayConfigRetry = components["schemas"]["GatewayConfigRetry"];

/** Keeps `loadbalance` on one target for requests that belong together. */
export type GatewayConfigSticky = components["schemas"]["GatewayConfigSticky"];

/** How one of the targets is chosen. */
export type GatewayConfigStrategy = components["schemas"]["GatewayConfigStrategy"];

/** The gateway itself refused the request before any provider saw it. */
export type GatewayFailure = components["schemas"]["GatewayFailure"];

/** The providers that the open-source gateway knows. */
export type GatewayProviderName = components["schemas"]["GatewayProviderName"];

/** What the model answered. */
export type Generation = components["schemas"]["Generation"];

/** The values for the template's variables. */
export type GenerationCreateParams = components["schemas"]["GenerationCreateParams"];

/** Query parameters of `analytics.graphs.cacheHitRate`. */
export type GetAnalyticsCacheHitRateQuery = NonNullable<operations["getAnalyticsCacheHitRate"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.cacheLatency`. */
export type GetAnalyticsCacheLatencyQuery = NonNullable<operations["getAnalyticsCacheLatency"]["parameters"]["query"]>;

/** Query parameters of `analytics.summary.cache`. */
export type GetAnalyticsCacheSummaryQuery = NonNullable<operations["getAnalyticsCacheSummary"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.cost`. */
export type GetAnalyticsCostQuery = NonNullable<operations["getAnalyticsCost"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.errors`. */
export type GetAnalyticsErrorsQuery = NonNullable<operations["getAnalyticsErrors"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.errorsRate`. */
export type GetAnalyticsErrorsRateQuery = NonNullable<operations["getAnalyticsErrorsRate"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.errorsStacks`. */
export type GetAnalyticsErrorsStacksQuery = NonNullable<operations["getAnalyticsErrorsStacks"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.errorsStatusCodes`. */
export type GetAnalyticsErrorsStatusCodesQuery = NonNullable<operations["getAnalyticsErrorsStatusCodes"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.feedbacksAiModels`. */
export type GetAnalyticsFeedbacksAiModelsQuery = NonNullable<operations["getAnalyticsFeedbacksAiModels"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.feedbacks`. */
export type GetAnalyticsFeedbacksQuery = NonNullable<operations["getAnalyticsFeedbacks"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.feedbacksScores`. */
export type GetAnalyticsFeedbacksScoresQuery = NonNullable<operations["getAnalyticsFeedbacksScores"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.feedbacksWeighted`. */
export type GetAnalyticsFeedbacksWeightedQuery = NonNullable<operations["getAnalyticsFeedbacksWeighted"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.latency`. */
export type GetAnalyticsLatencyQuery = NonNullable<operations["getAnalyticsLatency"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.requests`. */
export type GetAnalyticsRequestsQuery = NonNullable<operations["getAnalyticsRequests"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.requestsRescued`. */
export type GetAnalyticsRequestsRescuedQuery = NonNullable<operations["getAnalyticsRequestsRescued"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.tokens`. */
export type GetAnalyticsTokensQuery = NonNullable<operations["getAnalyticsTokens"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.users`. */
export type GetAnalyticsUsersQuery = NonNullable<operations["getAnalyticsUsers"]["parameters"]["query"]>;

/** Query parameters of `analytics.graphs.usersRequests`. */
export type GetAnalyticsUsersRequestsQuery = NonNullable<operations["getAnalyticsUsersRequests"]["parameters"]["query"]>;

/** Query parameters of `conversations.items.retrieve`. */
export type GetConversationItemQuery = NonNullable<operations["getConversationItem"]["parameters"]["query"]>;

/** Query parameters of `labels.retrieve`. */
export type GetLabelQuery = NonNullable<operations["getLabel"]["parameters"]["query"]>;

/** Query parameters of `logs.exports.fieldRestrictions`. */
export type GetLogExportFieldRestrictionsQuery = NonNullable<operations["getLogExportFieldRestrictions"]["parameters"]["query"]>;

/** Query parameters of `logs.retrieve`. */
export type GetLogQuery = NonNullable<operations["getLog"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.getClientInfo`. */
export type GetMcpServerClientInfoQuery = NonNullable<operations["getMcpServerClientInfo"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.getTokens`. */
export type GetMcpServerTokensQuery = NonNullable<operations["getMcpServerTokens"]["parameters"]["query"]>;

/** Query parameters of `providers.retrieve`. */
export type GetProviderQuery = NonNullable<operations["getProvider"]["parameters"]["query"]>;

/** Query parameters of `policies.rateLimits.retrieve`. */
export type GetRateLimitsPolicyQuery = NonNullable<operations["getRateLimitsPolicy"]["parameters"]["query"]>;

/** Query parameters of `responses.retrieve`. */
export type GetResponseQuery = NonNullable<operations["getResponse"]["parameters"]["query"]>;

/** Query parameters of `beta.threads.runs.steps.retrieve`. */
export type GetRunStepQuery = NonNullable<operations["getRunStep"]["parameters"]["query"]>;

/** Query parameters of `policies.usageLimits.retrieve`. */
export type GetUsageLimitsPolicyQuery = NonNullable<operations["getUsageLimitsPolicy"]["parameters"]["query"]>;

/** Query parameters of `videos.downloadContent`. */
export type GetVideoContentQuery = NonNullable<operations["getVideoContent"]["parameters"]["query"]>;

/** Scores an answer. */
export type Grader = components["schemas"]["Grader"];

/** A text, one part, or several parts; texts may have templates. */
export type GraderInputContent = components["schemas"]["GraderInputContent"];

/** An image. */
export type GraderInputImage = components["schemas"]["GraderInputImage"];

/** A message to a model that grades or is evaluated. */
export type GraderInputMessage = components["schemas"]["GraderInputMessage"];

/** Parts of a message. */
export type GraderInputs = components["schemas"]["GraderInputs"];

/** Text that a model wrote. */
export type GraderOutputText = components["schemas"]["GraderOutputText"];

/** What went wrong; all false and null when nothing did. */
export type GraderRunErrors = components["schemas"]["GraderRunErrors"];

/** How the grading went. */
export type GraderRunMetadata = components["schemas"]["GraderRunMetadata"];

/** A grader and the answer to try it on. */
export type GraderRunParams = components["schemas"]["GraderRunParams"];

/** What the grader gave. */
export type GraderRunResponse = components["schemas"]["GraderRunResponse"];

/** A grader to check. */
export type GraderValidateParams = components["schemas"]["GraderValidateParams"];

/** The grader, as it was understood. */
export type GraderValidateResponse = components["schemas"]["GraderValidateResponse"];

/** A saved guardrail without its checks. */
export type Guardrail = components["schemas"]["Guardrail"];

/** What follows from the result. */
export type GuardrailActions = components["schemas"]["GuardrailActions"];

/** One check. Its id decides which parameters it takes; ids that are not listed here pass with any. */
export type GuardrailCheck = components["schemas"]["GuardrailCheck"];

/** A guardrail to save. */
export type GuardrailCreateParams = components["schemas"]["GuardrailCreateParams"];

/** Where the guardrail was saved. */
export type GuardrailCreated = components["schemas"]["GuardrailCreated"];

/** A guardrail with `deny` on failed; nothing was sent to the provider, or its answer was withheld. */
export type GuardrailDenialError = components["schemas"]["GuardrailDenialError"];

/** A saved guardrail with its checks and what follows from them. */
export type GuardrailDetails = components["schemas"]["GuardrailDetails"];

/** Feedback to file for the trace. */
export type GuardrailFeedback = components["schemas"]["GuardrailFeedback"];

/** A page of guardrails. */
export type GuardrailList = components["schemas"]["GuardrailList"];

/** What to do on a result. */
export type GuardrailOutcome = components["schemas"]["GuardrailOutcome"];

/** A kind of request, by the gateway's own name. */
export type GuardrailRequestType = components["schemas"]["GuardrailRequestType"];

/** What to change; what is left out stays. */
export type GuardrailUpdateParams = components["schemas"]["GuardrailUpdateParams"];

/** The changed guardrail. */
export type GuardrailUpdated = components["schemas"]["GuardrailUpdated"];

/** With an AppRole. */
export type HashicorpAppRoleAuth = components["schemas"]["HashicorpAppRoleAuth"];

/** With the service account of the gateway's pod. */
export type HashicorpKubernetesAuth = components["schemas"]["HashicorpKubernetesAuth"];

/** With a token. */
export type HashicorpTokenAuth = components["schemas"]["HashicorpTokenAuth"];

/** How to sign in to HashiCorp Vault. */
export type HashicorpVaultAuth = components["schemas"]["HashicorpVaultAuth"];

/** The result of one check of a guardrail. */
export type HookCheckResult = components["schemas"]["HookCheckResult"];

/** The feedback that the guardrail files for this trace. */
export type HookFeedback = components["schemas"]["HookFeedback"];

/** The result of one guardrail. */
export type HookResult = components["schemas"]["HookResult"];

/** What each guardrail found, before the request was sent and after the answer came. */
export type HookResults = components["schemas"]["HookResults"];

/** Settings of `huggingface`. */
export type HuggingFaceConfiguration = components["schemas"]["HuggingFaceConfiguration"];

/** One image, as a link or as base64. */
export type Image = components["schemas"]["Image"];

/** Background, for GPT image models. `transparent` needs PNG or WebP. */
export type ImageBackground = components["schemas"]["ImageBackground"];

/** The image to vary. */
export type ImageCreateVariationParams = components["schemas"]["ImageCreateVariationParams"];

/** The finished edited image. */
export type ImageEditCompletedEvent = components["schemas"]["ImageEditCompletedEvent"];

/** The images to edit or combine, and how. */
export type ImageEditParams = components["schemas"]["ImageEditParams"];

/** An unfinished edited image. */
export type ImageEditPartialImageEvent = components["schemas"]["ImageEditPartialImageEvent"];

/** An edited image on its way or finished. */
export type ImageEditStreamEvent = components["schemas"]["ImageEditStreamEvent"];

/** Tokens used. */
export type ImageEventUsage = components["schemas"]["ImageEventUsage"];

/** An image from an uploaded file. */
export type ImageFileContentBlock = components["schemas"]["ImageFileContentBlock"];

/** An image from a file. */
export type ImageFileDeltaBlock = components["schemas"]["ImageFileDeltaBlock"];

/** The finished image. */
export type ImageGenCompletedEvent = components["schemas"]["ImageGenCompletedEvent"];

/** An unfinished image. */
export type ImageGenPartialImageEvent = components["schemas"]["ImageGenPartialImageEvent"];

/** An image on its way or finished. */
export type ImageGenStreamEvent = components["schemas"]["ImageGenStreamEvent"];

/** What the image is to show, and its form. */
export type ImageGenerateParams = components["schemas"]["ImageGenerateParams"];

/** A mask whose transparent parts are the ones to repaint. */
export type ImageGenerationInputMask = components["schemas"]["ImageGenerationInputMask"];

/** Makes and edits images with a GPT image model. */
export type ImageGenerationTool = components["schemas"]["ImageGenerationTool"];

/** Where an image is; give one of the two. */
export type ImageInputReferenceParam = components["schemas"]["ImageInputReferenceParam"];

/** A model that makes images. */
export type ImageModel = components["schemas"]["ImageModel"];

/** Compression of WebP and JPEG in percent, for GPT image models. */
export type ImageOutputCompression = components["schemas"]["ImageOutputCompression"];

/** File format, for GPT image models. */
export type ImageOutputFormat = components["schemas"]["ImageOutputFormat"];

/** Unfinished images to send while streaming, 0 to 3. */
export type ImagePartialImages = components["schemas"]["ImagePartialImages"];

/** How `dall-e-2` and `dall-e-3` return images: `url` (good for 60 minutes, the default) or `b64_json`. GPT image models always return base64. */
export type ImageResponseFormat = components["schemas"]["ImageResponseFormat"];

/** Tokens by kind. */
export type ImageTokensDetails = components["schemas"]["ImageTokensDetails"];

/** An image from the web. */
export type ImageURLContentBlock = components["schemas"]["ImageURLContentBlock"];

/** An image from the web. */
export type ImageURLDeltaBlock = components["schemas"]["ImageURLDeltaBlock"];

/** The images. */
export type ImagesResponse = components["schemas"]["ImagesResponse"];

/** Tokens used, with GPT image models. */
export type ImagesResponseUsage = components["schemas"]["ImagesResponseUsage"];

/** A skill sent along with the request. */
export type InlineSkill = components["schemas"]["InlineSkill"];

/** The files of an inline skill. */
export type InlineSkillSource = components["schemas"]["InlineSkillSource"];

/** A request whose input tokens are to be counted. */
export type InputTokenCountParams = components["schemas"]["InputTokenCountParams"];

/** A count of input tokens. */
export type InputTokenCountResponse = components["schemas"]["InputTokenCountResponse"];

/** An account at a provider, kept for the organisation or for one workspace. */
export type Integration = components["schemas"]["Integration"];

/** Settings that the provider needs beside the key; which ones depends on the provider. */
export type IntegrationConfigurations = components["schemas"]["IntegrationConfigurations"];

/** An account at a provider to store. */
export type IntegrationCreateParams = components["schemas"]["IntegrationCreateParams"];

/** The stored integration. */
export type IntegrationCreated = components["schemas"]["IntegrationCreated"];

/** Empty: the status says that the integration is gone. */
export type IntegrationDeleted = components["schemas"]["IntegrationDeleted"];

/** An integration with its settings. */
export type IntegrationDetails = components["schemas"]["IntegrationDetails"];

/** What workspaces made later get. */
export type IntegrationGlobalAccess = components["schemas"]["IntegrationGlobalAccess"];

/** A page of integrations. */
export type IntegrationList = components["schemas"]["IntegrationList"];

/** A model of an integration. */
export type IntegrationModel = components["schemas"]["IntegrationModel"];

/** Settings of one model. */
export type IntegrationModelConfigurations = components["schemas"]["IntegrationModelConfigurations"];

/** The models of an integration. */
export type IntegrationModelList = components["schemas"]["IntegrationModelList"];

/** Prices of a model of your own, for cost and budgets. */
export type IntegrationModelPricing = components["schemas"]["IntegrationModelPricing"];

/** What to do with one model. */
export type IntegrationModelUpdate = components["schemas"]["IntegrationModelUpdate"];

/** Empty: the status says that the models are gone. */
export type IntegrationModelsDeleted = components["schemas"]["IntegrationModelsDeleted"];

/** Models to open, to close or to add. Others stay as they are. */
export type IntegrationModelsUpdateParams = components["schemas"]["IntegrationModelsUpdateParams"];

/** Empty: the status says that the change was made. */
export type IntegrationModelsUpdated = components["schemas"]["IntegrationModelsUpdated"];

/** What to change; what is left out stays. */
export type IntegrationUpdateParams = components["schemas"]["IntegrationUpdateParams"];

/** Empty: the status says that the change was made. */
export type IntegrationUpdated = components["schemas"]["IntegrationUpdated"];

/** What a workspace may do with an integration. */
export type IntegrationWorkspace = components["schemas"]["IntegrationWorkspace"];

/** The workspaces of an integration. */
export type IntegrationWorkspaceList = components["schemas"]["IntegrationWorkspaceList"];

/** What to change for one workspace. */
export type IntegrationWorkspaceUpdate = components["schemas"]["IntegrationWorkspaceUpdate"];

/** Access to give or take. Workspaces that are not named stay as they are. */
export type IntegrationWorkspacesUpdateParams = components["schemas"]["IntegrationWorkspacesUpdateParams"];

/** Empty: the status says that the change was made. */
export type IntegrationWorkspacesUpdated = components["schemas"]["IntegrationWorkspacesUpdated"];

/** The answer is JSON with certain keys. */
export type JSONKeysCheck = components["schemas"]["JSONKeysCheck"];

/** Keys of `default.jsonKeys`. */
export type JSONKeysParameters = components["schemas"]["JSONKeysParameters"];

/** The answer is JSON of a certain schema. */
export type JSONSchemaCheck = components["schemas"]["JSONSchemaCheck"];

/** Schema of `default.jsonSchema`. */
export type JSONSchemaParameters = components["schemas"]["JSONSchemaParameters"];

/** The request carries a valid token. */
export type JWTCheck = components["schemas"]["JWTCheck"];

/** Settings of `default.jwt`. */
export type JWTParameters = components["schemas"]["JWTParameters"];

/** A name that points at one version of each prompt. */
export type Label = components["schemas"]["Label"];

/** A new label. */
export type LabelCreateParams = components["schemas"]["LabelCreateParams"];

/** The new label. */
export type LabelCreated = components["schemas"]["LabelCreated"];

/** Empty. */
export type LabelDeleted = components["schemas"]["LabelDeleted"];

/** A page of labels. */
export type LabelList = components["schemas"]["LabelList"];

/** Lets a model choose a label. */
export type LabelModelGrader = components["schemas"]["LabelModelGrader"];

/** Name to run a prompt by, as in `slug@name`. Letters, digits, `_` and `-`; not `latest`, `default` or digits alone. */
export type LabelName = components["schemas"]["LabelName"];

/** What to change. */
export type LabelUpdateParams = components["schemas"]["LabelUpdateParams"];

/** Empty. */
export type LabelUpdated = components["schemas"]["LabelUpdated"];

/** Lasso finds nothing in the request. */
export type LassoCheck = components["schemas"]["LassoCheck"];

/** Settings of `lasso.classify`. */
export type LassoParameters = components["schemas"]["LassoParameters"];

/** The text is in small letters or in capitals throughout. */
export type LetterCaseCheck = components["schemas"]["LetterCaseCheck"];

/** Query parameters of `analytics.groups.groupedData`. */
export type ListAnalyticsGroupsQuery = NonNullable<operations["listAnalyticsGroups"]["parameters"]["query"]>;

/** Query parameters of `analytics.groups.metadata`. */
export type ListAnalyticsMetadataGroupsQuery = NonNullable<operations["listAnalyticsMetadataGroups"]["parameters"]["query"]>;

/** Query parameters of `analytics.groups.aiModels`. */
export type ListAnalyticsModelGroupsQuery = NonNullable<operations["listAnalyticsModelGroups"]["parameters"]["query"]>;

/** Query parameters of `analytics.groups.provider`. */
export type ListAnalyticsProviderGroupsQuery = NonNullable<operations["listAnalyticsProviderGroups"]["parameters"]["query"]>;

/** Query parameters of `analytics.groups.users`. */
export type ListAnalyticsUserGroupsQuery = NonNullable<operations["listAnalyticsUserGroups"]["parameters"]["query"]>;

/** Query parameters of `analytics.groups.workspaces`. */
export type ListAnalyticsWorkspaceGroupsQuery = NonNullable<operations["listAnalyticsWorkspaceGroups"]["parameters"]["query"]>;

/** Query parameters of `apiKeys.list`. */
export type ListApiKeysQuery = NonNullable<operations["listApiKeys"]["parameters"]["query"]>;

/** Query parameters of `beta.assistants.list`. */
export type ListAssistantsQuery = NonNullable<operations["listAssistants"]["parameters"]["query"]>;

/** Query parameters of `auditLogs.list`. */
export type ListAuditLogsQuery = NonNullable<operations["listAuditLogs"]["parameters"]["query"]>;

/** Query parameters of `batches.list`. */
export type ListBatchesQuery = NonNullable<operations["listBatches"]["parameters"]["query"]>;

/** Query parameters of `chat.completions.messages.list`. */
export type ListChatCompletionMessagesQuery = NonNullable<operations["listChatCompletionMessages"]["parameters"]["query"]>;

/** Query parameters of `chat.completions.list`. */
export type ListChatCompletionsQuery = NonNullable<operations["listChatCompletions"]["parameters"]["query"]>;

/** Query parameters of `beta.chatkit.threads.listItems`. */
export type ListChatKitThreadItemsQuery = NonNullable<operations["listChatKitThreadItems"]["parameters"]["query"]>;

/** Query parameters of `beta.chatkit.threads.list`. */
export type ListChatKitThreadsQuery = NonNullable<operations["listChatKitThreads"]["parameters"]["query"]>;

/** Query parameters of `collections.list`. */
export type ListCollectionsQuery = NonNullable<operations["listCollections"]["parameters"]["query"]>;

/** Query parameters of `configs.list`. */
export type ListConfigsQuery = NonNullable<operations["listConfigs"]["parameters"]["query"]>;

/** Query parameters of `containers.files.list`. */
export type ListContainerFilesQuery = NonNullable<operations["listContainerFiles"]["parameters"]["query"]>;

/** Query parameters of `containers.list`. */
export type ListContainersQuery = NonNullable<operations["listContainers"]["parameters"]["query"]>;

/** Query parameters of `conversations.items.list`. */
export type ListConversationItemsQuery = NonNullable<operations["listConversationItems"]["parameters"]["query"]>;

/** Query parameters of `evals.runs.outputItems.list`. */
export type ListEvalRunOutputItemsQuery = NonNullable<operations["listEvalRunOutputItems"]["parameters"]["query"]>;

/** Query parameters of `evals.runs.list`. */
export type ListEvalRunsQuery = NonNullable<operations["listEvalRuns"]["parameters"]["query"]>;

/** Query parameters of `evals.list`. */
export type ListEvalsQuery = NonNullable<operations["listEvals"]["parameters"]["query"]>;

/** Query parameters of `files.list`. */
export type ListFilesQuery = NonNullable<operations["listFiles"]["parameters"]["query"]>;

/** Query parameters of `fineTuning.checkpoints.permissions.retrieve`. */
export type ListFineTuningCheckpointPermissionsQuery = NonNullable<operations["listFineTuningCheckpointPermissions"]["parameters"]["query"]>;

/** Query parameters of `fineTuning.jobs.listEvents`. */
export type ListFineTuningEventsQuery = NonNullable<operations["listFineTuningEvents"]["parameters"]["query"]>;

/** Query parameters of `fineTuning.jobs.checkpoints.list`. */
export type ListFineTuningJobCheckpointsQuery = NonNullable<operations["listFineTuningJobCheckpoints"]["parameters"]["query"]>;

/** Query parameters of `fineTuning.jobs.list`. */
export type ListFineTuningJobsQuery = NonNullable<operations["listFineTuningJobs"]["parameters"]["query"]>;

/** Query parameters of `guardrails.list`. */
export type ListGuardrailsQuery = NonNullable<operations["listGuardrails"]["parameters"]["query"]>;

/** Query parameters of `guardrails.inputExclusions.list`. */
export type ListInputGuardrailExclusionsQuery = NonNullable<operations["listInputGuardrailExclusions"]["parameters"]["query"]>;

/** Query parameters of `responses.inputItems.list`. */
export type ListInputItemsQuery = NonNullable<operations["listInputItems"]["parameters"]["query"]>;

/** Query parameters of `integrations.list`. */
export type ListIntegrationsQuery = NonNullable<operations["listIntegrations"]["parameters"]["query"]>;

/** Query parameters of `labels.list`. */
export type ListLabelsQuery = NonNullable<operations["listLabels"]["parameters"]["query"]>;

/** Query parameters of `logs.exports.list`. */
export type ListLogExportsQuery = NonNullable<operations["listLogExports"]["parameters"]["query"]>;

/** Query parameters of `mcpIntegrations.capabilities.list`. */
export type ListMcpIntegrationCapabilitiesQuery = NonNullable<operations["listMcpIntegrationCapabilities"]["parameters"]["query"]>;

/** Query parameters of `mcpIntegrations.workspaces.list`. */
export type ListMcpIntegrationWorkspacesQuery = NonNullable<operations["listMcpIntegrationWorkspaces"]["parameters"]["query"]>;

/** Query parameters of `mcpIntegrations.list`. */
export type ListMcpIntegrationsQuery = NonNullable<operations["listMcpIntegrations"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.capabilities.list`. */
export type ListMcpServerCapabilitiesQuery = NonNullable<operations["listMcpServerCapabilities"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.connections.list`. */
export type ListMcpServerConnectionsQuery = NonNullable<operations["listMcpServerConnections"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.userAccess.list`. */
export type ListMcpServerUserAccessQuery = NonNullable<operations["listMcpServerUserAccess"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.list`. */
export type ListMcpServersQuery = NonNullable<operations["listMcpServers"]["parameters"]["query"]>;

/** Query parameters of `models.list`. */
export type ListModelsQuery = NonNullable<operations["listModels"]["parameters"]["query"]>;

/** Query parameters of `guardrails.outputExclusions.list`. */
export type ListOutputGuardrailExclusionsQuery = NonNullable<operations["listOutputGuardrailExclusions"]["parameters"]["query"]>;

/** Query parameters of `prompts.partials.list`. */
export type ListPromptPartialsQuery = NonNullable<operations["listPromptPartials"]["parameters"]["query"]>;

/** Query parameters of `prompts.list`. */
export type ListPromptsQuery = NonNullable<operations["listPrompts"]["parameters"]["query"]>;

/** Query parameters of `providers.list`. */
export type ListProvidersQuery = NonNullable<operations["listProviders"]["parameters"]["query"]>;

/** Query parameters of `policies.rateLimits.list`. */
export type ListRateLimitsPoliciesQuery = NonNullable<operations["listRateLimitsPolicies"]["parameters"]["query"]>;

/** Query parameters of `beta.threads.runs.steps.list`. */
export type ListRunStepsQuery = NonNullable<operations["listRunSteps"]["parameters"]["query"]>;

/** Query parameters of `beta.threads.runs.list`. */
export type ListRunsQuery = NonNullable<operations["listRuns"]["parameters"]["query"]>;

/** Query parameters of `scim.groups.list`. */
export type ListScimGroupsQuery = NonNullable<operations["listScimGroups"]["parameters"]["query"]>;

/** Query parameters of `scim.workspaces.list`. */
export type ListScimWorkspaceMappingsQuery = NonNullable<operations["listScimWorkspaceMappings"]["parameters"]["query"]>;

/** Query parameters of `secretReferences.list`. */
export type ListSecretReferencesQuery = NonNullable<operations["listSecretReferences"]["parameters"]["query"]>;

/** Query parameters of `skills.versions.list`. */
export type ListSkillVersionsQuery = NonNullable<operations["listSkillVersions"]["parameters"]["query"]>;

/** Query parameters of `skills.list`. */
export type ListSkillsQuery = NonNullable<operations["listSkills"]["parameters"]["query"]>;

/** Query parameters of `beta.threads.messages.list`. */
export type ListThreadMessagesQuery = NonNullable<operations["listThreadMessages"]["parameters"]["query"]>;

/** Query parameters of `policies.usageLimits.list`. */
export type ListUsageLimitsPoliciesQuery = NonNullable<operations["listUsageLimitsPolicies"]["parameters"]["query"]>;

/** Query parameters of `policies.usageLimits.entities.list`. */
export type ListUsageLimitsPolicyEntitiesQuery = NonNullable<operations["listUsageLimitsPolicyEntities"]["parameters"]["query"]>;

/** Query parameters of `admin.users.invites.list`. */
export type ListUserInvitesQuery = NonNullable<operations["listUserInvites"]["parameters"]["query"]>;

/** Query parameters of `admin.users.list`. */
export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

/** Query parameters of `vectorStores.fileBatches.listFiles`. */
export type ListVectorStoreFileBatchFilesQuery = NonNullable<operations["listVectorStoreFileBatchFiles"]["parameters"]["query"]>;

/** Query parameters of `vectorStores.files.list`. */
export type ListVectorStoreFilesQuery = NonNullable<operations["listVectorStoreFiles"]["parameters"]["query"]>;

/** Query parameters of `vectorStores.list`. */
export type ListVectorStoresQuery = NonNullable<operations["listVectorStores"]["parameters"]["query"]>;

/** Query parameters of `videos.list`. */
export type ListVideosQuery = NonNullable<operations["listVideos"]["parameters"]["query"]>;

/** Query parameters of `virtualKeys.list`. */
export type ListVirtualKeysQuery = NonNullable<operations["listVirtualKeys"]["parameters"]["query"]>;

/** Query parameters of `admin.workspaces.users.list`. */
export type ListWorkspaceMembersQuery = NonNullable<operations["listWorkspaceMembers"]["parameters"]["query"]>;

/** Query parameters of `admin.workspaces.list`. */
export type ListWorkspacesQuery = NonNullable<operations["listWorkspaces"]["parameters"]["query"]>;

/** Your own machine; your code runs the commands. */
export type LocalEnvironment = components["schemas"]["LocalEnvironment"];

/** Lets the model ask for shell commands that your code runs; the older form of `shell`. */
export type LocalShellTool = components["schemas"]["LocalShellTool"];

/** A skill in a directory of your machine. */
export type LocalSkill = components["schemas"]["LocalSkill"];

/** Sends the request and the answer to a server of yours; never fails. */
export type LogCheck = components["schemas"]["LogCheck"];

/** One log, or a list of them. */
export type LogCreateParams = components["schemas"]["LogCreateParams"];

/** A logged request with everything known about it. */
export type LogEntry = components["schemas"]["LogEntry"];

/** A request or answer on its way: before or after the gateway changed it. */
export type LogEntryMessage = components["schemas"]["LogEntryMessage"];

/** What analytics know about the request. Times are in milliseconds. */
export type LogEntryMetrics = components["schemas"]["LogEntryMetrics"];

/** The request as the gateway received it. */
export type LogEntryRequest = components["schemas"]["LogEntryRequest"];

/** The answer as the gateway gave it. */
export type LogEntryResponse = components["schemas"]["LogEntryResponse"];

/** An export of logs. */
export type LogExport = components["schemas"]["LogExport"];

/** What to export. */
export type LogExportCreateParams = components["schemas"]["LogExportCreateParams"];

/** Where the file is. */
export type LogExportDownload = components["schemas"]["LogExportDownload"];

/** A field of a log. */
export type LogExportField = components["schemas"]["LogExportField"];

/** What the organisation's `export_settings` forbid. Newer versions of the control plane may say more. */
export type LogExportFieldRestrictions = components["schemas"]["LogExportFieldRestrictions"];

/** Which logs to export. A log has to meet all filters. Lists are separated by commas. */
export type LogExportFilters = components["schemas"]["LogExportFilters"];

/** All exports of the workspace. */
export type LogExportList = components["schemas"]["LogExportList"];

/** The export as it is now. */
export type LogExportSaved = components["schemas"]["LogExportSaved"];

/** Whether the order was taken. */
export type LogExportTask = components["schemas"]["LogExportTask"];

/** What to export instead. */
export type LogExportUpdateParams = components["schemas"]["LogExportUpdateParams"];

/** Target of `default.log`. */
export type LogParameters = components["schemas"]["LogParameters"];

/** How the gateway signs in at the server: OAuth of each user, OAuth as an application, fixed headers, or not at all. */
export type McpAuthType = components["schemas"]["McpAuthType"];

/** What to open or close. The rest stays. */
export type McpCapabilitiesUpdateParams = components["schemas"]["McpCapabilitiesUpdateParams"];

/** How many of a type there are. */
export type McpCapabilityCount = components["schemas"]["McpCapabilityCount"];

/** How many there are, by type, on all pages. */
export type McpCapabilityCounts = components["schemas"]["McpCapabilityCounts"];

/** Opens or closes one capability. */
export type McpCapabilitySwitch = components["schemas"]["McpCapabilitySwitch"];

/** What the server offers: a tool, a prompt, a resource or a pattern of resources. */
export type McpCapabilityType = components["schemas"]["McpCapabilityType"];

/** How the gateway calls an MCP server. Further settings pass as they are. */
export type McpConfigurations = components["schemas"]["McpConfigurations"];

/** Whether the MCP server answered. */
export type McpConnectionTest = components["schemas"]["McpConnectionTest"];

/** Whether users without a setting of their own may use the server. */
export type McpDefaultUserAccess = components["schemas"]["McpDefaultUserAccess"];

/** Which headers of the client's request to pass on. */
export type McpForwardHeaders = components["schemas"]["McpForwardHeaders"];

/** What workspaces made later get. */
export type McpGlobalAccess = components["schemas"]["McpGlobalAccess"];

/** Passes a header on under another name. */
export type McpHeaderRename = components["schemas"]["McpHeaderRename"];

/** An icon, as the Model Context Protocol has it. */
export type McpIcon = components["schemas"]["McpIcon"];

/** How the MCP server learns who is calling. */
export type McpIdentityForwarding = components["schemas"]["McpIdentityForwarding"];

/** An MCP server that the organisation or a workspace knows. */
export type McpIntegration = components["schemas"]["McpIntegration"];

/** A tool, prompt or resource of an MCP integration. */
export type McpIntegrationCapability = components["schemas"]["McpIntegrationCapability"];

/** A page of what an MCP integration offers. */
export type McpIntegrationCapabilityList = components["schemas"]["McpIntegrationCapabilityList"];

/** An MCP server to make known. */
export type McpIntegrationCreateParams = components["schemas"]["McpIntegrationCreateParams"];

/** The integration that was made. */
export type McpIntegrationCreated = components["schemas"]["McpIntegrationCreated"];

/** Empty: the status says that the integration is gone. */
export type McpIntegrationDeleted = components["schemas"]["McpIntegrationDeleted"];

/** A page of MCP integrations. */
export type McpIntegrationList = components["schemas"]["McpIntegrationList"];

/** An MCP server that the organisation or a workspace knows. */
export type McpIntegrationListItem = components["schemas"]["McpIntegrationListItem"];

/** What an MCP server says about itself and offers. */
export type McpIntegrationSyncParams = components["schemas"]["McpIntegrationSyncParams"];

/** How the server is reached: streamable HTTP, server-sent events, or in a session with a person. */
export type McpIntegrationTransport = components["schemas"]["McpIntegrationTransport"];

/** What to change; what is left out stays. */
export type McpIntegrationUpdateParams = components["schemas"]["McpIntegrationUpdateParams"];

/** Empty: the status says that the change was made. */
export type McpIntegrationUpdated = components["schemas"]["McpIntegrationUpdated"];

/** Whether a workspace may use an MCP integration. */
export type McpIntegrationWorkspace = components["schemas"]["McpIntegrationWorkspace"];

/** The workspaces of an MCP integration. */
export type McpIntegrationWorkspaceList = components["schemas"]["McpIntegrationWorkspaceList"];

/** What to change for one workspace. */
export type McpIntegrationWorkspaceUpdate = components["schemas"]["McpIntegrationWorkspaceUpdate"];

/** The workspaces of an MCP integration. */
export type McpIntegrationWorkspaces = components["schemas"]["McpIntegrationWorkspaces"];

/** The workspaces of an MCP integration: under `workspaces`, or under `data` when a version was asked for. */
export type McpIntegrationWorkspacesReply = components["schemas"]["McpIntegrationWorkspacesReply"];

/** Access to give or take. */
export type McpIntegrationWorkspacesUpdateParams = components["schemas"]["McpIntegrationWorkspacesUpdateParams"];

/** Empty: the status says that the change was made. */
export type McpIntegrationWorkspacesUpdated = components["schemas"]["McpIntegrationWorkspacesUpdated"];

/** What the MCP server says about itself. */
export type McpMetadata = components["schemas"]["McpMetadata"];

/** An argument of a prompt. */
export type McpPromptArgument = components["schemas"]["McpPromptArgument"];

/** A tool, prompt or resource, as the protocol lists it. Both spellings of a field are taken. */
export type McpReportedCapability = components["schemas"]["McpReportedCapability"];

/** An MCP integration opened in a workspace. */
export type McpServer = components["schemas"]["McpServer"];

/** What the MCP server was seen to offer. New things are added; none are removed. */
export type McpServerCapabilitiesSyncParams = components["schemas"]["McpServerCapabilitiesSyncParams"];

/** A tool, prompt or resource of an MCP server. */
export type McpServerCapability = components["schemas"]["McpServerCapability"];

/** A page of what an MCP server offers. */
export type McpServerCapabilityList = components["schemas"]["McpServerCapabilityList"];

/** The OAuth client as which the gateway is registered at the MCP server (RFC 7591). */
export type McpServerClientInfo = components["schemas"]["McpServerClientInfo"];

/** Whether a user has signed in at the MCP server. */
export type McpServerConnection = components["schemas"]["McpServerConnection"];

/** A page of connections. */
export type McpServerConnectionList = components["schemas"]["McpServerConnectionList"];

/** An MCP integration to open in a workspace. */
export type McpServerCreateParams = components["schemas"]["McpServerCreateParams"];

/** The server that was made. */
export type McpServerCreated = components["schemas"]["McpServerCreated"];

/** Empty: the status says that the server is gone. */
export type McpServerDeleted = components["schemas"]["McpServerDeleted"];

/** What an MCP server says about itself. */
export type McpServerInfo = components["schemas"]["McpServerInfo"];

/** The integration behind an MCP server. */
export type McpServerIntegration = components["schemas"]["McpServerIntegration"];

/** A page of MCP servers. */
export type McpServerList = components["schemas"]["McpServerList"];

/** An MCP integration opened in a workspace, as the list shows it. */
export type McpServerListItem = components["schemas"]["McpServerListItem"];

/** What the MCP server says about itself. */
export type McpServerMetadataSyncParams = components["schemas"]["McpServerMetadataSyncParams"];

/** A tool, prompt or resource that was seen. */
export type McpServerReportedCapability = components["schemas"]["McpServerReportedCapability"];

/** The OAuth tokens with which the gateway signs in at the MCP server for a user. */
export type McpServerTokens = components["schemas"]["McpServerTokens"];

/** Mostly empty: the status says that the tokens are gone. */
export type McpServerTokensDeleted = components["schemas"]["McpServerTokensDeleted"];

/** OAuth tokens to keep for the user of this API key. */
export type McpServerTokensParams = components["schemas"]["McpServerTokensParams"];

/** Mostly empty: the status says that the tokens are kept. */
export type McpServerTokensSaved = components["schemas"]["McpServerTokensSaved"];

/** What to change; what is left out stays. */
export type McpServerUpdateParams = components["schemas"]["McpServerUpdateParams"];

/** Empty: the status says that the change was made. */
export type McpServerUpdated = components["schemas"]["McpServerUpdated"];

/** What one user may do with an MCP server. */
export type McpServerUserAccess = components["schemas"]["McpServerUserAccess"];

/** Whether the caller may use the server. */
export type McpServerUserAccessCheck = components["schemas"]["McpServerUserAccessCheck"];

/** A page of users. */
export type McpServerUserAccessList = components["schemas"]["McpServerUserAccessList"];

/** What to change for one user. */
export type McpServerUserAccessUpdate = components["schemas"]["McpServerUserAccessUpdate"];

/** Access to give or take. Users that are not named keep theirs. */
export type McpServerUserAccessUpdateParams = components["schemas"]["McpServerUserAccessUpdateParams"];

/** Whether it was done. */
export type McpSuccess = components["schemas"]["McpSuccess"];

/** What can be opened and closed. */
export type McpSwitchableType = components["schemas"]["McpSwitchableType"];

/** What became of the report. */
export type McpSyncReply = components["schemas"]["McpSyncReply"];

/** Tools of a remote Model Context Protocol server. Name it by exactly one of `server_url`, `connector_id` and `tunnel_id`. */
export type McpTool = components["schemas"]["McpTool"];

/** Which tools wait for approval and which never do. */
export type McpToolApprovalFilter = components["schemas"]["McpToolApprovalFilter"];

/** Picks tools of a server. */
export type McpToolFilter = components["schemas"]["McpToolFilter"];

/** The step wrote a message. */
export type MessageCreationStepDetails = components["schemas"]["MessageCreationStepDetails"];

/** Up to 16 pairs of strings for your own use; keys of at most 64 and values of at most 512 characters. */
export type Metadata = components["schemas"]["Metadata"];

/** Mistral finds no content of certain kinds. */
export type MistralModerationCheck = components["schemas"]["MistralModerationCheck"];

/** Kinds of content of `mistral.moderateContent`. */
export type MistralModerationParameters = components["schemas"]["MistralModerationParameters"];

/** A model of a provider. */
export type Model = components["schemas"]["Model"];

/** Prices of requests in batches. */
export type ModelBatchPricing = components["schemas"]["ModelBatchPricing"];

/** A step of the calculation. */
export type ModelCalculateOperation = components["schemas"]["ModelCalculateOperation"];

/** How the cost follows from units and prices. */
export type ModelCalculation = components["schemas"]["ModelCalculation"];

/** Says that the model is not known. */
export type ModelConfigNotFound = components["schemas"]["ModelConfigNotFound"];

/** Says that a model is gone. */
export type ModelDeleted = components["schemas"]["ModelDeleted"];

/** Prices of training. */
export type ModelFinetunePricing = components["schemas"]["ModelFinetunePricing"];

/** What a request costs whatever its size. */
export type ModelFixedCost = components["schemas"]["ModelFixedCost"];

/** What a model can do and which parameters it takes. */
export type ModelGeneralConfig = components["schemas"]["ModelGeneralConfig"];

/** The models that a key can use. */
export type ModelList = components["schemas"]["ModelList"];

/** A parameter. */
export type ModelParamConfig = components["schemas"]["ModelParamConfig"];

/** A possible value. */
export type ModelParamOption = components["schemas"]["ModelParamOption"];

/** Prices of single requests. */
export type ModelPayAsYouGo = components["schemas"]["ModelPayAsYouGo"];

/** What a model costs. Prices are US cents for each unit: 0.00025 is 2.50 dollars for a million tokens. */
export type ModelPricing = components["schemas"]["ModelPricing"];

/** The request is for a model that its metadata allows. */
export type ModelRulesCheck = components["schemas"]["ModelRulesCheck"];

/** Rules of `default.modelRules`. */
export type ModelRulesParameters = components["schemas"]["ModelRulesParameters"];

/** The price of a unit. */
export type ModelTokenPrice = components["schemas"]["ModelTokenPrice"];

/** What a model is for. */
export type ModelTypeConfig = components["schemas"]["ModelTypeConfig"];

/** A number. */
export type ModelValueReference = components["schemas"]["ModelValueReference"];

/** The request is for one of certain models. */
export type ModelWhitelistCheck = components["schemas"]["ModelWhitelistCheck"];

/** Models of `default.modelWhitelist`. */
export type ModelWhitelistParameters = components["schemas"]["ModelWhitelistParameters"];

/** The result for one input. */
export type Moderation = components["schemas"]["Moderation"];

/** Which categories apply. */
export type ModerationCategories = components["schemas"]["ModerationCategories"];

/** The kinds of input that each score is for. */
export type ModerationCategoryAppliedInputTypes = components["schemas"]["ModerationCategoryAppliedInputTypes"];

/** Score of each category, 0 to 1; higher is surer. */
export type ModerationCategoryScores = components["schemas"]["ModerationCategoryScores"];

/** What to classify. */
export type ModerationCreateParams = components["schemas"]["ModerationCreateParams"];

/** The results. */
export type ModerationCreateResponse = components["schemas"]["ModerationCreateResponse"];

/** An image. */
export type ModerationImageURLInput = components["schemas"]["ModerationImageURLInput"];

/** Where the image is. */
export type ModerationImageURLInputImageURL = components["schemas"]["ModerationImageURLInputImageURL"];

/** Names of OpenAI's moderation models. */
export type ModerationModel = components["schemas"]["ModerationModel"];

/** A text or an image. */
export type ModerationMultiModalInput = components["schemas"]["ModerationMultiModalInput"];

/** A text. */
export type ModerationTextInput = components["schemas"]["ModerationTextInput"];

/** Joins the scores of other graders. */
export type MultiGrader = components["schemas"]["MultiGrader"];

/** The grader that is joined. */
export type MultiGraderMember = components["schemas"]["MultiGraderMember"];

/** Several functions and custom tools under one name. */
export type NamespaceTool = components["schemas"]["NamespaceTool"];

/** A function inside a namespace. */
export type NamespaceToolFunction = components["schemas"]["NamespaceToolFunction"];

/** Settings of checks whose result can only be turned round. */
export type NegatableParameters = components["schemas"]["NegatableParameters"];

/** Where the microphone is: near, as in a headset, or far, as in a laptop. */
export type NoiseReductionType = components["schemas"]["NoiseReductionType"];

/** The answer is not empty. */
export type NotNullCheck = components["schemas"]["NotNullCheck"];

/** A block of a page. */
export type OCRBlock = components["schemas"]["OCRBlock"];

/** How sure the model is of a block. */
export type OCRBlockConfidenceScores = components["schemas"]["OCRBlockConfidenceScores"];

/** How sure the model is of a word. */
export type OCRConfidenceScore = components["schemas"]["OCRConfidenceScore"];

/** The document to read, and how. */
export type OCRCreateParams = components["schemas"]["OCRCreateParams"];

/** A document, for example a PDF. */
export type OCRDocumentURL = components["schemas"]["OCRDocumentURL"];

/** A file uploaded to the provider. */
export type OCRFile = components["schemas"]["OCRFile"];

/** An image that was cut out of a page. */
export type OCRImage = components["schemas"]["OCRImage"];

/** An image. */
export type OCRImageURL = components["schemas"]["OCRImageURL"];

/** A page. */
export type OCRPage = components["schemas"]["OCRPage"];

/** How sure the model is of a page. */
export type OCRPageConfidenceScores = components["schemas"]["OCRPageConfidenceScores"];

/** Size of a page. */
export type OCRPageDimensions = components["schemas"]["OCRPageDimensions"];

/** The text of a document. */
export type OCRResponse = components["schemas"]["OCRResponse"];

/** A table. */
export type OCRTable = components["schemas"]["OCRTable"];

/** What was read. */
export type OCRUsageInfo = components["schemas"]["OCRUsageInfo"];

/** Settings of `openai`. */
export type OpenAIConfiguration = components["schemas"]["OpenAIConfiguration"];

/** Guardrails of every workspace that is not exempt from them. */
export type OrganisationDefaults = components["schemas"]["OrganisationDefaults"];

/** The lists to replace; a list that is left out stays. */
export type OrganisationDefaultsUpdateParams = components["schemas"]["OrganisationDefaultsUpdateParams"];

/** The change is made; the contents depend on the version of the control plane. */
export type OrganisationDefaultsUpdated = components["schemas"]["OrganisationDefaultsUpdated"];

/** A guardrail of the organisation. */
export type OrganisationGuardrail = components["schemas"]["OrganisationGuardrail"];

/** Role in the organisation. */
export type OrganisationRole = components["schemas"]["OrganisationRole"];

/** Not known; the file was indexed before chunking strategies were recorded. */
export type OtherFileChunkingStrategyObject = components["schemas"]["OtherFileChunkingStrategyObject"];

/** A check without parameters, or one that is not listed here. */
export type OtherGuardrailCheck = components["schemas"]["OtherGuardrailCheck"];

/** A list. */
export type OtlpArrayValue = components["schemas"]["OtlpArrayValue"];

/** A key and its value. */
export type OtlpAttribute = components["schemas"]["OtlpAttribute"];

/** A map. */
export type OtlpKeyValueList = components["schemas"]["OtlpKeyValueList"];

/** A log record. */
export type OtlpLogRecord = components["schemas"]["OtlpLogRecord"];

/** Log records in the OTLP/JSON encoding (`ExportLogsServiceRequest`). */
export type OtlpLogs = components["schemas"]["OtlpLogs"];

/** What was refused. */
export type OtlpLogsPartialSuccess = components["schemas"]["OtlpLogsPartialSuccess"];

/** What was not taken; `partialSuccess` is missing or empty when everything was. */
export type OtlpLogsReply = components["schemas"]["OtlpLogsReply"];

/** What produced the data. */
export type OtlpResource = components["schemas"]["OtlpResource"];

/** Log records of one resource. */
export type OtlpResourceLogs = components["schemas"]["OtlpResourceLogs"];

/** Spans of one resource. */
export type OtlpResourceSpans = components["schemas"]["OtlpResourceSpans"];

/** The instrumentation that recorded the data. */
export type OtlpScope = components["schemas"]["OtlpScope"];

/** Log records of one instrumentation. */
export type OtlpScopeLogs = components["schemas"]["OtlpScopeLogs"];

/** Spans of one instrumentation. */
export type OtlpScopeSpans = components["schemas"]["OtlpScopeSpans"];

/** A span. Portkey reads tokens, model and provider from the `gen_ai.*` attributes and works out the cost. */
export type OtlpSpan = components["schemas"]["OtlpSpan"];

/** Something that happened during a span. */
export type OtlpSpanEvent = components["schemas"]["OtlpSpanEvent"];

/** A span that this one has to do with. */
export type OtlpSpanLink = components["schemas"]["OtlpSpanLink"];

/** How a span ended. */
export type OtlpSpanStatus = components["schemas"]["OtlpSpanStatus"];

/** Spans in the OTLP/JSON encoding (`ExportTraceServiceRequest`). */
export type OtlpTraces = components["schemas"]["OtlpTraces"];

/** What was refused. */
export type OtlpTracesPartialSuccess = components["schemas"]["OtlpTracesPartialSuccess"];

/** What was not taken; `partialSuccess` is missing or empty when everything was. */
export type OtlpTracesReply = components["schemas"]["OtlpTracesReply"];

/** Nanoseconds since 1970, as text because a number cannot hold them exactly. */
export type OtlpUnixNano = components["schemas"]["OtlpUnixNano"];

/** A value; one of the fields is there. */
export type OtlpValue = components["schemas"]["OtlpValue"];

/** Prisma AIRS lets the text pass. */
export type PANWPrismaCheck = components["schemas"]["PANWPrismaCheck"];

/** Profile of `panw-prisma-airs.intercept`. */
export type PANWPrismaParameters = components["schemas"]["PANWPrismaParameters"];

/** Pangea finds nothing. */
export type PangeaTextGuardCheck = components["schemas"]["PangeaTextGuardCheck"];

/** Settings of `pangea.textGuard`. */
export type PangeaTextGuardParameters = components["schemas"]["PangeaTextGuardParameters"];

/** Patronus is content with the answer. */
export type PatronusCheck = components["schemas"]["PatronusCheck"];

/** The answer meets a Patronus profile of yours. */
export type PatronusCustomCheck = components["schemas"]["PatronusCustomCheck"];

/** Profile of `patronus.custom`. */
export type PatronusCustomParameters = components["schemas"]["PatronusCustomParameters"];

/** Settings of the Patronus checks. */
export type PatronusParameters = components["schemas"]["PatronusParameters"];

/** Pillar finds nothing in the request or in the answer. */
export type PillarCheck = components["schemas"]["PillarCheck"];

/** Scanners of the Pillar checks. */
export type PillarScanParameters = components["schemas"]["PillarScanParameters"];

/** Which requests a policy is for. All conditions of a policy have to hold. */
export type PolicyCondition = components["schemas"]["PolicyCondition"];

/** The new policy. */
export type PolicyCreated = components["schemas"]["PolicyCreated"];

/** Requests that differ in this are counted apart. */
export type PolicyGroupBy = components["schemas"]["PolicyGroupBy"];

/** Whether the policy applies. */
export type PolicyStatus = components["schemas"]["PolicyStatus"];

/** The text makes sense. */
export type PortkeyGibberishCheck = components["schemas"]["PortkeyGibberishCheck"];

/** Settings of `portkey.gibberish`. */
export type PortkeyGibberishParameters = components["schemas"]["PortkeyGibberishParameters"];

/** The request is in a certain language. */
export type PortkeyLanguageCheck = components["schemas"]["PortkeyLanguageCheck"];

/** Language of `portkey.language`. */
export type PortkeyLanguageParameters = components["schemas"]["PortkeyLanguageParameters"];

/** The request has no content of certain kinds. */
export type PortkeyModerationCheck = components["schemas"]["PortkeyModerationCheck"];

/** Kinds of content of `portkey.moderateContent`. */
export type PortkeyModerationParameters = components["schemas"]["PortkeyModerationParameters"];

/** The text has no personal data, or it is masked. */
export type PortkeyPIICheck = components["schemas"]["PortkeyPIICheck"];

/** Kinds of personal data of `portkey.pii`. */
export type PortkeyPIIParameters = components["schemas"]["PortkeyPIIParameters"];

/** Factors on the list prices, for contracts with other prices. Null for none. */
export type PricingAdjustments = components["schemas"]["PricingAdjustments"];

/** Factors for whole images. */
export type PricingImageMultiplier = components["schemas"]["PricingImageMultiplier"];

/** A factor for each kind of usage: 0.8 is a fifth off. Null or left out takes `default`. */
export type PricingMultiplier = components["schemas"]["PricingMultiplier"];

/** Lets the model write programs that call other tools. */
export type ProgrammaticToolCallingTool = components["schemas"]["ProgrammaticToolCallingTool"];

/** A prompt with the template and settings of one version. */
export type Prompt = components["schemas"]["Prompt"];

/** The model's answer: a chat completion when the template has messages, a text completion when it is plain text; `object` tells which. */
export type PromptCompletion = components["schemas"]["PromptCompletion"];

/** One event of a streamed answer; `object` tells which kind it is. */
export type PromptCompletionChunk = components["schemas"]["PromptCompletionChunk"];

/** The values for the template's variables. Beside them, any parameter of the model replaces the one that the prompt stores. */
export type PromptCompletionCreateParams = components["schemas"]["PromptCompletionCreateParams"];

/** A new prompt and its first version. */
export type PromptCreateParams = components["schemas"]["PromptCreateParams"];

/** The new prompt. */
export type PromptCreated = components["schemas"]["PromptCreated"];

/** Empty. */
export type PromptDeleted = components["schemas"]["PromptDeleted"];

/** A page of prompts. */
export type PromptList = components["schemas"]["PromptList"];

/** A prompt without its template. */
export type PromptListItem = components["schemas"]["PromptListItem"];

/** Free data that the dashboard and you keep with a template. */
export type PromptMetadata = components["schemas"]["PromptMetadata"];

/** Parameters of the model that replace those stored with the prompt. Others than these pass to the provider, too. */
export type PromptOverrides = components["schemas"]["PromptOverrides"];

/** Parameters of the model that are stored with a prompt; any that the provider knows. */
export type PromptParameters = components["schemas"]["PromptParameters"];

/** A partial with the text of its published version. */
export type PromptPartial = components["schemas"]["PromptPartial"];

/** A new partial and its first version. */
export type PromptPartialCreateParams = components["schemas"]["PromptPartialCreateParams"];

/** The new partial. */
export type PromptPartialCreated = components["schemas"]["PromptPartialCreated"];

/** Empty. */
export type PromptPartialDeleted = components["schemas"]["PromptPartialDeleted"];

/** All partials. */
export type PromptPartialList = components["schemas"]["PromptPartialList"];

/** A partial without its text. */
export type PromptPartialListItem = components["schemas"]["PromptPartialListItem"];

/** The version to publish. */
export type PromptPartialPublishParams = components["schemas"]["PromptPartialPublishParams"];

/** Empty. */
export type PromptPartialPublished = components["schemas"]["PromptPartialPublished"];

/** What to change. A new text makes a new version. */
export type PromptPartialUpdateParams = components["schemas"]["PromptPartialUpdateParams"];

/** The new version. Empty when the text did not change. */
export type PromptPartialUpdated = components["schemas"]["PromptPartialUpdated"];

/** One version of a partial. */
export type PromptPartialVersion = components["schemas"]["PromptPartialVersion"];

/** All versions of a partial. */
export type PromptPartialVersionList = components["schemas"]["PromptPartialVersionList"];

/** The version to publish. */
export type PromptPublishParams = components["schemas"]["PromptPublishParams"];

/** Empty. */
export type PromptPublished = components["schemas"]["PromptPublished"];

/** The values for the template's variables. Beside them, any parameter of the model replaces the one that the prompt stores. */
export type PromptRenderParams = components["schemas"]["PromptRenderParams"];

/** The request that the template makes with these variables. */
export type PromptRenderResponse = components["schemas"]["PromptRenderResponse"];

/** What a template needs to become a request. */
export type PromptRunParams = components["schemas"]["PromptRunParams"];

/** Which tool the model calls: `none`, `auto`, `required`, or the one named. */
export type PromptToolChoice = components["schemas"]["PromptToolChoice"];

/** What to change. A change of the template or its settings makes a new version; a change of name or collection alone does not. */
export type PromptUpdateParams = components["schemas"]["PromptUpdateParams"];

/** The prompt and its new version. Empty when only the name or the collection changed. */
export type PromptUpdated = components["schemas"]["PromptUpdated"];

/** One version of a prompt. */
export type PromptVersion = components["schemas"]["PromptVersion"];

/** All versions of a prompt. */
export type PromptVersionList = components["schemas"]["PromptVersionList"];

/** The label to put on the version. */
export type PromptVersionUpdateParams = components["schemas"]["PromptVersionUpdateParams"];

/** Empty. */
export type PromptVersionUpdated = components["schemas"]["PromptVersionUpdated"];

/** Promptfoo finds nothing. */
export type PromptfooCheck = components["schemas"]["PromptfooCheck"];

/** Settings of the Promptfoo checks. */
export type PromptfooParameters = components["schemas"]["PromptfooParameters"];

/** An integration as one workspace may use it. */
export type Provider = components["schemas"]["Provider"];

/** A provider to open in a workspace. */
export type ProviderCreateParams = components["schemas"]["ProviderCreateParams"];

/** The opened provider. */
export type ProviderCreated = components["schemas"]["ProviderCreated"];

/** Empty: the status says that the provider is gone. */
export type ProviderDeleted = components["schemas"]["ProviderDeleted"];

/** An error in the OpenAI shape, as providers send it and the gateway passes it on. */
export type ProviderError = components["schemas"]["ProviderError"];

/** A page of providers. */
export type ProviderList = components["schemas"]["ProviderList"];

/** What to change; what is left out stays. */
export type ProviderUpdateParams = components["schemas"]["ProviderUpdateParams"];

/** The changed provider. */
export type ProviderUpdated = components["schemas"]["ProviderUpdated"];

/** Scores with code of yours. */
export type PythonGrader = components["schemas"]["PythonGrader"];

/** Qualifire is content with the answer. */
export type QualifireModeCheck = components["schemas"]["QualifireModeCheck"];

/** Settings of Qualifire checks of answers. */
export type QualifireModeParameters = components["schemas"]["QualifireModeParameters"];

/** The text meets policies. */
export type QualifirePolicyCheck = components["schemas"]["QualifirePolicyCheck"];

/** Policies of `qualifire.policy`. */
export type QualifirePolicyParameters = components["schemas"]["QualifirePolicyParameters"];

/** How much may be used in a span of time. */
export type RateLimit = components["schemas"]["RateLimit"];

/** A rate for each group of requests. */
export type RateLimitsPolicy = components["schemas"]["RateLimitsPolicy"];

/** The policy to make. */
export type RateLimitsPolicyCreateParams = components["schemas"]["RateLimitsPolicyCreateParams"];

/** An empty object; the policy is archived. */
export type RateLimitsPolicyDeleted = components["schemas"]["RateLimitsPolicyDeleted"];

/** A page of policies. */
export type RateLimitsPolicyList = components["schemas"]["RateLimitsPolicyList"];

/** What is limited: requests to models, or calls of MCP tools. */
export type RateLimitsPolicyTarget = components["schemas"]["RateLimitsPolicyTarget"];

/** Per minute, hour, day or week. */
export type RateLimitsPolicyUnit = components["schemas"]["RateLimitsPolicyUnit"];

/** What to change; what is left out stays. */
export type RateLimitsPolicyUpdateParams = components["schemas"]["RateLimitsPolicyUpdateParams"];

/** An empty object; the change is made. */
export type RateLimitsPolicyUpdated = components["schemas"]["RateLimitsPolicyUpdated"];

/** The sound that comes in and goes out. */
export type RealtimeAudioConfig = components["schemas"]["RealtimeAudioConfig"];

/** The sound that comes in. */
export type RealtimeAudioConfigInput = components["schemas"]["RealtimeAudioConfigInput"];

/** The sound that goes out. */
export type RealtimeAudioConfigOutput = components["schemas"]["RealtimeAudioConfigOutput"];

/** PCM of 16 bits, mono, little-endian. */
export type RealtimeAudioFormatPCM = components["schemas"]["RealtimeAudioFormatPCM"];

/** G.711 A-law, for telephones. */
export type RealtimeAudioFormatPCMA = components["schemas"]["RealtimeAudioFormatPCMA"];

/** G.711 μ-law, for telephones. */
export type RealtimeAudioFormatPCMU = components["schemas"]["RealtimeAudioFormatPCMU"];

/** Format of the sound. */
export type RealtimeAudioFormats = components["schemas"]["RealtimeAudioFormats"];

/** How the server finds out that the user has spoken. */
export type RealtimeAudioInputTurnDetection = components["schemas"]["RealtimeAudioInputTurnDetection"];

/** A function of yours. */
export type RealtimeFunctionTool = components["schemas"]["RealtimeFunctionTool"];

/** Most tokens of one answer, calls of tools included: 1 to 4096, or `inf` for no limit (default). */
export type RealtimeMaxOutputTokens = components["schemas"]["RealtimeMaxOutputTokens"];

/** A model that hears and speaks. */
export type RealtimeModel = components["schemas"]["RealtimeModel"];

/** Takes noise out before speech is detected. */
export type RealtimeNoiseReduction = components["schemas"]["RealtimeNoiseReduction"];

/** How the model answers: `["audio"]` with a transcript (default), or `["text"]`; not both. */
export type RealtimeOutputModalities = components["schemas"]["RealtimeOutputModalities"];

/** How the model thinks; reasoning models such as `gpt-realtime-2` only. */
export type RealtimeReasoning = components["schemas"]["RealtimeReasoning"];

/** How long the model thinks. */
export type RealtimeReasoningEffort = components["schemas"]["RealtimeReasoningEffort"];

/** Goes by what the user says. */
export type RealtimeSemanticVad = components["schemas"]["RealtimeSemanticVad"];

/** Goes by loudness and pauses. */
export type RealtimeServerVad = components["schemas"]["RealtimeServerVad"];

/** The sound that comes in and goes out. */
export type RealtimeSessionAudio = components["schemas"]["RealtimeSessionAudio"];

/** Settings of a session with a model that speaks. */
export type RealtimeSessionCreateRequest = components["schemas"]["RealtimeSessionCreateRequest"];

/** A session with a model that speaks. */
export type RealtimeSessionCreateResponse = components["schemas"]["RealtimeSessionCreateResponse"];

/** More for the server to send; how sure the model is of each token of a transcript. */
export type RealtimeSessionInclude = components["schemas"]["RealtimeSessionInclude"];

/** Which tool the model calls. */
export type RealtimeToolChoiceConfig = components["schemas"]["RealtimeToolChoiceConfig"];

/** Tools the model may call. */
export type RealtimeToolsConfig = components["schemas"]["RealtimeToolsConfig"];

/** A function of yours, or the tools of a Model Context Protocol server. */
export type RealtimeToolsConfigUnion = components["schemas"]["RealtimeToolsConfigUnion"];

/** Traces in OpenAI's dashboard: `auto`, or with names of yours. */
export type RealtimeTracingConfig = components["schemas"]["RealtimeTracingConfig"];

/** Names of a trace. */
export type RealtimeTracingConfiguration = components["schemas"]["RealtimeTracingConfiguration"];

/** The sound that comes in. */
export type RealtimeTranscriptionSessionAudio = components["schemas"]["RealtimeTranscriptionSessionAudio"];

/** Settings of a session that only writes down what is said. */
export type RealtimeTranscriptionSessionCreateRequest = components["schemas"]["RealtimeTranscriptionSessionCreateRequest"];

/** A session that only writes down what is said. */
export type RealtimeTranscriptionSessionCreateResponse = components["schemas"]["RealtimeTranscriptionSessionCreateResponse"];

/** How the server finds out that the user has spoken. */
export type RealtimeTranscriptionSessionTurnDetection = components["schemas"]["RealtimeTranscriptionSessionTurnDetection"];

/** What happens when the conversation outgrows the model: `auto` drops the oldest messages, `disabled` fails. */
export type RealtimeTruncation = components["schemas"]["RealtimeTruncation"];

/** Drops more than needed at once, so that the prompt cache stays useful for longer. */
export type RealtimeTruncationRetentionRatio = components["schemas"]["RealtimeTruncationRetentionRatio"];

/** Name of a voice; `marin` and `cedar` sound best. */
export type RealtimeVoice = components["schemas"]["RealtimeVoice"];

/** How a reasoning model thinks. */
export type Reasoning = components["schemas"]["Reasoning"];

/** How much a reasoning model thinks. */
export type ReasoningEffort = components["schemas"]["ReasoningEffort"];

/** The text has no personal data, or it is masked. */
export type RedactingCheck = components["schemas"]["RedactingCheck"];

/** Settings of a check that can mask. */
export type RedactionParameters = components["schemas"]["RedactionParameters"];

/** The model declines to answer. */
export type RefusalContentBlock = components["schemas"]["RefusalContentBlock"];

/** More of a refusal. */
export type RefusalDeltaBlock = components["schemas"]["RefusalDeltaBlock"];

/** The text matches a pattern. */
export type RegexMatchCheck = components["schemas"]["RegexMatchCheck"];

/** Pattern of `default.regexMatch`. */
export type RegexMatchParameters = components["schemas"]["RegexMatchParameters"];

/** Settings of reinforcement training. `auto` lets the provider choose. */
export type ReinforcementHyperparameters = components["schemas"]["ReinforcementHyperparameters"];

/** Training on the scores of a grader. */
export type ReinforcementMethod = components["schemas"]["ReinforcementMethod"];

/** The body that a completion would be asked with: with `messages` it is one for chat completions, with `prompt` one for text completions. */
export type RenderedPrompt = components["schemas"]["RenderedPrompt"];

/** A call of one of your functions. */
export type RequiredActionFunctionToolCall = components["schemas"]["RequiredActionFunctionToolCall"];

/** The request has certain metadata keys. */
export type RequiredMetadataKeysCheck = components["schemas"]["RequiredMetadataKeysCheck"];

/** Keys of `default.requiredMetadataKeys`. */
export type RequiredMetadataKeysParameters = components["schemas"]["RequiredMetadataKeysParameters"];

/** The documents, and what to order them by. */
export type RerankCreateParams = components["schemas"]["RerankCreateParams"];

/** A document. */
export type RerankDocumentParam = components["schemas"]["RerankDocumentParam"];

/** The documents in order, most relevant first. */
export type RerankResponse = components["schemas"]["RerankResponse"];

/** A document and how relevant it is. */
export type RerankResult = components["schemas"]["RerankResult"];

/** The document, with `return_documents`. */
export type RerankResultDocument = components["schemas"]["RerankResultDocument"];

/** What the request used. */
export type RerankUsage = components["schemas"]["RerankUsage"];

/** An answer of the Responses API, finished or still being made. */
export type Response = components["schemas"]["Response"];

/** Tools that were added from this point of the conversation on. */
export type ResponseAdditionalTools = components["schemas"]["ResponseAdditionalTools"];

/** Something that a part of the text refers to. */
export type ResponseAnnotation = components["schemas"]["ResponseAnnotation"];

/** Make a file. */
export type ResponseApplyPatchCreateFile = components["schemas"]["ResponseApplyPatchCreateFile"];

/** Delete a file. */
export type ResponseApplyPatchDeleteFile = components["schemas"]["ResponseApplyPatchDeleteFile"];

/** The change to make. */
export type ResponseApplyPatchOperation = components["schemas"]["ResponseApplyPatchOperation"];

/** A change to a file that the model asks for. */
export type ResponseApplyPatchToolCall = components["schemas"]["ResponseApplyPatchToolCall"];

/** How applying the change went. */
export type ResponseApplyPatchToolCallOutput = components["schemas"]["ResponseApplyPatchToolCallOutput"];

/** Change a file. */
export type ResponseApplyPatchUpdateFile = components["schemas"]["ResponseApplyPatchUpdateFile"];

/** More audio. */
export type ResponseAudioDeltaEvent = components["schemas"]["ResponseAudioDeltaEvent"];

/** The audio is finished. */
export type ResponseAudioDoneEvent = components["schemas"]["ResponseAudioDoneEvent"];

/** More of the transcript of the audio. */
export type ResponseAudioTranscriptDeltaEvent = components["schemas"]["ResponseAudioTranscriptDeltaEvent"];

/** The transcript of the audio is finished. */
export type ResponseAudioTranscriptDoneEvent = components["schemas"]["ResponseAudioTranscriptDoneEvent"];

/** More of the code to run. */
export type ResponseCodeInterpreterCallCodeDeltaEvent = components["schemas"]["ResponseCodeInterpreterCallCodeDeltaEvent"];

/** The code to run is finished. */
export type ResponseCodeInterpreterCallCodeDoneEvent = components["schemas"]["ResponseCodeInterpreterCallCodeDoneEvent"];

/** A run of code is finished. */
export type ResponseCodeInterpreterCallCompletedEvent = components["schemas"]["ResponseCodeInterpreterCallCompletedEvent"];

/** A run of code begins. */
export type ResponseCodeInterpreterCallInProgressEvent = components["schemas"]["ResponseCodeInterpreterCallInProgressEvent"];

/** The code is running. */
export type ResponseCodeInterpreterCallInterpretingEvent = components["schemas"]["ResponseCodeInterpreterCallInterpretingEvent"];

/** An image that the code drew. */
export type ResponseCodeInterpreterImage = components["schemas"]["ResponseCodeInterpreterImage"];

/** Text that the code wrote. */
export type ResponseCodeInterpreterLogs = components["schemas"]["ResponseCodeInterpreterLogs"];

/** Something that the code wrote or drew. */
export type ResponseCodeInterpreterOutput = components["schemas"]["ResponseCodeInterpreterOutput"];

/** Runs Python that the model writes, in a container. */
export type ResponseCodeInterpreterTool = components["schemas"]["ResponseCodeInterpreterTool"];

/** Python that the model ran. */
export type ResponseCodeInterpreterToolCall = components["schemas"]["ResponseCodeInterpreterToolCall"];

/** A conversation to compact. */
export type ResponseCompactParams = components["schemas"]["ResponseCompactParams"];

/** An earlier part of the conversation in compact form. */
export type ResponseCompactionItem = components["schemas"]["ResponseCompactionItem"];

/** An earlier part of the conversation in compact form, from `responses.compact` or an earlier answer. */
export type ResponseCompactionItemParam = components["schemas"]["ResponseCompactionItemParam"];

/** The answer is finished. */
export type ResponseCompletedEvent = components["schemas"]["ResponseCompletedEvent"];

/** A warning about a computer call. */
export type ResponseComputerSafetyCheck = components["schemas"]["ResponseComputerSafetyCheck"];

/** Actions on a computer for your code to carry out. Answer with a screenshot. */
export type ResponseComputerToolCall = components["schemas"]["ResponseComputerToolCall"];

/** A screenshot sent in answer to a computer call. */
export type ResponseComputerToolCallOutputItem = components["schemas"]["ResponseComputerToolCallOutputItem"];

/** A screenshot, by `image_url` or `file_id`. */
export type ResponseComputerToolCallOutputScreenshot = components["schemas"]["ResponseComputerToolCallOutputScreenshot"];

/** Cites a file in a container. */
export type ResponseContainerFileCitation = components["schemas"]["ResponseContainerFileCitation"];

/** A container. */
export type ResponseContainerReference = components["schemas"]["ResponseContainerReference"];

/** A part of a message begins. */
export type ResponseContentPartAddedEvent = components["schemas"]["ResponseContentPartAddedEvent"];

/** A part of a message is finished. */
export type ResponseContentPartDoneEvent = components["schemas"]["ResponseContentPartDoneEvent"];

/** Compacts the conversation as the context fills. */
export type ResponseContextManagement = components["schemas"]["ResponseContextManagement"];

/** The conversation that the answer was added to. */
export type ResponseConversation = components["schemas"]["ResponseConversation"];

/** A conversation. */
export type ResponseConversationParam = components["schemas"]["ResponseConversationParam"];

/** What to answer, with which model and tools. */
export type ResponseCreateParams = components["schemas"]["ResponseCreateParams"];

/** The answer was begun. */
export type ResponseCreatedEvent = components["schemas"]["ResponseCreatedEvent"];

/** The model asks for a call of your custom tool. */
export type ResponseCustomToolCall = components["schemas"]["ResponseCustomToolCall"];

/** More of the input of a custom tool. */
export type ResponseCustomToolCallInputDeltaEvent = components["schemas"]["ResponseCustomToolCallInputDeltaEvent"];

/** The input of a custom tool is finished. */
export type ResponseCustomToolCallInputDoneEvent = components["schemas"]["ResponseCustomToolCallInputDoneEvent"];

/** A stored call of your custom tool. */
export type ResponseCustomToolCallItem = components["schemas"]["ResponseCustomToolCallItem"];

/** What your custom tool returned. */
export type ResponseCustomToolCallOutput = components["schemas"]["ResponseCustomToolCallOutput"];

/** A stored result of your custom tool. */
export type ResponseCustomToolCallOutputItem = components["schemas"]["ResponseCustomToolCallOutputItem"];

/** Why an answer failed. */
export type ResponseError = components["schemas"]["ResponseError"];

/** An error; the stream ends. */
export type ResponseErrorEvent = components["schemas"]["ResponseErrorEvent"];

/** The part, as far as it is known. */
export type ResponseEventContentPart = components["schemas"]["ResponseEventContentPart"];

/** The answer failed; `response.error` says why. */
export type ResponseFailedEvent = components["schemas"]["ResponseFailedEvent"];

/** Cites an uploaded file. */
export type ResponseFileCitation = components["schemas"]["ResponseFileCitation"];

/** Points to a file that the model made. */
export type ResponseFilePath = components["schemas"]["ResponseFilePath"];

/** A search in files is finished. */
export type ResponseFileSearchCallCompletedEvent = components["schemas"]["ResponseFileSearchCallCompletedEvent"];

/** A search in files begins. */
export type ResponseFileSearchCallInProgressEvent = components["schemas"]["ResponseFileSearchCallInProgressEvent"];

/** A search in files is under way. */
export type ResponseFileSearchCallSearchingEvent = components["schemas"]["ResponseFileSearchCallSearchingEvent"];

/** A passage that a search found. */
export type ResponseFileSearchResult = components["schemas"]["ResponseFileSearchResult"];

/** A search in vector stores. */
export type ResponseFileSearchToolCall = components["schemas"]["ResponseFileSearchToolCall"];

/** JSON of any shape. A message has to ask for JSON too, or the model may write blanks until it runs out of tokens. Prefer `json_schema` where the model knows it. */
export type ResponseFormatJSONObject = components["schemas"]["ResponseFormatJSONObject"];

/** JSON that follows a schema of yours. */
export type ResponseFormatJSONSchema = components["schemas"]["ResponseFormatJSONSchema"];

/** The schema, with its name. */
export type ResponseFormatJSONSchemaJSONSchema = components["schemas"]["ResponseFormatJSONSchemaJSONSchema"];

/** Plain text, the default. */
export type ResponseFormatText = components["schemas"]["ResponseFormatText"];

/** Whether the text is plain, JSON that follows a schema, or any JSON. */
export type ResponseFormatTextConfig = components["schemas"]["ResponseFormatTextConfig"];

/** JSON that follows a schema. */
export type ResponseFormatTextJSONSchemaConfig = components["schemas"]["ResponseFormatTextJSONSchemaConfig"];

/** More of the arguments of a function call. */
export type ResponseFunctionCallArgumentsDeltaEvent = components["schemas"]["ResponseFunctionCallArgumentsDeltaEvent"];

/** The arguments of a function call are finished. */
export type ResponseFunctionCallArgumentsDoneEvent = components["schemas"]["ResponseFunctionCallArgumentsDoneEvent"];

/** A part of the result of a function call. */
export type ResponseFunctionCallOutputItem = components["schemas"]["ResponseFunctionCallOutputItem"];

/** The commands and their limits. */
export type ResponseFunctionShellAction = components["schemas"]["ResponseFunctionShellAction"];

/** The output of one shell command. */
export type ResponseFunctionShellCallOutputContent = components["schemas"]["ResponseFunctionShellCallOutputContent"];

/** The output of one shell command. */
export type ResponseFunctionShellOutput = components["schemas"]["ResponseFunctionShellOutput"];

/** Shell commands that the model asked for. */
export type ResponseFunctionShellToolCall = components["schemas"]["ResponseFunctionShellToolCall"];

/** What the shell commands wrote. */
export type ResponseFunctionShellToolCallOutput = components["schemas"]["ResponseFunctionShellToolCallOutput"];

/** The model asks for a call of your function. */
export type ResponseFunctionToolCall = components["schemas"]["ResponseFunctionToolCall"];

/** A stored call of your function. */
export type ResponseFunctionToolCallItem = components["schemas"]["ResponseFunctionToolCallItem"];

/** A stored result of your function. */
export type ResponseFunctionToolCallOutputItem = components["schemas"]["ResponseFunctionToolCallOutputItem"];

/** A step of a web search. */
export type ResponseFunctionWebSearch = components["schemas"]["ResponseFunctionWebSearch"];

/** An image is finished. */
export type ResponseImageGenCallCompletedEvent = components["schemas"]["ResponseImageGenCallCompletedEvent"];

/** An image is being made. */
export type ResponseImageGenCallGeneratingEvent = components["schemas"]["ResponseImageGenCallGeneratingEvent"];

/** The making of an image begins. */
export type ResponseImageGenCallInProgressEvent = components["schemas"]["ResponseImageGenCallInProgressEvent"];

/** An unfinished image. */
export type ResponseImageGenCallPartialImageEvent = components["schemas"]["ResponseImageGenCallPartialImageEvent"];

/** An image that the model made. */
export type ResponseImageGenerationCall = components["schemas"]["ResponseImageGenerationCall"];

/** The answer is being made. */
export type ResponseInProgressEvent = components["schemas"]["ResponseInProgressEvent"];

/** Something that answers only hold when asked to. */
export type ResponseIncludable = components["schemas"]["ResponseIncludable"];

/** Why an answer stopped early. */
export type ResponseIncompleteDetails = components["schemas"]["ResponseIncompleteDetails"];

/** The answer stopped early; `response.incomplete_details` says why. */
export type ResponseIncompleteEvent = components["schemas"]["ResponseIncompleteEvent"];

/** Messages and other items for the model, in order. An earlier answer's `output` goes back in as it is. */
export type ResponseInput = components["schemas"]["ResponseInput"];

/** Sound for the model. */
export type ResponseInputAudio = components["schemas"]["ResponseInputAudio"];

/** A part of a message sent to the model. */
export type ResponseInputContent = components["schemas"]["ResponseInputContent"];

/** A file for the model, by `file_id`, `file_url`, or `file_data` with `filename`. */
export type ResponseInputFile = components["schemas"]["ResponseInputFile"];

/** A file in the result of a function call, by `file_id`, `file_url`, or `file_data` with `filename`. */
export type ResponseInputFileContent = components["schemas"]["ResponseInputFileContent"];

/** An image for the model, by `image_url` or `file_id`. */
export type ResponseInputImage = components["schemas"]["ResponseInputImage"];

/** An image in the result of a function call, by `image_url` or `file_id`. */
export type ResponseInputImageContent = components["schemas"]["ResponseInputImageContent"];

/** A message, a tool call or its result, or another item of the conversation. */
export type ResponseInputItem = components["schemas"]["ResponseInputItem"];

/** More tools from this point of the conversation on. */
export type ResponseInputItemAdditionalTools = components["schemas"]["ResponseInputItemAdditionalTools"];

/** A change to a file that the model asked for. */
export type ResponseInputItemApplyPatchCall = components["schemas"]["ResponseInputItemApplyPatchCall"];

/** How applying the change went. */
export type ResponseInputItemApplyPatchCallOutput = components["schemas"]["ResponseInputItemApplyPatchCallOutput"];

/** Asks for the conversation before this point to be compacted. */
export type ResponseInputItemCompactionTrigger = components["schemas"]["ResponseInputItemCompactionTrigger"];

/** The screen after the actions of a computer call. */
export type ResponseInputItemComputerCallOutput = components["schemas"]["ResponseInputItemComputerCallOutput"];

/** What your function returned. */
export type ResponseInputItemFunctionCallOutput = components["schemas"]["ResponseInputItemFunctionCallOutput"];

/** Stands for an item that is stored, by its id. */
export type ResponseInputItemItemReference = components["schemas"]["ResponseInputItemItemReference"];

/** Your answer to an approval request. */
export type ResponseInputItemMcpApprovalResponse = components["schemas"]["ResponseInputItemMcpApprovalResponse"];

/** A message to the model in parts. */
export type ResponseInputItemMessage = components["schemas"]["ResponseInputItemMessage"];

/** Shell commands that the model asked for. */
export type ResponseInputItemShellCall = components["schemas"]["ResponseInputItemShellCall"];

/** The commands and their limits. */
export type ResponseInputItemShellCallAction = components["schemas"]["ResponseInputItemShellCallAction"];

/** What the shell commands wrote. */
export type ResponseInputItemShellCallOutput = components["schemas"]["ResponseInputItemShellCallOutput"];

/** A search for deferred tools. */
export type ResponseInputItemToolSearchCall = components["schemas"]["ResponseInputItemToolSearchCall"];

/** The parts of a message sent to the model. */
export type ResponseInputMessageContentList = components["schemas"]["ResponseInputMessageContentList"];

/** A message sent to the model, with its id. */
export type ResponseInputMessageItem = components["schemas"]["ResponseInputMessageItem"];

/** Text for the model. */
export type ResponseInputText = components["schemas"]["ResponseInputText"];

/** Text in the result of a function call. */
export type ResponseInputTextContent = components["schemas"]["ResponseInputTextContent"];

/** An item of the input, as the API stored it. */
export type ResponseItem = components["schemas"]["ResponseItem"];

/** A page of input items. */
export type ResponseItemList = components["schemas"]["ResponseItemList"];

/** Whose item it is. */
export type ResponseItemRole = components["schemas"]["ResponseItemRole"];

/** Your own machine; your code runs the commands. */
export type ResponseLocalEnvironment = components["schemas"]["ResponseLocalEnvironment"];

/** The command to run. */
export type ResponseLocalShellAction = components["schemas"]["ResponseLocalShellAction"];

/** A command for your code to run. */
export type ResponseLocalShellCall = components["schemas"]["ResponseLocalShellCall"];

/** What the command wrote. */
export type ResponseLocalShellCallOutput = components["schemas"]["ResponseLocalShellCallOutput"];

/** A call that waits for your approval. Answer with an `mcp_approval_response` item. */
export type ResponseMcpApprovalRequest = components["schemas"]["ResponseMcpApprovalRequest"];

/** Your answer to an approval request. */
export type ResponseMcpApprovalResponse = components["schemas"]["ResponseMcpApprovalResponse"];

/** A call of a tool of a Model Context Protocol server. */
export type ResponseMcpCall = components["schemas"]["ResponseMcpCall"];

/** More of the arguments of a call to a Model Context Protocol server. */
export type ResponseMcpCallArgumentsDeltaEvent = components["schemas"]["ResponseMcpCallArgumentsDeltaEvent"];

/** The arguments of a call to a Model Context Protocol server are finished. */
export type ResponseMcpCallArgumentsDoneEvent = components["schemas"]["ResponseMcpCallArgumentsDoneEvent"];

/** A call to a Model Context Protocol server is finished. */
export type ResponseMcpCallCompletedEvent = components["schemas"]["ResponseMcpCallCompletedEvent"];

/** A call to a Model Context Protocol server failed. */
export type ResponseMcpCallFailedEvent = components["schemas"]["ResponseMcpCallFailedEvent"];

/** A call to a Model Context Protocol server begins. */
export type ResponseMcpCallInProgressEvent = components["schemas"]["ResponseMcpCallInProgressEvent"];

/** The tools that a Model Context Protocol server offers. */
export type ResponseMcpListTools = components["schemas"]["ResponseMcpListTools"];

/** Listing a Model Context Protocol server's tools is finished. */
export type ResponseMcpListToolsCompletedEvent = components["schemas"]["ResponseMcpListToolsCompletedEvent"];

/** Listing a Model Context Protocol server's tools failed. */
export type ResponseMcpListToolsFailedEvent = components["schemas"]["ResponseMcpListToolsFailedEvent"];

/** Listing a Model Context Protocol server's tools begins. */
export type ResponseMcpListToolsInProgressEvent = components["schemas"]["ResponseMcpListToolsInProgressEvent"];

/** A tool of a Model Context Protocol server. */
export type ResponseMcpToolInfo = components["schemas"]["ResponseMcpToolInfo"];

/** What moderation found. */
export type ResponseModeration = components["schemas"]["ResponseModeration"];

/** Why moderation gave no verdict. */
export type ResponseModerationError = components["schemas"]["ResponseModerationError"];

/** Whether flagged text is only scored or also blocked. */
export type ResponseModerationMode = components["schemas"]["ResponseModerationMode"];

/** The verdict, or why there is none. */
export type ResponseModerationOutcome = components["schemas"]["ResponseModerationOutcome"];

/** Moderates input and answer. */
export type ResponseModerationParam = components["schemas"]["ResponseModerationParam"];

/** What follows from moderation. */
export type ResponseModerationPolicy = components["schemas"]["ResponseModerationPolicy"];

/** A verdict of moderation. */
export type ResponseModerationResult = components["schemas"]["ResponseModerationResult"];

/** A part of the model's message. */
export type ResponseOutputContent = components["schemas"]["ResponseOutputContent"];

/** An item that the model produced, in the order it did. */
export type ResponseOutputItem = components["schemas"]["ResponseOutputItem"];

/** An item begins. */
export type ResponseOutputItemAddedEvent = components["schemas"]["ResponseOutputItemAddedEvent"];

/** An item is finished. */
export type ResponseOutputItemDoneEvent = components["schemas"]["ResponseOutputItemDoneEvent"];

/** Log probability of one token. */
export type ResponseOutputLogprob = components["schemas"]["ResponseOutputLogprob"];

/** A message by the model. */
export type ResponseOutputMessage = components["schemas"]["ResponseOutputMessage"];

/** The model declines to answer. */
export type ResponseOutputRefusal = components["schemas"]["ResponseOutputRefusal"];

/** Text by the model. */
export type ResponseOutputText = components["schemas"]["ResponseOutputText"];

/** The text got an annotation. */
export type ResponseOutputTextAnnotationAddedEvent = components["schemas"]["ResponseOutputTextAnnotationAddedEvent"];

/** One of the likeliest tokens at a place. */
export type ResponseOutputTopLogprob = components["schemas"]["ResponseOutputTopLogprob"];

/** A program that the model wrote to call tools. */
export type ResponseProgram = components["schemas"]["ResponseProgram"];

/** What a program returned. */
export type ResponseProgramOutput = components["schemas"]["ResponseProgramOutput"];

/** A prompt stored at OpenAI. Portkey's own prompts are run with `prompts.completions.create`. */
export type ResponsePrompt = components["schemas"]["ResponsePrompt"];

/** Ends a part of the prompt that later requests can reuse from the cache. */
export type ResponsePromptCacheBreakpoint = components["schemas"]["ResponsePromptCacheBreakpoint"];

/** How the provider's prompt cache was used. */
export type ResponsePromptCacheOptions = components["schemas"]["ResponsePromptCacheOptions"];

/** How the provider's prompt cache is used. */
export type ResponsePromptCacheOptionsParam = components["schemas"]["ResponsePromptCacheOptionsParam"];

/** The answer waits to be made in the background. */
export type ResponseQueuedEvent = components["schemas"]["ResponseQueuedEvent"];

/** What the model thought before it answered. Send it back with later input when you keep the conversation yourself. */
export type ResponseReasoningItem = components["schemas"]["ResponseReasoningItem"];

/** A part of the summary begins. */
export type ResponseReasoningSummaryPartAddedEvent = components["schemas"]["ResponseReasoningSummaryPartAddedEvent"];

/** A part of the summary is finished. */
export type ResponseReasoningSummaryPartDoneEvent = components["schemas"]["ResponseReasoningSummaryPartDoneEvent"];

/** A summary of the model's reasoning. */
export type ResponseReasoningSummaryText = components["schemas"]["ResponseReasoningSummaryText"];

/** More of the summary. */
export type ResponseReasoningSummaryTextDeltaEvent = components["schemas"]["ResponseReasoningSummaryTextDeltaEvent"];

/** The text of a part of the summary is finished. */
export type ResponseReasoningSummaryTextDoneEvent = components["schemas"]["ResponseReasoningSummaryTextDoneEvent"];

/** The model's reasoning in full, where the model shows it. */
export type ResponseReasoningText = components["schemas"]["ResponseReasoningText"];

/** More of the reasoning. */
export type ResponseReasoningTextDeltaEvent = components["schemas"]["ResponseReasoningTextDeltaEvent"];

/** A part of the reasoning is finished. */
export type ResponseReasoningTextDoneEvent = components["schemas"]["ResponseReasoningTextDoneEvent"];

/** More of a refusal. */
export type ResponseRefusalDeltaEvent = components["schemas"]["ResponseRefusalDeltaEvent"];

/** A refusal is finished. */
export type ResponseRefusalDoneEvent = components["schemas"]["ResponseRefusalDoneEvent"];

/** How the request is served: `flex` is cheaper and slower, `priority` faster and dearer, `auto` follows the project's setting. The answer says which it was. */
export type ResponseServiceTier = components["schemas"]["ResponseServiceTier"];

/** How a shell command ended. */
export type ResponseShellOutcome = components["schemas"]["ResponseShellOutcome"];

/** It came to its end. */
export type ResponseShellOutcomeExit = components["schemas"]["ResponseShellOutcomeExit"];

/** It took too long and was stopped. */
export type ResponseShellOutcomeTimeout = components["schemas"]["ResponseShellOutcomeTimeout"];

/** How far the answer is. */
export type ResponseStatus = components["schemas"]["ResponseStatus"];

/** One event of a streamed answer. Unless it fails, the last is `response.completed` or `response.incomplete`. When guardrails ran on the request, the gateway puts one event before these that holds nothing but `hook_results`. */
export type ResponseStreamEvent = components["schemas"]["ResponseStreamEvent"];

/** Options for events; only with `stream`. */
export type ResponseStreamOptions = components["schemas"]["ResponseStreamOptions"];

/** The form of the answer's text. */
export type ResponseTextConfig = components["schemas"]["ResponseTextConfig"];

/** More text. */
export type ResponseTextDeltaEvent = components["schemas"]["ResponseTextDeltaEvent"];

/** The text of a part is finished. */
export type ResponseTextDoneEvent = components["schemas"]["ResponseTextDoneEvent"];

/** Log probability of one token. */
export type ResponseTextEventLogprob = components["schemas"]["ResponseTextEventLogprob"];

/** One of the likeliest tokens at a place. */
export type ResponseTextEventTopLogprob = components["schemas"]["ResponseTextEventTopLogprob"];

/** Who made the call: the model itself, or a program that it wrote. */
export type ResponseToolCaller = components["schemas"]["ResponseToolCaller"];

/** The model made the call itself. */
export type ResponseToolCallerDirect = components["schemas"]["ResponseToolCallerDirect"];

/** A program that the model wrote made the call. */
export type ResponseToolCallerProgram = components["schemas"]["ResponseToolCallerProgram"];

/** Whether the model uses tools, and which. */
export type ResponseToolChoice = components["schemas"]["ResponseToolChoice"];

/** A search for deferred tools. */
export type ResponseToolSearchCall = components["schemas"]["ResponseToolSearchCall"];

/** The tools that a search found. */
export type ResponseToolSearchOutputItem = components["schemas"]["ResponseToolSearchOutputItem"];

/** The tools that a search found. */
export type ResponseToolSearchOutputItemParam = components["schemas"]["ResponseToolSearchOutputItemParam"];

/** Cites a web page. */
export type ResponseUrlCitation = components["schemas"]["ResponseUrlCitation"];

/** Tokens used. */
export type ResponseUsage = components["schemas"]["ResponseUsage"];

/** Kinds of input tokens. */
export type ResponseUsageInputTokensDetails = components["schemas"]["ResponseUsageInputTokensDetails"];

/** Kinds of output tokens. */
export type ResponseUsageOutputTokensDetails = components["schemas"]["ResponseUsageOutputTokensDetails"];

/** What the model did on the web. */
export type ResponseWebSearchAction = components["schemas"]["ResponseWebSearchAction"];

/** It looked for text on a page. */
export type ResponseWebSearchActionFind = components["schemas"]["ResponseWebSearchActionFind"];

/** It opened a page. */
export type ResponseWebSearchActionOpenPage = components["schemas"]["ResponseWebSearchActionOpenPage"];

/** It searched. */
export type ResponseWebSearchActionSearch = components["schemas"]["ResponseWebSearchActionSearch"];

/** A web search is finished. */
export type ResponseWebSearchCallCompletedEvent = components["schemas"]["ResponseWebSearchCallCompletedEvent"];

/** A web search begins. */
export type ResponseWebSearchCallInProgressEvent = components["schemas"]["ResponseWebSearchCallInProgressEvent"];

/** A web search is under way. */
export type ResponseWebSearchCallSearchingEvent = components["schemas"]["ResponseWebSearchCallSearchingEvent"];

/** A page that was used. */
export type ResponseWebSearchSource = components["schemas"]["ResponseWebSearchSource"];

/** The model, for example `gpt-5-mini`, or `@provider/model` of the model catalog. May be left out when a config or `prompt` names it. */
export type ResponsesModel = components["schemas"]["ResponsesModel"];

/** An assistant at work on a thread. */
export type Run = components["schemas"]["Run"];

/** A run to start on a thread. What it leaves out comes from the assistant. */
export type RunCreateParams = components["schemas"]["RunCreateParams"];

/** Why a run failed. */
export type RunError = components["schemas"]["RunError"];

/** Why a run stopped short. */
export type RunIncompleteDetails = components["schemas"]["RunIncompleteDetails"];

/** A page of runs. */
export type RunList = components["schemas"]["RunList"];

/** What a run waits for. */
export type RunRequiredAction = components["schemas"]["RunRequiredAction"];

/** Where a run stands. `requires_action` waits for tool outputs; `completed`, `incomplete`, `failed`, `cancelled` and `expired` are final. */
export type RunStatus = components["schemas"]["RunStatus"];

/** One step of a run, either a message or a round of tool calls. */
export type RunStep = components["schemas"]["RunStep"];

/** The fields that change. */
export type RunStepDelta = components["schemas"]["RunStepDelta"];

/** What a stream adds to a step. */
export type RunStepDeltaEvent = components["schemas"]["RunStepDeltaEvent"];

/** The step writes a message. */
export type RunStepDeltaMessageDelta = components["schemas"]["RunStepDeltaMessageDelta"];

/** What the step did. */
export type RunStepDetails = components["schemas"]["RunStepDetails"];

/** Why a step failed. */
export type RunStepError = components["schemas"]["RunStepError"];

/** The text of the passages that a file search found. */
export type RunStepInclude = components["schemas"]["RunStepInclude"];

/** A page of steps. */
export type RunStepList = components["schemas"]["RunStepList"];

/** A call of a tool. */
export type RunStepToolCall = components["schemas"]["RunStepToolCall"];

/** An addition to one call. */
export type RunStepToolCallDelta = components["schemas"]["RunStepToolCallDelta"];

/** The outputs that a run waits for, all in one request. */
export type RunSubmitToolOutputsParams = components["schemas"]["RunSubmitToolOutputsParams"];

/** The output of one call. */
export type RunToolOutput = components["schemas"]["RunToolOutput"];

/** Which part of the thread the model sees. */
export type RunTruncationStrategy = components["schemas"]["RunTruncationStrategy"];

/** What to change about a run. */
export type RunUpdateParams = components["schemas"]["RunUpdateParams"];

/** Tokens of a run or a step. */
export type RunUsage = components["schemas"]["RunUsage"];

/** Settings of `sagemaker`: those of `bedrock`, and what to send with each call. */
export type SageMakerConfiguration = components["schemas"]["SageMakerConfiguration"];

/** A group that the identity provider sent, or that a mapping announced. */
export type ScimGroup = components["schemas"]["ScimGroup"];

/** A page of groups. */
export type ScimGroupList = components["schemas"]["ScimGroupList"];

/** Who is in the group belongs to the workspace, with this role. */
export type ScimWorkspaceMapping = components["schemas"]["ScimWorkspaceMapping"];

/** Maps a group that is there already. */
export type ScimWorkspaceMappingByGroupId = components["schemas"]["ScimWorkspaceMappingByGroupId"];

/** Maps a group by name; it is announced if the identity provider has not sent it yet. */
export type ScimWorkspaceMappingByGroupName = components["schemas"]["ScimWorkspaceMappingByGroupName"];

/** The workspace, the role, and the group by its id or by its name. */
export type ScimWorkspaceMappingCreateParams = components["schemas"]["ScimWorkspaceMappingCreateParams"];

/** Whether the mapping is gone. */
export type ScimWorkspaceMappingDeleted = components["schemas"]["ScimWorkspaceMappingDeleted"];

/** A page of mappings. */
export type ScimWorkspaceMappingList = components["schemas"]["ScimWorkspaceMappingList"];

/** Lets a model give a score. */
export type ScoreModelGrader = components["schemas"]["ScoreModelGrader"];

/** Sampling of the model that scores. */
export type ScoreModelGraderSamplingParams = components["schemas"]["ScoreModelGraderSamplingParams"];

/** How to sign in to the secret manager. */
export type SecretManagerAuth = components["schemas"]["SecretManagerAuth"];

/** How Portkey signs in to the secret manager. Secrets in it are masked or left out. */
export type SecretManagerAuthSummary = components["schemas"]["SecretManagerAuthSummary"];

/** Fields to change. They are merged with those there are, and the result has to fit the reference's manager. */
export type SecretManagerAuthUpdate = components["schemas"]["SecretManagerAuthUpdate"];

/** Where the secret is: AWS Secrets Manager, Azure Key Vault or HashiCorp Vault. */
export type SecretManagerType = components["schemas"]["SecretManagerType"];

/** Takes a field from a secret manager when the request is made, instead of a stored value. */
export type SecretMapping = components["schemas"]["SecretMapping"];

/** Where a secret is and how to get at it. The secret itself is never shown. */
export type SecretReference = components["schemas"]["SecretReference"];

/** The reference to make. The kind of `auth_config` has to fit `manager_type`. */
export type SecretReferenceCreateParams = components["schemas"]["SecretReferenceCreateParams"];

/** The new reference. */
export type SecretReferenceCreated = components["schemas"]["SecretReferenceCreated"];

/** An empty object; the reference is gone. */
export type SecretReferenceDeleted = components["schemas"]["SecretReferenceDeleted"];

/** A page of secret references. */
export type SecretReferenceList = components["schemas"]["SecretReferenceList"];

/** A secret reference, as lists show it. */
export type SecretReferenceSummary = components["schemas"]["SecretReferenceSummary"];

/** What to change; what is left out stays. The manager cannot be changed. */
export type SecretReferenceUpdateParams = components["schemas"]["SecretReferenceUpdateParams"];

/** An empty object; the change is made. */
export type SecretReferenceUpdated = components["schemas"]["SecretReferenceUpdated"];

/** The text has a number of sentences within limits. */
export type SentenceCountCheck = components["schemas"]["SentenceCountCheck"];

/** Limits of `default.sentenceCount`. */
export type SentenceCountParameters = components["schemas"]["SentenceCountParameters"];

/** A bundle of instructions and files that models can use in a container. */
export type Skill = components["schemas"]["Skill"];

/** The files of a new skill. */
export type SkillCreateParams = components["schemas"]["SkillCreateParams"];

/** A page of skills. */
export type SkillList = components["schemas"]["SkillList"];

/** A stored skill. */
export type SkillReference = components["schemas"]["SkillReference"];

/** What to change about a skill. */
export type SkillUpdateParams = components["schemas"]["SkillUpdateParams"];

/** A version of a skill. Versions do not change. */
export type SkillVersion = components["schemas"]["SkillVersion"];

/** The files of a new version. */
export type SkillVersionCreateParams = components["schemas"]["SkillVersionCreateParams"];

/** A page of versions. */
export type SkillVersionList = components["schemas"]["SkillVersionList"];

/** A piece of the sound. */
export type SpeechAudioDeltaEvent = components["schemas"]["SpeechAudioDeltaEvent"];

/** The end of the sound. */
export type SpeechAudioDoneEvent = components["schemas"]["SpeechAudioDoneEvent"];

/** What is to be said, and how. */
export type SpeechCreateParams = components["schemas"]["SpeechCreateParams"];

/** A model that speaks. */
export type SpeechModel = components["schemas"]["SpeechModel"];

/** One event of a reply with `stream_format: sse`. */
export type SpeechStreamEvent = components["schemas"]["SpeechStreamEvent"];

/** Tokens used. */
export type SpeechUsage = components["schemas"]["SpeechUsage"];

/** A voice of your own. */
export type SpeechVoiceId = components["schemas"]["SpeechVoiceId"];

/** Size of the chunks. */
export type StaticFileChunkingStrategy = components["schemas"]["StaticFileChunkingStrategy"];

/** Chunks of a size that you choose. */
export type StaticFileChunkingStrategyObject = components["schemas"]["StaticFileChunkingStrategyObject"];

/** The routing config. The hosted control plane sends it as JSON text, so parse it when it is a string. */
export type StoredGatewayConfig = components["schemas"]["StoredGatewayConfig"];

/** Compares two texts; passes or fails. */
export type StringCheckGrader = components["schemas"]["StringCheckGrader"];

/** Settings of supervised training. `auto` lets the provider choose. */
export type SupervisedHyperparameters = components["schemas"]["SupervisedHyperparameters"];

/** Training on good answers. */
export type SupervisedMethod = components["schemas"]["SupervisedMethod"];

/** SydeLabs finds no attack in the request. */
export type SydeGuardCheck = components["schemas"]["SydeGuardCheck"];

/** Thresholds of `sydelabs.sydeguard`. */
export type SydeGuardParameters = components["schemas"]["SydeGuardParameters"];

/** Query parameters of `mcpServers.capabilities.sync`. */
export type SyncMcpServerCapabilitiesQuery = NonNullable<operations["syncMcpServerCapabilities"]["parameters"]["query"]>;

/** Query parameters of `mcpServers.metadata.sync`. */
export type SyncMcpServerMetadataQuery = NonNullable<operations["syncMcpServerMetadata"]["parameters"]["query"]>;

/** Text with its annotations. */
export type TextContentBlock = components["schemas"]["TextContentBlock"];

/** Text to send. */
export type TextContentBlockParam = components["schemas"]["TextContentBlockParam"];

/** More text. */
export type TextDeltaBlock = components["schemas"]["TextDeltaBlock"];

/** Scores how alike two texts are. */
export type TextSimilarityGrader = components["schemas"]["TextSimilarityGrader"];

/** A conversation, to which messages are added and on which assistants run. */
export type Thread = components["schemas"]["Thread"];

/** A new thread and the run to start on it. */
export type ThreadCreateAndRunParams = components["schemas"]["ThreadCreateAndRunParams"];

/** A new thread, empty or with its first messages. */
export type ThreadCreateParams = components["schemas"]["ThreadCreateParams"];

/** A thread was created. */
export type ThreadCreatedEvent = components["schemas"]["ThreadCreatedEvent"];

/** Confirms that a thread was deleted. */
export type ThreadDeleted = components["schemas"]["ThreadDeleted"];

/** A message of a thread. */
export type ThreadMessage = components["schemas"]["ThreadMessage"];

/** Says what a part of the text stands for. */
export type ThreadMessageAnnotation = components["schemas"]["ThreadMessageAnnotation"];

/** A new annotation, or more of one. */
export type ThreadMessageAnnotationDelta = components["schemas"]["ThreadMessageAnnotationDelta"];

/** A file of a message and the tools it goes to. */
export type ThreadMessageAttachment = components["schemas"]["ThreadMessageAttachment"];

/** The message is done. */
export type ThreadMessageCompletedEvent = components["schemas"]["ThreadMessageCompletedEvent"];

/** A part of a message. */
export type ThreadMessageContent = components["schemas"]["ThreadMessageContent"];

/** An addition to one part. */
export type ThreadMessageContentDelta = components["schemas"]["ThreadMessageContentDelta"];

/** A part of a message that you send. */
export type ThreadMessageContentPartParam = components["schemas"]["ThreadMessageContentPartParam"];

/** A message to add to a thread. */
export type ThreadMessageCreateParams = components["schemas"]["ThreadMessageCreateParams"];

/** The message was created. */
export type ThreadMessageCreatedEvent = components["schemas"]["ThreadMessageCreatedEvent"];

/** Confirms that a message was deleted. */
export type ThreadMessageDeleted = components["schemas"]["ThreadMessageDeleted"];

/** The fields that change. */
export type ThreadMessageDelta = components["schemas"]["ThreadMessageDelta"];

/** What a stream adds to a message. */
export type ThreadMessageDeltaEvent = components["schemas"]["ThreadMessageDeltaEvent"];

/** More of a message. */
export type ThreadMessageDeltaStreamEvent = components["schemas"]["ThreadMessageDeltaStreamEvent"];

/** The message is being worked on. */
export type ThreadMessageInProgressEvent = components["schemas"]["ThreadMessageInProgressEvent"];

/** Why a message stopped short. */
export type ThreadMessageIncompleteDetails = components["schemas"]["ThreadMessageIncompleteDetails"];

/** The message stopped short. */
export type ThreadMessageIncompleteEvent = components["schemas"]["ThreadMessageIncompleteEvent"];

/** A page of messages. */
export type ThreadMessageList = components["schemas"]["ThreadMessageList"];

/** Text with its annotations. */
export type ThreadMessageText = components["schemas"]["ThreadMessageText"];

/** What to change about a message. */
export type ThreadMessageUpdateParams = components["schemas"]["ThreadMessageUpdateParams"];

/** The run was cancelled. */
export type ThreadRunCancelledEvent = components["schemas"]["ThreadRunCancelledEvent"];

/** The run is being cancelled. */
export type ThreadRunCancellingEvent = components["schemas"]["ThreadRunCancellingEvent"];

/** The run is done. */
export type ThreadRunCompletedEvent = components["schemas"]["ThreadRunCompletedEvent"];

/** The run was created. */
export type ThreadRunCreatedEvent = components["schemas"]["ThreadRunCreatedEvent"];

/** The run expired. */
export type ThreadRunExpiredEvent = components["schemas"]["ThreadRunExpiredEvent"];

/** The run failed. */
export type ThreadRunFailedEvent = components["schemas"]["ThreadRunFailedEvent"];

/** The run is being worked on. */
export type ThreadRunInProgressEvent = components["schemas"]["ThreadRunInProgressEvent"];

/** The run stopped short. */
export type ThreadRunIncompleteEvent = components["schemas"]["ThreadRunIncompleteEvent"];

/** The run waits for its turn. */
export type ThreadRunQueuedEvent = components["schemas"]["ThreadRunQueuedEvent"];

/** The run waits for tool outputs. */
export type ThreadRunRequiresActionEvent = components["schemas"]["ThreadRunRequiresActionEvent"];

/** The step was cancelled. */
export type ThreadRunStepCancelledEvent = components["schemas"]["ThreadRunStepCancelledEvent"];

/** The step is done. */
export type ThreadRunStepCompletedEvent = components["schemas"]["ThreadRunStepCompletedEvent"];

/** The step was created. */
export type ThreadRunStepCreatedEvent = components["schemas"]["ThreadRunStepCreatedEvent"];

/** More of a step. */
export type ThreadRunStepDeltaStreamEvent = components["schemas"]["ThreadRunStepDeltaStreamEvent"];

/** The step expired. */
export type ThreadRunStepExpiredEvent = components["schemas"]["ThreadRunStepExpiredEvent"];

/** The step failed. */
export type ThreadRunStepFailedEvent = components["schemas"]["ThreadRunStepFailedEvent"];

/** The step is being worked on. */
export type ThreadRunStepInProgressEvent = components["schemas"]["ThreadRunStepInProgressEvent"];

/** What to change about a thread; fields left out stay as they are. */
export type ThreadUpdateParams = components["schemas"]["ThreadUpdateParams"];

/** A price. */
export type TokenPrice = components["schemas"]["TokenPrice"];

/** A tool that the model may use, either run by the provider or by your code. */
export type Tool = components["schemas"]["Tool"];

/** Who may call the tool: the model itself (`direct`), a program the model wrote (`programmatic`), or both. */
export type ToolAllowedCallers = components["schemas"]["ToolAllowedCallers"];

/** The step calls tools. */
export type ToolCallDeltaObject = components["schemas"]["ToolCallDeltaObject"];

/** The step called tools. */
export type ToolCallsStepDetails = components["schemas"]["ToolCallsStepDetails"];

/** Only some of the tools. */
export type ToolChoiceAllowed = components["schemas"]["ToolChoiceAllowed"];

/** A change to a file. */
export type ToolChoiceApplyPatch = components["schemas"]["ToolChoiceApplyPatch"];

/** A custom tool of yours. */
export type ToolChoiceCustom = components["schemas"]["ToolChoiceCustom"];

/** A function of yours. */
export type ToolChoiceFunction = components["schemas"]["ToolChoiceFunction"];

/** A Model Context Protocol server, or one of its tools. */
export type ToolChoiceMcp = components["schemas"]["ToolChoiceMcp"];

/** `none` forbids tools, `auto` leaves it to the model, `required` makes it use at least one. */
export type ToolChoiceOptions = components["schemas"]["ToolChoiceOptions"];

/** A program that calls tools. */
export type ToolChoiceProgrammaticToolCalling = components["schemas"]["ToolChoiceProgrammaticToolCalling"];

/** Shell commands. */
export type ToolChoiceShell = components["schemas"]["ToolChoiceShell"];

/** A built-in tool. */
export type ToolChoiceTypes = components["schemas"]["ToolChoiceTypes"];

/** Lets the model look for deferred tools when it needs them. */
export type ToolSearchTool = components["schemas"]["ToolSearchTool"];

/** The transcript, for `json`. */
export type Transcription = components["schemas"]["Transcription"];

/** The recording, and how to write it down. */
export type TranscriptionCreateParams = components["schemas"]["TranscriptionCreateParams"];

/** The transcript; its shape follows `response_format`. */
export type TranscriptionCreateResponse = components["schemas"]["TranscriptionCreateResponse"];

/** The transcript by speaker, for `diarized_json`. */
export type TranscriptionDiarized = components["schemas"]["TranscriptionDiarized"];

/** Something that one speaker said. */
export type TranscriptionDiarizedSegment = components["schemas"]["TranscriptionDiarizedSegment"];

/** Time used. */
export type TranscriptionDurationUsage = components["schemas"]["TranscriptionDurationUsage"];

/** `logprobs`: how sure the model is of each token. */
export type TranscriptionInclude = components["schemas"]["TranscriptionInclude"];

/** A token and how sure the model is of it. */
export type TranscriptionLogprob = components["schemas"]["TranscriptionLogprob"];

/** A segment of a transcript. */
export type TranscriptionSegment = components["schemas"]["TranscriptionSegment"];

/** One event of a streamed transcript. */
export type TranscriptionStreamEvent = components["schemas"]["TranscriptionStreamEvent"];

/** More of the transcript. */
export type TranscriptionTextDeltaEvent = components["schemas"]["TranscriptionTextDeltaEvent"];

/** The whole transcript. */
export type TranscriptionTextDoneEvent = components["schemas"]["TranscriptionTextDoneEvent"];

/** Something that one speaker said; with diarization. */
export type TranscriptionTextSegmentEvent = components["schemas"]["TranscriptionTextSegmentEvent"];

/** Tokens used. */
export type TranscriptionTokensUsage = components["schemas"]["TranscriptionTokensUsage"];

/** What was used, in tokens or seconds. */
export type TranscriptionUsage = components["schemas"]["TranscriptionUsage"];

/** How pauses are found. */
export type TranscriptionVadConfig = components["schemas"]["TranscriptionVadConfig"];

/** The transcript with times, for `verbose_json`. */
export type TranscriptionVerbose = components["schemas"]["TranscriptionVerbose"];

/** A word and its time. */
export type TranscriptionWord = components["schemas"]["TranscriptionWord"];

/** The translation, for `json`. */
export type Translation = components["schemas"]["Translation"];

/** The recording to translate into English. */
export type TranslationCreateParams = components["schemas"]["TranslationCreateParams"];

/** The translation; its shape follows `response_format`. */
export type TranslationCreateResponse = components["schemas"]["TranslationCreateResponse"];

/** The translation with times, for `verbose_json`. */
export type TranslationVerbose = components["schemas"]["TranslationVerbose"];

/** Query parameters of `providers.update`. */
export type UpdateProviderQuery = NonNullable<operations["updateProvider"]["parameters"]["query"]>;

/** A file that comes in parts. */
export type Upload = components["schemas"]["Upload"];

/** The order of the parts. */
export type UploadCompleteParams = components["schemas"]["UploadCompleteParams"];

/** The file that will come in parts. */
export type UploadCreateParams = components["schemas"]["UploadCreateParams"];

/** A part that has arrived. */
export type UploadPart = components["schemas"]["UploadPart"];

/** The bytes of one part. */
export type UploadPartCreateParams = components["schemas"]["UploadPartCreateParams"];

/** A budget, and what happens as it is used up. */
export type UsageLimits = components["schemas"]["UsageLimits"];

/** A budget for each group of requests. */
export type UsageLimitsPolicy = components["schemas"]["UsageLimitsPolicy"];

/** The policy to make. `periodic_reset` and `periodic_reset_days` exclude each other; without either, a used-up budget stays so. */
export type UsageLimitsPolicyCreateParams = components["schemas"]["UsageLimitsPolicyCreateParams"];

/** An empty object; the policy is archived. */
export type UsageLimitsPolicyDeleted = components["schemas"]["UsageLimitsPolicyDeleted"];

/** A group of requests that the policy counts. */
export type UsageLimitsPolicyEntity = components["schemas"]["UsageLimitsPolicyEntity"];

/** A page of groups. */
export type UsageLimitsPolicyEntityList = components["schemas"]["UsageLimitsPolicyEntityList"];

/** An empty object; usage of the group is zero. */
export type UsageLimitsPolicyEntityReset = components["schemas"]["UsageLimitsPolicyEntityReset"];

/** A page of policies. */
export type UsageLimitsPolicyList = components["schemas"]["UsageLimitsPolicyList"];

/** What to change; what is left out stays. */
export type UsageLimitsPolicyUpdateParams = components["schemas"]["UsageLimitsPolicyUpdateParams"];

/** An empty object; the change is made. */
export type UsageLimitsPolicyUpdated = components["schemas"]["UsageLimitsPolicyUpdated"];

/** How much of its budget a group has used. */
export type UsageLimitsPolicyUsage = components["schemas"]["UsageLimitsPolicyUsage"];

/** A member of the organisation. */
export type User = components["schemas"]["User"];

/** An empty object; the user no longer belongs to the organisation. */
export type UserDeleted = components["schemas"]["UserDeleted"];

/** An invitation to the organisation. */
export type UserInvite = components["schemas"]["UserInvite"];

/** The API key that the new member gets in each of the workspaces. */
export type UserInviteApiKey = components["schemas"]["UserInviteApiKey"];

/** Whom to invite, and into which workspaces. */
export type UserInviteCreateParams = components["schemas"]["UserInviteCreateParams"];

/** The new invitation. */
export type UserInviteCreated = components["schemas"]["UserInviteCreated"];

/** An empty object; the link no longer works. */
export type UserInviteDeleted = components["schemas"]["UserInviteDeleted"];

/** A page of invitations. */
export type UserInviteList = components["schemas"]["UserInviteList"];

/** The invitation went out again. */
export type UserInviteResent = components["schemas"]["UserInviteResent"];

/** State of an invitation. */
export type UserInviteStatus = components["schemas"]["UserInviteStatus"];

/** A workspace, and the role in it. */
export type UserInviteWorkspace = components["schemas"]["UserInviteWorkspace"];

/** A page of users. */
export type UserList = components["schemas"]["UserList"];

/** What to change. */
export type UserUpdateParams = components["schemas"]["UserUpdateParams"];

/** An empty object; the change is made. */
export type UserUpdated = components["schemas"]["UserUpdated"];

/** The links in the answer work. */
export type ValidUrlsCheck = components["schemas"]["ValidUrlsCheck"];

/** Settings of `default.validUrls`. */
export type ValidUrlsParameters = components["schemas"]["ValidUrlsParameters"];

/** A search index over files. */
export type VectorStore = components["schemas"]["VectorStore"];

/** A new vector store. */
export type VectorStoreCreateParams = components["schemas"]["VectorStoreCreateParams"];

/** Confirms that a vector store was deleted. */
export type VectorStoreDeleted = components["schemas"]["VectorStoreDeleted"];

/** When an unused vector store expires. */
export type VectorStoreExpiresAfter = components["schemas"]["VectorStoreExpiresAfter"];

/** A file in a vector store. */
export type VectorStoreFile = components["schemas"]["VectorStoreFile"];

/** Up to 16 values that searches can filter by; keys of at most 64 and texts of at most 512 characters. */
export type VectorStoreFileAttributes = components["schemas"]["VectorStoreFileAttributes"];

/** Files that are added to a vector store together. */
export type VectorStoreFileBatch = components["schemas"]["VectorStoreFileBatch"];

/** Files to index, all in the same way (`file_ids`) or each in its own (`files`). Give one of the two, with at most 2000 files. */
export type VectorStoreFileBatchCreateParams = components["schemas"]["VectorStoreFileBatchCreateParams"];

/** The text of a file, as it was read for indexing. */
export type VectorStoreFileContent = components["schemas"]["VectorStoreFileContent"];

/** A piece of the text. */
export type VectorStoreFileContentPart = components["schemas"]["VectorStoreFileContentPart"];

/** Files by state. */
export type VectorStoreFileCounts = components["schemas"]["VectorStoreFileCounts"];

/** A file to index. */
export type VectorStoreFileCreateParams = components["schemas"]["VectorStoreFileCreateParams"];

/** Confirms that a file was taken out of a vector store. */
export type VectorStoreFileDeleted = components["schemas"]["VectorStoreFileDeleted"];

/** Why a file could not be indexed. */
export type VectorStoreFileError = components["schemas"]["VectorStoreFileError"];

/** A page of files of a vector store. */
export type VectorStoreFileList = components["schemas"]["VectorStoreFileList"];

/** The new attributes of a file. */
export type VectorStoreFileUpdateParams = components["schemas"]["VectorStoreFileUpdateParams"];

/** A page of vector stores. */
export type VectorStoreList = components["schemas"]["VectorStoreList"];

/** How results are ranked and which are dropped. */
export type VectorStoreRankingOptions = components["schemas"]["VectorStoreRankingOptions"];

/** What to look for in a vector store. */
export type VectorStoreSearchParams = components["schemas"]["VectorStoreSearchParams"];

/** A file that fits the query, with the passages that do. */
export type VectorStoreSearchResponse = components["schemas"]["VectorStoreSearchResponse"];

/** A passage. */
export type VectorStoreSearchResponseContent = components["schemas"]["VectorStoreSearchResponseContent"];

/** What a search found, best first. */
export type VectorStoreSearchResults = components["schemas"]["VectorStoreSearchResults"];

/** What to change about a vector store; fields left out stay as they are. */
export type VectorStoreUpdateParams = components["schemas"]["VectorStoreUpdateParams"];

/** Settings of `vertex-ai`. */
export type VertexAIConfiguration = components["schemas"]["VertexAIConfiguration"];

/** A video, or the job that makes it. */
export type Video = components["schemas"]["Video"];

/** A character that videos can show. */
export type VideoCharacter = components["schemas"]["VideoCharacter"];

/** The character's name and a video of it. */
export type VideoCreateCharacterParams = components["schemas"]["VideoCreateCharacterParams"];

/** Why a video failed. */
export type VideoCreateError = components["schemas"]["VideoCreateError"];

/** What the video is to show, and its form. */
export type VideoCreateParams = components["schemas"]["VideoCreateParams"];

/** Says that a video is gone. */
export type VideoDeleteResponse = components["schemas"]["VideoDeleteResponse"];

/** The video to edit and what to change. */
export type VideoEditParams = components["schemas"]["VideoEditParams"];

/** The video to continue. */
export type VideoExtendParams = components["schemas"]["VideoExtendParams"];

/** A page of videos. */
export type VideoList = components["schemas"]["VideoList"];

/** A model that makes videos. */
export type VideoModel = components["schemas"]["VideoModel"];

/** A finished video. */
export type VideoReferenceInputParam = components["schemas"]["VideoReferenceInputParam"];

/** What to change. */
export type VideoRemixParams = components["schemas"]["VideoRemixParams"];

/** Length in seconds, as text. */
export type VideoSeconds = components["schemas"]["VideoSeconds"];

/** Width and height in pixels. */
export type VideoSize = components["schemas"]["VideoSize"];

/** A stored provider key. */
export type VirtualKey = components["schemas"]["VirtualKey"];

/** A provider key to store. Most providers need `name`, `provider` and `key`; some need settings of their own. */
export type VirtualKeyCreateParams = components["schemas"]["VirtualKeyCreateParams"];

/** The stored key. */
export type VirtualKeyCreated = components["schemas"]["VirtualKeyCreated"];

/** Empty: the status says that the key is gone. */
export type VirtualKeyDeleted = components["schemas"]["VirtualKeyDeleted"];

/** One deployment of an Azure OpenAI resource. */
export type VirtualKeyDeployment = components["schemas"]["VirtualKeyDeployment"];

/** The virtual keys of a workspace. */
export type VirtualKeyList = components["schemas"]["VirtualKeyList"];

/** Providers whose keys can be stored. */
export type VirtualKeyProvider = components["schemas"]["VirtualKeyProvider"];

/** What to change; what is left out stays. */
export type VirtualKeyUpdateParams = components["schemas"]["VirtualKeyUpdateParams"];

/** The changed key. */
export type VirtualKeyUpdated = components["schemas"]["VirtualKeyUpdated"];

/** Limits a web search. */
export type WebSearchFilters = components["schemas"]["WebSearchFilters"];

/** Searches the web; the older form of `web_search`. */
export type WebSearchPreviewTool = components["schemas"]["WebSearchPreviewTool"];

/** Roughly where the person asking is. */
export type WebSearchPreviewUserLocation = components["schemas"]["WebSearchPreviewUserLocation"];

/** Searches the web. */
export type WebSearchTool = components["schemas"]["WebSearchTool"];

/** Roughly where the person asking is. */
export type WebSearchUserLocation = components["schemas"]["WebSearchUserLocation"];

/** A server of yours decides. It answers with `verdict` and, to change the text, `transformedData`. */
export type WebhookCheck = components["schemas"]["WebhookCheck"];

/** Target of `default.webhook`. */
export type WebhookParameters = components["schemas"]["WebhookParameters"];

/** The text has a number of words within limits. */
export type WordCountCheck = components["schemas"]["WordCountCheck"];

/** Limits of `default.wordCount`. */
export type WordCountParameters = components["schemas"]["WordCountParameters"];

/** Settings of `workers-ai`. */
export type WorkersAIConfiguration = components["schemas"]["WorkersAIConfiguration"];

/** A workspace of the organisation. */
export type Workspace = components["schemas"]["Workspace"];

/** What requests of the workspace get unless they say otherwise. */
export type WorkspaceCreateDefaults = components["schemas"]["WorkspaceCreateDefaults"];

/** The workspace to make. */
export type WorkspaceCreateParams = components["schemas"]["WorkspaceCreateParams"];

/** What requests of the workspace get unless they say otherwise. */
export type WorkspaceDefaults = components["schemas"]["WorkspaceDefaults"];

/** A confirmation that older versions of the control plane ask for. */
export type WorkspaceDeleteParams = components["schemas"]["WorkspaceDeleteParams"];

/** Whether a workspace is free of the organisation's guardrails. */
export type WorkspaceExclusion = components["schemas"]["WorkspaceExclusion"];

/** The workspaces that the guardrails leave out. */
export type WorkspaceExclusionList = components["schemas"]["WorkspaceExclusionList"];

/** Workspaces to leave out or to take in again. */
export type WorkspaceExclusionsUpdateParams = components["schemas"]["WorkspaceExclusionsUpdateParams"];

/** A page of workspaces. */
export type WorkspaceList = components["schemas"]["WorkspaceList"];

/** A user as a member of a workspace. */
export type WorkspaceMember = components["schemas"]["WorkspaceMember"];

/** The users to add. */
export type WorkspaceMemberCreateParams = components["schemas"]["WorkspaceMemberCreateParams"];

/** An empty object; the users are members. */
export type WorkspaceMemberCreated = components["schemas"]["WorkspaceMemberCreated"];

/** An empty object; the user is no longer a member. */
export type WorkspaceMemberDeleted = components["schemas"]["WorkspaceMemberDeleted"];

/** A user of the organisation, and the role to have. */
export type WorkspaceMemberInput = components["schemas"]["WorkspaceMemberInput"];

/** A page of members. */
export type WorkspaceMemberList = components["schemas"]["WorkspaceMemberList"];

/** What to change. */
export type WorkspaceMemberUpdateParams = components["schemas"]["WorkspaceMemberUpdateParams"];

/** An empty object; the change is made. */
export type WorkspaceMemberUpdated = components["schemas"]["WorkspaceMemberUpdated"];

/** Role in a workspace. */
export type WorkspaceRole = components["schemas"]["WorkspaceRole"];

/** The defaults to set. */
export type WorkspaceUpdateDefaults = components["schemas"]["WorkspaceUpdateDefaults"];

/** What to change; what is left out stays. */
export type WorkspaceUpdateParams = components["schemas"]["WorkspaceUpdateParams"];

/** A workspace and who belongs to it. */
export type WorkspaceWithMembers = components["schemas"]["WorkspaceWithMembers"];

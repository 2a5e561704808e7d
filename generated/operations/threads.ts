// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, Open, PageCall, PortkeyClient, RequestOptions, Stream } from "../../src/runtime.ts";
import type { AssistantStreamEvent, CreateRunQuery, GetRunStepQuery, ListRunStepsQuery, ListRunsQuery, ListThreadMessagesQuery, Run, RunCreateParams, RunList, RunStep, RunStepList, RunSubmitToolOutputsParams, RunUpdateParams, Thread, ThreadCreateAndRunParams, ThreadCreateParams, ThreadDeleted, ThreadMessage, ThreadMessageCreateParams, ThreadMessageDeleted, ThreadMessageList, ThreadMessageUpdateParams, ThreadUpdateParams } from "../schema.ts";

/**
 * Create a thread.
 * @deprecated Use `conversations.create`
 */
export const createThread: (client: PortkeyClient, body?: Open<ThreadCreateParams>, options?: RequestOptions) => Call<Thread> = /*@__PURE__*/operation("POST /threads json beta:assistants=v2");

/**
 * Create a thread and run it.
 * @deprecated Use `responses.create`
 */
export const createThreadAndRun: {
    (client: PortkeyClient, body: Open<ThreadCreateAndRunParams & { stream?: false | null }>, options?: RequestOptions): Call<Run>;
    (client: PortkeyClient, body: Open<ThreadCreateAndRunParams & { stream: true }>, options?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
    (client: PortkeyClient, body: Open<ThreadCreateAndRunParams>, options?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  } = /*@__PURE__*/operation("POST /threads/runs json needed stream envelope beta:assistants=v2");

/**
 * Delete a thread.
 * @deprecated Use `conversations.delete`
 */
export const deleteThread: (client: PortkeyClient, threadId: string, options?: RequestOptions) => Call<ThreadDeleted> = /*@__PURE__*/operation("DELETE /threads/{thread_id} id beta:assistants=v2");

/**
 * Retrieve a thread.
 * @deprecated Use `conversations.retrieve`
 */
export const getThread: (client: PortkeyClient, threadId: string, options?: RequestOptions) => Call<Thread> = /*@__PURE__*/operation("GET /threads/{thread_id} id beta:assistants=v2");

/**
 * Update a thread.
 * @deprecated Use `conversations.update`
 */
export const updateThread: (client: PortkeyClient, threadId: string, body?: Open<ThreadUpdateParams>, options?: RequestOptions) => Call<Thread> = /*@__PURE__*/operation("POST /threads/{thread_id} id json beta:assistants=v2");

/**
 * List messages.
 * @deprecated Use `conversations.items.list`
 */
export const listThreadMessages: (client: PortkeyClient, threadId: string, query?: ListThreadMessagesQuery, options?: RequestOptions) => PageCall<ThreadMessage, ThreadMessageList> = /*@__PURE__*/operation("GET /threads/{thread_id}/messages id query list:cursor beta:assistants=v2", lists);

/**
 * Create a message.
 * @deprecated Use `conversations.items.create`
 */
export const createThreadMessage: (client: PortkeyClient, threadId: string, body: Open<ThreadMessageCreateParams>, options?: RequestOptions) => Call<ThreadMessage> = /*@__PURE__*/operation("POST /threads/{thread_id}/messages id json needed beta:assistants=v2");

/**
 * Delete a message.
 * @deprecated Use `conversations.items.delete`
 */
export const deleteThreadMessage: (client: PortkeyClient, messageId: string, params: { thread_id: string }, options?: RequestOptions) => Call<ThreadMessageDeleted> = /*@__PURE__*/operation("DELETE /threads/{thread_id}/messages/{message_id} id beta:assistants=v2");

/**
 * Retrieve a message.
 * @deprecated Use `conversations.items.retrieve`
 */
export const getThreadMessage: (client: PortkeyClient, messageId: string, params: { thread_id: string }, options?: RequestOptions) => Call<ThreadMessage> = /*@__PURE__*/operation("GET /threads/{thread_id}/messages/{message_id} id beta:assistants=v2");

/**
 * Update a message.
 * @deprecated Use `conversations.update`
 */
export const updateThreadMessage: (client: PortkeyClient, messageId: string, params: Open<ThreadMessageUpdateParams & { thread_id: string }>, options?: RequestOptions) => Call<ThreadMessage> = /*@__PURE__*/operation("POST /threads/{thread_id}/messages/{message_id} id json beta:assistants=v2");

/**
 * List runs.
 * @deprecated Use `conversations.items.list`
 */
export const listRuns: (client: PortkeyClient, threadId: string, query?: ListRunsQuery, options?: RequestOptions) => PageCall<Run, RunList> = /*@__PURE__*/operation("GET /threads/{thread_id}/runs id query list:cursor beta:assistants=v2", lists);

/**
 * Create a run.
 * @deprecated Use `responses.create`
 */
export const createRun: {
    (client: PortkeyClient, threadId: string, params: Open<RunCreateParams & CreateRunQuery & { stream?: false | null }>, options?: RequestOptions): Call<Run>;
    (client: PortkeyClient, threadId: string, params: Open<RunCreateParams & CreateRunQuery & { stream: true }>, options?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
    (client: PortkeyClient, threadId: string, params: Open<RunCreateParams & CreateRunQuery>, options?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  } = /*@__PURE__*/operation("POST /threads/{thread_id}/runs id json needed +query:include +brackets:include stream envelope beta:assistants=v2");

/**
 * Retrieve a run.
 * @deprecated Use `responses.retrieve`
 */
export const getRun: (client: PortkeyClient, runId: string, params: { thread_id: string }, options?: RequestOptions) => Call<Run> = /*@__PURE__*/operation("GET /threads/{thread_id}/runs/{run_id} id beta:assistants=v2");

/**
 * Update a run.
 * @deprecated Use `responses.create`
 */
export const updateRun: (client: PortkeyClient, runId: string, params: Open<RunUpdateParams & { thread_id: string }>, options?: RequestOptions) => Call<Run> = /*@__PURE__*/operation("POST /threads/{thread_id}/runs/{run_id} id json beta:assistants=v2");

/**
 * Cancel a run.
 * @deprecated Use `responses.cancel`
 */
export const cancelRun: (client: PortkeyClient, runId: string, params: { thread_id: string }, options?: RequestOptions) => Call<Run> = /*@__PURE__*/operation("POST /threads/{thread_id}/runs/{run_id}/cancel id beta:assistants=v2");

/**
 * List run steps.
 * @deprecated Use `conversations.items.list`
 */
export const listRunSteps: (client: PortkeyClient, runId: string, params: { thread_id: string } & ListRunStepsQuery, options?: RequestOptions) => PageCall<RunStep, RunStepList> = /*@__PURE__*/operation("GET /threads/{thread_id}/runs/{run_id}/steps id query +brackets:include list:cursor beta:assistants=v2", lists);

/**
 * Retrieve a run step.
 * @deprecated Use `conversations.items.retrieve`
 */
export const getRunStep: (client: PortkeyClient, stepId: string, params: { thread_id: string; run_id: string } & GetRunStepQuery, options?: RequestOptions) => Call<RunStep> = /*@__PURE__*/operation("GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} id query +brackets:include beta:assistants=v2");

/**
 * Submit tool outputs.
 * @deprecated Use `responses.create`
 */
export const submitToolOutputs: {
    (client: PortkeyClient, runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string; stream?: false | null }>, options?: RequestOptions): Call<Run>;
    (client: PortkeyClient, runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string; stream: true }>, options?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
    (client: PortkeyClient, runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string }>, options?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  } = /*@__PURE__*/operation("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs id json needed stream envelope beta:assistants=v2");

// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, Open, PageCall, RequestOptions, Stream } from "../../src/runtime.ts";
import type { AssistantStreamEvent, CreateRunQuery, GetRunStepQuery, ListRunStepsQuery, ListRunsQuery, ListThreadMessagesQuery, Run, RunCreateParams, RunList, RunStep, RunStepList, RunSubmitToolOutputsParams, RunUpdateParams, Thread, ThreadCreateAndRunParams, ThreadCreateParams, ThreadDeleted, ThreadMessage, ThreadMessageCreateParams, ThreadMessageDeleted, ThreadMessageList, ThreadMessageUpdateParams, ThreadUpdateParams } from "../schema.ts";

export interface Beta {
  /** Methods of `portkey.beta.threads`. */
  readonly threads: BetaThreads;
}

export interface BetaThreads {
  /** Methods of `portkey.beta.threads.messages`. */
  readonly messages: BetaThreadsMessages;
  /** Methods of `portkey.beta.threads.runs`. */
  readonly runs: BetaThreadsRuns;
  /** @deprecated Use `delete` */
  readonly del: BetaThreads["delete"];
  /**
   * Create a thread.
   *
   * Creates a thread, empty or with first messages. Deprecated in favour of `conversations.create`.
   * @param body A new thread, empty or with its first messages.
   * @deprecated Use `conversations.create`
   */
  create(body?: Open<ThreadCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Thread>;
  /**
   * Create a thread and run it.
   *
   * Creates a thread and starts a run on it, in one request. With `stream: true` the events of the run come as they happen, each with its name in `event` and its object in `data`. Deprecated in favour of `responses.create`.
   * @param body A new thread and the run to start on it.
   * @deprecated Use `responses.create`
   */
  createAndRun(body: Open<ThreadCreateAndRunParams & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
  createAndRun(body: Open<ThreadCreateAndRunParams & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
  createAndRun(body: Open<ThreadCreateAndRunParams>, options?: RequestOptions, extra?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  /**
   * Delete a thread.
   *
   * Deletes a thread and its messages. Deprecated in favour of `conversations.delete`.
   * @param threadId Id of the thread, `thread_…`.
   * @deprecated Use `conversations.delete`
   */
  delete(threadId: string, options?: RequestOptions, extra?: RequestOptions): Call<ThreadDeleted>;
  /**
   * Retrieve a thread.
   *
   * Returns one thread, without its messages. Deprecated in favour of `conversations.retrieve`.
   * @param threadId Id of the thread, `thread_…`.
   * @deprecated Use `conversations.retrieve`
   */
  retrieve(threadId: string, options?: RequestOptions, extra?: RequestOptions): Call<Thread>;
  /**
   * Update a thread.
   *
   * Changes the metadata or the tool resources of a thread. Deprecated in favour of `conversations.update`.
   * @param threadId Id of the thread, `thread_…`.
   * @param body What to change about a thread; fields left out stay as they are.
   * @deprecated Use `conversations.update`
   */
  update(threadId: string, body?: Open<ThreadUpdateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Thread>;
}

export interface BetaThreadsMessages {
  /** @deprecated Use `delete` */
  readonly del: BetaThreadsMessages["delete"];
  /**
   * Create a message.
   *
   * Adds a message to a thread. It is refused while a run is at work on the thread. Deprecated in favour of `conversations.items.create`.
   * @param threadId Id of the thread, `thread_…`.
   * @param body A message to add to a thread.
   * @deprecated Use `conversations.items.create`
   */
  create(threadId: string, body: Open<ThreadMessageCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ThreadMessage>;
  /**
   * Delete a message.
   *
   * Takes a message out of a thread. Deprecated in favour of `conversations.items.delete`.
   * @param messageId Id of the message, `msg_…`.
   * @deprecated Use `conversations.items.delete`
   */
  delete(messageId: string, params: { thread_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ThreadMessageDeleted>;
  /**
   * List messages.
   *
   * Lists the messages of a thread, newest first. Deprecated in favour of `conversations.items.list`.
   * @param threadId Id of the thread, `thread_…`.
   * @deprecated Use `conversations.items.list`
   */
  list(threadId: string, query?: ListThreadMessagesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<ThreadMessage, ThreadMessageList>;
  /**
   * Retrieve a message.
   *
   * Returns one message. Deprecated in favour of `conversations.items.retrieve`.
   * @param messageId Id of the message, `msg_…`.
   * @deprecated Use `conversations.items.retrieve`
   */
  retrieve(messageId: string, params: { thread_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<ThreadMessage>;
  /**
   * Update a message.
   *
   * Changes the metadata of a message. Deprecated in favour of `conversations.update`.
   * @param messageId Id of the message, `msg_…`.
   * @param params What to change about a message.
   * @deprecated Use `conversations.update`
   */
  update(messageId: string, params: Open<ThreadMessageUpdateParams & { thread_id: string }>, options?: RequestOptions, extra?: RequestOptions): Call<ThreadMessage>;
}

export interface BetaThreadsRuns {
  /** Methods of `portkey.beta.threads.runs.steps`. */
  readonly steps: BetaThreadsRunsSteps;
  /**
   * Cancel a run.
   *
   * Stops a run that is queued, at work or waiting. It is `cancelling` first, then `cancelled`. Deprecated in favour of `responses.cancel`.
   * @param runId Id of the run, `run_…`.
   * @deprecated Use `responses.cancel`
   */
  cancel(runId: string, params: { thread_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
  /**
   * Create a run.
   *
   * Starts an assistant on a thread. With `stream: true` the events of the run come as they happen, each with its name in `event` and its object in `data`. Deprecated in favour of `responses.create`.
   * @param threadId Id of the thread, `thread_…`.
   * @param params A run to start on a thread.
   * @deprecated Use `responses.create`
   */
  create(threadId: string, params: Open<RunCreateParams & CreateRunQuery & { stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
  create(threadId: string, params: Open<RunCreateParams & CreateRunQuery & { stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
  create(threadId: string, params: Open<RunCreateParams & CreateRunQuery>, options?: RequestOptions, extra?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  /**
   * List runs.
   *
   * Lists the runs of a thread, newest first. Deprecated in favour of `conversations.items.list`.
   * @param threadId Id of the thread, `thread_…`.
   * @deprecated Use `conversations.items.list`
   */
  list(threadId: string, query?: ListRunsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<Run, RunList>;
  /**
   * Retrieve a run.
   *
   * Returns one run; poll it until its status is final or `requires_action`. Deprecated in favour of `responses.retrieve`.
   * @param runId Id of the run, `run_…`.
   * @deprecated Use `responses.retrieve`
   */
  retrieve(runId: string, params: { thread_id: string }, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
  /**
   * Submit tool outputs.
   *
   * Gives a run in `requires_action` the outputs it waits for, all in one request and before the run expires. With `stream: true` the events that follow come as they happen. Deprecated in favour of `responses.create`.
   * @param runId Id of the run, `run_…`.
   * @param params The outputs that a run waits for, all in one request.
   * @deprecated Use `responses.create`
   */
  submitToolOutputs(runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string; stream?: false | null }>, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
  submitToolOutputs(runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string; stream: true }>, options?: RequestOptions, extra?: RequestOptions): Call<Stream<AssistantStreamEvent>>;
  submitToolOutputs(runId: string, params: Open<RunSubmitToolOutputsParams & { thread_id: string }>, options?: RequestOptions, extra?: RequestOptions): Call<Run | Stream<AssistantStreamEvent>>;
  /**
   * Update a run.
   *
   * Changes the metadata of a run. Deprecated in favour of `responses.create`.
   * @param runId Id of the run, `run_…`.
   * @param params What to change about a run.
   * @deprecated Use `responses.create`
   */
  update(runId: string, params: Open<RunUpdateParams & { thread_id: string }>, options?: RequestOptions, extra?: RequestOptions): Call<Run>;
}

export interface BetaThreadsRunsSteps {
  /**
   * List run steps.
   *
   * Lists the steps of a run, newest first. Deprecated in favour of `conversations.items.list`.
   * @param runId Id of the run, `run_…`.
   * @deprecated Use `conversations.items.list`
   */
  list(runId: string, params: { thread_id: string } & ListRunStepsQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<RunStep, RunStepList>;
  /**
   * Retrieve a run step.
   *
   * Returns one step of a run. Deprecated in favour of `conversations.items.retrieve`.
   * @param stepId Id of the step, `step_…`.
   * @deprecated Use `conversations.items.retrieve`
   */
  retrieve(stepId: string, params: { thread_id: string; run_id: string } & GetRunStepQuery, options?: RequestOptions, extra?: RequestOptions): Call<RunStep>;
}

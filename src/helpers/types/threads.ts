/** Helpers of `beta.threads`. */
import type {
  AssistantStreamEvent,
  Run,
  RunCreateParams,
  RunStep,
  RunStepDelta,
  RunStepToolCall,
  RunStepToolCallDelta,
  RunSubmitToolOutputsParams,
  ThreadCreateAndRunParams,
  ThreadMessage,
  ThreadMessageDelta,
  ThreadMessageText,
} from "../../../generated/schema.ts";
import type { RequestOptions } from "../../client/client.ts";
import type { Open } from "../../client/generated.ts";
import type { CommonEvents, EventStream } from "./events.ts";
import type { PollOptions } from "./polling.ts";

/** Events of a streamed run. */
export interface AssistantEvents extends CommonEvents {
  /** An event of any kind. */
  event: (event: AssistantStreamEvent) => void;
  /** The run has changed. */
  run: (run: Run) => void;
  /** A message has begun. */
  messageCreated: (message: ThreadMessage) => void;
  /** A piece of a message has come. */
  messageDelta: (delta: ThreadMessageDelta, snapshot: ThreadMessage) => void;
  /** A message is complete. */
  messageDone: (message: ThreadMessage) => void;
  /** A text has begun. */
  textCreated: (text: ThreadMessageText) => void;
  /** A piece of a text has come. */
  textDelta: (delta: Partial<ThreadMessageText>, snapshot: ThreadMessageText) => void;
  /** A text is complete. */
  textDone: (text: ThreadMessageText, message: ThreadMessage) => void;
  /** An image is complete. */
  imageFileDone: (image: { file_id: string }, message: ThreadMessage) => void;
  /** A step has begun. */
  runStepCreated: (step: RunStep) => void;
  /** A piece of a step has come. */
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  /** A step is over. */
  runStepDone: (step: RunStep, snapshot: RunStep) => void;
  /** A call of a tool has begun. */
  toolCallCreated: (call: RunStepToolCall) => void;
  /** A piece of a call has come. */
  toolCallDelta: (delta: RunStepToolCallDelta, snapshot: RunStepToolCall) => void;
  /** A call of a tool is complete. */
  toolCallDone: (call: RunStepToolCall) => void;
}

/** A streamed run with listeners. */
export interface AssistantRunner extends EventStream<AssistantEvents>, AsyncIterable<AssistantStreamEvent> {
  /** The event that came last. */
  currentEvent(): AssistantStreamEvent | undefined;
  /** The run as the latest event describes it. */
  currentRun(): Run | undefined;
  /** What has come of the message that is being written. */
  currentMessageSnapshot(): ThreadMessage | undefined;
  /** What has come of the step that the run is in. */
  currentRunStepSnapshot(): RunStep | undefined;
  /** Resolves to the run at its end. */
  finalRun(): Promise<Run>;
  /** Resolves to the messages that the run wrote. */
  finalMessages(): Promise<ThreadMessage[]>;
  /** Resolves to the steps of the run. */
  finalRunSteps(): Promise<RunStep[]>;
  /** The events as bytes, one line of JSON each, to hand on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array>;
}

type WithThread = { thread_id: string };

/** Helpers of `beta.threads`. */
export interface ThreadHelpers {
  readonly runs: RunHelpers;
  /** Makes a thread, starts a run on it, and waits until it is over or needs the outputs of tools. */
  createAndRunPoll(body: Open<ThreadCreateAndRunParams>, options?: PollOptions, extra?: PollOptions): Promise<Run>;
  /** Makes a thread and starts a run on it whose events have listeners. */
  createAndRunStream(
    body: Open<Omit<ThreadCreateAndRunParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
}

/** Helpers of `beta.threads.runs`. */
export interface RunHelpers {
  /** Starts a run and waits until it is over or needs the outputs of tools. */
  createAndPoll(
    threadId: string,
    body: Open<RunCreateParams>,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<Run>;
  /** Starts a run whose events have listeners. */
  createAndStream(
    threadId: string,
    body: Open<Omit<RunCreateParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
  /** Starts a run whose events have listeners. */
  stream(
    threadId: string,
    body: Open<Omit<RunCreateParams, "stream">>,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
  /** Waits until a run is over or needs the outputs of tools. */
  poll(runId: string, params: WithThread, options?: PollOptions, extra?: PollOptions): Promise<Run>;
  /** Hands in the outputs of tools and waits until the run is over or needs more of them. */
  submitToolOutputsAndPoll(
    runId: string,
    params: Omit<RunSubmitToolOutputsParams, "stream"> & WithThread,
    options?: PollOptions,
    extra?: PollOptions,
  ): Promise<Run>;
  /** Hands in the outputs of tools; the events that follow have listeners. */
  submitToolOutputsStream(
    runId: string,
    params: Omit<RunSubmitToolOutputsParams, "stream"> & WithThread,
    options?: RequestOptions,
    extra?: RequestOptions,
  ): AssistantRunner;
}

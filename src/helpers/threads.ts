/** Helpers of `beta.threads`: runs that are waited for, and runs whose events have listeners. */
import type { PortkeyClient } from "../client/client.ts";
import { PortkeyError } from "../connection/errors.ts";
import type { Stream } from "../reply/stream.ts";
import { Emitter, type Fields, iterate, toLines } from "./emitter.ts";
import { mergeDelta } from "./merge.ts";
import { poll as pollUntil, split } from "./poll.ts";

const BETA = "beta:assistants=v2";
const CREATE = `POST /threads/{thread_id}/runs id json +query:include stream envelope +brackets:include ${BETA}`;
const CREATE_WITH_THREAD = `POST /threads/runs json stream envelope ${BETA}`;
const RETRIEVE = `GET /threads/{thread_id}/runs/{run_id} id ${BETA}`;
const SUBMIT = `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs id json stream envelope ${BETA}`;
const PENDING = ["queued", "in_progress", "cancelling"];

/** Waits until a run is over, or needs the outputs of tools. */
export function poll(client: PortkeyClient, runId: string, params: Fields, ...options: unknown[]): Promise<Fields> {
  return pollUntil(client, RETRIEVE, [runId, { thread_id: params.thread_id }], options, PENDING);
}

/** Starts a run and waits for it. */
export async function createAndPoll(
  client: PortkeyClient,
  threadId: string,
  body: Fields,
  ...options: unknown[]
): Promise<Fields> {
  const { rest } = split(options, "pollIntervalMs");
  const run = await client.invoke(CREATE, [threadId, body, ...rest]) as Fields;
  return await poll(client, run.id, { thread_id: threadId }, ...options);
}

/** Makes a thread, starts a run on it and waits for it. */
export async function createAndRunPoll(client: PortkeyClient, body: Fields, ...options: unknown[]): Promise<Fields> {
  const { rest } = split(options, "pollIntervalMs");
  const run = await client.invoke(CREATE_WITH_THREAD, [body, ...rest]) as Fields;
  return await poll(client, run.id, { thread_id: run.thread_id }, ...options);
}

/** Hands the outputs of tools in and waits for the run. */
export async function submitToolOutputsAndPoll(
  client: PortkeyClient,
  runId: string,
  params: Fields,
  ...options: unknown[]
): Promise<Fields> {
  const { rest } = split(options, "pollIntervalMs");
  const run = await client.invoke(SUBMIT, [runId, params, ...rest]) as Fields;
  return await poll(client, run.id, params, ...options);
}

/** Starts a run whose events have listeners. */
export function stream(client: PortkeyClient, threadId: string, body: Fields, ...options: unknown[]): AssistantRun {
  return new AssistantRun(client, CREATE, [threadId, { ...body, stream: true }], options);
}

export { stream as createAndStream };

/** Makes a thread and starts a run on it whose events have listeners. */
export function createAndRunStream(client: PortkeyClient, body: Fields, ...options: unknown[]): AssistantRun {
  return new AssistantRun(client, CREATE_WITH_THREAD, [{ ...body, stream: true }], options);
}

/** Hands the outputs of tools in; the events that follow have listeners. */
export function submitToolOutputsStream(
  client: PortkeyClient,
  runId: string,
  params: Fields,
  ...options: unknown[]
): AssistantRun {
  return new AssistantRun(client, SUBMIT, [runId, { ...params, stream: true }], options);
}

/** A run with its messages and steps, as its events tell of them. */
export class AssistantRun extends Emitter {
  readonly #messages = new Map<string, Fields>();
  readonly #steps = new Map<string, Fields>();
  #run: Fields | undefined;
  #event: Fields | undefined;
  #message: Fields | undefined;
  #step: Fields | undefined;
  /** The part of the message, and the call of a tool, that are being written. */
  #part: { index: number; value: Fields } | undefined;
  #call: Fields | undefined;

  constructor(client: PortkeyClient, operation: string, args: unknown[], options: unknown[]) {
    super();
    this.start(async () => {
      const events = await client.invoke(operation, [...args, ...this.options(options)]) as Stream<Fields>;
      this.emit("connect");
      for await (const event of events) this.#take(event);
      this.#closePart();
      this.#closeCall();
      if (!this.#run) throw new PortkeyError("Ask again: the stream ended without a run");
    });
  }

  /** The event that came last. */
  currentEvent(): Fields | undefined {
    return this.#event;
  }

  /** The run as it was last told of. */
  currentRun(): Fields | undefined {
    return this.#run;
  }

  /** The message that is being written. */
  currentMessageSnapshot(): Fields | undefined {
    return this.#message;
  }

  /** The step that the run is in. */
  currentRunStepSnapshot(): Fields | undefined {
    return this.#step;
  }

  /** The run at its end. */
  async finalRun(): Promise<Fields> {
    await this.done();
    return this.#run!;
  }

  /** The messages that the run wrote. */
  async finalMessages(): Promise<Fields[]> {
    await this.done();
    return [...this.#messages.values()];
  }

  /** The steps of the run. */
  async finalRunSteps(): Promise<Fields[]> {
    await this.done();
    return [...this.#steps.values()];
  }

  /** All events, each with its name: `{ event, data }`. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Fields> {
    return iterate<Fields>(this, "event");
  }

  /** The events as bytes, one line of JSON each. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toLines(this[Symbol.asyncIterator]());
  }

  #take(event: Fields): void {
    this.#event = event;
    this.emit("event", event);
    const [, kind, what] = /^thread\.(message|run\.step|run)\.(.+)$/.exec(event.event) ?? [];
    if (kind === "message") this.#takeMessage(what!, event.data);
    else if (kind === "run.step") this.#takeStep(what!, event.data);
    else if (kind === "run") {
      this.#closePart();
      this.#closeCall();
      this.#run = event.data;
      this.emit("run", event.data);
    }
  }

  #takeMessage(what: string, data: Fields): void {
    if (what === "delta") {
      const message = this.#message ??= { id: data.id, content: [] };
      const pieces: Fields[] = data.delta.content ?? [];
      const { content: _, ...rest } = data.delta;
      mergeDelta(message, rest);
      for (const piece of pieces) {
        const known = message.content[piece.index];
        if (known) mergeDelta(known, piece);
        else {
          message.content[piece.index] = structuredClone(piece);
          if (piece.type === "text") this.emit("textCreated", message.content[piece.index].text);
        }
      }
      this.emit("messageDelta", data.delta, message);
      for (const { index, text } of pieces) {
        if (index !== this.#part?.index) this.#closePart();
        this.#part = { index, value: message.content[index] };
        if (text) this.emit("textDelta", text, message.content[index].text);
      }
      return;
    }
    const message: Fields = this.#message = { ...data, content: data.content ?? [] };
    this.#messages.set(message.id, message);
    if (what === "created") this.emit("messageCreated", message);
    if (what !== "completed" && what !== "incomplete") return;
    this.#closePart();
    this.#message = undefined;
    this.emit("messageDone", message);
  }

  #closePart(): void {
    const value = this.#part?.value;
    this.#part = undefined;
    if (value?.type === "text") this.emit("textDone", value.text, this.#message);
    else if (value?.type === "image_file") this.emit("imageFileDone", value.image_file, this.#message);
  }

  #takeStep(what: string, data: Fields): void {
    if (what !== "delta") {
      const step = this.#step = data;
      this.#steps.set(data.id, step);
      if (what === "created") this.emit("runStepCreated", step);
      if (/^(completed|failed|cancelled|expired)$/.test(what)) {
        this.#closeCall();
        this.emit("runStepDone", data, step);
      }
      return;
    }
    const step = this.#step ??= { id: data.id };
    const pieces = data.delta.step_details?.tool_calls ?? [];
    mergeDelta(step, data.delta);
    for (const piece of pieces) {
      const call = step.step_details.tool_calls.find((known: Fields) => known.index === piece.index);
      if (call !== this.#call) {
        this.#closeCall();
        this.#call = call;
        this.emit("toolCallCreated", call);
      } else this.emit("toolCallDelta", piece, call);
    }
    this.emit("runStepDelta", data.delta, step);
  }

  #closeCall(): void {
    if (this.#call) this.emit("toolCallDone", this.#call);
    this.#call = undefined;
  }
}

/** Helpers of `beta.threads`: runs that are waited for, and runs whose events have listeners. */
import type { CallOptions } from "../client/generated.ts";
import { PortkeyError } from "../connection/errors.ts";
import { type Stream, toLines } from "../reply/stream.ts";
import { checkObject, optionsOfRequest, splitOptions } from "./call-options.ts";
import { Emitter, iterate } from "./emitter.ts";
import { copyOf, type Fields, isFields, itemAt, itemsOf, mergePiece } from "./fields.ts";
import type { Client } from "./index.ts";
import { pollOptions, pollWhile } from "./poll.ts";
import { snapshot } from "./snapshot.ts";

/** Statuses of a run that is not over yet. */
const PENDING = ["queued", "in_progress", "cancelling"];

/** Waits until a run is over, or needs the outputs of tools. */
export async function poll(client: Client, runId: string, params: Fields, ...options: CallOptions): Promise<Fields> {
  checkObject("params", params);
  const { thread_id } = params;
  return await pollWhile(
    client,
    PENDING,
    pollOptions(options),
    (given) => client.beta.threads.runs.retrieve(runId, { thread_id }, ...given),
  );
}

/** Starts a run and waits for it. */
export async function createAndPoll(
  client: Client,
  threadId: string,
  body: Fields,
  ...options: CallOptions
): Promise<Fields> {
  const requests = optionsOfRequest(pollOptions(options).rest, 1);
  const pollWith = snapshot(options);
  const run = await client.beta.threads.runs.create(threadId, body as never, ...requests) as Fields;
  return await poll(client, run.id, { thread_id: threadId }, ...pollWith);
}

/** Makes a thread, starts a run on it and waits for it. */
export async function createAndRunPoll(client: Client, body: Fields, ...options: CallOptions): Promise<Fields> {
  const requests = optionsOfRequest(pollOptions(options).rest, 1);
  const pollWith = snapshot(options);
  const run = await client.beta.threads.createAndRun(body as never, ...requests) as Fields;
  return await poll(client, run.id, { thread_id: run.thread_id }, ...pollWith);
}

/** Hands the outputs of tools in and waits for the run. */
export async function submitToolOutputsAndPoll(
  client: Client,
  runId: string,
  params: Fields,
  ...options: CallOptions
): Promise<Fields> {
  checkObject("params", params);
  const { thread_id } = params;
  const requests = optionsOfRequest(pollOptions(options).rest, 1);
  const pollWith = snapshot(options);
  const run = await client.beta.threads.runs.submitToolOutputs(runId, params as never, ...requests) as Fields;
  return await poll(client, run.id, { thread_id }, ...pollWith);
}

/** Starts a run whose events have listeners. */
export function stream(client: Client, threadId: string, body: Fields, ...options: CallOptions): AssistantRun {
  const { runs } = client.beta.threads;
  return new AssistantRun(options, (given) => runs.create(threadId, { ...body, stream: true } as never, ...given));
}

/** Makes a thread and starts a run on it whose events have listeners. */
export function createAndRunStream(client: Client, body: Fields, ...options: CallOptions): AssistantRun {
  const { threads } = client.beta;
  return new AssistantRun(options, (given) => threads.createAndRun({ ...body, stream: true } as never, ...given));
}

/** Hands the outputs of tools in; the events that follow have listeners. */
export function submitToolOutputsStream(
  client: Client,
  runId: string,
  params: Fields,
  ...options: CallOptions
): AssistantRun {
  const { runs } = client.beta.threads;
  return new AssistantRun(
    options,
    (given) => runs.submitToolOutputs(runId, { ...params, stream: true } as never, ...given),
  );
}

/** A run with its messages and steps, as its events describe them. */
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

  /** @param request makes the request with the given options */
  constructor(options: CallOptions, request: (options: CallOptions) => PromiseLike<unknown>) {
    super();
    const { rest } = splitOptions(options);
    const reply = this.begin(() => request(this.requestOptions(rest)));
    this.start(async () => {
      const events = await reply as Stream<unknown>;
      this.emit("connect");
      for await (const event of events) if (isFields(event)) this.#take(event);
      this.#closePart();
      this.#closeCall();
      if (!this.#run) throw new PortkeyError("The stream ended without a run");
    });
  }

  /** The event that came last. */
  currentEvent(): Fields | undefined {
    return this.#event;
  }

  /** The run as the latest event describes it. */
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
    const [, kind, what] = /^thread\.(message|run\.step|run)\.(.+)$/.exec(event.event ?? "") ?? [];
    if (!isFields(event.data)) return;
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
    if (what === "delta") return this.#addToMessage(data);
    const message = this.#message = copyOf({ ...data, content: data.content ?? [] }) as Fields;
    this.#messages.set(message.id, message);
    if (what === "created") this.emit("messageCreated", message);
    if (what !== "completed" && what !== "incomplete") return;
    this.#closePart();
    this.#message = undefined;
    this.emit("messageDone", message);
  }

  #addToMessage({ id, delta }: Fields): void {
    const message = this.#message ??= { id, content: [] };
    if (!isFields(delta)) return;
    const pieces = itemsOf(delta.content);
    if (!Array.isArray(message.content)) message.content = [];
    const begun = new Set(pieces.map(({ index }) => index).filter((index) => !itemAt(message.content, index)));
    mergePiece(message, { ...delta, content: pieces });
    for (const index of begun) {
      const part = itemAt(message.content, index);
      if (isFields(part?.text)) this.emit("textCreated", part.text);
    }
    this.emit("messageDelta", delta, message);
    for (const { index, text } of pieces) {
      const part = itemAt(message.content, index);
      if (!part) continue;
      if (index !== this.#part?.index) this.#closePart();
      this.#part = { index, value: part };
      if (text) this.emit("textDelta", text, part.text);
    }
  }

  #closePart(): void {
    const value = this.#part?.value;
    this.#part = undefined;
    if (value?.type === "text") this.emit("textDone", value.text, this.#message);
    else if (value?.type === "image_file") this.emit("imageFileDone", value.image_file, this.#message);
  }

  #takeStep(what: string, data: Fields): void {
    if (what !== "delta") {
      const step = this.#step = copyOf(data) as Fields;
      this.#steps.set(data.id, step);
      if (what === "created") this.emit("runStepCreated", step);
      if (/^(completed|failed|cancelled|expired)$/.test(what)) {
        this.#closeCall();
        this.emit("runStepDone", data, step);
      }
      return;
    }
    const { delta } = data;
    const step = this.#step ??= { id: data.id };
    if (!isFields(delta)) return;
    mergePiece(step, delta);
    for (const piece of itemsOf(delta.step_details?.tool_calls)) {
      const call = itemAt(step.step_details?.tool_calls, piece.index);
      if (call !== this.#call) {
        this.#closeCall();
        this.#call = call;
        this.emit("toolCallCreated", call);
      } else this.emit("toolCallDelta", piece, call);
    }
    this.emit("runStepDelta", delta, step);
  }

  #closeCall(): void {
    if (this.#call) this.emit("toolCallDone", this.#call);
    this.#call = undefined;
  }
}

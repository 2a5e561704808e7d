/** Collects what a reply says for its span: whole, or event by event. */
import type { Attributes } from "@opentelemetry/api";
import { LAST_EVENTS } from "../reply/protocols.ts";
import { type Fields, messageOf } from "./request.ts";

interface Choice {
  index?: number;
  finish_reason?: string | null;
  text?: string;
  message?: Fields;
  delta?: Fields;
}

/** Events that end a stream, of protocols that have no other mark. What a response ends with has its status. */
const LAST_EVENT = /^(?!response\.).*\.(completed|done)$/;

interface Output {
  role: string;
  content: string;
  tool_calls: { id?: string; function: { name?: string; arguments: string } }[];
  finish_reason?: string;
}

/** What a reply has said so far. */
export class ReplySummary {
  readonly #attributes: Attributes = {};
  readonly #outputs = new Map<number, Output>();
  readonly #reasons = new Map<number, string>();
  readonly #captures: boolean;
  /** What went wrong, by the name that the reply has for it. */
  error: string | undefined;
  /** Whether the answer is complete. */
  isComplete = false;
  /** Whether nothing follows in the stream. A chat is not over with its finish reason, since its usage comes after it. */
  isOver = false;

  /** @param captures whether texts are collected */
  constructor(captures: boolean) {
    this.#captures = captures;
  }

  /** Takes a whole reply, or one event of a stream. */
  add(data: unknown): void {
    if (typeof data !== "object" || data === null) return;
    const { response, message, error, type, usage, choices, delta, object } = data as Fields;
    if (error) this.error = nameOfError(error);
    if (error || LAST_EVENTS.has(type)) this.isOver = true;
    // Some events hold the reply in a field.
    const reply =
      (typeof response === "object" && response || typeof message === "object" && message || data) as Fields;
    this.#set("gen_ai.response.id", reply.id);
    this.#set("gen_ai.response.model", reply.model);
    this.#addUsage(reply.usage as Fields);
    this.#addUsage(usage as Fields);
    if (Array.isArray(choices)) { for (const choice of choices) this.#addChoice(choice as Choice); }
    const reason = (delta as Fields | undefined)?.stop_reason ?? reply.stop_reason;
    if (typeof reason === "string") this.#reasons.set(0, reason);
    if (reply.object === "response") this.#addResponse(reply);
    if (this.#captures) this.#addContent(data as Fields, reply);
    if (type === "message_stop" || object === "list" || LAST_EVENT.test(String(type))) this.isComplete = true;
  }

  /** The attributes of the span. */
  attributes(): Attributes {
    const reasons = [...this.#reasons].sort(([a], [b]) => a - b).map(([, reason]) => reason);
    const outputs = [...this.#outputs].sort(([a], [b]) => a - b).map(([, output]) => messageOf(output));
    return {
      ...this.#attributes,
      ...(reasons.length > 0 ? { "gen_ai.response.finish_reasons": reasons } : {}),
      ...(outputs.length > 0 ? { "gen_ai.output.messages": JSON.stringify(outputs) } : {}),
    };
  }

  #set(name: string, value: unknown): void {
    if (typeof value === "string" && value !== "" || typeof value === "number") this.#attributes[name] = value;
  }

  #addUsage(usage: Fields | null | undefined): void {
    if (typeof usage !== "object" || usage === null) return;
    this.#set("gen_ai.usage.input_tokens", usage.prompt_tokens ?? usage.input_tokens);
    this.#set("gen_ai.usage.output_tokens", usage.completion_tokens ?? usage.output_tokens);
  }

  #addChoice({ index = 0, finish_reason: reason, message, delta, text }: Choice): void {
    if (reason) {
      this.#reasons.set(index, reason);
      this.isComplete = true;
    }
    if (!this.#captures) return;
    const output = this.#output(index);
    const { content, refusal, tool_calls: calls } = (message ?? delta ?? { content: text }) as Fields;
    output.content += content ?? refusal ?? "";
    for (const [at, call] of (Array.isArray(calls) ? calls : []).entries()) {
      const { index: place = at, id, function: called } = call as {
        index?: number;
        id?: string;
        function?: { name?: string; arguments?: string };
      };
      const known = output.tool_calls[place] ??= { function: { arguments: "" } };
      if (id !== undefined) known.id = id;
      if (called?.name !== undefined) known.function.name = called.name;
      known.function.arguments += called?.arguments ?? "";
    }
    if (reason) output.finish_reason = reason;
  }

  /** A reply of the Responses API, whose status is the nearest to a finish reason that it has. */
  #addResponse({ status, incomplete_details: details, error, output }: Fields): void {
    const reason = (details as { reason?: string } | null | undefined)?.reason ?? status;
    if (typeof reason !== "string" || reason === "in_progress" || reason === "queued") return;
    this.#reasons.set(0, reason);
    this.isComplete = true;
    if (status === "failed") this.error = nameOfError(error);
    if (!this.#captures || !Array.isArray(output)) return;
    const texts = output.flatMap((item: Fields) => Array.isArray(item.content) ? item.content as Fields[] : []);
    Object.assign(this.#output(0), { content: texts.map(({ text }) => text ?? "").join(""), finish_reason: reason });
  }

  /** Texts of Anthropic's protocol, whole or in pieces. */
  #addContent({ type, delta }: Fields, { content }: Fields): void {
    if (type === "content_block_delta") this.#output(0).content += String((delta as Fields).text ?? "");
    else if (Array.isArray(content)) {
      const texts = (content as Fields[]).map(({ text }) => text ?? "").join("");
      if (texts !== "") this.#output(0).content += texts;
    }
  }

  #output(index: number): Output {
    const known = this.#outputs.get(index) ?? { role: "assistant", content: "", tool_calls: [] };
    this.#outputs.set(index, known);
    return known;
  }
}

/** A word for an error of a reply, from few possible ones, as attributes should be. */
export function nameOfError(error: unknown): string {
  const { type, code } = Object(error) as { type?: unknown; code?: unknown };
  const name = [code, type].find((value) => typeof value === "string" && value !== "" || typeof value === "number");
  return name === undefined ? "error" : String(name);
}

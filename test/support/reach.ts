/** Reaches the methods of a client by the names in the description. */
import type { DescribedContent, DescribedOperation, DescribedReply, Json, JsonObject } from "./description.ts";

/** A method of the client, whatever it takes. */
export type Method = (...args: unknown[]) => Promise<unknown>;

/** A method by its dotted name, bound to where it belongs. */
export function methodOf(client: unknown, accessor: string): Method {
  const names = accessor.split(".");
  const name = names.pop()!;
  const owner = names.reduce((at, part) => (at as Record<string, unknown>)[part], client);
  return (...args) => (owner as Record<string, Method>)[name]!(...args);
}

/** Operations with their names, for `test.each`. */
export function named(all: readonly DescribedOperation[]): [string, DescribedOperation][] {
  return all.map((operation) => [`${operation.accessor}(): ${operation.method} ${operation.path}`, operation]);
}

/** The reply of a call that went well. */
export function success({ replies }: DescribedOperation): DescribedReply {
  return replies.find(({ status }) => status.startsWith("2") && status !== "246")!;
}

/** The streamed reply, where an operation has one. */
export function eventsOf(operation: DescribedOperation): DescribedContent | undefined {
  return operation.node["x-websocket"] !== undefined
    ? undefined
    : success(operation).contents.find(({ type }) => type === "text/event-stream");
}

/** What a call resolves to for the example of a reply: the client fills in the text of a model response, as the openai package does. */
export function asData(example: Json | undefined): unknown {
  const { object, output } = (example ?? {}) as { object?: string; output?: JsonObject[] };
  if (object !== "response" || output === undefined) return example;
  const parts = output.flatMap(({ type, content }) => type === "message" ? content as JsonObject[] : []);
  const text = parts.filter(({ type }) => type === "output_text").map((part) => part.text).join("");
  return { ...example as JsonObject, output_text: text };
}

/** The calls of a model are carried out by the functions of tools. */
import { untilAborted } from "../connection/abort.ts";
import { PortkeyError } from "../connection/errors.ts";
import { callbackOf, describedBy } from "./body.ts";
import type { Emitter } from "./emitter.ts";
import { type Fields, itemsOf } from "./fields.ts";
import { argumentsOf } from "./parse.ts";

/**
 * Carries out a call, and returns what the model is told about it.
 *
 * @param only the name of the one function that may be called, where the caller chose one
 * @param runner what the function gets beside its arguments. When it is stopped, nobody needs the result any more
 * @throws {PortkeyError} What the function returned cannot be written as JSON
 */
export async function runCall(given: unknown, call: Fields, only: unknown, runner: Emitter): Promise<string> {
  const tools = itemsOf(given).filter((tool) => typeof callbackOf(tool) === "function");
  const tool = tools.find((tool) => describedBy(tool).name === call.name);
  if (!tool || (only !== undefined && only !== call.name)) {
    const names = tools.map((tool) => JSON.stringify(describedBy(tool).name)).join(", ");
    return `Cannot call ${JSON.stringify(call.name)}: there is no such function. Call one of ${names}`;
  }
  const untilStopped = (work: unknown) => untilAborted(work, [runner.controller.signal]);
  const parser = tool.$parseRaw ?? describedBy(tool).parse;
  let args: unknown = argumentsOf(call);
  try {
    if (parser) args = await untilStopped(parser(args));
  } catch (error) {
    return error instanceof Error ? error.message : String(error); // for the model, which then tries again
  }
  const result = await untilStopped((callbackOf(tool) as (args: unknown, runner: unknown) => unknown)(args, runner));
  if (typeof result === "string") return result;
  try {
    return JSON.stringify(result) ?? "undefined";
  } catch (cause) {
    throw new PortkeyError(`Cannot write what the tool ${JSON.stringify(call.name)} returned as JSON`, { cause });
  }
}

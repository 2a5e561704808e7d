/** The bodies of requests that helpers make: they are checked, and sent with what is made of the schemas in them. */
import { PortkeyError } from "../connection/errors.ts";
import { OptionError } from "../options/option-error.ts";
import { type Fields, isFields, itemsOf } from "./fields.ts";

/**
 * Sends the body of a helper with what is made of the schemas in it. A body without schemas is sent at once.
 *
 * @param toJsonSchema the option of that name
 */
export function sendWithoutSchemas<Reply>(
  params: Fields,
  { toJsonSchema }: Fields,
  send: (params: Fields) => PromiseLike<Reply>,
): PromiseLike<Reply> {
  const isGiven = (format: unknown) => format !== undefined && format !== null;
  const hasSchemas = isGiven(params.response_format) || isGiven(params.text?.format) ||
    itemsOf(params.tools).some((tool) => isOfLibrary((isFields(tool.function) ? tool.function : tool).parameters));
  if (!hasSchemas) return send(params);
  return import("./schema.ts").then(({ withSchemas }) =>
    send(withSchemas(params, toJsonSchema, { OptionError, PortkeyError }))
  );
}

/** Whether a value may be the schema of a library, or hold such schemas: a JSON schema holds data alone. */
function isOfLibrary(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "function";
  if (Object.getPrototypeOf(value) !== Object.prototype) return true;
  return [value, ...Object.values(value)].some((one) => typeof one === "function" || "~standard" in Object(one));
}

/** What a tool says of its function. In chats it stands in the field `function`, in responses in the tool itself. */
export function describedBy(tool: Fields): Fields {
  return isFields(tool.function) ? tool.function : tool;
}

/** Carries out the calls of a tool; undefined for a tool that only the provider runs. */
export function callbackOf(tool: Fields): unknown {
  return tool.$callback ?? describedBy(tool).function;
}

/**
 * Checks that tools are functions: no others can be run, or their arguments be parsed.
 *
 * @param isRun whether the functions are to be run
 */
export function checkTools({ tools }: Fields, isRun = false): void {
  for (const tool of Array.isArray(tools) ? tools : []) {
    if (!isFields(tool) || tool.type !== "function" || !isFields(tool.function)) {
      throw new OptionError(`Use tools of type "function" here, not ${JSON.stringify(tool?.type)}`, "tools");
    }
    if (isRun) checkCallback(tool);
  }
}

/** @throws {OptionError} A tool of type "function" has no function to run. */
export function checkCallback(tool: Fields): void {
  if (tool.type !== "function" || typeof callbackOf(tool) === "function") return;
  throw new OptionError(
    `Give the tool ${JSON.stringify(describedBy(tool).name)} a "function" that carries out its calls`,
    "tools",
  );
}
